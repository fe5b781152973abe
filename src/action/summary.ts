import {summary} from '@actions/core'
import {outcomeText} from '../progress/plain.js'
import type {TagResult} from '../tags/result.js'
import type {FinishedStep} from './log.js'
import type {Published} from './publish.js'

export interface SummaryInput {
  readonly digest: string
  /** `tags` are those that mean the image now. */
  readonly tags: TagResult
  readonly published?: Published | undefined
  readonly skipped?: boolean
  readonly steps?: readonly FinishedStep[]
  readonly counts?: {readonly total: number; readonly cached: number}
  /** Milliseconds since 1970. */
  readonly started: number
}

/** More rows than this say nothing to a person, and a summary over 1 MiB is dropped whole. */
const MAX_STEPS = 200
const MAX_NAME = 200

/** The job's page: names, digest, what floating tags did, and each step with its time, or CACHED, or why it was not. */
export async function writeSummary(input: SummaryInput, env: NodeJS.ProcessEnv): Promise<void> {
  if (!env['GITHUB_STEP_SUMMARY']) return
  const {tags, steps = []} = input
  summary.addHeading(`Image ${html(tags.version || tags.images[0] || '')}`.trim(), 3)
  summary.addRaw(`${facts(input).join('<br>')}`, true).addEOL()
  if (steps.length > 0) addSteps(steps)
  await summary.write()
}

function facts({digest, tags, published, skipped, counts, started}: SummaryInput): string[] {
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  return [
    ...(tags.tags.length > 0 ? tags.tags.map(code) : ['(no tags)']),
    code(digest),
    ...(published?.withheld ?? []).map(({reference, reason}) => `${code(reference)} stays where it is: ${html(reason)}`),
    ...(published?.settled ?? []).map(({reference, now}) => `${code(reference)} means ${html(now)}, released meanwhile`),
    skipped ? 'Skipped: this commit was released already' : '',
    counts ? `${counts.cached} of ${counts.total} steps cached, ${seconds} s` : ''
  ].filter(line => line !== '')
}

function addSteps(steps: readonly FinishedStep[]): void {
  const header = ['Step', 'Result', 'Why'].map(data => ({data, header: true}))
  const rows = steps.slice(0, MAX_STEPS).map(({name, outcome, notes}) => {
    return [firstLine(name), outcomeText(outcome), notes.filter(isReason).map(reason).join('; ')].map(html)
  })
  summary.addTable([header, ...rows])
  if (steps.length > MAX_STEPS) summary.addRaw(`... and ${steps.length - MAX_STEPS} more`, true)
}

const REASON = /^not cached: /

function isReason(note: string): boolean {
  return REASON.test(note)
}

function reason(note: string): string {
  return cut(note.replace(REASON, ''))
}

function firstLine(name: string): string {
  return cut(name.split('\n')[0]!)
}

function cut(text: string): string {
  return text.length > MAX_NAME ? `${text.slice(0, MAX_NAME - 3)}...` : text
}

function code(text: string): string {
  return `<code>${html(text)}</code>`
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
