export const id = 756;
export const ids = [756];
export const modules = {

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Aj: () => (/* binding */ cleanedState),
  Cs: () => (/* binding */ runAction),
  BS: () => (/* binding */ runIdsState)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/cancel.js
var cancel = __webpack_require__(40);
// EXTERNAL MODULE: ./build/http/redact.js
var http_redact = __webpack_require__(2616);
// EXTERNAL MODULE: ./build/inputs.js
var inputs = __webpack_require__(8175);
// EXTERNAL MODULE: ./build/report/progress.js
var progress = __webpack_require__(5364);
// EXTERNAL MODULE: ./build/report/escape-markdown.js
var escape_markdown = __webpack_require__(4200);
// EXTERNAL MODULE: ./build/report/sections.js
var sections = __webpack_require__(5999);
// EXTERNAL MODULE: ./build/report/tables.js
var tables = __webpack_require__(7442);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/summary.js




/** The job summary: the result and what to do about it first, suites that passed folded away. */
function renderSummary(report) {
    const suites = (0,tables/* worstSuitesFirst */.Lh)((0,tables/* suitesOf */.f3)(report));
    return (0,sections/* joinSections */.lS)([
        `# ${wording/* statusEmoji */.H0[wording/* verdictStatus */.cb[report.verdict]]} ${(0,escape_markdown/* markdownText */.p7)((0,wording/* headline */.Pl)(report))}`,
        `${(0,wording/* countsLine */.J7)(report.counts)} in ${(0,wording/* runTime */.Ft)(report)} against ${(0,escape_markdown/* markdownCode */.D9)(report.target.trackingUri)}; the run ${(0,wording/* stopLine */.RF)(report)}.`,
        (0,sections/* remedySection */.Sq)(report),
        (0,sections/* warningSection */.i5)(report),
        (0,sections/* leftoverSection */.ZY)(report),
        suites.length > 0 ? `## Suites\n\n${(0,tables/* suiteTable */.H7)(suites)}` : '',
        ...suites.map(suiteSection),
    ]);
}
function suiteSection(suite) {
    const table = (0,tables/* checkTable */.Dv)((0,tables/* worstChecksFirst */.vb)(suite.checks), { exchanges: false });
    const emoji = wording/* statusEmoji */.H0[suite.status];
    if (suite.status !== 'pass' && suite.status !== 'skip')
        return `### ${emoji} ${(0,escape_markdown/* markdownCode */.D9)(suite.name)}\n\n${table}`;
    // The title is raw HTML, where Markdown escapes mean nothing: only words of our own may stand in it.
    const title = `${emoji} ${suite.name}: ${(0,wording/* countsLine */.J7)(suite.counts)}`;
    return `<details><summary>${title}</summary>\n\n${table}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/report/verdict.js
var verdict = __webpack_require__(7342);
// EXTERNAL MODULE: ./build/report/write.js + 2 modules
var write = __webpack_require__(6021);
// EXTERNAL MODULE: ./build/run.js + 30 modules
var run = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/github/log-text.js
var log_text = __webpack_require__(398);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./build/github/missing-key.js


const Event = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ fork: schemas/* boolean */.zMY() }).nullish() }).optional() })
        .optional(),
});
/**
 * Why this workflow run has no secrets, or undefined where it should have them. GitHub withholds them from
 * pull requests of forks and of Dependabot, which must not look like a broken key.
 */
async function whySecretsAreWithheld(env) {
    if (env.GITHUB_ACTOR === 'dependabot[bot]')
        return 'Dependabot started this run, and GitHub gives it no secrets';
    if (env.GITHUB_EVENT_NAME !== 'pull_request' || !env.GITHUB_EVENT_PATH)
        return undefined;
    try {
        const event = Event.parse(JSON.parse(await (0,promises_.readFile)(env.GITHUB_EVENT_PATH, 'utf8')));
        // A head repository that is gone was a fork.
        const { head } = event.pull_request ?? {};
        const isFork = head !== undefined && (head.repo === null || head.repo?.fork === true);
        return isFork ? 'the pull request comes from a fork, and GitHub gives such runs no secrets' : undefined;
    }
    catch {
        return undefined;
    }
}

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

;// CONCATENATED MODULE: ./build/github/publication.js
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

;// CONCATENATED MODULE: ./build/github/action.js














/** What main tells the post step: whose remains to look for, and whether there can be any. */
const runIdsState = 'run-ids';
const cleanedState = 'cleaned-up';
/** The action's main step. Only the gate at its end, bad input, or a defect of ours fails it. */
async function runAction({ raw, onMissingKey }) {
    const redact = (0,http_redact/* createRedactor */.lY)();
    const key = raw['api-key']?.trim() ?? '';
    if (key !== '')
        (0,core/* setSecret */.Pq)(key);
    redact.protect('api-key', key);
    try {
        const withheld = key === '' && onMissingKey !== 'fail' ? await whySecretsAreWithheld(process.env) : undefined;
        if (withheld)
            return await endNeutral(withheld);
        const settings = await (0,inputs/* readSettings */.sb)(raw);
        const ids = [];
        const report = await (0,run/* run */.e)(settings, {
            redact,
            env: process.env,
            cancel: (0,cancel/* cancelOnSignals */.d)(),
            listen: logProgress(redact),
            onNames: ({ id }) => {
                ids.push(id);
                (0,core/* saveState */.LZ)(runIdsState, ids.join(' '));
            },
        });
        (0,core/* saveState */.LZ)(cleanedState, String(settings.keep || report.stopReason !== 'cancelled'));
        const reportPath = await (0,write/* writeReport */.u)(report, settings.reportDir, redact);
        tell('The job summary', await publishSummary(report, redact));
        for (const [name, value] of Object.entries(outputsOf(report, reportPath)))
            (0,core/* setOutput */.uH)(name, redact(value));
        if ((0,verdict/* gateFails */.xd)(report, settings.failOn))
            (0,core/* setFailed */.C1)(redact((0,log_text/* logText */.k)(gateMessage(report))));
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
async function endNeutral(reason) {
    const text = `Nothing was verified: ${reason}. This says nothing about the key or the platform.`;
    (0,core/* info */.pq)(text);
    (0,core/* setOutput */.uH)('verdict', 'skipped');
    const advice = 'Set `on-missing-key: fail` to make such runs fail instead.';
    tell('The job summary', await published(() => writeSummary(`### ⏭️ Registration not verified\n\n${text}\n\n${advice}\n`)));
}
function publishSummary(report, redact) {
    return published(() => writeSummary(redact(renderSummary(report))));
}
async function writeSummary(markdown) {
    await core/* summary */.z.addRaw(markdown, true).write();
}
function tell(what, publication) {
    if (publication.status !== 'published')
        (0,core/* warning */.$e)((0,log_text/* logText */.k)(`${what} was not published: ${publication.reason}`));
}
function logProgress(redact) {
    return (event) => {
        const line = (0,progress/* progressLine */.o)(event);
        if (line !== undefined)
            (0,core/* info */.pq)(redact((0,log_text/* logText */.k)(line)));
    };
}
/** One line: what is wrong, in which layer, and what was seen. */
function gateMessage(report) {
    const trouble = (0,wording/* firstTrouble */.QJ)(report);
    return `${(0,wording/* headline */.Pl)(report)}${trouble?.reason ? `: ${trouble.reason}` : ''}`;
}


/***/ }),

