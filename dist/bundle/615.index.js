export const id = 615;
export const ids = [615];
export const modules = {

/***/ 70398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ logText)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);

/**
 * The one door for untrusted text into a step's log: the runner reads `::command::` at the start of a line and
 * `##[command]` anywhere as an order. Contract: actions/runner, ActionCommand.
 */
function logText(text) {
    return (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text)
        .replace(/^(\s*):(?=:)/gm, '$1:\u200b')
        .replaceAll('##[', '##\u200b[');
}


/***/ }),

/***/ 96000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ published)
/* harmony export */ });
/** Runs one publisher; whatever goes wrong in it becomes a reason. */
async function published(publish) {
    try {
        await publish();
        return { status: 'published' };
    }
    catch (error) {
        return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
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
/** A redactor that knows `secrets` (name to value) and the shapes of keys it was never told. */
function createRedactor(secrets = {}) {
    const known = [];
    const state = { reach: 256 };
    const redact = (text) => {
        const out = known.reduce((hidden, secret) => secret.hideIn(hidden), text);
        return out.replace(keyShape, '***').replace(secretParameter, '$1***').replace(userInfo, '$1***@');
    };
    const protect = (name, secret) => {
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
    const bytes = Buffer.from(value, 'utf8');
    const spelled = [...new Set([value, bytes.toString('latin1')])].map((form) => form.toLowerCase());
    const cores = base64Cores(bytes);
    const encoded = [bytes.toString('hex'), ...cores, ...cores.map(urlSafe)].map((form) => form.toLowerCase());
    const encodedPattern = once(() => new RegExp([bytes.toString('hex'), ...cores.map(base64Pattern)].join('|'), 'gi'));
    const spelledPattern = once(() => spellings(value));
    return {
        value,
        hideIn: (text) => {
            const plain = text.replaceAll(value, mask);
            const lower = plain.toLowerCase();
            const undone = undoEscapes(lower);
            const mayBeSpelled = spelled.some((needle) => lower.includes(needle) || undone?.includes(needle));
            // Spellings first: the pattern for encodings takes a neighbouring character with it.
            const unspelled = mayBeSpelled ? plain.replace(spelledPattern(), mask) : plain;
            return encoded.some((needle) => lower.includes(needle))
                ? unspelled.replace(encodedPattern(), mask)
                : unspelled;
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
    return `(?:\\\\{0,4}${escapePattern(character)}|${percent}|${escaped}|${html})`;
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

/***/ 70182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ compareWith),
/* harmony export */   N1: () => (/* binding */ stillFailing),
/* harmony export */   j7: () => (/* binding */ compareOutcomes)
/* harmony export */ });
/**
 * What changed since the last known result. `fixed` failed or could not be verified then and passes now;
 * `regressed` does now and did not then, whether it passed, was skipped or did not exist. `unchanged` counts the
 * checks that came out alike.
 */
function compareWith(previous, report) {
    return compareOutcomes(previous, report.checks);
}
/** The same for anything with an outcome: the checks of a report, the legs of a merged one. */
function compareOutcomes(previous, outcomes) {
    const comparison = { previous: previous.id, fixed: [], regressed: [], unchanged: 0 };
    for (const { id, status } of outcomes) {
        const before = Object.hasOwn(previous.checks, id) ? previous.checks[id] : undefined;
        const [was, is] = [before && outcomeClass[before], outcomeClass[status]];
        if (was === is)
            comparison.unchanged++;
        else if (is === 'bad')
            comparison.regressed.push(id);
        else if (was === 'bad' && is === 'good')
            comparison.fixed.push(id);
    }
    return comparison;
}
/** What fails now and failed then; every failure that is not new is an old one. */
function stillFailing(comparison, outcomes) {
    const regressed = new Set(comparison.regressed);
    return outcomes
        .filter(({ id, status }) => outcomeClass[status] === 'bad' && !regressed.has(id))
        .map(({ id }) => id);
}
const outcomeClass = {
    pass: 'good',
    warn: 'good',
    fail: 'bad',
    error: 'bad',
    skip: 'unknown',
};


/***/ }),

/***/ 62470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ summaryDetails),
/* harmony export */   Ih: () => (/* binding */ commentDetails),
/* harmony export */   aX: () => (/* binding */ condense),
/* harmony export */   mU: () => (/* binding */ shortCause)
/* harmony export */ });
/* unused harmony export shortLeftovers */
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);

