import type {Store} from '../content/store.js'
import type {ContainerConfig} from '../oci/config.js'
import type {Digest} from '../oci/digest.js'
import {familiarName, parseReference} from '../oci/reference.js'
import {type CatalogImage, namesOf} from './catalog.js'
import {manifestsOf} from './stored-documents.js'
import {UNSET_CONFIG, withUnset} from '../image/with-unset.js'

/** What `docker inspect` shows of an image, with docker's names. `Descriptor` and `Manifests` are as in the containerd store. */
export async function inspectImage(store: Store, image: CatalogImage): Promise<Record<string, unknown>> {
  const descriptor = image.descriptors[0]!
  const manifests = await manifestsOf(store, descriptor)
  const {manifest, config} = manifests[0]!
  const names = namesOf(image)
  const shown = {
    Id: manifest.config.digest,
    RepoTags: names.map(name => familiarName(parseReference(name))),
    RepoDigests: repoDigests(image),
    Parent: '',
    Comment: config.history?.at(-1)?.comment ?? '',
    Created: config.created ?? '',
    DockerVersion: '',
    Author: config.author ?? '',
    Architecture: config.architecture,
    ...(config.variant ? {Variant: config.variant} : {}),
    Os: config.os,
    ...(config['os.version'] ? {OsVersion: config['os.version']} : {}),
    Size: image.summary.size,
    GraphDriver: {Name: 'overlay', Data: null},
    RootFS: {Type: 'layers', Layers: config.rootfs.diff_ids},
    Metadata: {LastTagTime: '0001-01-01T00:00:00Z'},
    Descriptor: descriptor,
    ...(manifests.length > 1 ? {Manifests: manifests.map(({descriptor: found}) => found)} : {}),
    Config: shownConfig(config.config ?? {})
  }
  return withUnset(shown, {Container: '', ContainerConfig: shownConfig({}), Variant: '', OsVersion: '', VirtualSize: shown.Size})
}

/** Docker shows every field, also those that the image leaves out. */
function shownConfig(config: ContainerConfig): Record<string, unknown> {
  const {ExposedPorts, Healthcheck, Shell, StopSignal, ArgsEscaped, ...rest} = config
  const shown = {
    User: config.User ?? '',
    ...(ExposedPorts ? {ExposedPorts} : {}),
    Env: config.Env ?? null,
    Cmd: config.Cmd ?? null,
    ...(Healthcheck ? {Healthcheck} : {}),
    ...(ArgsEscaped ? {ArgsEscaped} : {}),
    Volumes: config.Volumes ?? null,
    WorkingDir: config.WorkingDir ?? '',
    Entrypoint: config.Entrypoint ?? null,
    OnBuild: config.OnBuild ?? null,
    Labels: config.Labels ?? null,
    ...(StopSignal ? {StopSignal} : {}),
    ...(Shell ? {Shell} : {}),
    ...unknownFields(rest)
  }
  return withUnset(shown, UNSET_CONFIG)
}

/** What docker never heard of must survive. */
function unknownFields(rest: object): Record<string, unknown> {
  const known = new Set(['User', 'Env', 'Cmd', 'Volumes', 'WorkingDir', 'Entrypoint', 'OnBuild', 'Labels'])
  return Object.fromEntries(Object.entries(rest).filter(([key]) => !known.has(key)))
}

function repoDigests({entries}: CatalogImage): string[] {
  const found = entries.flatMap(({name, descriptor}) => (name === undefined ? [] : [repoDigest(name, descriptor.digest)]))
  return [...new Set(found)]
}

function repoDigest(name: string, digest: Digest): string {
  const {registry, repository} = parseReference(name)
  return familiarName({registry, repository, digest})
}
