import {mkdtempSync} from 'node:fs'
import {join} from 'node:path'
import {debianImage} from '../support/base-images.js'
import {Machine, type MachineBuild} from '../support/build-machine.js'
import {CacheService} from '../support/cache-service.js'
import {DebianRepository} from '../support/debian-repository.js'
import {temporaryDirectory} from '../support/directory.js'
import {describeWith} from '../support/needs.js'
import {NpmRegistry} from '../support/npm-registry.js'
import {startRegistry, type TestRegistry} from '../support/registry.js'

/** Making the image with npm in it takes some minutes, once a machine. */
const LONG = 900_000

describeWith(
  ['root', 'linux', 'mmdebstrap', 'dpkg-deb', 'docker-registry', 'tar'],
  'cache mounts of npm and apt on an empty machine',
  () => {
    const directory = temporaryDirectory('mounts')
    const packages = new NpmRegistry()
    const repository = new DebianRepository()
    const machines: Machine[] = []
    let registry: TestRegistry
    let service: CacheService
    let base: string

    beforeAll(async () => {
      base = `oci-layout://${await debianImage(['npm'])}`
      registry = await startRegistry()
      service = await new CacheService().start()
      for (const server of [packages.server, repository.server]) await server.start()
      for (const name of ['left', 'right', 'pad']) {
        await packages.publish(name, '1.2.3', scratch())
        await repository.publish(name, '1.2.3', scratch())
      }
    }, LONG)
    afterEach(async () => {
      for (const machine of machines.splice(0)) await machine.remove()
    }, LONG)
    afterAll(async () => {
      await registry?.stop()
      for (const server of [service, packages.server, repository.server]) await server?.stop()
      directory.remove()
    }, LONG)

    const scratch = () => mkdtempSync(join(directory.path, 'package-'))

    const lines = () => [
      'FROM base',
      // As https://docs.docker.com/build/cache/optimize/ has it.
      'RUN rm -rf /etc/apt/sources.list* /etc/apt/apt.conf.d/docker-clean; mkdir /etc/apt/sources.list.d',
      'COPY test.list /etc/apt/sources.list.d/',
      'WORKDIR /app',
      'ARG SALT',
      'RUN --mount=type=cache,target=/var/cache/apt,sharing=locked --mount=type=cache,target=/var/lib/apt,sharing=locked \\',
      '  apt-get -o APT::Keep-Downloaded-Packages=true update && \\',
      '  apt-get -o APT::Keep-Downloaded-Packages=true install -y left right pad && echo $SALT',
      'COPY package.json package-lock.json .',
      `RUN --mount=type=cache,target=/root/.npm npm ci --registry ${packages.server.url} && echo $SALT`,
      `RUN [ "$(node -p 'require("left") + require("pad")')" = 'left 1.2.3pad 1.2.3' ] && grep 1.2.3 /usr/share/right/version`
    ]

    /** Every machine is a new one, and no layer after ARG is in the cache: another SALT. */
    async function build(salt: string, options: MachineBuild) {
      const machine = new Machine().write({
        Dockerfile: lines().join('\n'),
        'test.list': repository.source,
        ...packages.project()
      })
      machines.push(machine)
      return machine.build({...options, request: {buildContexts: [['base', base]], buildArgs: {SALT: salt}}})
    }

    const backends: readonly [string, () => MachineBuild][] = [
      ['gha', () => ({cache: 'type=gha', env: service.env()})],
      ['local', () => ({cache: `type=local,src=${join(directory.path, 'local')}`})],
      ['registry', () => ({cache: `type=registry,ref=${registry.host}/team/app:cache`})]
    ]

    it.each(backends)(
      '%s: npm ci and apt-get install fetch no package again, though their layers are not in the cache',
      async (_, options) => {
        for (const {requests} of [packages.server, repository.server]) requests.splice(0)
        const first = await build('one', options())
        expect(packages.fetched()).toEqual(expect.arrayContaining(['/left/-/left-1.2.3.tgz', '/pad/-/pad-1.2.3.tgz']))
        expect(repository.fetched().sort()).toEqual(['/left_1.2.3_all.deb', '/pad_1.2.3_all.deb', '/right_1.2.3_all.deb'])
        for (const {requests} of [packages.server, repository.server]) requests.splice(0)

        const second = await build('two', options())

        expect(second.ran.filter(line => /npm ci|apt-get/.test(line))).toHaveLength(2)
        expect([first.warnings, second.warnings]).toEqual([[], []])
        expect([packages.fetched(), repository.fetched()]).toEqual([[], []])
        // apt asks whether its lists are current, and is told that they are.
        expect(repository.server.requests.filter(({status}) => status === 200)).toEqual([])
      },
      LONG
    )
  }
)
