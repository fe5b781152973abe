import {formatRows} from '../../src/cli/format-rows.js'
import {humanSize, parseBinarySize, parseSize} from '../../src/cli/size.js'
import {ellipsis, table} from '../../src/cli/table.js'
import {goTime, humanDuration, parseTime, timeAgo} from '../../src/cli/time.js'

const SECOND = 1000
const HOUR = 3600 * SECOND
const DAY = 24 * HOUR

describe('sizes', () => {
  it.each([
    [0, 3, '0B'],
    [999, 3, '999B'],
    [1000, 3, '1kB'],
    [1234567, 3, '1.23MB'],
    [1234567, 4, '1.235MB'],
    [5.4e9, 3, '5.4GB']
  ])('%d bytes in %d digits: %s', (bytes, digits, text) => {
    expect(humanSize(bytes, digits)).toBe(text)
  })

  it.each([
    ['10GB', 10e9],
    ['500m', 500e6],
    ['1.5 GiB', 1.5 * 2 ** 30],
    ['42', 42],
    ['much', undefined]
  ])('%s', (text, bytes) => expect(parseSize(text)).toBe(bytes))

  it('runtime flags count in powers of 1024', () => {
    expect([parseBinarySize('64m'), parseBinarySize('1g'), parseBinarySize('7'), parseBinarySize('x')]).toEqual([
      64 * 2 ** 20,
      2 ** 30,
      7,
      undefined
    ])
  })
})

describe('times', () => {
  it.each([
    [0, 'Less than a second'],
    [SECOND, '1 second'],
    [59 * SECOND, '59 seconds'],
    [60 * SECOND, 'About a minute'],
    [45 * 60 * SECOND, '45 minutes'],
    [HOUR, 'About an hour'],
    [47 * HOUR, '47 hours'],
    [3 * DAY, '3 days'],
    [21 * DAY, '3 weeks'],
    [90 * DAY, '3 months'],
    [800 * DAY, '2 years']
  ])('%d ms: %s', (milliseconds, text) => expect(humanDuration(milliseconds)).toBe(text))

  it('says N/A for no time', () => {
    expect(timeAgo(undefined)).toBe('N/A')
    expect(timeAgo(Date.now() - 5 * SECOND)).toBe('5 seconds ago')
  })

  it('prints a local time as Go does', () => {
    expect(goTime(Date.UTC(2024, 0, 2, 3, 4, 5))).toMatch(/^2024-01-0[123] \d\d:\d\d:05 [+-]\d{4} \S+$/)
  })

  it('reads durations, dates and seconds', () => {
    const now = Date.UTC(2024, 0, 2)
    expect(parseTime('24h', now)).toBe(now - DAY)
    expect(parseTime('1h30m', now)).toBe(now - 1.5 * HOUR)
    expect(parseTime('1700000000', now)).toBe(1_700_000_000_000)
    expect(parseTime('2024-01-02T03:04:05Z', now)).toBe(Date.UTC(2024, 0, 2, 3, 4, 5))
    expect(parseTime('2024-01-02', now)).toBe(new Date(2024, 0, 2).getTime())
    expect(parseTime('soon', now)).toBeUndefined()
  })
})

describe('lists', () => {
  const rows = [
    {Name: 'a', Size: '1kB', Extra: 'x<y'},
    {Name: 'longer-name', Size: '20MB', Extra: ''}
  ]
  const columns = [
    ['Name', 'NAME'],
    ['Size', 'SIZE']
  ] as const

  it('are tables with columns of at least ten letters', () => {
    expect(formatRows(rows, {columns})).toBe('NAME          SIZE\na             1kB\nlonger-name   20MB\n')
    expect(table(['A', 'B'], [['x', 'y']])).toBe('A         B\nx         y\n')
  })

  it('are templates, tables of templates, or JSON lines with sorted keys', () => {
    expect(formatRows(rows, {columns, format: '{{.Name}}:{{.Size}}'})).toBe('a:1kB\nlonger-name:20MB\n')
    expect(formatRows(rows, {columns, headings: {Extra: 'MORE'}, format: 'table {{.Size}}\\t{{upper .Extra}}'})).toBe(
      'SIZE      MORE\n1kB       X<Y\n20MB      \n'
    )
    expect(formatRows(rows.slice(0, 1), {columns, format: 'json'})).toBe('{"Extra":"x\\u003cy","Name":"a","Size":"1kB"}\n')
  })

  it('cut what is too long', () => {
    expect(ellipsis('abcdef', 4)).toBe('abc…')
    expect(ellipsis('abcd', 4)).toBe('abcd')
  })
})
