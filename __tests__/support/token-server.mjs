// A registry token server (https://distribution.github.io/distribution/spec/auth/token/), in a process of its own so that a test
// may wait for a client synchronously. Arguments: KEY CERTIFICATE ISSUER USER PASSWORD. Prints its port, then a line for each
// request: `user-or-dash scope...`. Without credentials it grants pull only.
import {createPrivateKey, randomUUID, sign, X509Certificate} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import process from 'node:process'

const [keyFile, certificateFile, issuer, user, password] = process.argv.slice(2)
const key = createPrivateKey(readFileSync(keyFile))
const certificate = new X509Certificate(readFileSync(certificateFile))
const basic = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

createServer((request, response) => {
  const url = new URL(request.url, 'http://token')
  const {authorization} = request.headers
  const scopes = url.searchParams.getAll('scope').flatMap(scope => scope.split(' '))
  console.log([authorization === basic ? user : '-', ...scopes].join(' '))
  if (authorization !== undefined && authorization !== basic) {
    response.writeHead(401, {'content-type': 'application/json'})
    return response.end('{"errors":[{"code":"UNAUTHORIZED","message":"incorrect username or password"}]}')
  }
  const token = issue(url.searchParams.get('service'), scopes, authorization === basic)
  response.writeHead(200, {'content-type': 'application/json'})
  response.end(JSON.stringify({token, access_token: token, expires_in: 300, issued_at: new Date().toISOString()}))
}).listen(0, '127.0.0.1', function () {
  console.log(this.address().port)
})

function issue(audience, scopes, known) {
  const now = Math.floor(Date.now() / 1000)
  const access = scopes.map(scope => grant(scope, known))
  const claims = {
    iss: issuer,
    sub: known ? user : '',
    aud: audience,
    iat: now,
    nbf: now - 10,
    exp: now + 300,
    jti: randomUUID(),
    access
  }
  const header = {typ: 'JWT', alg: 'ES256', x5c: [certificate.raw.toString('base64')]}
  const signed = [header, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  const signature = sign('sha256', Buffer.from(signed), {key, dsaEncoding: 'ieee-p1363'})
  return `${signed}.${signature.toString('base64url')}`
}

function grant(scope, known) {
  const [type, ...rest] = scope.split(':')
  const actions = rest.pop().split(',')
  return {type, name: rest.join(':'), actions: known ? actions : actions.filter(action => action === 'pull')}
}
