export const id = 9076;
export const ids = [9076,4304,7895];
export const modules = {

/***/ 59076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handOnResult: () => (/* binding */ handOnResult)
/* harmony export */ });
/* harmony import */ var _fix_write_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57895);
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61945);
/* harmony import */ var _report_write_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95415);
/* harmony import */ var _run_client_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32231);
/* harmony import */ var _schema_compare_with_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22980);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21131);
/* harmony import */ var _text_ascii_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95597);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38565);








/** What becomes of the report of a run: it is compared, written and shown. Returns it with the comparison. */
async function handOnResult(found, earlier, means) {
    const { flags, folder, redact, tell } = means;
    const tellError = (error) => tell(`${error.message}.`);
    const comparison = (0,_schema_compare_with_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .compareReports */ .l)(earlier, found);
    const report = comparison ? { ...found, comparison } : found;
    // First, since from here on what the checkout holds of keys is masked. Outside of one there is nothing to look at.
    const findings = await (0,_fix_write_diff_js__WEBPACK_IMPORTED_MODULE_0__.writeFixDiff)('.', folder, redact).catch((error) => {
        if (error.name !== 'NoCheckoutError')
            tellError(error);
        return [];
    });
    if (flags.update !== undefined) {
        const { updateDocument } = await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(5206), __webpack_require__.e(644)]).then(__webpack_require__.bind(__webpack_require__, 50644));
        await updateDocument(flags.update, report, redact).catch(tellError);
    }
    const isWritten = await (0,_report_write_report_js__WEBPACK_IMPORTED_MODULE_2__/* .writeReport */ .u)(report, folder, redact, { findings }).then(() => true, (error) => tell(`The report was not written: ${error.message}.`));
    await showResult(report, isWritten ? folder.path : undefined, means);
    return report;
}
/** On standard output, unless that is for the lines of `--print-env`. */
async function showResult(report, reportDir, { flags, redact, settings, loadRender }) {
    const render = await loadRender();
    const { isTTY, columns } = process.stdout;
    const options = {
        colour: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .wantsColour */ .M)(),
        verbose: flags.verbose === true,
        quiet: flags.quiet === true,
        ascii: (0,_text_ascii_js__WEBPACK_IMPORTED_MODULE_5__/* .isAsciiLocale */ .M)(process.env),
        ...(isTTY && columns ? { columns } : {}),
        ...(reportDir === undefined ? {} : { reportDir }),
    };
    const text = flags.json ? (0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactedJson */ .Rh)(report, redact, 2) : (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .forPeople */ .z)(redact(render(report, options)));
    const output = flags.printEnv ? process.stderr : process.stdout;
    output.write(`${text.trimEnd()}\n`);
    // A run that proves nothing hands nothing on.
    if (flags.printEnv && (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .isProved */ .n_)(report))
        process.stdout.write(redact(`${(0,_run_client_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .shellLines */ .m)(settings, process.env).join('\n')}\n`));
}


/***/ }),

/***/ 57895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeFixDiff: () => (/* binding */ writeFixDiff)
/* harmony export */ });
/* harmony import */ var _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87158);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16930);
/* harmony import */ var _find_mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64765);



/**
 * The caller's own mistakes in the checkout around `path`; the diff that fixes them goes into the report folder as
 * `fix.diff`.
 *
 * @throws NoCheckoutError
 */
async function writeFixDiff(path, folder, redact) {
    const { files } = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .readCheckout */ .b)(path, { whole: true });
    const { findings, fixed, secrets } = await (0,_find_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .findMistakes */ .F)(files);
    for (const secret of secrets)
        redact.protect('committed-key', secret, { parts: false });
    const { text } = (0,_text_unified_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .unifiedDiff */ .W)(fixed, (line) => redact(line) === line);
    if (text !== '')
        await folder.write('fix.diff', redact(text));
    return findings;
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


/***/ }),

/***/ 32231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clientVariables),
/* harmony export */   m: () => (/* binding */ shellLines)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _python_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24282);
/* harmony import */ var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34381);



/** What MLflow's client and Hokusai's SDK read. Two hold the key: whoever is given them can register in its name. */
function clientVariables(settings) {
    const { trackingUri, apiKey } = settings;
    return {
        MLFLOW_TRACKING_URI: trackingUri,
        MLFLOW_TRACKING_TOKEN: apiKey,
        HOKUSAI_API_KEY: apiKey,
        ...certificates(settings),
    };
}
/** By absolute path, since clients may run in another folder. */
function certificates({ caFile, clientCertFile }) {
    return {
        ...(caFile && { MLFLOW_TRACKING_SERVER_CERT_PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(caFile) }),
        ...(clientCertFile && { MLFLOW_TRACKING_CLIENT_CERT_PATH: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(clientCertFile) }),
    };
}
/**
 * Lines for a POSIX shell to evaluate. They do not hold the key but read it from where this program had it, so that it
 * stands in no log and no history.
 */
