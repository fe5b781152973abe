import {createWriteStream, mkdirSync, renameSync, rmSync, statSync} from 'node:fs'
import {dirname} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {UsageError} from '../errors.js'
import type {ExportContext} from './exporter.js'

/**
 * Writes pieces to a file, which appears only when it is whole, or to standard output for `-`. A destination that is a device or
 * a pipe is written as it is.
 * @throws UsageError for a directory, and for a terminal.
 */
export async function writeDestination(
  pieces: AsyncIterable<Buffer>,
  destination: string,
  {signal, stdout = process.stdout}: Pick<ExportContext, 'signal' | 'stdout'>
): Promise<void> {
  if (destination === '-') return writeOut(pieces, stdout, signal)
  const existing = statSync(destination, {throwIfNoEntry: false})
  if (existing?.isDirectory())
    throw new UsageError('INPUT_INVALID', `Cannot write ${destination}: it is a directory`, {hint: 'Name a file in it'})
  if (existing && !existing.isFile()) {
    await pipeline(Readable.from(pieces, {objectMode: false}), createWriteStream(destination), {signal})
    return
  }
  const temporary = `${destination}.${process.pid}.tmp`
  try {
    mkdirSync(dirname(destination), {recursive: true})
    await pipeline(Readable.from(pieces, {objectMode: false}), createWriteStream(temporary, {flags: 'wx'}), {signal})
    renameSync(temporary, destination)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

/** Standard output is not ours to close. */
async function writeOut(
  pieces: AsyncIterable<Buffer>,
  stdout: NodeJS.WritableStream & {isTTY?: boolean},
  signal: AbortSignal
): Promise<void> {
  if (stdout.isTTY)
    throw new UsageError('INPUT_INVALID', 'Cannot write an archive to a terminal', {
      hint: 'Redirect the output, or name a file'
    })
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => void stdout.write(chunk, error => done(error))
  })
  await pipeline(Readable.from(pieces, {objectMode: false}), sink, {signal})
}
