import {syntaxFault} from './faults.js'
import type {HeredocWord} from './heredoc.js'
import {type LineReader, trimNewline} from './lines.js'

export interface HeredocBody extends HeredocWord {
  /** The lines up to the terminator, as written. */
  readonly content: string
}

/** Reads the lines of a heredoc, raw, up to the one that is its name. @throws DockerfileFault when there is none. */
export function readHeredoc(word: HeredocWord, lines: LineReader): HeredocBody {
  const content: string[] = []
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    const text = trimNewline(line)
    if ((word.chomp ? text.replace(/^\t+/, '') : text) === word.name) return {...word, content: content.join('')}
    content.push(line)
  }
  throw syntaxFault('unterminated heredoc', {near: word.name, hint: `end it with a line that has only ${word.name}`})
}
