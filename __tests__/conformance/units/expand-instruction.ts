import type {
  AddInstruction,
  CopyInstruction,
  Instruction,
  InstructionKind,
  KeyValue
} from '../../../src/dockerfile/instruction.js'

/** How the texts of an instruction are expanded; the caller knows the variables, and hears of unset ones. */
export interface Expander {
  /** `expandWord` with the Dockerfile's escape character. */
  word(text: string): string
  /** `expandWord` for the body of a heredoc: `{escape: '\\', ignoreQuotes: true}`. */
  heredoc(text: string): string
}

type Expand = {
  readonly [K in InstructionKind]: (
    instruction: Extract<Instruction, {kind: K}>,
    expander: Expander
  ) => Extract<Instruction, {kind: K}>
}

/** Text that goes as it is: commands, triggers, and FROM, whose variables are the global ones. */
const asIs = <T>(instruction: T): T => instruction

/** What BuildKit expands of each instruction. ARG is left alone: its defaults see the ARGs before them on the same line. */
const EXPAND: Expand = {
  FROM: asIs,
  ARG: asIs,
  ENV: (instruction, expander) => ({...instruction, pairs: expandPairs(instruction.pairs, expander)}),
  LABEL: (instruction, expander) => ({...instruction, pairs: expandPairs(instruction.pairs, expander)}),
  RUN: asIs,
  COPY: expandCopy,
  ADD: (instruction, expander) => ({
    ...expandCopy(instruction, expander),
    checksum: instruction.checksum === undefined ? undefined : expander.word(instruction.checksum)
  }),
  CMD: asIs,
  ENTRYPOINT: asIs,
  SHELL: asIs,
  WORKDIR: (instruction, expander) => ({...instruction, path: expander.word(instruction.path)}),
  USER: (instruction, expander) => ({...instruction, user: expander.word(instruction.user)}),
  EXPOSE: asIs,
  VOLUME: (instruction, expander) => ({...instruction, paths: instruction.paths.map(path => expander.word(path))}),
  STOPSIGNAL: (instruction, expander) => ({...instruction, signal: expander.word(instruction.signal)}),
  HEALTHCHECK: asIs,
  ONBUILD: asIs,
  MAINTAINER: asIs
}

/**
 * The instruction with its variables replaced, where one text gives one text. RUN's mounts (`parseMount`), EXPOSE's words
 * (`expandWords`) and ARG's defaults are the caller's. Order is BuildKit's, so that the first fault is the same.
 */
export function expandInstruction<I extends Instruction>(instruction: I, expander: Expander): I {
  const expand = EXPAND[instruction.kind] as (instruction: Instruction, expander: Expander) => Instruction
  return expand(instruction, expander) as I
}

function expandPairs(pairs: readonly KeyValue[], {word}: Expander): readonly KeyValue[] {
  return pairs.map(pair => ({...pair, key: word(pair.key), value: word(pair.value)}))
}

function expandCopy<I extends AddInstruction | CopyInstruction>(instruction: I, {word, heredoc}: Expander): I {
  const optional = (text: string | undefined) => (text === undefined ? undefined : word(text))
  return {
    ...instruction,
    chown: optional(instruction.chown),
    chmod: optional(instruction.chmod),
    sources: instruction.sources.map(word),
    destination: word(instruction.destination),
    heredocs: instruction.heredocs.map(body => (body.expand ? {...body, content: heredoc(body.content)} : body))
  }
}
