import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {check} from './process.js'
import {StaticServer} from './static-server.js'

/** The date of the index, so that apt's conditional requests have something to compare. */
const MODIFIED = 1_700_000_000

/** An apt repository of packages that are made here: a flat one (https://wiki.debian.org/DebianRepository/Format), unsigned. */
export class DebianRepository {
  readonly server = new StaticServer(path => {
    const body = this.#files.get(path)
    return body && {body, modified: MODIFIED}
  })
  readonly #files = new Map<string, Buffer>()
  readonly #entries: string[] = []

  /** Makes a package that installs `/usr/share/NAME/version`. @param scratch an empty directory */
  async publish(name: string, version: string, scratch: string): Promise<void> {
    const root = join(scratch, 'root')
    mkdirSync(join(root, 'DEBIAN'), {recursive: true})
    mkdirSync(join(root, 'usr/share', name), {recursive: true})
    writeFileSync(join(root, 'usr/share', name, 'version'), `${version}\n`)
    const fields = [`Package: ${name}`, `Version: ${version}`, 'Architecture: all', 'Maintainer: Slipway <slipway@example.com>']
    const control = [...fields, `Description: ${name}`].join('\n')
    writeFileSync(join(root, 'DEBIAN/control'), `${control}\n`)
    const file = `${name}_${version}_all.deb`
    await check('dpkg-deb', ['--root-owner-group', '--build', root, join(scratch, file)])
    const deb = readFileSync(join(scratch, file))
    this.#files.set(`/${file}`, deb)
    this.#entries.push(`${control}\nFilename: ./${file}\nSize: ${deb.length}\nSHA256: ${sha256(deb)}\n`)
    this.#writeIndex()
  }

  /** The line of sources.list. */
  get source(): string {
    return `deb [trusted=yes] ${this.server.url} ./\n`
  }

  /** Packages that were asked for. */
  fetched(): string[] {
    return this.server.requests.map(({path}) => path).filter(path => path.endsWith('.deb'))
  }

  #writeIndex(): void {
    const packages = Buffer.from(this.#entries.join('\n'))
    const date = new Date(MODIFIED * 1000).toUTCString()
    const release = `Date: ${date}\nSHA256:\n ${sha256(packages)} ${packages.length} Packages\n`
    this.#files.set('/Packages', packages)
    this.#files.set('/Release', Buffer.from(release))
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
