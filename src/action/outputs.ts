import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {exportVariable, setOutput} from '@actions/core'
import {annotationLevels} from '../tags/labels.js'
import {type BakeFileKind, bakeFile, metadataOutputs, outputVariable} from '../tags/outputs.js'
import {buildMetadata} from '../build/metadata.js'
import type {BuildResult} from '../request.js'
import type {TagResult} from '../tags/result.js'
import {optional, raw} from './inputs.js'
import {ownDirectory} from './own-directory.js'
import {repositories} from './tags.js'

/** What the job made, for the outputs. */
export interface JobImage {
  /** Of manifest or index. */
  readonly digest: string
  /** What was built; undefined where nothing was. */
  readonly built?: BuildResult | undefined
  /** Path of the saved archive. */
  readonly archive?: string | undefined
}

/** The outputs of a step that has an image: build-push-action's, and by `setTagOutputs` metadata-action's. */
export function setImageOutputs({digest, built, archive = ''}: JobImage, tags: TagResult): void {
  const [repository] = repositories(tags)
  setOutput('digest', digest)
  setOutput('imageid', built?.imageId ?? '')
  setOutput('image', repository === undefined ? '' : `${repository}@${digest}`)
  setOutput('archive', archive)
  const named = {'containerimage.digest': digest, 'image.name': tags.tags.join(',')}
  setOutput('metadata', JSON.stringify(built ? buildMetadata({...built, tags: tags.tags}) : named))
}

/** metadata-action's outputs, for later steps also in the environment as it does. */
export function setTagOutputs(tags: TagResult, env: NodeJS.ProcessEnv): void {
  const levels = annotationLevels(env)
  const separators = {tags: raw('sep-tags'), labels: raw('sep-labels'), annotations: raw('sep-annotations')}
  const texts = metadataOutputs(tags, levels, separators)
  const exported = /^(1|t|true)$/i.test(env['DOCKER_METADATA_SET_OUTPUT_ENV'] || 'true')
  for (const [name, value] of Object.entries({...texts, ...bakeFiles(tags, env)})) {
    setOutput(name, value)
    if (exported) exportVariable(outputVariable(name), value)
  }
}

const BAKE_FILES: Readonly<Record<string, BakeFileKind>> = {
  'bake-file': 'tags-labels',
  'bake-file-tags': 'tags',
  'bake-file-labels': 'labels',
  'bake-file-annotations': 'annotations'
}

/** Paths by output. The names of the files are metadata-action's. */
function bakeFiles(tags: TagResult, env: NodeJS.ProcessEnv): Record<string, string> {
  const directory = ownDirectory(env)
  if (directory === undefined) return {}
  mkdirSync(directory, {recursive: true})
  return Object.fromEntries(
    Object.entries(BAKE_FILES).map(([output, kind]) => {
      const path = join(directory, `docker-metadata-action-${output.replace('bake-file', 'bake')}.json`)
      writeFileSync(path, JSON.stringify(bakeFile(tags, kind, annotationLevels(env), optional('bake-target')), undefined, 2))
      return [output, path]
    })
  )
}
