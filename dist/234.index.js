export const id = 234;
export const ids = [234];
export const modules = {

/***/ 7234:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outlineOf: () => (/* binding */ outlineOf)
/* harmony export */ });
/** @param globals ARGs before the first FROM, by name: those that the target's stages use are in its outline */
function outlineOf({ name, from }, parameters, globals) {
    const stages = reached(parameters);
    return {
        name: name ?? '',
        description: from.description,
        args: inOrder(first(stages.map(stage => usedArguments(stage, globals)))),
        secrets: inOrder(first(stages.map(({ secrets }) => secrets))),
        agents: inOrder(first(stages.map(({ agents }) => agents)))
    };
}
/** A stage and all that it needs, each once, nearest first. */
function reached(parameters) {
    const found = new Set([parameters]);
    for (const stage of found)
        for (const below of stage.stages)
            found.add(below);
    return [...found];
}
/** Also what the defaults of used ones are made of. */
function usedArguments({ used, args }, globals) {
    const names = new Set(used);
    const found = new Map();
    for (const name of names) {
        const known = args.get(name) ?? globals.get(name);
        if (known === undefined)
            continue;
        found.set(name, known);
        for (const needed of known.needs)
            names.add(needed);
    }
    return found;
}
/** The first of each name. */
function first(maps) {
    const found = new Map();
    for (const map of maps)
        for (const [name, value] of map)
            if (!found.has(name))
                found.set(name, value);
    return [...found.values()];
}
function inOrder(list) {
    return list.toSorted((a, b) => a.location.startLine - b.location.startLine);
}


/***/ })

};
