/**
 * Letter case as Go's strings package has it: one character for one, whatever stands around it. JavaScript would make two of
 * `ß` and `İ`, and a final sigma of `Σ`.
 */

const ASCII = /^[\0-\x7f]*$/

export function toLower(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : mapCharacters(text, lowerCharacter)
}

export function toUpper(text: string): string {
  return ASCII.test(text) ? text.toUpperCase() : mapCharacters(text, upperCharacter)
}

function mapCharacters(text: string, map: (character: string) => string): string {
  let mapped = ''
  for (const character of text) mapped += map(character)
  return mapped
}

/** Only `İ` has a lower case of two characters: its dot is left out. */
function lowerCharacter(character: string): string {
  const [first = ''] = character.toLowerCase()
  return first
}

function upperCharacter(character: string): string {
  const upper = character.toUpperCase()
  return [...upper].length === 1 ? upper : character
}
