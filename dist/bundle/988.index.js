export const id = 988;
export const ids = [988];
export const modules = {

/***/ 40654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ publishWithApi),
/* harmony export */   U: () => (/* binding */ missingPermission)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** Milliseconds one publisher may take, its retries and waits included: publishing never hangs the job. */
const defaultBudgetMs = 30_000;
/** Milliseconds for one request, so that a lost answer leaves time for another try. */
const defaultRequestMs = 10_000;
const retries = 2;
/**
 * Runs one publisher against GitHub's API. Whatever goes wrong becomes a reason, and what is still under way
 * when the budget ends is given up. A token that may not do this ends in `skipped` with `missing` as its reason.
 */
async function publishWithApi(options, missing, publish) {
    if (options.token === '')
        return { status: 'skipped', reason: 'there is no github-token to publish with' };
    const budgetMs = options.budgetMs ?? defaultBudgetMs;
    const budget = new AbortController();
    let timer;
    const outOfTime = new Promise((resolve) => {
        const reason = `GitHub took longer than ${budgetMs / 1000} s`;
        timer = setTimeout(() => resolve({ status: 'failed', reason }), budgetMs);
    });
    const publishing = openApi(options, Date.now() + budgetMs, budget.signal)
        .then(publish)
        .catch((error) => whyNotPublished(error, missing, options.token));
    try {
        return await Promise.race([publishing, outOfTime]);
    }
    finally {
        clearTimeout(timer);
        budget.abort();
    }
}
/** Loads octokit only now: it is the slowest part of the action to load, and many runs never need it. */
async function openApi(options, deadline, signal) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const unit = options.waitUnitMs ?? 1000;
    /** Waiting less than GitHub asks makes the limit last, so where its time is too long the call is given up. */
    const isWorthTheWait = (seconds, _request, _octokit, tries) => tries < retries && Date.now() + seconds * unit < deadline;
    const settings = {
        baseUrl: options.apiUrl,
        log: quiet,
        // 403 and 429 are the throttling plugin's.
        retry: { retries, retryAfterBaseValue: unit, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
        throttle: {
            write: withoutPause,
            notifications: withoutPause,
            retryAfterBaseValue: unit,
            onRateLimit: isWorthTheWait,
            onSecondaryRateLimit: isWorthTheWait,
        },
    };
    // The time limit comes first, which makes it the innermost: it holds for each try anew.
    const plugins = [limitTime(signal, options.requestMs ?? defaultRequestMs), retry, throttling];
    const octokit = getOctokit(options.token, settings, ...plugins);
    return {
        octokit,
        viewer: async (ids = []) => {
            const viewer = { login: '', minimized: new Set() };
            for (let start = 0; start === 0 || start < ids.length; start += nodesPerQuery) {
                const variables = { ids: ids.slice(start, start + nodesPerQuery) };
                const { data } = await octokit.request(`POST ${options.graphqlUrl}`, {
                    query: viewerQuery,
                    variables,
                });
                const { login, minimized } = readViewer(data);
                viewer.login = login;
                for (const id of minimized)
                    viewer.minimized.add(id);
            }
            return viewer;
        },
    };
}
/**
 * The plugin pauses 1 to 3 s between writes, for programs that write a lot. One run writes a few times at most, one
 * after the other, and would only wait; where GitHub does ask for a pause it gets it.
 */
const withoutPause = {
    key: () => ({ schedule: (_options, call) => call() }),
};
const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const limitTime = (budget, requestMs) => (octokit) => {
    octokit.hook.before('request', ({ request }) => {
        budget.throwIfAborted();
        request.signal = AbortSignal.any([budget, AbortSignal.timeout(requestMs)]);
    });
};
/** GitHub refuses more in one query. */
const nodesPerQuery = 100;
/**
 * GraphQL alone tells every kind of token who it is (`GET /user` refuses GITHUB_TOKEN and tokens of apps), and on
 * servers of every age whether a comment is hidden.
 */
const viewerQuery = 'query ($ids: [ID!]!) { viewer { login } nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }';
const ViewerAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        viewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
        // null for a comment that somebody has deleted
        nodes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), isMinimized: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }).nullable()),
    }),
});
function readViewer(answer) {
    const parsed = ViewerAnswer.safeParse(answer);
    if (!parsed.success)
        throw new Error("GitHub's GraphQL API did not say whose token this is");
    const { viewer, nodes } = parsed.data.data;
    return {
        login: viewer.login,
        minimized: nodes.flatMap((one) => (one?.isMinimized ? [one.id] : [])),
    };
}
/** The reason a publisher is skipped for want of a permission: the lines to add to the workflow, as they are. */
function missingPermission(permission, context) {
    const lines = `the token may not write here. Add to the workflow:\npermissions:\n  ${permission}`;
    return context.isFork
        ? `${lines}\nA run of a fork's pull request has a read-only token even then; publish from a workflow_run workflow instead`
        : lines;
}
/** One plain reason for what octokit threw; it never holds the token. */
function whyNotPublished(error, missing, token) {
    const { status, message } = readError(error, token);
    const failed = (reason) => ({ status: 'failed', reason });
    if (status === undefined)
        return failed(`GitHub could not be asked: ${message}`);
    if (status === 403 && /resource not accessible by/i.test(message)) {
        return { status: 'skipped', reason: missing };
    }
    if (status === 401)
        return failed('GitHub refused the github-token (401)');
    if (status === 429 || (status === 403 && /rate limit/i.test(message))) {
        return failed(`GitHub's rate limit lasts longer than there is time (${status}): ${message}`);
    }
    if (status === 404)
        return failed(`GitHub finds nothing there, or hides it from this token (404): ${message}`);
    return failed(`GitHub answered ${status}: ${message}`);
}
function readError(error, token) {
    const { message: text = String(error), status, response } = error;
    const message = text.replace(/ - https?:\/\/\S*/g, '').replaceAll(token, '***');
    // octokit puts 500 where no answer came at all.
    return status === undefined || response === undefined ? { message } : { status, message };
}