const commentDetails = [
    { rows: 200, causes: 5, textLength: 1_000, leftovers: 20, warnings: 20, allChecks: true, evidence: 4_000 },
    { rows: 200, causes: 5, textLength: 1_000, leftovers: 20, warnings: 20, allChecks: false, evidence: 2_000 },
    { rows: 60, causes: 1, textLength: 300, leftovers: 10, warnings: 5, allChecks: false, evidence: 0 },
    { rows: 20, causes: 0, textLength: 120, leftovers: 3, warnings: 0, allChecks: false, evidence: 0 },
];
const summaryDetails = [
    {
        rows: 1_000,
        causes: 20,
        textLength: 1_000,
        leftovers: 200,
        warnings: 200,
        allChecks: true,
        evidence: 8_000,
    },
    {
        rows: 1_000,
        causes: 20,
        textLength: 1_000,
        leftovers: 200,
        warnings: 200,
        allChecks: false,
        evidence: 8_000,
    },
    { rows: 400, causes: 5, textLength: 300, leftovers: 50, warnings: 20, allChecks: false, evidence: 2_000 },
    { rows: 100, causes: 1, textLength: 120, leftovers: 10, warnings: 5, allChecks: false, evidence: 0 },
];
/** The report as a level shows it; the cause that comes first always stays. */
function condense(report, detail) {
    const { textLength } = detail;
    const { registration } = report;
    return {
        ...report,
        warnings: report.warnings.slice(0, detail.warnings).map((warning) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(warning, textLength)),
        checks: report.checks.map((check) => shortCheck(check, textLength)),
        diagnosis: {
            causes: report.diagnosis.causes
                .slice(0, Math.max(1, detail.causes))
                .map((one) => shortCause(one, textLength)),
        },
        ...(registration && {
            registration: {
                ...registration,
                cleanup: {
                    ...registration.cleanup,
                    leftovers: shortLeftovers(registration.cleanup.leftovers, detail),
                },
            },
        }),
    };
}
/** Steps of a cause shown in full. Our own rules name far fewer; a stranger's file may hold any number. */
const maxSteps = 12;
function shortCause(cause, textLength) {
    const { workaround } = cause;
    return {
        ...cause,
        summary: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.summary, textLength),
        because: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.because, textLength),
        refutedBy: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.refutedBy, textLength),
        ...(cause.nextProbe === undefined ? {} : { nextProbe: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.nextProbe, textLength) }),
        remediation: cause.remediation.slice(0, maxSteps).map(({ text, by, command }) => ({
            text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, textLength),
            by,
            ...wholeCommand(command, textLength),
        })),
        ...(workaround && { workaround: { ...workaround, text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(workaround.text, textLength) } }),
    };
}
function shortLeftovers(leftovers, { leftovers: count, textLength }) {
    return leftovers.slice(0, count).map((leftover) => ({
        ...leftover,
        name: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(leftover.name, textLength),
        reason: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(leftover.reason, textLength),
        command: wholeCommand(leftover.command, textLength).command ?? '# too long to show here: see the report',
    }));
}
function shortCheck(check, textLength) {
    const title = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(check.title, textLength);
    return check.reason === undefined
        ? { ...check, title }
        : { ...check, title, reason: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(check.reason, textLength) };
}
/** Half a command must not be copied, so one that is too long is left out. */
function wholeCommand(command, textLength) {
    return command === undefined || command.length > Math.max(1_000, 2 * textLength) ? {} : { command };
}


/***/ }),

