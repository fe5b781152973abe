import type {Jobs} from './jobs.js'

export type Result<K extends keyof Jobs> = Awaited<ReturnType<Jobs[K]>>

/** Where a pool's jobs are done. */
export interface Runner {
  run<K extends keyof Jobs>(name: K, args: Parameters<Jobs[K]>): Promise<Result<K>>
  close(): Promise<void>
}

/** What a job fails with that `close` found running or waiting, or that came after it. */
export function stopped(): Error {
  return new Error('The work was stopped')
}