/***/ }),

/***/ 63762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   OZ: () => (/* binding */ partAndAttempt),
/* harmony export */   qD: () => (/* binding */ publishArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** More files are no report: `report-dir` then names a folder that other things live in. */
const mostFiles = 1_000;
/** Names to try where other jobs or attempts of the run took the first ones. */
const mostNames = 9;
/** Milliseconds to ask what the service has kept; a slow answer does not undo an upload. */
const digestMs = 10_000;
/**
 * Uploads the files of a folder as an artifact of this workflow run: regular files only, no links, and no hidden
 * files, as actions/upload-artifact does. A name that is taken gets a suffix: other jobs' artifacts stay.
 */
async function publishArtifact(request) {
    const reason = whyNoArtifacts(request.context.isGhes, process.env);
    if (reason)
        return { status: 'skipped', reason };
    const limit = request.timeLimitMs ?? 60_000;
    try {
        const uploaded = await within(limit, upload(request));
        if (uploaded)
            return { status: 'published', ...uploaded, ...addressesOf(uploaded.id, request.context) };
        return { status: 'failed', reason: `the upload took longer than ${limit / 1000} s` };
    }
    catch (error) {
        const { name, message } = error instanceof Error ? error : new Error(String(error));
        if (name === 'GHESNotSupportedError')
            return { status: 'skipped', reason: noArtifactsOnServer };
        return { status: 'failed', reason: message };
    }
}
/**
 * A default name that tells jobs and matrix legs apart, from whatever names them (job id, comment key): without the
 * characters that artifact names must not have, and at most 128 long.
 */
function artifactName(...parts) {
    const words = parts.map((part = '') => part.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, ''));
    const name = ['verify-registration-report', ...words].filter((word) => word !== '').join('-');
    if (name.length <= 128)
        return name;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 8);
    return `${name.slice(0, 119)}-${hash}`;
}
const noArtifactsOnServer = 'this GitHub Enterprise Server has no artifact service of version 4; the report folder stays on the runner, keep it with actions/upload-artifact@v3';
/** Known before the client is loaded, which is the heaviest part of the bundle. */
function whyNoArtifacts(isGhes, env) {
    if (isGhes)
        return noArtifactsOnServer;
    for (const name of ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL']) {
        if (!env[name])
            return `this runner offers no artifact service (${name} is not set)`;
    }
    return undefined;
}
async function upload(request) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(request.directory);
    const files = await filesIn(root);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(351), __webpack_require__.e(111)]).then(__webpack_require__.bind(__webpack_require__, 40111));
    const client = new DefaultArtifactClient();
    const options = request.retentionDays === undefined ? {} : { retentionDays: request.retentionDays };
    for (const name of namesFrom(request.name, request.context.run.attempt)) {
        const answer = await client.uploadArtifact(name, files, root, options).catch((error) => {
            if (!error.message.includes('(409)'))
                throw error;
        });
        if (answer)
            return await checked(client, name, answer);
    }
    throw new Error(`the name ${request.name} and its suffixes are taken; give each job an artifact-name of its own`);
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
/** Which part of a run an artifact is about, whichever attempt it was made in: the reverse of the names above. */
function partAndAttempt(name) {
    const [, stem, attempt, suffix] = /^(.+)-attempt-(\d{1,4})(-[0-9a-f]+)?$/.exec(name) ?? [];
    if (stem === undefined)
        return { part: name, attempt: 1 };
    return { part: `${stem}${suffix ?? ''}`, attempt: Number(attempt) };
}
async function checked(client, name, sent) {
    const { id, digest } = sent;
    if (id === undefined)
        throw new Error('the artifact service gave no id');
    if (digest === undefined)
        return { name, id };
    const kept = await within(digestMs, client.getArtifact(name).catch(() => undefined));
    const held = kept?.artifact.digest?.replace(/^sha256:/, '');
    if (held && held !== digest) {
        throw new Error(`the artifact service holds other bytes than were sent: sha256 ${held} instead of ${digest}`);
    }
    return { name, id, digest };
}
async function filesIn(root) {
    const files = [];
    const folders = [root];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true })) {
            if (entry.name.startsWith('.'))
                continue;
            if (entry.isDirectory())
                folders.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
            if (entry.isFile())
                files.push((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
        }
        if (files.length + folders.length > mostFiles)
            throw new Error(`${root} holds more than ${mostFiles} files; give report-dir a folder of its own`);
    }
    return files.sort();
}
function addressesOf(id, { repository, run, serverUrl }) {
    const link = `/${repository.owner}/${repository.name}/actions/runs/${run.id}/artifacts/${id}`;
    return { url: `${serverUrl}${link}`, link };
}
/** The value, or undefined when it does not come in time; what is under way cannot be stopped, only left. */
async function within(ms, work) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), ms);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
        work.catch(() => { });
    }
}


/***/ }),

/***/ 30079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XR: () => (/* binding */ endsWithMarker),
/* harmony export */   d7: () => (/* binding */ previousIn),
/* harmony export */   ox: () => (/* binding */ readPrevious),
/* harmony export */   p8: () => (/* binding */ publishComment)
/* harmony export */ });
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17554);
/* harmony import */ var _report_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4803);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40654);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9009);




/**
 * Writes this run's result into the one comment of its key: the oldest that carries the key's marker, is by the
 * token's own account and is not hidden. Further ones are deleted; a pull request that has moved on keeps the
 * comment of its newer commit. Never throws. Contract: "Issue comments" and "Pull requests" of GitHub's REST API.
 */
