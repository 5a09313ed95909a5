export const id = 9874;
export const ids = [9874];
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
// EXTERNAL MODULE: ./build/inputs/read-inputs.js
var read_inputs = __webpack_require__(15262);
// EXTERNAL MODULE: ./build/redaction/redact.js + 8 modules
var redaction_redact = __webpack_require__(61945);
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
    const redact = (0,redaction_redact/* createRedactor */.lY)();
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

/***/ 36715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   mD: () => (/* binding */ gateNote),
/* harmony export */   xd: () => (/* binding */ gateFails)
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
/** What the exit codes of commands mean. */
const exitCodes = { fine: 0, wrong: 1, badInput: 2, unverified: 3, cancelled: 130 };
/** The gate as an exit code. A cancelled run says so whatever was to fail it. */
function exitCodeOf(report, failOn) {
    if (report.stopReason === 'cancelled')
        return exitCodes.cancelled;
    if (!gateFails(report, failOn))
        return exitCodes.fine;
    return report.verdict === 'error' ? exitCodes.unverified : exitCodes.wrong;
}


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


/***/ })

};
