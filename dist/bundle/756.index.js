export const id = 756;
export const ids = [756];
export const modules = {

/***/ 94682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _http_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32616);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58175);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15384);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(626);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70398);






/** Milliseconds the post step may take: it must never hang a job that is already over. */
const postMs = 60_000;
/** The action's post step: removes what a cancelled or killed main step could not. Never fails the job. */
async function runPost(raw) {
    const ids = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(_action_js__WEBPACK_IMPORTED_MODULE_4__/* .runIdsState */ .BS)
        .split(' ')
        .filter((id) => id !== '');
    if (ids.length === 0 || (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(_action_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanedState */ .Aj) === 'true')
        return;
    const redact = (0,_http_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)();
    const key = raw['api-key']?.trim() ?? '';
    if (key !== '')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(key);
    redact.protect('api-key', key);
    try {
        const settings = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)(raw);
        if (settings.keep)
            return;
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)('The main step did not finish: removing what it may have created.');
        const signal = AbortSignal.timeout(postMs);
        const options = { redact, env: process.env, signal };
        const leftovers = [];
        for (const id of ids)
            leftovers.push(...(await (0,_recover_js__WEBPACK_IMPORTED_MODULE_3__/* .recover */ .l)(settings, { id }, options)).leftovers);
        for (const { kind, name, reason, command } of leftovers) {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(redact((0,_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(`Left behind: ${kind} ${name}: ${reason}. Remove it with: ${command}`)));
        }
        if (leftovers.length === 0)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)('Nothing is left on the server.');
    }
    catch (error) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(redact((0,_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .logText */ .k)(`Clean-up failed: ${error instanceof Error ? error.message : String(error)}`)));
    }
}


/***/ }),

/***/ 16756:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52325);
/* harmony import */ var _github_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94682);


await (0,_github_post_js__WEBPACK_IMPORTED_MODULE_1__/* .runPost */ .a)((0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readRawInputs */ .yI)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 15384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ recover)
});

// EXTERNAL MODULE: ./build/http/exchange.js
var exchange = __webpack_require__(19148);
// EXTERNAL MODULE: ./build/open-http.js + 6 modules
var open_http = __webpack_require__(98297);
// EXTERNAL MODULE: ./build/platform/probes.js
var probes = __webpack_require__(68999);
// EXTERNAL MODULE: ./build/platform/target.js
var platform_target = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/registration/clean-up.js + 1 modules
var clean_up = __webpack_require__(81886);
// EXTERNAL MODULE: ./build/mlflow/registry.js
var registry = __webpack_require__(81501);
// EXTERNAL MODULE: ./build/mlflow/tracking.js
var tracking = __webpack_require__(51415);
// EXTERNAL MODULE: ./build/registration/names.js
var names = __webpack_require__(71740);
// EXTERNAL MODULE: ./build/registration/state.js
var registration_state = __webpack_require__(29201);
;// CONCATENATED MODULE: ./build/registration/remains.js




/** Ids this tool makes; a tag with another value was not written by it. */
const idPattern = /^\d{8}t\d{6}z-[0-9a-f]{8}$/;
/**
 * What earlier runs have left on a server, as states that clean-up can take. Only things that carry our tag
 * with an id of ours are found, whatever they are called.
 */
async function findRemains(api, which, now = Date.now()) {
    const wanted = (id, created) => idPattern.test(id) && ('id' in which ? id === which.id : now - Date.parse(created) >= which.ageMs);
    const filter = 'id' in which ? `tags.${names/* idTag */.od} = '${which.id}'` : `tags.${names/* idTag */.od} LIKE '%'`;
    const [experiments, models, versions] = await Promise.all([
        (0,tracking/* searchExperiments */.hH)(api, filter),
        (0,registry/* searchRegisteredModels */.BH)(api, filter),
        (0,registry/* searchModelVersions */.p3)(api, filter),
    ]);
    const found = new Map();
    const stateOf = (tags) => {
        const id = valueOfTag(tags, names/* idTag */.od);
        if (!wanted(id, valueOfTag(tags, names/* createdTag */.FQ)))
            return undefined;
        const state = found.get(id) ?? (0,registration_state/* newRegistrationState */.T)((0,names/* namesOf */.eZ)(id), undefined);
        found.set(id, state);
        return state;
    };
    for (const { tags, experiment_id } of experiments) {
        const state = stateOf(tags);
        if (state)
            Object.assign(state, { experimentId: experiment_id, asked: { ...state.asked, experiment: true } });
    }
    for (const { tags, name } of models) {
        const state = stateOf(tags);
        // The canary is every run's, whichever of them made it.
        if (state && name !== names/* canaryModel */.il)
            Object.assign(state, { modelName: name, ownsModel: true, asked: { ...state.asked, model: true } });
    }
    for (const { tags, name, version } of versions) {
        const state = stateOf(tags);
        // MLflow copies tags with a version: one outside the run's own model may be a copy that somebody uses.
        if (!state || (state.ownsModel && state.modelName !== name))
            continue;
        const asked = { ...state.asked, version: true };
        Object.assign(state, { modelName: name, modelVersion: version, asked });
    }
    return [...found.values()];
}
const valueOfTag = (tags, key) => tags.find((tag) => tag.key === key)?.value ?? '';

// EXTERNAL MODULE: ./build/registration/removal.js
var removal = __webpack_require__(52788);
// EXTERNAL MODULE: ./build/suites/session.js
var session = __webpack_require__(99360);
;// CONCATENATED MODULE: ./build/recover.js








/**
 * Removes what earlier runs left when they were killed before they could clean up themselves.
 * @throws MlflowError where the server cannot be searched
 */
async function recover(settings, which, options) {
    const target = (0,platform_target/* targetOf */.$r)(settings);
    const { redact, env, signal } = options;
    const http = (0,open_http/* openHttp */.f)(settings, { redact, env, recorder: (0,exchange/* createRecorder */.T)(), runId: 'recovery' });
    try {
        const scope = { checkId: 'registration.clean-up', signal };
        const { path } = await (0,removal/* findRemovalPath */.D)((probe) => http.send(probes/* probes */.K[probe](target), scope));
        const apis = (0,session/* cleanUpApis */.Ii)(target, path, (request) => http.send(request, scope));
        const states = await findRemains(apis.tracking, which);
        const leftovers = [];
        for (const state of states)
            leftovers.push(...(await (0,clean_up/* cleanUp */.n)(apis, state)).leftovers);
        return { runs: states.map(({ names }) => names.id), leftovers };
    }
    finally {
        await http.close();
    }
}


/***/ })

};
