import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {check} from './process.js'
import {type Served, StaticServer} from './static-server.js'

interface Package {
  readonly name: string
  readonly version: string
  readonly tarball: Buffer
}

/** A registry of npm packages that are made here: packuments and tarballs, as https://github.com/npm/registry has them. */
export class NpmRegistry {
  readonly server = new StaticServer(path => this.#find(path))
  readonly #packages = new Map<string, Package>()

  /** Makes a package of one module. @param scratch an empty directory */
  async publish(name: string, version: string, scratch: string): Promise<void> {
    const root = join(scratch, 'package')
    mkdirSync(root, {recursive: true})
    writeFileSync(join(root, 'package.json'), JSON.stringify({name, version, main: 'index.js'}))
    writeFileSync(join(root, 'index.js'), `module.exports = ${JSON.stringify(`${name} ${version}`)}\n`)
    // What `npm pack` makes: everything below package/.
    await check('tar', ['-C', scratch, '-czf', join(scratch, 'package.tgz'), 'package'])
    this.#packages.set(name, {name, version, tarball: readFileSync(join(scratch, 'package.tgz'))})
  }

  /** package.json and package-lock.json of a project that needs all packages. */
  project(): Record<string, string> {
    const dependencies = Object.fromEntries([...this.#packages.values()].map(({name, version}) => [name, version]))
    const project = {name: 'app', version: '1.0.0', dependencies}
    const locked = [...this.#packages.values()].map(one => [
      `node_modules/${one.name}`,
      {version: one.version, resolved: this.#tarballUrl(one), integrity: integrityOf(one)}
    ])
    const lock = {name: 'app', version: '1.0.0', lockfileVersion: 3, requires: true}
    return {
      'package.json': JSON.stringify(project),
      'package-lock.json': JSON.stringify({...lock, packages: {'': project, ...Object.fromEntries(locked)}})
    }
  }

  /** Paths of packages that were asked for, whatever the answer. */
  fetched(): string[] {
    return this.server.requests.filter(({method}) => method === 'GET').map(({path}) => path)
  }

  #find(path: string): Served | undefined {
    const [name = '', file] = path.slice(1).split('/-/')
    const found = this.#packages.get(name)
    if (found === undefined) return undefined
    if (file !== undefined) return {body: found.tarball}
    const {version} = found
    const dist = {tarball: this.#tarballUrl(found), integrity: integrityOf(found)}
    const packument = {name, 'dist-tags': {latest: version}, versions: {[version]: {name, version, dist}}}
    return {body: JSON.stringify(packument), type: 'application/json'}
  }

  #tarballUrl({name, version}: Package): string {
    return `${this.server.url}/${name}/-/${name}-${version}.tgz`
  }
}

function integrityOf({tarball}: Package): string {
  return `sha512-${createHash('sha512').update(tarball).digest('base64')}`
}
