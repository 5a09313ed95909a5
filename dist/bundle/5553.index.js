export const id = 5553;
export const ids = [5553];
export const modules = {

/***/ 45553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUpStale: () => (/* binding */ cleanUpStale)
/* harmony export */ });
/* harmony import */ var _report_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);
/* harmony import */ var _run_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91742);
/* harmony import */ var _run_clean_up_earlier_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26693);
/* harmony import */ var _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36596);
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14252);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38565);






/** `verify --cleanup-stale AGE`: removes what runs older than AGE have left. Returns the exit code. */
async function cleanUpStale(settings, ageMs, redact) {
    const cleaned = await (0,_run_clean_up_earlier_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanUpEarlierRuns */ .R)(settings, { ageMs }, { redact, env: process.env, signal: (0,_run_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelOnSignals */ .d)() });
    const lines = [
        `Found remains of ${cleaned.runs.length} runs older than ${spokenAge(ageMs)}${cleaned.runs.length > 0 ? ':' : '.'}`,
        ...cleaned.runs.map((id) => `  ${id}`),
        ...cleaned.leftovers.flatMap(({ kind, name, reason, command, possibly }) => [
            `  ${possibly ? 'possibly left' : 'left'}: ${kind} ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(name)}: ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(reason)}`,
            `    ${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(command)}`,
        ]),
    ];
    process.stdout.write((0,_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .forPeople */ .z)(redact(`${lines.join('\n')}\n`)));
    return cleaned.leftovers.length === 0 ? _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.fine : _schema_exit_code_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.wrong;
}
function spokenAge(ageMs) {
    const hours = ageMs / 3_600_000;
    return Number.isInteger(hours) ? (0,_report_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(hours, 'hour') : (0,_report_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(ageMs / 60_000, 'minute');
}


/***/ }),

/***/ 26693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ cleanUpEarlierRuns)
});

// EXTERNAL MODULE: ./build/http/recorder.js
var recorder = __webpack_require__(84087);
// EXTERNAL MODULE: ./build/platform/probes.js
var probes = __webpack_require__(68999);
// EXTERNAL MODULE: ./build/platform/target.js
var platform_target = __webpack_require__(48261);
// EXTERNAL MODULE: ./build/mlflow/registry.js
var registry = __webpack_require__(81501);
// EXTERNAL MODULE: ./build/mlflow/tracking.js
var tracking = __webpack_require__(51415);
// EXTERNAL MODULE: ./build/registration/names.js
var registration_names = __webpack_require__(71740);
// EXTERNAL MODULE: ./build/registration/state.js
var registration_state = __webpack_require__(29201);
;// CONCATENATED MODULE: ./build/registration/find-remains.js




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
        if (!state)
            continue;
        state.asked.model = true;
        state.modelMade = true;
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

// EXTERNAL MODULE: ./build/registration/find-removal-path.js
var find_removal_path = __webpack_require__(79990);
// EXTERNAL MODULE: ./build/registration/remove-registration.js
var remove_registration = __webpack_require__(3410);
// EXTERNAL MODULE: ./build/suites/test-real-registration.js + 6 modules
var test_real_registration = __webpack_require__(81082);
// EXTERNAL MODULE: ./build/run/open-http.js + 4 modules
var open_http = __webpack_require__(99290);
// EXTERNAL MODULE: ./build/run/session.js
var session = __webpack_require__(65834);
;// CONCATENATED MODULE: ./build/run/clean-up-earlier-runs.js









/**
 * Removes what earlier runs left when they were killed before they could clean up themselves: what is told of one
 * run, or what a search finds of all that are older than an age.
 *
 * @throws MlflowError where the server cannot be searched
 */
async function cleanUpEarlierRuns(settings, which, options) {
    const target = (0,platform_target/* targetOf */.$r)(settings);
    const { redact, env, signal } = options;
    const http = (0,open_http/* openHttp */.f)(settings, { redact, env, recorder: (0,recorder/* createRecorder */.T)(), runId: 'recovery' });
    try {
        const scope = { checkId: test_real_registration/* cleanUpDefinition */.Sf.id, signal };
        const { path } = await (0,find_removal_path/* findRemovalPath */.D)((probe) => http.send(probes/* probes */.K[probe](target), scope));
        const apis = (0,session/* cleanUpApis */.Ii)(target, path, (request) => http.send(request, scope));
        const states = 'states' in which ? which.states : await findRemains(apis.tracking, which);
        const leftovers = [];
        for (const state of states)
            leftovers.push(...(await (0,remove_registration/* removeRegistration */.Yv)(apis, state, { pauses: remove_registration/* patientMs */.C9, signal })).leftovers);
        return { runs: [...new Set(states.map(({ names }) => names.id))], leftovers };
    }
    finally {
        await http.close();
    }
}


/***/ })

};
