import type {TagSource} from '../../src/tags/source.js'

/** A push of `ref` in octocat/hello, 10 January 2020. */
export function sourceOf(ref: string, rest: Partial<TagSource> = {}): TagSource {
  return {
    eventName: 'push',
    ref,
    sha: '860c1904a1ce19322e91ac35af1ab07466440c37',
    eventDefaultBranch: 'main',
    commitDate: new Date('2020-01-09T12:00:00Z'),
    now: new Date('2020-01-10T00:30:00Z'),
    repository: {
      name: 'hello',
      description: 'My first repository',
      url: 'https://github.com/octocat/hello',
      license: 'MIT',
      defaultBranch: 'main'
    },
    ...rest
  }
}

export const tagged = (tag: string, rest: Partial<TagSource> = {}): TagSource => sourceOf(`refs/tags/${tag}`, rest)

export const onBranch = (branch: string, rest: Partial<TagSource> = {}): TagSource => sourceOf(`refs/heads/${branch}`, rest)
