import {parse} from 'yaml'

export interface ActionInput {
  readonly description?: string
  readonly required?: boolean
  readonly default?: string
}

interface ActionYml {
  readonly inputs?: Readonly<Record<string, {description?: string; required?: boolean; default?: unknown} | null>>
}

/** The inputs that an action.yml declares, by name. As on the runner, every default is text. */
export function actionInputs(text: string): ReadonlyMap<string, ActionInput> {
  const {inputs = {}} = parse(text) as ActionYml
  return new Map(
    Object.entries(inputs).map(([name, input]) => {
      const {default: value, ...rest} = input ?? {}
      return [name, value === undefined || value === null ? rest : {...rest, default: String(value)}]
    })
  )
}
