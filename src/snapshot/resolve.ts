// The tree files live in system/tree, below every floor that looks at trees; this keeps their name on this floor.
export {resolvePath} from '../system/tree/resolve.js'
