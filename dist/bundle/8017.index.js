"use strict";
exports.id = 8017;
exports.ids = [8017];
exports.modules = {
	75777: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readEarlier: () => readEarlier });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _files_find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34634);
		var _files_look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77724);
		var _files_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52204);
		var _files_read_saved_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24117);
		var _merge_read_legs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67182);
		var _merge_size_limit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4241);
		var _schema_read_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68326);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48218);
		async function readEarlier(path, redact) {
			let real = (0, _files_place_js__WEBPACK_IMPORTED_MODULE_3__.MN)(path);
			let files = real !== void 0 && (0, _files_look_js__WEBPACK_IMPORTED_MODULE_2__.t)(real)?.isDirectory() ? await (0, _files_find_files_js__WEBPACK_IMPORTED_MODULE_1__.l)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(real, "**", "report.json")) : [path];
			if (files.length === 0) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_8__.eb(`--compare-with: there is no report.json in ${path}`);
			let room = (0, _merge_size_limit_js__WEBPACK_IMPORTED_MODULE_6__.a)();
			try {
				return files.map((file) => {
					let { report } = room((0, _merge_read_legs_js__WEBPACK_IMPORTED_MODULE_5__.q)((0, _schema_read_report_js__WEBPACK_IMPORTED_MODULE_7__.M)((0, _files_read_saved_js__WEBPACK_IMPORTED_MODULE_4__.hL)(file, { followLinks: !0 }))), redact);
					if (!report) throw Error("there are more reports than are read at once; name a folder of fewer");
					return report;
				});
			} catch (error) {
				throw new _arguments_js__WEBPACK_IMPORTED_MODULE_8__.eb(`--compare-with: ${path}: ${error.message}`);
			}
		}
	}),
	34634: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => findFiles });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26392);
		let maxEntries = 2e5;
		async function findFiles(pattern) {
			let path = process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern;
			let parts = path.split("/");
			let firstWild = parts.findIndex((part) => /[*?]/.test(part));
			if (firstWild < 0) return (await look(path))?.isFile() ? [path] : [];
			let base = parts.slice(0, firstWild).join("/");
			let start = firstWild === 0 ? "." : base || "/";
			let found = [];
			let left = maxEntries;
			let walk = async (directory, prefix, depth) => {
				for await (let entry of await open(directory)) {
					if (--left < 0) throw RangeError(`there are more than ${maxEntries} files to look through`);
					let relative = `${prefix}${entry.name}`;
					entry.isFile() && expression.test(relative) && found.push(firstWild === 0 ? relative : `${base}/${relative}`);
					entry.isDirectory() && depth < maxDepth && await walk(`${directory}/${entry.name}`, `${relative}/`, depth + 1);
				}
			};
			let wild = parts.slice(firstWild);
			let expression = expressionOf(wild);
			let maxDepth = wild.includes("**") ? 50 : wild.length - 1;
			(await look(start))?.isDirectory() && await walk(start, "", 0);
			return found.sort();
		}
		function expressionOf(parts) {
			let source = parts.map((part, index) => {
				let isLast = index === parts.length - 1;
				if (part === "**") return isLast ? ".*" : "(?:[^/]+/)*";
				let escaped = part.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*+/g, "[^/]*").replaceAll("?", "[^/]");
				return isLast ? escaped : `${escaped}/`;
			});
			return RegExp(`^${source.join("")}$`, "su");
		}
		function open(directory) {
			return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.opendir)(directory).catch((error) => {
				throw RangeError((0, _problem_js__WEBPACK_IMPORTED_MODULE_1__._P)(directory, error).message);
			});
		}
		let look = (path) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => void 0);
	}),
	24117: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P6: () => parseSaved,
			Pp: () => savedFileLimit,
			fr: () => firstProblems,
			hL: () => readSavedBytes,
			sh: () => SavedFileError
		});
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28049);
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26392);
		var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23551);
		let savedFileLimit = 33554432;
		let savedFileValues = {
			values: 1e6,
			depth: 100
		};
		class SavedFileError extends Error {
			name = "SavedFileError";
		}
		function readSavedBytes(path, { followLinks = !1 } = {}) {
			try {
				return (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.XF)(path, {
					maxBytes: savedFileLimit,
					links: followLinks ? "follow" : "refuse"
				});
			} catch (error) {
				if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__.kc)) throw error;
				throw new SavedFileError(`The file ${error.what}.`);
			}
		}
		function unpacked(bytes, layers = 0) {
			if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
			if (layers === mostLayers) throw new SavedFileError("The file is gzipped again and again.");
			return unpacked(gunzip(bytes), layers + 1);
		}
		let mostLayers = 3;
		function gunzip(bytes) {
			try {
				return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: savedFileLimit });
			} catch (error) {
				let isTooLarge = error.code === "ERR_BUFFER_TOO_LARGE";
				throw new SavedFileError(isTooLarge ? "The file unpacks to more than 32 MiB." : "The file is damaged gzip.");
			}
		}
		function encodingOf([first, second]) {
			if (first === 255 && second === 254 || first !== 0 && second === 0) return "utf-16le";
			if (first === 254 && second === 255 || first === 0 && second !== 0) return "utf-16be";
			return "utf-8";
		}
		function parseSaved(input, mostText = savedFileLimit) {
			let text = (typeof input == "string" ? input : decodeSaved(input, mostText)).replace(/^\uFEFF/, "");
			let excess = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.Ev)(text, savedFileValues);
			if (excess) throw new SavedFileError(`The file is not read: it ${excess}.`);
			try {
				return JSON.parse(text);
			} catch {
				let end = text.trimEnd();
				let cut = end !== "" && !/[}\]]$/.test(end) ? " It seems to be cut off at the end." : "";
				throw new SavedFileError(`The file is not JSON.${cut}`);
			}
		}
		function decodeSaved(input, mostText) {
			let bytes = unpacked(input);
			let encoding = encodingOf(bytes);
			if (encoding !== "utf-8") return new TextDecoder(encoding).decode(bytes);
			let { compact, textBytes } = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(bytes);
			if (textBytes > mostText) throw new SavedFileError(`The file is not read: it holds more than ${mostText / 2 ** 20} MiB of text.`);
			return new TextDecoder().decode(compact);
		}
		function firstProblems(problems) {
			let more = problems.length - 5;
			return [...problems.slice(0, 5), ...more > 0 ? [`and ${more} more`] : []].join("; ");
		}
	}),
	70620: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => groupBy });
		function groupBy(all, keyOf) {
			let groups = new Map();
			for (let one of all) {
				let key = keyOf(one);
				let group = groups.get(key);
				group ? group.push(one) : groups.set(key, [one]);
			}
			return [...groups.values()];
		}
	}),
	67182: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => readLegs,
			q: () => slim
		});
		var _files_find_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34634);
		var _files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24117);
		var _schema_read_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68326);
		var _merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47992);
		var _size_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4241);
		let maxFiles = 2e3;
		async function readLegs(patterns, redact) {
			let found = new Set();
			let missing = [];
			for (let pattern of patterns) {
				let paths = await (0, _files_find_files_js__WEBPACK_IMPORTED_MODULE_0__.l)(pattern);
				paths.length === 0 && missing.push({
					name: redact(pattern),
					problem: "no report: the job left none",
					isAbsent: !0
				});
				for (let path of paths) found.add(path);
			}
			let paths = [...found];
			if (paths.length > maxFiles) throw RangeError(`${paths.length} files match; at most ${maxFiles} are merged`);
			let names = (0, _merge_js__WEBPACK_IMPORTED_MODULE_3__.GC)(paths);
			let legs = [];
			let room = (0, _size_limit_js__WEBPACK_IMPORTED_MODULE_4__.a)();
			for (let [index, path] of paths.entries()) {
				let name = redact(names[index] ?? "");
				legs.push({
					name,
					...readLeg(path, room, redact)
				});
			}
			return [...legs, ...missing];
		}
		function readLeg(path, room, redact) {
			try {
				return room(slim((0, _schema_read_report_js__WEBPACK_IMPORTED_MODULE_2__.M)((0, _files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__.hL)(path))), redact);
			} catch (error) {
				if (error instanceof _files_read_saved_js__WEBPACK_IMPORTED_MODULE_1__.sh) return { problem: redact(error.message) };
				throw error;
			}
		}
		function slim(report) {
			let kept = new Set(report.diagnosis.causes.map(({ decisive, evidence }) => decisive ?? evidence[0]));
			let exchanges = report.exchanges.filter(({ id }) => kept.has(id));
			return {
				...report,
				exchanges
			};
		}
	}),
	4241: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => createRoom });
		var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
		function createRoom() {
			let left = 16777216;
			return (report, redact) => {
				let size = sizeOf(report);
				if (size > left) return { problem: "the report is not read: those before it fill all the room there is" };
				left -= size;
				return { report: JSON.parse((0, _redaction_redact_js__WEBPACK_IMPORTED_MODULE_0__.Rh)(report, redact)) };
			};
		}
		function sizeOf(value) {
			if (typeof value == "string") return 8 + value.length;
			if (typeof value != "object" || !value) return 8;
			return Object.entries(value).reduce((sum, [name, one]) => sum + name.length + sizeOf(one), 8);
		}
	}),
	70558: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => evidenceOf,
			q: () => decisiveExchange
		});
		var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84708);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20042);
		function decisiveExchange(exchanges, cause) {
			let id = cause.decisive ?? cause.evidence[0];
			return exchanges.find((exchange) => exchange.id === id);
		}
		function evidenceOf(exchange, because) {
			let { request, response, startedAt, timings } = exchange;
			let value = (name) => (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__.rR)(response?.headers, name);
			let marks = [
				{
					label: "sent",
					value: (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.ei)(startedAt)
				},
				{
					label: "took",
					value: timings.totalMs < 2e3 ? "" : (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.a3)(timings.totalMs)
				},
				{
					label: "request id",
					value: value("x-request-id") || (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__.rR)(request.headers, "x-request-id")
				},
				{
					label: "",
					value: value("content-type").split(";")[0]?.trim() ?? ""
				},
				{
					label: "server",
					value: value("server")
				},
				{
					label: "retry after",
					value: value("retry-after").replace(/^\d+$/, "$& s")
				}
			];
			return {
				exchange,
				outcome: (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__.sG)(exchange, 200, because),
				marks: marks.filter(({ value }) => value !== "")
			};
		}
	}),
	30513: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cs: () => artifactName,
			IN: () => nameParts,
			gy: () => usualName,
			nQ: () => namesFrom
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32005);
		let usualName = "verify-registration-report";
		function artifactName(given, { job, leg }) {
			if (given) return given;
			let parts = [job, (0, _identity_js__WEBPACK_IMPORTED_MODULE_1__.ue)(leg)].filter((part) => part !== "");
			let words = parts.map((part) => part.replace(/(?:, )|[^\w.-]+/g, "-").replace(/^[-.]+|[-.]+$/g, ""));
			let name = [usualName, ...words].filter((word) => word !== "").join("-");
			if (parts.every((part, index) => part.replaceAll(", ", "-") === words[index]) && name.length <= 128) return name;
			let hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update([job, leg].join("\n")).digest("hex").slice(0, 8);
			return `${name.slice(0, 119)}-${hash}`;
		}
		function* namesFrom(given, attempt) {
			let name = attempt > 1 ? `${given}-attempt-${attempt}` : given;
			yield name;
			for (let count = 2; count <= 9; count++) yield `${name}-${count}`;
			yield `${name}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}`;
		}
		function nameParts(name) {
			let [, before = name, attempt = "1", after = ""] = /^(.+)-attempt-(\d{1,4})(-\d|-[0-9a-f]{8})?$/.exec(name) ?? [];
			let part = before + after;
			return {
				part,
				stem: part.replace(/-(?:\d|[0-9a-f]{8})$/, ""),
				attempt: Number(attempt)
			};
		}
	}),
	68326: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => parseReport,
			r: () => reportFrom
		});
		var _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24117);
		var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33856);
		function parseReport(text) {
			return reportFrom((0, _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.P6)(text, mostTextOfFile));
		}
		let mostTextOfFile = 12582912;
		function reportFrom(json) {
			if (typeof json != "object" || !json || Array.isArray(json)) throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh("The file is no report.json of this tool.");
			if ("kind" in json && json.kind === "merged") throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh("This is a merged report already; take the report.json of its legs.");
			let stated = "schemaVersion" in json ? json.schemaVersion : void 0;
			if (typeof stated == "number" && stated !== _report_js__WEBPACK_IMPORTED_MODULE_1__.CZ) throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh(`The report has schemaVersion ${stated}, and this release reads ${_report_js__WEBPACK_IMPORTED_MODULE_1__.CZ}: use the release that wrote it.`);
			let { exchanges = [], ...rest } = json;
			if (isMoreThan(rest, {
				values: mostValues,
				text: mostText
			})) throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh("The file is no report.json of this tool: it holds more than any run has.");
			let parsed = _report_js__WEBPACK_IMPORTED_MODULE_1__.pl.safeParse({
				...rest,
				exchanges: Array.isArray(exchanges) ? [] : exchanges
			});
			if (!parsed.success) throw notOurs(parsed.error);
			return {
				...parsed.data,
				exchanges: exchanges.map(exchangeFrom)
			};
		}
		function exchangeFrom(json, index) {
			let parsed = _report_js__WEBPACK_IMPORTED_MODULE_1__.k5.safeParse(json);
			if (!parsed.success) throw notOurs(parsed.error, ["exchanges", index]);
			let exchange = parsed.data;
			if (isMoreThan(exchange, {
				values: mostValues,
				text: mostOfExchange
			})) throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh(`The file is no report.json of this tool: exchanges.${index} holds more than is ever kept.`);
			return exchange;
		}
		let mostOfExchange = 2e5;
		let mostText = 2097152;
		let mostValues = 5e4;
		let mostItems = {
			checks: 2e3,
			causes: 200,
			leftovers: 1e3
		};
		function isMoreThan(given, most) {
			let values = 0;
			let text = 0;
			let isTooMuch = (value, name) => {
				values++;
				text += name.length + (typeof value == "string" ? value.length : 0);
				if (values > most.values || text > most.text) return !0;
				if (typeof value != "object" || !value) return !1;
				if (!Array.isArray(value)) return Object.entries(value).some(([inner, one]) => isTooMuch(one, inner));
				return value.length > (mostItems[name] ?? most.values) || value.some((one) => isTooMuch(one, ""));
			};
			return isTooMuch(given, "");
		}
		function notOurs({ issues }, at = []) {
			let problems = issues.map(({ path, message }) => `${placeOf([...at, ...path])}: ${message}`);
			return new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh(`The file is no report.json of this tool: ${(0, _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.fr)(problems)}.`);
		}
		function placeOf(path) {
			return path.filter((step) => typeof step == "number" || /^[A-Za-z]{1,30}$/.test(String(step))).join(".") || "its top";
		}
	}),
	33856: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b7: () => Category,
			YD: () => Cause,
			KP: () => CheckResult,
			Vq: () => Counts,
			k5: () => Exchange,
			iO: () => FailOn,
			lz: () => Identity,
			Wd: () => Layer,
			GD: () => Leftover,
			_e: () => Owner,
			cH: () => Registration,
			pl: () => Report,
			nW: () => Status,
			Tn: () => StopReason,
			wL: () => SuiteName,
			We: () => Target,
			Y: () => Verdict,
			ZF: () => constants.ZF,
			CZ: () => constants.CZ
		});
		var schemas = __webpack_require__(92857);
		var iso = __webpack_require__(64377);
		var constants = __webpack_require__(44398);
		let Layer = schemas.k5n(constants.ZF);
		let Category = schemas.k5n([
			"KEY",
			"CFG",
			"DEPLOY",
			"BUG",
			"SCOPE",
			"RATE",
			"QUOTA",
			"NET",
			"CLIENT",
			"UNKNOWN"
		]);
		let Owner = schemas.k5n([
			"caller",
			"auth team",
			"API team",
			"infrastructure",
			"undetermined"
		]);
		let Remedy = schemas.Ikc({
			text: schemas.YjP(),
			by: Owner,
			for: schemas.k5n(["owner", "caller"]).optional(),
			command: schemas.YjP().optional()
		});
		let Proof = schemas.Ikc({
			command: schemas.YjP(),
			now: schemas.YjP(),
			fixed: schemas.YjP()
		});
		let Workaround = schemas.Ikc({
			text: schemas.YjP(),
			settings: schemas.g1P(schemas.YjP(), schemas.YjP()),
			verified: schemas.zMY(),
			evidence: schemas.YOg(schemas.YjP()),
			registration: schemas.Ikc({
				modelName: schemas.YjP(),
				modelVersion: schemas.YjP(),
				removed: schemas.zMY()
			}).optional()
		});
		let Attempt = schemas.Ikc({
			text: schemas.YjP(),
			outcome: schemas.YjP()
		});
		let Cause = schemas.Ikc({
			code: schemas.YjP(),
			category: Category,
			layer: Layer,
			owner: Owner,
			confidence: schemas.k5n([
				"certain",
				"likely",
				"possible"
			]),
			because: schemas.YjP(),
			summary: schemas.YjP(),
			headline: schemas.YjP().optional(),
			evidence: schemas.YOg(schemas.YjP()),
			decisive: schemas.YjP().optional(),
			explains: schemas.YOg(schemas.YjP()).optional(),
			refutedBy: schemas.YjP(),
			nextProbe: schemas.YjP().optional(),
			remediation: schemas.YOg(Remedy),
			proof: Proof.optional(),
			workaround: Workaround.optional(),
			tried: schemas.YOg(Attempt).optional()
		});
		let Body = schemas.Ikc({
			text: schemas.YjP().optional(),
			bytes: schemas.Whr().nonnegative(),
			sha256: schemas.YjP().optional(),
			truncated: schemas.zMY()
		});
		let Timings = schemas.Ikc({
			dnsMs: schemas.aig().optional(),
			connectMs: schemas.aig().optional(),
			tlsMs: schemas.aig().optional(),
			firstByteMs: schemas.aig().optional(),
			totalMs: schemas.aig()
		});
		let Headers = schemas.g1P(schemas.YjP(), schemas.KCZ([schemas.YjP(), schemas.YOg(schemas.YjP())]));
		let Exchange = schemas.Ikc({
			id: schemas.YjP(),
			checkId: schemas.YjP(),
			startedAt: iso.w$(),
			attempt: schemas.Whr().positive(),
			request: schemas.Ikc({
				method: schemas.YjP(),
				url: schemas.YjP(),
				headers: Headers,
				body: Body.optional()
			}),
			response: schemas.Ikc({
				status: schemas.Whr(),
				headers: Headers,
				body: Body.optional()
			}).optional(),
			error: schemas.Ikc({
				code: schemas.YjP(),
				message: schemas.YjP()
			}).optional(),
			proxy: schemas.Ikc({
				variable: schemas.YjP(),
				place: schemas.YjP()
			}).optional(),
			timings: Timings
		});
		var suite_order = __webpack_require__(98262);
		let Status = schemas.k5n([
			"pass",
			"fail",
			"warn",
			"skip",
			"error"
		]);
		let SuiteName = schemas.k5n([...suite_order.n, "record"]);
		let StopReason = schemas.k5n([
			"completed",
			"cancelled",
			"out-of-time"
		]);
		let Verdict = schemas.k5n([
			"pass",
			"fail",
			"error",
			"skipped"
		]);
		let CheckResult = schemas.Ikc({
			id: schemas.YjP(),
			title: schemas.YjP(),
			suite: SuiteName,
			layer: Layer,
			needs: schemas.YOg(schemas.YjP()),
			status: Status,
			reason: schemas.YjP().optional(),
			code: schemas.YjP().optional(),
			durationMs: schemas.aig(),
			exchanges: schemas.YOg(schemas.YjP())
		});
		let Leftover = schemas.Ikc({
			kind: schemas.k5n([
				"experiment",
				"artifacts",
				"registered model",
				"model version"
			]),
			name: schemas.YjP(),
			reason: schemas.YjP(),
			command: schemas.YjP(),
			possibly: schemas.euz(!0).optional()
		});
		let ArtifactFile = schemas.Ikc({
			path: schemas.YjP(),
			bytes: schemas.Whr().nonnegative(),
			sha256: schemas.YjP()
		});
		let Registration = schemas.Ikc({
			experimentId: schemas.YjP().optional(),
			runId: schemas.YjP().optional(),
			modelName: schemas.YjP().optional(),
			modelVersion: schemas.YjP().optional(),
			alias: schemas.YjP().optional(),
			files: schemas.YOg(ArtifactFile),
			metrics: schemas.g1P(schemas.YjP(), schemas.aig()).optional(),
			cleanup: schemas.Ikc({
				done: schemas.zMY(),
				leftovers: schemas.YOg(Leftover)
			})
		});
		let Counts = schemas.Ikc({
			pass: schemas.Whr(),
			fail: schemas.Whr(),
			warn: schemas.Whr(),
			skip: schemas.Whr(),
			error: schemas.Whr()
		});
		let Part = schemas.YjP();
		let Target = schemas.Ikc({
			trackingUri: schemas.YjP(),
			authUrl: schemas.YjP(),
			apiUrl: schemas.YjP(),
			serviceId: schemas.YjP(),
			takenFor: schemas.k5n(["hokusai", "mlflow"]).optional(),
			sources: schemas.Ikc({
				trackingUri: Part,
				authUrl: Part,
				apiUrl: Part,
				serviceId: Part
			}).optional()
		});
		let Waited = schemas.Ikc({
			ms: schemas.Whr().nonnegative(),
			ready: schemas.zMY(),
			parts: schemas.YOg(schemas.Ikc({
				part: schemas.YjP(),
				last: schemas.YjP()
			}))
		});
		let FailOn = schemas.k5n(constants.Qr);
		let Identity = schemas.Ikc({
			repository: schemas.YjP(),
			workflow: schemas.YjP(),
			job: schemas.YjP(),
			leg: schemas.YjP(),
			step: schemas.YjP(),
			target: schemas.YjP(),
			runId: schemas.YjP(),
			attempt: schemas.Whr().positive(),
			commit: schemas.YjP(),
			pullRequest: schemas.Whr().positive().optional()
		});
		let Report = schemas.Ikc({
			schemaVersion: schemas.euz(constants.CZ),
			tool: schemas.Ikc({
				name: schemas.YjP(),
				version: schemas.YjP()
			}),
			id: schemas.YjP(),
			identity: Identity.optional(),
			startedAt: iso.w$(),
			finishedAt: iso.w$(),
			stopReason: StopReason,
			verdict: Verdict,
			target: Target,
			environment: schemas.Ikc({
				os: schemas.YjP(),
				node: schemas.YjP(),
				proxy: schemas.YjP().optional()
			}).optional(),
			counts: Counts,
			failOn: FailOn.optional(),
			waited: Waited.optional(),
			warnings: schemas.YOg(schemas.YjP()),
			checks: schemas.YOg(CheckResult),
			diagnosis: schemas.Ikc({ causes: schemas.YOg(Cause) }),
			registration: Registration.optional(),
			exchanges: schemas.YOg(Exchange),
			comparison: schemas.Ikc({
				previous: schemas.YjP(),
				branch: schemas.YjP().optional(),
				fixed: schemas.YOg(schemas.YjP()),
				regressed: schemas.YOg(schemas.YjP()),
				stillFailing: schemas.YOg(schemas.Ikc({
					run: schemas.YjP(),
					at: iso.w$(),
					ids: schemas.YOg(schemas.YjP())
				})).optional(),
				unchanged: schemas.Whr(),
				appeared: schemas.YOg(schemas.YjP()).optional(),
				gone: schemas.YOg(schemas.YjP()).optional(),
				timing: schemas.YOg(schemas.Ikc({
					id: schemas.YjP(),
					beforeMs: schemas.aig(),
					nowMs: schemas.aig()
				})).optional(),
				fixedCause: schemas.Ikc({
					code: schemas.YjP(),
					headline: schemas.YjP(),
					request: schemas.YjP(),
					before: schemas.YjP(),
					after: schemas.YjP()
				}).optional()
			}).optional()
		});
	}),
	64377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
		function datetime(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
		}
	})
};
