import {createRequire} from 'node:module'

const {greet} = createRequire(import.meta.url)('fixture-greet')
if (process.argv.includes('--self-test')) console.log(greet('test'))
else setInterval(() => undefined, 1000)
