export const id = 7995;
export const ids = [7995];
export const modules = {

/***/ 55139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   kc: () => (/* binding */ FileProblem),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/**
 * A file or folder that is not used. `refused`: it is not what it should be (a link, a pipe, a device, too
 * large), which in a hostile checkout is an attack. `unusable`: it is missing, or the system said no.
 */
class FileProblem extends Error {
    name = 'FileProblem';
    kind;
    /** What is wrong with it, to go on after its name. */
    what;
    constructor(kind, path, what) {
        super(`${shownPath(path)} ${what}`);
        this.kind = kind;
        this.what = what;
    }
}
/** What the system said about a path, without a stack trace. */
function unusable(path, error) {
    if (error instanceof FileProblem)
        return error;
    const code = error?.code ?? '';
    return new FileProblem('unusable', path, meanings[code] ?? `cannot be used${code ? `: ${code}` : ''}`);
}
/** What cannot be opened because of what it is was not merely missing. */
function problemOf(path, error) {
    const code = error?.code;
    if (code === 'ELOOP')
        return new FileProblem('refused', path, 'is a link');
    if (code === 'ENXIO')
        return new FileProblem('refused', path, 'is not a regular file');
    return unusable(path, error);
}
const meanings = {
    ENOENT: 'does not exist',
    EACCES: 'cannot be used: permission denied',
    EPERM: 'cannot be used: not permitted',
    EROFS: 'cannot be written: the file system is read-only',
    ENOSPC: 'cannot be written: the disk is full',
    EDQUOT: 'cannot be written: the disk quota is used up',
    ENOTDIR: 'leads through something that is not a folder',
    EEXIST: 'is in the way: it is not a folder',
    EISDIR: 'is a folder',
    ELOOP: 'is a link',
    ENAMETOOLONG: 'has a name that is too long',
    ENXIO: 'is not a regular file',
};
/** A path as one visible line of bounded length. */
function shownPath(path) {
    const short = path.length > 200 ? `${path.slice(0, 100)}…${path.slice(-80)}` : path;
    return JSON.stringify(short).replace(/[^ -~]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
}


/***/ }),

/***/ 19429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);

/** `; did you mean X?` where one of the names is close enough to be what was meant. */
function didYouMean(given, names, shown = (name) => name) {
    const plain = given.slice(0, 40).toLowerCase().replaceAll('_', '-');
    const candidates = new Map(names.map((name) => [name.toLowerCase().replaceAll('_', '-'), name]));
    const containing = [...candidates.keys()].filter((name) => plain.length > 2 && name.includes(plain));
    const found = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(plain, [...candidates.keys()], {
        maxDistance: 1 + Math.floor(plain.length / 4),
    }) ?? (containing.length === 1 ? containing[0] : undefined);
    const meant = candidates.get(found ?? '');
    return meant === undefined ? '' : `; did you mean ${shown(meant)}?`;
}


/***/ }),

/***/ 62888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   TN: () => (/* binding */ groups),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   uQ: () => (/* binding */ spelled)
/* harmony export */ });
/** Where an input stands in help and documentation; groups appear in this order. */
const groups = [
    'Target',
    'What is checked',
    'Registration',
    'Result',
    'GitHub',
    'Limits',
    'Network',
    'Sandbox',
];
const fieldOf = (name, { as }) => as ?? name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
/** The input's name as the caller knows it. */
function spelled(name, input, origin) {
    if (origin === 'input')
        return name;
    return origin === 'flag' && !input.secret ? `--${name}` : (input.variable ?? name);
}
/** The input with a value, to copy. */
function written(name, input, origin, value = exampleOf(input, origin)) {
    const label = spelled(name, input, origin);
    if (origin === 'input')
        return `${label}: ${value}`;
    if (origin === 'flag' && input.value === undefined)
        return label;
    const word = /^[\w@%+=:,./…-]*$/.test(value) ? value : `'${value}'`;
    return label.startsWith('--') ? `${label} ${word}` : `${label}=${word}`;
}
function exampleOf({ example, default: byDefault = '', secret, variable }, origin) {
    if (secret && variable && origin === 'input')
        return `\${{ secrets.${variable} }}`;
    return example ?? byDefault;
}


/***/ }),

/***/ 15262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ throwProblems),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   xU: () => (/* binding */ protectGiven),
/* harmony export */   y: () => (/* binding */ redactorOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61945);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62888);


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
const originOf = ({ usual, origins = {} }, name) => origins[name] ?? usual;
/** The values of those inputs that are right, and what is wrong with the others. */
async function readInputs(table, given, writing) {
    const redact = redactorOf(table, given);
    const problems = [];
    const values = {};
    for (const [name, input] of Object.entries(table)) {
        const raw = given[name];
        const text = raw === undefined || raw.trim() === '' ? input.default : raw;
        if (text === undefined)
            continue;
        const result = await input.schema.safeParseAsync(text);
        if (result.success) {
            values[(0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(name, input)] = result.data;
            continue;
        }
        const origin = originOf(writing, name);
        const example = (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)(name, input, origin);
        for (const { message } of result.error.issues) {
            const problem = shortened(redact(message));
            const end = problem.endsWith('?') ? '' : '.';
            problems.push(`${(0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .spelled */ .uQ)(name, input, origin)}: ${problem}${end} For example: ${example}`);
        }
    }
    return { values: values, problems };
}
/** @throws InputError where there is any problem */
function throwProblems(problems) {
    if (problems.length > 0)
        throw new InputError(problems);
}
/** Masks the secrets among the inputs: whatever input one was put in by mistake, no message quotes it. */
function redactorOf(table, given) {
    const redact = (0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .lY)();
    for (const [name, { secret }] of Object.entries(table))
        if (secret)
            protectGiven(redact, name, given[name] ?? '');
    return redact;
}
/** Masks what was given as a secret before it is known to be one: whole, and the part that can be one. */
function protectGiven(redact, name, given) {
    const text = given.trim();
    redact.protect(name, text, { parts: false });
    // Of what was pasted around a key, such as the name of a header, no part is secret by itself.
    for (const word of text.split(/[\s:="']+/))
        if (word.length >= shortestSecret)
            redact.protect(name, word);
}
/** Characters; shorter words are names. */
const shortestSecret = 16;
/** A message without the middle of an overlong quotation. */
const shortened = (text) => (text.length <= 400 ? text : `${text.slice(0, 200)}…${text.slice(-200)}`);


/***/ }),

/***/ 41891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Makes a value when it is first asked for. */
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 37282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ trackingPath),
/* harmony export */   ET: () => (/* binding */ issuedKeyShape),
/* harmony export */   Iv: () => (/* binding */ isFailingByDesign),
/* harmony export */   Qv: () => (/* binding */ eventPath),
/* harmony export */   YI: () => (/* binding */ keyEnvironments),
/* harmony export */   iQ: () => (/* binding */ validatePath),
/* harmony export */   ik: () => (/* binding */ apiPatienceMs),
/* harmony export */   r$: () => (/* binding */ isHokusaiHost),
/* harmony export */   rQ: () => (/* binding */ hokusai),
/* harmony export */   uU: () => (/* binding */ keyPrefix),
/* harmony export */   zp: () => (/* binding */ keyShape)
/* harmony export */ });
/**
 * Hokusai's platform as third parties are told of it, each fact once. Imports nothing, so that every folder may have it; the
 * sandbox states its side by itself, so that a mistake here shows.
 */
