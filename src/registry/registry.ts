import type {Readable} from 'node:stream'
import type {Descriptor} from '../oci/descriptor.js'
import type {Digest} from '../oci/digest.js'
import type {Reference} from '../oci/reference.js'

/**
 * A container registry, by the OCI distribution spec (https://github.com/opencontainers/distribution-spec/blob/main/spec.md).
 * Failures are RegistryError: transient ones have been retried already. Every method may be called concurrently.
 */
export interface Registry {
  /** Descriptor of what the reference names now. */
  resolve(reference: Reference): Promise<Descriptor>
  /** The manifest or index, bytes exact and verified against its digest. */
  manifest(reference: Reference): Promise<{descriptor: Descriptor; body: Buffer}>
  /** Verifies digest and size while streaming; a fault ends the stream with an error. Resumes broken transfers. */
  blob(reference: Reference, descriptor: Descriptor): Promise<Readable>
  hasBlob(reference: Reference, digest: Digest): Promise<boolean>
  /**
   * True when the reference names this manifest already, and its repository so has all that it needs. Asked once, with a push's
   * rights: whatever keeps the registry from telling is no, and the push's to report.
   */
  names(reference: Reference, digest: Digest): Promise<boolean>
  /**
   * Uploads unless it is there, or can be mounted from a repository on the same registry. `open` may be called again on a retry.
   * What this client has brought or found there is not asked for again.
   */
  pushBlob(
    reference: Reference,
    descriptor: Descriptor,
    open: () => Readable,
    options?: PushBlobOptions
  ): Promise<'exists' | 'mounted' | 'uploaded'>
  /** Puts a manifest under the reference's tag, or under its digest when it has no tag. */
  pushManifest(reference: Reference, body: Buffer, mediaType: string): Promise<Descriptor>
  /** All tags, every page; an empty list for a repository that does not exist. */
  tags(reference: Reference): Promise<string[]>
  deleteManifest(reference: Reference): Promise<void>
}

export interface PushBlobOptions {
  /** Repositories on the same registry that may have it. */
  readonly mountFrom?: readonly string[]
  /** Nobody can have it yet, so nobody is asked. */
  readonly isNew?: boolean
}

export interface Credentials {
  readonly username: string
  readonly password: string
  /** An identity (refresh) token instead of a password. */
  readonly identityToken?: string
}

/** Finds the credentials of a registry host, exactly (`host[:port]`). */
export type CredentialStore = (host: string) => Promise<Credentials | undefined>
