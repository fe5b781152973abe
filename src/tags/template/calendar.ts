import type {ZonedTime} from './zoned-time.js'

const DAY = 86_400_000

type CalendarDay = Pick<ZonedTime, 'year' | 'month' | 'day'>

function daysSinceEpoch({year, month, day}: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / DAY
}

/** 0 is Sunday. */
export function weekday(time: CalendarDay): number {
  return (((daysSinceEpoch(time) + 4) % 7) + 7) % 7
}

/** 1 to 366. */
export function dayOfYear(time: CalendarDay): number {
  return daysSinceEpoch(time) - daysSinceEpoch({...time, month: 1, day: 1}) + 1
}

export interface Week {
  readonly year: number
  readonly week: number
}

/** ISO 8601: weeks begin on Monday, week 1 has the year's first Thursday. */
export function isoWeek(time: CalendarDay): Week {
  return weekOf(time, 1, 4)
}

/** United States: weeks begin on Sunday, week 1 has 1 January. */
export function localWeek(time: CalendarDay): Week {
  return weekOf(time, 0, 1)
}

/** `firstDay` begins a week (0 is Sunday); the week that holds January's day `anchor` is number 1. */
function weekOf(time: CalendarDay, firstDay: number, anchor: number): Week {
  const days = daysSinceEpoch(time)
  for (const year of [time.year + 1, time.year, time.year - 1]) {
    const start = startOfFirstWeek(year, firstDay, anchor)
    if (days >= start) return {year, week: Math.floor((days - start) / 7) + 1}
  }
  return {year: time.year, week: 1}
}

function startOfFirstWeek(year: number, firstDay: number, anchor: number): number {
  const day = {year, month: 1, day: anchor}
  return daysSinceEpoch(day) - ((weekday(day) - firstDay + 7) % 7)
}
