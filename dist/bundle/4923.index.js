export const id = 4923;
export const ids = [4923];
export const modules = {

/***/ 88915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dt: () => (/* binding */ renderFinalTestReport),
  u7: () => (/* binding */ updateFinalTestReport)
});

// UNUSED EXPORTS: generatedEnd, generatedStart

// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
// EXTERNAL MODULE: ./build/report/decisive.js
var decisive = __webpack_require__(24973);
// EXTERNAL MODULE: ./build/report/first-screen.js
var first_screen = __webpack_require__(83658);
// EXTERNAL MODULE: ./build/report/layer-line.js
var layer_line = __webpack_require__(44721);
// EXTERNAL MODULE: ./build/report/sections/comparison.js
var comparison = __webpack_require__(65395);
// EXTERNAL MODULE: ./build/report/sections/diagnosis.js
var diagnosis = __webpack_require__(36409);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/report/sections/parts.js
var parts = __webpack_require__(62302);
;// CONCATENATED MODULE: ./build/report/sections/environment.js



/** What was verified, from where, with what. */
function environmentSection(report) {
    const { target, environment, tool } = report;
    const from = (part) => (0,parts/* markdownNote */.ug)((0,wording/* sourceNote */.GY)(target, part));
    const rows = [
        ['Tracking URI', `${(0,markdown/* markdownCode */.D9)(target.trackingUri)}${from('trackingUri')}`],
        ['Auth service', `${(0,markdown/* markdownCode */.D9)(target.authUrl)}${from('authUrl')}`],
        ['API', `${(0,markdown/* markdownCode */.D9)(target.apiUrl)}${from('apiUrl')}`],
        ['Service', `${(0,markdown/* markdownCode */.D9)(target.serviceId)}${from('serviceId')}`],
        ['When', `${report.startedAt} to ${report.finishedAt} (${(0,wording/* runTime */.Ft)(report)})`],
        ['Before that', (0,markdown/* markdownText */.p7)((0,wording/* waitedLine */.xN)(report))],
        ['Tool', `${(0,markdown/* markdownText */.p7)(tool.name)} ${(0,markdown/* markdownText */.p7)(tool.version)}`],
        ['System', (0,markdown/* markdownText */.p7)([environment?.os, environment?.node].filter(Boolean).join(', '))],
        ['Proxy', (0,markdown/* markdownCode */.D9)(environment?.proxy ?? '')],
        ['Ended early', report.stopReason === 'completed' ? '' : `${wording/* stopSentence */.WQ[report.stopReason]}.`],
    ];
    const known = rows.filter(([, value]) => value !== '');
    return `## Environment\n\n${(0,parts/* markdownTable */.Qj)(['What', 'Value'], known)}`;
}

// EXTERNAL MODULE: ./build/report/sections/lead.js
var lead = __webpack_require__(5868);
// EXTERNAL MODULE: ./build/report/sections/leftovers.js
var leftovers = __webpack_require__(10104);
// EXTERNAL MODULE: ./build/report/sections/notes.js
var notes = __webpack_require__(10877);
;// CONCATENATED MODULE: ./build/report/sections/registration.js



/** What the run wrote and what became of it; where nothing was written, why. */
function registrationSection(report) {
    const { registration } = report;
    const workaround = report.diagnosis.causes.find((cause) => cause.workaround?.verified)?.workaround;
    if (registration?.experimentId === undefined && registration?.modelName === undefined) {
        const other = workaround ? ' The workaround above was proved by a registration of its own.' : '';
        return `## Registration\n\n${attemptLine(report)}${other}`;
    }
    const { experimentId, runId, modelName, modelVersion, alias } = registration;
    const named = {
        Experiment: experimentId,
        Run: runId,
        Model: modelName,
        Version: modelVersion,
        Alias: alias,
    };
    const lines = Object.entries(named).flatMap(([label, value]) => value === undefined ? [] : [`- ${label}: ${(0,markdown/* markdownCode */.D9)(value)}`]);
    const tables = [fileTable(registration), metricTable(registration)].filter((table) => table !== '');
    return [
        '## Registration',
        lines.join('\n'),
        ...(tables.length > 0 ? [(0,parts/* folded */.TM)('Files with their SHA-256, and metrics', tables.join('\n\n'))] : []),
        cleanupLine(registration),
    ].join('\n\n');
}
function attemptLine({ checks }) {
    const first = checks.find(({ id }) => id === 'registration.experiment');
    if (first?.status === 'fail' || first?.status === 'error')
        return 'The server confirmed nothing.';
    return 'This run wrote nothing with the settings it was given.';
}
function fileTable({ files }) {
    if (files.length === 0)
        return '';
    return (0,parts/* markdownTable */.Qj)(['File', 'Bytes', 'SHA-256'], files.map((file) => [(0,markdown/* markdownCode */.D9)(file.path), String(file.bytes), (0,markdown/* markdownCode */.D9)(file.sha256)]));
}
function metricTable({ metrics = {} }) {
    const rows = Object.entries(metrics).map(([name, value]) => [(0,markdown/* markdownCode */.D9)(name), String(value)]);
    return rows.length === 0 ? '' : (0,parts/* markdownTable */.Qj)(['Metric', 'Value'], rows);
}
function cleanupLine({ cleanup }) {
    if (cleanup.leftovers.length > 0)
        return `Cleanup: ${(0,wording/* plural */.LS)(cleanup.leftovers.length, 'thing')} could not be removed, see below.`;
    return cleanup.done
        ? 'Cleanup: everything the run made was removed.'
        : 'Cleanup: not done; what the run made is still on the server.';
}

