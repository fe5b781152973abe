export const id = 3930;
export const ids = [3930];
export const modules = {

/***/ 3115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  execCommand: () => (/* binding */ execCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/oci/passwd.js
var passwd = __webpack_require__(5407);
// EXTERNAL MODULE: ./lib/runtime/account-files.js
var account_files = __webpack_require__(3593);
// EXTERNAL MODULE: ./lib/runtime/chroot.js
var chroot = __webpack_require__(2537);
// EXTERNAL MODULE: ./lib/runtime/device-filter.js
var device_filter = __webpack_require__(2807);
// EXTERNAL MODULE: ./lib/runtime/inits.js
var inits = __webpack_require__(3675);
// EXTERNAL MODULE: ./lib/runtime/launch.js
var launch = __webpack_require__(8717);
// EXTERNAL MODULE: ./lib/runtime/oci-spec.js
var oci_spec = __webpack_require__(581);
// EXTERNAL MODULE: ./lib/runtime/pipes.js
var runtime_pipes = __webpack_require__(7909);
// EXTERNAL MODULE: ./lib/runtime/prepare-mounts.js + 1 modules
var prepare_mounts = __webpack_require__(3932);
// EXTERNAL MODULE: ./lib/runtime/select.js + 2 modules
var runtime_select = __webpack_require__(3456);
;// CONCATENATED MODULE: ./lib/runtime/exec-inside.js











/**
 * Runs one more process in a container, with the rights of the first one. The environment goes through a pipe, so it is on no
 * disk and in no argument list.
 * @returns the exit code
 * @throws RuntimeError START_FAILED when the container does not run
 */
async function runInside(target, process, io) {
    const pid = (0,inits/* namespaceInit */.y)(target.watcher, 1);
    if (pid === undefined)
        throw new errors/* RuntimeError */.bu('START_FAILED', 'Cannot start a process: the container does not run');
    const { script, input } = target.runtime === 'chroot' ? chrootExec(target, process) : ociExec(target, process);
    const namespaces = target.runtime === 'chroot' ? ['--mount', '--pid', '--uts', '--ipc', '--net'] : ['--mount', '--pid'];
    const pipes = (0,runtime_pipes/* openPipes */.w)(io, target.scratch);
    const child = (0,external_node_child_process_.spawn)('nsenter', ['--target', String(pid), ...namespaces, '--', 'sh', '-c', script], {
        stdio: [...pipes.stdio, 'pipe'],
        env: { PATH: launch/* SYSTEM_PATH */.sg }
    });
    pipes.started(child);
    const control = child.stdio[3];
    control.on('error', () => { });
    control.end(input);
    const kill = () => child.kill('SIGTERM');
    io.signal?.addEventListener('abort', kill, { once: true });
    try {
        const code = await (0,launch/* exitCode */.I$)(child);
        await pipes.ended();
        return code;
    }
    finally {
        io.signal?.removeEventListener('abort', kill);
    }
}
/** The runtime's state holds the one container that it started. */
function ociExec({ runtime, scratch }, process) {
    const binary = (0,runtime_select/* findOnPath */.a)(runtime) ?? runtime;
    const state = (0,prepare_mounts/* quote */.h)((0,external_node_path_.join)(scratch, 'memory', 'state'));
    const manager = runtime === 'crun' ? `--cgroup-manager=${(0,device_filter/* cgroupManager */.c)((0,device_filter/* deviceFilter */.$)())} ` : '';
    const exec = `${(0,prepare_mounts/* quote */.h)(binary)} ${manager}--root ${state} exec --process /proc/self/fd/4 "$(ls ${state} | head -n 1)"`;
    // Node's pipes are sockets, which no program can open by name; a shell's are pipes.
    return { script: `exec 5<&0; cat <&3 | ${exec} 4<&0 <&5 3<&- 5<&-`, input: Buffer.from(JSON.stringify((0,oci_spec/* execConfig */.OP)(process))) };
}
function chrootExec({ scratch }, process) {
    const { script, environment } = (0,chroot/* enterCommand */.S)(process, (0,prepare_mounts/* quote */.h)((0,external_node_path_.join)(scratch, 'rootfs')), 'eval "$(cat <&3)"; exec 3<&-');
    return { script, input: environment };
}

// EXTERNAL MODULE: ./lib/containers/create.js + 1 modules
var create = __webpack_require__(6369);
// EXTERNAL MODULE: ./lib/containers/find.js + 1 modules
var find = __webpack_require__(9125);
// EXTERNAL MODULE: ./lib/containers/process-spec.js
var process_spec = __webpack_require__(3765);
// EXTERNAL MODULE: ./lib/containers/root.js
var root = __webpack_require__(98);
// EXTERNAL MODULE: ./lib/containers/stop.js
var stop = __webpack_require__(8370);
;// CONCATENATED MODULE: ./lib/containers/exec.js










/** Runs a further process in a running container. @returns its exit code @throws ContentError IN_USE when it does not run */
async function execInContainer(container, options, { store, layers }, io) {
    const records = (0,find/* containerRecords */.MK)(store);
    const state = stateOf(container, store);
    const { process } = container;
    const tree = (0,root/* liveTree */.zG)(await (0,root/* openRoot */.R8)(container, store, layers));
    const user = userOf(options.user ?? process.config.User ?? '', tree);
    const env = (0,create/* mergeEnv */.Q)((0,process_spec/* processEnv */.Hb)({ ...process, terminal: options.terminal }, user.home), options.env);
    const cwd = options.workdir ?? (process.config.WorkingDir || '/');
    if (!cwd.startsWith('/'))
        throw new process_spec/* CannotStart */.cM(`the working directory '${cwd}' is invalid, it needs to be an absolute path`, 126);
    (0,process_spec/* checkCommand */.em)(tree, options.args[0], env, cwd);
    const target = {
        runtime: state.runtime ?? 'crun',
        watcher: (0,stop/* watcherOf */.g4)(state),
        scratch: (0,external_node_path_.join)(records.folder(container.id), 'scratch')
    };
    const { uid, gid, groups } = user;
    const insecure = options.privileged || process.privileged;
    return runInside(target, { args: options.args, env, cwd, uid, gid, groups, insecure, terminal: options.terminal }, io);
}
/** @throws ContentError NAME_NOT_FOUND, AMBIGUOUS, and IN_USE for one that does not run */
function runningContainer(store, text) {
    const container = (0,find/* findContainer */.FA)(store, text);
    stateOf(container, store);
    return container;
}
function stateOf({ id }, store) {
    const state = (0,find/* containerRecords */.MK)(store).state(id);
    if (state.status !== 'running')
        throw new errors/* ContentError */.yg('IN_USE', `container ${id} is not running`);
    return state;
}
function userOf(text, tree) {
    try {
        return (0,passwd/* resolveProcessUser */.lj)(text, (0,account_files/* readAccountFiles */.p)(tree));
    }
    catch (error) {
        throw new process_spec/* CannotStart */.cM((0,errors/* messageOf */.bD)(error), 126);
    }
}

// EXTERNAL MODULE: ./lib/cli/container-options.js + 1 modules
var container_options = __webpack_require__(412);
// EXTERNAL MODULE: ./lib/cli/print-error.js
var print_error = __webpack_require__(8134);
// EXTERNAL MODULE: ./lib/cli/program.js
var cli_program = __webpack_require__(3930);
// EXTERNAL MODULE: ./lib/cli/run-attached.js
var run_attached = __webpack_require__(6728);
// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/exec.js









/** Docker's exec does not tell a program that is missing from one that cannot be run. */
const CANNOT_RUN = 126;
const execCommand = {
    name: 'exec',
    summary: 'Run a command in a running container',
    usage: 'slipway exec [OPTIONS] CONTAINER COMMAND [ARG...]',
    flags: {
        detach: { short: 'd', kind: 'boolean', help: 'Do not wait for it' },
        env: { short: 'e', kind: 'list', value: 'KEY[=VALUE]', help: 'An environment variable' },
        'env-file': { kind: 'list', value: 'FILE', help: 'Environment variables, one a line' },
        interactive: { short: 'i', kind: 'boolean', help: 'Pass standard input on' },
        privileged: { kind: 'boolean', help: 'With all capabilities' },
        tty: { short: 't', kind: 'boolean', help: 'Give it a terminal' },
        user: { short: 'u', kind: 'string', value: 'USER[:GROUP]', help: 'Who it runs as' },
        workdir: { short: 'w', kind: 'string', value: 'DIR', help: 'Working directory' }
    },
    examples: [['slipway exec -it web sh', 'look around']],
    arguments: { min: 2, max: Number.POSITIVE_INFINITY },
    stopAtArgument: true,
    run: (args, io) => (args.boolean('detach') ? execDetached(args, io) : exec(args, io))
};
async function exec(args, io) {
    const [name = '', ...command] = args.positional;
    const openStdin = args.boolean('interactive');
    const terminal = (0,run_attached/* wantsTerminal */.eC)(args, io);
    const options = {
        args: command,
        env: [
            ...args.list('env-file').flatMap(file => (0,container_options/* readEnvFile */.SF)(file, io)),
            ...args.list('env').flatMap(entry => (0,container_options/* envEntry */.uM)(entry, io))
        ],
        user: args.string('user'),
        workdir: args.string('workdir'),
        privileged: args.boolean('privileged'),
        terminal
    };
    return (0,tools/* withTools */.YP)(io, async (tools) => {
        try {
            return await execInContainer((0,find/* findContainer */.FA)(tools.store, name), options, tools, {
                ...(0,run_attached/* attachedIO */.JW)({ terminal, openStdin }, io),
                signal: io.signal
            });
        }
        catch (error) {
            if (!(error instanceof process_spec/* CannotStart */.cM))
                throw error;
            (0,print_error/* printError */.y)(error, io, false);
            return CANNOT_RUN;
        }
        finally {
            (0,run_attached/* releaseStdin */.CK)(openStdin && !terminal, io);
        }
    });
}
/** The same command once more, without `-d`, in a process of its own. */
async function execDetached(args, io) {
    const [name = '', ...command] = args.positional;
    const { id } = runningContainer((0,tools/* storeOf */.xX)(io), name);
    const texts = ['user', 'workdir'].flatMap(flag => (args.has(flag) ? [`--${flag}=${args.string(flag)}`] : []));
    const lists = ['env', 'env-file'].flatMap(flag => args.list(flag).map(value => `--${flag}=${value}`));
    const privileged = args.boolean('privileged') ? ['--privileged'] : [];
    const [program, ...rest] = (0,cli_program/* thisProgram */.J)();
    const words = [...rest, 'exec', ...texts, ...lists, ...privileged, id, ...command];
    (0,external_node_child_process_.spawn)(program, words, { detached: true, stdio: 'ignore', env: io.env, cwd: io.cwd }).unref();
    return 0;
}


/***/ }),

