/**
 * Adds fields that docker's own objects have, where the object lacks them: a template finds them (`{{.Config.ExposedPorts}}`), while
 * lists of all that there is leave them out, as docker leaves out what is empty.
 */
export function withUnset<T extends object>(object: T, unset: Readonly<Record<string, unknown>>): T {
  for (const [name, value] of Object.entries(unset))
    if (!Object.hasOwn(object, name)) Object.defineProperty(object, name, {value, enumerable: false})
  return object
}

/** Of a container's or an image's `Config`. */
export const UNSET_CONFIG = {
  Hostname: '',
  Domainname: '',
  AttachStdin: false,
  AttachStdout: false,
  AttachStderr: false,
  ExposedPorts: null,
  Tty: false,
  OpenStdin: false,
  StdinOnce: false,
  Healthcheck: null,
  ArgsEscaped: false,
  Image: '',
  Volumes: null,
  NetworkDisabled: false,
  MacAddress: '',
  OnBuild: null,
  StopSignal: '',
  StopTimeout: null,
  Shell: null
} as const
