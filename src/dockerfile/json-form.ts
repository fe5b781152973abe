import {trimStart} from './characters.js'
import {syntaxFault} from './faults.js'

/**
 * The arguments of the exec form: a JSON array of strings, nothing else on the line. Undefined when the text is not valid JSON,
 * which makes it shell form without a word, as BuildKit reads it.
 * @throws DockerfileFault when it is an array of something else.
 */
export function parseJsonForm(text: string): readonly string[] | undefined {
  const json = trimStart(text)
  if (!json.startsWith('[')) return undefined
  const values = parseArray(json)
  return values?.map(value => {
    if (typeof value === 'string') return value.replace(LONE_SURROGATE, '\ufffd')
    throw syntaxFault('when using JSON array syntax, arrays must be comprised of strings only', {
      near: JSON.stringify(value),
      hint: 'quote every element'
    })
  })
}

/** JSON can spell half of a character, UTF-8 cannot. */
const LONE_SURROGATE = /\p{Surrogate}/gu

function parseArray(json: string): readonly unknown[] | undefined {
  let values: readonly unknown[]
  try {
    values = JSON.parse(json) as readonly unknown[]
  } catch {
    return undefined
  }
  // Go refuses numbers that no float holds.
  return values.some(value => typeof value === 'number' && !Number.isFinite(value)) ? undefined : values
}
