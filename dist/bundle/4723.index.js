export const id = 4723;
export const ids = [4723];
export const modules = {

/***/ 94505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   Iz: () => (/* binding */ NoCheckoutError),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);




/** A folder that is not within a git checkout. */
class NoCheckoutError extends Error {
    name = 'NoCheckoutError';
}
/** Names that are kept of one list, and their characters: an index of a hostile checkout can hold millions. */
const [mostNames, mostCharacters] = [200_000, 16 * 1024 * 1024];
/**
 * The top folder of the checkout around `folder`, without symbolic links in it.
 *
 * @throws NoCheckoutError where there is none, or git is not installed
 */
async function topOf(folder) {
    const top = await git(folder, ['rev-parse', '--show-toplevel']);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(top.replace(/\r?\n$/, ''));
}
/** Without what comes before it in the list of the index. */
const nameOf = (entry) => entry.slice(entry.indexOf('\t') + 1);
/** What `git ls-files` names, each once. Names that are no UTF-8 have characters now that no file has: they are unreadable. */
async function namesOf(folder, options) {
    const args = ['ls-files', '-z', '--full-name', ...options, '--', '.'];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', argumentsFor(folder, args), {
        env: environment(),
        stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close');
    const names = new Set();
    let [rest, characters] = ['', 0];
    for await (const chunk of child.stdout.setEncoding('utf8')) {
        const parts = `${rest}${chunk}`.split('\0');
        rest = parts.pop() ?? '';
        for (const name of parts) {
            characters += name.length;
            if (names.size === mostNames || characters > mostCharacters) {
                child.kill();
                return { names: [...names], firstLeftOut: name };
            }
            names.add(name);
        }
    }
    const [code] = await ended;
    if (code !== 0)
        throw new NoCheckoutError(`${folder} is no git checkout that can be read: ls-files ended with ${code}`);
    return { names: [...names] };
}
/** A hook's variables would point git at another repository. */
function environment() {
    const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;
    return env;
}
/** A checkout's own settings may name programs. */
const argumentsFor = (folder, args) => [
    ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager', '-C', folder],
    ...args,
];
async function git(folder, args) {
    try {
        return (await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', argumentsFor(folder, args), { env: environment() })).stdout;
    }
    catch (error) {
        const { code, stderr } = error;
        const detail = String(code) === 'ENOENT' ? 'git is not installed' : stderr?.trim() || String(error);
        throw new NoCheckoutError(`${folder} is no git checkout that can be read: ${detail}`);
    }
}


/***/ }),

/***/ 16930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readCheckout),
/* harmony export */   y: () => (/* binding */ writeFixed)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_git_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94505);
/* harmony import */ var _files_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6849);
/* harmony import */ var _files_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45875);
/* harmony import */ var _files_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55139);
/* harmony import */ var _files_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78766);
/* harmony import */ var _files_replace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27152);








/** Larger files are data. */
const largestFile = 1024 * 1024;
/** Names of these files say what they are for; of other untracked ones only their number matters. */
const mostSkipped = 1_000;
/**
 * The text files that git tracks in and below `folder`, or in the `whole` checkout around it, with `untracked` also the
 * others; paths are from the top of the checkout. Symbolic links are not followed, pipes not opened, submodules and ignored folders not entered, and
 * nothing that the checkout configures is run.
 *
 * @throws NoCheckoutError where `folder` is in no git checkout, or git is not installed
 */
async function readCheckout(folder, { untracked = false, whole = false } = {}) {
    const root = await (0,_files_git_names_js__WEBPACK_IMPORTED_MODULE_2__/* .topOf */ .HX)(folder);
    const skipped = [];
    const skip = (path, reason) => {
        if (skipped.length < mostSkipped)
            skipped.push({ path, reason });
    };
    const list = async (...options) => {
        const { names, firstLeftOut } = await (0,_files_git_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .eZ)(whole ? root : folder, options);
        if (firstLeftOut !== undefined)
            skip((0,_files_git_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(firstLeftOut), 'this one and those after it: too many files');
        return names;
    };
    // Without links and submodules.
    const staged = (await list('--stage')).filter((entry) => entry.startsWith('100'));
    const tracked = staged.map(_files_git_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb);
    const others = await list('--others', '--exclude-standard');
    const hidden = await list('--others', '--ignored', '--exclude-standard', '--directory');
    const ignored = hidden.filter((name) => !name.endsWith('/'));
    if (untracked)
        tracked.push(...others, ...ignored);
    else {
        for (const path of others)
            skip(path, 'untracked');
        for (const path of ignored)
            skip(path, 'ignored');
    }
    return { root, skipped, files: textsOf(root, tracked, skip) };
}
function* textsOf(root, paths, skip) {
    for (const path of paths) {
        const text = readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        if (typeof text === 'string')
            yield { path, text };
        else
            skip(path, text.reason);
    }
}
/** Not through a link, which would lead out of the checkout. */
function readText(place) {
    try {
        if ((0,_files_place_js__WEBPACK_IMPORTED_MODULE_4__/* .realOf */ .MN)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place))
            return { reason: 'not a plain file' };
        const bytes = (0,_files_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .XF)(place, { maxBytes: largestFile, links: 'refuse' });
        const reason = noText(bytes);
        // The byte order mark stays.
        return reason ? { reason } : bytes.toString('utf8');
    }
    catch (error) {
        const { what = '' } = error;
        if (what.startsWith('has '))
            return { reason: 'size' };
        return { reason: /link|regular|folder/.test(what) ? 'not a plain file' : 'unreadable' };
    }
}
function noText(bytes) {
    if (/^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2)))
        return 'encoding';
    if (bytes.includes(0))
        return 'binary';
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? undefined : 'encoding';
}
/**
 * Writes each changed file beside the old one and then puts it in its place, mode kept. A file that has changed
 * since it was read is left alone, and none keeps the others from being written.
 */
async function writeFixed(root, files) {
    const written = [];
    const unwritten = [];
    for (const { path, text, fixed } of files) {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        try {
            if (readText(place) !== text)
                throw new _files_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .FileProblem */ .kc('refused', path, 'has changed meanwhile');
            await (0,_files_replace_js__WEBPACK_IMPORTED_MODULE_7__/* .replaceFile */ .f)(place, fixed, { mode: (0,_files_look_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t)(place)?.mode });
            written.push(path);
        }
        catch (error) {
            if (!(error instanceof _files_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .FileProblem */ .kc))
                throw error;
            unwritten.push({ path, what: error.what });
        }
    }
    return { written, unwritten };
}


/***/ }),

/***/ 64765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findMistakes)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/text/edits.js
var text_edits = __webpack_require__(47203);
// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
// EXTERNAL MODULE: ./build/fix/keys.js
var keys = __webpack_require__(82438);
// EXTERNAL MODULE: ./build/fix/names.js
var names = __webpack_require__(67724);
// EXTERNAL MODULE: ./build/fix/reading.js
var fix_reading = __webpack_require__(28648);
;// CONCATENATED MODULE: ./build/fix/readers/index.js

