/** Seconds as Node's utimes calls take them: these take a negative number, which is a time before 1970, for now. */
export function fileTime(seconds: number): number | Date {
  return seconds < 0 ? new Date(seconds * 1000) : seconds
}
