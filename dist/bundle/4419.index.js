export const id = 4419;
export const ids = [4419];
export const modules = {

/***/ 34419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   harOf: () => (/* binding */ harOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58508);

/**
 * All exchanges of a report as an HTTP Archive 1.2 (http://www.softwareishard.com/blog/har-12-spec/), for
 * browsers' developer tools and HAR viewers. Fields with an underscore are ours, as the format allows.
 * As a value, for a writer that redacts every string in it before it becomes text.
 */
function harOf(report) {
    const { target, checks, stopReason } = report;
    const run = { target, checks, stopReason };
    return {
        log: {
            version: '1.2',
            creator: { name: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .toolName */ .Uf, version: report.tool.version },
            comment: `Run ${report.id}. Keys were redacted when they were recorded.`,
            entries: report.exchanges.map(entryOf),
            _run: run,
        },
    };
}
function entryOf(exchange) {
    const timings = timingsOf(exchange.timings);
    const { blocked, dns, connect, send, wait, receive } = timings;
    const phases = [blocked, dns, connect, send, wait, receive];
    return {
        startedDateTime: exchange.startedAt,
        // By the format, the sum of the phases that are known; `ssl` is part of `connect`.
        time: rounded(phases.reduce((sum, ms) => sum + Math.max(0, ms), 0)),
        request: requestOf(exchange.request),
        response: responseOf(exchange),
        cache: {},
        timings,
        ...(exchange.error ? { _error: exchange.error.code, comment: exchange.error.message } : {}),
        _exchangeId: exchange.id,
        _checkId: exchange.checkId,
        _attempt: exchange.attempt,
        ...(exchange.proxy && { _proxy: exchange.proxy }),
    };
}
function requestOf({ method, url, headers, body }) {
    const query = URL.canParse(url) ? [...new URL(url).searchParams] : [];
    const mimeType = firstHeader(headers, 'content-type');
    return {
        method,
        url,
        httpVersion: 'HTTP/1.1',
        cookies: [],
        headers: headerList(headers),
        queryString: query.map(([name, value]) => ({ name, value })),
        ...(body ? { postData: postDataOf(mimeType, body) } : {}),
        headersSize: -1,
        bodySize: body?.bytes ?? 0,
    };
}
/** The format wants a text or fields: a body whose text was not kept has no fields. */
function postDataOf(mimeType, body) {
    const { text, ...rest } = recorded(body);
    return { mimeType, ...(text === undefined ? { params: [] } : { text }), ...rest };
}
/** Without an answer, the form that Chromium writes: status 0 and the reason beside it. */
function responseOf({ response }) {
    const headers = response?.headers ?? {};
    const mimeType = firstHeader(headers, 'content-type') || 'x-unknown';
    return {
        status: response?.status ?? 0,
        statusText: '',
        httpVersion: response ? 'HTTP/1.1' : '',
        cookies: [],
        headers: headerList(headers),
        content: {
            size: response?.body?.bytes ?? 0,
            mimeType,
            ...(response?.body ? recorded(response.body) : {}),
        },
        redirectURL: firstHeader(headers, 'location'),
        headersSize: -1,
        bodySize: response?.body?.bytes ?? -1,
    };
}
/** The size and hash are those of the whole body on the wire, also where its text was cut or redacted. */
function recorded({ text, bytes, sha256, truncated }) {
    return {
        ...(text === undefined ? {} : { text }),
        _bytes: bytes,
        _truncated: truncated,
        ...(sha256 === undefined ? {} : { _sha256: sha256 }),
    };
}
/** -1 where a phase is unknown or did not take place; `send`, `wait` and `receive` may not be -1. */
function timingsOf({ dnsMs, connectMs, tlsMs, firstByteMs, totalMs }) {
    const connect = connectMs === undefined && tlsMs === undefined ? -1 : (connectMs ?? 0) + (tlsMs ?? 0);
    const before = Math.max(0, dnsMs ?? 0) + Math.max(0, connect);
    return {
        blocked: -1,
        dns: dnsMs ?? -1,
        connect: rounded(connect),
        ssl: tlsMs ?? -1,
        send: 0,
        wait: rounded(Math.max(0, (firstByteMs ?? totalMs) - before)),
        receive: rounded(firstByteMs === undefined ? 0 : Math.max(0, totalMs - Math.max(firstByteMs, before))),
    };
}
const rounded = (ms) => Math.round(ms * 1_000) / 1_000;
function headerList(headers) {
    return Object.entries(headers).flatMap(([name, values]) => [values].flat().map((value) => ({ name, value })));
}
function firstHeader(headers, wanted) {
    const value = Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
    return (Array.isArray(value) ? value[0] : value) ?? '';
}


/***/ })

};
