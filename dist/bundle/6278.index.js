export const id = 6278;
export const ids = [6278];
export const modules = {

/***/ 6849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lookAt),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55139);


/**
 * What stands at a path, of a link the link itself; undefined where nothing does.
 *
 * @throws FileProblem where the system does not let it be looked at, as in a folder that another user has closed
 */
function lookAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(path, error);
    }
}
/**
 * Names of what a folder holds.
 *
 * @throws FileProblem
 */
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(folder, error);
    }
}


/***/ }),

/***/ 45875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ realOf),
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   fc: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6849);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55139);




/**
 * The folder at `path`, made where it is missing. Below the workspace no part of the way may be a link, since a
 * checkout may have been written by somebody else; outside of it the last part may not, and those before it only
 * where this user or the machine's owner made them.
 *
 * @returns the absolute path
 * @throws FileProblem
 */
function makeFolder(path, env) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what is looked for
    if (/[\0-\x1f\x7f]/.test(path))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', path, 'has control characters in its name');
    if (/^~(?:\/|$)/.test(path))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', path, homeless);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    if (full === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', path, 'is the root of the file system: name a folder in it');
    const workspace = workspaceAround(full, env);
    const base = workspace ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root;
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, full)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((part) => part !== '');
    let place = base;
    for (const [index, part] of parts.entries()) {
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, part);
        const found = makeOne(place);
        if (found.isSymbolicLink()) {
            const isLast = index === parts.length - 1;
            if (workspace !== undefined || isLast || !isTrusted(found))
                throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', place, 'is a link');
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isDirectory())
                continue;
        }
        if (!found.isDirectory())
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('unusable', place, 'is not a folder');
        const isForeign = workspace === undefined && index === parts.length - 1 && !isTrusted(found);
        if (isForeign)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', place, 'belongs to another user');
    }
    return full;
}
/** Where no shell reads the path first, as in a workflow's `with:`, a folder of this name would be made in the checkout. */
const homeless = 'begins with "~", which only a shell takes for the home folder: write out where that is';
/**
 * The absolute path of a file that is written where it lies: below the workspace no part of the way may be a link.
 *
 * @throws FileProblem
 */
function refuseLinks(path, env) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const workspace = workspaceAround(full, env);
    // Where a container starts in its root, every path is below it, and the system's own are links.
    if (workspace === undefined || workspace === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root)
        return full;
    let place = workspace;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, part);
        if ((0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAt */ .t)(place)?.isSymbolicLink())
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', place, 'is a link');
    }
    return full;
}
function makeOne(place) {
    const found = (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAt */ .t)(place);
    if (found)
        return found;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place);
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(place, error);
    }
    return makeOne(place);
}
/** Of this user, or of the machine's owner. Windows knows no such numbers. */
function isTrusted({ uid }) {
    const own = process.geteuid?.();
    return own === undefined || uid === own || uid === 0;
}
/** The outermost of the workspace and the checkout around the current folder that holds `full`. */
function workspaceAround(full, env) {
    const given = env.GITHUB_WORKSPACE;
    const real = given ? realOf(given) : undefined;
    const candidates = [given ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given) : undefined, real, checkoutAround(process.cwd()), process.cwd()];
    return candidates
        .filter((one) => one !== undefined)
        .filter((one) => isWithin(one, full))
        .sort((a, b) => a.length - b.length)[0];
}
function checkoutAround(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (isCheckout(at))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return undefined;
    }
}
/** A folder that cannot be looked into is none to anybody. */
function isCheckout(folder) {
    try {
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAt */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')) !== undefined;
    }
    catch {
        return false;
    }
}
/** A path without links in it; undefined where it leads nowhere. */
function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** Whether `path` is `root` or below it; both absolute. */
function isWithin(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 85440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ parseSaved),
/* harmony export */   Pp: () => (/* binding */ savedFileLimit),
/* harmony export */   fr: () => (/* binding */ firstProblems),
/* harmony export */   hL: () => (/* binding */ readSavedBytes),
/* harmony export */   sh: () => (/* binding */ SavedFileError)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25666);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55139);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78766);




/**
 * Bytes of a file that is read at all. A report of 10,000 exchanges or a HAR of a long session has some tens of MB;
 * its bytes, its text and its values are in memory at the same time.
 */
const savedFileLimit = 32 * 1024 * 1024;
/** What such a file may hold: some hundred values for each entry of a HAR. */
const savedFileValues = { values: 1_000_000, depth: 100 };
/** A file is not what it should be. The message is a sentence or two that quote nothing the file holds. */
class SavedFileError extends Error {
    name = 'SavedFileError';
}
/**
 * The bytes of a file that a stranger may have made: no pipe that never ends, and no more than `savedFileLimit`.
 *
 * @param options `followLinks` where a person named the path; otherwise a link to elsewhere is refused
 * @throws SavedFileError saying why it is not read
 */
function readSavedBytes(path, { followLinks = false } = {}) {
    try {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, { maxBytes: savedFileLimit, links: followLinks ? 'follow' : 'refuse' });
    }
    catch (error) {
        if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc))
            throw error;
        throw new SavedFileError(`The file ${error.what}.`);
    }
}
function unpacked(bytes, layers = 0) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    if (layers === mostLayers)
        throw new SavedFileError('The file is gzipped again and again.');
    return unpacked(gunzip(bytes), layers + 1);
}
/** Layers of gzip that are undone: a file can be made that unpacks to itself. */
const mostLayers = 3;
function gunzip(bytes) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: savedFileLimit });
    }
    catch (error) {
        const isTooLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        const limit = savedFileLimit / 1024 / 1024;
        throw new SavedFileError(isTooLarge ? `The file unpacks to more than ${limit} MiB.` : 'The file is damaged gzip.');
    }
}
/** JSON begins with a character of ASCII, so a zero byte beside it tells UTF-16 without a mark, too. */
function encodingOf([first, second]) {
    if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
        return 'utf-16be';
    return 'utf-8';
}
/**
 * The bytes are not usable afterwards.
 *
 * @param mostText bytes of text in it
 * @throws SavedFileError where it is not JSON, or more than anybody records
 */
