import fc from 'fast-check'
import {applyPlan, type FloatingMode, floatTags} from '../../src/tags/floating.js'
import {publishTags} from '../../src/tags/publish.js'
import {resolveTags, type TagInputs} from '../../src/tags/resolve.js'
import type {TagResult} from '../../src/tags/result.js'
import {settleFloating} from '../../src/tags/settle.js'
import {MemoryRegistry} from './memory-registry.js'
import {onBranch, tagged} from './sources.js'

const images = 'octocat/hello'
const resolveFor = (version: string, inputs: TagInputs = {}): TagResult => resolveTags({images, ...inputs}, tagged(`v${version}`))

async function release(registry: MemoryRegistry, version: string, inputs: TagInputs = {}): Promise<Record<string, string>> {
  await publishTags(resolveFor(version, inputs), version, registry)
  return registry.tagsOf(images)
}

describe('floating tags, one release after another', () => {
  it('mean what a maintainer wants them to mean', async () => {
    const registry = new MemoryRegistry()
    expect(await release(registry, '2.1.9')).toEqual({'2.1.9': '2.1.9', '2.1': '2.1.9', '2': '2.1.9', latest: '2.1.9'})
    expect(await release(registry, '2.1.10')).toMatchObject({'2.1.9': '2.1.9', '2.1': '2.1.10', '2': '2.1.10', latest: '2.1.10'})
    expect(await release(registry, '2.0.11')).toMatchObject({
      '2.0.11': '2.0.11',
      '2.0': '2.0.11',
      '2': '2.1.10',
      latest: '2.1.10'
    })
    const before = registry.tagsOf(images)
    expect(await release(registry, '3.0.0-rc.1')).toEqual({...before, '3.0.0-rc.1': '3.0.0-rc.1'})
    expect(await release(registry, '3.0.0')).toMatchObject({'3.0': '3.0.0', '3': '3.0.0', '2': '2.1.10', latest: '3.0.0'})
    expect(await release(registry, '2.2.0')).toMatchObject({'2.2': '2.2.0', '2': '2.2.0', '3': '3.0.0', latest: '3.0.0'})
    const settled = registry.tagsOf(images)
    expect(await release(registry, '2.1.9')).toEqual(settled)
    expect(await release(registry, '2.2.0')).toEqual(settled)
  })

  it('the order of releases does not matter for where they end', async () => {
    const versions = ['1.0.0', '1.0.1', '1.1.0', '1.10.0', '2.0.0-rc.1', '2.0.0', '10.0.0']
    const inOrder = new MemoryRegistry()
    for (const version of versions) await release(inOrder, version)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(versions, {minLength: versions.length}), async shuffled => {
        const registry = new MemoryRegistry()
        for (const version of shuffled) await release(registry, version)
        expect(registry.tagsOf(images)).toEqual(inOrder.tagsOf(images))
      }),
      {numRuns: 50}
    )
  })
})

