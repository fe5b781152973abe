import {compileSource} from '../support/compiled.js'
import {type Finished, type Running, start} from '../support/process.js'

/** Scripts that use the compiled `content/` in processes of their own. */
export interface Processes {
  /** Starts a module; `url('lock.js')` in its text is done by the caller, `argv` is in process.argv from 1 on. */
  start(script: string, argv?: readonly string[]): Running
  /** Runs the script in so many processes at once; its last argument is their number. */
  runAll(count: number, script: string, argv?: readonly string[]): Promise<Finished[]>
  /** Text of an import of everything in a module of content/. */
  importing(names: string, module: string): string
}

export function contentProcesses(directory: string): Processes {
  const url = compileSource(directory, ['content', 'oci', 'errors.ts'])
  const startScript = (script: string, argv: readonly string[] = []) =>
    start(process.execPath, ['--input-type=module', '--eval', script, ...argv], {timeoutMs: 60_000})
  return {
    start: startScript,
    runAll: (count, script, argv = []) =>
      Promise.all(Array.from({length: count}, (_, number) => startScript(script, [...argv, String(number)]).finished)),
    importing: (names, module) => `import {${names}} from '${url(`content/${module}.js`)}';`
  }
}

/** Fails with what the processes said. */
export function expectSuccess(finished: readonly Finished[]): void {
  expect(finished.filter(({status}) => status !== 0).map(({stderr, signal}) => `${signal ?? ''}${stderr}`)).toEqual([])
}
