export const id = 1821;
export const ids = [1821];
export const modules = {

/***/ 61821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAnything: () => (/* binding */ readAnything)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67724);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28648);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62850);



/** Comments of all these languages; `//` and `/*` also stand in addresses and patterns of paths. */
const comments = /(?<!\{)\{-\s[\s\S]*?-\}(?!\})|--\[(=*)\[[\s\S]*?\]\1\]|(?<!\S)\(\*\s[\s\S]*?\*\)|(?<!\S)#\|\s[\s\S]*?\|#|(?:^|(?<=\s))#(?!\[|define\s).*$|(?<![:\w])\/\/.*$|(?<![\w*."'`/])\/\*[\s\S]*?\*\/|^\s*(?:@?rem\s|::|--\s).*$|<!--[\s\S]*?-->|^=begin$[\s\S]*?^=end$|<#[\s\S]*?#>/gim;
/** Texts of several lines for a reader, by their names: here-strings of PowerShell, `define` of make. */
const texts = /(?:^define\s+|\$)\w*(?:usage|help|doc|message|banner|example|note)\w*\s*(?:=\s*@(["'])\s*\n[\s\S]*?^\1@|\n[\s\S]*?^endef$)/gim;
/** Longer lines are data or generated code. */
const longestLine = 2_000;
const ours = /hokus|mlflow|tracking|registry|mock|experiments|pip|conda|uv|poetry|benchmark/i;
/** What compares, tells or checks does not set. */
const tells = /[!=]==?(?!=)(?=\s*["'(\w$])|\.equals\(|%in%|-(?:eq|ne|match|like)\s|\$\((?:warning|error|info)\b|\b(?:assert\w*|expect|raise|throw|panic|fatal|die|abort)\b|(?:Error|Exception|Errorf|print\w*|warn\w*|stop|message|log\w*|(?:log\w*|console)\.\w+)!?\s*\(|^\s*(?:case|when|grep|sed|git)\b|\btest\s+["'$-]|\bwhere\s[^"']*=|^\s*@?(?:echo|printf|error|unstable|puts|Write-(?:Host|Error|Warning|Output))\b/i;
/** The version of a package, which is no comparison. */
const pinned = /(?<=[\w\]])==(?=\d)/g;
/** Unless it goes to a file of variables. */
const writes = />|Out-File|Add-Content|Set-Content|##vso\[|\btee\b/;
/**
 * The last resort, for languages without a parser here and for files that theirs refuses: names that a value follows,
 * line by line. Nothing that it finds may be changed.
 */
function readAnything(text, notes) {
    const blank = (found) => found.replace(/[^\n]/g, ' ');
    const lines = text.replace(comments, blank).replace(texts, blank).split('\n');
    let at = 0;
    for (const [number, line] of lines.entries()) {
        const isTold = tells.test(line.replace(pinned, '')) && !writes.test(line);
        if (line.length <= longestLine && ours.test(line))
            readLine(line, lines.slice(number + 1, number + 4), notes.of((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .partAt */ .l0)(line, at)), isTold);
        at += line.length + 1;
    }
}
/** A name as code and configuration write one. */
const anyName = /(?<![\w$%-])(?:\$env:|\$ENV\{|\$|--)?[A-Za-z_][\w.-]*\w/gi;
const setter = /(?:\bset|[.:]set|setenv|putenv|setdefault|setProperty|put|environ|env|withEnv|addEnv\w*|Setenv|environment|set_env|setEnvironmentVariable)\s*\(\s*["'`]?$/i;
const lookup = /(?:\bget\w*|getenv|GetEnv\w*|getProperty|lookup\w*|fetch|contains\w*|has\w*|unset\w*|remove|delete|find\w*|require\w*|os\.environ\.get|System\.getenv)\s*[([]\s*["'`]?$/i;
/** Before a name that a sentence speaks of. */
const spoken = /\b(?:not|never|than|was|old|use|using|like|instead of)\s+$/i;
/** Behind a name that is compared, or read without a default. */
const isAsked = /^["'`]?\s*(?:==|!=|[)\]]+(?!\s*(?:\?[?:]|\|\||[=:]|\{\s*["']|or\b|\.(?:unwrap|or|get_?or))))/i;
/** Before a name that a secret is bound to. */
const binds = /\bvariable:\s*["']$/;
function readLine(line, following, notes, isTold) {
    for (const { 0: spelled, index } of line.matchAll(anyName)) {
        const name = spelled.replace(/^\$(?:env:|ENV\{)?/i, '').replace(/^.*\.(?=(?:HOKUSAI|MLFLOW)_)/, '');
        if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(name) && !/^api_?endpoint$/i.test(name))
            continue;
        const before = line.slice(0, index);
        // `if old == "" { setenv(NAME, value) }`
        if (isTold && !setter.test(before))
            continue;
        const rest = line.slice(index + spelled.length);
        // A reading, as in ${NAME}.
        const isExpanded = /[$%]\{?$/.test(before) && !spelled.startsWith('$') && !/^:-?\w+:\/\//.test(rest);
        const isRead = isExpanded || (/^\$(?!env:|ENV\{)/i.test(spelled) && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name) && !/^\s*=(?!=)/.test(rest));
        if (isRead || spoken.test(before) || (!binds.test(before) && isAsked.test(rest)))
            continue;
        const literals = valueBehind(before, rest, index + spelled.length, following);
        const isDefault = lookup.test(before) && !setter.test(before);
        const environment = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name) && !isDefault && !name.startsWith('TF_VAR_');
        if (literals)
            notes.set(name, index, isDefault ? 'default' : 'assignment', literals, { environment });
    }
    if (isTold)
        return;
    const whole = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(line, 0);
    notes.text(whole);
    (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readAzure */ .y0)(whole, notes);
    readCalls(line, notes);
    readPackages(line, notes);
}
const quoted = /(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1/g;
/** What stands between a name and its value. */
const between = /^["'`\])}]*\s*(?:\.(?:unwrap_or|or_?else|get_?or_?else)\w*\s*\(\s*(?:\|\w*\||\(\)\s*[-=]>)?|\|\|=?|or\b|\{(?=\s*["'])|>(?=[\w$])|\?[?:]=?|<-|=>|->(?=\s*["'])|:=|\?=|\+=|=(?![=~])|::?\s*[\w.[\]<>|? ]+=(?!=)|:|,|\(|-Value\s|to\s)\s*|^["'`]?\s+(?=["'`]?(?:https?:\/\/|[\w.-]*hokus\.ai|true|1|yes|on)\b)/i;
/** Before a name that is itself the value of a name or a key, and behind it. */
const isNamed = /(?:\bname|\bkey|\bvariable|\bId)["']?\s*[:=]\s*["'`]?$|\benv\s*[:=]\s*["']$|^\s*(?:variable|-\s*name:)\s*["']?$/i;
const valued = /^["'`][\s,{]+(?:value|(?:env)?default)\w*["']?\s*[:=]\s*/i;
const nextName = /["'`\s,({](?:HOKUSAI|MLFLOW)_\w+["'`]?\s*[=:,]/;
const valueLine = /^\s*((?:value|default\w*|valueFrom|value_source|secret\w*)["']?\s*[:=({]?\s*)?(["'`]?)(.*?)\2[\s,;})]*$/i;
/** The texts that the value may be: all quoted ones up to the next name, or a bare word. */
function valueBehind(before, rest, from, following) {
    if (binds.test(before))
        return [];
    const isPair = isNamed.test(before);
    const pair = isPair ? valued.exec(rest)?.[0] : undefined;
    const word = /\b(?:setx|setenv|set(?:\s+-\w+)+)\s+["']?$/.test(before)
        ? /^["']?\s+/.exec(rest)?.[0]
        : undefined;
    const sign = pair ?? between.exec(rest)?.[0] ?? word;
    const own = sign === undefined ? '' : rest.slice(sign.length);
    const start = from + (sign?.length ?? 0);
    // A list of NAME=value texts, where the quote closes behind the value.
    if (sign?.endsWith('=') && !pair && /["'`][^"'`]*$/.test(before.replace(quoted, '')))
        return [(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(/^[^\s"'`]*/.exec(own)?.[0] ?? '', start)];
    const [near = ''] = own.split(nextName, 1);
    if (isPair || near.trim() === '') {
        let at = from + rest.length + 1;
        for (const next of following) {
            const [, key, , value = ''] = valueLine.exec(next) ?? [];
            if (key !== undefined || (!isPair && /^\s*["'`]/.test(next)))
                return [(0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(value, at + next.indexOf(value))];
            if (/^\s*[})\]]/.test(next))
                break;
            at += next.length + 1;
        }
    }
    const literals = [...near.matchAll(quoted)].map(({ 2: text = '', index }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(text, start + index + 1));
    const bare = /^[^\s"'`,;(){}[\]<]+/.exec(near)?.[0];
    if (bare !== undefined && literals.length === 0)
        literals.push((0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(bare, start));
    return sign === undefined ? undefined : literals;
}
/** Calls whose arguments are on their line, with the texts that others follow. */
function readCalls(line, notes) {
    for (const match of line.matchAll(/([\w.$:]+)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)?/g)) {
        const args = match[2] ?? '';
        const keys = [...args.matchAll(/(["'`])((?:(?!\1).)*)\1\s*[,:]/g)].map(({ 2: key = '' }) => key);
        notes.call(match[1] ?? '', match.index, /^\s*["'`]/.test(args) ? keys : ['', ...keys]);
    }
}
/** A command that installs, wherever it stands, and R's calls that install for Python. */
function readPackages(line, notes) {
    for (const { 0: command, index: at } of line.matchAll(installs)) {
        const words = [...command.matchAll(/[^\s"',[\]()]+(?:\[[^\]]*\])?[^\s"',[\]()]*/g)];
        (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .readInstall */ .Sw)(words.map(({ 0: word, index }) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(word, at + index)), notes);
    }
}
const installs = /(?:(?:py|conda|virtualenv)_install\(|(?:pip[\d.]*|uv|uvx|poetry|pdm|pipx|pipenv|conda|mamba|micromamba|rye|pixi)["',\s]+)[^;&|#)]*/g;


/***/ }),

/***/ 62850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ readAssignments),
/* harmony export */   Sw: () => (/* binding */ readInstall),
/* harmony export */   ux: () => (/* binding */ readWords),
/* harmony export */   y0: () => (/* binding */ readAzure)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67724);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28648);


/** Installers of Python packages, with what follows where they take one at once. */
const installer = /^(?:.*\/)?(?:pip[\d.]*|uv|uvx|poetry|pdm|pipx|pipenv|conda|mamba|micromamba|rye|pixi|(?:py|conda|virtualenv)_install)$/;
const adds = /^(?:.*\/)?(?:install|add|uvx|run|create|inject|download|wheel|\w+_install)$/;
/** Options of theirs that take the next word. */
const takesWord = /^(?:-[rcenpit]|--(?:requirement|constraint|editable|name|prefix|python|target|(?:extra-)?index-url|group|channel|from|upgrade-package))$/;
const otherIndex = /^(?:-i|--index-url|--no-index|--find-links|-f)(?:=|$)/;
/** What comes before a name that is only passed on, and before one that the next word is the value of. */
const passes = /^(?:-e|--env|--build-arg)$/;
const sets = /^(?:set|setx|put|setenv)$/;
/**
 * The words of a command or of a list of arguments: variables for a container, options, packages. A word that is not
 * known as a whole has the text that is known. `more` is what the list says of all settings in it.
 */
function readWords(words, notes, more = () => ({})) {
    const isSecret = words.some(({ text }) => /^secrets?$/.test(text));
    const add = words.findIndex(({ text }, i) => text === 'add' && words[i - 1]?.text === 'connections');
    const isConnection = add >= 0 && words.slice(add).some(({ text }) => /mlflow|hokusai/i.test(text));
    words.forEach((word, i) => {
        const { text, start } = word;
        const before = words[i - 1]?.text ?? '';
        const next = words[i + 1];
        readAssignments(word, notes, more(word));
        const [, option = '', tail] = /^(--?[\w.-]+)(?:=(.*))?$/s.exec(text) ?? [];
        const value = tail === undefined ? next : { ...word, text: tail, start: word.end - tail.length };
        // `airflow connections add mlflow_default --conn-uri …`
        if (value && isConnection && /^--conn-(?:uri|host)$/.test(option))
            notes.set('AIRFLOW_CONN_MLFLOW', start, 'argument', [{ ...value, exact: false }], {
                environment: false,
            });
        if (value && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrackingUriName */ .JI)(option))
            notes.set(option, start, 'argument', [value], { environment: false, ...more(word) });
        if (option !== '' || !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isOurs */ .MU)(text))
            return;
        if (passes.test(before))
            notes.set(text, start, 'argument', [], { open: true });
        const body = words.findIndex((one) => /^(?:-b|--body|--value)$/.test(one.text));
        const given = next?.text.startsWith('-') ? words[body + 1] : next;
        if (sets.test(before) && given)
            notes.set(text, start, 'argument', [given], { environment: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(text) && !isSecret });
    });
    readInstall(words, notes);
}
/** What may stand before a name: an option, the way to a key of a configuration. */
const leads = /(?<=^|[\s,;{])(?:-e|-D|--[\w-]+=|\+{1,2})?(?:[A-Za-z][\w-]*\.)*(?=\w)/g;
/** `NAME=value` within a word: alone, behind an option, or in a list. */
function readAssignments(word, notes, more = {}) {
    if (!word.text.includes('='))
        return;
    // gcloud's lists say which sign parts them: ^@^A=1@B=2.
    const listed = word.text.replace(/(?<=^|=)\^(\W)\^(.*)/s, (_, sign, all) => `   ${all.replaceAll(sign, ',')}`);
    for (const match of listed.replace(leads, (lead) => ' '.repeat(lead.length)).matchAll(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .assigned */ .Xz)) {
        const { name = '', value = '' } = match.groups ?? {};
        // Further on in a sentence, or given to a function, it is only told.
        if (/^(?!export\s|set\s)[^=]*\s|\w\(/.test(word.text.slice(0, match.index)))
            continue;
        const isWhole = match.index + match[0].length === word.text.length;
        const literal = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(value, word.start + match.index + name.length + 1, word.exact && isWhole);
        // Behind an option the word is not its own.
        const own = match.index === 0 ? more.own : undefined;
        notes.set(name, word.start + (word.exact ? match.index : 0), 'argument', [literal], { ...more, own });
    }
}
/** Azure's `##vso[task.setvariable variable=NAME]value` within a text that is told, and GitHub's `::set-env name=NAME::value`. */
function readAzure({ text, start }, notes, more = {}) {
    for (const found of text.matchAll(toldVariable)) {
        const { 1: azure, 2: bracket, 3: github, 4: colons, 5: value = '', index } = found;
        const [name, behind] = [azure ?? github ?? '', bracket ?? colons ?? ''];
        const literal = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .literalAt */ .XZ)(value, start + index + name.length + behind.length);
        notes.set(name, start + index, 'argument', [literal], more);
    }
}
const toldVariable = /(?:(?<=##vso\[task\.setvariable variable=)(\w+)([^\]]*\])|(?<=::set-env name=)(\w+)(::))([^\s"']*)/g;
function readInstall(words, notes) {
    const first = words.findIndex(({ text }) => installer.test(text));
    if (first < 0 || words.some(({ text }) => otherIndex.test(text)))
        return;
    const verb = words.findIndex(({ text }, i) => i >= first && adds.test(text));
    if (verb < 0)
        return;
    words.slice(verb + 1).forEach(({ text, start }, i, rest) => {
        if (!text.startsWith('-') && !takesWord.test(rest[i - 1]?.text ?? ''))
            notes.package(text, start);
    });
}


/***/ })

};
