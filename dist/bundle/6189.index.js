"use strict";
exports.id = 6189;
exports.ids = [6189];
exports.modules = {
	26189: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P: () => endMergeNeutral,
			endNeutral: () => endNeutral
		});
		var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99847);
		var _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11766);
		var _registration_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19029);
		var _report_write_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82172);
		var _schema_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33856);
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73922);
		var _version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18743);
		var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73585);
		var _publishers_summary_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32325);
		var _report_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30706);
		var _show_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6099);
		var _step_identity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61404);
		async function endNeutral(step, neutral) {
			let text = tellNeutral(step, neutral.reason);
			let { values } = await (0, _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Ko)(_inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.O, neutral.raw, { usual: "input" });
			let { trackingUri = "", authUrl = "", apiUrl = "", serviceId = "" } = values;
			let report = skippedReport({
				trackingUri,
				authUrl,
				apiUrl,
				serviceId
			}, text, neutral.identity);
			let { env, redact, log } = step;
			let reportPath = await (0, _report_folder_js__WEBPACK_IMPORTED_MODULE_7__.d)(log, async () => {
				let path = values.reportDir ?? _inputs_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.O["report-dir"].default;
				let identity = (0, _step_identity_js__WEBPACK_IMPORTED_MODULE_9__.yY)(neutral.identity, report.target);
				let folder = await (0, _report_folder_js__WEBPACK_IMPORTED_MODULE_7__.N)(path, {
					identity,
					target: report.target
				}, env, log);
				let written = await (0, _report_write_report_js__WEBPACK_IMPORTED_MODULE_3__.u)(report, folder, redact);
				await (0, _show_result_js__WEBPACK_IMPORTED_MODULE_8__.y)(step, folder, identity);
				return written;
			});
			for (let [name, value] of (0, _outputs_js__WEBPACK_IMPORTED_MODULE_5__.Yz)({
				verdict: "skipped",
				reportPath
			})) log.output(name, value);
			await summarise(step, text);
		}
		async function endMergeNeutral(step, reason) {
			let text = tellNeutral(step, `no leg left a report, and ${reason}`);
			for (let [name, value] of (0, _outputs_js__WEBPACK_IMPORTED_MODULE_5__.Yz)({ verdict: "skipped" })) step.log.output(name, value);
			await summarise(step, text);
		}
		function tellNeutral({ log }, reason) {
			let text = `Nothing was verified: ${reason}. This says nothing about the key or the platform.`;
			log.info(text);
			return text;
		}
		async function summarise({ redact, log }, text) {
			let markdown = `### ⏭️ Registration not verified\n\n${text}\n\nSet \`on-missing-key: fail\` to make such runs fail instead.\n`;
			log.publication("The job summary", await (0, _publishers_summary_js__WEBPACK_IMPORTED_MODULE_6__.I)(markdown, redact));
		}
		function skippedReport(target, why, identity) {
			let now = new Date();
			return {
				schemaVersion: _schema_report_js__WEBPACK_IMPORTED_MODULE_4__.CZ,
				tool: {
					name: _version_js__WEBPACK_IMPORTED_MODULE_10__.Uf,
					version: _version_js__WEBPACK_IMPORTED_MODULE_10__.rE
				},
				id: (0, _registration_names_js__WEBPACK_IMPORTED_MODULE_2__.JL)(now).id,
				identity: (0, _step_identity_js__WEBPACK_IMPORTED_MODULE_9__.yY)(identity, target),
				startedAt: now.toISOString(),
				finishedAt: now.toISOString(),
				stopReason: "completed",
				verdict: "skipped",
				target,
				counts: (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_11__.ip)([]),
				warnings: [why],
				checks: [],
				diagnosis: { causes: [] },
				exchanges: []
			};
		}
	}),
	73585: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Yz: () => outputsOf });
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73922);
		let outputs = {
			verdict: {
				description: "pass, fail, error (could not verify) or skipped.",
				from: ({ verdict }) => verdict
			},
			diagnosis: {
				description: "Code of the first cause, for instance SERVICE_ID_MISMATCH; empty when nothing failed.",
				from: ({ cause }) => cause?.code
			},
			category: {
				description: "Its category: KEY, CFG, DEPLOY, BUG, SCOPE, RATE, QUOTA, NET, CLIENT or UNKNOWN.",
				from: ({ cause }) => cause?.category
			},
			passed: {
				description: "Number of checks that passed.",
				from: ({ counts }) => counts?.pass
			},
			failed: {
				description: "Number of checks that failed.",
				from: ({ counts }) => counts?.fail
			},
			errored: {
				description: "Number of checks that could not be verified.",
				from: ({ counts }) => counts?.error
			},
			skipped: {
				description: "Number of checks that were skipped.",
				from: ({ counts }) => counts?.skip
			},
			"report-path": {
				description: "Path of report.json, or of merged.json with merge-reports; empty where it could not be written.",
				from: ({ reportPath }) => reportPath
			},
			"artifact-id": { description: "Id of the uploaded artifact; empty where none was." },
			"artifact-url": { description: "Address of the artifact." },
			"comment-url": { description: "Address of the comment; empty where there is none." },
			"tracking-uri": {
				description: "The tracking URI a registration went through with; empty otherwise.",
				from: (outcome) => (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_0__.n_)(outcome) ? outcome.target?.trackingUri : ""
			},
			"model-name": {
				description: "Name of the registered model.",
				from: ({ registration }) => registration?.modelName
			},
			"model-version": {
				description: "Version that was registered.",
				from: ({ registration }) => registration?.modelVersion
			},
			"run-id": {
				description: "MLflow run of the registration.",
				from: ({ registration }) => registration?.runId
			}
		};
		`${outputs.verdict.description.slice(0, -1)}`, outputs["comment-url"];
		function outputsOf(outcome) {
			return Object.entries(outputs).flatMap(([name, { from }]) => from === void 0 ? [] : [[name, String(from(outcome) ?? "")]]);
		}
	}),
	6099: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => showResult,
			y: () => uploadFolder
		});
		var artifact_name = __webpack_require__(30513);
		var promises_ = __webpack_require__(58500);
		var foreign = __webpack_require__(68179);
		var once_more = __webpack_require__(2018);
		async function publishArtifact(request) {
			let reason = whyNoArtifacts(request.context.isGhes, process.env);
			if (reason) return {
				status: "skipped",
				reason
			};
			let limit = request.timeLimitMs ?? 6e4;
			try {
				let uploaded = await within(limit, upload(request));
				if (uploaded) return {
					status: "published",
					...uploaded,
					...addressesOf(uploaded.id, request.context)
				};
				return {
					status: "failed",
					reason: `the upload took longer than ${limit / 1e3} s`
				};
			} catch (error) {
				let { name, message } = error instanceof Error ? error : Error(String(error));
				if (name === "GHESNotSupportedError") return {
					status: "skipped",
					reason: noArtifactsOnServer
				};
				return {
					status: "failed",
					reason: inWords(message)
				};
			}
		}
		function inWords(message) {
			let [, answer] = /^Error ".*" occurred while parsing the response body - (.*)\.$/s.exec(message) ?? [];
			return answer === void 0 ? (0, foreign.m)(message) : `the artifact storage's answer is not as its API describes it: ${(0, foreign.m)(answer)}`;
		}
		let noArtifactsOnServer = "this server is not github.com (GitHub Enterprise Server, Gitea, Forgejo), and the client of version 4 uploads no artifact there; the report folder stays on the runner, keep it with actions/upload-artifact@v3";
		function whyNoArtifacts(isGhes, env) {
			if (isGhes) return noArtifactsOnServer;
			for (let name of ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"]) if (!env[name]) return `this runner offers no artifact service (${name} is not set)`;
		}
		async function upload(request) {
			let { folder } = request;
			let files = folder.written();
			if (files.length === 0) throw Error("there is nothing to upload");
			let { DefaultArtifactClient } = await Promise.all([
				__webpack_require__.e(3251),
				__webpack_require__.e(1351),
				__webpack_require__.e(111)
			]).then(__webpack_require__.bind(__webpack_require__, 40111));
			let client = new DefaultArtifactClient();
			let options = request.retentionDays === void 0 ? {} : { retentionDays: request.retentionDays };
			for (let name of (0, artifact_name.nQ)(request.name, request.context.run.attempt)) {
				let send = () => client.uploadArtifact(name, files, folder.root, options);
				let answer = await (0, once_more.T)(send, isBroken).catch((error) => {
					if (!error.message.includes("(409)")) throw error;
				});
				if (answer) return await checked(client, name, answer);
			}
			throw Error(`the name ${request.name} and its suffixes are taken; give each job an artifact-name of its own`);
		}
		let isBroken = (error) => /ECONNRESET|EPIPE|ECONNREFUSED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|socket hang up|fetch failed/i.test(error.message);
		async function checked(client, name, sent) {
			let { id, digest } = sent;
			if (id === void 0) throw Error("the artifact service gave no id");
			if (digest === void 0) return {
				name,
				id
			};
			let held = (await within(1e4, client.getArtifact(name).catch(() => void 0)))?.artifact.digest?.replace(/^sha256:/, "");
			if (held && held !== digest) throw Error(`the artifact service holds other bytes than were sent: sha256 ${held} instead of ${digest}`);
			return {
				name,
				id,
				digest
			};
		}
		function addressesOf(id, { repository, run, serverUrl }) {
			let link = `/${repository.owner}/${repository.repo}/actions/runs/${run.id}/artifacts/${id}`;
			return {
				url: `${serverUrl}${link}`,
				link
			};
		}
		async function within(ms, work) {
			let timer = new AbortController();
			try {
				return await Promise.race([work, (0, promises_.setTimeout)(ms, void 0, { signal: timer.signal })]);
			} finally {
				timer.abort();
				work.catch(() => {});
			}
		}
		var publishers_comment = __webpack_require__(514);
		var publication = __webpack_require__(3915);
		var summary = __webpack_require__(32325);
		var comment = __webpack_require__(28427);
		var markdown = __webpack_require__(99174);
		var api = __webpack_require__(53139);
		var earlier_result = __webpack_require__(2615);
		var thread = __webpack_require__(88045);
		async function publishTrackingIssue(access, options) {
			let { context, digest, key } = options;
			if (context.kind !== "schedule") return (0, publication.hT)("only scheduled runs keep an issue");
			if (options.isCancelled) return (0, publication.hT)("the run was cancelled before it could verify anything; the issue stays as it is");
			if (digest.verdict === "skipped") return (0, publication.hT)("nothing was verified");
			let missing = (0, api.Up)("issues: write", context);
			return (0, api.Ed)({
				...access,
				...context
			}, missing, async (api) => {
				let issues = issuesOf(api, context, (0, comment.Ql)(`issue ${key}`));
				let [issue] = await issues.own();
				if (issue && (0, earlier_result.Z9)(digest, (0, earlier_result.d7)(issue.body).digest)) return (0, publication.hT)(earlier_result.Tc);
				if (digest.verdict === "pass") return issue ? tracking_issue_close(issues, issue, options) : (0, publication.hT)("the run passed and no issue is open");
				return issue ? update(issues, issue, options) : tracking_issue_open(issues, options);
			});
		}
		async function tracking_issue_open(issues, { title, render }) {
			let created = await issues.create(title, render(issues.marker, {}));
			let [oldest = created, ...duplicates] = await issues.own();
			for (let { number } of duplicates) await issues.close(number, "not_planned");
			return {
				status: "published",
				url: oldest.url
			};
		}
		async function update(issues, issue, { digest, warn, render }) {
			let previous = (0, earlier_result.d7)(issue.body);
			(0, earlier_result.Mf)(previous.digest, digest) && warn((0, earlier_result.$o)("issue"));
			await issues.edit(issue, render(issues.marker, previous));
			previous.digest && previous.digest.cause !== digest.cause && await issues.comment(issue.number, `The first cause is now ${tracking_issue_name(digest.cause)}; it was ${tracking_issue_name(previous.digest.cause)}.`);
			return {
				status: "published",
				url: issue.url
			};
		}
		async function tracking_issue_close(issues, issue, { context, digest, render }) {
			await issues.edit(issue, render(issues.marker, (0, earlier_result.d7)(issue.body)));
			let lasted = duration(Date.parse(digest.finishedAt) - Date.parse(issue.openedAt));
			await issues.comment(issue.number, `Recovered: [this run](${context.run.url}) passed at ${digest.finishedAt}, ${lasted} after the issue was opened.`);
			await issues.close(issue.number, "completed");
			return {
				status: "published",
				url: issue.url
			};
		}
		let tracking_issue_name = (cause) => cause === void 0 ? "not known" : (0, markdown.D9)(cause, 100);
		function duration(ms) {
			let minutes = Math.max(0, Math.round(ms / 6e4));
			let days = Math.floor(minutes / 1440);
			let hours = Math.floor(minutes % 1440 / 60);
			return days > 0 ? `${days} d ${hours} h` : hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
		}
		let label = "verify-registration";
		function issuesOf({ octokit, viewer, wrote }, { repository }, marker) {
			let open = {
				...repository,
				state: "open",
				per_page: 100
			};
			let { issues } = octokit.rest;
			let isMarked = ({ body, pull_request }) => (0, thread.x)(body, marker) && !pull_request;
			let lastChanged = () => {
				let left = 3;
				let order = {
					sort: "updated",
					direction: "desc"
				};
				return octokit.paginate(issues.listForRepo, {
					...open,
					...order
				}, ({ data }, done) => {
					--left === 0 && done();
					return data;
				});
			};
			return {
				marker,
				async own() {
					let marked = (await octokit.paginate(issues.listForRepo, {
						...open,
						labels: label
					})).filter(isMarked);
					marked.length === 0 && marked.push(...(await lastChanged()).filter(isMarked));
					if (marked.length === 0) return [];
					let { login } = await viewer();
					return marked.filter(({ user }) => login !== void 0 && user?.login === login).map((one) => issueOf(one)).sort((a, b) => a.number - b.number);
				},
				async create(title, body) {
					let created = issueOf((await issues.create({
						...repository,
						title,
						body,
						labels: [label]
					})).data);
					wrote(created.url);
					return created;
				},
				async edit({ number, url }, body) {
					await issues.update({
						...repository,
						issue_number: number,
						body
					});
					wrote(url);
				},
				async comment(number, body) {
					await issues.createComment({
						...repository,
						issue_number: number,
						body
					});
				},
				async close(number, why) {
					await issues.update({
						...repository,
						issue_number: number,
						state: "closed",
						state_reason: why
					});
				}
			};
		}
		function issueOf(issue) {
			let { number, html_url: url, created_at: openedAt } = issue;
			if (typeof number != "number" || typeof url != "string") throw TypeError("this is no issue");
			return {
				number,
				url,
				openedAt,
				body: issue.body ?? ""
			};
		}
		var step_identity = __webpack_require__(61404);
		async function showResult(result, step, shown) {
			let { context, inputs, redact, log } = step;
			let access = { token: inputs.githubToken };
			let key = (0, step_identity.EV)(shown.identity);
			log.publication("The job summary", await (0, summary.I)(result.summary(), redact));
			let { digest } = result;
			let { digest: last } = inputs.comment === "off" ? {} : await (0, publishers_comment.o)(access, {
				context,
				key,
				digest
			});
			last && log.publication("The comparison", await (0, publication.H3)(() => shown.write(last)));
			let artifact = await uploadFolder(step, shown.folder, shown.identity);
			let link = artifact.status === "published" ? artifact.link : void 0;
			if (link !== void 0 || last) {
				let text = result.comparedWith(last).summary({ artifactUrl: link });
				log.publication("The job summary", await (0, summary.I)(text, redact));
			}
			let links = {
				run: context.run.url,
				artifact: link
			};
			let render = (marker, { digest: before, note }, sha = context.sha) => redact(result.comparedWith(before).comment({
				marker,
				links,
				sha,
				noteOnDigest: note
			}));
			let shared = {
				context,
				key,
				digest,
				isCancelled: result.isCancelled,
				warn: log.warning,
				render
			};
			let comment = await (0, publishers_comment.p)(access, {
				...shared,
				mode: inputs.comment
			});
			log.publication("The comment", comment);
			log.output("comment-url", (0, publication.rs)(comment));
			if (inputs.issueOnFailure) {
				let title = redact(`Registration check fails: ${result.target}`);
				log.publication("The issue", await publishTrackingIssue(access, {
					...shared,
					title
				}));
			}
		}
		async function uploadFolder({ context, inputs, log }, folder, identity) {
			let artifact = await publishArtifact({
				folder,
				name: (0, artifact_name.Cs)(inputs.artifactName, identity),
				...inputs.retentionDays === void 0 ? {} : { retentionDays: inputs.retentionDays },
				context
			});
			log.publication("The artifact", artifact);
			let isThere = artifact.status === "published";
			log.output("artifact-id", isThere ? String(artifact.id) : "");
			log.output("artifact-url", isThere ? artifact.url : "");
			return artifact;
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
	})
};
