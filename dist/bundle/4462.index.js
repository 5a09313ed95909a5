export const id = 4462;
export const ids = [4462];
export const modules = {

/***/ 11593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50163);
/* harmony import */ var _inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97114);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94458);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98106);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14252);






/** Characters of a body that are shown. */
const bodyLength = 160;
/** Hosts that exist nowhere: whatever found another way to them than ours would reach nobody. */
const stand = { registry: 'http://registry.invalid', auth: 'http://auth.invalid', api: 'http://api.invalid' };
/**
 * `list`: what a verification would send and write, check by check. It is made against a healthy embedded platform, so the
 * list is what the checks really do; the caller's own platform is sent nothing, and no key is needed.
 */
async function list({ flags, inputs, origins, problems }, redact) {
    const key = { 'api-key': inputs['api-key'] ?? `hk_live_${'0'.repeat(32)}` };
    const settings = await (0,_inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .s)({ ...inputs, ...key }, { usual: 'flag', origins, problems });
    const listing = await listingOf(settings, redact);
    const text = flags.json ? (0,_http_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedJson */ .Rh)(listing, redact, 2) : redact(renderListing(listing, settings));
    process.stdout.write(`${text}\n`);
    return 0;
}
async function listingOf(settings, redact) {
    const isPlain = settings.platform === 'mlflow';
    const sandbox = await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_4__.startSandbox)(isPlain ? { topology: 'mlflow' } : {});
    try {
        const origin = new URL(sandbox.trackingUri).origin;
        const path = sandbox.trackingUri.slice(origin.length);
        const addresses = { trackingUri: `${stand.registry}${path}`, authUrl: stand.auth, apiUrl: stand.api };
        const toSandbox = { [stand.registry]: origin, [stand.auth]: sandbox.authUrl, [stand.api]: sandbox.apiUrl };
        const toTarget = {
            [addresses.trackingUri]: settings.trackingUri,
            [stand.registry]: new URL(settings.trackingUri).origin,
            [stand.auth]: settings.authUrl,
            [stand.api]: settings.apiUrl,
        };
        const urls = new Map();
        const through = (client) => ({
            ...client,
            send: async (request, scope) => {
                const answer = await client.send({ ...request, url: moved(request.url, toSandbox) }, scope);
                for (const id of answer.exchanges)
                    urls.set(id, moved(request.url, toTarget));
                return answer;
            },
        });
        const report = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)({ ...settings, ...addresses, apiKey: sandbox.apiKey, waitForMs: 0 }, { redact, env: {}, through });
        const { trackingUri, authUrl, apiUrl } = settings;
        const exchanges = report.exchanges.map((one) => {
            const request = { ...one.request, url: urls.get(one.id) ?? one.request.url };
            return withoutIds({ ...one, request }, report.registration?.runId);
        });
        return {
            target: { trackingUri, authUrl, apiUrl },
            checks: report.checks.map((check) => describeCheck(check, exchanges)),
            writes: writesOf(report),
        };
    }
    finally {
        await sandbox.close();
    }
}
/** The server gives ids, and those of the embedded one are nobody else's. */
const withoutIds = (exchange, runId = 'none') => JSON.parse(JSON.stringify(exchange).replaceAll(runId, '<run id>'));
function moved(url, places) {
    const from = Object.keys(places).find((one) => url === one || url.startsWith(`${one}/`));
    return from === undefined ? url : `${places[from]}${url.slice(from.length)}`;
}
function describeCheck({ id, title, suite, status, reason, exchanges: ids }, exchanges) {
    const requests = exchanges.filter((one) => ids.includes(one.id)).map(describeRequest);
    const isSent = requests.length > 0 || status !== 'skip' || reason === undefined;
    return { id, title, suite, requests, ...(isSent ? {} : { skipped: reason }) };
}
function describeRequest({ id, request: { method, url, headers, body } }) {
    const credentials = Object.entries(headers).filter(([name]) => /^(authorization|x-api-key)$/i.test(name));
    return {
        id,
        method,
        url,
        credentials: credentials.map(([name, value]) => `${name}: ${value}`),
        ...(body ? { body: body.text ?? (0,_report_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(body.bytes, 'byte') } : {}),
    };
}
function writesOf({ registration }) {
    if (!registration)
        return [];
    const { modelName, modelVersion, alias, files } = registration;
    const bytes = files.reduce((sum, one) => sum + one.bytes, 0);
    return [
        'an experiment with one run, its params and metrics',
        `${(0,_report_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(files.length, 'artifact')}, ${bytes.toLocaleString('en')} bytes in all: ${files.map(({ path }) => path).join(', ')}`,
        `model ${modelName}, version ${modelVersion}, with tags and the alias ${alias}`,
    ];
}
function renderListing({ target, checks, writes }, settings) {
    const seen = new Set();
    const requestLines = ({ id, method, url, credentials, body }) => {
        if (seen.has(id))
            return [];
        seen.add(id);
        const sent = [`${method} ${url}`, ...credentials.map((one) => `[${one}]`)].join('  ');
        return [`      ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(sent)}`, ...(body ? [`        ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(body), bodyLength)}`] : [])];
    };
    const checkLines = ({ id, title, requests, skipped }) => {
        const isShared = requests.length > 0 && requests.every((one) => seen.has(one.id));
        const note = skipped
            ? `  (not sent: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(skipped)})`
            : isShared
                ? '  (a request above tells)'
                : '';
        return [`  ${id}: ${title}${note}`, ...requests.flatMap(requestLines)];
    };
    const suites = [...new Set(checks.map(({ suite }) => suite))].map((suite) => [suite, ...checks.filter((check) => check.suite === suite).flatMap(checkLines)].join('\n'));
    const after = settings.keep ? 'It stays, since keep is set' : 'All of it is removed again';
    const written = writes.length === 0
        ? 'Nothing would be written.'
        : `Would be written:\n${writes.map((one) => `  - ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(one)}`).join('\n')}\n${after}; names carry the id of the run.`;
    return [
        `What verify would send to ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleLine */ .P8)(target.trackingUri)} where all is well. Nothing was sent there.`,
        ...suites,
        written,
        'Where something fails, a few more requests that only read tell the causes apart; where a way around the trouble is known, a run that may write tries it with a registration of its own.',
    ].join('\n\n');
}


