export const id = 353;
export const ids = [353];
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

/***/ 36353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findMistakes: () => (/* binding */ findMistakes),
  ruleIds: () => (/* binding */ ruleIds)
});

// EXTERNAL MODULE: ./build/report/visible.js
var visible = __webpack_require__(6257);
// EXTERNAL MODULE: ./build/fix/edit.js
var edit = __webpack_require__(60706);
// EXTERNAL MODULE: ./build/fix/keys.js
var keys = __webpack_require__(82438);
;// CONCATENATED MODULE: ./build/fix/yaml-scope.js
/**
 * Which YAML blocks a line lies in, told by indentation alone: a file with templates in it or one that does
 * not parse is mended like any other, and its formatting never goes through a serializer.
 */
const environmentKey = /^\s*(?:-\s+)?["']?(?:env|environment|variables|env_variables|containerEnv|remoteEnv)["']?\s*:\s*$/;
/** The line is an entry of an `env:` mapping (workflows, GitLab CI) or an `environment:` list (Compose). */
function isEnvironmentEntry(source, line) {
    const parent = parentOf(source, line);
    return parent !== undefined && environmentKey.test(source.lines[parent]?.code ?? '');
}
/** The nearest line before that is indented less. */
function parentOf(source, line) {
    const known = parents.get(source) ?? findParents(source);
    parents.set(source, known);
    return known[line];
}
const parents = new WeakMap();
function findParents({ lines }) {
    const open = [];
    return lines.map(({ code }, line) => {
        if (/^---(?:\s|$)/.test(code))
            open.length = 0;
        const depth = depthOf(code);
        while (code.trim() !== '' && (open.at(-1)?.depth ?? -1) >= depth)
            open.pop();
        const parent = open.at(-1)?.line;
        if (code.trim() !== '')
            open.push({ line, depth });
        return parent;
    });
}
/** The line and all it lies in, from the inside out. */
function ancestry(source, line) {
    const chain = [];
    for (let at = line; at !== undefined; at = parentOf(source, at))
        chain.push(at);
    return chain;
}
/**
 * The block for which an entry of an `env:` mapping counts: the line of the step or job; `undefined` is the
 * whole document.
 */
function ownerOf(source, entry) {
    const block = parentOf(source, entry);
    if (block === undefined)
        return undefined;
    return /^\s*-\s/.test(source.lines[block]?.code ?? '') ? block : parentOf(source, block);
}
/** An item lies within its list even where its dash stands right below the list's name. */
function depthOf(code) {
    const indent = code.length - code.trimStart().length;
    return 2 * indent + (/^\s*-(?:\s|$)/.test(code) ? 1 : 0);
}

;// CONCATENATED MODULE: ./build/fix/assignments.js

/** A file with more is generated, or made to keep us busy. */
const mostAssignments = 500;
const variable = 'HOKUSAI_\\w+|MLFLOW_\\w+';
const scripts = ['shell', 'yaml', 'docker'];
const always = () => true;
const never = () => false;
/** One shell word or quoted string, and nothing after it. */
const oneWord = (_, __, value) => /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|\$\{\{[^}]*\}\}|[^\s"';&|\\]*)$/.test(value.trim());
const patterns = [
    {
        form: 'dotenv',
        kinds: ['env'],
        pattern: new RegExp(`^\\s*(?:export\\s+)?(?<name>${variable})\\s*=[ \\t]*(?<value>.*)$`, 'dg'),
        // A quoted value may go on over several lines.
        wholeLine: (_, __, value) => !/^(["'])(?!.*\1$)/.test(value.trim()),
    },
    {
        form: 'ini',
        kinds: ['ini'],
        pattern: new RegExp(`^\\s*(?<name>${variable})\\s*=[ \\t]*(?<value>.*)$`, 'dg'),
        wholeLine: (_, __, value) => !/^(?:"""|'''|[[{])/.test(value),
    },
    {
        form: 'yaml',
        kinds: ['yaml'],
        pattern: new RegExp(`^\\s*(["']?)(?<name>${variable})\\1\\s*:(?:\\s+(?<value>.*)|$)`, 'dg'),
        within: isEnvironmentEntry,
        wholeLine: (source, line, value) => !/^[|>&*!]/.test(value) && !goesOn(source, line),
    },
    {
        form: 'yaml-item',
        kinds: ['yaml'],
        pattern: new RegExp(`^\\s*-\\s+["']?(?<name>${variable})=(?<value>.*?)(?:["']?\\s*)$`, 'dg'),
        within: isEnvironmentEntry,
        wholeLine: always,
    },
    {
        form: 'yaml-flow',
        kinds: ['yaml'],
        pattern: new RegExp(`\\benv\\s*:\\s*\\{(?:.*[\\s,])?["']?(?<name>${variable})["']?\\s*:\\s*(?<value>(?:\\$\\{\\{.*?\\}\\}|[^,{}])*)(?:.*)$`, 'dg'),
        wholeLine: never,
    },
    {
        form: 'json',
        kinds: ['json'],
        pattern: new RegExp(`^\\s*"(?<name>${variable})"\\s*:\\s*(?<value>"(?:[^"\\\\]|\\\\.)*"|\\w+)(?:\\s*,?\\s*)$`, 'dg'),
        wholeLine: always,
    },
    {
        form: 'python',
        kinds: ['python'],
        pattern: new RegExp(`^\\s*(?:os\\.)?environ\\[["'](?<name>${variable})["']\\]\\s*=(?!=)[ \\t]*(?<value>.*)$`, 'dg'),
        wholeLine: (_, __, value) => !value.includes(';'),
    },
    {
        form: 'python-default',
        kinds: ['python'],
        pattern: new RegExp(`^\\s*(?:os\\.)?environ\\.setdefault\\(\\s*["'](?<name>${variable})["']\\s*,\\s*(?<value>.*)(?:\\)\\s*)$`, 'dg'),
        wholeLine: (_, __, value) => !value.includes(';'),
    },
    {
        form: 'export',
        kinds: scripts,
        pattern: new RegExp(`^\\s*export\\s+(?<name>${variable})=(?<value>.*)$`, 'dg'),
        wholeLine: oneWord,
    },
    {
        form: 'github-env',
        kinds: scripts,
        pattern: new RegExp(`^\\s*echo\\s+(["']?)(?<name>${variable})=(?<value>.*?)(?:\\1\\s*>>\\s*["']?\\$\\{?GITHUB_ENV\\}?["']?\\s*)$`, 'dg'),
        wholeLine: always,
    },
    {
        form: 'docker',
        kinds: ['docker'],
        pattern: new RegExp(`^\\s*ENV\\s+(?<name>${variable})(?:=|\\s+)(?<value>.*)$`, 'dgi'),
        wholeLine: oneWord,
    },
    {
        form: 'prefix',
        kinds: scripts,
        pattern: new RegExp(`(?<=(?:^|[;&|(]|\\b(?:env|run:|RUN|then|do|else|exec|time|sudo)\\s|\\w=\\S*\\s)\\s*)(?<name>${variable})=(?<value>"[^"]*"|'[^']*'|[^\\s"';&|]*)(?=[ \\t]+[^\\s;&|#>])`, 'dg'),
        wholeLine: never,
    },
];
/** All assignments to the platform's and MLflow's variables, in the order of the file. */
function assignmentsIn(source) {
    const found = [];
    const usable = patterns.filter(({ kinds }) => kinds.includes(source.kind));
    source.lines.forEach((line, number) => {
        if (found.length >= mostAssignments || !/HOKUSAI_|MLFLOW_/.test(line.code))
            return;
        for (const pattern of usable) {
            const onLine = matchLine(source, line, number, pattern);
            found.push(...onLine);
            if (onLine.length > 0)
                return;
        }
    });
    return found;
}
/** At most one of most forms; several of those that stand before a command. */
function matchLine(source, line, number, pattern) {
    const matches = [...line.code.matchAll(pattern.pattern)];
    if (matches.length === 0 || (pattern.within && !pattern.within(source, number)))
        return [];
    return matches.map(({ groups, indices }) => {
        const { name = '', value = '' } = groups ?? {};
        const nameStart = indices?.groups?.name?.[0] ?? 0;
        const valueStart = indices?.groups?.value?.[0] ?? line.code.trimEnd().length;
        const trimmed = value.trimEnd();
        const wholeLine = pattern.wholeLine(source, number, trimmed);
        return { line: number, name, nameStart, value: trimmed, valueStart, form: pattern.form, wholeLine };
    });
}
/** The line of an assignment once more for another variable, without the comment that may follow. */
function lineFor(source, assignment, name, value = assignment.value) {
    const code = source.lines[assignment.line]?.code ?? '';
    const { nameStart, valueStart } = assignment;
    const between = code.slice(nameStart + assignment.name.length, valueStart);
    const after = code.slice(valueStart + assignment.value.length);
    return `${code.slice(0, nameStart)}${name}${between}${value}${after}`.trimEnd();
}
/** Renames the variable and gives it another value in place; quotes and comments stay. */
function reassign(source, assignment, name, value) {
    const start = source.lines[assignment.line]?.start ?? 0;
    const { nameStart, valueStart } = assignment;
    const [, quote = ''] = /^(["'])/.exec(assignment.value) ?? [];
    return [
        { start: start + nameStart, end: start + nameStart + assignment.name.length, text: name },
        {
            start: start + valueStart,
            end: start + valueStart + assignment.value.length,
            text: `${quote}${value}${quote}`,
        },
    ];
}
/** True where a YAML value goes on in lines indented deeper. */
function goesOn(source, line) {
    const indent = (text) => text.length - text.trimStart().length;
    const next = source.lines.slice(line + 1).find(({ code }) => code.trim() !== '');
    return next !== undefined && indent(next.code) > indent(source.lines[line]?.code ?? '');
}

;// CONCATENATED MODULE: ./build/fix/scope.js

/**
 * Whether `name` is set, in any form, where the variable of `assignment` is: anywhere in the file, and in YAML
 * in the same block or one around it, or (unless `around` says not to) in a block within.
 */
function isSetBeside(source, assignment, name, where = 'around-or-within') {
    const setters = settersOf(source, name);
    if (source.kind !== 'yaml')
        return setters.length > 0;
    const owner = ownerOf(source, assignment.line);
    const blocks = [...ancestry(source, assignment.line), undefined];
    return setters.some((setter) => {
        if (blocks.includes(ownerOf(source, setter)))
            return true;
        return where === 'around-or-within' && (owner === undefined || ancestry(source, setter).includes(owner));
    });
}
/** Lines that give the variable a value; a line that only reads it is none. */
function settersOf(source, name) {
    const setter = new RegExp(`(?<![\\w$])${name}["'\\\\]*\\]?\\s*(?:[:=](?!=)|(?<=(?:setdefault|setenv|putenv)\\(\\s*\\\\?["']${name}\\\\?["']\\s*),)|\\bname:\\s*["']?${name}["']?\\s*$`);
    return source.lines.flatMap(({ code }, number) => (setter.test(code) ? [number] : []));
}

;// CONCATENATED MODULE: ./build/fix/rules/tracking-uri.js
/** The tracking URI that third parties are told to use. */
const trackingUri = 'https://registry.hokus.ai/api/mlflow';
/** The platform's hosts with a path that is known to be none of the tracking URI's. */
const wrongUri = /(?:(?<![\w./:@-])|(?<=:-))(?<scheme>https?:\/\/)?(?<host>(?:(?:registry|api|auth|www)\.)?hokus\.ai)(?::(?:80|443))?(?<path>(?:\/api)?(?:\/mlflow)?(?:\/api\/2\.0(?:\/mlflow)?)?\/?)(?=$|[\s"'`,;)}\]\\|&<>])/gi;
/** What stands for a tracking URI: MLflow's own variable, argument and functions, under their usual names; the last one. */
const tracking_uri_name = /^.*(?<![\w-])(?:(?:HOKUSAI_|TF_VAR_|INPUT_|--)?(?:MLFLOW[_.-]?)?(?:TRACKING|REGISTRY)[_.-]?UR[IL]|(?:HOKUSAI_)?MLFLOW_UR[IL]|set_tracking_uri|set_registry_uri|MlflowClient)(?![\w-])(?<gap>.*)$/i;
/** What may stand between the name and the address: an assignment, a call, a default of a look-up. */
const gap = /^["'`\\)\]]*\s*(?::\s*[\w.[\]| ]+(?==)|)(?:[:=(,?]|:=|\?=|=>|\|\||\s)\s*[^,;=&]*$/;
const trackingUriRule = {
    id: 'tracking-uri',
    find(source) {
        return source.lines.flatMap((line, number) => {
            if (!/hokus\.ai/i.test(line.code))
                return [];
            return [...line.code.matchAll(wrongUri)].flatMap((match) => {
                const reason = reasonFor(match.groups ?? {});
                const before = wordsBefore(source, number, line.code.slice(0, match.index));
                if (reason === undefined || !isTrackingUri(before))
                    return [];
                const start = line.start + match.index;
                const edits = [{ start, end: start + match[0].length, text: trackingUri }];
                return [{ line: number, column: match.index, reason, edits }];
            });
        });
    },
};
function isTrackingUri(before) {
    const found = tracking_uri_name.exec(before);
    return found !== null && gap.test(found.groups?.gap ?? '');
}
/** The text before, with the line above where the statement began there. */
function wordsBefore(source, number, before) {
    const above = source.lines[number - 1]?.code.trimEnd() ?? '';
    // Kubernetes and others name a variable on one line and give its value on the next.
    if (source.kind === 'yaml' && /^\s*value:\s*["']?$/.test(before) && /^\s*-?\s*name:\s/.test(above)) {
        return `${above.replace(/^\s*-?\s*name:\s*["']?|["']$/g, '')}: `;
    }
    if (!/^[\s"'fr]*$/.test(before) || !/[(=:,\\]$/.test(above))
        return before;
    return `${above.replace(/\\$/, '')} ${before.trim()}`;
}
function reasonFor({ scheme, host = '', path = '' }) {
    const place = `${host.toLowerCase()}${path.replace(/\/$/, '')}`;
    const rightPlace = /^(?:registry|api)\.hokus\.ai\/api\/mlflow$/.test(place);
    if (scheme?.toLowerCase() === 'https://' && rightPlace)
        return undefined;
    if (scheme === undefined)
        return 'Without https:// MLflow takes this for a folder on the disk.';
    if (rightPlace)
        return 'Plain http is redirected to https, and the redirect turns a POST into a GET.';
    if (/^(?:registry|api)\.hokus\.ai\/mlflow$/.test(place))
        return 'This path leads past the API to MLflow itself, where the client finds nothing: it ends in /api/mlflow.';
    if (/^(?:registry|api)\.hokus\.ai\//.test(place))
        return "The client adds /api/2.0/mlflow by itself, so the tracking URI ends in the API's /api/mlflow.";
    if (/^(?:registry|api)\.hokus\.ai$/.test(place))
        return 'The root of this host is no MLflow server: the tracking URI ends in /api/mlflow.';
    return 'This host is no MLflow server: the registry is at registry.hokus.ai.';
}

;// CONCATENATED MODULE: ./build/fix/rules/api-endpoint.js




/** The SDK makes its tracking URI of this variable by adding `/mlflow`, a path past the API. */
const api_endpoint_variable = 'HOKUSAI_API_ENDPOINT';
const wrong = /^(["']?)(?:https?:\/\/)?(?:api|registry)\.hokus\.ai\/?\1$/i;
const apiEndpointRule = {
    id: 'api-endpoint',
    find(source) {
        return assignmentsIn(source)
            .filter(({ name, value }) => name === api_endpoint_variable && wrong.test(value))
            .map((assignment) => {
            const { line, nameStart: column } = assignment;
            const mistake = {
                line,
                column,
                reason: `From ${api_endpoint_variable} the SDK derives a tracking URI that ends in /mlflow, which leads past the API.`,
            };
            const hasUri = isSetBeside(source, assignment, 'MLFLOW_TRACKING_URI', 'around');
            if (!hasUri)
                return { ...mistake, edits: reassign(source, assignment, 'MLFLOW_TRACKING_URI', trackingUri) };
            if (assignment.wholeLine && assignment.form !== 'json')
                return { ...mistake, edits: [(0,edit/* removeLine */.hj)(source, line)], removes: line };
            return { ...mistake, suggestion: `Remove ${api_endpoint_variable}: MLFLOW_TRACKING_URI is set already.` };
        });
    },
};

;// CONCATENATED MODULE: ./build/fix/rules/committed-key.js


const reason = 'An API key is committed here: whoever can read the repository, now or in its history, can use it.';
const suggestion = 'Revoke the key and create a new one; keep it in a secret of the repository or in an untracked file. Taking the line out does not take it out of the history.';
/** In every text file, comments and prose included: a key is a key wherever it stands. */
const committedKeyRule = {
    id: 'committed-key',
    find(source) {
        return secretsIn(source).map(({ line, column }) => ({ line, column, reason, suggestion }));
    },
};
function secretsIn(source) {
    const byShape = source.lines.flatMap(({ text }, line) => (0,keys/* keysOn */._M)(text).map(({ key, column }) => ({ line, column, secret: key, keyShaped: true })));
    const lines = new Set(byShape.map(({ line }) => line));
    const byName = assignmentsIn(source)
        .filter(({ name }) => name === 'HOKUSAI_API_KEY' || name === 'MLFLOW_TRACKING_TOKEN')
        // Without quotes it is a name in Python.
        .filter(({ form, value }) => (0,keys/* mayBeSecret */.lr)(value) && (!form.startsWith('python') || /^["']/.test(value)))
        .filter(({ line }) => !lines.has(line))
        .map(({ line, valueStart: column, value }) => ({
        line,
        column,
        secret: value.replace(/["']/g, ''),
        keyShaped: false,
    }));
    return [...byShape, ...byName];
}

;// CONCATENATED MODULE: ./build/fix/statement.js
/** Lines that a statement or call may have: more of them are no hand-written setting. */
const longestStatement = 60;
/** The last line of the Python statement that begins on line `first`; none where its brackets never close. */
function statementEnd(source, first) {
    let depth = 0;
    for (let number = first; number < first + longestStatement; number++) {
        const line = source.lines[number];
        if (!line)
            return undefined;
        const code = withoutStrings(line.code);
        depth += count(code, /[([{]/g) - count(code, /[)\]}]/g);
        if (depth < 0)
            return undefined;
        // A triple-quoted value is blank here, and where it ends is not known.
        if (/(?:"""|''')/.test(line.text))
            return undefined;
        if (depth === 0 && !code.trimEnd().endsWith('\\'))
            return number;
    }
    return undefined;
}
/** Strings as spaces of the same length, so that brackets in them do not count. */
function withoutStrings(code) {
    return code.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (text) => ' '.repeat(text.length));
}
const count = (text, pattern) => text.match(pattern)?.length ?? 0;

;// CONCATENATED MODULE: ./build/fix/rules/missing-token.js





const key = 'HOKUSAI_API_KEY';
const token = 'MLFLOW_TRACKING_TOKEN';
const missing_token_reason = `${key} is set without ${token}: MLflow then sends no key and gets 401 "API key required".`;
const byHand = `Set ${token} to the same value as ${key}.`;
const missingTokenRule = {
    id: 'missing-token',
    find(source) {
        return assignmentsIn(source)
            .filter((assignment) => assignment.name === key && !isSetBeside(source, assignment, token))
            .map((assignment) => {
            const edit = mend(source, assignment);
            const place = { line: assignment.line, column: assignment.nameStart, reason: missing_token_reason };
            return edit ? { ...place, edits: [edit] } : { ...place, suggestion: byHand };
        });
    },
};
/** The same value under the second name. What evaluates or quotes the key is not written twice but refers to it. */
function mend(source, assignment) {
    const { line, form, value, wholeLine } = assignment;
    if (form === 'python') {
        const end = wholeLine ? statementEnd(source, line) : undefined;
        return end === undefined ? undefined : (0,edit/* insertAfter */.WH)(source, end, pythonLine(source, assignment));
    }
    if (form === 'prefix')
        return (0,keys/* mayBeSecret */.lr)(value) || /[`(]/.test(value) ? undefined : beside(source, assignment);
    if (!wholeLine)
        return undefined;
    if (form === 'export')
        return (0,edit/* insertAfter */.WH)(source, line, lineFor(source, assignment, token, `"$${key}"`));
    if ((0,keys/* mayBeSecret */.lr)(value))
        return undefined;
    // Before the key's line, since that one may be the last of its object and have no comma.
    if (form === 'json') {
        const copy = lineFor(source, assignment, token);
        return (0,edit/* insertBefore */.nc)(source, line, copy.endsWith(',') ? copy : `${copy},`);
    }
    return (0,edit/* insertAfter */.WH)(source, line, lineFor(source, assignment, token));
}
/** Before the same command. */
function beside(source, { line, valueStart, value }) {
    const at = (source.lines[line]?.start ?? 0) + valueStart + value.length;
    return { start: at, end: at, text: ` ${token}=${value}` };
}
function pythonLine(source, { line, nameStart }) {
    const start = source.lines[line]?.code.slice(0, nameStart) ?? '';
    const quote = start.slice(-1);
    return `${start}${token}${quote}] = ${start.trimStart()}${key}${quote}]`;
}

;// CONCATENATED MODULE: ./build/fix/rules/mock-mode.js



const variables = ['HOKUSAI_MOCK_MODE', 'HOKUSAI_OPTIONAL_MLFLOW'];
const truthy = /^(["']?)(?:true|1|yes|on|y|t)\1$/i;
const mockModeRule = {
    id: 'mock-mode',
    find(source) {
        return assignmentsIn(source)
            .filter(({ name, value }) => variables.includes(name) && truthy.test(value))
            .map((assignment) => {
            const { line, name, nameStart: column } = assignment;
            const reason = `${name} hides failures: a run seems to succeed although nothing was registered.`;
            const edits = mock_mode_mend(source, assignment);
            if (!edits)
                return { line, column, reason, suggestion: `Take ${name} out.` };
            return { line, column, reason, edits, ...(assignment.form === 'prefix' ? {} : { removes: line }) };
        });
    },
};
function mock_mode_mend(source, { line, form, nameStart, name, value, wholeLine }) {
    const { code = '', start = 0 } = source.lines[line] ?? {};
    if (form === 'prefix') {
        const after = nameStart + `${name}=${value}`.length;
        const gap = code.slice(after).length - code.slice(after).trimStart().length;
        return [{ start: start + nameStart, end: start + after + gap, text: '' }];
    }
    if (!wholeLine || (form.startsWith('python') && statementEnd(source, line) !== line))
        return undefined;
    return form !== 'json' || isMember(source, line) ? [(0,edit/* removeLine */.hj)(source, line)] : undefined;
}
/** The member goes on behind a comma, or is plainly the last of its object. */
function isMember(source, line) {
    const next = source.lines.slice(line + 1).find(({ code }) => code.trim() !== '');
    return source.lines[line]?.code.trimEnd().endsWith(',') === true || /^\s*\}/.test(next?.code ?? '');
}

;// CONCATENATED MODULE: ./build/fix/rules/removed-endpoint.js

/** Addresses of old documents that do not exist, or do not tell what they are asked for. */
const endpoints = [
    {
        pattern: /(?<=https?:\/\/api\.hokus\.ai)\/v1(?=[/\s"'`)\\?]|$)/i,
        ours: 'pattern',
        reason: 'The platform has no routes below /v1.',
        suggestion: `Models are registered through MLflow, with the tracking URI ${trackingUri}.`,
    },
    {
        pattern: /\/api\/models\/register(?![\w/-])/,
        ours: 'file',
        reason: 'There is no endpoint /api/models/register.',
        suggestion: `Register with MLflow (registered-models/create, model-versions/create) at ${trackingUri}.`,
    },
    {
        pattern: /(?<=(?:registry|api|auth)\.hokus\.ai)\/api\/health(?![\w/-])/i,
        ours: 'pattern',
        reason: '/api/health says nothing about a key.',
        suggestion: 'Check a key with POST https://auth.hokus.ai/api/v1/keys/validate and the key as Bearer token.',
    },
];
const removedEndpointRule = {
    id: 'removed-endpoint',
    find(source) {
        const isOurs = /hokus/i.test(source.text);
        return source.lines.flatMap((line, number) => [
            ...endpoints.flatMap(({ pattern, ours, reason, suggestion }) => {
                const found = pattern.exec(line.code);
                if (!found || (ours === 'file' && !isOurs))
                    return [];
                return [{ line: number, column: found.index, reason, suggestion }];
            }),
            ...experimentsList(line, number, source),
        ]);
    },
};
/** MLflow took `experiments/list` away in 2.0; `experiments/search` needs `max_results`. */
function experimentsList(line, number, source) {
    const found = /(?<=mlflow\/)experiments\/list(?![\w/-])(\?)?/.exec(line.code) ?? looseList(line.code);
    if (!found)
        return [];
    const place = {
        line: number,
        column: found.index,
        reason: 'MLflow has no experiments/list any more; experiments/search with max_results took its place.',
    };
    // Outside quotes a shell would take the `?` for a pattern.
    const quotes = line.code.slice(0, found.index).match(/["']/g)?.length ?? 0;
    const bare = (source.kind === 'shell' || source.kind === 'docker' || source.kind === 'yaml') && quotes % 2 === 0;
    if (bare)
        return [{ ...place, suggestion: 'Ask "…/experiments/search?max_results=100", in quotes.' }];
    const start = line.start + found.index;
    const text = `experiments/search?max_results=100${found[1] ? '&' : ''}`;
    return [{ ...place, edits: [{ start, end: start + found[0].length, text }] }];
}
/** Below a base address in a variable, where the line says whose it is. */
function looseList(code) {
    return /hokus|mlflow/i.test(code) ? /(?<=\/)experiments\/list(?![\w/-])(\?)?/.exec(code) : null;
}

;// CONCATENATED MODULE: ./build/fix/rules/run-tags.js

/** The tags that make a registration a tokenized one; the platform reads them from the model version only. */
const tags = /["'\\](hokusai_token_id|benchmark_metric|benchmark_value)\b/;
const call = /(?<![\w.])(?<object>(?:\w+(?:\(\))?\.)+)(?<method>set_tags?|start_run|create_run)\(/;
/** Lines between a registration and its tags. */
const farthest = 200;
const run_tags_byHand = 'After the model is registered: client.set_model_version_tag(model_name, version, key, value), once for each tag.';
const runTagsRule = {
    id: 'run-tags',
    find(source) {
        if (source.kind !== 'python' && source.kind !== 'notebook')
            return [];
        return source.lines.flatMap((line, number) => {
            const found = call.exec(line.code);
            if (!found)
                return [];
            const last = (source.kind === 'python' && statementEnd(source, number)) || number;
            const text = source.lines
                .slice(number, last + 1)
                .map(({ code }) => code)
                .join('\n');
            const tag = tags.exec(text.slice(found.index))?.[1];
            if (tag === undefined)
                return [];
            const reason = `The tag ${tag} is set on the run; the platform reads it from the model version and calls it missing.`;
            const edit = source.kind === 'python' && last === number ? run_tags_mend(source, number, found) : undefined;
            const place = { line: number, column: found.index, reason };
            return [edit ? { ...place, edits: [edit] } : { ...place, suggestion: run_tags_byHand }];
        });
    },
};
/**
 * Safe only where the version is at hand: an earlier statement of the same block, with none less indented
 * between, holds it in a variable.
 */
function run_tags_mend(source, number, found) {
    const line = source.lines[number];
    const { object = '', method } = found.groups ?? {};
    if (!line || method !== 'set_tag' || line.code.slice(0, found.index).trim() !== '')
        return undefined;
    const version = registeredVersion(source, number, line.code.slice(0, found.index));
    if (version === undefined)
        return undefined;
    const start = line.start + found.index;
    const open = found.index + found[0].length;
    const target = `set_model_version_tag(${version}.name, ${version}.version, `;
    if (object === 'mlflow.') {
        const named = /^\s*(?:["']|key\s*=)/.test(line.code.slice(open));
        return named ? { start, end: line.start + open, text: `mlflow.MlflowClient().${target}` } : undefined;
    }
    const runId = /^\s*[\w.]+\s*,\s*(?=["'])/.exec(line.code.slice(open));
    if (!runId)
        return undefined;
    return { start, end: line.start + open + runId[0].length, text: `${object}${target}` };
}
function registeredVersion(source, number, indent) {
    for (let i = number - 1; i >= Math.max(0, number - farthest); i--) {
        const code = source.lines[i]?.code ?? '';
        if (code.trim() === '')
            continue;
        const depth = code.length - code.trimStart().length;
        if (depth < indent.length && !/^\s*[)\]}]/.test(code))
            return undefined;
        const assigned = /^(\s*)(\w+)\s*=\s*(?:\w+\.)*(?:register_model|create_model_version)\(/.exec(code);
        if (assigned && assigned[1] === indent)
            return assigned[2];
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/fix/rules/wrong-package.js
/** `hokusai` on PyPI is a Docker tool of others that also installs a command of that name. */
const install = /\b(?:pip[\d.]*|uv|poetry|pdm|pipx|conda)\s+(?:install|add)\b[^;&|]*?[\s"']hokusai(?=$|[\s"'[<>=!~;@\\])/;
const requirement = /^\s*hokusai(?=\s*(?:$|[[<>=!~;@]))/;
const listed = /["']hokusai(?:\[[^\]]*\])?\s*(?:[<>=!~;@][^"']*)?["']/;
const poetry = /^\s*hokusai\s*=\s*["'{]/;
const wrong_package_reason = 'The package "hokusai" on PyPI is an unrelated Docker tool, not the platform\'s SDK.';
const wrong_package_suggestion = 'Take it out: mlflow alone is enough to register; the SDK, hokusai-ml-platform, installs from its source repository.';
const wrongPackageRule = {
    id: 'wrong-package',
    find(source) {
        return source.lines.flatMap((line, number) => {
            const found = patternFor(source, line.code)?.exec(line.code);
            if (!found)
                return [];
            const column = found.index + Math.max(0, found[0].lastIndexOf('hokusai'));
            return [{ line: number, column, reason: wrong_package_reason, suggestion: wrong_package_suggestion }];
        });
    },
};
function patternFor({ kind, path }, code) {
    if (kind === 'requirements')
        return requirement;
    const base = path.slice(path.lastIndexOf('/') + 1);
    if (base === 'pyproject.toml' || base === 'Pipfile') {
        if (poetry.test(code))
            return poetry;
        return /^\s*["']|dependencies|requires/.test(code) ? listed : undefined;
    }
    if (base === 'setup.py' && /^\s*["']|install_requires/.test(code))
        return listed;
    return install;
}

;// CONCATENATED MODULE: ./build/fix/source.js
/** Longer lines are data or generated code; patterns are not run over them. */
const longestLine = 2_000;
function parseSource({ path, text }) {
    const kind = kindOf(path, text);
    const lines = [];
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    for (const found of text.slice(start).matchAll(/([^\n]*?)(\r?\n|$)/g)) {
        const [, content = '', lineEnd = ''] = found;
        if (content === '' && lineEnd === '')
            break;
        lines.push({ text: content, code: content, start, end: start + content.length });
        start += content.length + lineEnd.length;
        if (lineEnd === '')
            break;
    }
    blankTalk(kind, lines);
    return { path, text, kind, lines, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
/** What a language is told by; the first that fits. Base names are compared in lower case. */
const kinds = [
    [/^\.env(?:\..+)?$|\.env$/, 'env'],
    [/\.ya?ml$/, 'yaml'],
    [/\.pyi?$/, 'python'],
    [/\.ipynb$/, 'notebook'],
    [/\.(?:toml|ini|cfg|conf|properties)$|^pipfile$/, 'ini'],
    [/\.(?:json|jsonc|json5)$/, 'json'],
    [/\.(?:sh|bash|zsh)$|^\.envrc$|^makefile$|\.mk$/, 'shell'],
    [/^(?:docker|container)file(?:\..+)?$|\.dockerfile$/, 'docker'],
    [/^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$/, 'requirements'],
    [/\.(?:md|mdx|markdown)$/, 'markdown'],
];
function kindOf(path, text) {
    const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (/(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i.test(path))
        return 'requirements';
    const known = kinds.find(([pattern]) => pattern.test(base));
    if (known)
        return known[1];
    const interpreter = /^#![^\n]{0,100}\b(python|(?:ba|z|da)?sh)/.exec(text)?.[1];
    if (interpreter === undefined)
        return 'other';
    return interpreter === 'python' ? 'python' : 'shell';
}
function blankTalk(kind, lines) {
    for (const line of lines)
        if (line.text.length > longestLine)
            line.code = blank(line.text);
    if (kind === 'python')
        blankPython(lines);
    else if (kind === 'markdown')
        blankProse(lines);
    else
        for (const line of lines)
            line.code = withoutComment(kind, line.code);
}
function withoutComment(kind, code) {
    if (kind === 'other')
        return blank(code);
    if (kind === 'json')
        return /^\s*\/\//.test(code) ? blank(code) : code;
    if (kind === 'notebook')
        return /^\s*"\s*#/.test(code) ? blank(code) : code;
    if (kind === 'ini' && /^\s*;/.test(code))
        return blank(code);
    return cutAt(code, commentStart(code, kind === 'ini'));
}
/** Where a `#` outside quotes, after white space or at the start, begins a comment. */
function commentStart(code, anywhere) {
    for (let i = 0; i < code.length; i++) {
        const character = code.charAt(i);
        if (character === '#' && (anywhere || i === 0 || /\s/.test(code.charAt(i - 1))))
            return i;
        if (character !== '"' && character !== "'")
            continue;
        const close = code.indexOf(character, i + 1);
        // An apostrophe in running text opens nothing.
        if (close > 0)
            i = close;
    }
    return code.length;
}
/** Comments and triple-quoted strings go: the latter are docstrings or templates, nothing that is set here. */
function blankPython(lines) {
    let open = '';
    for (const line of lines) {
        let kept = '';
        let rest = line.code;
        while (rest !== '') {
            if (open !== '') {
                const close = rest.indexOf(open);
                const length = close < 0 ? rest.length : close + open.length;
                kept += blank(rest.slice(0, length));
                rest = rest.slice(length);
                if (close >= 0)
                    open = '';
                continue;
            }
            const token = /"""|'''|#|"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?/.exec(rest);
            if (!token) {
                kept += rest;
                break;
            }
            kept += rest.slice(0, token.index);
            rest = rest.slice(token.index);
            const [text] = token;
            if (text === '#') {
                kept += blank(rest);
                rest = '';
            }
            else if (text === '"""' || text === "'''") {
                open = text;
                kept += blank(text);
                rest = rest.slice(text.length);
            }
            else {
                kept += text;
                rest = rest.slice(text.length);
            }
        }
        line.code = kept;
    }
}
/** Of a document only fenced code counts: prose may talk about an old address. */
function blankProse(lines) {
    let fence = '';
    for (const line of lines) {
        const [, marks = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line.text) ?? [];
        const closes = fence !== '' && marks.startsWith(fence) && line.text.trim() === marks;
        const inside = fence !== '' && !closes;
        if (fence === '')
            fence = marks;
        else if (closes)
            fence = '';
        line.code = inside ? cutAt(line.code, commentStart(line.code, false)) : blank(line.code);
    }
}
const blank = (text) => ' '.repeat(text.length);
const cutAt = (text, at) => text.slice(0, at) + blank(text.slice(at));

;// CONCATENATED MODULE: ./build/fix/tidy.js

/** What has to change around lines that go, all of them taken together. */
function tidyAround(source, removed) {
    if (removed.size === 0)
        return [];
    return [
        ...fillEmptyBlocks(source, removed),
        ...(source.kind === 'json' ? trailingCommas(source, removed) : []),
        ...lastLineEnd(source, removed),
    ];
}
/** A file that did not end in a line end still does not. */
function lastLineEnd(source, removed) {
    if (!removed.has(source.lines.length - 1) || source.text.endsWith('\n'))
        return [];
    const last = source.lines.findLastIndex(({ text }, line) => !removed.has(line) && text !== '');
    // Empty lines after it would end the file in a line end again.
    return source.lines.flatMap(({ end }, line) => {
        const next = source.lines[line + 1];
        return line >= last && next && !removed.has(line) ? [{ start: end, end: next.start, text: '' }] : [];
    });
}
/** The member that is the last one now has no comma behind it. */
function trailingCommas(source, removed) {
    const wereLast = [...removed].filter((line) => !source.lines[line]?.code.trimEnd().endsWith(','));
    const nowLast = new Set(wereLast.map((line) => lineBefore(source, line, removed)));
    return [...nowLast].flatMap((number) => {
        const line = number === undefined ? undefined : source.lines[number];
        const code = line?.code.trimEnd() ?? '';
        if (!line || !code.endsWith(','))
            return [];
        return [{ start: line.start + code.length - 1, end: line.start + code.length, text: '' }];
    });
}
/**
 * What is left of a block whose every line goes: an empty `env:` is an error to GitHub, an empty body one to
 * Python and to a shell.
 */
function fillEmptyBlocks(source, removed) {
    const parents = new Set([...removed].map((line) => lineBefore(source, line, removed)));
    return [...parents].flatMap((parent) => {
        const opener = parent === undefined ? undefined : source.lines[parent];
        if (parent === undefined || !opener)
            return [];
        const end = opener.start + opener.code.trimEnd().length;
        const isEmpty = !bodyGoesOn(source, parent, removed);
        if (!isEmpty)
            return [];
        if (source.kind === 'yaml' && /:\s*$/.test(opener.code))
            return [{ start: end, end, text: ' {}' }];
        const body = source.lines.find((_, line) => line > parent && removed.has(line));
        const indent = /^\s*/.exec(body?.text ?? '')?.[0] ?? '';
        if (source.kind === 'python' && /:\s*$/.test(opener.code))
            return [(0,edit/* insertAfter */.WH)(source, parent, `${indent}pass`)];
        if (source.kind === 'shell' && /(?:\b(?:then|do|else)|\{)\s*$/.test(opener.code))
            return [(0,edit/* insertAfter */.WH)(source, parent, `${indent}:`)];
        return [];
    });
}
/** The last line of code before that stays. */
function lineBefore(source, line, removed) {
    for (let i = line - 1; i >= 0; i--) {
        if (!removed.has(i) && source.lines[i]?.code.trim() !== '')
            return i;
    }
    return undefined;
}
function bodyGoesOn(source, parent, removed) {
    const indentOf = (text) => text.length - text.trimStart().length;
    const next = source.lines.find(({ code }, line) => line > parent && !removed.has(line) && code.trim() !== '');
    if (!next)
        return false;
    if (source.kind === 'shell')
        return !/^\s*(?:fi|done|else|elif|\})(?:\s|;|$)/.test(next.code);
    if (indentOf(next.code) > indentOf(source.lines[parent]?.code ?? ''))
        return true;
    // A list may stand right below its name.
    const isItem = /^\s*-\s/.test(next.code) && indentOf(next.code) === indentOf(source.lines[parent]?.code ?? '');
    return source.kind === 'yaml' && isItem && !/^\s*-\s/.test(source.lines[parent]?.code ?? '');
}

;// CONCATENATED MODULE: ./build/fix/find-mistakes.js













/** In the order in which findings of one place are told. */
const rules = [
    committedKeyRule,
    trackingUriRule,
    apiEndpointRule,
    missingTokenRule,
    mockModeRule,
    runTagsRule,
    removedEndpointRule,
    wrongPackageRule,
];
const ruleIds = rules.map(({ id }) => id);
/**
 * The caller's own mistakes in the text files of a checkout. Pure; of the results only `findings` may be
 * shown as they are, and text of `mended` where no secret is in it.
 */
function findMistakes(files) {
    const results = files.map((file) => findInFile(parseSource(file)));
    return {
        findings: results.flatMap(({ findings }) => findings),
        mended: results.flatMap(({ mended }) => mended),
        secrets: [...new Set(results.flatMap(({ secrets }) => secrets))],
    };
}
function findInFile(source) {
    // Most files name neither the platform nor a key of its.
    if (!/hokus|hk_(?:live|test|dev)_|experiments\/list|benchmark_|mlflow_tracking_token/i.test(source.text))
        return { findings: [], mended: [], secrets: [] };
    const found = rules
        .flatMap((rule) => rule.find(source).map((mistake) => ({ ...mistake, rule: rule.id })))
        .map((mistake) => (source.kind === 'markdown' ? leftToAuthor(mistake) : mistake));
    const kept = [];
    const removed = new Set();
    const settled = found.map((mistake) => {
        if (!mistake.edits)
            return mistake;
        if (mistake.edits.some((edit) => kept.some((other) => overlap(edit, other))))
            return withoutEdits(mistake);
        kept.push(...mistake.edits);
        if (mistake.removes !== undefined)
            removed.add(mistake.removes);
        return mistake;
    });
    kept.push(...tidyAround(source, removed));
    const edits = kept.sort((a, b) => a.start - b.start || a.end - b.end);
    const secrets = secretsIn(source);
    const unshaped = secrets.filter(({ keyShaped }) => !keyShaped).map(({ secret }) => secret);
    const { path, text } = source;
    return {
        findings: settled
            .sort((a, b) => a.line - b.line || a.column - b.column)
            .map((mistake) => describe(source, mistake, unshaped)),
        mended: edits.length === 0 ? [] : [{ path, text, mended: (0,edit/* applyEdits */.ct)(text, edits), edits }],
        secrets: secrets.map(({ secret }) => secret),
    };
}
/** A document may show the old form on purpose. */
function leftToAuthor(mistake) {
    if (!mistake.edits)
        return mistake;
    return withoutEdits(mistake, 'Readers copy this: correct it, unless it is shown as what not to do.');
}
function withoutEdits(mistake, suggestion = 'It touches another mend: run fix once more.') {
    const { edits: _, removes: __, ...rest } = mistake;
    return { ...rest, suggestion };
}
function describe(source, mistake, unshaped) {
    const { rule, line, column, reason, suggestion, edits } = mistake;
    const { text = '', start = 0, end = 0 } = source.lines[line] ?? {};
    // Far more than is kept: what a cut leaves of a key at the end is of key shape still, or beyond the end.
    const show = (shown) => (0,visible/* cut */.Jj)((0,keys/* maskKeys */.h_)(shown.slice(0, 2_000), unshaped), 300);
    return {
        rule,
        path: source.path,
        line: line + 1,
        column: column + 1,
        reason,
        before: show(text),
        after: edits ? show(lineAfter(source, mistake, start, end)) : null,
        mendable: edits !== undefined,
        ...(suggestion === undefined ? {} : { suggestion }),
    };
}
/** The line with this mend alone in place, and the line that the mend adds. */
function lineAfter(source, { edits = [], removes, line }, start, end) {
    if (removes === line)
        return '';
    const added = edits.filter((edit) => edit.start > end).map((edit) => `\n${edit.text.trim()}`);
    const inside = edits.filter((edit) => edit.start >= start && edit.end <= end);
    const shifted = inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return `${(0,edit/* applyEdits */.ct)(source.text.slice(start, end), shifted)}${added.join('')}`.replace(/\r\n/g, '\n');
}
/** Two insertions at one place do not overlap: they stand in the order of the rules. */
const overlap = (a, b) => a.start < b.end && b.start < a.end;


/***/ }),

/***/ 82438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ redactButPlaceholders),
/* harmony export */   _M: () => (/* binding */ keysOn),
/* harmony export */   h_: () => (/* binding */ maskKeys),
/* harmony export */   lr: () => (/* binding */ mayBeSecret)
/* harmony export */ });
/* unused harmony export isPlaceholder */
/**
 * Keys in files. Real ones are a prefix and 32 to 40 random letters and digits; documents are full of
 * stand-ins of the same shape, which are no secret and may be shown.
 */
