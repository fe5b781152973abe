import {createContainer} from '../../containers/create.js'
import {removeContainer} from '../../containers/remove.js'
import {startDetached} from '../../containers/supervise.js'
import type {Command, CommandIO, ParsedArgs} from '../command.js'
import {CONTAINER_FLAGS} from '../container-flags.js'
import {newCidFile} from '../cid-file.js'
import {containerOptions} from '../container-options.js'
import {RUN_FAILED, withExitCode} from '../exit-code.js'
import {runAttached, wantsTerminal} from '../run-attached.js'
import {thisProgram} from '../program.js'
import {imageToRun} from '../run-image.js'
import {type Tools, withTools} from '../tools.js'

export const runCommand: Command = {
  name: 'run',
  summary: 'Run a command in a new container of an image',
  usage: 'slipway run [OPTIONS] IMAGE [COMMAND] [ARG...]',
  flags: {...CONTAINER_FLAGS, detach: {short: 'd', kind: 'boolean', help: 'Leave it running and print its ID'}},
  examples: [
    ['slipway run --rm app make test', 'run a command and keep nothing'],
    ['slipway run -d --name web app', 'in the background; see logs, exec, stop'],
    ['slipway run --rm -it -v "$PWD:/src" -w /src debian bash', 'a shell over the files here']
  ],
  arguments: {min: 1, max: Number.POSITIVE_INFINITY},
  stopAtArgument: true,
  run: (args, io) => withExitCode(io, () => withTools(io, tools => run(args, io, tools)), RUN_FAILED)
}

async function run(args: ParsedArgs, io: CommandIO, tools: Tools): Promise<number> {
  const isDetached = args.boolean('detach')
  if (!isDetached) wantsTerminal(args, io)
  const cidFile = newCidFile(args, io)
  const options = containerOptions(args, io, isDetached)
  const image = await imageToRun(options.imageName, args, tools, io)
  const container = await createContainer(image, options, tools)
  cidFile?.(container.id)
  try {
    if (!isDetached) return await runAttached(container, tools, io)
    await startDetached(container, thisProgram(), io.env)
    io.stdout.write(`${container.id}\n`)
    return 0
  } finally {
    if (options.autoRemove && !isDetached) await removeContainer(container, tools.store, {force: true})
  }
}
