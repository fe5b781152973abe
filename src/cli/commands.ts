import type {Command} from './command.js'

/** Commands by name, each loaded when it is run: start-up is part of every build. Groups have names of two words. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.js')).buildCommand,
  load: async () => (await import('./commands/load.js')).loadCommand,
  import: async () => (await import('./commands/import.js')).importCommand,
  tags: async () => (await import('./commands/tags.js')).tagsCommand,
  promote: async () => (await import('./commands/promote.js')).promoteCommand
}

/** Other names that docker has for commands. */
export const ALIASES: Readonly<Record<string, string>> = {
  'image build': 'build',
  'image load': 'load',
  'image import': 'import'
}
