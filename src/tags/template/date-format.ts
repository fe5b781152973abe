import {dayOfYear, isoWeek, localWeek, weekday} from './calendar.js'
import {inZone, type ZonedTime} from './zoned-time.js'

const TOKENS =
  /\[[^[]*\]|\\?(?:[Hh]mm(?:ss)?|Mo|MM?M?M?|Do|DDDo|DD?D?D?|ddd?d?|do?|w[ow]?|W[oW]?|Qo?|N{1,5}|Y{4,6}|YY|y{2,4}|yo?|gg(?:ggg?)?|GG(?:GGG?)?|e|E|a|A|hh?|HH?|kk?|mm?|ss?|S{1,9}|x|X|zz?|ZZ?|.)/gs
const LONG_TOKENS = /\[[^[]*\]|\\?(?:LTS|LT|LL?L?L?|l{1,4})/g

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

const LONG: Readonly<Record<string, string>> = {
  LTS: 'h:mm:ss A',
  LT: 'h:mm A',
  L: 'MM/DD/YYYY',
  LL: 'MMMM D, YYYY',
  LLL: 'MMMM D, YYYY h:mm A',
  LLLL: 'dddd, MMMM D, YYYY h:mm A',
  l: 'M/D/YYYY',
  ll: 'MMM D, YYYY',
  lll: 'MMM D, YYYY h:mm A',
  llll: 'ddd, MMM D, YYYY h:mm A'
}

/**
 * A date in the format language of Moment.js (English), which metadata-action's users write:
 * https://momentjs.com/docs/#/displaying/format/. Without a format: ISO 8601 to the second.
 * @throws RangeError for an unknown time zone.
 */
export function formatDate(date: Date, format: string | undefined, zone: string): string {
  const time = inZone(date, zone)
  const pattern = format ?? (time.offsetMinutes === 0 ? 'YYYY-MM-DDTHH:mm:ss[Z]' : 'YYYY-MM-DDTHH:mm:ssZ')
  return pattern.replace(LONG_TOKENS, token => LONG[token] ?? token).replace(TOKENS, token => formatToken(token, time))
}

function formatToken(token: string, time: ZonedTime): string {
  if (token.startsWith('[') && token.length > 1) return token.slice(1, -1)
  if (token.startsWith('\\')) return token.slice(1)
  return TOKEN_TEXT[token]?.(time) ?? (/^S+$/.test(token) ? fraction(token.length, time) : token)
}

type TokenText = (time: ZonedTime) => string

const TOKEN_TEXT: Readonly<Record<string, TokenText>> = {
  ...numbers('M', time => time.month),
  MMM: time => MONTHS[time.month - 1]!.slice(0, 3),
  MMMM: time => MONTHS[time.month - 1]!,
  ...numbers('D', time => time.day),
  DDD: time => String(dayOfYear(time)),
  DDDD: time => pad(dayOfYear(time), 3),
  DDDo: time => ordinal(dayOfYear(time)),
  ...numbers('d', weekday),
  dd: time => DAYS[weekday(time)]!.slice(0, 2),
  ddd: time => DAYS[weekday(time)]!.slice(0, 3),
  dddd: time => DAYS[weekday(time)]!,
  e: time => String(weekday(time)),
  E: time => String(weekday(time) || 7),
  ...numbers('w', time => localWeek(time).week),
  ...numbers('W', time => isoWeek(time).week),
  gg: time => pad(localWeek(time).year % 100, 2),
  gggg: time => pad(localWeek(time).year, 4),
  ggggg: time => pad(localWeek(time).year, 5),
  GG: time => pad(isoWeek(time).year % 100, 2),
  GGGG: time => pad(isoWeek(time).year, 4),
  GGGGG: time => pad(isoWeek(time).year, 5),
  Q: time => String(quarter(time)),
  Qo: time => ordinal(quarter(time)),
  YY: time => pad(time.year % 100, 2),
  Y: time => pad(time.year, 4),
  YYYY: time => pad(time.year, 4),
  YYYYY: time => pad(time.year, 5),
  YYYYYY: time => `+${pad(time.year, 6)}`,
  y: time => String(time.year),
  yo: time => ordinal(time.year),
  yy: time => pad(time.year, 2),
  yyy: time => pad(time.year, 3),
  yyyy: time => pad(time.year, 4),
  N: () => 'AD',
  NN: () => 'AD',
  NNN: () => 'AD',
  NNNN: () => 'Anno Domini',
  NNNNN: () => 'AD',
  a: time => (time.hour < 12 ? 'am' : 'pm'),
  A: time => (time.hour < 12 ? 'AM' : 'PM'),
  ...numbers('H', time => time.hour),
  ...numbers('h', twelve),
  ...numbers('k', time => time.hour || 24),
  ...numbers('m', time => time.minute),
  ...numbers('s', time => time.second),
  Hmm: time => `${time.hour}${pad(time.minute, 2)}`,
  hmm: time => `${twelve(time)}${pad(time.minute, 2)}`,
  Hmmss: time => `${time.hour}${pad(time.minute, 2)}${pad(time.second, 2)}`,
  hmmss: time => `${twelve(time)}${pad(time.minute, 2)}${pad(time.second, 2)}`,
  x: time => String(time.epoch),
  X: time => String(Math.floor(time.epoch / 1000)),
  z: time => time.zoneName,
  zz: time => time.zoneName,
  Z: time => offset(time, ':'),
  ZZ: time => offset(time, '')
}

/** The number alone (`D`), with two digits (`DD`), and as an ordinal (`Do`). */
function numbers(letter: string, value: (time: ZonedTime) => number): Record<string, TokenText> {
  return {
    [letter]: time => String(value(time)),
    [letter + letter]: time => pad(value(time), 2),
    ...('MDdwW'.includes(letter) && {[`${letter}o`]: (time: ZonedTime) => ordinal(value(time))})
  }
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

function ordinal(value: number): string {
  const teens = Math.floor((value % 100) / 10) === 1
  return value + ((!teens && ['', 'st', 'nd', 'rd'][value % 10]) || 'th')
}

function quarter({month}: ZonedTime): number {
  return Math.ceil(month / 3)
}

function twelve({hour}: ZonedTime): number {
  return hour % 12 || 12
}

/** The first `width` digits of the second's fraction. */
function fraction(width: number, {millisecond}: ZonedTime): string {
  return pad(millisecond, 3).padEnd(width, '0').slice(0, width)
}

function offset({offsetMinutes}: ZonedTime, separator: string): string {
  const minutes = Math.abs(offsetMinutes)
  return (offsetMinutes < 0 ? '-' : '+') + pad(Math.floor(minutes / 60), 2) + separator + pad(minutes % 60, 2)
}
