import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createLayerPool} from '../../src/layer/pool.js'
import {entriesTree} from '../../src/worker/entries-tree.js'
import {readSecretFile} from '../../src/worker/secret-file.js'
import {temporaryDirectory} from '../support/directory.js'
import {check} from '../support/process.js'

const directory = temporaryDirectory('entries')
afterAll(directory.remove)

it('an archive is seen as a tree; directories that it does not name are as old as this build', async () => {
  const archive = join(directory.path, 'a.tar')
  writeFileSync(join(directory.path, 'file'), 'text')
  await check('tar', ['--mtime=@1000', '--transform=s,^,deep/er/,', '-cf', archive, '-C', directory.path, 'file'])
  const began = Math.floor(Date.now() / 1000)
  const entries = await createLayerPool({workerFile: undefined}).listArchive(archive, directory.path)
  const tree = entriesTree(entries!)
  expect(tree.readdir('/deep')).toEqual(['er'])
  expect(tree.lstat('/deep/er/file')).toMatchObject({type: 'file', size: 4, mtime: 1000})
  expect(tree.lstat('/deep')!.mtime).toBeGreaterThanOrEqual(began)
  expect(tree.lstat('/nothing')).toBeUndefined()
})

it('the file of a secret is read whole, and a directory is none', () => {
  const file = join(directory.path, 'secret')
  writeFileSync(file, Buffer.from([0, 1, 2, 255]))
  expect(readSecretFile(file)).toEqual(Buffer.from([0, 1, 2, 255]))
  writeFileSync(file, '')
  expect(readSecretFile(file)).toHaveLength(0)
  expect(() => readSecretFile(directory.path)).toThrow('EISDIR')
  expect(() => readSecretFile('/dev/zero')).toThrow('more than 500 KiB')
})