/***/ 398:
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

/***/ 4682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2616);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8175);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5384);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(901);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(398);






/** Milliseconds the post step may take: it must never hang a job that is already over. */
const postMs = 60_000;
/** The action's post step: removes what a cancelled or killed main step could not. Never fails the job. */
async function runPost(raw) {
    const ids = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runIdsState */ .BS)
        .split(' ')
        .filter((id) => id !== '');
    if (ids.length === 0 || (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(_action_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanedState */ .Aj) === 'true')
        return;
    const redact = (0,_http_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)();
    const key = raw['api-key']?.trim() ?? '';
    if (key !== '')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(key);
    redact.protect('api-key', key);
    try {
        const settings = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)(raw);
        if (settings.keep)
            return;
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)('The main step did not finish: removing what it may have created.');
        const signal = AbortSignal.timeout(postMs);
        const options = { redact, env: process.env, signal };
        const leftovers = [];
        for (const id of ids)
            leftovers.push(...(await (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recover */ .l)(settings, { id }, options)).leftovers);
        for (const { kind, name, reason, command } of leftovers) {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(redact((0,_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(`Left behind: ${kind} ${name}: ${reason}. Remove it with: ${command}`)));
        }
        if (leftovers.length === 0)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)('Nothing is left on the server.');
    }
    catch (error) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(redact((0,_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(`Clean-up failed: ${error instanceof Error ? error.message : String(error)}`)));
    }
}


/***/ }),

/***/ 1532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8175);


/** Every input as the workflow gave it; whitespace around the key is kept, since it is worth a warning. */
function readInputs() {
    return Object.fromEntries(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.map((name) => [name, (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name, { trimWhitespace: false })]));
}


/***/ }),

/***/ 6756:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _github_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4682);
/* harmony import */ var _github_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1532);


await (0,_github_post_js__WEBPACK_IMPORTED_MODULE_0__/* .runPost */ .a)((0,_github_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ recover)
});

