import {lines} from './inputs.js'

/** The `annotations` input: metadata-action's `KEY=VALUE` entries, and build-push-action's, which begin with their levels. */
export interface CustomAnnotations {
  readonly plain: readonly string[]
  readonly levelled: readonly string[]
}

/** `manifest:`, `index,manifest[linux/amd64]:`: https://docs.docker.com/build/metadata/annotations/#specify-annotation-level */
const LEVELS = /^(?:manifest|index)(?:-descriptor)?(?:\[[\w/-]+\])?(?:,(?:manifest|index)(?:-descriptor)?(?:\[[\w/-]+\])?)*:/

export function customAnnotations(): CustomAnnotations {
  const entries = lines('annotations')
  return {plain: entries.filter(entry => !LEVELS.test(entry)), levelled: entries.filter(entry => LEVELS.test(entry))}
}
