import {buildTargets, checkBuild, outlineBuild} from '../../calls.js'
import type {BuildRequest} from '../../request.js'
import type {Worker} from '../../worker/worker.js'
import type {CommandIO} from '../command.js'
import {printWarnings} from '../print-warnings.js'
import {checkJson, checkText} from './check.js'
import {outlineJson, outlineText} from './outline.js'
import type {Call} from './parse-call.js'
import {targetsJson, targetsText} from './targets.js'

/** Prints the answer on standard output. @returns the exit code: 1 when a check found something */
export async function answerCall({name, isJson}: Call, request: BuildRequest, worker: Worker, io: CommandIO): Promise<number> {
  switch (name) {
    case 'check':
      return check(isJson, request, worker, io)
    case 'outline': {
      const {answer, text} = await outlineBuild(request, worker)
      io.stdout.write(isJson ? outlineJson(answer, text) : outlineText(answer))
      return 0
    }
    case 'targets': {
      const {answer, text} = await buildTargets(request, worker)
      io.stdout.write(isJson ? targetsJson(answer, text) : targetsText(answer))
      return 0
    }
  }
}

/** Findings before an error are worth hearing, too. */
async function check(isJson: boolean, request: BuildRequest, worker: Worker, io: CommandIO): Promise<number> {
  try {
    const {answer, text, file} = await checkBuild(request, worker)
    io.stdout.write(isJson ? checkJson(answer, text, file) : checkText(answer, text))
    return answer.length > 0 ? 1 : 0
  } catch (error) {
    printWarnings(worker.warnings(), io)
    throw error
  }
}
