"use strict";
exports.id = 3110;
exports.ids = [3110];
exports.modules = { 73110: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		renderExchange: () => renderExchange,
		renderTranscript: () => renderTranscript
	});
	var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38113);
	var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20042);
	function renderTranscript(report) {
		return `${[[
			`${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(report.tool.name)} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(report.tool.version)}, run ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(report.id)}`,
			`Target ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(report.target.trackingUri)}${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.GY)(report.target)}, ${report.startedAt} to ${report.finishedAt}`,
			`${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(report.exchanges.length, "exchange")}; keys were redacted when they were recorded.`
		].join("\n"), ...report.exchanges.map((exchange) => renderExchange(exchange))].join("\n\n")}\n`;
	}
	function renderExchange(exchange, { hashes = !0 } = {}) {
		let bodyOf = (sign, body) => bodyLines(sign, body).slice(0, hashes || !body?.text || body.truncated ? void 0 : -1);
		let { request, response, error } = exchange;
		let lines = [
			`=== ${[
				`exchange ${exchange.id}`,
				`check ${exchange.checkId}`,
				`attempt ${exchange.attempt}`,
				exchange.startedAt
			].map(_text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8).join(" | ")}`,
			`> ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(request.method)} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(request.url)} HTTP/1.1`,
			...headerLines(">", request.headers),
			...bodyOf(">", request.body)
		];
		if (response) {
			lines.push(`< HTTP/1.1 ${response.status}`);
			lines.push(...headerLines("<", response.headers), ...bodyOf("<", response.body));
		}
		error && lines.push(`* no answer: ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(error.code)}: ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(error.message)}`);
		lines.push(`* ${timingLine(exchange.timings)}`);
		return lines.join("\n");
	}
	function headerLines(sign, headers) {
		return Object.entries(headers).flatMap(([name, value]) => [value].flat().map((single) => `${sign} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(name)}: ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(single)}`));
	}
	function bodyLines(sign, body) {
		if (body === void 0) return [];
		let lines = [];
		if (body.text) {
			lines.push(sign);
			for (let line of (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(body.text).split("\n")) lines.push(`${sign} ${line}`);
		}
		return [...lines, `* ${bodyNote(body)}`];
	}
	function bodyNote({ text, bytes, sha256, truncated }) {
		let hash = sha256 === void 0 ? "" : `, sha256 ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(sha256)}`;
		let shown = truncated ? "; only its beginning is shown" : text === void 0 && bytes > 0 ? "; not shown" : "";
		return `body of ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(bytes, "byte")}${hash}${shown}`;
	}
	function timingLine(timings) {
		return `timings: ${[
			["DNS", timings.dnsMs],
			["connect", timings.connectMs],
			["TLS", timings.tlsMs],
			["first byte", timings.firstByteMs],
			["total", timings.totalMs]
		].flatMap(([name, ms]) => ms === void 0 ? [] : [`${name} ${ms.toFixed(1)} ms`]).join(", ")}`;
	}
}) };
