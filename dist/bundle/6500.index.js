export const id = 6500;
export const ids = [6500];
export const modules = {

/***/ 40033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  record: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./build/http/connections.js + 2 modules
var http_connections = __webpack_require__(20453);
// EXTERNAL MODULE: ./build/http/recorder.js
var http_recorder = __webpack_require__(84087);
// EXTERNAL MODULE: ./build/inputs/client-variables.js
var client_variables = __webpack_require__(75177);
// EXTERNAL MODULE: ./build/inputs/read-inputs.js
var read_inputs = __webpack_require__(15262);
// EXTERNAL MODULE: ./build/inputs/report-folder.js + 1 modules
var report_folder = __webpack_require__(25690);
// EXTERNAL MODULE: ./build/python/environment.js
var environment = __webpack_require__(24282);
// EXTERNAL MODULE: ./build/python/login-files.js
var login_files = __webpack_require__(54244);
// EXTERNAL MODULE: ./build/record/addresses.js
var addresses = __webpack_require__(62892);
// EXTERNAL MODULE: ./build/files/private-folder.js
var private_folder = __webpack_require__(59348);
;// CONCATENATED MODULE: ./build/record/netrc.js


/** Where the relay is, whatever host it stands in for. */
const relayHost = '127.0.0.1';
/**
 * A netrc for a command that asks the relay in place of `hostname`: what the user's own file says of that host, this one
 * says of the relay, so that the command sends what it would have sent. Only its user can read it. Undefined where the
 * user's own file says the same of both.
 */
async function netrcThrough(text, hostname) {
    const login = (0,login_files/* netrcLogin */.Ky)(text, hostname);
    if (login === (0,login_files/* netrcLogin */.Ky)(text, relayHost))
        return undefined;
    const folder = await (0,private_folder/* makePrivateFolder */.I)();
    return { file: await folder.write('netrc', renamed(text, login)), remove: folder.remove };
}
function renamed(text, login) {
    const others = text.replace(/(^|\s)machine\s+127\.0\.0\.1(?=\s)/g, '$1machine elsewhere.invalid');
    return login === undefined ? others : `${others.trimEnd()}\nmachine ${relayHost} ${login.trim()}\n`;
}

// EXTERNAL MODULE: ./build/record/relay.js + 2 modules
var record_relay = __webpack_require__(50921);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/record/run-command.js


/** The command could not be started at all. */
class CommandError extends Error {
    name = 'CommandError';
}
/**
 * Runs a command with the caller's own terminal and waits for its end. Signals to us go on to it, so that it can
 * clean up. Returns its exit code, or 128 and the number of the signal that ended it, as shells do.
 *
 * @throws CommandError where there is no such program
 */
async function runCommand([program = '', ...args], env) {
    const child = (0,external_node_child_process_.spawn)(program, args, { env, stdio: 'inherit' });
    const forward = (signal) => void child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals)
        process.on(signal, forward);
    try {
        return await new Promise((resolve, reject) => {
            child.once('error', (error) => {
                const why = error.code === 'ENOENT' ? 'there is no such program' : String(error.code);
                reject(new CommandError(`${JSON.stringify(program)} cannot be started: ${why}.`));
            });
            child.once('exit', (code, signal) => resolve(signal ? 128 + external_node_os_.constants.signals[signal] : (code ?? 1)));
        });
    }
    finally {
        for (const signal of signals)
            process.off(signal, forward);
    }
}

// EXTERNAL MODULE: ./build/report/formats/index.js
var formats = __webpack_require__(65812);
// EXTERNAL MODULE: ./build/report/terminal.js + 1 modules
var terminal = __webpack_require__(25274);
// EXTERNAL MODULE: ./build/report/write-report.js
var write_report = __webpack_require__(95415);
// EXTERNAL MODULE: ./build/diagnosis/diagnose.js + 42 modules
var diagnose = __webpack_require__(26555);
// EXTERNAL MODULE: ./build/diagnosis/evidence.js
var evidence = __webpack_require__(44321);
// EXTERNAL MODULE: ./build/diagnosis/facts.js
var diagnosis_facts = __webpack_require__(85853);
// EXTERNAL MODULE: ./build/diagnosis/observed.js
var observed = __webpack_require__(13592);
// EXTERNAL MODULE: ./build/diagnosis/recorded-outcomes.js
var recorded_outcomes = __webpack_require__(32052);
// EXTERNAL MODULE: ./build/platform/platform-kind.js
var platform_kind = __webpack_require__(14230);
// EXTERNAL MODULE: ./build/record/client-mistakes.js + 2 modules
var client_mistakes = __webpack_require__(18474);
// EXTERNAL MODULE: ./build/registration/names.js
var names = __webpack_require__(71740);
// EXTERNAL MODULE: ./build/schema/report.js + 2 modules
var report = __webpack_require__(25014);
// EXTERNAL MODULE: ./build/schema/verdict.js
var verdict = __webpack_require__(21131);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/run/recording-report.js












/**
 * The report of a recorded command: whether it worked, whether its requests came this way at all, what it did otherwise
 * than a correct client, and the causes that the same rules find which judge a run of our own.
 */