/***/ 412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sb: () => (/* binding */ containerOptions),
  uM: () => (/* binding */ envEntry),
  SF: () => (/* binding */ readEnvFile)
});

// UNUSED EXPORTS: parseLabels

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/containers/stop.js
var stop = __webpack_require__(8370);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/runtime/ulimits.js
var ulimits = __webpack_require__(6664);
// EXTERNAL MODULE: ./lib/cli/environment.js
var environment = __webpack_require__(2487);
// EXTERNAL MODULE: ./lib/cli/key-values.js
var key_values = __webpack_require__(8068);
// EXTERNAL MODULE: ./lib/cli/size.js
var cli_size = __webpack_require__(4281);
;// CONCATENATED MODULE: ./lib/cli/mount-flags.js





const DEFAULT_TMPFS_MODE = 0o1777;
/** Options of `-v` that change nothing here: no SELinux, no copying, and propagation is private. */
const IGNORED = new Set(['rw', 'z', 'Z', 'nocopy', 'cached', 'delegated', 'consistent', 'rprivate', 'private']);
/** `SOURCE:TARGET[:OPTIONS]`. @throws UsageError, also for named and anonymous volumes */
function parseVolume(text, cwd) {
    const [source = '', target, options = ''] = text.split(':');
    if (target === undefined || !/^[./~]/.test(source))
        throw new errors/* UsageError */.eb('UNSUPPORTED', `Cannot use volume "${text}": there are no named volumes`, {
            hint: 'Name a directory of this machine: -v /path:/path-in-container'
        });
    const words = options.split(',').filter(Boolean);
    const unknown = words.find(word => word !== 'ro' && !IGNORED.has(word));
    if (unknown !== undefined)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid mode "${unknown}" of volume "${text}"`);
    return { source: (0,external_node_path_.resolve)(cwd, source), target: absolute(target, text), readonly: words.includes('ro') };
}
/** `PATH[:size=64m,mode=1777]`. @throws UsageError */
function parseTmpfs(text) {
    const [target = '', options = ''] = text.split(':', 2);
    const words = options.split(',').filter(word => word !== '' && word !== 'rw' && word !== 'nosuid');
    const fields = new Map(words.map(option => option.split('=', 2)));
    const unknown = [...fields.keys()].find(key => key !== 'size' && key !== 'mode');
    if (unknown !== undefined)
        throw new errors/* UsageError */.eb('UNSUPPORTED', `Cannot use tmpfs option "${unknown}" of "${text}"`, {
            hint: 'A tmpfs is rw,nosuid and takes size= and mode='
        });
    return tmpfs(target, fields.get('size'), fields.get('mode'), text);
}
const MOUNT_KEYS = ['type', 'source', 'src', 'target', 'destination', 'dst', 'readonly', 'ro'];
const TMPFS_KEYS = ['tmpfs-size', 'tmpfs-mode'];
/** Docker's, which change nothing here: mounts are private anyway. */
const IGNORED_KEYS = ['consistency', 'bind-propagation'];
/** `type=bind,source=,target=,readonly` or `type=tmpfs,target=`. @throws UsageError */
function parseMount(text, cwd) {
    const fields = (0,key_values/* keyValues */.K)(text, {
        flag: '--mount',
        known: [...MOUNT_KEYS, ...TMPFS_KEYS, ...IGNORED_KEYS],
        alone: ['readonly', 'ro'],
        hint: 'Use type=bind,source=,target=[,readonly] or type=tmpfs,target=[,tmpfs-size=][,tmpfs-mode=]'
    });
    const target = fields.get('target') ?? fields.get('destination') ?? fields.get('dst') ?? '';
    const type = fields.get('type') ?? 'volume';
    if (type === 'tmpfs')
        return tmpfs(target, fields.get('tmpfs-size'), fields.get('tmpfs-mode'), text);
    if (type !== 'bind')
        throw new errors/* UsageError */.eb('UNSUPPORTED', `Cannot use a mount of type ${type}: need bind or tmpfs`);
    const propagation = fields.get('bind-propagation') ?? 'rprivate';
    if (!IGNORED.has(propagation))
        throw new errors/* UsageError */.eb('UNSUPPORTED', `Cannot use bind-propagation=${propagation}: mounts of a container are private`);
    const source = fields.get('source') ?? fields.get('src');
    if (!source)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `mount "${text}" has no source`);
    const bind = { source: (0,external_node_path_.resolve)(cwd, source), target: absolute(target, text), readonly: isReadonly(fields) };
    // `-v` makes a directory of what is not there.
    if (!(0,external_node_fs_.existsSync)(bind.source))
        throw new errors/* UsageError */.eb('INPUT_INVALID', `bind source path does not exist: ${bind.source}`);
    return bind;
}
function isReadonly(fields) {
    const flag = fields.get('readonly') ?? fields.get('ro') ?? 'false';
    if (/^(true|false|1|0|t|f)$/i.test(flag))
        return /^(true|1|t)$/i.test(flag);
    throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid value for readonly: ${flag}`);
}
function tmpfs(target, size, mode, text) {
    const bytes = size === undefined ? undefined : (0,cli_size/* parseBinarySize */.eU)(size);
    if (size !== undefined && bytes === undefined)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid size "${size}" of "${text}"`);
    if (mode !== undefined && !/^[0-7]{3,4}$/.test(mode))
        throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid mode "${mode}" of "${text}"`);
    return { target: absolute(target, text), size: bytes, mode: mode === undefined ? DEFAULT_TMPFS_MODE : Number.parseInt(mode, 8) };
}
function absolute(target, text) {
    if ((0,external_node_path_.isAbsolute)(target) && external_node_path_.posix.normalize(target) !== '/')
        return external_node_path_.posix.normalize(target).replace(/\/$/, '');
    throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid mount "${text}": the target must be an absolute path below the root`);
}

;// CONCATENATED MODULE: ./lib/cli/container-options.js








const DEFAULT_SHM = 64 * 2 ** 20;
/** The flags of `run` and `create` as options. @throws UsageError */
function containerOptions(args, io, isDetached) {
    const [imageName = '', ...command] = args.positional;
    refusePorts(args);
    const mounts = [
        ...args.list('volume').map(text => parseVolume(text, io.cwd)),
        ...args.list('mount').map(text => parseMount(text, io.cwd))
    ];
    const tmpfs = [...mounts.filter(isTmpfs), ...args.list('tmpfs').map(parseTmpfs)];
    const stopSignal = args.string('stop-signal');
    return {
        imageName,
        command,
        name: args.string('name') || undefined,
        entrypoint: args.string('entrypoint'),
        env: [
            ...args.list('env-file').flatMap(file => readEnvFile(file, io)),
            ...args.list('env').flatMap(entry => envEntry(entry, io))
        ],
        labels: parseLabels([...args.list('label-file').flatMap(file => readLabelFile(file, io)), ...args.list('label')]),
        user: args.string('user'),
        workdir: workdirOf(args.string('workdir')),
        hostname: args.string('hostname'),
        stopSignal: stopSignal === undefined ? undefined : (0,stop/* parseSignalName */.DU)(stopSignal),
        network: networkOf(args.string('network') ?? 'host'),
        binds: mounts.filter((mount) => !isTmpfs(mount)),
        tmpfs,
        ulimits: (0,ulimits/* parseUlimits */.T)(args.list('ulimit')),
        shmSize: shmSize(args.string('shm-size')),
        privileged: args.boolean('privileged'),
        // A terminal needs somebody at it.
        terminal: args.boolean('tty') && !isDetached,
        openStdin: args.boolean('interactive'),
        autoRemove: args.boolean('rm'),
        extraHosts: args.list('add-host').map(parseHost),
        runtime: args.string('runtime')
    };
}
/** `KEY=value`, or `KEY` for the value that it has here; a variable that is not set here stays unset. */
function envEntry(entry, { env }) {
    if (entry === '' || entry.startsWith('='))
        throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid environment variable: ${entry}`);
    if (entry.includes('='))
        return [entry];
    return (0,environment/* isSet */.v)(env, entry) ? [`${entry}=${env[entry]}`] : [];
}
/** One `KEY=value` a line. */
function readEnvFile(file, io) {
    return readLines('env-file', file, io).flatMap(line => envEntry(line, io));
}
/** As docker: a line without `=` is no label. */
function readLabelFile(file, io) {
    return readLines('label-file', file, io).filter(line => line.includes('='));
}
/** Blank lines and those that begin with `#` are none. */
function readLines(flag, file, { cwd }) {
    try {
        const lines = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, file), 'utf8').split(/\r?\n/);
        return lines.map(line => line.trimStart()).filter(line => line !== '' && !line.startsWith('#'));
    }
    catch (cause) {
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot read --${flag} ${file}: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}
function workdirOf(text) {
    if (text === undefined || text === '')
        return undefined;
    if ((0,external_node_path_.isAbsolute)(text))
        return text;
    throw new errors/* UsageError */.eb('INPUT_INVALID', `the working directory '${text}' is invalid, it needs to be an absolute path`);
}
function parseLabels(texts) {
    return Object.fromEntries(texts.map(text => {
        const split = text.indexOf('=');
        return split < 0 ? [text, ''] : [text.slice(0, split), text.slice(split + 1)];
    }));
}
function refusePorts(args) {
    if (args.list('publish').length === 0 && !args.boolean('publish-all'))
        return;
    throw new errors/* UsageError */.eb('UNSUPPORTED', 'Cannot publish ports: containers share the network of this machine', {
        hint: "Leave -p and -P out: what the container listens on is open on this machine's own port"
    });
}
function networkOf(text) {
    if (text === 'host' || text === 'none')
        return text;
    throw new errors/* UsageError */.eb('UNSUPPORTED', `Cannot use network "${text}": need host or none`);
}
function shmSize(text) {
    if (text === undefined)
        return DEFAULT_SHM;
    const size = (0,cli_size/* parseBinarySize */.eU)(text);
    if (size === undefined)
        throw new errors/* UsageError */.eb('INPUT_INVALID', `invalid --shm-size "${text}"`, { hint: 'Write it as 64m or 1g' });
    return size;
}
function parseHost(text) {
    const split = text.search(/[:=]/);
    const [name, address] = [text.slice(0, Math.max(0, split)), text.slice(split + 1)];
    if (split < 1 || !/^[0-9a-fA-F.:[\]]+$/.test(address))
        throw new errors/* UsageError */.eb('INPUT_INVALID', `bad format for add-host: "${text}"`, { hint: 'Write it as NAME:ADDRESS' });
    return [name, address.replace(/^\[|\]$/g, '')];
}
function isTmpfs(mount) {
    return !('source' in mount);
}