/***/ }),

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ runTime),
/* harmony export */   GY: () => (/* binding */ sourceNote),
/* harmony export */   H0: () => (/* binding */ statusEmoji),
/* harmony export */   Hc: () => (/* binding */ ownerName),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   QJ: () => (/* binding */ firstTrouble),
/* harmony export */   WQ: () => (/* binding */ stopSentence),
/* harmony export */   Y6: () => (/* binding */ ownerHeading),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   ei: () => (/* binding */ formatClock),
/* harmony export */   kb: () => (/* binding */ confidenceMeaning),
/* harmony export */   qD: () => (/* binding */ statusSign),
/* harmony export */   qL: () => (/* binding */ runAgain),
/* harmony export */   uj: () => (/* binding */ statusMeaning),
/* harmony export */   vh: () => (/* binding */ firstByLayer),
/* harmony export */   wF: () => (/* binding */ categoryMeaning),
/* harmony export */   xN: () => (/* binding */ waitedLine),
/* harmony export */   zF: () => (/* binding */ workaroundHeading)
/* harmony export */ });
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25014);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14252);
/** The words and signs that all renderers share. Returned text is plain: the renderer escapes it. */


const statuses = ['pass', 'fail', 'warn', 'skip', 'error'];
const statusEmoji = {
    pass: '✅',
    fail: '❌',
    warn: '⚠️',
    skip: '⏭️',
    error: '❗',
};
const statusSign = { pass: '✔', fail: '✖', warn: '⚠', skip: '–', error: '!' };
const statusMeaning = {
    pass: 'passed',
    fail: 'failed',
    warn: 'with a warning',
    skip: 'skipped',
    error: 'could not be verified',
};
/** The first four are the PRD's own words. */
const categoryMeaning = {
    KEY: 'invalid or expired key',
    CFG: 'service configuration',
    DEPLOY: 'deployment',
    BUG: 'code bug',
    SCOPE: 'permission',
    RATE: 'rate limit',
    QUOTA: 'balance',
    NET: 'network',
    CLIENT: 'your own settings',
    UNKNOWN: 'cause not determined',
};
/** Who has to act, to the caller. */
const ownerName = {
    caller: 'you',
    'auth team': 'auth team',
    'API team': 'API team',
    infrastructure: 'infrastructure',
    undetermined: 'not known yet',
};
/** Above the steps of one owner. */
function ownerHeading(by) {
    return by === 'caller' ? 'You' : `Fix (${ownerName[by]})`;
}
const confidenceMeaning = {
    certain: 'Certain, because',
    likely: 'Likely, because',
    possible: 'Possible, because',
};
function workaroundHeading({ verified }) {
    return verified ? 'a verified workaround' : 'a possible workaround, not verified';
}
/** A verdict looks like the status of one check. */
const verdictStatus = {
    pass: 'pass',
    fail: 'fail',
    error: 'error',
    skipped: 'skip',
};
/** The check to look at first: of those with this status, the one in the layer nearest the caller. */
function firstByLayer(checks, status) {
    return checks
        .filter((check) => check.status === status)
        .sort((a, b) => _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(a.layer) - _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(b.layer))[0];
}
/** The first check that failed, or, where none did, the first that could not be verified. */
function firstTrouble(report) {
    return firstByLayer(report.checks, 'fail') ?? firstByLayer(report.checks, 'error');
}
/** For example `12 passed, 1 failed, 3 skipped`; what is zero is left out. */
function countsLine(counts) {
    const parts = statuses.filter((status) => counts[status] > 0);
    return parts.map((status) => `${counts[status]} ${statusMeaning[status]}`).join(', ') || 'no checks';
}
/** What cut a run short. */
const stopSentence = {
    cancelled: 'The run was cancelled',
    'out-of-time': 'The run was stopped because its time was up',
};
/** What the run waited for before it began, as a sentence; empty where it did not. */
function waitedLine({ waited }) {
    if (!waited)
        return '';
    const parts = waited.parts.map(({ part, last }) => `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(part)} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(last)})`).join(', ');
    const time = formatDuration(waited.ms);
    return waited.ready ? `Waited ${time} for ${parts}.` : `Waited ${time} in vain for ${parts}.`;
}
/** Where an address came from, in brackets; empty where the report does not tell. */
function sourceNote({ sources }, part = 'trackingUri') {
    const source = sources?.[part];
    return source === undefined ? '' : ` (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(source)})`;
}
function runTime(report) {
    return formatDuration(Date.parse(report.finishedAt) - Date.parse(report.startedAt));
}
/** Milliseconds for people: `8 ms`, `1.2 s`, `2 min 5 s`. */
function formatDuration(ms) {
    if (ms < 999.5)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The time of day of an ISO time: `20:29:08Z`. */
function formatClock(time) {
    return /T(\d\d:\d\d:\d\d)/.exec(time)?.[1]?.concat('Z') ?? time;
}
/** Where no single request tells whether a cause is gone. */
const runAgain = 'run this verification again; no single request tells.';


/***/ }),