function parseSaved(input, mostText = savedFileLimit) {
    const text = (typeof input === 'string' ? input : decodeSaved(input, mostText)).replace(/^\uFEFF/, '');
    const excess = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonExcess */ .Ev)(text, savedFileValues);
    if (excess)
        throw new SavedFileError(`The file is not read: it ${excess}.`);
    try {
        return JSON.parse(text);
    }
    catch {
        const end = text.trimEnd();
        const cut = end !== '' && !/[}\]]$/.test(end) ? ' It seems to be cut off at the end.' : '';
        throw new SavedFileError(`The file is not JSON.${cut}`);
    }
}
/**
 * The text in saved bytes, as programs and editors leave them: with a byte order mark or without one, UTF-8 or
 * UTF-16 (Windows PowerShell writes that), gzipped or plain.
 */
function decodeSaved(input, mostText) {
    const bytes = unpacked(input);
    const encoding = encodingOf(bytes);
    if (encoding !== 'utf-8')
        return new TextDecoder(encoding).decode(bytes);
    const { compact, textBytes } = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compactJson */ .Ar)(bytes);
    if (textBytes > mostText)
        throw new SavedFileError(`The file is not read: it holds more than ${mostText / 2 ** 20} MiB of text.`);
    return new TextDecoder().decode(compact);
}
const shownProblems = 5;
/** For example `a; b; and 7 more`. */
function firstProblems(problems) {
    const more = problems.length - shownProblems;
    return [...problems.slice(0, shownProblems), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}


/***/ }),

/***/ 67702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ proveAppendable),
/* harmony export */   f: () => (/* binding */ openStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45875);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55139);



/**
 * Opens a file that is written piece by piece, emptied, and made where it is missing. It may be a pipe, if somebody
 * reads it: one without a reader would hold up whoever opens it for good.
 *
 * @throws FileProblem, also for a link below the workspace
 */
function openStream(path, env) {
    const file = openForWriting(path, env);
    return {
        /** @throws FileProblem */
        write: (text) => {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, text);
            }
            catch (error) {
                throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .unusable */ ._P)(path, error);
            }
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
    };
}
function openForWriting(path, env) {
    const { O_WRONLY, O_CREAT, O_TRUNC } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const full = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLinks */ .UA)(path, env);
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, O_WRONLY | O_CREAT | O_TRUNC | nonBlocking);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFIFO())
            return file;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, O_WRONLY);
    }
    catch (error) {
        throw isPipeWithoutReader(error)
            ? new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc('unusable', path, 'is a pipe that nobody reads')
            : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .unusable */ ._P)(path, error);
    }
}
/**
 * Proves that something can be added to a file, and that it is no link to one and no pipe.
 *
 * @throws FileProblem
 */
function proveAppendable(path) {
    const { O_WRONLY, O_APPEND, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_APPEND | O_NOFOLLOW | nonBlocking);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFIFO())
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc('refused', path, 'is a pipe');
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(path, error);
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Does not exist on Windows. */
const nonBlocking = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
const isPipeWithoutReader = (error) => error.code === 'ENXIO';


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _files_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55139);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78766);



