/**
 * Splits `a=1,b=2` into its attributes, as CSV: a field in double quotes may hold commas, and `""` in it is a quote. Names are
 * lower-cased. Undefined for text that is no such list.
 */
export function splitAttributes(text: string): ReadonlyMap<string, string> | undefined {
  const fields = splitFields(text)
  const attributes = new Map<string, string>()
  for (const field of fields ?? []) {
    const equals = field.indexOf('=')
    if (equals <= 0) return undefined
    attributes.set(field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim())
  }
  return fields && attributes
}

function splitFields(text: string): string[] | undefined {
  const fields = ['']
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (char === '"' && quoted && text[at + 1] === '"') {
      fields.push(`${fields.pop()}"`)
      at++
    } else if (char === '"') quoted = !quoted
    else if (char === ',' && !quoted) fields.push('')
    else fields.push(`${fields.pop()}${char}`)
  }
  return quoted ? undefined : fields
}
