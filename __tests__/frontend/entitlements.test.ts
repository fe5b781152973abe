import {checkedEntitlement} from '../../src/frontend/entitlements.js'

it.each(['network.host', 'security.insecure', 'device', 'device=vendor.com/class=name'])('%s can be allowed', name => {
  expect(checkedEntitlement(name, '--allow')).toBe(name)
})

it.each(['', 'securty.insecure', 'network', 'device='])('"%s" is refused', name => {
  expect(() => checkedEntitlement(name, 'input allow')).toThrow(`Invalid input allow: invalid entitlement "${name}"`)
})
