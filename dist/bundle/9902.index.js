export const id = 9902;
export const ids = [9902];
export const modules = {

/***/ 86920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   kh: () => (/* binding */ copyable),
/* harmony export */   qS: () => (/* binding */ badge),
/* harmony export */   rL: () => (/* binding */ signOf)
/* harmony export */ });
/* harmony import */ var _text_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34058);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


const signs = { pass: '✓', fail: '✕', warn: '!', skip: '–', error: '?' };
/** A sign in the colour of a status, with its meaning for those who see neither. */
function badge(status) {
    return (0,_text_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<span class="badge ${status}"><span aria-hidden="true">${signs[status]}</span><span class="away">${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .statusMeaning */ .uj[status]}</span></span>`;
}
const signOf = (status) => signs[status];
/** The fragment by which an element is linked, whatever characters its name has. */
function anchor(kind, id) {
    return `${kind}-${id.replace(/[^\w.-]/g, '_').slice(0, 100)}`;
}
/** Code with a button that copies it; without the script the button is not shown. */
function copyable(text, label) {
    return (0,_text_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<div class="copy"><pre tabindex="0">${text}</pre><button type="button" hidden data-copy aria-label="${label}">Copy</button></div>`;
}


/***/ }),

/***/ 56947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kw: () => (/* binding */ causeArticle),
  bM: () => (/* binding */ causeSection),
  Qk: () => (/* binding */ firstScreenBlock),
  Kp: () => (/* binding */ leadSection)
});

// EXTERNAL MODULE: ./build/text/html.js + 2 modules
var html = __webpack_require__(34058);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/report/cause-page.js
var cause_page = __webpack_require__(96046);
// EXTERNAL MODULE: ./build/report/decisive-exchange.js
var decisive_exchange = __webpack_require__(83007);
// EXTERNAL MODULE: ./build/report/first-screen.js
var first_screen = __webpack_require__(83658);
// EXTERNAL MODULE: ./build/report/layer-line.js
var layer_line = __webpack_require__(44721);
// EXTERNAL MODULE: ./build/report/transcript.js
var transcript = __webpack_require__(50705);
// EXTERNAL MODULE: ./build/report/waiting-checks.js
var waiting_checks = __webpack_require__(12680);
// EXTERNAL MODULE: ./build/report/warning-task.js
var warning_task = __webpack_require__(56865);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/report/html/elements.js
var html_elements = __webpack_require__(86920);
// EXTERNAL MODULE: ./build/report/suite-results.js
var suite_results = __webpack_require__(68132);
;// CONCATENATED MODULE: ./build/report/html/layer-picture.js





const step = 120;
const row = 48;
const meaning = { ...wording/* statusMeaning */.uj, skip: 'not reached' };
/** Twice: in a line for a desk, in a column for a phone; the style shows one of them. */
function layerPicture(report) {
    const states = (0,layer_line/* layerStates */.y4)(report);
    const links = states.map((state) => evidenceOf(state, report));
    const label = states.map(({ label, status }) => `${label}: ${meaning[status]}`).join(', ');
    const wide = states.map((state, n) => station(state, links[n], { x: n * step + step / 2, y: 30, below: true }));
    const tall = states.map((state, n) => station(state, links[n], { x: 24, y: n * row + 24, below: false }));
    const rails = states.slice(1).map((state, n) => {
        const from = n * step + step / 2 + 22;
        return (0,html/* html */.q) `<line class="${railOf(states[n], state)}" x1="${from}" y1="30" x2="${from + step - 44}" y2="30"/>`;
    });
    const posts = states.slice(1).map((state, n) => {
        const from = n * row + 24 + 18;
        return (0,html/* html */.q) `<line class="${railOf(states[n], state)}" x1="24" y1="${from}" x2="24" y2="${from + row - 36}"/>`;
    });
    return (0,html/* html */.q) `<div class="layers"><p class="away">${label}</p>
<svg class="wide" viewBox="0 0 ${states.length * step} 78" role="group" aria-label="The layers of a request">${rails}${wide}</svg>
<svg class="tall" preserveAspectRatio="xMinYMin" viewBox="0 0 260 ${states.length * row}" role="group" aria-label="The layers of a request">${posts}${tall}</svg></div>`;
}
function station({ label, status }, link, { x, y, below }) {
    const place = below ? (0,html/* html */.q) `x="${x}" y="${y + 40}" text-anchor="middle"` : (0,html/* html */.q) `x="${x + 30}" y="${y + 5}"`;
    const drawn = (0,html/* html */.q) `<circle class="${status}" cx="${x}" cy="${y}" r="${below ? 20 : 16}"/><text class="sign" x="${x}" y="${y + 6}" text-anchor="middle" aria-hidden="true">${(0,html_elements/* signOf */.rL)(status)}</text><text class="name" ${place}>${label}</text>`;
    const title = `${label}: ${meaning[status]}`;
    if (link === undefined)
        return (0,html/* html */.q) `<g><title>${title}</title>${drawn}</g>`;
    return (0,html/* html */.q) `<a href="#${link}" aria-label="${title}"><title>${title}</title>${drawn}</a>`;
}
/** A request passed from one station to the next where it arrived there. */
function railOf(from, to) {
    return from?.status === 'pass' && to.status !== 'skip' ? 'rail' : 'rail broken';
}
/** The check of the layer to look at first. */
function evidenceOf({ layer }, { checks }) {
    const [first] = (0,suite_results/* sortedWorstFirst */.XY)(checks.filter((check) => check.layer === layer));
    return first && (0,html_elements/* anchor */.Y3)('check', first.id);
}

;// CONCATENATED MODULE: ./build/report/html/lead.js












