export const id = 912;
export const ids = [912];
export const modules = {

/***/ 23552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zm: () => (/* binding */ commandLines),
/* harmony export */   mB: () => (/* binding */ causeLine),
/* harmony export */   q$: () => (/* binding */ shownBodyLength),
/* harmony export */   tl: () => (/* binding */ shortLine),
/* harmony export */   xv: () => (/* binding */ causeText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


const maxLineLength = 600;
/** Characters of a body: enough for the platform's error answers, and no page of HTML. */
const shownBodyLength = 300;
/** One cause: the plain sentence first, then the decisive request and response, then the steps. */
function causeText(cause, exchanges, paint) {
    const { code, category, layer, owner, confidence, because, refutedBy, nextProbe } = cause;
    const blocks = [
        [
            paint('bold', shortLine(cause.summary)),
            `  ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(code)}: ${category} (${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .categoryMeaning */ .wF[category]}), layer ${layer}, owner: ${owner}`,
            `  ${confidence}: ${shortLine(because)}`,
        ],
        evidenceLines(cause, exchanges, paint),
        [
            `  ${paint('bold', 'Refuted by:')} ${shortLine(refutedBy)}`,
            ...(nextProbe === undefined ? [] : [`  ${paint('bold', 'To look at next:')} ${shortLine(nextProbe)}`]),
        ],
        stepLines(cause, paint),
        workaroundLines(cause, paint),
    ];
    return blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
}
/** A cause that comes after the first, in one line. */
function causeLine({ code, confidence, owner, summary }) {
    return `- ${shortLine(summary)} (${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(code)}; ${confidence}, owner: ${owner})`;
}
function evidenceLines({ evidence }, exchanges, paint) {
    const decisive = exchanges.find(({ id }) => id === evidence[0]);
    if (decisive === undefined)
        return [];
    const { request, response, error } = decisive;
    const more = evidence.length > 1 ? `; see also ${evidence.slice(1, 5).map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8).join(', ')}` : '';
    return [
        `  ${paint('bold', 'Evidence')} (${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(decisive.id)}${more})`,
        `    > ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(request.method)} ${shortLine(request.url)}`,
        ...['authorization', 'x-api-key'].flatMap((name) => {
            const value = Object.entries(request.headers).find(([one]) => one.toLowerCase() === name)?.[1];
            return value === undefined ? [] : [`    > ${name}: ${shortLine([value].flat().join(', '))}`];
        }),
        ...(response ? [`    < ${response.status}`, ...bodyLines(response.body?.text)] : []),
        ...(error ? [`    * no answer: ${shortLine(`${error.code}: ${error.message}`)}`] : []),
    ];
}
function bodyLines(text) {
    if (!text)
        return [];
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text).trimEnd(), shownBodyLength)
        .split('\n')
        .map((line) => `    < ${line}`);
}
function stepLines(cause, paint) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .ownersOf */ .K2)(cause.remediation).flatMap(({ by, steps }) => [
        `  ${paint('bold', `What to do (${by})`)}`,
        ...steps.flatMap(({ text, command }) => [
            `  - ${shortLine(text)}`,
            ...(command === undefined ? [] : [commandLines(command)]),
        ]),
    ]);
}
function workaroundLines({ workaround }, paint) {
    if (workaround === undefined)
        return [];
    return [
        `  ${paint('bold', (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .workaroundHeading */ .zF)(workaround))}: ${shortLine(workaround.text)}`,
        ...Object.entries(workaround.settings).map(([name, value]) => `      ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)}=${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(value)}`),
    ];
}
function shortLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLineLength));
}
function commandLines(command) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(command).replace(/^/gm, '      ');
}


/***/ }),

/***/ 64200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);
/**
 * The one door for untrusted text into GitHub-flavoured Markdown (https://github.github.com/gfm/). Whatever
 * comes in, the rendered result is that text, with invisible characters made visible, and nothing else: no
 * element, link, mention, reference or further table cell. `maxLength` counts UTF-16 units before escaping.
 */

const zeroWidthSpace = '\u200B';
/**
 * Where GitHub makes links of plain text. It looks at the text after rendering, so neither a backslash nor
 * an entity stops it (github/cmark-gfm#181): only a zero-width space inside the reference does.
 */
