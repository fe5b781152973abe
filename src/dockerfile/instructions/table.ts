import type {InstructionKind} from '../instruction.js'
import {ADD} from './add.js'
import {ARG} from './arg.js'
import {CMD} from './cmd.js'
import {COPY} from './copy.js'
import {ENTRYPOINT} from './entrypoint.js'
import {ENV} from './env.js'
import {EXPOSE} from './expose.js'
import {FROM} from './from.js'
import {HEALTHCHECK} from './healthcheck.js'
import {LABEL} from './label.js'
import {MAINTAINER} from './maintainer.js'
import {ONBUILD} from './onbuild.js'
import {RUN} from './run.js'
import {SHELL} from './shell.js'
import {STOPSIGNAL} from './stopsignal.js'
import type {InstructionSyntax} from './syntax.js'
import {USER} from './user.js'
import {VOLUME} from './volume.js'
import {WORKDIR} from './workdir.js'

/** The language: a line an instruction, and the compiler asks for it. */
export const INSTRUCTIONS: {readonly [K in InstructionKind]: InstructionSyntax<K>} = {
  ADD,
  ARG,
  CMD,
  COPY,
  ENTRYPOINT,
  ENV,
  EXPOSE,
  FROM,
  HEALTHCHECK,
  LABEL,
  MAINTAINER,
  ONBUILD,
  RUN,
  SHELL,
  STOPSIGNAL,
  USER,
  VOLUME,
  WORKDIR
}
