"use strict";
exports.id = 3186;
exports.ids = [3186];
exports.modules = {
	23186: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { startSandbox: () => startSandbox });
		var external_node_http_ = __webpack_require__(37067);
		var external_node_http_default = __webpack_require__.n(external_node_http_);
		var external_node_stream_ = __webpack_require__(57075);
		var promises_ = __webpack_require__(58500);
		var external_node_crypto_ = __webpack_require__(77598);
		function inventKey() {
			let pick = () => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"[(0, external_node_crypto_.randomInt)(62)];
			return `hk_live_${Array.from({ length: 32 }, pick).join("")}`;
		}
		let adminKey = (apiKey) => ({
			apiKey,
			serviceId: "platform",
			scopes: [
				"read",
				"write",
				"mlflow:admin"
			],
			isAdmin: !0,
			expired: !1
		});
		function keyInHeaders(headers) {
			let { authorization } = headers;
			for (let scheme of ["Bearer ", "ApiKey "]) if (authorization?.startsWith(scheme)) return authorization.slice(scheme.length);
			let header = headers["x-api-key"];
			return typeof header == "string" && header !== "" ? header : void 0;
		}
		function accessRefusal(policy, caller, call, style) {
			if (policy.adminOnly && !caller.isAdmin) return style(403, {
				error: "REGISTRY_ADMIN_REQUIRED",
				message: "Access to the model registry requires an admin API key"
			});
			if (isWrite(call) && !caller.isAdmin && !caller.scopes.includes("write")) return style(403, {
				error: "FORBIDDEN",
				message: "Insufficient permissions for this operation",
				required_scope: "write",
				current_scopes: caller.scopes
			});
		}
		let isWrite = (call) => ![
			"GET",
			"HEAD",
			"OPTIONS"
		].includes(call.method) && !/\/(search|get-latest-versions)$/.test(call.path);
		var sandbox_call = __webpack_require__(60371);
		let internalUserAgent = "hokusai-platform";
		function createAuthClient(options) {
			let cache = new Map();
			return async (key) => {
				let cached = cache.get(key);
				if (cached && cached.until > Date.now()) return cached.verdict;
				let verdict = ask(options, key);
				cache.set(key, {
					verdict,
					until: Date.now() + 6e4
				});
				(await verdict).kind !== "accepted" && cache.delete(key);
				return verdict;
			};
		}
		async function ask(options, key) {
			let signal = AbortSignal.timeout(options.timeoutMs);
			try {
				let response = await post(options, key, signal);
				let text = (await (0, sandbox_call.x8)(response)).toString();
				let status = response.statusCode ?? 0;
				if (status === 401) return { kind: "refused" };
				if (status === 429) return { kind: "rate-limited" };
				if (status !== 200) return {
					kind: "error",
					status
				};
				let body = JSON.parse(text);
				if (typeof body != "object" || !body || Array.isArray(body)) return { kind: "not-an-object" };
				return {
					kind: "accepted",
					caller: toCaller(body)
				};
			} catch {
				return { kind: signal.aborted ? "timeout" : "unavailable" };
			}
		}
		function post(options, key, signal) {
			let body = JSON.stringify({ service_id: options.serviceId });
			let headers = {
				authorization: `Bearer ${key}`,
				"content-type": "application/json",
				"content-length": Buffer.byteLength(body),
				"user-agent": internalUserAgent
			};
			return new Promise((resolve, reject) => {
				let url = `${options.authUrl}/api/v1/keys/validate`;
				let request = external_node_http_default().request(url, {
					method: "POST",
					agent: options.agent,
					signal,
					headers
				}, resolve);
				request.once("error", reject);
				request.end(body);
			});
		}
		let adminMarks = new Set([
			"admin",
			"mlflow:admin",
			"registry:admin",
			"model-registry:admin"
		]);
		function toCaller(body) {
			let scopes = strings(body.scopes);
			return {
				scopes,
				isAdmin: body.is_admin === !0 || [...scopes, ...strings(body.roles)].some((s) => adminMarks.has(s))
			};
		}
		let strings = (value) => Array.isArray(value) ? value.filter((item) => typeof item == "string") : [];
		let refusals = {
			refused: [401, "Invalid or expired API key"],
			"rate-limited": [
				429,
				"Rate limit exceeded",
				"60"
			],
			timeout: [
				503,
				"Authentication service timeout",
				"1"
			],
			unavailable: [
				503,
				"Authentication service unavailable",
				"1"
			],
			"not-an-object": [401, "Authentication service error"],
			error: [
				503,
				"Authentication service error",
				"1"
			]
		};
		function apiRefusal({ kind }, style) {
			let [status, detail, retryAfter] = refusals[kind];
			return style(status, { detail }, retryAfter === void 0 ? [] : [["retry-after", retryAfter]]);
		}
		function gatewayRefusal(verdict, style) {
			if (verdict.kind === "rate-limited") return style(401, { detail: "Rate limit exceeded" });
			if (verdict.kind === "error" && verdict.status < 500) return style(401, { detail: "Authentication service error" });
			return apiRefusal(verdict, style);
		}
		var respond = __webpack_require__(22442);
		let metricNames = new Set("accuracy auroc auc f1 precision recall mse rmse mae r2 reply_rate conversion_rate engagement_score".split(" "));
		let texts = [
			"model_name",
			"version",
			"token_id",
			"proposal_identifier",
			"metric_name",
			"mlflow_run_id"
		];
		function createEventEndpoint() {
			let windowStart = 0;
			let inWindow = 0;
			let emitted = 0;
			async function answer(call) {
				Date.now() - windowStart > 6e4 && ([windowStart, inWindow] = [Date.now(), 0]);
				inWindow += 1;
				if (inWindow > 30) return (0, respond.oE)(429, { error: "Rate limit exceeded: 30 per 1 minute" });
				let body = await (0, sandbox_call.Vh)(call.body);
				let problems = problemsOf(body);
				if (problems.length > 0) return (0, respond.oE)(422, { detail: problems });
				let event = body;
				let current = event.current_value;
				if (!metricNames.has(String(event.metric_name)) || typeof current == "number" && current < Number(event.baseline_value)) return (0, respond.oE)(502, { detail: "Failed to emit model registration event" });
				emitted += 1;
				let token = String(event.token_id).toUpperCase();
				return (0, respond.oE)(200, {
					status: "ok",
					model_id: `${event.model_name}/${event.version}/${token}`,
					event_emitted: !0
				});
			}
			return {
				answer,
				emitted: () => emitted
			};
		}
		function problemsOf(body) {
			if (typeof body != "object" || !body) return [{
				type: "missing",
				loc: ["body"],
				msg: "Field required",
				input: null
			}];
			let fields = body;
			let problems = [];
			let tell = (type, name, msg) => problems.push({
				type,
				loc: ["body", name],
				msg,
				input: fields
			});
			for (let name of [...texts, "baseline_value"]) fields[name] === void 0 && tell("missing", name, "Field required");
			for (let name of texts) {
				let value = fields[name];
				if (value === void 0) continue;
				typeof value == "string" ? value === "" && tell("string_too_short", name, "String should have at least 1 character") : tell("string_type", name, "Input should be a valid string");
			}
			let token = fields.token_id;
			typeof token == "string" && token !== "" && !/^(?!-)[A-Za-z0-9-]{1,64}(?<!-)$/.test(token) && tell("string_pattern_mismatch", "token_id", "String should match pattern '^[A-Za-z0-9-]+$'");
			let baseline = fields.baseline_value;
			baseline !== void 0 && typeof baseline != "number" && tell("float_type", "baseline_value", "Input should be a valid number");
			return problems;
		}
		var sandbox_upstream = __webpack_require__(85138);
		function createApi(parts) {
			let events = createEventEndpoint();
			return async (call) => {
				if (isScan(call.path)) return {
					...(0, respond.oE)(404, "", [["cache-control", "no-store"]]),
					body: ""
				};
				let open = await publicAnswer(call, parts, events.emitted);
				if (open) return open;
				return (parts.policy.requireKey ? await refuse(call, parts) : void 0) ?? routed(call, parts, events.answer);
			};
		}
		let isScan = (path) => /\.(env|php|git)\b|^\/wp-/.test(path);
		async function publicAnswer(call, parts, emitted) {
			switch (call.path) {
				case "/health":
					if (call.query.get("detailed") === "true") return (0, respond.oE)(500, { detail: "Internal server error" });
					return (0, respond.oE)(200, {
						status: "healthy",
						services: {
							api: "healthy",
							dependency_checks: "skipped"
						}
					});
				case "/ready": return (0, respond.oE)(200, { ready: !0 });
				case "/live": return (0, respond.oE)(200, { alive: !0 });
				case "/version": return (0, respond.oE)(200, {
					version: "1.0.0",
					api_version: "v1",
					git_commit: "unknown"
				});
				case "/openapi.json": return (0, respond.oE)(200, {
					openapi: "3.1.0",
					info: {
						title: "Hokusai API",
						version: "1.0.0"
					},
					paths: {}
				});
				case "/metrics": return page("text/plain; version=0.0.4; charset=utf-8", `registration_events_total ${emitted()}\n`);
				case "/docs":
				case "/redoc": return page("text/html; charset=utf-8", "<!DOCTYPE html><html><title>Hokusai API</title></html>");
				case "/api/health/mlflow":
				case "/api/health/mlflow/detailed":
				case "/api/health/mlflow/connectivity": return mlflowHealth(parts);
				default: return;
			}
		}
		let page = (contentType, text) => (0, respond.pj)(200, text, "uvicorn", contentType);
		async function mlflowHealth(parts) {
			let trouble = (errorType, error) => (0, respond.oE)(503, {
				status: "error",
				connected: !1,
				error_type: errorType,
				error
			});
			try {
				let reply = await parts.probeMlflow();
				let body = (await (0, sandbox_call.x8)(reply.body)).toString();
				if (reply.status === 200) return (0, respond.oE)(200, {
					status: "ok",
					connected: !0
				});
				return trouble("HTTPStatusError", `MLflow answered ${reply.status}: ${body.slice(0, 200)}`);
			} catch (error) {
				return trouble(error instanceof sandbox_upstream.gA ? "ConnectError" : "TimeoutException", error.message);
			}
		}
		async function refuse(call, parts) {
			let key = keyInHeaders(call.headers) ?? call.query.get("api_key") ?? void 0;
			if (key === void 0) return (0, respond.oE)(401, { detail: "API key required" });
			let verdict = await parts.checkKey(key);
			if (verdict.kind !== "accepted") return apiRefusal(verdict, respond.oE);
			return /^\/api\/(mlflow|2\.0\/mlflow)\//.test(call.path) ? accessRefusal(parts.policy, verdict.caller, call, respond.oE) : void 0;
		}
		async function routed(call, parts, event) {
			if (call.path === "/api/models/tokenized-registration-events") return call.method === "POST" ? event(call) : (0, respond.oE)(405, { detail: "Method Not Allowed" });
			let mounted = under(call, "/api/mlflow/");
			if (mounted) return parts.mount(mounted, (inner) => proxy(inner, parts.forward));
			let stripped = under(call, "/api/2.0/mlflow/");
			if (stripped) return proxy(stripped, parts.forward);
			return (0, respond.oE)(404, { detail: "Not Found" });
		}
		let under = (call, mount) => call.path.startsWith(mount) ? {
			...call,
			path: `/${call.path.slice(mount.length)}`
		} : void 0;
		let proxy = (call, forward) => (0, sandbox_upstream.TG)(forward(call).then((reply) => passOn(call, reply)), respond.oE);
		async function passOn(call, reply) {
			if (reply.status !== 404 || !(0, sandbox_call.rR)(reply, "content-type").startsWith("text/html")) return (0, respond.I3)(reply);
			let message = `The requested resource was not found: ${call.path.slice(1)}`;
			let headers = reply.headers.map(([name, value]) => name === "content-type" ? [name, "application/json"] : [name, value]);
			await (0, sandbox_call.x8)(reply.body);
			return (0, respond.I3)({
				...reply,
				headers,
				body: (0, respond.zV)({
					error_code: "RESOURCE_NOT_FOUND",
					message
				})
			});
		}
		let serviceIds = [
			"website",
			"prediction",
			"platform"
		];
		function createAuthService(key) {
			return async (call) => {
				switch (`${call.method} ${call.path}`) {
					case "GET /": return (0, respond.oE)(200, {
						service: "Hokusai Authentication Service",
						version: "1.0.0",
						status: "operational"
					});
					case "GET /health": return (0, respond.oE)(200, {
						status: "healthy",
						service: "auth"
					});
					case "POST /api/v1/keys/validate":
					case "POST /validate": return validate(call, key);
					default: return known.has(call.path) ? (0, respond.oE)(405, { detail: "Method Not Allowed" }) : (0, respond.oE)(404, { detail: "Not Found" });
				}
			};
		}
		let known = new Set([
			"/",
			"/health",
			"/api/v1/keys/validate",
			"/validate"
		]);
		async function validate(call, key) {
			let body = await (0, sandbox_call.Vh)(call.body);
			if (typeof body != "object" || !body || Array.isArray(body)) return invalid(["body"], "Input should be a valid dictionary", "dict_type");
			let { service_id: serviceId, api_key: keyInBody } = body;
			if (serviceId != null && typeof serviceId != "string") return invalid(["body", "service_id"], "Input should be a valid string", "string_type");
			let older = call.path === "/validate" && typeof keyInBody == "string" ? keyInBody : void 0;
			let given = keyInHeaders(call.headers) ?? older;
			if (given === void 0) return refused("API key required");
			if (given !== key.apiKey) return refused("API key not found or invalid");
			if (key.expired) return refused("Invalid or expired API key");
			if (serviceId && serviceId !== key.serviceId) return refused(`API key does not have access to service '${serviceId}'. This key is registered for service '${key.serviceId}'. Valid service IDs include: ${serviceIds.join(", ")}`);
			return (0, respond.oE)(200, describe(key));
		}
		let refused = (detail) => (0, respond.oE)(401, { detail });
		let invalid = (loc, msg, type) => (0, respond.oE)(422, { detail: [{
			type,
			loc,
			msg,
			input: null
		}] });
		let describe = (key) => ({
			is_valid: !0,
			key_id: "key_sandbox",
			user_id: "user_sandbox",
			service_id: key.serviceId,
			scopes: key.scopes,
			rate_limit_per_hour: 1e3,
			billing_plan: "free",
			has_sufficient_balance: !0,
			balance: 0,
			email: "sandbox@example.com",
			roles: key.isAdmin ? ["admin"] : [],
			is_admin: key.isAdmin
		});
		var faults = __webpack_require__(36448);
		function createGateway({ policy, checkKey, mlflow }) {
			return async (call) => {
				if (call.path === "/health" || call.path === "/mlflow/health") return (0, respond.ji)(200, { status: "ok" });
				if (!policy.requireKey) return mlflow(call);
				let key = keyInHeaders(call.headers);
				if (key === void 0) return (0, respond.ji)(401, { detail: "API key required" });
				let verdict = await checkKey(key);
				if (verdict.kind !== "accepted") return gatewayRefusal(verdict, respond.ji);
				return accessRefusal(policy, verdict.caller, call, respond.ji) ?? mlflow(call);
			};
		}
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_fs_promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_stream_promises_ = __webpack_require__(46466);
		function memoryArtifacts() {
			let files = new Map();
			let below = (path) => path === "" ? "" : `${path}/`;
			let inside = (path) => [...files.keys()].filter((file) => file.startsWith(below(path)));
			return {
				async write(path, body) {
					files.set(path, await (0, sandbox_call.x8)(body));
				},
				async read(path) {
					let bytes = files.get(path);
					if (bytes) return external_node_stream_.Readable.from(bytes.length > 0 ? [bytes] : [], { objectMode: !1 });
					return inside(path).length > 0 ? "directory" : "nothing";
				},
				async list(path) {
					let entries = new Map();
					for (let file of inside(path)) {
						let [name = "", ...deeper] = file.slice(below(path).length).split("/");
						entries.set(name, {
							name,
							size: deeper.length > 0 ? void 0 : files.get(file)?.length
						});
					}
					return [...entries.values()].sort(byName);
				},
				async remove(path) {
					files.delete(path);
					for (let file of inside(path)) files.delete(file);
				}
			};
		}
		function diskArtifacts(folder) {
			let kindOf = (path) => (0, external_node_fs_promises_.stat)((0, external_node_path_.join)(folder, path)).catch(() => void 0);
			return {
				async write(path, body) {
					let target = (0, external_node_path_.join)(folder, path);
					await (0, external_node_fs_promises_.mkdir)((0, external_node_path_.dirname)(target), { recursive: !0 });
					await (0, external_node_stream_promises_.pipeline)(body, (0, external_node_fs_.createWriteStream)(target));
				},
				async read(path) {
					let found = await kindOf(path);
					if (!found) return "nothing";
					return found.isDirectory() ? "directory" : (0, external_node_fs_.createReadStream)((0, external_node_path_.join)(folder, path));
				},
				async list(path) {
					let entries = (await (0, external_node_fs_promises_.readdir)((0, external_node_path_.join)(folder, path)).catch(() => [])).map(async (name) => {
						let found = await kindOf((0, external_node_path_.join)(path, name));
						return {
							name,
							size: found?.isDirectory() ? void 0 : found?.size ?? 0
						};
					});
					return (await Promise.all(entries)).sort(byName);
				},
				async remove(path) {
					await (0, external_node_fs_promises_.rm)((0, external_node_path_.join)(folder, path), {
						recursive: !0,
						force: !0
					});
				}
			};
		}
		let byName = (a, b) => a.name < b.name ? -1 : 1;
		let statuses = {
			INVALID_PARAMETER_VALUE: 400,
			BAD_REQUEST: 400,
			RESOURCE_ALREADY_EXISTS: 400,
			RESOURCE_DOES_NOT_EXIST: 404,
			INTERNAL_ERROR: 500,
			INVALID_STATE: 500,
			NOT_IMPLEMENTED: 501
		};
		class MlflowError extends Error {
			code;
			status;
			constructor(code, message) {
				super(message);
				this.code = code;
				this.status = statuses[code];
			}
		}
		let errors_invalid = (message) => new MlflowError("INVALID_PARAMETER_VALUE", message);
		let missing = (message) => new MlflowError("RESOURCE_DOES_NOT_EXIST", message);
		function present(found, otherwise) {
			if (found === void 0) throw missing(otherwise);
			return found;
		}
		let seeDocs = "See the API docs for more information about request parameters.";
		let missingField = (name) => errors_invalid(`Missing value for required parameter '${name}'. ${seeDocs}`);
		function wrongValue(value, name) {
			let type = {
				string: "str",
				number: "int",
				boolean: "bool"
			}[typeof value] ?? "dict";
			return errors_invalid(`Invalid value ${JSON.stringify(value)} for parameter '${name}' supplied:  Hint: Value was of type '${type}'. ${seeDocs}`);
		}
		let absent = (value) => value == null;
		let optional = (value, name) => {
			if (absent(value)) return;
			if (typeof value != "string") throw wrongValue(value, name);
			return value;
		};
		let fields_text = (value, name) => {
			let given = optional(value, name);
			if (given === void 0 || given === "") throw missingField(name);
			return given;
		};
		let id = (value, name) => fields_text(typeof value == "number" ? String(value) : value, name);
		let runId = (value, name, request) => fields_text(value ?? request?.run_uuid, name);
		let entityKey = (value, name) => {
			let given = fields_text(value, name);
			let refused = (why) => errors_invalid(`Invalid value ${JSON.stringify(given)} for parameter '${name}' supplied: ${why}`);
			if (!/^[/\p{L}\p{N}_.\- :]*$/u.test(given)) throw refused("Names may only contain alphanumerics, underscores (_), dashes (-), periods (.), spaces ( ), colon(:) and slashes (/).");
			if (external_node_path_.posix.normalize(given) !== given || /^(\.|\.\..*|\/.*|.*\/)$/.test(given)) throw refused("Names may be treated as files in certain cases, and must not resolve to other names.");
			return within(250, given, name);
		};
		let version = (value, name) => {
			let given = fields_text(value, name);
			if (!/^\d+$/.test(given)) throw errors_invalid(`Parameter '${name}' must be an integer, got '${given}'.`);
			return String(Number(given));
		};
		let fields_int = (value, name) => {
			if (absent(value)) return;
			let given = typeof value == "string" && /^-?\d+$/.test(value) ? Number(value) : value;
			if (typeof given != "number") throw wrongValue(value, name);
			return Math.trunc(given);
		};
		let requiredInt = (value, name) => {
			let given = fields_int(value, name);
			if (given === void 0) throw missingField(name);
			return given;
		};
		let pageSize = (byDefault, most) => (value, name) => {
			let given = fields_int(value, name) ?? byDefault;
			if (given < 0 || given > most) throw wrongValue(value, name);
			return given;
		};
		let metricValue = (value, name) => {
			if (absent(value)) throw missingField(name);
			let given = typeof value == "string" ? numberIn(value) : typeof value == "boolean" ? Number(value) : value;
			if (typeof given != "number") throw wrongValue(value, name);
			return Math.abs(given) === Infinity ? Math.sign(given) * Number.MAX_VALUE : given;
		};
		function numberIn(value) {
			let given = value.trim();
			if (/^[+-]?nan$/i.test(given)) return NaN;
			if (/^[+-]?inf(inity)?$/i.test(given)) return given.startsWith("-") ? -Infinity : Infinity;
			let number = given === "" ? NaN : Number(given);
			return Number.isNaN(number) ? void 0 : number;
		}
		let boolOr = (byDefault) => (value) => absent(value) ? byDefault : value === !0 || value === "true";
		let list = (value, name) => {
			if (absent(value)) return [];
			if (!Array.isArray(value)) throw wrongValue(value, name);
			return value;
		};
		let fields_texts = (value, name) => list(typeof value == "string" ? [value] : value, name).map((item) => {
			if (typeof item != "string") throw wrongValue(item, name);
			return item;
		});
		let required = (check) => (value, name) => {
			let given = check(value, name);
			if (given.length === 0) throw missingField(name);
			return given;
		};
		let listOf = (fields, most = Infinity) => (value, name) => {
			let items = list(value, name);
			if (items.length > most) throw errors_invalid(`A batch logging request can contain at most ${most} ${name}. Got ${items.length} ${name}. Please split up tags across multiple requests and try again.`);
			return items.map((item, index) => parse(fields, item, `${name}[${index}].`));
		};
		let object = (fields) => (value, name) => parse(fields, value, `${name}.`);
		let tagValue = (value, name) => optional(value, name) ?? "";
		let cutAt = (limit) => (value, name) => tagValue(value, name).slice(0, limit);
		let upTo = (limit) => (value, name) => within(limit, tagValue(value, name), name);
		let textUpTo = (limit, what) => (value, name) => within(limit, fields_text(value, name), what ?? name);
		function within(limit, given, name) {
			if (given.length > limit) throw errors_invalid(`'${name}' exceeds the maximum length of ${limit} characters`);
			return given;
		}
		let tags = listOf({
			key: entityKey,
			value: tagValue
		});
		let registryTag = {
			key: entityKey,
			value: upTo(1e5)
		};
		let registryTags = listOf(registryTag);
		function parse(fields, given, prefix = "") {
			let source = typeof given == "object" && given ? given : {};
			let entries = Object.entries(fields).map(([name, check]) => [name, check(source[name], `${prefix}${name}`, source)]);
			return Object.fromEntries(entries);
		}
		async function jsonBody(call) {
			let type = call.headers["content-type"];
			if (call.method === "POST" && type === void 0) throw errors_invalid("Bad Request. Content-Type header is missing.");
			if (call.method === "POST" && type?.split(";")[0]?.trim() !== "application/json") throw errors_invalid("Bad Request. Content-Type must be one of ['application/json'].");
			let value = await (0, sandbox_call.Vh)(call.body);
			return typeof value == "object" && value ? value : {};
		}
		let route = (method, path, fields, run) => ({
			method,
			pattern: RegExp(`^mlflow/${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`),
			run: (request) => run(parse(fields, request))
		});
		function createState() {
			let state = {
				experiments: [],
				runs: new Map(),
				datasets: [],
				registeredModels: new Map(),
				loggedModels: new Map()
			};
			addExperiment(state, "Default", []);
			return state;
		}
		function addExperiment(state, name, tags, location) {
			let id = String(state.experiments.length);
			let now = Date.now();
			state.experiments.push({
				experiment_id: id,
				name,
				artifact_location: location ?? `mlflow-artifacts:/${id}`,
				lifecycle_stage: "active",
				creation_time: now,
				last_update_time: now,
				tags: fromTags(tags)
			});
			return id;
		}
		let newId = () => (0, external_node_crypto_.randomUUID)().replaceAll("-", "");
		let adjectives = [
			"able",
			"bold",
			"calm",
			"clever",
			"fair",
			"glad",
			"keen",
			"lucky",
			"proud",
			"wise"
		];
		let animals = [
			"ant",
			"bee",
			"crane",
			"deer",
			"fox",
			"hare",
			"lynx",
			"owl",
			"seal",
			"wren"
		];
		function randomName() {
			let pick = (words) => words[Math.floor(Math.random() * words.length)];
			return `${pick(adjectives)}-${pick(animals)}-${Math.floor(Math.random() * 1e3)}`;
		}
		let toTags = (map) => nonEmpty([...map].map(([key, value]) => ({
			key,
			value
		})));
		let fromTags = (tags) => addTags(new Map(), tags);
		function addTags(map, tags) {
			for (let { key, value } of tags) map.set(key, value);
			return map;
		}
		let nonEmpty = (items) => items.length > 0 ? items : void 0;
		function findExperiment(state, id) {
			if (!/^\d+$/.test(id)) throw errors_invalid(`Invalid experiment ID '${id}'. Experiment ID must be a valid integer.`);
			return present(state.experiments[Number(id)], `No Experiment with id=${id} exists`);
		}
		let findRun = (state, id) => present(state.runs.get(id), `Run with id=${id} not found`);
		let findLoggedModel = (state, id) => present(state.loggedModels.get(id), `Logged model with ID '${id}' not found.`);
		let findModel = (state, name) => present(state.registeredModels.get(name), `Registered Model with name=${name} not found`);
		function findVersion(state, name, version) {
			let found = state.registeredModels.get(name)?.versions.find((each) => each.version === version);
			return present(found, `Model Version (name=${name}, version=${version}) not found`);
		}
		function mustBeActive(kind, id, stage) {
			if (stage !== "active") throw errors_invalid(`The ${kind} ${id} must be in the 'active' state. Current state is ${stage}.`);
		}
		let key = "`[^`]+`|\"[^\"]+\"|[\\w.\\-]+";
		let clause = RegExp(`^\\s*(?:(\\w+)\\.)?(${key})\\s*(>=|<=|!=|=|>|<|NOT\\s+IN\\b|IN\\b|ILIKE\\b|LIKE\\b)\\s*('[^']*'|"[^"]*"|-?\\d+(?:\\.\\d+)?|\\([^)]*\\))\\s*(?:AND\\b|$)`, "i");
		function compileFilter(filter, searchable) {
			let tests = [];
			let rest = filter?.trim() ?? "";
			for (; rest !== "";) {
				let match = clause.exec(rest);
				if (!match) throw errors_invalid(`Invalid clause(s) in filter string: ${rest}`);
				let [whole, entity, name = "", operator = "", value = ""] = match;
				let read = resolve(entity, unquote(name), searchable);
				let compare = comparison(operator.toUpperCase().replace(/\s+/, " "), value);
				tests.push((item) => {
					let actual = read(item);
					return Array.isArray(actual) ? actual.some(compare) : actual !== void 0 && compare(actual);
				});
				rest = rest.slice(whole.length);
			}
			return (item) => tests.every((test) => test(item));
		}
		let singular = {
			attribute: "attributes",
			attr: "attributes",
			run: "attributes",
			tag: "tags",
			param: "params",
			parameter: "params",
			parameters: "params",
			metric: "metrics",
			dataset: "datasets"
		};
		function resolve(entity, name, { attributes, maps = {} }) {
			let kind = entity === void 0 ? "attributes" : singular[entity.toLowerCase()] ?? entity.toLowerCase();
			if (kind === "attributes") {
				let read = attributes[name];
				if (read) return read;
				let valid = Object.keys(attributes).map((each) => `'${each}'`);
				throw errors_invalid(`Invalid attribute key '${name}' specified. Valid keys are '{${valid.join(", ")}}'`);
			}
			let read = maps[kind];
			if (!read) throw errors_invalid(`Invalid entity type '${entity}'. Valid values are ${JSON.stringify(Object.keys(maps))}`);
			return (item) => read(item, name);
		}
		let unquote = (text) => text.replace(/^(['"`])(.*)\1$/s, "$2");
		function comparison(operator, value) {
			if (operator.endsWith("IN")) {
				let members = [...value.matchAll(/'([^']*)'|"([^"]*)"/g)].map((match) => match[1] ?? match[2]);
				return (actual) => members.includes(String(actual)) === (operator === "IN");
			}
			let expected = unquote(value);
			if (operator.endsWith("LIKE")) {
				let pattern = expected.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/%/g, ".*").replace(/_/g, ".");
				let regex = RegExp(`^${pattern}$`, operator === "ILIKE" ? "is" : "s");
				return (actual) => regex.test(String(actual));
			}
			return (actual) => {
				let other = typeof actual == "number" ? Number(expected) : expected;
				if (operator === "=") return actual === other;
				if (operator === "!=") return actual !== other;
				if (operator === ">") return actual > other;
				if (operator === "<") return actual < other;
				return operator === ">=" ? actual >= other : actual <= other;
			};
		}
		function compileOrder(clauses, searchable) {
			let terms = clauses.map((text) => {
				let match = RegExp(`^\\s*(?:(\\w+)\\.)?(${key})(?:\\s+(ASC|DESC))?\\s*$`, "i").exec(text);
				if (!match) throw errors_invalid(`Invalid order_by clause '${text}'. Could not be parsed.`);
				return {
					read: resolve(match[1], unquote(match[2]), searchable),
					sign: match[3]?.toUpperCase() === "DESC" ? -1 : 1
				};
			});
			return (a, b) => {
				for (let { read, sign } of terms) {
					let [left, right] = [read(a), read(b)];
					let places = place(left) - place(right);
					if (places !== 0) return places;
					if (left === void 0 || right === void 0 || left === right || Number.isNaN(left)) continue;
					return left < right ? -sign : sign;
				}
				return 0;
			};
		}
		let place = (value) => value === void 0 ? 2 : +!!Number.isNaN(value);
		function pageOf(name, all, toJson, { max_results: size, page_token: token }, tokenAfter = "more") {
			let offset = token ? decodeToken(token) : 0;
			let items = all.slice(offset, offset + size);
			let isLast = tokenAfter === "more" ? offset + size >= all.length : items.length < size;
			let next = Buffer.from(`{"offset": ${offset + size}}`).toString("base64");
			return {
				[name]: nonEmpty(items.map(toJson)),
				next_page_token: isLast ? void 0 : next
			};
		}
		function decodeToken(token) {
			let offset = /"offset": ?(\d+)/.exec(Buffer.from(token, "base64").toString())?.[1];
			if (offset === void 0) throw errors_invalid("Invalid page token, could not base64-decode");
			return Number(offset);
		}
		let views = {
			ACTIVE_ONLY: ["active"],
			DELETED_ONLY: ["deleted"],
			ALL: ["active", "deleted"]
		};
		let viewType = (value, name) => views[optional(value, name) ?? "ACTIVE_ONLY"] ?? views.ACTIVE_ONLY;
		let promptTag = "mlflow.prompt.is_prompt";
		let asksForPrompts = /mlflow\.prompt\.is_prompt[`"]?\s*(=\s*'true'|!=\s*'false')/i;
		let isPrompt = (tags) => tags?.get(promptTag) === "true";
		function showing(filter) {
			let prompts = asksForPrompts.test(filter ?? "");
			return (tags) => prompts || !isPrompt(tags);
		}
		let tagOf = (tags, key) => tags.get(key) ?? (key === promptTag ? "false" : void 0);
		function toJson(model, version, aliases) {
			let { storage: _, tags, run_link, ...rest } = version;
			let own = [...model.aliases].filter(([, target]) => target === version.version).map(([alias]) => alias);
			return {
				name: model.name,
				...rest,
				status: "READY",
				tags: toTags(tags),
				run_link,
				aliases: aliases ? nonEmpty(own) : void 0
			};
		}
		let searchable = {
			attributes: {
				name: ({ model }) => model.name,
				version_number: ({ version }) => Number(version.version),
				run_id: ({ version }) => version.run_id,
				source_path: ({ version }) => version.source,
				creation_timestamp: ({ version }) => version.creation_timestamp,
				last_updated_timestamp: ({ version }) => version.last_updated_timestamp
			},
			maps: { tags: ({ version }, key) => tagOf(version.tags, key) }
		};
		let newestFirst = ["last_updated_timestamp DESC"];
		let ties = ["name ASC", "version_number DESC"];
		let one = {
			name: fields_text,
			version
		};
		function modelVersionRoutes(state) {
			return [
				...writeRoutes(state),
				...tagRoutes(state),
				...readRoutes(state)
			];
		}
		let answer = (state, name, version) => ({ model_version: toJson(findModel(state, name), version, "with aliases") });
		function writeRoutes(state) {
			return [
				route("POST", "model-versions/create", createFields, (p) => ({ model_version: create(state, p) })),
				route("PATCH", "model-versions/update", {
					...one,
					description: optional
				}, (p) => {
					let version = findVersion(state, p.name, p.version);
					version.description = p.description;
					version.last_updated_timestamp = Date.now();
					return answer(state, p.name, version);
				}),
				route("POST", "model-versions/transition-stage", stageFields, (p) => answer(state, p.name, moveToStage(findModel(state, p.name), findVersion(state, p.name, p.version), p))),
				route("DELETE", "model-versions/delete", one, (p) => {
					let version = findVersion(state, p.name, p.version);
					let model = findModel(state, p.name);
					model.versions = model.versions.filter((each) => each !== version);
					model.last_updated_timestamp = Date.now();
				})
			];
		}
		function tagRoutes(state) {
			return [route("POST", "model-versions/set-tag", {
				...one,
				...registryTag
			}, (p) => {
				findVersion(state, p.name, p.version).tags.set(p.key, p.value);
			}), route("DELETE", "model-versions/delete-tag", {
				...one,
				key: fields_text
			}, (p) => {
				findVersion(state, p.name, p.version).tags.delete(p.key);
			})];
		}
		let searchFields = {
			filter: optional,
			max_results: pageSize(2e5, 2e5),
			order_by: fields_texts,
			page_token: optional
		};
		function readRoutes(state) {
			return [
				route("GET", "model-versions/get", one, (p) => answer(state, p.name, findVersion(state, p.name, p.version))),
				route("GET", "model-versions/get-download-uri", one, (p) => ({ artifact_uri: findVersion(state, p.name, p.version).storage })),
				route("GET", "model-versions/search", searchFields, (p) => {
					let shown = showing(p.filter);
					let order = p.order_by.length > 0 ? p.order_by : newestFirst;
					return pageOf("model_versions", [...state.registeredModels.values()].flatMap((model) => model.versions.map((version) => ({
						model,
						version
					}))).filter(({ version }) => shown(version.tags)).filter(compileFilter(p.filter, searchable)).sort(compileOrder([...order, ...ties], searchable)), ({ model, version }) => toJson(model, version), p);
				})
			];
		}
		let stageFields = {
			...one,
			stage: fields_text,
			archive_existing_versions: boolOr(!1)
		};
		let stages = [
			"None",
			"Staging",
			"Production",
			"Archived"
		];
		function canonicalStage(given) {
			let found = stages.find((each) => each.toLowerCase() === given.toLowerCase());
			if (found) return found;
			throw errors_invalid(`Invalid Model Version stage: ${given}. Value must be one of ${stages.join(", ")}.`);
		}
		function moveToStage(model, version, p) {
			let stage = canonicalStage(p.stage);
			let isActive = stage === "Staging" || stage === "Production";
			if (p.archive_existing_versions && !isActive) throw new MlflowError("INTERNAL_ERROR", `Model version transition cannot archive existing model versions because '${p.stage}' is not an Active stage. Valid stages are ['Staging', 'Production']`);
			let now = Date.now();
			let others = model.versions.filter((each) => each !== version && each.current_stage === stage);
			for (let other of p.archive_existing_versions ? others : []) {
				other.current_stage = "Archived";
				other.last_updated_timestamp = now;
			}
			version.current_stage = stage;
			version.last_updated_timestamp = now;
			model.last_updated_timestamp = now;
			return version;
		}
		let createFields = {
			name: fields_text,
			source: fields_text,
			run_id: optional,
			run_link: optional,
			description: optional,
			model_id: optional,
			tags: registryTags
		};
		function create(state, p) {
			p.tags.some(({ key }) => key === "mlflow.prompt.is_prompt") || mustBeUsable(p.source);
			let model = findModel(state, p.name);
			let { storage, logged } = resolveSource(state, p.source);
			let now = Date.now();
			let version = {
				version: String(model.nextVersion++),
				creation_timestamp: now,
				last_updated_timestamp: now,
				current_stage: "None",
				description: p.description ?? "",
				source: p.source,
				storage,
				run_id: p.run_id || logged?.source_run_id || "",
				run_link: p.run_link ?? "",
				tags: fromTags(p.tags)
			};
			model.versions.push(version);
			model.last_updated_timestamp = now;
			let linked = p.model_id === void 0 ? void 0 : state.loggedModels.get(p.model_id);
			if (linked) {
				let versions = [...JSON.parse(linked.tags.get("mlflow.modelVersions") ?? "[]"), {
					name: p.name,
					version: Number(version.version)
				}];
				linked.tags.set("mlflow.modelVersions", (0, respond.zV)(versions));
			}
			return toJson(model, version);
		}
		function resolveSource(state, source) {
			let named = /^models:\/+([^/]+)(?:\/(\d+))?$/.exec(source);
			if (!named) return { storage: source };
			let [, name = "", version] = named;
			try {
				if (version !== void 0) return { storage: findVersion(state, name, version).storage };
				let logged = findLoggedModel(state, name);
				return {
					storage: logged.artifact_uri,
					logged
				};
			} catch (error) {
				throw new MlflowError("INTERNAL_ERROR", `Unable to fetch model from model URI source artifact location '${source}'.Error: ${error.message}`);
			}
		}
		function mustBeUsable(source) {
			let scheme = /^([a-z0-9+.-]+):/i.exec(source)?.[1]?.toLowerCase();
			if (scheme === void 0 || scheme === "file") throw errors_invalid(`Invalid model version source: '${source}'. To use a local path as a model version source, the run_id request parameter has to be specified and the local path has to be contained within the artifact directory of the run specified by the run_id.`);
			let path = decodeAll(source).replace(/^[a-z0-9+.-]+:(\/\/[^/]*)?/i, "");
			let plain = path.replace(/\/+/g, "/").replace(/\/$/, "");
			if (path.includes("\0") || path.split("/").includes("..") || plain && external_node_path_.posix.normalize(plain) !== plain) throw errors_invalid(`Invalid model version source: '${source}'. If supplying a source as an http, https, local file path, ftp, objectstore, or mlflow-artifacts uri, an absolute path must be provided without relative path references present. Please provide an absolute path.`);
		}
		function decodeAll(text) {
			let current = text;
			for (;;) {
				let next;
				try {
					next = decodeURIComponent(current);
				} catch {
					return current;
				}
				if (next === current) return current;
				current = next;
			}
		}
		async function artifactReply(store, call, path) {
			if (path === "") {
				let entries = await store.list(safePath(call.query.get("path") ?? ""));
				return (0, respond.u1)({ files: nonEmpty(entries.map((entry) => entryJson(entry, entry.name))) });
			}
			let target = safePath(path);
			if (call.method === "PUT") {
				let known = call.headers["content-length"] !== void 0;
				await store.write(target, known ? call.body : external_node_stream_.Readable.from([]));
				return (0, respond.u1)({});
			}
			if (call.method === "DELETE") {
				await store.remove(target);
				return (0, respond.u1)({});
			}
			let reply = await download(store, target);
			return reply.status === 200 && !isAscii(target.slice(target.lastIndexOf("/") + 1)) ? (0, respond.pj)(500, "Internal Server Error", "uvicorn", "text/plain; charset=utf-8") : reply;
		}
		let isAscii = (name) => /^[\x20-\x7e]*$/.test(name);
		async function download(store, path) {
			let found = await store.read(path);
			if (found === "directory") return (0, respond.z0)(500);
			if (found === "nothing") throw new MlflowError("INTERNAL_ERROR", `The following failures occurred while downloading one or more artifacts from /mlflow/artifacts:
##### File ${path} #####\n[Errno 2] No such file or directory: '/mlflow/artifacts/${path}'`);
			let name = path.slice(path.lastIndexOf("/") + 1);
			let named = isAscii(name) ? `filename=${name}` : `filename*=UTF-8''${encodeURIComponent(name)}`;
			return (0, respond.Qt)(200, mimeType(name), found, [["content-disposition", `attachment; ${named}`]]);
		}
		let entryJson = (entry, path) => ({
			path,
			is_dir: entry.size === void 0,
			file_size: entry.size || void 0
		});
		async function listing(store, root, path) {
			let below = safePath(path ?? "");
			let files = (await store.list([storedPath(root), below].filter(Boolean).join("/"))).map((entry) => entryJson(entry, [below, entry.name].filter(Boolean).join("/")));
			return {
				root_uri: root,
				files: nonEmpty(files)
			};
		}
		let artifactListRoutes = (state, store) => [route("GET", "artifacts/list", {
			run_id: fields_text,
			path: optional
		}, (p) => listing(store, findRun(state, p.run_id).artifact_uri, p.path))];
		let storedPath = (uri) => uri.startsWith("mlflow-artifacts:/") ? uri.slice(18) : `elsewhere/${uri}`;
		function safePath(path) {
			let decoded = decodeAll(path);
			if (decoded.startsWith("/") || /[#\\]/.test(decoded) || decoded.split("/").includes("..")) throw errors_invalid("Invalid path");
			return decoded.replace(/\/+/g, "/").replace(/\/$/, "");
		}
		let textual = /(^MLmodel|^MLproject|\.(txt|log|err|cfg|conf|cnf|cf|ini|properties|prop|hocon|toml|yaml|yml|xml|json|js|py|py3|csv|tsv|md|rst|jsonnet))$/;
		let artifacts_mimeTypes = {
			png: "image/png",
			html: "text/html",
			zip: "application/zip"
		};
		let mimeType = (name) => textual.test(name) ? "text/plain" : artifacts_mimeTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
		let experiments_toJson = (experiment) => ({
			...experiment,
			tags: toTags(experiment.tags)
		});
		let experiments_searchable = {
			attributes: {
				name: (experiment) => experiment.name,
				experiment_id: (experiment) => Number(experiment.experiment_id),
				creation_time: (experiment) => experiment.creation_time,
				last_update_time: (experiment) => experiment.last_update_time
			},
			maps: { tags: (experiment, key) => experiment.tags.get(key) }
		};
		let experiments_searchFields = {
			max_results: fields_int,
			filter: optional,
			order_by: fields_texts,
			view_type: viewType,
			page_token: optional
		};
		function checkedSize(size) {
			let given = `Invalid value ${size ?? 0} for parameter 'max_results' supplied.`;
			if (!size || size < 0) throw errors_invalid(`${given} It must be a positive integer`);
			if (size > 5e4) throw errors_invalid(`${given} It must be at most 50000`);
			return size;
		}
		function experimentRoutes(state) {
			let byId = (id, stage) => {
				let experiment = findExperiment(state, id);
				if (stage && experiment.lifecycle_stage !== stage) throw missing(`No Experiment with id=${id} exists`);
				return experiment;
			};
			return [
				route("POST", "experiments/search", experiments_searchFields, (p) => search(state, p)),
				route("GET", "experiments/search", experiments_searchFields, (p) => search(state, p)),
				route("POST", "experiments/create", experiments_createFields, (p) => experiments_create(state, p)),
				route("GET", "experiments/get", { experiment_id: id }, (p) => ({ experiment: experiments_toJson(byId(p.experiment_id)) })),
				route("GET", "experiments/get-by-name", { experiment_name: fields_text }, (p) => {
					let found = state.experiments.find((experiment) => experiment.name === p.experiment_name);
					if (!found) throw missing(`Could not find experiment with name '${p.experiment_name}'`);
					return { experiment: experiments_toJson(found) };
				}),
				route("POST", "experiments/update", {
					experiment_id: id,
					new_name: fields_text
				}, (p) => {
					let experiment = byId(p.experiment_id);
					if (experiment.lifecycle_stage !== "active") throw new MlflowError("INVALID_STATE", "Cannot rename a non-active experiment.");
					if (isNameTaken(state, p.new_name)) throw new MlflowError("BAD_REQUEST", "UNIQUE constraint failed: experiments.name");
					experiment.name = p.new_name;
					experiment.last_update_time = Date.now();
				}),
				route("POST", "experiments/delete", { experiment_id: id }, (p) => setStage(state, byId(p.experiment_id, "active"), "deleted")),
				route("POST", "experiments/restore", { experiment_id: id }, (p) => setStage(state, byId(p.experiment_id, "deleted"), "active")),
				...experiments_tagRoutes(byId)
			];
		}
		let tag = {
			key: entityKey,
			value: upTo(5e3)
		};
		let experiments_tagRoutes = (byId) => [route("POST", "experiments/set-experiment-tag", {
			experiment_id: id,
			...tag
		}, (p) => {
			let experiment = byId(p.experiment_id);
			mustBeActive("experiment", p.experiment_id, experiment.lifecycle_stage);
			experiment.tags.set(p.key, p.value);
		}), route("POST", "experiments/delete-experiment-tag", {
			experiment_id: id,
			key: fields_text
		}, (p) => {
			if (!byId(p.experiment_id).tags.delete(p.key)) throw missing(`No tag with name: ${p.key} in experiment with id ${p.experiment_id}`);
		})];
		function search(state, p) {
			let size = checkedSize(p.max_results);
			let matches = compileFilter(p.filter, experiments_searchable);
			let order = compileOrder(p.order_by.length > 0 ? [...p.order_by, "experiment_id DESC"] : ["creation_time DESC", "experiment_id ASC"], experiments_searchable);
			return pageOf("experiments", state.experiments.filter((experiment) => p.view_type.includes(experiment.lifecycle_stage) && matches(experiment)).sort(order), experiments_toJson, {
				...p,
				max_results: size
			});
		}
		let experiments_createFields = {
			name: textUpTo(500),
			artifact_location: optional,
			tags
		};
		function experiments_create(state, p) {
			if (isNameTaken(state, p.name)) throw new MlflowError("RESOURCE_ALREADY_EXISTS", `Experiment(name=${p.name}) already exists. Error: UNIQUE constraint failed: experiments.name`);
			let location = p.artifact_location ? located(p.artifact_location) : void 0;
			return { experiment_id: addExperiment(state, p.name, p.tags, location) };
		}
		function located(given) {
			if (/[#;]/.test(given)) throw errors_invalid("'artifact_location' URL can't include fragments or params.");
			if (decodeAll(given.split("?")[1] ?? "").includes("..")) throw errors_invalid("Invalid query string");
			return /^[a-z][a-z0-9+.-]*:/i.test(given) ? given : external_node_path_.posix.resolve("/mlflow", given);
		}
		let isNameTaken = (state, name) => state.experiments.some((experiment) => experiment.name === name);
		function setStage(state, experiment, stage) {
			experiment.lifecycle_stage = stage;
			experiment.last_update_time = Date.now();
			for (let run of state.runs.values()) run.experiment_id === experiment.experiment_id && (run.lifecycle_stage = stage);
		}
		let metricFields = {
			key: entityKey,
			value: metricValue,
			timestamp: requiredInt,
			step: fields_int,
			model_id: optional,
			dataset_name: optional,
			dataset_digest: optional
		};
		let metricJson = (metric) => ({
			...metric,
			value: Number.isFinite(metric.value) ? metric.value : String(metric.value)
		});
		function logMetric(state, run, given) {
			let { model_id, dataset_name, dataset_digest, ...rest } = given;
			let metric = {
				...rest,
				step: given.step ?? 0
			};
			if (run.metrics.some((other) => inOrder(other, metric) === 0 && other.key === metric.key)) return;
			run.metrics.push(metric);
			let model = model_id ? state.loggedModels.get(model_id) : void 0;
			model?.metrics.push({
				...metric,
				dataset_name,
				dataset_digest,
				model_id: model.model_id,
				run_id: run.run_id
			});
		}
		let byTerms = (terms) => terms.map(([a, b]) => Object.is(a, b) ? 0 : a - b).find((difference) => difference !== 0) ?? 0;
		let stored = ({ value }) => Number.isNaN(value) ? 0 : value;
		let inOrder = (a, b) => byTerms([
			[a.timestamp, b.timestamp],
			[a.step, b.step],
			[stored(a), stored(b)]
		]);
		function latestMetrics(run) {
			let latest = new Map();
			for (let metric of run.metrics) {
				let other = latest.get(metric.key);
				(!other || byTerms([[metric.step, other.step]]) > 0 || metric.step === other.step && inOrder(metric, other) >= 0) && latest.set(metric.key, metric);
			}
			return latest;
		}
		let historyOf = (state, runId, key) => (state.runs.get(runId)?.metrics ?? []).filter((metric) => metric.key === key).sort(inOrder);
		let mostResults = 25e3;
		function metricRoutes(state) {
			return [route("GET", "metrics/get-history", historyFields, (p) => pageOf("metrics", historyOf(state, p.run_id, p.metric_key), metricJson, {
				...p,
				max_results: p.max_results ?? 0
			})), route("GET", "metrics/get-history-bulk-interval", intervalFields, (p) => {
				let histories = p.run_ids.map((id) => ({
					id,
					metrics: historyOf(state, id, p.metric_key)
				}));
				let steps = sampledSteps(histories.map(({ metrics }) => metrics.map(({ step }) => step)), p);
				let metrics = histories.flatMap(({ id, metrics }) => metrics.filter(({ step }) => steps.has(step)).sort((a, b) => a.step - b.step || inOrder(a, b)).slice(0, mostResults).map((metric) => ({
					...metricJson(metric),
					run_id: id
				})));
				return { metrics: nonEmpty(metrics) };
			})];
		}
		let historyFields = {
			run_id: runId,
			metric_key: fields_text,
			max_results: fields_int,
			page_token: optional
		};
		let intervalFields = {
			run_ids: required(fields_texts),
			metric_key: fields_text,
			start_step: fields_int,
			end_step: fields_int,
			max_results: fields_int
		};
		function sampledSteps(runs, p) {
			let most = p.max_results ?? 2500;
			if (most < 1 || most > 2500) throw errors_invalid("max_results must be between 1 and 2500.");
			if (p.run_ids.length > 100) throw errors_invalid(`GetMetricHistoryBulkInterval request must specify at most 100 run_ids. Received ${p.run_ids.length} run_ids.`);
			if (p.start_step === void 0 != (p.end_step === void 0)) throw errors_invalid("If either start step or end step are specified, both must be specified.");
			let start = p.start_step ?? 0;
			let end = p.end_step ?? Math.max(0, ...runs.flat());
			if (start > end) throw errors_invalid(`end_step must be greater than start_step. Found start_step=${start} and end_step=${end}.`);
			let within = (step) => step >= start && step <= end;
			let all = [...new Set(runs.flat())].filter(within).sort((a, b) => a - b);
			let every = Math.max(1, all.length / most);
			let sampled = all.length <= most ? all : Array.from({ length: most }, (_, i) => all[Math.floor(i * every)]);
			let ends = runs.filter((run) => run.length > 0).flatMap((run) => [Math.min(...run), Math.max(...run)]);
			return new Set([
				...sampled,
				...ends.filter(within),
				...all.slice(-1)
			]);
		}
		function historyBulk(state, query) {
			let ids = query.getAll("run_id");
			let key = query.get("metric_key");
			let refused = (what) => errors_invalid(`GetMetricHistoryBulk request ${what}`);
			if (ids.length === 0) throw refused("must specify at least one run_id.");
			if (ids.length > 100) throw refused(`cannot specify more than 100 run_ids. Received ${ids.length} run_ids.`);
			if (key === null) throw refused("must specify a metric_key.");
			let most = Math.min(Number(query.get("max_results") ?? mostResults), mostResults);
			return { metrics: [...ids].sort().flatMap((run_id) => historyOf(state, run_id, key).map((metric) => ({
				...metricJson(metric),
				run_id
			}))).slice(0, most) };
		}
		function logged_models_toJson(model) {
			let { tags, params, metrics, ...info } = model;
			return {
				info: {
					...info,
					tags: toTags(tags)
				},
				data: {
					params: toTags(params),
					metrics: nonEmpty(metrics.map(metricJson))
				}
			};
		}
		let logged_models_searchable = {
			attributes: {
				name: (model) => model.name,
				model_id: (model) => model.model_id,
				model_type: (model) => model.model_type,
				status: (model) => model.status.replace("LOGGED_MODEL_", ""),
				source_run_id: (model) => model.source_run_id,
				creation_timestamp: (model) => model.creation_timestamp_ms,
				last_updated_timestamp: (model) => model.last_updated_timestamp_ms
			},
			maps: {
				tags: (model, key) => model.tags.get(key),
				params: (model, key) => model.params.get(key),
				metrics: (model, key) => model.metrics.findLast((metric) => metric.key === key)?.value
			}
		};
		let logged_models_statuses = {
			1: "LOGGED_MODEL_PENDING",
			2: "LOGGED_MODEL_READY",
			3: "LOGGED_MODEL_UPLOAD_FAILED"
		};
		function loggedModelRoutes(state, artifacts) {
			let find = (id) => findLoggedModel(state, id);
			let byId = { model_id: fields_text };
			let directory = {
				...byId,
				artifact_directory_path: optional
			};
			return [
				route("POST", "logged-models", logged_models_createFields, (p) => ({ model: logged_models_create(state, p) })),
				route("PATCH", "logged-models/:id", {
					model_id: fields_text,
					status: id
				}, (p) => {
					let model = find(p.model_id);
					model.status = logged_models_statuses[p.status] ?? p.status;
					model.last_updated_timestamp_ms = Date.now();
					return { model: logged_models_toJson(model) };
				}),
				route("GET", "logged-models/:model_id", byId, (p) => ({ model: logged_models_toJson(find(p.model_id)) })),
				route("DELETE", "logged-models/:model_id", byId, (p) => {
					state.loggedModels.delete(find(p.model_id).model_id);
				}),
				route("PATCH", "logged-models/:model_id/tags", {
					...byId,
					tags
				}, (p) => {
					addTags(find(p.model_id).tags, p.tags);
				}),
				route("DELETE", "logged-models/:model_id/tags/:tag_key", {
					...byId,
					tag_key: fields_text
				}, (p) => {
					if (!find(p.model_id).tags.delete(p.tag_key)) throw missing(`No tag with key '${p.tag_key}' found.`);
				}),
				route("POST", "logged-models/:model_id/params", {
					...byId,
					params: tags
				}, (p) => {
					addTags(find(p.model_id).params, p.params);
				}),
				route("GET", "logged-models/:model_id/artifacts/directories", directory, (p) => listing(artifacts, find(p.model_id).artifact_uri, p.artifact_directory_path)),
				route("POST", "logged-models/search", logged_models_searchFields, (p) => logged_models_search(state, p))
			];
		}
		let logged_models_createFields = {
			experiment_id: id,
			name: optional,
			model_type: optional,
			source_run_id: optional,
			params: tags,
			tags
		};
		function logged_models_create(state, p) {
			let experiment = findExperiment(state, p.experiment_id);
			if (p.name && /[/:.%"']/.test(p.name)) throw errors_invalid(`Invalid model name ('${p.name}') provided. Model name must be a non-empty string and cannot contain the following characters: ('/', ':', '.', '%', '"', "'")`);
			let id = `m-${newId()}`;
			let now = Date.now();
			let model = {
				model_id: id,
				experiment_id: experiment.experiment_id,
				name: p.name || randomName(),
				creation_timestamp_ms: now,
				last_updated_timestamp_ms: now,
				artifact_uri: `${experiment.artifact_location}/models/${id}/artifacts`,
				status: "LOGGED_MODEL_PENDING",
				model_type: p.model_type ?? "",
				source_run_id: p.source_run_id ?? "",
				tags: fromTags(p.tags),
				params: fromTags(p.params),
				metrics: []
			};
			state.loggedModels.set(id, model);
			return logged_models_toJson(model);
		}
		let logged_models_searchFields = {
			experiment_ids: required(fields_texts),
			filter: optional,
			max_results: pageSize(50, 50),
			order_by: listOf({
				field_name: fields_text,
				ascending: boolOr(!0),
				dataset_name: optional,
				dataset_digest: optional
			}),
			datasets: listOf({
				dataset_name: fields_text,
				dataset_digest: optional
			}),
			page_token: optional
		};
		function logged_models_search(state, p) {
			let matches = compiled(p.filter);
			let measured = onlyMetrics(({ dataset_name, dataset_digest }) => p.datasets.some((each) => each.dataset_name === dataset_name && each.dataset_digest === dataset_digest));
			return pageOf("models", [...state.loggedModels.values()].filter((model) => p.experiment_ids.includes(model.experiment_id)).filter((model) => p.datasets.length === 0 ? matches(model) : measured(model).metrics.length > 0 && matches(measured(model))).sort(ordered(p)), logged_models_toJson, p);
		}
		let onlyMetrics = (isWanted) => (model) => ({
			...model,
			metrics: model.metrics.filter(isWanted)
		});
		function ordered({ order_by }) {
			let orders = order_by.map(({ field_name, ascending, dataset_name, dataset_digest }) => {
				let compare = compileOrder([`${field_name} ${ascending ? "ASC" : "DESC"}`], logged_models_searchable);
				let seen = onlyMetrics((metric) => (!dataset_name || metric.dataset_name === dataset_name) && (!dataset_digest || metric.dataset_digest === dataset_digest));
				return (a, b) => compare(seen(a), seen(b));
			});
			orders.push(compileOrder(["creation_timestamp DESC"], logged_models_searchable));
			return (a, b) => orders.map((order) => order(a, b)).find((result) => result !== 0) ?? 0;
		}
		function compiled(filter) {
			try {
				return compileFilter(filter, logged_models_searchable);
			} catch {
				throw errors_invalid(`Invalid filter string: '${filter}'. Expected a list of comparisons separated by 'AND' (e.g. 'metrics.loss > 0.1 AND params.lr = 0.01').`);
			}
		}
		let contextTag = "mlflow.data.context";
		let datasetFields = {
			name: upTo(500),
			digest: upTo(36),
			source_type: tagValue,
			source: upTo(65535),
			schema: optional,
			profile: optional
		};
		let datasetInput = {
			tags: listOf({
				key: tagValue,
				value: tagValue
			}),
			dataset: object(datasetFields)
		};
		function inputsJson(run) {
			let datasets = run.datasetInputs.map(({ dataset: { experiment_id: _, ...dataset }, tags }) => ({
				tags: nonEmpty(tags),
				dataset
			}));
			let models = [...run.modelInputs].map((model_id) => ({ model_id }));
			return {
				model_inputs: nonEmpty(models),
				dataset_inputs: nonEmpty(datasets)
			};
		}
		function datasetValues(run, key) {
			if (key === "context") return run.datasetInputs.flatMap(({ tags }) => tags.filter((tag) => tag.key === contextTag).map(({ value }) => value));
			if (key !== "name" && key !== "digest") throw errors_invalid(`Invalid dataset key '${key}' specified. Valid keys are '{'name', 'digest', 'context'}'`);
			return run.datasetInputs.map(({ dataset }) => dataset[key]);
		}
		function inputRoutes(state, active) {
			let models = listOf({
				model_id: tagValue,
				step: fields_int
			});
			return [route("POST", "runs/log-inputs", {
				run_id: fields_text,
				datasets: listOf(datasetInput),
				models
			}, (p) => {
				let run = active(p.run_id);
				for (let { dataset, tags } of p.datasets) logDataset(state, run, dataset, tags);
				for (let { model_id } of p.models) run.modelInputs.add(model_id);
			}), route("POST", "runs/outputs", {
				run_id: fields_text,
				models: required(models)
			}, (p) => {
				let run = active(p.run_id);
				for (let { model_id, step } of p.models) run.modelOutputs.set(model_id, step ?? 0);
			})];
		}
		function logDataset(state, run, given, tags) {
			let same = ({ name, digest }) => name === given.name && digest === given.digest;
			if (run.datasetInputs.some(({ dataset }) => same(dataset))) return;
			let known = state.datasets.find(same);
			let dataset = known ?? {
				...given,
				experiment_id: run.experiment_id
			};
			known || state.datasets.push(dataset);
			run.datasetInputs.push({
				dataset,
				tags
			});
		}
		function searchDatasets(state, request) {
			let ids = fields_texts(request.experiment_ids, "experiment_ids");
			let refused = (what) => errors_invalid(`SearchDatasets request ${what}`);
			if (ids.length === 0) throw refused("must specify at least one experiment_id.");
			if (ids.length > 20) throw refused(`cannot specify more than 20 experiment_ids. Received ${ids.length} experiment_ids.`);
			let summaries = [...state.runs.values()].flatMap((run) => run.datasetInputs).filter(({ dataset }) => ids.includes(dataset.experiment_id)).map(({ dataset: { experiment_id, name, digest }, tags }) => {
				let context = tags.find(({ key }) => key === contextTag)?.value;
				return JSON.stringify({
					experiment_id,
					name,
					digest,
					context
				});
			});
			return { dataset_summaries: nonEmpty([...new Set(summaries)].map((text) => JSON.parse(text))) };
		}
		let html = (text) => (0, respond.Qt)(200, "text/html; charset=utf-8", text);
		function pages(state, store) {
			let file = (path, root) => fileReply(store, path, root);
			return [
				pages_page("GET", /^\/$/, () => html("<!doctype html><html><title>MLflow</title></html>")),
				pages_page("GET", /^\/health$/, () => html("OK")),
				pages_page("GET", /^\/version$/, () => html("3.9.0")),
				pages_page("GET", /^\/server-info$/, () => (0, respond.u1)({ store_type: "SqlStore" })),
				pages_page("GET", /^\/get-artifact$/, ({ query }) => file(query.get("path"), () => {
					let run = query.get("run_id") ?? query.get("run_uuid") ?? "";
					return findRun(state, run).artifact_uri;
				})),
				pages_page("GET", /^\/model-versions\/get-artifact$/, ({ query }) => file(query.get("path"), () => findVersion(state, query.get("name") ?? "", query.get("version") ?? "").storage)),
				pages_page("GET", /^\/ajax-api\/2\.0\/mlflow\/logged-models\/([^/]+)\/artifacts\/files$/, ({ query }, [, id = ""]) => file(query.get("artifact_file_path"), () => findLoggedModel(state, id).artifact_uri)),
				pages_page("POST", /^\/ajax-api\/2\.0\/mlflow\/upload-artifact$/, (call) => upload(state, store, call)),
				pages_page("GET", /^\/ajax-api\/2\.0\/mlflow\/metrics\/get-history-bulk$/, ({ query }) => (0, respond.Qt)(200, "application/json", JSON.stringify(historyBulk(state, query)))),
				pages_page("POST", /^\/ajax-api\/2\.0\/mlflow\/experiments\/search-datasets$/, async (call) => (0, respond.u1)(searchDatasets(state, await jsonBody(call))))
			];
		}
		let pages_page = (method, path, answer) => ({
			method,
			path,
			answer
		});
		async function fileReply(store, path, root) {
			if (path === null) return (0, respond.z0)(400);
			let relative = safePath(path);
			let stored = `${storedPath(root())}/${relative}`;
			return await store.read(stored) === "nothing" ? (0, respond.z0)(500) : download(store, stored);
		}
		async function upload(state, store, call) {
			let needed = (name) => {
				let value = call.query.get(name);
				if (!value) throw errors_invalid(`Request must specify ${name}.`);
				return value;
			};
			let run = needed("run_uuid");
			let path = safePath(needed("path"));
			let bytes = await (0, sandbox_call.x8)(call.body);
			if (bytes.length > 10485760) throw errors_invalid("Artifact size is too large. Max size is 10MB.");
			if (bytes.length === 0) throw errors_invalid("Request must specify data.");
			await store.write(`${storedPath(findRun(state, run).artifact_uri)}/${path}`, external_node_stream_.Readable.from([bytes]));
			return (0, respond.Qt)(200, "application/json", "");
		}
		let registered_models_toJson = (model) => ({
			name: model.name,
			creation_timestamp: model.creation_timestamp,
			last_updated_timestamp: model.last_updated_timestamp,
			description: model.description || void 0,
			latest_versions: nonEmpty(latestVersions(model).map((version) => toJson(model, version))),
			tags: toTags(model.tags),
			aliases: nonEmpty([...model.aliases].map(([alias, version]) => ({
				alias,
				version
			})))
		});
		function latestVersions(model, stages = []) {
			let latest = new Map();
			for (let version of model.versions) latest.set(version.current_stage, version);
			return [...latest.values()].filter((each) => stages.length === 0 || stages.includes(each.current_stage));
		}
		let registered_models_searchable = {
			attributes: {
				name: (model) => model.name,
				creation_timestamp: (model) => model.creation_timestamp,
				last_updated_timestamp: (model) => model.last_updated_timestamp,
				timestamp: (model) => model.last_updated_timestamp
			},
			maps: { tags: (model, key) => tagOf(model.tags, key) }
		};
		function registeredModelRoutes(state) {
			return [
				...modelRoutes(state),
				...tagAndAliasRoutes(state),
				...queryRoutes(state)
			];
		}
		let registered_models_createFields = {
			name: fields_text,
			description: optional,
			tags: registryTags
		};
		function registered_models_create(state, { name, description, tags }) {
			mustBeFree(state, name);
			let now = Date.now();
			let model = {
				name,
				creation_timestamp: now,
				last_updated_timestamp: now,
				description,
				tags: fromTags(tags),
				aliases: new Map(),
				versions: [],
				nextVersion: 1
			};
			state.registeredModels.set(name, model);
			return model;
		}
		function mustBeFree(state, name) {
			if (state.registeredModels.has(name)) throw new MlflowError("RESOURCE_ALREADY_EXISTS", `Registered Model (name=${name}) already exists.`);
		}
		function modelRoutes(state) {
			return [
				route("POST", "registered-models/create", registered_models_createFields, (p) => ({ registered_model: registered_models_toJson(registered_models_create(state, p)) })),
				route("PATCH", "registered-models/update", {
					name: fields_text,
					description: optional
				}, (p) => {
					let model = findModel(state, p.name);
					model.description = p.description;
					model.last_updated_timestamp = Date.now();
					return { registered_model: registered_models_toJson(model) };
				}),
				route("POST", "registered-models/rename", {
					name: fields_text,
					new_name: fields_text
				}, (p) => {
					let model = findModel(state, p.name);
					mustBeFree(state, p.new_name);
					state.registeredModels.delete(p.name);
					model.name = p.new_name;
					model.last_updated_timestamp = Date.now();
					state.registeredModels.set(p.new_name, model);
					return { registered_model: registered_models_toJson(model) };
				}),
				route("DELETE", "registered-models/delete", { name: fields_text }, (p) => {
					findModel(state, p.name);
					state.registeredModels.delete(p.name);
				})
			];
		}
		let aliasName = textUpTo(255, "Registered model alias name");
		function tagAndAliasRoutes(state) {
			return [
				route("POST", "registered-models/set-tag", {
					name: fields_text,
					...registryTag
				}, (p) => {
					findModel(state, p.name).tags.set(p.key, p.value);
				}),
				route("DELETE", "registered-models/delete-tag", {
					name: fields_text,
					key: fields_text
				}, (p) => {
					findModel(state, p.name).tags.delete(p.key);
				}),
				route("POST", "registered-models/alias", {
					name: fields_text,
					alias: aliasName,
					version
				}, (p) => {
					mustBeAlias(p.alias);
					findVersion(state, p.name, p.version);
					findModel(state, p.name).aliases.set(p.alias, p.version);
				}),
				route("DELETE", "registered-models/alias", {
					name: fields_text,
					alias: fields_text
				}, (p) => {
					findModel(state, p.name).aliases.delete(p.alias);
				}),
				route("GET", "registered-models/alias", {
					name: fields_text,
					alias: fields_text
				}, (p) => {
					let model = state.registeredModels.get(p.name);
					let version = model?.aliases.get(p.alias);
					if (!model || version === void 0) throw errors_invalid(`Registered model alias ${p.alias} not found.`);
					return { model_version: toJson(model, findVersion(state, p.name, version), "with aliases") };
				})
			];
		}
		function mustBeAlias(alias) {
			if (!/^[\w-]+$/.test(alias)) throw errors_invalid(`Invalid alias name: '${alias}'. Names may only contain alphanumerics, underscores (_), and dashes (-).`);
			if (alias.toLowerCase() === "latest") throw errors_invalid("'latest' alias name (case insensitive) is reserved.");
			if (/^v\d+$/i.test(alias)) throw errors_invalid(`Version alias name '${alias}' is reserved.`);
		}
		let registered_models_searchFields = {
			filter: optional,
			max_results: pageSize(100, 1e3),
			order_by: fields_texts,
			page_token: optional
		};
		function queryRoutes(state) {
			let latest = (p) => {
				let model = findModel(state, p.name);
				let versions = latestVersions(model, p.stages.map(canonicalStage)).map((version) => toJson(model, version));
				return { model_versions: nonEmpty(versions) };
			};
			let latestFields = {
				name: fields_text,
				stages: fields_texts
			};
			return [
				route("GET", "registered-models/get", { name: fields_text }, (p) => ({ registered_model: registered_models_toJson(findModel(state, p.name)) })),
				route("GET", "registered-models/search", registered_models_searchFields, (p) => {
					let shown = showing(p.filter);
					return pageOf("registered_models", [...state.registeredModels.values()].filter(({ tags }) => shown(tags)).filter(compileFilter(p.filter, registered_models_searchable)).sort(compileOrder([...p.order_by, "name ASC"], registered_models_searchable)), registered_models_toJson, p);
				}),
				route("POST", "registered-models/get-latest-versions", latestFields, latest),
				route("GET", "registered-models/get-latest-versions", latestFields, latest)
			];
		}
		let nameTag = "mlflow.runName";
		let historyTag = "mlflow.log-model.history";
		let infoOf = (run) => ({
			run_uuid: run.run_id,
			experiment_id: run.experiment_id,
			run_name: run.tags.get(nameTag),
			user_id: run.user_id,
			status: run.status,
			start_time: run.start_time,
			end_time: run.end_time,
			artifact_uri: run.artifact_uri,
			lifecycle_stage: run.lifecycle_stage,
			run_id: run.run_id
		});
		let runs_toJson = (run) => ({
			info: infoOf(run),
			data: {
				metrics: nonEmpty([...latestMetrics(run).values()].map(metricJson)),
				params: toTags(run.params),
				tags: toTags(run.tags)
			},
			inputs: inputsJson(run),
			outputs: { model_outputs: nonEmpty([...run.modelOutputs].map(([model_id, step]) => ({
				model_id,
				step
			}))) }
		});
		function foundJson(run) {
			let { inputs, ...rest } = runs_toJson(run);
			return {
				...rest,
				inputs: { dataset_inputs: inputs.dataset_inputs }
			};
		}
		let runs_searchable = {
			attributes: {
				run_id: (run) => run.run_id,
				run_name: (run) => run.tags.get(nameTag),
				status: (run) => run.status,
				user_id: (run) => run.user_id,
				artifact_uri: (run) => run.artifact_uri,
				start_time: (run) => run.start_time,
				end_time: (run) => run.end_time,
				created: (run) => run.start_time
			},
			maps: {
				tags: (run, key) => run.tags.get(key),
				params: (run, key) => run.params.get(key),
				metrics: (run, key) => latestMetrics(run).get(key)?.value,
				datasets: datasetValues
			}
		};
		let runs_statuses = [
			"RUNNING",
			"SCHEDULED",
			"FINISHED",
			"FAILED",
			"KILLED"
		];
		let runs_status = (value, name) => {
			if (typeof value != "number") return optional(value, name);
			let found = runs_statuses[value - 1];
			if (found === void 0) throw errors_invalid(`Invalid value ${value} for parameter '${name}' supplied.`);
			return found;
		};
		let param = {
			key: entityKey,
			value: cutAt(6e3)
		};
		let runs_tag = {
			key: entityKey,
			value: cutAt(8e3)
		};
		let batchFields = {
			run_id: fields_text,
			metrics: listOf(metricFields, 1e3),
			params: listOf(param, 100),
			tags: listOf(runs_tag, 100)
		};
		function runRoutes(state) {
			let active = (id) => {
				let run = findRun(state, id);
				mustBeActive("run", id, run.lifecycle_stage);
				return run;
			};
			return [
				...lifecycleRoutes(state, active),
				...loggingRoutes(state, active),
				...inputRoutes(state, active),
				...runs_queryRoutes(state)
			];
		}
		function lifecycleRoutes(state, active) {
			let setStage = (id, stage) => {
				findRun(state, id).lifecycle_stage = stage;
			};
			return [
				route("POST", "runs/create", runs_createFields, (p) => ({ run: runs_create(state, p) })),
				route("POST", "runs/update", {
					run_id: runId,
					status: runs_status,
					end_time: fields_int,
					run_name: optional
				}, (p) => {
					let run = active(p.run_id);
					p.status && runs_statuses.includes(p.status) && (run.status = p.status);
					p.end_time !== void 0 && (run.end_time = p.end_time);
					p.run_name && run.tags.set(nameTag, p.run_name);
					return { run_info: infoOf(run) };
				}),
				route("POST", "runs/delete", { run_id: fields_text }, (p) => setStage(p.run_id, "deleted")),
				route("POST", "runs/restore", { run_id: fields_text }, (p) => setStage(p.run_id, "active"))
			];
		}
		let runs_createFields = {
			experiment_id: id,
			run_name: optional,
			start_time: fields_int,
			user_id: optional,
			tags
		};
		function runs_create(state, p) {
			let experiment = findExperiment(state, p.experiment_id);
			mustBeActive("experiment", p.experiment_id, experiment.lifecycle_stage);
			let tagged = p.tags.find(({ key }) => key === nameTag)?.value;
			if (p.run_name && tagged && p.run_name !== tagged) throw errors_invalid(`Both 'run_name' argument and '${nameTag}' tag are specified, but with different values (run_name='${p.run_name}', ${nameTag}='${tagged}').`);
			let id = newId();
			let run = {
				run_id: id,
				experiment_id: experiment.experiment_id,
				user_id: p.user_id ?? "",
				status: "RUNNING",
				start_time: p.start_time ?? 0,
				lifecycle_stage: "active",
				artifact_uri: `${experiment.artifact_location}/${id}/artifacts`,
				metrics: [],
				params: new Map(),
				tags: fromTags(p.tags),
				datasetInputs: [],
				modelInputs: new Set(),
				modelOutputs: new Map()
			};
			run.tags.set(nameTag, p.run_name || tagged || randomName());
			state.runs.set(id, run);
			let { outputs: _, ...created } = runs_toJson(run);
			return created;
		}
		function loggingRoutes(state, active) {
			return [
				route("POST", "runs/log-batch", batchFields, (p) => {
					let run = active(p.run_id);
					mustBeDistinct(p.params);
					mustNotChange(run, p.params);
					addTags(run.params, p.params);
					addTags(run.tags, p.tags);
					for (let metric of p.metrics) logMetric(state, run, metric);
				}),
				route("POST", "runs/log-metric", {
					run_id: runId,
					...metricFields
				}, (p) => {
					let { run_id, ...metric } = p;
					logMetric(state, active(run_id), metric);
				}),
				route("POST", "runs/log-parameter", {
					run_id: runId,
					...param
				}, (p) => {
					let run = active(p.run_id);
					mustNotChange(run, [p]);
					run.params.set(p.key, p.value);
				}),
				route("POST", "runs/set-tag", {
					run_id: runId,
					...runs_tag
				}, (p) => {
					active(p.run_id).tags.set(p.key, p.value);
				}),
				route("POST", "runs/delete-tag", {
					run_id: fields_text,
					key: fields_text
				}, (p) => {
					if (!active(p.run_id).tags.delete(p.key)) throw missing(`No tag with name: ${p.key} in run with id ${p.run_id}`);
				}),
				route("POST", "runs/log-model", {
					run_id: fields_text,
					model_json: fields_text
				}, (p) => {
					let run = active(p.run_id);
					let history = JSON.parse(run.tags.get(historyTag) ?? "[]");
					run.tags.set(historyTag, (0, respond.zV)([...history, JSON.parse(p.model_json)]));
				})
			];
		}
		function mustBeDistinct(params) {
			let keys = params.map(({ key }) => key);
			let twice = keys.filter((key, index) => keys.indexOf(key) < index);
			if (twice.length === 0) return;
			throw errors_invalid(`Duplicate parameter keys have been submitted: ['${twice.join("', '")}']. Please ensure the request contains only one param value per param key.`);
		}
		function mustNotChange(run, params) {
			let changed = params.find(({ key, value }) => (run.params.get(key) ?? value) !== value);
			if (!changed) return;
			let { key, value } = changed;
			throw errors_invalid(`Changing param values is not allowed. Params were already logged='[{'key': '${key}', 'old_value': '${run.params.get(key)}', 'new_value': '${value}'}]' for run ID='${run.run_id}'.`);
		}
		let runs_searchFields = {
			experiment_ids: fields_texts,
			filter: optional,
			run_view_type: viewType,
			max_results: pageSize(1e3, 5e4),
			order_by: fields_texts,
			page_token: optional
		};
		function runs_queryRoutes(state) {
			return [route("GET", "runs/get", { run_id: runId }, (p) => ({ run: runs_toJson(findRun(state, p.run_id)) })), route("POST", "runs/search", runs_searchFields, (p) => {
				let matches = compileFilter(p.filter, runs_searchable);
				let order = compileOrder([
					...p.order_by,
					"start_time DESC",
					"run_id ASC"
				], runs_searchable);
				return pageOf("runs", [...state.runs.values()].filter((run) => p.experiment_ids.includes(run.experiment_id) && p.run_view_type.includes(run.lifecycle_stage) && matches(run)).sort(order), foundJson, p, "full page");
			})];
		}
		let unsupported = [
			[/^[23]\.0\/mlflow\/(traces|unified-traces|get-online-trace-details|get-trace-artifact)\b/, "traces"],
			[/^\/v1\/traces$/, "traces"],
			[/^3\.0\/mlflow\/datasets\b/, "evaluation datasets"],
			[/^3\.0\/mlflow\/scorers?\b/, "scorers"],
			[/^(3\.0\/mlflow\/gateway|2\.0\/mlflow\/gateway-proxy)\b/, "the AI gateway"],
			[/^2\.0\/mlflow\/webhooks\b/, "webhooks"],
			[/^2\.0\/mlflow\/runs\/create-promptlab-run$/, "the prompt lab"],
			[/^\/graphql$/, "GraphQL"]
		];
		function refuseUnsupported(...names) {
			let found = unsupported.find(([place]) => names.some((name) => name !== void 0 && place.test(name)));
			if (!found) return;
			throw new MlflowError("NOT_IMPLEMENTED", `This embedded MLflow does not have ${found[1]}; a real MLflow 3.9.0 does.`);
		}
		function createMlflow({ artifacts, staticPrefix }) {
			let state = createState();
			let shown = pages(state, artifacts);
			let routes = [
				...experimentRoutes(state),
				...runRoutes(state),
				...metricRoutes(state),
				...registeredModelRoutes(state),
				...modelVersionRoutes(state),
				...loggedModelRoutes(state, artifacts),
				...artifactListRoutes(state, artifacts)
			];
			async function answer(call) {
				let page = call.path.startsWith(staticPrefix) ? call.path.slice(staticPrefix.length) : "";
				for (let each of shown) {
					let match = each.path.exec(page);
					if (match) return isAllowed(call.method, [each.method]) ? each.answer(call, match) : server_refuse(call, [each.method]);
				}
				let endpoint = endpointOf(call.path, page);
				refuseUnsupported(endpoint, page, call.path);
				let known = endpoint?.startsWith("2.0/") ? endpoint.slice(4) : void 0;
				if (known === void 0) return (0, respond.z0)(404);
				return answerArtifacts(artifacts, call, known) ?? answerRoute(routes, call, known);
			}
			return async (call) => {
				try {
					return await answer(call);
				} catch (error) {
					if (error instanceof MlflowError) return (0, respond.W5)(error.status, error.code, error.message);
					throw error;
				}
			};
		}
		let endpointOf = (path, page) => /^\/api\/(.+)$/.exec(path)?.[1] ?? /^\/ajax-api\/(.+)$/.exec(page)?.[1];
		function answerArtifacts(store, call, endpoint) {
			let file = /^mlflow-artifacts\/artifacts(?:\/(.+))?$/.exec(endpoint);
			if (file) {
				let methods = file[1] === void 0 ? ["GET"] : [
					"GET",
					"DELETE",
					"PUT"
				];
				return isAllowed(call.method, methods) ? artifactReply(store, call, file[1] ?? "") : server_refuse(call, methods);
			}
			if (!/^mlflow-artifacts\/mpu\/(create|complete|abort)\/.+/.test(endpoint)) return;
			if (call.method !== "POST") return server_refuse(call, ["POST"]);
			throw new MlflowError("NOT_IMPLEMENTED", "Multipart upload is not supported for the current artifact repository");
		}
		let isAllowed = (method, methods) => methods.includes(method === "HEAD" ? "GET" : method);
		function server_refuse(call, methods) {
			let allowed = [
				...methods,
				"OPTIONS",
				...methods.includes("GET") ? ["HEAD"] : []
			].join(", ");
			if (call.method !== "OPTIONS") return (0, respond.z0)(405, [["allow", allowed]]);
			return (0, respond.Qt)(204, "text/html; charset=utf-8", "", [["allow", allowed]]);
		}
		async function answerRoute(routes, call, endpoint) {
			let here = routes.filter(({ pattern }) => pattern.test(endpoint));
			if (here.length === 0) return (0, respond.z0)(404);
			let found = here.find(({ method }) => isAllowed(call.method, [method]));
			if (!found) return server_refuse(call, [...new Set(here.map(({ method }) => method))]);
			let inPath = found.pattern.exec(endpoint)?.groups ?? {};
			let given = found.method === "GET" ? fromQuery(call.query) : await jsonBody(call);
			let decoded = Object.entries(inPath).map(([name, value]) => [name, decodeURIComponent(value)]);
			return (0, respond.u1)(await found.run({
				...given,
				...Object.fromEntries(decoded)
			}) ?? {});
		}
		function fromQuery(query) {
			let names = [...new Set(query.keys())];
			return Object.fromEntries(names.map((name) => {
				let all = query.getAll(name);
				return [name, all.length > 1 ? all : all[0]];
			}));
		}
		var external_node_net_ = __webpack_require__(77030);
		var external_node_net_default = __webpack_require__.n(external_node_net_);
		async function holdRefusedPort(port) {
			let server = external_node_net_default().createServer();
			let held = await (0, sandbox_call.oI)(server, port);
			let accepted = new Promise((resolve) => server.once("connection", resolve));
			let caller = external_node_net_default().connect(held, "127.0.0.1");
			let socket = await accepted;
			server.close();
			for (let end of [caller, socket]) end.on("error", () => {});
			return {
				url: `http://127.0.0.1:${held}`,
				close: async () => {
					caller.destroy();
					socket.destroy();
				}
			};
		}
		var sandbox_topology = __webpack_require__(99962);
		async function startSandbox(options = {}) {
			let fault = faultOf(options);
			let topology = sandbox_topology.topologyDefinitions[options.topology ?? "production"];
			let apiKey = inventKey();
			let { staticPrefix } = topology;
			let upstream = options.mlflow === void 0 ? void 0 : (0, sandbox_upstream.YX)(options.mlflow, staticPrefix);
			let rawMlflow = upstream?.handler ?? embeddedMlflow(options.folder, staticPrefix);
			let world = {
				slowMs: options.slowMs ?? 6e3,
				startedAt: Date.now(),
				mlflow: rawMlflow
			};
			let mlflow = (0, faults.wrap)(fault.mlflow, rawMlflow, world);
			let delay = options.delayMs ?? 0;
			let delayMs = (call) => call.headers["user-agent"] === internalUserAgent ? 0 : delay;
			let auth = (0, faults.wrap)(fault.auth, createAuthService({
				...adminKey(apiKey),
				...fault.key
			}), world);
			let agent = new (external_node_http_default()).Agent({ keepAlive: !0 });
			let opened = [];
			let open = async (opening) => {
				let listener = await opening;
				opened.push(listener);
				return listener.url;
			};
			let close = async () => {
				agent.destroy();
				upstream?.close();
				await Promise.all(opened.map((each) => each.close()));
			};
			try {
				let ownHost = topology.auth === "own host";
				let authPort = options.port ? options.port + 1 : 0;
				let insideAuthUrl = await open((0, sandbox_call.KT)(auth, {
					port: ownHost ? authPort : 0,
					delayMs
				}));
				let { api, gateway } = platform({
					fault,
					world,
					mlflow,
					authUrl: insideAuthUrl,
					agent,
					options
				});
				let front = (0, faults.wrap)(fault.edge, topology.front({
					api,
					gateway,
					auth,
					mlflow,
					apiKey
				}), world);
				let url = await open((0, sandbox_call.KT)(front, {
					port: options.port ?? 0,
					delayMs
				}));
				let authUrl = {
					"own host": () => insideAuthUrl,
					refused: () => open(holdRefusedPort(authPort)),
					"below the registry": () => url + topology.authPath
				}[topology.auth];
				return {
					trackingUri: url + topology.trackingPath,
					authUrl: await authUrl(),
					apiUrl: url + topology.apiPath,
					apiKey,
					close
				};
			} catch (error) {
				await close();
				throw error;
			}
		}
		function faultOf({ fault }) {
			if (fault === void 0) return { description: "healthy" };
			return typeof fault == "string" ? faults.faultDefinitions[fault] : fault;
		}
		function platform({ fault, world, mlflow, authUrl, agent, options }) {
			let timeoutMs = options.authTimeoutMs ?? 5e3;
			let serviceId = fault.platformServiceId ?? "platform";
			let policy = {
				requireKey: !0,
				adminOnly: !0,
				...fault.policy
			};
			let authClient = () => createAuthClient({
				authUrl,
				serviceId,
				timeoutMs,
				agent
			});
			let gateway = (0, faults.wrap)(fault.gateway, createGateway({
				policy,
				checkKey: authClient(),
				mlflow
			}), world);
			return {
				api: createApi({
					policy,
					checkKey: authClient(),
					mount: (call, forward) => (0, faults.wrap)(fault.mount, forward, world)(call),
					forward: (0, faults.wrap)(fault.forward, gateway, world),
					probeMlflow: () => probe(mlflow, timeoutMs)
				}),
				gateway
			};
		}
		async function probe(mlflow, timeoutMs) {
			let call = {
				method: "GET",
				path: "/api/2.0/mlflow/experiments/search",
				query: new URLSearchParams({ max_results: "1" }),
				headers: {},
				body: external_node_stream_.Readable.from([]),
				disconnect() {}
			};
			let tooLate = (0, promises_.setTimeout)(timeoutMs, void 0, { ref: !1 });
			let reply = await Promise.race([mlflow(call), tooLate]);
			if (reply === void 0) throw Error(`no answer within ${timeoutMs / 1e3}s`);
			return reply;
		}
		function embeddedMlflow(folder, staticPrefix) {
			return createMlflow({
				artifacts: folder === void 0 ? memoryArtifacts() : diskArtifacts(folder),
				staticPrefix
			});
		}
	}),
	99962: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			topologyDefinitions: () => topologyDefinitions,
			topologyNames: () => topologyNames
		});
		var _respond_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22442);
		var _upstream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85138);
		let platform = {
			trackingPath: "/api/mlflow",
			apiPath: "",
			auth: "own host",
			authPath: "",
			staticPrefix: "/mlflow"
		};
		let mlflowAlone = {
			trackingPath: "",
			apiPath: "",
			auth: "below the registry",
			authPath: "",
			staticPrefix: ""
		};
		let subPath = "/hokusai";
		let topologyDefinitions = {
			production: {
				...platform,
				description: "a load balancer sends /mlflow to the gateway and everything else to the API",
				front: ({ api, gateway }) => createLoadBalancer(api, gateway)
			},
			"no-load-balancer": {
				...platform,
				description: "the API answers everything itself: /mlflow is 401 without a key, 404 with one",
				front: ({ api }) => api
			},
			"gateway-not-exposed": {
				...platform,
				description: "the load balancer has no rule for /mlflow: 404 text/plain",
				front: ({ api }) => createLoadBalancer(api, async () => (0, _respond_js__WEBPACK_IMPORTED_MODULE_0__.pj)(404, "Not Found", "awselb/2.0"))
			},
			"auth-not-exposed": {
				...platform,
				description: "only the platform's own parts reach the auth service: callers are refused a connection",
				front: ({ api, gateway }) => createLoadBalancer(api, gateway),
				auth: "refused"
			},
			"sub-path": {
				...platform,
				description: `one nginx host, platform below ${subPath}, auth service below ${subPath}/auth, 404 HTML elsewhere`,
				front: ({ api, gateway, auth }) => {
					let balancer = createLoadBalancer(api, gateway);
					return async (call) => {
						let atAuth = below(`${subPath}/auth`, call);
						if (atAuth) return auth(atAuth);
						let atPlatform = below(subPath, call);
						return atPlatform ? balancer(atPlatform) : (0, _respond_js__WEBPACK_IMPORTED_MODULE_0__.on)(404, "Not Found");
					};
				},
				trackingPath: `${subPath}/api/mlflow`,
				apiPath: subPath,
				auth: "below the registry",
				authPath: `${subPath}/auth`
			},
			mlflow: {
				...mlflowAlone,
				description: "an MLflow server by itself, open to everybody: no auth service, API or gateway",
				front: ({ mlflow }) => mlflow
			},
			"mlflow-basic-auth": {
				...mlflowAlone,
				description: "an MLflow server with --app-name basic-auth: user admin, the sandbox's key as password",
				front: ({ mlflow, apiKey }) => basicAuth(mlflow, "admin", apiKey)
			}
		};
		let topologyNames = Object.keys(topologyDefinitions);
		let createLoadBalancer = (api, gateway) => async (call) => below("/mlflow", call) ? (0, _upstream_js__WEBPACK_IMPORTED_MODULE_1__.TG)(gateway(call), _respond_js__WEBPACK_IMPORTED_MODULE_0__.ji) : api(call);
		function below(prefix, call) {
			if (call.path === prefix) return {
				...call,
				path: "/"
			};
			return call.path.startsWith(`${prefix}/`) ? {
				...call,
				path: call.path.slice(prefix.length)
			} : void 0;
		}
		function basicAuth(mlflow, user, password) {
			let expected = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
			return async (call) => {
				if (call.path === "/health" || call.headers.authorization === expected) return mlflow(call);
				return (0, _respond_js__WEBPACK_IMPORTED_MODULE_0__.Qt)(401, "text/html; charset=utf-8", "You are not authenticated. Please see https://www.mlflow.org/docs/latest/auth/index.html#authenticating-to-mlflow on how to authenticate.", [["www-authenticate", "Basic realm=\"mlflow\""]]);
			};
		}
	})
};