// EXTERNAL MODULE: ./build/report/sections/suites.js
var suites = __webpack_require__(74539);
// EXTERNAL MODULE: ./build/report/sections/trouble.js
var trouble = __webpack_require__(98767);
// EXTERNAL MODULE: ./build/report/suite-results.js
var suite_results = __webpack_require__(68132);
// EXTERNAL MODULE: ./build/report/transcript.js
var transcript = __webpack_require__(50705);
// EXTERNAL MODULE: ./build/report/waiting.js
var report_waiting = __webpack_require__(80392);
;// CONCATENATED MODULE: ./build/report/final-test-report.js


















/** The generated part of a report that people also write in stands between these lines. */
const generatedStart = '<!-- verify-registration: generated from here; edits below are lost -->';
const generatedEnd = '<!-- verify-registration: generated up to here -->';
/** `FINAL_TEST_REPORT.md`: the whole run for a person, as GitHub-flavoured Markdown. */
function renderFinalTestReport(report) {
    return (0,parts/* joinSections */.lS)([
        (0,lead/* titleSection */.c)(report, '#'),
        (0,lead/* leadSection */.K)(report),
        environmentSection(report),
        suitesSection(report),
        (0,diagnosis/* diagnosisSection */.m)(report),
        exchangeFolds(report),
        remainingIssues(report),
        workaroundSection(report),
        (0,comparison/* comparisonSection */.v)(report.comparison, (0,parts/* titlesOf */.B7)(report)),
        registrationSection(report),
        (0,leftovers/* leftoverSection */.Z)(report),
        instructions(report),
        (0,notes/* noteSection */.M)(report),
        pointers(report),
    ]);
}
/**
 * The same inside a document that people write in: the part between the two marking lines is renewed, all else
 * stays byte for byte. A document without the lines gets the part at its end.
 */