const keyShape = /hk_(?:live|test|dev)_[A-Za-z0-9_-]{6,}/gi;
/** Words of stand-ins, also within a longer word. */
const longWords = /x{6}|\*{3}|0{5}|12345|abcdef|example|placeholder|changeme|replace|redacted|sample|invalid|secret/i;
/** Words of stand-ins, alone between `_` and `-`. */
const shortWords = /(?:^|[_-])(?:your|my|the|an?|key|api|apikey|here|token|fake|dummy|test|demo|foo|bar|xxx|todo|from|goes)(?=$|[_-])/i;
const fewestRandom = 16;
/** The keys on a line that are no obvious stand-ins. */
function keysOn(text) {
    return [...text.matchAll(keyShape)]
        .filter(([key]) => looksRandom(key.replace(/^hk_[a-z]+_/i, '')))
        .map((match) => ({ key: match[0], column: match.index }));
}
/** Of key shape, and plainly no key: `hk_live_your_key_here`, `hk_test_xxxxxxxx`. */
function isPlaceholder(key) {
    const rest = key.replace(/^hk_[a-z]+_/i, '');
    return longWords.test(rest) || shortWords.test(rest) || new Set(rest).size <= 3;
}
/** A literal that must not be written a second time: anything of key shape but a stand-in, or a random text. */
function mayBeSecret(value) {
    const shaped = value.match(keyShape);
    if (shaped)
        return shaped.some((key) => !isPlaceholder(key));
    return /^["']?[A-Za-z0-9_+/=-]+["']?$/.test(value) && looksRandom(value.replace(/["']/g, ''));
}
/** Every key on the line as `***`, and so are `others`: secrets that have another shape. */
function maskKeys(text, others) {
    const masked = text.replace(keyShape, (key) => (isPlaceholder(key) ? key : '***'));
    return others.reduce((shown, secret) => shown.replaceAll(secret, '***'), masked);
}
/**
 * `redact`, but stand-ins stay readable: a diff that masked them would no longer apply. One that somebody
 * declared a secret is masked all the same.
 */
function redactButPlaceholders(text, redact) {
    let shown = '';
    let from = 0;
    for (const { 0: key, index } of text.matchAll(keyShape)) {
        if (!isPlaceholder(key) || redact(key) !== '***')
            continue;
        shown += redact(text.slice(from, index)) + key;
        from = index + key.length;
    }
    return shown + redact(text.slice(from));
}
function looksRandom(text) {
    if (text.length < fewestRandom || new Set(text).size < 8 || isPlaceholder(text))
        return false;
    // Names are made of words in one case; a key without a digit is rare but has both.
    return /[A-Za-z]/.test(text) && (/\d/.test(text) || /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z]+$/.test(text));
}


/***/ })

};
