import type {Command} from './command.js'

/** Commands by name, each loaded when it is run: start-up is part of every build. Groups have names of two words. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.js')).buildCommand,
  load: async () => (await import('./commands/load.js')).loadCommand,
  import: async () => (await import('./commands/import.js')).importCommand,
  tags: async () => (await import('./commands/tags.js')).tagsCommand,
  images: async () => (await import('./commands/images.js')).imagesCommand,
  history: async () => (await import('./commands/history.js')).historyCommand,
  tag: async () => (await import('./commands/tag.js')).tagCommand,
  rmi: async () => (await import('./commands/rmi.js')).rmiCommand,
  prune: async () => (await import('./commands/prune.js')).pruneCommand,
  save: async () => (await import('./commands/save.js')).saveCommand,
  verify: async () => (await import('./commands/verify.js')).verifyCommand,
  gc: async () => (await import('./commands/gc.js')).gcCommand,
  promote: async () => (await import('./commands/promote.js')).promoteCommand
}

/** Other names that docker has for commands. */
export const ALIASES: Readonly<Record<string, string>> = {
  'image build': 'build',
  'image load': 'load',
  'image import': 'import',
  'image ls': 'images',
  'image list': 'images',
  'image history': 'history',
  'image tag': 'tag',
  'image rm': 'rmi',
  'image remove': 'rmi',
  'image prune': 'prune',
  'image save': 'save'
}