const eventKinds = [
    'pull_request',
    'pull_request_target',
    'push',
    'workflow_dispatch',
    'schedule',
    'merge_group',
    'workflow_run',
];
const Repository = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    full_name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    fork: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
    default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
});
const PullRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    head: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: Repository.optional() }),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(), repo: Repository.optional() }).optional(),
});
/** GitHub lists those of other repositories too that have the same head. */
const RunPullRequest = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    base: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ repo: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional() }).optional() }).optional(),
});
/** The few fields that are used. Contract: "Webhook events and payloads" of GitHub's documentation. */
const Payload = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: PullRequest.optional(),
    /** Of a pull request too, which has a number among those of issues. */
    issue: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(), pull_request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({}).optional() }).optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).optional(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
        name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        run_attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().optional(),
        html_url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        head_repository: Repository.optional(),
        pull_requests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(RunPullRequest).optional(),
    })
        .optional(),
    repository: Repository.optional(),
});
/** The part of a payload an event cannot do without. */
const essential = {
    pull_request: 'pull_request',
    pull_request_target: 'pull_request',
    merge_group: 'merge_group',
    workflow_run: 'workflow_run',
};
/** Describes this run from the runner's variables and the event file. Never throws: see `problem`. */
async function readContext(env) {
    const eventName = env.GITHUB_EVENT_NAME ?? '';
    const kind = eventKinds.find((one) => one === eventName) ?? 'other';
    const { payload, problem } = readPayload(env.GITHUB_EVENT_PATH, kind);
    const repository = env.GITHUB_REPOSITORY ?? '';
    const [owner = '', repo = ''] = repository.split('/');
    const addresses = addressesOf(env);
    const runAt = (id, attempt) => {
        const url = `${addresses.serverUrl}/${repository}/actions/runs/${id}`;
        return { id, attempt, url: attempt > 1 ? `${url}/attempts/${attempt}` : url };
    };
    const origin = originOf(payload, repository);
    const isDependabot = env.GITHUB_ACTOR === 'dependabot[bot]';
    const withheld = whySecretsAreWithheld(kind, payload, { isDependabot, isFork: origin.isFork });
    const triggering = payload.workflow_run;
    const workflow = triggering?.name ?? triggering?.path ?? '';
    return {
        kind,
        eventName,
        repository: { owner, repo },
        ...(payload.repository?.default_branch ? { defaultBranch: payload.repository.default_branch } : {}),
        ...origin,
        sha: origin.sha ?? env.GITHUB_SHA ?? '',
        ...pullRequestsOf(payload, repository),
        isDependabot,
        ...(withheld === undefined ? {} : { secretsWithheld: withheld }),
        run: runAt(env.GITHUB_RUN_ID ?? '', Number(env.GITHUB_RUN_ATTEMPT) || 1),
        ...(triggering && {
            triggeringRun: { ...runAt(String(triggering.id), triggering.run_attempt ?? 1), workflow },
        }),
        ...addresses,
        warnings: kind === 'pull_request_target' ? [targetWarning] : [],
        ...(problem === undefined ? {} : { problem }),
    };
}
function pullRequestsOf({ pull_request: pull, issue, workflow_run: run }, repository) {
    if (pull)
        return { pullRequest: pull.number };
    if (issue?.pull_request)
        return { pullRequest: issue.number, isHeadUnknown: true };
    const isOurs = (url = '') => url === '' || url.toLowerCase().endsWith(`/repos/${repository.toLowerCase()}`);
    const named = run?.pull_requests?.filter(({ base }) => isOurs(base?.repo?.url)) ?? [];
    return named.length === 0 ? {} : { runPullRequests: named.map(({ number }) => number) };
}
const targetWarning = 'pull_request_target runs with the secrets and the token of the base repository: a workflow that checks out and runs the code of the pull request gives them to whoever opened it. Prefer pull_request, and publish from workflow_run';
/** Bytes of an event; GitHub sends at most 25 MB. */
const eventLimit = 32 * 1024 * 1024;
function readPayload(path, kind) {
    if (!path)
        return lacking({}, kind, 'GITHUB_EVENT_PATH names no file');
    try {
        const text = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(path, { maxBytes: eventLimit, links: 'follow' }).toString('utf8');
        // What is not there is null in one event and absent in another, the more so on Gitea and Forgejo.
        const json = JSON.parse(text.replace(/^\uFEFF/, ''), (_, value) => value ?? undefined);
        const parsed = Payload.safeParse(json);
        if (parsed.success)
            return lacking(parsed.data, kind, `the event has no ${essential[kind]}`);
        const [issue] = parsed.error.issues;
        return {
            payload: {},
            problem: `the event is not as GitHub describes it, at ${issue?.path.join('.') || 'its top'}`,
        };
    }
    catch (error) {
        if (error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .FileProblem */ .kc)
            return lacking({}, kind, `the event file ${error.what}`);
        return { payload: {}, problem: 'the event file is not JSON' };
    }
}
/** `problem` only counts where the event cannot do without what is missing. */
function lacking(payload, kind, problem) {
    const needed = essential[kind];
    return needed === undefined || payload[needed] !== undefined ? { payload } : { payload, problem };
}
/** The commit, and whether it comes from somebody else's repository. */
function originOf(payload, repository) {
    const { pull_request: pull, workflow_run: run, merge_group: group } = payload;
    if (pull) {
        const base = pull.base?.repo?.full_name ?? payload.repository?.full_name;
        return { sha: pull.head.sha, ...comesFrom(pull.head.repo, base) };
    }
    if (run)
        return { sha: run.head_sha, ...comesFrom(run.head_repository, payload.repository?.full_name) };
    return { isFork: false, headRepository: repository, ...(group && { sha: group.head_sha }) };
}
/** A head repository that is gone was a fork. `fork` alone says little: a pull request inside a fork has it too. */
function comesFrom(head, base) {
    if (!head)
        return { isFork: true };
    if (head.full_name === undefined)
        return { isFork: head.fork === true };
    const isFork = base === undefined ? head.fork === true : head.full_name.toLowerCase() !== base.toLowerCase();
    return { isFork, headRepository: head.full_name };
}
/**
 * GitHub withholds secrets from pull requests of forks, and from what Dependabot starts; events that run on the
 * base repository's own account keep theirs. Contract: "Secure use" and "Dependabot on GitHub Actions".
 */
