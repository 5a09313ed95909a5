export const id = 4550;
export const ids = [4550];
export const modules = {

/***/ 37782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose_diagnose)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/diagnosis/diagnose.js + 42 modules
var diagnose = __webpack_require__(26555);
// EXTERNAL MODULE: ./build/diagnosis/observed.js
var observed = __webpack_require__(13592);
// EXTERNAL MODULE: ./build/files/read-saved.js
var read_saved = __webpack_require__(85440);
// EXTERNAL MODULE: ./build/files/zip.js
var files_zip = __webpack_require__(80971);
;// CONCATENATED MODULE: ./build/har/archive.js


/** Bytes of one body that stands beside the HAR; of a longer one a diagnosis needs nothing. */
const bodyLimit = 1024 * 1024;
function isZip(bytes) {
    return Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004';
}
/**
 * The HAR in a zip, as Playwright records with `content: 'attach'` and as people send one: its bodies, which stand
 * beside it as files that entries name by `_file`, are put back into it.
 *
 * @throws SavedFileError where the archive holds no HAR, several, or cannot be read
 */
function harInZip(bytes) {
    const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const names = savedNames(zip);
    const [name, ...more] = names.filter((one) => /\.har$/i.test(one) && !/(^|\/)(__MACOSX\/|\.)/.test(one));
    if (name === undefined)
        throw new read_saved/* SavedFileError */.sh('The archive holds no file that ends in .har.');
    if (more.length > 0)
        throw new read_saved/* SavedFileError */.sh(`The archive holds ${more.length + 1} HAR files; give one.`);
    const har = (0,read_saved/* parseSaved */.P6)(entryOf(zip, name, read_saved/* savedFileLimit */.Pp));
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const beside = new Set(names);
    let left = read_saved/* savedFileLimit */.Pp;
    for (const content of contentsIn(har)) {
        const file = `${folder}${content._file}`;
        if (typeof content._file !== 'string' || !beside.has(file) || content.text)
            continue;
        const body = bodyOf(zip, file, Math.min(bodyLimit, left));
        if (!body)
            continue;
        left -= body.length;
        content.text = body.toString('base64');
        content.encoding = 'base64';
    }
    return har;
}
/** What entries keep of bodies, sent and received, where a reader would look for them. */
function contentsIn(har) {
    const entries = har?.log?.entries;
    if (!Array.isArray(entries))
        return [];
    return entries.flatMap((entry) => [entry?.request?.postData, entry?.response?.content].filter((one) => typeof one === 'object' && one !== null));
}
function savedNames(zip) {
    try {
        return (0,files_zip/* zipNames */.c)(zip);
    }
    catch (error) {
        throw new read_saved/* SavedFileError */.sh(`The archive cannot be read: ${error.message}.`);
    }
}
function entryOf(zip, name, limit) {
    try {
        return (0,files_zip/* readZipEntry */.g)(zip, name, limit);
    }
    catch {
        // The archive's own words name a file, which is a stranger's text.
        throw new read_saved/* SavedFileError */.sh('The HAR in the archive is damaged, encrypted or too large.');
    }
}
/** Undefined where it is damaged or too large: then the body counts as not recorded. */
function bodyOf(zip, name, limit) {
    try {
        return (0,files_zip/* readZipEntry */.g)(zip, name, limit);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/redaction/redact.js + 8 modules
var redaction_redact = __webpack_require__(61945);
// EXTERNAL MODULE: ./build/redaction/redact-headers.js
var redact_headers = __webpack_require__(20982);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/http/record-body.js
var record_body = __webpack_require__(71657);
;// CONCATENATED MODULE: ./build/har/body.js


/** A body as `recordBody` keeps it; undefined where the recording has none. */
function body_bodyOf(content, { bodySize, headers }, redact) {
    const text = content?.text ?? formText(content);
    const size = wholeNumber(content?._bytes) ?? wholeNumber(content?.size) ?? wholeNumber(bodySize) ?? 0;
    if (text === undefined || (text === '' && (size > 0 || content?._file !== undefined))) {
        return size > 0 ? { bytes: size, truncated: true, ...hashOf(content) } : undefined;
    }
    const isBase64 = content?.encoding?.toLowerCase() === 'base64';
    const kept = Buffer.from(text, isBase64 ? 'base64' : 'utf8');
    const bytes = unpacked(kept);
    const body = (0,record_body/* recordBody */.E)(bytes, redact);
    // A recorder's text is not what went by the wire where it was decoded, or is no text.
    if (bytes !== kept || (!isBase64 && announcedIn(headers) !== bytes.length))
        delete body.sha256;
    if (content?._truncated === undefined && (size <= bytes.length || isWhole(bytes, headers)))
        return body;
    // The hash of a part says nothing about the whole.
    const { sha256: _, ...part } = body;
    const truncated = body.truncated || (content?._truncated ?? true);
    return { ...part, bytes: size, truncated, ...hashOf(content) };
}
/** Bytes that unpacked give at most this many are read unpacked. */
const unpackedLimit = 16 * 1024 * 1024;
/** Some exporters keep an answer as it came, packed by its own header. */
function unpacked(bytes) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: unpackedLimit });
    }
    catch {
        return bytes;
    }
}
/** Recorders get `size` wrong, some by a factor; a text that is as long as was announced, or all of a JSON, is whole. */
function isWhole(bytes, headers) {
    if (announcedIn(headers) === bytes.length)
        return true;
    try {
        return typeof JSON.parse(bytes.toString('utf8')) === 'object';
    }
    catch {
        return false;
    }
}
const announcedIn = (headers) => Number(headers.find(({ name }) => name.toLowerCase() === 'content-length')?.value ?? Number.NaN);
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
const wholeNumber = (value) => value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/schema/report.js + 2 modules
var report = __webpack_require__(25014);
;// CONCATENATED MODULE: ./build/har/format.js


/**
 * What is read of an HTTP Archive 1.2 entry. Only what a diagnosis cannot do without is required; other fields
 * may be missing or of the wrong type, as recorders write them, and then count as not recorded.
 */
const format_text = schemas/* string */.YjP().optional().catch(undefined);
const count = schemas/* number */.aig().optional().catch(undefined);
const flag = schemas/* boolean */.zMY().optional().catch(undefined);
const Header = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
/** One header that cannot be read must not cost the others. */
const Headers = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .catch([])
    .transform((all) => all.flatMap((one) => Header.safeParse(one).data ?? []));
const Content = schemas/* object */.Ikc({
    size: count,
    text: format_text,
    encoding: format_text,
    mimeType: format_text,
    params: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP().catch('') }))
        .optional()
        .catch(undefined),
    _bytes: count,
    _truncated: flag,
    _sha256: format_text,
    _file: format_text,
})
    .optional()
    .catch(undefined);
const HarEntry = schemas/* object */.Ikc({
    startedDateTime: format_text,
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
        comment: format_text,
        _error: format_text,
        _failureText: format_text,
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
    comment: format_text,
    _error: format_text,
    _exchangeId: format_text,
    _checkId: format_text,
    _attempt: count,
    _proxy: report/* Exchange */.k5.shape.proxy.catch(undefined),
});
/** What a run of ours tells of itself beside its requests, so that its recording is judged as the run was. */
const HarRun = schemas/* object */.Ikc({ target: report/* Target */.We, checks: schemas/* array */.YOg(report/* CheckResult */.KP), stopReason: report/* StopReason */.Tn });
const HarLog = schemas/* object */.Ikc({
    log: schemas/* object */.Ikc({
        creator: schemas/* object */.Ikc({ name: format_text, version: format_text }).catch({}),
        entries: schemas/* array */.YOg(schemas/* unknown */.L5J()),
        _run: HarRun.optional().catch(undefined),
    }),
});

// EXTERNAL MODULE: ./build/har/no-reply-reason.js
var no_reply_reason = __webpack_require__(67309);
// EXTERNAL MODULE: ./build/platform/mlflow-routes.js
var mlflow_routes = __webpack_require__(91796);
// EXTERNAL MODULE: ./build/text/decoded.js
var decoded = __webpack_require__(62728);
;// CONCATENATED MODULE: ./build/har/protect-credentials.js




/** Shorter credentials are placeholders or words, and masking them everywhere would garble the evidence. */
const shortestCredential = 16;
/** Shorter ones, and mere words such as `mlflow`, are part of other words: to mask these would garble every address. */
const isMaskable = (password) => password.length >= 6 && !/^[a-z]+$/i.test(password);
/** Each secret costs a search through every text; a recording of one client has a few. */
const mostCredentials = 20;
/** People send a key in headers of many names, of which the platform reads two. */
const credentialHeader = /authoriz|authentic|^(x-)?auth$|api-?key|access-?key|^key$|token|secret|passw|credential|session|^(set-)?cookie$/i;
/** What a server asks for is no secret, and tells why it refuses. */
const challenge = /^(?:www|proxy)-authenticate$/i;
/** Characters of a text in which keys are looked for in base64 as well. */
const longestDecoded = 64 * 1024;
/**
 * Makes every credential that entries carry in a header, and every key-shaped text, plain or encoded, secret in `redact`
 * under a name of its own: then it is also masked where it stands elsewhere in another encoding, and a reader can still
 * tell two keys apart.
 */
