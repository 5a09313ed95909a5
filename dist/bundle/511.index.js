export const id = 511;
export const ids = [511];
export const modules = {

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Aj: () => (/* binding */ cleanedState),
  Cs: () => (/* binding */ runAction),
  iq: () => (/* binding */ runIdState)
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
// EXTERNAL MODULE: ./build/run.js + 17 modules
var run = __webpack_require__(7);
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
    const { counts, registration, target, verdict } = report;
    const isVerified = registration?.modelVersion !== undefined && verdict === 'pass';
    return {
        verdict,
        diagnosis: (0,wording/* firstTrouble */.QJ)(report)?.id ?? '',
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
const runIdState = 'run-id';
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
        const report = await (0,run/* run */.e)(settings, {
            redact,
            env: process.env,
            cancel: (0,cancel/* cancelOnSignals */.d)(),
            listen: logProgress(redact),
            onNames: ({ id }) => (0,core/* saveState */.LZ)(runIdState, id),
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

/***/ 2616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ redactedJson),
/* harmony export */   cA: () => (/* binding */ redactHeaders),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
const keyShape = /hk_[a-z]+_[A-Za-z0-9_-]{6,}/gi;
const userInfo = /(:\/\/)[^/\s"'<>@\\]+@/g;
const secretParameter = /([?&](?:api[-_]?key|access[-_]?token|token|secret|password|sig|signature|x-amz-(?:signature|credential|security-token))=)[^&\s"'<>\\]+/gi;
/** A redactor that knows `secrets` (name to value) and the shapes of keys it was never told. */
function createRedactor(secrets = {}) {
    const known = [];
    const state = { reach: 256 };
    const redact = (text) => {
        let out = text;
        for (const { pattern, mask } of known)
            out = out.replace(pattern, mask);
        return out.replace(keyShape, '***').replace(userInfo, '$1***@').replace(secretParameter, '$1***');
    };
    const protect = (name, secret) => {
        if (secret === '')
            return;
        known.push({ pattern: encodingsOf(secret), mask: `***${name}***` });
        state.reach = Math.max(state.reach, secret.length * 8);
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
    const masked = redact(credential);
    return `${scheme}${/^\*\*\*[\w-]*(\*\*\*)?$/.test(masked) ? masked : '***'}`;
}
/** One pattern for a secret as plain text, percent-encoded, JSON- or HTML-escaped, as hex or within base64. */
function encodingsOf(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const spelled = [...secret].map(spellingsOf).join('');
    const forms = [spelled, bytes.toString('hex'), ...base64Cores(bytes)];
    return new RegExp(forms.join('|'), 'gi');
}
function spellingsOf(character) {
    const utf8 = [...Buffer.from(character, 'utf8')];
    const percent = utf8.map((byte) => `%(?:25)?${hex(byte, 2)}`).join('');
    const units = Array.from(character, (_, i) => character.charCodeAt(i));
    const json = Array.from({ length: character.length }, (_, i) => `\\\\{1,4}u${hex(character.charCodeAt(i), 4)}`);
    const html = `&#(?:${units[0]}|x0*${hex(character.codePointAt(0) ?? 0, 1)});`;
    return `(?:\\\\{0,4}${escapePattern(character)}|${percent}|${json.join('')}|${html})`;
}
const hex = (value, width) => value.toString(16).padStart(width, '0');
const escapePattern = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/**
 * The characters of a base64 text that the secret alone determines, for each of the three ways it can lie
 * within the encoded bytes; the neighbours that share bits with it go too.
 */
function base64Cores(secret) {
    return [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64');
        const first = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + secret.length) * 8) / 6);
        const core = encoded.slice(first, end).replace(/[+/]/g, (c) => (c === '+' ? '[+-]' : '[/_]'));
        return `[A-Za-z0-9+/_-]?${core}[A-Za-z0-9+/_-]?={0,2}`;
    });
}


/***/ }),

/***/ 8175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* unused harmony export isLoopback */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4892);



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
const quoted = (issue) => JSON.stringify(String(issue.input).slice(0, 120));
const ApiKey = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: 'is missing' })
    .trim()
    .min(1, 'is empty')
    .refine((key) => !/\s/.test(key), 'has whitespace inside: it was probably cut or joined when it was copied')
    .refine((key) => /\s/.test(key) || /^hk_(live|test|dev)_/.test(key), 'does not start with hk_live_, hk_test_ or hk_dev_')
    .refine((key) => !/^hk_(live|test|dev)_/.test(key) || /^hk_[a-z]+_[A-Za-z0-9_-]{8,}$/.test(key), {
    error: 'goes on with too few or with other characters than letters, digits, - and _',
});
const Url = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .trim()
    .superRefine((given, context) => {
    const problem = urlProblem(given);
    if (problem)
        context.addIssue({ code: 'custom', message: problem });
})
    .transform((given) => given.replace(/\/+$/, ''));
function urlProblem(given) {
    if (!URL.canParse(given))
        return `${JSON.stringify(given.slice(0, 120))} is not a URL`;
    const url = new URL(given);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return `${url.protocol} is neither https nor http`;
    if (url.username !== '' || url.password !== '')
        return 'carries credentials; the key goes into api-key only';
    if (url.search !== '' || url.hash !== '')
        return `has a query or fragment after ${url.origin}${url.pathname}`;
    return undefined;
}
const Flag = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .trim()
    .toLowerCase()
    .refine((given) => given === 'true' || given === 'false', {
    error: (issue) => `${quoted(issue)} is neither true nor false`,
})
    .transform((given) => given === 'true');
