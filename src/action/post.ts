import {existsSync} from 'node:fs'
import {info} from '@actions/core'
import {openStore, sweepTemporary} from '../content/store.js'
import {messageOf} from '../errors.js'
import {storeRoot} from './store-root.js'

/** The post step: removes what a killed main step left in the store. Never fails the job. */
export async function cleanUp(env: NodeJS.ProcessEnv): Promise<void> {
  try {
    const root = storeRoot(env)
    if (existsSync(root)) sweepTemporary(openStore(root))
  } catch (error) {
    info(`Clean-up: ${messageOf(error)}`)
  }
}