const references = [
    [/@/g, `@${zeroWidthSpace}`],
    [/:(?=\/\/)/g, `:${zeroWidthSpace}`],
    [/(www)(?=\.)/gi, `$1${zeroWidthSpace}`],
    [/#(?=\d)/g, `#${zeroWidthSpace}`],
    [/(?<![a-z0-9])((?:GH|GHSA|CVE)-)/gi, `$1${zeroWidthSpace}`],
    // Emoji codes such as `:100:`, but not the minutes of a time of day.
    [/:(?!\d\d:)(?=[\w+-]{2,32}:)/g, `:${zeroWidthSpace}`],
];
/** A commit hash is 7 to 40 hexadecimal digits; in pieces of six none is left. A SHA-256 is longer: untouched. */
const commitHash = /(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi;
/** Running text, for a paragraph, heading, list item or table cell; line breaks become spaces. */
function markdownText(text, maxLength = 1_000) {
    return escapeSyntax(breakReferences((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLength))));
}
/**
 * Inline code, copied as it stands; also for a table cell. A pipe cannot be written between backticks so
 * that it reads the same inside and outside a table, so text with a pipe becomes a `<code>` element.
 */
function markdownCode(text, maxLength = 500) {
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLength));
    if (line === '')
        return '';
    if (line.includes('|'))
        return `<code>${line.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** A code block with a fence longer than any run of backticks inside; for the start of a line. */
function markdownFence(text, language = '', maxLength = 20_000) {
    const body = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, maxLength)).replace(/\n$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${fence}${language}\n${body}\n${fence}`;
}
function breakReferences(line) {
    let broken = line.replace(commitHash, (hash) => hash.replace(/.{6}(?=.)/g, `$&${zeroWidthSpace}`));
    for (const [pattern, replacement] of references)
        broken = broken.replace(pattern, replacement);
    return broken;
}
/**
 * Escapes what can open a structure, and leaves harmless punctuation alone, because the file is also read
 * unrendered: an underscore inside a word, parentheses and full stops mean nothing without their partners.
 */
function escapeSyntax(line) {
    return line
        .replace(/[\\`*~[\]|#]/g, '\\$&')
        .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\$/g, '<span>$$</span>') // the only form that GitHub does not read as mathematics
        .replace(/^[-+=:(]|!$/g, '\\$&')
        .replace(/^(\d+)([.)])(?= |$)/, '$1\\$2')
        .replaceAll(zeroWidthSpace, '&#8203;');
}
/** GitHub finds e-mail addresses even in a `<code>` element; an element around the `@` hides them. */
function entity(character) {
    return character === '@' ? '<span>@</span>' : `&#${character.charCodeAt(0)};`;
}
function longestRun(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 35999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sq: () => (/* binding */ remedySection),
/* harmony export */   V$: () => (/* binding */ describeCause),
/* harmony export */   ZY: () => (/* binding */ leftoverSection),
/* harmony export */   i5: () => (/* binding */ warningSection),
/* harmony export */   lS: () => (/* binding */ joinSections)
/* harmony export */ });
/* harmony import */ var _diagnosis_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23552);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64200);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57442);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62867);
/** Parts that the Markdown renderers share. A section is '' where there is nothing to say. */




