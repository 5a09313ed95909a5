export const id = 9875;
export const ids = [9875];
export const modules = {

/***/ 89875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askDecidingProbes: () => (/* binding */ askDecidingProbes),
  findCauses: () => (/* binding */ findCauses)
});

// EXTERNAL MODULE: ./build/diagnosis/facts.js
var diagnosis_facts = __webpack_require__(85853);
// EXTERNAL MODULE: ./build/diagnosis/observed.js
var observed = __webpack_require__(13592);
;// CONCATENATED MODULE: ./build/diagnosis/deciding-probes.js


/** Extra requests one run may send to decide between causes; all of them only read. */
const probeBudget = 8;
const questions = [
    {
        // Identical answers with, without and with an invented key mean that nobody looked at the key.
        isOpen: ({ obstacle }) => obstacle !== undefined,
        probes: ['search.no-key', 'search.garbage'],
    },
    {
        // Without a key and let in: by the API, or by a cache that keeps what the key got?
        isOpen: ({ withoutKey, withGarbage }) => [withoutKey, withGarbage].some((one) => one && (0,observed/* isProven */.nn)(one)),
        probes: ['search.no-key-by-post'],
    },
    {
        // A form of header that works tells a lost header from a refused key.
        isOpen: ({ obstacle }) => obstacle?.stoppedAt === 'key-forwarded' || obstacle?.stoppedAt === 'key-accepted',
        probes: ['search.x-api-key', 'auth.validate'],
    },
    {
        // Another address that works says that the caller's is wrong, or what stands before it.
        isOpen: ({ obstacle, served }) => obstacle !== undefined && !served,
        probes: ['search.corrected-path', 'search.canonical-path'],
    },
    {
        // An MLflow server by itself keeps its REST API at the host, whatever the prefix of its web interface.
        isOpen: ({ obstacle, served }) => obstacle?.stoppedAt === 'routed' && (0,observed/* partyOf */.MS)(obstacle.observation) === 'MLflow' && !served,
        probes: ['search.host'],
    },
    {
        // MLflow reached by another path tells the API's routes from MLflow itself.
        isOpen: ({ obstacle }) => ['answered', 'routed', 'not-a-login-page', 'mounted', 'mlflow-reachable'].includes(obstacle?.stoppedAt ?? ''),
        probes: ['search.gateway-path', 'search.api-host'],
    },
    {
        // The API's own health tells a missing route from an API that is down.
        isOpen: (facts) => facts.obstacle !== undefined && !(0,diagnosis_facts/* isApiAlive */.qu)(facts),
        probes: ['registry.health'],
    },
    {
        // A host that answered before and lets something wait now: is it the host, or something behind it?
        isOpen: ({ obstacle, observations }) => obstacle?.observation.answer.kind === 'no-reply' &&
            obstacle.observation.answer.code === 'TIMEOUT' &&
            observations.some((one) => one.answer.kind === 'reply' && (0,observed/* originOf */.yv)(one) === (0,observed/* originOf */.yv)(obstacle.observation)),
        probes: ['registry.health-again'],
    },
    {
        // A key that is refused after it was accepted: has it ended, or does the platform err?
        isOpen: ({ obstacle, served }) => served && obstacle?.stoppedAt === 'key-accepted',
        probes: ['auth.validate-again'],
    },
    {
        // The secured address may answer, or send the request round in a circle.
        isOpen: ({ obstacle }) => obstacle?.observation.exchange.request.url.startsWith('http:') === true &&
            (0,observed/* deedOf */.uT)(obstacle.observation) === 'redirects',
        probes: ['search.https'],
    },
    {
        // A port that answers in the clear was given as https by mistake.
        isOpen: ({ observations }) => observations.some(({ answer, exchange: { request } }) => answer.kind === 'no-reply' &&
            request.url.startsWith('https:') &&
            ['TLS', 'RESET', 'NETWORK'].includes(answer.code)),
        probes: ['registry.plain-http'],
    },
    {
        // Whether the auth service itself works decides who is to blame for a key that is not accepted.
        isOpen: ({ obstacle, keyVerdict }) => obstacle?.stoppedAt === 'auth-reachable' && keyVerdict === undefined,
        probes: ['auth.validate', 'auth.health'],
    },
    {
        // An auth URL with a path in it, or another slip: the service may stand at the host itself.
        isOpen: ({ keyVerdict, authWorks, evidence: { target } }) => keyVerdict !== undefined &&
            !authWorks &&
            target !== undefined &&
            new URL(target.authUrl).pathname !== '/',
        probes: ['auth.validate-at-origin'],
    },
    {
        // Artifacts served on the gateway's own path tell a missing route from a missing service.
        isOpen: ({ observations }) => observations.some(({ role, answer }) => role === 'artifacts' && answer.kind === 'reply' && answer.status === 404),
        probes: ['artifacts.gateway-path'],
    },
];
/** The requests that would decide what the evidence leaves open, those worth most first. */
function decidingProbes(evidence, asked) {
    const facts = (0,diagnosis_facts/* factsOf */.xS)(evidence);
    const wanted = questions.flatMap(({ isOpen, probes }) => (isOpen(facts) ? probes : []));
    return [...new Set(wanted)].filter((probe) => !asked.has(probe)).slice(0, probeBudget);
}

// EXTERNAL MODULE: ./build/diagnosis/diagnose.js + 42 modules
var diagnose = __webpack_require__(79057);
// EXTERNAL MODULE: ./build/schema/verdict.js
var verdict = __webpack_require__(21131);
// EXTERNAL MODULE: ./build/run/workaround.js
var workaround = __webpack_require__(27396);
;// CONCATENATED MODULE: ./build/run/find-causes.js




/** Sends the few read-only requests that decide between causes, where the checks left more than one open. */
async function askDecidingProbes(parts, checks) {
    const exchanges = parts.recorder.exchanges();
    // Where nothing answered at all, nothing would answer these.
    if (parts.signal.aborted || !checks.some(verdict/* isTrouble */.KM) || !exchanges.some(({ response }) => response))
        return;
    const { context } = parts.session.contextFor({ id: 'diagnosis', fewAttempts: true });
    const probes = decidingProbes(evidenceOf(parts, checks), parts.session.asked());
    const asked = probes.map((probe) => context.observe(probe));
    // Whoever is slow is waited for once: what a way around would ask goes out at the same time.
    const isLimited = exchanges.some(({ response }) => response?.status === 429);
    const ways = (0,workaround/* isBlocked */.lT)(parts, checks) && !isLimited ? (0,workaround/* lookForWays */.Jg)(parts).map(({ closed }) => closed) : [];
    await Promise.all([...asked, ...ways]);
}
/** Why a run failed, by all that it has seen. */
const findCauses = (parts, checks) => (0,diagnose/* diagnose */.h4)(evidenceOf(parts, checks));
function evidenceOf({ recorder, settings, session }, checks) {
    const { trackingUri, authUrl, apiUrl, serviceId } = settings;
    const target = { trackingUri, authUrl, apiUrl, serviceId };
    const platform = session.platformKind();
    return { exchanges: recorder.exchanges(), checks, target, ...(platform && { platform }), partial: false };
}


/***/ })

};
