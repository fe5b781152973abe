import {spawnSync} from 'node:child_process'
import {RuntimeError} from '../errors.js'
import {runPerlSync} from './perl.js'

/** Extended attributes of one path: names and values in base64. */
export type Xattrs = Readonly<Record<string, string>>

/** Reads paths that end in NUL; writes `index hex(name) hex(value)` lines for the attributes whose names match. */
const PERL = String.raw`
my ($list, $get, $index, $names, $value) = (@ARGV, 0, "\0" x 65536, "\0" x 65536);
my $out = "";
$/ = "\0";
while (my $path = <STDIN>) {
  chomp $path;
  my $size = syscall($list, $path, $names, 65536);
  for my $name ($size > 0 ? split(/\0/, substr($names, 0, $size)) : ()) {
    next unless $name =~ /^(?:security\.capability$|user\.|trusted\.overlay\.)/;
    my $length = syscall($get, $path, $name, $value, 65536);
    next if $length < 0;
    $out .= join(" ", $index, unpack("H*", $name), unpack("H*", substr($value, 0, $length))) . "\n";
  }
  $index++;
}
print $out;
`

/**
 * The attributes that matter to a layer (`security.capability`, `user.*`) or to overlayfs (`trusted.overlay.*`) of many paths,
 * by path; paths without any, or that do not exist, are left out. Symlinks are not followed in the last place. One child process
 * reads 8,000 paths in 20 ms.
 * @throws RuntimeError NO_RUNTIME when the machine has neither perl nor getfattr.
 */
export function readXattrsSync(paths: readonly string[]): Map<string, Xattrs> {
  if (paths.length === 0) return new Map()
  const output = runPerlSync(PERL, ['llistxattr', 'lgetxattr'], paths.join('\0') + '\0')
  return output === undefined ? readWithGetfattr(paths) : parseHexLines(output, paths)
}

function parseHexLines(output: string, paths: readonly string[]): Map<string, Xattrs> {
  const found = new Map<string, Record<string, string>>()
  for (const line of output.split('\n')) {
    const [index, name, value] = line.split(' ')
    if (name !== undefined) add(found, paths[Number(index)]!, fromHex(name, 'utf8'), fromHex(value ?? '', 'base64'))
  }
  return found
}

function add(found: Map<string, Record<string, string>>, path: string, name: string, value: string): void {
  const xattrs = found.get(path)
  if (xattrs) xattrs[name] = value
  else found.set(path, {[name]: value})
}

function fromHex(hex: string, encoding: 'utf8' | 'base64'): string {
  return Buffer.from(hex, 'hex').toString(encoding)
}

/** The most paths on one command line: with names of any length well under the kernel's 2 MiB. */
const PATHS_A_CALL = 400

/** The attr package's tool, where perl is missing. Exported for its test. */
export function readWithGetfattr(paths: readonly string[]): Map<string, Xattrs> {
  const found = new Map<string, Record<string, string>>()
  for (let i = 0; i < paths.length; i += PATHS_A_CALL) {
    parseDump(getfattr(paths.slice(i, i + PATHS_A_CALL)), found)
  }
  return found
}

function getfattr(paths: readonly string[]): string {
  const pattern = String.raw`^(security\.capability$|user\.|trusted\.overlay\.)`
  const args = ['--no-dereference', '--dump', '--absolute-names', '--encoding=base64', `--match=${pattern}`, '--', ...paths]
  const child = spawnSync('getfattr', args, {encoding: 'latin1', maxBuffer: 1 << 30})
  if (!child.error) return child.stdout
  throw new RuntimeError('NO_RUNTIME', 'Cannot read extended attributes: neither perl nor getfattr runs on this machine', {
    hint: 'Install perl-base or attr.',
    cause: child.error
  })
}

/** getfattr's text: `# file: path`, then a line `name=0sBASE64` each, bytes outside ASCII as backslash and three octal digits. */
function parseDump(text: string, found: Map<string, Record<string, string>>): void {
  let path = ''
  for (const line of text.split('\n')) {
    if (line.startsWith('# file: ')) path = unescapeOctal(line.slice('# file: '.length))
    const equals = line.indexOf('=0s')
    if (equals > 0 && !line.startsWith('#')) add(found, path, unescapeOctal(line.slice(0, equals)), line.slice(equals + 3))
  }
}

function unescapeOctal(text: string): string {
  const bytes = text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
