export const id = 4404;
export const ids = [4404];
export const modules = {

/***/ 16930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ NoCheckoutError),
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   yp: () => (/* binding */ writeFixed),
/* harmony export */   zx: () => (/* binding */ readOwnFile)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57975);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78766);
/* harmony import */ var _files_replace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27152);







/** Larger files are data. */
const largestFile = 1024 * 1024;
/** A folder that is not within a git checkout. */
class NoCheckoutError extends Error {
    name = 'NoCheckoutError';
}
/** Names of these files say what they are for; of other untracked ones only their number matters. */
const mostSkipped = 1_000;
/**
 * The text files that git tracks in and below `folder`, with `untracked` also the others; paths are from the top of
 * the checkout. Symbolic links are not followed, pipes not opened, submodules and ignored folders not entered, and
 * nothing that the checkout configures is run.
 *
 * @throws NoCheckoutError where `folder` is in no git checkout, or git is not installed
 */
async function readCheckout(folder, { untracked = false } = {}) {
    const top = (await git(folder, ['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\r?\n$/, '');
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(top);
    const list = (...options) => git(folder, ['ls-files', '-z', '--full-name', ...options, '--', '.']);
    const tracked = plainFiles(await list('--stage'));
    const others = namesIn(await list('--others', '--exclude-standard'));
    const ignored = namesIn(await list('--others', '--ignored', '--exclude-standard', '--directory')).filter((name) => !name.endsWith('/'));
    const skipped = [];
    const skip = (path, reason) => {
        if (skipped.length < mostSkipped)
            skipped.push({ path, reason });
    };
    if (!untracked) {
        for (const path of others)
            skip(path, 'untracked');
        for (const path of ignored)
            skip(path, 'ignored');
    }
    return {
        root,
        skipped,
        files: textsOf(root, untracked ? [...tracked, ...others, ...ignored] : tracked, skip),
    };
}
function* textsOf(root, paths, skip) {
    const folders = new Map();
    for (const path of paths) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path));
        if (!folders.has(folder))
            folders.set(folder, isPlainFolder(folder));
        const text = folders.get(folder) === true ? readText((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path)) : { reason: 'not a plain file' };
        if (typeof text === 'string')
            yield { path, text };
        else
            skip(path, text.reason);
    }
}
function isPlainFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder) === (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(folder);
    }
    catch {
        return false;
    }
}
/** Paths of `git ls-files -z --stage` that are no links and no submodules. */
const plainFiles = (listed) => namesIn(listed).flatMap((entry) => (entry.startsWith('100') ? [entry.slice(entry.indexOf('\t') + 1)] : []));
/** Names that are no UTF-8 get characters that no file has: they are told as unreadable. */
const namesIn = (listed) => [...new Set(listed.toString('utf8').split('\0').filter(Boolean))];
function readText(place) {
    try {
        return decode((0,_files_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegularFile */ .XF)(place, { maxBytes: largestFile, links: 'refuse' }));
    }
    catch (error) {
        const { what = '' } = error;
        if (what.startsWith('has '))
            return { reason: 'size' };
        return { reason: /link|regular|folder/.test(what) ? 'not a plain file' : 'unreadable' };
    }
}
/** The byte order mark stays. */
function decode(bytes) {
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isWide)
        return { reason: 'encoding' };
    if (bytes.includes(0))
        return { reason: 'binary' };
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return { reason: isBinary(bytes) ? 'binary' : 'encoding' };
    }
}
/** Text has few control characters. */
const isBinary = (bytes) => bytes.subarray(0, 1_000).filter((byte) => byte < 9 || (byte > 13 && byte < 27)).length > 3;
/** The text of one more file, such as a baseline; undefined where it is no plain text file. */
function readOwnFile(place) {
    const text = readText(place);
    return typeof text === 'string' ? text : undefined;
}
/**
 * Writes each changed file beside the old one and then puts it in its place, mode kept. A file that has changed
 * since it was read is left alone.
 *
 * @returns the paths written
 */
async function writeFixed(root, files) {
    const written = [];
    for (const { path, text, fixed } of files) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path);
        if (!isPlainFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(place)) || readText(place) !== text)
            continue;
        const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place);
        await (0,_files_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceFile */ .f)(place, fixed, { mode });
        written.push(path);
    }
    return written;
}
async function git(folder, args) {
    // A hook's variables would point git at another repository; a checkout's own settings may name programs.
    const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;
    const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager'];
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_4__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...safe, '-C', folder, ...args], {
            encoding: 'buffer',
            env,
            maxBuffer: 256 * 1024 * 1024,
        });
        return stdout;
    }
    catch (error) {
        const { code, stderr } = error;
        const detail = String(code) === 'ENOENT' ? 'git is not installed' : (stderr?.toString('utf8').trim() ?? String(error));
        throw new NoCheckoutError(`${folder} is no git checkout that can be read: ${detail}`);
    }
}


/***/ }),

/***/ 60706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ overlap),
/* harmony export */   Sj: () => (/* binding */ ordered),
/* harmony export */   ct: () => (/* binding */ applyEdits)
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
/** In the order of the file; two insertions at one place stay in theirs. */
const ordered = (edits) => [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
const overlap = (a, b) => (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end && a.end > a.start);


/***/ }),

/***/ 74734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findMistakes)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/fix/edit.js
var fix_edit = __webpack_require__(60706);
// EXTERNAL MODULE: ./build/fix/keys.js
var keys = __webpack_require__(82438);
// EXTERNAL MODULE: ./build/fix/names.js
var names = __webpack_require__(67724);
// EXTERNAL MODULE: ./build/fix/reading.js
var fix_reading = __webpack_require__(28648);
;// CONCATENATED MODULE: ./build/fix/readers/index.js

