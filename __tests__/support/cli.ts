import {join} from 'node:path'
import {bundleDirectory} from './bundle.js'
import {repository} from './nodes.js'
import {type Finished, type RunOptions, type Running, start} from './process.js'
import type {Sandbox} from './sandbox.js'

export interface CliOptions extends RunOptions {
  /** Added to the sandbox's environment. */
  readonly env?: NodeJS.ProcessEnv | undefined
  /** The Node that runs it; the one that runs the tests unless given. */
  readonly node?: string | undefined
}

/** The bundle, as users run it. SLIPWAY_TEST_CLI=lib/cli.js tests what `npm run compile` wrote, without bundling. */
export function cliProgram(): string {
  const given = process.env['SLIPWAY_TEST_CLI']
  return given ? join(repository, given) : join(bundleDirectory(), 'cli/index.js')
}

/** Runs `slipway ARGS` to its end. Works in the sandbox's `work` unless `cwd` says otherwise. */
export function slipway(sandbox: Sandbox, args: readonly string[], options: CliOptions = {}): Promise<Finished> {
  return startSlipway(sandbox, args, options).finished
}

/** Starts `slipway ARGS`, to be signalled while it works. */
export function startSlipway(sandbox: Sandbox, args: readonly string[], {node, env, cwd, ...rest}: CliOptions = {}): Running {
  return start(node ?? process.execPath, [cliProgram(), ...args], {
    ...rest,
    cwd: cwd ?? sandbox.work,
    env: {...sandbox.env, ...env}
  })
}

/** Runs `slipway ARGS`, which must succeed. @returns what it printed to stdout */
export async function checkSlipway(sandbox: Sandbox, args: readonly string[], options: CliOptions = {}): Promise<string> {
  const {status, signal, stdout, stderr} = await slipway(sandbox, args, options)
  if (status === 0) return stdout
  throw new Error(`slipway ${args.join(' ')}: exit ${status ?? signal}\n${stdout}${stderr}`)
}