async function publishComment(access, options) {
    const { context, mode } = options;
    if (mode === 'off')
        return skipped('comments are off');
    if (context.problem !== undefined)
        return { status: 'failed', reason: context.problem };
    if (!mayHavePullRequest(context) && mode !== 'always')
        return skipped('this run has no pull request');
    const missing = (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .missingPermission */ .U)('pull-requests: write', context);
    return (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .publishWithApi */ .E)({ ...access, ...context }, missing, async (api) => {
        const number = await (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .findPullRequest */ ._f)(api, context);
        if (number === undefined)
            return skipped(`${shortSha(context.sha)} is the head of no open pull request`);
        return writeComment(thread(api, context, number), options);
    });
}
/** What the last run under this key found, for the job summary, which is written before the comment. */
async function readPrevious(access, { context, key }) {
    if (!mayHavePullRequest(context))
        return {};
    let previous = {};
    const reading = await (0,_api_js__WEBPACK_IMPORTED_MODULE_2__/* .publishWithApi */ .E)({ ...access, ...context }, 'the token may not read it', async (api) => {
        const number = await (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .findPullRequest */ ._f)(api, context);
        if (number === undefined)
            return skipped('no open pull request');
        const [kept] = await thread(api, context, number).own((0,_report_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Ql)(key));
        previous = previousIn(kept?.body);
        return { status: 'published' };
    });
    return reading.status === 'failed'
        ? { note: `the last result could not be read: ${reading.reason}` }
        : previous;
}
const mayHavePullRequest = ({ pullRequest, kind, problem }) => problem === undefined && (pullRequest !== undefined || kind === 'workflow_run');
async function writeComment(comments, { context, key, mode, digest, render }) {
    const marker = (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .commentMarker */ .Ql)(key);
    const [kept, ...duplicates] = await comments.own(marker);
    const previous = previousIn(kept?.body);
    const reason = whyNotNeeded(mode, digest, kept === undefined, previous.digest);
    if (reason !== undefined)
        return skipped(reason);
    const body = render(marker, previous);
    // As late as can be: GitHub has no write that depends on the head.
    const head = await comments.head();
    if (head !== context.sha) {
        const moved = `the pull request has moved on to ${shortSha(head)}`;
        return skipped(`${moved}; a result of ${shortSha(context.sha)} is not news`);
    }
    const updated = kept && (await comments.update(kept.id, body));
    if (updated) {
        for (const { id } of duplicates)
            await comments.remove(id);
        return { status: 'published', url: updated };
    }
    const created = await comments.create(body);
    return { status: 'published', url: await settle(comments, marker, created, { body, sha: head }) };
}
/** After another run has commented under the same key at the same moment, both leave only the oldest. */
async function settle(comments, marker, created, { body, sha }) {
    const [oldest, ...duplicates] = await comments.own(marker);
    if (oldest === undefined || duplicates.length === 0)
        return created.url;
    if (oldest.id !== created.id && (await comments.head()) === sha)
        await comments.update(oldest.id, body);
    for (const { id } of duplicates)
        await comments.remove(id);
    return oldest.url;
}
function whyNotNeeded(mode, digest, isFirst, previous) {
    if (isFirst && mode === 'on-failure' && (digest.verdict === 'pass' || digest.verdict === 'skipped'))
        return 'nothing failed';
    if (!previous)
        return undefined;
    if (mode === 'on-change' && isSameResult(previous, digest))
        return 'nothing changed since the last comment';
    const finished = Date.parse(previous.finishedAt);
    // Whoever can edit the comment can date it into the future, and must not stop the updates with that.
    const isLater = finished > Date.parse(digest.finishedAt) && finished <= Date.now();
    return isLater && previous.sha === digest.sha && previous.id !== digest.id
        ? 'a later run of the same commit has reported already'
        : undefined;
}
/** Compared as a comment holds them: a large digest is cut there. */
function isSameResult(previous, digest) {
    const result = ({ verdict, cause, checks }) => JSON.stringify([verdict, cause, Object.entries(checks).sort()]);
    return result(previous) === result((0,_report_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeDigest */ .bY)((0,_report_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeDigest */ .j6)(digest)) ?? digest);
}
/** What a text of ours says about the run before; anyone may have edited it since. */
function previousIn(body) {
    if (body === undefined)
        return {};
    const found = (0,_report_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestIn */ .s)(body);
    if (found === 'none')
        return { note: 'the last comment carries no result to compare with' };
    if (found === 'unreadable') {
        return {
            note: 'the result in the last comment was altered, or written by another version, and is ignored',
        };
    }
    return { digest: found };
}
/** Whether a text ends as ours do: the marker, and after it at most the digest. A quotation of it does not. */
function endsWithMarker(body, marker) {
    const lines = (body ?? '').trimEnd().split(/\r?\n/).slice(-2);
    return lines.at(-1) === marker || (lines.at(0) === marker && lines.at(-1)?.startsWith('<!-- ') === true);
}
/** The comments of one pull request, as far as they concern us. */
function thread({ octokit, viewer }, { repository }, number) {
    const repo = { owner: repository.owner, repo: repository.name };
    const { issues, pulls } = octokit.rest;
    return {
        async head() {
            return (await pulls.get({ ...repo, pull_number: number })).data.head.sha;
        },
        /** Ours under this marker, oldest first. */
        async own(marker) {
            const all = await octokit.paginate(issues.listComments, {
                ...repo,
                issue_number: number,
                per_page: 100,
            });
            const marked = all.filter(({ body }) => endsWithMarker(body, marker));
            if (marked.length === 0)
                return [];
            const { login, minimized } = await viewer(marked.map(({ node_id }) => node_id));
            return marked
                .filter(({ user, node_id }) => user?.login === login && !minimized.has(node_id))
                .map(({ id, html_url: url, body = '' }) => ({ id, url, body }))
                .sort((a, b) => a.id - b.id);
        },
        async create(body) {
            const { data } = await issues.createComment({ ...repo, issue_number: number, body });
            return { id: data.id, url: data.html_url, body };
        },
        /** URL of the comment, or undefined where somebody deleted it meanwhile. */
        async update(id, body) {
            return unlessGone(async () => {
                const { data } = await issues.updateComment({ ...repo, comment_id: id, body });
                return data.html_url;
            });
        },
        async remove(id) {
            await unlessGone(() => issues.deleteComment({ ...repo, comment_id: id }));
        },
    };
}
async function unlessGone(call) {
    try {
        return await call();
    }
    catch (error) {
        if (error.status === 404)
            return undefined;
        throw error;
    }
}
const skipped = (reason) => ({ status: 'skipped', reason });
const shortSha = (sha) => sha?.slice(0, 7) || 'an unknown commit';