function reportOfRecording(recording) {
    const { startedAt, exchanges, warnings } = recording;
    const platform = recording.platform ?? platformOf(recording);
    const disturbances = recording.disturbances.filter(({ name }) => platform !== 'mlflow' || !logins.includes(name));
    const target = { ...recording.target, ...(platform && { takenFor: platform }) };
    const evidence = { exchanges, target, disturbances, partial: false, ...(platform && { platform }) };
    const checks = [
        commandCheck(recording.exitCode, (0,diagnosis_facts/* factsOf */.xS)(evidence)),
        requestsCheck(recording),
        environmentCheck({ ...recording, disturbances }),
        ...differenceChecks(exchanges, platform),
    ];
    const isFailed = checks.some(verdict/* isTrouble */.KM);
    // Without checks, so that the requests alone are judged: no step of ours was taken.
    const found = (0,diagnose/* diagnose */.h4)({ ...evidence, failed: isFailed });
    const failed = checks.filter(({ status }) => status === 'fail').map(({ id }) => id);
    const causes = found.map((cause, index) => (index === 0 ? { ...cause, explains: failed } : cause));
    return {
        schemaVersion: report/* schemaVersion */.CZ,
        tool: { name: version/* toolName */.Uf, version: version/* version */.rE },
        id: (0,names/* newNames */.JL)(startedAt).id,
        startedAt: startedAt.toISOString(),
        finishedAt: new Date().toISOString(),
        stopReason: 'completed',
        verdict: (0,verdict/* verdictOf */.Vj)(checks, 'completed'),
        target,
        counts: (0,verdict/* countStatuses */.ip)(checks),
        warnings,
        checks,
        diagnosis: { causes },
        exchanges: [...exchanges],
    };
}
/** What is no mistake where MLflow's own login is asked for. */
const logins = ['MLFLOW_TRACKING_USERNAME', 'MLFLOW_TRACKING_PASSWORD', '~/.netrc', '~/.mlflow/credentials'];
function platformOf({ exchanges, target }) {
    const observed = (0,evidence/* observationsOf */.b)({ exchanges, target, partial: false });
    const asked = observed.filter(({ exchange }) => exchange.request.url.startsWith(target.trackingUri));
    return (0,platform_kind/* platformKindIn */.f)(asked.map(({ answer }) => answer), target.trackingUri);
}
const check = (id, title, status, reason, exchanges) => ({
    id: `record.${id}`,
    title,
    suite: 'record',
    layer: 'client',
    needs: [],
    status,
    ...(reason === undefined ? {} : { reason }),
    durationMs: 0,
    exchanges,
});
/** By what was asked as well as by the exit code: scripts go on after errors that they catch. */
function commandCheck(exitCode, facts) {
    const { observations, refusals, registered, served } = facts;
    const title = 'The command ends well';
    if (exitCode !== 0) {
        const refused = observations.filter(({ answer }) => answer.kind !== 'reply' || answer.status >= 400);
        return check('command', title, 'fail', `exit code ${exitCode}`, idsOf(refused));
    }
    const changed = (0,recorded_outcomes/* changedFile */.Ne)(facts);
    if (changed)
        return check('command', title, 'fail', `exit code 0, though ${changed.told}`, idsOf(changed.evidence));
    const refused = refusals.map(({ observation }) => observation);
    const writes = refused.filter((one) => (0,diagnosis_facts/* isWrite */.ao)(one) && !isOfOlderMlflow(one));
    const [first] = writes.length > 0 || served ? writes : refused;
    if (!first)
        return check('command', title, 'pass', undefined, []);
    const reason = `exit code 0, though ${(0,observed/* requestOf */.fo)(first)} was not served (${(0,observed/* said */.ag)(first).slice(0, 120)})`;
    if (registered)
        return check('command', title, 'warn', reason, idsOf(writes));
    return check('command', title, 'fail', `${reason} and nothing was registered`, idsOf(refused));
}
const idsOf = (seen) => seen.map(({ exchange }) => exchange.id);
/** What an older MLflow answers to a newer client, which then does without. */
const isOfOlderMlflow = (one) => (0,observed/* partyOf */.MS)(one) === 'MLflow' && one.answer.kind === 'reply' && one.answer.status === 404;
function requestsCheck({ exchanges, refused, target }) {
    const title = 'Its requests go to the tracking URI';
    const asked = exchanges.filter(({ request }) => request.url.startsWith(target.trackingUri));
    if (asked.length > 0)
        return check('requests', title, 'pass', `${asked.length} requests`, []);
    const { origin } = new URL(target.trackingUri);
    const beside = exchanges.filter(({ request }) => request.url.startsWith(`${origin}/`));
    const joined = 'without the path of the tracking URI, as urljoin and new URL("/…", base) make addresses: append to it instead';
    if (beside.length > 0)
        return check('requests', title, 'fail', `${beside.length} came to ${origin} ${joined}`, beside.map(({ id }) => id));
    if (refused > 0)
        return check('requests', title, 'error', `${refused} could not be followed: they came ${joined}`, []);
    const reason = `none came to ${target.trackingUri}: the command sets another address in its code, or asked nobody`;
    return check('requests', title, 'error', reason, []);
}
function environmentCheck({ disturbances, patience }) {
    const title = 'Nothing in the environment changes what the stock client sends';
    if (disturbances.length === 0)
        return check('environment', title, 'pass', patience, []);
    return check('environment', title, 'warn', `${(0,environment/* tellDisturbances */.z)(disturbances)}; ${patience}`, []);
}
function differenceChecks(exchanges, platform) {
    return (0,client_mistakes/* differencesIn */.C)(exchanges, platform).map(({ id, text, instead, exchanges: ids }) => check(id, `As a correct client does: ${id.replaceAll('-', ' ')}`, 'warn', `${text} ${instead}`, ids));
}

// EXTERNAL MODULE: ./build/schema/exit-code.js
var exit_code = __webpack_require__(36596);
// EXTERNAL MODULE: ./build/cli/terminal.js
var cli_terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/record.js

















/**
 * `record -- COMMAND…`: somebody's own client behind a recorder on this machine, and what its requests tell. Returns the
 * command's own exit code, or with `--gate` that of the report.
 *
 * @throws InputError where there is no such program
 */
async function record(args, redact) {
    const { flags, operands: command, origins } = args;
    const { env } = process;
    const netrc = (0,login_files/* netrcText */.Ut)(env);
    for (const password of [env.MLFLOW_TRACKING_PASSWORD ?? '', ...(0,login_files/* netrcPasswords */.N1)(netrc)])
        redact.protect('password', password);
    const folder = await (0,report_folder/* openReportFolder */.X)(flags.reportDir, { names: formats/* reportFileNames */.bI, env, usual: 'flag' });
    // What the command's own client would trust and show, the recorder does in its place.
    const certificates = { 'ca-file': flags.caFile, 'client-cert-file': flags.clientCertFile };
    const tls = await (0,client_variables/* tlsFiles */.t_)(certificates, { usual: 'flag', origins }, env);
    (0,read_inputs/* throwProblems */.Jh)(tls.problems);
    const startedAt = new Date();
    const recorder = (0,http_recorder/* createRecorder */.T)();
    const connections = (0,http_connections/* openConnections */.q)({
        connections: 128,
        connectTimeoutMs: 120_000,
        env,
        ...tls.files,
    });
    const { hostname, origin } = new URL(flags.trackingUri);
    const keys = [env.HOKUSAI_API_KEY, env[environment/* tokenVariable */.Sj]].flatMap((key) => key || []);
    const checkId = () => 'record.command';
    const relay = await (0,record_relay/* startRelay */.s)({ connections, recorder, redact, checkId, pathless: { origin, keys } });
    const login = await netrcThrough(netrc, hostname);
    let exitCode;
    try {
        const through = (0,addresses/* environmentThrough */.r)(env, flags, relay.addressOf);
        exitCode = await runCommand(command, login ? { ...through, NETRC: login.file } : through);
    }
    catch (error) {
        throw error instanceof CommandError ? new read_inputs/* InputError */.dz([`COMMAND: ${error.message}`]) : error;
    }
    finally {
        await relay.close();
        await connections.close();
        await login?.remove();
    }
    const report = reportOfRecording({
        startedAt,
        command,
        exitCode,
        exchanges: recorder.exchanges(),
        refused: relay.refused(),
        target: targetOf(flags, origins),
        platform: flags.platform === 'auto' ? undefined : flags.platform,
        disturbances: [...(0,environment/* disturbancesIn */.pH)(env), ...(0,login_files/* loginsFor */.Au)(hostname, env)],
        patience: (0,environment/* tellPatience */.jf)(env),
        warnings: warningsOf(origins, tls.sources),
    });
    await (0,write_report/* writeReport */.u)(report, folder, redact);
    // Standard output is the command's own.
    process.stderr.write((0,cli_terminal/* forPeople */.z)(`\n${redact((0,terminal.renderTerminal)(report, { colour: false, reportDir: folder.path })).trimEnd()}\n`));
    return flags.gate ? (0,exit_code/* exitCodeOf */.F)(report, 'fail') : exitCode;
}
function warningsOf(origins, tls) {
    const taken = (0,client_variables/* tellTls */.Rz)(tls);
    return [
        ...(origins['tracking-uri']
            ? []
            : [
                'MLFLOW_TRACKING_URI is not set: without this recorder, the stock client would write to a local folder',
            ]),
        ...(taken ? [`the recorder ${taken}`] : []),
        ...(tls.insecure ? [client_variables/* insecureRefused */.T1] : []),
    ];
}
function targetOf({ trackingUri, authUrl, apiUrl }, origins) {
    const source = (name) => origins[name] ?? 'default';
    const sources = {
        trackingUri: source('tracking-uri'),
        authUrl: source('auth-url'),
        apiUrl: source('api-url'),
        serviceId: 'default',
    };
    return { trackingUri, authUrl, apiUrl, serviceId: 'platform', sources };
}


/***/ }),

/***/ 6849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lookAt),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55139);


/**
 * What stands at a path, of a link the link itself; undefined where nothing does.
 *
 * @throws FileProblem where the system does not let it be looked at, as in a folder that another user has closed
 */
function lookAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(path, error);
    }
}
/**
 * Names of what a folder holds.
 *
 * @throws FileProblem
 */
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unusable */ ._P)(folder, error);
    }
}


/***/ }),

/***/ 64059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/** `SHA256SUMS`: the hash of every file of a report folder, as `sha256sum --check` reads it. */



const manifestName = 'SHA256SUMS';
/**
 * Writes the manifest of what this run wrote so far; write it again after every later file.
 * @throws FileProblem
 */
async function writeManifest(folder) {
    const paths = folder.written().filter((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) !== manifestName);
    const lines = await Promise.all(paths.map(async (path) => `${sha256(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path))}  ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`));
    await folder.write(manifestName, `${lines.join('\n')}\n`);
}
/** Hash by name of file; undefined for text that is no manifest. */
function readManifest(text) {
    const lines = text.split('\n').filter((line) => line !== '');
    const entries = lines.map((line) => /^([0-9a-f]{64}) [ *]([\w.-]{1,100})$/.exec(line));
    if (entries.length === 0 || entries.some((entry) => entry === null))
        return undefined;
    return new Map(entries.map((entry) => [entry?.[2] ?? '', entry?.[1] ?? '']));
}
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');


/***/ }),

/***/ 49996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ markerName),
/* harmony export */   h: () => (/* binding */ createMarker)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58508);
/* harmony import */ var _replace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27152);



/** Lists the files of a folder that runs of this tool wrote: all others are somebody's own. */
const markerName = `.${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .toolName */ .Uf}`;
/** Adds names to a folder's marker, one after the other: each must be there before its file is. */
function createMarker(folder, own) {
    let last = Promise.resolve();
    return (name) => {
        own.add(name);
        const next = last.then(() => (0,_replace_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, markerName), `${[...own].filter((one) => one !== '').join('\n')}\n`));
        last = next.catch(() => { });
        return next;
    };
}


/***/ }),

/***/ 45875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ realOf),
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   fc: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6849);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55139);




/**
 * The folder at `path`, made where it is missing. Below the workspace no part of the way may be a link, since a
 * checkout may have been written by somebody else; outside of it the last part may not, and those before it only
 * where this user or the machine's owner made them.
 *
 * @returns the absolute path
 * @throws FileProblem
 */
function makeFolder(path, env) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what is looked for
    if (/[\0-\x1f\x7f]/.test(path))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', path, 'has control characters in its name');
    if (/^~(?:\/|$)/.test(path))
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', path, homeless);
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    if (full === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', path, 'is the root of the file system: name a folder in it');
    const workspace = workspaceAround(full, env);
    const base = workspace ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root;
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, full)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((part) => part !== '');
    let place = base;
    for (const [index, part] of parts.entries()) {
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, part);
        const found = makeOne(place);
        if (found.isSymbolicLink()) {
            const isLast = index === parts.length - 1;
            if (workspace !== undefined || isLast || !isTrusted(found))
                throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', place, 'is a link');
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isDirectory())
                continue;
        }
        if (!found.isDirectory())
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('unusable', place, 'is not a folder');
        const isForeign = workspace === undefined && index === parts.length - 1 && !isTrusted(found);
        if (isForeign)
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', place, 'belongs to another user');
    }
    return full;
}
/** Where no shell reads the path first, as in a workflow's `with:`, a folder of this name would be made in the checkout. */
const homeless = 'begins with "~", which only a shell takes for the home folder: write out where that is';
/**
 * The absolute path of a file that is written where it lies: below the workspace no part of the way may be a link.
 *
 * @throws FileProblem
 */
function refuseLinks(path, env) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    const workspace = workspaceAround(full, env);
    // Where a container starts in its root, every path is below it, and the system's own are links.
    if (workspace === undefined || workspace === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root)
        return full;
    let place = workspace;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
        place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, part);
        if ((0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAt */ .t)(place)?.isSymbolicLink())
            throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__/* .FileProblem */ .kc('refused', place, 'is a link');
    }
    return full;
}
function makeOne(place) {
    const found = (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAt */ .t)(place);
    if (found)
        return found;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place);
    }
    catch (error) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(place, error);
    }
    return makeOne(place);
}
/** Of this user, or of the machine's owner. Windows knows no such numbers. */
function isTrusted({ uid }) {
    const own = process.geteuid?.();
    return own === undefined || uid === own || uid === 0;
}
/** The outermost of the workspace and the checkout around the current folder that holds `full`. */
function workspaceAround(full, env) {
    const given = env.GITHUB_WORKSPACE;
    const real = given ? realOf(given) : undefined;
    const candidates = [given ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given) : undefined, real, checkoutAround(process.cwd()), process.cwd()];
    return candidates
        .filter((one) => one !== undefined)
        .filter((one) => isWithin(one, full))
        .sort((a, b) => a.length - b.length)[0];
}
function checkoutAround(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (isCheckout(at))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return undefined;
    }
}
/** A folder that cannot be looked into is none to anybody. */
function isCheckout(folder) {
    try {
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAt */ .t)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git')) !== undefined;
    }
    catch {
        return false;
    }
}
/** A path without links in it; undefined where it leads nowhere. */
function realOf(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/** Whether `path` is `root` or below it; both absolute. */
function isWithin(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 59348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ makePrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55139);




/**
 * Makes a folder that only this user can enter, under a name that nobody else has, for what another program is to read
 * while it runs.
 *
 * @param parent for instance the system's folder for temporary files
 * @throws FileProblem
 */
async function makePrivateFolder(parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix = 'verify-registration-') {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix)).catch((error) => {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(parent, error);
    });
    return {
        path,
        /** Writes a file into it that only this user can read, and returns its path. */
        write: async (name, content) => {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content, { mode: 0o600 });
            return file;
        },
        remove: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }),
    };
}


/***/ }),

/***/ 27152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55139);




/**
 * Puts `content` where `path` is: written beside it under a name nobody else has, and renamed. A reader sees the
 * old file or the new one, and a link of that name is replaced, not followed.
 *
 * @throws FileProblem
 */