describe('floatTags', () => {
  const pushed = async (result: TagResult, known: readonly string[], mode: FloatingMode = 'safe'): Promise<readonly string[]> => {
    const registry = new MemoryRegistry()
    for (const tag of known) registry.digests.set(`${images}:${tag}`, 'other')
    const plan = await floatTags(result, registry, mode)
    return plan.push.map(reference => reference.slice(images.length + 1))
  }

  it('says why a tag stays', async () => {
    const registry = new MemoryRegistry()
    registry.digests.set(`${images}:2.1.10`, 'x')
    const plan = await floatTags(resolveFor('2.0.11'), registry, 'safe')
    expect(plan.push).toEqual([`${images}:2.0.11`, `${images}:2.0`])
    expect(plan.moved).toEqual([`${images}:2.0`])
    expect(plan.withheld).toEqual([
      {reference: `${images}:2`, reason: '2.1.10 is newer than 2.0.11'},
      {reference: `${images}:latest`, reason: '2.1.10 is newer than 2.0.11'}
    ])
  })

  it('always moves all, off moves none', async () => {
    expect(await pushed(resolveFor('2.0.11'), ['2.1.10'], 'always')).toEqual(['2.0.11', '2.0', '2', 'latest'])
    expect(await pushed(resolveFor('2.0.11'), [], 'off')).toEqual(['2.0.11'])
  })

  it('compares numbers, not text, and no pre-releases', async () => {
    expect(await pushed(resolveFor('2.10.0'), ['2.9.0', '3.0.0-rc.1', 'main', '20240101', 'sha-860c190'])).toContain('latest')
  })

  it('keeps variants apart', async () => {
    const flavor = 'suffix=-alpine,onlatest=true'
    const known = ['2.1.10', '2.0.0-alpine', '2.1.0-rc.1-alpine']
    expect(await pushed(resolveFor('2.0.11', {flavor}), known)).toEqual([
      '2.0.11-alpine',
      '2.0-alpine',
      '2-alpine',
      'latest-alpine'
    ])
    expect(await pushed(resolveFor('2.0.11', {flavor}), ['2.1.0-alpine'])).toEqual(['2.0.11-alpine', '2.0-alpine'])
  })

  it('works for rules pasted from metadata-action', async () => {
    const tags =
      'type=semver,pattern=v{{version}}\ntype=semver,pattern=v{{major}}.{{minor}}\ntype=semver,pattern=v{{major}}\ntype=sha'
    expect(await pushed(resolveFor('2.0.11', {tags}), ['v2.1.10'])).toEqual(['v2.0.11', 'v2.0', 'sha-860c190'])
    const defaults = resolveFor('2.0.11', {defaults: 'metadata-action'})
    expect(await pushed(defaults, ['v2.1.10'])).toEqual(['v2.0.11'])
    expect(await pushed(defaults, ['v2.0.10'])).toEqual(['v2.0.11', 'latest'])
    const match = resolveFor('2.0.11', {tags: 'type=match,pattern=v(.*),group=1\ntype=match,pattern=v(\\d+)\\.,group=1'})
    expect(await pushed(match, ['2.1.10'])).toEqual(['2.0.11'])
    const explicit = resolveFor('2.0.11', {tags: 'type=semver,pattern={{version}}\nlatest', flavor: 'latest=false'})
    expect(await pushed(explicit, ['2.1.10'])).toEqual(['2.0.11'])
    const python = resolveFor('1.0.post1', {tags: 'type=pep440,pattern={{version}}', flavor: 'latest=true'})
    expect(await pushed(python, ['0.9'])).toEqual(['1.0.post1'])
  })

  it('a release marked as pre-release moves nothing', async () => {
    const tags = 'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}'
    const marked = resolveTags({images, tags}, tagged('v2.0.0', {prerelease: true}))
    expect(await pushed(marked, [])).toEqual(['2.0.0'])
  })

  it('what floats without a version moves, and the registry is not asked', async () => {
    const registry = new MemoryRegistry()
    const branch = resolveTags({images, flavor: 'latest=true'}, onBranch('main'))
    expect((await floatTags(branch, registry, 'safe')).push).toEqual([`${images}:main`, `${images}:latest`])
    const named = resolveTags({images, defaults: 'metadata-action'}, tagged('summer-release'))
    expect((await floatTags(named, registry, 'safe')).push).toEqual([`${images}:summer-release`, `${images}:latest`])
    expect(registry.asked).toEqual([])
  })

  it('pushes a tag once that is made twice', async () => {
    const result = resolveFor('1.2.3', {tags: 'type=semver,pattern={{version}}\nlatest'})
    expect(result.tagNames).toEqual(['1.2.3', 'latest', 'latest'])
    expect(await pushed(result, [])).toEqual(['1.2.3', 'latest'])
    expect(await pushed(result, ['1.2.4'])).toEqual(['1.2.3'])
  })

  it('judges each image by its own registry', async () => {
    const registry = new MemoryRegistry()
    registry.digests.set('octocat/hello:2.1.0', 'x')
    const plan = await floatTags(resolveFor('2.0.0', {images: 'octocat/hello\nghcr.io/octocat/hello'}), registry, 'safe')
    expect(plan.push).not.toContain('octocat/hello:latest')
    expect(plan.push).toContain('ghcr.io/octocat/hello:latest')
  })

  it('applies to a result', async () => {
    const registry = new MemoryRegistry()
    registry.digests.set(`${images}:2.1.10`, 'x')
    const result = resolveFor('2.0.11')
    const applied = applyPlan(result, await floatTags(result, registry, 'safe'))
    expect(applied.tagNames).toEqual(['2.0.11', '2.0'])
    expect(applied.tags).toEqual([`${images}:2.0.11`, `${images}:2.0`])
  })

  describe('when the registry cannot say', () => {
    const down = new MemoryRegistry(async () => {
      throw new Error('registry answered 503')
    })

    it('nothing floats, and it is said', async () => {
      const plan = await floatTags(resolveFor('2.0.11'), down, 'safe')
      expect(plan.push).toEqual([`${images}:2.0.11`])
      expect(plan.warnings).toEqual([`Floating tags of ${images} stay where they are: registry answered 503`])
    })

    it("git's tags decide, of this package alone", async () => {
      const gitTags = ['v2.0.10', 'v2.1.10', 'web/v9.0.0', 'x']
      const plan = await floatTags(resolveFor('2.0.11'), down, 'safe', {gitTags})
      expect(plan.push).toEqual([`${images}:2.0.11`, `${images}:2.0`])
      expect(plan.warnings).toEqual([`Floating tags of ${images} follow git's tags alone: registry answered 503`])
      const app = resolveTags({images, tagPrefix: 'app/'}, tagged('app/v2.0.11'))
      expect((await floatTags(app, down, 'safe', {gitTags})).moved).toHaveLength(3)
      expect((await floatTags(app, down, 'safe', {gitTags: ['app/v3.0.0']})).moved).toHaveLength(2)
    })
  })

  it("git's tags count besides the registry's", async () => {
    const plan = await floatTags(resolveFor('2.0.11'), new MemoryRegistry(), 'safe', {gitTags: ['v2.1.0']})
    expect(plan.push).toEqual([`${images}:2.0.11`, `${images}:2.0`])
  })

  it('without an image only git can say', async () => {
    const bare = resolveTags({}, tagged('v2.0.11'))
    const registry = new MemoryRegistry()
    expect((await floatTags(bare, registry, 'safe')).push).toEqual(['2.0.11'])
    expect((await floatTags(bare, registry, 'safe', {gitTags: ['v2.0.10']})).push).toEqual(['2.0.11', '2.0', '2', 'latest'])
  })
})