/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ commentKeyOf),
/* harmony export */   _f: () => (/* binding */ findPullRequest),
/* harmony export */   yI: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);


const eventKinds = [
    'pull_request',
    'pull_request_target',
    'push',
    'workflow_dispatch',
    'schedule',
    'merge_group',
    'workflow_run',
];
const Repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), fork: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().optional() });
const PullRequest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), repo: Repository.nullish() }),
    base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), repo: Repository.optional() }).optional(),
});
/** The few fields that are used. Contract: "Webhook events and payloads" of GitHub's documentation. */
const Payload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: PullRequest.optional(),
    after: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).optional(),
    workflow_run: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().optional(),
        html_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
        head_sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        head_repository: Repository.nullish(),
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
    const { payload, problem } = await readPayload(env.GITHUB_EVENT_PATH, kind);
    const repository = env.GITHUB_REPOSITORY ?? '';
    const [owner = '', name = ''] = repository.split('/');
    const addresses = addressesOf(env);
    const runAt = (id, attempt) => workflowRun(`${addresses.serverUrl}/${repository}`, id, attempt);
    const origin = originOf(payload, repository);
    const isDependabot = env.GITHUB_ACTOR === 'dependabot[bot]';
    const withheld = whySecretsAreWithheld(kind, payload, { isDependabot, isFork: origin.isFork });
    const triggering = payload.workflow_run;
    return {
        kind,
        eventName,
        repository: { owner, name },
        ...origin,
        sha: origin.sha ?? env.GITHUB_SHA ?? '',
        ...(payload.pull_request ? { pullRequest: payload.pull_request.number } : {}),
        isDependabot,
        ...(withheld === undefined ? {} : { secretsWithheld: withheld }),
        run: runAt(env.GITHUB_RUN_ID ?? '', Number(env.GITHUB_RUN_ATTEMPT) || 1),
        ...(triggering ? { triggeringRun: runAt(String(triggering.id), triggering.run_attempt ?? 1) } : {}),
        ...addresses,
        warnings: kind === 'pull_request_target' ? [targetWarning] : [],
        ...(problem === undefined ? {} : { problem }),
    };
}
const targetWarning = 'pull_request_target runs with the secrets and the token of the base repository: a workflow that checks out and runs the code of the pull request gives them to whoever opened it. Prefer pull_request, and publish from workflow_run';
async function readPayload(path, kind) {
    if (!path)
        return lacking({}, kind, 'GITHUB_EVENT_PATH names no file');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
    if (text === undefined)
        return lacking({}, kind, 'the event file cannot be read');
    try {
        const parsed = Payload.safeParse(JSON.parse(text));
        if (parsed.success)
            return lacking(parsed.data, kind, `the event has no ${essential[kind]}`);
        const [issue] = parsed.error.issues;
        return {
            payload: {},
            problem: `the event is not as GitHub describes it, at ${issue?.path.join('.') || 'its top'}`,
        };
    }
    catch {
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
    const { pull_request: pull, workflow_run: run, merge_group: group, after } = payload;
    if (pull) {
        const base = pull.base?.repo?.full_name ?? payload.repository?.full_name;
        return { sha: pull.head.sha, ...comesFrom(pull.head.repo, base) };
    }
    if (run)
        return { sha: run.head_sha, ...comesFrom(run.head_repository, payload.repository?.full_name) };
    const sha = group?.head_sha ?? after;
    return { isFork: false, headRepository: repository, ...(sha === undefined ? {} : { sha }) };
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
const workflowRun = (repositoryUrl, id, attempt) => {
    const url = `${repositoryUrl}/actions/runs/${id}`;
    return { id, attempt, url: attempt > 1 ? `${url}/attempts/${attempt}` : url };
};
/** As @actions/artifact tells it. */
function isGhes(serverUrl) {
    if (!URL.canParse(serverUrl))
        return false;
    const { hostname } = new URL(serverUrl);
    return hostname !== 'github.com' && !/\.(ghe\.com|localhost)$/.test(hostname);
}
/**
 * What tells one comment of ours from another: workflow, job and, since no variable of the runner names it, the
 * matrix leg or key that the caller gives.
 */
function commentKeyOf(env, leg = '') {
    return [env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '', leg].filter((part) => part !== '').join(' / ');
}
/**
 * The open pull request whose head is the run's commit: the event's own, or looked for over all pages of open
 * ones, since GitHub leaves `pull_requests` of a workflow_run empty for forks. Contract: "List pull requests".
 * @throws what octokit throws
 */
async function findPullRequest({ octokit }, { pullRequest, repository, sha, headRepository }) {
    if (pullRequest !== undefined)
        return pullRequest;
    const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
        owner: repository.owner,
        repo: repository.name,
        state: 'open',
        sort: 'updated',
        direction: 'desc',
        per_page: 100,
    });
    for await (const { data } of pages) {
        const found = data.find(({ head }) => head.sha === sha && (headRepository === undefined || head.repo?.full_name === headRepository));
        if (found)
            return found.number;
    }
    return undefined;
}


/***/ }),

/***/ 70398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);

/**
 * The one door for untrusted text into a step's log: the runner reads `::command::` at the start of a line and
 * `##[command]` anywhere as an order. Contract: actions/runner, ActionCommand.
 */
function logText(text) {
    return (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text)
        .replace(/^(\s*):(?=:)/gm, '$1:\u200b')
        .replaceAll('##[', '##\u200b[');
}


