import {silentLog} from '../../src/log.js'
import {silentProgress} from '../../src/progress/progress.js'
import type {BuildRequest} from '../../src/request.js'
import type {WorkerOptions} from '../../src/worker/create.js'

/** A worker on a store, with nothing that it could ask of the world. */
export function workerOptions(root: string, more: Partial<WorkerOptions> = {}): WorkerOptions {
  return {
    root,
    env: {HOME: root},
    signal: new AbortController().signal,
    workerFile: undefined,
    runtime: undefined,
    pull: false,
    insecure: [],
    cacheFrom: [],
    cacheTo: [],
    repositories: [],
    explain: false,
    scope: 'test',
    secrets: {secret: () => undefined, ssh: () => undefined},
    credentials: undefined,
    progress: silentProgress,
    log: silentLog,
    ...more
  }
}

export function buildRequest(context: string, more: Partial<BuildRequest> = {}): BuildRequest {
  return {
    context,
    file: undefined,
    target: undefined,
    buildArgs: {},
    labels: {},
    annotations: [],
    buildContexts: [],
    platforms: [],
    tags: [],
    outputs: [{type: 'store'}],
    noCache: false,
    hostname: undefined,
    extraHosts: [],
    shmSize: undefined,
    ulimits: [],
    cgroupParent: undefined,
    network: undefined,
    entitlements: [],
    compression: {type: undefined, level: undefined, force: false},
    ...more
  }
}
