export const id = 8980;
export const ids = [8980];
export const modules = {

/***/ 1976:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 581:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
function runtimeConfig(process, rootfs, binds, { nodev, seccomp }) {
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
            ...(seccomp ? { seccomp } : {}),
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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
        const { lowerdirs, upperdir, volatile = false } = rootfs;
        this.#overlay(lowerdirs, { upperdir, workdir: this.path('work'), volatile }, target);
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
        this.#overlay(mount.lowerdirs, { upperdir: `${upper}/upper`, workdir: `${upper}/work`, volatile: true }, point);
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
        const mount = (...more) => `mount -t overlay -o ${[places, 'redirect_dir=off,metacopy=off,index=off', ...this.#nodev, ...more].join(',')} overlay ${quote(target)}`;
        // Linux before 5.10 does not know the option.
        this.add(upper.volatile ? `${mount('volatile')} 2>/dev/null || ${mount()}` : mount());
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

/***/ 8980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ findOnPath),
  selectRuntime: () => (/* binding */ selectRuntime)
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/runtime/seccomp-calls.js
/**
 * What a process may call, by what it is for. A name that a machine's libseccomp does not know (a newer call, or one of another
 * architecture) is passed over by crun and runc. Calls that need a capability which no process is given are REFUSED instead, so that
 * the kernel's code behind them cannot be reached in a user namespace either.
 */
const ALLOWED = words(
// Files: open, read, write, copy.
`access chdir chmod chown chown32 chroot close close_range copy_file_range creat dup dup2 dup3 faccessat faccessat2 fadvise64
  fadvise64_64 arm_fadvise64_64 fallocate fchdir fchmod fchmodat fchmodat2 fchown fchown32 fchownat fcntl fcntl64 fdatasync flock
  fstat fstat64 fstatat64 fstatfs fstatfs64 fsync ftruncate ftruncate64 futimesat getcwd getdents getdents64 ioctl lchown lchown32
  link linkat _llseek lseek lstat lstat64 mkdir mkdirat mknod mknodat name_to_handle_at newfstatat open openat openat2 pread64 preadv
  preadv2 pwrite64 pwritev pwritev2 read readahead readdir readlink readlinkat readv rename renameat renameat2 rmdir sendfile
  sendfile64 splice stat stat64 statfs statfs64 statx symlink symlinkat sync sync_file_range sync_file_range2 arm_sync_file_range
  syncfs tee truncate truncate64 umask unlink unlinkat utime utimensat utimensat_time64 utimes vmsplice write writev`, `fgetxattr flistxattr fremovexattr fsetxattr getxattr getxattrat lgetxattr listxattr listxattrat llistxattr lremovexattr lsetxattr
  removexattr removexattrat setxattr setxattrat`, 
// Waiting for files.
`_newselect epoll_create epoll_create1 epoll_ctl epoll_ctl_old epoll_pwait epoll_pwait2 epoll_wait epoll_wait_old eventfd eventfd2
  fanotify_mark inotify_add_watch inotify_init inotify_init1 inotify_rm_watch io_cancel io_destroy io_getevents io_pgetevents
  io_pgetevents_time64 io_setup io_submit poll ppoll ppoll_time64 pselect6 pselect6_time64 select`, 
// Memory.
`brk cachestat madvise map_shadow_stack membarrier memfd_create memfd_secret mincore mlock mlock2 mlockall mmap mmap2
  mprotect mremap mseal msync munlock munlockall munmap pkey_alloc pkey_free pkey_mprotect remap_file_pages`, 
// Processes, threads, and what they are.
`alarm capget capset execve execveat exit exit_group fork futex futex_requeue futex_time64 futex_wait futex_waitv futex_wake
  get_robust_list get_thread_area getcpu getegid getegid32 geteuid geteuid32 getgid getgid32 getgroups getgroups32 getitimer getpgid
  getpgrp getpid getppid getpriority getresgid getresgid32 getresuid getresuid32 getrlimit getrusage getsid gettid getuid getuid32
  ioprio_get ioprio_set kill nice pause pidfd_open pidfd_send_signal pipe pipe2 prctl prlimit64 process_mrelease process_vm_readv
  process_vm_writev ptrace restart_syscall rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn rt_sigsuspend
  rt_sigtimedwait rt_sigtimedwait_time64 rt_tgsigqueueinfo sched_get_priority_max sched_get_priority_min sched_getaffinity
  sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_rr_get_interval_time64 sched_setaffinity sched_setattr
  sched_setparam sched_setscheduler sched_yield set_robust_list set_thread_area set_tid_address setfsgid setfsgid32 setfsuid
  setfsuid32 setgid setgid32 setgroups setgroups32 setitimer setpgid setpriority setregid setregid32 setresgid setresgid32 setresuid
  setresuid32 setreuid setreuid32 setrlimit setsid setuid setuid32 sigaction sigaltstack signal signalfd signalfd4 sigpending
  sigprocmask sigreturn sigsuspend tgkill tkill ugetrlimit vfork wait4 waitid waitpid`, 
// Sandboxes of its own: they only take away.
'landlock_add_rule landlock_create_ruleset landlock_restrict_self seccomp', 
// Speaking with others. `socket` itself is conditional; `socketcall` hides its arguments from every filter.
`accept accept4 bind connect getpeername getsockname getsockopt listen recv recvfrom recvmmsg recvmmsg_time64 recvmsg send sendmmsg
  sendmsg sendto setsockopt shutdown socketcall socketpair`, `ipc mq_getsetattr mq_notify mq_open mq_timedreceive mq_timedreceive_time64 mq_timedsend mq_timedsend_time64 mq_unlink msgctl
  msgget msgrcv msgsnd semctl semget semop semtimedop semtimedop_time64 shmat shmctl shmdt shmget`, 
// Time: the kernel itself lets only CAP_SYS_TIME adjust it.
`adjtimex clock_adjtime clock_adjtime64 clock_getres clock_getres_time64 clock_gettime clock_gettime64 clock_nanosleep
  clock_nanosleep_time64 gettimeofday nanosleep time timer_create timer_delete timer_getoverrun timer_gettime timer_gettime64
  timer_settime timer_settime64 timerfd_create timerfd_gettime timerfd_gettime64 timerfd_settime timerfd_settime64 times`, 
// The machine.
'getrandom sysinfo uname', 
// Single architectures. uprobes are put into processes from outside, which would die without their calls.
`arch_prctl modify_ldt uprobe uretprobe breakpoint cacheflush get_tls set_tls riscv_flush_icache riscv_hwprobe swapcontext
  s390_pci_mmio_read s390_pci_mmio_write s390_runtime_instr`);
/** What exists and is none of a container's business: EPERM, as for a process without the rights. */
const REFUSED = words(
// Mounts and namespaces.
`fsconfig fsmount fsopen fspick mount mount_setattr move_mount open_tree open_tree_attr pivot_root setns umount umount2 unshare`, 
// Large, young or forgotten parts of the kernel, where its exploits are found.
`bpf fanotify_init io_uring_enter io_uring_register io_uring_setup lookup_dcookie perf_event_open userfaultfd vm86 vm86old`, 
// Keyrings, which are not namespaced.
'add_key keyctl request_key', 
// Memory and files of other processes, and of the machine.
`get_mempolicy kcmp mbind migrate_pages move_pages open_by_handle_at pidfd_getfd process_madvise set_mempolicy set_mempolicy_home_node`, 
// The machine itself.
`acct clock_settime clock_settime64 delete_module finit_module init_module ioperm iopl kexec_file_load kexec_load quotactl
  quotactl_fd reboot setdomainname sethostname settimeofday stime swapoff swapon syslog vhangup`, 
// Old ways that have new ones.
'_sysctl sysfs uselib ustat');
/**
 * What is answered as by a kernel that has no such call: a C library goes on without it. `clone3` has its flags behind a pointer, where
 * no filter can look, and then takes `clone`.
 */
const ABSENT = ['clone3'];
function words(...texts) {
    return texts.flatMap(text => text.split(/\s+/));
}

;// CONCATENATED MODULE: ./lib/runtime/seccomp.js


const { EPERM, ENOSYS } = external_node_os_.constants.errno;
/** All bits of an int, which is what the kernel takes of the 64 bits of an argument. */
const INT = 0xffff_ffff;
const SIGN = 0x8000_0000;
/**
 * The system calls of a process that has a container's capabilities: those that Docker's default profile lets through
 * (https://docs.docker.com/engine/security/seccomp/). Calls that are newer than the profile, or than the machine's libseccomp, do not
 * exist, so that programs take the older ones that they know.
 */
function seccompProfile({ defaultErrno }, architecture = process.arch) {
    const relatives = RELATIVES[architecture];
    return {
        defaultAction: 'SCMP_ACT_ERRNO',
        ...(defaultErrno === EPERM ? {} : { defaultErrnoRet: defaultErrno }),
        ...(relatives ? { architectures: relatives } : {}),
        // libseccomp takes no rule that says what the default says, and not every runtime leaves it out.
        syscalls: rules(architecture).filter(({ errnoRet }) => errnoRet !== defaultErrno)
    };
}
function rules(architecture) {
    return [
        allow(ALLOWED),
        refuse(REFUSED, EPERM),
        refuse(ABSENT, ENOSYS),
        ...cloneRules(architecture === 's390x' ? 1 : 0),
        ...personalityRules(),
        ...FAMILIES.map(([mask, value]) => allow(['socket'], argument(0, mask, value))),
        ...REFUSED_FAMILIES.map(family => refuse(['socket'], EPERM, argument(0, INT, family)))
    ];
}
/**
 * Architectures whose programs the machine runs beside its own. Each costs the start of a process some milliseconds, so x32, which
 * distributions have turned off, is not one. Those that are emulated make the calls of the machine's own.
 */
const RELATIVES = {
    x64: ['SCMP_ARCH_X86_64', 'SCMP_ARCH_X86'],
    arm64: ['SCMP_ARCH_AARCH64', 'SCMP_ARCH_ARM'],
    s390x: ['SCMP_ARCH_S390X', 'SCMP_ARCH_S390']
};
/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
const NAMESPACES = [0x0002_0000, 0x0200_0000, 0x0400_0000, 0x0800_0000, 0x1000_0000, 0x2000_0000, 0x4000_0000];
/** Processes and threads, but none in a new namespace. */
function cloneRules(index) {
    const all = NAMESPACES.reduce((mask, flag) => mask | flag);
    return [
        allow(['clone'], argument(index, all, 0)),
        ...NAMESPACES.map(flag => refuse(['clone'], EPERM, argument(index, flag, flag)))
    ];
}
/** PER_LINUX, PER_LINUX32, the two with UNAME26 (setarch), and the question for the present one: all bits. */
const PERSONALITIES = [0, 0x8, 0x2_0000, 0x2_0008, INT];
/** Any other bit is refused, but for the sign, by which the question is told from the others. */
function personalityRules() {
    const bits = Array.from({ length: 31 }, (_, bit) => 2 ** bit).filter(bit => !PERSONALITIES.includes(bit));
    return [
        ...PERSONALITIES.map(value => allow(['personality'], argument(0, INT, value))),
        ...bits.map(bit => refuse(['personality'], EPERM, argument(0, SIGN + bit, bit)))
    ];
}
/** AF_ALG and AF_VSOCK reach the kernel's cryptography and the machine's hypervisor. */
const REFUSED_FAMILIES = [38, 40];
/**
 * The other 62 below 64 and the negative ones, as mask and value: comparisons of order would see all 64 bits, of which the kernel drops
 * half.
 */
const FAMILIES = [
    [INT - 31, 0],
    [INT - 3, 32],
    [INT - 1, 36],
    [INT, 39],
    [INT, 41],
    [INT - 1, 42],
    [INT - 3, 44],
    [INT - 15, 48],
    [SIGN, SIGN]
];
function allow(names, arg) {
    return { names, action: 'SCMP_ACT_ALLOW', ...(arg ? { args: [arg] } : {}) };
}
function refuse(names, errnoRet, arg) {
    return { names, action: 'SCMP_ACT_ERRNO', errnoRet, ...(arg ? { args: [arg] } : {}) };
}
function argument(index, value, valueTwo) {
    return { index, op: 'SCMP_CMP_MASKED_EQ', value, valueTwo };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/system/perl.js
var perl = __webpack_require__(556);
;// CONCATENATED MODULE: ./lib/runtime/seccomp-support.js





/** Where the kernel lists what a filter can answer; it is not there when it was built without filters. */
const KERNEL = '/proc/sys/kernel/seccomp/actions_avail';
/**
 * Where a filter cannot be loaded, a process runs without: the kernel or the runtime may lack it, or a filter of our own forbid it. What
 * else it takes is CAP_SYS_ADMIN, which the mounts of a process need as well.
 */
async function seccompSupport(binary, kernel = KERNEL) {
    if (!(0,external_node_fs_.existsSync)(kernel) || (isFiltered() && isForbidden()))
        return undefined;
    const version = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(binary, ['--version']).catch(() => undefined);
    return version && parseSeccompSupport(version.stdout);
}
/** Whether this process has a filter of its own. proc_pid_status(5) */
function isFiltered() {
    return /^Seccomp:\s*2$/m.test((0,external_node_fs_.readFileSync)('/proc/self/status', 'latin1'));
}
/** SECCOMP_GET_ACTION_AVAIL (2) for SECCOMP_RET_ERRNO: a question without consequences. */
function isForbidden() {
    const program = 'my $action = pack("L", 0x50000); print syscall($ARGV[0], 2, 0, $action) == 0 ? "yes" : "no"';
    return (0,perl/* runPerlSync */.A)(program, ['seccomp'], '') === 'no';
}
/** @param version what crun and runc print of themselves: the one says +SECCOMP, the other of which library */
function parseSeccompSupport(version) {
    if (!/\+SECCOMP\b|^libseccomp:/m.test(version))
        return undefined;
    const [, name = '', major = 0, minor = 0] = /^(\w+) version (\d+)\.(\d+)/m.exec(version) ?? [];
    const [sinceMajor, sinceMinor] = name === 'crun' ? [0, 19] : [1, 1];
    const isSince = Number(major) > sinceMajor || (Number(major) === sinceMajor && Number(minor) >= sinceMinor);
    // `defaultErrnoRet` is younger than these runtimes' filters.
    return { defaultErrno: isSince ? external_node_os_.constants.errno.ENOSYS : external_node_os_.constants.errno.EPERM };
}

;// CONCATENATED MODULE: ./lib/runtime/oci-runtime.js








/**
 * crun refuses hosts in hybrid cgroup mode, whatever its cgroup manager, as long as it sees the v2 mount: taken away in the private
 * namespace only.
 */
const UNIFIED = '/sys/fs/cgroup/unified';
/** Runs processes with crun or runc. `binary` is a path; runc always makes control groups. */
function ociRuntime(name, binary, filter = name === 'runc' ? 'cgroup' : (0,device_filter/* deviceFilter */.$)()) {
    let support;
    return {
        name,
        run(process, io) {
            const isFree = process.insecure || process.unfiltered;
            const seccomp = isFree ? undefined : (support ??= seccompSupport(binary));
            return runProcess(name, binary, { filter, seccomp }, process, io);
        }
    };
}
async function runProcess(name, binary, { filter, seccomp }, process, io) {
    const nodev = filter === 'nodev' && !process.insecure;
    const script = new prepare_mounts/* MountScript */.j(process.rootfs.scratch, { nodev });
    const rootfs = script.mountRootfs(process.rootfs);
    const binds = process.mounts.map(mount => script.prepare(mount));
    // The runtime answers while the script is written.
    const support = await seccomp;
    const options = { nodev, seccomp: support && seccompProfile(support) };
    const config = Buffer.from(JSON.stringify((0,oci_spec/* runtimeConfig */.Zu)(process, rootfs, binds, options)));
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





/**
 * crun where it is found, else runc, else chroot. `wanted` insists on one. Of a step, crun takes 16 ms and runc 40; the filter of system
 * calls, which libseccomp makes anew each time, is 10 of them.
 */
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
