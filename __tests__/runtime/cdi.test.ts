import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {findDevice} from '../../src/runtime/cdi.js'

const SPECIFICATION = {
  cdiVersion: '0.6.0',
  kind: 'vendor.com/class',
  containerEdits: {env: ['ALL=1']},
  devices: [
    {name: 'zero', containerEdits: {env: ['Z=1'], deviceNodes: [{path: '/dev/mine', hostPath: '/dev/zero'}]}},
    {
      name: 'null',
      containerEdits: {deviceNodes: [{path: '/dev/null'}], mounts: [{hostPath: '/opt', containerPath: '/o', options: ['ro']}]}
    }
  ]
}

describe('findDevice()', () => {
  let directory: string
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'slipway-test-'))
    writeFileSync(join(directory, 'vendor.json'), JSON.stringify(SPECIFICATION))
    writeFileSync(join(directory, 'other.yaml'), 'kind: vendor.com/yaml')
  })
  afterAll(() => rmSync(directory, {recursive: true}))

  it('gives what the device and its class add', () => {
    expect(findDevice('vendor.com/class=zero', [directory])).toEqual({
      env: ['ALL=1', 'Z=1'],
      mounts: [{kind: 'bind', source: '/dev/zero', target: '/dev/mine', readonly: false, device: true}],
      rules: [{type: 'c', major: 1, minor: 5}]
    })
  })

  it('takes all of a class', () => {
    const found = findDevice('vendor.com/class', [directory])
    expect(found?.mounts.map(({target}) => target)).toEqual(['/dev/mine', '/dev/null', '/o'])
    expect(found?.rules).toHaveLength(2)
  })

  it.each(['vendor.com/class=none', 'vendor.com/none=zero', 'vendor.com/yaml'])('has no %s', name => {
    expect(findDevice(name, [directory, join(directory, 'missing')])).toBeUndefined()
  })
})