/***/ }),

/***/ 96000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ published)
/* harmony export */ });
/** Runs one publisher; whatever goes wrong in it becomes a reason. */
async function published(publish) {
    try {
        await publish();
        return { status: 'published' };
    }
    catch (error) {
        return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
}


/***/ }),

/***/ 26763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ logPublication),
  v: () => (/* binding */ publishResult)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/github/artifact.js
var github_artifact = __webpack_require__(63762);
// EXTERNAL MODULE: ./build/github/comment.js
var github_comment = __webpack_require__(30079);
// EXTERNAL MODULE: ./build/github/context.js
var github_context = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/github/log-text.js
var log_text = __webpack_require__(70398);
// EXTERNAL MODULE: ./build/github/publication.js
var publication = __webpack_require__(96000);
// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(64200);
// EXTERNAL MODULE: ./build/github/api.js
var api = __webpack_require__(40654);
;// CONCATENATED MODULE: ./build/github/tracking-issue.js




/**
 * Keeps the one open issue of a target while its scheduled runs fail: opened by the first, its text always the
 * last run's, with one comment where the cause changes, and closed by the first run that passes.
 * Never throws. Contract: "Issues" of GitHub's REST API.
 */
async function publishTrackingIssue(access, options) {
    const { context, digest, target } = options;
    if (context.kind !== 'schedule')
        return skipped('only scheduled runs keep an issue');
    if (digest.verdict === 'skipped')
        return skipped('nothing was verified');
    const missing = (0,api/* missingPermission */.U)('issues: write', context);
    return (0,api/* publishWithApi */.E)({ ...access, ...context }, missing, async (api) => {
        const issues = issuesOf(api, context, (0,comment/* commentMarker */.Ql)(`issue ${target}`));
        const [issue] = await issues.own();
        if (digest.verdict === 'pass') {
            return issue ? tracking_issue_close(issues, issue, options) : skipped('the run passed and no issue is open');
        }
        return issue ? update(issues, issue, options) : tracking_issue_open(issues, options);
    });
}
async function tracking_issue_open(issues, { title, render, label }) {
    const created = await issues.create(title, render(issues.marker, {}), label);
    // Two runs may have found no issue at the same moment: the oldest stays.
    const [oldest = created, ...duplicates] = await issues.own();
    for (const { number } of duplicates)
        await issues.close(number, 'not_planned');
    return { status: 'published', url: oldest.url };
}
async function update(issues, issue, { digest, render }) {
    const previous = (0,github_comment/* previousIn */.d7)(issue.body);
    await issues.edit(issue.number, render(issues.marker, previous));
    if (previous.digest && previous.digest.cause !== digest.cause) {
        await issues.comment(issue.number, `The first cause is now ${tracking_issue_name(digest.cause)}; it was ${tracking_issue_name(previous.digest.cause)}.`);
    }
    return { status: 'published', url: issue.url };
}
async function tracking_issue_close(issues, issue, { context, digest, render }) {
    await issues.edit(issue.number, render(issues.marker, (0,github_comment/* previousIn */.d7)(issue.body)));
    const lasted = duration(Date.parse(digest.finishedAt) - Date.parse(issue.openedAt));
    await issues.comment(issue.number, `Recovered: [this run](${context.run.url}) passed at ${digest.finishedAt}, ${lasted} after the issue was opened.`);
    await issues.close(issue.number, 'completed');
    return { status: 'published', url: issue.url };
}
const tracking_issue_name = (cause) => (cause === undefined ? 'not known' : (0,escape_markdown/* markdownCode */.D9)(cause, 100));
function duration(ms) {
    const minutes = Math.max(0, Math.round(ms / 60_000));
    const days = Math.floor(minutes / 1440);
    const hours = Math.floor((minutes % 1440) / 60);
    return days > 0 ? `${days} d ${hours} h` : hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}
function issuesOf({ octokit, viewer }, { repository }, marker) {
    const repo = { owner: repository.owner, repo: repository.name };
    const { issues } = octokit.rest;
    return {
        marker,
        /** Open ones of ours for this target, oldest first. */
        async own() {
            const all = await octokit.paginate(issues.listForRepo, { ...repo, state: 'open', per_page: 100 });
            const marked = all.filter(({ body, pull_request }) => (0,github_comment/* endsWithMarker */.XR)(body, marker) && !pull_request);
            if (marked.length === 0)
                return [];
            const { login } = await viewer();
            return marked
                .filter(({ user }) => user?.login === login)
                .map((one) => issueOf(one))
                .sort((a, b) => a.number - b.number);
        },
        async create(title, body, label) {
            const labels = label === undefined ? {} : { labels: [label] };
            return issueOf((await issues.create({ ...repo, title, body, ...labels })).data);
        },
        async edit(number, body) {
            await issues.update({ ...repo, issue_number: number, body });
        },
        async comment(number, body) {
            await issues.createComment({ ...repo, issue_number: number, body });
        },
        async close(number, why) {
            await issues.update({ ...repo, issue_number: number, state: 'closed', state_reason: why });
        },
    };
}
const issueOf = (issue) => ({
    number: issue.number,
    url: issue.html_url,
    openedAt: issue.created_at,
    body: issue.body ?? '',
});
const skipped = (reason) => ({ status: 'skipped', reason });

;// CONCATENATED MODULE: ./build/github/publish-result.js







/**
 * Shows a result everywhere it is wanted: job summary first, since it needs nothing but the runner, then artifact,
 * comment and issue. Each may fail by itself without deciding anything; the log says which did, and why.
 */
