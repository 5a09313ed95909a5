"use strict";
exports.id = 6448;
exports.ids = [6448];
exports.modules = {
	60371: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KT: () => listen,
			Vh: () => readJson,
			oI: () => bind,
			rR: () => headerOf,
			wh: () => PortInUse,
			x8: () => readBody
		});
		var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
		var node_http__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
		var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
		var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
		class PortInUse extends Error {
			name = "PortInUse";
			port;
			constructor(port) {
				super(`Port ${port} of 127.0.0.1 is in use`);
				this.port = port;
			}
		}
		async function bind(server, port) {
			await new Promise((resolve, reject) => {
				server.once("error", (error) => {
					reject(error.code === "EADDRINUSE" ? new PortInUse(port) : error);
				});
				server.listen(port, "127.0.0.1", resolve);
			});
			return server.address().port;
		}
		async function listen(handler, options = {}) {
			let server = node_http__WEBPACK_IMPORTED_MODULE_0___default().createServer((request, response) => {
				let { socket } = request;
				serve(handler, request, response, options).catch(() => socket.destroy());
			});
			server.requestTimeout = 0;
			server.keepAliveTimeout = 65e3;
			return {
				url: `http://127.0.0.1:${await bind(server, options.port ?? 0)}`,
				close: () => new Promise((resolve) => {
					server.close(() => resolve());
					server.closeAllConnections();
				})
			};
		}
		async function serve(handler, request, response, options) {
			let call = toCall(request);
			let reply = await handler(call);
			let delay = options.delayMs?.(call) ?? 0;
			delay > 0 && await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(delay);
			await send(reply, response, request.method === "HEAD");
		}
		function toCall(request) {
			let target = request.url ?? "/";
			let mark = target.indexOf("?");
			let { socket } = request;
			return {
				method: request.method ?? "GET",
				path: mark < 0 ? target : target.slice(0, mark),
				query: new URLSearchParams(mark < 0 ? "" : target.slice(mark + 1)),
				headers: request.headers,
				body: request,
				disconnect: () => socket.resetAndDestroy()
			};
		}
		async function send(reply, response, headersOnly) {
			let { body } = reply;
			let headers = reply.headers.filter(([name]) => name !== "content-length" || body instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable);
			!(body instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable) && reply.status !== 204 && headers.push(["content-length", String(Buffer.byteLength(body))]);
			response.sendDate = !1;
			response.writeHead(reply.status, headers.flat());
			if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable) {
				if (headersOnly) {
					body.destroy();
					response.end();
					return;
				}
				await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, response);
				return;
			}
			response.end(headersOnly ? void 0 : body);
		}
		async function readBody(body) {
			if (typeof body == "string") return Buffer.from(body);
			if (Buffer.isBuffer(body)) return body;
			let chunks = [];
			for await (let chunk of body) chunks.push(chunk);
			return Buffer.concat(chunks);
		}
		async function readJson(body) {
			let text = (await readBody(body)).toString();
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
		function headerOf(reply, name) {
			return reply.headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? "";
		}
	}),
	36448: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			faultDefinitions: () => faultDefinitions,
			faultNames: () => faultNames,
			wrap: () => wrap
		});
		var promises_ = __webpack_require__(58500);
		var respond = __webpack_require__(22442);
		var external_node_stream_ = __webpack_require__(57075);
		var call = __webpack_require__(60371);
		let never = () => new Promise(() => {});
		function withoutHeaders(call, ...names) {
			let headers = Object.entries(call.headers).filter(([name]) => !names.includes(name));
			return {
				...call,
				headers: Object.fromEntries(headers)
			};
		}
		function withBodyShare(call, share) {
			let keep = Math.floor(Number(call.headers["content-length"] ?? 0) * share);
			let headers = {
				...call.headers,
				"content-length": String(keep)
			};
			delete headers["transfer-encoding"];
			return {
				...call,
				headers,
				body: external_node_stream_.Readable.from(firstBytes(call.body, keep))
			};
		}
		async function* firstBytes(body, keep) {
			let left = keep;
			for await (let chunk of body) {
				left > 0 && (yield chunk.subarray(0, left));
				left -= chunk.length;
			}
		}
		function withoutBody(call) {
			call.body.resume();
			return {
				...withoutHeaders(call, "content-length", "transfer-encoding"),
				body: external_node_stream_.Readable.from([])
			};
		}
		async function resetMidway(call) {
			let half = Number(call.headers["content-length"] ?? 0) / 2;
			let seen = 0;
			for await (let chunk of call.body) {
				seen += chunk.length;
				if (seen >= half) break;
			}
			call.disconnect();
			return never();
		}
		async function rewriteJson(reply, change) {
			if (!(0, call.rR)(reply, "content-type").startsWith("application/json")) return reply;
			let body = change((await (0, call.x8)(reply.body)).toString());
			return {
				...reply,
				headers: reply.headers.filter(([name]) => name !== "content-length"),
				body
			};
		}
		var upstream = __webpack_require__(85138);
		let wrap = (layer, inner, world) => layer ? async (call) => layer(call, inner, world) : inner;
		let isUpload = (call) => call.method === "PUT" && call.path.includes("/mlflow-artifacts/");
		let underTrackingUri = (call) => /^\/(api\/)?mlflow(\/|$)/.test(call.path);
		let faultDefinitions = {
			"auth-down": {
				description: "the auth service has no healthy target: 503 HTML from its load balancer",
				auth: () => (0, respond.rb)(503, "Service Temporarily Unavailable")
			},
			"auth-slow": {
				description: "validating a key takes longer than the API waits: 503 Authentication service timeout",
				auth: async (call, next, { slowMs }) => {
					call.method === "POST" && await (0, promises_.setTimeout)(slowMs, void 0, { ref: !1 });
					return next(call);
				}
			},
			"key-expired": {
				description: "the key has expired: 401 from the auth service and from the proxy",
				key: { expired: !0 }
			},
			"wrong-service-id": {
				description: "API and gateway validate keys for service ml-platform, the key is for platform",
				platformServiceId: "ml-platform"
			},
			"service-denied": {
				description: "the key is registered for service website, not for platform",
				key: { serviceId: "website" }
			},
			"is-valid-false": {
				description: "the auth service says is_valid false in a 200, which API and gateway ignore",
				auth: async (call, next) => {
					let reply = await next(call);
					let deny = (text) => text.replace("\"is_valid\":true", "\"is_valid\":false,\"error\":\"API key has been deactivated\"");
					return reply.status === 200 ? rewriteJson(reply, deny) : reply;
				}
			},
			"rate-limited": {
				description: "too many requests: 429 with Retry-After 60",
				auth: (call, next) => call.method === "POST" ? (0, respond.oE)(429, { detail: "Rate limit exceeded" }, [["retry-after", "60"]]) : next(call)
			},
			"rate-limited-briefly": {
				description: "too many requests for the first seconds: 429 with Retry-After 6, then all is well",
				auth: (call, next, { startedAt, slowMs }) => call.method === "POST" && Date.now() - startedAt < slowMs ? (0, respond.oE)(429, { detail: "Rate limit exceeded" }, [["retry-after", "6"]]) : next(call)
			},
			"header-stripped": {
				description: "the API accepts the key but does not pass it on: 401 from the gateway",
				forward: (call, next) => next(withoutHeaders(call, "authorization", "x-api-key"))
			},
			"authorization-dropped": {
				description: "the load balancer drops the Authorization header; X-API-Key gets through",
				edge: (call, next) => next(withoutHeaders(call, "authorization"))
			},
			"mount-missing": {
				description: "the API runs without its /api/mlflow mount: 404 {\"detail\":\"Not Found\"}",
				mount: () => (0, respond.oE)(404, { detail: "Not Found" })
			},
			"routed-to-mlflow": {
				description: "the load balancer sends /api/mlflow to MLflow instead of the API: 404 HTML, key or not",
				edge: (call, next, world) => call.path.startsWith("/api/mlflow/") ? world.mlflow(call) : next(call)
			},
			"alb-no-rule": {
				description: "the load balancer has no rule for the registry host: 404 text/plain",
				edge: () => (0, respond.pj)(404, "Not Found", "awselb/2.0")
			},
			"host-check": {
				description: "MLflow refuses the platform's Host header: 403 text/plain",
				mlflow: () => (0, respond.pj)(403, "Invalid Host header - possible DNS rebinding attack detected", "uvicorn")
			},
			"artifacts-disabled": {
				description: "MLflow runs with --no-serve-artifacts: 503 HTML on every artifact transfer",
				mlflow: (call, next) => {
					let match = /^(.*\/mlflow-artifacts\/artifacts)(\/)?/.exec(call.path);
					if (!match) return next(call);
					let text = `Endpoint: ${match[2] ? `${match[1]}/<path:artifact_path>` : match[1]} disabled due to the mlflow server running with \`--no-serve-artifacts\`. To enable artifacts server functionality, run \`mlflow server\` with \`--serve-artifacts\``;
					return (0, respond.Qt)(503, "text/html; charset=utf-8", text);
				}
			},
			"artifacts-empty": {
				description: "artifact uploads answer 200 but store 0 bytes",
				mlflow: (call, next) => next(isUpload(call) ? withBodyShare(call, 0) : call)
			},
			"artifacts-truncated": {
				description: "artifact uploads answer 200 but store half of the bytes",
				mlflow: (call, next) => next(isUpload(call) ? withBodyShare(call, .5) : call)
			},
			"admin-only": {
				description: "the key is valid but not an admin: 403 REGISTRY_ADMIN_REQUIRED",
				key: {
					isAdmin: !1,
					scopes: ["read", "write"]
				}
			},
			"read-only-key": {
				description: "the key may only read: 403 FORBIDDEN on writes",
				key: {
					isAdmin: !1,
					scopes: ["read"]
				},
				policy: { adminOnly: !1 }
			},
			"delete-bodies-dropped": {
				description: "the API drops the bodies of DELETE requests, so models cannot be removed through it",
				forward: (call, next) => next(call.method === "DELETE" ? withoutBody(call) : call)
			},
			"delete-blocked": {
				description: "the API drops DELETE bodies and the way past it refuses DELETE: 403 HTML",
				forward: (call, next) => next(call.method === "DELETE" ? withoutBody(call) : call),
				edge: (call, next) => call.method === "DELETE" && call.path.startsWith("/mlflow/") ? (0, respond.rb)(403, "Forbidden") : next(call)
			},
			"s3-artifact-root": {
				description: "runs get s3:// artifact URIs, which a caller without S3 credentials cannot use",
				mlflow: async (call, next) => rewriteJson(await next(call), (text) => text.replaceAll("\"mlflow-artifacts:/", "\"s3://hokusai-mlflow-artifacts/"))
			},
			"mlflow-down": {
				description: "the API cannot connect to MLflow: 502",
				mlflow: () => {
					throw new upstream.gA("http://mlflow.internal:5000");
				}
			},
			timeout: {
				description: "MLflow accepts requests and never answers",
				mlflow: never
			},
			"connection-reset": {
				description: "the connection is reset in the middle of every artifact upload",
				edge: (call, next) => isUpload(call) ? resetMidway(call) : next(call)
			},
			"malformed-json": {
				description: "MLflow answers 200 with JSON that breaks off",
				mlflow: async (call, next) => rewriteJson(await next(call), (text) => text.slice(0, -1))
			},
			"html-login": {
				description: "a login page answers under the tracking URI: 200 HTML",
				edge: (call, next) => underTrackingUri(call) ? loginPage() : next(call)
			},
			"open-registry": {
				description: "the registry asks nobody for a key",
				policy: { requireKey: !1 }
			},
			"version-pending": {
				description: "model versions stay PENDING_REGISTRATION",
				mlflow: async (call, next) => rewriteJson(await next(call), (text) => text.replace(/("status": ?)"READY"/g, "$1\"PENDING_REGISTRATION\""))
			},
			"key-echo": {
				description: "answers echo the caller's key, plain and encoded, and creating a run fails with it",
				auth: echoKey,
				edge: echoKey
			},
			"internal-error": {
				description: "creating a run fails: 500",
				mlflow: (call, next) => call.path.endsWith("/runs/create") ? (0, respond.W5)(500, "INTERNAL_ERROR", "Internal server error") : next(call)
			},
			redirect: {
				description: "the tracking URI redirects to another origin: 301",
				edge: (call, next) => underTrackingUri(call) ? (0, respond.rb)(301, "Moved Permanently", [["location", `https://moved.hokusai.invalid:443${call.path}`]]) : next(call)
			}
		};
		let faultNames = Object.keys(faultDefinitions);
		let loginPage = () => ({
			status: 200,
			headers: [
				["server", "nginx"],
				["date", new Date().toUTCString()],
				["content-type", "text/html; charset=utf-8"]
			],
			body: "<!DOCTYPE html>\n<html><head><title>Sign in</title></head>\n<body><form method=\"post\" action=\"/login\"><input name=\"username\"><input name=\"password\" type=\"password\"></form></body></html>\n"
		});
		async function echoKey(call, next) {
			let authorization = call.headers.authorization ?? "";
			let key = String(call.headers["x-api-key"] ?? authorization.replace(/^\w+ /, ""));
			if (key === "") return next(call);
			let base64 = Buffer.from(key).toString("base64");
			let echoes = [
				["x-debug-authorization", authorization],
				["x-debug-key", key],
				["x-debug-key-base64", base64],
				["set-cookie", `session=${encodeURIComponent(authorization || key)}`]
			];
			let reply = call.path.endsWith("/runs/create") ? (0, respond.W5)(500, "INTERNAL_ERROR", "") : await next(call);
			let headers = [...reply.headers, ...echoes];
			if (reply.status < 400) return {
				...reply,
				headers
			};
			let message = `Internal server error. Request headers: {'authorization': '${authorization}'} key=${key} base64=${base64} user=${Buffer.from(`user:${key}`).toString("base64")} url=https://user:${encodeURIComponent(key)}@registry.invalid/?api_key=${encodeURIComponent(authorization)}`;
			return {
				...await rewriteJson(reply, () => JSON.stringify({
					error_code: "INTERNAL_ERROR",
					message,
					detail: message
				})),
				headers
			};
		}
	}),
	22442: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I3: () => passedOn,
			Qt: () => mlflow,
			W5: () => mlflowError,
			ji: () => spaced,
			oE: () => compact,
			on: () => nginxPage,
			pj: () => plain,
			rb: () => albPage,
			u1: () => mlflowJson,
			z0: () => flaskPage,
			zV: () => spacedJson
		});
		let uvicorn = () => [["date", new Date().toUTCString()], ["server", "uvicorn"]];
		function spacedJson(value) {
			if (Array.isArray(value)) return `[${value.map(spacedJson).join(", ")}]`;
			if (typeof value == "object" && value) return `{${Object.entries(value).filter(([, member]) => member !== void 0).map(([key, member]) => `${ascii(key)}: ${spacedJson(member)}`).join(", ")}}`;
			return ascii(value);
		}
		let ascii = (value) => JSON.stringify(value).replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
		let jsonAs = (write) => (status, body, headers = []) => ({
			status,
			headers: [
				...uvicorn(),
				["content-type", "application/json"],
				...headers
			],
			body: write(body)
		});
		let compact = jsonAs(JSON.stringify);
		let spaced = jsonAs(spacedJson);
		let flaskHeaders = (contentType) => [
			...uvicorn(),
			["content-type", contentType],
			["x-content-type-options", "nosniff"],
			["x-frame-options", "SAMEORIGIN"],
			["vary", "Origin"]
		];
		let mlflow = (status, contentType, body, headers = []) => ({
			status,
			headers: [...flaskHeaders(contentType), ...headers],
			body
		});
		let mlflowJson = (body) => mlflow(200, "application/json", JSON.stringify(body, null, 2));
		let mlflowError = (status, errorCode, message) => mlflow(status, "application/json", spacedJson({
			error_code: errorCode,
			message
		}));
		let flaskPages = {
			400: ["Bad Request", "The browser (or proxy) sent a request that this server could not understand."],
			404: ["Not Found", "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again."],
			405: ["Method Not Allowed", "The method is not allowed for the requested URL."],
			500: ["Internal Server Error", "The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application."]
		};
		function flaskPage(status, headers = []) {
			let [title, text] = flaskPages[status];
			let page = `<!doctype html>\n<html lang=en>\n<title>${status} ${title}</title>\n<h1>${title}</h1>\n<p>${text}</p>\n`;
			return mlflow(status, "text/html; charset=utf-8", page, headers);
		}
		let plain = (status, text, server, contentType = "text/plain") => ({
			status,
			headers: [
				["date", new Date().toUTCString()],
				["server", server],
				["content-type", contentType]
			],
			body: text
		});
		let albPage = (status, title, headers = []) => serverPage(status, title, "awselb/2.0", "", headers);
		let nginxPage = (status, title) => serverPage(status, title, "nginx/1.22.1", "<hr><center>nginx/1.22.1</center>\r\n");
		function serverPage(status, title, server, signature, headers = []) {
			let line = `${status} ${title}`;
			return {
				status,
				headers: [
					["server", server],
					["date", new Date().toUTCString()],
					["content-type", "text/html"],
					...headers
				],
				body: `<html>\r\n<head><title>${line}</title></head>\r\n<body>\r\n<center><h1>${line}</h1></center>\r\n${signature}</body>\r\n</html>\r\n`
			};
		}
		let passedOn = (reply) => ({
			...reply,
			headers: [...uvicorn(), ...reply.headers]
		});
	}),
	85138: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TG: () => orBadGateway,
			YX: () => createUpstream,
			gA: () => UpstreamUnreachable
		});
		var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
		var node_http__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
		var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
		var node_https__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
		var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
		var _respond_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22442);
		class UpstreamUnreachable extends Error {
			url;
			constructor(url) {
				super(`Failed to connect to MLflow server at ${url}`);
				this.url = url;
			}
		}
		async function orBadGateway(reply, style) {
			try {
				return await reply;
			} catch (error) {
				if (error instanceof UpstreamUnreachable) return style(502, { detail: error.message });
				throw error;
			}
		}
		let hopByHop = new Set([
			"connection",
			"keep-alive",
			"transfer-encoding",
			"upgrade",
			"te",
			"trailer"
		]);
		function createUpstream(baseUrl, staticPrefix = "/mlflow") {
			let base = new URL(baseUrl);
			let client = base.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1___default() : node_http__WEBPACK_IMPORTED_MODULE_0___default();
			let agent = new client.Agent({
				keepAlive: !0,
				timeout: 4e3
			});
			let prefix = base.pathname.replace(/\/$/, "");
			let handler = (call) => {
				let path = staticPrefix ? unprefixed(call.path) : call.path;
				if (path === void 0) return Promise.resolve((0, _respond_js__WEBPACK_IMPORTED_MODULE_3__.z0)(404));
				let query = call.query.size > 0 ? `?${call.query}` : "";
				return new Promise((resolve, reject) => {
					let request = client.request({
						hostname: base.hostname.replace(/^\[|\]$/g, ""),
						port: base.port,
						path: `${prefix}${path}${query}`,
						method: call.method,
						agent,
						headers: {
							...endToEnd(call),
							host: base.host
						}
					});
					request.once("response", (response) => resolve(toReply(response)));
					(0, node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(call.body, request, (error) => {
						error && reject(new UpstreamUnreachable(baseUrl));
					});
				});
			};
			return {
				handler,
				close: () => agent.destroy()
			};
		}
		function unprefixed(path) {
			if (/^\/(ajax-api\/|health$|version$)/.test(path) || path.startsWith("/mlflow/api/")) return;
			return path.replace(/^\/mlflow\//, "/");
		}
		function endToEnd(call) {
			let headers = {};
			for (let [name, value] of Object.entries(call.headers)) hopByHop.has(name) || (headers[name] = value);
			headers["content-length"] === void 0 && call.headers["transfer-encoding"] !== void 0 && (headers["transfer-encoding"] = "chunked");
			return headers;
		}
		function toReply(response) {
			let headers = [];
			for (let i = 0; i + 1 < response.rawHeaders.length; i += 2) {
				let name = response.rawHeaders[i].toLowerCase();
				hopByHop.has(name) || headers.push([name, response.rawHeaders[i + 1]]);
			}
			return {
				status: response.statusCode ?? 502,
				headers,
				body: response
			};
		}
	})
};
