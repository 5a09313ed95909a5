"use strict";
exports.id = 7097;
exports.ids = [
	7097,
	8415,
	4870
];
exports.modules = {
	27097: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { handOnResult: () => handOnResult });
		var _fix_write_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24870);
		var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43629);
		var _report_write_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82172);
		var _run_client_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43854);
		var _schema_compare_with_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11351);
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73922);
		var _text_ascii_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12044);
		var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9892);
		(0, _report_write_report_js__WEBPACK_IMPORTED_MODULE_2__.D)();
		async function handOnResult(found, earlier, means) {
			let { flags, folder, redact, tell } = means;
			let tellError = (error) => tell(`${error.message}.`);
			let comparison = (0, _schema_compare_with_reports_js__WEBPACK_IMPORTED_MODULE_4__.l)(earlier, found);
			let report = comparison ? {
				...found,
				comparison
			} : found;
			let findings = await (0, _fix_write_diff_js__WEBPACK_IMPORTED_MODULE_0__.writeFixDiff)(".", folder, redact).catch((error) => {
				error.name !== "NoCheckoutError" && tellError(error);
				return [];
			});
			if (flags.update !== void 0) {
				let { updateDocument } = await Promise.all([
					__webpack_require__.e(4370),
					__webpack_require__.e(4768),
					__webpack_require__.e(6875)
				]).then(__webpack_require__.bind(__webpack_require__, 16875));
				await updateDocument(flags.update, report, redact).catch(tellError);
			}
			await showResult(report, await (0, _report_write_report_js__WEBPACK_IMPORTED_MODULE_2__.u)(report, folder, redact, { findings }).then(() => !0, (error) => tell(`The report was not written: ${error.message}.`)) ? folder.path : void 0, means);
			return report;
		}
		async function showResult(report, reportDir, { flags, redact, settings, loadRender }) {
			let render = await loadRender();
			let { isTTY, columns } = process.stdout;
			let options = {
				colour: (0, _terminal_js__WEBPACK_IMPORTED_MODULE_6__.M)(),
				verbose: flags.verbose === !0,
				quiet: flags.quiet === !0,
				ascii: (0, _text_ascii_js__WEBPACK_IMPORTED_MODULE_5__.M)(process.env),
				...isTTY && columns ? { columns } : {},
				...reportDir === void 0 ? {} : { reportDir }
			};
			let text = flags.json ? (0, _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__.Rh)(report, redact, 2) : (0, _terminal_js__WEBPACK_IMPORTED_MODULE_6__.z)(redact(render(report, options)));
			(flags.printEnv ? process.stderr : process.stdout).write(`${text.trimEnd()}\n`);
			flags.printEnv && (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_7__.n_)(report) && process.stdout.write(redact(`${(0, _run_client_environment_js__WEBPACK_IMPORTED_MODULE_3__.m)(settings, process.env).join("\n")}\n`));
		}
	}),
	3658: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HX: () => topOf,
			Iz: () => NoCheckoutError,
			Vb: () => nameOf,
			eZ: () => namesOf
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
		var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
		var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52204);
		class NoCheckoutError extends Error {
			name = "NoCheckoutError";
		}
		let [mostNames, mostCharacters] = [2e5, 16777216];
		async function topOf(folder) {
			if (!(0, _place_js__WEBPACK_IMPORTED_MODULE_5__.aG)((0, _place_js__WEBPACK_IMPORTED_MODULE_5__.MN)(folder) ?? (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder))) throw unreadable(folder, "it is not a git repository, nor is any folder above it");
			let top = await git(folder, ["rev-parse", "--show-toplevel"]);
			return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(top.replace(/\r?\n$/, ""));
		}
		let unreadable = (folder, why) => new NoCheckoutError(`${folder} is no git checkout that can be read: ${why}`);
		let nameOf = (entry) => entry.slice(entry.indexOf("	") + 1);
		async function namesOf(folder, options) {
			let args = [
				"ls-files",
				"-z",
				"--full-name",
				...options,
				"--",
				"."
			];
			let child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", argumentsFor(folder, args), {
				env: environment(),
				stdio: [
					"ignore",
					"pipe",
					"ignore"
				]
			});
			let ended = (0, node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, "close");
			let names = new Set();
			let [rest, characters] = ["", 0];
			for await (let chunk of child.stdout.setEncoding("utf8")) {
				let parts = `${rest}${chunk}`.split("\0");
				rest = parts.pop() ?? "";
				for (let name of parts) {
					characters += name.length;
					if (names.size === mostNames || characters > mostCharacters) {
						child.kill();
						return {
							names: [...names],
							firstLeftOut: name
						};
					}
					names.add(name);
				}
			}
			let [code] = await ended;
			if (code !== 0) throw unreadable(folder, `ls-files ended with ${code}`);
			return { names: [...names] };
		}
		function environment() {
			let { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;
			return env;
		}
		let argumentsFor = (folder, args) => [
			"-c",
			"core.fsmonitor=false",
			"-c",
			"core.hooksPath=/dev/null",
			"--no-pager",
			"-C",
			folder,
			...args
		];
		async function git(folder, args) {
			try {
				return (await (0, node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", argumentsFor(folder, args), { env: environment() })).stdout;
			} catch (error) {
				let { code, stderr } = error;
				let detail = String(code) === "ENOENT" ? "git is not installed" : stderr?.trim() || String(error);
				throw unreadable(folder, detail);
			}
		}
	}),
	82123: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => readCheckout,
			y: () => writeFixed
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _files_git_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3658);
		var _files_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77724);
		var _files_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52204);
		var _files_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26392);
		var _files_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23551);
		var _files_replace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91691);
		async function readCheckout(folder, { untracked = !1, whole = !1 } = {}) {
			let root = await (0, _files_git_names_js__WEBPACK_IMPORTED_MODULE_2__.HX)(folder);
			let skipped = [];
			let skip = (path, reason) => {
				skipped.length < 1e3 && skipped.push({
					path,
					reason
				});
			};
			let list = async (...options) => {
				let { names, firstLeftOut } = await (0, _files_git_names_js__WEBPACK_IMPORTED_MODULE_2__.eZ)(whole ? root : folder, options);
				firstLeftOut !== void 0 && skip((0, _files_git_names_js__WEBPACK_IMPORTED_MODULE_2__.Vb)(firstLeftOut), "this one and those after it: too many files");
				return names;
			};
			let tracked = (await list("--stage")).filter((entry) => entry.startsWith("100")).map(_files_git_names_js__WEBPACK_IMPORTED_MODULE_2__.Vb);
			let others = await list("--others", "--exclude-standard");
			let ignored = (await list("--others", "--ignored", "--exclude-standard", "--directory")).filter((name) => !name.endsWith("/"));
			if (untracked) tracked.push(...others, ...ignored);
			else {
				for (let path of others) skip(path, "untracked");
				for (let path of ignored) skip(path, "ignored");
			}
			return {
				root,
				skipped,
				files: textsOf(root, tracked, skip)
			};
		}
		function* textsOf(root, paths, skip) {
			for (let path of paths) {
				let read = readText((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
				"reason" in read ? skip(path, read.reason) : yield {
					path,
					...read
				};
			}
		}
		function readText(place) {
			try {
				if ((0, _files_place_js__WEBPACK_IMPORTED_MODULE_4__.MN)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) return { reason: "not a plain file" };
				let bytes = (0, _files_read_js__WEBPACK_IMPORTED_MODULE_6__.XF)(place, {
					maxBytes: 1048576,
					links: "refuse"
				});
				let reason = noText(bytes);
				if (reason) return { reason };
				return (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? { text: bytes.toString("utf8") } : {
					text: bytes.toString("latin1"),
					isForeign: !0
				};
			} catch (error) {
				let { what = "" } = error;
				if (what.startsWith("has ")) return { reason: "size" };
				return { reason: /link|regular|folder/.test(what) ? "not a plain file" : "unreadable" };
			}
		}
		function noText(bytes) {
			if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString("latin1", 0, 2))) return "encoding";
			return bytes.includes(0) ? "binary" : void 0;
		}
		async function writeFixed(root, files) {
			let written = [];
			let unwritten = [];
			for (let { path, text, fixed } of files) {
				let place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
				try {
					let now = readText(place);
					if (!("text" in now) || now.text !== text) throw new _files_problem_js__WEBPACK_IMPORTED_MODULE_5__.kc("refused", path, "has changed meanwhile");
					await (0, _files_replace_js__WEBPACK_IMPORTED_MODULE_7__.f)(place, fixed, { mode: (0, _files_look_js__WEBPACK_IMPORTED_MODULE_3__.t)(place)?.mode });
					written.push(path);
				} catch (error) {
					if (!(error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_5__.kc)) throw error;
					unwritten.push({
						path,
						what: error.what
					});
				}
			}
			return {
				written,
				unwritten
			};
		}
	}),
	24870: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { writeFixDiff: () => writeFixDiff });
		var _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91361);
		var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82123);
		async function writeFixDiff(path, folder, redact) {
			let { files } = await (0, _checkout_js__WEBPACK_IMPORTED_MODULE_0__.b)(path, { whole: !0 });
			let { findMistakes } = await __webpack_require__.e(7309).then(__webpack_require__.bind(__webpack_require__, 87309));
			let { findings, fixed, secrets } = await findMistakes(files);
			for (let secret of secrets) redact.protect("committed-key", secret, { parts: !1 });
			let { text } = (0, _text_unified_diff_js__WEBPACK_IMPORTED_MODULE_1__.W)(fixed, (line) => redact(line) === line);
			text !== "" && await folder.write("fix.diff", redact(text));
			return findings;
		}
	}),
	82172: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D: () => loadRenderers,
			u: () => writeReport
		});
		var _files_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23738);
		var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4798);
		var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43629);
		var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14269);
		let loadRenderers = (0, _once_js__WEBPACK_IMPORTED_MODULE_3__.O)(() => Promise.all(Object.entries(_formats_index_js__WEBPACK_IMPORTED_MODULE_2__.Fx).map(async ([name, { load, isIndented }]) => ({
			name,
			isIndented,
			render: await load()
		}))));
		async function writeReport(report, folder, redact, extras = {}) {
			let json = (0, _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__.Rh)(report, redact, 2);
			let clean = JSON.parse(json);
			let cleanExtras = JSON.parse((0, _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__.Rh)(extras, redact));
			let textOf = (made, indent) => typeof made == "string" ? redact.joined(made) : `${(0, _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__.Rh)(made, redact, indent)}\n`;
			let write = async ({ name, render, isIndented }) => {
				let text = name === "report.json" ? `${json}\n` : textOf(render(clean, cleanExtras), isIndented ? 2 : void 0);
				return folder.write(name, text);
			};
			let [path = ""] = await Promise.all((await loadRenderers()).map(write));
			await (0, _files_manifest_js__WEBPACK_IMPORTED_MODULE_0__.HN)(folder);
			return path;
		}
	}),
	43854: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => clientVariables,
			m: () => shellLines
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _python_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37659);
		var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27922);
		function clientVariables(settings) {
			let { trackingUri, apiKey } = settings;
			return {
				MLFLOW_TRACKING_URI: trackingUri,
				MLFLOW_TRACKING_TOKEN: apiKey,
				HOKUSAI_API_KEY: apiKey,
				...certificates(settings)
			};
		}
		function certificates({ caFile, clientCertFile }) {
			return {
				...caFile && { MLFLOW_TRACKING_SERVER_CERT_PATH: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(caFile) },
				...clientCertFile && { MLFLOW_TRACKING_CLIENT_CERT_PATH: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(clientCertFile) }
			};
		}
		function shellLines(settings, env) {
			let unset = (0, _python_environment_js__WEBPACK_IMPORTED_MODULE_1__.pH)(env).map(({ name }) => name);
			let key = "\"${HOKUSAI_API_KEY:?is not set}\"";
			let hasSpace = /\s/.test(env.HOKUSAI_API_KEY ?? "");
			return [
				...unset.length > 0 ? [`unset ${unset.join(" ")}`] : [],
				`export MLFLOW_TRACKING_URI=${(0, _text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__.x)(settings.trackingUri)}`,
				`export HOKUSAI_API_KEY=${hasSpace ? `"$(printf %s ${key} | tr -d '[:space:]')"` : key}`,
				"export MLFLOW_TRACKING_TOKEN=\"$HOKUSAI_API_KEY\"",
				...Object.entries(certificates(settings)).map(([name, path]) => `export ${name}=${(0, _text_shell_word_js__WEBPACK_IMPORTED_MODULE_2__.x)(path)}`)
			];
		}
	}),
	90302: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => compareWith,
			j: () => compareOutcomes
		});
		var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84708);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73922);
		function compareWith(previous, report) {
			return compareOutcomes(previous, report.checks, report);
		}
		function compareOutcomes(previous, outcomes, now) {
			let comparison = {
				previous: previous.id,
				fixed: [],
				regressed: [],
				unchanged: 0
			};
			let still = new Map();
			for (let { id, status } of outcomes) {
				let before = Object.hasOwn(previous.checks, id) ? previous.checks[id] : void 0;
				let [was, is] = [before && classOf(before), classOf(status)];
				was === is ? comparison.unchanged++ : is === "bad" ? comparison.regressed.push(id) : was === "bad" && is === "good" && comparison.fixed.push(id);
				if (was !== "bad" || is !== "bad") continue;
				let { run, at } = previous.since?.find(({ ids }) => ids.includes(id)) ?? {
					run: previous.id,
					at: previous.finishedAt
				};
				still.set(run, {
					run,
					at,
					ids: [...still.get(run)?.ids ?? [], id]
				});
			}
			let stillFailing = [...still.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
			let fixedCause = causeGone(previous, now);
			return {
				...comparison,
				...stillFailing.length > 0 && { stillFailing },
				...fixedCause && { fixedCause }
			};
		}
		function causeGone({ cause, seen, verdict }, report) {
			if (cause === void 0 || seen === void 0 || verdict === "pass" || report.verdict !== "pass") return;
			let after = report.exchanges.findLast((one) => (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__.fo)(one) === seen.request);
			return {
				code: cause,
				headline: seen.headline,
				request: seen.request,
				before: seen.outcome,
				after: after ? (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__.sG)(after, 120) : report.verdict
			};
		}
		function classOf(status) {
			if (status === "skip") return "unknown";
			return (0, _verdict_js__WEBPACK_IMPORTED_MODULE_1__.KM)({ status }) ? "bad" : "good";
		}
	}),
	11351: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => compareReports });
		var _compare_with_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90302);
		var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48415);
		function compareReports(earlier, report) {
			let previous = [...earlier].sort((a, b) => Date.parse(a.finishedAt) - Date.parse(b.finishedAt)).at(-1);
			if (!previous) return;
			let before = new Set(previous.checks.map(({ id }) => id));
			let now = new Set(report.checks.map(({ id }) => id));
			return {
				...(0, _compare_with_digest_js__WEBPACK_IMPORTED_MODULE_0__.G)((0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.ol)(previous), report),
				appeared: [...now].filter((id) => !before.has(id)),
				gone: [...before].filter((id) => !now.has(id)),
				timing: timingChanges(earlier, report.checks)
			};
		}
		function timingChanges(earlier, checks) {
			return checks.flatMap(({ id, status, durationMs: nowMs }) => {
				let times = earlier.flatMap((one) => one.checks.flatMap((check) => check.id === id && check.status === status ? [check.durationMs] : []));
				if (times.length === 0 || status === "skip") return [];
				let [least, most] = [Math.min(...times), Math.max(...times)];
				let noise = Math.max(200, times.length > 1 ? most - least : most);
				return nowMs > most + noise || nowMs < least - noise ? [{
					id,
					beforeMs: nowMs > most ? most : least,
					nowMs
				}] : [];
			});
		}
	}),
	48415: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
	13074: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Sj: () => ordered,
			ct: () => applyEdits,
			wI: () => shifted
		});
		let ordered = (edits) => [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
		let shifted = (edits, by) => edits.map(({ start, end, text }) => ({
			start: start + by,
			end: end + by,
			text
		}));
		function applyEdits(text, edits) {
			let out = "";
			let from = 0;
			for (let edit of edits) {
				out += text.slice(from, edit.start) + edit.text;
				from = edit.end;
			}
			return out + text.slice(from);
		}
	}),
	91361: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => unifiedDiff });
		var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13074);
		function unifiedDiff(files, maySee) {
			let diffs = files.map((file) => fileDiff(file, maySee));
			return {
				text: diffs.map(({ text }) => text).join(""),
				withheld: diffs.reduce((sum, { withheld }) => sum + withheld, 0)
			};
		}
		function fileDiff(file, maySee) {
			let lines = linesOf(file, (line) => maySee(line.replace(/^\uFEFF|\r?\n$/g, "")));
			let hunks = maySee(file.path) ? hunksOf(lines) : [];
			let shown = hunks.reduce((sum, [from, to]) => sum + changesIn(lines.slice(from, to)), 0);
			let withheld = changesIn(lines) - shown;
			if (hunks.length === 0) return {
				text: "",
				withheld
			};
			let shift = 0;
			let texts = hunks.map(([from, to]) => {
				let hunk = lines.slice(from, to);
				let length = hunk.reduce((sum, { now }) => sum + now.length, 0);
				let head = `@@ -${from + 1},${hunk.length} +${from + shift + 1},${length} @@\n`;
				shift += length - hunk.length;
				return head + hunk.map(shownLine).join("");
			});
			let [a, b] = [quotePath(`a/${file.path}`), quotePath(`b/${file.path}`)];
			let tab = file.path.includes(" ") ? "	" : "";
			return {
				text: `diff --git ${a} ${b}\n--- ${a}${tab}\n+++ ${b}${tab}\n${texts.join("")}`,
				withheld
			};
		}
		let changesIn = (lines) => lines.filter(({ isChanged }) => isChanged).length;
		function linesOf({ text, edits }, maySee) {
			let olds = splitLines(text);
			let [at, next] = [0, 0];
			return olds.map((old, i) => {
				let end = i === olds.length - 1 ? Infinity : at + old.length;
				let from = next;
				for (; (edits[next]?.end ?? end) < end;) next++;
				let own = (0, _edits_js__WEBPACK_IMPORTED_MODULE_0__.wI)(edits.slice(from, next), -at);
				at += old.length;
				let now = own.length === 0 ? [old] : splitLines((0, _edits_js__WEBPACK_IMPORTED_MODULE_0__.ct)(old, own));
				return {
					old,
					now,
					isChanged: own.length > 0,
					isOpen: [old, ...now].every(maySee)
				};
			});
		}
		function hunksOf(lines) {
			let hunks = [];
			for (let [i, { isChanged, isOpen }] of lines.entries()) {
				if (!isChanged || !isOpen) continue;
				let reach = (step) => {
					let place = i;
					for (; Math.abs(place - i) < 3 && lines[place + step]?.isOpen;) place += step;
					return place;
				};
				let [from, to] = [reach(-1), reach(1) + 1];
				let last = hunks.at(-1);
				last && from <= last[1] ? last[1] = to : hunks.push([from, to]);
			}
			for (let hunk of hunks) for (; hunk[1] < lines.length && hunk[1] > hunk[0] && lines[hunk[1] - 1]?.isChanged;) hunk[1]--;
			return hunks.filter(([from, to]) => changesIn(lines.slice(from, to)) > 0);
		}
		function shownLine({ old, now }) {
			let kept = now.indexOf(old);
			let signed = now.map((one, i) => (i === kept ? " " : "+") + one);
			return [...kept < 0 ? [`-${old}`] : [], ...signed].map((one) => one.endsWith("\n") ? one : `${one}\n\\ No newline at end of file\n`).join("");
		}
		let splitLines = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
		function quotePath(path) {
			let quoted = path.replace(/["\\\u0000-\u001f\u007f]/g, (one) => /["\\]/.test(one) ? `\\${one}` : `\\${one.charCodeAt(0).toString(8).padStart(3, "0")}`);
			return quoted === path ? path : `"${quoted}"`;
		}
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
