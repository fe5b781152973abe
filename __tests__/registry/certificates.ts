import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

export interface TestCertificate {
  /** Files, for programs that want paths; `dispose` removes them. */
  readonly keyFile: string
  readonly certFile: string
  readonly key: string
  readonly cert: string
  dispose(): void
}

/** A self-signed certificate for 127.0.0.1 and localhost, made by openssl. */
export function createCertificate(): TestCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-cert-'))
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2']
  execFileSync('openssl', ['req', ...kind, ...subject, '-keyout', keyFile, '-out', certFile], {stdio: 'pipe'})
  const [key, cert] = [readFileSync(keyFile, 'utf8'), readFileSync(certFile, 'utf8')]
  return {keyFile, certFile, key, cert, dispose: () => rmSync(folder, {recursive: true})}
}
