"use strict";
exports.id = 9924;
exports.ids = [9924];
exports.modules = { 19924: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { harOf: () => harOf });
	var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18743);
	function harOf(report) {
		let { target, checks, stopReason } = report;
		let run = {
			target,
			checks,
			stopReason
		};
		return { log: {
			version: "1.2",
			creator: {
				name: _version_js__WEBPACK_IMPORTED_MODULE_0__.Uf,
				version: report.tool.version
			},
			comment: `Run ${report.id}. Keys were redacted when they were recorded.`,
			entries: report.exchanges.map(entryOf),
			_run: run
		} };
	}
	function entryOf(exchange) {
		let timings = timingsOf(exchange.timings);
		let { blocked, dns, connect, send, wait, receive } = timings;
		let phases = [
			blocked,
			dns,
			connect,
			send,
			wait,
			receive
		];
		return {
			startedDateTime: exchange.startedAt,
			time: rounded(phases.reduce((sum, ms) => sum + Math.max(0, ms), 0)),
			request: requestOf(exchange.request),
			response: responseOf(exchange),
			cache: {},
			timings,
			...exchange.error ? {
				_error: exchange.error.code,
				comment: exchange.error.message
			} : {},
			_exchangeId: exchange.id,
			_checkId: exchange.checkId,
			_attempt: exchange.attempt,
			...exchange.proxy && { _proxy: exchange.proxy }
		};
	}
	function requestOf({ method, url, headers, body }) {
		let query = URL.canParse(url) ? [...new URL(url).searchParams] : [];
		let mimeType = firstHeader(headers, "content-type");
		return {
			method,
			url,
			httpVersion: "HTTP/1.1",
			cookies: [],
			headers: headerList(headers),
			queryString: query.map(([name, value]) => ({
				name,
				value
			})),
			...body ? { postData: postDataOf(mimeType, body) } : {},
			headersSize: -1,
			bodySize: body?.bytes ?? 0
		};
	}
	function postDataOf(mimeType, body) {
		let { text, ...rest } = recorded(body);
		return {
			mimeType,
			...text === void 0 ? { params: [] } : { text },
			...rest
		};
	}
	function responseOf({ response }) {
		let headers = response?.headers ?? {};
		let mimeType = firstHeader(headers, "content-type") || "x-unknown";
		return {
			status: response?.status ?? 0,
			statusText: "",
			httpVersion: response ? "HTTP/1.1" : "",
			cookies: [],
			headers: headerList(headers),
			content: {
				size: response?.body?.bytes ?? 0,
				mimeType,
				...response?.body ? recorded(response.body) : {}
			},
			redirectURL: firstHeader(headers, "location"),
			headersSize: -1,
			bodySize: response?.body?.bytes ?? -1
		};
	}
	function recorded({ text, bytes, sha256, truncated }) {
		return {
			...text === void 0 ? {} : { text },
			_bytes: bytes,
			_truncated: truncated,
			...sha256 === void 0 ? {} : { _sha256: sha256 }
		};
	}
	function timingsOf({ dnsMs, connectMs, tlsMs, firstByteMs, totalMs }) {
		let connect = connectMs === void 0 && tlsMs === void 0 ? -1 : (connectMs ?? 0) + (tlsMs ?? 0);
		let before = Math.max(0, dnsMs ?? 0) + Math.max(0, connect);
		return {
			blocked: -1,
			dns: dnsMs ?? -1,
			connect: rounded(connect),
			ssl: tlsMs ?? -1,
			send: 0,
			wait: rounded(Math.max(0, (firstByteMs ?? totalMs) - before)),
			receive: rounded(firstByteMs === void 0 ? 0 : Math.max(0, totalMs - Math.max(firstByteMs, before)))
		};
	}
	let rounded = (ms) => Math.round(ms * 1e3) / 1e3;
	function headerList(headers) {
		return Object.entries(headers).flatMap(([name, values]) => [values].flat().map((value) => ({
			name,
			value
		})));
	}
	function firstHeader(headers, wanted) {
		let value = Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
		return (Array.isArray(value) ? value[0] : value) ?? "";
	}
}) };