const hokusai = {
    trackingUri: 'https://registry.hokus.ai/api/mlflow',
    authUrl: 'https://auth.hokus.ai',
    apiUrl: 'https://api.hokus.ai',
    serviceId: 'platform',
};
/** Where MLflow lies below the API's host. */
const trackingPath = '/api/mlflow';
const validatePath = '/api/v1/keys/validate';
/** The event that announces a registration: each one notifies and debits. */
const eventPath = '/api/models/tokenized-registration-events';
/** Milliseconds after which the API gives up on the auth service. */
const apiPatienceMs = 5_000;
const keyEnvironments = ['live', 'test', 'dev'];
const keyPrefix = /^hk_[a-z]+_/i;
/** A key as Hokusai issues them. */
const issuedKeyShape = new RegExp(`hk_(?:${keyEnvironments.join('|')})_[A-Za-z0-9_-]{6,}`, 'gi');
/** Anything that looks like a key, also of an environment that is none. */
const keyShape = /hk_[a-z]+_[A-Za-z0-9_-]{6,}/gi;
const isHokusaiHost = (hostname) => hostname === 'hokus.ai' || hostname.endsWith('.hokus.ai');
/** 500 on every build of the API: it says nothing of the platform. Source: a run of the API itself. */
const isFailingByDesign = (url) => /\/health\?detailed=/.test(url);


/***/ }),

/***/ 61945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => (/* binding */ createRedactor),
  Rh: () => (/* binding */ redactedJson),
  tv: () => (/* binding */ unescaped)
});

// EXTERNAL MODULE: ./build/once.js
var once = __webpack_require__(41891);
// EXTERNAL MODULE: ./build/platform/contract.js
var contract = __webpack_require__(37282);
// EXTERNAL MODULE: ./build/text/log.js
var log = __webpack_require__(79056);
;// CONCATENATED MODULE: ./build/redaction/reading.js
function newReading(capacity) {
    const [codes, starts, ends] = [
        new Uint16Array(capacity),
        new Int32Array(capacity),
        new Int32Array(capacity),
    ];
    return { codes, starts, ends, length: 0 };
}
/**
 * Readings for use again and again, by what they are for: new ones for each step would fill the memory long before
 * anybody collects them.
 */
function createScratch() {
    const kept = new Map();
    return (use, capacity) => {
        const before = kept.get(use);
        const reading = before && before.codes.length >= capacity ? before : newReading(capacity);
        kept.set(use, reading);
        reading.length = 0;
        return reading;
    };
}
function push(reading, code, start, end) {
    const at = reading.length++;
    reading.codes[at] = code;
    reading.starts[at] = start;
    reading.ends[at] = end;
}
/** Adds a part of another reading. */
function pushPart(reading, given, from, to) {
    for (let at = from; at < to; at++)
        push(reading, given.codes[at] ?? 0, given.starts[at] ?? 0, given.ends[at] ?? 0);
}
/** The `count` characters before `end` as text. */
function textOf({ codes }, end, count) {
    return String.fromCharCode(...codes.subarray(Math.max(0, end - count), end));
}
/** Begins a colour of a terminal, which `undoEscapes` takes out. */
const escapeUnit = 0x1b;
/** Ends a terminal's link or title, which `undoEscapes` takes out. */
const bell = 0x07;
/** White space, control characters and what takes no room: a secret broken by them is still one to a reader. */
function isInvisible(unit) {
    if (unit < 0x80)
        return (unit <= 0x20 && unit !== escapeUnit && unit !== bell) || unit === 0x7f;
    if (unit < 0xa1 || unit === 0xad || unit === 0x34f || unit === 0x61c)
        return true;
    if (unit < 0x115f)
        return false;
    if (unit <= 0x1160 || unit === 0x1680 || (unit >= 0x17b4 && unit <= 0x17b5))
        return true;
    if (unit >= 0x180b && unit <= 0x180f)
        return true;
    if (unit < 0x2000)
        return false;
    if (unit <= 0x200f || (unit >= 0x2028 && unit <= 0x202f) || (unit >= 0x205f && unit <= 0x206f))
        return true;
    if (unit === 0x2800 || unit === 0x3000 || unit === 0x3164 || unit === 0xfeff || unit === 0xffa0)
        return true;
    return (unit >= 0xfe00 && unit <= 0xfe0f) || unit === 0xdb40 || (unit >= 0xdc00 && unit <= 0xddff);
}
/** Full-width forms are the same letters to a reader. */
const plainForm = (unit) => (unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit);
/** The visible characters of a stretch of text, put into `reading`. */
function readVisible(text, from, to, reading) {
    reading.length = 0;
    for (let at = from; at < to; at++) {
        const unit = text.charCodeAt(at);
        if (!isInvisible(unit))
            push(reading, plainForm(unit), at, at + 1);
    }
    return reading;
}
/** Letters and digits alone, put into `out`: whatever else a secret is broken with, a reader leaves it out. */
function readLetters({ codes, starts, ends, length }, out) {
    out.length = 0;
    for (let at = 0; at < length; at++) {
        const unit = codes[at] ?? 0;
        if (isLetterOrDigit(unit))
            push(out, unit, starts[at] ?? 0, ends[at] ?? 0);
    }
    return out;
}
const isDigit = (unit) => unit >= 0x30 && unit <= 0x39;
const isLetterOrDigit = (unit) => isDigit(unit) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
/** The value of a hexadecimal digit, and 99 for what is none. */
function hexValue(unit) {
    if (isDigit(unit))
        return unit - 0x30;
    const lower = unit | 0x20;
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 99;
}
const code = (character) => character.charCodeAt(0);

