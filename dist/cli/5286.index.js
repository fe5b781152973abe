export const id = 5286;
export const ids = [5286];
export const modules = {

/***/ 5407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ resolveOwner),
/* harmony export */   lj: () => (/* binding */ resolveProcessUser),
/* harmony export */   nl: () => (/* binding */ hasOwnerName),
/* harmony export */   yA: () => (/* binding */ MAX_ACCOUNT_FILE_BYTES)
/* harmony export */ });
/* unused harmony exports findPasswdEntry, findGroupEntry */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** More than this in an account file is an attack on the builder's memory (CVE-2026-47262). */
const MAX_ACCOUNT_FILE_BYTES = 10 * 1024 * 1024;
/** Linux ids are 32 bits, but runc, containerd and Docker stop at 31. */
const MAX_ID = 2 ** 31 - 1;
/** @throws SolveError INVALID when the entry's ids are not numbers from 0 to 2147483647: wrapped ones have made root of nobody. */
function findPasswdEntry(passwd, matches) {
    for (const [name = '', , uid = '', gid = '', , home = ''] of records(passwd)) {
        if (!matches({ name, uid: toId(uid) ?? -1 }))
            continue;
        return { name, uid: checkId(uid, `user ${name} in /etc/passwd`), gid: checkId(gid, `user ${name} in /etc/passwd`), home };
    }
    return undefined;
}
/** @throws SolveError INVALID like `findPasswdEntry`. */
function findGroupEntry(group, name) {
    const [found] = groupEntries(group, fields => fields[0] === name);
    return found;
}
/**
 * Owner that `--chown=USER[:GROUP]` (and WORKDIR, for the USER of the moment) gives. Numbers stand for themselves, a number alone
 * is user and group. Names that the files do not have silently give 0 for a user and the user's own group for a group, and ids in
 * the files that are no numbers are 0, as BuildKit does: no process runs with what comes out.
 */
function resolveOwner(owner, files) {
    const [user = '', group] = splitOwner(owner);
    const account = resolveAccount(user, files.passwd);
    return group === undefined ? account : { uid: account.uid, gid: resolveGroup(group, files.group) ?? account.gid };
}
/** True when `resolveOwner` needs the account files. */
function hasOwnerName(owner) {
    return splitOwner(owner).some(part => ownerId(part) === undefined);
}
/**
 * Who `USER user[:group]` is for a process; what follows a second colon does not count. A number is never looked up as a name; one
 * that passwd lacks has group 0.
 * @throws SolveError INVALID for an unknown name or an id out of range, with the text of moby/sys/user.
 */
function resolveProcessUser(user, files) {
    const [userPart = '', groupPart = ''] = user.split(':');
    const wanted = userPart === '' ? 0 : parseProcessId(userPart);
    const entry = findPasswdEntry(files.passwd ?? '', ({ name, uid }) => (wanted === undefined ? name === userPart : uid === wanted));
    if (!entry && wanted === undefined)
        throw unknown('user', userPart, 'passwd');
    const account = entry ?? { uid: wanted, gid: 0, name: undefined };
    const home = homeOf(account.uid, files.passwd ?? '');
    if (groupPart !== '')
        return { uid: account.uid, gid: processGroup(groupPart, files.group ?? ''), groups: [], home };
    const groups = account.name === undefined ? [] : memberships(account.name, files.group ?? '');
    return { uid: account.uid, gid: account.gid, groups, home };
}
/** Of the first entry with the id, whatever name was asked for: runc, which sets HOME, knows only the id. */
function homeOf(id, passwd) {
    const [, , , , , home = ''] = records(passwd).find(([, , uid = '']) => toId(uid) === id) ?? ['', '', '', '', '', '/'];
    return home;
}
function memberships(name, group) {
    return groupEntries(group, fields => (fields[3] ?? '').split(',').includes(name)).map(({ gid }) => gid);
}
function processGroup(text, group) {
    const id = parseProcessId(text);
    if (id !== undefined)
        return id;
    const found = findGroupEntry(group, text);
    if (!found)
        throw unknown('group', text, 'group');
    return found.gid;
}
function resolveAccount(user, passwd) {
    const id = ownerId(user);
    if (id !== undefined)
        return { uid: id, gid: id };
    const [, , uid, gid] = records(passwd ?? '').find(([name]) => name === user) ?? [];
    return { uid: fileOwnerId(uid), gid: fileOwnerId(gid) };
}
function resolveGroup(group, groups) {
    const id = ownerId(group);
    if (id !== undefined)
        return id;
    const entry = records(groups ?? '').find(([name]) => name === group);
    return entry && fileOwnerId(entry[2]);
}
/** `root` and nothing (`12:`, `:12`) are 0 even where no account file says so. A number has 32 bits with its sign, else it is a name. */
function ownerId(text) {
    if (text === 'root' || text === '')
        return 0;
    const id = /^[-+]?[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    return id <= MAX_ID && id >= -MAX_ID - 1 ? wrapped(id) : undefined;
}
/** Of an account file, where chown(2) takes what is there. */
function fileOwnerId(text = '') {
    return /^[-+]?[0-9]+$/.test(text) ? wrapped(Number(text)) : 0;
}
/** As chown(2) sees it: 32 bits, of which -1 changes nothing, so that root's file stays root's. */
function wrapped(id) {
    const bits = Number(BigInt.asUintN(32, BigInt(id)));
    return bits === 0xffff_ffff ? 0 : bits;
}
function splitOwner(owner) {
    const colon = owner.indexOf(':');
    return colon < 0 ? [owner] : [owner.slice(0, colon), owner.slice(colon + 1)];
}
/** undefined for a name. */
function parseProcessId(text) {
    if (!/^[-+]?[0-9]+$/.test(text))
        return undefined;
    return checkId(text.replace(/^\+/, ''), `user or group ${text}`);
}
function toId(text) {
    const id = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    return id <= MAX_ID ? id : undefined;
}
function checkId(text, what) {
    const id = toId(text);
    if (id === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SolveError */ .Y('INVALID', `Cannot use ${what}: uids and gids must be in range 0-${MAX_ID}`);
    return id;
}
function groupEntries(group, matches) {
    return records(group)
        .filter(matches)
        .map(([name = '', , gid = '', members = '']) => ({
        name,
        gid: checkId(gid, `group ${name} in /etc/group`),
        members: members.split(',').filter(member => member !== '')
    }));
}
function records(text) {
    const lines = text.split('\n').map(line => line.trim());
    return lines.filter(line => line !== '').map(line => line.split(':'));
}
function unknown(what, name, file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SolveError */ .Y('INVALID', `unable to find ${what} ${name}: no matching entries in ${file} file`, {
        hint: `Create the ${what} in the image first, or use its number.`
    });
}


/***/ }),

