// Bundles lib/ (what tsc wrote) with its dependencies into what users run: dist/index.js (the Action), dist/cli/index.js (the
// command line), dist/worker/index.js (what both start as worker threads) and dist/toolkit-child/index.js (the process that
// @actions/cache runs in). The same source gives the same bytes from any directory, so CI can compare. `--out DIR` writes
// elsewhere than dist/.
import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join, relative, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const ncc = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js')

/** lib/FILE -> dist/FOLDER/index.js */
const BUNDLES = [
  {entry: 'lib/main.js', folder: '.'},
  {entry: 'lib/cli.js', folder: 'cli', executable: true},
  {entry: 'lib/layer/worker.js', folder: 'worker'},
  {entry: 'lib/cache/github/toolkit-child.js', folder: 'toolkit-child'}
]

function bundle({entry, folder, executable}, out) {
  const scratch = mkdtempSync(join(tmpdir(), 'slipway-bundle-'))
  try {
    runNcc(entry, scratch)
    const target = join(out, folder)
    mkdirSync(target, {recursive: true})
    for (const name of readdirSync(scratch)) {
      refuseAsset(name, entry)
      // dist/package.json speaks for the folders below it, dist/licenses.txt is gathered at the end.
      if (name !== 'package.json' && name !== 'licenses.txt') cpSync(join(scratch, name), join(target, name), {recursive: true})
    }
    for (const name of readdirSync(target).filter(name => name.endsWith('index.js'))) compileAtOnce(join(target, name))
    if (executable) makeExecutable(join(target, 'index.js'))
    // ncc writes none for a bundle without dependencies.
    const licenses = join(scratch, 'licenses.txt')
    return existsSync(licenses) ? readFileSync(licenses, 'utf8') : ''
  } finally {
    rmSync(scratch, {recursive: true, force: true})
  }
}

function runNcc(entry, out) {
  const args = [
    ncc,
    'build',
    entry,
    '--out',
    out,
    '--no-cache',
    '--no-source-map-register',
    '--license',
    'licenses.txt',
    '--quiet'
  ]
  const result = spawnSync(process.execPath, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit']})
  if (result.status !== 0) throw new Error(`ncc could not bundle ${entry} (exit ${result.status})`)
}

/** `new URL('./worker.js', import.meta.url)` makes ncc copy a file unbundled, which then lacks its imports: name it indirectly. */
function refuseAsset(name, entry) {
  if (/^(\d+\.)?index\.js$|^package\.json$|^licenses\.txt$/.test(name)) return
  throw new Error(`${entry} made ncc copy ${name}: do not write new URL('literal', import.meta.url) in src/`)
}

/**
 * Writes each module of a chunk as a parenthesized `function`, which V8 compiles when it reads it. The arrow functions that webpack
 * writes it reads twice: once to skip them, and again when the module is needed, which nearly all of a chunk are. An arrow function
 * has no `this` of its own, but webpack writes one only for a module that uses none.
 */
function compileAtOnce(path) {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/^\/\*{3}\/ \(\(([^()]*)\) => \{$/gm, '/***/ (function($1) {'))
}

function makeExecutable(path) {
  const text = readFileSync(path, 'utf8')
  if (!text.startsWith('#!')) writeFileSync(path, `#!/usr/bin/env node\n${text}`)
  chmodSync(path, 0o755)
}

/** ncc writes `name\nlicence\ntext` blocks, one for each package; a package that several bundles hold is listed once. */
function mergeLicenses(texts) {
  const blocks = new Map()
  for (const text of texts) {
    for (const block of text.split(/\n{2,}(?=(?:@[\w.-]+\/)?[\w.-]+\n[\w. ()-]+\n)/)) {
      const trimmed = block.trim()
      if (trimmed !== '') blocks.set(trimmed.split('\n', 1)[0], trimmed)
    }
  }
  return (
    [...blocks.keys()]
      .sort()
      .map(name => blocks.get(name))
      .join('\n\n') + '\n'
  )
}

function main() {
  const {values} = parseArgs({options: {out: {type: 'string', default: join(root, 'dist')}}})
  const out = resolve(values.out)
  const missing = BUNDLES.filter(({entry}) => !existsSync(join(root, entry)))
  if (missing.length > 0) throw new Error(`${missing.map(({entry}) => entry).join(', ')} not there: run npm run compile first`)
  // Made beside it and swapped at the end: whoever runs dist/ meanwhile finds it whole.
  const fresh = `${out}.${process.pid}.new`
  mkdirSync(fresh, {recursive: true})
  try {
    const licenses = BUNDLES.map(one => bundle(one, fresh))
    writeFileSync(join(fresh, 'licenses.txt'), mergeLicenses(licenses))
    writeFileSync(join(fresh, 'package.json'), '{"type": "module"}\n')
    rmSync(out, {recursive: true, force: true})
    renameSync(fresh, out)
  } finally {
    rmSync(fresh, {recursive: true, force: true})
  }
  for (const {folder} of BUNDLES) console.log(relative(root, join(out, folder, 'index.js')))
}

main()
