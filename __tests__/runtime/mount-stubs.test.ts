import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {missingDirectories} from '../../src/runtime/mount-stubs.js'
import {directoryTree} from '../../src/system/tree/directory.js'
import {temporaryDirectory} from '../support/directory.js'

describe('missingDirectories', () => {
  const root = temporaryDirectory('stubs')
  afterAll(() => root.remove())
  const missing = (cwd: string, ...targets: string[]) =>
    missingDirectories(directoryTree(root.path), {cwd, uid: 5, gid: 6}, targets).map(
      ({path, uid, gid}) => `${path} ${uid}:${gid}`
    )

  it("are the working directory, which is the user's, and what is above mount points, which is root's", () => {
    mkdirSync(join(root.path, 'there'))
    expect(missing('/there')).toEqual([])
    expect(missing('/there/w/v', '/m/n/point', '/there/point', '/there/w/x/point')).toEqual([
      '/m 0:0',
      '/m/n 0:0',
      '/there/w 5:6',
      '/there/w/x 0:0',
      '/there/w/v 5:6'
    ])
  })

  it('are found behind links, and nowhere behind files', () => {
    symlinkSync('/there/far', join(root.path, 'link'))
    writeFileSync(join(root.path, 'file'), '')
    expect(missing('/link/w')).toEqual(['/there/far 5:6', '/there/far/w 5:6'])
    expect(missing('/file/w', '/file/x/point')).toEqual([])
  })
})
