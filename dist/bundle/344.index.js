export const id = 344;
export const ids = [344];
export const modules = {

/***/ 29344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose_diagnose)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/diagnosis/diagnose.js + 12 modules
var diagnose = __webpack_require__(9941);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/http/redact.js
var http_redact = __webpack_require__(32616);
// EXTERNAL MODULE: ./build/report/schema.js
var schema = __webpack_require__(44892);
// EXTERNAL MODULE: ./build/http/record-body.js
var record_body = __webpack_require__(71657);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/diagnosis/har-format.js

/**
 * What is read of an HTTP Archive 1.2 entry. Only what a diagnosis cannot do without is required; other fields
 * may be missing or of the wrong type, as recorders write them, and then count as not recorded.
 */
const har_format_text = schemas/* string */.YjP().optional().catch(undefined);
const count = schemas/* number */.aig().optional().catch(undefined);
const flag = schemas/* boolean */.zMY().optional().catch(undefined);
const Header = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
/** One header that cannot be read must not cost the others. */
const Headers = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .catch([])
    .transform((all) => all.flatMap((one) => Header.safeParse(one).data ?? []));
const Content = schemas/* object */.Ikc({
    size: count,
    text: har_format_text,
    encoding: har_format_text,
    mimeType: har_format_text,
    params: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP().catch('') }))
        .optional()
        .catch(undefined),
    _bytes: count,
    _truncated: flag,
    _sha256: har_format_text,
})
    .optional()
    .catch(undefined);
const HarEntry = schemas/* object */.Ikc({
    startedDateTime: har_format_text,
    time: count,
    request: schemas/* object */.Ikc({
        method: schemas/* string */.YjP(),
        url: schemas/* string */.YjP(),
        headers: Headers,
        postData: Content,
        bodySize: count,
    }),
    response: schemas/* object */.Ikc({
        status: schemas/* int */.Whr().min(-1).max(999),
        headers: Headers,
        content: Content,
        comment: har_format_text,
        _error: har_format_text,
        _failureText: har_format_text,
    }),
    timings: schemas/* object */.Ikc({
        blocked: count,
        dns: count,
        connect: count,
        ssl: count,
        send: count,
        wait: count,
        receive: count,
    })
        .catch({}),
    comment: har_format_text,
    _error: har_format_text,
    _checkId: har_format_text,
    _attempt: count,
});
const HarLog = schemas/* object */.Ikc({
    log: schemas/* object */.Ikc({
        creator: schemas/* object */.Ikc({ name: har_format_text, version: har_format_text }).catch({}),
        entries: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    }),
});

;// CONCATENATED MODULE: ./build/diagnosis/har-relevance.js
/** Requests that only a model registry or the platform's own services get. */
const registryPath = /\/\d\.\d\/(preview\/)?mlflow(-artifacts)?\/|\/mlflow-artifacts\/|\/api\/mlflow(\/|$)|\/api\/models(\/|$)|\/api\/v1\/keys\/|\/api\/health\/mlflow/;
/** Short paths that other services have too. */
const probePath = /\/(validate|health|ready|live)$/;
/** What a page of MLflow's own web interface loads. */
const pageAsset = /\/static-files\/|\.(js|css|map|png|svg|ico|woff2?|html?)$/;
/**
 * Says which URLs of a recording concern the platform. Its hosts are not known beforehand (it may be a staging
 * system), so a host counts as one of the platform's where a registry path was asked of it.
 */
