import type {CommandIO} from './command.js'

/** Asks on standard output and reads a line: true for `y` or `yes`. The end of the input means no. */
export async function ask(question: string, io: Pick<CommandIO, 'stdin' | 'stdout'>): Promise<boolean> {
  io.stdout.write(question)
  const answer = await readLine(io.stdin)
  io.stdout.write('\n')
  return /^y(es)?$/i.test(answer.trim())
}

/** The first line of a stream, which is left after it. */
export async function readLine(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const chunk of stream) {
    text += String(chunk)
    if (text.includes('\n')) break
  }
  return text.split(/\r?\n/, 1)[0] ?? ''
}
