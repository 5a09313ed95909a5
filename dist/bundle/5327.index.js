"use strict";
exports.id = 5327;
exports.ids = [5327];
exports.modules = {
	95327: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { handOnResult: () => handOnResult });
		var diagnosis_text = __webpack_require__(23515);
		var write_report = __webpack_require__(82172);
		var compare_with_digest = __webpack_require__(90302);
		var compare_with_reports = __webpack_require__(11351);
		var gate = __webpack_require__(19124);
		var foreign = __webpack_require__(68179);
		async function findCallerMistakes({ env, redact, log }, folder) {
			let workspace = env.GITHUB_WORKSPACE;
			if (!workspace) return [];
			try {
				let { writeFixDiff } = await __webpack_require__.e(4870).then(__webpack_require__.bind(__webpack_require__, 24870));
				return (await writeFixDiff(workspace, folder, redact)).map(({ path, line, column, rule, reason }) => ({
					path,
					line,
					column,
					rule,
					reason: redact(reason)
				}));
			} catch (error) {
				tell(error instanceof Error ? error.message : String(error), workspace, log);
				return [];
			}
		}
		function tell(why, workspace, log) {
			let isForeign = /dubious|safe\.directory/i.test(why);
			if (/not a git repository/i.test(why) && !isForeign) {
				log.info("check-caller: there is no git checkout in the workspace, so nothing was looked for.");
				return;
			}
			let advice = isForeign ? ` It belongs to another user; before this step, run: git config --global --add safe.directory "${workspace}"` : "";
			log.warning(`check-caller: the checkout could not be looked into: ${(0, foreign.m)(why)}.${advice}`);
		}
		var environment = __webpack_require__(37659);
		var client_environment = __webpack_require__(43854);
		var verdict = __webpack_require__(73922);
		function configureLaterSteps({ env, log }, settings, report) {
			if (!(0, verdict.n_)(report)) {
				log.warning("configure: later steps were given nothing, since no registration went through.");
				return;
			}
			let variables = (0, client_environment.$)(settings);
			for (let [name, value] of Object.entries(variables)) log.variable(name, value);
			log.info(`configure: later steps have ${Object.keys(variables).join(", ")}.`);
			let others = (0, environment.pH)(env).map(({ name }) => name);
			others.length > 0 && log.warning(`configure: this job also sets ${others.join(", ")}, with which clients do something else than was verified.`);
		}
		var outputs = __webpack_require__(73585);
		var core = __webpack_require__(91659);
		var wording = __webpack_require__(20042);
		var log = __webpack_require__(24865);
		var visible = __webpack_require__(38113);
		var publication = __webpack_require__(3915);
		let most = {
			error: 9,
			warning: 7,
			notice: 10
		};
		let write = {
			error: core.z3,
			warning: core.$e,
			notice: core.lm
		};
		let statusOf = {
			error: "fail",
			warning: "error",
			notice: "warn"
		};
		let levels = [
			"error",
			"warning",
			"notice"
		];
		function publishAnnotations(report, options) {
			return (0, publication.H3)(async () => {
				for (let level of levels) announce(level, annotationsOf(report, level, options), options);
			});
		}
		function annotationsOf(report, level, { env, lines = [] }) {
			let place = workflowPlace(env);
			let annotations = report.checks.filter(({ status }) => status === statusOf[level]).map((check) => ({
				title: check.title,
				message: [(0, foreign.m)(check.reason ?? ""), remedyFor(check, report)].filter((text) => text !== "").join("\n"),
				place
			}));
			if (level !== (report.verdict === "pass" ? "notice" : "error")) return annotations;
			return [...lines.map(({ path, line, reason }) => ({
				title: "The registration is set up wrongly here",
				message: reason,
				place: {
					file: path,
					line
				}
			})), ...annotations];
		}
		function announce(level, annotations, { redact, env }) {
			let shown = annotations.length > most[level] ? annotations.slice(0, most[level] - 1) : annotations;
			for (let annotation of shown) emit(level, annotation, redact);
			let hidden = annotations.length - shown.length;
			if (hidden === 0) return;
			emit(level, {
				title: `${hidden} more ${wording.uj[statusOf[level]]}`,
				message: "The job summary lists them all.",
				place: workflowPlace(env)
			}, redact);
		}
		function emit(level, { title, message, place }, redact) {
			let safeTitle = redact((0, log.k)((0, visible.P8)((0, visible.Jj)(redact(title), 200))));
			let safeMessage = redact((0, log.k)((0, visible.Jj)(redact(message), 2e3))) || safeTitle;
			let properties = { title: safeTitle };
			place && Object.assign(properties, {
				file: redact((0, log.k)((0, visible.P8)(place.file))),
				startLine: place.line
			});
			write[level](safeMessage, properties);
		}
		function remedyFor(check, report) {
			if (check.status === "warn") return "";
			let { causes } = report.diagnosis;
			let proves = (cause) => cause.evidence.some((id) => check.exchanges.includes(id));
			let status = report.verdict === "error" ? "error" : "fail";
			let isFirst = (0, wording.BS)(report.checks, status)[0]?.id === check.id;
			let [remedy] = (causes.find(proves) ?? (isFirst ? causes[0] : void 0))?.remediation ?? [];
			return remedy ? `Remedy: ${remedy.text}` : "";
		}
		function workflowFile(env) {
			let prefix = `${env.GITHUB_REPOSITORY}/`;
			let ref = env.GITHUB_WORKFLOW_REF ?? "";
			let [, file] = ref.startsWith(prefix) ? /^(\.github\/workflows\/[^@]+\.ya?ml)@/.exec(ref.slice(prefix.length)) ?? [] : [];
			return file;
		}
		function workflowPlace(env) {
			let file = workflowFile(env);
			return file === void 0 ? void 0 : {
				file,
				line: 1
			};
		}
		var report_folder = __webpack_require__(30706);
		var github_result = __webpack_require__(24310);
		var show_result = __webpack_require__(6099);
		(0, write_report.D)();
		async function handOnResult(found, step, { settings, identity, folder }) {
			let { context, inputs, env, redact, log } = step;
			let report = {
				...found,
				...await comparisonOf(step, found, identity)
			};
			let extras = { workflow: workflowFile(env) };
			let reportPath = await (0, report_folder.d)(log, () => (0, write_report.u)(report, folder, redact, extras));
			let [cause] = report.diagnosis.causes;
			for (let [name, value] of (0, outputs.Yz)({
				...report,
				cause,
				reportPath
			})) log.output(name, value);
			inputs.configure && configureLaterSteps(step, settings, report);
			let lines = inputs.checkCaller === "off" ? [] : await findCallerMistakes(step, folder);
			let whole = {
				...extras,
				findings: lines
			};
			lines.length > 0 && await (0, report_folder.d)(log, () => (0, write_report.u)(report, folder, redact, whole));
			let result = (0, github_result.$)(report, context.sha);
			await (0, show_result.L)(result, step, {
				identity,
				folder,
				write: async (previous) => {
					let comparison = report.comparison ?? (0, compare_with_digest.G)(previous, report);
					let compared = {
						...report,
						comparison
					};
					await (0, write_report.u)(compared, folder, redact, whole);
				}
			});
			log.publication("An annotation", await publishAnnotations(report, {
				redact,
				env,
				lines
			}));
			log.group("Result", (0, diagnosis_text._5)(report, diagnosis_text.yG));
			(0, gate.x)(report, settings.failOn) && log.fail(result.headline);
		}
		async function comparisonOf(step, report, identity) {
			if (step.inputs.compareWith !== "default-branch") return {};
			let { reportOfDefaultBranch } = await __webpack_require__.e(9126).then(__webpack_require__.bind(__webpack_require__, 89126));
			let earlier = await reportOfDefaultBranch(step, identity, report.target);
			if ("reason" in earlier) {
				step.log.warning(`Not compared with the default branch: ${earlier.reason}`);
				return {};
			}
			let comparison = (0, compare_with_reports.l)([earlier.report], report);
			return comparison ? { comparison: {
				...comparison,
				branch: earlier.branch
			} } : {};
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
	})
};