/***/ }),

/***/ 2487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isSet)
/* harmony export */ });
/** Whether a variable is set. Asked for by a name that a user gave, `env` would answer what every object has: `constructor`. */
function isSet(env, name) {
    return Object.hasOwn(env, name) && env[name] !== undefined;
}


/***/ }),

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ keyValues)
/* harmony export */ });
/* harmony import */ var _dockerfile_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6322);
/* harmony import */ var _dockerfile_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3155);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);



/**
 * Reads a flag's `key=value,key=value` as docker does: one line of CSV, keys in any case. A key that is not known is refused, since
 * a slip would give the rest another meaning.
 * @throws UsageError
 */
function keyValues(text, { flag, known, alone = [], hint }) {
    const invalid = (state, instead = hint, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('INPUT_INVALID', `Invalid ${flag}: ${state}`, { hint: instead, cause });
    const found = new Map();
    for (const field of fieldsOf(text, cause => invalid((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(cause), hint, cause))) {
        const split = field.indexOf('=');
        const key = (split < 0 ? field : field.slice(0, split)).trim().toLowerCase();
        if (!known.includes(key)) {
            // Two letters are near to anything.
            const near = key.length < 3 ? undefined : (0,_dockerfile_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
            throw invalid(`unexpected key '${key}'`, near && `Did you mean ${near}?`);
        }
        if (split < 0 && !alone.includes(key))
            throw invalid(`invalid field '${field}' must be a key=value pair`);
        found.set(key, split < 0 ? 'true' : field.slice(split + 1));
    }
    return found;
}
function fieldsOf(text, refuse) {
    try {
        return (0,_dockerfile_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .csvFields */ .q)(text);
    }
    catch (cause) {
        throw refuse(cause);
    }
}


/***/ }),

/***/ 3930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ thisProgram)
/* harmony export */ });
/** This very program, to be started again. */
function thisProgram() {
    return [process.execPath, ...process.execArgv, process.argv[1]];
}


