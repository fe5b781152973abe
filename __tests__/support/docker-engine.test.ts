import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {busyboxImage, pushImage} from './base-images.js'
import {temporaryDirectory} from './directory.js'
import {DOCKER_ENGINE_NEEDS, type DockerEngine, startDockerEngine} from './docker-engine.js'
import {describeWith} from './needs.js'
import {startRegistry, type TestRegistry} from './registry.js'

describeWith([...DOCKER_ENGINE_NEEDS, 'docker-registry', 'busybox'], 'startDockerEngine', () => {
  const context = temporaryDirectory('context')
  let engine: DockerEngine
  let registry: TestRegistry

  beforeAll(async () => {
    engine = await startDockerEngine()
    registry = await startRegistry()
    await engine.load(`oci:${await busyboxImage()}:latest`, 'test/busybox:latest')
    writeFileSync(join(context.path, 'file'), 'content\n')
    writeFileSync(
      join(context.path, 'Dockerfile'),
      'FROM test/busybox\nRUN id -u > /uid\nCOPY file /file\nUSER app\nCMD cat /file /uid\n'
    )
  })

  afterAll(async () => {
    await engine?.stop()
    await registry?.stop()
    context.remove()
  })

  it.each([true, false])('builds and runs (BuildKit: %s)', async buildkit => {
    await engine.build(context.path, 'test/app', {buildkit})
    expect(await engine.check(['run', '--rm', '--network', 'host', 'test/app'])).toBe('content\n0\n')
  })

  it('pulls from a registry on this machine', async () => {
    await pushImage(await busyboxImage(), `${registry.host}/base/busybox:1`)
    await engine.check(['pull', `${registry.host}/base/busybox:1`])
    expect(await engine.check(['run', '--rm', '--network', 'none', `${registry.host}/base/busybox:1`, 'echo', 'hello'])).toBe(
      'hello\n'
    )
  })
})
