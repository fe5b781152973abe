import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {checkHere, slipwayHere} from '../cli/support/in-process.js'
import {describeWith, findProgram} from '../support/needs.js'
import {check} from '../support/process.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = makeSandbox()
  await check('sh', ['-c', 'mkdir -p root/etc && echo hello > root/etc/hello && tar -C root -cf root.tar .'], {cwd: sandbox.work})
})
afterEach(() => sandbox.remove())

const world = () => ({env: sandbox.env, cwd: sandbox.work})
const inspect = async (name: string) => JSON.parse(await checkHere(['inspect', name], world()))[0]

describeWith(['root', 'linux'], 'importing a tar', () => {
  it('makes an image of one layer with the changes and nothing else', async () => {
    const changes = [
      'CMD ["cat", "/etc/hello"]',
      'ENV A=1 B="two words"',
      'EXPOSE 80',
      'LABEL x=y',
      'USER 1000',
      'WORKDIR /etc',
      'VOLUME /data'
    ]
    const id = await checkHere(
      ['import', ...changes.flatMap(change => ['-c', change]), '-m', 'from a file', 'root.tar', 'app:1'],
      world()
    )
    const image = await inspect('app:1')
    expect(image).toMatchObject({
      Id: id.trim(),
      RepoTags: ['app:1'],
      Comment: 'from a file',
      RootFS: {Layers: [expect.any(String)]}
    })
    expect(image.Config).toMatchObject({
      Cmd: ['cat', '/etc/hello'],
      Env: ['A=1', 'B=two words'],
      ExposedPorts: {'80/tcp': {}},
      Labels: {x: 'y'},
      User: '1000',
      WorkingDir: '/etc',
      Volumes: {'/data': {}},
      Entrypoint: null
    })
    expect(await checkHere(['history', '-q', 'app:1'], world())).toBe(`${id.slice(7, 19)}\n`)
  })

  it.each([
    ['gzip', 'gz'],
    ['xz', 'xz'],
    ['zstd', 'zst'],
    ['bzip2', 'bz2']
  ])('takes %s, and gives the same layer', async (program, extension) => {
    if (!findProgram(program))
      return void process.stderr.write(`skipped: import of ${extension}: this machine lacks ${program}\n`)
    await check('sh', ['-c', `${program} -c root.tar > root.tar.${extension}`], {cwd: sandbox.work})
    await checkHere(['import', 'root.tar', 'plain'], world())
    await checkHere(['import', `root.tar.${extension}`, 'packed'], world())
    expect((await inspect('packed')).RootFS).toEqual((await inspect('plain')).RootFS)
  })

  it('takes standard input, without a name', async () => {
    const id = await checkHere(['import', '-'], world(), readFileSync(join(sandbox.work, 'root.tar')))
    const image = await inspect(id.trim())
    expect(image).toMatchObject({RepoTags: [], Comment: 'Imported from -'})
  })

  it('takes a URL, and says what the server answered', async () => {
    const server = createServer((request, response) => {
      if (request.url !== '/root.tar') response.writeHead(404).end()
      else response.end(readFileSync(join(sandbox.work, 'root.tar')))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    try {
      const url = `http://user:secret@127.0.0.1:${(server.address() as AddressInfo).port}`
      await checkHere(['import', `${url.replace('user:secret@', '')}/root.tar`, 'web'], world())
      expect((await inspect('web')).RepoTags).toEqual(['web:latest'])
      const {code, stderr} = await slipwayHere(['import', `${url.replace('user:secret@', '')}/none.tar`], world())
      expect([code, stderr]).toEqual([2, expect.stringMatching(/none\.tar: the server answered 404/)])
    } finally {
      await new Promise(resolve => server.close(resolve))
    }
  })

  it.each([
    ['RUN true', 'RUN is not a valid change command'],
    ['FROM x', 'FROM is not a valid change command'],
    ['CMD x\nRUN y', 'it has several lines']
  ])('refuses the change %j', async (change, reason) => {
    const {code, stderr} = await slipwayHere(['import', '-c', change, 'root.tar', 'x'], world())
    expect(code).toBe(2)
    expect(stderr).toContain(reason)
  })

  it('refuses what is no tar, what leads out of it, and what links out of it; the store stays empty', async () => {
    await check('sh', ['-c', 'mkdir -p d/sub && echo x > d/f && tar -C d/sub -cPf up.tar ../f && ln -s /nowhere d/l'], {
      cwd: sandbox.work
    })
    writeFileSync(join(sandbox.work, 'text'), 'no tar')
    for (const [file, reason] of [
      ['up.tar', 'leads out'],
      ['text', 'Cannot read a tar'],
      ['none.tar', 'no such file'],
      ['d', 'is a directory']
    ] as const) {
      const {code, stderr} = await slipwayHere(['import', file, 'evil'], world())
      expect([file, code > 0, stderr]).toEqual([file, true, expect.stringContaining(reason)])
    }
    expect(await checkHere(['images', '-q'], world())).toBe('')
    expect(
      await check('find', [join(sandbox.store, 'blobs'), join(sandbox.store, 'layers'), join(sandbox.store, 'tmp'), '-type', 'f'])
    ).toBe('')
    expect(existsSync(join(sandbox.root, 'f'))).toBe(false)
  })
})