function whySecretsAreWithheld(kind, payload, { isDependabot, isFork }) {
    const keepsSecrets = ['schedule', 'workflow_dispatch', 'workflow_run', 'merge_group'].includes(kind);
    if (keepsSecrets)
        return undefined;
    const isTarget = kind === 'pull_request_target';
    if (isDependabot && (!isTarget || payload.pull_request?.base?.ref?.startsWith('dependabot/'))) {
        return "Dependabot started this run, and GitHub gives it none of the repository's Actions secrets";
    }
    return isFork && !isTarget
        ? 'the pull request comes from a fork, and GitHub gives such runs no secrets'
        : undefined;
}
/** Nothing here is known beforehand: on GitHub Enterprise Server every address is the company's own. */
function addressesOf(env) {
    const withoutSlash = (url) => url.replace(/\/+$/, '');
    const serverUrl = withoutSlash(env.GITHUB_SERVER_URL || 'https://github.com');
    const apiUrl = withoutSlash(env.GITHUB_API_URL || 'https://api.github.com');
    const graphqlUrl = env.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/, '')}/graphql`;
    return { serverUrl, apiUrl, graphqlUrl, isGhes: isGhes(serverUrl) };
}
/** As @actions/artifact tells it. */
function isGhes(serverUrl) {
    if (!URL.canParse(serverUrl))
        return false;
    const { hostname } = new URL(serverUrl);
    return hostname !== 'github.com' && !/\.(ghe\.com|localhost)$/.test(hostname);
}


/***/ }),

/***/ 59612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ published),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   rs: () => (/* binding */ urlOf)
/* harmony export */ });
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43794);

/** Empty where there is none. */
const urlOf = (publication) => publication.status === 'published' ? (publication.url ?? '') : '';
const skipped = (reason) => ({ status: 'skipped', reason });
/** Runs one publisher; whatever goes wrong in it becomes a reason. */
async function published(publish) {
    try {
        await publish();
        return { status: 'published' };
    }
    catch (error) {
        return { status: 'failed', reason: (0,_text_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m)(error instanceof Error ? error.message : String(error)) };
    }
}


/***/ }),

/***/ 97837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ commentKeyOf),
/* harmony export */   Xl: () => (/* binding */ stepIdentity),
/* harmony export */   yY: () => (/* binding */ withTarget)
/* harmony export */ });
/* harmony import */ var _schema_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44814);

/** Longer keys are cut: a matrix may hold whole documents. */
const longestLeg = 2_000;
/** `rawKey` is the comment-key as the workflow gave it. */
function stepIdentity({ repository, sha, run, pullRequest }, rawKey, env) {
    return {
        repository: `${repository.owner}/${repository.repo}`,
        workflow: env.GITHUB_WORKFLOW ?? '',
        job: env.GITHUB_JOB ?? '',
        leg: legOf(rawKey).slice(0, longestLeg),
        step: env.GITHUB_ACTION ?? '',
        runId: run.id,
        attempt: run.attempt,
        commit: sha,
        ...(pullRequest === undefined ? {} : { pullRequest }),
    };
}
const withTarget = (step, target) => ({
    ...step,
    target: (0,_schema_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .targetKey */ .hD)(target),
});
/** JSON of the matrix in one line, however the runner breaks it; a job without a matrix has `null`. */
function legOf(rawKey) {
    const given = rawKey.trim();
    try {
        return /^(null$|\{)/.test(given) ? JSON.stringify(JSON.parse(given) ?? '').replace(/^""$/, '') : given;
    }
    catch {
        return given;
    }
}
/**
 * What tells one comment or issue of ours from another: workflow, job, matrix leg or given key, step and target. Two
 * jobs of a reusable workflow that is called twice differ in nothing else.
 */
function commentKeyOf(identity) {
    const { workflow, job, leg, step, target = '' } = identity;
    return [workflow, job, leg, step, target].filter((part) => part !== '').join(' / ');
}


/***/ }),

/***/ 94686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eg: () => (/* binding */ runStep),
/* harmony export */   xL: () => (/* binding */ warnOfUnwritable)
/* harmony export */ });
/* unused harmony export createLog */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _files_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55139);
/* harmony import */ var _files_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67702);
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15262);
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61945);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43794);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79056);







/** Runs one program of the action. Its secrets are masked before anything is said; what it throws fails the step. */
async function runStep(table, env, body) {
    const redact = (0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .lY)();
    const raw = readRaw(table, env);
    maskSecrets(table, raw, redact);
    const log = createLog(redact);
    try {
        await body({ raw, env, redact, log });
    }
    catch (error) {
        log.fail(messageOf(error));
    }
}
/**
 * Inputs as the workflow gave them; whitespace around a key is worth a warning, so it stays.
 * Contract: `getInput` of @actions/core.
 */
function readRaw(table, env) {
    const pairs = Object.keys(table).map((name) => [name, env[`INPUT_${name.toUpperCase()}`]]);
    return Object.fromEntries(pairs);
}
/** Has the runner mask every secret input in its log, which it does for all later lines of the job, and hides them in `redact`. */
function maskSecrets(table, raw, redact) {
    for (const [name, { secret }] of Object.entries(table)) {
        const value = secret ? (raw[name]?.trim() ?? '') : '';
        if (value === '')
            continue;
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(value);
        (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .protectGiven */ .xU)(redact, name, value);
    }
}
/** Of a defect of ours the stack, for whoever reports it. */
function messageOf(error) {
    if (error instanceof _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz || error instanceof RangeError)
        return error.message;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
function createLog(redact) {
    const safe = (text) => redact((0,_text_log_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .k)(text));
    const warning = (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(safe(text));
    const unwritable = new Set();
    const attempt = (what, write) => {
        try {
            write();
        }
        catch (error) {
            if (!unwritable.has(what))
                warning(`${what} cannot be written: ${(0,_text_foreign_js__WEBPACK_IMPORTED_MODULE_5__/* .briefly */ .m)(String(error))}`);
            unwritable.add(what);
        }
    };
    return {
        info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(safe(text)),
        group: (title, text) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(title);
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(safe(text));
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
        },
        warning,
        fail: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(safe(text)),
        output: (name, value) => attempt('Outputs', () => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, redact(value))),
        variable: (name, value) => attempt('The environment of later steps', () => {
            // Without the file, the value would be printed for the runner to read.
            if (!process.env.GITHUB_ENV)
                throw new Error('GITHUB_ENV is not set');
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .exportVariable */ .dN(name, value);
        }),
        state: (name, value) => attempt('State for the post step', () => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value)),
        publication: (what, publication) => {
            for (const { level, text } of linesOn(what, publication))
                write[level](safe(text));
        },
    };
}
const write = { info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e };
function linesOn(what, publication) {
    const notes = 'note' in publication && publication.note
        ? [{ level: 'notice', text: `${what}: ${publication.note}` }]
        : [];
    if (publication.status === 'published') {
        const { but, url = '' } = publication;
        const text = `${what} was published${url && ` (${url})`}, but: ${but}`;
        return [...notes, ...(but === undefined ? [] : [{ level: 'warning', text }])];
    }
    const { status, reason } = publication;
    const isWanted = status === 'failed' || /permissions:|no artifact service|comment-key/.test(reason);
    return [...notes, { level: isWanted ? 'warning' : 'info', text: `${what} was not published: ${reason}` }];
}
const runnerFiles = {
    GITHUB_OUTPUT: 'outputs of this step are lost',
    GITHUB_STEP_SUMMARY: 'there will be no job summary',
    GITHUB_STATE: 'should this job be killed, the post step cannot remove what was made',
};
const forLaterSteps = { GITHUB_ENV: 'configure can give later steps nothing' };
/**
 * Tells before anything is sent which of the runner's files cannot be written: in containers they may be another user's.
 * One that is no file of the runner's making, as a pipe or a link, is not used at all.
 */
function warnOfUnwritable({ env, inputs, log }) {
    const wanted = { ...runnerFiles, ...(inputs.configure && forLaterSteps) };
    for (const [name, loss] of Object.entries(wanted)) {
        const path = env[name];
        if (!path)
            continue;
        try {
            (0,_files_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .proveAppendable */ .b)(path);
        }
        catch (error) {
            if (!(error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .FileProblem */ .kc))
                throw error;
            if (error.kind === 'refused')
                delete process.env[name];
            log.warning(`${name} cannot be written (it ${error.what}): ${loss}.`);
        }
    }
}


/***/ }),

/***/ 70005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ publishing),
/* harmony export */   xr: () => (/* binding */ onGitHub)
/* harmony export */ });
/* unused harmony export commentModes */
/* harmony import */ var _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24800);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86447);
/** The inputs that only the two actions have, as in `shared-inputs.ts`: how a result is shown on GitHub. */


/** When to comment; `on-failure` also comments once it is over. */
const commentModes = ['auto', 'always', 'on-failure', 'on-change', 'off'];
const expression = (text) => `\${{ ${text} }}`;
/** What only the action knows: how the result is shown on GitHub. */
const onGitHub = {
    'on-missing-key': {
        group: 'Result',
        description: 'What a run without a key does on a fork or by Dependabot: skip or fail.',
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['skip', 'fail']),
        default: 'skip',
    },
    comment: {
        group: 'GitHub',
        description: 'When to comment on the pull request: auto, always, on-failure (and when that is over), on-change or off. Needs pull-requests: write.',
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(commentModes),
        default: 'auto',
    },
    'comment-key': {
        group: 'GitHub',
        description: 'Tells the comment and artifact of this job from those of others; by default the values of its matrix leg. Workflow, job, step and target tell them apart too.',
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .legName */ .ue,
        expression: expression('toJSON(matrix)'),
    },
    'github-token': {
        group: 'GitHub',
        description: 'Token to comment and to keep an issue with.',
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('TOKEN'),
        default: '',
        expression: expression('github.token'),
        secret: true,
    },
    'artifact-name': {
        group: 'GitHub',
        description: `Name of the artifact that holds the report folder; by default ${_schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .usualName */ .gy} with job id and comment-key. A name that is taken gets a suffix.`,
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactName */ .Cs)(),
        example: _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .usualName */ .gy,
    },
    'compare-with': {
        group: 'GitHub',
        description: 'What to compare with: last-comment (what the last comment tells), or default-branch (the last artifact of the same name there; needs actions: read).',
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['last-comment', 'default-branch']),
        default: 'last-comment',
    },
    'retention-days': {
        group: 'GitHub',
        description: 'Days to keep the artifact; by default as the repository is set.',
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD)(1, 400),
        example: '30',
    },
    configure: {
        group: 'GitHub',
        description: 'Where a registration went through, export MLFLOW_TRACKING_URI, MLFLOW_TRACKING_TOKEN, HOKUSAI_API_KEY and the paths of certificate files that were given to all later steps of the job; each of them, also those of other authors, can then use the key.',
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .yesOrNo */ .GX,
    },
    'issue-on-failure': {
        group: 'GitHub',
        description: 'Keep one open issue per target while scheduled runs fail. Needs issues: write.',
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .yesOrNo */ .GX,
    },
    'merge-reports': {
        group: 'GitHub',
        description: 'Globs of report.json of other jobs, one per line. Where given nothing is verified; the reports become one summary, comment and gate.',
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)('GLOB'),
        example: 'reports/**/report.json',
    },
    'expected-reports': {
        group: 'GitHub',
        description: 'With merge-reports, how many legs there should be, or their names (values of the matrix, job or artifact), separated by commas; each that is missing counts as an error, since a job that died left none.',
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .legs */ .uq)(2_000),
        example: 'production, staging',
    },
    'check-caller': {
        group: 'What is checked',
        description: 'Look for your own mistakes in the checked-out repository and annotate them: auto or off.',
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['auto', 'off']),
        default: 'auto',
    },
};
/** The inputs of `publish/action.yml`. */
const publishing = {
    'github-token': {
        ...onGitHub['github-token'],
        description: 'Token with the permissions actions: read and pull-requests: write.',
    },
    'artifact-name': {
        group: 'GitHub',
        description: 'Name of the artifact that the other run uploaded; * stands for any characters. Several are merged into one comment.',
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactName */ .Cs)('*'),
        default: `${_schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .usualName */ .gy}*`,
    },
    comment: {
        ...onGitHub.comment,
        description: 'When to comment: auto, always, on-failure (and when that is over), on-change or off.',
    },
    'comment-key': {
        group: 'GitHub',
        description: 'Tells this comment from others of the same workflow and job.',
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('NAME'),
        default: '',
        example: 'staging',
    },
    'fail-on': {
        group: 'Result',
        description: 'never, or fail: the step fails when the verification did, could not be made, or left no report.',
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['never', 'fail']),
        default: 'never',
    },
};


/***/ }),

/***/ 24800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   IN: () => (/* binding */ nameParts),
/* harmony export */   gy: () => (/* binding */ usualName),
/* harmony export */   nQ: () => (/* binding */ namesFrom)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44814);
/** The names of artifacts that hold a report folder: how they are made, and how they are read. */


/** What names begin with unless the caller gives one. */
const usualName = 'verify-registration-report';
/** Names to try where other jobs or attempts of the run took the first ones. */
const mostNames = 9;
/**
 * The name of a step's artifact, for what uploads it and for what looks for it later. The default tells jobs and
 * matrix legs apart, without the characters that artifact names must not have and at most 128 long. Where characters
 * were lost, or there is too much, a hash keeps it unlike all others.
 */
function artifactName(given, { job, leg }) {
    if (given)
        return given;
    const parts = [job, (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .legName */ .ue)(leg)].filter((part) => part !== '');
    const words = parts.map((part) => part.replace(/(?:, )|[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, ''));
    const name = [usualName, ...words].filter((word) => word !== '').join('-');
    // Commas between the values of a matrix, which say nothing, are not missed.
    const isWhole = parts.every((part, index) => part.replaceAll(', ', '-') === words[index]);
    if (isWhole && name.length <= 128)
        return name;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update([job, leg].join('\n')).digest('hex').slice(0, 8);
    return `${name.slice(0, 119)}-${hash}`;
}
/**
 * A later attempt of the run says so, because the artifacts of the first one are still there. The last name is taken
 * by nobody else: a matrix of hundreds of jobs with one name still loses no report.
 */
function* namesFrom(given, attempt) {
    const name = attempt > 1 ? `${given}-attempt-${attempt}` : given;
    yield name;
    for (let count = 2; count <= mostNames; count++)
        yield `${name}-${count}`;
    yield `${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
}
/** What `namesFrom` made, taken apart: `stem-attempt-2`, `stem-3`, `stem-0a1b2c3d`. */
function nameParts(name) {
    const [, before = name, attempt = '1', after = ''] = /^(.+)-attempt-(\d{1,4})(-\d|-[0-9a-f]{8})?$/.exec(name) ?? [];
    const part = before + after;
    return { part, stem: part.replace(/-(?:\d|[0-9a-f]{8})$/, ''), attempt: Number(attempt) };
}


