export const id = 5009;
export const ids = [5009];
export const modules = {

/***/ 96046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ causePage),
/* harmony export */   b: () => (/* binding */ causeUrl)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _text_markdown_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89454);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58508);



/** Where a cause is documented; see `docs/causes.md`. Undefined for a code that no release of ours gives. */
function causeUrl(code) {
    return /^[A-Z][A-Z0-9_]{1,60}$/.test(code)
        ? `${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .homepage */ .TB}/blob/main/docs/causes.md#${code.toLowerCase()}`
        : undefined;
}
/** The code as Markdown, with the link to what it means. */
function causePage(code) {
    const url = causeUrl(code);
    return url ? (0,_text_markdown_link_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownLink */ .i)(code, url) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(code, 100);
}


/***/ }),

/***/ 83007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ evidenceOf),
/* harmony export */   q: () => (/* binding */ decisiveExchange)
/* harmony export */ });
/* harmony import */ var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33129);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


/** Milliseconds from which the time of an answer is worth telling. */
const slowMs = 2_000;
function decisiveExchange(report, cause) {
    const id = cause.decisive ?? cause.evidence[0];
    return report.exchanges.find((exchange) => exchange.id === id);
}
/** `because` is how the cause is known, which tells where to look in a long answer. */
function evidenceOf(exchange, because) {
    const { request, response, startedAt, timings } = exchange;
    const value = (name) => (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .rR)(response?.headers, name);
    const marks = [
        { label: 'sent', value: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatClock */ .ei)(startedAt) },
        { label: 'took', value: timings.totalMs < slowMs ? '' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(timings.totalMs) },
        { label: 'request id', value: value('x-request-id') || (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .headerOf */ .rR)(request.headers, 'x-request-id') },
        { label: '', value: value('content-type').split(';')[0]?.trim() ?? '' },
        { label: 'server', value: value('server') },
        { label: 'retry after', value: value('retry-after').replace(/^\d+$/, '$& s') },
    ];
    return {
        exchange,
        outcome: (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(exchange, 200, because),
        marks: marks.filter(({ value }) => value !== ''),
    };
}


/***/ }),

/***/ 83658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ causeFacts),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   RN: () => (/* binding */ isRecordedAnswer),
/* harmony export */   eQ: () => (/* binding */ causeHeadline),
/* harmony export */   gX: () => (/* binding */ registeredOf),
/* harmony export */   jv: () => (/* binding */ fixesOf),
/* harmony export */   n3: () => (/* binding */ toldOnce),
/* harmony export */   s5: () => (/* binding */ openWarnings),
/* harmony export */   ug: () => (/* binding */ firstScreenOf),
/* harmony export */   zT: () => (/* binding */ isExplained)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92857);
/* harmony import */ var _python_steps_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45312);
/* harmony import */ var _schema_gate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36715);
/* harmony import */ var _text_echoes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79101);
/* harmony import */ var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33129);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25666);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14252);
/* harmony import */ var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83007);
/* harmony import */ var _warning_task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56865);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62867);
/** What every surface shows first, as plain text: the cause, the layer, whose it is, what to do, how one knows. */










/** Causes of which a run that passes tells in its headline: somebody else could use the key or the registry. */
const exposures = ['OPEN_REGISTRY', 'KEY_ECHOED', 'KEY_STILL_ACCEPTED'];
function firstScreenOf(report) {
    const [cause] = report.diagnosis.causes;
    const exchange = cause ? (0,_decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .decisiveExchange */ .q)(report, cause) : exchangeOfTrouble(report);
    return {
        status: (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .signOf */ .rL)(report),
        headline: headline(report),
        ...(cause ? { cause } : {}),
        ...(cause && report.verdict === 'pass' && !isExposure(cause) ? { subject: causeHeadline(cause) } : {}),
        facts: cause ? [...causeFacts(cause), ...keyStatement(report, cause.category)] : [],
        fixes: cause ? fixesOf(cause) : stopSteps(report),
        ...(exchange ? { evidence: (0,_decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceOf */ .X)(exchange, cause?.because) } : {}),
        ...(cause?.proof ? { proof: toldOnce(cause.proof, exchange) } : {}),
        warnings: openWarnings(report),
    };
}
/** A recorded answer begins with its status; all else are words of ours. */
const isRecordedAnswer = (now) => /^\d{3}(?!, as in the evidence)\b/.test(now);
/** An answer that the evidence shows already is named by its status. */
function toldOnce(proof, exchange) {
    const { response } = exchange ?? {};
    const isShown = response !== undefined && exchange !== undefined && proof.now === (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .sG)(exchange);
    return isShown ? { ...proof, now: `${response.status}, as in the evidence` } : proof;
}
const openWarnings = (report) => report.checks
    .filter((check) => check.status === 'warn' && !isExplained(check, report))
    .map((check) => ({ ...check, task: (0,_warning_task_js__WEBPACK_IMPORTED_MODULE_5__/* .taskOfWarning */ .L)(check, report) }));
