import type {FlagTable} from './command.js'

/** What `run` and `create` take alike. */
export const CONTAINER_FLAGS: FlagTable = {
  'add-host': {kind: 'list', value: 'HOST:IP', help: 'A further line of /etc/hosts'},
  cidfile: {kind: 'string', value: 'FILE', help: "Write the container's ID to a new file"},
  entrypoint: {kind: 'string', value: 'COMMAND', help: "Instead of the image's entry point"},
  env: {short: 'e', kind: 'list', value: 'KEY[=VALUE]', help: 'An environment variable; without a value, the one here'},
  'env-file': {kind: 'list', value: 'FILE', help: 'Environment variables, one a line'},
  hostname: {short: 'h', kind: 'string', value: 'NAME', help: "The container's host name"},
  interactive: {short: 'i', kind: 'boolean', help: 'Keep standard input open'},
  label: {short: 'l', kind: 'list', value: 'KEY=VALUE', help: 'A label'},
  'label-file': {kind: 'list', value: 'FILE', help: 'Labels, one a line'},
  name: {kind: 'string', value: 'NAME', help: 'A name; a random one unless told'},
  network: {kind: 'string', value: 'host|none', help: "This machine's network (the default), or none"},
  platform: {kind: 'string', value: 'OS/ARCH', help: 'Platform of the image'},
  privileged: {kind: 'boolean', help: 'All capabilities, writable /proc and /sys'},
  publish: {short: 'p', kind: 'list', value: 'PORTS', help: "Not needed: ports are this machine's own (host network)"},
  'publish-all': {short: 'P', kind: 'boolean', help: 'Not needed, as --publish'},
  pull: {kind: 'string', value: 'missing|always|never', help: 'When to ask the registry (default missing)'},
  rm: {kind: 'boolean', help: 'Remove the container when it ends'},
  runtime: {kind: 'string', value: 'NAME', help: 'crun, runc or chroot; the first found unless told'},
  'security-opt': {kind: 'list', value: 'OPTION', help: 'seccomp=unconfined: all system calls'},
  'shm-size': {kind: 'string', value: 'SIZE', help: 'Size of /dev/shm (default 64m)'},
  'stop-signal': {kind: 'string', value: 'SIGNAL', help: "Instead of the image's stop signal"},
  tmpfs: {kind: 'list', value: 'PATH[:OPTIONS]', help: 'Memory as a directory (size=, mode=)'},
  tty: {short: 't', kind: 'boolean', help: 'Give it a terminal'},
  ulimit: {kind: 'list', value: 'NAME=SOFT[:HARD]', help: 'A resource limit'},
  user: {short: 'u', kind: 'string', value: 'USER[:GROUP]', help: 'Who it runs as'},
  volume: {short: 'v', kind: 'list', value: 'SOURCE:TARGET[:ro]', help: 'A file or directory of this machine in the container'},
  mount: {kind: 'list', value: 'SPEC', help: 'type=bind,source=,target=[,readonly] or type=tmpfs,target=[,tmpfs-size=]'},
  workdir: {short: 'w', kind: 'string', value: 'DIR', help: 'Working directory'}
}
