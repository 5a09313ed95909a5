export const id = 8317;
export const ids = [8317];
export const modules = {

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
 * @returns its descriptor
 * @throws FileProblem, also for a link below the workspace
 */
function openStream(path, env) {
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

/***/ 40654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ publishWithApi),
/* harmony export */   U: () => (/* binding */ missingPermission)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43794);


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
    if (!URL.canParse(options.apiUrl))
        return { status: 'failed', reason: 'GITHUB_API_URL is not an address, so there is nobody to ask' };
    const budgetMs = options.budgetMs ?? defaultBudgetMs;
    const budget = new AbortController();
    let timer;
    let url;
    const ended = (why) => url === undefined || why.status === 'published' ? why : { status: 'published', url, but: why.reason };
    const outOfTime = new Promise((resolve) => {
        const reason = `GitHub took longer than ${budgetMs / 1000} s`;
        timer = setTimeout(() => resolve(ended({ status: 'failed', reason })), budgetMs);
    });
    const wrote = (at) => {
        url = at;
    };
    const publishing = openApi(options, Date.now() + budgetMs, budget.signal)
        .then((api) => publish({ ...api, wrote }))
        .catch((error) => ended(whyNotPublished(error, missing, options.token)));
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
        __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
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
    const plugins = [limitTime(signal, options.requestMs ?? defaultRequestMs), retry, throttling, expectJson];
    const octokit = getOctokit(options.token, settings, ...plugins);
    return { octokit, viewer: (ids = []) => viewerOf(octokit, options.graphqlUrl, ids) };
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
/** A login page of a proxy in between comes with 200. */
const expectJson = (octokit) => {
    octokit.hook.after('request', ({ status, data }, { method, url }) => {
        if (status >= 300)
            return;
        if (typeof data === 'string' && data !== '')
            throw new UnexpectedAnswer(`something in between answered ${status}: ${(0,_text_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m)(data, 150)}`);
        if (method === 'GET' && isListing.test(url) && !isList(data))
            throw new UnexpectedAnswer(`the answer to a listing was no list: ${(0,_text_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m)(JSON.stringify(data) ?? '', 150)}`);
    });
};
const isListing = /\/(comments|pulls|issues|artifacts)(\?|$)/;
/** Else an empty object would be read as a list without ours in it, and a second comment be made. */
function isList(data) {
    const list = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({}).array();
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([list, zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ artifacts: list })]).safeParse(data).success;
}
class UnexpectedAnswer extends Error {
    name = 'UnexpectedAnswer';
}
/** GitHub refuses more in one query. */
const nodesPerQuery = 100;
/**
 * GraphQL alone tells every kind of token who it is, and on servers of every age whether a comment is hidden.
 */
const viewerQuery = 'query ($ids: [ID!]!) { viewer { login } nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }';
/**
 * By GraphQL; where there is none or it has reached its limit (Gitea, Forgejo, some GitHub Enterprise Servers), by
 * `GET /user`, which refuses GITHUB_TOKEN and tokens of apps, and does not say what is hidden.
 */
