import {randomUUID} from 'node:crypto'

type Write = (line: string) => void

/**
 * Writes lines of foreign text so that the runner takes none of them for a workflow command. It reads `::name::` at the start of
 * a line, and the older `##[name]` anywhere in it: commands are off around such a line, under a token that no step can guess.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
 */
export function guarded(write: Write, token: string = randomUUID()): Write {
  return text => {
    for (const line of text.split(/\r\n|\r|\n/)) {
      if (!mayBeCommand(line)) {
        write(line)
        continue
      }
      write(`::stop-commands::${token}`)
      write(line)
      write(`::${token}::`)
    }
  }
}

/** The runner compares as people read, so characters that nobody sees may stand in between. */
function mayBeCommand(line: string): boolean {
  const seen = line.replace(/[^\x20-\x7e]/g, '').trimStart()
  return seen.startsWith('::') || seen.includes('##[')
}
