import {saveState} from '@actions/core'
import {reportFailure} from './annotate.js'
import {guarded} from './guard.js'
import {runJob} from './job.js'
import {offerCommandLine} from './path.js'
import {cleanUp} from './post.js'
import {cancellation, isReexecuted, runAsRoot} from './root.js'
import {storeRoot} from './store-root.js'

/** The Action: main step, or post step when the main step left its state. */
export async function runAction(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const isPost = env['STATE_slipway'] === 'main'
  if (!isPost && !isReexecuted(env)) saveState('slipway', 'main')
  if (await runAsRoot(env)) return
  if (isPost) return cleanUp(env)
  const signal = cancellation(env)
  const write = guarded(line => void process.stdout.write(`${line}\n`))
  try {
    offerCommandLine(env, storeRoot(env))
    await runJob(env, signal, write)
  } catch (error) {
    reportFailure(signal.aborted ? signal.reason : error, env, write)
  }
}
