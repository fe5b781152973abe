import {TagError} from '../errors.js'
import type {Flavor} from './flavor.js'
import {unknownAttributes} from './parse-rule.js'
import type {Release} from './release.js'
import type {Explanation, ResolvedTag} from './result.js'
import type {RuleContext, RuleValue, TagRule} from './rules/rule.js'
import {ruleTable} from './rules/table.js'
import {cleanTag} from './sanitize.js'

/** What the caller knows better than the rule. */
export interface AskOptions {
  /** Overrides what the rule says about `latest`. */
  readonly latest?: boolean
}

/**
 * Asks rules one after another and keeps what they make. The first tag names the version and decides about `latest`
 * under `latest=auto`; a tag that is there already is not added again; `latest` comes last.
 */
export class TagCollector {
  readonly resolved: ResolvedTag[] = []
  readonly explain: Explanation[] = []
  readonly warnings: string[] = []
  /** The version that the first rule which knows one releases. */
  release: Release | undefined
  private latest: {readonly wanted: boolean; readonly rule: string} | undefined
  private readonly flavor: Flavor
  private readonly context: RuleContext
  private readonly mayGiveUp: boolean

  /** @param mayGiveUp true when a rule that nothing valid can be made of is silent instead of refused */
  constructor(flavor: Flavor, context: RuleContext, mayGiveUp: boolean) {
    this.flavor = flavor
    this.context = context
    this.mayGiveUp = mayGiveUp
  }

  ask(rule: TagRule, options: AskOptions = {}): void {
    const name = rule.text
    for (const attribute of unknownAttributes(rule)) {
      this.warnings.push(`Tag rule "${name}" has an attribute that means nothing to it: ${attribute}`)
    }
    if (!this.isEnabled(rule, name)) return
    const outcome = ruleTable[rule.type].evaluate(rule.attrs, this.context)
    if ('silent' in outcome) {
      this.explain.push({rule: name, reason: outcome.silent})
      if (outcome.warn) this.warnings.push(`Tag rule "${name}" made no tag: ${outcome.silent}`)
      return
    }
    const latest = options.latest ?? outcome.latest
    for (const value of outcome.values) if (this.add(rule, name, value)) this.latest ??= {wanted: latest, rule: name}
    this.release ??= outcome.release
  }

  /** Adds `latest` where flavor or the first rule wants it. */
  finish(): void {
    const {latest, prefix, prefixLatest, suffix, suffixLatest} = this.flavor
    if (this.latest === undefined) return
    const rule = `flavor latest=${latest}`
    const reason = latest === 'auto' ? `the first rule that made a tag decides: ${this.latest.rule}` : 'as flavor says'
    const wanted = latest === 'auto' ? this.latest.wanted : latest === 'true'
    const text = (prefixLatest ? prefix : '') + 'latest' + (suffixLatest ? suffix : '')
    this.markExplicit(text)
    const name = wanted ? this.clean(text, rule) : undefined
    if (name !== undefined) this.resolved.push({name, rule, precision: 0})
    this.explain.push({rule, ...(name !== undefined && {tag: name}), reason})
  }

  private isEnabled(rule: TagRule, name: string): boolean {
    const enable = this.context.expand(rule.attrs['enable'] ?? 'true')
    if (enable !== 'true' && enable !== 'false') {
      throw new TagError('INVALID_RULE', `Cannot use tag rule "${name}": enable is "${enable}"`, {
        hint: 'enable must come out as true or false'
      })
    }
    if (enable === 'false') this.explain.push({rule: name, reason: 'not enabled'})
    return enable === 'true'
  }

  /** True when the value is a tag, new or not. */
  private add({attrs}: TagRule, rule: string, value: RuleValue): boolean {
    const prefix = this.context.expand(attrs['prefix'] ?? this.flavor.prefix)
    const suffix = this.context.expand(attrs['suffix'] ?? this.flavor.suffix)
    const text = prefix + value.text + suffix
    const name = text === '' ? undefined : this.clean(text, rule)
    if (name === undefined) {
      if (text === '') this.explain.push({rule, reason: 'its value is empty'})
      return false
    }
    const earlier = this.resolved.find(tag => tag.name === name)
    if (earlier) {
      this.explain.push({rule, reason: `${name} is made by ${earlier.rule} already`})
      return true
    }
    const {precision, exact} = value
    this.resolved.push({name, rule, ...(precision !== undefined && {precision}), ...(exact && {exact})})
    this.explain.push({rule, tag: name})
    return true
  }

  /** A valid name; undefined where there is none and silence is allowed. */
  private clean(text: string, rule: string): string | undefined {
    const {name, mended} = cleanTag(text)
    if (name === undefined) return this.refuse(text, rule)
    if (mended !== undefined) this.warnings.push(`Tag rule "${rule}" made "${text}", but ${mended}: using "${name}"`)
    return name
  }

  private refuse(text: string, rule: string): undefined {
    const state = `no character of "${text}" is allowed in a tag`
    if (!this.mayGiveUp) {
      throw new TagError('INVALID_TAG', `Cannot use what tag rule "${rule}" made: ${state}`, {
        hint: 'A tag is up to 128 letters, digits, "_", "." and "-", and begins with none of the last two'
      })
    }
    this.explain.push({rule, reason: state})
    this.warnings.push(`Tag rule "${rule}" made no tag: ${state}`)
    return undefined
  }

  /** A `latest` that a rule made floats just as flavor's does. */
  private markExplicit(text: string): void {
    const {name} = cleanTag(text)
    const index = this.resolved.findIndex(tag => tag.name === name)
    const tag = this.resolved[index]
    if (tag) this.resolved[index] = {...tag, precision: 0}
  }
}
