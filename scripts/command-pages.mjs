// Writes docs/commands/ from the commands themselves: npm run compile && node scripts/command-pages.mjs [LIB]
import {mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {commandPage, indexPage, pageName} from './command-page.mjs'

const root = join(import.meta.dirname, '..')
const lib = resolve(process.argv[2] ?? join(root, 'lib'))
const {allCommands} = await import(pathToFileURL(join(lib, 'cli', 'all-commands.js')).href)
const {commandHelp} = await import(pathToFileURL(join(lib, 'cli', 'help.js')).href)

const directory = join(root, 'docs', 'commands')
mkdirSync(directory, {recursive: true})
const commands = await allCommands()
for (const command of commands) writeFileSync(join(directory, pageName(command)), commandPage(command, commandHelp(command)))
writeFileSync(join(directory, 'README.md'), indexPage(commands))
