import {annotationLevels} from '../../src/tags/labels.js'
import {bakeFile, metadataOutputs, outputVariable} from '../../src/tags/outputs.js'
import {resolveTags} from '../../src/tags/resolve.js'
import {onBranch, sourceOf, tagged} from './sources.js'

describe('metadataOutputs', () => {
  const result = resolveTags({images: 'a/b\nc/d', labels: 'x=1', annotations: 'y=2', tags: 'type=version'}, tagged('v0.1.0'))

  it("are text under metadata-action's names", () => {
    const outputs = metadataOutputs(result, ['manifest', 'index'], {tags: ',', labels: ';'})
    expect(outputs.version).toBe('0.1.0')
    expect(outputs.tags).toBe('a/b:0.1.0,a/b:0.1,a/b:latest,c/d:0.1.0,c/d:0.1,c/d:latest')
    expect(outputs['tag-names']).toBe('0.1.0,0.1,latest')
    expect(outputs.labels.split(';')).toContain('x=1')
    expect(outputs.annotations.split('\n')).toEqual(expect.arrayContaining(['manifest:y=2', 'index:y=2']))
    expect(JSON.parse(outputs.json)).toMatchObject({'tag-names': ['0.1.0', '0.1', 'latest'], labels: {x: '1'}})
  })

  it('have a variable each', () => expect(outputVariable('tag-names')).toBe('DOCKER_METADATA_OUTPUT_TAG_NAMES'))

  it('levels come from the environment', () => {
    expect(annotationLevels({})).toEqual(['manifest'])
    expect(annotationLevels({DOCKER_METADATA_ANNOTATIONS_LEVELS: 'manifest,index'})).toEqual(['manifest', 'index'])
  })
})

describe('bakeFile', () => {
  it('has a target that others inherit', () => {
    const result = resolveTags({images: 'a/b'}, onBranch('main'))
    expect(bakeFile(result, 'tags', ['manifest'])).toEqual({
      target: {'docker-metadata-action': {tags: ['a/b:main'], args: {DOCKER_META_IMAGES: 'a/b', DOCKER_META_VERSION: 'main'}}}
    })
    expect(Object.keys(bakeFile(result, 'annotations', ['index'], 'x').target['x'] ?? {})).toEqual(['annotations'])
  })

  it('leaves the version out where there is none', () => {
    const none = resolveTags({images: 'a/b'}, sourceOf('', {sha: ''}))
    expect(bakeFile(none, 'tags', []).target['docker-metadata-action']?.args).toEqual({DOCKER_META_IMAGES: 'a/b'})
  })
})
