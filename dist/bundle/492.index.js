export const id = 492;
export const ids = [492];
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

/***/ 78766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ certificateLimit),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55139);



/** Bytes of a file of certificates; a system's whole list has some hundred thousand. */
const certificateLimit = 8 * 1024 * 1024;
/**
 * The bytes of a regular file. A pipe, a device or a folder is refused without waiting for it, and a file that
 * grows while it is read gives the bytes it had when it was opened.
 *
 * @throws FileProblem
 */
function readRegularFile(path, { maxBytes, links }) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags(links));
        try {
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file, { bigint: true });
            refuseIrregular(path, stat);
            if (stat.size > BigInt(maxBytes)) {
                throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc('refused', path, `has ${stat.size} bytes; at most ${sizeOf(maxBytes)} are read`);
            }
            return readUpTo(file, Number(stat.size));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(path, error);
    }
}
/**
 * Opens a regular file, and no link to one, for reading piece by piece.
 *
 * @throws FileProblem
 */
async function openRegularFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags('refuse')).catch((error) => {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(path, error);
    });
    try {
        refuseIrregular(path, await file.stat({ bigint: true }));
        return file;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
/** A pipe without a writer would hold up an open that waits. Neither flag exists on Windows. */
function flags(links) {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    return O_RDONLY | O_NONBLOCK | (links === 'refuse' ? O_NOFOLLOW : 0);
}
function refuseIrregular(path, stat) {
    if (!stat.isFile())
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .FileProblem */ .kc('refused', path, 'is not a regular file');
}
function readUpTo(file, bytes) {
    const buffer = Buffer.alloc(bytes);
    let filled = 0;
    while (filled < bytes) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, filled, bytes - filled, filled);
        if (count === 0)
            break;
        filled += count;
    }
    return buffer.subarray(0, filled);
}
function sizeOf(bytes) {
    return bytes >= 2 ** 20 ? `${Math.floor(bytes / 2 ** 20)} MiB` : `${bytes} bytes`;
}


/***/ }),

/***/ 86447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ suites),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   Kh: () => (/* binding */ metricName),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   ue: () => (/* binding */ legName),
/* harmony export */   uq: () => (/* binding */ legs),
/* harmony export */   wC: () => (/* binding */ matching)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _schema_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44814);
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25014);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19429);
/** The kinds of values that inputs have; each gives an entry of a table its schema and what help shows for it. */





