import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {useBundle} from '../support/bundle.js'
import {checkSlipway} from '../support/cli.js'
import {makeSandbox, type Sandbox} from '../support/sandbox.js'

useBundle()

describe('what a build says that it made', () => {
  let sandbox: Sandbox
  beforeEach(() => {
    sandbox = makeSandbox()
    writeFileSync(join(sandbox.work, 'Dockerfile'), 'FROM scratch\nCOPY Dockerfile /\n')
  })
  afterEach(() => sandbox.remove())

  const file = (name: string) => join(sandbox.work, name)
  async function build(...more: string[]) {
    const files = ['--iidfile', file('iid'), '--metadata-file', file('metadata.json')]
    const printed = await checkSlipway(sandbox, ['build', '-q', '-t', 'app', '-t', 'app:2', ...files, ...more, sandbox.work])
    const metadata = JSON.parse(readFileSync(file('metadata.json'), 'utf8')) as Record<string, unknown>
    return {printed: printed.trim(), iid: readFileSync(file('iid'), 'utf8'), metadata}
  }
  const digest = expect.stringMatching(/^sha256:[0-9a-f]{64}$/)

  it('is an image by its configuration', async () => {
    const {printed, iid, metadata} = await build()
    expect(iid).toBe(printed)
    expect(metadata).toEqual({
      'containerimage.config.digest': printed,
      'containerimage.descriptor': {
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        digest: metadata['containerimage.digest'],
        size: expect.any(Number)
      },
      'containerimage.digest': digest,
      'image.name': 'docker.io/library/app:latest,docker.io/library/app:2'
    })
    expect(metadata['containerimage.digest']).not.toBe(printed)
  })

  it('is several images by their index, which has no configuration', async () => {
    const {printed, iid, metadata} = await build('--platform', 'linux/amd64,linux/arm64')
    expect([printed, iid]).toEqual([metadata['containerimage.digest'], metadata['containerimage.digest']])
    expect(metadata['containerimage.descriptor']).toMatchObject({mediaType: 'application/vnd.oci.image.index.v1+json'})
    expect(metadata).not.toHaveProperty(['containerimage.config.digest'])
  })
})