function leadSection(report, screen) {
    return firstScreenBlock(report, screen, {
        above: (0,visible/* cut */.Jj)(report.target.trackingUri, 200) + (0,visible/* cut */.Jj)((0,wording/* sourceNote */.GY)(report.target), 100),
        below: `${(0,wording/* countsLine */.J7)(report.counts)} in ${(0,wording/* runTime */.Ft)(report)}`,
    });
}
/** `above` and `below` stand small around it: what was verified, and how much of it. */
function firstScreenBlock(report, screen, { above, below }) {
    const { status, headline, cause, facts, fixes } = screen;
    return (0,html/* html */.q) `<section id="result" class="lead ${status}">
<p class="target">${above}</p>
<h1>${(0,html_elements/* badge */.qS)(status)} ${headline}</h1>
${report.checks.length > 0 && layerPicture(report)}
${screen.subject !== undefined && (0,html/* html */.q) `<p><strong>${screen.subject}</strong></p>`}
${cause && (0,html/* html */.q) `<p class="facts">${facts.map((fact) => (0,html/* html */.q) `<span>${fact}</span> `)}${causeLink(cause.code)}</p>`}
${registeredLine(report)}
${fixList(fixes)}
${evidenceBlock(screen)}
${proofBlock(screen)}
${cause && workaroundBlock(cause)}
${warningTable(screen)}
${unexplained(report)}
<p class="counts">${below}</p>
</section>`;
}
function causeSection(report) {
    const articles = report.diagnosis.causes.map((cause, index) => causeArticle(cause, index, report.exchanges));
    return (0,html/* html */.q) `<section id="causes"><h2>Diagnosis</h2>${articles}</section>`;
}
function causeArticle(cause, index, exchanges) {
    const exchange = (0,decisive_exchange/* decisiveExchange */.q)(exchanges, cause);
    const { proof } = cause;
    const known = cause.evidence.filter((id) => exchanges.some((one) => one.id === id)).slice(0, 20);
    return (0,html/* html */.q) `<article><h3>${index + 1}. ${(0,first_screen/* causeHeadline */.eQ)(cause)}</h3>
<p class="facts">${[...(0,first_screen/* causeFacts */.DS)(cause), `layer: ${layer_line/* layerLabel */.E5[cause.layer]}`].map((fact) => (0,html/* html */.q) `<span>${fact}</span> `)}${causeLink(cause.code)}</p>
${cause.headline !== undefined && cause.headline !== cause.summary && (0,html/* html */.q) `<p>${cause.summary}</p>`}
<dl><div><dt>${wording/* confidenceMeaning */.kb[cause.confidence]}</dt><dd>${cause.because}</dd></div>
<div><dt>This is wrong if you see</dt><dd>${cause.refutedBy}</dd></div>
${cause.nextProbe !== undefined && (0,html/* html */.q) `<div><dt>Look next at</dt><dd>${cause.nextProbe}</dd></div>`}</dl>
${fixList((0,first_screen/* fixesOf */.jv)(cause))}
${exchange && (0,html/* html */.q) `<details><summary>The deciding request and its answer</summary><pre tabindex="0">${(0,transcript.renderExchange)(exchange)}</pre></details>`}
${proof && (0,html/* html */.q) `<details><summary>See whether it is fixed</summary>${(0,html_elements/* copyable */.kh)(proof.command, 'Copy the command')}${answers(proof)}</details>`}
${known.length > 0 && (0,html/* html */.q) `<p>Seen in ${known.map((id) => (0,html/* html */.q) `<a href="#${(0,html_elements/* anchor */.Y3)('exchange', id)}">${id}</a> `)}</p>`}
${workaroundBlock(cause)}</article>`;
}
function causeLink(code) {
    const url = (0,cause_page/* causeUrl */.b)(code);
    return url ? (0,html/* html */.q) `<a href="${url}" rel="noreferrer">${code}</a>` : (0,html/* html */.q) `<code>${code}</code>`;
}
function registeredLine(report) {
    const made = (0,first_screen/* registeredOf */.gX)(report);
    return (made &&
        (0,html/* html */.q) `<p>Registered as <code>${made.modelName}</code>, version <code>${made.modelVersion}</code>${made.after}.</p>`);
}
function fixList(fixes) {
    if (fixes.length === 0)
        return undefined;
    return (0,html/* html */.q) `<dl class="fixes">${fixes.map(({ by, steps }) => (0,html/* html */.q) `<div><dt>${(0,wording/* ownerHeading */.Y6)(by)}</dt>${steps.map((step) => (0,html/* html */.q) `<dd>${step}</dd>`)}</div>`)}</dl>`;
}
function evidenceBlock({ evidence }) {
    if (!evidence)
        return undefined;
    const { exchange, outcome, marks } = evidence;
    const { method, url } = exchange.request;
    return (0,html/* html */.q) `<div class="evidence"><p><strong>Evidence</strong> <code>${method} ${url}</code> → <code>${outcome}</code></p>
<p class="marks">${marks.map(({ label, value }) => (0,html/* html */.q) `${label} <code>${value}</code> `)}<a href="#${(0,html_elements/* anchor */.Y3)('exchange', exchange.id)}">exchange ${exchange.id}</a></p></div>`;
}
const answers = ({ now, fixed }) => (0,html/* html */.q) `<p>Answers now: ${(0,first_screen/* isRecordedAnswer */.RN)(now) ? (0,html/* html */.q) `<code>${now}</code>` : now}<br>When fixed: ${fixed}</p>`;
function proofBlock({ proof, cause }) {
    if (!proof)
        return cause ? (0,html/* html */.q) `<p>See whether it is fixed: ${wording/* runAgain */.qL}</p>` : undefined;
    return (0,html/* html */.q) `<details><summary>See whether it is fixed: a command that tells</summary>${(0,html_elements/* copyable */.kh)(proof.command, 'Copy the command')}${answers(proof)}</details>`;
}
function workaroundBlock({ workaround }) {
    if (!workaround)
        return undefined;
    const { registration: made } = workaround;
    const lines = Object.entries(workaround.settings).map(([name, value]) => `${name}=${value}`);
    return (0,html/* html */.q) `<div class="workaround"><p><strong>Until then, ${(0,wording/* workaroundHeading */.zF)(workaround)}:</strong> ${workaround.text}${made && (0,html/* html */.q) ` (registered <code>${made.modelName}</code>, version <code>${made.modelVersion}</code>, ${made.removed ? 'removed again' : 'which stays on the server'})`}</p>${lines.length > 0 && (0,html_elements/* copyable */.kh)(lines.join('\n'), 'Copy the settings')}</div>`;
}
function warningTable({ warnings }) {
    if (warnings.length === 0)
        return undefined;
    const commands = warnings.flatMap(({ task }) => task.command ?? []).join('\n');
    return (0,html/* html */.q) `<div class="scroll" tabindex="0" role="region" aria-label="Warnings"><table><thead><tr><th>Check with a warning</th><th>Layer</th><th>What was seen, and what to do</th></tr></thead><tbody>${warnings.map(({ id, title, layer, reason, task }) => (0,html/* html */.q) `<tr><td><a href="#${(0,html_elements/* anchor */.Y3)('check', id)}">${title}</a></td><td>${layer_line/* layerLabel */.E5[layer]}</td><td>${reason}${task.step !== '' && (0,html/* html */.q) `<br><strong>${(0,wording/* ownerHeading */.Y6)(task.by)}:</strong> ${(0,warning_task/* taskText */.H)(task)}`}</td></tr>`)}</tbody></table></div>${commands !== '' && (0,html/* html */.q) `<details><summary>The commands for these steps</summary>${(0,html_elements/* copyable */.kh)(commands, 'Copy the commands')}</details>`}`;
}
/** Without a cause, what failed first; with or without one, what waits. */
function unexplained(report) {
    const trouble = report.diagnosis.causes.length === 0 ? (0,wording/* firstTrouble */.QJ)(report) : undefined;
    const groups = (0,waiting_checks/* waitingGroups */.cP)(report.checks).slice(0, 6);
    return (0,html/* html */.q) `${trouble && (0,html/* html */.q) `<p>Look first at <a href="#${(0,html_elements/* anchor */.Y3)('check', trouble.id)}">${trouble.title}</a>: ${trouble.reason}</p>`}${groups.length > 0 && (0,html/* html */.q) `<ul class="waiting">${groups.map(({ text }) => (0,html/* html */.q) `<li>${text}</li>`)}</ul>`}`;
}


