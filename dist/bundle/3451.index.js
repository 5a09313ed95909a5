"use strict";
exports.id = 3451;
exports.ids = [3451];
exports.modules = {
	73451: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { dispatch: () => dispatch });
		var did_you_mean = __webpack_require__(57414);
		var read_inputs = __webpack_require__(99847);
		var exit_code = __webpack_require__(12257);
		var small_heap = __webpack_require__(19327);
		var version = __webpack_require__(18743);
		var cli_arguments = __webpack_require__(48218);
		var kinds = __webpack_require__(95654);
		var shared_inputs = __webpack_require__(11766);
		let json = {
			group: "Result",
			description: "Print the result as JSON.",
			...kinds.GX
		};
		let named = (what, load) => ({
			value: "NAME",
			read: (0, kinds.KD)(async (given) => {
				let names = await load();
				if (names.some((name) => name === given)) return;
				return `${(0, kinds.TL)(given)} is no ${what}; there are ${names.join(", ")}${(0, did_you_mean.a)(given, names)}`;
			})
		});
		let fault = {
			group: "Sandbox",
			description: "Break the embedded platform in this way; `sandbox --list-faults` names them.",
			...named("fault", async () => (await __webpack_require__.e(6448).then(__webpack_require__.bind(__webpack_require__, 36448))).faultNames),
			example: "header-stripped"
		};
		let verifyFlags = {
			sandbox: {
				group: "Sandbox",
				description: "Verify the embedded platform, started for this run; no key is needed.",
				...kinds.GX
			},
			fault,
			"cleanup-stale": {
				group: "Registration",
				description: "Verify nothing; remove what killed runs older than this have left, and nothing else. Exit code 1 where some of it stays.",
				...kinds.KW,
				example: "24h"
			},
			"print-env": {
				group: "Result",
				description: "Where a registration went through, print shell lines that hand the verified settings to MLflow clients; the result goes to stderr.",
				...kinds.GX
			},
			verbose: {
				group: "Result",
				description: "List every check, also what passed and what waited for another.",
				...kinds.GX
			},
			quiet: {
				group: "Result",
				description: "Print the verdict and its cause alone.",
				...kinds.GX
			},
			"compare-with": {
				group: "Result",
				description: "Say what changed since this report.json, or since those in this folder: fixed, regressed, slower.",
				...(0, kinds.Qq)("FILE"),
				example: "earlier/report.json"
			},
			update: {
				group: "Result",
				description: "Renew the generated part of this Markdown file with FINAL_TEST_REPORT.md and keep what people wrote around it.",
				...(0, kinds.Qq)("FILE"),
				example: "docs/FINAL_TEST_REPORT.md"
			},
			events: {
				group: "Result",
				description: "Write each event to this file or pipe as a line of JSON, as it happens.",
				...(0, kinds.Qq)("FILE"),
				example: "events.ndjson"
			},
			json
		};
		let runFlags = {
			sandbox: verifyFlags.sandbox,
			fault,
			json
		};
		let jsonFlags = { json };
		let sandboxFlags = {
			fault,
			topology: {
				group: "Sandbox",
				description: "Lay the platform out in another healthy way.",
				...named("topology", async () => (await __webpack_require__.e(9962).then(__webpack_require__.bind(__webpack_require__, 99962))).topologyNames),
				example: "production"
			},
			mlflow: {
				group: "Sandbox",
				description: "Stand in front of this real MLflow server instead of an embedded one.",
				...kinds.OZ,
				example: "http://127.0.0.1:5000"
			},
			port: {
				group: "Sandbox",
				description: "Port of the registry, the auth service takes the next one; 0 for free ones.",
				...(0, kinds.rD)(0, 65534),
				value: "PORT",
				default: "0",
				example: "8080"
			},
			folder: {
				group: "Sandbox",
				description: "Keep artifacts in this folder instead of in memory.",
				...(0, kinds.Qq)("DIR"),
				example: "./artifacts"
			},
			"delay-ms": {
				group: "Sandbox",
				description: "Milliseconds to wait before each answer.",
				...(0, kinds.rD)(0, 6e4),
				value: "MS",
				default: "0"
			},
			"list-faults": {
				group: "Sandbox",
				description: "Print the name of each fault, and end.",
				...kinds.GX
			}
		};
		let recordFlags = {
			"tracking-uri": shared_inputs.O["tracking-uri"],
			"auth-url": shared_inputs.O["auth-url"],
			"api-url": shared_inputs.O["api-url"],
			platform: shared_inputs.O.platform,
			"ca-file": shared_inputs.O["ca-file"],
			"client-cert-file": shared_inputs.O["client-cert-file"],
			"report-dir": shared_inputs.O["report-dir"],
			gate: {
				group: "Result",
				description: "Exit by what the recording shows, not with the command's own exit code.",
				...kinds.GX
			}
		};
		let mergeFlags = {
			expect: {
				group: "Result",
				description: "How many legs there should be, or their names, separated by commas; each that is missing counts as an error.",
				...(0, kinds.uq)(9999),
				example: "3"
			},
			"fail-on": shared_inputs.O["fail-on"],
			"report-dir": {
				...shared_inputs.O["report-dir"],
				description: "Folder for merged.json, as a page and as Markdown, too."
			},
			json
		};
		let checkReportFlags = {};
		let fixFlags = {
			apply: {
				group: "Result",
				description: "Fix the files in place instead of printing a diff.",
				...kinds.GX
			},
			check: {
				group: "Result",
				description: "Only tell, without a diff, for CI.",
				...kinds.GX
			},
			untracked: {
				group: "What is checked",
				description: "Also read files that git does not track, such as the usual .env; ignored folders stay out.",
				...kinds.GX
			},
			baseline: {
				group: "Result",
				description: "Leave out the findings in this file, instead of those in .verify-registration-baseline.json.",
				...(0, kinds.Qq)("FILE"),
				example: "baseline.json"
			},
			"write-baseline": {
				group: "Result",
				description: "Write the findings into the baseline: they are known from then on.",
				...kinds.GX
			},
			json
		};
		let command = (definition) => definition;
		let badInput = { 2: "bad input or usage; nothing was sent" };
		let verifyExits = {
			0: "it works, perhaps with warnings",
			1: "verified, and wrong; with --fail-on warn also warnings",
			...badInput,
			3: "could not be verified",
			130: "cancelled"
		};
		let commands = {
			verify: command({
				summary: "Register a model for real, read it back, clean up, and name the layer that fails.",
				flags: verifyFlags,
				verifies: !0,
				examples: [
					["HOKUSAI_API_KEY=hk_live_… verify-registration verify", "production, with your key"],
					["verify-registration verify --sandbox --fault header-stripped", "an embedded platform with a known defect"],
					["verify-registration verify --mode read-only --json", "nothing is written; the report on stdout"]
				],
				exits: verifyExits,
				load: async () => (await Promise.all([
					__webpack_require__.e(2641),
					__webpack_require__.e(9958),
					__webpack_require__.e(2496),
					__webpack_require__.e(1682),
					__webpack_require__.e(7036),
					__webpack_require__.e(5797),
					__webpack_require__.e(8536),
					__webpack_require__.e(2553)
				]).then(__webpack_require__.bind(__webpack_require__, 12553))).verify
			}),
			run: command({
				summary: "Run one suite by the name of its script: a tick for each check, the verdict as exit code.",
				flags: runFlags,
				verifies: !0,
				operand: {
					name: "NAME",
					least: 1,
					most: 1,
					input: "suites"
				},
				examples: [
					["verify-registration run test_bearer_auth", "which forms of the key are let in"],
					["verify-registration run test_real_registration", "a whole registration, removed again"],
					["verify-registration run verify_api_proxy --sandbox", "at the embedded platform, to see it"]
				],
				exits: verifyExits,
				load: async () => (await Promise.all([
					__webpack_require__.e(2641),
					__webpack_require__.e(9958),
					__webpack_require__.e(2496),
					__webpack_require__.e(1682),
					__webpack_require__.e(7036),
					__webpack_require__.e(5797),
					__webpack_require__.e(8536),
					__webpack_require__.e(5651)
				]).then(__webpack_require__.bind(__webpack_require__, 75651))).runScript
			}),
			list: command({
				summary: "Tell what verify would send and write with the same flags, check by check, without sending it.",
				flags: jsonFlags,
				verifies: !0,
				examples: [
					["verify-registration list", "everything, at production"],
					["verify-registration list --mode read-only", "what remains where nothing may be written"],
					["verify-registration list --suites test_auth_service --json", "one suite, for another program"]
				],
				exits: {
					0: "told",
					...badInput
				},
				load: async () => (await Promise.all([
					__webpack_require__.e(2641),
					__webpack_require__.e(9958),
					__webpack_require__.e(2496),
					__webpack_require__.e(1682),
					__webpack_require__.e(7036),
					__webpack_require__.e(5797),
					__webpack_require__.e(6448),
					__webpack_require__.e(3186),
					__webpack_require__.e(3888)
				]).then(__webpack_require__.bind(__webpack_require__, 53888))).list
			}),
			sandbox: command({
				summary: "Start the embedded platform and print its addresses and an invented key as one line of JSON.",
				flags: sandboxFlags,
				examples: [
					["verify-registration sandbox", "a healthy platform, until Ctrl-C"],
					["verify-registration sandbox --fault admin-only --port 8080", "a broken one at a fixed address"],
					["verify-registration sandbox --mlflow http://127.0.0.1:5000", "its auth service and API before your MLflow"]
				],
				exits: {
					0: "ended by a signal, or the faults are listed",
					...badInput
				},
				load: async () => (await Promise.all([
					__webpack_require__.e(6448),
					__webpack_require__.e(3186),
					__webpack_require__.e(1153)
				]).then(__webpack_require__.bind(__webpack_require__, 31153))).sandbox
			}),
			record: command({
				summary: "Run your own training script behind a recorder, and name the cause when it fails.",
				flags: recordFlags,
				operand: {
					name: "-- COMMAND",
					least: 1,
					most: 1e4,
					isCommand: !0
				},
				examples: [
					["verify-registration record -- python train.py", "the requests it makes, and what they tell"],
					["verify-registration record --report-dir out -- python -m train --epochs 1", "flags after -- are its own"],
					["verify-registration record --gate -- ./train.sh", "fails where the registration did"]
				],
				exits: {
					0: "the command ended with 0 (without --gate every code is its own); with --gate: nothing is wrong",
					1: "with --gate: something is wrong",
					...badInput,
					3: "with --gate: it could not be told"
				},
				load: async () => (await Promise.all([
					__webpack_require__.e(2857),
					__webpack_require__.e(2641),
					__webpack_require__.e(4370),
					__webpack_require__.e(9958),
					__webpack_require__.e(2496),
					__webpack_require__.e(1682),
					__webpack_require__.e(9485),
					__webpack_require__.e(1323)
				]).then(__webpack_require__.bind(__webpack_require__, 9691))).record
			}),
			diagnose: command({
				summary: "Name the cause from a report.json, or from a HAR of anybody's client, without a network.",
				flags: jsonFlags,
				operand: {
					name: "FILE",
					least: 1,
					most: 1
				},
				examples: [
					["verify-registration diagnose verification-report", "the report folder of an earlier run, or its report.json"],
					["verify-registration diagnose recording.har", "what a browser or client recorded"],
					["verify-registration diagnose recording.har --json", "the same for another program"]
				],
				exits: {
					0: "the file shows no failure with a known cause",
					1: "it shows one",
					2: "bad usage, or a file that cannot be read",
					3: "it does not decide"
				},
				load: async () => (await Promise.all([
					__webpack_require__.e(2857),
					__webpack_require__.e(9958),
					__webpack_require__.e(2496),
					__webpack_require__.e(9485),
					__webpack_require__.e(258)
				]).then(__webpack_require__.bind(__webpack_require__, 77830))).diagnose
			}),
			merge: command({
				summary: "Make one report of several report.json.",
				flags: mergeFlags,
				operand: {
					name: "GLOB",
					least: 1,
					most: 2e3
				},
				examples: [
					["verify-registration merge 'reports/**/report.json'", "all below a folder"],
					["verify-registration merge 'reports/*/report.json' --expect 3", "a missing one is an error"],
					["verify-registration merge a.json b.json --report-dir merged", "two, into a folder of your choice"]
				],
				exits: {
					0: "all passed or were skipped",
					1: "one failed; with --fail-on warn also warnings",
					...badInput,
					3: "none failed, and one could not be verified"
				},
				load: async () => (await Promise.all([
					__webpack_require__.e(2857),
					__webpack_require__.e(4370),
					__webpack_require__.e(9958),
					__webpack_require__.e(2496),
					__webpack_require__.e(4768),
					__webpack_require__.e(7992),
					__webpack_require__.e(3550),
					__webpack_require__.e(6210),
					__webpack_require__.e(9337)
				]).then(__webpack_require__.bind(__webpack_require__, 81266))).merge
			}),
			"check-report": command({
				summary: "Prove that a report folder is as its run left it, and that nothing in it looks like a key.",
				flags: checkReportFlags,
				operand: {
					name: "DIR",
					least: 1,
					most: 1
				},
				examples: [
					["verify-registration check-report verification-report", "the folder of the last run"],
					["verify-registration check-report downloads/report", "an artifact that was downloaded"],
					["HOKUSAI_API_KEY=hk_live_… verify-registration check-report artifact", "your key is looked for, too"]
				],
				exits: {
					0: "both hold",
					1: "something changed, or looks like a key",
					2: "bad usage, or no report folder"
				},
				load: async () => (await __webpack_require__.e(3965).then(__webpack_require__.bind(__webpack_require__, 43965))).checkReport
			}),
			fix: command({
				summary: "Find your own mistakes in a checkout, as a diff for git apply.",
				flags: fixFlags,
				operand: {
					name: "DIR",
					least: 0,
					most: 1
				},
				examples: [
					["verify-registration fix", "the checkout around the current folder"],
					["verify-registration fix DIR | git -C DIR apply", "another one, fixed by git"],
					["verify-registration fix --apply", "fixed in place"],
					["verify-registration fix --check --untracked", "only told, with the usual .env"]
				],
				exits: {
					0: "nothing is left to do",
					1: "something is",
					2: "bad usage, or no checkout"
				},
				load: async () => (await Promise.all([__webpack_require__.e(7309), __webpack_require__.e(8039)]).then(__webpack_require__.bind(__webpack_require__, 78039))).fix
			})
		};
		var input = __webpack_require__(12937);
		function helpOfAll(commands) {
			let lines = Object.entries(commands).map(([name, { summary }]) => entry(name, summary, 12));
			return `${version.Uf} ${version.rE}

Usage: ${version.Uf} COMMAND

${lines.join("\n")}

${version.Uf} COMMAND --help tells the rest.
`;
		}
		function helpOf(name, command) {
			let { summary, operand, examples, exits } = command;
			let flags = flagsOf(command);
			let usage = [
				version.Uf,
				name,
				Object.keys(flags).length > 0 && "[FLAGS]",
				operandUsage(operand)
			];
			let exitLines = Object.entries(exits).map(([code, meaning]) => entry(code, meaning, 8));
			return `${[
				summary,
				`Usage: ${usage.filter((word) => word).join(" ")}`,
				...input.TN.map((group) => section(group, flagLines(flags, group))),
				section("Environment", variableLines(command)),
				section("Exit codes", exitLines),
				section("Examples", examples.map(([line, shows]) => `  ${line}\n      ${shows}`))
			].filter((one) => one !== "").join("\n\n")}\n`;
		}
		function flagsOf({ flags, verifies, operand }) {
			let all = Object.entries(verifies ? {
				...shared_inputs.O,
				...flags
			} : flags);
			return Object.fromEntries(all.filter(([name]) => name !== operand?.input));
		}
		let section = (title, lines) => lines.length === 0 ? "" : `${title}\n${lines.join("\n")}`;
		function operandUsage(operand) {
			if (!operand) return "";
			let { name, least, most } = operand;
			let word = most > 1 ? `${name}…` : name;
			return least === 0 ? `[${word}]` : word;
		}
		function flagLines(table, group) {
			return Object.entries(table).filter(([, input]) => input.group === group && !input.secret).map(([name, { value, description, default: byDefault }]) => {
				if (value === void 0) return entry(`--${name}`, description, 32);
				let told = byDefault ? `${description} Default: ${byDefault}` : description;
				return entry(`--${name} ${value}`, told, 32);
			});
		}
		function variableLines(command) {
			let own = Object.entries(flagsOf(command)).flatMap(([name, { variable, secret }]) => {
				let meaning = secret ? "The key, which is never a flag." : `Used where --${name} is not given.`;
				return variable ? [entry(variable, meaning, 32)] : [];
			});
			if (!("ca-file" in flagsOf(command))) return own;
			return [
				...own,
				entry("REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE, SSL_CERT_FILE", "Certificates to trust, where MLflow’s variable names none.", 32),
				entry("HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY", "Proxies; also in small letters.", 32),
				entry("NODE_EXTRA_CA_CERTS", "PEM file of certificates to trust besides the well-known ones.", 32),
				...command.verifies ? [entry("NO_COLOR", "Any value: no colours.", 32)] : []
			];
		}
		function entry(name, meaning, indent) {
			let words = meaning.split(" ");
			let lines = [""];
			for (let word of words) {
				let last = lines.at(-1) ?? "";
				last !== "" && last.length + word.length + 1 > 100 - indent ? lines.push(word) : lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
			}
			let head = `  ${name}`;
			return (head.length < indent ? head.padEnd(indent) : `${head}\n${" ".repeat(indent)}`) + lines.join(`\n${" ".repeat(indent)}`);
		}
		async function dispatch([name = "", ...rest], redact) {
			let asked = name === "help" ? rest[0] ?? "" : name;
			if ([
				"",
				"--help",
				"-h"
			].includes(asked)) return print(helpOfAll(commands), name === "" ? exit_code.h.badInput : exit_code.h.fine);
			if (name === "--version") return print(`${version.rE}\n`);
			let command = Object.hasOwn(commands, asked) ? commands[asked] : void 0;
			if (!command) {
				let meant = (0, did_you_mean.a)(asked, Object.keys(commands));
				throw new cli_arguments.eb(`There is no command ${JSON.stringify(asked.slice(0, 100))}${meant}\n\n${helpOfAll(commands)}`);
			}
			if (name === "help") return print(helpOf(asked, command));
			return runCommand(asked, command, rest, redact);
		}
		async function runCommand(name, command, argv, redact) {
			let { given, origins, operands, help, problems } = (0, cli_arguments.ye)(argv, flagsOf(command), process.env, command.operand?.isCommand);
			if (help) return print(helpOf(name, command));
			for (let secret of [
				given["api-key"],
				process.env.HOKUSAI_API_KEY,
				process.env.MLFLOW_TRACKING_TOKEN
			]) (0, read_inputs.xU)(redact, "api-key", secret ?? "");
			let own = await (0, read_inputs.Ko)(command.flags, given, {
				usual: "flag",
				origins
			});
			let all = [
				...problems,
				...operandProblems(command, operands),
				...own.problems
			];
			command.verifies || (0, read_inputs.Jh)(all);
			let args = {
				flags: own.values,
				operands,
				inputs: given,
				origins,
				problems: all
			};
			let run = await command.load();
			command.verifies || (0, small_heap.p)();
			return run(args, redact);
		}
		function operandProblems({ operand }, operands) {
			let { name, least, most } = operand ?? {
				name: "",
				least: 0,
				most: 0
			};
			if (operands.length < least) return [`${name}: is missing`];
			let [extra] = operands.slice(most);
			if (extra === void 0) return [];
			return [`${JSON.stringify(extra.slice(0, 100))}: is one argument too many`];
		}
		function print(text, exitCode = exit_code.h.fine) {
			process.stdout.write(text);
			return exitCode;
		}
	}),
	19327: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => keepHeapSmall });
		var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
		function keepHeapSmall() {
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--heap-growing-percent=40");
			(0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--no-parallel-scavenge");
		}
	})
};
