import {multiPlatform, repeatedPlatforms, withDockerfile} from '../../src/build/read-dockerfile.js'
import {parsePlatform} from '../../src/oci/platform.js'
import type {BuildRequest} from '../../src/request.js'
import type {OpenContexts} from '../../src/worker/contexts.js'
import type {Worker} from '../../src/worker/worker.js'

function request(changes: Partial<BuildRequest>): BuildRequest {
  return {buildArgs: {}, platforms: [], ulimits: [], ...changes} as unknown as BuildRequest
}

const two = [parsePlatform('linux/amd64'), parsePlatform('linux/arm64')]

describe('BUILDKIT_MULTI_PLATFORM', () => {
  it.each([
    ['', [], undefined],
    ['1', [], true],
    ['true', two, true],
    ['0', [], false]
  ])('%j is read', (text, platforms, expected) => {
    expect(multiPlatform(request({buildArgs: {BUILDKIT_MULTI_PLATFORM: text}, platforms}))).toBe(expected)
  })

  it.each([
    ['yes', [], 'invalid boolean value for multi-platform: yes'],
    ['0', two, 'returning multiple target platforms is not allowed']
  ])('%j is refused', (text, platforms, message) => {
    expect(() => multiPlatform(request({buildArgs: {BUILDKIT_MULTI_PLATFORM: text}, platforms}))).toThrow(message)
  })
})

it('a platform that is asked for again is found by what it means', () => {
  const platforms = ['linux/amd64', 'linux/arm64', 'linux/x86_64', 'linux/arm64/v8', 'linux/arm/v6'].map(text =>
    parsePlatform(text)
  )
  expect(repeatedPlatforms(request({platforms}))).toEqual(['linux/amd64', 'linux/arm64'])
  expect(repeatedPlatforms(request({platforms: two}))).toEqual([])
})

it('a limit that makes no sense ends a build before its Dockerfile is read', async () => {
  const contexts = {dockerfile: () => Promise.reject(new Error('was read'))} as unknown as OpenContexts
  const reading = (ulimits: string[]) => withDockerfile(request({ulimits}), {} as Worker, contexts, () => Promise.resolve())
  await expect(reading(['nosuch=1'])).rejects.toThrow('failed to parse ulimit: invalid ulimit type: nosuch')
  await expect(reading(['nofile=1:2'])).rejects.toThrow('was read')
})