/** Parsers are loaded when the first file needs them. */
const readers = {
    python: async (text, notes) => {
        // The comment that uv and pipx read: TOML behind the signs.
        const inline = /(?<=^# \/\/\/ script\r?\n)(?:#[^\n]*\n)+?(?=# \/\/\/)/m.exec(text);
        if (inline)
            notes.file('script.toml', (0,fix_reading/* partAt */.l0)(inline[0].replace(/^#/gm, ' '), inline.index));
        return (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(9324), __webpack_require__.e(3221), __webpack_require__.e(6459)]).then(__webpack_require__.bind(__webpack_require__, 36459))).readCode(text, 'python', notes);
    },
    javascript: async (text, notes) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(9324), __webpack_require__.e(3221), __webpack_require__.e(6459)]).then(__webpack_require__.bind(__webpack_require__, 36459))).readCode(text, 'javascript', notes),
    notebook: async (text, notes) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8815), __webpack_require__.e(9324), __webpack_require__.e(3221), __webpack_require__.e(2858)]).then(__webpack_require__.bind(__webpack_require__, 72858))).readNotebook(text, notes),
    shell: async (text, notes) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3221)]).then(__webpack_require__.bind(__webpack_require__, 3221))).readShell(text, notes),
    yaml: async (text, notes) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8815), __webpack_require__.e(3221), __webpack_require__.e(9788)]).then(__webpack_require__.bind(__webpack_require__, 19788))).readYaml(text, notes),
    json: async (text, notes) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(8815), __webpack_require__.e(3221), __webpack_require__.e(9788)]).then(__webpack_require__.bind(__webpack_require__, 19788))).readJson(text, notes),
    toml: async (text, notes) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(9605), __webpack_require__.e(3221), __webpack_require__.e(5391)]).then(__webpack_require__.bind(__webpack_require__, 45391))).readToml(text, notes),
    docker: async (text, notes) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3221), __webpack_require__.e(3459)]).then(__webpack_require__.bind(__webpack_require__, 23459))).readDocker(text, notes),
    dotenv: async (text, notes) => (await __webpack_require__.e(/* import() */ 4784).then(__webpack_require__.bind(__webpack_require__, 84784))).readDotenv(text, notes),
    ini: async (text, notes) => (await Promise.all(/* import() */[__webpack_require__.e(8989), __webpack_require__.e(3221), __webpack_require__.e(1445)]).then(__webpack_require__.bind(__webpack_require__, 11445))).readIni(text, notes),
    requirements: async (text, notes) => (await __webpack_require__.e(/* import() */ 4784).then(__webpack_require__.bind(__webpack_require__, 84784))).readRequirements(text, notes),
    markdown: async (text, notes) => (await __webpack_require__.e(/* import() */ 3970).then(__webpack_require__.bind(__webpack_require__, 23970))).readMarkdown(text, notes),
    /** Languages without a parser here: their mistakes are left to a person. */
    anything: async (text, notes) => (await __webpack_require__.e(/* import() */ 1821).then(__webpack_require__.bind(__webpack_require__, 61821))).readAnything(text, notes),
};
/** What a file is read as; the first that fits. Names are compared in lower case. */
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
    [/^(?:docker|container)file(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/, 'docker'],
    [/^(?:[\w.-]*requirements|constraints)[\w.-]*\.(?:txt|in|pip)$/, 'requirements'],
    [/\.(?:md|mdx|markdown|rmd|qmd)$/, 'markdown'],
    [/\.(?:[cm]?[jt]sx?|javascript|typescript)$/, 'javascript'],
    [
        /\.(?:tf|terraform|tfvars|hcl|nomad|php|nix|jsonnet|libsonnet|bicep|groovy|gradle|java|kts?|scala|sbt|go|rs|cs|fs|swift|dart|cpp|cc|h|c|bat|batch|cmd|sql|lua|hs|xml|csproj|config|props|r|rprofile|jl|rb|pl|t?csh|ps1|powershell|psm1|psd1|fish|mk|mak|just|http|rest|tpl|tmpl|j2|jinja2?|smk|cmake|nu|ex|exs|rake|bzl|bazel|star|rst)$|^(?:jenkinsfile|(?:gnu)?makefile)|^\.?justfile$|^\.bazelrc$|^(?:rakefile|gemfile|procfile|taskfile|vagrantfile|tiltfile|earthfile|caddyfile|brewfile|crontab|\.rprofile)$/,
        'anything',
    ],
    [/^\.?env(?:[.-].+)?$|\.(?:dot)?env(?:\..+)?$|^\.(?:flaskenv|renviron)$/, 'dotenv'],
];
/** Written by programs, not by people. */
const generated = /(?:^|\/)(?:dist|node_modules|vendor|third_party|site-packages|\.ipynb_checkpoints)\/|\.(?:lock|lockb|min\.js|map|csv|tsv|svg|log|patch|diff)$|(?:^|[-./])lock\.(?:json|ya?ml)$|(?:^|\/)(?:go\.sum|pubspec\.yaml)$|(?:^|\/)(?:changelog|changes|history|news|release[-_]?notes|upgrad\w+|migrat\w+)[\w.-]*\.(?:md|mdx)$/;
/** Files within files within files are not looked for further. */
const deepest = 3;
/** What one file sets, calls and installs, by the reader of its kind; files within it by the readers of theirs. */
async function read(path, text) {
    const reading = (0,fix_reading/* emptyReading */.iz)();
    const whole = (0,fix_reading/* partAt */.l0)(text, 0, 'lines');
    reading.parser = await readAs(path, new fix_reading/* Notes */.u3(reading, whole));
    for (const one of reading.files)
        if (one.notes.depth <= deepest)
            await readAs(one.path, one.notes);
    return reading;
}
async function readAs(path, notes) {
    const { text } = notes.part;
    const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (generated.test(path.toLowerCase()))
        return undefined;
    const unknown = notes.depth > 0 && !/\.(?:txt|log)$|^(?:motd|issue|readme)$/.test(base) ? 'anything' : undefined;
    const kind = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i.test(path)
        ? 'requirements'
        : (kinds.find(([pattern]) => pattern.test(base))?.[1] ?? byInterpreter(text) ?? unknown);
    return kind && readers[kind](text, notes);
}
const byInterpreter = (text) => {
    if (text.startsWith('#cloud-config'))
        return 'yaml';
    const interpreter = /^#![^\n]{0,100}\b(python|node|(?:ba|z|da|k)?sh)/.exec(text)?.[1];
    if (interpreter === 'node')
        return 'javascript';
    return interpreter === 'python' || interpreter === undefined ? interpreter : 'shell';
};

;// CONCATENATED MODULE: ./build/fix/rules/tracking-uri.js

