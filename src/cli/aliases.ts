/** Other names that docker has for commands, some with a flag that the name stands for. */
const ALIASES: Readonly<Record<string, string>> = {
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
  'image save': 'save',
  'image pull': 'pull',
  'image push': 'push',
  'image inspect': 'inspect --type=image',
  'container inspect': 'inspect --type=container',
  'container run': 'run',
  'container create': 'create',
  'container start': 'start',
  'container ps': 'ps',
  'container logs': 'logs',
  'container exec': 'exec',
  'container stop': 'stop',
  'container kill': 'kill',
  'container wait': 'wait',
  'container rm': 'rm',
  'container diff': 'diff',
  'container commit': 'commit',
  'container export': 'export',
  'container ls': 'ps'
}

export interface Alias {
  /** As it is written, `image inspect`. */
  readonly written: string
  /** The command that it stands for, and the flag that comes with it. */
  readonly name: string
  readonly flag: string | undefined
}

export function aliases(): Alias[] {
  return Object.keys(ALIASES).map(written => aliasOf(written)!)
}

export function aliasOf(written: string): Alias | undefined {
  if (!Object.hasOwn(ALIASES, written)) return undefined
  const [name = '', flag] = ALIASES[written]!.split(/ (?=--)/)
  return {written, name, flag}
}
