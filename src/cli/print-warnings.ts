import type {DockerfileWarning} from '../dockerfile/instruction.js'
import type {CommandIO} from './command.js'

/** A line a warning, as BuildKit words them; returns 1 when there is any, for `--check`. */
export function printWarnings(warnings: readonly DockerfileWarning[], io: Pick<CommandIO, 'stderr'>): number {
  for (const {rule, message, location} of warnings)
    io.stderr.write(`warning: ${rule}: ${message} (${location.file}:${location.startLine})\n`)
  return warnings.length > 0 ? 1 : 0
}