function updateFinalTestReport(document, report, redact = (text) => text) {
    const part = `${generatedStart}\n\n${redact(renderFinalTestReport(report))}\n${generatedEnd}`;
    const start = document.indexOf(generatedStart);
    const end = document.indexOf(generatedEnd, start);
    if (start < 0 || end < 0)
        return `${document.trimEnd()}${document.trim() === '' ? '' : '\n\n'}${part}\n`;
    return `${document.slice(0, start)}${part}${document.slice(end + generatedEnd.length)}`;
}
/** Results per script with ticks; what only waited for another check is one line for each reason. */
function suitesSection(report) {
    const suites = (0,suite_results/* suitesOf */.f3)(report);
    if (suites.length === 0)
        return '';
    const waiting = (0,trouble/* waitingLines */.h)(report);
    const held = (0,report_waiting/* waitingIds */.SN)(report.checks);
    return [
        `## Results\n\n${(0,wording/* countsLine */.J7)(report.counts)}.`,
        ...(waiting === '' ? [] : [waiting]),
        ...suites.map((suite) => suiteSection(suite, held)),
    ].join('\n\n');
}
function suiteSection({ name, status, counts, checks }, held) {
    const title = `### ${wording/* statusEmoji */.H0[status]} ${(0,markdown/* markdownCode */.D9)(name)}`;
    const ran = checks.filter(({ id }) => !held.has(id));
    if (ran.length === 0)
        return `${title}\n\n${(0,wording/* countsLine */.J7)(counts)}.`;
    const table = (0,suites/* checkTable */.Dv)(ran, { exchanges: true });
    const isGood = ran.every((check) => check.status === 'pass' || check.status === 'skip');
    return `${title}\n\n${isGood ? (0,parts/* folded */.TM)((0,wording/* countsLine */.J7)(counts), table) : table}`;
}
/** HTTP evidence: the exchange that decides each cause, in full. */
function exchangeFolds(report) {
    const folds = report.diagnosis.causes.slice(0, 5).flatMap((cause, index) => {
        const exchange = (0,decisive/* decisiveExchange */.q)(report, cause);
        return exchange
            ? [
                (0,parts/* folded */.TM)(`Cause ${index + 1}: the deciding request and its answer`, (0,markdown/* markdownFence */.p0)((0,transcript/* renderExchange */.i)(exchange), '', 6_000)),
            ]
            : [];
    });
    return folds.length === 0 ? '' : ['## HTTP evidence', ...folds].join('\n\n');
}
/** What is left to do, by whom, and when it is done. */
function remainingIssues(report) {
    const { causes } = report.diagnosis;
    const rows = causes.map((cause, index) => [
        String(index + 1),
        (0,markdown/* markdownText */.p7)((0,first_screen/* causeHeadline */.eQ)(cause)),
        ...taskOf(cause),
    ]);
    const warnings = report.checks
        .filter(({ status }) => status === 'warn')
        .map(({ title, reason, layer }, index) => [
        String(causes.length + index + 1),
        (0,markdown/* markdownText */.p7)(`${title}: ${reason ?? wording/* statusMeaning */.uj.warn}`),
        layer_line/* layerLabel */.E5[layer],
        '',
        'the check passes without a warning',
    ]);
    const all = [...rows, ...warnings];
    if (all.length === 0)
        return '';
    const table = (0,parts/* markdownTable */.Qj)(['Priority', 'Issue', 'Owner', 'Step', 'Done when'], all);
    return `## Remaining issues\n\n${table}`;
}
function taskOf(cause) {
    const [first] = (0,first_screen/* fixesOf */.jv)(cause);
    return [
        wording/* ownerName */.Hc[first?.by ?? cause.owner],
        (0,markdown/* markdownText */.p7)(first?.steps[0] ?? ''),
        (0,markdown/* markdownText */.p7)(cause.proof ? `the deciding request gets: ${cause.proof.fixed}` : 'another verification passes'),
    ];
}
/** Workarounds that a registration proved; where there are none, that is said, since a reader looks for them. */
function workaroundSection({ diagnosis: { causes }, verdict }) {
    if (causes.length === 0 || verdict === 'pass')
        return '';
    const found = causes.flatMap(({ workaround }) => workaround ?? []);
    if (found.length === 0)
        return '## Workarounds\n\nNone found that works.';
    const items = found.map(({ text, settings, verified, registration }) => {
        const made = registration
            ? ` of ${(0,markdown/* markdownCode */.D9)(registration.modelName)}, version ${(0,markdown/* markdownCode */.D9)(registration.modelVersion)}, ${registration.removed ? 'removed again' : 'which stays on the server'}`
            : '';
        const proof = verified ? `proved by a registration${made}` : 'not verified';
        const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
        return `- ${(0,markdown/* markdownText */.p7)(text)} (${proof})\n\n${(0,markdown/* markdownFence */.p0)(lines.join('\n')).replace(/^/gm, '  ')}`;
    });
    return ['## Workarounds', ...items].join('\n\n');
}
/** The environment with which this run registered a model, to be copied by whoever registers next. */
function instructions({ verdict, registration, target }) {
    if (verdict !== 'pass' || registration?.modelVersion === undefined)
        return '';
    const settings = [
        `MLFLOW_TRACKING_URI=${target.trackingUri}`,
        'HOKUSAI_API_KEY=<your key>',
        'MLFLOW_TRACKING_TOKEN=<the same key>',
    ];
    return `## Configuration that works\n\nThis run registered a model with it. How to: INSTRUCTIONS.md.\n\n${(0,markdown/* markdownFence */.p0)(settings.join('\n'))}`;
}
function pointers(report) {
    const made = `${(0,markdown/* markdownText */.p7)(report.tool.name)} ${(0,markdown/* markdownText */.p7)(report.tool.version)}, run ${(0,markdown/* markdownCode */.D9)(report.id)}`;
    const exchanges = (0,wording/* plural */.LS)(report.exchanges.length, 'exchange');
    return `---\n\nTo click through: \`report.html\`. For programs: \`report.json\`. All ${exchanges}: \`transcript.txt\`. Made by ${made}.`;
}


/***/ }),

/***/ 84923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bI: () => (/* binding */ reportFileNames),
  u5: () => (/* binding */ writeReport)
});

// UNUSED EXPORTS: reportFiles

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/har/write.js

/**
 * All exchanges of a report as an HTTP Archive 1.2 (http://www.softwareishard.com/blog/har-12-spec/), for
 * browsers' developer tools and HAR viewers. Fields with an underscore are ours, as the format allows.
 */
