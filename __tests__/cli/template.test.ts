import {UsageError} from '../../src/errors.js'
import {compileTemplate} from '../../src/cli/template/render.js'

const DATA = {
  Id: 'sha256:abc',
  Name: 'App',
  Size: 1500,
  Empty: '',
  Nothing: null,
  List: ['a', 'b', 'c'],
  Config: {Cmd: ['sh', '-c'], Labels: {one: '1', two: '2'}, Env: null, Volumes: null},
  Nested: [{k: 1}, {k: 2}]
}

describe('a Go template', () => {
  it.each([
    ['plain', 'plain'],
    ['{{.Id}}', 'sha256:abc'],
    ['{{ .Name }} {{.Size}}', 'App 1500'],
    ['{{json .Config.Cmd}}', '["sh","-c"]'],
    ['{{json .Nothing}} {{json "<&>"}}', 'null "\\u003c\\u0026\\u003e"'],
    ['{{.List}} {{.Config.Labels}} {{.Nothing}}', '[a b c] map[one:1 two:2] <no value>'],
    ['{{index .List 1}} {{index .Config.Labels "two"}} {{(index .Nested 0).k}}', 'b 2 1'],
    ['{{.Config.Labels.one}} {{.Config.Labels.three}} {{.Config.Volumes.x}}', '1 <no value> <no value>'],
    ['{{range .List}}{{.}};{{end}}', 'a;b;c;'],
    ['{{range $i, $v := .List}}{{$i}}={{$v}} {{end}}', '0=a 1=b 2=c '],
    ['{{range $k, $v := .Config.Labels}}{{$k}}{{$v}}{{end}}', 'one1two2'],
    ['{{range .Config.Env}}x{{else}}none{{end}}', 'none'],
    ['{{range .Nested}}{{.k}}{{$.Name}}{{end}}', '1App2App'],
    ['{{if .Empty}}yes{{else if eq .Size 1500}}sized{{else}}no{{end}}', 'sized'],
    ['{{if and .Id (not .Empty)}}both{{end}}', 'both'],
    ['{{with .Config}}{{index .Cmd 0}}{{end}}', 'sh'],
    ['{{len .List}} {{len .Name}} {{len .Config.Labels}}', '3 3 2'],
    ['{{join .List ","}} {{lower .Name}} {{upper .Name}} {{title "ab cd"}}', 'a,b,c app APP Ab Cd'],
    ['{{.List | len | printf "%03d"}}', '003'],
    ['{{printf "%s-%d %q %5s|%-5s|" .Name .Size .Id "x" "y"}}', 'App-1500 "sha256:abc"     x|y    |'],
    ['{{split "a:b" ":"}} {{slice .Id 7 9}} {{truncate .Id 6}}', '[a b] ab sha256'],
    ['{{$x := .Name}}{{$x}}{{/* nothing */}}', 'App'],
    ['{{print 1 2 "x" "y" 3}} {{html "<a>"}} {{js "it\'s"}}', "1 2xy3 &lt;a&gt; it\\'s"],
    ['{{.Config.Env}} {{len .Config.Env}} {{json .Config.Env}} {{join .Config.Env ","}}', '[] 0 null '],
    ['{{.Config.Volumes}} {{if .Config.Volumes}}yes{{else}}no{{end}} {{json .Config.Volumes}}', 'map[] no null'],
    ['{{index .Config.Labels "three"}}|', '|'],
    ['a {{- .Name -}} b', 'aAppb'],
    ['{{"a}}b"}}', 'a}}b'],
    ['{{println "x"}}{{print 1 2}}', 'x\n1 2'],
    ['{{or .Empty "default"}} {{ne 1 2}} {{lt 1 2}} {{ge "b" "a"}}', 'default true true true']
  ])('%s', (template, expected) => {
    expect(compileTemplate(template)(DATA)).toBe(expected)
  })

  it.each([
    ['{{.Nope}}', 'map has no entry for key "Nope"'],
    ['{{.Id', 'unclosed action'],
    ['{{if .Id}}', 'unexpected EOF'],
    ['{{end}}', 'unexpected {{end}}'],
    ['{{nope .Id}}', 'function "nope" not defined'],
    ['{{.Id | }}', 'missing value for command'],
    ['{{(.Id}}', 'unclosed left paren'],
    ['{{$x}}', 'undefined variable "$x"'],
    ['{{.Name.First}}', "can't evaluate field First"],
    ['{{index .List 9}}', 'index out of range'],
    ['{{lt 1 "a"}}', 'incompatible types'],
    ['{{#if}}', 'unexpected "#"']
  ])('%s is refused: %s', (template, reason) => {
    const render = () => compileTemplate(template)(DATA)
    expect(render).toThrow(UsageError)
    expect(render).toThrow(reason)
  })
})
