import type {Command} from '../command.js'
import {bashScript} from './bash.js'
import {fishScript} from './fish.js'
import {zshScript} from './zsh.js'

const SCRIPTS = {bash: bashScript, zsh: zshScript, fish: fishScript} as const

export type Shell = keyof typeof SCRIPTS

export function isShell(text: string): text is Shell {
  return Object.hasOwn(SCRIPTS, text)
}

/** The completion script of a shell, made from the commands' own tables, so that it cannot lag behind them. */
export function completionScript(shell: Shell, commands: readonly Command[]): string {
  return SCRIPTS[shell](commands)
}