// EXTERNAL MODULE: ./build/http/client.js + 4 modules
var client = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/http/exchange.js
var exchange = __webpack_require__(9148);
// EXTERNAL MODULE: ./build/platform/probes.js
var probes = __webpack_require__(8999);
// EXTERNAL MODULE: ./build/platform/target.js
var platform_target = __webpack_require__(8261);
// EXTERNAL MODULE: ./build/registration/clean-up.js + 1 modules
var clean_up = __webpack_require__(1886);
// EXTERNAL MODULE: ./build/mlflow/registry.js
var registry = __webpack_require__(1501);
// EXTERNAL MODULE: ./build/mlflow/tracking.js
var tracking = __webpack_require__(1415);
// EXTERNAL MODULE: ./build/registration/names.js
var names = __webpack_require__(1740);
// EXTERNAL MODULE: ./build/registration/state.js
var registration_state = __webpack_require__(9201);
;// CONCATENATED MODULE: ./build/registration/remains.js




/** Ids this tool makes; a tag with another value was not written by it. */
const idPattern = /^\d{8}t\d{6}z-[0-9a-f]{8}$/;
/**
 * What earlier runs have left on a server, as states that clean-up can take. Only things that carry our tag
 * with an id of ours are found, whatever they are called.
 */
async function findRemains(api, which, now = Date.now()) {
    const wanted = (id, created) => idPattern.test(id) && ('id' in which ? id === which.id : now - Date.parse(created) >= which.ageMs);
    const filter = 'id' in which ? `tags.${names/* idTag */.od} = '${which.id}'` : `tags.${names/* idTag */.od} LIKE '%'`;
    const [experiments, models, versions] = await Promise.all([
        (0,tracking/* searchExperiments */.hH)(api, filter),
        (0,registry/* searchRegisteredModels */.BH)(api, filter),
        (0,registry/* searchModelVersions */.p3)(api, filter),
    ]);
    const found = new Map();
    const stateOf = (tags) => {
        const id = valueOfTag(tags, names/* idTag */.od);
        if (!wanted(id, valueOfTag(tags, names/* createdTag */.FQ)))
            return undefined;
        const state = found.get(id) ?? (0,registration_state/* newRegistrationState */.T)((0,names/* namesOf */.eZ)(id), undefined);
        found.set(id, state);
        return state;
    };
    for (const { tags, experiment_id } of experiments) {
        const state = stateOf(tags);
        if (state)
            Object.assign(state, { experimentId: experiment_id, asked: { ...state.asked, experiment: true } });
    }
    for (const { tags, name } of models) {
        const state = stateOf(tags);
        // The canary is every run's, whichever of them made it.
        if (state && name !== names/* canaryModel */.il)
            Object.assign(state, { modelName: name, ownsModel: true, asked: { ...state.asked, model: true } });
    }
    for (const { tags, name, version } of versions) {
        const state = stateOf(tags);
        // MLflow copies tags with a version: one outside the run's own model may be a copy that somebody uses.
        if (!state || (state.ownsModel && state.modelName !== name))
            continue;
        const asked = { ...state.asked, version: true };
        Object.assign(state, { modelName: name, modelVersion: version, asked });
    }
    return [...found.values()];
}
const valueOfTag = (tags, key) => tags.find((tag) => tag.key === key)?.value ?? '';

// EXTERNAL MODULE: ./build/registration/removal.js
var registration_removal = __webpack_require__(2788);
// EXTERNAL MODULE: ./build/suites/session.js
var session = __webpack_require__(9360);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/recover.js









/**
 * Removes what earlier runs left when they were killed before they could clean up themselves.
 * @throws MlflowError where the server cannot be searched
 */
async function recover(settings, which, options) {
    const target = (0,platform_target/* targetOf */.$r)(settings);
    const { redact, env, signal } = options;
    const http = (0,client/* createHttpClient */.u)({
        redact,
        recorder: (0,exchange/* createRecorder */.T)(),
        env,
        runId: 'recovery',
        requestTimeoutMs: settings.requestTimeoutMs,
        connections: settings.concurrency,
        userAgent: `${version/* toolName */.U}/${version/* version */.r}`,
        ...(settings.caFile ? { caFile: settings.caFile } : {}),
    });
    try {
        const scope = { checkId: 'registration.clean-up', signal };
        const { mlflow, gateway } = (0,session/* mlflowApis */.vl)(target, (request) => http.send(request, scope));
        const { path } = await (0,registration_removal/* findRemovalPath */.D)((probe) => http.send(probes/* probes */.K[probe](target), scope));
        const removal = { 'tracking-uri': mlflow, gateway, none: undefined }[path];
        const states = await findRemains(mlflow, which);
        const leftovers = [];
        for (const state of states)
            leftovers.push(...(await (0,clean_up/* cleanUp */.n)({ tracking: mlflow, removal }, state)).leftovers);
        return { runs: states.map(({ names }) => names.id), leftovers };
    }
    finally {
        await http.close();
    }
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const toolName = 'verify-registration';
const version = '0.1.0';


/***/ })

};
