"use strict";
exports.id = 1323;
exports.ids = [1323];
exports.modules = {
	9691: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { record: () => record });
		var http_connections = __webpack_require__(61787);
		var http_recorder = __webpack_require__(80796);
		var client_variables = __webpack_require__(83622);
		var read_inputs = __webpack_require__(99847);
		var report_folder = __webpack_require__(95071);
		var environment = __webpack_require__(37659);
		var login_files = __webpack_require__(4681);
		var addresses = __webpack_require__(30749);
		var private_folder = __webpack_require__(87777);
		let relayHost = "127.0.0.1";
		async function netrcThrough(text, hostname) {
			let login = (0, login_files.Ky)(text, hostname);
			if (login === (0, login_files.Ky)(text, relayHost)) return;
			let folder = await (0, private_folder.I)();
			return {
				file: await folder.write("netrc", renamed(text, login)),
				remove: folder.remove
			};
		}
		function renamed(text, login) {
			let others = text.replace(/(^|\s)machine\s+127\.0\.0\.1(?=\s)/g, "$1machine elsewhere.invalid");
			return login === void 0 ? others : `${others.trimEnd()}\nmachine ${relayHost} ${login.trim()}\n`;
		}
		var record_relay = __webpack_require__(78927);
		var external_node_child_process_ = __webpack_require__(31421);
		var external_node_os_ = __webpack_require__(48161);
		class CommandError extends Error {
			name = "CommandError";
		}
		async function runCommand([program = "", ...args], env) {
			let child = (0, external_node_child_process_.spawn)(program, args, {
				env,
				stdio: "inherit"
			});
			let forward = (signal) => void child.kill(signal);
			let signals = [
				"SIGINT",
				"SIGTERM",
				"SIGHUP"
			];
			for (let signal of signals) process.on(signal, forward);
			try {
				return await new Promise((resolve, reject) => {
					child.once("error", (error) => {
						let why = error.code === "ENOENT" ? "there is no such program" : String(error.code);
						reject(new CommandError(`${JSON.stringify(program)} cannot be started: ${why}.`));
					});
					child.once("exit", (code, signal) => resolve(signal ? 128 + external_node_os_.constants.signals[signal] : code ?? 1));
				});
			} finally {
				for (let signal of signals) process.off(signal, forward);
			}
		}
		var formats = __webpack_require__(14269);
		var terminal = __webpack_require__(83453);
		var write_report = __webpack_require__(82172);
		var diagnose = __webpack_require__(89485);
		var evidence = __webpack_require__(88168);
		var diagnosis_facts = __webpack_require__(64850);
		var observed = __webpack_require__(31441);
		var recorded_outcomes = __webpack_require__(21579);
		var platform_kind = __webpack_require__(39051);
		var client_mistakes = __webpack_require__(3108);
		var names = __webpack_require__(19029);
		var report = __webpack_require__(33856);
		var verdict = __webpack_require__(73922);
		var version = __webpack_require__(18743);
		function reportOfRecording(recording) {
			let { startedAt, exchanges, warnings } = recording;
			let platform = recording.platform ?? platformOf(recording);
			let disturbances = recording.disturbances.filter(({ name }) => platform !== "mlflow" || !logins.includes(name));
			let target = {
				...recording.target,
				...platform && { takenFor: platform }
			};
			let evidence = {
				exchanges,
				target,
				disturbances,
				partial: !1,
				...platform && { platform }
			};
			let checks = [
				commandCheck(recording.exitCode, (0, diagnosis_facts.xS)(evidence)),
				requestsCheck(recording),
				environmentCheck({
					...recording,
					disturbances
				}),
				...differenceChecks(exchanges, platform)
			];
			let isFailed = checks.some(verdict.KM);
			let found = (0, diagnose.h4)({
				...evidence,
				failed: isFailed
			});
			let failed = checks.filter(({ status }) => status === "fail").map(({ id }) => id);
			let causes = found.map((cause, index) => index === 0 ? {
				...cause,
				explains: failed
			} : cause);
			return {
				schemaVersion: report.CZ,
				tool: {
					name: version.Uf,
					version: version.rE
				},
				id: (0, names.JL)(startedAt).id,
				startedAt: startedAt.toISOString(),
				finishedAt: new Date().toISOString(),
				stopReason: "completed",
				verdict: (0, verdict.Vj)(checks, "completed"),
				target,
				counts: (0, verdict.ip)(checks),
				warnings,
				checks,
				diagnosis: { causes },
				exchanges: [...exchanges]
			};
		}
		let logins = [
			"MLFLOW_TRACKING_USERNAME",
			"MLFLOW_TRACKING_PASSWORD",
			"~/.netrc",
			"~/.mlflow/credentials"
		];
		function platformOf({ exchanges, target }) {
			let asked = (0, evidence.b)({
				exchanges,
				target,
				partial: !1
			}).filter(({ exchange }) => exchange.request.url.startsWith(target.trackingUri));
			return (0, platform_kind.f)(asked.map(({ answer }) => answer), target.trackingUri);
		}
		let check = (id, title, status, reason, exchanges) => ({
			id: `record.${id}`,
			title,
			suite: "record",
			layer: "client",
			needs: [],
			status,
			...reason === void 0 ? {} : { reason },
			durationMs: 0,
			exchanges
		});
		function commandCheck(exitCode, facts) {
			let { observations, refusals, registered, served } = facts;
			let title = "The command ends well";
			if (exitCode !== 0) {
				let refused = observations.filter(({ answer }) => answer.kind !== "reply" || answer.status >= 400);
				return check("command", title, "fail", `exit code ${exitCode}`, idsOf(refused));
			}
			let changed = (0, recorded_outcomes.Ne)(facts);
			if (changed) return check("command", title, "fail", `exit code 0, though ${changed.told}`, idsOf(changed.evidence));
			let refused = refusals.map(({ observation }) => observation);
			let writes = refused.filter((one) => (0, diagnosis_facts.ao)(one) && !isOfOlderMlflow(one));
			let [first] = writes.length > 0 || served ? writes : refused;
			if (!first) return check("command", title, "pass", void 0, []);
			let reason = `exit code 0, though ${(0, observed.fo)(first)} was not served (${(0, observed.ag)(first).slice(0, 120)})`;
			if (registered) return check("command", title, "warn", reason, idsOf(writes));
			return check("command", title, "fail", `${reason} and nothing was registered`, idsOf(refused));
		}
		let idsOf = (seen) => seen.map(({ exchange }) => exchange.id);
		let isOfOlderMlflow = (one) => (0, observed.MS)(one) === "MLflow" && one.answer.kind === "reply" && one.answer.status === 404;
		function requestsCheck({ exchanges, refused, target }) {
			let title = "Its requests go to the tracking URI";
			let asked = exchanges.filter(({ request }) => request.url.startsWith(target.trackingUri));
			if (asked.length > 0) return check("requests", title, "pass", `${asked.length} requests`, []);
			let { origin } = new URL(target.trackingUri);
			let beside = exchanges.filter(({ request }) => request.url.startsWith(`${origin}/`));
			let joined = "without the path of the tracking URI, as urljoin and new URL(\"/…\", base) make addresses: append to it instead";
			if (beside.length > 0) return check("requests", title, "fail", `${beside.length} came to ${origin} ${joined}`, beside.map(({ id }) => id));
			if (refused > 0) return check("requests", title, "error", `${refused} could not be followed: they came ${joined}`, []);
			let reason = `none came to ${target.trackingUri}: the command sets another address in its code, or asked nobody`;
			return check("requests", title, "error", reason, []);
		}
		function environmentCheck({ disturbances, patience }) {
			let title = "Nothing in the environment changes what the stock client sends";
			if (disturbances.length === 0) return check("environment", title, "pass", patience, []);
			return check("environment", title, "warn", `${(0, environment.z)(disturbances)}; ${patience}`, []);
		}
		function differenceChecks(exchanges, platform) {
			return (0, client_mistakes.C)(exchanges, platform).map(({ id, text, instead, exchanges: ids }) => check(id, `As a correct client does: ${id.replaceAll("-", " ")}`, "warn", `${text} ${instead}`, ids));
		}
		var exit_code = __webpack_require__(12257);
		var cli_terminal = __webpack_require__(9892);
		async function record(args, redact) {
			let { flags, operands: command, origins } = args;
			let { env } = process;
			let netrc = (0, login_files.Ut)(env);
			for (let password of [env.MLFLOW_TRACKING_PASSWORD ?? "", ...(0, login_files.N1)(netrc)]) redact.protect("password", password);
			let folder = await (0, report_folder.X)(flags.reportDir, {
				names: formats.bI,
				env,
				usual: "flag"
			});
			let certificates = {
				"ca-file": flags.caFile,
				"client-cert-file": flags.clientCertFile
			};
			let tls = await (0, client_variables.t_)(certificates, {
				usual: "flag",
				origins
			}, env);
			(0, read_inputs.Jh)(tls.problems);
			let startedAt = new Date();
			let recorder = (0, http_recorder.T)();
			let connections = (0, http_connections.q)({
				connections: 128,
				connectTimeoutMs: 12e4,
				env,
				...tls.files
			});
			let { hostname, origin } = new URL(flags.trackingUri);
			let keys = [env.HOKUSAI_API_KEY, env[environment.Sj]].flatMap((key) => key || []);
			let checkId = () => "record.command";
			let relay = await (0, record_relay.s)({
				connections,
				recorder,
				redact,
				checkId,
				pathless: {
					origin,
					keys
				}
			});
			let login = await netrcThrough(netrc, hostname);
			let exitCode;
			try {
				let through = (0, addresses.r)(env, flags, relay.addressOf);
				exitCode = await runCommand(command, login ? {
					...through,
					NETRC: login.file
				} : through);
			} catch (error) {
				throw error instanceof CommandError ? new read_inputs.dz([`COMMAND: ${error.message}`]) : error;
			} finally {
				await relay.close();
				await connections.close();
				await login?.remove();
			}
			let report = reportOfRecording({
				startedAt,
				command,
				exitCode,
				exchanges: recorder.exchanges(),
				refused: relay.refused(),
				target: targetOf(flags, origins),
				platform: flags.platform === "auto" ? void 0 : flags.platform,
				disturbances: [...(0, environment.pH)(env), ...(0, login_files.Au)(hostname, env)],
				patience: (0, environment.jf)(env),
				warnings: warningsOf(origins, tls.sources)
			});
			await (0, write_report.u)(report, folder, redact);
			process.stderr.write((0, cli_terminal.z)(`\n${redact((0, terminal.renderTerminal)(report, {
				colour: !1,
				reportDir: folder.path
			})).trimEnd()}\n`));
			return flags.gate ? (0, exit_code.F)(report, "fail") : exitCode;
		}
		function warningsOf(origins, tls) {
			let taken = (0, client_variables.Rz)(tls);
			return [
				...origins["tracking-uri"] ? [] : ["MLFLOW_TRACKING_URI is not set: without this recorder, the stock client would write to a local folder"],
				...taken ? [`the recorder ${taken}`] : [],
				...tls.insecure ? [client_variables.T1] : []
			];
		}
		function targetOf({ trackingUri, authUrl, apiUrl }, origins) {
			let source = (name) => origins[name] ?? "default";
			return {
				trackingUri,
				authUrl,
				apiUrl,
				serviceId: "platform",
				sources: {
					trackingUri: source("tracking-uri"),
					authUrl: source("auth-url"),
					apiUrl: source("api-url"),
					serviceId: "default"
				}
			};
		}
	}),
	77724: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => lookAt,
			w: () => namesIn
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26392);
		function lookAt(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: !1 });
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__._P)(path, error);
			}
		}
		function namesIn(folder) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__._P)(folder, error);
			}
		}
	}),
	23738: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HN: () => writeManifest,
			WI: () => readManifest,
			sc: () => sha256,
			vS: () => manifestName
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		let manifestName = "SHA256SUMS";
		async function writeManifest(folder) {
			let paths = folder.written().filter((path) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) !== manifestName);
			let lines = await Promise.all(paths.map(async (path) => `${sha256(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path))}  ${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`));
			await folder.write(manifestName, `${lines.join("\n")}\n`);
		}
		function readManifest(text) {
			let entries = text.split("\n").filter((line) => line !== "").map((line) => /^([0-9a-f]{64}) [ *]([\w.-]{1,100})$/.exec(line));
			if (entries.length === 0 || entries.some((entry) => entry === null)) return;
			return new Map(entries.map((entry) => [entry?.[2] ?? "", entry?.[1] ?? ""]));
		}
		let sha256 = (bytes) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
	}),
	32673: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CO: () => markerName,
			h5: () => createMarker,
			t7: () => readMarker
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18743);
		var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23551);
		var _replace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91691);
		let markerName = `.${_version_js__WEBPACK_IMPORTED_MODULE_3__.Uf}`;
		function readMarker(folder) {
			try {
				let bytes = (0, _read_js__WEBPACK_IMPORTED_MODULE_1__.XF)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, markerName), {
					maxBytes: 1048576,
					links: "refuse"
				});
				return new Set(bytes.toString("utf8").split("\n"));
			} catch {
				return new Set();
			}
		}
		function createMarker(folder, own) {
			let last = Promise.resolve();
			let next;
			let write = () => {
				next = void 0;
				return (0, _replace_js__WEBPACK_IMPORTED_MODULE_2__.f)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, markerName), `${[...own].filter((one) => one !== "").join("\n")}\n`);
			};
			return (name) => {
				own.add(name);
				next ??= last.then(write);
				last = next.catch(() => {});
				return next;
			};
		}
	}),
	52204: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			MN: () => realOf,
			UA: () => refuseLinks,
			UO: () => isWithin,
			aG: () => checkoutAround,
			fc: () => makeFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77724);
		var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26392);
		function makeFolder(path, env) {
			if (/[\0-\x1f\x7f]/.test(path)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", path, "has control characters in its name");
			if (/^~(?:\/|$)/.test(path)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", path, homeless);
			let full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
			if (full === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", path, "is the root of the file system: name a folder in it");
			let workspace = workspaceAround(full, env);
			let base = workspace ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root;
			let parts = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter((part) => part !== "");
			let place = base;
			for (let [index, part] of parts.entries()) {
				place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, part);
				let found = makeOne(place);
				if (found.isSymbolicLink()) {
					let isLast = index === parts.length - 1;
					if (workspace !== void 0 || isLast || !isTrusted(found)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", place, "is a link");
					if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place).isDirectory()) continue;
				}
				if (!found.isDirectory()) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("unusable", place, "is not a folder");
				if (workspace === void 0 && index === parts.length - 1 && !isTrusted(found)) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", place, "belongs to another user");
			}
			return full;
		}
		let homeless = "begins with \"~\", which only a shell takes for the home folder: write out where that is";
		function refuseLinks(path, env) {
			let full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
			let workspace = workspaceAround(full, env);
			if (workspace === void 0 || workspace === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(full).root) return full;
			let place = workspace;
			for (let part of (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, full).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
				place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, part);
				if ((0, _look_js__WEBPACK_IMPORTED_MODULE_2__.t)(place)?.isSymbolicLink()) throw new _problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("refused", place, "is a link");
			}
			return full;
		}
		function makeOne(place) {
			let found = (0, _look_js__WEBPACK_IMPORTED_MODULE_2__.t)(place);
			if (found) return found;
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place);
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__._P)(place, error);
			}
			return makeOne(place);
		}
		function isTrusted({ uid }) {
			let own = process.geteuid?.();
			return own === void 0 || uid === own || uid === 0;
		}
		function workspaceAround(full, env) {
			let given = env.GITHUB_WORKSPACE;
			let real = given ? realOf(given) : void 0;
			return [
				given ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given) : void 0,
				real,
				checkoutAround(process.cwd()),
				process.cwd()
			].filter((one) => one !== void 0).filter((one) => isWithin(one, full)).sort((a, b) => a.length - b.length)[0];
		}
		function checkoutAround(folder) {
			for (let at = folder;; at = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
				if (isCheckout(at)) return at;
				if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at) return;
			}
		}
		function isCheckout(folder) {
			try {
				return (0, _look_js__WEBPACK_IMPORTED_MODULE_2__.t)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")) !== void 0;
			} catch {
				return !1;
			}
		}
		function realOf(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
			} catch {
				return;
			}
		}
		function isWithin(root, path) {
			let way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
			return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
		}
	}),
	87777: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => makePrivateFolder });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26392);
		async function makePrivateFolder(parent = (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix = "verify-registration-") {
			let path = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix)).catch((error) => {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__._P)(parent, error);
			});
			return {
				path,
				write: async (name, content) => {
					let file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name);
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content, { mode: 384 });
					return file;
				},
				remove: () => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, {
					recursive: !0,
					force: !0
				})
			};
		}
	}),
	91691: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => replaceFile });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26392);
		async function replaceFile(path, content, { mode } = {}) {
			let name = `.${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, 100)}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
			let beside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), name);
			try {
				let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(beside, "wx", mode);
				try {
					await file.writeFile(content);
					mode !== void 0 && await file.chmod(mode & 4095);
				} finally {
					await file.close();
				}
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, path);
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: !0 }).catch(() => {});
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_3__._P)(path, error);
			}
		}
	}),
	95071: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => openReportFolder });
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_os_ = __webpack_require__(48161);
		var external_node_path_ = __webpack_require__(76760);
		var look = __webpack_require__(77724);
		var marker = __webpack_require__(32673);
		var place = __webpack_require__(52204);
		var private_folder = __webpack_require__(87777);
		var files_problem = __webpack_require__(26392);
		var replace = __webpack_require__(91691);
		async function openFolder(path, { names, env }) {
			let full = (0, place.fc)(path, env);
			let present = names.flatMap((name) => {
				let found = (0, look.t)((0, external_node_path_.join)(full, name));
				if (found && !found.isFile()) throw new files_problem.kc("refused", (0, external_node_path_.join)(path, name), whatIs(found));
				return found ? [name] : [];
			});
			let marked = present.length > 0 ? (0, marker.t7)(full) : new Set();
			let own = present.every((name) => marked.has(name)) ? marked : (await __webpack_require__.e(5405).then(__webpack_require__.bind(__webpack_require__, 95405))).readOwnNames(full, marked);
			let foreign = present.filter((name) => !own.has(name));
			if (foreign.length > 0) throw new files_problem.kc("refused", path, holdsForeign(foreign));
			let replaces = present.map((name) => (0, external_node_path_.join)(full, name));
			let mark = (0, marker.h5)(full, own);
			await proveWritable(full);
			let identity = identityOf(full);
			let written = new Map();
			let isFirst = !0;
			let write = async (name, content) => {
				if (!names.includes(name)) throw Error(`${name} is none of the files of this folder`);
				if (identityOf(full) !== identity) throw new files_problem.kc("refused", path, "was replaced meanwhile");
				if (isFirst) for (let stale of replaces) (0, external_node_fs_.rmSync)(stale, { force: !0 });
				isFirst = !1;
				await mark(name);
				await (0, replace.f)((0, external_node_path_.join)(full, name), content);
				written.set(name, fingerprintOf((0, external_node_path_.join)(full, name)));
				return (0, external_node_path_.join)(path, name);
			};
			let list = () => [...written].sort().map(([name, fingerprint]) => {
				let place = (0, external_node_path_.join)(full, name);
				if (identityOf(full) === identity && fingerprintOf(place) === fingerprint) return place;
				throw new files_problem.kc("refused", (0, external_node_path_.join)(path, name), "was changed after it was written");
			});
			return {
				path,
				root: full,
				replaces,
				write,
				written: list
			};
		}
		async function openTemporaryFolder({ names, env }) {
			let { path } = await (0, private_folder.I)(env.RUNNER_TEMP || (0, external_node_os_.tmpdir)(), "verification-report-");
			return openFolder(path, {
				names,
				env
			});
		}
		function lostFolder(path, problem) {
			return {
				path,
				root: path,
				replaces: [],
				write: () => Promise.reject(problem),
				written: () => []
			};
		}
		async function proveWritable(full) {
			let probe = (0, external_node_path_.join)(full, ".verify-registration-probe");
			try {
				await (0, replace.f)(probe, "");
				(0, external_node_fs_.rmSync)(probe);
			} catch (error) {
				let { kind, what } = (0, files_problem._P)(full, error);
				throw new files_problem.kc(kind, full, what);
			}
		}
		let identityOf = (folder) => {
			let found = (0, look.t)(folder);
			return found?.isDirectory() ? `${found.dev}:${found.ino}` : "gone";
		};
		let fingerprintOf = (file) => {
			let found = (0, look.t)(file);
			return found?.isFile() ? `${found.dev}:${found.ino}:${found.size}:${found.mtimeMs}` : "gone";
		};
		let holdsForeign = (names) => `holds files that this tool did not write and would overwrite (${names.join(", ")}): name another folder`;
		function whatIs(found) {
			if (found.isSymbolicLink()) return "is a link";
			if (found.isDirectory()) return "is a folder";
			return found.isFIFO() ? "is a named pipe" : "is not a regular file";
		}
		var input = __webpack_require__(12937);
		var read_inputs = __webpack_require__(99847);
		let report_folder_input = __webpack_require__(11766).O["report-dir"];
		async function openReportFolder(path, options, otherwise) {
			try {
				return await openFolder(path, options);
			} catch (error) {
				if (!(error instanceof files_problem.kc)) throw error;
				let { usual = "input" } = options;
				let problem = `${(0, input.uQ)("report-dir", report_folder_input, usual)}: ${error.message}`;
				if (error.kind === "refused" || !otherwise) throw new read_inputs.dz([`${problem}. For example: ${(0, input.Mp)("report-dir", report_folder_input, usual)}`]);
				return openInstead(path, options, (result) => otherwise(`${problem}; ${result}`));
			}
		}
		async function openInstead(path, options, tell) {
			try {
				let folder = await openTemporaryFolder(options);
				tell(`the report goes to ${folder.path}`);
				return folder;
			} catch (error) {
				if (!(error instanceof files_problem.kc)) throw error;
				tell(`nor can a temporary folder be made: ${error.message}. There will be no report folder`);
				return lostFolder(path, error);
			}
		}
	}),
	89553: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BT: () => endpointIn,
			oz: () => methodsOf,
			qC: () => mayBeRoute,
			yD: () => isPresigned
		});
		let families = {
			experiments: {
				GET: "get get-by-name search",
				POST: "create delete restore update search set-experiment-tag delete-experiment-tag"
			},
			runs: {
				GET: "get",
				POST: "create delete restore update search log-metric log-batch log-model log-inputs log-parameter set-tag delete-tag outputs create-promptlab-run"
			},
			metrics: { GET: "get-history get-history-bulk get-history-bulk-interval" },
			artifacts: { GET: "list" },
			"registered-models": {
				GET: "get search alias get-latest-versions",
				POST: "create rename set-tag alias get-latest-versions",
				PATCH: "update",
				DELETE: "delete delete-tag alias"
			},
			"model-versions": {
				GET: "get search get-download-uri",
				POST: "create set-tag transition-stage",
				PATCH: "update",
				DELETE: "delete delete-tag"
			}
		};
		let others = /^(logged-models|traces|unified-traces|get-|webhooks|users|scorers|prompt|gateway|ui-|mlflow)/;
		function endpointIn(pathname) {
			return /\/2\.0\/(?:preview\/)?mlflow\/(.+)$/.exec(pathname)?.[1];
		}
		function methodsOf(endpoint) {
			let [family = "", action = ""] = endpoint.split("/");
			let byMethod = Object.hasOwn(families, family) ? families[family] : void 0;
			let isOne = endpoint === `${family}/${action}`;
			return Object.entries(byMethod ?? {}).flatMap(([method, actions]) => isOne && actions?.split(" ").includes(action) ? [method] : []);
		}
		function mayBeRoute(method, endpoint) {
			return others.test(endpoint) || methodsOf(endpoint).includes(method === "HEAD" ? "GET" : method);
		}
		let isPresigned = (url) => /[?&](X-Amz-Signature|X-Goog-Signature|Signature|sig)=/i.test(url);
	}),
	4681: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Au: () => loginsFor,
			Ky: () => netrcLogin,
			N1: () => netrcPasswords,
			Ut: () => netrcText
		});
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _files_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23551);
		function loginsFor(hostname, env) {
			let credentials = read((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeOf(env), ".mlflow", "credentials"));
			return [...netrcLogin(netrcText(env), hostname) === void 0 ? [] : [{
				name: "~/.netrc",
				why: `has an entry for ${hostname} that is sent in place of the key`
			}], .../^\s*mlflow_tracking_username\s*[=:]\s*\S/im.test(credentials) ? [{
				name: "~/.mlflow/credentials",
				why: "has a user name that is sent in place of the key"
			}] : []];
		}
		let netrcText = (env) => read(env.NETRC || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeOf(env), process.platform === "win32" ? "_netrc" : ".netrc"));
		function netrcLogin(text, hostname) {
			let entries = [...text.matchAll(/(?:^|\s)(?:machine\s+(\S+)|(default))\b([\s\S]*?)(?=\s(?:machine|default|macdef)\s|$)/g)];
			return (entries.findLast(([, machine]) => machine === hostname) ?? entries.find(([, , byDefault]) => byDefault))?.[3];
		}
		let netrcPasswords = (text) => [...text.matchAll(/\bpassword\s+(\S+)/g)].map(([, password = ""]) => password);
		let homeOf = (env) => env.HOME || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
		function read(path) {
			try {
				return (0, _files_read_js__WEBPACK_IMPORTED_MODULE_2__.XF)(path, {
					maxBytes: 1048576,
					links: "follow"
				}).toString("utf8");
			} catch {
				return "";
			}
		}
	}),
	30749: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => environmentThrough });
		function environmentThrough(env, { trackingUri, authUrl, apiUrl }, addressOf) {
			let origins = new Set([
				trackingUri,
				authUrl,
				apiUrl
			].map((url) => new URL(url).origin));
			let relayed = Object.entries(env).map(([name, value]) => [name, replaced(value, origins, addressOf)]);
			let noProxy = [env.no_proxy ?? env.NO_PROXY, "127.0.0.1"].filter(Boolean).join(",");
			return {
				...Object.fromEntries(relayed),
				MLFLOW_TRACKING_URI: addressOf(asGiven(env.MLFLOW_TRACKING_URI, trackingUri)),
				NO_PROXY: noProxy,
				no_proxy: noProxy
			};
		}
		function asGiven(given, trackingUri) {
			return given?.replace(/\/+$/, "") === trackingUri ? given : trackingUri;
		}
		function replaced(value, origins, addressOf) {
			if (!value || !/^https?:\/\//i.test(value) || !URL.canParse(value)) return value;
			return origins.has(new URL(value).origin) ? addressOf(value) : value;
		}
	}),
	78927: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => startRelay });
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_http_ = __webpack_require__(37067);
		var external_node_stream_ = __webpack_require__(57075);
		var promises_ = __webpack_require__(46466);
		var attempt = __webpack_require__(37788);
		var failure = __webpack_require__(58582);
		var tunnel = __webpack_require__(27424);
		var redact_headers = __webpack_require__(15155);
		var collect_garbage = __webpack_require__(62160);
		var content_encoding = __webpack_require__(86723);
		var record_body = __webpack_require__(13980);
		let keptBytes = 262144;
		let collectGarbage = (0, collect_garbage.Y)();
		function createCapture() {
			let kept = [];
			let hash = (0, external_node_crypto_.createHash)("sha256");
			let bytes = 0;
			let keptSoFar = 0;
			let last = -Infinity;
			return {
				isFlowing: () => performance.now() - last < 5e3,
				chunk: (part) => {
					last = performance.now();
					bytes += part.length;
					hash.update(part);
					collectGarbage(part.length);
					if (keptSoFar >= keptBytes) return;
					let beginning = part.subarray(0, keptBytes - keptSoFar);
					keptSoFar += beginning.length;
					kept.push(Uint8Array.from(beginning));
				},
				body: async (encoding, redact, announced) => {
					if (bytes === 0) return;
					let start = Buffer.concat(kept);
					let sha256 = hash.copy().digest("hex");
					if (start.length < bytes || announced !== void 0) {
						let text = encoding === "" ? (0, record_body.E)(start, redact).text : void 0;
						return {
							...text === void 0 ? {} : { text },
							bytes: Math.max(bytes, announced ?? 0),
							...announced === void 0 ? { sha256 } : {},
							truncated: !0
						};
					}
					let plain = await unpacked(start, encoding);
					return plain ? {
						...(0, record_body.E)(plain, redact),
						bytes,
						sha256
					} : {
						bytes,
						sha256,
						truncated: !0
					};
				}
			};
		}
		async function unpacked(bytes, encoding) {
			let parts = [];
			let size = 0;
			try {
				for await (let part of (0, content_encoding.DH)(external_node_stream_.Readable.from([bytes]), encoding, Infinity)) {
					parts.push(part);
					size += part.length;
					if (size > 1048576) break;
				}
				return Buffer.concat(parts);
			} catch {
				return;
			}
		}
		let hopByHop = /^(connection|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade|expect|host)$/i;
		function endToEnd(rawHeaders, redirect = (location) => location) {
			return pairs(rawHeaders).flatMap(([name, value]) => {
				if (hopByHop.test(name)) return [];
				return [name, /^location$/i.test(name) ? redirect(value) : value];
			});
		}
		function headersByName(rawHeaders) {
			let all = new Map();
			for (let [name, value] of pairs(rawHeaders)) all.set(name.toLowerCase(), [...all.get(name.toLowerCase()) ?? [], value]);
			let one = (values) => values.length === 1 ? values[0] ?? "" : values;
			return Object.fromEntries([...all].map(([name, values]) => [name, one(values)]));
		}
		function pairs(raw) {
			return Array.from({ length: raw.length >> 1 }, (_, i) => [raw[2 * i] ?? "", raw[2 * i + 1] ?? ""]);
		}
		async function startRelay(options) {
			let places = createPlaces();
			let underWay = new Set();
			let refused = 0;
			let server = (0, external_node_http_.createServer)({ maxHeaderSize: 1048576 }, (request, response) => {
				let place = places.find(request.url ?? "") ?? pathlessPlace(request, options.pathless);
				if (place === void 0) {
					refused += 1;
					request.resume();
					response.writeHead(404).end();
					return;
				}
				let passage = passOn({
					request,
					response,
					host: ownHost(request, place.origin),
					...place
				}, options, forRedirect);
				underWay.add(passage);
				passage.finally(() => underWay.delete(passage));
			});
			server.requestTimeout = 0;
			server.keepAliveTimeout = 0;
			await new Promise((resolve, reject) => {
				server.once("error", reject);
				server.listen(0, "127.0.0.1", resolve);
			});
			let { port } = server.address();
			let addressOf = (url) => `http://127.0.0.1:${port}${places.pathOf(url)}`;
			let forRedirect = (location, from) => URL.canParse(location, from) && keepsKey(new URL(from), new URL(location, from)) ? addressOf(new URL(location, from).href) : location;
			return {
				addressOf,
				recorded: async () => {
					await Promise.all(underWay);
				},
				refused: () => refused,
				close: async () => {
					server.closeAllConnections();
					await new Promise((resolve) => server.close(resolve));
					await Promise.all(underWay);
				}
			};
		}
		function createPlaces() {
			let secret = (0, external_node_crypto_.randomBytes)(18).toString("hex");
			let origins = [];
			return {
				pathOf: (url) => {
					let { origin, pathname, search } = new URL(url);
					origins.includes(origin) || origins.push(origin);
					return `/${secret}-${origins.indexOf(origin)}${pathname === "/" ? "" : pathname}${search}`;
				},
				find: (given) => {
					let [, key, number = "", rest = "/"] = /^\/([0-9a-f]+)-(\d+)(\/.*|\?.*)?$/.exec(given) ?? [];
					let origin = key === secret ? origins[Number(number)] : void 0;
					return origin === void 0 ? void 0 : {
						origin,
						path: rest.startsWith("?") ? `/${rest}` : rest
					};
				}
			};
		}
		function pathlessPlace({ url: path = "", headers }, pathless) {
			let carried = [headers.authorization, headers["x-api-key"]].join(" ").split(" ");
			let isKnown = pathless?.keys.some((key) => carried.includes(key));
			return pathless && isKnown && path.startsWith("/") ? {
				origin: pathless.origin,
				path
			} : void 0;
		}
		let keepsKey = (from, to) => from.origin === to.origin || from.hostname === to.hostname && from.protocol === "http:" && to.protocol === "https:";
		async function passOn(passage, options, forRedirect) {
			let { request, response, host, origin, path } = passage;
			let url = `${origin}${path}`;
			let gone = new AbortController();
			response.once("close", () => !response.writableFinished && gone.abort());
			let route = options.connections.routeTo(new URL(url));
			let exchange = beginExchange(passage, route.proxy, options);
			try {
				let answer = await route.dispatcher.request({
					origin: route.origin,
					path: route.isForProxy ? route.path : path,
					method: request.method,
					headers: [
						...endToEnd(request.rawHeaders),
						...host === void 0 ? [] : ["host", host],
						...Object.entries(route.headers).flat()
					],
					body: hasBody(request) ? outgoing(request, exchange.sent) : null,
					signal: gone.signal,
					responseHeaders: "raw"
				});
				exchange.begun();
				let rawHeaders = answer.headers.map(String);
				response.sendDate = !1;
				response.writeHead(answer.statusCode, reasonOf(answer.statusText), endToEnd(rawHeaders, (to) => forRedirect(to, url)));
				if (answer.statusCode === 304) {
					answer.body.on("error", () => {});
					response.end();
					return await exchange.answered(answer.statusCode, rawHeaders);
				}
				answer.body.on("data", exchange.received.chunk);
				await (0, promises_.pipeline)(answer.body, response).then(() => exchange.answered(answer.statusCode, rawHeaders), (error) => {
					let isLeft = error === gone.signal.reason || error.code === "ERR_STREAM_PREMATURE_CLOSE";
					return exchange.failed(isLeft ? leaving(exchange.received.isFlowing()) : (0, failure.X)(error));
				});
			} catch (error) {
				let isMoving = !request.complete && exchange.sent.isFlowing();
				await exchange.failed(gone.signal.aborted ? leaving(isMoving) : (0, failure.X)(error));
				response.destroy();
			}
		}
		let leaving = (isMoving) => isMoving ? {
			code: "CANCELLED",
			message: "the client closed the connection in the midst of the transfer"
		} : {
			code: "TIMEOUT",
			message: "the client stopped waiting and closed the connection"
		};
		let reasonOf = (text) => /^[\t\x20-\x7e\x80-\xff]*$/.test(text) ? text : "";
		function beginExchange({ request, origin, path, host = new URL(origin).host }, proxy, options) {
			let { recorder, redact } = options;
			let draft = (0, attempt.x)(redact, {
				method: request.method ?? "GET",
				url: `${origin}${path}`,
				headers: {
					...headersByName(request.rawHeaders),
					host
				}
			}, {
				id: recorder.nextId(),
				checkId: options.checkId(),
				number: 1
			});
			proxy && draft.via(proxy);
			let [sent, received] = [createCapture(), createCapture()];
			let record = async (outcome) => {
				let totalMs = draft.elapsed();
				let announced = request.complete ? void 0 : Number(request.headers["content-length"] ?? 0);
				let body = await sent.body(String(request.headers["content-encoding"] ?? ""), redact, announced);
				recorder.record(draft.done(body, outcome, totalMs));
			};
			let failed = ({ code, message }) => record({ error: {
				code,
				message: redact(message)
			} });
			return {
				sent,
				received,
				begun: () => draft.timed({ firstByteMs: draft.elapsed() }),
				failed,
				answered: async (status, rawHeaders) => {
					if (proxy && status === 407) return failed((0, failure.X)((0, tunnel.zB)(proxy, "407")));
					let headers = headersByName(rawHeaders);
					let body = await received.body(String(headers["content-encoding"] ?? "").toLowerCase(), redact);
					await record({ response: {
						status,
						headers: (0, redact_headers.c)(headers, redact),
						...body ? { body } : {}
					} });
				}
			};
		}
		function ownHost({ headers: { host }, socket }, origin) {
			let usual = ["127.0.0.1", "localhost"].map((name) => `${name}:${socket.localPort}`);
			return host === void 0 || usual.includes(host) || origin.startsWith("https:") ? void 0 : host;
		}
		let hasBody = ({ headers }) => headers["transfer-encoding"] !== void 0 || Number(headers["content-length"] ?? 0) > 0;
		function outgoing(request, capture) {
			let body = new external_node_stream_.Readable({ read: () => void request.resume() });
			request.on("data", (chunk) => {
				capture.chunk(chunk);
				!body.destroyed && !body.push(chunk) && request.pause();
			});
			request.pause();
			request.once("end", () => body.push(null));
			request.on("error", (error) => body.destroy(error));
			body.once("close", () => request.resume());
			return body.on("error", () => {});
		}
	}),
	23379: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X0: () => fixedLine,
			Yo: () => comparisonDetails,
			aC: () => stillLines,
			o3: () => comparedWith,
			pf: () => comparisonLines
		});
		var _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3405);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20042);
		function comparisonLines({ comparison, checks }) {
			if (!comparison) return [];
			let titles = (0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_0__.B7)(checks);
			return [
				...named("newly failing", comparison.regressed, titles),
				...named("fixed", comparison.fixed, titles),
				...stillLines(comparison, titles),
				...comparisonDetails(comparison, titles),
				`${comparison.unchanged} unchanged, compared with ${comparedWith(comparison)}`
			];
		}
		function comparisonDetails(comparison, titles) {
			let { appeared = [], gone = [], timing = [] } = comparison;
			return [
				...named("new", appeared, titles),
				...named("gone", gone, titles),
				...timing.slice(0, 8).map(({ id, beforeMs, nowMs }) => `${nowMs > beforeMs ? "slower" : "faster"}: ${titles.get(id) ?? id}: ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.a3)(beforeMs)} before, ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.a3)(nowMs)} now`)
			];
		}
		function stillLines({ stillFailing = [] }, titles) {
			return stillFailing.flatMap(({ run, at, ids }) => named(`Still failing since ${dayOf(at)}, run ${run}`, ids, titles));
		}
		function comparedWith({ branch, previous }) {
			return branch === void 0 ? `run ${previous}` : `the last run of ${branch}, ${previous}`;
		}
		let dayOf = (time) => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
		function fixedLine({ comparison }) {
			if (!comparison?.fixedCause) return;
			let { code, headline, request, before, after } = comparison.fixedCause;
			return `FIXED: ${headline} (${code}). ${request}: before ${before}; now ${after}`;
		}
		function named(label, ids, titles) {
			if (ids.length === 0) return [];
			return [`${label} (${ids.length}): ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.yU)(ids, 8, (id) => titles.get(id) ?? id)}`];
		}
	}),
	23515: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zm: () => commandLines,
			_5: () => firstScreenText,
			mB: () => causeLine,
			qi: () => statusStyle,
			tl: () => shortLine,
			xv: () => causeText,
			yG: () => plainly
		});
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38113);
		var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70558);
		var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84957);
		var _layer_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19162);
		var _warning_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99798);
		var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20042);
		let plainly = (_style, text) => text;
		let statusStyle = {
			pass: "green",
			fail: "red",
			warn: "yellow",
			error: "magenta",
			skip: "dim"
		};
		function firstScreenText(report, paint, screen = (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.ug)(report)) {
			let { cause, facts, fixes, evidence, proof, warnings } = screen;
			return [
				headlineText(screen, paint),
				...report.checks.length > 0 ? [`  ${(0, _layer_line_js__WEBPACK_IMPORTED_MODULE_3__.OQ)(report, "plain")}`] : [],
				...screen.subject === void 0 ? [] : [`  ${paint("bold", shortLine(screen.subject))}`],
				...cause ? [`  ${shortLine([...facts, cause.code].join(" · "))}`] : [],
				...registeredLines(report),
				...fixLines(fixes, paint),
				...evidence ? evidenceLines(evidence, paint) : [],
				...proof ? proofLines(proof, paint) : [],
				...cause && !proof ? [`  ${paint("bold", "See whether it is fixed:")} ${_wording_js__WEBPACK_IMPORTED_MODULE_5__.qL}`] : [],
				...cause ? workaroundLines(cause, paint) : [],
				...warnings.flatMap((warning) => warningLines(warning, paint))
			].join("\n");
		}
		function causeText(cause, exchanges, paint) {
			let exchange = (0, _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__.q)(exchanges, cause);
			let { confidence, because, refutedBy, nextProbe } = cause;
			return [
				paint("bold", shortLine((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.eQ)(cause))),
				`  ${shortLine([...(0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.DS)(cause), cause.code].join(" · "))}`,
				`  ${_wording_js__WEBPACK_IMPORTED_MODULE_5__.kb[confidence]} ${shortLine(because)}`,
				...fixLines((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.jv)(cause), paint),
				...exchange ? evidenceLines((0, _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__.X)(exchange, because), paint) : [],
				`  ${paint("bold", "This is wrong if you see:")} ${shortLine(refutedBy)}`,
				...nextProbe === void 0 ? [] : [`  ${paint("bold", "Look next at:")} ${shortLine(nextProbe)}`],
				...cause.proof ? proofLines((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.n3)(cause.proof, exchange), paint) : [],
				...workaroundLines(cause, paint)
			].join("\n");
		}
		function causeLine(cause) {
			let { code, confidence, owner } = cause;
			return `- ${shortLine((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.eQ)(cause))} (${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(code)}; ${confidence}, owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_5__.Hc[owner]})`;
		}
		function headlineText({ status, headline }, paint) {
			return paint("bold", paint(statusStyle[status], `${_wording_js__WEBPACK_IMPORTED_MODULE_5__.qD[status]} ${shortLine(headline)}`));
		}
		function registeredLines(report) {
			let made = (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.gX)(report);
			return made ? [`  Registered as ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(made.modelName)}, version ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(made.modelVersion)}${made.after}.`] : [];
		}
		function fixLines(fixes, paint) {
			return fixes.flatMap(({ by, steps }) => {
				let heading = paint("bold", `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.Y6)(by)}:`);
				let [only = ""] = steps;
				if (steps.length === 1) return [`  ${heading} ${shortLine(only)}`];
				return [`  ${heading}`, ...steps.map((step) => `  - ${shortLine(step)}`)];
			});
		}
		function evidenceLines({ exchange, outcome, marks }, paint) {
			let { method, url } = exchange.request;
			let known = marks.map(({ label, value }) => `${label} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)((0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(value, 100))}`.trim()).join(", ");
			return [`  ${paint("bold", "Evidence:")} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(method)} ${shortLine(url)} → ${shortLine(outcome)}`, `    ${known} (${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(exchange.id)})`];
		}
		function proofLines({ command, now, fixed }, paint) {
			return [
				`  ${paint("bold", "See whether it is fixed:")}`,
				commandLines(command),
				`    answers now: ${shortLine(now)}`,
				`    when fixed:  ${shortLine(fixed)}`
			];
		}
		function workaroundLines({ workaround }, paint) {
			if (workaround === void 0) return [];
			let { registration: made } = workaround;
			let proved = made ? ` (registered ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(made.modelName)}, version ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(made.modelVersion)}, ${made.removed ? "removed again" : "which stays on the server"})` : "";
			return [`  ${paint("bold", `Until then, ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.zF)(workaround)}${proved}:`)} ${shortLine(workaround.text)}`, ...Object.entries(workaround.settings).map(([name, value]) => `      ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(name)}=${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(value)}`)];
		}
		function warningLines({ title, reason, task }, paint) {
			return [
				`  ${paint("yellow", _wording_js__WEBPACK_IMPORTED_MODULE_5__.qD.warn)} ${shortLine(reason ?? title)} (check: ${shortLine(title)})`,
				...task.step === "" ? [] : [`    ${paint("bold", `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.Y6)(task.by)}:`)} ${(0, _warning_task_js__WEBPACK_IMPORTED_MODULE_4__.H)(task)}`],
				...task.command === void 0 ? [] : [commandLines(task.command)]
			];
		}
		function shortLine(text) {
			return (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)((0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text, 600));
		}
		function commandLines(command) {
			return (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(command).replace(/^/gm, "      ");
		}
	}),
	14269: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fx: () => formats,
			bI: () => reportFileNames
		});
		var _files_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23738);
		let formats = {
			"report.json": {
				about: "programs: everything the run found ([schema](report.schema.json)); of many legs `merged.json` ([schema](merged.schema.json))",
				load: async () => (report) => report,
				isIndented: !0
			},
			"report.html": {
				about: "people: one page with the layers, every check, a waterfall and each request in full; nothing is loaded from elsewhere",
				load: async () => (await Promise.all([
					__webpack_require__.e(2857),
					__webpack_require__.e(4370),
					__webpack_require__.e(6210),
					__webpack_require__.e(2604)
				]).then(__webpack_require__.bind(__webpack_require__, 6210))).renderHtml
			},
			"FINAL_TEST_REPORT.md": {
				about: "people: the whole run",
				load: async () => (await Promise.all([
					__webpack_require__.e(2857),
					__webpack_require__.e(4370),
					__webpack_require__.e(4768),
					__webpack_require__.e(2365)
				]).then(__webpack_require__.bind(__webpack_require__, 83314))).renderFinalTestReport
			},
			"INSTRUCTIONS.md": {
				about: "people: how to register at this target",
				load: async () => (await Promise.all([
					__webpack_require__.e(2857),
					__webpack_require__.e(4370),
					__webpack_require__.e(800)
				]).then(__webpack_require__.bind(__webpack_require__, 60609))).renderInstructions
			},
			"transcript.txt": {
				about: "people: every request and response",
				load: async () => (await __webpack_require__.e(3110).then(__webpack_require__.bind(__webpack_require__, 73110))).renderTranscript
			},
			"exchanges.har": {
				about: "browsers and other tools: the same as a HTTP Archive",
				load: async () => (await __webpack_require__.e(9924).then(__webpack_require__.bind(__webpack_require__, 19924))).harOf
			},
			"junit.xml": {
				about: "tools that read test results",
				load: async () => (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(8621)]).then(__webpack_require__.bind(__webpack_require__, 28621))).renderJunit
			},
			"ctrf.json": {
				about: "tools that read test results, as [CTRF](https://ctrf.io)",
				load: async () => (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(4302)]).then(__webpack_require__.bind(__webpack_require__, 34302))).ctrfOf
			},
			"report.sarif": {
				about: "code scanning",
				load: async () => (await Promise.all([
					__webpack_require__.e(2857),
					__webpack_require__.e(4370),
					__webpack_require__.e(5783)
				]).then(__webpack_require__.bind(__webpack_require__, 37244))).sarifOf
			}
		};
		let reportFiles = {
			...formats,
			"fix.diff": { about: "where your checkout has mistakes to fix, and only then; as a command, that is `fix`" },
			[_files_manifest_js__WEBPACK_IMPORTED_MODULE_0__.vS]: { about: "proof that nothing was changed: `check-report DIR`, or `sha256sum --check`; [attested](docs/attestation.md) where wanted" }
		};
		let reportFileNames = [...Object.keys(reportFiles), "merged.json"];
	}),
	3405: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B7: () => titlesOf,
			OD: () => nameList,
			Qj: () => markdownTable,
			TM: () => folded,
			YH: () => exchangeList,
			g0: () => moreLine,
			lS: () => joinSections,
			ug: () => markdownNote,
			x9: () => joinBlocks
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99174);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20042);
		let joinBlocks = (blocks) => blocks.filter((block) => block !== "").join("\n\n");
		let joinSections = (sections) => `${joinBlocks(sections)}\n`;
		function markdownTable(header, rows) {
			let line = (cells) => `| ${cells.join(" | ")} |`;
			return [
				line(header),
				line(header.map(() => "---")),
				...rows.map(line)
			].join("\n");
		}
		function folded(title, body) {
			return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
		}
		function moreLine(count, noun) {
			return count > 0 ? `\n\nAnd ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(count, `more ${noun}`)}, listed in the report.` : "";
		}
		let nameList = (names, shown = 15) => (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.yU)(names, shown, (name) => (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(name, 120));
		let markdownNote = (note) => note === "" ? "" : ` ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(note)}`;
		let exchangeList = (ids) => (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.yU)(ids, 2, (id) => (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(id), ", ");
		let titlesOf = (checks) => new Map(checks.map(({ id, title }) => [id, title]));
	}),
	71089: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XY: () => sortedWorstFirst,
			f3: () => suitesOf,
			md: () => worstFirst
		});
		var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33856);
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73922);
		var _waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12039);
		let worstFirst = [
			"fail",
			"error",
			"warn",
			"pass",
			"skip"
		];
		function suitesOf(report) {
			let stopped = (0, _waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__.Jb)(report.checks);
			return _schema_report_js__WEBPACK_IMPORTED_MODULE_0__.wL.options.flatMap((name) => {
				let checks = report.checks.filter((check) => check.suite === name);
				if (checks.length === 0) return [];
				let counts = (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__.ip)(checks);
				let worst = worstFirst.find((status) => counts[status] > 0) ?? "skip";
				return [{
					name,
					checks,
					counts,
					status: worst === "pass" && checks.some(({ id }) => stopped.has(id)) ? "skip" : worst
				}];
			});
		}
		function sortedWorstFirst(all) {
			return all.toSorted((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
		}
	}),
	83453: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { renderTerminal: () => renderTerminal });
		var external_node_util_ = __webpack_require__(57975);
		var registration_added = __webpack_require__(2655);
		var ascii = __webpack_require__(12044);
		var visible = __webpack_require__(38113);
		function wrapLines(text, columns) {
			return text.split("\n").map((line) => wrapLine(line, columns)).join("\n");
		}
		function wrapLine(line, columns) {
			let [indent = ""] = /^ */.exec(line) ?? [];
			if (indent.length >= 6 || widthOf(line) <= columns) return line;
			let lines = [];
			let current = indent;
			for (let word of line.slice(indent.length).trimEnd().split(/ +/)) {
				let next = current.trim() === "" ? current + word : `${current} ${word}`;
				if (widthOf(next) <= columns || current.trim() === "") current = next;
				else {
					lines.push(current);
					current = `${indent}${" ".repeat(2)}${word}`;
				}
			}
			return [...lines, current].join("\n");
		}
		let widthOf = (text) => [...(0, external_node_util_.stripVTControlCharacters)(text)].length;
		var comparison_lines = __webpack_require__(23379);
		var diagnosis_text = __webpack_require__(23515);
		var first_screen = __webpack_require__(84957);
		var markdown_blocks = __webpack_require__(3405);
		var suite_results = __webpack_require__(71089);
		var waiting_checks = __webpack_require__(12039);
		var wording = __webpack_require__(20042);
		function renderTerminal(report, options) {
			let paint = options.colour ? (style, text) => (0, external_node_util_.styleText)(style, text, { validateStream: !1 }) : diagnosis_text.yG;
			let details = options.quiet ? [] : detailBlocks(report, options, paint);
			let fixed = (0, comparison_lines.X0)(report);
			let blocks = [
				...details,
				fixed === void 0 ? "" : paint("green", (0, diagnosis_text.tl)(fixed)),
				(0, diagnosis_text._5)(report, paint),
				othersBlock(report)
			];
			let whole = (0, markdown_blocks.lS)(blocks);
			let text = options.ascii ? (0, ascii.V)(whole) : whole;
			return options.columns === void 0 ? text : wrapLines(text, options.columns);
		}
		function detailBlocks(report, options, paint) {
			let titles = report.checks.map((check) => (0, visible.P8)(check.title).length);
			let width = Math.min(60, Math.max(0, ...titles), Math.max(20, (options.columns ?? 100) - 20));
			let waiting = options.verbose ? new Set() : (0, waiting_checks.SN)(report.checks);
			let suites = (0, suite_results.f3)(report).map((suite) => suiteBlock(suite, width, waiting, paint));
			return [
				`Target: ${(0, visible.P8)(report.target.trackingUri)}${(0, wording.GY)(report.target)}\n${(0, wording.xN)(report)}`.trimEnd(),
				...suites,
				options.verbose ? "" : waitingBlock(report, paint),
				comparisonBlock(report, paint),
				leftoverBlock(report, paint),
				noteBlock(report, paint),
				[`${(0, wording.J7)(report.counts)} in ${(0, wording.Ft)(report)}`, ...options.reportDir === void 0 ? [] : [`Report: ${(0, visible.P8)(options.reportDir)}`]].join("\n")
			];
		}
		function suiteBlock(suite, width, waiting, paint) {
			let ran = suite.checks.filter(({ id }) => !waiting.has(id));
			if (ran.length === 0) return "";
			return [paint("bold", suite.name), ...ran.flatMap((check) => checkLines(check, width, paint))].join("\n");
		}
		function waitingBlock({ checks }, paint) {
			return (0, waiting_checks.cP)(checks).map(({ text }) => paint("dim", `${wording.qD.skip} ${(0, diagnosis_text.tl)(text)}`)).join("\n");
		}
		function checkLines(check, width, paint) {
			let line = `  ${paint(diagnosis_text.qi[check.status], wording.qD[check.status])} ${(0, visible.P8)(check.title).padEnd(width)}  ${paint("dim", (0, wording.a3)(check.durationMs))}`;
			if (check.status === "pass" || !check.reason) return [line];
			return [line, `    ${paint(diagnosis_text.qi[check.status], (0, diagnosis_text.tl)(check.reason))}`];
		}
		function comparisonBlock(report, paint) {
			let lines = (0, comparison_lines.pf)(report).map(diagnosis_text.tl);
			return lines.length === 0 ? "" : [paint("bold", "Since the earlier run:"), ...lines.map((line) => `  ${line}`)].join("\n");
		}
		function othersBlock({ diagnosis: { causes } }) {
			let others = causes.slice(1);
			return others.length > 0 ? ["Also:", ...others.map(diagnosis_text.mB)].join("\n") : "";
		}
		function noteBlock(report, paint) {
			return (0, wording.kK)(report).map((warning) => `${paint("yellow", wording.qD.warn)} ${(0, diagnosis_text.tl)(warning)}`).join("\n");
		}
		function leftoverBlock(report, paint) {
			let leftovers = report.registration?.cleanup.leftovers ?? [];
			let isTold = (0, first_screen.s5)(report).some(({ id }) => id === registration_added.Sf.id);
			if (leftovers.length === 0 || isTold) return "";
			let items = leftovers.map((leftover) => `  - ${`${leftover.kind} ${(0, visible.P8)(leftover.name)}: ${(0, diagnosis_text.tl)(leftover.reason)}`}\n${(0, diagnosis_text.Zm)(leftover.command)}`);
			return [paint("bold", "Not removed from the server; to remove it:"), ...items].join("\n");
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
	})
};
