import type {Difference} from './compare.js'

/** Nothing but the time of a directory, which the Engine has set to now and Slipway has not. */
export function laterTimeOfDirectory({docker, slipway}: Difference): boolean {
  if (!docker.startsWith('directory ') || !docker.endsWith(' @built') || slipway.endsWith(' @built')) return false
  return slipway.replace(/ @\d+$/, ' @built') === docker
}

export function copyFlagsMissing({docker, slipway}: Difference): boolean {
  return /^"(COPY|ADD) /.test(slipway) && slipway.replaceAll(/ --(chown|chmod)=\S+/g, '') === docker
}

/** `EXPOSE map[80/tcp:{}]` for `EXPOSE [80/tcp]` */
export function exposedAsMap({docker, slipway}: Difference): boolean {
  const ports = /^"EXPOSE map\[(.*)\]"$/.exec(docker)?.[1]
  return ports !== undefined && slipway === `"EXPOSE [${ports.replaceAll(':{}', '')}]"`
}

/** `HEALTHCHECK &{["CMD" "a"] …` for `HEALTHCHECK {Test:[CMD a] …` */
export function healthcheckAsStruct({docker, slipway}: Difference): boolean {
  const test = /^"HEALTHCHECK &\{\[(.*?)\] /.exec(docker)?.[1]
  return test !== undefined && slipway.startsWith(`"HEALTHCHECK {Test:[${test.replaceAll('\\"', '')}] `)
}

/** `ARG A=default` or `ARG A` for `ARG A=value` */
export function argumentIn({docker, slipway}: Difference): boolean {
  const name = /^"ARG (\w+)(=|"$)/.exec(docker)?.[1]
  return name !== undefined && slipway.startsWith(`"ARG ${name}=`)
}

/** `RUN |1 B=2 …` for `RUN |2 A=1 B=2 …` */
export function moreArguments({docker, slipway}: Difference): boolean {
  const [a, b] = [commandOf(docker), commandOf(slipway)]
  return a !== undefined && b !== undefined && a.command === b.command && a.count < b.count
}

function commandOf(text: string): {count: number; command: string} | undefined {
  const [, count = '0', rest] = /^"RUN (?:\|(\d+) )?(.*)$/s.exec(text) ?? []
  if (rest === undefined) return undefined
  // The arguments end where the shell or program begins.
  return {count: Number(count), command: count === '0' ? rest : rest.slice(rest.indexOf(' /') + 1)}
}

/** A file of a layer below that a step links to: in the Engine both are one file of the new layer. */
export function linkedBelow({docker, slipway}: Difference): boolean {
  const [a, b] = [docker, slipway].map(text => text.replace(/ one file with .*$/, ''))
  return docker.startsWith('file ') && docker !== a && a === b
}

/** Files of a layer below that a step touched without a change: in the Engine each is then a file of its own. */
export function linkLost({docker, slipway}: Difference): boolean {
  return docker.startsWith('file ') && docker === slipway.replace(/ one file with .*$/, '')
}

/** A pipe that a copy did not take along. */
export function pipeLeftOut({docker, slipway}: Difference): boolean {
  return docker === '(absent)' && slipway.startsWith('fifo ')
}

/** An empty file in place of a device. */
export function deviceAsFile({docker, slipway}: Difference): boolean {
  const attributes = (text: string) => text.split(' ').slice(1, 3).join(' ')
  return /^(char|block) /.test(slipway) && /^file \S+ \S+ 0 /.test(docker) && attributes(docker) === attributes(slipway)
}

/** The mode alone, of a directory. */
export function modeOfDirectory({docker, slipway}: Difference): boolean {
  return docker.startsWith('directory 0755 ') && slipway.replace(/^directory \d{4}/, 'directory 0755') === docker
}

/** The owner alone. */
export function ownerOnly({docker, slipway}: Difference): boolean {
  const withoutOwner = (text: string) => text.replace(/^(\w+ \d{4}) \d+:\d+/, '$1')
  return docker !== slipway && withoutOwner(docker) === withoutOwner(slipway)
}
