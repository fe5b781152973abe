import type {TagMover} from '../../src/tags/lister.js'

/** A registry of tags in memory. `between` runs before every answer, so that a test can let others in. */
export class MemoryRegistry implements TagMover {
  readonly digests = new Map<string, string>()
  readonly revisions = new Map<string, string>()
  readonly asked: string[] = []
  private readonly between: () => Promise<void>

  constructor(between: () => Promise<void> = async () => {}) {
    this.between = between
  }

  async listTags(repository: string): Promise<readonly string[]> {
    this.asked.push(repository)
    await this.between()
    const start = `${repository}:`
    return [...this.digests.keys()].filter(name => name.startsWith(start)).map(name => name.slice(start.length))
  }

  async digestOf(reference: string): Promise<string | undefined> {
    await this.between()
    return this.digests.get(reference)
  }

  async revisionOf(reference: string): Promise<string | undefined> {
    await this.between()
    return this.revisions.get(reference)
  }

  async pointAt(reference: string, digest: string): Promise<void> {
    await this.between()
    this.digests.set(reference, digest)
  }

  /** What every tag of a repository means. */
  tagsOf(repository: string): Record<string, string> {
    const start = `${repository}:`
    const entries = [...this.digests].filter(([name]) => name.startsWith(start))
    return Object.fromEntries(entries.map(([name, digest]) => [name.slice(start.length), digest]))
  }
}