async function replaceFile(path, content, { mode } = {}) {
    const name = `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), name);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(beside, 'wx', mode);
        try {
            await file.writeFile(content);
            // The umask may have taken bits from the mode.
            if (mode !== undefined)
                await file.chmod(mode & 0o7777);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true }).catch(() => { });
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .unusable */ ._P)(path, error);
    }
}


/***/ }),

/***/ 25690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openReportFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/look.js
var look = __webpack_require__(6849);
// EXTERNAL MODULE: ./build/files/marker.js
var marker = __webpack_require__(49996);
// EXTERNAL MODULE: ./build/files/place.js
var place = __webpack_require__(45875);
// EXTERNAL MODULE: ./build/files/private-folder.js
var private_folder = __webpack_require__(59348);
// EXTERNAL MODULE: ./build/files/problem.js
var files_problem = __webpack_require__(55139);
// EXTERNAL MODULE: ./build/files/replace.js
var replace = __webpack_require__(27152);
;// CONCATENATED MODULE: ./build/files/folder.js









/**
 * Opens a folder for results and proves that it can be written to; see `makeFolder` for what is refused.
 *
 * @throws FileProblem before anything was written
 */
async function openFolder(path, { names, env }) {
    const full = (0,place/* makeFolder */.fc)(path, env);
    const present = names.flatMap((name) => {
        const found = (0,look/* lookAt */.t)((0,external_node_path_.join)(full, name));
        if (found && !found.isFile())
            throw new files_problem/* FileProblem */.kc('refused', (0,external_node_path_.join)(path, name), whatIs(found));
        return found ? [name] : [];
    });
    const own = present.length > 0 ? (await __webpack_require__.e(/* import() */ 7290).then(__webpack_require__.bind(__webpack_require__, 47290))).readOwnNames(full) : new Set();
    const foreign = present.filter((name) => !own.has(name));
    if (foreign.length > 0)
        throw new files_problem/* FileProblem */.kc('refused', path, holdsForeign(foreign));
    const replaces = present.map((name) => (0,external_node_path_.join)(full, name));
    const mark = (0,marker/* createMarker */.h)(full, own);
    await proveWritable(full);
    const identity = identityOf(full);
    const written = new Map();
    let isFirst = true;
    const write = async (name, content) => {
        if (!names.includes(name))
            throw new Error(`${name} is none of the files of this folder`);
        if (identityOf(full) !== identity)
            throw new files_problem/* FileProblem */.kc('refused', path, 'was replaced meanwhile');
        if (isFirst)
            for (const stale of replaces)
                (0,external_node_fs_.rmSync)(stale, { force: true });
        isFirst = false;
        await mark(name);
        await (0,replace/* replaceFile */.f)((0,external_node_path_.join)(full, name), content);
        written.set(name, fingerprintOf((0,external_node_path_.join)(full, name)));
        return (0,external_node_path_.join)(path, name);
    };
    const list = () => [...written].sort().map(([name, fingerprint]) => {
        const place = (0,external_node_path_.join)(full, name);
        if (identityOf(full) === identity && fingerprintOf(place) === fingerprint)
            return place;
        throw new files_problem/* FileProblem */.kc('refused', (0,external_node_path_.join)(path, name), 'was changed after it was written');
    });
    return { path, root: full, replaces, write, written: list };
}
/**
 * A new folder only this user can enter, for results that have no other place.
 *
 * @throws FileProblem
 */
async function openTemporaryFolder({ names, env }) {
    const { path } = await (0,private_folder/* makePrivateFolder */.I)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'verification-report-');
    return openFolder(path, { names, env });
}
/** Stands for a folder where there is none: every file of it is lost for this reason. */
function lostFolder(path, problem) {
    return { path, root: path, replaces: [], write: () => Promise.reject(problem), written: () => [] };
}
async function proveWritable(full) {
    const probe = (0,external_node_path_.join)(full, '.verify-registration-probe');
    try {
        await (0,replace/* replaceFile */.f)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    }
    catch (error) {
        const { kind, what } = (0,files_problem/* unusable */._P)(full, error);
        // The folder is what the caller can do something about.
        throw new files_problem/* FileProblem */.kc(kind, full, what);
    }
}
const identityOf = (folder) => {
    const found = (0,look/* lookAt */.t)(folder);
    return found?.isDirectory() ? `${found.dev}:${found.ino}` : 'gone';
};
const fingerprintOf = (file) => {
    const found = (0,look/* lookAt */.t)(file);
    return found?.isFile() ? `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}` : 'gone';
};
const holdsForeign = (names) => `holds files that this tool did not write and would overwrite (${names.join(', ')}): name another folder`;
function whatIs(found) {
    if (found.isSymbolicLink())
        return 'is a link';
    if (found.isDirectory())
        return 'is a folder';
    return found.isFIFO() ? 'is a named pipe' : 'is not a regular file';
}

// EXTERNAL MODULE: ./build/inputs/input.js
var input = __webpack_require__(62888);
// EXTERNAL MODULE: ./build/inputs/read-inputs.js
var read_inputs = __webpack_require__(15262);
// EXTERNAL MODULE: ./build/inputs/shared-inputs.js + 1 modules
var shared_inputs = __webpack_require__(74361);
;// CONCATENATED MODULE: ./build/inputs/report-folder.js





const report_folder_input = shared_inputs/* verification */.O['report-dir'];
/**
 * Opens `report-dir` before anything is sent. Where it cannot be used and `otherwise` is given, that is told and
 * a new private folder takes its place, or none where none can be made; one that is refused (a link, a pipe) is always bad input.
 *
 * @throws InputError
 */
async function openReportFolder(path, options, otherwise) {
    try {
        return await openFolder(path, options);
    }
    catch (error) {
        if (!(error instanceof files_problem/* FileProblem */.kc))
            throw error;
        const { usual = 'input' } = options;
        const problem = `${(0,input/* spelled */.uQ)('report-dir', report_folder_input, usual)}: ${error.message}`;
        if (error.kind === 'refused' || !otherwise)
            throw new read_inputs/* InputError */.dz([`${problem}. For example: ${(0,input/* written */.Mp)('report-dir', report_folder_input, usual)}`]);
        return openInstead(path, options, (result) => otherwise(`${problem}; ${result}`));
    }
}
async function openInstead(path, options, tell) {
    try {
        const folder = await openTemporaryFolder(options);
        tell(`the report goes to ${folder.path}`);
        return folder;
    }
    catch (error) {
        if (!(error instanceof files_problem/* FileProblem */.kc))
            throw error;
        tell(`nor can a temporary folder be made: ${error.message}. There will be no report folder`);
        return lostFolder(path, error);
    }
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

/***/ 54244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ loginsFor),
/* harmony export */   Ky: () => (/* binding */ netrcLogin),
/* harmony export */   N1: () => (/* binding */ netrcPasswords),
/* harmony export */   Ut: () => (/* binding */ netrcText)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78766);



/**
 * The user's files in which MLflow's client and `requests`, below it, find a login for this host that they prefer to
 * the key.
 */
function loginsFor(hostname, env) {
    const credentials = read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeOf(env), '.mlflow', 'credentials'));
    return [
        ...(netrcLogin(netrcText(env), hostname) === undefined
            ? []
            : [{ name: '~/.netrc', why: `has an entry for ${hostname} that is sent in place of the key` }]),
        ...(/^\s*mlflow_tracking_username\s*[=:]\s*\S/im.test(credentials)
            ? [{ name: '~/.mlflow/credentials', why: 'has a user name that is sent in place of the key' }]
            : []),
    ];
}
/** The netrc that `requests` reads, or nothing. */
const netrcText = (env) => read(env.NETRC || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeOf(env), process.platform === 'win32' ? '_netrc' : '.netrc'));
/** What the file says of this host: the words after its name. Undefined where it says nothing. */
function netrcLogin(text, hostname) {
    const entries = [
        ...text.matchAll(/(?:^|\s)(?:machine\s+(\S+)|(default))\b([\s\S]*?)(?=\s(?:machine|default|macdef)\s|$)/g),
    ];
    const found = entries.findLast(([, machine]) => machine === hostname) ?? entries.find(([, , byDefault]) => byDefault);
    return found?.[3];
}
const netrcPasswords = (text) => [...text.matchAll(/\bpassword\s+(\S+)/g)].map(([, password = '']) => password);
const homeOf = (env) => env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
function read(path) {
    try {
        return (0,_files_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path, { maxBytes: 1024 * 1024, links: 'follow' }).toString('utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 62892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ environmentThrough)
/* harmony export */ });
/**
 * The command's environment: whatever variable holds an address at one of the target's hosts holds the relay's
 * instead, whichever name it has, and `MLFLOW_TRACKING_URI` always does. Proxies are not asked for the relay.
 */
function environmentThrough(env, { trackingUri, authUrl, apiUrl }, addressOf) {
    const origins = new Set([trackingUri, authUrl, apiUrl].map((url) => new URL(url).origin));
    const relayed = Object.entries(env).map(([name, value]) => [name, replaced(value, origins, addressOf)]);
    const noProxy = [env.no_proxy ?? env.NO_PROXY, '127.0.0.1'].filter(Boolean).join(',');
    return {
        ...Object.fromEntries(relayed),
        MLFLOW_TRACKING_URI: addressOf(asGiven(env.MLFLOW_TRACKING_URI, trackingUri)),
        NO_PROXY: noProxy,
        no_proxy: noProxy,
    };
}
/** With the slash at its end that it has in the environment: a client that doubles it is to be seen doing so. */
function asGiven(given, trackingUri) {
    return given?.replace(/\/+$/, '') === trackingUri ? given : trackingUri;
}
function replaced(value, origins, addressOf) {
    if (!value || !/^https?:\/\//i.test(value) || !URL.canParse(value))
        return value;
    return origins.has(new URL(value).origin) ? addressOf(value) : value;
}


/***/ }),

/***/ 50921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ startRelay)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/http/attempt.js + 2 modules
var attempt = __webpack_require__(76940);
// EXTERNAL MODULE: ./build/http/failure.js
var failure = __webpack_require__(61923);
// EXTERNAL MODULE: ./build/http/tunnel.js
var tunnel = __webpack_require__(41575);
// EXTERNAL MODULE: ./build/redaction/redact-headers.js
var redact_headers = __webpack_require__(20982);
// EXTERNAL MODULE: ./build/http/collect-garbage.js
var collect_garbage = __webpack_require__(51061);
// EXTERNAL MODULE: ./build/http/content-encoding.js
var content_encoding = __webpack_require__(85260);
// EXTERNAL MODULE: ./build/http/record-body.js
var record_body = __webpack_require__(71657);
;// CONCATENATED MODULE: ./build/record/capture.js





/** Bytes of one body that are kept; of a longer one the beginning, and the true size. */
const keptBytes = 256 * 1024;
/** Milliseconds without a byte after which a body stands still. */
const stillMs = 5_000;
/** What a kept body may unpack to. */
const unpackedBytes = 1024 * 1024;
/** One for all bodies: what piles up is theirs together. */
const collectGarbage = (0,collect_garbage/* createCollector */.Y)();
/** Watches a body go by without holding it up, whatever its size. */
function createCapture() {
    const kept = [];
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    let keptSoFar = 0;
    let last = Number.NEGATIVE_INFINITY;
    return {
        /** Whether some of it went by just now: whoever breaks it off then was not kept waiting. */
        isFlowing: () => performance.now() - last < stillMs,
        chunk: (part) => {
            last = performance.now();
            bytes += part.length;
            hash.update(part);
            collectGarbage(part.length);
            if (keptSoFar >= keptBytes)
                return;
            const beginning = part.subarray(0, keptBytes - keptSoFar);
            keptSoFar += beginning.length;
            // A copy: the socket's own buffer is written over.
            kept.push(Uint8Array.from(beginning));
        },
        /**
         * Undefined where there was no body. `encoding` is its Content-Encoding, `announced` its size where not all of it
         * went by.
         */
        body: async (encoding, redact, announced) => {
            if (bytes === 0)
                return undefined;
            const start = Buffer.concat(kept);
            // Those of the wire, as everywhere in a report. A copy: more may come after an early answer.
            const sha256 = hash.copy().digest('hex');
            if (start.length < bytes || announced !== undefined) {
                const text = encoding === '' ? (0,record_body/* recordBody */.E)(start, redact).text : undefined;
                return {
                    ...(text === undefined ? {} : { text }),
                    bytes: Math.max(bytes, announced ?? 0),
                    ...(announced === undefined ? { sha256 } : {}),
                    truncated: true,
                };
            }
            const plain = await unpacked(start, encoding);
            return plain ? { ...(0,record_body/* recordBody */.E)(plain, redact), bytes, sha256 } : { bytes, sha256, truncated: true };
        },
    };
}
/** Undefined where it is damaged, or encoded in a way nobody here knows. */
async function unpacked(bytes, encoding) {
    const parts = [];
    let size = 0;
    try {
        for await (const part of (0,content_encoding/* decoded */.DH)(external_node_stream_.Readable.from([bytes]), encoding, Number.POSITIVE_INFINITY)) {
            parts.push(part);
            size += part.length;
            if (size > unpackedBytes)
                break;
        }
        return Buffer.concat(parts);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/record/raw-headers.js
/** Headers as Node's `rawHeaders` has them: names and values in turn, nothing changed or merged. */
/** RFC 9110, 7.6.1: what concerns one connection is not passed on. */
const hopByHop = /^(connection|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade|expect|host)$/i;
/** Those that go on to the other side, of an answer with another Location. */
function endToEnd(rawHeaders, redirect = (location) => location) {
    return pairs(rawHeaders).flatMap(([name, value]) => {
        if (hopByHop.test(name))
            return [];
        return [name, /^location$/i.test(name) ? redirect(value) : value];
    });
}
/** By small names; several of one name are a list. */
function headersByName(rawHeaders) {
    const all = new Map();
    for (const [name, value] of pairs(rawHeaders)) {
        all.set(name.toLowerCase(), [...(all.get(name.toLowerCase()) ?? []), value]);
    }
    const one = (values) => (values.length === 1 ? (values[0] ?? '') : values);
    return Object.fromEntries([...all].map(([name, values]) => [name, one(values)]));
}
function pairs(raw) {
    return Array.from({ length: raw.length >> 1 }, (_, i) => [raw[2 * i] ?? '', raw[2 * i + 1] ?? '']);
}

;// CONCATENATED MODULE: ./build/record/relay.js










/** Bytes of a request's head: more than servers take, which are to refuse it themselves and on record. */
const maxHeaderSize = 1024 * 1024;
/**
 * Starts the relay on a free port of 127.0.0.1. A request without the secret or a key gets a 404 and is not passed on, so
 * no other program of the machine can use it. Bodies stream both ways, sized ones as sized, chunked ones as chunked. An
 * upstream that gives no answer shows to the client as a connection that closes.
 */
async function startRelay(options) {
    const places = createPlaces();
    const underWay = new Set();
    let refused = 0;
    const server = (0,external_node_http_.createServer)({ maxHeaderSize }, (request, response) => {
        const place = places.find(request.url ?? '') ?? pathlessPlace(request, options.pathless);
        if (place === undefined) {
            refused += 1;
            request.resume();
            response.writeHead(404).end();
            return;
        }
        const host = ownHost(request, place.origin);
        const passage = passOn({ request, response, host, ...place }, options, forRedirect);
        underWay.add(passage);
        void passage.finally(() => underWay.delete(passage));
    });
    // A client may take as long as it likes over a large upload, and between two requests: one that met the end of an
    // idle connection would fail only because it is recorded.
    server.requestTimeout = 0;
    server.keepAliveTimeout = 0;
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address();
    const addressOf = (url) => `http://127.0.0.1:${port}${places.pathOf(url)}`;
    /** A redirect stays on record where clients keep their key; one elsewhere is the client's to follow, without it. */
    const forRedirect = (location, from) => URL.canParse(location, from) && keepsKey(new URL(from), new URL(location, from))
        ? addressOf(new URL(location, from).href)
        : location;
    return {
        addressOf,
        recorded: async () => {
            await Promise.all(underWay);
        },
        refused: () => refused,
        close: async () => {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
            await Promise.all(underWay);
        },
    };
}
/** The hosts that the relay stands in for, each below a path that nobody guesses. */
function createPlaces() {
    const secret = (0,external_node_crypto_.randomBytes)(18).toString('hex');
    const origins = [];
    return {
        pathOf: (url) => {
            const { origin, pathname, search } = new URL(url);
            if (!origins.includes(origin))
                origins.push(origin);
            return `/${secret}-${origins.indexOf(origin)}${pathname === '/' ? '' : pathname}${search}`;
        },
        /** Where a request to this path goes; undefined without the secret. */
        find: (given) => {
            const [, key, number = '', rest = '/'] = /^\/([0-9a-f]+)-(\d+)(\/.*|\?.*)?$/.exec(given) ?? [];
            const origin = key === secret ? origins[Number(number)] : undefined;
            return origin === undefined ? undefined : { origin, path: rest.startsWith('?') ? `/${rest}` : rest };
        },
    };
}
/** Only who was given the key knows it as well as the secret. */
function pathlessPlace({ url: path = '', headers }, pathless) {
    const carried = [headers.authorization, headers['x-api-key']].join(' ').split(' ');
    const isKnown = pathless?.keys.some((key) => carried.includes(key));
    return pathless && isKnown && path.startsWith('/') ? { origin: pathless.origin, path } : undefined;
}
/** Clients send their key on within one origin, and from http to https of one host. */
const keepsKey = (from, to) => from.origin === to.origin ||
    (from.hostname === to.hostname && from.protocol === 'http:' && to.protocol === 'https:');