const quoted = (given) => JSON.stringify(given);
/** A trimmed string in which `problemOf` finds nothing wrong; it finds one problem at most, the first that matters. */
const checked = (problemOf) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .trim()
    .superRefine(async (given, context) => {
    const message = await problemOf(given);
    if (message !== undefined)
        context.addIssue({ code: 'custom', message });
});
const text = (value) => ({ value, schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim() });
const matching = (pattern, what) => checked((given) => (pattern.test(given) ? undefined : `${quoted(given)} is not ${what}`));
const choice = (choices) => ({
    value: choices.join('|'),
    schema: checked((given) => choices.some((one) => one === given)
        ? undefined
        : `${quoted(given)} is none of ${choices.join(', ')}${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(given, choices)}`).transform((given) => given),
});
/** As YAML 1.1 spells them; the command line has switches instead. */
const spellings = {
    ...{ true: true, yes: true, on: true, y: true },
    ...{ false: false, no: false, off: false, n: false },
};
const yesOrNo = {
    schema: checked((given) => Object.hasOwn(spellings, given.toLowerCase()) ? undefined : `${quoted(given)} is neither true nor false`).transform((given) => spellings[given.toLowerCase()] === true),
    default: 'false',
    example: 'true',
};
/** A number of seconds; its value is in milliseconds. */
const seconds = (most, { least = 'above 0' } = {}) => ({
    value: 'SECONDS',
    schema: checked((given) => {
        const isNumber = /^\d+(\.\d+)?$/.test(given) && Number(given) <= most;
        if (isNumber && (Number(given) > 0 || least === 'from 0'))
            return undefined;
        return `${quoted(given)} is not a number of seconds ${least} and up to ${most}`;
    }).transform((given) => Number(given) * 1000),
});
const wholeNumber = (least, most) => ({
    value: 'NUMBER',
    schema: checked((given) => /^\d{1,9}$/.test(given) && Number(given) >= least && Number(given) <= most
        ? undefined
        : `${quoted(given)} is not a whole number from ${least} to ${most}`).transform(Number),
});
/** How many there should be, or the name of each, separated by commas or line ends. */
const legs = (most) => ({
    value: 'NUMBER|NAMES',
    schema: checked((given) => {
        if (/^[+-]?[\d.]+$/.test(given)) {
            const isCount = /^\d{1,9}$/.test(given) && Number(given) >= 1 && Number(given) <= most;
            return isCount ? undefined : `${quoted(given)} is neither a whole number from 1 to ${most} nor names`;
        }
        const names = namesIn(given);
        if (names.length === 0 || names.length > most)
            return `${quoted(given)} names no legs, or too many`;
        const twice = names.find((name, index) => names.indexOf(name) < index);
        return twice === undefined ? undefined : `names ${quoted(twice)} twice`;
    }).transform((given) => (/^\d+$/.test(given) ? Number(given) : namesIn(given))),
});
const namesIn = (given) => given
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
const decimal = {
    value: 'NUMBER',
    schema: checked((given) => {
        if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(given))
            return `${quoted(given)} is not a number`;
        return Number.isFinite(Number(given)) ? undefined : 'is too large for a number';
    }).transform(Number),
};
const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** An age such as 90m, 24h or 7d, in milliseconds. Never 0, which would take in runs that are still going. */
const age = {
    value: 'AGE',
    schema: checked((given) => /^[1-9]\d{0,5}[mhd]$/.test(given)
        ? undefined
        : `${quoted(given)} is not an age above 0 in minutes, hours or days (m, h, d)`).transform((given) => Number.parseInt(given, 10) * unitMs[given.slice(-1)]),
};
/** Without trailing slash. */
const url = {
    value: 'URL',
    schema: checked(urlProblem).transform((given) => {
        const { origin, pathname } = new URL(given);
        return `${origin}${pathname}`.replace(/\/+$/, '');
    }),
};
function urlProblem(given) {
    if (!URL.canParse(given))
        return `${quoted(given)} is not a URL`;
    const { protocol, username, password, host, search, hash, origin, pathname } = new URL(given);
    if (protocol !== 'https:' && protocol !== 'http:')
        return `${quoted(given)} starts with neither https:// nor http://`;
    if (username !== '' || password !== '')
        return `${quoted(`${protocol}//…@${host}`)} carries credentials; the key goes into api-key only`;
    if (search !== '' || hash !== '')
        return `has a query or fragment after ${origin}${pathname}`;
    return undefined;
}
const suites = {
    value: 'SUITES',
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .transform((given) => given.split(/[\s,]+/).filter((name) => name !== ''))
        .superRefine((names, context) => {
        const add = (message) => context.addIssue({ code: 'custom', message });
        if (names.length === 0)
            add('names no suite');
        const known = ['all', ..._schema_report_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteNames */ .np];
        for (const name of names.filter((one) => !known.includes(one)))
            add(`${quoted(name)} is not a suite; the suites are ${_schema_report_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteNames */ .np.join(', ')}${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, known)}`);
    })
        .transform((names) => names.includes('all') ? [..._schema_report_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteNames */ .np] : _schema_report_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteNames */ .np.filter((name) => names.includes(name))),
};
/** MLflow refuses a metric whose name, read as a path, has a shorter way to say it or leaves its folder. */
const metricName = {
    value: 'NAME',
    schema: checked((given) => {
        if (!/^[A-Za-z0-9_. /-]{1,250}$/.test(given))
            return `${quoted(given)} is not a metric name`;
        const isPlain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(given) === given && !/^(\.$|\.\.|\/)|\/$/.test(given);
        return isPlain ? undefined : `${quoted(given)} is a path that MLflow would read as another`;
    }),
};
/** Contract: `validateArtifactName` of @actions/artifact. `*` is free where the name is a pattern. */
const artifactName = (allowed = '') => ({
    value: allowed === '*' ? 'PATTERN' : 'NAME',
    schema: checked((given) => {
        const refused = [...'\\/":<>|*?\r\n'].filter((one) => one !== allowed && given.includes(one));
        if (refused.length === 0)
            return undefined;
        return `${quoted(given)} has ${refused.map(quoted).join(' and ')}, which GitHub does not allow in the name of an artifact`;
    }),
});
/** One for each line. */
const lines = (value) => ({
    value,
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((given) => given
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')),
    default: '',
});
/** The default of `comment-key` is the job's matrix as JSON, `null` where it has none: its values name the leg. */
const legName = {
    value: 'NAME',
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().trim().transform(_schema_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .legName */ .ue),
    default: '',
};


/***/ }),

