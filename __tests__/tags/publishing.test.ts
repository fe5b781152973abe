import {TagError} from '../../src/errors.js'
import {exactReferences, isAlreadyReleased, refuseOverwrite} from '../../src/tags/immutable.js'
import {planPromotion} from '../../src/tags/promote.js'
import {resolveTags} from '../../src/tags/resolve.js'
import {MemoryRegistry} from './memory-registry.js'
import {onBranch, tagged} from './sources.js'

const result = resolveTags({images: 'octocat/hello\nghcr.io/octocat/hello'}, tagged('v1.2.3'))
const [hub, ghcr] = ['octocat/hello:1.2.3', 'ghcr.io/octocat/hello:1.2.3'] as const

describe('overwrite: deny', () => {
  it('protects full versions, on every image', () => expect(exactReferences(result)).toEqual([hub, ghcr]))

  it('passes what is new, and what is the same', async () => {
    const registry = new MemoryRegistry()
    await refuseOverwrite(result, 'sha256:new', registry)
    registry.digests.set(ghcr, 'sha256:new')
    await refuseOverwrite(result, 'sha256:new', registry)
  })

  it('refuses another image under a released version, by name', async () => {
    const registry = new MemoryRegistry()
    registry.digests.set(ghcr, 'sha256:old')
    await expect(refuseOverwrite(result, 'sha256:new', registry)).rejects.toThrow(`${ghcr} is sha256:old`)
    await expect(refuseOverwrite(result, 'sha256:new', registry)).rejects.toBeInstanceOf(TagError)
  })

  it('leaves floating and branch tags alone', async () => {
    const registry = new MemoryRegistry()
    for (const tag of ['latest', '1', '1.2', 'main']) registry.digests.set(`octocat/hello:${tag}`, 'sha256:old')
    await refuseOverwrite(result, 'sha256:new', registry)
    await refuseOverwrite(resolveTags({images: 'octocat/hello'}, onBranch('main')), 'sha256:new', registry)
  })
})

describe('skip-existing', () => {
  it('ends early when every image has the version from this commit', async () => {
    const registry = new MemoryRegistry()
    expect(await isAlreadyReleased(result, registry)).toBe(false)
    registry.revisions.set(hub, result.revision)
    expect(await isAlreadyReleased(result, registry)).toBe(false)
    registry.revisions.set(ghcr, result.revision)
    expect(await isAlreadyReleased(result, registry)).toBe(true)
    registry.revisions.set(ghcr, 'another commit')
    expect(await isAlreadyReleased(result, registry)).toBe(false)
  })

  it('never skips what is no version', async () => {
    expect(await isAlreadyReleased(resolveTags({images: 'octocat/hello'}, onBranch('main')), new MemoryRegistry())).toBe(false)
  })
})

describe('planPromotion', () => {
  const digest = `sha256:${'a'.repeat(64)}`

  it('puts tags beside the source, or where they say', () => {
    expect(planPromotion(`ghcr.io/octocat/hello@${digest}`, '1.2.3, latest\nocto/other:1.2.3 latest')).toEqual({
      source: {registry: 'ghcr.io', repository: 'octocat/hello', digest},
      targets: [
        {registry: 'ghcr.io', repository: 'octocat/hello', tag: '1.2.3'},
        {registry: 'ghcr.io', repository: 'octocat/hello', tag: 'latest'},
        {registry: 'docker.io', repository: 'octo/other', tag: '1.2.3'}
      ]
    })
  })

  it.each([
    ['ghcr.io/octocat/hello', 'latest'],
    [`ghcr.io/octocat/hello@${digest}`, ''],
    [`ghcr.io/octocat/hello@${digest}`, '-x'],
    [`ghcr.io/octocat/hello@${digest}`, 'octo/other'],
    [`ghcr.io/octocat/hello@${digest}`, `octo/other:1@${digest}`]
  ])('%s to %j is refused', (image, tags) => expect(() => planPromotion(image, tags)).toThrow(TagError))
})