/***/ 3593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readAccountFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _oci_passwd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5407);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9310);




/** /etc/passwd and /etc/group of a tree. Only regular files of a sane size are read (CVE-2024-9676, CVE-2026-47262). */
function readAccountFiles(tree) {
    return { passwd: readSmall(tree, '/etc/passwd'), group: readSmall(tree, '/etc/group') };
}
function readSmall(tree, path) {
    const resolved = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .resolvePath */ .o)(tree, path, { followLast: true });
    const stat = tree.lstat(resolved);
    if (!stat)
        return undefined;
    if (stat.type !== 'file')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SolveError */ .Y('INVALID', `Cannot look up names: ${resolved} is not a regular file`);
    if (stat.size > _oci_passwd_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ACCOUNT_FILE_BYTES */ .yA)
        return undefined;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(tree.hostPath(resolved), 'utf8');
}


/***/ }),

/***/ 1976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ grantedCapabilities),
/* harmony export */   n7: () => (/* binding */ capabilityNames),
/* harmony export */   p0: () => (/* binding */ hasCapability)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Docker's default set. https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities */
const DEFAULT = [
    'CAP_CHOWN',
    'CAP_DAC_OVERRIDE',
    'CAP_FSETID',
    'CAP_FOWNER',
    'CAP_MKNOD',
    'CAP_NET_RAW',
    'CAP_SETGID',
    'CAP_SETUID',
    'CAP_SETFCAP',
    'CAP_SETPCAP',
    'CAP_NET_BIND_SERVICE',
    'CAP_SYS_CHROOT',
    'CAP_KILL',
    'CAP_AUDIT_WRITE'
];
/** By number, capability.h. */
const ALL = ('CHOWN DAC_OVERRIDE DAC_READ_SEARCH FOWNER FSETID KILL SETGID SETUID SETPCAP LINUX_IMMUTABLE NET_BIND_SERVICE NET_BROADCAST ' +
    'NET_ADMIN NET_RAW IPC_LOCK IPC_OWNER SYS_MODULE SYS_RAWIO SYS_CHROOT SYS_PTRACE SYS_PACCT SYS_ADMIN SYS_BOOT SYS_NICE ' +
    'SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG MKNOD LEASE AUDIT_WRITE AUDIT_CONTROL SETFCAP MAC_OVERRIDE MAC_ADMIN SYSLOG WAKE_ALARM ' +
    'BLOCK_SUSPEND AUDIT_READ PERFMON BPF CHECKPOINT_RESTORE')
    .split(' ')
    .map(name => `CAP_${name}`);
/** What a process gets: asking for more than this process' own bounding set makes runtimes refuse to start. */
function grantedCapabilities(insecure, bounding = capabilitySet('CapBnd')) {
    const wanted = insecure ? ALL : DEFAULT;
    return wanted.filter(name => isIn(bounding, name));
}
/** Whether this process may do what the capability stands for. */
function hasCapability(name) {
    return isIn(capabilitySet('CapEff'), name);
}
function isIn(set, name) {
    return ((set >> BigInt(ALL.indexOf(name))) & 1n) === 1n;
}
/** proc_pid_status(5) */
function capabilitySet(field) {
    const found = new RegExp(`^${field}:\\s*([0-9a-f]+)`, 'm').exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/status', 'latin1'));
    return BigInt(`0x${found?.[1] ?? '0'}`);
}
/** As setpriv(1) writes them. */
function capabilityNames(names) {
    return names.map(name => name.slice('CAP_'.length).toLowerCase());
}


/***/ }),

/***/ 2537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ enterCommand),
/* harmony export */   U: () => (/* binding */ chrootRuntime)
/* harmony export */ });
/* harmony import */ var _capabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1976);
/* harmony import */ var _launch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8717);
/* harmony import */ var _oci_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(581);
/* harmony import */ var _prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3932);
/* harmony import */ var _system_perl_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(556);





/**
 * Runs processes with util-linux and coreutils alone, for machines that have neither crun nor runc: the same private namespaces,
 * capabilities and masked paths, no device but the usual ones, and a root that is only chroot(2)ed into. So that nothing
 * can leave it again, the process may not call chroot itself.
 */
const chrootRuntime = {
    name: 'chroot',
    async run(process, io) {
        const script = new _prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .MountScript */ .j(process.rootfs.scratch, { nodev: !process.insecure });
        script.add(POINT);
        script.add(`cd -P ${(0,_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(script.mountRootfs(process.rootfs))}; root=$PWD`);
        mountSystem(script, process);
        for (const mount of process.mounts)
            addMount(script, script.prepare(mount));
        script.add(`point directory ${(0,_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(process.cwd)}`);
        const environment = script.memoryFile(Buffer.from(exportLines(process.env)), 0o600);
        script.start(enterCommand(process, '"$root"', `. ${(0,_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(environment)}`).script);
        const namespaces = ['--uts', '--ipc', ...(process.network === 'none' ? ['--net'] : [])];
        return (0,_launch_js__WEBPACK_IMPORTED_MODULE_1__/* .launchPrivately */ .E_)(script, io, namespaces);
    }
};
/**
 * `point KIND PATH` makes a mount point below $root and goes there (for a file: to its directory, its name is in $name), a step at a
 * time: a link on the way, which a mounted directory may hold, would lead out of the root.
 */
