import {ContentError, UsageError} from '../errors.js'
import type {Image} from '../image/image.js'
import {findImage} from '../images/find.js'
import {openPlatformImage} from '../images/open-image.js'
import {pullImage} from '../images/pull.js'
import {namesOf} from '../images/catalog.js'
import {selectManifest} from '../image/select-manifest.js'
import {hostPlatform, parsePlatform} from '../oci/platform.js'
import {familiarName, parseReference, withDefaultTag} from '../oci/reference.js'
import type {CommandIO, ParsedArgs} from './command.js'
import type {Tools} from './tools.js'

/** The image that a container is to stand on: from the store, else from its registry, as `--pull` says. */
export async function imageToRun(name: string, args: ParsedArgs, tools: Tools, io: CommandIO): Promise<Image> {
  const policy = args.string('pull') ?? 'missing'
  if (!['missing', 'always', 'never'].includes(policy))
    throw new UsageError('INPUT_INVALID', `invalid pull option: '${policy}': must be one of "always", "missing" or "never"`)
  if (policy === 'always') return pull(name, args, tools)
  const found = await findImage(tools.store, name).catch((error: unknown) => {
    if (policy === 'never' || !(error instanceof ContentError) || error.code !== 'NAME_NOT_FOUND') throw error
    return undefined
  })
  if (!found) {
    io.stderr.write(`Unable to find image '${familiarName(withDefaultTag(parseReference(name)))}' locally\n`)
    return pull(name, args, tools)
  }
  const {image} = found
  const options = {store: tools.store, registry: tools.registry, names: namesOf(image)}
  const read = (descriptor: {digest: (typeof image)['id']}) => tools.store.blobs.read(descriptor.digest)
  const descriptor = args.has('platform')
    ? await selectManifest(image.descriptors[0]!, platformOf(args), read)
    : image.descriptors[0]!
  return openPlatformImage(descriptor, options)
}

async function pull(name: string, args: ParsedArgs, tools: Tools): Promise<Image> {
  const {image} = await pullImage(withDefaultTag(parseReference(name)), platformOf(args), tools)
  return image
}

function platformOf(args: ParsedArgs) {
  return args.has('platform') ? parsePlatform(args.string('platform')!) : hostPlatform()
}