;// CONCATENATED MODULE: ./build/redaction/part-windows.js

/** Characters of a secret that identify it; fewer in a row are also in ordinary text. */
const partLength = 8;
const half = partLength / 2;
/** Every part of the secrets, each of `partLength` characters. */
function createPartWindows() {
    const parts = new Map();
    /** Whether some part begins, or ends, with four characters; few places of a text need a closer look. */
    const [beginnings, endings] = [new Uint8Array(65_536), new Uint8Array(65_536)];
    const add = (name, text, prefixes) => {
        for (let at = 0; at + partLength <= text.length; at++) {
            const part = text.slice(at, at + partLength);
            if (!parts.has(part))
                parts.set(part, { name, prefixes: at === 0 ? prefixes : [] });
            beginnings[slotOf(keyOf(text, at))] = 1;
            endings[slotOf(keyOf(text, at + half))] = 1;
        }
    };
    const mayEnd = (codes, from) => {
        let key = 0;
        for (let at = from; at < from + half; at++) {
            const unit = codes[at] ?? 0;
            // Some signs beyond ASCII have small letters within it.
            if (unit > 0x7f)
                return true;
            key = nextKey(key, unit);
        }
        return endings[slotOf(key)] === 1;
    };
    /** Adds to `hits` where the reading has one of them, in capitals or small letters. */
    const match = (reading, hits) => {
        const { codes, starts, ends, length } = reading;
        let key = 0;
        for (let at = 0; at + half < length; at++) {
            key = nextKey(key, codes[at] ?? 0);
            if (beginnings[slotOf(key)] === 0 || at < half - 1 || !mayEnd(codes, at + 1))
                continue;
            const from = at - half + 1;
            const to = from + partLength;
            const part = parts.get(textOf(reading, to, partLength).toLowerCase());
            if (!part)
                continue;
            const prefix = part.prefixes.find((one) => textOf(reading, from, one.length).toLowerCase() === one) ?? '';
            hits.push({ start: starts[from - prefix.length] ?? 0, end: ends[to - 1] ?? 0, name: part.name });
        }
    };
    return { add, match, isEmpty: () => parts.size === 0 };
}
/** The last four characters as one number, capitals as small letters. */
const nextKey = (key, unit) => (key << 8) | ((unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit) & 0xff);
function keyOf(text, from) {
    let key = 0;
    for (let at = from; at < from + half; at++)
        key = nextKey(key, text.charCodeAt(at));
    return key;
}
const slotOf = (key) => Math.imul(key, 0x9e3779b1) >>> 16;

;// CONCATENATED MODULE: ./build/redaction/undo-encodings.js

