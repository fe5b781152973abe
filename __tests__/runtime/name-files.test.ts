import {readFileSync} from 'node:fs'
import {nameFiles} from '../../src/runtime/name-files.js'
import {emptyTree} from '../../src/system/tree/empty.js'

const files = (extraHosts: [string, string][] = []) =>
  nameFiles({hostname: 'box', extraHosts}, emptyTree).map(file => [file.target, file.kind === 'file' ? String(file.content) : ''])

it("/etc/hosts is BuildKit's to the byte, with the hosts that were added", () => {
  expect(files([['db', '10.0.0.1']])[1]).toEqual([
    '/etc/hosts',
    '127.0.0.1\tlocalhost box\n::1\tlocalhost ip6-localhost ip6-loopback\n10.0.0.1\tdb\n'
  ])
})

it('/etc/resolv.conf is that of the machine', () => {
  expect(files()[0]).toEqual(['/etc/resolv.conf', readFileSync('/etc/resolv.conf', 'utf8')])
})
