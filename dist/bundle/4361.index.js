export const id = 4361;
export const ids = [4361];
export const modules = {

/***/ 78766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   jZ: () => (/* binding */ readCertificates)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55139);



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
 * The text of a PEM file that a person named.
 *
 * @throws FileProblem
 */
const readCertificates = (path) => readRegularFile(path, { maxBytes: certificateLimit, links: 'follow' }).toString('utf8');
/** A system's whole list has some hundred thousand bytes. */
const certificateLimit = 8 * 1024 * 1024;
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _schema_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44814);
/* harmony import */ var _schema_suite_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62695);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19429);
/** The kinds of values that inputs have; each gives an entry of a table its schema and what help shows for it. */





const quoted = (given) => JSON.stringify(given);
/** A trimmed string in which `problemOf` finds nothing wrong; it finds one problem at most, the first that matters. */
const checked = (problemOf) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .trim()
    .superRefine(async (given, context) => {
    const message = await problemOf(given);
    if (message !== undefined)
        context.addIssue({ code: 'custom', message });
});
const text = (value) => ({ value, schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim() });
const matching = (pattern, what) => checked((given) => (pattern.test(given) ? undefined : `${quoted(given)} is not ${what}`));
const choice = (choices) => ({
    value: choices.join('|'),
    schema: checked((given) => choices.some((one) => one === given)
        ? undefined
        : `${quoted(given)} is none of ${choices.join(', ')}${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(given, choices)}`).transform((given) => given),
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
const partsOf = (given, separator) => given
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
const namesIn = (given) => partsOf(given, /[,\n]/);
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
    schema: matching(/^[1-9]\d{0,5}[mhd]$/, 'an age above 0 in minutes, hours or days (m, h, d)').transform((given) => Number.parseInt(given, 10) * unitMs[given.slice(-1)]),
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
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .transform((given) => partsOf(given, /[\s,]/))
        .superRefine((names, context) => {
        const add = (message) => context.addIssue({ code: 'custom', message });
        if (names.length === 0)
            add('names no suite');
        const known = ['all', ..._schema_suite_order_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteNames */ .n];
        for (const name of names.filter((one) => !known.includes(one)))
            add(`${quoted(name)} is not a suite; the suites are ${_schema_suite_order_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteNames */ .n.join(', ')}${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, known)}`);
    })
        .transform((names) => names.includes('all') ? [..._schema_suite_order_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteNames */ .n] : _schema_suite_order_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteNames */ .n.filter((name) => names.includes(name))),
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
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((given) => partsOf(given, /\n/)),
    default: '',
});
/** The default of `comment-key` is the job's matrix as JSON, `null` where it has none: its values name the leg. */
const legName = {
    value: 'NAME',
    schema: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().transform(_schema_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .legName */ .ue),
    default: '',
};


/***/ }),

/***/ 74361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ verification)
});

// EXTERNAL MODULE: ./build/platform/contract.js
var contract = __webpack_require__(37282);
// EXTERNAL MODULE: ./build/schema/constants.js
var constants = __webpack_require__(23515);
// EXTERNAL MODULE: ./build/schema/suite-order.js
var suite_order = __webpack_require__(62695);
// EXTERNAL MODULE: ./build/inputs/kinds.js
var kinds = __webpack_require__(86447);
// EXTERNAL MODULE: ./build/files/problem.js
var problem = __webpack_require__(55139);
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(78766);
;// CONCATENATED MODULE: ./build/inputs/on-disk.js
/** The kinds of inputs that name a file or folder: what only a look at the disk shows. Certificates are given seldom. */



