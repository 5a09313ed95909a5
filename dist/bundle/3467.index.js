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
// EXTERNAL MODULE: ./build/files/read.js
var read = __webpack_require__(78766);
// EXTERNAL MODULE: ./build/files/read-saved.js
var read_saved = __webpack_require__(85440);
// EXTERNAL MODULE: ./build/files/replace.js
var replace = __webpack_require__(27152);
;// CONCATENATED MODULE: ./build/fix/baseline.js



/** Findings that a repository lives with, at its top. */
const baselineName = '.verify-registration-baseline.json';
/** How often each finding is known. A file that is no baseline knows none. */
function readBaseline(place) {
    const known = new Map();
    try {
        const text = (0,read/* readRegularFile */.XF)(place, { maxBytes: read_saved/* savedFileLimit */.Pp, links: 'refuse' }).toString('utf8');
        const { findings } = JSON.parse(text);
        for (const one of Array.isArray(findings) ? findings : []) {
            const print = String(one?.fingerprint);
            known.set(print, (known.get(print) ?? 0) + 1);
        }
    }
    catch {
        // No file, or not JSON: nothing is known, and everything is told.
    }
    return known;
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
// EXTERNAL MODULE: ./build/fix/find-mistakes.js + 7 modules
var find_mistakes = __webpack_require__(74734);
// EXTERNAL MODULE: ./build/fix/keys.js
var keys = __webpack_require__(82438);
// EXTERNAL MODULE: ./build/schema/gate.js
var gate = __webpack_require__(36715);
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
async function fix({ flags: options, operands: [folder = '.'] }, redact) {
    if (options.apply && options.check)
        throw new cli_arguments/* UsageError */.e('Either --apply or --check.');
    const checkout = await (0,fix_checkout/* readCheckout */.b)(folder, options).catch((error) => {
        throw error instanceof git_names/* NoCheckoutError */.Iz ? new cli_arguments/* UsageError */.e(error.message) : error;
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
        process.stdout.write(`  ${count(all.length, 'finding')} known from now on: ${(0,visible/* visibleLine */.P8)(show(baseline))}\n`);
        return gate/* exitCodes */.hS.fine;
    }
    const findings = withoutKnown(all, readBaseline(baseline));
    const known = all.length - findings.length;
    const maySee = (line) => show(line) === line && (0,log/* logText */.k)(line) === line && !secrets.some((secret) => line.includes(secret));
    // What is known is lived with: its file stays as it is.
    const changing = fixed.filter(({ path }) => known === 0 || !all.some((one) => one.path === path && !findings.includes(one)));
    const written = new Set(options.apply ? await (0,fix_checkout/* writeFixed */.y)(root, changing) : []);
    const changed = options.apply ? changing.flatMap(({ path }) => (written.has(path) ? [] : [path])) : [];
    const diff = options.apply || options.check ? { text: '', withheld: 0 } : (0,unified_diff/* unifiedDiff */.W)(changing, maySee);
    const left = findings.filter(({ fixable, path }) => !fixable || !written.has(path));
    const parsers = changing.map(({ path, parser }) => ({ path, parser }));
    const result = {
        findings,
        left,
        applied: [...written],
        changed,
        read,
        skipped,
        known,
        parsers,
        diff: diff.text,
        withheld: diff.withheld,
    };
    process.stdout.write(options.json ? asJson(result, show) : asText(result, show));
    if (!options.json)
        for (const path of changed)
            process.stderr.write((0,terminal/* forPeople */.z)(`${(0,visible/* visibleLine */.P8)(show(path))} changed meanwhile: left alone.\n`));
    return left.length === 0 ? gate/* exitCodes */.hS.fine : gate/* exitCodes */.hS.wrong;
}
function asJson({ left: _, ...result }, show) {
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
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
function closing({ findings, left, applied, parsers, withheld, read, skipped, known }, shown) {
    const byHand = left.filter(({ fixable }) => !fixable).length;
    const done = findings.length - left.length;
    const lines = [];
    if (findings.length === 0)
        lines.push('  Nothing found.');
    else if (applied.length > 0)
        lines.push(`  ${done} of ${count(findings.length, 'finding')} fixed in ${count(applied.length, 'file')}; ${byHand} by hand.`);
    else
        lines.push(`  ${count(findings.length, 'finding')}: ${findings.length - byHand} that fix --apply changes, ${byHand} by hand.`);
    const checked = [
        ...new Set(parsers.flatMap(({ path, parser }) => (applied.includes(path) ? [parser] : []))),
    ];
    if (checked.length > 0)
        lines.push(`  Parsed before and after the change by ${checked.join(', ')}.`);
    if (withheld > 0)
        lines.push(`  The diff leaves out ${count(withheld, 'change')} next to a key or to what a log would not show; fix --apply makes them too.`);
    if (known > 0)
        lines.push(`  ${count(known, 'finding')} known to the baseline.`);
    return [
        ...lines,
        `  ${count(read, 'file')} read${skipped.length === 0 ? '.' : '; not looked into:'}`,
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
/**
 * The text in saved bytes, as programs and editors leave them: with a byte order mark or without one, UTF-8 or
 * UTF-16 (Windows PowerShell writes that), gzipped or plain.
 *
 * @throws SavedFileError where it unpacks to more than `savedFileLimit`, or not at all
 */
function decodeSaved(bytes) {
    const plain = unpacked(bytes);
    return new TextDecoder(encodingOf(plain)).decode(plain);
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
    const text = (typeof input === 'string' ? input : decodeJson(input, mostText)).replace(/^\uFEFF/, '');
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
function decodeJson(input, mostText) {
    const bytes = unpacked(input);
    if (encodingOf(bytes) !== 'utf-8')
        return decodeSaved(bytes);
    const { compact, textBytes } = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .compactJson */ .Ar)(bytes);
    if (textBytes > mostText)
        throw new SavedFileError(`The file is not read: it holds more than ${mostText / 2 ** 20} MiB of text.`);
    return decodeSaved(compact);
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