const data = async (path) => ({
    path,
    python: !/(?:^|\/)(?:package|composer|renovate)[^/]*\.json$|pubspec/.test(path),
});
/** Parsers are loaded when the first file needs them. */
const readers = {
    python: async (_, text) => {
        const reading = (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(9324), __webpack_require__.e(3221), __webpack_require__.e(6459)]).then(__webpack_require__.bind(__webpack_require__, 36459))).readCode(text, 'python', [text]);
        // The comment that uv and pipx read: TOML behind the signs.
        const [head = '', inline] = /^# \/\/\/ script\r?\n((?:#[^\n]*\n)+?)# \/\/\//m.exec(text) ?? [];
        if (inline)
            reading.nested.push({
                path: 'script.toml',
                part: (0,fix_reading/* partAt */.l0)(inline.replace(/^#/gm, ' '), text.indexOf(head) + head.indexOf(inline)),
            });
        return reading;
    },
    javascript: async (_, text) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(9324), __webpack_require__.e(3221), __webpack_require__.e(6459)]).then(__webpack_require__.bind(__webpack_require__, 36459))).readCode(text, 'javascript', [text]),
    notebook: async (_, text) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8815), __webpack_require__.e(9324), __webpack_require__.e(3221), __webpack_require__.e(6459), __webpack_require__.e(2858)]).then(__webpack_require__.bind(__webpack_require__, 72858))).readNotebook(text),
    shell: async (_, text) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3221)]).then(__webpack_require__.bind(__webpack_require__, 3221))).readShell(text, [text]),
    yaml: async (path, text) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8815), __webpack_require__.e(3221), __webpack_require__.e(9788)]).then(__webpack_require__.bind(__webpack_require__, 19788))).readYaml(text, await data(path)),
    json: async (path, text) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8815), __webpack_require__.e(3221), __webpack_require__.e(9788)]).then(__webpack_require__.bind(__webpack_require__, 19788))).readJson(text, await data(path)),
    toml: async (path, text) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(9605), __webpack_require__.e(3221), __webpack_require__.e(5391)]).then(__webpack_require__.bind(__webpack_require__, 45391))).readToml(text, await data(path)),
    docker: async (_, text) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3221), __webpack_require__.e(3459)]).then(__webpack_require__.bind(__webpack_require__, 23459))).readDocker(text),
    dotenv: async (_, text) => (await __webpack_require__.e(/* import() */ 4784).then(__webpack_require__.bind(__webpack_require__, 84784))).readDotenv(text, [text]),
    ini: async (path, text) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3221), __webpack_require__.e(1445)]).then(__webpack_require__.bind(__webpack_require__, 11445))).readIni(text, await data(path)),
    requirements: async (_, text) => (await __webpack_require__.e(/* import() */ 4784).then(__webpack_require__.bind(__webpack_require__, 84784))).readRequirements(text),
    markdown: async (_, text) => (await __webpack_require__.e(/* import() */ 3970).then(__webpack_require__.bind(__webpack_require__, 23970))).readMarkdown(text),
};
/**
 * What a file is read as, by a reader or, without a parser here, as lines of a family of languages, whose mistakes are
 * left to a person; the first that fits. Names are compared in lower case.
 */
