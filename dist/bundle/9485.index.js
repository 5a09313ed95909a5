"use strict";
exports.id = 9485;
exports.ids = [9485];
exports.modules = {
	30600: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => isOfAnotherServer,
			k: () => forAnotherServer
		});
		var _platform_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6013);
		var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31441);
		let isOfAnotherServer = ({ evidence: { checks, target }, observations }) => !checks && !target && !observations.some((one) => (0, _platform_contract_js__WEBPACK_IMPORTED_MODULE_0__.r$)((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.w4)(one)) || one.role.startsWith("auth.") || (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.XM)(one).startsWith(`${_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__.Do}/`) || (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.YH)(one) || (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.MS)(one) === "auth service");
		function forAnotherServer({ proof, ...cause }) {
			let withoutKey = (command) => command.replaceAll("$HOKUSAI_API_KEY", "$MLFLOW_TRACKING_TOKEN");
			let ownerHere = (owner) => owner.endsWith(" team") ? "infrastructure" : owner;
			return {
				...cause,
				owner: ownerHere(cause.owner),
				remediation: cause.remediation.map(({ command, by, text, ...rest }) => ({
					...rest,
					by: ownerHere(by),
					text: text.replace(/the (API|auth) team has/, "infrastructure has"),
					...command === void 0 ? {} : { command: withoutKey(command) }
				})),
				...proof && { proof: {
					...proof,
					command: withoutKey(proof.command)
				} }
			};
		}
	}),
	17105: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F6: () => isMissingFile,
			Rv: () => isBygone,
			m7: () => isUnknownRoute,
			rQ: () => asksForNothing
		});
		var _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89553);
		var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31441);
		function asksForNothing(one, own) {
			return isUnknownRoute(one) || isMissingFile(one, own);
		}
		function isUnknownRoute(one) {
			if (![404, 405].includes((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.c2)(one)) || (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.MS)(one) !== "MLflow") return !1;
			let { method } = one.exchange.request;
			let pathname = (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.XM)(one);
			let endpoint = (0, _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_0__.BT)(pathname);
			if (endpoint !== void 0) return !endpoint.includes("2.0/mlflow/") && (isBygone(one) || !(0, _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_0__.qC)(method, endpoint));
			return fileRoute.test(pathname) && ![
				"GET",
				"HEAD",
				"PUT",
				"DELETE"
			].includes(method);
		}
		let isBygone = (one) => /\/preview\/mlflow\/|\/(experiments|registered-models)\/list$/.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.XM)(one));
		function isMissingFile(one, own) {
			let pathname = (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.XM)(one);
			if (one.exchange.request.method !== "GET" || !fileRoute.test(pathname)) return !1;
			if (![404, 500].includes((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.c2)(one)) || !/no such file|nosuchkey|does not exist/i.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.b6)(one))) return !1;
			return !own.some((other) => other.exchange.request.method === "PUT" && (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.XM)(other) === pathname);
		}
		let fileRoute = /\/mlflow-artifacts\/artifacts\/./;
	}),
	56034: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			PM: () => step,
			W: () => runAgainAfter,
			WU: () => show,
			Wu: () => fixedBy
		});
		var _platform_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6013);
		var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18743);
		let withKey = "curl -sS -H \"Authorization: Bearer $HOKUSAI_API_KEY\"";
		let searchBelow = (trackingUri) => `${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1`;
		let show = {
			validate: ({ authUrl, serviceId }) => `curl -sS -X POST -H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json' -d '{"service_id":"${serviceId}"}' '${authUrl}${_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__.iQ}'`,
			validateNoKey: (place) => show.validate(place).replace("-sS", "-sS -o /dev/null -w '%{http_code}'").replace(/-H "Authorization[^"]*" /, ""),
			search: ({ trackingUri }) => `${withKey} '${searchBelow(trackingUri)}'`,
			searchOften: ({ trackingUri }) => `curl -sS -o /dev/null -w '%{http_code} ' -H "Authorization: Bearer $HOKUSAI_API_KEY" '${searchBelow(trackingUri).replace(/1$/, "[1-8]")}'`,
			latestVersion: ({ trackingUri }) => `${withKey} '${trackingUri}/api/2.0/mlflow/model-versions/search?max_results=1&order_by=last_updated_timestamp%20DESC'`,
			wellFormed: (place) => `${show.search(place)} | python3 -m json.tool`,
			noKey: ({ trackingUri }) => `curl -sS -o /dev/null -w '%{http_code}' '${searchBelow(trackingUri)}'`,
			artifactRoot: ({ trackingUri }) => {
				let experiments = `${trackingUri}/api/2.0/mlflow/experiments`;
				return `${withKey} -d "{\\"name\\":\\"artifact-root-$(date +%s)\\"}" -H 'Content-Type: application/json' '${experiments}/create' | tr -dc 0-9 | xargs -I ID ${withKey} '${experiments}/get?experiment_id=ID' | grep -o '"artifact_location": *"[^"]*"'`;
			},
			versionStatus: ({ trackingUri }) => {
				let models = `${trackingUri}/api/2.0/mlflow`;
				let curl = (body, path) => `${withKey} -H 'Content-Type: application/json' -d "{\\"name\\":\\"version-status-$$\\"${body}}" '${models}/${path}'`;
				return [
					`${curl("", "registered-models/create")} > /dev/null`,
					`${curl(",\\\"source\\\":\\\"mlflow-artifacts:/version-status\\\"", "model-versions/create")} | grep -o '"status": *"[A-Z_]*"'`,
					`${curl("", "registered-models/delete").replace("curl -sS", "curl -sS -X DELETE")} > /dev/null`
				].join("\n");
			},
			artifacts: ({ trackingUri }) => `${withKey} '${trackingUri}/api/2.0/mlflow-artifacts/artifacts?path='`,
			artifactsOften: (place) => show.artifacts(place).replace("-sS", "-sS -o /dev/null -w '%{http_code} '").replace(/path=/, "path=&asked=[1-8]"),
			storedBytes: (bytes) => ({ trackingUri }) => {
				let url = `'${trackingUri}/api/2.0/mlflow-artifacts/artifacts/verify-registration-probe-'$$.txt`;
				let curl = (options) => `curl -fsS ${options}-H "Authorization: Bearer $HOKUSAI_API_KEY" ${url}`;
				return [
					curl(`-o /dev/null -X PUT --data-raw "$(printf '%0${bytes}d' 0)" -H 'Content-Type: text/plain' `),
					`${curl("")} | wc -c`,
					curl("-o /dev/null -X DELETE ")
				].join("\n");
			},
			headers: ({ trackingUri }) => `curl -sS -o /dev/null -D - '${searchBelow(trackingUri)}'`,
			authHealth: ({ authUrl }) => `curl -sS '${authUrl}/health'`,
			authRoot: ({ authUrl }) => `curl -sS '${authUrl}/'`,
			apiHealth: ({ platform }) => `curl -sS '${platform}/health'`,
			mlflowHealth: ({ platform }) => `curl -sS '${platform}/api/health/mlflow'`,
			verify: ({ trackingUri, authUrl, platform }) => `npx github:${_version_js__WEBPACK_IMPORTED_MODULE_1__.Jk} verify --tracking-uri '${trackingUri}' --auth-url '${authUrl}' --api-url '${platform}'`
		};
		let runAgainAfter = (owner) => ({
			by: "caller",
			text: `Run this again once ${owner === "infrastructure" ? owner : `the ${owner}`} has fixed this.`
		});
		let fixedBy = (owner, text, command) => [...owner === "caller" ? [] : [runAgainAfter(owner)], step(owner, text, command)];
		let step = (by, text, command) => ({
			by,
			text,
			...command ? { command } : {}
		});
	}),
	50530: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$D: () => isAnsweredByProxy,
			gt: () => isOfOwnProxy,
			ss: () => forwardProxyCauses
		});
		var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88347);
		var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56034);
		var _observed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31441);
		let goPast = (0, _cause_js__WEBPACK_IMPORTED_MODULE_1__.PM)("caller", "If the services are reached without the proxy, name their hosts in NO_PROXY, without http:// and separated by commas, and run again.", _cause_js__WEBPACK_IMPORTED_MODULE_1__.WU.verify);
		let ask = (0, _cause_js__WEBPACK_IMPORTED_MODULE_1__.PM)("caller", "Otherwise ask the people who run the proxy to let these hosts through.");
		function failedBy({ observations }, code) {
			let failed = observations.filter((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.g5)(one) === code);
			let [decisive] = failed;
			if (!decisive) return;
			return {
				confidence: (code === "PROXY_AUTH" || code === "PROXY_REFUSED") && !decisive.exchange.response ? "certain" : "likely",
				headline: `Your forward proxy kept requests to ${(0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.yv)(decisive)} from being made.`,
				because: (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.ag)(decisive),
				evidence: failed
			};
		}
		let isProxiedReply = (one) => one.exchange.proxy !== void 0 && one.answer.kind === "reply";
		let squidError = (reply) => (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(reply, "x-squid-error") || (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(reply, "proxy-status");
		let namesItself = (one) => squidError(one.answer) !== "" || (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.$7)(one)?.kind === "forward proxy" || (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__._6)(one) && filterWords.test(one.answer.text);
		let filterWords = /fortiguard|web ?(page|site) blocked|\bsecure web gateway\b|\byour (company|corporate|organi[sz]ation.s) (\w+ )?policy|\bcache administrator\b|(web|url|content) filter|blocked by your organi[sz]ation|internet (use|usage) policy/i;
		function signatureOf(reply) {
			let location = (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(reply, "location");
			let place = URL.canParse(location) ? new URL(location).host : "";
			let error = squidError(reply).split(" ")[0];
			return [
				reply.status,
				reply.contentType,
				(0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(reply, "server"),
				place,
				error
			].join(" ");
		}
		let isDenied = (reply) => /DENIED/i.test(squidError(reply)) || reply.status < 500;
		function foreignAnswers({ observations }) {
			let [first, ...others] = observations.filter(isProxiedReply);
			if (!first || (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.MS)(first) !== "in between") return;
			if (others.length === 0 && !namesItself(first)) return;
			if (first.exchange.request.url.startsWith("https:") && !namesItself(first)) return;
			return others.every(({ answer }) => signatureOf(answer) === signatureOf(first.answer)) ? [first, ...others] : void 0;
		}
		function isAnsweredByProxy(facts) {
			let answers = foreignAnswers(facts);
			return answers !== void 0 && (namesItself(answers[0]) || new Set(answers.map(_observed_js__WEBPACK_IMPORTED_MODULE_2__.yv)).size > 1);
		}
		function isOfOwnProxy(one, { evidence, observations }) {
			if (!evidence.checks && (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.$7)(one)?.kind === "forward proxy") return !0;
			if (!isProxiedReply(one) || (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.MS)(one) !== "in between") return !1;
			if (namesItself(one) || (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(one.answer, "proxy-agent") !== "") return !0;
			let hop = lastHop(one.answer);
			return hop !== void 0 && observations.some((other) => isProxiedReply(other) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.yv)(other) !== (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.yv)(one) && lastHop(other.answer) === hop);
		}
		let lastHop = (reply) => (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(reply, "via").split(",").at(-1)?.trim().split(/\s+/)[1];
		function someAnsweredBy(facts, cannotReach) {
			let own = facts.refused.filter((one) => isOfOwnProxy(one, facts));
			let [first] = own;
			if (!first || first.answer.kind === "no-reply" || isDenied(first.answer) === cannotReach) return;
			let { exchange } = first;
			let place = exchange.proxy?.place ?? (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.$7)(first)?.name ?? "";
			let way = exchange.proxy ? `went through the proxy ${place} of ${exchange.proxy.variable}, and a forward proxy signed its answer` : "was answered by a forward proxy, which signed that";
			return {
				headline: `Your forward proxy ${place} answers ${(0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.fo)(first)} itself (${first.answer.status}).`,
				because: `${(0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.fo)(first)} ${way}: ${(0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.ag)(first).slice(0, 160)}${squidError(first.answer) ? ` (${squidError(first.answer)})` : ""}`,
				nextProbe: "the same request without the proxy",
				evidence: own
			};
		}
		function answeredBy(facts, cannotReach) {
			let answers = foreignAnswers(facts);
			if (!answers) return;
			let [first] = answers;
			if (isDenied(first.answer) === cannotReach) return;
			let { variable, place } = first.exchange.proxy ?? {
				variable: "",
				place: ""
			};
			return {
				confidence: new Set(answers.map(_observed_js__WEBPACK_IMPORTED_MODULE_2__.yv)).size > 1 && namesItself(first) ? "certain" : "likely",
				headline: `Your forward proxy ${place} answers in place of ${(0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.yv)(first)}.`,
				because: `what went through the proxy ${place} of ${variable} (requests: ${answers.length}) got the same foreign answer: ${first.answer.status} ${squidError(first.answer) || first.answer.contentType}`,
				nextProbe: "the same request without the proxy",
				evidence: answers
			};
		}
		function silence({ observations }) {
			let proxied = observations.filter(({ exchange }) => exchange.proxy !== void 0);
			let [first] = proxied;
			let isSilent = proxied.every((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.g5)(one) === "TIMEOUT" && !(0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.Nr)(one.exchange));
			if (!first || !isSilent || new Set(proxied.map(_observed_js__WEBPACK_IMPORTED_MODULE_2__.yv)).size < 2) return;
			let { variable, place } = first.exchange.proxy ?? {
				variable: "",
				place: ""
			};
			return {
				headline: `Your forward proxy ${place} takes requests and answers none of them.`,
				because: `nothing that went through the proxy ${place} of ${variable} (requests: ${proxied.length}) was answered in time, whichever host it was for`,
				nextProbe: "the same request without the proxy",
				evidence: proxied
			};
		}
		let cause = (code, category, words, concludes = () => void 0, toldOf = () => ({})) => ({
			code,
			category,
			layer: "client",
			owner: "caller",
			...words,
			concludes: (facts) => {
				let failed = failedBy(facts, code);
				let [one] = failed?.evidence ?? [];
				return failed && typeof one == "object" ? {
					...failed,
					...toldOf(one)
				} : concludes(facts);
			}
		});
		let speaksNoTls = /wrong version number|packet length too long|http request|WRONG_VERSION_NUMBER/i;
		let plainProxy = (one) => ({
			summary: "The forward proxy is named with https://, and speaks plain http; the services were not asked.",
			because: `${(0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.ag)(one).replace(/ \(.*/s, "")}: it answers TLS with something that is none (wrong version number)`,
			steps: [(0, _cause_js__WEBPACK_IMPORTED_MODULE_1__.PM)("caller", "Write http:// in place of https:// before the proxy’s host in HTTPS_PROXY: that is how the proxy itself is spoken to, for https services as well."), goPast]
		});
		let forwardProxyCauses = [
			cause("PROXY_AUTH", "CLIENT", {
				summary: "Your own forward proxy wants a user name and a password; the services were not asked.",
				refutedBy: "a connection through the proxy without a login",
				steps: [(0, _cause_js__WEBPACK_IMPORTED_MODULE_1__.PM)("caller", "Put the login into the proxy’s address, USER:PASSWORD@HOST:PORT in HTTPS_PROXY, as a secret."), goPast]
			}),
			cause("PROXY_REFUSED", "CLIENT", {
				summary: "Your own forward proxy answers in place of the services and does not let the requests through.",
				refutedBy: "an answer of the services themselves through the proxy",
				steps: [goPast, ask]
			}, (facts) => answeredBy(facts, !1) ?? someAnsweredBy(facts, !1)),
			cause("PROXY_UNREACHABLE", "NET", {
				summary: "The forward proxy that your environment names cannot be reached; the services were not asked.",
				refutedBy: "an answer from the proxy",
				steps: [(0, _cause_js__WEBPACK_IMPORTED_MODULE_1__.PM)("caller", "Correct the address in HTTP_PROXY and HTTPS_PROXY, or remove these variables."), goPast]
			}, void 0, (one) => speaksNoTls.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.ag)(one)) ? plainProxy(one) : {}),
			cause("PROXY_BROKEN", "NET", {
				summary: "What HTTP_PROXY or HTTPS_PROXY names does not answer as a proxy does; the services were not asked.",
				refutedBy: "an answer to CONNECT, or to a request for a whole URL, at the proxy’s address",
				steps: [(0, _cause_js__WEBPACK_IMPORTED_MODULE_1__.PM)("caller", "Correct host and port of the proxy in HTTP_PROXY and HTTPS_PROXY, or remove these variables."), goPast]
			}),
			cause("PROXY_CANNOT_REACH", "NET", {
				summary: "Your own forward proxy cannot reach the services: it does not know their names, or they do not answer it.",
				refutedBy: "a connection to the services through the proxy",
				steps: [
					goPast,
					ask,
					(0, _cause_js__WEBPACK_IMPORTED_MODULE_1__.PM)("infrastructure", "See that the services are up and can be reached from outside.", _cause_js__WEBPACK_IMPORTED_MODULE_1__.WU.apiHealth)
				]
			}, (facts) => answeredBy(facts, !0) ?? someAnsweredBy(facts, !0) ?? silence(facts))
		];
	}),
	65266: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$p: () => isOfRelease,
			Nl: () => instancesCauses,
			TO: () => comesInTurns
		});
		var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70620);
		var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56034);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88168);
		var _observed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31441);
		let isAccepted = (one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.tb)(one) || one.role === "auth.validate" && (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.qX)(one);
		let isRefused = (one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.c2)(one) === 401 && (one.role === "auth.validate" ? (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.tz)(one) : (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.YH)(one));
		let schemaWords = /out-of-date database schema|can.?t locate revision/i;
		let isOfRelease = (one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.tz)(one) && soundsOfRelease(one);
		let soundsOfRelease = (one) => [
			403,
			404,
			405,
			501
		].includes((0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.c2)(one)) || (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.c2)(one) === 500 && schemaWords.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.b6)(one));
		let namesNothing = ({ exchange: { request } }) => request.method === "GET" && /\/experiments\/search\?|\/artifacts\?path=[\w-]*no-such/.test(request.url);
		function turnsIn(observations, role, isRefusal) {
			let ofKey = observations.filter((one) => one.role === role && ["bearer", "other-form"].includes(one.credential) && (isAccepted(one) || isRefusal(one)));
			let groups = (0, _group_by_js__WEBPACK_IMPORTED_MODULE_3__.$)(ofKey, ({ credential, exchange: { request } }) => [
				credential,
				request.method,
				request.url,
				request.body?.text
			].join(" "));
			for (let asked of groups) if (asked.filter((one, i) => asked[i - 1] && isRefusal(one) !== isRefusal(asked[i - 1] ?? one)).length > 1) return {
				asked,
				refused: asked.filter(isRefusal)
			};
		}
		function turnsOfRelease({ evidence, obstacle }) {
			let one = obstacle?.observation;
			if (!one || !isOfRelease(one)) return;
			let typeOf = (other) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.Nb)(other, "content-type");
			let isAlike = (other) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.c2)(other) === (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.c2)(one) && typeOf(other) === typeOf(one) && soundsOfRelease(other);
			return turnsIn((0, _evidence_js__WEBPACK_IMPORTED_MODULE_1__.O)(evidence).filter(namesNothing), one.role === "artifacts" ? "artifacts" : "mlflow", isAlike);
		}
		function turnsOf(facts) {
			if (!facts.evidence.checks) return;
			return turnsIn(facts.observations, "mlflow", isRefused) ?? turnsIn(facts.observations, "auth.validate", isRefused) ?? turnsOfRelease(facts);
		}
		let comesInTurns = (facts) => turnsOf(facts) !== void 0;
		let compareInstances = "Compare the instances behind this address: version, auth URL, service id, and the database and cache of keys; take out the one that refuses.";
		let instancesCauses = [{
			code: "INSTANCES_DIFFER",
			category: "DEPLOY",
			layer: "proxy",
			owner: "infrastructure",
			summary: "The same request with the same key is refused and accepted in turns: the instances that answer it differ.",
			refutedBy: "the same answer to the same request, however often it is sent",
			steps: [(0, _cause_js__WEBPACK_IMPORTED_MODULE_0__.PM)("caller", "Keep this key: it is accepted in between. Run this again once all instances agree."), (0, _cause_js__WEBPACK_IMPORTED_MODULE_0__.PM)("infrastructure", compareInstances, _cause_js__WEBPACK_IMPORTED_MODULE_0__.WU.searchOften)],
			concludes: (facts) => {
				let turns = turnsOf(facts);
				let [first] = turns?.refused ?? [];
				if (!turns || !first) return;
				let count = `${turns.refused.length} of ${turns.asked.length}`;
				let isAuth = first.role === "auth.validate";
				let isOfKey = isRefused(first);
				let alike = facts.refused.filter((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.c2)(one) === (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.c2)(first));
				return {
					headline: `${isAuth ? "The auth service" : "The platform"} refuses and accepts the same ${isOfKey ? "key" : "request"} in turns: ${(0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.fo)(first)} was refused ${count} times.`,
					because: `the same request with the same key was answered ${(0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.ag)(first).slice(0, 120)} ${count} times, and accepted the other times`,
					evidence: [
						first,
						facts.obstacle?.observation,
						...turns.refused.slice(1),
						...isOfKey ? [] : alike
					],
					controls: turns.asked.filter(isAccepted).slice(0, 2),
					...isAuth && {
						layer: "auth",
						fix: compareInstances,
						shownBy: _cause_js__WEBPACK_IMPORTED_MODULE_0__.WU.validate
					},
					...!isOfKey && {
						overrules: !0,
						fix: "Compare the instances behind this address: release, routes, rules and settings; bring all to the same, or take out the one that refuses. A roll-out may still be under way.",
						shownBy: first.role === "artifacts" ? _cause_js__WEBPACK_IMPORTED_MODULE_0__.WU.artifactsOften : _cause_js__WEBPACK_IMPORTED_MODULE_0__.WU.searchOften
					},
					commandShows: `200 and ${(0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.c2)(first)} by turns`,
					commandProves: isAuth ? "200 with \"is_valid\": true, eight times in a row" : "200 eight times",
					isCounted: !0
				};
			}
		}];
	}),
	60523: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FU: () => databaseWords,
			eU: () => isOfDatabaseTrouble,
			pL: () => databaseTrouble,
			rb: () => mlflowDatabaseCauses,
			uk: () => driverWords
		});
		var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56034);
		var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31441);
		var _subjects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79924);
		let driverWords = /sqlalchemy|psycopg|pymysql|mysqldb|sqlite3?\.|OperationalError|IntegrityError|ProgrammingError|UniqueViolation/i;
		let databaseTroubles = [
			{
				words: /can.t locate revision/i,
				what: "is of a newer version than MLflow",
				fix: "Deploy the version of MLflow that upgraded this database, or a newer one: an older one cannot read it, and mlflow db upgrade does not help."
			},
			{
				words: /no such (table|column)|undefined ?(table|column)|unknown column|relation .* does not exist|out[- ]of[- ]date database schema|db upgrade|doesn't exist.*table|table .* doesn't exist/i,
				what: "has an out-of-date schema",
				fix: "Run mlflow db upgrade on MLflow’s database with the version of MLflow that is deployed."
			},
			{
				words: /unique ?violation|duplicate key value|duplicate entry .* for key '?primary|_pkey|_pk\b|constraint failed: \w+\.\w*id\b/i,
				what: "hands out ids that are taken: its sequences are behind, as after a migration",
				fix: "Set the sequences of MLflow’s database behind the highest ids in use (PostgreSQL: setval)."
			},
			{
				words: /read-?only|attempt to write a readonly/i,
				isVague: !0,
				what: "is read-only",
				fix: "Let MLflow write to its database: permissions of the file, or a primary instead of a replica."
			},
			{
				words: /database is locked|lock wait timeout|\block timeout\b|deadlock|could not serialize access/i,
				what: "is locked",
				fix: "Find what holds the lock on MLflow’s database; SQLite takes one writer at a time."
			},
			{
				words: /canceling statement|statement timeout|query execution was interrupted|max_statement_time/i,
				what: "gives up on a statement that takes too long or waits for a lock",
				fix: "Find what makes MLflow’s database slow for this request, a lock or a missing index, or raise the time limit that the answer names (PostgreSQL: statement_timeout, lock_timeout)."
			},
			{
				words: /disk (is )?full|no space left|database or disk is full|could not extend file/i,
				isVague: !0,
				what: "is full",
				fix: "Make room for MLflow’s database."
			},
			{
				words: /connection slots|too many (connections|clients)|queuepool|max_connections|pool (size|limit)/i,
				what: "has no connections left",
				fix: "Raise the number of connections of MLflow’s database, or lower MLflow’s pool and workers."
			},
			{
				words: /sqlalchemy|psycopg|pymysql|mysqldb|mysql\.connector|sqlite3?\.|OperationalError|ProgrammingError|IntegrityError|InterfaceError|pyodbc|cx_Oracle|oracledb|\bORA-\d{5}|\bdatabase\b|backend store/i,
				what: "fails or is not reached",
				fix: "Look at MLflow’s database (backend store) and at MLflow’s log."
			}
		];
		let databaseReasons = [
			{
				words: /value too long for type|data too long for column|StringDataRightTruncation|would be truncated|out of range (for type|value for column)/i,
				what: "cannot hold a value: its column is too small for it",
				fix: "Run mlflow db upgrade on MLflow’s database with the version of MLflow that is deployed. Is it up to date: shorten what the answer names, such as a path or a description."
			},
			{
				words: /no pg_hba\.conf entry|no encryption|SSL (connection )?is required|is not allowed to connect/i,
				what: "does not let MLflow in from its address or without TLS",
				fix: "Let MLflow’s database take connections from MLflow’s host (PostgreSQL: pg_hba.conf), or have MLflow connect with TLS (sslmode=require in the URI of the backend store)."
			},
			{
				words: /password authentication failed|access denied for user|role ".*" does not exist|login failed for user/i,
				what: "refuses MLflow’s user or password",
				fix: "Correct user and password in the URI of MLflow’s backend store, and restart MLflow: they were changed at the database, or in its secret."
			},
			{
				words: /could not translate host name|name or service not known|name resolution|unknown (mysql server )?host|getaddrinfo/i,
				what: "is not found: its host name does not resolve",
				fix: "Correct the host name in the URI of MLflow’s backend store, or the DNS (service, network) where MLflow runs."
			},
			{
				words: /could not connect to server|connection refused|can't connect to|no route to host|server closed the connection|server has gone away|lost connection|connection timed out/i,
				what: "is not reached, or ends connections",
				fix: "Look whether MLflow’s database runs and is reached from MLflow’s host: its port, firewall, restarts, and how long it keeps idle connections."
			}
		];
		function isOfDatabase(trouble, text) {
			let unknown = databaseTroubles.at(-1);
			return trouble !== unknown && (!trouble.isVague || unknown?.words.test(text) === !0);
		}
		let databaseWords = (text) => databaseTroubles.find(({ words }) => words.test(text));
		function databaseTrouble(facts) {
			for (let one of facts.refused) {
				if ((0, _subjects_js__WEBPACK_IMPORTED_MODULE_2__.be)(one) || (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.MS)(one) !== "MLflow" || (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.hU)(one)) continue;
				let text = (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.b6)(one);
				let driver = driverWords.test(text);
				let trouble = (driver || !/\[Errno \d+\]/.test(text)) && ((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.c2)(one) >= 500 || driver) ? databaseWords(text) : void 0;
				if (trouble) return {
					one,
					trouble
				};
			}
		}
		let isOfDatabaseTrouble = (one, facts) => databaseTrouble(facts)?.one === one;
		let mlflowDatabaseCauses = [{
			code: "MLFLOW_DATABASE",
			category: "CFG",
			layer: "mlflow",
			owner: "infrastructure",
			summary: "MLflow has trouble with its database (the backend store).",
			refutedBy: "the same request answered with 200",
			fix: "Look at MLflow’s database (backend store) and at MLflow’s log.",
			shownBy: _cause_js__WEBPACK_IMPORTED_MODULE_0__.WU.verify,
			concludes: (facts) => {
				let found = databaseTrouble(facts);
				if (!found) return;
				let { one, trouble } = found;
				let { what, fix } = trouble === databaseTroubles.at(-1) && databaseReasons.find(({ words }) => words.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.b6)(one))) || trouble;
				return {
					confidence: isOfDatabase(trouble, (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.b6)(one)) ? "certain" : "likely",
					headline: `MLflow’s database ${what}: ${(0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.fo)(one)} failed.`,
					because: `MLflow answers ${(0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.ag)(one).slice(0, 240)}`,
					evidence: [one],
					controls: [facts.servedWithKey[0]],
					fix
				};
			}
		}];
	}),
	89485: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			h4: () => diagnose,
			u0: () => undeterminedCode
		});
		var platform_contract = __webpack_require__(6013);
		var report = __webpack_require__(33856);
		var schema_verdict = __webpack_require__(73922);
		var another_server = __webpack_require__(30600);
		var cause = __webpack_require__(56034);
		var responders = __webpack_require__(82579);
		var observed = __webpack_require__(31441);
		let otherHost = /^(www\.)?hokus\.ai$|^(auth|docs|app|status)\.hokus\.ai$/;
		let appMarks = /id=["']?(__next|__nuxt|root|app)["' >]|<app-root|\/_next\/static/;
		let pageHosts = /^(vercel|netlify|github\.com)/i;
		let isOfApp = (one) => (0, observed._6)(one) && [200, 404].includes((0, observed.c2)(one)) && (appMarks.test((0, observed.b6)(one)) || pageHosts.test((0, observed.Nb)(one, "server")));
		function siteOfPages({ evidence, obstacle, refused, served }) {
			let first = obstacle?.observation;
			if (!first || served || first.answer.kind === "no-reply") return;
			let isOther = otherHost.test((0, observed.w4)(first));
			if (evidence.checks && !isOther) return;
			let one = isOther ? first : refused.find((seen) => (0, observed.yv)(seen) === (0, observed.yv)(first) && isOfApp(seen));
			if (!one || !isOther && (0, platform_contract.r$)((0, observed.w4)(one))) return;
			let what = isOther ? "is another site than the registry" : "leads to a web application, and not to MLflow";
			return {
				headline: `The tracking URI ${(0, observed.bx)(one)} ${what}.`,
				because: `${(0, observed.fo)(one)} is answered ${(0, observed.ag)(one).slice(0, 120)}${isOther ? `, by the host ${(0, observed.w4)(one)}` : ", a page of a site, where MLflow answers in JSON"}`,
				evidence: [one],
				nextProbe: "the same request at the address that the server’s own documentation names",
				steps: [(0, cause.PM)("caller", isOther ? `Set the tracking URI to ${platform_contract.rQ.trackingUri}.` : "Set the tracking URI to the address of MLflow or its API, which most often is another host or path than the site’s.", isOther ? (place) => cause.WU.search({
					...place,
					trackingUri: platform_contract.rQ.trackingUri
				}) : cause.WU.search), ...isOther ? [] : [(0, cause.PM)("infrastructure", "If that is the address already, lead its path to MLflow instead of to the site’s pages.", cause.WU.search)]]
			};
		}
		var subjects = __webpack_require__(79924);
		let retired = /\b(retired|decommission\w*|sunset|shut ?down|discontinued)\b|\b(has|have|was) (been )?(permanently )?moved\b|\bmoved (permanently )?to\b|\bno longer (in use|available|served|exists)\b/i;
		let somethingElse = /\b(accounts?|keys?|tokens?|users?|subscription|plan|project|tenant|workspace|organi[sz]ation|clients?|experiments?|runs?|models?(?! registry))\b/i;
		function retiredAddress({ obstacle }) {
			let one = obstacle?.observation;
			if (!one || (0, observed.MS)(one) === "MLflow") return;
			let words = (0, observed.ag)(one);
			let isGone = (0, observed.c2)(one) === 410 && (0, observed.YH)(one);
			let isTold = [
				400,
				403,
				404,
				410
			].includes((0, observed.c2)(one)) && retired.test(words) && !somethingElse.test(words);
			if (!isGone && !isTold) return;
			let named = /https?:\/\/[^\s"'<>)]+[^\s"'<>).,;:]/.exec(words)?.[0];
			return {
				headline: `Nothing is served at ${(0, observed.bx)(one)} any more, as the answer says${named ? `: it names ${named}` : ""}.`,
				because: `it is answered ${words.slice(0, 200)}`,
				evidence: [one],
				steps: [(0, cause.PM)("caller", `${named ? `Look at ${named}, which the answer names, and ask` : "Ask"} whoever runs the platform for the address that took the place of this one; then set the tracking URI to it.`, cause.WU.search)]
			};
		}
		let mount = /\/api\/mlflow$/;
		let oddities = [
			[/%20|\s/, "has a space in it"],
			[/[^:]\/\//, "has a doubled slash in it"],
			[/[^:/]\/$/, "ends in a slash, to which the client added another one"],
			[/\/(ajax-)?api\/2\.0(\/|$)/, "ends in the REST path, which clients add themselves"]
		];
		function provedAddress(facts) {
			let { obstacle, servedElsewhere, evidence } = facts;
			if (!obstacle || facts.served || !evidence.target) return;
			let elsewhere = servedElsewhere.filter((one) => one.role === "mlflow-elsewhere" && (mount.test((0, observed.bx)(one)) || (0, observed.bx)(one) === (0, observed.yv)(one)));
			return elsewhere.find((one) => (0, observed.yv)(one) === (0, observed.yv)(obstacle.observation)) ?? elsewhere[0];
		}
		function isAddressWrong(facts) {
			let proved = provedAddress(facts);
			let { obstacle, evidence } = facts;
			if ([
				oddAddress,
				siteOfPages,
				retiredAddress,
				withoutMount,
				nothingButFlask
			].some((tells) => tells(facts))) return !0;
			if (!proved || !obstacle || !evidence.target) return !1;
			if ([
				"auth-reachable",
				"mlflow-reachable",
				"host-allowed",
				"well-formed",
				void 0
			].includes(obstacle.stoppedAt)) return !1;
			let isSwapped = (0, observed.yv)(proved) === new URL(evidence.target.authUrl).origin;
			let { trackingUri } = evidence.target;
			let hasMore = trackingUri.startsWith(`${(0, observed.bx)(proved)}/`);
			return !mount.test(trackingUri) || hasMore || isSwapped || isWebSite(facts);
		}
		function isWebSite(facts) {
			let { obstacle } = facts;
			return facts.observations.filter((one) => obstacle && (0, observed.yv)(one) === (0, observed.yv)(obstacle.observation)).every((one) => (0, observed._6)(one) && (0, observed.MS)(one) === "in between" && (0, observed.c2)(one) < 500 && !/<center>/.test((0, observed.b6)(one)));
		}
		function oddAddress(facts) {
			let one = (0, subjects.rt)(facts, "routed", "not-a-login-page", "mounted", "served", "permitted");
			if (!one || facts.served) return;
			let base = pathBefore(one);
			let odd = oddities.find(([pattern]) => pattern.test(base));
			if (!odd) return;
			return {
				headline: `The tracking URI ${base} ${odd[1]}.`,
				because: `the address ${odd[1]}, and it is answered ${(0, observed.ag)(one).slice(0, 120)}`,
				evidence: [one],
				nextProbe: "the same request with the address corrected"
			};
		}
		let pathBefore = ({ exchange }) => exchange.request.url.replace(/\/(ajax-)?api\/2\.0\/mlflow(?!.*\/2\.0\/mlflow\/).*$/, "");
		function mlflowsOwnPath(facts) {
			let one = (0, subjects.rt)(facts, "routed");
			if (!one || (0, observed.MS)(one) !== "MLflow" || (0, observed.c2)(one) !== 404) return;
			if (!/\/mlflow\/api\//.test((0, observed.XM)(one)) || /\/api\/mlflow\/api\//.test((0, observed.XM)(one))) return;
			return {
				headline: `The tracking URI ${(0, observed.bx)(one)} is MLflow’s own path, at which clients cannot work.`,
				because: "MLflow answers 404 below /mlflow/api: at this address it serves /mlflow/ajax-api only, which the stock client never uses",
				evidence: [one, facts.withoutKey],
				nextProbe: "the same request below /api/mlflow of this host"
			};
		}
		function nothingButFlask(facts) {
			let { observations, evidence, served, servedElsewhere } = facts;
			let one = (0, subjects.rt)(facts, "routed");
			if (!one || served) return;
			let isPlain = evidence.platform === "mlflow";
			let there = observations.filter((other) => (0, observed.yv)(other) === (0, observed.yv)(one) && !(isPlain && ((0, observed.AY)(other) || !["mlflow", "mlflow-elsewhere"].includes(other.role))) && !(isPlain && servedElsewhere.includes(other)));
			let isFlasks = (other) => (0, observed.c2)(other) === 404 && (0, responders.mu)((0, observed.b6)(other));
			if (there.length < 2 || !there.every(isFlasks)) return;
			let elsewhere = isPlain ? servedElsewhere.find((other) => (0, observed.yv)(other) === (0, observed.yv)(one)) : void 0;
			let only = elsewhere ? `; MLflow answers at ${(0, observed.XM)(elsewhere).split("/2.0/")[0]} alone` : "";
			return {
				headline: `The tracking URI ${(0, observed.bx)(one)} leads to a server that has nothing there: MLflow below another path (--static-prefix), or another program.`,
				because: `each of ${there.length} requests to ${(0, observed.yv)(one)} is answered with the 404 page of Flask, on which MLflow and many others are built${only}`,
				evidence: [
					one,
					...there,
					elsewhere
				],
				nextProbe: "the same request below the path at which the server’s web page opens in a browser",
				steps: [(0, cause.PM)("caller", "Set the tracking URI to the path at which the server’s web page opens, or to another server.", cause.WU.search), ...isPlain ? [rewrittenBefore] : []]
			};
		}
		let rewrittenBefore = (0, cause.PM)("infrastructure", "If that is the address already, look for a rule that changes the path in what stands in front of MLflow.", cause.WU.search);
		function withoutMount({ evidence, obstacle, served }) {
			let one = obstacle?.observation;
			if (!one || evidence.checks || served || mount.test((0, observed.bx)(one))) return;
			let path = (0, subjects.TI)(one);
			let isCut = path?.told !== void 0 && path.told !== path.asked && path.asked.endsWith(path.told);
			let isUnknown = (0, observed.MS)(one) === "API" && obstacle?.stoppedAt === "mounted" && path?.told === void 0;
			if (!isCut && !isUnknown) return;
			return {
				headline: `The tracking URI ${(0, observed.bx)(one)} lacks /api/mlflow, where MLflow is served.`,
				because: isCut ? `the API was asked for ${path.asked} and found no ${path.told}: outside its mount /api/mlflow it takes the path apart otherwise` : `the API answers ${(0, observed.ag)(one).slice(0, 80)}: it has no such path, and the address does not end in its mount /api/mlflow`,
				evidence: [one],
				nextProbe: "the same request below /api/mlflow of this host"
			};
		}
		let securedIn = ({ exchange: { request } }, { observations }) => observations.find(({ exchange }) => exchange.request.url === request.url.replace(/^http:/, "https:"));
		let isCircling = (one, facts) => {
			let status = (0, observed.c2)(securedIn(one, facts));
			return status >= 300 && status < 400;
		};
		let isSecure = (one) => (0, observed.yv)(one).startsWith("https:");
		function isUpgrade(one, facts) {
			let from = new URL(one.exchange.request.url);
			let location = (0, observed.Nb)(one, "location");
			let to = URL.canParse(location, from.href) ? new URL(location, from) : void 0;
			return from.protocol === "http:" && to?.protocol === "https:" && to.hostname === from.hostname && !isCircling(one, facts);
		}
		let addressCauses = [{
			code: "WRONG_TRACKING_URI",
			category: "CLIENT",
			layer: "client",
			owner: "caller",
			summary: "The tracking URI is not the one that MLflow clients must use.",
			refutedBy: "an answer of MLflow at this tracking URI",
			steps: [(0, cause.PM)("caller", "Correct the tracking URI: on the same host, ending in /api/mlflow.", ({ platform }) => cause.WU.search({
				trackingUri: `${platform}/api/mlflow`,
				authUrl: "",
				platform,
				serviceId: ""
			}))],
			concludes: (facts) => {
				let proved = provedAddress(facts);
				let { obstacle } = facts;
				if (!proved || !obstacle || !isAddressWrong(facts)) return oddAddress(facts) ?? siteOfPages(facts) ?? retiredAddress(facts) ?? mlflowsOwnPath(facts) ?? withoutMount(facts) ?? nothingButFlask(facts);
				let right = (0, observed.bx)(proved);
				let given = facts.evidence.target?.trackingUri ?? "";
				return {
					confidence: (0, observed.yv)(proved) === (0, observed.yv)(obstacle.observation) ? "certain" : "likely",
					headline: `The tracking URI ${given} is wrong: MLflow answers at ${right}.`,
					because: `${given} answers ${(0, observed.ag)(obstacle.observation).slice(0, 120)}, while MLflow is served at ${right} with the same key`,
					evidence: [obstacle.observation],
					controls: [proved],
					steps: [(0, cause.PM)("caller", `Set the tracking URI to ${right}.`, (place) => cause.WU.search({
						...place,
						trackingUri: right
					}))]
				};
			},
			refuted: (facts) => facts.served
		}, {
			code: "PLAIN_HTTP",
			category: "CLIENT",
			layer: "client",
			owner: "caller",
			summary: "The URL is plain http, and the service only takes https: a redirect turns a POST into a GET.",
			refutedBy: "an answer at the http address that is not a redirect",
			steps: [(0, cause.PM)("caller", "Write https:// in place of http:// in the URL.", ({ platform }) => `curl -sS '${platform.replace(/^http:/, "https:")}/health'`)],
			concludes: (facts) => {
				for (let { observation: one, layer } of (0, subjects.Z6)(facts)) {
					let wantsTls = (0, observed.uT)(one) === "wants https";
					if (wantsTls ? isSecure(one) || isCircling(one, facts) : !isUpgrade(one, facts)) continue;
					let secured = securedIn(one, facts);
					return {
						confidence: secured?.answer.kind === "reply" || wantsTls ? "certain" : "likely",
						headline: `${(0, observed.yv)(one)} takes https only: write https:// in the ${layer === "auth" ? "auth URL" : "tracking URI"}.`,
						because: wantsTls ? `the answer is ${(0, observed.ag)(one)}` : `${(0, observed.c2)(one)} to ${(0, observed.Nb)(one, "location")}`,
						evidence: [one],
						controls: [secured]
					};
				}
			},
			refuted: (facts) => facts.served && facts.authWorks
		}];
		let codeWords = /Traceback \(most recent call last\)|^\s*File "[^"]+\.py", line \d+|^\s*at .{0,200}\.(?:[cm]?[jt]s|java|kt|cs|scala|php):(?:line )?\d+|\b(?:Key|Type|Attribute|Value|Name|Reference|Import|ModuleNotFound|Runtime|Assertion)Error: |\b\w+\.\w+Exception: |^panic: |^goroutine \d+ \[/m;
		let runsPrograms = /^(uvicorn|gunicorn|hypercorn|daphne|waitress|werkzeug|puma|kestrel)\b/i;
		let isOwnCrash = (one) => (0, observed.uT)(one) === "fails" && !(0, observed.FK)(one) && (0, observed.$7)(one) === void 0 && (codeWords.test((0, observed.b6)(one)) || runsPrograms.test((0, observed.Nb)(one, "server")));
		let closeFor = (seen, effect = "anybody can read the registry, and probably write") => [(0, cause.PM)("API team", `Require a valid key on every MLflow route, now: ${seen}, so ${effect}.`, cause.WU.noKey)];
		let isRefusedAfresh = ({ withoutKeyAfresh }) => [401, 403].includes((0, observed.c2)(withoutKeyAfresh));
		let apiCauses = [{
			code: "OPEN_REGISTRY",
			category: "BUG",
			layer: "proxy",
			owner: "API team",
			summary: "The registry lets in requests that carry no valid key.",
			refutedBy: "401 for a request without a key, and for one with an invented key",
			steps: closeFor("requests without a valid key are served"),
			concludes: (facts) => {
				if (facts.evidence.platform === "mlflow") return;
				let letIn = facts.withoutValidKey.filter((one) => (0, observed.nn)(one) && !(0, observed.bm)(one));
				let [first] = letIn;
				let afresh = facts.withoutKeyAfresh;
				if (!first || facts.evidence.partial && !facts.authWorks) return;
				let isReads = isRefusedAfresh(facts);
				return {
					confidence: letIn.length === 2 && afresh && (0, observed.nn)(afresh) ? "certain" : "likely",
					headline: `${(0, observed.yv)(first)} serves MLflow to ${isReads ? "reads" : "requests"} without a valid key.`,
					because: `MLflow’s own answer came back for ${letIn.length === 2 ? "a request without a key and one with an invented key" : "a request that carried no valid key"}${isReads ? ", also at an address that nobody had asked before, so that no cache has kept it; the same search by POST is refused" : ""}`,
					evidence: [...letIn, facts.openRead],
					steps: closeFor(`the request of the evidence was sent ${first.credential === "none" ? "without a key" : "with an invented key"}`, isReads ? "anybody can read the registry, though a POST is refused. Look for a check that is left out for GET, or where no header comes" : void 0),
					controls: [afresh]
				};
			},
			refuted: (facts) => isRefusedAfresh(facts) && facts.openRead === void 0
		}, {
			code: "API_ERROR",
			isGeneral: !0,
			category: "BUG",
			layer: "proxy",
			owner: "API team",
			summary: "The API answered with an internal error.",
			refutedBy: "an answer below 500",
			fix: "Find the request in the API’s log by its X-Request-Id (see the transcript).",
			shownBy: cause.WU.search,
			concludes: (facts) => {
				let one = facts.refusals.find(({ stoppedAt, observation }) => isOwnCrash(observation) && facts.evidence.platform !== "mlflow" || (stoppedAt === "served" || stoppedAt === "mlflow-reachable") && (0, observed.c2)(observation) >= 500 && !/mlflow|artifact/i.test((0, observed.ag)(observation)) && (0, observed.YH)(observation) && ![502, 504].includes((0, observed.c2)(observation)))?.observation;
				if (!one) return;
				return {
					headline: `The API answered ${(0, observed.ag)(one).slice(0, 60)} to ${(0, observed.fo)(one)}.`,
					because: `the answer is ${(0, observed.ag)(one)}`,
					evidence: [one],
					controls: [facts.first("api.mlflow-health")]
				};
			}
		}];
		var diagnosis_facts = __webpack_require__(64850);
		var error = __webpack_require__(12279);
		var json = __webpack_require__(28049);
		let byMlflow = (facts, fits) => facts.refused.find((one) => (0, observed.MS)(one) === "MLflow" && fits(one, (0, observed.c2)(one), (0, observed.ag)(one)));
		function healthSays(facts, words) {
			let health = facts.first("api.mlflow-health");
			return health && (0, observed.c2)(health) >= 500 && (0, observed.MS)(health) !== "in between" && words.test((0, observed.b6)(health)) ? health : void 0;
		}
		let isSignedByMlflow = ({ answer }) => answer.kind === "reply" && ((0, error.D9)(answer) !== void 0 || /uvicorn|gunicorn|waitress|werkzeug/i.test(String(answer.headers.server ?? "")));
		let saysUnreached = (text) => /\bHTTPS?Connection(Pool)?\(host=|\bMax retries exceeded\b|\bhttps?:\/\/\S+.{0,80}\b(refused|timed out|unreachable)|\bconnection refused\b|\b(name or service not known|no route to host|network is unreachable)\b/i.test(text);
		function madeAllTheSame(one, { observations }) {
			let asked = (0, json.qF)(one.exchange.request.body?.text ?? "");
			let name = /\/(experiments|registered-models)\/create$/.test((0, observed.XM)(one)) ? asked?.name : void 0;
			if (typeof name != "string" || name === "") return "";
			let family = (0, observed.XM)(one).replace(/\/create$/, "/get");
			return observations.some((later) => (0, observed.d8)(later, one) && later.exchange.request.method === "GET" && (0, observed.XM)(later).startsWith(family) && (0, observed.tb)(later) && (0, observed.b6)(later).includes(JSON.stringify(name))) ? "; what it was asked to make was there all the same when it was looked for" : "";
		}
		let unknownRoute = (facts) => byMlflow(facts, (one, status) => facts.served && one.role === "mlflow" && [404, 405].includes(status) && ((0, responders.mu)((0, observed.b6)(one)) || /^(RESOURCE|ENDPOINT)_NOT_FOUND$/.test((0, observed.$N)(one))));
		let isAsOldAsMlflow = (one, { servedWithKey }) => /\/(experiments|runs)\/(create|get|search|update|log-[a-z]+|set-tag)$/.test((0, observed.XM)(one)) || /\/(registered-models|model-versions)\/(create|get|search|set-tag)$/.test((0, observed.XM)(one)) && servedWithKey.some(subjects.pj);
		var recorded_outcomes = __webpack_require__(21579);
		function lostRoute(facts) {
			let one = unknownRoute(facts);
			return one && isAsOldAsMlflow(one, facts) ? one : void 0;
		}
		let isRouteAlone = (one) => (0, observed.c2)(one) === 404 && /\/(create|search)$/.test((0, observed.XM)(one)) && /^404 Not Found$/.test((0, observed.ag)(one));
		function namesRespelt(facts) {
			let listed = facts.failed("registration.listed");
			let told = /\S+ is listed as [^;]+/.exec(listed?.reason ?? "")?.[0];
			if (!listed || told === void 0) return;
			return {
				headline: `Paths arrive in another spelling: ${told}.`,
				because: `${listed.reason}; case and slashes of a path are part of its name`,
				evidence: listed.exchanges,
				explains: [listed.id]
			};
		}
		let apiRouteCauses = [
			{
				code: "BALANCER_TO_MLFLOW",
				category: "DEPLOY",
				layer: "proxy",
				owner: "infrastructure",
				summary: "The tracking URI leads straight to MLflow instead of to the API.",
				refutedBy: "an answer of the API below the tracking URI",
				fix: "Point the rule for /api/mlflow/* at the API instead of MLflow.",
				shownBy: cause.WU.noKey,
				concludes: (facts) => {
					let one = (0, subjects.rt)(facts, "routed");
					if (!one || (0, observed.MS)(one) !== "MLflow" || facts.served || facts.evidence.platform === "mlflow") return;
					if (/^\/mlflow\/api\//.test((0, observed.XM)(one))) return;
					let same = (0, diagnosis_facts.xr)(one, facts);
					return {
						confidence: same && facts.apiAnswers.some((other) => (0, observed.MS)(other) === "API") ? "certain" : "likely",
						headline: `${(0, observed.yv)(one)} leads the tracking URI straight to MLflow, past the API: the 404 is MLflow’s HTML page${same ? ", the same with and without a key" : ""}; the API answers in JSON.`,
						because: `MLflow’s own 404 page answers below the tracking URI${same ? ", the same with and without a key" : ""}`,
						evidence: [one],
						controls: [facts.withoutKey],
						nextProbe: "the load balancer’s rule for this path"
					};
				},
				refuted: (facts) => isAddressWrong(facts) || facts.served
			},
			{
				code: "MOUNT_MISSING",
				category: "DEPLOY",
				layer: "proxy",
				owner: "API team",
				summary: "The API runs without its MLflow routes, or one of them: they are not mounted, or an old version is deployed.",
				refutedBy: "an answer other than 404 below the tracking URI",
				fix: "Mount the MLflow proxy at /api/mlflow, and check that this version is the one deployed.",
				shownBy: cause.WU.search,
				concludes: (facts) => {
					let one = (0, subjects.rt)(facts, "mounted");
					if (!one || ![
						"API",
						"gateway",
						"auth service"
					].includes((0, observed.MS)(one) ?? "") || facts.served && !isRouteAlone(one) || (0, subjects.be)(one)) return;
					if (facts.served) return {
						headline: `The API at ${(0, observed.yv)(one)} has no route for ${(0, observed.fo)(one)}, while it serves others.`,
						because: `the API itself answers ${(0, observed.ag)(one)}, with the key that other requests are served with`,
						evidence: [one],
						controls: [facts.servedWithKey[0]],
						fix: "Compare the version of every instance of the API: this route is missing in all of them, or in one that the others’ deployment left behind.",
						nextProbe: "the routes that each instance lists at /openapi.json"
					};
					return {
						confidence: facts.evidence.target === void 0 || new URL(`${facts.evidence.target.trackingUri}/`).pathname.endsWith("/api/mlflow/") ? "likely" : "possible",
						headline: `The API at ${(0, observed.yv)(one)} has no route for ${(0, observed.fo)(one)}.`,
						because: `the API answers ${(0, observed.ag)(one) || "404 with an empty body"}: it has no such route`,
						evidence: [one],
						controls: [facts.first("api.health")],
						nextProbe: "the routes the deployed version lists at /openapi.json"
					};
				},
				refuted: isAddressWrong
			},
			{
				code: "PREFIX_STRIPPED",
				category: "BUG",
				layer: "proxy",
				owner: "API team",
				summary: "Part of the path is cut off before MLflow gets the request, so MLflow does not find it.",
				refutedBy: "the requested path in the error",
				steps: [
					(0, cause.W)("API team"),
					(0, cause.PM)("infrastructure", "Keep the whole path in the rule of the proxy in front of the API (nginx: no path after proxy_pass).", cause.WU.search),
					(0, cause.PM)("API team", "Keep the path after the mount when passing the request on: MLflow wants /api/2.0/mlflow/….", cause.WU.search)
				],
				concludes: (facts) => {
					let one = (0, subjects.rt)(facts, "mounted");
					let path = one && (0, subjects.TI)(one);
					if (!path?.told || path.told === path.asked || !path.asked.endsWith(path.told)) return;
					return {
						headline: `MLflow was asked for ${path.told} instead of ${path.asked}.`,
						because: `MLflow was asked for a shorter path than the one requested: ${path.told}; whether the API or a proxy before it cuts it off cannot be seen from outside`,
						evidence: [one],
						nextProbe: "the path in the API’s access log for this request"
					};
				},
				refuted: (facts) => isAddressWrong(facts) || facts.served
			},
			{
				code: "PATH_CHANGED",
				category: "CFG",
				layer: "proxy",
				owner: "infrastructure",
				summary: "The path is changed on the way (for instance a doubled slash), so MLflow does not find it.",
				refutedBy: "the requested path in the error",
				fix: "Look for a path or a second slash in the rule of the proxy in front of the API (nginx: after proxy_pass), and pass the path on as it is.",
				shownBy: cause.WU.search,
				concludes: (facts) => {
					let unasked = (0, recorded_outcomes.D9)(facts);
					if (unasked) return {
						headline: `The query of ${(0, observed.fo)(unasked)} is lost on the way to MLflow.`,
						because: `${new URL(unasked.exchange.request.url).search} was sent, and MLflow answers ${(0, observed.ag)(unasked).slice(0, 160)}`,
						evidence: [unasked],
						fix: "Pass the query string on: look for a CDN, a cache or a rewrite in front of the API that leaves it out."
					};
					let unknown = lostRoute(facts);
					if (unknown) return {
						headline: `MLflow does not find ${(0, observed.fo)(unknown)}, which every release of it has.`,
						because: `MLflow’s answer for unknown routes came for ${(0, observed.fo)(unknown)}, while it serves newer ones: it was asked for another path`,
						evidence: [unknown],
						controls: [facts.servedWithKey[0]],
						nextProbe: "the path in MLflow’s access log for this request"
					};
					let respelt = namesRespelt(facts);
					if (respelt) return respelt;
					let one = (0, subjects.rt)(facts, "mounted");
					let path = one && (0, subjects.TI)(one);
					if (!path?.told || path.asked.endsWith(path.told)) return;
					return {
						headline: `The path was rewritten on the way: ${path.told} instead of ${path.asked}.`,
						because: `the error quotes ${path.told}, the request was for ${path.asked}`,
						evidence: [one],
						nextProbe: "the path in the API’s access log for this request"
					};
				},
				refuted: (facts) => isAddressWrong(facts) || facts.served && lostRoute(facts) === void 0 && namesRespelt(facts) === void 0
			}
		];
		function rootTold({ observations }) {
			for (let started of observations) {
				if (!/\/runs\/(create|get)/.test((0, observed.XM)(started))) continue;
				let root = /"artifact_uri": ?"([^"]*)"/.exec(started.exchange.response?.body?.text ?? "")?.[1];
				if (root !== void 0) return {
					started,
					root
				};
			}
		}
		let isOwnDisk = (root) => /^(\/|file:)/.test(root ?? "");
		let artifactRootCauses = [{
			code: "ARTIFACT_ROOT_UNPROXIED",
			category: "CFG",
			layer: "artifacts",
			owner: "infrastructure",
			summary: "Runs keep their artifacts in a store that callers cannot reach (for instance s3://…) instead of behind the server.",
			refutedBy: "an artifact location of a new experiment that starts with mlflow-artifacts:",
			steps: [(0, cause.PM)("caller", "Nothing can be uploaded without credentials for that store: no key of the platform’s opens it."), (0, cause.PM)("infrastructure", "Run MLflow with --artifacts-destination on the store and without --default-artifact-root, so that runs get mlflow-artifacts: URIs. Experiments that are there already keep the old root: make new ones.", cause.WU.artifactRoot)],
			concludes: (facts) => {
				let told = rootTold(facts);
				let scheme = /^((?:s3|gs|wasbs?|abfss?|hdfs|dbfs|file|ftp|sftp|oss):\/\/?|\/)/.exec(told?.root ?? "")?.[1];
				return scheme === void 0 ? void 0 : {
					confidence: "certain",
					headline: `Runs keep their artifacts at ${scheme}…, which is not behind the server.`,
					because: `the run’s artifact URI starts with ${scheme}`,
					evidence: [told?.started],
					explains: ["registration.artifact-root"],
					commandShows: `"artifact_location": "${scheme}…" of the experiment that it makes (artifact-root-…; delete it)`
				};
			},
			refuted: ({ evidence, registered, observations }) => !evidence.checks && (observations.some(({ credential, answer }) => credential === "store" && answer.kind === "reply") || registered && !isOwnDisk(rootTold({ observations })?.root))
		}, {
			code: "ARTIFACT_ROOT_ELSEWHERE",
			category: "CFG",
			layer: "artifacts",
			owner: "infrastructure",
			summary: "Runs keep their artifacts on another host than the tracking server, to which this client sends no key.",
			refutedBy: "an artifact URI on the host of the tracking URI",
			fix: "Let the artifact root be mlflow-artifacts:/ (without a host), so that artifacts go through the tracking URI.",
			shownBy: cause.WU.verify,
			concludes: (facts) => {
				let failure = facts.failed("registration.artifact-root");
				let told = rootTold(facts);
				let host = /^(?:mlflow-artifacts|https?):\/\/([^/]+)/.exec(told?.root ?? "")?.[1];
				if (!failure || host === void 0) return;
				return {
					confidence: "certain",
					headline: `Runs keep their artifacts on the host ${host}.`,
					because: `the run’s artifact URI names the host ${host}: ${failure.reason ?? ""}`,
					evidence: [told?.started],
					explains: [failure.id]
				};
			}
		}];
		var mlflow_routes = __webpack_require__(89553);
		let troubles = [
			{
				words: /TimeTooSkewed|RequestExpired|too (far|large)\b.*time|time.*too large/i,
				what: "finds the clock of this machine wrong",
				fix: "Set the clock of this machine (NTP): stores refuse what is signed more than 15 minutes off."
			},
			{
				words: /region|PermanentRedirect|AuthorizationHeaderMalformed/i,
				what: "is in another region than the request was signed for",
				fix: "Set the region that the answer names, as AWS_DEFAULT_REGION."
			},
			{
				words: /NoSuchBucket|bucket does not exist|ContainerNotFound/i,
				what: "has no such bucket",
				fix: "Check the store’s address (MLFLOW_S3_ENDPOINT_URL), and ask whoever runs MLflow whether the bucket of the artifact URI is there."
			},
			{
				words: /ExpiredToken|InvalidToken|expired|RefreshRequired/i,
				what: "finds these credentials expired",
				fix: "Get new credentials for the store: these were temporary."
			},
			{
				words: /InvalidAccessKeyId|SignatureDoesNotMatch|UnknownAccessKey|AuthenticationFailed|InvalidAuthentication|^401/i,
				what: "does not know these credentials",
				fix: "Give this client the credentials of this store: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, with MLFLOW_S3_ENDPOINT_URL for a store that is not AWS’s, or the ones of Google or Azure."
			}
		];
		let refusal = {
			what: "does not let these credentials write",
			fix: "Ask the owner of the bucket to let the identity in the answer write there (s3:PutObject, storage.objects.create), or use credentials that may."
		};
		let passOn = (0, cause.PM)("infrastructure", "Clients need no credentials of the store where MLflow passes files on: run it with --artifacts-destination, without --default-artifact-root.", cause.WU.artifactRoot);
		let connections = [
			"DNS",
			"REFUSED",
			"TIMEOUT",
			"TLS",
			"RESET",
			"NETWORK"
		];
		function unreached({ refused, observations }) {
			let one = refused.find((seen) => (0, mlflow_routes.yD)(seen.exchange.request.url) && connections.includes((0, observed.g5)(seen) ?? "none"));
			if (!one) return;
			let there = observations.filter((seen) => (0, observed.yv)(seen) === (0, observed.yv)(one));
			return there.every(({ answer }) => answer.kind === "no-reply") ? {
				one,
				there
			} : void 0;
		}
		let artifactStoreCauses = [{
			code: "STORE_REFUSED",
			category: "CLIENT",
			layer: "artifacts",
			owner: "caller",
			summary: "The store of the artifacts refuses the credentials with which this client uploads to it by itself; the API key is not asked there.",
			refutedBy: "the same file, taken by the store",
			steps: [(0, cause.PM)("caller", "Correct the credentials, region or clock with which this client signs, as the store says."), passOn],
			concludes: ({ refused }) => {
				let one = refused.find((seen) => seen.credential === "store" && (0, observed.MS)(seen) === "artifact store");
				if (one?.answer.kind !== "reply" || one.answer.status >= 500) return;
				let words = `${(0, observed.ag)(one)} ${(0, observed.b6)(one)}`;
				let { what, fix } = troubles.find((known) => known.words.test(words)) ?? refusal;
				return {
					headline: `The artifact store ${(0, observed.yv)(one)} ${what}.`,
					because: `this client sends its files to the store itself, and ${(0, observed.Nb)(one, "server") || "the store"} answers ${(0, observed.fo)(one)}: ${(0, observed.ag)(one).slice(0, 300)}`,
					evidence: [one],
					steps: [(0, cause.PM)("caller", fix), passOn]
				};
			}
		}, {
			code: "STORE_OUT_OF_REACH",
			category: "CFG",
			layer: "artifacts",
			owner: "infrastructure",
			summary: "The server sends clients to its artifact store by an address at which this machine gets no answer.",
			refutedBy: "an answer of the store at that address, from here",
			steps: [(0, cause.PM)("infrastructure", "Let the server sign addresses that callers reach: the store’s public endpoint and not its name within a cluster (MLFLOW_S3_ENDPOINT_URL), with a certificate that they trust; or let it pass files on itself.", cause.WU.verify), (0, cause.PM)("caller", "If the store is meant to be reached from this network: check its name server, firewall, VPN and proxy.")],
			concludes: (facts) => {
				let { one, there } = unreached(facts) ?? {};
				if (!one || !there) return;
				return {
					headline: `The server sends its clients for files to ${(0, observed.yv)(one)}, which does not answer here.`,
					because: `${(0, observed.fo)(one)}, an address that the server signed, got no answer: ${(0, observed.ag)(one)}; the server itself answers`,
					evidence: there
				};
			}
		}];
		var silent_host = __webpack_require__(96203);
		var diagnosis_evidence = __webpack_require__(88168);
		function damageOf(compared, facts) {
			let seen = compared.flatMap(({ reason }) => reason?.split("; ") ?? []);
			let isMissing = seen.every((one) => one.endsWith(" is missing"));
			let comesAndGoes = foundInTurns(facts);
			if (isIntact(facts) && !comesAndGoes) return listedWrongly(isMissing);
			if (isMissing) return missing(comesAndGoes);
			let sizes = seen.flatMap((one) => {
				let [, path, kept, sent] = /^(.*) has (\d+) of (\d+) bytes$/.exec(one) ?? [];
				return path === void 0 ? [] : [{
					path,
					kept: Number(kept),
					sent: Number(sent)
				}];
			});
			if (sizes.length > 0 && sizes.every(({ kept, sent }) => kept > sent)) return grown(sizes, facts);
			let one = sizes.find(({ sent }) => sent <= longestProbe) ?? sizes[0];
			if (!one) return {
				told: "A stored file differs from what was sent",
				steps: [checkDownloads, (0, cause.PM)("infrastructure", "Look at the file in the store itself. Whole there: something between MLflow and the client changes downloads (a cache, compression, a virus scanner). Changed there too: something changes uploads.", cause.WU.verify)]
			};
			let isEmpty = sizes.every(({ kept }) => kept === 0);
			return {
				told: isEmpty ? "Uploaded files are stored empty" : "Uploaded files are stored in part",
				...lostBytes(one, isEmpty)
			};
		}
		let isIntact = ({ evidence: { checks = [] } }) => checks.some(({ id, status }) => id === "registration.intact" && status === "pass");
		let listedWrongly = (isMissing) => ({
			told: `Lists of files ${isMissing ? "leave out what is there" : "show other sizes than what is there has"}`,
			also: "; each file was downloaded, byte for byte as it was sent",
			category: "CFG",
			summary: "Files are stored as they were sent, and lists of them are wrong.",
			steps: [(0, cause.PM)("caller", "Download files by their names until then: clients that list a folder first, as those that load a model do, miss what the list does not show.", cause.WU.verify), (0, cause.PM)("infrastructure", isMissing ? "Let MLflow list its store: look whether its account may list the bucket or folder (S3: s3:ListBucket) below the artifact root, and whether a cache or a proxy answers lists on the way. With several instances, let all keep files in one store (--artifacts-destination)." : "Compare the list with the store itself: what MLflow shows there comes from the store’s own index, or from a cache or a proxy on the way that changes lists.", cause.WU.verify)]
		});
		function lostBytes({ kept, sent }, isEmpty) {
			let isSmall = sent <= longestProbe;
			let inFront = isEmpty ? "the API, or a proxy before MLflow, sends uploads on without their bytes or without their Content-Length (MLflow 3.3 to 3.14 stores a chunked upload as an empty file)" : "the API, or a proxy before MLflow, cuts bodies: look for its limits of body size and time";
			return {
				...isSmall ? {
					commandShows: `${kept}, the bytes that come back of ${sent}`,
					commandProves: `${sent}`
				} : {},
				steps: [checkDownloads, (0, cause.PM)("infrastructure", `Upload a file of ${sent} bytes straight to MLflow, past the API, and download it again. Whole there: the API team acts: ${inFront}. ${isEmpty ? "Empty" : "Cut"} there too: infrastructure acts: a worker of MLflow dies or its disk is full; its log tells.`, isSmall ? cause.WU.storedBytes(sent) : cause.WU.verify)]
			};
		}
		function foundInTurns({ evidence }) {
			let reads = (0, diagnosis_evidence.O)(evidence).filter(({ role, exchange }) => role === "artifacts" && exchange.request.method === "GET");
			return reads.find((one) => [404, 500].includes((0, observed.c2)(one)) && reads.some((other) => (0, observed.tb)(other) && (0, observed.XM)(other) === (0, observed.XM)(one)));
		}
		function missing(lost) {
			return {
				told: "Not every file that was uploaded is there",
				...lost && { also: `; ${(0, observed.fo)(lost)} was answered ${(0, observed.c2)(lost)} at one time and served at another` },
				steps: [checkDownloads, (0, cause.PM)("infrastructure", lost ? "Let all instances of MLflow keep files in one store (--artifacts-destination): a file that one request does not find is there for another, as where each has a folder of its own." : "Look whether all instances of MLflow keep files in one store (--artifacts-destination): one with a folder of its own has only what was sent to it. With one instance, look into the store: there: the list leaves files out. Not there: the upload was answered and not stored.", cause.WU.verify)]
			};
		}
		function grown(files, { observations }) {
			let textOf = ({ path }) => observations.find((one) => one.exchange.request.method === "PUT" && (0, observed.XM)(one).endsWith(`/${path}`))?.exchange.request.body?.text;
			let isLineEnds = files.every((one) => one.kept - one.sent === textOf(one)?.match(/(?<!\r)\n/g)?.length);
			return {
				told: "Uploaded files come back longer than they were sent",
				steps: [checkDownloads, (0, cause.PM)("infrastructure", isLineEnds ? "Let files be taken as bytes: each grew by one byte for each of its lines, so what stands before MLflow, or the store, writes line ends anew (LF to CRLF, a text mode)." : files.every((one) => textOf(one) === void 0) ? "Let bodies pass as bytes (API Gateway: binaryMediaTypes; a filter for charsets): binary files alone grew, so something before MLflow reads them as text and writes that as UTF-8." : "Find what adds to bodies or writes them anew: a filter, an encoding, chunk lengths that are taken for content, before MLflow or in its store.", cause.WU.verify)]
			};
		}
		let longestProbe = 13e4;
		let checkDownloads = (0, cause.PM)("caller", "Do not rely on models uploaded while this lasts: download one and compare it with the original.", cause.WU.verify);
		let tryWithoutProxy = (0, cause.PM)("caller", "Run this again once infrastructure has fixed this. A proxy of your own on the way can do it too: try without it.", cause.WU.verify);
		function findWhoEndsUploads(unanswered, { observations }) {
			let bytes = (list) => list.map(observed.$$);
			let through = observations.filter((one) => one.role === "artifacts" && one.exchange.request.method === "PUT" && (0, observed.tb)(one));
			let largest = Math.max(...bytes(through));
			let smallest = Math.min(...bytes(unanswered));
			let limit = through.length === 0 ? "look for its limit of time; no upload got through, so hardly of size." : largest < smallest ? `uploads of up to ${largest} bytes got through and those from ${smallest} bytes did not: look for a limit of body size between the two.` : "others of the same size got through: look for a limit of time, or workers that die now and then.";
			return (0, cause.PM)("infrastructure", `${whoEndsUploads}: ${limit}`, cause.WU.verify);
		}
		let whoEndsUploads = "Send the same upload straight to MLflow, past the API. No answer there either: a worker of MLflow dies or its store hangs; its log tells. Answered there: the API team acts: the API, or the load balancer before it, ends the connection";
		function missingFiles(facts) {
			if (facts.evidence.partial) return;
			let uploads = facts.servedWithKey.filter(isUpload);
			let uploadOf = (got) => uploads.find((one) => (0, observed.XM)(one) === (0, observed.XM)(got));
			let lost = askedFor(facts.refused.filter(isNotFound), uploadOf);
			let [one] = lost;
			if (!one) return;
			let there = askedFor(facts.servedWithKey.filter(isDownload), uploadOf);
			return {
				headline: `${(0, observed.fo)(one.got)} does not find what was uploaded a moment before.`,
				because: `MLflow answers ${(0, observed.ag)(one.got)}, although it had answered the upload with 200${countOf(lost, there)}`,
				evidence: lost.map(({ got }) => got),
				controls: [uploadOf(one.got), there[0]?.got],
				steps: [checkDownloads, (0, cause.PM)("infrastructure", whatRemoves(lost, there), cause.WU.verify)]
			};
		}
		let isFileOf = (one, method) => one.role === "artifacts" && one.exchange.request.method === method;
		let isUpload = (one) => isFileOf(one, "PUT");
		let isDownload = (one) => isFileOf(one, "GET") && (0, observed.tb)(one);
		let isNotFound = (one) => isFileOf(one, "GET") && (0, observed.c2)(one) === 404 && (0, observed.MS)(one) === "MLflow";
		let askedFor = (list, uploadOf) => list.flatMap((got) => {
			let sent = uploadOf(got);
			return sent ? [{
				got,
				name: (0, observed.XM)(got).split("/").at(-1) ?? "",
				bytes: (0, observed.$$)(sent)
			}] : [];
		});
		let named = (list) => [...new Set(list.map(({ name }) => name))].sort().join(", ");
		let countOf = (lost, there) => there.length > 0 ? `; missing: ${named(lost)}; there: ${named(there)}` : "; no uploaded file was there that was asked for";
		let endingOf = ({ name }) => /\.\w+$/.exec(name)?.[0] ?? "no ending";
		function whatRemoves(lost, there) {
			if (there.length === 0) return "Look into the store. Not there: uploads are answered and not stored. There: downloads look in another place, as where each instance of MLflow has a folder of its own: let all keep files in one store (--artifacts-destination).";
			let endings = [...new Set(lost.map(endingOf))];
			if (there.every((one) => !endings.includes(endingOf(one)))) return `Find what removes files after their upload, or hides them, by their kind (a virus scanner, a rule of the store): those that are missing end in ${endings.join(", ")}, and none does that is there.`;
			let largest = Math.max(...there.map(({ bytes }) => bytes));
			if (lost.every(({ bytes }) => bytes > largest)) return `Find what drops larger files after their upload (a scanner, a worker that dies while it stores, a limit of the store): those that are missing have more than ${largest} bytes, and none does that is there.`;
			return "Let all instances of MLflow keep files in one store (--artifacts-destination): one with a folder of its own has only what was sent to it. With one instance, find what removes files after their upload.";
		}
		let store_words_troubles = [
			{
				words: /TimeTooSkewed|time.{0,40}too large|clock skew|not yet valid.{0,40}(token|signature)/i,
				fix: "Set the clock of MLflow’s host (NTP): the store refuses requests whose time is minutes away from its own.",
				category: "CFG"
			},
			{
				words: /no module named|ModuleNotFoundError|cannot import name|ImportError/i,
				fix: "Install in MLflow’s image the library that the answer names, and start MLflow anew: the one for its store is missing (boto3 for s3:, google-cloud-storage for gs:, azure-storage-blob for wasbs:).",
				category: "DEPLOY",
				isOfHost: !0
			},
			{
				words: /errno 12\]|cannot allocate memory|\bMemoryError\b|\bout of memory\b/i,
				fix: "Give MLflow’s host, or its container, more memory, or find what uses it up: files pass through it.",
				category: "CFG",
				isOfHost: !0
			},
			{
				words: /errno 2[34]\]|too many open files/i,
				fix: "Raise the number of files that MLflow’s process may have open (ulimit -n), or find what keeps them open.",
				category: "CFG",
				isOfHost: !0
			},
			{
				words: /CERTIFICATE_VERIFY_FAILED|certificate verify failed|SSL validation failed|self[- ]signed certificate/i,
				fix: "Let MLflow trust its store’s certificate: give MLflow the authority that issued it (AWS_CA_BUNDLE, REQUESTS_CA_BUNDLE), or the store a certificate that is valid for the name in the answer.",
				category: "CFG"
			},
			{
				words: /AuthorizationHeaderMalformed|PermanentRedirect|IllegalLocationConstraint|region '?[\w-]+'? is wrong/i,
				fix: "Set the region of the bucket, as the answer names it, where MLflow runs (AWS_DEFAULT_REGION), or the endpoint of that region (MLFLOW_S3_ENDPOINT_URL).",
				category: "CFG"
			},
			{
				words: /billing (account|status)|accountDisabled|AccountIsDisabled|UserProjectAccountProblem|NotSignedUp|subscription .{0,40}\b(disabled|expired|suspended)/i,
				fix: "Settle the billing of the cloud account that the artifact store belongs to: it is switched off for everybody, and no permission helps.",
				category: "CFG"
			},
			{
				words: /NoSuchBucket|bucket.{0,40}(does not|doesn't) exist|container.{0,40}(does not|doesn't) exist/i,
				fix: "Create the bucket, or name the right one in --artifacts-destination: the one that MLflow is set to does not exist.",
				category: "CFG"
			},
			{
				words: /could not connect to the endpoint|EndpointConnectionError|max retries exceeded|name resolution|name or service not known|connection (was )?refused|connect timeout/i,
				fix: "Let MLflow reach its artifact store: the address of the endpoint (MLFLOW_S3_ENDPOINT_URL), its DNS name, port and firewall, and whether the store runs."
			},
			{
				words: /NoCredentials|unable to locate credentials|default credentials/i,
				fix: "Give MLflow valid credentials of the artifact store: where it runs it finds none.",
				category: "CFG",
				isOfHost: !0
			},
			{
				words: /InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|invalid_grant|AuthenticationFailed/i,
				fix: "Give MLflow valid credentials of the artifact store: those it has are wrong or expired.",
				category: "CFG"
			},
			{
				words: /\bAuthorizationFailure\b/,
				fix: "Let the storage account’s firewall take requests of MLflow’s address or network (its network rules, a private endpoint): Azure says AuthorizationFailure of that first, and else of an account that lacks its role.",
				category: "CFG"
			},
			{
				words: /access ?denied|\b403\b|forbidden|AuthorizationPermissionMismatch|does not have storage\./i,
				fix: "Allow MLflow’s own account to read, write, list and delete in the bucket and prefix of --artifacts-destination (Azure: the role Storage Blob Data Contributor).",
				category: "CFG"
			},
			{
				words: /no space left|disk quota|quota exceeded|StorageFull|XMinioStorageFull|errno 28|errno 122/i,
				fix: "Make room in MLflow’s artifact store, or raise the quota of its disk or folder.",
				category: "QUOTA"
			},
			{
				words: /permission denied|read-only file system|not writable|errno 13|errno 30/i,
				fix: "Let the user that MLflow runs as write to the folder of --artifacts-destination: its owner, its mount, a read-only file system.",
				category: "CFG"
			}
		];
		let limit = {
			words: /\bSlowDown\b|reduce your request rate|\bServerBusy\b|rateLimitExceeded|\b(store|storage|bucket|s3|blob)\b.{0,60}\b(rate limit|too many requests|throttl)/i,
			fix: "Raise the rate that the artifact store allows MLflow, or find what else asks it so often (S3 limits each prefix of a bucket); the store may take the same request later.",
			category: "RATE"
		};
		let storeTrouble = (text) => limit.words.test(text) ? limit : store_words_troubles.find(({ words }) => words.test(text));
		let isLimitOfStore = (text) => limit.words.test(text);
		let isOfSystem = (text) => /\berrno \d+\b/i.test(text);
		let storeWords = /access ?denied|credential|no ?such ?bucket|signature|forbidden|permission|not writable|read-only file system|no space left|quota|botocore|boto3|s3|gcs|blob|bucket|errno/i;
		let refusedArtifacts = ({ refused, served, obstacle }) => obstacle && !served && !(0, subjects.be)(obstacle.observation) ? [] : refused.filter(subjects.be);
		let isDisabled = (one) => (0, observed.c2)(one) === 503 && /serve-artifacts|artifacts_disabled|disabled/i.test((0, observed.b6)(one));
		let isSharedSilence = (facts) => ((0, silent_host.xS)(facts) ?? (0, silent_host.VS)(facts)) !== void 0;
		let isFile = ({ request }) => /\/mlflow-artifacts\/artifacts\/[^?]/.test(request.url);
		let smallestFirst = (list) => list.toSorted((a, b) => (0, observed.$$)(a) - (0, observed.$$)(b));
		let isCutLike = (one, other) => one.exchange.checkId === other.exchange.checkId && one.exchange.request.method === other.exchange.request.method && (0, observed.g5)(one) !== void 0 && (0, observed.g5)(one) === (0, observed.g5)(other) && !(0, silent_host.x$)(one);
		let saysLimitOfStore = (one) => (0, observed.c2)(one) === 429 && isLimitOfStore((0, observed.b6)(one));
		let isPastTheApi = ({ exchange }) => /\/ajax-api\//.test(exchange.request.url);
		let isRefusedIn = (exchanges, { refused }) => refused.some(({ exchange }) => exchanges.includes(exchange.id));
		let routeMissingAny = (facts) => (routeMissing(facts, !1) ?? routeMissing(facts, !0)) !== void 0;
		function routeMissing(facts, behind) {
			let refused = refusedArtifacts(facts).filter((one) => one.role === "artifacts" && (0, observed.c2)(one) === 404);
			let [first] = refused;
			if (!first || (0, observed.uT)(first) !== void 0) return;
			let served = facts.observations.filter((one) => one.role === "artifacts" && (0, observed.c2)(one) === 200);
			if (served.some((one) => !isPastTheApi(one))) return;
			let passedBy = served.find(isPastTheApi);
			if (behind !== (passedBy !== void 0)) return;
			return {
				headline: behind ? "Artifacts are served at the gateway’s own path, but not through the API." : "The artifact routes are not there.",
				because: behind ? "the gateway’s own path for artifacts answers, the API’s does not" : `searching works, the artifact route answers ${(0, observed.ag)(first)}`,
				evidence: refused,
				controls: [passedBy],
				nextProbe: behind ? "how the API rewrites artifact paths" : "whether MLflow runs with --serve-artifacts, and which version of the API is deployed"
			};
		}
		let asItArrived = {
			summary: "A file is refused as a bad request, although it was sent as MLflow’s clients send it: something on the way may change it.",
			fix: "Compare this request as each hop gets it and passes it on (proxy, API, MLflow): its path and how that is encoded, Content-Length or Transfer-Encoding, the body. Whoever answered tells what it does not take; a hop before it made that."
		};
		let artifactCauses = [
			{
				code: "ARTIFACTS_DISABLED",
				category: "CFG",
				layer: "artifacts",
				owner: "infrastructure",
				summary: "MLflow runs without its artifact service, so no model file can be uploaded.",
				refutedBy: "200 from the artifact route",
				fix: "Start MLflow with --serve-artifacts and --artifacts-destination.",
				shownBy: cause.WU.artifacts,
				concludes: (facts) => {
					let one = refusedArtifacts(facts).find((seen) => isDisabled(seen) && (0, observed.MS)(seen) !== "in between");
					if (!one) return;
					return {
						confidence: /serve-artifacts|artifacts_disabled/i.test((0, observed.ag)(one)) ? "certain" : "likely",
						headline: "MLflow’s artifact service is turned off.",
						because: `the artifact route answers ${(0, observed.ag)(one)}`,
						evidence: refusedArtifacts(facts).filter(isDisabled),
						controls: [facts.servedWithKey[0]]
					};
				}
			},
			{
				code: "ARTIFACT_ROUTE_MISSING",
				category: "DEPLOY",
				layer: "artifacts",
				owner: "API team",
				summary: "Everything but the artifact routes works: they are not deployed or not passed on.",
				refutedBy: "an answer other than 404 from the artifact route",
				fix: "Deploy the version that passes /mlflow-artifacts/* on, and check that MLflow runs with --serve-artifacts.",
				shownBy: cause.WU.artifacts,
				concludes: (facts) => routeMissing(facts, !1)
			},
			{
				code: "ARTIFACT_PATH_NOT_REWRITTEN",
				category: "BUG",
				layer: "artifacts",
				owner: "API team",
				summary: "The API does not pass artifact requests on to the path where MLflow serves them.",
				refutedBy: "the same 404 at the gateway’s own path",
				fix: "Rewrite artifact paths as all others when passing them on to MLflow.",
				shownBy: cause.WU.artifacts,
				concludes: (facts) => routeMissing(facts, !0)
			},
			{
				code: "ARTIFACTS_DAMAGED",
				category: "BUG",
				layer: "artifacts",
				owner: "infrastructure",
				summary: "Uploads are answered with 200, but what is stored is not what was sent.",
				refutedBy: "a download with the same SHA-256",
				steps: [checkDownloads, (0, cause.PM)("infrastructure", "Upload a file straight to MLflow, past the API, and look at it in the store. Whole there: the API team acts: the API, or a proxy before MLflow, changes bodies on the way. Damaged there too: infrastructure acts: a worker of MLflow dies or its disk is full; its log tells.", cause.WU.verify)],
				concludes: (facts) => {
					let seen = facts.evidence.checks ? void 0 : (0, recorded_outcomes.Ne)(facts);
					if (seen?.isEmptied && seen.evidence[1]?.exchange.request.headers["transfer-encoding"] !== void 0) return;
					if (seen) return {
						headline: `A stored file differs from what was sent: ${seen.told}.`,
						because: seen.told,
						evidence: seen.evidence,
						...seen.lost && lostBytes(seen.lost, seen.isEmptied),
						isCounted: !0
					};
					let missing = missingFiles(facts);
					if (missing) return missing;
					let compared = ["registration.intact", "registration.listed"].flatMap((id) => facts.failed(id) ?? []).filter(({ exchanges }) => !isRefusedIn(exchanges, facts));
					let [damaged] = compared;
					if (!damaged || facts.failed("registration.upload")) return;
					let { told, also = "", ...rest } = damageOf(compared, facts);
					return {
						confidence: "likely",
						headline: `${told}: ${(damaged.reason ?? "").split(";")[0]}.`,
						...rest,
						because: `${damaged.reason ?? "a file differs"}${also}`,
						evidence: compared.flatMap(({ exchanges }) => exchanges),
						explains: compared.map(({ id }) => id)
					};
				},
				refuted: (facts) => (0, subjects.J$)(facts).length > 0 || namesRespelt(facts) !== void 0
			},
			{
				code: "UPLOAD_CUT_OFF",
				category: "NET",
				layer: "artifacts",
				owner: "infrastructure",
				summary: "Files do not get through: transfers are cut off or get no answer, while other requests work.",
				refutedBy: "an upload that is answered",
				steps: [tryWithoutProxy, (0, cause.PM)("infrastructure", `${whoEndsUploads}: look for its limits of body size and time.`, cause.WU.verify)],
				concludes: (facts) => {
					let refused = refusedArtifacts(facts).filter((one) => ((0, silent_host.x$)(one) ? isFile(one.exchange) || one.exchange.request.method === "PUT" : one.exchange.request.method === "PUT" && ["RESET", "NETWORK"].includes((0, observed.g5)(one) ?? "")) && (!(0, silent_host.x$)(one) || !isSharedSilence(facts)));
					let [first] = refused;
					let cutAlike = first ? facts.observations.filter((other) => isCutLike(other, first)) : [];
					let unanswered = cutAlike.length > 0 ? smallestFirst(cutAlike) : refused;
					let [one] = unanswered;
					if (!one) return;
					return {
						headline: (0, silent_host.x$)(one) ? `${(0, observed.fo)(one)} got no answer in time, while other requests are answered.` : `The connection was cut off during ${(0, observed.fo)(one)}.`,
						because: `no answer: ${(0, observed.ag)(one)}; other requests are answered`,
						evidence: [one, first],
						controls: [facts.servedWithKey[0]],
						steps: [tryWithoutProxy, findWhoEndsUploads(unanswered, facts)]
					};
				}
			},
			{
				code: "ARTIFACT_ERROR",
				isGeneral: !0,
				category: "BUG",
				layer: "artifacts",
				owner: "infrastructure",
				summary: "MLflow did not take, give or list files: its artifact store fails, or MLflow does not get to it.",
				refutedBy: "the same request answered with 200",
				fix: "Find the error in MLflow’s log: the artifact store’s permissions, credentials and free space first.",
				shownBy: cause.WU.artifacts,
				concludes: (facts) => {
					let one = refusedArtifacts(facts).find((seen) => {
						if (seen.answer.kind === "no-reply") return (0, silent_host.x$)(seen) && !isFile(seen.exchange) && !isSharedSilence(facts);
						let party = (0, observed.MS)(seen);
						if (party === "artifact store") return !0;
						let { status } = seen.answer;
						return party !== "in between" && (![
							401,
							403,
							405,
							413,
							429,
							502,
							504
						].includes(status) || saysLimitOfStore(seen)) && !isDisabled(seen) && !(status === 404 && routeMissingAny(facts));
					});
					if (!one) return;
					let trouble = storeTrouble((0, observed.b6)(one));
					let isOfHost = trouble?.isOfHost === !0;
					let whose = isOfHost ? ", words of MLflow’s own host" : storeWords.test((0, observed.b6)(one)) ? ", words of the store" : "";
					let isAsItArrived = (0, observed.c2)(one) === 400 && !trouble && (0, observed.MS)(one) !== "artifact store" && isFile(one.exchange);
					return {
						...isAsItArrived && asItArrived,
						...trouble && { fix: trouble.fix },
						...trouble?.category && { category: trouble.category },
						confidence: (0, observed.c2)(one) < 500 && !trouble && (0, observed.MS)(one) !== "artifact store" ? "possible" : "likely",
						headline: isOfHost ? `MLflow’s own host fails on ${(0, observed.fo)(one)}, before its artifact store.` : isAsItArrived ? `${(0, observed.iv)(one)} refuses ${(0, observed.fo)(one)} as it arrives there.` : `The artifact store failed on ${(0, observed.fo)(one)}.`,
						because: one.answer.kind === "no-reply" ? `no answer: ${one.answer.message}` : `${(0, observed.OD)(one)} answers ${(0, observed.ag)(one).slice(0, 240)}${whose}`,
						evidence: [one],
						controls: [facts.servedWithKey[0]]
					};
				}
			}
		];
		function wrongAuthUrl(facts) {
			let { target } = facts.evidence;
			let direct = facts.keyVerdict;
			if (!target || !direct || facts.authWorks) return;
			let atOrigin = facts.observations.find((one) => one.role === "auth.validate" && one.exchange.checkId === "diagnosis" && (0, observed.MS)(one) === "auth service" && (0, observed.c2)(one) === 200);
			let swapped = [target.apiUrl, target.trackingUri].some((url) => new URL(url).origin === new URL(target.authUrl).origin && new URL(target.authUrl).pathname === "/");
			if (!atOrigin && !(swapped && (0, diagnosis_facts.qu)(facts))) return;
			let right = atOrigin ? (0, observed.yv)(atOrigin) : void 0;
			return {
				confidence: atOrigin ? "certain" : "likely",
				headline: right ? `The auth URL ${target.authUrl} is wrong: the auth service answers at ${right}.` : `The auth URL ${target.authUrl} is the address of the API.`,
				because: right ? `validating the key at ${target.authUrl} is answered ${(0, observed.ag)(direct.observation).slice(0, 120)}, at ${right} it works` : `${target.authUrl} is also the address of the registry or the API, and does not say whether the key is valid`,
				evidence: [
					direct.observation,
					facts.first("auth.root"),
					facts.first("auth.health")
				],
				controls: [atOrigin],
				steps: [(0, cause.PM)("caller", right ? `Set auth-url to ${right}.` : "Set auth-url to the address of the auth service.", (place) => cause.WU.authRoot({
					...place,
					authUrl: right ?? place.authUrl
				}))]
			};
		}
		let authAddressCause = {
			code: "WRONG_AUTH_URL",
			category: "CLIENT",
			layer: "client",
			owner: "caller",
			summary: "The auth URL is not the address of the auth service.",
			refutedBy: "an answer at this auth URL that says whether the key is valid",
			steps: [(0, cause.PM)("caller", "Set auth-url to the address of the auth service itself, most often a host without a path.", cause.WU.authRoot)],
			concludes: wrongAuthUrl,
			refuted: (facts) => facts.authWorks
		};
		let toleranceMs = 3e5;
		let expiry = /\bexpir(?:ed|es|y|ation)\b\D{0,30}(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|UTC|[+-]\d\d:?\d\d)/i;
		function expiresAhead(one) {
			let words = (0, observed.ag)(one);
			let now = Date.parse(one.exchange.startedAt);
			if (!/\bexpired\b/i.test(words) || !(now > 0)) return;
			let [, time = "", zone = ""] = expiry.exec(words) ?? [];
			let end = Date.parse(`${time.replace(" ", "T")}${zone === "UTC" ? "Z" : zone}`);
			if (end - now > toleranceMs) return `it names an end that is ${apart(end - now)} ahead of this run’s clock`;
		}
		function clockAhead(one) {
			let ahead = Date.parse((0, observed.Nb)(one, "date")) - Date.parse(one.exchange.startedAt);
			return ahead > toleranceMs ? apart(ahead) : void 0;
		}
		function apart(ms) {
			let minutes = Math.round(ms / 6e4);
			return minutes < 120 ? `${minutes} min` : `${(minutes / 60).toFixed(1).replace(/\.0$/, "")} h`;
		}
		var judged_key = __webpack_require__(10192);
		var preflight = __webpack_require__(14386);
		var curl = __webpack_require__(79561);
		var token_judged = __webpack_require__(10012);
		function judgedInFront(facts) {
			let one = facts.refused.find((seen) => (0, token_judged.p)(seen, facts)?.error === "invalid_token");
			if (!one || facts.served) return;
			let words = (0, token_judged.p)(one, facts)?.words || (0, observed.ag)(one);
			let minutes = (0, token_judged.e)(one);
			let isUntimely = /not yet valid|\bnbf\b|\biat\b|in the future|too early|clock/i.test(words);
			let clocks = minutes === void 0 ? "" : `; its clock is ${Math.abs(minutes)} minutes ${minutes < 0 ? "behind" : "ahead of"} the recording’s`;
			return {
				headline: `${(0, observed.yv)(one)} does not accept this token: ${words.slice(0, 120)}.`,
				because: `${(0, observed.fo)(one)} is answered ${(0, observed.ag)(one)}${words === (0, observed.ag)(one) ? "" : ` (${words})`}: whoever says so has read the token${clocks}`,
				evidence: [one],
				...isUntimely ? { fix: "Set the clocks right, of this machine and of whoever makes the token; then make a new one." } : { fix: "Get a new token from this server, one that is made for this address: issuer and audience count, too." },
				nextProbe: "the same request with a token that was made a moment before"
			};
		}
		let reasons = [
			{
				words: /environment(?! variable)|\bbelongs to (the )?['"]?(production|prod|staging|test|live|sandbox|dev)|\b(test|live|sandbox)[- ](mode|key)\b/i,
				what: "belongs to another environment",
				fix: "Use key and addresses of one environment: a key of this one, or the addresses (tracking-uri, auth-url, api-url) of the key’s."
			},
			{
				words: /suspend|overdue|past due|unpaid|payment (is )?(required|due|failed|missing)|billing (issue|problem)|subscription .{0,20}(expired|ended)/i,
				what: "is of an account that is suspended",
				fix: "Settle what the answer names with whoever manages the account: until then its new keys are refused, too."
			},
			{
				words: /\bnot (yet )?valid (yet|before|until)|not yet valid|becomes valid|(key|token) .{0,10}not (yet )?active (yet|until|before)/i,
				what: "is not valid yet",
				fix: "Wait for the time that the answer names, or have the key’s beginning set earlier."
			},
			{
				words: /\b(confirm|verify)\b.{0,40}(e-?mail|account)|\b(e-?mail|account|user)\b.{0,40}\b(not (yet )?(confirmed|verified|activated|active|enabled)|inactive|disabled|deactivated|pending)/i,
				what: "is of an account that is not active",
				fix: "Have the account activated as the answer says; its new keys are refused until then, too."
			},
			{
				words: /\b(was|been) (rotated|replaced|superseded)\b|\buse the new (key|token)\b/i,
				what: "was replaced by a newer one",
				fix: "Use the newer key that the answer speaks of: store it as the secret HOKUSAI_API_KEY."
			},
			{
				words: /\bmust (first )?(be )?(accept|agree|sign|complet|confirm|enroll?|enabl|activat)\w*|\b(accept|agree to|sign)\b.{0,30}\b(terms|agreement|polic(y|ies)|conditions|licen[cs]e)\b|\b(terms|agreement|polic(y|ies)|conditions|licen[cs]e)\b.{0,30}\b(accepted|agreed|signed)\b/i,
				what: "is held back until something is done",
				fix: "Do what the answer asks for, such as accepting its terms; a new key is held back as well."
			}
		];
		let withheld = (text) => reasons.find(({ words }) => words.test(text));
		var instances = __webpack_require__(65266);
		let blockedByKey = (facts) => (0, subjects.rt)(facts, "auth-reachable", "key-accepted", "key-forwarded", "permitted");
		function keyWords(facts) {
			let direct = facts.keyVerdict?.observation;
			if (!direct || facts.keyVerdict?.verdict.kind !== "unknown-key") return;
			let words = (0, observed.ag)(direct);
			if (/required/i.test(words) || judged_key.g.test(words) || expiresAhead(direct)) return;
			return {
				words,
				direct
			};
		}
		function stepsForServed({ servedWithKey }) {
			let command = servedWithKey.filter(({ role, exchange }) => role === "mlflow" && exchange.request.method === "GET").flatMap(({ exchange }) => (0, curl.O)(exchange) ?? [])[0];
			if (!command) return;
			return [(0, cause.PM)("caller", "Make a new key in the settings page; keep this one as it is: it tells whether the API team has fixed its part.", cause.WU.validate), (0, cause.PM)("API team", `Let in no key whose validation says is_valid false, also where its status is 200: in the API and in the gateway. With this key, not the new one, the following answers 200 now, and 401 when fixed: ${command}`)];
		}
		let addressWords = /\bip\b|\bcidr\b|allow-?list|\bnetwork\b|\blocation\b|\b\d{1,3}(\.\d{1,3}){3}\b|\b(source|client|remote|this) address/i;
		function unprovenRefusal(facts) {
			let one = (0, subjects.rt)(facts, "key-accepted");
			if (!one || facts.served || facts.authWorks || ["basic", "refused-form"].includes(one.credential)) return;
			if (judged_key.g.test((0, observed.ag)(one))) return;
			return {
				confidence: "possible",
				headline: "The platform does not accept this key.",
				because: `the platform answers ${(0, observed.ag)(one)}; the auth service’s own verdict was not observed, and a valid key is refused like that too where a service is set up wrongly`,
				evidence: [one],
				nextProbe: "validating the key directly at the auth service"
			};
		}
		let isForeignRefusal = (one) => one !== void 0 && (0, observed.c2)(one) === 401 && (0, observed.MS)(one) === "in between";
		let validatedWithoutKey = ({ observations }) => observations.find(({ role, credential }) => role === "auth.validate" && credential === "none");
		let refusedForKey = (facts) => facts.refusals.find(({ stoppedAt, observation }) => stoppedAt === "key-accepted" || (0, token_judged.p)(observation, facts)?.error === "invalid_token")?.observation;
		let keyCauses = [
			{
				code: "KEY_DEACTIVATED",
				category: "KEY",
				layer: "auth",
				owner: "caller",
				summary: "The auth service says that the key is deactivated (200 with is_valid: false).",
				refutedBy: "is_valid true in the same answer",
				fix: "Make a new key in the settings page, or activate this one where it was deactivated by mistake.",
				shownBy: cause.WU.validate,
				concludes: (facts) => {
					if (facts.keyVerdict?.verdict.kind !== "invalid") return;
					let { observation } = facts.keyVerdict;
					if (expiresAhead(observation)) return;
					let { error } = facts.keyVerdict.verdict.info;
					let steps = stepsForServed(facts);
					let reason = typeof error == "string" ? withheld(error) : void 0;
					let isOther = typeof error == "string" && !/deactivat|disabled|inactive/i.test(error);
					return {
						confidence: isOther ? "likely" : "certain",
						...isOther && { summary: "The auth service says that the key is not valid (200 with is_valid: false), for the reason that it gives." },
						headline: isOther ? `The auth service says that this key is not valid: ${error.slice(0, 80)}.` : `The auth service says that this key is deactivated${facts.registered ? ", and the platform serves it all the same" : ""}.`,
						because: `is_valid is false in a 200${isOther ? ` (${error.slice(0, 160)})` : ""}${facts.registered ? ", which the platform ignores: a model was registered with it" : ""}`,
						evidence: [observation, blockedByKey(facts)],
						...reason && { fix: reason.fix },
						...steps && { steps }
					};
				}
			},
			{
				code: "KEY_REJECTED",
				category: "KEY",
				layer: "auth",
				owner: "caller",
				summary: "The auth service does not accept the key: it is unknown, expired or revoked.",
				refutedBy: "a request that MLflow serves with this key",
				steps: [(0, cause.PM)("caller", "Make a new key in the settings page and store it as the secret HOKUSAI_API_KEY.", cause.WU.validate), (0, cause.PM)("caller", "If other keys of yours work, this one has expired or was revoked; if none does, tell the auth team.", cause.WU.validate)],
				concludes: (facts) => {
					let key = keyWords(facts);
					if (!key) return unprovenRefusal(facts) ?? judgedInFront(facts);
					if (addressWords.test(key.words) || withheld(key.words)) return;
					let saysWhy = /invalid|expired|not found|revoked|unknown|disabled|deactivated|no such/i.test(key.words);
					let agrees = facts.obstacle === void 0 || facts.obstacle.stoppedAt === "key-accepted";
					let control = validatedWithoutKey(facts);
					return {
						confidence: (0, observed.JM)(control, key.direct) ? "possible" : saysWhy && agrees && facts.obstacle !== void 0 && control?.answer.kind === "reply" ? "certain" : "likely",
						headline: "The auth service does not accept this key.",
						because: `asked directly, the auth service answers ${key.words}${agrees && facts.obstacle ? ", and the platform refuses the key too" : ""}`,
						evidence: [key.direct, blockedByKey(facts)],
						controls: [control]
					};
				},
				refuted: (facts) => facts.served || (0, instances.TO)(facts) || isForeignRefusal(facts.keyVerdict?.observation)
			},
			{
				code: "KEY_WITHHELD",
				category: "KEY",
				layer: "auth",
				owner: "caller",
				summary: "The auth service knows the key and refuses it for another reason, as it says: its account, its environment, its beginning, terms, or a newer key.",
				refutedBy: "a validation of this key with is_valid true",
				fix: "Settle what the auth service names; a new key alone does not help.",
				shownBy: cause.WU.validate,
				concludes: (facts) => {
					let key = keyWords(facts);
					let reason = key && !addressWords.test(key.words) ? withheld(key.words) : void 0;
					if (!key || !reason || (0, observed.JM)(validatedWithoutKey(facts), key.direct)) return;
					return {
						headline: `The auth service refuses this key: it ${reason.what}.`,
						because: `asked directly, the auth service answers ${key.words}`,
						evidence: [key.direct, blockedByKey(facts)],
						controls: [validatedWithoutKey(facts)],
						fix: reason.fix
					};
				},
				refuted: (facts) => facts.served
			},
			{
				code: "KEY_STILL_ACCEPTED",
				category: "KEY",
				layer: "auth",
				owner: "caller",
				summary: "The auth service refuses the key, but the platform still lets it in: for a minute it remembers which keys were accepted.",
				refutedBy: "a validation of this key with is_valid true",
				steps: [(0, cause.PM)("caller", "Look at the key in the settings page: if it was revoked or has run out, this stops working within minutes.", cause.WU.validate), (0, cause.PM)("API team", "If it goes on for longer, compare the auth service the API asks with this one.", cause.WU.validate)],
				concludes: (facts) => {
					let key = keyWords(facts);
					let control = validatedWithoutKey(facts);
					if (!key || !facts.served || (0, observed.JM)(control, key.direct) || (0, instances.TO)(facts) || (0, observed.bm)(key.direct)) return;
					return {
						headline: "The auth service refuses this key, while the platform accepts it.",
						because: `asked directly, the auth service answers ${key.words}; MLflow served requests with the same key in the same run`,
						evidence: [key.direct],
						controls: [facts.servedWithKey[0], control],
						nextProbe: "the same search in two minutes, when the platform has forgotten the key"
					};
				}
			},
			{
				code: "KEY_ENDED",
				category: "KEY",
				layer: "auth",
				owner: "caller",
				summary: "The key stopped being valid during the run: it expired or was revoked.",
				refutedBy: "a request that is served with this key afterwards",
				fix: "Use a key that lives longer than the training and registration take, or renew it before it expires.",
				shownBy: cause.WU.validate,
				concludes: (facts) => {
					let refused = refusedForKey(facts);
					if (!refused || !facts.served) return;
					let after = facts.observations.filter((one) => ["mlflow", "artifacts"].includes(one.role) && one.credential === refused.credential && (0, observed.d8)(one, refused));
					let also = after.filter((one) => (0, observed.c2)(one) === (0, observed.c2)(refused));
					let isLast = !facts.evidence.checks && after.length === 0;
					if (also.length === 0 && !isLast) return;
					return {
						confidence: !isLast && facts.keyVerdictAfter === "unknown-key" && /expired|revoked/i.test((0, observed.ag)(refused)) ? "certain" : "likely",
						headline: `The key stopped being valid before ${(0, observed.fo)(refused)}.`,
						because: `MLflow served ${facts.servedWithKey.length} requests with this key; from ${(0, observed.fo)(refused)} on it is refused: ${(0, observed.ag)(refused)}${facts.keyVerdictAfter === "valid" ? "; asked directly after that, the auth service still accepts it" : ""}`,
						evidence: [refused, ...also.slice(0, 3)],
						controls: [facts.servedWithKey.at(-1)]
					};
				},
				refuted: (facts) => {
					let refused = refusedForKey(facts);
					return facts.servedWithKey.some(({ exchange }) => refused !== void 0 && Date.parse(exchange.startedAt) > (0, observed.pJ)(refused));
				}
			},
			{
				code: "KEY_WHITESPACE",
				category: "CLIENT",
				layer: "client",
				owner: "caller",
				summary: "The key has whitespace around it, and other clients than this one send it along, which services refuse.",
				refutedBy: "the same refusal with the whitespace removed",
				fix: "Store the secret again without spaces or a newline around it.",
				shownBy: cause.WU.validate,
				concludes: ({ evidence: { checks } }) => {
					let warned = checks?.find(({ code }) => code === preflight.V);
					if (!warned) return;
					return {
						confidence: "certain",
						headline: "The stored key has whitespace around it.",
						because: `${warned.reason}`,
						evidence: [],
						explains: [warned.id]
					};
				}
			}
		];
		let authClockCause = {
			code: "AUTH_CLOCK",
			category: "CFG",
			layer: "auth",
			owner: "auth team",
			summary: "The auth service takes a key for expired before its time: one of the clocks is wrong, most likely its own.",
			refutedBy: "an end of the key that has passed",
			steps: [(0, cause.PM)("auth team", "Set the clock of the auth service’s host by NTP, and look in which zone it keeps and reads the end of a key.", cause.WU.validate), (0, cause.PM)("caller", "Compare this machine’s clock with another: the end is only ahead where that is right. No new key is needed.")],
			concludes: (facts) => {
				let one = facts.keyVerdict?.observation;
				if (!one || !["invalid", "unknown-key"].includes(facts.keyVerdict?.verdict.kind ?? "")) return;
				let why = expiresAhead(one);
				if (!why) return;
				let ahead = clockAhead(one);
				return {
					headline: `The auth service at ${(0, observed.yv)(one)} takes this key for expired before its time.`,
					because: `asked directly, the auth service answers ${(0, observed.ag)(one).slice(0, 160)}: ${why}${ahead ? `, and the Date of its answer is ${ahead} ahead` : ""}`,
					evidence: [one, blockedByKey(facts)],
					controls: [facts.first("api.health")],
					nextProbe: "the time of the auth service’s host, beside this machine’s"
				};
			},
			refuted: (facts) => facts.keyVerdictAfter === "valid"
		};
		let auth_trouble_troubles = [
			{
				isToldBy: (one) => (0, observed.c2)(one) === 426 && !/\b(https|tls)\b/i.test((0, observed.b6)(one)) || /\b(client|version)\b.{0,30}\b(too old|outdated|no longer supported)\b|\bminimum (client )?version\b/i.test((0, observed.b6)(one)),
				told: {
					category: "CFG",
					summary: "The auth service refuses the version of whoever asks it about a key.",
					steps: [(0, cause.PM)("auth team", "Validate keys whatever version asks, or write into the contract what tells the version: the API asks the same.", cause.WU.validate), (0, cause.PM)("caller", "If the answer speaks of this action or of a client of yours, take its newest version.")]
				}
			},
			{
				isToldBy: (one) => /\bmaintenance\b|\bback (soon|(at|in) \d)|\bclosed (for|until)\b/i.test((0, observed.b6)(one)),
				told: {
					category: "DEPLOY",
					summary: "The auth service is closed for now, as it says itself.",
					steps: [(0, cause.PM)("auth team", "End what the answer speaks of.", cause.WU.validate), (0, cause.PM)("caller", "Wait as long as the answer says, and run this again.", cause.WU.validate)]
				}
			},
			{
				isToldBy: (one) => (0, observed.c2)(one) >= 500 && /database system is|\bport 5432\b|\b(postgres|mysql|redis|database)\b.{0,40}\b(refused|failed|unavailable|timed? ?out|down)\b/i.test((0, observed.b6)(one)),
				told: {
					category: "DEPLOY",
					summary: "The auth service cannot use its own database, and so says neither valid nor invalid.",
					fix: "Bring the auth service’s own database back, as the answer says what it lacks; its API and the key are another matter."
				}
			},
			{
				isToldBy: (one) => (0, observed.c2)(one) === 503,
				told: {
					category: "DEPLOY",
					summary: "The auth service says itself that it is not available.",
					fix: "Bring the auth service back: its answer tells what it lacks."
				}
			}
		];
		let authTrouble = (one) => auth_trouble_troubles.find(({ isToldBy }) => isToldBy(one))?.told ?? {};
		let told_trouble_troubles = [
			{
				product: "AWS load balancer",
				status: [463],
				summary: "The load balancer refuses a request that has passed too many proxies: X-Forwarded-For names over 30.",
				fix: "Look for requests that go in circles, or for what adds to X-Forwarded-For, before the load balancer."
			},
			{
				product: "AWS load balancer",
				status: [464],
				summary: "The load balancer’s target group is set to another version of HTTP than requests come with.",
				fix: "Set the protocol version of the target group to HTTP/1.1 (not HTTP/2 or gRPC), or the listener to what the target group speaks."
			},
			{
				product: "AWS load balancer",
				status: [561],
				summary: "The load balancer signs callers in at an identity provider, and that failed.",
				fix: "Take the paths of the API out of the listener rule that signs in (authenticate-oidc, authenticate-cognito): clients bring a key. The identity provider’s own error is in the load balancer’s log."
			},
			{
				product: "CloudFront",
				words: /missing key-pair-id|<Code>MissingKey</i,
				summary: "The CDN hands these paths out to signed addresses or cookies alone.",
				fix: "Take the paths of the API and its artifacts out of what CloudFront asks signatures for (Restrict viewer access): clients bring a key."
			},
			{
				words: /There isn.t a GitHub Pages site here|\bno such app\b|DEPLOYMENT_NOT_FOUND|unknown domain:|<Code>NoSuchBucket<|\b(site|project|domain|repository) not found\b.{0,80}\b(netlify|vercel|surge|bitbucket|pages)\b/is,
				summary: "The host name leads to a hosting service that has nothing under this name.",
				fix: "Correct the DNS record of this host: it leads to a hosting service that knows no such site. Anybody may claim the name there, and get the keys that are sent to it."
			},
			{
				isClear: !0,
				status: [411],
				summary: "What answered wants the length of a body, which does not get as far as there: a hop before it takes it away.",
				fix: "Let each hop before what answered pass Content-Length on: one of them leaves it out, or sends the body on in chunks."
			},
			{
				isClear: !0,
				words: /only one auth mechanism (is )?allowed/i,
				summary: "Files are led to a store by a signed address, and the caller’s Authorization goes with them: a store takes one of the two.",
				fix: "Take the Authorization header off where requests are led on to a signed address of the store."
			},
			{
				status: [507],
				words: /insufficient storage/i,
				fix: "Make room where what answered keeps files: its store, or its own disk, is full."
			},
			{
				status: [525, 526],
				words: /\bTLS_error|WRONG_VERSION_NUMBER|CERTIFICATE_VERIFY_FAILED|SSL (routines|handshake failed)/i,
				fix: "Let what answered and the service behind it agree on TLS: plain or not on that port, the certificate, the mode of the mesh."
			},
			{
				words: /\berror code: 103\d\b|\bcloudflare tunnel\b|\btunnel\b.{0,40}\b(not found|offline|error)|\bERR_NGROK_3200\b|\bendpoint \S+ is offline\b/i,
				summary: "The tunnel that leads to the service has no other end: what should serve this is not connected.",
				fix: "Start the tunnel from the service to what answered again, and see that its host name leads to it."
			},
			{
				status: [523, 530],
				words: /origin is unreachable|origin dns error/i,
				fix: "Correct how what answered reaches the service behind it: name, address, port, firewall."
			},
			{
				words: /\b(use|requires?) https\b|\bhttps( protocol)? (is )?required/i,
				fix: "Tell what answered that callers come by https (X-Forwarded-Proto) where TLS ends before it."
			},
			{
				words: /<title>[^<]*\bmaintenance\b/i,
				summary: "What should serve this is in maintenance, as the page says.",
				fix: "End the maintenance that the page speaks of, or wait for its end."
			},
			{
				words: /DEPLOYMENT_(DISABLED|PAUSED)|payment required|site disabled|\b(site|service|(web|container) ?app|application|deployment|project) [^.<]{0,60}\b(suspended|paused|stopped|disabled|restricted due)\b|\b(service|site|account) suspended\b/i,
				summary: "What should serve this is switched off at its hosting provider, as the answer says.",
				fix: "Start it again at the hosting provider, or settle its bill or plan there: as the answer says, it is switched off for everybody."
			}
		];
		function toldBy(one) {
			let trouble = troubleIn(one);
			if (!trouble) return {};
			let { fix, summary } = trouble;
			return {
				owner: "infrastructure",
				fix,
				...summary && { summary }
			};
		}
		let isToldByProduct = (one) => {
			let trouble = troubleIn(one);
			return trouble?.product !== void 0 || trouble?.isClear === !0;
		};
		let troubleIn = (one) => told_trouble_troubles.find(({ status = [], words, product }) => (product === void 0 || (0, observed.$7)(one)?.name === product) && (status.includes((0, observed.c2)(one)) || words?.test((0, observed.b6)(one))));
		var forward_proxy = __webpack_require__(50530);
		var deeds = __webpack_require__(11216);
		function damage_told_damageOf(one) {
			let { answer, exchange } = one;
			if (answer.kind === "no-reply") return /unexpected end/i.test(answer.message) ? `ends before its packed body does (${answer.message})` : `cannot be unpacked: ${answer.message}`;
			let text = (0, observed.b6)(one);
			if (text === "") return `is called JSON and holds ${exchange.response?.body?.bytes ?? 0} bytes that are no text, as if it were packed twice`;
			if (text.startsWith("﻿")) return "begins with a byte-order mark (EF BB BF) before its JSON";
			if (!/^\s*[{[]/.test(text)) return `does not begin as JSON: ${(0, observed.ag)(one).slice(0, 120)}`;
			let end = endOfJson(text);
			if (end === void 0) return `breaks off within its JSON, after “${text.slice(-40)}”`;
			let rest = text.slice(end).trim();
			return rest === "" ? `is no whole JSON: ${(0, observed.ag)(one).slice(0, 120)}` : `goes on after its JSON with “${rest.slice(0, 80)}”`;
		}
		function endOfJson(text) {
			let depth = 0;
			for (let { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
				(token === "{" || token === "[") && (depth += 1);
				(token === "}" || token === "]") && --depth;
				if (depth === 0) return index + token.length;
			}
		}
		var locate_responders = __webpack_require__(66107);
		function told(subject, facts) {
			let { observation: one, layer, controls } = subject;
			let same = (0, subjects.fl)(subject);
			let health = facts.first(layer === "auth" ? "auth.health" : "api.health");
			let more = [same ? "the same with the key, without one and with an invented one" : "", layer === "auth" ? "" : answeredBeside(one, facts)].filter((text) => text !== "");
			return {
				because: `${(0, observed.OD)(one)} answered ${(0, observed.fo)(one)}: ${(0, observed.ag)(one).slice(0, 160) || "nothing"}${more.length > 0 ? `; ${more.join("; ")}` : ""}`,
				evidence: [
					one,
					...health && (0, observed.JM)(health, one) ? [health] : [],
					...layer === "auth" ? [stoppedByAuth(one, facts)] : []
				],
				controls: [...controls, health],
				layer,
				...subject.explains ? { explains: subject.explains } : {},
				...layer === "gateway" ? { steps: insideSteps } : {}
			};
		}
		function answeredBeside(one, facts) {
			let { observations } = facts;
			let apiAnswers = facts.apiAnswers.filter(observed.tz);
			let [first] = apiAnswers;
			if (!first) return (0, diagnosis_facts.qu)(facts) ? "other requests are answered by the platform itself" : "";
			let isAfter = (other) => (0, observed.d8)(other, one);
			if (apiAnswers.some(isAfter)) return "other requests are answered by the platform itself";
			let last = apiAnswers.reduce((a, b) => (0, observed.d8)(b, a) ? b : a);
			return observations.some((other) => isAfter(other) && (0, observed.yv)(other) === (0, observed.yv)(one)) ? `the platform itself answered until ${last.exchange.startedAt.slice(11, 19)} UTC, and nothing after that` : "requests before it were answered by the platform itself";
		}
		let insideSteps = (0, cause.Wu)("infrastructure", "Let the API through to MLflow: look at what stands between them (proxy, mesh, firewall, login), its rules, limits and backends, and at the URL under which the API calls MLflow.", cause.WU.mlflowHealth);
		let stoppedByAuth = (one, facts) => (0, subjects.rt)(facts, (0, observed.c2)(one) === 401 ? "key-accepted" : "auth-reachable");
		let provedBy = (subject, facts) => !isBehindProxy(subject.observation, facts) && !(subject.observation.exchange.proxy && (0, observed.$7)(subject.observation)?.kind === "firewall") && !(0, locate_responders.Ho)(subject.observation) && ((0, subjects.fl)(subject) || ["proxy", "artifacts"].includes(subject.layer) && (0, diagnosis_facts.qu)(facts) && isWrittenByProduct(subject.observation, facts)) ? "certain" : "likely";
		function isWrittenByProduct(one, { apiAnswers }) {
			let product = (0, observed.$7)(one);
			if (!product) return !1;
			return product.text?.test((0, observed.b6)(one).trim()) === !0 || !apiAnswers.some((other) => (0, locate_responders.J0)(other, product.server, product.headers));
		}
		let isBehindProxy = ({ exchange }, { observations }) => exchange.proxy !== void 0 && !observations.some((one) => one.exchange.proxy !== void 0 && (0, observed.tz)(one));
		let isUnavailable = (one) => (0, observed.uT)(one) === "has no backend" && (0, observed.c2)(one) === 503 && (/nginx/.test((0, observed.$7)(one)?.name ?? "") || (0, observed.Nb)(one, "retry-after") !== "") && !saysWhatIsAway.test((0, observed.b6)(one));
		let saysWhatIsAway = /maintenance|no server is available|back soon|not (currently )?(serving|available)|\b(no|without) (healthy|available|live|active)\b|\b(upstream|backend)/i;
		let isProxyRule = (one) => (0, observed.b6)(one).trim() !== "" && !(0, deeds.H6)((0, observed.b6)(one), (0, observed.$7)(one)) && (isPlainProxy(one) || /administrative rules/i.test((0, observed.ag)(one)));
		function isBySize(one, facts) {
			let passed = facts.servedWithKey.filter(({ exchange }) => exchange.request.method === one.exchange.request.method);
			return passed.length > 0 && passed.every((other) => (0, observed.$$)(other) < (0, observed.$$)(one));
		}
		let isPlainProxy = (one) => ["reverse proxy", "ingress"].includes((0, observed.$7)(one)?.kind ?? "");
		let writes = /\/(create|update|log-[a-z]+|set-[a-z-]+|delete[a-z-]*|rename|transition-stage|alias)$/;
		function isRefusalOfWrites({ observation: one, layer }, facts) {
			return layer === "proxy" && facts.served && !facts.wrote && ((0, observed.$7)(one) === void 0 || isPlainProxy(one)) && (0, observed.c2)(one) === 403 && !(0, observed._6)(one) && ((0, observed.b6)(one).trim() === "" || facts.evidence.platform === "mlflow" || (0, another_server.E)(facts)) && writes.test((0, observed.XM)(one)) && facts.refused.every((other) => writes.test((0, observed.XM)(other)));
		}
		function isMethodRule(one, facts) {
			let { method } = one.exchange.request;
			if (!facts.served || method === "POST" && facts.wrote) return !1;
			if ((0, deeds.H6)((0, observed.b6)(one), (0, observed.$7)(one)) || isToldByProduct(one)) return !1;
			if ((0, observed.c2)(one) === 403 && /^\s*\{/.test((0, observed.b6)(one)) && (0, another_server.E)(facts)) return !1;
			if (facts.servedWithKey.some(({ exchange }) => exchange.request.method === method)) return !1;
			let refused = facts.refused.filter(({ exchange }) => exchange.request.method === method);
			return [
				"PUT",
				"DELETE",
				"PATCH",
				"POST"
			].includes(method) && refused.length > 0 && refused.every((other) => (0, observed.uT)(other) === (0, observed.uT)(one));
		}
		let isBinary = ({ answer, exchange: { response } }) => answer.kind === "reply" && /json/.test(answer.contentType) && response?.body?.text === void 0 && (response?.body?.bytes ?? 0) > 0;
		function isDamaged(one) {
			let { answer, exchange } = one;
			if (answer.kind === "no-reply") return answer.code === "UNDECODABLE";
			if ((0, observed.uT)(one) === "damages answers" || isBinary(one)) return !0;
			return /json/.test(answer.contentType) && answer.text.trim() !== "" && answer.json === void 0 && exchange.response?.body?.truncated !== !0;
		}
		let isRestOfJson = (one) => /^\W{0,4}[{[]/.test((0, observed.b6)(one));
		function damagedAtTheApi({ refused, observations }) {
			let one = refused.find(isDamaged);
			if (!one) return [];
			let own = observations.filter((other) => (0, observed.yv)(other) === (0, observed.yv)(one) && isDamaged(other) && !(0, observed.JM)(one, other) && ((0, observed.MS)(other) === "API" || (0, observed.M8)(other)));
			return own.length > 0 ? [one, ...own.slice(0, 2)] : [];
		}
		function damagedForAll(facts) {
			let one = facts.refused.find(isDamaged);
			return one && isRestOfJson(one) && (0, diagnosis_facts.xr)(one, facts) ? one : void 0;
		}
		function inAnotherForm({ refused, withoutKey }) {
			let one = refused.find(({ answer }) => answer.kind === "reply" && (answer.status === 200 ? (0, error.D9)(answer) !== void 0 || (0, deeds.PW)(answer.text) : answer.status < 300 && deeds.J.test(answer.text)));
			if (!one) return;
			return {
				headline: `Something on the way changes answers: the one to ${(0, observed.fo)(one)} arrives in a form that is not MLflow’s.`,
				because: `${(0, observed.fo)(one)} is answered ${(0, observed.ag)(one).slice(0, 160)}: that holds MLflow’s words, in another form or under another status than MLflow’s`,
				evidence: [one],
				controls: [withoutKey],
				layer: (0, observed.FK)(one) ? "gateway" : "proxy",
				...(0, deeds.XT)((0, observed.b6)(one)) && { fix: "Let the API gateway pass status, headers and body on as they are (its proxy integration): it hands out the envelope in which it got them, under 200." },
				nextProbe: "the same request sent to MLflow itself, past what stands before it"
			};
		}
		function retyped({ firstFailure, observations, withoutKey }) {
			let kind = /expected string, received (number|boolean)\b/.exec(firstFailure?.reason ?? "")?.[1];
			let one = observations.findLast((seen) => firstFailure?.exchanges.includes(seen.exchange.id) && seen.role === "mlflow" && (0, observed.c2)(seen) === 200);
			if (!kind || !one) return;
			return {
				summary: "Something in front of MLflow changes its answers: values arrive as another kind than MLflow writes.",
				fix: "Find what reads JSON and writes it anew (a script or a mapping in what stands in front of MLflow), and let answers pass unchanged.",
				headline: `Something changes answers: the one to ${(0, observed.fo)(one)} has a ${kind} where MLflow writes a text.`,
				because: `${(0, observed.fo)(one)} is answered 200 with a ${kind} where a text belongs, which MLflow never writes: what re-encodes JSON makes one of a text that looks like it`,
				evidence: [one],
				controls: [withoutKey],
				nextProbe: "the same request sent to MLflow itself, past what stands before it"
			};
		}
		let frontDamageCauses = [{
			code: "ANSWERS_CHANGED",
			category: "CFG",
			layer: "proxy",
			owner: "infrastructure",
			summary: "Something in front of the service changes its answers: they arrive cut, with something added, or packed otherwise than their headers say.",
			refutedBy: "the same answer whole and well-formed",
			fix: "Let answers pass unchanged: look for content filters, scanners, compression and limits of size in what stands in front of the service.",
			shownBy: cause.WU.headers,
			concludes: (facts) => {
				let reshaped = inAnotherForm(facts) ?? retyped(facts);
				if (reshaped) return reshaped;
				let [one, ...own] = damagedAtTheApi(facts);
				if (one) return {
					headline: `Something in front of ${(0, observed.yv)(one)} changes answers: the one to ${(0, observed.fo)(one)} arrives damaged.`,
					because: `the answer to ${(0, observed.fo)(one)} ${damage_told_damageOf(one)}, and the API’s own answers are damaged as well`,
					evidence: [one],
					controls: own
				};
				let binary = facts.refused.find(isBinary);
				if (binary) return {
					headline: `Something in front of ${(0, observed.yv)(binary)} changes answers: the one to ${(0, observed.fo)(binary)} is no text any more.`,
					because: `${(0, observed.fo)(binary)} is answered with bytes that are called JSON and are none, as if they were packed twice: no part of the platform does that`,
					evidence: [binary],
					controls: [facts.withoutKey],
					nextProbe: "the same request with \"Accept-Encoding: identity\""
				};
				let alike = damagedForAll(facts);
				if (alike) return {
					headline: `Something at ${(0, observed.yv)(alike)} changes answers: the one to ${(0, observed.fo)(alike)} arrives damaged.`,
					because: `the answer to ${(0, observed.fo)(alike)} ${damage_told_damageOf(alike)}, and the same without a valid key`,
					evidence: [alike],
					controls: facts.withoutValidKey,
					nextProbe: "the same request sent to MLflow itself, past what stands before it"
				};
				let direct = facts.keyVerdict?.observation;
				if (!direct || facts.authWorks || !isDamaged(direct) || (0, observed.dm)(direct)) return;
				return {
					headline: `The answer of the auth service at ${(0, observed.yv)(direct)} arrives damaged.`,
					because: `the answer to the validation of the key ${damage_told_damageOf(direct)}`,
					evidence: [direct, stoppedByAuth(direct, facts)],
					controls: [facts.first("auth.root"), facts.first("auth.health")],
					layer: "auth",
					nextProbe: "the same request sent to the auth service from inside the platform"
				};
			},
			refuted: (facts) => facts.authWorks && facts.served && inAnotherForm(facts) === void 0 && retyped(facts) === void 0
		}];
		let authAnswers = (facts) => [
			facts.keyVerdict?.observation,
			facts.first("auth.health"),
			facts.first("auth.root")
		].filter((one) => one !== void 0);
		let blockedByAuth = (facts) => (0, subjects.rt)(facts, "auth-reachable");
		let isBroken = (one) => ["has no backend", "times out"].includes((0, observed.uT)(one) ?? "");
		let isForeignPage = (one) => one.answer.kind === "reply" && one.answer.json === void 0 && (one.answer.contentType === "text/html" || (0, observed.$7)(one) !== void 0);
		let isOwnWithoutRoute = (direct, root) => (0, observed.MS)(root) === "auth service" && (0, observed.c2)(direct) === 404 && /^404:? not found\.?$/i.test((0, observed.ag)(direct)) && (0, observed.uT)(direct) === void 0 && (0, observed.Nb)(direct, "server") === (0, observed.Nb)(root, "server");
		let withoutRoute = (direct, root, facts) => ({
			confidence: "likely",
			owner: "auth team",
			summary: "The auth service answers as itself, and has no route at the documented path of a validation.",
			headline: `The auth service at ${(0, observed.yv)(direct)} answers 404 to the validation of a key.`,
			because: `${(0, observed.yv)(root)} names itself as the auth service, and validating the key is answered ${(0, observed.ag)(direct)} in the same form`,
			evidence: [
				direct,
				root,
				blockedByAuth(facts)
			],
			steps: [(0, cause.PM)("auth team", `Serve POST ${platform_contract.iQ} in the version that runs, or tell callers the path that it has instead.`, cause.WU.validate), (0, cause.PM)("infrastructure", "Only where the auth service’s log does not show this request: correct the load balancer’s rule for /api/* of this host.", cause.WU.validate)],
			nextProbe: "the auth service’s own log, for this request"
		});
		let validatedAnyway = ({ observations }) => observations.filter((one) => one.role === "auth.validate" && (0, observed.M8)(one) && !(0, observed.bm)(one) && (0, observed.qX)(one));
		let saysYesToAll = (facts) => validatedAnyway(facts).some(({ credential }) => credential === "garbage");
		let blockedByAnswer = (facts) => (0, subjects.rt)(facts, "auth-reachable", "key-accepted");
		let authServiceCauses = [
			{
				code: "AUTH_DOWN",
				category: "DEPLOY",
				layer: "auth",
				owner: "auth team",
				summary: "The auth service is down: what stands in front of it has no healthy instance to pass requests to.",
				refutedBy: "any answer of the auth service itself",
				fix: "Bring the auth service back: its load balancer has no healthy target. Look at its last deployment and its secrets.",
				shownBy: cause.WU.authHealth,
				concludes: (facts) => {
					let parts = authAnswers(facts);
					let broken = parts.filter(isBroken);
					let [decisive] = broken;
					if (!decisive) return;
					return {
						confidence: broken.length === parts.length && parts.length > 1 && blockedByAuth(facts) && !facts.served ? "certain" : "likely",
						headline: `The auth service at ${(0, observed.yv)(decisive)} is down.`,
						because: `${broken.length} of ${parts.length} requests to the auth host got an error page of ${(0, observed.OD)(decisive)}: ${(0, observed.ag)(decisive).slice(0, 160)}`,
						evidence: [...broken, blockedByAuth(facts)],
						...toldBy(decisive)
					};
				},
				refuted: (facts) => facts.authWorks || (0, forward_proxy.$D)(facts)
			},
			{
				code: "AUTH_MISROUTED",
				category: "DEPLOY",
				layer: "auth",
				owner: "infrastructure",
				summary: "Another service answers at the auth URL.",
				refutedBy: "an answer at this address that says whether the key is valid",
				fix: "Correct the rule of the load balancer for the auth host: all its paths, /api/* too, belong to the auth service.",
				shownBy: cause.WU.authRoot,
				concludes: (facts) => {
					let direct = facts.keyVerdict?.observation;
					let root = facts.first("auth.root");
					if (!direct || direct.answer.kind === "no-reply") return;
					let { status } = direct.answer;
					let talksLikeApi = status >= 400 && /auth(entication)? service|api key required|not found$/i.test((0, observed.ag)(direct));
					let isAuth = root !== void 0 && (0, observed.MS)(root) === "auth service";
					if (isAuth && /api key required/i.test((0, observed.ag)(direct))) return;
					let namesItself = root !== void 0 && (0, observed.c2)(root) === 200 && !isAuth && (0, observed.uT)(root) !== "asks for a login";
					let foreign = !(0, observed.dm)(direct) && (["has no route", "answers itself"].includes((0, observed.uT)(direct) ?? "") || !isAuth && (0, observed.uT)(direct) === "limits method");
					if (!talksLikeApi && !namesItself && !foreign && status !== 404) return;
					if (isBroken(direct) || (0, observed.uT)(direct) === "redirects" || (0, observed.uT)(direct) === "asks for a login") return;
					if (isAuth && status === 200 && !isForeignPage(direct)) return;
					if (root && isOwnWithoutRoute(direct, root)) return withoutRoute(direct, root, facts);
					return {
						confidence: "likely",
						headline: `Another service than the auth service answers at ${(0, observed.yv)(direct)}.`,
						because: namesItself ? `the auth host names itself as another service (${(0, observed.ag)(root).slice(0, 80)}), and does not say whether the key is valid` : `validating the key is answered by ${(0, observed.OD)(direct)}: ${(0, observed.ag)(direct).slice(0, 160)}`,
						evidence: [
							direct,
							root,
							facts.first("auth.health"),
							blockedByAuth(facts)
						],
						nextProbe: "which target the load balancer has for the auth host’s /api/* paths"
					};
				},
				refuted: (facts) => wrongAuthUrl(facts) !== void 0 || (0, forward_proxy.$D)(facts) || facts.keyVerdict !== void 0 && isDamaged(facts.keyVerdict.observation) || [
					"valid",
					"invalid",
					"rate-limited",
					"wrong-service"
				].includes(facts.keyVerdict?.verdict.kind ?? "")
			},
			{
				code: "AUTH_SLOW",
				category: "DEPLOY",
				layer: "auth",
				owner: "auth team",
				summary: "The auth service takes longer to validate a key than the API waits for it (5 s).",
				refutedBy: "an answer within 5 s that says whether the key is valid",
				fix: "Make POST /api/v1/keys/validate answer within 5 s: look at its database and instances.",
				shownBy: cause.WU.validate,
				concludes: (facts) => {
					let direct = facts.keyVerdict?.observation;
					if (!direct) return;
					let timedOut = (0, silent_host.x$)(direct);
					let ms = direct.exchange.timings.totalMs;
					if (!timedOut && (ms < platform_contract.ik || !facts.authWorks)) return;
					let alive = [facts.first("auth.health"), facts.first("auth.root")].some((one) => one?.answer.kind === "reply");
					if (timedOut && !alive) return;
					let blocked = blockedByAuth(facts);
					return {
						confidence: blocked && !timedOut ? "certain" : "likely",
						headline: timedOut ? `The auth service has not validated the key after ${(ms / 1e3).toFixed(1)} s; the API waits 5 s.` : `The auth service needs ${(ms / 1e3).toFixed(1)} s to validate a key; the API waits 5 s.`,
						because: `validating the key took ${(ms / 1e3).toFixed(1)} s${timedOut ? " without an answer" : ""}, while the API waits 5 s`,
						evidence: [direct, blocked]
					};
				}
			},
			{
				code: "OPEN_AUTH",
				category: "BUG",
				layer: "auth",
				owner: "auth team",
				summary: "The auth service calls requests valid that carry no valid key: it does not look at keys.",
				refutedBy: "401 for a validation without a key, and for one with an invented key",
				fix: "Let the auth service refuse every key that it did not give out: look for a mock, a bypass or a key that something in front adds.",
				shownBy: cause.WU.validateNoKey,
				concludes: (facts) => {
					let accepted = validatedAnyway(facts);
					let [first] = accepted;
					if (!first || !facts.evidence.checks) return;
					let isRefusedThere = facts.withoutValidKey.some((one) => [401, 403].includes((0, observed.c2)(one)));
					return {
						headline: `The auth service at ${(0, observed.yv)(first)} accepts ${first.credential === "none" ? "a request without a key" : "an invented key"}.`,
						because: `validating ${accepted.length > 1 ? "no key and an invented one" : first.credential === "none" ? "no key" : "an invented key"} is answered ${(0, observed.ag)(first).slice(0, 120)}${isRefusedThere ? "; the registry itself still refuses such requests" : ""}`,
						evidence: accepted,
						controls: facts.withoutValidKey
					};
				}
			},
			{
				code: "AUTH_BROKEN",
				category: "BUG",
				layer: "auth",
				owner: "auth team",
				summary: "The auth service’s answer says neither valid nor invalid.",
				refutedBy: "a 200 with is_valid, or a 401 with a detail",
				fix: "Make POST /api/v1/keys/validate answer 200 with is_valid, or 401 with a detail.",
				shownBy: cause.WU.validate,
				concludes: (facts) => {
					let direct = facts.keyVerdict?.observation;
					if (!direct || direct.answer.kind === "no-reply" || facts.keyVerdict?.verdict.kind !== "no-verdict") return;
					if (direct.answer.status === 404) return;
					let deed = (0, observed.uT)(direct);
					let root = facts.first("auth.root");
					let isEmpty = (0, observed.dm)(direct);
					let isOwn = isEmpty || deed === "answers itself" && !isForeignPage(direct);
					let isCrash = isOwnCrash(direct);
					if (deed !== void 0 && !isCrash && !(isOwn && root && (0, observed.MS)(root) === "auth service")) return;
					return {
						headline: `The auth service answers the validation of the key with ${(0, observed.ag)(direct).slice(0, 80) || "nothing readable"}${isEmpty ? " and an empty body" : ""}.`,
						because: `validating the key is answered with ${(0, observed.ag)(direct).slice(0, 160) || "nothing readable"}${isEmpty ? " and an empty body" : ""}`,
						evidence: [direct, blockedByAnswer(facts)],
						...authTrouble(direct),
						...isCrash && { fix: "Find this error in the log of the auth service, which fails in its own code: what the answer names, a setting that is missing most often." }
					};
				},
				refuted: (facts) => facts.authWorks
			}
		];
		var key_slips = __webpack_require__(85432);
		var route_finding = __webpack_require__(22542);
		var environment = __webpack_require__(37659);
		var no_failure = __webpack_require__(8689);
		let quotaWords = /RESOURCE_EXHAUSTED|RESOURCE_LIMIT|LIMIT_EXCEEDED|quota|\(limit: ?\d+\)|(limit|maximum) .{0,40}(reached|exceeded)|reached .{0,20}(limit|maximum)|exceeded .{0,40}(limit|maximum)/i;
		let disabledWords = /FEATURE_DISABLED|^(?!.*\b(user|account|token|key|principal)\b.{0,20}\b(disabled|not enabled)).*\b(disabled|not enabled|turned off)\b/i;
		let mlflow_closed_reasons = [
			{
				words: /\bip\b.{0,60}\b(blocked|denied|not (allowed|permitted|in\b))|\b(blocked|denied|not (allowed|permitted)).{0,60}\bip\b|\bip (acl|access list|allow.?list)/i,
				what: "takes requests of other network addresses alone",
				fix: "Add the address under which the API leaves for MLflow to MLflow’s access list."
			},
			{
				words: /\b(workspace|project|plan|trial|subscription|organi[sz]ation|tenant)\b.{0,40}\b(suspended|expired|ended|inactive|deactivated|cancell?ed)\b|payment (is )?(required|overdue)|past due/i,
				what: "is suspended, or what was paid for it has run out",
				fix: "Settle with MLflow’s provider what the answer names: no permission helps before."
			},
			{
				words: /\b(being|scheduled for|marked for) (deleted|deletion)\b|\b(decommission\w*|retired|archived|shut ?down)\b|\bno longer (accepts?|available|supported|serves?|active)\b/i,
				what: "is going away, or is kept for reading alone",
				fix: "Let the platform use a server or workspace that stays: the one that the answer names takes no more of this."
			},
			{
				words: /maintenance|being migrated|migration (is )?(in progress|running|under way)/i,
				what: "is closed for now",
				fix: "End what the answer names, a migration or a maintenance, or wait for its end."
			},
			{
				words: disabledWords,
				what: "has this switched off",
				fix: "Switch on at MLflow’s server what the answer names."
			}
		];
		let registryWords = /model registry|registry (functionality|features?|store)|unsupported uri|not (supported|implemented)/i;
		let saysNoRegistry = (one) => (0, subjects.pj)(one) && (disabledWords.test(wordsOf(one)) || registryWords.test((0, observed.ag)(one)));
		let wordsOf = (one) => `${(0, observed.ag)(one)} ${(0, observed.$N)(one)}`;
		let reasonIn = (one) => mlflow_closed_reasons.find(({ words }) => words.test(wordsOf(one)));
		let namesOtherReason = (one) => quotaWords.test(wordsOf(one)) || reasonIn(one) !== void 0;
		let mlflowClosedCause = {
			code: "MLFLOW_CLOSED",
			category: "CFG",
			layer: "mlflow",
			owner: "infrastructure",
			summary: "MLflow refuses for a reason that is no permission of the user’s: addresses, a plan, or a part that is switched off or goes away.",
			refutedBy: "the same request accepted for this user",
			fix: "Change at MLflow’s server what the answer names.",
			shownBy: cause.WU.search,
			concludes: (facts) => {
				let one = byMlflow(facts, (seen, status) => [
					401,
					402,
					403
				].includes(status) && !quotaWords.test(wordsOf(seen)) && reasonIn(seen) !== void 0 && !saysNoRegistry(seen));
				let reason = one && reasonIn(one);
				if (!reason) return;
				let isOfCaller = facts.evidence.platform === "mlflow" && reason === mlflow_closed_reasons[0];
				return {
					headline: `MLflow ${reason.what}: ${(0, observed.fo)(one)} was refused.`,
					because: `MLflow itself answers ${(0, observed.ag)(one)}`,
					evidence: [one],
					controls: [facts.servedWithKey[0]],
					fix: isOfCaller ? "Let MLflow’s access list take the address of this machine, or use a runner with a fixed address." : reason.fix,
					...isOfCaller && { owner: "caller" }
				};
			}
		};
		let quoted = "['\"‘“`]([^'\"’”`]{1,120})['\"’”`]";
		let bare = "([\\w.@:/+-]{2,120})(?= (?:does not|do not|doesn|is not|isn|has no|have no|lacks|cannot|may not|needs|must)\\b)";
		let named_account_forms = [
			{
				words: /\b(arn:aws[\w-]*:[^\s'",;]+)/,
				isService: !0
			},
			{
				words: /\b([\w.-]+@[\w.-]+\.gserviceaccount\.com)\b/,
				isService: !0
			},
			{
				words: RegExp(`\\b(?:service[ -]?(?:principal|account)|managed identity|(?:iam|assumed)[ -]role|application|client id)(?:[ :=]*${quoted}|[ :=]+${bare})`, "i"),
				isService: !0
			},
			{
				words: RegExp(`\\b(?:user(?:name)?|account|principal|member|identity)(?:[ :=]*${quoted}|[ :=]+${bare})`, "i"),
				isService: !1
			}
		];
		let toldOfCaller = ({ keyVerdict }) => {
			let { answer } = keyVerdict?.observation ?? {};
			let told = answer?.kind === "reply" ? answer.json : void 0;
			return typeof told == "object" && told ? Object.entries(told).flatMap(([field, value]) => typeof value == "string" && /user|name|mail|wallet|address|owner|sub$|account/i.test(field) ? [value.toLowerCase()] : []) : [];
		};
		function accountNamedIn(one, facts) {
			let words = (0, observed.ag)(one);
			for (let { words: form, isService } of named_account_forms) {
				let name = form.exec(words)?.slice(1).find(Boolean);
				if (!name) continue;
				if (toldOfCaller(facts).includes(name.toLowerCase())) return {
					name,
					is: "ours"
				};
				return {
					name,
					is: isService ? "another" : "unknown"
				};
			}
		}
		let isSentence = (words) => words.replace(/^\d+ /, "").split(/\s+/).length >= 3;
		let verdictWords = /\b(a|an|the|this|your|api|access|bearer|keys?|tokens?|credentials?|auth\w*|un\w*|in?valid\w*|validated?|expired?|revoked|disabled|deactivated|inactive|missing|provided|given|recogni[sz]ed|incorrect|wrong|bad|found|exists?|known|is|are|was|has|been|have|or|and|not|no|such|does|did|could|cannot|failed|failure|error|denied|rejected|refused|accepted|allowed|required|forbidden|permission|permitted|please|try|again|check|by|for|to|from|you|service|says?|with|must|be|http|status)\b/gi;
		let saysKeyAlone = (words) => !isSentence(words) || /access to (the )?service\b/i.test(words) || !/[a-z]/i.test(words.replace(/\b[A-Z]+_[A-Z_]+\b/g, "").replace(verdictWords, ""));
		let contentWords = /\b(content|media|mime|file)[ -]?types?\b|\bfile (extension|format)s?\b|\bextension \.?\w+ is\b|\b(body|payload|content) (must|may|is not|contains)\b/i;
		let nameWords = /^(?!.*\b(host|user|domain|header|service|account|key|field|file)[ -]?names?\b).*\bnames?\b.{0,60}\b(must|may (only|not)|has to|have to|should|cannot|can ?not|can.t|reserved|not allowed|(start|begin)s? with|match|prefix)\b/i;
		let isApiRule = (one, words) => (0, observed.c2)(one) === 403 && (0, observed.YH)(one) && (0, diagnosis_facts.ao)(one) && words.test((0, observed.ag)(one));
		let isContentRule = (one) => isApiRule(one, contentWords);
		let isNameRule = (one) => isApiRule(one, nameWords);
		let allowContent = {
			owner: "API team",
			fix: "Let the rule that the answer tells take what MLflow’s own client sends: JSON, and files of any kind as application/octet-stream.",
			shownBy: cause.WU.verify
		};
		let isOfState = (one, { evidence }) => evidence.checks !== void 0 && /\bmust be in\b.{0,40}\bstate\b|\bcurrent state is\b|\b(is|was|has been) (already )?deleted\b/i.test((0, observed.ag)(one));
		let afterConflict = [(0, cause.PM)("infrastructure", "Find out what else changes the same thing at the same time.", cause.WU.verify), (0, cause.PM)("caller", "Run it once more, with nothing else that writes to the same model.", cause.WU.verify)];
		let changedByOthers = {
			summary: "What this run had made a moment before was changed by something else, as MLflow’s answer tells.",
			steps: afterConflict
		};
		let ownQuota = /\btoo many (active|concurrent|open|running|registered)\b|\b(\d+) ?(of|out of|\/) ?\2\b/i;
		let ofKey = /\b(this|the|your) (api )?(key|token)\b(?!.s)|\b(api )?(key|token) (belongs|may|can|is|has|lacks|does)\b/i;
		let ofAccount = /\b(accounts?|plans?|projects?|tenants?|organi[sz]ations?|workspaces?|teams?|groups?|subscriptions?|trial|billing|invoices?|members?|memberships?|users?|roles?)\b/i;
		let limitsKey = /\b(belongs? to|may (only|not)|can(not| only)?|is (restricted|limited|bound|scoped|read-?only|not (allowed|permitted|enabled))|only (works|valid|allowed)|lacks?|has no|does not (have|cover|include|allow)|read-?only|scopes?)\b/i;
		let asksOfReader = /\b(please|must|you|your|regenerate|renew|re-?authori[sz]e|authori[sz]e|verify|confirm|accept|sign (in|up)|log ?in|use|choose|request|contact|upgrade|enable|visit)\b/i;
		let rule_words_deeds = [{
			words: /\b(regenerate|re-?issue|re-?create|renew)\b.{0,30}\b(key|token)\b|\b(create|generate|make|get|issue) a new (api )?(key|token)\b/i,
			fix: "Make a new key as the answer says, and store it as the secret HOKUSAI_API_KEY."
		}, {
			words: /\b(re-?)?authori[sz]e (this|the|your) (api )?(key|token)\b|\bre-?authori[sz]ation\b|\b(sign|log) in again\b/i,
			fix: "Sign in and authorize this key, as the answer says."
		}];
		let heldBack = (words) => rule_words_deeds.find((deed) => deed.words.test(words)) ?? (ofKey.test(words) || !/environment/i.test(words) ? withheld(words) : void 0);
		let rows = [
			{
				isTold: (_, one, facts) => accountNamedIn(one, facts)?.is === "another",
				told: () => ({
					owner: "API team",
					summary: "The key is valid, and the platform refuses an account of its own that serves the request.",
					fix: "Give the account that the answer names what it lacks: it is the platform’s own, and no caller’s.",
					shownBy: cause.WU.search
				})
			},
			{
				isTold: (words) => /\bclock\b|\bskew|\btimestamp\b.{0,60}\b(window|old|future|past|range|drift)/i.test(words),
				told: (_, one) => ofClocks(one)
			},
			{
				isTold: (words) => quotaWords.test(words) || ownQuota.test(words),
				told: () => ({
					category: "QUOTA",
					steps: [(0, cause.PM)("caller", "Make room for what the answer counts: end or remove what is old. Or ask whoever manages the account for more.", cause.WU.verify)]
				})
			},
			{
				isTold: (words) => ofKey.test(words) && limitsKey.test(words) && !ofAccount.test(words),
				told: (words) => ({
					summary: "The key is valid, but not for what was asked, as the answer says.",
					fix: withheld(words)?.fix ?? "Use a key that may do this, or have this one allowed to: the answer says what it is for.",
					shownBy: cause.WU.verify
				})
			},
			{
				isTold: (words) => heldBack(words) !== void 0 && (ofKey.test(words) || ofAccount.test(words)),
				told: (words) => ({
					summary: "The key is valid, and the platform holds it or its account back, as the answer says.",
					fix: heldBack(words)?.fix ?? "",
					shownBy: cause.WU.verify
				})
			},
			{
				isTold: (words) => ofAccount.test(words) && !ofKey.test(words),
				told: () => ({
					summary: "The key is valid, and the platform refuses this account, plan or project by a rule of its own.",
					steps: [(0, cause.PM)("caller", "Do what the answer says, or ask whoever manages the account, plan or project that it names: another key of the same account is refused as well.", cause.WU.verify), (0, cause.PM)("API team", "See which rule of the API says this, and whether it should hold here.", cause.WU.verify)]
				})
			},
			{
				isTold: (words) => asksOfReader.test(words) || ofKey.test(words),
				told: () => ({})
			}
		];
		function ofClocks(one) {
			let minutes = (0, token_judged.e)(one);
			let isOurs = minutes !== void 0 || (0, observed.Nb)(one, "date") === "";
			return {
				category: isOurs ? "CLIENT" : "CFG",
				...isOurs ? { layer: "client" } : { owner: "API team" },
				summary: "The platform refuses a request because two clocks differ, as it says.",
				fix: minutes === void 0 ? isOurs ? "Compare the clock of this machine with that of the platform, and set right the one that is wrong (NTP)." : "See which time this rule compares: by the Date of the answer, this machine’s clock and the platform’s agree." : `Set the clock of this machine right (NTP): it is ${Math.abs(minutes)} minutes ${minutes < 0 ? "ahead of" : "behind"} the Date of the answer to ${(0, observed.fo)(one)}. Where this machine’s is right, that host’s is wrong.`,
				shownBy: cause.WU.headers
			};
		}
		function toldByRule(one, facts) {
			let words = (0, observed.ag)(one);
			return rows.find(({ isTold }) => isTold(words, one, facts))?.told(words, one) ?? {
				owner: "API team",
				category: "CFG",
				fix: "See which rule of the API says this, and whether it should hold here: the answer asks nothing of a caller.",
				shownBy: cause.WU.verify
			};
		}
		var mlflow_database = __webpack_require__(60523);
		function foundDeleted({ evidence, observations, servedWithKey }) {
			if (evidence.checks || evidence.failed === !1) return;
			let found = observations.find((one) => /\/experiments\/get/.test((0, observed.XM)(one)) && /"lifecycle_stage": ?"deleted"/.test((0, observed.b6)(one)));
			return servedWithKey.some((one) => /\/runs\/create$/.test((0, observed.XM)(one)) && one.exchange.startedAt > (found?.exchange.startedAt ?? "")) ? void 0 : found;
		}
		function keySlip({ evidence }, one) {
			let token = evidence.disturbances?.find(({ name }) => name === environment.Sj);
			let sent = (0, key_slips.F)(String(one?.exchange.request.headers.authorization ?? ""));
			let slip = token ? `${environment.Sj} ${token.why}` : sent && `The Authorization header ${sent}`;
			if (!slip) return;
			let outcome = one ? `${(0, observed.fo)(one)} is answered ${(0, observed.ag)(one)}` : "no request was sent";
			return {
				headline: `${slip}.`,
				because: `${slip.replace(/^The /, "the ")}, and ${outcome}`,
				evidence: [one],
				fix: `Set ${environment.Sj} to the key alone, without "Bearer", quotes or white space, in the environment the command runs in.`
			};
		}
		function lostKey({ evidence, observations }) {
			if (evidence.checks || !evidence.failed) return;
			return observations.find(({ role, credential, answer }) => (role === "mlflow" || role === "artifacts") && credential === "none" && (0, route_finding.S9)(answer).stoppedAt === "key-forwarded");
		}
		let withoutKey = (one, more = "") => ({
			confidence: "certain",
			headline: `${(0, observed.fo)(one)} was sent without a key${more}.`,
			because: `the request carries no key, and is answered ${(0, observed.ag)(one)}`,
			evidence: [one],
			fix: more ? "Send the key with every request, also with those for files and after a redirect." : "Set MLFLOW_TRACKING_TOKEN to the API key, in the environment the command runs in."
		});
		let deletedUnderWay = [(0, cause.PM)("infrastructure", "Find out who deletes experiments that were made a moment before, or what gives a request another one’s answer.", cause.WU.verify)];
		let nameOfAnother = /missing value|already exists|\b(tag|param(eter)?|metric|header|user|field|column|host|alias|workspace)s? names?\b/i;
		let isRule = /\b(must|should|only|start|begin|match|prefix|pattern)/i;
		let clientCauses = [
			{
				code: "PYTHON_MISSING",
				category: "CLIENT",
				layer: "client",
				owner: "caller",
				summary: "The stock MLflow Python client was asked for, and this machine has none that works.",
				refutedBy: "a Python that imports mlflow",
				steps: [(0, cause.PM)("caller", "Install MLflow (pip install mlflow), or let python: install make an environment of its own.", () => "python3 -c 'import mlflow; print(mlflow.__version__)'")],
				concludes: (facts) => {
					let missing = facts.failed("python.available");
					if (!missing) return;
					return {
						headline: "There is no Python with MLflow on this machine.",
						because: `python was demanded, and ${missing.reason ?? "none was found"}`,
						evidence: [],
						explains: [missing.id]
					};
				}
			},
			{
				code: "HEADER_FORM",
				category: "CLIENT",
				layer: "client",
				owner: "caller",
				summary: "The key was sent in a form the platform does not accept.",
				refutedBy: "the same refusal with the key sent as \"Authorization: Bearer …\"",
				fix: "Send the key as \"Authorization: Bearer KEY\", with this spelling and one space.",
				shownBy: cause.WU.search,
				concludes: (facts) => {
					let { obstacle } = facts;
					let one = obstacle?.observation;
					let lost = obstacle ? void 0 : lostKey(facts);
					if (lost) return withoutKey(lost, ", unlike others of the same command");
					if (facts.observations.length === 0) return keySlip(facts);
					if (!one || !["key-forwarded", "key-accepted"].includes(obstacle?.stoppedAt ?? "") || one.answer.kind === "no-reply") return;
					if (one.credential === "basic") return {
						headline: `${(0, observed.yv)(one)} was sent a user name and password (Basic) instead of the key.`,
						because: "the requests carry \"Authorization: Basic …\": MLflow’s client prefers a user name from MLFLOW_TRACKING_USERNAME, ~/.mlflow/credentials or ~/.netrc to the token",
						evidence: [one],
						fix: "Unset MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, and take the host out of ~/.netrc and ~/.mlflow/credentials, so that MLFLOW_TRACKING_TOKEN is used."
					};
					let slip = keySlip(facts, one);
					if (slip) return slip;
					if (obstacle?.stoppedAt !== "key-forwarded" || ![
						"none",
						"refused-form",
						"unknown"
					].includes(one.credential) || one.credential === "unknown" && (0, observed.MS)(one) === "gateway") return;
					if (one.credential === "none" && !facts.evidence.checks && !facts.evidence.partial) return withoutKey(one);
					let refusedForm = one.credential === "refused-form";
					let hasCookie = "cookie" in one.exchange.request.headers;
					let without = `no request shows that a key was sent${hasCookie ? "; a cookie was" : ""}`;
					return {
						confidence: refusedForm || facts.evidence.keepsHeaders ? "likely" : "possible",
						headline: refusedForm ? "The key was sent in a form that is not accepted." : `N${without.slice(1)}.`,
						because: refusedForm ? "the key was sent, in a form that is not accepted" : `${without}${facts.evidence.keepsHeaders ? ", and this recorder keeps every header" : ""}`,
						...hasCookie && { fix: "Send the key as \"Authorization: Bearer KEY\": the cookie of a web session is none." },
						evidence: [one],
						controls: [facts.keyVerdict?.observation],
						nextProbe: "the same request with \"Authorization: Bearer …\""
					};
				}
			},
			{
				code: "EXPERIMENT_DELETED",
				category: "CLIENT",
				layer: "registry",
				owner: "caller",
				summary: "The experiment of this name has been deleted, and MLflow keeps the name until it is deleted for good.",
				refutedBy: "an active experiment of this name",
				fix: "Restore the deleted experiment (MlflowClient().restore_experiment(id)), or use another name.",
				shownBy: cause.WU.verify,
				concludes: (facts) => {
					let refused = facts.refused.find(({ answer }) => answer.kind === "reply" && (0, no_failure.OJ)(answer));
					let one = refused ?? foundDeleted(facts);
					let isOwn = refused && facts.evidence.checks && !/experiments\/create$/.test((0, observed.XM)(refused));
					if (!one) return;
					return {
						confidence: refused && !isOwn ? "certain" : "likely",
						...isOwn && {
							owner: "infrastructure",
							steps: deletedUnderWay
						},
						headline: "The experiment of this name is deleted, but still there.",
						because: refused ? `MLflow answers ${(0, observed.ag)(one).slice(0, 160)}` : "MLflow answers with lifecycle_stage deleted, at which its client stops; no run was started afterwards",
						evidence: [one]
					};
				}
			},
			{
				code: "CLIENT_CANCELLED",
				category: "CLIENT",
				layer: "client",
				owner: "caller",
				summary: "The client itself gave a request up, or its browser blocked it: the platform answered nothing.",
				refutedBy: "the same request without an answer to another client, too",
				fix: "Send the request from a client that is no browser, such as MLflow’s own; or turn off what blocks it (an ad or privacy blocker, a policy of the page), and stay on the page until it is answered.",
				concludes: ({ refused }) => {
					let one = refused.find((seen) => (0, observed.g5)(seen) === "CANCELLED");
					if (!one) return;
					return {
						headline: `The client itself stopped ${(0, observed.fo)(one)}.`,
						because: `the recording says ${(0, observed.ag)(one)}, and the request was not made again`,
						evidence: [one],
						nextProbe: "the same request from a client that is no browser"
					};
				}
			},
			{
				code: "NAME_REFUSED",
				category: "CLIENT",
				layer: "registry",
				owner: "caller",
				summary: "MLflow does not accept the name or value that was given.",
				refutedBy: "the same name accepted",
				fix: "Choose a name of letters, digits, dots, - and _, without / and :.",
				shownBy: cause.WU.verify,
				concludes: (facts) => {
					let one = facts.refused.find((seen) => seen.answer.kind === "reply" && [400, 422].includes(seen.answer.status) && (0, error.D9)(seen.answer) !== void 0 && !/\/search$/.test((0, observed.XM)(seen)) && /\bnames?\b/i.test(seen.answer.text) && !nameOfAnother.test(seen.answer.text) && !(0, mlflow_database.eU)(seen, facts));
					let byApi = one ? void 0 : facts.refused.find(isNameRule);
					if (byApi) return {
						layer: "proxy",
						summary: "The API does not accept the name that was given.",
						fix: "Choose a name as the answer demands, for model-name or in your own code.",
						headline: `The API refuses a name: ${(0, observed.ag)(byApi).slice(4, 160)}.`,
						because: `${(0, observed.fo)(byApi)} is answered ${(0, observed.ag)(byApi).slice(0, 160)}`,
						evidence: [byApi],
						controls: [facts.servedWithKey[0]]
					};
					if (!one) return;
					return {
						...isRule.test((0, observed.ag)(one)) && { fix: "Choose a name as the answer demands, for model-name or in your own code." },
						headline: `MLflow refuses a name: ${(0, observed.ag)(one).slice(0, 120)}.`,
						because: `MLflow answers ${(0, observed.ag)(one).slice(0, 160)}`,
						evidence: [one]
					};
				}
			}
		];
		let corsCause = {
			code: "CORS_REFUSED",
			category: "CFG",
			layer: "proxy",
			owner: "API team",
			summary: "A web page of another origin asks for this, and what answers does not allow it (CORS): the browser asks first, and sends nothing where the answer is no.",
			refutedBy: "a preflight request (OPTIONS) that is answered 2xx with Access-Control-Allow-Origin",
			steps: [(0, cause.PM)("caller", "Send it from a program that is no web page, such as this one, curl or Python: they do not ask first.", cause.WU.search), (0, cause.PM)("API team", "Only if pages are to register models: let OPTIONS through without a key, and allow the origin of the page.", cause.WU.search)],
			concludes: ({ evidence, observations, refused, keyVerdict }) => {
				if (evidence.checks) return;
				let asked = observations.filter(({ exchange }) => exchange.request.method === "OPTIONS");
				let isOf = (question, one) => question.exchange.request.url === one.exchange.request.url && (0, observed.g5)(one) === "NETWORK";
				let unsent = [...refused, keyVerdict?.observation].find((one) => one && asked.some((question) => isOf(question, one)));
				let question = unsent && asked.find((one) => isOf(one, unsent));
				if (!unsent || !question) return;
				return {
					headline: `The browser did not send ${(0, observed.fo)(unsent)}: its question beforehand (CORS preflight) was answered ${(0, observed.c2)(question)}.`,
					because: `OPTIONS for the same address is answered ${(0, observed.ag)(question).slice(0, 120)}, without leave for the page’s origin, and then ${(0, observed.ag)(unsent)}`,
					evidence: [unsent, question],
					nextProbe: "the same request from a client that is no browser"
				};
			}
		};
		let isPlatformBeside = ({ layer, observation }, facts) => layer === "auth" ? stoppedByAuth(observation, facts) !== void 0 : (0, diagnosis_facts.qu)(facts);
		let isSuccess = (one) => (0, observed.c2)(one) < 300;
		let isToldByWords = (one) => (0, observed.c2)(one) === 403 && (0, observed.$7)(one) === void 0;
		let front_blocks_isWebSite = (one) => isSuccess(one) && (0, observed.$7)(one)?.kind !== "login proxy" && !/type=["']?password/i.test((0, observed.b6)(one));
		let isOfNetwork = (one) => (0, observed.c2)(one) === 511;
		let loginHost = (one) => (0, observed.uT)(one) === "asks for a login" ? /^http:\/\/([^/]+)/.exec((0, observed.Nb)(one, "location"))?.[1] : void 0;
		let isOfAuth = ({ role }) => role.startsWith("auth.");
		function isBeforeAll(one, { observations }) {
			let host = loginHost(one);
			return host !== void 0 && observations.some((other) => isOfAuth(other) !== isOfAuth(one) && (0, observed.yv)(other) !== (0, observed.yv)(one) && loginHost(other) === host);
		}
		let logIn = (0, cause.PM)("caller", "Log in to the network that this machine is in: open any page in a browser there. Or run this from another network.", cause.WU.headers);
		let takeOut = (0, cause.PM)("infrastructure", "Take the paths of the API and the auth service out of the single sign-on or password in front of them: clients bring a key, not a session.", cause.WU.search);
		let networkLogin = (subject, facts) => ({
			headline: `The network of this machine wants a login before it lets requests out to ${(0, subjects.$t)(subject)} (511).`,
			...told(subject, facts),
			layer: "network",
			owner: "caller",
			steps: [logIn]
		});
		let gatewayWalls = [{
			words: /\bjwks\b|\bfetch\w* .{0,20}(signing|public|issuer.s) keys\b/i,
			summary: "What stands in front of the service cannot fetch the keys with which it checks tokens, and so refuses all.",
			fix: "Let what stands in front reach the address of its issuer’s keys (jwks_uri): its DNS, egress and certificate. Or take these paths out of its check of tokens: clients bring a key."
		}, {
			words: /\b(api|subscription|consumer|x-api)[ _-]?key\b/i,
			summary: "A gateway in front of the service wants an API key of its own, or looks for the key under another header than Authorization.",
			fix: "Take the paths of the API and the auth service out of the gateway’s own check of keys, or have it read and know the platform’s keys as clients send them: Authorization: Bearer."
		}];
		let gatewayWall = (one) => (0, observed._6)(one) || (0, observed.Nb)(one, "location") || /basic/i.test((0, observed.Nb)(one, "www-authenticate")) ? void 0 : gatewayWalls.find(({ words }) => words.test((0, observed.b6)(one)));
		let giveLogin = [(0, cause.PM)("caller", "Give what it asks for as the key, a token or USER:PASSWORD, with platform: mlflow.", cause.WU.search), (0, cause.PM)("infrastructure", "Where callers have no such login: give them one, or take the REST API out of it.", cause.WU.search)];
		let frontBlockCauses = [
			{
				code: "LOGIN_PAGE",
				category: "CFG",
				layer: "proxy",
				owner: "infrastructure",
				summary: "Another login stands in front of the service and answers in its place.",
				refutedBy: "an answer of the service itself at the same address without that login",
				steps: (0, cause.Wu)(takeOut.by, takeOut.text, takeOut.command),
				concludes: (facts) => {
					let subject = (0, subjects.XU)(facts, "asks for a login");
					if (!subject) return;
					let { observation: one, controls } = subject;
					if (isOfNetwork(one)) return networkLogin(subject, facts);
					let likesAnother = controls.length > 0 && !controls.some((other) => (0, observed.JM)(one, other) || (0, observed.MS)(other) === "MLflow");
					let redirect = (0, observed.Nb)(one, "location");
					let basic = /basic/i.test((0, observed.Nb)(one, "www-authenticate"));
					let isKeyGood = facts.keyVerdict?.verdict.kind === "valid";
					if (likesAnother && !isKeyGood && subject.layer !== "gateway" && !redirect && !basic && !(0, observed._6)(one)) return;
					let health = facts.first(subject.layer === "auth" ? "auth.health" : "api.health");
					let isClear = redirect || basic || (0, observed.$7)(one) || (0, observed._6)(one) || (0, observed.JM)(one, health);
					let name = (0, observed.$7)(one)?.name ?? "Something";
					let wall = gatewayWall(one);
					let takesLogin = facts.evidence.platform === "mlflow" && !redirect && (basic || !(0, observed._6)(one));
					return {
						confidence: (0, subjects.fl)(subject) && isClear && !isBeforeAll(one, facts) && !isToldByWords(one) && !front_blocks_isWebSite(one) && !wall && !(0, locate_responders.Ho)(one) ? "certain" : "likely",
						headline: wall ? `${name} in front of ${(0, subjects.$t)(subject)} refuses by a check of its own.` : `${name} in front of ${(0, subjects.$t)(subject)} asks for a login of its own${basic ? " (Basic)" : ""}.`,
						...told(subject, facts),
						...wall && {
							summary: wall.summary,
							steps: (0, cause.Wu)(takeOut.by, wall.fix, takeOut.command)
						},
						...takesLogin && {
							owner: "caller",
							steps: giveLogin
						},
						...isBeforeAll(one, facts) && { steps: [logIn, takeOut] }
					};
				}
			},
			{
				code: "FRONT_REFUSES",
				isGeneral: !0,
				category: "CFG",
				layer: "proxy",
				owner: "infrastructure",
				summary: "Something in front of the service refuses the request: a firewall, a filter, bot protection or a rule about access.",
				refutedBy: "an answer of the service itself to the same request",
				fix: "Let these requests through what answered: look at its rules for addresses, paths, methods, clients, bodies and access.",
				shownBy: cause.WU.headers,
				concludes: (facts) => {
					let subject = (0, subjects.XU)(facts, "blocks", "challenges", "refuses the request", "wants https");
					if (!subject || (0, observed.uT)(subject.observation) !== "challenges" && isRefusalOfWrites(subject, facts)) return;
					let { observation: one } = subject;
					if ((0, observed.uT)(one) === "blocks" && subject.layer === "proxy" && isProxyRule(one) && !facts.served) return;
					if ((0, observed.uT)(one) === "blocks" && isMethodRule(one, facts)) return;
					let size = isBySize(one, facts) ? `; a body of ${(0, observed.$$)(one)} bytes is blocked, smaller ones get through` : "";
					let name = (0, observed.$7)(one)?.name ?? "Something";
					let seen = told(subject, facts);
					let off = (0, subjects.fl)(subject) || isToldByProduct(one) ? toldBy(one) : {};
					return {
						confidence: ["refuses the request", "wants https"].includes((0, observed.uT)(one) ?? "") || off.fix !== void 0 || ["reverse proxy", "ingress"].includes((0, observed.$7)(one)?.kind ?? "") || (0, observed.$7)(one) === void 0 && (isSuccess(one) || !isPlatformBeside(subject, facts)) ? "likely" : provedBy(subject, facts),
						headline: `${name} in front of ${(0, subjects.$t)(subject)} ${off.summary ? "refuses" : "blocks"} ${facts.served || off.summary ? (0, observed.fo)(one) : "this client"}${(0, observed.uT)(one) === "challenges" ? " with a browser challenge" : ""}.`,
						...seen,
						because: `${seen.because}${size}`,
						...off
					};
				}
			},
			{
				code: "WRITES_REFUSED",
				category: "SCOPE",
				layer: "proxy",
				owner: "caller",
				summary: "Reading works, and every write is refused without a reason.",
				refutedBy: "a write that is accepted",
				steps: [(0, cause.PM)("caller", "Ask the platform whether this key has the permission to write.", cause.WU.validate), (0, cause.PM)("API team", "Say in the 403 which scope or permission is missing, or find what refuses writes before the API.", cause.WU.search)],
				concludes: (facts) => {
					let subject = (0, subjects.XU)(facts, "blocks");
					if (!subject || !isRefusalOfWrites(subject, facts)) return;
					return {
						headline: `Reading works at ${(0, subjects.$t)(subject)}, but ${(0, observed.fo)(subject.observation)} is refused (403) without a reason.`,
						...told(subject, facts),
						layer: "proxy",
						nextProbe: "the same write with a key that is known to have the permission"
					};
				},
				refuted: (facts) => facts.wrote
			}
		];
		let isFirstOnConnection = ({ timings }) => timings.connectMs !== void 0;
		let mayBeUsedAgain = ({ response }) => response !== void 0 && !/\bclose\b/i.test(String(response.headers.connection ?? ""));
		function deadWhenKept({ evidence, obstacle, refused }) {
			let one = obstacle?.observation;
			if (!evidence.checks || !one || !(0, silent_host.x$)(one) || isFirstOnConnection(one.exchange)) return;
			let there = evidence.exchanges.filter(({ request }) => request.url.startsWith(`${(0, observed.yv)(one)}/`));
			let first = there.filter(isFirstOnConnection);
			let later = there.filter((other) => !isFirstOnConnection(other));
			if (!later.every(({ error }) => error?.code === "TIMEOUT") || later.length < 3 || first.length < 3 || !first.every(mayBeUsedAgain)) return;
			return {
				overrules: !0,
				summary: "Connections that are kept open go dead after their first answer: something on the way does not pass on what comes later.",
				headline: `${(0, observed.yv)(one)} answers the first request of a connection, and none after that: ${(0, observed.fo)(one)} waited in vain.`,
				because: `each of ${first.length} requests on a fresh connection was answered, and none of ${later.length} on a connection that had been used before`,
				evidence: [
					one,
					...refused.filter(silent_host.x$),
					...later.map(({ id }) => id)
				],
				controls: first.slice(0, 1).map(({ id }) => id),
				fix: "Look at what stands in front of the API for how it keeps connections open (keep-alive): it forgets them after one answer, or its own to the API. Until it is mended, let it say Connection: close.",
				shownBy: cause.WU.searchOften,
				commandShows: "200 once, and then no answer",
				commandProves: "200 eight times",
				isCounted: !0
			};
		}
		let allowanceWords = /quota|allowance|\b(storage|space|disk)\b.{0,40}\b(used|full|exceeded|exhausted|left|limit)|out of (storage|space)|\d ?(of|\/) ?\d[\d.]* ?[KMGT]i?B\b/i;
		let isAllowance = (one) => (0, observed.c2)(one) === 413 && allowanceWords.test((0, observed.b6)(one));
		let isLargerTaken = (one, { servedWithKey }) => servedWithKey.some((other) => other.exchange.request.method === one.exchange.request.method && (0, observed.$$)(other) >= (0, observed.$$)(one));
		let tooLarge = /\b(body|payload|entity|upload|file)\b[^.]{0,40}\b(too (large|long|big)|exceed\w*)\b|\brequest (is |was )?too (large|big)\b|\bmax(imum)?\b.{0,20}\b(body|upload|request|payload|content|file) size\b/i;
		let otherLimit = /\b(headers?|cookies?|rate|plan|account|time|ur[il]|query|too many|name|characters|length of)\b/i;
		let saysTooLarge = (one, facts) => (0, observed.$$)(one) > 0 && (0, observed.c2)(one) >= 400 && !["MLflow", "artifact store"].includes((0, observed.MS)(one) ?? "") && tooLarge.test((0, observed.ag)(one)) && ![otherLimit, allowanceWords].some((words) => words.test((0, observed.ag)(one))) && !isLargerTaken(one, facts);
		let limitIn = (one) => {
			let [limit, ...others] = (0, observed.ag)(one).match(/\b\d[\d,.]* ?(bytes|[kmg]i?b)\b/gi) ?? [];
			return limit !== void 0 && others.length === 0 ? ` (${limit}, as it says)` : "";
		};
		let tokenWords = /(csrf|xsrf)|authenticity.?token|anti-?forgery|RequestVerificationToken/i;
		let tokenTold = (one) => RegExp(`[^<>\n]{0,60}(${tokenWords.source})[^<>\n]{0,60}`, "i").exec((0, observed.b6)(one))?.[0].trim() ?? "";
		let asksForToken = (one, because) => ({
			owner: "API team",
			summary: "Something on the way asks writes for the token of a web page (CSRF), which clients with a key do not have.",
			because: because.includes(tokenTold(one)) ? because : `${because}; it says “${tokenTold(one)}”`,
			fix: exemptFromTokens
		});
		let wantsToken = (one) => tokenWords.test((0, observed.b6)(one));
		let exemptFromTokens = "Take the paths of the API out of the check for CSRF tokens, and out of the login by session that it belongs to: clients bring a key, no cookie and no token of a page.";
		let ofProduct = (product) => product?.bodyLimit === void 0 ? {} : { fix: product.bodyLimit };
		let isTold = ({ observation }) => [414, 431].includes((0, observed.c2)(observation));
		function refusedByApi(facts) {
			let one = facts.refused.find((seen) => ((0, observed.c2)(seen) === 405 || wantsToken(seen)) && (0, observed.YH)(seen));
			if (!one || !isMethodRule(one, facts)) return;
			return {
				headline: `${(0, observed.iv)(one)} refuses ${one.exchange.request.method} requests.`,
				because: `${(0, observed.fo)(one)} is answered ${(0, observed.ag)(one)}, while other methods are served`,
				evidence: [one],
				controls: [facts.servedWithKey[0]],
				...wantsToken(one) ? asksForToken(one, `${(0, observed.fo)(one)} is answered ${(0, observed.ag)(one)}`) : { nextProbe: "the methods that the deployed version lists at /openapi.json" }
			};
		}
		let isRouteServed = (one, { observations }) => observations.some((other) => other.role === one.role && other.exchange.request.method !== one.exchange.request.method && (0, observed.tz)(other));
		function methodChanged(facts) {
			let one = byMlflow(facts, ({ exchange, role }, status) => role === "artifacts" && status === 405 && [
				"GET",
				"PUT",
				"DELETE"
			].includes(exchange.request.method));
			if (!one) return;
			return {
				headline: `${(0, observed.fo)(one)} does not arrive at MLflow as ${one.exchange.request.method}.`,
				because: `MLflow answers ${(0, observed.ag)(one)} for a method that this route of its takes, so it got another one`,
				evidence: [one],
				controls: [facts.servedWithKey[0]],
				nextProbe: "the method in MLflow’s access log for this request",
				fix: "Pass methods on as they come: look for a method override or a rewrite between the caller and MLflow."
			};
		}
		let bodyTooSlow = (subject, facts) => ({
			summary: "A proxy on the way does not wait long enough for the request’s own body to arrive.",
			headline: `${(0, observed.iv)(subject.observation)} gave up on ${(0, observed.fo)(subject.observation)}: its ${(0, observed.$$)(subject.observation)} bytes did not arrive in time.`,
			...told(subject, facts),
			steps: [(0, cause.PM)("infrastructure", "Raise how long what answered waits for a request (nginx: client_body_timeout; HAProxy: timeout http-request, timeout client; Apache: RequestReadTimeout), or find what holds bodies up before it.", cause.WU.verify), (0, cause.PM)("caller", "Run this where the line is faster, if uploads from here are slow.", cause.WU.verify)]
		});
		let clearCookies = [(0, cause.PM)("caller", "Remove the cookies of this site in the browser first: the request carries them all."), (0, cause.PM)("infrastructure", "Where few cookies are too many: raise the header size limit of the proxy in front of the API (nginx: large_client_header_buffers).", cause.WU.search)];
		let frontLimitCauses = [
			{
				code: "STORAGE_QUOTA",
				category: "QUOTA",
				layer: "proxy",
				owner: "caller",
				summary: "The room that this account may use on the platform is used up, whatever the size of a file.",
				refutedBy: "the same request accepted",
				fix: "Remove old models, versions or runs with their files, or ask for more room.",
				shownBy: cause.WU.verify,
				concludes: (facts) => {
					let subject = (0, subjects.Z6)(facts).find(({ observation }) => isAllowance(observation));
					if (!subject) return;
					let { observation: one } = subject;
					return {
						headline: `${(0, observed.iv)(one)} has no more room for this account: ${(0, observed.fo)(one)} was refused.`,
						...told(subject, facts)
					};
				}
			},
			{
				code: "SIZE_LIMIT",
				category: "CFG",
				layer: "proxy",
				owner: "infrastructure",
				summary: "Something on the way limits the size of request bodies, and this request is larger.",
				refutedBy: "the same request accepted",
				fix: "Raise the body size limit of what answered, in front of the API, for uploads of model files most of all.",
				shownBy: cause.WU.verify,
				concludes: (facts) => {
					let subject = (0, subjects.Z6)(facts).find(({ observation: one }) => (0, observed.c2)(one) === 413 && !isAllowance(one) || saysTooLarge(one, facts) || (0, subjects.be)(one) && ((0, observed.uT)(one) === "has no route" || (0, observed.uT)(one) !== void 0 && (0, observed.c2)(one) === 400) && isBySize(one, facts));
					if (!subject) return;
					let { observation: one } = subject;
					return {
						confidence: (0, diagnosis_facts.qu)(facts) && (0, observed.c2)(one) === 413 && !isLargerTaken(one, facts) ? "certain" : "likely",
						headline: `${(0, observed.fo)(one)} with ${(0, observed.$$)(one)} bytes is larger than the limit of ${(0, observed.OD)(one)}${limitIn(one)}.`,
						...told(subject, facts),
						...ofProduct((0, observed.$7)(one))
					};
				}
			},
			{
				code: "HEADER_LIMIT",
				category: "CFG",
				layer: "proxy",
				owner: "infrastructure",
				summary: "Something on the way limits the size of request headers or addresses, and refuses this one as too long.",
				refutedBy: "the same request accepted",
				fix: "Raise the header size limit of the proxy in front of the API (nginx: large_client_header_buffers).",
				shownBy: cause.WU.search,
				concludes: (facts) => {
					let subject = (0, subjects.XU)(facts, "limits headers");
					if (!subject) return;
					return {
						confidence: isTold(subject) && ((0, diagnosis_facts.qu)(facts) || (0, subjects.fl)(subject)) ? "certain" : "likely",
						headline: `The head of the request is too long for ${(0, observed.OD)(subject.observation)}.`,
						...told(subject, facts),
						..."cookie" in subject.observation.exchange.request.headers && { steps: clearCookies }
					};
				}
			},
			{
				code: "METHOD_BLOCKED",
				category: "CFG",
				layer: "proxy",
				owner: "infrastructure",
				summary: "Something on the way refuses requests by their method (PUT, DELETE, POST).",
				refutedBy: "the same request with this method answered by the service",
				fix: "Allow GET, POST, PUT, PATCH and DELETE for the paths of the API in the proxy or firewall in front of it.",
				shownBy: cause.WU.verify,
				concludes: (facts) => {
					let subject = (0, subjects.XU)(facts, "limits method", "blocks");
					if (!subject) return refusedByApi(facts) ?? methodChanged(facts);
					if (isRefusalOfWrites(subject, facts)) return;
					let { observation: one } = subject;
					if ((0, observed.uT)(one) === "blocks" && !isMethodRule(one, facts)) return;
					let root = facts.first("auth.root");
					if (subject.layer === "auth" && (!root || (0, observed.MS)(root) !== "auth service")) return;
					let seen = told(subject, facts);
					return {
						confidence: (0, observed.uT)(one) === "limits method" && isRouteServed(one, facts) ? "certain" : "likely",
						headline: `${(0, observed.iv)(one)} refuses ${one.exchange.request.method} requests.`,
						...seen,
						...wantsToken(one) && asksForToken(one, seen.because)
					};
				},
				refuted: (facts) => {
					let subject = (0, subjects.XU)(facts, "limits method", "blocks");
					if (siteOfPages(facts)) return !0;
					return facts.servedWithKey.some(({ exchange: { request } }) => request.method === subject?.observation.exchange.request.method && request.method !== "POST");
				}
			},
			{
				code: "FRONT_TIMEOUT",
				category: "CFG",
				layer: "proxy",
				owner: "infrastructure",
				summary: "A proxy on the way does not wait long enough for the answer: its time limit is shorter than the request takes.",
				refutedBy: "the same request answered within the time limit",
				fix: "Raise the time limit of the proxy in front of the API (nginx: proxy_read_timeout), or find out what makes the request slow.",
				shownBy: cause.WU.verify,
				concludes: (facts) => {
					let dead = deadWhenKept(facts);
					if (dead) return dead;
					let subject = (0, subjects.XU)(facts, "times out");
					if (!subject || subject.layer === "auth" || !facts.served) return;
					let { observation: one } = subject;
					if ((0, observed.c2)(one) === 408) return bodyTooSlow(subject, facts);
					let { totalMs } = one.exchange.timings;
					let waited = totalMs >= 1e3 ? ` after ${(totalMs / 1e3).toFixed(1)} s` : "";
					return {
						headline: `${(0, observed.iv)(one)} gave up on ${(0, observed.fo)(one)}${waited}: it waits no longer.`,
						...told(subject, facts)
					};
				}
			}
		];
		let inCircles = (one) => ({
			headline: `${(0, observed.yv)(one)} redirects ${(0, observed.fo)(one)} in circles.`,
			fix: "Tell what redirects to https that TLS ended before it (X-Forwarded-Proto, and a server that trusts it), or take that redirect out.",
			shownBy: cause.WU.headers
		});
		let isCircle = (one, { observations }) => {
			let [here, there] = [one.exchange.request.url, (0, observed.$r)(one)];
			return there === here || observations.some((other) => other.exchange.request.url === there && (0, observed.$r)(other) === here);
		};
		var retry_after = __webpack_require__(50797);
		let forAWhile = /(registry|store|server) is (now |currently )?read-?only|migrat|maintenance|for now|try again/i;
		let isForAWhile = (text) => /maintenance|\buntil \d|temporarily unavailable|try again/i.test(text) && (0, mlflow_database.FU)(text) === void 0;
		let isClosedApi = (one) => /maintenance|\buntil \d/i.test((0, observed.b6)(one)) || ((0, retry_after.V)((0, observed.Nb)(one, "retry-after"), Date.parse(one.exchange.startedAt)) ?? 0) >= 3e5 && !/error|fail|exception|connect|reach|auth|mlflow|limit|quota|too many|disk|memory/i.test((0, observed.b6)(one));
		let isClosedPage = (one) => (0, observed.c2)(one) < 300 && /<(title|h1)>[^<]*\bmaintenance\b/i.test((0, observed.b6)(one));
		let isSentToClosedPage = (one) => {
			let target = (0, observed.c2)(one) >= 300 && (0, observed.c2)(one) < 400 ? (0, observed.$r)(one) : void 0;
			return target !== void 0 && /(^|[/._-])(maintenance|under-?construction|sorry|unavailable|offline|downtime|(be-right-)?back-soon|closed)(\.\w+)?\/?$/i.test(new URL(target).pathname);
		};
		let isFrozen = (one) => (0, observed.c2)(one) === 423 || [
			403,
			409,
			503
		].includes((0, observed.c2)(one)) && /\b(registry|platform|server|service|workspace|environment|releases?|deployments?|writes|changes)\b.{0,40}\b(is|are) (now |currently )?(frozen|locked|(disabled|closed|blocked|paused|suspended) until)\b|\bmaintenance (mode|window|until|in progress)\b|\b(under|in|for|scheduled|planned) maintenance\b|\b(release|change|code|deployment) freeze\b/i.test((0, observed.b6)(one));
		function isClosed(one) {
			if (one.role === "artifacts") return !1;
			let party = (0, observed.MS)(one);
			if (party === "in between") return isClosedPage(one) || isSentToClosedPage(one);
			if ((party === "MLflow" || (0, observed.YH)(one)) && isFrozen(one)) return !0;
			if ((0, observed.c2)(one) !== 503) return !1;
			return party === "MLflow" ? isForAWhile((0, observed.b6)(one)) : (0, observed.YH)(one) && isClosedApi(one);
		}
		function closedForNow(facts) {
			let one = facts.refused.find(isClosed);
			if (!one) return;
			let isMlflow = (0, observed.MS)(one) === "MLflow";
			let isFront = (0, observed.MS)(one) === "in between";
			return {
				...isMlflow ? { layer: "mlflow" } : isFront ? { layer: "proxy" } : {
					layer: "proxy",
					owner: "API team"
				},
				summary: "What should serve this request is closed for now, as it says itself.",
				headline: `${isMlflow ? "MLflow" : isFront ? (0, observed.yv)(one) : `The API at ${(0, observed.yv)(one)}`} is closed for now, as it says itself.`,
				because: `${(0, observed.fo)(one)} is answered ${(0, observed.ag)(one).slice(0, 160)}`,
				evidence: [one],
				controls: [facts.withoutKey],
				steps: [(0, cause.PM)("caller", "Wait as long as the answer says, and run this again.", cause.WU.search), (0, cause.PM)(isMlflow || isFront ? "infrastructure" : "API team", "End what the answer speaks of.", cause.WU.search)]
			};
		}
		function keptVerdict({ keyVerdict, served, servedWithKey }) {
			let one = keyVerdict?.observation;
			if (!one || keyVerdict?.verdict.kind !== "unknown-key" || !served || !(0, observed.bm)(one)) return;
			let age = (0, observed.Nb)(one, "age");
			return {
				layer: "auth",
				summary: "A cache in front of the auth service answers with a verdict that it kept, whatever key is shown.",
				headline: `A cache in front of the auth service at ${(0, observed.yv)(one)} answers for it: the registry takes this key.`,
				because: `validating the key is answered ${(0, observed.ag)(one).slice(0, 120)}, from a cache, as its headers tell${age ? ` (${age} s old)` : ""}, while MLflow serves this key`,
				evidence: [one],
				controls: [servedWithKey[0]],
				fix: "Take the auth service out of the cache in front of it: its verdict is of one key and of one moment.",
				shownBy: cause.WU.validate
			};
		}
		let isReplacedError = (one, { observations }) => (0, observed.c2)(one) === 200 && asksForAbsent.test((0, observed.XM)(one)) && observations.some((other) => (0, observed.XM)(other) !== (0, observed.XM)(one) && (0, observed.JM)(other, one));
		let asksForAbsent = /\/(registered-models\/(get|delete)|logged-models\/m-0+)$/;
		let replacesErrors = {
			summary: "Something on the way gives a page of its own, with the status of a success, in place of the answer that a thing is not there.",
			fix: "Leave the API’s errors as they are: take its paths out of what replaces error pages in front of it (nginx: error_page, proxy_intercept_errors; Traefik: the errors middleware)."
		};
		function wentDown(one, facts) {
			let last = facts.observations.findLast(observed.tz);
			let cutOff = (0, diagnosis_evidence.O)(facts.evidence).find((other) => (0, observed.yv)(other) === (0, observed.yv)(one) && (!last || (0, observed.d8)(other, last)) && (0, observed.g5)(other) === "RESET");
			let killer = cutOff && `${(0, observed.fo)(cutOff)} with ${(0, observed.$$)(cutOff)} bytes, which was cut off`;
			return {
				summary: "The service went down in the middle: it answered before, and nothing is served after that.",
				headline: `${killer ? `Since ${killer}` : `From ${(0, observed.fo)(one)} on`}, ${(0, observed.OD)(one)} passed nothing on any more.`,
				fix: `Look at what happened to the backends of the proxy at that moment: a deployment, a crash, a failed health check${killer ? ". The request that was cut off may have brought it down: look at its memory" : ""}.`
			};
		}
		let clientCertificateAlerts = [
			41,
			42,
			43,
			44,
			45,
			46,
			48,
			49,
			116
		];
		let handshakeAlerts = {
			40: "has no cipher in common with this client, or wants a client certificate",
			70: "has no version of TLS in common with this client",
			71: "wants stronger ciphers than this client has",
			80: "fails in the handshake itself",
			112: "knows no site of this name",
			120: "speaks no HTTP/1.1 at this port"
		};
		let alertOf = (message) => {
			let [, number] = /SSL alert number (\d+)/i.exec(message) ?? [];
			return number === void 0 ? void 0 : Number(number);
		};
		function tlsTroubleOf({ code, message }) {
			let alert = alertOf(message);
			if (alert !== void 0) return clientCertificateAlerts.includes(alert) ? "client certificate" : "handshake";
			if (/wrong.version|unknown.protocol|http.request|packet.length|EPROTO.*(record|version)/i.test(message)) return "no TLS";
			if (/certificate.?required|bad certificate|client.?auth.?cert/i.test(message)) return "client certificate";
			if (/(certificate|ca|ee|dh)\b.{0,20}(key|md|digest).{0,20}too (small|weak)/i.test(message)) return "certificate";
			if (/before secure TLS connection/i.test(message)) return "handshake";
			if (code !== "TLS") return;
			return /cert|self.signed|issuer|verify|altname|does not match|MOZILLA_PKIX|SEC_ERROR|INVALID_CA|too (small|weak)/i.test(message) ? "certificate" : "handshake";
		}
		let spokeTls = (answer) => alertOf(answer.message) !== void 0 || ["certificate", "client certificate"].includes(tlsTroubleOf(answer) ?? "");
		function notInCommon(message) {
			let told = handshakeAlerts[alertOf(message) ?? 0];
			if (told) return told;
			if (/unsupported.protocol|version.or.cipher|no.protocols/i.test(message)) return "has no version or cipher of TLS in common with this client";
			return "ends the TLS handshake before any certificate is judged";
		}
		let noHttp = (silence, facts) => ({
			owner: "caller",
			headline: `What answers at ${silence.host} does not speak HTTP.`,
			...(0, silent_host.Dh)(silence, facts),
			steps: [(0, cause.PM)("caller", "Check host and port in the address: another service listens there.", cause.WU.apiHealth), (0, cause.PM)("infrastructure", "Let the service itself, and nothing else, answer at this port.", cause.WU.apiHealth)]
		});
		let malformed = (silence, facts) => ({
			headline: `${silence.host} sends answers that are not valid HTTP: their length is told wrong.`,
			...(0, silent_host.Dh)(silence, facts),
			fix: "Let one program alone tell the length of answers: a proxy on the way sends a Content-Length that is not that of the body, or Transfer-Encoding: chunked beside it.",
			shownBy: cause.WU.headers
		});
		function cutOff(facts, code) {
			let cut = facts.refused.filter((one) => (one.role === "mlflow" || one.role === "artifacts" && one.exchange.request.method !== "PUT") && (0, observed.g5)(one) === code);
			let [first] = cut;
			if (!first) return cutOffFromAuth(facts, code);
			let answered = answeredAt(first, facts);
			if (!answered) return;
			let isBegun = /bytes of the answer/.test((0, observed.ag)(first));
			return {
				headline: code === "RESET" ? `The connection was cut off during ${(0, observed.fo)(first)}.` : `${(0, observed.yv)(first)} stopped listening before ${(0, observed.fo)(first)}.`,
				because: `${(0, observed.fo)(first)} got no ${isBegun ? "whole " : ""}answer: ${(0, observed.ag)(first)}; other requests to ${(0, observed.yv)(first)} were answered`,
				evidence: cut,
				controls: [answered],
				...isBegun && {
					fix: wholeAnswers,
					shownBy: cause.WU.search
				}
			};
		}
		let wholeAnswers = "Find out what ends the connection while the answer is on its way: the space and the limits for what a proxy buffers on disk (larger answers alone), a limit of time, a worker that dies.";
		let answeredAt = (one, { observations }) => observations.find((other) => (0, observed.yv)(other) === (0, observed.yv)(one) && other.answer.kind === "reply");
		let saysRedirects = /TOO_MANY_REDIRECTS|REDIRECT_LOOP/;
		let unsentByBrowser = (one) => ({
			confidence: "possible",
			headline: `No answer to ${(0, observed.fo)(one)} was recorded: perhaps the browser did not send it.`,
			because: `a web page of another origin asked for it (CORS), and ${(0, observed.ag)(one)}`,
			evidence: [one],
			nextProbe: "the same request from a client that is no browser"
		});
		let isOfPage = (one, { evidence }) => evidence.checks === void 0 && (0, observed.g5)(one) === "NETWORK" && Object.keys(one.exchange.request.headers).some((name) => name.toLowerCase() === "origin");
		function cutOffFromAuth(facts, code) {
			let direct = facts.keyVerdict?.observation;
			let blocked = (0, subjects.rt)(facts, "auth-reachable");
			if (!direct || (0, observed.g5)(direct) !== code || !blocked) return;
			return {
				headline: `The connection to the auth service is cut off during ${(0, observed.fo)(direct)}.`,
				because: `validating the key got no answer: ${(0, observed.ag)(direct)}; the platform says ${(0, observed.ag)(blocked)}`,
				evidence: [direct, blocked],
				layer: "auth"
			};
		}
		function silentSince(facts) {
			let silent = (0, silent_host.xS)(facts);
			let [first] = silent ?? [];
			if (!silent || !first) return;
			return {
				headline: `${(0, observed.yv)(first)} answered at first, and nothing any more from ${(0, observed.fo)(first)} on.`,
				because: `none of ${silent.length} requests from ${(0, observed.fo)(first)} on was answered in time, those that need no MLflow neither: ${(0, observed.ag)(first)}`,
				evidence: silent,
				controls: [answeredAt(first, facts)]
			};
		}
		function leftEarly({ obstacle }, silence) {
			let left = silence?.all ?? (obstacle ? [obstacle.observation] : []);
			let [one] = left;
			if (!one || !left.every(({ exchange }) => (0, observed.Nr)(exchange))) return;
			let waited = `${(Math.max(...left.map(({ exchange }) => exchange.timings.totalMs)) / 1e3).toFixed(1)} s`;
			return {
				confidence: "possible",
				owner: "caller",
				headline: `Your client waits ${waited}, which is too short to tell whether ${(0, observed.yv)(one)} answers ${(0, observed.fo)(one)}.`,
				because: `the client closed the connection after ${waited} without an answer`,
				evidence: left,
				steps: [(0, cause.PM)("caller", `Let your client wait longer and see whether an answer comes: it closed the connection after ${waited}, MLflow’s own waits 120 s (MLFLOW_HTTP_REQUEST_TIMEOUT).`, cause.WU.apiHealth), (0, cause.PM)("infrastructure", "Only where none comes then: find out what the service waits for, or what drops the connection.", cause.WU.apiHealth)],
				nextProbe: "the same request with a longer time-out"
			};
		}
		function keepsBodies(facts) {
			let afresh = (0, silent_host.ZM)(facts);
			let one = facts.refused.find(silent_host.x$);
			if (!one || !afresh) return;
			return {
				layer: "proxy",
				headline: `${(0, observed.yv)(one)} answers no request that has a body, such as ${(0, observed.fo)(one)}.`,
				because: `${(0, observed.fo)(one)} got no answer: ${(0, observed.ag)(one)}; ${(0, observed.fo)(afresh)} without a key neither, which the API refuses by itself, and all requests without a body are answered`,
				evidence: [one, ...facts.refused.filter(silent_host.x$)],
				controls: [afresh, answeredAt(one, facts)],
				fix: "Let what stands in front of the API pass bodies on: a program there that reads them first (a parser of bodies before a proxy) leaves the API waiting for them.",
				shownBy: cause.WU.search,
				nextProbe: "the same POST sent to the API past what stands before it"
			};
		}
		function silentAtTimes(facts) {
			let one = facts.obstacle?.observation;
			if (one && (0, silent_host.x$)(one) && (0, silent_host.v5)(one)) return {
				headline: `No connection to ${(0, observed.yv)(one)} came about for ${(0, observed.fo)(one)}.`,
				because: `the client waited in vain for the connection itself (${(0, observed.ag)(one)}), so that nobody was asked`,
				evidence: [one],
				controls: [answeredAt(one, facts)]
			};
			if (!one || !(0, silent_host.x$)(one) || facts.served || (0, diagnosis_facts.qu)(facts)) return;
			return {
				confidence: "possible",
				headline: `${(0, observed.yv)(one)} does not answer ${(0, observed.fo)(one)} in time.`,
				because: `${(0, observed.fo)(one)} got no answer: ${(0, observed.ag)(one)}; what answers other requests there bears no mark of the platform`,
				evidence: [one],
				controls: [answeredAt(one, facts)],
				nextProbe: "the same request again, when the host is less busy"
			};
		}
		let noWay = (silence, facts) => ({
			owner: "caller",
			headline: `This network has no way to ${silence.host}.`,
			...(0, silent_host.Dh)(silence, facts),
			steps: [(0, cause.PM)("caller", "Check what leads to this address from here: a VPN, a firewall, IPv6 where this machine has none.", cause.WU.apiHealth), (0, cause.PM)("infrastructure", "Give the host an address that callers can reach, over IPv4 too.", cause.WU.apiHealth)],
			nextProbe: "the same request from another network"
		});
		let networkCauses = [
			{
				code: "DNS_FAILURE",
				category: "NET",
				layer: "network",
				owner: "caller",
				summary: "A host name does not resolve.",
				refutedBy: "an address for the name",
				steps: [(0, cause.PM)("caller", "Check the host name for a spelling mistake, and whether this network resolves it.", cause.WU.apiHealth), (0, cause.PM)("infrastructure", "Restore the DNS record of the host.", cause.WU.apiHealth)],
				concludes: (facts) => {
					let silence = (0, silent_host.at)(facts, "DNS");
					if (!silence) return;
					let unresolved = facts.observations.filter((one) => (0, observed.g5)(one) === "DNS").map(observed.yv);
					let offline = !silence.othersAnswer && new Set(unresolved).size > 1;
					let isLike = /hokus/i.test(silence.host) && !(0, platform_contract.r$)(new URL(silence.host).hostname);
					return {
						confidence: silence.all.length > 1 && silence.othersAnswer && !/EAI_AGAIN/.test(silence.answer.message) ? "certain" : "likely",
						headline: offline ? `${silence.host} does not resolve, and no other host answered: this machine seems to be offline.` : `The host name of ${silence.host} does not resolve${isLike ? `: Hokusai’s registry is at ${new URL(platform_contract.rQ.trackingUri).origin}` : ""}.`,
						...(0, silent_host.Dh)(silence, facts)
					};
				}
			},
			{
				code: "CONNECTION_REFUSED",
				category: "NET",
				layer: "network",
				owner: "infrastructure",
				summary: "Nothing listens at the address of the service.",
				refutedBy: "a TCP connection to the host and port",
				steps: [(0, cause.PM)("caller", "Check host and port. For a service started in the same job: wait until it listens.", cause.WU.apiHealth), (0, cause.PM)("infrastructure", "Start the service, or open its port.", cause.WU.apiHealth)],
				concludes: (facts) => {
					let silence = (0, silent_host.at)(facts, "REFUSED");
					if (!silence) return cutOff(facts, "REFUSED");
					if (silent_host.tA.test(silence.answer.message)) return noWay(silence, facts);
					return {
						confidence: silence.all.length > 1 && silence.othersAnswer ? "certain" : "likely",
						headline: `Nothing listens at ${silence.host}.`,
						...(0, silent_host.Dh)(silence, facts)
					};
				}
			},
			{
				code: "NO_ANSWER",
				category: "NET",
				layer: "network",
				owner: "infrastructure",
				summary: "The service does not answer in time.",
				refutedBy: "an answer within the time limit",
				steps: [(0, cause.PM)("caller", "Check that no firewall on the way drops the connection; try again.", cause.WU.apiHealth), (0, cause.PM)("infrastructure", "Find out why the service does not answer: a firewall that drops the connection, its load, its instances, what it waits for.", cause.WU.apiHealth)],
				concludes: (facts) => {
					let silence = (0, silent_host.at)(facts, "TIMEOUT");
					let left = leftEarly(facts, silence);
					if (left) return left;
					if (!silence) return silentSince(facts) ?? keepsBodies(facts) ?? silentAtTimes(facts);
					return {
						headline: `Nothing at ${silence.host} answers in time.`,
						...(0, silent_host.Dh)(silence, facts)
					};
				}
			},
			{
				code: "CONNECTION_RESET",
				category: "NET",
				layer: "network",
				owner: "infrastructure",
				summary: "No complete answer in HTTP arrives: the connection is cut off, or what answers speaks something else.",
				refutedBy: "a complete answer on a fresh connection",
				steps: [(0, cause.PM)("caller", "Try again; check proxies on the way.", cause.WU.apiHealth), (0, cause.PM)("infrastructure", "Find out what closes the connection: a crash of the service, a limit of the load balancer, a wrong protocol.", cause.WU.apiHealth)],
				concludes: (facts) => {
					let silence = (0, silent_host.at)(facts, "RESET", "NETWORK");
					if (!silence) return cutOff(facts, "RESET");
					if (tlsTroubleOf(silence.answer) || saysRedirects.test(silence.answer.message)) return;
					if (/does not match the HTTP|parse error|HPE_/i.test(silence.answer.message)) return noHttp(silence, facts);
					if (/content-length/i.test(silence.answer.message)) return malformed(silence, facts);
					let page = silence.all.find((one) => isOfPage(one, facts));
					if (page) return unsentByBrowser(page);
					return {
						headline: `${silence.host} closes every connection before its answer is complete.`,
						...(0, silent_host.Dh)(silence, facts)
					};
				}
			}
		];
		let isIntermittentlyRefused = (facts) => facts.refused.some((one) => isUnavailable(one) && (0, diagnosis_facts.a_)(one, facts));
		let isApiThere = ({ apiAnswers }) => apiAnswers.some((one) => (0, observed.MS)(one) === "API" || one.role === "mlflow");
		let isForeignSuccess = (one) => one.answer.kind === "reply" && (one.answer.text.trim() !== "" && !/json/.test(one.answer.contentType) || one.answer.status > 200 && one.answer.status < 300 || /\/create$/.test((0, observed.XM)(one)) && one.answer.json !== void 0);
		function shareOf(one, { evidence }) {
			let asked = (0, diagnosis_evidence.O)(evidence).filter((other) => (0, observed.yv)(other) === (0, observed.yv)(one));
			return `${asked.filter((other) => (0, observed.JM)(other, one)).length} of ${asked.length} requests were refused so`;
		}
		let saysNoneIsHealthy = (one) => (0, observed.c2)(one) === 503 && ((0, observed.$7)(one)?.kind === "load balancer" || /\b(no|without) (healthy|available|live|active)\b|no server is available/i.test((0, observed.b6)(one)));
		let isDocumentedHost = (one) => (0, observed.yv)(one) === new URL(platform_contract.rQ.trackingUri).origin;
		let routeOrSignature = [(0, cause.PM)("infrastructure", "Look whether this path and method are deployed at the API gateway, in this stage.", cause.WU.headers), (0, cause.PM)("caller", "If the server takes signed requests alone, as SageMaker’s MLflow does, use its own client plugin: a key in a header is no signature.", cause.WU.headers)];
		function remedyFor(one, facts) {
			let off = facts.served && !isToldByProduct(one) ? {} : toldBy(one);
			if (off.fix !== void 0) return off;
			if ((0, observed.uT)(one) === "blocks") return { fix: "Let callers through what answered: look at its rules for addresses, methods and access, and at whether its service is paid for and running." };
			if (one.answer.kind === "reply" && (0, responders.ac)(one.answer).party === "artifact store") return { fix: "The address leads to an object store: lead this host and path to the API, in the load balancer, ingress or proxy in front of it." };
			if ((0, observed.c2)(one) === 403) return { steps: routeOrSignature };
			if (!facts.served) return {};
			if (isReplacedError(one, facts)) return replacesErrors;
			return { fix: "Other requests are led to the API, and this one is not: look for rules by path, method, header or content in what stands in front of it." };
		}
		let frontRouteCauses = [
			{
				code: "BALANCER_NO_RULE",
				isGeneral: !0,
				category: "DEPLOY",
				layer: "proxy",
				owner: "infrastructure",
				summary: "Something on the way answers in place of the service: it has no rule that leads this host, path or method on.",
				refutedBy: "an answer of the API at this address",
				fix: "Add the rule or route that leads this host and path to the API, in the load balancer, ingress or proxy in front of it.",
				shownBy: cause.WU.headers,
				concludes: (facts) => {
					let subject = (0, subjects.XU)(facts, "has no route", "answers itself", "damages answers", "blocks");
					if (!subject || subject.layer === "auth") return;
					let { observation: one } = subject;
					let deed = (0, observed.uT)(one);
					if (deed === "blocks" && (subject.layer !== "proxy" || !isProxyRule(one) || facts.served)) return;
					if (deed === "damages answers" && (!(0, subjects.fl)(subject) || isRestOfJson(one))) return;
					if (deed === "answers itself" && facts.served && !isForeignSuccess(one) && !subject.explains) return;
					let meant = subject.layer === "gateway" ? "MLflow" : "the API";
					return {
						confidence: deed !== "has no route" || (0, observed.c2)(one) === 403 || !((0, diagnosis_facts.qu)(facts) || isDocumentedHost(one)) || facts.served ? "likely" : provedBy(subject, facts),
						headline: `${(0, observed.iv)(one)} answers ${(0, observed.fo)(one)} itself (${(0, observed.c2)(one)}) and does not forward it to ${meant}.`,
						...told(subject, facts),
						...subject.layer === "gateway" ? {} : remedyFor(one, facts),
						...(0, subjects.be)(one) ? { nextProbe: "the rule of the proxy for /mlflow-artifacts/" } : {}
					};
				},
				refuted: isAddressWrong
			},
			{
				code: "API_DOWN",
				category: "DEPLOY",
				layer: "proxy",
				owner: "API team",
				summary: "The API is down or not reached: what stands in front of it has no healthy instance to pass requests to.",
				refutedBy: "any answer of the API itself, for instance at /health",
				fix: "Bring the API back: its load balancer has no healthy backend. Look at its last deployment: image, start-up error, secrets. If it runs, look at the way there: name, port, rules of the network.",
				shownBy: cause.WU.apiHealth,
				concludes: (facts) => {
					let subject = (0, subjects.XU)(facts, "has no backend", "times out");
					if (!subject || subject.layer === "auth" || facts.served) return;
					let health = facts.first("api.health");
					return {
						confidence: (0, subjects.fl)(subject) && health !== void 0 && (0, observed.uT)(health) === (0, observed.uT)(subject.observation) && saysNoneIsHealthy(subject.observation) ? "certain" : "likely",
						headline: `${(0, observed.iv)(subject.observation)} has no live backend at ${(0, subjects.$t)(subject)}: the API is down.`,
						...told(subject, facts),
						...toldBy(subject.observation),
						evidence: [subject.observation, ...health && (0, observed.uT)(health) ? [health] : []],
						layer: "proxy"
					};
				},
				refuted: isApiThere
			},
			{
				code: "NO_BACKEND",
				category: "DEPLOY",
				layer: "proxy",
				owner: "infrastructure",
				summary: "The platform answers, but a proxy in front of one of its parts has no live backend for these requests, or gives up on it.",
				refutedBy: "an answer of the platform to the same request",
				fix: "Look at the backends of the proxy that answered, and at whether what stands behind it crashes on these requests.",
				shownBy: cause.WU.search,
				concludes: (facts) => {
					let subject = (0, subjects.XU)(facts, "has no backend", "times out");
					if (!subject || subject.layer === "auth" || !(0, diagnosis_facts.qu)(facts)) return;
					let { observation: one } = subject;
					if ((0, observed.uT)(one) === "times out" && facts.served) return;
					if ((0, diagnosis_facts.gG)(one, facts)) return {
						...told(subject, facts),
						...wentDown(one, facts),
						nextProbe: "the same request again: a deployment ends"
					};
					return {
						headline: `${(0, observed.iv)(one)} cannot pass ${(0, observed.fo)(one)} on, ${(0, diagnosis_facts.a_)(one, facts) ? `though it does at other moments (${shareOf(one, facts)})` : "while the API answers other requests"}.`,
						...told(subject, facts),
						...toldBy(one),
						nextProbe: "the log of the proxy that answered, for this request"
					};
				},
				refuted: (facts) => isIntermittentlyRefused(facts) || !isApiThere(facts)
			},
			{
				code: "FRONT_ERROR",
				isGeneral: !0,
				category: "CFG",
				layer: "proxy",
				owner: "infrastructure",
				summary: "Something in front of the API fails by itself with an internal error.",
				refutedBy: "an answer of the platform to the same request",
				fix: "Look at the log of the proxy in front of the API for this request: its settings, its own checks, its temporary space.",
				shownBy: cause.WU.headers,
				concludes: (facts) => {
					let subject = (0, subjects.XU)(facts, "fails");
					if (!subject || isOwnCrash(subject.observation) && facts.evidence.platform !== "mlflow") return;
					return {
						headline: `${(0, observed.iv)(subject.observation)} failed on ${(0, observed.fo)(subject.observation)}.`,
						...told(subject, facts),
						...toldBy(subject.observation),
						nextProbe: "the log of what answered, for this request"
					};
				}
			},
			{
				code: "FRONT_CACHES",
				category: "CFG",
				layer: "proxy",
				owner: "infrastructure",
				summary: "A cache in front of the API keeps answers and gives them to other requests, whatever key those carry.",
				refutedBy: "the same requests answered afresh",
				fix: "Take the paths of the API out of the cache in front of it: answers depend on the key and change with every write. Until then it may hand out what one key was answered to whoever asks, also without a key.",
				shownBy: cause.WU.headers,
				concludes: (facts) => {
					let afresh = facts.withoutKeyAfresh;
					let isRefused = (0, observed.c2)(afresh) === 401 && !facts.openRead;
					let isKept = (one) => (0, observed.bm)(one) || isRefused && (0, observed.M8)(one) && (0, observed.nn)(one);
					let kept = facts.observations.filter((one) => one.role === "mlflow" && isKept(one));
					let letIn = kept.filter(observed.M8);
					let stale = facts.evidence.checks?.filter((check) => (0, schema_verdict.KM)(check) && kept.some(({ exchange }) => check.exchanges.includes(exchange.id)));
					let verdict = keptVerdict(facts);
					if (verdict) return verdict;
					let [first] = letIn.length > 0 ? letIn : (stale?.length ?? 0) > 0 ? kept : [];
					if (!first) return;
					return {
						headline: `A cache in front of ${(0, observed.yv)(first)} answers ${(0, observed.fo)(first)} with what it kept.`,
						because: (0, observed.bm)(first) ? `${(0, observed.fo)(first)} was answered from a cache, as its headers tell${letIn.length > 0 ? ", also without a valid key" : ""}` : `${(0, observed.fo)(first)} without a valid key got MLflow’s answer, and the same search by POST, which no cache keeps, is refused`,
						evidence: kept,
						controls: [facts.servedWithKey[0], afresh]
					};
				}
			},
			{
				code: "REDIRECTED",
				category: "CFG",
				layer: "proxy",
				owner: "infrastructure",
				summary: "The address redirects to another one; the key is not sent there.",
				refutedBy: "an answer at the address itself",
				steps: [
					(0, cause.W)("infrastructure"),
					(0, cause.PM)("caller", "If infrastructure says that the new address is the API’s, set tracking-uri, or auth-url for the auth service, to it. This run did not ask it, to keep the key here.", cause.WU.search),
					(0, cause.PM)("infrastructure", "Is the new address meant to be the API’s? Yes: send the same request there, and once it is served tell callers to use it. No: remove the redirect and serve the API here. Most redirects turn a POST into a GET, and clients leave the key behind.", cause.WU.search)
				],
				concludes: (facts) => {
					let subject = (0, subjects.XU)(facts, "redirects");
					let endless = facts.refused.find((one) => saysRedirects.test((0, observed.ag)(one)));
					if (!subject && endless) return {
						...inCircles(endless),
						because: `the client gave up: ${(0, observed.ag)(endless)}`,
						evidence: [endless]
					};
					if (!subject || isUpgrade(subject.observation, facts)) return;
					let { observation: one } = subject;
					if (isSentToClosedPage(one)) return;
					if (isCircle(one, facts)) return {
						...told(subject, facts),
						...inCircles(one)
					};
					return {
						headline: `${(0, observed.yv)(one)} redirects ${(0, observed.fo)(one)} to ${(0, observed.Nb)(one, "location") || "nowhere"}.`,
						...told(subject, facts)
					};
				}
			}
		];
		let ownProxyOf = ({ exchange: { proxy } }) => proxy ? [`your own proxy ${proxy.place} of ${proxy.variable}`] : [];
		let besideOwnProxy = ({ evidence: [one] }) => typeof one == "object" && (0, observed.MS)(one) === "in between" ? ownProxyOf(one).map((own) => (0, cause.PM)("caller", `Or ${own} answered, through which this went: run this once without it (the host’s name in NO_PROXY).`, cause.WU.verify)) : [];
		function lostInOwnProxy(one, facts, authWithoutKey) {
			let direct = facts.keyVerdict?.observation;
			let [own] = ownProxyOf(one);
			if (!own || !direct || (0, observed.yv)(direct) === (0, observed.yv)(one) || ownProxyOf(direct)[0] !== own) return {};
			if (!/key required/i.test((0, observed.ag)(direct)) || !(0, observed.JM)(direct, authWithoutKey)) return {};
			return {
				confidence: "likely",
				layer: "client",
				owner: "caller",
				category: "CLIENT",
				headline: `The key arrives neither at ${(0, observed.yv)(one)} nor at ${(0, observed.yv)(direct)}: both were asked through ${own}.`,
				because: `both say that no key was sent, exactly as they do when none is; what they share is the way through ${own}`,
				evidence: [one, direct],
				controls: [facts.withoutKey, authWithoutKey],
				nextProbe: "the same request without the proxy",
				steps: [(0, cause.PM)("caller", "Run this once without the proxy (NO_PROXY with the names of both hosts). Served then: ask the people who run the proxy to pass Authorization on to these hosts (squid: request_header_access).", cause.WU.verify)]
			};
		}
		var transport_trouble = __webpack_require__(50958);
		let scopeRefusal = (facts) => facts.refused.find((one) => (0, observed.c2)(one) === 403 && (0, observed.YH)(one) && !/REGISTRY_ADMIN_REQUIRED|\bip\b|ip address|host header/i.test((0, observed.b6)(one)) && (/required_scope/i.test((0, observed.b6)(one)) || facts.served && /scope|permission|forbidden/i.test((0, observed.ag)(one))));
		let scopeIn = (one) => /"required_scope":\s*"([^"]+)"/.exec((0, observed.b6)(one))?.[1];
		function serviceRefusal(facts) {
			if (facts.keyVerdict?.verdict.kind !== "wrong-service") return;
			let direct = facts.keyVerdict.observation;
			let words = (0, observed.ag)(direct);
			let asked = facts.evidence.target?.serviceId.toLowerCase();
			let refused = /access to service ['"]?([\w.-]+)/i.exec(words)?.[1]?.toLowerCase();
			return {
				direct,
				words,
				asked,
				refused,
				isOther: asked !== void 0 && refused !== void 0 && asked !== refused
			};
		}
		let blockedAddress = /\b(blocked|banned|block-?list(ed)?|deny-?list(ed)?|black-?list(ed)?|abuse|too many)\b/i;
		let isOfBalance = (one, { keyVerdict }) => /balance|credit|debit|funds|top.?up/i.test((0, observed.b6)(one)) || keyVerdict?.verdict.kind === "valid" && keyVerdict.verdict.info.has_sufficient_balance === !1;
		let permissionCauses = [
			{
				code: "SERVICE_ACCESS",
				category: "SCOPE",
				layer: "auth",
				owner: "caller",
				summary: "The key is valid, but registered for another service than the one it is used for.",
				refutedBy: "a validation for this service id with is_valid true",
				fix: "Create a key for this service; or, if you meant the one the key is for, set service-id to that.",
				shownBy: cause.WU.validate,
				concludes: (facts) => {
					let service = serviceRefusal(facts);
					if (!service || service.isOther) return;
					let owned = /registered for service ['"]?([\w.-]+)/i.exec(service.words)?.[1]?.replace(/\.$/, "");
					let wanted = service.asked ?? service.refused;
					return {
						...owned && wanted && { fix: `Create a key for ${wanted}; this one is for ${owned}. Only if you do not mean the model registry, set service-id to ${owned}, and in the command that checks it, too.` },
						confidence: service.asked === service.refused && service.asked !== void 0 ? "certain" : "likely",
						headline: `The key is not for the service ${service.refused ?? service.asked ?? "it is used for"}.`,
						because: `the auth service answers ${service.words}`,
						evidence: [service.direct, blockedByKey(facts)]
					};
				},
				refuted: (facts) => facts.wrote
			},
			{
				code: "IP_RESTRICTED",
				category: "SCOPE",
				layer: "auth",
				owner: "caller",
				summary: "The key is restricted to other network addresses than the one this run comes from.",
				refutedBy: "the same refusal from an allowed address",
				fix: "Allow the address of this runner for the key, or use a runner with a fixed address. Hosted runners change theirs.",
				shownBy: cause.WU.validate,
				concludes: (facts) => {
					let key = keyWords(facts);
					let refusal = facts.refusals.find(({ stoppedAt, observation }) => stoppedAt === "permitted" && (0, observed.MS)(observation) !== "MLflow" && /\bip\b|ip address/i.test((0, observed.ag)(observation)));
					let words = key && addressWords.test(key.words) ? key.words : refusal ? (0, observed.ag)(refusal.observation) : void 0;
					return words === void 0 ? void 0 : blockedAddress.test(words) ? {
						summary: "The platform blocks the network address that this run comes from, as it says.",
						headline: "The address of this machine is blocked.",
						because: `the answer is ${words}`,
						evidence: [
							refusal?.observation,
							key?.direct,
							blockedByKey(facts)
						],
						fix: "Run this from another address, or have this one unblocked: hosted runners share theirs with others. The key is not what is refused."
					} : {
						headline: "The key may not be used from the address of this machine.",
						because: `the answer is ${words}`,
						evidence: [
							key?.direct,
							refusal?.observation,
							blockedByKey(facts)
						]
					};
				},
				refuted: (facts) => facts.wrote
			},
			{
				code: "INSUFFICIENT_BALANCE",
				category: "QUOTA",
				layer: "auth",
				owner: "caller",
				summary: "The account’s balance is too low.",
				refutedBy: "has_sufficient_balance true for this key",
				fix: "Add balance to the account of the key.",
				shownBy: cause.WU.validate,
				concludes: (facts) => {
					let refused = facts.refused.find((one) => (0, observed.c2)(one) === 402 && ((0, observed.YH)(one) || (0, observed.MS)(one) === "auth service")) ?? facts.observations.find((one) => one.role === "event" && (0, observed.c2)(one) === 402);
					if (!refused) return;
					if (!isOfBalance(refused, facts)) return {
						summary: "What the account pays for, its plan or an invoice, does not cover this request.",
						headline: `${(0, observed.fo)(refused)} is a matter of payment or plan, as the answer says: ${(0, observed.ag)(refused).slice(4, 160)}.`,
						because: `the answer is ${(0, observed.ag)(refused)}; of the balance nothing is said`,
						evidence: [refused],
						controls: [facts.keyVerdict?.observation],
						fix: "Settle what the answer names, with whoever manages the account: a plan, an invoice, or what it counts.",
						shownBy: cause.WU.verify
					};
					return {
						confidence: refused.role === "event" ? "likely" : "certain",
						headline: `The balance of the account is too low for ${(0, observed.fo)(refused)}.`,
						because: `the answer is ${(0, observed.ag)(refused)}`,
						evidence: [refused],
						controls: [facts.keyVerdict?.observation]
					};
				}
			},
			{
				code: "REGISTRY_ADMIN_ONLY",
				category: "SCOPE",
				layer: "gateway",
				owner: "caller",
				summary: "The key is valid, but the model registry is open to administrators only.",
				refutedBy: "the same refusal with an administrator’s key",
				fix: "Ask whoever issues the keys (the auth team) for an administrator’s key or the scope model-registry:admin: since 2026-06 the registry is closed to others.",
				shownBy: cause.WU.validate,
				concludes: (facts) => {
					let refusal = facts.refused.find((one) => /REGISTRY_ADMIN_REQUIRED/i.test((0, observed.b6)(one)));
					if (!refusal) return;
					let { keyVerdict } = facts;
					let isAdmin = keyVerdict?.verdict.kind === "valid" && keyVerdict.verdict.info.is_admin === !0;
					return {
						confidence: isAdmin ? "likely" : "certain",
						headline: "The model registry is open to administrators only, and this is not an administrator’s key.",
						because: `the answer is ${(0, observed.ag)(refusal)}${isAdmin ? ", although the auth service calls the key an administrator’s" : ""}`,
						evidence: [refusal],
						controls: [keyVerdict?.observation]
					};
				},
				refuted: (facts) => facts.wrote
			},
			{
				code: "KEY_READ_ONLY",
				category: "SCOPE",
				layer: "auth",
				owner: "caller",
				summary: "The key may read but not write.",
				refutedBy: "a write that is accepted with this key",
				fix: "Use a key with the scope write.",
				shownBy: cause.WU.validate,
				concludes: (facts) => {
					let refusal = scopeRefusal(facts);
					let scope = refusal && scopeIn(refusal);
					if (!refusal || !(0, diagnosis_facts.ao)(refusal) || scope && !/write/i.test(scope)) return;
					return {
						confidence: scope ? "certain" : "likely",
						headline: `The key may not write: ${(0, observed.fo)(refusal)} was refused.`,
						because: `the answer is ${(0, observed.ag)(refusal)}${facts.served ? "; reading works" : ""}`,
						evidence: [refusal, ...facts.observations.filter((one) => (0, observed.JM)(one, refusal))],
						controls: [facts.servedWithKey[0], facts.keyVerdict?.observation]
					};
				},
				refuted: (facts) => facts.wrote
			},
			{
				code: "SCOPE_MISSING",
				category: "SCOPE",
				layer: "auth",
				owner: "caller",
				summary: "The key is valid, but lacks the scope that this request needs.",
				refutedBy: "the same request accepted with this key",
				fix: "Ask for a key with the scope that the answer names.",
				shownBy: cause.WU.validate,
				concludes: (facts) => {
					let judged = facts.refused.find((one) => (0, token_judged.p)(one, facts)?.error === "insufficient_scope");
					if (judged) return {
						headline: `${(0, observed.fo)(judged)} needs a scope that this token lacks.`,
						because: `the answer is ${(0, observed.ag)(judged)} (insufficient_scope)${facts.served ? "; other requests with the same token are served" : ""}`,
						evidence: [judged],
						controls: [facts.servedWithKey[0]],
						fix: `Use a token with the scope ${/"?\bscope"?[=:] ?"([\w:. -]{1,60})"/.exec(`${(0, observed.Nb)(judged, "www-authenticate")} ${(0, observed.b6)(judged)}`)?.[1] ?? "that this request needs"}.`
					};
					let refusal = scopeRefusal(facts);
					let scope = refusal && scopeIn(refusal);
					let isOtherScope = scope !== void 0 && !((0, diagnosis_facts.ao)(refusal) && /write/i.test(scope));
					if (!refusal || !(facts.wrote || isOtherScope)) return;
					return {
						confidence: scope ? "certain" : "likely",
						headline: `${(0, observed.fo)(refusal)} needs ${scope ? `the scope ${scope}` : "a scope"}, which this key lacks.`,
						because: `the answer is ${(0, observed.ag)(refusal)}${scope ? ` (required_scope ${scope})` : ""}${facts.wrote ? "; other writes with the same key were accepted" : ""}`,
						evidence: [refusal],
						controls: [facts.keyVerdict?.observation]
					};
				}
			}
		];
		let token_check_reasons = [{
			words: /before issued|issued in the future|\biat\b|\bnbf\b|not yet valid|not valid (yet|before)|in the future|(signature|token|jwt|assertion)( has| is)? expired|expired ?signature|clock skew/i,
			what: "finds the token untimely",
			fix: "Set the clocks of the API and of the auth service by NTP, and let the API allow a minute between them. Where the API keeps a token of its own for the auth service, have it renewed before it expires."
		}, {
			words: judged_key.g,
			what: "does not know the key that signed the token",
			fix: "Let the API read the auth service’s signing keys anew: restart it, or shorten how long it keeps them. Then look whether their rotation is half done."
		}];
		let tokenReason = (words) => token_check_reasons.find((one) => one.words.test(words));
		function unknownToAuth(facts) {
			let one = facts.keyVerdict?.observation;
			if (!one || facts.keyVerdict?.verdict.kind !== "unknown-key" || !judged_key.g.test((0, observed.ag)(one))) return;
			return {
				layer: "auth",
				owner: "auth team",
				summary: "The auth service does not know the key that signed the token that it reads.",
				headline: `The auth service at ${(0, observed.yv)(one)} does not find the key that signed the token.`,
				because: `asked directly, the auth service answers ${(0, observed.ag)(one)}`,
				evidence: [one, blockedByKey(facts)],
				steps: [(0, cause.PM)("auth team", "Look which keys the auth service has to check tokens with, and whether their rotation is half done.", cause.WU.validate), (0, cause.PM)("caller", "If this key is itself a token, get a new one from this auth service: one of another environment, or an older one, is signed with another key.", cause.WU.validate)],
				nextProbe: "the log of the auth service, for this request"
			};
		}
		function token_check_refusedByApi(facts) {
			let one = (0, subjects.rt)(facts, "key-accepted");
			let party = one && (0, observed.MS)(one);
			if (!one || party !== "API" && party !== "gateway" || facts.served) return;
			let { keyVerdict, authWorks } = facts;
			let isValid = keyVerdict?.verdict.kind === "valid";
			let reason = tokenReason((0, observed.ag)(one));
			if (!reason || !(isValid || !authWorks && judged_key.g.test((0, observed.ag)(one)))) return;
			return {
				...!isValid && {
					confidence: "possible",
					summary: "The API does not know the key that signed the token that it reads."
				},
				headline: `${isValid ? "The auth service accepts this key; the" : "The"} ${party} ${reason.what} and refuses it.`,
				because: `${isValid ? "asked directly, the auth service accepts the key" : "the auth service’s own verdict was not observed"}; ${(0, observed.fo)(one)} is answered ${(0, observed.ag)(one)}`,
				evidence: [one],
				controls: [keyVerdict?.observation],
				layer: party === "gateway" ? "gateway" : "proxy",
				fix: reason.fix,
				nextProbe: "the log of the service that refuses, for this request"
			};
		}
		let tokenCheckCause = {
			code: "TOKEN_CHECK",
			category: "CFG",
			layer: "proxy",
			owner: "API team",
			summary: "The key is valid, and the API refuses the token that it reads or gets for it: clocks differ, or it does not know the auth service’s signing key.",
			refutedBy: "a direct validation that rejects the key as well",
			fix: "Settle between the API and the auth service what the answer names.",
			shownBy: cause.WU.search,
			concludes: (facts) => unknownToAuth(facts) ?? token_check_refusedByApi(facts)
		};
		function key_check_authTrouble(facts, contract) {
			let one = (0, subjects.rt)(facts, "auth-reachable");
			if (!one) return;
			let words = (0, observed.ag)(one);
			if (/rate limit|too many requests/i.test(words) || (0, observed.c2)(one) === 429) return;
			let isContract = (0, transport_trouble.L)(words);
			let { fix } = (0, transport_trouble.R)(words) ?? {};
			if (!facts.keyVerdict) {
				if (contract) return;
				return {
					confidence: "possible",
					headline: "The API has trouble with the auth service.",
					because: `the API answers ${words}; whether the auth service itself works was not observed`,
					evidence: [one],
					nextProbe: "validating the key directly at the auth service"
				};
			}
			let slow = facts.keyVerdict.observation.exchange.timings.totalMs >= platform_contract.ik;
			if (!facts.authWorks || slow || isContract !== contract) return;
			return {
				headline: contract ? "The API and the auth service do not understand each other." : "The API cannot reach the auth service.",
				because: `asked directly, the auth service answers; through the platform it is ${words}`,
				evidence: [one],
				controls: [facts.keyVerdict.observation],
				...fix && { fix },
				nextProbe: "the API’s log of its call to the auth service"
			};
		}
		let setToAccepted = (service, accepted) => `Set AUTH_SERVICE_ID of the API and of the gateway to ${service}: for it ${(0, observed.yv)(accepted)} accepted this key. Where it is ${service} already, compare their auth URL with ${(0, observed.yv)(accepted)}.`;
		function keyRefusedBy(facts, party) {
			let one = (0, subjects.rt)(facts, "key-accepted");
			if (!one || (0, observed.MS)(one) !== party || facts.keyVerdict?.verdict.kind !== "valid") return;
			if (tokenReason((0, observed.ag)(one)) || !saysKeyAlone((0, observed.ag)(one)) || saysYesToAll(facts)) return;
			let asked = facts.evidence.target?.serviceId;
			let named = /access to service ['"]?([\w.-]+)/i.exec((0, observed.ag)(one))?.[1];
			let isNamed = asked !== void 0 && named !== void 0 && named.toLowerCase() !== asked.toLowerCase();
			return {
				confidence: isNamed ? "certain" : "likely",
				headline: `The auth service accepts this key; the ${party} ${isNamed ? `asks about ${named} and ` : ""}refuses it.`,
				because: `asked directly, the auth service accepts the key for ${asked ?? "the service"}; the platform answers ${(0, observed.ag)(one)}`,
				evidence: [one],
				controls: [facts.keyVerdict.observation],
				...asked !== void 0 && party === "API" && { steps: [(0, cause.PM)("API team", setToAccepted(asked, facts.keyVerdict.observation), cause.WU.search), (0, cause.PM)("caller", "If the key was made a moment ago, run this again in a minute: the API may still remember that there was none. Otherwise run it once the API team has fixed this.")] },
				nextProbe: "AUTH_SERVICE_ID and the auth URL in the configuration of the service that refuses"
			};
		}
		let arrivesByPost = ({ servedWithKey }) => servedWithKey.find((one) => one.exchange.request.method === "POST" && /\/experiments\/search$/.test((0, observed.XM)(one)));
		let bearsStranger = (one) => [
			"via",
			"x-cache",
			"cf-ray",
			"x-served-by",
			"x-varnish",
			"age"
		].some((name) => (0, observed.Nb)(one, name) !== "");
		function lostBeforeAuth(facts) {
			let direct = facts.keyVerdict?.observation;
			let control = validatedWithoutKey(facts);
			let root = facts.first("auth.root");
			if (!direct || !control || !root || (0, observed.MS)(root) !== "auth service" || !["bearer", "other-form"].includes(direct.credential) || !(0, observed.JM)(direct, control) || !/key required/i.test((0, observed.ag)(direct)) || !(0, diagnosis_facts.qu)(facts)) return;
			return {
				headline: `The key sent to ${(0, observed.yv)(direct)} does not arrive at the auth service.`,
				because: "the auth service says that no key was sent, exactly as it does when none is",
				evidence: [direct],
				controls: [control, root],
				layer: "auth",
				owner: "infrastructure",
				steps: [(0, cause.PM)("infrastructure", "Find what drops the Authorization header in front of the auth service.", cause.WU.validate)]
			};
		}
		let keyCheckCauses = [
			{
				code: "AUTH_UNSEEN",
				category: "DEPLOY",
				layer: "auth",
				owner: "infrastructure",
				summary: "Where the API asks the auth service it is answered with an error, and the auth service cannot be asked from here.",
				refutedBy: "an answer, from inside the platform, that says whether the key is valid",
				fix: "Ask the auth service from inside the platform: see whether it answers itself, or something in front of it (a block, a login, a redirect, a limit, a wrong route).",
				shownBy: cause.WU.search,
				concludes: (facts) => {
					let one = (0, subjects.rt)(facts, "auth-reachable");
					let direct = facts.keyVerdict?.observation;
					if (!one || direct?.answer.kind !== "no-reply" || !(0, transport_trouble.L)((0, observed.ag)(one))) return;
					return {
						headline: "The auth service, or something in front of it, answers the API with an error.",
						because: `the API answers ${(0, observed.ag)(one)}, so that something answered it; from here the auth service is not reached: ${(0, observed.ag)(direct)}`,
						evidence: [one],
						controls: [direct],
						nextProbe: "validating the key from inside the platform"
					};
				}
			},
			{
				code: "API_AUTH_UNREACHABLE",
				category: "DEPLOY",
				layer: "proxy",
				owner: "API team",
				summary: "The auth service works, but the API cannot reach it.",
				refutedBy: "any key that the API accepts, or refuses as invalid",
				fix: "Check the auth URL in the API’s configuration, and the way from the API to it: DNS, security group, certificate.",
				shownBy: cause.WU.search,
				concludes: (facts) => key_check_authTrouble(facts, !1)
			},
			{
				code: "API_AUTH_CONTRACT",
				category: "BUG",
				layer: "proxy",
				owner: "API team",
				summary: "The API and the auth service do not understand each other: asked directly, the auth service gives its verdict.",
				refutedBy: "the same trouble when the key is validated directly",
				fix: "Compare the API’s call with the contract of POST /api/v1/keys/validate: header, service_id, and how 403 and 422 are treated.",
				shownBy: cause.WU.search,
				concludes: (facts) => key_check_authTrouble(facts, !0)
			},
			{
				code: "SERVICE_ID_MISMATCH",
				category: "CFG",
				layer: "proxy",
				owner: "API team",
				summary: "The key is valid, but the API rejects it: it asks the auth service about another service id, or another auth service.",
				refutedBy: "a direct validation that rejects the key as well",
				fix: "Compare AUTH_SERVICE_ID of the API and of the gateway with the service this run asked about, for which the auth service accepted the key. Where they are equal, compare the auth URL that the two have with this run’s.",
				shownBy: cause.WU.search,
				concludes: (facts) => {
					let service = serviceRefusal(facts);
					if (!service?.isOther) return keyRefusedBy(facts, "API");
					return {
						headline: `The platform asks the auth service about ${service.refused}, not ${service.asked}.`,
						because: `the auth service answers ${service.words}, although ${service.asked} was asked for`,
						evidence: [service.direct, facts.obstacle?.observation]
					};
				},
				refuted: (facts) => facts.served
			},
			tokenCheckCause,
			{
				code: "KEY_HEADER_LOST",
				category: "BUG",
				layer: "proxy",
				owner: "API team",
				summary: "The key was sent, but does not arrive at the service that asks for it.",
				refutedBy: "different answers with and without a key",
				fix: "Look whether the request of the evidence, by its id, reaches the API’s process with its Authorization header. With it: a middleware of the API drops it; remove that. Without it: hand this to infrastructure; what stands in front of the API drops it.",
				shownBy: cause.WU.search,
				concludes: (facts) => {
					let one = (0, subjects.rt)(facts, "key-forwarded");
					if (!one) return lostBeforeAuth(facts);
					if ((0, observed.MS)(one) !== "API" || [
						"none",
						"refused-form",
						"unknown",
						"basic"
					].includes(one.credential)) return;
					let same = (0, observed.JM)(one, facts.withoutKey);
					return {
						confidence: same && (0, diagnosis_facts.P8)(facts) && facts.keyVerdict?.verdict.kind === "valid" && !facts.apiAnswers.some(bearsStranger) ? "certain" : "likely",
						headline: `The key sent to ${(0, observed.yv)(one)} does not arrive at the API.`,
						because: `the API says that no key was sent${same ? ", exactly as it does when none is" : ""}`,
						evidence: [one],
						controls: [facts.withoutKey, facts.keyVerdict?.observation],
						...lostInOwnProxy(one, facts, validatedWithoutKey(facts))
					};
				},
				refuted: (facts) => arrivesByPost(facts) !== void 0 || (0, instances.TO)(facts)
			},
			{
				code: "KEY_DROPPED_IN_FRONT",
				category: "CFG",
				layer: "proxy",
				owner: "infrastructure",
				summary: "The key arrives with some methods only: something in front of the API drops it from the others.",
				refutedBy: "the same answer to a GET and a POST with the key",
				fix: "Let what stands in front of the API (a CDN, a cache, a proxy) pass Authorization on with every method, GET and HEAD too, and cache nothing below the tracking URI.",
				shownBy: cause.WU.search,
				concludes: (facts) => {
					let one = (0, subjects.rt)(facts, "key-forwarded");
					let post = arrivesByPost(facts);
					if (!one || !post || (0, observed.MS)(one) !== "API") return;
					return {
						headline: `The key sent to ${(0, observed.yv)(one)} with GET does not arrive at the API; with POST it does.`,
						because: `the API says that no key was sent with ${(0, observed.fo)(one)}; the same search by POST, with the same header, was served`,
						evidence: [one],
						controls: [post, facts.withoutKey]
					};
				},
				refuted: instances.TO
			},
			{
				code: "GATEWAY_HEADER_STRIPPED",
				category: "BUG",
				layer: "gateway",
				owner: "API team",
				summary: "The API accepts the key and does not pass it on to the gateway behind it.",
				refutedBy: "a refusal that comes from the API itself",
				fix: "Pass the Authorization header on when calling the gateway.",
				shownBy: cause.WU.search,
				concludes: (facts) => {
					let one = (0, subjects.rt)(facts, "key-forwarded");
					if (!one || (0, observed.MS)(one) !== "gateway" || [
						"none",
						"refused-form",
						"basic"
					].includes(one.credential)) return;
					return {
						confidence: facts.keyVerdict?.verdict.kind === "valid" && facts.withoutKey && (0, observed.MS)(facts.withoutKey) === "API" ? "certain" : "likely",
						headline: "The API does not pass the key on to the gateway.",
						because: "the gateway behind the API says that no key was sent, although the API let the request through",
						evidence: [one],
						controls: [facts.withoutKey, facts.keyVerdict?.observation]
					};
				}
			},
			{
				code: "GATEWAY_SERVICE_ID_MISMATCH",
				category: "CFG",
				layer: "gateway",
				owner: "API team",
				summary: "The key is valid and the API accepts it, but the gateway behind it rejects it.",
				refutedBy: "a refusal that comes from the API itself",
				fix: "Set the service id and auth URL of the gateway to those of the API.",
				shownBy: cause.WU.search,
				concludes: (facts) => keyRefusedBy(facts, "gateway"),
				refuted: (facts) => facts.served
			}
		];
		var test_bearer_auth = __webpack_require__(66754);
		var text_echoes = __webpack_require__(40938);
		let parties = [
			{
				party: "API",
				layer: "proxy",
				owner: "API team"
			},
			{
				party: "gateway",
				layer: "gateway",
				owner: "API team"
			},
			{
				party: "MLflow",
				layer: "mlflow",
				owner: "infrastructure"
			},
			{
				party: "artifact store",
				layer: "artifacts",
				owner: "infrastructure"
			},
			{
				party: "auth service",
				layer: "auth",
				owner: "auth team"
			},
			{
				party: "in between",
				layer: "proxy",
				owner: "infrastructure"
			}
		];
		function sendersIn(echoes) {
			let found = parties.flatMap(({ party, layer, owner }) => echoes.filter((one) => (0, observed.MS)(one) === party).toSorted(byPlainness).map((shownBy) => ({
				origin: (0, observed.yv)(shownBy),
				layer,
				owner,
				shownBy
			})));
			return found.filter(({ origin }, index) => found.findIndex((one) => one.origin === origin) === index);
		}
		let plainness = (one) => (isInBody(one) ? 4 : 0) + (one.credential === "bearer" ? 2 : 0) + +(one.exchange.request.method === "GET");
		let byPlainness = (a, b) => plainness(b) - plainness(a) || (0, observed.fo)(a).localeCompare((0, observed.fo)(b));
		let isInBody = ({ exchange }) => (0, text_echoes.t)(exchange)[0] === "body";
		function keyEchoed({ evidence }) {
			let holding = new Set((0, text_echoes.F)(evidence.exchanges));
			let echoes = (0, diagnosis_evidence.O)(evidence).filter(({ exchange }) => holding.has(exchange));
			let [first, ...others] = sendersIn(echoes);
			if (!first) return;
			let { shownBy, layer, owner } = first;
			let [place = ""] = (0, text_echoes.t)(shownBy.exchange);
			let origins = [first, ...others].map(({ origin }) => origin);
			let isOne = others.length === 0;
			let errors = (0, observed.MS)(shownBy) === "in between" ? [] : echoes.filter(isInBody);
			return {
				confidence: "likely",
				headline: `${origins.join(" and ")} ${isOne ? "sends" : "send"} your key back, ${isOne ? "" : "the first "}in ${place === "body" ? "the body" : `the header ${place}`} of the answer to ${(0, observed.fo)(shownBy)}.`,
				because: `${echoes.length === 1 ? "one answer holds" : `${echoes.length} answers hold`} the key that was sent; this one is by ${(0, observed.OD)(shownBy)}`,
				evidence: errors.length > 0 ? [shownBy, ...errors] : [],
				controls: [shownBy, ...echoes],
				alsoSeenIn: others.map((other) => other.shownBy),
				explains: [test_bearer_auth.b.id],
				layer,
				owner,
				steps: [
					replaceKey,
					leaveOut(first, shared([first, ...others])),
					...others.map((one) => leaveOut(one))
				]
			};
		}
		let replaceKey = (0, cause.PM)("caller", "Treat logs that show such answers as secret, CI logs first. Replace the key once no answer holds it any more.", cause.WU.verify);
		function shared(senders) {
			let [names = [], ...others] = senders.map(({ shownBy }) => (0, text_echoes.t)(shownBy.exchange));
			let same = names.filter((name) => name !== "body" && others.every((theirs) => theirs.includes(name)));
			return others.length === 0 || same.length === 0 ? "" : `Look first at what ${senders.map(({ origin }) => origin).join(" and ")} share, a proxy or middleware: they send it in the same headers. `;
		}
		let findWho = (one) => [
			"gateway",
			"MLflow",
			"artifact store"
		].includes((0, observed.MS)(one) ?? "") ? " Send the same request past the API: where the key is in that answer too, infrastructure acts; where not, the API team." : "";
		let leaveOut = ({ owner, origin, shownBy }, before = "") => (0, cause.PM)(owner, `${before}Leave the request’s credentials out of what ${(0, observed.OD)(shownBy)} at ${origin} answers: error messages, pages and headers (here: ${(0, text_echoes.t)(shownBy.exchange).join(", ")}).${findWho(shownBy)} Delete logs that hold such answers.`, cause.WU.verify);
		let keyEchoedCause = {
			code: "KEY_ECHOED",
			isBeside: !0,
			category: "BUG",
			layer: "proxy",
			owner: "API team",
			summary: "Answers hold the key that the request carried, plain or encoded: whoever sees such an answer, or a log of it, can use the key.",
			refutedBy: "the same answers without your key in them, plain or encoded",
			steps: [replaceKey, (0, cause.PM)("API team", "Leave the request’s credentials out of answers: error messages, pages and headers. Delete logs that hold such answers.", cause.WU.verify)],
			concludes: keyEchoed
		};
		let permission = /permission denied|PERMISSION_DENIED|not authorized|CUSTOMER_UNAUTHORIZED|UNAUTHORIZED/i;
		let permissionWords = /permission|unauthori[sz]ed|not (authori[sz]ed|allowed|permitted)|does not have|do not have|lacks|access denied|forbidden|\bcannot\b|\b(only|must be) /i;
		let saysPermission = (one) => permission.test(`${(0, observed.ag)(one)} ${(0, observed.$N)(one)}`);
		let anyDenial = /permission|not authorized|unauthorized|insufficient/i;
		let deniedDeed = /not (authorized|allowed|permitted) to (perform|call|invoke|execute)|(no|lacks?|without|missing|insufficient) .{0,40}(permission|privilege|scope|role)|insufficient_scope/i;
		function unsignedPermission(facts) {
			let one = facts.refused.find((seen) => (0, observed.c2)(seen) === 403 && (0, observed.MS)(seen) === "in between" && !(0, token_judged.p)(seen, facts) && (0, observed.$7)(seen)?.kind !== "mesh" && !(0, observed._6)(seen) && ((0, observed.$7)(seen) ? deniedDeed : anyDenial).test((0, observed.b6)(seen)));
			if (!one || !facts.served || hasWritten(one, facts)) return;
			return {
				headline: `${(0, observed.fo)(one)} is refused: this user lacks a permission in MLflow.`,
				because: `the answer is ${(0, observed.ag)(one).slice(0, 160)}, in no form of the platform’s own; other requests with the same key are served`,
				evidence: [one],
				controls: [facts.servedWithKey[0], facts.withoutKey],
				layer: (0, subjects.be)(one) ? "artifacts" : "mlflow",
				nextProbe: "the same request sent to MLflow from inside the platform"
			};
		}
		let hasWritten = (one, { servedWithKey }) => ["GET", "PUT"].includes(one.exchange.request.method) && servedWithKey.some((other) => (0, subjects.I)(other) === (0, subjects.I)(one) && (other.exchange.request.method === "PUT" || (0, observed.XM)(other).endsWith("/create")));
		let namesWho = /\b(only|must be|admins?|administrators?|owners?|stewards?|editors?|managers?)\b/i;
		function whoLacksIt(one, facts) {
			let account = accountNamedIn(one, facts);
			if (facts.evidence.platform === "mlflow" || account?.is === "ours" || !account && namesWho.test((0, observed.ag)(one))) return { isKnown: !0 };
			if (account?.is !== "another") return { isKnown: !1 };
			return {
				isKnown: !1,
				owner: "infrastructure",
				headline: `MLflow’s own permissions refuse ${(0, observed.fo)(one)} to ${account.name}.`,
				fix: `Give ${account.name} the permission that the answer names: it is the account under which MLflow is asked, and no user of the platform.`,
				shownBy: cause.WU.verify
			};
		}
		function unknownUser(facts) {
			let one = byMlflow(facts, (_, status, words) => status >= 400 && /\b(user|account|principal|member)\b.{0,80}\b(not found|does not exist|unknown)/i.test(words));
			if (!one) return;
			return {
				headline: `MLflow has no such user: ${(0, observed.fo)(one)} was refused.`,
				because: `MLflow answers ${(0, observed.ag)(one)}`,
				evidence: [one],
				controls: [facts.servedWithKey[0]]
			};
		}
		let mlflowAccessCauses = [
			{
				code: "MLFLOW_LOGIN",
				category: "CFG",
				layer: "mlflow",
				owner: "infrastructure",
				summary: "MLflow itself asks for a login (its basic-auth, user name and password), which nothing in front of it sends.",
				refutedBy: "an answer of MLflow to a request without user name and password",
				fix: "Start MLflow without --app-name basic-auth behind the platform, or let the gateway send MLflow’s user name and password.",
				shownBy: cause.WU.search,
				concludes: (facts) => {
					let one = facts.refused.find(observed.AY);
					if (!one) return;
					return {
						confidence: "certain",
						headline: one.credential === "basic" ? `MLflow does not accept this user name and password: ${(0, observed.fo)(one)} was refused.` : `MLflow asks for a login of its own at ${(0, observed.fo)(one)}.`,
						because: `MLflow answers ${(0, observed.ag)(one).slice(0, 160)}`,
						evidence: [one, healthSays(facts, /401|authenticat/i)],
						controls: [facts.withoutKey],
						...facts.evidence.platform === "mlflow" ? {
							owner: "caller",
							fix: "Give this MLflow server’s user name and password as the key, USER:PASSWORD, with platform: mlflow."
						} : {}
					};
				}
			},
			{
				code: "HOST_CHECK",
				category: "CFG",
				layer: "mlflow",
				owner: "infrastructure",
				summary: "MLflow refuses the host name under which the platform calls it.",
				refutedBy: "the same refusal with a Host header that MLflow allows",
				fix: "Add the host name under which the API calls MLflow (its own where it passes the Host header on) to MLFLOW_SERVER_ALLOWED_HOSTS, as NAME,NAME:*. The setting takes the place of MLflow’s own list, so repeat of that what is in use: localhost,localhost:*,127.0.0.1,127.0.0.1:*,10.*,192.168.*,172.16.* to 172.31.* each.",
				shownBy: cause.WU.search,
				concludes: (facts) => {
					let one = facts.refused.find((seen) => [
						400,
						403,
						421
					].includes((0, observed.c2)(seen)) && /host header|host not allowed/i.test((0, observed.b6)(seen)));
					if (!one) return;
					return {
						confidence: (0, observed.MS)(one) === "MLflow" && (0, observed.ag)(one).startsWith("403") ? "certain" : "likely",
						headline: `${(0, observed.MS)(one) === "MLflow" ? "MLflow" : "Something in front of the API"} refuses the Host header it gets.`,
						because: `the answer is ${(0, observed.ag)(one)}`,
						...(0, observed.MS)(one) === "in between" && { layer: "proxy" },
						evidence: [one, healthSays(facts, /host header/i)]
					};
				}
			},
			{
				code: "ORIGIN_CHECK",
				category: "CFG",
				layer: "mlflow",
				owner: "infrastructure",
				summary: "MLflow refuses requests that change something because of their Origin header (CORS), which something on the way adds.",
				refutedBy: "the same request accepted with this Origin header",
				fix: "Drop the Origin header before MLflow, or list it in MLFLOW_SERVER_CORS_ALLOWED_ORIGINS.",
				shownBy: cause.WU.verify,
				concludes: (facts) => {
					let one = byMlflow(facts, (_, status, words) => status === 403 && /cross-origin|cors/i.test(words));
					if (!one) return;
					let { origin } = one.exchange.request.headers;
					return {
						confidence: "certain",
						headline: `MLflow refuses ${(0, observed.fo)(one)} as a request of a foreign web page.`,
						because: `MLflow answers ${(0, observed.ag)(one)}; ${origin ? `the request carries Origin: ${origin}` : "this client sends no Origin header"}`,
						evidence: [one],
						...origin && { fix: `List ${origin} in MLFLOW_SERVER_CORS_ALLOWED_ORIGINS (--cors-allowed-origins): MLflow does not take it for its own address.` },
						controls: [facts.servedWithKey[0]]
					};
				}
			},
			{
				code: "MLFLOW_PERMISSION",
				category: "SCOPE",
				layer: "mlflow",
				owner: "caller",
				summary: "MLflow’s own permissions do not allow this to the account that it sees: the caller’s, or the platform’s own.",
				refutedBy: "the same request accepted for this user",
				steps: [(0, cause.PM)("caller", "Ask the administrators of MLflow for the permission on this experiment, model or the model registry.", cause.WU.verify), (0, cause.PM)("infrastructure", "Give the account that MLflow sees the permission (where the API asks for everybody with one account: that one), or turn off its own permissions behind the platform.", cause.WU.verify)],
				concludes: (facts) => {
					let one = byMlflow(facts, (seen, status, words) => [401, 403].includes(status) && (saysPermission(seen) || status === 403 && (0, observed.$N)(seen) !== "") && !namesOtherReason(seen) && !/host header|cross-origin/i.test(words));
					if (!one) return unknownUser(facts) ?? unsignedPermission(facts);
					let isClosed = forAWhile.test((0, observed.ag)(one));
					if ((0, observed.AY)(one) || isClosed && (0, subjects.pj)(one)) return;
					let { isKnown, ...who } = whoLacksIt(one, facts);
					return {
						confidence: isKnown && facts.served && !isClosed && isSignedByMlflow(one) && saysPermission(one) && permissionWords.test((0, observed.ag)(one)) ? "certain" : "likely",
						headline: `MLflow’s own permissions refuse ${(0, observed.fo)(one)}.`,
						because: `MLflow itself answers ${(0, observed.ag)(one)}${facts.served ? "; other requests with the same key are allowed" : ""}`,
						evidence: [one],
						controls: [facts.servedWithKey[0]],
						layer: (0, subjects.be)(one) ? "artifacts" : "mlflow",
						...who
					};
				}
			}
		];
		var visible = __webpack_require__(38113);
		function undecodable({ refused, withoutKey }) {
			let one = refused.find((seen) => (0, observed.g5)(seen) === "UNDECODABLE");
			if (!one) return;
			return {
				headline: `The answer to ${(0, observed.fo)(one)} cannot be unpacked: it is damaged.`,
				because: `the answer came and is damaged: ${(0, observed.ag)(one)}`,
				evidence: [one],
				controls: [withoutKey]
			};
		}
		let isEmpty = ({ exchange: { response } }) => response?.body === void 0 || response.body.bytes === 0;
		function hollow({ observations, evidence, firstFailure }) {
			let all = observations.filter(({ answer, role, exchange }) => role === "mlflow" && answer.kind === "reply" && answer.status === 200 && /\/create$/.test(exchange.request.url) && (0, responders.RI)(answer));
			let [one] = all;
			if (!one || evidence.checks && !firstFailure?.exchanges.includes(one.exchange.id)) return;
			return {
				headline: `${(0, observed.fo)(one)} is answered {}: something answers in MLflow’s place, or empties its answers.`,
				because: `${(0, observed.fo)(one)} is answered 200 and {}, without what was to be made`,
				evidence: all,
				layer: "proxy",
				nextProbe: "the same request sent to MLflow itself, past what stands before it"
			};
		}
		let isEmptySuccess = (one, { served }) => served && one.role === "mlflow" && one.answer.kind === "reply" && one.answer.status === 200 && !one.answer.cut && one.answer.json === void 0 && (one.answer.text.trim() === "" || /json/.test(one.answer.contentType));
		let mlflowAnswerCauses = [{
			code: "MLFLOW_MALFORMED",
			isGeneral: !0,
			category: "BUG",
			layer: "mlflow",
			owner: "infrastructure",
			summary: "Answers of MLflow arrive damaged: empty, cut or not well-formed JSON.",
			refutedBy: "well-formed JSON in answer to the same request",
			fix: "Ask MLflow itself: where its own answer is damaged already, look in its log; where not, the API team looks at what the API, or a proxy before MLflow, does to bodies.",
			shownBy: cause.WU.wellFormed,
			concludes: (facts) => {
				let unusable = undecodable(facts) ?? hollow(facts);
				if (unusable) return unusable;
				let one = facts.refusals.find(({ stoppedAt, observation }) => stoppedAt === "well-formed" || isEmptySuccess(observation, facts))?.observation;
				if (!one || one.answer.kind === "no-reply") return;
				let controls = facts.withoutValidKey.filter(({ answer }) => answer.kind === "reply");
				if (!facts.served && (controls.length === 0 || controls.some((other) => (0, observed.c2)(other) === 200))) return;
				return {
					headline: `The answer to ${(0, observed.fo)(one)} is ${isEmpty(one) ? "empty" : "damaged"}.`,
					because: `${(0, observed.fo)(one)} is answered ${one.answer.status} with ${isEmpty(one) ? "an empty body" : one.answer.json === void 0 ? "a body that is no JSON" : "names that MLflow does not use"}; a request without a key is answered otherwise`,
					evidence: [one],
					controls,
					commandShows: "an error of json.tool, for the answer is no whole JSON"
				};
			}
		}, {
			code: "MLFLOW_ERROR",
			isGeneral: !0,
			category: "BUG",
			layer: "mlflow",
			owner: "infrastructure",
			summary: "MLflow answered with an error of its own.",
			refutedBy: "the same request answered with 200",
			fix: "Find the error in MLflow’s log by the time and path of the request.",
			shownBy: cause.WU.search,
			concludes: (facts) => {
				if ((0, mlflow_database.pL)(facts)) return;
				let one = byMlflow(facts, (seen, status) => !(0, subjects.be)(seen) && (status >= 500 || (0, observed.$N)(seen) === "INTERNAL_ERROR"));
				if (!one) return;
				return {
					headline: `MLflow answered ${statusAndWords(one)}.`,
					because: `the answer is ${(0, observed.ag)(one)}${madeAllTheSame(one, facts)}`,
					evidence: [one],
					controls: [facts.first("api.mlflow-health")],
					...remedyOf((0, observed.ag)(one))
				};
			}
		}];
		function remedyOf(words) {
			let hint = (fix) => ({
				fix,
				shownBy: cause.WU.verify
			});
			if (saysUnreached(words)) return hint("Let MLflow reach the server that the answer names: whether it runs, its name, port and firewall.");
			if (/\[Errno 12\]|cannot allocate memory|\bMemoryError\b/i.test(words)) return hint("Give MLflow’s host, or its container, more memory, or find what uses it up.");
			return /\[Errno \d+\]/.test(words) ? hint("Let MLflow write where the answer says: how this folder is mounted, its permissions and free space.") : {};
		}
		function statusAndWords(one) {
			let [, status = "", words = ""] = /^(\d*) ?(.*)$/s.exec((0, observed.ag)(one)) ?? [];
			let [first = ""] = words.split(/[.\n](?: |$)/);
			return `${status} to ${(0, observed.fo)(one)}${first === "" ? "" : `: ${(0, visible.Jj)(first, 80)}`}`;
		}
		function apiSays({ refusals }) {
			let one = refusals.find(({ stoppedAt }) => stoppedAt === "mlflow-reachable")?.observation;
			return one && {
				one,
				isTimeout: (0, observed.c2)(one) === 504 || /timeout|timed out/i.test((0, observed.ag)(one))
			};
		}
		function silentBehindTheApi(facts) {
			let waiting = facts.refused.filter((one) => (0, silent_host.x$)(one) && !(0, silent_host.v5)(one));
			let [silent] = [...waiting.filter((one) => !(0, subjects.be)(one)), ...waiting];
			if (!silent || !(0, silent_host.VS)(facts) || (0, silent_host.xS)(facts) || (0, silent_host.ZM)(facts)) return;
			let refused = facts.withoutValidKey.filter((one) => (0, observed.c2)(one) === 401 && (0, observed.MS)(one) !== "in between");
			let alive = facts.first("api.health");
			if (refused.length === 0 && !facts.served && !(0, diagnosis_facts.qu)(facts)) return;
			if ((facts.keyVerdict?.observation.exchange.timings.totalMs ?? 0) >= platform_contract.ik) return;
			let others = (0, silent_host.q3)(facts) ? "; every request with a body waits so, and every one without is answered" : facts.served ? "; other requests with the key are served" : "";
			return {
				confidence: refused.length > 0 || facts.served ? "likely" : "possible",
				headline: `MLflow did not answer ${(0, observed.fo)(silent)} in time.`,
				because: `${(0, observed.fo)(silent)} ${(0, silent_host.a6)(silent, facts)}${refused.length > 0 ? "; requests without a valid key are refused at once" : ""}${others}`,
				evidence: [
					silent,
					...waiting,
					healthSays(facts, /./)
				],
				controls: [
					(0, silent_host.VS)(facts),
					...refused,
					alive
				],
				nextProbe: (0, silent_host.q3)(facts) ? "a POST without a key: one that waits, too, is held before MLflow" : "MLflow’s own /health behind the gateway, and its database"
			};
		}
		let mlflowReachCauses = [
			{
				code: "MLFLOW_PREFIX",
				category: "CFG",
				layer: "mlflow",
				owner: "infrastructure",
				summary: "MLflow serves its REST API below another path than the platform asks for (--static-prefix, or its URL in the platform’s settings).",
				refutedBy: "an answer of MLflow for this path",
				fix: "Name MLflow’s URL in the API’s settings as MLflow serves it: with its --static-prefix, or start MLflow without one.",
				shownBy: cause.WU.search,
				concludes: (facts) => {
					let one = (0, subjects.rt)(facts, "mounted");
					let path = one && (0, subjects.TI)(one);
					if (!path || facts.served || path.told !== void 0 && path.told !== path.asked) return;
					return {
						headline: `MLflow has no ${path.asked}: it serves its API below another path.`,
						because: `MLflow answers 404 for the whole path that was asked for (${path.told ?? "not quoted"}), so nothing was cut off on the way`,
						evidence: [one],
						nextProbe: "MLflow’s own /version with and without the prefix, inside the platform"
					};
				},
				refuted: (facts) => isAddressWrong(facts) || facts.served
			},
			{
				code: "MLFLOW_UNREACHABLE",
				category: "CFG",
				layer: "mlflow",
				owner: "infrastructure",
				summary: "The API works, but cannot reach the MLflow server behind it.",
				refutedBy: "any answer of MLflow through the API",
				fix: "Start MLflow, or correct the URL, DNS name or certificate under which the API calls it.",
				shownBy: cause.WU.mlflowHealth,
				concludes: (facts) => {
					let found = apiSays(facts);
					if (!found || found.isTimeout || (0, observed.c2)(found.one) !== 502) return;
					return {
						confidence: /mlflow/i.test((0, observed.ag)(found.one)) ? "certain" : "likely",
						headline: facts.served ? `MLflow went away during the run: from ${(0, observed.fo)(found.one)} on the API cannot reach it.` : "The API cannot reach MLflow.",
						because: `the API answers ${(0, observed.ag)(found.one)}${facts.served ? "; it had passed earlier requests on" : ""}`,
						evidence: [found.one, healthSays(facts, /./)],
						...facts.served && { fix: "Find out why MLflow ended: a worker that was killed, memory that ran out, a restart; then start it again." }
					};
				},
				refuted: (facts) => {
					let found = apiSays(facts);
					return facts.servedWithKey.some((one) => found === void 0 || (0, observed.d8)(one, found.one));
				}
			},
			{
				code: "MLFLOW_TIMEOUT",
				category: "DEPLOY",
				layer: "mlflow",
				owner: "infrastructure",
				summary: "MLflow does not answer in time: it waits, for instance for its database.",
				refutedBy: "an answer of MLflow within 30 s",
				fix: "Send the same request straight to MLflow, past the API. Slow there too: look at what MLflow waits for (a lock in its database, artifact store, workers). Fast there: the API team acts, for the API or the gateway holds it.",
				shownBy: cause.WU.mlflowHealth,
				concludes: (facts) => {
					let found = apiSays(facts);
					if (found?.isTimeout) return {
						headline: `MLflow did not answer ${(0, observed.fo)(found.one)} in time.`,
						because: `the API answers ${(0, observed.ag)(found.one)}`,
						evidence: [found.one, healthSays(facts, /./)]
					};
					return silentBehindTheApi(facts);
				}
			},
			{
				code: "API_LACKS_ADMIN_TOKEN",
				category: "CFG",
				layer: "mlflow",
				owner: "API team",
				summary: "The API’s own check of MLflow is refused because the API has no key of its own; this is not about your key.",
				refutedBy: "200 from /api/health/mlflow",
				fix: "Give the API an administrator’s key for its calls to the gateway.",
				shownBy: cause.WU.mlflowHealth,
				concludes: (facts) => {
					let health = healthSays(facts, /api key required|unauthorized|\b401\b/i);
					if (!health) return;
					return {
						headline: "The API’s own health check of MLflow is refused.",
						because: `the API’s own check of MLflow is answered ${(0, observed.ag)(health)}`,
						evidence: [health]
					};
				},
				refuted: (facts) => facts.refused.some(observed.AY)
			}
		];
		let namesNothing = /\/(experiments|registered-models)\/(create|search)$/;
		let firstOfRegistry = /\/(registered-models|model-versions)\/(create|get|search|update|list)$/;
		function registryRouteMissing(facts) {
			let one = unknownRoute(facts);
			return one !== void 0 && (0, observed.$N)(one) === "ENDPOINT_NOT_FOUND" && firstOfRegistry.test((0, observed.XM)(one)) && !facts.servedWithKey.some(subjects.pj) ? one : void 0;
		}
		function registryAway(facts) {
			let one = byMlflow(facts, (seen, status, words) => status >= 500 && (0, subjects.pj)(seen) && saysUnreached(words) && !(0, mlflow_database.eU)(seen, facts));
			if (!one) return;
			return {
				headline: `MLflow does not reach the server of its model registry: ${(0, observed.fo)(one)} failed.`,
				because: `MLflow answers ${(0, observed.ag)(one).slice(0, 240)}`,
				evidence: [one],
				controls: [facts.servedWithKey.find((other) => !(0, subjects.pj)(other))],
				fix: "Start the server that the answer names, which keeps MLflow’s models (--registry-store-uri), or correct its address; then see that MLflow’s host reaches it: name, port, firewall."
			};
		}
		let mlflowRegistryCauses = [
			{
				code: "MLFLOW_QUOTA",
				category: "QUOTA",
				layer: "mlflow",
				owner: "caller",
				summary: "A quota or limit of the MLflow server is used up.",
				refutedBy: "the same request accepted",
				fix: "Remove old models, versions or runs, or ask for a higher quota.",
				shownBy: cause.WU.verify,
				concludes: (facts) => {
					let one = byMlflow(facts, (seen, status) => status !== 429 && quotaWords.test((0, observed.b6)(seen)) && !isOfSystem((0, observed.b6)(seen)) && !(0, mlflow_database.eU)(seen, facts));
					if (!one) return;
					return {
						headline: `A quota of MLflow is used up: ${(0, observed.fo)(one)} was refused.`,
						because: `MLflow answers ${(0, observed.ag)(one)}`,
						evidence: [one]
					};
				}
			},
			{
				code: "SOURCE_REFUSED",
				category: "CFG",
				layer: "registry",
				owner: "infrastructure",
				summary: "MLflow does not accept the place of the model’s files as the source of a version.",
				refutedBy: "a version created from this source",
				fix: "Let MLflow accept versions whose source lies in the artifact root of its runs.",
				shownBy: cause.WU.verify,
				concludes: (facts) => {
					let one = byMlflow(facts, (seen, status, words) => status === 400 && /model-versions\/create/.test((0, observed.XM)(seen)) && /\bsource\b/i.test(words) && !(0, mlflow_database.eU)(seen, facts));
					if (!one) return;
					return {
						headline: "MLflow refuses the source of the model version.",
						because: `MLflow answers ${(0, observed.ag)(one)}`,
						evidence: [one]
					};
				}
			},
			{
				code: "REGISTRY_UNAVAILABLE",
				category: "CFG",
				layer: "registry",
				owner: "infrastructure",
				summary: "The model registry is not available: this MLflow server has none, its store does not support one, or it is closed for now.",
				refutedBy: "an answer of the model registry",
				fix: "Give MLflow a database as backend store (and registry store), or turn its model registry on.",
				shownBy: cause.WU.verify,
				concludes: (facts) => {
					let closed = closedForNow(facts);
					if (closed) return closed;
					let away = registryAway(facts);
					if (away) return away;
					let one = byMlflow(facts, saysNoRegistry) ?? registryRouteMissing(facts);
					if (!one) return;
					return {
						headline: `This MLflow has no model registry for ${(0, observed.fo)(one)}.`,
						because: `MLflow answers ${(0, observed.ag)(one)}`,
						evidence: [one],
						controls: [facts.servedWithKey[0]],
						...forAWhile.test((0, observed.ag)(one)) && {
							headline: `The model registry takes no ${(0, observed.fo)(one)} for now.`,
							fix: "End what the answer names, a migration or a maintenance; until then writes are refused."
						}
					};
				}
			},
			{
				code: "WRITES_NOT_SEEN",
				category: "CFG",
				layer: "mlflow",
				owner: "infrastructure",
				summary: "What MLflow has just created is not there for the next request: several servers or databases do not share one state.",
				refutedBy: "the same thing found by the next request",
				fix: "Let all instances of MLflow use one database, and read from the primary, not from a replica that lags.",
				shownBy: cause.WU.verify,
				concludes: (facts) => {
					let one = byMlflow(facts, (seen, status) => seen.role === "mlflow" && status === 404 && !namesNothing.test((0, observed.XM)(seen)) && (0, observed.$N)(seen) === "RESOURCE_DOES_NOT_EXIST");
					let told = one && (0, recorded_outcomes.zo)(one, facts.observations);
					if (!one || !facts.wrote || facts.evidence.partial && !told) return;
					return {
						headline: `${(0, observed.fo)(one)} does not find what was created a moment before.`,
						because: told ? `MLflow answers ${(0, observed.ag)(one)}, although ${(0, observed.fo)(told)} was answered with 200, and nothing was removed in between` : `MLflow answers ${(0, observed.ag)(one)}, although it had answered the creation with 200`,
						evidence: [one],
						controls: [told ?? facts.servedWithKey.at(-1)],
						nextProbe: "the same request again after a minute"
					};
				}
			},
			{
				code: "MLFLOW_TOO_OLD",
				category: "DEPLOY",
				layer: "mlflow",
				owner: "infrastructure",
				summary: "MLflow does not know this route: its version is older (or newer) than what the client uses.",
				refutedBy: "an answer of this route other than MLflow’s page for unknown routes",
				steps: [(0, cause.PM)("infrastructure", "Upgrade MLflow to a version that has this route (aliases since 2.3, logged models since 3.0). Some products in MLflow’s place never have it.", cause.WU.verify), (0, cause.PM)("caller", "Until then use a client of the server’s own version.", cause.WU.verify)],
				concludes: (facts) => {
					let one = unknownRoute(facts);
					if (!one || isAsOldAsMlflow(one, facts) || one === registryRouteMissing(facts)) return;
					let feature = /alias/.test((0, observed.XM)(one)) ? "aliases" : /logged-models/.test((0, observed.XM)(one)) ? "logged models" : (0, observed.fo)(one);
					return {
						confidence: /alias|logged-models/.test((0, observed.XM)(one)) && (0, responders.mu)((0, observed.b6)(one)) && !facts.evidence.partial ? "certain" : "likely",
						headline: `This MLflow does not know ${feature}: its version is too old for the client.`,
						because: `MLflow’s answer for unknown routes came for ${(0, observed.fo)(one)} alone, while it serves other requests`,
						evidence: [one],
						controls: [facts.servedWithKey[0]]
					};
				}
			}
		];
		function isRefusedInWords(one, { keyVerdict, served }) {
			let words = (0, observed.ag)(one);
			if (!(0, observed.YH)(one) || !isSentence(words)) return !1;
			if ((0, observed.c2)(one) === 403) return !isContentRule(one) && !isNameRule(one);
			return (0, observed.c2)(one) === 401 && keyVerdict?.verdict.kind === "valid" && !served && !saysKeyAlone(words) && !/key required|not authenticated|no (api )?key/i.test(words) && tokenReason(words) === void 0;
		}
		function refusedByRule(facts) {
			let { keyVerdict, servedWithKey, withGarbage } = facts;
			let isKeyGood = keyVerdict?.verdict.kind === "valid" || servedWithKey.length > 0;
			let one = facts.refused.find((seen) => isRefusedInWords(seen, facts));
			if (!one || !isKeyGood || saysYesToAll(facts)) return;
			let words = (0, observed.ag)(one);
			return {
				headline: `The API refuses ${(0, observed.fo)(one)} by a rule of its own: ${words.slice(4, 160).replace(/\.$/, "")}.`,
				because: `the key is valid, and the API answers ${words.slice(0, 240)}`,
				evidence: [one],
				controls: [
					keyVerdict?.observation,
					servedWithKey[0],
					withGarbage
				],
				layer: (0, observed.MS)(one) === "gateway" ? "gateway" : "proxy",
				...toldByRule(one, facts)
			};
		}
		function refusedInPart(facts) {
			let { refusals, keyVerdict, servedWithKey: served } = facts;
			if (keyVerdict?.verdict.kind !== "valid") return;
			let refused = refusals.filter(({ stoppedAt, observation: seen }) => stoppedAt === "key-accepted" && (0, observed.YH)(seen)).map(({ observation }) => observation);
			let alike = (one) => refused.filter((other) => (0, subjects.I)(other) === (0, subjects.I)(one));
			let one = refused.find((seen) => alike(seen).length > 1 && served.some((other) => (0, observed.d8)(seen, other)) && served.some((other) => (0, observed.d8)(other, seen)) && !served.some((other) => (0, subjects.I)(other) === (0, subjects.I)(seen)));
			if (!one) return;
			let after = served.find((other) => (0, observed.d8)(other, one));
			return {
				headline: `The API refuses the key at ${(0, observed.fo)(one)}, and takes it for other requests before and after.`,
				because: `the answer is ${(0, observed.ag)(one).slice(0, 160)}; all ${alike(one).length} requests of this kind are refused, others are served with the same key, and the auth service calls it valid`,
				evidence: [one],
				controls: [after, keyVerdict.observation],
				nextProbe: "how the API checks the key on this route: its auth URL, service id and middleware"
			};
		}
		let platformRuleCauses = [{
			code: "KEY_REFUSED_IN_PART",
			category: "CFG",
			layer: "proxy",
			owner: "API team",
			summary: "One part of the API refuses the key that its other parts accept: it checks keys in another way.",
			refutedBy: "a request to this part that is served with the key",
			fix: "Let all routes of the API check keys in one way: compare the auth URL, service id and middleware of the route that refuses with those of one that serves.",
			shownBy: cause.WU.artifacts,
			concludes: refusedInPart,
			refuted: instances.TO
		}, {
			code: "REFUSED_BY_RULE",
			isGeneral: !0,
			category: "SCOPE",
			layer: "proxy",
			owner: "caller",
			summary: "The key is valid, and the platform refuses this by a rule of its own, as its answer says.",
			refutedBy: "the same request accepted with this key",
			steps: [(0, cause.PM)("caller", "Do what the answer says, or ask the API team about the rule.", cause.WU.verify), (0, cause.PM)("API team", "See which rule of the API says this, and whether it should hold here.", cause.WU.verify)],
			concludes: refusedByRule
		}];
		function refusedInTurn({ evidence }) {
			let attempts = (0, diagnosis_evidence.O)(evidence);
			let requestIn = ({ exchange: { request }, credential }) => `${request.method} ${request.url} ${credential}`;
			let lastServed = new Map();
			for (let one of attempts) (0, observed.tz)(one) && !(0, observed.AY)(one) && lastServed.set(requestIn(one), one.exchange.startedAt);
			return attempts.filter((one) => isUnavailable(one) && (lastServed.get(requestIn(one)) ?? "") > one.exchange.startedAt);
		}
		let isLimit = (one, facts, turns) => !isOfStore(one) && ((0, observed.uT)(one) === "limits rate" || (0, observed.c2)(one) === 429 || one.answer.kind === "reply" && /rate limit|too many requests|REQUEST_LIMIT_EXCEEDED/i.test((0, observed.ag)(one)) || isUnavailable(one) && one.role !== "auth.validate" && isServedInTurn(one, facts, turns));
		let isOfStore = (one) => (0, subjects.be)(one) && (0, observed.MS)(one) !== "in between" && isLimitOfStore((0, observed.b6)(one));
		let isServedInTurn = (one, facts, turns) => (0, diagnosis_facts.a_)(one, facts) || (0, observed.JM)(turns.find((turn) => (0, observed.yv)(turn) === (0, observed.yv)(one)), one);
		function waitFor(one) {
			let asked = Date.parse(one.exchange.startedAt);
			let after = (0, retry_after.V)((0, observed.Nb)(one, "retry-after"), asked);
			let reset = resetAfterMs(one, asked);
			let [words] = pauseWords.exec((0, observed.ag)(one)) ?? [];
			let wait = after === void 0 ? reset === void 0 ? words ? `Wait as long as the refusal says (“${words.trim()}”; it has no Retry-After)` : "Wait a few minutes (the refusal has no Retry-After)" : `Wait up to ${inUnits(reset)}, as this refusal’s headers say (RateLimit-Reset)` : `Wait up to ${inUnits(after)}, as this refusal’s Retry-After says`;
			return /\bquota\b/i.test((0, observed.ag)(one)) ? `${wait}, or ask for a higher quota.` : `${wait}, and ${fewer}`;
		}
		let pauseWords = /\b(per|every|each) (\d+ ?)?(second|minute|hour|day|week|month)s?\b|\b(hourly|daily|weekly|monthly)\b|\bin \d+:\d\d(:\d\d)?\b|\b(in|after|for) \d+(\.\d+)? ?(s|sec|seconds?|m|min|minutes?|h|hours?|days?)\b|\buntil [^.;,]{3,40}/i;
		function resetAfterMs(one, now) {
			let [value] = [
				"ratelimit-reset",
				"x-ratelimit-reset",
				"x-rate-limit-reset"
			].map((name) => (0, observed.Nb)(one, name)).filter((text) => /^\d{1,13}$/.test(text));
			if (value === void 0) return;
			let ms = value.length > 10 ? Number(value) : Number(value) * 1e3;
			return value.length < 10 ? ms : Math.max(0, ms - now);
		}
		function inUnits(ms) {
			let [unit, name] = ms <= 6e5 ? [1e3, "s"] : ms <= 72e5 ? [6e4, "min"] : [36e5, "h"];
			return `${Math.ceil(ms / Number(unit))} ${name}`;
		}
		let fewer = "make fewer requests at the same time (concurrency), or run fewer verifications.";
		let lockOutWords = /\b(failed|invalid|unsuccessful|incorrect) (log-?in |sign-?in |auth\w* |key )?(attempts?|log-?ins?|keys|requests)\b|\block(ed)?[- ]?out\b|\b(been|temporarily|address|ip|key) (is )?(locked|banned)\b/i;
		let ownAttempts = "this run’s own requests without a key and with an invented one, which must be refused, count as failed attempts, too";
		function lockOut(facts) {
			let { keyVerdict } = facts;
			let asked = (0, subjects.Z6)(facts).map(({ observation }) => observation);
			let one = [...keyVerdict?.verdict.kind === "rate-limited" ? [keyVerdict.observation] : [], ...asked.filter((other) => (0, observed.c2)(other) === 429)].find((other) => lockOutWords.test((0, observed.ag)(other)));
			if (!one) return banned(facts);
			let isAuth = one.role === "auth.validate";
			return {
				headline: `${isAuth ? "The auth service" : (0, observed.iv)(one)} lets this key or address in no more after failed attempts.`,
				because: `the answer is ${(0, observed.ag)(one).slice(0, 160)}; ${ownAttempts}`,
				evidence: [one, ...isAuth ? [blockedByAuth(facts)] : []],
				layer: isAuth ? "auth" : "proxy"
			};
		}
		function banned(facts) {
			let one = (0, subjects.XU)(facts, "blocks")?.observation;
			if (!one || facts.evidence.checks === void 0) return;
			let isBefore = (other) => (0, observed.d8)(one, other);
			let there = facts.observations.filter((other) => (0, observed.yv)(other) === (0, observed.yv)(one));
			let served = facts.servedWithKey.find((other) => other.role === "mlflow" && isBefore(other));
			let attempts = there.filter((other) => (0, observed.M8)(other) && (0, observed.c2)(other) === 401 && (0, observed.tz)(other) && isBefore(other));
			let after = there.filter((other) => Date.parse(other.exchange.startedAt) > (0, observed.pJ)(one));
			if (!served || attempts.length < 2 || after.length < 3 || !after.every((other) => (0, observed.JM)(other, one))) return;
			return {
				headline: `${(0, observed.iv)(one)} refuses everything from ${(0, observed.fo)(one)} on, and served the same key before.`,
				because: `the answer is ${(0, observed.ag)(one).slice(0, 120)} to all of ${after.length} requests; before it, MLflow served this key, and the platform refused keys that were none: ${ownAttempts}, where something bans an address for them`,
				evidence: [one],
				controls: [
					served,
					attempts[0],
					after.at(-1)
				],
				layer: "proxy",
				owner: "infrastructure",
				fix: "Look at what bans addresses (fail2ban, CrowdSec, a firewall’s own rules) for the address of this run: lift the ban, and let verifications’ failed attempts through.",
				shownBy: cause.WU.search
			};
		}
		function rateLimit(facts) {
			if (facts.keyVerdict?.verdict.kind === "rate-limited") {
				let { observation } = facts.keyVerdict;
				return {
					confidence: "certain",
					headline: "The auth service limits the rate of requests with this key.",
					because: `the auth service answers ${(0, observed.ag)(observation)}`,
					evidence: [observation, blockedByAuth(facts)],
					fix: waitFor(observation)
				};
			}
			let event = facts.observations.find((one) => one.role === "event" && (0, observed.c2)(one) === 429);
			let asked = [...(0, subjects.Z6)(facts).map(({ observation }) => observation), ...event ? [event] : []];
			let turns = refusedInTurn(facts);
			let limited = asked.find((one) => isLimit(one, facts, turns));
			if (!limited) return;
			let party = (0, observed.MS)(limited);
			return {
				headline: `${(0, observed.iv)(limited)} limits the rate of requests: ${(0, observed.fo)(limited)} was refused.`,
				because: `the answer is ${(0, observed.ag)(limited).slice(0, 160)}${(0, observed.c2)(limited) !== 429 && isServedInTurn(limited, facts, turns) ? "; such requests are served at other moments" : ""}`,
				evidence: [limited, ...asked.filter((one) => (0, observed.JM)(one, limited))],
				layer: party === "MLflow" ? "mlflow" : limited.role === "auth.validate" ? "auth" : party === "gateway" || (0, observed.FK)(limited) ? "gateway" : "proxy",
				fix: waitFor(limited),
				shownBy: cause.WU.search,
				...isLocalLimit(limited) && ofInstance,
				...isSpentQuota(limited) && ofPlan
			};
		}
		let isLocalLimit = (one) => /^local_rate_limited$/.test((0, observed.b6)(one).trim());
		let isSpentQuota = (one) => /^\{"message": ?"Limit Exceeded"\}$/i.test((0, observed.b6)(one).trim());
		let ofPlan = {
			summary: "The number of requests that a plan of the API gateway allows in its period is used up.",
			fix: "Wait for the next day, week or month, whichever the plan counts by (the answer does not say), or ask for a higher quota of the usage plan: fewer requests at a time do not help."
		};
		let ofInstance = {
			owner: "infrastructure",
			summary: "Something on the way limits how many requests one of its instances passes on, whoever sends them.",
			steps: [(0, cause.PM)("infrastructure", "Raise the limit for the API’s paths (Envoy: token_bucket of local_ratelimit).", cause.WU.search), (0, cause.PM)("caller", `Wait a moment, and ${fewer}`, cause.WU.search)]
		};
		let rateCauses = [{
			code: "RATE_LIMITED",
			category: "RATE",
			layer: "auth",
			owner: "caller",
			summary: "Too many requests were made with this key or from this address.",
			refutedBy: "the same refusal after the pause the service asks for",
			fix: `Wait as long as Retry-After says, and ${fewer}`,
			shownBy: cause.WU.validate,
			concludes: rateLimit,
			refuted: (facts) => lockOut(facts) !== void 0
		}, {
			code: "LOCKED_OUT",
			category: "RATE",
			layer: "auth",
			owner: "caller",
			summary: "After failed attempts to log in, this key or this address is let in no more for a while.",
			refutedBy: "the same refusal of an address from which no attempt failed",
			steps: [(0, cause.PM)("caller", "Wait as long as the answer says, and find who sends wrong keys from this address; others at the same address are shut out, too. Verify less often than the limit allows.", cause.WU.validate)],
			concludes: lockOut
		}];
		var client_mistakes = __webpack_require__(3108);
		function mistake(facts, id) {
			let { checks, failed, exchanges, platform } = facts.evidence;
			return checks || failed === !1 ? void 0 : (0, client_mistakes.C)(exchanges, platform).find((one) => one.id === id);
		}
		function findingOf({ text, instead, exchanges }, more) {
			return {
				headline: text,
				evidence: exchanges,
				fix: instead,
				...more
			};
		}
		let withoutTags = "a version without the three tags as they should be";
		let kind = (code, layer, words, concludes) => ({
			code,
			category: "CLIENT",
			layer,
			owner: "caller",
			...words,
			concludes
		});
		let recordedCauses = [
			kind("MOCK_MODE", "client", {
				summary: "Hokusai’s SDK only pretends: nothing is sent to the registry.",
				refutedBy: "a request to the tracking URI",
				fix: "Unset HOKUSAI_MOCK_MODE and HOKUSAI_OPTIONAL_MLFLOW, and run the command again."
			}, ({ evidence, observations }) => {
				let set = (evidence.disturbances ?? []).map(({ name }) => name).filter((name) => ["HOKUSAI_MOCK_MODE", "HOKUSAI_OPTIONAL_MLFLOW"].includes(name));
				let asked = observations.some(({ role }) => role === "mlflow" || role === "artifacts");
				if (set.length === 0 || asked) return;
				return {
					headline: `${set.join(" and ")} let the command go on without a registry.`,
					because: `the environment sets ${set.join(" and ")}, and not one request came to the tracking URI`,
					evidence: [],
					nextProbe: "the same command without this variable"
				};
			}),
			kind("SEARCH_WITHOUT_LIMIT", "client", {
				summary: "A search was asked for without max_results, which MLflow refuses; key and platform are fine.",
				refutedBy: "the same refusal with max_results=1",
				fix: "Add max_results, for example ?max_results=1.",
				shownBy: cause.WU.search
			}, (facts) => {
				let found = facts.obstacle ? void 0 : mistake(facts, "no-max-results");
				if (!found) return;
				return findingOf(found, {
					confidence: "certain",
					because: "MLflow itself answers 400 and names max_results: the key was accepted on the way there"
				});
			}),
			kind("TAGS_ON_RUN", "registry", {
				summary: "The tags of a tokenized model are on the run; the platform reads those of the model version.",
				refutedBy: "the three tags on the model version",
				fix: "Set the tags on the version, with MlflowClient().set_model_version_tag(name, version, key, value).",
				shownBy: cause.WU.latestVersion
			}, (facts) => {
				let found = facts.obstacle || !facts.registered ? void 0 : mistake(facts, "tags-on-run");
				if (!found) return;
				return findingOf(found, {
					because: "a version was registered, no request was refused, and none set these tags on the version",
					commandShows: withoutTags
				});
			}),
			kind("TAGS_MISSING", "registry", {
				summary: "The model version lacks tags of a tokenized model, by which the platform knows it.",
				refutedBy: "the three tags on the model version",
				fix: "Set all three on the version, with MlflowClient().set_model_version_tag(name, version, key, value).",
				shownBy: cause.WU.latestVersion
			}, (facts) => {
				let isMeant = facts.evidence.failed ?? !(0, another_server.E)(facts);
				if (facts.obstacle || !facts.registered || !isMeant) return;
				let found = (facts.evidence.failed || !madeAgain(facts) ? mistake(facts, "tags-elsewhere") : void 0) ?? mistake(facts, "tags-misspelt") ?? mistake(facts, "tags-malformed") ?? (facts.evidence.failed ? mistake(facts, "tags-incomplete") : void 0);
				if (!found) return;
				return findingOf(found, {
					confidence: /incomplete|malformed/.test(found.id) ? "possible" : "likely",
					because: "a version was registered, no request was refused, and the version does not have them so",
					commandShows: withoutTags
				});
			}),
			kind("CHUNKED_UPLOAD", "client", {
				summary: "A file was uploaded without its length, and MLflow 3.3 to 3.14 stores such a file empty.",
				refutedBy: "the same file, sent with Content-Length, that comes back empty as well",
				fix: "Send Content-Length: give the HTTP library a file or bytes, not a generator."
			}, (facts) => {
				let found = mistake(facts, "chunked-upload");
				if (!found) return;
				let changed = (0, recorded_outcomes.Ne)(facts);
				let emptied = changed?.isEmptied ? changed : void 0;
				let [back, sent] = emptied?.evidence ?? [];
				let isOne = sent !== void 0 && found.exchanges.includes(sent.exchange.id);
				let refused = facts.refused.find(({ exchange }) => found.exchanges.includes(exchange.id));
				if (isOne && emptied) return findingOf(found, {
					because: `it was answered 200, and what came back is empty: ${emptied.told}`,
					evidence: [back, sent],
					nextProbe: "the same upload with Content-Length"
				});
				if (refused && [400, 411].includes((0, observed.c2)(refused))) return findingOf(found, {
					because: "the upload without a length was refused",
					evidence: [refused]
				});
				let listed = (0, recorded_outcomes.p6)(facts, found.exchanges);
				if (listed) return findingOf(found, {
					because: "it was answered 200, and the list of the artifacts says that the file is empty",
					evidence: [listed, ...found.exchanges],
					nextProbe: "the same upload with Content-Length"
				});
				if (facts.obstacle || !facts.evidence.failed) return;
				return findingOf(found, {
					confidence: "possible",
					because: "it was answered 200; whether it was stored was not asked",
					nextProbe: "the size of this file in a list of the artifacts"
				});
			}),
			kind("UPLOAD_MALFORMED", "client", {
				summary: "What was uploaded is not the file: it was sent as a web form, or there was nothing left to send.",
				refutedBy: "the same file with the same content, read back",
				fix: "Send the bytes of the file alone as the body."
			}, (facts) => {
				if (facts.obstacle) return;
				let found = mistake(facts, "form-upload") ?? (facts.evidence.failed ? mistake(facts, "empty-upload") : void 0);
				if (!found) return;
				return findingOf(found, { because: "MLflow stores the body of an upload as it comes, and no request was refused" });
			}),
			kind("DUPLICATED_BY_RETRY", "client", {
				summary: "A request to create something was sent again after its answer was lost, and took effect twice.",
				refutedBy: "one run or version only: then the first request never arrived",
				fix: "Look for the second run or version of the same content, and delete the one that is not used."
			}, (facts) => {
				let found = mistake(facts, "duplicated-by-retry");
				if (!found) return;
				let isOtherRefused = facts.refused.some(({ exchange }) => !found.exchanges.includes(exchange.id));
				let repeated = facts.observations.filter(({ exchange }) => found.exchanges.includes(exchange.id)).find((one) => (0, observed.nn)(one) || saysThere(one));
				let isKnown = facts.evidence.failed || repeated && (saysThere(repeated) || isSecondOfNew(repeated, facts));
				if (isOtherRefused || !repeated || !isKnown) return;
				return findingOf(found, { because: saysThere(repeated) ? `the answer to ${(0, observed.XM)(repeated).split("/").slice(-2).join("/")} was lost, and its repetition found what the first had made` : "the first answer was lost or failed, the repetition was served, and no other request was refused" });
			}),
			kind("MODELS_ELSEWHERE", "client", {
				summary: "Runs go to the platform and models somewhere else: MLFLOW_REGISTRY_URI names another registry.",
				refutedBy: "a model version created at the tracking URI",
				fix: "Unset MLFLOW_REGISTRY_URI, so that models go where runs go."
			}, ({ evidence, observations }) => {
				let isSet = evidence.disturbances?.some(({ name }) => name === "MLFLOW_REGISTRY_URI");
				let runs = observations.find((one) => /\/runs\/create$/.test((0, observed.XM)(one)) && (0, observed.nn)(one));
				let made = observations.some((one) => /\/(registered-models|model-versions)\/create$/.test((0, observed.XM)(one)));
				if (!isSet || !evidence.failed || !runs || made) return;
				return {
					headline: "MLFLOW_REGISTRY_URI sends models elsewhere than runs.",
					because: "the environment sets MLFLOW_REGISTRY_URI; runs came to the tracking URI, and no model did",
					evidence: [runs],
					nextProbe: "the same command without this variable"
				};
			})
		];
		let madeAgain = (facts) => facts.servedWithKey.filter((one) => /\/model-versions\/create$/.test((0, observed.XM)(one))).length > 1 || mistake(facts, "duplicated-by-retry") !== void 0;
		let saysThere = (one) => /ALREADY_EXISTS/.test((0, observed.b6)(one));
		let isSecondOfNew = (second, { servedWithKey }) => second.exchange.request.url.endsWith("/model-versions/create") && /"version": ?"2"/.test((0, observed.b6)(second)) && servedWithKey.some((one) => (0, observed.XM)(one).endsWith("/registered-models/create"));
		let exchangesOf = (checkId, { evidence }) => evidence.checks?.find(({ id }) => id === checkId)?.exchanges ?? [];
		let wasRefused = (checkId, facts) => facts.refused.some(({ exchange }) => exchangesOf(checkId, facts).includes(exchange.id));
		function lostType(facts) {
			let one = byMlflow(facts, (seen, status) => [400, 415].includes(status) && /content.?type/i.test((0, observed.b6)(seen)) && /json/.test(String(seen.exchange.request.headers["content-type"] ?? "")));
			if (!one) return;
			return {
				summary: "Requests lose a header on the way to MLflow.",
				headline: `The Content-Type header of ${(0, observed.fo)(one)} is lost on the way to MLflow.`,
				because: `it was sent as JSON, and MLflow answers ${(0, observed.ag)(one).slice(0, 160)}`,
				evidence: [one],
				fix: "Pass the Content-Type header of requests on to MLflow."
			};
		}
		let whyFailed = (told) => /source|path|no such/i.test(told) ? {
			owner: "caller",
			fix: "Register a source that is there: look at what was uploaded, and at the source that model-versions/create named."
		} : { fix: "Find in MLflow’s log of that moment why it could not register the version." };
		let pendingStatus = "PENDING_REGISTRATION";
		let registrationCauses = [
			{
				code: "VERSION_NOT_READY",
				category: "BUG",
				layer: "registry",
				owner: "infrastructure",
				summary: "The model version is created but does not become READY.",
				refutedBy: "status READY of the version",
				fix: "Make a version by the first two commands below, look at its row in MLflow’s table model_versions, and only then run the third, which deletes it. READY there: the API team looks at what changes answers on the way. PENDING there too: MLflow’s log of that moment tells what did not set it to READY.",
				shownBy: cause.WU.versionStatus,
				concludes: (facts) => {
					let pending = facts.failed("registration.ready");
					let seen = facts.evidence.checks ? void 0 : (0, recorded_outcomes.x$)(facts);
					if (seen) return {
						headline: `The model version ${seen.told}.`,
						because: `the version ${seen.told}`,
						evidence: seen.evidence,
						...!seen.told.includes(pendingStatus) && whyFailed(seen.told)
					};
					if (!pending || wasRefused("registration.ready", facts)) return;
					return {
						confidence: "likely",
						headline: `The model version ${pending.reason}.`,
						because: `the version ${pending.reason}`,
						evidence: pending.exchanges,
						explains: [pending.id],
						...pending.reason?.includes(pendingStatus) && { commandShows: `"status": "${pendingStatus}"` }
					};
				}
			},
			{
				code: "REGISTRATION_INCOMPLETE",
				category: "BUG",
				layer: "registry",
				owner: "infrastructure",
				summary: "The registration was accepted, but what is read back is not what was written.",
				refutedBy: "the same values when read back",
				fix: "Find out what drops or changes it: a proxy, a plugin, or another registry in MLflow’s place. The transcript has what was sent and what is read back.",
				shownBy: cause.WU.verify,
				concludes: (facts) => {
					let differs = [
						"tag-set",
						"tags",
						"alias",
						"found",
						"run-finished"
					].map((name) => facts.failed(`registration.${name}`)).find((check) => check && !wasRefused(check.id, facts));
					if (!differs || facts.obstacle?.stoppedAt !== void 0) return;
					if (facts.observations.some((one) => differs.exchanges.includes(one.exchange.id) && (0, observed.bm)(one))) return;
					return {
						headline: `What was read back is not what was written: ${differs.reason ?? differs.title}.`,
						because: differs.reason ?? differs.title,
						evidence: differs.exchanges.length > 0 ? differs.exchanges : exchangesOf("registration.ready", facts),
						explains: [differs.id]
					};
				}
			},
			{
				code: "BODY_DROPPED",
				category: "BUG",
				layer: "proxy",
				owner: "API team",
				summary: "Requests of some methods, DELETE above all, lose their body on the way to MLflow.",
				refutedBy: "an answer about what the body named",
				fix: "Pass bodies on whatever the method is.",
				shownBy: cause.WU.verify,
				concludes: (facts) => {
					let typeless = lostType(facts);
					if (typeless) return typeless;
					let one = (0, recorded_outcomes.hJ)(facts);
					if (!one || facts.evidence.checks && !facts.refused.includes(one)) return;
					return {
						headline: `${one.exchange.request.method} requests lose their body on the way to MLflow.`,
						because: "MLflow misses a parameter that the request’s body named",
						evidence: [one]
					};
				}
			},
			{
				code: "EVENT_FAILED",
				category: "BUG",
				layer: "event",
				owner: "API team",
				summary: "The registration itself succeeded; only the platform’s notification of it failed.",
				refutedBy: "200 with event_emitted true",
				steps: [(0, cause.PM)("caller", "The model is registered. Check that metric, baseline and token id are ones the platform knows.", cause.WU.verify), (0, cause.PM)("API team", "Find out why the event could not be emitted.", cause.WU.verify)],
				concludes: (facts) => {
					let event = facts.first("event");
					if (!event || [
						200,
						402,
						429
					].includes((0, observed.c2)(event))) return;
					return {
						headline: `The notification of the registration was answered ${(0, observed.ag)(event).slice(0, 80)}.`,
						because: `the notification is answered ${(0, observed.ag)(event)}`,
						evidence: [event]
					};
				}
			}
		];
		var asks_for_nothing = __webpack_require__(17105);
		let wantsHeader = (one) => (0, observed.c2)(one) === 428 || /\bheaders?\b.{0,40}\b(required|missing|must|mandatory)\b|\b(requires?|required|missing)\b.{0,40}\bheader\b|\b(idempotency-key|if-match)\b/i.test((0, observed.ag)(one)) && !/content-(type|length)|authori[sz]ation|api[-_ ]key|\bhost\b/i.test((0, observed.ag)(one));
		let ofOwnHeader = (one) => ({
			summary: "The platform asks for a header of its own, which MLflow’s own client never sends.",
			owner: (0, observed.MS)(one) === "MLflow" ? "infrastructure" : "API team",
			fix: "Take MLflow’s routes out of the rule that asks for this header: clients send what MLflow asks for, and nothing else.",
			shownBy: cause.WU.verify
		});
		let requestRefusedCauses = [{
			code: "REQUEST_REFUSED",
			category: "CLIENT",
			layer: "client",
			owner: "caller",
			isGeneral: !0,
			summary: "MLflow itself refuses what a request asks for; the key and the way to MLflow are fine.",
			refutedBy: "the same request served",
			fix: "Do what the answer asks for, or ask whoever set this rule to lift it.",
			shownBy: cause.WU.verify,
			concludes: (facts) => {
				let last = lastRefused(facts);
				let one = last ?? refusedInVain(facts);
				if (one) return {
					confidence: (0, asks_for_nothing.F6)(one, facts.observations) ? "possible" : "likely",
					because: `${last ? "the command ended at this request, and no other was refused" : "this write was refused and never served"}; it is answered ${(0, observed.ag)(one).slice(0, 240)}`,
					evidence: [one],
					controls: [facts.servedWithKey[0]],
					...toldOf(one, facts)
				};
				let refused = refusedContent(facts);
				if (!refused || isContentRule(refused) || isOfState(refused, facts) || !asksOfCaller(refused)) return;
				return {
					...refusalOf(refused, facts),
					...(0, observed.MS)(refused) !== "MLflow" && { summary: "The API refuses what a request asks for; the key and the way there are fine." }
				};
			}
		}, {
			code: "CONTENT_REFUSED",
			category: "CFG",
			layer: "mlflow",
			owner: "infrastructure",
			isGeneral: !0,
			summary: "The platform refuses the content of a request that MLflow’s own client sends as well: by a rule or plugin of its own, or as another version.",
			refutedBy: "the same request served",
			steps: [(0, cause.PM)("infrastructure", "Find out which rule, plugin or version says this, or what changes requests on their way there.", cause.WU.verify), (0, cause.PM)("caller", "Use a client of the server’s own version, if the answer speaks of one.", cause.WU.verify)],
			concludes: (facts) => {
				let one = refusedContent(facts);
				let isState = one !== void 0 && isOfState(one, facts);
				if (!one || asksOfCaller(one) && !isContentRule(one) && !isState) return;
				let refusal = refusalOf(one, facts);
				if (isState) return {
					...refusal,
					...changedByOthers
				};
				if (isOfNewName(one)) return {
					...refusal,
					summary: "A write arrives more than once, and the answer to a repetition is handed on.",
					because: `${refusal.because}; this run had invented the name a moment before: something sends the request twice`,
					layer: "proxy",
					steps: sentTwice
				};
				if (isContentRule(one)) return {
					...refusal,
					...allowContent
				};
				if (wantsHeader(one)) return {
					...refusal,
					...ofOwnHeader(one)
				};
				return {
					...refusal,
					...(0, observed.c2)(one) === 409 && { steps: afterConflict }
				};
			}
		}];
		let isOfNewName = (one) => isThereAlready(one) && /"name": ?"verify-registration-\d/.test(one.exchange.request.body?.text ?? "");
		let sentTwice = [(0, cause.PM)("infrastructure", "Find what repeats a POST on the way and hands on the second answer (nginx: non_idempotent in proxy_next_upstream), and let it send each once.", cause.WU.verify)];
		let refusedContent = ({ refused }) => refused.find((one) => isContentRule(one) || ((0, observed.MS)(one) === "MLflow" || (0, observed.YH)(one)) && !(0, subjects.be)(one) && [
			400,
			406,
			409,
			410,
			411,
			412,
			415,
			422,
			423,
			424,
			428
		].includes((0, observed.c2)(one)) && !/^(INTERNAL_ERROR|(RESOURCE|ENDPOINT)_NOT_FOUND)$/.test((0, observed.$N)(one)));
		let asksOfCaller = (one) => !wantsHeader(one) && /\b(must|required?|set|specify|provide|choose|call|supply|rename)\b|\bworkspace\b|not allowed/i.test((0, observed.ag)(one)) && !/\b(parameter|field|body|schema|parsed?)\b/i.test((0, observed.ag)(one));
		function refusalOf(one, { servedWithKey }) {
			let party = (0, observed.MS)(one);
			return {
				headline: `${(0, observed.iv)(one)} refuses ${(0, observed.fo)(one)}: ${(0, visible.Jj)((0, observed.ag)(one), 160)}`.replace(/\.?$/, "."),
				because: `${(0, observed.fo)(one)} is answered ${(0, observed.ag)(one).slice(0, 240)}: the key and the way there are fine`,
				evidence: [one],
				controls: [servedWithKey[0]],
				layer: party === "gateway" ? "gateway" : party === "API" ? "proxy" : (0, subjects.pj)(one) ? "registry" : "mlflow"
			};
		}
		let isTidying = (one) => /\/(runs\/(update|get)|logged-models\/[^/]+)$/.test((0, observed.XM)(one));
		let isLooking = (one) => one.exchange.request.method === "GET" || /\/search$/.test((0, observed.XM)(one));
		let isRoutine = (one) => /ALREADY_EXISTS|DOES_NOT_EXIST/.test((0, observed.$N)(one));
		let isMakingInVain = (one) => (one.exchange.request.method === "PUT" || ["POST", "PATCH"].includes(one.exchange.request.method) && /\/(create|set-[a-z-]+|log-[a-z]+|update|rename|alias)$/.test((0, observed.XM)(one))) && !(isThereAlready(one) && /\/(experiments|registered-models)\/create$/.test((0, observed.XM)(one)));
		let isThereAlready = (one) => /ALREADY_EXISTS/.test((0, observed.$N)(one));
		let isLookInVain = (one, asked, { registered }) => {
			let family = /\/(experiments|runs|registered-models|model-versions)\/get(-by-name|-download-uri)?$/.exec((0, observed.XM)(one))?.[1] ?? "";
			return !(one.exchange.request.method === "DELETE" && /missing value/i.test((0, observed.ag)(one))) && one === asked.at(-1) && (family === "" ? [400, 409].includes((0, observed.c2)(one)) : asked.some((other) => (0, observed.tb)(other) && (0, observed.XM)(other).endsWith(registered ? `/${family}/create` : "/create")) && !asked.some((other) => (0, observed.tb)(other) && /\/delete$/.test((0, observed.XM)(other))));
		};
		let isOfContent = (one) => [
			400,
			404,
			405,
			409,
			422
		].includes((0, observed.c2)(one)) && (0, observed.MS)(one) !== "in between";
		function refusedInVain({ evidence, observations, obstacle }) {
			if (evidence.checks || evidence.failed !== void 0 || obstacle) return;
			return observations.findLast((one) => ["mlflow", "artifacts"].includes(one.role) && isMakingInVain(one) && isOfContent(one) && !(0, observed.tb)(one) && !observations.some((later) => (0, observed.tb)(later) && isSameWrite(later, one)));
		}
		let isSameWrite = ({ exchange: a }, { exchange: b }) => a.startedAt > b.startedAt && a.request.method === b.request.method && a.request.url === b.request.url && (a.request.url.endsWith("/create") || a.request.body?.text === b.request.body?.text);
		function lastRefused(facts) {
			let { evidence, observations, obstacle } = facts;
			if (evidence.checks || evidence.failed === !1 || obstacle) return;
			let base = evidence.target && `${evidence.target.trackingUri}/`;
			let asked = observations.filter((one) => ["mlflow", "artifacts"].includes(one.role) || base !== void 0 && isMeantForMlflow(one, base));
			let index = asked.findLastIndex((one) => !(0, observed.tb)(one));
			let one = asked[index];
			if (one?.answer.kind !== "reply") return;
			let isEnd = asked.slice(index + 1).every((later) => isTidying(later) || isLooking(later) && !isRoutine(one));
			return (evidence.failed === !0 || isMakingInVain(one) || (0, asks_for_nothing.Rv)(one) || isLookInVain(one, asked, facts)) && isEnd && (isOfContent(one) || (0, asks_for_nothing.F6)(one, observations)) ? one : void 0;
		}
		let isMeantForMlflow = ({ role, exchange: { request } }, base) => (role === "other" || role === "mlflow-elsewhere") && request.url.startsWith(base) && /\/api\/\d|\/(experiments|runs|registered-models|model-versions)\//.test(request.url);
		function toldOf(one, facts) {
			let told = (headline, fix) => ({
				headline,
				fix
			});
			let endpoint = (0, mlflow_routes.BT)((0, observed.XM)(one));
			if (one.role === "other" || one.role === "mlflow-elsewhere") return told(`${one.exchange.request.method} ${(0, observed.XM)(one)} is no address of MLflow’s REST API.`, "Ask below the tracking URI, one slash and api/2.0/mlflow/…, or use MLflow’s own client.");
			if ((0, asks_for_nothing.m7)(one) && (0, asks_for_nothing.Rv)(one)) return told(`MLflow has no ${(0, observed.fo)(one)} any more: the client is older than the server.`, "Use a client of the server’s own version, or the routes of MLflow’s REST API 2.0 without preview/.");
			if ((0, asks_for_nothing.m7)(one)) {
				let methods = (0, mlflow_routes.oz)(endpoint ?? "").join(" or ");
				return told(`MLflow has no ${(0, observed.fo)(one)}${methods ? `: it takes ${methods} there` : ""}.`, "Use a route of MLflow’s REST API 2.0, with its method, or MLflow’s own client.");
			}
			if ((0, asks_for_nothing.F6)(one, facts.observations)) return told(`There is no such file: ${(0, observed.fo)(one)}, and the command did not upload it.`, "Upload the file first, or ask for the path under which it was uploaded.");
			let { body, headers } = one.exchange.request;
			let text = body?.truncated ? "" : (body?.text ?? "").trim();
			let isForm = /form/i.test(String(headers["content-type"] ?? ""));
			if ((0, observed.c2)(one) === 400 && !(0, subjects.be)(one) && text !== "" && !isForm && (0, json.qF)(text) === void 0) return told(`What ${(0, observed.fo)(one)} sent is not JSON: ${JSON.stringify((0, visible.Jj)(text, 40))}.`, "Make JSON of the body before it is sent (JSON.stringify, json.dumps, requests’ json=).");
			let place = unreadPlace(one);
			if (place) return told(`MLflow misses what ${(0, observed.fo)(one)} names in the wrong place.`, place);
			return told(`MLflow refuses ${(0, observed.fo)(one)}: ${(0, observed.ag)(one).slice(0, 160)}`, /alias\b.*not found/i.test((0, observed.ag)(one)) ? "Set the alias: MlflowClient().set_registered_model_alias(name, alias, version)." : isThereAlready(one) ? "Use what is there of this name, or another name. What was deleted keeps its name and is in no list: restore it." : "Correct the request as the answer says.");
		}
		function unreadPlace(one) {
			let missing = (0, recorded_outcomes.Z$)(one);
			if (missing === void 0) return;
			let { method, url, body } = one.exchange.request;
			if (method === "GET") return body?.text?.includes(`"${missing}"`) ? `Send ${missing} in the query of the URL: MLflow does not read the body of a GET.` : void 0;
			return new URL(url).searchParams.has(missing) ? `Send ${missing} in a JSON body: MLflow reads the query of a GET alone.` : void 0;
		}
		let shownLink = /: (the host’s own|an intermediate one’s|a root’s), (“.*”), on (\d{4}-\d\d-\d\d)$/;
		let links = {
			"the host’s own": {
				headline: (host) => `The certificate of ${host}`,
				fix: "Renew the host’s certificate, and have it loaded by whatever ends TLS there."
			},
			"an intermediate one’s": {
				headline: (host) => `An intermediate certificate that ${host} sends`,
				fix: "Send the new chain of the authority (fullchain): the host’s own certificate is valid, the intermediate one sent with it is not."
			},
			"a root’s": {
				headline: (host) => `The root to which the chain of ${host} leads`,
				fix: "Send a chain that leads to a root which is valid, as the authority offers it; callers with an old list of roots, or a ca-file with this one, need a new one."
			}
		};
		function expired(host, message) {
			let [, whose = "", name, date] = shownLink.exec(message) ?? [];
			let link = links[whose];
			if (link) return {
				headline: `${link.headline(host)} expired on ${date}: ${name}.`,
				steps: [(0, cause.PM)("infrastructure", link.fix, cause.WU.apiHealth)]
			};
			return {
				headline: `A certificate that ${host} shows has expired: its own, or one that issued it.`,
				steps: [(0, cause.PM)("infrastructure", "Look at the dates of the whole chain (openssl s_client -showcerts): renew the host’s own certificate where that has expired; where an intermediate one has, send the new chain (fullchain).", cause.WU.apiHealth)]
			};
		}
		function certificateFault(host, message) {
			let renew = (text) => (0, cause.PM)("infrastructure", text, cause.WU.apiHealth);
			if (/not.yet.valid/i.test(message)) return {
				headline: `The certificate of ${host} is not valid yet.`,
				steps: [(0, cause.PM)("caller", "Check the clock of this machine: set it right where it is behind.", cause.WU.apiHealth), renew("Use a certificate that is valid by now.")]
			};
			if (/too (small|weak)/i.test(message)) return {
				headline: `The certificate of ${host} is too weak: ${message.slice(0, 80)}.`,
				steps: [renew("Renew the certificate with a longer key, signed with SHA-256 or better.")]
			};
			if (/expired/i.test(message)) return expired(host, message);
			if (/altname|does not match|common.?name.?invalid|hostname.?mismatch/i.test(message)) return {
				headline: `The certificate of ${host} is for another name.`,
				steps: [renew("Use a certificate for this host name.")]
			};
			if (/UNABLE_TO_VERIFY_LEAF/i.test(message)) return {
				headline: `The certificate of ${host} comes without the one that issued it.`,
				steps: [(0, cause.PM)("caller", "Where a private authority issued it: name that one’s certificates, the intermediate ones too, with ca-file.", cause.WU.apiHealth), renew("Let the host send its whole chain, with the intermediate certificates (fullchain).")]
			};
			if (isOfUnknownAuthority.test(message)) return {
				headline: `The certificate of ${host} comes from an authority that this machine does not know.`,
				steps: [(0, cause.PM)("caller", "Behind a company proxy that opens TLS (Zscaler, Netskope and the like), or with a private authority: name the authority’s certificate with ca-file or NODE_EXTRA_CA_CERTS.", cause.WU.apiHealth), renew("Where callers are to need no file: use a certificate of a public authority.")]
			};
			return { headline: `The certificate of ${host} is not trusted.` };
		}
		let isOfUnknownAuthority = /SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT|self.signed certificate in certificate chain/i;
		let isItsOwnFault = (message) => /not.yet.valid|expired|altname|does not match|common.?name.?invalid|hostname.?mismatch/i.test(message);
		let isOfUnknownLink = (message) => /expired/i.test(message) && !shownLink.test(message);
		let noHandshake = (host, message) => ({
			headline: `The TLS handshake with ${host} fails: it ${notInCommon(message)}.`,
			steps: [(0, cause.PM)("caller", "Check host and port, and whether a proxy on the way ends TLS by itself; where the host asks for a client certificate, name its file with client-cert-file.", cause.WU.apiHealth), (0, cause.PM)("infrastructure", "Let the host speak TLS 1.2 or 1.3 and HTTP/1.1, with a certificate for the name that is asked for.", cause.WU.apiHealth)]
		});
		let isTrustedElsewhere = (host, { observations }) => observations.some((one) => {
			let origin = (0, observed.yv)(one);
			return origin !== host && origin.startsWith("https:") && one.answer.kind === "reply";
		});
		let tlsCauses = [
			{
				code: "HTTPS_ON_PLAIN_PORT",
				category: "CLIENT",
				layer: "client",
				owner: "caller",
				summary: "The URL starts with https://, but this port speaks plain http.",
				refutedBy: "a TLS handshake at this port",
				steps: [(0, cause.PM)("caller", "Write http:// in the URL, or the port at which the service speaks TLS.", ({ platform }) => `curl -sS '${platform.replace(/^https:/, "http:")}/health'`)],
				concludes: (facts) => {
					let silence = (0, silent_host.at)(facts, "TLS", "RESET", "NETWORK");
					if (!silence?.host.startsWith("https:") || spokeTls(silence.answer)) return;
					let plain = facts.observations.find((one) => (0, observed.yv)(one) === silence.host.replace(/^https:/, "http:") && one.answer.kind === "reply" && one.answer.status !== 400 && (0, observed.uT)(one) !== "wants https");
					let isNoTls = tlsTroubleOf(silence.answer) === "no TLS";
					if (!plain && !isNoTls) return;
					let owner = plain ? "the same port answers plain http" : "the answer to the TLS handshake was no TLS";
					return {
						confidence: plain && isNoTls ? "certain" : "likely",
						headline: `${silence.host} does not speak TLS.`,
						because: `${owner}; no certificate was shown: ${silence.answer.message}`,
						evidence: silence.all,
						controls: [plain]
					};
				}
			},
			{
				code: "CLIENT_CERTIFICATE",
				category: "CLIENT",
				layer: "network",
				owner: "caller",
				summary: "The host wants a client certificate (mTLS), and was shown none that it takes.",
				refutedBy: "an answer of the service without a client certificate",
				steps: [(0, cause.PM)("caller", "Ask for an address without mTLS, or for a client certificate, and name its file with client-cert-file."), (0, cause.PM)("infrastructure", "Leave the API’s paths out of the check for client certificates, or give callers one.", cause.WU.apiHealth)],
				concludes: (facts) => {
					let silence = (0, silent_host.at)(facts, "TLS", "RESET");
					if (silence && tlsTroubleOf(silence.answer) === "client certificate") return {
						headline: `${silence.host} wants a client certificate (mTLS).`,
						...(0, silent_host.Dh)(silence, facts)
					};
					let asked = facts.obstacle?.observation;
					if (!asked || (0, observed.uT)(asked) !== "wants a client certificate") return;
					return {
						confidence: (0, observed.JM)(asked, facts.withoutKey) ? "certain" : "likely",
						headline: `${(0, observed.yv)(asked)} wants a client certificate (mTLS) before it passes anything on.`,
						because: `the answer is ${(0, observed.ag)(asked).slice(0, 160)}; no key was looked at`,
						evidence: [asked, facts.first("api.health")],
						controls: [facts.withoutKey]
					};
				}
			},
			{
				code: "TLS_FAILURE",
				category: "NET",
				layer: "network",
				owner: "infrastructure",
				summary: "The connection cannot be secured: the TLS handshake with the host fails.",
				refutedBy: "a TLS handshake that ends well",
				steps: [(0, cause.PM)("caller", "Behind a company proxy or a private authority: name its certificate with ca-file or NODE_EXTRA_CA_CERTS.", cause.WU.apiHealth), (0, cause.PM)("infrastructure", "Renew or correct the certificate of the host.", cause.WU.apiHealth)],
				concludes: (facts) => {
					let silence = (0, silent_host.at)(facts, "TLS", "RESET", "NETWORK");
					let trouble = silence && tlsTroubleOf(silence.answer);
					if (!silence || trouble !== "certificate" && trouble !== "handshake") return;
					let { host, answer } = silence;
					let isJudged = trouble === "certificate";
					let fault = (isJudged ? certificateFault : noHandshake)(host, answer.message);
					let isCallers = isJudged && !isItsOwnFault(answer.message) && (isOfUnknownAuthority.test(answer.message) || silence.all.some(({ exchange }) => exchange.proxy !== void 0));
					let told = (0, silent_host.Dh)(silence, facts);
					let ways = isCallers ? silence.all.slice(0, 1).flatMap(ownProxyOf) : [];
					return {
						confidence: isJudged && !isOfUnknownLink(answer.message) && silence.all.length > 1 && (isItsOwnFault(answer.message) || isTrustedElsewhere(host, facts)) ? "certain" : "likely",
						...fault,
						...isCallers && { owner: "caller" },
						...told,
						because: [told.because, ...ways.map((own) => `all went through ${own}, which may open TLS`)].join("; ")
					};
				}
			}
		];
		let causeKinds = [
			...addressCauses,
			authAddressCause,
			...clientCauses,
			...recordedCauses,
			...requestRefusedCauses,
			...forward_proxy.ss,
			...networkCauses,
			...tlsCauses,
			...authServiceCauses,
			authClockCause,
			...rateCauses,
			...instances.Nl,
			...keyCauses,
			...permissionCauses,
			keyEchoedCause,
			...frontBlockCauses,
			corsCause,
			...frontLimitCauses,
			...frontRouteCauses,
			...frontDamageCauses,
			...apiRouteCauses,
			...keyCheckCauses,
			...platformRuleCauses,
			...apiCauses,
			...mlflowAccessCauses,
			mlflowClosedCause,
			...mlflow_database.rb,
			...mlflowRegistryCauses,
			...mlflowReachCauses,
			...mlflowAnswerCauses,
			...artifactRootCauses,
			...artifactStoreCauses,
			...artifactCauses,
			...registrationCauses
		].map((entry) => "fix" in entry ? {
			...entry,
			steps: (0, cause.Wu)(entry.owner, entry.fix, entry.shownBy)
		} : entry);
		let decisiveOf = ({ evidence: [first] }) => typeof first == "object" ? first.exchange.id : first;
		let idsOf = (list = []) => list.flatMap((one) => one === void 0 ? [] : typeof one == "string" ? one : one.exchange.id);
		function withoutGivenWay(found) {
			let specific = found.filter(([kind]) => !kind.isGeneral && !kind.isBeside).map(([, finding]) => decisiveOf(finding));
			let overruled = found.flatMap(([, finding]) => finding.overrules ? idsOf(finding.evidence) : []);
			return found.filter(([kind, finding]) => !kind.isGeneral || !specific.includes(decisiveOf(finding))).filter(([, finding]) => finding.overrules || finding.confidence === "certain" || !overruled.includes(decisiveOf(finding) ?? ""));
		}
		var exchange_in_words = __webpack_require__(84708);
		function proofOf({ category, decisive, exchanges, own, ownNow, isCounted, whenGone, also = [], isInAnswer, isPlain }) {
			let alike = exchanges.filter((one) => decisive && kindOf(one) === kindOf(decisive));
			for (let exchange of decisive && category !== "CLIENT" && !isCounted ? [decisive, ...alike] : []) {
				let command = (0, curl.O)(exchange);
				let fixed = isInAnswer ? whenGone : answerWhenFixed(exchange, exchanges, isPlain);
				if (command === void 0 || command.length > 1e3 || fixed === void 0) continue;
				if (isLate(exchange)) return inTime(exchange, command);
				if (isInAnswer) return countedIn([exchange, ...also]);
				if ((0, observed.Nr)(exchange)) return {
					...withPatience(exchange, command),
					fixed
				};
				return exchange.error?.code === "TIMEOUT" ? {
					...inSeconds(exchange.timings.totalMs / 1e3, command),
					fixed
				} : {
					command,
					now: (0, exchange_in_words.sG)(exchange),
					fixed
				};
			}
			if (!own?.startsWith("curl ")) return;
			if (ownNow) return {
				command: withHeaders(own),
				now: ownNow,
				fixed: whenGone
			};
			return category === "CLIENT" || exchanges.some((one) => isWell(one) && own.includes(`'${one.request.url}'`)) ? void 0 : {
				command: withHeaders(own),
				now: "what the evidence shows",
				fixed: wellAnswered(own) ?? whenGone
			};
		}
		function wellAnswered(command) {
			if (/[|\n]/.test(command)) return;
			if (/\/keys\/validate'/.test(command)) return "200 with \"is_valid\": true";
			if (!/\/api\/2\.0\//.test(command)) return "200";
			return command.includes("$HOKUSAI_API_KEY") ? "200 with JSON from MLflow" : "401 from whoever checks keys: it carries none";
		}
		function countedIn(exchanges) {
			let commands = exchanges.flatMap((one) => (0, curl.O)(one) ?? []);
			return {
				command: `${commands.length > 1 ? `(${commands.join("\n")})` : commands.join()} | grep -cF "\$(printf '%s\\n' "\$HOKUSAI_API_KEY"; for before in '' a aa; do printf %s "\$before\$HOKUSAI_API_KEY" | base64 | tr -d '\\n=' | awk '{print substr(\$0, 4, length(\$0) - 4)}'; done)"`,
				now: "1 or more: the lines that hold your key, plain or in Base64",
				fixed: "0"
			};
		}
		let isLate = ({ request, response, timings }) => /\/keys\/validate$/.test(request.url) && /"is_valid": ?true/.test(response?.body?.text ?? "") && timings.totalMs >= platform_contract.ik;
		function inTime({ timings: { totalMs } }, command) {
			let seconds = platform_contract.ik / 1e3;
			let late = inSeconds(seconds, command);
			return {
				...late,
				now: `${late.now}: it took ${(totalMs / 1e3).toFixed(1)} s`,
				fixed: `200 with "is_valid": true, within ${seconds} s`
			};
		}
		function inSeconds(time, command) {
			let seconds = Math.max(1, Math.round(time));
			return {
				command: command.replace(/^curl -sS /, `curl -sS --max-time ${seconds} `),
				now: `no answer within ${seconds} s`
			};
		}
		function withPatience({ timings }, command) {
			let patient = inSeconds(30, command);
			return {
				...patient,
				now: `${patient.now}, or one after more than ${(timings.totalMs / 1e3).toFixed(1)} s`
			};
		}
		let kindOf = ({ checkId, request, response, error }) => `${checkId} ${request.method} ${response?.status ?? error?.code}`;
		let isWell = (exchange) => exchange.response?.status === 200 && keySentIn(exchange) === "key" && (0, json.qF)(exchange.response.body?.text ?? "") !== void 0;
		let withHeaders = (command) => / -i | -w | \| /.test(command) ? command : command.replace(/^curl -sS /, "curl -sS -i ");
		function answerWhenFixed(exchange, exchanges, isPlain) {
			let { request, response } = exchange;
			let path = URL.canParse(request.url) ? new URL(request.url).pathname : "";
			let sends = isPlain ? "key" : keySentIn(exchange);
			let status = response?.status ?? 0;
			let asksForKey = /\/keys\/validate$|mlflow/.test(path) && !/health/.test(path);
			if (asksForKey && sends !== "key" && status < 400) return sends === "none" ? "401, since it carries no key" : "401, since its key is invented";
			if (asksForKey && sends !== "key") return status === 401 ? void 0 : "401 from whoever checks keys";
			if (/\/keys\/validate$/.test(path)) return "200 with \"is_valid\": true";
			let isWrite = !["GET", "HEAD"].includes(request.method);
			let isAccepted = status >= 200 && status < 300;
			if (isWrite || namesOne.test(request.url) || namesRemoved(exchange, exchanges)) {
				if (isAccepted) return;
				return !response || status >= 500 || [
					401,
					403,
					405,
					413,
					429
				].includes(status) || !isJson(exchange) ? servedAgain(request) : void 0;
			}
			if (status === 200 && isJson(exchange)) return;
			if (!asksForKey) return "200";
			return `200 with JSON from MLflow${status === 301 || status === 308 ? ", here or by the same request at the new address, where that is the right one" : ""}`;
		}
		function servedAgain({ method, url }) {
			if (method === "PUT" && /\/mlflow-artifacts\//.test(url)) return "200 (it stores the file: remove it by -X DELETE at the same address)";
			let made = /\/(experiment|registered-model)s\/create$/.exec(url)?.[1];
			if (made) return `200 (it makes the ${made.replace("-", " ")}: delete it again), or 400 with RESOURCE_ALREADY_EXISTS where it is there by then`;
			return "200; MLflow’s own 400 or 404 as JSON is no proof, since this run has removed again what the request names: then run the verification again";
		}
		let namesOne = /[?&](?:name|run_id|run_uuid|experiment_id|experiment_name)=/;
		function keySentIn({ request }) {
			let values = ["authorization", "x-api-key"].map((name) => (0, exchange_in_words.rR)(request.headers, name)).join("");
			if (values.includes(curl.G)) return "key";
			return values === "" ? "none" : "invented";
		}
		function namesRemoved({ request }, exchanges) {
			let text = `${request.url} ${request.body?.text ?? ""}`;
			return removedBy(exchanges).some((id) => RegExp(`(?:[/"]|_id=|name=)${id.replaceAll(".", "\\.")}(?:["/&? ]|$)`).test(text));
		}
		function removedBy(exchanges) {
			return exchanges.filter(({ request, response }) => /\/delete$/.test(request.url) && response?.status === 200).flatMap(({ request }) => request.body?.text?.match(/(?<=: ?")[\w.-]{1,200}(?=")/g) ?? []);
		}
		let isJson = ({ response }) => /json/.test((0, exchange_in_words.rR)(response?.headers, "content-type"));
		let undeterminedCode = "UNDETERMINED";
		[...causeKinds.map(({ code }) => code)];
		function diagnose(evidence, kinds = causeKinds) {
			let open = evidence.checks?.filter((check) => (0, schema_verdict.KM)(check) || check.status === "warn");
			if (open?.length === 0) return [];
			let facts = (0, diagnosis_facts.xS)(evidence);
			let causes = withoutGivenWay(kinds.flatMap((kind) => {
				let finding = kind.refuted?.(facts) ? void 0 : kind.concludes(facts);
				return finding ? [[kind, finding]] : [];
			})).map(([kind, finding]) => causeOf(kind, finding, facts)).filter(({ explains }) => open === void 0 || (explains ?? []).length > 0);
			(0, another_server.E)(facts) && (causes = causes.map(another_server.k));
			causes.sort((a, b) => byFailure(facts, a, b));
			let [first] = causes;
			let unexplained = facts.firstFailure ?? (causes.length === 0 ? open?.find(schema_verdict.KM) : void 0);
			if (unexplained && !first?.explains?.includes(unexplained.id)) return [undetermined(unexplained, facts), ...causes];
			return (evidence.failed ?? (evidence.checks === void 0 && facts.obstacle !== void 0)) && causes.length === 0 ? [undeterminedRecording(facts)] : causes;
		}
		function byFailure({ firstFailure }, a, b) {
			let explains = (cause) => Number(firstFailure !== void 0 && !cause.explains?.includes(firstFailure.id));
			let weak = (cause) => Number(cause.confidence === "possible");
			return explains(a) - explains(b) || weak(a) - weak(b) || report.ZF.indexOf(a.layer) - report.ZF.indexOf(b.layer) || ranks[a.confidence] - ranks[b.confidence];
		}
		let ranks = {
			certain: 0,
			likely: 1,
			possible: 2
		};
		function causeOf(kind, finding, facts) {
			let { partial, exchanges } = facts.evidence;
			let [first, ...rest] = idsOf(finding.evidence);
			let explaining = first === void 0 ? rest : [...new Set([
				givenLongest(first, exchanges),
				first,
				...rest
			])];
			let evidence = [...new Set([...explaining, ...idsOf(finding.controls)])];
			let [decisive] = evidence;
			let { confidence: told = "likely" } = finding;
			let confidence = partial && told === "certain" ? "likely" : told;
			let { owner = kind.owner, category = kind.category, summary = kind.summary } = finding;
			let { fix, shownBy = kind.shownBy, steps = fix ? (0, cause.Wu)(owner, fix, shownBy) : kind.steps } = finding;
			let remedies = ownerFirst(remediesOf(owner !== "caller" && (finding.layer ?? kind.layer) === "proxy" ? [...steps, ...besideOwnProxy(finding)] : steps, facts), owner);
			let proof = proofOf({
				category,
				decisive: exchanges.find(({ id }) => id === decisive),
				exchanges,
				own: remedies.find(({ command }) => command?.startsWith("curl "))?.command,
				ownNow: finding.commandShows,
				isCounted: finding.isCounted,
				whenGone: finding.commandProves ?? kind.refutedBy,
				also: (finding.alsoSeenIn ?? []).map(({ exchange }) => exchange),
				isInAnswer: kind.isBeside === !0,
				isPlain: facts.evidence.platform === "mlflow"
			});
			return {
				code: kind.code,
				category,
				layer: finding.layer ?? kind.layer,
				owner,
				confidence,
				because: `${finding.because}${partial ? "; the recording may be incomplete" : ""}`,
				summary,
				headline: afterSuccess(finding, facts),
				evidence,
				...decisive === void 0 ? {} : { decisive },
				explains: explainedBy(finding, explaining, facts),
				refutedBy: kind.refutedBy,
				...finding.nextProbe === void 0 ? {} : { nextProbe: finding.nextProbe },
				remediation: category === "CLIENT" ? remedies : remedies.map(diagnose_provedBy(proof?.command ?? cause.WU.verify(placeOf(facts)))),
				...proof ? { proof } : {}
			};
		}
		function afterSuccess({ headline, evidence: [one] }, facts) {
			if (facts.evidence.checks || typeof one != "object" || (0, observed.c2)(one) < 400) return headline;
			let model = (0, recorded_outcomes.nW)(one, facts);
			return model ? `${model} is READY, and what failed came after. ${headline}` : headline;
		}
		function givenLongest(id, exchanges) {
			let one = exchanges.find((exchange) => exchange.id === id);
			if (one?.error?.code !== "TIMEOUT") return id;
			return exchanges.filter(({ checkId, request, error }) => checkId === one.checkId && request.url === one.request.url && error?.code === "TIMEOUT").toSorted((a, b) => b.timings.totalMs - a.timings.totalMs)[0]?.id ?? id;
		}
		function ownerFirst(remedies, owner) {
			let rank = ({ by }) => by === owner ? 0 : by === "caller" ? 2 : 1;
			return remedies.toSorted((a, b) => rank(a) - rank(b));
		}
		let diagnose_provedBy = (command) => (remedy) => remedy.command === void 0 ? remedy : {
			...remedy,
			command
		};
		function explainedBy(finding, evidence, { evidence: { checks = [] } }) {
			return checks.filter((check) => (0, schema_verdict.KM)(check) || check.status === "warn").filter(({ id, exchanges }) => exchanges.some((one) => evidence.includes(one)) || finding.explains?.includes(id)).map(({ id }) => id);
		}
		function remediesOf(steps, facts) {
			let place = placeOf(facts);
			return steps.map(({ by, text, command }) => ({
				by,
				text,
				for: by === "caller" ? "caller" : "owner",
				...command ? { command: command(place) } : {}
			}));
		}
		function placeOf({ evidence: { target }, observations }) {
			let call = observations.find(({ role, credential }) => role === "mlflow" || role === "artifacts" && credential !== "store");
			let validation = observations.find(({ role }) => role === "auth.validate");
			let trackingUri = target?.trackingUri ?? call?.exchange.request.url.split(/\/(?:ajax-)?api\/2\.0\//)[0] ?? platform_contract.rQ.trackingUri;
			return {
				trackingUri,
				authUrl: target?.authUrl ?? (validation ? (0, observed.yv)(validation) : platform_contract.rQ.authUrl),
				platform: trackingUri.endsWith(platform_contract.Do) ? trackingUri.slice(0, -platform_contract.Do.length) : new URL(trackingUri).origin,
				serviceId: target?.serviceId ?? platform_contract.rQ.serviceId
			};
		}
		let unknown = (facts, { layer, because, headline, evidence, decisive, explains, nextProbe, text }) => ({
			code: undeterminedCode,
			category: "UNKNOWN",
			layer,
			owner: "undetermined",
			confidence: "possible",
			because: `${because}; no known cause explains it`,
			summary: "The cause could not be determined.",
			headline,
			evidence,
			...decisive ? { decisive: decisive.exchange.id } : {},
			...explains ? { explains } : {},
			refutedBy: "any more specific cause",
			nextProbe,
			remediation: remediesOf([(0, cause.PM)("caller", text, cause.WU.verify)], facts)
		});
		function undeterminedRecording(facts) {
			let end = facts.observations.at(-1);
			let last = facts.observations.filter((one) => (one.answer.kind !== "reply" || one.answer.status >= 400) && (one === end || !(0, no_failure.wn)(one))).at(-1);
			let isAsked = facts.observations.length > 0;
			let wentOn = last === end ? "" : ", after which the command went on";
			let seen = last ? `the last request that was not served is ${(0, observed.fo)(last)}: ${(0, observed.ag)(last).slice(0, 160)}${wentOn}` : isAsked ? "no request that was recorded was refused" : "no request was recorded";
			let done = facts.registered ? "A model version was registered" : "Every request was served";
			return unknown(facts, {
				layer: "client",
				because: isAsked && facts.evidence.failed ? `the command failed; ${seen}` : seen,
				headline: isAsked ? last ? `${facts.evidence.failed ? "The command failed" : "A request was refused"}, and no known cause explains it.` : `${done}, and then the command failed by itself.` : "The command asked the platform for nothing, or asked at another address.",
				evidence: last ? [last.exchange.id] : [],
				decisive: last,
				nextProbe: "what the command itself said last",
				text: isAsked ? `Read what the command said last${last ? "; verify with the same key and address tells more" : ""}.` : "Read what the command said last: it may have ended before its first request. Otherwise look for an address in its code, such as mlflow.set_tracking_uri: it wins over MLFLOW_TRACKING_URI."
			});
		}
		let answerTo = (one) => one.answer.kind === "no-reply" ? `${(0, observed.fo)(one)} got no answer (${(0, observed.ag)(one).slice(0, 80)})` : `${(0, observed.fo)(one)} is answered ${(0, observed.ag)(one).slice(0, 80)} by ${(0, observed.OD)(one)}`;
		function undetermined(check, facts) {
			let refusal = facts.refused.find(({ exchange }) => check.exchanges.includes(exchange.id));
			let who = refusal?.responder ? `; ${(0, observed.OD)(refusal)} answered` : "";
			return unknown(facts, {
				layer: check.layer,
				because: `the first step that did not pass is "${check.title}": ${check.reason ?? "no reason"}${who}`,
				headline: `${refusal ? answerTo(refusal) : `"${check.title}" did not pass${check.reason ? ` (${check.reason.slice(0, 80)})` : ""}`}, and nothing known explains it.`,
				evidence: refusal ? [refusal.exchange.id, ...check.exchanges.filter((id) => id !== refusal.exchange.id)] : check.exchanges,
				decisive: refusal,
				explains: [check.id],
				nextProbe: refusal ? `the same request, sent by the owner of the layer from inside the platform: ${refusal.exchange.request.method} ${refusal.exchange.request.url}` : "the decisive request in the transcript, with the owner of that layer",
				text: "Send the report folder to the owner of the first layer that failed."
			});
		}
	}),
	88168: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => attemptsOf,
			b: () => observationsOf
		});
		var _har_no_reply_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68666);
		var _http_moved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64779);
		var _http_stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4464);
		var _inputs_key_slips_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85432);
		var _platform_artifact_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52049);
		var _platform_contract_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6013);
		var _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89553);
		var _platform_responders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82579);
		var _text_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28049);
		function observationsOf(evidence) {
			return observe(evidence, finalAttempts(evidence.exchanges));
		}
		function attemptsOf(evidence) {
			return observe(evidence, evidence.exchanges);
		}
		let isOfWorkaround = ({ checkId }) => checkId.startsWith("workaround");
		function observe(evidence, exchanges) {
			let isOfStore = evidence.checks ? () => !1 : (0, _platform_artifact_store_js__WEBPACK_IMPORTED_MODULE_4__.d)(exchanges.map(({ response }) => response?.body?.text ?? ""));
			let namesCredentials = evidence.exchanges.some(({ request }) => credentialOf(request) !== "none" && !isOfStore(request.url));
			let moves = followedMoves(exchanges);
			let left = new Set(moves.values());
			return exchanges.filter((one) => !isOfWorkaround(one) && !left.has(one) && !isProxysQuestion(one, exchanges)).map((exchange) => {
				let credential = credentialOf(exchange.request);
				let answer = answerOf(exchange);
				let role = roleOf(moves.get(exchange) ?? exchange, evidence.target);
				if (role === "other" && isOfStore(exchange.request.url)) return atStore(exchange, answer);
				return {
					exchange,
					role,
					credential: evidence.partial && !namesCredentials ? "unknown" : credential,
					answer,
					responder: answer.kind === "reply" ? responderAt(role, answer, exchange) : void 0
				};
			});
		}
		let atStore = (exchange, answer) => ({
			exchange,
			role: "artifacts",
			credential: "store",
			answer,
			responder: answer.kind === "no-reply" ? void 0 : answer.contentType === "text/html" ? (0, _platform_responders_js__WEBPACK_IMPORTED_MODULE_7__.ac)(answer) : { party: "artifact store" }
		});
		let isProxysQuestion = ({ request, response }, exchanges) => response?.status === 407 && exchanges.some((later) => later.response !== void 0 && later.response.status !== 407 && (request.method === "CONNECT" ? hostOf(later.request.url) === hostOf(request.url) : later.request.url === request.url && later.request.method === request.method));
		let hostOf = (url) => URL.canParse(url) ? new URL(url).hostname : url;
		function followedMoves(exchanges) {
			let awaited = new Map();
			let moves = new Map();
			for (let exchange of exchanges) {
				let { method, url } = exchange.request;
				let call = `${exchange.checkId} ${method} `;
				let answer = answerOf(exchange);
				let from = awaited.get(`${call}${url}`);
				let isThere = answer.kind === "reply" && (answer.status < 300 || answer.json !== void 0);
				from && (isThere || storeOf(from) !== void 0) && moves.set(exchange, from);
				let target = (0, _http_moved_js__WEBPACK_IMPORTED_MODULE_1__.r)({ url }, answer) ?? storeOf(exchange);
				target !== void 0 && awaited.set(`${call}${target}`, exchange);
			}
			return moves;
		}
		let storeOf = ({ request, response }) => response && (0, _http_stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_2__.A)(request, response.status, [response.headers.location ?? []].flat()[0]);
		function responderAt(role, reply, { request }) {
			let responder = (0, _platform_responders_js__WEBPACK_IMPORTED_MODULE_7__.ac)(reply);
			if (responder.party !== "artifact store") return responder;
			if (role !== "artifacts") return {
				party: "in between",
				deed: "has no route"
			};
			let stranger = (0, _platform_responders_js__WEBPACK_IMPORTED_MODULE_7__.wT)(reply);
			return stranger.party === "in between" && stranger.product !== void 0 && !stranger.isInside && !(0, _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_6__.yD)(request.url) && /\/mlflow-artifacts\//.test(request.url) ? stranger : responder;
		}
		function finalAttempts(exchanges) {
			let final = new Map();
			for (let exchange of exchanges) {
				let { method, url } = exchange.request;
				let request = [
					exchange.checkId,
					method,
					url,
					credentialOf(exchange.request)
				].join(" ");
				let key = exchange.attempt === 1 && final.has(request) ? `${request} ${exchange.id}` : request;
				let earlier = final.get(key);
				exchange.response?.status === 401 && earlier !== void 0 && earlier.response?.status !== 401 || final.set(key, exchange);
			}
			return [...final.values()].sort((a, b) => a.startedAt.localeCompare(b.startedAt));
		}
		function roleOf({ request }, target) {
			let url = URL.canParse(request.url) ? new URL(request.url) : void 0;
			if (!url) return "other";
			let { pathname } = url;
			if (request.method === "OPTIONS") return "other";
			if (/\/validate$/.test(pathname)) return "auth.validate";
			if (target && request.url.startsWith(target.authUrl)) {
				if (pathname === new URL(`${target.authUrl}/`).pathname) return "auth.root";
				if (pathname.endsWith("/health")) return "auth.health";
			}
			if (/\/mlflow-artifacts\//.test(pathname) || (0, _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_6__.yD)(request.url)) return "artifacts";
			if (/\/2\.0\/(preview\/)?mlflow\//.test(pathname)) return target && !isBelow(request.url, target) ? "mlflow-elsewhere" : "mlflow";
			if (/\/api\/health\/mlflow$/.test(pathname)) return "api.mlflow-health";
			if (target && request.url === `${target.trackingUri}/health`) return "mlflow.health";
			if (/\/mlflow\/health$/.test(pathname)) return "gateway.health";
			if (/\/(health|ready|live)$/.test(pathname)) return /^auth\./.test(url.hostname) ? "auth.health" : "api.health";
			return pathname.endsWith(_platform_contract_js__WEBPACK_IMPORTED_MODULE_5__.Qv) ? "event" : "other";
		}
		let isBelow = (url, { trackingUri }) => url.startsWith(`${trackingUri}/api/2.0/mlflow/`) || url.startsWith(`${trackingUri}/api/3.0/mlflow/`);
		function credentialOf({ headers, url }) {
			let find = (name) => {
				let value = Object.entries(headers).find(([one]) => one.toLowerCase() === name)?.[1];
				return Array.isArray(value) ? value[0] : value;
			};
			let authorization = find("authorization");
			let apiKey = find("x-api-key");
			if (authorization === void 0 && /[?&](api[-_]?key|access_token|token)=./i.test(url)) return "refused-form";
			if (authorization === void 0) return apiKey === void 0 ? "none" : "other-form";
			if (authorization.includes("garbage-key")) return "garbage";
			if ((0, _inputs_key_slips_js__WEBPACK_IMPORTED_MODULE_3__.F)(authorization)) return "refused-form";
			if (authorization.startsWith("Bearer ")) return "bearer";
			if (/^basic /i.test(authorization)) return "basic";
			return authorization.startsWith("ApiKey ") ? "other-form" : "refused-form";
		}
		let recorderPage = /^\[Fiddler\]|<title>(?:Charles Error Report|Burp Suite[^<]*)<\/title>|\bmitmproxy\b[\s\S]*\b(errno|refused|failed|timed out)|^(Proxyman|HTTP Toolkit)\b.{0,80}(fail|error)/i;
		function toldByRecorder({ status, headers, body }) {
			let text = body?.text ?? "";
			let signed = `${Object.values(headers).join(" ")} ${text}`;
			if (status < 500 || !(recorderPage.test(text) || /\bmitmproxy\b/i.test(signed) && recorderPage.test(signed))) return;
			let message = text.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim().slice(0, 300);
			if (/dns|resolve|unknown ?host|no such host|nodename/i.test(message)) return {
				code: "DNS",
				message
			};
			if (/refused|0x274d/i.test(message)) return {
				code: "REFUSED",
				message
			};
			return {
				code: (0, _har_no_reply_reason_js__WEBPACK_IMPORTED_MODULE_0__.j)(message),
				message
			};
		}
		function answerOf({ id, response, error }) {
			if (!response) {
				let { code, message } = error ?? {
					code: "NETWORK",
					message: "no answer was recorded"
				};
				return {
					kind: "no-reply",
					exchanges: [id],
					code,
					message
				};
			}
			if (response.status === 407) return {
				kind: "no-reply",
				exchanges: [id],
				code: "PROXY_AUTH",
				message: "the forward proxy answers 407 and wants a login of its own"
			};
			let failure = toldByRecorder(response);
			if (failure) return {
				kind: "no-reply",
				exchanges: [id],
				...failure
			};
			let headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]));
			let type = headers["content-type"];
			let text = response.body?.text ?? "";
			let cut = response.body?.truncated === !0 && response.body.text !== void 0;
			return {
				kind: "reply",
				exchanges: [id],
				status: response.status,
				headers,
				contentType: ((Array.isArray(type) ? type[0] : type) ?? "").split(";")[0]?.trim().toLowerCase() ?? "",
				text,
				cut,
				json: cut ? void 0 : (0, _text_json_js__WEBPACK_IMPORTED_MODULE_8__.qF)(text)
			};
		}
	}),
	64850: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P8: () => isApiProven,
			a_: () => isIntermittent,
			ao: () => isWrite,
			gG: () => isFromNowOn,
			qu: () => isApiAlive,
			xS: () => factsOf,
			xr: () => isSameForAnyKey
		});
		var _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5630);
		var _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89553);
		var _platform_probes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19176);
		var _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22542);
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73922);
		var _suites_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65784);
		var _asks_for_nothing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17105);
		var _evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88168);
		var _locate_responders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66107);
		var _no_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8689);
		var _observed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31441);
		var _recorded_outcomes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21579);
		function factsOf(evidence) {
			let observations = (0, _locate_responders_js__WEBPACK_IMPORTED_MODULE_7__.t4)((0, _evidence_js__WEBPACK_IMPORTED_MODULE_6__.b)(evidence), evidence.platform === "mlflow");
			let mlflowCalls = observations.filter(({ role }) => role === "mlflow");
			let own = ownCalls(evidence, observations);
			let refusals = refusalsOf(evidence, own);
			let servedWithKey = own.filter(_observed_js__WEBPACK_IMPORTED_MODULE_9__.tb);
			let keyVerdict = keyVerdictOf(observations, evidence.checks === void 0);
			let withoutKey = searchOf(mlflowCalls, "none");
			let withGarbage = searchOf(mlflowCalls, "garbage");
			return {
				evidence,
				observations,
				keyVerdict,
				keyVerdictAfter: keyVerdictAfter(observations, refusals[0]?.observation),
				authWorks: keyVerdict !== void 0 && keyVerdict.verdict.kind !== "no-verdict",
				refusals,
				refused: refusals.map(({ observation }) => observation),
				obstacle: refusals[0],
				servedWithKey,
				served: servedWithKey.length > 0,
				wrote: servedWithKey.some((one) => isWrite(one) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.nn)(one)),
				registered: servedWithKey.some(isNewVersion),
				withoutKey,
				withGarbage,
				withoutValidKey: [withoutKey, withGarbage].filter((one) => one !== void 0),
				withoutKeyAfresh: mlflowCalls.find(({ credential, exchange }) => credential === "none" && exchange.request.method === "POST"),
				openRead: mlflowCalls.find((one) => one.credential === "none" && one.exchange.request.url.includes(`max_results=${_platform_probes_js__WEBPACK_IMPORTED_MODULE_2__.s}`) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.nn)(one) && !(0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.bm)(one)),
				servedElsewhere: observations.filter((one) => (one.role === "mlflow-elsewhere" || one.credential === "other-form") && (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.tb)(one)),
				apiAnswers: observations.filter((one) => !one.role.startsWith("auth.") && ((0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.YH)(one) || (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.MS)(one) === "MLflow" || (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.FK)(one))),
				firstFailure: evidence.checks?.find((check) => (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_11__.KM)(check) && isStep(check)),
				failed: (id) => evidence.checks?.find((check) => check.id === id && (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_11__.KM)(check)),
				first: (role) => observations.find((one) => one.role === role)
			};
		}
		let isNewVersion = (one) => /\/model-versions\/create$/.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.XM)(one)) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.tb)(one) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.nn)(one);
		let isStep = (check) => (0, _suites_index_js__WEBPACK_IMPORTED_MODULE_4__.Fg)(check)?.step === !0;
		let searchOf = (calls, credential) => calls.find((one) => one.credential === credential && one.exchange.request.method === "GET");
		function ownCalls(evidence, observations) {
			let called = (...roles) => observations.filter(({ role }) => roles.includes(role));
			let calls = called("mlflow", "artifacts", ...!evidence.checks && called("mlflow").length === 0 ? ["mlflow-elsewhere"] : []);
			let isPlain = evidence.platform === "mlflow";
			let usual = calls.filter(({ credential, exchange }) => [
				"bearer",
				"unknown",
				"store"
			].includes(credential) || (0, _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_1__.yD)(exchange.request.url) || isPlain && ["basic", "none"].includes(credential));
			if (usual.some(({ credential }) => credential !== "store") || evidence.checks) return usual;
			return calls.filter(({ credential }) => credential !== "garbage");
		}
		function refusalsOf({ checks, failed }, own) {
			let mayStop = checks !== void 0 || own.some(isNewVersion);
			let bad = own.filter((one) => !(0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.tb)(one) && ((0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.g5)(one) !== "CANCELLED" || isWrite(one) && !mayStop));
			let read = (observation) => ({
				observation,
				...(0, _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_3__.S9)(observation.answer)
			});
			if (!checks) return bad.filter((one) => !(0, _no_failure_js__WEBPACK_IMPORTED_MODULE_8__.wn)(one) || (0, _recorded_outcomes_js__WEBPACK_IMPORTED_MODULE_10__.zo)(one, own) !== void 0).filter((one) => !(0, _asks_for_nothing_js__WEBPACK_IMPORTED_MODULE_5__.rQ)(one, own) && !(0, _no_failure_js__WEBPACK_IMPORTED_MODULE_8__.CE)(one, own)).map(read).filter((refusal) => failed !== void 0 || !isOvercome(refusal, own));
			let found = checks.filter((check) => (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_11__.KM)(check) && isStep(check)).flatMap(({ exchanges }) => {
				let here = bad.filter(({ exchange }) => exchanges.includes(exchange.id));
				let serious = here.filter((one) => !(0, _no_failure_js__WEBPACK_IMPORTED_MODULE_8__.wn)(one));
				return serious.length > 0 ? serious : here;
			});
			return [...new Set(found)].map(read);
		}
		function isOvercome({ observation: one, stoppedAt }, own) {
			let later = own.filter((other) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.d8)(other, one));
			return (stoppedAt === "key-accepted" || stoppedAt === "key-forwarded") && !isWrite(one) && later.some((other) => isWrite(other) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.tb)(other)) && later.every((other) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.tb)(other) || (0, _no_failure_js__WEBPACK_IMPORTED_MODULE_8__.wn)(other));
		}
		let verdictIn = (one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.MS)(one) === "in between" ? {
			kind: "no-verdict",
			detail: (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.ag)(one)
		} : (0, _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__.Jw)(one.answer);
		function keyVerdictOf(observations, isRecording) {
			let asked = observations.filter((one) => one.role === "auth.validate" && !(0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.M8)(one) && one.exchange.checkId !== "diagnosis");
			let forService = asked.filter(({ exchange }) => /service_id/.test(exchange.request.body?.text ?? ""));
			let isOldPath = (one) => [404, 405].includes((0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.c2)(one));
			let oneOf = (list) => {
				let told = list.filter((one) => !isOldPath(one));
				return isRecording ? told.at(-1) : told[0];
			};
			let observation = oneOf(forService) ?? oneOf(asked) ?? asked[0];
			return observation && {
				observation,
				verdict: verdictIn(observation)
			};
		}
		function keyVerdictAfter(observations, refused) {
			let asked = observations.find((one) => one.role === "auth.validate" && one.exchange.checkId === "diagnosis" && refused !== void 0 && (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.d8)(one, refused));
			return asked && verdictIn(asked).kind;
		}
		let isWrite = (one) => one.exchange.request.method !== "GET" && !/\/(search|get-latest-versions)$/.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.XM)(one));
		let isSameForAnyKey = (one, { withoutValidKey }) => withoutValidKey.length > 0 && withoutValidKey.every((control) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.JM)(one, control));
		let isApiAlive = ({ apiAnswers }) => apiAnswers.length > 0;
		let isApiProven = ({ apiAnswers }) => apiAnswers.some((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.FK)(one) || (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.MS)(one) === "MLflow" || (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.EG)(one));
		function isIntermittent(one, { evidence }) {
			let same = (0, _evidence_js__WEBPACK_IMPORTED_MODULE_6__.O)(evidence).filter((other) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.XM)(other) === (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.XM)(one) && other.exchange.request.method === one.exchange.request.method);
			let isAlike = (other) => other.credential === one.credential && !(0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.AY)(other);
			let isByKey = (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.FK)(one) || same.every((other) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.tz)(other) !== isAlike(other));
			return same.some((other) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.d8)(other, one) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.tz)(other) && (!isByKey || isAlike(other)));
		}
		function isFromNowOn(one, { observations, evidence }) {
			let later = observations.filter((other) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.d8)(other, one) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.yv)(other) === (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.yv)(one));
			if (later.length === 0 || later.some(_observed_js__WEBPACK_IMPORTED_MODULE_9__.tz)) return !1;
			let isAskedAnew = (other) => observations.some((before) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.d8)(one, before) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_9__.tz)(before) && before.exchange.request.method === other.exchange.request.method && before.exchange.request.url === other.exchange.request.url && before.credential === other.credential);
			return evidence.checks === void 0 || later.some(isAskedAnew);
		}
	}),
	66107: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ho: () => speaksLikeApi,
			J0: () => isSignedWith,
			t4: () => located
		});
		var _platform_responders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82579);
		var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31441);
		function located(all, isPlain) {
			let observations = unmasked(all);
			return observations.map((one) => {
				let { responder } = one;
				if (responder?.party !== "in between") return one;
				let { product, isInside, ...rest } = responder;
				if (isPlain || one.role.startsWith("auth.") || controlsOf(one, observations).some(isForeign)) return {
					...one,
					responder: {
						...rest,
						...product && { product }
					}
				};
				if (isInside || !isBehindKeyCheck(one, observations)) return one;
				let isPasser = observations.some((other) => !isForeign(other) && isSignedWith(other, product?.server, product?.headers));
				return {
					...one,
					responder: {
						...rest,
						...product && !isPasser && { product },
						isInside: !0
					}
				};
			});
		}
		function unmasked(observations) {
			let said = observations.filter((one) => isSaidToAll(one, observations));
			let strangers = new Set(said.map(_observed_js__WEBPACK_IMPORTED_MODULE_1__.yv));
			let platforms = new Set(observations.filter(bearsItsMark).map(_observed_js__WEBPACK_IMPORTED_MODULE_1__.yv));
			let isStrangers = (one) => !platforms.has((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(one)) && (strangers.has((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(one)) || said.some((other) => isAlike(one, other))) || said.some((other) => isLogin(other) && isAlike(one, other)) || isFromAnotherServer(one, observations);
			return observations.map((one) => one.answer.kind === "reply" && speaksLikeApi(one) && isStrangers(one) ? {
				...one,
				responder: (0, _platform_responders_js__WEBPACK_IMPORTED_MODULE_0__.wT)(one.answer)
			} : one);
		}
		function isSaidToAll(one, observations) {
			let { answer, credential } = one;
			if (answer.kind !== "reply" || answer.status < 400 || answer.status >= 500) return !1;
			if (!["bearer", "basic"].includes(credential) || !speaksLikeApi(one)) return !1;
			let controls = controlsOf(one, observations);
			return controls.some((other) => other.credential === "none") && controls.every((other) => isAlike(other, one));
		}
		let isLogin = (one) => [401, 403].includes((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.c2)(one)) && !(0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.EG)(one) && !/not authenticated/i.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.b6)(one));
		function isFromAnotherServer(one, observations) {
			let own = observations.filter((other) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.MS)(other) === "API" && (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.EG)(other) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(other) === (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(one));
			return (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.MS)(one) === "API" && [
				401,
				403,
				405
			].includes((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.c2)(one)) && own.length > 0 && own.every((other) => serverOf(other) !== serverOf(one)) && !own.includes(one);
		}
		let serverOf = ({ answer }) => answer.kind === "reply" ? String(answer.headers.server ?? "") : "";
		let isAlike = ({ answer: a }, { answer: b }) => a.kind === "reply" && b.kind === "reply" && a.status === b.status && a.text === b.text;
		let bearsItsMark = (one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.EG)(one) || (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.MS)(one) === "MLflow" || (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.MS)(one) === "auth service" && one.role.startsWith("auth.") || (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.FK)(one);
		let speaksLikeApi = ({ answer }) => answer.kind === "reply" && typeof answer.json == "object" && answer.json !== null && "detail" in answer.json;
		let controlsOf = (one, observations) => observations.filter((other) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.M8)(other) && other.exchange.request.url === one.exchange.request.url && other.exchange.request.method === one.exchange.request.method);
		let isForeign = (one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.MS)(one) === "in between";
		let isByRequest = ["limits rate", "damages answers"];
		function isBehindKeyCheck(one, observations) {
			if (one.role !== "mlflow" || one.credential !== "bearer") return !1;
			if (isByRequest.includes((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.uT)(one) ?? "")) return !1;
			let control = controlsOf(one, observations).find(({ credential }) => credential === "garbage");
			return control !== void 0 && (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.c2)(control) === 401 && (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.MS)(control) === "API";
		}
		function isSignedWith({ answer }, server, headers = []) {
			if (answer.kind !== "reply") return !1;
			let name = answer.headers.server;
			return (Array.isArray(name) ? name : [name ?? ""]).some((one) => server?.test(one)) || headers.some((one) => one in answer.headers);
		}
	}),
	8689: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CE: () => isMadeUpFor,
			OJ: () => saysDeleted,
			wn: () => isBenign
		});
		var _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5630);
		var _causes_mlflow_database_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60523);
		var _observed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31441);
		let isMadeUpFor = (one, own) => own.some((other) => ((0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.tb)(other) || isBenign(other)) && ((0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.Jr)(other.exchange, one.exchange) || (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.d8)(other, one) && (isWhereItLed(other, one) || isOptional(one) && isUpload(other))));
		let isWhereItLed = ({ exchange: { request } }, from) => request.method === from.exchange.request.method && request.url === (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.Nb)(from, "location");
		let isOptional = (one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.c2)(one) === 501 && /\/mlflow-artifacts\/(mpu|presigned)\//.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.XM)(one));
		let isUpload = ({ role, exchange }) => role === "artifacts" && exchange.request.method === "PUT";
		function isBenign(one) {
			let { exchange, answer } = one;
			if (answer.kind === "no-reply") return !1;
			if (one.credential === "store" && exchange.request.method === "HEAD" && answer.status === 404) return !0;
			if (/no-such-|\/m-0{32}/.test(`${exchange.request.url} ${exchange.request.body?.text ?? ""}`)) return !0;
			return [
				400,
				404,
				409
			].includes(answer.status) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.MS)(one) === "MLflow" && /DOES_NOT_EXIST|ALREADY_EXISTS|INVALID_PARAMETER_VALUE|BAD_REQUEST|NOT_FOUND|CONFLICT/.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.$N)(one)) && !/^(RESOURCE|ENDPOINT)_NOT_FOUND$/.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.$N)(one)) && !saysDeleted(answer) && !saysNoRegistry(answer.text) && ((0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.hU)(one) || !_causes_mlflow_database_js__WEBPACK_IMPORTED_MODULE_1__.uk.test(answer.text));
		}
		let saysNoRegistry = (text) => /model registry functionality is unavailable|unsupported uri/i.test(text);
		let saysDeleted = (reply) => /\bdeleted\b/i.test((0, _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__.Rw)(reply)) && /experiment/i.test((0, _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__.Rw)(reply)) && reply.status === 400;
	}),
	31441: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$$: () => bytesOf,
			$7: () => productOf,
			$N: () => codeOf,
			$r: () => targetOf,
			AY: () => hasOwnLogin,
			EG: () => isInWordsOfApi,
			FK: () => isInside,
			JM: () => sameAnswer,
			Jr: () => isRepetitionOf,
			M8: () => isWithoutKey,
			MS: () => partyOf,
			Nb: () => headerIn,
			Nr: () => isLeftEarly,
			OD: () => whoOf,
			XM: () => pathOf,
			YH: () => isOfApi,
			_6: () => isHtml,
			ag: () => said,
			b6: () => textOf,
			bm: () => isCached,
			bx: () => baseOf,
			c2: () => statusOf,
			d8: () => isLater,
			dm: () => isEmptySuccess,
			fo: () => requestOf,
			g5: () => failureOf,
			hU: () => isNameTaken,
			iv: () => whoAtStart,
			nn: () => isProven,
			pJ: () => endOf,
			qX: () => isCalledValid,
			tb: () => wasServed,
			tz: () => isOfPlatform,
			uT: () => deedOf,
			w4: () => hostOf,
			yv: () => originOf
		});
		var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88347);
		var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12279);
		var _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5630);
		var _platform_responders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82579);
		var _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22542);
		var _text_foreign_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68179);
		function wasServed(one) {
			let { role, answer, exchange } = one;
			if (answer.kind !== "reply") return !1;
			if (role === "artifacts") return answer.status >= 200 && answer.status < 300 && (exchange.request.method === "GET" || !isHtml(one));
			return ["mlflow", "mlflow-elsewhere"].includes(role) && answer.status === 200 && (0, _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_4__.S9)(answer).stoppedAt === void 0;
		}
		let isHtml = ({ answer }) => answer.kind === "reply" && answer.contentType === "text/html";
		let statusOf = (one) => one?.answer.kind === "reply" ? one.answer.status : NaN;
		let textOf = ({ answer }) => answer.kind === "reply" ? answer.text : "";
		let headerIn = ({ answer }, name) => answer.kind === "reply" ? (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(answer, name) : "";
		let codeOf = ({ answer }) => answer.kind === "reply" && (0, _mlflow_error_js__WEBPACK_IMPORTED_MODULE_1__.D9)(answer) || "";
		let isNameTaken = (one) => codeOf(one) === "RESOURCE_ALREADY_EXISTS" && !/_pkey|_pk\b|for key '?(\w+\.)?primary|key \(\w*id\)|constraint failed: \w+\.\w*id\b/i.test(textOf(one));
		let isEmptySuccess = (one) => statusOf(one) < 300 && textOf(one) === "" && (one.exchange.response?.body?.bytes ?? 0) === 0;
		let failureOf = ({ answer }) => answer.kind === "no-reply" ? answer.code : void 0;
		let isWithoutKey = ({ credential }) => credential === "none" || credential === "garbage";
		let isProven = ({ answer }) => answer.kind === "reply" && (0, _platform_responders_js__WEBPACK_IMPORTED_MODULE_3__.Rm)(answer);
		let isInWordsOfApi = ({ answer }) => answer.kind === "reply" && (0, _platform_responders_js__WEBPACK_IMPORTED_MODULE_3__.OV)(answer);
		let partyOf = ({ responder }) => responder?.party;
		let isOfPlatform = ({ responder }) => responder !== void 0 && responder.party !== "in between";
		let isOfApi = ({ responder }) => responder?.party === "API" || responder?.party === "gateway";
		let deedOf = ({ responder }) => responder?.party === "in between" ? responder.deed : void 0;
		let isInside = ({ responder }) => responder?.party === "in between" && responder.isInside === !0;
		let whoOf = ({ responder, role }) => responder ? (0, _platform_responders_js__WEBPACK_IMPORTED_MODULE_3__.Vb)(responder, role.startsWith("auth.") ? "the auth service" : "the API") : "nobody";
		let whoAtStart = (one) => whoOf(one).replace(/^(something|the) /, (word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
		let productOf = ({ responder }) => responder?.party === "in between" ? responder.product : void 0;
		function said({ answer }) {
			if (answer.kind === "no-reply") return answer.message;
			let location = answer.status >= 300 && answer.status < 400 ? (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(answer, "location") : "";
			return `${answer.status} ${location === "" ? "" : `to ${location} `}${(0, _text_foreign_js__WEBPACK_IMPORTED_MODULE_5__.F)(answer.text) ?? (0, _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_2__.Rw)(answer)}`.trim();
		}
		let isLeftEarly = ({ error, timings }) => error?.code === "TIMEOUT" && error.message.startsWith("the client stopped waiting") && timings.totalMs < 1e4;
		function requestOf(one) {
			let { method, url } = one.exchange.request;
			return `${method} ${(urlOf(one)?.pathname ?? url).replace(/^.*\/2\.0\/(mlflow\/)?/, "").replace(/(mlflow-artifacts\/artifacts\/).*\/([^/]+)$/, "$1…/$2")}`;
		}
		let urlOf = ({ exchange: { request } }) => URL.canParse(request.url) ? new URL(request.url) : void 0;
		let pathOf = (one) => urlOf(one)?.pathname ?? "";
		let hostOf = (one) => urlOf(one)?.hostname ?? "";
		let baseOf = ({ exchange }) => exchange.request.url.split(/\/(?:ajax-)?api\/2\.0\//)[0] ?? "";
		let targetOf = (one) => {
			let { url } = one.exchange.request;
			let location = headerIn(one, "location");
			return URL.canParse(location, url) ? new URL(location, url).href : void 0;
		};
		let originOf = (one) => urlOf(one)?.origin ?? "";
		function sameAnswer(a, b) {
			if (a?.answer.kind !== "reply" || b?.answer.kind !== "reply") return !1;
			return signatureOf(a.answer) === signatureOf(b.answer);
		}
		function signatureOf(reply) {
			let text = reply.text.replace(/[0-9a-f][0-9a-f-]{7,}|\d+/gi, "#").slice(0, 2e3);
			let location = (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(reply, "location");
			let host = URL.canParse(location) ? new URL(location).host : "";
			return [
				reply.status,
				reply.contentType,
				host,
				location === "" ? text : ""
			].join(" ");
		}
		let isCalledValid = ({ answer }) => (0, _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_2__.Jw)(answer).kind === "valid";
		let isCached = ({ answer }) => answer.kind === "reply" && (answer.status === 304 || Number((0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(answer, "age")) > 0 || [
			"x-cache",
			"cf-cache-status",
			"x-cache-status",
			"x-proxy-cache",
			"cache-status"
		].some((name) => /\bhit\b/i.test((0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(answer, name))) || /^\d+ \d+$/.test((0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(answer, "x-varnish")));
		let isLater = (one, other) => one.exchange.startedAt > other.exchange.startedAt;
		let endOf = ({ exchange }) => Date.parse(exchange.startedAt) + exchange.timings.totalMs;
		let isRepetitionOf = (later, { request, startedAt }) => later.startedAt > startedAt && later.request.method === request.method && later.request.url === request.url && timeless(later.request.body?.text) === timeless(request.body?.text) && later.request.body?.bytes === request.body?.bytes;
		let timeless = (text) => text?.replace(/("(?:\w+_)?time(?:stamp)?": ?)\d+/g, "$1");
		let bytesOf = ({ exchange }) => exchange.request.body?.bytes ?? 0;
		let hasOwnLogin = (one) => one.answer.kind === "reply" && partyOf(one) === "MLflow" && one.answer.status === 401 && (/basic realm="?mlflow/i.test(String(one.answer.headers["www-authenticate"] ?? "")) || /not authenticated/i.test(one.answer.text) || codeOf(one) === "UNAUTHENTICATED");
	}),
	21579: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D9: () => lostQuery,
			Ne: () => changedFile,
			Z$: () => missedParameter,
			hJ: () => lostBody,
			nW: () => readyBefore,
			p6: () => listedEmpty,
			x$: () => unreadyVersion,
			zo: () => wasThereBefore
		});
		var _observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31441);
		let parameterOf = ({ exchange }, name) => {
			let { url, body } = exchange.request;
			return (URL.canParse(url) ? new URL(url).searchParams.get(name) : null) ?? RegExp(`"${name}": ?"([^"]{1,500})"`).exec(body?.text ?? "")?.[1] ?? "";
		};
		function unreadyVersion({ observations }) {
			let asked = observations.filter((one) => /\/model-versions\/(create|get)$/.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.XM)(one)) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.tb)(one));
			let last = asked.at(-1);
			let status = last && /"status": ?"([A-Z_]+)"/.exec((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.b6)(last))?.[1];
			if (!status || status === "READY" || status === "PENDING_REGISTRATION" && asked.length < 3) return;
			let isSame = (one) => parameterOf(one, "name") === parameterOf(last, "name");
			let why = /"status_message": ?"([^"]{1,300})"/.exec((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.b6)(last))?.[1];
			return {
				told: why ? `is ${status}: ${why.replace(/\.$/, "")}` : `is ${status}`,
				evidence: [last, ...asked.filter((one) => one !== last && isSame(one))]
			};
		}
		function readyBefore(one, { observations }) {
			let ready = observations.findLast((other) => other !== one && isLater(one, other) && /\/model-versions\/(create|get)$/.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.XM)(other)) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.tb)(other) && /"status": ?"READY"/.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.b6)(other)));
			let [name, version] = ["name", "version"].map((field) => ready && RegExp(`"${field}": ?"([^"]{1,200})"`).exec((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.b6)(ready))?.[1]);
			return name && version ? `${name} version ${version}` : void 0;
		}
		function changedFile({ observations }) {
			let files = observations.filter((one) => /\/mlflow-artifacts\/artifacts\/./.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.XM)(one)));
			for (let back of files.filter(isRead)) {
				let ofPath = files.filter((one) => one !== back && (0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.XM)(one) === (0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.XM)(back));
				let before = ofPath.filter((one) => isLater(back, one) && !isRead(one));
				let sent = before.at(-1);
				let change = sent && isSent(sent) ? changeOf(sent, back) : void 0;
				let isKnown = before.some((one) => one !== sent && isSent(one) && changeOf(one, back) === void 0);
				let isMended = ofPath.some((one) => sent && isRead(one) && isLater(one, back) && changeOf(sent, one) === void 0);
				if (sent === void 0 || change === void 0 || isKnown || isMended) continue;
				let { kept, sent: bytes } = change;
				let came = kept === bytes ? `sent ${bytes} bytes, got as many back that are others` : `sent ${bytes} bytes, got ${kept} back`;
				return {
					told: `${(0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.XM)(sent).split("/").at(-1)}: ${came}`,
					evidence: [back, sent],
					isEmptied: isEmpty(back),
					lost: kept < bytes ? change : void 0
				};
			}
		}
		let isSent = (one) => one.exchange.request.method === "PUT" && (0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.tb)(one) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.$$)(one) > 0;
		let isRead = (one) => one.exchange.request.method === "GET" && (0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.c2)(one) === 200 && ((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.MS)(one) !== "in between" || !/html/.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.Nb)(one, "content-type")));
		function changeOf({ exchange: { request } }, back) {
			let sent = sizeOf(request);
			let got = isEmpty(back) ? 0 : back.exchange.response && sizeOf(back.exchange.response);
			let bytes = sent ?? request.body?.bytes ?? 0;
			if (got === 0 || sent !== void 0 && got !== void 0 && sent !== got) return {
				kept: got,
				sent: bytes
			};
			let hashes = [request.body?.sha256, back.exchange.response?.body?.sha256];
			return sent !== void 0 && sent === got && !hashes.includes(void 0) && hashes[0] !== hashes[1] ? {
				kept: bytes,
				sent: bytes
			} : void 0;
		}
		function sizeOf({ headers, body }) {
			if (headers["content-encoding"] !== void 0) return;
			let counted = body?.sha256 === void 0 ? void 0 : body.bytes;
			if (headers["content-length"] === void 0) return counted;
			let announced = Number(headers["content-length"]);
			return announced === (counted ?? announced) ? announced : void 0;
		}
		function listedEmpty({ observations }, exchanges) {
			let names = observations.filter(({ exchange }) => exchanges.includes(exchange.id)).map((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.XM)(one).split("/").at(-1));
			return observations.find(({ exchange, answer }) => {
				if (exchange.request.method !== "GET" || answer.kind !== "reply") return !1;
				let { files } = answer.json ?? {};
				return Array.isArray(files) && files.some((file) => names.includes(String(file?.path).split("/").at(-1)) && !file.is_dir && !Number(file.file_size));
			});
		}
		let missed = [
			["model-versions", /model version \(name=(?<name>.+), version=(?<version>\d+)\) not found/i],
			["registered-models", /registered model with name=(?<name>.+) not found/i],
			["runs", /run (with id=|')(?<run_id>\w+)'? not found/i],
			["experiments", /experiment with id=(?<experiment_id>\w+) exists/i],
			["experiments", /find experiment with name '(?<name>.+)'/i]
		];
		function wasThereBefore(one, observations) {
			if ((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.$N)(one) !== "RESOURCE_DOES_NOT_EXIST") return;
			let before = observations.filter((other) => other !== one && isLater(one, other) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.tb)(other));
			for (let [family, words] of missed) {
				let names = Object.entries(words.exec((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.ag)(one))?.groups ?? {});
				if (names.length === 0) continue;
				let told = before.findLastIndex((other) => RegExp(`/${family}/(create|get|get-by-name)$`).test((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.XM)(other)) && names.every(([name, value]) => namesIn(other).includes(`"${name}":"${value.replace(/\s/g, "")}"`)));
				return before.slice(told).some((other) => /\/(delete|rename)$/.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.XM)(other))) ? void 0 : before[told];
			}
		}
		let namesIn = (one) => `${one.exchange.request.body?.text} ${(0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.b6)(one)}`.replace(/\s/g, "");
		let missedParameter = (one) => /missing value for required parameter '(\w+)'/i.exec((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.b6)(one))?.[1];
		let lostBody = ({ observations }) => observations.find((seen) => {
			let missing = missedParameter(seen);
			let { body, headers, method } = seen.exchange.request;
			if (method === "GET") return !1;
			let names = RegExp(`"${missing}": ?"?[^"\\s]`).test(body?.text ?? "");
			return missing !== void 0 && (names || !body?.text && Number(headers["content-length"] ?? 0) > 2);
		});
		function lostQuery({ observations }) {
			return observations.find((seen) => {
				if (seen.exchange.request.method !== "GET" || (0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.MS)(seen) !== "MLflow") return !1;
				let [, missing, value, named] = /missing value for required parameter '(\w+)'|invalid value (\S+) for parameter '(\w+)'/i.exec((0, _observed_js__WEBPACK_IMPORTED_MODULE_0__.b6)(seen)) ?? [];
				let sent = URL.canParse(seen.exchange.request.url) ? new URL(seen.exchange.request.url).searchParams.get(missing ?? named ?? "") : null;
				return sent !== null && sent !== "" && (missing !== void 0 || value?.replace(/\W/g, "") !== sent);
			});
		}
		let isEmpty = ({ exchange: { response } }) => response !== void 0 && response.body?.truncated !== !0 && (response.body?.bytes ?? 0) === 0;
		let isLater = (one, other) => one.exchange.startedAt >= other.exchange.startedAt;
	}),
	96203: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Dh: () => nothingAnswered,
			VS: () => waitsForMlflow,
			ZM: () => holdsBodies,
			a6: () => waitedFor,
			at: () => at,
			q3: () => hangsWithBody,
			tA: () => saysNoWay,
			v5: () => isUnconnected,
			x$: () => hasWaited,
			xS: () => fellSilent
		});
		var _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89553);
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73922);
		var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31441);
		var _subjects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79924);
		var _transport_trouble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50958);
		function silenceOf(facts) {
			let asked = facts.observations.filter((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.g5)(one) !== "CANCELLED" && !(0, _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_0__.yD)(one.exchange.request.url));
			let silent = [...new Set(asked.map(_observed_js__WEBPACK_IMPORTED_MODULE_1__.yv))].filter((origin) => origin !== "").flatMap((host) => {
				let all = asked.filter((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(one) === host && one.exchange.checkId !== "diagnosis");
				let [first] = all;
				if (first?.answer.kind !== "no-reply" || all.some(({ answer }) => answer.kind === "reply")) return [];
				if (!matters(facts, all)) return [];
				let othersAnswer = asked.some((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(one) !== host && one.answer.kind === "reply");
				return [{
					host,
					answer: first.answer,
					all,
					othersAnswer
				}];
			});
			let { obstacle } = facts;
			return silent.find(({ host }) => obstacle && host === (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(obstacle.observation)) ?? silent[0] ?? brokenOff(facts);
		}
		let saysNoWay = /EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ADDRESS_UNREACHABLE|INTERNET_DISCONNECTED|NETWORK_CHANGED|NS_ERROR_OFFLINE/;
		function brokenOff({ evidence, obstacle, refused }) {
			let one = obstacle?.observation;
			if (evidence.checks || one?.answer.kind !== "no-reply") return;
			let { answer } = one;
			if (!["DNS", "TLS"].includes(answer.code) && !saysNoWay.test(answer.message)) return;
			let all = refused.filter((other) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(other) === (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(one) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.g5)(other) === answer.code);
			return {
				host: (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(one),
				answer,
				all,
				othersAnswer: !1
			};
		}
		function matters({ evidence, registered }, toHost) {
			let { target, checks } = evidence;
			if (!checks) return !0;
			let isAuth = target !== void 0 && toHost.every((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(one) === new URL(target.authUrl).origin);
			if (registered && isAuth && toHost.every((one) => ["REFUSED", "TIMEOUT"].includes((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.g5)(one) ?? ""))) return !1;
			return checks.some((check) => ((0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_4__.KM)(check) || check.status === "warn") && toHost.some(({ exchange }) => check.exchanges.includes(exchange.id)));
		}
		let needsNoMlflow = (one) => one.role === "api.health" || one.role === "mlflow" && (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.M8)(one);
		let hasWaited = (one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.g5)(one) === "TIMEOUT" && !(0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.Nr)(one.exchange);
		let isUnconnected = (one) => /ERR_CONNECTION_TIMED_OUT/.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.ag)(one));
		function waitedFor({ exchange: { request } }, { evidence }) {
			let waits = evidence.exchanges.filter((one) => one.error?.code === "TIMEOUT" && one.request.url === request.url && one.request.method === request.method);
			let begun = waits.some(({ timings }) => timings.firstByteMs !== void 0);
			let seconds = (Math.max(...waits.map(({ timings }) => timings.totalMs)) / 1e3).toFixed(0);
			return `${begun ? "began to be answered, and was not to the end" : "got no answer"} within ${seconds} s`;
		}
		let isAfter = ({ exchange }, other) => Date.parse(exchange.startedAt) >= (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.pJ)(other);
		function fellSilent({ obstacle, observations }) {
			if (!obstacle || !hasWaited(obstacle.observation)) return;
			let there = observations.filter((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(one) === (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(obstacle.observation));
			let silent = there.filter(hasWaited);
			let since = there.filter((one) => silent[0] && isAfter(one, silent[0]));
			return since.some(needsNoMlflow) && since.every(({ answer }) => answer.kind === "no-reply") ? silent : void 0;
		}
		let waitsForMlflow = ({ observations }) => observations.find((one) => ["mlflow", "mlflow-elsewhere"].includes(one.role) && !(0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.M8)(one) && !(0, _subjects_js__WEBPACK_IMPORTED_MODULE_2__.be)(one) && hasWaited(one));
		function hangsWithBody({ observations, served }) {
			let asked = observations.filter(({ role }) => role === "mlflow" || role === "artifacts");
			let withBody = asked.filter((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.$$)(one) > 0);
			return served && withBody.length > 0 && withBody.every(hasWaited) && !asked.some((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.$$)(one) === 0 && hasWaited(one));
		}
		let holdsBodies = (facts) => facts.withoutKeyAfresh && hangsWithBody(facts) ? facts.withoutKeyAfresh : void 0;
		function howMany({ host, all }, { observations }) {
			let isOne = all.length === 1;
			if (observations.some((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(one) === host && one.answer.kind === "reply")) return `${isOne ? "a request" : `${all.length} requests`} to ${host} got no answer, while others did`;
			return isOne ? `the request to ${host} was not answered` : `none of ${all.length} requests to ${host} was answered`;
		}
		let nothingAnswered = ({ host, answer, all, othersAnswer }, facts) => ({
			because: `${howMany({
				host,
				all
			}, facts)}: ${answer.message}${othersAnswer ? "; other hosts answer" : ""}`,
			evidence: [...all, blockedBy(host, facts)],
			controls: [facts.observations.find((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.yv)(one) !== host && one.answer.kind === "reply")]
		});
		function blockedBy(host, facts) {
			let { target } = facts.evidence;
			let blocked = (0, _subjects_js__WEBPACK_IMPORTED_MODULE_2__.rt)(facts, "auth-reachable");
			return target !== void 0 && host === new URL(target.authUrl).origin && blocked && !(0, _transport_trouble_js__WEBPACK_IMPORTED_MODULE_3__.L)((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.ag)(blocked)) ? blocked : void 0;
		}
		let at = (facts, ...codes) => {
			let silence = silenceOf(facts);
			return silence && codes.includes(silence.answer.code) ? silence : void 0;
		};
	}),
	79924: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$t: () => placeOf,
			I: () => kindOf,
			J$: () => foreignUploads,
			TI: () => pathTold,
			XU: () => subjectWith,
			Z6: () => subjectsOf,
			be: () => isForArtifacts,
			fl: () => isSameForAll,
			pj: () => isForRegistry,
			rt: () => obstacleAt
		});
		var _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5630);
		var _causes_forward_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50530);
		var _observed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31441);
		var _token_judged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10012);
		function subjectsOf(facts) {
			if ((0, _causes_forward_proxy_js__WEBPACK_IMPORTED_MODULE_1__.$D)(facts)) return [];
			let { withoutValidKey: controls, keyVerdict } = facts;
			let refused = facts.refused.filter((one) => !(0, _causes_forward_proxy_js__WEBPACK_IMPORTED_MODULE_1__.gt)(one, facts) && !(0, _token_judged_js__WEBPACK_IMPORTED_MODULE_3__.p)(one, facts)).map((observation) => ({
				observation,
				layer: layerOf(observation),
				controls
			}));
			refused.push(...foreignUploads(facts));
			if (!keyVerdict || facts.authWorks) return refused;
			let validations = facts.observations.filter((one) => one.role === "auth.validate" && (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.M8)(one));
			return [...refused, {
				observation: keyVerdict.observation,
				layer: "auth",
				controls: validations
			}];
		}
		function foreignUploads(facts) {
			let missed = ["registration.intact", "registration.listed"].flatMap((id) => facts.failed(id)?.id ?? []);
			if (missed.length === 0) return [];
			return facts.observations.filter(({ role, exchange, answer, responder }) => role === "artifacts" && answer.kind === "reply" && answer.status < 300 && answer.json === void 0 && responder?.party === "in between" && (exchange.request.method === "PUT" || answer.contentType === "text/html" && /\/artifacts\/[^?]+(?<!\.html?)$/.test(exchange.request.url))).map((observation) => ({
				observation,
				layer: layerOf(observation),
				controls: [],
				explains: missed
			}));
		}
		function layerOf(one) {
			if ((0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.FK)(one)) return "gateway";
			return isForArtifacts(one) && (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.MS)(one) !== "in between" ? "artifacts" : "proxy";
		}
		let isForArtifacts = ({ role, exchange }) => role === "artifacts" || /\/mlflow\/artifacts\/list/.test(exchange.request.url);
		let isForRegistry = (one) => /\/(registered-models|model-versions)\//.test((0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.XM)(one));
		let kindOf = (one) => isForArtifacts(one) ? "files" : /\/mlflow\/([\w-]+)\/[\w-]+$/.exec((0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.XM)(one))?.[1];
		let subjectWith = (facts, ...deeds) => subjectsOf(facts).find(({ observation }) => deeds.includes((0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.uT)(observation)));
		let isSameForAll = ({ observation, controls }) => controls.length > 0 && controls.every((one) => (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.JM)(observation, one));
		let placeOf = ({ layer, observation }) => {
			let origin = (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.yv)(observation);
			if (layer === "auth") return `the auth host ${origin}`;
			return layer === "gateway" ? `MLflow, behind the API at ${origin},` : origin;
		};
		function pathTold(one) {
			if (one.answer.kind === "no-reply" || (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.$N)(one) !== "RESOURCE_NOT_FOUND") return;
			let told = /:\s*(\S+)\s*$/.exec((0, _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__.Rw)(one.answer).replace(/[.!\s]+$/, ""))?.[1];
			let whole = (0, _observed_js__WEBPACK_IMPORTED_MODULE_2__.XM)(one);
			return {
				asked: whole.slice(whole.search(/(ajax-)?api\/2\.0\/mlflow/)).toLowerCase(),
				told: told?.toLowerCase()
			};
		}
		let obstacleAt = ({ obstacle }, ...stages) => stages.includes(obstacle?.stoppedAt ?? "") ? obstacle?.observation : void 0;
	}),
	10012: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => clockDifference,
			p: () => tokenJudged
		});
		var _another_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30600);
		var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31441);
		let named = /\berror"?[=:] ?"?(invalid_token|insufficient_scope)\b/i;
		let described = /\berror_description"?[=:] ?"([^"]{1,200})/i;
		let saysInvalid = /^\s*\{.*\b(?:invalid|expired|revoked|bad|unknown) (?:access |api |bearer |auth\w* )?token\b/is;
		function tokenJudged(one, facts) {
			if (![
				400,
				401,
				403
			].includes((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.c2)(one)) || (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.MS)(one) !== "in between") return;
			if (!(0, _another_server_js__WEBPACK_IMPORTED_MODULE_0__.E)(facts) || [
				"none",
				"unknown",
				"basic"
			].includes(one.credential)) return;
			let challenge = (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.Nb)(one, "www-authenticate");
			let text = (0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.b6)(one);
			let error = /^bearer\b/i.test(challenge) && named.exec(challenge)?.[1] || /^\s*\{/.test(text) && named.exec(text)?.[1] || (saysInvalid.test(text) || /^bearer\b/i.test(challenge) && described.test(challenge) ? "invalid_token" : void 0);
			if (!error) return;
			return {
				error: error.toLowerCase(),
				words: (described.exec(challenge) ?? described.exec(text))?.[1] ?? ""
			};
		}
		function clockDifference(one) {
			let there = Date.parse((0, _observed_js__WEBPACK_IMPORTED_MODULE_1__.Nb)(one, "date"));
			let here = Date.parse(one.exchange.startedAt);
			let minutes = Math.round((there - here) / 6e4);
			return here > 0 && Math.abs(minutes) >= 2 ? minutes : void 0;
		}
	}),
	50958: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => saysAuthErred,
			R: () => transportTrouble
		});
		let troubles = [
			{
				words: /certificate|\bssl|\btls\b|x509/i,
				fix: "Look at TLS where the API calls the auth service, which may be another address than from here: renew that certificate where it has expired, or let the API trust who issued it."
			},
			{
				words: /name or service not known|getaddrinfo|name resolution|nodename nor servname|no such host|ENOTFOUND|EAI_AGAIN|(could not|cannot|failed to) resolve/i,
				fix: "Correct the host name of the auth URL in the API’s configuration, or the DNS that the API asks."
			},
			{
				words: /timed? ?out\b|time-?out\b|ETIMEDOUT|deadline exceeded/i,
				fix: "Look at how long the auth service takes at the address that the API calls, and at how long the API waits: from here it answers in time."
			},
			{
				words: /connection (was )?(refused|reset|aborted|closed)|ECONN(REFUSED|RESET)|max retries|no route to host|network is unreachable|remote end closed|(failed|unable) to (establish|connect)|(cannot|can't|could not) connect|all connection attempts failed/i,
				fix: "Let the API through to the auth service: the address and port of its auth URL, rules of the network between the two."
			}
		];
		let transportTrouble = (words) => troubles.find((one) => one.words.test(words));
		let saysAuthErred = (words) => /service error/i.test(words) && transportTrouble(words) === void 0;
	}),
	68666: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => noReplyCode });
		var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88347);
		let reasons = [
			["PROXY_AUTH", /ERR_PROXY_AUTH|PROXY_AUTHENTICATION/i],
			["PROXY_UNREACHABLE", /ERR_PROXY_CONNECTION_FAILED|ERR_MANDATORY_PROXY|ERR_SOCKS_CONNECTION|PROXY_CONNECTION_REFUSED|UNKNOWN_PROXY_HOST/i],
			["PROXY_REFUSED", /ERR_TUNNEL_CONNECTION_FAILED|tunneling socket could not be established/i],
			["DNS", /ERR_NAME_|ERR_DNS_|ENOTFOUND|EAI_|UNKNOWN_HOST|UnknownHost|getaddrinfo|name or service not known|nodename nor servname/i],
			["TLS", /ERR_CERT|ERR_SSL|ERR_BAD_SSL|ERR_TLS|SSL_ERROR|SEC_ERROR|MOZILLA_PKIX|certificate|\b(tls|ssl)\b/i],
			["REFUSED", /CONNECTION_REFUSED|ECONNREFUSED|connection refused|connect call failed|UNREACHABLE|EHOSTUNREACH|ENETUNREACH|INTERNET_DISCONNECTED|NETWORK_CHANGED|NS_ERROR_OFFLINE/i],
			["TIMEOUT", /TIMED_OUT|ETIMEDOUT|NET_TIMEOUT|timed? ?out|client (disconnected|closed|aborted|gave up)/i],
			["RESET", /CONNECTION_(RESET|CLOSED|ABORTED)|EMPTY_RESPONSE|INCOMPLETE_CHUNKED|CONTENT_LENGTH_MISMATCH|ERR_SOCKET_NOT_CONNECTED|ECONNRESET|NET_RESET|NET_INTERRUPT|connection reset|hang up|(server|peer) (disconnected|closed)/i],
			["CANCELLED", /ERR_ABORTED|ERR_BLOCKED_BY|BINDING_ABORTED|NS_ERROR_ABORT|ABORT_ERR|^csp\b|cancell?ed/i]
		];
		function noReplyCode(words) {
			return _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.yW.find((code) => code === words) ?? reasons.find(([, pattern]) => pattern.test(words))?.[0] ?? "NETWORK";
		}
	}),
	52049: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => storesNamedIn });
		let location = /"(?:artifact_uri|artifact_location|source|storage_location)":\s*"(?:s3|gs|wasbs?|abfss?|oss):\/\/([^/@"]+)(?:@([^/"]+))?\/?([^"]*)/g;
		function storesNamedIn(answers) {
			let named = [...new Set(answers.flatMap((answer) => [...answer.matchAll(location)].map(([, bucket = "", account = "", key = ""]) => JSON.stringify([
				bucket,
				account.split(".")[0],
				key.split("/artifacts")[0]
			]))))].map((one) => JSON.parse(one));
			return (text) => {
				let { hostname, pathname } = named.length > 0 && URL.canParse(text) ? new URL(text) : empty;
				return named.some(([bucket, account, key]) => pathname.includes(`/storage/v1/b/${bucket}/o`) || hostname.startsWith(`${bucket}.`) && pathname.startsWith(`/${key}`) || hostname.startsWith(account) && pathname.startsWith(`/${bucket}/${key}`));
			};
		}
		let empty = {
			hostname: "",
			pathname: ""
		};
	}),
	3108: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => differencesIn });
		var key_slips = __webpack_require__(85432);
		var mlflow_routes = __webpack_require__(89553);
		var json = __webpack_require__(28049);
		function callsIn(exchanges) {
			return exchanges.flatMap((exchange) => {
				let { method, url, body } = exchange.request;
				if (!URL.canParse(url)) return [];
				let { pathname, searchParams: query } = new URL(url);
				let endpoint = pathname.includes("/mlflow-artifacts/") ? "mlflow-artifacts" : (0, mlflow_routes.BT)(pathname);
				if (endpoint === void 0) return [];
				let { status, body: answer } = exchange.response ?? {};
				return [{
					exchange,
					endpoint,
					method,
					query,
					sent: objectIn(body?.text),
					status,
					answer: answer?.text ?? ""
				}];
			});
		}
		let isServed = ({ status }) => status !== void 0 && status < 300;
		let isUpload = ({ method, endpoint }) => method === "PUT" && endpoint === "mlflow-artifacts";
		let pathOf = ({ exchange }) => new URL(exchange.request.url).pathname;
		let idsOf = (calls) => calls.map(({ exchange }) => exchange.id);
		function objectIn(text) {
			let value = (0, json.qF)(text ?? "");
			return typeof value == "object" && value ? value : {};
		}
		let callsOf = (found) => [...new Set(found.map(({ call }) => call))];
		function told(found, tell) {
			let [first, ...more] = found;
			let them = more.length === 0 ? "One request" : `${found.length} requests`;
			return first && {
				exchanges: idsOf(found),
				...tell(them, first)
			};
		}
		let spellings = {
			hokusai_token_id: /^(hokusai_)?token(_?id)?$/,
			benchmark_metric: /^(benchmark_)?metric(_name)?$/,
			benchmark_value: /^(benchmark|baseline|(benchmark_)?baseline_value|benchmark_(value|baseline))$/
		};
		let wanted = Object.keys(spellings);
		let places = [
			[/^runs\/(set-tag|log-batch|create)$/, "run"],
			[/^runs\/log-parameter$/, "run, as parameters"],
			[/^registered-models\/(create|set-tag)$/, "registered model"],
			[/^experiments\/(create|set-experiment-tag)$/, "experiment"],
			[/^logged-models/, "logged model"]
		];
		function versionTags(calls) {
			let served = calls.filter(isServed);
			let version = served.map(createdVersion).findLast((one) => one !== void 0);
			let placed = served.flatMap(placedBy);
			let onVersion = placed.filter(({ place }) => version ? place === version : isVersion(place));
			let missing = wanted.filter((tag) => !onVersion.some(({ key }) => key === tag));
			let elsewhere = placed.filter((one) => missing.includes(one.key) && !onVersion.includes(one));
			if (elsewhere.length > 0 && (version || onVersion.length === 0)) return misplaced(elsewhere);
			return version ? misspelt(onVersion, missing, version) ?? malformed(onVersion, version) : void 0;
		}
		let instead = "MlflowClient().set_model_version_tag(name, version, \"hokusai_token_id\", …), the same for benchmark_metric and benchmark_value.";
		function misplaced(elsewhere) {
			let where = [...new Set(elsewhere.map(({ place }) => place))];
			let isOnRun = where.length === 1 && where[0] === "run";
			let on = where.map((place) => isVersion(place) ? place : `the ${place}`).join(" and ");
			return told(callsOf(elsewhere), () => ({
				id: isOnRun ? "tags-on-run" : "tags-elsewhere",
				text: `The tags that make a model tokenized were set on ${on}, and not on the model version${where.some(isVersion) ? " that was registered last" : ""}, where the platform reads them.`,
				instead
			}));
		}
		function misspelt(onVersion, missing, version) {
			let lacks = listed(missing);
			let alike = onVersion.filter(({ key }) => missing.some((tag) => spellings[tag]?.test(key.toLowerCase().replace(/[-. ]/g, "_"))));
			let known = missing.length > 0 ? onVersion.filter(({ key }) => wanted.includes(key)) : [];
			return told(callsOf(alike), () => ({
				id: "tags-misspelt",
				text: `${atStart(version)} carries ${alike.map(({ key }) => JSON.stringify(key.slice(0, 60))).join(", ")}, which the platform does not read; it lacks ${lacks}.`,
				instead
			})) ?? told(callsOf(known), () => ({
				id: "tags-incomplete",
				text: `${atStart(version)} carries ${listed(known.map(({ key }) => key))}, but not ${lacks}: all three make a model tokenized.`,
				instead
			}));
		}
		let readable = {
			hokusai_token_id: [/^(?!-)[A-Za-z0-9-]{1,64}(?<!-)$/, "of letters, digits and hyphens"],
			benchmark_value: [/^\s*[+-]?([\d_]+\.?\d*|\.\d+|inf(inity)?|nan)(e[+-]?\d+)?\s*$/i, "a number"]
		};
		function malformed(onVersion, version) {
			let last = new Map(onVersion.map((one) => [one.key, one]));
			let wrong = Object.entries(readable).flatMap(([key, [pattern, form]]) => {
				let placed = last.get(key);
				if (placed?.value === void 0 || pattern.test(placed.value) || placed.value.includes("***")) return [];
				return [{
					...placed,
					said: `${key} ${JSON.stringify(placed.value.slice(0, 60))}, which is not ${form}`
				}];
			});
			return told(callsOf(wrong), () => ({
				id: "tags-malformed",
				text: `${atStart(version)} carries ${wrong.map(({ said }) => said).join(", and ")}: the platform cannot read it.`,
				instead: "Set hokusai_token_id to the token’s id, such as XRAY, and benchmark_value to a number, such as 0.91."
			}));
		}
		let named = (name, version) => `version ${String(version)} of ${String(name)}`;
		let listed = (names) => names.join(", ").replace(/, (?=[^,]*$)/, " and ");
		let atStart = (place) => place.replace(/^v/, "V");
		let isVersion = (place) => place.startsWith("version ");
		function createdVersion({ endpoint, answer }) {
			if (endpoint !== "model-versions/create") return;
			let { model_version: made } = objectIn(answer);
			return made?.name && made.version ? named(made.name, made.version) : void 0;
		}
		function placedBy(call) {
			let { endpoint, sent } = call;
			let place = placeOf(call);
			if (place === void 0) return [];
			let list = (value) => Array.isArray(value) ? value : [];
			let own = endpoint.endsWith("tag") || endpoint.endsWith("log-parameter") ? [sent] : list(sent.tags);
			let params = list(sent.params).map((one) => ({
				one,
				place: "run, as parameters"
			}));
			return [...own.map((one) => ({
				one,
				place
			})), ...params].flatMap(({ one, place }) => {
				let { key, value } = one ?? {};
				return typeof key == "string" ? [{
					call,
					place,
					key,
					value: typeof value == "string" ? value : void 0
				}] : [];
			});
		}
		function placeOf(call) {
			if (call.endpoint === "model-versions/create") return createdVersion(call) ?? named(call.sent.name, "?");
			if (call.endpoint === "model-versions/set-tag") return named(call.sent.name, call.sent.version);
			return places.find(([pattern]) => pattern.test(call.endpoint))?.[1];
		}
		function differencesIn(exchanges, platform) {
			let calls = callsIn(exchanges);
			return (platform === "mlflow" ? rules : [...rulesOfHokusai, ...rules]).flatMap((rule) => (typeof rule == "function" ? rule(calls) : judge(rule, calls)) ?? []);
		}
		let judge = ({ id, shows, text, instead }, calls) => told(calls.filter(shows), (them, first) => ({
			id,
			text: text(them, first),
			instead: typeof instead == "string" ? instead : instead(first)
		}));
		let sentHeader = ({ exchange }, name) => String(exchange.request.headers[name] ?? "");
		let hasKey = ({ exchange: { request } }) => !!(request.headers.authorization || request.headers["x-api-key"]);
		let slipOf = (call) => (0, key_slips.F)(sentHeader(call, "authorization"));
		let bytesOf = ({ exchange }) => exchange.request.body?.bytes ?? 0;
		function isTried(call, index, calls) {
			let served = calls.slice(index).filter((one) => hasKey(one) && isServed(one));
			let isReading = call.method === "GET" || call.endpoint.endsWith("/search");
			let isOnce = !calls.some((one) => one !== call && !hasKey(one));
			return served.some(({ endpoint }) => endpoint === call.endpoint) || isReading && isOnce && served.length > 0;
		}
		let rulesOfHokusai = [
			{
				id: "no-credential",
				shows: (call, index, calls) => !hasKey(call) && (isServed(call) || !isTried(call, index, calls)),
				text: (them) => `${them} carried no key.`,
				instead: "Set MLFLOW_TRACKING_TOKEN to the API key, in the environment the command runs in."
			},
			{
				id: "basic-credential",
				shows: (call) => /^Basic/i.test(sentHeader(call, "authorization")),
				text: (them) => `${them} carried a user name and password (Basic) and not the key as Bearer: MLFLOW_TRACKING_USERNAME, a user in the URI and ~/.netrc all win over MLFLOW_TRACKING_TOKEN.`,
				instead: "Unset MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, and remove the host from ~/.netrc."
			},
			{
				id: "malformed-key",
				shows: (call) => slipOf(call) !== void 0,
				text: (them, first) => `${them} carried an Authorization header that ${slipOf(first)}.`,
				instead: "Send \"Authorization: Bearer KEY\" with the key alone; MLFLOW_TRACKING_TOKEN holds it without \"Bearer\" and without quotes."
			},
			versionTags
		];
		let rules = [
			wrongPath,
			{
				id: "no-max-results",
				shows: ({ endpoint, query, sent, status }) => /^(experiments|runs)\/search$/.test(endpoint) && status === 400 && !query.has("max_results") && sent.max_results === void 0,
				text: (them) => `${them} asked for a search without max_results, which MLflow answers with 400: that says nothing about the key or the platform.`,
				instead: "Add max_results, for example ?max_results=1."
			},
			{
				id: "chunked-upload",
				shows: (call) => isUpload(call) && "transfer-encoding" in call.exchange.request.headers && bytesOf(call) > 0,
				text: (them) => `${them} uploaded a file without saying its length (chunked). MLflow 3.3 to 3.14 stores such a file empty and answers 200.`,
				instead: "Send Content-Length: give the HTTP library a file or bytes, not a generator."
			},
			{
				id: "form-upload",
				shows: (call) => isUpload(call) && /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(sentHeader(call, "content-type")),
				text: (them) => `${them} uploaded a file as a web form: MLflow stores the form's own lines with it, and the file is damaged.`,
				instead: "Send the bytes alone as the body: requests.put(url, data=file), not files=…."
			},
			{
				id: "empty-upload",
				shows: (call, index, calls) => isUpload(call) && isServed(call) && bytesOf(call) === 0 && calls.slice(index).some((later) => later.method === "GET" && pathOf(later) === pathOf(call)),
				text: (them) => `${them} uploaded a file with nothing in it.`,
				instead: "Open the file anew, or go back to its beginning, before it is sent: what was read once is at its end."
			},
			duplicatedByRetry,
			{
				id: "deleted-experiment",
				shows: ({ endpoint, status, answer }) => status === 400 && /^(experiments|runs)\/create$/.test(endpoint) && /\bdeleted\b/i.test(answer) || status === 200 && /^experiments\/get(-by-name)?$/.test(endpoint) && /"lifecycle_stage": ?"deleted"/.test(answer),
				text: () => "The experiment’s name belongs to a deleted experiment: MLflow keeps it until the server deletes it for good, and makes no new one of that name.",
				instead: "Restore it (MlflowClient().restore_experiment(id)), or use another name."
			},
			{
				id: "redirected-to-get",
				shows: (call, _, calls) => call.method === "POST" && [
					301,
					302,
					303
				].includes(call.status ?? 0) && calls.some((later) => later.method === "GET" && later.endpoint === call.endpoint && later.exchange.startedAt >= call.exchange.startedAt),
				text: (them) => `${them} were redirected, and the client went on with GET and without a body, as HTTP libraries do.`,
				instead: ({ exchange: { response } }) => `Use the address it was redirected to as tracking URI: ${response?.headers.location ?? "see the Location header"}.`
			}
		];
		let pathSlips = [[/\/\//, "a doubled slash"], [/\/api\/2\.0\/.*\/api\/2\.0\//, "the REST path twice"]];
		function wrongPath(calls) {
			let refused = calls.filter(({ status }) => status === 404 || status === 405);
			let having = (pattern) => refused.filter((call) => pattern.test(pathOf(call)));
			let slip = pathSlips.find(([pattern]) => having(pattern).length > 0);
			if (!slip) return;
			let [pattern, what] = slip;
			return told(having(pattern), (them) => ({
				id: "wrong-path",
				text: `${them} asked for a path with ${what}, which is not served.`,
				instead: "Use the tracking URI as it is given, ending in /api/mlflow: clients add /api/2.0/… themselves."
			}));
		}
		function duplicatedByRetry(calls) {
			let creating = calls.filter(({ endpoint, method }) => method === "POST" && /^(experiments|runs|registered-models|model-versions)\/create$/.test(endpoint));
			let isLost = ({ status }) => status === void 0 || status >= 500;
			let pairs = creating.flatMap((call, index) => {
				let earlier = creating.slice(0, index).findLast((one) => contentOf(one) === contentOf(call) && isLost(one));
				return earlier && !isLost(call) ? [{
					earlier,
					call
				}] : [];
			});
			let repeated = callsOf(pairs);
			return told(repeated, (them) => ({
				id: "duplicated-by-retry",
				text: `${them} to create something was repeated after an answer that was lost or failed; the first may have taken effect, too.`,
				instead: "Look for a second run or version of the same content, and delete the one that is not used.",
				exchanges: [...new Set(idsOf([...repeated, ...pairs.map(({ earlier }) => earlier)]))]
			}));
		}
		function contentOf({ endpoint, sent, exchange }) {
			let { start_time: _, ...content } = sent;
			return `${endpoint} ${Object.keys(sent).length > 0 ? JSON.stringify(content) : exchange.request.body?.sha256}`;
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
