export const id = 705;
export const ids = [705];
export const modules = {

/***/ 50705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderExchange: () => (/* binding */ renderExchange),
/* harmony export */   renderTranscript: () => (/* binding */ renderTranscript)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);


/**
 * `transcript.txt`: every recorded exchange as readable HTTP. Lines sent start with `>`, lines received with
 * `<`, remarks with `*`, so that a body cannot pass itself off as another exchange.
 */
function renderTranscript(report) {
    const head = [
        `${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.tool.name)} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.tool.version)}, run ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.id)}`,
        `Target ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(report.target.trackingUri)}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceNote */ .GY)(report.target)}, ${report.startedAt} to ${report.finishedAt}`,
        `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(report.exchanges.length, 'exchange')}; keys were redacted when they were recorded.`,
    ];
    return `${[head.join('\n'), ...report.exchanges.map((exchange) => renderExchange(exchange))].join('\n\n')}\n`;
}
/** One exchange, as in the transcript; without `hashes`, a body that is shown in whole has no note of its own. */
function renderExchange(exchange, { hashes = true } = {}) {
    const bodyOf = (sign, body) => bodyLines(sign, body).slice(0, hashes || !body?.text || body.truncated ? undefined : -1);
    const { request, response, error } = exchange;
    const title = [`exchange ${exchange.id}`, `check ${exchange.checkId}`, `attempt ${exchange.attempt}`];
    const lines = [
        `=== ${[...title, exchange.startedAt].map(_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8).join(' | ')}`,
        `> ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(request.method)} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(request.url)} HTTP/1.1`,
        ...headerLines('>', request.headers),
        ...bodyOf('>', request.body),
    ];
    if (response) {
        lines.push(`< HTTP/1.1 ${response.status}`);
        lines.push(...headerLines('<', response.headers), ...bodyOf('<', response.body));
    }
    if (error)
        lines.push(`* no answer: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(error.code)}: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(error.message)}`);
    lines.push(`* ${timingLine(exchange.timings)}`);
    return lines.join('\n');
}
function headerLines(sign, headers) {
    return Object.entries(headers).flatMap(([name, value]) => [value].flat().map((single) => `${sign} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name)}: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(single)}`));
}
function bodyLines(sign, body) {
    if (body === undefined)
        return [];
    const lines = [];
    if (body.text) {
        lines.push(sign);
        for (const line of (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(body.text).split('\n'))
            lines.push(`${sign} ${line}`);
    }
    return [...lines, `* ${bodyNote(body)}`];
}
function bodyNote({ text, bytes, sha256, truncated }) {
    const hash = sha256 === undefined ? '' : `, sha256 ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(sha256)}`;
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


/***/ })

};
