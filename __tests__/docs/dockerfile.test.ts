import {readFileSync} from 'node:fs'
import {INSTRUCTIONS} from '../../src/dockerfile/instructions/table.js'
import {LINT_RULES} from '../../src/dockerfile/lint/rules.js'
import {parseMount} from '../../src/dockerfile/mount.js'

const text = readFileSync(new URL('../../docs/dockerfile.md', import.meta.url), 'utf8')

/** Cells of the rows of the table under a heading, backquotes taken off. */
function rowsOf(heading: string): string[][] {
  const section = text.split(/^## /m).find(part => part.startsWith(heading))!
  const rows = section.split('\n').filter(line => line.startsWith('| '))
  return rows.slice(1).map(row =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim().replace(/^`(.*)`$/, '$1'))
  )
}

describe('docs/dockerfile.md', () => {
  it('has a row for every instruction and every flag that the parser knows, and no other', () => {
    const known = Object.entries(INSTRUCTIONS).flatMap(([name, {flags}]) => [
      name,
      ...Object.keys(flags).map(flag => `${name} --${flag}`)
    ])
    const documented = rowsOf('Instructions').map(([instruction, flag]) => `${instruction} ${flag}`.trim())
    expect(documented.toSorted()).toEqual(known.toSorted())
  })

  it('says of each what state it is in', () => {
    const states = rowsOf('Instructions').map(([, , state]) => state)
    expect(new Set(states)).toEqual(new Set(['yes', 'partly']))
  })

  it('has a row for every type of mount', () => {
    const rows = rowsOf('Mounts')
    const types = rows.map(
      ([type]) => parseMount(`type=${type},target=/x,id=x`.replace('bind,target=/x,id=x', 'bind,target=/x')).type as string
    )
    expect(types).toEqual(rows.map(([type]) => type))
    expect(() => parseMount('type=none,target=/x')).toThrow(/unsupported mount type/)
  })

  it('has a row for every check', () => {
    const names = rowsOf('Build checks').map(([name]) => name)
    expect(names).toEqual([...LINT_RULES.keys()].toSorted())
  })
})
