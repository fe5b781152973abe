import {parentPort} from 'node:worker_threads'
import {jobs} from './jobs.js'
import type {JobMessage, JobReply} from './threads.js'
import {packError} from './thread-error.js'

/** Entry of a layer pool's thread: a bundle of its own, so that it loads nothing that it does not need. */
const port = parentPort
port?.on('message', async (message: JobMessage) => port.postMessage(await run(message)))

async function run({name, args}: JobMessage): Promise<JobReply> {
  try {
    const job = jobs[name] as (...args: unknown[]) => unknown
    return {result: await job(...args)}
  } catch (error) {
    return {error: packError(error)}
  }
}