/***/ 44814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sv: () => (/* binding */ legKey),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   hD: () => (/* binding */ targetKey),
/* harmony export */   lA: () => (/* binding */ exactTarget),
/* harmony export */   ue: () => (/* binding */ legName)
/* harmony export */ });
/**
 * What a run verified, as one text that stays the same from run to run: of services started on the runner itself the
 * port changes each time.
 */
function targetKey({ trackingUri, authUrl, apiUrl, serviceId }) {
    return [...[trackingUri, authUrl, apiUrl].map(withoutLocalPort), serviceId].join(' ');
}
/** The very addresses, port and all. */
const exactTarget = ({ trackingUri, authUrl, apiUrl, serviceId }) => [trackingUri, authUrl, apiUrl, serviceId].join(' ');
/** One text for the leg of a workflow that a run is of, the same in all its attempts and in later runs. */
function legKey({ repository, workflow, job, leg, step, target }) {
    return JSON.stringify([repository.toLowerCase(), workflow, job, leg, step, target]);
}
/** For people: the values of the matrix, or the key that was given; empty where there is neither. */
function legName(leg) {
    if (!/^(null$|\{)/.test(leg))
        return leg;
    try {
        return leavesOf(JSON.parse(leg)).join(', ');
    }
    catch {
        return leg;
    }
}
function leavesOf(value) {
    if (value === null)
        return [];
    return typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [String(value)];
}
function withoutLocalPort(address) {
    if (!URL.canParse(address))
        return address;
    const url = new URL(address);
    if (isLoopback(url.hostname))
        url.port = '';
    return url.href.replace(/\/$/, '');
}
/** True for hosts that never leave the machine. */
function isLoopback(hostname) {
    return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}


/***/ }),

/***/ 25014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b7: () => (/* reexport */ Category),
  YD: () => (/* reexport */ Cause),
  KP: () => (/* binding */ CheckResult),
  Vq: () => (/* binding */ Counts),
  k5: () => (/* reexport */ Exchange),
  iO: () => (/* binding */ FailOn),
  lz: () => (/* binding */ Identity),
  Wd: () => (/* reexport */ Layer),
  GD: () => (/* binding */ Leftover),
  _e: () => (/* reexport */ Owner),
  cH: () => (/* binding */ Registration),
  pl: () => (/* binding */ Report),
  nW: () => (/* binding */ Status),
  Tn: () => (/* binding */ StopReason),
  wL: () => (/* binding */ SuiteName),
  We: () => (/* binding */ Target),
  Y: () => (/* binding */ Verdict),
  ZF: () => (/* reexport */ cause_layers),
  CZ: () => (/* binding */ schemaVersion),
  np: () => (/* binding */ suiteNames)
});

// UNUSED EXPORTS: ArtifactFile, Body, Proof, Remedy, Timings, Waited, Workaround

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/schema/cause.js