/***/ }),

/***/ 36715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ gateNote),
/* harmony export */   x: () => (/* binding */ gateFails)
/* harmony export */ });
/** Whether a run, or many merged, blocks what depends on it. */
function gateFails(report, failOn) {
    if (failOn === 'never')
        return false;
    if (report.verdict === 'fail' || report.verdict === 'error')
        return true;
    return failOn === 'warn' && report.counts.warn > 0;
}
/** That the gate fails although nothing is wrong, as words to follow a headline. */
function gateNote({ verdict, counts, failOn }) {
    if (verdict !== 'pass' || failOn !== 'warn' || counts.warn === 0)
        return '';
    return `, but ${counts.warn === 1 ? '1 warning fails' : `${counts.warn} warnings fail`} this run (fail-on is warn)`;
}


/***/ }),

/***/ 25014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b7: () => (/* reexport */ Category),
  YD: () => (/* reexport */ Cause),
  KP: () => (/* binding */ CheckResult),
  Vq: () => (/* binding */ Counts),
  k5: () => (/* reexport */ Exchange),
  iO: () => (/* binding */ FailOn),
  lz: () => (/* binding */ Identity),
  Wd: () => (/* reexport */ Layer),
  GD: () => (/* binding */ Leftover),
  _e: () => (/* reexport */ Owner),
  cH: () => (/* binding */ Registration),
  pl: () => (/* binding */ Report),
  nW: () => (/* binding */ Status),
  Tn: () => (/* binding */ StopReason),
  wL: () => (/* binding */ SuiteName),
  We: () => (/* binding */ Target),
  Y: () => (/* binding */ Verdict),
  ZF: () => (/* reexport */ constants/* layers */.ZF),
  CZ: () => (/* reexport */ constants/* schemaVersion */.CZ)
});