async function publishResult(result, options) {
    const { context, inputs, env, redact } = options;
    const access = { token: inputs.githubToken };
    const key = (0,github_context/* commentKeyOf */.EV)(env, inputs.commentKey);
    const tell = (what, publication) => logPublication(what, publication, redact);
    tell('The job summary', await publishSummary(result, redact));
    const previous = inputs.comment === 'off' ? {} : await (0,github_comment/* readPrevious */.ox)(access, { context, key });
    const { digest: last } = previous;
    const compared = result.comparedWith(last);
    if (last)
        tell('The comparison', await (0,publication/* published */.H)(() => options.write(last)));
    const artifact = await (0,github_artifact/* publishArtifact */.qD)({
        directory: options.reportDir,
        name: inputs.artifactName || (0,github_artifact/* artifactName */.Cs)(env.GITHUB_JOB, inputs.commentKey),
        ...(inputs.retentionDays === undefined ? {} : { retentionDays: inputs.retentionDays }),
        context,
    });
    tell('The artifact', artifact);
    const link = artifact.status === 'published' ? artifact.link : undefined;
    (0,core/* setOutput */.uH)('artifact-id', artifact.status === 'published' ? String(artifact.id) : '');
    (0,core/* setOutput */.uH)('artifact-url', artifact.status === 'published' ? artifact.url : '');
    const summaryOptions = link === undefined ? {} : { artifactUrl: link };
    if (link !== undefined || last) {
        tell('The job summary', await publishSummary(compared, redact, summaryOptions));
    }
    const links = { run: context.run.url, ...(link === undefined ? {} : { artifact: link }) };
    const render = (marker, { digest, note }) => redact(result.comparedWith(digest).comment({
        marker,
        links,
        sha: context.sha,
        ...(note === undefined ? {} : { noteOnDigest: note }),
    }));
    const shown = { context, digest: result.digest, render };
    const comment = await (0,github_comment/* publishComment */.p8)(access, { ...shown, key, mode: inputs.comment });
    tell('The comment', comment);
    (0,core/* setOutput */.uH)('comment-url', comment.url ?? '');
    if (inputs.issueOnFailure) {
        const title = redact(`Registration check fails: ${result.target}`);
        tell('The issue', await publishTrackingIssue(access, { ...shown, target: result.target, title }));
    }
}
function publishSummary(result, redact, options = {}) {
    return (0,publication/* published */.H)(async () => {
        await core/* summary */.z
            .emptyBuffer()
            .addRaw(redact(result.summary(options)), true)
            .write({ overwrite: true });
    });
}
/** What was skipped is mostly what the workflow wants; a warning where something wanted is missing. */
function logPublication(what, publication, redact) {
    if (publication.status === 'published')
        return;
    const text = redact((0,log_text/* logText */.k)(`${what} was not published: ${publication.reason}`));
    const isWanted = publication.status === 'failed' || /permissions:|no artifact service/.test(publication.reason);
    if (isWanted)
        (0,core/* warning */.$e)(text);
    else
        (0,core/* info */.pq)(text);
}


/***/ }),

/***/ 79041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ resultOfReport),
/* harmony export */   h: () => (/* binding */ resultOfMerged)
/* harmony export */ });
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17554);
/* harmony import */ var _report_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70182);
/* harmony import */ var _report_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4803);
/* harmony import */ var _report_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3946);
/* harmony import */ var _report_merged_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20166);
/* harmony import */ var _report_merged_sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72364);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74611);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62867);








function resultOfReport(report, sha) {
    return {
        verdict: report.verdict,
        digest: (0,_report_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(report, sha),
        target: report.target.trackingUri,
        headline: headlineOf(report),
        comparedWith: (previous) => previous
            ? resultOfReport({ ...report, comparison: (0,_report_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .compareWith */ .G_)(previous, report) }, sha)
            : resultOfReport(report, sha),
        comment: (parts) => (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .renderComment */ .wQ)(report, parts),
        summary: (options) => (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_6__/* .renderSummary */ .Br)(report, options),
    };
}
function resultOfMerged(merged, sha) {
    return {
        verdict: merged.verdict,
        digest: (0,_report_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .mergedDigestOf */ .kJ)(merged, sha),
        target: `${merged.legs.length} targets`,
        headline: (0,_report_merged_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedHeadline */ .rD)(merged),
        comparedWith: (previous) => previous
            ? resultOfMerged({ ...merged, comparison: (0,_report_merge_js__WEBPACK_IMPORTED_MODULE_3__/* .compareMergedWith */ .Ce)(previous, merged) }, sha)
            : resultOfMerged(merged, sha),
        comment: (parts) => (0,_report_merged_report_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMergedComment */ ._R)(merged, parts),
        summary: (options) => (0,_report_merged_report_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMergedSummary */ .th)(merged, options),
    };
}
/** The first cause with its owner; where there is none, the first check that did not pass. */
function headlineOf(report) {
    const [cause] = report.diagnosis.causes;
    const trouble = (0,_report_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .firstTrouble */ .QJ)(report);
    if (cause)
        return `${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(report)}: ${cause.summary} (${cause.code}, layer ${cause.layer}, owner ${cause.owner})`;
    return trouble?.reason ? `${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(report)}: ${trouble.reason}` : (0,_report_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .headline */ .Pl)(report);
}


/***/ }),

