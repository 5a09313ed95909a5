"use strict";
exports.id = 3888;
exports.ids = [3888];
exports.modules = { 53888: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { list: () => list });
	var _inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94398);
	var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43629);
	var _report_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20042);
	var _run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75797);
	var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23186);
	var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12257);
	var _text_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38113);
	var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9892);
	let stand = {
		registry: "http://registry.invalid",
		auth: "http://auth.invalid",
		api: "http://api.invalid"
	};
	async function list({ flags, inputs, origins, problems }, redact) {
		let key = { "api-key": inputs["api-key"] ?? `hk_live_${"0".repeat(32)}` };
		let settings = await (0, _inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_0__.s)({
			...inputs,
			...key
		}, {
			usual: "flag",
			origins,
			problems
		});
		let listing = await listingOf(settings, redact);
		let text = flags.json ? (0, _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__.Rh)(listing, redact, 2) : (0, _terminal_js__WEBPACK_IMPORTED_MODULE_7__.z)(redact(renderListing(listing, settings)));
		process.stdout.write(`${text}\n`);
		return _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_5__.h.fine;
	}
	async function listingOf(settings, redact) {
		let isPlain = settings.platform === "mlflow";
		let sandbox = await (0, _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_4__.startSandbox)(isPlain ? { topology: "mlflow" } : {});
		try {
			let origin = new URL(sandbox.trackingUri).origin;
			let path = sandbox.trackingUri.slice(origin.length);
			let addresses = {
				trackingUri: `${stand.registry}${path}`,
				authUrl: stand.auth,
				apiUrl: stand.api
			};
			let toSandbox = {
				[stand.registry]: origin,
				[stand.auth]: sandbox.authUrl,
				[stand.api]: sandbox.apiUrl
			};
			let toTarget = {
				[addresses.trackingUri]: settings.trackingUri,
				[stand.registry]: new URL(settings.trackingUri).origin,
				[stand.auth]: settings.authUrl,
				[stand.api]: settings.apiUrl
			};
			let urls = new Map();
			let through = (client) => ({
				...client,
				send: async (request, scope) => {
					let answer = await client.send({
						...request,
						url: moved(request.url, toSandbox)
					}, scope);
					for (let id of answer.exchanges) urls.set(id, moved(request.url, toTarget));
					return answer;
				}
			});
			let report = await (0, _run_run_js__WEBPACK_IMPORTED_MODULE_3__.e)({
				...settings,
				...addresses,
				apiKey: sandbox.apiKey,
				waitForMs: 0
			}, {
				redact,
				env: {},
				through
			});
			let { trackingUri, authUrl, apiUrl } = settings;
			let exchanges = report.exchanges.map((one) => {
				let request = {
					...one.request,
					url: urls.get(one.id) ?? one.request.url
				};
				return withoutIds({
					...one,
					request
				}, report.registration?.runId);
			});
			return {
				target: {
					trackingUri,
					authUrl,
					apiUrl
				},
				checks: report.checks.map((check) => describeCheck(check, exchanges)),
				writes: writesOf(report)
			};
		} finally {
			await sandbox.close();
		}
	}
	let withoutIds = (exchange, runId = "none") => JSON.parse(JSON.stringify(exchange).replaceAll(runId, "<run id>"));
	function moved(url, places) {
		let from = Object.keys(places).find((one) => url === one || url.startsWith(`${one}/`));
		return from === void 0 ? url : `${places[from]}${url.slice(from.length)}`;
	}
	function describeCheck({ id, title, suite, status, reason, exchanges: ids }, exchanges) {
		let requests = exchanges.filter((one) => ids.includes(one.id)).map(describeRequest);
		return {
			id,
			title,
			suite,
			requests,
			...requests.length > 0 || status !== "skip" || reason === void 0 ? {} : { skipped: reason }
		};
	}
	function describeRequest({ id, request: { method, url, headers, body } }) {
		return {
			id,
			method,
			url,
			credentials: Object.entries(headers).filter(([name]) => /^(authorization|x-api-key)$/i.test(name)).map(([name, value]) => `${name}: ${value}`),
			...body ? { body: body.text ?? (0, _report_wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(body.bytes, "byte") } : {}
		};
	}
	function writesOf({ registration }) {
		if (!registration) return [];
		let { modelName, modelVersion, alias, files } = registration;
		let bytes = files.reduce((sum, one) => sum + one.bytes, 0);
		return [
			"an experiment with one run, its params and metrics",
			`${(0, _report_wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(files.length, "artifact")}, ${bytes.toLocaleString("en")} bytes in all: ${files.map(({ path }) => path).join(", ")}`,
			`model ${modelName}, version ${modelVersion}, with tags and the alias ${alias}`
		];
	}
	function renderListing({ target, checks, writes }, settings) {
		let seen = new Set();
		let requestLines = ({ id, method, url, credentials, body }) => {
			if (seen.has(id)) return [];
			seen.add(id);
			let sent = [`${method} ${url}`, ...credentials.map((one) => `[${one}]`)].join("  ");
			return [`      ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_6__.P8)(sent)}`, ...body ? [`        ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_6__.Jj)((0, _text_visible_js__WEBPACK_IMPORTED_MODULE_6__.P8)(body), 160)}`] : []];
		};
		let checkLines = ({ id, title, requests, skipped }) => {
			let isShared = requests.length > 0 && requests.every((one) => seen.has(one.id));
			return [`  ${id}: ${title}${skipped ? `  (not sent: ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_6__.P8)(skipped)})` : isShared ? "  (a request above tells)" : ""}`, ...requests.flatMap(requestLines)];
		};
		let suites = [...new Set(checks.map(({ suite }) => suite))].map((suite) => [suite, ...checks.filter((check) => check.suite === suite).flatMap(checkLines)].join("\n"));
		let after = settings.keep ? "It stays, since keep is set" : "All of it is removed again";
		let written = writes.length === 0 ? "Nothing would be written." : `Would be written:\n${writes.map((one) => `  - ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_6__.P8)(one)}`).join("\n")}\n${after}; names carry the id of the run.`;
		return [
			`What verify would send to ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_6__.P8)(target.trackingUri)} where all is well. Nothing was sent there.`,
			...suites,
			written,
			"Where something fails, a few more requests that only read tell the causes apart; where a way around the trouble is known, a run that may write tries it with a registration of its own."
		].join("\n\n");
	}
}) };