/** The layers a registration passes, nearest the caller first: diagnosis blames the first one that fails. */
const cause_layers = [
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
const Layer = schemas/* enum */.k5n(cause_layers);
/** `UNKNOWN` accuses nobody: the evidence does not decide. */
const Category = schemas/* enum */.k5n([
    'KEY',
    'CFG',
    'DEPLOY',
    'BUG',
    'SCOPE',
    'RATE',
    'QUOTA',
    'NET',
    'CLIENT',
    'UNKNOWN',
]);
const Owner = schemas/* enum */.k5n(['caller', 'auth team', 'API team', 'infrastructure', 'undetermined']);
/** One step of a remedy; `command` shows that it worked. `for` says whom it helps: who owns the layer, or the caller. */
const Remedy = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    by: Owner,
    for: schemas/* enum */.k5n(['owner', 'caller']).optional(),
    command: schemas/* string */.YjP().optional(),
});
/** The request that tells whether a cause is gone. */
const Proof = schemas/* object */.Ikc({
    /** A shell command; the key stands in it as `$HOKUSAI_API_KEY`. */
    command: schemas/* string */.YjP(),
    /** What it answers now, and what when the cause is gone; a line each. */
    now: schemas/* string */.YjP(),
    fixed: schemas/* string */.YjP(),
});
/** A way around the cause that was tried for real: a registration went through with these settings. */
const Workaround = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    verified: schemas/* boolean */.zMY(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What the registration that proved it made, and whether that is removed again. */
    registration: schemas/* object */.Ikc({ modelName: schemas/* string */.YjP(), modelVersion: schemas/* string */.YjP(), removed: schemas/* boolean */.zMY() })
        .optional(),
});
/** Why the run ended as it did; `evidence` are exchange ids, the decisive one first. */
const Cause = schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    category: Category,
    layer: Layer,
    owner: Owner,
    confidence: schemas/* enum */.k5n(['certain', 'likely', 'possible']),
    /** Why the confidence is what it is: what was proved and what was not seen. */
    because: schemas/* string */.YjP(),
    summary: schemas/* string */.YjP(),
    /** What happened, in one sentence of its own with the address or the request in it. */
    headline: schemas/* string */.YjP().optional(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Id of the exchange that decides; the first of `evidence` where absent. */
    decisive: schemas/* string */.YjP().optional(),
    /** Ids of the checks that this cause explains. */
    explains: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** The observation that would prove this cause wrong. */
    refutedBy: schemas/* string */.YjP(),
    /** What to look at next where the evidence does not decide. */
    nextProbe: schemas/* string */.YjP().optional(),
    /** The step of whoever owns the broken layer first. */
    remediation: schemas/* array */.YOg(Remedy),
    /** Absent where no single request tells. */
    proof: Proof.optional(),
    workaround: Workaround.optional(),
});

;// CONCATENATED MODULE: ./build/schema/exchange.js

/** A recorded body: `text` is redacted and cut, `bytes` and `sha256` describe the whole body as it was on the wire. */
const Body = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().optional(),
    bytes: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().optional(),
    truncated: schemas/* boolean */.zMY(),
});
/** Milliseconds. `dnsMs`, `connectMs` and `tlsMs` are absent on a reused connection. */
const Timings = schemas/* object */.Ikc({
    dnsMs: schemas/* number */.aig().optional(),
    connectMs: schemas/* number */.aig().optional(),
    tlsMs: schemas/* number */.aig().optional(),
    firstByteMs: schemas/* number */.aig().optional(),
    totalMs: schemas/* number */.aig(),
});
const Headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]));
/** One HTTP request and what came of it, redacted when it was recorded. */
const Exchange = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    checkId: schemas/* string */.YjP(),
    startedAt: iso/* datetime */.w$(),
    attempt: schemas/* int */.Whr().positive(),
    request: schemas/* object */.Ikc({ method: schemas/* string */.YjP(), url: schemas/* string */.YjP(), headers: Headers, body: Body.optional() }),
    response: schemas/* object */.Ikc({ status: schemas/* int */.Whr(), headers: Headers, body: Body.optional() }).optional(),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).optional(),
    /** The caller's forward proxy that lay between: the variable that names it, its host and port. */
    proxy: schemas/* object */.Ikc({ variable: schemas/* string */.YjP(), place: schemas/* string */.YjP() }).optional(),
    timings: Timings,
});

