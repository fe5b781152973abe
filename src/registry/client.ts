import type {Readable} from 'node:stream'
import {RegistryError} from '../errors.js'
import type {Log} from '../log.js'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import {familiarName, type Reference} from '../oci/reference.js'
import {apiUrl, repositoryAt} from './address-of.js'
import {createAuthorizer} from './auth/authorizer.js'
import {pullScope} from './auth/scope.js'
import {pullBlob} from './blob-pull.js'
import {headBlob, pushBlob, short} from './blob-push.js'
import {listRepositories, ping} from './catalog.js'
import {createHosts, type Endpoint, type Hosts} from './hosts.js'
import {createHops} from './http/follow.js'
import {createNodeTransport} from './http/node-transport.js'
import type {ProxyEnvironment} from './http/proxy.js'
import {type Clock, createRetrier} from './http/retry.js'
import {deleteManifest, namesManifest, pullManifest, putManifest, resolveManifest} from './manifest.js'
import {addReferrer, hasSubject, listReferrers} from './referrers.js'
import type {CredentialStore, Registry} from './registry.js'
import {createSession, type Session} from './session.js'
import {listTags} from './tags.js'

export interface RegistryOptions {
  readonly credentials: CredentialStore
  readonly log: Log
  readonly userAgent: string
  /** Hosts (`host[:port]`) that may be spoken to over plain HTTP or with a certificate nobody vouches for. */
  readonly insecure?: Iterable<string>
  /** Certificate authorities trusted besides the system's: PEM text, and a file of it. */
  readonly ca?: string
  readonly caFile?: string
  /** Where to pull a registry's images from first, in order: `{'docker.io': ['https://mirror.example.com']}`. Pushes never go there. */
  readonly mirrors?: Readonly<Record<string, readonly string[]>>
  /** Where HTTPS_PROXY, HTTP_PROXY and NO_PROXY are read; the process's environment unless told. */
  readonly env?: ProxyEnvironment
  /** Ends what runs, and refuses what comes after. */
  readonly signal?: AbortSignal | undefined
  /** For tests. */
  readonly clock?: Clock
}

/** A Registry with what only few callers need. */
export interface RegistryClient extends Registry {
  /** Descriptors of the manifests that refer to this digest, optionally of one artifact type. */
  referrers(reference: Reference, digest: Digest, artifactType?: string): Promise<Descriptor[]>
  /** Names of all repositories of a registry that tells them. */
  repositories(host: string): Promise<string[]>
  /** Resolves when the registry lets these credentials in. */
  ping(host: string): Promise<void>
  /** Closes kept connections. The client can still be used. */
  close(): void
}

const systemClock: Clock = {
  now: Date.now,
  sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))
}

/** A client of every registry at once. It connects, and learns how each registry wants to be spoken to, on first use. */
export function createRegistry(options: RegistryOptions): RegistryClient {
  const insecure = new Set(options.insecure ?? [])
  const clock = options.clock ?? systemClock
  const tls = {...(options.ca !== undefined && {ca: options.ca}), ...(options.caFile !== undefined && {caFile: options.caFile})}
  const transport = createNodeTransport({
    userAgent: options.userAgent,
    tls,
    env: options.env ?? process.env,
    signal: options.signal
  })
  const hops = createHops(transport, {insecure})
  const authorizer = createAuthorizer(options.credentials, hops, clock)
  const session = createSession({hops, authorizer, retrier: createRetrier(clock, options.log, options.signal), log: options.log})
  const hosts = createHosts(transport, {insecure, mirrors: options.mirrors ?? {}, onAnswer: authorizer.learn})
  return {...registryOver(session, hosts), close: transport.close}
}

function registryOver(session: Session, hosts: Hosts): Omit<RegistryClient, 'close'> {
  const pushed = new Map<string, Promise<'exists' | 'mounted' | 'uploaded'>>()
  const pull = <T>(reference: Reference, read: (endpoint: Endpoint) => Promise<T>): Promise<T> =>
    pullFrom(session, hosts, reference, read)

  return {
    resolve: reference => pull(reference, endpoint => resolveManifest(session, endpoint, reference)),
    manifest: reference => pull(reference, endpoint => pullManifest(session, endpoint, reference)),
    blob: (reference, descriptor) => openBlob(session, pull, reference, descriptor),

    async hasBlob(reference, digest) {
      return headBlob(session, await hosts.primary(reference.registry), reference, digest)
    },

    async names(reference, digest) {
      return namesManifest(session, await hosts.primary(reference.registry), reference, digest)
    },

    /** Pushes of one blob to one repository are one upload, also when they come at once. */
    async pushBlob(reference, descriptor, open, {mountFrom = [], isNew = false} = {}) {
      const endpoint = await hosts.primary(reference.registry)
      const key = `${endpoint.url.host}/${reference.repository}@${descriptor.digest}`
      const known = pushed.get(key)
      if (known !== undefined) return known.then(() => 'exists' as const)
      const push = pushBlob({session, endpoint, reference, descriptor, open, mountFrom, isNew})
      pushed.set(key, push)
      push.catch(() => pushed.delete(key))
      return push
    },

    async pushManifest(reference, body, mediaType) {
      const endpoint = await hosts.primary(reference.registry)
      const {descriptor, subjectSeen} = await putManifest(session, endpoint, reference, body, mediaType)
      if (!subjectSeen && hasSubject(body)) await addReferrer(session, endpoint, reference, descriptor, body)
      return descriptor
    },

    async tags(reference) {
      return listTags(session, await hosts.primary(reference.registry), reference)
    },

    async deleteManifest(reference) {
      return deleteManifest(session, await hosts.primary(reference.registry), reference)
    },

    async repositories(host) {
      return listRepositories(session, await hosts.primary(host))
    },

    async ping(host) {
      return ping(session, await hosts.primary(host))
    },

    async referrers(reference, digest, artifactType) {
      return listReferrers(session, await hosts.primary(reference.registry), reference, digest, artifactType)
    }
  }
}

/** Asks the mirrors, then the registry itself, whose answer counts. */
async function pullFrom<T>(
  session: Session,
  hosts: Hosts,
  reference: Reference,
  read: (endpoint: Endpoint) => Promise<T>
): Promise<T> {
  const endpoints = await hosts.forPull(reference.registry)
  for (const endpoint of endpoints.slice(0, -1)) {
    try {
      return await read(endpoint)
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error
      if (error.code === 'UNREACHABLE') hosts.giveUp(endpoint)
      session.log.info(`Mirror ${endpoint.host} cannot serve ${familiarName(reference)}: ${error.message}`)
    }
  }
  return read(endpoints.at(-1)!)
}

type Pull = <T>(reference: Reference, read: (endpoint: Endpoint) => Promise<T>) => Promise<T>

async function openBlob(session: Session, pull: Pull, reference: Reference, descriptor: Descriptor): Promise<Readable> {
  const action = `pull blob ${short(descriptor.digest)} of ${JSON.stringify(familiarName(reference))}`
  const open = (offset: number) =>
    pull(reference, endpoint => {
      const repository = repositoryAt(endpoint, reference)
      return session.call({
        endpoint,
        method: 'GET',
        url: apiUrl(endpoint, reference, `blobs/${descriptor.digest}`),
        scopes: [pullScope(repository)],
        action,
        repository,
        headers: offset === 0 ? {} : {Range: `bytes=${offset}-`},
        expect: offset === 0 ? [200] : [200, 206]
      })
    })
  return pullBlob({open, retrier: session.retrier, host: reference.registry, action}, descriptor)
}
