/** Whether a variable is set. Asked for by a name that a user gave, `env` would answer what every object has: `constructor`. */
export function isSet(env: NodeJS.ProcessEnv, name: string): boolean {
  return Object.hasOwn(env, name) && env[name] !== undefined
}
