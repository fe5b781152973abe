// The tree files live in system/tree, below every floor that looks at trees; this keeps their name on this floor.
export {isWhiteoutDevice, readHostDirectory, readHostEntries, statHostPath} from '../system/tree/stat.js'