/** The tracking URI that third parties are told to use. */
const trackingUri = 'https://registry.hokus.ai/api/mlflow';
/** Domains that are taken for the platform's. */
const typo = String.raw `hokusai\.(?:ai|com|io|net|org)`;
const uri = String.raw `(?:[a-z][a-z+]*:\/\/)?(?:[^\s/@"']*@)?(?:(?:www\.)?(?:(?:registry|api|auth)\.)?hokus\.ai|(?:registry|api)\.${typo})(?::\d+)?(?:\/[\w./~%-]*)?(?:[?#][^\s"']*)?`;
const whole = new RegExp(String.raw `(?<=^\s*)${uri}(?=\s*$)`, 'gi');
/** In an expression with a default: `${NAME:-…}`, `${{ vars.NAME || '…' }}`. */
const within = new RegExp(String.raw `(?<=[-,:=|('"\s]|^)${uri}(?=[}'")\s,|]|$)`, 'gi');
const expression = /\$\{|\{\{|\$\(|%\(|<%|#\{|\$\[|^\s*\{/;
/** Filled in by a program that is not known here. */
const template = /^\s*\{|\{\{(?<!\$\{\{)|<%|%\(/;
/** What is told where there is no value: `${NAME:?message}`, `required "message"`. */
const message = /\$\{\w+:?\?[^}]*\}|\b(?:required|fail)\s+(?:"[^"]*"|'[^']*')/g;
/** A password or a query was put there by somebody who wanted it; a domain of another name may be another's. */
const wanted = new RegExp(`@|[?#]|${typo}`);
/** The address of a request, up to where the client's own part of the path begins. */
const request = /https?:\/\/(?:(?:registry|api|auth|www)\.)?hokus\.ai(?::\d+)?(?:\/[\w.~%-]+)*?(?=\/api\/2\.0\/mlflow\/)/i;
/** White space that a program takes for a part of the address. */
const padded = /^[ \t]|[ \t]$/;
const trackingUriRule = {
    id: 'tracking-uri',
    // An address of the platform, unless the right one stands there in full.
    needs: /(?<!https:\/\/(?:registry|api)\.)hokus\.ai|hokus\.ai(?!\/api\/mlflow\/?(?:["'`<>(){}[\],;]|\s*$|\s+[^\s"'`]))|(?:registry|api)\.hokusai\.|["'`][ \t]+https:/im,
    find: ({ reading: { settings, texts } }) => [
        ...settings
            .filter(({ name }) => (0,names/* isTrackingUriName */.JI)(name))
            .flatMap(({ literals }) => literals.flatMap(judge)),
        ...texts.flatMap(judgeRequest),
    ],
};
function judge(literal) {
    const { exact } = literal;
    const text = literal.text.replace(message, (found) => ' '.repeat(found.length));
    const found = [...text.matchAll(whole)];
    const places = found.length > 0 || !expression.test(text) ? found : [...text.matchAll(within)];
    return places.flatMap(({ 0: address, index }) => {
        const isPadded = exact && found.length > 0 && padded.test(literal.text);
        const reason = reasonFor(address) || (isPadded && 'The white space in the quotes is taken for a part of it.');
        if (!reason)
            return [];
        const start = literal.start + index;
        const isPlain = exact && !isPadded && !wanted.test(address) && !template.test(text);
        const edit = { start, end: start + address.length, text: trackingUri };
        return [
            {
                at: exact ? start : literal.start,
                reason,
                suggestion: `Set it to ${trackingUri}.`,
                change: isPlain ? { edits: [edit] } : undefined,
            },
        ];
    });
}
/** What is asked there without a client is a person's to change. */
function judgeRequest({ text, start }) {
    const { 0: base, index } = request.exec(text) ?? { 0: '', index: 0 };
    const reason = base && reasonFor(base);
    return reason ? [{ at: start + index, reason, suggestion: `Ask at ${trackingUri}/api/2.0/mlflow/….` }] : [];
}
const reasonFor = (address) => reasons.find(([pattern]) => pattern.test(address.replace(registry, 'HOST')))?.[1] ?? '';
/** The hosts that the registry is at, in an address that is judged. */
const registry = /(?<![\w.-])(?:registry|api)\.hokus\.ai(?::443)?(?![\w.:])/i;
/** Of addresses of the platform; the first that fits. Nothing is wrong with the second. */
const reasons = [
    [/@/, 'The password in the URI takes the place of the key: MLflow then sends Basic authentication.'],
    [/^https:\/\/HOST\/api\/mlflow\/?$/i, ''],
    [/hokusai\.\w/i, 'The platform is at hokus.ai, and this is another domain.'],
    [/^(?!\w+:\/\/)/, 'Without https:// MLflow takes this for a folder on the disk.'],
    [/HOST\/api\/mlflow\/?[?#]/i, 'This is the address of a page: the tracking URI ends in /api/mlflow.'],
    [/HOST\/api\/mlflow\/?$/i, 'Plain http is redirected to https, and the redirect turns a POST into a GET.'],
    [
        /HOST\/mlflow(?![^/?#])/i,
        'This path leads past the API to MLflow itself: the tracking URI ends in /api/mlflow.',
    ],
    [/HOST\/[^?#]/i, 'The client adds /api/2.0/mlflow by itself, so the tracking URI ends in /api/mlflow.'],
    [/HOST/, 'The root of this host is no MLflow server: the tracking URI ends in /api/mlflow.'],
    [/(?:)/, 'No MLflow server is at this host and port: the registry is at https://registry.hokus.ai.'],
];

;// CONCATENATED MODULE: ./build/fix/rules/calls.js

/** The tags that make a registration a tokenized one; the platform reads them from the model version only. */
const tag = /^(?:hokusai_token_id|benchmark_metric|benchmark_value)$/;
const quotedTag = /\\?["'](hokusai_token_id|benchmark_metric|benchmark_value)\\?["']/;
const onRun = /(?:^|[.:$])(?:mlflow_)?(?:set_?tags?|start_?run|create_?run|log_?tags?|autolog|MLFlowLogger|RunTag)$/i;
/** Spans and frames take tags as well: a method without the run's id is MLflow's where its object is called so. */
const onOther = /^(?!.*(?:mlflow|mlf|client|run)\b).*[.:$]set_?tags?$/i;
const isOnRun = ({ name, keys }) => onRun.test(name) && !(onOther.test(name) && (tag.test(keys[0] ?? '') || /tags$/i.test(name)));
const runTagsRule = {
    id: 'run-tags',
    needs: /hokusai_token_id|benchmark_(?:metric|value)/,
    find: ({ text, reading: { calls, texts } }) => {
        const byCall = calls
            .filter(isOnRun)
            .map(({ at, keys }) => ({ at, name: keys.find((key) => tag.test(key)) }));
        const byRequest = texts
            .filter((one) => one.text.includes('runs/set-tag'))
            .map(({ start: at }) => ({ at, name: quotedTag.exec(text.slice(at, at + 500))?.[1] }));
        return [...byCall, ...byRequest]
            .filter(({ name }) => name !== undefined)
            .map(({ at, name }) => ({
            at,
            reason: `The tag ${name} is set on the run; the platform reads it from the model version and calls it missing.`,
            suggestion: 'After the model is registered: client.set_model_version_tag(model_name, version, key, value), once for each tag.',
        }));
    },
};
/** Addresses of old documents that do not exist, or do not tell what they are asked for. */
const endpoints = [
    {
        pattern: /(?<=https?:\/\/api\.hokus\.ai)\/v1(?=[/\s"'`)\\?}]|$)/i,
        reason: 'The platform has no routes below /v1.',
        suggestion: `Models are registered through MLflow, with the tracking URI ${trackingUri}.`,
    },
    {
        pattern: /\/api\/models\/register(?![\w/-])/,
        about: ({ text }) => /hokus/i.test(text),
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
        about: (_, line) => /hokus|mlflow/i.test(line),
        reason: 'MLflow has no experiments/list any more; experiments/search with max_results took its place.',
        suggestion: 'Ask "…/experiments/search?max_results=100", in quotes.',
    },
];
const removedEndpointRule = {
    id: 'removed-endpoint',
    needs: /hokus\.ai\/(?:v1|api\/health)|\/api\/models\/register|experiments\/list/i,
    find: (file) => file.reading.texts.flatMap(({ text, start }) => endpoints.flatMap(({ pattern, about = () => true, reason, suggestion }) => {
        const found = pattern.exec(text);
        if (!found)
            return [];
        const line = /.*$/m.exec(file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1))?.[0];
        return about(file, `${text} ${line}`) ? [{ at: start + found.index, reason, suggestion }] : [];
    })),
};
/** `hokusai` on PyPI is a Docker tool of others that also installs a command of that name. */
const wrongPackageRule = {
    id: 'wrong-package',
    needs: /(?<![\w-])hokusai(?![\w-])/i,
    find: ({ reading: { packages } }) => packages
        .filter(({ spec }) => /^["']?hokusai\s*(?:\[[^\]]*\])?\s*(?:$|[<>=!~;,()*@^\s"'\\])/i.test(spec))
        .filter(({ spec }) => !/@\s*(?:\w+\+|https?:|file:|ssh:|\.|\/)/.test(spec))
        .map(({ at }) => ({
        at,
        reason: 'The package "hokusai" on PyPI is an unrelated Docker tool, not the platform\'s SDK.',
        suggestion: 'Take it out: mlflow alone is enough to register; the SDK, hokusai-ml-platform, installs from its source repository.',
    })),
};

;// CONCATENATED MODULE: ./build/fix/rules/committed-key.js

/** In every text file, comments and prose included: a key is a key wherever it stands. */
const committedKeyRule = {
    id: 'committed-key',
    needs: /hk_(?:live|test|dev)_|aGtf|HOKUSAI_API_KEY|MLFLOW_TRACKING_TOKEN/i,
    find: (file) => secretsIn(file).map(({ at }) => ({
        at,
        reason: 'An API key is committed here: whoever can read the repository, now or in its history, can use it.',
        suggestion: 'Revoke the key and create a new one; keep it in a secret of the repository or in an untracked file. Taking the line out does not take it out of the history.',
    })),
};
/** Never to be shown: those of key shape, and what else a variable for keys is set to. */
function secretsIn({ text, reading }) {
    const byShape = (0,keys/* keysIn */.q7)(text).flatMap(({ key, written, at }) => [
        { at, secret: key },
        ...(written === key ? [] : [{ at, secret: written }]),
    ]);
    const lineOf = (at) => text.lastIndexOf('\n', at - 1);
    const lines = new Set(byShape.map(({ at }) => lineOf(at)));
    const byName = reading.settings
        .filter(({ name, environment }) => environment && /^(?:HOKUSAI_API_KEY|MLFLOW_TRACKING_TOKEN)$/.test(name))
        .flatMap(({ literals }) => literals.filter((one) => (0,keys/* mayBeSecret */.lr)(one.text)))
        .filter(({ start }) => !lines.has(lineOf(start)));
    return [...byShape, ...byName.map(({ text, start }) => ({ at: start, secret: text }))];
}

;// CONCATENATED MODULE: ./build/fix/twin.js
/** Gives `twin` the value of the setting, in the same place; nothing where its reader has not proven how. */
function twinOf(text, { name, at, own }, twin) {
    if (!own || !text.startsWith(name, at))
        return undefined;
    const { start, end, as, rest = text.slice(at + name.length, end) } = own;
    const written = text.slice(start, at) + twin + rest;
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
const missingTokenRule = {
    id: 'missing-token',
    needs: /HOKUSAI_API_KEY/,
    find: ({ text, reading: { settings } }) => {
        const tokens = settings.filter(({ name, environment }) => name === token && environment);
        // Many of both are looked through once.
        const homes = new Set(tokens.map(({ scopes }) => scopes[0]));
        const around = new Set(tokens.flatMap(({ scopes }) => scopes));
        return settings
            .filter(({ name, environment, open }) => name === key && environment && !open)
            .filter(({ scopes }) => !around.has(scopes[0]) && !scopes.some((scope) => homes.has(scope)))
            .map((setting) => {
            const isSecret = setting.literals.some((literal) => (0,keys/* mayBeSecret */.lr)(literal.text));
            const twin = isSecret ? undefined : twinOf(text, setting, token);
            return {
                at: setting.at,
                reason: `${key} is set without ${token}: MLflow then sends no key and gets 401 "API key required".`,
                suggestion: `Set ${token} to the same value as ${key}.`,
                change: twin && { edits: [twin], adds: token },
            };
        });
    },
};
const truthy = /^["']?(?:\$(?=true))?(true|1|yes|on|y|t)["']?$/i;
const offs = { 1: '0', true: 'false', yes: 'no', on: 'off', y: 'n', t: 'f' };
/** In the spelling of what it takes the place of: a number, a truth value of Python, a word in capitals. */
function offFor(word) {
    const off = offs[word.toLowerCase()] ?? 'false';
    if (/^[A-Z]+$/.test(word))
        return off.toUpperCase();
    return /^[A-Z]/.test(word) ? off.charAt(0).toUpperCase() + off.slice(1) : off;
}
const mockModeRule = {
    id: 'mock-mode',
    needs: /HOKUSAI_(?:MOCK_MODE|OPTIONAL_MLFLOW)/,
    find: ({ reading: { settings } }) => settings
        .filter(({ name, environment }) => environment && /^HOKUSAI_(?:MOCK_MODE|OPTIONAL_MLFLOW)$/.test(name))
        .flatMap(({ name, at, literals }) => {
        const on = literals.find(({ text }) => truthy.test(text.trim()));
        if (!on)
            return [];
        const [, word = ''] = truthy.exec(on.text.trim()) ?? [];
        const start = on.start + on.text.indexOf(word);
        // A constant before it may be meant for something else, too.
        const isPlain = on.exact && literals.length === 1 && on.start >= at;
        // Switched off and not taken out: nothing around it can depend on a value, but much on a line.
        const edit = { start, end: start + word.length, text: offFor(word) };
        return [
            {
                at,
                reason: `${name} hides failures: a run seems to succeed although nothing was registered.`,
                suggestion: `Take ${name} out, or set it to false.`,
                change: isPlain ? { edits: [edit] } : undefined,
            },
        ];
    }),
};
const endpoint = /^(?:HOKUSAI_)?API_?ENDPOINT$/i;
const wrongEndpoint = /^\s*(?:https?:\/\/)?(?:api|registry)\.hokus\.ai(?::\d+)?\/?\s*$/i;
/** The SDK makes its tracking URI of this variable by adding `/mlflow`, a path past the API. */
const apiEndpointRule = {
    id: 'api-endpoint',
    needs: /api_?endpoint/i,
    find: ({ text, reading: { settings } }) => settings.flatMap((setting) => {
        const { name, at, literals, own, scopes, context } = setting;
        const literal = literals.find((one) => wrongEndpoint.test(one.text));
        if (!endpoint.test(name) || !literal || context === 'default')
            return [];
        const uris = settings.filter((other) => (0,names/* isTrackingUriName */.JI)(other.name));
        const hasUri = uris.some((other) => scopes.includes(other.scopes[0]));
        const isPlain = own && literal.exact && literals.length === 1 && text.startsWith(name, at);
        const edits = [
            { start: at, end: at + name.length, text: 'MLFLOW_TRACKING_URI' },
            { start: literal.start, end: literal.end, text: trackingUri },
        ];
        return [
            {
                at,
                reason: `From ${name} the SDK derives a tracking URI that ends in /mlflow, which leads past the API.`,
                suggestion: hasUri
                    ? `Remove ${name}: the tracking URI is set already.`
                    : `Remove ${name} and set MLFLOW_TRACKING_URI to ${trackingUri}.`,
                change: isPlain && !uris.some((other) => isBeside(setting, other))
                    ? { edits, removes: name, adds: 'MLFLOW_TRACKING_URI' }
                    : undefined,
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./build/fix/rules/credentials.js


/** With what stands between a name and its value, where a text of the file is looked at. */
const scheme = /^(?:["'`\])]*\s*(?:(?::=|=>|[=,])\s*[rf]?["'`]|:\s*["'`]?))?(?:Bearer|Basic)\s/i;
const credentials_key = /^(?:["'`\])]*\s*(?::=|=>|[=:,])\s*)?(?:\$\{\{[^}\n]*|[^\s,;&|]*)\bHOKUSAI_API_KEY\b/;
const anything = /\S/;
/** The first that fits. */
const rows = [
    {
        name: /^MLFLOW_TRACKING_TOKEN$/,
        value: scheme,
        reason: 'MLflow puts "Bearer" before the token by itself: sent twice, the word is part of the key, and the answer 401.',
        suggestion: 'Set MLFLOW_TRACKING_TOKEN to the key alone.',
    },
    {
        name: /^MLFLOW_TRACKING_(?:USERNAME|PASSWORD)$/,
        value: credentials_key,
        reason: 'MLflow sends this as Basic authentication, which the platform does not take; it wants the key as token.',
        suggestion: 'Set MLFLOW_TRACKING_TOKEN to the key; take MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD out.',
    },
    {
        name: /^MLFLOW_(?!TRACKING_TOKEN$)(?:\w+_)?(?:KEY|TOKEN)$/,
        value: credentials_key,
        unless: /^MLFLOW_TRACKING_TOKEN$/,
        here: true,
        reason: 'MLflow does not read the key from this variable, and sends none.',
        suggestion: 'Set MLFLOW_TRACKING_TOKEN to the key.',
    },
    {
        name: /^MLFLOW_TRACKING_PASSWORD$/,
        value: anything,
        beside: /^MLFLOW_TRACKING_USERNAME$/,
        here: true,
        reason: 'A user name and a password win over MLFLOW_TRACKING_TOKEN: MLflow sends them, and never the key.',
        suggestion: "Take MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD out where the registry is Hokusai's.",
    },
    {
        name: /^MLFLOW_TRACKING_AUTH$/,
        value: anything,
        here: true,
        reason: 'What MLFLOW_TRACKING_AUTH names takes the place of MLFLOW_TRACKING_TOKEN: the key is not sent.',
        suggestion: "Take MLFLOW_TRACKING_AUTH out where the registry is Hokusai's.",
    },
    {
        name: /^MLFLOW_TRACKING_INSECURE_TLS$/,
        value: /^["']?(?:true|1)\b/i,
        here: true,
        reason: 'The certificate of the registry is not verified: the key goes to whoever answers.',
        suggestion: 'Take MLFLOW_TRACKING_INSECURE_TLS out: the certificate of the registry is a public one.',
    },
];
/** What keeps the key from being sent as the token, or hands it to others. A person knows which server it is for. */
const credentialsRule = {
    id: 'credentials',
    needs: /MLFLOW_\w*(?:TOKEN|KEY|USERNAME|PASSWORD|AUTH|INSECURE_TLS)/,
    find: (file) => (0,names/* isTestPath */.MQ)(file.path)
        ? []
        : file.reading.settings
            .filter(({ environment, context }) => environment && context !== 'default')
            .flatMap((setting) => {
            const row = rows.find((one) => fits(one, setting, file));
            return row ? [{ at: setting.at, reason: row.reason, suggestion: row.suggestion }] : [];
        }),
};
function fits({ name, value, beside, unless, here }, setting, file) {
    if (!name.test(setting.name) || !valuesOf(setting, file).some((one) => value.test(one)))
        return false;
    const around = file.reading.settings.filter((other) => isBeside(setting, other));
    const isSet = (pattern) => around.some((other) => pattern.test(other.name) && valuesOf(other, file).some((one) => anything.test(one)));
    if ((beside && !isSet(beside)) || (unless && isSet(unless)))
        return false;
    const isHanded = valuesOf(setting, file).some((one) => credentials_key.test(one));
    return !here || isForPlatform(around, isHanded);
}
/** The texts that the value may be, or what stands behind the name where it is computed. */
function valuesOf({ name, at, literals }, { text }) {
    if (literals.length > 0 || !text.startsWith(name, at))
        return literals.map((one) => one.text);
    return [/.*/.exec(text.slice(at + name.length, at + name.length + 300))?.[0] || '$'];
}
/** No tracking URI is another server's, and one or the key is the platform's. */
function isForPlatform(settings, isHanded) {
    const uris = settings.filter(({ name }) => (0,names/* isTrackingUriName */.JI)(name));
    const texts = uris.flatMap(({ literals }) => literals.map(({ text }) => text));
    if (texts.some((text) => !host.test(text) && !/[${]/.test(text)))
        return false;
    const hasKey = uris.length === 0 && settings.some(({ name }) => name === 'HOKUSAI_API_KEY');
    return isHanded || hasKey || texts.some((text) => host.test(text));
}
const host = /^\s*(?:https?:\/\/)?(?:[^\s/@]*@)?(?:[\w-]+\.)?hokus\.ai(?![\w.-])/i;

;// CONCATENATED MODULE: ./build/fix/verify.js


/** Changes that are tried one by one, where all of them together are refused; of a large file fewer. */
const mostAlone = (text) => (text.length > 100_000 ? 3 : 30);
/**
 * The changes of a file that hold: together they leave it readable by the parser that read it, with every other
 * setting as it was. Where they do not, each is tried alone; what then fails is left to a person.
 */
async function verifiedChanges(file, mistakes) {
    const kept = [];
    const apart = mistakes.filter(({ change: { edits } = { edits: [] } }) => {
        const isApart = edits.length > 0 && !edits.some((edit) => kept.some((other) => overlap(edit, other)));
        if (isApart)
            kept.push(...edits);
        return isApart;
    });
    const all = await tryAll(file, apart);
    if (all)
        return all;
    const alone = [];
    for (const mistake of apart.slice(0, mostAlone(file.text)))
        if (await tryAll(file, [mistake]))
            alone.push(mistake);
    return (await tryAll(file, alone)) ?? { made: new Set(), fixed: file.text, edits: [] };
}
async function tryAll(file, mistakes) {
    const { path, text, reading } = file;
    if (reading.parser === undefined || mistakes.length === 0)
        return undefined;
    const changes = mistakes.flatMap(({ change }) => change ?? []);
    const edits = (0,text_edits/* ordered */.Sj)(changes.flatMap((change) => change.edits));
    const fixed = (0,text_edits/* applyEdits */.ct)(text, edits);
    const after = await read(path, fixed);
    const holds = after.parser === reading.parser && isExpected(reading, after, changes);
    return holds ? { made: new Set(mistakes), fixed, edits } : undefined;
}
const overlap = (a, b) => (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end && a.end > a.start);
const ours = /hokusai|mlflow|uri|url/i;
/** As many settings of each name as before, but for what the changes add and take away; all others with the same texts. */
function isExpected(before, after, changes) {
    const signature = ({ name, literals }) => [name, ...(ours.test(name) ? [] : literals.map(({ text }) => (ours.test(text) ? '' : text)))].join('\0');
    const all = ({ settings }, more) => [...settings.map(signature), ...more].sort().join('\n');
    const added = changes.flatMap(({ adds = [] }) => adds);
    const removed = changes.flatMap(({ removes = [] }) => removes);
    return all(before, added) === all(after, removed) && before.packages.length === after.packages.length;
}

;// CONCATENATED MODULE: ./build/fix/find-mistakes.js













/** In the order in which findings of one place are told. */
const rules = [
    committedKeyRule,
    trackingUriRule,
    apiEndpointRule,
    credentialsRule,
    missingTokenRule,
    mockModeRule,
    runTagsRule,
    removedEndpointRule,
    wrongPackageRule,
];
/**
 * The caller's own mistakes in the text files of a checkout, one file after the other. Of the results only `findings`
 * may be shown as they are, and text of `fixed` where no secret is in it. Up to `mostKept` characters are kept for the
 * diff; what is beyond is for another run.
 */
async function findMistakes(files, mostKept = 30_000_000) {
    const all = { findings: [], fixed: [], secrets: [], read: 0 };
    const known = new Set();
    let kept = 0;
    for (const file of files) {
        all.read++;
        const { findings, fixed, secrets } = await findInFile(file);
        for (const secret of secrets)
            known.add(secret);
        kept += fixed.reduce((sum, one) => sum + one.text.length + one.fixed.length, 0);
        const isKept = kept <= mostKept;
        all.findings.push(...findings.map((one) => (isKept ? one : { ...one, fixable: false, after: null })));
        if (isKept)
            all.fixed.push(...fixed);
    }
    return { ...all, secrets: [...known] };
}
/** Most files name neither the platform nor a key of its: one look at each is all that a large checkout can pay. */
const find_mistakes_ours = /hokus|hk_(?:live|test|dev)_|aGtf|experiments\/list|benchmark_(?:metric|value)|mlflow_tracking_token|runs\/set-tag/i;
/** Told to be in another encoding, and perhaps by chance valid in this one. */
const otherEncoding = /^(?:#![^\n]*\n)?[^\n]{0,20}coding[:=]\s*["']?(?!utf-?8)[\w-]+/i;
/** Said at the top: what a program wrote, it will write again. */
const find_mistakes_generated = /^(?:[^\n]*\n){0,4}[^\n]*(?:\bDO NOT (?:EDIT|MODIFY)\b|@generated\b)/;
async function findInFile({ path, text: whole }) {
    const applying = find_mistakes_ours.test(whole) ? rules.filter(({ needs }) => needs.test(whole)) : [];
    if (applying.length === 0)
        return { findings: [], fixed: [], secrets: [] };
    // No reader has to know of a byte order mark.
    const by = whole.startsWith('\uFEFF') ? 1 : 0;
    const text = whole.slice(by);
    const all = await read(path, text).catch(() => (0,fix_reading/* emptyReading */.iz)());
    if (otherEncoding.test(text) && /[^\0-\x7f]/.test(text))
        all.parser = undefined;
    if (find_mistakes_generated.test(text))
        all.parser = undefined;
    const file = { path, text, reading: (0,names/* isTestPath */.MQ)(path) ? ofTest(path, all) : all };
    const mistakes = applying
        .flatMap(({ id: rule, find }) => onceEach(find(file)).map((one) => ({ ...one, rule })))
        .filter(({ at }) => !isIgnored(text, at));
    const { made, fixed, edits } = await verifiedChanges(file, mistakes);
    const { parser = '' } = all;
    const changed = { path, text: whole, fixed: whole.slice(0, by) + fixed, edits: (0,text_edits/* shifted */.wI)(edits, by), parser };
    const secrets = secretsIn(file).map(({ secret }) => secret);
    return {
        findings: mistakes
            .sort((a, b) => a.at - b.at)
            .map((mistake) => describe(file, mistake, made.has(mistake), secrets)),
        secrets,
        fixed: made.size > 0 ? [changed] : [],
    };
}
/** What a test sets is its own business, but for the environment that its client gets; and a person's to change. */
function ofTest(path, reading) {
    const isRecorded = /(?:^|\/)(?:fixtures|cassettes|recordings|__snapshots__|testdata|data|golden|expected)\//.test(path);
    // A test sets a wrong address to see it refused.
    const counts = ({ environment, context, name }) => environment
        ? name !== 'HOKUSAI_API_KEY' && !(/^(?:call|pair)$/.test(context) && (0,names/* isTrackingUriName */.JI)(name))
        : context === 'call';
    return {
        ...(0,fix_reading/* emptyReading */.iz)(),
        settings: isRecorded ? [] : reading.settings.filter(counts),
        packages: reading.packages,
    };
}
/** Of several at one place the first: readers that know the most of a text come before those that look for words. */
function onceEach(mistakes) {
    const known = new Set();
    return mistakes.filter(({ at }) => !known.has(at) && known.add(at));
}
/** The line around `at`, without its end. */
function lineAround(text, at) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const end = text.indexOf('\n', start);
    return { start, line: text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '') };
}
/** By a comment on the line, or on a line of its own before it. */
function isIgnored(text, at) {
    const mark = /verify-registration:\s*ignore\b/;
    const { start, line } = lineAround(text, at);
    // Of the first line, that line again.
    const before = lineAround(text, start - 1).line;
    return mark.test(line) || (mark.test(before) && /^\s*(?:#|\/\/|\/\*|--|;|<!--|rem\b|::|")/i.test(before));
}
/** What is told besides, of some files. */
const notes = [
    [
        ({ path }) => path.endsWith('.md'),
        'Readers copy this: correct it, unless it is shown as what not to do.',
    ],
    [({ text }) => find_mistakes_generated.test(text), 'This file is generated: correct what it is made from.'],
];
function describe(file, mistake, isMade, secrets) {
    const { path, text } = file;
    const { rule, at, reason, suggestion } = mistake;
    const { start, line } = lineAround(text, at);
    // Enough to show of a line that may be a whole file, up to where no secret is cut in two: a part is not masked.
    const head = (shown) => /^.{0,2000}[\w+/="'-]*/s.exec(shown)?.[0] ?? '';
    const show = (shown) => (0,visible/* cut */.Jj)((0,keys/* maskKeys */.h_)(head(shown), secrets), 300);
    const before = show(line);
    const count = (pattern) => text.slice(0, at).match(pattern)?.length ?? 0;
    const place = JSON.stringify([rule, path, before.trim()]);
    return {
        rule,
        path,
        line: count(/\n/g) + 1,
        column: at - start + 1,
        ...(path.endsWith('.ipynb') && { cell: count(/"cell_type"/g) }),
        reason,
        suggestion: [suggestion, ...notes.flatMap(([applies, note]) => (applies(file) ? [note] : []))].join(' '),
        before,
        after: isMade ? show(lineAfter(line, start, mistake)) : null,
        fixable: isMade,
        fingerprint: (0,external_node_crypto_.createHash)('sha256').update(place).digest('hex').slice(0, 16),
    };
}
/** The line with this change alone in place, and the line that the change adds. */
function lineAfter(line, start, { change }) {
    const edits = (0,text_edits/* shifted */.wI)(change?.edits ?? [], -start);
    const inside = edits.filter((edit) => edit.start >= 0 && edit.end <= line.length);
    const added = edits.filter((edit) => edit.start > line.length).map((edit) => `\n${edit.text.trim()}`);
    return `${(0,text_edits/* applyEdits */.ct)(line, inside)}${added.join('')}`.replace(/\r\n?/g, '\n');
}


/***/ }),

/***/ 82438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ redactButPlaceholders),
/* harmony export */   Z$: () => (/* binding */ maskValues),
/* harmony export */   h_: () => (/* binding */ maskKeys),
/* harmony export */   lr: () => (/* binding */ mayBeSecret),
/* harmony export */   q7: () => (/* binding */ keysIn)
/* harmony export */ });
/* harmony import */ var _platform_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37282);
/**
 * Keys in files. Real ones are a prefix and 32 to 40 random letters and digits; documents are full of
 * stand-ins of the same shape, which are no secret and may be shown.
 */

/** Words of stand-ins, also within a longer word, and those that stand alone between `_` and `-`. */
const standIn = /x{6}|\*{3}|0{5}|12345|abcdef|example|placeholder|changeme|replace|redacted|sample|invalid|secret|(?:^|[_-])(?:your|my|the|an?|key|api|apikey|here|token|fake|dummy|test|demo|foo|bar|xxx|todo|from|goes)(?=$|[_-])/i;
const fewestRandom = 16;
/** The keys in a text that are no obvious stand-ins, and as they are `written`: in a Kubernetes Secret in base64. */
function keysIn(text) {
    const plain = [...text.matchAll(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .issuedKeyShape */ .ET)].map(({ 0: key, index: at }) => ({ key, written: key, at }));
    const encoded = text.matchAll(/(?<![A-Za-z0-9+/])aGtf[A-Za-z0-9+/]{16,}={0,2}/g);
    const decoded = [...encoded].map(({ 0: written, index: at }) => {
        const [key = ''] = Buffer.from(written, 'base64').toString('latin1').match(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .issuedKeyShape */ .ET) ?? [];
        return { key, written, at };
    });
    return [...plain, ...decoded].filter(({ key }) => looksRandom(key.replace(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .keyPrefix */ .uU, '')) && !isIdentifier(key));
}
/** Of key shape, and plainly no key: `hk_live_your_key_here`, `hk_test_xxxxxxxx`. */
function isPlaceholder(key) {
    const rest = key.replace(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .keyPrefix */ .uU, '');
    return standIn.test(rest) || new Set(rest).size <= 3;
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
/** What other names of secrets are set to, as `***`: a file that is not in the repository holds those of everybody. */
const maskValues = (text) => text.replace(othersSecret, '$1***');
const othersSecret = /((?<![\w.-])(?!HOKUSAI_API_KEY|MLFLOW_TRACKING_TOKEN)[\w.-]{0,60}(?:key|secret|password|passwd|pass|pwd|token|credentials?)["'\]]{0,2}[ \t]*[:=][ \t]*["']?)(?![$<{%])[^\s"',;]{4,}/gi;
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
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Xz: () => (/* binding */ assigned)
/* harmony export */ });
/** Names that the platform and MLflow give meaning to, as every kind of file spells them. */
const variable = String.raw `(?:TF_VAR_|INPUT_|ORG_GRADLE_PROJECT_)?(?:HOKUSAI_\w+|MLFLOW_\w+|AIRFLOW_CONN_\w+)`;
/** A variable of the environment that is ours or MLflow's. */
const isVariable = (name) => wholeVariable.test(name);
const wholeVariable = new RegExp(`^${variable}$`);
/** All such names in a text, each with what gives it a value behind it. */
const assigned = new RegExp(String.raw `(?<![\w$.-])(?<name>${variable}|(?:mlflow[._-]?)?(?:tracking|registry)[._-]?ur[il])=(?<value>[^\s,;"'}\]]*)`, 'gi');
/** `--trackingUri`, `mlflow.tracking-uri` → `tracking_uri`, `mlflow_tracking_uri`. */
const plain = (name) => name
    .replace(/^(?:--?|_+|[\w-]+:|[^.]*\bset[-_ ]?(?=[A-Z]))/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[.\s_-]+/g, '_');
const trackingUri = /^(?:(?:tf_var|input|default|prod|staging|hokusai|env|spring|conf|config|params)_)*(?:(?:ml_?flow|server)_)*(?:(?:tracking|registry)_(?:server_)?ur[il]|set_(?:tracking|registry)_uri)(?:_default)?$|^(?:(?:tf_var|default|hokusai|env)_)*ml_?flow_(?:server_)?ur[il]$|^ml_?flow_(?:client|context)$|^airflow_conn_\w*(?:mlflow|hokusai)|^(?:(?!(?:no|not|old|legacy|previous|deprecated|wrong|invalid|bad|expected)_)[a-z\d]+_)+mlflow_tracking_uri$/;
/** A variable, parameter, key or function whose value MLflow takes for its tracking or registry URI. */
const isTrackingUriName = (name) => /ur[il]|client|context|conn/i.test(name) && trackingUri.test(plain(name));
/** Also where it is no variable, but a parameter or a key. */
const isOurs = (name) => isVariable(name) || isTrackingUriName(name);
/** Code and configuration of tests: their values may be wrong on purpose. */
const isTestPath = (path) => /(?:^|\/)(?:tests?|__tests__|testing|fixtures|spec)\/|(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.\w+$|\.(?:test|spec)\.\w+$|\.env\.test[^/]*$|Tests?\.(?:java|kt|scala|groovy)$/.test(path);


/***/ }),

/***/ 28648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ literalAt),
/* harmony export */   iz: () => (/* binding */ emptyReading),
/* harmony export */   l0: () => (/* binding */ partAt),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   u3: () => (/* binding */ Notes)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67724);

const emptyReading = () => ({
    settings: [],
    calls: [],
    texts: [],
    packages: [],
    files: [],
    parser: undefined,
});
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
/** A part whose pieces stand apart in the file. */
function joined(pieces, changes) {
    const places = pieces.flatMap(({ text, start }) => Array.from({ length: text.length }, (_, i) => start + i));
    const last = pieces.at(-1)?.end ?? 0;
    return { text: pieces.map(({ text }) => text).join(''), place: (offset) => places[offset] ?? last, changes };
}
const extents = ['none', 'texts', 'lines'];
/** Where a reader puts what it finds: with the places of its own text, which become those of the file. */
class Notes {
    reading;
    part;
    scopes;
    /** How many files this one is within. */
    depth;
    constructor(reading, part, scopes = [part.text], depth = 0) {
        this.reading = reading;
        this.part = part;
        this.scopes = scopes;
        this.depth = depth;
    }
    set(name, at, context, literals, more = {}) {
        const { place, changes } = this.part;
        const own = changes === 'lines' || (changes === 'texts' && more.own?.as === 'word') ? more.own : undefined;
        this.reading.settings.push({
            name,
            at: place(at),
            context,
            environment: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isVariable */ .DZ)(name),
            scopes: this.scopes,
            open: false,
            ...more,
            literals: literals.map((one) => this.placed(one)),
            own: own && { ...own, start: place(own.start), end: place(own.end) },
        });
    }
    call(name, at, keys) {
        this.reading.calls.push({ name, at: this.part.place(at), keys });
    }
    text(literal) {
        this.reading.texts.push(this.placed(literal));
    }
    package(spec, at) {
        this.reading.packages.push({ spec, at: this.part.place(at) });
    }
    /** A fence of a document, a here-document, an entry of a ConfigMap: `path` is what it is written to, or like. */
    file(path, part) {
        const { reading, depth } = this;
        reading.files.push({ path, notes: new Notes(reading, this.of(part).part, [part.text], depth + 1) });
    }
    /** For what is set in a block, or in blocks from the inside out. */
    in(...scopes) {
        return new Notes(this.reading, this.part, [...scopes, ...this.scopes], this.depth);
    }
    /** For a part of the text. */
    of({ text, place, changes }) {
        const { part, reading, scopes, depth } = this;
        const least = extents[Math.min(extents.indexOf(changes), extents.indexOf(part.changes))] ?? 'none';
        const inner = { text, place: (offset) => part.place(place(offset)), changes: least };
        return new Notes(reading, inner, scopes, depth);
    }
    placed(one) {
        const { place, changes } = this.part;
        const [start, end] = [place(one.start), place(one.end)];
        return {
            ...one,
            start,
            end,
            exact: one.exact && changes !== 'none' && end - start === one.end - one.start,
        };
    }
}


/***/ }),

/***/ 47203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ ordered),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   wI: () => (/* binding */ shifted)
/* harmony export */ });
/** In the order of the text; of two insertions at one place the first stays the first. */
const ordered = (edits) => [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
/** The same edits in a text that begins `by` characters earlier. */
const shifted = (edits, by) => edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }));
/** The text with edits that are ordered and apart from each other. */
function applyEdits(text, edits) {
    let out = '';
    let from = 0;
    for (const edit of edits) {
        out += text.slice(from, edit.start) + edit.text;
        from = edit.end;
    }
    return out + text.slice(from);
}


/***/ }),

