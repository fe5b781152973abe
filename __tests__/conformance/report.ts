import {appendFileSync} from 'node:fs'

export type CaseState = 'passed' | 'failed' | 'deliberate' | 'unplayable'

/** One line of the report that `npm run conformance` makes its table of. */
export interface ReportLine {
  readonly set: string
  readonly id: string
  readonly state: CaseState
  /** The difference, or why there is nothing to compare. */
  readonly detail: string
}

const file = process.env['SLIPWAY_CONFORMANCE_REPORT']

/** Says what became of a case, and writes it into the report if one is asked for. @param reason for a deliberate difference */
export function report(set: string, id: string, difference: string | undefined, reason: string | undefined): CaseState {
  const state = difference === undefined ? 'passed' : reason === undefined ? 'failed' : 'deliberate'
  write({set, id, state, detail: (reason && difference !== undefined ? reason : difference) ?? ''})
  return state
}

/** A case that cannot be played here. */
export function reportUnplayable(set: string, id: string, why: string): void {
  write({set, id, state: 'unplayable', detail: why})
}

function write(line: ReportLine): void {
  if (file) appendFileSync(file, `${JSON.stringify(line)}\n`)
}
