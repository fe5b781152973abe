import type {Target} from '../../frontend/targets.js'
import {table} from '../table.js'
import {base64, json, locationJson} from './locations.js'

/** As `docker buildx build --call=targets` prints it. */
export function targetsText(targets: readonly Target[]): string {
  return table(
    ['TARGET', 'DESCRIPTION'],
    targets.map(({name, isDefault, description}) => [[name, isDefault ? '(default)' : ''].filter(Boolean).join(' '), description])
  )
}

/** `--call=targets,format=json`: BuildKit's document (frontend/subrequests/targets). */
export function targetsJson(targets: readonly Target[], dockerfile: string): string {
  return json({
    targets: targets.map(({name, isDefault, description, base, platform, location}) => ({
      name: name || undefined,
      default: isDefault || undefined,
      description: description || undefined,
      base,
      platform,
      location: locationJson(location)
    })),
    sources: [base64(dockerfile)]
  })
}
