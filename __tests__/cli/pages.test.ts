import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
// @ts-expect-error plain JavaScript, which writes the pages
import {commandPage, indexPage, pageName} from '../../scripts/command-page.mjs'
import {allCommands} from '../../src/cli/all-commands.js'
import {commandHelp} from '../../src/cli/help.js'
import {repository} from '../support/nodes.js'

const directory = join(repository, 'docs', 'commands')

it("docs/commands has every command's help: npm run compile && node scripts/command-pages.mjs", async () => {
  const commands = await allCommands()
  for (const command of commands)
    expect(readFileSync(join(directory, pageName(command)), 'utf8')).toBe(commandPage(command, commandHelp(command)))
  expect(readFileSync(join(directory, 'README.md'), 'utf8')).toBe(indexPage(commands))
  expect(readdirSync(directory).sort()).toEqual([...commands.map(command => pageName(command)), 'README.md'].sort())
})

it('every command has an example and says what each flag does', async () => {
  for (const {name, examples, flags, summary} of await allCommands()) {
    expect([name, examples?.length ?? 0]).not.toEqual([name, 0])
    expect(summary).toMatch(/^[A-Z].*[^.]$/)
    for (const [flag, {help}] of Object.entries(flags)) expect([name, flag, help.length > 5]).toEqual([name, flag, true])
  }
})
