export const id = 986;
export const ids = [986];
export const modules = {

/***/ 33986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98213);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32616);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58175);




/** 0 pass, 1 verified and wrong, 2 bad input or usage, 3 could not verify, 130 cancelled. */
async function main(argv) {
    const redact = (0,_http_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .lY)();
    try {
        const { dispatch } = await __webpack_require__.e(/* import() */ 455).then(__webpack_require__.bind(__webpack_require__, 58455));
        return await dispatch(argv, redact);
    }
    catch (error) {
        const expected = error instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz || error instanceof _cli_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb;
        const text = expected
            ? error.message
            : error instanceof Error
                ? (error.stack ?? error.message)
                : String(error);
        process.stderr.write(redact(`${text}\n`));
        return expected ? 2 : 3;
    }
}
process.exitCode = await main(process.argv.slice(2));
// A pipe closed early (`… | head`) is no reason to fail.
process.stdout.on('error', () => process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals.SIGPIPE));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 98213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ parseVerify),
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58175);


/** The command line itself is wrong; the message says what is right. */
class UsageError extends Error {
    name = 'UsageError';
}
/** Where an input comes from when no flag names it: the variables third parties are told to set. */
const environmentNames = {
    'api-key': 'HOKUSAI_API_KEY',
    'tracking-uri': 'MLFLOW_TRACKING_URI',
};
/** Flags named like the action's inputs. The key is never a flag: other users see a command line. */
const inputFlags = _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj.filter((name) => name !== 'api-key');
const switches = ['notify', 'keep', 'allow-insecure-http'];
/** @throws UsageError for flags that do not exist or lack their value */
function parseVerify(argv, env) {
    const inputs = Object.fromEntries(inputFlags.map((name) => [name, { type: switches.includes(name) ? 'boolean' : 'string' }]));
    const values = parseFlags(argv, {
        ...inputs,
        sandbox: { type: 'boolean' },
        fault: { type: 'string' },
        json: { type: 'boolean' },
        'cleanup-stale': { type: 'string' },
    });
    const raw = {};
    for (const name of _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputNames */ .vj) {
        const variable = environmentNames[name];
        const value = values[name] ?? (variable ? env[variable] : undefined);
        raw[name] = value === undefined ? undefined : String(value);
    }
    return {
        inputs: raw,
        sandbox: values.sandbox === true || values.fault !== undefined,
        fault: values.fault,
        json: values.json === true,
        cleanupStale: values['cleanup-stale'],
    };
}
function parseFlags(argv, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: false }).values;
    }
    catch (error) {
        throw new UsageError(`${error.message}\nThe flags are ${flagList(options)}.`);
    }
}
function flagList(options) {
    return Object.entries(options)
        .map(([name, { type }]) => (type === 'boolean' ? `--${name}` : `--${name} VALUE`))
        .join(', ');
}


/***/ }),

