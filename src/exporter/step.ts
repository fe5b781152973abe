import {messageOf} from '../errors.js'
import type {ExportContext} from './exporter.js'

/** Shows an act of an export as a step of the build. It resolves to `cached` when there was nothing to do. */
export async function exportStep<T>(
  {progress, signal}: Pick<ExportContext, 'progress' | 'signal'>,
  name: string,
  act: () => Promise<T>,
  isCached: (result: T) => boolean = () => false
): Promise<T> {
  const step = {id: `export ${name}`, name}
  const began = Date.now()
  progress.start(step)
  try {
    signal.throwIfAborted()
    const result = await act()
    const milliseconds = Date.now() - began
    progress.end(step, isCached(result) ? {kind: 'cached', counts: false} : {kind: 'done', milliseconds})
    return result
  } catch (error) {
    const failed = {kind: 'failed' as const, message: messageOf(error), milliseconds: Date.now() - began}
    progress.end(step, signal.aborted ? {kind: 'cancelled'} : failed)
    throw error
  }
}