/***/ 87158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47203);

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
    const lines = linesOf(file, (line) => maySee(line.replace(/^\uFEFF|\r?\n$/g, '')));
    const hunks = maySee(file.path) ? hunksOf(lines) : [];
    const shown = hunks.reduce((sum, [from, to]) => sum + changesIn(lines.slice(from, to)), 0);
    const withheld = changesIn(lines) - shown;
    if (hunks.length === 0)
        return { text: '', withheld };
    let shift = 0;
    const texts = hunks.map(([from, to]) => {
        const hunk = lines.slice(from, to);
        const length = hunk.reduce((sum, { now }) => sum + now.length, 0);
        const head = `@@ -${from + 1},${hunk.length} +${from + shift + 1},${length} @@\n`;
        shift += length - hunk.length;
        return head + hunk.map(shownLine).join('');
    });
    const [a, b] = [quotePath(`a/${file.path}`), quotePath(`b/${file.path}`)];
    // A tab ends a name with spaces in it, as git writes it.
    const tab = file.path.includes(' ') ? '\t' : '';
    return { text: `diff --git ${a} ${b}\n--- ${a}${tab}\n+++ ${b}${tab}\n${texts.join('')}`, withheld };
}
const changesIn = (lines) => lines.filter(({ isChanged }) => isChanged).length;
/** The file's lines with what becomes of them. An edit takes away nothing beyond a line, and may add others. */
function linesOf({ text, edits }, maySee) {
    const olds = splitLines(text);
    let [at, next] = [0, 0];
    return olds.map((old, i) => {
        const end = i === olds.length - 1 ? Number.POSITIVE_INFINITY : at + old.length;
        const from = next;
        while ((edits[next]?.end ?? end) < end)
            next++;
        const own = (0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .shifted */ .wI)(edits.slice(from, next), -at);
        at += old.length;
        const now = own.length === 0 ? [old] : splitLines((0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .ct)(old, own));
        return { old, now, isChanged: own.length > 0, isOpen: [old, ...now].every(maySee) };
    });
}
/** Where hunks begin and end: changed lines with those around them, up to the first that may not be shown. */
function hunksOf(lines) {
    const hunks = [];
    for (const [i, { isChanged, isOpen }] of lines.entries()) {
        if (!isChanged || !isOpen)
            continue;
        const reach = (step) => {
            let place = i;
            while (Math.abs(place - i) < contextLines && lines[place + step]?.isOpen)
                place += step;
            return place;
        };
        const [from, to] = [reach(-1), reach(1) + 1];
        const last = hunks.at(-1);
        if (last && from <= last[1])
            last[1] = to;
        else
            hunks.push([from, to]);
    }
    // git takes a hunk without context after it for the end of the file.
    for (const hunk of hunks)
        while (hunk[1] < lines.length && hunk[1] > hunk[0] && lines[hunk[1] - 1]?.isChanged)
            hunk[1]--;
    return hunks.filter(([from, to]) => changesIn(lines.slice(from, to)) > 0);
}
function shownLine({ old, now }) {
    const kept = now.indexOf(old);
    const signed = now.map((one, i) => (i === kept ? ' ' : '+') + one);
    return [...(kept < 0 ? [`-${old}`] : []), ...signed]
        .map((one) => (one.endsWith('\n') ? one : `${one}\n\\ No newline at end of file\n`))
        .join('');
}
const splitLines = (text) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
/** As git quotes names that hold a quote, a backslash or a control character. */
function quotePath(path) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: file names may hold them
    const quoted = path.replace(/["\\\u0000-\u001f\u007f]/g, (one) => /["\\]/.test(one) ? `\\${one}` : `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`);
    return quoted === path ? path : `"${quoted}"`;
}


/***/ })

};