/***/ }),

/***/ 99902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparisonSection: () => (/* binding */ comparisonSection),
  htmlPage: () => (/* binding */ htmlPage),
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/text/html.js + 2 modules
var html = __webpack_require__(34058);
// EXTERNAL MODULE: ./build/report/comparison-lines.js
var comparison_lines = __webpack_require__(44424);
// EXTERNAL MODULE: ./build/report/environment-rows.js
var environment_rows = __webpack_require__(14558);
// EXTERNAL MODULE: ./build/report/first-screen.js
var first_screen = __webpack_require__(83658);
// EXTERNAL MODULE: ./build/report/sections/markdown-blocks.js
var markdown_blocks = __webpack_require__(366);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
// EXTERNAL MODULE: ./build/schema/report.js + 2 modules
var schema_report = __webpack_require__(25014);
// EXTERNAL MODULE: ./build/report/layer-line.js
var layer_line = __webpack_require__(44721);
// EXTERNAL MODULE: ./build/report/suite-results.js
var suite_results = __webpack_require__(68132);
// EXTERNAL MODULE: ./build/report/html/elements.js
var html_elements = __webpack_require__(86920);
;// CONCATENATED MODULE: ./build/report/html/checks.js






/** An exchange list in one check may be this long; the exchanges' own section has them all. */
const mostLinks = 40;
/** Suites and checks; the filters only show with the script. */
function checkSection(report) {
    const suites = (0,suite_results/* suitesOf */.f3)(report);
    if (suites.length === 0)
        return (0,html/* html */.q) `<section id="checks"><h2>Checks</h2><p>Nothing was checked.</p></section>`;
    return (0,html/* html */.q) `<section id="checks"><h2>Checks</h2>
<form class="filters" hidden>
<fieldset><legend>Status</legend>${wording/* statuses */.bM.map((status) => (0,html/* html */.q) `<label><input type="checkbox" name="status" value="${status}" checked> ${status}</label>`)}</fieldset>
<label>Layer <select name="layer"><option value="">all</option>${schema_report/* layers */.ZF.map((layer) => (0,html/* html */.q) `<option value="${layer}">${layer_line/* layerLabel */.E5[layer]}</option>`)}</select></label>
<label>Text <input type="search" name="text" placeholder="press / to search"></label>
<output name="shown"></output>
</form>
${suites.map(suiteBlock)}</section>`;
}
function suiteBlock(suite) {
    const { name, status, counts, checks } = suite;
    const isOpen = status === 'fail' || status === 'error' || status === 'warn';
    return (0,html/* html */.q) `<details class="suite"${isOpen && (0,html/* html */.q) ` open`}><summary>${(0,html_elements/* badge */.qS)(status)} <strong>${name}</strong> <span class="quiet">${(0,wording/* countsLine */.J7)(counts)}</span></summary>
${checks.map(checkBlock)}</details>`;
}
function checkBlock({ id, title, status, layer, reason, durationMs, needs, exchanges }) {
    const trouble = status !== 'pass' && reason !== undefined;
    return (0,html/* html */.q) `<details class="check" id="${(0,html_elements/* anchor */.Y3)('check', id)}" data-status="${status}" data-layer="${layer}"><summary>${(0,html_elements/* badge */.qS)(status)} ${title} <span class="quiet">${layer_line/* layerLabel */.E5[layer]} · ${(0,wording/* formatDuration */.a3)(durationMs)}</span>${trouble && (0,html/* html */.q) `<span class="reason">${reason}</span>`}</summary>
<div class="body">${!trouble && reason !== undefined && (0,html/* html */.q) `<p>${reason}</p>`}<p class="quiet"><code>${id}</code>${needs.length > 0 && (0,html/* html */.q) `, needs ${needs.map((need) => (0,html/* html */.q) `<a href="#${(0,html_elements/* anchor */.Y3)('check', need)}">${need}</a> `)}`}</p>${exchanges.length > 0 &&
        (0,html/* html */.q) `<p>Exchanges: ${exchanges.slice(0, mostLinks).map((one) => (0,html/* html */.q) `<a href="#${(0,html_elements/* anchor */.Y3)('exchange', one)}">${one}</a> `)}${exchanges.length > mostLinks && (0,html/* html */.q) `and ${exchanges.length - mostLinks} more`}</p>`}</div></details>
`;
}

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
// EXTERNAL MODULE: ./build/text/json.js
var json = __webpack_require__(25666);
;// CONCATENATED MODULE: ./build/report/html/curve.js
/** The training curve, as it was logged to MLflow. */



