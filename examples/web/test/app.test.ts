import assert from 'node:assert/strict'
import type {AddressInfo} from 'node:net'
import {after, test} from 'node:test'
import {createApp} from '../src/app.js'
import {readPages} from '../src/pages.js'

const server = createApp({pages: readPages('pages'), version: '1.2.3'}).listen(0, '127.0.0.1')
const get = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
after(() => {
  server.close()
  server.closeAllConnections()
})

test('shows the home page', async () => {
  const response = await get('/')
  assert.equal(response.status, 200)
  assert.match(await response.text(), /<h1>Logbook<\/h1>/)
})

test('shows a page by name, and 404 for others', async () => {
  assert.equal((await get('/voyage')).status, 200)
  assert.equal((await get('/nowhere')).status, 404)
})

test('tells its version', async () => {
  assert.deepEqual(await (await get('/healthz')).json(), {status: 'ok', version: '1.2.3'})
})