// UNUSED EXPORTS: ArtifactFile, Attempt, Body, Proof, Remedy, Timings, Waited, Workaround, failOnChoices

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/schema/constants.js
var constants = __webpack_require__(23515);
;// CONCATENATED MODULE: ./build/schema/cause.js


const Layer = schemas/* enum */.k5n(constants/* layers */.ZF);
/** `UNKNOWN` accuses nobody: the evidence does not decide. */
const Category = schemas/* enum */.k5n([
    'KEY',
    'CFG',
    'DEPLOY',
    'BUG',
    'SCOPE',
    'RATE',
    'QUOTA',
    'NET',
    'CLIENT',
    'UNKNOWN',
]);
const Owner = schemas/* enum */.k5n(['caller', 'auth team', 'API team', 'infrastructure', 'undetermined']);
/** One step of a remedy; `command` shows that it worked. `for` says whom it helps: who owns the layer, or the caller. */
const Remedy = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    by: Owner,
    for: schemas/* enum */.k5n(['owner', 'caller']).optional(),
    command: schemas/* string */.YjP().optional(),
});
/** The request that tells whether a cause is gone. */
const Proof = schemas/* object */.Ikc({
    /** A shell command; the key stands in it as `$HOKUSAI_API_KEY`. */
    command: schemas/* string */.YjP(),
    /** What it answers now, and what when the cause is gone; a line each. */
    now: schemas/* string */.YjP(),
    fixed: schemas/* string */.YjP(),
});
/** A way around the cause that was tried for real: a registration went through with these settings. */
const Workaround = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    verified: schemas/* boolean */.zMY(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What the registration that proved it made, and whether that is removed again. */
    registration: schemas/* object */.Ikc({ modelName: schemas/* string */.YjP(), modelVersion: schemas/* string */.YjP(), removed: schemas/* boolean */.zMY() })
        .optional(),
});
/** A way around that was tried and did not work; what came of it begins with a capital letter. */
const Attempt = schemas/* object */.Ikc({ text: schemas/* string */.YjP(), outcome: schemas/* string */.YjP() });
/** Why the run ended as it did; `evidence` are exchange ids, the decisive one first. */
const Cause = schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    category: Category,
    layer: Layer,
    owner: Owner,
    confidence: schemas/* enum */.k5n(['certain', 'likely', 'possible']),
    /** Why the confidence is what it is: what was proved and what was not seen. */
    because: schemas/* string */.YjP(),
    summary: schemas/* string */.YjP(),
    /** What happened, in one sentence of its own with the address or the request in it. */
    headline: schemas/* string */.YjP().optional(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Id of the exchange that decides; the first of `evidence` where absent. */
    decisive: schemas/* string */.YjP().optional(),
    /** Ids of the checks that this cause explains. */
    explains: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** The observation that would prove this cause wrong. */
    refutedBy: schemas/* string */.YjP(),
    /** What to look at next where the evidence does not decide. */
    nextProbe: schemas/* string */.YjP().optional(),
    /** The step of whoever owns the broken layer first. */
    remediation: schemas/* array */.YOg(Remedy),
    /** Absent where no single request tells. */
    proof: Proof.optional(),
    workaround: Workaround.optional(),
    /** Ways around that did not work, where none was found. */
    tried: schemas/* array */.YOg(Attempt).optional(),
});

