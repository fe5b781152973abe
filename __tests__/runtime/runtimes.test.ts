import {ociRuntime} from '../../src/runtime/oci-runtime.js'
import {findOnPath, selectRuntime} from '../../src/runtime/select.js'
import {runtimeContract} from '../contract/runtime.js'
import {describeWith} from '../support/needs.js'
import {type Machine, makeMachine, run} from './machine.js'

describeWith(['root', 'linux', 'busybox', 'crun'], 'crun', () => runtimeContract(selectRuntime('crun')))

describeWith(['root', 'linux', 'busybox', 'crun'], 'crun where no control group can be made', () =>
  runtimeContract(ociRuntime('crun', findOnPath('crun')!, 'nodev'))
)

describeWith(['root', 'linux', 'busybox', 'runc'], 'runc', () => runtimeContract(selectRuntime('runc')))

describeWith(['root', 'linux', 'busybox', 'perl'], 'chroot', () => {
  runtimeContract(selectRuntime('chroot'), {without: ['CAP_SYS_CHROOT']})

  let machine: Machine
  beforeAll(() => {
    machine = makeMachine()
  })
  afterAll(() => machine.remove())

  it('lets nobody call chroot, which would lead out of it', async () => {
    const ran = await run(selectRuntime('chroot'), machine.spec('chroot /tmp /bin/true'))
    expect(ran).toMatchObject({code: 1, stderr: expect.stringContaining('not permitted')})
  })
})
