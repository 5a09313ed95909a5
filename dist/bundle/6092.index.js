export const id = 6092;
export const ids = [6092];
export const modules = {

/***/ 46092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readLines: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67724);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28648);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62850);



/** How a family of languages writes comments: to the end of the line, or over several. */
const comments = {
    hash: /(?:^|(?<=\s))#.*$|^=begin$[\s\S]*?^=end$|<#[\s\S]*?#>/gm,
    slashes: /(?<![:\w])\/\/.*$|(?<![\w*."'`/])\/\*[\s\S]*?\*\//gm,
    both: /(?:^|(?<=\s))#.*$|(?<![:\w])\/\/.*$|(?<![\w*."'`/])\/\*[\s\S]*?\*\//gm,
    batch: /^\s*(?:@?rem\s|::).*$/gim,
    dashes: /--\s.*$/gm,
    markup: /<!--[\s\S]*?-->/g,
};
const blank = (found) => found.replace(/[^\n]/g, ' ');
/** Longer lines are data or generated code. */
const longestLine = 2_000;
/** What compares, tells or checks does not set. */
const tells = /[!=]==?(?!=)(?=\s*["'(\w$])|\.equals\(|%in%|-(?:eq|ne|match|like)\s|\b(?:assert\w*|expect|raise|throw|panic|fatal|die|abort)\b|(?:Error|Exception|Errorf|print\w*|warn\w*|stop|message|log\w*|(?:log\w*|console)\.\w+)\s*\(|^\s*(?:case|when|grep|sed|git)\b|^\s*@?(?:echo|printf|error|unstable|puts|Write-(?:Host|Error|Warning|Output))\b/i;
/** The version of a package, which is no comparison. */
const pinned = /(?<=[\w\]])==(?=\d)/g;
/** Unless it goes to a file of variables. */
const writes = />|Out-File|Add-Content|Set-Content|##vso\[|\btee\b/;
/**
 * The last resort, for languages without a parser here and for files that theirs refuses: names that a value follows,
 * line by line. Nothing that it finds may be changed.
 */
function readLines(text, family, scopes) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)();
    const lines = text.replace(comments[family], blank).split('\n');
    let at = 0;
    for (const [number, line] of lines.entries()) {
        if (line.length <= longestLine &&
            /hokus|mlflow|tracking|registry|mock|experiments|pip|conda|uv|poetry|benchmark/i.test(line) &&
            (!tells.test(line.replace(pinned, '')) || writes.test(line)))
            readLine({ line, at, following: lines.slice(number + 1, number + 4), scopes, reading });
        at += line.length + 1;
    }
    return reading;
}
/** A name as code and configuration write one. */
const anyName = /(?<![\w$%-])(?:\$env:|\$ENV\{|\$|--)?[A-Za-z_][\w.-]*\w/gi;
const setter = /(?:\bset|[.:]set|setenv|putenv|setdefault|setProperty|put|environ|env|withEnv|addEnv\w*|Setenv|environment|set_env|setEnvironmentVariable)\s*\(\s*["'`]?$/i;
const lookup = /(?:\bget\w*|getenv|GetEnv\w*|getProperty|lookup\w*|fetch|contains\w*|has\w*|unset\w*|remove|delete|find\w*|require\w*|os\.environ\.get|System\.getenv)\s*[([]\s*["'`]?$/i;
/** Behind a name that is compared, or read without a default. */
const isAsked = /^["'`]?\s*(?:==|!=|[)\]]+(?!\s*(?:\?[?:]|\|\||[=:]|\.(?:unwrap|or|get_?or))))/i;
/** What stands between a name and its value. */
const between = /^["'`\])}]*\s*(?:\.(?:unwrap_or|or_?else|get_?or_?else)\w*\s*\(\s*(?:\|\w*\||\(\)\s*[-=]>)?|\|\|=?|\?[?:]=?|<-|=>|:=|\?=|\+=|=(?![=~])|::?\s*[\w.[\]<>|? ]+=(?!=)|:|,|\(|-Value\s|to\s)\s*|^["'`]?\s+(?=["'`]?(?:https?:\/\/|[\w.-]*hokus\.ai|true|1|yes|on)\b)/i;
function readLine({ line, at, following, scopes, reading }) {
    for (const match of line.matchAll(anyName)) {
        const [spelled] = match;
        const name = spelled.replace(/^\$(?:env:|ENV\{)?/i, '').replace(/^.*\.(?=(?:HOKUSAI|MLFLOW)_)/, '');
        const known = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name) ||
            (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrackingUriName */ .JI)(name) ||
            /^(?:HOKUSAI_API_ENDPOINT|(?:hokusai_)?api_?endpoint)$/i.test(name);
        const before = line.slice(0, match.index);
        const isBound = /\bvariable:\s*["']$/.test(before);
        if (!known || (!isBound && isAsked.test(line.slice(match.index + spelled.length))))
            continue;
        // A reading, as in ${NAME}.
        const rest = line.slice(match.index + spelled.length);
        if (/[$%]\{?$/.test(before) && !spelled.startsWith('$') && !/^:-?\w+:\/\//.test(rest))
            continue;
        if (/^\$(?!env:|ENV\{)/i.test(spelled) && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name))
            continue;
        const isRead = lookup.test(before) && !setter.test(before);
        const literals = valueBehind(rest, match.index + spelled.length, before, following, line.length);
        if (!literals)
            continue;
        const value = literals.map((one) => ({ ...one, start: one.start + at, end: one.end + at }));
        const environment = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name) && !isRead && !name.startsWith('TF_VAR_');
        const context = isRead ? 'default' : 'assignment';
        reading.settings.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(name, at + match.index, context, value, scopes, { environment }));
    }
    reading.settings.push(...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readAzure */ .y0)((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(line, at), scopes));
    readCalls(line, at, reading);
    reading.texts.push({ text: line, start: at, end: at + line.length, exact: false });
    readPackages(line, at, scopes, reading);
}
const quoted = /(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1/g;
/** The texts that the value may be: all quoted ones up to the next name, or a bare word. */
function valueBehind(rest, from, before, following, length) {
    const isPair = /(?:\bname|\bkey|\bvariable|\bId)["']?\s*[:=]\s*["'`]?$|\benv\s*[:=]\s*["']$/i.test(before) ||
        /^\s*(?:variable|-\s*name:)\s*["']?$/.test(before);
    // A name that a secret is bound to.
    if (/\bvariable:\s*["']$/.test(before) && !/\bvalue/.test(rest))
        return [];
    const valued = isPair
        ? /^["'`][\s,{]+(?:value|(?:env)?default)\w*["']?\s*[:=]\s*/i.exec(rest)?.[0]
        : undefined;
    const isWord = /\b(?:setx|setenv|set(?:\s+-\w+)+)\s+["']?$/.test(before);
    const sign = valued ?? between.exec(rest)?.[0] ?? (isWord ? /^["']?\s+/.exec(rest)?.[0] : undefined);
    const own = sign === undefined ? '' : rest.slice(sign.length);
    const nextName = own.search(/["'`\s,({](?:HOKUSAI|MLFLOW)_\w+["'`]?\s*[=:,]/);
    const near = nextName < 0 ? own : own.slice(0, nextName);
    const literals = [...near.matchAll(quoted)].map((found) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(found[2] ?? '', from + (sign?.length ?? 0) + found.index + 1));
    const bare = /^[^\s"'`,;(){}[\]]+/.exec(near)?.[0];
    if (bare !== undefined && literals.length === 0)
        literals.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(bare, from + (sign?.length ?? 0)));
    // A list of NAME=value texts, where the quote closes behind the value.
    const open = /(["'`])[^"'`]*$/.exec(before.replace(quoted, ''))?.[1];
    if (open && valued === undefined && sign?.endsWith('=')) {
        const value = /^[^\s"'`]*/.exec(own)?.[0] ?? '';
        return [(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(value, from + sign.length)];
    }
    if (isPair || near.trim() === '') {
        const offset = { at: length + 1 };
        for (const next of following) {
            const found = /^\s*(?:(?:value|default\w*|valueFrom|value_source|secret\w*)["']?\s*[:=({]?\s*)?(["'`]?)(.*?)\1[\s,;})]*$/i.exec(next);
            const isValue = /^\s*(?:value|default|secret)/i.test(next) || (!isPair && /^\s*["'`]/.test(next));
            if (found && isValue)
                return [(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(found[2] ?? '', offset.at + next.indexOf(found[2] ?? ''))];
            if (/^\s*[})\]]/.test(next) || (isPair && /\bname["']?\s*[:=]/.test(next)))
                break;
            offset.at += next.length + 1;
        }
        if (isPair && valued === undefined && !/\b(?:value\w*|default\w*)["']?\s*[:=]/i.test(rest))
            return undefined;
    }
    return sign === undefined ? undefined : literals;
}
/** Calls whose arguments are on their line. */
function readCalls(line, at, reading) {
    for (const match of line.matchAll(/([\w.$:]+)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)?/g)) {
        const [, name = '', args = ''] = match;
        const key = /^\s*(?:key\s*=\s*)?(["'`])(.*?)\1\s*$/.exec(args.split(',').at(-2) ?? '')?.[2];
        if (key !== undefined)
            reading.calls.push({ name, at: at + match.index, keys: [key] });
    }
}
/** A command that installs, wherever it stands, and R's calls that install for Python. */
function readPackages(line, at, scopes, reading) {
    for (const match of line.matchAll(/(?:py|conda|virtualenv)_install\((.*)/g))
        for (const word of match[0].matchAll(quoted))
            reading.packages.push({ spec: word[2] ?? '', at: at + match.index + word.index });
    for (const match of line.matchAll(/(?:pip[\d.]*|uv|uvx|poetry|pdm|pipx|pipenv|conda|mamba|micromamba|rye|pixi)["',\s]+[^;&|#)]*/g)) {
        const words = [...match[0].matchAll(/[^\s"',[\]]+(?:\[[^\]]*\])?[^\s"',[\]]*/g)].map((word) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(word[0], at + match.index + word.index));
        reading.packages.push(...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readWords */ .ux)(words, scopes).packages);
    }
}


/***/ }),

/***/ 62850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ readAssignments),
/* harmony export */   ux: () => (/* binding */ readWords),
/* harmony export */   y0: () => (/* binding */ readAzure)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67724);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28648);


/** Installers of Python packages, with what follows where they take one at once. */
const installer = /^(?:.*\/)?(?:pip[\d.]*|uv|uvx|poetry|pdm|pipx|pipenv|conda|mamba|micromamba|rye|pixi)$/;
const adds = /^(?:install|add|uvx|run|create|inject)$/;
/** Options of theirs that take the next word. */
const takesWord = /^(?:-[rcenpit]|--(?:requirement|constraint|editable|name|prefix|python|target|(?:extra-)?index-url|group|channel|from|upgrade-package))$/;
const otherIndex = /^(?:-i|--index-url|--no-index|--find-links|-f)(?:=|$)/;
/**
 * The words of a command or of a list of arguments: variables for a container, options, packages. A word that is not
 * known as a whole has the text that is known.
 */
function readWords(words, scopes) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)();
    const set = (name, at, value, more = { environment: false }) => void reading.settings.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(name, at, 'argument', value ? [value] : [], scopes, more));
    words.forEach((word, i) => {
        const before = words[i - 1]?.text ?? '';
        const next = words[i + 1];
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .DN)(reading, readAssignments(word, scopes));
        const [, option = '', value] = /^(--?[\w.-]+)(?:=(.*))?$/s.exec(word.text) ?? [];
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrackingUriName */ .JI)(option) && (value !== undefined || next))
            set(option, word.start, value === undefined ? next : tailOf(word, value));
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(word.text) || ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrackingUriName */ .JI)(word.text) && !word.text.startsWith('-'))) {
            const passed = /^(?:-e|--env|--build-arg)$/.test(before);
            const value = next?.text.startsWith('-')
                ? words[words.findIndex(({ text }) => /^(?:-b|--body|--value)$/.test(text)) + 1]
                : next;
            const isSet = /^(?:set|setx|put|setenv)$/.test(before) && value !== undefined;
            const environment = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(word.text) && !words.some(({ text }) => /^secrets?$/.test(text));
            if (passed || isSet)
                set(word.text, word.start, isSet ? value : undefined, { environment, given: isSet });
        }
    });
    readConnection(words, scopes, reading);
    readInstall(words, reading);
    return reading;
}
/** What may stand before a name: an option, the way to a key of a configuration. */
const leads = /(?<=^|[\s,;{])(?:-e|-D|--[\w-]+=|\+{1,2})?(?:[A-Za-z][\w-]*\.)*(?=\w)/g;
/** Azure's `##vso[task.setvariable variable=NAME]value` within a text that is told. */
function readAzure({ text, start }, scopes) {
    const found = text.matchAll(/(?<=##vso\[task\.setvariable variable=)(\w+)([^\]]*\])([^\s"']*)/g);
    return [...found].map(({ 1: name = '', 2: behind = '', 3: value = '', index }) => {
        const at = start + index;
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(name, at, 'argument', [(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(value, at + name.length + behind.length)], scopes);
    });
}
/** `NAME=value` within a word: alone, behind an option, or in a list. */
function readAssignments(word, scopes) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyReading */ .iz)();
    if (!word.text.includes('='))
        return reading;
    for (const match of word.text.replace(leads, (lead) => ' '.repeat(lead.length)).matchAll(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .assigned */ .Xz)) {
        const { name = '', value = '' } = match.groups ?? {};
        const start = word.start + match.index + name.length + 1;
        const whole = match.index + match[0].length === word.text.length;
        // Further on in a sentence it is only told.
        if (/^(?!export\s|set\s)[^=]*\s/.test(word.text.slice(0, match.index)))
            continue;
        const at = word.start + (word.exact ? match.index : 0);
        reading.settings.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(name, at, 'argument', [(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(value, start, word.exact && whole)], scopes));
    }
    return reading;
}
function tailOf(word, value) {
    return { ...word, text: value, start: word.end - value.length };
}
/** `airflow connections add mlflow_default --conn-uri …` */
function readConnection(words, scopes, reading) {
    const verb = words.findIndex(({ text }, i) => text === 'add' && words[i - 1]?.text === 'connections');
    if (verb < 0 || !words.slice(verb).some(({ text }) => /mlflow|hokusai/i.test(text)))
        return;
    words.forEach((word, i) => {
        const [, value] = /^--conn-(?:uri|host)(?:=(.*))?$/.exec(word.text) ?? [];
        const literal = value ? tailOf(word, value) : words[i + 1];
        if (/^--conn-(?:uri|host)/.test(word.text) && literal)
            reading.settings.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)('AIRFLOW_CONN_MLFLOW', word.start, 'argument', [{ ...literal, exact: false }], scopes, {
                environment: false,
            }));
    });
}
function readInstall(words, reading) {
    const first = words.findIndex(({ text }) => installer.test(text));
    if (first < 0 || words.some(({ text }) => otherIndex.test(text)))
        return;
    const verb = words.findIndex(({ text }, i) => i >= first && adds.test(text.replace(/^.*\//, '')));
    if (verb < 0)
        return;
    words.slice(verb + 1).forEach((word, i, rest) => {
        const before = rest[i - 1]?.text ?? '';
        if (word.text.startsWith('-') || takesWord.test(before))
            return;
        reading.packages.push({ spec: word.text, at: word.start });
    });
}


/***/ })

};