function shellLines(settings, env) {
    const unset = (0,_python_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .disturbancesIn */ .pH)(env).map(({ name }) => name);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's parameter
    const key = '"${HOKUSAI_API_KEY:?is not set}"';
    // Verified without the white space around it, which a service would refuse.
    const hasSpace = /\s/.test(env.HOKUSAI_API_KEY ?? '');
    return [
        ...(unset.length > 0 ? [`unset ${unset.join(' ')}`] : []),
        `export MLFLOW_TRACKING_URI=${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellQuoted */ .x)(settings.trackingUri)}`,
        `export HOKUSAI_API_KEY=${hasSpace ? `"$(printf %s ${key} | tr -d '[:space:]')"` : key}`,
        'export MLFLOW_TRACKING_TOKEN="$HOKUSAI_API_KEY"',
        ...Object.entries(certificates(settings)).map(([name, path]) => `export ${name}=${(0,_text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__/* .shellQuoted */ .x)(path)}`),
    ];
}


/***/ }),

/***/ 2507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareWith),
/* harmony export */   j: () => (/* binding */ compareOutcomes)
/* harmony export */ });
/* harmony import */ var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33129);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21131);


/**
 * What changed since the last known result. `fixed` failed or could not be verified then and passes now;
 * `regressed` does now and did not then, whether it passed, was skipped or did not exist. `unchanged` counts the
 * checks that came out alike.
 */
function compareWith(previous, report) {
    return compareOutcomes(previous, report.checks, report);
}
/** The same for anything with an outcome: the checks of a report, the legs of a merged one. */
function compareOutcomes(previous, outcomes, now) {
    const comparison = { previous: previous.id, fixed: [], regressed: [], unchanged: 0 };
    const still = new Map();
    for (const { id, status } of outcomes) {
        const before = Object.hasOwn(previous.checks, id) ? previous.checks[id] : undefined;
        const [was, is] = [before && classOf(before), classOf(status)];
        if (was === is)
            comparison.unchanged++;
        else if (is === 'bad')
            comparison.regressed.push(id);
        else if (was === 'bad' && is === 'good')
            comparison.fixed.push(id);
        if (was !== 'bad' || is !== 'bad')
            continue;
        const { run, at } = previous.since?.find(({ ids }) => ids.includes(id)) ?? {
            run: previous.id,
            at: previous.finishedAt,
        };
        still.set(run, { run, at, ids: [...(still.get(run)?.ids ?? []), id] });
    }
    const stillFailing = [...still.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    const fixedCause = causeGone(previous, now);
    return {
        ...comparison,
        ...(stillFailing.length > 0 && { stillFailing }),
        ...(fixedCause && { fixedCause }),
    };
}
/** The earlier run's first cause where this one passes, with the same request's answer then and now. */
function causeGone({ cause, seen, verdict }, report) {
    if (cause === undefined || seen === undefined || verdict === 'pass' || report.verdict !== 'pass')
        return undefined;
    const after = report.exchanges.findLast((one) => (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .requestOf */ .fo)(one) === seen.request);
    return {
        code: cause,
        headline: seen.headline,
        request: seen.request,
        before: seen.outcome,
        after: after ? (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(after, 120) : report.verdict,
    };
}
function classOf(status) {
    if (status === 'skip')
        return 'unknown';
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrouble */ .KM)({ status }) ? 'bad' : 'good';
}


/***/ }),

/***/ 22980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ compareReports)
/* harmony export */ });
/* harmony import */ var _compare_with_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2507);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64304);
/** This run beside earlier ones, whose whole reports are at hand: what a comment's digest cannot tell. */