function renderHar(report) {
    return `${JSON.stringify(harOf(report), null, 2)}\n`;
}
/** The same as a value, for a writer that redacts every string in it before it becomes text. */
function harOf(report) {
    const { target, checks, stopReason } = report;
    const run = { target, checks, stopReason };
    return {
        log: {
            version: '1.2',
            creator: { name: version/* toolName */.Uf, version: report.tool.version },
            comment: `Run ${report.id}. Keys were redacted when they were recorded.`,
            entries: report.exchanges.map(entryOf),
            _run: run,
        },
    };
}
function entryOf(exchange) {
    const timings = timingsOf(exchange.timings);
    const { blocked, dns, connect, send, wait, receive } = timings;
    const phases = [blocked, dns, connect, send, wait, receive];
    return {
        startedDateTime: exchange.startedAt,
        // By the format, the sum of the phases that are known; `ssl` is part of `connect`.
        time: rounded(phases.reduce((sum, ms) => sum + Math.max(0, ms), 0)),
        request: requestOf(exchange.request),
        response: responseOf(exchange),
        cache: {},
        timings,
        ...(exchange.error ? { _error: exchange.error.code, comment: exchange.error.message } : {}),
        _exchangeId: exchange.id,
        _checkId: exchange.checkId,
        _attempt: exchange.attempt,
        ...(exchange.proxy && { _proxy: exchange.proxy }),
    };
}
function requestOf({ method, url, headers, body }) {
    const query = URL.canParse(url) ? [...new URL(url).searchParams] : [];
    const mimeType = firstHeader(headers, 'content-type');
    return {
        method,
        url,
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: headerList(headers),
        queryString: query.map(([name, value]) => ({ name, value })),
        ...(body ? { postData: postDataOf(mimeType, body) } : {}),
        headersSize: -1,
        bodySize: body?.bytes ?? 0,
    };
}
/** The format wants a text or fields: a body whose text was not kept has no fields. */
function postDataOf(mimeType, body) {
    const { text, ...rest } = recorded(body);
    return { mimeType, ...(text === undefined ? { params: [] } : { text }), ...rest };
}
/** Without an answer, the form that Chromium writes: status 0 and the reason beside it. */
function responseOf({ response }) {
    const headers = response?.headers ?? {};
    const mimeType = firstHeader(headers, 'content-type') || 'x-unknown';
    return {
        status: response?.status ?? 0,
        statusText: '',
        httpVersion: response ? 'HTTP/1.1' : '',
        cookies: [],
        headers: headerList(headers),
        content: {
            size: response?.body?.bytes ?? 0,
            mimeType,
            ...(response?.body ? recorded(response.body) : {}),
        },
        redirectURL: firstHeader(headers, 'location'),
        headersSize: -1,
        bodySize: response?.body?.bytes ?? -1,
    };
}
/** The size and hash are those of the whole body on the wire, also where its text was cut or redacted. */
function recorded({ text, bytes, sha256, truncated }) {
    return {
        ...(text === undefined ? {} : { text }),
        _bytes: bytes,
        _truncated: truncated,
        ...(sha256 === undefined ? {} : { _sha256: sha256 }),
    };
}
/** -1 where a phase is unknown or did not take place; `send`, `wait` and `receive` may not be -1. */
function timingsOf({ dnsMs, connectMs, tlsMs, firstByteMs, totalMs }) {
    const connect = connectMs === undefined && tlsMs === undefined ? -1 : (connectMs ?? 0) + (tlsMs ?? 0);
    const before = Math.max(0, dnsMs ?? 0) + Math.max(0, connect);
    return {
        blocked: -1,
        dns: dnsMs ?? -1,
        connect: rounded(connect),
        ssl: tlsMs ?? -1,
        send: 0,
        wait: rounded(Math.max(0, (firstByteMs ?? totalMs) - before)),
        receive: rounded(firstByteMs === undefined ? 0 : Math.max(0, totalMs - Math.max(firstByteMs, before))),
    };
}
const rounded = (ms) => Math.round(ms * 1_000) / 1_000;
function headerList(headers) {
    return Object.entries(headers).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })));
}
function firstHeader(headers, wanted) {
    const value = Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
    return (Array.isArray(value) ? value[0] : value) ?? '';
}

// EXTERNAL MODULE: ./build/http/redact.js + 4 modules
var http_redact = __webpack_require__(50163);
// EXTERNAL MODULE: ./build/report/final-test-report.js + 2 modules
var final_test_report = __webpack_require__(88915);
// EXTERNAL MODULE: ./build/report/first-screen.js
var first_screen = __webpack_require__(83658);
;// CONCATENATED MODULE: ./build/report/formats/ctrf.js

