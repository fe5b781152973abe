import {writeFileSync} from 'node:fs'
import {constants} from 'node:os'
import {join} from 'node:path'
import {parseSeccompSupport, seccompSupport} from '../../src/runtime/seccomp-support.js'
import {temporaryDirectory} from '../support/directory.js'

const {EPERM, ENOSYS} = constants.errno

describe('what a runtime can filter', () => {
  const crun = (version: string, features = '+SYSTEMD +CAP +SECCOMP +EBPF') =>
    `crun version ${version}\nspec: 1.0.0\n${features}\n`
  const runc = (version: string, library = 'libseccomp: 2.5.4\n') =>
    `runc version ${version}\nspec: 1.0.2-dev\ngo: go1.19.8\n${library}`

  it.each([
    ['crun', crun('1.8.1'), ENOSYS],
    ['crun of a commit', crun('1.29.1.0.0.0.5-abcd'), ENOSYS],
    ['crun before defaultErrnoRet', crun('0.17'), EPERM],
    ['the first crun with it', crun('0.19'), ENOSYS],
    ['crun built without', crun('1.8.1', '+SYSTEMD +CAP -SECCOMP'), undefined],
    ['runc', runc('1.1.5+ds1'), ENOSYS],
    ['runc before defaultErrnoRet', runc('1.0.0~rc93+ds1'), EPERM],
    ['a later one', runc('2.0.0'), ENOSYS],
    ['runc built without', runc('1.1.5', ''), undefined],
    ['something else', 'hello\n', undefined]
  ])('%s', (_, version, expected) => {
    expect(parseSeccompSupport(version)).toEqual(expected === undefined ? undefined : {defaultErrno: expected})
  })

  it('is nothing where the kernel has no filters, or the runtime says nothing', async () => {
    const directory = temporaryDirectory('seccomp')
    try {
      const binary = join(directory.path, 'crun')
      writeFileSync(binary, '#!/bin/sh\necho "crun version 1.8.1"\necho +SECCOMP\n', {mode: 0o755})
      expect(await seccompSupport(binary, directory.path)).toEqual({defaultErrno: ENOSYS})
      expect(await seccompSupport(binary, join(directory.path, 'missing'))).toBeUndefined()
      expect(await seccompSupport(join(directory.path, 'missing'), directory.path)).toBeUndefined()
    } finally {
      directory.remove()
    }
  })
})
