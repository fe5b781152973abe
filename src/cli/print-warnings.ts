import type {DockerfileWarning} from '../dockerfile/instruction.js'
import type {CommandIO} from './command.js'

/** A line a warning, as BuildKit words them. */
export function printWarnings(warnings: readonly DockerfileWarning[], io: Pick<CommandIO, 'stderr'>): void {
  for (const {rule, message, location} of warnings)
    io.stderr.write(`warning: ${rule}: ${message} (${location.file}:${location.startLine})\n`)
}