async function viewerOf(octokit, graphqlUrl, ids) {
    try {
        const viewer = { minimized: new Set() };
        for (let start = 0; start === 0 || start < ids.length; start += nodesPerQuery) {
            const variables = { ids: ids.slice(start, start + nodesPerQuery) };
            const { data } = await octokit.request(`POST ${graphqlUrl}`, { query: viewerQuery, variables });
            const { login, minimized } = readViewer(data);
            viewer.login = login;
            for (const id of minimized)
                viewer.minimized.add(id);
        }
        return viewer;
    }
    catch (error) {
        const { status } = error;
        // A token that is refused is refused by REST too, and told there.
        if (status === 401)
            throw error;
        const why = status === undefined ? '' : ` (${status})`;
        const note = `GitHub's GraphQL API does not say whose token this is${why}: hidden comments of this action are not recognised`;
        const user = await octokit.rest.users.getAuthenticated().catch(() => undefined);
        const login = user?.data?.login;
        return { minimized: new Set(), note, ...(typeof login === 'string' ? { login } : {}) };
    }
}
const ViewerAnswer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        viewer: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
        // null for a comment that somebody has deleted
        nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), isMinimized: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }).nullable()),
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
    // What a parser throws over an answer that GitHub never gives says nothing to anybody.
    if (error instanceof TypeError || error instanceof SyntaxError)
        return failed("GitHub's answer is not as its API describes it");
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
    const message = (0,_text_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m)(text.replace(/ - https?:\/\/\S*/g, '').replaceAll(token, '***'));
    // octokit puts 500 where no answer came at all.
    return status === undefined || response === undefined ? { message } : { status, message };
}


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
    after: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
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
        ...(payload.repository?.default_branch ? { defaultBranch: payload.repository.default_branch } : {}),
        ...origin,
        sha: origin.sha ?? env.GITHUB_SHA ?? '',
        ...pullRequestsOf(payload, repository),
        isDependabot,
        ...(withheld === undefined ? {} : { secretsWithheld: withheld }),
        run: runAt(env.GITHUB_RUN_ID ?? '', Number(env.GITHUB_RUN_ATTEMPT) || 1),
        ...(triggering ? { triggeringRun: triggeringRunOf(triggering, runAt) } : {}),
        ...addresses,
        warnings: kind === 'pull_request_target' ? [targetWarning] : [],
        ...(problem === undefined ? {} : { problem }),
    };
}
function triggeringRunOf({ id, run_attempt, path = '', name = path }, runAt) {
    return { ...runAt(String(id), run_attempt ?? 1), workflow: name };
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


/***/ }),

/***/ 20530:
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
        repository: `${repository.owner}/${repository.name}`,
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
function commentKeyOf({ workflow, job, leg, step, target = '', }) {
    return [workflow, job, leg, step, target].filter((part) => part !== '').join(' / ');
}


/***/ }),

/***/ 75976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ publishComment),
  o: () => (/* binding */ readPrevious)
});

// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/github/api.js
var api = __webpack_require__(40654);
;// CONCATENATED MODULE: ./build/github/pull-request.js
/**
 * The open pull request whose head is the run's commit: the event's own, else one that GitHub says the run is of, else
 * looked for among all open ones, since a workflow_run names none of a fork. Of several `hint` decides, which may come
 * from anybody: it chooses among those that fit. Contract: "List pull requests".
 *
 * @throws what octokit throws
 */
async function findPullRequest(api, context, hint) {
    const { pullRequest, runPullRequests } = context;
    if (pullRequest !== undefined)
        return { number: pullRequest, others: [] };
    const numbers = runPullRequests
        ? await openOnes(api, context, runPullRequests)
        : await openPullRequestsAt(api, context);
    const number = numbers.find((one) => one === hint) ?? numbers[0];
    return number === undefined ? undefined : { number, others: numbers.filter((one) => one !== number) };
}
/** Asked one by one, since a run goes with few. */
const mostAsked = 10;
/** GitHub also names closed ones, and ones that have moved on; where there is one only, it is that. */
async function openOnes({ octokit }, { repository, sha }, numbers) {
    if (numbers.length === 1)
        return numbers;
    const pulls = await Promise.all(numbers.slice(0, mostAsked).map(async (pull_number) => {
        const { data } = await octokit.rest.pulls.get({
            owner: repository.owner,
            repo: repository.name,
            pull_number,
        });
        return data;
    }));
    const open = pulls.filter(({ state, head }) => state === 'open' && head.sha === sha);
    return open.length > 0 ? open.map(({ number }) => number) : numbers;
}
/** Those on the first page that has any: the list is by their last change, and these were pushed together. */
async function openPullRequestsAt({ octokit }, { repository, sha, headRepository }) {
    const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
        owner: repository.owner,
        repo: repository.name,
        state: 'open',
        sort: 'updated',
        direction: 'desc',
        per_page: 100,
    });
    for await (const { data } of pages) {
        const found = data.filter(({ head }) => head.sha === sha && isFrom(head.repo?.full_name, headRepository));
        if (found.length > 0)
            return found.map(({ number }) => number);
    }
    return [];
}
/** A fork that was deleted meanwhile has no name any more; the commit alone must do. */
function isFrom(name, wanted) {
    return name === undefined || wanted === undefined || name.toLowerCase() === wanted.toLowerCase();
}

