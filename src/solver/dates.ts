import type {TocEntry} from '../layer/entry.js'
import {sha256} from './cache-key.js'

/**
 * Names the times that a step gave its files on purpose: those from before it began. What it dated with the moment says nothing.
 * @param since seconds
 */
export function chosenDates(toc: readonly Pick<TocEntry, 'path' | 'mtime'>[], since: number): string {
  const chosen = toc.filter(({mtime}) => mtime < since)
  return sha256(JSON.stringify(chosen.map(({path, mtime}) => [path, Math.floor(mtime)])))
}