;// CONCATENATED MODULE: ./build/schema/report.js





/** Bumped when a reader of an older report would misread a newer one. */
const schemaVersion = 1;
/** `fail` is verified and wrong; `error` could not be verified; `skip` always carries its reason. */
const Status = schemas/* enum */.k5n(['pass', 'fail', 'warn', 'skip', 'error']);
const suiteNames = [
    'preflight',
    'test_auth_service',
    'verify_api_proxy',
    'test_bearer_auth',
    'investigate_mlflow',
    'test_real_registration',
    'python_client',
];
/** `record` holds what was seen of somebody's own command, which no run chooses. */
const SuiteName = schemas/* enum */.k5n([...suiteNames, 'record']);
const StopReason = schemas/* enum */.k5n(['completed', 'cancelled', 'out-of-time']);
const Verdict = schemas/* enum */.k5n(['pass', 'fail', 'error', 'skipped']);
const CheckResult = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    suite: SuiteName,
    layer: Layer,
    needs: schemas/* array */.YOg(schemas/* string */.YjP()),
    status: Status,
    reason: schemas/* string */.YjP().optional(),
    /** What was seen, as a word for programs, where a cause rests on it alone. */
    code: schemas/* string */.YjP().optional(),
    durationMs: schemas/* number */.aig(),
    exchanges: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Something the run made and could not remove, with the command that removes it. */
const Leftover = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['experiment', 'artifacts', 'registered model', 'model version']),
    name: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    command: schemas/* string */.YjP(),
    /** It was not seen, and nobody said that it is not there. */
    possibly: schemas/* literal */.euz(true).optional(),
});
const ArtifactFile = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    bytes: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP(),
});
/** What a run wrote; fields appear as the server confirms them. */
const Registration = schemas/* object */.Ikc({
    experimentId: schemas/* string */.YjP().optional(),
    runId: schemas/* string */.YjP().optional(),
    modelName: schemas/* string */.YjP().optional(),
    modelVersion: schemas/* string */.YjP().optional(),
    alias: schemas/* string */.YjP().optional(),
    files: schemas/* array */.YOg(ArtifactFile),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).optional(),
    cleanup: schemas/* object */.Ikc({ done: schemas/* boolean */.zMY(), leftovers: schemas/* array */.YOg(Leftover) }),
});
const Counts = schemas/* object */.Ikc({
    pass: schemas/* int */.Whr(),
    fail: schemas/* int */.Whr(),
    warn: schemas/* int */.Whr(),
    skip: schemas/* int */.Whr(),
    error: schemas/* int */.Whr(),
});
const Part = schemas/* string */.YjP();
/** What was verified. */
const Target = schemas/* object */.Ikc({
    trackingUri: schemas/* string */.YjP(),
    authUrl: schemas/* string */.YjP(),
    apiUrl: schemas/* string */.YjP(),
    serviceId: schemas/* string */.YjP(),
    /** What the tracking URI was taken for, where that was found out. */
    takenFor: schemas/* enum */.k5n(['hokusai', 'mlflow']).optional(),
    /** Where each part came from: `default`, `sandbox`, or how the caller gave it, such as `flag --api-url`. */
    sources: schemas/* object */.Ikc({ trackingUri: Part, authUrl: Part, apiUrl: Part, serviceId: Part }).optional(),
});
/** Parts of the platform that were not there when the run began, with what was last seen in their place. */
const Waited = schemas/* object */.Ikc({
    ms: schemas/* int */.Whr().nonnegative(),
    /** Whether they came in time. */
    ready: schemas/* boolean */.zMY(),
    parts: schemas/* array */.YOg(schemas/* object */.Ikc({ part: schemas/* string */.YjP(), last: schemas/* string */.YjP() })),
});
/** What may fail a step or command: what is wrong or unverified, warnings too, or nothing. */
const FailOn = schemas/* enum */.k5n(['fail', 'warn', 'never']);
/**
 * Who a run on GitHub is among others of its workflow. Legs are told apart and counted by this, whatever artifact or
 * file a report lies in; see `legKey`.
 */