const [width, height, margin] = [640, 180, 28];
const mostSeries = 4;
/** A line for each metric that was logged at several steps; undefined where none was. */
function curveFigure(exchanges) {
    const shown = (0,group_by/* groupBy */.$)(exchanges.flatMap(loggedIn), ({ key }) => key)
        .filter((points) => points.length > 2)
        .slice(0, mostSeries)
        .map((points) => points.toSorted((a, b) => a.step - b.step));
    if (shown.length === 0)
        return undefined;
    const all = shown.flat();
    const [lastStep, most] = [
        Math.max(1, ...all.map(({ step }) => step)),
        Math.max(...all.map(({ value }) => value)),
    ];
    const least = Math.min(0, ...all.map(({ value }) => value));
    const x = (step) => margin + (step / lastStep) * (width - 2 * margin);
    const y = (value) => height - margin - ((value - least) / (most - least || 1)) * (height - 2 * margin);
    const lines = shown.map((points, index) => {
        const path = points.map(({ step, value }) => `${x(step).toFixed(1)},${y(value).toFixed(1)}`);
        return (0,html/* html */.q) `<polyline class="series s${index}" points="${path.join(' ')}"/>`;
    });
    const names = shown.map((points, index) => {
        const last = points.at(-1);
        return (0,html/* html */.q) `<span class="series-name s${index}">${last?.key} (${last?.value.toPrecision(3)} at the end)</span> `;
    });
    return (0,html/* html */.q) `<figure><svg class="curve" viewBox="0 0 ${width} ${height}" role="img" aria-label="The metrics that were logged, by step"><line class="axis" x1="${margin}" y1="${height - margin}" x2="${width - margin}" y2="${height - margin}"/><line class="axis" x1="${margin}" y1="${margin}" x2="${margin}" y2="${height - margin}"/><text x="${margin}" y="${margin - 8}">${most.toPrecision(2)}</text><text x="${width - margin}" y="${height - 8}" text-anchor="end">step ${lastStep}</text>${lines}</svg><figcaption>Training, as it was logged: ${names}</figcaption></figure>`;
}
/** The metrics of one log-batch request, also of a body whose end was not kept; all else in it is passed over. */
function loggedIn({ request }) {
    if (!/\/runs\/log-batch$/.test(request.url))
        return [];
    const objects = (request.body?.text ?? '').match(/\{[^{}]{1,300}\}/g) ?? [];
    return objects.map((one) => (0,json/* parseJson */.qF)(one)).filter(isPoint);
}
function isPoint(value) {
    const { key, value: number, step } = (value ?? {});
    return typeof key === 'string' && Number.isFinite(number) && Number.isInteger(step) && Number(step) >= 0;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/text/curl.js
var text_curl = __webpack_require__(76114);
// EXTERNAL MODULE: ./build/report/transcript.js
var transcript = __webpack_require__(50705);
;// CONCATENATED MODULE: ./build/report/html/waterfall.js
/** In the order of their starts. */
function spansOf(exchanges) {
    const starts = exchanges.map(({ startedAt }) => Date.parse(startedAt));
    const first = starts.reduce((least, start) => Math.min(least, start), Infinity);
    return exchanges
        .map((exchange, index) => {
        const start = (starts[index] ?? first) - first;
        return { exchange, start, end: start + exchange.timings.totalMs, phases: phasesOf(exchange, start) };
    })
        .sort((a, b) => a.start - b.start);
}
/**
 * From the last answer backwards: before each request stands the one that ended last before it began. What ran
 * beside them made the run no longer.
 */
function decidingChain(spans) {
    const byEnd = spans.toSorted((a, b) => a.end - b.end);
    const chain = new Set();
    let current = byEnd.at(-1);
    let index = byEnd.length - 1;
    while (current) {
        chain.add(current);
        const { start } = current;
        index--;
        // Starts are told in whole milliseconds, ends in parts of them.
        while (index >= 0 && (byEnd[index]?.end ?? 0) > start + 1)
            index--;
        current = byEnd[index];
    }
    return chain;
}
function phasesOf({ timings }, start) {
    const { dnsMs = 0, connectMs = 0, tlsMs = 0, totalMs } = timings;
    const before = dnsMs + connectMs + tlsMs;
    const firstByte = Math.max(before, timings.firstByteMs ?? totalMs);
    const lengths = [
        ['dns', dnsMs],
        ['connect', connectMs],
        ['tls', tlsMs],
        ['wait', firstByte - before],
        ['receive', Math.max(0, totalMs - firstByte)],
    ];
    let from = start;
    return lengths
        .map(([name, ms]) => {
        const phase = { name, from, ms };
        from += ms;
        return phase;
    })
        .filter(({ ms }) => ms > 0);
}

;// CONCATENATED MODULE: ./build/report/html/exchanges.js
/** Every exchange in full, each a bar in the waterfall of the run. */







/** Exchanges that stand in the page as they are; the rest is packed and unpacked when it is looked at. */
const plainly = 250;
const perPack = 250;
function exchangeSection(report) {
    const { exchanges, target } = report;
    if (exchanges.length === 0)
        return (0,html/* html */.q) `<section id="exchanges"><h2>Exchanges</h2><p>Nothing was sent.</p></section>`;
    const spans = spansOf(exchanges);
    const chain = decidingChain(spans);
    const total = Math.max(1, ...spans.map(({ end }) => end));
    const inTrouble = exchangesInTrouble(report);
    const rows = spans.map((span) => {
        const { id } = span.exchange;
        return exchangeRow(span, {
            total,
            base: target.trackingUri,
            decides: chain.has(span),
            isBad: inTrouble.has(id),
        });
    });
    const packs = [];
    for (let first = plainly; first < rows.length; first += perPack) {
        packs.push(pack(rows.slice(first, first + perPack), spans.slice(first, first + perPack)));
    }
    const sum = [...chain].reduce((ms, { start, end }) => ms + end - start, 0);
    return (0,html/* html */.q) `<section id="exchanges"><h2>Exchanges</h2>
<p>${(0,wording/* plural */.LS)(exchanges.length, 'request')} in ${(0,wording/* formatDuration */.a3)(total)}. ${(0,wording/* plural */.LS)(chain.size, 'request')} one after another decided how long it took (${(0,wording/* formatDuration */.a3)(sum)}); they are marked.</p>
<p class="legend"><span class="dns">DNS</span> <span class="connect">connect</span> <span class="tls">TLS</span> <span class="wait">first byte</span> <span class="receive">body</span></p>
<form class="filters" hidden><label>Text <input type="search" name="text"></label><label><input type="checkbox" name="bad"> only trouble</label><output name="shown"></output></form>
<div class="waterfall">${rows.slice(0, plainly)}${packs}</div>
${packs.length > 0 && (0,html/* html */.q) `<p class="rest"><span data-left>${exchanges.length - plainly}</span> more: <button type="button" hidden data-more>Show more</button> <span class="noscript">in transcript.txt</span></p>`}
</section>`;
}
/**
 * Those that a cause rests on, and those of a failed check that were refused: many a refusal is what a check wants to see.
 */
function exchangesInTrouble({ checks, diagnosis, exchanges }) {
    const failed = new Set(checks
        .filter(({ status }) => ['fail', 'error', 'warn'].includes(status))
        .flatMap((check) => check.exchanges));
    const refused = exchanges.filter(({ response }) => !response || response.status >= 400);
    const evidence = diagnosis.causes.flatMap((cause) => [cause.decisive ?? '', ...cause.evidence]);
    return new Set([...evidence, ...refused.map(({ id }) => id).filter((id) => failed.has(id))]);
}
function exchangeRow({ exchange, phases, end, start }, options) {
    const { total, base, decides, isBad } = options;
    const { id, request, response, error, attempt, checkId } = exchange;
    const curl = (0,text_curl/* curlCommand */.O)(exchange);
    const scale = 1000 / total;
    const bars = phases.map(({ name, from, ms }) => (0,html/* html */.q) `<rect class="${name}" x="${(from * scale).toFixed(1)}" y="0" width="${Math.max(1.5, ms * scale).toFixed(1)}" height="8"/>`);
    const outcome = response ? String(response.status) : (error?.code ?? 'no answer');
    return (0,html/* html */.q) `<details class="exchange${decides && ' deciding'}${isBad && ' bad'}" id="${(0,html_elements/* anchor */.Y3)('exchange', id)}"><summary><code>${id}</code> <span class="request">${request.method} ${pathOf(request.url, base)}</span> <span class="outcome">${outcome}</span> <span class="quiet">${(0,wording/* formatDuration */.a3)(end - start)}${attempt > 1 && `, attempt ${attempt}`}</span><svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">${bars}</svg></summary>
<pre tabindex="0">${(0,transcript.renderExchange)(exchange)}</pre>${curl !== undefined && (0,html_elements/* copyable */.kh)(curl, 'Copy as curl')}<p><a href="#${(0,html_elements/* anchor */.Y3)('check', checkId)}">check ${checkId}</a></p></details>
`;
}
/** Rows made small; the ids tell which pack holds a linked one. */
function pack(rows, spans) {
    // Whoever unpacks has the script that copies.
    const text = rows.join('').replaceAll(' hidden data-copy ', ' data-copy ');
    const ids = spans.map(({ exchange }) => (0,html_elements/* anchor */.Y3)('exchange', exchange.id)).join(' ');
    return (0,html/* html */.q) `<template class="pack" data-ids="${ids}">${(0,external_node_zlib_.gzipSync)(text).toString('base64')}</template>`;
}
/** What tells requests apart: their path, and the host only where it is not the registry's. */
function pathOf(url, base) {
    if (url.startsWith(base))
        return `…${url.slice(base.length)}`;
    if (!URL.canParse(url))
        return url;
    const { host, pathname, search } = new URL(url);
    return `${host}${pathname}${search}`;
}

// EXTERNAL MODULE: ./build/report/html/lead.js + 1 modules
var lead = __webpack_require__(56947);
;// CONCATENATED MODULE: ./build/report/html/script.js
/** What the page does with a script: filters, links into closed parts, packed exchanges, copying. Plain JavaScript. */
const script = `
'use strict'
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
for (const one of all('[hidden]')) one.hidden = false
for (const one of all('.noscript')) one.hidden = true

const fall = document.querySelector('.waterfall')
const rest = document.querySelector('.rest')
const atOnce = 250
let most = atOnce
let rows

const rowsIn = async (pack) => {
  const bytes = Uint8Array.from(atob(pack.innerHTML), (c) => c.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  const made = document.createElement('template')
  made.innerHTML = await new Response(stream).text()
  return [...made.content.children]
}
const load = async () => {
  const parts = await Promise.all([...fall.children].map((one) => one.className === 'pack' ? rowsIn(one) : [one]))
  rows ??= parts.flat().map((node) => ({ node, text: node.textContent.toLowerCase() }))
}
const draw = async () => {
  if (!rows) await load()
  const { text, bad, shown } = exchanges.elements
  const wanted = text.value.toLowerCase()
  const found = rows.filter((one) => one.text.includes(wanted) && (!bad.checked || one.node.classList.contains('bad')))
  fall.replaceChildren(...found.slice(0, most).map(({ node }) => node))
  shown.value = found.length + ' found' + (found.length > most ? ', the first ' + most + ' shown' : '')
  if (!rest) return
  rest.hidden = found.length <= most
  rest.querySelector('[data-left]').textContent = found.length - most
}
const exchanges = document.querySelector('#exchanges .filters')
if (exchanges) exchanges.addEventListener('input', () => { most = atOnce; draw() })
for (const button of all('[data-more]')) button.addEventListener('click', () => { most += atOnce; draw() })

const show = async (id) => {
  const pack = all('.pack').find((one) => one.dataset.ids.split(' ').includes(id))
  if (pack) return pack.replaceWith(...await rowsIn(pack))
  const row = rows && rows.find(({ node }) => node.id === id)
  if (row) fall.append(row.node)
}
const reveal = async () => {
  const id = decodeURIComponent(location.hash.slice(1))
  if (id === '') return
  if (!document.getElementById(id)) await show(id)
  const target = document.getElementById(id)
  if (!target) return
  for (let one = target; one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true
  target.scrollIntoView()
  const focus = target.querySelector(':scope > summary')
  if (focus) focus.focus({ preventScroll: true })
}
addEventListener('hashchange', reveal)
reveal()

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]')
  if (!button) return
  const text = button.parentElement.querySelector('pre').textContent
  try { await navigator.clipboard.writeText(text); button.textContent = 'Copied' }
  catch { getSelection().selectAllChildren(button.parentElement.querySelector('pre')); button.textContent = 'Selected' }
})

const checks = document.querySelector('#checks .filters')
if (checks) checks.addEventListener('input', () => {
  const wanted = new Set(all('[name=status]:checked', checks).map((one) => one.value))
  const layer = checks.elements.layer.value
  const text = checks.elements.text.value.toLowerCase()
  let shown = 0
  for (const one of all('.check')) {
    const fits = wanted.has(one.dataset.status) && (layer === '' || layer === one.dataset.layer) &&
      one.textContent.toLowerCase().includes(text)
    one.hidden = !fits
    shown += fits
  }
  for (const suite of all('.suite')) {
    suite.hidden = !all('.check', suite).some((one) => !one.hidden)
    suite.open = !suite.hidden
  }
  checks.elements.shown.value = shown + ' shown'
})
for (const form of all('form')) form.addEventListener('submit', (event) => event.preventDefault())

addEventListener('keydown', (event) => {
  if (event.target.matches('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === '/' && checks) { event.preventDefault(); checks.elements.text.focus() }
  if (event.key !== 'j' && event.key !== 'k') return
  const list = all('.check').filter((one) => !one.hidden && (one.dataset.status === 'fail' || one.dataset.status === 'error' || one.dataset.status === 'warn'))
  if (list.length === 0) return
  const at = list.findIndex((one) => one.contains(document.activeElement))
  const next = list[(at + (event.key === 'j' ? 1 : list.length - Math.min(1, at + 1)) + list.length) % list.length]
  next.closest('.suite').open = true
  next.querySelector('summary').focus()
})
addEventListener('beforeprint', () => { for (const one of all('.suite, .check')) one.open = true })
`;

;// CONCATENATED MODULE: ./build/report/html/style.js
/** The page's style. Every pair of colours reaches a contrast of 4.5 to 1 in both themes. */
const style = `
:root { --back: #fff; --front: #1c2128; --quiet: #57606a; --line: #d0d7de; --panel: #f6f8fa; --link: #0757ba;
  --pass: #1a7f37; --fail: #cf222e; --warn: #8a5a00; --skip: #6e7781; --error: #8250df; --on: #fff }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --front: #e6edf3; --quiet: #9da7b3; --line: #3d444d;
  --panel: #161b22; --link: #6cb6ff; --pass: #3fb950; --fail: #ff7b72; --warn: #d6a52c; --skip: #9da7b3; --error: #c297ff;
  --on: #0d1117 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--front); font: 15px/1.5 system-ui, sans-serif }
main { max-width: 1060px; margin: 0 auto; padding: 16px; overflow-wrap: anywhere }
a { color: var(--link) }
h1 { font-size: 1.5em; line-height: 1.25; margin: 4px 0 12px }
h2 { font-size: 1.25em; border-bottom: 1px solid var(--line); padding-bottom: 4px; margin: 32px 0 12px }
h3 { font-size: 1.05em; margin: 20px 0 8px }
p { margin: 8px 0 }
code, pre { font: 13px/1.45 ui-monospace, "SFMono-Regular", Menlo, "DejaVu Sans Mono", monospace }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 10px; margin: 8px 0;
  overflow: auto; max-height: 480px }
.lead { border: 1px solid var(--line); border-left: 6px solid var(--skip); border-radius: 8px; padding: 12px 16px }
.lead.pass { border-left-color: var(--pass) } .lead.fail { border-left-color: var(--fail) }
.lead.warn { border-left-color: var(--warn) } .lead.error { border-left-color: var(--error) }
.target, .counts, .quiet, .marks { color: var(--quiet) } .target, .marks { font-size: 13px; margin: 0 }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.badge { display: inline-flex; width: 1.5em; height: 1.5em; border-radius: 50%; align-items: center; justify-content: center;
  color: var(--on); font-weight: 700; font-size: .8em; position: relative; vertical-align: .08em; flex: none }
.badge.pass { background: var(--pass) } .badge.fail { background: var(--fail) } .badge.warn { background: var(--warn) }
.badge.skip { background: var(--skip) } .badge.error { background: var(--error) }
.facts span { display: inline-block; border: 1px solid var(--line); border-radius: 12px; padding: 0 10px; background: var(--panel) }
dl { margin: 8px 0 } dl div { display: flex; gap: 12px; flex-wrap: wrap; margin: 4px 0 } dt { font-weight: 600; min-width: 8.5em }
dd { margin: 0; flex: 1 1 16em } .fixes div { display: block } .fixes dd { margin-left: 1em }
.evidence, .workaround { background: var(--panel); border-radius: 6px; padding: 6px 12px; margin: 8px 0 }
.waiting { color: var(--quiet); padding-left: 1.2em }
nav { margin: 16px 0; display: flex; gap: 16px; flex-wrap: wrap }
.layers svg { width: 100%; display: block } .layers .wide { max-height: 100px } .layers .tall { display: none; max-width: 260px }
.layers circle { fill: var(--skip) } .layers circle.pass { fill: var(--pass) } .layers circle.fail { fill: var(--fail) }
.layers circle.warn { fill: var(--warn) } .layers circle.error { fill: var(--error) }
.layers text { font: 600 17px system-ui, sans-serif; fill: var(--front) } .layers .sign { fill: var(--on) }
.layers .rail { stroke: var(--pass); stroke-width: 3 } .layers .rail.broken { stroke: var(--line); stroke-dasharray: 5 5 }
.layers a { outline-offset: 2px }
details { border-top: 1px solid var(--line); padding: 4px 0 } summary { cursor: pointer }
.lead details, article details { border-top: 0 }
.suite { border: 1px solid var(--line); border-radius: 6px; margin: 8px 0; padding: 6px 10px } .check { margin-left: 12px }
.check .reason { display: block; margin-left: 1.6em; color: var(--quiet) } .check .body { margin-left: 1.6em }
.filters { display: flex; gap: 14px; flex-wrap: wrap; align-items: center; margin: 8px 0 } .filters[hidden] { display: none }
fieldset { border: 0; padding: 0; margin: 0; display: flex; gap: 10px; flex-wrap: wrap } legend { float: left; margin-right: 8px }
input, select, button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--skip); border-radius: 6px;
  padding: 2px 8px } input[type=checkbox] { accent-color: var(--link) }
.copy { position: relative } .copy button { position: absolute; top: 6px; right: 6px }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; overflow-wrap: break-word }
th, td { text-align: left; border: 1px solid var(--line); padding: 4px 8px; vertical-align: top }
.exchange summary { display: grid; grid-template-columns: 4em minmax(0, 1fr) minmax(3em, auto) 5.5em 28%; gap: 10px; align-items: center }
.exchange .request { overflow: hidden; text-overflow: ellipsis; white-space: nowrap } .exchange.bad .outcome { color: var(--fail); font-weight: 600 }
.exchange { content-visibility: auto; contain-intrinsic-size: auto 29px }
.exchange.deciding summary { box-shadow: -4px 0 var(--link) }
.bar { width: 100%; height: 12px; background: var(--panel) }
.dns { fill: #1b7c83; --c: #1b7c83 } .connect { fill: #bc4c00; --c: #bc4c00 } .tls { fill: #8250df; --c: #8250df }
.wait { fill: #1a7f37; --c: #1a7f37 } .receive { fill: #0969da; --c: #0969da }
.legend span::before { content: ""; display: inline-block; width: 10px; height: 10px; background: var(--c); margin-right: 4px }
.legend span { margin-right: 12px }
.curve { width: 100%; max-width: 640px } .curve text { font: 12px system-ui, sans-serif; fill: var(--quiet) } .axis { stroke: var(--line) }
.series { fill: none; stroke-width: 2; stroke: var(--link) } .s1 { stroke: var(--warn) } .s2 { stroke: var(--pass) } .s3 { stroke: var(--error) }
.series-name::before { content: "━ "; color: var(--link) } .series-name.s1::before { color: var(--warn) }
.series-name.s2::before { color: var(--pass) } .series-name.s3::before { color: var(--error) }
figure { margin: 8px 0 } :target { outline: 2px solid var(--link); outline-offset: 2px }
@media (max-width: 640px) { .layers .wide { display: none } .layers .tall { display: block; max-height: 260px; max-width: none }
  main { padding: 8px } h1 { font-size: 1.25em }
  table { overflow-wrap: anywhere } th, td { min-width: 5.8em; padding: 4px } .lead { padding: 8px 10px }
  .exchange summary { grid-template-columns: auto 1fr auto } .exchange .bar { grid-column: 1 / -1 } dt { min-width: 0 } }
@media print { body { font-size: 11pt } .filters, button, nav, .rest { display: none !important } pre { max-height: none; white-space: pre-wrap }
  .exchange { break-inside: avoid; content-visibility: visible } }
`;

;// CONCATENATED MODULE: ./build/report/html/page.js
/**
 * `report.html`: the run as one file for people, without a request to anywhere. The content security policy allows
 * this very style and this very script, and nothing else; without the script everything but filters is there.
 */














function renderHtml(report) {
    const screen = (0,first_screen/* firstScreenOf */.ug)(report);
    const { causes } = report.diagnosis;
    return htmlPage(`${wording/* statusEmoji */.H0[screen.status]} ${screen.headline}`, (0,html/* html */.q) `${(0,lead/* leadSection */.Kp)(report, screen)}
<nav aria-label="Sections">${causes.length > 0 && (0,html/* html */.q) `<a href="#causes">Diagnosis</a> `}<a href="#checks">Checks</a> <a href="#exchanges">Exchanges</a> <a href="#registration">Registration</a> <a href="#environment">Environment</a></nav>
${comparisonSection(report.comparison, (0,markdown_blocks/* titlesOf */.B7)(report.checks))}
${causes.length > 0 && (0,lead/* causeSection */.bM)(report)}
${checkSection(report)}
${exchangeSection(report)}
${registrationSection(report)}
${environmentSection(report)}`);
}
/** A whole page around a body: one file with its style, its script and the policy that allows nothing else. */
function htmlPage(title, body) {
    const policy = [
        "default-src 'none'",
        `style-src '${hashOf(style)}'`,
        `script-src '${hashOf(script)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return `<!doctype html>\n${(0,html/* html */.q) `<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0,html/* trusted */.I)(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${(0,html/* trusted */.I)(style)}</style>
</head>
<body>
<main>
${body}
</main>
<script>${(0,html/* trusted */.I)(script)}</script>
</body>
</html>`}\n`;
}
const hashOf = (text) => `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
/** What changed since the last known result; `titles` gives the name to show for an id that is none itself. */
function comparisonSection(comparison, titles = new Map()) {
    if (!comparison)
        return undefined;
    const row = (label, ids) => ids.length > 0 &&
        (0,html/* html */.q) `<li>${label} (${ids.length}): ${ids.map((id) => titles.get(id) ?? id).join('; ')}</li>`;
    const { regressed, fixed, unchanged, branch, fixedCause } = comparison;
    return (0,html/* html */.q) `<section id="comparison"><h2>Since the last ${branch === undefined ? 'known result' : `result of ${branch}`}</h2>
${fixedCause && fixedTable(fixedCause)}<ul>
${row('❌ Newly failing', regressed)}${row('✅ Fixed', fixed)}${(0,comparison_lines/* stillLines */.aC)(comparison, titles).map((text) => (0,html/* html */.q) `<li>🔁 ${text}</li>`)}
${(0,comparison_lines/* comparisonDetails */.Yo)(comparison, titles).map((text) => (0,html/* html */.q) `<li>${text}</li>`)}
<li>${unchanged} unchanged, compared with ${(0,comparison_lines/* comparedWith */.o3)(comparison)}</li></ul></section>`;
}
/** The deciding request's answer before and after, side by side. */
function fixedTable({ headline, code, request, before, after }) {
    return (0,html/* html */.q) `<p><strong>FIXED:</strong> ${headline} (${code})</p><div class="scroll" tabindex="0" role="region" aria-label="Before and now"><table><thead><tr><th>Request</th><th>Before</th><th>Now</th></tr></thead><tbody><tr><td><code>${request}</code></td><td><code>${before}</code></td><td><code>${after}</code></td></tr></tbody></table></div>`;
}
/** What was written, and what became of it. */
function registrationSection({ registration, exchanges }) {
    if (!registration)
        return (0,html/* html */.q) `<section id="registration"><h2>Registration</h2><p>This run wrote nothing with the settings it was given.</p></section>`;
    const { files, metrics = {}, cleanup } = registration;
    const after = cleanup.done
        ? 'Everything the run made was removed.'
        : cleanup.leftovers.length > 0
            ? 'Not everything could be removed:'
            : 'What the run made is still on the server.';
    return (0,html/* html */.q) `<section id="registration"><h2>Registration</h2>
<dl>${(0,wording/* registrationRows */.tg)(registration).map(([name, value]) => (0,html/* html */.q) `<div><dt>${name}</dt><dd><code>${value}</code></dd></div>`)}${Object.entries(metrics).map(([name, value]) => (0,html/* html */.q) `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${curveFigure(exchanges)}
${files.length > 0 && (0,html/* html */.q) `<div class="scroll" tabindex="0" role="region" aria-label="Files"><table><thead><tr><th>File</th><th>Bytes</th><th>SHA-256</th></tr></thead><tbody>${files.map(({ path, bytes, sha256 }) => (0,html/* html */.q) `<tr><td>${path}</td><td>${bytes}</td><td><code>${sha256}</code></td></tr>`)}</tbody></table></div>`}
<p>${after}</p>
${cleanup.leftovers.map(({ kind, name, reason, command }) => (0,html/* html */.q) `<div><p>${kind} <code>${name}</code>: ${reason}</p>${(0,html_elements/* copyable */.kh)(command, 'Copy the command')}</div>`)}</section>`;
}
function environmentSection(report) {
    const notes = report.warnings.length > 0 && (0,html/* html */.q) `<ul>${report.warnings.map((one) => (0,html/* html */.q) `<li>${one}</li>`)}</ul>`;
    return (0,html/* html */.q) `<section id="environment"><h2>Environment</h2><dl>${(0,environment_rows/* environmentRows */.d)(report).map(([name, value]) => (0,html/* html */.q) `<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>${notes}</section>`;
}


/***/ }),

/***/ 34058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ html_html),
  I: () => (/* binding */ trusted)
});

