import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseFlavor} from '../../src/tags/flavor.js'
import {parseImages} from '../../src/tags/images.js'
import {parseTagRule, parseTagRules} from '../../src/tags/parse-rule.js'
import type {TagRule} from '../../src/tags/rules/rule.js'
import {isExactly} from '../../src/tags/template/render.js'
import {dataFolder} from './data.js'
import {expectedOf, type MetadataCase, runMetadataCase} from './metadata.js'

const data = pathToFileURL(join(dataFolder(), 'metadata/'))
const present = existsSync(data)
if (!present) console.log(`metadata-action's cases are skipped: ${data.pathname} is not there`)
const describeWithData = present ? describe : describe.skip

/** `[input, expected, invalid]` */
type Row = readonly [input: never, expected: unknown, invalid: boolean]

interface ParseCases {
  readonly isRawStatement: readonly (readonly [string, boolean])[]
  readonly [file: `${string}.test.ts`]: readonly {readonly suite: string; readonly rows: readonly Row[]}[]
}

function read<T>(name: string, otherwise: T): T {
  return present ? (JSON.parse(readFileSync(new URL(name, data), 'utf8')) as T) : otherwise
}

describeWithData("metadata-action's cases", () => {
  const cases = read<readonly MetadataCase[]>('cases.json', [])

  it.each(cases.map(testCase => [testCase.id, testCase] as const))('%s', async (_id, testCase) => {
    expect(await runMetadataCase(testCase)).toEqual(expectedOf(testCase))
  })

  it('has cases', () => expect(cases.length).toBeGreaterThan(0))
})

describeWithData("metadata-action's list parsers", () => {
  const parseCases = read<ParseCases>('parse-cases.json', {isRawStatement: []})
  const rows = (file: `${string}.test.ts`, suite: string): Row[] =>
    (parseCases[file] ?? []).filter(group => group.suite === suite).flatMap(group => group.rows)

  const plain = ({type, attrs}: TagRule): unknown => ({type, attrs})

  function check(parse: (input: never) => unknown, [input, expected, invalid]: Row): void {
    if (invalid) expect(() => parse(input)).toThrow()
    else expect(parse(input)).toEqual(expected)
  }

  it.each(rows('tag.test.ts', 'parse'))('rule %j', (...row) => check(entry => plain(parseTagRule(entry)), row))
  it.each(rows('tag.test.ts', 'transform'))('rules %j', (...row) => check(list => parseTagRules(list).map(plain), row))
  it.each(rows('flavor.test.ts', 'transform'))('flavor %j', (...row) => check(parseFlavor, row))
  it.each(rows('image.test.ts', 'transform'))('images %j', (...row) => check(parseImages, row))
  it.each(parseCases.isRawStatement)('pattern %s is {{raw}} alone: %s', (pattern, expected) => {
    expect(isExactly(pattern, 'raw')).toBe(expected)
  })
})