// EXTERNAL MODULE: ./build/github/publishers/earlier-result.js
var earlier_result = __webpack_require__(5266);
// EXTERNAL MODULE: ./build/github/publishers/publication.js
var publishers_publication = __webpack_require__(59612);
// EXTERNAL MODULE: ./build/github/publishers/thread.js
var thread = __webpack_require__(15464);
;// CONCATENATED MODULE: ./build/github/publishers/comment.js






/**
 * Writes this run's result into the one comment of its key: the oldest that carries the key's marker, is by the
 * token's own account and is not hidden. Further ones are deleted; a pull request that has moved on keeps the
 * comment of its newer commit. Never throws. Contract: "Issue comments" and "Pull requests" of GitHub's REST API.
 */
async function publishComment(access, options) {
    const { context, mode, digest } = options;
    if (mode === 'off')
        return (0,publishers_publication/* skipped */.hT)('comments are off');
    if (context.problem !== undefined)
        return { status: 'failed', reason: context.problem };
    if (mode !== 'always' && context.isHeadUnknown)
        return (0,publishers_publication/* skipped */.hT)(`a run on ${context.eventName} comments only with comment: always`);
    if (mode !== 'always' && !mayHavePullRequest(context))
        return (0,publishers_publication/* skipped */.hT)('this run has no pull request');
    if (options.isCancelled && digest.verdict === 'error')
        return (0,publishers_publication/* skipped */.hT)('the run was cancelled before it could verify anything; the last result stays');
    if (mode !== 'always' && isNothing(digest))
        return (0,publishers_publication/* skipped */.hT)('nothing was verified');
    const missing = (0,api/* missingPermission */.U)('pull-requests: write', context);
    return (0,api/* publishWithApi */.E)({ ...access, ...context }, missing, async (api) => {
        const found = await findPullRequest(api, context, options.hint);
        if (found === undefined)
            return (0,publishers_publication/* skipped */.hT)(`${(0,earlier_result/* shortSha */.Fu)(context.sha)} is the head of no open pull request`);
        const publication = await writeComment(api, (0,thread/* thread */.H)(api, context, found.number), options);
        if (found.others.length === 0)
            return publication;
        const several = `${[found.number, ...found.others].map((one) => `#${one}`).join(', ')} have this head; the comment is on #${found.number}`;
        return { ...publication, note: several };
    });
}
/** What the last run under this key found, for the job summary, which is written before the comment. */
async function readPrevious(access, { context, key, digest, hint }) {
    if (!mayHavePullRequest(context))
        return {};
    let previous = {};
    const reading = await (0,api/* publishWithApi */.E)({ ...access, ...context }, 'the token may not read it', async (api) => {
        const found = await findPullRequest(api, context, hint);
        if (found === undefined)
            return (0,publishers_publication/* skipped */.hT)('no open pull request');
        const { list } = await (0,thread/* thread */.H)(api, context, found.number).own((0,comment/* commentMarker */.Ql)(key));
        previous = (0,earlier_result/* previousFor */.b2)(digest, (0,earlier_result/* ofThisLeg */.eE)(list, digest)[0]?.body);
        return { status: 'published' };
    });
    return reading.status === 'failed'
        ? { note: `the last result could not be read: ${reading.reason}` }
        : previous;
}
const mayHavePullRequest = ({ pullRequest, kind, problem }) => problem === undefined && (pullRequest !== undefined || kind === 'workflow_run');
/** A run without a key, or many that all were. */
const isNothing = ({ verdict, checks }) => verdict === 'skipped' && Object.values(checks).every((status) => status === 'skip');
async function writeComment(api, comments, { context, key, mode, digest, render }) {
    const marker = (0,comment/* commentMarker */.Ql)(key);
    const { list, note, lost } = await comments.own(marker);
    const [kept, ...duplicates] = (0,earlier_result/* ofThisLeg */.eE)(list, digest);
    const before = (0,earlier_result/* previousIn */.d7)(kept?.body).digest;
    const previous = lost === undefined ? (0,earlier_result/* previousFor */.b2)(digest, kept?.body) : { note: lostMarker(lost) };
    const reason = (0,earlier_result/* whyNotNeeded */.L0)(mode, digest, kept === undefined, before);
    if (reason !== undefined)
        return (0,publishers_publication/* skipped */.hT)(reason);
    // As late as can be: GitHub has no write that depends on the head.
    const head = await comments.head();
    const sha = context.isHeadUnknown ? head : context.sha;
    if (head !== sha) {
        const moved = `the pull request has moved on to ${(0,earlier_result/* shortSha */.Fu)(head)}`;
        return (0,publishers_publication/* skipped */.hT)(`${moved}; a result of ${(0,earlier_result/* shortSha */.Fu)(sha)} is not news`);
    }
    const done = (url) => ({
        status: 'published',
        url,
        ...((0,earlier_result/* isSameRun */.Mf)(before, digest) ? { but: earlier_result/* sharedKey */.Tc } : {}),
        ...(note === undefined ? {} : { note }),
    });
    const textAfter = (one) => render(marker, one, sha);
    const updated = kept && (await comments.update(kept.id, textAfter(previous)));
    if (updated) {
        api.wrote(updated);
        for (const { id } of duplicates)
            await comments.remove(id);
        return done(updated);
    }
    const created = await createOnce(comments, marker, textAfter(previous), digest);
    api.wrote(created.url);
    const settled = await settle(comments, marker, created, { digest, mode, textAfter, sha });
    return typeof settled === 'string' ? done(settled) : settled;
}
const lostMarker = (url) => `somebody has edited ${url}, which has no hidden lines any more and is not updated`;
/** GitHub may have written a comment although its answer never came. */
async function createOnce(comments, marker, body, digest) {
    try {
        return await comments.create(body);
    }
    catch (error) {
        const { status = 500, response } = error;
        if (response !== undefined && status < 500)
            throw error;
        const { list } = await comments.own(marker);
        const lost = list.find((one) => (0,earlier_result/* previousIn */.d7)(one.body).digest?.id === digest.id);
        if (lost === undefined)
            throw error;
        return lost;
    }
}
/**
 * Leaves one comment where there are more: another run may have commented at the same moment, and who we are may be
 * known only now, from GitHub's answer. The oldest stays.
 */