/** True where a cause of a run that failed accounts for the check, which is then fixed with it. */
const isExplained = ({ id }, { verdict, diagnosis: { causes } }) => verdict !== 'pass' && causes.some(({ explains }) => explains?.includes(id));
/** What a good run registered and what became of it, around the name and the version. */
function registeredOf({ verdict, registration }) {
    const { modelName, modelVersion, cleanup } = registration ?? {};
    if (verdict !== 'pass' || modelName === undefined || modelVersion === undefined)
        return undefined;
    const after = cleanup?.done ? ', read back, and removed again' : ' and read back; it stays on the server';
    return { modelName, modelVersion, after };
}
/** The result in one sentence, without a full stop. */
function headline(report) {
    const [cause] = report.diagnosis.causes;
    switch (report.verdict) {
        case 'pass':
            return [passHeadline(report), ...exposed(report.diagnosis.causes)].join(': ');
        case 'fail':
            return cause ? causeHeadline(cause) : 'Registration is broken, and the cause could not be determined';
        case 'error':
            if (report.stopReason !== 'completed')
                return `${_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .stopSentence */ .WQ[report.stopReason]} before the end`;
            return `Could not verify the registration: ${cause ? causeHeadline(cause) : whyNot(report)}`;
        case 'skipped':
            return 'The registration was not verified: the run was skipped';
    }
}
const isExposure = ({ code }) => exposures.includes(code);
const exposed = (causes) => causes.filter(isExposure).slice(0, 1).map(causeHeadline);
function causeHeadline({ headline, summary }) {
    return (headline ?? summary).trim().replace(/\.$/, '');
}
function passHeadline(report) {
    const { counts, registration } = report;
    const warned = counts.warn > 0 ? `, with ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(counts.warn, 'warning')}` : '';
    const warnings = (0,_schema_gate_js__WEBPACK_IMPORTED_MODULE_7__/* .gateNote */ .m)(report) || warned;
    if (report.checks.some(({ suite }) => suite === 'record'))
        return `${recordedHeadline(report.exchanges)}${warnings}`;
    // A run that only read, or checked nothing, must not look like a registration that works.
    if (registration?.modelVersion !== undefined)
        return `Registration works${warnings}`;
    const byClient = report.checks.some(({ id, status }) => id === (0,_python_steps_js__WEBPACK_IMPORTED_MODULE_8__/* .checkIdOf */ .fc)('register') && status === 'pass');
    return byClient
        ? `The stock Python client registers${warnings}; this tool did not try to`
        : `Checks passed${warnings}; no registration was attempted`;
}
/** What somebody's own command did, by its requests. */
function recordedHeadline(exchanges) {
    const created = exchanges.filter(({ request, response }) => /\/model-versions\/create$/.test(request.url) && response?.status === 200);
    if (created.length === 0)
        return 'The command’s requests went well, and none of them registered a model';
    const answer = Answered.safeParse((0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(created.at(-1)?.response?.body?.text ?? ''));
    const { name, version } = answer.data?.model_version ?? {};
    const which = name === undefined ? 'a model' : `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(name)}, version ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(version ?? '')}`;
    return `The command registered ${which}${created.length > 1 ? `, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(created.length - 1, 'more version')}` : ''}`;
}
/** Contract: "Create ModelVersion" of MLflow's REST API. */
const Answered = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ model_version: zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP() }) });
function whyNot(report) {
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .firstTrouble */ .QJ)(report);
    if (!trouble)
        return 'nothing was checked';
    return trouble.reason ?? 'the cause could not be determined';
}
/** Category, owner and confidence, each a few words. */
function causeFacts({ category, owner, confidence }) {
    return [(0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalised */ .Iu)(_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .categoryMeaning */ .wF[category]), `owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .ownerName */ .Hc[owner]}`, confidence];
}
/** What the run proved of the caller's key, since that is what a caller doubts first. */
function keyStatement(report, category) {
    const { checks, diagnosis, exchanges, verdict, target } = report;
    if (verdict === 'pass')
        return [];
    if (category === 'KEY')
        return ['the key is the problem'];
    const isBad = diagnosis.causes.some((one) => one.category === 'KEY' && one.confidence !== 'possible');
    if (isBad)
        return ['your key has a problem of its own'];
    if ((0,_text_echoes_js__WEBPACK_IMPORTED_MODULE_0__/* .echoesOf */ .F)(exchanges).length > 0)
        return ['answers show your key: replace it once they no longer do'];
    if (target.takenFor === 'mlflow')
        return loginStatement(report);
    const passed = (id) => checks.some((check) => check.id === id && check.status === 'pass');
    const isValid = passed('auth.key-valid') || passed('bearer.accepted');
    if (category === 'SCOPE')
        return isValid ? ['your key is valid, but not for this'] : [];
    if (category === 'CLIENT')
        return isValid ? ['your key is fine'] : [];
    return isValid ? ['your key is fine, keep it'] : ['nothing speaks against your key, keep it'];
}
/** An MLflow server by itself may ask for no login, and knows no keys. */
function loginStatement({ checks, exchanges }) {
    const isSent = exchanges.some(({ request }) => (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .rR)(request.headers, 'authorization') !== '');
    const isServed = checks.some(({ id, status }) => id === 'mlflow.served' && status === 'pass');
    return isSent && isServed ? ['your login is fine'] : [];
}
/** Who does what, in the order of the diagnosis. */
function fixesOf({ remediation }) {
    const owners = [...new Set(remediation.map(({ by }) => by))];
    return owners.map((by) => ({
        by,
        steps: remediation.filter((step) => step.by === by).map(({ text }) => text),
    }));
}
/** What to do about a run that was cut short, which has no cause. */
function stopSteps({ stopReason, verdict }) {
    if (stopReason === 'completed' || verdict !== 'error')
        return [];
    const step = stopReason === 'cancelled'
        ? 'Run it again: a run that was cancelled proves nothing.'
        : 'Find out why this answer takes so long, or give the run more time (timeout), and run it again.';
    return [{ by: 'caller', steps: [step] }];
}
function exchangeOfTrouble(report) {
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_6__/* .firstTrouble */ .QJ)(report);
    return report.exchanges.find(({ id }) => id === trouble?.exchanges.at(-1));
}