/***/ 32616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ redactedJson),
/* harmony export */   cA: () => (/* binding */ redactHeaders),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
const keyShape = /hk_[a-z]+_[A-Za-z0-9_-]{6,}/gi;
/** Up to the last `@` of the authority, as URL parsers read it; the slashes may be escaped, as PHP's JSON does. */
const userInfo = /(:(?:\\{0,4}\/){2})[^/\s"'<>\\?#]+@/g;
/** Also after `&amp;` and the `\u0026` that Go's JSON writes for `&`. */
const secretParameter = /((?:[?&;#]|\\u0026)(?:(?:api|client)[-_]?(?:key|secret|token)|(?:(?:access|auth|id|refresh)[-_]?)?token|secret|password|sig|signature|x-(?:amz|goog)-(?:signature|credential|security-token))=)[^&\s"'<>\\]+/gi;
/** Characters below which a value is no secret: masking every `a` would garble the text and hide nothing. */
const shortestSecret = 6;
/** What the widest spelling of one byte takes: `&#x00000068;` and `\\\\u0000`. */
const widestSpelling = 21;
/** Characters of a text whose masked form is kept, and how many are. */
const longestRemembered = 300;
const mostRemembered = 5_000;
/** A redactor that knows `secrets` (name to value) and the shapes of keys it was never told. */
function createRedactor(secrets = {}) {
    const known = [];
    const state = { reach: 256 };
    const seen = new Map();
    const mask = (text) => {
        // The pattern for encodings takes a neighbouring character along, which must not be one of another spelling.
        const unspelled = known.reduce((hidden, { hideSpelled }) => hideSpelled(hidden), text);
        const out = known.reduce((hidden, { hideEncoded }) => hideEncoded(hidden), unspelled);
        return out.replace(keyShape, '***').replace(secretParameter, '$1***').replace(userInfo, '$1***@');
    };
    // The same short texts come again and again: header names, media types, hosts.
    const redact = (text) => {
        if (text.length > longestRemembered)
            return mask(text);
        const masked = seen.get(text) ?? mask(text);
        if (seen.size < mostRemembered)
            seen.set(text, masked);
        return masked;
    };
    const protect = (name, secret) => {
        seen.clear();
        // The rest of a key is as secret without its prefix, which a server may cut off or spell otherwise.
        for (const value of [secret, secret.replace(/^hk_[a-z]+_/i, '')]) {
            if (value.length < shortestSecret || known.some((one) => one.value === value))
                continue;
            known.push(secretOf(name, value));
            state.reach = Math.max(state.reach, Buffer.byteLength(value) * widestSpelling);
        }
        // A secret within another must not break up the longer one.
        known.sort((a, b) => b.value.length - a.value.length);
    };
    for (const [name, secret] of Object.entries(secrets))
        protect(name, secret);
    return Object.defineProperty(Object.assign(redact, { protect }), 'reach', {
        get: () => state.reach,
    });
}
/**
 * JSON text of `value` with every string and name in it redacted. Redacting the text itself could cut an
 * escape sequence in two.
 */
function redactedJson(value, redact, indent) {
    const replace = (_, one) => {
        if (typeof one === 'string')
            return redact(one);
        if (typeof one !== 'object' || one === null || Array.isArray(one))
            return one;
        return Object.fromEntries(Object.entries(one).map(([name, inner]) => [redact(name), inner]));
    };
    return JSON.stringify(value, replace, indent);
}
const secretHeaders = new Set([
    'authorization',
    'proxy-authorization',
    'x-api-key',
    'cookie',
    'set-cookie',
    'x-amz-security-token',
]);
/**
 * Headers as they may be shown. A credential header keeps only its scheme and the name of the secret it
 * carried, so that a reader still sees which header form was tried.
 */
function redactHeaders(headers, redact) {
    const hide = (name, value) => secretHeaders.has(name.toLowerCase()) ? hideCredential(value, redact) : redact(value);
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        redact(name),
        Array.isArray(value) ? value.map((one) => hide(name, one)) : hide(name, value),
    ]));
}
function hideCredential(value, redact) {
    const [, scheme = '', credential = ''] = /^(Bearer |ApiKey |Basic )?(.*)$/is.exec(value) ?? [];
    return `${scheme}${/\*\*\*[\w-]+\*\*\*/.exec(redact(credential))?.[0] ?? '***'}`;
}
/**
 * Most texts hold no secret, and most that do hold it plain. Only where a quick look finds one of the other
 * spellings possible are the patterns made and used: compiling them takes longer than a whole run should.
 */
function secretOf(name, value) {
    const mask = `***${name}***`;
    const isPlain = /^[\w-]+$/.test(value);
    const bytes = Buffer.from(value, 'utf8');
    const spelled = [...new Set([value, bytes.toString('latin1')])].map((form) => form.toLowerCase());
    const cores = base64Cores(bytes);
    const encoded = [bytes.toString('hex'), ...cores, ...cores.map(urlSafe)].map((form) => form.toLowerCase());
    const encodedPattern = once(() => new RegExp([bytes.toString('hex'), ...cores.map(base64Pattern)].join('|'), 'gi'));
    const spelledPattern = once(() => spellings(value));
    return {
        value,
        hideSpelled: (text) => {
            // A value with a quote or backslash in it may stand escaped, which only the pattern takes whole.
            const plain = isPlain ? text.replaceAll(value, mask) : text;
            const lower = plain.toLowerCase();
            const undone = undoEscapes(lower);
            const mayBeIn = spelled.some((needle) => lower.includes(needle) || undone?.includes(needle));
            return mayBeIn ? plain.replace(spelledPattern(), mask) : plain;
        },
        hideEncoded: (text) => {
            const lower = text.toLowerCase();
            return encoded.some((needle) => lower.includes(needle)) ? text.replace(encodedPattern(), mask) : text;
        },
    };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
const escapes = /%(?:25)*([0-9a-f]{2})|\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2}))?|&#(?:x0*([0-9a-f]{1,6})|0*(\d{1,7}));?|\0/gi;
/** The text with every escape undone, or undefined where it holds none. */
function undoEscapes(text) {
    return /[%\\\0]|&#/.test(text) ? text.replace(escapes, characterOf).toLowerCase() : undefined;
}
function characterOf(_, ...groups) {
    const [percent, unit, byte, hexPoint, point] = groups;
    const hexadecimal = percent ?? unit ?? byte ?? hexPoint;
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(point ?? 0);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
/** One pattern for a secret as plain text, percent-encoded, JSON- or HTML-escaped, each character in its own way. */
function spellings(secret) {
    // UTF-16 read as UTF-8 has a NUL between any two characters.
    return new RegExp([...secret].map(spellingsOf).join('(?:\\0|\\\\{1,4}u0000)?'), 'gi');
}
function spellingsOf(character) {
    const percent = [...Buffer.from(character, 'utf8')].map((byte) => `%(?:25){0,4}${hex(byte, 2)}`).join('');
    const units = Array.from({ length: character.length }, (_, i) => hex(character.charCodeAt(i), 4));
    const escaped = units.map((unit) => `\\\\{1,4}(?:u${unit}|${unit.replace(/^00/, 'x')})`).join('');
    const point = character.codePointAt(0) ?? 0;
    const html = `&#(?:0{0,6}${point}|x0{0,6}${hex(point, 1)});?`;
    // Escapes first: a percent sign is also the beginning of its own escape.
    return `(?:${percent}|${escaped}|${html}|\\\\{0,4}${escapePattern(character)})`;
}
const hex = (value, width) => value.toString(16).padStart(width, '0');
const escapePattern = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/**
 * The characters of a base64 text that the secret alone determines, for each of the three ways it can lie
 * within the encoded bytes. Its neighbours share bits with it, so they are masked too.
 */
function base64Cores(secret) {
    return [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64');
        const first = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + secret.length) * 8) / 6);
        return encoded.slice(first, end);
    });
}
const urlSafe = (base64) => base64.replaceAll('+', '-').replaceAll('/', '_');
function base64Pattern(core) {
    const eitherAlphabet = core.replace(/[+/]/g, (c) => (c === '+' ? '[+-]' : '[/_]'));
    return `[A-Za-z0-9+/_-]?${eitherAlphabet}[A-Za-z0-9+/_-]?={0,2}`;
}


