import {UsageError} from '../../errors.js'
import type {Registry} from '../../registry/registry.js'
import {buildMetadata} from '../../build/metadata.js'
import type {BuildResult} from '../../request.js'
import {createWorker} from '../../worker/create.js'
import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {BUILD_FLAGS} from '../build-flags.js'
import {buildRequest, workerOptions} from '../build-request.js'
import type {Command, CommandIO, ParsedArgs} from '../command.js'
import {parseCall} from '../calls/parse-call.js'
import {createProgress} from '../create-progress.js'
import {versionPush} from '../version-push.js'
import {printWarnings} from '../print-warnings.js'

export const buildCommand: Command = {
  name: 'build',
  summary: 'Build an image from a Dockerfile',
  usage: 'slipway build [OPTIONS] PATH | URL | -',
  flags: BUILD_FLAGS,
  arguments: {min: 1, max: 1},
  examples: [
    ['slipway build -t app .', 'build ./Dockerfile, keep the image in the store as app:latest'],
    ['slipway build -t ghcr.io/me/app --tag-version v2.1.10 --push .', 'push 2.1.10, 2.1, 2 and latest'],
    ['slipway build -t app --output type=oci,dest=app.tar .', 'save an archive that docker load and skopeo read'],
    ['slipway build --cache-from type=local,src=c --cache-to type=local,dest=c .', 'keep layers in ./c for the next machine'],
    [
      'slipway build --secret id=npmrc,src=$HOME/.npmrc .',
      'give RUN --mount=type=secret,id=npmrc a file that stays out of the image'
    ],
    ['slipway build --check .', 'only check the Dockerfile'],
    ['slipway build --call outline .', 'which arguments, secrets and agents the build takes']
  ],
  run: runBuild
}

async function runBuild(args: ParsedArgs, io: CommandIO): Promise<number> {
  const call = parseCall(args)
  const request = await buildRequest(args, io)
  const progress = await createProgress(args, io)
  const worker = await createWorker({...(await workerOptions(args, io, request)), progress: progress.progress, log: progress.log})
  try {
    if (call) {
      const {answerCall} = await import('../calls/answer.js')
      return await answerCall(call, request, worker, io)
    }
    const started = Date.now()
    // A registry that the cache is in answers while the builder is being loaded.
    void worker.cache.load()
    await worker.registry.asked()
    const {build} = await import('../../build.js')
    const result = await build(request, worker)
    const pushed = await publish(result, args, io, worker.registry)
    report(result, pushed, args, io, Date.now() - started)
    return 0
  } finally {
    if (call?.name !== 'check') printWarnings(worker.warnings(), io)
    await worker.close()
  }
}

/** The tags of `--tag-version`, once the registry has the image. */
async function publish(result: BuildResult, args: ParsedArgs, io: CommandIO, registry: Registry): Promise<readonly string[]> {
  const push = versionPush(args)
  if (push === undefined || !result.exported.some(({type}) => type === 'registry')) return []
  const {publishVersion} = await import('../publish-version.js')
  return publishVersion(push, result.digest, registry, io)
}

function report(result: BuildResult, pushed: readonly string[], args: ParsedArgs, io: CommandIO, milliseconds: number): void {
  writeIfAsked(args.string('iidfile'), result.imageId, io)
  writeIfAsked(args.string('metadata-file'), `${JSON.stringify(buildMetadata(result), undefined, 2)}\n`, io)
  if (args.boolean('quiet')) {
    io.stdout.write(`${result.imageId}\n`)
    return
  }
  const {total, cached} = result.steps
  const lines = [
    `Built ${result.imageId} in ${(milliseconds / 1000).toFixed(2)}s, ${cached} of ${total} steps cached`,
    ...result.tags.map(tag => `  ${tag}`),
    ...result.exported
      .filter(({type}) => type !== 'store')
      .flatMap(({type, destinations}) => destinations.map(place => `  ${type}: ${place}`)),
    ...pushed.map(reference => `  registry: ${reference}`)
  ]
  io.stderr.write(`${lines.join('\n')}\n`)
}

function writeIfAsked(file: string | undefined, text: string, io: CommandIO): void {
  if (file === undefined) return
  try {
    writeFileSync(resolve(io.cwd, file), text)
  } catch (cause) {
    throw new UsageError('INPUT_INVALID', `Cannot write ${file}: ${(cause as Error).message}`, {cause})
  }
}
