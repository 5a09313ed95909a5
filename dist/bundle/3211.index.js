export const id = 3211;
export const ids = [3211];
export const modules = {

/***/ 32217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Those with one key together, in the order of their first; a key that is an object is like no other. */
function groupBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const group = groups.get(key);
        if (group)
            group.push(one);
        else
            groups.set(key, [one]);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 89875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askDecidingProbes: () => (/* binding */ askDecidingProbes),
  findCauses: () => (/* binding */ findCauses)
});

// EXTERNAL MODULE: ./build/platform/contract.js
var contract = __webpack_require__(37282);
// EXTERNAL MODULE: ./build/diagnosis/facts.js
var diagnosis_facts = __webpack_require__(85853);
// EXTERNAL MODULE: ./build/diagnosis/observed.js
var observed = __webpack_require__(13592);
// EXTERNAL MODULE: ./build/diagnosis/silent-host.js
var silent_host = __webpack_require__(22628);
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
        isOpen: ({ withoutValidKey }) => withoutValidKey.some(observed/* isProven */.nn),
        probes: ['search.no-key-by-post'],
    },
    {
        // Where all that has a body waits: does MLflow write slowly, or does somebody before the API keep bodies?
        isOpen: silent_host/* hangsWithBody */.q3,
        probes: ['search.no-key-by-post'],
    },
    {
        // A form of header that works tells a lost header from a refused key.
        isOpen: ({ obstacle }) => obstacle?.stoppedAt === 'key-forwarded' || obstacle?.stoppedAt === 'key-accepted',
        probes: ['search.x-api-key', 'auth.validate'],
    },
    {
        // Another address that works says that the caller's is wrong, or what stands before it.
        isOpen: (facts) => facts.obstacle !== undefined && !facts.served && !isAtDocumentedPath(facts),
        probes: ['search.corrected-path', 'search.canonical-path'],
    },
    {
        // Served now, what was refused a moment ago: it comes and goes.
        isOpen: ({ obstacle, served }) => obstacle?.observation.answer.kind === 'reply' && !served,
        probes: ['search.bearer-again'],
    },
    {
        // A key that arrives with a POST and not with a GET is dropped by what treats reads otherwise.
        isOpen: ({ obstacle }) => obstacle?.stoppedAt === 'key-forwarded' && obstacle.observation.exchange.request.method === 'GET',
        probes: ['search.bearer-by-post'],
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
        isOpen: ({ obstacle, observations }) => obstacle !== undefined &&
            (0,silent_host/* hasWaited */.x$)(obstacle.observation) &&
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
        isOpen: ({ observations }) => observations.some((one) => one.exchange.request.url.startsWith('https:') &&
            ['TLS', 'RESET', 'NETWORK'].includes((0,observed/* failureOf */.g5)(one) ?? '')),
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
        isOpen: ({ observations }) => observations.some((one) => one.role === 'artifacts' && (0,observed/* statusOf */.c2)(one) === 404),
        probes: ['artifacts.gateway-path'],
    },
];
const isAtDocumentedPath = ({ evidence: { target } }) => target?.trackingUri === `${new URL(target?.trackingUri ?? 'http://none').origin}${contract/* trackingPath */.Do}`;
/** The requests that would decide what the evidence leaves open, those worth most first. */
function decidingProbes(evidence, asked) {
    const facts = (0,diagnosis_facts/* factsOf */.xS)(evidence);
    const wanted = questions.flatMap(({ isOpen, probes }) => (isOpen(facts) ? probes : []));
    return [...new Set(wanted)].filter((probe) => !asked.has(probe)).slice(0, probeBudget);
}
/**
 * Requests to send that often: a key that is refused here and accepted there is refused for good, or by one of several
 * instances. One of which nobody ever approved is tried less, for that may lock it out.
 */
function probesInTurns(evidence) {
    const { obstacle, served, keyVerdict } = (0,diagnosis_facts/* factsOf */.xS)(evidence);
    const isRefused = ['key-accepted', 'key-forwarded'].includes(obstacle?.stoppedAt ?? '');
    const kind = keyVerdict?.verdict.kind;
    return [
        ...(isRefused && (served || kind === 'valid')
            ? [{ probe: 'search.bearer-again', times: 6 }]
            : []),
        ...(kind === 'unknown-key' ? [{ probe: 'auth.validate-again', times: served ? 6 : 3 }] : []),
    ];
}

// EXTERNAL MODULE: ./build/diagnosis/diagnose.js + 42 modules
var diagnose = __webpack_require__(26555);
// EXTERNAL MODULE: ./build/platform/probes.js
var probes = __webpack_require__(68999);
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
    const wanted = decidingProbes(evidenceOf(parts, checks), parts.session.asked());
    const asked = wanted.map((probe) => context.observe(probe));
    // Whoever is slow is waited for once: what a way around would ask goes out at the same time.
    const isLimited = exchanges.some(({ response }) => response?.status === 429);
    const ways = (0,workaround/* isBlocked */.lT)(parts, checks) && !isLimited ? (0,workaround/* lookForWays */.Jg)(parts).map(({ closed }) => closed) : [];
    await Promise.all([...asked, ...ways]);
    for (const { probe, times } of probesInTurns(evidenceOf(parts, checks)))
        for (let sent = 0; sent < times; sent++)
            await context.send({ ...probes/* probes */.K[probe](parts.target), fewAttempts: true });
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
