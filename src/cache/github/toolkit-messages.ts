/** What `toolkit.ts` asks of `toolkit-child.ts`. Paths are relative to the child's working directory. */
export interface ToolkitRequest {
  readonly id: number
  readonly action: 'lookup' | 'restore' | 'save'
  readonly path: string
  readonly key: string
  readonly segmentTimeoutMs: number
}

export interface ToolkitReply {
  readonly id: number
  /** Of a lookup or restore: absent when nothing matched, and when something failed. */
  readonly matchedKey?: string
  /** Of a save. */
  readonly saved?: boolean
  /** What the client threw; it throws for wrong arguments only. */
  readonly error?: string
  /** Workflow commands that the client printed: warnings, errors, and debug lines on a refused reservation. */
  readonly output: readonly string[]
}
