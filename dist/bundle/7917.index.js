"use strict";
exports.id = 7917;
exports.ids = [7917];
exports.modules = {
	77724: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => lookAt,
			w: () => namesIn
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26392);
		function lookAt(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: !1 });
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__._P)(path, error);
			}
		}
		function namesIn(folder) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__._P)(folder, error);
			}
		}
	}),
	52204: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MN: () => realOf,
			UA: () => refuseLinks,
			UO: () => isWithin,
			aG: () => checkoutAround,
			fc: () => makeFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77724);
		var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26392);
		function makeFolder(path, env) {
			if (/[\0-\x1f\x7f]/.test(path)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", path, "has control characters in its name");
			if (/^~(?:\/|$)/.test(path)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", path, homeless);
			let full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
			if (full === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", path, "is the root of the file system: name a folder in it");
			let workspace = workspaceAround(full, env);
			let base = workspace ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root;
			let parts = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter((part) => part !== "");
			let place = base;
			for (let [index, part] of parts.entries()) {
				place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, part);
				let found = makeOne(place);
				if (found.isSymbolicLink()) {
					let isLast = index === parts.length - 1;
					if (workspace !== void 0 || isLast || !isTrusted(found)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", place, "is a link");
					if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isDirectory()) continue;
				}
				if (!found.isDirectory()) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("unusable", place, "is not a folder");
				if (workspace === void 0 && index === parts.length - 1 && !isTrusted(found)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", place, "belongs to another user");
			}
			return full;
		}
		let homeless = "begins with \"~\", which only a shell takes for the home folder: write out where that is";
		function refuseLinks(path, env) {
			let full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
			let workspace = workspaceAround(full, env);
			if (workspace === void 0 || workspace === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root) return full;
			let place = workspace;
			for (let part of (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
				place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, part);
				if ((0, _look_js__WEBPACK_IMPORTED_MODULE_2__.t)(place)?.isSymbolicLink()) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", place, "is a link");
			}
			return full;
		}
		function makeOne(place) {
			let found = (0, _look_js__WEBPACK_IMPORTED_MODULE_2__.t)(place);
			if (found) return found;
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place);
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__._P)(place, error);
			}
			return makeOne(place);
		}
		function isTrusted({ uid }) {
			let own = process.geteuid?.();
			return own === void 0 || uid === own || uid === 0;
		}
		function workspaceAround(full, env) {
			let given = env.GITHUB_WORKSPACE;
			let real = given ? realOf(given) : void 0;
			return [
				given ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given) : void 0,
				real,
				checkoutAround(process.cwd()),
				process.cwd()
			].filter((one) => one !== void 0).filter((one) => isWithin(one, full)).sort((a, b) => a.length - b.length)[0];
		}
		function checkoutAround(folder) {
			for (let at = folder;; at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
				if (isCheckout(at)) return at;
				if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at) return;
			}
		}
		function isCheckout(folder) {
			try {
				return (0, _look_js__WEBPACK_IMPORTED_MODULE_2__.t)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")) !== void 0;
			} catch {
				return !1;
			}
		}
		function realOf(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
			} catch {
				return;
			}
		}
		function isWithin(root, path) {
			let way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
			return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
		}
	}),
	78048: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => zipNames,
			g: () => readZipEntry
		});
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		let mostEntries = 1e3;
		let endRecord = {
			signature: 101010256,
			length: 22
		};
		let directoryRecord = {
			signature: 33639248,
			length: 46
		};
		let localRecord = {
			signature: 67324752,
			length: 30
		};
		function readZipEntry(zip, name, maxBytes) {
			let found = entriesOf(zip).filter((entry) => entry.name === name);
			let [entry] = found;
			if (!entry) throw Error(`the archive holds no ${name}`);
			if (found.length > 1) throw Error(`the archive holds ${name} more than once`);
			if (entry.isEncrypted) throw Error(`${name} is encrypted`);
			if (entry.bytes > maxBytes) throw Error(`${name} has more than ${maxBytes / 2 ** 20} MiB`);
			let bytes = unpack(packedBytesOf(zip, entry), entry);
			if (bytes.length !== entry.bytes || (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) !== entry.crc) throw Error(`${name} is damaged`);
			return bytes;
		}
		function zipNames(zip) {
			return entriesOf(zip).map(({ name }) => name);
		}
		function entriesOf(zip) {
			let end = findEnd(zip);
			let count = zip.readUInt16LE(end + 10);
			if (count > mostEntries) throw Error(`the archive holds ${count} files, more than ${mostEntries}`);
			let entries = [];
			let at = zip.readUInt32LE(end + 16);
			for (let index = 0; index < count; index++) {
				expectRecord(zip, at, directoryRecord);
				let nameEnd = at + directoryRecord.length + zip.readUInt16LE(at + 28);
				entries.push({
					name: zip.toString("utf8", at + directoryRecord.length, nameEnd),
					method: zip.readUInt16LE(at + 10),
					isEncrypted: (zip.readUInt16LE(at + 8) & 1) == 1,
					crc: zip.readUInt32LE(at + 16),
					packedBytes: zip.readUInt32LE(at + 20),
					bytes: zip.readUInt32LE(at + 24),
					offset: zip.readUInt32LE(at + 42)
				});
				at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
			}
			return entries;
		}
		function findEnd(zip) {
			let first = Math.max(0, zip.length - endRecord.length - 65535);
			for (let at = zip.length - endRecord.length; at >= first; at--) if (zip.readUInt32LE(at) === endRecord.signature && at + endRecord.length + zip.readUInt16LE(at + 20) === zip.length) return at;
			throw Error("this is no zip archive");
		}
		function packedBytesOf(zip, { name, offset, packedBytes }) {
			expectRecord(zip, offset, localRecord);
			let start = offset + localRecord.length + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
			if (start + packedBytes > zip.length) throw Error(`${name} is cut off`);
			return zip.subarray(start, start + packedBytes);
		}
		function unpack(packed, { name, method, bytes }) {
			if (method === 0) return packed;
			if (method !== 8) throw Error(`${name} is packed by method ${method}, which is neither stored nor deflate`);
			try {
				return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, {
					maxOutputLength: Math.max(1, bytes),
					chunkSize: bytes + 64
				});
			} catch (error) {
				throw Error(`${name} cannot be unpacked: ${error.message}`);
			}
		}
		function expectRecord(zip, at, record) {
			if (at + record.length > zip.length || zip.readUInt32LE(at) !== record.signature) throw Error("the archive is damaged");
		}
	}),
	51156: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => runPublish });
		var _inputs_action_only_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3842);
		var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99847);
		var _merge_last_attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73117);
		var _merge_merge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47992);
		var _report_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90276);
		var _schema_gate_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(19124);
		var _api_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53139);
		var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96220);
		var _publishers_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(514);
		var _publishers_publication_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3915);
		var _publishers_summary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32325);
		var _result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24310);
		var _step_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47769);
		var _step_identity_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(61404);
		var _untrusted_run_artifacts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91601);
		let origin = "_Made by a workflow run on this pull request's own code: it is as trustworthy as that code._\n\n";
		function runPublish(env) {
			return (0, _step_js__WEBPACK_IMPORTED_MODULE_11__.eg)(_inputs_action_only_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Kc, env, async ({ raw, redact, log }) => {
				let { values, problems } = await (0, _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Ko)(_inputs_action_only_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Kc, raw, { usual: "input" });
				(0, _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_1__.Jh)(problems);
				let inputs = values;
				let context = {
					...await (0, _context_js__WEBPACK_IMPORTED_MODULE_6__.y)(env),
					isFork: !1
				};
				let { triggeringRun } = context;
				if (!triggeringRun) return log.fail(misuse);
				let step = {
					context,
					inputs,
					env,
					redact,
					log
				};
				let reports = await readReports(step, triggeringRun);
				if ("reason" in reports) return endWithout(step, reports.reason);
				let { result, link, hint } = resultOf(step, reports, triggeringRun);
				await show(result, step, {
					link,
					hint,
					run: triggeringRun
				});
				(0, _schema_gate_js__WEBPACK_IMPORTED_MODULE_13__.x)(result, inputs.failOn) && log.fail(`The verification ended with the verdict ${result.verdict}.`);
			});
		}
		async function show(result, { context, inputs, env, redact, log }, { link, hint, run }) {
			let { digest } = result;
			let access = { token: inputs.githubToken };
			let key = (0, _step_identity_js__WEBPACK_IMPORTED_MODULE_14__.EV)({
				...(0, _step_identity_js__WEBPACK_IMPORTED_MODULE_14__.Xl)(context, inputs.commentKey, env),
				target: run.workflow
			});
			let summarise = async (one) => log.publication("The job summary", await (0, _publishers_summary_js__WEBPACK_IMPORTED_MODULE_9__.I)(one.summary({ artifactUrl: link }), redact));
			log.output("verdict", result.verdict);
			await summarise(result);
			let { digest: last } = inputs.comment === "off" ? {} : await (0, _publishers_comment_js__WEBPACK_IMPORTED_MODULE_7__.o)(access, {
				context,
				key,
				digest,
				hint
			});
			last && await summarise(result.comparedWith(last));
			let render = (marker, { digest, note }, sha = context.sha) => origin + result.comparedWith(digest).comment({
				marker,
				links: {
					artifact: link,
					run: run.url
				},
				sha,
				limit: _report_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__.j9 - Buffer.byteLength(origin),
				noteOnDigest: note
			});
			let comment = await (0, _publishers_comment_js__WEBPACK_IMPORTED_MODULE_7__.p)(access, {
				context,
				key,
				mode: inputs.comment,
				digest,
				isCancelled: result.isCancelled,
				warn: log.warning,
				hint,
				render
			});
			log.output("comment-url", (0, _publishers_publication_js__WEBPACK_IMPORTED_MODULE_8__.rs)(comment));
			log.publication("The comment", comment);
		}
		let misuse = "publish works on the event workflow_run, after a run that verified and uploaded its report:\non:\n  workflow_run:\n    workflows: [verify]\n    types: [completed]";
		async function readReports({ context, inputs, redact, log }, { id }) {
			let { artifactName, githubToken: token } = inputs;
			let reports = await (0, _api_js__WEBPACK_IMPORTED_MODULE_5__.Nt)({
				...context,
				token,
				budgetMs: 18e4
			}, "the token may not read the artifacts. Add to the workflow:\npermissions:\n  actions: read\n  pull-requests: write", (api) => (0, _untrusted_run_artifacts_js__WEBPACK_IMPORTED_MODULE_12__.E)(api, context.repository, id, artifactName, redact));
			if ("reason" in reports) return reports;
			reports.legs.length > 256 && log.warning(`Run ${id} has ${reports.legs.length} artifacts named ${artifactName}, more than 256, the most jobs of a matrix: is artifact-name too wide?`);
			if (reports.legs.length > 0) return reports;
			return { reason: reports.isExpired ? `the artifacts named ${artifactName} of run ${id} have expired; run its jobs again` : `run ${id} has no artifact named ${artifactName}` };
		}
		function endWithout({ inputs, log }, reason) {
			let message = `Nothing was published: ${reason}`;
			log.output("verdict", "error");
			inputs.failOn === "fail" ? log.fail(message) : log.warning(message);
		}
		function resultOf({ context: { repository, sha } }, { legs, artifactId }, { id }) {
			let run = `/${repository.owner}/${repository.repo}/actions/runs/${id}`;
			let link = artifactId === void 0 ? `${run}#artifacts` : `${run}/artifacts/${artifactId}`;
			let [only, ...others] = (0, _merge_last_attempts_js__WEBPACK_IMPORTED_MODULE_2__.r)(legs);
			let report = others.length === 0 ? only?.report : void 0;
			let hint = legs.find(({ report: one }) => one?.identity?.pullRequest)?.report?.identity?.pullRequest;
			return {
				result: report ? (0, _result_js__WEBPACK_IMPORTED_MODULE_10__.$)(report, sha) : (0, _result_js__WEBPACK_IMPORTED_MODULE_10__.h)((0, _merge_merge_js__WEBPACK_IMPORTED_MODULE_3__.C1)(legs), sha),
				link,
				hint
			};
		}
	}),
	24310: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => resultOfReport,
			h: () => resultOfMerged
		});
		var _merge_merge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47992);
		var _merge_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83550);
		var _merge_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83406);
		var _report_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28427);
		var _report_first_screen_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84957);
		var _report_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5334);
		var _schema_compare_with_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90302);
		var _schema_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48415);
		function resultOfReport(report, sha) {
			return {
				verdict: report.verdict,
				counts: report.counts,
				digest: (0, _schema_digest_js__WEBPACK_IMPORTED_MODULE_7__.ol)(report, sha),
				target: report.target.trackingUri,
				isCancelled: report.verdict === "error" && report.stopReason === "cancelled",
				headline: (0, _report_first_screen_js__WEBPACK_IMPORTED_MODULE_4__.cG)(report),
				comparedWith: (previous) => previous && !report.comparison ? resultOfReport({
					...report,
					comparison: (0, _schema_compare_with_digest_js__WEBPACK_IMPORTED_MODULE_6__.G)(previous, report)
				}, sha) : resultOfReport(report, sha),
				comment: (parts) => (0, _report_comment_js__WEBPACK_IMPORTED_MODULE_3__.wQ)(report, parts),
				summary: (options) => (0, _report_summary_js__WEBPACK_IMPORTED_MODULE_5__.Br)(report, options)
			};
		}
		function resultOfMerged(merged, sha) {
			return {
				verdict: merged.verdict,
				counts: merged.counts,
				digest: (0, _merge_merge_js__WEBPACK_IMPORTED_MODULE_0__.kJ)(merged, sha),
				target: `${merged.legs.length} targets`,
				isCancelled: isAllCancelled(merged),
				headline: (0, _merge_sections_js__WEBPACK_IMPORTED_MODULE_2__.rD)(merged),
				comparedWith: (previous) => resultOfMerged(previous ? {
					...merged,
					comparison: (0, _merge_merge_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(previous, merged)
				} : merged, sha),
				comment: (parts) => (0, _merge_render_js__WEBPACK_IMPORTED_MODULE_1__._R)(merged, parts),
				summary: (options) => (0, _merge_render_js__WEBPACK_IMPORTED_MODULE_1__.th)(merged, options)
			};
		}
		function isAllCancelled({ verdict, legs }) {
			let unverified = legs.filter((leg) => leg.verdict === "error");
			return verdict === "error" && unverified.every(({ stopReason }) => stopReason === "cancelled");
		}
	}),
	45434: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => readUntrustedReport });
		var _files_zip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78048);
		var _schema_read_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68326);
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73922);
		let mostChecks = 1e3;
		function readUntrustedReport(zip) {
			let text = (0, _files_zip_js__WEBPACK_IMPORTED_MODULE_0__.g)(zip, "report.json", 33554432);
			let { comparison: _, ...report } = (0, _schema_read_report_js__WEBPACK_IMPORTED_MODULE_1__.M)(text);
			if (report.checks.length > mostChecks) throw Error(`report.json has more than ${mostChecks} checks`);
			if (new Set(report.checks.map(({ id }) => id)).size < report.checks.length) throw Error("report.json has two checks with one id");
			if (report.diagnosis.causes.length > 100) throw Error("report.json has more than 100 causes");
			let evidence = new Set(report.diagnosis.causes.flatMap((cause) => cause.evidence.slice(0, 20)));
			let isSkipped = report.verdict === "skipped" && report.checks.length === 0;
			return {
				...report,
				verdict: isSkipped ? "skipped" : (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__.Vj)(report.checks, report.stopReason),
				counts: (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__.ip)(report.checks),
				finishedAt: new Date(Math.min(Date.parse(report.finishedAt), Date.now())).toISOString(),
				exchanges: report.exchanges.filter(({ id }) => evidence.has(id))
			};
		}
	}),
	91601: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => reportsOfRun,
			R: () => download
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _merge_size_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4241);
		var _text_foreign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68179);
		var _once_more_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2018);
		var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45434);
		let maxZipBytes = 33554432;
		let mostArtifacts = 1e3;
		async function reportsOfRun({ octokit }, repository, runId, pattern, redact) {
			let chosen = (await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
				...repository,
				run_id: Number(runId),
				per_page: 100
			})).filter(({ name }) => matches(name, pattern)).sort(({ name: a }, { name: b }) => a < b ? -1 : 1);
			if (chosen.length > mostArtifacts) throw Error(`the run has ${chosen.length} artifacts named ${pattern}, more than ${mostArtifacts}`);
			if (chosen.length > 0 && chosen.every(({ expired }) => expired)) return {
				legs: [],
				isExpired: !0
			};
			let legs = [];
			let room = (0, _merge_size_limit_js__WEBPACK_IMPORTED_MODULE_1__.a)();
			for (let artifact of chosen) {
				let { name, created_at } = artifact;
				let leg = {
					name: redact(name),
					...created_at ? { createdAt: created_at } : {}
				};
				try {
					let report = (0, _report_js__WEBPACK_IMPORTED_MODULE_4__.J)(await download({ octokit }, repository, artifact));
					legs.push({
						...leg,
						...room(report, redact)
					});
				} catch (error) {
					legs.push({
						...leg,
						problem: redact((0, _text_foreign_js__WEBPACK_IMPORTED_MODULE_2__.m)(error instanceof Error ? error.message : String(error)))
					});
				}
			}
			let [only] = chosen;
			return {
				legs,
				...only && chosen.length === 1 ? { artifactId: only.id } : {}
			};
		}
		function matches(name, pattern) {
			let [start = "", ...rest] = pattern.split("*");
			let end = rest.pop();
			if (end === void 0) return name === pattern;
			let at = start.length;
			if (!name.startsWith(start)) return !1;
			for (let part of rest) {
				let found = name.indexOf(part, at);
				if (found < 0) return !1;
				at = found + part.length;
			}
			return name.length - end.length >= at && name.endsWith(end);
		}
		async function download({ octokit }, repository, { id, size_in_bytes, expired, digest }) {
			if (expired) throw Error("the artifact has expired");
			if (size_in_bytes > maxZipBytes) throw tooLarge();
			let { headers } = await octokit.rest.actions.downloadArtifact({
				...repository,
				artifact_id: id,
				archive_format: "zip",
				request: { redirect: "manual" }
			});
			if (!headers.location) throw Error("GitHub did not say where the artifact is");
			let { location } = headers;
			let zip = await (0, _once_more_js__WEBPACK_IMPORTED_MODULE_3__.T)(() => get(location), (error) => !(error instanceof TooLargeError));
			let hash = `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(zip).digest("hex")}`;
			if (digest && digest !== hash) throw Error("the artifact is not what was uploaded: its digest differs");
			return zip;
		}
		class TooLargeError extends Error {}
		let tooLarge = () => new TooLargeError(`the artifact has more than ${maxZipBytes / 2 ** 20} MiB`);
		async function get(url) {
			let { EnvHttpProxyAgent, request } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
			let dispatcher = new EnvHttpProxyAgent();
			try {
				let { statusCode, body } = await request(url, {
					dispatcher,
					signal: AbortSignal.timeout(3e4)
				});
				let chunks = [];
				let length = 0;
				for await (let chunk of body) {
					length += chunk.length;
					if (length > maxZipBytes) throw tooLarge();
					chunks.push(chunk);
				}
				if (statusCode !== 200) throw Error(`the artifact could not be downloaded: status ${statusCode}`);
				return Buffer.concat(chunks);
			} finally {
				await dispatcher.destroy();
			}
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
	53444: ((module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _github_publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51156);
				(0, __webpack_require__(19327).p)();
				await (0, _github_publish_js__WEBPACK_IMPORTED_MODULE_0__.j)(process.env);
				process.exit();
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
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
	})
};
