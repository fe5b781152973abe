import {expectAllPass} from '../conformance/expect-all.js'
import {runParser} from '../conformance/parser.js'

describe('parseDockerfile()', () => {
  expectAllPass('dockerfile/buildkit/parser/parse-oracle.jsonl', runParser)
})