function protectCredentials(entries, redact) {
    const found = new Set();
    const passwords = new Set();
    for (const { request, response, comment } of entries) {
        const texts = [
            request.url,
            request.postData?.text ?? '',
            response.content?.text ?? '',
            comment ?? '',
            response.comment ?? '',
        ];
        for (const secret of signaturesIn(request.url))
            found.add(secret);
        for (const password of passwordsIn(request))
            if (isMaskable(password))
                passwords.add(password);
        for (const { name, value } of [...request.headers, ...response.headers]) {
            const credentials = credentialsIn(name, value);
            if (credentials.length === 0)
                texts.push(value);
            for (const one of credentials)
                if (!(0,redact_headers/* isStandIn */.W)(one))
                    found.add(one);
        }
        for (const text of texts.flatMap(readingsOf)) {
            for (const [key] of text.matchAll(/hk_[a-z]+_[A-Za-z0-9_-]{6,128}/gi))
                found.add(key);
        }
    }
    const secrets = [...found].filter((one) => one.length >= shortestCredential && !one.includes('***'));
    for (const [name, all] of Object.entries({ password: [...passwords], key: secrets }))
        for (const [index, secret] of all.slice(0, mostCredentials).entries())
            redact.protect(`${name}-${index + 1}`, secret);
}
/** A text as it is, with its escapes undone, and what stands in it as base64. */
function readingsOf(text) {
    const plain = (0,redaction_redact/* unescaped */.tv)(text);
    const all = plain === undefined ? [text] : [text, plain];
    if (text.length > longestDecoded)
        return all;
    const packed = all.flatMap((one) => one.match(/[A-Za-z0-9+/_-]{20,}/g) ?? []);
    return [...all, ...packed.map((one) => Buffer.from(one, 'base64').toString('latin1'))];
}
/** What lets anybody write who has a signed address of a store. */
function signaturesIn(url) {
    if (!(0,mlflow_routes/* isPresigned */.yD)(url) || !URL.canParse(url))
        return [];
    const signed = /^(x-(amz|goog)-(signature|security-token|credential)|signature|sig)$/i;
    return [...new URL(url).searchParams].flatMap(([name, value]) => (signed.test(name) ? keyId(value) : []));
}
/** Of a login in the address, and of one in a Basic header. */
function passwordsIn({ url, headers }) {
    const basic = headers.flatMap(({ value }) => /^\s*Basic\s+([A-Za-z0-9+/=]{4,4096})/i.exec(value)?.[1] ?? []);
    const inHeaders = basic.map((one) => Buffer.from(one, 'base64')
        .toString()
        .replace(/^[^:]*:?/s, ''));
    return URL.canParse(url) ? [(0,decoded/* decoded */.D)(new URL(url).password), ...inHeaders] : inHeaders;
}
function credentialsIn(name, value) {
    if (!credentialHeader.test(name) || challenge.test(name))
        return [];
    const signed = /^\s*(?:AWS4|GOOG4)\S*\s.*?\bCredential=([^,\s]+).*?\bSignature=(\w+)/is.exec(value);
    if (signed)
        return [keyId(signed[1] ?? ''), signed[2] ?? ''];
    return [
        value
            .replace(/^\s*(?:[A-Za-z]+\s+)?/, '')
            .trim()
            .slice(0, 4_096),
    ];
}
/** A signed request's credential goes on with its date, region and service, which stand everywhere else as well. */
const keyId = (credential) => credential.replace(/\/.*/s, '');

// EXTERNAL MODULE: ./build/platform/artifact-store.js
var artifact_store = __webpack_require__(24174);
;// CONCATENATED MODULE: ./build/har/relevance.js


/** Requests that only a model registry gets. */
const registryPath = /\/\d\.\d\/(preview\/)?mlflow(-artifacts)?\/|\/mlflow-artifacts\/|\/api\/mlflow(\/|$)|\/api\/health\/mlflow/;
/** The auth service's own route, whichever host it has. */
const validatePath = /\/api\/v\d\/keys\/validate$/;
/** Paths that the platform has, and many other services too. */
const commonPath = /\/api\/models(\/|$)|\/api\/v\d\/keys\/|\/(validate|health|ready|live|version)$/;
/** Files that MLflow's flavours write. */
const modelFile = /\/artifacts\/|\/(MLmodel|(conda|python_env)\.yaml|requirements\.txt|\w*model\.\w+)$/;
/** What a page of MLflow's own web interface loads. */
const pageAsset = /\/static-files\/|\.(js|css|map|png|svg|ico|woff2?|html?)$/;
/**
 * Says which URLs of a recording concern the platform. Its hosts are not known beforehand (it may be a staging
 * system), so a host counts as one of the platform's where a registry path was asked of it; a common path counts
 * on such a host or beside one (auth.example.org, where registry.example.org is the platform's), and anywhere only
 * where the recording holds no request to a registry at all. A store counts by the name of a model’s file, or where an answer named the
 * address, or the place of the artifacts.
 */
