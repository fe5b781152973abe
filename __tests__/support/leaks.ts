import {existsSync, readdirSync, readFileSync, readlinkSync} from 'node:fs'
import {join} from 'node:path'
import type {Sandbox} from './sandbox.js'

/**
 * What builds of this sandbox left behind, a line each: mounts (ours, or in the namespace of a process that still runs),
 * processes (by the test's id in their environment, or by a path of the sandbox in their command line, working directory or
 * mounts, as containers have an environment of their own), temporary files in `$TMPDIR` and in the store's `tmp/`.
 */
export function leaks(sandbox: Sandbox): string[] {
  return [...mountsBelow(sandbox.root, 'self').map(mount => `mount ${mount}`), ...processes(sandbox), ...temporaryFiles(sandbox)]
}

/** Fails with what `leaks` found. A process gets a moment to end: its exit is not always waited for. */
export async function expectNoLeaks(sandbox: Sandbox, patienceMs = 2000): Promise<void> {
  const end = Date.now() + patienceMs
  while (leaks(sandbox).length > 0 && Date.now() < end) await new Promise(resolve => setTimeout(resolve, 50))
  expect(leaks(sandbox)).toEqual([])
}

function mountsBelow(root: string, pid: string): string[] {
  return readProc(pid, 'mountinfo')
    .split('\n')
    .filter(line => line.includes(`${root}/`))
    .map(line => line.split(' ')[4]!)
}

function processes({root, id}: Sandbox): string[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
  return pids.flatMap(pid => {
    const command = readProc(pid, 'cmdline').replaceAll('\0', ' ').trim()
    const reason = whyOurs(pid, root, id, command)
    return reason ? [`process ${pid} (${command}): ${reason}`] : []
  })
}

function whyOurs(pid: string, root: string, id: string, command: string): string | undefined {
  if (readProc(pid, 'environ').includes(`SLIPWAY_TEST_ID=${id}`)) return 'has the test in its environment'
  if (command.includes(`${root}/`)) return "names the sandbox's files"
  if (workingDirectory(pid).startsWith(`${root}/`)) return 'works in the sandbox'
  return mountsBelow(root, pid).length > 0 ? 'sees mounts of the sandbox' : undefined
}

/** Empty when the process has ended meanwhile. */
function readProc(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

function workingDirectory(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}

function temporaryFiles({tmp, store}: Sandbox): string[] {
  return [tmp, join(store, 'tmp')].flatMap(directory =>
    existsSync(directory) ? readdirSync(directory).map(name => `temporary file ${join(directory, name)}`) : []
  )
}
