import {summary} from '@actions/core'
import type {StepOutcome} from '../progress/progress.js'
import {outcomeText} from '../progress/plain.js'
import type {BuildResult} from '../request.js'
import type {TagResult} from '../tags/result.js'

export interface SummaryInput {
  readonly result: BuildResult
  readonly tags: TagResult
  readonly steps: readonly {readonly name: string; readonly outcome: StepOutcome}[]
  readonly milliseconds: number
}

/** More rows than this say nothing to a person, and a summary over 1 MiB is dropped whole. */
const MAX_STEPS = 200

/** The job's page: names, digest, and each step with its time or CACHED. */
export async function writeSummary({result, tags, steps, milliseconds}: SummaryInput): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return
  const {total, cached} = result.steps
  const named = tags.tags.length > 0 ? tags.tags.map(tag => `<code>${escape(tag)}</code>`).join('<br>') : '(no tags)'
  await summary
    .addHeading(`Image ${escape(tags.version || tags.images[0] || '')}`.trim(), 3)
    .addRaw(
      `${named}<br><code>${result.digest}</code><br>${cached} of ${total} steps cached, ${(milliseconds / 1000).toFixed(1)} s`,
      true
    )
    .addTable([
      [
        {data: 'Step', header: true},
        {data: 'Result', header: true}
      ],
      ...steps.slice(0, MAX_STEPS).map(({name, outcome}) => [escape(name.split('\n')[0]!), outcomeText(outcome)])
    ])
    .write()
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