const POINT = `
point() {
  cd -P "$root"; at=$root; rest=$2
  while [ -n "$rest" ]; do
    name=\${rest%%/*}
    case $rest in */*) rest=\${rest#*/} ;; *) rest= ;; esac
    [ -n "$name" ] || continue
    if [ -L "./$name" ]; then echo "cannot mount at $2: $name is a link" >&2; exit 1; fi
    if [ -z "$rest" ] && [ "$1" = file ]; then
      [ -e "./$name" ] || (set -C; : > "./$name")
      return 0
    fi
    [ -d "./$name" ] || mkdir -m 755 "./$name"
    cd -P "./$name"; at=$at/$name
    [ "$PWD" = "$at" ] || { echo "cannot mount at $2: $name is elsewhere" >&2; exit 1; }
  done
}`;
function addMount(script, { type, source, destination, options }) {
    const target = (0,_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(destination);
    if (type === 'tmpfs') {
        script.add(`point directory ${target}; mount -t tmpfs -o ${(0,_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(options.join(','))} tmpfs .`);
        return;
    }
    const mount = `mount --rbind ${(0,_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(source)} "$point"`;
    script.add(`if [ -d ${(0,_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(source)} ]; then point directory ${target}; point=.; else point file ${target}; point=./$name; fi`);
    const flags = options.filter(option => option === 'ro' || option === 'nodev');
    script.add(flags.length > 0 ? `${mount}; mount -o ${['remount', 'bind', ...flags].join(',')} "$root"${target}` : mount);
}
function mountSystem(script, process) {
    script.add(`hostname ${(0,_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(process.hostname)} 2>/dev/null || true`);
    if (process.network === 'none')
        script.add('ip link set lo up 2>/dev/null || true');
    script.add('point directory /proc; mount -t proc -o nosuid,noexec,nodev proc .');
    const mode = process.insecure ? 'rw' : 'ro';
    script.add(`point directory /sys; mount -t sysfs -o nosuid,noexec,nodev,${mode} sysfs . 2>/dev/null || true`);
    if (!process.insecure)
        hidePaths(script);
    const nodev = process.insecure ? '' : 'nodev,';
    script.add(`point directory /dev; mount -t tmpfs -o nosuid,${nodev}mode=755,size=65536k tmpfs .; cd -P "$root/dev"`);
    script.add(`for d in ${_oci_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .DEVICES */ .W.join(' ')}; do : > $d; mount --bind /dev/$d ./$d; done`);
    script.add('mkdir pts shm mqueue; mount -t devpts -o nosuid,noexec,newinstance,ptmxmode=0666,mode=0620 devpts pts');
    script.add(`mount -t tmpfs -o nosuid,noexec,nodev,mode=1777,size=${process.shmSize} shm shm`);
    script.add('mount -t mqueue -o nosuid,noexec,nodev mqueue mqueue 2>/dev/null || true');
    script.add('ln -s pts/ptmx ptmx; ln -s /proc/self/fd fd');
    script.add('ln -s /proc/self/fd/0 stdin; ln -s /proc/self/fd/1 stdout; ln -s /proc/self/fd/2 stderr');
}
/** As the other runtimes do it: an empty directory or nothing over what is secret, itself read-only over what is not to be changed. */
function hidePaths(script) {
    script.add(`for p in ${_oci_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .READONLY */ .R3.join(' ')}; do
  [ ! -e "$root$p" ] || { mount --bind "$root$p" "$root$p"; mount -o remount,bind,ro "$root$p"; }
done
for p in ${_oci_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .MASKED */ .uA.join(' ')}; do
  if [ -d "$root$p" ]; then mount -t tmpfs -o ro,size=0 tmpfs "$root$p"
  elif [ -e "$root$p" ]; then mount --bind /dev/null "$root$p"; fi
done`);
}
/**
 * Enters the root, drops what the process may not have and starts it. The environment must stay off argument lists, so a line of
 * shell reads it from elsewhere, in a shell that started with nothing but PATH.
 * @param rootfs a word of shell
 */
function enterCommand(process, rootfs, readEnvironment) {
    const capabilities = (0,_capabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityNames */ .n7)((0,_capabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .grantedCapabilities */ .Ac)(process.insecure)).map(name => `+${name}`);
    const drop = `"$setpriv" --bounding-set=-all,${capabilities.join(',')} --inh-caps=-all`;
    const args = process.args.map(_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h).join(' ');
    const prctl = process.insecure ? 0 : ((0,_system_perl_js__WEBPACK_IMPORTED_MODULE_4__/* .syscallNumber */ .x)('prctl') ?? 0);
    const inside = `${prctl} ${process.uid} ${process.gid} ${(0,_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)((0,_oci_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .heldGroups */ .en)(process).join(' '))} ${(0,_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(process.cwd)} ${args}`;
    const groups = (0,_oci_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .heldGroups */ .en)(process).join(',');
    const plain = `"$chroot" --userspec=${process.uid}:${process.gid} --groups=${groups} ${rootfs}`;
    const script = [
        'umask 022',
        'setpriv=$(command -v setpriv); chroot=$(command -v chroot); perl=$(command -v perl || true)',
        ...limitLines(process.ulimits ?? []),
        readEnvironment,
        `[ -z "$perl" ] || exec ${drop} "$perl" -e ${(0,_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(ENTER)} ${rootfs} ${inside}`,
        `exec ${drop} ${plain} /bin/sh -c 'cd "$0" && exec "$@"' ${(0,_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(process.cwd)} ${args}`
    ].join('\n');
    return { script, environment: Buffer.from(exportLines(process.env)) };
}
/** prlimit(1) changes those of the shell, which what it starts inherits. */
function limitLines(ulimits) {
    return ulimits.map(({ type, soft, hard }) => {
        const text = (limit) => (limit >= Number.MAX_SAFE_INTEGER ? 'unlimited' : String(limit));
        return `prlimit --pid $$ --${type.slice('RLIMIT_'.length).toLowerCase()}=${text(soft)}:${text(hard)}`;
    });
}
/**
 * chroot(1) always starts in `/`: only with perl (essential on Debian) does a root without a shell get its WORKDIR. Who may call
 * chroot can leave one, so CAP_SYS_CHROOT (18) is taken out of the bounding set (PR_CAPBSET_DROP, 24) at the last moment.
 */
const ENTER = `
my ($root, $prctl, $uid, $gid, $groups, $cwd, @args) = @ARGV;
chroot $root or die "cannot enter $root: $!\n";
chdir $cwd or die "cannot enter $cwd: $!\n";
!$prctl or syscall($prctl, 24, 18, 0, 0, 0) == 0 or die "cannot give up CAP_SYS_CHROOT: $!\n";
$( = $gid; $) = "$gid $groups" || $gid; $< = $uid; $> = $uid;
die "cannot become $uid:$gid\n" unless $< == $uid && $> == $uid && $( == $gid && $) == $gid;
exec {$args[0]} @args;
print STDERR "exec: $args[0]: $!\n"; exit 127;`;
function exportLines(env) {
    const lines = env.map(entry => {
        const split = entry.indexOf('=');
        const name = entry.slice(0, split);
        return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? `${name}=${(0,_prepare_mounts_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(entry.slice(split + 1))}; export ${name}\n` : '';
    });
    return `unset PATH OLDPWD PWD\n${lines.join('')}`;
}


/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ deviceFilter),
/* harmony export */   c: () => (/* binding */ cgroupManager)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _capabilities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1976);