/** A file in PEM form that `prove` can read; `what` it should hold. */
const pemFile = (what, prove) => ({
    value: 'FILE',
    schema: (0,kinds/* checked */.KD)(async (path) => {
        try {
            await prove((0,read/* readCertificates */.jZ)(path));
            return undefined;
        }
        catch (error) {
            return error instanceof problem/* FileProblem */.kc ? error.message : `${(0,problem/* shownPath */.pS)(path)} holds no ${what} in PEM form`;
        }
    }),
});
const certificateFile = pemFile('certificate', async (pem) => {
    const { X509Certificate } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    return new X509Certificate(pem);
});
const clientCertificate = pemFile('certificate together with its key, without a passphrase,', async (pem) => {
    const { createSecureContext } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    return createSecureContext({ cert: pem, key: pem });
});
const modelFolder = {
    value: 'DIR',
    schema: (0,kinds/* checked */.KD)(async (path) => {
        const { readModelDirectory } = await __webpack_require__.e(/* import() */ 4178).then(__webpack_require__.bind(__webpack_require__, 44178));
        const { problems } = await readModelDirectory(path);
        return problems.length === 0 ? undefined : problems.map((one) => one.replace(/\.$/, '')).join('; ');
    }),
};

;// CONCATENATED MODULE: ./build/inputs/shared-inputs.js
/**
 * Every input that the action and the command line share, each in one place; those of the actions alone are in
 * `action-only-inputs.ts`, those of a command alone in `cli/flags.ts`. Types, validation, flags, help, both `action.yml`
 * and the README's tables come from them; `npm run describe` writes the files anew.
 */





