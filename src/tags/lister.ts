/** What tags need to know of a registry. The registry client brings the implementation. */
export interface TagLister {
  /** Every tag of the repository, in any order; empty when the repository does not exist yet. Rejects when the registry cannot say. */
  listTags(repository: string): Promise<readonly string[]>
  /** Digest of the manifest that `name:tag` means; undefined when there is none. */
  digestOf(reference: string): Promise<string | undefined>
  /** The commit that the image at `name:tag` says it was made from (org.opencontainers.image.revision), where it says. */
  revisionOf?(reference: string): Promise<string | undefined>
}

/** A registry whose tags can be moved. */
export interface TagMover extends TagLister {
  /** Makes `name:tag` mean the manifest with this digest, which the repository has already. Idempotent. */
  pointAt(reference: string, digest: string): Promise<void>
}
