export const id = 6756;
export const ids = [6756];
export const modules = {

/***/ 94682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97114);
/* harmony import */ var _inputs_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29140);
/* harmony import */ var _registration_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29201);
/* harmony import */ var _run_clean_up_stale_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16731);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65044);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10071);







/** Milliseconds the post step may take: it must never hang a job that is already over. */
const postMs = 60_000;
/** The action's post step: removes what a cancelled or killed main step could not. Never fails the job. */
async function runPost(env) {
    const remains = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(_main_js__WEBPACK_IMPORTED_MODULE_5__/* .remainsState */ .$8);
    if (remains === '' || (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(_main_js__WEBPACK_IMPORTED_MODULE_5__/* .cleanedState */ .Aj) === 'true')
        return;
    await (0,_step_js__WEBPACK_IMPORTED_MODULE_6__/* .runStep */ .eg)(_inputs_table_js__WEBPACK_IMPORTED_MODULE_2__/* .verification */ .O, env, async ({ raw, redact, log }) => {
        try {
            const settings = await (0,_inputs_read_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .s)(raw, { env });
            if (settings.keep)
                return;
            log.info('The main step did not finish: removing what it may have created.');
            const signal = AbortSignal.timeout(postMs);
            const states = (0,_registration_state_js__WEBPACK_IMPORTED_MODULE_3__/* .readRemains */ .UW)(remains);
            const { leftovers } = await (0,_run_clean_up_stale_js__WEBPACK_IMPORTED_MODULE_4__/* .recover */ .l)(settings, { states }, { redact, env, signal });
            for (const { kind, name, reason, command, possibly } of leftovers) {
                const what = possibly ? 'Possibly left' : 'Left behind';
                log.warning(`${what}: ${kind} ${name}: ${reason}. Remove it with: ${command}`);
            }
            if (leftovers.length === 0)
                log.info('Nothing is left on the server.');
        }
        catch (error) {
            log.warning(`Clean-up failed: ${error instanceof Error ? error.message : String(error)}`);
        }
    });
}


/***/ }),

/***/ 16756:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _small_heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1406);
/* harmony import */ var _github_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94682);


await (0,_github_post_js__WEBPACK_IMPORTED_MODULE_1__/* .runPost */ .a)(process.env);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 16731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ recover)
});

// EXTERNAL MODULE: ./build/http/recorder.js
var recorder = __webpack_require__(84087);
// EXTERNAL MODULE: ./build/platform/probes.js
var probes = __webpack_require__(68999);
// EXTERNAL MODULE: ./build/platform/target.js
var platform_target = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/registration/clean-up.js
var clean_up = __webpack_require__(3531);
// EXTERNAL MODULE: ./build/mlflow/registry.js
var registry = __webpack_require__(81501);
// EXTERNAL MODULE: ./build/mlflow/tracking.js
var tracking = __webpack_require__(51415);
// EXTERNAL MODULE: ./build/registration/names.js
var registration_names = __webpack_require__(71740);
// EXTERNAL MODULE: ./build/registration/state.js
var registration_state = __webpack_require__(29201);
;// CONCATENATED MODULE: ./build/registration/remains.js




/**
 * What runs older than `ageMs` have left on a server, as states that clean-up can take. Only things that carry our
 * tag with an id of ours are found; models and versions whatever they are called, since a caller may name them.
 */
async function findRemains(api, { ageMs }, now = Date.now()) {
    const wanted = (id, created) => registration_names/* idPattern */.aD.test(id) && now - Date.parse(created) >= ageMs;
    const filter = `tags.${registration_names/* idTag */.od} LIKE '%'`;
    const [experiments, models, versions] = await Promise.all([
        (0,tracking/* searchExperiments */.hH)(api, filter),
        (0,registry/* searchRegisteredModels */.BH)(api, filter),
        (0,registry/* searchModelVersions */.p3)(api, filter),
    ]);
    const found = new Map();
    /** One for each run and model, since a run may have used the name that a caller gave. */
    const stateOf = (tags, model) => {
        const id = valueOfTag(tags, registration_names/* idTag */.od);
        if (!wanted(id, valueOfTag(tags, registration_names/* createdTag */.FQ)))
            return undefined;
        const names = (0,registration_names/* namesOf */.eZ)(id);
        const key = `${id} ${model ?? names.model}`;
        const state = found.get(key) ?? (0,registration_state/* newRegistrationState */.TL)(names, model);
        found.set(key, state);
        return state;
    };
    for (const { tags, experiment_id, name } of experiments) {
        // One that has our tag by another name is a copy of somebody's, or not what the search was asked for.
        const state = name === (0,registration_names/* namesOf */.eZ)(valueOfTag(tags, registration_names/* idTag */.od)).experiment ? stateOf(tags) : undefined;
        if (!state)
            continue;
        state.experimentId = experiment_id;
        Object.assign(state.asked, { experiment: true, upload: true });
    }
    for (const { tags, name } of models) {
        const state = stateOf(tags, name);
        if (state)
            state.asked.model = true;
    }
    for (const { tags, name, source } of versions) {
        // MLflow copies tags with a version; a copy belongs to whoever made it.
        const state = source.startsWith('models:/') ? undefined : stateOf(tags, name);
        if (state)
            state.asked.version = true;
    }
    return [...found.values()];
}
const valueOfTag = (tags, key) => tags.find((tag) => tag.key === key)?.value ?? '';

// EXTERNAL MODULE: ./build/registration/removal.js
var removal = __webpack_require__(52788);
// EXTERNAL MODULE: ./build/suites/test-real-registration.js + 4 modules
var test_real_registration = __webpack_require__(33338);
// EXTERNAL MODULE: ./build/run/open-http.js + 4 modules
var open_http = __webpack_require__(93081);
// EXTERNAL MODULE: ./build/run/session.js + 1 modules
var session = __webpack_require__(24829);
;// CONCATENATED MODULE: ./build/run/clean-up-stale.js









/**
 * Removes what earlier runs left when they were killed before they could clean up themselves: what is told of one
 * run, or what a search finds of all that are older than an age.
 *
 * @throws MlflowError where the server cannot be searched
 */
async function recover(settings, which, options) {
    const target = (0,platform_target/* targetOf */.$r)(settings);
    const { redact, env, signal } = options;
    const http = (0,open_http/* openHttp */.f)(settings, { redact, env, recorder: (0,recorder/* createRecorder */.T)(), runId: 'recovery' });
    try {
        const scope = { checkId: test_real_registration/* cleanUpDefinition */.S.id, signal };
        const { path } = await (0,removal/* findRemovalPath */.D)((probe) => http.send(probes/* probes */.K[probe](target), scope));
        const apis = (0,session/* cleanUpApis */.Ii)(target, path, (request) => http.send(request, scope));
        const states = 'states' in which ? which.states : await findRemains(apis.tracking, which);
        const leftovers = [];
        for (const state of states)
            leftovers.push(...(await (0,clean_up/* cleanUp */.nY)(apis, state, { pauses: clean_up/* patientMs */.C9, signal })).leftovers);
        return { runs: [...new Set(states.map(({ names }) => names.id))], leftovers };
    }
    finally {
        await http.close();
    }
}


/***/ })

};
