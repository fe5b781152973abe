import {TagError} from '../../src/errors.js'
import {namesIn, renderTemplate} from '../../src/tags/template/render.js'

const scope = {
  branch: () => 'main',
  tag: () => '',
  raw: 'v1.2.3',
  major: 0,
  build: ['b', 5],
  nested: [['x']],
  join: (args: readonly unknown[], named: Readonly<Record<string, unknown>>) => [...args, named['end'] ?? ''].join('+')
}

describe('renderTemplate', () => {
  it.each([
    ['plain } text {', 'plain } text {'],
    ['a-{{branch}}-{{ branch }}-{{~branch~}}', 'a-main-main-main'],
    ['{{unknown}}{{unknown.deep}}{{../up}}', ''],
    ['{{this.branch}} {{./branch}} {{@root.branch}} {{[branch]}}', 'main main main main'],
    ['{{major}}', '0'],
    ['{{build}} {{build.[1]}} {{nested.[0].[0]}}', 'b,5 5 x'],
    ['{{toString}}{{constructor}}', ''],
    ["{{join 'a' \"b\" 1 true end='z'}}", 'a+b+1+true+z'],
    ["{{join 'it\\'s' null undefined}}", 'it&#x27;s+++'],
    ['{{join (join raw) branch}}', 'v1.2.3++main+'],
    ["{{{join '<' '>'}}} {{join '<'}} {{&join '='}}", '<+>+ &lt;+ =+'],
    ['{{#if tag}}T{{else}}B{{/if}}{{#unless tag}}!{{/unless}}', 'B!'],
    ['{{#if branch}}{{#if major}}x{{else}}y{{/if}}{{/if}}', 'y'],
    ['{{! note }}{{!-- a }} b --}}x', 'x'],
    ['\\{{branch}} {{branch}}', '{{branch}} main'],
    ['\\\\{{branch}}', '\\main'],
    ['a\\b{{branch}}', 'a\\bmain']
  ])('%s', (text, expected) => expect(renderTemplate(text, scope)).toBe(expected))

  it.each([
    '{{',
    '{{branch',
    '{{branch}',
    '{{}}',
    '{{{branch}}',
    '{{branch}}}',
    '{{#if tag}}x',
    '{{else}}',
    '{{/if}}',
    '{{#each build}}x{{/each}}',
    '{{> partial}}',
    "{{unknown 'x'}}",
    "{{raw 'x'}}",
    "{{join 'x}}",
    '{{a b=}}',
    '{{(join)}}',
    '{{build.0}}'
  ])('%s is refused', text => expect(() => renderTemplate(text, scope)).toThrow(TagError))
})

describe('namesIn', () => {
  it('is every name at the top of the template', () => {
    expect([...namesIn('v{{major}}.{{#if tag}}{{minor}}{{else}}{{raw}}{{/if}}')]).toEqual(['major', 'minor', 'raw'])
    expect([...namesIn('{{broken')]).toEqual([])
  })
})
