export const id = 84;
export const ids = [84];
export const modules = {

/***/ 626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Aj: () => (/* binding */ cleanedState),
  Cs: () => (/* binding */ runAction),
  BS: () => (/* binding */ runIdsState)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/cancel.js
var build_cancel = __webpack_require__(40040);
// EXTERNAL MODULE: ./build/http/redact.js
var http_redact = __webpack_require__(32616);
// EXTERNAL MODULE: ./build/inputs.js
var inputs = __webpack_require__(58175);
// EXTERNAL MODULE: ./build/pipeline/progress.js
var progress = __webpack_require__(84516);
// EXTERNAL MODULE: ./build/report/comparison.js
var comparison = __webpack_require__(70182);
// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(47342);
// EXTERNAL MODULE: ./build/run.js + 17 modules
var run = __webpack_require__(53093);
// EXTERNAL MODULE: ./build/write-report.js + 2 modules
var write_report = __webpack_require__(93016);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/github/log-text.js
var log_text = __webpack_require__(70398);
// EXTERNAL MODULE: ./build/github/publication.js
var publication = __webpack_require__(96000);
;// CONCATENATED MODULE: ./build/github/annotations.js





/**
 * How many of each level: GitHub shows 10 per step and drops the rest in silence. One error is left for the gate's
 * own line, some warnings for what else the step has to say.
 */
const most = { error: 9, warning: 7, notice: 10 };
const write = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
const statusOf = { error: 'fail', warning: 'error', notice: 'warn' };
const levels = ['error', 'warning', 'notice'];
/** Longer messages are cut by GitHub at 64 KB; nobody reads that far. */
const longestMessage = 2_000;
/**
 * One annotation per check: an error for one that failed, a warning for one that could not be verified, a notice for
 * one that passed with a warning. A line known to be to blame carries its own, above those.
 */
function publishAnnotations(report, options) {
    return (0,publication/* published */.H)(async () => {
        for (const level of levels)
            announce(level, annotationsOf(report, level, options), options);
    });
}
function annotationsOf(report, level, { env, lines = [] }) {
    const place = workflowPlace(env);
    const checks = report.checks.filter(({ status }) => status === statusOf[level]);
    const annotations = checks.map((check) => ({
        title: check.title,
        message: [check.reason ?? '', remedyFor(check, report)].filter((text) => text !== '').join('\n'),
        place,
    }));
    // A line is to blame for what failed; while nothing fails it is worth a notice.
    if (level !== (report.verdict === 'pass' ? 'notice' : 'error'))
        return annotations;
    const blamed = lines.map(({ path, line, reason }) => ({
        title: 'The registration is set up wrongly here',
        message: reason,
        place: { file: path, line },
    }));
    return [...blamed, ...annotations];
}
function announce(level, annotations, { redact, env }) {
    const shown = annotations.length > most[level] ? annotations.slice(0, most[level] - 1) : annotations;
    for (const { title, message, place } of shown)
        emit(level, title, message, place, redact);
    const hidden = annotations.length - shown.length;
    if (hidden === 0)
        return;
    const title = `${hidden} more ${wording/* statusMeaning */.uj[statusOf[level]]}`;
    emit(level, title, 'The job summary lists them all.', workflowPlace(env), redact);
}
function emit(level, title, message, place, redact) {
    const safeTitle = redact((0,log_text/* logText */.k)((0,visible/* visibleLine */.P8)((0,visible/* cut */.Jj)(redact(title), 200))));
    // GitHub shows nothing of an annotation that says nothing.
    const safeMessage = redact((0,log_text/* logText */.k)((0,visible/* cut */.Jj)(redact(message), longestMessage))) || safeTitle;
    const properties = { title: safeTitle };
    if (place)
        Object.assign(properties, { file: redact((0,log_text/* logText */.k)((0,visible/* visibleLine */.P8)(place.file))), startLine: place.line });
    write[level](safeMessage, properties);
}
/** The first step towards a working check: of the cause that its exchanges prove, else of the first cause. */
function remedyFor(check, report) {
    if (check.status === 'warn')
        return '';
    const { causes } = report.diagnosis;
    const proves = (cause) => cause.evidence.some((id) => check.exchanges.includes(id));
    const status = report.verdict === 'error' ? 'error' : 'fail';
    const isFirst = (0,wording/* firstByLayer */.vh)(report.checks, status)?.id === check.id;
    const cause = causes.find(proves) ?? (isFirst ? causes[0] : undefined);
    const [remedy] = cause?.remediation ?? [];
    return remedy ? `Remedy: ${remedy.text}` : '';
}
/**
 * The workflow's own file, where it is one of this repository: an annotation needs a file to show on a pull request.
 * Contract: GITHUB_WORKFLOW_REF is `owner/name/.github/workflows/file.yml@ref`.
 */
function workflowPlace(env) {
    const prefix = `${env.GITHUB_REPOSITORY}/`;
    const ref = env.GITHUB_WORKFLOW_REF ?? '';
    const [, file] = ref.startsWith(prefix)
        ? (/^(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(ref.slice(prefix.length)) ?? [])
        : [];
    return file === undefined ? undefined : { file, line: 1 };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/github/caller-mistakes.js


/**
 * The caller's own mistakes in the checked-out workspace, for annotations; the diff that mends them goes into the
 * report folder as `fix.diff`. Empty where there is no checkout to look at. Never throws.
 */
async function findCallerMistakes(workspace, reportDir, redact) {
    if (!workspace)
        return [];
    try {
        const [{ readCheckout }, { findMistakes }, { unifiedDiff }] = await Promise.all([
            __webpack_require__.e(/* import() */ 930).then(__webpack_require__.bind(__webpack_require__, 16930)),
            __webpack_require__.e(/* import() */ 353).then(__webpack_require__.bind(__webpack_require__, 36353)),
            __webpack_require__.e(/* import() */ 684).then(__webpack_require__.bind(__webpack_require__, 94684)),
        ]);
        const { files } = await readCheckout(workspace);
        const { findings, mended, secrets } = findMistakes(files);
        for (const secret of secrets)
            redact.protect('committed-key', secret);
        const { text } = unifiedDiff(mended, (line) => redact(line) === line);
        if (text !== '')
            await (0,promises_.writeFile)((0,external_node_path_.join)(reportDir, 'fix.diff'), redact(text));
        return findings.map(({ path, line, reason }) => ({ path, line, reason: redact(reason) }));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/github/context.js
var github_context = __webpack_require__(9009);
;// CONCATENATED MODULE: ./build/github/outputs.js
/** The action's outputs, by name; see action.yml. None holds any part of the key. */
function outputsOf(report, reportPath) {
    const { counts, diagnosis, registration, target, verdict } = report;
    const [cause] = diagnosis.causes;
    const isVerified = registration?.modelVersion !== undefined && verdict === 'pass';
    return {
        verdict,
        diagnosis: cause?.code ?? '',
        category: cause?.category ?? '',
        passed: String(counts.pass),
        failed: String(counts.fail),
        errored: String(counts.error),
        skipped: String(counts.skip),
        'report-path': reportPath,
        'tracking-uri': isVerified ? target.trackingUri : '',
        'model-name': registration?.modelName ?? '',
        'model-version': registration?.modelVersion ?? '',
        'run-id': registration?.runId ?? '',
    };
}

// EXTERNAL MODULE: ./build/github/publish-result.js + 1 modules
var publish_result = __webpack_require__(26763);
// EXTERNAL MODULE: ./build/github/result.js
var github_result = __webpack_require__(79041);
;// CONCATENATED MODULE: ./build/github/action.js

















/** What main tells the post step: whose remains to look for, and whether there can be any. */
const runIdsState = 'run-ids';
const cleanedState = 'cleaned-up';
/** The action's main step. Only the gate at its end, bad input, or a defect of ours fails it. */
async function runAction({ raw, github, problems }, env) {
    const redact = (0,http_redact/* createRedactor */.lY)();
    const key = raw['api-key']?.trim() ?? '';
    for (const [name, secret] of Object.entries({ 'api-key': key, 'github-token': github.githubToken })) {
        if (secret !== '')
            (0,core/* setSecret */.Pq)(secret);
        redact.protect(name, secret);
    }
    try {
        const context = await (0,github_context/* readContext */.yI)(env);
        for (const text of context.problem ? [...context.warnings, context.problem] : context.warnings)
            (0,core/* warning */.$e)(redact((0,log_text/* logText */.k)(text)));
        if (github.mergeReports.length > 0) {
            const { mergeAndPublish } = await __webpack_require__.e(/* import() */ 656).then(__webpack_require__.bind(__webpack_require__, 70656));
            return await mergeAndPublish({ raw, github, problems, context, env, redact });
        }
        const withheld = key === '' && github.onMissingKey !== 'fail' ? context.secretsWithheld : undefined;
        if (withheld)
            return await endNeutral(withheld, redact);
        const settings = await (0,inputs/* readSettings */.sb)(raw, problems);
        await verifyAndPublish(settings, github, context, env, redact);
    }
    catch (error) {
        const text = error instanceof inputs/* InputError */.dz
            ? error.message
            : error instanceof Error
                ? (error.stack ?? '')
                : String(error);
        (0,core/* setFailed */.C1)(redact((0,log_text/* logText */.k)(text)));
    }
}
async function verifyAndPublish(settings, github, context, env, redact) {
    const report = await verify(settings, env, redact);
    const { reportDir } = settings;
    const reportPath = await (0,write_report/* writeReport */.u)(report, reportDir, redact);
    for (const [name, value] of Object.entries(outputsOf(report, reportPath)))
        (0,core/* setOutput */.uH)(name, redact(value));
    const lines = github.checkCaller === 'off' ? [] : await findCallerMistakes(env.GITHUB_WORKSPACE, reportDir, redact);
    const result = (0,github_result/* resultOfReport */.$)(report, context.sha);
    await (0,publish_result/* publishResult */.v)(result, {
        context,
        inputs: github,
        env,
        redact,
        reportDir,
        write: async (previous) => {
            await (0,write_report/* writeReport */.u)({ ...report, comparison: (0,comparison/* compareWith */.G_)(previous, report) }, reportDir, redact);
        },
    });
    (0,publish_result/* logPublication */.f)('An annotation', await publishAnnotations(report, { redact, env, lines }), redact);
    if ((0,verdict/* gateFails */.xd)(report, settings.failOn))
        (0,core/* setFailed */.C1)(redact((0,log_text/* logText */.k)(result.headline)));
}
/** Runs the pipeline; the post step is told what to look for should this step be killed. */
async function verify(settings, env, redact) {
    const ids = [];
    const cancel = (0,build_cancel/* cancelOnSignals */.d)();
    const report = await (0,run/* run */.e)(settings, {
        redact,
        env,
        cancel,
        listen: logProgress(redact),
        onNames: ({ id }) => {
            ids.push(id);
            (0,core/* saveState */.LZ)(runIdsState, ids.join(' '));
        },
    });
    // Also a signal that came after the checks may have cut a clean-up short.
    (0,core/* saveState */.LZ)(cleanedState, String(settings.keep || !cancel.aborted));
    return report;
}
/** A run that was given no key is neither a failure nor a success. */
async function endNeutral(reason, redact) {
    const text = `Nothing was verified: ${reason}. This says nothing about the key or the platform.`;
    (0,core/* info */.pq)(text);
    (0,core/* setOutput */.uH)('verdict', 'skipped');
    const advice = 'Set `on-missing-key: fail` to make such runs fail instead.';
    const markdown = `### ⏭️ Registration not verified\n\n${text}\n\n${advice}\n`;
    const write = async () => void (await core/* summary */.z.addRaw(markdown, true).write());
    (0,publish_result/* logPublication */.f)('The job summary', await (0,publication/* published */.H)(write), redact);
}
function logProgress(redact) {
    return (event) => {
        const line = (0,progress/* progressLine */.o)(event);
        if (line !== undefined)
            (0,core/* info */.pq)(redact((0,log_text/* logText */.k)(line)));
    };
}


/***/ }),

/***/ 52325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ readGitHubInputs),
/* harmony export */   yI: () => (/* binding */ readRawInputs)
/* harmony export */ });
/* unused harmony export GitHubInputs */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58175);