/***/ }),

/***/ 55009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifOf: () => (/* binding */ sarifOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14252);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58508);
/* harmony import */ var _cause_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96046);
/* harmony import */ var _first_screen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83658);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62867);
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
                    driver: { name: report.tool.name, version: report.tool.version, informationUri: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .homepage */ .TB, rules },
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
    const url = (0,_cause_page_js__WEBPACK_IMPORTED_MODULE_2__/* .causeUrl */ .b)(cause.code);
    return {
        id: cause.code,
        shortDescription: { text: (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .causeHeadline */ .eQ)({ summary: cause.summary }) },
        fullDescription: { text: cause.summary },
        help: { text: url ? `What it means and how to fix it: ${url}` : cause.summary },
        ...(url ? { helpUri: url } : {}),
        properties: {
            tags: [_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .categoryMeaning */ .wF[cause.category], cause.layer],
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
    const steps = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .fixesOf */ .jv)(cause).flatMap(({ by, steps }) => steps.map((step) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerHeading */ .Y6)(by)}: ${step}`));
    const text = [(0,_first_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .causeHeadline */ .eQ)(cause), ...steps].map(_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8).join('\n');
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
        message: { text: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(reason) },
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
const fingerprint = (...parts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);


/***/ }),

/***/ 56865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ taskText),
/* harmony export */   L: () => (/* binding */ taskOfWarning)
/* harmony export */ });
/* harmony import */ var _suites_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12495);

const ownerOfLayer = {
    client: 'caller',
    network: 'caller',
    auth: 'auth team',
    proxy: 'API team',
    gateway: 'API team',
    mlflow: 'infrastructure',
    artifacts: 'infrastructure',
    registry: 'infrastructure',
    event: 'API team',
};
/** The step and when it is done, in words; empty where there is none. */
const taskText = ({ step, done }) => step === '' ? '' : `${step} Done when ${done}.`;
/** Who does what about a warning that no cause explains; the owner of its layer looks at what says nothing more. */
function taskOfWarning(check, report) {
    const onWarning = (0,_suites_index_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(check)?.onWarning;
    const command = onWarning?.command?.(report);
    const now = onWarning?.now?.(report);
    const { by, step, done } = onWarning ?? {
        by: ownerOfLayer[check.layer],
        step: '',
        done: 'the check passes without a warning',
    };
    // Whatever stands in front of an MLflow server by itself is no team of Hokusai's.
    const isPlain = report.target.takenFor === 'mlflow';
    return {
        by: isPlain && by !== 'caller' ? 'infrastructure' : by,
        step,
        done: now ? `${done} (now: ${now})` : done,
        ...(command && { command }),
    };
}


/***/ }),

/***/ 89454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ markdownLink)
/* harmony export */ });
/**
 * A Markdown link with a label of our own words. A target that is neither http(s) nor a path gives the bare
 * label; what could end the link or open another structure is percent-encoded.
 */
function markdownLink(label, target) {
    const isWeb = /^https?:\/\/[^/]/i.test(target);
    const isPath = /^(?:\.{1,2}\/|\/(?![/\\])|[A-Za-z0-9_-]+(?:\/|$))/.test(target);
    if (!isWeb && !isPath)
        return label;
    return `[${label}](<${target.replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'*+,;=%]/gu, encoded)}>)`;
}
function encoded(character) {
    return [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
        .join('');
}


/***/ }),

/***/ 51065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
/**
 * The one door for untrusted text into GitHub-flavoured Markdown (https://github.github.com/gfm/). Whatever
 * comes in, the rendered result is that text, with invisible characters made visible, and nothing else: no
 * element, link, mention, reference or further table cell. `maxLength` counts UTF-16 units before escaping.
 */

/**
 * Where GitHub makes links of plain text. It looks at the text after rendering, so neither a backslash nor an
 * entity stops it (github/cmark-gfm#181), but code it leaves alone: a word with a reference becomes code, which
 * also copies as it stands. A commit hash is 7 to 40 hexadecimal digits; a SHA-256 is longer and no reference.
 */
const reference = new RegExp([
    ...['@', ':\\/\\/', 'www\\.', '#\\d', '(?<![a-z0-9])(?:GH|GHSA|CVE)-'],
    '(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])',
    // Emoji codes such as `:100:`, but not the minutes of a time of day.
    ':(?!\\d\\d:)(?=[\\w+-]{2,32}:)',
].join('|'), 'i');
/** Running text, for a paragraph, heading, list item or table cell; line breaks become spaces. */
function markdownText(text, maxLength = 1_000) {
    const words = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLength)).split(' ');
    const parts = [];
    for (const word of words) {
        const isCode = reference.test(word);
        const last = parts.at(-1);
        if (last && !isCode && !last.isCode)
            last.text += ` ${word}`;
        else
            parts.push({ text: word, isCode });
    }
    return parts.map((part) => (part.isCode ? wordAsCode(part.text) : escapeSyntax(part.text))).join(' ');
}
/** Punctuation around the word stays outside, where a reader expects it. */
function wordAsCode(word) {
    const [, before = '', inner = '', after = ''] = /^([("'“‘[]*)(.*?)([)\]"'”’.,;:!?]*)$/.exec(word) ?? [];
    if (inner === '' || !reference.test(inner) || reference.test(after))
        return markdownCode(word);
    return `${escapeSyntax(before)}${markdownCode(inner)}${escapeSyntax(after)}`;
}
/**
 * Inline code, copied as it stands; also for a table cell. A pipe cannot be written between backticks so
 * that it reads the same inside and outside a table, so text with a pipe becomes a `<code>` element.
 */
function markdownCode(text, maxLength = 500) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLength));
    if (line === '')
        return '';
    if (line.includes('|'))
        return `<code>${line.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** A code block with a fence longer than any run of backticks inside; for the start of a line. */
function markdownFence(text, language = '', maxLength = 20_000) {
    const body = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLength)).replace(/\n$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
/**
 * Escapes what can open a structure, and leaves harmless punctuation alone, because the file is also read
 * unrendered: an underscore inside a word, parentheses and full stops mean nothing without their partners.
 */
function escapeSyntax(line) {
    return line
        .replace(/[\\`*~[\]|#]/g, '\\$&')
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\$/g, '<span>$$</span>') // the only form that GitHub does not read as mathematics
        .replace(/^[-+=:(]|!$/g, '\\$&')
        .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2');
}
/** GitHub finds e-mail addresses even in a `<code>` element; an element around the `@` hides them. */
function entity(character) {
    return character === '@' ? '<span>@</span>' : `&#${character.charCodeAt(0)};`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ })

};