async function passOn(passage, options, forRedirect) {
    const { request, response, host, origin, path } = passage;
    const url = `${origin}${path}`;
    const gone = new AbortController();
    response.once('close', () => !response.writableFinished && gone.abort());
    const route = options.connections.routeTo(new URL(url));
    const exchange = beginExchange(passage, route.proxy, options);
    try {
        const answer = await route.dispatcher.request({
            origin: route.origin,
            // As the client wrote it, which a URL would tidy up.
            path: route.isForProxy ? route.path : path,
            method: request.method,
            headers: [
                ...endToEnd(request.rawHeaders),
                ...(host === undefined ? [] : ['host', host]),
                ...Object.entries(route.headers).flat(),
            ],
            body: hasBody(request) ? outgoing(request, exchange.sent) : null,
            signal: gone.signal,
            responseHeaders: 'raw',
        });
        exchange.begun();
        const rawHeaders = answer.headers.map(String);
        response.sendDate = false;
        response.writeHead(answer.statusCode, reasonOf(answer.statusText), endToEnd(rawHeaders, (to) => forRedirect(to, url)));
        if (answer.statusCode === 304) {
            // undici would wait for the body whose length a 304 may name and which it never has.
            answer.body.on('error', () => { });
            response.end();
            return await exchange.answered(answer.statusCode, rawHeaders);
        }
        answer.body.on('data', exchange.received.chunk);
        await (0,promises_.pipeline)(answer.body, response).then(() => exchange.answered(answer.statusCode, rawHeaders), 
        // The pipeline closes both ends, so who began it is told by its error alone.
        (error) => {
            const isLeft = error === gone.signal.reason || error.code === 'ERR_STREAM_PREMATURE_CLOSE';
            return exchange.failed(isLeft ? leaving(exchange.received.isFlowing()) : (0,failure/* classifyFailure */.X)(error));
        });
    }
    catch (error) {
        const isMoving = !request.complete && exchange.sent.isFlowing();
        await exchange.failed(gone.signal.aborted ? leaving(isMoving) : (0,failure/* classifyFailure */.X)(error));
        // The client is to see what it would have seen: no answer.
        response.destroy();
    }
}
/** What it means that the client closed the connection: only one that was kept waiting says something of the server. */
const leaving = (isMoving) => isMoving
    ? { code: 'CANCELLED', message: 'the client closed the connection in the midst of the transfer' }
    : { code: 'TIMEOUT', message: 'the client stopped waiting and closed the connection' };