/** The version of the format, not of any package. */
const specVersion = '0.0.0';
const statusOf = {
    pass: 'passed',
    fail: 'failed',
    warn: 'passed',
    skip: 'skipped',
    error: 'other',
};
/** As a value, for a writer that redacts every string in it. A check that could not be verified is `other`. */
function ctrfOf(report) {
    const { counts, checks, startedAt, finishedAt, tool, target, environment, diagnosis } = report;
    const [start, stop] = [Date.parse(startedAt), Date.parse(finishedAt)];
    return {
        reportFormat: 'CTRF',
        specVersion,
        timestamp: finishedAt,
        generatedBy: tool.name,
        results: {
            tool: { name: tool.name, version: tool.version },
            summary: {
                tests: checks.length,
                passed: counts.pass + counts.warn,
                failed: counts.fail,
                pending: 0,
                skipped: counts.skip,
                other: counts.error,
                start,
                stop,
                duration: stop - start,
            },
            tests: checks.map((check) => testOf(check, report)),
            environment: {
                appName: target.trackingUri,
                ...(environment ? { osPlatform: environment.os } : {}),
                extra: { run: report.id, verdict: report.verdict },
            },
            extra: {
                causes: diagnosis.causes.map((cause) => ({
                    code: cause.code,
                    headline: (0,first_screen/* causeHeadline */.eQ)(cause),
                    layer: cause.layer,
                    owner: cause.owner,
                    category: cause.category,
                    confidence: cause.confidence,
                })),
            },
        },
    };
}
function testOf({ id, title, suite, layer, status, reason, durationMs }, report) {
    const cause = report.diagnosis.causes.find(({ explains }) => explains?.includes(id));
    return {
        name: title,
        status: statusOf[status],
        rawStatus: status,
        duration: Math.round(durationMs),
        suite: [suite],
        tags: [layer],
        ...(reason === undefined ? {} : { message: reason }),
        extra: { id, ...(cause ? { cause: cause.code } : {}) },
    };
}

// EXTERNAL MODULE: ./build/text/html.js + 2 modules
var html = __webpack_require__(34058);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/report/layer-line.js
var layer_line = __webpack_require__(44721);
// EXTERNAL MODULE: ./build/report/suite-results.js
var suite_results = __webpack_require__(68132);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/formats/junit.js





