import {lowerOptions, type ReadDockerfile, withDockerfile} from './build/read-dockerfile.js'
import type {DockerfileWarning} from './dockerfile/instruction.js'
import {checkDockerfile, outlineDockerfile} from './frontend/lower-dockerfile.js'
import type {LowerOptions} from './frontend/options.js'
import type {Outline} from './frontend/outline.js'
import {listTargets, type Target} from './frontend/targets.js'
import {hostPlatform} from './oci/platform.js'
import type {BuildRequest} from './request.js'
import {openContexts} from './worker/contexts.js'
import type {Worker} from './worker/worker.js'

/**
 * An answer about a Dockerfile, without building anything; as BuildKit's, for this machine's platform, whatever platform was asked
 * for. `text` is the Dockerfile's, `file` its name.
 */
export interface Answer<T> {
  readonly answer: T
  readonly text: string
  readonly file: string
}

/**
 * What the build checks find; the findings go to `worker.warn` too: also those before an error.
 * @throws DockerfileError LINT when the Dockerfile wants findings to be errors
 */
export function checkBuild(request: BuildRequest, worker: Worker): Promise<Answer<readonly DockerfileWarning[]>> {
  return ask(request, worker, async ({dockerfile, findings}, options) => {
    await checkDockerfile(dockerfile, await options())
    findings.check()
    return findings.list()
  })
}

/** What the build of the target can be given. */
export function outlineBuild(request: BuildRequest, worker: Worker): Promise<Answer<Outline>> {
  return ask(request, worker, async ({dockerfile, findings}, options) => {
    const outline = await outlineDockerfile(dockerfile, await options())
    findings.check()
    return outline
  })
}

/** The stages that can be built. */
export function buildTargets(request: BuildRequest, worker: Worker): Promise<Answer<readonly Target[]>> {
  return ask(request, worker, async ({dockerfile}) => listTargets(dockerfile))
}

async function ask<T>(
  request: BuildRequest,
  worker: Worker,
  body: (read: ReadDockerfile, options: () => Promise<LowerOptions>) => Promise<T>
): Promise<Answer<T>> {
  const contexts = await openContexts(request, worker)
  try {
    return await withDockerfile(request, worker, contexts, async read => {
      const unasked = {...request, platforms: []}
      const options = () => lowerOptions(unasked, worker, contexts, hostPlatform(), read.findings.ofPlatform())
      const {text, file} = read.dockerfile
      return {answer: await body(read, options), text, file}
    })
  } finally {
    await contexts.close()
  }
}