/***/ 9669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ headerOf),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43794);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14252);


/** The answer in one line, of an HTML page its title, or why there was none; of a body at most `maxLength` UTF-16 units. */
function outcomeOf({ response, error }, maxLength = 200) {
    if (!response)
        return `no answer${error ? ` (${error.code}: ${error.message})` : ''}`;
    const body = response.body?.text ?? '';
    const isPage = /<!doctype\s|<html[\s>]/i.test(body.slice(0, 1_000));
    const text = isPage ? (0,_foreign_js__WEBPACK_IMPORTED_MODULE_0__/* .briefly */ .m)(body, maxLength) : (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(body, 4 * maxLength));
    return `${response.status}${text === '' ? '' : ` ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, maxLength)}`}`;
}
/** The first value of a header, whatever the case of its name; empty where there is none. */
function headerOf(headers, wanted) {
    const value = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)?.[1];
    return [value].flat()[0] ?? '';
}


/***/ }),

/***/ 43794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ briefly)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

/** UTF-16 units of somebody else's words within a sentence of ours. */
const longest = 300;
/**
 * What a foreign program said, fit to be part of a message: of an HTML page its title, of JSON its message, one line of
 * at most 300 characters.
 */
function briefly(text, maxLength = longest) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(withoutTags(withoutPage(withoutJson(text)))), maxLength);
}
function withoutPage(text) {
    const start = text.search(/<!doctype\s|<html[\s>]|<head[\s>]|<body[\s>]/i);
    if (start < 0)
        return text;
    // Far longer titles are attacks on this expression's time, not titles.
    const [, title = ''] = /<title[^>]{0,200}>([^<]{0,500})/i.exec(text.slice(start, start + 20_000)) ?? [];
    const words = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(title.replace(/&#?\w{1,10};/g, ' ').replace(/\s+/g, ' '));
    return `${text.slice(0, start)}(an HTML page${words === '' ? '' : `, “${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(words, 80)}”`})`;
}
const withoutTags = (text) => text.replace(/<[/?!]?[a-z][^<>]{0,500}>/gi, ' ');
/** The first JSON in the text up to its end, by what it has to say. */
function withoutJson(text) {
    const start = text.search(/[{[]/);
    if (start < 0)
        return text;
    const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
    try {
        const said = messageIn(JSON.parse(text.slice(start, end)));
        return `${text.slice(0, start)}${said ?? '(JSON without a message)'}${text.slice(end)}`;
    }
    catch {
        return text;
    }
}
function messageIn(json) {
    if (typeof json !== 'object' || json === null)
        return undefined;
    for (const name of ['message', 'msg', 'detail', 'error_description', 'error', 'title', 'errors']) {
        const value = json[name];
        if (typeof value === 'string' && value !== '')
            return value;
        const inner = messageIn(value);
        if (inner !== undefined)
            return inner;
    }
    return Array.isArray(json) ? json.map(messageIn).find((one) => one !== undefined) : undefined;
}


/***/ }),

/***/ 25666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ compactJson),
/* harmony export */   Ev: () => (/* binding */ jsonExcess),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tW: () => (/* binding */ usualLimits)
/* harmony export */ });
/** Some 10 MB once parsed. */
const usualLimits = { values: 100_000, depth: 200 };
/**
 * Parses JSON that anybody may have written. Undefined where the text is not JSON, or would cost more than `limits`
 * once parsed: 8 MiB of `[{},{},…]` take more than 100 MiB.
 */