function relevanceIn(urls, answers = []) {
    const platform = urls.flatMap((text) => {
        const url = parse(text);
        const isOurs = url && (registryPath.test(url.pathname) || validatePath.test(url.pathname));
        return isOurs && !pageAsset.test(url.pathname) ? [url] : [];
    });
    const hosts = new Set(platform.map(({ host }) => host));
    const sites = new Set(platform.map(({ hostname }) => siteOf(hostname)));
    const isOfStore = (0,artifact_store/* storesNamedIn */.d)(answers);
    return (text) => {
        const url = parse(text);
        if (!url || pageAsset.test(url.pathname))
            return false;
        const { host, hostname, pathname } = url;
        if (registryPath.test(pathname) || validatePath.test(pathname))
            return true;
        const isNamed = () => answers.some((answer) => answer.includes(`${host}${pathname}`));
        if (isOfStore(text))
            return !hosts.has(host);
        if ((0,mlflow_routes/* isPresigned */.yD)(text))
            return hosts.size > 0 && (modelFile.test(pathname) || isNamed());
        // The web site itself (hokus.ai) is no part of a registration.
        if (/\.hokus\.ai$/.test(hostname))
            return true;
        if (commonPath.test(pathname))
            return hosts.size === 0 || hosts.has(host) || sites.has(siteOf(hostname));
        return hosts.has(host) && pathname === '/';
    };
}
/** The part of a name that hosts of one owner share, near enough: the last two labels; of an address, all of it. */
function siteOf(hostname) {
    if (/^[\d.]+$|^\[/.test(hostname))
        return hostname;
    return hostname.split('.').slice(-2).join('.');
}
function parse(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

;// CONCATENATED MODULE: ./build/har/read.js









/** Entries a HAR may have at all, and exchanges that are kept of it. */
const entryLimit = 20_000;
const exchangeLimit = 2_000;
const urlLimit = 4_096;
const wholeRecorder = /^(mitmproxy|proxyman|charles|fiddler|http toolkit|burp)/i;
/**
 * The exchanges with the platform in an HTTP Archive, from a browser or anybody's client. Hostile input is
 * expected: nothing is kept before it is redacted, and whatever credentials the file holds are made secret in
 * `redact` first, so that they are masked wherever else they appear.
 *
 * @throws SavedFileError where it is no HAR, has too many entries, or no entry can be read
 */
function exchangesOfHar(json, redact) {
    const parsed = HarLog.safeParse(json);
    if (!parsed.success)
        throw new read_saved/* SavedFileError */.sh(`The file is no HAR: ${(0,read_saved/* firstProblems */.fr)(problemsIn(parsed.error))}.`);
    const { creator, entries, _run } = parsed.data.log;
    if (entries.length > entryLimit) {
        throw new read_saved/* SavedFileError */.sh(`The HAR has ${entries.length} entries; at most ${entryLimit} are read.`);
    }
    const { readable, problems } = readEntries(entries);
    const unreadable = `${problems.length} of ${entries.length} entries cannot be read: ${(0,read_saved/* firstProblems */.fr)(problems)}.`;
    if (problems.length > 0 && readable.length === 0)
        throw new read_saved/* SavedFileError */.sh(unreadable);
    const ours = creator.name === version/* toolName */.Uf;
    const { concerning, preflights, textless, usable } = read_select(readable, ours);
    const kept = usable.slice(0, exchangeLimit);
    protectCredentials(kept.map(({ entry }) => entry), redact);
    const exchanges = kept.map((one) => exchangeOf(one, ours, redact));
    const run = ours && _run ? runOf(_run, kept, redact) : undefined;
    return {
        exchanges: exchanges.sort((a, b) => a.startedAt.localeCompare(b.startedAt)),
        ...(run && { run }),
        partial: run?.stopReason !== 'completed',
        keepsHeaders: wholeRecorder.test(creator.name ?? ''),
        ignored: readable.length - concerning.length,
        notes: [
            ...(problems.length > 0 ? [redact(unreadable)] : []),
            ...(usable.length > kept.length
                ? [`Only the first ${exchangeLimit} of ${usable.length} requests to the platform were read.`]
                : []),
            ...preflightNotes(preflights),
            ...(textless.length > 0 ? [textlessNote(textless.length)] : []),
            ...(ours ? [] : missingNotes(exchanges, creator.name)),
        ],
    };
}
/** What concerns the platform, and of that what a diagnosis can use. Of our own recordings, everything. */
function read_select(readable, ours) {
    if (ours)
        return { concerning: readable, preflights: [], textless: [], usable: readable };
    const isRelevant = relevanceIn(readable.map(({ entry }) => entry.request.url), readable.flatMap(({ entry }) => entry.response.content?.text?.replaceAll('\\/', '/') ?? []));
    const concerning = readable.filter(({ entry }) => isRelevant(entry.request.url));
    // A browser asks first whether it may ask: such a request carries no key by design.
    const isPreflight = ({ entry }) => entry.request.method === 'OPTIONS';
    const asked = concerning.filter((one) => !isPreflight(one));
    const unsent = new Set(asked.flatMap(({ entry }) => (isAnswered(entry) ? [] : entry.request.url)));
    // One that forbids is why the request itself was never sent.
    const forbids = ({ entry }) => unsent.has(entry.request.url) && !allowsOrigin(entry);
    const preflights = concerning.filter(isPreflight);
    return {
        concerning,
        preflights: preflights.filter((one) => !forbids(one)),
        textless: asked.filter(({ entry }) => lacksItsText(entry)),
        usable: [...asked.filter(({ entry }) => !lacksItsText(entry)), ...preflights.filter(forbids)],
    };
}
function readEntries(entries) {
    const readable = [];
    const problems = [];
    for (const [index, entry] of entries.entries()) {
        const parsed = HarEntry.safeParse(entry);
        if (parsed.success)
            readable.push({ place: index + 1, entry: parsed.data });
        else
            problems.push(`entry ${index + 1}, ${problemsIn(parsed.error).join(', ')}`);
    }
    return { readable, problems };
}
const problemsIn = ({ issues }) => issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
function exchangeOf({ place, entry }, ours, redact) {
    const { request, response } = entry;
    const sent = body_bodyOf(request.postData, { bodySize: request.bodySize, headers: request.headers }, redact);
    const received = body_bodyOf(response.content, { bodySize: undefined, headers: response.headers }, redact);
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
            headers: headersOf(ours ? request.headers : once(request.headers), redact),
            ...(sent ? { body: sent } : {}),
        },
        ...(answered && {
            response: {
                status: response.status,
                headers: headersOf(response.headers, redact),
                ...(received ? { body: received } : {}),
            },
        }),
        ...((!answered || (ours && words)) && {
            error: {
                code: (0,no_reply_reason/* noReplyCode */.j)(words || remark),
                message: redact(remark || 'the recording gives no reason').slice(0, 1_000),
            },
        }),
        ...(ours && entry._proxy ? { proxy: JSON.parse((0,redaction_redact/* redactedJson */.Rh)(entry._proxy, redact)) } : {}),
        timings: timingsOf(entry, answered),
    };
}
/** Redacted once more, since anybody may have edited the file. */
function runOf({ checks, ...rest }, kept, redact) {
    const ids = new Map(kept.map(({ place, entry }) => [entry._exchangeId, `e${place}`]));
    const here = checks.map((check) => ({
        ...check,
        exchanges: check.exchanges.flatMap((id) => ids.get(id) ?? []),
    }));
    return JSON.parse((0,redaction_redact/* redactedJson */.Rh)({ ...rest, checks: here }, redact));
}
const failureOf = ({ _error, response }) => [_error, response._error, response._failureText].find((one) => one) ?? '';
/** Contract of a preflight's answer: https://fetch.spec.whatwg.org/#cors-preflight-fetch */
const allowsOrigin = ({ response: { status, headers } }) => status === 0 ||
    (status >= 200 &&
        status < 300 &&
        headers.some(({ name }) => name.toLowerCase() === 'access-control-allow-origin'));
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
    if (!isAnswered(entry) || entry.request.method === 'HEAD')
        return false;
    if (content?.text !== undefined && !(content.text === '' && (isMissing(content) || isFromCache(entry))))
        return false;
    if ([204, 304].includes(status))
        return false;
    const value = (wanted) => headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
    if (value('content-length') === '0')
        return false;
    return content?.size !== 0 || /json|html/.test(value('content-type') ?? '');
}
/** An empty text where there was a body: it stands in another file, or was left out. */
const isMissing = ({ _file, size }) => _file !== undefined || (size ?? 0) > 0;
/** A browser's own cache answers in no time, and its text is not recorded. */
const isFromCache = ({ time, timings }) => time === 0 && !timings.wait;
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
    return (0,redact_headers/* redactHeaders */.c)(Object.fromEntries(headers), redact);
}
/**
 * Recorders that add what a browser sent besides list a request's header twice, in two spellings. An answer keeps
 * both: there a doubled header tells of a second server behind the first.
 */
const once = (list) => [
    ...new Map(list.map((one) => [`${one.name.toLowerCase()}: ${one.value}`, one])).values(),
];
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
/** A refused one is why the request itself never left the browser. */
function preflightNotes(preflights) {
    const refused = preflights.map(({ entry }) => entry.response.status).find((status) => status >= 300);
    if (refused !== undefined)
        return [
            `A CORS preflight request (OPTIONS) of the browser was refused (${refused}), so the browser did not send the request itself. Other clients send none: the API has to let OPTIONS through without a key only if pages are to register models.`,
        ];
    const { length } = preflights;
    const [some, were] = length === 1 ? ['A CORS preflight request', 'was'] : [`${length} CORS preflight requests`, 'were'];
    return length === 0 ? [] : [`${some} (OPTIONS) of the browser ${were} left out: other clients send none.`];
}
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

// EXTERNAL MODULE: ./build/python/environment.js
var environment = __webpack_require__(24282);
// EXTERNAL MODULE: ./build/schema/read-report.js
var read_report = __webpack_require__(12819);
// EXTERNAL MODULE: ./build/schema/verdict.js
var verdict = __webpack_require__(21131);
;// CONCATENATED MODULE: ./build/diagnosis/saved-evidence.js








/**
 * Reads a `report.json` of this tool or a HAR of anybody's client, also one in a zip with its bodies. The file may come
 * from a stranger: nothing of it is kept or quoted before it is redacted.
 *
 * @throws SavedFileError for a file that cannot be read, is too large, or is neither
 */