/** HTTP clients put the reason into their own errors; Node refuses one with control characters. */
const reasonOf = (text) => (/^[\t\x20-\x7e\x80-\xff]*$/.test(text) ? text : '');
/** One exchange from now on; it is on record once it is `answered` or has `failed`. */
function beginExchange({ request, origin, path, host = new URL(origin).host }, proxy, options) {
    const { recorder, redact } = options;
    const draft = (0,attempt/* draftExchange */.x)(redact, {
        method: request.method ?? 'GET',
        url: `${origin}${path}`,
        headers: { ...headersByName(request.rawHeaders), host },
    }, { id: recorder.nextId(), checkId: options.checkId(), number: 1 });
    if (proxy)
        draft.via(proxy);
    const [sent, received] = [createCapture(), createCapture()];
    const record = async (outcome) => {
        const totalMs = draft.elapsed();
        // A server may answer before the whole body, and a client may break it off.
        const announced = request.complete ? undefined : Number(request.headers['content-length'] ?? 0);
        const body = await sent.body(String(request.headers['content-encoding'] ?? ''), redact, announced);
        recorder.record(draft.done(body, outcome, totalMs));
    };
    const failed = ({ code, message }) => record({ error: { code, message: redact(message) } });
    return {
        sent,
        received,
        begun: () => draft.timed({ firstByteMs: draft.elapsed() }),
        failed,
        answered: async (status, rawHeaders) => {
            if (proxy && status === 407)
                return failed((0,failure/* classifyFailure */.X)((0,tunnel/* loginWanted */.zB)(proxy, '407')));
            const headers = headersByName(rawHeaders);
            const body = await received.body(String(headers['content-encoding'] ?? '').toLowerCase(), redact);
            await record({
                response: { status, headers: (0,redact_headers/* redactHeaders */.c)(headers, redact), ...(body ? { body } : {}) },
            });
        },
    };
}
/**
 * The Host header that a client wrote itself. By https it would also change whose certificate is asked for, which it does
 * not with the clients, so there it is left out.
 */
function ownHost({ headers: { host }, socket }, origin) {
    const usual = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
    return host === undefined || usual.includes(host) || origin.startsWith('https:') ? undefined : host;
}
/** RFC 9112, 6: one of these two announces a body; Content-Length: 0 announces that it is empty. */
const hasBody = ({ headers }) => headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
/**
 * The body for undici, not as the stream it is: undici would close the client's connection where the answer comes before
 * the whole body. What the server does not wait for is read all the same, for many a client looks at the answer only
 * after its last byte. Nothing flows before undici asks: of a chunked body that has ended already, it would send the
 * length.
 */
function outgoing(request, capture) {
    const body = new external_node_stream_.Readable({ read: () => void request.resume() });
    request.on('data', (chunk) => {
        capture.chunk(chunk);
        if (!body.destroyed && !body.push(chunk))
            request.pause();
    });
    request.pause();
    request.once('end', () => body.push(null));
    request.on('error', (error) => body.destroy(error));
    body.once('close', () => request.resume());
    // undici stops listening once it has the answer, and a client may leave after that.
    return body.on('error', () => { });
}


/***/ }),

/***/ 44424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X0: () => (/* binding */ fixedLine),
/* harmony export */   Yo: () => (/* binding */ comparisonDetails),
/* harmony export */   aC: () => (/* binding */ stillLines),
/* harmony export */   o3: () => (/* binding */ comparedWith),
/* harmony export */   pf: () => (/* binding */ comparisonLines)
/* harmony export */ });
/* harmony import */ var _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(366);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);
/** What changed since an earlier run, as plain lines. */


