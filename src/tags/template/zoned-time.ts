/** A moment as a clock in one time zone shows it. */
export interface ZonedTime {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly millisecond: number
  /** East of UTC. */
  readonly offsetMinutes: number
  /** `UTC`, `EST`, `GMT+9`: what the platform calls the zone at that moment. */
  readonly zoneName: string
  /** Milliseconds since 1970. */
  readonly epoch: number
}

/**
 * @param zone IANA name, any case.
 * @throws RangeError for a zone that the platform does not know.
 */
export function inZone(date: Date, zone: string): ZonedTime {
  const parts = new Map(
    formatter(zone)
      .formatToParts(date)
      .map(({type, value}) => [type as string, value])
  )
  const part = (name: string): number => Number(parts.get(name))
  const clock = {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second')
  }
  const epoch = date.getTime()
  const millisecond = ((epoch % 1000) + 1000) % 1000
  const shown = Date.UTC(clock.year, clock.month - 1, clock.day, clock.hour, clock.minute, clock.second, millisecond)
  return {
    ...clock,
    millisecond,
    offsetMinutes: Math.round((shown - epoch) / 60_000),
    zoneName: parts.get('timeZoneName') ?? '',
    epoch
  }
}

function formatter(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    timeZoneName: 'short'
  })
}
