/**
 * Takes away what is different from run to run or is not said to be the same: IDs become numbers in the order that they
 * are met, sizes and times become words.
 */
export class Normalizer {
  readonly #ids = new Map<string, string>()

  text(output: string): string {
    return output
      .replace(/sha256:[0-9a-f]{64}/g, id => this.#number(id.slice(7)))
      .replace(/\b[0-9a-f]{64}\b/g, id => this.#number(id))
      .replace(/\b[0-9a-f]{12}\b/g, id => this.#number(id))
      .replace(/\b\d+(\.\d+)?(B|kB|MB|GB)\b/g, 'SIZE')
      .replace(/(Less than a second|About an? (minute|hour)|\d+ \w+) ago/g, 'AGO')
      .replace(/[ \t]+/g, ' ')
      .replace(/ +$/gm, '')
      .trim()
  }

  /** The first line, without what each program puts in front. */
  error(stderr: string): string {
    const [first = ''] = stderr.split('\n').filter(line => line.trim() !== '' && !/^warning:/i.test(line))
    return this.text(first.replace(/^(docker: )?(error|Error)( response from daemon)?: /, '').replace(/\.$/, '')).toLowerCase()
  }

  /** A full ID and its first digits are one. */
  #number(id: string): string {
    const short = id.slice(0, 12)
    const known = this.#ids.get(short) ?? `ID${this.#ids.size + 1}`
    this.#ids.set(short, known)
    return known
  }
}