async function readSavedEvidence(path, redact) {
    const json = valueIn(path);
    if (isObject(json) && 'log' in json) {
        const { run, ...har } = exchangesOfHar(json, redact);
        return { kind: 'har', ...har, ...(run && judgedIn(run)) };
    }
    if (isObject(json) && 'schemaVersion' in json)
        return evidenceOfReport(reportOf(json, redact));
    throw new read_saved/* SavedFileError */.sh('The file is neither a report.json of this tool (no schemaVersion) nor a HAR (no log).');
}
/** The bytes are let go of before their values are worked on. */
function valueIn(path) {
    const bytes = (0,read_saved/* readSavedBytes */.hL)(path, { followLinks: true });
    return isZip(bytes) ? harInZip(bytes) : (0,read_saved/* parseSaved */.P6)(bytes);
}
/** A `report.json` of ours. Its causes are left out: they are to be found anew. */
function reportOf(json, redact) {
    const { exchanges, ...report } = (0,read_report/* reportFrom */.r)(json);
    // Redacted once more, since anybody may have edited the file.
    const clean = (value) => JSON.parse((0,redaction_redact/* redactedJson */.Rh)(value, redact));
    return {
        ...clean({ ...report, diagnosis: { causes: [] } }),
        exchanges: clean(exchanges.map((one) => hideCredentials(one, redact))),
    };
}
function evidenceOfReport(report) {
    const { exchanges } = report;
    const partial = report.stopReason !== 'completed';
    const notes = partial
        ? ['The run behind this report did not come to its end, so some checks are missing.']
        : [];
    return { kind: 'report', exchanges, ...judgedIn(report), partial, notes, passed: report.verdict === 'pass' };
}
/** What a run of ours knew beside its requests. The checks of a recorded command are none of its steps. */
function judgedIn({ checks, target }) {
    const isOfRun = checks.some(({ suite }) => suite !== 'record');
    const failed = checks.some(verdict/* isTrouble */.KM);
    const platform = target.takenFor;
    const { reason = '' } = checks.find(({ id }) => id === 'record.environment') ?? {};
    const ofRecording = { failed, disturbances: (0,environment/* disturbancesToldIn */.S7)(reason) };
    return { target, ...(isOfRun ? { checks } : ofRecording), ...(platform && { platform }) };
}
function hideCredentials(exchange, redact) {
    const hidden = structuredClone(exchange);
    hidden.request.headers = (0,redact_headers/* redactHeaders */.c)(hidden.request.headers, redact);
    if (hidden.response)
        hidden.response.headers = (0,redact_headers/* redactHeaders */.c)(hidden.response.headers, redact);
    return hidden;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./build/platform/contract.js
var contract = __webpack_require__(37282);
// EXTERNAL MODULE: ./build/record/client-mistakes.js + 2 modules
var client_mistakes = __webpack_require__(18474);
// EXTERNAL MODULE: ./build/report/diagnosis-text.js
var diagnosis_text = __webpack_require__(23552);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/schema/exit-code.js
var exit_code = __webpack_require__(36596);
// EXTERNAL MODULE: ./build/text/exchange-in-words.js
var exchange_in_words = __webpack_require__(33129);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/diagnose.js














/**
 * `diagnose FILE`: the causes of a failure from a `report.json` or a HAR, without a network. Returns 0 where the
 * evidence shows no cause, 1 where it shows one, 2 for a file that cannot be read, 3 where it does not decide.
 */
async function diagnose_diagnose({ flags, operands: [file = ''] }, redact) {
    let evidence;
    try {
        evidence = await readSavedEvidence(file, redact);
    }
    catch (error) {
        if (!(error instanceof read_saved/* SavedFileError */.sh))
            throw error;
        process.stderr.write((0,terminal/* forPeople */.z)(redact(`${(0,visible/* visibleLine */.P8)(file)}: ${(0,visible/* visibleLine */.P8)(error.message)}\n`)));
        return badInput;
    }
    const causes = (0,diagnose/* diagnose */.h4)(evidence);
    const outcome = verdictOf(causes, evidence);
    const again = causes.length > 0 ? [] : madeTwice(evidence);
    const text = flags.json
        ? (0,redaction_redact/* redactedJson */.Rh)({ outcome, causes, notes: [...again, ...evidence.notes], exchanges: shown(causes, evidence) }, redact, 2)
        : (0,terminal/* forPeople */.z)(redact(renderDiagnosis(causes, evidence, outcome, again, painter())));
    process.stdout.write(`${text}\n`);
    return codeOfOutcome[outcome];
}
const { fine, wrong, unverified, badInput } = exit_code/* exitCodes */.h;
const codeOfOutcome = { 'no-cause': fine, cause: wrong, undetermined: unverified };
function verdictOf(causes, { exchanges, checks }) {
    if (causes[0])
        return causes[0].code === diagnose/* undeterminedCode */.u0 ? 'undetermined' : 'cause';
    // A recording that no rule explains is only sound where something in it worked and nothing broke.
    const worked = exchanges.some(({ response }) => response && response.status < 400);
    const isMadeUpFor = (one) => exchanges.some((other) => !isBroken(other) && (0,observed/* isRepetitionOf */.Jr)(other, one));
    const broke = exchanges.some((one) => isBroken(one) && !isMadeUpFor(one));
    return worked && (checks || !(broke || endsInVain(exchanges))) ? 'no-cause' : 'undetermined';
}
/** Stopped where MLflow missed something, with no version made and nothing removed: that is not seen to work. */
const endsInVain = (exchanges) => exchanges.at(-1)?.response?.status === 404 &&
    !exchanges.some(({ request, response }) => response?.status === 200 && /\/(model-versions\/create|delete)$/.test(request.url.split('?')[0] ?? ''));
/** No failure, and yet something to look after. */
const madeTwice = ({ kind, exchanges }) => kind === 'report'
    ? []
    : (0,client_mistakes/* differencesIn */.C)(exchanges)
        .filter(({ id }) => id === 'duplicated-by-retry')
        .map(({ text, instead }) => `${text} ${instead}`);
/** No answer, or a server's own failure; what it says it does not do, no healthy client needs. */
const isBroken = ({ request, response, error }) => error?.code !== 'CANCELLED' &&
    (response?.status ?? 500) >= 500 &&
    response?.status !== 501 &&
    !(0,contract/* isFailingByDesign */.Iv)(request.url);
/** The exchanges that causes rest on. */
function shown(causes, { exchanges }) {
    const ids = new Set(causes.flatMap(({ evidence }) => evidence));
    return exchanges.filter(({ id }) => ids.has(id));
}
function renderDiagnosis(causes, { exchanges, notes, kind, ignored, passed }, outcome, again, paint) {
    const [first, ...others] = causes;
    const failed = failuresIn(exchanges);
    const besides = ignored ? `, ${ignored} others ignored` : '';
    const source = kind === 'har' ? `HAR, ${(0,wording/* plural */.LS)(exchanges.length, 'request')} to the platform${besides}` : 'report.json';
    const none = outcome === 'no-cause'
        ? `${passed ? 'This report passed: there is nothing to diagnose' : 'The file shows no failure with a known cause'}.`
        : exchanges.length === 0
            ? 'The cause is undetermined: the file holds no request to the platform.'
            : failed.length === 0
                ? 'The cause is undetermined: no request is seen to fail, and none that was served was recorded whole.'
                : `The cause is undetermined: requests failed, and no rule explains it.\n${unexplained(failed)}`;
    return [
        first ? (0,diagnosis_text/* causeText */.xv)(first, exchanges, paint) : none,
        again.map(visible/* visibleLine */.P8).join('\n'),
        others.length > 0 ? ['Also:', ...others.map(diagnosis_text/* causeLine */.mB)].join('\n') : '',
        notes.length > 0
            ? ['What the file lacks:', ...notes.map((note) => `- ${(0,visible/* visibleLine */.P8)(note)}`)].join('\n')
            : '',
        `Read from: ${source}`,
    ]
        .filter((block) => block !== '')
        .join('\n\n');
}
const failuresIn = (exchanges) => {
    const broken = exchanges.filter(isBroken);
    return broken.length > 0 ? broken : exchanges.filter(({ response }) => response && response.status >= 400);
};
/** The first few, each with what it was answered. */
function unexplained(failed) {
    const lines = failed
        .slice(0, 3)
        .map((one) => `  ${(0,visible/* visibleLine */.P8)(`${one.request.method} ${one.request.url} → ${(0,exchange_in_words/* outcomeOf */.sG)(one)}`)}`);
    return [...lines, ...(failed.length > 3 ? [`  and ${failed.length - 3} more`] : [])].join('\n');
}
function painter() {
    const colour = (0,terminal/* wantsColour */.M)();
    return (style, text) => (colour ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
}


/***/ }),

/***/ 85440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ parseSaved),
/* harmony export */   Pp: () => (/* binding */ savedFileLimit),
/* harmony export */   fr: () => (/* binding */ firstProblems),
/* harmony export */   hL: () => (/* binding */ readSavedBytes),
/* harmony export */   sh: () => (/* binding */ SavedFileError)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25666);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55139);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78766);




/**
 * Bytes of a file that is read at all. A report of 10,000 exchanges or a HAR of a long session has some tens of MB;
 * its bytes, its text and its values are in memory at the same time.
 */
const savedFileLimit = 32 * 1024 * 1024;
/** What such a file may hold: some hundred values for each entry of a HAR. */
const savedFileValues = { values: 1_000_000, depth: 100 };
/** A file is not what it should be. The message is a sentence or two that quote nothing the file holds. */
class SavedFileError extends Error {
    name = 'SavedFileError';
}
/**
 * The bytes of a file that a stranger may have made: no pipe that never ends, and no more than `savedFileLimit`.
 *
 * @param options `followLinks` where a person named the path; otherwise a link to elsewhere is refused
 * @throws SavedFileError saying why it is not read
 */
function readSavedBytes(path, { followLinks = false } = {}) {
    try {
        return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)(path, { maxBytes: savedFileLimit, links: followLinks ? 'follow' : 'refuse' });
    }
    catch (error) {
        if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc))
            throw error;
        throw new SavedFileError(`The file ${error.what}.`);
    }
}
function unpacked(bytes, layers = 0) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    if (layers === mostLayers)
        throw new SavedFileError('The file is gzipped again and again.');
    return unpacked(gunzip(bytes), layers + 1);
}
/** Layers of gzip that are undone: a file can be made that unpacks to itself. */
const mostLayers = 3;
function gunzip(bytes) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: savedFileLimit });
    }
    catch (error) {
        const isTooLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        const limit = savedFileLimit / 1024 / 1024;
        throw new SavedFileError(isTooLarge ? `The file unpacks to more than ${limit} MiB.` : 'The file is damaged gzip.');
    }
}
/** JSON begins with a character of ASCII, so a zero byte beside it tells UTF-16 without a mark, too. */
function encodingOf([first, second]) {
    if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
        return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
        return 'utf-16be';
    return 'utf-8';
}
/**
 * The bytes are not usable afterwards.
 *
 * @param mostText bytes of text in it
 * @throws SavedFileError where it is not JSON, or more than anybody records
 */
