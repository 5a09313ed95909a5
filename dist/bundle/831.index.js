export const id = 831;
export const ids = [831];
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

/***/ 1296:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _github_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(901);
/* harmony import */ var _github_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1532);



await (0,_github_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .Cs)({ raw: (0,_github_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(), onMissingKey: (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)('on-missing-key') });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
