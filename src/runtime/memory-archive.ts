/** A file that exists only in the step's memory file system. `name` has no slash and at most 99 bytes. */
export interface MemoryFile {
  readonly name: string
  readonly content: Buffer
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

const BLOCK = 512

/** The files, as old as now, as a ustar archive for tar(1) at the other end of a pipe. pax(1), "ustar Interchange Format" */
export function memoryArchive(files: readonly MemoryFile[]): Buffer {
  return Buffer.concat([
    ...files.flatMap(file => [header(file), file.content, padding(file.content.length)]),
    Buffer.alloc(2 * BLOCK)
  ])
}

function header({name, content, mode, uid, gid}: MemoryFile): Buffer {
  const block = Buffer.alloc(BLOCK)
  block.write(name, 0)
  number(block, mode, 100, 8)
  number(block, uid, 108, 8)
  number(block, gid, 116, 8)
  number(block, content.length, 124, 12)
  number(block, Math.floor(Date.now() / 1000), 136, 12)
  block.write('        0', 148)
  block.write('ustar\x0000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** Octal, or base 256 for the ids that seven octal digits cannot hold (GNU). */
function number(block: Buffer, value: number, at: number, length: number): void {
  const octal = value.toString(8)
  if (octal.length < length) {
    block.write(`${octal.padStart(length - 1, '0')}\0`, at)
    return
  }
  block.writeUInt32BE(value, at + length - 4)
  block[at] = 0x80
}

function padding(length: number): Buffer {
  return Buffer.alloc((BLOCK - (length % BLOCK)) % BLOCK)
}