function parseSaved(input, mostText = savedFileLimit) {
    const text = (typeof input === 'string' ? input : decodeSaved(input, mostText)).replace(/^\uFEFF/, '');
    const excess = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonExcess */ .Ev)(text, savedFileValues);
    if (excess)
        throw new SavedFileError(`The file is not read: it ${excess}.`);
    try {
        return JSON.parse(text);
    }
    catch {
        const end = text.trimEnd();
        const cut = end !== '' && !/[}\]]$/.test(end) ? ' It seems to be cut off at the end.' : '';
        throw new SavedFileError(`The file is not JSON.${cut}`);
    }
}
/**
 * The text in saved bytes, as programs and editors leave them: with a byte order mark or without one, UTF-8 or
 * UTF-16 (Windows PowerShell writes that), gzipped or plain.
 */
function decodeSaved(input, mostText) {
    const bytes = unpacked(input);
    const encoding = encodingOf(bytes);
    if (encoding !== 'utf-8')
        return new TextDecoder(encoding).decode(bytes);
    const { compact, textBytes } = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compactJson */ .Ar)(bytes);
    if (textBytes > mostText)
        throw new SavedFileError(`The file is not read: it holds more than ${mostText / 2 ** 20} MiB of text.`);
    return new TextDecoder().decode(compact);
}
const shownProblems = 5;
/** For example `a; b; and 7 more`. */
function firstProblems(problems) {
    const more = problems.length - shownProblems;
    return [...problems.slice(0, shownProblems), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}


/***/ }),

/***/ 80971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ zipNames),
/* harmony export */   g: () => (/* binding */ readZipEntry)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);

/** Entries of an artifact that holds a report: a few dozen files at most. */
const mostEntries = 1_000;
/** PKWARE APPNOTE 4.3: the three kinds of record, by signature and fixed length in bytes. */
const endRecord = { signature: 0x06054b50, length: 22 };
const directoryRecord = { signature: 0x02014b50, length: 46 };
const localRecord = { signature: 0x04034b50, length: 30 };
/**
 * The bytes of one file of a zip that anyone may have made, at most `maxBytes` of them. Nothing is written to disk
 * and no other entry is unpacked, so names that lead out of a folder and archives that unpack to terabytes come to
 * nothing. Zip64 is refused: an archive that needs it is larger than any caller accepts.
 *
 * @throws Error saying what is wrong with the archive
 */
function readZipEntry(zip, name, maxBytes) {
    const found = entriesOf(zip).filter((entry) => entry.name === name);
    const [entry] = found;
    if (!entry)
        throw new Error(`the archive holds no ${name}`);
    if (found.length > 1)
        throw new Error(`the archive holds ${name} more than once`);
    if (entry.isEncrypted)
        throw new Error(`${name} is encrypted`);
    if (entry.bytes > maxBytes)
        throw new Error(`${name} has more than ${maxBytes / 2 ** 20} MiB`);
    const bytes = unpack(packedBytesOf(zip, entry), entry);
    if (bytes.length !== entry.bytes || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) !== entry.crc)
        throw new Error(`${name} is damaged`);
    return bytes;
}
/**
 * The names of all entries, as the archive writes them.
 *
 * @throws Error saying what is wrong with the archive
 */
function zipNames(zip) {
    return entriesOf(zip).map(({ name }) => name);
}
function entriesOf(zip) {
    const end = findEnd(zip);
    const count = zip.readUInt16LE(end + 10);
    if (count > mostEntries)
        throw new Error(`the archive holds ${count} files, more than ${mostEntries}`);
    const entries = [];
    let at = zip.readUInt32LE(end + 16);
    for (let index = 0; index < count; index++) {
        expectRecord(zip, at, directoryRecord);
        const nameEnd = at + directoryRecord.length + zip.readUInt16LE(at + 28);
        entries.push({
            name: zip.toString('utf8', at + directoryRecord.length, nameEnd),
            method: zip.readUInt16LE(at + 10),
            isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
            crc: zip.readUInt32LE(at + 16),
            packedBytes: zip.readUInt32LE(at + 20),
            bytes: zip.readUInt32LE(at + 24),
            offset: zip.readUInt32LE(at + 42),
        });
        at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return entries;
}
/** Offset of the record that closes the archive: the one whose comment ends where the file does. */
function findEnd(zip) {
    const first = Math.max(0, zip.length - endRecord.length - 0xffff);
    for (let at = zip.length - endRecord.length; at >= first; at--) {
        const isEnd = zip.readUInt32LE(at) === endRecord.signature;
        if (isEnd && at + endRecord.length + zip.readUInt16LE(at + 20) === zip.length)
            return at;
    }
    throw new Error('this is no zip archive');
}
function packedBytesOf(zip, { name, offset, packedBytes }) {
    expectRecord(zip, offset, localRecord);
    const start = offset + localRecord.length + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
    if (start + packedBytes > zip.length)
        throw new Error(`${name} is cut off`);
    return zip.subarray(start, start + packedBytes);
}
/** zlib takes no smaller one. */
const smallestChunk = 64;
/** No more than the archive says, and in one piece: pieces would be in memory twice while they are put together. */
function unpack(packed, { name, method, bytes }) {
    if (method === 0)
        return packed;
    if (method !== 8)
        throw new Error(`${name} is packed by method ${method}, which is neither stored nor deflate`);
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, { maxOutputLength: Math.max(1, bytes), chunkSize: bytes + smallestChunk });
    }
    catch (error) {
        throw new Error(`${name} cannot be unpacked: ${error.message}`);
    }
}
function expectRecord(zip, at, record) {
    if (at + record.length > zip.length || zip.readUInt32LE(at) !== record.signature)
        throw new Error('the archive is damaged');
}


/***/ }),

/***/ 32217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Those with one key together, in the order of their first; a key that is an object is like no other. */
function groupBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group)
            group.push(one);
        else
            groups.set(key, [one]);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 69230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ movedTo)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19148);

/** The paths of MLflow's own API, which its clients ask for. */
const mlflowApi = /\/(ajax-)?api\/\d\.\d\/mlflow/;
/**
 * The address that MLflow's Python client would go on to with the same method, body and key, as `requests` does after
 * a 307 or 308 within one origin. Only where it is the same call at another path: a login's page is none. Undefined for
 * any other answer: the key must not travel where nobody told it to.
 */
function movedTo({ url }, answer) {
    if (answer.kind === 'no-reply' || ![307, 308].includes(answer.status))
        return undefined;
    const location = (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .w)(answer, 'location');
    if (!location || !URL.canParse(location, url))
        return undefined;
    const [from, to] = [new URL(url), new URL(location, url)];
    to.hash = '';
    const isSameCall = mlflowApi.test(from.pathname) && callOf(from) === callOf(to);
    const isWithin = to.origin === from.origin && to.username === '' && to.href !== from.href;
    return isSameCall && isWithin ? to.href : undefined;
}
/** The last two parts of the path: `experiments/search`. */
const callOf = ({ pathname }) => pathname.split('/').filter(Boolean).slice(-2).join('/');


/***/ }),

/***/ 71657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ recordBody)
/* harmony export */ });
/* unused harmony export bodyTextLimit */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Characters of a body kept in a report; the true size and hash are always kept. */
const bodyTextLimit = 16_384;
/**
 * A body as it may be shown, in up to `limit` characters. Redaction comes before the cut, which keeps clear of a secret
 * that it would split.
 */
function recordBody(bytes, redact, limit = bodyTextLimit) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    const shown = bytes.subarray(0, limit * 4);
    const partial = shown.length < bytes.length;
    const text = readableText(shown, partial);
    if (text === undefined)
        return { bytes: bytes.length, sha256, truncated: bytes.length > 0 };
    const redacted = redact(text);
    // A secret cut in two at the end of the window matches nothing, so the last stretch is not shown.
    const safe = partial ? redacted.slice(0, Math.max(0, redacted.length - redact.reach)) : redacted;
    // No half of a surrogate pair at the end.
    const kept = safe.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
    return { text: kept, bytes: bytes.length, sha256, truncated: partial || kept.length < safe.length };
}
/** The text of a body, or undefined where it is binary. */
function readableText(bytes, partial) {
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: partial });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 17344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
/** RFC 9110: delay in seconds or an HTTP date; undefined where absent or unreadable. */
function retryAfterMs(value, now = Date.now()) {
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    // Date.parse alone takes "1.5" for a day in January.
    const date = /\bGMT$/.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 91796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ endpointIn),
/* harmony export */   oz: () => (/* binding */ methodsOf),
/* harmony export */   qC: () => (/* binding */ mayBeRoute),
/* harmony export */   yD: () => (/* binding */ isPresigned)
/* harmony export */ });
/**
 * The routes of MLflow's REST API 2.0 below `/api/2.0/mlflow/`, as `get_endpoints` of release 3.9.0 lists them. Later
 * releases have more, but none fewer in these families.
 */
