import {join} from 'node:path'
import {check} from './process.js'

export interface Certificates {
  /** PEM files. */
  readonly ca: string
  readonly certificate: string
  readonly key: string
}

const CURVE = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-days', '2']

/** A certificate authority of our own, and a server's certificate for `localhost` and 127.0.0.1 signed by it. */
export async function makeCertificates(directory: string): Promise<Certificates> {
  const at = (name: string) => join(directory, name)
  const openssl = (...args: string[]) => check('openssl', ['req', '-x509', ...CURVE, ...args])
  await openssl('-subj', '/CN=Slipway test authority', '-keyout', at('ca.key'), '-out', at('ca.crt'))
  const names = ['-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-addext', 'basicConstraints=critical,CA:FALSE']
  await openssl(
    '-subj',
    '/CN=localhost',
    ...names,
    '-CA',
    at('ca.crt'),
    '-CAkey',
    at('ca.key'),
    '-keyout',
    at('server.key'),
    '-out',
    at('server.crt')
  )
  return {ca: at('ca.crt'), certificate: at('server.crt'), key: at('server.key')}
}
