"use strict";
exports.id = 1766;
exports.ids = [1766];
exports.modules = {
	23551: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XF: () => readRegularFile,
			ZU: () => openRegularFile,
			jZ: () => readCertificates
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26392);
		function readRegularFile(path, { maxBytes, links }) {
			try {
				let file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags(links));
				try {
					let stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file, { bigint: !0 });
					refuseIrregular(path, stat);
					if (stat.size > BigInt(maxBytes)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.kc("refused", path, `has ${stat.size} bytes; at most ${sizeOf(maxBytes)} are read`);
					return readUpTo(file, Number(stat.size));
				} finally {
					(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
				}
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.Zw)(path, error);
			}
		}
		let readCertificates = (path) => readRegularFile(path, {
			maxBytes: certificateLimit,
			links: "follow"
		}).toString("utf8");
		let certificateLimit = 8388608;
		async function openRegularFile(path) {
			let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags("refuse")).catch((error) => {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.Zw)(path, error);
			});
			try {
				refuseIrregular(path, await file.stat({ bigint: !0 }));
				return file;
			} catch (error) {
				await file.close();
				throw error;
			}
		}
		function flags(links) {
			let { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
			return O_RDONLY | O_NONBLOCK | (links === "refuse" ? O_NOFOLLOW : 0);
		}
		function refuseIrregular(path, stat) {
			if (!stat.isFile()) throw new _problem_js__WEBPACK_IMPORTED_MODULE_2__.kc("refused", path, "is not a regular file");
		}
		function readUpTo(file, bytes) {
			let buffer = Buffer.alloc(bytes);
			let filled = 0;
			for (; filled < bytes;) {
				let count = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, filled, bytes - filled, filled);
				if (count === 0) break;
				filled += count;
			}
			return buffer.subarray(0, filled);
		}
		function sizeOf(bytes) {
			return bytes >= 2 ** 20 ? `${Math.floor(bytes / 2 ** 20)} MiB` : `${bytes} bytes`;
		}
	}),
	95654: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CW: () => suites,
			Cs: () => artifactName,
			GX: () => yesOrNo,
			KD: () => checked,
			KW: () => age,
			Kh: () => metricName,
			Mn: () => lines,
			OZ: () => url,
			Qq: () => text,
			TL: () => quoted,
			YA: () => seconds,
			Yq: () => choice,
			_: () => decimal,
			rD: () => wholeNumber,
			ue: () => legName,
			uq: () => legs,
			wC: () => matching
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _schema_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32005);
		var _schema_suite_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98262);
		var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57414);
		let quoted = (given) => JSON.stringify(given);
		let checked = (problemsOf, toValue = (given) => given) => async (given) => {
			let text = given.trim();
			let problems = [await problemsOf(text) ?? []].flat();
			return problems.length === 0 ? { value: toValue(text) } : { problems };
		};
		let nothingWrong = () => void 0;
		let text = (value) => ({
			value,
			read: checked(nothingWrong)
		});
		let unlike = (pattern, what) => (given) => pattern.test(given) ? void 0 : `${quoted(given)} is not ${what}`;
		let matching = (pattern, what, toValue) => checked(unlike(pattern, what), toValue);
		let choice = (choices) => ({
			value: choices.join("|"),
			read: checked((given) => choices.some((one) => one === given) ? void 0 : `${quoted(given)} is none of ${choices.join(", ")}${(0, _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.a)(given, choices)}`)
		});
		let spellings = {
			true: !0,
			yes: !0,
			on: !0,
			y: !0,
			false: !1,
			no: !1,
			off: !1,
			n: !1
		};
		let yesOrNo = {
			read: checked((given) => Object.hasOwn(spellings, given.toLowerCase()) ? void 0 : `${quoted(given)} is neither true nor false`, (given) => spellings[given.toLowerCase()] === !0),
			default: "false",
			example: "true"
		};
		let seconds = (most, { least = "above 0" } = {}) => ({
			value: "SECONDS",
			read: checked((given) => {
				if (/^\d+(\.\d+)?$/.test(given) && Number(given) <= most && (Number(given) > 0 || least === "from 0")) return;
				return `${quoted(given)} is not a number of seconds ${least} and up to ${most}`;
			}, (given) => Number(given) * 1e3)
		});
		let wholeNumber = (least, most) => ({
			value: "NUMBER",
			read: checked((given) => /^\d{1,9}$/.test(given) && Number(given) >= least && Number(given) <= most ? void 0 : `${quoted(given)} is not a whole number from ${least} to ${most}`, Number)
		});
		let legs = (most) => ({
			value: "NUMBER|NAMES",
			read: checked((given) => {
				if (/^[+-]?[\d.]+$/.test(given)) return /^\d{1,9}$/.test(given) && Number(given) >= 1 && Number(given) <= most ? void 0 : `${quoted(given)} is neither a whole number from 1 to ${most} nor names`;
				let names = namesIn(given);
				if (names.length === 0 || names.length > most) return `${quoted(given)} names no legs, or too many`;
				let twice = names.find((name, index) => names.indexOf(name) < index);
				return twice === void 0 ? void 0 : `names ${quoted(twice)} twice`;
			}, (given) => /^\d+$/.test(given) ? Number(given) : namesIn(given))
		});
		let partsOf = (given, separator) => given.split(separator).map((part) => part.trim()).filter((part) => part !== "");
		let namesIn = (given) => partsOf(given, /[,\n]/);
		let decimal = {
			value: "NUMBER",
			read: checked((given) => {
				if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(given)) return `${quoted(given)} is not a number`;
				return Number.isFinite(Number(given)) ? void 0 : "is too large for a number";
			}, Number)
		};
		let unitMs = {
			m: 6e4,
			h: 36e5,
			d: 864e5
		};
		let age = {
			value: "AGE",
			read: checked(unlike(/^[1-9]\d{0,5}[mhd]$/, "an age above 0 in minutes, hours or days (m, h, d)"), (given) => Number.parseInt(given, 10) * unitMs[given.slice(-1)])
		};
		let url = {
			value: "URL",
			read: checked(urlProblem, (given) => {
				let { origin, pathname } = new URL(given);
				return `${origin}${pathname}`.replace(/\/+$/, "");
			})
		};
		function urlProblem(given) {
			if (!URL.canParse(given)) return `${quoted(given)} is not a URL`;
			let { protocol, username, password, host, search, hash, origin, pathname } = new URL(given);
			if (protocol !== "https:" && protocol !== "http:") return `${quoted(given)} starts with neither https:// nor http://`;
			if (username !== "" || password !== "") return `${quoted(`${protocol}//…@${host}`)} carries credentials; the key goes into api-key only`;
			if (search !== "" || hash !== "") return `has a query or fragment after ${origin}${pathname}`;
		}
		let suites = {
			value: "SUITES",
			read: checked((given) => {
				let names = suitesIn(given);
				if (names.length === 0) return "names no suite";
				let known = ["all", ..._schema_suite_order_js__WEBPACK_IMPORTED_MODULE_2__.n];
				return names.filter((name) => !known.includes(name)).map((name) => `${quoted(name)} is not a suite; the suites are ${_schema_suite_order_js__WEBPACK_IMPORTED_MODULE_2__.n.join(", ")}${(0, _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__.a)(name, known)}`);
			}, (given) => {
				let names = suitesIn(given);
				return _schema_suite_order_js__WEBPACK_IMPORTED_MODULE_2__.n.filter((name) => names.includes(name) || names.includes("all"));
			})
		};
		let suitesIn = (given) => partsOf(given, /[\s,]/);
		let metricName = {
			value: "NAME",
			read: checked((given) => {
				if (!/^[A-Za-z0-9_. /-]{1,250}$/.test(given)) return `${quoted(given)} is not a metric name`;
				return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(given) === given && !/^(\.$|\.\.|\/)|\/$/.test(given) ? void 0 : `${quoted(given)} is a path that MLflow would read as another`;
			})
		};
		let artifactName = (allowed = "") => ({
			value: allowed === "*" ? "PATTERN" : "NAME",
			read: checked((given) => {
				let refused = [..."\\/\":<>|*?\r\n"].filter((one) => one !== allowed && given.includes(one));
				if (refused.length === 0) return;
				return `${quoted(given)} has ${refused.map(quoted).join(" and ")}, which GitHub does not allow in the name of an artifact`;
			})
		});
		let lines = (value) => ({
			value,
			read: checked(nothingWrong, (given) => partsOf(given, /\n/)),
			default: ""
		});
		let legName = {
			value: "NAME",
			read: checked(nothingWrong, _schema_identity_js__WEBPACK_IMPORTED_MODULE_3__.ue),
			default: ""
		};
	}),
	11766: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => verification });
		var contract = __webpack_require__(6013);
		var constants = __webpack_require__(44398);
		var suite_order = __webpack_require__(98262);
		var kinds = __webpack_require__(95654);
		var problem = __webpack_require__(26392);
		var read = __webpack_require__(23551);
		let pemFile = (what, prove) => ({
			value: "FILE",
			read: (0, kinds.KD)(async (path) => {
				try {
					await prove((0, read.jZ)(path));
					return;
				} catch (error) {
					return error instanceof problem.kc ? error.message : `${(0, problem.pS)(path)} holds no ${what} in PEM form`;
				}
			})
		});
		let certificateFile = pemFile("certificate", async (pem) => {
			let { X509Certificate } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 77598, 23));
			return new X509Certificate(pem);
		});
		let clientCertificate = pemFile("certificate together with its key, without a passphrase,", async (pem) => {
			let { createSecureContext } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 41692, 23));
			return createSecureContext({
				cert: pem,
				key: pem
			});
		});
		let modelFolder = {
			value: "DIR",
			read: (0, kinds.KD)(async (path) => {
				let { readModelDirectory } = await __webpack_require__.e(4860).then(__webpack_require__.bind(__webpack_require__, 54860));
				let { problems } = await readModelDirectory(path);
				return problems.length === 0 ? void 0 : problems.map((one) => one.replace(/\.$/, "")).join("; ");
			})
		};
		let verification = {
			"api-key": {
				group: "Target",
				description: "Hokusai API key (hk_live_…), from a secret. Without it a run on a fork or by Dependabot ends neutral; see on-missing-key.",
				...(0, kinds.Qq)("KEY"),
				default: "",
				example: "hk_live_…",
				secret: !0,
				variable: "HOKUSAI_API_KEY"
			},
			"tracking-uri": {
				group: "Target",
				description: "MLflow tracking URI to verify.",
				...kinds.OZ,
				default: contract.rQ.trackingUri,
				variable: "MLFLOW_TRACKING_URI"
			},
			"auth-url": {
				group: "Target",
				description: "URL of the auth service.",
				...kinds.OZ,
				default: contract.rQ.authUrl
			},
			"api-url": {
				group: "Target",
				description: "URL of the API.",
				...kinds.OZ,
				default: contract.rQ.apiUrl
			},
			"service-id": {
				group: "Target",
				description: "Service the key must be valid for.",
				value: "NAME",
				read: (0, kinds.wC)(/^[A-Za-z0-9._-]{1,64}$/, "a service id"),
				default: contract.rQ.serviceId
			},
			platform: {
				group: "Target",
				description: "What stands at the tracking URI: hokusai, mlflow (any other MLflow server), or auto to find out.",
				...(0, kinds.Yq)([
					"auto",
					"hokusai",
					"mlflow"
				]),
				default: "auto"
			},
			suites: {
				group: "What is checked",
				description: `Suites to run, separated by commas or spaces: ${suite_order.n.join(", ")}; or all.`,
				...kinds.CW,
				default: "all",
				example: suite_order.n.slice(0, 2).join(", ")
			},
			mode: {
				group: "What is checked",
				description: "full, or read-only: nothing is written.",
				...(0, kinds.Yq)(["full", "read-only"]),
				default: "full",
				example: "read-only"
			},
			python: {
				group: "What is checked",
				description: "The stock MLflow Python client registers a model, too: auto (where a Python with MLflow is found), required, install (an environment of its own, kept between runs) or off.",
				...(0, kinds.Yq)([
					"auto",
					"required",
					"install",
					"off"
				]),
				default: "auto"
			},
			"model-path": {
				group: "Registration",
				description: "Register this MLflow model directory instead of the model trained here.",
				...modelFolder,
				example: "./model"
			},
			"model-name": {
				group: "Registration",
				description: "Register a version of this model instead of a generated one; an existing model stays, the version made here is removed.",
				value: "NAME",
				read: (0, kinds.wC)(/^[A-Za-z0-9_.-][A-Za-z0-9 _.-]{0,249}$/, "a model name of letters, digits, space, . _ and -"),
				example: "churn-classifier"
			},
			"token-id": {
				group: "Registration",
				description: "Value of the version tag hokusai_token_id.",
				value: "ID",
				read: (0, kinds.wC)(/^(?!-)[A-Za-z0-9-]{1,64}(?<!-)$/, "a token id of letters, digits and inner hyphens", (given) => given.toUpperCase()),
				default: "VERIFY-REGISTRATION",
				example: "XRAY"
			},
			metric: {
				group: "Registration",
				description: "Value of the version tag benchmark_metric.",
				...kinds.Kh,
				default: "accuracy"
			},
			baseline: {
				group: "Registration",
				description: "Value of the version tag benchmark_value; by default the baseline of the model trained here.",
				...kinds._,
				example: "0.85"
			},
			notify: {
				group: "Registration",
				description: "Also send the tokenized-registration event: a real notification, and a debit.",
				...kinds.GX
			},
			keep: {
				group: "Registration",
				description: "Leave on the server what was created.",
				...kinds.GX
			},
			"fail-on": {
				group: "Result",
				description: "What fails the step or command: fail (something is wrong or could not be verified), warn (warnings too) or never.",
				...(0, kinds.Yq)(constants.Qr),
				default: "fail",
				example: "warn"
			},
			"report-dir": {
				group: "Result",
				description: "Folder for the report, as a page, as Markdown, for programs and as every request and response.",
				...(0, kinds.Qq)("DIR"),
				default: "verification-report"
			},
			"wait-for": {
				group: "Limits",
				description: "Seconds to wait for a platform that is being started; timeout counts from then on.",
				...(0, kinds.YA)(3600, { least: "from 0" }),
				default: "0",
				example: "60",
				as: "waitForMs"
			},
			timeout: {
				group: "Limits",
				description: "Seconds for the whole run, cleanup not included.",
				...(0, kinds.YA)(86400),
				default: "300",
				as: "timeoutMs"
			},
			"request-timeout": {
				group: "Limits",
				description: "Seconds for one request.",
				...(0, kinds.YA)(3600),
				default: "10",
				as: "requestTimeoutMs"
			},
			concurrency: {
				group: "Limits",
				description: "Connections to one host, and so requests at the same time.",
				...(0, kinds.rD)(1, 128),
				default: "32"
			},
			"ca-file": {
				group: "Network",
				description: "PEM file of certificates to trust besides the well-known ones.",
				...certificateFile,
				example: "./company-ca.pem",
				variable: "MLFLOW_TRACKING_SERVER_CERT_PATH"
			},
			"client-cert-file": {
				group: "Network",
				description: "PEM file with a certificate and its key, for services that ask for one (mutual TLS).",
				...clientCertificate,
				example: "./client.pem",
				variable: "MLFLOW_TRACKING_CLIENT_CERT_PATH"
			},
			"allow-insecure-http": {
				group: "Network",
				description: "Allow plain http to a host other than this machine; the key then travels in clear.",
				...kinds.GX
			}
		};
	}),
	44398: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CZ: () => schemaVersion,
			Qr: () => failOnChoices,
			ZF: () => layers
		});
		let schemaVersion = 1;
		let layers = [
			"client",
			"network",
			"auth",
			"proxy",
			"gateway",
			"mlflow",
			"artifacts",
			"registry",
			"event"
		];
		let failOnChoices = [
			"fail",
			"warn",
			"never"
		];
	}),
	32005: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Sv: () => legKey,
			U9: () => isLoopback,
			hD: () => targetKey,
			lA: () => exactTarget,
			ue: () => legName
		});
		function targetKey({ trackingUri, authUrl, apiUrl, serviceId }) {
			return [...[
				trackingUri,
				authUrl,
				apiUrl
			].map(withoutLocalPort), serviceId].join(" ");
		}
		let exactTarget = ({ trackingUri, authUrl, apiUrl, serviceId }) => [
			trackingUri,
			authUrl,
			apiUrl,
			serviceId
		].join(" ");
		function legKey({ repository, workflow, job, leg, step, target }) {
			return JSON.stringify([
				repository.toLowerCase(),
				workflow,
				job,
				leg,
				step,
				target
			]);
		}
		function legName(leg) {
			if (!/^(null$|\{)/.test(leg)) return leg;
			try {
				return leavesOf(JSON.parse(leg)).join(", ");
			} catch {
				return leg;
			}
		}
		function leavesOf(value) {
			if (value === null) return [];
			return typeof value == "object" ? Object.values(value).flatMap(leavesOf) : [String(value)];
		}
		function withoutLocalPort(address) {
			if (!URL.canParse(address)) return address;
			let url = new URL(address);
			isLoopback(url.hostname) && (url.port = "");
			return url.href.replace(/\/$/, "");
		}
		function isLoopback(hostname) {
			return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
		}
	}),
	98262: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => suiteNames });
		let suiteNames = [
			"preflight",
			"test_auth_service",
			"verify_api_proxy",
			"test_bearer_auth",
			"investigate_mlflow",
			"test_real_registration",
			"python_client"
		];
	})
};
