import {messageOf, RegistryError} from '../errors.js'

/** A repository that a search found. */
export interface SearchResult {
  readonly name: string
  readonly description: string
  readonly stars: number
  readonly official: boolean
}

/** Docker Hub's search, also what `docker search` asks. */
const HUB = 'https://index.docker.io/v1/search'

/** @throws RegistryError UNREACHABLE, INVALID_RESPONSE */
export async function searchHub(term: string, limit: number, signal: AbortSignal): Promise<SearchResult[]> {
  const url = `${HUB}?q=${encodeURIComponent(term)}&n=${limit}`
  const response = await fetch(url, {signal: AbortSignal.any([signal, AbortSignal.timeout(20_000)])}).catch(error => {
    signal.throwIfAborted()
    throw new RegistryError('UNREACHABLE', `Cannot search Docker Hub: ${messageOf(error.cause ?? error)}`, {
      cause: error,
      hint: 'Name a registry to search its own list: slipway search HOST[:PORT]/TERM'
    })
  })
  if (!response.ok) throw invalid(`it answered ${response.status}`)
  const answer = (await response.json().catch(() => undefined)) as {results?: unknown} | undefined
  if (!Array.isArray(answer?.results)) throw invalid('its answer is no list')
  return answer.results.map(toResult)
}

/** The repositories whose name has the term in it, as docker's search of the Hub does. */
export function searchNames(names: readonly string[], host: string, term: string): SearchResult[] {
  const found = names.filter(name => name.includes(term))
  return found.map(name => ({name: `${host}/${name}`, description: '', stars: 0, official: false}))
}

function toResult(value: Record<string, unknown>): SearchResult {
  const {name, description, star_count: stars, is_official: official} = value
  return {name: String(name), description: String(description ?? ''), stars: Number(stars ?? 0), official: official === true}
}

function invalid(state: string): RegistryError {
  return new RegistryError('INVALID_RESPONSE', `Cannot search Docker Hub: ${state}`)
}
