import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import fs from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {transformFileSync} from '@swc/core'
import {LayerError} from '../../src/errors.js'
import {createLayerPool, type LayerPool} from '../../src/layer/pool.js'
import {tarOf, useWorkDirectory} from './tar-fixture.js'

const src = fileURLToPath(new URL('../../src', import.meta.url))
const digestOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

/** The floors that a worker thread needs as JavaScript, as the bundle would have them. */
function compileWorker(directory: string): string {
  const folders = ['errors.ts', 'oci', 'system', 'snapshot', 'layer']
  const files = execFileSync('find', folders.concat('-name', '*.ts'), {cwd: src, encoding: 'utf8'}).trim().split('\n')
  for (const file of files) {
    const {code} = transformFileSync(join(src, file), {
      jsc: {target: 'es2023', parser: {syntax: 'typescript'}},
      module: {type: 'es6'},
      configFile: false,
      swcrc: false
    })
    fs.mkdirSync(dirname(join(directory, file)), {recursive: true})
    fs.writeFileSync(join(directory, file.replace(/ts$/, 'js')), code)
  }
  fs.writeFileSync(join(directory, 'package.json'), '{"type": "module"}')
  return join(directory, 'layer/worker.js')
}

describe.each([['in this thread'], ['in worker threads']])('a layer pool %s', where => {
  const {at, file} = useWorkDirectory()
  let pool: LayerPool
  beforeEach(() => {
    const workerFile = where === 'in this thread' ? undefined : compileWorker(at('compiled'))
    pool = createLayerPool({workerFile, size: 2})
  })
  afterEach(() => pool.close())

  it('writes, compresses, applies and hashes', async () => {
    const content = {kind: 'inline', base64: Buffer.from('hello').toString('base64')} as const
    const entry = {
      path: 'f',
      type: 'file',
      mode: 0o644,
      uid: process.getuid!(),
      gid: process.getgid!(),
      mtime: 1600000000,
      size: 5,
      content
    } as const
    const written = await pool.writeLayer([entry], at('tar'))
    expect(written.diffId).toBe(`sha256:${digestOf(fs.readFileSync(at('tar')))}`)
    expect(written.toc).toMatchObject([{path: 'f', digest: digestOf('hello')}])

    const blob = await pool.compress(at('tar'), at('gz'), {compression: 'gzip'})
    expect(blob.digest).toBe(`sha256:${digestOf(fs.readFileSync(at('gz')))}`)
    expect((await pool.decompress(at('gz'), at('tar2'), 'gzip')).digest).toBe(written.diffId)

    fs.mkdirSync(at('target'))
    const applied = await pool.apply({path: at('gz'), compression: 'gzip', diffId: written.diffId}, at('target'))
    expect(applied).toMatchObject({diffId: written.diffId, entries: 1})
    expect(await pool.digestFiles([at('target/f'), at('gz')])).toEqual([digestOf('hello'), blob.digest.slice(7)])
    expect(await pool.listArchive(at('gz'), at('spool'))).toMatchObject([{path: 'f', size: 5}])
  })

  it('makes the layer of an upperdir', async () => {
    fs.mkdirSync(at('lower'))
    file('lower/same', '')
    fs.mkdirSync(at('upper/d'), {recursive: true})
    file('upper/d/f', 'new')
    const input = {upperdir: at('upper'), lowers: [{directory: at('lower'), opaque: new Set<string>(), xattrs: new Map()}]}
    const layer = await pool.diffUpper(input, at('tar'))
    expect(layer.toc.map(line => line.path)).toEqual(['d', 'd/f'])
    expect(layer).toMatchObject({opaque: [], xattrs: []})
  })

  it('fails with the errors of the work itself', async () => {
    fs.mkdirSync(at('target'))
    const evil = pool.apply({path: file('evil', tarOf({name: '../x', data: 'x'})), compression: 'none'}, at('target'))
    const error = await evil.catch(error => error)
    expect(error).toBeInstanceOf(LayerError)
    expect(error).toMatchObject({name: 'LayerError', code: 'PATH_ESCAPES_ROOT', message: expect.stringContaining('"../x"')})

    await expect(pool.digestFiles([at('missing')])).rejects.toMatchObject({code: 'ENOENT', path: at('missing')})
    await expect(pool.compress(at('missing'), at('out'), {compression: 'gzip', level: 99})).rejects.toMatchObject({
      code: 'UNSUPPORTED'
    })
  })

  it('keeps a hint', async () => {
    fs.mkdirSync(at('target'))
    const sparse = pool.apply({path: file('sparse', tarOf({type: 'S'})), compression: 'none'}, at('target'))
    await expect(sparse).rejects.toMatchObject({hint: 'Write the archive without --sparse.'})
  })

  it('does more jobs than it has threads', async () => {
    const paths = Array.from({length: 20}, (_, i) => file(`f${i}`, `content ${i}`))
    const digests = await Promise.all(paths.map(path => pool.digestFiles([path])))
    expect(digests.flat()).toEqual(paths.map((_, i) => digestOf(`content ${i}`)))
  })
})

describe('threads of a layer pool', () => {
  const {at, file} = useWorkDirectory()

  it('are stopped by close, and what ran fails', async () => {
    const pool = createLayerPool({
      workerFile: file('hangs.mjs', "import {parentPort} from 'node:worker_threads'; parentPort.on('message', () => {})"),
      size: 1
    })
    const running = pool.digestFiles(['a'])
    const waiting = pool.digestFiles(['b'])
    const settled = Promise.allSettled([running, waiting])
    await pool.close()
    expect((await settled).map(({status}) => status)).toEqual(['rejected', 'rejected'])
    await expect(pool.digestFiles(['c'])).rejects.toThrow('The work was stopped')
  })

  it('that die fail their job only', async () => {
    const dies =
      "import {parentPort} from 'node:worker_threads'; parentPort.on('message', ({args}) => args[0][0] === 'die' ? process.exit(3) : parentPort.postMessage({result: args[0]}))"
    const pool = createLayerPool({workerFile: file('dies.mjs', dies), size: 1})
    const [died, next] = await Promise.allSettled([pool.digestFiles(['die']), pool.digestFiles(['live'])])
    expect(died).toMatchObject({status: 'rejected', reason: {message: 'A worker thread ended with code 3'}})
    expect(next).toEqual({status: 'fulfilled', value: ['live']})
    await pool.close()
  })

  it('do not keep the process alive when they are idle', () => {
    const worker = compileWorker(at('compiled'))
    const program = `import {createLayerPool} from '${at('compiled/layer/pool.js')}'
const pool = createLayerPool({workerFile: '${worker}', size: 1})
console.log((await pool.digestFiles(['${file('x', 'x')}'])).length)`
    expect(execFileSync(process.execPath, [file('main.mjs', program)], {encoding: 'utf8', timeout: 20_000, env: {}})).toBe('1\n')
  })
})
