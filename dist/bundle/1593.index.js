export const id = 1593;
export const ids = [1593];
export const modules = {

/***/ 11593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3957);
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61945);
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3065);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98106);
/* harmony import */ var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36596);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14252);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38565);








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
    const settings = await (0,_inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .readSettings */ .s)({ ...inputs, ...key }, { usual: 'flag', origins, problems });
    const listing = await listingOf(settings, redact);
    const text = flags.json
        ? (0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactedJson */ .Rh)(listing, redact, 2)
        : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .forPeople */ .z)(redact(renderListing(listing, settings)));
    process.stdout.write(`${text}\n`);
    return _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .h.fine;
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
        return [`      ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(sent)}`, ...(body ? [`        ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(body), bodyLength)}`] : [])];
    };
    const checkLines = ({ id, title, requests, skipped }) => {
        const isShared = requests.length > 0 && requests.every((one) => seen.has(one.id));
        const note = skipped
            ? `  (not sent: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(skipped)})`
            : isShared
                ? '  (a request above tells)'
                : '';
        return [`  ${id}: ${title}${note}`, ...requests.flatMap(requestLines)];
    };
    const suites = [...new Set(checks.map(({ suite }) => suite))].map((suite) => [suite, ...checks.filter((check) => check.suite === suite).flatMap(checkLines)].join('\n'));
    const after = settings.keep ? 'It stays, since keep is set' : 'All of it is removed again';
    const written = writes.length === 0
        ? 'Nothing would be written.'
        : `Would be written:\n${writes.map((one) => `  - ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(one)}`).join('\n')}\n${after}; names carry the id of the run.`;
    return [
        `What verify would send to ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleLine */ .P8)(target.trackingUri)} where all is well. Nothing was sent there.`,
        ...suites,
        written,
        'Where something fails, a few more requests that only read tell the causes apart; where a way around the trouble is known, a run that may write tries it with a registration of its own.',
    ].join('\n\n');
}


/***/ })

};
