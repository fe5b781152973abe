import {join} from 'node:path'
import {containerRecords, findContainer} from '../../containers/find.js'
import {inspectContainer} from '../../containers/inspect.js'
import type {Store} from '../../content/store.js'
import {ContentError, UsageError} from '../../errors.js'
import {fileBytes} from '../../images/cache-mounts.js'
import {findImage} from '../../images/find.js'
import {inspectImage} from '../../images/inspect.js'
import type {Command, CommandIO} from '../command.js'
import {printError} from '../print-error.js'
import {goJson} from '../template/go-value.js'
import {compileTemplate} from '../template/render.js'
import {storeOf} from '../tools.js'

export const inspectCommand: Command = {
  name: 'inspect',
  summary: 'Show everything about images and containers',
  usage: 'slipway inspect [OPTIONS] NAME|ID [NAME|ID...]',
  flags: {
    format: {short: 'f', kind: 'string', value: 'FORMAT', help: 'json, or a Go template'},
    size: {short: 's', kind: 'boolean', help: 'Also how large a container is'},
    type: {kind: 'string', value: 'image|container', help: 'Look for one kind only'}
  },
  examples: [
    ["slipway inspect -f '{{.Architecture}} {{json .Config.Cmd}}' app", 'fields of an image'],
    ["slipway inspect -f '{{range .RootFS.Layers}}{{println .}}{{end}}' app", 'its layers, one a line']
  ],
  arguments: {min: 1, max: Number.POSITIVE_INFINITY},
  async run(args, io) {
    const warn = (text: string) => void io.stderr.write(`${text}\n`)
    const options = {type: typeOf(args.string('type')), size: args.boolean('size'), warn}
    return inspect(args.positional, args.string('format'), io, text => inspectOne(storeOf(io), text, options))
  }
}

function typeOf(text: string | undefined): InspectOptions['type'] {
  if (text === undefined || text === 'image' || text === 'container') return text
  throw new UsageError('INPUT_INVALID', `"${text}" is not a valid value for --type`)
}

/** Prints what was found, then what was not; exit code 1 when something was not. */
async function inspect(
  texts: readonly string[],
  format: string | undefined,
  io: CommandIO,
  look: (text: string) => Promise<unknown>
): Promise<number> {
  const template = format === undefined || format === 'json' ? undefined : compileTemplate(format)
  const found: unknown[] = []
  const errors: unknown[] = []
  for (const text of texts)
    await look(text).then(
      object => found.push(object),
      error => errors.push(error)
    )
  if (template) for (const object of found) io.stdout.write(`${template(object)}\n`)
  else io.stdout.write(format === 'json' ? `${goJson(found)}\n` : `${JSON.stringify(found, undefined, 4)}\n`)
  for (const error of errors) printError(error, io, false)
  return errors.length > 0 ? 1 : 0
}

interface InspectOptions {
  readonly type: 'image' | 'container' | undefined
  readonly size: boolean
  readonly warn: (text: string) => void
}

/** Containers come first, as in docker. */
async function inspectOne(store: Store, text: string, {type, size, warn}: InspectOptions): Promise<Record<string, unknown>> {
  if (type !== 'image') {
    const container = containerOf(store, text, type === 'container')
    if (container) return {...container, ...(size ? sizes(store, String(container['Id'])) : {})}
  }
  try {
    const {image} = await findImage(store, text)
    if (size) warn('WARNING: --size ignored for images')
    return await inspectImage(store, image)
  } catch (error) {
    if (type === 'image' || !(error instanceof ContentError) || error.code !== 'NAME_NOT_FOUND') throw error
    throw new ContentError('NAME_NOT_FOUND', `No such object: ${text}`)
  }
}

function containerOf(store: Store, text: string, isRequired: boolean): Record<string, unknown> | undefined {
  try {
    return inspectContainer(findContainer(store, text), store)
  } catch (error) {
    if (!isRequired && error instanceof ContentError && error.code === 'NAME_NOT_FOUND') return undefined
    throw error
  }
}

function sizes(store: Store, id: string): Record<string, number> {
  const records = containerRecords(store)
  const changed = fileBytes(join(records.folder(id), 'upper'))
  const image = (records.get(id)?.image.layers ?? []).reduce((sum, diffId) => sum + (store.layers.get(diffId)?.size ?? 0), 0)
  return {SizeRw: changed, SizeRootFs: changed + image}
}
