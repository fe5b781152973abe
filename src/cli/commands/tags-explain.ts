import type {TagPlan} from '../../tags/floating.js'
import type {TagResult} from '../../tags/result.js'

/** A table of rules: what each one made, or why it made nothing; below, the floating tags that stay where they are. */
export function explainTags({explain, release}: TagResult, plan: TagPlan | undefined): string {
  const rows = explain.map(({rule, tag = '-', reason = ''}) => [tag, rule, reason] as const)
  const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column]!.length), 0))
  const lines = rows.map(([tag, rule, reason]) => `${tag.padEnd(widths[0]!)}  ${rule.padEnd(widths[1]!)}  ${reason}`.trimEnd())
  const head = release ? [`release ${release.text}${release.stable ? '' : ' (pre-release)'}`] : []
  const withheld = (plan?.withheld ?? []).map(({reference, reason}) => `${reference} stays where it is: ${reason}`)
  return [...head, ...lines, ...withheld].map(line => `${line}\n`).join('')
}
