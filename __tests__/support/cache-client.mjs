// The real @actions/cache client as a program: it reads its settings from the environment and paths from the working directory.
// Arguments: save|restore|lookup KEY [RESTORE-KEY...], for the folder `data`. Prints `result …` among the client's own lines.
import process from 'node:process'
import {restoreCache, saveCache} from '@actions/cache'

const [call, key, ...restoreKeys] = process.argv.slice(2)
const restore = () => restoreCache(['data'], key, restoreKeys, {lookupOnly: call === 'lookup'})
console.log(`result ${call === 'save' ? await saveCache(['data'], key) : await restore()}`)
