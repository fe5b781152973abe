import {posix} from 'node:path'
import {UsageError} from '../errors.js'
import {goQuote} from '../text/go-quote.js'
import {toLower} from '../text/letter-case.js'
import {unescapeUrl} from '../text/url-escape.js'

/** https://github.com/opencontainers/image-spec/blob/main/image-index.md#image-index-property-descriptions */
export interface Platform {
  readonly os: string
  /** Go's GOARCH: amd64, arm64, arm, ppc64le ... */
  readonly architecture: string
  readonly variant?: string
  readonly 'os.version'?: string
  readonly 'os.features'?: readonly string[]
}

const COMPONENT = /^[A-Za-z0-9_.-]+$/
const OS = /^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.%-]*)((?:\+[A-Za-z0-9_.%-]+)*)\))?$/
const OS_TEXT = '^([A-Za-z0-9_-]+)(?:\\\\(([A-Za-z0-9_.%-]*)((?:\\\\+[A-Za-z0-9_.%-]+)*)\\\\))?$'
const COMPONENT_TEXT = '^[A-Za-z0-9_.-]+$'

/** Go's lists (go/build/syslist.go): what a single word may mean. */
const KNOWN_OS = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(' ')
)
const KNOWN_ARCHITECTURES = new Set(
  (
    '386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ' +
    'ppc riscv riscv64 s390 s390x sparc sparc64 wasm'
  ).split(' ')
)

/** GOARCH names of the architectures that Node runs on. */
const NODE_ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: 'amd64',
  ia32: '386',
  ppc64: 'ppc64le',
  mipsel: 'mipsle'
}

/** The machine's own platform, as far as images go: always Linux. */
export function hostPlatform(): Platform {
  return normalizePlatform({os: 'linux', architecture: NODE_ARCHITECTURES[process.arch] ?? process.arch})
}

/**
 * Reads `os`, `architecture`, `os/architecture` or `os/architecture/variant` by containerd's rules; the missing part of a
 * single word comes from `host`.
 * @throws UsageError INPUT_INVALID
 */
export function parsePlatform(text: string, host: Platform = hostPlatform()): Platform {
  if (text.includes('*')) throw invalid(`${goQuote(text)}: wildcards not yet supported`)
  const [first = '', second, third, ...more] = text.split('/')
  const os = parseOS(first, text)
  checkComponent(second, text)
  checkComponent(third, text)
  if (more.length > 0) checkComponent(more.join('/'), text)
  if (more.length > 0) throw invalid(`${goQuote(text)}: cannot parse platform specifier`)
  if (second === undefined) return parseSingle(text, os, host)
  const named = normalizeArchitecture(second, third ?? '')
  const hidden = third === undefined && named.architecture === 'arm' && named.variant === 'v7'
  return withVariant({...os, architecture: named.architecture}, hidden ? '' : defaultVariant(named, third !== undefined))
}

/** A written `linux/arm64/v8` keeps its variant, unlike `linux/arm64`. */
function defaultVariant({architecture, variant}: {architecture: string; variant: string}, written: boolean): string {
  return written && architecture === 'arm64' && variant === '' ? 'v8' : variant
}

function parseSingle(text: string, os: OsPart, host: Platform): Platform {
  if (KNOWN_OS.has(os.os)) {
    const variant = host.architecture === 'arm' && host.variant !== 'v7' ? (host.variant ?? '') : ''
    return withVariant({...os, architecture: host.architecture}, variant)
  }
  const {architecture, variant} = normalizeArchitecture(text, '')
  if (!KNOWN_ARCHITECTURES.has(architecture)) throw invalid(`${goQuote(text)}: unknown operating system or architecture`)
  return withVariant({os: host.os, architecture}, architecture === 'arm' && variant === 'v7' ? '' : variant)
}

type OsPart = Pick<Platform, 'os' | 'os.version' | 'os.features'>

function parseOS(part: string, text: string): OsPart {
  const match = OS.exec(part)
  if (!match) {
    throw invalid(
      `${goQuote(part)} is an invalid OS component of ${goQuote(text)}: OSAndVersion specifier component must match "${OS_TEXT}"`
    )
  }
  const [, os = '', option = '', list = ''] = match
  const version = explain(`${goQuote(text)} has an invalid OS version ${goQuote(option)}`, () => unescapeUrl(option))
  const features = explain(`${goQuote(text)} has invalid OS features`, () => parseFeatures(list))
  return {
    os: normalizeOS(os),
    ...(version !== '' && {'os.version': version}),
    ...(features.length > 0 && {'os.features': features})
  }
}

