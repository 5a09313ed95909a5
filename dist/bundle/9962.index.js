"use strict";
exports.id = 9962;
exports.ids = [9962];
exports.modules = {
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