const families = {
    experiments: {
        GET: 'get get-by-name search',
        POST: 'create delete restore update search set-experiment-tag delete-experiment-tag',
    },
    runs: {
        GET: 'get',
        POST: 'create delete restore update search log-metric log-batch log-model log-inputs log-parameter set-tag delete-tag outputs create-promptlab-run',
    },
    metrics: { GET: 'get-history get-history-bulk get-history-bulk-interval' },
    artifacts: { GET: 'list' },
    'registered-models': {
        GET: 'get search alias get-latest-versions',
        POST: 'create rename set-tag alias get-latest-versions',
        PATCH: 'update',
        DELETE: 'delete delete-tag alias',
    },
    'model-versions': {
        GET: 'get search get-download-uri',
        POST: 'create set-tag transition-stage',
        PATCH: 'update',
        DELETE: 'delete delete-tag',
    },
};
/** Families with ids in their paths, or that only some releases have: nothing is said of these. */
const others = /^(logged-models|traces|unified-traces|get-|webhooks|users|scorers|prompt|gateway|ui-|mlflow)/;
/** What a client asks of MLflow, as its path tells, whatever stands before: `experiments/search`; undefined for no such path. */
function endpointIn(pathname) {
    return /\/2\.0\/(?:preview\/)?mlflow\/(.+)$/.exec(pathname)?.[1];
}
/** How a client must ask for this endpoint, for example `['GET']`; none where MLflow has none of that name. */
function methodsOf(endpoint) {
    const [family = '', action = ''] = endpoint.split('/');
    const byMethod = Object.hasOwn(families, family) ? families[family] : undefined;
    const isOne = endpoint === `${family}/${action}`;
    return Object.entries(byMethod ?? {}).flatMap(([method, actions]) => isOne && actions?.split(' ').includes(action) ? [method] : []);
}
/** False where MLflow certainly has no such route, so that its 404 or 405 is all that a healthy one can say. */
function mayBeRoute(method, endpoint) {
    return others.test(endpoint) || methodsOf(endpoint).includes(method === 'HEAD' ? 'GET' : method);
}
/** An address of a store that brings its own permission: S3's, Google's, Azure's, MinIO's. */
const isPresigned = (url) => /[?&](X-Amz-Signature|X-Goog-Signature|Signature|sig)=/i.test(url);


/***/ }),

/***/ 20982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isStandIn),
/* harmony export */   c: () => (/* binding */ redactHeaders)
/* harmony export */ });
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
/** What people send in place of a key, or around it: none of it is a secret, and all of it is what they look for. */
const stands = /^(?:none|null|undefined|nil|\[object Object\]|your[a-z_-]{0,30}|(?:hk_[a-z]+_)?(?:\.\.\.|…|x{3,}|your[a-z_-]{0,30}))$/i;
const names = /^(?:\$|\$env:|process\.env\.)\{?[A-Z][A-Z0-9_]{2,60}\}?$|^%[A-Z][A-Z0-9_]{2,60}%$|^\$\{\{ ?[\w.]{3,80} ?\}\}$|^\{\{? ?[a-z_][a-z_.-]{2,60} ?\}?\}$|^<[a-z][a-z _-]{2,40}>$/i;
/** A key's shape, which everything masks: what stands in place of one is shown without it. */
const keyLike = /^(hk_[a-z]+_)(?:x+|your[a-z_-]*)$/i;
/** True for what stands where a credential should, and is none. */
const isStandIn = (credential) => stands.test(credential) || names.test(credential);
const around = /^((?:(?:Bearer|ApiKey|Token|Basic) |["'`]|op:\/\/|ENC\[)*)(.*?)((?:["'`]|\\[rn])*)$/is;
/** A scheme with nothing after it, and Basic with neither user nor password. */
const empty = /^\s*(?:Bearer|ApiKey|Token|Basic(?: Og==)?)\s*$/i;
function hideCredential(value, redact) {
    if (empty.test(value))
        return value.trim();
    const [, scheme = '', rest = ''] = /^(Bearer |ApiKey |Basic )?(.*)$/is.exec(value) ?? [];
    if (scheme && isStandIn(rest))
        return `${scheme}${redact(rest.replace(keyLike, '$1...'))}`;
    const [, before = '', credential = '', after = ''] = (scheme && around.exec(rest)) || ['', '', rest];
    return `${scheme}${before}${/\*\*\*[\w-]+\*\*\*/.exec(redact(credential))?.[0] ?? '***'}${after}`;
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
function decisiveExchange(exchanges, cause) {
    const id = cause.decisive ?? cause.evidence[0];
    return exchanges.find((exchange) => exchange.id === id);
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

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   _5: () => (/* binding */ firstScreenText),
/* harmony export */   mB: () => (/* binding */ causeLine),
/* harmony export */   qi: () => (/* binding */ statusStyle),
/* harmony export */   tl: () => (/* binding */ shortLine),
/* harmony export */   xv: () => (/* binding */ causeText),
/* harmony export */   yG: () => (/* binding */ plainly)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
/* harmony import */ var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83007);
/* harmony import */ var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83658);
/* harmony import */ var _layer_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44721);
/* harmony import */ var _warning_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56865);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62867);






const plainly = (_style, text) => text;
const statusStyle = {
    pass: 'green',
    fail: 'red',
    warn: 'yellow',
    error: 'magenta',
    skip: 'dim',
};
const maxLineLength = 600;
/** What a person needs first: one block of lines, the headline on top. */
function firstScreenText(report, paint, screen = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .firstScreenOf */ .ug)(report)) {
    const { cause, facts, fixes, evidence, proof, warnings } = screen;
    return [
        headlineText(screen, paint),
        ...(report.checks.length > 0 ? [`  ${(0,_layer_line_js__WEBPACK_IMPORTED_MODULE_3__/* .layerLine */ .OQ)(report, 'plain')}`] : []),
        ...(screen.subject === undefined ? [] : [`  ${paint('bold', shortLine(screen.subject))}`]),
        ...(cause ? [`  ${shortLine([...facts, cause.code].join(' · '))}`] : []),
        ...registeredLines(report),
        ...fixLines(fixes, paint),
        ...(evidence ? evidenceLines(evidence, paint) : []),
        ...(proof ? proofLines(proof, paint) : []),
        ...(cause && !proof ? [`  ${paint('bold', 'See whether it is fixed:')} ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .runAgain */ .qL}`] : []),
        ...(cause ? workaroundLines(cause, paint) : []),
        ...warnings.flatMap((warning) => warningLines(warning, paint)),
    ].join('\n');
}
/** One cause by itself, for `diagnose`: why it is thought so, and what would prove it wrong, too. */
function causeText(cause, exchanges, paint) {
    const exchange = (0,_decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .decisiveExchange */ .q)(exchanges, cause);
    const { confidence, because, refutedBy, nextProbe } = cause;
    return [
        paint('bold', shortLine((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeHeadline */ .eQ)(cause))),
        `  ${shortLine([...(0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeFacts */ .DS)(cause), cause.code].join(' · '))}`,
        `  ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .confidenceMeaning */ .kb[confidence]} ${shortLine(because)}`,
        ...fixLines((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .fixesOf */ .jv)(cause), paint),
        ...(exchange ? evidenceLines((0,_decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X)(exchange, because), paint) : []),
        `  ${paint('bold', 'This is wrong if you see:')} ${shortLine(refutedBy)}`,
        ...(nextProbe === undefined ? [] : [`  ${paint('bold', 'Look next at:')} ${shortLine(nextProbe)}`]),
        ...(cause.proof ? proofLines((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .toldOnce */ .n3)(cause.proof, exchange), paint) : []),
        ...workaroundLines(cause, paint),
    ].join('\n');
}
/** A cause that comes after the first, in one line. */
function causeLine(cause) {
    const { code, confidence, owner } = cause;
    return `- ${shortLine((0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .causeHeadline */ .eQ)(cause))} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(code)}; ${confidence}, owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerName */ .Hc[owner]})`;
}
function headlineText({ status, headline }, paint) {
    return paint('bold', paint(statusStyle[status], `${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusSign */ .qD[status]} ${shortLine(headline)}`));
}
function registeredLines(report) {
    const made = (0,_first_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .registeredOf */ .gX)(report);
    return made
        ? [
            `  Registered as ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(made.modelName)}, version ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(made.modelVersion)}${made.after}.`,
        ]
        : [];
}
function fixLines(fixes, paint) {
    return fixes.flatMap(({ by, steps }) => {
        const heading = paint('bold', `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerHeading */ .Y6)(by)}:`);
        const [only = ''] = steps;
        if (steps.length === 1)
            return [`  ${heading} ${shortLine(only)}`];
        return [`  ${heading}`, ...steps.map((step) => `  - ${shortLine(step)}`)];
    });
}
function evidenceLines({ exchange, outcome, marks }, paint) {
    const { method, url } = exchange.request;
    const known = marks.map(({ label, value }) => `${label} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(value, 100))}`.trim()).join(', ');
    return [
        `  ${paint('bold', 'Evidence:')} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(method)} ${shortLine(url)} → ${shortLine(outcome)}`,
        `    ${known} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(exchange.id)})`,
    ];
}
function proofLines({ command, now, fixed }, paint) {
    return [
        `  ${paint('bold', 'See whether it is fixed:')}`,
        commandLines(command),
        `    answers now: ${shortLine(now)}`,
        `    when fixed:  ${shortLine(fixed)}`,
    ];
}
function workaroundLines({ workaround }, paint) {
    if (workaround === undefined)
        return [];
    const { registration: made } = workaround;
    const proved = made
        ? ` (registered ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(made.modelName)}, version ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(made.modelVersion)}, ${made.removed ? 'removed again' : 'which stays on the server'})`
        : '';
    return [
        `  ${paint('bold', `Until then, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .workaroundHeading */ .zF)(workaround)}${proved}:`)} ${shortLine(workaround.text)}`,
        ...Object.entries(workaround.settings).map(([name, value]) => `      ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)}=${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(value)}`),
    ];
}
function warningLines({ title, reason, task }, paint) {
    return [
        `  ${paint('yellow', _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusSign */ .qD.warn)} ${shortLine(reason ?? title)} (check: ${shortLine(title)})`,
        ...(task.step === '' ? [] : [`    ${paint('bold', `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerHeading */ .Y6)(task.by)}:`)} ${(0,_warning_task_js__WEBPACK_IMPORTED_MODULE_4__/* .taskText */ .H)(task)}`]),
        ...(task.command === undefined ? [] : [commandLines(task.command)]),
    ];
}
function shortLine(text) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLineLength));
}
function commandLines(command) {
    return (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(command).replace(/^/gm, '      ');
}


/***/ }),

