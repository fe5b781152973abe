import {copyFileSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {ProcessIO, ProcessSpec, Runtime} from '../../src/runtime/runtime.js'
import {compileSource} from '../support/compiled.js'
import {temporaryDirectory} from '../support/directory.js'
import {findProgram} from '../support/needs.js'

/** A root file system of busybox and what is needed to run processes on it. */
export interface Machine {
  readonly root: string
  /** A layer with busybox in it. */
  readonly base: string
  /** Files by path (a directory ends in a slash) below a fresh folder, which is returned. */
  folder(files: Readonly<Record<string, string>>): string
  /** A process on the base layer, `sh -c SCRIPT` unless said otherwise, with folders of its own. */
  spec(script: string, more?: Partial<ProcessSpec>): ProcessSpec
  remove(): void
}

const APPLETS =
  'sh cat echo env id ls mkdir mknod stat sleep pwd hostname grep sort dd df touch rm chmod chown head wc test ulimit true ' +
  'false kill ps chroot ifconfig cp ln mount umount find readlink tr'

/** @param name of the folder that everything is in; what an overlay's options cannot hold makes a hard case */
export function makeMachine(name = 'machine'): Machine {
  const directory = temporaryDirectory('runtime')
  const root = join(directory.path, name)
  let count = 0
  const folder = (files: Readonly<Record<string, string>>): string => {
    const path = join(root, `folder-${count++}`)
    mkdirSync(path, {recursive: true})
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(join(path, file.endsWith('/') ? file : dirname(file)), {recursive: true})
      if (!file.endsWith('/')) writeFileSync(join(path, file), content)
    }
    return path
  }
  const base = folder({
    'etc/passwd': 'root:x:0:0::/root:/bin/sh\nuser:x:1000:1000::/home/user:/bin/sh\n',
    'etc/group': 'root:x:0:\nuser:x:1000:\nextra:x:2000:user\n',
    'bin/': '',
    'root/': '',
    'tmp/': ''
  })
  copyFileSync(findProgram('busybox')!, join(base, 'bin/busybox'))
  for (const applet of APPLETS.split(' ')) symlinkSync('busybox', join(base, 'bin', applet))
  const spec = (script: string, more: Partial<ProcessSpec> = {}): ProcessSpec => ({
    rootfs: {lowerdirs: [base], upperdir: folder({}), scratch: folder({})},
    args: ['/bin/sh', '-c', script],
    env: ['PATH=/bin'],
    cwd: '/',
    uid: 0,
    gid: 0,
    groups: [],
    hostname: 'buildkitsandbox',
    network: 'host',
    insecure: false,
    mounts: [],
    shmSize: 64 << 20,
    ulimits: [],
    terminal: false,
    ...more
  })
  return {root, base, folder, spec, remove: directory.remove}
}

/** The command of a process of its own that runs `spec` with the runtime, passes its output on, and ends with its exit code. */
export function inOwnProcess(runtime: string, {root}: Machine, spec: ProcessSpec): string[] {
  const url = compileSource(join(root, 'compiled'), ['runtime', 'content', 'snapshot', 'system', 'oci', 'errors.ts'])
  const script = `import {selectRuntime} from '${url('runtime/select.js')}'
    const io = {stdout: chunk => process.stdout.write(chunk), stderr: chunk => process.stderr.write(chunk)}
    process.exitCode = await selectRuntime('${runtime}').run(JSON.parse(process.argv[1]), io)`
  return [process.execPath, '--input-type=module', '--eval', script, JSON.stringify(spec)]
}

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a process to its end. `signal` and `stdin` as in `ProcessIO`. */
export async function run(runtime: Runtime, spec: ProcessSpec, io: Partial<ProcessIO> = {}): Promise<Ran> {
  let [stdout, stderr] = ['', '']
  const code = await runtime.run(spec, {
    stdout: chunk => void (stdout += chunk),
    stderr: chunk => void (stderr += chunk),
    ...io
  })
  return {code, stdout, stderr}
}
