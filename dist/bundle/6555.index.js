export const id = 6555;
export const ids = [6555];
export const modules = {

/***/ 13197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isOfAnotherServer),
/* harmony export */   k: () => (/* binding */ forAnotherServer)
/* harmony export */ });
/* harmony import */ var _platform_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37282);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13592);


/** Somebody's recording in which nothing bears a mark of Hokusai's. */
const isOfAnotherServer = ({ evidence: { checks, target }, observations }) => !checks &&
    !target &&
    !observations.some((one) => (0,_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .isHokusaiHost */ .r$)((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(one)) ||
        one.role.startsWith('auth.') ||
        (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(one).startsWith(`${_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .trackingPath */ .Do}/`) ||
        (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfApi */ .YH)(one) ||
        (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .partyOf */ .MS)(one) === 'auth service');
/** Hokusai's key is for no other server, and its teams run none. */
function forAnotherServer({ proof, ...cause }) {
    const withoutKey = (command) => command.replaceAll('$HOKUSAI_API_KEY', '$MLFLOW_TRACKING_TOKEN');
    const ownerHere = (owner) => (owner.endsWith(' team') ? 'infrastructure' : owner);
    return {
        ...cause,
        owner: ownerHere(cause.owner),
        remediation: cause.remediation.map(({ command, by, text, ...rest }) => ({
            ...rest,
            by: ownerHere(by),
            text: text.replace(/the (API|auth) team has/, 'infrastructure has'),
            ...(command === undefined ? {} : { command: withoutKey(command) }),
        })),
        ...(proof && { proof: { ...proof, command: withoutKey(proof.command) } }),
    };
}


/***/ }),

/***/ 83452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ isMissingFile),
/* harmony export */   Rv: () => (/* binding */ isBygone),
/* harmony export */   m7: () => (/* binding */ isUnknownRoute),
/* harmony export */   rQ: () => (/* binding */ asksForNothing)
/* harmony export */ });
/* harmony import */ var _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91796);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13592);


/**
 * True where a recorded client asked MLflow for what no healthy one could serve: a route that it does not have, or a file
 * that the client never uploaded. Such an answer says nothing of the platform.
 */
function asksForNothing(one, own) {
    return isUnknownRoute(one) || isMissingFile(one, own);
}
/** MLflow's own 404 or 405 for a route, or a method of it, that it does not have. */
function isUnknownRoute(one) {
    if (![404, 405].includes((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(one)) || (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .partyOf */ .MS)(one) !== 'MLflow')
        return false;
    const { method } = one.exchange.request;
    const pathname = (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(one);
    const endpoint = (0,_platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointIn */ .BT)(pathname);
    // With the REST path in it twice, the address is what is wrong.
    if (endpoint !== undefined)
        return !endpoint.includes('2.0/mlflow/') && (isBygone(one) || !(0,_platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeRoute */ .qC)(method, endpoint));
    return fileRoute.test(pathname) && !['GET', 'HEAD', 'PUT', 'DELETE'].includes(method);
}
/** What MLflow had before release 2. */
const isBygone = (one) => /\/preview\/mlflow\/|\/(experiments|registered-models)\/list$/.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(one));
/** Asked for by a client that neither uploaded this file nor anything above it. MLflow up to 3.11 answers that with 500. */
function isMissingFile(one, own) {
    const pathname = (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(one);
    if (one.exchange.request.method !== 'GET' || !fileRoute.test(pathname))
        return false;
    if (![404, 500].includes((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(one)) || !/no such file|nosuchkey|does not exist/i.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(one)))
        return false;
    return !own.some((other) => other.exchange.request.method === 'PUT' && (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(other) === pathname);
}
const fileRoute = /\/mlflow-artifacts\/artifacts\/./;


/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   W: () => (/* binding */ runAgainAfter),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   Wu: () => (/* binding */ fixedBy)
/* harmony export */ });
/* harmony import */ var _platform_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37282);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58508);


/** Commands name the variable that holds the key, never the key. */
const withKey = 'curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY"';
const searchBelow = (trackingUri) => `${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1`;
const show = {
    validate: ({ authUrl, serviceId }) => `curl -sS -X POST -H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json' -d '{"service_id":"${serviceId}"}' '${authUrl}${_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .validatePath */ .iQ}'`,
    validateNoKey: (place) => show
        .validate(place)
        .replace('-sS', "-sS -o /dev/null -w '%{http_code}'")
        .replace(/-H "Authorization[^"]*" /, ''),
    search: ({ trackingUri }) => `${withKey} '${searchBelow(trackingUri)}'`,
    /** The statuses of eight searches: what comes and goes shows in no single one. */
    searchOften: ({ trackingUri }) => `curl -sS -o /dev/null -w '%{http_code} ' -H "Authorization: Bearer $HOKUSAI_API_KEY" '${searchBelow(trackingUri).replace(/1$/, '[1-8]')}'`,
    /** The version that was changed last, with its tags. */
    latestVersion: ({ trackingUri }) => `${withKey} '${trackingUri}/api/2.0/mlflow/model-versions/search?max_results=1&order_by=last_updated_timestamp%20DESC'`,
    wellFormed: (place) => `${show.search(place)} | python3 -m json.tool`,
    noKey: ({ trackingUri }) => `curl -sS -o /dev/null -w '%{http_code}' '${searchBelow(trackingUri)}'`,
    /** Only a new experiment tells: those that are there keep the root that they were made with. */
    artifactRoot: ({ trackingUri }) => {
        const experiments = `${trackingUri}/api/2.0/mlflow/experiments`;
        return `${withKey} -d "{\\"name\\":\\"artifact-root-$(date +%s)\\"}" -H 'Content-Type: application/json' '${experiments}/create' | tr -dc 0-9 | xargs -I ID ${withKey} '${experiments}/get?experiment_id=ID' | grep -o '"artifact_location": *"[^"]*"'`;
    },
    /** Open-source MLflow answers the creation of a version with READY. The model is one of its own, and removed again. */
    versionStatus: ({ trackingUri }) => {
        const models = `${trackingUri}/api/2.0/mlflow`;
        const curl = (body, path) => `${withKey} -H 'Content-Type: application/json' -d "{\\"name\\":\\"version-status-$$\\"${body}}" '${models}/${path}'`;
        return [
            `${curl('', 'registered-models/create')} > /dev/null`,
            `${curl(',\\"source\\":\\"mlflow-artifacts:/version-status\\"', 'model-versions/create')} | grep -o '"status": *"[A-Z_]*"'`,
            `${curl('', 'registered-models/delete').replace('curl -sS', 'curl -sS -X DELETE')} > /dev/null`,
        ].join('\n');
    },
    artifacts: ({ trackingUri }) => `${withKey} '${trackingUri}/api/2.0/mlflow-artifacts/artifacts?path='`,
    /** A file of zeros is stored, counted and removed again: three requests. */
    storedBytes: (bytes) => ({ trackingUri }) => {
        const url = `'${trackingUri}/api/2.0/mlflow-artifacts/artifacts/verify-registration-probe-'$$.txt`;
        const curl = (options) => `curl -fsS ${options}-H "Authorization: Bearer $HOKUSAI_API_KEY" ${url}`;
        return [
            curl(`-o /dev/null -X PUT --data-raw "$(printf '%0${bytes}d' 0)" -H 'Content-Type: text/plain' `),
            `${curl('')} | wc -c`,
            curl('-o /dev/null -X DELETE '),
        ].join('\n');
    },
    headers: ({ trackingUri }) => `curl -sS -o /dev/null -D - '${searchBelow(trackingUri)}'`,
    authHealth: ({ authUrl }) => `curl -sS '${authUrl}/health'`,
    authRoot: ({ authUrl }) => `curl -sS '${authUrl}/'`,
    apiHealth: ({ platform }) => `curl -sS '${platform}/health'`,
    mlflowHealth: ({ platform }) => `curl -sS '${platform}/api/health/mlflow'`,
    verify: ({ trackingUri, authUrl, platform }) => `npx github:${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk} verify --tracking-uri '${trackingUri}' --auth-url '${authUrl}' --api-url '${platform}'`,
};
/** What a caller can do about somebody else's trouble. */
const runAgainAfter = (owner) => ({
    by: 'caller',
    text: `Run this again once ${owner === 'infrastructure' ? owner : `the ${owner}`} has fixed this.`,
});
/** The usual remedy: the owner acts, and the caller waits for it. */
const fixedBy = (owner, text, command) => [
    ...(owner === 'caller' ? [] : [runAgainAfter(owner)]),
    step(owner, text, command),
];
const step = (by, text, command) => ({
    by,
    text,
    ...(command ? { command } : {}),
});


/***/ }),

/***/ 96195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ isAnsweredByProxy),
/* harmony export */   gt: () => (/* binding */ isOfOwnProxy),
/* harmony export */   ss: () => (/* binding */ forwardProxyCauses)
/* harmony export */ });
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19148);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13592);



const goPast = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .PM)('caller', 'If the services are reached without the proxy, name their hosts in NO_PROXY, separated by commas, and run again.', _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU.verify);
const ask = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .PM)('caller', 'Otherwise ask the people who run the proxy to let these hosts through.');
/** The caller's own forward proxy kept requests from being made at all: the client itself saw that. */
function failedBy({ observations }, code) {
    const failed = observations.filter((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(one) === code);
    const [decisive] = failed;
    if (!decisive)
        return undefined;
    return {
        // A 407 that came as an answer is told by its status alone.
        confidence: (code === 'PROXY_AUTH' || code === 'PROXY_REFUSED') && !decisive.exchange.response
            ? 'certain'
            : 'likely',
        headline: `Your forward proxy kept requests to ${(0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(decisive)} from being made.`,
        because: (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(decisive),
        evidence: failed,
    };
}
const isProxiedReply = (one) => one.exchange.proxy !== undefined && one.answer.kind === 'reply';
const squidError = (reply) => (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .w)(reply, 'x-squid-error') || (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .w)(reply, 'proxy-status');
/** A forward proxy adds `via` to what it passes on, too, so that this says nothing of who wrote the answer. */
const namesItself = (one) => squidError(one.answer) !== '' ||
    (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .productOf */ .$7)(one)?.kind === 'forward proxy' ||
    (one.answer.contentType === 'text/html' && filterWords.test(one.answer.text));
/** What a filter of what people may browse says, and nobody who guards a service. */
const filterWords = /fortiguard|web ?(page|site) blocked|(web|url|content) filter|blocked by your organi[sz]ation|internet (use|usage) policy/i;
/** An error page names the URL that was asked for, so texts are not compared. */
function signatureOf(reply) {
    const location = (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .w)(reply, 'location');
    const place = URL.canParse(location) ? new URL(location).host : '';
    const error = squidError(reply).split(' ')[0];
    return [reply.status, reply.contentType, (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .w)(reply, 'server'), place, error].join(' ');
}
/** Squid says what it did not do; others only that there was no way. */
const isDenied = (reply) => /DENIED/i.test(squidError(reply)) || reply.status < 500;
/** Every answer that came by way of the proxy, where all of them are the same foreign one. */
function foreignAnswers({ observations }) {
    const [first, ...others] = observations.filter(isProxiedReply);
    if (!first || (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .partyOf */ .MS)(first) !== 'in between')
        return undefined;
    // A recorded client may end at its first request.
    if (others.length === 0 && !namesItself(first))
        return undefined;
    // What comes through a tunnel was written at its other end, unless the proxy opens it and says so.
    if (first.exchange.request.url.startsWith('https:') && !namesItself(first))
        return undefined;
    const isOne = others.every(({ answer }) => signatureOf(answer) === signatureOf(first.answer));
    return isOne ? [first, ...others] : undefined;
}
/** True where the caller's own proxy answered: hosts with nothing in common but the way there are answered alike. */
function isAnsweredByProxy(facts) {
    const answers = foreignAnswers(facts);
    return answers !== undefined && (namesItself(answers[0]) || new Set(answers.map(_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)).size > 1);
}
/** Some requests pass the caller's proxy, and this one was answered by it, as it says itself. */
function isOfOwnProxy(one, { evidence, observations }) {
    // A recording seldom tells of a proxy, and names its product all the same.
    if (!evidence.checks && (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .productOf */ .$7)(one)?.kind === 'forward proxy')
        return true;
    if (!isProxiedReply(one) || (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .partyOf */ .MS)(one) !== 'in between')
        return false;
    if (namesItself(one) || (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .w)(one.answer, 'proxy-agent') !== '')
        return true;
    const via = (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .w)(one.answer, 'via');
    // What signs the answers of several hosts is on the way to all of them.
    return (via !== '' &&
        observations.some((other) => isProxiedReply(other) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(other) !== (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(one) && (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .header */ .w)(other.answer, 'via') === via));
}
function someAnsweredBy(facts, cannotReach) {
    const own = facts.refused.filter((one) => isOfOwnProxy(one, facts));
    const [first] = own;
    if (!first || first.answer.kind === 'no-reply' || isDenied(first.answer) === cannotReach)
        return undefined;
    const { exchange } = first;
    const place = exchange.proxy?.place ?? (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .productOf */ .$7)(first)?.name ?? '';
    const way = exchange.proxy
        ? `went through the proxy ${place} of ${exchange.proxy.variable}, and a forward proxy signed its answer`
        : 'was answered by a forward proxy, which signed that';
    return {
        headline: `Your forward proxy ${place} answers ${(0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)(first)} itself (${first.answer.status}).`,
        because: `${(0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)(first)} ${way}: ${(0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag)(first).slice(0, 160)}${squidError(first.answer) ? ` (${squidError(first.answer)})` : ''}`,
        nextProbe: 'the same request without the proxy',
        evidence: own,
    };
}
function answeredBy(facts, cannotReach) {
    const answers = foreignAnswers(facts);
    if (!answers)
        return undefined;
    const [first] = answers;
    if (isDenied(first.answer) === cannotReach)
        return undefined;
    const { variable, place } = first.exchange.proxy ?? { variable: '', place: '' };
    return {
        // A front that all hosts share could say the same to whoever comes from this proxy.
        confidence: new Set(answers.map(_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)).size > 1 && namesItself(first) ? 'certain' : 'likely',
        headline: `Your forward proxy ${place} answers in place of ${(0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(first)}.`,
        because: `what went through the proxy ${place} of ${variable} (requests: ${answers.length}) got the same foreign answer: ${first.answer.status} ${squidError(first.answer) || first.answer.contentType}`,
        nextProbe: 'the same request without the proxy',
        evidence: answers,
    };
}
/** Hosts with nothing in common but the way there are all silent, so that it is the proxy or what is behind it. */
function silence({ observations }) {
    const proxied = observations.filter(({ exchange }) => exchange.proxy !== undefined);
    const [first] = proxied;
    const isSilent = proxied.every((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(one) === 'TIMEOUT' && !(0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .isLeftEarly */ .Nr)(one.exchange));
    if (!first || !isSilent || new Set(proxied.map(_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)).size < 2)
        return undefined;
    const { variable, place } = first.exchange.proxy ?? { variable: '', place: '' };
    return {
        headline: `Your forward proxy ${place} takes requests and answers none of them.`,
        because: `nothing that went through the proxy ${place} of ${variable} (requests: ${proxied.length}) was answered in time, whichever host it was for`,
        nextProbe: 'the same request without the proxy',
        evidence: proxied,
    };
}
const cause = (code, category, words, concludes = () => undefined) => ({
    code,
    category,
    layer: 'client',
    owner: 'caller',
    ...words,
    concludes: (facts) => failedBy(facts, code) ?? concludes(facts),
});
/** The caller's own forward proxy, named in HTTP_PROXY, HTTPS_PROXY or ALL_PROXY. */
const forwardProxyCauses = [
    cause('PROXY_AUTH', 'CLIENT', {
        summary: 'Your own forward proxy wants a user name and a password; the services were not asked.',
        refutedBy: 'a connection through the proxy without a login',
        steps: [
            (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .PM)('caller', 'Put the login into the proxy’s address, USER:PASSWORD@HOST:PORT in HTTPS_PROXY, as a secret.'),
            goPast,
        ],
    }),
    cause('PROXY_REFUSED', 'CLIENT', {
        summary: 'Your own forward proxy answers in place of the services and does not let the requests through.',
        refutedBy: 'an answer of the services themselves through the proxy',
        steps: [goPast, ask],
    }, (facts) => answeredBy(facts, false) ?? someAnsweredBy(facts, false)),
    cause('PROXY_UNREACHABLE', 'NET', {
        summary: 'The forward proxy that your environment names cannot be reached; the services were not asked.',
        refutedBy: 'an answer from the proxy',
        steps: [
            (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .PM)('caller', 'Correct the address in HTTP_PROXY and HTTPS_PROXY, or remove these variables.'),
            goPast,
        ],
    }),
    cause('PROXY_BROKEN', 'NET', {
        summary: 'What HTTP_PROXY or HTTPS_PROXY names does not answer as a proxy does; the services were not asked.',
        refutedBy: 'an answer to CONNECT, or to a request for a whole URL, at the proxy’s address',
        steps: [
            (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .PM)('caller', 'Correct host and port of the proxy in HTTP_PROXY and HTTPS_PROXY, or remove these variables.'),
            goPast,
        ],
    }),
    cause('PROXY_CANNOT_REACH', 'NET', {
        summary: 'Your own forward proxy cannot reach the services: it does not know their names, or they do not answer it.',
        refutedBy: 'a connection to the services through the proxy',
        steps: [
            goPast,
            ask,
            (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .step */ .PM)('infrastructure', 'See that the services are up and can be reached from outside.', _cause_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU.apiHealth),
        ],
    }, (facts) => answeredBy(facts, true) ?? someAnsweredBy(facts, true) ?? silence(facts)),
];


/***/ }),

/***/ 26555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h4: () => (/* binding */ diagnose),
  u0: () => (/* binding */ undeterminedCode)
});

// UNUSED EXPORTS: causeCodes

// EXTERNAL MODULE: ./build/platform/contract.js
var platform_contract = __webpack_require__(37282);
// EXTERNAL MODULE: ./build/schema/report.js + 2 modules
var report = __webpack_require__(25014);
// EXTERNAL MODULE: ./build/schema/verdict.js
var verdict = __webpack_require__(21131);
// EXTERNAL MODULE: ./build/diagnosis/another-server.js
var another_server = __webpack_require__(13197);
// EXTERNAL MODULE: ./build/diagnosis/cause.js
var cause = __webpack_require__(69);
// EXTERNAL MODULE: ./build/platform/responders.js + 1 modules
var responders = __webpack_require__(57036);
// EXTERNAL MODULE: ./build/diagnosis/observed.js
var observed = __webpack_require__(13592);
;// CONCATENATED MODULE: ./build/diagnosis/site-of-pages.js



/** Hokusai's hosts besides those of the registry. */
const otherHost = /^(www\.)?hokus\.ai$|^(auth|docs|app|status)\.hokus\.ai$/;
/** What frameworks and hosts of web pages leave in each of them. */
const appMarks = /id=["']?(__next|__nuxt|root|app)["' >]|<app-root|\/_next\/static/;
const pageHosts = /^(vercel|netlify|github\.com)/i;
const isOfApp = (one) => one.answer.kind === 'reply' &&
    one.answer.contentType === 'text/html' &&
    [200, 404].includes(one.answer.status) &&
    (appMarks.test(one.answer.text) || pageHosts.test((0,observed/* headerIn */.Nb)(one, 'server')));
/**
 * Pages of a site where the API should be: a static site takes no POST either, so that all it refuses follows from the
 * address. A run of ours tries other addresses, and knows.
 */
function siteOfPages({ evidence, obstacle, refused, served }) {
    const first = obstacle?.observation;
    if (!first || served || first.answer.kind === 'no-reply')
        return undefined;
    const isOther = otherHost.test((0,observed/* hostOf */.w4)(first));
    if (evidence.checks && !isOther)
        return undefined;
    const one = isOther ? first : refused.find((seen) => (0,observed/* originOf */.yv)(seen) === (0,observed/* originOf */.yv)(first) && isOfApp(seen));
    if (!one || (!isOther && (0,platform_contract/* isHokusaiHost */.r$)((0,observed/* hostOf */.w4)(one))))
        return undefined;
    const what = isOther ? 'is another site than the registry' : 'leads to a web application, and not to MLflow';
    return {
        headline: `The tracking URI ${(0,observed/* baseOf */.bx)(one)} ${what}.`,
        because: `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one).slice(0, 120)}${isOther ? `, by the host ${(0,observed/* hostOf */.w4)(one)}` : ', a page of a site, where MLflow answers in JSON'}`,
        evidence: [one],
        nextProbe: 'the same request at the address that the server’s own documentation names',
        steps: [
            (0,cause/* step */.PM)('caller', isOther
                ? `Set the tracking URI to ${platform_contract/* hokusai */.rQ.trackingUri}.`
                : 'Set the tracking URI to the address of MLflow or its API, which most often is another host or path than the site’s.', isOther ? (place) => cause/* show */.WU.search({ ...place, trackingUri: platform_contract/* hokusai */.rQ.trackingUri }) : cause/* show */.WU.search),
            ...(isOther
                ? []
                : [
                    (0,cause/* step */.PM)('infrastructure', 'If that is the address already, lead its path to MLflow instead of to the site’s pages.', cause/* show */.WU.search),
                ]),
        ],
    };
}

// EXTERNAL MODULE: ./build/diagnosis/subjects.js
var subjects = __webpack_require__(99713);
;// CONCATENATED MODULE: ./build/diagnosis/causes/address.js





const mount = /\/api\/mlflow$/;
/** The slips seen in addresses: what stands before the REST path that clients add themselves. */
const oddities = [
    [/%20|\s/, 'has a space in it'],
    [/[^:]\/\//, 'has a doubled slash in it'],
    [/[^:/]\/$/, 'ends in a slash, to which the client added another one'],
    [/\/(ajax-)?api\/2\.0(\/|$)/, 'ends in the REST path, which clients add themselves'],
];
/** Where MLflow serves the key although it does not at the caller's address. */
function provedAddress(facts) {
    const { obstacle, servedElsewhere, evidence } = facts;
    if (!obstacle || facts.served || !evidence.target)
        return undefined;
    const elsewhere = servedElsewhere.filter((one) => one.role === 'mlflow-elsewhere' && (mount.test((0,observed/* baseOf */.bx)(one)) || (0,observed/* baseOf */.bx)(one) === (0,observed/* originOf */.yv)(one)));
    const sameHost = elsewhere.find((one) => (0,observed/* originOf */.yv)(one) === (0,observed/* originOf */.yv)(obstacle.observation));
    return sameHost ?? elsewhere[0];
}
/** True where the caller's address is the mistake: another one works in the same run, and this one is odd. */
function isAddressWrong(facts) {
    const proved = provedAddress(facts);
    const { obstacle, evidence } = facts;
    if (oddAddress(facts) || siteOfPages(facts) || withoutMount(facts) || nothingButFlask(facts))
        return true;
    if (!proved || !obstacle || !evidence.target)
        return false;
    if (![
        'answered',
        'routed',
        'not-a-login-page',
        'mounted',
        'served',
        'permitted',
        'key-accepted',
        'key-forwarded',
    ].includes(obstacle.stoppedAt ?? ''))
        return false;
    // Served at the host that was given as the auth URL: the two were swapped.
    const isSwapped = (0,observed/* originOf */.yv)(proved) === new URL(evidence.target.authUrl).origin;
    const { trackingUri } = evidence.target;
    const hasMore = trackingUri.startsWith(`${(0,observed/* baseOf */.bx)(proved)}/`);
    return !mount.test(trackingUri) || hasMore || isSwapped || isWebSite(facts);
}
/** Everything at the tracking URI's host is answered with pages of a site, while the API answers elsewhere. */
function isWebSite(facts) {
    const { obstacle } = facts;
    const answers = facts.observations.filter((one) => obstacle && (0,observed/* originOf */.yv)(one) === (0,observed/* originOf */.yv)(obstacle.observation));
    return answers.every(({ answer, responder }) => answer.kind === 'reply' &&
        responder?.party === 'in between' &&
        answer.contentType === 'text/html' &&
        answer.status < 500 &&
        !/<center>/.test(answer.text));
}
function oddAddress(facts) {
    const one = (0,subjects/* obstacleAt */.rt)(facts, 'routed', 'not-a-login-page', 'mounted', 'served', 'permitted');
    if (!one || facts.served)
        return undefined;
    const base = pathBefore(one);
    const odd = oddities.find(([pattern]) => pattern.test(base));
    if (!odd)
        return undefined;
    return {
        headline: `The tracking URI ${base} ${odd[1]}.`,
        because: `the address ${odd[1]}, and it is answered ${(0,observed/* said */.ag)(one).slice(0, 120)}`,
        evidence: [one],
        nextProbe: 'the same request with the address corrected',
    };
}
const pathBefore = ({ exchange }) => exchange.request.url.replace(/\/(ajax-)?api\/2\.0\/mlflow(?!.*\/2\.0\/mlflow\/).*$/, '');
/** MLflow's own page below `/mlflow/api`: at this address it serves another prefix only. */
function mlflowsOwnPath(facts) {
    const one = (0,subjects/* obstacleAt */.rt)(facts, 'routed');
    if (!one || (0,observed/* partyOf */.MS)(one) !== 'MLflow' || (0,observed/* statusOf */.c2)(one) !== 404)
        return undefined;
    if (!/\/mlflow\/api\//.test((0,observed/* pathOf */.XM)(one)) || /\/api\/mlflow\/api\//.test((0,observed/* pathOf */.XM)(one)))
        return undefined;
    return {
        headline: `The tracking URI ${(0,observed/* baseOf */.bx)(one)} is MLflow’s own path, at which clients cannot work.`,
        because: 'MLflow answers 404 below /mlflow/api: at this address it serves /mlflow/ajax-api only, which the stock client never uses',
        evidence: [one, facts.withoutKey],
        nextProbe: 'the same request below /api/mlflow of this host',
    };
}
/** Flask's 404 page is all that ever comes back: MLflow below another path, or some other program. */
function nothingButFlask(facts) {
    const { observations, evidence, served, servedElsewhere } = facts;
    const one = (0,subjects/* obstacleAt */.rt)(facts, 'routed');
    if (!one || served)
        return undefined;
    const isPlain = evidence.platform === 'mlflow';
    const there = observations.filter((other) => (0,observed/* originOf */.yv)(other) === (0,observed/* originOf */.yv)(one) &&
        // MLflow itself answers its health route wherever its API is, and everybody else with its own login.
        !(isPlain && ((0,observed/* hasOwnLogin */.AY)(other) || !['mlflow', 'mlflow-elsewhere'].includes(other.role))) &&
        // One that cuts off the first part of each path leaves one path to what stands behind it.
        !(isPlain && servedElsewhere.includes(other)));
    const isFlasks = (other) => (0,observed/* statusOf */.c2)(other) === 404 && (0,responders/* isWerkzeugPage */.mu)((0,observed/* textOf */.b6)(other));
    if (there.length < 2 || !there.every(isFlasks))
        return undefined;
    const elsewhere = isPlain ? servedElsewhere.find((other) => (0,observed/* originOf */.yv)(other) === (0,observed/* originOf */.yv)(one)) : undefined;
    const only = elsewhere ? `; MLflow answers at ${(0,observed/* pathOf */.XM)(elsewhere).split('/2.0/')[0]} alone` : '';
    return {
        headline: `The tracking URI ${(0,observed/* baseOf */.bx)(one)} leads to a server that has nothing there: MLflow below another path (--static-prefix), or another program.`,
        because: `each of ${there.length} requests to ${(0,observed/* originOf */.yv)(one)} is answered with the 404 page of Flask, on which MLflow and many others are built${only}`,
        evidence: [one, ...there, elsewhere],
        nextProbe: 'the same request below the path at which the server’s web page opens in a browser',
        steps: [
            (0,cause/* step */.PM)('caller', 'Set the tracking URI to the path at which the server’s web page opens, or to another server.', cause/* show */.WU.search),
            ...(isPlain ? [rewrittenBefore] : []),
        ],
    };
}
const rewrittenBefore = (0,cause/* step */.PM)('infrastructure', 'If that is the address already, look for a rule that changes the path in what stands in front of MLflow.', cause/* show */.WU.search);
/**
 * A recorded client that left out the mount: the API's proxy quotes less of the path than was asked for. A run of ours
 * tries the address with the mount, and knows.
 */
function withoutMount({ evidence, obstacle, served }) {
    const one = obstacle?.observation;
    if (!one || evidence.checks || served || mount.test((0,observed/* baseOf */.bx)(one)))
        return undefined;
    const path = (0,subjects/* pathTold */.TI)(one);
    const isCut = path?.told !== undefined && path.told !== path.asked && path.asked.endsWith(path.told);
    const isUnknown = (0,observed/* partyOf */.MS)(one) === 'API' && obstacle?.stoppedAt === 'mounted' && path?.told === undefined;
    if (!isCut && !isUnknown)
        return undefined;
    return {
        headline: `The tracking URI ${(0,observed/* baseOf */.bx)(one)} lacks /api/mlflow, where MLflow is served.`,
        because: isCut
            ? `the API was asked for ${path.asked} and found no ${path.told}: outside its mount /api/mlflow it takes the path apart otherwise`
            : `the API answers ${(0,observed/* said */.ag)(one).slice(0, 80)}: it has no such path, and the address does not end in its mount /api/mlflow`,
        evidence: [one],
        nextProbe: 'the same request below /api/mlflow of this host',
    };
}
/** The same request to https, where it was sent. */
const securedIn = ({ exchange: { request } }, { observations }) => observations.find(({ exchange }) => exchange.request.url === request.url.replace(/^http:/, 'https:'));
/** Where https redirects, too, going there does not help. */
const isCircling = (one, facts) => {
    const status = (0,observed/* statusOf */.c2)(securedIn(one, facts));
    return status >= 300 && status < 400;
};
/** Whoever wants https of a request that came by https is told otherwise by what ended TLS before it. */
const isSecure = (one) => (0,observed/* originOf */.yv)(one).startsWith('https:');
/** To https of the same host, unless that one redirects back. */
function isUpgrade(one, facts) {
    const from = new URL(one.exchange.request.url);
    const location = (0,observed/* headerIn */.Nb)(one, 'location');
    const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    const isToHttps = from.protocol === 'http:' && to?.protocol === 'https:' && to.hostname === from.hostname;
    return isToHttps && !isCircling(one, facts);
}
const addressCauses = [
    {
        code: 'WRONG_TRACKING_URI',
        category: 'CLIENT',
        layer: 'client',
        owner: 'caller',
        summary: 'The tracking URI is not the one that MLflow clients must use.',
        refutedBy: 'an answer of MLflow at this tracking URI',
        steps: [
            (0,cause/* step */.PM)('caller', 'Correct the tracking URI: on the same host, ending in /api/mlflow.', ({ platform }) => cause/* show */.WU.search({ trackingUri: `${platform}/api/mlflow`, authUrl: '', platform, serviceId: '' })),
        ],
        concludes: (facts) => {
            const proved = provedAddress(facts);
            const { obstacle } = facts;
            if (!proved || !obstacle || !isAddressWrong(facts))
                return (oddAddress(facts) ??
                    siteOfPages(facts) ??
                    mlflowsOwnPath(facts) ??
                    withoutMount(facts) ??
                    nothingButFlask(facts));
            const right = (0,observed/* baseOf */.bx)(proved);
            const given = facts.evidence.target?.trackingUri ?? '';
            const sameHost = (0,observed/* originOf */.yv)(proved) === (0,observed/* originOf */.yv)(obstacle.observation);
            return {
                confidence: sameHost ? 'certain' : 'likely',
                headline: `The tracking URI ${given} is wrong: MLflow answers at ${right}.`,
                because: `${given} answers ${(0,observed/* said */.ag)(obstacle.observation).slice(0, 120)}, while MLflow is served at ${right} with the same key`,
                evidence: [obstacle.observation],
                controls: [proved],
                steps: [
                    (0,cause/* step */.PM)('caller', `Set the tracking URI to ${right}.`, (place) => cause/* show */.WU.search({ ...place, trackingUri: right })),
                ],
            };
        },
        refuted: (facts) => facts.served,
    },
    {
        code: 'PLAIN_HTTP',
        category: 'CLIENT',
        layer: 'client',
        owner: 'caller',
        summary: 'The URL is plain http, and the service only takes https: a redirect turns a POST into a GET.',
        refutedBy: 'an answer at the http address that is not a redirect',
        steps: [
            (0,cause/* step */.PM)('caller', 'Write https:// in place of http:// in the URL.', ({ platform }) => `curl -sS '${platform.replace(/^http:/, 'https:')}/health'`),
        ],
        concludes: (facts) => {
            for (const { observation: one, layer } of (0,subjects/* subjectsOf */.Z6)(facts)) {
                const wantsTls = (0,observed/* deedOf */.uT)(one) === 'wants https';
                if (wantsTls ? isSecure(one) || isCircling(one, facts) : !isUpgrade(one, facts))
                    continue;
                const secured = securedIn(one, facts);
                return {
                    confidence: secured?.answer.kind === 'reply' || wantsTls ? 'certain' : 'likely',
                    headline: `${(0,observed/* originOf */.yv)(one)} takes https only: write https:// in the ${layer === 'auth' ? 'auth URL' : 'tracking URI'}.`,
                    because: wantsTls
                        ? `the answer is ${(0,observed/* said */.ag)(one)}`
                        : `${(0,observed/* statusOf */.c2)(one)} to ${(0,observed/* headerIn */.Nb)(one, 'location')}`,
                    evidence: [one],
                    controls: [secured],
                };
            }
            return undefined;
        },
        refuted: (facts) => facts.served && facts.authWorks,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/api.js


const closeFor = (seen) => [
    (0,cause/* step */.PM)('API team', `Require a valid key on every MLflow route, now: ${seen}, so anybody can read the registry, and probably write.`, cause/* show */.WU.noKey),
];
const apiCauses = [
    {
        code: 'OPEN_REGISTRY',
        category: 'BUG',
        layer: 'proxy',
        owner: 'API team',
        summary: 'The registry lets in requests that carry no valid key.',
        refutedBy: '401 for a request without a key, and for one with an invented key',
        steps: closeFor('requests without a valid key are served'),
        concludes: (facts) => {
            if (facts.evidence.platform === 'mlflow')
                return undefined;
            const letIn = facts.withoutValidKey.filter((one) => (0,observed/* isProven */.nn)(one) && !(0,observed/* isCached */.bm)(one));
            const [first] = letIn;
            const afresh = facts.withoutKeyAfresh;
            if (!first || (facts.evidence.partial && !facts.authWorks))
                return undefined;
            return {
                // Told by GET alone, it may be what a cache kept for the key.
                confidence: letIn.length === 2 && afresh && (0,observed/* isProven */.nn)(afresh) ? 'certain' : 'likely',
                headline: `${(0,observed/* originOf */.yv)(first)} serves MLflow to requests without a valid key.`,
                because: `MLflow’s own answer came back for ${letIn.length === 2 ? 'a request without a key and one with an invented key' : 'a request that carried no valid key'}`,
                evidence: letIn,
                steps: closeFor(`the request of the evidence was sent ${first.credential === 'none' ? 'without a key' : 'with an invented key'}`),
                controls: [afresh],
            };
        },
        refuted: ({ withoutKeyAfresh }) => [401, 403].includes((0,observed/* statusOf */.c2)(withoutKeyAfresh)),
    },
    {
        code: 'API_ERROR',
        isGeneral: true,
        category: 'BUG',
        layer: 'proxy',
        owner: 'API team',
        summary: 'The API answered with an internal error.',
        refutedBy: 'an answer below 500',
        fix: 'Find the request in the API’s log by its X-Request-Id (see the transcript).',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const one = facts.refusals.find(({ stoppedAt, observation }) => (stoppedAt === 'served' || stoppedAt === 'mlflow-reachable') &&
                (0,observed/* statusOf */.c2)(observation) >= 500 &&
                !/mlflow|artifact/i.test((0,observed/* said */.ag)(observation)) &&
                (0,observed/* isOfApi */.YH)(observation) &&
                ![502, 504].includes((0,observed/* statusOf */.c2)(observation)))?.observation;
            if (!one)
                return undefined;
            return {
                headline: `The API answered ${(0,observed/* said */.ag)(one).slice(0, 60)} to ${(0,observed/* requestOf */.fo)(one)}.`,
                because: `the answer is ${(0,observed/* said */.ag)(one)}`,
                evidence: [one],
                controls: [facts.first('api.mlflow-health')],
            };
        },
    },
];

// EXTERNAL MODULE: ./build/diagnosis/facts.js
var diagnosis_facts = __webpack_require__(85853);
// EXTERNAL MODULE: ./build/mlflow/error.js
var error = __webpack_require__(60590);
;// CONCATENATED MODULE: ./build/diagnosis/mlflow-evidence.js




/** The first refused request that MLflow itself answered, and that fits. */
const byMlflow = (facts, fits) => facts.refused.find((one) => (0,observed/* partyOf */.MS)(one) === 'MLflow' && fits(one, (0,observed/* statusOf */.c2)(one), (0,observed/* said */.ag)(one)));
/** The API's own check of MLflow, where it fails and says so: a refusal may say only that something failed. */
function healthSays(facts, words) {
    const health = facts.first('api.mlflow-health');
    const isTold = health && (0,observed/* statusOf */.c2)(health) >= 500 && (0,observed/* partyOf */.MS)(health) !== 'in between' && words.test((0,observed/* textOf */.b6)(health));
    return isTold ? health : undefined;
}
/** MLflow's own form of an error, or the name of a server that it runs on: more than words that anybody may use. */
const isSignedByMlflow = ({ answer }) => answer.kind === 'reply' &&
    ((0,error/* errorCodeOf */.D9)(answer) !== undefined ||
        /uvicorn|gunicorn|waitress|werkzeug/i.test(String(answer.headers.server ?? '')));
/** A route that MLflow says it does not have, where it serves others. */
const unknownRoute = (facts) => byMlflow(facts, (one, status) => facts.served &&
    one.role === 'mlflow' &&
    [404, 405].includes(status) &&
    ((0,responders/* isWerkzeugPage */.mu)((0,observed/* textOf */.b6)(one)) || /^(RESOURCE|ENDPOINT)_NOT_FOUND$/.test((0,observed/* codeOf */.$N)(one))));
/** Every MLflow has routes for runs; one that has a model registry at all has its first routes. */
const isAsOldAsMlflow = (one, { servedWithKey }) => /\/(experiments|runs)\/(create|get|search|update|log-[a-z]+|set-tag)$/.test((0,observed/* pathOf */.XM)(one)) ||
    (/\/(registered-models|model-versions)\/(create|get|search|set-tag)$/.test((0,observed/* pathOf */.XM)(one)) &&
        servedWithKey.some(subjects/* isForRegistry */.pj));

// EXTERNAL MODULE: ./build/diagnosis/recorded-outcomes.js
var recorded_outcomes = __webpack_require__(32052);
;// CONCATENATED MODULE: ./build/diagnosis/causes/api-routes.js







/** MLflow serves other routes, and not this one that is as old as they are. */
function lostRoute(facts) {
    const one = unknownRoute(facts);
    return one && isAsOldAsMlflow(one, facts) ? one : undefined;
}
/** The framework's own words for an unknown route, where nothing is asked for that might be missing. */
const isRouteAlone = (one) => (0,observed/* statusOf */.c2)(one) === 404 && /\/(create|search)$/.test((0,observed/* pathOf */.XM)(one)) && /^404 Not Found$/.test((0,observed/* said */.ag)(one));
/** Files that are there, under names that lost their case or their slashes. */
function namesRespelt(facts) {
    const listed = facts.failed('registration.listed');
    const told = /\S+ is listed as [^;]+/.exec(listed?.reason ?? '')?.[0];
    if (!listed || told === undefined)
        return undefined;
    return {
        headline: `Paths arrive in another spelling: ${told}.`,
        because: `${listed.reason}; case and slashes of a path are part of its name`,
        evidence: listed.exchanges,
        explains: [listed.id],
    };
}
const apiRouteCauses = [
    {
        code: 'BALANCER_TO_MLFLOW',
        category: 'DEPLOY',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'The tracking URI leads straight to MLflow instead of to the API.',
        refutedBy: 'an answer of the API below the tracking URI',
        fix: 'Point the rule for /api/mlflow/* at the API instead of MLflow.',
        shownBy: cause/* show */.WU.noKey,
        concludes: (facts) => {
            const one = (0,subjects/* obstacleAt */.rt)(facts, 'routed');
            if (!one || (0,observed/* partyOf */.MS)(one) !== 'MLflow' || facts.served || facts.evidence.platform === 'mlflow')
                return undefined;
            if (/^\/mlflow\/api\//.test((0,observed/* pathOf */.XM)(one)))
                return undefined;
            const same = (0,diagnosis_facts/* isSameForAnyKey */.xr)(one, facts);
            return {
                // Any program on Flask has this page: the API beside it shows whose address it is.
                confidence: same && facts.apiAnswers.some((other) => (0,observed/* partyOf */.MS)(other) === 'API') ? 'certain' : 'likely',
                headline: `${(0,observed/* originOf */.yv)(one)} leads the tracking URI straight to MLflow, past the API: the 404 is MLflow’s HTML page${same ? ', the same with and without a key' : ''}; the API answers in JSON.`,
                because: `MLflow’s own 404 page answers below the tracking URI${same ? ', the same with and without a key' : ''}`,
                evidence: [one],
                controls: [facts.withoutKey],
                nextProbe: 'the load balancer’s rule for this path',
            };
        },
        refuted: (facts) => isAddressWrong(facts) || facts.served,
    },
    {
        code: 'MOUNT_MISSING',
        category: 'DEPLOY',
        layer: 'proxy',
        owner: 'API team',
        summary: 'The API runs without its MLflow routes, or one of them: they are not mounted, or an old version is deployed.',
        refutedBy: 'an answer other than 404 below the tracking URI',
        fix: 'Mount the MLflow proxy at /api/mlflow, and check that this version is the one deployed.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const one = (0,subjects/* obstacleAt */.rt)(facts, 'mounted');
            if (!one ||
                !['API', 'gateway', 'auth service'].includes((0,observed/* partyOf */.MS)(one) ?? '') ||
                (facts.served && !isRouteAlone(one)) ||
                (0,subjects/* isForArtifacts */.be)(one))
                return undefined;
            if (facts.served)
                return {
                    headline: `The API at ${(0,observed/* originOf */.yv)(one)} has no route for ${(0,observed/* requestOf */.fo)(one)}, while it serves others.`,
                    because: `the API itself answers ${(0,observed/* said */.ag)(one)}, with the key that other requests are served with`,
                    evidence: [one],
                    controls: [facts.servedWithKey[0]],
                    fix: 'Compare the version of every instance of the API: this route is missing in all of them, or in one that the others’ deployment left behind.',
                    nextProbe: 'the routes that each instance lists at /openapi.json',
                };
            const usual = facts.evidence.target === undefined ||
                new URL(`${facts.evidence.target.trackingUri}/`).pathname.endsWith('/api/mlflow/');
            return {
                // A path that was rewritten before the API got it looks the same: the API quotes none.
                confidence: usual ? 'likely' : 'possible',
                headline: `The API at ${(0,observed/* originOf */.yv)(one)} has no route for ${(0,observed/* requestOf */.fo)(one)}.`,
                because: `the API answers ${(0,observed/* said */.ag)(one) || '404 with an empty body'}: it has no such route`,
                evidence: [one],
                controls: [facts.first('api.health')],
                nextProbe: 'the routes the deployed version lists at /openapi.json',
            };
        },
        refuted: isAddressWrong,
    },
    {
        code: 'PREFIX_STRIPPED',
        category: 'BUG',
        layer: 'proxy',
        owner: 'API team',
        summary: 'Part of the path is cut off before MLflow gets the request, so MLflow does not find it.',
        refutedBy: 'the requested path in the error',
        steps: [
            (0,cause/* runAgainAfter */.W)('API team'),
            (0,cause/* step */.PM)('infrastructure', 'Keep the whole path in the rule of the proxy in front of the API (nginx: no path after proxy_pass).', cause/* show */.WU.search),
            (0,cause/* step */.PM)('API team', 'Keep the path after the mount when passing the request on: MLflow wants /api/2.0/mlflow/….', cause/* show */.WU.search),
        ],
        concludes: (facts) => {
            const one = (0,subjects/* obstacleAt */.rt)(facts, 'mounted');
            const path = one && (0,subjects/* pathTold */.TI)(one);
            if (!path?.told || path.told === path.asked || !path.asked.endsWith(path.told))
                return undefined;
            return {
                headline: `MLflow was asked for ${path.told} instead of ${path.asked}.`,
                because: `MLflow was asked for a shorter path than the one requested: ${path.told}; whether the API or a proxy before it cuts it off cannot be seen from outside`,
                evidence: [one],
                nextProbe: 'the path in the API’s access log for this request',
            };
        },
        refuted: (facts) => isAddressWrong(facts) || facts.served,
    },
    {
        code: 'PATH_CHANGED',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'The path is changed on the way (for instance a doubled slash), so MLflow does not find it.',
        refutedBy: 'the requested path in the error',
        fix: 'Look for a path or a second slash in the rule of the proxy in front of the API (nginx: after proxy_pass), and pass the path on as it is.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const unasked = (0,recorded_outcomes/* lostQuery */.D9)(facts);
            if (unasked)
                return {
                    headline: `The query of ${(0,observed/* requestOf */.fo)(unasked)} is lost on the way to MLflow.`,
                    because: `${new URL(unasked.exchange.request.url).search} was sent, and MLflow answers ${(0,observed/* said */.ag)(unasked).slice(0, 160)}`,
                    evidence: [unasked],
                    fix: 'Pass the query string on: look for a CDN, a cache or a rewrite in front of the API that leaves it out.',
                };
            const unknown = lostRoute(facts);
            if (unknown)
                return {
                    headline: `MLflow does not find ${(0,observed/* requestOf */.fo)(unknown)}, which every release of it has.`,
                    because: `MLflow’s answer for unknown routes came for ${(0,observed/* requestOf */.fo)(unknown)}, while it serves newer ones: it was asked for another path`,
                    evidence: [unknown],
                    controls: [facts.servedWithKey[0]],
                    nextProbe: 'the path in MLflow’s access log for this request',
                };
            const respelt = namesRespelt(facts);
            if (respelt)
                return respelt;
            const one = (0,subjects/* obstacleAt */.rt)(facts, 'mounted');
            const path = one && (0,subjects/* pathTold */.TI)(one);
            if (!path?.told || path.asked.endsWith(path.told))
                return undefined;
            return {
                headline: `The path was rewritten on the way: ${path.told} instead of ${path.asked}.`,
                because: `the error quotes ${path.told}, the request was for ${path.asked}`,
                evidence: [one],
                nextProbe: 'the path in the API’s access log for this request',
            };
        },
        refuted: (facts) => isAddressWrong(facts) ||
            (facts.served && lostRoute(facts) === undefined && namesRespelt(facts) === undefined),
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/artifact-root.js


/** The root as the answer that starts a run names it, so that any client's recording shows it. */
function rootTold({ observations, }) {
    for (const started of observations) {
        if (!/\/runs\/(create|get)/.test((0,observed/* pathOf */.XM)(started)))
            continue;
        const root = /"artifact_uri": ?"([^"]*)"/.exec(started.exchange.response?.body?.text ?? '')?.[1];
        if (root !== undefined)
            return { started, root };
    }
    return undefined;
}
/** A path of the server's, at which a client finds its own disk. */
const isOwnDisk = (root) => /^(\/|file:)/.test(root ?? '');
const artifactRootCauses = [
    {
        code: 'ARTIFACT_ROOT_UNPROXIED',
        category: 'CFG',
        layer: 'artifacts',
        owner: 'infrastructure',
        summary: 'Runs keep their artifacts in a store that callers cannot reach (for instance s3://…) instead of behind the server.',
        refutedBy: 'an artifact location of a new experiment that starts with mlflow-artifacts:',
        steps: [
            (0,cause/* step */.PM)('caller', 'Nothing can be uploaded without credentials for that store: no key of the platform’s opens it.'),
            (0,cause/* step */.PM)('infrastructure', 'Run MLflow with --artifacts-destination on the store and without --default-artifact-root, so that runs get mlflow-artifacts: URIs. Experiments that are there already keep the old root: make new ones.', cause/* show */.WU.artifactRoot),
        ],
        concludes: (facts) => {
            const told = rootTold(facts);
            const scheme = /^((?:s3|gs|wasbs?|abfss?|hdfs|dbfs|file|ftp|sftp|oss):\/\/?|\/)/.exec(told?.root ?? '')?.[1];
            return scheme === undefined
                ? undefined
                : {
                    confidence: 'certain',
                    headline: `Runs keep their artifacts at ${scheme}…, which is not behind the server.`,
                    because: `the run’s artifact URI starts with ${scheme}`,
                    evidence: [told?.started],
                    explains: ['registration.artifact-root'],
                    commandShows: `"artifact_location": "${scheme}…" of the experiment that it makes (artifact-root-…; delete it)`,
                };
        },
        // A recorded client that goes to the store itself has what it needs, or hears there what it lacks.
        refuted: ({ evidence, registered, observations }) => !evidence.checks &&
            (observations.some(({ credential, answer }) => credential === 'store' && answer.kind === 'reply') ||
                (registered && !isOwnDisk(rootTold({ observations })?.root))),
    },
    {
        code: 'ARTIFACT_ROOT_ELSEWHERE',
        category: 'CFG',
        layer: 'artifacts',
        owner: 'infrastructure',
        summary: 'Runs keep their artifacts on another host than the tracking server, to which this client sends no key.',
        refutedBy: 'an artifact URI on the host of the tracking URI',
        fix: 'Let the artifact root be mlflow-artifacts:/ (without a host), so that artifacts go through the tracking URI.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const failure = facts.failed('registration.artifact-root');
            const told = rootTold(facts);
            const host = /^(?:mlflow-artifacts|https?):\/\/([^/]+)/.exec(told?.root ?? '')?.[1];
            if (!failure || host === undefined)
                return undefined;
            return {
                confidence: 'certain',
                headline: `Runs keep their artifacts on the host ${host}.`,
                because: `the run’s artifact URI names the host ${host}: ${failure.reason ?? ''}`,
                evidence: [told?.started],
                explains: [failure.id],
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/artifact-store.js


/** What stores say of the credentials that a client itself brought; the first that fits. */
const troubles = [
    {
        words: /TimeTooSkewed|RequestExpired|too (far|large)\b.*time|time.*too large/i,
        what: 'finds the clock of this machine wrong',
        fix: 'Set the clock of this machine (NTP): stores refuse what is signed more than 15 minutes off.',
    },
    {
        words: /region|PermanentRedirect|AuthorizationHeaderMalformed/i,
        what: 'is in another region than the request was signed for',
        fix: 'Set the region that the answer names, as AWS_DEFAULT_REGION.',
    },
    {
        words: /NoSuchBucket|bucket does not exist|ContainerNotFound/i,
        what: 'has no such bucket',
        fix: 'Check the store’s address (MLFLOW_S3_ENDPOINT_URL), and ask whoever runs MLflow whether the bucket of the artifact URI is there.',
    },
    {
        words: /ExpiredToken|InvalidToken|expired|RefreshRequired/i,
        what: 'finds these credentials expired',
        fix: 'Get new credentials for the store: these were temporary.',
    },
    {
        words: /InvalidAccessKeyId|SignatureDoesNotMatch|UnknownAccessKey|AuthenticationFailed|InvalidAuthentication|^401/i,
        what: 'does not know these credentials',
        fix: 'Give this client the credentials of this store: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, with MLFLOW_S3_ENDPOINT_URL for a store that is not AWS’s, or the ones of Google or Azure.',
    },
];
const refusal = {
    what: 'does not let these credentials write',
    fix: 'Ask the owner of the bucket to let the identity in the answer write there (s3:PutObject, storage.objects.create), or use credentials that may.',
};
const passOn = (0,cause/* step */.PM)('infrastructure', 'Clients need no credentials of the store where MLflow passes files on: run it with --artifacts-destination, without --default-artifact-root.', cause/* show */.WU.artifactRoot);
const artifactStoreCauses = [
    {
        code: 'STORE_REFUSED',
        category: 'CLIENT',
        layer: 'artifacts',
        owner: 'caller',
        summary: 'The store of the artifacts refuses the credentials with which this client uploads to it by itself; the API key is not asked there.',
        refutedBy: 'the same file, taken by the store',
        steps: [
            (0,cause/* step */.PM)('caller', 'Correct the credentials, region or clock with which this client signs, as the store says.'),
            passOn,
        ],
        concludes: ({ refused }) => {
            const one = refused.find((seen) => seen.credential === 'store' && (0,observed/* partyOf */.MS)(seen) === 'artifact store');
            if (one?.answer.kind !== 'reply' || one.answer.status >= 500)
                return undefined;
            const words = `${(0,observed/* said */.ag)(one)} ${(0,observed/* textOf */.b6)(one)}`;
            const { what, fix } = troubles.find((known) => known.words.test(words)) ?? refusal;
            return {
                headline: `The artifact store ${(0,observed/* originOf */.yv)(one)} ${what}.`,
                because: `this client sends its files to the store itself, and ${(0,observed/* headerIn */.Nb)(one, 'server') || 'the store'} answers ${(0,observed/* requestOf */.fo)(one)}: ${(0,observed/* said */.ag)(one).slice(0, 300)}`,
                evidence: [one],
                steps: [(0,cause/* step */.PM)('caller', fix), passOn],
            };
        },
    },
];

// EXTERNAL MODULE: ./build/diagnosis/silent-host.js
var silent_host = __webpack_require__(22628);
// EXTERNAL MODULE: ./build/diagnosis/evidence.js
var diagnosis_evidence = __webpack_require__(44321);
;// CONCATENATED MODULE: ./build/diagnosis/causes/artifact-damage.js



/** What became of the files, and how to find who did it. */
function damageOf(compared, facts) {
    const seen = compared.flatMap(({ reason }) => reason?.split('; ') ?? []);
    if (seen.every((one) => one.endsWith(' is missing')))
        return missing(facts);
    const sizes = seen.flatMap((one) => {
        const [, path, kept, sent] = /^(.*) has (\d+) of (\d+) bytes$/.exec(one) ?? [];
        return path === undefined ? [] : [{ path, kept: Number(kept), sent: Number(sent) }];
    });
    if (sizes.length > 0 && sizes.every(({ kept, sent }) => kept > sent))
        return grown(sizes, facts);
    const one = sizes.find(({ sent }) => sent <= longestProbe) ?? sizes[0];
    if (!one)
        return {
            told: 'A stored file differs from what was sent',
            steps: [
                checkDownloads,
                (0,cause/* step */.PM)('infrastructure', 'Look at the file in the store itself. Whole there: something between MLflow and the client changes downloads (a cache, compression, a virus scanner). Changed there too: something changes uploads.', cause/* show */.WU.verify),
            ],
        };
    const isEmpty = sizes.every(({ kept }) => kept === 0);
    const { kept, sent } = one;
    const isSmall = sent <= longestProbe;
    const inFront = isEmpty
        ? 'the API, or a proxy before MLflow, sends uploads on without their bytes or without their Content-Length (MLflow 3.3 to 3.14 stores a chunked upload as an empty file)'
        : 'the API, or a proxy before MLflow, cuts bodies: look for its limits of body size and time';
    return {
        told: isEmpty ? 'Uploaded files are stored empty' : 'Uploaded files are stored in part',
        ...(isSmall
            ? { commandShows: `${kept}, the bytes that come back of ${sent}`, commandProves: `${sent}` }
            : {}),
        steps: [
            checkDownloads,
            (0,cause/* step */.PM)('infrastructure', `Upload a file of ${sent} bytes straight to MLflow, past the API, and download it again. Whole there: the API team acts: ${inFront}. ${isEmpty ? 'Empty' : 'Cut'} there too: infrastructure acts: a worker of MLflow dies or its disk is full; its log tells.`, isSmall ? cause/* show */.WU.storedBytes(sent) : cause/* show */.WU.verify),
        ],
    };
}
/** What was uploaded to an instance with a folder of its own is there for every second request. */
function missing({ evidence }) {
    const reads = (0,diagnosis_evidence/* attemptsOf */.O)(evidence).filter(({ role, exchange }) => role === 'artifacts' && exchange.request.method === 'GET');
    const lost = reads.find((one) => [404, 500].includes((0,observed/* statusOf */.c2)(one)) &&
        reads.some((other) => (0,observed/* wasServed */.tb)(other) && (0,observed/* pathOf */.XM)(other) === (0,observed/* pathOf */.XM)(one)));
    return {
        told: 'Not every file that was uploaded is there',
        ...(lost && {
            also: `; ${(0,observed/* requestOf */.fo)(lost)} was answered ${(0,observed/* statusOf */.c2)(lost)} at one time and served at another`,
        }),
        steps: [
            checkDownloads,
            (0,cause/* step */.PM)('infrastructure', lost
                ? 'Let all instances of MLflow keep files in one store (--artifacts-destination): a file that one request does not find is there for another, as where each has a folder of its own.'
                : 'Look whether all instances of MLflow keep files in one store (--artifacts-destination): one with a folder of its own has only what was sent to it. With one instance, look into the store: there: the list leaves files out. Not there: the upload was answered and not stored.', cause/* show */.WU.verify),
        ],
    };
}
/** Nothing was cut where more comes back than was sent: the bytes were written anew. */
function grown(files, { observations }) {
    const textOf = ({ path }) => observations.find((one) => one.exchange.request.method === 'PUT' && (0,observed/* pathOf */.XM)(one).endsWith(`/${path}`))
        ?.exchange.request.body?.text;
    const isLineEnds = files.every((one) => one.kept - one.sent === textOf(one)?.match(/(?<!\r)\n/g)?.length);
    return {
        told: 'Uploaded files come back longer than they were sent',
        steps: [
            checkDownloads,
            (0,cause/* step */.PM)('infrastructure', isLineEnds
                ? 'Let files be taken as bytes: each grew by one byte for each of its lines, so what stands before MLflow, or the store, writes line ends anew (LF to CRLF, a text mode).'
                : files.every((one) => textOf(one) === undefined)
                    ? 'Let bodies pass as bytes (API Gateway: binaryMediaTypes; a filter for charsets): binary files alone grew, so something before MLflow reads them as text and writes that as UTF-8.'
                    : 'Find what adds to bodies or writes them anew: a filter, an encoding, chunk lengths that are taken for content, before MLflow or in its store.', cause/* show */.WU.verify),
        ],
    };
}
/** Bytes; a shell does not take much more as one argument. */
const longestProbe = 100_000;
const checkDownloads = (0,cause/* step */.PM)('caller', 'Do not rely on models uploaded while this lasts: download one and compare it with the original.', cause/* show */.WU.verify);
const tryWithoutProxy = (0,cause/* step */.PM)('caller', 'Run this again once infrastructure has fixed this. A proxy of your own on the way can do it too: try without it.', cause/* show */.WU.verify);
/** Uploads that got through beside those that were cut off tell whether size matters. */
function findWhoEndsUploads(unanswered, { observations }) {
    const bytes = (list) => list.map(observed/* bytesOf */.$$);
    const through = observations.filter((one) => one.role === 'artifacts' && one.exchange.request.method === 'PUT' && (0,observed/* wasServed */.tb)(one));
    const largest = Math.max(...bytes(through));
    const smallest = Math.min(...bytes(unanswered));
    const limit = through.length === 0
        ? 'look for its limit of time; no upload got through, so hardly of size.'
        : largest < smallest
            ? `uploads of up to ${largest} bytes got through and those from ${smallest} bytes did not: look for a limit of body size between the two.`
            : 'others of the same size got through: look for a limit of time, or workers that die now and then.';
    return (0,cause/* step */.PM)('infrastructure', `${whoEndsUploads}: ${limit}`, cause/* show */.WU.verify);
}
const whoEndsUploads = 'Send the same upload straight to MLflow, past the API. No answer there either: a worker of MLflow dies or its store hangs; its log tells. Answered there: the API team acts: the API, or the load balancer before it, ends the connection';

;// CONCATENATED MODULE: ./build/diagnosis/causes/artifacts.js







/** Refused requests for artifacts, where MLflow serves everything else. */
const refusedArtifacts = ({ refused, served, obstacle }) => obstacle && !served && !(0,subjects/* isForArtifacts */.be)(obstacle.observation) ? [] : refused.filter(subjects/* isForArtifacts */.be);
const isDisabled = (one) => (0,observed/* statusOf */.c2)(one) === 503 && /serve-artifacts|artifacts_disabled|disabled/i.test((0,observed/* textOf */.b6)(one));
/** MLflow or the whole host let other requests wait as well: that is not about files. */
const isSharedSilence = (facts) => ((0,silent_host/* fellSilent */.xS)(facts) ?? (0,silent_host/* waitsForMlflow */.VS)(facts)) !== undefined;
/** A file itself, and no list of files. */
const isFile = ({ request }) => /\/mlflow-artifacts\/artifacts\/[^?]/.test(request.url);
/** The least that does not get through says most, is the easiest to send again, and is the same file in every run. */
const smallestFirst = (list) => list.toSorted((a, b) => (0,observed/* bytesOf */.$$)(a) - (0,observed/* bytesOf */.$$)(b));
/** Which of the uploads that were cut off ends the step is chance. */
const isCutLike = (one, other) => one.exchange.checkId === other.exchange.checkId &&
    one.exchange.request.method === other.exchange.request.method &&
    (0,observed/* failureOf */.g5)(one) !== undefined &&
    (0,observed/* failureOf */.g5)(one) === (0,observed/* failureOf */.g5)(other) &&
    !(0,silent_host/* hasWaited */.x$)(one);
const isPastTheApi = ({ exchange }) => /\/ajax-api\//.test(exchange.request.url);
const storeWords = /access ?denied|credential|no ?such ?bucket|signature|forbidden|permission|not writable|read-only file system|no space left|quota|botocore|boto3|s3|gcs|blob|bucket|errno/i;
/** What to do about an error of the store, by the words of its library or of the system; the first that fits. */
const storeRemedies = [
    {
        words: /TimeTooSkewed|time.{0,40}too large|clock skew|not yet valid.{0,40}(token|signature)/i,
        fix: 'Set the clock of MLflow’s host (NTP): the store refuses requests whose time is minutes away from its own.',
    },
    {
        words: /NoSuchBucket|bucket.{0,40}(does not|doesn't) exist|container.{0,40}(does not|doesn't) exist/i,
        fix: 'Create the bucket, or name the right one in --artifacts-destination: the one that MLflow is set to does not exist.',
    },
    {
        words: /could not connect to the endpoint|EndpointConnectionError|max retries exceeded|name resolution|name or service not known|connection (was )?refused|connect timeout/i,
        fix: 'Let MLflow reach its artifact store: the address of the endpoint (MLFLOW_S3_ENDPOINT_URL), its DNS name, port and firewall, and whether the store runs.',
    },
    {
        words: /NoCredentials|unable to locate credentials|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|invalid_grant|default credentials|AuthenticationFailed/i,
        fix: 'Give MLflow valid credentials of the artifact store: those it has are missing, wrong or expired.',
    },
    {
        words: /access ?denied|\b403\b|forbidden|AuthorizationFailure|does not have storage\./i,
        fix: 'Allow MLflow’s own account to read, write, list and delete in the bucket and prefix of --artifacts-destination.',
    },
    {
        words: /no space left|disk quota|quota exceeded|StorageFull|XMinioStorageFull|errno 28|errno 122/i,
        fix: 'Make room in MLflow’s artifact store.',
    },
    {
        words: /permission denied|read-only file system|not writable|errno 13|errno 30/i,
        fix: 'Let the user that MLflow runs as write to the folder of --artifacts-destination: its owner, its mount, a read-only file system.',
    },
];
const isRefusedIn = (exchanges, { refused }) => refused.some(({ exchange }) => exchanges.includes(exchange.id));
const routeMissingAny = (facts) => (routeMissing(facts, false) ?? routeMissing(facts, true)) !== undefined;
/** Only where no artifact request gets through by the API: one that does proves that the route is there. */
function routeMissing(facts, behind) {
    const refused = refusedArtifacts(facts).filter((one) => one.role === 'artifacts' && (0,observed/* statusOf */.c2)(one) === 404);
    const [first] = refused;
    if (!first || (0,observed/* deedOf */.uT)(first) !== undefined)
        return undefined;
    const served = facts.observations.filter((one) => one.role === 'artifacts' && (0,observed/* statusOf */.c2)(one) === 200);
    if (served.some((one) => !isPastTheApi(one)))
        return undefined;
    const passedBy = served.find(isPastTheApi);
    if (behind !== (passedBy !== undefined))
        return undefined;
    return {
        headline: behind
            ? 'Artifacts are served at the gateway’s own path, but not through the API.'
            : 'The artifact routes are not there.',
        because: behind
            ? 'the gateway’s own path for artifacts answers, the API’s does not'
            : `searching works, the artifact route answers ${(0,observed/* said */.ag)(first)}`,
        evidence: refused,
        controls: [passedBy],
        nextProbe: behind
            ? 'how the API rewrites artifact paths'
            : 'whether MLflow runs with --serve-artifacts, and which version of the API is deployed',
    };
}
const artifactCauses = [
    {
        code: 'ARTIFACTS_DISABLED',
        category: 'CFG',
        layer: 'artifacts',
        owner: 'infrastructure',
        summary: 'MLflow runs without its artifact service, so no model file can be uploaded.',
        refutedBy: '200 from the artifact route',
        fix: 'Start MLflow with --serve-artifacts and --artifacts-destination.',
        shownBy: cause/* show */.WU.artifacts,
        concludes: (facts) => {
            const one = refusedArtifacts(facts).find((seen) => isDisabled(seen) && (0,observed/* partyOf */.MS)(seen) !== 'in between');
            if (!one)
                return undefined;
            return {
                confidence: /serve-artifacts|artifacts_disabled/i.test((0,observed/* said */.ag)(one)) ? 'certain' : 'likely',
                headline: 'MLflow’s artifact service is turned off.',
                because: `the artifact route answers ${(0,observed/* said */.ag)(one)}`,
                evidence: refusedArtifacts(facts).filter(isDisabled),
                controls: [facts.servedWithKey[0]],
            };
        },
    },
    {
        code: 'ARTIFACT_ROUTE_MISSING',
        category: 'DEPLOY',
        layer: 'artifacts',
        owner: 'API team',
        summary: 'Everything but the artifact routes works: they are not deployed or not passed on.',
        refutedBy: 'an answer other than 404 from the artifact route',
        fix: 'Deploy the version that passes /mlflow-artifacts/* on, and check that MLflow runs with --serve-artifacts.',
        shownBy: cause/* show */.WU.artifacts,
        concludes: (facts) => routeMissing(facts, false),
    },
    {
        code: 'ARTIFACT_PATH_NOT_REWRITTEN',
        category: 'BUG',
        layer: 'artifacts',
        owner: 'API team',
        summary: 'The API does not pass artifact requests on to the path where MLflow serves them.',
        refutedBy: 'the same 404 at the gateway’s own path',
        fix: 'Rewrite artifact paths as all others when passing them on to MLflow.',
        shownBy: cause/* show */.WU.artifacts,
        concludes: (facts) => routeMissing(facts, true),
    },
    {
        code: 'ARTIFACTS_DAMAGED',
        category: 'BUG',
        layer: 'artifacts',
        owner: 'infrastructure',
        summary: 'Uploads are answered with 200, but what is stored is not what was sent.',
        refutedBy: 'a download with the same SHA-256',
        steps: [
            checkDownloads,
            (0,cause/* step */.PM)('infrastructure', 'Upload a file straight to MLflow, past the API, and look at it in the store. Whole there: the API team acts: the API, or a proxy before MLflow, changes bodies on the way. Damaged there too: infrastructure acts: a worker of MLflow dies or its disk is full; its log tells.', cause/* show */.WU.verify),
        ],
        concludes: (facts) => {
            const seen = facts.evidence.checks ? undefined : (0,recorded_outcomes/* changedFile */.Ne)(facts);
            // Of a file sent without its length, that is the cause.
            if (seen?.isEmptied && seen.evidence[1]?.exchange.request.headers['transfer-encoding'] !== undefined)
                return undefined;
            if (seen)
                return {
                    headline: `A stored file differs from what was sent: ${seen.told}.`,
                    because: seen.told,
                    evidence: seen.evidence,
                };
            const compared = ['registration.intact', 'registration.listed']
                .flatMap((id) => facts.failed(id) ?? [])
                .filter(({ exchanges }) => !isRefusedIn(exchanges, facts));
            const [damaged] = compared;
            if (!damaged || facts.failed('registration.upload'))
                return undefined;
            const { told, also = '', ...rest } = damageOf(compared, facts);
            return {
                // The damage is known; whether MLflow does it, or what stands before it, is not.
                confidence: 'likely',
                headline: `${told}: ${(damaged.reason ?? '').split(';')[0]}.`,
                ...rest,
                because: `${damaged.reason ?? 'a file differs'}${also}`,
                evidence: compared.flatMap(({ exchanges }) => exchanges),
                explains: compared.map(({ id }) => id),
            };
        },
        refuted: (facts) => (0,subjects/* foreignUploads */.J$)(facts).length > 0 || namesRespelt(facts) !== undefined,
    },
    {
        code: 'UPLOAD_CUT_OFF',
        category: 'NET',
        layer: 'artifacts',
        owner: 'infrastructure',
        summary: 'Files do not get through: transfers are cut off or get no answer, while other requests work.',
        refutedBy: 'an upload that is answered',
        steps: [
            tryWithoutProxy,
            (0,cause/* step */.PM)('infrastructure', `${whoEndsUploads}: look for its limits of body size and time.`, cause/* show */.WU.verify),
        ],
        concludes: (facts) => {
            const refused = refusedArtifacts(facts).filter((one) => ((0,silent_host/* hasWaited */.x$)(one)
                ? isFile(one.exchange) || one.exchange.request.method === 'PUT'
                : one.exchange.request.method === 'PUT' && ['RESET', 'NETWORK'].includes((0,observed/* failureOf */.g5)(one) ?? '')) &&
                (!(0,silent_host/* hasWaited */.x$)(one) || !isSharedSilence(facts)));
            const [first] = refused;
            const cutAlike = first ? facts.observations.filter((other) => isCutLike(other, first)) : [];
            const unanswered = cutAlike.length > 0 ? smallestFirst(cutAlike) : refused;
            const [one] = unanswered;
            if (!one)
                return undefined;
            return {
                headline: (0,silent_host/* hasWaited */.x$)(one)
                    ? `${(0,observed/* requestOf */.fo)(one)} got no answer in time, while other requests are answered.`
                    : `The connection was cut off during ${(0,observed/* requestOf */.fo)(one)}.`,
                because: `no answer: ${(0,observed/* said */.ag)(one)}; other requests are answered`,
                evidence: [one, first],
                controls: [facts.servedWithKey[0]],
                steps: [tryWithoutProxy, findWhoEndsUploads(unanswered, facts)],
            };
        },
    },
    {
        code: 'ARTIFACT_ERROR',
        isGeneral: true,
        category: 'BUG',
        layer: 'artifacts',
        owner: 'infrastructure',
        summary: 'MLflow’s artifact store did not take, give or list files: MLflow reports an error of the store.',
        refutedBy: 'the same request answered with 200',
        fix: 'Find the error in MLflow’s log: the artifact store’s permissions, credentials and free space first.',
        shownBy: cause/* show */.WU.artifacts,
        concludes: (facts) => {
            const one = refusedArtifacts(facts).find((seen) => {
                if (seen.answer.kind === 'no-reply')
                    return (0,silent_host/* hasWaited */.x$)(seen) && !isFile(seen.exchange) && !isSharedSilence(facts);
                const party = (0,observed/* partyOf */.MS)(seen);
                if (party === 'artifact store')
                    return true;
                const { status } = seen.answer;
                return (party !== 'in between' &&
                    ![401, 403, 405, 413, 429, 502, 504].includes(status) &&
                    !isDisabled(seen) &&
                    !(status === 404 && routeMissingAny(facts)));
            });
            if (!one)
                return undefined;
            const remedy = storeRemedies.find(({ words }) => words.test((0,observed/* textOf */.b6)(one)));
            return {
                ...(remedy && { fix: remedy.fix }),
                confidence: (0,observed/* statusOf */.c2)(one) < 500 && (0,observed/* partyOf */.MS)(one) !== 'artifact store' ? 'possible' : 'likely',
                headline: `The artifact store failed on ${(0,observed/* requestOf */.fo)(one)}.`,
                because: one.answer.kind === 'no-reply'
                    ? `no answer: ${one.answer.message}`
                    : `${(0,observed/* whoOf */.OD)(one)} answers ${(0,observed/* said */.ag)(one).slice(0, 240)}${storeWords.test((0,observed/* textOf */.b6)(one)) ? ', words of the store' : ''}`,
                evidence: [one],
                controls: [facts.servedWithKey[0]],
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/auth-address.js



/** The caller's auth URL is another address of the run, or the service answers at the host itself. */
function wrongAuthUrl(facts) {
    const { target } = facts.evidence;
    const direct = facts.keyVerdict;
    if (!target || !direct || facts.authWorks)
        return undefined;
    const atOrigin = facts.observations.find((one) => one.role === 'auth.validate' &&
        one.exchange.checkId === 'diagnosis' &&
        (0,observed/* partyOf */.MS)(one) === 'auth service' &&
        (0,observed/* statusOf */.c2)(one) === 200);
    const swapped = [target.apiUrl, target.trackingUri].some((url) => new URL(url).origin === new URL(target.authUrl).origin && new URL(target.authUrl).pathname === '/');
    if (!atOrigin && !(swapped && (0,diagnosis_facts/* isApiAlive */.qu)(facts)))
        return undefined;
    const right = atOrigin ? (0,observed/* originOf */.yv)(atOrigin) : undefined;
    return {
        confidence: atOrigin ? 'certain' : 'likely',
        headline: right
            ? `The auth URL ${target.authUrl} is wrong: the auth service answers at ${right}.`
            : `The auth URL ${target.authUrl} is the address of the API.`,
        because: right
            ? `validating the key at ${target.authUrl} is answered ${(0,observed/* said */.ag)(direct.observation).slice(0, 120)}, at ${right} it works`
            : `${target.authUrl} is also the address of the registry or the API, and does not say whether the key is valid`,
        evidence: [direct.observation, facts.first('auth.root'), facts.first('auth.health')],
        controls: [atOrigin],
        steps: [
            (0,cause/* step */.PM)('caller', right ? `Set auth-url to ${right}.` : 'Set auth-url to the address of the auth service.', (place) => cause/* show */.WU.authRoot({ ...place, authUrl: right ?? place.authUrl })),
        ],
    };
}
const authAddressCause = {
    code: 'WRONG_AUTH_URL',
    category: 'CLIENT',
    layer: 'client',
    owner: 'caller',
    summary: 'The auth URL is not the address of the auth service.',
    refutedBy: 'an answer at this auth URL that says whether the key is valid',
    steps: [
        (0,cause/* step */.PM)('caller', 'Set auth-url to the address of the auth service itself, most often a host without a path.', cause/* show */.WU.authRoot),
    ],
    concludes: wrongAuthUrl,
    refuted: (facts) => facts.authWorks,
};

;// CONCATENATED MODULE: ./build/diagnosis/told-trouble.js

/** What an answer in front tells of itself or of the way behind it: then no crashed service, and no rule, is looked for. */
const told_trouble_troubles = [
    {
        status: [507],
        words: /insufficient storage/i,
        fix: 'Make room where what answered keeps files: its store, or its own disk, is full.',
    },
    {
        status: [525, 526],
        words: /\bTLS_error|WRONG_VERSION_NUMBER|CERTIFICATE_VERIFY_FAILED|SSL (routines|handshake failed)/i,
        fix: 'Let what answered and the service behind it agree on TLS: plain or not on that port, the certificate, the mode of the mesh.',
    },
    {
        words: /\berror code: 103\d\b|\bcloudflare tunnel\b|\btunnel\b.{0,40}\b(not found|offline|error)/i,
        fix: 'Start the tunnel from the service to what answered again, and see that its host name leads to it.',
    },
    {
        status: [523, 530],
        words: /origin is unreachable|origin dns error/i,
        fix: 'Correct how what answered reaches the service behind it: name, address, port, firewall.',
    },
    {
        words: /\b(use|requires?) https\b|\bhttps( protocol)? (is )?required/i,
        fix: 'Tell what answered that callers come by https (X-Forwarded-Proto) where TLS ends before it.',
    },
    {
        words: /<title>[^<]*\bmaintenance\b/i,
        fix: 'End the maintenance that the page speaks of, or wait for its end.',
    },
    {
        words: /DEPLOYMENT_(DISABLED|PAUSED)|payment required|site disabled|\b(site|service|web ?app|application|deployment|project) [^.<]{0,60}\b(suspended|paused|stopped|disabled|restricted due)\b|\b(service|site|account) suspended\b/i,
        fix: 'Start it again at the hosting provider, or settle its bill or plan there: as the answer says, it is switched off for everybody.',
    },
];
/** Who acts, and how, where the answer tells; nothing where it does not. */
function toldBy(one) {
    const trouble = told_trouble_troubles.find(({ status = [], words }) => status.includes((0,observed/* statusOf */.c2)(one)) || words.test((0,observed/* textOf */.b6)(one)));
    return trouble ? { owner: 'infrastructure', fix: trouble.fix } : {};
}

// EXTERNAL MODULE: ./build/diagnosis/causes/forward-proxy.js
var forward_proxy = __webpack_require__(96195);
// EXTERNAL MODULE: ./build/platform/deeds.js
var deeds = __webpack_require__(69829);
// EXTERNAL MODULE: ./build/diagnosis/locate-responders.js
var locate_responders = __webpack_require__(81788);
;// CONCATENATED MODULE: ./build/diagnosis/front-evidence.js







/** What every conclusion about a party in between says of its evidence. */
function told(subject, facts) {
    const { observation: one, layer, controls } = subject;
    const same = (0,subjects/* isSameForAll */.fl)(subject);
    const health = facts.first(layer === 'auth' ? 'auth.health' : 'api.health');
    const more = [
        same ? 'the same with the key, without one and with an invented one' : '',
        layer !== 'auth' && (0,diagnosis_facts/* isApiAlive */.qu)(facts) ? 'other requests are answered by the platform itself' : '',
    ].filter((text) => text !== '');
    return {
        because: `${(0,observed/* whoOf */.OD)(one)} answered ${(0,observed/* requestOf */.fo)(one)}: ${(0,observed/* said */.ag)(one).slice(0, 160) || 'nothing'}${more.length > 0 ? `; ${more.join('; ')}` : ''}`,
        evidence: [
            one,
            ...(health && (0,observed/* sameAnswer */.JM)(health, one) ? [health] : []),
            ...(layer === 'auth' ? [stoppedByAuth(one, facts)] : []),
        ],
        controls: [...controls, health],
        layer,
        ...(subject.explains ? { explains: subject.explains } : {}),
        ...(layer === 'gateway' ? { steps: insideSteps } : {}),
    };
}
const insideSteps = (0,cause/* fixedBy */.Wu)('infrastructure', 'Let the API through to MLflow: look at what stands between them (proxy, mesh, firewall, login), its rules, limits and backends, and at the URL under which the API calls MLflow.', cause/* show */.WU.mlflowHealth);
/**
 * The step of the registration that the platform's own question to the auth service stopped, where the same party may
 * have answered it: its 401 is taken for a refused key, everything else for trouble with the auth service.
 */
const stoppedByAuth = (one, facts) => (0,subjects/* obstacleAt */.rt)(facts, (0,observed/* statusOf */.c2)(one) === 401 ? 'key-accepted' : 'auth-reachable');
/**
 * Proved where the key was not looked at, or where a product in front signs its answer while the platform stands. An
 * unsigned answer that only some requests get may come from behind the key check as well.
 */
const provedBy = (subject, facts) => !isBehindProxy(subject.observation, facts) &&
    // A firewall may stand on the caller's side, too.
    !(subject.observation.exchange.proxy && (0,observed/* productOf */.$7)(subject.observation)?.kind === 'firewall') &&
    // The API itself may speak so without its routes and its check of keys.
    !(0,locate_responders/* speaksLikeApi */.Ho)(subject.observation) &&
    ((0,subjects/* isSameForAll */.fl)(subject) ||
        (['proxy', 'artifacts'].includes(subject.layer) &&
            (0,diagnosis_facts/* isApiAlive */.qu)(facts) &&
            isWrittenByProduct(subject.observation, facts)))
    ? 'certain'
    : 'likely';
/** A product signs what it passes on, too: its name tells an author where the words are its own, or only these bear it. */
function isWrittenByProduct(one, { apiAnswers }) {
    const product = (0,observed/* productOf */.$7)(one);
    if (!product || one.answer.kind === 'no-reply')
        return false;
    return (product.text?.test(one.answer.text.trim()) === true ||
        !apiAnswers.some((other) => (0,locate_responders/* isSignedWith */.J0)(other, product.server, product.headers)));
}
/** True where it came by way of the caller's own proxy, and nothing did that the platform wrote. */
const isBehindProxy = ({ exchange }, { observations }) => exchange.proxy !== undefined &&
    !observations.some((one) => one.exchange.proxy !== undefined && (0,observed/* isOfPlatform */.tz)(one));
/**
 * What a limit of rate says besides 429: nginx’s own 503 (with nothing alive behind it, it says 502), or one that names a
 * pause. Any other 503 now and then is an instance that comes and goes.
 */
const isUnavailable = (one) => (0,observed/* deedOf */.uT)(one) === 'has no backend' &&
    one.answer.kind === 'reply' &&
    one.answer.status === 503 &&
    (/nginx/.test((0,observed/* productOf */.$7)(one)?.name ?? '') || 'retry-after' in one.answer.headers) &&
    !saysWhatIsAway.test(one.answer.text);
const saysWhatIsAway = /maintenance|no server is available|back soon|not (currently )?(serving|available)|\b(no|without) (healthy|available|live|active)\b|\b(upstream|backend)/i;
/** A plain proxy's 403 with its own page is its own rule; one without a page is what an authorizer behind it had it say. */
const isProxyRule = (one) => one.answer.kind === 'reply' &&
    one.answer.text.trim() !== '' &&
    !(0,deeds/* saysBlocked */.H6)(one.answer.text, (0,observed/* productOf */.$7)(one)) &&
    (isPlainProxy(one) || /administrative rules/i.test((0,observed/* said */.ag)(one)));
/** True where nothing but the larger bodies were refused. */
function isBySize(one, facts) {
    const passed = facts.servedWithKey.filter(({ exchange }) => exchange.request.method === one.exchange.request.method);
    return passed.length > 0 && passed.every((other) => (0,observed/* bytesOf */.$$)(other) < (0,observed/* bytesOf */.$$)(one));
}
const isPlainProxy = (one) => ['reverse proxy', 'ingress'].includes((0,observed/* productOf */.$7)(one)?.kind ?? '');
const writes = /\/(create|update|log-[a-z]+|set-[a-z-]+|delete[a-z-]*|rename|transition-stage|alias)$/;
/** Everything that writes is refused and everything that reads is served, by an answer that names no product. */
function isRefusalOfWrites({ observation: one, layer }, facts) {
    return (layer === 'proxy' &&
        facts.served &&
        !facts.wrote &&
        // A plain proxy's 403 without its page is what somebody behind it had it say.
        ((0,observed/* productOf */.$7)(one) === undefined || isPlainProxy(one)) &&
        one.answer.kind === 'reply' &&
        one.answer.status === 403 &&
        one.answer.contentType !== 'text/html' &&
        // Hokusai's own parts would say it in their own form.
        (one.answer.text.trim() === '' || facts.evidence.platform === 'mlflow' || (0,another_server/* isOfAnotherServer */.E)(facts)) &&
        writes.test((0,observed/* pathOf */.XM)(one)) &&
        facts.refused.every((other) => writes.test((0,observed/* pathOf */.XM)(other))));
}
/** Only some methods are refused, whatever the body: others of the same size get through. */
function isMethodRule(one, facts) {
    const { method } = one.exchange.request;
    if (!facts.served || (method === 'POST' ? facts.wrote : false))
        return false;
    // What its words say is another reason.
    if ((0,deeds/* saysBlocked */.H6)((0,observed/* textOf */.b6)(one), (0,observed/* productOf */.$7)(one)))
        return false;
    // Another server's JSON is about rights before it is about methods.
    if ((0,observed/* statusOf */.c2)(one) === 403 && /^\s*\{/.test((0,observed/* textOf */.b6)(one)) && (0,another_server/* isOfAnotherServer */.E)(facts))
        return false;
    if (facts.servedWithKey.some(({ exchange }) => exchange.request.method === method))
        return false;
    const refused = facts.refused.filter(({ exchange }) => exchange.request.method === method);
    return (['PUT', 'DELETE', 'PATCH', 'POST'].includes(method) &&
        refused.length > 0 &&
        refused.every((other) => (0,observed/* deedOf */.uT)(other) === (0,observed/* deedOf */.uT)(one)));
}

;// CONCATENATED MODULE: ./build/diagnosis/causes/front-damage.js






/** Called JSON and no text at all, as where it was packed twice: of that the length alone is kept. */
const isBinary = ({ answer, exchange: { response } }) => answer.kind === 'reply' &&
    /json/.test(answer.contentType) &&
    response?.body?.text === undefined &&
    (response?.body?.bytes ?? 0) > 0;
/** JSON that is none any more, or a body that is packed otherwise than its headers say. */
function isDamaged(one) {
    const { answer, exchange } = one;
    if (answer.kind === 'no-reply')
        return answer.code === 'UNDECODABLE';
    if ((0,observed/* deedOf */.uT)(one) === 'damages answers' || isBinary(one))
        return true;
    const isJson = /json/.test(answer.contentType) && answer.text.trim() !== '';
    return isJson && answer.json === undefined && exchange.response?.body?.truncated !== true;
}
/** What is left of JSON, and not another text under its content type. */
const isRestOfJson = (one) => /^\W{0,4}[{[]/.test((0,observed/* textOf */.b6)(one));
/** A refused request whose answer is damaged, and an answer of the API's own at the same address that is so, too. */
function damagedAtTheApi({ refused, observations }) {
    const one = refused.find(isDamaged);
    if (!one)
        return [];
    const own = observations.filter((other) => (0,observed/* originOf */.yv)(other) === (0,observed/* originOf */.yv)(one) &&
        isDamaged(other) &&
        // The same for every key is no damaged answer, but another one.
        !(0,observed/* sameAnswer */.JM)(one, other) &&
        ((0,observed/* partyOf */.MS)(other) === 'API' || (0,observed/* isWithoutKey */.M8)(other)));
    return own.length > 0 ? [one, ...own.slice(0, 2)] : [];
}
/** A server that looks at no key damages its answer to every key alike. */
function damagedForAll(facts) {
    const one = facts.refused.find(isDamaged);
    return one && isRestOfJson(one) && (0,diagnosis_facts/* isSameForAnyKey */.xr)(one, facts) ? one : undefined;
}
/** What MLflow said, in a form that is not its own: wrapped, renamed, in XML, or an error under the status 200. */
function inAnotherForm({ refused, withoutKey }) {
    const one = refused.find(({ answer }) => answer.kind === 'reply' &&
        (answer.status === 200
            ? (0,error/* errorCodeOf */.D9)(answer) !== undefined || (0,deeds/* isReshaped */.PW)(answer.text)
            : answer.status < 300 && deeds/* mlflowFields */.J.test(answer.text)));
    if (!one)
        return undefined;
    return {
        headline: `Something on the way changes answers: the one to ${(0,observed/* requestOf */.fo)(one)} arrives in a form that is not MLflow’s.`,
        because: `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one).slice(0, 160)}: that holds MLflow’s words, in another form or under another status than MLflow’s`,
        evidence: [one],
        controls: [withoutKey],
        layer: (0,observed/* isInside */.FK)(one) ? 'gateway' : 'proxy',
        ...((0,deeds/* isEnvelope */.XT)((0,observed/* textOf */.b6)(one)) && {
            fix: 'Let the API gateway pass status, headers and body on as they are (its proxy integration): it hands out the envelope in which it got them, under 200.',
        }),
        nextProbe: 'the same request sent to MLflow itself, past what stands before it',
    };
}
const frontDamageCauses = [
    {
        code: 'ANSWERS_CHANGED',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Something in front of the service changes its answers: they arrive cut, with something added, or packed otherwise than their headers say.',
        refutedBy: 'the same answer whole and well-formed',
        fix: 'Let answers pass unchanged: look for content filters, scanners, compression and limits of size in what stands in front of the service.',
        shownBy: cause/* show */.WU.headers,
        concludes: (facts) => {
            const reshaped = inAnotherForm(facts);
            if (reshaped)
                return reshaped;
            const [one, ...own] = damagedAtTheApi(facts);
            if (one) {
                return {
                    headline: `Something in front of ${(0,observed/* originOf */.yv)(one)} changes answers: the one to ${(0,observed/* requestOf */.fo)(one)} arrives damaged.`,
                    because: `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one).slice(0, 120)}, which is damaged, and so are the API’s own answers`,
                    evidence: [one],
                    controls: own,
                };
            }
            const binary = facts.refused.find(isBinary);
            if (binary) {
                return {
                    headline: `Something in front of ${(0,observed/* originOf */.yv)(binary)} changes answers: the one to ${(0,observed/* requestOf */.fo)(binary)} is no text any more.`,
                    because: `${(0,observed/* requestOf */.fo)(binary)} is answered with bytes that are called JSON and are none, as if they were packed twice: no part of the platform does that`,
                    evidence: [binary],
                    controls: [facts.withoutKey],
                    nextProbe: 'the same request with "Accept-Encoding: identity"',
                };
            }
            const alike = damagedForAll(facts);
            if (alike) {
                return {
                    headline: `Something at ${(0,observed/* originOf */.yv)(alike)} changes answers: the one to ${(0,observed/* requestOf */.fo)(alike)} arrives damaged.`,
                    because: `${(0,observed/* requestOf */.fo)(alike)} is answered ${(0,observed/* said */.ag)(alike).slice(0, 120)}, which is no whole JSON, and the same without a valid key`,
                    evidence: [alike],
                    controls: facts.withoutValidKey,
                    nextProbe: 'the same request sent to MLflow itself, past what stands before it',
                };
            }
            const direct = facts.keyVerdict?.observation;
            if (!direct || facts.authWorks || !isDamaged(direct))
                return undefined;
            return {
                headline: `The answer of the auth service at ${(0,observed/* originOf */.yv)(direct)} arrives damaged.`,
                because: `validating the key is answered ${(0,observed/* said */.ag)(direct).slice(0, 120)}, which is not whole`,
                evidence: [direct, stoppedByAuth(direct, facts)],
                controls: [facts.first('auth.root'), facts.first('auth.health')],
                layer: 'auth',
                nextProbe: 'the same request sent to the auth service from inside the platform',
            };
        },
        refuted: (facts) => facts.authWorks && facts.served && inAnotherForm(facts) === undefined,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/auth-service.js









const authAnswers = (facts) => [facts.keyVerdict?.observation, facts.first('auth.health'), facts.first('auth.root')].filter((one) => one !== undefined);
/** The step of the registration that stopped because the platform had trouble with the auth service. */
const blockedByAuth = (facts) => (0,subjects/* obstacleAt */.rt)(facts, 'auth-reachable');
/** No control of the auth service lets a 4xx of its own pass for an outage. */
const isBroken = (one) => ['has no backend', 'times out'].includes((0,observed/* deedOf */.uT)(one) ?? '');
/** A 200 that neither is JSON nor comes without a name: another program's page. */
const isForeignPage = (one) => one.answer.kind === 'reply' &&
    one.answer.json === undefined &&
    (one.answer.contentType === 'text/html' || (0,observed/* productOf */.$7)(one) !== undefined);
const authServiceCauses = [
    {
        code: 'AUTH_DOWN',
        category: 'DEPLOY',
        layer: 'auth',
        owner: 'auth team',
        summary: 'The auth service is down: what stands in front of it has no healthy instance to pass requests to.',
        refutedBy: 'any answer of the auth service itself',
        fix: 'Bring the auth service back: its load balancer has no healthy target. Look at its last deployment and its secrets.',
        shownBy: cause/* show */.WU.authHealth,
        concludes: (facts) => {
            const parts = authAnswers(facts);
            const broken = parts.filter(isBroken);
            const [decisive] = broken;
            if (!decisive)
                return undefined;
            const all = broken.length === parts.length && parts.length > 1;
            return {
                // Unless the platform misses it as well, only the callers' way there may be cut.
                confidence: all && blockedByAuth(facts) && !facts.served ? 'certain' : 'likely',
                headline: `The auth service at ${(0,observed/* originOf */.yv)(decisive)} is down.`,
                because: `${broken.length} of ${parts.length} requests to the auth host got an error page of ${(0,observed/* whoOf */.OD)(decisive)}: ${(0,observed/* said */.ag)(decisive).slice(0, 160)}`,
                evidence: [...broken, blockedByAuth(facts)],
                ...toldBy(decisive),
            };
        },
        // The caller's own proxy may have no way to anybody.
        refuted: (facts) => facts.authWorks || (0,forward_proxy/* isAnsweredByProxy */.$D)(facts),
    },
    {
        code: 'AUTH_MISROUTED',
        category: 'DEPLOY',
        layer: 'auth',
        owner: 'infrastructure',
        summary: 'Another service answers at the auth URL.',
        refutedBy: 'an answer at this address that says whether the key is valid',
        fix: 'Correct the rule of the load balancer for the auth host: all its paths, /api/* too, belong to the auth service.',
        shownBy: cause/* show */.WU.authRoot,
        concludes: (facts) => {
            const direct = facts.keyVerdict?.observation;
            const root = facts.first('auth.root');
            if (!direct || direct.answer.kind === 'no-reply')
                return undefined;
            const { status } = direct.answer;
            const talksLikeApi = status >= 400 && /auth(entication)? service|api key required|not found$/i.test((0,observed/* said */.ag)(direct));
            const isAuth = root !== undefined && (0,observed/* partyOf */.MS)(root) === 'auth service';
            // Something that drops the key on the way to the auth service is no other service.
            if (isAuth && /api key required/i.test((0,observed/* said */.ag)(direct)))
                return undefined;
            const namesItself = root !== undefined && (0,observed/* statusOf */.c2)(root) === 200 && !isAuth && (0,observed/* deedOf */.uT)(root) !== 'asks for a login';
            const foreign = ['has no route', 'answers itself'].includes((0,observed/* deedOf */.uT)(direct) ?? '') ||
                (!isAuth && (0,observed/* deedOf */.uT)(direct) === 'limits method');
            if (!talksLikeApi && !namesItself && !foreign && status !== 404)
                return undefined;
            if (isBroken(direct) || (0,observed/* deedOf */.uT)(direct) === 'redirects' || (0,observed/* deedOf */.uT)(direct) === 'asks for a login')
                return undefined;
            if (isAuth && status === 200 && !isForeignPage(direct))
                return undefined;
            return {
                // An auth service of another name may be broken as well.
                confidence: 'likely',
                headline: `Another service than the auth service answers at ${(0,observed/* originOf */.yv)(direct)}.`,
                because: namesItself
                    ? `the auth host names itself as another service (${(0,observed/* said */.ag)(root).slice(0, 80)}), and does not say whether the key is valid`
                    : `validating the key is answered by ${(0,observed/* whoOf */.OD)(direct)}: ${(0,observed/* said */.ag)(direct).slice(0, 160)}`,
                evidence: [direct, root, facts.first('auth.health'), blockedByAuth(facts)],
                nextProbe: 'which target the load balancer has for the auth host’s /api/* paths',
            };
        },
        refuted: (facts) => wrongAuthUrl(facts) !== undefined ||
            (0,forward_proxy/* isAnsweredByProxy */.$D)(facts) ||
            (facts.keyVerdict !== undefined && isDamaged(facts.keyVerdict.observation)) ||
            ['valid', 'invalid', 'rate-limited', 'wrong-service'].includes(facts.keyVerdict?.verdict.kind ?? ''),
    },
    {
        code: 'AUTH_SLOW',
        category: 'DEPLOY',
        layer: 'auth',
        owner: 'auth team',
        summary: 'The auth service takes longer to validate a key than the API waits for it (5 s).',
        refutedBy: 'an answer within 5 s that says whether the key is valid',
        fix: 'Make POST /api/v1/keys/validate answer within 5 s: look at its database and instances.',
        shownBy: cause/* show */.WU.validate,
        concludes: (facts) => {
            const direct = facts.keyVerdict?.observation;
            if (!direct)
                return undefined;
            const timedOut = (0,silent_host/* hasWaited */.x$)(direct);
            const ms = direct.exchange.timings.totalMs;
            if (!timedOut && (ms < platform_contract/* apiPatienceMs */.ik || !facts.authWorks))
                return undefined;
            // Silence on every route is the network's cause, not a slow service.
            const alive = [facts.first('auth.health'), facts.first('auth.root')].some((one) => one?.answer.kind === 'reply');
            if (timedOut && !alive)
                return undefined;
            const blocked = blockedByAuth(facts);
            return {
                confidence: blocked && !timedOut ? 'certain' : 'likely',
                headline: timedOut
                    ? `The auth service has not validated the key after ${(ms / 1000).toFixed(1)} s; the API waits 5 s.`
                    : `The auth service needs ${(ms / 1000).toFixed(1)} s to validate a key; the API waits 5 s.`,
                because: `validating the key took ${(ms / 1000).toFixed(1)} s${timedOut ? ' without an answer' : ''}, while the API waits 5 s`,
                evidence: [direct, blocked],
            };
        },
    },
    {
        code: 'OPEN_AUTH',
        category: 'BUG',
        layer: 'auth',
        owner: 'auth team',
        summary: 'The auth service calls requests valid that carry no valid key: it does not look at keys.',
        refutedBy: '401 for a validation without a key, and for one with an invented key',
        fix: 'Let the auth service refuse every key that it did not give out: look for a mock, a bypass or a key that something in front adds.',
        shownBy: cause/* show */.WU.validateNoKey,
        concludes: (facts) => {
            const accepted = facts.observations.filter((one) => one.role === 'auth.validate' && (0,observed/* isWithoutKey */.M8)(one) && !(0,observed/* isCached */.bm)(one) && (0,observed/* isCalledValid */.qX)(one));
            const [first] = accepted;
            // A recorded client may send its key where nobody looks for one.
            if (!first || !facts.evidence.checks)
                return undefined;
            const isRefusedThere = facts.withoutValidKey.some((one) => [401, 403].includes((0,observed/* statusOf */.c2)(one)));
            return {
                headline: `The auth service at ${(0,observed/* originOf */.yv)(first)} accepts ${first.credential === 'none' ? 'a request without a key' : 'an invented key'}.`,
                because: `validating ${accepted.length > 1 ? 'no key and an invented one' : first.credential === 'none' ? 'no key' : 'an invented key'} is answered ${(0,observed/* said */.ag)(first).slice(0, 120)}${isRefusedThere ? '; the registry itself still refuses such requests' : ''}`,
                evidence: accepted,
                controls: facts.withoutValidKey,
            };
        },
    },
    {
        code: 'AUTH_BROKEN',
        category: 'BUG',
        layer: 'auth',
        owner: 'auth team',
        summary: 'The auth service’s answer says neither valid nor invalid.',
        refutedBy: 'a 200 with is_valid, or a 401 with a detail',
        fix: 'Make POST /api/v1/keys/validate answer 200 with is_valid, or 401 with a detail.',
        shownBy: cause/* show */.WU.validate,
        concludes: (facts) => {
            const direct = facts.keyVerdict?.observation;
            if (!direct || direct.answer.kind === 'no-reply' || facts.keyVerdict?.verdict.kind !== 'no-verdict')
                return undefined;
            if (direct.answer.status === 404)
                return undefined;
            const deed = (0,observed/* deedOf */.uT)(direct);
            const root = facts.first('auth.root');
            // A party in between is no broken service, unless the service itself answers beside it.
            const isOwn = deed === 'answers itself' && !isForeignPage(direct);
            if (deed !== undefined && !(isOwn && root && (0,observed/* partyOf */.MS)(root) === 'auth service'))
                return undefined;
            return {
                headline: `The auth service answers the validation of the key with ${(0,observed/* said */.ag)(direct).slice(0, 80) || 'nothing readable'}.`,
                because: `validating the key is answered with ${(0,observed/* said */.ag)(direct).slice(0, 160) || 'nothing readable'}`,
                evidence: [direct, blockedByAuth(facts)],
            };
        },
        refuted: (facts) => facts.authWorks,
    },
];

// EXTERNAL MODULE: ./build/inputs/key-slips.js
var key_slips = __webpack_require__(27773);
// EXTERNAL MODULE: ./build/platform/route-finding.js
var route_finding = __webpack_require__(3543);
// EXTERNAL MODULE: ./build/python/environment.js
var environment = __webpack_require__(24282);
// EXTERNAL MODULE: ./build/diagnosis/no-failure.js
var no_failure = __webpack_require__(92807);
;// CONCATENATED MODULE: ./build/diagnosis/causes/mlflow-database.js



/** What the drivers and MLflow's stores say of a database, by the trouble; the first that fits. */
const databaseTroubles = [
    {
        words: /no such (table|column)|undefined ?(table|column)|unknown column|relation .* does not exist|out[- ]of[- ]date database schema|can't locate revision|db upgrade|doesn't exist.*table|table .* doesn't exist/i,
        what: 'has an out-of-date schema',
        fix: 'Run mlflow db upgrade on MLflow’s database with the version of MLflow that is deployed.',
    },
    {
        words: /unique ?violation|duplicate key value|duplicate entry .* for key '?primary|_pkey|_pk\b|constraint failed: \w+\.\w*id\b/i,
        what: 'hands out ids that are taken: its sequences are behind, as after a migration',
        fix: 'Set the sequences of MLflow’s database behind the highest ids in use (PostgreSQL: setval).',
    },
    {
        words: /read-?only|attempt to write a readonly/i,
        isVague: true,
        what: 'is read-only',
        fix: 'Let MLflow write to its database: permissions of the file, or a primary instead of a replica.',
    },
    {
        words: /database is locked|lock wait timeout|deadlock/i,
        what: 'is locked',
        fix: 'Find what holds the lock on MLflow’s database; SQLite takes one writer at a time.',
    },
    {
        words: /disk (is )?full|no space left|database or disk is full|could not extend file/i,
        isVague: true,
        what: 'is full',
        fix: 'Make room for MLflow’s database.',
    },
    {
        words: /connection slots|too many (connections|clients)|queuepool|max_connections|pool (size|limit)/i,
        what: 'has no connections left',
        fix: 'Raise the number of connections of MLflow’s database, or lower MLflow’s pool and workers.',
    },
    {
        words: /sqlalchemy|psycopg|pymysql|mysqldb|mysql\.connector|sqlite3?\.|OperationalError|ProgrammingError|IntegrityError|InterfaceError|pyodbc|cx_Oracle|oracledb|\bORA-\d{5}|\bdatabase\b|backend store/i,
        what: 'fails or is not reached',
        fix: 'Look at MLflow’s database (backend store) and at MLflow’s log.',
    },
];
/** Why a database fails that its driver speaks of: words that anything behind MLflow may use. */
const databaseReasons = [
    {
        words: /value too long for type|data too long for column|StringDataRightTruncation|would be truncated|out of range (for type|value for column)/i,
        what: 'cannot hold a value: its column is too small for it',
        fix: 'Run mlflow db upgrade on MLflow’s database with the version of MLflow that is deployed. Is it up to date: shorten what the answer names, such as a path or a description.',
    },
    {
        words: /no pg_hba\.conf entry|no encryption|SSL (connection )?is required|is not allowed to connect/i,
        what: 'does not let MLflow in from its address or without TLS',
        fix: 'Let MLflow’s database take connections from MLflow’s host (PostgreSQL: pg_hba.conf), or have MLflow connect with TLS (sslmode=require in the URI of the backend store).',
    },
    {
        words: /password authentication failed|access denied for user|role ".*" does not exist|login failed for user/i,
        what: 'refuses MLflow’s user or password',
        fix: 'Correct user and password in the URI of MLflow’s backend store, and restart MLflow: they were changed at the database, or in its secret.',
    },
    {
        words: /could not translate host name|name or service not known|name resolution|unknown (mysql server )?host|getaddrinfo/i,
        what: 'is not found: its host name does not resolve',
        fix: 'Correct the host name in the URI of MLflow’s backend store, or the DNS (service, network) where MLflow runs.',
    },
    {
        words: /could not connect to server|connection refused|can't connect to|no route to host|server closed the connection|server has gone away|lost connection|connection timed out/i,
        what: 'is not reached, or ends connections',
        fix: 'Look whether MLflow’s database runs and is reached from MLflow’s host: its port, firewall, restarts, and how long it keeps idle connections.',
    },
];
/** A disk that is full or read-only may be another one than the database's, unless its driver says so. */
function isOfDatabase(trouble, text) {
    const unknown = databaseTroubles.at(-1);
    return trouble !== unknown && (!trouble.isVague || unknown?.words.test(text) === true);
}
/** What MLflow's words say of a database, if they speak of one. */
const databaseWords = (text) => databaseTroubles.find(({ words }) => words.test(text));
/** Words of a database in MLflow's answer, whatever its status: the driver's exception shows in the message. */
function databaseTrouble(facts) {
    for (const one of facts.refused) {
        if ((0,subjects/* isForArtifacts */.be)(one) || (0,observed/* partyOf */.MS)(one) !== 'MLflow' || (0,observed/* isNameTaken */.hU)(one))
            continue;
        const text = (0,observed/* textOf */.b6)(one);
        const driver = /sqlalchemy|psycopg|pymysql|mysqldb|sqlite3?\.|OperationalError|IntegrityError|ProgrammingError|UniqueViolation/i.test(text);
        // An error of the operating system is of MLflow's own disk, unless a database speaks.
        const isOfDisk = !driver && /\[Errno \d+\]/.test(text);
        const trouble = !isOfDisk && ((0,observed/* statusOf */.c2)(one) >= 500 || driver) ? databaseWords(text) : undefined;
        if (trouble)
            return { one, trouble };
    }
    return undefined;
}
/** True for a request that MLflow refuses with words of its database: that is no word about what was asked. */
const isOfDatabaseTrouble = (one, facts) => databaseTrouble(facts)?.one === one;
const mlflowDatabaseCauses = [
    {
        code: 'MLFLOW_DATABASE',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'MLflow has trouble with its database (the backend store).',
        refutedBy: 'the same request answered with 200',
        fix: 'Look at MLflow’s database (backend store) and at MLflow’s log.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const found = databaseTrouble(facts);
            if (!found)
                return undefined;
            const { one, trouble } = found;
            const { what, fix } = (trouble === databaseTroubles.at(-1) &&
                databaseReasons.find(({ words }) => words.test((0,observed/* textOf */.b6)(one)))) ||
                trouble;
            return {
                confidence: isOfDatabase(trouble, (0,observed/* textOf */.b6)(one)) ? 'certain' : 'likely',
                headline: `MLflow’s database ${what}: ${(0,observed/* requestOf */.fo)(one)} failed.`,
                because: `MLflow answers ${(0,observed/* said */.ag)(one).slice(0, 240)}`,
                evidence: [one],
                controls: [facts.servedWithKey[0]],
                fix,
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/client.js








/** MLflow's client asks for the experiment first, and goes no further where it is deleted. */
function foundDeleted({ evidence, observations, servedWithKey }) {
    if (evidence.checks || evidence.failed === false)
        return undefined;
    const found = observations.find((one) => /\/experiments\/get/.test((0,observed/* pathOf */.XM)(one)) && /"lifecycle_stage": ?"deleted"/.test((0,observed/* textOf */.b6)(one)));
    const wentOn = servedWithKey.some((one) => /\/runs\/create$/.test((0,observed/* pathOf */.XM)(one)) && one.exchange.startedAt > (found?.exchange.startedAt ?? ''));
    return wentOn ? undefined : found;
}
/** What else than the key stands in the header, or in the variable that the stock client takes it from. */
function keySlip({ evidence }, one) {
    const token = evidence.disturbances?.find(({ name }) => name === environment/* tokenVariable */.Sj);
    const sent = (0,key_slips/* slipInHeader */.F)(String(one?.exchange.request.headers.authorization ?? ''));
    const slip = token ? `${environment/* tokenVariable */.Sj} ${token.why}` : sent && `The Authorization header ${sent}`;
    if (!slip)
        return undefined;
    const outcome = one ? `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one)}` : 'no request was sent';
    return {
        headline: `${slip}.`,
        because: `${slip.replace(/^The /, 'the ')}, and ${outcome}`,
        evidence: [one],
        fix: `Set ${environment/* tokenVariable */.Sj} to the key alone, without "Bearer", quotes or white space, in the environment the command runs in.`,
    };
}
/** A recorded request that was refused for want of a key, of a client that sent one with others. */
function lostKey({ evidence, observations }) {
    if (evidence.checks || !evidence.failed)
        return undefined;
    return observations.find(({ role, credential, answer }) => (role === 'mlflow' || role === 'artifacts') &&
        credential === 'none' &&
        (0,route_finding/* readRoute */.S9)(answer).stoppedAt === 'key-forwarded');
}
const withoutKey = (one, more = '') => ({
    confidence: 'certain',
    headline: `${(0,observed/* requestOf */.fo)(one)} was sent without a key${more}.`,
    because: `the request carries no key, and is answered ${(0,observed/* said */.ag)(one)}`,
    evidence: [one],
    fix: more
        ? 'Send the key with every request, also with those for files and after a redirect.'
        : 'Set MLFLOW_TRACKING_TOKEN to the API key, in the environment the command runs in.',
});
const deletedUnderWay = [
    (0,cause/* step */.PM)('infrastructure', 'Find out who deletes experiments that were made a moment before, or what gives a request another one’s answer.', cause/* show */.WU.verify),
];
/** Names that nobody chose for this registration. */
const nameOfAnother = /missing value|already exists|\b(tag|param(eter)?|metric|header|user|field|column|host|alias|workspace)s? names?\b/i;
/** Says what a name has to be like. */
const isRule = /\b(must|should|only|start|begin|match|prefix|pattern)/i;
const clientCauses = [
    {
        code: 'PYTHON_MISSING',
        category: 'CLIENT',
        layer: 'client',
        owner: 'caller',
        summary: 'The stock MLflow Python client was asked for, and this machine has none that works.',
        refutedBy: 'a Python that imports mlflow',
        steps: [
            (0,cause/* step */.PM)('caller', 'Install MLflow (pip install mlflow), or let python: install make an environment of its own.', () => `python3 -c 'import mlflow; print(mlflow.__version__)'`),
        ],
        concludes: (facts) => {
            const missing = facts.failed('python.available');
            if (!missing)
                return undefined;
            return {
                headline: 'There is no Python with MLflow on this machine.',
                because: `python was demanded, and ${missing.reason ?? 'none was found'}`,
                evidence: [],
                explains: [missing.id],
            };
        },
    },
    {
        code: 'HEADER_FORM',
        category: 'CLIENT',
        layer: 'client',
        owner: 'caller',
        summary: 'The key was sent in a form the platform does not accept.',
        refutedBy: 'the same refusal with the key sent as "Authorization: Bearer …"',
        fix: 'Send the key as "Authorization: Bearer KEY", with this spelling and one space.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const { obstacle } = facts;
            const one = obstacle?.observation;
            const lost = obstacle ? undefined : lostKey(facts);
            if (lost)
                return withoutKey(lost, ', unlike others of the same command');
            if (facts.observations.length === 0)
                return keySlip(facts);
            if (!one ||
                !['key-forwarded', 'key-accepted'].includes(obstacle?.stoppedAt ?? '') ||
                one.answer.kind === 'no-reply')
                return undefined;
            if (one.credential === 'basic') {
                return {
                    headline: `${(0,observed/* originOf */.yv)(one)} was sent a user name and password (Basic) instead of the key.`,
                    because: 'the requests carry "Authorization: Basic …": MLflow’s client prefers a user name from MLFLOW_TRACKING_USERNAME, ~/.mlflow/credentials or ~/.netrc to the token',
                    evidence: [one],
                    fix: 'Unset MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, and take the host out of ~/.netrc and ~/.mlflow/credentials, so that MLFLOW_TRACKING_TOKEN is used.',
                };
            }
            const slip = keySlip(facts, one);
            if (slip)
                return slip;
            if (obstacle?.stoppedAt !== 'key-forwarded' ||
                !['none', 'refused-form', 'unknown'].includes(one.credential) ||
                // Only what the API has let through reaches the gateway: a recording without credentials left them out.
                (one.credential === 'unknown' && (0,observed/* partyOf */.MS)(one) === 'gateway'))
                return undefined;
            // The recorder stood beside the client: what it did not see was not sent.
            if (one.credential === 'none' && !facts.evidence.checks && !facts.evidence.partial) {
                return withoutKey(one);
            }
            const refusedForm = one.credential === 'refused-form';
            const hasCookie = 'cookie' in one.exchange.request.headers;
            const without = `no request shows that a key was sent${hasCookie ? '; a cookie was' : ''}`;
            return {
                confidence: refusedForm || facts.evidence.keepsHeaders ? 'likely' : 'possible',
                headline: refusedForm ? 'The key was sent in a form that is not accepted.' : `N${without.slice(1)}.`,
                because: refusedForm
                    ? 'the key was sent, in a form that is not accepted'
                    : `${without}${facts.evidence.keepsHeaders ? ', and this recorder keeps every header' : ''}`,
                ...(hasCookie && {
                    fix: 'Send the key as "Authorization: Bearer KEY": the cookie of a web session is none.',
                }),
                evidence: [one],
                controls: [facts.keyVerdict?.observation],
                nextProbe: 'the same request with "Authorization: Bearer …"',
            };
        },
    },
    {
        code: 'EXPERIMENT_DELETED',
        category: 'CLIENT',
        layer: 'registry',
        owner: 'caller',
        summary: 'The experiment of this name has been deleted, and MLflow keeps the name until it is deleted for good.',
        refutedBy: 'an active experiment of this name',
        fix: 'Restore the deleted experiment (MlflowClient().restore_experiment(id)), or use another name.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const refused = facts.refused.find(({ answer }) => answer.kind === 'reply' && (0,no_failure/* saysDeleted */.OJ)(answer));
            const one = refused ?? foundDeleted(facts);
            // One that this run made itself was deleted by somebody, or it is another than was asked for.
            const isOwn = refused && facts.evidence.checks && !/experiments\/create$/.test((0,observed/* pathOf */.XM)(refused));
            if (!one)
                return undefined;
            return {
                confidence: refused && !isOwn ? 'certain' : 'likely',
                ...(isOwn && { owner: 'infrastructure', steps: deletedUnderWay }),
                headline: 'The experiment of this name is deleted, but still there.',
                because: refused
                    ? `MLflow answers ${(0,observed/* said */.ag)(one).slice(0, 160)}`
                    : 'MLflow answers with lifecycle_stage deleted, at which its client stops; no run was started afterwards',
                evidence: [one],
            };
        },
    },
    {
        code: 'CLIENT_CANCELLED',
        category: 'CLIENT',
        layer: 'client',
        owner: 'caller',
        summary: 'The client itself gave a request up, or its browser blocked it: the platform answered nothing.',
        refutedBy: 'the same request without an answer to another client, too',
        fix: 'Send the request from a client that is no browser, such as MLflow’s own; or turn off what blocks it (an ad or privacy blocker, a policy of the page), and stay on the page until it is answered.',
        concludes: ({ refused }) => {
            const one = refused.find((seen) => (0,observed/* failureOf */.g5)(seen) === 'CANCELLED');
            if (!one)
                return undefined;
            return {
                headline: `The client itself stopped ${(0,observed/* requestOf */.fo)(one)}.`,
                because: `the recording says ${(0,observed/* said */.ag)(one)}, and the request was not made again`,
                evidence: [one],
                nextProbe: 'the same request from a client that is no browser',
            };
        },
    },
    {
        code: 'NAME_REFUSED',
        category: 'CLIENT',
        layer: 'registry',
        owner: 'caller',
        summary: 'MLflow does not accept the name or value that was given.',
        refutedBy: 'the same name accepted',
        fix: 'Choose a name of letters, digits, dots, - and _, without / and :.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const one = facts.refused.find((seen) => seen.answer.kind === 'reply' &&
                [400, 422].includes(seen.answer.status) &&
                (0,error/* errorCodeOf */.D9)(seen.answer) !== undefined &&
                /\bnames?\b/i.test(seen.answer.text) &&
                !nameOfAnother.test(seen.answer.text) &&
                !isOfDatabaseTrouble(seen, facts));
            if (!one)
                return undefined;
            return {
                ...(isRule.test((0,observed/* said */.ag)(one)) && {
                    fix: 'Choose a name as the answer demands, for model-name or in your own code.',
                }),
                headline: `MLflow refuses a name: ${(0,observed/* said */.ag)(one).slice(0, 120)}.`,
                because: `MLflow answers ${(0,observed/* said */.ag)(one).slice(0, 160)}`,
                evidence: [one],
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/cors.js


const corsCause = {
    code: 'CORS_REFUSED',
    category: 'CFG',
    layer: 'proxy',
    owner: 'API team',
    summary: 'A web page of another origin asks for this, and what answers does not allow it (CORS): the browser asks first, and sends nothing where the answer is no.',
    refutedBy: 'a preflight request (OPTIONS) that is answered 2xx with Access-Control-Allow-Origin',
    steps: [
        (0,cause/* step */.PM)('caller', 'Send it from a program that is no web page, such as this one, curl or Python: they do not ask first.', cause/* show */.WU.search),
        (0,cause/* step */.PM)('API team', 'Only if pages are to register models: let OPTIONS through without a key, and allow the origin of the page.', cause/* show */.WU.search),
    ],
    concludes: ({ evidence, observations, refused, keyVerdict }) => {
        if (evidence.checks)
            return undefined;
        const asked = observations.filter(({ exchange }) => exchange.request.method === 'OPTIONS');
        const isOf = (question, one) => question.exchange.request.url === one.exchange.request.url && (0,observed/* failureOf */.g5)(one) === 'NETWORK';
        const unsent = [...refused, keyVerdict?.observation].find((one) => one && asked.some((question) => isOf(question, one)));
        const question = unsent && asked.find((one) => isOf(one, unsent));
        if (!unsent || !question)
            return undefined;
        return {
            headline: `The browser did not send ${(0,observed/* requestOf */.fo)(unsent)}: its question beforehand (CORS preflight) was answered ${(0,observed/* statusOf */.c2)(question)}.`,
            because: `OPTIONS for the same address is answered ${(0,observed/* said */.ag)(question).slice(0, 120)}, without leave for the page’s origin, and then ${(0,observed/* said */.ag)(unsent)}`,
            evidence: [unsent, question],
            nextProbe: 'the same request from a client that is no browser',
        };
    },
};

;// CONCATENATED MODULE: ./build/diagnosis/causes/front-blocks.js







/** True where the platform itself answers at the same address, or is stopped by the same party. */
const isPlatformBeside = ({ layer, observation }, facts) => layer === 'auth' ? stoppedByAuth(observation, facts) !== undefined : (0,diagnosis_facts/* isApiAlive */.qu)(facts);
const isPage = ({ answer }) => answer.kind === 'reply' && answer.contentType === 'text/html';
/** Under the status of a success, words alone tell a refusal. */
const isSuccess = (one) => (0,observed/* statusOf */.c2)(one) < 300;
/** A refusal that speaks of a token may be another product's at this address. */
const isToldByWords = (one) => (0,observed/* statusOf */.c2)(one) === 403 && (0,observed/* productOf */.$7)(one) === undefined;
/** A page with a link to a login may be any site's; one that is nothing but a login asks for a password. */
const front_blocks_isWebSite = (one) => isSuccess(one) && (0,observed/* productOf */.$7)(one)?.kind !== 'login proxy' && !/type=["']?password/i.test((0,observed/* textOf */.b6)(one));
/** RFC 6585: said by a network that somebody is in, never by the server that was asked. */
const isOfNetwork = (one) => (0,observed/* statusOf */.c2)(one) === 511;
const loginHost = (one) => (0,observed/* deedOf */.uT)(one) === 'asks for a login' ? /^http:\/\/([^/]+)/.exec((0,observed/* headerIn */.Nb)(one, 'location'))?.[1] : undefined;
const isOfAuth = ({ role }) => role.startsWith('auth.');
/** The same login over plain http for API and auth service, as a network answers for whatever host is asked. */
function isBeforeAll(one, { observations }) {
    const host = loginHost(one);
    return (host !== undefined &&
        observations.some((other) => isOfAuth(other) !== isOfAuth(one) && (0,observed/* originOf */.yv)(other) !== (0,observed/* originOf */.yv)(one) && loginHost(other) === host));
}
const logIn = (0,cause/* step */.PM)('caller', 'Log in to the network that this machine is in: open any page in a browser there. Or run this from another network.', cause/* show */.WU.headers);
const takeOut = (0,cause/* step */.PM)('infrastructure', 'Take the paths of the API and the auth service out of the single sign-on or password in front of them: clients bring a key, not a session.', cause/* show */.WU.search);
/** What a network says before it lets anybody out. */
const networkLogin = (subject, facts) => ({
    headline: `The network of this machine wants a login before it lets requests out to ${(0,subjects/* placeOf */.$t)(subject)} (511).`,
    ...told(subject, facts),
    layer: 'network',
    owner: 'caller',
    steps: [logIn],
});
const giveLogin = [
    (0,cause/* step */.PM)('caller', 'Give what it asks for as the key, a token or USER:PASSWORD, with platform: mlflow.', cause/* show */.WU.search),
    (0,cause/* step */.PM)('infrastructure', 'Where callers have no such login: give them one, or take the REST API out of it.', cause/* show */.WU.search),
];
const frontBlockCauses = [
    {
        code: 'LOGIN_PAGE',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Another login stands in front of the service and answers in its place.',
        refutedBy: 'an answer of the service itself at the same address without that login',
        steps: (0,cause/* fixedBy */.Wu)(takeOut.by, takeOut.text, takeOut.command),
        concludes: (facts) => {
            const subject = (0,subjects/* subjectWith */.XU)(facts, 'asks for a login');
            if (!subject)
                return undefined;
            const { observation: one, controls } = subject;
            if (isOfNetwork(one))
                return networkLogin(subject, facts);
            // Where MLflow itself refuses the others, what refuses the right login is no check of it.
            const likesAnother = controls.length > 0 &&
                !controls.some((other) => (0,observed/* sameAnswer */.JM)(one, other) || (0,observed/* partyOf */.MS)(other) === 'MLflow');
            const redirect = (0,observed/* headerIn */.Nb)(one, 'location');
            const basic = /basic/i.test((0,observed/* headerIn */.Nb)(one, 'www-authenticate'));
            // Whoever answers each key otherwise does look at keys.
            const isKeyGood = facts.keyVerdict?.verdict.kind === 'valid';
            if (likesAnother && !isKeyGood && subject.layer !== 'gateway' && !redirect && !basic && !isPage(one))
                return undefined;
            // 401 in an unknown form alone may be another spelling of the platform's own refusal.
            const health = facts.first(subject.layer === 'auth' ? 'auth.health' : 'api.health');
            const isClear = redirect || basic || (0,observed/* productOf */.$7)(one) || isPage(one) || (0,observed/* sameAnswer */.JM)(one, health);
            const name = (0,observed/* productOf */.$7)(one)?.name ?? 'Something';
            // A server by itself: whoever asks for a password or a token may be given one.
            const takesLogin = facts.evidence.platform === 'mlflow' && !redirect && (basic || !isPage(one));
            return {
                confidence: (0,subjects/* isSameForAll */.fl)(subject) &&
                    isClear &&
                    !isBeforeAll(one, facts) &&
                    !isToldByWords(one) &&
                    !front_blocks_isWebSite(one) &&
                    !(0,locate_responders/* speaksLikeApi */.Ho)(one)
                    ? 'certain'
                    : 'likely',
                headline: `${name} in front of ${(0,subjects/* placeOf */.$t)(subject)} asks for a login of its own${basic ? ' (Basic)' : ''}.`,
                ...told(subject, facts),
                ...(takesLogin && { owner: 'caller', steps: giveLogin }),
                ...(isBeforeAll(one, facts) && { steps: [logIn, takeOut] }),
            };
        },
    },
    {
        code: 'FRONT_REFUSES',
        isGeneral: true,
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Something in front of the service refuses the request: a firewall, a filter, bot protection or a rule about access.',
        refutedBy: 'an answer of the service itself to the same request',
        fix: 'Let these requests through what answered: look at its rules for addresses, paths, methods, clients, bodies and access.',
        shownBy: cause/* show */.WU.headers,
        concludes: (facts) => {
            const subject = (0,subjects/* subjectWith */.XU)(facts, 'blocks', 'challenges', 'refuses the request', 'wants https');
            // A challenge to a browser is no word about a permission.
            if (!subject || ((0,observed/* deedOf */.uT)(subject.observation) !== 'challenges' && isRefusalOfWrites(subject, facts)))
                return undefined;
            const { observation: one } = subject;
            if ((0,observed/* deedOf */.uT)(one) === 'blocks' && subject.layer === 'proxy' && isProxyRule(one) && !facts.served)
                return undefined;
            if ((0,observed/* deedOf */.uT)(one) === 'blocks' && isMethodRule(one, facts))
                return undefined;
            const bySize = isBySize(one, facts);
            const size = bySize ? `; a body of ${(0,observed/* bytesOf */.$$)(one)} bytes is blocked, smaller ones get through` : '';
            const name = (0,observed/* productOf */.$7)(one)?.name ?? 'Something';
            const seen = told(subject, facts);
            const off = (0,subjects/* isSameForAll */.fl)(subject) ? toldBy(one) : {};
            return {
                // Without a product's name or the platform beside it, the address may be some other service's.
                confidence: ['refuses the request', 'wants https'].includes((0,observed/* deedOf */.uT)(one) ?? '') ||
                    off.fix !== undefined ||
                    // A plain proxy says so in its own name of what an authorizer behind it refuses.
                    ['reverse proxy', 'ingress'].includes((0,observed/* productOf */.$7)(one)?.kind ?? '') ||
                    ((0,observed/* productOf */.$7)(one) === undefined && (isSuccess(one) || !isPlatformBeside(subject, facts)))
                    ? 'likely'
                    : provedBy(subject, facts),
                headline: `${name} in front of ${(0,subjects/* placeOf */.$t)(subject)} blocks ${facts.served ? (0,observed/* requestOf */.fo)(one) : 'this client'}${(0,observed/* deedOf */.uT)(one) === 'challenges' ? ' with a browser challenge' : ''}.`,
                ...seen,
                because: `${seen.because}${size}`,
                ...off,
            };
        },
    },
    {
        code: 'WRITES_REFUSED',
        category: 'SCOPE',
        layer: 'proxy',
        owner: 'caller',
        summary: 'Reading works, and every write is refused without a reason.',
        refutedBy: 'a write that is accepted',
        steps: [
            (0,cause/* step */.PM)('caller', 'Ask the platform whether this key has the permission to write.', cause/* show */.WU.validate),
            (0,cause/* step */.PM)('API team', 'Say in the 403 which scope or permission is missing, or find what refuses writes before the API.', cause/* show */.WU.search),
        ],
        concludes: (facts) => {
            const subject = (0,subjects/* subjectWith */.XU)(facts, 'blocks');
            if (!subject || !isRefusalOfWrites(subject, facts))
                return undefined;
            return {
                headline: `Reading works at ${(0,subjects/* placeOf */.$t)(subject)}, but ${(0,observed/* requestOf */.fo)(subject.observation)} is refused (403) without a reason.`,
                ...told(subject, facts),
                layer: 'proxy',
                nextProbe: 'the same write with a key that is known to have the permission',
            };
        },
        refuted: (facts) => facts.wrote,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/front-limits.js







/** What a web framework asks of the forms of its own pages. */
const wantsToken = (one) => /\b(csrf|xsrf|authenticity.?token)\b/i.test((0,observed/* textOf */.b6)(one));
const exemptFromTokens = 'Take the paths of the API out of the check for CSRF tokens, and out of the login by session that it belongs to: clients bring a key, no cookie and no token of a page.';
/** True for a status that says what is too long. */
const isTold = ({ observation }) => [414, 431].includes((0,observed/* statusOf */.c2)(observation));
/** A 405 in the API's form to every request with one method: of the API, or of another program in front of it. */
function refusedByApi(facts) {
    const one = facts.refused.find((seen) => ((0,observed/* statusOf */.c2)(seen) === 405 || wantsToken(seen)) && (0,observed/* isOfApi */.YH)(seen));
    if (!one || !isMethodRule(one, facts))
        return undefined;
    return {
        headline: `${(0,observed/* whoAtStart */.iv)(one)} refuses ${one.exchange.request.method} requests.`,
        because: `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one)}, while other methods are served`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
        ...(wantsToken(one)
            ? { owner: 'API team', fix: exemptFromTokens }
            : { nextProbe: 'the methods that the deployed version lists at /openapi.json' }),
    };
}
/** Another method reaches the platform at the same kind of route: a program in its place refuses methods as well. */
const isRouteServed = (one, { observations }) => observations.some((other) => other.role === one.role &&
    other.exchange.request.method !== one.exchange.request.method &&
    (0,observed/* isOfPlatform */.tz)(other));
/** MLflow's own 405 for an upload that its route takes: it got another method than was sent. */
function methodChanged(facts) {
    const one = byMlflow(facts, ({ exchange, role }, status) => role === 'artifacts' && status === 405 && ['GET', 'PUT', 'DELETE'].includes(exchange.request.method));
    if (!one)
        return undefined;
    return {
        headline: `${(0,observed/* requestOf */.fo)(one)} does not arrive at MLflow as ${one.exchange.request.method}.`,
        because: `MLflow answers ${(0,observed/* said */.ag)(one)} for a method that this route of its takes, so it got another one`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
        nextProbe: 'the method in MLflow’s access log for this request',
        fix: 'Pass methods on as they come: look for a method override or a rewrite between the caller and MLflow.',
    };
}
/** A browser sends what every page of the site ever left there. */
const clearCookies = [
    (0,cause/* step */.PM)('caller', 'Remove the cookies of this site in the browser first: the request carries them all.'),
    (0,cause/* step */.PM)('infrastructure', 'Where few cookies are too many: raise the header size limit of the proxy in front of the API (nginx: large_client_header_buffers).', cause/* show */.WU.search),
];
const frontLimitCauses = [
    {
        code: 'SIZE_LIMIT',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Something on the way limits the size of request bodies, and this request is larger.',
        refutedBy: 'the same request accepted',
        fix: 'Raise the body size limit of the proxy in front of the API (nginx: client_max_body_size), for uploads of model files most of all.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const subject = (0,subjects/* subjectsOf */.Z6)(facts).find(({ observation: one }) => (0,observed/* statusOf */.c2)(one) === 413 ||
                // Some proxies say 404 or 400 where a body is too large.
                ((0,subjects/* isForArtifacts */.be)(one) &&
                    ((0,observed/* deedOf */.uT)(one) === 'has no route' || ((0,observed/* deedOf */.uT)(one) !== undefined && (0,observed/* statusOf */.c2)(one) === 400)) &&
                    isBySize(one, facts)));
            if (!subject)
                return undefined;
            const { observation: one } = subject;
            return {
                confidence: (0,diagnosis_facts/* isApiAlive */.qu)(facts) && (0,observed/* statusOf */.c2)(one) === 413 ? 'certain' : 'likely',
                headline: `${(0,observed/* requestOf */.fo)(one)} with ${(0,observed/* bytesOf */.$$)(one)} bytes is larger than the limit of ${(0,observed/* whoOf */.OD)(one)}.`,
                ...told(subject, facts),
            };
        },
    },
    {
        code: 'HEADER_LIMIT',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Something on the way limits the size of request headers or addresses, and refuses this one as too long.',
        refutedBy: 'the same request accepted',
        fix: 'Raise the header size limit of the proxy in front of the API (nginx: large_client_header_buffers).',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const subject = (0,subjects/* subjectWith */.XU)(facts, 'limits headers');
            if (!subject)
                return undefined;
            return {
                // A 400 is told from its words alone.
                confidence: isTold(subject) && ((0,diagnosis_facts/* isApiAlive */.qu)(facts) || (0,subjects/* isSameForAll */.fl)(subject)) ? 'certain' : 'likely',
                headline: `The head of the request is too long for ${(0,observed/* whoOf */.OD)(subject.observation)}.`,
                ...told(subject, facts),
                ...('cookie' in subject.observation.exchange.request.headers && { steps: clearCookies }),
            };
        },
    },
    {
        code: 'METHOD_BLOCKED',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Something on the way refuses requests by their method (PUT, DELETE, POST).',
        refutedBy: 'the same request with this method answered by the service',
        fix: 'Allow GET, POST, PUT, PATCH and DELETE for the paths of the API in the proxy or firewall in front of it.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const subject = (0,subjects/* subjectWith */.XU)(facts, 'limits method', 'blocks');
            if (!subject)
                return refusedByApi(facts) ?? methodChanged(facts);
            if (isRefusalOfWrites(subject, facts))
                return undefined;
            const { observation: one } = subject;
            if ((0,observed/* deedOf */.uT)(one) === 'blocks' && !isMethodRule(one, facts))
                return undefined;
            const root = facts.first('auth.root');
            if (subject.layer === 'auth' && (!root || (0,observed/* partyOf */.MS)(root) !== 'auth service'))
                return undefined;
            return {
                confidence: (0,observed/* deedOf */.uT)(one) === 'limits method' && isRouteServed(one, facts) ? 'certain' : 'likely',
                headline: `${(0,observed/* whoAtStart */.iv)(one)} refuses ${one.exchange.request.method} requests.`,
                ...told(subject, facts),
                ...(wantsToken(one) && { owner: 'API team', fix: exemptFromTokens }),
            };
        },
        refuted: (facts) => {
            const subject = (0,subjects/* subjectWith */.XU)(facts, 'limits method', 'blocks');
            if (siteOfPages(facts))
                return true;
            return facts.servedWithKey.some(({ exchange: { request } }) => request.method === subject?.observation.exchange.request.method && request.method !== 'POST');
        },
    },
    {
        code: 'FRONT_TIMEOUT',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'A proxy on the way does not wait long enough for the answer: its time limit is shorter than the request takes.',
        refutedBy: 'the same request answered within the time limit',
        fix: 'Raise the time limit of the proxy in front of the API (nginx: proxy_read_timeout), or find out what makes the request slow.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const subject = (0,subjects/* subjectWith */.XU)(facts, 'times out');
            if (!subject || subject.layer === 'auth' || !facts.served)
                return undefined;
            const { observation: one } = subject;
            const { totalMs } = one.exchange.timings;
            // A time-out that is told at once was waited for elsewhere.
            const waited = totalMs >= 1_000 ? ` after ${(totalMs / 1000).toFixed(1)} s` : '';
            return {
                headline: `${(0,observed/* whoAtStart */.iv)(one)} gave up on ${(0,observed/* requestOf */.fo)(one)}${waited}: it waits no longer.`,
                ...told(subject, facts),
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/tls-trouble.js
/** The alerts by which a host refuses what the caller shows of itself. Contract: RFC 8446, 6.2. */
const clientCertificateAlerts = [41, 42, 43, 44, 45, 46, 48, 49, 116];
/** The alerts that tell what the two have not in common, as the end of a sentence about the host. */
const handshakeAlerts = {
    40: 'has no cipher in common with this client, or wants a client certificate',
    70: 'has no version of TLS in common with this client',
    71: 'wants stronger ciphers than this client has',
    80: 'fails in the handshake itself',
    112: 'knows no site of this name',
    120: 'speaks no HTTP/1.1 at this port',
};
const alertOf = (message) => {
    const [, number] = /SSL alert number (\d+)/i.exec(message) ?? [];
    return number === undefined ? undefined : Number(number);
};
/** What a failed handshake was about; undefined where the words are not of TLS, as of a reset connection. */
function tlsTroubleOf({ code, message }) {
    const alert = alertOf(message);
    if (alert !== undefined)
        return clientCertificateAlerts.includes(alert) ? 'client certificate' : 'handshake';
    if (/wrong.version|unknown.protocol|http.request|packet.length|EPROTO.*(record|version)/i.test(message))
        return 'no TLS';
    if (/certificate.?required|bad certificate|client.?auth.?cert/i.test(message))
        return 'client certificate';
    if (/(certificate|ca|ee|dh)\b.{0,20}(key|md|digest).{0,20}too (small|weak)/i.test(message))
        return 'certificate';
    // Node's words for a connection that ends within the handshake.
    if (/before secure TLS connection/i.test(message))
        return 'handshake';
    if (code !== 'TLS')
        return undefined;
    return /cert|self.signed|issuer|verify|altname|does not match|MOZILLA_PKIX|SEC_ERROR|INVALID_CA|too (small|weak)/i.test(message)
        ? 'certificate'
        : 'handshake';
}
/** What the host and this client have not in common, as the end of a sentence about the host. */
function notInCommon(message) {
    const told = handshakeAlerts[alertOf(message) ?? 0];
    if (told)
        return told;
    if (/unsupported.protocol|version.or.cipher|no.protocols/i.test(message))
        return 'has no version or cipher of TLS in common with this client';
    return 'ends the TLS handshake before any certificate is judged';
}

;// CONCATENATED MODULE: ./build/diagnosis/causes/no-http.js


/** Something answers, and not as a web server does: another service's port. */
const noHttp = (silence, facts) => ({
    owner: 'caller',
    headline: `What answers at ${silence.host} does not speak HTTP.`,
    ...(0,silent_host/* nothingAnswered */.Dh)(silence, facts),
    steps: [
        (0,cause/* step */.PM)('caller', 'Check host and port in the address: another service listens there.', cause/* show */.WU.apiHealth),
        (0,cause/* step */.PM)('infrastructure', 'Let the service itself, and nothing else, answer at this port.', cause/* show */.WU.apiHealth),
    ],
});
/** The length that is announced is another one than what follows has. */
const malformed = (silence, facts) => ({
    headline: `${silence.host} sends answers that are not valid HTTP: their length is told wrong.`,
    ...(0,silent_host/* nothingAnswered */.Dh)(silence, facts),
    fix: 'Let one program alone tell the length of answers: a proxy on the way sends a Content-Length that is not that of the body, or Transfer-Encoding: chunked beside it.',
    shownBy: cause/* show */.WU.headers,
});

;// CONCATENATED MODULE: ./build/diagnosis/causes/network.js








/** Some requests to a host got no answer while others did: it went away, or something cuts just these off. */
function cutOff(facts, code) {
    const cut = facts.refused.filter((one) => (one.role === 'mlflow' || (one.role === 'artifacts' && one.exchange.request.method !== 'PUT')) &&
        (0,observed/* failureOf */.g5)(one) === code);
    const [first] = cut;
    if (!first)
        return cutOffFromAuth(facts, code);
    const answered = answeredAt(first, facts);
    if (!answered)
        return undefined;
    const isBegun = /bytes of the answer/.test((0,observed/* said */.ag)(first));
    return {
        headline: code === 'RESET'
            ? `The connection was cut off during ${(0,observed/* requestOf */.fo)(first)}.`
            : `${(0,observed/* originOf */.yv)(first)} stopped listening before ${(0,observed/* requestOf */.fo)(first)}.`,
        because: `${(0,observed/* requestOf */.fo)(first)} got no ${isBegun ? 'whole ' : ''}answer: ${(0,observed/* said */.ag)(first)}; other requests to ${(0,observed/* originOf */.yv)(first)} were answered`,
        evidence: cut,
        controls: [answered],
        ...(isBegun && { fix: wholeAnswers, shownBy: cause/* show */.WU.search }),
    };
}
const wholeAnswers = 'Find out what ends the connection while the answer is on its way: the space and the limits for what a proxy buffers on disk (larger answers alone), a limit of time, a worker that dies.';
/** A request to the same host that was answered. */
const answeredAt = (one, { observations }) => observations.find((other) => (0,observed/* originOf */.yv)(other) === (0,observed/* originOf */.yv)(one) && other.answer.kind === 'reply');
/** A browser that was sent in circles got answers. */
const saysRedirects = /TOO_MANY_REDIRECTS|REDIRECT_LOOP/;
/** A browser asks first whether a page may send this, and sends nothing where the answer is no: that shows as nothing. */
const unsentByBrowser = (one) => ({
    confidence: 'possible',
    headline: `No answer to ${(0,observed/* requestOf */.fo)(one)} was recorded: perhaps the browser did not send it.`,
    because: `a web page of another origin asked for it (CORS), and ${(0,observed/* said */.ag)(one)}`,
    evidence: [one],
    nextProbe: 'the same request from a client that is no browser',
});
const isOfPage = (one, { evidence }) => evidence.checks === undefined &&
    (0,observed/* failureOf */.g5)(one) === 'NETWORK' &&
    Object.keys(one.exchange.request.headers).some((name) => name.toLowerCase() === 'origin');
/** The auth service shares its host with others, and its connections alone are cut off, the platform's too. */
function cutOffFromAuth(facts, code) {
    const direct = facts.keyVerdict?.observation;
    const blocked = (0,subjects/* obstacleAt */.rt)(facts, 'auth-reachable');
    if (!direct || (0,observed/* failureOf */.g5)(direct) !== code || !blocked)
        return undefined;
    return {
        headline: `The connection to the auth service is cut off during ${(0,observed/* requestOf */.fo)(direct)}.`,
        because: `validating the key got no answer: ${(0,observed/* said */.ag)(direct)}; the platform says ${(0,observed/* said */.ag)(blocked)}`,
        evidence: [direct, blocked],
        layer: 'auth',
    };
}
/** A host that answered before, and nothing any more from some request on. */
function silentSince(facts) {
    const silent = (0,silent_host/* fellSilent */.xS)(facts);
    const [first] = silent ?? [];
    if (!silent || !first)
        return undefined;
    return {
        headline: `${(0,observed/* originOf */.yv)(first)} answered at first, and nothing any more from ${(0,observed/* requestOf */.fo)(first)} on.`,
        because: `none of ${silent.length} requests from ${(0,observed/* requestOf */.fo)(first)} on was answered in time, those that need no MLflow neither: ${(0,observed/* said */.ag)(first)}`,
        evidence: silent,
        controls: [answeredAt(first, facts)],
    };
}
/** The client's own limit ended it, so that the server may be as slow as this one client does not bear. */
function leftEarly({ obstacle }, silence) {
    const left = silence?.all ?? (obstacle ? [obstacle.observation] : []);
    const [one] = left;
    if (!one || !left.every(({ exchange }) => (0,observed/* isLeftEarly */.Nr)(exchange)))
        return undefined;
    const waited = `${(Math.max(...left.map(({ exchange }) => exchange.timings.totalMs)) / 1000).toFixed(1)} s`;
    return {
        confidence: 'possible',
        owner: 'caller',
        headline: `Your client waits ${waited}, which is too short to tell whether ${(0,observed/* originOf */.yv)(one)} answers ${(0,observed/* requestOf */.fo)(one)}.`,
        because: `the client closed the connection after ${waited} without an answer`,
        evidence: left,
        steps: [
            (0,cause/* step */.PM)('caller', `Let your client wait longer and see whether an answer comes: it closed the connection after ${waited}, MLflow’s own waits 120 s (MLFLOW_HTTP_REQUEST_TIMEOUT).`, cause/* show */.WU.apiHealth),
            (0,cause/* step */.PM)('infrastructure', 'Only where none comes then: find out what the service waits for, or what drops the connection.', cause/* show */.WU.apiHealth),
        ],
        nextProbe: 'the same request with a longer time-out',
    };
}
/** Something before the API takes requests with a body, and does not pass them on. */
function keepsBodies(facts) {
    const afresh = (0,silent_host/* holdsBodies */.ZM)(facts);
    const one = facts.refused.find(silent_host/* hasWaited */.x$);
    if (!one || !afresh)
        return undefined;
    return {
        layer: 'proxy',
        headline: `${(0,observed/* originOf */.yv)(one)} answers no request that has a body, such as ${(0,observed/* requestOf */.fo)(one)}.`,
        because: `${(0,observed/* requestOf */.fo)(one)} got no answer: ${(0,observed/* said */.ag)(one)}; ${(0,observed/* requestOf */.fo)(afresh)} without a key neither, which the API refuses by itself, and all requests without a body are answered`,
        evidence: [one, ...facts.refused.filter(silent_host/* hasWaited */.x$)],
        controls: [afresh, answeredAt(one, facts)],
        fix: 'Let what stands in front of the API pass bodies on: a program there that reads them first (a parser of bodies before a proxy) leaves the API waiting for them.',
        shownBy: cause/* show */.WU.search,
        nextProbe: 'the same POST sent to the API past what stands before it',
    };
}
/** A host answers some requests and lets this one wait, and none of its answers is the platform's. */
function silentAtTimes(facts) {
    const one = facts.obstacle?.observation;
    if (one && (0,silent_host/* hasWaited */.x$)(one) && (0,silent_host/* isUnconnected */.v5)(one))
        return {
            headline: `No connection to ${(0,observed/* originOf */.yv)(one)} came about for ${(0,observed/* requestOf */.fo)(one)}.`,
            because: `the client waited in vain for the connection itself (${(0,observed/* said */.ag)(one)}), so that nobody was asked`,
            evidence: [one],
            controls: [answeredAt(one, facts)],
        };
    if (!one || !(0,silent_host/* hasWaited */.x$)(one) || facts.served || (0,diagnosis_facts/* isApiAlive */.qu)(facts))
        return undefined;
    return {
        confidence: 'possible',
        headline: `${(0,observed/* originOf */.yv)(one)} does not answer ${(0,observed/* requestOf */.fo)(one)} in time.`,
        because: `${(0,observed/* requestOf */.fo)(one)} got no answer: ${(0,observed/* said */.ag)(one)}; what answers other requests there bears no mark of the platform`,
        evidence: [one],
        controls: [answeredAt(one, facts)],
        nextProbe: 'the same request again, when the host is less busy',
    };
}
/** Nobody was reached who could have refused: there is no way from here. */
const noWay = (silence, facts) => ({
    owner: 'caller',
    headline: `This network has no way to ${silence.host}.`,
    ...(0,silent_host/* nothingAnswered */.Dh)(silence, facts),
    steps: [
        (0,cause/* step */.PM)('caller', 'Check what leads to this address from here: a VPN, a firewall, IPv6 where this machine has none.', cause/* show */.WU.apiHealth),
        (0,cause/* step */.PM)('infrastructure', 'Give the host an address that callers can reach, over IPv4 too.', cause/* show */.WU.apiHealth),
    ],
    nextProbe: 'the same request from another network',
});
const networkCauses = [
    {
        code: 'DNS_FAILURE',
        category: 'NET',
        layer: 'network',
        owner: 'caller',
        summary: 'A host name does not resolve.',
        refutedBy: 'an address for the name',
        steps: [
            (0,cause/* step */.PM)('caller', 'Check the host name for a spelling mistake, and whether this network resolves it.', cause/* show */.WU.apiHealth),
            (0,cause/* step */.PM)('infrastructure', 'Restore the DNS record of the host.', cause/* show */.WU.apiHealth),
        ],
        concludes: (facts) => {
            const silence = (0,silent_host.at)(facts, 'DNS');
            if (!silence)
                return undefined;
            // One name alone is misspelt more often than a machine is offline.
            const unresolved = facts.observations.filter((one) => (0,observed/* failureOf */.g5)(one) === 'DNS').map(observed/* originOf */.yv);
            const offline = !silence.othersAnswer && new Set(unresolved).size > 1;
            const isLike = /hokus/i.test(silence.host) && !(0,platform_contract/* isHokusaiHost */.r$)(new URL(silence.host).hostname);
            return {
                // A name server that fails for now is no missing name.
                confidence: silence.all.length > 1 && silence.othersAnswer && !/EAI_AGAIN/.test(silence.answer.message)
                    ? 'certain'
                    : 'likely',
                headline: offline
                    ? `${silence.host} does not resolve, and no other host answered: this machine seems to be offline.`
                    : `The host name of ${silence.host} does not resolve${isLike ? `: Hokusai’s registry is at ${new URL(platform_contract/* hokusai */.rQ.trackingUri).origin}` : ''}.`,
                ...(0,silent_host/* nothingAnswered */.Dh)(silence, facts),
            };
        },
    },
    {
        code: 'CONNECTION_REFUSED',
        category: 'NET',
        layer: 'network',
        owner: 'infrastructure',
        summary: 'Nothing listens at the address of the service.',
        refutedBy: 'a TCP connection to the host and port',
        steps: [
            (0,cause/* step */.PM)('caller', 'Check host and port. For a service started in the same job: wait until it listens.', cause/* show */.WU.apiHealth),
            (0,cause/* step */.PM)('infrastructure', 'Start the service, or open its port.', cause/* show */.WU.apiHealth),
        ],
        concludes: (facts) => {
            const silence = (0,silent_host.at)(facts, 'REFUSED');
            if (!silence)
                return cutOff(facts, 'REFUSED');
            if (silent_host/* saysNoWay */.tA.test(silence.answer.message))
                return noWay(silence, facts);
            return {
                confidence: silence.all.length > 1 && silence.othersAnswer ? 'certain' : 'likely',
                headline: `Nothing listens at ${silence.host}.`,
                ...(0,silent_host/* nothingAnswered */.Dh)(silence, facts),
            };
        },
    },
    {
        code: 'NO_ANSWER',
        category: 'NET',
        layer: 'network',
        owner: 'infrastructure',
        summary: 'The service does not answer in time.',
        refutedBy: 'an answer within the time limit',
        steps: [
            (0,cause/* step */.PM)('caller', 'Check that no firewall on the way drops the connection; try again.', cause/* show */.WU.apiHealth),
            (0,cause/* step */.PM)('infrastructure', 'Find out why the service does not answer: a firewall that drops the connection, its load, its instances, what it waits for.', cause/* show */.WU.apiHealth),
        ],
        concludes: (facts) => {
            const silence = (0,silent_host.at)(facts, 'TIMEOUT');
            const left = leftEarly(facts, silence);
            if (left)
                return left;
            if (!silence)
                return silentSince(facts) ?? keepsBodies(facts) ?? silentAtTimes(facts);
            return {
                headline: `Nothing at ${silence.host} answers in time.`,
                ...(0,silent_host/* nothingAnswered */.Dh)(silence, facts),
            };
        },
    },
    {
        code: 'CONNECTION_RESET',
        category: 'NET',
        layer: 'network',
        owner: 'infrastructure',
        summary: 'No complete answer in HTTP arrives: the connection is cut off, or what answers speaks something else.',
        refutedBy: 'a complete answer on a fresh connection',
        steps: [
            (0,cause/* step */.PM)('caller', 'Try again; check proxies on the way.', cause/* show */.WU.apiHealth),
            (0,cause/* step */.PM)('infrastructure', 'Find out what closes the connection: a crash of the service, a limit of the load balancer, a wrong protocol.', cause/* show */.WU.apiHealth),
        ],
        concludes: (facts) => {
            const silence = (0,silent_host.at)(facts, 'RESET', 'NETWORK');
            if (!silence)
                return cutOff(facts, 'RESET');
            if (tlsTroubleOf(silence.answer) || saysRedirects.test(silence.answer.message))
                return undefined;
            if (/does not match the HTTP|parse error|HPE_/i.test(silence.answer.message))
                return noHttp(silence, facts);
            if (/content-length/i.test(silence.answer.message))
                return malformed(silence, facts);
            const page = silence.all.find((one) => isOfPage(one, facts));
            if (page)
                return unsentByBrowser(page);
            return {
                headline: `${silence.host} closes every connection before its answer is complete.`,
                ...(0,silent_host/* nothingAnswered */.Dh)(silence, facts),
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/front-routes.js













/** True where a request that found no backend was served at another moment: that is a rate. */
const isIntermittentlyRefused = (facts) => facts.refused.some((one) => isUnavailable(one) && (0,diagnosis_facts/* isIntermittent */.a_)(one, facts));
const isApiThere = ({ apiAnswers }) => apiAnswers.some((one) => (0,observed/* partyOf */.MS)(one) === 'API' || one.role === 'mlflow');
/** A success that MLflow never gives: not JSON, with another status, or without the thing that was to be made. */
const isForeignSuccess = (one) => one.answer.kind === 'reply' &&
    ((one.answer.text.trim() !== '' && !/json/.test(one.answer.contentType)) ||
        (one.answer.status > 200 && one.answer.status < 300) ||
        (/\/create$/.test((0,observed/* pathOf */.XM)(one)) && one.answer.json !== undefined));
/** How many requests of all got the same: `5 of 60 requests`. */
function shareOf(one, { evidence }) {
    const asked = (0,diagnosis_evidence/* attemptsOf */.O)(evidence).filter((other) => (0,observed/* originOf */.yv)(other) === (0,observed/* originOf */.yv)(one));
    const alike = asked.filter((other) => (0,observed/* sameAnswer */.JM)(other, one));
    return `${alike.length} of ${asked.length} requests were refused so`;
}
/** A load balancer that checks its backends knows; what tries and fails does not. */
const saysNoneIsHealthy = (one) => (0,observed/* statusOf */.c2)(one) === 503 &&
    ((0,observed/* productOf */.$7)(one)?.kind === 'load balancer' ||
        /\b(no|without) (healthy|available|live|active)\b|no server is available/i.test((0,observed/* textOf */.b6)(one)));
const isDocumentedHost = (one) => (0,observed/* originOf */.yv)(one) === new URL(platform_contract/* hokusai */.rQ.trackingUri).origin;
/** An API gateway says the same of both. */
const routeOrSignature = [
    (0,cause/* step */.PM)('infrastructure', 'Look whether this path and method are deployed at the API gateway, in this stage.', cause/* show */.WU.headers),
    (0,cause/* step */.PM)('caller', 'If the server takes signed requests alone, as SageMaker’s MLflow does, use its own client plugin: a key in a header is no signature.', cause/* show */.WU.headers),
];
/** What fits better than a missing rule, where more is known. */
function remedyFor(one, facts) {
    if ((0,observed/* deedOf */.uT)(one) === 'blocks')
        return {
            fix: 'Let callers through what answered: look at its rules for addresses, methods and access, and at whether its service is paid for and running.',
        };
    if (one.answer.kind === 'reply' && (0,responders/* responderOf */.ac)(one.answer).party === 'artifact store')
        return {
            fix: 'The address leads to an object store: lead this host and path to the API, in the load balancer, ingress or proxy in front of it.',
        };
    if ((0,observed/* statusOf */.c2)(one) === 403)
        return { steps: routeOrSignature };
    if (!facts.served)
        return {};
    return {
        fix: 'Other requests are led to the API, and this one is not: look for rules by path, method, header or content in what stands in front of it.',
    };
}
/** Who does not see that TLS ended before it sends every request to https, where it came from. */
const inCircles = (one) => ({
    headline: `${(0,observed/* originOf */.yv)(one)} redirects ${(0,observed/* requestOf */.fo)(one)} in circles.`,
    fix: 'Tell what redirects to https that TLS ended before it (X-Forwarded-Proto, and a server that trusts it), or take that redirect out.',
    shownBy: cause/* show */.WU.headers,
});
/** To the address that was asked, or to one that leads back. */
const isCircle = (one, { observations }) => {
    const [here, there] = [one.exchange.request.url, (0,observed/* targetOf */.$r)(one)];
    return (there === here ||
        observations.some((other) => other.exchange.request.url === there && (0,observed/* targetOf */.$r)(other) === here));
};
const frontRouteCauses = [
    {
        code: 'BALANCER_NO_RULE',
        isGeneral: true,
        category: 'DEPLOY',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Something on the way answers in place of the service: it has no rule that leads this host, path or method on.',
        refutedBy: 'an answer of the API at this address',
        fix: 'Add the rule or route that leads this host and path to the API, in the load balancer, ingress or proxy in front of it.',
        shownBy: cause/* show */.WU.headers,
        concludes: (facts) => {
            const subject = (0,subjects/* subjectWith */.XU)(facts, 'has no route', 'answers itself', 'damages answers', 'blocks');
            if (!subject || subject.layer === 'auth')
                return undefined;
            const { observation: one } = subject;
            const deed = (0,observed/* deedOf */.uT)(one);
            if (deed === 'blocks' && (subject.layer !== 'proxy' || !isProxyRule(one) || facts.served))
                return undefined;
            // What was JSON once was changed on the way; an answer that only some keys get came from behind their check.
            if (deed === 'damages answers' && (!(0,subjects/* isSameForAll */.fl)(subject) || isRestOfJson(one)))
                return undefined;
            if (deed === 'answers itself' && facts.served && !isForeignSuccess(one) && !subject.explains)
                return undefined;
            const meant = subject.layer === 'gateway' ? 'MLflow' : 'the API';
            return {
                confidence: 
                // A page or JSON of somebody's may say in any words that it will not.
                deed !== 'has no route' ||
                    // An API gateway's words for no route are those for a request without a signature, too.
                    (0,observed/* statusOf */.c2)(one) === 403 ||
                    // Where nothing there is the platform's, the caller may have named another site.
                    !((0,diagnosis_facts/* isApiAlive */.qu)(facts) || isDocumentedHost(one)) ||
                    facts.served
                    ? 'likely'
                    : provedBy(subject, facts),
                headline: `${(0,observed/* whoAtStart */.iv)(one)} answers ${(0,observed/* requestOf */.fo)(one)} itself (${(0,observed/* statusOf */.c2)(one)}) and does not forward it to ${meant}.`,
                ...told(subject, facts),
                ...(subject.layer === 'gateway' ? {} : remedyFor(one, facts)),
                ...((0,subjects/* isForArtifacts */.be)(one) ? { nextProbe: 'the rule of the proxy for /mlflow-artifacts/' } : {}),
            };
        },
        refuted: isAddressWrong,
    },
    {
        code: 'API_DOWN',
        category: 'DEPLOY',
        layer: 'proxy',
        owner: 'API team',
        summary: 'The API is down or not reached: what stands in front of it has no healthy instance to pass requests to.',
        refutedBy: 'any answer of the API itself, for instance at /health',
        fix: 'Bring the API back: its load balancer has no healthy backend. Look at its last deployment: image, start-up error, secrets. If it runs, look at the way there: name, port, rules of the network.',
        shownBy: cause/* show */.WU.apiHealth,
        concludes: (facts) => {
            const subject = (0,subjects/* subjectWith */.XU)(facts, 'has no backend', 'times out');
            if (!subject || subject.layer === 'auth' || facts.served)
                return undefined;
            const health = facts.first('api.health');
            const all = (0,subjects/* isSameForAll */.fl)(subject) && health !== undefined && (0,observed/* deedOf */.uT)(health) === (0,observed/* deedOf */.uT)(subject.observation);
            return {
                // That it does not get there may as well be its own way: a name, a port, a rule of the network.
                confidence: all && saysNoneIsHealthy(subject.observation) ? 'certain' : 'likely',
                headline: `${(0,observed/* whoAtStart */.iv)(subject.observation)} has no live backend at ${(0,subjects/* placeOf */.$t)(subject)}: the API is down.`,
                ...told(subject, facts),
                ...toldBy(subject.observation),
                evidence: [subject.observation, ...(health && (0,observed/* deedOf */.uT)(health) ? [health] : [])],
                layer: 'proxy',
            };
        },
        refuted: isApiThere,
    },
    {
        code: 'NO_BACKEND',
        category: 'DEPLOY',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'The platform answers, but a proxy in front of one of its parts has no live backend for these requests, or gives up on it.',
        refutedBy: 'an answer of the platform to the same request',
        fix: 'Look at the backends of the proxy that answered, and at whether what stands behind it crashes on these requests.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const subject = (0,subjects/* subjectWith */.XU)(facts, 'has no backend', 'times out');
            if (!subject || subject.layer === 'auth' || !(0,diagnosis_facts/* isApiAlive */.qu)(facts))
                return undefined;
            const { observation: one } = subject;
            if ((0,observed/* deedOf */.uT)(one) === 'times out' && facts.served)
                return undefined;
            if ((0,diagnosis_facts/* isFromNowOn */.gG)(one, facts))
                return {
                    headline: `From ${(0,observed/* requestOf */.fo)(one)} on, ${(0,observed/* whoOf */.OD)(one)} passed nothing on any more.`,
                    ...told(subject, facts),
                    fix: 'Look at what happened to the backends of the proxy at that moment: a deployment, a crash, a failed health check.',
                    nextProbe: 'the same request again: a deployment ends',
                };
            return {
                headline: `${(0,observed/* whoAtStart */.iv)(one)} cannot pass ${(0,observed/* requestOf */.fo)(one)} on, ${(0,diagnosis_facts/* isIntermittent */.a_)(one, facts) ? `though it does at other moments (${shareOf(one, facts)})` : 'while the API answers other requests'}.`,
                ...told(subject, facts),
                ...toldBy(one),
                nextProbe: 'the log of the proxy that answered, for this request',
            };
        },
        refuted: (facts) => isIntermittentlyRefused(facts) || !isApiThere(facts),
    },
    {
        code: 'FRONT_ERROR',
        isGeneral: true,
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Something in front of the API fails by itself with an internal error.',
        refutedBy: 'an answer of the platform to the same request',
        fix: 'Look at the log of the proxy in front of the API for this request: its settings, its own checks, its temporary space.',
        shownBy: cause/* show */.WU.headers,
        concludes: (facts) => {
            const subject = (0,subjects/* subjectWith */.XU)(facts, 'fails');
            if (!subject)
                return undefined;
            return {
                headline: `${(0,observed/* whoAtStart */.iv)(subject.observation)} failed on ${(0,observed/* requestOf */.fo)(subject.observation)}.`,
                ...told(subject, facts),
                ...toldBy(subject.observation),
                nextProbe: 'the log of what answered, for this request',
            };
        },
    },
    {
        code: 'FRONT_CACHES',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'A cache in front of the API keeps answers and gives them to other requests, whatever key those carry.',
        refutedBy: 'the same requests answered afresh',
        fix: 'Take the paths of the API out of the cache in front of it: answers depend on the key and change with every write.',
        shownBy: cause/* show */.WU.headers,
        concludes: (facts) => {
            const afresh = facts.withoutKeyAfresh;
            const isRefused = (0,observed/* statusOf */.c2)(afresh) === 401;
            const isKept = (one) => (0,observed/* isCached */.bm)(one) || (isRefused && (0,observed/* isWithoutKey */.M8)(one) && (0,observed/* isProven */.nn)(one));
            const kept = facts.observations.filter((one) => one.role === 'mlflow' && isKept(one));
            const letIn = kept.filter(observed/* isWithoutKey */.M8);
            const stale = facts.evidence.checks?.filter((check) => (0,verdict/* isTrouble */.KM)(check) && kept.some(({ exchange }) => check.exchanges.includes(exchange.id)));
            const [first] = letIn.length > 0 ? letIn : (stale?.length ?? 0) > 0 ? kept : [];
            if (!first)
                return undefined;
            return {
                headline: `A cache in front of ${(0,observed/* originOf */.yv)(first)} answers ${(0,observed/* requestOf */.fo)(first)} with what it kept.`,
                because: (0,observed/* isCached */.bm)(first)
                    ? `${(0,observed/* requestOf */.fo)(first)} was answered from a cache, as its headers tell${letIn.length > 0 ? ', also without a valid key' : ''}`
                    : `${(0,observed/* requestOf */.fo)(first)} without a valid key got MLflow’s answer, and the same search by POST, which no cache keeps, is refused`,
                evidence: kept,
                controls: [facts.servedWithKey[0], afresh],
            };
        },
    },
    {
        code: 'REDIRECTED',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'The address redirects to another one; the key is not sent there.',
        refutedBy: 'an answer at the address itself',
        steps: [
            (0,cause/* runAgainAfter */.W)('infrastructure'),
            (0,cause/* step */.PM)('caller', 'If infrastructure says that the new address is the API’s, set tracking-uri to it. This run did not ask it, to keep the key here.', cause/* show */.WU.search),
            (0,cause/* step */.PM)('infrastructure', 'Is the new address meant to be the API’s? Yes: send the same request there, and once it is served tell callers to use it. No: remove the redirect and serve the API here. A redirect turns a POST into a GET and loses the key.', cause/* show */.WU.search),
        ],
        concludes: (facts) => {
            const subject = (0,subjects/* subjectWith */.XU)(facts, 'redirects');
            const endless = facts.refused.find((one) => saysRedirects.test((0,observed/* said */.ag)(one)));
            if (!subject && endless)
                return { ...inCircles(endless), because: `the client gave up: ${(0,observed/* said */.ag)(endless)}`, evidence: [endless] };
            if (!subject || isUpgrade(subject.observation, facts))
                return undefined;
            const { observation: one } = subject;
            if (isCircle(one, facts))
                return { ...told(subject, facts), ...inCircles(one) };
            return {
                headline: `${(0,observed/* originOf */.yv)(one)} redirects ${(0,observed/* requestOf */.fo)(one)} to ${(0,observed/* headerIn */.Nb)(one, 'location') || 'nowhere'}.`,
                ...told(subject, facts),
            };
        },
    },
];

// EXTERNAL MODULE: ./build/group-by.js
var group_by = __webpack_require__(32217);
;// CONCATENATED MODULE: ./build/diagnosis/causes/instances.js



const isAccepted = (one) => (0,observed/* wasServed */.tb)(one) || (one.role === 'auth.validate' && (0,observed/* isCalledValid */.qX)(one));
/** Refused for its key by the platform itself, whose words they are. */
const isRefused = (one) => (0,observed/* statusOf */.c2)(one) === 401 && (one.role === 'auth.validate' ? (0,observed/* isOfPlatform */.tz)(one) : (0,observed/* isOfApi */.YH)(one));
/** The same request with the caller's key, refused and accepted in turns: not once refused and ever after accepted, or the reverse. */
function turnsIn({ evidence, observations }, role) {
    // What a recorded client sends in between may be another key.
    if (!evidence.checks)
        return undefined;
    const ofKey = observations.filter((one) => one.role === role &&
        ['bearer', 'other-form'].includes(one.credential) &&
        (isAccepted(one) || isRefused(one)));
    const groups = (0,group_by/* groupBy */.$)(ofKey, ({ credential, exchange: { request } }) => [credential, request.method, request.url, request.body?.text].join(' '));
    for (const asked of groups) {
        const changes = asked.filter((one, i) => asked[i - 1] && isRefused(one) !== isRefused(asked[i - 1] ?? one));
        if (changes.length > 1)
            return { asked, refused: asked.filter(isRefused) };
    }
    return undefined;
}
const turnsOf = (facts) => turnsIn(facts, 'mlflow') ?? turnsIn(facts, 'auth.validate');
/** True where a refusal of the key is no word about the key: the same request is accepted in between. */
const comesInTurns = (facts) => turnsOf(facts) !== undefined;
const compareInstances = 'Compare the instances behind this address: version, auth URL, service id, and the database and cache of keys; take out the one that refuses.';
const instancesCauses = [
    {
        code: 'INSTANCES_DIFFER',
        category: 'DEPLOY',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'The same request with the same key is refused and accepted in turns: the instances that answer it differ.',
        refutedBy: 'the same answer to the same request, however often it is sent',
        steps: [
            (0,cause/* step */.PM)('caller', 'Keep this key: it is accepted in between. Run this again once all instances agree.'),
            (0,cause/* step */.PM)('infrastructure', compareInstances, cause/* show */.WU.searchOften),
        ],
        concludes: (facts) => {
            const turns = turnsOf(facts);
            const [first] = turns?.refused ?? [];
            if (!turns || !first)
                return undefined;
            const count = `${turns.refused.length} of ${turns.asked.length}`;
            const isAuth = first.role === 'auth.validate';
            return {
                headline: `${isAuth ? 'The auth service' : 'The platform'} refuses and accepts the same key in turns: ${(0,observed/* requestOf */.fo)(first)} was refused ${count} times.`,
                because: `the same request with the same key was answered ${(0,observed/* said */.ag)(first).slice(0, 120)} ${count} times, and accepted the other times`,
                evidence: [first, facts.obstacle?.observation, ...turns.refused.slice(1)],
                controls: turns.asked.filter(isAccepted).slice(0, 2),
                ...(isAuth && { layer: 'auth', fix: compareInstances, shownBy: cause/* show */.WU.validate }),
                commandShows: '200 and 401 by turns',
                commandProves: isAuth ? '200 with "is_valid": true, eight times in a row' : '200 eight times',
                isCounted: true,
            };
        },
    },
];

// EXTERNAL MODULE: ./build/suites/preflight.js
var preflight = __webpack_require__(82567);
// EXTERNAL MODULE: ./build/text/curl.js
var curl = __webpack_require__(76114);
// EXTERNAL MODULE: ./build/diagnosis/token-judged.js
var token_judged = __webpack_require__(38221);
;// CONCATENATED MODULE: ./build/diagnosis/withheld-key.js
/** Why a key that is known is not taken, in the auth service's own words, the first that fits: a new key is no help. */
const reasons = [
    {
        words: /environment(?! variable)|\bbelongs to (the )?['"]?(production|prod|staging|test|live|sandbox|dev)|\b(test|live|sandbox)[- ](mode|key)\b/i,
        what: 'belongs to another environment',
        fix: 'Use key and addresses of one environment: a key of this one, or the addresses (tracking-uri, auth-url, api-url) of the key’s.',
    },
    {
        words: /suspend|overdue|past due|unpaid|payment (is )?(required|due|failed|missing)|billing (issue|problem)|subscription .{0,20}(expired|ended)/i,
        what: 'is of an account that is suspended',
        fix: 'Settle what the answer names with whoever manages the account: until then its new keys are refused, too.',
    },
    {
        words: /\bnot (yet )?valid (yet|before|until)|not yet valid|becomes valid|(key|token) .{0,10}not (yet )?active (yet|until|before)/i,
        what: 'is not valid yet',
        fix: 'Wait for the time that the answer names, or have the key’s beginning set earlier.',
    },
    {
        words: /\b(confirm|verify)\b.{0,40}(e-?mail|account)|\b(e-?mail|account|user)\b.{0,40}\b(not (yet )?(confirmed|verified|activated|active|enabled)|inactive|disabled|deactivated|pending)/i,
        what: 'is of an account that is not active',
        fix: 'Have the account activated as the answer says; its new keys are refused until then, too.',
    },
];
const withheld = (text) => reasons.find(({ words }) => words.test(text));

;// CONCATENATED MODULE: ./build/diagnosis/causes/key.js








/** The step that stopped because the key was not accepted, or auth not reached. */
const blockedByKey = (facts) => (0,subjects/* obstacleAt */.rt)(facts, 'auth-reachable', 'key-accepted', 'key-forwarded', 'permitted');
function keyWords(facts) {
    const direct = facts.keyVerdict?.observation;
    return direct && facts.keyVerdict?.verdict.kind === 'unknown-key' && !/required/i.test((0,observed/* said */.ag)(direct))
        ? { words: (0,observed/* said */.ag)(direct), direct }
        : undefined;
}
/** Where a deactivated key was served, a new key fixes only the caller's half, and this one tells of the other. */
function stepsForServed({ servedWithKey }) {
    const command = servedWithKey
        .filter(({ role, exchange }) => role === 'mlflow' && exchange.request.method === 'GET')
        .flatMap(({ exchange }) => (0,curl/* curlCommand */.O)(exchange) ?? [])[0];
    if (!command)
        return undefined;
    return [
        (0,cause/* step */.PM)('caller', 'Make a new key in the settings page; keep this one as it is: it tells whether the API team has fixed its part.', cause/* show */.WU.validate),
        (0,cause/* step */.PM)('API team', `Let in no key whose validation says is_valid false, also where its status is 200: in the API and in the gateway. With this key, not the new one, the following answers 200 now, and 401 when fixed: ${command}`),
    ];
}
/** When the answer to a request was there, in milliseconds. */
const endOf = ({ exchange }) => Date.parse(exchange.startedAt) + exchange.timings.totalMs;
/** An e-mail's or a wallet's address is none of these. */
const addressWords = /\bip\b|\bcidr\b|allow-?list|\bnetwork\b|\blocation\b|\b\d{1,3}(\.\d{1,3}){3}\b|\b(source|client|remote|this) address/i;
/** What stands in front of another server has read the token, and says what is wrong with it. */
function judgedInFront(facts) {
    const one = facts.refused.find((seen) => (0,token_judged/* tokenJudged */.p)(seen, facts)?.error === 'invalid_token');
    if (!one || facts.served)
        return undefined;
    const words = (0,token_judged/* tokenJudged */.p)(one, facts)?.words || (0,observed/* said */.ag)(one);
    const minutes = (0,token_judged/* clockDifference */.e)(one);
    const isUntimely = /not yet valid|\bnbf\b|\biat\b|in the future|too early|clock/i.test(words);
    const clocks = minutes === undefined
        ? ''
        : `; its clock is ${Math.abs(minutes)} minutes ${minutes < 0 ? 'behind' : 'ahead of'} the recording’s`;
    return {
        headline: `${(0,observed/* originOf */.yv)(one)} does not accept this token: ${words.slice(0, 120)}.`,
        because: `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one)}${words === (0,observed/* said */.ag)(one) ? '' : ` (${words})`}: whoever says so has read the token${clocks}`,
        evidence: [one],
        ...(isUntimely
            ? { fix: 'Set the clocks right, of this machine and of whoever makes the token; then make a new one.' }
            : {
                fix: 'Get a new token from this server, one that is made for this address: issuer and audience count, too.',
            }),
        nextProbe: 'the same request with a token that was made a moment before',
    };
}
/** Never a bad key by the platform's 401 alone: a valid key is refused like that too where a service is set up wrongly. */
function unprovenRefusal(facts) {
    const one = (0,subjects/* obstacleAt */.rt)(facts, 'key-accepted');
    if (!one || facts.served || facts.authWorks || ['basic', 'refused-form'].includes(one.credential))
        return undefined;
    return {
        confidence: 'possible',
        headline: 'The platform does not accept this key.',
        because: `the platform answers ${(0,observed/* said */.ag)(one)}; the auth service’s own verdict was not observed, and a valid key is refused like that too where a service is set up wrongly`,
        evidence: [one],
        nextProbe: 'validating the key directly at the auth service',
    };
}
const isForeignRefusal = (one) => one !== undefined && (0,observed/* statusOf */.c2)(one) === 401 && (0,observed/* partyOf */.MS)(one) === 'in between';
/** What the auth service says where no key is shown. */
const validatedWithoutKey = ({ observations }) => observations.find(({ role, credential }) => role === 'auth.validate' && credential === 'none');
/** The first request that was refused for its key. */
const refusedForKey = (facts) => facts.refusals.find(({ stoppedAt, observation }) => stoppedAt === 'key-accepted' || (0,token_judged/* tokenJudged */.p)(observation, facts)?.error === 'invalid_token')?.observation;
const keyCauses = [
    {
        code: 'KEY_DEACTIVATED',
        category: 'KEY',
        layer: 'auth',
        owner: 'caller',
        summary: 'The auth service says that the key is deactivated (200 with is_valid: false).',
        refutedBy: 'is_valid true in the same answer',
        fix: 'Make a new key in the settings page, or activate this one where it was deactivated by mistake.',
        shownBy: cause/* show */.WU.validate,
        concludes: (facts) => {
            if (facts.keyVerdict?.verdict.kind !== 'invalid')
                return undefined;
            const { observation } = facts.keyVerdict;
            const { error } = facts.keyVerdict.verdict.info;
            const steps = stepsForServed(facts);
            const reason = typeof error === 'string' ? withheld(error) : undefined;
            const isOther = typeof error === 'string' && !/deactivat|disabled|inactive/i.test(error);
            return {
                confidence: isOther ? 'likely' : 'certain',
                headline: isOther
                    ? `The auth service says that this key is not valid: ${error.slice(0, 80)}.`
                    : `The auth service says that this key is deactivated${facts.registered ? ', and the platform serves it all the same' : ''}.`,
                because: `is_valid is false in a 200${isOther ? ` (${error.slice(0, 160)})` : ''}${facts.registered ? ', which the platform ignores: a model was registered with it' : ''}`,
                evidence: [observation, blockedByKey(facts)],
                ...(reason && { fix: reason.fix }),
                ...(steps && { steps }),
            };
        },
    },
    {
        code: 'KEY_REJECTED',
        category: 'KEY',
        layer: 'auth',
        owner: 'caller',
        summary: 'The auth service does not accept the key: it is unknown, expired or revoked.',
        refutedBy: 'a request that MLflow serves with this key',
        steps: [
            (0,cause/* step */.PM)('caller', 'Make a new key in the settings page and store it as the secret HOKUSAI_API_KEY.', cause/* show */.WU.validate),
            (0,cause/* step */.PM)('caller', 'If other keys of yours work, this one has expired or was revoked; if none does, tell the auth team.', cause/* show */.WU.validate),
        ],
        concludes: (facts) => {
            const key = keyWords(facts);
            if (!key)
                return unprovenRefusal(facts) ?? judgedInFront(facts);
            if (addressWords.test(key.words) || withheld(key.words))
                return undefined;
            const saysWhy = /invalid|expired|not found|revoked|unknown|disabled|deactivated|no such/i.test(key.words);
            const agrees = facts.obstacle === undefined || facts.obstacle.stoppedAt === 'key-accepted';
            const control = validatedWithoutKey(facts);
            const looksAtKeys = !(0,observed/* sameAnswer */.JM)(control, key.direct);
            return {
                confidence: !looksAtKeys
                    ? 'possible'
                    : saysWhy && agrees && facts.obstacle !== undefined && control?.answer.kind === 'reply'
                        ? 'certain'
                        : 'likely',
                headline: 'The auth service does not accept this key.',
                because: `asked directly, the auth service answers ${key.words}${agrees && facts.obstacle ? `, and the platform refuses the key too` : ''}`,
                evidence: [key.direct, blockedByKey(facts)],
                controls: [control],
            };
        },
        // Whoever stands in front of the auth service and refuses everybody gives the platform its 401, too.
        refuted: (facts) => facts.served || comesInTurns(facts) || isForeignRefusal(facts.keyVerdict?.observation),
    },
    {
        code: 'KEY_WITHHELD',
        category: 'KEY',
        layer: 'auth',
        owner: 'caller',
        summary: 'The auth service knows the key and refuses it for another reason: its account, its environment or its beginning.',
        refutedBy: 'a validation of this key with is_valid true',
        fix: 'Settle what the auth service names; a new key alone does not help.',
        shownBy: cause/* show */.WU.validate,
        concludes: (facts) => {
            const key = keyWords(facts);
            const reason = key && !addressWords.test(key.words) ? withheld(key.words) : undefined;
            if (!key || !reason || (0,observed/* sameAnswer */.JM)(validatedWithoutKey(facts), key.direct))
                return undefined;
            return {
                headline: `The auth service refuses this key: it ${reason.what}.`,
                because: `asked directly, the auth service answers ${key.words}`,
                evidence: [key.direct, blockedByKey(facts)],
                controls: [validatedWithoutKey(facts)],
                fix: reason.fix,
            };
        },
        refuted: (facts) => facts.served,
    },
    {
        code: 'KEY_STILL_ACCEPTED',
        category: 'KEY',
        layer: 'auth',
        owner: 'caller',
        summary: 'The auth service refuses the key, but the platform still lets it in: for a minute it remembers which keys were accepted.',
        refutedBy: 'a validation of this key with is_valid true',
        steps: [
            (0,cause/* step */.PM)('caller', 'Look at the key in the settings page: if it was revoked or has run out, this stops working within minutes.', cause/* show */.WU.validate),
            (0,cause/* step */.PM)('API team', 'If it goes on for longer, compare the auth service the API asks with this one.', cause/* show */.WU.validate),
        ],
        concludes: (facts) => {
            const key = keyWords(facts);
            const control = validatedWithoutKey(facts);
            if (!key || !facts.served || (0,observed/* sameAnswer */.JM)(control, key.direct) || comesInTurns(facts))
                return undefined;
            return {
                headline: 'The auth service refuses this key, while the platform accepts it.',
                because: `asked directly, the auth service answers ${key.words}; MLflow served requests with the same key in the same run`,
                evidence: [key.direct],
                controls: [facts.servedWithKey[0], control],
                nextProbe: 'the same search in two minutes, when the platform has forgotten the key',
            };
        },
    },
    {
        code: 'KEY_ENDED',
        category: 'KEY',
        layer: 'auth',
        owner: 'caller',
        summary: 'The key stopped being valid during the run: it expired or was revoked.',
        refutedBy: 'a request that is served with this key afterwards',
        fix: 'Use a key that lives longer than the training and registration take, or renew it before it expires.',
        shownBy: cause/* show */.WU.validate,
        concludes: (facts) => {
            const refused = refusedForKey(facts);
            if (!refused || !facts.served)
                return undefined;
            const later = (one) => one.exchange.startedAt > refused.exchange.startedAt;
            const after = facts.observations.filter((one) => ['mlflow', 'artifacts'].includes(one.role) && one.credential === refused.credential && later(one));
            const also = after.filter((one) => (0,observed/* statusOf */.c2)(one) === (0,observed/* statusOf */.c2)(refused));
            // A recorded client may end at the first refusal, where ours asks on.
            const isLast = !facts.evidence.checks && after.length === 0;
            if (also.length === 0 && !isLast)
                return undefined;
            return {
                // The platform's words alone may be about a key of its own: the auth service says the same.
                confidence: !isLast && facts.keyVerdictAfter === 'unknown-key' && /expired|revoked/i.test((0,observed/* said */.ag)(refused))
                    ? 'certain'
                    : 'likely',
                headline: `The key stopped being valid before ${(0,observed/* requestOf */.fo)(refused)}.`,
                because: `MLflow served ${facts.servedWithKey.length} requests with this key; from ${(0,observed/* requestOf */.fo)(refused)} on it is refused: ${(0,observed/* said */.ag)(refused)}${facts.keyVerdictAfter === 'valid' ? '; asked directly after that, the auth service still accepts it' : ''}`,
                evidence: [refused, ...also.slice(0, 3)],
                controls: [facts.servedWithKey.at(-1)],
            };
        },
        refuted: (facts) => {
            const refused = refusedForKey(facts);
            return facts.servedWithKey.some(({ exchange }) => refused !== undefined && Date.parse(exchange.startedAt) > endOf(refused));
        },
    },
    {
        code: 'KEY_WHITESPACE',
        category: 'CLIENT',
        layer: 'client',
        owner: 'caller',
        summary: 'The key has whitespace around it, and other clients than this one send it along, which services refuse.',
        refutedBy: 'the same refusal with the whitespace removed',
        fix: 'Store the secret again without spaces or a newline around it.',
        shownBy: cause/* show */.WU.validate,
        concludes: ({ evidence: { checks } }) => {
            const warned = checks?.find(({ code }) => code === preflight/* keyHasWhitespace */.V);
            if (!warned)
                return undefined;
            return {
                confidence: 'certain',
                headline: 'The stored key has whitespace around it.',
                because: `${warned.reason}`,
                evidence: [],
                explains: [warned.id],
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/permissions.js





/** A 403 of the API or the gateway about what the key may do. */
const scopeRefusal = (facts) => facts.refused.find((one) => (0,observed/* statusOf */.c2)(one) === 403 &&
    (0,observed/* isOfApi */.YH)(one) &&
    !/REGISTRY_ADMIN_REQUIRED|\bip\b|ip address|host header/i.test((0,observed/* textOf */.b6)(one)) &&
    (/required_scope/i.test((0,observed/* textOf */.b6)(one)) ||
        (facts.served && /scope|permission|forbidden/i.test((0,observed/* said */.ag)(one)))));
const scopeIn = (one) => /"required_scope":\s*"([^"]+)"/.exec((0,observed/* textOf */.b6)(one))?.[1];
/** Where it names another service than the one asked for (`isOther`), somebody else chose that service id. */
function serviceRefusal(facts) {
    if (facts.keyVerdict?.verdict.kind !== 'wrong-service')
        return undefined;
    const direct = facts.keyVerdict.observation;
    const words = (0,observed/* said */.ag)(direct);
    const asked = facts.evidence.target?.serviceId.toLowerCase();
    const refused = /access to service ['"]?([\w.-]+)/i.exec(words)?.[1]?.toLowerCase();
    const isOther = asked !== undefined && refused !== undefined && asked !== refused;
    return { direct, words, asked, refused, isOther };
}
const permissionCauses = [
    {
        code: 'SERVICE_ACCESS',
        category: 'SCOPE',
        layer: 'auth',
        owner: 'caller',
        summary: 'The key is valid, but registered for another service than the one it is used for.',
        refutedBy: 'a validation for this service id with is_valid true',
        fix: 'Create a key for this service; or, if you meant the one the key is for, set service-id to that.',
        shownBy: cause/* show */.WU.validate,
        concludes: (facts) => {
            const service = serviceRefusal(facts);
            if (!service || service.isOther)
                return undefined;
            const owned = /registered for service ['"]?([\w.-]+)/i.exec(service.words)?.[1]?.replace(/\.$/, '');
            const wanted = service.asked ?? service.refused;
            return {
                ...(owned &&
                    wanted && {
                    fix: `Create a key for ${wanted}; this one is for ${owned}. Only if you do not mean the model registry, set service-id to ${owned}, and in the command that checks it, too.`,
                }),
                confidence: service.asked === service.refused && service.asked !== undefined ? 'certain' : 'likely',
                headline: `The key is not for the service ${service.refused ?? service.asked ?? 'it is used for'}.`,
                because: `the auth service answers ${service.words}`,
                evidence: [service.direct, blockedByKey(facts)],
            };
        },
        refuted: (facts) => facts.wrote,
    },
    {
        code: 'IP_RESTRICTED',
        category: 'SCOPE',
        layer: 'auth',
        owner: 'caller',
        summary: 'The key is restricted to other network addresses than the one this run comes from.',
        refutedBy: 'the same refusal from an allowed address',
        fix: 'Allow the address of this runner for the key, or use a runner with a fixed address. Hosted runners change theirs.',
        shownBy: cause/* show */.WU.validate,
        concludes: (facts) => {
            const key = keyWords(facts);
            const refusal = facts.refusals.find(({ stoppedAt, observation }) => stoppedAt === 'permitted' &&
                // MLflow sees the API's address, and knows no keys.
                (0,observed/* partyOf */.MS)(observation) !== 'MLflow' &&
                /\bip\b|ip address/i.test((0,observed/* said */.ag)(observation)));
            const words = key && addressWords.test(key.words) ? key.words : refusal ? (0,observed/* said */.ag)(refusal.observation) : undefined;
            return words === undefined
                ? undefined
                : {
                    headline: 'The key may not be used from the address of this machine.',
                    because: `the answer is ${words}`,
                    evidence: [key?.direct, refusal?.observation, blockedByKey(facts)],
                };
        },
        refuted: (facts) => facts.wrote,
    },
    {
        code: 'INSUFFICIENT_BALANCE',
        category: 'QUOTA',
        layer: 'auth',
        owner: 'caller',
        summary: 'The account’s balance is too low.',
        refutedBy: 'has_sufficient_balance true for this key',
        fix: 'Add balance to the account of the key.',
        shownBy: cause/* show */.WU.validate,
        concludes: (facts) => {
            const refused = facts.refused.find((one) => (0,observed/* statusOf */.c2)(one) === 402 && ((0,observed/* isOfApi */.YH)(one) || (0,observed/* partyOf */.MS)(one) === 'auth service')) ?? facts.observations.find((one) => one.role === 'event' && (0,observed/* statusOf */.c2)(one) === 402);
            if (!refused)
                return undefined;
            return {
                confidence: refused.role === 'event' ? 'likely' : 'certain',
                headline: `The balance of the account is too low for ${(0,observed/* requestOf */.fo)(refused)}.`,
                because: `the answer is ${(0,observed/* said */.ag)(refused)}`,
                evidence: [refused],
                controls: [facts.keyVerdict?.observation],
            };
        },
    },
    {
        code: 'REGISTRY_ADMIN_ONLY',
        category: 'SCOPE',
        layer: 'gateway',
        owner: 'caller',
        summary: 'The key is valid, but the model registry is open to administrators only.',
        refutedBy: 'the same refusal with an administrator’s key',
        fix: 'Ask whoever issues the keys (the auth team) for an administrator’s key or the scope model-registry:admin: since 2026-06 the registry is closed to others.',
        shownBy: cause/* show */.WU.validate,
        concludes: (facts) => {
            const refusal = facts.refused.find((one) => /REGISTRY_ADMIN_REQUIRED/i.test((0,observed/* textOf */.b6)(one)));
            if (!refusal)
                return undefined;
            const { keyVerdict } = facts;
            const isAdmin = keyVerdict?.verdict.kind === 'valid' && keyVerdict.verdict.info.is_admin === true;
            return {
                confidence: isAdmin ? 'likely' : 'certain',
                headline: 'The model registry is open to administrators only, and this is not an administrator’s key.',
                because: `the answer is ${(0,observed/* said */.ag)(refusal)}${isAdmin ? ', although the auth service calls the key an administrator’s' : ''}`,
                evidence: [refusal],
                controls: [keyVerdict?.observation],
            };
        },
        refuted: (facts) => facts.wrote,
    },
    {
        code: 'KEY_READ_ONLY',
        category: 'SCOPE',
        layer: 'auth',
        owner: 'caller',
        summary: 'The key may read but not write.',
        refutedBy: 'a write that is accepted with this key',
        fix: 'Use a key with the scope write.',
        shownBy: cause/* show */.WU.validate,
        concludes: (facts) => {
            const refusal = scopeRefusal(facts);
            const scope = refusal && scopeIn(refusal);
            if (!refusal || !(0,diagnosis_facts/* isWrite */.ao)(refusal) || (scope && !/write/i.test(scope)))
                return undefined;
            return {
                confidence: scope ? 'certain' : 'likely',
                headline: `The key may not write: ${(0,observed/* requestOf */.fo)(refusal)} was refused.`,
                because: `the answer is ${(0,observed/* said */.ag)(refusal)}${facts.served ? '; reading works' : ''}`,
                evidence: [refusal, ...facts.observations.filter((one) => (0,observed/* sameAnswer */.JM)(one, refusal))],
                controls: [facts.servedWithKey[0], facts.keyVerdict?.observation],
            };
        },
        refuted: (facts) => facts.wrote,
    },
    {
        code: 'SCOPE_MISSING',
        category: 'SCOPE',
        layer: 'auth',
        owner: 'caller',
        summary: 'The key is valid, but lacks the scope that this request needs.',
        refutedBy: 'the same request accepted with this key',
        fix: 'Ask for a key with the scope that the answer names.',
        shownBy: cause/* show */.WU.validate,
        concludes: (facts) => {
            const judged = facts.refused.find((one) => (0,token_judged/* tokenJudged */.p)(one, facts)?.error === 'insufficient_scope');
            if (judged)
                return {
                    headline: `${(0,observed/* requestOf */.fo)(judged)} needs a scope that this token lacks.`,
                    because: `the answer is ${(0,observed/* said */.ag)(judged)} (insufficient_scope)${facts.served ? '; other requests with the same token are served' : ''}`,
                    evidence: [judged],
                    controls: [facts.servedWithKey[0]],
                    fix: `Use a token with the scope ${/"?\bscope"?[=:] ?"([\w:. -]{1,60})"/.exec(`${(0,observed/* headerIn */.Nb)(judged, 'www-authenticate')} ${(0,observed/* textOf */.b6)(judged)}`)?.[1] ?? 'that this request needs'}.`,
                };
            const refusal = scopeRefusal(facts);
            const scope = refusal && scopeIn(refusal);
            const isOtherScope = scope !== undefined && !((0,diagnosis_facts/* isWrite */.ao)(refusal) && /write/i.test(scope));
            if (!refusal || !(facts.wrote || isOtherScope))
                return undefined;
            return {
                confidence: scope ? 'certain' : 'likely',
                headline: `${(0,observed/* requestOf */.fo)(refusal)} needs ${scope ? `the scope ${scope}` : 'a scope'}, which this key lacks.`,
                because: `the answer is ${(0,observed/* said */.ag)(refusal)}${scope ? ` (required_scope ${scope})` : ''}${facts.wrote ? '; other writes with the same key were accepted' : ''}`,
                evidence: [refusal],
                controls: [facts.keyVerdict?.observation],
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/key-check.js








/** The platform cannot ask the auth service, although asking it directly works well. */
function authTrouble(facts, contract) {
    const one = (0,subjects/* obstacleAt */.rt)(facts, 'auth-reachable');
    if (!one)
        return undefined;
    const words = (0,observed/* said */.ag)(one);
    if (/rate limit|too many requests/i.test(words) || (0,observed/* statusOf */.c2)(one) === 429)
        return undefined;
    const isContract = /service error/i.test(words);
    if (!facts.keyVerdict) {
        if (contract)
            return undefined;
        return {
            confidence: 'possible',
            headline: 'The API has trouble with the auth service.',
            because: `the API answers ${words}; whether the auth service itself works was not observed`,
            evidence: [one],
            nextProbe: 'validating the key directly at the auth service',
        };
    }
    const slow = facts.keyVerdict.observation.exchange.timings.totalMs >= platform_contract/* apiPatienceMs */.ik;
    if (!facts.authWorks || slow || isContract !== contract)
        return undefined;
    return {
        headline: contract
            ? 'The API and the auth service do not understand each other.'
            : 'The API cannot reach the auth service.',
        because: `asked directly, the auth service answers; through the platform it is ${words}`,
        evidence: [one],
        controls: [facts.keyVerdict.observation],
        nextProbe: 'the API’s log of its call to the auth service',
    };
}
const setToAccepted = (service, accepted) => `Set AUTH_SERVICE_ID of the API and of the gateway to ${service}: for it ${(0,observed/* originOf */.yv)(accepted)} accepted this key. Where it is ${service} already, compare their auth URL with ${(0,observed/* originOf */.yv)(accepted)}.`;
/** Never a bad key by this alone: only the auth service's own verdict tells a bad key from a bad setting. */
function keyRefusedBy(facts, party) {
    const one = (0,subjects/* obstacleAt */.rt)(facts, 'key-accepted');
    if (!one || (0,observed/* partyOf */.MS)(one) !== party || facts.keyVerdict?.verdict.kind !== 'valid')
        return undefined;
    const asked = facts.evidence.target?.serviceId;
    const named = /access to service ['"]?([\w.-]+)/i.exec((0,observed/* said */.ag)(one))?.[1];
    // Its own words name the service it asks about: then it is neither another auth service nor how the key is sent.
    const isNamed = asked !== undefined && named !== undefined && named.toLowerCase() !== asked.toLowerCase();
    return {
        confidence: isNamed ? 'certain' : 'likely',
        headline: `The auth service accepts this key; the ${party} ${isNamed ? `asks about ${named} and ` : ''}refuses it.`,
        because: `asked directly, the auth service accepts the key for ${asked ?? 'the service'}; the platform answers ${(0,observed/* said */.ag)(one)}`,
        evidence: [one],
        controls: [facts.keyVerdict.observation],
        ...(asked !== undefined &&
            party === 'API' && { fix: setToAccepted(asked, facts.keyVerdict.observation) }),
        nextProbe: 'AUTH_SERVICE_ID and the auth URL in the configuration of the service that refuses',
    };
}
/** The same search by POST with the caller's key, where it was served. */
const arrivesByPost = ({ servedWithKey }) => servedWithKey.find((one) => one.exchange.request.method === 'POST' && /\/experiments\/search$/.test((0,observed/* pathOf */.XM)(one)));
/** The marks that a CDN or a cache leaves on what it passes on: it may have dropped the key as well. */
const bearsStranger = (one) => ['via', 'x-cache', 'cf-ray', 'x-served-by', 'x-varnish', 'age'].some((name) => (0,observed/* headerIn */.Nb)(one, name) !== '');
/** The auth service itself says that no key came, exactly as it does when none is sent. */
function lostBeforeAuth(facts) {
    const direct = facts.keyVerdict?.observation;
    const control = validatedWithoutKey(facts);
    const root = facts.first('auth.root');
    if (!direct ||
        !control ||
        !root ||
        (0,observed/* partyOf */.MS)(root) !== 'auth service' ||
        !['bearer', 'other-form'].includes(direct.credential) ||
        !(0,observed/* sameAnswer */.JM)(direct, control) ||
        !/key required/i.test((0,observed/* said */.ag)(direct)) ||
        !(0,diagnosis_facts/* isApiAlive */.qu)(facts))
        return undefined;
    return {
        headline: `The key sent to ${(0,observed/* originOf */.yv)(direct)} does not arrive at the auth service.`,
        because: 'the auth service says that no key was sent, exactly as it does when none is',
        evidence: [direct],
        controls: [control, root],
        layer: 'auth',
        owner: 'infrastructure',
        steps: [
            (0,cause/* step */.PM)('infrastructure', 'Find what drops the Authorization header in front of the auth service.', cause/* show */.WU.validate),
        ],
    };
}
const keyCheckCauses = [
    {
        code: 'AUTH_UNSEEN',
        category: 'DEPLOY',
        layer: 'auth',
        owner: 'infrastructure',
        summary: 'Where the API asks the auth service it is answered with an error, and the auth service cannot be asked from here.',
        refutedBy: 'an answer, from inside the platform, that says whether the key is valid',
        fix: 'Ask the auth service from inside the platform: see whether it answers itself, or something in front of it (a block, a login, a redirect, a limit, a wrong route).',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const one = (0,subjects/* obstacleAt */.rt)(facts, 'auth-reachable');
            const direct = facts.keyVerdict?.observation;
            if (!one || direct?.answer.kind !== 'no-reply' || !/service error/i.test((0,observed/* said */.ag)(one)))
                return undefined;
            return {
                headline: 'The auth service, or something in front of it, answers the API with an error.',
                because: `the API answers ${(0,observed/* said */.ag)(one)}, so that something answered it; from here the auth service is not reached: ${(0,observed/* said */.ag)(direct)}`,
                evidence: [one],
                controls: [direct],
                nextProbe: 'validating the key from inside the platform',
            };
        },
    },
    {
        code: 'API_AUTH_UNREACHABLE',
        category: 'DEPLOY',
        layer: 'proxy',
        owner: 'API team',
        summary: 'The auth service works, but the API cannot reach it.',
        refutedBy: 'any key that the API accepts, or refuses as invalid',
        fix: 'Check the auth URL in the API’s configuration, and the way from the API to it: DNS, security group, certificate.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => authTrouble(facts, false),
    },
    {
        code: 'API_AUTH_CONTRACT',
        category: 'BUG',
        layer: 'proxy',
        owner: 'API team',
        summary: 'The API and the auth service do not understand each other: asked directly, the auth service gives its verdict.',
        refutedBy: 'the same trouble when the key is validated directly',
        fix: 'Compare the API’s call with the contract of POST /api/v1/keys/validate: header, service_id, and how 403 and 422 are treated.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => authTrouble(facts, true),
    },
    {
        code: 'SERVICE_ID_MISMATCH',
        category: 'CFG',
        layer: 'proxy',
        owner: 'API team',
        summary: 'The key is valid, but the API rejects it: it asks the auth service about another service id, or another auth service.',
        refutedBy: 'a direct validation that rejects the key as well',
        fix: 'Compare AUTH_SERVICE_ID of the API and of the gateway with the service this run asked about, for which the auth service accepted the key. Where they are equal, compare the auth URL that the two have with this run’s.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const service = serviceRefusal(facts);
            if (!service?.isOther)
                return keyRefusedBy(facts, 'API');
            return {
                headline: `The platform asks the auth service about ${service.refused}, not ${service.asked}.`,
                because: `the auth service answers ${service.words}, although ${service.asked} was asked for`,
                evidence: [service.direct, facts.obstacle?.observation],
            };
        },
        // A refusal in the middle of a run is not about this platform's settings.
        refuted: (facts) => facts.served,
    },
    {
        code: 'KEY_HEADER_LOST',
        category: 'BUG',
        layer: 'proxy',
        owner: 'API team',
        summary: 'The key was sent, but does not arrive at the service that asks for it.',
        refutedBy: 'different answers with and without a key',
        fix: 'Look whether the request of the evidence, by its id, reaches the API’s process with its Authorization header. With it: a middleware of the API drops it; remove that. Without it: hand this to infrastructure; what stands in front of the API drops it.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const one = (0,subjects/* obstacleAt */.rt)(facts, 'key-forwarded');
            if (!one)
                return lostBeforeAuth(facts);
            if ((0,observed/* partyOf */.MS)(one) !== 'API' || ['none', 'refused-form', 'unknown', 'basic'].includes(one.credential))
                return undefined;
            const same = (0,observed/* sameAnswer */.JM)(one, facts.withoutKey);
            return {
                confidence: same &&
                    (0,diagnosis_facts/* isApiProven */.P8)(facts) &&
                    facts.keyVerdict?.verdict.kind === 'valid' &&
                    !facts.apiAnswers.some(bearsStranger)
                    ? 'certain'
                    : 'likely',
                headline: `The key sent to ${(0,observed/* originOf */.yv)(one)} does not arrive at the API.`,
                because: `the API says that no key was sent${same ? ', exactly as it does when none is' : ''}`,
                evidence: [one],
                controls: [facts.withoutKey, facts.keyVerdict?.observation],
            };
        },
        refuted: (facts) => arrivesByPost(facts) !== undefined || comesInTurns(facts),
    },
    {
        code: 'KEY_DROPPED_IN_FRONT',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'The key arrives with some methods only: something in front of the API drops it from the others.',
        refutedBy: 'the same answer to a GET and a POST with the key',
        fix: 'Let what stands in front of the API (a CDN, a cache, a proxy) pass Authorization on with every method, GET and HEAD too, and cache nothing below the tracking URI.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const one = (0,subjects/* obstacleAt */.rt)(facts, 'key-forwarded');
            const post = arrivesByPost(facts);
            if (!one || !post || (0,observed/* partyOf */.MS)(one) !== 'API')
                return undefined;
            return {
                headline: `The key sent to ${(0,observed/* originOf */.yv)(one)} with GET does not arrive at the API; with POST it does.`,
                because: `the API says that no key was sent with ${(0,observed/* requestOf */.fo)(one)}; the same search by POST, with the same header, was served`,
                evidence: [one],
                controls: [post, facts.withoutKey],
            };
        },
        refuted: comesInTurns,
    },
    {
        code: 'GATEWAY_HEADER_STRIPPED',
        category: 'BUG',
        layer: 'gateway',
        owner: 'API team',
        summary: 'The API accepts the key and does not pass it on to the gateway behind it.',
        refutedBy: 'a refusal that comes from the API itself',
        fix: 'Pass the Authorization header on when calling the gateway.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const one = (0,subjects/* obstacleAt */.rt)(facts, 'key-forwarded');
            if (!one || (0,observed/* partyOf */.MS)(one) !== 'gateway' || ['none', 'refused-form', 'basic'].includes(one.credential))
                return undefined;
            return {
                // The API's own refusal without a key shows that it stands before the gateway and looks at keys.
                confidence: facts.keyVerdict?.verdict.kind === 'valid' &&
                    facts.withoutKey &&
                    (0,observed/* partyOf */.MS)(facts.withoutKey) === 'API'
                    ? 'certain'
                    : 'likely',
                headline: 'The API does not pass the key on to the gateway.',
                because: 'the gateway behind the API says that no key was sent, although the API let the request through',
                evidence: [one],
                controls: [facts.withoutKey, facts.keyVerdict?.observation],
            };
        },
    },
    {
        code: 'GATEWAY_SERVICE_ID_MISMATCH',
        category: 'CFG',
        layer: 'gateway',
        owner: 'API team',
        summary: 'The key is valid and the API accepts it, but the gateway behind it rejects it.',
        refutedBy: 'a refusal that comes from the API itself',
        fix: 'Set the service id and auth URL of the gateway to those of the API.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => keyRefusedBy(facts, 'gateway'),
        refuted: (facts) => facts.served,
    },
];

// EXTERNAL MODULE: ./build/suites/test-bearer-auth.js
var test_bearer_auth = __webpack_require__(46881);
// EXTERNAL MODULE: ./build/text/echoes.js
var text_echoes = __webpack_require__(79101);
;// CONCATENATED MODULE: ./build/diagnosis/causes/key-echoed.js





/** Whose answers they are, nearest the caller first: what adds the key stands there or behind. */
const parties = [
    { party: 'API', layer: 'proxy', owner: 'API team' },
    { party: 'gateway', layer: 'gateway', owner: 'API team' },
    { party: 'MLflow', layer: 'mlflow', owner: 'infrastructure' },
    { party: 'artifact store', layer: 'artifacts', owner: 'infrastructure' },
    { party: 'auth service', layer: 'auth', owner: 'auth team' },
    { party: 'in between', layer: 'proxy', owner: 'infrastructure' },
];
function sendersIn(echoes) {
    const found = parties.flatMap(({ party, layer, owner }) => {
        const theirs = echoes.filter((one) => (0,observed/* partyOf */.MS)(one) === party).toSorted(byPlainness);
        return theirs.map((shownBy) => ({ origin: (0,observed/* originOf */.yv)(shownBy), layer, owner, shownBy }));
    });
    return found.filter(({ origin }, index) => found.findIndex((one) => one.origin === origin) === index);
}
/** Anybody sees a body, and anybody may repeat a request that only reads. */
const plainness = (one) => (isInBody(one) ? 4 : 0) +
    (one.credential === 'bearer' ? 2 : 0) +
    (one.exchange.request.method === 'GET' ? 1 : 0);
/** The best one, and always the same of several: they come in no order. */
const byPlainness = (a, b) => plainness(b) - plainness(a) || (0,observed/* requestOf */.fo)(a).localeCompare((0,observed/* requestOf */.fo)(b));
const isInBody = ({ exchange }) => (0,text_echoes/* placesOfKey */.t)(exchange)[0] === 'body';
function keyEchoed({ evidence }) {
    const holding = new Set((0,text_echoes/* echoesOf */.F)(evidence.exchanges));
    const echoes = (0,diagnosis_evidence/* attemptsOf */.O)(evidence).filter(({ exchange }) => holding.has(exchange));
    const [first, ...others] = sendersIn(echoes);
    if (!first)
        return undefined;
    const { shownBy, layer, owner } = first;
    const [place = ''] = (0,text_echoes/* placesOfKey */.t)(shownBy.exchange);
    const origins = [first, ...others].map(({ origin }) => origin);
    const isOne = others.length === 0;
    // What stands in front of the platform and shows a key has more wrong with it than that.
    const errors = (0,observed/* partyOf */.MS)(shownBy) === 'in between' ? [] : echoes.filter(isInBody);
    return {
        // That it is sent back is seen; who of those on the way adds it is not.
        confidence: 'likely',
        headline: `${origins.join(' and ')} ${isOne ? 'sends' : 'send'} your key back, ${isOne ? '' : 'the first '}in ${place === 'body' ? 'the body' : `the header ${place}`} of the answer to ${(0,observed/* requestOf */.fo)(shownBy)}.`,
        because: `${echoes.length === 1 ? 'one answer holds' : `${echoes.length} answers hold`} the key that was sent; this one is by ${(0,observed/* whoOf */.OD)(shownBy)}`,
        evidence: errors.length > 0 ? [shownBy, ...errors] : [],
        controls: [shownBy, ...echoes],
        alsoSeenIn: others.map((other) => other.shownBy),
        explains: [test_bearer_auth/* echoedKeyDefinition */.b.id],
        layer,
        owner,
        steps: [replaceKey, leaveOut(first, shared([first, ...others])), ...others.map((one) => leaveOut(one))],
    };
}
const replaceKey = (0,cause/* step */.PM)('caller', 'Treat logs that show such answers as secret, CI logs first. Replace the key once no answer holds it any more.', cause/* show */.WU.verify);
/** The same headers at several hosts come from one thing that these share, more likely than from each. */
function shared(senders) {
    const [names = [], ...others] = senders.map(({ shownBy }) => (0,text_echoes/* placesOfKey */.t)(shownBy.exchange));
    const same = names.filter((name) => name !== 'body' && others.every((theirs) => theirs.includes(name)));
    return others.length === 0 || same.length === 0
        ? ''
        : `Look first at what ${senders.map(({ origin }) => origin).join(' and ')} share, a proxy or middleware: they send it in the same headers. `;
}
/** Whose answer it is does not tell who of those in front of them put the key in. */
const findWho = (one) => ['gateway', 'MLflow', 'artifact store'].includes((0,observed/* partyOf */.MS)(one) ?? '')
    ? ' Send the same request past the API: where the key is in that answer too, infrastructure acts; where not, the API team.'
    : '';
const leaveOut = ({ owner, origin, shownBy }, before = '') => (0,cause/* step */.PM)(owner, `${before}Leave the request’s credentials out of what ${(0,observed/* whoOf */.OD)(shownBy)} at ${origin} answers: error messages, pages and headers (here: ${(0,text_echoes/* placesOfKey */.t)(shownBy.exchange).join(', ')}).${findWho(shownBy)} Delete logs that hold such answers.`, cause/* show */.WU.verify);
const keyEchoedCause = {
    code: 'KEY_ECHOED',
    isBeside: true,
    category: 'BUG',
    layer: 'proxy',
    owner: 'API team',
    summary: 'Answers hold the key that the request carried, plain or encoded: whoever sees such an answer, or a log of it, can use the key.',
    refutedBy: 'the same answers without your key in them, plain or encoded',
    steps: [
        replaceKey,
        (0,cause/* step */.PM)('API team', 'Leave the request’s credentials out of answers: error messages, pages and headers. Delete logs that hold such answers.', cause/* show */.WU.verify),
    ],
    concludes: keyEchoed,
};

// EXTERNAL MODULE: ./build/http/retry-after.js
var retry_after = __webpack_require__(17344);
;// CONCATENATED MODULE: ./build/diagnosis/closed-for-now.js




/** Words of a refusal that holds for everybody, and will end. */
const forAWhile = /(registry|store|server) is (now |currently )?read-?only|migrat|maintenance|for now|try again/i;
/** Its database, where the words are of one, has causes of its own. */
const isForAWhile = (text) => /maintenance|\buntil \d|temporarily unavailable|try again/i.test(text) && databaseWords(text) === undefined;
/** Nobody asks for this long a pause because of an error. */
const longPauseMs = 5 * 60_000;
/** The API's own word, or a pause that it asks for in place of one. */
const isClosedApi = (one) => /maintenance|\buntil \d/i.test((0,observed/* textOf */.b6)(one)) ||
    (((0,retry_after/* retryAfterMs */.V)((0,observed/* headerIn */.Nb)(one, 'retry-after'), Date.parse(one.exchange.startedAt)) ?? 0) >= longPauseMs &&
        !/error|fail|exception|connect|reach|auth|mlflow|limit|quota|too many|disk|memory/i.test((0,observed/* textOf */.b6)(one)));
/** A page in the service's place, under the status of a success. */
const isClosedPage = (one) => (0,observed/* statusOf */.c2)(one) < 300 && /<(title|h1)>[^<]*\bmaintenance\b/i.test((0,observed/* textOf */.b6)(one));
function isClosed(one) {
    if (one.role === 'artifacts')
        return false;
    const party = (0,observed/* partyOf */.MS)(one);
    if (party === 'in between')
        return isClosedPage(one);
    if ((0,observed/* statusOf */.c2)(one) !== 503)
        return false;
    return party === 'MLflow' ? isForAWhile((0,observed/* textOf */.b6)(one)) : (0,observed/* isOfApi */.YH)(one) && isClosedApi(one);
}
/** The API says to whoever asks, or MLflow or a page of a request, that it is closed for a while. */
function closedForNow(facts) {
    const one = facts.refused.find(isClosed);
    if (!one)
        return undefined;
    const isMlflow = (0,observed/* partyOf */.MS)(one) === 'MLflow';
    const isFront = (0,observed/* partyOf */.MS)(one) === 'in between';
    return {
        ...(isMlflow
            ? { layer: 'mlflow' }
            : isFront
                ? { layer: 'proxy' }
                : { layer: 'proxy', owner: 'API team' }),
        headline: `${isMlflow ? 'MLflow' : isFront ? (0,observed/* originOf */.yv)(one) : `The API at ${(0,observed/* originOf */.yv)(one)}`} is closed for now, as it says itself.`,
        because: `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one).slice(0, 160)}`,
        evidence: [one],
        controls: [facts.withoutKey],
        steps: [
            (0,cause/* step */.PM)('caller', 'Wait as long as the answer says, and run this again.', cause/* show */.WU.search),
            (0,cause/* step */.PM)(isMlflow || isFront ? 'infrastructure' : 'API team', 'End what the answer speaks of.', cause/* show */.WU.search),
        ],
    };
}

;// CONCATENATED MODULE: ./build/diagnosis/causes/mlflow-closed.js




const quotaWords = /RESOURCE_EXHAUSTED|RESOURCE_LIMIT|LIMIT_EXCEEDED|quota|\(limit: ?\d+\)|(limit|maximum) .{0,40}(reached|exceeded)|reached .{0,20}(limit|maximum)|exceeded .{0,40}(limit|maximum)/i;
/** Something of the server's, and not somebody's account, is switched off. */
const disabledWords = /FEATURE_DISABLED|^(?!.*\b(user|account|token|key|principal)\b.{0,20}\b(disabled|not enabled)).*\b(disabled|not enabled|turned off)\b/i;
/** What a refusal with the status of a missing permission names in its place, the first that fits. */
const mlflow_closed_reasons = [
    {
        words: /\bip\b.{0,60}\b(blocked|denied|not (allowed|permitted|in\b))|\b(blocked|denied|not (allowed|permitted)).{0,60}\bip\b|\bip (acl|access list|allow.?list)/i,
        what: 'takes requests of other network addresses alone',
        fix: 'Add the address under which the API leaves for MLflow to MLflow’s access list.',
    },
    {
        words: /\b(workspace|project|plan|trial|subscription|organi[sz]ation|tenant)\b.{0,40}\b(suspended|expired|ended|inactive|deactivated|cancell?ed)\b|payment (is )?(required|overdue)|past due/i,
        what: 'is suspended, or what was paid for it has run out',
        fix: 'Settle with MLflow’s provider what the answer names: no permission helps before.',
    },
    {
        words: /maintenance|being migrated|migration (is )?(in progress|running|under way)/i,
        what: 'is closed for now',
        fix: 'End what the answer names, a migration or a maintenance, or wait for its end.',
    },
    {
        words: disabledWords,
        what: 'has this switched off',
        fix: 'Switch on at MLflow’s server what the answer names.',
    },
];
/** What a server says that has no model registry, or none for now. */
const registryWords = /model registry|registry (functionality|features?|store)|unsupported uri|not (supported|implemented)/i;
const saysNoRegistry = (one) => (0,subjects/* isForRegistry */.pj)(one) && (disabledWords.test(wordsOf(one)) || registryWords.test((0,observed/* said */.ag)(one)));
const wordsOf = (one) => `${(0,observed/* said */.ag)(one)} ${(0,observed/* codeOf */.$N)(one)}`;
const reasonIn = (one) => mlflow_closed_reasons.find(({ words }) => words.test(wordsOf(one)));
/** True for a refusal whose own words name something else than a permission of the user's. */
const namesOtherReason = (one) => quotaWords.test(wordsOf(one)) || reasonIn(one) !== undefined;
const mlflowClosedCause = {
    code: 'MLFLOW_CLOSED',
    category: 'CFG',
    layer: 'mlflow',
    owner: 'infrastructure',
    summary: 'MLflow refuses for a reason that is no permission of the user’s: addresses, a plan, or a part that is switched off.',
    refutedBy: 'the same request accepted for this user',
    fix: 'Change at MLflow’s server what the answer names.',
    shownBy: cause/* show */.WU.search,
    concludes: (facts) => {
        const one = byMlflow(facts, (seen, status) => [401, 402, 403].includes(status) &&
            !quotaWords.test(wordsOf(seen)) &&
            reasonIn(seen) !== undefined &&
            !saysNoRegistry(seen));
        const reason = one && reasonIn(one);
        if (!reason)
            return undefined;
        // Without a platform before it, MLflow saw the caller's own address.
        const isOfCaller = facts.evidence.platform === 'mlflow' && reason === mlflow_closed_reasons[0];
        return {
            headline: `MLflow ${reason.what}: ${(0,observed/* requestOf */.fo)(one)} was refused.`,
            because: `MLflow itself answers ${(0,observed/* said */.ag)(one)}`,
            evidence: [one],
            controls: [facts.servedWithKey[0]],
            fix: isOfCaller
                ? 'Let MLflow’s access list take the address of this machine, or use a runner with a fixed address.'
                : reason.fix,
            ...(isOfCaller && { owner: 'caller' }),
        };
    },
};

;// CONCATENATED MODULE: ./build/diagnosis/causes/mlflow-access.js








const permission = /permission denied|PERMISSION_DENIED|not authorized|CUSTOMER_UNAUTHORIZED|UNAUTHORIZED/i;
/** Of the words alone: a code stands for other refusals, too. */
const permissionWords = /permission|unauthori[sz]ed|not (authori[sz]ed|allowed|permitted)|does not have|do not have|lacks|access denied|forbidden|\bcannot\b|\b(only|must be) /i;
const saysPermission = (one) => one.answer.kind === 'reply' && permission.test(`${(0,observed/* said */.ag)(one)} ${(0,observed/* codeOf */.$N)(one)}`);
/** "Access denied" and "not allowed" is what firewalls and gateways say as well. */
const anyDenial = /permission|not authorized|unauthorized|insufficient/i;
/** What a product in front says of a request, and no rule of a firewall does: that this user may not do this. */
const deniedDeed = /not (authorized|allowed|permitted) to (perform|call|invoke|execute)|(no|lacks?|without|missing|insufficient) .{0,40}(permission|privilege|scope|role)|insufficient_scope/i;
/** A plugin of MLflow's, or a gateway of somebody's, refuses for want of a permission and does not say who it is. */
function unsignedPermission(facts) {
    const one = facts.refused.find((seen) => seen.answer.kind === 'reply' &&
        seen.answer.status === 403 &&
        (0,observed/* partyOf */.MS)(seen) === 'in between' &&
        !(0,token_judged/* tokenJudged */.p)(seen, facts) &&
        // A mesh lets services in or not, and knows nothing of models.
        (0,observed/* productOf */.$7)(seen)?.kind !== 'mesh' &&
        seen.answer.contentType !== 'text/html' &&
        ((0,observed/* productOf */.$7)(seen) ? deniedDeed : anyDenial).test(seen.answer.text));
    if (!one || !facts.served || hasWritten(one, facts))
        return undefined;
    return {
        headline: `${(0,observed/* requestOf */.fo)(one)} is refused: this user lacks a permission in MLflow.`,
        because: `the answer is ${(0,observed/* said */.ag)(one).slice(0, 160)}, in no form of the platform’s own; other requests with the same key are served`,
        evidence: [one],
        controls: [facts.servedWithKey[0], facts.withoutKey],
        layer: (0,subjects/* isForArtifacts */.be)(one) ? 'artifacts' : 'mlflow',
        nextProbe: 'the same request sent to MLflow from inside the platform',
    };
}
/** Who was let write something, and may not read it or write one of its files, meets a rule for some requests. */
const hasWritten = (one, { servedWithKey }) => ['GET', 'PUT'].includes(one.exchange.request.method) &&
    servedWithKey.some((other) => kindOf(other) === kindOf(one) &&
        (other.exchange.request.method === 'PUT' || (0,observed/* pathOf */.XM)(other).endsWith('/create')));
/** What a request is about: `runs`, `registered-models`, or files. */
const kindOf = (one) => (0,subjects/* isForArtifacts */.be)(one) ? 'files' : /\/mlflow\/([\w-]+)\/[\w-]+$/.exec((0,observed/* pathOf */.XM)(one))?.[1];
/** A login before MLflow let somebody in whom MLflow's own list of users does not have. */
function unknownUser(facts) {
    const one = byMlflow(facts, (_, status, words) => status >= 400 &&
        /\b(user|account|principal|member)\b.{0,80}\b(not found|does not exist|unknown)/i.test(words));
    if (!one)
        return undefined;
    return {
        headline: `MLflow has no such user: ${(0,observed/* requestOf */.fo)(one)} was refused.`,
        because: `MLflow answers ${(0,observed/* said */.ag)(one)}`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
    };
}
const mlflowAccessCauses = [
    {
        code: 'MLFLOW_LOGIN',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'MLflow itself asks for a login (its basic-auth, user name and password), which nothing in front of it sends.',
        refutedBy: 'an answer of MLflow to a request without user name and password',
        fix: 'Start MLflow without --app-name basic-auth behind the platform, or let the gateway send MLflow’s user name and password.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const one = facts.refused.find(observed/* hasOwnLogin */.AY);
            if (!one)
                return undefined;
            return {
                confidence: 'certain',
                headline: one.credential === 'basic'
                    ? `MLflow does not accept this user name and password: ${(0,observed/* requestOf */.fo)(one)} was refused.`
                    : `MLflow asks for a login of its own at ${(0,observed/* requestOf */.fo)(one)}.`,
                because: `MLflow answers ${(0,observed/* said */.ag)(one).slice(0, 160)}`,
                evidence: [one, healthSays(facts, /401|authenticat/i)],
                controls: [facts.withoutKey],
                ...(facts.evidence.platform === 'mlflow'
                    ? {
                        owner: 'caller',
                        fix: 'Give this MLflow server’s user name and password as the key, USER:PASSWORD, with platform: mlflow.',
                    }
                    : {}),
            };
        },
    },
    {
        code: 'HOST_CHECK',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'MLflow refuses the host name under which the platform calls it.',
        refutedBy: 'the same refusal with a Host header that MLflow allows',
        fix: 'Add the host name under which the API calls MLflow (its own where it passes the Host header on) to MLFLOW_SERVER_ALLOWED_HOSTS, as NAME,NAME:*. The setting takes the place of MLflow’s own list, so repeat of that what is in use: localhost,localhost:*,127.0.0.1,127.0.0.1:*,10.*,192.168.*,172.16.* to 172.31.* each.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const one = facts.refused.find((seen) => [400, 403, 421].includes((0,observed/* statusOf */.c2)(seen)) && /host header|host not allowed/i.test((0,observed/* textOf */.b6)(seen)));
            if (!one)
                return undefined;
            return {
                confidence: (0,observed/* partyOf */.MS)(one) === 'MLflow' && (0,observed/* said */.ag)(one).startsWith('403') ? 'certain' : 'likely',
                headline: `${(0,observed/* partyOf */.MS)(one) === 'MLflow' ? 'MLflow' : 'Something in front of the API'} refuses the Host header it gets.`,
                because: `the answer is ${(0,observed/* said */.ag)(one)}`,
                ...((0,observed/* partyOf */.MS)(one) === 'in between' && { layer: 'proxy' }),
                evidence: [one, healthSays(facts, /host header/i)],
            };
        },
    },
    {
        code: 'ORIGIN_CHECK',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'MLflow refuses requests that change something because of their Origin header (CORS), which something on the way adds.',
        refutedBy: 'the same request accepted with this Origin header',
        fix: 'Drop the Origin header before MLflow, or list it in MLFLOW_SERVER_CORS_ALLOWED_ORIGINS.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const one = byMlflow(facts, (_, status, words) => status === 403 && /cross-origin|cors/i.test(words));
            if (!one)
                return undefined;
            const { origin } = one.exchange.request.headers;
            return {
                confidence: 'certain',
                headline: `MLflow refuses ${(0,observed/* requestOf */.fo)(one)} as a request of a foreign web page.`,
                because: `MLflow answers ${(0,observed/* said */.ag)(one)}; ${origin ? `the request carries Origin: ${origin}` : 'this client sends no Origin header'}`,
                evidence: [one],
                ...(origin && {
                    fix: `List ${origin} in MLFLOW_SERVER_CORS_ALLOWED_ORIGINS (--cors-allowed-origins): MLflow does not take it for its own address.`,
                }),
                controls: [facts.servedWithKey[0]],
            };
        },
    },
    {
        code: 'MLFLOW_PERMISSION',
        category: 'SCOPE',
        layer: 'mlflow',
        owner: 'caller',
        summary: 'MLflow’s own permissions do not allow this to the user behind the key.',
        refutedBy: 'the same request accepted for this user',
        steps: [
            (0,cause/* step */.PM)('caller', 'Ask the administrators of MLflow for the permission on this experiment, model or the model registry.', cause/* show */.WU.verify),
            (0,cause/* step */.PM)('infrastructure', 'Give the user the permission in MLflow, or turn off its own permissions behind the platform.', cause/* show */.WU.verify),
        ],
        concludes: (facts) => {
            const one = byMlflow(facts, (seen, status, words) => [401, 403].includes(status) &&
                // In its own form a 403 is about a permission, whatever it says.
                (saysPermission(seen) ||
                    (status === 403 && seen.answer.kind === 'reply' && (0,error/* errorCodeOf */.D9)(seen.answer) !== undefined)) &&
                !namesOtherReason(seen) &&
                !/host header|cross-origin/i.test(words));
            if (!one)
                return unknownUser(facts) ?? unsignedPermission(facts);
            const isClosed = forAWhile.test((0,observed/* said */.ag)(one));
            if ((0,observed/* hasOwnLogin */.AY)(one) || (isClosed && (0,subjects/* isForRegistry */.pj)(one)))
                return undefined;
            return {
                // Its bare words are anybody's; its JSON, or the server it runs on, are not.
                confidence: facts.served &&
                    !isClosed &&
                    isSignedByMlflow(one) &&
                    saysPermission(one) &&
                    permissionWords.test((0,observed/* said */.ag)(one))
                    ? 'certain'
                    : 'likely',
                headline: `MLflow’s own permissions refuse ${(0,observed/* requestOf */.fo)(one)}.`,
                because: `MLflow itself answers ${(0,observed/* said */.ag)(one)}${facts.served ? '; other requests with the same key are allowed' : ''}`,
                evidence: [one],
                controls: [facts.servedWithKey[0]],
                layer: (0,subjects/* isForArtifacts */.be)(one) ? 'artifacts' : 'mlflow',
            };
        },
    },
];

// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/diagnosis/causes/mlflow-answers.js







/** The body was packed in a way that its own headers do not tell. */
function undecodable({ refused, withoutKey }) {
    const one = refused.find((seen) => (0,observed/* failureOf */.g5)(seen) === 'UNDECODABLE');
    if (!one)
        return undefined;
    return {
        headline: `The answer to ${(0,observed/* requestOf */.fo)(one)} cannot be unpacked: it is damaged.`,
        because: `the answer came and is damaged: ${(0,observed/* said */.ag)(one)}`,
        evidence: [one],
        controls: [withoutKey],
    };
}
const isEmpty = ({ exchange: { response } }) => response?.body === undefined || response.body.bytes === 0;
/** Something was to be made, and `{}` came back: what answers makes nothing, or its answers are emptied. */
function hollow({ observations, evidence, firstFailure }) {
    const all = observations.filter(({ answer, role, exchange }) => role === 'mlflow' &&
        answer.kind === 'reply' &&
        answer.status === 200 &&
        /\/create$/.test(exchange.request.url) &&
        (0,responders/* isEmptyObject */.RI)(answer));
    const [one] = all;
    if (!one || (evidence.checks && !firstFailure?.exchanges.includes(one.exchange.id)))
        return undefined;
    return {
        headline: `${(0,observed/* requestOf */.fo)(one)} is answered {}: something answers in MLflow’s place, or empties its answers.`,
        because: `${(0,observed/* requestOf */.fo)(one)} is answered 200 and {}, without what was to be made`,
        evidence: all,
        layer: 'proxy',
        nextProbe: 'the same request sent to MLflow itself, past what stands before it',
    };
}
/** 200 with nothing in it, where MLflow always says something. */
const isEmptySuccess = (one, { served }) => served &&
    one.role === 'mlflow' &&
    one.answer.kind === 'reply' &&
    one.answer.status === 200 &&
    one.answer.json === undefined &&
    (one.answer.text.trim() === '' || /json/.test(one.answer.contentType));
const mlflowAnswerCauses = [
    {
        code: 'MLFLOW_MALFORMED',
        isGeneral: true,
        category: 'BUG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'Answers of MLflow arrive damaged: empty, cut or not well-formed JSON.',
        refutedBy: 'well-formed JSON in answer to the same request',
        fix: 'Ask MLflow itself: where its own answer is damaged already, look in its log; where not, the API team looks at what the API, or a proxy before MLflow, does to bodies.',
        shownBy: cause/* show */.WU.wellFormed,
        concludes: (facts) => {
            const unusable = undecodable(facts) ?? hollow(facts);
            if (unusable)
                return unusable;
            const one = facts.refusals.find(({ stoppedAt, observation }) => stoppedAt === 'well-formed' || isEmptySuccess(observation, facts))?.observation;
            if (!one || one.answer.kind === 'no-reply')
                return undefined;
            const controls = facts.withoutValidKey.filter(({ answer }) => answer.kind === 'reply');
            // What every key gets is no answer of MLflow at all.
            if (!facts.served && (controls.length === 0 || controls.some((other) => (0,observed/* statusOf */.c2)(other) === 200)))
                return undefined;
            return {
                headline: `The answer to ${(0,observed/* requestOf */.fo)(one)} is ${isEmpty(one) ? 'empty' : 'damaged'}.`,
                because: `${(0,observed/* requestOf */.fo)(one)} is answered ${one.answer.status} with ${isEmpty(one) ? 'an empty body' : one.answer.json === undefined ? 'a body that is no JSON' : 'names that MLflow does not use'}; a request without a key is answered otherwise`,
                evidence: [one],
                controls,
                commandShows: 'an error of json.tool, for the answer is no whole JSON',
            };
        },
    },
    {
        code: 'MLFLOW_ERROR',
        isGeneral: true,
        category: 'BUG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'MLflow answered with an error of its own.',
        refutedBy: 'the same request answered with 200',
        fix: 'Find the error in MLflow’s log by the time and path of the request.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            if (databaseTrouble(facts))
                return undefined;
            // Some releases tell an error of their own with the status of a missing thing.
            const one = byMlflow(facts, (seen, status) => !(0,subjects/* isForArtifacts */.be)(seen) && (status >= 500 || (0,observed/* codeOf */.$N)(seen) === 'INTERNAL_ERROR'));
            if (!one)
                return undefined;
            return {
                headline: `MLflow answered ${statusAndWords(one)}.`,
                because: `the answer is ${(0,observed/* said */.ag)(one)}`,
                evidence: [one],
                controls: [facts.first('api.mlflow-health')],
                ...(/\[Errno \d+\]/.test((0,observed/* said */.ag)(one)) && {
                    fix: 'Let MLflow write where the answer says: how this folder is mounted, its permissions and free space.',
                    shownBy: cause/* show */.WU.verify,
                }),
            };
        },
    },
];
/** `500 to POST runs/create: Internal server error`, the first sentence of what it says. */
function statusAndWords(one) {
    const [, status = '', words = ''] = /^(\d*) ?(.*)$/s.exec((0,observed/* said */.ag)(one)) ?? [];
    const [first = ''] = words.split(/[.\n](?: |$)/);
    return `${status} to ${(0,observed/* requestOf */.fo)(one)}${first === '' ? '' : `: ${(0,visible/* cut */.Jj)(first, 80)}`}`;
}

;// CONCATENATED MODULE: ./build/diagnosis/causes/mlflow-reach.js








/** What the API or the gateway tells of MLflow behind it. */
function apiSays({ refusals }) {
    const one = refusals.find(({ stoppedAt }) => stoppedAt === 'mlflow-reachable')?.observation;
    return one && { one, isTimeout: (0,observed/* statusOf */.c2)(one) === 504 || /timeout|timed out/i.test((0,observed/* said */.ag)(one)) };
}
/** Requests with the caller's key hang, while those refused before MLflow are answered at once. */
function silentBehindTheApi(facts) {
    const waiting = facts.refused.filter((one) => (0,silent_host/* hasWaited */.x$)(one) && !(0,silent_host/* isUnconnected */.v5)(one));
    const [silent] = [...waiting.filter((one) => !(0,subjects/* isForArtifacts */.be)(one)), ...waiting];
    // Where nothing but files has to wait, it is their store.
    if (!silent || !(0,silent_host/* waitsForMlflow */.VS)(facts) || (0,silent_host/* fellSilent */.xS)(facts) || (0,silent_host/* holdsBodies */.ZM)(facts))
        return undefined;
    const refused = facts.withoutValidKey.filter((one) => (0,observed/* statusOf */.c2)(one) === 401 && (0,observed/* partyOf */.MS)(one) !== 'in between');
    const alive = facts.first('api.health');
    if (refused.length === 0 && !facts.served && !(0,diagnosis_facts/* isApiAlive */.qu)(facts))
        return undefined;
    if ((facts.keyVerdict?.observation.exchange.timings.totalMs ?? 0) >= platform_contract/* apiPatienceMs */.ik)
        return undefined;
    const others = (0,silent_host/* hangsWithBody */.q3)(facts)
        ? '; every request with a body waits so, and every one without is answered'
        : facts.served
            ? '; other requests with the key are served'
            : '';
    return {
        confidence: refused.length > 0 || facts.served ? 'likely' : 'possible',
        headline: `MLflow did not answer ${(0,observed/* requestOf */.fo)(silent)} in time.`,
        because: `${(0,observed/* requestOf */.fo)(silent)} ${(0,silent_host/* waitedFor */.a6)(silent, facts)}${refused.length > 0 ? '; requests without a valid key are refused at once' : ''}${others}`,
        // Artifacts that wait as well wait for the same server.
        evidence: [silent, ...waiting, healthSays(facts, /./)],
        controls: [(0,silent_host/* waitsForMlflow */.VS)(facts), ...refused, alive],
        nextProbe: (0,silent_host/* hangsWithBody */.q3)(facts)
            ? 'a POST without a key: one that waits, too, is held before MLflow'
            : 'MLflow’s own /health behind the gateway, and its database',
    };
}
const mlflowReachCauses = [
    {
        code: 'MLFLOW_PREFIX',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'MLflow serves its REST API below another path than the platform asks for (--static-prefix, or its URL in the platform’s settings).',
        refutedBy: 'an answer of MLflow for this path',
        fix: 'Name MLflow’s URL in the API’s settings as MLflow serves it: with its --static-prefix, or start MLflow without one.',
        shownBy: cause/* show */.WU.search,
        concludes: (facts) => {
            const one = (0,subjects/* obstacleAt */.rt)(facts, 'mounted');
            const path = one && (0,subjects/* pathTold */.TI)(one);
            if (!path || facts.served || (path.told !== undefined && path.told !== path.asked))
                return undefined;
            return {
                headline: `MLflow has no ${path.asked}: it serves its API below another path.`,
                because: `MLflow answers 404 for the whole path that was asked for (${path.told ?? 'not quoted'}), so nothing was cut off on the way`,
                evidence: [one],
                nextProbe: 'MLflow’s own /version with and without the prefix, inside the platform',
            };
        },
        refuted: (facts) => isAddressWrong(facts) || facts.served,
    },
    {
        code: 'MLFLOW_UNREACHABLE',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'The API works, but cannot reach the MLflow server behind it.',
        refutedBy: 'any answer of MLflow through the API',
        fix: 'Start MLflow, or correct the URL, DNS name or certificate under which the API calls it.',
        shownBy: cause/* show */.WU.mlflowHealth,
        concludes: (facts) => {
            const found = apiSays(facts);
            if (!found || found.isTimeout || (0,observed/* statusOf */.c2)(found.one) !== 502)
                return undefined;
            return {
                confidence: /mlflow/i.test((0,observed/* said */.ag)(found.one)) ? 'certain' : 'likely',
                headline: facts.served
                    ? `MLflow went away during the run: from ${(0,observed/* requestOf */.fo)(found.one)} on the API cannot reach it.`
                    : 'The API cannot reach MLflow.',
                because: `the API answers ${(0,observed/* said */.ag)(found.one)}${facts.served ? '; it had passed earlier requests on' : ''}`,
                evidence: [found.one, healthSays(facts, /./)],
                ...(facts.served && {
                    fix: 'Find out why MLflow ended: a worker that was killed, memory that ran out, a restart; then start it again.',
                }),
            };
        },
        // Served again after that, it is there.
        refuted: (facts) => {
            const found = apiSays(facts);
            return facts.servedWithKey.some(({ exchange }) => found === undefined || exchange.startedAt > found.one.exchange.startedAt);
        },
    },
    {
        code: 'MLFLOW_TIMEOUT',
        category: 'DEPLOY',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'MLflow does not answer in time: it waits, for instance for its database.',
        refutedBy: 'an answer of MLflow within 30 s',
        fix: 'Send the same request straight to MLflow, past the API. Slow there too: look at what MLflow waits for (a lock in its database, artifact store, workers). Fast there: the API team acts, for the API or the gateway holds it.',
        shownBy: cause/* show */.WU.mlflowHealth,
        concludes: (facts) => {
            const found = apiSays(facts);
            if (found?.isTimeout) {
                return {
                    headline: `MLflow did not answer ${(0,observed/* requestOf */.fo)(found.one)} in time.`,
                    because: `the API answers ${(0,observed/* said */.ag)(found.one)}`,
                    evidence: [found.one, healthSays(facts, /./)],
                };
            }
            return silentBehindTheApi(facts);
        },
    },
    {
        code: 'API_LACKS_ADMIN_TOKEN',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'API team',
        summary: 'The API’s own check of MLflow is refused because the API has no key of its own; this is not about your key.',
        refutedBy: '200 from /api/health/mlflow',
        fix: 'Give the API an administrator’s key for its calls to the gateway.',
        shownBy: cause/* show */.WU.mlflowHealth,
        concludes: (facts) => {
            const health = healthSays(facts, /api key required|unauthorized|\b401\b/i);
            if (!health)
                return undefined;
            return {
                headline: 'The API’s own health check of MLflow is refused.',
                because: `the API’s own check of MLflow is answered ${(0,observed/* said */.ag)(health)}`,
                evidence: [health],
            };
        },
        // MLflow's own login refuses the API as it refuses everybody.
        refuted: (facts) => facts.refused.some(observed/* hasOwnLogin */.AY),
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/mlflow-registry.js








/** Requests that name nothing that was made before. */
const namesNothing = /\/(experiments|registered-models)\/(create|search)$/;
/** A file that is not there although its upload was answered with 200 a moment before. */
function missingFile(facts) {
    if (facts.evidence.partial)
        return undefined;
    const one = byMlflow(facts, ({ role, exchange: { request } }, status) => role === 'artifacts' &&
        request.method === 'GET' &&
        status === 404 &&
        facts.servedWithKey.some(({ exchange: sent }) => sent.request.method === 'PUT' && sent.request.url === request.url));
    if (!one)
        return undefined;
    return {
        headline: `${(0,observed/* requestOf */.fo)(one)} does not find what was uploaded a moment before.`,
        because: `MLflow answers ${(0,observed/* said */.ag)(one)}, although it had answered the upload with 200`,
        evidence: [one],
        controls: [facts.servedWithKey.at(-1)],
        nextProbe: 'the same request again after a minute',
    };
}
const mlflowRegistryCauses = [
    {
        code: 'MLFLOW_QUOTA',
        category: 'QUOTA',
        layer: 'mlflow',
        owner: 'caller',
        summary: 'A quota or limit of the MLflow server is used up.',
        refutedBy: 'the same request accepted',
        fix: 'Remove old models, versions or runs, or ask for a higher quota.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const one = byMlflow(facts, (seen, status) => status !== 429 && quotaWords.test((0,observed/* textOf */.b6)(seen)));
            if (!one)
                return undefined;
            return {
                headline: `A quota of MLflow is used up: ${(0,observed/* requestOf */.fo)(one)} was refused.`,
                because: `MLflow answers ${(0,observed/* said */.ag)(one)}`,
                evidence: [one],
            };
        },
    },
    {
        code: 'SOURCE_REFUSED',
        category: 'CFG',
        layer: 'registry',
        owner: 'infrastructure',
        summary: 'MLflow does not accept the place of the model’s files as the source of a version.',
        refutedBy: 'a version created from this source',
        fix: 'Let MLflow accept versions whose source lies in the artifact root of its runs.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const one = byMlflow(facts, (seen, status, words) => status === 400 &&
                /model-versions\/create/.test((0,observed/* pathOf */.XM)(seen)) &&
                /\bsource\b/i.test(words) &&
                !isOfDatabaseTrouble(seen, facts));
            if (!one)
                return undefined;
            return {
                headline: 'MLflow refuses the source of the model version.',
                because: `MLflow answers ${(0,observed/* said */.ag)(one)}`,
                evidence: [one],
            };
        },
    },
    {
        code: 'REGISTRY_UNAVAILABLE',
        category: 'CFG',
        layer: 'registry',
        owner: 'infrastructure',
        summary: 'The model registry is not available: this MLflow server has none, its store does not support one, or it is closed for now.',
        refutedBy: 'an answer of the model registry',
        fix: 'Give MLflow a database as backend store (and registry store), or turn its model registry on.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const closed = closedForNow(facts);
            if (closed)
                return closed;
            const one = byMlflow(facts, saysNoRegistry);
            if (!one)
                return undefined;
            return {
                headline: `This MLflow has no model registry for ${(0,observed/* requestOf */.fo)(one)}.`,
                because: `MLflow answers ${(0,observed/* said */.ag)(one)}`,
                evidence: [one],
                controls: [facts.servedWithKey[0]],
                ...(forAWhile.test((0,observed/* said */.ag)(one)) && {
                    headline: `The model registry takes no ${(0,observed/* requestOf */.fo)(one)} for now.`,
                    fix: 'End what the answer names, a migration or a maintenance; until then writes are refused.',
                }),
            };
        },
    },
    {
        code: 'WRITES_NOT_SEEN',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'What MLflow has just created is not there for the next request: several servers or databases do not share one state.',
        refutedBy: 'the same thing found by the next request',
        fix: 'Let all instances of MLflow use one database, and read from the primary, not from a replica that lags.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const file = missingFile(facts);
            if (file)
                return file;
            const one = byMlflow(facts, (seen, status) => seen.role === 'mlflow' &&
                status === 404 &&
                !namesNothing.test((0,observed/* pathOf */.XM)(seen)) &&
                (0,observed/* codeOf */.$N)(seen) === 'RESOURCE_DOES_NOT_EXIST');
            const told = one && (0,recorded_outcomes/* wasThereBefore */.zo)(one, facts.observations);
            if (!one || !facts.wrote || (facts.evidence.partial && !told))
                return undefined;
            return {
                headline: `${(0,observed/* requestOf */.fo)(one)} does not find what was created a moment before.`,
                because: told
                    ? `MLflow answers ${(0,observed/* said */.ag)(one)}, although ${(0,observed/* requestOf */.fo)(told)} was answered with 200, and nothing was removed in between`
                    : `MLflow answers ${(0,observed/* said */.ag)(one)}, although it had answered the creation with 200`,
                evidence: [one],
                controls: [told ?? facts.servedWithKey.at(-1)],
                nextProbe: 'the same request again after a minute',
            };
        },
    },
    {
        code: 'MLFLOW_TOO_OLD',
        category: 'DEPLOY',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'MLflow does not know this route: its version is older (or newer) than what the client uses.',
        refutedBy: 'an answer of this route other than MLflow’s page for unknown routes',
        steps: [
            (0,cause/* step */.PM)('infrastructure', 'Upgrade MLflow to a version that has this route (aliases since 2.3, logged models since 3.0). Some products in MLflow’s place never have it.', cause/* show */.WU.verify),
            (0,cause/* step */.PM)('caller', 'Until then use a client of the server’s own version.', cause/* show */.WU.verify),
        ],
        concludes: (facts) => {
            const one = unknownRoute(facts);
            if (!one || isAsOldAsMlflow(one, facts))
                return undefined;
            const feature = /alias/.test((0,observed/* pathOf */.XM)(one))
                ? 'aliases'
                : /logged-models/.test((0,observed/* pathOf */.XM)(one))
                    ? 'logged models'
                    : (0,observed/* requestOf */.fo)(one);
            return {
                // The other routes are as old as MLflow's REST API: who lacks one has more wrong with it.
                // Other products say it in JSON, and may never have aliases.
                confidence: /alias|logged-models/.test((0,observed/* pathOf */.XM)(one)) && (0,responders/* isWerkzeugPage */.mu)((0,observed/* textOf */.b6)(one)) && !facts.evidence.partial
                    ? 'certain'
                    : 'likely',
                headline: `This MLflow does not know ${feature}: its version is too old for the client.`,
                because: `MLflow’s answer for unknown routes came for ${(0,observed/* requestOf */.fo)(one)} alone, while it serves other requests`,
                evidence: [one],
                controls: [facts.servedWithKey[0]],
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/rate.js








/** Refusals of requests that were served when they were tried again: whoever says this to another one, too, means its rate. */
function refusedInTurn({ evidence }) {
    const attempts = (0,diagnosis_evidence/* attemptsOf */.O)(evidence);
    const requestIn = ({ exchange: { request }, credential }) => `${request.method} ${request.url} ${credential}`;
    const lastServed = new Map();
    for (const one of attempts) {
        // Another login than the one that counts is refused by MLflow at any time.
        if ((0,observed/* isOfPlatform */.tz)(one) && !(0,observed/* hasOwnLogin */.AY)(one))
            lastServed.set(requestIn(one), one.exchange.startedAt);
    }
    return attempts.filter((one) => isUnavailable(one) && (lastServed.get(requestIn(one)) ?? '') > one.exchange.startedAt);
}
/** Says that it is asked too often, or refuses at one moment what is served at another. */
const isLimit = (one, facts, turns) => (0,observed/* deedOf */.uT)(one) === 'limits rate' ||
    (0,observed/* statusOf */.c2)(one) === 429 ||
    (one.answer.kind === 'reply' && /rate limit|too many requests|REQUEST_LIMIT_EXCEEDED/i.test((0,observed/* said */.ag)(one))) ||
    // nginx says 503 where it limits the rate.
    (isUnavailable(one) && one.role !== 'auth.validate' && isServedInTurn(one, facts, turns));
/** Refused at one moment and served at another, or by whom another request was. */
const isServedInTurn = (one, facts, turns) => (0,diagnosis_facts/* isIntermittent */.a_)(one, facts) ||
    (0,observed/* sameAnswer */.JM)(turns.find((turn) => (0,observed/* originOf */.yv)(turn) === (0,observed/* originOf */.yv)(one)), one);
/** As long as the refusal itself says, where it does. */
function waitFor(one) {
    const asked = Date.parse(one.exchange.startedAt);
    const after = (0,retry_after/* retryAfterMs */.V)((0,observed/* headerIn */.Nb)(one, 'retry-after'), asked);
    const reset = resetAfterMs(one, asked);
    const [words] = pauseWords.exec((0,observed/* said */.ag)(one)) ?? [];
    const wait = after !== undefined
        ? `Wait up to ${inUnits(after)}, as this refusal’s Retry-After says`
        : reset !== undefined
            ? `Wait up to ${inUnits(reset)}, as this refusal’s headers say (RateLimit-Reset)`
            : words
                ? `Wait as long as the refusal says (“${words.trim()}”; it has no Retry-After)`
                : 'Wait a few minutes (the refusal has no Retry-After)';
    // A quota of a day is used up by few requests as well.
    return /\bquota\b/i.test((0,observed/* said */.ag)(one)) ? `${wait}, or ask for a higher quota.` : `${wait}, and ${fewer}`;
}
/** How long a limit lasts, in the words of those that tell it in no header. */
const pauseWords = /\b(per|every|each) (\d+ ?)?(second|minute|hour|day|week|month)s?\b|\b(hourly|daily|weekly|monthly)\b|\bin \d+:\d\d(:\d\d)?\b|\b(in|after|for) \d+(\.\d+)? ?(s|sec|seconds?|m|min|minutes?|h|hours?|days?)\b|\buntil [^.;,]{3,40}/i;
/** Seconds from now on, or a moment in seconds or milliseconds. Contract: draft-ietf-httpapi-ratelimit-headers, GitHub. */
function resetAfterMs(one, now) {
    const [value] = ['ratelimit-reset', 'x-ratelimit-reset', 'x-rate-limit-reset']
        .map((name) => (0,observed/* headerIn */.Nb)(one, name))
        .filter((text) => /^\d{1,13}$/.test(text));
    if (value === undefined)
        return undefined;
    const ms = value.length > 10 ? Number(value) : Number(value) * 1000;
    return value.length < 10 ? ms : Math.max(0, ms - now);
}
function inUnits(ms) {
    const [unit, name] = ms <= 600_000 ? [1_000, 's'] : ms <= 7_200_000 ? [60_000, 'min'] : [3_600_000, 'h'];
    return `${Math.ceil(ms / Number(unit))} ${name}`;
}
const fewer = 'make fewer requests at the same time (concurrency), or run fewer verifications.';
/** Said of failed attempts to log in: fewer requests do not help, and a good key is shut out with the bad ones. */
const lockOutWords = /\b(failed|invalid|unsuccessful|incorrect) (log-?in |sign-?in |auth\w* |key )?(attempts?|log-?ins?|keys|requests)\b|\block(ed)?[- ]?out\b|\b(been|temporarily|address|ip|key) (is )?(locked|banned)\b/i;
const ownAttempts = 'this run’s own requests without a key and with an invented one, which must be refused, count as failed attempts, too';
/** The auth service, or the platform, says so. */
function lockOut(facts) {
    const { keyVerdict } = facts;
    const asked = (0,subjects/* subjectsOf */.Z6)(facts).map(({ observation }) => observation);
    const one = [
        ...(keyVerdict?.verdict.kind === 'rate-limited' ? [keyVerdict.observation] : []),
        ...asked.filter((other) => (0,observed/* statusOf */.c2)(other) === 429),
    ].find((other) => lockOutWords.test((0,observed/* said */.ag)(other)));
    if (!one)
        return banned(facts);
    const isAuth = one.role === 'auth.validate';
    return {
        headline: `${isAuth ? 'The auth service' : (0,observed/* whoAtStart */.iv)(one)} lets this key or address in no more after failed attempts.`,
        because: `the answer is ${(0,observed/* said */.ag)(one).slice(0, 160)}; ${ownAttempts}`,
        evidence: [one, ...(isAuth ? [blockedByAuth(facts)] : [])],
        layer: isAuth ? 'auth' : 'proxy',
    };
}
/** The key was served, then the platform refused keys that were none, and from some request on somebody else refuses everything. */
function banned(facts) {
    const one = (0,subjects/* subjectWith */.XU)(facts, 'blocks')?.observation;
    if (!one || facts.evidence.checks === undefined)
        return undefined;
    const isBefore = (other) => other.exchange.startedAt < one.exchange.startedAt;
    const there = facts.observations.filter((other) => (0,observed/* originOf */.yv)(other) === (0,observed/* originOf */.yv)(one));
    const served = facts.servedWithKey.find((other) => other.role === 'mlflow' && isBefore(other));
    const attempts = there.filter((other) => (0,observed/* isWithoutKey */.M8)(other) && (0,observed/* statusOf */.c2)(other) === 401 && (0,observed/* isOfPlatform */.tz)(other) && isBefore(other));
    const end = Date.parse(one.exchange.startedAt) + one.exchange.timings.totalMs;
    // What was under way at that moment may have been let through.
    const after = there.filter((other) => Date.parse(other.exchange.startedAt) > end);
    if (!served || attempts.length < 2 || after.length < 3 || !after.every((other) => (0,observed/* sameAnswer */.JM)(other, one)))
        return undefined;
    return {
        headline: `${(0,observed/* whoAtStart */.iv)(one)} refuses everything from ${(0,observed/* requestOf */.fo)(one)} on, and served the same key before.`,
        because: `the answer is ${(0,observed/* said */.ag)(one).slice(0, 120)} to all of ${after.length} requests; before it, MLflow served this key, and the platform refused keys that were none: ${ownAttempts}, where something bans an address for them`,
        evidence: [one],
        controls: [served, attempts[0], after.at(-1)],
        layer: 'proxy',
        owner: 'infrastructure',
        fix: 'Look at what bans addresses (fail2ban, CrowdSec, a firewall’s own rules) for the address of this run: lift the ban, and let verifications’ failed attempts through.',
        shownBy: cause/* show */.WU.search,
    };
}
function rateLimit(facts) {
    if (facts.keyVerdict?.verdict.kind === 'rate-limited') {
        const { observation } = facts.keyVerdict;
        return {
            confidence: 'certain',
            headline: 'The auth service limits the rate of requests with this key.',
            because: `the auth service answers ${(0,observed/* said */.ag)(observation)}`,
            evidence: [observation, blockedByAuth(facts)],
            fix: waitFor(observation),
        };
    }
    const event = facts.observations.find((one) => one.role === 'event' && (0,observed/* statusOf */.c2)(one) === 429);
    const asked = [...(0,subjects/* subjectsOf */.Z6)(facts).map(({ observation }) => observation), ...(event ? [event] : [])];
    const turns = refusedInTurn(facts);
    const limited = asked.find((one) => isLimit(one, facts, turns));
    if (!limited)
        return undefined;
    const party = (0,observed/* partyOf */.MS)(limited);
    return {
        headline: `${(0,observed/* whoAtStart */.iv)(limited)} limits the rate of requests: ${(0,observed/* requestOf */.fo)(limited)} was refused.`,
        because: `the answer is ${(0,observed/* said */.ag)(limited).slice(0, 160)}${(0,observed/* statusOf */.c2)(limited) !== 429 && isServedInTurn(limited, facts, turns) ? '; such requests are served at other moments' : ''}`,
        evidence: [limited, ...asked.filter((one) => (0,observed/* sameAnswer */.JM)(one, limited))],
        layer: party === 'MLflow'
            ? 'mlflow'
            : limited.role === 'auth.validate'
                ? 'auth'
                : party === 'gateway' || (0,observed/* isInside */.FK)(limited)
                    ? 'gateway'
                    : 'proxy',
        fix: waitFor(limited),
        shownBy: cause/* show */.WU.search,
    };
}
const rateCauses = [
    {
        code: 'RATE_LIMITED',
        category: 'RATE',
        layer: 'auth',
        owner: 'caller',
        summary: 'Too many requests were made with this key or from this address.',
        refutedBy: 'the same refusal after the pause the service asks for',
        fix: `Wait as long as Retry-After says, and ${fewer}`,
        shownBy: cause/* show */.WU.validate,
        concludes: rateLimit,
        refuted: (facts) => lockOut(facts) !== undefined,
    },
    {
        code: 'LOCKED_OUT',
        category: 'RATE',
        layer: 'auth',
        owner: 'caller',
        summary: 'After failed attempts to log in, this key or this address is let in no more for a while.',
        refutedBy: 'the same refusal of an address from which no attempt failed',
        steps: [
            (0,cause/* step */.PM)('caller', 'Wait as long as the answer says, and find who sends wrong keys from this address; others at the same address are shut out, too. Verify less often than the limit allows.', cause/* show */.WU.validate),
        ],
        concludes: lockOut,
    },
];

// EXTERNAL MODULE: ./build/record/client-mistakes.js + 2 modules
var client_mistakes = __webpack_require__(18474);
;// CONCATENATED MODULE: ./build/diagnosis/causes/recorded-client.js





/** A recorded client's own mistake, of which each request for itself was served or refused for its content alone. */
function mistake(facts, id) {
    const { checks, failed, exchanges, platform } = facts.evidence;
    // What we send ourselves has no such mistakes, and a client that reached its aim made none that matters.
    return checks || failed === false
        ? undefined
        : (0,client_mistakes/* differencesIn */.C)(exchanges, platform).find((one) => one.id === id);
}
/** A cause that says what the difference says, and what to do instead. */
function findingOf({ text, instead, exchanges }, more) {
    return { headline: text, evidence: exchanges, fix: instead, ...more };
}
/** What `show.latestVersion` prints while the tags are wrong. */
const withoutTags = 'a version without the three tags as they should be';
const kind = (code, layer, words, concludes) => ({
    code,
    category: 'CLIENT',
    layer,
    owner: 'caller',
    ...words,
    concludes,
});
/**
 * What a recorded client did otherwise than one that registers models, where nothing else stood in its way and that
 * difference explains how it ended.
 */
const recordedCauses = [
    kind('MOCK_MODE', 'client', {
        summary: 'Hokusai’s SDK only pretends: nothing is sent to the registry.',
        refutedBy: 'a request to the tracking URI',
        fix: 'Unset HOKUSAI_MOCK_MODE and HOKUSAI_OPTIONAL_MLFLOW, and run the command again.',
    }, ({ evidence, observations }) => {
        const names = (evidence.disturbances ?? []).map(({ name }) => name);
        const set = names.filter((name) => ['HOKUSAI_MOCK_MODE', 'HOKUSAI_OPTIONAL_MLFLOW'].includes(name));
        const asked = observations.some(({ role }) => role === 'mlflow' || role === 'artifacts');
        if (set.length === 0 || asked)
            return undefined;
        return {
            headline: `${set.join(' and ')} let the command go on without a registry.`,
            because: `the environment sets ${set.join(' and ')}, and not one request came to the tracking URI`,
            evidence: [],
            nextProbe: 'the same command without this variable',
        };
    }),
    kind('SEARCH_WITHOUT_LIMIT', 'client', {
        summary: 'A search was asked for without max_results, which MLflow refuses; key and platform are fine.',
        refutedBy: 'the same refusal with max_results=1',
        fix: 'Add max_results, for example ?max_results=1.',
        shownBy: cause/* show */.WU.search,
    }, (facts) => {
        const found = facts.obstacle ? undefined : mistake(facts, 'no-max-results');
        if (!found)
            return undefined;
        return findingOf(found, {
            confidence: 'certain',
            because: 'MLflow itself answers 400 and names max_results: the key was accepted on the way there',
        });
    }),
    kind('TAGS_ON_RUN', 'registry', {
        summary: 'The tags of a tokenized model are on the run; the platform reads those of the model version.',
        refutedBy: 'the three tags on the model version',
        fix: 'Set the tags on the version, with MlflowClient().set_model_version_tag(name, version, key, value).',
        shownBy: cause/* show */.WU.latestVersion,
    }, (facts) => {
        const found = facts.obstacle || !facts.registered ? undefined : mistake(facts, 'tags-on-run');
        if (!found)
            return undefined;
        return findingOf(found, {
            because: 'a version was registered, no request was refused, and none set these tags on the version',
            commandShows: withoutTags,
        });
    }),
    kind('TAGS_MISSING', 'registry', {
        summary: 'The model version lacks tags of a tokenized model, by which the platform knows it.',
        refutedBy: 'the three tags on the model version',
        fix: 'Set all three on the version, with MlflowClient().set_model_version_tag(name, version, key, value).',
        shownBy: cause/* show */.WU.latestVersion,
    }, (facts) => {
        // Tags that look like these are meant to be; for another server they are anybody's.
        const isMeant = facts.evidence.failed ?? !(0,another_server/* isOfAnotherServer */.E)(facts);
        if (facts.obstacle || !facts.registered || !isMeant)
            return undefined;
        const found = (facts.evidence.failed || !madeAgain(facts) ? mistake(facts, 'tags-elsewhere') : undefined) ??
            mistake(facts, 'tags-misspelt') ??
            mistake(facts, 'tags-malformed') ??
            // Of somebody's recording it is not known whether the others came later.
            (facts.evidence.failed ? mistake(facts, 'tags-incomplete') : undefined);
        if (!found)
            return undefined;
        return findingOf(found, {
            confidence: /incomplete|malformed/.test(found.id) ? 'possible' : 'likely',
            because: 'a version was registered, no request was refused, and the version does not have them so',
            commandShows: withoutTags,
        });
    }),
    kind('CHUNKED_UPLOAD', 'client', {
        summary: 'A file was uploaded without its length, and MLflow 3.3 to 3.14 stores such a file empty.',
        refutedBy: 'the same file, sent with Content-Length, that comes back empty as well',
        fix: 'Send Content-Length: give the HTTP library a file or bytes, not a generator.',
    }, (facts) => {
        const found = mistake(facts, 'chunked-upload');
        if (!found)
            return undefined;
        const changed = (0,recorded_outcomes/* changedFile */.Ne)(facts);
        const emptied = changed?.isEmptied ? changed : undefined;
        const [back, sent] = emptied?.evidence ?? [];
        const isOne = sent !== undefined && found.exchanges.includes(sent.exchange.id);
        const refused = facts.refused.find(({ exchange }) => found.exchanges.includes(exchange.id));
        if (isOne && emptied)
            return findingOf(found, {
                because: `it was answered 200, and what came back is empty: ${emptied.told}`,
                evidence: [back, sent],
                nextProbe: 'the same upload with Content-Length',
            });
        if (refused && [400, 411].includes((0,observed/* statusOf */.c2)(refused)))
            return findingOf(found, {
                because: 'the upload without a length was refused',
                evidence: [refused],
            });
        const listed = (0,recorded_outcomes/* listedEmpty */.p6)(facts, found.exchanges);
        if (listed)
            return findingOf(found, {
                because: 'it was answered 200, and the list of the artifacts says that the file is empty',
                evidence: [listed, ...found.exchanges],
                nextProbe: 'the same upload with Content-Length',
            });
        // Newer servers store it; of somebody's recording it is not known that anything failed.
        if (facts.obstacle || !facts.evidence.failed)
            return undefined;
        return findingOf(found, {
            confidence: 'possible',
            because: 'it was answered 200; whether it was stored was not asked',
            nextProbe: 'the size of this file in a list of the artifacts',
        });
    }),
    kind('UPLOAD_MALFORMED', 'client', {
        summary: 'What was uploaded is not the file: it was sent as a web form, or there was nothing left to send.',
        refutedBy: 'the same file with the same content, read back',
        fix: 'Send the bytes of the file alone as the body.',
    }, (facts) => {
        if (facts.obstacle)
            return undefined;
        // A recorder may have left out what was sent, and not how.
        const found = mistake(facts, 'form-upload') ?? (facts.evidence.failed ? mistake(facts, 'empty-upload') : undefined);
        if (!found)
            return undefined;
        return findingOf(found, {
            because: 'MLflow stores the body of an upload as it comes, and no request was refused',
        });
    }),
    kind('DUPLICATED_BY_RETRY', 'client', {
        summary: 'A request to create something was sent again after its answer was lost, and took effect twice.',
        refutedBy: 'one run or version only: then the first request never arrived',
        fix: 'Look for the second run or version of the same content, and delete the one that is not used.',
    }, (facts) => {
        const found = mistake(facts, 'duplicated-by-retry');
        if (!found)
            return undefined;
        const isOtherRefused = facts.refused.some(({ exchange }) => !found.exchanges.includes(exchange.id));
        const shown = facts.observations.filter(({ exchange }) => found.exchanges.includes(exchange.id));
        const repeated = shown.find((one) => (0,observed/* isProven */.nn)(one) || saysThere(one));
        // A repetition that was served may be all that was wanted.
        const isKnown = facts.evidence.failed || (repeated && (saysThere(repeated) || isSecondOfNew(repeated, facts)));
        if (isOtherRefused || !repeated || !isKnown)
            return undefined;
        return findingOf(found, {
            because: saysThere(repeated)
                ? `the answer to ${(0,observed/* pathOf */.XM)(repeated).split('/').slice(-2).join('/')} was lost, and its repetition found what the first had made`
                : `the first answer was lost or failed, the repetition was served, and no other request was refused`,
        });
    }),
    kind('MODELS_ELSEWHERE', 'client', {
        summary: 'Runs go to the platform and models somewhere else: MLFLOW_REGISTRY_URI names another registry.',
        refutedBy: 'a model version created at the tracking URI',
        fix: 'Unset MLFLOW_REGISTRY_URI, so that models go where runs go.',
    }, ({ evidence, observations }) => {
        const isSet = evidence.disturbances?.some(({ name }) => name === 'MLFLOW_REGISTRY_URI');
        const runs = observations.find((one) => /\/runs\/create$/.test((0,observed/* pathOf */.XM)(one)) && (0,observed/* isProven */.nn)(one));
        const made = observations.some((one) => /\/(registered-models|model-versions)\/create$/.test((0,observed/* pathOf */.XM)(one)));
        if (!isSet || !evidence.failed || !runs || made)
            return undefined;
        return {
            headline: 'MLFLOW_REGISTRY_URI sends models elsewhere than runs.',
            because: 'the environment sets MLFLOW_REGISTRY_URI; runs came to the tracking URI, and no model did',
            evidence: [runs],
            nextProbe: 'the same command without this variable',
        };
    }),
];
/** Several versions, of which another one may be the one that is used. */
const madeAgain = (facts) => facts.servedWithKey.filter((one) => /\/model-versions\/create$/.test((0,observed/* pathOf */.XM)(one))).length > 1 ||
    mistake(facts, 'duplicated-by-retry') !== undefined;
/** The first request had made it. */
const saysThere = (one) => /ALREADY_EXISTS/.test((0,observed/* textOf */.b6)(one));
/** The second version of a model that the same recording made: the first request had made the first. */
const isSecondOfNew = (second, { servedWithKey }) => second.exchange.request.url.endsWith('/model-versions/create') &&
    /"version": ?"2"/.test((0,observed/* textOf */.b6)(second)) &&
    servedWithKey.some((one) => (0,observed/* pathOf */.XM)(one).endsWith('/registered-models/create'));

;// CONCATENATED MODULE: ./build/diagnosis/causes/registration.js




const exchangesOf = (checkId, { evidence }) => evidence.checks?.find(({ id }) => id === checkId)?.exchanges ?? [];
/** True where a request of this check was refused: then nothing was compared. */
const wasRefused = (checkId, facts) => facts.refused.some(({ exchange }) => exchangesOf(checkId, facts).includes(exchange.id));
/** MLflow misses the content type that was sent with a body. */
function lostType(facts) {
    const one = byMlflow(facts, (seen, status) => [400, 415].includes(status) &&
        /content.?type/i.test((0,observed/* textOf */.b6)(seen)) &&
        /json/.test(String(seen.exchange.request.headers['content-type'] ?? '')));
    if (!one)
        return undefined;
    return {
        headline: `The Content-Type header of ${(0,observed/* requestOf */.fo)(one)} is lost on the way to MLflow.`,
        because: `it was sent as JSON, and MLflow answers ${(0,observed/* said */.ag)(one).slice(0, 160)}`,
        evidence: [one],
        fix: 'Pass the Content-Type header of requests on to MLflow.',
    };
}
/** What MLflow says of a version that failed is all that a client is told. */
const whyFailed = (told) => /source|path|no such/i.test(told)
    ? {
        owner: 'caller',
        fix: 'Register a source that is there: look at what was uploaded, and at the source that model-versions/create named.',
    }
    : { fix: 'Find in MLflow’s log of that moment why it could not register the version.' };
const pendingStatus = 'PENDING_REGISTRATION';
const registrationCauses = [
    {
        code: 'VERSION_NOT_READY',
        category: 'BUG',
        layer: 'registry',
        owner: 'infrastructure',
        summary: 'The model version is created but does not become READY.',
        refutedBy: 'status READY of the version',
        fix: 'Make a version by the first two commands below, look at its row in MLflow’s table model_versions, and only then run the third, which deletes it. READY there: the API team looks at what changes answers on the way. PENDING there too: MLflow’s log of that moment tells what did not set it to READY.',
        shownBy: cause/* show */.WU.versionStatus,
        concludes: (facts) => {
            const pending = facts.failed('registration.ready');
            const seen = facts.evidence.checks ? undefined : (0,recorded_outcomes/* unreadyVersion */.x$)(facts);
            if (seen)
                return {
                    headline: `The model version ${seen.told}.`,
                    because: `the version ${seen.told}`,
                    evidence: seen.evidence,
                    ...(!seen.told.includes(pendingStatus) && whyFailed(seen.told)),
                };
            if (!pending || wasRefused('registration.ready', facts))
                return undefined;
            return {
                // The status is known, and not that MLflow, which the API answers for, is what holds it up.
                confidence: 'likely',
                headline: `The model version ${pending.reason}.`,
                because: `the version ${pending.reason}`,
                evidence: pending.exchanges,
                explains: [pending.id],
                ...(pending.reason?.includes(pendingStatus) && { commandShows: `"status": "${pendingStatus}"` }),
            };
        },
    },
    {
        code: 'REGISTRATION_INCOMPLETE',
        category: 'BUG',
        layer: 'registry',
        owner: 'infrastructure',
        summary: 'The registration was accepted, but what is read back is not what was written.',
        refutedBy: 'the same values when read back',
        fix: 'Find out what drops or changes it: a proxy, a plugin, or another registry in MLflow’s place. The transcript has what was sent and what is read back.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const differs = ['tag-set', 'tags', 'alias', 'found', 'run-finished']
                .map((name) => facts.failed(`registration.${name}`))
                .find((check) => check && !wasRefused(check.id, facts));
            if (!differs || facts.obstacle?.stoppedAt !== undefined)
                return undefined;
            return {
                headline: `What was read back is not what was written: ${differs.reason ?? differs.title}.`,
                because: differs.reason ?? differs.title,
                // A check that judges what another one read back has no exchange of its own.
                evidence: differs.exchanges.length > 0 ? differs.exchanges : exchangesOf('registration.ready', facts),
                explains: [differs.id],
            };
        },
    },
    {
        code: 'BODY_DROPPED',
        category: 'BUG',
        layer: 'proxy',
        owner: 'API team',
        summary: 'Requests of some methods, DELETE above all, lose their body on the way to MLflow.',
        refutedBy: 'an answer about what the body named',
        fix: 'Pass bodies on whatever the method is.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const typeless = lostType(facts);
            if (typeless)
                return typeless;
            const one = (0,recorded_outcomes/* lostBody */.hJ)(facts);
            // In a run of ours the probe of DELETE tells what to expect; it stops no step.
            if (!one || (facts.evidence.checks && !facts.refused.includes(one)))
                return undefined;
            return {
                headline: `${one.exchange.request.method} requests lose their body on the way to MLflow.`,
                because: 'MLflow misses a parameter that the request’s body named',
                evidence: [one],
            };
        },
    },
    {
        code: 'EVENT_FAILED',
        category: 'BUG',
        layer: 'event',
        owner: 'API team',
        summary: 'The registration itself succeeded; only the platform’s notification of it failed.',
        refutedBy: '200 with event_emitted true',
        steps: [
            (0,cause/* step */.PM)('caller', 'The model is registered. Check that metric, baseline and token id are ones the platform knows.', cause/* show */.WU.verify),
            (0,cause/* step */.PM)('API team', 'Find out why the event could not be emitted.', cause/* show */.WU.verify),
        ],
        concludes: (facts) => {
            const event = facts.first('event');
            if (!event || [200, 402, 429].includes((0,observed/* statusOf */.c2)(event)))
                return undefined;
            return {
                headline: `The notification of the registration was answered ${(0,observed/* said */.ag)(event).slice(0, 80)}.`,
                because: `the notification is answered ${(0,observed/* said */.ag)(event)}`,
                evidence: [event],
            };
        },
    },
];

// EXTERNAL MODULE: ./build/platform/mlflow-routes.js
var mlflow_routes = __webpack_require__(91796);
// EXTERNAL MODULE: ./build/text/json.js
var json = __webpack_require__(25666);
// EXTERNAL MODULE: ./build/diagnosis/asks-for-nothing.js
var asks_for_nothing = __webpack_require__(83452);
;// CONCATENATED MODULE: ./build/diagnosis/causes/request-refused.js







/** What is refused for its content: by a recorded command's own mistake, or though any client sends the same. */
const requestRefusedCauses = [
    {
        code: 'REQUEST_REFUSED',
        category: 'CLIENT',
        layer: 'client',
        owner: 'caller',
        isGeneral: true,
        summary: 'MLflow itself refuses what a request asks for; the key and the way to MLflow are fine.',
        refutedBy: 'the same request served',
        fix: 'Do what the answer asks for, or ask whoever set this rule to lift it.',
        shownBy: cause/* show */.WU.verify,
        concludes: (facts) => {
            const last = lastRefused(facts);
            const one = last ?? refusedInVain(facts);
            if (one)
                return {
                    confidence: (0,asks_for_nothing/* isMissingFile */.F6)(one, facts.observations) ? 'possible' : 'likely',
                    because: `${last ? 'the command ended at this request, and no other was refused' : 'this write was refused and never served'}; it is answered ${(0,observed/* said */.ag)(one).slice(0, 240)}`,
                    evidence: [one],
                    controls: [facts.servedWithKey[0]],
                    ...toldOf(one, facts),
                };
            const refused = refusedContent(facts);
            return refused && asksOfCaller(refused) ? refusalOf(refused, facts) : undefined;
        },
    },
    {
        code: 'CONTENT_REFUSED',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        isGeneral: true,
        summary: 'The platform refuses the content of a request that MLflow’s own client sends as well: by a rule or plugin of its own, or as another version.',
        refutedBy: 'the same request served',
        steps: [
            (0,cause/* step */.PM)('infrastructure', 'Find out which rule, plugin or version says this, or what changes requests on their way there.', cause/* show */.WU.verify),
            (0,cause/* step */.PM)('caller', 'Use a client of the server’s own version, if the answer speaks of one.', cause/* show */.WU.verify),
        ],
        concludes: (facts) => {
            const one = refusedContent(facts);
            if (!one || asksOfCaller(one))
                return undefined;
            const refusal = refusalOf(one, facts);
            if (isOfNewName(one))
                return {
                    ...refusal,
                    because: `${refusal.because}; this run had invented the name a moment before: something sends the request twice`,
                    layer: 'proxy',
                    steps: sentTwice,
                };
            return { ...refusal, ...((0,observed/* statusOf */.c2)(one) === 409 && { steps: afterConflict }) };
        },
    },
];
/** Taken already, though nobody can know this name. */
const isOfNewName = (one) => isThereAlready(one) && /"name": ?"verify-registration-\d/.test(one.exchange.request.body?.text ?? '');
const sentTwice = [
    (0,cause/* step */.PM)('infrastructure', 'Find what repeats a POST on the way and hands on the second answer (nginx: non_idempotent in proxy_next_upstream), and let it send each once.', cause/* show */.WU.verify),
];
const afterConflict = [
    (0,cause/* step */.PM)('infrastructure', 'Find out what else changes the same thing at the same time.', cause/* show */.WU.verify),
    (0,cause/* step */.PM)('caller', 'Run it once more, with nothing else that writes to the same model.', cause/* show */.WU.verify),
];
/** A refusal that is about what the request says, and not about who sends it, where to, or how much. */
const refusedContent = ({ refused }) => refused.find((one) => ((0,observed/* partyOf */.MS)(one) === 'MLflow' || (0,observed/* isOfApi */.YH)(one)) &&
    !(0,subjects/* isForArtifacts */.be)(one) &&
    [400, 406, 409, 410, 411, 412, 415, 422, 423, 424, 428].includes((0,observed/* statusOf */.c2)(one)) &&
    !/^(INTERNAL_ERROR|(RESOURCE|ENDPOINT)_NOT_FOUND)$/.test((0,observed/* codeOf */.$N)(one)));
/** Names something that whoever registers can choose, or says what to do; the versions' own fields are nobody's choice. */
const asksOfCaller = (one) => /\b(must|required?|set|specify|provide|choose|call|supply|rename)\b|\bworkspace\b|not allowed/i.test((0,observed/* said */.ag)(one)) && !/\b(parameter|field|body|schema|parsed?)\b/i.test((0,observed/* said */.ag)(one));
/** The answer's own words: more is not known. */
function refusalOf(one, { servedWithKey }) {
    const party = (0,observed/* partyOf */.MS)(one);
    return {
        headline: `${(0,observed/* whoAtStart */.iv)(one)} refuses ${(0,observed/* requestOf */.fo)(one)}: ${(0,visible/* cut */.Jj)((0,observed/* said */.ag)(one), 160)}`.replace(/\.?$/, '.'),
        because: `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one).slice(0, 240)}: the key and the way there are fine`,
        evidence: [one],
        controls: [servedWithKey[0]],
        layer: party === 'gateway'
            ? 'gateway'
            : party === 'API'
                ? 'proxy'
                : (0,subjects/* isForRegistry */.pj)(one)
                    ? 'registry'
                    : 'mlflow',
    };
}
/** What a client still asks for after it has failed: that its run has ended. */
const isTidying = (one) => /\/(runs\/(update|get)|logged-models\/[^/]+)$/.test((0,observed/* pathOf */.XM)(one));
const isLooking = (one) => one.exchange.request.method === 'GET' || /\/search$/.test((0,observed/* pathOf */.XM)(one));
/** Clients ask whether something is there, or make it to be sure, and go on whatever the answer. */
const isRoutine = (one) => /ALREADY_EXISTS|DOES_NOT_EXIST/.test((0,observed/* codeOf */.$N)(one));
/** Made nothing, and nothing of the kind was there before. */
const isMakingInVain = (one) => (one.exchange.request.method === 'PUT' ||
    (['POST', 'PATCH'].includes(one.exchange.request.method) &&
        /\/(create|set-[a-z-]+|log-[a-z]+|update|rename|alias)$/.test((0,observed/* pathOf */.XM)(one)))) &&
    !(isThereAlready(one) && /\/(experiments|registered-models)\/create$/.test((0,observed/* pathOf */.XM)(one)));
/** Made by whoever wants to be sure that it is there. */
const isThereAlready = (one) => /ALREADY_EXISTS/.test((0,observed/* codeOf */.$N)(one));
/** The last look at something in a recording that made something, and neither removed it nor registered a version. */
const isLookInVain = (one, asked, { registered }) => {
    const family = /\/(experiments|runs|registered-models|model-versions)\/get(-by-name|-download-uri)?$/.exec((0,observed/* pathOf */.XM)(one))?.[1] ?? '';
    // Exporters leave out what a DELETE carried: what MLflow misses may have been sent, and lost on the way.
    const isUnknown = one.exchange.request.method === 'DELETE' && /missing value/i.test((0,observed/* said */.ag)(one));
    return (!isUnknown &&
        one === asked.at(-1) &&
        (family === ''
            ? [400, 409].includes((0,observed/* statusOf */.c2)(one))
            : asked.some((other) => (0,observed/* wasServed */.tb)(other) && (0,observed/* pathOf */.XM)(other).endsWith(registered ? `/${family}/create` : '/create')) && !asked.some((other) => (0,observed/* wasServed */.tb)(other) && /\/delete$/.test((0,observed/* pathOf */.XM)(other)))));
};
const isOfContent = (one) => [400, 404, 405, 409, 422].includes((0,observed/* statusOf */.c2)(one)) && (0,observed/* partyOf */.MS)(one) !== 'in between';
/** In somebody's recording, a write that was refused and never served, whatever came after it. */
function refusedInVain({ evidence, observations, obstacle }) {
    if (evidence.checks || evidence.failed !== undefined || obstacle)
        return undefined;
    return observations.findLast((one) => ['mlflow', 'artifacts'].includes(one.role) &&
        isMakingInVain(one) &&
        isOfContent(one) &&
        !(0,observed/* wasServed */.tb)(one) &&
        !observations.some((later) => (0,observed/* wasServed */.tb)(later) && isSameWrite(later, one)));
}
/** Another body is another thing, unless it is the same kind of thing that was to be made. */
const isSameWrite = ({ exchange: a }, { exchange: b }) => a.startedAt > b.startedAt &&
    a.request.method === b.request.method &&
    a.request.url === b.request.url &&
    (a.request.url.endsWith('/create') || a.request.body?.text === b.request.body?.text);
function lastRefused(facts) {
    const { evidence, observations, obstacle } = facts;
    if (evidence.checks || evidence.failed === false || obstacle)
        return undefined;
    const base = evidence.target && `${evidence.target.trackingUri}/`;
    const asked = observations.filter((one) => ['mlflow', 'artifacts'].includes(one.role) || (base !== undefined && isMeantForMlflow(one, base)));
    const index = asked.findLastIndex((one) => !(0,observed/* wasServed */.tb)(one));
    const one = asked[index];
    if (one?.answer.kind !== 'reply')
        return undefined;
    const isEnd = asked
        .slice(index + 1)
        .every((later) => isTidying(later) || (isLooking(later) && !isRoutine(one)));
    // Of somebody's recording it is not known how it ended: a question that is answered no is no failure.
    const isToldToFail = evidence.failed === true || isMakingInVain(one) || (0,asks_for_nothing/* isBygone */.Rv)(one) || isLookInVain(one, asked, facts);
    return isToldToFail && isEnd && (isOfContent(one) || (0,asks_for_nothing/* isMissingFile */.F6)(one, observations)) ? one : undefined;
}
/** Below the tracking URI, and by its path a question to MLflow, though MLflow has none of that path. */
const isMeantForMlflow = ({ role, exchange: { request } }, base) => (role === 'other' || role === 'mlflow-elsewhere') &&
    request.url.startsWith(base) &&
    /\/api\/\d|\/(experiments|runs|registered-models|model-versions)\//.test(request.url);
/** What is wrong with the request that ended it, as far as the request alone shows. */
function toldOf(one, facts) {
    const told = (headline, fix) => ({ headline, fix });
    const endpoint = (0,mlflow_routes/* endpointIn */.BT)((0,observed/* pathOf */.XM)(one));
    if (one.role === 'other' || one.role === 'mlflow-elsewhere')
        return told(`${one.exchange.request.method} ${(0,observed/* pathOf */.XM)(one)} is no address of MLflow’s REST API.`, 'Ask below the tracking URI, one slash and api/2.0/mlflow/…, or use MLflow’s own client.');
    if ((0,asks_for_nothing/* isUnknownRoute */.m7)(one) && (0,asks_for_nothing/* isBygone */.Rv)(one))
        return told(`MLflow has no ${(0,observed/* requestOf */.fo)(one)} any more: the client is older than the server.`, 'Use a client of the server’s own version, or the routes of MLflow’s REST API 2.0 without preview/.');
    if ((0,asks_for_nothing/* isUnknownRoute */.m7)(one)) {
        const methods = (0,mlflow_routes/* methodsOf */.oz)(endpoint ?? '').join(' or ');
        return told(`MLflow has no ${(0,observed/* requestOf */.fo)(one)}${methods ? `: it takes ${methods} there` : ''}.`, 'Use a route of MLflow’s REST API 2.0, with its method, or MLflow’s own client.');
    }
    if ((0,asks_for_nothing/* isMissingFile */.F6)(one, facts.observations))
        return told(`There is no such file: ${(0,observed/* requestOf */.fo)(one)}, and the command did not upload it.`, 'Upload the file first, or ask for the path under which it was uploaded.');
    const { body, headers } = one.exchange.request;
    const text = body?.truncated ? '' : (body?.text ?? '').trim();
    const isForm = /form/i.test(String(headers['content-type'] ?? ''));
    if ((0,observed/* statusOf */.c2)(one) === 400 &&
        !(0,subjects/* isForArtifacts */.be)(one) &&
        text !== '' &&
        !isForm &&
        (0,json/* parseJson */.qF)(text) === undefined)
        return told(`What ${(0,observed/* requestOf */.fo)(one)} sent is not JSON: ${JSON.stringify((0,visible/* cut */.Jj)(text, 40))}.`, 'Make JSON of the body before it is sent (JSON.stringify, json.dumps, requests’ json=).');
    const place = unreadPlace(one);
    if (place)
        return told(`MLflow misses what ${(0,observed/* requestOf */.fo)(one)} names in the wrong place.`, place);
    return told(`MLflow refuses ${(0,observed/* requestOf */.fo)(one)}: ${(0,observed/* said */.ag)(one).slice(0, 160)}`, /alias\b.*not found/i.test((0,observed/* said */.ag)(one))
        ? 'Set the alias: MlflowClient().set_registered_model_alias(name, alias, version).'
        : isThereAlready(one)
            ? 'Use what is there of this name, or another name. What was deleted keeps its name and is in no list: restore it.'
            : 'Correct the request as the answer says.');
}
/** A parameter that was sent, where MLflow does not look for it. */
function unreadPlace(one) {
    const missing = /missing value for required parameter '(\w+)'/i.exec((0,observed/* textOf */.b6)(one))?.[1];
    if (missing === undefined)
        return undefined;
    const { method, url, body } = one.exchange.request;
    if (method === 'GET')
        return body?.text?.includes(`"${missing}"`)
            ? `Send ${missing} in the query of the URL: MLflow does not read the body of a GET.`
            : undefined;
    return new URL(url).searchParams.has(missing)
        ? `Send ${missing} in a JSON body: MLflow reads the query of a GET alone.`
        : undefined;
}

;// CONCATENATED MODULE: ./build/diagnosis/causes/tls.js




/** One sentence on why a certificate is not accepted, and what its owner does. */
function certificateFault(host, message) {
    const renew = (text) => (0,cause/* step */.PM)('infrastructure', text, cause/* show */.WU.apiHealth);
    if (/not.yet.valid/i.test(message))
        return {
            headline: `The certificate of ${host} is not valid yet.`,
            steps: [
                (0,cause/* step */.PM)('caller', 'Check the clock of this machine: set it right where it is behind.', cause/* show */.WU.apiHealth),
                renew('Use a certificate that is valid by now.'),
            ],
        };
    if (/too (small|weak)/i.test(message))
        return {
            headline: `The certificate of ${host} is too weak: ${message.slice(0, 80)}.`,
            steps: [renew('Renew the certificate with a longer key, signed with SHA-256 or better.')],
        };
    if (/expired/i.test(message))
        return {
            headline: `The certificate of ${host} has expired.`,
            steps: [renew('Renew the certificate: it has expired.')],
        };
    if (/altname|does not match|common.?name.?invalid|hostname.?mismatch/i.test(message))
        return {
            headline: `The certificate of ${host} is for another name.`,
            steps: [renew('Use a certificate for this host name.')],
        };
    if (/UNABLE_TO_VERIFY_LEAF/i.test(message))
        return {
            headline: `The certificate of ${host} comes without the one that issued it.`,
            steps: [
                (0,cause/* step */.PM)('caller', 'Where a private authority issued it: name that one’s certificates, the intermediate ones too, with ca-file.', cause/* show */.WU.apiHealth),
                renew('Let the host send its whole chain, with the intermediate certificates (fullchain).'),
            ],
        };
    if (isOfUnknownAuthority.test(message))
        return {
            headline: `The certificate of ${host} comes from an authority that this machine does not know.`,
            steps: [
                (0,cause/* step */.PM)('caller', 'Behind a company proxy that opens TLS (Zscaler, Netskope and the like), or with a private authority: name the authority’s certificate with ca-file or NODE_EXTRA_CA_CERTS.', cause/* show */.WU.apiHealth),
                renew('Where callers are to need no file: use a certificate of a public authority.'),
            ],
        };
    return { headline: `The certificate of ${host} is not trusted.` };
}
/** A chain up to a root, and that one unknown: whoever issued it did so on purpose, as the caller's own company may have. */
const isOfUnknownAuthority = /SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT|self.signed certificate in certificate chain/i;
/** Judged by the host's own certificate, whoever issued it. */
const isItsOwnFault = (message) => /not.yet.valid|expired|altname|does not match|common.?name.?invalid|hostname.?mismatch/i.test(message);
/** The handshake ended before a certificate was judged. */
const noHandshake = (host, message) => ({
    headline: `The TLS handshake with ${host} fails: it ${notInCommon(message)}.`,
    steps: [
        (0,cause/* step */.PM)('caller', 'Check host and port, and whether a proxy on the way ends TLS by itself; where the host asks for a client certificate, name its file with client-cert-file.', cause/* show */.WU.apiHealth),
        (0,cause/* step */.PM)('infrastructure', 'Let the host speak TLS 1.2 or 1.3 and HTTP/1.1, with a certificate for the name that is asked for.', cause/* show */.WU.apiHealth),
    ],
});
const isTrustedElsewhere = (host, { observations }) => observations.some((one) => {
    const origin = (0,observed/* originOf */.yv)(one);
    return origin !== host && origin.startsWith('https:') && one.answer.kind === 'reply';
});
const tlsCauses = [
    {
        code: 'HTTPS_ON_PLAIN_PORT',
        category: 'CLIENT',
        layer: 'client',
        owner: 'caller',
        summary: 'The URL starts with https://, but this port speaks plain http.',
        refutedBy: 'a TLS handshake at this port',
        steps: [
            (0,cause/* step */.PM)('caller', 'Write http:// in the URL, or the port at which the service speaks TLS.', ({ platform }) => `curl -sS '${platform.replace(/^https:/, 'http:')}/health'`),
        ],
        concludes: (facts) => {
            const silence = (0,silent_host.at)(facts, 'TLS', 'RESET', 'NETWORK');
            if (!silence?.host.startsWith('https:'))
                return undefined;
            const plain = facts.observations.find((one) => (0,observed/* originOf */.yv)(one) === silence.host.replace(/^https:/, 'http:') &&
                one.answer.kind === 'reply' &&
                // A port for TLS tells plain http so, with a 400.
                one.answer.status !== 400 &&
                (0,observed/* deedOf */.uT)(one) !== 'wants https');
            if (!plain && tlsTroubleOf(silence.answer) !== 'no TLS')
                return undefined;
            const owner = plain ? 'the same port answers plain http' : 'the answer to the TLS handshake was no TLS';
            return {
                confidence: plain ? 'certain' : 'likely',
                headline: `${silence.host} does not speak TLS.`,
                because: `${owner}; no certificate was shown: ${silence.answer.message}`,
                evidence: silence.all,
                controls: [plain],
            };
        },
    },
    {
        code: 'CLIENT_CERTIFICATE',
        category: 'CLIENT',
        layer: 'network',
        owner: 'caller',
        summary: 'The host wants a client certificate (mTLS), and was shown none that it takes.',
        refutedBy: 'an answer of the service without a client certificate',
        steps: [
            (0,cause/* step */.PM)('caller', 'Ask for an address without mTLS, or for a client certificate, and name its file with client-cert-file.'),
            (0,cause/* step */.PM)('infrastructure', 'Leave the API’s paths out of the check for client certificates, or give callers one.', cause/* show */.WU.apiHealth),
        ],
        concludes: (facts) => {
            const silence = (0,silent_host.at)(facts, 'TLS', 'RESET');
            if (silence && tlsTroubleOf(silence.answer) === 'client certificate')
                return {
                    headline: `${silence.host} wants a client certificate (mTLS).`,
                    ...(0,silent_host/* nothingAnswered */.Dh)(silence, facts),
                };
            const asked = facts.obstacle?.observation;
            if (!asked || (0,observed/* deedOf */.uT)(asked) !== 'wants a client certificate')
                return undefined;
            return {
                confidence: (0,observed/* sameAnswer */.JM)(asked, facts.withoutKey) ? 'certain' : 'likely',
                headline: `${(0,observed/* originOf */.yv)(asked)} wants a client certificate (mTLS) before it passes anything on.`,
                because: `the answer is ${(0,observed/* said */.ag)(asked).slice(0, 160)}; no key was looked at`,
                evidence: [asked, facts.first('api.health')],
                controls: [facts.withoutKey],
            };
        },
    },
    {
        code: 'TLS_FAILURE',
        category: 'NET',
        layer: 'network',
        owner: 'infrastructure',
        summary: 'The connection cannot be secured: the TLS handshake with the host fails.',
        refutedBy: 'a TLS handshake that ends well',
        steps: [
            (0,cause/* step */.PM)('caller', 'Behind a company proxy or a private authority: name its certificate with ca-file or NODE_EXTRA_CA_CERTS.', cause/* show */.WU.apiHealth),
            (0,cause/* step */.PM)('infrastructure', 'Renew or correct the certificate of the host.', cause/* show */.WU.apiHealth),
        ],
        concludes: (facts) => {
            const silence = (0,silent_host.at)(facts, 'TLS', 'RESET', 'NETWORK');
            const trouble = silence && tlsTroubleOf(silence.answer);
            if (!silence || (trouble !== 'certificate' && trouble !== 'handshake'))
                return undefined;
            const { host, answer } = silence;
            const isJudged = trouble === 'certificate';
            const fault = (isJudged ? certificateFault : noHandshake)(host, answer.message);
            // A proxy of the caller's that opens TLS shows a certificate of its own authority.
            const isCallers = isJudged &&
                !isItsOwnFault(answer.message) &&
                (isOfUnknownAuthority.test(answer.message) ||
                    silence.all.some(({ exchange }) => exchange.proxy !== undefined));
            return {
                // Whoever opens TLS on the way shows a certificate that nobody trusts, for every host.
                confidence: isJudged &&
                    silence.all.length > 1 &&
                    (isItsOwnFault(answer.message) || isTrustedElsewhere(host, facts))
                    ? 'certain'
                    : 'likely',
                ...fault,
                ...(isCallers && { owner: 'caller' }),
                ...(0,silent_host/* nothingAnswered */.Dh)(silence, facts),
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/index.js

































const entries = [
    ...addressCauses,
    authAddressCause,
    ...clientCauses,
    ...recordedCauses,
    ...requestRefusedCauses,
    ...forward_proxy/* forwardProxyCauses */.ss,
    ...networkCauses,
    ...tlsCauses,
    ...authServiceCauses,
    ...rateCauses,
    ...instancesCauses,
    ...keyCauses,
    ...permissionCauses,
    keyEchoedCause,
    ...frontBlockCauses,
    corsCause,
    ...frontLimitCauses,
    ...frontRouteCauses,
    ...frontDamageCauses,
    ...apiRouteCauses,
    ...keyCheckCauses,
    ...apiCauses,
    ...mlflowAccessCauses,
    mlflowClosedCause,
    ...mlflowDatabaseCauses,
    ...mlflowRegistryCauses,
    ...mlflowReachCauses,
    ...mlflowAnswerCauses,
    ...artifactRootCauses,
    ...artifactStoreCauses,
    ...artifactCauses,
    ...registrationCauses,
];
/** Every cause this tool can name, in the order in which a request meets the layers. */
const causeKinds = entries.map((entry) => 'fix' in entry ? { ...entry, steps: (0,cause/* fixedBy */.Wu)(entry.owner, entry.fix, entry.shownBy) } : entry);

// EXTERNAL MODULE: ./build/text/exchange-in-words.js
var exchange_in_words = __webpack_require__(33129);
;// CONCATENATED MODULE: ./build/diagnosis/proof.js
/** The command that tells whether a cause is gone. Every surface shows this one, and so do the steps of the cause. */





/** Characters; nobody pastes more, and a file that was uploaded is better sent by another verification. */
const longestCommand = 1_000;
/**
 * The decisive request itself, or one of the same check that ended like it (of many uploads some cannot be repeated). Where none can be repeated or each would answer the same (a wrong address stays wrong, and
 * what the run made is removed), the request that a step of the cause names; undefined where only another
 * verification can tell, as of a caller's own settings.
 */
function proofOf({ category, decisive, exchanges, own, ownNow, isCounted, whenGone, also = [], isInAnswer, isPlain, }) {
    const alike = exchanges.filter((one) => decisive && proof_kindOf(one) === proof_kindOf(decisive));
    for (const exchange of decisive && category !== 'CLIENT' && !isCounted ? [decisive, ...alike] : []) {
        const command = (0,curl/* curlCommand */.O)(exchange);
        const fixed = isInAnswer ? whenGone : answerWhenFixed(exchange, exchanges, isPlain);
        if (command === undefined || command.length > longestCommand || fixed === undefined)
            continue;
        if (isLate(exchange))
            return inTime(exchange, command);
        if (isInAnswer)
            return countedIn([exchange, ...also]);
        if ((0,observed/* isLeftEarly */.Nr)(exchange))
            return { ...withPatience(exchange, command), fixed };
        return exchange.error?.code === 'TIMEOUT'
            ? { ...inSeconds(exchange.timings.totalMs / 1_000, command), fixed }
            : { command, now: (0,exchange_in_words/* outcomeOf */.sG)(exchange), fixed };
    }
    if (!own?.startsWith('curl '))
        return undefined;
    if (ownNow)
        return { command: withHeaders(own), now: ownNow, fixed: whenGone };
    // The right request of a caller who sends another one is answered well before and after.
    const isWellNow = category === 'CLIENT' || exchanges.some((one) => isWell(one) && own.includes(`'${one.request.url}'`));
    return isWellNow
        ? undefined
        : { command: withHeaders(own), now: 'what the evidence shows', fixed: wellAnswered(own) ?? whenGone };
}
/** What a cause's own command, which is one of `show`, is answered where nothing is wrong; undefined where it prints something else. */
function wellAnswered(command) {
    if (/[|\n]/.test(command))
        return undefined;
    if (/\/keys\/validate'/.test(command))
        return '200 with "is_valid": true';
    if (!/\/api\/2\.0\//.test(command))
        return '200';
    return command.includes('$HOKUSAI_API_KEY')
        ? '200 with JSON from MLflow'
        : '401 from whoever checks keys: it carries none';
}
/**
 * Counts the lines that hold the key and prints none. In Base64 a key looks three ways, by what stands before it,
 * and its ends depend on what is beside it.
 */
const countLinesWithKey = `grep -cF "$(printf '%s\\n' "$HOKUSAI_API_KEY"; for before in '' a aa; do printf %s "$before$HOKUSAI_API_KEY" | base64 | tr -d '\\n=' | awk '{print substr($0, 4, length($0) - 4)}'; done)"`;
/** All answers counted together, for a cause at several hosts. */
function countedIn(exchanges) {
    const commands = exchanges.flatMap((one) => (0,curl/* curlCommand */.O)(one) ?? []);
    const asked = commands.length > 1 ? `(${commands.join('\n')})` : commands.join();
    return {
        command: `${asked} | ${countLinesWithKey}`,
        now: '1 or more: the lines that hold your key, plain or in Base64',
        fixed: '0',
    };
}
/** The right answer, only too late for the API. */
const isLate = ({ request, response, timings }) => /\/keys\/validate$/.test(request.url) &&
    /"is_valid": ?true/.test(response?.body?.text ?? '') &&
    timings.totalMs >= platform_contract/* apiPatienceMs */.ik;
/** The same request, given no more time than the API gives it. */
function inTime({ timings: { totalMs } }, command) {
    const seconds = platform_contract/* apiPatienceMs */.ik / 1_000;
    const late = inSeconds(seconds, command);
    return {
        ...late,
        now: `${late.now}: it took ${(totalMs / 1_000).toFixed(1)} s`,
        fixed: `200 with "is_valid": true, within ${seconds} s`,
    };
}
/** Whoever copies a command that gets no answer wants to be told so, and not to wait. */
function inSeconds(time, command) {
    const seconds = Math.max(1, Math.round(time));
    return {
        command: command.replace(/^curl -sS /, `curl -sS --max-time ${seconds} `),
        now: `no answer within ${seconds} s`,
    };
}
/** Given more time than the client that was recorded gave it. */
function withPatience({ timings }, command) {
    const patient = inSeconds(30, command);
    return {
        ...patient,
        now: `${patient.now}, or one after more than ${(timings.totalMs / 1_000).toFixed(1)} s`,
    };
}
const proof_kindOf = ({ checkId, request, response, error }) => `${checkId} ${request.method} ${response?.status ?? error?.code}`;
/** What answered the caller's key well in the same run tells nothing of a fix. */
const isWell = (exchange) => exchange.response?.status === 200 &&
    keySentIn(exchange) === 'key' &&
    (0,json/* parseJson */.qF)(exchange.response.body?.text ?? '') !== undefined;
const withHeaders = (command) => / -i | -w | \| /.test(command) ? command : command.replace(/^curl -sS /, 'curl -sS -i ');
/** Undefined where the same request gives the same answer after the fix. */
function answerWhenFixed(exchange, exchanges, isPlain) {
    const { request, response } = exchange;
    const path = URL.canParse(request.url) ? new URL(request.url).pathname : '';
    const sends = isPlain ? 'key' : keySentIn(exchange);
    const status = response?.status ?? 0;
    const asksForKey = /\/keys\/validate$|mlflow/.test(path) && !/health/.test(path);
    if (asksForKey && sends !== 'key' && status < 400) {
        return sends === 'none' ? '401, since it carries no key' : '401, since its key is invented';
    }
    if (asksForKey && sends !== 'key')
        return status === 401 ? undefined : '401 from whoever checks keys';
    if (/\/keys\/validate$/.test(path))
        return '200 with "is_valid": true';
    const isWrite = !['GET', 'HEAD'].includes(request.method);
    const isAccepted = status >= 200 && status < 300;
    if (isWrite || namesOne.test(request.url) || namesRemoved(exchange, exchanges)) {
        // What the run made is gone again, so MLflow's own refusal is as good as success, where it can be told apart.
        if (isAccepted)
            return undefined;
        const isTold = !response || status >= 500 || [401, 403, 405, 413, 429].includes(status) || !isJson(exchange);
        return isTold ? servedAgain(request) : undefined;
    }
    if (status === 200 && isJson(exchange))
        return undefined;
    if (!asksForKey)
        return '200';
    const isMoved = status === 301 || status === 308;
    return `200 with JSON from MLflow${isMoved ? ', here or by the same request at the new address, where that is the right one' : ''}`;
}
/** A name may be taken by then, and what this run made is gone: MLflow says so, which proves nothing. */
function servedAgain({ method, url }) {
    if (method === 'PUT' && /\/mlflow-artifacts\//.test(url))
        return '200 (it stores the file: remove it by -X DELETE at the same address)';
    const made = /\/(experiment|registered-model)s\/create$/.exec(url)?.[1];
    if (made)
        return `200 (it makes the ${made.replace('-', ' ')}: delete it again), or 400 with RESOURCE_ALREADY_EXISTS where it is there by then`;
    return `200; MLflow’s own 400 or 404 as JSON is no proof, since this run has removed again what the request names: then run the verification again`;
}
/** A request for one thing by its name or id, which a healthy platform may not have. */
const namesOne = /[?&](?:name|run_id|run_uuid|experiment_id|experiment_name)=/;
function keySentIn({ request }) {
    const values = ['authorization', 'x-api-key'].map((name) => (0,exchange_in_words/* headerOf */.rR)(request.headers, name)).join('');
    if (values.includes(curl/* ownKey */.G))
        return 'key';
    return values === '' ? 'none' : 'invented';
}
/** Whether the request asks for something that a later request removed. */
function namesRemoved({ request }, exchanges) {
    const text = `${request.url} ${request.body?.text ?? ''}`;
    // Ids are short numbers, too: only a whole path segment, parameter or string is one.
    return removedBy(exchanges).some((id) => new RegExp(`(?:[/"]|_id=|name=)${id.replaceAll('.', '\\.')}(?:["/&? ]|$)`).test(text));
}
/** What accepted requests to delete something named in their bodies. */
function removedBy(exchanges) {
    return exchanges
        .filter(({ request, response }) => /\/delete$/.test(request.url) && response?.status === 200)
        .flatMap(({ request }) => request.body?.text?.match(/(?<=: ?")[\w.-]{1,200}(?=")/g) ?? []);
}
const isJson = ({ response }) => /json/.test((0,exchange_in_words/* headerOf */.rR)(response?.headers, 'content-type'));

;// CONCATENATED MODULE: ./build/diagnosis/diagnose.js











/** The code of "nothing here explains it", which is no rule's conclusion. */
const undeterminedCode = 'UNDETERMINED';
/** Every code a cause can have. */
const causeCodes = [...causeKinds.map(({ code }) => code), undeterminedCode];
/**
 * The causes of a failure, the one to fix first first. A pure function: the same evidence gives the same
 * causes, from a run of ours or from anybody's recording. A cause that the run's own evidence refutes is left out,
 * and the first one explains the first step of the registration that failed. Empty where nothing needs explaining;
 * a failure that fits no cause is UNDETERMINED, since a wrong cause costs more than none.
 *
 * @param kinds the causes to consider; all of them but in tests
 */
function diagnose(evidence, kinds = causeKinds) {
    const open = evidence.checks?.filter((check) => (0,verdict/* isTrouble */.KM)(check) || check.status === 'warn');
    if (open?.length === 0)
        return [];
    const facts = (0,diagnosis_facts/* factsOf */.xS)(evidence);
    const found = kinds.flatMap((kind) => {
        const finding = kind.refuted?.(facts) ? undefined : kind.concludes(facts);
        return finding ? [[kind, finding]] : [];
    });
    const specific = found
        .filter(([kind]) => !kind.isGeneral && !kind.isBeside)
        .map(([, finding]) => decisiveOf(finding));
    let causes = found
        .filter(([kind, finding]) => !kind.isGeneral || !specific.includes(decisiveOf(finding)))
        .map(([kind, finding]) => causeOf(kind, finding, facts))
        .filter(({ explains }) => open === undefined || (explains ?? []).length > 0);
    if ((0,another_server/* isOfAnotherServer */.E)(facts))
        causes = causes.map(another_server/* forAnotherServer */.k);
    causes.sort((a, b) => byFailure(facts, a, b));
    const [first] = causes;
    const unexplained = facts.firstFailure ?? (causes.length === 0 ? open?.find(verdict/* isTrouble */.KM) : undefined);
    if (unexplained && !first?.explains?.includes(unexplained.id)) {
        return [undetermined(unexplained, facts), ...causes];
    }
    const isOpen = evidence.failed ?? (evidence.checks === undefined && facts.obstacle !== undefined);
    return isOpen && causes.length === 0 ? [undeterminedRecording(facts)] : causes;
}
/** The id of what a finding rests on first. */
const decisiveOf = ({ evidence: [first] }) => (typeof first === 'object' ? first.exchange.id : first);
/** What explains the first failed step first; then what is better founded; then the layer nearer the caller. */
function byFailure({ firstFailure }, a, b) {
    const explains = (cause) => Number(firstFailure !== undefined && !cause.explains?.includes(firstFailure.id));
    const weak = (cause) => Number(cause.confidence === 'possible');
    return (explains(a) - explains(b) ||
        weak(a) - weak(b) ||
        report/* layers */.ZF.indexOf(a.layer) - report/* layers */.ZF.indexOf(b.layer) ||
        ranks[a.confidence] - ranks[b.confidence]);
}
const ranks = { certain: 0, likely: 1, possible: 2 };
function causeOf(kind, finding, facts) {
    const ids = (list = []) => list.flatMap((one) => (one === undefined ? [] : typeof one === 'string' ? one : one.exchange.id));
    const { partial, exchanges } = facts.evidence;
    const [first, ...rest] = ids(finding.evidence);
    const explaining = first === undefined ? rest : [...new Set([givenLongest(first, exchanges), first, ...rest])];
    const evidence = [...new Set([...explaining, ...ids(finding.controls)])];
    const [decisive] = evidence;
    // What a recording leaves out could tell otherwise.
    const { confidence: told = 'likely' } = finding;
    const confidence = partial && told === 'certain' ? 'likely' : told;
    const owner = finding.owner ?? kind.owner;
    const { fix, shownBy = kind.shownBy, steps = fix ? (0,cause/* fixedBy */.Wu)(owner, fix, shownBy) : kind.steps } = finding;
    const remedies = ownerFirst(remediesOf(steps, facts), owner);
    const proof = proofOf({
        category: kind.category,
        decisive: exchanges.find(({ id }) => id === decisive),
        exchanges,
        own: remedies.find(({ command }) => command?.startsWith('curl '))?.command,
        ownNow: finding.commandShows,
        isCounted: finding.isCounted,
        whenGone: finding.commandProves ?? kind.refutedBy,
        also: (finding.alsoSeenIn ?? []).map(({ exchange }) => exchange),
        isInAnswer: kind.isBeside === true,
        isPlain: facts.evidence.platform === 'mlflow',
    });
    return {
        code: kind.code,
        category: kind.category,
        layer: finding.layer ?? kind.layer,
        owner,
        confidence,
        because: `${finding.because}${partial ? '; the recording may be incomplete' : ''}`,
        summary: kind.summary,
        headline: afterSuccess(finding, facts),
        evidence,
        ...(decisive === undefined ? {} : { decisive }),
        explains: explainedBy(finding, explaining, facts),
        refutedBy: kind.refutedBy,
        ...(finding.nextProbe === undefined ? {} : { nextProbe: finding.nextProbe }),
        remediation: kind.category === 'CLIENT'
            ? remedies
            : remedies.map(diagnose_provedBy(proof?.command ?? cause/* show */.WU.verify(placeOf(facts)))),
        ...(proof ? { proof } : {}),
    };
}
/** Of somebody's recording: what failed after the registration itself went through. */
function afterSuccess({ headline, evidence: [one] }, facts) {
    if (facts.evidence.checks || typeof one !== 'object' || (0,observed/* statusOf */.c2)(one) < 400)
        return headline;
    const model = (0,recorded_outcomes/* readyBefore */.nW)(one, facts);
    return model ? `${model} is READY, and what failed came after. ${headline}` : headline;
}
/** Of attempts that got no answer in time, the one that was given most time shows it best. */
function givenLongest(id, exchanges) {
    const one = exchanges.find((exchange) => exchange.id === id);
    if (one?.error?.code !== 'TIMEOUT')
        return id;
    const alike = exchanges.filter(({ checkId, request, error }) => checkId === one.checkId && request.url === one.request.url && error?.code === 'TIMEOUT');
    return alike.toSorted((a, b) => b.timings.totalMs - a.timings.totalMs)[0]?.id ?? id;
}
/** The owner of the broken layer acts first, the caller last. */
function ownerFirst(remedies, owner) {
    const rank = ({ by }) => (by === owner ? 0 : by === 'caller' ? 2 : 1);
    return remedies.toSorted((a, b) => rank(a) - rank(b));
}
/** A step that comes with a command comes with the one that tells broken from fixed, or else verifies anew. */
const diagnose_provedBy = (command) => (remedy) => remedy.command === undefined ? remedy : { ...remedy, command };
/** The checks that did not pass and rest on what the cause explains. */
function explainedBy(finding, evidence, { evidence: { checks = [] } }) {
    return checks
        .filter((check) => (0,verdict/* isTrouble */.KM)(check) || check.status === 'warn')
        .filter(({ id, exchanges }) => exchanges.some((one) => evidence.includes(one)) || finding.explains?.includes(id))
        .map(({ id }) => id);
}
function remediesOf(steps, facts) {
    const place = placeOf(facts);
    return steps.map(({ by, text, command }) => ({
        by,
        text,
        for: by === 'caller' ? 'caller' : 'owner',
        ...(command ? { command: command(place) } : {}),
    }));
}
/** Commands point where the run, or the recorded client, went; the documented addresses where that is not known. */
function placeOf({ evidence: { target }, observations }) {
    const call = observations.find(({ role, credential }) => role === 'mlflow' || (role === 'artifacts' && credential !== 'store'));
    const validation = observations.find(({ role }) => role === 'auth.validate');
    const trackingUri = target?.trackingUri ??
        call?.exchange.request.url.split(/\/(?:ajax-)?api\/2\.0\//)[0] ??
        platform_contract/* hokusai */.rQ.trackingUri;
    return {
        trackingUri,
        authUrl: target?.authUrl ?? (validation ? (0,observed/* originOf */.yv)(validation) : platform_contract/* hokusai */.rQ.authUrl),
        platform: trackingUri.endsWith(platform_contract/* trackingPath */.Do)
            ? trackingUri.slice(0, -platform_contract/* trackingPath */.Do.length)
            : new URL(trackingUri).origin,
        serviceId: target?.serviceId ?? platform_contract/* hokusai */.rQ.serviceId,
    };
}
/** What no rule explains: it accuses nobody. `text` is what the caller can do. */
const unknown = (facts, { layer, because, headline, evidence, decisive, explains, nextProbe, text }) => ({
    code: undeterminedCode,
    category: 'UNKNOWN',
    layer,
    owner: 'undetermined',
    confidence: 'possible',
    because: `${because}; no known cause explains it`,
    summary: 'The cause could not be determined.',
    headline,
    evidence,
    ...(decisive ? { decisive: decisive.exchange.id } : {}),
    ...(explains ? { explains } : {}),
    refutedBy: 'any more specific cause',
    nextProbe,
    remediation: remediesOf([(0,cause/* step */.PM)('caller', text, cause/* show */.WU.verify)], facts),
});
/** A recorded command failed, and its requests do not tell why. */
function undeterminedRecording(facts) {
    const end = facts.observations.at(-1);
    const refused = facts.observations.filter((one) => (one.answer.kind !== 'reply' || one.answer.status >= 400) &&
        // What a client asks that wants to know whether there is such a thing, unless it stopped at that.
        (one === end || !(0,no_failure/* isBenign */.wn)(one)));
    const last = refused.at(-1);
    const isAsked = facts.observations.length > 0;
    const wentOn = last === end ? '' : ', after which the command went on';
    const seen = last
        ? `the last request that was not served is ${(0,observed/* requestOf */.fo)(last)}: ${(0,observed/* said */.ag)(last).slice(0, 160)}${wentOn}`
        : isAsked
            ? 'no request that was recorded was refused'
            : 'no request was recorded';
    const done = facts.registered ? 'A model version was registered' : 'Every request was served';
    return unknown(facts, {
        layer: 'client',
        because: isAsked && facts.evidence.failed ? `the command failed; ${seen}` : seen,
        headline: isAsked
            ? last
                ? `${facts.evidence.failed ? 'The command failed' : 'A request was refused'}, and no known cause explains it.`
                : `${done}, and then the command failed by itself.`
            : 'The command asked the platform for nothing, or asked at another address.',
        evidence: last ? [last.exchange.id] : [],
        decisive: last,
        nextProbe: 'what the command itself said last',
        text: isAsked
            ? `Read what the command said last${last ? '; verify with the same key and address tells more' : ''}.`
            : 'Read what the command said last: it may have ended before its first request. Otherwise look for an address in its code, such as mlflow.set_tracking_uri: it wins over MLFLOW_TRACKING_URI.',
    });
}
/** What was asked and what came back, for somebody who has not seen the checks. */
const answerTo = (one) => one.answer.kind === 'no-reply'
    ? `${(0,observed/* requestOf */.fo)(one)} got no answer (${(0,observed/* said */.ag)(one).slice(0, 80)})`
    : `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one).slice(0, 80)} by ${(0,observed/* whoOf */.OD)(one)}`;
/** Names the layer as far as it is known, and the one request that would decide. */
function undetermined(check, facts) {
    const refusal = facts.refused.find(({ exchange }) => check.exchanges.includes(exchange.id));
    const who = refusal?.responder ? `; ${(0,observed/* whoOf */.OD)(refusal)} answered` : '';
    return unknown(facts, {
        layer: check.layer,
        because: `the first step that did not pass is "${check.title}": ${check.reason ?? 'no reason'}${who}`,
        headline: `${refusal ? answerTo(refusal) : `"${check.title}" did not pass${check.reason ? ` (${check.reason.slice(0, 80)})` : ''}`}, and nothing known explains it.`,
        evidence: refusal
            ? [refusal.exchange.id, ...check.exchanges.filter((id) => id !== refusal.exchange.id)]
            : check.exchanges,
        decisive: refusal,
        explains: [check.id],
        nextProbe: refusal
            ? `the same request, sent by the owner of the layer from inside the platform: ${refusal.exchange.request.method} ${refusal.exchange.request.url}`
            : 'the decisive request in the transcript, with the owner of that layer',
        text: 'Send the report folder to the owner of the first layer that failed.',
    });
}


/***/ }),

/***/ 44321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attemptsOf),
/* harmony export */   b: () => (/* binding */ observationsOf)
/* harmony export */ });
/* harmony import */ var _har_no_reply_reason_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67309);
/* harmony import */ var _http_moved_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69230);
/* harmony import */ var _inputs_key_slips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27773);
/* harmony import */ var _platform_artifact_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24174);
/* harmony import */ var _platform_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37282);
/* harmony import */ var _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91796);
/* harmony import */ var _platform_responders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57036);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25666);








/** Each request with its final answer: earlier attempts after which a retry worked are no evidence of trouble. */
function observationsOf(evidence) {
    return observe(evidence, finalAttempts(evidence.exchanges));
}
/** Every attempt, for questions of rate. */
function attemptsOf(evidence) {
    return observe(evidence, evidence.exchanges);
}
/** What a way around the trouble did proves that way, and says nothing of the trouble. */
const isOfWorkaround = ({ checkId }) => checkId.startsWith('workaround');
function observe(evidence, exchanges) {
    const isOfStore = evidence.checks
        ? () => false
        : (0,_platform_artifact_store_js__WEBPACK_IMPORTED_MODULE_1__/* .storesNamedIn */ .d)(exchanges.map(({ response }) => response?.body?.text ?? ''));
    const namesCredentials = evidence.exchanges.some(({ request }) => credentialOf(request) !== 'none' && !isOfStore(request.url));
    const moves = followedMoves(exchanges);
    const left = new Set(moves.values());
    return exchanges
        .filter((one) => !isOfWorkaround(one) && !left.has(one) && !isProxysQuestion(one, exchanges))
        .map((exchange) => {
        const credential = credentialOf(exchange.request);
        const answer = answerOf(exchange);
        const role = roleOf(moves.get(exchange) ?? exchange, evidence.target);
        if (role === 'other' && isOfStore(exchange.request.url))
            return atStore(exchange, answer);
        return {
            exchange,
            role,
            // A recording without a single credential was stripped of them.
            credential: evidence.partial && !namesCredentials ? 'unknown' : credential,
            answer,
            responder: answer.kind === 'reply' ? responderAt(role, (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_4__/* .responderOf */ .ac)(answer)) : undefined,
        };
    });
}
/** A store says in XML or JSON what it has to say; a page comes from somebody on the way. */
const atStore = (exchange, answer) => ({
    exchange,
    role: 'artifacts',
    credential: 'store',
    answer,
    responder: answer.kind === 'no-reply'
        ? undefined
        : answer.contentType === 'text/html'
            ? (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_4__/* .responderOf */ .ac)(answer)
            : { party: 'artifact store' },
});
/** Asked for a login of the forward proxy, a client comes again with one. */
const isProxysQuestion = ({ request, response }, exchanges) => response?.status === 407 &&
    exchanges.some((later) => later.response !== undefined &&
        later.response.status !== 407 &&
        (request.method === 'CONNECT'
            ? hostOf(later.request.url) === hostOf(request.url)
            : later.request.url === request.url && later.request.method === request.method));
const hostOf = (url) => (URL.canParse(url) ? new URL(url).hostname : url);
/**
 * What a client was redirected from, by the exchange that it went on to with the same call, where something was there: the
 * call stands for what it asked first, and its redirect is no trouble.
 */
function followedMoves(exchanges) {
    const awaited = new Map();
    const moves = new Map();
    for (const exchange of exchanges) {
        const { method, url } = exchange.request;
        const call = `${exchange.checkId} ${method} `;
        const answer = answerOf(exchange);
        const from = awaited.get(`${call}${url}`);
        if (from && answer.kind === 'reply' && (answer.status < 300 || answer.json !== undefined))
            moves.set(exchange, from);
        const target = (0,_http_moved_js__WEBPACK_IMPORTED_MODULE_6__/* .movedTo */ .r)({ url }, answer);
        if (target !== undefined)
            awaited.set(`${call}${target}`, exchange);
    }
    return moves;
}
/** An object store that answers what is not for artifacts stands where the platform should. */
const responderAt = (role, responder) => responder.party === 'artifact store' && role !== 'artifacts'
    ? { party: 'in between', deed: 'has no route' }
    : responder;
/**
 * A request is the retry of the latest earlier one with the same check, method and URL. Its last attempt counts,
 * unless that was refused for want of a key that the first one carried too: then the first one tells more.
 */
function finalAttempts(exchanges) {
    const final = new Map();
    for (const exchange of exchanges) {
        const { method, url } = exchange.request;
        const request = [exchange.checkId, method, url, credentialOf(exchange.request)].join(' ');
        const key = exchange.attempt === 1 && final.has(request) ? `${request} ${exchange.id}` : request;
        const earlier = final.get(key);
        const misleads = exchange.response?.status === 401 && earlier !== undefined && earlier.response?.status !== 401;
        if (!misleads)
            final.set(key, exchange);
    }
    return [...final.values()].sort((a, b) => a.startedAt.localeCompare(b.startedAt));
}
function roleOf({ request }, target) {
    const url = URL.canParse(request.url) ? new URL(request.url) : undefined;
    if (!url)
        return 'other';
    const { pathname } = url;
    // A browser's question beforehand is no call to anything.
    if (request.method === 'OPTIONS')
        return 'other';
    if (/\/validate$/.test(pathname))
        return 'auth.validate';
    if (target && request.url.startsWith(target.authUrl)) {
        if (pathname === new URL(`${target.authUrl}/`).pathname)
            return 'auth.root';
        if (pathname.endsWith('/health'))
            return 'auth.health';
    }
    if (/\/mlflow-artifacts\//.test(pathname) || (0,_platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_3__/* .isPresigned */ .yD)(request.url))
        return 'artifacts';
    if (/\/2\.0\/(preview\/)?mlflow\//.test(pathname)) {
        // A probe of another path says nothing about the one the caller uses.
        return target && !isBelow(request.url, target) ? 'mlflow-elsewhere' : 'mlflow';
    }
    if (/\/api\/health\/mlflow$/.test(pathname))
        return 'api.mlflow-health';
    if (target && request.url === `${target.trackingUri}/health`)
        return 'mlflow.health';
    if (/\/mlflow\/health$/.test(pathname))
        return 'gateway.health';
    if (/\/(health|ready|live)$/.test(pathname))
        return /^auth\./.test(url.hostname) ? 'auth.health' : 'api.health';
    return pathname.endsWith(_platform_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .eventPath */ .Qv) ? 'event' : 'other';
}
/** The caller's own calls, and not those to another prefix or mount of the same host. */
const isBelow = (url, { trackingUri }) => url.startsWith(`${trackingUri}/api/2.0/mlflow/`) || url.startsWith(`${trackingUri}/api/3.0/mlflow/`);
function credentialOf({ headers, url }) {
    const find = (name) => {
        const value = Object.entries(headers).find(([one]) => one.toLowerCase() === name)?.[1];
        return Array.isArray(value) ? value[0] : value;
    };
    const authorization = find('authorization');
    const apiKey = find('x-api-key');
    // A part of the platform reads a key from the URL, the others do not.
    if (authorization === undefined && /[?&](api[-_]?key|access_token|token)=./i.test(url))
        return 'refused-form';
    if (authorization === undefined)
        return apiKey === undefined ? 'none' : 'other-form';
    if (authorization.includes('garbage-key'))
        return 'garbage';
    if ((0,_inputs_key_slips_js__WEBPACK_IMPORTED_MODULE_0__/* .slipInHeader */ .F)(authorization))
        return 'refused-form';
    if (authorization.startsWith('Bearer '))
        return 'bearer';
    if (/^basic /i.test(authorization))
        return 'basic';
    return authorization.startsWith('ApiKey ') ? 'other-form' : 'refused-form';
}
/** A recording proxy answers in the host's place where it does not reach it, with a page of its own. */
const recorderPage = /^\[Fiddler\]|<title>(?:Charles Error Report|Burp Suite[^<]*)<\/title>|\bmitmproxy\b[\s\S]*\b(errno|refused|failed|timed out)|^(Proxyman|HTTP Toolkit)\b.{0,80}(fail|error)/i;
function toldByRecorder({ status, headers, body, }) {
    const text = body?.text ?? '';
    const signed = `${Object.values(headers).join(' ')} ${text}`;
    if (status < 500 ||
        !(recorderPage.test(text) || (/\bmitmproxy\b/i.test(signed) && recorderPage.test(signed))))
        return undefined;
    const message = text
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 300);
    if (/dns|resolve|unknown ?host|no such host|nodename/i.test(message))
        return { code: 'DNS', message };
    if (/refused|0x274d/i.test(message))
        return { code: 'REFUSED', message };
    return { code: (0,_har_no_reply_reason_js__WEBPACK_IMPORTED_MODULE_7__/* .noReplyCode */ .j)(message), message };
}
/** An exchange as the answer it recorded; a body cut in the recording is not parsed. */
function answerOf({ id, response, error }) {
    if (!response) {
        const { code, message } = error ?? { code: 'NETWORK', message: 'no answer was recorded' };
        return { kind: 'no-reply', exchanges: [id], code: code, message };
    }
    // Nobody but the caller's own forward proxy asks for this; it is met before any service.
    if (response.status === 407)
        return {
            kind: 'no-reply',
            exchanges: [id],
            code: 'PROXY_AUTH',
            message: 'the forward proxy answers 407 and wants a login of its own',
        };
    const failure = toldByRecorder(response);
    if (failure)
        return { kind: 'no-reply', exchanges: [id], ...failure };
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]));
    const type = headers['content-type'];
    const text = response.body?.text ?? '';
    return {
        kind: 'reply',
        exchanges: [id],
        status: response.status,
        headers,
        contentType: ((Array.isArray(type) ? type[0] : type) ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
        text,
        json: response.body?.truncated ? undefined : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text),
    };
}


/***/ }),

/***/ 85853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ isApiProven),
/* harmony export */   a_: () => (/* binding */ isIntermittent),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   gG: () => (/* binding */ isFromNowOn),
/* harmony export */   qu: () => (/* binding */ isApiAlive),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   xr: () => (/* binding */ isSameForAnyKey)
/* harmony export */ });
/* harmony import */ var _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45537);
/* harmony import */ var _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91796);
/* harmony import */ var _platform_responders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57036);
/* harmony import */ var _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3543);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21131);
/* harmony import */ var _suites_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12495);
/* harmony import */ var _asks_for_nothing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83452);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44321);
/* harmony import */ var _locate_responders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81788);
/* harmony import */ var _no_failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92807);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13592);
/* harmony import */ var _recorded_outcomes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32052);












function factsOf(evidence) {
    const observations = (0,_locate_responders_js__WEBPACK_IMPORTED_MODULE_7__/* .located */ .t4)((0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .observationsOf */ .b)(evidence), evidence.platform === 'mlflow');
    const mlflowCalls = observations.filter(({ role }) => role === 'mlflow');
    const own = ownCalls(evidence, observations);
    const refusals = refusalsOf(evidence, own);
    const servedWithKey = own.filter(_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .wasServed */ .tb);
    const keyVerdict = keyVerdictOf(observations, evidence.checks === undefined);
    const withoutKey = searchOf(mlflowCalls, 'none');
    const withGarbage = searchOf(mlflowCalls, 'garbage');
    return {
        evidence,
        observations,
        keyVerdict,
        keyVerdictAfter: keyVerdictAfter(observations, refusals[0]?.observation),
        authWorks: keyVerdict !== undefined && keyVerdict.verdict.kind !== 'no-verdict',
        refusals,
        refused: refusals.map(({ observation }) => observation),
        obstacle: refusals[0],
        servedWithKey,
        served: servedWithKey.length > 0,
        wrote: servedWithKey.some((one) => isWrite(one) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isProven */ .nn)(one)),
        registered: servedWithKey.some(isNewVersion),
        withoutKey,
        withGarbage,
        withoutValidKey: [withoutKey, withGarbage].filter((one) => one !== undefined),
        withoutKeyAfresh: mlflowCalls.find(({ credential, exchange }) => credential === 'none' && exchange.request.method === 'POST'),
        servedElsewhere: observations.filter((one) => (one.role === 'mlflow-elsewhere' || one.credential === 'other-form') && (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .wasServed */ .tb)(one)),
        apiAnswers: observations.filter((one) => !one.role.startsWith('auth.') && ((0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isOfApi */ .YH)(one) || (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .partyOf */ .MS)(one) === 'MLflow' || (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isInside */ .FK)(one))),
        firstFailure: evidence.checks?.find((check) => (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_11__/* .isTrouble */ .KM)(check) && isStep(check)),
        failed: (id) => evidence.checks?.find((check) => check.id === id && (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_11__/* .isTrouble */ .KM)(check)),
        first: (role) => observations.find((one) => one.role === role),
    };
}
const isNewVersion = (one) => /\/model-versions\/create$/.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOf */ .XM)(one)) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .wasServed */ .tb)(one) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isProven */ .nn)(one);
const isStep = (check) => (0,_suites_index_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionOf */ .Fg)(check)?.step === true;
const searchOf = (calls, credential) => calls.find((one) => one.credential === credential && one.exchange.request.method === 'GET');
/**
 * Calls to MLflow and its artifacts as the caller makes them. A recorded client that never came to the tracking URI took
 * another address of the same host for it.
 */
function ownCalls(evidence, observations) {
    const called = (...roles) => observations.filter(({ role }) => roles.includes(role));
    const isElsewhere = !evidence.checks && called('mlflow').length === 0;
    const calls = called('mlflow', 'artifacts', ...(isElsewhere ? ['mlflow-elsewhere'] : []));
    const isPlain = evidence.platform === 'mlflow';
    const usual = calls.filter(({ credential, exchange }) => ['bearer', 'unknown', 'store'].includes(credential) ||
        (0,_platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_1__/* .isPresigned */ .yD)(exchange.request.url) ||
        (isPlain && ['basic', 'none'].includes(credential)));
    // A client that only ever used another form is judged by that form.
    if (usual.some(({ credential }) => credential !== 'store') || evidence.checks)
        return usual;
    return calls.filter(({ credential }) => credential !== 'garbage');
}
/**
 * What a run's failed steps asked for, in the order of the steps; of a recording without checks, every call that
 * failed. An answer of MLflow that looks like a failure and is none counts only where nothing else explains its step.
 */
function refusalsOf({ checks, failed }, own) {
    const mayStop = checks !== undefined || own.some(isNewVersion);
    const bad = own.filter((one) => !(0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .wasServed */ .tb)(one) && ((0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .failureOf */ .g5)(one) !== 'CANCELLED' || (isWrite(one) && !mayStop)));
    const read = (observation) => ({ observation, ...(0,_platform_route_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .readRoute */ .S9)(observation.answer) });
    if (!checks)
        return bad
            .filter((one) => !(0,_no_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .isBenign */ .wn)(one) || (0,_recorded_outcomes_js__WEBPACK_IMPORTED_MODULE_10__/* .wasThereBefore */ .zo)(one, own) !== undefined)
            .filter((one) => !(0,_asks_for_nothing_js__WEBPACK_IMPORTED_MODULE_5__/* .asksForNothing */ .rQ)(one, own) && !(0,_no_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .isMadeUpFor */ .CE)(one, own))
            .map(read)
            .filter((refusal) => failed !== undefined || !isOvercome(refusal, own));
    const found = checks
        .filter((check) => (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_11__/* .isTrouble */ .KM)(check) && isStep(check))
        .flatMap(({ exchanges }) => {
        const here = bad.filter(({ exchange }) => exchanges.includes(exchange.id));
        const serious = here.filter((one) => !(0,_no_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .isBenign */ .wn)(one));
        return serious.length > 0 ? serious : here;
    });
    return [...new Set(found)].map(read);
}
/** A look with another key, or a corrected one: from then on everything was served, writes too. */
function isOvercome({ observation: one, stoppedAt }, own) {
    const later = own.filter((other) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isLater */ .d8)(other, one));
    return ((stoppedAt === 'key-accepted' || stoppedAt === 'key-forwarded') &&
        !isWrite(one) &&
        later.some((other) => isWrite(other) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .wasServed */ .tb)(other)) &&
        later.every((other) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .wasServed */ .tb)(other) || (0,_no_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .isBenign */ .wn)(other)));
}
/** What a party in between says is no verdict, however much it sounds like one. */
const verdictIn = (one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .partyOf */ .MS)(one) === 'in between' ? { kind: 'no-verdict', detail: (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .said */ .ag)(one) } : (0,_platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .readKeyVerdict */ .Jw)(one.answer);
/**
 * The verdict for the service that was asked for; an answer without a service id only where there is no other: of our
 * own requests the first, of a recorded client's the last.
 */
function keyVerdictOf(observations, isRecording) {
    const asked = observations.filter((one) => one.role === 'auth.validate' && !(0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isWithoutKey */ .M8)(one) && one.exchange.checkId !== 'diagnosis');
    const forService = asked.filter(({ exchange }) => /service_id/.test(exchange.request.body?.text ?? ''));
    const isOldPath = (one) => [404, 405].includes((0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .statusOf */ .c2)(one));
    // A recorded client asks again after a failure, or with the right key after a wrong one.
    const oneOf = (list) => {
        const told = list.filter((one) => !isOldPath(one));
        return isRecording ? told.at(-1) : told[0];
    };
    const observation = oneOf(forService) ?? oneOf(asked) ?? asked[0];
    return observation && { observation, verdict: verdictIn(observation) };
}
function keyVerdictAfter(observations, refused) {
    const asked = observations.find((one) => one.role === 'auth.validate' &&
        one.exchange.checkId === 'diagnosis' &&
        refused !== undefined &&
        (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isLater */ .d8)(one, refused));
    return asked && verdictIn(asked).kind;
}
const isWrite = (one) => one.exchange.request.method !== 'GET' && !/\/(search|get-latest-versions)$/.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOf */ .XM)(one));
/** True where a search without a key and one with an invented key got the answer that the key got. */
const isSameForAnyKey = (one, { withoutValidKey }) => withoutValidKey.length > 0 && withoutValidKey.every((control) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .sameAnswer */ .JM)(one, control));
/** True where the API, or something behind it, answered anything else at the same address. */
const isApiAlive = ({ apiAnswers }) => apiAnswers.length > 0;
/** True where the API, or something behind it, answered with what no other program says. */
const isApiProven = ({ apiAnswers }) => apiAnswers.some((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isInside */ .FK)(one) || (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .partyOf */ .MS)(one) === 'MLflow' || (one.answer.kind === 'reply' && (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnOfApi */ .OV)(one.answer)));
/** True where the same request was answered by the platform later: what is refused from now on is no limit of rate. */
function isIntermittent(one, { evidence }) {
    const same = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .attemptsOf */ .O)(evidence).filter((other) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOf */ .XM)(other) === (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOf */ .XM)(one) && other.exchange.request.method === one.exchange.request.method);
    // What stands behind a check of keys is only met with the right one.
    const isAlike = (other) => other.credential === one.credential && !(0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .hasOwnLogin */ .AY)(other);
    const isByKey = (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isInside */ .FK)(one) || same.every((other) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isOfPlatform */ .tz)(other) !== isAlike(other));
    return same.some((other) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isLater */ .d8)(other, one) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isOfPlatform */ .tz)(other) && (!isByKey || isAlike(other)));
}
/** Before it the platform answered, after it nothing did, whatever was asked: that is a moment and not a route. */
function isFromNowOn(one, { observations, evidence }) {
    const later = observations.filter((other) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isLater */ .d8)(other, one) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .originOf */ .yv)(other) === (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .originOf */ .yv)(one));
    return !evidence.checks && later.length > 0 && !later.some(_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isOfPlatform */ .tz);
}


/***/ }),

/***/ 81788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ speaksLikeApi),
/* harmony export */   J0: () => (/* binding */ isSignedWith),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _platform_responders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57036);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13592);


/**
 * Tells parties behind the API from those in front of it, by the answers to keys that are not valid. An invented key in
 * the same request that the API refused: what answered the caller's key stands behind the check of keys. The names of
 * products that sign the API's own answers as well are left out, since they only passed it on. A key that got the same
 * foreign answer: it stands in front, whatever headers it doubles, as everything does that is before the auth service
 * or a plain MLflow.
 */
function located(all, isPlain) {
    const observations = unmasked(all);
    return observations.map((one) => {
        const { responder } = one;
        if (responder?.party !== 'in between')
            return one;
        const { product, isInside, ...rest } = responder;
        const isElsewhere = isPlain || one.role.startsWith('auth.') || controlsOf(one, observations).some(isForeign);
        if (isElsewhere)
            return { ...one, responder: { ...rest, ...(product && { product }) } };
        if (isInside || !isBehindKeyCheck(one, observations))
            return one;
        const isPasser = observations.some((other) => !isForeign(other) && isSignedWith(other, product?.server, product?.headers));
        return { ...one, responder: { ...rest, ...(product && !isPasser && { product }), isInside: true } };
    });
}
/**
 * Programs that speak as the API does: `detail` in JSON is how whole frameworks refuse. What every key gets and none at
 * all gets too was said by nobody who looks at keys; where nothing at that host bears a mark of the platform's own,
 * another program answers there. So it does where the API names another server in its own answers.
 */
function unmasked(observations) {
    const said = observations.filter((one) => isSaidToAll(one, observations));
    const strangers = new Set(said.map(_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv));
    const platforms = new Set(observations.filter(bearsItsMark).map(_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv));
    const isStrangers = (one) => (!platforms.has((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(one)) &&
        (strangers.has((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(one)) || said.some((other) => isAlike(one, other)))) ||
        said.some((other) => isLogin(other) && isAlike(one, other)) ||
        isFromAnotherServer(one, observations);
    return observations.map((one) => one.answer.kind === 'reply' && speaksLikeApi(one) && isStrangers(one)
        ? { ...one, responder: (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_0__/* .strangerIn */ .wT)(one.answer) }
        : one);
}
function isSaidToAll(one, observations) {
    const { answer, credential } = one;
    if (answer.kind !== 'reply' || answer.status < 400 || answer.status >= 500)
        return false;
    if (!['bearer', 'basic'].includes(credential) || !speaksLikeApi(one))
        return false;
    const controls = controlsOf(one, observations);
    return (controls.some((other) => other.credential === 'none') && controls.every((other) => isAlike(other, one)));
}
/** Asks for credentials in words that are not the API's. */
const isLogin = ({ answer }) => answer.kind === 'reply' &&
    [401, 403].includes(answer.status) &&
    !(0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnOfApi */ .OV)(answer) &&
    !/not authenticated/i.test(answer.text);
/** A refusal that bears another `server` than what the API says of itself at the same host. */
function isFromAnotherServer(one, observations) {
    const own = observations.filter((other) => other.answer.kind === 'reply' &&
        other.responder?.party === 'API' &&
        (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnOfApi */ .OV)(other.answer) &&
        (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(other) === (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(one));
    return (one.responder?.party === 'API' &&
        one.answer.kind === 'reply' &&
        [401, 403, 405].includes(one.answer.status) &&
        own.length > 0 &&
        own.every((other) => serverOf(other) !== serverOf(one)) &&
        !own.includes(one));
}
const serverOf = ({ answer }) => answer.kind === 'reply' ? String(answer.headers.server ?? '') : '';
const isAlike = ({ answer: a }, { answer: b }) => a.kind === 'reply' && b.kind === 'reply' && a.status === b.status && a.text === b.text;
const bearsItsMark = (one) => (one.answer.kind === 'reply' && (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnOfApi */ .OV)(one.answer)) ||
    (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .partyOf */ .MS)(one) === 'MLflow' ||
    ((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .partyOf */ .MS)(one) === 'auth service' && one.role.startsWith('auth.')) ||
    (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(one);
/** In the words of its framework, which many programs share. */
const speaksLikeApi = ({ answer }) => answer.kind === 'reply' &&
    typeof answer.json === 'object' &&
    answer.json !== null &&
    'detail' in answer.json;
/** The same request without a key and with an invented one. */
const controlsOf = (one, observations) => observations.filter((other) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithoutKey */ .M8)(other) &&
    other.exchange.request.url === one.exchange.request.url &&
    other.exchange.request.method === one.exchange.request.method);
const isForeign = (one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .partyOf */ .MS)(one) === 'in between';
/** A limit of rate may meet one request and not the next, and damage may meet one form of answer and not another. */
const isByRequest = ['limits rate', 'damages answers'];
function isBehindKeyCheck(one, observations) {
    if (one.role !== 'mlflow' || one.credential !== 'bearer')
        return false;
    if (isByRequest.includes((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .deedOf */ .uT)(one) ?? ''))
        return false;
    const control = controlsOf(one, observations).find(({ credential }) => credential === 'garbage');
    return control !== undefined && (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(control) === 401 && (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .partyOf */ .MS)(control) === 'API';
}
/** True for an answer that bears these marks of a product. */
function isSignedWith({ answer }, server, headers = []) {
    if (answer.kind !== 'reply')
        return false;
    const name = answer.headers.server;
    const names = Array.isArray(name) ? name : [name ?? ''];
    return names.some((one) => server?.test(one)) || headers.some((one) => one in answer.headers);
}


/***/ }),

/***/ 92807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ isMadeUpFor),
/* harmony export */   OJ: () => (/* binding */ saysDeleted),
/* harmony export */   wn: () => (/* binding */ isBenign)
/* harmony export */ });
/* harmony import */ var _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45537);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13592);


/**
 * A recorder does not number attempts: the same request, served when it was made once more, or with another key; where a
 * redirect led; or a file that went the plain way where the server does not take it in parts.
 */
const isMadeUpFor = (one, own) => own.some((other) => ((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .wasServed */ .tb)(other) || isBenign(other)) &&
    ((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .isRepetitionOf */ .Jr)(other.exchange, one.exchange) ||
        ((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .isLater */ .d8)(other, one) && (isWhereItLed(other, one) || (isOptional(one) && isUpload(other))))));
const isWhereItLed = ({ exchange: { request } }, from) => request.method === from.exchange.request.method && request.url === (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .headerIn */ .Nb)(from, 'location');
/** What a client asks first of a store that may not have it. */
const isOptional = (one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(one) === 501 && /\/mlflow-artifacts\/(mpu|presigned)\//.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(one));
const isUpload = ({ role, exchange }) => role === 'artifacts' && exchange.request.method === 'PUT';
/**
 * Answers that look like failures and are none: MLflow's own refusals of a request's content, which prove
 * that routing, auth and MLflow work, and the probes that ask for what cannot exist.
 */
function isBenign(one) {
    const { exchange, answer } = one;
    if (answer.kind === 'no-reply')
        return false;
    // Clients of stores look first whether the file is there.
    if (one.credential === 'store' && exchange.request.method === 'HEAD' && answer.status === 404)
        return true;
    if (/no-such-|\/m-0{32}/.test(`${exchange.request.url} ${exchange.request.body?.text ?? ''}`))
        return true;
    return ([400, 404, 409].includes(answer.status) &&
        (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .partyOf */ .MS)(one) === 'MLflow' &&
        /DOES_NOT_EXIST|ALREADY_EXISTS|INVALID_PARAMETER_VALUE|BAD_REQUEST|NOT_FOUND|CONFLICT/.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(one)) &&
        !/^(RESOURCE|ENDPOINT)_NOT_FOUND$/.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(one)) &&
        !saysDeleted(answer) &&
        !saysNoRegistry(answer.text) &&
        ((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameTaken */ .hU)(one) ||
            !/psycopg|sqlalchemy|UniqueViolation|IntegrityError|OperationalError/.test(answer.text)));
}
/** Of the server's own store, and not of the request, whatever the code. */
const saysNoRegistry = (text) => /model registry functionality is unavailable|unsupported uri/i.test(text);
/** MLflow keeps the names of what was deleted, and refuses to use them again. */
const saysDeleted = (reply) => /\bdeleted\b/i.test((0,_platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(reply)) && /experiment/i.test((0,_platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(reply)) && reply.status === 400;


/***/ }),

/***/ 13592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $7: () => (/* binding */ productOf),
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   AY: () => (/* binding */ hasOwnLogin),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   JM: () => (/* binding */ sameAnswer),
/* harmony export */   Jr: () => (/* binding */ isRepetitionOf),
/* harmony export */   M8: () => (/* binding */ isWithoutKey),
/* harmony export */   MS: () => (/* binding */ partyOf),
/* harmony export */   Nb: () => (/* binding */ headerIn),
/* harmony export */   Nr: () => (/* binding */ isLeftEarly),
/* harmony export */   OD: () => (/* binding */ whoOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   YH: () => (/* binding */ isOfApi),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bm: () => (/* binding */ isCached),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   hU: () => (/* binding */ isNameTaken),
/* harmony export */   iv: () => (/* binding */ whoAtStart),
/* harmony export */   nn: () => (/* binding */ isProven),
/* harmony export */   qX: () => (/* binding */ isCalledValid),
/* harmony export */   tb: () => (/* binding */ wasServed),
/* harmony export */   tz: () => (/* binding */ isOfPlatform),
/* harmony export */   uT: () => (/* binding */ deedOf),
/* harmony export */   w4: () => (/* binding */ hostOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19148);
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);
/* harmony import */ var _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45537);
/* harmony import */ var _platform_responders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57036);
/* harmony import */ var _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3543);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43794);






/** What one observation says by itself: who answered, with what, to which request. */
function wasServed({ role, answer, exchange }) {
    if (answer.kind !== 'reply')
        return false;
    if (role === 'artifacts')
        return answer.status >= 200 && answer.status < 300 && !isPage(answer, exchange.request.method);
    return (['mlflow', 'mlflow-elsewhere'].includes(role) &&
        answer.status === 200 &&
        (0,_platform_route_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .readRoute */ .S9)(answer).stoppedAt === undefined);
}
/** A file may hold anything, but the answers to a list and to an upload are JSON or empty. */
const isPage = ({ contentType }, method) => method !== 'GET' && contentType === 'text/html';
/** The answer's status; NaN where nothing came back, which is no status and in no range of them. */
const statusOf = (one) => one?.answer.kind === 'reply' ? one.answer.status : Number.NaN;
/** The answer's body; '' where nothing came back. */
const textOf = ({ answer }) => (answer.kind === 'reply' ? answer.text : '');
/** The first value of a header of the answer; '' where there is none. */
const headerIn = ({ answer }, name) => answer.kind === 'reply' ? (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .w)(answer, name) : '';
/** MLflow's `error_code` in the answer; '' where it has none. */
const codeOf = ({ answer }) => (answer.kind === 'reply' && (0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(answer)) || '';
/** A name that is in use, also where MLflow quotes its database on it; a key of the database's own is no name. */
const isNameTaken = (one) => codeOf(one) === 'RESOURCE_ALREADY_EXISTS' &&
    !/_pkey|_pk\b|for key '?(\w+\.)?primary|key \(\w*id\)|constraint failed: \w+\.\w*id\b/i.test(textOf(one));
/** Why nothing came back; undefined where something did. */
const failureOf = ({ answer }) => answer.kind === 'no-reply' ? answer.code : undefined;
/** Sent without a key, or with an invented one. */
const isWithoutKey = ({ credential }) => credential === 'none' || credential === 'garbage';
/** True where MLflow's own entity came back, which nothing else sends. */
const isProven = ({ answer }) => answer.kind === 'reply' && (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_2__/* .isMlflowContent */ .Rm)(answer);
const partyOf = ({ responder }) => responder?.party;
/** True where a part of the platform answered. */
const isOfPlatform = ({ responder }) => responder !== undefined && responder.party !== 'in between';
/** True where the API answered, or the gateway behind it. */
const isOfApi = ({ responder }) => responder?.party === 'API' || responder?.party === 'gateway';
/** What a party in between did with the request; undefined where a part of the platform answered, or nobody. */
const deedOf = ({ responder }) => responder?.party === 'in between' ? responder.deed : undefined;
/** True where something between the API and MLflow answered, by way of the API. */
const isInside = ({ responder }) => responder?.party === 'in between' && responder.isInside === true;
/** Who answered, in words. */
const whoOf = ({ responder, role }) => responder ? (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(responder, role.startsWith('auth.') ? 'the auth service' : 'the API') : 'nobody';
/** The same at the beginning of a sentence; products keep their spelling. */
const whoAtStart = (one) => whoOf(one).replace(/^(something|the) /, (word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
const productOf = ({ responder }) => responder?.party === 'in between' ? responder.product : undefined;
/** The answer's own words, for a reader. */
function said({ answer }) {
    if (answer.kind === 'no-reply')
        return answer.message;
    const location = answer.status >= 300 && answer.status < 400 ? (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .w)(answer, 'location') : '';
    return `${answer.status} ${location === '' ? '' : `to ${location} `}${(0,_text_foreign_js__WEBPACK_IMPORTED_MODULE_4__/* .pageInBrief */ .F)(answer.text) ?? (0,_platform_key_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(answer)}`.trim();
}
/** Milliseconds that no server has to answer within: clients that wait less tell nothing of it. */
const leastPatienceMs = 10_000;
/**
 * True where the client itself went away, and so soon that it is not known whether an answer was to come. By our own
 * recorder's words: others do not say how long it waited.
 */
const isLeftEarly = ({ error, timings }) => error?.code === 'TIMEOUT' &&
    error.message.startsWith('the client stopped waiting') &&
    timings.totalMs < leastPatienceMs;
/** The request in words: `POST runs/create`. */
function requestOf(one) {
    const { method, url } = one.exchange.request;
    const short = (urlOf(one)?.pathname ?? url)
        .replace(/^.*\/2\.0\/(mlflow\/)?/, '')
        .replace(/(mlflow-artifacts\/artifacts\/).*\/([^/]+)$/, '$1…/$2');
    return `${method} ${short}`;
}
/** Undefined for what is none, as a recording may hold. */
const urlOf = ({ exchange: { request } }) => URL.canParse(request.url) ? new URL(request.url) : undefined;
const pathOf = (one) => urlOf(one)?.pathname ?? '';
/** The host's name alone. */
const hostOf = (one) => urlOf(one)?.hostname ?? '';
/** What stands before the REST path that clients add themselves. */
const baseOf = ({ exchange }) => exchange.request.url.split(/\/(?:ajax-)?api\/2\.0\//)[0] ?? '';
/** The address that it was redirected to. */
const targetOf = (one) => {
    const { url } = one.exchange.request;
    const location = headerIn(one, 'location');
    return URL.canParse(location, url) ? new URL(location, url).href : undefined;
};
/** Scheme, host and port. */
const originOf = (one) => urlOf(one)?.origin ?? '';
/** True where both got the same from the same party, ids and numbers apart: then nobody looked at what differs. */
function sameAnswer(a, b) {
    if (a?.answer.kind !== 'reply' || b?.answer.kind !== 'reply')
        return false;
    return signatureOf(a.answer) === signatureOf(b.answer);
}
function signatureOf(reply) {
    const text = reply.text.replace(/[0-9a-f][0-9a-f-]{7,}|\d+/gi, '#').slice(0, 2_000);
    const location = (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .w)(reply, 'location');
    const host = URL.canParse(location) ? new URL(location).host : '';
    return [reply.status, reply.contentType, host, location === '' ? text : ''].join(' ');
}
/** The auth service's word that the key is good. */
const isCalledValid = ({ answer }) => (0,_platform_key_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .readKeyVerdict */ .Jw)(answer).kind === 'valid';
/** True for an answer that a cache on the way kept from an earlier request, as its headers tell. */
const isCached = ({ answer }) => answer.kind === 'reply' &&
    (answer.status === 304 ||
        Number((0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .w)(answer, 'age')) > 0 ||
        ['x-cache', 'cf-cache-status', 'x-cache-status', 'x-proxy-cache', 'cache-status'].some((name) => /\bhit\b/i.test((0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .w)(answer, name))) ||
        /^\d+ \d+$/.test((0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .w)(answer, 'x-varnish')));
const isLater = (one, other) => one.exchange.startedAt > other.exchange.startedAt;
/** True for the same request, made later, though it may tell the time anew. */
const isRepetitionOf = (later, { request, startedAt }) => later.startedAt > startedAt &&
    later.request.method === request.method &&
    later.request.url === request.url &&
    timeless(later.request.body?.text) === timeless(request.body?.text) &&
    later.request.body?.bytes === request.body?.bytes;
const timeless = (text) => text?.replace(/("(?:\w+_)?time(?:stamp)?": ?)\d+/g, '$1');
/** Bytes of a request's body. */
const bytesOf = ({ exchange }) => exchange.request.body?.bytes ?? 0;
/** True where MLflow's own basic-auth refused the login, or missed one. */
const hasOwnLogin = (one) => one.answer.kind === 'reply' &&
    partyOf(one) === 'MLflow' &&
    one.answer.status === 401 &&
    (/basic realm="?mlflow/i.test(String(one.answer.headers['www-authenticate'] ?? '')) ||
        /not authenticated/i.test(one.answer.text) ||
        codeOf(one) === 'UNAUTHENTICATED');


/***/ }),

/***/ 32052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ lostQuery),
/* harmony export */   Ne: () => (/* binding */ changedFile),
/* harmony export */   hJ: () => (/* binding */ lostBody),
/* harmony export */   nW: () => (/* binding */ readyBefore),
/* harmony export */   p6: () => (/* binding */ listedEmpty),
/* harmony export */   x$: () => (/* binding */ unreadyVersion),
/* harmony export */   zo: () => (/* binding */ wasThereBefore)
/* harmony export */ });
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13592);

const parameterOf = ({ exchange }, name) => {
    const { url, body } = exchange.request;
    const given = URL.canParse(url) ? new URL(url).searchParams.get(name) : null;
    return given ?? new RegExp(`"${name}": ?"([^"]{1,500})"`).exec(body?.text ?? '')?.[1] ?? '';
};
/** A version whose last known status is not READY. */
function unreadyVersion({ observations }) {
    const asked = observations.filter((one) => /\/model-versions\/(create|get)$/.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(one)) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .wasServed */ .tb)(one));
    const last = asked.at(-1);
    const status = last && /"status": ?"([A-Z_]+)"/.exec((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(last))?.[1];
    // A single look may have come too early.
    if (!status || status === 'READY' || (status === 'PENDING_REGISTRATION' && asked.length < 3))
        return undefined;
    const isSame = (one) => parameterOf(one, 'name') === parameterOf(last, 'name');
    const why = /"status_message": ?"([^"]{1,300})"/.exec((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(last))?.[1];
    return {
        told: why ? `is ${status}: ${why.replace(/\.$/, '')}` : `is ${status}`,
        evidence: [last, ...asked.filter((one) => one !== last && isSame(one))],
    };
}
/** The last version that became READY, in words, where the session saw it before this request. */
function readyBefore(one, { observations }) {
    const ready = observations.findLast((other) => other !== one &&
        isLater(one, other) &&
        /\/model-versions\/(create|get)$/.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(other)) &&
        (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .wasServed */ .tb)(other) &&
        /"status": ?"READY"/.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(other)));
    const [name, version] = ['name', 'version'].map((field) => ready && new RegExp(`"${field}": ?"([^"]{1,200})"`).exec((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(ready))?.[1]);
    return name && version ? `${name} version ${version}` : undefined;
}
/** A file that was sent and taken, and that whoever asked for it got back empty, in part or otherwise. */
function changedFile({ observations }) {
    const files = observations.filter((one) => /\/mlflow-artifacts\/artifacts\/./.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(one)));
    for (const back of files.filter(isRead)) {
        const ofPath = files.filter((one) => one !== back && (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(one) === (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(back));
        const before = ofPath.filter((one) => isLater(back, one) && !isRead(one));
        const sent = before.at(-1);
        const change = sent && isSent(sent) ? changeOf(sent, back) : undefined;
        // A cache, or another copy of the store, may give an earlier content, and one that is asked too soon a part.
        const isKnown = before.some((one) => one !== sent && isSent(one) && changeOf(one, back) === undefined);
        const isMended = ofPath.some((one) => sent && isRead(one) && isLater(one, back) && changeOf(sent, one) === undefined);
        if (sent === undefined || change === undefined || isKnown || isMended)
            continue;
        const told = `${(0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(sent).split('/').at(-1)}: ${change}`;
        return { told, evidence: [back, sent], isEmptied: isEmpty(back) };
    }
    return undefined;
}
const isSent = (one) => one.exchange.request.method === 'PUT' && (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .wasServed */ .tb)(one) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(one) > 0;
/** The whole file, and no page in its place. */
const isRead = (one) => one.exchange.request.method === 'GET' &&
    (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(one) === 200 &&
    ((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .partyOf */ .MS)(one) !== 'in between' || !/html/.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .headerIn */ .Nb)(one, 'content-type')));
/** What came back instead, in words; undefined where it is the same, as far as sizes and hashes are known. */
function changeOf({ exchange: { request } }, back) {
    const sent = sizeOf(request);
    const got = isEmpty(back) ? 0 : back.exchange.response && sizeOf(back.exchange.response);
    const bytes = sent ?? request.body?.bytes;
    if (got === 0 || (sent !== undefined && got !== undefined && sent !== got))
        return `sent ${bytes} bytes, got ${got} back`;
    const hashes = [request.body?.sha256, back.exchange.response?.body?.sha256];
    const isOther = sent !== undefined && sent === got && !hashes.includes(undefined) && hashes[0] !== hashes[1];
    return isOther ? `sent ${bytes} bytes, got as many back that are others` : undefined;
}
/** Bytes of a body on the wire; undefined where it was packed, or they are not known for sure. */
function sizeOf({ headers, body }) {
    if (headers['content-encoding'] !== undefined)
        return undefined;
    const counted = body?.sha256 === undefined ? undefined : body.bytes;
    if (headers['content-length'] === undefined)
        return counted;
    const announced = Number(headers['content-length']);
    return announced === (counted ?? announced) ? announced : undefined;
}
/** A list of artifacts in which a file that these exchanges uploaded has no size: so MLflow lists empty ones. */
function listedEmpty({ observations }, exchanges) {
    const names = observations
        .filter(({ exchange }) => exchanges.includes(exchange.id))
        .map((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(one).split('/').at(-1));
    return observations.find(({ exchange, answer }) => {
        if (exchange.request.method !== 'GET' || answer.kind !== 'reply')
            return false;
        const { files } = (answer.json ?? {});
        return (Array.isArray(files) &&
            files.some((file) => names.includes(String(file?.path).split('/').at(-1)) && !file.is_dir && !Number(file.file_size)));
    });
}
/** What MLflow says of something that it does not have, by the part of its paths; the groups name it as its answers do. */
const missed = [
    ['model-versions', /model version \(name=(?<name>.+), version=(?<version>\d+)\) not found/i],
    ['registered-models', /registered model with name=(?<name>.+) not found/i],
    ['runs', /run (with id=|')(?<run_id>\w+)'? not found/i],
    ['experiments', /experiment with id=(?<experiment_id>\w+) exists/i],
    ['experiments', /find experiment with name '(?<name>.+)'/i],
];
/** The last time that the session was told of what MLflow now says is not there, where nothing was removed in between. */
function wasThereBefore(one, observations) {
    if ((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(one) !== 'RESOURCE_DOES_NOT_EXIST')
        return undefined;
    const before = observations.filter((other) => other !== one && isLater(one, other) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .wasServed */ .tb)(other));
    for (const [family, words] of missed) {
        const names = Object.entries(words.exec((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(one))?.groups ?? {});
        if (names.length === 0)
            continue;
        const told = before.findLastIndex((other) => new RegExp(`/${family}/(create|get|get-by-name)$`).test((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(other)) &&
            names.every(([name, value]) => namesIn(other).includes(`"${name}":"${value.replace(/\s/g, '')}"`)));
        return before.slice(told).some((other) => /\/(delete|rename)$/.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(other)))
            ? undefined
            : before[told];
    }
    return undefined;
}
const namesIn = (one) => `${one.exchange.request.body?.text} ${(0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(one)}`.replace(/\s/g, '');
/** A request that had a body, and that MLflow answers as if it had none. Exporters leave out what a DELETE carried. */
const lostBody = ({ observations }) => observations.find((seen) => {
    const missing = /[Mm]issing value for required parameter '(\w+)'/.exec((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(seen))?.[1];
    const { body, headers, method } = seen.exchange.request;
    // MLflow itself does not read the body of a GET.
    if (method === 'GET')
        return false;
    const names = new RegExp(`"${missing}": ?"?[^"\\s]`).test(body?.text ?? '');
    return missing !== undefined && (names || (!body?.text && Number(headers['content-length'] ?? 0) > 2));
});
/** A parameter that was in the URL, and that MLflow answers as if it had not been, or as another value. */
function lostQuery({ observations }) {
    return observations.find((seen) => {
        if (seen.exchange.request.method !== 'GET' || (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .partyOf */ .MS)(seen) !== 'MLflow')
            return false;
        const [, missing, value, named] = /missing value for required parameter '(\w+)'|invalid value (\S+) for parameter '(\w+)'/i.exec((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(seen)) ?? [];
        const sent = URL.canParse(seen.exchange.request.url)
            ? new URL(seen.exchange.request.url).searchParams.get(missing ?? named ?? '')
            : null;
        return sent !== null && sent !== '' && (missing !== undefined || value?.replace(/\W/g, '') !== sent);
    });
}
const isEmpty = ({ exchange: { response } }) => response !== undefined && response.body?.truncated !== true && (response.body?.bytes ?? 0) === 0;
const isLater = (one, other) => one.exchange.startedAt >= other.exchange.startedAt;


/***/ }),

/***/ 22628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ nothingAnswered),
/* harmony export */   VS: () => (/* binding */ waitsForMlflow),
/* harmony export */   ZM: () => (/* binding */ holdsBodies),
/* harmony export */   a6: () => (/* binding */ waitedFor),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   q3: () => (/* binding */ hangsWithBody),
/* harmony export */   tA: () => (/* binding */ saysNoWay),
/* harmony export */   v5: () => (/* binding */ isUnconnected),
/* harmony export */   x$: () => (/* binding */ hasWaited),
/* harmony export */   xS: () => (/* binding */ fellSilent)
/* harmony export */ });
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21131);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13592);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99713);



/** The first host of which nothing ever answered, and which a failed check needed. */
function silenceOf(facts) {
    const asked = facts.observations.filter((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(one) !== 'CANCELLED');
    const hosts = [...new Set(asked.map(_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv))].filter((origin) => origin !== '');
    const silent = hosts.flatMap((host) => {
        const all = asked.filter((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(one) === host && one.exchange.checkId !== 'diagnosis');
        const [first] = all;
        if (first?.answer.kind !== 'no-reply' || all.some(({ answer }) => answer.kind === 'reply'))
            return [];
        if (!matters(facts, all))
            return [];
        const othersAnswer = asked.some((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(one) !== host && one.answer.kind === 'reply');
        return [{ host, answer: first.answer, all, othersAnswer }];
    });
    // The host that the registration itself needs tells more than one beside it.
    const { obstacle } = facts;
    return (silent.find(({ host }) => obstacle && host === (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(obstacle.observation)) ??
        silent[0] ??
        brokenOff(facts));
}
/** No way there at all: nobody was reached who could have refused. */
const saysNoWay = /EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ADDRESS_UNREACHABLE|INTERNET_DISCONNECTED|NETWORK_CHANGED|NS_ERROR_OFFLINE/;
/** A recorded client's host that had answered before, and then a failure that names itself. */
function brokenOff({ evidence, obstacle, refused }) {
    const one = obstacle?.observation;
    if (evidence.checks || one?.answer.kind !== 'no-reply')
        return undefined;
    const { answer } = one;
    if (!['DNS', 'TLS'].includes(answer.code) && !saysNoWay.test(answer.message))
        return undefined;
    const all = refused.filter((other) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(other) === (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(one) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(other) === answer.code);
    return { host: (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(one), answer, all, othersAnswer: false };
}
/** A host nobody needed for the registration is no cause of its failure; one only refused is a layout of its own. */
function matters({ evidence, registered }, toHost) {
    const { target, checks } = evidence;
    if (!checks)
        return true;
    const isAuth = target !== undefined && toHost.every((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(one) === new URL(target.authUrl).origin);
    if (registered && isAuth && toHost.every((one) => ['REFUSED', 'TIMEOUT'].includes((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(one) ?? '')))
        return false;
    return checks.some((check) => ((0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrouble */ .KM)(check) || check.status === 'warn') &&
        toHost.some(({ exchange }) => check.exchanges.includes(exchange.id)));
}
/** Requests that the API answers itself: they tell whether it is there. */
const needsNoMlflow = (one) => one.role === 'api.health' || (one.role === 'mlflow' && (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithoutKey */ .M8)(one));
/** True for a request that got no answer in the time that a server may take. */
const hasWaited = (one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(one) === 'TIMEOUT' && !(0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeftEarly */ .Nr)(one.exchange);
/** What a browser says where the connection itself did not come about in time. */
const isUnconnected = (one) => /ERR_CONNECTION_TIMED_OUT/.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(one));
/** How long it was waited for at most, in words: repeats wait for less. */
function waitedFor({ exchange: { request } }, { evidence }) {
    const waits = evidence.exchanges.filter((one) => one.error?.code === 'TIMEOUT' &&
        one.request.url === request.url &&
        one.request.method === request.method);
    const begun = waits.some(({ timings }) => timings.firstByteMs !== undefined);
    const seconds = (Math.max(...waits.map(({ timings }) => timings.totalMs)) / 1000).toFixed(0);
    return `${begun ? 'began to be answered, and was not to the end' : 'got no answer'} within ${seconds} s`;
}
/** True for a request that was made when the other one had waited in vain. */
const isAfter = ({ exchange }, { exchange: { startedAt, timings } }) => Date.parse(exchange.startedAt) >= Date.parse(startedAt) + timings.totalMs;
/**
 * Requests to the host of the first failed step since it went silent: once one had waited in vain, nothing there was
 * answered any more, not even what needs no MLflow. Undefined where something still was.
 */
function fellSilent({ obstacle, observations }) {
    if (!obstacle || !hasWaited(obstacle.observation))
        return undefined;
    const there = observations.filter((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(one) === (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(obstacle.observation));
    const silent = there.filter(hasWaited);
    const since = there.filter((one) => silent[0] && isAfter(one, silent[0]));
    return since.some(needsNoMlflow) && since.every(({ answer }) => answer.kind === 'no-reply')
        ? silent
        : undefined;
}
/** A request to MLflow itself, and not for files, that waited in vain with the caller's key. */
const waitsForMlflow = ({ observations }) => observations.find((one) => ['mlflow', 'mlflow-elsewhere'].includes(one.role) &&
    !(0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithoutKey */ .M8)(one) &&
    !(0,_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .isForArtifacts */ .be)(one) &&
    hasWaited(one));
/** Every request with a body waits in vain, and every one without is answered. Slow writes of MLflow look the same. */
function hangsWithBody({ observations, served }) {
    const asked = observations.filter(({ role }) => role === 'mlflow' || role === 'artifacts');
    const withBody = asked.filter((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(one) > 0);
    return (served &&
        withBody.length > 0 &&
        withBody.every(hasWaited) &&
        !asked.some((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(one) === 0 && hasWaited(one)));
}
/** The same without a key, which the API refuses before it asks MLflow: bodies do not come as far as the API. */
const holdsBodies = (facts) => facts.withoutKeyAfresh && hangsWithBody(facts) ? facts.withoutKeyAfresh : undefined;
function howMany({ host, all }, { observations }) {
    const isOne = all.length === 1;
    if (observations.some((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(one) === host && one.answer.kind === 'reply'))
        return `${isOne ? 'a request' : `${all.length} requests`} to ${host} got no answer, while others did`;
    return isOne
        ? `the request to ${host} was not answered`
        : `none of ${all.length} requests to ${host} was answered`;
}
/** The address in words, and the observations behind it. */
const nothingAnswered = ({ host, answer, all, othersAnswer }, facts) => ({
    because: `${howMany({ host, all }, facts)}: ${answer.message}${othersAnswer ? '; other hosts answer' : ''}`,
    evidence: [...all, blockedBy(host, facts)],
    controls: [facts.observations.find((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(one) !== host && one.answer.kind === 'reply')],
});
/**
 * The step of the registration that waited for the auth service, where that is the silent host. An "error" of the auth
 * service was an answer: the platform reaches it, and has another way there than the caller.
 */
function blockedBy(host, facts) {
    const { target } = facts.evidence;
    const blocked = (0,_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .obstacleAt */ .rt)(facts, 'auth-reachable');
    const isOfHost = target !== undefined && host === new URL(target.authUrl).origin;
    return isOfHost && blocked && !/service error/i.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .ag)(blocked)) ? blocked : undefined;
}
const at = (facts, ...codes) => {
    const silence = silenceOf(facts);
    return silence && codes.includes(silence.answer.code) ? silence : undefined;
};


/***/ }),

/***/ 99713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   J$: () => (/* binding */ foreignUploads),
/* harmony export */   TI: () => (/* binding */ pathTold),
/* harmony export */   XU: () => (/* binding */ subjectWith),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   be: () => (/* binding */ isForArtifacts),
/* harmony export */   fl: () => (/* binding */ isSameForAll),
/* harmony export */   pj: () => (/* binding */ isForRegistry),
/* harmony export */   rt: () => (/* binding */ obstacleAt)
/* harmony export */ });
/* harmony import */ var _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45537);
/* harmony import */ var _causes_forward_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96195);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13592);
/* harmony import */ var _token_judged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38221);




/** What a party in between can have stood in the way of: each refused step, then the direct question to auth. */
function subjectsOf(facts) {
    // What the caller's own proxy says is no word of anybody behind it.
    if ((0,_causes_forward_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .isAnsweredByProxy */ .$D)(facts))
        return [];
    const { withoutValidKey: controls, keyVerdict } = facts;
    const refused = facts.refused
        .filter((one) => !(0,_causes_forward_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfOwnProxy */ .gt)(one, facts) && !(0,_token_judged_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenJudged */ .p)(one, facts))
        .map((observation) => ({ observation, layer: layerOf(observation), controls }));
    refused.push(...foreignUploads(facts));
    if (!keyVerdict || facts.authWorks)
        return refused;
    const validations = facts.observations.filter((one) => one.role === 'auth.validate' && (0,_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithoutKey */ .M8)(one));
    return [...refused, { observation: keyVerdict.observation, layer: 'auth', controls: validations }];
}
/**
 * Uploads that something took in MLflow's place, which says `{}`: it shows when the file is read back. And pages that
 * came back in place of files.
 */
function foreignUploads(facts) {
    const missed = ['registration.intact', 'registration.listed'].flatMap((id) => facts.failed(id)?.id ?? []);
    if (missed.length === 0)
        return [];
    return facts.observations
        .filter(({ role, exchange, answer, responder }) => role === 'artifacts' &&
        answer.kind === 'reply' &&
        answer.status < 300 &&
        answer.json === undefined &&
        responder?.party === 'in between' &&
        (exchange.request.method === 'PUT' ||
            (answer.contentType === 'text/html' &&
                /\/artifacts\/[^?]+(?<!\.html?)$/.test(exchange.request.url))))
        .map((observation) => ({ observation, layer: layerOf(observation), controls: [], explains: missed }));
}
/** A party in between is found where it stands, whatever the request was for. */
function layerOf(one) {
    if ((0,_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(one))
        return 'gateway';
    return isForArtifacts(one) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .partyOf */ .MS)(one) !== 'in between' ? 'artifacts' : 'proxy';
}
const isForArtifacts = ({ role, exchange }) => role === 'artifacts' || /\/mlflow\/artifacts\/list/.test(exchange.request.url);
const isForRegistry = (one) => /\/(registered-models|model-versions)\//.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(one));
/** The first of them that a party in between answered in one of these ways. */
const subjectWith = (facts, ...deeds) => subjectsOf(facts).find(({ observation }) => deeds.includes((0,_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .deedOf */ .uT)(observation)));
/** Without a key, with an invented one and with the caller's: the same answer, so the key was never looked at. */
const isSameForAll = ({ observation, controls }) => controls.length > 0 && controls.every((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .sameAnswer */ .JM)(observation, one));
/** What the party stands in front of, in words. */
const placeOf = ({ layer, observation }) => {
    const origin = (0,_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(observation);
    if (layer === 'auth')
        return `the auth host ${origin}`;
    return layer === 'gateway' ? `MLflow, behind the API at ${origin},` : origin;
};
/**
 * The path that a client asks for below the tracking URI, and the one that MLflow was asked for, as the API quotes it
 * in its 404: without the slash at its start. Undefined for any other answer, and `told` where nothing is quoted.
 */
function pathTold(one) {
    if (one.answer.kind === 'no-reply' || (0,_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(one) !== 'RESOURCE_NOT_FOUND')
        return undefined;
    const told = /:\s*(\S+)\s*$/.exec((0,_platform_key_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .detailOf */ .Rw)(one.answer).replace(/[.!\s]+$/, ''))?.[1];
    const whole = (0,_observed_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(one);
    const asked = whole.slice(whole.search(/(ajax-)?api\/2\.0\/mlflow/));
    return { asked: asked.toLowerCase(), told: told?.toLowerCase() };
}
/** The first obstacle, where it stands at one of these stages. */
const obstacleAt = ({ obstacle }, ...stages) => stages.includes(obstacle?.stoppedAt ?? '') ? obstacle?.observation : undefined;


/***/ }),

/***/ 38221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ clockDifference),
/* harmony export */   p: () => (/* binding */ tokenJudged)
/* harmony export */ });
/* harmony import */ var _another_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13197);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13592);


const named = /\berror"?[=:] ?"?(invalid_token|insufficient_scope)\b/i;
const described = /\berror_description"?[=:] ?"([^"]{1,200})/i;
const saysInvalid = /^\s*\{.*\b(?:invalid|expired|revoked|bad|unknown) (?:access |api |bearer |auth\w* )?token\b/is;
/**
 * Whoever names an error of the token has read it: that is no login in front of the service, and no rule about methods.
 * Contract: RFC 6750, 3.1. Of Hokusai's own platform it stays what it is there, since a stranger's check of tokens knows
 * none of its keys.
 */
function tokenJudged(one, facts) {
    if (![400, 401, 403].includes((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(one)) || (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .partyOf */ .MS)(one) !== 'in between')
        return undefined;
    if (!(0,_another_server_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfAnotherServer */ .E)(facts) || ['none', 'unknown', 'basic'].includes(one.credential))
        return undefined;
    const challenge = (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .headerIn */ .Nb)(one, 'www-authenticate');
    const text = (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(one);
    const error = (/^bearer\b/i.test(challenge) && named.exec(challenge)?.[1]) ||
        (/^\s*\{/.test(text) && named.exec(text)?.[1]) ||
        (saysInvalid.test(text) || (/^bearer\b/i.test(challenge) && described.test(challenge))
            ? 'invalid_token'
            : undefined);
    if (!error)
        return undefined;
    return {
        error: error.toLowerCase(),
        words: (described.exec(challenge) ?? described.exec(text))?.[1] ?? '',
    };
}
/** Minutes that the server's clock differs from the recording's, where that is enough to make a token untimely. */
function clockDifference(one) {
    const there = Date.parse((0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .headerIn */ .Nb)(one, 'date'));
    const here = Date.parse(one.exchange.startedAt);
    const minutes = Math.round((there - here) / 60_000);
    return here > 0 && Math.abs(minutes) >= 2 ? minutes : undefined;
}


/***/ }),

/***/ 67309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ noReplyCode)
/* harmony export */ });
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19148);

/**
 * What recorders write where no answer came: Chromium and Playwright `net::ERR_…`, Firefox `NS_ERROR_…`,
 * Node `E…`, mitmproxy and Charles a sentence.
 */
const reasons = [
    // A browser's words for its own forward proxy, before those of which they are a part.
    ['PROXY_AUTH', /ERR_PROXY_AUTH|PROXY_AUTHENTICATION/i],
    [
        'PROXY_UNREACHABLE',
        /ERR_PROXY_CONNECTION_FAILED|ERR_MANDATORY_PROXY|ERR_SOCKS_CONNECTION|PROXY_CONNECTION_REFUSED|UNKNOWN_PROXY_HOST/i,
    ],
    ['PROXY_REFUSED', /ERR_TUNNEL_CONNECTION_FAILED|tunneling socket could not be established/i],
    [
        'DNS',
        /ERR_NAME_|ERR_DNS_|ENOTFOUND|EAI_|UNKNOWN_HOST|UnknownHost|getaddrinfo|name or service not known|nodename nor servname/i,
    ],
    ['TLS', /ERR_CERT|ERR_SSL|ERR_BAD_SSL|ERR_TLS|SSL_ERROR|SEC_ERROR|MOZILLA_PKIX|certificate|\b(tls|ssl)\b/i],
    [
        'REFUSED',
        /CONNECTION_REFUSED|ECONNREFUSED|connection refused|connect call failed|UNREACHABLE|EHOSTUNREACH|ENETUNREACH|INTERNET_DISCONNECTED|NETWORK_CHANGED|NS_ERROR_OFFLINE/i,
    ],
    // A recording proxy sees a caller that stopped waiting as one that went away.
    ['TIMEOUT', /TIMED_OUT|ETIMEDOUT|NET_TIMEOUT|timed? ?out|client (disconnected|closed|aborted|gave up)/i],
    [
        'RESET',
        /CONNECTION_(RESET|CLOSED|ABORTED)|EMPTY_RESPONSE|INCOMPLETE_CHUNKED|CONTENT_LENGTH_MISMATCH|ERR_SOCKET_NOT_CONNECTED|ECONNRESET|NET_RESET|NET_INTERRUPT|connection reset|hang up|(server|peer) (disconnected|closed)/i,
    ],
    ['CANCELLED', /ERR_ABORTED|ERR_BLOCKED_BY|BINDING_ABORTED|NS_ERROR_ABORT|ABORT_ERR|^csp\b|cancell?ed/i],
];
/** The code for a recorder's words; NETWORK where they say nothing known. */
function noReplyCode(words) {
    return (_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .noReplyCodes */ .y.find((code) => code === words) ??
        reasons.find(([, pattern]) => pattern.test(words))?.[0] ??
        'NETWORK');
}


/***/ }),

/***/ 24174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ storesNamedIn)
/* harmony export */ });
/** Where MLflow's answers say that artifacts are, outside of the server: bucket or container, account, and the way within. */
const location = /"(?:artifact_uri|artifact_location|source|storage_location)":\s*"(?:s3|gs|wasbs?|abfss?|oss):\/\/([^/@"]+)(?:@([^/"]+))?\/?([^"]*)/g;
/** Says which URLs go to a store that these answers name, for files below a place that they name. */
function storesNamedIn(answers) {
    const places = new Set(answers.flatMap((answer) => [...answer.matchAll(location)].map(([, bucket = '', account = '', key = '']) => JSON.stringify([bucket, account.split('.')[0], key.split('/artifacts')[0]]))));
    const named = [...places].map((one) => JSON.parse(one));
    return (text) => {
        const { hostname, pathname } = named.length > 0 && URL.canParse(text) ? new URL(text) : empty;
        return named.some(([bucket, account, key]) => pathname.includes(`/storage/v1/b/${bucket}/o`) ||
            (hostname.startsWith(`${bucket}.`) && pathname.startsWith(`/${key}`)) ||
            (hostname.startsWith(account) && pathname.startsWith(`/${bucket}/${key}`)));
    };
}
const empty = { hostname: '', pathname: '' };


/***/ }),

/***/ 18474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ differencesIn)
});

// EXTERNAL MODULE: ./build/inputs/key-slips.js
var key_slips = __webpack_require__(27773);
// EXTERNAL MODULE: ./build/platform/mlflow-routes.js
var mlflow_routes = __webpack_require__(91796);
// EXTERNAL MODULE: ./build/text/json.js
var json = __webpack_require__(25666);
;// CONCATENATED MODULE: ./build/record/calls.js


/** The requests to MLflow among others, in their order. */
function callsIn(exchanges) {
    return exchanges.flatMap((exchange) => {
        const { method, url, body } = exchange.request;
        if (!URL.canParse(url))
            return [];
        const { pathname, searchParams: query } = new URL(url);
        const endpoint = pathname.includes('/mlflow-artifacts/') ? 'mlflow-artifacts' : (0,mlflow_routes/* endpointIn */.BT)(pathname);
        if (endpoint === undefined)
            return [];
        const { status, body: answer } = exchange.response ?? {};
        const sent = objectIn(body?.text);
        return [{ exchange, endpoint, method, query, sent, status, answer: answer?.text ?? '' }];
    });
}
const isServed = ({ status }) => status !== undefined && status < 300;
const isUpload = ({ method, endpoint }) => method === 'PUT' && endpoint === 'mlflow-artifacts';
const pathOf = ({ exchange }) => new URL(exchange.request.url).pathname;
const idsOf = (calls) => calls.map(({ exchange }) => exchange.id);
/** The object that a JSON text is; empty where it is none. */
function objectIn(text) {
    const value = (0,json/* parseJson */.qF)(text ?? '');
    return typeof value === 'object' && value !== null ? value : {};
}
/** The calls of these, each once. */
const callsOf = (found) => [
    ...new Set(found.map(({ call }) => call)),
];
/** What the calls that were found show; nothing without any. `them` is how many they are, in words. */
function told(found, tell) {
    const [first, ...more] = found;
    const them = more.length === 0 ? 'One request' : `${found.length} requests`;
    return first && { exchanges: idsOf(found), ...tell(them, first) };
}

;// CONCATENATED MODULE: ./build/record/version-tags.js

/** The tags of a model version that make it tokenized, each with what people write in its place. */
const spellings = {
    hokusai_token_id: /^(hokusai_)?token(_?id)?$/,
    benchmark_metric: /^(benchmark_)?metric(_name)?$/,
    benchmark_value: /^(benchmark|baseline|(benchmark_)?baseline_value|benchmark_(value|baseline))$/,
};
const wanted = Object.keys(spellings);
/** Where a request puts tags, in words; a version by its name and number. */
const places = [
    [/^runs\/(set-tag|log-batch|create)$/, 'run'],
    [/^runs\/log-parameter$/, 'run, as parameters'],
    [/^registered-models\/(create|set-tag)$/, 'registered model'],
    [/^experiments\/(create|set-experiment-tag)$/, 'experiment'],
    [/^logged-models/, 'logged model'],
];
/** Which of the tags the model version lacks that was registered, and where they went instead. */
function versionTags(calls) {
    const served = calls.filter(isServed);
    const version = served.map(createdVersion).findLast((one) => one !== undefined);
    const placed = served.flatMap(placedBy);
    const onVersion = placed.filter(({ place }) => (version ? place === version : isVersion(place)));
    const missing = wanted.filter((tag) => !onVersion.some(({ key }) => key === tag));
    const elsewhere = placed.filter((one) => missing.includes(one.key) && !onVersion.includes(one));
    if (elsewhere.length > 0 && (version || onVersion.length === 0))
        return misplaced(elsewhere);
    return version ? (misspelt(onVersion, missing, version) ?? malformed(onVersion, version)) : undefined;
}
const instead = 'MlflowClient().set_model_version_tag(name, version, "hokusai_token_id", …), the same for benchmark_metric and benchmark_value.';
function misplaced(elsewhere) {
    const where = [...new Set(elsewhere.map(({ place }) => place))];
    const isOnRun = where.length === 1 && where[0] === 'run';
    const on = where.map((place) => (isVersion(place) ? place : `the ${place}`)).join(' and ');
    return told(callsOf(elsewhere), () => ({
        id: isOnRun ? 'tags-on-run' : 'tags-elsewhere',
        text: `The tags that make a model tokenized were set on ${on}, and not on the model version${where.some(isVersion) ? ' that was registered last' : ''}, where the platform reads them.`,
        instead,
    }));
}
function misspelt(onVersion, missing, version) {
    const lacks = listed(missing);
    const alike = onVersion.filter(({ key }) => missing.some((tag) => spellings[tag]?.test(key.toLowerCase().replace(/[-. ]/g, '_'))));
    const known = missing.length > 0 ? onVersion.filter(({ key }) => wanted.includes(key)) : [];
    return (told(callsOf(alike), () => ({
        id: 'tags-misspelt',
        text: `${atStart(version)} carries ${alike.map(({ key }) => JSON.stringify(key.slice(0, 60))).join(', ')}, which the platform does not read; it lacks ${lacks}.`,
        instead,
    })) ??
        told(callsOf(known), () => ({
            id: 'tags-incomplete',
            text: `${atStart(version)} carries ${listed(known.map(({ key }) => key))}, but not ${lacks}: all three make a model tokenized.`,
            instead,
        })));
}
/** What the platform can read of each; the rules are those of its event. */
const readable = {
    hokusai_token_id: [/^(?!-)[A-Za-z0-9-]{1,64}(?<!-)$/, 'of letters, digits and hyphens'],
    benchmark_value: [/^\s*[+-]?([\d_]+\.?\d*|\.\d+|inf(inity)?|nan)(e[+-]?\d+)?\s*$/i, 'a number'],
};
function malformed(onVersion, version) {
    const last = new Map(onVersion.map((one) => [one.key, one]));
    const wrong = Object.entries(readable).flatMap(([key, [pattern, form]]) => {
        const placed = last.get(key);
        // What was masked is not known.
        if (placed?.value === undefined || pattern.test(placed.value) || placed.value.includes('***'))
            return [];
        return [{ ...placed, said: `${key} ${JSON.stringify(placed.value.slice(0, 60))}, which is not ${form}` }];
    });
    return told(callsOf(wrong), () => ({
        id: 'tags-malformed',
        text: `${atStart(version)} carries ${wrong.map(({ said }) => said).join(', and ')}: the platform cannot read it.`,
        instead: 'Set hokusai_token_id to the token’s id, such as XRAY, and benchmark_value to a number, such as 0.91.',
    }));
}
const named = (name, version) => `version ${String(version)} of ${String(name)}`;
const listed = (names) => names.join(', ').replace(/, (?=[^,]*$)/, ' and ');
const atStart = (place) => place.replace(/^v/, 'V');
const isVersion = (place) => place.startsWith('version ');
function createdVersion({ endpoint, answer }) {
    if (endpoint !== 'model-versions/create')
        return undefined;
    const { model_version: made } = objectIn(answer);
    return made?.name && made.version ? named(made.name, made.version) : undefined;
}
function placedBy(call) {
    const { endpoint, sent } = call;
    const place = placeOf(call);
    if (place === undefined)
        return [];
    const list = (value) => (Array.isArray(value) ? value : []);
    const own = endpoint.endsWith('tag') || endpoint.endsWith('log-parameter') ? [sent] : list(sent.tags);
    const params = list(sent.params).map((one) => ({ one, place: 'run, as parameters' }));
    return [...own.map((one) => ({ one, place })), ...params].flatMap(({ one, place }) => {
        const { key, value } = (one ?? {});
        return typeof key === 'string'
            ? [{ call, place, key, value: typeof value === 'string' ? value : undefined }]
            : [];
    });
}
function placeOf(call) {
    if (call.endpoint === 'model-versions/create')
        return createdVersion(call) ?? named(call.sent.name, '?');
    if (call.endpoint === 'model-versions/set-tag')
        return named(call.sent.name, call.sent.version);
    return places.find(([pattern]) => pattern.test(call.endpoint))?.[1];
}

;// CONCATENATED MODULE: ./build/record/client-mistakes.js



/**
 * What a recorded client did otherwise than one that registers models with this platform. Only what the recording
 * shows: a difference need not be why something failed.
 *
 * @param platform an MLflow server by itself has a login of its own or none, and reads no tags
 */
function differencesIn(exchanges, platform) {
    const calls = callsIn(exchanges);
    const asked = platform === 'mlflow' ? rules : [...rulesOfHokusai, ...rules];
    return asked.flatMap((rule) => (typeof rule === 'function' ? rule(calls) : judge(rule, calls)) ?? []);
}
const judge = ({ id, shows, text, instead }, calls) => told(calls.filter(shows), (them, first) => ({
    id,
    text: text(them, first),
    instead: typeof instead === 'string' ? instead : instead(first),
}));
const sentHeader = ({ exchange }, name) => String(exchange.request.headers[name] ?? '');
const hasKey = ({ exchange: { request } }) => Boolean(request.headers.authorization || request.headers['x-api-key']);
const slipOf = (call) => (0,key_slips/* slipInHeader */.F)(sentHeader(call, 'authorization'));
const bytesOf = ({ exchange }) => exchange.request.body?.bytes ?? 0;
const rulesOfHokusai = [
    {
        id: 'no-credential',
        // Who is refused, asks the same with the key afterwards and is served, wanted to see what happens without.
        shows: (call, index, calls) => !hasKey(call) &&
            (isServed(call) ||
                !calls.slice(index).some((one) => hasKey(one) && isServed(one) && one.endpoint === call.endpoint)),
        text: (them) => `${them} carried no key.`,
        instead: 'Set MLFLOW_TRACKING_TOKEN to the API key, in the environment the command runs in.',
    },
    {
        id: 'basic-credential',
        shows: (call) => /^Basic/i.test(sentHeader(call, 'authorization')),
        text: (them) => `${them} carried a user name and password (Basic) and not the key as Bearer: MLFLOW_TRACKING_USERNAME, a user in the URI and ~/.netrc all win over MLFLOW_TRACKING_TOKEN.`,
        instead: 'Unset MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, and remove the host from ~/.netrc.',
    },
    {
        id: 'malformed-key',
        shows: (call) => slipOf(call) !== undefined,
        text: (them, first) => `${them} carried an Authorization header that ${slipOf(first)}.`,
        instead: 'Send "Authorization: Bearer KEY" with the key alone; MLFLOW_TRACKING_TOKEN holds it without "Bearer" and without quotes.',
    },
    versionTags,
];
const rules = [
    wrongPath,
    {
        id: 'no-max-results',
        shows: ({ endpoint, query, sent, status }) => /^(experiments|runs)\/search$/.test(endpoint) &&
            status === 400 &&
            !query.has('max_results') &&
            sent.max_results === undefined,
        text: (them) => `${them} asked for a search without max_results, which MLflow answers with 400: that says nothing about the key or the platform.`,
        instead: 'Add max_results, for example ?max_results=1.',
    },
    {
        id: 'chunked-upload',
        // Of an empty file nothing can be lost: the stock client, too, sends one without a length.
        shows: (call) => isUpload(call) && 'transfer-encoding' in call.exchange.request.headers && bytesOf(call) > 0,
        text: (them) => `${them} uploaded a file without saying its length (chunked). MLflow 3.3 to 3.14 stores such a file empty and answers 200.`,
        instead: 'Send Content-Length: give the HTTP library a file or bytes, not a generator.',
    },
    {
        id: 'form-upload',
        shows: (call) => isUpload(call) &&
            /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(sentHeader(call, 'content-type')),
        text: (them) => `${them} uploaded a file as a web form: MLflow stores the form's own lines with it, and the file is damaged.`,
        instead: 'Send the bytes alone as the body: requests.put(url, data=file), not files=….',
    },
    {
        id: 'empty-upload',
        // A file that its own sender asks back is meant to hold something.
        shows: (call, index, calls) => isUpload(call) &&
            isServed(call) &&
            bytesOf(call) === 0 &&
            calls.slice(index).some((later) => later.method === 'GET' && pathOf(later) === pathOf(call)),
        text: (them) => `${them} uploaded a file with nothing in it.`,
        instead: 'Open the file anew, or go back to its beginning, before it is sent: what was read once is at its end.',
    },
    duplicatedByRetry,
    {
        id: 'deleted-experiment',
        // The stock client asks for the experiment first, and goes no further where it is deleted.
        shows: ({ endpoint, status, answer }) => (status === 400 && /^(experiments|runs)\/create$/.test(endpoint) && /\bdeleted\b/i.test(answer)) ||
            (status === 200 &&
                /^experiments\/get(-by-name)?$/.test(endpoint) &&
                /"lifecycle_stage": ?"deleted"/.test(answer)),
        text: () => 'The experiment’s name belongs to a deleted experiment: MLflow keeps it until the server deletes it for good, and makes no new one of that name.',
        instead: 'Restore it (MlflowClient().restore_experiment(id)), or use another name.',
    },
    {
        id: 'redirected-to-get',
        shows: (call, _, calls) => call.method === 'POST' &&
            [301, 302, 303].includes(call.status ?? 0) &&
            calls.some((later) => later.method === 'GET' &&
                later.endpoint === call.endpoint &&
                later.exchange.startedAt >= call.exchange.startedAt),
        text: (them) => `${them} were redirected, and the client went on with GET and without a body, as HTTP libraries do.`,
        instead: ({ exchange: { response } }) => `Use the address it was redirected to as tracking URI: ${response?.headers.location ?? 'see the Location header'}.`,
    },
];
const pathSlips = [
    [/\/\//, 'a doubled slash'],
    [/\/api\/2\.0\/.*\/api\/2\.0\//, 'the REST path twice'],
];
/** Of several slips only the first is told. */
function wrongPath(calls) {
    const refused = calls.filter(({ status }) => status === 404 || status === 405);
    const having = (pattern) => refused.filter((call) => pattern.test(pathOf(call)));
    const slip = pathSlips.find(([pattern]) => having(pattern).length > 0);
    if (!slip)
        return undefined;
    const [pattern, what] = slip;
    return told(having(pattern), (them) => ({
        id: 'wrong-path',
        text: `${them} asked for a path with ${what}, which is not served.`,
        instead: 'Use the tracking URI as it is given, ending in /api/mlflow: clients add /api/2.0/… themselves.',
    }));
}
function duplicatedByRetry(calls) {
    const creating = calls.filter(({ endpoint, method }) => method === 'POST' && /^(experiments|runs|registered-models|model-versions)\/create$/.test(endpoint));
    const isLost = ({ status }) => status === undefined || status >= 500;
    const pairs = creating.flatMap((call, index) => {
        const earlier = creating
            .slice(0, index)
            .findLast((one) => contentOf(one) === contentOf(call) && isLost(one));
        return earlier && !isLost(call) ? [{ earlier, call }] : [];
    });
    const repeated = callsOf(pairs);
    return told(repeated, (them) => ({
        id: 'duplicated-by-retry',
        text: `${them} to create something was repeated after an answer that was lost or failed; the first may have taken effect, too.`,
        instead: 'Look for a second run or version of the same content, and delete the one that is not used.',
        exchanges: [...new Set(idsOf([...repeated, ...pairs.map(({ earlier }) => earlier)]))],
    }));
}
/** What would be created; a script's own repetition differs in the time alone. */
function contentOf({ endpoint, sent, exchange }) {
    const { start_time: _, ...content } = sent;
    return `${endpoint} ${Object.keys(sent).length > 0 ? JSON.stringify(content) : exchange.request.body?.sha256}`;
}


/***/ }),

/***/ 25014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b7: () => (/* reexport */ Category),
  YD: () => (/* reexport */ Cause),
  KP: () => (/* binding */ CheckResult),
  Vq: () => (/* binding */ Counts),
  k5: () => (/* reexport */ Exchange),
  iO: () => (/* binding */ FailOn),
  lz: () => (/* binding */ Identity),
  Wd: () => (/* reexport */ Layer),
  GD: () => (/* binding */ Leftover),
  _e: () => (/* reexport */ Owner),
  cH: () => (/* binding */ Registration),
  pl: () => (/* binding */ Report),
  nW: () => (/* binding */ Status),
  Tn: () => (/* binding */ StopReason),
  wL: () => (/* binding */ SuiteName),
  We: () => (/* binding */ Target),
  Y: () => (/* binding */ Verdict),
  ZF: () => (/* reexport */ constants/* layers */.ZF),
  CZ: () => (/* reexport */ constants/* schemaVersion */.CZ)
});

// UNUSED EXPORTS: ArtifactFile, Attempt, Body, Proof, Remedy, Timings, Waited, Workaround, failOnChoices

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/schema/constants.js
var constants = __webpack_require__(23515);
;// CONCATENATED MODULE: ./build/schema/cause.js


const Layer = schemas/* enum */.k5n(constants/* layers */.ZF);
/** `UNKNOWN` accuses nobody: the evidence does not decide. */
const Category = schemas/* enum */.k5n([
    'KEY',
    'CFG',
    'DEPLOY',
    'BUG',
    'SCOPE',
    'RATE',
    'QUOTA',
    'NET',
    'CLIENT',
    'UNKNOWN',
]);
const Owner = schemas/* enum */.k5n(['caller', 'auth team', 'API team', 'infrastructure', 'undetermined']);
/** One step of a remedy; `command` shows that it worked. `for` says whom it helps: who owns the layer, or the caller. */
const Remedy = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    by: Owner,
    for: schemas/* enum */.k5n(['owner', 'caller']).optional(),
    command: schemas/* string */.YjP().optional(),
});
/** The request that tells whether a cause is gone. */
const Proof = schemas/* object */.Ikc({
    /** A shell command; the key stands in it as `$HOKUSAI_API_KEY`. */
    command: schemas/* string */.YjP(),
    /** What it answers now, and what when the cause is gone; a line each. */
    now: schemas/* string */.YjP(),
    fixed: schemas/* string */.YjP(),
});
/** A way around the cause that was tried for real: a registration went through with these settings. */
const Workaround = schemas/* object */.Ikc({
    text: schemas/* string */.YjP(),
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    verified: schemas/* boolean */.zMY(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What the registration that proved it made, and whether that is removed again. */
    registration: schemas/* object */.Ikc({ modelName: schemas/* string */.YjP(), modelVersion: schemas/* string */.YjP(), removed: schemas/* boolean */.zMY() })
        .optional(),
});
/** A way around that was tried and did not work; what came of it begins with a capital letter. */
const Attempt = schemas/* object */.Ikc({ text: schemas/* string */.YjP(), outcome: schemas/* string */.YjP() });
/** Why the run ended as it did; `evidence` are exchange ids, the decisive one first. */
const Cause = schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    category: Category,
    layer: Layer,
    owner: Owner,
    confidence: schemas/* enum */.k5n(['certain', 'likely', 'possible']),
    /** Why the confidence is what it is: what was proved and what was not seen. */
    because: schemas/* string */.YjP(),
    summary: schemas/* string */.YjP(),
    /** What happened, in one sentence of its own with the address or the request in it. */
    headline: schemas/* string */.YjP().optional(),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Id of the exchange that decides; the first of `evidence` where absent. */
    decisive: schemas/* string */.YjP().optional(),
    /** Ids of the checks that this cause explains. */
    explains: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    /** The observation that would prove this cause wrong. */
    refutedBy: schemas/* string */.YjP(),
    /** What to look at next where the evidence does not decide. */
    nextProbe: schemas/* string */.YjP().optional(),
    /** The step of whoever owns the broken layer first. */
    remediation: schemas/* array */.YOg(Remedy),
    /** Absent where no single request tells. */
    proof: Proof.optional(),
    workaround: Workaround.optional(),
    /** Ways around that did not work, where none was found. */
    tried: schemas/* array */.YOg(Attempt).optional(),
});

;// CONCATENATED MODULE: ./build/schema/exchange.js

/** A recorded body: `text` is redacted and cut, `bytes` and `sha256` describe the whole body as it was on the wire. */
const Body = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().optional(),
    bytes: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().optional(),
    truncated: schemas/* boolean */.zMY(),
});
/** Milliseconds. `dnsMs`, `connectMs` and `tlsMs` are absent on a reused connection. */
const Timings = schemas/* object */.Ikc({
    dnsMs: schemas/* number */.aig().optional(),
    connectMs: schemas/* number */.aig().optional(),
    tlsMs: schemas/* number */.aig().optional(),
    firstByteMs: schemas/* number */.aig().optional(),
    totalMs: schemas/* number */.aig(),
});
const Headers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())]));
/** One HTTP request and what came of it, redacted when it was recorded. */
const Exchange = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    checkId: schemas/* string */.YjP(),
    startedAt: iso/* datetime */.w$(),
    attempt: schemas/* int */.Whr().positive(),
    request: schemas/* object */.Ikc({ method: schemas/* string */.YjP(), url: schemas/* string */.YjP(), headers: Headers, body: Body.optional() }),
    response: schemas/* object */.Ikc({ status: schemas/* int */.Whr(), headers: Headers, body: Body.optional() }).optional(),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }).optional(),
    /** The caller's forward proxy that lay between: the variable that names it, its host and port. */
    proxy: schemas/* object */.Ikc({ variable: schemas/* string */.YjP(), place: schemas/* string */.YjP() }).optional(),
    timings: Timings,
});

// EXTERNAL MODULE: ./build/schema/suite-order.js
var suite_order = __webpack_require__(62695);
;// CONCATENATED MODULE: ./build/schema/report.js








/** `fail` is verified and wrong; `error` could not be verified; `skip` always carries its reason. */
const Status = schemas/* enum */.k5n(['pass', 'fail', 'warn', 'skip', 'error']);
/** `record` holds what was seen of somebody's own command, which no run chooses. */
const SuiteName = schemas/* enum */.k5n([...suite_order/* suiteNames */.n, 'record']);
const StopReason = schemas/* enum */.k5n(['completed', 'cancelled', 'out-of-time']);
const Verdict = schemas/* enum */.k5n(['pass', 'fail', 'error', 'skipped']);
const CheckResult = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    suite: SuiteName,
    layer: Layer,
    needs: schemas/* array */.YOg(schemas/* string */.YjP()),
    status: Status,
    reason: schemas/* string */.YjP().optional(),
    /** What was seen, as a word for programs, where a cause rests on it alone. */
    code: schemas/* string */.YjP().optional(),
    durationMs: schemas/* number */.aig(),
    exchanges: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** Something the run made and could not remove, with the command that removes it. */
const Leftover = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(['experiment', 'artifacts', 'registered model', 'model version']),
    name: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    command: schemas/* string */.YjP(),
    /** It was not seen, and nobody said that it is not there. */
    possibly: schemas/* literal */.euz(true).optional(),
});
const ArtifactFile = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    bytes: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP(),
});
/** What a run wrote; fields appear as the server confirms them. */
const Registration = schemas/* object */.Ikc({
    experimentId: schemas/* string */.YjP().optional(),
    runId: schemas/* string */.YjP().optional(),
    modelName: schemas/* string */.YjP().optional(),
    modelVersion: schemas/* string */.YjP().optional(),
    alias: schemas/* string */.YjP().optional(),
    files: schemas/* array */.YOg(ArtifactFile),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()).optional(),
    cleanup: schemas/* object */.Ikc({ done: schemas/* boolean */.zMY(), leftovers: schemas/* array */.YOg(Leftover) }),
});
const Counts = schemas/* object */.Ikc({
    pass: schemas/* int */.Whr(),
    fail: schemas/* int */.Whr(),
    warn: schemas/* int */.Whr(),
    skip: schemas/* int */.Whr(),
    error: schemas/* int */.Whr(),
});
const Part = schemas/* string */.YjP();
/** What was verified. */
const Target = schemas/* object */.Ikc({
    trackingUri: schemas/* string */.YjP(),
    authUrl: schemas/* string */.YjP(),
    apiUrl: schemas/* string */.YjP(),
    serviceId: schemas/* string */.YjP(),
    /** What the tracking URI was taken for, where that was found out. */
    takenFor: schemas/* enum */.k5n(['hokusai', 'mlflow']).optional(),
    /** Where each part came from: `default`, `sandbox`, or how the caller gave it, such as `flag --api-url`. */
    sources: schemas/* object */.Ikc({ trackingUri: Part, authUrl: Part, apiUrl: Part, serviceId: Part }).optional(),
});
/** Parts of the platform that were not there when the run began, with what was last seen in their place. */
const Waited = schemas/* object */.Ikc({
    ms: schemas/* int */.Whr().nonnegative(),
    /** Whether they came in time. */
    ready: schemas/* boolean */.zMY(),
    parts: schemas/* array */.YOg(schemas/* object */.Ikc({ part: schemas/* string */.YjP(), last: schemas/* string */.YjP() })),
});
const FailOn = schemas/* enum */.k5n(constants/* failOnChoices */.Qr);
/**
 * Who a run on GitHub is among others of its workflow. Legs are told apart and counted by this, whatever artifact or
 * file a report lies in; see `legKey`.
 */
const Identity = schemas/* object */.Ikc({
    /** `owner/name` */
    repository: schemas/* string */.YjP(),
    workflow: schemas/* string */.YjP(),
    job: schemas/* string */.YjP(),
    /** The values of the matrix leg as JSON, or the comment-key that the caller gave instead; empty without either. */
    leg: schemas/* string */.YjP(),
    /** Id of the step, or the name that the runner made for it. */
    step: schemas/* string */.YjP(),
    /** What was verified: addresses and service, without what changes from run to run; see `targetKey`. */
    target: schemas/* string */.YjP(),
    runId: schemas/* string */.YjP(),
    attempt: schemas/* int */.Whr().positive(),
    commit: schemas/* string */.YjP(),
    pullRequest: schemas/* int */.Whr().positive().optional(),
});
/** The whole result of one run: everything a renderer, a diagnosis or another program may rely on. */
const Report = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(constants/* schemaVersion */.CZ),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    id: schemas/* string */.YjP(),
    /** Absent for a run outside of GitHub Actions. */
    identity: Identity.optional(),
    startedAt: iso/* datetime */.w$(),
    finishedAt: iso/* datetime */.w$(),
    stopReason: StopReason,
    verdict: Verdict,
    target: Target,
    /** Where the run took place, as far as it tells two results apart. */
    environment: schemas/* object */.Ikc({
        os: schemas/* string */.YjP(),
        node: schemas/* string */.YjP(),
        /** The forward proxy that requests went through, without its credentials. */
        proxy: schemas/* string */.YjP().optional(),
    })
        .optional(),
    counts: Counts,
    /** What the gate was set to. */
    failOn: FailOn.optional(),
    waited: Waited.optional(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    checks: schemas/* array */.YOg(CheckResult),
    diagnosis: schemas/* object */.Ikc({ causes: schemas/* array */.YOg(Cause) }),
    registration: Registration.optional(),
    exchanges: schemas/* array */.YOg(Exchange),
    comparison: schemas/* object */.Ikc({
        previous: schemas/* string */.YjP(),
        /** Whose last result that was, where not the same pull request's or caller's own: `main`. */
        branch: schemas/* string */.YjP().optional(),
        fixed: schemas/* array */.YOg(schemas/* string */.YjP()),
        regressed: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** What fails now and failed then, by the run in which it began to. */
        stillFailing: schemas/* array */.YOg(schemas/* object */.Ikc({ run: schemas/* string */.YjP(), at: iso/* datetime */.w$(), ids: schemas/* array */.YOg(schemas/* string */.YjP()) }))
            .optional(),
        unchanged: schemas/* int */.Whr(),
        /** Checks that the earlier report did not have, and those that this one has no more. */
        appeared: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        gone: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        /** Checks that took longer or shorter than all runs compared with, by more than those differ. Milliseconds. */
        timing: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), beforeMs: schemas/* number */.aig(), nowMs: schemas/* number */.aig() })).optional(),
        /** The cause that is gone, with the deciding request's answer then and now. */
        fixedCause: schemas/* object */.Ikc({
            code: schemas/* string */.YjP(),
            headline: schemas/* string */.YjP(),
            request: schemas/* string */.YjP(),
            before: schemas/* string */.YjP(),
            after: schemas/* string */.YjP(),
        })
            .optional(),
    })
        .optional(),
});


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
