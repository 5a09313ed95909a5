"use strict";
exports.id = 7635;
exports.ids = [7635];
exports.modules = {
	53139: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ed: () => publishWithApi,
			Nt: () => withApi,
			Up: () => missingPermission
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
		var _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68179);
		let silent = new Set();
		async function publishWithApi(options, missing, publish) {
			let url;
			let wrote = (at) => {
				url = at;
			};
			let ended = await withApi(options, missing, async (api) => ({ done: await publish({
				...api,
				wrote
			}) }));
			if ("done" in ended) return ended.done;
			return url === void 0 ? ended : {
				status: "published",
				url,
				but: ended.reason
			};
		}
		async function withApi(options, missing, ask) {
			if (options.token === "") return {
				status: "skipped",
				reason: "there is no github-token to publish with"
			};
			if (!URL.canParse(options.apiUrl)) return {
				status: "failed",
				reason: "GITHUB_API_URL is not an address, so there is nobody to ask"
			};
			if (options.repository && !(options.repository.owner && options.repository.repo)) return {
				status: "failed",
				reason: "GITHUB_REPOSITORY does not say which repository this is"
			};
			let given = options.budgetMs ?? 3e4;
			let budgetMs = silent.has(options.apiUrl) ? given / 6 : given;
			let budget = new AbortController();
			let { signal } = budget;
			let outOfTime = (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(budgetMs, void 0, { signal }).then(() => {
				silent.add(options.apiUrl);
				return {
					status: "failed",
					reason: `GitHub took longer than ${budgetMs / 1e3} s`
				};
			});
			let asking = openApi(options, Date.now() + budgetMs, signal).then(ask).catch((error) => whyNotPublished(error, missing, options.token));
			try {
				return await Promise.race([asking, outOfTime]);
			} finally {
				budget.abort();
			}
		}
		async function openApi(options, deadline, signal) {
			let [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
				__webpack_require__.e(1351).then(__webpack_require__.bind(__webpack_require__, 61351)),
				Promise.all([__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
				Promise.all([__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856))
			]);
			let unit = options.waitUnitMs ?? 1e3;
			let isWorthTheWait = (seconds, _request, _octokit, tries) => tries < 2 && Date.now() + seconds * unit < deadline;
			let settings = {
				baseUrl: options.apiUrl,
				log: quiet,
				retry: {
					retries: 2,
					retryAfterBaseValue: unit,
					doNotRetry: [
						400,
						401,
						403,
						404,
						409,
						410,
						422,
						429,
						451
					]
				},
				throttle: {
					write: withoutPause,
					notifications: withoutPause,
					retryAfterBaseValue: unit,
					onRateLimit: isWorthTheWait,
					onSecondaryRateLimit: isWorthTheWait
				}
			};
			let plugins = [
				limitTime(signal, options.requestMs ?? 1e4),
				retry,
				throttling,
				expectJson
			];
			let octokit = getOctokit(options.token, settings, ...plugins);
			return {
				octokit,
				viewer: (ids = []) => viewerOf(octokit, options.graphqlUrl, ids)
			};
		}
		let withoutPause = { key: () => ({ schedule: (_options, call) => call() }) };
		let quiet = {
			debug: () => {},
			info: () => {},
			warn: () => {},
			error: () => {}
		};
		let limitTime = (budget, requestMs) => (octokit) => {
			octokit.hook.before("request", ({ request }) => {
				budget.throwIfAborted();
				request.signal = AbortSignal.any([budget, AbortSignal.timeout(requestMs)]);
			});
		};
		let expectJson = (octokit) => {
			octokit.hook.after("request", ({ status, data }, { method, url }) => {
				if (status >= 300) return;
				if (typeof data == "string" && data !== "") throw Error(`something in between answered ${status}: ${(0, _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__.m)(data, 150)}`);
				if (method === "GET" && isListing.test(url) && !isList(data)) throw Error(`the answer to a listing was no list: ${(0, _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__.m)(JSON.stringify(data) ?? "", 150)}`);
			});
		};
		let isListing = /\/(comments|pulls|issues|artifacts)(\?|$)/;
		function isList(data) {
			let list = zod__WEBPACK_IMPORTED_MODULE_2__._H3({}).array();
			return zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([list, zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ artifacts: list })]).safeParse(data).success;
		}
		async function viewerOf(octokit, graphqlUrl, ids) {
			try {
				let viewer = { minimized: new Set() };
				for (let start = 0; start === 0 || start < ids.length; start += 100) {
					let variables = { ids: ids.slice(start, start + 100) };
					let { data } = await octokit.request(`POST ${graphqlUrl}`, {
						query: "query ($ids: [ID!]!) { viewer { login } nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }",
						variables
					});
					let answer = ViewerAnswer.parse(data).data;
					viewer.login = answer.viewer.login;
					for (let one of answer.nodes) one?.isMinimized && viewer.minimized.add(one.id);
				}
				return viewer;
			} catch (error) {
				let { status } = error;
				if (status === 401) throw error;
				let note = `GitHub's GraphQL API does not say whose token this is${status === void 0 ? "" : ` (${status})`}: hidden comments of this action are not recognised`;
				let login = (await octokit.rest.users.getAuthenticated().catch(() => void 0))?.data?.login;
				return {
					minimized: new Set(),
					note,
					...typeof login == "string" ? { login } : {}
				};
			}
		}
		let ViewerAnswer = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			viewer: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__.YjP() }),
			nodes: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				id: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				isMinimized: zod__WEBPACK_IMPORTED_MODULE_2__.zMY()
			}).nullable())
		}) });
		function missingPermission(permission, context) {
			let lines = `the token may not write here. Add to the workflow:\npermissions:\n  ${permission}`;
			return context.isFork ? `${lines}\nA run of a fork's pull request has a read-only token even then; publish from a workflow_run workflow instead` : lines;
		}
		function whyNotPublished(error, missing, token) {
			let { status, message } = readError(error, token);
			let failed = (reason) => ({
				status: "failed",
				reason
			});
			let words = message && `: ${message}`;
			if (error instanceof TypeError || error instanceof SyntaxError) return failed("GitHub's answer is not as its API describes it");
			if (status === void 0) return failed(`GitHub could not be asked: ${message}`);
			if (status === 403 && /resource not accessible by/i.test(message)) return {
				status: "skipped",
				reason: /personal access token/i.test(message) ? `${missing}\nThe github-token is a personal access token: its permission stands in its own settings, not in the workflow` : missing
			};
			if (status === 401) return failed("GitHub refused the github-token (401)");
			if (status === 429 || status === 403 && /rate limit/i.test(message)) return failed(`GitHub's rate limit lasts longer than there is time (${status})${words}`);
			if (status === 404) return failed(`GitHub finds nothing there, or hides it from this token (404)${words}`);
			return failed(`GitHub answered ${status}${words}`);
		}
		function readError(error, token) {
			let { message: text = String(error), status, response } = error;
			let told = text.replace(/ - https?:\/\/\S*/g, "").replaceAll(token, "***");
			let message = /^(null|undefined|\[object Object\])?$/.test(told) ? "" : (0, _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__.m)(told);
			return status === void 0 || response === void 0 ? { message } : {
				status,
				message
			};
		}
	}),
	2018: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => onceMore });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		async function onceMore(send, mayPass) {
			try {
				return await send();
			} catch (error) {
				if (!mayPass(error)) throw error;
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(1e3);
				return send();
			}
		}
	}),
	514: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			p: () => publishComment,
			o: () => readPrevious
		});
		var comment = __webpack_require__(28427);
		var api = __webpack_require__(53139);
		async function findPullRequest(api, context, hint) {
			let { pullRequest, runPullRequests } = context;
			if (pullRequest !== void 0) return {
				number: pullRequest,
				others: []
			};
			let numbers = runPullRequests ? await openOnes(api, context, runPullRequests) : await openPullRequestsAt(api, context);
			let number = numbers.find((one) => one === hint) ?? numbers[0];
			return number === void 0 ? void 0 : {
				number,
				others: numbers.filter((one) => one !== number)
			};
		}
		async function openOnes({ octokit }, { repository, sha }, numbers) {
			if (numbers.length === 1) return numbers;
			let open = (await Promise.all(numbers.slice(0, 10).map((pull_number) => octokit.rest.pulls.get({
				...repository,
				pull_number
			})))).map(({ data }) => data).filter(({ state, head }) => state === "open" && head.sha === sha);
			return open.length > 0 ? open.map(({ number }) => number) : numbers;
		}
		async function openPullRequestsAt({ octokit }, { repository, sha, headRepository }) {
			let open = {
				...repository,
				state: "open",
				sort: "updated",
				direction: "desc",
				per_page: 100
			};
			return octokit.paginate(octokit.rest.pulls.list, open, ({ data }, done) => {
				let found = data.filter(({ head }) => head.sha === sha && isFrom(head.repo?.full_name, headRepository));
				found.length > 0 && done();
				return found.map(({ number }) => number);
			});
		}
		function isFrom(name, wanted) {
			return name === void 0 || wanted === void 0 || name.toLowerCase() === wanted.toLowerCase();
		}
		var earlier_result = __webpack_require__(2615);
		var publishers_publication = __webpack_require__(3915);
		var thread = __webpack_require__(88045);
		async function publishComment(access, options) {
			let { context, mode, digest } = options;
			if (mode === "off") return (0, publishers_publication.hT)("comments are off");
			if (context.problem !== void 0) return {
				status: "failed",
				reason: context.problem
			};
			if (mode !== "always" && context.isHeadUnknown) return (0, publishers_publication.hT)(`a run on ${context.eventName} comments only with comment: always`);
			if (mode !== "always" && !mayHavePullRequest(context)) return (0, publishers_publication.hT)("this run has no pull request");
			if (options.isCancelled && digest.verdict === "error") return (0, publishers_publication.hT)("the run was cancelled before it could verify anything; the last result stays");
			if (mode !== "always" && isNothing(digest)) return (0, publishers_publication.hT)("nothing was verified");
			let missing = (0, api.Up)("pull-requests: write", context);
			return (0, api.Ed)({
				...access,
				...context
			}, missing, async (api) => {
				let found = await findPullRequest(api, context, options.hint);
				if (found === void 0) return (0, publishers_publication.hT)(`${(0, earlier_result.Fu)(context.sha)} is the head of no open pull request`);
				let publication = await writeComment(api, (0, thread.H)(api, context, found.number), options);
				if (found.others.length === 0) return publication;
				let several = `${[found.number, ...found.others].map((one) => `#${one}`).join(", ")} have this head; the comment is on #${found.number}`;
				return {
					...publication,
					note: several
				};
			});
		}
		async function readPrevious(access, { context, key, digest, hint }) {
			if (!mayHavePullRequest(context)) return {};
			let previous = await (0, api.Nt)({
				...access,
				...context
			}, "the token may not read it", async (api) => {
				let found = await findPullRequest(api, context, hint);
				if (found === void 0) return {};
				let { list } = await (0, thread.H)(api, context, found.number).own((0, comment.Ql)(key));
				return (0, earlier_result.b2)(digest, (0, earlier_result.eE)(list, digest)[0]?.body);
			});
			if (!("reason" in previous)) return previous;
			return previous.status === "failed" ? { note: `the last result could not be read: ${previous.reason}` } : {};
		}
		let mayHavePullRequest = ({ pullRequest, kind, problem }) => problem === void 0 && (pullRequest !== void 0 || kind === "workflow_run");
		let isNothing = ({ verdict, checks }) => verdict === "skipped" && Object.values(checks).every((status) => status === "skip");
		async function writeComment(api, comments, options) {
			let { context, key, mode, digest, warn, render } = options;
			let marker = (0, comment.Ql)(key);
			let { list, note, lost } = await comments.own(marker);
			let [kept, ...duplicates] = (0, earlier_result.eE)(list, digest);
			let before = (0, earlier_result.d7)(kept?.body).digest;
			let previous = lost === void 0 ? (0, earlier_result.b2)(digest, kept?.body) : { note: lostMarker(lost) };
			let reason = (0, earlier_result.L0)(mode, digest, kept === void 0, before);
			if (reason !== void 0) return (0, publishers_publication.hT)(reason);
			let head = await comments.head();
			let sha = context.isHeadUnknown ? head : context.sha;
			if (head !== sha) {
				let moved = `the pull request has moved on to ${(0, earlier_result.Fu)(head)}`;
				return (0, publishers_publication.hT)(`${moved}; a result of ${(0, earlier_result.Fu)(sha)} is not news`);
			}
			let done = (url) => ({
				status: "published",
				url,
				...note === void 0 ? {} : { note }
			});
			(0, earlier_result.Mf)(before, digest) && warn((0, earlier_result.$o)("comment"));
			let updated = kept && await comments.update(kept.id, render(marker, previous, sha));
			if (updated) {
				api.wrote(updated);
				for (let { id } of duplicates) await comments.remove(id);
				return done(updated);
			}
			let created = await createOnce(comments, marker, render(marker, previous, sha), digest);
			api.wrote(created.url);
			let settled = await settle(comments, created, options, sha);
			return typeof settled == "string" ? done(settled) : settled;
		}
		let lostMarker = (url) => `somebody has edited ${url}, which has no hidden lines any more and is not updated`;
		async function createOnce(comments, marker, body, digest) {
			try {
				return await comments.create(body);
			} catch (error) {
				let { status = 500, response } = error;
				if (response !== void 0 && status < 500) throw error;
				let { list } = await comments.own(marker);
				let lost = list.find((one) => (0, earlier_result.d7)(one.body).digest?.id === digest.id);
				if (lost === void 0) throw error;
				return lost;
			}
		}
		async function settle(comments, created, { key, digest, mode, warn, render }, sha) {
			let marker = (0, comment.Ql)(key);
			let { list } = await comments.own(marker, created.author);
			let [oldest = created, ...duplicates] = [...(0, earlier_result.eE)(list.filter(({ id }) => id !== created.id), digest), created].sort((a, b) => a.id - b.id);
			let url = created.url;
			if (oldest.id !== created.id) {
				let before = (0, earlier_result.d7)(oldest.body).digest;
				let reason = (0, earlier_result.L0)(mode, digest, !1, before);
				if (reason !== void 0) {
					await comments.remove(created.id);
					return (0, publishers_publication.hT)(reason);
				}
				if (await comments.head() !== sha) return url;
				(0, earlier_result.Mf)(before, digest) && warn((0, earlier_result.$o)("comment"));
				let text = render(marker, (0, earlier_result.b2)(digest, oldest.body), sha);
				url = await comments.update(oldest.id, text) ?? url;
				if (url === created.url) return url;
			}
			for (let { id } of duplicates) await comments.remove(id);
			return url;
		}
	}),
	2615: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$o: () => replacesAnother,
			Fu: () => shortSha,
			L0: () => whyNotNeeded,
			Mf: () => isSameRun,
			Tc: () => sharedKey,
			Z9: () => isOutdone,
			b2: () => previousFor,
			d7: () => previousIn,
			eE: () => ofThisLeg
		});
		var _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48415);
		function ofThisLeg(list, digest) {
			let digests = new Map(list.map((one) => [one, previousIn(one.body).digest]));
			let exact = list.filter((one) => {
				let target = digests.get(one)?.target;
				return target === void 0 || digest.target === void 0 || target === digest.target;
			});
			if (exact.length > 0) return exact;
			return list.filter((one) => !isSameAttempt(digests.get(one), digest)).slice(0, 1);
		}
		let sharedKey = "another job or step of this run has commented under the same key, and nothing tells the two apart: give each a comment-key of its own";
		let replacesAnother = (where) => `The ${where} holds the result of another job or step of this run, which is replaced now by this worse one, since nothing tells the two apart: give each a comment-key of its own`;
		let isSameAttempt = (previous, digest) => previous?.run !== void 0 && previous.run === digest.run;
		let isSameRun = (previous, digest) => isSameAttempt(previous, digest) && previous?.id !== digest.id;
		let badness = {
			skipped: 0,
			pass: 1,
			error: 2,
			fail: 3
		};
		function isOutdone(digest, previous) {
			if (previous === void 0 || !isSameRun(previous, digest)) return !1;
			let [is, was] = [badness[digest.verdict], badness[previous.verdict]];
			let isAlike = isSameResult(previous, digest) && previous.seen?.headline === digest.seen?.headline;
			return is < was || is === was && !isAlike;
		}
		function whyNotNeeded(mode, digest, isFirst, previous) {
			if (isFirst && mode === "on-failure" && (digest.verdict === "pass" || digest.verdict === "skipped")) return "nothing failed";
			if (!previous) return;
			if (isOutdone(digest, previous)) return sharedKey;
			if (mode === "on-change" && isSameResult(previous, digest)) return "nothing changed since the last comment";
			return isLater(previous, digest) && previous.sha === digest.sha && previous.id !== digest.id ? "a later run of the same commit has reported already" : void 0;
		}
		function isLater(previous, digest) {
			let [[run, attempt], [ownRun, ownAttempt]] = [runOf(previous), runOf(digest)];
			if (run === ownRun && attempt !== ownAttempt) return attempt > ownAttempt;
			let finished = Date.parse(previous.finishedAt);
			return finished > Date.parse(digest.finishedAt) && finished <= Date.now();
		}
		function runOf({ run = "" }) {
			let [id = "", attempt] = run.split("/");
			return [id, Number(attempt) || 1];
		}
		function isSameResult(previous, digest) {
			let result = ({ verdict, cause, checks }) => JSON.stringify([
				verdict,
				cause,
				Object.entries(checks).sort()
			]);
			return result(previous) === result((0, _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__.bY)((0, _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__.j6)(digest)) ?? digest);
		}
		function previousIn(body) {
			if (body === void 0) return {};
			let found = (0, _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__.s)(body);
			if (found === "none") return { note: "the last comment carries no result to compare with" };
			if (found === "unreadable") return { note: "the result in the last comment was altered, or written by another version, and is ignored" };
			return { digest: found };
		}
		function previousFor(digest, body) {
			let previous = previousIn(body);
			return isSameRun(previous.digest, digest) ? { note: sharedKey } : previous;
		}
		let shortSha = (sha) => sha?.slice(0, 7) || "an unknown commit";
	}),
	32325: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => publishSummary });
		var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
		var _publication_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3915);
		function publishSummary(markdown, redact) {
			return (0, _publication_js__WEBPACK_IMPORTED_MODULE_1__.H3)(async () => {
				await _actions_core__WEBPACK_IMPORTED_MODULE_0__.z.emptyBuffer().addRaw(redact(markdown), !0).write({ overwrite: !0 });
			});
		}
	}),
	88045: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => thread,
			x: () => hasMarker
		});
		function thread({ octokit, viewer }, { repository }, number) {
			let { issues, pulls } = octokit.rest;
			return {
				async head() {
					return (await pulls.get({
						...repository,
						pull_number: number
					})).data.head.sha;
				},
				async own(marker, login) {
					let all = await octokit.paginate(issues.listComments, {
						...repository,
						issue_number: number,
						per_page: 100
					});
					let marked = all.filter(({ body }) => hasMarker(body, marker));
					let unmarked = marked.length > 0 ? [] : all.filter(({ body }) => hasLostMarker(body));
					if (marked.length + unmarked.length === 0) return { list: [] };
					let viewed = await viewer([...marked, ...unmarked].map(({ node_id }) => node_id));
					let own = login ?? viewed.login;
					let ours = ({ user, node_id }) => own && user?.login === own && !viewed.minimized.has(node_id);
					let list = marked.filter(ours).map(commentOf).sort((a, b) => a.id - b.id);
					let lost = unmarked.filter(ours).at(-1)?.html_url;
					let others = own ? marked.filter(({ user }) => user?.login !== own) : [];
					let note = viewed.note ?? (list.length === 0 ? madeByOther(others[0]) : void 0);
					return {
						list,
						...note === void 0 ? {} : { note },
						...lost === void 0 ? {} : { lost }
					};
				},
				async create(body) {
					return commentOf((await issues.createComment({
						...repository,
						issue_number: number,
						body
					})).data);
				},
				async update(id, body) {
					return unlessGone(async () => commentOf((await issues.updateComment({
						...repository,
						comment_id: id,
						body
					})).data).url);
				},
				async remove(id) {
					await unlessGone(() => issues.deleteComment({
						...repository,
						comment_id: id
					}));
				}
			};
		}
		function madeByOther(comment) {
			return comment && `${comment.html_url} bears the same key and is of another account: it stays as it is`;
		}
		function hasMarker(body, marker) {
			return markerIn(body) === marker;
		}
		function markerIn(body) {
			return (body ?? "").split(/\r?\n/).map((line) => line.trimEnd()).findLast((line) => /^<!-- verify-registration .* [0-9a-f]{16} -->$/.test(line));
		}
		function hasLostMarker(body) {
			return markerIn(body) === void 0 && /\[workflow run\]\([^()\s]*\/actions\/runs\/\d+[^()\s]*\)/.test(body ?? "");
		}
		function commentOf({ id, html_url: url, body = "", user }) {
			if (typeof id != "number" || typeof url != "string") throw TypeError("this is no comment");
			return {
				id,
				url,
				body,
				author: user?.login ?? ""
			};
		}
		async function unlessGone(call) {
			try {
				return await call();
			} catch (error) {
				if (error.status === 404) return;
				throw error;
			}
		}
	}),
	28427: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ql: () => commentMarker,
			wQ: () => renderComment
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _schema_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48415);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99174);
		var _condense_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39883);
		var _fit_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90276);
		var _sections_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6506);
		var _sections_comparison_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79714);
		var _sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41182);
		var _sections_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55282);
		var _sections_lead_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89153);
		var _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3405);
		var _sections_registration_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24034);
		var _suite_results_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(71089);
		var _wording_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(20042);
		function commentMarker(key) {
			return `<!-- verify-registration ${key.replace(/[^A-Za-z0-9 ._/]/g, ".").slice(0, 100)} ${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(key).digest("hex").slice(0, 16)} -->`;
		}
		function renderComment(report, parts) {
			return (0, _fit_comment_js__WEBPACK_IMPORTED_MODULE_4__.pI)(commentLevels(report, parts), parts, (0, _schema_digest_js__WEBPACK_IMPORTED_MODULE_1__.ol)(report, parts.sha));
		}
		function commentLevels(report, parts) {
			return _fit_comment_js__WEBPACK_IMPORTED_MODULE_4__.Ih.map((detail) => () => renderLevel(report, detail, parts));
		}
		function renderLevel(full, detail, parts) {
			let report = (0, _condense_js__WEBPACK_IMPORTED_MODULE_3__.aX)(full, detail);
			let suites = (0, _suite_results_js__WEBPACK_IMPORTED_MODULE_12__.XY)((0, _suite_results_js__WEBPACK_IMPORTED_MODULE_12__.f3)(report));
			return (0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_10__.lS)([
				(0, _sections_lead_js__WEBPACK_IMPORTED_MODULE_9__.c)(report, "##", 2 * detail.textLength),
				(0, _sections_lead_js__WEBPACK_IMPORTED_MODULE_9__.K)(report, { proof: detail.evidence > 0 }),
				(0, _sections_checks_js__WEBPACK_IMPORTED_MODULE_5__.fS)(report, detail.rows),
				(0, _sections_comparison_js__WEBPACK_IMPORTED_MODULE_6__.v)(report.comparison, (0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_10__.B7)(report.checks)),
				(0, _fit_comment_js__WEBPACK_IMPORTED_MODULE_4__.xi)(parts),
				detail.causes > 0 && report.diagnosis.causes.length > 0 ? (0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_10__.TM)("Diagnosis: why, and what would prove it wrong", (0, _sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__.VE)(report)) : "",
				(0, _sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__.re)(report, detail.evidence),
				(0, _sections_registration_js__WEBPACK_IMPORTED_MODULE_11__.Z)(report, full.registration?.cleanup.leftovers.length),
				(0, _sections_environment_js__WEBPACK_IMPORTED_MODULE_8__.M)(report),
				suites.length > 0 ? (0, _sections_checks_js__WEBPACK_IMPORTED_MODULE_5__.H7)(suites) : "",
				...detail.allChecks ? suites.map((suite) => (0, _sections_checks_js__WEBPACK_IMPORTED_MODULE_5__.Rc)(suite, detail.rows, report.checks)) : [],
				detail.allChecks ? (0, _sections_checks_js__WEBPACK_IMPORTED_MODULE_5__.IM)(report) : "",
				footer(report, parts)
			]);
		}
		function footer(report, { links, sha }) {
			return [
				`${report.verdict === "fail" ? "**Registration is broken.** " : ""}${(0, _wording_js__WEBPACK_IMPORTED_MODULE_13__.J7)(report.counts)} in ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_13__.Ft)(report)} against ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.D9)(report.target.trackingUri, 200)}${(0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_10__.ug)((0, _wording_js__WEBPACK_IMPORTED_MODULE_13__.GY)(report.target))}`,
				...sha === void 0 ? [] : [`commit ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.D9)(sha, 40)}`],
				`run ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.D9)(report.id, 100)}`,
				(0, _fit_comment_js__WEBPACK_IMPORTED_MODULE_4__.pF)(links)
			].filter((fact) => fact !== "").join(" · ");
		}
	}),
	39883: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			aX: () => condense,
			jk: () => shortCheck,
			mU: () => shortCause
		});
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38113);
		function condense(report, detail) {
			let { textLength } = detail;
			let { registration } = report;
			return {
				...report,
				warnings: report.warnings.slice(0, detail.warnings).map((warning) => (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(warning, textLength)),
				checks: report.checks.map((check) => shortCheck(check, textLength)),
				diagnosis: { causes: report.diagnosis.causes.slice(0, Math.max(1, detail.causes)).map((one) => shortCause(one, textLength)) },
				...registration && { registration: {
					...registration,
					cleanup: {
						...registration.cleanup,
						leftovers: shortLeftovers(registration.cleanup.leftovers, detail)
					}
				} }
			};
		}
		function shortCause(cause, textLength) {
			let { workaround, tried, headline, proof } = cause;
			return {
				...cause,
				summary: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(cause.summary, textLength),
				...headline === void 0 ? {} : { headline: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(headline, textLength) },
				because: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(cause.because, textLength),
				refutedBy: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(cause.refutedBy, textLength),
				...cause.nextProbe === void 0 ? {} : { nextProbe: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(cause.nextProbe, textLength) },
				remediation: cause.remediation.slice(0, 12).map(({ command, ...step }) => ({
					...step,
					text: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(step.text, textLength),
					...wholeCommand(command, textLength)
				})),
				proof: proof && shortProof(proof, textLength),
				...tried && { tried: tried.slice(0, 12).map((one) => ({
					...one,
					text: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(one.text, textLength)
				})) },
				...workaround && { workaround: {
					...workaround,
					text: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(workaround.text, textLength)
				} }
			};
		}
		function shortProof(proof, textLength) {
			let { command } = wholeCommand(proof.command, textLength);
			return command === void 0 ? void 0 : {
				command,
				now: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(proof.now, textLength),
				fixed: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(proof.fixed, textLength)
			};
		}
		function shortLeftovers(leftovers, { leftovers: count, textLength }) {
			return leftovers.slice(0, count).map((leftover) => ({
				...leftover,
				name: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(leftover.name, textLength),
				reason: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(leftover.reason, textLength),
				command: wholeCommand(leftover.command, textLength).command ?? "# too long to show here: see the report"
			}));
		}
		function shortCheck(check, textLength) {
			let title = (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(check.title, textLength);
			return check.reason === void 0 ? {
				...check,
				title
			} : {
				...check,
				title,
				reason: (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(check.reason, textLength)
			};
		}
		function wholeCommand(command, textLength) {
			return command === void 0 || command.length > Math.max(1e3, 2 * textLength) ? {} : { command };
		}
	}),
	90276: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ih: () => commentDetails,
			j9: () => commentLimit,
			pI: () => fitComment,
			J5: () => fitGitHub,
			pF: () => linkLine,
			xi: () => notComparedLine
		});
		var schema_digest = __webpack_require__(48415);
		function fitMarkdown(levels, fit) {
			let { limit, tail, lessDetail, cutShort } = fit;
			let body = "";
			for (let [level, render] of levels.entries()) {
				body = render();
				let text = level === 0 ? `${body}${tail}` : `${body}\n${lessDetail}\n${tail}`;
				if (byteLength(text) <= limit) return text;
			}
			let end = `\n${cutShort}\n${tail}`;
			if (byteLength(end) > limit) return tail;
			return `${cutAtLine(body, limit - byteLength(end))}${end}`;
		}
		function cutAtLine(markdown, maxBytes) {
			let lines = markdown.replace(/\n$/, "").split("\n");
			let state = {
				fence: "",
				indent: "",
				folds: 0
			};
			let bytes = 0;
			let last = "";
			let best = {
				lines: 0,
				closing: ""
			};
			for (let [index, line] of lines.entries()) {
				bytes += byteLength(line) + 1;
				if (bytes > maxBytes) break;
				followLine(state, line);
				line !== "" && (last = line);
				let next = lines[index + 1] ?? "";
				if (state.fence === "" && (delimiterRow.test(next) || index > 1 && title.test(last))) continue;
				let closing = (state.fence && `${state.indent}${state.fence}\n`) + "\n</details>\n".repeat(Math.max(0, state.folds));
				bytes + byteLength(closing) <= maxBytes && (best = {
					lines: index + 1,
					closing
				});
			}
			if (best.lines === 0) return "";
			return `${lines.slice(0, best.lines).join("\n")}\n${best.closing}`;
		}
		let title = /^(?:#{1,3} |<details>|\*\*[^*]+\*\*$)/;
		let delimiterRow = /^\|(?: --- \|)+$/;
		function followLine(state, line) {
			if (state.fence !== "") {
				line.trim() === state.fence && (state.fence = "");
				return;
			}
			let [, indent = "", fence = ""] = /^( *)(`{3,})[^`]*$/.exec(line) ?? [];
			fence === "" ? line.startsWith("<details>") ? state.folds++ : line === "</details>" && state.folds-- : Object.assign(state, {
				fence,
				indent
			});
		}
		let byteLength = (text) => Buffer.byteLength(text);
		var markdown = __webpack_require__(99174);
		let commentLimit = 65536;
		let commentDetails = [
			{
				rows: 200,
				causes: 5,
				textLength: 1e3,
				leftovers: 20,
				warnings: 20,
				allChecks: !0,
				evidence: 4e3
			},
			{
				rows: 200,
				causes: 5,
				textLength: 1e3,
				leftovers: 20,
				warnings: 20,
				allChecks: !1,
				evidence: 2e3
			},
			{
				rows: 60,
				causes: 1,
				textLength: 300,
				leftovers: 10,
				warnings: 5,
				allChecks: !1,
				evidence: 0
			},
			{
				rows: 20,
				causes: 0,
				textLength: 120,
				leftovers: 3,
				warnings: 0,
				allChecks: !1,
				evidence: 0
			}
		];
		function fitComment(levels, { marker, links, limit = commentLimit }, digest) {
			if (!/^<!-- [^\n]{1,300} -->$/.test(marker)) throw RangeError("the marker is not one hidden line");
			let tail = `\n${marker}\n${(0, schema_digest.Ox)(digest)}`;
			if (Buffer.byteLength(tail) > limit) throw RangeError("the limit is too small for the digest");
			return fitGitHub(levels, "comment limit", {
				limit,
				tail,
				links
			});
		}
		function fitGitHub(levels, limitName, { limit, tail, links }) {
			let where = linkLine(links);
			let rest = where === "" ? "The whole report is in the report folder." : `The whole report: ${where}.`;
			return fitMarkdown(levels, {
				limit,
				tail,
				lessDetail: `Shortened to fit GitHub's ${limitName}. ${rest}`,
				cutShort: `**Cut off here to fit GitHub's ${limitName}.** ${rest}`
			});
		}
		function linkLine({ artifact, run }) {
			return [...artifact === void 0 ? [] : [(0, markdown.iQ)("report artifact", artifact)], ...run === void 0 ? [] : [(0, markdown.iQ)("workflow run", run)]].join(" · ");
		}
		let notComparedLine = ({ noteOnDigest }) => noteOnDigest === void 0 ? "" : `Not compared with an earlier result: ${(0, markdown.p7)(noteOnDigest, 300)}`;
	})
};
