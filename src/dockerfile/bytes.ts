/**
 * BuildKit reads flags byte by byte, so that `--chown=ü` names the user `Ã¼`. The same image means the same here: each character
 * of these texts is one byte.
 */
const ASCII = /^[\0-\x7f]*$/

export function toBytes(text: string): string {
  return ASCII.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1')
}

/** Half a character becomes U+FFFD. */
export function fromBytes(bytes: string): string {
  return ASCII.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8')
}
