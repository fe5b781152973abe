// The tree files live in system/tree, below every floor that looks at trees; this keeps their name on this floor.
export {type DirectoryTreeOptions, directoryTree, type PathFilter} from '../system/tree/directory.js'
