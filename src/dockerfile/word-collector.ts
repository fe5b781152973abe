import {isSpace} from './characters.js'

/** Splits what the lexer reads into words: at blanks, but not at those that were quoted or escaped. */
export class WordCollector {
  private readonly buffer: {text: string}
  private readonly words: string[] = []
  private inWord = false

  constructor(buffer: {text: string}) {
    this.buffer = buffer
    buffer.text = ''
  }

  add(character: string): void {
    if (!isSpace(character)) this.addQuoted(character)
    else if (this.inWord) this.endWord()
  }

  /** Text outside quotes, or a variable's value: its blanks split. */
  addText(text: string): void {
    for (let start = 0; start < text.length; ) {
      let end = start
      while (end < text.length && !isSpace(text[end]!)) end++
      if (end > start) this.addQuoted(text.slice(start, end))
      if (end < text.length && this.inWord) this.endWord()
      start = end + 1
    }
  }

  addQuoted(text: string): void {
    this.buffer.text += text
    this.inWord = true
  }

  finish(): readonly string[] {
    this.endWord()
    return this.words
  }

  private endWord(): void {
    if (this.buffer.text === '') return
    this.words.push(this.buffer.text)
    this.buffer.text = ''
    this.inWord = false
  }
}
