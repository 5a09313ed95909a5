export const id = 3467;
export const ids = [3467];
export const modules = {

/***/ 73467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fix: () => (/* binding */ fix)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/git-names.js
var git_names = __webpack_require__(94505);
// EXTERNAL MODULE: ./build/files/place.js
var place = __webpack_require__(45875);
// EXTERNAL MODULE: ./build/files/read-saved.js
var read_saved = __webpack_require__(85440);
// EXTERNAL MODULE: ./build/files/replace.js
var replace = __webpack_require__(27152);
;// CONCATENATED MODULE: ./build/fix/baseline.js


/** Findings that a repository lives with, at its top. */
const baselineName = '.verify-registration-baseline.json';
/** How often each finding is known; undefined where there is no file, or one that is no baseline. */
function readBaseline(place) {
    try {
        const { findings } = JSON.parse((0,read_saved/* readSavedBytes */.hL)(place).toString('utf8'));
        const known = new Map();
        for (const one of findings) {
            const print = String(one?.fingerprint);
            known.set(print, (known.get(print) ?? 0) + 1);
        }
        return known;
    }
    catch {
        return undefined;
    }
}
/** The findings that are not known; of several alike as many as are new. */
function withoutKnown(findings, known) {
    const left = new Map(known);
    return findings.filter(({ fingerprint }) => {
        const count = left.get(fingerprint) ?? 0;
        left.set(fingerprint, count - 1);
        return count <= 0;
    });
}
async function writeBaseline(place, findings) {
    const known = findings.map(({ rule, path, fingerprint }) => ({ rule, path, fingerprint }));
    await (0,replace/* replaceFile */.f)(place, `${JSON.stringify({ version: 1, findings: known }, null, 2)}\n`);
}

// EXTERNAL MODULE: ./build/fix/checkout.js
var fix_checkout = __webpack_require__(16930);
// EXTERNAL MODULE: ./build/fix/find-mistakes.js + 8 modules
var find_mistakes = __webpack_require__(64765);
// EXTERNAL MODULE: ./build/fix/keys.js
var keys = __webpack_require__(82438);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/schema/exit-code.js
var exit_code = __webpack_require__(36596);
// EXTERNAL MODULE: ./build/text/log.js
var log = __webpack_require__(79056);
// EXTERNAL MODULE: ./build/text/unified-diff.js
var unified_diff = __webpack_require__(87158);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/cli/arguments.js
var cli_arguments = __webpack_require__(98213);
// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
;// CONCATENATED MODULE: ./build/cli/fix.js














/**
 * `fix`: the caller's own mistakes in a checkout, as findings and a diff for `git apply`; `--apply` changes the files
 * in place, `--check` only tells. Returns 0 where nothing is left to do, 1 where findings remain.
 *
 * @throws UsageError for a folder that is in no git checkout
 */
async function fix({ flags: options, operands: [folder] }, redact) {
    if (options.apply && options.check)
        throw new cli_arguments/* UsageError */.eb('Either --apply or --check.');
    const where = { untracked: options.untracked, whole: folder === undefined };
    const checkout = await (0,fix_checkout/* readCheckout */.b)(folder ?? '.', where).catch((error) => {
        throw error instanceof git_names/* NoCheckoutError */.Iz ? new cli_arguments/* UsageError */.eb(error.message) : error;
    });
    const { root, skipped } = checkout;
    const { findings: all, fixed, secrets, read } = await (0,find_mistakes/* findMistakes */.F)(checkout.files);
    // Keys are masked by their shape already; this adds their encodings, for as many as a person commits.
    for (const secret of secrets.slice(0, 100))
        redact.protect('committed-key', secret, { parts: false });
    const show = (text) => (0,keys/* redactButPlaceholders */.Pb)(text, redact);
    const baseline = options.baseline ?? (0,external_node_path_.join)(root, baselineName);
    if (options.writeBaseline) {
        await writeBaseline(baseline, all);
        process.stdout.write(`  ${(0,wording/* plural */.LS)(all.length, 'finding')} known from now on: ${(0,visible/* visibleLine */.P8)(show(baseline))}\n`);
        return exit_code/* exitCodes */.h.fine;
    }
    const findings = withoutKnown(all, livedWith(baseline, options.baseline !== undefined, show));
    const known = all.length - findings.length;
    // What is known is lived with: its file stays as it is.
    const changing = fixed.filter(({ path }) => known === 0 || !all.some((one) => one.path === path && !findings.includes(one)));
    const { written: applied, unwritten } = await (0,fix_checkout/* writeFixed */.y)(root, options.apply ? changing : []);
    const hide = options.untracked ? keys/* maskValues */.Z$ : (text) => text;
    const maySee = (line) => hide(show(line)) === line && (0,log/* logText */.k)(line) === line && !secrets.some((secret) => line.includes(secret));
    const diff = options.apply || options.check ? { text: '', withheld: 0 } : (0,unified_diff/* unifiedDiff */.W)(changing, maySee);
    const result = {
        root,
        findings: findings.map((one) => ({
            ...one,
            before: hide(one.before),
            after: one.after && hide(one.after),
        })),
        left: findings.filter(({ fixable, path }) => !fixable || !applied.includes(path)),
        applied,
        unwritten,
        read,
        skipped,
        known,
        parsers: changing.map(({ path, parser }) => ({ path, parser })),
        diff: diff.text,
        withheld: diff.withheld,
    };
    tell(result, options.json, show);
    return result.left.length === 0 ? exit_code/* exitCodes */.h.fine : exit_code/* exitCodes */.h.wrong;
}
function tell(result, json, show) {
    process.stdout.write(json ? asJson(result, show) : asText(result, show));
    if (json)
        return;
    for (const { path, what } of result.unwritten)
        process.stderr.write((0,terminal/* forPeople */.z)(`${(0,visible/* visibleLine */.P8)(show(path))} ${what}: left alone.\n`));
}
/** @throws UsageError where the file was named and is none */
function livedWith(baseline, isNamed, show) {
    const known = readBaseline(baseline);
    if (known || !isNamed)
        return known ?? new Map();
    throw new cli_arguments/* UsageError */.eb(`--baseline: ${(0,visible/* visibleLine */.P8)(show(baseline))} is no baseline; --write-baseline makes one.`);
}
function asJson({ left: _, root: __, ...result }, show) {
    const hide = (_, value) => (typeof value === 'string' ? show(value) : value);
    return `${(0,log/* logJson */.d)(JSON.stringify(result, hide, 2))}\n`;
}
/** Every line is indented: `git apply` passes over what cannot be a diff. */
function asText(result, show) {
    const { findings, diff } = result;
    const shown = (text) => (0,visible/* visibleLine */.P8)(show(text));
    const paths = [...new Set(findings.map(({ path }) => path))];
    const told = paths.flatMap((path) => [
        `  ${shown(path)}`,
        ...findings.filter((one) => one.path === path).map((one) => describe(one, result, shown)),
        '',
    ]);
    return `${(0,terminal/* forPeople */.z)([...told, ...closing(result, shown)].join('\n'))}\n${diff === '' ? '' : `\n${diff}`}`;
}
function describe(finding, { applied }, shown) {
    const { path, line, column, cell, rule, reason, before, after, suggestion } = finding;
    const place = cell === undefined ? `${line}:${column}` : `cell ${cell}, ${line}:${column}`;
    const added = (after ?? '').split('\n').filter(Boolean);
    return [
        `    ${place}  ${rule}${after === null ? '  by hand' : applied.includes(path) ? '  fixed' : ''}`,
        `      ${shown(reason)}`,
        `      - ${shown(before)}`,
        ...added.map((one) => `      + ${shown(one)}`),
        ...(after === null ? [`      By hand: ${shown(suggestion)}`] : []),
    ].join('\n');
}
function closing({ findings, left, applied, parsers, withheld, read, skipped, known, diff, root }, shown) {
    const byHand = left.filter(({ fixable }) => !fixable).length;
    const done = findings.length - left.length;
    const lines = [];
    if (findings.length === 0)
        lines.push('  Nothing found.');
    else if (applied.length > 0)
        lines.push(`  ${done} of ${(0,wording/* plural */.LS)(findings.length, 'finding')} fixed in ${(0,wording/* plural */.LS)(applied.length, 'file')}; ${byHand} by hand.`);
    else
        lines.push(`  ${(0,wording/* plural */.LS)(findings.length, 'finding')}: ${findings.length - byHand} that fix --apply changes, ${byHand} by hand.`);
    const checked = [
        ...new Set(parsers.flatMap(({ path, parser }) => (applied.includes(path) ? [parser] : []))),
    ];
    if (checked.length > 0)
        lines.push(`  Parsed before and after the change by ${checked.join(', ')}.`);
    if (withheld > 0)
        lines.push(`  The diff leaves out ${(0,wording/* plural */.LS)(withheld, 'change')} next to a key or to what a log would not show; fix --apply makes them too.`);
    if (known > 0)
        lines.push(`  ${(0,wording/* plural */.LS)(known, 'finding')} known to the baseline.`);
    if (diff !== '' && (0,place/* realOf */.MN)(process.cwd()) !== root)
        lines.push(`  git apply takes this at the top of the checkout: ${shown(root)}`);
    return [
        ...lines,
        `  ${(0,wording/* plural */.LS)(read, 'file')} read${skipped.length === 0 ? '.' : '; not looked into:'}`,
        ...skippedLines(skipped, shown),
    ];
}
const mostNamed = 5;
/** By reason, the first by name. */
function skippedLines(skipped, shown) {
    return [...new Set(skipped.map(({ reason }) => reason))].map((reason) => {
        const paths = skipped.filter((one) => one.reason === reason).map(({ path }) => shown(path));
        const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
        const hint = reason === 'untracked' || reason === 'ignored' ? ' (--untracked reads them)' : '';
        return `    ${reason}: ${paths.slice(0, mostNamed).join(', ')}${more}${hint}`;
    });
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

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ byLayer),
/* harmony export */   Ft: () => (/* binding */ runTime),
/* harmony export */   GY: () => (/* binding */ sourceNote),
/* harmony export */   H0: () => (/* binding */ statusEmoji),
/* harmony export */   Hc: () => (/* binding */ ownerName),
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   QJ: () => (/* binding */ firstTrouble),
/* harmony export */   WQ: () => (/* binding */ stopSentence),
/* harmony export */   Y6: () => (/* binding */ ownerHeading),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   ei: () => (/* binding */ formatClock),
/* harmony export */   kK: () => (/* binding */ untoldWarnings),
/* harmony export */   kb: () => (/* binding */ confidenceMeaning),
/* harmony export */   qD: () => (/* binding */ statusSign),
/* harmony export */   qL: () => (/* binding */ runAgain),
/* harmony export */   rL: () => (/* binding */ signOf),
/* harmony export */   tg: () => (/* binding */ registrationRows),
/* harmony export */   uj: () => (/* binding */ statusMeaning),
/* harmony export */   wF: () => (/* binding */ categoryMeaning),
/* harmony export */   xN: () => (/* binding */ waitedLine),
/* harmony export */   yU: () => (/* binding */ someOf),
/* harmony export */   zF: () => (/* binding */ workaroundHeading)
/* harmony export */ });
/* harmony import */ var _schema_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23515);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
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
/** The sign of a result: one that passed with warnings says so. */
function signOf({ verdict, counts }) {
    return verdict === 'pass' && (counts?.warn ?? 0) > 0 ? 'warn' : verdictStatus[verdict];
}
/** The checks with this status, those in the layer nearest the caller first: the first is the one to look at. */
function byLayer(checks, status) {
    return checks
        .filter((check) => check.status === status)
        .sort((a, b) => _schema_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .layers */ .ZF.indexOf(a.layer) - _schema_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .layers */ .ZF.indexOf(b.layer));
}
/** The first check that failed, or, where none did, the first that could not be verified. */
function firstTrouble(report) {
    return [...byLayer(report.checks, 'fail'), ...byLayer(report.checks, 'error')][0];
}
/** For example `12 passed, 1 failed, 3 skipped`; what is zero is left out. */
function countsLine(counts) {
    const parts = statuses.filter((status) => counts[status] > 0);
    return parts.map((status) => `${counts[status]} ${statusMeaning[status]}`).join(', ') || 'no checks';
}
/** What was odd about the inputs, as far as no check warns of it. */
function untoldWarnings({ warnings, checks }) {
    const told = checks.filter(({ status }) => status === 'warn').map(({ reason }) => reason ?? '');
    return warnings.filter((warning) => !told.some((reason) => reason.includes(warning)));
}
/** What cut a run short. */
const stopSentence = {
    cancelled: 'The run was cancelled',
    'out-of-time': 'The run was stopped because its time was up',
};
/** What a registration made on the server, as label and value. */
function registrationRows(registration) {
    const { experimentId, runId, modelName, modelVersion, alias } = registration;
    const named = {
        Experiment: experimentId,
        Run: runId,
        Model: modelName,
        Version: modelVersion,
        Alias: alias,
    };
    return Object.entries(named).flatMap(([label, value]) => (value === undefined ? [] : [[label, value]]));
}
/** What the run waited for before it began, as a sentence; empty where it did not. */
function waitedLine({ waited }) {
    if (!waited)
        return '';
    const parts = waited.parts.map(({ part, last }) => `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(part)} (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(last)})`).join(', ');
    const time = formatDuration(waited.ms);
    return waited.ready ? `Waited ${time} for ${parts}.` : `Waited ${time} for ${parts}, which did not come up.`;
}
/** Where an address came from, in brackets; empty where the report does not tell. */
function sourceNote({ sources }, part = 'trackingUri') {
    const source = sources?.[part];
    return source === undefined ? '' : ` (${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(source)})`;
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
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** For example `a; b and 12 more`: titles have commas of their own. */
function someOf(all, most, show = (one) => one, separator = '; ') {
    const more = all.length > most ? ` and ${all.length - most} more` : '';
    return (all
        .slice(0, most)
        .map((one) => show(one))
        .join(separator) + more);
}
/** The time of day of an ISO time: `20:29:08Z`. */
function formatClock(time) {
    return /T(\d\d:\d\d:\d\d)/.exec(time)?.[1]?.concat('Z') ?? time;
}
/** Where no single request tells whether a cause is gone. */
const runAgain = 'run the same job or command again, or ask whoever sent you this to; no single request tells.';


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
