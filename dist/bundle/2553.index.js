"use strict";
exports.id = 2553;
exports.ids = [2553];
exports.modules = { 12553: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { verify: () => verify });
	var proxies = __webpack_require__(9980);
	var read_settings = __webpack_require__(94398);
	var report_folder = __webpack_require__(95071);
	var formats = __webpack_require__(14269);
	var cancel_on_signals = __webpack_require__(69057);
	var run = __webpack_require__(75797);
	var exit_code = __webpack_require__(12257);
	var visible = __webpack_require__(38113);
	var progress_line = __webpack_require__(62282);
	function reportProgress(print, terminal, now = Date.now) {
		if (!terminal.isTTY) return (event) => {
			let line = (0, progress_line.o)(event);
			line !== void 0 && print(`${line}\n`);
		};
		let width = Math.max(20, terminal.columns ?? 80) - 1;
		let startedAt = now();
		let running = new Map();
		let other = "";
		let timer;
		let show = () => {
			let [first = other, ...more] = running.values();
			let besides = more.length > 0 ? ` and ${more.length} more` : "";
			let seconds = Math.floor((now() - startedAt) / 1e3);
			let line = `${seconds} s  ${cutTo(first, width - besides.length - `${seconds} s  `.length)}${besides}`;
			print(`\r\u001b[K${cutTo(line, width)}`);
		};
		return (event) => {
			if (event.type === "run-finished") {
				clearInterval(timer);
				return print("\r\x1B[K");
			}
			timer ??= setInterval(show, 1e3).unref();
			event.type === "check-started" ? running.set(event.id, (0, visible.P8)(event.title)) : event.type === "check-finished" ? running.delete(event.result.id) : other = (0, progress_line.o)(event)?.trim() ?? other;
			show();
		};
	}
	let cutTo = (text, width) => [...text].slice(0, Math.max(0, width)).join("");
	var terminal = __webpack_require__(9892);
	let loadTable = async () => (await Promise.all([
		__webpack_require__.e(2857),
		__webpack_require__.e(4370),
		__webpack_require__.e(3453)
	]).then(__webpack_require__.bind(__webpack_require__, 83453))).renderTerminal;
	async function verify(args, redact, loadRender = loadTable) {
		let { flags, inputs, origins, problems } = args;
		let { env } = process;
		if (flags.sandbox || flags.fault) return verifySandbox(args, redact, loadRender);
		let settings = await (0, read_settings.s)(inputs, {
			usual: "flag",
			origins,
			env,
			problems
		});
		return flags.cleanupStale === void 0 ? verifyTarget(settings, args, {
			redact,
			loadRender,
			env
		}) : (await __webpack_require__.e(942).then(__webpack_require__.bind(__webpack_require__, 40942))).cleanUpStale(settings, flags.cleanupStale, redact);
	}
	let addressFlags = [
		"tracking-uri",
		"auth-url",
		"api-url"
	];
	async function verifySandbox(args, redact, loadRender) {
		let { flags, inputs, origins, problems } = args;
		let clashes = addressFlags.filter((name) => origins[name] === "flag").map((name) => `--${name}: is for a platform of your own, and --sandbox brings its own. Leave one of them out`);
		flags.cleanupStale !== void 0 && clashes.push("--cleanup-stale: finds nothing in a new sandbox. Leave one of them out");
		flags.printEnv && clashes.push("--print-env: a sandbox ends with the command. Leave one of them out");
		let stand = {
			"api-key": `hk_test_${"0".repeat(20)}`,
			"tracking-uri": loopback,
			"auth-url": loopback,
			"api-url": loopback
		};
		let settings = await (0, read_settings.s)({
			...inputs,
			...stand
		}, {
			usual: "flag",
			origins,
			problems: [...problems, ...clashes]
		});
		let { startSandbox } = await Promise.all([__webpack_require__.e(6448), __webpack_require__.e(3186)]).then(__webpack_require__.bind(__webpack_require__, 23186));
		let sandbox = await startSandbox({ fault: flags.fault });
		try {
			let { trackingUri, authUrl, apiUrl, apiKey } = sandbox;
			let sources = {
				...settings.sources,
				trackingUri: "sandbox",
				authUrl: "sandbox",
				apiUrl: "sandbox"
			};
			return await verifyTarget({
				...settings,
				trackingUri,
				authUrl,
				apiUrl,
				apiKey,
				sources
			}, args, {
				redact,
				loadRender,
				env: (0, proxies.f1)(process.env)
			});
		} finally {
			await sandbox.close();
		}
	}
	let loopback = "http://127.0.0.1";
	async function verifyTarget(settings, { flags }, { redact, loadRender, env }) {
		redact.protect("api-key", settings.apiKey);
		let print = (text) => void process.stderr.write((0, terminal.z)(redact(text)));
		let tell = (problem) => print(`${(0, visible.P8)(problem)}\n`);
		let folder = await (0, report_folder.X)(settings.reportDir, {
			names: formats.bI,
			env: process.env,
			usual: "flag"
		}, flags.sandbox || flags.fault ? tell : void 0);
		let earlier = flags.compareWith === void 0 ? [] : await (await Promise.all([
			__webpack_require__.e(2857),
			__webpack_require__.e(7992),
			__webpack_require__.e(8017)
		]).then(__webpack_require__.bind(__webpack_require__, 75777))).readEarlier(flags.compareWith, redact);
		flags.update !== void 0 && (await Promise.all([
			__webpack_require__.e(2857),
			__webpack_require__.e(4370),
			__webpack_require__.e(4768),
			__webpack_require__.e(482)
		]).then(__webpack_require__.bind(__webpack_require__, 16875))).readDocument(flags.update, process.env);
		let events = flags.events === void 0 ? void 0 : (await Promise.all([__webpack_require__.e(2857), __webpack_require__.e(727)]).then(__webpack_require__.bind(__webpack_require__, 10727))).openEventFile(flags.events, redact);
		let progress = flags.quiet ? () => {} : reportProgress(print, process.stderr);
		let found = await (0, run.e)(settings, {
			redact,
			env,
			cancel: (0, cancel_on_signals.d)(),
			meanwhile: () => void Promise.all([loadResult(), loadRender()]),
			listen: (event) => {
				progress(event);
				events?.listen(event);
			}
		}).finally(() => events?.close());
		let { handOnResult } = await loadResult();
		let report = await handOnResult(found, earlier, {
			flags,
			folder,
			settings,
			redact,
			tell,
			loadRender
		});
		return (0, exit_code.F)(report, settings.failOn);
	}
	let loadResult = () => Promise.all([__webpack_require__.e(2857), __webpack_require__.e(7097)]).then(__webpack_require__.bind(__webpack_require__, 27097));
}) };