/** Milliseconds below which a difference is noise, whatever the earlier runs took. */
const leastDifferenceMs = 200;
/** `earlier` in any order; the last of them to finish is the one compared with, all tell how much times vary. */
function compareReports(earlier, report) {
    const previous = [...earlier].sort((a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt)).at(-1);
    if (!previous)
        return undefined;
    const before = new Set(previous.checks.map(({ id }) => id));
    const now = new Set(report.checks.map(({ id }) => id));
    return {
        ...(0,_compare_with_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .compareWith */ .G)((0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(previous), report),
        appeared: [...now].filter((id) => !before.has(id)),
        gone: [...before].filter((id) => !now.has(id)),
        timing: timingChanges(earlier, report.checks),
    };
}
/** Times that lie outside of all earlier ones by more than those differ among themselves. */
function timingChanges(earlier, checks) {
    return checks.flatMap(({ id, status, durationMs: nowMs }) => {
        const times = earlier.flatMap((one) => one.checks.flatMap((check) => (check.id === id && check.status === status ? [check.durationMs] : [])));
        if (times.length === 0 || status === 'skip')
            return [];
        const [least, most] = [Math.min(...times), Math.max(...times)];
        // One run tells nothing of how much times vary: then only twice as long counts.
        const noise = Math.max(leastDifferenceMs, times.length > 1 ? most - least : most);
        const isChanged = nowMs > most + noise || nowMs < least - noise;
        return isChanged ? [{ id, beforeMs: nowMs > most ? most : least, nowMs }] : [];
    });
}


/***/ }),

/***/ 64304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ digestComment),
/* harmony export */   Xb: () => (/* binding */ digestFrom),
/* harmony export */   bY: () => (/* binding */ decodeDigest),
/* harmony export */   j6: () => (/* binding */ encodeDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   s: () => (/* binding */ digestIn)
/* harmony export */ });
/* unused harmony export maxDigestLength */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
/* harmony import */ var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33129);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44814);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25014);






/** Of the comment's 65,536 characters, a fifth at most. */
const maxDigestLength = 12_000;
/** Bytes; what is accepted out of a few kilobytes that anyone may have written. */
const maxInflated = 4 * 1024 * 1024;
const maxNameLength = 200;
const maxEntries = 2_000;
/** Runs in which something began that still fails. */
const maxSince = 10;
const name = 'verify-registration-digest';
const version = 1;
const Name = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(maxNameLength);
const Names = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Name).max(maxEntries);
const Wire = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    /** Id of the run. */
    id: Name,
    verdict: _report_js__WEBPACK_IMPORTED_MODULE_3__/* .Verdict */ .Y,
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    /** The commit that was verified. */
    sha: Name.optional(),
    /** Ids by status, because that is half the size of a status by id. */
    checks: zod__WEBPACK_IMPORTED_MODULE_4__/* .partialRecord */ .jgl(_report_js__WEBPACK_IMPORTED_MODULE_3__/* .Status */ .nW, Names),
    /** Code of the first cause. */
    cause: Name.optional(),
    /** Its words and its decisive request, so that the next run can show that it is gone. */
    seen: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ headline: Name, request: Name, outcome: Name }).optional(),
    /** Of what failed here and before, in which run it began. */
    since: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ run: Name, at: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(), ids: Names }))
        .max(maxSince)
        .optional(),
    /** Stands for the exact addresses that were verified. */
    target: Name.optional(),
    /** Workflow run and attempt, such as `42/1`. */
    run: Name.optional(),
});
function digestOf(report, sha) {
    const [cause] = report.diagnosis.causes;
    const decisive = report.exchanges.find(({ id }) => id === cause?.decisive);
    const digest = digestFrom({ ...report, outcomes: report.checks, cause, decisive }, sha);
    return { ...digest, target: hash((0,_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .exactTarget */ .lA)(report.target)) };
}
function digestFrom(told, sha) {
    const { id, verdict, finishedAt, outcomes, cause, decisive, comparison, identity } = told;
    return {
        id,
        verdict,
        finishedAt,
        ...(sha === undefined ? {} : { sha }),
        checks: Object.fromEntries(outcomes.map((one) => [one.id, one.status])),
        ...(cause && { cause: cause.code }),
        ...(cause && decisive && { seen: seenIn(cause, decisive) }),
        ...(comparison?.stillFailing && { since: comparison.stillFailing }),
        ...(identity && { run: `${identity.runId}/${identity.attempt}` }),
    };
}
function seenIn({ headline, summary }, exchange) {
    const words = (headline ?? summary).trim().replace(/\.$/, '');
    return { headline: short(words), request: (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .requestOf */ .fo)(exchange), outcome: (0,_text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(exchange, 120) };
}
/**
 * One line that is safe inside an HTML comment, at most `maxDigestLength` characters. Where there are too many
 * checks, those that did not fail are left out first: a comparison takes an absent one for not failed.
 */
function encodeDigest(digest) {
    const entries = Object.entries(digest.checks).filter(([id]) => id.length <= maxNameLength);
    const hasFailed = ([, status]) => status === 'fail' || status === 'error';
    const failed = entries.filter(hasFailed);
    const others = entries.filter((entry) => !hasFailed(entry));
    let kept = failed.slice(0, maxEntries);
    let text = wrap(digest, [...failed, ...others].slice(0, maxEntries));
    while (text.length > maxDigestLength) {
        text = wrap(digest, kept);
        kept = kept.slice(0, kept.length >> 1);
    }
    return text;
}
/** `undefined` for anything that `encodeDigest` of this version did not write: cut, altered, foreign or newer. */
function decodeDigest(text) {
    const match = /^verify-registration-digest (\d{1,9}) ([A-Za-z0-9+/]+={0,2}) ([0-9a-f]{16})$/.exec(text);
    const [, stated, payload = '', sum] = match ?? [];
    if (text.length > maxDigestLength || stated !== String(version) || checksum(payload) !== sum)
        return undefined;
    try {
        const json = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(Buffer.from(payload, 'base64'), { maxOutputLength: maxInflated });
        return fromWire(Wire.parse(JSON.parse(json.toString('utf8'))));
    }
    catch {
        return undefined;
    }
}
/** The last digest in a comment of ours, whatever somebody wrote below it: `none` where there is no trace of one. */
function digestIn(comment) {
    if (!comment.includes(`<!-- ${name}`))
        return 'none';
    const token = comment
        .split(/\r?\n/)
        .findLast((line) => line.startsWith(`<!-- ${name} `))
        ?.match(/^<!-- (.*) -->\s*$/)?.[1];
    return (token === undefined ? undefined : decodeDigest(token)) ?? 'unreadable';
}
function digestComment(digest) {
    return `<!-- ${encodeDigest(digest)} -->`;
}
/**
 * Base64 and not base64url: with neither `-` nor `_` it can close no comment, and holds nothing that looks like
 * a key to the redactor. The checksum is of the text, so that no second spelling of the same bytes is accepted;
 * it finds accidents and careless edits, not forgery, for which a comment holds no secret.
 */
function wrap(digest, entries) {
    const checks = {};
    const kept = new Set(entries.map(([id]) => id));
    const isKept = (id) => kept.has(id);
    for (const [id, status] of entries) {
        checks[status] ??= [];
        checks[status].push(id);
    }
    const { id, verdict, finishedAt, sha, cause, seen, since, target, run } = digest;
    const wire = {
        id: short(id),
        verdict,
        finishedAt,
        sha: short(sha),
        checks,
        cause: short(cause),
        seen,
        since: since
            ?.slice(0, maxSince)
            .map(({ run, at, ids }) => ({ run: short(run), at, ids: ids.filter(isKept) })),
        target,
        run,
    };
    const payload = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)(JSON.stringify(wire), { level: 9 }).toString('base64');
    return `${name} ${version} ${payload} ${checksum(payload)}`;
}
function fromWire({ checks, ...rest }) {
    const entries = Object.entries(checks).flatMap(([status, ids]) => ids.map((one) => [one, status]));
    return { ...rest, checks: Object.fromEntries(entries) };
}
const hash = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
const checksum = (payload) => hash(`${version} ${payload}`);
const short = (text) => text?.slice(0, maxNameLength);


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
  ZF: () => (/* reexport */ constants/* layers */.ZF),
  CZ: () => (/* reexport */ constants/* schemaVersion */.CZ)
});