const seconds = (limit) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .trim()
    .refine((given) => /^\d+(\.\d+)?$/.test(given) && Number(given) > 0 && Number(given) <= limit, {
    error: (issue) => `${quoted(issue)} is not a number of seconds above 0 and up to ${limit}`,
})
    .transform((given) => Number(given) * 1000);
const oneOf = (choices) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .trim()
    .refine((given) => choices.includes(given), {
    error: (issue) => `${quoted(issue)} is none of ${choices.join(', ')}`,
});
const matching = (pattern, what) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .trim()
    .regex(pattern, { error: (issue) => `${quoted(issue)} is not ${what}` });
const Suites = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .transform((given) => given.split(/[\s,]+/).filter((name) => name !== ''))
    .pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteNames */ .np, {
    error: (issue) => `${quoted(issue)} is not a suite; the suites are ${_report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteNames */ .np.join(', ')}`,
})));
/** Every input with its check, its default and an example that would be accepted. */
const definitions = {
    'api-key': { schema: ApiKey, example: 'api-key: ${{ secrets.HOKUSAI_API_KEY }}' },
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
        schema: Suites.default([..._report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteNames */ .np]),
        example: `suites: ${_report_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteNames */ .np.slice(0, 2).join(', ')}`,
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
        schema: matching(/^[A-Za-z0-9_. /-]{1,250}$/, 'a metric name').default('accuracy'),
        example: 'metric: accuracy',
    },
    baseline: {
        schema: matching(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, 'a number')
            .transform(Number)
            .optional(),
        example: 'baseline: 0.85',
    },
    'model-path': { schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().optional(), example: 'model-path: ./model' },
    notify: { schema: Flag.default(false), example: 'notify: true' },
    keep: { schema: Flag.default(false), example: 'keep: true' },
    'fail-on': { schema: oneOf(['fail', 'warn', 'never']).default('fail'), example: 'fail-on: warn' },
    timeout: { schema: seconds(86_400).default(300_000), example: 'timeout: 300' },
    'request-timeout': { schema: seconds(3_600).default(10_000), example: 'request-timeout: 10' },
    concurrency: {
        schema: matching(/^([1-9]|[1-9]\d|1[01]\d|12[0-8])$/, 'a whole number from 1 to 128')
            .transform(Number)
            .default(32),
        example: 'concurrency: 32',
    },
    'ca-file': { schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().optional(), example: 'ca-file: ./company-ca.pem' },
    'allow-insecure-http': { schema: Flag.default(false), example: 'allow-insecure-http: true' },
    'report-dir': {
        schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().default('verification-report'),
        example: 'report-dir: verification-report',
    },
};
const inputNames = Object.keys(definitions);
/**
 * Settings from what the caller gave.
 * @throws InputError naming every problem, what was given (never the key) and a valid example
 */
async function readSettings(given) {
    const problems = [];
    const parsed = {};
    for (const [name, { schema, example }] of Object.entries(definitions)) {
        const raw = given[name];
        const result = schema.safeParse(raw === undefined || (raw.trim() === '' && name !== 'api-key') ? undefined : raw);
        if (result.success)
            parsed[name] = result.data;
        else
            problems.push(...result.error.issues.map(({ message }) => `${name}: ${message}. For example: ${example}`));
    }
    problems.push(...problemsBetween(given, parsed));
    problems.push(...(await problemsOnDisk(parsed)));
    if (problems.length > 0)
        throw new InputError(problems);
    return toSettings(parsed, given['api-key'] ?? '');
}
/** What only shows when inputs are held against each other; works on those that are right by themselves. */
function problemsBetween(given, parsed) {
    const urls = ['tracking-uri', 'auth-url', 'api-url'].flatMap((name) => {
        const url = parsed[name];
        return url === undefined ? [] : [{ name, url: new URL(url) }];
    });
    const problems = [];
    for (const { name, url } of urls) {
        if (url.protocol === 'http:' &&
            !isLoopback(url.hostname) &&
            given['allow-insecure-http']?.trim() !== 'true') {
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
    if (caFile && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(caFile)) {
        problems.push(`ca-file: there is no file ${JSON.stringify(caFile)}. For example: ${definitions['ca-file'].example}`);
    }
    const directory = parsed['model-path'];
    if (directory) {
        const { readModelDirectory } = await __webpack_require__.e(/* import() */ 199).then(__webpack_require__.bind(__webpack_require__, 5199));
        const model = await readModelDirectory(directory);
        problems.push(...model.problems.map((one) => `model-path: ${one} For example: ${definitions['model-path'].example}`));
    }
    return problems;
}
/** True for hosts that never leave the machine, where plain http gives nothing away. */
function isLoopback(hostname) {
    return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
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

/***/ 4892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   ZF: () => (/* binding */ layers),
/* harmony export */   np: () => (/* binding */ suiteNames)
/* harmony export */ });
/* unused harmony exports Layer, Status, SuiteName, StopReason, Verdict, Body, Timings, Exchange, CheckResult, Category, Owner, Cause, Leftover, ArtifactFile, Registration, Counts, Report */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

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
/** Why the run ended as it did; `evidence` are exchange ids. */
const Cause = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    category: Category,
    layer: Layer,
    owner: Owner,
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['certain', 'likely', 'possible']),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    remediation: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })),
});
/** Something the run made and could not remove, with the command that removes it. */
const Leftover = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['experiment', 'run', 'artifacts', 'registered model', 'model version', 'alias']),
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