function renderJunit(report) {
    const suites = (0,suite_results/* suitesOf */.f3)(report);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${(0,html/* html */.q) `<testsuites>
${suites.map((suite, index) => suiteElement(suite, index, report))}</testsuites>`}\n`;
}
function suiteElement(suite, index, report) {
    const { name, checks, counts } = suite;
    const seconds = checks.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;
    const host = URL.canParse(report.target.trackingUri) ? new URL(report.target.trackingUri).host : 'localhost';
    const started = report.startedAt.slice(0, 19);
    const properties = [
        ['tracking-uri', report.target.trackingUri],
        ['run', report.id],
        ['cause', report.diagnosis.causes[0]?.code ?? ''],
    ];
    return (0,html/* html */.q) `<testsuite name="${name}" package="${report.tool.name}" id="${index}" hostname="${host}" timestamp="${started}" tests="${checks.length}" failures="${counts.fail}" errors="${counts.error}" skipped="${counts.skip}" time="${seconds.toFixed(3)}">
<properties>${properties.map(([key, value]) => (0,html/* html */.q) `<property name="${key}" value="${(0,visible/* visibleLine */.P8)(value)}"/>`)}</properties>
${checks.map((check) => caseElement(check, report))}<system-out>${warningsOf(checks)}</system-out>
<system-err></system-err>
</testsuite>
`;
}
function caseElement(check, report) {
    const { title, suite, layer, durationMs } = check;
    const className = `${suite}.${layer_line/* layerLabel */.E5[layer]}`;
    return (0,html/* html */.q) `<testcase name="${(0,visible/* visibleLine */.P8)(title)}" classname="${className}" time="${(durationMs / 1000).toFixed(3)}">${outcomeElement(check, report)}</testcase>
`;
}
function outcomeElement({ id, status, reason }, { diagnosis }) {
    const message = (0,visible/* visibleLine */.P8)(reason ?? wording/* statusMeaning */.uj[status]);
    if (status === 'skip')
        return (0,html/* html */.q) `<skipped>${message}</skipped>`;
    if (status !== 'fail' && status !== 'error')
        return undefined;
    const cause = diagnosis.causes.find(({ explains }) => explains?.includes(id));
    const text = cause ? `${message}\n${cause.code}: ${cause.headline ?? cause.summary}` : message;
    const type = cause?.code ?? status;
    return status === 'fail'
        ? (0,html/* html */.q) `<failure message="${message}" type="${type}">${text}</failure>`
        : (0,html/* html */.q) `<error message="${message}" type="${type}">${text}</error>`;
}
function warningsOf(checks) {
    return checks
        .filter(({ status }) => status === 'warn')
        .map(({ title, reason }) => `warning: ${title}: ${reason ?? ''}`)
        .join('\n');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/cause-page.js
var cause_page = __webpack_require__(96046);
;// CONCATENATED MODULE: ./build/report/formats/sarif.js
/**
 * `report.sarif`: SARIF 2.1.0 for code scanning. What `fix` finds in the checkout stands at its file and line; a
 * failed verification has a stable rule for each cause, at the workflow file, because code scanning shows no result
 * without a place. Contract: https://docs.github.com/en/code-security/code-scanning (SARIF support).
 */






const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Code scanning takes 25,000 results and shows 5,000. */
const mostResults = 5_000;
/** As a value, for a writer that redacts every string in it. */
function sarifOf(report, options = {}) {
    const { findings = [], workflow = '.github/workflows' } = options;
    const causes = report.verdict === 'pass' ? [] : report.diagnosis.causes;
    const shown = findings.slice(0, mostResults - causes.length);
    const rules = [...ruleList(causes.map(causeRule)), ...ruleList(shown.map(findingRule))];
    const results = [
        ...causes.map((cause) => causeResult(cause, report, workflow)),
        ...shown.map((finding) => findingResult(finding)),
    ];
    return {
        $schema: schema,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: report.tool.name, version: report.tool.version, informationUri: version/* homepage */.TB, rules },
                },
                automationDetails: { id: `${report.tool.name}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: report.stopReason === 'completed',
                        startTimeUtc: report.startedAt,
                        endTimeUtc: report.finishedAt,
                    },
                ],
                results: results.map((result) => ({
                    ...result,
                    ruleIndex: rules.findIndex(({ id }) => id === result.ruleId),
                })),
            },
        ],
    };
}
function causeRule(cause) {
    const url = (0,cause_page/* causeUrl */.b)(cause.code);
    return {
        id: cause.code,
        shortDescription: { text: (0,first_screen/* causeHeadline */.eQ)({ summary: cause.summary }) },
        fullDescription: { text: cause.summary },
        help: { text: url ? `What it means and how to fix it: ${url}` : cause.summary },
        ...(url ? { helpUri: url } : {}),
        properties: {
            tags: [wording/* categoryMeaning */.wF[cause.category], cause.layer],
            precision: precisionOf[cause.confidence],
        },
    };
}
const precisionOf = { certain: 'very-high', likely: 'high', possible: 'medium' };
function findingRule({ rule, reason }) {
    return {
        id: rule,
        shortDescription: { text: rule.replaceAll('-', ' ') },
        help: { text: `${reason}\nThe command \`fix\` shows the change as a diff.` },
        properties: { tags: ['configuration'], precision: 'high' },
    };
}
function causeResult(cause, report, workflow) {
    const steps = (0,first_screen/* fixesOf */.jv)(cause).flatMap(({ by, steps }) => steps.map((step) => `${(0,wording/* ownerHeading */.Y6)(by)}: ${step}`));
    const text = [(0,first_screen/* causeHeadline */.eQ)(cause), ...steps].map(visible/* visibleLine */.P8).join('\n');
    return {
        ruleId: cause.code,
        level: report.verdict === 'fail' ? 'error' : 'warning',
        message: { text },
        locations: [placeOf(workflow, 1, 1)],
        // The same trouble with the same target is the same alert, however it is worded.
        partialFingerprints: { cause: fingerprint(cause.code, report.target.trackingUri) },
    };
}
function findingResult({ rule, path, line, column, reason }) {
    return {
        ruleId: rule,
        level: 'error',
        message: { text: (0,visible/* visibleLine */.P8)(reason) },
        locations: [placeOf(path, line, column)],
        partialFingerprints: { finding: fingerprint(rule, path, String(line)) },
    };
}
function placeOf(path, startLine, startColumn) {
    const uri = path.split('/').map(encodeURIComponent).join('/');
    return { physicalLocation: { artifactLocation: { uri }, region: { startLine, startColumn } } };
}
function ruleList(rules) {
    return rules.filter((rule, index) => rules.findIndex(({ id }) => id === rule.id) === index);
}
const fingerprint = (...parts) => (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);

// EXTERNAL MODULE: ./build/report/html/page.js + 7 modules
var page = __webpack_require__(84869);
// EXTERNAL MODULE: ./build/platform/contract.js
var contract = __webpack_require__(37282);
// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
// EXTERNAL MODULE: ./build/report/sections/parts.js
var parts = __webpack_require__(62302);
;// CONCATENATED MODULE: ./build/report/instructions.js
/**
 * `INSTRUCTIONS.md`: how somebody else registers a model, from what this run verified. Every snippet of this file is
 * taken out of it and run by `test/real/instructions.test.ts`; what was not verified says so.
 */