/** Bytes that text is made of; a NUL is in UTF-16. */
const isText = (byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0 || byte === 9 || byte === 10 || byte === 13;
const base64Values = Array.from({ length: 128 }, (_, unit) => {
    const at = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(String.fromCharCode(unit));
    return at >= 0 ? at : unit === code('-') ? 62 : unit === code('_') ? 63 : 99;
});
/** A stretch of at least this many bytes of text is worth a look. */
const shortestStretch = 8;
/** Uses every stretch of text that `bytes` hold. */
function eachStretch({ starts, ends }, bytes, { make, use }) {
    for (let from = 0; from + shortestStretch <= bytes.count;) {
        // Looked at from its far end: where that is no text, nothing before it needs a look.
        let last = from + shortestStretch - 1;
        while (last >= from && isText(bytes.byteAt(last)))
            last--;
        if (last >= from) {
            from = last + 1;
            continue;
        }
        let to = from + shortestStretch;
        while (to < bytes.count && isText(bytes.byteAt(to)))
            to++;
        const found = make(to - from);
        for (let at = from; at < to; at++) {
            const byte = bytes.byteAt(at);
            if (!isInvisible(byte))
                push(found, byte, starts[bytes.first(at)] ?? 0, ends[bytes.last(at)] ?? 0);
        }
        if (found.length >= shortestStretch)
            use(found);
        from = to + 1;
    }
}
const shortestRun = Math.ceil((shortestStretch * 8) / 6);
const base64Value = (unit = 0) => base64Values[unit] ?? 99;
/** Uses every stretch of text that is encoded in base64, wherever in a run of its characters it begins. */
function decodeBase64(given, finding) {
    const { codes, length } = given;
    for (let from = 0; from < length;) {
        let to = from;
        while (to < length && base64Value(codes[to]) < 64)
            to++;
        for (let skipped = 0; skipped < 4 && to - from - skipped >= shortestRun; skipped++)
            decodeRun(given, from + skipped, to, finding);
        from = to + 1;
    }
}
function decodeRun(given, begin, end, finding) {
    const { codes } = given;
    // Byte k lies in the characters that hold its first and its last bit.
    const first = (index) => begin + (((index * 4) / 3) | 0);
    const byteAt = (index) => {
        const at = first(index);
        const pair = (base64Value(codes[at]) << 6) | base64Value(codes[at + 1]);
        return (pair >> (4 - 2 * (index % 3))) & 0xff;
    };
    const count = Math.floor(((end - begin) * 3) / 4);
    eachStretch(given, { count, byteAt, first, last: (index) => first(index) + 1 }, finding);
}
const smallX = code('x');
const zero = code('0');
/** The same for bytes in hexadecimal, also `68:6b`, `0x68, 0x6b` and broken by anything that is no letter. */
function decodeHex(given, finding) {
    const { codes, length } = given;
    // Counted apart: most are words like "face", and a list that is emptied each time has to grow again.
    const digits = [];
    let count = 0;
    const flush = () => {
        for (let offset = 0; offset < 2 && count >= shortestStretch * 2; offset++) {
            const first = (index) => digits[offset + 2 * index] ?? 0;
            const last = (index) => digits[offset + 2 * index + 1] ?? 0;
            const byteAt = (index) => hexValue(codes[first(index)] ?? 0) * 16 + hexValue(codes[last(index)] ?? 0);
            eachStretch(given, { count: (count - offset) >> 1, byteAt, first, last }, finding);
        }
        count = 0;
    };
    for (let at = 0; at < length; at++) {
        const unit = codes[at] ?? 0;
        if (hexValue(unit) < 16)
            digits[count++] = at;
        else if (count === 0)
            continue;
        else if ((unit | 0x20) === smallX && codes[digits[count - 1] ?? 0] === zero)
            count--;
        else if (isLetterOrDigit(unit))
            flush();
    }
    flush();
}
/** The same for bytes in decimal, as in `{"type":"Buffer","data":[104,107]}`. */
function decodeDecimal(given, finding) {
    const { codes, length } = given;
    // Of each number its first and last digit and its value, in lists of integers: an object each would be much.
    const [firsts, lasts, values] = [[], [], []];
    const flush = () => {
        const bytes = {
            count: values.length,
            byteAt: (index) => values[index] ?? 0,
            first: (index) => firsts[index] ?? 0,
            last: (index) => lasts[index] ?? 0,
        };
        if (values.length >= shortestStretch)
            eachStretch(given, bytes, finding);
        for (const list of [firsts, lasts, values])
            list.length = 0;
    };
    for (let at = 0; at < length; at++) {
        if (!isDigit(codes[at] ?? 0)) {
            if (values.length > 0 && isLetterOrDigit(codes[at] ?? 0))
                flush();
            continue;
        }
        const first = at;
        let value = 0;
        for (; at < length && isDigit(codes[at] ?? 0); at++)
            if (value < notText)
                value = value * 10 + hexValue(codes[at] ?? 0);
        at--;
        if (isText(value)) {
            firsts.push(first);
            lasts.push(at);
            values.push(value);
        }
        else if (values.length > 0)
            flush();
    }
    flush();
}
/** More than any byte. */
const notText = 256;
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

;// CONCATENATED MODULE: ./build/redaction/escape-signs.js

/** What escapes are made of, in every language that is read. */
const backslash = code('\\');
const percent = code('%');
const equals = code('=');
const ampersand = code('&');
const hash = code('#');
const semicolon = code(';');
const openBrace = code('{');
const closeBrace = code('}');
const [smallU, escape_signs_smallX, capitalU] = [code('u'), code('x'), code('U')];
/** Letters that are no letters after a backslash in code. */
const breaks = new Set([...'nrtbfve'].map(code));
/** Digits of one escape; leading zeros may be many. */
const mostDigits = 40;

;// CONCATENATED MODULE: ./build/redaction/escape-forms.js


/** What UTF-8 begins a full-width letter with. */
const firstOfWide = 0xef;
const isOctal = (unit) => unit >= 0x30 && unit <= 0x37;
/** After a backslash: the beginning of a longer escape, or of what may become one. */
function mayBeEscape(unit, dialect) {
    if ((unit | 0x20) === smallU || unit === escape_signs_smallX || unit === ampersand || unit === percent)
        return true;
    return dialect === 'code' ? isOctal(unit) : hexValue(unit) < 16;
}
/** An escape without an end of its own that ends before `next`: `&#104`, `\7` in code and `\68` in markup. */
function escapeBefore(next, { codes, length }, dialect) {
    const last = codes[length - 1] ?? 0;
    if (length < 2 || hexValue(last) >= 16)
        return undefined;
    const octals = dialect === 'code' && isOctal(last) && !isOctal(next) ? digitsBefore(codes, length, isOctal) : 0;
    if (octals > 0 && octals < 3 && codes[length - octals - 1] === backslash)
        return { length: octals + 1, value: numberOf(codes, length, octals, 8) };
    if (next === semicolon)
        return undefined;
    if (isDigit(last) && !isDigit(next)) {
        const entity = numericEntity(codes, length, 10);
        if (entity)
            return entity;
    }
    if (hexValue(next) < 16)
        return undefined;
    const entity = numericEntity(codes, length, 16);
    if (entity || dialect === 'code')
        return entity;
    const digits = digitsBefore(codes, length, isHexadecimal);
    const isCss = digits > 0 && digits <= 6 && codes[length - digits - 1] === backslash;
    return isCss ? { length: digits + 1, value: numberOf(codes, length, digits, 16) } : undefined;
}
/** The escape that the last character completes. */
function escapeAtEnd({ codes, length }, dialect) {
    const last = codes[length - 1] ?? 0;
    if (last === semicolon)
        return (numericEntity(codes, length - 1, 10, 1) ??
            numericEntity(codes, length - 1, 16, 1) ??
            namedEntity(codes, length));
    if (last === closeBrace)
        return bracedEscape(codes, length);
    if (hexValue(last) >= 16) {
        const isWide = last >= 0x80 && last <= 0xbf && codes[length - 3] === firstOfWide;
        return isWide ? wideForm(codes, length) : undefined;
    }
    const first = codes[length - 3] ?? 0;
    if (isHexadecimal(codes[length - 2] ?? 0)) {
        if (first === percent || (first === equals && dialect === 'markup'))
            return { length: 3, value: numberOf(codes, length, 2, 16) };
        if (first === escape_signs_smallX && codes[length - 4] === backslash)
            return { length: 4, value: numberOf(codes, length, 2, 16) };
    }
    return unicodeEscape(codes, length) ?? longestOf(codes, length, dialect);
}
/** `\u0068`, `%u0068` and `\U00000068`. */
function unicodeEscape(codes, length) {
    const digits = codes[length - 5] === smallU ? 4 : codes[length - 9] === capitalU ? 8 : 0;
    const sign = codes[length - digits - 2];
    const isOne = digits > 0 && (sign === backslash || sign === percent);
    if (!isOne || digitsBefore(codes, length, isHexadecimal) !== digits)
        return undefined;
    return { length: digits + 2, value: numberOf(codes, length, digits, 16) };
}
/** Three octal digits in code, six hexadecimal ones in markup: no further digit is part of the escape. */
function longestOf(codes, length, dialect) {
    const digits = dialect === 'code' ? 3 : 6;
    const base = dialect === 'code' ? 8 : 16;
    const isOne = dialect === 'code' ? isOctal : isHexadecimal;
    if (codes[length - digits - 1] !== backslash || digitsBefore(codes, length, isOne) !== digits)
        return undefined;
    return { length: digits + 1, value: numberOf(codes, length, digits, base) };
}
/** `\u{68}` and `\x{68}`. */
function bracedEscape(codes, length) {
    const digits = digitsBefore(codes, length - 1, isHexadecimal);
    const at = length - 1 - digits;
    const letter = codes[at - 2] ?? 0;
    const isOne = codes[at - 1] === openBrace && (letter === smallU || letter === escape_signs_smallX);
    if (digits === 0 || !isOne || codes[at - 3] !== backslash)
        return undefined;
    return { length: digits + 4, value: numberOf(codes, length - 1, digits, 16) };
}
/** A full-width letter of which the bytes of UTF-8 were escaped one by one. */
function wideForm(codes, length) {
    const [second = 0, third = 0] = codes.subarray(length - 2, length);
    return { length: 3, value: 0xf000 | ((second & 0x3f) << 6) | (third & 0x3f) };
}
/** `&#104` and `&#x68` before `end`; `closed` is 1 where a semicolon follows. */
function numericEntity(codes, end, base, closed = 0) {
    const digits = digitsBefore(codes, end, base === 10 ? isDigit : isHexadecimal);
    let at = end - digits;
    if (digits === 0)
        return undefined;
    if (base === 16 && ((codes[--at] ?? 0) | 0x20) !== escape_signs_smallX)
        return undefined;
    if (codes[at - 1] !== hash || codes[at - 2] !== ampersand)
        return undefined;
    return { length: end - at + 2 + closed, value: numberOf(codes, end, digits, base) };
}
const namedEntities = {
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", lowbar: '_', underbar: '_', hyphen: '-', dash: '-', num: '#',
    percnt: '%', bsol: '\\', sol: '/', equals: '=', plus: '+', comma: ',', period: '.', colon: ':', semi: ';',
}; // biome-ignore format: a table read by eye
/** Other names stand for nothing that a key is made of. */
function namedEntity(codes, length) {
    const letters = digitsBefore(codes, length - 1, isLetter);
    const at = length - 1 - letters;
    if (letters < 2 || letters > 15 || codes[at - 1] !== ampersand)
        return undefined;
    const name = String.fromCharCode(...codes.subarray(at, length - 1)).toLowerCase();
    return { length: letters + 2, value: namedEntities[name]?.charCodeAt(0) };
}
const isLetter = (unit) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isHexadecimal = (unit) => hexValue(unit) < 16;
/** How many characters before `end` are of a kind, as far as one escape reaches. */
function digitsBefore(codes, end, isOne) {
    let count = 0;
    while (count < mostDigits && count < end && isOne(codes[end - count - 1] ?? 0))
        count++;
    return count;
}
function numberOf(codes, end, digits, base) {
    let value = 0;
    for (let at = end - digits; at < end; at++)
        if (value < 0x110000)
            value = value * base + hexValue(codes[at] ?? 0);
    return value < 0x110000 ? value : 0;
}

;// CONCATENATED MODULE: ./build/redaction/undo-escapes.js



/** A reading in the making. */
const newUndoing = (dialect, out) => ({
    dialect,
    /** What was read so far, with its escapes undone. */
    out,
    /** Characters to add as unit, start and end, the next one last: undoing one escape may complete many others. */
    pending: [],
    changed: false,
    /** Where the last `<`, the last colour and the last link of a terminal begin. */
    tag: -1,
    colour: -1,
    link: -1,
    /** The length of `out` from which on no escape that has begun in it can reach its end. */
    quietFrom: 0,
});
/**
 * The reading with escapes undone until none is left, those too that only appear when others are undone; undefined
 * where it holds none. Each character is put after those before it, and what then ends in an escape becomes the
 * character it stands for. Takes time in proportion to the length: every step takes characters away or the next one.
 */
function undoEscapes(given, dialect, out) {
    const reaches = reachesOf[dialect];
    const { codes, starts, ends, length } = given;
    let at = 0;
    while (at < length && isQuiet(reaches, codes[at] ?? 0))
        at++;
    if (at === length)
        return undefined;
    out.length = 0;
    const undoing = newUndoing(dialect, out);
    pushPart(out, given, 0, at);
    while (at < length) {
        feed(undoing, codes[at] ?? 0, starts[at] ?? 0, ends[at] ?? 0);
        at++;
        // Most of a text is far from any escape, and stays as it is.
        const from = at;
        if (out.length >= undoing.quietFrom)
            while (at < length && isQuiet(reaches, codes[at] ?? 0))
                at++;
        pushPart(out, given, from, at);
    }
    // An escape without an end of its own ends here, too.
    feed(undoing, 0, 0, 0);
    out.length--;
    return undoing.changed ? out : undefined;
}
/** Adds a character, and then what undoing the escape that it may have ended leaves to add. */
function feed(undoing, unit, start, end) {
    const { pending } = undoing;
    add(undoing, unit, start, end);
    while (pending.length > 0) {
        const [to, from, one] = [pending.pop() ?? 0, pending.pop() ?? 0, pending.pop() ?? 0];
        add(undoing, one, from, to);
    }
}
function add(undoing, unit, start, end) {
    endLink(undoing, unit);
    if (unit === bell)
        undoing.changed = true;
    else
        addShown(undoing, unit, start, end);
}
function addShown(undoing, unit, start, end) {
    const { out, dialect, pending } = undoing;
    const { codes } = out;
    const ended = escapeBefore(unit, out, dialect);
    if (ended) {
        pending.push(unit, start, end);
        takeLast(undoing, ended);
        return;
    }
    if (out.length > 0 && codes[out.length - 1] === backslash && !mayBeEscape(unit, dialect)) {
        if (dialect === 'markup' || !breaks.has(unit))
            pending.push(unit, start, end);
        takeLast(undoing, { length: 1, value: undefined });
        return;
    }
    push(out, unit, start, end);
    begin(undoing, unit);
    const found = escapeAtEnd(out, dialect);
    if (found)
        takeLast(undoing, found);
    else if (unit === greater && dialect === 'markup')
        dropFrom(undoing, undoing.tag, less, longestTag);
    else if (endsColour(unit) && undoing.colour < out.length - 2 && codes[undoing.colour + 1] === openBracket)
        dropFrom(undoing, undoing.colour, escapeUnit, longestColour);
}
/** Remembers what the last character may begin. */
function begin(undoing, unit) {
    const { out, dialect, colour } = undoing;
    const last = out.length - 1;
    if (unit === less)
        undoing.tag = last;
    if (unit === escapeUnit)
        undoing.colour = last;
    else if (dialect === 'markup' && colour === last - 1 && opensLink.has(unit))
        undoing.link = colour;
    undoing.quietFrom = Math.max(undoing.quietFrom, last + 1 + (reachesOf[dialect][unit] ?? 0));
}
/** Takes an escape away, for what it stands for to be added. */
function takeLast(undoing, { length, value }) {
    const { out, pending } = undoing;
    const end = out.ends[out.length - 1] ?? 0;
    undoing.changed = true;
    out.length -= length;
    if (value !== undefined && (!isInvisible(value) || out.codes[out.length - 2] === firstOfWide))
        pending.push(plainForm(value), out.starts[out.length] ?? 0, end);
}
function dropFrom(undoing, at, first, longest) {
    const { codes, length } = undoing.out;
    const isThere = at >= 0 && at < length && codes[at] === first && length - at <= longest;
    if (isThere)
        takeLast(undoing, { length: length - at, value: undefined });
}
/** A link of a terminal ends with a bell, or with ESC and a backslash, which may be one of two. */
function endLink(undoing, unit) {
    const { out, link } = undoing;
    const { codes, length } = out;
    const isEnd = unit === bell ||
        (unit !== backslash && codes[length - 1] === backslash && codes[length - 2] === escapeUnit);
    const isInLink = isEnd &&
        link >= 0 &&
        link < length - 1 &&
        length - link <= longestTag &&
        codes[link] === escapeUnit &&
        opensLink.has(codes[link + 1] ?? 0);
    if (isInLink)
        takeLast(undoing, { length: length - link, value: undefined });
}
const less = code('<');
const greater = code('>');
const openBracket = code('[');
/** After ESC: a terminal's links, titles, and other strings that it does not show (ECMA-48, 5.6). */
const opensLink = new Set([...']PX^_'].map(code));
const longestTag = 1_000;
const longestColour = 100;
/** The longest of all other escapes: `\u{…}` with as many digits. */
const longestEscape = mostDigits + 5;
/**
 * For each character that begins or ends an escape, how long the longest is that it begins; for all others 0. What a tag
 * or a terminal's link hides is looked at where it ends. Where none of these is, there is no escape.
 */
const reachesOf = { code: new Uint8Array(256), markup: new Uint8Array(256) };
for (const reaches of Object.values(reachesOf)) {
    for (const sign of [backslash, ampersand, percent, firstOfWide])
        reaches[sign] = longestEscape;
    reaches[escapeUnit] = longestColour;
    reaches[bell] = 1;
}
for (const sign of [equals, less, greater])
    reachesOf.markup[sign] = 3;
const isQuiet = (reaches, unit) => unit > 0xff || reaches[unit] === 0;
/** A terminal's colour ends with one of these. */
const endsColour = (unit) => unit >= 0x40 && unit <= 0x7e;

;// CONCATENATED MODULE: ./build/redaction/undo-layer.js


/** What follows a sign that was escaped once more. */
const rests = new Map([
    [percent, [...'25'].map(code)],
    [ampersand, [...'amp;'].map(code)],
    [backslash, [backslash]],
]);
/**
 * The reading with its escapes undone once, put into `out`; returns how many there were. What an escape stands for begins
 * or ends no other one, unlike in `undoEscapes`: where every character was escaped, and then every character of that
 * again, a backslash is followed by the escape of a letter and not by one of its own.
 */
function undoLayer(given, dialect, out) {
    const { codes, starts, ends, length } = given;
    out.length = 0;
    let count = 0;
    for (let at = 0; at < length;) {
        const unit = codes[at] ?? 0;
        const found = isSign(unit) ? escapeAt(given, at, dialect) : undefined;
        const next = found ? found.next : at + 1;
        const value = found ? found.value : unit;
        if (found)
            count++;
        if (value !== undefined && !isInvisible(value))
            push(out, plainForm(value), starts[at] ?? 0, ends[next - 1] ?? 0);
        at = next;
    }
    return count;
}
/** Most characters begin no escape. */
const isSign = (unit) => unit === percent || unit === backslash || unit === ampersand || unit === equals;
/** However many times its sign alone was escaped. */
function escapeAt(given, at, dialect) {
    const { codes, length } = given;
    const sign = codes[at] ?? 0;
    const from = afterSign(codes, at, sign);
    const alone = from > at + 1 ? { next: from, value: sign } : undefined;
    if (sign === percent)
        return unicodeAt(given, from) ?? digitsAt(given, from, 16, 2) ?? alone;
    if (sign === equals)
        return dialect === 'markup' ? digitsAt(given, from, 16, 2) : undefined;
    if (sign === ampersand)
        return (codes[from] === hash ? entityAt(given, from + 1) : undefined) ?? alone;
    if (sign !== backslash)
        return undefined;
    if (from >= length)
        return alone;
    const found = unicodeAt(given, from) ?? numberAt(given, from, dialect);
    if (found)
        return found;
    const next = codes[from] ?? 0;
    return { next: from + 1, value: dialect === 'code' && breaks.has(next) ? undefined : next };
}
/** Behind `%2525`, `&amp;amp;` and `\\\\`. */
function afterSign(codes, at, sign) {
    const rest = rests.get(sign) ?? [];
    let from = at + 1;
    while (rest.length > 0 && rest.every((unit, index) => codes[from + index] === unit))
        from += rest.length;
    return from;
}
/** `u0068`, `U00000068`, `x68`, `u{68}` and `x{68}`, after their sign. */
function unicodeAt(given, at) {
    const { codes } = given;
    const letter = codes[at];
    const digits = letter === smallU ? 4 : letter === capitalU ? 8 : letter === escape_signs_smallX ? 2 : 0;
    if (digits === 0)
        return undefined;
    if (codes[at + 1] !== openBrace)
        return digitsAt(given, at + 1, 16, digits);
    const found = digitsAt(given, at + 2, 16, 1, mostDigits);
    return found && codes[found.next] === closeBrace ? { ...found, next: found.next + 1 } : undefined;
}
/** Up to three octal digits in code, up to six hexadecimal ones in markup. */
const numberAt = (given, at, dialect) => dialect === 'code' ? digitsAt(given, at, 8, 1, 3) : digitsAt(given, at, 16, 1, 6);
/** `104;` and `x68;` after `&#`, also without a semicolon. */
function entityAt(given, at) {
    const { codes } = given;
    const isHexadecimal = ((codes[at] ?? 0) | 0x20) === escape_signs_smallX;
    const found = isHexadecimal
        ? digitsAt(given, at + 1, 16, 1, mostDigits)
        : digitsAt(given, at, 10, 1, mostDigits);
    return found && codes[found.next] === semicolon ? { ...found, next: found.next + 1 } : found;
}
/** At least `least` digits of a base, and as many as there are up to `most`. */
function digitsAt({ codes, length }, at, base, least, most = least) {
    let next = at;
    let value = 0;
    for (; next < length && next - at < most && hexValue(codes[next] ?? 0) < base; next++)
        if (value < 0x110000)
            value = value * base + hexValue(codes[next] ?? 0);
    return next - at < least ? undefined : { next, value: value < 0x110000 ? value : 0 };
}

;// CONCATENATED MODULE: ./build/redaction/secret-parts.js





/** Characters of text read at once, so that memory does not grow with it. */
const chunkLength = 65_536;
/** What two chunks share: a part of a secret in the widest spelling lies within one of them. */
const overlap = 8_192;
/** Encodings within encodings that are undone. */
const deepest = 3;
/** What hides parts of secrets, of `partLength` characters and more, however they are spelled. */
function createPartFinder() {
    const windows = createPartWindows();
    const scratch = createScratch();
    const decode = (reading, depth, hits) => {
        const letters = readLetters(reading, scratch(`letters ${depth}`, reading.length));
        windows.match(reading, hits);
        windows.match(letters, hits);
        if (depth === deepest)
            return;
        const further = {
            make: (capacity) => scratch(`found ${depth}`, capacity),
            use: (found) => read(found, depth + 1, hits),
        };
        decodeBase64(reading, further);
        // Base64 of what keys are written in holds letters and digits alone: every sign in it is a break.
        if (letters.length < reading.length)
            decodeBase64(letters, further);
        decodeHex(reading, further);
        decodeDecimal(reading, further);
    };
    const read = (reading, depth, hits) => {
        decode(reading, depth, hits);
        for (const dialect of ['code', 'markup']) {
            const undone = undoEscapes(reading, dialect, scratch(`undone ${depth}`, reading.length + 1));
            if (undone)
                decode(undone, depth, hits);
            readLayers(reading, dialect, depth, hits);
        }
    };
    /** The first layer alone is what `undoEscapes` makes of it; one with fewer escapes than a part has letters hides none. */
    const readLayers = (reading, dialect, depth, hits) => {
        let from = reading;
        for (let layer = 0; layer < deepest; layer++) {
            const undone = scratch(`layer ${layer} of ${depth}`, from.length);
            const escapes = undoLayer(from, dialect, undone);
            if (escapes < partLength)
                return;
            if (layer > 0)
                decode(undone, depth, hits);
            from = undone;
        }
    };
    const hide = (text) => {
        if (windows.isEmpty() || text.length < partLength)
            return text;
        const hits = [];
        const chunk = scratch('chunk', Math.min(text.length, chunkLength + overlap));
        for (let from = 0; from === 0 || from + overlap < text.length; from += chunkLength)
            read(readVisible(text, from, Math.min(text.length, from + chunkLength + overlap), chunk), 0, hits);
        return hits.length === 0 ? text : maskAll(text, hits);
    };
    return {
        add: (name, secret, prefix) => addParts(windows, name, secret, prefix),
        hide,
    };
}
/** `prefix` is the public beginning of `secret`, which alone hides nothing. */
function addParts(windows, name, secret, prefix) {
    const read = readVisible(secret, 0, secret.length, newReading(secret.length));
    const visible = textOf(read, read.length, read.length);
    const prefixes = [prefix, lettersOf(prefix)].map((one) => one.toLowerCase());
    windows.add(name, visible.toLowerCase(), prefixes);
    windows.add(name, lettersOf(visible).toLowerCase(), prefixes);
    // Base64 in pieces that are too short to be decoded can still be known by its letters.
    for (const form of [visible, visible.toLowerCase(), visible.toUpperCase()])
        for (const core of base64Cores(Buffer.from(form)))
            windows.add(name, lettersOf(core).toLowerCase(), []);
}
const lettersOf = (text) => text.replace(/[^A-Za-z0-9]/g, '');
function maskAll(text, hits) {
    hits.sort((a, b) => a.start - b.start || b.end - a.end);
    const pieces = [];
    let at = 0;
    for (let index = 0; index < hits.length;) {
        const { start, name } = hits[index];
        let end = start;
        for (; index < hits.length && hits[index].start <= end; index++)
            end = Math.max(end, hits[index].end);
        pieces.push(text.slice(at, start), `***${name}***`);
        at = end;
    }
    return pieces.join('') + text.slice(at);
}

;// CONCATENATED MODULE: ./build/redaction/redact.js





function lookAt(text) {
    return { text, lower: lowerCase(text), undone: redact_undoEscapes(text) };
}
/** In small letters, of which there are as many as there were letters. */
function lowerCase(text) {
    const lower = text.toLowerCase();
    if (lower.length === text.length)
        return lower;
    return text.replace(/./gsu, (one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one));
}
/** Up to the last `@` of the authority, as URL parsers read it; the slashes may be escaped, as PHP's JSON does. */
const userInfo = /(:(?:\\{0,4}\/){2})[^/\s"'<>\\?#]+@/g;
/**
 * Also after `&amp;` and the `\u0026` that Go's JSON writes for `&`. What is masked already, at the end of inline code, is
 * left alone: its backtick is no part of it.
 */
const secretParameter = /((?:[?&;#]|\\u0026)(?:(?:api|client)[-_]?(?:key|secret|token)|(?:(?:access|auth|id|refresh)[-_]?)?token|secret|password|sig|signature|x-(?:amz|goog)-(?:signature|credential|security-token))=)(?!\*{3}`)[^&\s"'<>\\]+/gi;
/** Characters below which a value is no secret: masking every `a` would garble the text and hide nothing. */
const shortestSecret = 6;
/** What the widest spelling of one byte takes: `&#x00000068;` and `\\\\u0000`. */
const widestSpelling = 21;
/** What GitHub's tokens begin with. */
const tokenPrefix = /^(?:gh[a-z]_|github_pat_)/;
/** Characters from which a secret is no word of ordinary text, and no part of it is where it is of two kinds. */
const longPhrase = 16;
const longKey = 24;
const kinds = [/[a-z]/, /[A-Z]/, /\d/];
/** Small letters, capitals and digits change places often; in a short text made of words they seldom do. */
function looksRandom(text) {
    if (text.length >= longKey)
        return kinds.filter((kind) => kind.test(text)).length >= 2;
    const changes = text.match(/[a-z](?=[A-Z])|[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
    return changes >= (text.length - 1) / 5;
}
/** Characters of a text whose masked form is kept, and how many are. */
const longestRemembered = 300;
const mostRemembered = 5_000;
/** A redactor that knows `secrets` (name to value) and the shapes of keys it was never told. */
function createRedactor(secrets = {}) {
    const known = [];
    const partly = createPartFinder();
    const state = { reach: 256 };
    const seen = new Map();
    const mask = (text) => {
        const use = (look, hide) => {
            const hidden = hide(look);
            return hidden === look.text ? look : lookAt(hidden);
        };
        // The pattern for encodings takes a neighbouring character along, which must not be one of another spelling.
        const unspelled = known.reduce((look, { hideSpelled }) => use(look, hideSpelled), lookAt(text));
        const out = known.reduce((look, { hideEncoded }) => use(look, hideEncoded), unspelled);
        return partly
            .hide(out.text)
            .replace(contract/* keyShape */.zp, '***')
            .replace(secretParameter, '$1***')
            .replace(userInfo, '$1***@');
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
    const protect = (name, secret, { parts = true } = {}) => {
        seen.clear();
        const prefix = (contract/* keyPrefix */.uU.exec(secret) ?? tokenPrefix.exec(secret))?.[0] ?? '';
        const random = secret.slice(prefix.length);
        const isRandom = looksRandom(random);
        if (parts && isRandom)
            partly.add(name, random, prefix);
        // The rest of a key is as secret without its prefix, which a server may cut off or spell otherwise. That of a
        // stand-in such as hk_test_registry is a word which every report needs.
        for (const value of isRandom || random.length >= longPhrase ? [secret, random] : [secret]) {
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
    return (0,log/* logJson */.d)(JSON.stringify(value, replace, indent));
}
/**
 * Most texts hold no secret, and most that do hold it plain. Only where a quick look finds it in base64 or hex is the
 * pattern made and used: compiling it takes longer than a whole run should.
 */
function secretOf(name, value) {
    const mask = `***${name}***`;
    const bytes = Buffer.from(value, 'utf8');
    // What a server takes for Latin-1 has a character for each byte, and so has what is percent-encoded.
    const forms = [...new Set([value, bytes.toString('latin1')])];
    const spelled = forms.map(lowerCase);
    // A value may itself look escaped, and is then undone with the text around it, or with the escapes it is spelled in.
    const undone = new Set([...spelled, ...forms.map((form) => redact_undoEscapes(form) ?? lowerCase(form))]);
    const cores = base64Cores(bytes);
    const encoded = [bytes.toString('hex'), ...cores, ...cores.map(urlSafe)].map((form) => form.toLowerCase());
    const encodedPattern = (0,once/* once */.O)(() => new RegExp([bytes.toString('hex'), ...cores.map(base64Pattern)].join('|'), 'gi'));
    return {
        value,
        hideSpelled: (look) => {
            // Escaped first: of a value with a quote or backslash in it, the plain form may stand within an escaped one.
            let shown = look.text;
            for (const needle of undone)
                shown = hideUndone(shown === look.text ? look : lookAt(shown), needle, mask);
            for (const needle of spelled)
                shown = hidePlain(shown === look.text ? look : lookAt(shown), needle, mask);
            return shown;
        },
        hideEncoded: ({ text, lower }) => encoded.some((needle) => lower.includes(needle)) ? text.replace(encodedPattern(), mask) : text,
    };
}
/** Masks `needle`, which is in small letters, whatever letters the text has. */
function hidePlain({ text, lower }, needle, mask) {
    let shown = '';
    let written = 0;
    for (const at of placesOf(needle, lower)) {
        shown += text.slice(written, at) + mask;
        written = at + needle.length;
    }
    return shown + text.slice(written);
}
/** Masks `needle` where it can be read once the escapes are undone, and with it the escapes it is spelled in. */
function hideUndone({ text, undone }, needle, mask) {
    if (undone === undefined || needle.length < shortestSecret)
        return text;
    const places = placesOf(needle, undone);
    let next = places.next();
    if (next.done)
        return text;
    let [shown, written, undoneAt] = ['', 0, 0];
    /** Behind the last character that is read: what follows and is not read belongs to the next one. */
    let silentFrom = 0;
    let begun;
    for (const { from, to, read, isEscape } of stretchesOf(text)) {
        const readTo = undoneAt + read.length;
        while (!next.done) {
            const start = next.value;
            const end = start + needle.length;
            if (begun === undefined && start >= readTo)
                break;
            begun ??= isEscape || start === undoneAt ? silentFrom : from + start - undoneAt;
            if (end > readTo)
                break;
            shown += text.slice(written, begun) + mask;
            written = isEscape ? to : from + end - undoneAt;
            begun = undefined;
            next = places.next();
        }
        if (read !== '')
            silentFrom = to;
        undoneAt = readTo;
    }
    return shown + text.slice(written);
}
function* placesOf(needle, text) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
        yield at;
}
const escapes = /%(?:25)*([0-9a-f]{2})|\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2}))?|&#(?:x0*([0-9a-f]{1,6})|0*(\d{1,7}));?|\0+/gi;
/** A text as escapes and what stands between them, one at a time: all at once take a hundred times its room. */
function* stretchesOf(text) {
    let at = 0;
    for (const match of text.matchAll(escapes)) {
        const to = match.index + match[0].length;
        yield { from: at, to: match.index, read: text.slice(at, match.index), isEscape: false };
        yield { from: match.index, to, read: characterOf(match), isEscape: true };
        at = to;
    }
    yield { from: at, to: text.length, read: text.slice(at), isEscape: false };
}
/** The text with every escape undone and in small letters, or undefined where it holds none. */
function redact_undoEscapes(text) {
    const undone = unescaped(text);
    return undone === undefined ? undefined : lowerCase(undone);
}
/** The text with every escape undone, or undefined where it holds none. */
function unescaped(text) {
    if (!/[%\\\0]|&#/.test(text))
        return undefined;
    let undone = '';
    for (const { read } of stretchesOf(text))
        undone += read;
    return undone;
}
function characterOf([, percent, unit, byte, hexPoint, point]) {
    const hexadecimal = percent ?? unit ?? byte ?? hexPoint;
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(point ?? 0);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
const urlSafe = (base64) => base64.replaceAll('+', '-').replaceAll('/', '_');
function base64Pattern(core) {
    const eitherAlphabet = core.replace(/[+/]/g, (c) => (c === '+' ? '[+-]' : '[/_]'));
    return `[A-Za-z0-9+/_-]?${eitherAlphabet}[A-Za-z0-9+/_-]?={0,2}`;
}


/***/ }),

/***/ 79056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ logJson),
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

/**
 * The one door for untrusted text into a step's log: the runner reads `::command::` at the start of a line and
 * `##[command]` anywhere as an order. Contract: actions/runner, ActionCommand.
 */
function logText(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text)
        .replace(/^(\s*):(?=:)/gm, '$1:\u200b')
        .replaceAll('##[', '##\u200b[');
}
/** JSON text that means the same and holds no order either: only strings can hold one. */
const logJson = (json) => json.replaceAll('##[', '##\\u005b');


/***/ }),

/***/ 14252:
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

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
const toolName = 'verify-registration';
const version = '0.1.0';
/** The repository of the releases on GitHub. */
const repository = 'hokusai/verify-registration';
const homepage = `https://github.com/${repository}`;


/***/ })

};