/***/ }),

/***/ 44892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   GD: () => (/* binding */ Leftover),
/* harmony export */   KP: () => (/* binding */ CheckResult),
/* harmony export */   Tn: () => (/* binding */ StopReason),
/* harmony export */   Vq: () => (/* binding */ Counts),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   YD: () => (/* binding */ Cause),
/* harmony export */   ZF: () => (/* binding */ layers),
/* harmony export */   k5: () => (/* binding */ Exchange),
/* harmony export */   nW: () => (/* binding */ Status),
/* harmony export */   np: () => (/* binding */ suiteNames),
/* harmony export */   pl: () => (/* binding */ Report),
/* harmony export */   wL: () => (/* binding */ SuiteName)
/* harmony export */ });
/* unused harmony exports Layer, Body, Timings, Category, Owner, Remedy, Workaround, ArtifactFile, Registration */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** Bumped when a reader of an older report would misread a newer one. */
const schemaVersion = 1;
/** The layers a registration passes, nearest the caller first: diagnosis blames the first one that fails. */
const layers = [
    'client',
    'network',
    'auth',
    'proxy',
    'gateway',
    'mlflow',
    'artifacts',
    'registry',
    'event',
];
const Layer = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(layers);
/** `fail` is verified and wrong; `error` could not be verified; `skip` always carries its reason. */
const Status = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'warn', 'skip', 'error']);
const suiteNames = [
    'preflight',
    'test_auth_service',
    'verify_api_proxy',
    'test_bearer_auth',
    'investigate_mlflow',
    'test_real_registration',
];
const SuiteName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(suiteNames);
const StopReason = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['completed', 'cancelled', 'out-of-time']);
const Verdict = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'fail', 'error', 'skipped']);
/** A recorded body: `text` is redacted and cut, `bytes` and `sha256` describe the whole body as it was on the wire. */
const Body = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    truncated: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
});
/** Milliseconds. `dnsMs`, `connectMs` and `tlsMs` are absent on a reused connection. */
const Timings = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    dnsMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    connectMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    tlsMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    firstByteMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    totalMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
});
const Headers = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())]));
/** One HTTP request and what came of it, redacted when it was recorded. */
const Exchange = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    checkId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    request: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ method: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), headers: Headers, body: Body.optional() }),
    response: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), headers: Headers, body: Body.optional() }).optional(),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
    timings: Timings,
});
const CheckResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    suite: SuiteName,
    layer: Layer,
    needs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    status: Status,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    exchanges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const Category = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['KEY', 'CFG', 'DEPLOY', 'BUG', 'SCOPE', 'RATE', 'QUOTA', 'NET', 'CLIENT']);
const Owner = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['caller', 'auth team', 'API team', 'infrastructure', 'undetermined']);
/** One step of a remedy; `command` shows that it worked. */
const Remedy = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), by: Owner, command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
/** A way around the cause that was tried for real: a registration went through with these settings. */
const Workaround = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    settings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    verified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Why the run ended as it did; `evidence` are exchange ids, the decisive one first. */
const Cause = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    category: Category,
    layer: Layer,
    owner: Owner,
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['certain', 'likely', 'possible']),
    /** Why the confidence is what it is: what was proved and what was not seen. */
    because: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The observation that would prove this cause wrong. */
    refutedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What to look at next where the evidence does not decide. */
    nextProbe: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    remediation: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Remedy),
    workaround: Workaround.optional(),
});
/** Something the run made and could not remove, with the command that removes it. */
const Leftover = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['experiment', 'artifacts', 'registered model', 'model version']),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const ArtifactFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    sha256: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
/** What a run wrote; fields appear as the server confirms them. */
const Registration = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    experimentId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    runId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    modelName: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    modelVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    alias: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ArtifactFile),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).optional(),
    cleanup: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ done: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), leftovers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Leftover) }),
});
const Counts = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    pass: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    fail: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    warn: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    skip: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
/** The whole result of one run: everything a renderer, a diagnosis or another program may rely on. */
const Report = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(schemaVersion),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
    stopReason: StopReason,
    verdict: Verdict,
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        trackingUri: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        authUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        apiUrl: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        serviceId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }),
    counts: Counts,
    warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CheckResult),
    diagnosis: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ causes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Cause) }),
    registration: Registration.optional(),
    exchanges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Exchange),
    comparison: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        previous: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        fixed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        regressed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        unchanged: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    })
        .optional(),
});


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const toolName = 'verify-registration';
const version = '0.1.0';


/***/ })

};
