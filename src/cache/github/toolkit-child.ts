/**
 * The process in which @actions/cache runs, started by `toolkit.ts`. A process of its own, because the client prints to stdout
 * and makes annotations of its troubles, resolves paths by its working directory and GITHUB_WORKSPACE, hands its environment to
 * tar, loads the Azure SDK, and cannot be stopped when the service hangs. One request in, one reply out, any number at once.
 */
import {AsyncLocalStorage} from 'node:async_hooks'
import type {ToolkitReply, ToolkitRequest} from './toolkit-messages.js'

const output = new AsyncLocalStorage<string[]>()

// What the client prints is the only place where it says why something failed: kept with the request that caused it.
process.stdout.write = ((text: string | Uint8Array) => {
  output.getStore()?.push(String(text))
  return true
}) as typeof process.stdout.write

const toolkit = import('@actions/cache')

async function carryOut(request: ToolkitRequest): Promise<Pick<ToolkitReply, 'matchedKey' | 'saved'>> {
  const {restoreCache, saveCache} = await toolkit
  if (request.action === 'save') return {saved: (await saveCache([request.path], request.key)) >= 0}
  const options = {lookupOnly: request.action === 'lookup', segmentTimeoutInMs: request.segmentTimeoutMs}
  const matchedKey = await restoreCache([request.path], request.key, [], options)
  return matchedKey === undefined ? {} : {matchedKey}
}

/** Debug lines hold headers and signed URLs; only what tells of a refused reservation is needed. */
function isTelling(line: string): boolean {
  return /^::(warning|error)/.test(line) || (line.startsWith('::debug::') && line.includes('Failed to reserve cache'))
}

process.on('message', (request: ToolkitRequest) => {
  const lines: string[] = []
  void output.run(lines, async () => {
    const reply = await carryOut(request).catch((error: Error) => ({error: error.message}))
    process.send?.({id: request.id, ...reply, output: lines.flatMap(text => text.split('\n')).filter(isTelling)})
  })
})

// The build is gone: nobody waits for what is under way.
process.on('disconnect', () => process.exit())
