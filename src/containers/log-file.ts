import {closeSync, openSync, readSync, writeSync} from 'node:fs'
import {join} from 'node:path'

/** A line that a container printed, in docker's json-file format. */
export interface LogLine {
  readonly log: string
  readonly stream: 'stdout' | 'stderr'
  /** RFC 3339. */
  readonly time: string
}

/** Longer lines are cut, as docker does, so that memory does not grow with a process that never ends one. */
const MAX_LINE = 16 * 1024

function logPath(folder: string): string {
  return join(folder, 'log.jsonl')
}

/** Writes what a container prints line by line. Close it to write what is left. */
export class LogWriter {
  readonly #fd: number
  readonly #pending = new Map<LogLine['stream'], Buffer>()

  constructor(folder: string) {
    this.#fd = openSync(logPath(folder), 'a', 0o600)
  }

  write(stream: LogLine['stream'], chunk: Buffer): void {
    let text = Buffer.concat([this.#pending.get(stream) ?? Buffer.alloc(0), chunk])
    const lines: Buffer[] = []
    for (let end = cut(text); end > 0; end = cut(text)) {
      lines.push(text.subarray(0, end))
      text = text.subarray(end)
    }
    this.#pending.set(stream, text)
    this.#append(stream, lines)
  }

  close(): void {
    for (const [stream, text] of this.#pending) if (text.length > 0) this.#append(stream, [text])
    closeSync(this.#fd)
  }

  #append(stream: LogLine['stream'], lines: readonly Buffer[]): void {
    const time = new Date().toISOString()
    const text = lines.map(line => `${JSON.stringify({log: line.toString('utf8'), stream, time})}\n`).join('')
    if (text !== '') writeSync(this.#fd, text)
  }
}

/** Where the first line ends; 0 when it is not complete. */
function cut(text: Buffer): number {
  const newline = text.indexOf(10)
  if (newline >= 0 && newline < MAX_LINE) return newline + 1
  return text.length >= MAX_LINE ? MAX_LINE : 0
}

/** Bytes that are read at once: a log may be larger than memory. */
const PIECE = 1 << 20

/**
 * Complete lines of a log from an offset in bytes, about a megabyte of them, and where the next reading begins. No lines: there are
 * no more yet.
 */
export function readLog(folder: string, from = 0): {lines: LogLine[]; next: number} {
  const bytes = readPiece(logPath(folder), from)
  const end = bytes.lastIndexOf(10) + 1
  const lines = bytes.toString('utf8', 0, end).split('\n').filter(Boolean)
  return {lines: lines.map(line => JSON.parse(line) as LogLine), next: from + end}
}

function readPiece(path: string, from: number): Buffer {
  let fd: number
  try {
    fd = openSync(path, 'r')
  } catch {
    return Buffer.alloc(0)
  }
  try {
    const piece = Buffer.alloc(PIECE)
    return piece.subarray(0, readSync(fd, piece, 0, PIECE, from))
  } finally {
    closeSync(fd)
  }
}
