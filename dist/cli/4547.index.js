export const id = 4547;
export const ids = [4547];
export const modules = {

/***/ 4547:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubCi: () => (/* binding */ githubCi),
  readEvent: () => (/* binding */ readEvent),
  readGithubSource: () => (/* binding */ readGithubSource),
  sourceFromGithub: () => (/* binding */ sourceFromGithub)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/tags/git-source.js
var git_source = __webpack_require__(4679);
;// CONCATENATED MODULE: ./lib/action/github-lookups.js
const TIMEOUT = 10_000;
/**
 * Asks GitHub's REST API (GITHUB_API_URL, so also GitHub Enterprise) about GITHUB_REPOSITORY, with `token` where there is
 * one. Empty without a repository to ask about.
 */
function githubLookups(env, token) {
    const slug = env['GITHUB_REPOSITORY'];
    if (!slug)
        return {};
    const ask = async (path) => {
        const headers = { accept: 'application/vnd.github+json', ...(token && { authorization: `Bearer ${token}` }) };
        const url = `${env['GITHUB_API_URL'] || 'https://api.github.com'}/repos/${slug}${path}`;
        const response = await fetch(url, { headers, signal: AbortSignal.timeout(TIMEOUT) });
        if (!response.ok)
            throw new Error(`GET ${url} answered ${response.status}`);
        return await response.json();
    };
    return { repository: async () => factsOf(await ask('')), commitDate: async (sha) => dateOf(await ask(`/commits/${sha}`)) };
}
function factsOf(answer) {
    const { name, description, html_url: url, default_branch: defaultBranch, license } = answer;
    return {
        name: name ?? '',
        description: description ?? '',
        url: url ?? '',
        license: license?.spdx_id ?? '',
        defaultBranch: defaultBranch ?? ''
    };
}
function dateOf(answer) {
    const date = answer.commit?.committer?.date;
    return date === undefined ? undefined : new Date(date);
}

// EXTERNAL MODULE: ./lib/tags/source.js
var source = __webpack_require__(2924);
;// CONCATENATED MODULE: ./lib/action/event.js





/**
 * The source of the job that runs, from GitHub's environment, event file and, where those are silent, its API.
 * @throws UsageError INPUT_INVALID for an event file that cannot be read
 */
async function readGithubSource(env, options = {}) {
    const { eventFile = env['GITHUB_EVENT_PATH'], needsCommitDate = false, token = env['GITHUB_TOKEN'], ...rest } = options;
    const event = eventFile ? await readEvent(eventFile) : {};
    const { repository, commitDate } = token ? githubLookups(env, token) : {};
    const lookups = { ...(repository && { repository }), ...(needsCommitDate && commitDate && { commitDate }) };
    return await sourceFromGithub(env, event, { ...rest, lookups });
}
/** GitHub as the CI service that the command line may be run by: `readGithubSource` in its jobs, or for a saved event. */
const githubCi = async (env, options) => {
    const isJob = env['GITHUB_EVENT_PATH'] || env['GITHUB_EVENT_NAME'] || env['GITHUB_REF'];
    return options.eventFile || isJob ? await readGithubSource(env, options) : undefined;
};
/**
 * The payload in a file, such as the one GITHUB_EVENT_PATH names.
 * @throws UsageError INPUT_INVALID for a file that cannot be read or is not a JSON object
 */
async function readEvent(path) {
    try {
        const event = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        if (typeof event === 'object' && event !== null && !Array.isArray(event))
            return event;
    }
    catch (cause) {
        throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot read event ${path}: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
    throw new errors/* UsageError */.eb('INPUT_INVALID', `Cannot read event ${path}: it is no JSON object`);
}
/**
 * The source of a build that GitHub Actions runs, or of a saved event: GITHUB_EVENT_NAME, GITHUB_REF and GITHUB_SHA, and
 * where they are missing, what the payload tells of them.
 */
async function sourceFromGithub(env, event, options = {}) {
    const eventName = env['GITHUB_EVENT_NAME'] || eventNameOf(event);
    const pullRequest = pullRequestOf(event);
    const sha = shaOf(env, event, eventName, options);
    const { now } = (0,git_source/* emptySource */.$_)(env, options.now);
    return {
        eventName,
        ref: refOf(env, event, eventName),
        sha,
        now,
        commitDate: (await commitDateOf(event, sha, options)) ?? now,
        repository: await repositoryOf(env, event, options),
        ...(event.base_ref && { tagBaseRef: event.base_ref.replace(/^refs\/heads\//, '') }),
        ...(event.repository?.default_branch && { eventDefaultBranch: event.repository.default_branch }),
        ...(pullRequest && { pullRequest }),
        ...(event.release?.prerelease && { prerelease: true })
    };
}
function eventNameOf(event) {
    if (event.pull_request)
        return 'pull_request';
    if (event.release)
        return 'release';
    if (event.schedule)
        return 'schedule';
    return event.ref ? 'push' : '';
}
/** For `pull_request_target` GITHUB_REF is the base branch, though the build is the pull request's. */
function refOf(env, event, eventName) {
    const number = event.number ?? event.pull_request?.number;
    if (eventName.includes('pull_request_target') && number)
        return `refs/pull/${number}/merge`;
    if (env['GITHUB_REF'])
        return env['GITHUB_REF'];
    if (event.pull_request && number)
        return `refs/pull/${number}/merge`;
    if (event.release?.tag_name)
        return `refs/tags/${event.release.tag_name}`;
    return event.ref ?? '';
}
function shaOf(env, event, eventName, { prHeadSha }) {
    const head = event.pull_request?.head?.sha;
    const wantsHead = prHeadSha ?? /true/i.test(env['DOCKER_METADATA_PR_HEAD_SHA'] ?? '');
    if (wantsHead && eventName.includes('pull_request') && head)
        return head;
    return env['GITHUB_SHA'] || event.pull_request?.merge_commit_sha || head || event.after || '';
}
function pullRequestOf({ number, pull_request: pull }) {
    if (!pull)
        return undefined;
    return { number: number ?? pull.number ?? 0, headSha: pull.head?.sha ?? '', baseRef: pull.base?.ref ?? '' };
}
async function commitDateOf(event, sha, options) {
    const commits = [...(event.commits ?? []), ...(event.head_commit ? [event.head_commit] : [])];
    const timestamp = commits.find(({ id }) => id === sha)?.timestamp;
    if (timestamp)
        return new Date(timestamp);
    return await attempt(options, 'the date of the commit', async () => options.lookups?.commitDate?.(sha));
}
/** The event's own word, else the API's, else what the environment says of names alone. */
async function repositoryOf(env, event, options) {
    const known = event_factsOf(event);
    if (known.name !== '' && known.url !== '')
        return known;
    const asked = await attempt(options, "the repository's description", async () => options.lookups?.repository?.());
    if (asked)
        return asked;
    const slug = env['GITHUB_REPOSITORY'] ?? '';
    const url = slug === '' ? '' : `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${slug}`;
    return { ...known, name: known.name || slug.slice(slug.indexOf('/') + 1), url: known.url || url };
}
function event_factsOf({ repository }) {
    if (!repository)
        return source/* noRepository */.GD;
    return {
        name: repository.name ?? '',
        description: repository.description ?? '',
        url: repository.html_url ?? '',
        license: repository.license?.spdx_id ?? '',
        defaultBranch: repository.default_branch ?? ''
    };
}
async function attempt({ warn }, what, ask) {
    try {
        return await ask();
    }
    catch (error) {
        warn?.(`GitHub did not tell ${what}: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}


/***/ }),

/***/ 4679:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ emptySource),
/* harmony export */   Yj: () => (/* binding */ commitDateFromGit),
/* harmony export */   iO: () => (/* binding */ sourceFromGit),
/* harmony export */   y7: () => (/* binding */ gitTags)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2924);

/**
 * The source as a local clone knows it: ref, commit and commit date of HEAD. A detached HEAD is named by its tag, else
 * its pull request, else a branch that contains it. What only an event knows is taken from `base`.
 * Rejects where git does: no repository, no commit.
 */
async function sourceFromGit(git, base) {
    const [ref, sha] = await Promise.all([headRef(git), git(['rev-parse', 'HEAD'])]);
    const repository = base.repository.name === '' ? await repositoryFromRemote(git) : base.repository;
    const eventDefaultBranch = base.eventDefaultBranch ?? repository.defaultBranch;
    return { ...base, ref, sha, commitDate: await commitDateFromGit(git, sha), repository, eventDefaultBranch };
}
/** A source without an event, for the given moment or SOURCE_DATE_EPOCH. */
function emptySource(env, now = new Date()) {
    const date = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceDateEpoch */ .pA)(env) ?? now;
    return { eventName: '', ref: '', sha: '', commitDate: date, now: date, repository: _source_js__WEBPACK_IMPORTED_MODULE_0__/* .noRepository */ .GD };
}
/** Committer's date. Rejects for a commit that the clone lacks. */
async function commitDateFromGit(git, sha) {
    return new Date(await git(['show', '-s', '--format=%cI', sha]));
}
/** All tags of the clone. Rejects where there is none, and for a shallow one: it has not all tags, and would lie. */
async function gitTags(git) {
    if ((await git(['rev-parse', '--is-shallow-repository'])) === 'true')
        throw new Error('the clone is shallow');
    return lines(await git(['tag', '--list']));
}
async function headRef(git) {
    return ((await attempt(git(['symbolic-ref', '--quiet', 'HEAD']))) ??
        (await firstRef(git, ['--points-at', 'HEAD', '--sort=-version:refname', 'refs/tags/'])) ??
        (await firstRef(git, ['--points-at', 'HEAD', 'refs/pull/', 'refs/remotes/pull/'])) ??
        (await firstRef(git, ['--contains', 'HEAD', '--sort=-committerdate', 'refs/heads/'])) ??
        (await firstRef(git, ['--contains', 'HEAD', '--sort=-committerdate', 'refs/remotes/'])) ??
        (await firstRef(git, ['--contains', 'HEAD', '--sort=version:refname', 'refs/tags/'])) ??
        '');
}
async function firstRef(git, args) {
    const refs = lines((await attempt(git(['for-each-ref', '--format=%(refname)', ...args]))) ?? '');
    return refs.filter(ref => !/^refs\/remotes\/[^/]+\/HEAD$/.test(ref)).map(localName)[0];
}
/** `refs/remotes/pull/7/merge` is how actions/checkout keeps `refs/pull/7/merge`; `refs/remotes/origin/x` is branch x. */
function localName(ref) {
    if (/^refs\/remotes\/pull\/\d+\//.test(ref))
        return ref.replace('refs/remotes/', 'refs/');
    return ref.replace(/^refs\/remotes\/[^/]+\//, 'refs/heads/');
}
async function repositoryFromRemote(git) {
    const remote = (await attempt(git(['remote', 'get-url', 'origin']))) ?? '';
    const defaultBranch = (await attempt(git(['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'])))?.replace(/^origin\//, '') ?? '';
    const match = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/]+@)([^/:]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/.exec(remote);
    if (!match)
        return { ..._source_js__WEBPACK_IMPORTED_MODULE_0__/* .noRepository */ .GD, defaultBranch };
    const [, host = '', path = ''] = match;
    return { ..._source_js__WEBPACK_IMPORTED_MODULE_0__/* .noRepository */ .GD, defaultBranch, name: path.slice(path.lastIndexOf('/') + 1), url: `https://${host}/${path}` };
}
async function attempt(answer) {
    return await answer.catch(() => undefined);
}
function lines(text) {
    return text
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '');
}


/***/ }),

/***/ 2924:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ gitTagOf),
/* harmony export */   GD: () => (/* binding */ noRepository),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   mQ: () => (/* binding */ isScheduled),
/* harmony export */   pA: () => (/* binding */ sourceDateEpoch)
/* harmony export */ });
const noRepository = { name: '', description: '', url: '', license: '', defaultBranch: '' };
const HEADS = 'refs/heads/';
const TAGS = 'refs/tags/';
const PULL = 'refs/pull/';
/** The branch's name where the source is a branch. */
function branchOf({ ref }) {
    return ref.startsWith(HEADS) ? ref.slice(HEADS.length) : undefined;
}
/** The git tag's name where the source is a tag. */
function gitTagOf({ ref }) {
    return ref.startsWith(TAGS) ? ref.slice(TAGS.length) : undefined;
}
/** The pull request's number as text where the source is one. */
function pullRequestOf({ ref }) {
    return ref.startsWith(PULL) ? ref.slice(PULL.length).replace(/\/merge$/, '') : undefined;
}
/** True for builds that a clock started. */
function isScheduled({ eventName }) {
    return eventName.includes('schedule');
}
/**
 * The time that `SOURCE_DATE_EPOCH` (whole seconds) pins a build to, else undefined.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
function sourceDateEpoch(env) {
    const seconds = env['SOURCE_DATE_EPOCH']?.trim();
    return seconds !== undefined && /^\d{1,12}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
}


/***/ })

};