/**
 * What crun can have on this machine. Version 2 filters with a BPF program, for which crun raises a limit: without CAP_SYS_RESOURCE it
 * would fail.
 * @param mountinfo proc_pid_mountinfo(5)
 * @param root where crun looks for version 2
 */
function deviceFilter(mountinfo = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/mountinfo', 'latin1'), root = '/sys/fs/cgroup', raisesLimits = (0,_capabilities_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCapability */ .p0)('CAP_SYS_RESOURCE')) {
    const mounts = mountinfo.split('\n').flatMap(parseMount);
    const legacy = mounts.filter(({ type }) => type === 'cgroup');
    if (legacy.length > 0) {
        const hasDevices = legacy.some(({ options }) => options.includes('devices'));
        return hasDevices && legacy.every(({ path }) => isWritable(path)) ? 'cgroup' : 'nodev';
    }
    const isUnified = mounts.some(({ type, path }) => type === 'cgroup2' && path === root && isTop(path));
    return isUnified && raisesLimits ? 'cgroup' : 'nodev';
}
/** crun's own word for it. */
function cgroupManager(filter) {
    return filter === 'cgroup' ? 'cgroupfs' : 'disabled';
}
/**
 * A group of version 2 that has processes cannot share its controllers out to groups below it; only the machine's own top can, which
 * is the one without a type. A container sees its group as the top.
 */
function isTop(path) {
    return isWritable(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'cgroup.controllers')) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'cgroup.type'));
}
/** Also root may not write where the file system is mounted read-only. */
function isWritable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
function parseMount(line) {
    const [place = '', device = ''] = line.split(' - ');
    const [type, , options = ''] = device.split(' ');
    return type === undefined || type === '' ? [] : [{ path: place.split(' ')[4], type, options: options.split(',') }];
}


/***/ }),

/***/ 8717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ launchPrivately),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   sg: () => (/* binding */ SYSTEM_PATH)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _pipes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7909);




/** What the script's programs are looked for in, whatever this process' PATH is. */
const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** The exit code of what was killed. */
const KILLED = 128 + node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals.SIGKILL;
/** So much of what a failed start printed is worth telling. */
const MAX_REASON = 4096;
/**
 * Starts a script in private mount and PID namespaces. `setpriv --pdeathsig` and `--kill-child` see to it that nothing of it
 * outlives this process, whatever kills it; the mounts go with the last process of the namespace.
 * @param namespaces further ones, as unshare(1) has them
 * @returns the exit code of what the script starts
 * @throws RuntimeError START_FAILED, NOT_PERMITTED when the script ends before that
 */
async function launchPrivately(script, io, namespaces = []) {
    const args = ['--pdeathsig', 'KILL', 'unshare', '--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child'];
    if (io.signal?.aborted)
        return KILLED;
    const start = new Start(io);
    // A group of its own, unless it needs the terminal's.
    const isAlone = io.stdin !== 'inherit';
    const pipes = (0,_pipes_js__WEBPACK_IMPORTED_MODULE_3__/* .openPipes */ .w)({ ...io, stderr: chunk => start.stderr(chunk) }, script.path(''));
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('setpriv', [...args, ...namespaces, '--mount-proc', 'sh', '-c', script.text], {
        stdio: [...pipes.stdio, 'pipe'],
        env: { PATH: SYSTEM_PATH },
        detached: isAlone
    });
    pipes.started(child);
    const kill = () => killAll(child, isAlone);
    io.signal?.addEventListener('abort', kill, { once: true });
    const control = child.stdio[3];
    control.on('error', () => { }); // The script may end before it has read everything.
    control.on('data', () => start.succeeded());
    control.end(script.input);
    try {
        const code = await exitCode(child);
        await pipes.ended();
        start.check(code);
        return code;
    }
    finally {
        io.signal?.removeEventListener('abort', kill);
    }
}
/**
 * The whole group: a child that unshare(1) has just made and that does not watch its parent yet would live on. Of a group that shares
 * the terminal only the head can be killed.
 */