;// CONCATENATED MODULE: ./build/schema/exchange.js

/** A recorded body: `text` is redacted and cut, `bytes` and `sha256` describe the whole body as it was on the wire. */
const Body = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().optional(),
    bytes: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().optional(),
    truncated: schemas/* boolean */.zMY(),
});
/** Milliseconds. `dnsMs`, `connectMs` and `tlsMs` are absent on a reused connection. */
const Timings = schemas/* object */.Ikc({
    dnsMs: schemas/* number */.aig().optional(),
    connectMs: schemas/* number */.aig().optional(),
    tlsMs: schemas/* number */.aig().optional(),
    firstByteMs: schemas/* number */.aig().optional(),
    totalMs: schemas/* number */.aig(),
});
const Headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]));
/** One HTTP request and what came of it, redacted when it was recorded. */
const Exchange = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    checkId: schemas/* string */.YjP(),
    startedAt: iso/* datetime */.w$(),
    attempt: schemas/* int */.Whr().positive(),
    request: schemas/* object */.Ikc({ method: schemas/* string */.YjP(), url: schemas/* string */.YjP(), headers: Headers, body: Body.optional() }),
    response: schemas/* object */.Ikc({ status: schemas/* int */.Whr(), headers: Headers, body: Body.optional() }).optional(),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).optional(),
    /** The caller's forward proxy that lay between: the variable that names it, its host and port. */
    proxy: schemas/* object */.Ikc({ variable: schemas/* string */.YjP(), place: schemas/* string */.YjP() }).optional(),
    timings: Timings,
});

// EXTERNAL MODULE: ./build/schema/suite-order.js
var suite_order = __webpack_require__(62695);
;// CONCATENATED MODULE: ./build/schema/report.js








/** `fail` is verified and wrong; `error` could not be verified; `skip` always carries its reason. */
const Status = schemas/* enum */.k5n(['pass', 'fail', 'warn', 'skip', 'error']);
/** `record` holds what was seen of somebody's own command, which no run chooses. */
const SuiteName = schemas/* enum */.k5n([...suite_order/* suiteNames */.n, 'record']);
const StopReason = schemas/* enum */.k5n(['completed', 'cancelled', 'out-of-time']);
const Verdict = schemas/* enum */.k5n(['pass', 'fail', 'error', 'skipped']);
const CheckResult = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    suite: SuiteName,
    layer: Layer,
    needs: schemas/* array */.YOg(schemas/* string */.YjP()),
    status: Status,
    reason: schemas/* string */.YjP().optional(),
    /** What was seen, as a word for programs, where a cause rests on it alone. */
    code: schemas/* string */.YjP().optional(),
    durationMs: schemas/* number */.aig(),
    exchanges: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Something the run made and could not remove, with the command that removes it. */