/** Sections with a blank line between them and one line feed at the end. */
function joinSections(sections) {
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
/** Causes in the order of the diagnosis; without one, the check to look at first. */
function remedySection(report) {
    const { causes } = report.diagnosis;
    if (causes.length > 0) {
        const described = causes.map((cause, index) => describeCause(cause, index, report.exchanges));
        return ['## Diagnosis', ...described].join('\n\n');
    }
    const check = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .firstTrouble */ .QJ)(report);
    return check ? `## Diagnosis\n\n${describeUnexplained(check)}` : '';
}
function warningSection(report) {
    if (report.warnings.length === 0)
        return '';
    return ['## Warnings', '', ...report.warnings.map((warning) => `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(warning)}`)].join('\n');
}
/** What stayed on the server, each with the command that removes it. */
function leftoverSection(report) {
    const leftovers = report.registration?.cleanup.leftovers ?? [];
    if (leftovers.length === 0)
        return '';
    const items = leftovers.map((leftover) => {
        const name = `${leftover.kind} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(leftover.name)}`;
        return listItem('-', `${name}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(leftover.reason)}`, leftover.command);
    });
    return ['## Left on the server', 'The run could not remove these. To remove them:', ...items].join('\n\n');
}
/** The plain sentence first, then the evidence, then the steps of each owner. */
function describeCause(cause, index, exchanges) {
    const { code, category, layer, owner, confidence, because, refutedBy, nextProbe } = cause;
    const facts = [
        `- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(code)}: ${category} (${_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .categoryMeaning */ .wF[category]}), layer ${layer}, owner: ${owner}`,
        `- ${confidence}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(because)}`,
        `- Refuted by: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(refutedBy)}`,
        ...(nextProbe === undefined ? [] : [`- To look at next: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(nextProbe)}`]),
    ];
    return [
        `### ${index + 1}. ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(cause.summary)}`,
        facts.join('\n'),
        ...describeEvidence(cause.evidence, exchanges),
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .ownersOf */ .K2)(cause.remediation).flatMap(({ by, steps }) => [
            `**Steps (${by})**`,
            ...steps.map((step, n) => listItem(`${n + 1}.`, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(step.text), step.command)),
        ]),
        ...describeWorkaround(cause.workaround),
    ].join('\n\n');
}
/** The decisive exchange in words and the beginning of its answer; the others by their ids. */
function describeEvidence(ids, exchanges) {
    if (ids.length === 0)
        return [];
    const seen = `Seen in ${(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangeList */ .YH)([...ids])}.`;
    const decisive = exchanges.find(({ id }) => id === ids[0]);
    if (decisive === undefined)
        return [seen];
    const { request, response, error } = decisive;
    const asked = `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(request.method)} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(request.url)}`;
    const outcome = response
        ? `answered ${response.status}`
        : `got no answer: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(error ? `${error.code}: ${error.message}` : 'unknown')}`;
    const body = response?.body?.text?.trimEnd();
    return [`${seen} ${asked} ${outcome}`, ...(body ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(body, '', _diagnosis_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shownBodyLength */ .q$)] : [])];
}
function describeWorkaround(workaround) {
    if (workaround === undefined)
        return [];
    const settings = Object.entries(workaround.settings).map(([name, value]) => `${name}=${value}`);
    return [
        `**${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .workaroundHeading */ .zF)(workaround)}**: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(workaround.text)}`,
        ...(settings.length > 0 ? [(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(settings.join('\n'))] : []),
    ];
}
function describeUnexplained(check) {
    const verb = check.status === 'fail' ? 'failed' : 'could not be verified';
    const reason = check.reason ? `: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.reason)}` : '';
    const seen = check.exchanges.length > 0 ? ` See ${(0,_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangeList */ .YH)(check.exchanges)} in the transcript.` : '';
    return [
        'The cause is undetermined.',
        `The first check that ${verb}, nearest the caller, is in layer ${check.layer}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(check.title)}${reason}`,
        `Start there: later checks may only follow from it.${seen}`,
    ].join('\n\n');
}
function listItem(marker, text, command) {
    if (command === undefined)
        return `${marker} ${text}`;
    const indent = ' '.repeat(marker.length + 1);
    const block = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(command, 'sh').replace(/^/gm, indent);
    return `${marker} ${text}\n\n${block}`;
}


/***/ }),

/***/ 57442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkTable),
/* harmony export */   H7: () => (/* binding */ suiteTable),
/* harmony export */   Lh: () => (/* binding */ worstSuitesFirst),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   YH: () => (/* binding */ exchangeList),
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   vb: () => (/* binding */ worstChecksFirst)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64200);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44892);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62867);
/** Markdown tables over the checks of a report. Cells given to `markdownTable` are Markdown already. */



