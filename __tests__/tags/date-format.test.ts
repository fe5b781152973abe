import {formatDate} from '../../src/tags/template/date-format.js'

const date = new Date('2022-03-04T05:06:07.089Z')

/** What moment-timezone 0.6.2 makes of the same. */
describe('formatDate', () => {
  it.each([
    ['YYYYMMDD-HHmmss', 'UTC', '20220304-050607'],
    ['YYYYMMDD-HHmmss', 'Asia/Tokyo', '20220304-140607'],
    ['YYYY-MM-DD[T]HH:mm:ss.SSS[Z]', 'utc', '2022-03-04T05:06:07.089Z'],
    ['DDD DDDo DDDD Do dd ddd dddd d do e E', 'UTC', '63 63rd 063 4th Fr Fri Friday 5 5th 5 5'],
    ['w wo ww W Wo WW gg gggg GG GGGG', 'UTC', '10 10th 10 9 9th 09 22 2022 22 2022'],
    ['Q Qo M Mo MM MMM MMMM', 'UTC', '1 1st 3 3rd 03 Mar March'],
    ['h hh H HH k kk a A', 'America/New_York', '12 12 0 00 24 24 am AM'],
    ['hmm hmmss Hmm Hmmss', 'UTC', '506 50607 506 50607'],
    ['X x S SS SSSS', 'UTC', '1646370367 1646370367089 0 08 0890'],
    ['Z ZZ', 'Asia/Kolkata', '+05:30 +0530'],
    ['Z', 'Etc/GMT+5', '-05:00'],
    ['Y YY YYYYY YYYYYY yo', 'UTC', '2022 22 02022 +002022 2022nd'],
    ['L LL LTS l lll', 'UTC', '03/04/2022 March 4, 2022 5:06:07 AM 3/4/2022 Mar 4, 2022 5:06 AM'],
    ['\\YYYY [week] w [x', 'UTC', 'YYYY week 10 [1646370367089'],
    [undefined, 'UTC', '2022-03-04T05:06:07Z'],
    [undefined, 'Europe/London', '2022-03-04T05:06:07Z'],
    [undefined, 'Asia/Tokyo', '2022-03-04T14:06:07+09:00']
  ])('%s in %s', (format, zone, expected) => expect(formatDate(date, format, zone)).toBe(expected))

  it.each([
    ['2021-01-03T12:00:00Z', '2020-W53 2021-02'],
    ['2020-12-27T12:00:00Z', '2020-W52 2021-01'],
    ['2018-12-31T12:00:00Z', '2019-W01 2019-01'],
    ['1969-12-31T23:59:59.999Z', '1970-W01 1970-01']
  ])('weeks around the new year: %s', (day, expected) => {
    expect(formatDate(new Date(day), 'GGGG-[W]WW gggg-ww', 'UTC')).toBe(expected)
  })

  it('summer time counts', () => {
    expect(formatDate(new Date('2022-07-01T00:00:00Z'), 'HH:mm Z', 'Europe/Paris')).toBe('02:00 +02:00')
  })

  it('an unknown zone is refused', () => expect(() => formatDate(date, 'YYYY', 'Mars/Olympus')).toThrow(RangeError))
})
