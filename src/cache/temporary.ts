import {randomUUID} from 'node:crypto'

/** A fresh name in a store's `tmp/`. It says whose it is, so that the next start removes what a killed process left. */
export function temporaryName(prefix: string): string {
  return `${prefix}-${process.pid}-${randomUUID()}`
}
