"use strict";
exports.id = 5302;
exports.ids = [5302];
exports.modules = {
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
	95153: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			askDecidingProbes: () => askDecidingProbes,
			findCauses: () => findCauses
		});
		var contract = __webpack_require__(6013);
		var instances = __webpack_require__(65266);
		var diagnosis_facts = __webpack_require__(64850);
		var observed = __webpack_require__(31441);
		var silent_host = __webpack_require__(96203);
		let questions = [
			{
				isOpen: ({ obstacle }) => obstacle !== void 0,
				probes: ["search.no-key", "search.garbage"]
			},
			{
				isOpen: ({ withoutValidKey }) => withoutValidKey.some(observed.nn),
				probes: ["search.no-key-by-post", "search.no-key-unasked"]
			},
			{
				isOpen: silent_host.q3,
				probes: ["search.no-key-by-post"]
			},
			{
				isOpen: ({ obstacle }) => obstacle?.stoppedAt === "key-forwarded" || obstacle?.stoppedAt === "key-accepted",
				probes: ["search.x-api-key", "auth.validate"]
			},
			{
				isOpen: (facts) => facts.obstacle !== void 0 && !facts.served && !isAtDocumentedPath(facts),
				probes: ["search.corrected-path", "search.canonical-path"]
			},
			{
				isOpen: ({ obstacle, served }) => obstacle?.observation.answer.kind === "reply" && !served,
				probes: ["search.bearer-again"]
			},
			{
				isOpen: ({ obstacle }) => obstacle?.stoppedAt === "key-forwarded" && obstacle.observation.exchange.request.method === "GET",
				probes: ["search.bearer-by-post"]
			},
			{
				isOpen: ({ obstacle, served }) => obstacle?.stoppedAt === "routed" && (0, observed.MS)(obstacle.observation) === "MLflow" && !served,
				probes: ["search.host"]
			},
			{
				isOpen: ({ obstacle }) => [
					"answered",
					"routed",
					"not-a-login-page",
					"mounted",
					"mlflow-reachable"
				].includes(obstacle?.stoppedAt ?? ""),
				probes: ["search.gateway-path", "search.api-host"]
			},
			{
				isOpen: (facts) => facts.obstacle !== void 0 && !(0, diagnosis_facts.qu)(facts),
				probes: ["registry.health"]
			},
			{
				isOpen: ({ obstacle, observations }) => obstacle !== void 0 && (0, silent_host.x$)(obstacle.observation) && observations.some((one) => one.answer.kind === "reply" && (0, observed.yv)(one) === (0, observed.yv)(obstacle.observation)),
				probes: ["registry.health-again"]
			},
			{
				isOpen: ({ obstacle, served }) => served && obstacle?.stoppedAt === "key-accepted",
				probes: ["auth.validate-again"]
			},
			{
				isOpen: ({ obstacle }) => obstacle?.observation.exchange.request.url.startsWith("http:") === !0 && (0, observed.uT)(obstacle.observation) === "redirects",
				probes: ["search.https"]
			},
			{
				isOpen: ({ observations }) => observations.some((one) => one.exchange.request.url.startsWith("https:") && [
					"TLS",
					"RESET",
					"NETWORK"
				].includes((0, observed.g5)(one) ?? "")),
				probes: ["registry.plain-http"]
			},
			{
				isOpen: ({ obstacle, keyVerdict }) => obstacle?.stoppedAt === "auth-reachable" && keyVerdict === void 0,
				probes: ["auth.validate", "auth.health"]
			},
			{
				isOpen: ({ keyVerdict, authWorks, evidence: { target } }) => keyVerdict !== void 0 && !authWorks && target !== void 0 && new URL(target.authUrl).pathname !== "/",
				probes: ["auth.validate-at-origin"]
			},
			{
				isOpen: ({ observations }) => observations.some((one) => one.role === "artifacts" && (0, observed.c2)(one) === 404),
				probes: ["artifacts.gateway-path"]
			}
		];
		let isAtDocumentedPath = ({ evidence: { target } }) => target?.trackingUri === `${new URL(target?.trackingUri ?? "http://none").origin}${contract.Do}`;
		function decidingProbes(evidence, asked) {
			let facts = (0, diagnosis_facts.xS)(evidence);
			let wanted = questions.flatMap(({ isOpen, probes }) => isOpen(facts) ? probes : []);
			return [...new Set(wanted)].filter((probe) => !asked.has(probe)).slice(0, 8);
		}
		function probesInTurns(evidence) {
			let facts = (0, diagnosis_facts.xS)(evidence);
			let { obstacle, served, keyVerdict } = facts;
			let isRefused = ["key-accepted", "key-forwarded"].includes(obstacle?.stoppedAt ?? "");
			let kind = keyVerdict?.verdict.kind;
			let often = askedOften(facts);
			return [
				...isRefused && (served || kind === "valid") ? [{
					probe: "search.bearer-again",
					times: 6
				}] : [],
				...kind === "unknown-key" ? [{
					probe: "auth.validate-again",
					times: served ? 6 : 3
				}] : [],
				...often ? [{
					probe: often,
					times: 4
				}] : []
			];
		}
		function askedOften({ obstacle, servedWithKey }) {
			let one = obstacle?.observation;
			if (!one || !(0, instances.$p)(one)) return;
			let isFile = one.role === "artifacts";
			if (!servedWithKey.some(({ role }) => role === "artifacts" === isFile)) return;
			return isFile ? "artifacts.again" : "search.bearer-again";
		}
		var diagnose = __webpack_require__(89485);
		var probes = __webpack_require__(19176);
		var workaround = __webpack_require__(4477);
		async function askDecidingProbes(parts, checks) {
			let exchanges = parts.recorder.exchanges();
			if (parts.signal.aborted || !exchanges.some(({ response }) => response)) return;
			let { context } = parts.session.contextFor({
				id: "diagnosis",
				fewAttempts: !0
			});
			let asked = decidingProbes(evidenceOf(parts, checks), parts.session.asked()).map((probe) => context.observe(probe));
			let isLimited = exchanges.some(({ response }) => response?.status === 429);
			let ways = (0, workaround.lT)(parts, checks) && !isLimited ? (0, workaround.Jg)(parts).map(({ closed }) => closed) : [];
			await Promise.all([...asked, ...ways]);
			for (let { probe, times } of probesInTurns(evidenceOf(parts, checks))) for (let sent = 0; sent < times; sent++) await context.send({
				...probes.K[probe](parts.target),
				fewAttempts: !0
			});
		}
		let findCauses = (parts, checks) => (0, diagnose.h4)(evidenceOf(parts, checks));
		function evidenceOf({ recorder, settings, session }, checks) {
			let { trackingUri, authUrl, apiUrl, serviceId } = settings;
			let target = {
				trackingUri,
				authUrl,
				apiUrl,
				serviceId
			};
			let platform = session.platformKind();
			return {
				exchanges: recorder.exchanges(),
				checks,
				target,
				...platform && { platform },
				partial: !1
			};
		}
	})
};
