import {once} from 'node:events'
import {existsSync, statSync} from 'node:fs'
import {connect, createServer, type Server} from 'node:net'
import {join} from 'node:path'
import {sshProxy} from '../../src/solver/ops/ssh-proxy.js'
import {type TemporaryDirectory, temporaryDirectory} from '../support/directory.js'

describe('sshProxy()', () => {
  let directory: TemporaryDirectory
  let agent: Server
  beforeEach(async () => {
    directory = temporaryDirectory('ssh')
    agent = createServer(client => client.on('data', data => client.write(`agent: ${data}`)))
    await new Promise<void>(resolve => agent.listen(join(directory.path, 'agent'), resolve))
  })
  afterEach(async () => {
    await new Promise(resolve => agent.close(resolve))
    directory.remove()
  })

  const open = () => sshProxy(join(directory.path, 'agent'), join(directory.path, 'proxy'), {mode: 0o600, uid: 0, gid: 0})

  it('speaks to the agent', async () => {
    const proxy = await open()
    const client = connect(proxy.path)
    client.write('hello')
    expect(String((await once(client, 'data'))[0])).toBe('agent: hello')
    client.destroy()
    await proxy.close()
  })

  it('has the mode that the mount asks for', async () => {
    const proxy = await open()
    expect(statSync(proxy.path).mode & 0o7777).toBe(0o600)
    await proxy.close()
  })

  it('ends with all its connections, and leaves nothing', async () => {
    const proxy = await open()
    const client = connect(proxy.path)
    await once(client, 'connect')
    const closed = once(client, 'close')
    await proxy.close()
    await closed
    expect(existsSync(proxy.path)).toBe(false)
  })

  it('closes the connection when there is no agent', async () => {
    const proxy = await sshProxy(join(directory.path, 'none'), join(directory.path, 'proxy'), {mode: 0o600, uid: 0, gid: 0})
    const client = connect(proxy.path)
    await once(client, 'close')
    await proxy.close()
  })
})
