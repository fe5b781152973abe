import {readFileSync} from 'node:fs'
import {makeCertificates} from '../support/certificates.js'
import {temporaryDirectory} from '../support/directory.js'

/** What a TLS server of a test needs, and what its clients trust. PEM texts. */
export interface TestTls {
  readonly key: string
  readonly cert: string
  readonly ca: string
  readonly caFile: string
  remove(): void
}

export async function createTestTls(): Promise<TestTls> {
  const directory = temporaryDirectory('tls')
  const {ca, certificate, key} = await makeCertificates(directory.path)
  const read = (path: string) => readFileSync(path, 'utf8')
  return {key: read(key), cert: read(certificate), ca: read(ca), caFile: ca, remove: () => directory.remove()}
}
