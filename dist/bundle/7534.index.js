export const id = 7534;
export const ids = [7534];
export const modules = {

/***/ 33986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _small_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1406);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75472);
/* harmony import */ var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36596);



/** A reader that has seen enough (`… | head`) changes nothing; a result that is lost otherwise is told. */
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        return;
    process.stderr.write(`The result could not be written to standard output: ${error.code}\n`);
    process.exitCode = _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.unverified;
});
process.stderr.on('error', () => { });
const exitCode = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)(process.argv.slice(2));
process.exitCode ??= exitCode;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 98213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e$: () => (/* binding */ ofFlag),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   ye: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _files_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55139);
/* harmony import */ var _inputs_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19429);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62888);




/** The command line itself is wrong; the message says what is right. */
class UsageError extends Error {
    name = 'UsageError';
}
/**
 * What `use` makes of the file or folder that a flag names.
 * @throws UsageError where that cannot be used
 */
function ofFlag(flag, use) {
    try {
        return use();
    }
    catch (error) {
        throw error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .FileProblem */ .kc ? new UsageError(`${flag}: ${error.message}`) : error;
    }
}
/**
 * Reads flags of `table`, and its variables where no flag names the input. Flags of yes or no are switches.
 *
 * @param takesCommand where the first operand begins a command line of its own, whose flags are not ours
 */
function readCommandLine(argv, table, env, takesCommand = false) {
    const names = Object.keys(table).filter((name) => !table[name]?.secret);
    const isSwitch = (name) => table[name]?.value === undefined;
    const line = { given: {}, origins: {}, operands: [], help: false, problems: [] };
    let isValueOfUnknown = false;
    let read = -1;
    for (const token of tokensOf(argv, names, isSwitch)) {
        // Each letter behind a single hyphen is a token; people mean a word.
        if (token.index === read)
            continue;
        read = token.index;
        const whole = argv[read] ?? '';
        if (token.kind === 'positional' && !isValueOfUnknown) {
            if (isPastedFlag(whole, names))
                line.problems.push(unknownFlag(whole, names));
            else if (takesCommand)
                line.operands.push(...argv.slice(read));
            else
                line.operands.push(token.value);
        }
        if (takesCommand && line.operands.length > 0)
            break;
        isValueOfUnknown = false;
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value } = token;
        const input = table[name];
        if (rawName === '--help' || whole === '-h')
            line.help = true;
        else if (!input || input.secret || !rawName.startsWith('--')) {
            const given = rawName.startsWith('--') ? rawName : whole;
            line.problems.push(input?.secret ? secretFlag(name, input.variable) : unknownFlag(given, names));
            isValueOfUnknown = value === undefined;
        }
        else if (Object.hasOwn(line.given, name))
            line.problems.push(`--${name}: is given more than once`);
        else if (!isSwitch(name) && (value === undefined || (!token.inlineValue && looksLikeFlag(value, names))))
            line.problems.push(`--${name}: has no value. For example: ${(0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_2__/* .written */ .Mp)(name, input, 'flag')}`);
        // A variable that is unset must not send the key to where the default leads.
        else if (value?.trim() === '')
            line.problems.push(`--${name}: is empty; is a variable unset? For example: ${(0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_2__/* .written */ .Mp)(name, input, 'flag')}`);
        else {
            line.given[name] = value ?? 'true';
            line.origins[name] = 'flag';
        }
    }
    addVariables(line, table, env);
    return line;
}
function tokensOf(argv, names, isSwitch) {
    const options = Object.fromEntries(names.map((name) => [name, { type: isSwitch(name) ? 'boolean' : 'string' }]));
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
function addVariables(line, table, env) {
    for (const [name, { variable }] of Object.entries(table)) {
        const value = variable && !Object.hasOwn(line.given, name) ? env[variable] : undefined;
        if (value === undefined || value.trim() === '')
            continue;
        line.given[name] = value;
        line.origins[name] = 'variable';
    }
}
/** A value may begin with a dash, as numbers do, but not look like the next flag. */
const looksLikeFlag = (value, names) => value.startsWith('--') && names.some((name) => value.split('=')[0] === `--${name}`);
/** The dashes that web pages and word processors make of hyphens. */
const otherDashes = /^-?[\u2010-\u2015\u2212]/;
const meantBy = (given, names) => (0,_inputs_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(given.replace(/^[-\u2010-\u2015\u2212]+|=.*$/g, ''), names, (name) => `--${name}`);
const isPastedFlag = (given, names) => otherDashes.test(given) && meantBy(given, names) !== '';
function unknownFlag(given, names) {
    const dash = otherDashes.test(given) ? ' (it begins with another dash than a hyphen)' : '';
    return `${given.slice(0, 100)}: there is no such flag${dash}${meantBy(given, names)}`;
}
const secretFlag = (name, variable = '') => `--${name}: is never a flag, since other users of this machine see command lines. Set the environment variable ${variable}`;


/***/ }),

/***/ 75472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15262);
/* harmony import */ var _redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61945);
/* harmony import */ var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36596);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14252);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58508);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98213);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38565);







