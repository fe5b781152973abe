import {SolveError} from '../errors.js'

/** A line of /etc/passwd. passwd(5) */
export interface PasswdEntry {
  readonly name: string
  readonly uid: number
  readonly gid: number
  readonly home: string
}

/** A line of /etc/group. group(5) */
export interface GroupEntry {
  readonly name: string
  readonly gid: number
  readonly members: readonly string[]
}

/** The text of an image's own /etc/passwd and /etc/group; undefined where the file does not exist. */
export interface AccountFiles {
  readonly passwd: string | undefined
  readonly group: string | undefined
}

/** Who a process of a container is. */
export interface ProcessUser {
  readonly uid: number
  readonly gid: number
  /** Supplementary groups. */
  readonly groups: readonly number[]
  readonly home: string
}

/** More than this in an account file is an attack on the builder's memory (CVE-2026-47262). */
export const MAX_ACCOUNT_FILE_BYTES = 10 * 1024 * 1024

/** Linux ids are 32 bits, but runc, containerd and Docker stop at 31. */
const MAX_ID = 2 ** 31 - 1

/** @throws SolveError INVALID when the entry's ids are not numbers from 0 to 2147483647: wrapped ones have made root of nobody. */
export function findPasswdEntry(
  passwd: string,
  matches: (entry: {name: string; uid: number}) => boolean
): PasswdEntry | undefined {
  for (const [name = '', , uid = '', gid = '', , home = ''] of records(passwd)) {
    if (!matches({name, uid: toId(uid) ?? -1})) continue
    return {name, uid: checkId(uid, `user ${name} in /etc/passwd`), gid: checkId(gid, `user ${name} in /etc/passwd`), home}
  }
  return undefined
}

/** @throws SolveError INVALID like `findPasswdEntry`. */
export function findGroupEntry(group: string, name: string): GroupEntry | undefined {
  const [found] = groupEntries(group, fields => fields[0] === name)
  return found
}

/**
 * Owner that `--chown=USER[:GROUP]` (and WORKDIR, for the USER of the moment) gives. Numbers stand for themselves, a number alone
 * is user and group. Names that the files do not have silently give 0 for a user and the user's own group for a group, and ids in
 * the files that are no numbers are 0, as BuildKit does: no process runs with what comes out.
 */
export function resolveOwner(owner: string, files: AccountFiles): {uid: number; gid: number} {
  const [user = '', group] = splitOwner(owner)
  const account = resolveAccount(user, files.passwd)
  return group === undefined ? account : {uid: account.uid, gid: resolveGroup(group, files.group) ?? account.gid}
}

/** True when `resolveOwner` needs the account files. */
export function hasOwnerName(owner: string): boolean {
  return splitOwner(owner).some(part => ownerId(part) === undefined)
}

/**
 * Who `USER user[:group]` is for a process; what follows a second colon does not count. A number is never looked up as a name; one
 * that passwd lacks has group 0.
 * @throws SolveError INVALID for an unknown name or an id out of range, with the text of moby/sys/user.
 */
export function resolveProcessUser(user: string, files: AccountFiles): ProcessUser {
  const [userPart = '', groupPart = ''] = user.split(':')
  const wanted = userPart === '' ? 0 : parseProcessId(userPart)
  const entry = findPasswdEntry(files.passwd ?? '', ({name, uid}) => (wanted === undefined ? name === userPart : uid === wanted))
  if (!entry && wanted === undefined) throw unknown('user', userPart, 'passwd')
  const account = entry ?? {uid: wanted!, gid: 0, name: undefined}
  const home = homeOf(account.uid, files.passwd ?? '')
  if (groupPart !== '') return {uid: account.uid, gid: processGroup(groupPart, files.group ?? ''), groups: [], home}
  const groups = account.name === undefined ? [] : memberships(account.name, files.group ?? '')
  return {uid: account.uid, gid: account.gid, groups, home}
}

/** Of the first entry with the id, whatever name was asked for: runc, which sets HOME, knows only the id. */
function homeOf(id: number, passwd: string): string {
  const [, , , , , home = ''] = records(passwd).find(([, , uid = '']) => toId(uid) === id) ?? ['', '', '', '', '', '/']
  return home
}

function memberships(name: string, group: string): number[] {
  return groupEntries(group, fields => (fields[3] ?? '').split(',').includes(name)).map(({gid}) => gid)
}

function processGroup(text: string, group: string): number {
  const id = parseProcessId(text)
  if (id !== undefined) return id
  const found = findGroupEntry(group, text)
  if (!found) throw unknown('group', text, 'group')
  return found.gid
}

function resolveAccount(user: string, passwd: string | undefined): {uid: number; gid: number} {
  const id = ownerId(user)
  if (id !== undefined) return {uid: id, gid: id}
  const [, , uid, gid] = records(passwd ?? '').find(([name]) => name === user) ?? []
  return {uid: fileOwnerId(uid), gid: fileOwnerId(gid)}
}

function resolveGroup(group: string, groups: string | undefined): number | undefined {
  const id = ownerId(group)
  if (id !== undefined) return id
  const entry = records(groups ?? '').find(([name]) => name === group)
  return entry && fileOwnerId(entry[2])
}

/** `root` and nothing (`12:`, `:12`) are 0 even where no account file says so. A number has 32 bits with its sign, else it is a name. */
function ownerId(text: string): number | undefined {
  if (text === 'root' || text === '') return 0
  const id = /^[-+]?[0-9]+$/.test(text) ? Number(text) : Number.NaN
  return id <= MAX_ID && id >= -MAX_ID - 1 ? wrapped(id) : undefined
}

/** Of an account file, where chown(2) takes what is there. */
function fileOwnerId(text = ''): number {
  return /^[-+]?[0-9]+$/.test(text) ? wrapped(Number(text)) : 0
}

/** As chown(2) sees it: 32 bits, of which -1 changes nothing, so that root's file stays root's. */
function wrapped(id: number): number {
  const bits = Number(BigInt.asUintN(32, BigInt(id)))
  return bits === 0xffff_ffff ? 0 : bits
}

function splitOwner(owner: string): string[] {
  const colon = owner.indexOf(':')
  return colon < 0 ? [owner] : [owner.slice(0, colon), owner.slice(colon + 1)]
}

/** undefined for a name. */
function parseProcessId(text: string): number | undefined {
  if (!/^[-+]?[0-9]+$/.test(text)) return undefined
  return checkId(text.replace(/^\+/, ''), `user or group ${text}`)
}

function toId(text: string): number | undefined {
  const id = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN
  return id <= MAX_ID ? id : undefined
}

function checkId(text: string, what: string): number {
  const id = toId(text)
  if (id === undefined) throw new SolveError('INVALID', `Cannot use ${what}: uids and gids must be in range 0-${MAX_ID}`)
  return id
}

function groupEntries(group: string, matches: (fields: string[]) => boolean): GroupEntry[] {
  return records(group)
    .filter(matches)
    .map(([name = '', , gid = '', members = '']) => ({
      name,
      gid: checkId(gid, `group ${name} in /etc/group`),
      members: members.split(',').filter(member => member !== '')
    }))
}

function records(text: string): string[][] {
  const lines = text.split('\n').map(line => line.trim())
  return lines.filter(line => line !== '').map(line => line.split(':'))
}

function unknown(what: string, name: string, file: string): SolveError {
  return new SolveError('INVALID', `unable to find ${what} ${name}: no matching entries in ${file} file`, {
    hint: `Create the ${what} in the image first, or use its number.`
  })
}
