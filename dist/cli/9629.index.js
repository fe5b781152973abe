export const id = 9629;
export const ids = [9629];
export const modules = {

/***/ 9629:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/content/lease.js
var content_lease = __webpack_require__(1283);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/images/stored-documents.js
var stored_documents = __webpack_require__(548);
;// CONCATENATED MODULE: ./lib/images/verify.js





/**
 * Reads everything that images need, and everything else in `blobs/`, and compares it with its digest. With `repair`, content
 * that is damaged is removed, so that the next build or pull brings it again.
 */
async function verifyStore(store, { repair = false } = {}) {
    const lease = (0,content_lease/* openLease */.HX)(store.directory('leases'));
    try {
        const damaged = await verifyBlobs(store);
        const missing = await verifyImages(store, damaged.faults);
        if (repair)
            for (const { digest } of damaged.faults)
                repairBlob(store, digest);
        return {
            images: store.names.list().length,
            blobs: damaged.count,
            faults: [...damaged.faults.map(fault => withUsers(fault, missing.users)), ...missing.faults],
            remote: missing.remote
        };
    }
    finally {
        lease.release();
    }
}
async function verifyBlobs(store) {
    const faults = [];
    let count = 0;
    for (const { digest } of store.blobs.list()) {
        count++;
        const found = await digestOfFile(store.blobs.path(digest));
        // Another process may have removed it since it was listed.
        if (found !== undefined && found !== digest)
            faults.push({ digest, what: `its content is ${found}`, images: [] });
    }
    return { count, faults };
}
async function digestOfFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
            hash.update(chunk);
        return `sha256:${hash.digest('hex')}`;
    }
    catch (error) {
        if (!(0,external_node_fs_.existsSync)(path))
            return undefined;
        throw error;
    }
}
async function verifyImages(store, damaged) {
    const faults = new Map();
    const users = new Map();
    const remote = new Set();
    const known = new Set(damaged.map(({ digest }) => digest));
    const report = (digest, what, image) => {
        if (known.has(digest))
            return;
        const before = faults.get(digest);
        faults.set(digest, { digest, what, images: [...(before?.images ?? []), image] });
    };
    for (const { name, descriptor } of store.names.list()) {
        const image = name ?? descriptor.digest;
        try {
            for (const { manifest, config } of await (0,stored_documents/* manifestsOf */.o)(store, descriptor)) {
                for (const [index, blob] of manifest.layers.entries()) {
                    users.set(blob.digest, [...(users.get(blob.digest) ?? []), image]);
                    const state = layerState(store, config.rootfs.diff_ids[index], blob.digest);
                    if (state === 'lost')
                        report(blob.digest, 'the layer is in the store no more', image);
                    if (state === 'remote')
                        remote.add(blob.digest);
                }
            }
        }
        catch (error) {
            report(descriptor.digest, (0,errors/* messageOf */.bD)(error), image);
        }
    }
    return { faults: [...faults.values()], users, remote: remote.size };
}
/** A layer that the store has known in some form must be there in one; another was never downloaded. */
function layerState(store, diffId, blob) {
    if (store.blobs.has(blob) || store.blobs.has(diffId))
        return 'here';
    const record = store.layers.get(diffId);
    if (record?.blobs.some(({ digest }) => store.blobs.has(digest)))
        return 'here';
    return record ? 'lost' : 'remote';
}
function withUsers(fault, users) {
    return { ...fault, images: users.get(fault.digest) ?? [] };
}
/** The layer's record goes too: it would say that the blob is here. */
function repairBlob(store, digest) {
    store.blobs.remove(digest);
    for (const diffId of store.layers.list())
        if (store.layers.get(diffId)?.blobs.some(blob => blob.digest === digest))
            store.layers.dropBlob(diffId, digest);
}

// EXTERNAL MODULE: ./lib/cli/tools.js
var tools = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/cli/commands/verify.js


const verifyCommand = {
    name: 'verify',
    summary: 'Check that everything in the store is what it should be',
    usage: 'slipway verify [OPTIONS]',
    flags: { repair: { kind: 'boolean', help: 'Remove damaged content, so that the next build or pull brings it again' } },
    examples: [['slipway verify', 'read all content and compare it with its digests; exit code 1 when something is wrong']],
    arguments: { min: 0, max: 0 },
    async run(args, io) {
        const { images, blobs, faults, remote } = await verifyStore((0,tools/* storeOf */.xX)(io), { repair: args.boolean('repair') });
        for (const { digest, what, images: users } of faults) {
            const needed = users.length > 0 ? ` (needed by ${users.join(', ')})` : '';
            io.stderr.write(`${digest}: ${what}${needed}\n`);
        }
        const state = faults.length === 0 ? 'no faults' : `${faults.length} faults${args.boolean('repair') ? ', repaired' : ''}`;
        const lazy = remote > 0 ? `, ${remote} layers still in their registries` : '';
        io.stdout.write(`${images} images, ${blobs} blobs: ${state}${lazy}\n`);
        return faults.length === 0 || args.boolean('repair') ? 0 : 1;
    }
};


/***/ })

};
