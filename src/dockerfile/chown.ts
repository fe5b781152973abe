import {tryInteger} from './go-number.js'

/** A user or group as `--chown` names it: by number, or by a name for the image's own passwd and group files. */
export type OwnerId = {readonly kind: 'id'; readonly id: number} | {readonly kind: 'name'; readonly name: string}

export interface Owner {
  readonly user: OwnerId
  /** Undefined without a colon: then the user decides. */
  readonly group: OwnerId | undefined
}

/** Reads `user[:group]`. `root` is 0 everywhere; what is no 31-bit number is a name, also ''. */
export function parseOwner(text: string): Owner {
  const colon = text.indexOf(':')
  if (colon < 0) return {user: parseId(text), group: undefined}
  return {user: parseId(text.slice(0, colon)), group: parseId(text.slice(colon + 1))}
}

function parseId(text: string): OwnerId {
  if (text === 'root') return {kind: 'id', id: 0}
  const id = tryInteger(text, {base: 10, bits: 32})
  return id === undefined || id < 0 ? {kind: 'name', name: text} : {kind: 'id', id}
}