function parseJson(text, limits = usualLimits) {
    if (jsonExcess(text, limits) !== undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** How a text exceeds `limits` as a phrase, or undefined. Looks at each character once and keeps nothing. */
function jsonExcess(text, limits = usualLimits) {
    let values = 1;
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        switch (text.charCodeAt(at)) {
            case quote:
                at = endOfString(text, at);
                break;
            case openBracket:
            case openBrace:
                values++;
                if (++depth > limits.depth)
                    return `is nested more than ${limits.depth} levels deep`;
                break;
            case closeBracket:
            case closeBrace:
                depth--;
                break;
            case comma:
            case colon:
                if (++values > limits.values)
                    return `holds more than ${limits.values} values`;
        }
    }
    return undefined;
}
/**
 * UTF-8 JSON without the white space between its values, in the same memory, and how many of its bytes are text: what
 * it takes as a string and parsed can be judged before it is either.
 */
function compactJson(bytes) {
    let length = 0;
    let textBytes = 0;
    let inText = false;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (inText)
            textBytes++;
        else if (byte <= 0x20)
            continue;
        bytes[length++] = byte;
        if (byte === quote)
            inText = !inText;
        else if (byte === backslash && inText)
            bytes[length++] = bytes[++at] ?? 0;
    }
    return { compact: bytes.subarray(0, length), textBytes };
}
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
/** The position of the quote that ends the string beginning at `start`, or of the text's end. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text.charCodeAt(end - 1 - slashes) === backslash)
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return text.length;
}


/***/ })

};
