import {UsageError} from '../../errors.js'
import type {Command} from '../command.js'
import {completionScript, isShell} from '../completion/script.js'

export const completionCommand: Command = {
  name: 'completion',
  summary: 'Print the completion script of a shell',
  usage: 'slipway completion bash|zsh|fish',
  flags: {},
  examples: [
    ['source <(slipway completion bash)', 'in ~/.bashrc'],
    ['slipway completion zsh > "${fpath[1]}/_slipway"', 'zsh'],
    ['slipway completion fish > ~/.config/fish/completions/slipway.fish', 'fish']
  ],
  arguments: {min: 1, max: 1},
  async run(args, io) {
    const [shell = ''] = args.positional
    if (!isShell(shell))
      throw new UsageError('INPUT_INVALID', `Cannot complete for "${shell}"`, {hint: 'Shells: bash, zsh, fish'})
    io.stdout.write(completionScript(shell, (await io.commands?.()) ?? []))
    return 0
  }
}
