/** Runs `each` over all values, at most `limit` at a time; results in the order of the values. Fails with the first failure. */
export async function mapLimited<T, R>(values: readonly T[], limit: number, each: (value: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(values.length)
  let next = 0
  const worker = async () => {
    while (next < values.length) {
      const index = next++
      results[index] = await each(values[index]!)
    }
  }
  await Promise.all(Array.from({length: Math.min(limit, values.length)}, worker))
  return results
}
