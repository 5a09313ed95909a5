"use strict";
exports.id = 8415;
exports.ids = [8415];
exports.modules = { 48415: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		Ox: () => digestComment,
		Xb: () => digestFrom,
		bY: () => decodeDigest,
		j6: () => encodeDigest,
		ol: () => digestOf,
		s: () => digestIn
	});
	var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
	var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
	var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
	var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64377);
	var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84708);
	var _identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32005);
	var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33856);
	let maxDigestLength = 12e3;
	let maxEntries = 2e3;
	let name = "verify-registration-digest";
	let Name = zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(200);
	let Names = zod__WEBPACK_IMPORTED_MODULE_4__.YOg(Name).max(maxEntries);
	let Wire = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
		id: Name,
		verdict: _report_js__WEBPACK_IMPORTED_MODULE_3__.Y,
		finishedAt: zod__WEBPACK_IMPORTED_MODULE_5__.w$(),
		sha: Name.optional(),
		checks: zod__WEBPACK_IMPORTED_MODULE_4__.jgl(_report_js__WEBPACK_IMPORTED_MODULE_3__.nW, Names),
		cause: Name.optional(),
		seen: zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			headline: Name,
			request: Name,
			outcome: Name
		}).optional(),
		since: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			run: Name,
			at: zod__WEBPACK_IMPORTED_MODULE_5__.w$(),
			ids: Names
		})).max(10).optional(),
		target: Name.optional(),
		run: Name.optional()
	});
	function digestOf(report, sha) {
		let [cause] = report.diagnosis.causes;
		let decisive = report.exchanges.find(({ id }) => id === cause?.decisive);
		return {
			...digestFrom({
				...report,
				outcomes: report.checks,
				cause,
				decisive
			}, sha),
			target: hash((0, _identity_js__WEBPACK_IMPORTED_MODULE_6__.lA)(report.target))
		};
	}
	function digestFrom(told, sha) {
		let { id, verdict, finishedAt, outcomes, cause, decisive, comparison, identity } = told;
		return {
			id,
			verdict,
			finishedAt,
			...sha === void 0 ? {} : { sha },
			checks: Object.fromEntries(outcomes.map((one) => [one.id, one.status])),
			...cause && { cause: cause.code },
			...cause && decisive && { seen: seenIn(cause, decisive) },
			...comparison?.stillFailing && { since: comparison.stillFailing },
			...identity && { run: `${identity.runId}/${identity.attempt}` }
		};
	}
	function seenIn({ headline, summary }, exchange) {
		let words = (headline ?? summary).trim().replace(/\.$/, "");
		return {
			headline: short(words),
			request: (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_2__.fo)(exchange),
			outcome: (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_2__.sG)(exchange, 120)
		};
	}
	function encodeDigest(digest) {
		let entries = Object.entries(digest.checks).filter(([id]) => id.length <= 200);
		let hasFailed = ([, status]) => status === "fail" || status === "error";
		let failed = entries.filter(hasFailed);
		let others = entries.filter((entry) => !hasFailed(entry));
		let kept = failed.slice(0, maxEntries);
		let text = wrap(digest, [...failed, ...others].slice(0, maxEntries));
		for (; text.length > maxDigestLength;) {
			text = wrap(digest, kept);
			kept = kept.slice(0, kept.length >> 1);
		}
		return text;
	}
	function decodeDigest(text) {
		let [, stated, payload = "", sum] = /^verify-registration-digest (\d{1,9}) ([A-Za-z0-9+/]+={0,2}) ([0-9a-f]{16})$/.exec(text) ?? [];
		if (text.length > maxDigestLength || stated !== "1" || checksum(payload) !== sum) return;
		try {
			let json = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(Buffer.from(payload, "base64"), { maxOutputLength: 4194304 });
			return fromWire(Wire.parse(JSON.parse(json.toString("utf8"))));
		} catch {
			return;
		}
	}
	function digestIn(comment) {
		if (!comment.includes(`<!-- ${name}`)) return "none";
		let token = comment.split(/\r?\n/).findLast((line) => line.startsWith(`<!-- ${name} `))?.match(/^<!-- (.*) -->\s*$/)?.[1];
		return (token === void 0 ? void 0 : decodeDigest(token)) ?? "unreadable";
	}
	function digestComment(digest) {
		return `<!-- ${encodeDigest(digest)} -->`;
	}
	function wrap(digest, entries) {
		let checks = {};
		let kept = new Set(entries.map(([id]) => id));
		let isKept = (id) => kept.has(id);
		for (let [id, status] of entries) {
			checks[status] ??= [];
			checks[status].push(id);
		}
		let { id, verdict, finishedAt, sha, cause, seen, since, target, run } = digest;
		let wire = {
			id: short(id),
			verdict,
			finishedAt,
			sha: short(sha),
			checks,
			cause: short(cause),
			seen,
			since: since?.slice(0, 10).map(({ run, at, ids }) => ({
				run: short(run),
				at,
				ids: ids.filter(isKept)
			})),
			target,
			run
		};
		let payload = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)(JSON.stringify(wire), { level: 9 }).toString("base64");
		return `${name} 1 ${payload} ${checksum(payload)}`;
	}
	function fromWire({ checks, ...rest }) {
		let entries = Object.entries(checks).flatMap(([status, ids]) => ids.map((one) => [one, status]));
		return {
			...rest,
			checks: Object.fromEntries(entries)
		};
	}
	let hash = (text) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 16);
	let checksum = (payload) => hash(`1 ${payload}`);
	let short = (text) => text?.slice(0, 200);
}) };