/***/ 31428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ fitMarkdown)
/* harmony export */ });
/* unused harmony exports cutAtLine, byteLength */
/** Markdown of ours within a limit: with less detail first, then cut at a line, whatever was open there closed. */
/** The first of `levels` that fits; the last one cut where none does. Each ends with a line feed. */
function fitMarkdown(levels, fit) {
    const { limit, tail, lessDetail, cutShort } = fit;
    let body = '';
    for (const [level, render] of levels.entries()) {
        body = render();
        const text = level === 0 ? `${body}${tail}` : `${body}\n${lessDetail}\n${tail}`;
        if (byteLength(text) <= limit)
            return text;
    }
    const end = `\n${cutShort}\n${tail}`;
    if (byteLength(end) > limit)
        return tail;
    return `${cutAtLine(body, limit - byteLength(end))}${end}`;
}
/**
 * The longest beginning of whole lines that takes at most `maxBytes` together with what closes an open code
 * fence and `<details>`. For text whose every fence and `<details>` line is ours: all else is escaped.
 */
function cutAtLine(markdown, maxBytes) {
    const lines = markdown.replace(/\n$/, '').split('\n');
    const state = { fence: '', indent: '', folds: 0 };
    let bytes = 0;
    let last = '';
    let best = { lines: 0, closing: '' };
    for (const [index, line] of lines.entries()) {
        bytes += byteLength(line) + 1;
        if (bytes > maxBytes)
            break;
        followLine(state, line);
        if (line !== '')
            last = line;
        // A table's header without the line below it would be plain text; a title needs something below it.
        const next = lines[index + 1] ?? '';
        if (state.fence === '' && (delimiterRow.test(next) || (index > 1 && title.test(last))))
            continue;
        const closing = (state.fence && `${state.indent}${state.fence}\n`) + '\n</details>\n'.repeat(Math.max(0, state.folds));
        if (bytes + byteLength(closing) <= maxBytes)
            best = { lines: index + 1, closing };
    }
    if (best.lines === 0)
        return '';
    return `${lines.slice(0, best.lines).join('\n')}\n${best.closing}`;
}
const title = /^(?:#{1,3} |<details>|\*\*[^*]+\*\*$)/;
const delimiterRow = /^\|(?: --- \|)+$/;
function followLine(state, line) {
    if (state.fence !== '') {
        if (line.trim() === state.fence)
            state.fence = '';
        return;
    }
    const [, indent = '', fence = ''] = /^( *)(`{3,})[^`]*$/.exec(line) ?? [];
    if (fence !== '')
        Object.assign(state, { fence, indent });
    else if (line.startsWith('<details>'))
        state.folds++;
    else if (line === '</details>')
        state.folds--;
}
const byteLength = (text) => Buffer.byteLength(text);


/***/ }),

/***/ 93815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ markdownLink)
/* harmony export */ });
/**
 * A Markdown link with a label of our own words. A target that is neither http(s) nor a path gives the bare
 * label; what could end the link or open another structure is percent-encoded.
 */
function markdownLink(label, target) {
    const isWeb = /^https?:\/\/[^/]/i.test(target);
    const isPath = /^(?:\.{1,2}\/|\/(?![/\\])|[A-Za-z0-9_-]+(?:\/|$))/.test(target);
    if (!isWeb && !isPath)
        return label;
    return `[${label}](<${target.replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'*+,;=%]/gu, encoded)}>)`;
}
function encoded(character) {
    return [...Buffer.from(character)]
        .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
        .join('');
}


/***/ }),

/***/ 47108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   IM: () => (/* binding */ timingSection),
/* harmony export */   Kp: () => (/* binding */ leadSection),
/* harmony export */   OD: () => (/* binding */ nameList),
/* harmony export */   Rc: () => (/* binding */ foldedSuite),
/* harmony export */   S5: () => (/* binding */ causeLead),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   fS: () => (/* binding */ troubleSection),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   gk: () => (/* binding */ suiteChecks),
/* harmony export */   re: () => (/* binding */ evidenceSection),
/* harmony export */   vU: () => (/* binding */ comparisonSection)
/* harmony export */ });
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70182);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64200);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44892);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57442);
/* harmony import */ var _transcript_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50705);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62867);
/** What a comment and a job summary show before any detail. A section is '' where there is nothing to say. */