/***/ 32616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ redactedJson),
/* harmony export */   cA: () => (/* binding */ redactHeaders),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
const keyShape = /hk_[a-z]+_[A-Za-z0-9_-]{6,}/gi;
/** Up to the last `@` of the authority, as URL parsers read it; the slashes may be escaped, as PHP's JSON does. */
const userInfo = /(:(?:\\{0,4}\/){2})[^/\s"'<>\\?#]+@/g;
/** Also after `&amp;` and the `\u0026` that Go's JSON writes for `&`. */
const secretParameter = /((?:[?&;#]|\\u0026)(?:(?:api|client)[-_]?(?:key|secret|token)|(?:(?:access|auth|id|refresh)[-_]?)?token|secret|password|sig|signature|x-(?:amz|goog)-(?:signature|credential|security-token))=)[^&\s"'<>\\]+/gi;
/** Characters below which a value is no secret: masking every `a` would garble the text and hide nothing. */
const shortestSecret = 6;
/** What the widest spelling of one byte takes: `&#x00000068;` and `\\\\u0000`. */
const widestSpelling = 21;
/** Characters of a text whose masked form is kept, and how many are. */
const longestRemembered = 300;
const mostRemembered = 5_000;
/** A redactor that knows `secrets` (name to value) and the shapes of keys it was never told. */
function createRedactor(secrets = {}) {
    const known = [];
    const state = { reach: 256 };
    const seen = new Map();
    const mask = (text) => {
        // The pattern for encodings takes a neighbouring character along, which must not be one of another spelling.
        const unspelled = known.reduce((hidden, { hideSpelled }) => hideSpelled(hidden), text);
        const out = known.reduce((hidden, { hideEncoded }) => hideEncoded(hidden), unspelled);
        return out.replace(keyShape, '***').replace(secretParameter, '$1***').replace(userInfo, '$1***@');
    };
    // The same short texts come again and again: header names, media types, hosts.
    const redact = (text) => {
        if (text.length > longestRemembered)
            return mask(text);
        const masked = seen.get(text) ?? mask(text);
        if (seen.size < mostRemembered)
            seen.set(text, masked);
        return masked;
    };
    const protect = (name, secret) => {
        seen.clear();
        // The rest of a key is as secret without its prefix, which a server may cut off or spell otherwise.
        for (const value of [secret, secret.replace(/^hk_[a-z]+_/i, '')]) {
            if (value.length < shortestSecret || known.some((one) => one.value === value))
                continue;
            known.push(secretOf(name, value));
            state.reach = Math.max(state.reach, Buffer.byteLength(value) * widestSpelling);
        }
        // A secret within another must not break up the longer one.
        known.sort((a, b) => b.value.length - a.value.length);
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
    return `${scheme}${/\*\*\*[\w-]+\*\*\*/.exec(redact(credential))?.[0] ?? '***'}`;
}
/**
 * Most texts hold no secret, and most that do hold it plain. Only where a quick look finds one of the other
 * spellings possible are the patterns made and used: compiling them takes longer than a whole run should.
 */
function secretOf(name, value) {
    const mask = `***${name}***`;
    const isPlain = /^[\w-]+$/.test(value);
    const bytes = Buffer.from(value, 'utf8');
    const spelled = [...new Set([value, bytes.toString('latin1')])].map((form) => form.toLowerCase());
    const cores = base64Cores(bytes);
    const encoded = [bytes.toString('hex'), ...cores, ...cores.map(urlSafe)].map((form) => form.toLowerCase());
    const encodedPattern = once(() => new RegExp([bytes.toString('hex'), ...cores.map(base64Pattern)].join('|'), 'gi'));
    const spelledPattern = once(() => spellings(value));
    return {
        value,
        hideSpelled: (text) => {
            // A value with a quote or backslash in it may stand escaped, which only the pattern takes whole.
            const plain = isPlain ? text.replaceAll(value, mask) : text;
            const lower = plain.toLowerCase();
            const undone = undoEscapes(lower);
            const mayBeIn = spelled.some((needle) => lower.includes(needle) || undone?.includes(needle));
            return mayBeIn ? plain.replace(spelledPattern(), mask) : plain;
        },
        hideEncoded: (text) => {
            const lower = text.toLowerCase();
            return encoded.some((needle) => lower.includes(needle)) ? text.replace(encodedPattern(), mask) : text;
        },
    };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
const escapes = /%(?:25)*([0-9a-f]{2})|\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2}))?|&#(?:x0*([0-9a-f]{1,6})|0*(\d{1,7}));?|\0/gi;
/** The text with every escape undone, or undefined where it holds none. */
function undoEscapes(text) {
    return /[%\\\0]|&#/.test(text) ? text.replace(escapes, characterOf).toLowerCase() : undefined;
}
function characterOf(_, ...groups) {
    const [percent, unit, byte, hexPoint, point] = groups;
    const hexadecimal = percent ?? unit ?? byte ?? hexPoint;
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(point ?? 0);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
/** One pattern for a secret as plain text, percent-encoded, JSON- or HTML-escaped, each character in its own way. */
function spellings(secret) {
    // UTF-16 read as UTF-8 has a NUL between any two characters.
    return new RegExp([...secret].map(spellingsOf).join('(?:\\0|\\\\{1,4}u0000)?'), 'gi');
}
function spellingsOf(character) {
    const percent = [...Buffer.from(character, 'utf8')].map((byte) => `%(?:25){0,4}${hex(byte, 2)}`).join('');
    const units = Array.from({ length: character.length }, (_, i) => hex(character.charCodeAt(i), 4));
    const escaped = units.map((unit) => `\\\\{1,4}(?:u${unit}|${unit.replace(/^00/, 'x')})`).join('');
    const point = character.codePointAt(0) ?? 0;
    const html = `&#(?:0{0,6}${point}|x0{0,6}${hex(point, 1)});?`;
    // Escapes first: a percent sign is also the beginning of its own escape.
    return `(?:${percent}|${escaped}|${html}|\\\\{0,4}${escapePattern(character)})`;
}
const hex = (value, width) => value.toString(16).padStart(width, '0');
const escapePattern = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/**
 * The characters of a base64 text that the secret alone determines, for each of the three ways it can lie
 * within the encoded bytes. Its neighbours share bits with it, so they are masked too.
 */
function base64Cores(secret) {
    return [0, 1, 2].map((offset) => {
        const encoded = Buffer.concat([Buffer.alloc(offset), secret]).toString('base64');
        const first = Math.ceil((offset * 8) / 6);
        const end = Math.floor(((offset + secret.length) * 8) / 6);
        return encoded.slice(first, end);
    });
}
const urlSafe = (base64) => base64.replaceAll('+', '-').replaceAll('/', '_');
function base64Pattern(core) {
    const eitherAlphabet = core.replace(/[+/]/g, (c) => (c === '+' ? '[+-]' : '[/_]'));
    return `[A-Za-z0-9+/_-]?${eitherAlphabet}[A-Za-z0-9+/_-]?={0,2}`;
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

/***/ 44892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   GD: () => (/* binding */ Leftover),
/* harmony export */   KP: () => (/* binding */ CheckResult),
/* harmony export */   Tn: () => (/* binding */ StopReason),
/* harmony export */   Vq: () => (/* binding */ Counts),
/* harmony export */   Y: () => (/* binding */ Verdict),
/* harmony export */   YD: () => (/* binding */ Cause),
/* harmony export */   ZF: () => (/* binding */ layers),
/* harmony export */   k5: () => (/* binding */ Exchange),
/* harmony export */   nW: () => (/* binding */ Status),
/* harmony export */   np: () => (/* binding */ suiteNames),
/* harmony export */   pl: () => (/* binding */ Report),
/* harmony export */   wL: () => (/* binding */ SuiteName)
/* harmony export */ });
/* unused harmony exports Layer, Body, Timings, Category, Owner, Remedy, Workaround, ArtifactFile, Registration */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

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
/** One step of a remedy; `command` shows that it worked. */
const Remedy = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), by: Owner, command: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
/** A way around the cause that was tried for real: a registration went through with these settings. */
const Workaround = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    settings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    verified: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** Why the run ended as it did; `evidence` are exchange ids, the decisive one first. */
const Cause = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    category: Category,
    layer: Layer,
    owner: Owner,
    confidence: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['certain', 'likely', 'possible']),
    /** Why the confidence is what it is: what was proved and what was not seen. */
    because: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The observation that would prove this cause wrong. */
    refutedBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What to look at next where the evidence does not decide. */
    nextProbe: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    remediation: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Remedy),
    workaround: Workaround.optional(),
});
/** Something the run made and could not remove, with the command that removes it. */
const Leftover = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['experiment', 'artifacts', 'registered model', 'model version']),
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