/** Names in one line. */
const mostNames = 8;
/** Everything that changed, one line for each kind. */
function comparisonLines({ comparison, checks }) {
    if (!comparison)
        return [];
    const titles = (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .titlesOf */ .B7)(checks);
    return [
        ...named('newly failing', comparison.regressed, titles),
        ...named('fixed', comparison.fixed, titles),
        ...stillLines(comparison, titles),
        ...comparisonDetails(comparison, titles),
        `${comparison.unchanged} unchanged, compared with ${comparedWith(comparison)}`,
    ];
}
/** What only a comparison of whole reports tells: new and gone checks, times. */
function comparisonDetails(comparison, titles) {
    const { appeared = [], gone = [], timing = [] } = comparison;
    return [
        ...named('new', appeared, titles),
        ...named('gone', gone, titles),
        ...timing.slice(0, mostNames).map(({ id, beforeMs, nowMs }) => {
            const word = nowMs > beforeMs ? 'slower' : 'faster';
            return `${word}: ${titles.get(id) ?? id}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(beforeMs)} before, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(nowMs)} now`;
        }),
    ];
}
/** For example `Still failing since 2026-01-02, run vr-… (2): …`, the oldest first. */
function stillLines({ stillFailing = [] }, titles) {
    return stillFailing.flatMap(({ run, at, ids }) => named(`Still failing since ${dayOf(at)}, run ${run}`, ids, titles));
}
/** For example `run vr-…`, or `the last run of main, vr-…`. */
function comparedWith({ branch, previous }) {
    return branch === undefined ? `run ${previous}` : `the last run of ${branch}, ${previous}`;
}
/** `2026-01-02 03:04 UTC` */
const dayOf = (time) => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
/** `FIXED: …` where the earlier run's cause is gone, with the evidence then and now. */
function fixedLine({ comparison }) {
    if (!comparison?.fixedCause)
        return undefined;
    const { code, headline, request, before, after } = comparison.fixedCause;
    return `FIXED: ${headline} (${code}). ${request}: before ${before}; now ${after}`;
}
function named(label, ids, titles) {
    if (ids.length === 0)
        return [];
    return [`${label} (${ids.length}): ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(ids, mostNames, (id) => titles.get(id) ?? id)}`];
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

/***/ 65812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   bI: () => (/* binding */ reportFileNames)
/* harmony export */ });
/* unused harmony export reportFiles */
/* harmony import */ var _files_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64059);

/** Each format of a report: its file in the report folder, and what makes that from the report. */
const formats = {
    'report.json': {
        about: 'programs: everything the run found ([schema](report.schema.json)); of many legs `merged.json` ([schema](merged.schema.json))',
        load: async () => (report) => report,
        isIndented: true,
    },
    'report.html': {
        about: 'people: one page with the layers, every check, a waterfall and each request in full; nothing is loaded from elsewhere',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(9902), __webpack_require__.e(4907)]).then(__webpack_require__.bind(__webpack_require__, 99902))).renderHtml,
    },
    'FINAL_TEST_REPORT.md': {
        about: 'people: the whole run',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(5206), __webpack_require__.e(8500)]).then(__webpack_require__.bind(__webpack_require__, 94371))).renderFinalTestReport,
    },
    'INSTRUCTIONS.md': {
        about: 'people: how to register at this target',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(9789)]).then(__webpack_require__.bind(__webpack_require__, 37870))).renderInstructions,
    },
    'transcript.txt': {
        about: 'people: every request and response',
        load: async () => (await __webpack_require__.e(/* import() */ 705).then(__webpack_require__.bind(__webpack_require__, 50705))).renderTranscript,
    },
    'exchanges.har': {
        about: 'browsers and other tools: the same as a HTTP Archive',
        load: async () => (await __webpack_require__.e(/* import() */ 4419).then(__webpack_require__.bind(__webpack_require__, 34419))).harOf,
    },
    'junit.xml': {
        about: 'tools that read test results',
        load: async () => (await __webpack_require__.e(/* import() */ 3328).then(__webpack_require__.bind(__webpack_require__, 93328))).renderJunit,
    },
    'ctrf.json': {
        about: 'tools that read test results, as [CTRF](https://ctrf.io)',
        load: async () => (await __webpack_require__.e(/* import() */ 8569).then(__webpack_require__.bind(__webpack_require__, 98569))).ctrfOf,
    },
    'report.sarif': {
        about: 'code scanning',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(6134)]).then(__webpack_require__.bind(__webpack_require__, 55009))).sarifOf,
    },
};
/** Every file of a report folder, with who wants it. */
const reportFiles = {
    ...formats,
    'fix.diff': {
        about: 'where your checkout has mistakes to fix, and only then; as a command, that is `fix`',
    },
    [_files_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestName */ .vS]: {
        about: 'proof that nothing was changed: `check-report DIR`, or `sha256sum --check`; [attested](docs/attestation.md) where wanted',
    },
};
/** Also of many legs: what one kind of run left would mix with what the other writes. */
const reportFileNames = [...Object.keys(reportFiles), 'merged.json'];


/***/ }),

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   OD: () => (/* binding */ nameList),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   YH: () => (/* binding */ exchangeList),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   lS: () => (/* binding */ joinSections),
/* harmony export */   ug: () => (/* binding */ markdownNote),
/* harmony export */   x9: () => (/* binding */ joinBlocks)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51065);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);
/** Pieces of Markdown that sections are made of. Cells and bodies given to them are Markdown already. */


/** Blocks with a blank line between them, without those that are empty. */
const joinBlocks = (blocks) => blocks.filter((block) => block !== '').join('\n\n');
/** The same with one line feed at the end. */
const joinSections = (sections) => `${joinBlocks(sections)}\n`;
function markdownTable(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** `title` becomes raw HTML, where Markdown escapes mean nothing: only words of our own may stand in it. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function moreLine(count, noun) {
    return count > 0 ? `\n\nAnd ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, `more ${noun}`)}, listed in the report.` : '';
}
/** At most this many names in one line. */
const maxNames = 15;
const nameList = (names, shown = maxNames) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(names, shown, (name) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(name, 120));
/** A remark to follow code in the same line; empty where there is none. */
const markdownNote = (note) => (note === '' ? '' : ` ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(note)}`);
/** A row may name this many exchanges; report.json has them all. */
const maxExchangesInRow = 2;
/** For example `e1`, `e2` and 12 more. */
const exchangeList = (ids) => (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(ids, maxExchangesInRow, (id) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id), ', ');
const titlesOf = (checks) => new Map(checks.map(({ id, title }) => [id, title]));


/***/ }),

/***/ 68132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ sortedWorstFirst),
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25014);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21131);
/* harmony import */ var _waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12680);



const worstFirst = ['fail', 'error', 'warn', 'pass', 'skip'];
/** The suites that have checks, in the order in which they run. */
function suitesOf(report) {
    const stopped = (0,_waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .heldUp */ .Jb)(report.checks);
    return _schema_report_js__WEBPACK_IMPORTED_MODULE_0__/* .SuiteName */ .wL.options.flatMap((name) => {
        const checks = report.checks.filter((check) => check.suite === name);
        if (checks.length === 0)
            return [];
        const counts = (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .countStatuses */ .ip)(checks);
        const worst = worstFirst.find((status) => counts[status] > 0) ?? 'skip';
        const isUnfinished = worst === 'pass' && checks.some(({ id }) => stopped.has(id));
        return [{ name, checks, counts, status: isUnfinished ? 'skip' : worst }];
    });
}
function sortedWorstFirst(all) {
    return all.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
}


/***/ }),

/***/ 25274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/suites/test-real-registration.js + 6 modules
var test_real_registration = __webpack_require__(81082);
// EXTERNAL MODULE: ./build/text/ascii.js
var ascii = __webpack_require__(95597);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/text/wrap.js

