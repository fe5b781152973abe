import {selectManifest} from '../../src/image/select-manifest.js'
import type {Descriptor} from '../../src/oci/descriptor.js'
import {digestOf} from '../../src/oci/digest.js'
import {MediaType} from '../../src/oci/media-types.js'
import {parsePlatform} from '../../src/oci/platform.js'

const documents = new Map<string, Buffer>()
const read = async ({digest}: Descriptor) => documents.get(digest)!

function manifest(name: string, platform?: string, mediaType: string = MediaType.ociManifest): Descriptor {
  return {mediaType, digest: digestOf(name), size: 1, ...(platform ? {platform: platformOf(platform)} : {})}
}

function platformOf(text: string): NonNullable<Descriptor['platform']> {
  const [os = '', architecture = '', variant] = text.split('/')
  return {os, architecture, ...(variant ? {variant} : {})}
}

function index(entries: readonly object[], platform?: string): Descriptor {
  const body = Buffer.from(JSON.stringify({schemaVersion: 2, mediaType: MediaType.ociIndex, manifests: entries}))
  const digest = digestOf(body)
  documents.set(digest, body)
  const descriptor = {mediaType: MediaType.ociIndex, digest, size: body.length}
  return platform ? {...descriptor, platform: platformOf(platform)} : descriptor
}

const amd64 = manifest('amd64', 'linux/amd64')
const arm64 = manifest('arm64', 'linux/arm64')
const armv8 = manifest('armv8', 'linux/arm64/v8')
const armv6 = manifest('armv6', 'linux/arm/v6')
const armv7 = manifest('armv7', 'linux/arm/v7')
const i386 = manifest('386', 'linux/386')
const nameless = manifest('nameless')
const attestation = manifest('attestation', 'unknown/unknown')
const helm = manifest('helm', undefined, 'application/vnd.example.chart+json')

describe('the manifest for a platform', () => {
  it.each<[string, string, Descriptor, Descriptor | undefined]>([
    ['the manifest itself, whatever the platform', 'linux/s390x', nameless, nameless],
    ['the entry that is the same', 'linux/arm64', index([amd64, arm64]), arm64],
    ['the first of several that are the same', 'linux/amd64', index([amd64, manifest('second', 'linux/amd64')]), amd64],
    ['arm64 with its variant written out', 'linux/arm64', index([amd64, armv8]), armv8],
    ['an older variant that runs', 'linux/arm/v7', index([armv6]), armv6],
    ['the newest variant that runs', 'linux/arm/v7', index([armv6, armv7]), armv7],
    ['386 on amd64 when there is nothing better', 'linux/amd64', index([i386]), i386],
    ['an exact match after a lesser one', 'linux/amd64', index([i386, amd64]), amd64],
    ['not an attestation', 'linux/amd64', index([attestation, amd64]), amd64],
    ['nothing but an attestation: none', 'linux/amd64', index([attestation]), undefined],
    ['an entry that does not say, after those that do', 'linux/amd64', index([nameless, amd64]), amd64],
    ['an entry that does not say, when nothing else suits', 'linux/s390x', index([amd64, nameless]), nameless],
    ['never something that is no image', 'linux/amd64', index([helm]), undefined],
    ['another system: none', 'windows/amd64', index([amd64]), undefined],
    ['an empty index: none', 'linux/amd64', index([]), undefined],
    ['in a nested index', 'linux/arm64', index([amd64, index([arm64])]), arm64],
    ['in the second nested index', 'linux/arm64', index([index([amd64]), index([arm64])]), arm64],
    ['in a nested index that says what it is for', 'linux/arm64', index([amd64, index([armv8], 'linux/arm64')]), armv8],
    ['behind a nested index that promises too much', 'linux/arm64', index([index([amd64], 'linux/arm64'), armv8]), armv8]
  ])('%s', async (_, platform, descriptor, expected) => {
    const found = selectManifest(descriptor, parsePlatform(platform), read)
    if (expected) expect(await found).toEqual(expected)
    else await expect(found).rejects.toMatchObject({code: 'NAME_NOT_FOUND', message: expect.stringContaining(platform)})
  })

  it('names what there is', async () => {
    await expect(selectManifest(index([amd64, armv7]), parsePlatform('linux/s390x'), read)).rejects.toThrow(
      'no match for platform in manifest: need linux/s390x, it has linux/amd64, linux/arm/v7'
    )
  })

  it('is not looked for without end (CVE-2026-95838)', async () => {
    let deep = index([amd64])
    for (let depth = 0; depth < 6; depth++) deep = index([deep])
    await expect(selectManifest(deep, parsePlatform('linux/arm64'), read)).rejects.toMatchObject({code: 'MALFORMED'})
    let wide = index([])
    for (let depth = 0; depth < 3; depth++) wide = index(Array.from({length: 50}, () => wide))
    await expect(selectManifest(wide, parsePlatform('linux/arm64'), read)).rejects.toMatchObject({code: 'MALFORMED'})
  })
})
