/**
 * Matching without backtracking: time is text times pattern, whatever a Dockerfile's author wrote. As in the regular expressions
 * that BuildKit makes of these patterns, `*` and `?` do not match a newline.
 */
export type PatternToken =
  | {readonly kind: 'literal'; readonly character: string}
  | {readonly kind: 'any'}
  | {readonly kind: 'star'}

/** Where a match that starts at the text's beginning ends: the nearest such place, or the farthest. */
export function matchEnd(tokens: readonly PatternToken[], text: readonly string[], longest: boolean): number | undefined {
  let states = open(tokens, [0])
  let end: number | undefined
  for (let position = 0; ; position++) {
    if (states.includes(tokens.length)) {
      end = position
      if (!longest) return end
    }
    if (position === text.length || states.length === 0) return end
    states = open(tokens, step(tokens, states, text[position]!))
  }
}

/** Adds what a star may leave out. States are indexes into the tokens, ascending and unique. */
function open(tokens: readonly PatternToken[], states: readonly number[]): readonly number[] {
  const opened = new Set<number>()
  for (let state of states) {
    opened.add(state)
    while (tokens[state]?.kind === 'star') opened.add(++state)
  }
  return [...opened]
}

function step(tokens: readonly PatternToken[], states: readonly number[], character: string): readonly number[] {
  const next = new Set<number>()
  for (const state of states) {
    const token = tokens[state]
    if (token && accepts(token, character)) next.add(token.kind === 'star' ? state : state + 1)
  }
  return [...next]
}

function accepts(token: PatternToken, character: string): boolean {
  return token.kind === 'literal' ? token.character === character : character !== '\n'
}

export interface Match {
  readonly start: number
  readonly end: number
}

/**
 * The leftmost match at or after `from`, as long as it can be. One pass: each state carries the earliest start that leads to it.
 */
export function findMatch(tokens: readonly PatternToken[], text: readonly string[], from: number): Match | undefined {
  let starts = new Map<number, number>()
  let best: Match | undefined
  for (let position = from; position <= text.length; position++) {
    if (!best) keepEarliest(starts, 0, position)
    openStarts(tokens, starts)
    const accepted = starts.get(tokens.length)
    if (accepted !== undefined && (!best || accepted <= best.start)) best = {start: accepted, end: position}
    if (position === text.length) break
    starts = stepStarts(tokens, starts, text[position]!, best?.start ?? position)
    if (best && starts.size === 0) break
  }
  return best
}

function openStarts(tokens: readonly PatternToken[], starts: Map<number, number>): void {
  for (let state = 0; state < tokens.length; state++) {
    const start = starts.get(state)
    if (start !== undefined && tokens[state]!.kind === 'star') keepEarliest(starts, state + 1, start)
  }
}

function stepStarts(
  tokens: readonly PatternToken[],
  starts: ReadonlyMap<number, number>,
  character: string,
  latest: number
): Map<number, number> {
  const next = new Map<number, number>()
  for (const [state, start] of starts) {
    const token = tokens[state]
    if (token === undefined || start > latest || !accepts(token, character)) continue
    keepEarliest(next, token.kind === 'star' ? state : state + 1, start)
  }
  return next
}

function keepEarliest(starts: Map<number, number>, state: number, start: number): void {
  const known = starts.get(state)
  if (known === undefined || start < known) starts.set(state, start)
}
