export const id = 684;
export const ids = [684];
export const modules = {

/***/ 60706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ insertAfter),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   hj: () => (/* binding */ removeLine),
/* harmony export */   nc: () => (/* binding */ insertBefore)
/* harmony export */ });
/** `edits` are ordered and apart from each other. */
function applyEdits(text, edits) {
    let out = '';
    let from = 0;
    for (const edit of edits) {
        out += text.slice(from, edit.start) + edit.text;
        from = edit.end;
    }
    return out + text.slice(from);
}
/** Inserts `text` as a line of its own after line `number`. */
function insertAfter(source, number, text) {
    const at = source.lines[number]?.end ?? 0;
    // The line's own end, in a file that mixes them; the last line may have none.
    const [eol = source.eol] = /^\r?\n/.exec(source.text.slice(at, at + 2)) ?? [];
    return { start: at, end: at, text: `${eol}${text}` };
}
function insertBefore(source, number, text) {
    const at = source.lines[number]?.start ?? 0;
    return { start: at, end: at, text: `${text}${source.eol}` };
}
/** Takes line `number` away with its line end. */
function removeLine(source, number) {
    const start = source.lines[number]?.start ?? 0;
    return { start, end: source.lines[number + 1]?.start ?? source.text.length, text: '' };
}


/***/ }),

/***/ 94684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unifiedDiff: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60706);

const contextLines = 3;
/**
 * The mends as a unified diff. `maySee` tells whether a line may be shown: context stops before one that may
 * not, so that a key next to a change is never copied into the diff.
 */
function unifiedDiff(files, maySee) {
    const diffs = files.map((file) => fileDiff(file, maySee));
    return {
        text: diffs.map(({ text }) => text).join(''),
        withheld: diffs.reduce((sum, { withheld }) => sum + withheld, 0),
    };
}
function fileDiff(file, maySee) {
    const lines = splitLines(file.text);
    const changes = changesOf(file, lines);
    if (!maySee(file.path))
        return { text: '', withheld: changes.length };
    const shows = (line) => line !== undefined && maySee(line.replace(/^\uFEFF|\r?\n$/g, ''));
    const open = changes.filter(({ from, to, added }) => [...lines.slice(from, to), ...added].every(shows));
    const spans = group(open, lines, shows).flatMap((near) => spanOf(near, lines, shows) ?? []);
    const kept = spans.flatMap((span) => span.changes);
    const withheld = changes.length - kept.length;
    if (spans.length === 0)
        return { text: '', withheld };
    let shift = 0;
    const hunks = spans.map((span) => {
        const text = hunk(lines, span, shift);
        shift += growth(span.changes);
        return text;
    });
    const [a, b] = [quotePath(`a/${file.path}`), quotePath(`b/${file.path}`)];
    // A tab ends a name with spaces in it, as git writes it.
    const tab = file.path.includes(' ') ? '\t' : '';
    return { text: `diff --git ${a} ${b}\n--- ${a}${tab}\n+++ ${b}${tab}\n${hunks.join('')}`, withheld };
}
/** Changes so near to each other that their context would meet, with nothing hidden between. */
function group(changes, lines, shows) {
    const groups = [];
    let end = 0;
    for (const change of changes) {
        const between = lines.slice(end, change.from);
        const near = between.length <= 2 * contextLines && between.every(shows);
        if (near && groups.length > 0)
            groups.at(-1)?.push(change);
        else
            groups.push([change]);
        end = change.to;
    }
    return groups;
}
/** As many of the changes as have something after them to hold on to. */
function spanOf(changes, lines, shows) {
    const { from } = changes[0] ?? {};
    const { to } = changes.at(-1) ?? {};
    if (from === undefined || to === undefined)
        return undefined;
    let first = from;
    while (first > from - contextLines && shows(lines[first - 1]))
        first--;
    let last = to;
    while (last < to + contextLines && shows(lines[last]))
        last++;
    // git takes a hunk without context after it for the end of the file.
    const anchored = last > to || to === lines.length;
    return anchored && last > first ? { changes, first, last } : spanOf(changes.slice(0, -1), lines, shows);
}
function hunk(lines, { changes, first, last }, shift) {
    const marked = (sign, part) => part.map((line) => line.endsWith('\n') ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`);
    const oldCount = last - first;
    const newCount = oldCount + growth(changes);
    const place = (count, start) => `${count === 0 ? start : start + 1},${count}`;
    let at = first;
    const body = changes.flatMap(({ from, to, added }) => {
        const before = lines.slice(at, from);
        at = to;
        return [...marked(' ', before), ...marked('-', lines.slice(from, to)), ...marked('+', added)];
    });
    const head = `@@ -${place(oldCount, first)} +${place(newCount, first + shift)} @@\n`;
    return [head, ...body, ...marked(' ', lines.slice(at, last))].join('');
}
const growth = (changes) => changes.reduce((sum, { from, to, added }) => sum + added.length - (to - from), 0);
/** The edits as changes of whole lines; edits that touch neighbouring lines become one change. */
function changesOf({ text, edits }, lines) {
    const starts = [];
    let at = 0;
    for (const line of lines) {
        starts.push(at);
        at += line.length;
    }
    const groups = [];
    let from = 0;
    for (const edit of edits) {
        while ((starts[from + 1] ?? Number.POSITIVE_INFINITY) <= edit.start)
            from++;
        let to = from + 1;
        while ((starts[to] ?? Number.POSITIVE_INFINITY) < edit.end)
            to++;
        const last = groups.at(-1);
        if (last && from <= last.to) {
            last.to = Math.max(last.to, to);
            last.edits.push(edit);
        }
        else
            groups.push({ from, to, edits: [edit] });
    }
    return groups.map(({ from, to, edits }) => {
        const start = starts[from] ?? 0;
        const shifted = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
        const mended = splitLines((0,_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .ct)(text.slice(start, starts[to] ?? text.length), shifted));
        return trim({ from, to, added: mended }, lines);
    });
}
/** Leaves out the lines at either end that stay as they are. */
function trim({ from, to, added }, lines) {
    let [first, last, skip, end] = [from, to, 0, added.length];
    while (first < last && skip < end && lines[first] === added[skip]) {
        first++;
        skip++;
    }
    while (last > first && end > skip && lines[last - 1] === added[end - 1]) {
        last--;
        end--;
    }
    return { from: first, to: last, added: added.slice(skip, end) };
}
const splitLines = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
/** As git quotes names that hold a quote, a backslash or a control character. */
function quotePath(path) {
    const quoteOne = (character) => character === '"' || character === '\\'
        ? `\\${character}`
        : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: file names may hold them
    const quoted = path.replace(/["\\\u0000-\u001f\u007f]/g, quoteOne);
    return quoted === path ? path : `"${quoted}"`;
}


/***/ })

};
