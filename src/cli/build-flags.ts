import type {FlagTable} from './command.js'

/** docker build's names wherever it has one. */
export const BUILD_FLAGS = {
  'add-host': {kind: 'list', value: 'NAME:IP', help: 'Add a line to /etc/hosts of RUN steps'},
  allow: {kind: 'list', value: 'ENTITLEMENT', help: 'Allow network.host, security.insecure or device'},
  annotation: {kind: 'list', value: '[LEVEL:]KEY=VALUE', help: 'Add an annotation to the manifest (or index:)'},
  'build-arg': {kind: 'list', value: 'KEY[=VALUE]', help: 'Set an ARG; without a value it is taken from the environment'},
  'build-context': {
    kind: 'list',
    value: 'NAME=PATH',
    help: 'Add a context: directory, git or http URL, docker-image://, oci-layout://'
  },
  cache: {
    kind: 'string',
    value: 'SPEC',
    help: "Read and write this cache: auto (GitHub's where a job has it), off, type=..., or an image"
  },
  'cache-from': {kind: 'list', value: 'SPEC', help: 'Read the cache: type=local,src=DIR, type=gha, type=registry,ref=REF'},
  'cache-max-size': {kind: 'string', value: 'SIZE', help: 'What a cache may keep, e.g. 5GB; least recently used layers go first'},
  'cache-mounts': {
    kind: 'string',
    value: 'BOOL',
    help: 'Keep what RUN --mount=type=cache holds in the cache, too (default: true in CI)'
  },
  'cache-to': {
    kind: 'list',
    value: 'SPEC',
    help: 'Write the cache: type=local,dest=DIR, type=gha, type=registry,ref=REF, type=inline'
  },
  'cache-ttl': {kind: 'string', value: 'AGE', help: 'Run again what ran longer ago, e.g. 7d, so that packages get their fixes'},
  call: {
    kind: 'string',
    value: 'WHAT',
    help: 'Instead of building say what is wrong (check), what can be given (outline) or built (targets); check,format=json'
  },
  'cgroup-parent': {kind: 'string', value: 'NAME', help: 'Parent cgroup of RUN steps'},
  check: {kind: 'boolean', help: 'The same as --call check'},
  compression: {kind: 'string', value: 'TYPE', help: 'Compression of layers: gzip, zstd or none'},
  'compression-level': {kind: 'string', value: 'N', help: 'Level of the compression'},
  creds: {
    kind: 'list',
    value: '[HOST=]USER[:PASSWORD]',
    help: "Log in to a registry; else Docker's config.json is asked. The password may be in $SLIPWAY_PASSWORD"
  },
  debug: {kind: 'boolean', help: 'Show causes and stacks of errors'},
  explain: {kind: 'boolean', help: 'Say for each step that was not cached why'},
  file: {short: 'f', kind: 'string', value: 'PATH', help: 'The Dockerfile (default: PATH/Dockerfile); - reads standard input'},
  floating: {
    kind: 'string',
    value: 'MODE',
    help: 'Which tags of --tag-version --push may move: safe (default) none that a newer release has, always, off'
  },
  'force-rm': {kind: 'boolean', help: 'Accepted; steps never leave containers', hidden: true},
  hostname: {kind: 'string', value: 'NAME', help: 'Host name that RUN steps see'},
  iidfile: {kind: 'string', value: 'PATH', help: 'Write the image ID to a file'},
  insecure: {kind: 'list', value: 'HOST', help: 'Registry that may be spoken to over plain HTTP or without a valid certificate'},
  label: {kind: 'list', value: 'KEY=VALUE', help: 'Set a label, over those of the Dockerfile'},
  load: {kind: 'boolean', help: 'Load the image into the Docker Engine here'},
  'metadata-file': {kind: 'string', value: 'PATH', help: 'Write digests and names as JSON'},
  network: {kind: 'string', value: 'MODE', help: 'Network of RUN steps: default, host or none'},
  'no-cache': {kind: 'boolean', help: 'Run every step'},
  'no-cache-filter': {kind: 'list', value: 'STAGE', help: 'Run every step of these stages'},
  output: {
    short: 'o',
    kind: 'list',
    value: 'SPEC',
    help: 'type=registry|oci|docker|oci-layout|local|tar|store[,dest=PATH]; a path alone is local'
  },
  overwrite: {
    kind: 'string',
    value: 'HOW',
    help: 'With --tag-version --push: allow (default), or deny replacing a released version'
  },
  platform: {kind: 'list', value: 'OS/ARCH', help: 'Platforms to build for; several make an index'},
  progress: {kind: 'string', value: 'MODE', help: 'auto, plain, tty or quiet'},
  pull: {kind: 'boolean', help: 'Ask the registry what base image tags mean now'},
  push: {kind: 'boolean', help: 'Push the tags'},
  quiet: {short: 'q', kind: 'boolean', help: 'Print nothing but the image ID'},
  rm: {kind: 'boolean', help: 'Accepted; steps never leave containers', hidden: true},
  runtime: {kind: 'string', value: 'NAME', help: 'What runs RUN steps: crun, runc or chroot (default: the first found)'},
  secret: {kind: 'list', value: 'id=ID[,src=PATH|,env=VAR]', help: 'Give RUN --mount=type=secret a secret'},
  'shm-size': {kind: 'string', value: 'BYTES', help: 'Size of /dev/shm of RUN steps, e.g. 256m'},
  ssh: {kind: 'list', value: 'ID[=SOCKET]', help: 'Give RUN --mount=type=ssh an agent (default: $SSH_AUTH_SOCK)'},
  tag: {short: 't', kind: 'list', value: 'NAME[:TAG]', help: 'Name of the image'},
  'tag-version': {
    kind: 'string',
    value: 'VERSION',
    help: 'Tag every name of -t by version: v2.1.10 gives 2.1.10, 2.1, 2 and latest'
  },
  target: {kind: 'string', value: 'STAGE', help: 'Build this stage instead of the last'},
  ulimit: {kind: 'list', value: 'NAME=SOFT[:HARD]', help: 'Limit of RUN steps'}
} as const satisfies FlagTable
