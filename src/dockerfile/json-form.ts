import {trimStart} from './characters.js'
import {syntaxFault} from './faults.js'
import {parseGoJson} from './go-json.js'

/**
 * The arguments of the exec form: a JSON array of strings, nothing else on the line. Undefined when the text is not valid JSON,
 * which makes it shell form without a word, as BuildKit reads it.
 * @throws DockerfileFault when it is an array of something else.
 */
export function parseJsonForm(text: string): readonly string[] | undefined {
  const json = trimStart(text)
  if (!json.startsWith('[')) return undefined
  const values = parseGoJson(json) as readonly unknown[] | undefined
  return values?.map(value => {
    if (typeof value === 'string') return value
    throw syntaxFault('when using JSON array syntax, arrays must be comprised of strings only', {
      near: JSON.stringify(value),
      hint: 'quote every element'
    })
  })
}
