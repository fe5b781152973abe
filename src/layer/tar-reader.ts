import {LayerError} from '../errors.js'
import {parsePaxRecords} from './pax-records.js'
import {parseBlock, type TarBlock} from './tar-block.js'
import {type Extensions, type TarMember, toMember} from './tar-member.js'

const BLOCK = 512
/** Of one extended header: Go's limit. Names are at most 4096 bytes, attributes 64 KiB each. */
const MAX_EXTENSION = 1 << 20
/** Keys that would change what every later member is. */
const GLOBAL_TRAPS = /^(path|linkpath|size|GNU\.sparse\..*|SCHILY\.xattr\..*)$/

/** Who wants to know what is in a tar. */
export interface TarHandler {
  /** A member begins. Its content follows as `size` bytes through `content`. */
  member(member: TarMember): void
  /** Some of the member's bytes; valid during the call only. */
  content(bytes: Buffer): void
  /** The member's bytes are complete. Comes for members without content, too. */
  end(): void
}

type State = 'header' | 'extension' | 'content' | 'padding' | 'ended'

/**
 * A tar as it comes in: `push` any pieces, then `finish`. Everything is synchronous. Reads ustar, PAX, GNU long names, base-256
 * numbers and old headers. Global PAX headers are skipped (as Docker does), unless they would rename or resize what follows.
 * What comes after the end marker is no part of the archive.
 */
export class TarReader {
  readonly #handler: TarHandler
  /** A block, or an extended header, of which some bytes are not here yet. */
  #partial: Buffer[] = []
  #partialSize = 0
  #state: State = 'header'
  /** Bytes of the current state that are still to come. */
  #left = BLOCK
  #padding = 0
  #zeroBlocks = 0
  #met = false
  #extension: {flag: string; size: number} = {flag: '', size: 0}
  #extensions: Extensions = NO_EXTENSIONS

  constructor(handler: TarHandler) {
    this.#handler = handler
  }

  /** A member's header was met, whatever its values are: this is a tar. */
  get met(): boolean {
    return this.#met
  }

  /** The end marker was met: nothing that follows is looked at. */
  get ended(): boolean {
    return this.#state === 'ended'
  }

  /** @throws LayerError for what is malformed or not supported, and whatever the handler throws. */
  push(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && this.#state !== 'ended'; ) {
      const size = Math.min(this.#left, chunk.length - at)
      this.#left -= size
      this.#take(chunk, at, size)
      at += size
    }
  }

  /** @throws LayerError MALFORMED when the tar ends within a member. The end marker and the padding before it may be missing. */
  finish(): void {
    const isBetween = (this.#state === 'header' && this.#partialSize === 0) || this.#state === 'padding'
    const isBoundary = isBetween && this.#extensions === NO_EXTENSIONS
    if (this.#state !== 'ended' && !isBoundary) throw malformed('it ends too early')
  }

  #take(chunk: Buffer, at: number, size: number): void {
    if (this.#state === 'content') {
      this.#handler.content(chunk.subarray(at, at + size))
      if (this.#left === 0) this.#endMember()
    } else if (this.#state === 'padding') {
      if (this.#left === 0) this.#expect('header', BLOCK)
    } else {
      this.#gather(chunk, at, size)
    }
  }

  /** Most blocks lie whole in one piece and are read in place. */
  #gather(chunk: Buffer, at: number, size: number): void {
    const isWhole = this.#left === 0 && this.#partialSize === 0
    if (!isWhole) {
      this.#partial.push(Buffer.from(chunk.subarray(at, at + size)))
      this.#partialSize += size
      if (this.#left > 0) return
    }
    const bytes = isWhole ? chunk.subarray(at, at + size) : Buffer.concat(this.#partial)
    this.#partial = []
    this.#partialSize = 0
    if (this.#state === 'header') this.#readHeader(bytes)
    else this.#readExtension(bytes)
  }

  #readHeader(bytes: Buffer): void {
    const block = parseBlock(bytes, 0)
    if (block === undefined) this.#readZeroBlock()
    else if (this.#zeroBlocks > 0) throw malformed('a single block of zeros is followed by more members')
    else if ('xgLK'.includes(block.typeFlag)) this.#beginExtension(block)
    else this.#beginMember(block)
  }

  #readZeroBlock(): void {
    if (this.#extensions !== NO_EXTENSIONS) throw malformed('an extended header has no member')
    this.#zeroBlocks++
    this.#expect(this.#zeroBlocks === 2 ? 'ended' : 'header', BLOCK)
  }

  /** Its size is the header's own: what a PAX record says is meant for the member that follows (CVE-2026-53655). */
  #beginExtension({typeFlag, size}: TarBlock): void {
    if (size < 0 || size > MAX_EXTENSION) throw malformed(`an extended header of ${size} bytes is out of range`)
    this.#extension = {flag: typeFlag, size}
    this.#padding = paddingOf(size)
    if (size === 0) this.#readExtension(Buffer.alloc(0))
    else this.#expect('extension', size)
  }

  #readExtension(bytes: Buffer): void {
    this.#addExtension(this.#extension.flag, bytes)
    this.#expectPadding()
  }

  #addExtension(flag: string, bytes: Buffer): void {
    // The bytes may lie in the caller's buffer.
    const copy = Buffer.from(bytes)
    if (flag === 'g') refuseGlobalTraps(parsePaxRecords(copy))
    else if (flag === 'x') this.#extensions = {...this.#extensions, pax: parsePaxRecords(copy)}
    else if (flag === 'L') this.#extensions = {...this.#extensions, longName: untilNul(copy)}
    else this.#extensions = {...this.#extensions, longLink: untilNul(copy)}
  }

  #beginMember(block: TarBlock): void {
    this.#met = true
    const member = toMember(block, this.#extensions)
    this.#extensions = NO_EXTENSIONS
    this.#padding = paddingOf(member.size)
    this.#handler.member(member)
    if (member.size === 0) this.#endMember()
    else this.#expect('content', member.size)
  }

  #endMember(): void {
    this.#handler.end()
    this.#expectPadding()
  }

  #expectPadding(): void {
    if (this.#padding > 0) this.#expect('padding', this.#padding)
    else this.#expect('header', BLOCK)
  }

  #expect(state: State, bytes: number): void {
    this.#state = state
    this.#left = bytes
  }
}

const NO_EXTENSIONS: Extensions = {pax: new Map(), longName: undefined, longLink: undefined}

function paddingOf(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK
}

function untilNul(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}

function refuseGlobalTraps(records: ReadonlyMap<string, Buffer>): void {
  const trap = [...records.keys()].find(key => GLOBAL_TRAPS.test(key))
  if (trap !== undefined) throw malformed(`a global header sets ${trap} for every member`)
}

function malformed(state: string): LayerError {
  return new LayerError('MALFORMED', `Cannot read a tar: ${state}`)
}