function killAll(child, isAlone) {
    if (!isAlone || child.pid === undefined) {
        child.kill('SIGKILL');
        return;
    }
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ESRCH'))
            throw error;
    }
}
/** 128 + N for a signal. @throws RuntimeError START_FAILED when there is no such program */
function exitCode(child) {
    return new Promise((resolve, reject) => {
        child.on('error', cause => reject(startFailed(cause.message, cause)));
        child.on('close', (code, signal) => resolve(code ?? 128 + node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals[signal ?? 'SIGKILL']));
    });
}
/** Keeps what is printed before the process starts apart from what it prints itself: the one is the reason for a failure. */
class Start {
    #io;
    #isOver = false;
    #printed = [];
    constructor(io) {
        this.#io = io;
    }
    stderr(chunk) {
        if (this.#isOver)
            this.#io.stderr(chunk);
        else
            this.#printed.push(chunk);
    }
    succeeded() {
        if (this.#isOver)
            return;
        this.#isOver = true;
        for (const chunk of this.#printed)
            this.#io.stderr(chunk);
    }
    /** @throws RuntimeError */
    check(code) {
        if (this.#isOver || this.#io.signal?.aborted)
            return;
        const reason = Buffer.concat(this.#printed).toString('utf8').slice(-MAX_REASON).trim();
        throw startFailed(reason || `its preparation ended with exit code ${code}`);
    }
}
function startFailed(reason, cause) {
    const message = `Cannot start a process: ${reason}`;
    if (/operation not permitted|permission denied|must be superuser/i.test(reason))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RuntimeError */ .bu('NOT_PERMITTED', message, {
            cause,
            hint: 'Mounts need root with CAP_SYS_ADMIN: run slipway with sudo, or its container with --privileged'
        });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .RuntimeError */ .bu('START_FAILED', message, { cause, hint: 'It takes setpriv, unshare and mount (util-linux) and tar' });
}


/***/ }),

/***/ 6655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ nameFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9310);


/** What a host without a resolv.conf resolves with: the same servers that Docker falls back to. */
const FALLBACK_RESOLV = 'nameserver 8.8.8.8\nnameserver 8.8.4.4\n';
/** /etc/resolv.conf and /etc/hosts, made for a process, with a network or without, read-only and never part of a layer. */
function nameFiles(options, tree) {
    return [nameFile('/etc/resolv.conf', hostResolv(), tree), nameFile('/etc/hosts', hostsFile(options), tree)];
}
function nameFile(path, content, tree) {
    const target = (0,_system_tree_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolvePath */ .o)(tree, path, { followLast: true });
    return { kind: 'file', target, content: Buffer.from(content), mode: 0o644, uid: 0, gid: 0 };
}
/** As BuildKit writes it, so that what a step makes of it is the same, too. */
function hostsFile({ hostname, extraHosts }) {
    const own = [`127.0.0.1\tlocalhost ${hostname}`, '::1\tlocalhost ip6-localhost ip6-loopback'];
    return `${[...own, ...extraHosts.map(([name, address]) => `${address}\t${name}`)].join('\n')}\n`;
}
function hostResolv() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/etc/resolv.conf', 'utf8');
    }
    catch {
        return FALLBACK_RESOLV;
    }
}


/***/ }),

/***/ 581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ execConfig),
/* harmony export */   R3: () => (/* binding */ READONLY),
/* harmony export */   W: () => (/* binding */ DEVICES),
/* harmony export */   Zu: () => (/* binding */ runtimeConfig),
/* harmony export */   en: () => (/* binding */ heldGroups),
/* harmony export */   uA: () => (/* binding */ MASKED)
/* harmony export */ });
/* harmony import */ var _capabilities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1976);

/** What Docker hides from a container. */
const MASKED = [
    '/proc/acpi',
    '/proc/asound',
    '/proc/kcore',
    '/proc/keys',
    '/proc/latency_stats',
    '/proc/timer_list',
    '/proc/timer_stats',
    '/proc/sched_debug',
    '/proc/scsi',
    '/sys/firmware',
    '/sys/devices/virtual/powercap'
];
/** What it may look at only. */
const READONLY = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys', '/proc/sysrq-trigger'];
/**
 * config.json of an OCI bundle (https://github.com/opencontainers/runtime-spec/blob/main/config.md). Version 1.0.2: the oldest
 * crun on hosted runners refuses newer ones. `binds` are the user's mounts, their sources already in place.
 */
function runtimeConfig(process, rootfs, binds, { nodev }) {
    const replaced = new Set(binds.map(({ destination }) => destination));
    return {
        ociVersion: '1.0.2',
        root: { path: rootfs, readonly: false },
        hostname: process.hostname,
        process: { ...execConfig(process), rlimits: process.ulimits },
        ...(nodev ? { hooks: { createContainer: [keepNodev(rootfs)] } } : {}),
        mounts: [...systemMounts(process, nodev).filter(({ destination }) => !replaced.has(destination)), ...binds],
        linux: {
            namespaces: ['pid', 'ipc', 'uts', 'mount', ...(process.network === 'none' ? ['network'] : [])].map(type => ({ type })),
            resources: { devices: deviceRules(process) },
            ...(process.insecure ? {} : { maskedPaths: MASKED, readonlyPaths: READONLY })
        }
    };
}
/** Nodes of all kinds can be made, but only some be opened: those that runtimes add of their own (null, zero, tty, ...), and these. */
function deviceRules({ insecure, devices = [] }) {
    if (insecure)
        return [{ allow: true, access: 'rwm' }];
    return [
        { allow: false, access: 'rwm' },
        { allow: true, type: 'c', access: 'm' },
        { allow: true, type: 'b', access: 'm' },
        ...devices.map(({ type, major, minor }) => ({ allow: true, type, major, minor, access: 'rwm' }))
    ];
}
/** `process` of config.json, and what `exec --process` takes. */
function execConfig(process) {
    return {
        terminal: process.terminal,
        user: { uid: process.uid, gid: process.gid, additionalGids: heldGroups(process), umask: 0o022 },
        args: process.args,
        env: process.env,
        cwd: process.cwd,
        capabilities: processCapabilities((0,_capabilities_js__WEBPACK_IMPORTED_MODULE_0__/* .grantedCapabilities */ .Ac)(process.insecure), process),
        noNewPrivileges: false
    };
}
/** The process' own group is one of its supplementary groups too, as in containerd (CVE-2022-36109). */
function heldGroups({ gid, groups }) {
    return [...new Set([gid, ...groups])];
}
/** As in Docker: a process that is not root has the set only as a bound, unless it is `ambient`. */
function processCapabilities(capabilities, { uid, ambient }) {
    if (ambient) {
        const all = capabilities;
        return { bounding: all, effective: all, permitted: all, inheritable: all, ambient: all };
    }
    const held = uid === 0 ? capabilities : [];
    return { bounding: capabilities, effective: held, permitted: held };
}
/** The devices that every container has; /dev/ptmx is the container's own. */
const DEVICES = ['null', 'zero', 'full', 'random', 'urandom', 'tty'];
function systemMounts(process, nodev) {
    const mode = process.insecure ? 'rw' : 'ro';
    const dev = ['nosuid', 'strictatime', 'mode=755', 'size=65536k', ...(nodev ? ['nodev'] : [])];
    return [
        { destination: '/proc', type: 'proc', source: 'proc', options: ['nosuid', 'noexec', 'nodev'] },
        { destination: '/dev', type: 'tmpfs', source: 'tmpfs', options: dev },
        ...(nodev ? DEVICES.map(deviceMount) : []),
        {
            destination: '/dev/pts',
            type: 'devpts',
            source: 'devpts',
            options: ['nosuid', 'noexec', 'newinstance', 'ptmxmode=0666', 'mode=0620', 'gid=5']
        },
        {
            destination: '/dev/shm',
            type: 'tmpfs',
            source: 'tmpfs',
            options: ['nosuid', 'noexec', 'nodev', 'mode=1777', `size=${process.shmSize}`]
        },
        { destination: '/dev/mqueue', type: 'mqueue', source: 'mqueue', options: ['nosuid', 'noexec', 'nodev'] },
        { destination: '/sys', type: 'sysfs', source: 'sysfs', options: ['nosuid', 'noexec', 'nodev', mode] }
    ];
}
/**
 * crun mounts the root once more, and loses this flag of it. The hook runs in the container's mounts, before it can see them. It reads
 * its input, or crun takes the broken pipe for a failure.
 */
