export const id = 1115;
export const ids = [1115];
export const modules = {

/***/ 1115:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lowerMounts: () => (/* binding */ lowerMounts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/dockerfile/faults.js
var faults = __webpack_require__(3289);
// EXTERNAL MODULE: ./lib/dockerfile/mount-options.js
var mount_options = __webpack_require__(7608);
// EXTERNAL MODULE: ./lib/dockerfile/paths.js
var paths = __webpack_require__(1850);
// EXTERNAL MODULE: ./lib/text/go-quote.js
var go_quote = __webpack_require__(9112);
;// CONCATENATED MODULE: ./lib/dockerfile/mount.js




/**
 * Reads the value of a `--mount`.
 * @param expand replaces the variables of one value; `from` has none (the parser saw to it).
 * @throws DockerfileFault with BuildKit's text and no place: the caller knows it.
 */
function parseMount(text, expand = value => value) {
    const options = (0,mount_options/* readMountOptions */.K)(text, expand);
    checkOptions(options);
    return COMPLETE[options.type](options);
}
/** What options must not be together. */
function checkOptions(options) {
    const { type } = options;
    if (type === 'bind' || type === 'tmpfs') {
        for (const key of ['mode', 'uid', 'gid']) {
            if (options[key] !== undefined)
                throw (0,faults/* invalidFault */.sV)(`${key} not allowed for ${(0,go_quote/* goQuote */.d)(type)} type mounts`, { near: key });
        }
    }
    if (type === 'secret')
        checkSecret(options);
    if (options.sharing !== undefined && type !== 'cache') {
        throw (0,faults/* invalidFault */.sV)(`invalid cache sharing set for ${type} mount`, { near: 'sharing' });
    }
}
function checkSecret({ from, sharing, source, target, id }) {
    if (from)
        throw (0,faults/* invalidFault */.sV)('secret mount should not have a from', { near: 'from' });
    if (sharing !== undefined)
        throw (0,faults/* invalidFault */.sV)('secret mount should not define sharing', { near: 'sharing' });
    if (!source && !target && !id) {
        throw (0,faults/* invalidFault */.sV)('invalid secret mount. one of source, target required', { hint: 'write type=secret,id=<name>' });
    }
    if (source && id)
        throw (0,faults/* invalidFault */.sV)("both source and id can't be set", { near: 'source' });
}
const COMPLETE = {
    bind: ({ target, source, from, readonly }) => {
        return { type: 'bind', target: checkTarget(target), source: source ?? '', from: from || undefined, readonly: readonly ?? true };
    },
    cache: ({ target, id, sharing, from, source, mode, uid, gid, readonly }) => ({
        type: 'cache',
        target: checkTarget(target),
        id: id || (0,paths/* cleanPath */.ts)(target ?? ''),
        sharing: sharing ?? 'shared',
        from: from || undefined,
        source: source ?? '',
        made: madeRoot(mode, uid, gid),
        readonly: readonly ?? false
    }),
    tmpfs: ({ target, size }) => ({ type: 'tmpfs', target: checkTarget(target), size: size || undefined }),
    secret: ({ target, source, id: given, env, required, mode, uid, gid }) => {
        const id = source || given || (0,paths/* baseName */.Fl)(target ?? '');
        const file = env === undefined ? target || `/run/secrets/${(0,paths/* baseName */.Fl)(id)}` : target || undefined;
        const owner = { mode: mode ?? 0o400, uid: uid ?? 0, gid: gid ?? 0 };
        if (file !== undefined && (0,paths/* cleanPath */.ts)(file) === '/')
            throw (0,faults/* invalidFault */.sV)('invalid mount type SECRET for /');
        return { type: 'secret', id, target: file, env: env === '' ? id : env, required: required ?? false, ...owner };
    },
    ssh: ({ target, source, id, required, mode, uid, gid }) => {
        if (source)
            throw (0,faults/* invalidFault */.sV)('ssh does not support source', { near: 'source' });
        const owner = { mode: mode ?? 0o600, uid: uid ?? 0, gid: gid ?? 0 };
        return { type: 'ssh', id: id || 'default', target: target || undefined, required: required ?? false, ...owner };
    }
};
/** mkdir(2) gives no setuid, setgid and sticky bits. */
function madeRoot(mode, uid, gid) {
    if (mode === undefined && uid === undefined && gid === undefined)
        return undefined;
    return { mode: (mode ?? 0o755) & 0o777, uid: uid ?? 0, gid: gid ?? 0 };
}
/** '' is the working directory, which may be the root: only `mountTarget` knows. */
function checkTarget(target = '') {
    if (target.startsWith('/') && (0,paths/* cleanPath */.ts)(target) === '/')
        throw invalidTarget('/');
    return target;
}
/** The absolute path of a mount's target. @throws DockerfileFault when it is the root, as it is for a missing target. */
function mountTarget(target, workdir) {
    const path = target.startsWith('/') ? (0,paths/* cleanPath */.ts)(target) : (0,paths/* joinPath */.uJ)('/', workdir, target);
    if (path === '/')
        throw invalidTarget(path);
    return path;
}
function invalidTarget(path) {
    return (0,faults/* invalidFault */.sV)(`invalid mount target ${(0,go_quote/* goQuote */.d)(path)}`, { hint: 'write target=<directory>' });
}

// EXTERNAL MODULE: ./lib/frontend/context-source.js
var context_source = __webpack_require__(5925);
// EXTERNAL MODULE: ./lib/frontend/expansion.js
var expansion = __webpack_require__(8633);
// EXTERNAL MODULE: ./lib/frontend/parameters.js
var parameters = __webpack_require__(9494);
// EXTERNAL MODULE: ./lib/frontend/resolve-from.js
var resolve_from = __webpack_require__(5549);
;// CONCATENATED MODULE: ./lib/frontend/lower/mounts.js






/** The mounts of a RUN; what they show is added to its inputs. */
async function lowerMounts(state, instruction, inputs) {
    const mounts = [];
    for (const text of instruction.mounts) {
        const agents = mounts.filter(({ type }) => type === 'ssh').length;
        mounts.push(await lowerMount(state, instruction, text, agents, inputs));
    }
    return mounts;
}
async function lowerMount(state, instruction, text, agents, inputs) {
    const { location } = instruction;
    const mount = parseMount(text, value => (0,expansion/* expand */.fT)(state, value, instruction));
    const input = async (from, source) => {
        const use = { kind: 'mount', target: mount.target ?? '' };
        const vertex = from === undefined ? (0,context_source/* contextSource */.h)(state) : await (0,resolve_from/* resolveFrom */.d)(state, from, use, location);
        (0,context_source/* askContext */.v)(vertex, [source]);
        if (!inputs.includes(vertex))
            inputs.push(vertex);
        return inputs.indexOf(vertex);
    };
    const at = (path) => mountTarget(path, state.config.WorkingDir ?? '/');
    switch (mount.type) {
        case 'bind':
            return {
                type: 'bind',
                target: at(mount.target),
                input: await input(mount.from, mount.source),
                source: mount.source,
                readonly: mount.readonly
            };
        case 'cache': {
            const { sharing, readonly } = mount;
            const target = at(mount.target);
            const from = mount.from === undefined ? undefined : await input(mount.from, mount.source);
            return { type: 'cache', target, id: cacheId(state, mount.id), sharing, input: from, ...cacheRoot(mount), readonly };
        }
        case 'tmpfs':
            return { type: 'tmpfs', target: at(mount.target), size: mount.size };
        case 'secret': {
            const { id, env, required, mode, uid, gid } = mount;
            (0,parameters/* want */.Rd)(state.parameters.secrets, { id, required, location });
            return {
                type: 'secret',
                id,
                target: mount.target === undefined ? undefined : at(mount.target),
                env,
                required,
                mode,
                uid,
                gid
            };
        }
        case 'ssh': {
            const { id, required, mode, uid, gid } = mount;
            (0,parameters/* want */.Rd)(state.parameters.agents, { id, required, location });
            const target = mount.target ?? `/run/buildkit/ssh_agent.${agents}`;
            return { type: 'ssh', id, target: at(target), required, mode, uid, gid };
        }
    }
}
/**
 * Owner and mode count only where no source is given. What `from` names then does not start the cache: as in BuildKit a directory
 * /cache is made in it, which is the root.
 */
function cacheRoot({ from, source, made }) {
    if (external_node_path_.posix.join('/', source) !== '/')
        return { source, made: undefined };
    return { source: from !== undefined && made ? '/cache' : source, made };
}
/** Builds of one machine that share nothing give different namespaces. */
function cacheId({ lowering }, id) {
    const namespace = lowering.options.buildArgs['BUILDKIT_CACHE_MOUNT_NS'];
    return namespace ? `${namespace}/${id}` : id;
}


/***/ })

};