/** What only the action knows: how the result is shown on GitHub. */
const GitHubInputs = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    onMissingKey: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['skip', 'fail']),
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'always', 'on-failure', 'on-change', 'off']),
    commentKey: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    githubToken: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    artifactName: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Days; undefined for the repository's own setting. */
    retentionDays: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(400).optional(),
    issueOnFailure: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Globs of reports of other runs; where given nothing is verified, they are merged. */
    mergeReports: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** How many reports there should be: a job that died left none. */
    expectedReports: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(2_000).optional(),
    checkCaller: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'off']),
});
/** The settings of a verification as the workflow gave them; whitespace around the key is worth a warning. */
function readRawInputs() {
    return Object.fromEntries(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.map((name) => [name, (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name, { trimWhitespace: false })]));
}
/** Inputs of the action alone, and every problem with them in the same form as those of the settings. */
function readGitHubInputs() {
    const problems = [];
    const choose = (name, choices) => {
        const given = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
        const found = choices.find((choice) => choice === given);
        if (given !== '' && !found) {
            problems.push(`${name}: ${JSON.stringify(given)} is none of ${choices.join(', ')}. For example: ${name}: ${choices[0]}`);
        }
        return found ?? choices[0];
    };
    const inputs = {
        onMissingKey: choose('on-missing-key', ['skip', 'fail']),
        comment: choose('comment', ['auto', 'always', 'on-failure', 'on-change', 'off']),
        commentKey: legName((0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('comment-key')),
        githubToken: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('github-token'),
        artifactName: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('artifact-name'),
        issueOnFailure: choose('issue-on-failure', ['false', 'true']) === 'true',
        mergeReports: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('merge-reports')
            .split(/\r?\n/)
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        checkCaller: choose('check-caller', ['auto', 'off']),
    };
    const whole = (name, most, example) => {
        const given = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name);
        if (given === '')
            return undefined;
        if (/^[1-9]\d{0,3}$/.test(given) && Number(given) <= most)
            return Number(given);
        problems.push(`${name}: ${JSON.stringify(given)} is not a whole number from 1 to ${most}. For example: ${name}: ${example}`);
        return undefined;
    };
    const retentionDays = whole('retention-days', 400, 30);
    const expectedReports = whole('expected-reports', 2_000, 4);
    return {
        inputs: {
            ...inputs,
            ...(retentionDays === undefined ? {} : { retentionDays }),
            ...(expectedReports === undefined ? {} : { expectedReports }),
        },
        problems,
    };
}
/** The default of `comment-key` is the job's matrix as JSON, `null` where it has none: its values name the leg. */
function legName(given) {
    if (!/^(null$|\{)/.test(given))
        return given;
    try {
        return leavesOf(JSON.parse(given)).join(', ');
    }
    catch {
        return given;
    }
}
function leavesOf(value) {
    if (value === null)
        return [];
    return typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [String(value)];
}


/***/ }),

