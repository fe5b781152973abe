// The tree files live in system/tree, below every floor that looks at trees; this keeps their name on this floor.
export type {Tree, TreeStat} from '../system/tree/tree.js'