/** Why the run ended as it did, who has to act and what comes first; of a good run, what it registered. */
function leadSection(report) {
    const [cause] = report.diagnosis.causes;
    if (cause)
        return causeLead(cause);
    const check = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .firstTrouble */ .QJ)(report);
    if (check) {
        const reason = check.reason ? `: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.reason)}` : '';
        return `The cause is undetermined. **Look first at layer ${check.layer}:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.title)}${reason}`;
    }
    const { modelName, modelVersion } = report.registration ?? {};
    if (modelName === undefined || modelVersion === undefined)
        return '';
    return `Registered as ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(modelName)}, version ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(modelVersion)}.`;
}
function causeLead({ summary, owner, confidence, remediation: [step] }) {
    const by = step && step.by !== owner ? ` (${step.by})` : '';
    const first = step ? ` **First step${by}:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(step.text)}` : '';
    return `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(summary)}\n\n**Owner:** ${owner} (${confidence}).${first}`;
}
/** The checks that failed or could not be verified, nearest the caller first, with their reasons. */
function troubleSection(report, maxRows) {
    const trouble = ['fail', 'error'].flatMap((status) => report.checks
        .filter((check) => check.status === status)
        .sort((a, b) => _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .layers */ .ZF.indexOf(a.layer) - _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .layers */ .ZF.indexOf(b.layer)));
    if (trouble.length === 0)
        return '';
    const rows = trouble
        .slice(0, maxRows)
        .map(({ status, title, layer, reason }) => [
        _wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[status],
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title),
        layer,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(reason ?? ''),
    ]);
    const table = (0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(['', 'Check', 'Layer', 'Reason'], rows);
    return `## Failed or not verified\n\n${table}${moreLine(trouble.length - rows.length, 'check')}`;
}
/** At most this many names in one line of the comparison. */
const maxNames = 15;
/** `titles` gives the name to show for an id. */
function comparisonSection(comparison, outcomes, titles) {
    if (comparison === undefined)
        return '';
    const { previous, fixed, regressed, unchanged } = comparison;
    const line = (label, ids) => ids.length === 0 ? [] : [`- ${label} (${ids.length}): ${nameList(ids.map((id) => titles.get(id) ?? id))}`];
    return [
        '## Since the last known result',
        [
            ...line(`${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0.fail} Newly failing`, regressed),
            ...line(`${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0.pass} Fixed`, fixed),
            ...line('🔁 Still failing', (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .stillFailing */ .N1)(comparison, outcomes)),
            `- ${unchanged} unchanged, compared with run ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(previous, 100)}`,
        ].join('\n'),
    ].join('\n\n');
}
function titlesOf({ checks, }) {
    return new Map(checks.map(({ id, title }) => [id, title]));
}
/** The exchange on which the first cause rests, as it was on the wire. */
function evidenceSection(report, maxLength) {
    const id = report.diagnosis.causes[0]?.evidence[0];
    const exchange = id === undefined ? undefined : report.exchanges.find((one) => one.id === id);
    if (exchange === undefined || maxLength === 0)
        return '';
    return folded('Evidence: the decisive request and its answer', (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)((0,_transcript_js__WEBPACK_IMPORTED_MODULE_4__/* .renderExchange */ .i)(exchange), '', maxLength));
}
const slowestShown = 5;
/** Where the time went: the total and the slowest checks. */
function timingSection(report) {
    const slowest = report.checks.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, slowestShown);
    if (slowest.length === 0)
        return '';
    const table = (0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownTable */ .Qj)(['Time', 'Check', 'Requests'], slowest.map(({ durationMs, title, exchanges }) => [
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDuration */ .a3)(durationMs),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(title, 200),
        String(exchanges.length),
    ]));
    const requests = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(report.exchanges.length, 'request');
    return folded(`Timings: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .runTime */ .Ft)(report)} in all, ${requests}; the slowest checks`, table);
}
/** Every check of a suite, trouble first. */
function suiteChecks(suite, maxRows) {
    const shown = (0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .worstChecksFirst */ .vb)(suite.checks).slice(0, maxRows);
    return `${(0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .checkTable */ .Dv)(shown, { exchanges: false })}${moreLine(suite.checks.length - shown.length, 'check')}`;
}
function foldedSuite(suite, maxRows) {
    return folded(`${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[suite.status]} ${suite.name}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .countsLine */ .J7)(suite.counts)}`, suiteChecks(suite, maxRows));
}
/** `title` becomes raw HTML, where Markdown escapes mean nothing: only words of our own may stand in it. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function moreLine(count, noun) {
    return count > 0 ? `\n\nAnd ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(count, `more ${noun}`)}, listed in the report.` : '';
}
/** For example `a; b and 12 more`: titles have commas of their own. */
function nameList(names, shown = maxNames) {
    const more = names.length - shown;
    const listed = names.slice(0, shown).map((name) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(name, 120));
    return listed.join('; ') + (more > 0 ? ` and ${more} more` : '');
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
/* harmony export */   pl: () => (/* binding */ Report)
/* harmony export */ });
/* unused harmony exports Layer, SuiteName, Body, Timings, Category, Owner, Remedy, Workaround, ArtifactFile, Registration */
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