/** Spaces by which the rest of a wrapped line is moved further to the right than its beginning. */
const hanging = 2;
/** From this indentation on a line is a command, which must be copied whole. */
const codeIndent = 6;
/** Each line of at most `columns` characters, broken at spaces; a word longer than a line stays whole, to be copied. */
function wrapLines(text, columns) {
    return text
        .split('\n')
        .map((line) => wrapLine(line, columns))
        .join('\n');
}
function wrapLine(line, columns) {
    const [indent = ''] = /^ */.exec(line) ?? [];
    if (indent.length >= codeIndent || widthOf(line) <= columns)
        return line;
    const lines = [];
    let current = indent;
    for (const word of line.slice(indent.length).trimEnd().split(/ +/)) {
        const next = current.trim() === '' ? current + word : `${current} ${word}`;
        if (widthOf(next) <= columns || current.trim() === '')
            current = next;
        else {
            lines.push(current);
            current = `${indent}${' '.repeat(hanging)}${word}`;
        }
    }
    return [...lines, current].join('\n');
}
const widthOf = (text) => [...(0,external_node_util_.stripVTControlCharacters)(text)].length;

// EXTERNAL MODULE: ./build/report/comparison-lines.js
var comparison_lines = __webpack_require__(44424);
// EXTERNAL MODULE: ./build/report/diagnosis-text.js
var diagnosis_text = __webpack_require__(23552);
// EXTERNAL MODULE: ./build/report/first-screen.js
var first_screen = __webpack_require__(83658);
// EXTERNAL MODULE: ./build/report/sections/markdown-blocks.js
var markdown_blocks = __webpack_require__(366);
// EXTERNAL MODULE: ./build/report/suite-results.js
var suite_results = __webpack_require__(68132);
// EXTERNAL MODULE: ./build/report/waiting-checks.js
var waiting_checks = __webpack_require__(12680);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/terminal.js












const widestTitle = 60;
/**
 * What the CLI prints at the end: what was verified, the checks with their signs, what stayed on the server and
 * where the report lies; the verdict with its first screen last, where the eye rests.
 */
function renderTerminal(report, options) {
    // Whether to colour is the caller's decision; by itself styleText would look at standard output.
    const paint = options.colour
        ? (style, text) => (0,external_node_util_.styleText)(style, text, { validateStream: false })
        : diagnosis_text/* plainly */.yG;
    const details = options.quiet ? [] : detailBlocks(report, options, paint);
    const fixed = (0,comparison_lines/* fixedLine */.X0)(report);
    const blocks = [
        ...details,
        fixed === undefined ? '' : paint('green', (0,diagnosis_text/* shortLine */.tl)(fixed)),
        (0,diagnosis_text/* firstScreenText */._5)(report, paint),
        othersBlock(report),
    ];
    const whole = (0,markdown_blocks/* joinSections */.lS)(blocks);
    const text = options.ascii ? (0,ascii/* toAscii */.V)(whole) : whole;
    return options.columns === undefined ? text : wrapLines(text, options.columns);
}
function detailBlocks(report, options, paint) {
    const titles = report.checks.map((check) => (0,visible/* visibleLine */.P8)(check.title).length);
    const width = Math.min(widestTitle, Math.max(0, ...titles), Math.max(20, (options.columns ?? 100) - 20));
    const waiting = options.verbose ? new Set() : (0,waiting_checks/* waitingIds */.SN)(report.checks);
    const suites = (0,suite_results/* suitesOf */.f3)(report).map((suite) => suiteBlock(suite, width, waiting, paint));
    return [
        `Target: ${(0,visible/* visibleLine */.P8)(report.target.trackingUri)}${(0,wording/* sourceNote */.GY)(report.target)}\n${(0,wording/* waitedLine */.xN)(report)}`.trimEnd(),
        ...suites,
        options.verbose ? '' : waitingBlock(report, paint),
        comparisonBlock(report, paint),
        leftoverBlock(report, paint),
        noteBlock(report, paint),
        [
            `${(0,wording/* countsLine */.J7)(report.counts)} in ${(0,wording/* runTime */.Ft)(report)}`,
            ...(options.reportDir === undefined ? [] : [`Report: ${(0,visible/* visibleLine */.P8)(options.reportDir)}`]),
        ].join('\n'),
    ];
}
function suiteBlock(suite, width, waiting, paint) {
    const ran = suite.checks.filter(({ id }) => !waiting.has(id));
    if (ran.length === 0)
        return '';
    return [paint('bold', suite.name), ...ran.flatMap((check) => checkLines(check, width, paint))].join('\n');
}
function waitingBlock({ checks }, paint) {
    return (0,waiting_checks/* waitingGroups */.cP)(checks)
        .map(({ text }) => paint('dim', `${wording/* statusSign */.qD.skip} ${(0,diagnosis_text/* shortLine */.tl)(text)}`))
        .join('\n');
}
function checkLines(check, width, paint) {
    const sign = paint(diagnosis_text/* statusStyle */.qi[check.status], wording/* statusSign */.qD[check.status]);
    const title = (0,visible/* visibleLine */.P8)(check.title).padEnd(width);
    const line = `  ${sign} ${title}  ${paint('dim', (0,wording/* formatDuration */.a3)(check.durationMs))}`;
    if (check.status === 'pass' || !check.reason)
        return [line];
    return [line, `    ${paint(diagnosis_text/* statusStyle */.qi[check.status], (0,diagnosis_text/* shortLine */.tl)(check.reason))}`];
}
/** What changed since the run that was compared with. */
function comparisonBlock(report, paint) {
    const lines = (0,comparison_lines/* comparisonLines */.pf)(report).map(diagnosis_text/* shortLine */.tl);
    return lines.length === 0
        ? ''
        : [paint('bold', 'Since the earlier run:'), ...lines.map((line) => `  ${line}`)].join('\n');
}
/** The causes after the first; the report has all of each. */
function othersBlock({ diagnosis: { causes } }) {
    const others = causes.slice(1);
    return others.length > 0 ? ['Also:', ...others.map(diagnosis_text/* causeLine */.mB)].join('\n') : '';
}
function noteBlock(report, paint) {
    return (0,wording/* untoldWarnings */.kK)(report)
        .map((warning) => `${paint('yellow', wording/* statusSign */.qD.warn)} ${(0,diagnosis_text/* shortLine */.tl)(warning)}`)
        .join('\n');
}
function leftoverBlock(report, paint) {
    const leftovers = report.registration?.cleanup.leftovers ?? [];
    // Its warning on the first screen comes with the commands.
    const isTold = (0,first_screen/* openWarnings */.s5)(report).some(({ id }) => id === test_real_registration/* cleanUpDefinition */.Sf.id);
    if (leftovers.length === 0 || isTold)
        return '';
    const items = leftovers.map((leftover) => {
        const what = `${leftover.kind} ${(0,visible/* visibleLine */.P8)(leftover.name)}: ${(0,diagnosis_text/* shortLine */.tl)(leftover.reason)}`;
        return `  - ${what}\n${(0,diagnosis_text/* commandLines */.Zm)(leftover.command)}`;
    });
    return [paint('bold', 'Not removed from the server; to remove it:'), ...items].join('\n');
}


/***/ }),

/***/ 95415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var _files_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64059);
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61945);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65812);



/**
 * Writes the report folder and returns the path of `report.json`. Every byte passes the redactor once more. Last
 * comes the manifest of all files.
 * @throws FileProblem
 */
async function writeReport(report, folder, redact, extras = {}) {
    // What packs or encodes texts must be given redacted ones: afterwards none would be found.
    const json = (0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactedJson */ .Rh)(report, redact, 2);
    const clean = JSON.parse(json);
    const write = async ([name, { load, isIndented }]) => {
        const render = await load();
        const made = name === 'report.json' ? clean : render(clean, extras);
        const text = typeof made === 'string' ? redact(made) : `${(0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactedJson */ .Rh)(made, redact, isIndented ? 2 : undefined)}\n`;
        return folder.write(name, text);
    };
    const paths = await Promise.all(Object.entries(_formats_index_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .Fx).map(write));
    await (0,_files_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .writeManifest */ .HN)(folder);
    return paths[0] ?? '';
}


/***/ })

};