/***/ 83658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ causeFacts),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   RN: () => (/* binding */ isRecordedAnswer),
/* harmony export */   cG: () => (/* binding */ gateReason),
/* harmony export */   eQ: () => (/* binding */ causeHeadline),
/* harmony export */   gX: () => (/* binding */ registeredOf),
/* harmony export */   jv: () => (/* binding */ fixesOf),
/* harmony export */   n3: () => (/* binding */ toldOnce),
/* harmony export */   s5: () => (/* binding */ openWarnings),
/* harmony export */   ug: () => (/* binding */ firstScreenOf),
/* harmony export */   zT: () => (/* binding */ isExplained)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92857);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32217);
/* harmony import */ var _python_steps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45312);
/* harmony import */ var _schema_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36715);
/* harmony import */ var _text_echoes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79101);
/* harmony import */ var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33129);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25666);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14252);
/* harmony import */ var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83007);
/* harmony import */ var _layer_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44721);
/* harmony import */ var _warning_task_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56865);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62867);
/** What every surface shows first, as plain text: the cause, the layer, whose it is, what to do, how one knows. */












/** Causes of which a run that passes tells in its headline: somebody else could use the key or the registry. */
const exposures = ['OPEN_REGISTRY', 'KEY_ECHOED', 'KEY_STILL_ACCEPTED'];
function firstScreenOf(report) {
    const [cause] = report.diagnosis.causes;
    const exchange = cause ? (0,_decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .decisiveExchange */ .q)(report.exchanges, cause) : exchangeOfTrouble(report);
    return {
        status: (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .signOf */ .rL)(report),
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
    .map((check) => ({ ...check, task: (0,_warning_task_js__WEBPACK_IMPORTED_MODULE_6__/* .taskOfWarning */ .L)(check, report) }));
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
                return `${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .stopSentence */ .WQ[report.stopReason]} before the end`;
            return `Could not verify the registration: ${cause ? causeHeadline(cause) : whyNot(report)}`;
        case 'skipped':
            return 'The registration was not verified: the run was skipped';
    }
}
/** What made a gate fail, in one line: the cause and whose it is, or the warnings that were not to be. */
function gateReason(report) {
    const [cause] = report.diagnosis.causes;
    if (report.verdict === 'pass' && report.counts.warn > 0) {
        const [first] = report.checks.filter(({ status }) => status === 'warn');
        return `${headline(report)}. The first: ${first?.title}: ${first?.reason ?? ''}`;
    }
    if (cause)
        return `${headline(report)} (${cause.code}, layer: ${_layer_line_js__WEBPACK_IMPORTED_MODULE_5__/* .layerLabel */ .E5[cause.layer]}, owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerName */ .Hc[cause.owner]})`;
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .firstTrouble */ .QJ)(report);
    return trouble?.reason && report.verdict === 'fail'
        ? `${headline(report)}: ${trouble.reason}`
        : headline(report);
}
const isExposure = ({ code }) => exposures.includes(code);
const exposed = (causes) => causes.filter(isExposure).slice(0, 1).map(causeHeadline);
function causeHeadline({ headline, summary }) {
    return (headline ?? summary).trim().replace(/\.$/, '');
}
function passHeadline(report) {
    const { counts, registration } = report;
    const warned = counts.warn > 0 ? `, with ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(counts.warn, 'warning')}` : '';
    const warnings = (0,_schema_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .gateNote */ .m)(report) || warned;
    if (report.checks.some(({ suite }) => suite === 'record'))
        return `${recordedHeadline(report.exchanges)}${warnings}`;
    // A run that only read, or checked nothing, must not look like a registration that works.
    if (registration?.modelVersion !== undefined)
        return `Registration works${warnings}`;
    const byClient = report.checks.some(({ id, status }) => id === (0,_python_steps_js__WEBPACK_IMPORTED_MODULE_9__/* .checkIdOf */ .fc)('register') && status === 'pass');
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
    return `The command registered ${which}${created.length > 1 ? `, and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(created.length - 1, 'more version')}` : ''}`;
}
/** Contract: "Create ModelVersion" of MLflow's REST API. */
const Answered = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({ model_version: zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP() }) });
function whyNot(report) {
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .firstTrouble */ .QJ)(report);
    if (!trouble)
        return 'nothing was checked';
    return trouble.reason ?? 'the cause could not be determined';
}
/** Category, owner and confidence, each a few words. */
function causeFacts({ category, owner, confidence }) {
    return [(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .capitalised */ .Iu)(_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .categoryMeaning */ .wF[category]), `owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .ownerName */ .Hc[owner]}`, confidence];
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
    return (0,_group_by_js__WEBPACK_IMPORTED_MODULE_11__/* .groupBy */ .$)(remediation, ({ by }) => by).map((steps) => {
        return { by: steps[0].by, steps: steps.map(({ text }) => text) };
    });
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
    const trouble = (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .firstTrouble */ .QJ)(report);
    return report.exchanges.find(({ id }) => id === trouble?.exchanges.at(-1));
}


/***/ }),

/***/ 44721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ layerLabel),
/* harmony export */   OQ: () => (/* binding */ layerLine),
/* harmony export */   y4: () => (/* binding */ layerStates)
/* harmony export */ });
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25014);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21131);
/* harmony import */ var _waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12680);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);




const layerLabel = {
    client: 'caller',
    network: 'network',
    auth: 'auth',
    proxy: 'API',
    gateway: 'gateway',
    mlflow: 'MLflow',
    artifacts: 'artifacts',
    registry: 'registry',
    event: 'event',
};
/**
 * The way of a request from the caller to the registry. The layers that the diagnosis blames carry the trouble; a
 * failure that a cause explains is not held against the layer where it showed. Beyond the first blamed layer a
 * pass counts only where nothing of that layer still waits for an answer.
 */
