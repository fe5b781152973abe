import {checkSyntax} from '../../src/frontend/syntax.js'

describe('# syntax=', () => {
  it.each([
    'FROM scratch',
    '# syntax=docker/dockerfile',
    '# syntax=docker/dockerfile:1.7-labs',
    '#syntax = docker/dockerfile-upstream:master@sha256:0',
    '# syntax=mirror.gcr.io/docker/dockerfile:1',
    '#!/usr/bin/env slipway\n# syntax=docker/dockerfile:1'
  ])('%j is built in', text => {
    expect(() => checkSyntax(text, 'Dockerfile', undefined)).not.toThrow()
  })

  it.each([
    ['# syntax=foo/bar:1', 1],
    ['# escape=`\n# syntax=foo/bar:1', 2],
    ['// syntax=foo/bar:1', 1],
    ['{"syntax": "foo/bar:1"}', 1],
    ['# syntax=evil/mydockerfile:1', 1]
  ])('%j is refused', (text, startLine) => {
    expect(() => checkSyntax(text, 'Dockerfile', undefined)).toThrow(
      expect.objectContaining({code: 'UNSUPPORTED', location: expect.objectContaining({startLine})})
    )
  })

  it('gives way to BUILDKIT_SYNTAX', () => {
    expect(() => checkSyntax('# syntax=foo/bar', 'Dockerfile', 'docker/dockerfile:1')).not.toThrow()
    expect(() => checkSyntax('FROM scratch', 'Dockerfile', 'foo/bar')).toThrow(/"foo\/bar"/)
  })
})
