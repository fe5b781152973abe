import {chmodSync, chownSync, rmSync} from 'node:fs'
import {connect, createServer, type Socket} from 'node:net'

/** A socket for one step, with the owner and mode that the mount asks for, that speaks to the user's SSH agent. */
export interface SshProxy {
  readonly path: string
  close(): Promise<void>
}

export async function sshProxy(agent: string, path: string, owner: {mode: number; uid: number; gid: number}): Promise<SshProxy> {
  const open = new Set<Socket>()
  const server = createServer(client => {
    const upstream = connect(agent)
    for (const socket of [client, upstream]) {
      open.add(socket)
      socket.on('close', () => open.delete(socket))
      // One side's failure ends the other; the step sees a closed socket, as with an agent that went away.
      socket.on('error', () => {
        client.destroy()
        upstream.destroy()
      })
    }
    client.pipe(upstream).pipe(client)
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  chmodSync(path, owner.mode)
  chownSync(path, owner.uid, owner.gid)
  return {
    path,
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise<void>(resolve => server.close(() => resolve()))
      rmSync(path, {force: true})
    }
  }
}