function renderInstructions(report) {
    const isSdkProved = report.checks.some(({ id, status }) => id === 'python.sdk-register' && status === 'pass');
    return (0,parts/* joinSections */.lS)([
        '# Register your model with Hokusai',
        verifiedLine(report),
        ...instructionSections(report.target, isSdkProved),
    ]);
}
/** How to register at a target, step by step; the README has the same for the documented one. */
function instructionSections(target, isSdkProved = false) {
    return [
        keySection(target),
        environmentSnippet(target),
        checkSnippet(target),
        pythonSnippet,
        sdkSection(isSdkProved),
        workflowSection(target),
        traps,
    ];
}
/** Whether this very way worked, since instructions that were not tried are worth little. */
function verifiedLine(report) {
    const { verdict, registration, target, finishedAt } = report;
    const uri = (0,markdown/* markdownCode */.D9)(target.trackingUri);
    if (verdict === 'pass' && registration?.modelVersion !== undefined) {
        const made = `${(0,markdown/* markdownCode */.D9)(registration.modelName ?? '')}, version ${(0,markdown/* markdownCode */.D9)(registration.modelVersion)}`;
        return `Verified on ${finishedAt.slice(0, 10)}: a registration at ${uri} went through this way (${made}).`;
    }
    const workaround = report.diagnosis.causes.find((cause) => cause.workaround?.verified)?.workaround;
    const around = workaround ? ` What did work: ${(0,markdown/* markdownText */.p7)(workaround.text)}` : '';
    return `⚠️ **Not verified:** on ${finishedAt.slice(0, 10)} no registration at ${uri} went through (${(0,markdown/* markdownText */.p7)((0,first_screen/* headline */.Pl)(report))}).${around}`;
}
function keySection(target) {
    return [
        '## 1. Your key',
        `Create an API key in the settings page of the site, for the service ${(0,markdown/* markdownCode */.D9)(target.serviceId)}, with the scopes read and write. It begins with \`hk_live_\` and is shown once. Keep it in a secret store or in a variable of your shell, never in a file that is committed.`,
    ].join('\n\n');
}
function environmentSnippet(target) {
    return [
        '## 2. Environment',
        'MLflow’s clients take the key from `MLFLOW_TRACKING_TOKEN`. A user name and password in the environment or in `~/.mlflow/credentials`, or a line for the host in `~/.netrc`, beats the token: all of them must be gone.',
        (0,markdown/* markdownFence */.p0)([
            "export HOKUSAI_API_KEY='hk_live_…' # your key",
            `export MLFLOW_TRACKING_URI=${shellWord(target.trackingUri)}`,
            'export MLFLOW_TRACKING_TOKEN="$HOKUSAI_API_KEY"',
            'unset MLFLOW_TRACKING_USERNAME MLFLOW_TRACKING_PASSWORD HOKUSAI_MOCK_MODE HOKUSAI_OPTIONAL_MLFLOW',
        ].join('\n'), 'sh'),
    ].join('\n\n');
}
function checkSnippet(target) {
    const validate = shellWord(`${target.authUrl}${contract/* validatePath */.iQ}`);
    const body = shellWord(JSON.stringify({ service_id: target.serviceId }));
    return [
        '## 3. Check the key and the way to MLflow',
        'The first answers `"is_valid": true`, the second a list of experiments.',
        (0,markdown/* markdownFence */.p0)([
            `curl -sS --fail -X POST -H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json' -d ${body} ${validate}`,
            `curl -sS --fail -H "Authorization: Bearer $HOKUSAI_API_KEY" "$MLFLOW_TRACKING_URI/api/2.0/mlflow/experiments/search?max_results=1"`,
        ].join('\n'), 'sh'),
    ].join('\n\n');
}
const pythonSnippet = `## 4. Register with plain MLflow

\`pip install mlflow\`, version 3; with MLflow 2 write \`artifact_path=\` in place of \`name=\`. The tags belong on the model
**version**; the platform does not read those of the run.

\`\`\`python
import mlflow
from mlflow import MlflowClient

NAME = "my-model"  # unique on the platform


class Model(mlflow.pyfunc.PythonModel):  # or your own model with mlflow.sklearn, mlflow.pytorch, …
    def predict(self, context, model_input, params=None):
        return [0] * len(model_input)


mlflow.set_experiment("my-experiment")
with mlflow.start_run():
    mlflow.log_metric("accuracy", 0.91)
    info = mlflow.pyfunc.log_model(name="model", python_model=Model(), registered_model_name=NAME)

version = str(info.registered_model_version)
client = MlflowClient()
tags = {"hokusai_token_id": "MY-TOKEN", "benchmark_metric": "accuracy", "benchmark_value": "0.85"}
for key, value in tags.items():
    client.set_model_version_tag(NAME, version, key, value)  # all values are strings

registered = client.get_model_version(NAME, version)
assert registered.status == "READY", registered.status
assert {key: registered.tags[key] for key in tags} == tags
print(f"registered {NAME} version {version}")
\`\`\``;
const sdkSection = (isProved) => `## 5. Register with the Hokusai SDK

${isProved ? 'Verified by this run.' : '⚠️ Not verified here:'} ${isProved ? 'The' : 'the'} package \`hokusai-ml-platform\` is not on PyPI and is installed from its source
repository. The package \`hokusai\` on PyPI is something else. The SDK reads the same variables as above, and
\`ModelRegistry().register_tokenized_model(model_uri=…, model_name=…, token_id=…, metric_name=…, baseline_value=…)\`
registers the model of a run with its three tags. Do not set
\`HOKUSAI_API_ENDPOINT\`, from which it derives a tracking URI that the platform does not serve.`;
function workflowSection(target) {
    const workflow = `on: workflow_dispatch
permissions:
  contents: read
jobs:
  register:
    runs-on: ubuntu-latest
    env:
      MLFLOW_TRACKING_URI: ${JSON.stringify(target.trackingUri)}
      MLFLOW_TRACKING_TOKEN: \${{ secrets.HOKUSAI_API_KEY }}
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - run: pip install mlflow
      - run: python register.py`;
    return [
        '## 6. Register from a GitHub workflow',
        'With the key as the secret `HOKUSAI_API_KEY` and the Python above as `register.py`. To know of trouble before your training run does, verify first: see the README’s workflow.',
        (0,markdown/* markdownFence */.p0)(workflow, 'yaml'),
    ].join('\n\n');
}
const traps = `## What goes wrong most often

| what | why |
| --- | --- |
| a tracking URI that ends in \`/mlflow\` alone, or in \`/api/2.0/mlflow\` | the client adds \`/api/2.0/mlflow\` itself; the one above is whole |
| \`http\` in place of \`https\` | the redirect turns a POST into a GET |
| tags on the run | the platform reads those of the model version |
| \`HOKUSAI_MOCK_MODE\` or \`HOKUSAI_OPTIONAL_MLFLOW\` | they hide every failure: the script ends well and nothing was registered |
| \`MLFLOW_TRACKING_USERNAME\` with its password, the two in \`~/.mlflow/credentials\`, or the host in \`~/.netrc\` | they beat \`MLFLOW_TRACKING_TOKEN\`, so the key is never sent |
| a key with a newline at its end | services refuse it; store the secret again without one |`;
/** One word of a POSIX shell. */
function shellWord(text) {
    return /^[\w:/.%@=+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./build/report/manifest.js
var manifest = __webpack_require__(21938);
// EXTERNAL MODULE: ./build/report/transcript.js
var transcript = __webpack_require__(50705);
;// CONCATENATED MODULE: ./build/report/write-report.js










/**
 * The report folder: each file with what makes it from the report. Text is redacted as text; a value becomes JSON
 * with every string in it redacted.
 */
const rendered = {
    'report.json': {
        about: 'programs: everything the run found ([schema](report.schema.json)); of many legs `merged.json` ([schema](merged.schema.json))',
        render: (report) => report,
        isIndented: true,
    },
    'report.html': {
        about: 'people: one page with the layers, every check, a waterfall and each request in full; nothing is loaded from elsewhere',
        render: page/* renderHtml */.K,
    },
    'FINAL_TEST_REPORT.md': { about: 'people: the whole run', render: final_test_report/* renderFinalTestReport */.Dt },
    'INSTRUCTIONS.md': { about: 'people: how to register at this target', render: renderInstructions },
    'transcript.txt': { about: 'people: every request and response', render: transcript/* renderTranscript */.J },
    'exchanges.har': { about: 'browsers and other tools: the same as a HTTP Archive', render: harOf },
    'junit.xml': { about: 'tools that read test results', render: renderJunit },
    'ctrf.json': { about: 'tools that read test results, as [CTRF](https://ctrf.io)', render: ctrfOf },
    'report.sarif': { about: 'code scanning', render: sarifOf },
};
/** Every file of a report folder, with who wants it. */
const reportFiles = {
    ...rendered,
    'fix.diff': {
        about: 'where your checkout has mistakes to fix, and only then; as a command, that is `fix`',
    },
    [manifest/* manifestName */.vS]: {
        about: 'proof that nothing was changed: `check-report DIR`, or `sha256sum --check`; [attested](docs/attestation.md) where wanted',
    },
};
const reportFileNames = Object.keys(reportFiles);
/**
 * Writes the report folder and returns the path of `report.json`. Every byte passes the redactor once more. Last
 * comes the manifest of all files.
 * @throws FileProblem
 */
async function writeReport(report, folder, redact, extras = {}) {
    // What packs or encodes texts must be given redacted ones: afterwards none would be found.
    const json = (0,http_redact/* redactedJson */.Rh)(report, redact, 2);
    const clean = JSON.parse(json);
    const write = async ([name, { render, isIndented }]) => {
        const made = name === 'report.json' ? clean : render(clean, extras);
        const text = typeof made === 'string' ? redact(made) : `${(0,http_redact/* redactedJson */.Rh)(made, redact, isIndented ? 2 : undefined)}\n`;
        return folder.write(name, text);
    };
    const paths = await Promise.all(Object.entries(rendered).map(write));
    await (0,manifest/* writeManifest */.HN)(folder);
    return paths[0] ?? '';
}


/***/ })

};
