import {SolveError} from '../../errors.js'
import type {ExecOp} from '../../graph/op.js'
import {type DeviceEdits, findDevice} from '../../runtime/cdi.js'

/** What the devices of a RUN add to it. @throws SolveError INVALID when a required one is not there. */
export function openDevices({devices}: ExecOp): DeviceEdits {
  const found = devices.flatMap(({name, required}) => {
    const edits = findDevice(name)
    if (!edits && required) throw notRegistered(name)
    return edits ?? []
  })
  return {
    env: found.flatMap(({env}) => env),
    mounts: found.flatMap(({mounts}) => mounts),
    rules: found.flatMap(({rules}) => rules)
  }
}

function notRegistered(name: string): SolveError {
  return new SolveError('INVALID', `required device "${name}" is not registered`, {
    hint: 'Put its CDI specification, as JSON, into /etc/cdi or /var/run/cdi'
  })
}