describe('releases that race', () => {
  it.each([
    ['2.1.10', '2.1.9'],
    ['2.0.11', '2.1.10'],
    ['2.2.0', '3.0.0', '2.1.0'],
    ['1.0.0', '1.0.1', '1.0.2']
  ])('%s and %s never leave a floating tag on the lower one, however their requests interleave', async (...versions) => {
    const alone = new MemoryRegistry()
    for (const version of versions) await release(alone, version)
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async scheduler => {
        const registry = new MemoryRegistry(() => scheduler.schedule(Promise.resolve()))
        await scheduler.waitFor(Promise.all(versions.map(version => publishTags(resolveFor(version), version, registry))))
        expect(registry.tagsOf(images)).toEqual(alone.tagsOf(images))
      }),
      {numRuns: 150}
    )
  })

  it('the second look leaves a tag alone that means something else by now', async () => {
    const registry = new MemoryRegistry()
    const result = resolveFor('2.0.0')
    const plan = await floatTags(result, registry, 'safe')
    registry.digests.set(`${images}:2.1.0`, 'newer').set(`${images}:latest`, 'by hand').set(`${images}:2`, 'mine')
    expect(await settleFloating(result, plan, 'mine', registry)).toEqual([{reference: `${images}:2`, now: '2.1.0'}])
    expect(registry.tagsOf(images)).toMatchObject({latest: 'by hand', '2': 'newer'})
  })
})
