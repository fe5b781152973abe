import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import MarkdownIt from 'markdown-it'

export interface Page {
  /** The file's name without `.md`; `index` is the home page. */
  readonly name: string
  readonly title: string
  readonly html: string
}

/** Reads and renders all Markdown files of a directory, by name. HTML in them is shown, not run. */
export function readPages(directory: string): Map<string, Page> {
  const markdown = new MarkdownIt({html: false, linkify: true})
  const files = readdirSync(directory).filter(file => file.endsWith('.md'))
  return new Map(
    files.sort().map(file => {
      const text = readFileSync(join(directory, file), 'utf8')
      const name = basename(file, '.md')
      return [name, {name, title: /^# (.+)$/m.exec(text)?.[1] ?? name, html: markdown.render(text)}]
    })
  )
}
