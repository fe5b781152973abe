/** A piece of a template, as `{{…}}` of Handlebars: https://handlebarsjs.com/guide/expressions.html */
export type TemplateNode =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'output'; readonly expression: Call; readonly escape: boolean}
  | {
      readonly kind: 'if'
      readonly condition: Expression
      /** True for `{{#unless}}`. */
      readonly negate: boolean
      readonly then: readonly TemplateNode[]
      readonly otherwise: readonly TemplateNode[]
    }

export type Literal = string | number | boolean | undefined | null

/** A name, perhaps with arguments: `sha`, `date 'YYYY' tz='UTC'`. */
export interface Call {
  readonly kind: 'call'
  readonly path: readonly string[]
  readonly args: readonly Expression[]
  readonly named: Readonly<Record<string, Expression>>
}

export type Expression = Call | {readonly kind: 'literal'; readonly value: Literal}
