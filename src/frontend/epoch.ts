import {DockerfileError} from '../errors.js'

/** SOURCE_DATE_EPOCH in seconds; empty or undefined is off. https://reproducible-builds.org/docs/source-date-epoch/ */
export function parseEpoch(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  if (/^-?\d+$/.test(text)) return Number(text)
  throw new DockerfileError('INVALID', `invalid SOURCE_DATE_EPOCH: ${text}`, {
    hint: 'Give whole seconds since 1970, e.g. from `git log -1 --format=%ct`'
  })
}
