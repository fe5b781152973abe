/** Kept equal to package.json by a test: reading that file at run time would need it beside the bundle. */
export const version = '0.1.0'