const Identity = schemas/* object */.Ikc({
    /** `owner/name` */
    repository: schemas/* string */.YjP(),
    workflow: schemas/* string */.YjP(),
    job: schemas/* string */.YjP(),
    /** The values of the matrix leg as JSON, or the comment-key that the caller gave instead; empty without either. */
    leg: schemas/* string */.YjP(),
    /** Id of the step, or the name that the runner made for it. */
    step: schemas/* string */.YjP(),
    /** What was verified: addresses and service, without what changes from run to run; see `targetKey`. */
    target: schemas/* string */.YjP(),
    runId: schemas/* string */.YjP(),
    attempt: schemas/* int */.Whr().positive(),
    commit: schemas/* string */.YjP(),
    pullRequest: schemas/* int */.Whr().positive().optional(),
});
/** The whole result of one run: everything a renderer, a diagnosis or another program may rely on. */
const Report = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(schemaVersion),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    id: schemas/* string */.YjP(),
    /** Absent for a run outside of GitHub Actions. */
    identity: Identity.optional(),
    startedAt: iso/* datetime */.w$(),
    finishedAt: iso/* datetime */.w$(),
    stopReason: StopReason,
    verdict: Verdict,
    target: Target,
    /** Where the run took place, as far as it tells two results apart. */
    environment: schemas/* object */.Ikc({
        os: schemas/* string */.YjP(),
        node: schemas/* string */.YjP(),
        /** The forward proxy that requests went through, without its credentials. */
        proxy: schemas/* string */.YjP().optional(),
    })
        .optional(),
    counts: Counts,
    /** What the gate was set to. */
    failOn: FailOn.optional(),
    waited: Waited.optional(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(CheckResult),
    diagnosis: schemas/* object */.Ikc({ causes: schemas/* array */.YOg(Cause) }),
    registration: Registration.optional(),
    exchanges: schemas/* array */.YOg(Exchange),
    comparison: schemas/* object */.Ikc({
        previous: schemas/* string */.YjP(),
        /** Whose last result that was, where not the same pull request's or caller's own: `main`. */
        branch: schemas/* string */.YjP().optional(),
        fixed: schemas/* array */.YOg(schemas/* string */.YjP()),
        regressed: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** What fails now and failed then, by the run in which it began to. */
        stillFailing: schemas/* array */.YOg(schemas/* object */.Ikc({ run: schemas/* string */.YjP(), at: iso/* datetime */.w$(), ids: schemas/* array */.YOg(schemas/* string */.YjP()) }))
            .optional(),
        unchanged: schemas/* int */.Whr(),
        /** Checks that the earlier report did not have, and those that this one has no more. */
        appeared: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        gone: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        /** Checks that took longer or shorter than all runs compared with, by more than those differ. Milliseconds. */
        timing: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), beforeMs: schemas/* number */.aig(), nowMs: schemas/* number */.aig() })).optional(),
        /** The cause that is gone, with the deciding request's answer then and now. */
        fixedCause: schemas/* object */.Ikc({
            code: schemas/* string */.YjP(),
            headline: schemas/* string */.YjP(),
            request: schemas/* string */.YjP(),
            before: schemas/* string */.YjP(),
            after: schemas/* string */.YjP(),
        })
            .optional(),
    })
        .optional(),
});


/***/ })

};