const kinds = [
    [/\.ya?ml$|^mlproject$|^\.condarc$/, 'yaml'],
    [/\.(?:py[iw]?|python)$|^(?:snakefile|sconstruct)$/, 'python'],
    [/\.ipynb$/, 'notebook'],
    [/\.toml$|^pipfile$/, 'toml'],
    [
        /\.(?:ini|cfg|conf|properties|service|timer|socket|container|pod|desktop)$|^(?:\.pypirc|\.coveragerc)$/,
        'ini',
    ],
    [/\.(?:json|jsonc|json5|code-workspace)$/, 'json'],
    [/\.(?:sh|bash|zsh|ksh|bats|command)$|^\.(?:envrc|(?:bash|zsh)(?:rc|env|_profile)|profile)$/, 'shell'],
    [/^(?:docker|container)file(?:[.-].+)?$|\.(?:dockerfile|containerfile)$/, 'docker'],
    [/^(?:[\w.-]*requirements|constraints)[\w.-]*\.(?:txt|in|pip)$/, 'requirements'],
    [/\.(?:md|mdx|markdown|rmd|qmd)$/, 'markdown'],
    [/\.(?:[cm]?[jt]sx?|javascript|typescript)$/, 'javascript'],
    [
        /\.(?:tf|terraform|tfvars|hcl|nomad|php|nix|jsonnet|libsonnet|bicep)$|^jenkinsfile|\.(?:groovy|gradle)$/,
        'both',
    ],
    [/\.(?:java|kts?|scala|go|rs|cs|fs|swift|dart|cpp|cc|h|c)$/, 'slashes'],
    [/\.(?:bat|batch|cmd)$/, 'batch'],
    [/\.(?:sql|lua|hs)$/, 'dashes'],
    [/\.(?:xml|html?|csproj|config|props)$/, 'markup'],
    [
        /\.(?:r|rprofile|jl|rb|pl|ps1|powershell|psm1|psd1|fish|mk|mak|just|http|rest|tpl|tmpl|j2|jinja2?|smk|cmake|nu|ex|exs|rake|bzl|bazel|star|rst)$|^(?:gnu)?makefile|^\.?justfile$|^(?:rakefile|gemfile|procfile|taskfile|vagrantfile|tiltfile|earthfile|caddyfile|brewfile|crontab|\.rprofile)$/,
        'hash',
    ],
    [/^\.?env(?:[.-].+)?$|\.(?:dot)?env(?:\..+)?$|^\.(?:flaskenv|renviron)$/, 'dotenv'],
];
/** Written by programs, not by people. */
const generated = /(?:^|\/)(?:dist|node_modules|vendor|third_party|site-packages)\/|\.(?:lock|lockb|min\.js|map|csv|tsv|svg|log|patch|diff)$|(?:^|[-./])lock\.(?:json|ya?ml)$|(?:^|\/)go\.sum$/;
/** What one file sets, calls and installs, by the reader of its kind; files within it by the readers of theirs. */
async function read(path, text, depth = 0) {
    const reading = await readAs(path, text, depth > 0);
    for (const { path: name, part } of reading.nested.splice(0))
        if (depth < deepest)
            (0,fix_reading/* addTo */.DN)(reading, (0,fix_reading/* placed */.GS)(await read(name, part.text, depth + 1), part));
    return reading;
}
const deepest = 3;
async function readAs(path, text, isNested) {
    const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (generated.test(path.toLowerCase()))
        return (0,fix_reading/* emptyReading */.iz)();
    if (/(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i.test(path))
        return readers.requirements(path, text);
    const kind = kinds.find(([pattern]) => pattern.test(base))?.[1] ??
        byInterpreter(text) ??
        (isNested && !/\.(?:txt|log)$/.test(base) ? 'hash' : undefined);
    if (kind === undefined)
        return (0,fix_reading/* emptyReading */.iz)();
    if (kind in readers)
        return readers[kind](path, text);
    return (await __webpack_require__.e(/* import() */ 6092).then(__webpack_require__.bind(__webpack_require__, 46092))).readLines(text, kind, [text]);
}
function byInterpreter(text) {
    const interpreter = /^#![^\n]{0,100}\b(python|node|(?:ba|z|da|k)?sh)/.exec(text)?.[1];
    if (interpreter === undefined)
        return undefined;
    if (interpreter === 'node')
        return 'javascript';
    return interpreter === 'python' ? 'python' : 'shell';
}

;// CONCATENATED MODULE: ./build/fix/rules/tracking-uri.js

/** The tracking URI that third parties are told to use. */
const trackingUri = 'https://registry.hokus.ai/api/mlflow';
const uri = String.raw `(?<scheme>[a-z][a-z+]*:\/\/)?(?<user>[^\s/@"']*@)?(?<host>(?:(?:registry|api|auth|www)\.)?hokus\.ai)(?::(?<port>\d+))?(?<path>\/[\w./~%-]*)?(?<rest>[?#][^\s"'}]*)?`;
const whole = new RegExp(String.raw `^\s*${uri}\s*$`, 'i');
/** In an expression with a default: `${NAME:-…}`, `${{ vars.NAME || '…' }}`. */
const within = new RegExp(String.raw `(?<=[-,:=|('"\s]|^)${uri}(?=[}'")\s,|]|$)`, 'gi');
const expression = /\$\{|\{\{|\$\(|%\(|<%|#\{|\$\[/;
const trackingUriRule = {
    // An address of the platform, unless the right one stands there in full.
    needs: /(?<!https:\/\/(?:registry|api)\.)hokus\.ai|hokus\.ai(?!\/api\/mlflow\/?(?:["'`\s<>(){}[\],;]|$))/i,
    find: ({ reading }) => reading.settings
        .filter(({ name }) => (0,names/* isTrackingUriName */.JI)(name))
        .flatMap(({ literals }) => literals.flatMap(judge)),
};
function judge(literal) {
    const found = whole.exec(literal.text) ?? null;
    const matches = found
        ? [found]
        : expression.test(literal.text) || /^\s*\{/.test(literal.text)
            ? [...literal.text.matchAll(within)]
            : [];
    return matches.flatMap((match) => {
        const { user, rest } = match.groups ?? {};
        const reason = reasonFor(match.groups ?? {});
        if (reason === undefined)
            return [];
        const start = literal.start + match.index + (match[0].length - match[0].trimStart().length);
        const mistake = {
            rule: 'tracking-uri',
            at: literal.exact ? start : literal.start,
            reason,
            suggestion: `Set it to ${trackingUri}.`,
        };
        // A password or a query was put there by somebody who wanted it; a template is filled in by a program not known here.
        const isPlain = user === undefined && rest === undefined && !/^\s*\{|\{\{(?<!\$\{\{)|<%|%\(/.test(literal.text);
        if (!literal.exact || !isPlain)
            return [mistake];
        return [
            { ...mistake, change: { edits: [{ start, end: start + match[0].trim().length, text: trackingUri }] } },
        ];
    });
}
function reasonFor({ scheme, user, host = '', port, path = '', rest, }) {
    const place = `${host.toLowerCase()}${path.replace(/\/$/, '')}`;
    const rightPlace = /^(?:registry|api)\.hokus\.ai\/api\/mlflow$/.test(place);
    if (user !== undefined)
        return 'The user name and password in the URI take the place of the key: MLflow then sends Basic authentication.';
    if (scheme?.toLowerCase() === 'https://' &&
        rightPlace &&
        rest === undefined &&
        (port === undefined || port === '443'))
        return undefined;
    if (scheme === undefined)
        return 'Without https:// MLflow takes this for a folder on the disk.';
    if (rightPlace && rest !== undefined)
        return 'This is the address of a page: the tracking URI ends in /api/mlflow.';
    if (rightPlace)
        return 'Plain http is redirected to https, and the redirect turns a POST into a GET.';
    if (/^(?:registry|api)\.hokus\.ai\/mlflow(?:$|\/)/.test(place))
        return 'This path leads past the API to MLflow itself, where the client finds nothing: it ends in /api/mlflow.';
    if (/^(?:registry|api)\.hokus\.ai\//.test(place))
        return "The client adds /api/2.0/mlflow by itself, so the tracking URI ends in the API's /api/mlflow.";
    if (/^(?:registry|api)\.hokus\.ai$/.test(place))
        return 'The root of this host is no MLflow server: the tracking URI ends in /api/mlflow.';
    return 'This host is no MLflow server: the registry is at registry.hokus.ai.';
}

;// CONCATENATED MODULE: ./build/fix/rules/calls.js

/** The tags that make a registration a tokenized one; the platform reads them from the model version only. */
const tag = /^(?:hokusai_token_id|benchmark_metric|benchmark_value)$/;
const onRun = /(?:^|[.:$])(?:mlflow_)?(?:set_?tags?|start_?run|create_?run|log_?tags?|autolog|MLFlowLogger|RunTag)$/i;
const runTagsRule = { needs: /hokusai_token_id|benchmark_(?:metric|value)/, find: findRunTags };
function findRunTags({ text, reading: { calls, texts } }) {
    const mistake = (name, at) => ({
        rule: 'run-tags',
        at,
        reason: `The tag ${name} is set on the run; the platform reads it from the model version and calls it missing.`,
        suggestion: 'After the model is registered: client.set_model_version_tag(model_name, version, key, value), once for each tag.',
    });
    const byCall = calls.flatMap(({ name, at, keys }) => {
        const found = onRun.test(name) ? keys.find((key) => tag.test(key)) : undefined;
        return found === undefined ? [] : [mistake(found, at)];
    });
    const byRequest = texts.flatMap(({ text: address, start }) => {
        const name = /runs\/set-tag/.test(address)
            ? /\\?["'](hokusai_token_id|benchmark_metric|benchmark_value)\\?["']/.exec(text.slice(start, start + 500))?.[1]
            : undefined;
        return name === undefined ? [] : [mistake(name, start)];
    });
    return [...byCall, ...byRequest];
}
/** Addresses of old documents that do not exist, or do not tell what they are asked for. */
const endpoints = [
    {
        pattern: /(?<=https?:\/\/api\.hokus\.ai)\/v1(?=[/\s"'`)\\?}]|$)/i,
        reason: 'The platform has no routes below /v1.',
        suggestion: `Models are registered through MLflow, with the tracking URI ${trackingUri}.`,
    },
    {
        pattern: /\/api\/models\/register(?![\w/-])/,
        file: /hokus/i,
        reason: 'There is no endpoint /api/models/register.',
        suggestion: `Register with MLflow (registered-models/create, model-versions/create) at ${trackingUri}.`,
    },
    {
        pattern: /(?<=(?:registry|api|auth)\.hokus\.ai)\/api\/health(?![\w/-])/i,
        reason: '/api/health says nothing about a key.',
        suggestion: 'Check a key with POST https://auth.hokus.ai/api/v1/keys/validate and the key as Bearer token.',
    },
    {
        pattern: /(?<=\/)experiments\/list(?![\w/-])/,
        line: /hokus|mlflow/i,
        reason: 'MLflow has no experiments/list any more; experiments/search with max_results took its place.',
        suggestion: 'Ask "…/experiments/search?max_results=100", in quotes.',
    },
];
const removedEndpointRule = {
    needs: /hokus\.ai\/(?:v1|api\/health)|\/api\/models\/register|experiments\/list/i,
    find: findRemovedEndpoints,
};
function findRemovedEndpoints({ text, reading: { texts } }) {
    const lineAt = (at) => /.*$/m.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? '';
    return texts.flatMap((literal) => endpoints.flatMap(({ pattern, file, line, reason, suggestion }) => {
        const found = pattern.exec(literal.text);
        if (!found || file?.test(text) === false)
            return [];
        if (line?.test(literal.text) === false && !line.test(lineAt(literal.start)))
            return [];
        return [{ rule: 'removed-endpoint', at: literal.start + found.index, reason, suggestion }];
    }));
}
/** `hokusai` on PyPI is a Docker tool of others that also installs a command of that name. */
const wrongPackageRule = {
    needs: /(?<![\w-])hokusai(?![\w-])/i,
    find: ({ reading: { packages } }) => packages
        .filter(({ spec }) => /^["']?hokusai\s*(?:\[[^\]]*\])?\s*(?:$|[<>=!~;,()*@^\s"'\\])/i.test(spec) &&
        !/@\s*(?:\w+\+|https?:|file:|ssh:|\.|\/)/.test(spec))
        .map(({ at }) => ({
        rule: 'wrong-package',
        at,
        reason: 'The package "hokusai" on PyPI is an unrelated Docker tool, not the platform\'s SDK.',
        suggestion: 'Take it out: mlflow alone is enough to register; the SDK, hokusai-ml-platform, installs from its source repository.',
    })),
};

;// CONCATENATED MODULE: ./build/fix/rules/committed-key.js

/** In every text file, comments and prose included: a key is a key wherever it stands. */
const committedKeyRule = {
    needs: /hk_(?:live|test|dev)_|aGtf|HOKUSAI_API_KEY|MLFLOW_TRACKING_TOKEN/i,
    find: (file) => secretsIn(file).map(({ at }) => ({
        rule: 'committed-key',
        at,
        reason: 'An API key is committed here: whoever can read the repository, now or in its history, can use it.',
        suggestion: 'Revoke the key and create a new one; keep it in a secret of the repository or in an untracked file. Taking the line out does not take it out of the history.',
    })),
};
/** Longer lines are data; a key in one is told by its shape alone. */
const longestLine = 20_000;
function secretsIn({ text, reading }) {
    const byShape = [];
    const lines = new Set();
    let start = 0;
    const mayHold = /hk_(?:live|test|dev)_|aGtf/i.test(text);
    for (const line of mayHold ? text.split('\n') : []) {
        if (line.length <= longestLine || /hk_/.test(line))
            for (const { key, written, column } of (0,keys/* keysOn */._M)(line)) {
                byShape.push({ at: start + column, secret: key, keyShaped: true });
                if (written !== key)
                    byShape.push({ at: start + column, secret: written, keyShaped: false });
                lines.add(start);
            }
        start += line.length + 1;
    }
    const lineOf = (at) => text.lastIndexOf('\n', at - 1) + 1;
    const byName = reading.settings
        .filter(({ name, environment }) => environment && (name === 'HOKUSAI_API_KEY' || name === 'MLFLOW_TRACKING_TOKEN'))
        .flatMap(({ literals }) => literals.filter((one) => (0,keys/* mayBeSecret */.lr)(one.text)))
        .filter(({ start: at }) => !lines.has(lineOf(at)))
        .map(({ text: secret, start: at }) => ({ at, secret, keyShaped: false }));
    return [...byShape, ...byName];
}

;// CONCATENATED MODULE: ./build/fix/twin.js
/** Gives `name` the value of the setting, in the same place; nothing where its reader has not proven how. */
function twinOf(text, { name, at, own }, twin) {
    if (!own || !text.startsWith(name, at))
        return undefined;
    const { start, end, as } = own;
    const written = own.again?.(name, twin) ?? text.slice(start, at) + twin + text.slice(at + name.length, end);
    if (as === 'word')
        return { start: end, end, text: ` ${written}` };
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const indent = text.slice(from, start);
    const isFirst = indent.trim() === '';
    // Before the member, since it may be the last and have no comma.
    if (as === 'member')
        return { start, end: start, text: `${written},${isFirst ? lineEnd(text, from - 1) + indent : ' '}` };
    const found = text.indexOf('\n', end);
    const to = found < 0 ? text.length : found;
    const isAlone = /^[ \t]*(?:(?:#|\/\/).*)?\r?$/.test(text.slice(end, to));
    if (!isFirst || !isAlone)
        return undefined;
    const behind = text.charAt(to - 1) === '\r' ? to - 1 : to;
    return { start: behind, end: behind, text: lineEnd(text, found) + indent + written };
}
/** As the one at `at`, or as those of the file where the last line has none. */
const lineEnd = (text, at) => (at < 0 ? text.includes('\r\n') : text.charAt(at - 1) === '\r') ? '\r\n' : '\n';

;// CONCATENATED MODULE: ./build/fix/rules/settings.js




const key = 'HOKUSAI_API_KEY';
const token = 'MLFLOW_TRACKING_TOKEN';
/** Whether `other` counts where `setting` is: in the same block, around it or within it. */
const isBeside = (setting, other) => setting.scopes.includes(other.scopes[0]) || other.scopes.includes(setting.scopes[0]);
const missingTokenRule = { needs: /HOKUSAI_API_KEY/, find: findMissingToken };
function findMissingToken({ text, reading: { settings } }) {
    const tokens = settings.filter(({ name, environment }) => name === token && environment);
    const [homes, around] = [
        new Set(tokens.map(({ scopes }) => scopes[0])),
        new Set(tokens.flatMap(({ scopes }) => scopes)),
    ];
    return settings
        .filter(({ name, environment, given, open }) => name === key && environment && given && !open)
        .filter(({ scopes }) => !around.has(scopes[0]) && !scopes.some((scope) => homes.has(scope)))
        .map((setting) => {
        const isSecret = setting.literals.some((literal) => (0,keys/* mayBeSecret */.lr)(literal.text));
        const twin = isSecret ? undefined : twinOf(text, setting, token);
        return {
            rule: 'missing-token',
            at: setting.at,
            reason: `${key} is set without ${token}: MLflow then sends no key and gets 401 "API key required".`,
            suggestion: `Set ${token} to the same value as ${key}.`,
            ...(twin ? { change: { edits: [twin], adds: token } } : {}),
        };
    });
}
const mocks = ['HOKUSAI_MOCK_MODE', 'HOKUSAI_OPTIONAL_MLFLOW'];
const truthy = /^["']?(?:\$?true|1|yes|on|y|t)["']?$/i;
const mockModeRule = {
    needs: /HOKUSAI_(?:MOCK_MODE|OPTIONAL_MLFLOW)/,
    find: ({ reading: { settings } }) => settings
        .filter(({ name, environment }) => mocks.includes(name) && environment)
        .flatMap(({ name, at, literals }) => {
        const on = literals.find(({ text }) => truthy.test(text.trim()));
        if (!on)
            return [];
        const mistake = {
            rule: 'mock-mode',
            at,
            reason: `${name} hides failures: a run seems to succeed although nothing was registered.`,
            suggestion: `Take ${name} out, or set it to false.`,
        };
        // Switched off and not taken out: nothing around it can depend on a value, but much on a line.
        const [word = ''] = /\w+/.exec(on.text) ?? [];
        const start = on.start + on.text.indexOf(word);
        // A constant before it may be meant for something else, too.
        if (!on.exact || literals.length > 1 || on.start < at)
            return [mistake];
        const edit = { start, end: start + word.length, text: offFor(word) };
        return [{ ...mistake, change: { edits: [edit] } }];
    }),
};
const offs = {
    '1': '0',
    true: 'false',
    yes: 'no',
    on: 'off',
    y: 'n',
    t: 'f',
};
/** In the spelling of what it takes the place of: a number, a truth value of Python, a word in capitals. */
function offFor(word) {
    const off = offs[word.toLowerCase()] ?? 'false';
    if (/^[A-Z]+$/.test(word))
        return off.toUpperCase();
    return /^[A-Z]/.test(word) ? off.charAt(0).toUpperCase() + off.slice(1) : off;
}
/** The SDK makes its tracking URI of this variable by adding `/mlflow`, a path past the API. */
const endpoint = /^(?:HOKUSAI_)?API_?ENDPOINT$/i;
const wrongEndpoint = /^(?:https?:\/\/)?(?:api|registry)\.hokus\.ai(?::\d+)?\/?$/i;
const apiEndpointRule = {
    needs: /api_?endpoint/i,
    find: ({ text, reading: { settings } }) => settings.flatMap((setting) => {
        const { name, at, literals } = setting;
        const [literal] = literals.filter(({ text }) => wrongEndpoint.test(text.trim()));
        if (!endpoint.test(name) || !literal || setting.context === 'default')
            return [];
        const uris = settings.filter((other) => (0,names/* isTrackingUriName */.JI)(other.name));
        const hasUri = uris.some((other) => setting.scopes.includes(other.scopes[0]));
        const mistake = {
            rule: 'api-endpoint',
            at,
            reason: `From ${name} the SDK derives a tracking URI that ends in /mlflow, which leads past the API.`,
            suggestion: hasUri
                ? `Remove ${name}: the tracking URI is set already.`
                : `Remove ${name} and set MLFLOW_TRACKING_URI to ${trackingUri}.`,
        };
        const isPlain = setting.own && literal.exact && literals.length === 1 && text.startsWith(name, at);
        if (!isPlain || uris.some((other) => isBeside(setting, other)))
            return [mistake];
        const edits = [
            { start: at, end: at + name.length, text: 'MLFLOW_TRACKING_URI' },
            { start: literal.start, end: literal.end, text: trackingUri },
        ];
        return [{ ...mistake, change: { edits, removes: name, adds: 'MLFLOW_TRACKING_URI' } }];
    }),
};

;// CONCATENATED MODULE: ./build/fix/verify.js


/** Changes that are tried one by one, where all of them together are refused. */
const mostAlone = 30;
/**
 * The changes of a file that hold: together they leave it readable by the parser that read it, with every other
 * setting as it was. Where they do not, each is tried alone; what then fails is left to a person.
 */
async function verifiedChanges(file, mistakes) {
    const apart = withoutOverlaps(mistakes.filter(({ change }) => change));
    const all = await tryAll(file, apart);
    if (all)
        return all;
    const alone = [];
    const most = file.text.length > 100_000 ? 3 : mostAlone;
    for (const mistake of apart.slice(0, most))
        if (await tryAll(file, [mistake]))
            alone.push(mistake);
    return (await tryAll(file, alone)) ?? { made: new Set(), edits: [], fixed: file.text };
}
async function tryAll(file, mistakes) {
    if (file.reading.parser === undefined || mistakes.length === 0)
        return undefined;
    const changes = mistakes.flatMap(({ change }) => change ?? []);
    const edits = (0,fix_edit/* ordered */.Sj)(changes.flatMap((change) => change.edits));
    const fixed = (0,fix_edit/* applyEdits */.ct)(file.text, edits);
    const after = await read(file.path, fixed);
    const holds = after.parser === file.reading.parser && isExpected(file.reading, after, changes);
    return holds ? { made: new Set(mistakes), edits, fixed } : undefined;
}
function withoutOverlaps(mistakes) {
    const kept = [];
    return mistakes.filter(({ change }) => {
        const edits = change?.edits ?? [];
        if (edits.some((edit) => kept.some((other) => (0,fix_edit/* overlap */.EF)(edit, other))))
            return false;
        kept.push(...edits);
        return true;
    });
}
/** As many settings of each name as before, but for what the changes add and take away; all others with the same texts. */
function isExpected(before, after, changes) {
    const counts = new Map();
    const count = (name, by) => counts.set(name, (counts.get(name) ?? 0) + by);
    const ours = /hokusai|mlflow|uri|url/i;
    const signature = ({ name, literals }) => ours.test(name)
        ? name
        : `${name}\0${literals.map(({ text }) => (ours.test(text) ? '' : text)).join('\0')}`;
    for (const setting of before.settings)
        count(signature(setting), 1);
    for (const setting of after.settings)
        count(signature(setting), -1);
    for (const { adds, removes } of changes) {
        if (adds)
            count(adds, 1);
        if (removes)
            count(removes, -1);
    }
    return [...counts.values()].every((left) => left === 0) && before.packages.length === after.packages.length;
}

;// CONCATENATED MODULE: ./build/fix/find-mistakes.js












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
/** Texts that are kept for the diff at one time, in characters; what is beyond is for another run. */
const mostKept = 30_000_000;
/**
 * The caller's own mistakes in the text files of a checkout, one file after the other. Of the results only `findings`
 * may be shown as they are, and text of `fixed` where no secret is in it.
 */
async function findMistakes(files) {
    const all = { findings: [], fixed: [], secrets: [], read: 0 };
    const secrets = new Set();
    let kept = 0;
    for (const file of files) {
        all.read++;
        const found = await findInFile(file);
        for (const secret of found.secrets)
            secrets.add(secret);
        kept += found.fixed.reduce((sum, { text, fixed }) => sum + text.length + fixed.length, 0);
        all.findings.push(...(kept > mostKept
            ? found.findings.map((one) => ({ ...one, fixable: false, after: null }))
            : found.findings));
        if (kept <= mostKept)
            all.fixed.push(...found.fixed);
    }
    return { ...all, secrets: [...secrets] };
}
const otherEncoding = /^(?:#![^\n]*\n)?[^\n]{0,20}coding[:=]\s*["']?(?!utf-?8)[\w-]+/i;
/** Most files name neither the platform nor a key of its: one look at each is all that a large checkout can pay. */
const ours = /hokus|hk_(?:live|test|dev)_|aGtf|experiments\/list|benchmark_(?:metric|value)|mlflow_tracking_token|runs\/set-tag/i;
async function findInFile({ path, text: whole }) {
    const applying = ours.test(whole) ? rules.filter(({ needs }) => needs.test(whole)) : [];
    if (applying.length === 0)
        return { findings: [], fixed: [], secrets: [] };
    // No reader has to know of a byte order mark.
    const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
    const text = whole.slice(mark.length);
    const reading = await read(path, text).catch(() => (0,fix_reading/* emptyReading */.iz)());
    // Told to be in another encoding, and perhaps by chance valid in this one.
    if (otherEncoding.test(text) && /[^\0-\x7f]/.test(text))
        reading.parser = undefined;
    const file = { path, text, reading: (0,names/* isTestPath */.MQ)(path) ? ofTest(path, reading) : reading };
    const lines = linesOf(text);
    const mistakes = onceEach(applying.flatMap(({ find }) => find(file))).filter(({ at }) => !isIgnored(lines, at));
    const { made, edits, fixed } = await verifiedChanges(file, mistakes);
    const secrets = secretsIn(file);
    const unshaped = secrets.filter(({ keyShaped }) => !keyShaped).map(({ secret }) => secret);
    const parser = reading.parser ?? '';
    const by = mark.length;
    const moved = edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }));
    return {
        findings: mistakes
            .sort((a, b) => a.at - b.at)
            .map((mistake) => describe(file, lines, mistake, made.has(mistake), unshaped)),
        fixed: edits.length === 0 ? [] : [{ path, text: whole, fixed: mark + fixed, edits: moved, parser }],
        secrets: secrets.map(({ secret }) => secret),
    };
}
/** What a test sets is its own business, but for the environment that its client gets; and a person's to change. */
function ofTest(path, reading) {
    const isRecorded = /(?:^|\/)(?:fixtures|cassettes|recordings|__snapshots__|testdata)\//.test(path);
    // A test sets a wrong address to see it refused.
    const counts = ({ environment, context, name }) => environment
        ? name !== 'HOKUSAI_API_KEY' && !(context === 'call' && (0,names/* isTrackingUriName */.JI)(name))
        : context === 'call';
    const settings = isRecorded ? [] : reading.settings.filter(counts);
    return {
        ...reading,
        settings: settings.map((one) => ({
            ...one,
            own: undefined,
            literals: one.literals.map((each) => ({ ...each, exact: false })),
        })),
        calls: [],
        texts: [],
    };
}
function onceEach(mistakes) {
    const seen = new Map();
    for (const mistake of mistakes) {
        const place = `${mistake.rule} ${mistake.at}`;
        const known = seen.get(place);
        if (!known || (!known.change && mistake.change))
            seen.set(place, mistake);
    }
    return [...seen.values()];
}
function linesOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return { text, starts };
}
/** The number of the line, from 0. */
const lineAt = ({ starts }, at) => starts.findLastIndex((start) => start <= at);
const lineText = ({ text, starts }, line) => text.slice(starts[line], (starts[line + 1] ?? text.length + 1) - 1).replace(/\r$/, '');
/** By a comment on the line, or on a line of its own before it. */
function isIgnored(lines, at) {
    const mark = /verify-registration:\s*ignore\b/;
    const line = lineAt(lines, at);
    if (mark.test(lineText(lines, line)))
        return true;
    const before = line > 0 ? lineText(lines, line - 1) : '';
    return mark.test(before) && /^\s*(?:#|\/\/|\/\*|--|;|<!--|rem\b|::|")/i.test(before);
}
function describe(file, lines, mistake, isMade, unshaped) {
    const { rule, at, reason, suggestion } = mistake;
    const line = lineAt(lines, at);
    const start = lines.starts[line] ?? 0;
    // Far more than is kept: what a cut leaves of a key at the end is of key shape still, or beyond the end.
    const show = (shown) => (0,visible/* cut */.Jj)((0,keys/* maskKeys */.h_)(shown.slice(0, 2_000), unshaped), 300);
    const text = lineText(lines, line);
    const before = show(text);
    const cells = file.path.endsWith('.ipynb')
        ? file.text.slice(0, at).match(/"cell_type"/g)?.length
        : undefined;
    return {
        rule: rule,
        path: file.path,
        line: line + 1,
        column: at - start + 1,
        ...(cells === undefined ? {} : { cell: cells }),
        reason,
        suggestion: file.path.endsWith('.md')
            ? `${suggestion} Readers copy this: correct it, unless it is shown as what not to do.`
            : suggestion,
        before,
        after: isMade ? show(linesAfter(file.text, start, start + text.length, mistake)) : null,
        fixable: isMade,
        fingerprint: (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([rule, file.path, before.trim()]))
            .digest('hex')
            .slice(0, 16),
    };
}
/** The line with this change alone in place, and the line that the change adds. */
function linesAfter(text, start, end, { change }) {
    const edits = change?.edits ?? [];
    const inside = edits
        .filter((edit) => edit.start >= start && edit.end <= end)
        .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const added = edits.filter((edit) => edit.start > end).map((edit) => `\n${edit.text.trim()}`);
    return `${(0,fix_edit/* applyEdits */.ct)(text.slice(start, end), inside)}${added.join('')}`.replace(/\r\n?/g, '\n');
}


/***/ }),

/***/ 82438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ redactButPlaceholders),
/* harmony export */   _M: () => (/* binding */ keysOn),
/* harmony export */   h_: () => (/* binding */ maskKeys),
/* harmony export */   lr: () => (/* binding */ mayBeSecret)
/* harmony export */ });
/* harmony import */ var _platform_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37282);
/**
 * Keys in files. Real ones are a prefix and 32 to 40 random letters and digits; documents are full of
 * stand-ins of the same shape, which are no secret and may be shown.
 */

/** Words of stand-ins, also within a longer word. */
const longWords = /x{6}|\*{3}|0{5}|12345|abcdef|example|placeholder|changeme|replace|redacted|sample|invalid|secret/i;
/** Words of stand-ins, alone between `_` and `-`. */
const shortWords = /(?:^|[_-])(?:your|my|the|an?|key|api|apikey|here|token|fake|dummy|test|demo|foo|bar|xxx|todo|from|goes)(?=$|[_-])/i;
const fewestRandom = 16;
/** The keys on a line that are no obvious stand-ins; in a Kubernetes Secret they stand in base64. */
function keysOn(text) {
    const plain = [...text.matchAll(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .issuedKeyShape */ .ET)].map((match) => ({
        key: match[0],
        written: match[0],
        column: match.index,
    }));
    const encoded = [...text.matchAll(/(?<![A-Za-z0-9+/])aGtf[A-Za-z0-9+/]{16,}={0,2}/g)].map((match) => {
        const [key = ''] = Buffer.from(match[0], 'base64').toString('latin1').match(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .issuedKeyShape */ .ET) ?? [];
        return { key, written: match[0], column: match.index };
    });
    return [...plain, ...encoded].filter(({ key }) => key !== '' && looksRandom(key.replace(/^hk_[a-z]+_/i, '')) && !isIdentifier(key));
}
/** Of key shape, and plainly no key: `hk_live_your_key_here`, `hk_test_xxxxxxxx`. */
function isPlaceholder(key) {
    const rest = key.replace(/^hk_[a-z]+_/i, '');
    return longWords.test(rest) || shortWords.test(rest) || new Set(rest).size <= 3;
}
/** A literal that must not be written a second time: anything of key shape but a stand-in, or a random text. */
function mayBeSecret(value) {
    const shaped = value.match(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .issuedKeyShape */ .ET);
    if (shaped)
        return shaped.some((key) => !isPlaceholder(key));
    return /^["']?[A-Za-z0-9_+/=-]+["']?$/.test(value) && looksRandom(value.replace(/["']/g, ''));
}
/** Every key on the line as `***`, and so are `others`: secrets that have another shape. */
function maskKeys(text, others) {
    const masked = text.replace(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .issuedKeyShape */ .ET, (key) => (isPlaceholder(key) ? key : '***'));
    return others.reduce((shown, secret) => shown.replaceAll(secret, '***'), masked);
}
/**
 * `redact`, but stand-ins stay readable: a diff that masked them would no longer apply. One that somebody
 * declared a secret is masked all the same.
 */
function redactButPlaceholders(text, redact) {
    let shown = '';
    let from = 0;
    for (const { 0: key, index } of text.matchAll(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .issuedKeyShape */ .ET)) {
        if (!isPlaceholder(key) || redact(key) !== '***')
            continue;
        shown += redact(text.slice(from, index)) + key;
        from = index + key.length;
    }
    return shown + redact(text.slice(from));
}
/** Words and numbers with underscores between, as names in code are made of. */
function isIdentifier(key) {
    const parts = key.split(/[_-]/).slice(2);
    return parts.length >= 3 && parts.every((part) => /^(?:[A-Za-z]+\d{0,2}|\d{1,4})$/.test(part));
}
function looksRandom(text) {
    if (text.length < fewestRandom || new Set(text).size < 8 || isPlaceholder(text))
        return false;
    // Names are made of words in one case; a key without a digit is rare but has both.
    return /[A-Za-z]/.test(text) && (/\d/.test(text) || /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z]+$/.test(text));
}


/***/ }),

/***/ 67724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ isVariable),
/* harmony export */   JI: () => (/* binding */ isTrackingUriName),
/* harmony export */   MQ: () => (/* binding */ isTestPath),
/* harmony export */   Xz: () => (/* binding */ assigned)
/* harmony export */ });
/** Names that the platform and MLflow give meaning to, as every kind of file spells them. */
const variable = String.raw `(?:TF_VAR_|INPUT_|ORG_GRADLE_PROJECT_)?(?:HOKUSAI_\w+|MLFLOW_\w+|AIRFLOW_CONN_\w+)`;
/** A variable of the environment that is ours or MLflow's. */
const isVariable = (name) => wholeVariable.test(name);
const wholeVariable = new RegExp(`^${variable}$`);
/** All such names in a text, each with what gives it a value behind it. */
const assigned = new RegExp(String.raw `(?<![\w$.-])(?<name>${variable}|(?:mlflow[._-]?)?(?:tracking|registry)[._-]?ur[il])=(?<value>[^\s,;"'}\]]*)`, 'gi');
const separators = /[.\s-]+/g;
/** `--trackingUri`, `mlflow.tracking-uri` → `tracking_uri`, `mlflow_tracking_uri`. */
const plain = (name) => name
    .replace(/^(?:--?|_+|[\w-]+:|[^.]*\bset[-_ ]?(?=[A-Z]))/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(separators, '_');
const trackingUri = /^(?:(?:tf_var|input|default|prod|staging|hokusai|env|spring|conf|config)_)*(?:(?:ml_?flow|server)_)*(?:(?:tracking|registry)_(?:server_)?ur[il]|set_(?:tracking|registry)_uri)(?:_default)?$|^(?:(?:tf_var|default|hokusai|env)_)*ml_?flow_(?:server_)?ur[il]$|^ml_?flow_(?:client|context)$/;
const airflow = /^airflow_conn_\w*(?:mlflow|hokusai)/;
/** A variable, parameter, key or function whose value MLflow takes for its tracking or registry URI. */
function isTrackingUriName(name) {
    if (!/ur[il]|client|context|conn/i.test(name))
        return false;
    const spelled = plain(name);
    return trackingUri.test(spelled) || airflow.test(spelled);
}
/** Code and configuration of tests: their values may be wrong on purpose. */
const isTestPath = (path) => /(?:^|\/)(?:tests?|__tests__|testing|fixtures|spec)\/|(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.\w+$|\.(?:test|spec)\.\w+$|Tests?\.(?:java|kt|scala|groovy)$/.test(path);


/***/ }),

/***/ 28648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   XZ: () => (/* binding */ literalAt),
/* harmony export */   iz: () => (/* binding */ emptyReading),
/* harmony export */   l0: () => (/* binding */ partAt),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67724);

const emptyReading = (parser) => ({
    settings: [],
    calls: [],
    texts: [],
    packages: [],
    nested: [],
    parser,
});
function addTo(reading, more) {
    reading.settings.push(...more.settings);
    reading.calls.push(...more.calls);
    reading.texts.push(...more.texts);
    reading.packages.push(...more.packages);
    reading.nested.push(...more.nested);
}
/** A setting of the environment, unless `more` says otherwise. */
const settingOf = (name, at, context, literals, scopes, more = {}) => ({ name, at, context, environment: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name), given: true, literals, scopes, ...more });
/** A part of a setting's value that stands at `start` as it is. */
const literalAt = (text, start, exact = false) => ({
    text,
    start,
    end: start + text.length,
    exact,
});
/** A part that stands in the file as it is. */
const partAt = (text, start, changes = 'none') => ({
    text,
    place: (offset) => start + offset,
    changes,
});
/** The reading of a part, as of the file that holds it. */
function placed(reading, { place, changes }) {
    const literal = (one) => {
        const [start, end] = [place(one.start), place(one.end)];
        const isWhole = end - start === one.end - one.start;
        return { ...one, start, end, exact: one.exact && changes !== 'none' && isWhole };
    };
    const own = (one) => one && (changes === 'lines' || (changes === 'texts' && one.as === 'word'))
        ? { ...one, start: place(one.start), end: place(one.end) }
        : undefined;
    return {
        settings: reading.settings.map((one) => ({
            ...one,
            at: place(one.at),
            literals: one.literals.map(literal),
            own: own(one.own),
        })),
        calls: reading.calls.map((one) => ({ ...one, at: place(one.at) })),
        texts: reading.texts.map(literal),
        packages: reading.packages.map((one) => ({ ...one, at: place(one.at) })),
        nested: reading.nested.map(({ path, part }) => ({
            path,
            part: {
                text: part.text,
                place: (offset) => place(part.place(offset)),
                changes: changes === 'none' ? changes : part.changes,
            },
        })),
        parser: reading.parser,
    };
}


/***/ }),

/***/ 94684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60706);

const contextLines = 3;
/**
 * The changes as a unified diff. `maySee` tells whether a line may be shown: context stops before one that may
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
    const changed = changedLines(file, lines);
    const isOpen = (i) => [lines[i] ?? '', ...(changed.get(i) ?? [])].every((line) => maySee(line.replace(/^\uFEFF|\r?\n$/g, '')));
    const hunks = maySee(file.path) ? hunksOf(lines, changed, isOpen) : [];
    const shown = hunks.flatMap((hunk) => hunk.filter((i) => changed.has(i))).length;
    const withheld = changed.size - shown;
    if (hunks.length === 0)
        return { text: '', withheld };
    let shift = 0;
    const texts = hunks.map((hunk) => {
        const growth = hunk.reduce((sum, i) => sum + (changed.get(i)?.length ?? 1) - 1, 0);
        const place = (start, count) => `${start + 1},${count}`;
        const [first = 0] = hunk;
        const head = `@@ -${place(first, hunk.length)} +${place(first + shift, hunk.length + growth)} @@\n`;
        shift += growth;
        return head + hunk.map((i) => shownLine(lines[i] ?? '', changed.get(i))).join('');
    });
    const [a, b] = [quotePath(`a/${file.path}`), quotePath(`b/${file.path}`)];
    // A tab ends a name with spaces in it, as git writes it.
    const tab = file.path.includes(' ') ? '\t' : '';
    return { text: `diff --git ${a} ${b}\n--- ${a}${tab}\n+++ ${b}${tab}\n${texts.join('')}`, withheld };
}
/** Runs of lines: the changed ones with those around them, up to the first that may not be shown. */
function hunksOf(lines, changed, isOpen) {
    const near = new Set();
    for (const i of changed.keys()) {
        const reach = (step) => {
            for (let n = 0; n <= contextLines && i + n * step in lines && isOpen(i + n * step); n++)
                near.add(i + n * step);
        };
        reach(-1);
        reach(1);
    }
    const runs = [];
    for (const i of [...near].sort((a, b) => a - b))
        if (runs.at(-1)?.at(-1) === i - 1)
            runs.at(-1)?.push(i);
        else
            runs.push([i]);
    // git takes a hunk without context after it for the end of the file.
    for (const run of runs)
        while (changed.has(run.at(-1) ?? -1) && run.at(-1) !== lines.length - 1)
            run.pop();
    return runs.filter((run) => run.some((i) => changed.has(i)));
}
function shownLine(line, added = [line]) {
    const marked = (sign, one) => one.endsWith('\n') ? `${sign}${one}` : `${sign}${one}\n\\ No newline at end of file\n`;
    const kept = added.indexOf(line);
    const signed = added.map((one, i) => marked(i === kept ? ' ' : '+', one));
    return [...(kept < 0 ? [marked('-', line)] : []), ...signed].join('');
}
/** What becomes of the lines that change. An edit takes away nothing beyond a line, and may add others. */
function changedLines({ edits }, lines) {
    const changed = new Map();
    let [at, next] = [0, 0];
    lines.forEach((line, i) => {
        const own = [];
        for (let edit = edits[next]; edit && edit.end < at + line.length; edit = edits[++next])
            own.push(edit);
        if (i === lines.length - 1)
            own.push(...edits.slice(next));
        const moved = own.map((edit) => ({ ...edit, start: edit.start - at, end: edit.end - at }));
        if (own.length > 0)
            changed.set(i, splitLines((0,_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .ct)(line, moved)));
        at += line.length;
    });
    return changed;
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