function layerStates(report) {
    const blamed = blamedLayers(report);
    const first = Math.min(...[...blamed.keys()].map((layer) => _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(layer)), _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.length);
    const explained = explainedChecks(report);
    const waiting = (0,_waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .heldUp */ .Jb)(report.checks);
    const isPlain = report.target.takenFor === 'mlflow';
    return _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF
        .filter((layer) => layer !== 'event' || isAsked(report.checks, layer))
        .filter((layer) => !isPlain || !['auth', 'proxy', 'gateway'].includes(layer) || blamed.has(layer))
        .map((layer) => {
        const index = _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(layer);
        // Whatever stands in front of an MLflow server by itself is no API of Hokusai's.
        const label = isPlain && layer === 'proxy' ? 'in front of MLflow' : layerLabel[layer];
        const own = report.checks.filter((check) => check.layer === layer);
        const blame = blamed.get(layer);
        if (blame)
            return { layer, label, status: blame };
        const left = own.filter(({ id }) => !explained.has(id));
        const worst = ['fail', 'error', 'warn'].find((one) => left.some(({ status }) => status === one));
        const isOpen = index > first && own.some((check) => waiting.has(check.id) && !isOfAnotherClient(check));
        const passed = own.some(({ status }) => status === 'pass');
        return { layer, label, status: worst ?? (passed && !isOpen ? 'pass' : 'skip') };
    });
}
/** `caller ✅ → network ✅ → … → registry ⏭️`, of words and signs of ours alone. */
function layerLine(report, signs) {
    const sign = signs === 'emoji' ? _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEmoji */ .H0 : _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusSign */ .qD;
    return layerStates(report)
        .map(({ label, status }) => `${label} ${sign[status]}`)
        .join(' → ');
}
function blamedLayers({ diagnosis, verdict }) {
    const status = verdict === 'pass' ? 'warn' : _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictStatus */ .cb[verdict];
    return new Map(diagnosis.causes.map(({ layer }) => [layer, status]));
}
/** By what each cause says it explains; a report of an earlier release does not say, and then all is explained. */
function explainedChecks(report) {
    const { causes } = report.diagnosis;
    if (causes.length === 0)
        return new Set();
    const lists = causes.map(({ explains }) => explains);
    if (lists.some((list) => list === undefined)) {
        return new Set(report.checks.filter(_schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrouble */ .KM).map(({ id }) => id));
    }
    return new Set([...lists.flatMap((list) => list ?? []), ...refusedAlike(report)]);
}
/** Checks that met the very refusal on which a cause rests: one trouble, however many layers show it. */
function refusedAlike({ checks, exchanges, diagnosis: { causes } }) {
    const told = ({ response }) => response && response.status >= 400 && response.body?.text
        ? `${response.status} ${response.body.text}`
        : undefined;
    const byId = new Map(exchanges.map((exchange) => [exchange.id, told(exchange)]));
    const deciding = new Set(causes.map(({ decisive }) => byId.get(decisive ?? '')));
    deciding.delete(undefined);
    const isAlike = (id) => deciding.has(byId.get(id ?? ''));
    return checks.filter((check) => isAlike(check.exchanges.at(-1))).map(({ id }) => id);
}
/** What another client would have tried once more takes nothing from what this run's own requests proved. */
const isOfAnotherClient = ({ suite }) => suite === 'python_client';
const isAsked = (checks, wanted) => checks.some(({ layer, status }) => layer === wanted && status !== 'skip');


/***/ }),

/***/ 12680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ heldUp),
/* harmony export */   SN: () => (/* binding */ waitingIds),
/* harmony export */   cP: () => (/* binding */ waitingGroups)
/* harmony export */ });
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21131);
/* harmony import */ var _suites_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12495);
/* harmony import */ var _suites_plain_titles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40662);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);
/** Skipped checks, folded by what they wait for. */




/** The skipped checks by the first check on the way to them that did not pass, most of them first. */
function waitingGroups(checks) {
    const groups = new Map();
    for (const [check, root] of rootsOf(checks))
        groups.set(root, [...(groups.get(root) ?? []), check]);
    return [...groups]
        .map(([root, held]) => ({ root, checks: held, text: waitingText(root, held) }))
        .sort((a, b) => b.checks.length - a.checks.length);
}
/** Ids of checks that were skipped because of one that failed or could not be verified. */
function heldUp(checks) {
    return new Set([...rootsOf(checks)].flatMap(([{ id }, root]) => ((0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrouble */ .KM)(root) ? [id] : [])));
}
/** Ids of all checks that `waitingGroups` tells of: they need no line of their own. */
function waitingIds(checks) {
    return new Set([...rootsOf(checks).keys()].map(({ id }) => id));
}
/** From this many on, checks that were skipped for the same reason are told together. */
const sharedBy = 3;
function waitingText(root, held) {
    const count = held.length;
    // The first of those that share a reason stands for all.
    if (held.includes(root))
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count, 'check')} ${count === 1 ? 'was' : 'were'} left out: ${root.reason ?? 'no reason'}`;
    // At an MLflow server by itself some checks have another title, and ask for something else.
    const isPlain = root.title === _suites_plain_titles_js__WEBPACK_IMPORTED_MODULE_1__/* .plainTitles */ .U[root.id];
    const wanted = (!isPlain && (0,_suites_index_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(root)?.awaited) || `“${root.title}”`;
    const leftOut = root.status === 'skip' ? `, which was left out: ${root.reason ?? 'no reason'}` : '';
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count, 'check')} ${count === 1 ? 'needs' : 'need'} ${wanted}${leftOut}`;
}
/** The first check that did not pass on the way to each skipped one; every check stands after those it needs. */
function rootsOf(checks) {
    const byId = new Map(checks.map((check) => [check.id, check]));
    const roots = new Map();
    for (const check of checks) {
        if (check.status !== 'skip')
            continue;
        const unmet = check.needs
            .map((need) => byId.get(need))
            .find((one) => one && ((0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrouble */ .KM)(one) || one.status === 'skip'));
        const alike = unmet ? [] : checks.filter((one) => one.status === 'skip' && one.reason === check.reason);
        if (unmet)
            roots.set(check, roots.get(unmet) ?? unmet);
        else if (alike.length >= sharedBy)
            roots.set(check, alike[0] ?? check);
    }
    return roots;
}


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

/***/ 12819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseReport),
/* harmony export */   r: () => (/* binding */ reportFrom)
/* harmony export */ });
/* harmony import */ var _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85440);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25014);


/**
 * The one reader of saved reports: whoever is given a `report.json` (merge, diagnose, publish) has it from here, so
 * that a file is a report for all of them or for none.
 *
 * @throws SavedFileError for anything but a report of this schemaVersion; the message quotes nothing of it
 */
function parseReport(text) {
    return reportFrom((0,_files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSaved */ .P6)(text, mostTextOfFile));
}
/** Bytes of text of a whole report; a run keeps at most four million characters of headers and bodies. */
const mostTextOfFile = 12 * 1024 * 1024;
/** The same for what is parsed already. */
function reportFrom(json) {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh('The file is no report.json of this tool.');
    if ('kind' in json && json.kind === 'merged')
        throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh('This is a merged report already; take the report.json of its legs.');
    const stated = 'schemaVersion' in json ? json.schemaVersion : undefined;
    // An older reader would misread a newer report, and a newer one an older: that is when the number changes.
    if (typeof stated === 'number' && stated !== _report_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ) {
        throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh(`The report has schemaVersion ${stated}, and this release reads ${_report_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ}: use the release that wrote it.`);
    }
    const { exchanges = [], ...rest } = json;
    if (isMoreThan(rest, { values: mostValues, text: mostText }))
        throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh('The file is no report.json of this tool: it holds more than any run has.');
    const parsed = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .Report */ .pl.safeParse({ ...rest, exchanges: Array.isArray(exchanges) ? [] : exchanges });
    if (!parsed.success)
        throw notOurs(parsed.error);
    return { ...parsed.data, exchanges: exchanges.map(exchangeFrom) };
}
/** One at a time, up to the first that is none: a list of what is wrong with each would fill any memory. */
function exchangeFrom(json, index) {
    const parsed = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .Exchange */ .k5.safeParse(json);
    if (!parsed.success)
        throw notOurs(parsed.error, ['exchanges', index]);
    const exchange = parsed.data;
    if (isMoreThan(exchange, { values: mostValues, text: mostOfExchange }))
        throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh(`The file is no report.json of this tool: exchanges.${index} holds more than is ever kept.`);
    return exchange;
}
/** Characters of an exchange; its headers and bodies are cut long before. */
const mostOfExchange = 200_000;
/** Characters outside the exchanges, of which a run of all suites has some ten thousand. */
const mostText = 2 * 1024 * 1024;
/** Values outside the exchanges, most of them in the list of uploaded files. */
const mostValues = 50_000;
/** Items of the lists whose items have many fields, each of which may be wrong. */
const mostItems = { checks: 2_000, causes: 200, leftovers: 1_000 };
/** Looks no further than the first excess. */
function isMoreThan(given, most) {
    let values = 0;
    let text = 0;
    const isTooMuch = (value, name) => {
        values++;
        text += name.length + (typeof value === 'string' ? value.length : 0);
        if (values > most.values || text > most.text)
            return true;
        if (typeof value !== 'object' || value === null)
            return false;
        if (!Array.isArray(value))
            return Object.entries(value).some(([inner, one]) => isTooMuch(one, inner));
        return value.length > (mostItems[name] ?? most.values) || value.some((one) => isTooMuch(one, ''));
    };
    return isTooMuch(given, '');
}
function notOurs({ issues }, at = []) {
    const problems = issues.map(({ path, message }) => `${placeOf([...at, ...path])}: ${message}`);
    return new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .SavedFileError */ .sh(`The file is no report.json of this tool: ${(0,_files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__/* .firstProblems */ .fr)(problems)}.`);
}
/** Names of the schema and places in lists; the keys of free maps are whoever wrote the file's own words. */
function placeOf(path) {
    const known = path.filter((step) => typeof step === 'number' || /^[A-Za-z]{1,30}$/.test(String(step)));
    return known.join('.') || 'its top';
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