/***/ 74611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   mW: () => (/* binding */ fitSummary)
/* harmony export */ });
/* unused harmony exports summaryLimit, summaryLevels */
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62470);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64200);
/* harmony import */ var _fit_markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31428);
/* harmony import */ var _markdown_link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93815);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47108);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35999);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57442);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62867);








/** Bytes of all that a step writes; GitHub drops a larger summary altogether. */
const summaryLimit = 1024 * 1024;
/** The job summary: the result and what to do about it first, suites that passed folded away. */
function renderSummary(report, options = {}) {
    return fitSummary(summaryLevels(report, options), options);
}
/** The summary with less and less detail. */
function summaryLevels(report, options) {
    return _detail_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryDetails */ .FF.map((detail) => () => renderLevel(report, detail, options));
}
/** Says at the end what was left out, and where all of it is. */
function fitSummary(levels, { artifactUrl, limitBytes = summaryLimit }) {
    const rest = artifactUrl === undefined
        ? 'The whole report is in the report folder.'
        : `The whole report: ${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownLink */ .i)('report artifact', artifactUrl)}.`;
    return (0,_fit_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .fitMarkdown */ .DJ)(levels, {
        limit: limitBytes,
        tail: '',
        lessDetail: `Details are left out, because a job summary has room for only so much. ${rest}`,
        cutShort: `**Cut off here, because a job summary has room for only so much.** ${rest}`,
    });
}
function renderLevel(full, detail, { artifactUrl }) {
    const report = (0,_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .condense */ .aX)(full, detail);
    const suites = (0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .worstSuitesFirst */ .Lh)((0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .suitesOf */ .f3)(report));
    const leftoverCount = full.registration?.cleanup.leftovers.length ?? 0;
    const leftovers = (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .leftoverSection */ .ZY)(report);
    const artifact = artifactUrl === undefined ? '' : ` ${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_6__/* .markdownLink */ .i)('Report artifact', artifactUrl)}.`;
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSections */ .lS)([
        `# ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictStatus */ .cb[report.verdict]]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)((0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report))}`,
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .leadSection */ .Kp)(report),
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .countsLine */ .J7)(report.counts)} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .runTime */ .Ft)(report)} against ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(report.target.trackingUri)}; the run ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .stopLine */ .RF)(report)}.${artifact}`,
        suites.length > 0 ? `## Suites\n\n${(0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .suiteTable */ .H7)(suites)}` : '',
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .troubleSection */ .fS)(report, detail.rows),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonSection */ .vU)(report.comparison, report.checks, (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .titlesOf */ .B7)(report)),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .remedySection */ .Sq)(report),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceSection */ .re)(report, detail.evidence),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .warningSection */ .i5)(report),
        leftovers && `${leftovers}${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .moreLine */ .g0)(leftoverCount - detail.leftovers, 'leftover')}`,
        ...(detail.allChecks ? suites.map((suite) => suiteSection(suite, detail.rows)) : []),
        (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .timingSection */ .IM)(report),
    ]);
}
function suiteSection(suite, maxRows) {
    if (suite.status === 'pass' || suite.status === 'skip')
        return (0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedSuite */ .Rc)(suite, maxRows);
    return `### ${_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusEmoji */ .H0[suite.status]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(suite.name)}\n\n${(0,_overview_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteChecks */ .gk)(suite, maxRows)}`;
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const toolName = 'verify-registration';
const version = '0.1.0';


/***/ })

};
