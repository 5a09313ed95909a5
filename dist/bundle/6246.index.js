"use strict";
exports.id = 6246;
exports.ids = [6246];
exports.modules = {
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
	35683: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => proveAppendable,
			f: () => openStream
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52204);
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26392);
		function openStream(path, env) {
			let file = openForWriting(path, env);
			return {
				write: (text) => {
					try {
						(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, text);
					} catch (error) {
						throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__._P)(path, error);
					}
				},
				close: () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file)
			};
		}
		function openForWriting(path, env) {
			let { O_WRONLY, O_CREAT, O_TRUNC } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
			let full = (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.UA)(path, env);
			try {
				let file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, O_WRONLY | O_CREAT | O_TRUNC | nonBlocking);
				if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFIFO()) return file;
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, O_WRONLY);
			} catch (error) {
				throw isPipeWithoutReader(error) ? new _problem_js__WEBPACK_IMPORTED_MODULE_2__.kc("unusable", path, "is a pipe that nobody reads") : (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__._P)(path, error);
			}
		}
		function proveAppendable(path) {
			let { O_WRONLY, O_APPEND, O_NOFOLLOW = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
			let file;
			try {
				file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_WRONLY | O_APPEND | O_NOFOLLOW | nonBlocking);
				if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFIFO()) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.kc("refused", path, "is a pipe");
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.Zw)(path, error);
			} finally {
				file !== void 0 && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
			}
		}
		let nonBlocking = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
		let isPipeWithoutReader = (error) => error.code === "ENXIO";
	}),
	96220: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => readContext });
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
		var _files_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26392);
		var _files_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23551);
		let eventKinds = [
			"pull_request",
			"pull_request_target",
			"push",
			"workflow_dispatch",
			"schedule",
			"merge_group",
			"workflow_run"
		];
		let Repository = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			full_name: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
			fork: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().optional(),
			default_branch: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional()
		});
		let PullRequest = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive(),
			head: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				sha: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				repo: Repository.optional()
			}),
			base: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				ref: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
				repo: Repository.optional()
			}).optional()
		});
		let RunPullRequest = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			number: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive(),
			base: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ repo: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ url: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional() }).optional() }).optional()
		});
		let Payload = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			pull_request: PullRequest.optional(),
			issue: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				number: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().positive(),
				pull_request: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({}).optional()
			}).optional(),
			merge_group: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ head_sha: zod__WEBPACK_IMPORTED_MODULE_2__.YjP() }).optional(),
			workflow_run: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				id: zod__WEBPACK_IMPORTED_MODULE_2__.Whr(),
				name: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
				path: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
				run_attempt: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().optional(),
				html_url: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
				head_sha: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				head_repository: Repository.optional(),
				pull_requests: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(RunPullRequest).optional()
			}).optional(),
			repository: Repository.optional()
		});
		let essential = {
			pull_request: "pull_request",
			pull_request_target: "pull_request",
			merge_group: "merge_group",
			workflow_run: "workflow_run"
		};
		async function readContext(env) {
			let eventName = env.GITHUB_EVENT_NAME ?? "";
			let kind = eventKinds.find((one) => one === eventName) ?? "other";
			let { payload, problem } = readPayload(env.GITHUB_EVENT_PATH, kind);
			let repository = env.GITHUB_REPOSITORY ?? "";
			let [owner = "", repo = ""] = repository.split("/");
			let addresses = addressesOf(env);
			let runAt = (id, attempt) => {
				let url = `${addresses.serverUrl}/${repository}/actions/runs/${id}`;
				return {
					id,
					attempt,
					url: attempt > 1 ? `${url}/attempts/${attempt}` : url
				};
			};
			let origin = originOf(payload, repository);
			let isDependabot = env.GITHUB_ACTOR === "dependabot[bot]";
			let withheld = whySecretsAreWithheld(kind, payload, {
				isDependabot,
				isFork: origin.isFork
			});
			let triggering = payload.workflow_run;
			let workflow = triggering?.name ?? triggering?.path ?? "";
			return {
				kind,
				eventName,
				repository: {
					owner,
					repo
				},
				...payload.repository?.default_branch ? { defaultBranch: payload.repository.default_branch } : {},
				...origin,
				sha: origin.sha ?? env.GITHUB_SHA ?? "",
				...pullRequestsOf(payload, repository),
				isDependabot,
				...withheld === void 0 ? {} : { secretsWithheld: withheld },
				run: runAt(env.GITHUB_RUN_ID ?? "", Number(env.GITHUB_RUN_ATTEMPT) || 1),
				...triggering && { triggeringRun: {
					...runAt(String(triggering.id), triggering.run_attempt ?? 1),
					workflow
				} },
				...addresses,
				warnings: kind === "pull_request_target" ? [targetWarning] : [],
				...problem === void 0 ? {} : { problem }
			};
		}
		function pullRequestsOf({ pull_request: pull, issue, workflow_run: run }, repository) {
			if (pull) return { pullRequest: pull.number };
			if (issue?.pull_request) return {
				pullRequest: issue.number,
				isHeadUnknown: !0
			};
			let isOurs = (url = "") => url === "" || url.toLowerCase().endsWith(`/repos/${repository.toLowerCase()}`);
			let named = run?.pull_requests?.filter(({ base }) => isOurs(base?.repo?.url)) ?? [];
			return named.length === 0 ? {} : { runPullRequests: named.map(({ number }) => number) };
		}
		let targetWarning = "pull_request_target runs with the secrets and the token of the base repository: a workflow that checks out and runs the code of the pull request gives them to whoever opened it. Prefer pull_request, and publish from workflow_run";
		function readPayload(path, kind) {
			if (!path) return lacking({}, kind, "GITHUB_EVENT_PATH names no file");
			try {
				let text = (0, _files_read_js__WEBPACK_IMPORTED_MODULE_1__.XF)(path, {
					maxBytes: 33554432,
					links: "follow"
				}).toString("utf8");
				let json = JSON.parse(text.replace(/^\uFEFF/, ""), (_, value) => value ?? void 0);
				let parsed = Payload.safeParse(json);
				if (parsed.success) return lacking(parsed.data, kind, `the event has no ${essential[kind]}`);
				let [issue] = parsed.error.issues;
				return {
					payload: {},
					problem: `the event is not as GitHub describes it, at ${issue?.path.join(".") || "its top"}`
				};
			} catch (error) {
				if (error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_0__.kc) return lacking({}, kind, `the event file ${error.what}`);
				return {
					payload: {},
					problem: "the event file is not JSON"
				};
			}
		}
		function lacking(payload, kind, problem) {
			let needed = essential[kind];
			return needed === void 0 || payload[needed] !== void 0 ? { payload } : {
				payload,
				problem
			};
		}
		function originOf(payload, repository) {
			let { pull_request: pull, workflow_run: run, merge_group: group } = payload;
			if (pull) {
				let base = pull.base?.repo?.full_name ?? payload.repository?.full_name;
				return {
					sha: pull.head.sha,
					...comesFrom(pull.head.repo, base)
				};
			}
			if (run) return {
				sha: run.head_sha,
				...comesFrom(run.head_repository, payload.repository?.full_name)
			};
			return {
				isFork: !1,
				headRepository: repository,
				...group && { sha: group.head_sha }
			};
		}
		function comesFrom(head, base) {
			if (!head) return { isFork: !0 };
			if (head.full_name === void 0) return { isFork: head.fork === !0 };
			return {
				isFork: base === void 0 ? head.fork === !0 : head.full_name.toLowerCase() !== base.toLowerCase(),
				headRepository: head.full_name
			};
		}
		function whySecretsAreWithheld(kind, payload, { isDependabot, isFork }) {
			if ([
				"schedule",
				"workflow_dispatch",
				"workflow_run",
				"merge_group"
			].includes(kind)) return;
			let isTarget = kind === "pull_request_target";
			if (isDependabot && (!isTarget || payload.pull_request?.base?.ref?.startsWith("dependabot/"))) return "Dependabot started this run, and GitHub gives it none of the repository's Actions secrets";
			return isFork && !isTarget ? "the pull request comes from a fork, and GitHub gives such runs no secrets" : void 0;
		}
		function addressesOf(env) {
			let withoutSlash = (url) => url.replace(/\/+$/, "");
			let serverUrl = withoutSlash(env.GITHUB_SERVER_URL || "https://github.com");
			let apiUrl = withoutSlash(env.GITHUB_API_URL || "https://api.github.com");
			return {
				serverUrl,
				apiUrl,
				graphqlUrl: env.GITHUB_GRAPHQL_URL || `${apiUrl.replace(/\/v3$/, "")}/graphql`,
				isGhes: isGhes(serverUrl)
			};
		}
		function isGhes(serverUrl) {
			if (!URL.canParse(serverUrl)) return !1;
			let { hostname } = new URL(serverUrl);
			return hostname !== "github.com" && !/\.(ghe\.com|localhost)$/.test(hostname);
		}
	}),
	3915: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H3: () => published,
			hT: () => skipped,
			rs: () => urlOf
		});
		var _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68179);
		let urlOf = (publication) => publication.status === "published" ? publication.url ?? "" : "";
		let skipped = (reason) => ({
			status: "skipped",
			reason
		});
		async function published(publish) {
			try {
				await publish();
				return { status: "published" };
			} catch (error) {
				return {
					status: "failed",
					reason: (0, _text_foreign_js__WEBPACK_IMPORTED_MODULE_0__.m)(error instanceof Error ? error.message : String(error))
				};
			}
		}
	}),
	61404: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EV: () => commentKeyOf,
			Xl: () => stepIdentity,
			yY: () => withTarget
		});
		var _schema_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32005);
		function stepIdentity({ repository, sha, run, pullRequest }, rawKey, env) {
			return {
				repository: `${repository.owner}/${repository.repo}`,
				workflow: env.GITHUB_WORKFLOW ?? "",
				job: env.GITHUB_JOB ?? "",
				leg: legOf(rawKey).slice(0, 2e3),
				step: env.GITHUB_ACTION ?? "",
				runId: run.id,
				attempt: run.attempt,
				commit: sha,
				...pullRequest === void 0 ? {} : { pullRequest }
			};
		}
		let withTarget = (step, target) => ({
			...step,
			target: (0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_0__.hD)(target)
		});
		function legOf(rawKey) {
			let given = rawKey.trim();
			try {
				return /^(null$|\{)/.test(given) ? JSON.stringify(JSON.parse(given) ?? "").replace(/^""$/, "") : given;
			} catch {
				return given;
			}
		}
		function commentKeyOf(identity) {
			let { workflow, job, leg, step, target = "" } = identity;
			return [
				workflow,
				job,
				leg,
				step,
				target
			].filter((part) => part !== "").join(" / ");
		}
	}),
	47769: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			eg: () => runStep,
			xL: () => warnOfUnwritable
		});
		var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
		var _files_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26392);
		var _files_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35683);
		var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99847);
		var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43629);
		var _text_foreign_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68179);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24865);
		async function runStep(table, env, body) {
			let redact = (0, _redaction_redact_js__WEBPACK_IMPORTED_MODULE_4__.lY)();
			let raw = readRaw(table, env);
			maskSecrets(table, raw, redact);
			let log = createLog(redact);
			try {
				await body({
					raw,
					env,
					redact,
					log
				});
			} catch (error) {
				log.fail(messageOf(error));
			}
		}
		function readRaw(table, env) {
			let pairs = Object.keys(table).map((name) => [name, env[`INPUT_${name.toUpperCase()}`]]);
			return Object.fromEntries(pairs);
		}
		function maskSecrets(table, raw, redact) {
			for (let [name, { secret }] of Object.entries(table)) {
				let value = secret ? raw[name]?.trim() ?? "" : "";
				if (value === "") continue;
				_actions_core__WEBPACK_IMPORTED_MODULE_0__.Pq(value);
				(0, _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__.xU)(redact, name, value);
			}
		}
		function messageOf(error) {
			if (error instanceof _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_3__.dz || error instanceof RangeError) return error.message;
			return error instanceof Error ? error.stack ?? error.message : String(error);
		}
		function createLog(redact) {
			let safe = (text) => redact((0, _text_log_js__WEBPACK_IMPORTED_MODULE_6__.k)(text));
			let warning = (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(safe(text));
			let unwritable = new Set();
			let attempt = (what, write) => {
				try {
					write();
				} catch (error) {
					unwritable.has(what) || warning(`${what} cannot be written: ${(0, _text_foreign_js__WEBPACK_IMPORTED_MODULE_5__.m)(String(error))}`);
					unwritable.add(what);
				}
			};
			return {
				info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(safe(text)),
				group: (title, text) => {
					_actions_core__WEBPACK_IMPORTED_MODULE_0__.Oh(title);
					_actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(safe(text));
					_actions_core__WEBPACK_IMPORTED_MODULE_0__.N4();
				},
				warning,
				fail: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.C1(safe(text)),
				output: (name, value) => attempt("Outputs", () => _actions_core__WEBPACK_IMPORTED_MODULE_0__.uH(name, redact(value))),
				variable: (name, value) => attempt("The environment of later steps", () => {
					if (!process.env.GITHUB_ENV) throw Error("GITHUB_ENV is not set");
					_actions_core__WEBPACK_IMPORTED_MODULE_0__.dN(name, value);
				}),
				state: (name, value) => attempt("State for the post step", () => _actions_core__WEBPACK_IMPORTED_MODULE_0__.LZ(name, value)),
				publication: (what, publication) => {
					for (let { level, text } of linesOn(what, publication)) write[level](safe(text));
				}
			};
		}
		let write = {
			info: _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq,
			notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__.lm,
			warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e
		};
		function linesOn(what, publication) {
			let notes = "note" in publication && publication.note ? [{
				level: "notice",
				text: `${what}: ${publication.note}`
			}] : [];
			if (publication.status === "published") {
				let { but, url = "" } = publication;
				let text = `${what} was published${url && ` (${url})`}, but: ${but}`;
				return [...notes, ...but === void 0 ? [] : [{
					level: "warning",
					text
				}]];
			}
			let { status, reason } = publication;
			let isWanted = status === "failed" || /permissions:|no artifact service|comment-key/.test(reason);
			return [...notes, {
				level: isWanted ? "warning" : "info",
				text: `${what} was not published: ${reason}`
			}];
		}
		let runnerFiles = {
			GITHUB_OUTPUT: "outputs of this step are lost",
			GITHUB_STEP_SUMMARY: "there will be no job summary",
			GITHUB_STATE: "should this job be killed, the post step cannot remove what was made"
		};
		let forLaterSteps = { GITHUB_ENV: "configure can give later steps nothing" };
		function warnOfUnwritable({ env, inputs, log }) {
			let wanted = {
				...runnerFiles,
				...inputs.configure && forLaterSteps
			};
			for (let [name, loss] of Object.entries(wanted)) {
				let path = env[name];
				if (!path) continue;
				try {
					(0, _files_stream_js__WEBPACK_IMPORTED_MODULE_2__.b)(path);
				} catch (error) {
					if (!(error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_1__.kc)) throw error;
					error.kind === "refused" && delete process.env[name];
					log.warning(`${name} cannot be written (it ${error.what}): ${loss}.`);
				}
			}
		}
	}),
	3842: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kc: () => publishing,
			xr: () => onGitHub
		});
		var _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30513);
		var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95654);
		let commentModes = [
			"auto",
			"always",
			"on-failure",
			"on-change",
			"off"
		];
		let expression = (text) => `\${{ ${text} }}`;
		let onGitHub = {
			"on-missing-key": {
				group: "Result",
				description: "What a run without a key does on a fork or by Dependabot: skip or fail.",
				...(0, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(["skip", "fail"]),
				default: "skip"
			},
			comment: {
				group: "GitHub",
				description: "When to comment on the pull request: auto, always, on-failure (and when that is over), on-change or off. Needs pull-requests: write.",
				...(0, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(commentModes),
				default: "auto"
			},
			"comment-key": {
				group: "GitHub",
				description: "Tells the comment and artifact of this job from those of others; by default the values of its matrix leg. Workflow, job, step and target tell them apart too.",
				..._kinds_js__WEBPACK_IMPORTED_MODULE_1__.ue,
				expression: expression("toJSON(matrix)")
			},
			"github-token": {
				group: "GitHub",
				description: "Token to comment and to keep an issue with.",
				...(0, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("TOKEN"),
				default: "",
				expression: expression("github.token"),
				secret: !0
			},
			"artifact-name": {
				group: "GitHub",
				description: `Name of the artifact that holds the report folder; by default ${_schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__.gy} with job id and comment-key. A name that is taken gets a suffix.`,
				...(0, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.Cs)(),
				example: _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__.gy
			},
			"compare-with": {
				group: "GitHub",
				description: "What to compare with: last-comment (what the last comment tells), or default-branch (the last artifact of the same name there; needs actions: read).",
				...(0, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(["last-comment", "default-branch"]),
				default: "last-comment"
			},
			"retention-days": {
				group: "GitHub",
				description: "Days to keep the artifact; by default as the repository is set.",
				...(0, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.rD)(1, 400),
				example: "30"
			},
			configure: {
				group: "GitHub",
				description: "Where a registration went through, export MLFLOW_TRACKING_URI, MLFLOW_TRACKING_TOKEN, HOKUSAI_API_KEY and the paths of certificate files that were given to all later steps of the job; each of them, also those of other authors, can then use the key.",
				..._kinds_js__WEBPACK_IMPORTED_MODULE_1__.GX
			},
			"issue-on-failure": {
				group: "GitHub",
				description: "Keep one open issue per target while scheduled runs fail. Needs issues: write.",
				..._kinds_js__WEBPACK_IMPORTED_MODULE_1__.GX
			},
			"merge-reports": {
				group: "GitHub",
				description: "Globs of report.json of other jobs, one per line. Where given nothing is verified; the reports become one summary, comment and gate.",
				...(0, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.Mn)("GLOB"),
				example: "reports/**/report.json"
			},
			"expected-reports": {
				group: "GitHub",
				description: "With merge-reports, how many legs there should be, or their names (values of the matrix, job or artifact), separated by commas; each that is missing counts as an error, since a job that died left none.",
				...(0, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.uq)(2e3),
				example: "production, staging"
			},
			"check-caller": {
				group: "What is checked",
				description: "Look for your own mistakes in the checked-out repository and annotate them: auto or off.",
				...(0, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(["auto", "off"]),
				default: "auto"
			}
		};
		let publishing = {
			"github-token": {
				...onGitHub["github-token"],
				description: "Token with the permissions actions: read and pull-requests: write."
			},
			"artifact-name": {
				group: "GitHub",
				description: "Name of the artifact that the other run uploaded; * stands for any characters. Several are merged into one comment.",
				...(0, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.Cs)("*"),
				default: `${_schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__.gy}*`
			},
			comment: {
				...onGitHub.comment,
				description: "When to comment: auto, always, on-failure (and when that is over), on-change or off."
			},
			"comment-key": {
				group: "GitHub",
				description: "Tells this comment from others of the same workflow and job.",
				...(0, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("NAME"),
				default: "",
				example: "staging"
			},
			"fail-on": {
				group: "Result",
				description: "never, or fail: the step fails when the verification did, could not be made, or left no report.",
				...(0, _kinds_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(["never", "fail"]),
				default: "never"
			}
		};
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
	19124: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => gateNote,
			x: () => gateFails
		});
		function gateFails(report, failOn) {
			if (failOn === "never") return !1;
			if (report.verdict === "fail" || report.verdict === "error") return !0;
			return failOn === "warn" && report.counts.warn > 0;
		}
		function gateNote({ verdict, counts, failOn }) {
			if (verdict !== "pass" || failOn !== "warn" || counts.warn === 0) return "";
			return `, but ${counts.warn === 1 ? "1 warning fails" : `${counts.warn} warnings fail`} this run (fail-on is warn)`;
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
	19327: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => keepHeapSmall });
		var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
		function keepHeapSmall() {
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--heap-growing-percent=40");
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--no-parallel-scavenge");
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