/***/ 58175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* unused harmony export isLoopback */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32616);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44892);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91423);







/** Every problem with the inputs at once. Nothing has been sent when this is thrown. */
class InputError extends Error {
    name = 'InputError';
    problems;
    constructor(problems) {
        const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
        super(`The inputs have ${count}; nothing was sent.\n${problems.map((one) => `  - ${one}`).join('\n')}`);
        this.problems = problems;
    }
}
const quoted = (issue) => JSON.stringify(String(issue.input));
/** A string in which `problemOf` finds nothing wrong; it finds one problem at most, the first that matters. */
const checked = (problemOf) => zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP({ error: 'is missing or empty' })
    .trim()
    .superRefine((given, context) => {
    const message = problemOf(given);
    if (message !== undefined)
        context.addIssue({ code: 'custom', message });
});
function keyProblem(key) {
    if (/\s/.test(key))
        return 'has whitespace inside: it was probably cut or joined when it was copied';
    if (!/^hk_(live|test|dev)_/.test(key))
        return 'does not start with hk_live_, hk_test_ or hk_dev_';
    if (!/^hk_[a-z]+_[A-Za-z0-9_-]{8,}$/.test(key))
        return 'goes on with too few or with other characters than letters, digits, - and _';
    return undefined;
}
const Url = checked(urlProblem).transform((given) => {
    if (!URL.canParse(given))
        return given;
    const { origin, pathname } = new URL(given);
    return `${origin}${pathname}`.replace(/\/+$/, '');
});
function urlProblem(given) {
    if (!URL.canParse(given))
        return `${JSON.stringify(given)} is not a URL`;
    const url = new URL(given);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return `${JSON.stringify(given)} starts with neither https:// nor http://`;
    if (url.username !== '' || url.password !== '')
        return `${JSON.stringify(`${url.protocol}//…@${url.host}`)} carries credentials; the key goes into api-key only`;
    if (url.search !== '' || url.hash !== '')
        return `has a query or fragment after ${url.origin}${url.pathname}`;
    return undefined;
}
const Flag = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .trim()
    .toLowerCase()
    .refine((given) => given === 'true' || given === 'false', {
    error: (issue) => `${quoted(issue)} is neither true nor false`,
})
    .transform((given) => given === 'true');
