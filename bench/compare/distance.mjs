// A registry at a distance: a proxy on loopback that lets every byte travel for half a round trip, and a connection open for a whole
// one before, as TCP does. Bandwidth is not limited. `node distance.mjs PORT ROUND_TRIP_MS` says its port and serves until it is ended.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {connect, createServer} from 'node:net'
import {fileURLToPath} from 'node:url'

const here = fileURLToPath(import.meta.url)

/** In a process of its own. @returns {Promise<{port: number, stop(): void}>} */
export async function atDistance(port, roundTripMs) {
  const proxy = spawn(process.execPath, [here, String(port), String(roundTripMs)], {stdio: ['ignore', 'pipe', 'inherit']})
  const [said] = await once(proxy.stdout, 'data')
  return {port: Number(said), stop: () => proxy.kill()}
}

function serve(port, roundTripMs) {
  const server = createServer({noDelay: true, allowHalfOpen: true}, near => {
    const far = connect({host: '127.0.0.1', port, noDelay: true, allowHalfOpen: true})
    carry(near, far, roundTripMs / 2, roundTripMs)
    carry(far, near, roundTripMs / 2, 0)
    const end = () => {
      near.destroy()
      far.destroy()
    }
    near.on('error', end)
    far.on('error', end)
  })
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))
}

/** Nothing overtakes: whichever timer fires, what came first goes first. */
function carry(from, to, delayMs, openingMs) {
  const opened = performance.now() + openingMs
  const queue = []
  const later = act => {
    queue.push(act)
    setTimeout(() => queue.shift()(), delayMs + Math.max(0, opened - performance.now()))
  }
  from.on('data', chunk => later(() => to.writable && to.write(chunk)))
  from.on('end', () => later(() => to.end()))
}

if (process.argv[1] === here) serve(Number(process.argv[2]), Number(process.argv[3]))