// UNUSED EXPORTS: ArtifactFile, Attempt, Body, Proof, Remedy, Timings, Waited, Workaround, failOnChoices

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/schema/constants.js
var constants = __webpack_require__(23515);
;// CONCATENATED MODULE: ./build/schema/cause.js


const Layer = schemas/* enum */.k5n(constants/* layers */.ZF);
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
/** A way around that was tried and did not work; what came of it begins with a capital letter. */
const Attempt = schemas/* object */.Ikc({ text: schemas/* string */.YjP(), outcome: schemas/* string */.YjP() });
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
    /** Ways around that did not work, where none was found. */
    tried: schemas/* array */.YOg(Attempt).optional(),
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

// EXTERNAL MODULE: ./build/schema/suite-order.js
var suite_order = __webpack_require__(62695);
;// CONCATENATED MODULE: ./build/schema/report.js








/** `fail` is verified and wrong; `error` could not be verified; `skip` always carries its reason. */
const Status = schemas/* enum */.k5n(['pass', 'fail', 'warn', 'skip', 'error']);
/** `record` holds what was seen of somebody's own command, which no run chooses. */
const SuiteName = schemas/* enum */.k5n([...suite_order/* suiteNames */.n, 'record']);
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
const FailOn = schemas/* enum */.k5n(constants/* failOnChoices */.Qr);
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
    schemaVersion: schemas/* literal */.euz(constants/* schemaVersion */.CZ),
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
