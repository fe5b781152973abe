import type {Difference} from './compare.js'
import {
  argumentIn,
  copyFlagsMissing,
  deviceAsFile,
  exposedAsMap,
  healthcheckAsStruct,
  laterTimeOfDirectory,
  linkedBelow,
  linkLost,
  modeOfDirectory,
  moreArguments,
  ownerOnly,
  pipeLeftOut
} from './old-engine.js'

/** A difference that stays, and why. */
export interface Accepted {
  /** A folder of `dockerfiles/`, or `*` for any. */
  readonly case: string
  /** `Difference.what`; a `*` stands for any characters. */
  readonly what: string
  /** What makes it this difference and no other one. */
  readonly when: (difference: Difference) => boolean
  readonly reason: string
}

const HISTORY = 'history[*].created_by'
const COPIED_PIPE = 'COPY in the old Engine leaves pipes out'
const COPIED_DEVICE = 'COPY --from in the old Engine makes empty files of devices'
const UNPACKED_OWNER = 'ADD --chown in the old Engine does not reach into archives'
const MADE_DIRECTORY = 'COPY --chmod in the old Engine does not give its mode to a directory that it makes on the way'

/**
 * The Engine is Debian 12's (20.10, of 2020); Slipway speaks the language of today's BuildKit, whose results `npm run conformance`
 * compares. Most rows are changes that BuildKit has made between the two.
 */
export const ACCEPTED: readonly Accepted[] = [
  {
    case: '*',
    what: '/*',
    when: laterTimeOfDirectory,
    reason:
      "a directory's time: the old Engine writes now, where today's a copy keeps the source's and a RUN that leaves no more than a time leaves the directory out of its layer"
  },
  {
    case: '*',
    what: HISTORY,
    when: copyFlagsMissing,
    reason: 'the old Engine does not write --chown and --chmod'
  },
  {case: '*', what: HISTORY, when: exposedAsMap, reason: 'the old Engine writes the ports as a Go map'},
  {case: '*', what: HISTORY, when: healthcheckAsStruct, reason: 'the old Engine writes the Go value of a check'},
  {case: '*', what: HISTORY, when: argumentIn, reason: "the old Engine writes an ARG's text, not its value"},
  {case: '*', what: HISTORY, when: moreArguments, reason: 'a stage built on a stage has its ARGs; in the old Engine it had not'},
  {
    case: 'deletions',
    what: '/copy/b',
    when: ({docker, slipway}) => docker.endsWith('@946684800') && slipway.endsWith('@built'),
    reason:
      'a RUN that changed nothing but the time of a directory has no layer entry for it; Slipway shows later steps what is in the layers, so that a cached build has the same result'
  },
  {
    case: '*',
    what: '/*',
    when: linkedBelow,
    reason:
      "a RUN that links to a file of a layer below: today's BuildKit leaves that file there and writes a full copy, which further names link to"
  },
  {case: 'add-archives', what: '/from-stage/gz/pipe', when: pipeLeftOut, reason: COPIED_PIPE},
  {case: 'hard-links', what: '/a/pipe', when: pipeLeftOut, reason: COPIED_PIPE},
  {case: 'hard-links', what: '/both/pipe', when: pipeLeftOut, reason: COPIED_PIPE},
  {case: 'special-files', what: '/flat/pipe', when: pipeLeftOut, reason: COPIED_PIPE},
  {case: 'special-files', what: '/pipes/fifo', when: pipeLeftOut, reason: COPIED_PIPE},
  {case: 'special-files', what: '/flat/null', when: deviceAsFile, reason: COPIED_DEVICE},
  {case: 'special-files', what: '/nodes/big', when: deviceAsFile, reason: COPIED_DEVICE},
  {case: 'special-files', what: '/owned/loop', when: deviceAsFile, reason: COPIED_DEVICE},
  {
    case: 'add-archives',
    what: '/owned/*',
    when: ownerOnly,
    reason: UNPACKED_OWNER
  },
  {case: 'add-archives', what: '/by-name/*', when: ownerOnly, reason: UNPACKED_OWNER},
  {case: 'attributes', what: '/unpacked-owned/*', when: ownerOnly, reason: UNPACKED_OWNER},
  {case: 'attributes', what: '/bits-mode', when: modeOfDirectory, reason: MADE_DIRECTORY},
  {case: 'python-service', what: '/etc/service', when: modeOfDirectory, reason: MADE_DIRECTORY},
  {case: 'users', what: '/etc/sudoers.d', when: modeOfDirectory, reason: MADE_DIRECTORY},
  {
    case: 'attributes',
    what: '/attrs/*',
    when: ({docker, slipway}) => slipway.replace(/ user\.\S+/, '') === docker,
    reason: 'user.* attributes stay, as the image specification asks; BuildKit drops all but security.capability, to this day'
  },
  {
    case: 'permissions',
    what: '/usr/bin/*',
    when: linkLost,
    reason:
      "a chmod that changes nothing: the old Engine takes the files into the layer, today's BuildKit sees that they are the same"
  },
  {
    case: 'permissions',
    what: '/opt/app/bin/run',
    when: ({docker, slipway}) => docker.startsWith('file 4775 ') && slipway === docker.replace('4775', '0775'),
    reason: 'COPY --chmod in the old Engine keeps the set-user-ID bit of the source'
  },
  {
    case: 'ignore',
    what: '/mnt',
    when: ({docker, slipway}) => docker === 'directory 0755 0:0 @built' && slipway === '(absent)',
    reason: 'the place of a mount that was not there before: the old Engine leaves an empty directory behind'
  }
]

/** The rows that may apply to a case. */
export function rowsOf(name: string): readonly Accepted[] {
  return ACCEPTED.filter(row => row.case === name || row.case === '*')
}

export function covers(row: Accepted, difference: Difference): boolean {
  const pattern = row.what.split('*').map(part => part.replace(/[.\\+?^${}()|[\]]/g, '\\$&'))
  return new RegExp(`^${pattern.join('.*')}$`, 's').test(difference.what) && row.when(difference)
}
