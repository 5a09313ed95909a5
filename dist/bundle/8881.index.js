"use strict";
exports.id = 8881;
exports.ids = [8881];
exports.modules = {
	52713: ((module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _cli_main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37589);
				var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12257);
				process.stdout.on("error", (error) => {
					if (error.code === "EPIPE") return;
					process.stderr.write(`The result could not be written to standard output: ${error.code}\n`);
					process.exitCode = _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_1__.h.unverified;
				});
				process.stderr.on("error", () => {});
				let exitCode = await (0, _cli_main_js__WEBPACK_IMPORTED_MODULE_0__.i)(process.argv.slice(2));
				process.exitCode ??= exitCode;
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	48218: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e$: () => ofFlag,
			eb: () => UsageError,
			ye: () => readCommandLine
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
		var _files_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26392);
		var _inputs_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57414);
		var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12937);
		class UsageError extends Error {
			name = "UsageError";
		}
		function ofFlag(flag, use) {
			try {
				return use();
			} catch (error) {
				throw error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_1__.kc ? new UsageError(`${flag}: ${error.message}`) : error;
			}
		}
		function readCommandLine(argv, table, env, takesCommand = !1) {
			let names = Object.keys(table).filter((name) => !table[name]?.secret);
			let isSwitch = (name) => table[name]?.value === void 0;
			let line = {
				given: {},
				origins: {},
				operands: [],
				help: !1,
				problems: []
			};
			let isValueOfUnknown = !1;
			let read = -1;
			for (let token of tokensOf(argv, names, isSwitch)) {
				if (token.index === read) continue;
				read = token.index;
				let whole = argv[read] ?? "";
				token.kind === "positional" && !isValueOfUnknown && (isPastedFlag(whole, names) ? line.problems.push(unknownFlag(whole, names)) : takesCommand ? line.operands.push(...argv.slice(read)) : line.operands.push(token.value));
				if (takesCommand && line.operands.length > 0) break;
				isValueOfUnknown = !1;
				if (token.kind !== "option") continue;
				let { name, rawName, value } = token;
				let input = table[name];
				if (rawName === "--help" || whole === "-h") line.help = !0;
				else if (!input || input.secret || !rawName.startsWith("--")) {
					let given = rawName.startsWith("--") ? rawName : whole;
					line.problems.push(input?.secret ? secretFlag(name, input.variable) : unknownFlag(given, names));
					isValueOfUnknown = value === void 0;
				} else if (Object.hasOwn(line.given, name)) line.problems.push(`--${name}: is given more than once`);
				else if (!isSwitch(name) && (value === void 0 || !token.inlineValue && looksLikeFlag(value, names))) line.problems.push(`--${name}: has no value. For example: ${(0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.Mp)(name, input, "flag")}`);
				else if (value?.trim() === "") line.problems.push(`--${name}: is empty; is a variable unset? For example: ${(0, _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__.Mp)(name, input, "flag")}`);
				else {
					line.given[name] = value ?? "true";
					line.origins[name] = "flag";
				}
			}
			addVariables(line, table, env);
			line.problems.length > 0 && takeAsMeant(line.given, argv, names, isSwitch);
			return line;
		}
		function takeAsMeant(given, argv, names, isSwitch) {
			for (let flag of argv.filter((one) => /^-|^[\u2010-\u2015\u2212]/.test(one))) {
				let meant = (0, _inputs_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__.z)(bareName(flag), names);
				meant !== void 0 && isSwitch(meant) && (given[meant] ??= "true");
			}
		}
		function tokensOf(argv, names, isSwitch) {
			let options = Object.fromEntries(names.map((name) => [name, { type: isSwitch(name) ? "boolean" : "string" }]));
			return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
				args: [...argv],
				options,
				strict: !1,
				allowPositionals: !0,
				tokens: !0
			}).tokens;
		}
		function addVariables(line, table, env) {
			for (let [name, { variable }] of Object.entries(table)) {
				let value = variable && !Object.hasOwn(line.given, name) ? env[variable] : void 0;
				if (value === void 0 || value.trim() === "") continue;
				line.given[name] = value;
				line.origins[name] = "variable";
			}
		}
		let looksLikeFlag = (value, names) => value.startsWith("--") && names.some((name) => value.split("=")[0] === `--${name}`);
		let otherDashes = /^-?[\u2010-\u2015\u2212]/;
		let bareName = (flag) => flag.replace(/^[-\u2010-\u2015\u2212]+|=.*$/g, "");
		let meantBy = (given, names) => (0, _inputs_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__.a)(bareName(given), names, (name) => `--${name}`);
		let isPastedFlag = (given, names) => otherDashes.test(given) && meantBy(given, names) !== "";
		function unknownFlag(given, names) {
			let dash = otherDashes.test(given) ? " (it begins with another dash than a hyphen)" : "";
			return `${given.slice(0, 100)}: there is no such flag${dash}${meantBy(given, names)}`;
		}
		let secretFlag = (name, variable = "") => `--${name}: is never a flag, since other users of this machine see command lines. Set the environment variable ${variable}`;
	}),
	37589: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => main });
		var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99847);
		var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43629);
		var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12257);
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38113);
		var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18743);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48218);
		var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9892);
		async function main(argv) {
			let redact = (0, _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__.lY)();
			let tell = (text) => void process.stderr.write((0, _terminal_js__WEBPACK_IMPORTED_MODULE_5__.z)(redact((0, _text_visible_js__WEBPACK_IMPORTED_MODULE_3__.Q6)(`${text}\n`))));
			try {
				let { dispatch } = await Promise.all([__webpack_require__.e(1766), __webpack_require__.e(3451)]).then(__webpack_require__.bind(__webpack_require__, 73451));
				return await dispatch(argv, redact);
			} catch (error) {
				error instanceof _arguments_js__WEBPACK_IMPORTED_MODULE_4__.eb ? tell(error.message) : error instanceof _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__.dz ? tell(`${error.message}\nSee ${_version_js__WEBPACK_IMPORTED_MODULE_6__.Uf} ${argv[0]} --help`) : isFolderGone(error) ? tell("The current folder does not exist any more: change to one that does.") : tell(error instanceof Error ? error.stack ?? error.message : String(error));
				return error instanceof _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__.dz || error instanceof _arguments_js__WEBPACK_IMPORTED_MODULE_4__.eb || isFolderGone(error) ? _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_2__.h.badInput : _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_2__.h.unverified;
			}
		}
		let isFolderGone = (error) => error?.syscall === "uv_cwd";
	}),
	9892: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => wantsColour,
			z: () => forPeople
		});
		var _text_ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12044);
		var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24865);
		let wantsColour = () => process.stdout.isTTY === !0 && !process.env.NO_COLOR;
		function forPeople(text) {
			let shown = process.env.GITHUB_ACTIONS === "true" ? (0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.k)(text) : text;
			return (0, _text_ascii_js__WEBPACK_IMPORTED_MODULE_0__.M)(process.env) ? (0, _text_ascii_js__WEBPACK_IMPORTED_MODULE_0__.V)(shown) : shown;
		}
	}),
	12257: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => exitCodeOf,
			h: () => exitCodes
		});
		var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19124);
		let exitCodes = {
			fine: 0,
			wrong: 1,
			badInput: 2,
			unverified: 3,
			cancelled: 130
		};
		function exitCodeOf(report, failOn) {
			if (report.stopReason === "cancelled") return exitCodes.cancelled;
			if (!(0, _gate_js__WEBPACK_IMPORTED_MODULE_0__.x)(report, failOn)) return exitCodes.fine;
			return report.verdict === "error" ? exitCodes.unverified : exitCodes.wrong;
		}
	}),
	19124: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => gateNote,
			x: () => gateFails
		});
		function gateFails(report, failOn) {
			if (failOn === "never") return !1;
			if (report.verdict === "fail" || report.verdict === "error") return !0;
			return failOn === "warn" && report.counts.warn > 0;
		}
		function gateNote({ verdict, counts, failOn }) {
			if (verdict !== "pass" || failOn !== "warn" || counts.warn === 0) return "";
			return `, but ${counts.warn === 1 ? "1 warning fails" : `${counts.warn} warnings fail`} this run (fail-on is warn)`;
		}
	}),
	12044: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => isAsciiLocale,
			V: () => toAscii
		});
		let plain = {
			"✔": "+",
			"✖": "x",
			"⚠": "!",
			"–": "-",
			"—": "-",
			"→": "->",
			"·": "|",
			"…": "...",
			"“": "\"",
			"”": "\"",
			"‘": "'",
			"’": "'",
			"×": "x",
			"⟨": "<",
			"⟩": ">",
			"✅": "[ok]",
			"❌": "[FAIL]",
			"⚠️": "[warn]",
			"⏭️": "[skip]",
			"❗": "[error]",
			"🎉": "",
			"💥": ""
		};
		let unknown = /\P{ASCII}/gu;
		let signs = new RegExp(Object.keys(plain).sort((a, b) => b.length - a.length).join("|"), "gu");
		function toAscii(text) {
			return text.replace(signs, (sign) => plain[sign] ?? "?").replace(unknown, "?");
		}
		function isAsciiLocale(env) {
			let locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
			return locale !== "" && !/utf-?8/i.test(locale);
		}
	}),
	47785: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => closestMatch });
		let array = [];
		let characterCodeCache = [];
		function leven(first, second, options) {
			if (first === second) return 0;
			let maxDistance = options?.maxDistance;
			let swap = first;
			if (first.length > second.length) {
				first = second;
				second = swap;
			}
			let firstLength = first.length;
			let secondLength = second.length;
			for (; firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength);) {
				firstLength--;
				secondLength--;
			}
			let start = 0;
			for (; start < firstLength && first.charCodeAt(start) === second.charCodeAt(start);) start++;
			firstLength -= start;
			secondLength -= start;
			if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
			if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
			let bCharacterCode;
			let result;
			let temporary;
			let temporary2;
			let index = 0;
			let index2 = 0;
			for (; index < firstLength;) {
				characterCodeCache[index] = first.charCodeAt(start + index);
				array[index] = ++index;
			}
			for (; index2 < secondLength;) {
				bCharacterCode = second.charCodeAt(start + index2);
				temporary = index2++;
				result = index2;
				for (index = 0; index < firstLength; index++) {
					temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
					temporary = array[index];
					result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
				}
				if (maxDistance !== void 0) {
					let rowMinimum = result;
					for (index = 0; index < firstLength; index++) array[index] < rowMinimum && (rowMinimum = array[index]);
					if (rowMinimum > maxDistance) return maxDistance;
				}
			}
			array.length = firstLength;
			characterCodeCache.length = firstLength;
			return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
		}
		function closestMatch(target, candidates, options) {
			if (!Array.isArray(candidates) || candidates.length === 0) return;
			let userMax = options?.maxDistance;
			let targetLength = target.length;
			for (let candidate of candidates) if (candidate === target) return candidate;
			if (userMax === 0) return;
			let best;
			let bestDist = Infinity;
			let seen = new Set();
			for (let candidate of candidates) {
				if (seen.has(candidate)) continue;
				seen.add(candidate);
				let lengthDiff = Math.abs(candidate.length - targetLength);
				if (lengthDiff >= bestDist) continue;
				if (userMax !== void 0 && lengthDiff > userMax) continue;
				let cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
				let distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
				if (userMax !== void 0 && distance > userMax) continue;
				let actualD = distance;
				cap !== void 0 && distance === cap && cap === userMax && (actualD = leven(target, candidate));
				if (actualD < bestDist) {
					bestDist = actualD;
					best = candidate;
					if (bestDist === 0) break;
				}
			}
			if (userMax !== void 0 && bestDist > userMax) return;
			return best;
		}
	})
};