/** The command line from its arguments to its exit code. Never rejects: what was thrown is told on standard error. */
async function main(argv) {
    const redact = (0,_redaction_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)();
    const tell = (text) => void process.stderr.write((0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .forPeople */ .z)(redact((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleText */ .Q6)(`${text}\n`))));
    try {
        const { dispatch } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(4361), __webpack_require__.e(3367)]).then(__webpack_require__.bind(__webpack_require__, 33367));
        return await dispatch(argv, redact);
    }
    catch (error) {
        if (error instanceof _arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb)
            tell(error.message);
        else if (error instanceof _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
            tell(`${error.message}\nSee ${_version_js__WEBPACK_IMPORTED_MODULE_6__/* .toolName */ .Uf} ${argv[0]} --help`);
        else if (isFolderGone(error))
            tell('The current folder does not exist any more: change to one that does.');
        else
            tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
        const expected = error instanceof _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz || error instanceof _arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb || isFolderGone(error);
        return expected ? _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.badInput : _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.unverified;
    }
}
/** Somebody removed it, as a job's clean-up does. */
const isFolderGone = (error) => error?.syscall === 'uv_cwd';


/***/ }),

/***/ 38565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour),
/* harmony export */   z: () => (/* binding */ forPeople)
/* harmony export */ });
/* harmony import */ var _text_ascii_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95597);
/* harmony import */ var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79056);


/** Whether a person looks at standard output, and wants colours. Contract: no-color.org. */
const wantsColour = () => process.stdout.isTTY === true && !process.env.NO_COLOR;
/** Text for people, as the locale of this process can show it; in a workflow's step, no order to the runner. */
function forPeople(text) {
    const shown = process.env.GITHUB_ACTIONS === 'true' ? (0,_text_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .k)(text) : text;
    return (0,_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsciiLocale */ .M)(process.env) ? (0,_text_ascii_js__WEBPACK_IMPORTED_MODULE_0__/* .toAscii */ .V)(shown) : shown;
}


/***/ }),

/***/ 36596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36715);
/** How a command ends. The action's step has no codes: `github/hand-on-result.ts` fails it where the gate does. */

/** What the exit codes of commands mean. */
const exitCodes = { fine: 0, wrong: 1, badInput: 2, unverified: 3, cancelled: 130 };
/** The gate as an exit code. A cancelled run says so whatever was to fail it. */
function exitCodeOf(report, failOn) {
    if (report.stopReason === 'cancelled')
        return exitCodes.cancelled;
    if (!(0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .gateFails */ .x)(report, failOn))
        return exitCodes.fine;
    return report.verdict === 'error' ? exitCodes.unverified : exitCodes.wrong;
}


/***/ }),

/***/ 36715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ gateNote),
/* harmony export */   x: () => (/* binding */ gateFails)
/* harmony export */ });
/** Whether a run, or many merged, blocks what depends on it. */
function gateFails(report, failOn) {
    if (failOn === 'never')
        return false;
    if (report.verdict === 'fail' || report.verdict === 'error')
        return true;
    return failOn === 'warn' && report.counts.warn > 0;
}
/** That the gate fails although nothing is wrong, as words to follow a headline. */
function gateNote({ verdict, counts, failOn }) {
    if (verdict !== 'pass' || failOn !== 'warn' || counts.warn === 0)
        return '';
    return `, but ${counts.warn === 1 ? '1 warning fails' : `${counts.warn} warnings fail`} this run (fail-on is warn)`;
}


/***/ }),

/***/ 1406:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/** Imported first by every program: memory stays flat whatever a server sends. */

// V8 lets the space for new objects grow to 96 MB before it collects; most of what we read is garbage at once. Kept at
// its first size, a run takes 30 to 140 MB less memory and no more time.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
// The space for old ones may double before V8 looks at it; texts of a megabyte go there at once. Against hostile answers
// and artifacts this takes 30 MB less, and an ordinary run no more time.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=40');
// One thread is through with so small a space before several have shared it out.
(0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--no-parallel-scavenge');


/***/ }),

/***/ 95597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isAsciiLocale),
/* harmony export */   V: () => (/* binding */ toAscii)
/* harmony export */ });
/** Text for a terminal that shows nothing but ASCII. */
/** The signs that our own texts use, each with what stands for it. */
const plain = {
    '✔': '+',
    '✖': 'x',
    '⚠': '!',
    '–': '-',
    '—': '-',
    '→': '->',
    '·': '|',
    '…': '...',
    '“': '"',
    '”': '"',
    '‘': "'",
    '’': "'",
    '×': 'x',
    '⟨': '<',
    '⟩': '>',
    '✅': '[ok]',
    '❌': '[FAIL]',
    '⚠️': '[warn]',
    '⏭️': '[skip]',
    '❗': '[error]',
    '🎉': '',
    '💥': '',
};
const unknown = /\P{ASCII}/gu;
const signs = new RegExp(Object.keys(plain)
    .sort((a, b) => b.length - a.length)
    .join('|'), 'gu');
/** What is no sign of ours becomes `?`, a letter at a time; escape sequences of the terminal stay. */
function toAscii(text) {
    return text.replace(signs, (sign) => plain[sign] ?? '?').replace(unknown, '?');
}
/**
 * Whether the environment names a locale that is not UTF-8, as `LC_ALL=C` does. Where it names none, log viewers and
 * terminals of today read UTF-8. Contract: POSIX, "Internationalization Variables".
 */
function isAsciiLocale(env) {
    const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
    return locale !== '' && !/utf-?8/i.test(locale);
}


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
/* unused harmony export default */
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