/** What a verification needs to know, for the action and for `verify`. */
const verification = {
    'api-key': {
        group: 'Target',
        description: 'Hokusai API key (hk_live_…), from a secret. Without it a run on a fork or by Dependabot ends neutral; see on-missing-key.',
        // Whether it is missing, and its form, depend on the platform: see `problemsBetween`.
        ...(0,kinds/* text */.Qq)('KEY'),
        default: '',
        example: 'hk_live_…',
        secret: true,
        variable: 'HOKUSAI_API_KEY',
    },
    'tracking-uri': {
        group: 'Target',
        description: 'MLflow tracking URI to verify.',
        ...kinds/* url */.OZ,
        default: contract/* hokusai */.rQ.trackingUri,
        variable: 'MLFLOW_TRACKING_URI',
    },
    'auth-url': {
        group: 'Target',
        description: 'URL of the auth service.',
        ...kinds/* url */.OZ,
        default: contract/* hokusai */.rQ.authUrl,
    },
    'api-url': {
        group: 'Target',
        description: 'URL of the API.',
        ...kinds/* url */.OZ,
        default: contract/* hokusai */.rQ.apiUrl,
    },
    'service-id': {
        group: 'Target',
        description: 'Service the key must be valid for.',
        value: 'NAME',
        schema: (0,kinds/* matching */.wC)(/^[A-Za-z0-9._-]{1,64}$/, 'a service id'),
        default: contract/* hokusai */.rQ.serviceId,
    },
    platform: {
        group: 'Target',
        description: 'What stands at the tracking URI: hokusai, mlflow (any other MLflow server), or auto to find out.',
        ...(0,kinds/* choice */.Yq)(['auto', 'hokusai', 'mlflow']),
        default: 'auto',
    },
    suites: {
        group: 'What is checked',
        description: `Suites to run, separated by commas or spaces: ${suite_order/* suiteNames */.n.join(', ')}; or all.`,
        ...kinds/* suites */.CW,
        default: 'all',
        example: suite_order/* suiteNames */.n.slice(0, 2).join(', '),
    },
    mode: {
        group: 'What is checked',
        description: 'full, or read-only: nothing is written.',
        ...(0,kinds/* choice */.Yq)(['full', 'read-only']),
        default: 'full',
        example: 'read-only',
    },
    python: {
        group: 'What is checked',
        description: 'The stock MLflow Python client registers a model, too: auto (where a Python with MLflow is found), required, install (an environment of its own, kept between runs) or off.',
        ...(0,kinds/* choice */.Yq)(['auto', 'required', 'install', 'off']),
        default: 'auto',
    },
    'model-path': {
        group: 'Registration',
        description: 'Register this MLflow model directory instead of the model trained here.',
        ...modelFolder,
        example: './model',
    },
    'model-name': {
        group: 'Registration',
        description: 'Register a version of this model instead of a generated one; an existing model stays, the version made here is removed.',
        value: 'NAME',
        schema: (0,kinds/* matching */.wC)(/^[A-Za-z0-9_.-][A-Za-z0-9 _.-]{0,249}$/, 'a model name of letters, digits, space, . _ and -'),
        example: 'churn-classifier',
    },
    'token-id': {
        group: 'Registration',
        description: 'Value of the version tag hokusai_token_id.',
        value: 'ID',
        schema: (0,kinds/* matching */.wC)(/^(?!-)[A-Za-z0-9-]{1,64}(?<!-)$/, 'a token id of letters, digits and inner hyphens').transform((given) => given.toUpperCase()),
        default: 'VERIFY-REGISTRATION',
        example: 'XRAY',
    },
    metric: {
        group: 'Registration',
        description: 'Value of the version tag benchmark_metric.',
        ...kinds/* metricName */.Kh,
        default: 'accuracy',
    },
    baseline: {
        group: 'Registration',
        description: 'Value of the version tag benchmark_value; by default the baseline of the model trained here.',
        ...kinds/* decimal */._,
        example: '0.85',
    },
    notify: {
        group: 'Registration',
        description: 'Also send the tokenized-registration event: a real notification, and a debit.',
        ...kinds/* yesOrNo */.GX,
    },
    keep: {
        group: 'Registration',
        description: 'Leave on the server what was created.',
        ...kinds/* yesOrNo */.GX,
    },
    'fail-on': {
        group: 'Result',
        description: 'What fails the step or command: fail (something is wrong or could not be verified), warn (warnings too) or never.',
        ...(0,kinds/* choice */.Yq)(constants/* failOnChoices */.Qr),
        default: 'fail',
        example: 'warn',
    },
    'report-dir': {
        group: 'Result',
        description: 'Folder for the report, as a page, as Markdown, for programs and as every request and response.',
        ...(0,kinds/* text */.Qq)('DIR'),
        default: 'verification-report',
    },
    'wait-for': {
        group: 'Limits',
        description: 'Seconds to wait for a platform that is being started; timeout counts from then on.',
        ...(0,kinds/* seconds */.YA)(3_600, { least: 'from 0' }),
        default: '0',
        example: '60',
        as: 'waitForMs',
    },
    timeout: {
        group: 'Limits',
        description: 'Seconds for the whole run, cleanup not included.',
        ...(0,kinds/* seconds */.YA)(86_400),
        default: '300',
        as: 'timeoutMs',
    },
    'request-timeout': {
        group: 'Limits',
        description: 'Seconds for one request.',
        ...(0,kinds/* seconds */.YA)(3_600),
        default: '10',
        as: 'requestTimeoutMs',
    },
    concurrency: {
        group: 'Limits',
        description: 'Connections to one host, and so requests at the same time.',
        ...(0,kinds/* wholeNumber */.rD)(1, 128),
        default: '32',
    },
    'ca-file': {
        group: 'Network',
        description: 'PEM file of certificates to trust besides the well-known ones.',
        ...certificateFile,
        example: './company-ca.pem',
        variable: 'MLFLOW_TRACKING_SERVER_CERT_PATH',
    },
    'client-cert-file': {
        group: 'Network',
        description: 'PEM file with a certificate and its key, for services that ask for one (mutual TLS).',
        ...clientCertificate,
        example: './client.pem',
        variable: 'MLFLOW_TRACKING_CLIENT_CERT_PATH',
    },
    'allow-insecure-http': {
        group: 'Network',
        description: 'Allow plain http to a host other than this machine; the key then travels in clear.',
        ...kinds/* yesOrNo */.GX,
    },
};


/***/ }),

/***/ 23515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ schemaVersion),
/* harmony export */   Qr: () => (/* binding */ failOnChoices),
/* harmony export */   ZF: () => (/* binding */ layers)
/* harmony export */ });
/** What is known of a report without its schemas, which take longer to make than a run should to send its first request. */
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
/** What may fail a step or command: what is wrong or unverified, warnings too, or nothing. */
const failOnChoices = ['fail', 'warn', 'never'];


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

/***/ 62695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ suiteNames)
/* harmony export */ });
/** The suites, in the order in which they are planned and shown. */
const suiteNames = [
    'preflight',
    'test_auth_service',
    'verify_api_proxy',
    'test_bearer_auth',
    'investigate_mlflow',
    'test_real_registration',
    'python_client',
];


/***/ })

};
