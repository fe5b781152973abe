// Names of temporary files are made on a lower floor; this keeps their name on this one.
export {temporaryName} from '../content/temporary.js'