/** `+a+b` */
function parseFeatures(list: string): string[] {
  if (list.length < 2) return []
  return list
    .slice(1)
    .split('+')
    .map(name => explain(`invalid os feature ${goQuote(name)}`, () => unescapeUrl(name)))
    .filter(name => name !== '')
}

function explain<T>(what: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw new UsageError('INPUT_INVALID', `${what}: ${(error as Error).message}`, {hint: HINT})
  }
}

function checkComponent(part: string | undefined, text: string): void {
  if (part === undefined || COMPONENT.test(part)) return
  throw invalid(
    `${goQuote(part)} is an invalid component of ${goQuote(text)}: platform specifier component must match "${COMPONENT_TEXT}"`
  )
}

/** The canonical form: `aarch64` becomes arm64, `x86_64` amd64, arm gets its variant v7, default variants go. */
export function normalizePlatform(platform: Platform): Platform {
  const {variant: written = '', 'os.features': features, ...rest} = platform
  const {architecture, variant} = normalizeArchitecture(platform.architecture, written)
  const sorted = features && [...new Set(features)].sort()
  return withVariant({...rest, os: normalizeOS(platform.os), architecture, ...(sorted && {'os.features': sorted})}, variant)
}

function normalizeOS(os: string): string {
  const lower = toLower(os)
  if (lower === '') return 'linux'
  return lower === 'macos' ? 'darwin' : lower
}

const ARM64_VARIANTS: Readonly<Record<string, string>> = {'8': '', v8: '', 'v8.0': '', '9': 'v9', '9.0': 'v9', 'v9.0': 'v9'}
const ARM_VARIANTS: Readonly<Record<string, string>> = {'': 'v7', '7': 'v7', '5': 'v5', '6': 'v6', '8': 'v8'}

function normalizeArchitecture(written: string, writtenVariant: string): {architecture: string; variant: string} {
  const architecture = toLower(written)
  const variant = toLower(writtenVariant)
  switch (architecture) {
    case 'i386':
      return {architecture: '386', variant: ''}
    case 'x86_64':
    case 'x86-64':
    case 'amd64':
      return {architecture: 'amd64', variant: variant === 'v1' ? '' : variant}
    case 'aarch64':
    case 'arm64':
      return {architecture: 'arm64', variant: Object.hasOwn(ARM64_VARIANTS, variant) ? ARM64_VARIANTS[variant]! : variant}
    case 'armhf':
      return {architecture: 'arm', variant: 'v7'}
    case 'armel':
      return {architecture: 'arm', variant: 'v6'}
    case 'arm':
      return {architecture, variant: Object.hasOwn(ARM_VARIANTS, variant) ? ARM_VARIANTS[variant]! : variant}
    default:
      return {architecture, variant}
  }
}

function withVariant(platform: Omit<Platform, 'variant'>, variant: string): Platform {
  return variant === '' ? platform : {...platform, variant}
}

/** `os/architecture[/variant]`. */
export function formatPlatform(platform: Platform): string {
  if (platform.os === '') return 'unknown'
  return posix.join(platform.os, platform.architecture, platform.variant ?? '')
}

/** As `formatPlatform`, with the OS version and features: `windows(10.0.17763)/amd64`. */
export function formatPlatformAll(platform: Platform): string {
  const version = encode(platform['os.version'] ?? '')
  const features = [...new Set(platform['os.features'] ?? [])].sort().filter(feature => feature !== '')
  const options = version + features.map(feature => `+${encode(feature)}`).join('')
  return formatPlatform(options === '' || platform.os === '' ? platform : {...platform, os: `${platform.os}(${options})`})
}

function encode(option: string): string {
  return option.replace(/[%+()/]/g, character => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))
}

const HINT = 'write a platform as os/architecture[/variant], e.g. linux/arm64'

function invalid(message: string): UsageError {
  return new UsageError('INPUT_INVALID', `${message}: invalid argument`, {hint: HINT})
}
