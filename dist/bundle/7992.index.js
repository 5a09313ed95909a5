"use strict";
exports.id = 7992;
exports.ids = [7992, 8415];
exports.modules = {
	73117: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => lastAttempts });
		var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70620);
		var _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30513);
		var _schema_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32005);
		function lastAttempts(found) {
			let all = found.map((leg) => ({ ...leg }));
			let identified = all.filter(isIdentified);
			let names = new Map(identified.map(({ report: { identity } }) => [identity.runId, identity.repository]));
			let legs = (0, _group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(identified, ({ report: { identity } }) => {
				let repository = identity.runId && names.get(identity.runId) || identity.repository;
				return (0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_2__.Sv)({
					...identity,
					repository
				});
			});
			let others = all.filter((leg) => !isIdentified(leg));
			let last = new Set([...legs.flatMap(lastOfLeg), ...lastByName(others)]);
			return named(all.filter((leg) => last.has(leg)));
		}
		let isIdentified = (leg) => leg.report?.identity !== void 0;
		function lastOfLeg(same) {
			if (!isAmbiguous(same, attemptOf)) return [latest(same, attemptOf)];
			let uploads = (0, _group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(same, ({ name, createdAt }) => createdAt ? name : {}).map((one) => latest(one, attemptOf));
			if (!isAmbiguous(uploads, attemptOf)) return [latest(uploads, attemptOf)];
			return (0, _group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(uploads, ({ name }) => (0, _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__.IN)(name).stem).flatMap(lastOfStem);
		}
		function lastOfStem(same) {
			let distinct = (0, _group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(same, ({ report }) => report.id).map((one) => latest(one, attemptByName));
			if (!isAmbiguous(distinct, attemptByName)) return [latest(distinct, attemptByName)];
			return (0, _group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(distinct, ({ report }) => (0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_2__.lA)(report.target)).flatMap((one) => isAmbiguous(one, attemptByName) ? undecided(one) : [latest(one, attemptByName)]);
		}
		function undecided(same) {
			let last = Math.max(...same.map(attemptByName));
			for (let leg of same) attemptByName(leg) < last && leg.report.verdict !== "pass" && (leg.problem ??= "another attempt may have replaced this result, but nothing tells these jobs apart: give each a comment-key");
			return [...same];
		}
		let attemptOf = ({ report }) => report.identity.attempt;
		let attemptByName = (leg) => Math.max(attemptOf(leg), (0, _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__.IN)(leg.name).attempt);
		function isAmbiguous(same, attempt) {
			return (0, _group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(same, (leg) => `${leg.report.identity.runId} ${attempt(leg)}`).some(([first, ...others]) => others.some(({ report }) => report.id !== first.report.id));
		}
		function latest(same, attempt) {
			let isBefore = (a, b) => {
				if (runOf(a) !== runOf(b)) return runOf(a) < runOf(b);
				return attempt(a) === attempt(b) ? timeOf(a) < timeOf(b) : attempt(a) < attempt(b);
			};
			return same.reduce((last, leg) => isBefore(last, leg) ? leg : last);
		}
		let runOf = ({ report }) => Number(report.identity.runId) || 0;
		let timeOf = ({ report, createdAt }) => Date.parse(createdAt ?? report.finishedAt);
		function lastByName(legs) {
			return (0, _group_by_js__WEBPACK_IMPORTED_MODULE_1__.$)(legs, ({ name }) => (0, _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__.IN)(name).part || {}).flatMap((same) => {
				let last = Math.max(...same.map(({ name }) => (0, _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__.IN)(name).attempt));
				let ofLast = same.filter(({ name }) => (0, _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__.IN)(name).attempt === last);
				let newest = ofLast.reduce((a, b) => (a.createdAt ?? "") < (b.createdAt ?? "") ? b : a);
				return newest.createdAt ? [newest] : ofLast;
			});
		}
		function named(legs) {
			let candidates = legs.map((leg) => {
				let { leg: raw = "", step = "", job = "", target = "" } = leg.report?.identity ?? {};
				let short = (0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_2__.ue)(raw);
				let file = (0, _schema_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__.IN)(leg.name).part;
				let whole = [
					job,
					short,
					step,
					target.split(" ")[0]
				].filter((part) => part).join(" / ");
				return short !== "" && short.length <= 60 ? [
					short,
					file,
					whole
				] : [file, whole];
			});
			let unique = (name) => candidates.filter((names) => names.includes(name)).length === 1;
			return legs.map((leg, index) => {
				let [first = "", ...others] = candidates[index] ?? [];
				return {
					...leg,
					name: [first, ...others].find((name) => name !== "" && unique(name)) ?? first
				};
			});
		}
	}),
	47992: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ce: () => compareMergedWith,
			GC: () => legNamesOf,
			C1: () => mergeReports,
			kJ: () => mergedDigestOf
		});
		var group_by = __webpack_require__(70620);
		var decisive_exchange = __webpack_require__(70558);
		var wording = __webpack_require__(20042);
		var compare_with_digest = __webpack_require__(90302);
		var digest = __webpack_require__(48415);
		var identity = __webpack_require__(32005);
		var schemas = __webpack_require__(92857);
		var iso = __webpack_require__(64377);
		var report = __webpack_require__(33856);
		let MergedLeg = schemas.Ikc({
			name: schemas.YjP(),
			verdict: report.Y,
			problem: schemas.YjP().optional(),
			id: schemas.YjP().optional(),
			toolVersion: schemas.YjP().optional(),
			startedAt: iso.w$().optional(),
			finishedAt: iso.w$().optional(),
			stopReason: report.Tn.optional(),
			target: report.pl.shape.target.optional(),
			counts: report.Vq.optional(),
			cause: schemas.YjP().optional(),
			checks: schemas.YOg(schemas.Ikc({
				id: schemas.YjP(),
				status: report.nW,
				reason: schemas.YjP().optional()
			}))
		});
		let MergedCause = schemas.Ikc({
			cause: report.YD,
			legs: schemas.YOg(schemas.YjP()),
			exchange: report.k5.optional()
		});
		schemas.Ikc({
			kind: schemas.euz("merged"),
			schemaVersion: schemas.euz(1),
			tool: report.pl.shape.tool,
			identity: report.lz.optional(),
			mergedAt: iso.w$(),
			verdict: report.Y,
			legCounts: schemas.Ikc({
				pass: schemas.Whr(),
				fail: schemas.Whr(),
				error: schemas.Whr(),
				skipped: schemas.Whr()
			}),
			counts: report.Vq,
			failOn: report.iO.optional(),
			legs: schemas.YOg(MergedLeg),
			checks: schemas.YOg(report.KP.pick({
				id: !0,
				title: !0,
				suite: !0,
				layer: !0
			})),
			causes: schemas.YOg(MergedCause),
			leftovers: schemas.YOg(report.GD.extend({ leg: schemas.YjP() })),
			comparison: report.pl.shape.comparison
		});
		var schema_verdict = __webpack_require__(73922);
		var visible = __webpack_require__(38113);
		var version = __webpack_require__(18743);
		var last_attempts = __webpack_require__(73117);
		function mergeReports(found, options = {}) {
			let legs = (0, last_attempts.r)(found).map((leg) => ({
				...leg,
				...whyStale(leg, options.run)
			}));
			let all = withUniqueNames([...legs, ...missingLegs(legs, options.expected)]);
			let merged = all.map(mergedLeg);
			let legCounts = countVerdicts(merged);
			return {
				kind: "merged",
				schemaVersion: 1,
				tool: {
					name: version.Uf,
					version: version.rE
				},
				mergedAt: (options.mergedAt ?? new Date()).toISOString(),
				verdict: mergedVerdict(legCounts),
				legCounts,
				counts: (0, schema_verdict.ip)(merged.flatMap(({ checks }) => checks)),
				...options.failOn ? { failOn: options.failOn } : {},
				legs: merged,
				checks: checksOf(all),
				causes: groupCauses(all),
				leftovers: all.flatMap(({ name, report }) => (report?.registration?.cleanup.leftovers ?? []).map((leftover) => ({
					...leftover,
					leg: name
				})))
			};
		}
		function mergedDigestOf(merged, sha) {
			let { mergedAt } = merged;
			let { cause, exchange: decisive } = merged.causes[0] ?? {};
			let outcomes = legOutcomes(merged);
			return (0, digest.Xb)({
				...merged,
				id: `merged ${mergedAt}`,
				finishedAt: mergedAt,
				outcomes,
				cause,
				decisive
			}, sha);
		}
		function compareMergedWith(previous, merged) {
			return (0, compare_with_digest.j)(previous, legOutcomes(merged), {
				verdict: merged.verdict,
				exchanges: []
			});
		}
		function legOutcomes({ legs }) {
			return legs.map(({ name, verdict }) => ({
				id: name,
				status: wording.cb[verdict]
			}));
		}
		function legNamesOf(paths) {
			let parts = paths.map((path) => path.replace(/^\.\//, "").replace(/\.json$/, "").split("/"));
			if (parts.length < 2) return parts.map((one) => one.slice(0, -1).join("/"));
			let start = commonStart(parts);
			let rests = parts.map((one) => one.slice(start));
			let end = commonStart(rests.map((one) => one.toReversed()));
			return rests.map((one) => one.slice(0, one.length - end).join("/"));
		}
		function commonStart(lists) {
			let [first = []] = lists;
			let differs = first.findIndex((part, index) => lists.some((list) => list[index] !== part));
			return differs < 0 ? first.length : differs;
		}
		function legNameOf({ target, id }) {
			return `${URL.canParse(target.trackingUri) ? new URL(target.trackingUri).host : target.trackingUri} ${id}`;
		}
		function withUniqueNames(legs) {
			let taken = new Set();
			return legs.map((leg, index) => {
				let given = leg.name.trim() || (leg.report ? legNameOf(leg.report) : `leg ${index + 1}`);
				let wanted = (0, visible.Jj)(given, 120);
				let name = wanted;
				for (let n = 2; taken.has(name); n++) name = `${wanted} (${n})`;
				taken.add(name);
				return {
					...leg,
					name
				};
			});
		}
		function whyStale({ report }, run) {
			let { repository = "", workflow, runId } = report?.identity ?? {};
			if (repository.toLowerCase() !== run?.repository.toLowerCase() || workflow !== run.workflow || runId === run.runId) return {};
			return { problem: `its report is of run ${runId}, and this is run ${run.runId}: this leg left none` };
		}
		function missingLegs(legs, expected = 0) {
			let present = legs.filter(({ isAbsent }) => !isAbsent);
			if (typeof expected != "number") return missingByName(present, expected);
			if (present.length >= expected) return [];
			return [{
				name: "missing",
				problem: `${(0, wording.LS)(expected - present.length, "leg")} of ${expected} left no report`
			}];
		}
		function missingByName(legs, expected) {
			let unclaimed = new Set(legs);
			let claimed = expected.filter((name) => {
				let leg = [...unclaimed].find((one) => namesOfLeg(one).includes(name));
				return leg !== void 0 && unclaimed.delete(leg);
			});
			return expected.filter((name) => !claimed.includes(name)).map((name) => ({
				name,
				problem: "this leg left no report"
			}));
		}
		function namesOfLeg({ name, report }) {
			let { leg = "", job = "", step = "" } = report?.identity ?? {};
			return [
				name,
				(0, identity.ue)(leg),
				...(0, identity.ue)(leg).split(", "),
				job,
				step
			];
		}
		function mergedLeg({ name, report, problem }) {
			if (report === void 0) return {
				name,
				verdict: "error",
				problem: problem ?? "the leg left no report",
				checks: []
			};
			let { verdict, contradiction } = judge(report);
			let told = problem ?? contradiction;
			let cause = report.diagnosis.causes[0]?.code;
			return {
				name,
				verdict: problem !== void 0 && verdict !== "fail" ? "error" : verdict,
				...told === void 0 ? {} : { problem: told },
				id: report.id,
				toolVersion: report.tool.version,
				startedAt: report.startedAt,
				finishedAt: report.finishedAt,
				stopReason: report.stopReason,
				target: report.target,
				counts: (0, schema_verdict.ip)(report.checks),
				...cause === void 0 ? {} : { cause },
				checks: report.checks.map(({ id, status, reason }) => ({
					id,
					status,
					...reason ? { reason } : {}
				}))
			};
		}
		function judge({ checks, stopReason, verdict }) {
			let nothingRan = checks.every(({ status }) => status === "skip");
			if (verdict === "skipped" && nothingRan) return { verdict };
			let found = (0, schema_verdict.Vj)(checks, stopReason);
			if (found === verdict) return { verdict };
			let contradiction = `the report says ${verdict}, and its checks say ${found}`;
			return {
				verdict: found === "fail" ? "fail" : "error",
				contradiction
			};
		}
		function mergedVerdict({ pass, fail, error, skipped }) {
			if (fail > 0) return "fail";
			if (error > 0) return "error";
			if (skipped > 0) return "skipped";
			return pass > 0 ? "pass" : "error";
		}
		function countVerdicts(legs) {
			let counts = {
				pass: 0,
				fail: 0,
				error: 0,
				skipped: 0
			};
			for (let { verdict } of legs) counts[verdict]++;
			return counts;
		}
		function checksOf(legs) {
			let all = legs.flatMap(({ report }) => report?.checks ?? []);
			return (0, group_by.$)(all, ({ id }) => id).map(([{ id, title, suite, layer }]) => ({
				id,
				title,
				suite,
				layer
			}));
		}
		function groupCauses(legs) {
			let groups = new Map();
			for (let { name, report } of legs) for (let [rank, cause] of (report?.diagnosis.causes ?? []).entries()) {
				let key = [
					cause.code,
					cause.layer,
					cause.owner
				].join("\n");
				let exchange = report && (0, decisive_exchange.q)(report.exchanges, cause);
				let group = groups.get(key) ?? {
					cause,
					legs: [],
					...exchange && { exchange },
					firstIn: 0
				};
				groups.set(key, group);
				group.legs.at(-1) !== name && group.legs.push(name);
				rank === 0 && group.firstIn++;
			}
			return [...groups.values()].sort((a, b) => b.firstIn - a.firstIn || b.legs.length - a.legs.length).map(({ firstIn, ...group }) => group);
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
	})
};
