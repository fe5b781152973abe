import {chmodSync, linkSync, mkdirSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {busyboxImage} from './base-images.js'
import {type TemporaryDirectory, temporaryDirectory} from './directory.js'
import {compareImages, differences, flattenImage} from './imgtree.js'
import {describeWith} from './needs.js'
import {check, run} from './process.js'

describeWith(['root', 'skopeo', 'umoci', 'tar'], 'comparing images', () => {
  let directory: TemporaryDirectory
  const at = (name: string) => join(directory.path, name)
  beforeEach(() => {
    directory = temporaryDirectory('compare')
  })
  afterEach(() => directory.remove())

  it('a layout and an archive of it have no differences', async () => {
    const layout = `oci:${await busyboxImage()}:latest`
    await check('skopeo', ['copy', '-q', '--insecure-policy', layout, `docker-archive:${at('a.tar')}:app:1`])
    expect(await compareImages(layout, `docker-archive:${at('a.tar')}`)).toEqual([])
  })

  it('a changed file, mode, owner, link, attribute and config show, each with its path', async () => {
    for (const name of ['a', 'b']) await unpack(await busyboxImage(), at(name))
    const changed = (name: string) => join(at('b'), 'bundle/rootfs', name)
    writeFileSync(changed('etc/group'), 'other')
    chmodSync(changed('var'), 0o700)
    await check('chown', ['7:8', changed('home')])
    await check('ln', ['-sfn', 'elsewhere', changed('bin/ls')])
    await check('setfattr', ['-n', 'user.note', '-v', 'x', changed('etc/passwd')])
    await check('rm', [changed('bin/cat')])
    await check('umoci', ['repack', '--image', `${at('b')}/image:latest`, join(at('b'), 'bundle')])
    await check('umoci', ['config', '--image', `${at('b')}/image:latest`, '--config.user', 'app'])
    const found = await compareImages(`oci:${at('a')}/image:latest`, `oci:${at('b')}/image:latest`)
    expect(found.map(text => text.split('\n')[0])).toEqual([
      '/bin/cat',
      '/bin/ls',
      '/etc/group',
      '/etc/passwd',
      '/home',
      '/var',
      'config.User'
    ])
    expect(found[3]).toContain(`user.note=${Buffer.from('x').toString('base64')}`)
  })

  it('reads hard links, long names and large ids of a directory', async () => {
    const long = `${'d'.repeat(120)}/${'f'.repeat(150)}`
    mkdirSync(join(at('root'), 'd'.repeat(120)), {recursive: true})
    writeFileSync(join(at('root'), long), 'text')
    linkSync(join(at('root'), long), join(at('root'), 'other'))
    symlinkSync('x'.repeat(200), join(at('root'), 'link'))
    await run('chown', ['-h', '3000000000:3000000001', join(at('root'), 'link')])
    const {tree} = await flattenImage(`rootfs:${at('root')}`)
    expect(tree.get(`/${long}`)).toMatchObject({type: 'file', size: 4})
    expect(tree.get('/other')).toEqual(tree.get(`/${long}`))
    expect(tree.get('/link')).toMatchObject({type: 'symlink', link: 'x'.repeat(200), uid: 3000000000, gid: 3000000001})
  })

  it('tells links from copies, and an old time from the time of the build, when asked', async () => {
    for (const name of ['a', 'b']) mkdirSync(at(name))
    for (const name of ['a/1', 'b/1', 'b/2']) writeFileSync(at(name), 'text')
    linkSync(at('a/1'), at('a/2'))
    for (const name of ['a', 'b']) writeFileSync(at(`${name}/new`), 'text')
    for (const name of ['a/1', 'b/1', 'b/2']) utimesSync(at(name), 1000, 1000)
    for (const name of ['a', 'b']) writeFileSync(at(`${name}/old`), 'text')
    utimesSync(at('b/old'), 2000, 2000)
    const [a, b] = [await flattenImage(`rootfs:${at('a')}`), await flattenImage(`rootfs:${at('b')}`)]
    expect(differences(a, b)).toEqual([])
    const found = differences(a, b, {links: true, builtFrom: 3000})
    expect(found.map(text => text.replace(/ {2}A .* (?=@)| {2}B .* (?=@)/g, ''))).toEqual([
      '/1\n@1000 one file with /1\n@1000',
      '/2\n@1000 one file with /1\n@1000',
      '/old\n@built\n@2000'
    ])
  })
})

async function unpack(layout: string, directory: string): Promise<void> {
  mkdirSync(directory)
  await check('cp', ['-r', layout, join(directory, 'image')])
  await check('umoci', ['unpack', '--image', `${directory}/image:latest`, join(directory, 'bundle')])
}
