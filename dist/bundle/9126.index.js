"use strict";
exports.id = 9126;
exports.ids = [9126];
exports.modules = {
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
	89126: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { reportOfDefaultBranch: () => reportOfDefaultBranch });
		var _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30513);
		var _schema_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32005);
		var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53139);
		var _untrusted_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45434);
		var _untrusted_run_artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91601);
		async function reportOfDefaultBranch({ context, inputs }, identity, target) {
			let { defaultBranch: branch } = context;
			if (branch === void 0) return { reason: "the event does not tell the default branch" };
			let name = (0, _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__.Cs)(inputs.artifactName, identity);
			let earlier = await (0, _api_js__WEBPACK_IMPORTED_MODULE_1__.Nt)({
				...context,
				token: inputs.githubToken
			}, "the token may not read the artifacts. Add to the job:\npermissions:\n  actions: read\n  contents: read", (api) => findReport(api, context, {
				name,
				branch,
				identity
			}));
			if ("reason" in earlier || (0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_4__.hD)(earlier.report.target) === (0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_4__.hD)(target)) return earlier;
			return { reason: `the last report of ${branch} is of another target` };
		}
		async function findReport({ octokit }, { repository, run }, { name, branch, identity }) {
			let named = async (wanted) => {
				let { data } = await octokit.rest.actions.listArtifactsForRepo({
					...repository,
					name: wanted,
					per_page: 100
				});
				return data.artifacts.filter(({ expired, workflow_run: of }) => {
					let isOwn = of?.head_repository_id === of?.repository_id;
					return !expired && isOwn && of?.head_branch === branch && String(of.id) !== run.id;
				}).sort((a, b) => String(b.created_at).localeCompare(String(a.created_at)));
			};
			let read = async (artifact) => (0, _untrusted_report_js__WEBPACK_IMPORTED_MODULE_2__.J)(await (0, _untrusted_run_artifacts_js__WEBPACK_IMPORTED_MODULE_3__.R)({ octokit }, repository, artifact));
			let candidates = (await named(name)).slice(0, 5);
			for (let artifact of candidates) {
				let report = await read(artifact);
				if (!mayBeOf(identity, report) || foundNothing(report)) continue;
				let second = (await named(`${name}-2`)).find(({ workflow_run: of }) => of?.id === artifact.workflow_run?.id);
				if (second && report.identity && mayBeOf(report.identity, await read(second))) return { reason: `${branch} has two reports of jobs that nothing tells apart: give each a comment-key of its own` };
				return {
					report,
					branch
				};
			}
			return { reason: candidates.length === 0 ? `no run of ${branch} has left an artifact ${name}` : `the last artifacts ${name} of ${branch} are of other workflows or steps, or of runs that verified nothing` };
		}
		let foundNothing = ({ verdict, stopReason }) => verdict === "skipped" || verdict === "error" && stopReason === "cancelled";
		let mayBeOf = (identity, { identity: other }) => other === void 0 || ofAnyTarget(other) === ofAnyTarget(identity);
		let ofAnyTarget = (identity) => (0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_4__.Sv)({
			...identity,
			target: "",
			repository: ""
		});
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
