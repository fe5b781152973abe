/** Runs `make` once a key; a failure is forgotten so that a later call may try again. */
export function once<K, T>(running: Map<K, Promise<T>>, key: K, make: () => Promise<T>): Promise<T> {
  const known = running.get(key)
  if (known) return known
  const made = make()
  running.set(key, made)
  made.catch(() => running.delete(key))
  return made
}