const worstFirst = ['fail', 'error', 'warn', 'pass', 'skip'];
/** A row may name this many exchanges; report.json has them all. */
const maxExchangesInRow = 4;
/** The suites that have checks, in the order in which they run. */
function suitesOf(report) {
    const stopped = heldUp(report.checks);
    return _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteNames */ .np.flatMap((name) => {
        const checks = report.checks.filter((check) => check.suite === name);
        if (checks.length === 0)
            return [];
        const counts = countStatuses(checks);
        const worst = worstFirst.find((status) => counts[status] > 0) ?? 'skip';
        const isUnfinished = worst === 'pass' && checks.some(({ id }) => stopped.has(id));
        return [{ name, checks, counts, status: isUnfinished ? 'skip' : worst }];
    });
}
function worstSuitesFirst(suites) {
    return suites.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
}
function worstChecksFirst(checks) {
    return checks.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
}
function markdownTable(header, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
/** One row per suite with the number of checks of each status that occurs; a phone has no room for more. */
function suiteTable(suites) {
    const found = _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statuses */ .bM.filter((status) => suites.some(({ counts }) => counts[status] > 0));
    return markdownTable(['', 'Suite', ...found.map((status) => `${_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEmoji */ .H0[status]} ${status}`)], suites.map((suite) => [
        _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEmoji */ .H0[suite.status],
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(suite.name),
        ...found.map((status) => String(suite.counts[status])),
    ]));
}
/** One row per check; `exchanges` adds the column that leads into the transcript. */
function checkTable(checks, options) {
    const header = ['', 'Check', 'Layer', 'Reason', 'Time'];
    const rows = checks.map((check) => [
        _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .statusEmoji */ .H0[check.status],
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(check.title),
        check.layer,
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(check.reason ?? ''),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(check.durationMs),
    ]);
    if (!options.exchanges)
        return markdownTable(header, rows);
    return markdownTable([...header, 'Exchanges'], rows.map((row, index) => [...row, exchangeList(checks[index]?.exchanges ?? [])]));
}
/** For example `e1`, `e2` and 12 more. */
function exchangeList(ids) {
    const named = ids.slice(0, maxExchangesInRow).map((id) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(id));
    const more = ids.length - named.length;
    return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
/** Ids of checks that were skipped because of one that failed; every check stands after those that it needs. */
function heldUp(checks) {
    const trouble = new Set(checks.filter(({ status }) => status === 'fail' || status === 'error').map(({ id }) => id));
    const held = new Set();
    for (const { id, status, needs } of checks) {
        if (status === 'skip' && needs.some((need) => trouble.has(need) || held.has(need)))
            held.add(id);
    }
    return held;
}
function countStatuses(checks) {
    const counts = { pass: 0, fail: 0, warn: 0, skip: 0, error: 0 };
    for (const check of checks)
        counts[check.status] += 1;
    return counts;
}


/***/ }),

/***/ 50705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ renderTranscript),
/* harmony export */   i: () => (/* binding */ renderExchange)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6257);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


/**
 * `transcript.txt`: every recorded exchange as readable HTTP. Lines sent start with `>`, lines received with
 * `<`, remarks with `*`, so that a body cannot pass itself off as another exchange.
 */
