import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** A base directory and what a shell script did to it through a real overlayfs mount. */
export interface OverlayFixture {
  readonly work: string
  readonly lower: string
  readonly upper: string
  /** A plain copy of what the mount showed after the script. */
  readonly merged: string
  remove(): void
}

/** Shell that copies a tree with everything it has. */
const COPY = (from: string, to: string) =>
  `tar --xattrs --xattrs-include='*' -C ${from} -c . | tar --xattrs --xattrs-include='*' -C ${to} -xp`

/** Why overlay tests cannot run here; undefined when they can. */
export const noOverlay: string | undefined = probe()
if (noOverlay !== undefined) console.warn(`skipped: ${noOverlay}`)

function probe(): string | undefined {
  if (process.getuid?.() !== 0) return 'overlay mounts need root'
  const fixture = create()
  try {
    change(fixture, ':')
    return undefined
  } catch (error) {
    return `overlay mounts do not work here: ${(error as Error).message}`
  } finally {
    fixture.remove()
  }
}

/** `base` fills the lower directory, `script` changes the mount; both are shell and start inside it. */
export function overlayFixture(base: string, script: string): OverlayFixture {
  const fixture = create()
  try {
    execFileSync('sh', ['-ec', base], {cwd: fixture.lower})
    change(fixture, script)
    return fixture
  } catch (error) {
    fixture.remove()
    throw error
  }
}

/** Copies what overlayfs shows of `upper` on top of `lower` to the new directory `to`. */
export function copyMerged(lower: string, upper: string, to: string): void {
  mkdirSync(to)
  const program = `mount -t overlay overlay -o lowerdir="$2:$1" "$3"
${COPY('"$3"', '"$4"')}`
  const mount = mkdtempSync(join(tmpdir(), 'slipway-test-'))
  try {
    inNamespace(program, [lower, upper, mount, to])
  } finally {
    rmSync(mount, {recursive: true})
  }
}

/** A mount lives and dies with the namespace, so nothing can be left. */
function inNamespace(program: string, args: readonly string[]): void {
  const child = spawnSync('unshare', ['-m', '--propagation', 'private', 'sh', '-ec', program, 'sh', ...args], {
    encoding: 'utf8',
    timeout: 30_000
  })
  if (child.status !== 0) throw new Error(`${child.error?.message ?? ''}${child.stdout}${child.stderr}`)
}

function create(): OverlayFixture {
  const work = mkdtempSync(join(tmpdir(), 'slipway-test-'))
  const at = (name: string) => {
    mkdirSync(join(work, name))
    return join(work, name)
  }
  at('work')
  at('mount')
  const remove = () => rmSync(work, {recursive: true, force: true})
  return {work, lower: at('lower'), upper: at('upper'), merged: at('merged'), remove}
}

function change({work}: OverlayFixture, script: string): void {
  const program = `cd "$1"
mount -t overlay overlay -o lowerdir=lower,upperdir=upper,workdir=work,redirect_dir=off,metacopy=off mount
cd mount
sh -ec "$2"
cd ..
${COPY('mount', 'merged')}`
  inNamespace(program, [work, script])
}
