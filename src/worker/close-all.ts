export type Closer = () => void | Promise<void> | undefined

/** Closes one after the other, each whatever became of those before. @throws what failed first */
export async function closeAll(closers: readonly Closer[]): Promise<void> {
  const failures: unknown[] = []
  for (const close of closers) {
    try {
      await close()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