async function settle(comments, marker, created, { digest, mode, textAfter, sha, }) {
    const { list } = await comments.own(marker, created.author);
    const others = (0,earlier_result/* ofThisLeg */.eE)(list.filter(({ id }) => id !== created.id), digest);
    const [oldest = created, ...duplicates] = [...others, created].sort((a, b) => a.id - b.id);
    let url = created.url;
    if (oldest.id !== created.id) {
        const reason = (0,earlier_result/* whyNotNeeded */.L0)(mode, digest, false, (0,earlier_result/* previousIn */.d7)(oldest.body).digest);
        if (reason !== undefined) {
            await comments.remove(created.id);
            return (0,publishers_publication/* skipped */.hT)(reason);
        }
        if ((await comments.head()) !== sha)
            return url;
        url = (await comments.update(oldest.id, textAfter((0,earlier_result/* previousFor */.b2)(digest, oldest.body)))) ?? url;
        if (url === created.url)
            return url;
    }
    for (const { id } of duplicates)
        await comments.remove(id);
    return url;
}


/***/ }),

/***/ 5266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   L0: () => (/* binding */ whyNotNeeded),
/* harmony export */   Mf: () => (/* binding */ isSameRun),
/* harmony export */   Tc: () => (/* binding */ sharedKey),
/* harmony export */   Z9: () => (/* binding */ isOutdone),
/* harmony export */   b2: () => (/* binding */ previousFor),
/* harmony export */   d7: () => (/* binding */ previousIn),
/* harmony export */   eE: () => (/* binding */ ofThisLeg)
/* harmony export */ });
/* harmony import */ var _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64304);