function keepNodev(rootfs) {
    const script = 'while read -r line; do :; done; exec /bin/mount -o remount,bind,nodev "$0"';
    return { path: '/bin/sh', args: ['sh', '-c', script, rootfs] };
}
function deviceMount(name) {
    return { destination: `/dev/${name}`, type: 'bind', source: `/dev/${name}`, options: ['bind', 'rprivate', 'rw'] };
}


/***/ }),

/***/ 7909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ openPipes)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);






/**
 * Outputs are real pipes, named for a moment: those that Node makes are sockets, which no process can open again by name, so that
 * `echo x > /dev/stderr` would fail.
 * @param directory for the names
 */
function openPipes(io, directory) {
    if (io.stdin === 'inherit')
        return { stdio: ['inherit', 'inherit', 'inherit'], started() { }, async ended() { } };
    const paths = makeFifos(['stdout', 'stderr'].map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(directory, `${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(6).toString('hex')}`)));
    const [stdout, stderr] = [openOutput(paths[0], io.stdout), openOutput(paths[1], io.stderr)];
    for (const path of paths)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.unlinkSync)(path);
    return {
        stdio: [io.stdin === undefined ? 'ignore' : 'pipe', stdout.theirs, stderr.theirs],
        started(child) {
            for (const { theirs } of [stdout, stderr])
                (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(theirs);
            // It may end, or close its input, before it has read everything.
            child.stdin?.on('error', () => { });
            if (child.stdin && typeof io.stdin === 'object')
                io.stdin.pipe(child.stdin);
        },
        async ended() {
            await Promise.all([stdout.closed, stderr.closed]);
        }
    };
}
/** Writable for all: a process that is no root opens them by name too. The folder that they are in for a moment is not. */
function makeFifos(paths) {
    const { status, error, stderr } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('mkfifo', ['-m', '666', ...paths], { encoding: 'utf8' });
    if (status === 0)
        return paths;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .RuntimeError */ .bu('START_FAILED', `Cannot start a process: mkfifo: ${error?.message ?? stderr.trim()}`, { cause: error });
}
/** Who opens one end of a pipe waits for the other; the first of these does not. */
function openOutput(path, receive) {
    const ours = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NONBLOCK);
    const theirs = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_WRONLY);
    const socket = new node_net__WEBPACK_IMPORTED_MODULE_3__.Socket({ fd: ours, readable: true, writable: false });
    socket.on('data', receive);
    return { theirs, closed: new Promise(resolve => socket.on('error', () => { }).on('close', () => resolve())) };
}


/***/ }),

/***/ 3932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ MountScript),
  h: () => (/* binding */ quote)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/runtime/memory-archive.js
const BLOCK = 512;
/** The files, as old as now, as a ustar archive for tar(1) at the other end of a pipe. pax(1), "ustar Interchange Format" */
function memoryArchive(files) {
    return Buffer.concat([
        ...files.flatMap(file => [header(file), file.content, padding(file.content.length)]),
        Buffer.alloc(2 * BLOCK)
    ]);
}
function header({ name, content, mode, uid, gid }) {
    const block = Buffer.alloc(BLOCK);
    block.write(name, 0);
    number(block, mode, 100, 8);
    number(block, uid, 108, 8);
    number(block, gid, 116, 8);
    number(block, content.length, 124, 12);
    number(block, Math.floor(Date.now() / 1000), 136, 12);
    block.write('        0', 148);
    block.write('ustar\x0000', 257);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return block;
}
/** Octal, or base 256 for the ids that seven octal digits cannot hold (GNU). */
function number(block, value, at, length) {
    const octal = value.toString(8);
    if (octal.length < length) {
        block.write(`${octal.padStart(length - 1, '0')}\0`, at);
        return;
    }
    block.writeUInt32BE(value, at + length - 4);
    block[at] = 0x80;
}
function padding(length) {
    return Buffer.alloc((BLOCK - (length % BLOCK)) % BLOCK);
}

;// CONCATENATED MODULE: ./lib/runtime/prepare-mounts.js



