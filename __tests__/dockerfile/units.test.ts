import {expectAllPass} from '../conformance/expect-all.js'
import {UNIT_RUNNERS} from '../conformance/units/index.js'

describe('the unit vectors', () => {
  for (const [name, run] of Object.entries(UNIT_RUNNERS)) expectAllPass(`dockerfile/units/${name}.jsonl`, run)
})