/**
 * Of our comments under one key those of this very leg, oldest first. A key does not tell services on the runner
 * itself apart, whose ports change: there the exact addresses do, and those of an earlier run have had others.
 */
function ofThisLeg(list, digest) {
    const digests = new Map(list.map((one) => [one, previousIn(one.body).digest]));
    const exact = list.filter((one) => {
        const target = digests.get(one)?.target;
        return target === undefined || digest.target === undefined || target === digest.target;
    });
    if (exact.length > 0)
        return exact;
    return list.filter((one) => !isSameAttempt(digests.get(one), digest)).slice(0, 1);
}
const sharedKey = 'another job or step of this run has commented under the same key, and nothing tells the two apart: give each a comment-key of its own';
const isSameAttempt = (previous, digest) => previous?.run !== undefined && previous.run === digest.run;
/** Another result of the same attempt: of a job that nothing tells from this one. */
const isSameRun = (previous, digest) => isSameAttempt(previous, digest) && previous?.id !== digest.id;
const badness = { skipped: 0, pass: 1, error: 2, fail: 3 };
/**
 * What stands there is another job's of this attempt, and tells of something that would be lost: it stays. Only worse
 * takes the place of better, so that no failure is lost.
 */
function isOutdone(digest, previous) {
    if (previous === undefined || !isSameRun(previous, digest))
        return false;
    const [is, was] = [badness[digest.verdict], badness[previous.verdict]];
    const isAlike = isSameResult(previous, digest) && previous.seen?.headline === digest.seen?.headline;
    return is < was || (is === was && !isAlike);
}
function whyNotNeeded(mode, digest, isFirst, previous) {
    if (isFirst && mode === 'on-failure' && (digest.verdict === 'pass' || digest.verdict === 'skipped'))
        return 'nothing failed';
    if (!previous)
        return undefined;
    if (isOutdone(digest, previous))
        return sharedKey;
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
    return result(previous) === result((0,_schema_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeDigest */ .bY)((0,_schema_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeDigest */ .j6)(digest)) ?? digest);
}
/** What a text of ours says about the run before; anyone may have edited it since. */
function previousIn(body) {
    if (body === undefined)
        return {};
    const found = (0,_schema_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestIn */ .s)(body);
    if (found === 'none')
        return { note: 'the last comment carries no result to compare with' };
    if (found === 'unreadable') {
        return {
            note: 'the result in the last comment was altered, or written by another version, and is ignored',
        };
    }
    return { digest: found };
}
/** The same for this run to compare itself with: what another job of this very run has found is no earlier result. */
function previousFor(digest, body) {
    const previous = previousIn(body);
    return isSameRun(previous.digest, digest) ? { note: sharedKey } : previous;
}
const shortSha = (sha) => sha?.slice(0, 7) || 'an unknown commit';


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

/***/ 65710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ publishSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59612);


/** Writes the step's job summary, in place of what this step has written before. */
function publishSummary(markdown, redact) {
    return (0,_publication_js__WEBPACK_IMPORTED_MODULE_1__/* .published */ .H3)(async () => {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.emptyBuffer().addRaw(redact(markdown), true).write({ overwrite: true });
    });
}


/***/ }),

