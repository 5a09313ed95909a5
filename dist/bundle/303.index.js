"use strict";
exports.id = 303;
exports.ids = [303];
exports.modules = {
	26392: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zw: () => problemOf,
			_P: () => unusable,
			kc: () => FileProblem,
			pS: () => shownPath
		});
		class FileProblem extends Error {
			name = "FileProblem";
			kind;
			what;
			constructor(kind, path, what) {
				super(`${shownPath(path)} ${what}`);
				this.kind = kind;
				this.what = what;
			}
		}
		function unusable(path, error) {
			if (error instanceof FileProblem) return error;
			let code = error?.code ?? "";
			return new FileProblem("unusable", path, meanings[code] ?? `cannot be used${code ? `: ${code}` : ""}`);
		}
		function problemOf(path, error) {
			let code = error?.code;
			if (code === "ELOOP") return new FileProblem("refused", path, "is a link");
			if (code === "ENXIO") return new FileProblem("refused", path, "is not a regular file");
			return unusable(path, error);
		}
		let meanings = {
			ENOENT: "does not exist",
			EACCES: "cannot be used: permission denied",
			EPERM: "cannot be used: not permitted",
			EROFS: "cannot be written: the file system is read-only",
			ENOSPC: "cannot be written: the disk is full",
			EDQUOT: "cannot be written: the disk quota is used up",
			ENOTDIR: "leads through something that is not a folder",
			EEXIST: "is in the way: it is not a folder",
			EISDIR: "is a folder",
			ELOOP: "is a link",
			ENAMETOOLONG: "has a name that is too long",
			ENXIO: "is not a regular file"
		};
		function shownPath(path) {
			let short = path.length > 200 ? `${path.slice(0, 100)}…${path.slice(-80)}` : path;
			return JSON.stringify(short).replace(/[^ -~]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
		}
	}),
	57414: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => didYouMean,
			z: () => closestTo
		});
		var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);
		function didYouMean(given, names, shown = (name) => name) {
			let meant = closestTo(given, names);
			return meant === void 0 ? "" : `; did you mean ${shown(meant)}?`;
		}
		function closestTo(given, names) {
			let plain = given.slice(0, 40).toLowerCase().replaceAll("_", "-");
			let candidates = new Map(names.map((name) => [name.toLowerCase().replaceAll("_", "-"), name]));
			let containing = [...candidates.keys()].filter((name) => plain.length > 2 && name.includes(plain));
			let found = (0, leven__WEBPACK_IMPORTED_MODULE_0__.h)(plain, [...candidates.keys()], { maxDistance: 1 + Math.floor(plain.length / 4) }) ?? (containing.length === 1 ? containing[0] : void 0);
			return candidates.get(found ?? "");
		}
	}),
	12937: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mp: () => written,
			TN: () => groups,
			_F: () => fieldOf,
			uQ: () => spelled
		});
		let groups = [
			"Target",
			"What is checked",
			"Registration",
			"Result",
			"GitHub",
			"Limits",
			"Network",
			"Sandbox"
		];
		let fieldOf = (name, { as }) => as ?? name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
		function spelled(name, input, origin) {
			if (origin === "input") return name;
			return origin === "flag" && !input.secret ? `--${name}` : input.variable ?? name;
		}
		function written(name, input, origin, value = exampleOf(input, origin)) {
			let label = spelled(name, input, origin);
			if (origin === "input") return `${label}: ${value}`;
			if (origin === "flag" && input.value === void 0) return label;
			let word = /^[\w@%+=:,./…-]*$/.test(value) ? value : `'${value}'`;
			return label.startsWith("--") ? `${label} ${word}` : `${label}=${word}`;
		}
		function exampleOf({ example, default: byDefault = "", secret, variable }, origin) {
			if (secret && variable && origin === "input") return `\${{ secrets.${variable} }}`;
			return example ?? byDefault;
		}
	}),
	99847: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jh: () => throwProblems,
			Ko: () => readInputs,
			dz: () => InputError,
			xU: () => protectGiven,
			y: () => redactorOf,
			yv: () => originOf
		});
		var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4798);
		var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
		var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12937);
		class InputError extends Error {
			name = "InputError";
			problems;
			constructor(problems) {
				let count = problems.length === 1 ? "one problem" : `${problems.length} problems`;
				super(`The inputs have ${count}; nothing was sent.\n${problems.map((one) => `  - ${one}`).join("\n")}`);
				this.problems = problems;
			}
		}
		let originOf = ({ usual, origins = {} }, name) => origins[name] ?? usual;
		async function readInputs(table, given, writing) {
			let redact = (0, _once_js__WEBPACK_IMPORTED_MODULE_1__.O)(() => redactorOf(table, given));
			let problems = [];
			let values = {};
			for (let [name, input] of Object.entries(table)) {
				let raw = given[name];
				let text = raw === void 0 || raw.trim() === "" ? input.default : raw;
				if (text === void 0) continue;
				let reading = await input.read(text);
				if ("value" in reading) {
					values[(0, _input_js__WEBPACK_IMPORTED_MODULE_2__._F)(name, input)] = reading.value;
					continue;
				}
				let origin = originOf(writing, name);
				let example = (0, _input_js__WEBPACK_IMPORTED_MODULE_2__.Mp)(name, input, origin);
				for (let found of reading.problems) {
					let problem = shortened(redact()(found));
					let end = problem.endsWith("?") ? "" : ".";
					problems.push(`${(0, _input_js__WEBPACK_IMPORTED_MODULE_2__.uQ)(name, input, origin)}: ${problem}${end} For example: ${example}`);
				}
			}
			return {
				values,
				problems
			};
		}
		function throwProblems(problems) {
			if (problems.length > 0) throw new InputError(problems);
		}
		function redactorOf(table, given) {
			let redact = (0, _redaction_redact_js__WEBPACK_IMPORTED_MODULE_0__.lY)();
			for (let [name, { secret }] of Object.entries(table)) secret && protectGiven(redact, name, given[name] ?? "");
			return redact;
		}
		function protectGiven(redact, name, given) {
			let text = given.trim();
			redact.protect(name, text, { parts: !1 });
			for (let word of text.split(/[\s:="']+/)) word.length >= shortestSecret && redact.protect(name, word);
		}
		let shortestSecret = 16;
		let shortened = (text) => text.length <= 400 ? text : `${text.slice(0, 200)}…${text.slice(-200)}`;
	}),
	4798: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => once });
		function once(make) {
			let made;
			return () => {
				made ??= { value: make() };
				return made.value;
			};
		}
	}),
	6013: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Do: () => trackingPath,
			ET: () => issuedKeyShape,
			Iv: () => isFailingByDesign,
			Qv: () => eventPath,
			YI: () => keyEnvironments,
			iQ: () => validatePath,
			ik: () => apiPatienceMs,
			r$: () => isHokusaiHost,
			rQ: () => hokusai,
			uU: () => keyPrefix,
			zp: () => keyShape
		});
		let hokusai = {
			trackingUri: "https://registry.hokus.ai/api/mlflow",
			authUrl: "https://auth.hokus.ai",
			apiUrl: "https://api.hokus.ai",
			serviceId: "platform"
		};
		let trackingPath = "/api/mlflow";
		let validatePath = "/api/v1/keys/validate";
		let eventPath = "/api/models/tokenized-registration-events";
		let apiPatienceMs = 5e3;
		let keyEnvironments = [
			"live",
			"test",
			"dev"
		];
		let keyPrefix = /^hk_[a-z]+_/i;
		let issuedKeyShape = RegExp(`hk_(?:${keyEnvironments.join("|")})_[A-Za-z0-9_-]{6,}`, "gi");
		let keyShape = /hk_[a-z]+_[A-Za-z0-9_-]{6,}/gi;
		let isHokusaiHost = (hostname) => hostname === "hokus.ai" || hostname.endsWith(".hokus.ai");
		let isFailingByDesign = (url) => /\/health\?detailed=/.test(url);
	}),
	43629: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			lY: () => createRedactor,
			Rh: () => redactedJson,
			tv: () => unescaped
		});
		var once = __webpack_require__(4798);
		var contract = __webpack_require__(6013);
		var log = __webpack_require__(24865);
		let kinds = new Uint16Array(65536).fill(8);
		function addKind(characters, kind) {
			for (let unit of characters) kinds[unit] = kinds[unit] | kind;
		}
		let isOf = (unit, kind) => (kinds[unit] & kind) !== 0;
		function nextOf(codes, from, to, kind) {
			let at = from;
			for (; at < to && !isOf(codes[at], kind);) at++;
			return at;
		}
		function nextWithout(codes, from, to, kind, size) {
			let begin = from;
			for (; begin + size <= to;) {
				let at = begin + size - 1;
				for (; at >= begin && !isOf(codes[at], kind);) at--;
				if (at < begin) return begin;
				begin = at + 1;
			}
			return to;
		}
		let code = (character) => character.charCodeAt(0);
		let range = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
		let letters = [...range(code("a"), code("z")), ...range(code("A"), code("Z"))];
		let digits = range(code("0"), code("9"));
		addKind(range(code("0"), code("7")), 128);
		addKind(digits, 768);
		addKind([..."abcdefABCDEF"].map(code), 512);
		addKind([...letters, ...digits], 1);
		addKind(letters, 2);
		addKind(letters.filter((unit) => !/[a-fx]/i.test(String.fromCharCode(unit))), 4);
		addKind([...range(0, 32).filter((unit) => unit !== 27 && unit !== 7), 127], 16);
		for (let unit of [
			...letters,
			...digits,
			...[..."+/-_"].map(code)
		]) kinds[unit] = kinds[unit] & -9;
		function newReading(capacity) {
			let [codes, starts, ends] = [
				new Uint16Array(capacity),
				new Int32Array(capacity),
				new Int32Array(capacity)
			];
			return {
				codes,
				starts,
				ends,
				length: 0
			};
		}
		function createReusable() {
			let kept = newReading(0);
			return (capacity) => {
				kept.codes.length < capacity && (kept = newReading(Math.max(capacity, 2 * kept.codes.length)));
				kept.length = 0;
				return kept;
			};
		}
		function push(reading, code, start, end) {
			let at = reading.length++;
			reading.codes[at] = code;
			reading.starts[at] = start;
			reading.ends[at] = end;
		}
		function pushPart(reading, given, from, to) {
			let { codes, starts, ends, length } = reading;
			reading.length += to - from;
			for (let at = from, into = length; at < to; at++, into++) {
				codes[into] = given.codes[at];
				starts[into] = given.starts[at];
				ends[into] = given.ends[at];
			}
		}
		function textOf({ codes }, end, count) {
			return String.fromCharCode(...codes.subarray(Math.max(0, end - count), end));
		}
		function isInvisible(unit) {
			if (unit < 128) return isOf(unit, 16);
			if (unit < 161 || unit === 173 || unit === 847 || unit === 1564) return !0;
			if (unit < 4447) return !1;
			if (unit <= 4448 || unit === 5760 || unit >= 6068 && unit <= 6069) return !0;
			if (unit >= 6155 && unit <= 6159) return !0;
			if (unit < 8192) return !1;
			if (unit <= 8207 || unit >= 8232 && unit <= 8239 || unit >= 8287 && unit <= 8303) return !0;
			if (unit === 10240 || unit === 12288 || unit === 12644 || unit === 65279 || unit === 65440) return !0;
			return unit >= 65024 && unit <= 65039 || unit === 56128 || unit >= 56320 && unit <= 56831;
		}
		let plainForm = (unit) => unit >= 65281 && unit <= 65374 ? unit - 65248 : unit;
		function readVisible(text, from, to, reading) {
			let { codes, starts, ends } = reading;
			let count = 0;
			for (let at = from; at < to; at++) {
				let unit = text.charCodeAt(at);
				if (unit > 127 ? isInvisible(unit) : isOf(unit, 16)) continue;
				codes[count] = unit > 127 ? plainForm(unit) : unit;
				starts[count] = at;
				ends[count++] = at + 1;
			}
			reading.length = count;
			return reading;
		}
		function readLetters({ codes, starts, ends, length }, out) {
			let count = 0;
			for (let at = 0; at < length; at++) {
				let unit = codes[at];
				out.codes[count] = unit;
				out.starts[count] = starts[at];
				out.ends[count] = ends[at];
				count += kinds[unit] & 1;
			}
			out.length = count;
			return out;
		}
		function hexValue(unit) {
			if (isOf(unit, 256)) return unit - 48;
			let lower = unit | 32;
			return lower >= 97 && lower <= 102 ? lower - 87 : 99;
		}
		function createPartWindows() {
			let parts = new Map();
			let keys = newKeys();
			let add = (name, text, prefix) => {
				let codes = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
				for (let at = 0; at + 8 <= text.length; at++) {
					let part = text.slice(at, at + 8);
					parts.has(part) || parts.set(part, {
						name,
						prefix: at === 0 ? prefix : ""
					});
				}
				for (let at = 0; at + 4 <= text.length; at++) mark(keys, keyOf(codes, at));
			};
			let matchBetween = ({ first, last }, reading, hits) => {
				let { codes, starts, ends } = reading;
				for (let from = first; from <= last; from++) {
					if (!isMarked(keys, keyOf(codes, from))) continue;
					let to = from + 8;
					let part = parts.get(textOf(reading, to, 8).toLowerCase());
					if (!part) continue;
					let { name, prefix } = part;
					let isWhole = textOf(reading, from, prefix.length).toLowerCase() === prefix;
					hits.push({
						start: starts[isWhole ? from - prefix.length : from],
						end: ends[to - 1],
						name
					});
				}
			};
			let match = (reading, hits) => {
				let { codes, length } = reading;
				for (let at = 4; at + 4 <= length; at += 5) {
					if (!isMarked(keys, keyOf(codes, at))) continue;
					matchBetween({
						first: at - 4,
						last: Math.min(at, length - 8)
					}, reading, hits);
				}
			};
			return {
				add,
				match,
				isEmpty: () => parts.size === 0
			};
		}
		let newKeys = () => new Uint32Array(2048);
		let slotOf = (key) => Math.imul(key, 2654435761) >>> 16;
		let isMarked = (keys, key) => !!(keys[slotOf(key) >>> 5] >>> slotOf(key) & 1);
		function mark(keys, key) {
			let at = slotOf(key) >>> 5;
			keys[at] = keys[at] | 1 << slotOf(key);
		}
		let keyOf = (codes, from) => folded(codes[from]) | folded(codes[from + 1]) << 8 | folded(codes[from + 2]) << 16 | folded(codes[from + 3]) << 24;
		let folded = (unit) => unit > 127 ? smallK : unit | 32;
		let smallK = 107;
		let isText = (byte) => byte >= 32 && byte < 127 || byte === 0 || byte === 9 || byte === 10 || byte === 13;
		function addByte(found, byte, start, end, { use }) {
			isText(byte) ? isInvisible(byte) || push(found, byte, start, end) : finish(found, use);
		}
		function finish(found, use) {
			found.length >= 8 && use(found);
			found.length = 0;
		}
		let base64Values = new Uint8Array(128);
		for (let [value, character] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) base64Values[code(character)] = value;
		base64Values[code("-")] = 62;
		base64Values[code("_")] = 63;
		let textPairs = (0, once.O)(() => {
			let [first = 0, second = 0, third = 0, none = 0] = [
				0,
				1,
				2,
				3
			].map((place) => Array.from({ length: 16 }, (_, bit) => bit).filter((bit) => ((bit >> 2) - bit & 3) === place).reduce((bits, bit) => bits | 1 << bit, 0));
			let texts = Uint8Array.from({ length: 256 }, (_, byte) => +!!isText(byte));
			return Uint16Array.from({ length: 4096 }, (_, pair) => {
				let two = (texts[pair >> 4] ? first : 0) | (texts[pair >> 2 & 255] ? second : 0);
				return none | two | (texts[pair & 255] ? third : 0);
			});
		});
		function decodeBase64(given, finding) {
			let { codes, length } = given;
			let from = nextWithout(codes, 0, length, 8, 11);
			for (; from < length;) {
				let to = nextOf(codes, from + 11, length, 8);
				decodeRun({
					given,
					begin: from,
					lastPair: to - 2,
					pairs: textPairs()
				}, finding);
				from = nextWithout(codes, to, length, 8, 11);
			}
		}
		let pairAt = (codes, at) => base64Values[codes[at]] << 6 | base64Values[codes[at + 1]];
		let waysAt = ({ given: { codes }, begin, pairs }, at) => pairs[pairAt(codes, at)] >> ((at - begin & 3) << 2) & 15;
		function decodeRun(run, finding) {
			let { begin, lastPair } = run;
			let ends = [
				begin,
				begin,
				begin,
				begin
			];
			let lastEnd = begin;
			let from = begin;
			for (; from + 10 - 1 <= lastPair;) {
				let at = from + 10 - 1;
				let ways = lastEnd <= at ? 15 : 0;
				for (let way = 0; lastEnd > at && way < 4; way++) ends[way] <= at && (ways |= 1 << way);
				do
					ways &= waysAt(run, at--);
				while (ways !== 0 && at >= from);
				ways === 0 && (from = at + 2);
				for (let way = 0; ways !== 0 && way < 4; way++) {
					if (!(ways >> way & 1)) continue;
					ends[way] = useStretch(run, way, from, finding);
					lastEnd = Math.max(lastEnd, ends[way]);
				}
			}
		}
		function useStretch(run, way, place, { make, use }) {
			let { given, begin, lastPair } = run;
			let { codes, starts, ends } = given;
			let origin = begin + way;
			let from = Math.max(origin, place);
			for (; from > origin && waysAt(run, from - 1) >> way & 1;) from--;
			let to = place + 10;
			for (; to <= lastPair && waysAt(run, to) >> way & 1;) to++;
			let first = Math.ceil((from - origin) * 3 / 4);
			let last = Math.ceil((to - origin) * 3 / 4);
			if (last - first < 8) return to;
			let found = make(last - first);
			for (let index = first; index < last; index++) {
				let at = origin + (index * 4 / 3 | 0);
				let byte = pairAt(codes, at) >> 4 - index % 3 * 2 & 255;
				isInvisible(byte) || push(found, byte, starts[at] ?? 0, ends[at + 1] ?? 0);
			}
			found.length >= 8 && use(found);
			return to;
		}
		let smallX = code("x");
		let zero = code("0");
		function decodeHex(given, finding) {
			let { codes, length } = given;
			for (let from = 0;;) {
				from = nextWithout(codes, from, length, 4, 16);
				if (from === length) return;
				let to = nextOf(codes, from, length, 4);
				decodeDigits(given, from, to, finding);
				from = to;
			}
		}
		function decodeDigits(given, from, to, finding) {
			let { codes } = given;
			let digits = [];
			let count = 0;
			for (let at = from; at < to; at++) {
				let unit = codes[at];
				if (isOf(unit, 512)) digits[count++] = at;
				else if (count === 0) continue;
				else if ((unit | 32) === smallX && codes[digits[count - 1]] === zero) count--;
				else if (isOf(unit, 2)) {
					decodePairs(given, digits, count, finding);
					count = 0;
				}
			}
			decodePairs(given, digits, count, finding);
		}
		function decodePairs({ codes, starts, ends }, digits, count, finding) {
			for (let offset = 0; offset < 2 && count >= 16; offset++) {
				let found = finding.make(count >> 1);
				for (let index = offset; index + 1 < count; index += 2) {
					let first = digits[index];
					let last = digits[index + 1];
					addByte(found, hexValue(codes[first]) * 16 + hexValue(codes[last]), starts[first], ends[last], finding);
				}
				finish(found, finding.use);
			}
		}
		function decodeDecimal(given, finding) {
			let { codes, length } = given;
			for (let from = 0;;) {
				from = nextWithout(codes, from, length, 2, 23);
				if (from === length) return;
				let to = nextOf(codes, from, length, 2);
				decodeNumbers(given, from, to, finding);
				from = to;
			}
		}
		function decodeNumbers({ codes, starts, ends }, from, to, finding) {
			let found = finding.make(to - from + 1 >> 1);
			for (let at = from; at < to; at++) {
				if (!isOf(codes[at], 256)) continue;
				let first = at;
				let value = 0;
				for (; at < to && isOf(codes[at], 256); at++) value < notText && (value = value * 10 + hexValue(codes[at]));
				at--;
				addByte(found, value, starts[first], ends[at], finding);
			}
			finish(found, finding.use);
		}
		let notText = 256;
		function base64Cores(secret) {
			return [
				0,
				1,
				2
			].map((offset) => {
				let encoded = Buffer.concat([Buffer.alloc(offset), secret]).toString("base64");
				let first = Math.ceil(offset * 8 / 6);
				let end = Math.floor((offset + secret.length) * 8 / 6);
				return encoded.slice(first, end);
			});
		}
		let backslash = code("\\");
		let percent = code("%");
		let equals = code("=");
		let ampersand = code("&");
		let hash = code("#");
		let semicolon = code(";");
		let openBrace = code("{");
		let closeBrace = code("}");
		let [smallU, escape_signs_smallX, capitalU] = [
			code("u"),
			code("x"),
			code("U")
		];
		let breaks = new Set([..."nrtbfve"].map(code));
		let less = code("<");
		let greater = code(">");
		let signs = [
			backslash,
			percent,
			ampersand,
			239,
			27,
			7
		];
		addKind(signs, 32);
		addKind([
			...signs,
			equals,
			less,
			greater
		], 64);
		function mayBeEscape(unit, dialect) {
			if ((unit | 32) === smallU || unit === escape_signs_smallX || unit === ampersand || unit === percent) return !0;
			return isOf(unit, dialect === "code" ? 128 : 512);
		}
		function escapeBefore(next, { codes, length }, dialect) {
			let last = codes[length - 1] ?? 0;
			if (length < 2 || !isOf(last, 512)) return;
			let octals = dialect === "code" && isOf(last, 128) && !isOf(next, 128) ? digitsBefore(codes, length, 128) : 0;
			if (octals > 0 && octals < 3 && codes[length - octals - 1] === backslash) return {
				length: octals + 1,
				value: numberOf(codes, length, octals, 8)
			};
			if (next === semicolon) return;
			if (isOf(last, 256) && !isOf(next, 256)) {
				let entity = numericEntity(codes, length, 10);
				if (entity) return entity;
			}
			if (isOf(next, 512)) return;
			let entity = numericEntity(codes, length, 16);
			if (entity || dialect === "code") return entity;
			let digits = digitsBefore(codes, length, 512);
			return digits > 0 && digits <= 6 && codes[length - digits - 1] === backslash ? {
				length: digits + 1,
				value: numberOf(codes, length, digits, 16)
			} : void 0;
		}
		function escapeAtEnd({ codes, length }, dialect) {
			let last = codes[length - 1] ?? 0;
			if (last === semicolon) return numericEntity(codes, length - 1, 10, 1) ?? numericEntity(codes, length - 1, 16, 1) ?? namedEntity(codes, length);
			if (last === closeBrace) return bracedEscape(codes, length);
			if (!isOf(last, 512)) return last >= 128 && last <= 191 && codes[length - 3] === 239 ? wideForm(codes, length) : void 0;
			let first = codes[length - 3] ?? 0;
			if (isOf(codes[length - 2] ?? 0, 512)) {
				if (first === percent || first === equals && dialect === "markup") return {
					length: 3,
					value: numberOf(codes, length, 2, 16)
				};
				if (first === escape_signs_smallX && codes[length - 4] === backslash) return {
					length: 4,
					value: numberOf(codes, length, 2, 16)
				};
			}
			return unicodeEscape(codes, length) ?? longestOf(codes, length, dialect);
		}
		function unicodeEscape(codes, length) {
			let digits = codes[length - 5] === smallU ? 4 : codes[length - 9] === capitalU ? 8 : 0;
			let sign = codes[length - digits - 2];
			if (!(digits > 0 && (sign === backslash || sign === percent)) || digitsBefore(codes, length, 512) !== digits) return;
			return {
				length: digits + 2,
				value: numberOf(codes, length, digits, 16)
			};
		}
		function longestOf(codes, length, dialect) {
			let digits = dialect === "code" ? 3 : 6;
			let base = dialect === "code" ? 8 : 16;
			let kind = dialect === "code" ? 128 : 512;
			if (codes[length - digits - 1] !== backslash || digitsBefore(codes, length, kind) !== digits) return;
			return {
				length: digits + 1,
				value: numberOf(codes, length, digits, base)
			};
		}
		function bracedEscape(codes, length) {
			let digits = digitsBefore(codes, length - 1, 512);
			let at = length - 1 - digits;
			let letter = codes[at - 2];
			let isOne = codes[at - 1] === openBrace && (letter === smallU || letter === escape_signs_smallX);
			if (digits === 0 || !isOne || codes[at - 3] !== backslash) return;
			return {
				length: digits + 4,
				value: numberOf(codes, length - 1, digits, 16)
			};
		}
		function wideForm(codes, length) {
			let [second = 0, third = 0] = codes.subarray(length - 2, length);
			return {
				length: 3,
				value: 61440 | (second & 63) << 6 | third & 63
			};
		}
		function numericEntity(codes, end, base, closed = 0) {
			let digits = digitsBefore(codes, end, base === 10 ? 256 : 512);
			let at = end - digits;
			if (digits === 0) return;
			if (base === 16 && ((codes[--at] ?? 0) | 32) !== escape_signs_smallX) return;
			if (codes[at - 1] !== hash || codes[at - 2] !== ampersand) return;
			return {
				length: end - at + 2 + closed,
				value: numberOf(codes, end, digits, base)
			};
		}
		let escape_forms_signs = {
			amp: "&",
			lt: "<",
			gt: ">",
			quot: "\"",
			apos: "'",
			lowbar: "_",
			underbar: "_",
			hyphen: "-",
			dash: "-",
			num: "#",
			percnt: "%",
			bsol: "\\",
			sol: "/",
			equals: "=",
			plus: "+",
			comma: ",",
			period: ".",
			colon: ":",
			semi: ";"
		};
		let longestSign = Math.max(...Object.keys(escape_forms_signs).map((name) => name.length));
		let namedEntities = new Map(Object.entries(escape_forms_signs).map(([name, sign]) => [nameOf([...name].map(code), 0, name.length), code(sign)]));
		function nameOf(codes, from, to) {
			let name = 0;
			for (let at = from; at < to; at++) name = name * 32 + ((codes[at] ?? 0) & 31);
			return name;
		}
		function entityOf(codes, end, length) {
			return {
				length,
				value: length - 2 <= longestSign ? namedEntities.get(nameOf(codes, end - length + 1, end - 1)) : void 0
			};
		}
		let isNamed = (letters) => letters >= 2 && letters <= 15;
		function namedEntity(codes, length) {
			let letters = digitsBefore(codes, length - 1, 2);
			if (!isNamed(letters) || codes[length - 2 - letters] !== ampersand) return;
			return entityOf(codes, length, letters + 2);
		}
		function namedEntityAt({ codes, length }, at) {
			let end = at + 1;
			for (; end < length && isOf(codes[end], 2);) end++;
			if (codes[end] !== semicolon || end >= length || !isNamed(end - at - 1)) return;
			return entityOf(codes, end + 1, end + 1 - at);
		}
		function digitsBefore(codes, end, kind) {
			let count = 0;
			for (; count < 40 && count < end && isOf(codes[end - count - 1], kind);) count++;
			return count;
		}
		function numberOf(codes, end, digits, base) {
			let value = 0;
			for (let at = end - digits; at < end; at++) value < 1114112 && (value = value * base + hexValue(codes[at] ?? 0));
			return value < 1114112 ? value : 0;
		}
		let newUndoing = (dialect, out) => ({
			dialect,
			out,
			pending: [],
			changed: !1,
			tag: -1,
			colour: -1,
			link: -1,
			quietFrom: 0,
			openFrom: 0,
			quietBefore: 0
		});
		function undoEscapes(given, dialect, out) {
			let { codes, starts, ends, length } = given;
			let sign = dialect === "code" ? 32 : 64;
			if (nextOf(codes, 0, length, sign) === length) return;
			out.length = 0;
			let undoing = newUndoing(dialect, out);
			let at = 0;
			for (; at < length;) if (out.length >= undoing.quietFrom) {
				let from = at;
				at = nextOf(codes, from, length, sign);
				pushPart(out, given, from, at);
				at < length && (at = feedAlone(undoing, given, at));
			} else {
				feed(undoing, codes[at] ?? 0, starts[at] ?? 0, ends[at] ?? 0);
				at++;
			}
			feed(undoing, 0, 0, 0);
			out.length--;
			return undoing.changed ? out : void 0;
		}
		function feedAlone(undoing, given, at) {
			let { out } = undoing;
			let { codes, starts, ends, length } = given;
			let unit = codes[at];
			let start = starts[at];
			let end = ends[at];
			let entity = unit === ampersand ? namedEntityAt(given, at) : void 0;
			if (entity) {
				let next = at + entity.length;
				undoing.changed = !0;
				entity.value !== void 0 && feed(undoing, entity.value, start, ends[next - 1] ?? 0);
				return next;
			}
			if (unit === less || unit === greater) {
				push(out, unit, start, end);
				unit === less ? undoing.tag = out.length - 1 : dropFrom(undoing, undoing.tag, less, longestTag);
			} else unit === equals && at + 1 < length && !isOf(codes[at + 1] ?? 0, 576) ? push(out, unit, start, end) : feed(undoing, unit, start, end);
			return at + 1;
		}
		function feed(undoing, unit, start, end) {
			let { pending } = undoing;
			add(undoing, unit, start, end);
			for (; pending.length > 0;) {
				let to = pending.pop();
				let from = pending.pop();
				add(undoing, pending.pop(), from, to);
			}
		}
		function add(undoing, unit, start, end) {
			endLink(undoing, unit);
			unit === 7 ? undoing.changed = !0 : addShown(undoing, unit, start, end);
		}
		function addShown(undoing, unit, start, end) {
			let { out, dialect, pending } = undoing;
			let { codes } = out;
			let ended = escapeBefore(unit, out, dialect);
			if (ended) {
				pending.push(unit, start, end);
				takeLast(undoing, ended);
				return;
			}
			if (out.length > 0 && codes[out.length - 1] === backslash && !mayBeEscape(unit, dialect)) {
				dialect !== "markup" && breaks.has(unit) || pending.push(unit, start, end);
				takeLast(undoing, {
					length: 1,
					value: void 0
				});
				return;
			}
			push(out, unit, start, end);
			begin(undoing, unit);
			let found = escapeAtEnd(out, dialect);
			found ? takeLast(undoing, found) : unit === greater && dialect === "markup" ? dropFrom(undoing, undoing.tag, less, longestTag) : endsColour(unit) && undoing.colour < out.length - 2 && codes[undoing.colour + 1] === openBracket && dropFrom(undoing, undoing.colour, 27, longestColour);
		}
		function begin(undoing, unit) {
			let { out, dialect, colour } = undoing;
			let last = out.length - 1;
			unit === less && (undoing.tag = last);
			unit === 27 ? undoing.colour = last : dialect === "markup" && colour === last - 1 && opensLink.has(unit) && (undoing.link = colour);
			if (!isOf(unit, dialect === "code" ? 32 : 64)) return;
			if (last >= undoing.quietFrom || last < undoing.openFrom) {
				undoing.openFrom = last;
				undoing.quietBefore = undoing.quietFrom;
			}
			undoing.quietFrom = Math.max(undoing.quietFrom, last + 1 + (reachesOf[dialect].get(unit) ?? 0));
		}
		function takeLast(undoing, { length, value }) {
			let { out, pending } = undoing;
			let end = out.ends[out.length - 1] ?? 0;
			undoing.changed = !0;
			out.length -= length;
			out.length <= undoing.openFrom && (undoing.quietFrom = Math.max(undoing.quietBefore, undoing.colour + 2));
			value === void 0 || isInvisible(value) && out.codes[out.length - 2] !== 239 || pending.push(plainForm(value), out.starts[out.length] ?? 0, end);
		}
		function dropFrom(undoing, at, first, longest) {
			let { codes, length } = undoing.out;
			at >= 0 && at < length && codes[at] === first && length - at <= longest && takeLast(undoing, {
				length: length - at,
				value: void 0
			});
		}
		function endLink(undoing, unit) {
			let { out, link } = undoing;
			let { codes, length } = out;
			(unit === 7 || unit !== backslash && codes[length - 1] === backslash && codes[length - 2] === 27) && link >= 0 && link < length - 1 && length - link <= longestTag && codes[link] === 27 && opensLink.has(codes[link + 1] ?? 0) && takeLast(undoing, {
				length: length - link,
				value: void 0
			});
		}
		let openBracket = code("[");
		let opensLink = new Set([..."]PX^_"].map(code));
		let longestTag = 1e3;
		let longestColour = 100;
		let reachesOfCode = [
			...[
				backslash,
				ampersand,
				percent,
				239
			].map((sign) => [sign, 45]),
			[27, 100],
			[7, 0]
		];
		let reachesOf = {
			code: new Map(reachesOfCode),
			markup: new Map([
				...reachesOfCode,
				[equals, 2],
				[less, 0],
				[greater, 0]
			])
		};
		let endsColour = (unit) => unit >= 64 && unit <= 126;
		function undoLayer(given, dialect, out) {
			let { codes, starts, ends, length } = given;
			let sign = dialect === "code" ? 32 : 64;
			out.length = 0;
			let count = 0;
			for (let at = 0; at < length;) {
				let unit = codes[at] ?? 0;
				let found = isOf(unit, sign) ? escapeAt(given, at, dialect) : void 0;
				let next = found ? found.next : at + 1;
				let value = found ? found.value : unit;
				found && count++;
				value !== void 0 && !isInvisible(value) && push(out, plainForm(value), starts[at] ?? 0, ends[next - 1] ?? 0);
				at = next;
			}
			return count;
		}
		function mayHoldLayers(given, dialect, least) {
			let { codes, length } = given;
			let sign = dialect === "code" ? 32 : 64;
			let [count, open] = [0, -1];
			let at = nextOf(codes, 0, length, sign);
			for (; at < length && count < least;) {
				let found = escapeAt(given, at, dialect);
				found && at === open && count++;
				let next = found ? found.next : at + 1;
				let value = plainForm((found ? found.value : codes[at]) ?? 0) & 65535;
				value === backslash ? count++ : isOf(value, sign) && isOf(codes[next] ?? 0, sign) ? open = next : goesOn(given, value, next, sign) && count++;
				at = nextOf(codes, next, length, sign);
			}
			return count >= least;
		}
		function goesOn({ codes, length }, sign, at, signs) {
			if (at >= length) return !1;
			let unit = codes[at] ?? 0;
			let next = codes[at + 1] ?? 0;
			if (sign === ampersand) return unit === hash || unit === smallA && (next === smallM || isOf(next, signs));
			if (sign === equals) return isOf(unit, 512) && isOf(next, 512 | signs);
			return sign === percent && (isOf(unit, 512) || (unit | 32) === smallU || unit === escape_signs_smallX);
		}
		function escapeAt(given, at, dialect) {
			let { codes, length } = given;
			let sign = codes[at] ?? 0;
			if (sign === equals) return dialect === "markup" ? digitsAt(given, at + 1, 16, 2) : void 0;
			let from = afterSign(given, at, sign);
			let alone = from > at + 1 ? {
				next: from,
				value: sign
			} : void 0;
			if (sign === percent) return unicodeAt(given, from) ?? digitsAt(given, from, 16, 2) ?? alone;
			if (sign === ampersand) return (codes[from] === hash ? entityAt(given, from + 1) : void 0) ?? alone;
			if (sign !== backslash) return;
			if (from >= length) return alone;
			let found = unicodeAt(given, from) ?? numberAt(given, from, dialect);
			if (found) return found;
			let next = codes[from] ?? 0;
			return {
				next: from + 1,
				value: dialect === "code" && breaks.has(next) ? void 0 : next
			};
		}
		let [smallA, smallM] = [code("a"), code("m")];
		let [percentRest, ampersandRest] = [[..."25"].map(code), [..."amp;"].map(code)];
		let backslashRest = [backslash];
		function afterSign({ codes, length }, at, sign) {
			let rest = sign === percent ? percentRest : sign === ampersand ? ampersandRest : backslashRest;
			let from = at + 1;
			for (; from + rest.length <= length;) {
				for (let index = 0; index < rest.length; index++) if (codes[from + index] !== rest[index]) return from;
				from += rest.length;
			}
			return from;
		}
		function unicodeAt(given, at) {
			let { codes, length } = given;
			let letter = codes[at];
			let digits = letter === smallU ? 4 : letter === capitalU ? 8 : letter === escape_signs_smallX ? 2 : 0;
			if (digits === 0) return;
			if (codes[at + 1] !== openBrace) return digitsAt(given, at + 1, 16, digits);
			let found = digitsAt(given, at + 2, 16, 1, 40);
			return found && found.next < length && codes[found.next] === closeBrace ? {
				next: found.next + 1,
				value: found.value
			} : void 0;
		}
		let numberAt = (given, at, dialect) => dialect === "code" ? digitsAt(given, at, 8, 1, 3) : digitsAt(given, at, 16, 1, 6);
		function entityAt(given, at) {
			let { codes, length } = given;
			let found = ((codes[at] ?? 0) | 32) === escape_signs_smallX ? digitsAt(given, at + 1, 16, 1, 40) : digitsAt(given, at, 10, 1, 40);
			return found && found.next < length && codes[found.next] === semicolon ? {
				next: found.next + 1,
				value: found.value
			} : found;
		}
		function digitsAt({ codes, length }, at, base, least, most = least) {
			let next = at;
			let value = 0;
			for (; next < length && next - at < most && hexValue(codes[next] ?? 0) < base; next++) value < 1114112 && (value = value * base + hexValue(codes[next] ?? 0));
			return next - at < least ? void 0 : {
				next,
				value: value < 1114112 ? value : 0
			};
		}
		let chunkLength = 65536;
		let overlap = 8192;
		let createScratch = () => ({
			found: createReusable(),
			letters: createReusable(),
			undone: createReusable(),
			layers: Array.from({ length: 3 }, createReusable)
		});
		function createPartFinder() {
			let windows = createPartWindows();
			let scratch = Array.from({ length: 4 }, createScratch);
			let scratchOf = (depth) => scratch[depth];
			let decode = (reading, depth, hits) => {
				let letters = readLetters(reading, scratchOf(depth).letters(reading.length));
				windows.match(reading, hits);
				windows.match(letters, hits);
				if (depth === 3) return;
				let further = {
					make: scratchOf(depth + 1).found,
					use: (found) => read(found, depth + 1, hits)
				};
				decodeBase64(reading, further);
				letters.length < reading.length && decodeBase64(letters, further);
				decodeHex(reading, further);
				decodeDecimal(reading, further);
			};
			let read = (reading, depth, hits) => {
				decode(reading, depth, hits);
				for (let dialect of ["code", "markup"]) {
					let undone = undoEscapes(reading, dialect, scratchOf(depth).undone(reading.length + 1));
					undone && decode(undone, depth, hits);
					readLayers(reading, dialect, depth, hits);
				}
			};
			let readLayers = (reading, dialect, depth, hits) => {
				let from = reading;
				if (!mayHoldLayers(reading, dialect, 8)) return;
				for (let [layer, make] of scratchOf(depth).layers.entries()) {
					let undone = make(from.length);
					if (undoLayer(from, dialect, undone) < 8) return;
					layer > 0 && decode(undone, depth, hits);
					from = undone;
				}
			};
			let hide = (text) => {
				if (windows.isEmpty() || text.length < 8) return text;
				let hits = [];
				let chunk = scratchOf(0).found(Math.min(text.length, 73728));
				for (let from = 0; from === 0 || from + overlap < text.length; from += chunkLength) read(readVisible(text, from, Math.min(text.length, from + chunkLength + overlap), chunk), 0, hits);
				return hits.length === 0 ? text : maskAll(text, hits);
			};
			return {
				add: (name, secret, prefix) => addParts(windows, name, secret, prefix),
				hide
			};
		}
		function addParts(windows, name, secret, prefix) {
			let read = readVisible(secret, 0, secret.length, newReading(secret.length));
			let visible = textOf(read, read.length, read.length);
			let publicly = lettersOf(prefix).toLowerCase();
			windows.add(name, visible.toLowerCase(), publicly);
			windows.add(name, lettersOf(visible).toLowerCase(), publicly);
			for (let form of [
				visible,
				visible.toLowerCase(),
				visible.toUpperCase()
			]) for (let core of base64Cores(Buffer.from(form))) windows.add(name, lettersOf(core).toLowerCase(), "");
		}
		let lettersOf = (text) => text.replace(/[^A-Za-z0-9]/g, "");
		function maskAll(text, hits) {
			hits.sort((a, b) => a.start - b.start);
			let pieces = [];
			let at = 0;
			for (let index = 0; index < hits.length;) {
				let { start, name } = hits[index];
				let end = start;
				for (; index < hits.length && hits[index].start <= end; index++) end = Math.max(end, hits[index].end);
				pieces.push(text.slice(at, start), `***${name}***`);
				at = end;
			}
			return pieces.join("") + text.slice(at);
		}
		function lookAt(text) {
			return {
				text,
				lower: lowerCase(text),
				undone: redact_undoEscapes(text)
			};
		}
		function lowerCase(text) {
			let lower = text.toLowerCase();
			if (lower.length === text.length) return lower;
			return text.replace(/./gsu, (one) => one.toLowerCase().length === one.length ? one.toLowerCase() : one);
		}
		let userInfo = /(:(?:\\{0,4}\/){2})[^/\s"'<>\\?#]+@/g;
		let secretParameter = /((?:[?&;#]|\\u0026)(?:(?:api|client)[-_]?(?:key|secret|token)|(?:(?:access|auth|id|refresh)[-_]?)?token|secret|password|sig|signature|x-(?:amz|goog)-(?:signature|credential|security-token))=)(?!\*{3}`)[^&\s"'<>\\]+/gi;
		let tokenPrefix = /^(?:gh[a-z]_|github_pat_)/;
		let redact_kinds = [
			/[a-z]/,
			/[A-Z]/,
			/\d/
		];
		function looksRandom(text) {
			if (text.length >= 24) return redact_kinds.filter((kind) => kind.test(text)).length >= 2;
			return (text.match(/[a-z](?=[A-Z])|[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0) >= (text.length - 1) / 5;
		}
		let holdsAny = (text, needles) => needles.some((needle) => text.includes(needle));
		function shortestOf(texts) {
			let all = [...new Set(texts)];
			return all.filter((text) => !all.some((other) => other !== text && text.includes(other)));
		}
		function createRedactor(secrets = {}) {
			let known = [];
			let partly = createPartFinder();
			let state = {
				reach: 256,
				remembered: 0
			};
			let seen = new Map();
			let signs = {
				spelled: [],
				undone: [],
				encoded: []
			};
			let maskWhole = (text) => {
				let use = (look, hide) => {
					let hidden = hide(look);
					return hidden === look.text ? look : lookAt(hidden);
				};
				let look = lookAt(text);
				(holdsAny(look.lower, signs.spelled) || holdsAny(look.undone ?? "", signs.undone)) && (look = known.reduce((shown, { hideSpelled }) => use(shown, hideSpelled), look));
				holdsAny(look.lower, signs.encoded) && (look = known.reduce((shown, { hideEncoded }) => use(shown, hideEncoded), look));
				return look.text;
			};
			let maskShapes = (text) => text.replace(contract.zp, "***").replace(secretParameter, "$1***").replace(userInfo, "$1***@");
			let mask = (text) => maskShapes(partly.hide(maskWhole(text)));
			let joined = (text) => maskShapes(maskWhole(text));
			let redact = (text) => {
				let before = seen.get(text);
				if (before !== void 0) return before;
				let masked = mask(text);
				if (text.length <= 2e4 && state.remembered + text.length <= 1e6) {
					seen.set(text, masked);
					state.remembered += text.length;
				}
				return masked;
			};
			let protect = (name, secret, { parts = !0 } = {}) => {
				seen.clear();
				state.remembered = 0;
				let prefix = (contract.uU.exec(secret) ?? tokenPrefix.exec(secret))?.[0] ?? "";
				let random = secret.slice(prefix.length);
				let isRandom = looksRandom(random);
				parts && isRandom && partly.add(name, random, prefix);
				for (let value of isRandom || random.length >= 16 ? [secret, random] : [secret]) {
					if (value.length < 6 || known.some((one) => one.value === value)) continue;
					known.push(secretOf(name, value));
					state.reach = Math.max(state.reach, Buffer.byteLength(value) * 21);
				}
				known.sort((a, b) => b.value.length - a.value.length);
				for (let kind of [
					"spelled",
					"undone",
					"encoded"
				]) signs[kind] = shortestOf(known.flatMap(({ needles }) => needles[kind]));
			};
			for (let [name, secret] of Object.entries(secrets)) protect(name, secret);
			return Object.defineProperty(Object.assign(redact, {
				joined,
				protect
			}), "reach", { get: () => state.reach });
		}
		function redactedJson(value, redact, indent) {
			let replace = (_, one) => {
				if (typeof one == "string") return redact(one);
				if (typeof one != "object" || !one || Array.isArray(one)) return one;
				if (Object.keys(one).every((name) => redact(name) === name)) return one;
				return Object.fromEntries(Object.entries(one).map(([name, inner]) => [redact(name), inner]));
			};
			return (0, log.d)(JSON.stringify(value, replace, indent));
		}
		function secretOf(name, value) {
			let mask = `***${name}***`;
			let bytes = Buffer.from(value, "utf8");
			let forms = [...new Set([value, bytes.toString("latin1")])];
			let spelled = forms.map(lowerCase);
			let undone = new Set([...spelled, ...forms.map((form) => redact_undoEscapes(form) ?? lowerCase(form))]);
			let cores = base64Cores(bytes);
			let forms64 = [...cores, ...cores.map(urlSafe)];
			let encoded = [...new Set([bytes.toString("hex"), ...forms64].map((form) => form.toLowerCase()))];
			let encodedPattern = (0, once.O)(() => new RegExp([bytes.toString("hex"), ...cores.map(base64Pattern)].join("|"), "gi"));
			return {
				value,
				needles: {
					spelled,
					undone: [...undone],
					encoded
				},
				hideSpelled: (look) => {
					let shown = look.text;
					for (let needle of undone) shown = hideUndone(shown === look.text ? look : lookAt(shown), needle, mask);
					for (let needle of spelled) shown = hidePlain(shown === look.text ? look : lookAt(shown), needle, mask);
					return shown;
				},
				hideEncoded: ({ text, lower }) => holdsAny(lower, encoded) ? text.replace(encodedPattern(), mask) : text
			};
		}
		function hidePlain({ text, lower }, needle, mask) {
			let shown = "";
			let written = 0;
			for (let at of placesOf(needle, lower)) {
				shown += text.slice(written, at) + mask;
				written = at + needle.length;
			}
			return shown + text.slice(written);
		}
		function hideUndone({ text, undone }, needle, mask) {
			if (undone === void 0 || needle.length < 6) return text;
			let places = placesOf(needle, undone);
			let next = places.next();
			if (next.done) return text;
			let [shown, written, undoneAt] = [
				"",
				0,
				0
			];
			let silentFrom = 0;
			let begun;
			for (let { from, to, read, isEscape } of stretchesOf(text)) {
				let readTo = undoneAt + read.length;
				for (; !next.done;) {
					let start = next.value;
					let end = start + needle.length;
					if (begun === void 0 && start >= readTo) break;
					begun ??= isEscape || start === undoneAt ? silentFrom : from + start - undoneAt;
					if (end > readTo) break;
					shown += text.slice(written, begun) + mask;
					written = isEscape ? to : from + end - undoneAt;
					begun = void 0;
					next = places.next();
				}
				read !== "" && (silentFrom = to);
				undoneAt = readTo;
			}
			return shown + text.slice(written);
		}
		function* placesOf(needle, text) {
			for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) yield at;
		}
		let escapes = /%(?:25)*([0-9a-f]{2})|\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2}))?|&#(?:x0*([0-9a-f]{1,6})|0*(\d{1,7}));?|\0+/gi;
		function* stretchesOf(text) {
			let at = 0;
			for (let match of text.matchAll(escapes)) {
				let to = match.index + match[0].length;
				yield {
					from: at,
					to: match.index,
					read: text.slice(at, match.index),
					isEscape: !1
				};
				yield {
					from: match.index,
					to,
					read: characterOf(match),
					isEscape: !0
				};
				at = to;
			}
			yield {
				from: at,
				to: text.length,
				read: text.slice(at),
				isEscape: !1
			};
		}
		function redact_undoEscapes(text) {
			let undone = unescaped(text);
			return undone === void 0 ? void 0 : lowerCase(undone);
		}
		function unescaped(text) {
			if (!/[%\\\0]|&#/.test(text)) return;
			let undone = "";
			for (let { read } of stretchesOf(text)) undone += read;
			return undone;
		}
		function characterOf([, percent, unit, byte, hexPoint, point]) {
			let hexadecimal = percent ?? unit ?? byte ?? hexPoint;
			let code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(point ?? 0);
			return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : "";
		}
		let urlSafe = (base64) => base64.replaceAll("+", "-").replaceAll("/", "_");
		function base64Pattern(core) {
			return `[A-Za-z0-9+/_-]?${core.replace(/[+/]/g, (c) => c === "+" ? "[+-]" : "[/_]")}[A-Za-z0-9+/_-]?={0,2}`;
		}
	}),
	24865: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => logJson,
			k: () => logText
		});
		var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38113);
		function logText(text) {
			return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(text).replace(/^(\s*):(?=:)/gm, "$1:​").replaceAll("##[", "##​[");
		}
		let logJson = (json) => json.replaceAll("##[", "##\\u005b");
	}),
	38113: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jj: () => cut,
			P8: () => visibleLine,
			Q6: () => visibleText
		});
		let unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
		let unseenButLayout = RegExp(`(?![\\n\\t])${unseen.source}`, "gu");
		function visibleLine(text) {
			return text.replace(/[\t\n\v\f\r ]+/g, " ").replace(/^ | $/g, "").replace(unseen, codePoint);
		}
		function visibleText(text) {
			return text.replace(/\r\n/g, "\n").replace(unseenButLayout, codePoint);
		}
		function cut(text, maxLength) {
			if (text.length <= maxLength) return text;
			return `${text.slice(0, Math.max(0, maxLength - 1)).replace(/[\uD800-\uDBFF]$/, "")}…`;
		}
		function codePoint(character) {
			return `⟨U+${(character.codePointAt(0)?.toString(16).toUpperCase() ?? "").padStart(4, "0")}⟩`;
		}
	}),
	18743: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jk: () => repository,
			TB: () => homepage,
			Uf: () => toolName,
			rE: () => version
		});
		let toolName = "verify-registration";
		let version = "0.1.0";
		let repository = "hokusai/verify-registration";
		let homepage = `https://github.com/${repository}`;
	})
};
