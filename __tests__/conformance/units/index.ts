import type {Runner} from '../outcome.js'
import {runGitRef} from './git-ref.js'
import {runInstruction} from './instructions.js'
import {runPlatform} from './platform.js'
import {runReference} from './reference.js'
import {runShellLex} from './shell-lex.js'
import {
  runCheckOptions,
  runChmod,
  runCsvFields,
  runDetectSyntax,
  runDidYouMean,
  runDuration,
  runExpose,
  runGoMatch,
  runHeredocWord,
  runIgnoreFile,
  runParseBool,
  runPaths,
  runQuoteList,
  runRam,
  runSignal
} from './small.js'

/** The runner of each file in `dockerfile/units/`. */
export const UNIT_RUNNERS: Readonly<Record<string, Runner>> = {
  'check-options': runCheckOptions,
  chmod: runChmod,
  'csv-fields': runCsvFields,
  'detect-syntax': runDetectSyntax,
  'did-you-mean': runDidYouMean,
  'dockerignore-readall': runIgnoreFile,
  duration: runDuration,
  expose: runExpose,
  'git-ref': runGitRef,
  'go-filepath-match': runGoMatch,
  'go-quote-list': runQuoteList,
  'heredoc-word': runHeredocWord,
  'image-reference': runReference,
  instructions: runInstruction,
  'parse-bool': runParseBool,
  paths: runPaths,
  platform: runPlatform,
  'ram-in-bytes': runRam,
  'shell-lex': runShellLex,
  signal: runSignal
}