/***/ 15464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ thread),
/* harmony export */   x: () => (/* binding */ hasMarker)
/* harmony export */ });
/** The comments of one pull request, as far as they concern us. Contract: "Issue comments" of GitHub's REST API. */
function thread({ octokit, viewer }, { repository }, number) {
    const repo = { owner: repository.owner, repo: repository.name };
    const { issues, pulls } = octokit.rest;
    return {
        async head() {
            return (await pulls.get({ ...repo, pull_number: number })).data.head.sha;
        },
        /** Those that carry the marker, are by this token's account or by `login`, and are not hidden. */
        async own(marker, login) {
            const all = await octokit.paginate(issues.listComments, {
                ...repo,
                issue_number: number,
                per_page: 100,
            });
            const marked = all.filter(({ body }) => hasMarker(body, marker));
            const unmarked = marked.length > 0 ? [] : all.filter(({ body }) => hasLostMarker(body));
            if (marked.length + unmarked.length === 0)
                return { list: [] };
            const viewed = await viewer([...marked, ...unmarked].map(({ node_id }) => node_id));
            const own = login ?? viewed.login;
            const ours = ({ user, node_id }) => own && user?.login === own && !viewed.minimized.has(node_id);
            const list = marked
                .filter(ours)
                .map(commentOf)
                .sort((a, b) => a.id - b.id);
            const lost = unmarked.filter(ours).at(-1)?.html_url;
            return {
                list,
                ...(viewed.note === undefined ? {} : { note: viewed.note }),
                ...(lost === undefined ? {} : { lost }),
            };
        },
        async create(body) {
            return commentOf((await issues.createComment({ ...repo, issue_number: number, body })).data);
        },
        /** URL of the comment, or undefined where somebody deleted it meanwhile. */
        async update(id, body) {
            return unlessGone(async () => {
                return commentOf((await issues.updateComment({ ...repo, comment_id: id, body })).data).url;
            });
        },
        async remove(id) {
            await unlessGone(() => issues.deleteComment({ ...repo, comment_id: id }));
        },
    };
}
/**
 * Whether this is the text's marker: the last line that has a marker's form, since a server's own words may stand in a
 * code block above it. Somebody may have written below it, or a web editor changed the line ends; a quotation has `>`
 * before it.
 */
function hasMarker(body, marker) {
    return markerIn(body) === marker;
}
function markerIn(body) {
    const lines = (body ?? '').split(/\r?\n/).map((line) => line.trimEnd());
    return lines.findLast((line) => /^<!-- verify-registration .* [0-9a-f]{16} -->$/.test(line));
}
/** The end of a comment of ours, whose link leads to a run, without a marker. */
function hasLostMarker(body) {
    return (markerIn(body) === undefined &&
        /\[workflow run\]\([^()\s]*\/actions\/runs\/\d+[^()\s]*\)/.test(body ?? ''));
}
/** @throws TypeError for what is no comment, as something in between may answer to a write */
function commentOf({ id, html_url: url, body = '', user }) {
    if (typeof id !== 'number' || typeof url !== 'string')
        throw new TypeError('this is no comment');
    return { id, url, body, author: user?.login ?? '' };
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


/***/ }),

/***/ 80685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ resultOfMerged),
  $: () => (/* binding */ resultOfReport)
});

// EXTERNAL MODULE: ./build/merge/merge.js + 1 modules
var merge = __webpack_require__(78802);
// EXTERNAL MODULE: ./build/merge/render.js
var render = __webpack_require__(91871);
// EXTERNAL MODULE: ./build/merge/sections.js
var sections = __webpack_require__(3891);
// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/report/first-screen.js
var first_screen = __webpack_require__(83658);
// EXTERNAL MODULE: ./build/report/layer-line.js
var layer_line = __webpack_require__(44721);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/gate-reason.js



