import {DockerfileError, type SourceLocation} from '../errors.js'
import {suggest} from './did-you-mean.js'
import {detectCheck, detectSyntax} from './directives.js'
import {DockerfileFault, invalidFault, locate, syntaxFault} from './faults.js'
import type {ArgInstruction, Dockerfile, DockerfileWarning, FromInstruction, Instruction, Stage} from './instruction.js'
import {INSTRUCTIONS} from './instructions/table.js'
import {lintContinuations, lintFile, lintInstruction, lintNode} from './lint/text.js'
import {kindOf, type Node, parseNodes} from './nodes.js'

/**
 * Reads and checks a whole Dockerfile: every instruction, also of stages that will not be built. Nothing is expanded.
 * @param file its name, for messages
 * @param warn hears of findings at once: also of those before an error
 * @throws DockerfileError with location and excerpt, and BuildKit's text.
 */
export function parseDockerfile(text: string, file: string, warn: (warning: DockerfileWarning) => void = () => {}): Dockerfile {
  if (text === '') throw emptyDockerfile(file)
  const list = parseNodes(text, file)
  const warnings: DockerfileWarning[] = []
  const add = (found: readonly DockerfileWarning[]) => {
    warnings.push(...found)
    for (const warning of found) warn(warning)
  }
  add(lintContinuations(list, file))
  const globalArgs: ArgInstruction[] = []
  const stages: StageDraft[] = []
  for (const node of list.nodes) {
    add(lintNode(node, file))
    const instruction = parseLocated(node, text, file)
    add(lintInstruction(instruction))
    const stage = stages.at(-1)
    if (instruction.kind === 'FROM') stages.push(startStage(instruction, stages.length))
    else if (stage) stage.instructions.push(instruction)
    else if (instruction.kind === 'ARG') globalArgs.push(instruction)
    else throw locate(noStage(), instruction.location, text)
  }
  if (stages.length === 0) throw locate(noStages(), placeOf(list.nodes.at(-1)!, file), text)
  add(lintFile(stages))
  return {
    file,
    text,
    escape: list.escape,
    syntax: detectSyntax(text)?.value,
    check: detectCheck(text)?.value,
    globalArgs,
    stages,
    warnings
  }
}

interface StageDraft extends Stage {
  readonly instructions: Exclude<Instruction, FromInstruction>[]
}

function startStage(from: FromInstruction, index: number): StageDraft {
  return {from, name: from.name, index, instructions: []}
}

function parseLocated(node: Node, text: string, file: string): Instruction {
  const location = placeOf(node, file)
  try {
    return parseInstruction(node, location)
  } catch (error) {
    throw locate(error, location, text, `dockerfile parse error on line ${node.startLine}: `)
  }
}

/** One instruction, checked. @throws DockerfileFault without a place: the caller knows it. */
export function parseInstruction(node: Node, location: SourceLocation): Instruction {
  const kind = kindOf(node.keyword)
  if (kind) return INSTRUCTIONS[kind].parse(node, location)
  const message = `unknown instruction: ${node.keyword}${suggest(node.keyword, Object.keys(INSTRUCTIONS), {caseSensitive: false})}`
  throw new DockerfileFault('UNKNOWN_INSTRUCTION', message, {near: node.keyword})
}

/**
 * Reads a trigger that the base left for this build. BuildKit reads it on its own: the escape character is `\`, whatever this
 * Dockerfile's directive says.
 * @param location the FROM that brought it
 * @throws DockerfileError at that FROM
 */
export function parseOnbuildTrigger(expression: string, location: SourceLocation): Exclude<Instruction, FromInstruction> {
  const {nodes} = parseTrigger(expression, location)
  const [node] = nodes
  const instruction = nodes.length === 1 ? parseAt(node!, expression, location) : undefined
  if (!instruction || instruction.kind === 'FROM')
    throw relocate(invalidFault('onbuild trigger should be a single expression'), expression, location)
  return instruction
}

function parseTrigger(expression: string, location: SourceLocation) {
  try {
    return parseNodes(expression)
  } catch (error) {
    throw relocate(error, expression, location)
  }
}

function parseAt(node: Node, expression: string, location: SourceLocation): Instruction {
  try {
    return parseInstruction(node, location)
  } catch (error) {
    throw relocate(error, expression, location)
  }
}

/** The trigger's text is not in this file: the FROM is the place, the trigger the hint. */
function relocate(error: unknown, expression: string, location: SourceLocation): unknown {
  if (!(error instanceof DockerfileError)) return error
  const hint = `the base image has the trigger ONBUILD ${expression.split('\n', 1)[0]}`
  return new DockerfileError(error.code, error.message, {location, hint, cause: error})
}

function placeOf({startLine, endLine}: Node, file: string): SourceLocation {
  return {file, startLine, endLine}
}

function emptyDockerfile(file: string): DockerfileError {
  return new DockerfileError('SYNTAX', 'the Dockerfile cannot be empty', {
    location: {file, startLine: 1, endLine: 1},
    hint: 'start with FROM'
  })
}

function noStage(): DockerfileFault {
  return syntaxFault('no build stage in current context', {hint: 'only ARG may stand before the first FROM'})
}

function noStages(): DockerfileFault {
  return syntaxFault('dockerfile contains no stages to build', {hint: 'add FROM <image>, or FROM scratch'})
}
