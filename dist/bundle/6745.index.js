"use strict";
exports.id = 6745;
exports.ids = [6745];
exports.modules = { 79126: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { readDocker: () => readDocker });
	var _anything_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66372);
	var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20794);
	let runs = /^[ \t]*(?:ONBUILD\s+)?(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK(?:[ \t]+--\S+)*[ \t]+CMD)\b(?:[ \t]+--\S+)*(?:\s*\[\s*"(?:[^"\\]|\\.)*"(?:\s*,\s*"(?:[^"\\]|\\.)*")*\s*\])?/gim;
	let sets = /^([ \t]*)(ENV|ARG)([ \t]+)(?:([\w.-]+)([ \t]+)(?=\S))?/gim;
	let comments = /(?<=\\[ \t]*\r?\n)(?:[ \t]*#.*\n)+/g;
	function readDocker(text, notes) {
		if (/^#\s*escape\s*=\s*`/im.test(text)) return (0, _anything_js__WEBPACK_IMPORTED_MODULE_0__.readAnything)(text, notes);
		let shifts = [];
		let shift = (from, length) => {
			let by = (shifts.at(-1)?.by ?? 0) + length;
			shifts.push({
				from: from + by,
				by
			});
		};
		let script = text.replace(comments, (found) => found.replace(/.(\r?\n)/g, "\\$1").replace(/[^\\\r\n]|\\(?!\r?\n)/g, " ")).replace(runs, (found) => found.replace(/"(?:[^"\\]|\\.)*"|\S/g, (one) => one.length > 1 ? one : " ")).replace(sets, (found, indent, word, gap, name, space, at) => {
			let isArgument = /ARG/i.test(word);
			let command = isArgument ? "declare" : "export";
			let start = at + indent.length + word.length;
			shift(start, command.length - word.length);
			if (isArgument || !name) return indent + command + found.slice(indent.length + word.length);
			shift(at + found.length, 1 - space.length);
			return `${indent}${command}${gap}${name}=`;
		});
		let place = (offset) => offset - (shifts.findLast(({ from }) => from <= offset)?.by ?? 0);
		return (0, _shell_js__WEBPACK_IMPORTED_MODULE_1__.readShell)(script, notes.of({
			text: script,
			place,
			changes: "lines"
		}));
	}
}) };
