import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {actionInputs} from './action-yml.js'
import {bundleDirectory} from './bundle.js'
import {repository} from './nodes.js'
import {type Running, start} from './process.js'
import type {Sandbox} from './sandbox.js'

export interface ActionOptions {
  /** As under `with:`; the defaults of action.yml are added. */
  readonly inputs?: Readonly<Record<string, string>> | undefined
  /** Content of the event file, e.g. `{release: {tag_name: 'v1.2.3'}}`. */
  readonly event?: unknown
  /** Added to the environment: `GITHUB_EVENT_NAME`, `GITHUB_REF`, the cache service's variables ... */
  readonly env?: Readonly<Record<string, string>> | undefined
  readonly node?: string | undefined
  /** The checked-out repository; the sandbox's `work` unless given. */
  readonly workspace?: string | undefined
  /** RUNNER_TEMP, which all steps of a job share; a fresh folder unless given. */
  readonly temp?: string | undefined
  /** `post` runs the post step, with the state that the main step saved. */
  readonly state?: Readonly<Record<string, string>> | undefined
}

export interface ActionResult {
  readonly status: number | null
  readonly outputs: Readonly<Record<string, string>>
  /** What the main step keeps for the post step. */
  readonly state: Readonly<Record<string, string>>
  /** Variables for later steps. */
  readonly exported: Readonly<Record<string, string>>
  /** Folders put on the PATH of later steps. */
  readonly paths: readonly string[]
  /** RUNNER_TEMP. */
  readonly temp: string
  /** Markdown. */
  readonly summary: string
  /** stdout with the workflow commands, and stderr. */
  readonly log: string
}

/** A job's step that is still running. */
export interface RunningAction extends Running {
  result(): Promise<ActionResult>
}

/** Runs the bundle's index.js as the runner does: inputs in INPUT_*, files for what it gives back, nothing else of this environment. */
export function runAction(sandbox: Sandbox, options: ActionOptions = {}): Promise<ActionResult> {
  return startAction(sandbox, options).result()
}

export function startAction(sandbox: Sandbox, options: ActionOptions = {}): RunningAction {
  const directory = mkdtempSync(join(sandbox.root, 'runner-'))
  const file = (name: string, content = '') => {
    const path = join(directory, name)
    writeFileSync(path, content)
    return path
  }
  const runnerTemp = options.temp ?? join(directory, 'temp')
  mkdirSync(runnerTemp, {recursive: true})
  const files = {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(options.event ?? {}))
  }
  const env = {
    ...sandbox.env,
    ...RUNNER,
    GITHUB_WORKSPACE: options.workspace ?? sandbox.work,
    RUNNER_TEMP: runnerTemp,
    RUNNER_TOOL_CACHE: directory,
    ...files,
    ...inputVariables(options.inputs ?? {}),
    ...prefixed('STATE_', options.state ?? {}),
    ...options.env
  }
  const running = start(options.node ?? process.execPath, [join(bundleDirectory(), 'index.js')], {
    cwd: options.workspace ?? sandbox.work,
    env
  })
  return {
    ...running,
    result: async () => {
      const {status, stdout, stderr} = await running.finished
      const read = (path: string) => readFileSync(path, 'utf8')
      return {
        status,
        outputs: parseFileCommands(read(files.GITHUB_OUTPUT)),
        state: parseFileCommands(read(files.GITHUB_STATE)),
        exported: parseFileCommands(read(files.GITHUB_ENV)),
        paths: read(files.GITHUB_PATH).split('\n').filter(Boolean),
        temp: runnerTemp,
        summary: read(files.GITHUB_STEP_SUMMARY),
        log: stdout + stderr
      }
    }
  }
}

/** A push to the default branch of a public repository, on a hosted runner. */
const RUNNER = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: '__slipway',
  GITHUB_ACTOR: 'octocat',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_JOB: 'image',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REPOSITORY: 'octocat/app',
  GITHUB_REPOSITORY_OWNER: 'octocat',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_NUMBER: '1',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
  GITHUB_WORKFLOW: 'image',
  RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_NAME: 'test',
  RUNNER_OS: 'Linux'
}

/** The runner sets every input of action.yml, unset ones to their default or ''. */
function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  const declared = actionInputs(readFileSync(join(repository, 'action.yml'), 'utf8'))
  const unknown = Object.keys(given).filter(name => !declared.has(name))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const all = Object.fromEntries([...declared].map(([name, {default: value}]) => [name, value ?? '']))
  const upper = Object.entries({...all, ...given}).map(([name, value]) => [name.replaceAll(' ', '_').toUpperCase(), value])
  return prefixed('INPUT_', Object.fromEntries(upper))
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]))
}

/** `name=value`, or `name<<DELIMITER` with lines up to the delimiter. */
function parseFileCommands(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name, delimiter, block, plainName, value] of text.matchAll(
    /^(?:([^\n=]+?)<<(\S+)\n([\s\S]*?)\n?\2$|([^\n=]+)=(.*)$)/gm
  )) {
    if (delimiter === undefined) found[plainName!] = value!
    else found[name!] = block!
  }
  return found
}