const seconds = (limit) => zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .trim()
    .refine((given) => /^\d+(\.\d+)?$/.test(given) && Number(given) > 0 && Number(given) <= limit, {
    error: (issue) => `${quoted(issue)} is not a number of seconds above 0 and up to ${limit}`,
})
    .transform((given) => Number(given) * 1000);
const oneOf = (choices) => zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .trim()
    .refine((given) => choices.includes(given), {
    error: (issue) => `${quoted(issue)} is none of ${choices.join(', ')}`,
});
const matching = (pattern, what) => zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .trim()
    .regex(pattern, { error: (issue) => `${quoted(issue)} is not ${what}`, abort: true });
/** MLflow refuses a metric whose name, read as a path, has a shorter way to say it or leaves its folder. */
const isPlainPath = (name) => node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(name) === name && !/^(\.$|\.\.|\/)|\/$/.test(name);
const Suites = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
    .transform((given) => given.split(/[\s,]+/).filter((name) => name !== ''))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_report_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteNames */ .np, {
    error: (issue) => `${quoted(issue)} is not a suite; the suites are ${_report_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteNames */ .np.join(', ')}`,
})))
    .refine((names) => names.length > 0, { error: 'names no suite' });
/** Every input with its check, its default and an example that would be accepted. */
const definitions = {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: workflow syntax, shown as it is
    'api-key': { schema: checked(keyProblem), example: 'api-key: ${{ secrets.HOKUSAI_API_KEY }}' },
    'tracking-uri': {
        schema: Url.default('https://registry.hokus.ai/api/mlflow'),
        example: 'tracking-uri: https://registry.hokus.ai/api/mlflow',
    },
    'auth-url': { schema: Url.default('https://auth.hokus.ai'), example: 'auth-url: https://auth.hokus.ai' },
    'api-url': { schema: Url.default('https://api.hokus.ai'), example: 'api-url: https://api.hokus.ai' },
    'service-id': {
        schema: matching(/^[A-Za-z0-9._-]{1,64}$/, 'a service id').default('platform'),
        example: 'service-id: platform',
    },
    suites: {
        schema: Suites.default([..._report_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteNames */ .np]),
        example: `suites: ${_report_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteNames */ .np.slice(0, 2).join(', ')}`,
    },
    mode: { schema: oneOf(['full', 'read-only']).default('full'), example: 'mode: read-only' },
    'model-name': {
        schema: matching(/^[A-Za-z0-9_.-][A-Za-z0-9 _.-]{0,249}$/, 'a model name of letters, digits, space, . _ and -').optional(),
        example: 'model-name: churn-classifier',
    },
    'token-id': {
        schema: matching(/^(?!-)[A-Za-z0-9-]{1,64}(?<!-)$/, 'a token id of letters, digits and inner hyphens')
            .transform((given) => given.toUpperCase())
            .default('VERIFY-REGISTRATION'),
        example: 'token-id: XRAY',
    },
    metric: {
        schema: matching(/^[A-Za-z0-9_. /-]{1,250}$/, 'a metric name')
            .refine(isPlainPath, {
            error: (issue) => `${quoted(issue)} is a path that MLflow would read as another`,
        })
            .default('accuracy'),
        example: 'metric: accuracy',
    },
    baseline: {
        schema: matching(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, 'a number')
            .transform(Number)
            .refine(Number.isFinite, { error: 'is too large for a number' })
            .optional(),
        example: 'baseline: 0.85',
    },
    'model-path': { schema: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().trim().optional(), example: 'model-path: ./model' },
    notify: { schema: Flag.default(false), example: 'notify: true' },
    keep: { schema: Flag.default(false), example: 'keep: true' },
    'fail-on': { schema: oneOf(_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .failOnChoices */ .Q).default('fail'), example: 'fail-on: warn' },
    timeout: { schema: seconds(86_400).default(300_000), example: 'timeout: 300' },
    'request-timeout': { schema: seconds(3_600).default(10_000), example: 'request-timeout: 10' },
    concurrency: {
        schema: matching(/^([1-9]|[1-9]\d|1[01]\d|12[0-8])$/, 'a whole number from 1 to 128')
            .transform(Number)
            .default(32),
        example: 'concurrency: 32',
    },
    'ca-file': { schema: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().trim().optional(), example: 'ca-file: ./company-ca.pem' },
    'allow-insecure-http': { schema: Flag.default(false), example: 'allow-insecure-http: true' },
    'report-dir': {
        schema: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().trim().default('verification-report'),
        example: 'report-dir: verification-report',
    },
};
const inputNames = Object.keys(definitions);
/**
 * Settings from what the caller gave; `otherProblems` join its own, so that all are told at once.
 * @throws InputError naming every problem, what was given (never the key) and a valid example
 */