/** What made a gate fail, in one line: the cause and whose it is, or the warnings that were not to be. */
function gateReason(report) {
    const [cause] = report.diagnosis.causes;
    if (report.verdict === 'pass' && report.counts.warn > 0) {
        const [first] = report.checks.filter(({ status }) => status === 'warn');
        return `${(0,first_screen/* headline */.Pl)(report)}. The first: ${first?.title}: ${first?.reason ?? ''}`;
    }
    if (cause)
        return `${(0,first_screen/* headline */.Pl)(report)} (${cause.code}, layer: ${layer_line/* layerLabel */.E5[cause.layer]}, owner: ${wording/* ownerName */.Hc[cause.owner]})`;
    const trouble = (0,wording/* firstTrouble */.QJ)(report);
    return trouble?.reason && report.verdict === 'fail'
        ? `${(0,first_screen/* headline */.Pl)(report)}: ${trouble.reason}`
        : (0,first_screen/* headline */.Pl)(report);
}

// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
// EXTERNAL MODULE: ./build/schema/comparison.js
var comparison = __webpack_require__(24269);
// EXTERNAL MODULE: ./build/schema/digest.js
var digest = __webpack_require__(64304);
;// CONCATENATED MODULE: ./build/github/result.js








function resultOfReport(report, sha) {
    return {
        verdict: report.verdict,
        digest: (0,digest/* digestOf */.ol)(report, sha),
        target: report.target.trackingUri,
        isCancelled: report.verdict === 'error' && report.stopReason === 'cancelled',
        headline: gateReason(report),
        comparedWith: (previous) => previous && !report.comparison
            ? resultOfReport({ ...report, comparison: (0,comparison/* compareWith */.G_)(previous, report) }, sha)
            : resultOfReport(report, sha),
        comment: (parts) => (0,comment/* renderComment */.wQ)(report, parts),
        summary: (options) => (0,summary/* renderSummary */.Br)(report, options),
    };
}
function resultOfMerged(merged, sha) {
    return {
        verdict: merged.verdict,
        digest: (0,merge/* mergedDigestOf */.kJ)(merged, sha),
        target: `${merged.legs.length} targets`,
        isCancelled: isAllCancelled(merged),
        headline: (0,sections/* mergedHeadline */.rD)(merged),
        comparedWith: (previous) => previous
            ? resultOfMerged({ ...merged, comparison: (0,merge/* compareMergedWith */.Ce)(previous, merged) }, sha)
            : resultOfMerged(merged, sha),
        comment: (parts) => (0,render/* renderMergedComment */._R)(merged, parts),
        summary: (options) => (0,render/* renderMergedSummary */.th)(merged, options),
    };
}
/** Of the legs without a result every one was cancelled. */
function isAllCancelled({ verdict, legs }) {
    const unverified = legs.filter((leg) => leg.verdict === 'error');
    return verdict === 'error' && unverified.every(({ stopReason }) => stopReason === 'cancelled');
}


/***/ }),

/***/ 10071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eg: () => (/* binding */ runStep),
  xL: () => (/* binding */ warnOfUnwritable)
});

// UNUSED EXPORTS: createLog

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/files/problem.js
var problem = __webpack_require__(55139);
// EXTERNAL MODULE: ./build/files/stream.js
var stream = __webpack_require__(67702);
// EXTERNAL MODULE: ./build/http/redact.js + 4 modules
var http_redact = __webpack_require__(50163);
// EXTERNAL MODULE: ./build/inputs/read-inputs.js
var read_inputs = __webpack_require__(15262);
// EXTERNAL MODULE: ./build/text/foreign.js
var foreign = __webpack_require__(43794);
// EXTERNAL MODULE: ./build/text/log.js
var log = __webpack_require__(79056);
;// CONCATENATED MODULE: ./build/github/inputs.js
/**
 * Inputs as the workflow gave them; whitespace around a key is worth a warning, so it stays.
 * Contract: `getInput` of @actions/core.
 */
function readRaw(table, env) {
    const pairs = Object.keys(table).map((name) => [name, env[`INPUT_${name.toUpperCase()}`]]);
    return Object.fromEntries(pairs);
}

