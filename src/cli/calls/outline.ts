import type {Outline} from '../../frontend/outline.js'
import type {Wanted} from '../../frontend/parameters.js'
import {table} from '../table.js'
import {base64, json, locationJson} from './locations.js'

/** As `docker buildx build --call=outline` prints it. */
export function outlineText({name, description, args, secrets, agents}: Outline): string {
  const target = [`TARGET:      ${name || '(default)'}`, ...(description ? [`DESCRIPTION: ${description}`] : [])]
  return [
    name || description ? `${target.join('\n')}\n` : undefined,
    args.length > 0
      ? table(
          ['BUILD ARG', 'VALUE', 'DESCRIPTION'],
          args.map(({name: arg, value = '', description: about}) => [arg, value, about])
        )
      : undefined,
    wantedTable('SECRET', secrets),
    wantedTable('SSH', agents)
  ]
    .filter(part => part !== undefined)
    .join('\n')
}

function wantedTable(heading: string, wanted: readonly Wanted[]): string | undefined {
  if (wanted.length === 0) return undefined
  return table(
    [heading, 'REQUIRED'],
    wanted.map(({id, required}) => [id, required ? 'true' : ''])
  )
}

/** `--call=outline,format=json`: BuildKit's document (frontend/subrequests/outline). */
export function outlineJson({name, description, args, secrets, agents}: Outline, dockerfile: string): string {
  return json({
    name: name || undefined,
    description: description || undefined,
    args: list(args, ({name: arg, description: about, value, location}) => ({
      name: arg,
      description: about || undefined,
      value: value || undefined,
      location: locationJson(location)
    })),
    secrets: list(secrets, wantedJson),
    ssh: list(agents, wantedJson),
    sources: [base64(dockerfile)]
  })
}

function wantedJson({id, required, location}: Wanted) {
  return {name: id, required: required || undefined, location: locationJson(location)}
}

/** An empty list is left out. */
function list<T, R>(values: readonly T[], map: (value: T) => R): R[] | undefined {
  return values.length > 0 ? values.map(map) : undefined
}
