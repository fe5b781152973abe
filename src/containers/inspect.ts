import type {ContainerState} from '../content/containers.js'
import type {Store} from '../content/store.js'
import {UNSET_CONFIG, withUnset} from '../image/with-unset.js'
import type {Container} from './container.js'
import {containerRecords} from './find.js'
import {initOf} from './stop.js'

/** What `docker inspect` shows of a container, with docker's names. */
export function inspectContainer(container: Container, store: Store): Record<string, unknown> {
  const {id, name, created, image, process} = container
  const state = containerRecords(store).state(id)
  const {config} = process
  const shown = {
    Id: id,
    Created: created,
    Path: process.args[0],
    Args: process.args.slice(1),
    State: shownState(state),
    Image: image.id,
    Name: `/${name}`,
    RestartCount: 0,
    Driver: 'overlay',
    Platform: 'linux',
    Mounts: process.binds.map(({source, target, readonly}) => ({
      Type: 'bind',
      Source: source,
      Destination: target,
      Mode: readonly ? 'ro' : '',
      RW: !readonly,
      Propagation: 'rprivate'
    })),
    HostConfig: {
      Binds:
        process.binds.length > 0
          ? process.binds.map(({source, target, readonly}) => `${source}:${target}${readonly ? ':ro' : ''}`)
          : null,
      NetworkMode: process.network,
      AutoRemove: process.autoRemove,
      Privileged: process.privileged,
      SecurityOpt: process.unfiltered ? ['seccomp=unconfined'] : null,
      ShmSize: process.shmSize,
      ...(process.runtime ? {Runtime: process.runtime} : {})
    },
    Config: withUnset(
      {
        Hostname: process.hostname,
        User: config.User ?? '',
        Tty: process.terminal,
        OpenStdin: process.openStdin,
        Env: config.Env ?? null,
        Cmd: config.Cmd ?? null,
        Image: image.name,
        Volumes: config.Volumes ?? null,
        WorkingDir: config.WorkingDir ?? '',
        Entrypoint: config.Entrypoint ?? null,
        Labels: config.Labels ?? {},
        ...(config.StopSignal ? {StopSignal: config.StopSignal} : {}),
        ...(config.ExposedPorts ? {ExposedPorts: config.ExposedPorts} : {}),
        ...(config.Healthcheck ? {Healthcheck: config.Healthcheck} : {})
      },
      UNSET_CONFIG
    ),
    NetworkSettings: withUnset({Networks: {[process.network]: {}}, Ports: {}}, {IPAddress: '', Gateway: '', MacAddress: ''})
  }
  return withUnset(shown, {LogPath: '', ResolvConfPath: '', HostnamePath: '', HostsPath: '', AppArmorProfile: '', ExecIDs: null})
}

const NEVER = '0001-01-01T00:00:00Z'

function shownState(state: ContainerState): Record<string, unknown> {
  return {
    Status: state.status,
    Running: state.status === 'running',
    Paused: false,
    Restarting: false,
    OOMKilled: false,
    Dead: false,
    Pid: initOf(state) ?? 0,
    ExitCode: state.status === 'exited' ? (state.exitCode ?? 0) : 0,
    Error: state.error ?? '',
    StartedAt: state.started ?? NEVER,
    FinishedAt: state.finished ?? NEVER
  }
}
