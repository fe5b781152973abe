import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Top down: a room may import rooms of lower floors, and nothing of its own floor but itself. `x.ts` is a file of src/, the others are folders. */
const FLOORS = [
  ['main.ts', 'cli.ts'],
  ['action', 'cli', 'index.ts'],
  ['build.ts', 'calls.ts'],
  ['build'],
  ['solver', 'images', 'containers'],
  ['worker'],
  ['exporter'],
  ['cache', 'image'],
  ['frontend', 'layer', 'registry', 'runtime'],
  ['graph', 'content', 'snapshot', 'context', 'tags', 'request.ts'],
  ['dockerfile', 'oci', 'progress', 'system'],
  ['errors.ts', 'log.ts', 'text', 'version.ts']
]

/** The contracts that have several implementations; only `worker/` picks one. */
const SEAMS = ['BlobStore', 'Store', 'Snapshotter', 'CacheBackend', 'Runtime', 'Registry', 'Transport']

const MAX_LINES = 350

const src = join(dirname(fileURLToPath(import.meta.url)), '..', 'src')
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.ts'))
  .sort()
const texts = new Map(files.map(file => [file, readFileSync(join(src, file), 'utf8')]))

interface Import {
  readonly from: string
  /** A file of src/, or a package's name. */
  readonly to: string
  /** Vanishes when compiled. */
  readonly isType: boolean
}

const imports = files.flatMap(importsOf)
const inside = imports.filter(({to}) => texts.has(to))

function importsOf(file: string): Import[] {
  const text = texts.get(file)!
  const found: Import[] = []
  for (const match of text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'";]*?\bfrom\s*'([^']+)'/gm)) {
    found.push({from: file, to: target(file, match[2]!), isType: match[1] !== undefined})
  }
  for (const match of text.matchAll(/\bimport\s*\(?\s*'([^']+)'/g)) {
    found.push({from: file, to: target(file, match[1]!), isType: false})
  }
  return found
}

function target(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return relative(src, join(src, dirname(file), specifier.replace(/\.js$/, '.ts')))
}

const roomOf = (file: string) => file.split('/', 1)[0]!
const floorOf = (file: string) => FLOORS.findIndex(rooms => rooms.includes(roomOf(file)))

function fault({from, to}: Import): string | undefined {
  if (roomOf(from) === roomOf(to)) return undefined
  const [here, there] = [floorOf(from), floorOf(to)]
  if (there > here) return undefined
  if (there === here) return `src/${from} imports its neighbour src/${to} (both on the floor ${FLOORS[here]!.join(' ')})`
  return `src/${from} imports src/${to}, which is above it (${roomOf(to)} is floor ${there + 1}, ${roomOf(from)} floor ${here + 1})`
}

const list = (found: readonly Import[], why: string) => found.map(({from, to}) => `src/${from} imports ${to}: ${why}`)

/** Holds a class or a function that gives a seam's implementation. */
function isImplementation(file: string): boolean {
  const names = SEAMS.join('|')
  return new RegExp(`\\bimplements (${names})\\b|^export (async )?function [^{]*\\): (Promise<)?(${names})\\b`, 'm').test(
    texts.get(file) ?? ''
  )
}

describe('the floors', () => {
  it.each([
    [
      'oci/digest.ts',
      'graph/op.ts',
      'src/oci/digest.ts imports src/graph/op.ts, which is above it (graph is floor 10, oci floor 11)'
    ],
    [
      'layer/write.ts',
      'registry/push.ts',
      'src/layer/write.ts imports its neighbour src/registry/push.ts (both on the floor frontend layer registry runtime)'
    ],
    ['cli/args.ts', 'build.ts', undefined]
  ])('%s that imports %s: %s', (from, to, expected) => {
    expect(fault({from, to, isType: false})).toBe(expected)
  })

  it('every file of src/ lives on one', () => {
    expect(files.filter(file => floorOf(file) < 0).map(file => `src/${file}: ${roomOf(file)} is on no floor`)).toEqual([])
  })

  it('imports go down only, and neighbours do not import each other', () => {
    expect(inside.map(fault).filter(Boolean)).toEqual([])
  })

  it('imports make no circle', () => {
    expect(circles()).toEqual([])
  })

  it(`no file is longer than ${MAX_LINES} lines`, () => {
    const long = files.filter(file => texts.get(file)!.trimEnd().split('\n').length > MAX_LINES)
    expect(
      long.map(
        file => `src/${file} has ${texts.get(file)!.trimEnd().split('\n').length} lines: which of its concepts can move out?`
      )
    ).toEqual([])
  })
})

describe('the walls', () => {
  it('text/ imports only itself', () => {
    expect(
      list(
        imports.filter(({from, to}) => roomOf(from) === 'text' && roomOf(to) !== 'text'),
        'text/ knows texts'
      )
    ).toEqual([])
  })

  it('dockerfile/ is text in, data out: it imports only itself, text/ and errors.ts', () => {
    const near = ['dockerfile', 'text', 'errors.ts']
    const through = imports.filter(({from, to}) => roomOf(from) === 'dockerfile' && !near.includes(roomOf(to)))
    expect(list(through, 'dockerfile/ sees neither graph nor disk')).toEqual([])
  })

  it('solver/ imports neither dockerfile/ nor an implementation of a seam', () => {
    const ofSolver = inside.filter(({from}) => roomOf(from) === 'solver')
    expect(
      list(
        ofSolver.filter(({to}) => roomOf(to) === 'dockerfile'),
        'the solver knows graphs, not Dockerfiles'
      )
    ).toEqual([])
    const picks = ofSolver.filter(({to, isType}) => !isType && roomOf(to) !== 'solver' && isImplementation(to))
    expect(list(picks, 'worker/create.ts picks implementations, the solver is given them')).toEqual([])
  })

  it('only action/ and cache/github know GitHub', () => {
    const knows = (file: string) => roomOf(file) === 'action' || /^cache\/github(\/|[-.])/.test(file)
    const toolkit = imports.filter(({from, to}) => to.startsWith('@actions/') && !knows(from))
    expect(list(toolkit, 'only action/ and cache/github know GitHub')).toEqual([])
    const variables = files.filter(file => !knows(file) && /\b(?:GITHUB|ACTIONS|RUNNER)_[A-Z]+/.test(texts.get(file)!))
    expect(variables.map(file => `src/${file} reads a variable of GitHub's runner`)).toEqual([])
  })
})

/** Each circle once, as `a -> b -> a`. Imports of types count as well: a circle of words is one concept in two files. */
function circles(): string[] {
  const edges = new Map<string, string[]>()
  for (const {from, to} of inside) if (from !== to) edges.set(from, [...(edges.get(from) ?? []), to])
  const done = new Set<string>()
  const path: string[] = []
  const found = new Set<string>()
  const visit = (file: string): void => {
    const at = path.indexOf(file)
    if (at >= 0) found.add([...path.slice(at), file].map(one => `src/${one}`).join(' -> '))
    if (at >= 0 || done.has(file)) return
    path.push(file)
    for (const next of edges.get(file) ?? []) visit(next)
    path.pop()
    done.add(file)
  }
  for (const file of files) visit(file)
  return [...found]
}
