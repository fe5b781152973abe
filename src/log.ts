/** Where messages that belong to no step go. The CLI, the Action and tests each bring their own. */
export interface Log {
  debug(message: string): void
  info(message: string): void
  /** Said once for each distinct text. */
  warn(message: string): void
}

/** Drops everything. */
export const silentLog: Log = {debug() {}, info() {}, warn() {}}