async function readSettings(given, otherProblems = []) {
    // Whatever input the key was put in by mistake, no message quotes it.
    const redact = (0,_http_redact_js__WEBPACK_IMPORTED_MODULE_3__/* .createRedactor */ .lY)({ 'api-key': given['api-key']?.trim() ?? '' });
    const problem = (name, message, example) => `${name}: ${shortened(redact(message))}. For example: ${example}`;
    const problems = [...otherProblems];
    const parsed = {};
    for (const [name, { schema, example }] of Object.entries(definitions)) {
        const raw = given[name];
        const result = schema.safeParse(raw?.trim() === '' ? undefined : raw);
        if (result.success)
            parsed[name] = result.data;
        else
            problems.push(...result.error.issues.map(({ message }) => problem(name, message, example)));
    }
    problems.push(...problemsBetween(parsed).map(redact));
    problems.push(...(await problemsOnDisk(parsed)).map(redact));
    if (problems.length > 0)
        throw new InputError(problems);
    return toSettings(parsed, given['api-key'] ?? '');
}
/** What only shows when inputs are held against each other; works on those that are right by themselves. */
function problemsBetween(parsed) {
    const urls = ['tracking-uri', 'auth-url', 'api-url'].flatMap((name) => {
        const url = parsed[name];
        return url === undefined ? [] : [{ name, url: new URL(url) }];
    });
    const problems = [];
    for (const { name, url } of urls) {
        if (url.protocol === 'http:' && !isLoopback(url.hostname) && !parsed['allow-insecure-http']) {
            const safe = `https://${url.host}${url.pathname === '/' ? '' : url.pathname}`;
            problems.push(`${name}: plain http to ${url.host} would send the key in clear. For example: ${name}: ${safe}, or allow-insecure-http: true inside a trusted network`);
        }
    }
    const environment = /^hk_(test|dev)_/.exec(parsed['api-key'] ?? '')?.[1];
    const production = urls.find(({ url }) => url.hostname === 'hokus.ai' || url.hostname.endsWith('.hokus.ai'));
    if (environment && production) {
        problems.push(`api-key: is a key of the ${environment} environment (hk_${environment}_…), but ${production.name} is production (${production.url.host}). For example: ${definitions['api-key'].example} with a key that starts with hk_live_`);
    }
    return problems;
}
/** What only a look at the files shows. */
async function problemsOnDisk(parsed) {
    const problems = [];
    const caFile = parsed['ca-file'];
    const caProblem = caFile && (await caFileProblem(caFile));
    if (caProblem)
        problems.push(`ca-file: ${caProblem}. For example: ${definitions['ca-file'].example}`);
    const directory = parsed['model-path'];
    if (directory) {
        const { readModelDirectory } = await __webpack_require__.e(/* import() */ 199).then(__webpack_require__.bind(__webpack_require__, 75199));
        const model = await readModelDirectory(directory);
        problems.push(...model.problems.map((one) => `model-path: ${one} For example: ${definitions['model-path'].example}`));
    }
    return problems;
}
async function caFileProblem(path) {
    const pem = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => undefined);
    if (!pem)
        return `there is no readable file ${JSON.stringify(path)}`;
    try {
        new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
        return undefined;
    }
    catch {
        return `${JSON.stringify(path)} holds no certificate in PEM form`;
    }
}
/** True for hosts that never leave the machine, where plain http gives nothing away. */
function isLoopback(hostname) {
    return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
/** A message without the middle of an overlong quotation. */
const shortened = (text) => (text.length <= 400 ? text : `${text.slice(0, 200)}…${text.slice(-200)}`);
function toSettings(parsed, rawKey) {
    const warnings = [];
    if (rawKey !== rawKey.trim()) {
        warnings.push('api-key: has whitespace around it, which was removed; services refuse such a key, so mend the secret');
    }
    const optional = {
        modelName: parsed['model-name'],
        baseline: parsed.baseline,
        modelPath: parsed['model-path'],
        caFile: parsed['ca-file'],
    };
    return {
        apiKey: parsed['api-key'],
        trackingUri: parsed['tracking-uri'],
        authUrl: parsed['auth-url'],
        apiUrl: parsed['api-url'],
        serviceId: parsed['service-id'],
        suites: parsed.suites,
        mode: parsed.mode,
        tokenId: parsed['token-id'],
        metric: parsed.metric,
        notify: parsed.notify,
        keep: parsed.keep,
        failOn: parsed['fail-on'],
        timeoutMs: parsed.timeout,
        requestTimeoutMs: parsed['request-timeout'],
        concurrency: parsed.concurrency,
        reportDir: parsed['report-dir'],
        warnings,
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    };
}


/***/ }),

/***/ 91423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ failOnChoices)
/* harmony export */ });
/* unused harmony export Settings */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44892);


/** What may fail a step: what is wrong or unverified, warnings too, or nothing. */
const failOnChoices = ['fail', 'warn', 'never'];
/** Everything one run needs to know, checked; inputs of the action and flags of the CLI both end here. */
const Settings = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    apiKey: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** URLs without trailing slash. */
    trackingUri: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    authUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    apiUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    serviceId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    suites: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_report_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteName */ .wL),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['full', 'read-only']),
    /** Register under this name instead of a generated one that is removed again. */
    modelName: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    tokenId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    metric: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The benchmark value tagged; the trained model's own baseline otherwise. */
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    modelPath: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    notify: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    keep: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    failOn: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(failOnChoices),
    timeoutMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    requestTimeoutMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    caFile: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    reportDir: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What was odd about the inputs without being wrong. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});


/***/ })

};