;// CONCATENATED MODULE: ./node_modules/hono/dist/utils/html.js
//#region src/utils/html.ts
/**
* @module
* HTML utility.
*/
const HtmlEscapedCallbackPhase = {
	Stringify: 1,
	BeforeStream: 2,
	Stream: 3
};
const raw = (value, callbacks) => {
	const escapedString = new String(value);
	escapedString.isEscaped = true;
	escapedString.callbacks = callbacks;
	return escapedString;
};
const escapeRe = /[&<>'"]/;
const stringBufferToString = async (buffer, callbacks) => {
	let str = "";
	callbacks ||= [];
	const resolvedBuffer = await Promise.all(buffer);
	for (let i = resolvedBuffer.length - 1;; i--) {
		str += resolvedBuffer[i];
		i--;
		if (i < 0) break;
		let r = resolvedBuffer[i];
		if (r == null || typeof r === "boolean") continue;
		if (typeof r === "number") {
			str += r;
			continue;
		}
		if (typeof r === "object") callbacks.push(...r.callbacks || []);
		const isEscaped = r.isEscaped;
		r = await (typeof r === "object" ? r.toString() : r);
		if (typeof r === "object") callbacks.push(...r.callbacks || []);
		if (r.isEscaped ?? isEscaped) str += r;
		else {
			const buf = [str];
			escapeToBuffer(r, buf);
			str = buf[0];
		}
	}
	return raw(str, callbacks);
};
const escapeToBuffer = (str, buffer) => {
	const match = str.search(escapeRe);
	if (match === -1) {
		buffer[0] += str;
		return;
	}
	let escape;
	let index;
	let lastIndex = 0;
	for (index = match; index < str.length; index++) {
		switch (str.charCodeAt(index)) {
			case 34:
				escape = "&quot;";
				break;
			case 39:
				escape = "&#39;";
				break;
			case 38:
				escape = "&amp;";
				break;
			case 60:
				escape = "&lt;";
				break;
			case 62:
				escape = "&gt;";
				break;
			default: continue;
		}
		buffer[0] += str.substring(lastIndex, index) + escape;
		lastIndex = index + 1;
	}
	buffer[0] += str.substring(lastIndex, index);
};
const resolveCallbackSync = (str) => {
	const callbacks = str.callbacks;
	if (!callbacks?.length) return str;
	const buffer = [str];
	const context = {};
	callbacks.forEach((c) => c({
		phase: HtmlEscapedCallbackPhase.Stringify,
		buffer,
		context
	}));
	return buffer[0];
};
const resolveCallback = async (str, phase, preserveCallbacks, context, buffer) => {
	if (typeof str === "object" && !(str instanceof String)) {
		if (!(str instanceof Promise)) str = str.toString();
		if (str instanceof Promise) str = await str;
	}
	const callbacks = str.callbacks;
	if (!callbacks?.length) return Promise.resolve(str);
	if (buffer) buffer[0] += str;
	else buffer = [str];
	const resStr = Promise.all(callbacks.map((c) => c({
		phase,
		buffer,
		context
	}))).then((res) => Promise.all(res.filter(Boolean).map((str) => resolveCallback(str, phase, false, context, buffer))).then(() => buffer[0]));
	if (preserveCallbacks) return raw(await resStr, callbacks);
	else return resStr;
};
//#endregion


;// CONCATENATED MODULE: ./node_modules/hono/dist/helper/html/index.js

//#region src/helper/html/index.ts
/**
* @module
* html Helper for Hono.
*/
const html = (strings, ...values) => {
	const buffer = [""];
	for (let i = 0, len = strings.length - 1; i < len; i++) {
		buffer[0] += strings[i];
		const children = Array.isArray(values[i]) ? values[i].flat(Infinity) : [values[i]];
		for (let i = 0, len = children.length; i < len; i++) {
			const child = children[i];
			if (typeof child === "string") escapeToBuffer(child, buffer);
			else if (typeof child === "number") buffer[0] += child;
			else if (typeof child === "boolean" || child === null || child === void 0) continue;
			else if (typeof child === "object" && child.isEscaped) {
				if (child.callbacks) buffer.unshift("", child);
				else {
					const tmp = child.toString();
					if (tmp instanceof Promise) buffer.unshift("", tmp);
					else buffer[0] += tmp;
				}
			} else if (child instanceof Promise) buffer.unshift("", child);
			else escapeToBuffer(child.toString(), buffer);
		}
	}
	buffer[0] += strings.at(-1);
	return buffer.length === 1 ? "callbacks" in buffer ? raw(resolveCallbackSync(raw(buffer[0], buffer.callbacks))) : raw(buffer[0]) : stringBufferToString(buffer, buffer.callbacks);
};
//#endregion


// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/text/html.js
/**
 * The one door for text into HTML, SVG and XML. A tagged template of hono escapes every value that is not itself
 * made by `html`; here strings are made visible first, as everywhere: what a reader could not see, or XML may not
 * hold, is shown as `⟨U+202E⟩`. Attribute values must stand in double quotes.
 */


function html_html(strings, ...values) {
    // No value is a promise, so neither is the result.
    return html(strings, ...values.map(prepared));
}
/** Markup or styles of our own, given as text. Nothing that came from elsewhere may pass here. */
const trusted = (markup) => raw(markup);
function prepared(value) {
    if (Array.isArray(value))
        return value.map(prepared);
    // U+FFFE and U+FFFF are assigned to nothing, and no XML document may hold them.
    return typeof value === 'string' ? (0,visible/* visibleText */.Q6)(value).replace(/[\uFFFE\uFFFF]/g, '\uFFFD') : value;
}


/***/ })

};
