// The page of a command under docs/commands/: what its --help says.

/** Text of one page. */
export function commandPage({name, summary}, help) {
  const body = help.slice(help.indexOf('\n') + 1).trim()
  return `# slipway ${name}\n\n${summary}.\n\n\`\`\`text\n${body}\n\`\`\`\n`
}

/** File name of a command's page. */
export function pageName({name}) {
  return `${name.replaceAll(' ', '-')}.md`
}

/** The list of all pages. */
export function indexPage(commands) {
  const lines = [...commands].sort((a, b) => (a.name < b.name ? -1 : 1))
  const rows = lines.map(command => `| [${command.name}](${pageName(command)}) | ${command.summary} |`)
  return `# The commands of slipway\n\nMade by \`npm run compile && node scripts/command-pages.mjs\`; docker's verbs differ as [docker.md](../docker.md) says.\n\n| Command | |\n|---|---|\n${rows.join('\n')}\n`
}
