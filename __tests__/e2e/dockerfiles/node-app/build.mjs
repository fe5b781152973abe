// Copies src/ to the folder after --out, pages under names that hold the digest of their content.
import {createHash} from 'node:crypto'
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'

const out = process.argv[3]
mkdirSync(`${out}/pages`, {recursive: true, mode: 0o775})
const manifest = {}
for (const name of readdirSync('src/pages').sort()) {
  const text = readFileSync(`src/pages/${name}`)
  const hashed = name.replace('.', `.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.`)
  writeFileSync(`${out}/pages/${hashed}`, text)
  manifest[name] = hashed
}
writeFileSync(`${out}/manifest.json`, JSON.stringify(manifest, null, 2))
cpSync('src/server.mjs', `${out}/server.mjs`)
