// Runs a command and measures: wall time, and memory of it with all its descendants (and of a server's, which works for it).
import {spawn} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'

const SAMPLE_MS = 20

/**
 * @param {string[]} command
 * @param {{env?: object, cwd?: string, serverPid?: number}} options
 * @returns {Promise<{seconds: number, peakMiB: number, largestMiB: number}>} peakMiB: the highest sum of resident memory seen at
 *   one time, pages that processes share counted by each; largestMiB: the highest resident memory of a single process.
 */
export function measure(command, {env, cwd, serverPid} = {}) {
  return new Promise((resolve, reject) => {
    const [program, ...args] = command
    const begin = process.hrtime.bigint()
    const child = spawn(program, args, {env, cwd, stdio: ['ignore', 'pipe', 'pipe']})
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', text => (output = (output + text).slice(-4000)))
    let [peak, largest] = [0, 0]
    const sample = () => {
      const sizes = [child.pid, serverPid].filter(Boolean).flatMap(familyOf).map(residentOf)
      peak = Math.max(
        peak,
        sizes.reduce((sum, {now}) => sum + now, 0)
      )
      largest = Math.max(largest, ...sizes.map(({highest}) => highest))
    }
    const timer = setInterval(sample, SAMPLE_MS)
    child.on('error', reject)
    child.on('exit', status => {
      const seconds = Number(process.hrtime.bigint() - begin) / 1e9
      clearInterval(timer)
      if (status !== 0) reject(new Error(`${command.join(' ')}: exit ${status}\n${output}`))
      else resolve({seconds, peakMiB: peak / 1024, largestMiB: largest / 1024})
    })
  })
}

/** A process and its descendants. */
function familyOf(pid) {
  let threads
  try {
    threads = readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
  const children = threads.flatMap(thread => read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean))
  return [pid, ...children.flatMap(familyOf)]
}

/** KiB. `highest` is the kernel's own high-water mark. */
function residentOf(pid) {
  const status = read(`/proc/${pid}/status`)
  const field = name => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
  return {now: field('VmRSS'), highest: field('VmHWM')}
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
