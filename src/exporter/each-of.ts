const AT_ONCE = 4

/** Acts on every item, a few at once; the first failure ends it. */
export async function eachOf<T>(items: readonly T[], act: (item: T) => Promise<void>, atOnce: number = AT_ONCE): Promise<void> {
  const queue = items.values()
  const lane = async (): Promise<void> => {
    for (const item of queue) await act(item)
  }
  await Promise.all(Array.from({length: Math.min(atOnce, items.length)}, lane))
}