const Leftover = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['experiment', 'artifacts', 'registered model', 'model version']),
    name: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    command: schemas/* string */.YjP(),
    /** It was not seen, and nobody said that it is not there. */
    possibly: schemas/* literal */.euz(true).optional(),
});
const ArtifactFile = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    bytes: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP(),
});
/** What a run wrote; fields appear as the server confirms them. */
const Registration = schemas/* object */.Ikc({
    experimentId: schemas/* string */.YjP().optional(),
    runId: schemas/* string */.YjP().optional(),
    modelName: schemas/* string */.YjP().optional(),
    modelVersion: schemas/* string */.YjP().optional(),
    alias: schemas/* string */.YjP().optional(),
    files: schemas/* array */.YOg(ArtifactFile),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).optional(),
    cleanup: schemas/* object */.Ikc({ done: schemas/* boolean */.zMY(), leftovers: schemas/* array */.YOg(Leftover) }),
});
const Counts = schemas/* object */.Ikc({
    pass: schemas/* int */.Whr(),
    fail: schemas/* int */.Whr(),
    warn: schemas/* int */.Whr(),
    skip: schemas/* int */.Whr(),
    error: schemas/* int */.Whr(),
});
const Part = schemas/* string */.YjP();
/** What was verified. */
const Target = schemas/* object */.Ikc({
    trackingUri: schemas/* string */.YjP(),
    authUrl: schemas/* string */.YjP(),
    apiUrl: schemas/* string */.YjP(),
    serviceId: schemas/* string */.YjP(),
    /** What the tracking URI was taken for, where that was found out. */
    takenFor: schemas/* enum */.k5n(['hokusai', 'mlflow']).optional(),
    /** Where each part came from: `default`, `sandbox`, or how the caller gave it, such as `flag --api-url`. */
    sources: schemas/* object */.Ikc({ trackingUri: Part, authUrl: Part, apiUrl: Part, serviceId: Part }).optional(),
});
/** Parts of the platform that were not there when the run began, with what was last seen in their place. */
const Waited = schemas/* object */.Ikc({
    ms: schemas/* int */.Whr().nonnegative(),
    /** Whether they came in time. */
    ready: schemas/* boolean */.zMY(),
    parts: schemas/* array */.YOg(schemas/* object */.Ikc({ part: schemas/* string */.YjP(), last: schemas/* string */.YjP() })),
});
const FailOn = schemas/* enum */.k5n(constants/* failOnChoices */.Qr);
/**
 * Who a run on GitHub is among others of its workflow. Legs are told apart and counted by this, whatever artifact or
 * file a report lies in; see `legKey`.
 */
const Identity = schemas/* object */.Ikc({
    /** `owner/name` */
    repository: schemas/* string */.YjP(),
    workflow: schemas/* string */.YjP(),
    job: schemas/* string */.YjP(),
    /** The values of the matrix leg as JSON, or the comment-key that the caller gave instead; empty without either. */
    leg: schemas/* string */.YjP(),
    /** Id of the step, or the name that the runner made for it. */
    step: schemas/* string */.YjP(),
    /** What was verified: addresses and service, without what changes from run to run; see `targetKey`. */
    target: schemas/* string */.YjP(),
    runId: schemas/* string */.YjP(),
    attempt: schemas/* int */.Whr().positive(),
    commit: schemas/* string */.YjP(),
    pullRequest: schemas/* int */.Whr().positive().optional(),
});
/** The whole result of one run: everything a renderer, a diagnosis or another program may rely on. */
const Report = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(constants/* schemaVersion */.CZ),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    id: schemas/* string */.YjP(),
    /** Absent for a run outside of GitHub Actions. */
    identity: Identity.optional(),
    startedAt: iso/* datetime */.w$(),
    finishedAt: iso/* datetime */.w$(),
    stopReason: StopReason,
    verdict: Verdict,
    target: Target,
    /** Where the run took place, as far as it tells two results apart. */
    environment: schemas/* object */.Ikc({
        os: schemas/* string */.YjP(),
        node: schemas/* string */.YjP(),
        /** The forward proxy that requests went through, without its credentials. */
        proxy: schemas/* string */.YjP().optional(),
    })
        .optional(),
    counts: Counts,
    /** What the gate was set to. */
    failOn: FailOn.optional(),
    waited: Waited.optional(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(CheckResult),
    diagnosis: schemas/* object */.Ikc({ causes: schemas/* array */.YOg(Cause) }),
    registration: Registration.optional(),
    exchanges: schemas/* array */.YOg(Exchange),
    comparison: schemas/* object */.Ikc({
        previous: schemas/* string */.YjP(),
        /** Whose last result that was, where not the same pull request's or caller's own: `main`. */
        branch: schemas/* string */.YjP().optional(),
        fixed: schemas/* array */.YOg(schemas/* string */.YjP()),
        regressed: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** What fails now and failed then, by the run in which it began to. */
        stillFailing: schemas/* array */.YOg(schemas/* object */.Ikc({ run: schemas/* string */.YjP(), at: iso/* datetime */.w$(), ids: schemas/* array */.YOg(schemas/* string */.YjP()) }))
            .optional(),
        unchanged: schemas/* int */.Whr(),
        /** Checks that the earlier report did not have, and those that this one has no more. */
        appeared: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        gone: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        /** Checks that took longer or shorter than all runs compared with, by more than those differ. Milliseconds. */
        timing: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), beforeMs: schemas/* number */.aig(), nowMs: schemas/* number */.aig() })).optional(),
        /** The cause that is gone, with the deciding request's answer then and now. */
        fixedCause: schemas/* object */.Ikc({
            code: schemas/* string */.YjP(),
            headline: schemas/* string */.YjP(),
            request: schemas/* string */.YjP(),
            before: schemas/* string */.YjP(),
            after: schemas/* string */.YjP(),
        })
            .optional(),
    })
        .optional(),
});


/***/ }),

/***/ 1406:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/** Imported first by every program: memory stays flat whatever a server sends. */

// V8 lets the space for new objects grow to 96 MB before it collects; most of what we read is garbage at once. Kept at
// its first size, a run takes 30 to 140 MB less memory and no more time.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
// The space for old ones may double before V8 looks at it; texts of a megabyte go there at once. Against hostile answers
// and artifacts this takes 30 MB less, and an ordinary run no more time.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=40');
// One thread is through with so small a space before several have shared it out.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-parallel-scavenge');


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