;// CONCATENATED MODULE: ./build/github/step.js








/** Runs one program of the action. Its secrets are masked before anything is said; what it throws fails the step. */
async function runStep(table, env, body) {
    const redact = (0,http_redact/* createRedactor */.lY)();
    const raw = readRaw(table, env);
    for (const [name, { secret }] of Object.entries(table)) {
        const value = secret ? (raw[name]?.trim() ?? '') : '';
        if (value === '')
            continue;
        core/* setSecret */.Pq(value);
        (0,read_inputs/* protectGiven */.xU)(redact, name, value);
    }
    const log = createLog(redact);
    try {
        await body({ raw, env, redact, log });
    }
    catch (error) {
        log.fail(messageOf(error));
    }
}
/** Of a defect of ours the stack, for whoever reports it. */
function messageOf(error) {
    if (error instanceof read_inputs/* InputError */.dz || error instanceof RangeError)
        return error.message;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
function createLog(redact) {
    const safe = (text) => redact((0,log/* logText */.k)(text));
    const warning = (text) => core/* warning */.$e(safe(text));
    const unwritable = new Set();
    const attempt = (what, write) => {
        try {
            write();
        }
        catch (error) {
            if (!unwritable.has(what))
                warning(`${what} cannot be written: ${(0,foreign/* briefly */.m)(String(error))}`);
            unwritable.add(what);
        }
    };
    return {
        info: (text) => core/* info */.pq(safe(text)),
        group: (title, text) => {
            core/* startGroup */.Oh(title);
            core/* info */.pq(safe(text));
            core/* endGroup */.N4();
        },
        warning,
        fail: (text) => core/* setFailed */.C1(safe(text)),
        output: (name, value) => attempt('Outputs', () => core/* setOutput */.uH(name, redact(value))),
        variable: (name, value) => attempt('The environment of later steps', () => {
            // Without the file, the value would be printed for the runner to read.
            if (!process.env.GITHUB_ENV)
                throw new Error('GITHUB_ENV is not set');
            core/* exportVariable */.dN(name, value);
        }),
        state: (name, value) => attempt('State for the post step', () => core/* saveState */.LZ(name, value)),
        publication: (what, publication) => {
            for (const { level, text } of linesOn(what, publication))
                write[level](safe(text));
        },
    };
}
const write = { info: core/* info */.pq, notice: core/* notice */.lm, warning: core/* warning */.$e };
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
function warnOfUnwritable({ env, inputs, log, }) {
    const wanted = { ...runnerFiles, ...(inputs.configure ? forLaterSteps : {}) };
    for (const [name, loss] of Object.entries(wanted)) {
        const path = env[name];
        if (!path)
            continue;
        try {
            (0,stream/* proveAppendable */.b)(path);
        }
        catch (error) {
            if (!(error instanceof problem/* FileProblem */.kc))
                throw error;
            if (error.kind === 'refused')
                delete process.env[name];
            log.warning(`${name} cannot be written (it ${error.what}): ${loss}.`);
        }
    }
}


/***/ }),

/***/ 48212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ publishing),
/* harmony export */   xr: () => (/* binding */ onGitHub)
/* harmony export */ });
/* unused harmony export commentModes */
/* harmony import */ var _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24800);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86447);
/** The inputs that only the two actions have, as in `table.ts`: how a result is shown on GitHub. */


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
        description: 'Where a registration went through, export MLFLOW_TRACKING_URI, MLFLOW_TRACKING_TOKEN and HOKUSAI_API_KEY to all later steps of the job; each of them, also those of other authors, can then use the key.',
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

/***/ 79056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

/**
 * The one door for untrusted text into a step's log: the runner reads `::command::` at the start of a line and
 * `##[command]` anywhere as an order. Contract: actions/runner, ActionCommand.
 */
function logText(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text)
        .replace(/^(\s*):(?=:)/gm, '$1:\u200b')
        .replaceAll('##[', '##\u200b[');
}


/***/ })

};