/***/ }),

/***/ 6728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ releaseStdin),
/* harmony export */   JW: () => (/* binding */ attachedIO),
/* harmony export */   eC: () => (/* binding */ wantsTerminal),
/* harmony export */   gW: () => (/* binding */ runAttached)
/* harmony export */ });
/* harmony import */ var _containers_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3976);
/* harmony import */ var _containers_stop_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8370);
/* harmony import */ var _containers_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9125);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _runtime_select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3456);





/** How long a container may take to end after this process was asked to. */
const GRACE = 10_000;
/** Runs a container with this terminal's streams. Signals go to it; when it does not end after a while, it is killed. */
async function runAttached(created, tools, io) {
    const terminal = created.process.terminal && io.stdin.isTTY === true;
    const container = { ...created, process: { ...created.process, terminal } };
    const { store, layers } = tools;
    const runtime = (0,_runtime_select_js__WEBPACK_IMPORTED_MODULE_4__/* .selectRuntime */ .l)(container.process.runtime, io.env);
    const killing = new AbortController();
    const passOn = () => forward(io.signal.reason, container, tools, killing);
    io.signal.addEventListener('abort', passOn, { once: true });
    try {
        return await (0,_containers_start_js__WEBPACK_IMPORTED_MODULE_0__/* .runContainer */ .z)(container, { store, layers, runtime }, {
            ...attachedIO(container.process, io),
            signal: killing.signal,
            // From here on the container's record keeps what it needs.
            started: () => tools.lease.release()
        });
    }
    finally {
        io.signal.removeEventListener('abort', passOn);
        releaseStdin(container.process.openStdin, io);
    }
}
/** Whether it gets a terminal: this one, so that `-t` means nothing where there is none. @throws UsageError for `-it` there */
function wantsTerminal(args, io) {
    if (!args.boolean('tty') || io.stdin.isTTY === true)
        return args.boolean('tty');
    if (args.boolean('interactive'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb('INPUT_INVALID', 'the input device is not a TTY');
    return false;
}
/** Streams of a process that is run from here; with a terminal it has this one. */
function attachedIO({ terminal, openStdin }, io) {
    return {
        stdout: chunk => void io.stdout.write(chunk),
        stderr: chunk => void io.stderr.write(chunk),
        stdin: terminal ? 'inherit' : openStdin ? io.stdin : undefined
    };
}
/** A pipe that is still open would keep this process alive. */
function releaseStdin(openStdin, io) {
    if (openStdin)
        io.stdin.destroy();
}
function forward(reason, { id }, { store }, killing) {
    const signal = reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CancelledError */ .cc ? reason.signal : 'SIGTERM';
    const init = (0,_containers_stop_js__WEBPACK_IMPORTED_MODULE_1__/* .initOf */ .Yq)((0,_containers_find_js__WEBPACK_IMPORTED_MODULE_2__/* .containerRecords */ .MK)(store).state(id));
    if (init === undefined) {
        killing.abort();
        return;
    }
    process.kill(init, signal);
    setTimeout(() => killing.abort(), GRACE).unref();
}


/***/ }),

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Xe: () => (/* binding */ humanSize),
/* harmony export */   eU: () => (/* binding */ parseBinarySize)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** Bytes as docker shows them: four significant digits, powers of 1000 (`12.34MB`). */
function humanSize(bytes, digits = 4) {
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < UNITS.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${Number(value.toPrecision(digits))}${UNITS[unit]}`;
}
const FACTORS = { '': 1, b: 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12 };
/** `10GB`, `500m`, `1.5 GiB` or plain bytes; undefined for what is no size. */
function parseSize(text) {
    const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?)(i?)b?$/i.exec(text.trim());
    if (!match)
        return undefined;
    const [, number = '', unit = '', binary] = match;
    const factor = FACTORS[unit.toLowerCase()];
    return Number(number) * (binary ? 1024 ** Math.round(Math.log10(factor) / 3) : factor);
}
/** `64m` as docker's runtime flags take it: powers of 1024. */
function parseBinarySize(text) {
    const match = /^(\d+(?:\.\d+)?)([bkmgt]?)b?$/i.exec(text.trim());
    return match ? Math.trunc(Number(match[1]) * 1024 ** 'bkmgt'.indexOf((match[2] || 'b').toLowerCase())) : undefined;
}


/***/ }),

/***/ 2097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YP: () => (/* binding */ withTools),
/* harmony export */   bJ: () => (/* binding */ stderrLog),
/* harmony export */   xX: () => (/* binding */ storeOf)
/* harmony export */ });
/* harmony import */ var _content_lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1291);
/* harmony import */ var _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1478);
/* harmony import */ var _layer_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5259);
/* harmony import */ var _registry_lazy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9941);
/* harmony import */ var _worker_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8177);






/** The store of this environment. Cheap: nothing in it is read. */
function storeOf(io) {
    return (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)((0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultStoreRoot */ .L_)(io.env));
}
/** Opens the tools for one command, under a lease, and closes them whatever comes of it. */
async function withTools(io, body, options = {}) {
    const store = storeOf(io);
    (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepTemporary */ .ir)(store);
    const lease = (0,_content_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .openLease */ .HX)(store.directory('leases'));
    const log = stderrLog(io);
    const pool = (0,_layer_pool_js__WEBPACK_IMPORTED_MODULE_3__/* .createLayerPool */ .i)({ workerFile: (0,_worker_file_js__WEBPACK_IMPORTED_MODULE_4__/* .workerFile */ .T)() });
    const registry = (0,_registry_lazy_js__WEBPACK_IMPORTED_MODULE_5__/* .lazyRegistry */ .U)({ log, env: io.env, insecure: options.insecure ?? [], credentials: undefined, signal: io.signal });
    const layers = new _image_layer_store_js__WEBPACK_IMPORTED_MODULE_2__/* .LayerStore */ .r(store, pool);
    try {
        return await body({ store, pool, registry, log, layers, signal: io.signal, lease });
    }
    finally {
        await layers.abandon();
        registry.close();
        await pool.close();
        lease.release();
    }
}
/** Warnings on standard error, each text once; the rest only with SLIPWAY_DEBUG=1. */
function stderrLog({ stderr, env }) {
    const said = new Set();
    const debug = env['SLIPWAY_DEBUG'] === '1';
    const write = (text) => void stderr.write(`${text}\n`);
    return {
        debug: message => void (debug && write(message)),
        info: message => void (debug && write(message)),
        warn(message) {
            if (said.size < said.add(message).size)
                write(`warning: ${message}`);
        }
    };
}


/***/ }),

/***/ 6322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ csvFields)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3289);

/** The fields of one CSV line, as in `--mount=type=bind,"target=/a,b"`. @throws DockerfileFault with Go's text. */
function csvFields(text) {
    const line = text.replace(/\r?\n$/, '');
    if (line === '')
        throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)('EOF');
    const fields = [];
    for (let position = 0;; position++) {
        const { field, end } = line[position] === '"' ? readQuoted(line, position) : readPlain(line, position);
        fields.push(field);
        position = end;
        if (position >= line.length)
            return fields;
    }
}
function readPlain(line, start) {
    const comma = line.indexOf(',', start);
    const end = comma < 0 ? line.length : comma;
    const field = line.slice(start, end);
    const quote = field.indexOf('"');
    if (quote >= 0)
        throw parseError(line, start + quote, 'bare " in non-quoted-field');
    return { field, end };
}
function readQuoted(line, start) {
    let field = '';
    for (let position = start + 1;;) {
        const quote = line.indexOf('"', position);
        if (quote < 0)
            throw parseError(line, position, MISSING);
        field += line.slice(position, quote);
        const next = line[quote + 1];
        if (next === undefined || next === ',')
            return { field, end: quote + 1 };
        if (next !== '"')
            throw parseError(line, quote, MISSING);
        field += '"';
        position = quote + 2;
    }
}
const MISSING = 'extraneous or missing " in quoted-field';
/** Go counts columns in bytes. */
function parseError(line, index, reason) {
    const column = Buffer.byteLength(line.slice(0, index)) + 1;
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidFault */ .sV)(`parse error on line 1, column ${column}: ${reason}`, { hint: 'quote the whole field: "key=a,b"' });
}


/***/ }),

/***/ 259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
const RULE = '-'.repeat(20);
/** The lines around a place, numbered, with `>>>` on the faulty ones; '' when the file does not have those lines. */
function excerptOf(text, location) {
    const lines = text.split('\n').map(line => line.replace(/\r$/, ''));
    if (location.startLine < 1 || location.endLine > lines.length)
        return '';
    const around = location.startLine === location.endLine ? 2 : 1;
    const first = Math.max(1, location.startLine - around);
    const last = Math.min(lines.length, location.endLine + around);
    const shown = [];
    for (let number = first; number <= last; number++)
        shown.push(showLine(lines[number - 1], number, location));
    const column = location.column === undefined ? '' : `:${location.column}`;
    return [`${location.file}:${location.startLine}${column}`, RULE, ...shown, RULE].join('\n');
}
/** Lines come cut: a minified script in a RUN must not fill the screen. */
const WIDTH = 240;
function showLine(line, number, { startLine, endLine }) {
    const mark = number >= startLine && number <= endLine ? '>>>' : '   ';
    const text = line.length > WIDTH ? `${line.slice(0, WIDTH)}...` : line;
    return `${String(number).padStart(4)} | ${mark} ${text}`.trimEnd();
}


/***/ }),

/***/ 3289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ DockerfileFault),
/* harmony export */   mf: () => (/* binding */ syntaxFault),
/* harmony export */   sV: () => (/* binding */ invalidFault),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(259);


/** A fault found where the place in the file is not known yet; `locate` adds it on the way up. */
class DockerfileFault extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileError */ .tP {
    /** Text in the source that is at fault, when narrower than the instruction. */
    near;
    constructor(code, message, options = {}) {
        super(code, message, { hint: options.hint });
        this.near = options.near;
    }
}
/** Instruction text that the language does not allow. */
function syntaxFault(message, options = {}) {
    return new DockerfileFault('SYNTAX', message, options);
}
/** Well-formed text whose value is not valid. */
function invalidFault(message, options = {}) {
    return new DockerfileFault('INVALID', message, options);
}
/**
 * The error with a place: file, lines, column and excerpt. One that has a place, or that is no DockerfileError, is returned as
 * it is.
 */
function locate(error, location, text, prefix = '') {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileError */ .tP) || error.location !== undefined)
        return error;
    const near = error instanceof DockerfileFault ? error.near : undefined;
    const place = narrow(location, text, near);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DockerfileError */ .tP(error.code, prefix + error.message, {
        location: place,
        excerpt: (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(text, place),
        hint: error.hint,
        cause: error.cause
    });
}
function narrow(location, text, near) {
    if (near === undefined || near === '')
        return location;
    const lines = text.split('\n').slice(location.startLine - 1, location.endLine);
    const index = lines.findIndex(line => line.includes(near));
    if (index < 0)
        return location;
    const line = location.startLine + index;
    return { ...location, startLine: line, endLine: line, column: lines[index].indexOf(near) + 1 };
}


/***/ }),

/***/ 2239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9501);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(261);




/**
 * An image manifest. A document that is manifest and index at once, or says of itself that it is something else than its
 * descriptor says, is refused: else what it means hangs on who looks (CVE-2021-41190).
 * @throws ContentError MALFORMED
 */
function parseManifest(body, descriptor) {
    const document = parseObject(body, `Manifest ${descriptor.digest}`);
    checkSelf(document, descriptor);
    if (document['manifests'] !== undefined || !isObject(document['config']) || !Array.isArray(document['layers']))
        throw malformed(`Manifest ${descriptor.digest} is not an image manifest (${descriptor.mediaType})`);
    (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(document['config'], 'config descriptor');
    for (const layer of document['layers'])
        (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(layer, 'layer descriptor');
    return document;
}
/**
 * What an index lists, without entries that Slipway could do nothing with: another digest algorithm, a platform that is none.
 * @throws ContentError MALFORMED
 */
function parseIndex(body, descriptor) {
    const document = parseObject(body, `Index ${descriptor.digest}`);
    checkSelf(document, descriptor);
    if (!Array.isArray(document['manifests']))
        throw malformed(`Index ${descriptor.digest} has no manifests`);
    if (document['layers'] !== undefined || document['config'] !== undefined)
        throw malformed(`Index ${descriptor.digest} is a manifest as well`);
    return document['manifests'].filter(isUsable);
}
/**
 * The configuration of a container image; fields that Slipway does not know are kept, entries of the history that are null are not.
 * @throws ContentError MALFORMED
 */
function parseConfig(body, descriptor) {
    const { digest, mediaType } = descriptor;
    if (mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociConfig && mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.dockerConfig)
        throw malformed(`${digest} is no container image: its config is of type ${mediaType}`);
    const config = parseObject(body, `Image config ${digest}`);
    const { rootfs, history } = config;
    if (!isObject(rootfs) || rootfs.type !== 'layers' || !isList(rootfs.diff_ids, _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .isDigest */ .Bc))
        throw malformed(`Image config ${digest} has no valid rootfs`);
    if (!isNothing(history) && !isList(history, entry => entry === null || isObject(entry)))
        throw malformed(`Image config ${digest}: history is not a list`);
    checkFields(config, IMAGE, digest, '');
    if (!isNothing(config['config']))
        checkFields(config['config'], CONTAINER, digest, 'config.');
    const entries = history;
    return { ...config, ...(entries && { history: entries.filter(entry => entry !== null) }) };
}
const IMAGE = {
    architecture: isText,
    os: isText,
    variant: isText,
    'os.version': isText,
    author: isText,
    created: isText,
    config: isObject
};
const CONTAINER = {
    User: isText,
    WorkingDir: isText,
    StopSignal: isText,
    Env: isTexts,
    Entrypoint: isTexts,
    Cmd: isTexts,
    Shell: isTexts,
    OnBuild: isTexts,
    ExposedPorts: isObject,
    Volumes: isObject,
    Labels: value => isObject(value) && Object.values(value).every(isText),
    Healthcheck: isObject
};
function checkFields(value, checks, digest, prefix) {
    const fields = value;
    for (const [name, check] of Object.entries(checks))
        if (!isNothing(fields[name]) && !check(fields[name]))
            throw malformed(`Image config ${digest}: ${prefix}${name} is of the wrong type`);
}
/** What a document is, by its own words or by its fields; undefined for one that is no manifest and no index. */
function mediaTypeOf(body) {
    try {
        const { mediaType, manifests, layers } = parseObject(body, 'Document');
        if (isText(mediaType))
            return mediaType;
        if (Array.isArray(manifests))
            return _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociIndex;
        return Array.isArray(layers) ? _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MediaType */ .zu.ociManifest : undefined;
    }
    catch {
        return undefined;
    }
}
function checkSelf(document, { digest, mediaType }) {
    const { schemaVersion, mediaType: own } = document;
    if (schemaVersion !== 2)
        throw malformed(`Document ${digest} has schema version ${JSON.stringify(schemaVersion)}: need 2`);
    if (own !== undefined && own !== mediaType)
        throw malformed(`Document ${digest} says that it is ${JSON.stringify(own)}, its descriptor says ${mediaType}`);
}
function isUsable(entry) {
    try {
        const { platform } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDescriptor */ .B)(entry);
        if (isNothing(platform))
            return true;
        return isObject(platform) && isText(platform.os) && isText(platform.architecture);
    }
    catch {
        return false;
    }
}
/** @throws ContentError MALFORMED when the body is not one JSON object. */
function parseObject(body, what) {
    let document;
    try {
        document = JSON.parse(body.toString('utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', `${what} is not JSON`, { cause });
    }
    if (!isObject(document))
        throw malformed(`${what} is no JSON object`);
    return document;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value, isItem) {
    return Array.isArray(value) && value.every(isItem);
}
function isText(value) {
    return typeof value === 'string';
}
function isTexts(value) {
    return isList(value, isText);
}
function isNothing(value) {
    return value === null || value === undefined;
}
function malformed(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentError */ .yg('MALFORMED', message);
}


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseUlimits)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const NAMES = 'as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' ');
/** `nofile=1024:2048` or `nofile=1024`; -1 is unlimited. @throws UsageError INPUT_INVALID with BuildKit's text */
function parseUlimits(texts) {
    return texts.map(parseUlimit);
}
function parseUlimit(text) {
    const [, name = '', limits] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    if (limits === undefined)
        throw invalid(`invalid ulimit argument: ${text}`);
    if (!NAMES.includes(name))
        throw invalid(`invalid ulimit type: ${name}`);
    const [, soft, hard = soft] = /^(-?\d+)(?::(-?\d+))?$/.exec(limits) ?? [];
    if (soft === undefined || hard === undefined)
        throw invalid(`invalid limits: ${limits}`);
    if (limit(soft) > limit(hard))
        throw invalid(`ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`);
    return { type: `RLIMIT_${name.toUpperCase()}`, soft: limit(soft), hard: limit(hard) };
}
function invalid(reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('INPUT_INVALID', `failed to parse ulimit: ${reason}`, {
        hint: `Write NAME=SOFT[:HARD]. Names: ${NAMES.join(', ')}`
    });
}
function limit(text) {
    const value = Number(text);
    return value < 0 ? Number.MAX_SAFE_INTEGER : value;
}


/***/ }),

/***/ 1446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ overlayAttributes),
/* harmony export */   m: () => (/* binding */ OPAQUE_VALUE)
/* harmony export */ });
const OPAQUE_VALUE = 'y';
/** Mounts in a user namespace have the option `userxattr`, since only the real root may write `trusted.*`. */
function overlayAttributes({ userXattr }) {
    const prefix = userXattr ? 'user.overlay.' : 'trusted.overlay.';
    return { opaque: `${prefix}opaque`, redirect: `${prefix}redirect`, metacopy: `${prefix}metacopy` };
}


/***/ })

};