function renderTranscript(report) {
    const head = [
        `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.tool.name)} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.tool.version)}, run ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.id)}`,
        `Target ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.target.trackingUri)}, ${report.startedAt} to ${report.finishedAt}`,
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(report.exchanges.length, 'exchange')}; keys were redacted when they were recorded.`,
    ];
    return `${[head.join('\n'), ...report.exchanges.map(renderExchange)].join('\n\n')}\n`;
}
/** One exchange, as in the transcript. */
function renderExchange(exchange) {
    const { request, response, error } = exchange;
    const title = [`exchange ${exchange.id}`, `check ${exchange.checkId}`, `attempt ${exchange.attempt}`];
    const lines = [
        `=== ${[...title, exchange.startedAt].map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8).join(' | ')}`,
        `> ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(request.method)} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(request.url)} HTTP/1.1`,
        ...headerLines('>', request.headers),
        ...bodyLines('>', request.body),
    ];
    if (response) {
        lines.push(`< HTTP/1.1 ${response.status}`);
        lines.push(...headerLines('<', response.headers), ...bodyLines('<', response.body));
    }
    if (error)
        lines.push(`* no answer: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(error.code)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(error.message)}`);
    lines.push(`* ${timingLine(exchange.timings)}`);
    return lines.join('\n');
}
function headerLines(sign, headers) {
    return Object.entries(headers).flatMap(([name, value]) => [value].flat().map((single) => `${sign} ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)}: ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(single)}`));
}
function bodyLines(sign, body) {
    if (body === undefined)
        return [];
    const lines = [];
    if (body.text) {
        lines.push(sign);
        for (const line of (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(body.text).split('\n'))
            lines.push(`${sign} ${line}`);
    }
    return [...lines, `* ${bodyNote(body)}`];
}
function bodyNote({ text, bytes, sha256, truncated }) {
    const hash = sha256 === undefined ? '' : `, sha256 ${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(sha256)}`;
    const shown = truncated
        ? '; only its beginning is shown'
        : text === undefined && bytes > 0
            ? '; not shown'
            : '';
    return `body of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(bytes, 'byte')}${hash}${shown}`;
}
function timingLine(timings) {
    const phases = [
        ['DNS', timings.dnsMs],
        ['connect', timings.connectMs],
        ['TLS', timings.tlsMs],
        ['first byte', timings.firstByteMs],
        ['total', timings.totalMs],
    ];
    const known = phases.flatMap(([name, ms]) => (ms === undefined ? [] : [`${name} ${ms.toFixed(1)} ms`]));
    return `timings: ${known.join(', ')}`;
}


/***/ }),

/***/ 47342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   ip: () => (/* binding */ countStatuses),
/* harmony export */   xd: () => (/* binding */ gateFails)
/* harmony export */ });
function countStatuses(checks) {
    const counts = { pass: 0, fail: 0, warn: 0, skip: 0, error: 0 };
    for (const { status } of checks)
        counts[status]++;
    return counts;
}
/**
 * One word for a run. Something verified and wrong outweighs what could not be verified; a run that ended
 * early or in which nothing passed has verified nothing and never passes.
 */
function verdictOf(checks, stopReason) {
    const { fail, error, pass, warn } = countStatuses(checks);
    if (fail > 0)
        return 'fail';
    if (error > 0 || stopReason !== 'completed' || pass + warn === 0)
        return 'error';
    return 'pass';
}
/** Whether a run, or many merged, blocks what depends on it. */
function gateFails(report, failOn) {
    if (failOn === 'never')
        return false;
    if (report.verdict === 'fail' || report.verdict === 'error')
        return true;
    return failOn === 'warn' && report.counts.warn > 0;
}


/***/ }),

/***/ 6257:
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

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ runTime),
/* harmony export */   H0: () => (/* binding */ statusEmoji),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   QJ: () => (/* binding */ firstTrouble),
/* harmony export */   RF: () => (/* binding */ stopLine),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   bM: () => (/* binding */ statuses),
/* harmony export */   cb: () => (/* binding */ verdictStatus),
/* harmony export */   qD: () => (/* binding */ statusSign),
/* harmony export */   uj: () => (/* binding */ statusMeaning),
/* harmony export */   vh: () => (/* binding */ firstByLayer),
/* harmony export */   wF: () => (/* binding */ categoryMeaning),
/* harmony export */   zF: () => (/* binding */ workaroundHeading)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44892);
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
    CLIENT: 'caller’s own settings',
};
/** The steps of each owner, the owner of the first step first. */
function ownersOf(steps) {
    const owners = [...new Set(steps.map(({ by }) => by))];
    return owners.map((by) => ({ by, steps: steps.filter((step) => step.by === by) }));
}
function workaroundHeading({ verified }) {
    return verified ? 'Verified workaround' : 'Possible workaround, not verified';
}
/** A verdict looks like the status of one check. */
const verdictStatus = {
    pass: 'pass',
    fail: 'fail',
    error: 'error',
    skipped: 'skip',
};
/** The check to look at first: of those with this status, the one in the layer nearest the caller. */
function firstByLayer(checks, status) {
    return checks
        .filter((check) => check.status === status)
        .sort((a, b) => _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(a.layer) - _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .layers */ .ZF.indexOf(b.layer))[0];
}
/** The first check that failed, or, where none did, the first that could not be verified. */
function firstTrouble(report) {
    return firstByLayer(report.checks, 'fail') ?? firstByLayer(report.checks, 'error');
}
/** The result in one line, without a full stop. */
function headline(report) {
    switch (report.verdict) {
        case 'pass':
            // A run that only read, or checked nothing, must not look like a registration that works.
            return report.registration?.modelVersion === undefined
                ? 'No check failed, but no registration was tried'
                : 'Registration works';
        case 'fail':
            return `Registration is broken${failedPlace(firstByLayer(report.checks, 'fail'))}`;
        case 'error':
            return `Could not verify the registration${place(firstByLayer(report.checks, 'error'))}${stopNote(report)}`;
        case 'skipped':
            return 'The registration was not verified: the run was skipped';
    }
}
/** For example `12 passed, 1 failed, 3 skipped`; what is zero is left out. */
function countsLine(counts) {
    const parts = statuses.filter((status) => counts[status] > 0);
    return parts.map((status) => `${counts[status]} ${statusMeaning[status]}`).join(', ') || 'no checks';
}
/** What became of the run, after the words `the run`. */
function stopLine({ stopReason }) {
    switch (stopReason) {
        case 'completed':
            return 'finished';
        case 'cancelled':
            return 'was cancelled before the end';
        case 'out-of-time':
            return 'was stopped because its time was up';
    }
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
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** A title says what should be so, which next to "is broken" needs a word more. */
function failedPlace(check) {
    return check ? `: ${check.layer}: “${check.title}” failed` : '';
}
function place(check) {
    return check ? `: ${check.layer}: ${check.title}` : '';
}
function stopNote(report) {
    return report.stopReason === 'completed' ? '' : ` (the run ${stopLine(report)})`;
}


/***/ })

};