/**
 * The shell script that sets a step up inside its private mount namespace, and what it reads. Secrets, environment and
 * config.json come over a pipe, as a tar, and live only on a tmpfs that nobody else sees. What is no secret is made here: each
 * process that the script starts costs a millisecond, in every step.
 */
class MountScript {
    #lines = [];
    #files = [];
    #scratch;
    #nodev;
    #links = 0;
    /** @param nodev no node of a device can be opened on what is mounted */
    constructor(scratch, { nodev }) {
        this.#scratch = scratch;
        this.#nodev = nodev ? ['nodev'] : [];
        for (const name of ['rootfs', 'memory', 'links', 'work'])
            this.#makeDirectory(name);
    }
    path(name) {
        return (0,external_node_path_.join)(this.#scratch, name);
    }
    add(line) {
        this.#lines.push(line);
    }
    /** What the pipe must carry. */
    get input() {
        return memoryArchive(this.#files);
    }
    get text() {
        const memory = quote(this.path('memory'));
        const unpack = `mount -t tmpfs -o mode=0755 tmpfs ${memory} && tar --numeric-owner -xpf - -C ${memory} <&3`;
        return ['set -e', unpack, ...this.#lines].join('\n');
    }
    /** The last lines: what was to be prepared is, and everything from here on is the process' own. */
    start(lines) {
        this.add(`printf . >&3; exec 3<&-\n${lines}`);
    }
    /** A file in memory; returns its path. */
    memoryFile(content, mode, uid = 0, gid = 0, name = `file${this.#files.length}`) {
        this.#files.push({ name, content, mode, uid, gid });
        return this.path(`memory/${name}`);
    }
    mountRootfs(rootfs) {
        const target = this.path('rootfs');
        this.#overlay(rootfs.lowerdirs, { upperdir: rootfs.upperdir, workdir: this.path('work') }, target);
        // Runtimes differ in the mode of what they make (crun: 1755 for /dev); these three stay in the layer, 0755 as runc makes them.
        const point = quote(target);
        this.add(`for d in dev proc sys; do [ -e ${point}/$d ] || [ -L ${point}/$d ] || mkdir -m 0755 ${point}/$d; done`);
        for (const { path, uid, gid } of rootfs.missing ?? []) {
            const directory = quote(target + path);
            this.add(`[ -d ${directory} ] || { mkdir -m 0755 ${directory}; chown ${uid}:${gid} ${directory}; }`);
        }
        return target;
    }
    /** Puts the mount's source in place and returns the entry for config.json. */
    prepare(mount) {
        switch (mount.kind) {
            case 'bind':
                return bindMount(this.#bindSource(mount), mount.target, mount.readonly, mount.device ? [] : this.#nodev);
            case 'tmpfs': {
                const size = mount.size === undefined ? [] : [`size=${mount.size}`];
                const options = ['nosuid', ...this.#nodev, `mode=${mount.mode.toString(8)}`, ...size];
                return { destination: mount.target, type: 'tmpfs', source: 'tmpfs', options };
            }
            case 'file':
                return bindMount(this.memoryFile(mount.content, mount.mode, mount.uid, mount.gid), mount.target, true);
            case 'layers':
                return this.#layersMount(mount);
        }
    }
    /**
     * A subdirectory is entered, looked at and then mounted as the working directory: a link that another step puts in its place
     * in between leads nowhere (CVE-2024-23651).
     */
    #bindSource({ source, subpath = '/' }) {
        if (subpath === '/')
            return source;
        const point = this.#makeDirectory(`mount${this.#links++}`);
        this.add(`cd -P ${quote(source)}; source=$PWD; cd -P ${quote(`.${subpath}`)}`);
        this.add(`[ "$PWD" = "$source"${quote(subpath)} ] || { echo ${quote(`${subpath} is a link now`)} >&2; exit 1; }`);
        this.add(`mount --bind . ${quote(point)}`);
        return point;
    }
    /** Always an overlay, since a snapshot has whiteouts in it; what is written goes with the step's folder. */
    #layersMount(mount) {
        const name = `mount${this.#links}`;
        const point = this.#makeDirectory(name);
        const upper = this.#makeDirectory(`discard-${name}`);
        for (const part of ['upper', 'work'])
            this.#makeDirectory(`discard-${name}/${part}`);
        this.#overlay(mount.lowerdirs, { upperdir: `${upper}/upper`, workdir: `${upper}/work` }, point);
        return bindMount((0,external_node_path_.join)(point, mount.subpath), mount.target, mount.readonly, this.#nodev);
    }
    /**
     * By short relative links: mount(2) takes one page of options, which 40 absolute paths overflow, and in which commas and colons
     * mean something.
     */
    #overlay(lowerdirs, upper, target) {
        // overlayfs refuses a lowerdir twice (two steps that made the same layer); only its highest place shows anything.
        const lowers = lowerdirs.length > 0 ? [...new Set([...lowerdirs].reverse())] : [this.#makeDirectory('empty')];
        const names = lowers.map(directory => this.#link(directory));
        const places = `lowerdir=${names.join(':')},upperdir=${this.#link(upper.upperdir)},workdir=${this.#link(upper.workdir)}`;
        this.add(`cd ${quote(this.path('links'))}`);
        this.add(`mount -t overlay -o ${places},${['redirect_dir=off,metacopy=off,index=off', ...this.#nodev].join(',')} overlay ${quote(target)}`);
    }
    #link(directory) {
        const name = (this.#links++).toString(36);
        (0,external_node_fs_.symlinkSync)(directory, this.path(`links/${name}`));
        return name;
    }
    #makeDirectory(name) {
        (0,external_node_fs_.mkdirSync)(this.path(name), { recursive: true, mode: 0o755 });
        return this.path(name);
    }
}
function bindMount(source, target, readonly, more = []) {
    return { destination: target, type: 'bind', source, options: ['rbind', 'rprivate', readonly ? 'ro' : 'rw', ...more] };
}
/** One shell word. */
function quote(text) {
    return `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ findOnPath),
  l: () => (/* binding */ selectRuntime)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/runtime/chroot.js
var chroot = __webpack_require__(2537);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/content/temporary.js
var temporary = __webpack_require__(1206);
;// CONCATENATED MODULE: ./lib/runtime/cgroups.js





/** A name for a container that says whose it is, as its control groups have it too. */
function containerId() {
    return (0,temporary/* temporaryName */.NT)('slipway');
}
/**
 * Removes the control groups that a runtime makes of a container: a killed one leaves them behind. Those of containers of processes
 * that are gone go as well. A group that is in use stays, whatever is asked.
 */
async function removeCgroups(id) {
    for (const directory of parentGroups())
        for (const name of namesIn(directory))
            if (name === id || (name.startsWith('slipway-') && (0,temporary/* isAbandoned */.zI)(name)))
                await remove((0,external_node_path_.join)(directory, name));
}
/** Where crun and runc put a container without a cgroupsPath: in their own group of each hierarchy, or at the top. */
function parentGroups() {
    const own = new Set(lines('/proc/self/cgroup').map(line => line.split(':').slice(2).join(':')));
    const roots = lines('/proc/self/mountinfo').flatMap(line => {
        const [place = '', device = ''] = line.split(' - ');
        return /^cgroup2? /.test(device) ? [place.split(' ')[4]] : [];
    });
    return new Set(roots.flatMap(root => [root, ...[...own].map(path => (0,external_node_path_.join)(root, path))]));
}
function lines(file) {
    return (0,external_node_fs_.readFileSync)(file, 'utf8').split('\n').filter(Boolean);
}
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
/** A group is in use for a moment longer than the processes in it can be seen. */
async function remove(path, patience = 50) {
    try {
        (0,external_node_fs_.rmdirSync)(path);
    }
    catch (error) {
        if (!(0,errors/* hasCode */.up)(error, 'EBUSY') || patience === 0)
            return;
        await (0,promises_.setTimeout)(10);
        await remove(path, patience - 1);
    }
}

// EXTERNAL MODULE: ./lib/runtime/device-filter.js
var device_filter = __webpack_require__(2807);
// EXTERNAL MODULE: ./lib/runtime/launch.js
var launch = __webpack_require__(8717);
// EXTERNAL MODULE: ./lib/runtime/oci-spec.js
var oci_spec = __webpack_require__(581);
// EXTERNAL MODULE: ./lib/runtime/prepare-mounts.js + 1 modules
var prepare_mounts = __webpack_require__(3932);
;// CONCATENATED MODULE: ./lib/runtime/oci-runtime.js






/**
 * crun refuses hosts in hybrid cgroup mode, whatever its cgroup manager, as long as it sees the v2 mount: taken away in the private
 * namespace only.
 */
const UNIFIED = '/sys/fs/cgroup/unified';
/** Runs processes with crun or runc. `binary` is a path; runc always makes control groups. */
function ociRuntime(name, binary, filter = name === 'runc' ? 'cgroup' : (0,device_filter/* deviceFilter */.$)()) {
    return {
        name,
        run: (process, io) => runProcess(name, binary, filter, process, io)
    };
}
async function runProcess(name, binary, filter, process, io) {
    const nodev = filter === 'nodev' && !process.insecure;
    const script = new prepare_mounts/* MountScript */.j(process.rootfs.scratch, { nodev });
    const rootfs = script.mountRootfs(process.rootfs);
    const binds = process.mounts.map(mount => script.prepare(mount));
    const config = Buffer.from(JSON.stringify((0,oci_spec/* runtimeConfig */.Zu)(process, rootfs, binds, { nodev })));
    script.memoryFile(config, 0o600, 0, 0, 'config.json');
    if (name === 'crun' && isMounted(UNIFIED))
        script.add(`umount -l ${UNIFIED}`);
    const manager = name === 'crun' ? `--cgroup-manager=${(0,device_filter/* cgroupManager */.c)(filter)} ` : '';
    const id = containerId();
    script.add(`cd ${(0,prepare_mounts/* quote */.h)(script.path('memory'))}`);
    script.start(`exec ${(0,prepare_mounts/* quote */.h)(binary)} ${manager}--root ${(0,prepare_mounts/* quote */.h)(script.path('memory/state'))} run --no-new-keyring ${id}`);
    try {
        return await (0,launch/* launchPrivately */.E_)(script, io);
    }
    finally {
        if (filter === 'cgroup')
            await removeCgroups(id);
    }
}
function isMounted(path) {
    return (0,external_node_fs_.readFileSync)('/proc/self/mountinfo', 'latin1')
        .split('\n')
        .some(line => line.split(' ')[4] === path);
}

;// CONCATENATED MODULE: ./lib/runtime/select.js





/** crun where it is found (10 ms a step), else runc (30 ms), else chroot. `wanted` insists on one. */
function selectRuntime(wanted, environment = process.env) {
    if (wanted === 'chroot')
        return chroot/* chrootRuntime */.U;
    const names = wanted === undefined ? ['crun', 'runc'] : [parseName(wanted)];
    for (const name of names) {
        const binary = findOnPath(name, environment);
        if (binary !== undefined)
            return ociRuntime(name, binary);
    }
    if (wanted === undefined)
        return chroot/* chrootRuntime */.U;
    throw new errors/* RuntimeError */.bu('NO_RUNTIME', `Cannot run steps with ${wanted}: it is not on PATH`, { hint: `apt-get install ${wanted}` });
}
function parseName(name) {
    if (name === 'crun' || name === 'runc')
        return name;
    throw new errors/* RuntimeError */.bu('NO_RUNTIME', `Unknown runtime "${name}": need crun, runc or chroot`);
}
/** sbin folders too: runc lives there on Debian, and a plain user's PATH often lacks them. */
function findOnPath(name, environment = process.env) {
    const directories = [
        ...(environment['PATH'] ?? '').split(external_node_path_.delimiter),
        '/usr/local/sbin',
        '/usr/sbin',
        '/sbin',
        '/usr/local/bin',
        '/usr/bin'
    ];
    return directories
        .filter(Boolean)
        .map(directory => (0,external_node_path_.join)(directory, name))
        .find(isExecutable);
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ })

};