function relevanceIn(urls) {
    const hosts = new Set(urls.flatMap((text) => {
        const url = parse(text);
        return url && registryPath.test(url.pathname) ? [url.host] : [];
    }));
    return (text) => {
        const url = parse(text);
        if (!url || pageAsset.test(url.pathname))
            return false;
        if (registryPath.test(url.pathname) || probePath.test(url.pathname))
            return true;
        // The web site itself (hokus.ai) is no part of a registration.
        return /\.hokus\.ai$/.test(url.hostname) || (hosts.has(url.host) && url.pathname === '/');
    };
}
function parse(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

;// CONCATENATED MODULE: ./build/diagnosis/har-secrets.js
/** Shorter credentials are placeholders or words, and masking them everywhere would garble the evidence. */
const shortestCredential = 16;
/** Each secret costs a search through every text; a recording of one client has a few. */
const mostCredentials = 20;
/**
 * Makes every credential that entries carry in a header, and every key-shaped text, secret in `redact` under a
 * name of its own: then it is also masked where it stands elsewhere in another encoding, and a reader can still
 * tell two keys apart.
 */
function protectCredentials(entries, redact) {
    const found = new Set();
    for (const { request, response } of entries) {
        const texts = [
            request.url,
            decoded(request.url),
            request.postData?.text ?? '',
            response.content?.text ?? '',
        ];
        for (const { name, value } of [...request.headers, ...response.headers]) {
            if (/^(proxy-)?authorization$|^x-api-key$/i.test(name))
                found.add(credentialIn(value));
            else
                texts.push(value);
        }
        for (const text of texts) {
            for (const [key] of text.matchAll(/hk_[a-z]+_[A-Za-z0-9_-]{6,128}/gi))
                found.add(key);
        }
    }
    const secrets = [...found].filter((one) => one.length >= shortestCredential && !one.includes('***'));
    for (const [index, secret] of secrets.slice(0, mostCredentials).entries()) {
        redact.protect(`key-${index + 1}`, secret);
    }
}
const credentialIn = (value) => value
    .replace(/^\s*(?:[A-Za-z]+\s+)?/, '')
    .trim()
    .slice(0, 4_096);
function decoded(url) {
    try {
        return decodeURIComponent(url);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/diagnosis/no-reply-reason.js
/**
 * What recorders write where no answer came: Chromium and Playwright `net::ERR_…`, Firefox `NS_ERROR_…`,
 * Node `E…`, mitmproxy and Charles a sentence.
 */
const reasons = [
    [
        'DNS',
        /ERR_NAME_|ERR_DNS_|ENOTFOUND|EAI_|UNKNOWN_HOST|UnknownHost|getaddrinfo|name or service not known|nodename nor servname/i,
    ],
    ['TLS', /ERR_CERT|ERR_SSL|ERR_BAD_SSL|ERR_TLS|SSL_ERROR|SEC_ERROR|MOZILLA_PKIX|certificate|\b(tls|ssl)\b/i],
    [
        'REFUSED',
        /CONNECTION_REFUSED|ECONNREFUSED|connection refused|connect call failed|UNREACHABLE|EHOSTUNREACH|ENETUNREACH/i,
    ],
    ['TIMEOUT', /TIMED_OUT|ETIMEDOUT|NET_TIMEOUT|timed? ?out/i],
    [
        'RESET',
        /CONNECTION_(RESET|CLOSED|ABORTED)|EMPTY_RESPONSE|INCOMPLETE_CHUNKED|CONTENT_LENGTH_MISMATCH|ERR_SOCKET_NOT_CONNECTED|ECONNRESET|NET_RESET|NET_INTERRUPT|connection reset|hang up|(server|peer) (disconnected|closed)/i,
    ],
    ['CANCELLED', /ERR_ABORTED|ERR_BLOCKED_BY|BINDING_ABORTED|NS_ERROR_ABORT|ABORT_ERR|cancell?ed/i],
];
const ownCodes = [
    'DNS',
    'REFUSED',
    'TLS',
    'RESET',
    'TIMEOUT',
    'TOO_LARGE',
    'NETWORK',
    'CANCELLED',
];
/** The code for a recorder's words; NETWORK where they say nothing known. */
function noReplyCode(words) {
    return (ownCodes.find((code) => code === words) ??
        reasons.find(([, pattern]) => pattern.test(words))?.[0] ??
        'NETWORK');
}

;// CONCATENATED MODULE: ./build/diagnosis/saved-text.js
/** The file is not what it should be; the message names no content of it. */
class EvidenceError extends Error {
    name = 'EvidenceError';
}
/** @throws EvidenceError where it is not JSON */
function saved_text_parseSaved(input) {
    const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : new TextDecoder().decode(input);
    try {
        return JSON.parse(text);
    }
    catch {
        const end = text.trimEnd();
        const cut = end !== '' && !/[}\]]$/.test(end) ? ' It seems to be cut off at the end.' : '';
        throw new EvidenceError(`The file is not JSON.${cut}`);
    }
}
const shownProblems = 5;
/** For example `a; b; and 7 more`. */
function firstProblems(problems) {
    const more = problems.length - shownProblems;
    return [...problems.slice(0, shownProblems), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

;// CONCATENATED MODULE: ./build/diagnosis/read-har.js








/** Entries a HAR may have at all, and exchanges that are kept of it. */
const entryLimit = 100_000;
const exchangeLimit = 2_000;
const urlLimit = 4_096;
/**
 * The exchanges with the platform in an HTTP Archive, from a browser or anybody's client. Hostile input is
 * expected: nothing is kept before it is redacted, and whatever credentials the file holds are made secret in
 * `redact` first, so that they are masked wherever else they appear.
 *
 * @throws EvidenceError where it is no HAR, has too many entries, or no entry can be read
 */
function readHar(input, redact) {
    return exchangesOfHar(parseSaved(input), redact);
}
/** The same for a HAR that is parsed already. */
function exchangesOfHar(json, redact) {
    const parsed = HarLog.safeParse(json);
    if (!parsed.success) {
        const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`);
        throw new EvidenceError(`The file is no HAR: ${firstProblems(problems)}.`);
    }
    const { creator, entries } = parsed.data.log;
    if (entries.length > entryLimit) {
        throw new EvidenceError(`The HAR has ${entries.length} entries; at most ${entryLimit} are read.`);
    }
    const { readable, problems } = readEntries(entries);
    const unreadable = `${problems.length} of ${entries.length} entries cannot be read: ${firstProblems(problems)}.`;
    if (problems.length > 0 && readable.length === 0)
        throw new EvidenceError(unreadable);
    const ours = creator.name === version/* toolName */.U;
    const { concerning, preflights, textless, usable } = read_har_select(readable, ours);
    const kept = usable.slice(0, exchangeLimit);
    protectCredentials(kept.map(({ entry }) => entry), redact);
    const exchanges = kept.map((one) => exchangeOf(one, ours, redact));
    return {
        exchanges: exchanges.sort((a, b) => a.startedAt.localeCompare(b.startedAt)),
        partial: !ours,
        ignored: readable.length - concerning.length,
        notes: [
            ...(problems.length > 0 ? [redact(unreadable)] : []),
            ...(usable.length > kept.length
                ? [`Only the first ${exchangeLimit} of ${usable.length} requests to the platform were read.`]
                : []),
            ...(preflights.length > 0 ? [preflightNote(preflights.length)] : []),
            ...(textless.length > 0 ? [textlessNote(textless.length)] : []),
            ...(ours ? [] : missingNotes(exchanges, creator.name)),
        ],
    };
}
/** What concerns the platform, and of that what a diagnosis can use. Of our own recordings, everything. */
function read_har_select(readable, ours) {
    if (ours)
        return { concerning: readable, preflights: [], textless: [], usable: readable };
    const isRelevant = relevanceIn(readable.map(({ entry }) => entry.request.url));
    const concerning = readable.filter(({ entry }) => isRelevant(entry.request.url));
    // A browser asks first whether it may ask: such a request carries no key by design.
    const isPreflight = ({ entry }) => entry.request.method === 'OPTIONS';
    const asked = concerning.filter((one) => !isPreflight(one));
    return {
        concerning,
        preflights: concerning.filter(isPreflight),
        textless: asked.filter(({ entry }) => lacksItsText(entry)),
        usable: asked.filter(({ entry }) => !lacksItsText(entry)),
    };
}
function readEntries(entries) {
    const readable = [];
    const problems = [];
    for (const [index, entry] of entries.entries()) {
        const parsed = HarEntry.safeParse(entry);
        if (parsed.success)
            readable.push({ place: index + 1, entry: parsed.data });
        else {
            const fields = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`);
            problems.push(`entry ${index + 1}, ${fields.join(', ')}`);
        }
    }
    return { readable, problems };
}
function exchangeOf({ place, entry }, ours, redact) {
    const { request, response } = entry;
    const sent = bodyOf(request.postData, request.bodySize, redact);
    const received = bodyOf(response.content, undefined, redact);
    const words = failureOf(entry);
    const answered = isAnswered(entry);
    const remark = [ours ? '' : words, entry.comment, response.comment].filter((one) => one).join(': ');
    const attempt = entry._attempt ?? 1;
    return {
        id: `e${place}`,
        checkId: ours && /^[\w.-]{1,64}$/.test(entry._checkId ?? '') ? redact(entry._checkId ?? '') : 'har',
        startedAt: isoTime(entry.startedDateTime),
        attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
        request: {
            method: redact(request.method),
            url: redact(request.url).slice(0, urlLimit),
            headers: headersOf(request.headers, redact),
            ...(sent ? { body: sent } : {}),
        },
        ...(answered
            ? {
                response: {
                    status: response.status,
                    headers: headersOf(response.headers, redact),
                    ...(received ? { body: received } : {}),
                },
            }
            : {}),
        ...(answered && !(ours && words)
            ? {}
            : {
                error: {
                    code: noReplyCode(words || remark),
                    message: redact(remark || 'the recording gives no reason').slice(0, 1_000),
                },
            }),
        timings: timingsOf(entry, answered),
    };
}
const failureOf = ({ _error, response }) => [_error, response._error, response._failureText].find((one) => one) ?? '';
/** A status line whose body never came (`net::ERR_ABORTED` beside 200) is no answer, as in our own recordings. */
function isAnswered(entry) {
    const { status, content } = entry.response;
    return status > 0 && (content?.text !== undefined || failureOf(entry) === '');
}
/**
 * True where the answer had a body that was not recorded. Read as an empty one it would lead to a wrong cause,
 * because who answered, and what, shows in the text.
 */
function lacksItsText(entry) {
    const { status, headers, content } = entry.response;
    if (!isAnswered(entry) || content?.text !== undefined || entry.request.method === 'HEAD')
        return false;
    if ([204, 304].includes(status))
        return false;
    const value = (wanted) => headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
    if (value('content-length') === '0')
        return false;
    return content?.size !== 0 || /json|html/.test(value('content-type') ?? '');
}
/** Names in lower case; a header sent twice keeps both values, also where the recorder joined them by line. */
function headersOf(list, redact) {
    const values = new Map();
    for (const { name, value } of list) {
        // HTTP/2 pseudo headers are no headers, and no real one is called __proto__.
        if (!/^[\w!#$%&'*+.^`|~-]{1,200}$/.test(name) || name === '__proto__')
            continue;
        if (isStrippedCredential(name, value))
            continue;
        const known = values.get(name.toLowerCase()) ?? [];
        values.set(name.toLowerCase(), [...known, ...value.split('\n')]);
    }
    const headers = [...values].map(([name, all]) => [name, all.length === 1 ? (all[0] ?? '') : all]);
    return (0,http_redact/* redactHeaders */.cA)(Object.fromEntries(headers), redact);
}
/**
 * True where an exporter wrote words such as `[redacted]` over the whole credential, scheme included: then it
 * is not known how the key was sent, and it must not look like a key without a scheme.
 */
function isStrippedCredential(name, value) {
    if (!/^(authorization|x-api-key)$/i.test(name))
        return false;
    return (value.trim() === '' ||
        (/^\W*\w*[\W_]*(redacted|removed|stripped|hidden|masked|sanitized)/i.test(value) && !/^\w+ /.test(value)));
}
/** A body as `recordBody` keeps it; undefined where the recording has none. */
function bodyOf(content, bodySize, redact) {
    const text = content?.text ?? formText(content);
    const size = wholeNumber(content?._bytes) ?? wholeNumber(content?.size) ?? wholeNumber(bodySize) ?? 0;
    if (text === undefined || (text === '' && size > 0)) {
        return size > 0 ? { bytes: size, truncated: true, ...hashOf(content) } : undefined;
    }
    const bytes = Buffer.from(text, content?.encoding?.toLowerCase() === 'base64' ? 'base64' : 'utf8');
    const body = (0,record_body/* recordBody */.E)(bytes, redact);
    if (content?._truncated === undefined && size <= bytes.length)
        return body;
    // The hash of a part says nothing about the whole.
    const { sha256: _, ...part } = body;
    const truncated = body.truncated || (content?._truncated ?? true);
    return { ...part, bytes: size, truncated, ...hashOf(content) };
}
function hashOf(content) {
    const hash = content?._sha256;
    return hash !== undefined && /^[0-9a-f]{64}$/.test(hash) ? { sha256: hash } : {};
}
/** A form is recorded as its fields, without text. */
function formText(content) {
    if (!content?.params?.length)
        return undefined;
    return new URLSearchParams(content.params.map(({ name, value }) => [name, value])).toString();
}
/** In a HAR `connect` includes `ssl`, and -1 stands for unknown. */
function timingsOf({ time, timings }, answered) {
    const known = (ms) => (ms !== undefined && ms >= 0 && ms < 1e9 ? ms : undefined);
    const dns = known(timings.dns);
    const connect = known(timings.connect);
    const ssl = known(timings.ssl);
    const phases = [timings.blocked, timings.dns, timings.connect, timings.send, timings.wait];
    const firstByte = phases.reduce((sum, ms) => sum + (known(ms) ?? 0), 0);
    const round = (ms) => Math.round(ms * 1_000) / 1_000;
    return {
        ...(dns === undefined ? {} : { dnsMs: round(dns) }),
        ...(connect === undefined ? {} : { connectMs: round(Math.max(0, connect - (ssl ?? 0))) }),
        ...(ssl === undefined ? {} : { tlsMs: round(ssl) }),
        ...(!answered || known(timings.wait) === undefined ? {} : { firstByteMs: round(firstByte) }),
        totalMs: round(known(time) ?? firstByte + (known(timings.receive) ?? 0)),
    };
}
function isoTime(text) {
    const time = new Date(text ?? '');
    return Number.isNaN(time.getTime()) || time.getUTCFullYear() > 9_999 || time.getUTCFullYear() < 0
        ? new Date(0).toISOString()
        : time.toISOString();
}
const wholeNumber = (value) => value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
const preflightNote = (count) => `${count === 1 ? 'A CORS preflight request' : `${count} CORS preflight requests`} (OPTIONS) of the browser was left out: other clients send none.`;
const textlessNote = (count) => `${count === 1 ? 'An answer was' : `${count} answers were`} recorded without the text and left aside: the status alone does not tell who answered.`;
/** What a recording lacks that a diagnosis would have used. */
function missingNotes(exchanges, creator = '') {
    const names = (name) => exchanges.some(({ request }) => request.headers[name] !== undefined);
    const notes = [];
    if (exchanges.length > 0 && !names('authorization') && !names('x-api-key')) {
        const how = /^WebInspector$/i.test(creator)
            ? ' Chromium leaves it out unless the export is made "with sensitive data".'
            : '';
        notes.push(`No request in the file shows how, or whether, a key was sent.${how}`);
    }
    const validated = exchanges.some(({ request }) => /\/validate($|\?)/.test(request.url));
    if (exchanges.length > 0 && !validated) {
        notes.push('The file holds no direct validation of the key by the auth service.');
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/diagnosis/saved-evidence.js





/** Bytes of a file that is read at all. A HAR of a long browser session has some tens of MB. */
const savedFileLimit = 64 * 1024 * 1024;
/**
 * Reads a `report.json` of this tool or a HAR of anybody's client. The file may come from a stranger: nothing
 * of it is kept or quoted before it is redacted.
 *
 * @throws EvidenceError for a file that cannot be read, is too large, or is neither
 */
async function readSavedEvidence(path, redact) {
    const json = saved_text_parseSaved(await readLimited(path));
    if (isObject(json) && 'log' in json) {
        const har = exchangesOfHar(json, redact);
        return { kind: 'har', ...har };
    }
    if (isObject(json) && 'schemaVersion' in json)
        return evidenceOfReport(reportOf(json, redact));
    throw new EvidenceError('The file is neither a report.json of this tool (no schemaVersion) nor a HAR (no log).');
}
/**
 * A `report.json` of ours. Its causes are left out: they are to be found anew.
 *
 * @throws EvidenceError for another format or a newer version
 */
function readSavedReport(input, redact) {
    return reportOf(parseSaved(input), redact);
}
function reportOf(json, redact) {
    const version = isObject(json) ? json.schemaVersion : undefined;
    if (typeof version === 'number' && version > schema/* schemaVersion */.CZ) {
        throw new EvidenceError(`The report has schemaVersion ${version}, and this release reads up to ${schema/* schemaVersion */.CZ}: use the release that wrote it, or a newer one.`);
    }
    // Redacted once more, since anybody may have edited the file.
    const clean = JSON.parse((0,http_redact/* redactedJson */.Rh)(isObject(json) ? { ...json, diagnosis: { causes: [] } } : json, redact));
    const parsed = schema/* Report */.pl.safeParse(clean);
    if (!parsed.success) {
        throw new EvidenceError(`The file is no report.json of this tool: ${problemsOf(parsed.error)}.`);
    }
    return { ...parsed.data, exchanges: parsed.data.exchanges.map((one) => hideCredentials(one, redact)) };
}
function evidenceOfReport(report) {
    const { exchanges, checks, target } = report;
    const partial = report.stopReason !== 'completed';
    const notes = partial
        ? ['The run behind this report did not come to its end, so some checks are missing.']
        : [];
    return { kind: 'report', exchanges, checks, target, partial, notes };
}
function hideCredentials(exchange, redact) {
    const hidden = structuredClone(exchange);
    hidden.request.headers = (0,http_redact/* redactHeaders */.cA)(hidden.request.headers, redact);
    if (hidden.response)
        hidden.response.headers = (0,http_redact/* redactHeaders */.cA)(hidden.response.headers, redact);
    return hidden;
}
async function readLimited(path) {
    const file = await (0,promises_.open)(path).catch((error) => {
        throw new EvidenceError(`The file cannot be read: ${error.code}.`);
    });
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            throw new EvidenceError('This is not a file.');
        if (stat.size > savedFileLimit) {
            const limit = savedFileLimit / 1024 / 1024;
            throw new EvidenceError(`The file has ${stat.size} bytes; at most ${limit} MiB are read.`);
        }
        // No more than was there when it was measured, should something still write to it.
        const bytes = Buffer.alloc(stat.size);
        const { bytesRead } = await file.read(bytes, 0, stat.size, 0);
        return bytes.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
const problemsOf = (error) => firstProblems(error.issues.map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`));
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/report/diagnosis-text.js
var diagnosis_text = __webpack_require__(23552);
// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(98213);
;// CONCATENATED MODULE: ./build/cli/diagnose.js









/**
 * `diagnose FILE`: the causes of a failure from a `report.json` or a HAR, without a network. Returns 0 where the
 * evidence shows no cause, 1 where it shows one, 2 for a file that cannot be read, 3 where it does not decide.
 *
 * @throws UsageError for a wrong command line
 */
async function diagnose_diagnose(argv, redact) {
    const { file, json } = readArguments(argv);
    let evidence;
    try {
        evidence = await readSavedEvidence(file, redact);
    }
    catch (error) {
        if (!(error instanceof EvidenceError))
            throw error;
        process.stderr.write(redact(`${(0,visible/* visibleLine */.P8)(file)}: ${(0,visible/* visibleLine */.P8)(error.message)}\n`));
        return 2;
    }
    const causes = (0,diagnose/* diagnose */.h)(evidence);
    const outcome = outcomeOf(causes, evidence);
    const text = json
        ? (0,http_redact/* redactedJson */.Rh)({ outcome, causes, notes: evidence.notes, exchanges: shown(causes, evidence) }, redact, 2)
        : redact(renderDiagnosis(causes, evidence, outcome, painter()));
    process.stdout.write(`${text}\n`);
    return exitCodes[outcome];
}
const exitCodes = { 'no-cause': 0, cause: 1, undetermined: 3 };
function outcomeOf(causes, { exchanges, checks }) {
    if (causes[0])
        return causes[0].code === 'UNDETERMINED' ? 'undetermined' : 'cause';
    // A recording that no rule explains is only sound where something in it worked and nothing broke.
    const worked = exchanges.some(({ response }) => response && response.status < 400);
    const broke = exchanges.some(({ response, error }) => error?.code !== 'CANCELLED' && (response?.status ?? 500) >= 500);
    return worked && (checks || !broke) ? 'no-cause' : 'undetermined';
}
/** The exchanges that causes rest on. */
function shown(causes, { exchanges }) {
    const ids = new Set(causes.flatMap(({ evidence }) => evidence));
    return exchanges.filter(({ id }) => ids.has(id));
}
function renderDiagnosis(causes, { exchanges, notes, kind, ignored }, outcome, paint) {
    const [first, ...others] = causes;
    const besides = ignored ? `, ${ignored} others ignored` : '';
    const source = kind === 'har' ? `HAR, ${(0,wording/* plural */.LS)(exchanges.length, 'request')} to the platform${besides}` : 'report.json';
    const none = outcome === 'no-cause'
        ? 'The file shows no failure with a known cause.'
        : exchanges.length === 0
            ? 'The cause is undetermined: the file holds no request to the platform.'
            : 'The cause is undetermined: requests failed, and no rule explains it.';
    return [
        first ? (0,diagnosis_text/* causeText */.xv)(first, exchanges, paint) : none,
        others.length > 0 ? ['Also:', ...others.map(diagnosis_text/* causeLine */.mB)].join('\n') : '',
        notes.length > 0
            ? ['What the file lacks:', ...notes.map((note) => `- ${(0,visible/* visibleLine */.P8)(note)}`)].join('\n')
            : '',
        `Read from: ${source}`,
    ]
        .filter((block) => block !== '')
        .join('\n\n');
}
function painter() {
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    return (style, text) => (colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
}
function readArguments(argv) {
    const usage = 'For example: diagnose report.json, or: diagnose recording.har --json';
    try {
        const { values, positionals } = (0,external_node_util_.parseArgs)({
            args: [...argv],
            options: { json: { type: 'boolean' } },
            allowPositionals: true,
        });
        const [file, ...more] = positionals;
        if (file === undefined || more.length > 0)
            throw new Error('diagnose takes one file.');
        return { file, json: values.json === true };
    }
    catch (error) {
        throw new cli_arguments/* UsageError */.eb(`${error.message}\n${usage}`);
    }
}


/***/ }),

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   mB: () => (/* binding */ causeLine),
/* harmony export */   q$: () => (/* binding */ shownBodyLength),
/* harmony export */   tl: () => (/* binding */ shortLine),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


const maxLineLength = 600;
/** Characters of a body: enough for the platform's error answers, and no page of HTML. */
const shownBodyLength = 300;
/** One cause: the plain sentence first, then the decisive request and response, then the steps. */
function causeText(cause, exchanges, paint) {
    const { code, category, layer, owner, confidence, because, refutedBy, nextProbe } = cause;
    const blocks = [
        [
            paint('bold', shortLine(cause.summary)),
            `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(code)}: ${category} (${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .categoryMeaning */ .wF[category]}), layer ${layer}, owner: ${owner}`,
            `  ${confidence}: ${shortLine(because)}`,
        ],
        evidenceLines(cause, exchanges, paint),
        [
            `  ${paint('bold', 'Refuted by:')} ${shortLine(refutedBy)}`,
            ...(nextProbe === undefined ? [] : [`  ${paint('bold', 'To look at next:')} ${shortLine(nextProbe)}`]),
        ],
        stepLines(cause, paint),
        workaroundLines(cause, paint),
    ];
    return blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
/** A cause that comes after the first, in one line. */
function causeLine({ code, confidence, owner, summary }) {
    return `- ${shortLine(summary)} (${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(code)}; ${confidence}, owner: ${owner})`;
}
function evidenceLines({ evidence }, exchanges, paint) {
    const decisive = exchanges.find(({ id }) => id === evidence[0]);
    if (decisive === undefined)
        return [];
    const { request, response, error } = decisive;
    const more = evidence.length > 1 ? `; see also ${evidence.slice(1, 5).map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8).join(', ')}` : '';
    return [
        `  ${paint('bold', 'Evidence')} (${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(decisive.id)}${more})`,
        `    > ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(request.method)} ${shortLine(request.url)}`,
        ...['authorization', 'x-api-key'].flatMap((name) => {
            const value = Object.entries(request.headers).find(([one]) => one.toLowerCase() === name)?.[1];
            return value === undefined ? [] : [`    > ${name}: ${shortLine([value].flat().join(', '))}`];
        }),
        ...(response ? [`    < ${response.status}`, ...bodyLines(response.body?.text)] : []),
        ...(error ? [`    * no answer: ${shortLine(`${error.code}: ${error.message}`)}`] : []),
    ];
}
function bodyLines(text) {
    if (!text)
        return [];
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text).trimEnd(), shownBodyLength)
        .split('\n')
        .map((line) => `    < ${line}`);
}
function stepLines(cause, paint) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersOf */ .K2)(cause.remediation).flatMap(({ by, steps }) => [
        `  ${paint('bold', `What to do (${by})`)}`,
        ...steps.flatMap(({ text, command }) => [
            `  - ${shortLine(text)}`,
            ...(command === undefined ? [] : [commandLines(command)]),
        ]),
    ]);
}
function workaroundLines({ workaround }, paint) {
    if (workaround === undefined)
        return [];
    return [
        `  ${paint('bold', (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .workaroundHeading */ .zF)(workaround))}: ${shortLine(workaround.text)}`,
        ...Object.entries(workaround.settings).map(([name, value]) => `      ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)}=${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(value)}`),
    ];
}
function shortLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLineLength));
}
function commandLines(command) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(command).replace(/^/gm, '      ');
}


/***/ }),

/***/ 6257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Q6: () => (/* binding */ visibleText)
/* harmony export */ });
/**
 * Makes text that a server sent safe to look at: whatever a terminal would obey or a reader could not see
 * (control, format and bidirectional characters, private use, lone surrogates) is shown as `⟨U+202E⟩`.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const unseenButLayout = new RegExp(`(?![\\n\\t])${unseen.source}`, 'gu');
/** One line: every run of ASCII white space becomes one space, and none is left at the ends. */
function visibleLine(text) {
    return text
        .replace(/[\t\n\v\f\r ]+/g, ' ')
        .replace(/^ | $/g, '')
        .replace(unseen, codePoint);
}
/** Several lines: line feeds and tabs stay, CR LF becomes LF. */
function visibleText(text) {
    return text.replace(/\r\n/g, '\n').replace(unseenButLayout, codePoint);
}
/** At most `maxLength` UTF-16 units, `…` included; never half a surrogate pair. */
function cut(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const kept = text.slice(0, Math.max(0, maxLength - 1));
    return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
function codePoint(character) {
    const hex = character.codePointAt(0)?.toString(16).toUpperCase() ?? '';
    return `⟨U+${hex.padStart(4, '0')}⟩`;
}


/***/ }),

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ runTime),
/* harmony export */   H0: () => (/* binding */ statusEmoji),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   QJ: () => (/* binding */ firstTrouble),
/* harmony export */   RF: () => (/* binding */ stopLine),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   qD: () => (/* binding */ statusSign),
/* harmony export */   uj: () => (/* binding */ statusMeaning),
/* harmony export */   vh: () => (/* binding */ firstByLayer),
/* harmony export */   wF: () => (/* binding */ categoryMeaning),
/* harmony export */   zF: () => (/* binding */ workaroundHeading)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44892);
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
    CLIENT: 'caller’s own settings',
};
/** The steps of each owner, the owner of the first step first. */
function ownersOf(steps) {
    const owners = [...new Set(steps.map(({ by }) => by))];
    return owners.map((by) => ({ by, steps: steps.filter((step) => step.by === by) }));
}
function workaroundHeading({ verified }) {
    return verified ? 'Verified workaround' : 'Possible workaround, not verified';
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
        .sort((a, b) => _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(a.layer) - _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(b.layer))[0];
}
/** The first check that failed, or, where none did, the first that could not be verified. */
function firstTrouble(report) {
    return firstByLayer(report.checks, 'fail') ?? firstByLayer(report.checks, 'error');
}
/** The result in one line, without a full stop. */
function headline(report) {
    switch (report.verdict) {
        case 'pass':
            // A run that only read, or checked nothing, must not look like a registration that works.
            return report.registration?.modelVersion === undefined
                ? 'No check failed, but no registration was tried'
                : 'Registration works';
        case 'fail':
            return `Registration is broken${failedPlace(firstByLayer(report.checks, 'fail'))}`;
        case 'error':
            return `Could not verify the registration${place(firstByLayer(report.checks, 'error'))}${stopNote(report)}`;
        case 'skipped':
            return 'The registration was not verified: the run was skipped';
    }
}
/** For example `12 passed, 1 failed, 3 skipped`; what is zero is left out. */
function countsLine(counts) {
    const parts = statuses.filter((status) => counts[status] > 0);
    return parts.map((status) => `${counts[status]} ${statusMeaning[status]}`).join(', ') || 'no checks';
}
/** What became of the run, after the words `the run`. */
function stopLine({ stopReason }) {
    switch (stopReason) {
        case 'completed':
            return 'finished';
        case 'cancelled':
            return 'was cancelled before the end';
        case 'out-of-time':
            return 'was stopped because its time was up';
    }
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
/** A title says what should be so, which next to "is broken" needs a word more. */
function failedPlace(check) {
    return check ? `: ${check.layer}: “${check.title}” failed` : '';
}
function place(check) {
    return check ? `: ${check.layer}: ${check.title}` : '';
}
function stopNote(report) {
    return report.stopReason === 'completed' ? '' : ` (the run ${stopLine(report)})`;
}


/***/ })

};
