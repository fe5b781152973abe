import {UsageError} from '../../errors.js'

/** A `--format` that cannot be read or used. */
export function templateError(state: string): UsageError {
  return new UsageError('INPUT_INVALID', `template parsing error: ${state}`, {
    hint: "Formats look like '{{.ID}} {{json .Config}}'"
  })
}
