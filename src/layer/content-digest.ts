import type {TocEntry} from './entry.js'

/**
 * What counts in an entry when the question is "the same files?": everything but the time. One line of JSON, so that no path
 * or link can be mistaken for another field.
 */
export function contentLine(entry: TocEntry): string {
  const {path, type, mode, uid, gid, link, device, xattrs, digest} = entry
  return JSON.stringify([path, type, mode, uid, gid, link, device, sortedXattrs(xattrs), digest]) + '\n'
}

function sortedXattrs(xattrs: TocEntry['xattrs']): [string, string][] | undefined {
  return xattrs && Object.entries(xattrs).sort(([a], [b]) => (a < b ? -1 : 1))
}
