export const id = 9057;
export const ids = [9057];
export const modules = {

/***/ 83452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ isMissingFile),
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
    const { answer, responder } = one;
    const { method } = one.exchange.request;
    if (answer.kind !== 'reply' || ![404, 405].includes(answer.status) || responder?.party !== 'MLflow')
        return false;
    const pathname = (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(one);
    const endpoint = (0,_platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointIn */ .BT)(pathname);
    // With the REST path in it twice, the address is what is wrong.
    if (endpoint !== undefined)
        return !endpoint.includes('2.0/mlflow/') && !(0,_platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeRoute */ .qC)(method, endpoint);
    return fileRoute.test(pathname) && !['GET', 'HEAD', 'PUT', 'DELETE'].includes(method);
}
/** Asked for by a client that neither uploaded this file nor anything above it. MLflow up to 3.11 answers that with 500. */
function isMissingFile(one, own) {
    const { exchange, answer } = one;
    const pathname = (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(one);
    if (answer.kind !== 'reply' || exchange.request.method !== 'GET' || !fileRoute.test(pathname))
        return false;
    if (![404, 500].includes(answer.status) || !/no such file|nosuchkey|does not exist/i.test(answer.text))
        return false;
    return !own.some((other) => other.exchange.request.method === 'PUT' && (0,_observed_js__WEBPACK_IMPORTED_MODULE_1__/* .pathOf */ .XM)(other) === pathname);
}
const fileRoute = /\/mlflow-artifacts\/artifacts\/./;


/***/ }),

/***/ 79057:
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
// EXTERNAL MODULE: ./build/diagnosis/observed.js
var observed = __webpack_require__(13592);
;// CONCATENATED MODULE: ./build/diagnosis/another-server.js


/** Somebody's recording in which nothing bears a mark of Hokusai's. */
const isOfAnotherServer = ({ evidence: { checks, target }, observations }) => !checks &&
    !target &&
    !observations.some((one) => (0,platform_contract/* isHokusaiHost */.r$)((0,observed/* hostOf */.w4)(one)) ||
        one.role.startsWith('auth.') ||
        (0,observed/* pathOf */.XM)(one).startsWith(`${platform_contract/* trackingPath */.Do}/`) ||
        ['API', 'gateway', 'auth service'].includes((0,observed/* partyOf */.MS)(one) ?? ''));
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

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(58508);
;// CONCATENATED MODULE: ./build/diagnosis/cause.js


/** Commands name the variable that holds the key, never the key. */
const show = {
    validate: ({ authUrl, serviceId }) => `curl -sS -X POST -H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json' -d '{"service_id":"${serviceId}"}' '${authUrl}${platform_contract/* validatePath */.iQ}'`,
    search: ({ trackingUri }) => `curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY" '${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1'`,
    /** The version that was changed last, with its tags. */
    latestVersion: ({ trackingUri }) => `curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY" '${trackingUri}/api/2.0/mlflow/model-versions/search?max_results=1&order_by=last_updated_timestamp%20DESC'`,
    wellFormed: (place) => `${show.search(place)} | python3 -m json.tool`,
    noKey: ({ trackingUri }) => `curl -sS -o /dev/null -w '%{http_code}' '${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1'`,
    /** Only a new experiment tells: those that are there keep the root that they were made with. */
    artifactRoot: ({ trackingUri }) => {
        const curl = `curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY"`;
        const experiments = `${trackingUri}/api/2.0/mlflow/experiments`;
        return `${curl} -d "{\\"name\\":\\"artifact-root-$(date +%s)\\"}" -H 'Content-Type: application/json' '${experiments}/create' | tr -dc 0-9 | xargs -I ID ${curl} '${experiments}/get?experiment_id=ID' | grep -o '"artifact_location": *"[^"]*"'`;
    },
    /** Open-source MLflow answers the creation of a version with READY. The model is one of its own, and removed again. */
    versionStatus: ({ trackingUri }) => {
        const models = `${trackingUri}/api/2.0/mlflow`;
        const curl = (body, path) => `curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json' -d "{\\"name\\":\\"version-status-$$\\"${body}}" '${models}/${path}'`;
        return [
            `${curl('', 'registered-models/create')} > /dev/null`,
            `${curl(',\\"source\\":\\"mlflow-artifacts:/version-status\\"', 'model-versions/create')} | grep -o '"status": *"[A-Z_]*"'`,
            `${curl('', 'registered-models/delete').replace('curl -sS', 'curl -sS -X DELETE')} > /dev/null`,
        ].join('\n');
    },
    artifacts: ({ trackingUri }) => `curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY" '${trackingUri}/api/2.0/mlflow-artifacts/artifacts?path='`,
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
    headers: ({ trackingUri }) => `curl -sS -o /dev/null -D - '${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1'`,
    authHealth: ({ authUrl }) => `curl -sS '${authUrl}/health'`,
    authRoot: ({ authUrl }) => `curl -sS '${authUrl}/'`,
    apiHealth: ({ platform }) => `curl -sS '${platform}/health'`,
    mlflowHealth: ({ platform }) => `curl -sS '${platform}/api/health/mlflow'`,
    verify: ({ trackingUri, authUrl, platform }) => `npx github:${version/* repository */.Jk} verify --tracking-uri '${trackingUri}' --auth-url '${authUrl}' --api-url '${platform}'`,
};
const team = {
    caller: 'you have',
    'auth team': 'the auth team has',
    'API team': 'the API team has',
    infrastructure: 'infrastructure has',
    undetermined: 'the owner has',
};
/** What a caller can do about somebody else's trouble. */
const runAgainAfter = (owner) => ({
    by: 'caller',
    text: `Run this again once ${team[owner]} fixed this.`,
});
/** The usual remedy: the caller waits, the owner acts. */
const fixedBy = (owner, text, command) => [
    runAgainAfter(owner),
    { by: owner, text, command },
];
const step = (by, text, command) => ({
    by,
    text,
    ...(command ? { command } : {}),
});

// EXTERNAL MODULE: ./build/http/exchange.js
var http_exchange = __webpack_require__(19148);
// EXTERNAL MODULE: ./build/platform/responders.js + 1 modules
var responders = __webpack_require__(57036);
// EXTERNAL MODULE: ./build/mlflow/error.js
var error = __webpack_require__(60590);
// EXTERNAL MODULE: ./build/platform/key-validation.js
var key_validation = __webpack_require__(45537);
;// CONCATENATED MODULE: ./build/diagnosis/causes/forward-proxy.js



const goPast = step('caller', 'If the services are reached without the proxy, name their hosts in NO_PROXY, separated by commas, and run again.', show.verify);
const ask = step('caller', 'Otherwise ask the people who run the proxy to let these hosts through.');
/** The caller's own forward proxy kept requests from being made at all: the client itself saw that. */
function failedBy({ observations }, code) {
    const failed = observations.filter(({ answer }) => answer.kind === 'no-reply' && answer.code === code);
    const [decisive] = failed;
    if (decisive?.answer.kind !== 'no-reply')
        return undefined;
    return {
        confidence: code === 'PROXY_AUTH' || code === 'PROXY_REFUSED' ? 'certain' : 'likely',
        headline: `Your forward proxy kept requests to ${(0,observed/* originOf */.yv)(decisive)} from being made.`,
        because: decisive.answer.message,
        evidence: failed,
    };
}
const isProxiedReply = (one) => one.exchange.proxy !== undefined && one.answer.kind === 'reply';
const squidError = (reply) => (0,http_exchange/* header */.w)(reply, 'x-squid-error') || (0,http_exchange/* header */.w)(reply, 'proxy-status');
/** A forward proxy adds `via` to what it passes on, too, so that this says nothing of who wrote the answer. */
const namesItself = (one) => squidError(one.answer) !== '' ||
    (0,observed/* productOf */.$7)(one)?.kind === 'forward proxy' ||
    (one.answer.contentType === 'text/html' && filterWords.test(one.answer.text));
/** What a filter of what people may browse says, and nobody who guards a service. */
const filterWords = /fortiguard|web ?(page|site) blocked|(web|url|content) filter|blocked by your organi[sz]ation|internet (use|usage) policy/i;
/** An error page names the URL that was asked for, so texts are not compared. */
function signatureOf(reply) {
    const location = (0,http_exchange/* header */.w)(reply, 'location');
    const place = URL.canParse(location) ? new URL(location).host : '';
    const error = squidError(reply).split(' ')[0];
    return [reply.status, reply.contentType, (0,http_exchange/* header */.w)(reply, 'server'), place, error].join(' ');
}
/** Squid says what it did not do; others only that there was no way. */
const isDenied = (reply) => /DENIED/i.test(squidError(reply)) || reply.status < 500;
/** Every answer that came by way of the proxy, where all of them are the same foreign one. */
function foreignAnswers({ observations }) {
    const [first, ...others] = observations.filter(isProxiedReply);
    if (!first || (0,observed/* partyOf */.MS)(first) !== 'in between')
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
    return answers !== undefined && (namesItself(answers[0]) || new Set(answers.map(observed/* originOf */.yv)).size > 1);
}
/** Some requests pass the caller's proxy, and this one was answered by it, as it says itself. */
function isOfOwnProxy(one, { observations }) {
    if (!isProxiedReply(one) || (0,observed/* partyOf */.MS)(one) !== 'in between')
        return false;
    if (namesItself(one) || (0,http_exchange/* header */.w)(one.answer, 'proxy-agent') !== '')
        return true;
    const via = (0,http_exchange/* header */.w)(one.answer, 'via');
    // What signs the answers of several hosts is on the way to all of them.
    return (via !== '' &&
        observations.some((other) => isProxiedReply(other) && (0,observed/* originOf */.yv)(other) !== (0,observed/* originOf */.yv)(one) && (0,http_exchange/* header */.w)(other.answer, 'via') === via));
}
function someAnsweredBy(facts, cannotReach) {
    const own = facts.refusals.map(({ observation }) => observation).filter((one) => isOfOwnProxy(one, facts));
    const [first] = own;
    if (!first || first.answer.kind === 'no-reply' || isDenied(first.answer) === cannotReach)
        return undefined;
    const { variable, place } = first.exchange.proxy ?? { variable: '', place: '' };
    return {
        confidence: 'likely',
        headline: `Your forward proxy ${place} answers ${(0,observed/* requestOf */.fo)(first)} itself (${first.answer.status}).`,
        because: `${(0,observed/* requestOf */.fo)(first)} went through the proxy ${place} of ${variable}, and a forward proxy signed its answer: ${(0,observed/* said */.ag)(first).slice(0, 160)}${squidError(first.answer) ? ` (${squidError(first.answer)})` : ''}`,
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
        confidence: new Set(answers.map(observed/* originOf */.yv)).size > 1 && namesItself(first) ? 'certain' : 'likely',
        headline: `Your forward proxy ${place} answers in place of ${(0,observed/* originOf */.yv)(first)}.`,
        because: `what went through the proxy ${place} of ${variable} (requests: ${answers.length}) got the same foreign answer: ${first.answer.status} ${squidError(first.answer) || first.answer.contentType}`,
        nextProbe: 'the same request without the proxy',
        evidence: answers,
    };
}
/** Hosts with nothing in common but the way there are all silent, so that it is the proxy or what is behind it. */
function silence({ observations }) {
    const proxied = observations.filter(({ exchange }) => exchange.proxy !== undefined);
    const [first] = proxied;
    const isSilent = proxied.every(({ answer }) => answer.kind === 'no-reply' && answer.code === 'TIMEOUT');
    if (!first || !isSilent || new Set(proxied.map(observed/* originOf */.yv)).size < 2)
        return undefined;
    const { variable, place } = first.exchange.proxy ?? { variable: '', place: '' };
    return {
        confidence: 'likely',
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
            step('caller', 'Put the login into the proxy’s address: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT, as a secret.'),
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
            step('caller', 'Correct the address in HTTP_PROXY and HTTPS_PROXY, or remove these variables.'),
            goPast,
        ],
    }),
    cause('PROXY_BROKEN', 'NET', {
        summary: 'What HTTP_PROXY or HTTPS_PROXY names does not answer as a proxy does; the services were not asked.',
        refutedBy: 'an answer to CONNECT, or to a request for a whole URL, at the proxy’s address',
        steps: [
            step('caller', 'Correct host and port of the proxy in HTTP_PROXY and HTTPS_PROXY, or remove these variables.'),
            goPast,
        ],
    }),
    cause('PROXY_CANNOT_REACH', 'NET', {
        summary: 'Your own forward proxy cannot reach the services: it does not know their names, or they do not answer it.',
        refutedBy: 'a connection to the services through the proxy',
        steps: [
            goPast,
            ask,
            step('infrastructure', 'See that the services are up and can be reached from outside.', show.apiHealth),
        ],
    }, (facts) => answeredBy(facts, true) ?? someAnsweredBy(facts, true) ?? silence(facts)),
];

;// CONCATENATED MODULE: ./build/diagnosis/subjects.js




/** What a party in between can have stood in the way of: each refused step, then the direct question to auth. */
function subjectsOf(facts) {
    // What the caller's own proxy says is no word of anybody behind it.
    if (isAnsweredByProxy(facts))
        return [];
    const search = [facts.withoutKey, facts.withGarbage].filter((one) => one !== undefined);
    const refused = facts.refusals
        .filter(({ observation }) => !isOfOwnProxy(observation, facts))
        .map(({ observation }) => ({ observation, layer: layerOf(observation), controls: search }));
    refused.push(...foreignUploads(facts));
    const { keyVerdict } = facts;
    if (!keyVerdict || facts.authWorks)
        return refused;
    const validations = facts.observations.filter(({ role, credential }) => role === 'auth.validate' && ['none', 'garbage'].includes(credential));
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
        .map((observation) => ({
        observation,
        layer: layerOf(observation),
        controls: [],
        explains: missed,
    }));
}
/** A party in between is found where it stands, whatever the request was for. */
function layerOf(one) {
    if ((0,observed/* isInside */.FK)(one))
        return 'gateway';
    return isForArtifacts(one) && (0,observed/* partyOf */.MS)(one) !== 'in between' ? 'artifacts' : 'proxy';
}
const isForArtifacts = ({ role, exchange }) => role === 'artifacts' || /\/mlflow\/artifacts\/list/.test(exchange.request.url);
const isForRegistry = (one) => /\/(registered-models|model-versions)\//.test((0,observed/* pathOf */.XM)(one));
/** The first of them that a party in between answered in one of these ways. */
const subjectWith = (facts, ...deeds) => subjectsOf(facts).find(({ observation }) => deeds.includes((0,observed/* deedOf */.uT)(observation)));
/** Without a key, with an invented one and with the caller's: the same answer, so the key was never looked at. */
const isSameForAll = ({ observation, controls }) => controls.length > 0 && controls.every((one) => (0,observed/* sameAnswer */.JM)(observation, one));
/** What the party stands in front of, in words. */
const placeOf = ({ layer, observation }) => {
    const { origin } = new URL(observation.exchange.request.url);
    return layer === 'auth'
        ? `the auth host ${origin}`
        : layer === 'gateway'
            ? `MLflow, behind the API at ${origin},`
            : origin;
};
/**
 * The path that a client asks for below the tracking URI, and the one that MLflow was asked for, as the API quotes it
 * in its 404: without the slash at its start. Undefined for any other answer, and `told` where nothing is quoted.
 */
function pathTold(one) {
    if (one.answer.kind === 'no-reply' || (0,error/* errorCodeOf */.D9)(one.answer) !== 'RESOURCE_NOT_FOUND')
        return undefined;
    const told = /:\s*(\S+)\s*$/.exec((0,key_validation/* detailOf */.Rw)(one.answer).replace(/[.!\s]+$/, ''))?.[1];
    const whole = (0,observed/* pathOf */.XM)(one);
    const asked = whole.slice(whole.search(/(ajax-)?api\/2\.0\/mlflow/));
    return { asked: asked.toLowerCase(), told: told?.toLowerCase() };
}
/** The first obstacle, where it stands at this stage and something answered there. */
const obstacleAt = (facts, ...stages) => {
    const { obstacle } = facts;
    return obstacle && stages.includes(obstacle.stoppedAt ?? '') && obstacle.observation.answer.kind === 'reply'
        ? obstacle.observation
        : undefined;
};

;// CONCATENATED MODULE: ./build/diagnosis/causes/address.js





const baseOf = ({ exchange }) => exchange.request.url.split(/\/(?:ajax-)?api\/2\.0\//)[0] ?? '';
const mount = /\/api\/mlflow$/;
/** The slips seen in addresses: what stands before the REST path that clients add themselves. */
const oddities = [
    [/%20|\s/, 'has a space in it'],
    [/[^:]\/\//, 'has a doubled slash in it'],
    [/\/(ajax-)?api\/2\.0(\/|$)/, 'ends in the REST path, which clients add themselves'],
];
/** Where MLflow serves the key although it does not at the caller's address. */
function provedAddress(facts) {
    const { obstacle, servedElsewhere, evidence } = facts;
    if (!obstacle || facts.served || !evidence.target)
        return undefined;
    const elsewhere = servedElsewhere.filter((one) => one.role === 'mlflow-elsewhere' && (mount.test(baseOf(one)) || baseOf(one) === (0,observed/* originOf */.yv)(one)));
    const sameHost = elsewhere.find((one) => (0,observed/* originOf */.yv)(one) === (0,observed/* originOf */.yv)(obstacle.observation));
    return sameHost ?? elsewhere[0];
}
/** True where the caller's address is the mistake: another one works in the same run, and this one is odd. */
function isAddressWrong(facts) {
    const proved = provedAddress(facts);
    const { obstacle, evidence } = facts;
    if (oddAddress(facts) || withoutMount(facts) || nothingButFlask(facts))
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
    const hasMore = trackingUri.startsWith(`${baseOf(proved)}/`);
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
    const { obstacle } = facts;
    if (!obstacle ||
        facts.served ||
        !['routed', 'not-a-login-page', 'mounted', 'served', 'permitted'].includes(obstacle.stoppedAt ?? ''))
        return undefined;
    const base = pathBefore(obstacle.observation);
    const odd = oddities.find(([pattern]) => pattern.test(base));
    if (!odd)
        return undefined;
    return {
        confidence: 'likely',
        headline: `The tracking URI ${base} ${odd[1]}.`,
        because: `the address ${odd[1]}, and it is answered ${(0,observed/* said */.ag)(obstacle.observation).slice(0, 120)}`,
        evidence: [obstacle.observation],
        nextProbe: 'the same request with the address corrected',
    };
}
const pathBefore = ({ exchange }) => exchange.request.url.replace(/\/(ajax-)?api\/2\.0\/mlflow(?!.*\/2\.0\/mlflow\/).*$/, '');
/** MLflow's own page below `/mlflow/api`: at this address it serves another prefix only. */
function mlflowsOwnPath(facts) {
    const { obstacle } = facts;
    const one = obstacle?.observation;
    if (one?.responder?.party !== 'MLflow' || one.answer.kind !== 'reply' || one.answer.status !== 404)
        return undefined;
    if (obstacle?.stoppedAt !== 'routed' ||
        !/\/mlflow\/api\//.test((0,observed/* pathOf */.XM)(one)) ||
        /\/api\/mlflow\/api\//.test((0,observed/* pathOf */.XM)(one)))
        return undefined;
    return {
        confidence: 'likely',
        headline: `The tracking URI ${baseOf(one)} is MLflow’s own path, at which clients cannot work.`,
        because: 'MLflow answers 404 below /mlflow/api: at this address it serves /mlflow/ajax-api only, which the stock client never uses',
        evidence: [one, facts.withoutKey],
        nextProbe: 'the same request below /api/mlflow of this host',
    };
}
/** Flask's 404 page is all that ever comes back: MLflow below another path, or some other program. */
function nothingButFlask(facts) {
    const { obstacle, observations, evidence, served, servedElsewhere } = facts;
    const one = obstacle?.observation;
    if (!one || obstacle.stoppedAt !== 'routed' || served)
        return undefined;
    const isPlain = evidence.platform === 'mlflow';
    const there = observations.filter((other) => (0,observed/* originOf */.yv)(other) === (0,observed/* originOf */.yv)(one) &&
        // MLflow itself answers its health route wherever its API is, and everybody else with its own login.
        !(isPlain && ((0,observed/* hasOwnLogin */.AY)(other) || !['mlflow', 'mlflow-elsewhere'].includes(other.role))) &&
        // One that cuts off the first part of each path leaves one path to what stands behind it.
        !(isPlain && servedElsewhere.includes(other)));
    const isFlasks = ({ answer }) => answer.kind === 'reply' && answer.status === 404 && (0,responders/* isWerkzeugPage */.mu)(answer.text);
    if (there.length < 2 || !there.every(isFlasks))
        return undefined;
    const elsewhere = isPlain ? servedElsewhere.find((other) => (0,observed/* originOf */.yv)(other) === (0,observed/* originOf */.yv)(one)) : undefined;
    const only = elsewhere ? `; MLflow answers at ${(0,observed/* pathOf */.XM)(elsewhere).split('/2.0/')[0]} alone` : '';
    return {
        confidence: 'likely',
        headline: `The tracking URI ${baseOf(one)} leads to a server that has nothing there: MLflow below another path (--static-prefix), or another program.`,
        because: `each of ${there.length} requests to ${(0,observed/* originOf */.yv)(one)} is answered with the 404 page of Flask, on which MLflow and many others are built${only}`,
        evidence: [one, ...there, elsewhere],
        nextProbe: 'the same request below the path at which the server’s web page opens in a browser',
        steps: [
            step('caller', 'Set the tracking URI to the path at which the server’s web page opens, or to another server.', show.search),
            ...(isPlain ? [rewrittenBefore] : []),
        ],
    };
}
const rewrittenBefore = step('infrastructure', 'If that is the address already, look for a rule that changes the path in what stands in front of MLflow.', show.search);
/**
 * A recorded client that left out the mount: the API's proxy quotes less of the path than was asked for. A run of ours
 * tries the address with the mount, and knows.
 */
function withoutMount({ evidence, obstacle, served }) {
    const one = obstacle?.observation;
    if (!one || evidence.checks || served || mount.test(baseOf(one)))
        return undefined;
    const path = pathTold(one);
    const isCut = path?.told !== undefined && path.told !== path.asked && path.asked.endsWith(path.told);
    const isUnknown = (0,observed/* partyOf */.MS)(one) === 'API' && obstacle?.stoppedAt === 'mounted' && path?.told === undefined;
    if (!isCut && !isUnknown)
        return undefined;
    return {
        confidence: 'likely',
        headline: `The tracking URI ${baseOf(one)} lacks /api/mlflow, where MLflow is served.`,
        because: isCut
            ? `the API was asked for ${path.asked} and found no ${path.told}: outside its mount /api/mlflow it takes the path apart otherwise`
            : `the API answers ${(0,observed/* said */.ag)(one).slice(0, 80)}: it has no such path, and the address does not end in its mount /api/mlflow`,
        evidence: [one],
        nextProbe: 'the same request below /api/mlflow of this host',
    };
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
            step('caller', 'Correct the tracking URI: on the same host, ending in /api/mlflow.', ({ platform }) => show.search({ trackingUri: `${platform}/api/mlflow`, authUrl: '', platform, serviceId: '' })),
        ],
        concludes: (facts) => {
            const proved = provedAddress(facts);
            const { obstacle } = facts;
            if (!proved || !obstacle || !isAddressWrong(facts))
                return oddAddress(facts) ?? mlflowsOwnPath(facts) ?? withoutMount(facts) ?? nothingButFlask(facts);
            const right = baseOf(proved);
            const given = facts.evidence.target?.trackingUri ?? '';
            const sameHost = (0,observed/* originOf */.yv)(proved) === (0,observed/* originOf */.yv)(obstacle.observation);
            return {
                confidence: sameHost ? 'certain' : 'likely',
                headline: `The tracking URI ${given} is wrong: MLflow answers at ${right}.`,
                because: `${given} answers ${(0,observed/* said */.ag)(obstacle.observation).slice(0, 120)}, while MLflow is served at ${right} with the same key`,
                evidence: [obstacle.observation],
                controls: [proved],
                steps: [
                    step('caller', `Set the tracking URI to ${right}.`, (place) => show.search({ ...place, trackingUri: right })),
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
            step('caller', 'Write https:// in place of http:// in the URL.', ({ platform }) => `curl -sS '${platform.replace(/^http:/, 'https:')}/health'`),
        ],
        concludes: (facts) => {
            for (const { observation: one, layer } of subjectsOf(facts)) {
                if (one.answer.kind === 'no-reply')
                    continue;
                const from = new URL(one.exchange.request.url);
                const wantsTls = (0,observed/* deedOf */.uT)(one) === 'wants https';
                const location = (0,http_exchange/* header */.w)(one.answer, 'location');
                const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
                const upgraded = location !== '' &&
                    from.protocol === 'http:' &&
                    to?.protocol === 'https:' &&
                    to.hostname === from.hostname;
                if (!upgraded && !wantsTls)
                    continue;
                const secured = facts.observations.find(({ exchange: { request } }) => request.url === one.exchange.request.url.replace(/^http:/, 'https:'));
                if (secured?.answer.kind === 'reply' && secured.answer.status >= 300 && secured.answer.status < 400)
                    continue;
                return {
                    confidence: secured?.answer.kind === 'reply' || wantsTls ? 'certain' : 'likely',
                    headline: `${from.origin} takes https only: write https:// in the ${layer === 'auth' ? 'auth URL' : 'tracking URI'}.`,
                    because: wantsTls ? `the answer is ${(0,observed/* said */.ag)(one)}` : `${one.answer.status} to ${location}`,
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
    step('API team', `Require a valid key on every MLflow route, now: ${seen}, so anybody can read the registry, and probably write.`, show.noKey),
];
const apiCauses = [
    {
        code: 'OPEN_REGISTRY',
        category: 'BUG',
        layer: 'proxy',
        owner: 'API team',
        summary: 'The registry lets in requests that carry no valid key.',
        refutedBy: '401 for a request without a key',
        steps: closeFor('requests without a valid key are served'),
        concludes: (facts) => {
            if (facts.evidence.platform === 'mlflow')
                return undefined;
            const letIn = [facts.withoutKey, facts.withGarbage].filter((one) => one !== undefined && (0,observed/* isProven */.nn)(one) && !(0,observed/* isCached */.bm)(one));
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
        refuted: ({ withoutKeyAfresh: afresh }) => afresh?.answer.kind === 'reply' && [401, 403].includes(afresh.answer.status),
    },
    {
        code: 'API_ERROR',
        isGeneral: true,
        category: 'BUG',
        layer: 'proxy',
        owner: 'API team',
        summary: 'The API answered with an internal error.',
        refutedBy: 'an answer below 500',
        steps: fixedBy('API team', 'Find the request in the API’s log by its X-Request-Id (see the transcript).', show.search),
        concludes: (facts) => {
            const refusal = facts.refusals.find(({ stoppedAt, observation: { answer, responder } }) => (stoppedAt === 'served' || stoppedAt === 'mlflow-reachable') &&
                answer.kind === 'reply' &&
                answer.status >= 500 &&
                !/mlflow|artifact/i.test((0,observed/* said */.ag)({ answer })) &&
                (responder?.party === 'API' || responder?.party === 'gateway') &&
                ![502, 504].includes(answer.status));
            return (refusal && {
                confidence: 'likely',
                headline: `The API answered ${(0,observed/* said */.ag)(refusal.observation).slice(0, 60)} to ${(0,observed/* requestOf */.fo)(refusal.observation)}.`,
                because: `the answer is ${(0,observed/* said */.ag)(refusal.observation)}`,
                evidence: [refusal.observation],
                controls: [facts.first('api.mlflow-health')],
            });
        },
    },
];

// EXTERNAL MODULE: ./build/diagnosis/facts.js
var diagnosis_facts = __webpack_require__(85853);
;// CONCATENATED MODULE: ./build/diagnosis/recorded-outcomes.js

const parameterOf = ({ exchange }, name) => {
    const { url, body } = exchange.request;
    const given = URL.canParse(url) ? new URL(url).searchParams.get(name) : null;
    return given ?? new RegExp(`"${name}": ?"([^"]{1,500})"`).exec(body?.text ?? '')?.[1] ?? '';
};
/** A version whose last known status is not READY. */
function unreadyVersion({ observations }) {
    const asked = observations.filter((one) => /\/model-versions\/(create|get)$/.test((0,observed/* pathOf */.XM)(one)) && (0,observed/* wasServed */.tb)(one));
    const last = asked.at(-1);
    const status = last && /"status": ?"([A-Z_]+)"/.exec(textOf(last))?.[1];
    // A single look may have come too early.
    if (!status || status === 'READY' || (status === 'PENDING_REGISTRATION' && asked.length < 3))
        return undefined;
    const isSame = (one) => parameterOf(one, 'name') === parameterOf(last, 'name');
    return { told: `is ${status}`, evidence: [last, ...asked.filter((one) => one !== last && isSame(one))] };
}
/** A file that was sent with content, taken, and came back without any. */
function emptiedFile({ observations }) {
    const files = observations.filter((one) => /\/mlflow-artifacts\/artifacts\/./.test((0,observed/* pathOf */.XM)(one)) && (0,observed/* wasServed */.tb)(one));
    for (const sent of files) {
        const bytes = sent.exchange.request.body?.bytes ?? 0;
        if (sent.exchange.request.method !== 'PUT' || bytes === 0)
            continue;
        const back = files.find((one) => one.exchange.request.method === 'GET' &&
            (0,observed/* pathOf */.XM)(one) === (0,observed/* pathOf */.XM)(sent) &&
            isEmpty(one) &&
            isLater(one, sent));
        const name = (0,observed/* pathOf */.XM)(sent).split('/').at(-1) ?? '';
        if (back)
            return { told: `${name}: sent ${bytes} bytes, got 0 back`, evidence: [back, sent] };
    }
    return undefined;
}
/** A list of artifacts in which a file that these exchanges uploaded has no size: so MLflow lists empty ones. */
function listedEmpty({ observations }, exchanges) {
    const names = observations
        .filter(({ exchange }) => exchanges.includes(exchange.id))
        .map((one) => (0,observed/* pathOf */.XM)(one).split('/').at(-1));
    return observations.find(({ exchange, answer }) => {
        if (exchange.request.method !== 'GET' || answer.kind !== 'reply')
            return false;
        const { files } = (answer.json ?? {});
        return (Array.isArray(files) &&
            files.some((file) => names.includes(String(file?.path).split('/').at(-1)) && !file.is_dir && !Number(file.file_size)));
    });
}
/** A request that had a body, and that MLflow answers as if it had none. Exporters leave out what a DELETE carried. */
function lostBody({ observations }) {
    const one = observations.find((seen) => {
        const missing = /[Mm]issing value for required parameter '(\w+)'/.exec(textOf(seen))?.[1];
        const { body, headers, method } = seen.exchange.request;
        // MLflow itself does not read the body of a GET.
        if (method === 'GET')
            return false;
        const names = new RegExp(`"${missing}": ?"?[^"\\s]`).test(body?.text ?? '');
        return missing !== undefined && (names || (!body?.text && Number(headers['content-length'] ?? 0) > 2));
    });
    return one && { told: `${one.exchange.request.method} requests lose their body`, evidence: [one] };
}
/** A parameter that was in the URL, and that MLflow answers as if it had not been, or as another value. */
function lostQuery({ observations }) {
    return observations.find((seen) => {
        if (seen.exchange.request.method !== 'GET' || (0,observed/* partyOf */.MS)(seen) !== 'MLflow')
            return false;
        const [, missing, value, named] = /missing value for required parameter '(\w+)'|invalid value (\S+) for parameter '(\w+)'/i.exec(textOf(seen)) ?? [];
        const sent = URL.canParse(seen.exchange.request.url)
            ? new URL(seen.exchange.request.url).searchParams.get(missing ?? named ?? '')
            : null;
        return sent !== null && sent !== '' && (missing !== undefined || value?.replace(/\W/g, '') !== sent);
    });
}
const textOf = ({ answer }) => (answer.kind === 'reply' ? answer.text : '');
const isEmpty = ({ exchange: { response } }) => response !== undefined && response.body?.truncated !== true && (response.body?.bytes ?? 0) === 0;
const isLater = (one, other) => one.exchange.startedAt >= other.exchange.startedAt;

;// CONCATENATED MODULE: ./build/diagnosis/unknown-route.js



/** A route that MLflow says it does not have, where it serves others. */
const unknownRoute = ({ refusals, served }) => served
    ? refusals.find(({ observation: { answer, responder, role } }) => role === 'mlflow' &&
        answer.kind === 'reply' &&
        (answer.status === 404 || answer.status === 405) &&
        responder?.party === 'MLflow' &&
        ((0,responders/* isWerkzeugPage */.mu)(answer.text) || /^(RESOURCE|ENDPOINT)_NOT_FOUND$/.test((0,error/* errorCodeOf */.D9)(answer) ?? '')))?.observation
    : undefined;
const registry = /\/(registered-models|model-versions)\//;
/** Every MLflow has routes for runs; one that has a model registry at all has its first routes. */
const isAsOldAsMlflow = (one, { servedWithKey }) => /\/(experiments|runs)\/(create|get|search|update|log-[a-z]+|set-tag)$/.test((0,observed/* pathOf */.XM)(one)) ||
    (/\/(registered-models|model-versions)\/(create|get|search|set-tag)$/.test((0,observed/* pathOf */.XM)(one)) &&
        servedWithKey.some((other) => registry.test((0,observed/* pathOf */.XM)(other))));

;// CONCATENATED MODULE: ./build/diagnosis/causes/api-routes.js







/** MLflow serves other routes, and not this one that is as old as they are. */
function lostRoute(facts) {
    const one = unknownRoute(facts);
    return one && isAsOldAsMlflow(one, facts) ? one : undefined;
}
/** Files that are there, under names that lost their case or their slashes. */
function namesRespelt(facts) {
    const listed = facts.failed('registration.listed');
    const told = /\S+ is listed as [^;]+/.exec(listed?.reason ?? '')?.[0];
    if (!listed || told === undefined)
        return undefined;
    return {
        confidence: 'likely',
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
        steps: fixedBy('infrastructure', 'Point the rule for /api/mlflow/* at the API instead of MLflow.', show.noKey),
        concludes: (facts) => {
            const one = obstacleAt(facts, 'routed');
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
        summary: 'The API runs without its MLflow routes: they are not mounted, or an old version is deployed.',
        refutedBy: 'an answer other than 404 below the tracking URI',
        steps: fixedBy('API team', 'Mount the MLflow proxy at /api/mlflow, and check that this version is the one deployed.', show.search),
        concludes: (facts) => {
            const one = obstacleAt(facts, 'mounted');
            if (!one ||
                !['API', 'gateway', 'auth service'].includes((0,observed/* partyOf */.MS)(one) ?? '') ||
                facts.served ||
                isForArtifacts(one))
                return undefined;
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
        refuted: (facts) => isAddressWrong(facts) || facts.served,
    },
    {
        code: 'PREFIX_STRIPPED',
        category: 'BUG',
        layer: 'proxy',
        owner: 'API team',
        summary: 'Part of the path is cut off before MLflow gets the request, so MLflow does not find it.',
        refutedBy: 'the requested path in the error',
        steps: [
            runAgainAfter('API team'),
            step('infrastructure', 'Keep the whole path in the rule of the proxy in front of the API (nginx: no path after proxy_pass).', show.search),
            step('API team', 'Keep the path after the mount when passing the request on: MLflow wants /api/2.0/mlflow/….', show.search),
        ],
        concludes: (facts) => {
            const one = obstacleAt(facts, 'mounted');
            const path = one && pathTold(one);
            if (!path?.told || path.told === path.asked || !path.asked.endsWith(path.told))
                return undefined;
            return {
                confidence: 'likely',
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
        steps: fixedBy('infrastructure', 'Look for a path or a second slash in the rule of the proxy in front of the API (nginx: after proxy_pass), and pass the path on as it is.', show.search),
        concludes: (facts) => {
            const unasked = lostQuery(facts);
            if (unasked)
                return {
                    confidence: 'likely',
                    headline: `The query of ${(0,observed/* requestOf */.fo)(unasked)} is lost on the way to MLflow.`,
                    because: `${new URL(unasked.exchange.request.url).search} was sent, and MLflow answers ${(0,observed/* said */.ag)(unasked).slice(0, 160)}`,
                    evidence: [unasked],
                    steps: fixedBy('infrastructure', 'Pass the query string on: look for a CDN, a cache or a rewrite in front of the API that leaves it out.', show.search),
                };
            const unknown = lostRoute(facts);
            if (unknown)
                return {
                    confidence: 'likely',
                    headline: `MLflow does not find ${(0,observed/* requestOf */.fo)(unknown)}, which every release of it has.`,
                    because: `MLflow’s answer for unknown routes came for ${(0,observed/* requestOf */.fo)(unknown)}, while it serves newer ones: it was asked for another path`,
                    evidence: [unknown],
                    controls: [facts.servedWithKey[0]],
                    nextProbe: 'the path in MLflow’s access log for this request',
                };
            const respelt = namesRespelt(facts);
            if (respelt)
                return respelt;
            const one = obstacleAt(facts, 'mounted');
            const path = one && pathTold(one);
            if (!path?.told || path.asked.endsWith(path.told))
                return undefined;
            return {
                confidence: 'likely',
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
function rootTold({ observations }) {
    for (const started of observations) {
        if (!/\/runs\/(create|get)/.test((0,observed/* pathOf */.XM)(started)))
            continue;
        const root = /"artifact_uri": ?"([^"]*)"/.exec(started.exchange.response?.body?.text ?? '')?.[1];
        if (root !== undefined)
            return { started, root };
    }
    return undefined;
}
const artifactRootCauses = [
    {
        code: 'ARTIFACT_ROOT_UNPROXIED',
        category: 'CFG',
        layer: 'artifacts',
        owner: 'infrastructure',
        summary: 'Runs keep their artifacts in a store that callers cannot reach (for instance s3://…) instead of behind the server.',
        refutedBy: 'an artifact location of a new experiment that starts with mlflow-artifacts:',
        steps: [
            step('caller', 'Nothing can be uploaded without credentials for that store. Your key is fine; keep it.'),
            step('infrastructure', 'Run MLflow with --artifacts-destination on the store and without --default-artifact-root, so that runs get mlflow-artifacts: URIs. Experiments that are there already keep the old root: make new ones.', show.artifactRoot),
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
    },
    {
        code: 'ARTIFACT_ROOT_ELSEWHERE',
        category: 'CFG',
        layer: 'artifacts',
        owner: 'infrastructure',
        summary: 'Runs keep their artifacts on another host than the tracking server, to which this client sends no key.',
        refutedBy: 'an artifact URI on the host of the tracking URI',
        steps: [
            runAgainAfter('infrastructure'),
            step('infrastructure', 'Let the artifact root be mlflow-artifacts:/ (without a host), so that artifacts go through the tracking URI.', show.verify),
        ],
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

;// CONCATENATED MODULE: ./build/diagnosis/silent-host.js



/** The first host of which nothing ever answered, and which a failed check needed. */
function silenceOf(facts) {
    const asked = facts.observations.filter(({ answer }) => answer.kind === 'reply' || answer.code !== 'CANCELLED');
    const hosts = [...new Set(asked.map(observed/* originOf */.yv))].filter((origin) => origin !== '');
    const others = (host) => asked.some((one) => (0,observed/* originOf */.yv)(one) !== host && one.answer.kind === 'reply');
    const silent = hosts.flatMap((host) => {
        const all = asked.filter((one) => (0,observed/* originOf */.yv)(one) === host && one.exchange.checkId !== 'diagnosis');
        const [first] = all;
        if (!first || first.answer.kind === 'reply' || all.some(({ answer }) => answer.kind === 'reply'))
            return [];
        return matters(facts, all) ? [{ host, answer: first.answer, all, othersAnswer: others(host) }] : [];
    });
    // The host that the registration itself needs tells more than one beside it.
    const blocked = facts.obstacle && silent.find(({ host }) => host === (0,observed/* originOf */.yv)(facts.obstacle?.observation));
    return blocked ?? silent[0];
}
/** A host nobody needed for the registration is no cause of its failure; one only refused is a layout of its own. */
function matters({ evidence, registered }, toHost) {
    const { target, checks } = evidence;
    if (!checks)
        return true;
    const isAuth = target !== undefined && toHost.every((one) => (0,observed/* originOf */.yv)(one) === new URL(target.authUrl).origin);
    if (registered &&
        isAuth &&
        toHost.every(({ answer }) => answer.kind === 'no-reply' && ['REFUSED', 'TIMEOUT'].includes(answer.code)))
        return false;
    return checks.some((check) => ((0,verdict/* isTrouble */.KM)(check) || check.status === 'warn') &&
        toHost.some(({ exchange }) => check.exchanges.includes(exchange.id)));
}
/** Requests that the API answers itself: they tell whether it is there. */
const needsNoMlflow = ({ role, credential }) => role === 'api.health' || (role === 'mlflow' && ['none', 'garbage'].includes(credential));
const hasWaited = ({ answer }) => answer.kind === 'no-reply' && answer.code === 'TIMEOUT';
/** True for a request that was made when the other one had waited in vain. */
const isAfter = ({ exchange }, { exchange: { startedAt, timings } }) => Date.parse(exchange.startedAt) >= Date.parse(startedAt) + timings.totalMs;
/**
 * Requests to the host of the first failed step since it went silent: once one had waited in vain, nothing there was
 * answered any more, not even what needs no MLflow. Undefined where something still was.
 */
function fellSilent({ obstacle, observations }) {
    if (!obstacle || !hasWaited(obstacle.observation))
        return undefined;
    const there = observations.filter((one) => (0,observed/* originOf */.yv)(one) === (0,observed/* originOf */.yv)(obstacle.observation));
    const silent = there.filter(hasWaited);
    const since = there.filter((one) => silent[0] && isAfter(one, silent[0]));
    return since.some(needsNoMlflow) && since.every(({ answer }) => answer.kind === 'no-reply')
        ? silent
        : undefined;
}
/** A request to MLflow itself, and not for files, that waited in vain with the caller's key. */
const waitsForMlflow = ({ observations }) => observations.find((one) => ['mlflow', 'mlflow-elsewhere'].includes(one.role) &&
    !['none', 'garbage'].includes(one.credential) &&
    !isForArtifacts(one) &&
    hasWaited(one));
/** The address in words, and the observations behind it. */
const nothingAnswered = ({ host, answer, all, othersAnswer }, facts) => ({
    because: `none of ${all.length} requests to ${host} was answered: ${answer.message}${othersAnswer ? '; other hosts answer' : ''}`,
    evidence: [...all, blockedBy(host, facts)],
    controls: facts.observations
        .filter((one) => (0,observed/* originOf */.yv)(one) !== host && one.answer.kind === 'reply')
        .slice(0, 1),
});
/**
 * The step of the registration that waited for the auth service, where that is the silent host. An "error" of the auth
 * service was an answer: the platform reaches it, and has another way there than the caller.
 */
const blockedBy = (host, { obstacle, evidence: { target } }) => target &&
    host === new URL(target.authUrl).origin &&
    obstacle?.stoppedAt === 'auth-reachable' &&
    !/service error/i.test((0,observed/* said */.ag)(obstacle.observation))
    ? obstacle.observation
    : undefined;
const at = (facts, ...codes) => {
    const silence = silenceOf(facts);
    return silence && codes.includes(silence.answer.code) ? silence : undefined;
};

;// CONCATENATED MODULE: ./build/diagnosis/causes/artifact-damage.js


/** What became of the files, and how to find who did it. */
function damageOf(compared) {
    const seen = compared.flatMap((check) => check?.reason ?? []).join('; ');
    const sizes = [...seen.matchAll(/has (\d+) of (\d+) bytes/g)].map(([, kept, sent]) => ({
        kept: Number(kept),
        sent: Number(sent),
    }));
    const one = sizes.find(({ sent }) => sent <= longestProbe) ?? sizes[0];
    if (!one)
        return {
            told: 'A stored file differs from what was sent',
            steps: [
                checkDownloads,
                step('infrastructure', 'Look at the file in the store itself. Whole there: something between MLflow and the client changes downloads (a cache, compression, a virus scanner). Changed there too: something changes uploads.', show.verify),
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
            step('infrastructure', `Upload a file of ${sent} bytes straight to MLflow, past the API, and download it again. Whole there: the API team acts: ${inFront}. ${isEmpty ? 'Empty' : 'Cut'} there too: infrastructure acts: a worker of MLflow dies or its disk is full; its log tells.`, isSmall ? show.storedBytes(sent) : show.verify),
        ],
    };
}
/** Bytes; a shell does not take much more as one argument. */
const longestProbe = 100_000;
const checkDownloads = step('caller', 'Do not rely on models uploaded while this lasts: download one and compare it with the original.', show.verify);
const tryWithoutProxy = step('caller', 'Run this again once infrastructure has fixed this. A proxy of your own on the way can do it too: try without it.', show.verify);
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
    return step('infrastructure', `${whoEndsUploads}: ${limit}`, show.verify);
}
const whoEndsUploads = 'Send the same upload straight to MLflow, past the API. No answer there either: a worker of MLflow dies or its store hangs; its log tells. Answered there: the API team acts: the API, or the load balancer before it, ends the connection';

;// CONCATENATED MODULE: ./build/diagnosis/causes/artifacts.js







/** Refused requests for artifacts, where MLflow serves everything else. */
const refusedArtifacts = ({ refusals, served, obstacle }) => obstacle && !served && !isForArtifacts(obstacle.observation)
    ? []
    : refusals.map(({ observation }) => observation).filter(isForArtifacts);
const isDisabled = ({ answer }) => answer.kind === 'reply' &&
    answer.status === 503 &&
    /serve-artifacts|artifacts_disabled|disabled/i.test(answer.text);
/** MLflow or the whole host let other requests wait as well: that is not about files. */
const isSharedSilence = (facts) => (fellSilent(facts) ?? waitsForMlflow(facts)) !== undefined;
/** A file itself, and no list of files. */
const isFile = ({ request }) => /\/mlflow-artifacts\/artifacts\/[^?]/.test(request.url);
/** The least that does not get through says most, is the easiest to send again, and is the same file in every run. */
const smallestFirst = (list) => list.toSorted((a, b) => (0,observed/* bytesOf */.$$)(a) - (0,observed/* bytesOf */.$$)(b));
/** Which of the uploads that were cut off ends the step is chance. */
const isCutLike = ({ answer, exchange }, other) => exchange.checkId === other.exchange.checkId &&
    exchange.request.method === other.exchange.request.method &&
    answer.kind === 'no-reply' &&
    answer.code !== 'TIMEOUT' &&
    other.answer.kind === 'no-reply' &&
    answer.code === other.answer.code;
const isPastTheApi = ({ exchange }) => /\/ajax-api\//.test(exchange.request.url);
const storeWords = /access ?denied|credential|no ?such ?bucket|signature|forbidden|permission|not writable|read-only file system|no space left|quota|botocore|boto3|s3|gcs|blob|bucket|errno/i;
const isRefusedIn = (exchanges, { refusals }) => refusals.some(({ observation }) => exchanges.includes(observation.exchange.id));
const routeMissingAny = (facts) => (routeMissing(facts, false) ?? routeMissing(facts, true)) !== undefined;
/** Only where no artifact request gets through by the API: one that does proves that the route is there. */
function routeMissing(facts, behind) {
    const refused = refusedArtifacts(facts).filter(({ answer, role }) => role === 'artifacts' && answer.kind === 'reply' && answer.status === 404);
    const [first] = refused;
    if (!first || (0,observed/* deedOf */.uT)(first) !== undefined)
        return undefined;
    const served = facts.observations.filter(({ role, answer }) => role === 'artifacts' && answer.kind === 'reply' && answer.status === 200);
    if (served.some((one) => !isPastTheApi(one)))
        return undefined;
    const passedBy = served.find(isPastTheApi);
    if (behind !== (passedBy !== undefined))
        return undefined;
    return {
        confidence: 'likely',
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
        steps: fixedBy('infrastructure', 'Start MLflow with --serve-artifacts and --artifacts-destination.', show.artifacts),
        concludes: (facts) => {
            const one = refusedArtifacts(facts).find((seen) => isDisabled(seen) && (0,observed/* partyOf */.MS)(seen) !== 'in between');
            return (one && {
                confidence: /serve-artifacts|artifacts_disabled/i.test((0,observed/* said */.ag)(one)) ? 'certain' : 'likely',
                headline: 'MLflow’s artifact service is turned off.',
                because: `the artifact route answers ${(0,observed/* said */.ag)(one)}`,
                evidence: refusedArtifacts(facts).filter(isDisabled),
                controls: [facts.servedWithKey[0]],
            });
        },
    },
    {
        code: 'ARTIFACT_ROUTE_MISSING',
        category: 'DEPLOY',
        layer: 'artifacts',
        owner: 'API team',
        summary: 'Everything but the artifact routes works: they are not deployed or not passed on.',
        refutedBy: 'an answer other than 404 from the artifact route',
        steps: fixedBy('API team', 'Deploy the version that passes /mlflow-artifacts/* on, and check that MLflow runs with --serve-artifacts.', show.artifacts),
        concludes: (facts) => routeMissing(facts, false),
    },
    {
        code: 'ARTIFACT_PATH_NOT_REWRITTEN',
        category: 'BUG',
        layer: 'artifacts',
        owner: 'API team',
        summary: 'The API does not pass artifact requests on to the path where MLflow serves them.',
        refutedBy: 'the same 404 at the gateway’s own path',
        steps: fixedBy('API team', 'Rewrite artifact paths as all others when passing them on to MLflow.', show.artifacts),
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
            step('infrastructure', 'Upload a file straight to MLflow, past the API, and look at it in the store. Whole there: the API team acts: the API, or a proxy before MLflow, changes bodies on the way. Damaged there too: infrastructure acts: a worker of MLflow dies or its disk is full; its log tells.', show.verify),
        ],
        concludes: (facts) => {
            const seen = facts.evidence.checks ? undefined : emptiedFile(facts);
            // Of a file sent without its length, that is the cause.
            if (seen?.evidence[1]?.exchange.request.headers['transfer-encoding'] !== undefined)
                return undefined;
            if (seen) {
                const { told, evidence } = seen;
                return {
                    confidence: 'likely',
                    headline: `A stored file differs from what was sent: ${told}.`,
                    because: told,
                    evidence,
                };
            }
            const compared = [facts.failed('registration.intact'), facts.failed('registration.listed')].filter((check) => check !== undefined && !isRefusedIn(check.exchanges, facts));
            const [damaged] = compared;
            if (!damaged || facts.failed('registration.upload'))
                return undefined;
            const { told, ...rest } = damageOf(compared);
            return {
                // The damage is known; whether MLflow does it, or what stands before it, is not.
                confidence: 'likely',
                headline: `${told}: ${(damaged.reason ?? '').split(';')[0]}.`,
                ...rest,
                because: damaged.reason ?? 'a file differs',
                evidence: compared.flatMap((check) => check?.exchanges ?? []),
                explains: compared.flatMap((check) => check?.id ?? []),
            };
        },
        refuted: (facts) => foreignUploads(facts).length > 0 || namesRespelt(facts) !== undefined,
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
            step('infrastructure', `${whoEndsUploads}: look for its limits of body size and time.`, show.verify),
        ],
        concludes: (facts) => {
            const refused = refusedArtifacts(facts).filter(({ answer, exchange }) => answer.kind === 'no-reply' &&
                (exchange.request.method === 'PUT'
                    ? ['RESET', 'NETWORK', 'TIMEOUT'].includes(answer.code)
                    : isFile(exchange) && answer.code === 'TIMEOUT') &&
                (answer.code !== 'TIMEOUT' || !isSharedSilence(facts)));
            const [first] = refused;
            const cutAlike = first ? facts.observations.filter((other) => isCutLike(other, first)) : [];
            const unanswered = cutAlike.length > 0 ? smallestFirst(cutAlike) : refused;
            const [one] = unanswered;
            const isSlow = one?.answer.kind === 'no-reply' && one.answer.code === 'TIMEOUT';
            return (one && {
                confidence: 'likely',
                headline: isSlow
                    ? `${(0,observed/* requestOf */.fo)(one)} got no answer in time, while other requests are answered.`
                    : `The connection was cut off during ${(0,observed/* requestOf */.fo)(one)}.`,
                because: `no answer: ${(0,observed/* said */.ag)(one)}; other requests are answered`,
                evidence: [one, first],
                controls: [facts.servedWithKey[0]],
                steps: [tryWithoutProxy, findWhoEndsUploads(unanswered, facts)],
            });
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
        steps: fixedBy('infrastructure', 'Find the error in MLflow’s log: the artifact store’s permissions, credentials and free space first.', show.artifacts),
        concludes: (facts) => {
            const one = refusedArtifacts(facts).find((seen) => {
                if (seen.answer.kind === 'no-reply')
                    return seen.answer.code === 'TIMEOUT' && !isFile(seen.exchange) && !isSharedSilence(facts);
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
            const words = one.answer.kind === 'reply' && storeWords.test(one.answer.text);
            return {
                confidence: one.answer.kind === 'reply' && one.answer.status < 500 && (0,observed/* partyOf */.MS)(one) !== 'artifact store'
                    ? 'possible'
                    : 'likely',
                headline: `The artifact store failed on ${(0,observed/* requestOf */.fo)(one)}.`,
                because: one.answer.kind === 'no-reply'
                    ? `no answer: ${one.answer.message}`
                    : `${(0,observed/* whoOf */.OD)(one)} answers ${(0,observed/* said */.ag)(one).slice(0, 240)}${words ? ', words of the store' : ''}`,
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
        one.answer.kind === 'reply' &&
        one.answer.status === 200);
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
            step('caller', right ? `Set auth-url to ${right}.` : 'Set auth-url to the address of the auth service.', (place) => show.authRoot({ ...place, authUrl: right ?? place.authUrl })),
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
        step('caller', 'Set auth-url to the address of the auth service alone, without a path.', show.authRoot),
    ],
    concludes: wrongAuthUrl,
    refuted: (facts) => facts.authWorks,
};

// EXTERNAL MODULE: ./build/platform/deeds.js
var deeds = __webpack_require__(69829);
// EXTERNAL MODULE: ./build/diagnosis/locate-responders.js
var locate_responders = __webpack_require__(81788);
;// CONCATENATED MODULE: ./build/diagnosis/front-evidence.js






/** What every conclusion about a party in between says of its evidence. */
function told(subject, facts) {
    const { observation: one, layer, controls } = subject;
    const same = isSameForAll(subject);
    const health = facts.first(layer === 'auth' ? 'auth.health' : 'api.health');
    const isInside = layer === 'gateway';
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
        ...(isInside ? { steps: insideSteps } : {}),
    };
}
const insideSteps = fixedBy('infrastructure', 'Let the API through to MLflow: look at what stands between them (proxy, mesh, firewall, login), its rules, limits and backends, and at the URL under which the API calls MLflow.', show.mlflowHealth);
/**
 * The step of the registration that the platform's own question to the auth service stopped, where the same party may
 * have answered it: its 401 is taken for a refused key, everything else for trouble with the auth service.
 */
function stoppedByAuth({ answer }, { obstacle }) {
    const isKeyRefusal = answer.kind === 'reply' && answer.status === 401;
    return obstacle?.stoppedAt === (isKeyRefusal ? 'key-accepted' : 'auth-reachable')
        ? obstacle.observation
        : undefined;
}
/**
 * Proved where the key was not looked at, or where a product in front signs its answer while the platform stands. An
 * unsigned answer that only some requests get may come from behind the key check as well.
 */
const provedBy = (subject, facts) => !isBehindProxy(subject.observation, facts) &&
    // A firewall may stand on the caller's side, too.
    !(subject.observation.exchange.proxy && (0,observed/* productOf */.$7)(subject.observation)?.kind === 'firewall') &&
    // The API itself may speak so without its routes and its check of keys.
    !(0,locate_responders/* speaksLikeApi */.Ho)(subject.observation) &&
    (isSameForAll(subject) ||
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
    !observations.some((one) => one.exchange.proxy !== undefined && one.responder && (0,observed/* partyOf */.MS)(one) !== 'in between');
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
    (['reverse proxy', 'ingress'].includes((0,observed/* productOf */.$7)(one)?.kind ?? '') ||
        /administrative rules/i.test((0,observed/* said */.ag)(one)));
/** True where nothing but the larger bodies were refused. */
function isBySize(one, facts) {
    const passed = facts.servedWithKey.filter(({ exchange }) => exchange.request.method === one.exchange.request.method);
    return passed.length > 0 && passed.every((other) => (0,observed/* bytesOf */.$$)(other) < (0,observed/* bytesOf */.$$)(one));
}
const writes = /\/(create|update|log-[a-z]+|set-[a-z-]+|delete[a-z-]*|rename|transition-stage|alias)$/;
/** Everything that writes is refused and everything that reads is served, by an answer that names no product. */
function isRefusalOfWrites({ observation: one, layer }, facts) {
    if (layer !== 'proxy' || facts.wrote || !facts.served)
        return false;
    const refused = facts.refusals.map(({ observation }) => observation);
    return ((0,observed/* productOf */.$7)(one) === undefined &&
        one.answer.kind === 'reply' &&
        one.answer.status === 403 &&
        one.answer.contentType !== 'text/html' &&
        // Hokusai's own parts would say it in their own form.
        (one.answer.text.trim() === '' || facts.evidence.platform === 'mlflow') &&
        writes.test(new URL(one.exchange.request.url).pathname) &&
        refused.every((other) => writes.test(new URL(other.exchange.request.url).pathname)));
}
/** Only some methods are refused, whatever the body: others of the same size get through. */
function isMethodRule(one, facts) {
    const { method } = one.exchange.request;
    if (!facts.served || (method === 'POST' ? facts.wrote : false))
        return false;
    // What its words say is another reason.
    if (one.answer.kind === 'reply' && (0,deeds/* saysBlocked */.H6)(one.answer.text, (0,observed/* productOf */.$7)(one)))
        return false;
    const sameMethod = facts.servedWithKey.filter(({ exchange }) => exchange.request.method === method);
    if (sameMethod.length > 0)
        return false;
    const refused = facts.refusals.filter(({ observation }) => observation.exchange.request.method === method);
    return (['PUT', 'DELETE', 'PATCH', 'POST'].includes(method) &&
        refused.length > 0 &&
        refused.every(({ observation }) => (0,observed/* deedOf */.uT)(observation) === (0,observed/* deedOf */.uT)(one)));
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
    if ((0,observed/* deedOf */.uT)(one) === 'damages answers')
        return true;
    if (isBinary(one))
        return true;
    const isJson = /json/.test(answer.contentType) && answer.text.trim() !== '';
    return isJson && answer.json === undefined && exchange.response?.body?.truncated !== true;
}
/** What is left of JSON, and not another text under its content type. */
const isRestOfJson = ({ answer }) => answer.kind === 'reply' && /^\W{0,4}[{[]/.test(answer.text);
/** A refused request whose answer is damaged, and an answer of the API's own at the same address that is so, too. */
function damagedAtTheApi({ refusals, observations }) {
    const one = refusals.find(({ observation }) => isDamaged(observation))?.observation;
    if (!one)
        return [];
    const own = observations.filter((other) => (0,observed/* originOf */.yv)(other) === (0,observed/* originOf */.yv)(one) &&
        isDamaged(other) &&
        // The same for every key is no damaged answer, but another one.
        !(0,observed/* sameAnswer */.JM)(one, other) &&
        ((0,observed/* partyOf */.MS)(other) === 'API' || ['none', 'garbage'].includes(other.credential)));
    return own.length > 0 ? [one, ...own.slice(0, 2)] : [];
}
/** A server that looks at no key damages its answer to every key alike. */
function damagedForAll(facts) {
    const one = facts.refusals.find(({ observation }) => isDamaged(observation))?.observation;
    return one && isRestOfJson(one) && (0,diagnosis_facts/* isSameForAnyKey */.xr)(one, facts) ? one : undefined;
}
/** What MLflow said, in a form that is not its own: wrapped, renamed, in XML, or an error under the status 200. */
function inAnotherForm({ refusals, withoutKey }) {
    const one = refusals.find(({ observation: seen }) => seen.answer.kind === 'reply' &&
        (seen.answer.status === 200
            ? (0,error/* errorCodeOf */.D9)(seen.answer) !== undefined || (0,deeds/* isReshaped */.PW)(seen.answer.text)
            : seen.answer.status < 300 && deeds/* mlflowFields */.J.test(seen.answer.text)))?.observation;
    return (one && {
        confidence: 'likely',
        headline: `Something on the way changes answers: the one to ${(0,observed/* requestOf */.fo)(one)} arrives in a form that is not MLflow’s.`,
        because: `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one).slice(0, 160)}: that holds MLflow’s words, in another form or under another status than MLflow’s`,
        evidence: [one],
        controls: [withoutKey],
        layer: (0,observed/* isInside */.FK)(one) ? 'gateway' : 'proxy',
        nextProbe: 'the same request sent to MLflow itself, past what stands before it',
    });
}
const frontDamageCauses = [
    {
        code: 'ANSWERS_CHANGED',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Something in front of the service changes its answers: they arrive cut, with something added, or packed otherwise than their headers say.',
        refutedBy: 'the same answer whole and well-formed',
        steps: fixedBy('infrastructure', 'Let answers pass unchanged: look for content filters, scanners, compression and limits of size in what stands in front of the service.', show.headers),
        concludes: (facts) => {
            const [one, ...own] = damagedAtTheApi(facts);
            if (one) {
                return {
                    confidence: 'likely',
                    headline: `Something in front of ${(0,observed/* originOf */.yv)(one)} changes answers: the one to ${(0,observed/* requestOf */.fo)(one)} arrives damaged.`,
                    because: `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one).slice(0, 120)}, which is damaged, and so are the API’s own answers`,
                    evidence: [one],
                    controls: own,
                };
            }
            const binary = facts.refusals.find(({ observation }) => isBinary(observation))?.observation;
            if (binary) {
                return {
                    confidence: 'likely',
                    headline: `Something in front of ${(0,observed/* originOf */.yv)(binary)} changes answers: the one to ${(0,observed/* requestOf */.fo)(binary)} is no text any more.`,
                    because: `${(0,observed/* requestOf */.fo)(binary)} is answered with bytes that are called JSON and are none, as if they were packed twice: no part of the platform does that`,
                    evidence: [binary],
                    controls: [facts.withoutKey],
                    nextProbe: 'the same request with "Accept-Encoding: identity"',
                };
            }
            const reshaped = inAnotherForm(facts);
            if (reshaped)
                return reshaped;
            const alike = damagedForAll(facts);
            if (alike) {
                return {
                    confidence: 'likely',
                    headline: `Something at ${(0,observed/* originOf */.yv)(alike)} changes answers: the one to ${(0,observed/* requestOf */.fo)(alike)} arrives damaged.`,
                    because: `${(0,observed/* requestOf */.fo)(alike)} is answered ${(0,observed/* said */.ag)(alike).slice(0, 120)}, which is no whole JSON, and the same without a valid key`,
                    evidence: [alike],
                    controls: [facts.withoutKey, facts.withGarbage],
                    nextProbe: 'the same request sent to MLflow itself, past what stands before it',
                };
            }
            const direct = facts.keyVerdict?.observation;
            if (!direct || facts.authWorks || !isDamaged(direct))
                return undefined;
            return {
                confidence: 'likely',
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
const blockedByAuth = (facts) => facts.obstacle?.stoppedAt === 'auth-reachable' ? facts.obstacle.observation : undefined;
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
        steps: fixedBy('auth team', 'Bring the auth service back: its load balancer has no healthy target. Look at its last deployment and its secrets.', show.authHealth),
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
            };
        },
        // The caller's own proxy may have no way to anybody.
        refuted: (facts) => facts.authWorks || isAnsweredByProxy(facts),
    },
    {
        code: 'AUTH_MISROUTED',
        category: 'DEPLOY',
        layer: 'auth',
        owner: 'infrastructure',
        summary: 'Another service answers at the auth URL.',
        refutedBy: 'an answer at this address that says whether the key is valid',
        steps: fixedBy('infrastructure', 'Correct the rule of the load balancer for the auth host: all its paths, /api/* too, belong to the auth service.', show.authRoot),
        concludes: (facts) => {
            const direct = facts.keyVerdict?.observation;
            const root = facts.first('auth.root');
            if (!direct || direct.answer.kind === 'no-reply')
                return undefined;
            const { status } = direct.answer;
            const talksLikeApi = status >= 400 && /auth(entication)? service|api key required|not found$/i.test((0,observed/* said */.ag)(direct));
            const isAuth = root?.answer.kind === 'reply' && (0,observed/* partyOf */.MS)(root) === 'auth service';
            // Something that drops the key on the way to the auth service is no other service.
            if (isAuth && /api key required/i.test((0,observed/* said */.ag)(direct)))
                return undefined;
            const namesItself = root?.answer.kind === 'reply' &&
                root.answer.status === 200 &&
                !isAuth &&
                (0,observed/* deedOf */.uT)(root) !== 'asks for a login';
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
            isAnsweredByProxy(facts) ||
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
        steps: fixedBy('auth team', 'Make POST /api/v1/keys/validate answer within 5 s: look at its database and instances.', show.validate),
        concludes: (facts) => {
            const direct = facts.keyVerdict?.observation;
            if (!direct)
                return undefined;
            const timedOut = direct.answer.kind === 'no-reply' && direct.answer.code === 'TIMEOUT';
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
                headline: `The auth service needs ${(ms / 1000).toFixed(1)} s to validate a key; the API waits 5 s.`,
                because: `validating the key took ${(ms / 1000).toFixed(1)} s${timedOut ? ' without an answer' : ''}, while the API waits 5 s`,
                evidence: [direct, blocked],
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
        steps: [
            runAgainAfter('auth team'),
            step('auth team', 'Make POST /api/v1/keys/validate answer 200 with is_valid, or 401 with a detail.', show.validate),
        ],
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
                confidence: 'likely',
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
;// CONCATENATED MODULE: ./build/diagnosis/causes/client.js







/** MLflow's client asks for the experiment first, and goes no further where it is deleted. */
function foundDeleted({ evidence, observations, servedWithKey }) {
    if (evidence.checks || evidence.failed === false)
        return undefined;
    const found = observations.find((one) => /\/experiments\/get/.test((0,observed/* pathOf */.XM)(one)) &&
        one.answer.kind === 'reply' &&
        /"lifecycle_stage": ?"deleted"/.test(one.answer.text));
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
        confidence: 'likely',
        headline: `${slip}.`,
        because: `${slip}, and ${outcome}`,
        evidence: [one],
        steps: [
            step('caller', `Set ${environment/* tokenVariable */.Sj} to the key alone, without "Bearer", quotes or white space, in the environment the command runs in.`, show.search),
        ],
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
    steps: [
        step('caller', more
            ? 'Send the key with every request, also with those for files and after a redirect.'
            : 'Set MLFLOW_TRACKING_TOKEN to the API key, in the environment the command runs in.', show.search),
    ],
});
const deletedUnderWay = [
    step('infrastructure', 'Find out who deletes experiments that were made a moment before, or what gives a request another one’s answer.', show.verify),
];
/** Names that nobody chose for this registration. */
const nameOfAnother = /missing value|already exists|\b(tag|param(eter)?|metric|header|user|field|column|host|alias|workspace)s? names?\b/i;
/** Says what a name has to be like. */
const isRule = /\b(must|should|only|start|begin|match|prefix|pattern)/i;
const nameAsTold = [
    step('caller', 'Choose a name as the answer demands, for model-name or in your own code.', show.search),
];
const clientCauses = [
    {
        code: 'PYTHON_MISSING',
        category: 'CLIENT',
        layer: 'client',
        owner: 'caller',
        summary: 'The stock MLflow Python client was asked for, and this machine has none that works.',
        refutedBy: 'a Python that imports mlflow',
        steps: [
            step('caller', 'Install MLflow (pip install mlflow), or let python: install make an environment of its own.', () => `python3 -c 'import mlflow; print(mlflow.__version__)'`),
        ],
        concludes: (facts) => {
            const missing = facts.failed('python.available');
            return (missing && {
                confidence: 'likely',
                headline: 'There is no Python with MLflow on this machine.',
                because: `python was demanded, and ${missing.reason ?? 'none was found'}`,
                evidence: [],
                explains: [missing.id],
            });
        },
    },
    {
        code: 'HEADER_FORM',
        category: 'CLIENT',
        layer: 'client',
        owner: 'caller',
        summary: 'The key was sent in a form the platform does not accept.',
        refutedBy: 'the same refusal with the key sent as "Authorization: Bearer …"',
        steps: [
            step('caller', 'Send the key as "Authorization: Bearer KEY", with this spelling and one space.', show.search),
        ],
        concludes: (facts) => {
            const { obstacle } = facts;
            const one = obstacle?.observation;
            const without = obstacle ? undefined : lostKey(facts);
            if (without)
                return withoutKey(without, ', unlike others of the same command');
            if (facts.observations.length === 0)
                return keySlip(facts);
            if (!one ||
                !['key-forwarded', 'key-accepted'].includes(obstacle?.stoppedAt ?? '') ||
                one.answer.kind === 'no-reply')
                return undefined;
            if (one.credential === 'basic') {
                return {
                    confidence: 'likely',
                    headline: `${(0,observed/* originOf */.yv)(one)} was sent a user name and password (Basic) instead of the key.`,
                    because: 'the requests carry "Authorization: Basic …": MLflow’s client prefers a user name from MLFLOW_TRACKING_USERNAME, ~/.mlflow/credentials or ~/.netrc to the token',
                    evidence: [one],
                    steps: [
                        step('caller', 'Unset MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, and take the host out of ~/.netrc and ~/.mlflow/credentials, so that MLFLOW_TRACKING_TOKEN is used.', show.search),
                    ],
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
            return {
                confidence: refusedForm ? 'likely' : 'possible',
                headline: refusedForm
                    ? 'The key was sent in a form that is not accepted.'
                    : 'No request shows that a key was sent.',
                because: refusedForm
                    ? 'the key was sent, in a form that is not accepted'
                    : 'no request shows that a key was sent',
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
        steps: [
            step('caller', 'Restore the deleted experiment (MlflowClient().restore_experiment(id)), or use another name.', show.search),
        ],
        concludes: (facts) => {
            const refused = facts.refusals.find(({ observation: { answer } }) => answer.kind === 'reply' && (0,diagnosis_facts/* saysDeleted */.OJ)(answer))?.observation;
            const one = refused ?? foundDeleted(facts);
            // One that this run made itself was deleted by somebody, or it is another than was asked for.
            const isOwn = refused && facts.evidence.checks && !/experiments\/create$/.test((0,observed/* pathOf */.XM)(refused));
            return (one && {
                confidence: refused && !isOwn ? 'certain' : 'likely',
                ...(isOwn && { owner: 'infrastructure', steps: deletedUnderWay }),
                headline: 'The experiment of this name is deleted, but still there.',
                because: refused
                    ? `MLflow answers ${(0,observed/* said */.ag)(one).slice(0, 160)}`
                    : 'MLflow answers with lifecycle_stage deleted, at which its client stops; no run was started afterwards',
                evidence: [one],
            });
        },
    },
    {
        code: 'NAME_REFUSED',
        category: 'CLIENT',
        layer: 'registry',
        owner: 'caller',
        summary: 'MLflow does not accept the name or value that was given.',
        refutedBy: 'the same name accepted',
        steps: [step('caller', 'Choose a name of letters, digits, dots, - and _, without / and :.', show.search)],
        concludes: ({ refusals }) => {
            const refused = refusals.find(({ observation: { answer } }) => answer.kind === 'reply' &&
                [400, 422].includes(answer.status) &&
                (0,error/* errorCodeOf */.D9)(answer) !== undefined &&
                /\bnames?\b/i.test(answer.text) &&
                !nameOfAnother.test(answer.text));
            return (refused && {
                confidence: 'likely',
                ...(isRule.test((0,observed/* said */.ag)(refused.observation)) && { steps: nameAsTold }),
                headline: `MLflow refuses a name: ${(0,observed/* said */.ag)(refused.observation).slice(0, 120)}.`,
                because: `MLflow answers ${(0,observed/* said */.ag)(refused.observation).slice(0, 160)}`,
                evidence: [refused.observation],
            });
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/front-blocks.js







/** True where the platform itself answers at the same address, or is stopped by the same party. */
const isPlatformBeside = ({ layer, observation }, facts) => layer === 'auth' ? stoppedByAuth(observation, facts) !== undefined : (0,diagnosis_facts/* isApiAlive */.qu)(facts);
const isPage = ({ answer }) => answer.kind === 'reply' && answer.contentType === 'text/html';
/** Under the status of a success, words alone tell a refusal. */
const isSuccess = ({ answer }) => answer.kind === 'reply' && answer.status < 300;
/** A refusal that speaks of a token may be another product's at this address. */
const isToldByWords = (one) => one.answer.kind === 'reply' && one.answer.status === 403 && (0,observed/* productOf */.$7)(one) === undefined;
/** A page with a link to a login may be any site's; one that is nothing but a login asks for a password. */
const front_blocks_isWebSite = (one) => one.answer.kind === 'reply' &&
    one.answer.status < 300 &&
    (0,observed/* productOf */.$7)(one)?.kind !== 'login proxy' &&
    !/type=["']?password/i.test(one.answer.text);
const giveLogin = [
    step('caller', 'Give what it asks for as the key, a token or USER:PASSWORD, with platform: mlflow.', show.search),
    step('infrastructure', 'Where callers have no such login: give them one, or take the REST API out of it.', show.search),
];
const frontBlockCauses = [
    {
        code: 'LOGIN_PAGE',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Another login stands in front of the service and answers in its place.',
        refutedBy: 'an answer of the service itself at the same address without that login',
        steps: fixedBy('infrastructure', 'Take the paths of the API and the auth service out of the single sign-on or password in front of them: clients bring a key, not a session.', show.search),
        concludes: (facts) => {
            const subject = subjectWith(facts, 'asks for a login');
            if (!subject ||
                subject.observation.answer.kind === 'no-reply' ||
                subject.observation.answer.status === 407)
                return undefined;
            const { observation: one, controls } = subject;
            // Where MLflow itself refuses the others, what refuses the right login is no check of it.
            const likesAnother = controls.length > 0 &&
                !controls.some((other) => (0,observed/* sameAnswer */.JM)(one, other) || (0,observed/* partyOf */.MS)(other) === 'MLflow');
            const redirect = one.answer.kind === 'reply' && (0,http_exchange/* header */.w)(one.answer, 'location');
            const basic = one.answer.kind === 'reply' && /basic/i.test((0,http_exchange/* header */.w)(one.answer, 'www-authenticate'));
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
                confidence: isSameForAll(subject) && isClear && !isToldByWords(one) && !front_blocks_isWebSite(one) && !(0,locate_responders/* speaksLikeApi */.Ho)(one)
                    ? 'certain'
                    : 'likely',
                headline: `${name} in front of ${placeOf(subject)} asks for a login of its own${basic ? ' (Basic)' : ''}.`,
                ...told(subject, facts),
                ...(takesLogin && { owner: 'caller', steps: giveLogin }),
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
        steps: fixedBy('infrastructure', 'Let these requests through what answered: look at its rules for addresses, paths, methods, clients, bodies and access.', show.headers),
        concludes: (facts) => {
            const subject = subjectWith(facts, 'blocks', 'challenges', 'refuses the request');
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
            return {
                // Without a product's name or the platform beside it, the address may be some other service's.
                confidence: (0,observed/* deedOf */.uT)(one) === 'refuses the request' ||
                    // A plain proxy says so in its own name of what an authorizer behind it refuses.
                    ['reverse proxy', 'ingress'].includes((0,observed/* productOf */.$7)(one)?.kind ?? '') ||
                    ((0,observed/* productOf */.$7)(one) === undefined && (isSuccess(one) || !isPlatformBeside(subject, facts)))
                    ? 'likely'
                    : provedBy(subject, facts),
                headline: `${name} in front of ${placeOf(subject)} blocks ${facts.served ? (0,observed/* requestOf */.fo)(one) : 'this client'}${(0,observed/* deedOf */.uT)(one) === 'challenges' ? ' with a browser challenge' : ''}.`,
                ...seen,
                because: `${seen.because}${size}`,
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
            step('caller', 'Ask the platform whether this key has the permission to write.', show.validate),
            step('API team', 'Say in the 403 which scope or permission is missing, or find what refuses writes before the API.', show.search),
        ],
        concludes: (facts) => {
            const subject = subjectWith(facts, 'blocks');
            if (!subject || !isRefusalOfWrites(subject, facts))
                return undefined;
            return {
                confidence: 'likely',
                headline: `Reading works at ${placeOf(subject)}, but ${(0,observed/* requestOf */.fo)(subject.observation)} is refused (403) without a reason.`,
                ...told(subject, facts),
                layer: 'proxy',
                nextProbe: 'the same write with a key that is known to have the permission',
            };
        },
        refuted: (facts) => facts.wrote,
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/front-limits.js





/** True for a status that says what is too long. */
const isTold = ({ observation: { answer } }) => answer.kind === 'reply' && (answer.status === 431 || answer.status === 414);
/** A 405 in the API's form to every request with one method: of the API, or of another program in front of it. */
function refusedByApi(facts) {
    const one = facts.refusals.find(({ observation: { answer, responder } }) => answer.kind === 'reply' && answer.status === 405 && ['API', 'gateway'].includes(responder?.party ?? ''))?.observation;
    if (!one || !isMethodRule(one, facts))
        return undefined;
    return {
        confidence: 'likely',
        headline: `${(0,observed/* whoAtStart */.iv)(one)} refuses ${one.exchange.request.method} requests.`,
        because: `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one)}, while other methods are served`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
        nextProbe: 'the methods that the deployed version lists at /openapi.json',
    };
}
/** Another method reaches the platform at the same kind of route: a program in its place refuses methods as well. */
const isRouteServed = (one, { observations }) => observations.some((other) => other.role === one.role &&
    other.exchange.request.method !== one.exchange.request.method &&
    other.responder !== undefined &&
    (0,observed/* partyOf */.MS)(other) !== 'in between');
/** MLflow's own 405 for an upload that its route takes: it got another method than was sent. */
function methodChanged(facts) {
    const one = facts.refusals.find(({ observation: { answer, exchange, role, responder } }) => role === 'artifacts' &&
        answer.kind === 'reply' &&
        answer.status === 405 &&
        responder?.party === 'MLflow' &&
        ['GET', 'PUT', 'DELETE'].includes(exchange.request.method))?.observation;
    return (one && {
        confidence: 'likely',
        headline: `${(0,observed/* requestOf */.fo)(one)} does not arrive at MLflow as ${one.exchange.request.method}.`,
        because: `MLflow answers ${(0,observed/* said */.ag)(one)} for a method that this route of its takes, so it got another one`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
        nextProbe: 'the method in MLflow’s access log for this request',
        steps: fixedBy('infrastructure', 'Pass methods on as they come: look for a method override or a rewrite between the caller and MLflow.', show.verify),
    });
}
const frontLimitCauses = [
    {
        code: 'SIZE_LIMIT',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Something on the way limits the size of request bodies, and this request is larger.',
        refutedBy: 'the same request accepted',
        steps: fixedBy('infrastructure', 'Raise the body size limit of the proxy in front of the API (nginx: client_max_body_size), for uploads of model files most of all.', show.verify),
        concludes: (facts) => {
            const subject = subjectsOf(facts).find(({ observation: one }) => (one.answer.kind === 'reply' && one.answer.status === 413) ||
                // Some proxies say 404 or 400 where a body is too large.
                (isForArtifacts(one) &&
                    ((0,observed/* deedOf */.uT)(one) === 'has no route' || (one.answer.kind === 'reply' && one.answer.status === 400)) &&
                    (0,observed/* deedOf */.uT)(one) !== undefined &&
                    isBySize(one, facts)));
            if (!subject)
                return undefined;
            const { observation: one } = subject;
            return {
                confidence: (0,diagnosis_facts/* isApiAlive */.qu)(facts) && one.answer.kind === 'reply' && one.answer.status === 413
                    ? 'certain'
                    : 'likely',
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
        steps: fixedBy('infrastructure', 'Raise the header size limit of the proxy in front of the API (nginx: large_client_header_buffers).', show.search),
        concludes: (facts) => {
            const subject = subjectWith(facts, 'limits headers');
            return (subject && {
                // A 400 is told from its words alone.
                confidence: isTold(subject) && ((0,diagnosis_facts/* isApiAlive */.qu)(facts) || isSameForAll(subject)) ? 'certain' : 'likely',
                headline: `The head of the request is too long for ${(0,observed/* whoOf */.OD)(subject.observation)}.`,
                ...told(subject, facts),
            });
        },
    },
    {
        code: 'METHOD_BLOCKED',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Something on the way refuses requests by their method (PUT, DELETE, POST).',
        refutedBy: 'the same request with this method answered by the service',
        steps: fixedBy('infrastructure', 'Allow GET, POST, PUT, PATCH and DELETE for the paths of the API in the proxy or firewall in front of it.', show.verify),
        concludes: (facts) => {
            const subject = subjectWith(facts, 'limits method', 'blocks');
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
            };
        },
        refuted: (facts) => {
            const subject = subjectWith(facts, 'limits method', 'blocks');
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
        steps: fixedBy('infrastructure', 'Raise the time limit of the proxy in front of the API (nginx: proxy_read_timeout), or find out what makes the request slow.', show.verify),
        concludes: (facts) => {
            const subject = subjectWith(facts, 'times out');
            if (!subject || subject.layer === 'auth' || !facts.served)
                return undefined;
            const { observation: one } = subject;
            const { totalMs } = one.exchange.timings;
            // A time-out that is told at once was waited for elsewhere.
            const waited = totalMs >= 1_000 ? ` after ${(totalMs / 1000).toFixed(1)} s` : '';
            return {
                confidence: 'likely',
                headline: `${(0,observed/* whoAtStart */.iv)(one)} gave up on ${(0,observed/* requestOf */.fo)(one)}${waited}: it waits no longer.`,
                ...told(subject, facts),
            };
        },
    },
];

// EXTERNAL MODULE: ./build/diagnosis/evidence.js
var diagnosis_evidence = __webpack_require__(44321);
;// CONCATENATED MODULE: ./build/diagnosis/causes/front-route-steps.js
/** What to do where something on the way leads requests nowhere, where more is known than that. */



const letIn = fixedBy('infrastructure', 'Let callers through what answered: look at its rules for addresses, methods and access, and at whether its service is paid for and running.', show.headers);
const leadToTheApi = fixedBy('infrastructure', 'The address leads to an object store: lead this host and path to the API, in the load balancer, ingress or proxy in front of it.', show.headers);
const leadThisToo = fixedBy('infrastructure', 'Other requests are led to the API, and this one is not: look for rules by path, method, header or content in what stands in front of it.', show.headers);
/** An API gateway says the same of both. */
const routeOrSignature = [
    step('infrastructure', 'Look whether this path and method are deployed at the API gateway, in this stage.', show.headers),
    step('caller', 'If the server takes signed requests alone, as SageMaker’s MLflow does, use its own client plugin: a key in a header is no signature.', show.headers),
];
/** Steps that fit better than a missing rule, where more is known. */
function stepsFor(one, facts) {
    if ((0,observed/* deedOf */.uT)(one) === 'blocks')
        return { steps: letIn };
    if (one.answer.kind === 'reply' && (0,responders/* responderOf */.ac)(one.answer).party === 'artifact store')
        return { steps: leadToTheApi };
    if (one.answer.kind === 'reply' && one.answer.status === 403)
        return { steps: routeOrSignature };
    return facts.served ? { steps: leadThisToo } : {};
}

;// CONCATENATED MODULE: ./build/diagnosis/causes/front-routes.js












/** True where a request that found no backend was served at another moment: that is a rate. */
const isIntermittentlyRefused = (facts) => facts.refusals.some(({ observation }) => isUnavailable(observation) && (0,diagnosis_facts/* isIntermittent */.a_)(observation, facts));
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
const saysNoneIsHealthy = (one) => one.answer.kind === 'reply' &&
    one.answer.status === 503 &&
    ((0,observed/* productOf */.$7)(one)?.kind === 'load balancer' ||
        /\b(no|without) (healthy|available|live|active)\b|no server is available/i.test(one.answer.text));
const isDocumentedHost = (one) => (0,observed/* originOf */.yv)(one) === new URL(platform_contract/* hokusai */.rQ.trackingUri).origin;
/** To https of the same host, unless that one redirects back. */
function isUpgrade(one, facts) {
    if (one.answer.kind === 'no-reply')
        return false;
    const from = new URL(one.exchange.request.url);
    const location = (0,http_exchange/* header */.w)(one.answer, 'location');
    const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    const secured = facts.observations.find(({ exchange }) => exchange.request.url === from.href.replace(/^http:/, 'https:'));
    const circles = secured?.answer.kind === 'reply' && secured.answer.status >= 300 && secured.answer.status < 400;
    return from.protocol === 'http:' && to?.protocol === 'https:' && to.hostname === from.hostname && !circles;
}
const frontRouteCauses = [
    {
        code: 'BALANCER_NO_RULE',
        isGeneral: true,
        category: 'DEPLOY',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Something on the way answers in place of the service: it has no rule that leads this host, path or method on.',
        refutedBy: 'an answer of the API at this address',
        steps: fixedBy('infrastructure', 'Add the rule or route that leads this host and path to the API, in the load balancer, ingress or proxy in front of it.', show.headers),
        concludes: (facts) => {
            const subject = subjectWith(facts, 'has no route', 'answers itself', 'damages answers', 'blocks');
            if (!subject || subject.layer === 'auth')
                return undefined;
            const { observation: one } = subject;
            const deed = (0,observed/* deedOf */.uT)(one);
            if (deed === 'blocks' && (subject.layer !== 'proxy' || !isProxyRule(one) || facts.served))
                return undefined;
            // What was JSON once was changed on the way; an answer that only some keys get came from behind their check.
            if (deed === 'damages answers' && (!isSameForAll(subject) || isRestOfJson(one)))
                return undefined;
            if (deed === 'answers itself' && facts.served && !isForeignSuccess(one) && !subject.explains)
                return undefined;
            const meant = subject.layer === 'gateway' ? 'MLflow' : 'the API';
            return {
                confidence: 
                // A page or JSON of somebody's may say in any words that it will not.
                deed !== 'has no route' ||
                    // An API gateway's words for no route are those for a request without a signature, too.
                    (one.answer.kind === 'reply' && one.answer.status === 403) ||
                    // Where nothing there is the platform's, the caller may have named another site.
                    !((0,diagnosis_facts/* isApiAlive */.qu)(facts) || isDocumentedHost(one)) ||
                    facts.served
                    ? 'likely'
                    : provedBy(subject, facts),
                headline: `${(0,observed/* whoAtStart */.iv)(one)} answers ${(0,observed/* requestOf */.fo)(one)} itself (${one.answer.kind === 'reply' ? one.answer.status : ''}) and does not forward it to ${meant}.`,
                ...told(subject, facts),
                ...(subject.layer === 'gateway' ? {} : stepsFor(one, facts)),
                ...(isForArtifacts(one) ? { nextProbe: 'the rule of the proxy for /mlflow-artifacts/' } : {}),
            };
        },
        refuted: (facts) => isAddressWrong(facts),
    },
    {
        code: 'API_DOWN',
        category: 'DEPLOY',
        layer: 'proxy',
        owner: 'API team',
        summary: 'The API is down or not reached: what stands in front of it has no healthy instance to pass requests to.',
        refutedBy: 'any answer of the API itself, for instance at /health',
        steps: fixedBy('API team', 'Bring the API back: its load balancer has no healthy backend. Look at its last deployment: image, start-up error, secrets. If it runs, look at the way there: name, port, rules of the network.', show.apiHealth),
        concludes: (facts) => {
            const subject = subjectWith(facts, 'has no backend', 'times out');
            if (!subject || subject.layer === 'auth' || facts.served)
                return undefined;
            const health = facts.first('api.health');
            const all = isSameForAll(subject) && health !== undefined && (0,observed/* deedOf */.uT)(health) === (0,observed/* deedOf */.uT)(subject.observation);
            return {
                // That it does not get there may as well be its own way: a name, a port, a rule of the network.
                confidence: all && saysNoneIsHealthy(subject.observation) ? 'certain' : 'likely',
                headline: `${(0,observed/* whoAtStart */.iv)(subject.observation)} has no live backend at ${placeOf(subject)}: the API is down.`,
                ...told(subject, facts),
                evidence: [subject.observation, ...(health && (0,observed/* deedOf */.uT)(health) ? [health] : [])],
                layer: 'proxy',
            };
        },
        refuted: (facts) => facts.apiAnswers.some(({ responder, role }) => responder?.party === 'API' || role === 'mlflow'),
    },
    {
        code: 'NO_BACKEND',
        category: 'DEPLOY',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'The platform answers, but a proxy in front of one of its parts has no live backend for these requests, or gives up on it.',
        refutedBy: 'an answer of the platform to the same request',
        steps: fixedBy('infrastructure', 'Look at the backends of the proxy that answered, and at whether what stands behind it crashes on these requests.', show.search),
        concludes: (facts) => {
            const subject = subjectWith(facts, 'has no backend', 'times out');
            if (!subject || subject.layer === 'auth' || !(0,diagnosis_facts/* isApiAlive */.qu)(facts))
                return undefined;
            const { observation: one } = subject;
            if ((0,observed/* deedOf */.uT)(one) === 'times out' && facts.served)
                return undefined;
            return {
                confidence: 'likely',
                headline: `${(0,observed/* whoAtStart */.iv)(one)} cannot pass ${(0,observed/* requestOf */.fo)(one)} on, ${(0,diagnosis_facts/* isIntermittent */.a_)(one, facts) ? `though it does at other moments (${shareOf(one, facts)})` : 'while the API answers other requests'}.`,
                ...told(subject, facts),
                nextProbe: 'the log of the proxy that answered, for this request',
            };
        },
        refuted: (facts) => isIntermittentlyRefused(facts) ||
            !facts.apiAnswers.some(({ responder, role }) => responder?.party === 'API' || role === 'mlflow'),
    },
    {
        code: 'FRONT_ERROR',
        isGeneral: true,
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'Something in front of the API fails by itself with an internal error.',
        refutedBy: 'an answer of the platform to the same request',
        steps: fixedBy('infrastructure', 'Look at the log of the proxy in front of the API for this request: its settings, its own checks, its temporary space.', show.headers),
        concludes: (facts) => {
            const subject = subjectWith(facts, 'fails');
            return (subject && {
                confidence: 'likely',
                headline: `${(0,observed/* whoAtStart */.iv)(subject.observation)} failed on ${(0,observed/* requestOf */.fo)(subject.observation)}.`,
                ...told(subject, facts),
                nextProbe: 'the log of what answered, for this request',
            });
        },
    },
    {
        code: 'FRONT_CACHES',
        category: 'CFG',
        layer: 'proxy',
        owner: 'infrastructure',
        summary: 'A cache in front of the API keeps answers and gives them to other requests, whatever key those carry.',
        refutedBy: 'the same requests answered afresh',
        steps: fixedBy('infrastructure', 'Take the paths of the API out of the cache in front of it: answers depend on the key and change with every write.', show.headers),
        concludes: (facts) => {
            const afresh = facts.withoutKeyAfresh;
            const isRefused = afresh?.answer.kind === 'reply' && afresh.answer.status === 401;
            const isKept = (one) => (0,observed/* isCached */.bm)(one) || (isRefused && ['none', 'garbage'].includes(one.credential) && (0,observed/* isProven */.nn)(one));
            const kept = facts.observations.filter((one) => one.role === 'mlflow' && isKept(one));
            const letIn = kept.filter(({ credential }) => credential === 'none' || credential === 'garbage');
            const stale = facts.evidence.checks?.filter((check) => (0,verdict/* isTrouble */.KM)(check) && kept.some(({ exchange }) => check.exchanges.includes(exchange.id)));
            const [first] = letIn.length > 0 ? letIn : (stale?.length ?? 0) > 0 ? kept : [];
            if (!first)
                return undefined;
            return {
                confidence: 'likely',
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
            runAgainAfter('infrastructure'),
            step('caller', 'If infrastructure says that the new address is the API’s, set tracking-uri to it. This run did not ask it, to keep the key here.', show.search),
            step('infrastructure', 'Is the new address meant to be the API’s? Yes: send the same request there, and once it is served tell callers to use it. No: remove the redirect and serve the API here. A redirect turns a POST into a GET and loses the key.', show.search),
        ],
        concludes: (facts) => {
            const subject = subjectWith(facts, 'redirects');
            if (!subject || subject.observation.answer.kind === 'no-reply' || isUpgrade(subject.observation, facts))
                return undefined;
            const { observation: one } = subject;
            const location = one.answer.kind === 'reply' ? (0,http_exchange/* header */.w)(one.answer, 'location') : '';
            return {
                confidence: 'likely',
                headline: `${(0,observed/* originOf */.yv)(one)} redirects ${(0,observed/* requestOf */.fo)(one)} to ${location || 'nowhere'}.`,
                ...told(subject, facts),
            };
        },
    },
];

// EXTERNAL MODULE: ./build/suites/preflight.js
var preflight = __webpack_require__(82567);
// EXTERNAL MODULE: ./build/text/curl.js
var curl = __webpack_require__(76114);
;// CONCATENATED MODULE: ./build/diagnosis/causes/key.js




/** The step that stopped because the key was not accepted, or auth not reached. */
const blockedByKey = (facts) => ['auth-reachable', 'key-accepted', 'key-forwarded', 'permitted'].includes(facts.obstacle?.stoppedAt ?? '')
    ? facts.obstacle?.observation
    : undefined;
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
        step('caller', 'Make a new key in the settings page; keep this one as it is: it tells whether the API team has fixed its part.', show.validate),
        step('API team', `Let in no key whose validation says is_valid false, also where its status is 200: in the API and in the gateway. With this key, not the new one, the following answers 200 now, and 401 when fixed: ${command}`),
    ];
}
/** When the answer to a request was there, in milliseconds. */
const endOf = ({ exchange }) => Date.parse(exchange.startedAt) + exchange.timings.totalMs;
const addressWords = /\bip\b|address|location|network/i;
/** Never a bad key by the platform's 401 alone: a valid key is refused like that too where a service is set up wrongly. */
function unprovenRefusal(facts) {
    const { obstacle, keyVerdict } = facts;
    if (obstacle?.stoppedAt !== 'key-accepted' ||
        facts.served ||
        (keyVerdict && keyVerdict.verdict.kind !== 'no-verdict'))
        return undefined;
    if (['basic', 'refused-form'].includes(obstacle.observation.credential))
        return undefined;
    return {
        confidence: 'possible',
        headline: 'The platform does not accept this key.',
        because: `the platform answers ${(0,observed/* said */.ag)(obstacle.observation)}; the auth service’s own verdict was not observed, and a valid key is refused like that too where a service is set up wrongly`,
        evidence: [obstacle.observation],
        nextProbe: 'validating the key directly at the auth service',
    };
}
const isForeignRefusal = (one) => one?.answer.kind === 'reply' && one.answer.status === 401 && (0,observed/* partyOf */.MS)(one) === 'in between';
const keyCauses = [
    {
        code: 'KEY_DEACTIVATED',
        category: 'KEY',
        layer: 'auth',
        owner: 'caller',
        summary: 'The auth service says that the key is deactivated (200 with is_valid: false).',
        refutedBy: 'is_valid true in the same answer',
        steps: [
            step('caller', 'Make a new key in the settings page, or activate this one where it was deactivated by mistake.', show.validate),
        ],
        concludes: (facts) => {
            if (facts.keyVerdict?.verdict.kind !== 'invalid')
                return undefined;
            const { observation } = facts.keyVerdict;
            const { error } = facts.keyVerdict.verdict.info;
            const steps = stepsForServed(facts);
            const isOther = typeof error === 'string' && !/deactivat|disabled|inactive/i.test(error);
            return {
                confidence: isOther ? 'likely' : 'certain',
                headline: isOther
                    ? `The auth service says that this key is not valid: ${error.slice(0, 80)}.`
                    : `The auth service says that this key is deactivated${facts.registered ? ', and the platform serves it all the same' : ''}.`,
                because: `is_valid is false in a 200${isOther ? ` (${error.slice(0, 160)})` : ''}${facts.registered ? ', which the platform ignores: a model was registered with it' : ''}`,
                evidence: [observation, blockedByKey(facts)],
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
            step('caller', 'Make a new key in the settings page and store it as the secret HOKUSAI_API_KEY.', show.validate),
            step('caller', 'If other keys of yours work, this one has expired or was revoked; if none does, tell the auth team.', show.validate),
        ],
        concludes: (facts) => {
            const key = keyWords(facts);
            if (!key)
                return unprovenRefusal(facts);
            if (addressWords.test(key.words))
                return undefined;
            const saysWhy = /invalid|expired|not found|revoked|unknown|disabled|deactivated|no such/i.test(key.words);
            const agrees = facts.obstacle === undefined || facts.obstacle.stoppedAt === 'key-accepted';
            const control = facts.observations.find(({ role, credential }) => role === 'auth.validate' && credential === 'none');
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
        refuted: (facts) => facts.served || isForeignRefusal(facts.keyVerdict?.observation),
    },
    {
        code: 'KEY_STILL_ACCEPTED',
        category: 'KEY',
        layer: 'auth',
        owner: 'caller',
        summary: 'The auth service refuses the key, but the platform still lets it in: it remembers a key it accepted for a minute.',
        refutedBy: 'a validation of this key with is_valid true',
        steps: [
            step('caller', 'Look at the key in the settings page: if it was revoked or has run out, this stops working within minutes.', show.validate),
            step('API team', 'If it goes on for longer, compare the auth service the API asks with this one.', show.validate),
        ],
        concludes: (facts) => {
            const key = keyWords(facts);
            const control = facts.observations.find(({ role, credential }) => role === 'auth.validate' && credential === 'none');
            if (!key || !facts.served || (0,observed/* sameAnswer */.JM)(control, key.direct))
                return undefined;
            return {
                confidence: 'likely',
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
        steps: [
            step('caller', 'Use a key that lives longer than the training and registration take, or renew it before it expires.', show.validate),
        ],
        concludes: (facts) => {
            const refused = facts.refusals.find(({ stoppedAt }) => stoppedAt === 'key-accepted')?.observation;
            if (!refused || !facts.served)
                return undefined;
            const later = (one) => one.exchange.startedAt > refused.exchange.startedAt;
            const after = facts.observations.filter((one) => ['mlflow', 'artifacts'].includes(one.role) && one.credential === refused.credential && later(one));
            const also = after.filter(({ answer }) => answer.kind === 'reply' && answer.status === 401);
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
            const refused = facts.refusals.find(({ stoppedAt }) => stoppedAt === 'key-accepted')?.observation;
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
        steps: [step('caller', 'Store the secret again without spaces or a newline around it.', show.validate)],
        concludes: ({ evidence: { checks } }) => {
            const warned = checks?.find(({ code }) => code === preflight/* keyHasWhitespace */.V);
            return (warned && {
                confidence: 'certain',
                headline: 'The stored key has whitespace around it.',
                because: `${warned.reason}`,
                evidence: [],
                explains: [warned.id],
            });
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/permissions.js




const permissions_textOf = ({ answer }) => (answer.kind === 'reply' ? answer.text : '');
/** A 403 of the API or the gateway about what the key may do. */
function scopeRefusal(facts) {
    return facts.refusals.find(({ observation }) => observation.answer.kind === 'reply' &&
        observation.answer.status === 403 &&
        ((0,observed/* partyOf */.MS)(observation) === 'API' || (0,observed/* partyOf */.MS)(observation) === 'gateway') &&
        !/REGISTRY_ADMIN_REQUIRED|\bip\b|ip address|host header/i.test(permissions_textOf(observation)) &&
        (/required_scope/i.test(permissions_textOf(observation)) ||
            (facts.served && /scope|permission|forbidden/i.test((0,observed/* said */.ag)(observation)))))?.observation;
}
const scopeIn = (one) => /"required_scope":\s*"([^"]+)"/.exec(permissions_textOf(one))?.[1];
/** Where the refusal names another service than the one asked for, somebody else chose that service id. */
function serviceRefusal(facts) {
    if (facts.keyVerdict?.verdict.kind !== 'wrong-service')
        return undefined;
    const direct = facts.keyVerdict.observation;
    const words = (0,observed/* said */.ag)(direct);
    const asked = facts.evidence.target?.serviceId.toLowerCase();
    const refused = /access to service ['"]?([\w.-]+)/i.exec(words)?.[1]?.toLowerCase();
    return { direct, words, asked, refused };
}
const permissions_stepsFor = (wanted, owned) => [
    step('caller', `Create a key for ${wanted}; this one is for ${owned}. Only if you do not mean the model registry, set service-id to ${owned}, and in the command that checks it, too.`, show.validate),
];
const permissionCauses = [
    {
        code: 'SERVICE_ACCESS',
        category: 'SCOPE',
        layer: 'auth',
        owner: 'caller',
        summary: 'The key is valid, but registered for another service than the one it is used for.',
        refutedBy: 'a validation for this service id with is_valid true',
        steps: [
            step('caller', 'Create a key for this service; or, if you meant the one the key is for, set service-id to that.', show.validate),
        ],
        concludes: (facts) => {
            const service = serviceRefusal(facts);
            if (!service ||
                (service.asked !== undefined && service.refused !== undefined && service.asked !== service.refused))
                return undefined;
            const owned = /registered for service ['"]?([\w.-]+)/i.exec(service.words)?.[1]?.replace(/\.$/, '');
            const wanted = service.asked ?? service.refused;
            return {
                ...(owned && wanted && { steps: permissions_stepsFor(wanted, owned) }),
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
        steps: [
            step('caller', 'Allow the address of this runner for the key, or use a runner with a fixed address. Hosted runners change theirs.', show.validate),
        ],
        concludes: (facts) => {
            const key = keyWords(facts);
            const refusal = facts.refusals.find(({ stoppedAt, observation }) => stoppedAt === 'permitted' && /\bip\b|ip address/i.test((0,observed/* said */.ag)(observation)));
            const words = key && addressWords.test(key.words) ? key.words : refusal ? (0,observed/* said */.ag)(refusal.observation) : undefined;
            return words === undefined
                ? undefined
                : {
                    confidence: 'likely',
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
        steps: [step('caller', 'Add balance to the account of the key.', show.validate)],
        concludes: (facts) => {
            const refused = facts.refusals.find(({ observation: { answer, responder } }) => answer.kind === 'reply' &&
                answer.status === 402 &&
                ['API', 'gateway', 'auth service'].includes(responder?.party ?? ''))?.observation ??
                facts.observations.find(({ role, answer }) => role === 'event' && answer.kind === 'reply' && answer.status === 402);
            return (refused && {
                confidence: refused.role === 'event' ? 'likely' : 'certain',
                headline: `The balance of the account is too low for ${(0,observed/* requestOf */.fo)(refused)}.`,
                because: `the answer is ${(0,observed/* said */.ag)(refused)}`,
                evidence: [refused],
                controls: [facts.keyVerdict?.observation],
            });
        },
    },
    {
        code: 'REGISTRY_ADMIN_ONLY',
        category: 'SCOPE',
        layer: 'gateway',
        owner: 'caller',
        summary: 'The key is valid, but the model registry is open to administrators only.',
        refutedBy: 'the same refusal with an administrator’s key',
        steps: [
            step('caller', 'Ask whoever issues the keys (the auth team) for an administrator’s key or the scope model-registry:admin: since 2026-06 the registry is closed to others.', show.validate),
        ],
        concludes: (facts) => {
            const refusal = facts.refusals.find(({ observation: { answer } }) => answer.kind === 'reply' && /REGISTRY_ADMIN_REQUIRED/i.test(answer.text));
            if (!refusal)
                return undefined;
            const { keyVerdict } = facts;
            const isAdmin = keyVerdict?.verdict.kind === 'valid' && keyVerdict.verdict.info.is_admin === true;
            return {
                confidence: isAdmin ? 'likely' : 'certain',
                headline: 'The model registry is open to administrators only, and this is not an administrator’s key.',
                because: `the answer is ${(0,observed/* said */.ag)(refusal.observation)}${isAdmin ? ', although the auth service calls the key an administrator’s' : ''}`,
                evidence: [refusal.observation],
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
        steps: [step('caller', 'Use a key with the scope write.', show.validate)],
        concludes: (facts) => {
            const refusal = scopeRefusal(facts);
            const scope = refusal && scopeIn(refusal);
            if (!refusal || !(0,diagnosis_facts/* isWrite */.ao)(refusal) || (scope && !/write/i.test(scope)))
                return undefined;
            return (refusal && {
                confidence: scope ? 'certain' : 'likely',
                headline: `The key may not write: ${(0,observed/* requestOf */.fo)(refusal)} was refused.`,
                because: `the answer is ${(0,observed/* said */.ag)(refusal)}${facts.served ? '; reading works' : ''}`,
                evidence: [refusal, ...facts.observations.filter((one) => (0,observed/* sameAnswer */.JM)(one, refusal))],
                controls: [facts.servedWithKey[0], facts.keyVerdict?.observation],
            });
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
        steps: [step('caller', 'Ask for a key with the scope that the answer names.', show.validate)],
        concludes: (facts) => {
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
    const one = obstacleAt(facts, 'auth-reachable');
    if (!one || one.answer.kind === 'no-reply')
        return undefined;
    const words = (0,observed/* said */.ag)(one);
    if (/rate limit|too many requests/i.test(words) || one.answer.status === 429)
        return undefined;
    const isContract = /service error/i.test(words);
    if (!facts.keyVerdict) {
        return contract
            ? undefined
            : {
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
        confidence: 'likely',
        headline: contract
            ? 'The API and the auth service do not understand each other.'
            : 'The API cannot reach the auth service.',
        because: `asked directly, the auth service answers; through the platform it is ${words}`,
        evidence: [one],
        controls: [facts.keyVerdict.observation],
        nextProbe: 'the API’s log of its call to the auth service',
    };
}
const setToAccepted = (service, accepted) => fixedBy('API team', `Set AUTH_SERVICE_ID of the API and of the gateway to ${service}: for it ${(0,observed/* originOf */.yv)(accepted)} accepted this key. Where it is ${service} already, compare their auth URL with ${(0,observed/* originOf */.yv)(accepted)}.`, show.search);
/** Never a bad key by this alone: only the auth service's own verdict tells a bad key from a bad setting. */
function keyRefusedBy(facts, party) {
    const one = obstacleAt(facts, 'key-accepted');
    if (!one || (0,observed/* partyOf */.MS)(one) !== party || facts.keyVerdict?.verdict.kind !== 'valid')
        return undefined;
    const asked = facts.evidence.target?.serviceId;
    const named = /access to service ['"]?([\w.-]+)/i.exec((0,observed/* said */.ag)(one))?.[1];
    // Its own words name the service it asks about: then it is neither another auth service nor how the key is sent.
    const isNamed = asked !== undefined && named !== undefined && named.toLowerCase() !== asked.toLowerCase();
    return {
        confidence: isNamed ? 'certain' : 'likely',
        headline: `The auth service accepts this key; the ${party} ${isNamed ? `asks about ${named} and ` : ''}refuses it.`,
        because: `asked directly, the auth service accepts the key for ${facts.evidence.target?.serviceId ?? 'the service'}; the platform answers ${(0,observed/* said */.ag)(one)}`,
        evidence: [one],
        controls: [facts.keyVerdict.observation],
        ...(asked !== undefined &&
            party === 'API' && { steps: setToAccepted(asked, facts.keyVerdict.observation) }),
        nextProbe: 'AUTH_SERVICE_ID and the auth URL in the configuration of the service that refuses',
    };
}
/** The auth service itself says that no key came, exactly as it does when none is sent. */
function lostBeforeAuth(facts) {
    const direct = facts.keyVerdict?.observation;
    const control = facts.observations.find(({ role, credential }) => role === 'auth.validate' && credential === 'none');
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
        confidence: 'likely',
        headline: `The key sent to ${(0,observed/* originOf */.yv)(direct)} does not arrive at the auth service.`,
        because: 'the auth service says that no key was sent, exactly as it does when none is',
        evidence: [direct],
        controls: [control, root],
        layer: 'auth',
        owner: 'infrastructure',
        steps: [
            step('infrastructure', 'Find what drops the Authorization header in front of the auth service.', show.validate),
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
        steps: fixedBy('infrastructure', 'Ask the auth service from inside the platform: see whether it answers itself, or something in front of it (a block, a login, a redirect, a limit, a wrong route).', show.validate),
        concludes: (facts) => {
            const one = obstacleAt(facts, 'auth-reachable');
            const direct = facts.keyVerdict?.observation;
            if (!one || direct?.answer.kind !== 'no-reply' || !/service error/i.test((0,observed/* said */.ag)(one)))
                return undefined;
            return {
                confidence: 'likely',
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
        steps: fixedBy('API team', 'Check the auth URL in the API’s configuration, and the way from the API to it: DNS, security group, certificate.', show.search),
        concludes: (facts) => authTrouble(facts, false),
    },
    {
        code: 'API_AUTH_CONTRACT',
        category: 'BUG',
        layer: 'proxy',
        owner: 'API team',
        summary: 'The API and the auth service do not understand each other: validating the key directly works.',
        refutedBy: 'the same trouble when the key is validated directly',
        steps: fixedBy('API team', 'Compare the API’s call with the contract of POST /api/v1/keys/validate: header, service_id, and how 403 and 422 are treated.', show.search),
        concludes: (facts) => authTrouble(facts, true),
    },
    {
        code: 'SERVICE_ID_MISMATCH',
        category: 'CFG',
        layer: 'proxy',
        owner: 'API team',
        summary: 'The key is valid, but the API rejects it: it asks the auth service about another service id, or another auth service.',
        refutedBy: 'a direct validation that rejects the key as well',
        steps: fixedBy('API team', 'Compare AUTH_SERVICE_ID of the API and of the gateway with the service this run asked about, for which the auth service accepted the key. Where they are equal, compare the auth URL that the two have with this run’s.', show.search),
        concludes: (facts) => {
            const service = serviceRefusal(facts);
            if (service?.asked !== undefined &&
                service.refused !== undefined &&
                service.asked !== service.refused) {
                return {
                    confidence: 'likely',
                    headline: `The platform asks the auth service about ${service.refused}, not ${service.asked}.`,
                    because: `the auth service answers ${service.words}, although ${service.asked} was asked for`,
                    evidence: [service.direct, facts.obstacle?.observation],
                };
            }
            return keyRefusedBy(facts, 'API');
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
        steps: [
            runAgainAfter('API team'),
            step('API team', 'Look whether the request of the evidence, by its id, reaches the API’s process with its Authorization header. With it: a middleware of the API drops it; remove that. Without it: hand this to infrastructure; what stands in front of the API drops it.', show.search),
        ],
        concludes: (facts) => {
            const one = obstacleAt(facts, 'key-forwarded');
            if (!one)
                return lostBeforeAuth(facts);
            if ((0,observed/* partyOf */.MS)(one) !== 'API' || ['none', 'refused-form', 'unknown', 'basic'].includes(one.credential))
                return undefined;
            const same = (0,observed/* sameAnswer */.JM)(one, facts.withoutKey);
            return {
                confidence: same && (0,diagnosis_facts/* isApiProven */.P8)(facts) && facts.keyVerdict?.verdict.kind === 'valid' ? 'certain' : 'likely',
                headline: `The key sent to ${(0,observed/* originOf */.yv)(one)} does not arrive at the API.`,
                because: `the API says that no key was sent${same ? ', exactly as it does when none is' : ''}`,
                evidence: [one],
                controls: [facts.withoutKey, facts.keyVerdict?.observation],
            };
        },
    },
    {
        code: 'GATEWAY_HEADER_STRIPPED',
        category: 'BUG',
        layer: 'gateway',
        owner: 'API team',
        summary: 'The API accepts the key and does not pass it on to the gateway behind it.',
        refutedBy: 'a refusal that comes from the API itself',
        steps: fixedBy('API team', 'Pass the Authorization header on when calling the gateway.', show.search),
        concludes: (facts) => {
            const one = obstacleAt(facts, 'key-forwarded');
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
        steps: fixedBy('API team', 'Set the service id and auth URL of the gateway to those of the API.', show.search),
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
const replaceKey = step('caller', 'Treat logs that show such answers as secret, CI logs first. Replace the key once no answer holds it any more.', show.verify);
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
const leaveOut = ({ owner, origin, shownBy }, before = '') => step(owner, `${before}Leave the request’s credentials out of what ${(0,observed/* whoOf */.OD)(shownBy)} at ${origin} answers: error messages, pages and headers (here: ${(0,text_echoes/* placesOfKey */.t)(shownBy.exchange).join(', ')}).${findWho(shownBy)} Delete logs that hold such answers.`, show.verify);
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
        step('API team', 'Leave the request’s credentials out of answers: error messages, pages and headers. Delete logs that hold such answers.', show.verify),
    ],
    concludes: keyEchoed,
};

;// CONCATENATED MODULE: ./build/diagnosis/causes/mlflow-database.js



/** What the drivers and MLflow's stores say of a database, by the trouble; the first that fits. */
const databaseTroubles = [
    {
        words: /no such (table|column)|undefined ?(table|column)|unknown column|relation .* does not exist|out[- ]of[- ]date database schema|can't locate revision|db upgrade|doesn't exist.*table|table .* doesn't exist/i,
        what: 'has an out-of-date schema',
        fix: 'Run mlflow db upgrade on MLflow’s database with the version of MLflow that is deployed.',
    },
    {
        words: /unique ?violation|duplicate key value|duplicate entry .* for key '?primary|_pkey|_pk\b/i,
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
/** A disk that is full or read-only may be another one than the database's, unless its driver says so. */
function isOfDatabase(trouble, text) {
    const unknown = databaseTroubles.at(-1);
    return trouble !== unknown && (!trouble.isVague || unknown?.words.test(text) === true);
}
const mlflow_database_textOf = ({ answer }) => (answer.kind === 'reply' ? answer.text : '');
/** What MLflow's words say of a database, if they speak of one. */
const databaseWords = (text) => databaseTroubles.find(({ words }) => words.test(text));
/** Words of a database in MLflow's answer, whatever its status: the driver's exception shows in the message. */
function databaseTrouble(facts) {
    for (const { observation: one } of facts.refusals) {
        if (isForArtifacts(one) || one.answer.kind === 'no-reply' || (0,observed/* partyOf */.MS)(one) !== 'MLflow')
            continue;
        const { status, text } = one.answer;
        const driver = /sqlalchemy|psycopg|pymysql|mysqldb|sqlite3?\.|OperationalError|IntegrityError|ProgrammingError|UniqueViolation/i.test(text);
        // An error of the operating system is of MLflow's own disk, unless a database speaks.
        const isOfDisk = !driver && /\[Errno \d+\]/.test(text);
        const trouble = !isOfDisk && (status >= 500 || driver) ? databaseWords(text) : undefined;
        if (trouble)
            return { one, trouble };
    }
    return undefined;
}
const mlflowDatabaseCauses = [
    {
        code: 'MLFLOW_DATABASE',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'MLflow has trouble with its database (the backend store).',
        refutedBy: 'the same request answered with 200',
        steps: fixedBy('infrastructure', 'Look at MLflow’s database (backend store) and at MLflow’s log.', show.verify),
        concludes: (facts) => {
            const found = databaseTrouble(facts);
            if (!found)
                return undefined;
            const { one, trouble } = found;
            return {
                confidence: isOfDatabase(trouble, mlflow_database_textOf(one)) ? 'certain' : 'likely',
                headline: `MLflow’s database ${trouble.what}: ${(0,observed/* requestOf */.fo)(one)} failed.`,
                because: `MLflow answers ${(0,observed/* said */.ag)(one).slice(0, 240)}`,
                evidence: [one],
                controls: [facts.servedWithKey[0]],
                steps: fixedBy('infrastructure', trouble.fix, show.verify),
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/closed-for-now.js



/** Words of a refusal that holds for everybody, and will end. */
const forAWhile = /(registry|store|server) is (now |currently )?read-?only|migrat|maintenance|for now|try again/i;
/** Its database, where the words are of one, has causes of its own. */
const isForAWhile = (text) => /maintenance|\buntil \d|temporarily unavailable|try again/i.test(text) && databaseWords(text) === undefined;
/** The API says to whoever asks, or MLflow of a request, that it is closed for a while. */
function closedForNow(facts) {
    const one = facts.refusals.find(({ observation: { answer, responder, role } }) => role !== 'artifacts' &&
        answer.kind === 'reply' &&
        answer.status === 503 &&
        (responder?.party === 'MLflow'
            ? isForAWhile(answer.text)
            : !facts.served &&
                ['API', 'gateway'].includes(responder?.party ?? '') &&
                /maintenance|\buntil \d/i.test(answer.text)))?.observation;
    const isMlflow = one && (0,observed/* partyOf */.MS)(one) === 'MLflow';
    return (one && {
        confidence: 'likely',
        ...(isMlflow ? { layer: 'mlflow' } : { owner: 'API team' }),
        headline: `${isMlflow ? 'MLflow' : `The API at ${(0,observed/* originOf */.yv)(one)}`} is closed for now, as it says itself.`,
        because: `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one).slice(0, 160)}`,
        evidence: [one],
        controls: [facts.withoutKey],
        steps: [
            step('caller', 'Wait as long as the answer says, and run this again.', show.search),
            step(isMlflow ? 'infrastructure' : 'API team', 'End what the answer speaks of.', show.search),
        ],
    });
}

;// CONCATENATED MODULE: ./build/diagnosis/mlflow-evidence.js


/** The first refused request that MLflow itself answered, and that fits. */
const byMlflow = (facts, fits) => facts.refusals.find(({ observation: one }) => (0,observed/* partyOf */.MS)(one) === 'MLflow' && one.answer.kind === 'reply' && fits(one, one.answer.status, (0,observed/* said */.ag)(one)))?.observation;
/** Where the words say only that something failed, its own health check of the same run may say more. */
const healthOf = (facts) => facts.first('api.mlflow-health');
/** The API's own check of MLflow, where it fails and says so. */
function healthSays(facts, words) {
    const health = healthOf(facts);
    return health?.answer.kind === 'reply' &&
        health.answer.status >= 500 &&
        (0,observed/* partyOf */.MS)(health) !== 'in between' &&
        words.test(health.answer.text)
        ? health
        : undefined;
}
/** MLflow's own form of an error, or the name of a server that it runs on: more than words that anybody may use. */
const isSignedByMlflow = ({ answer }) => answer.kind === 'reply' &&
    ((0,error/* errorCodeOf */.D9)(answer) !== undefined ||
        /uvicorn|gunicorn|waitress|werkzeug/i.test(String(answer.headers.server ?? '')));

;// CONCATENATED MODULE: ./build/diagnosis/causes/mlflow-access.js






const permission = /permission denied|PERMISSION_DENIED|not authorized|CUSTOMER_UNAUTHORIZED|UNAUTHORIZED/i;
const saysPermission = (one) => one.answer.kind === 'reply' && permission.test(`${(0,observed/* said */.ag)(one)} ${(0,error/* errorCodeOf */.D9)(one.answer) ?? ''}`);
/** "Access denied" and "not allowed" is what firewalls and gateways say as well. */
const anyDenial = /permission|not authorized|unauthorized|insufficient/i;
/** What a product in front says of a request, and no rule of a firewall does: that this user may not do this. */
const deniedDeed = /not (authorized|allowed|permitted) to (perform|call|invoke|execute)|(no|lacks?|without|missing|insufficient) .{0,40}(permission|privilege|scope|role)|insufficient_scope/i;
/** A plugin of MLflow's, or a gateway of somebody's, refuses for want of a permission and does not say who it is. */
function unsignedPermission(facts) {
    const one = facts.refusals.find(({ observation: { answer, responder } }) => answer.kind === 'reply' &&
        answer.status === 403 &&
        responder?.party === 'in between' &&
        // A mesh lets services in or not, and knows nothing of models.
        responder.product?.kind !== 'mesh' &&
        answer.contentType !== 'text/html' &&
        (responder.product ? deniedDeed : anyDenial).test(answer.text))?.observation;
    if (!one || !facts.served || hasWritten(one, facts))
        return undefined;
    return {
        confidence: 'likely',
        headline: `${(0,observed/* requestOf */.fo)(one)} is refused: this user lacks a permission in MLflow.`,
        because: `the answer is ${(0,observed/* said */.ag)(one).slice(0, 160)}, in no form of the platform’s own; other requests with the same key are served`,
        evidence: [one],
        controls: [facts.servedWithKey[0], facts.withoutKey],
        layer: isForArtifacts(one) ? 'artifacts' : 'mlflow',
        nextProbe: 'the same request sent to MLflow from inside the platform',
    };
}
/** Who was let write something, and may not read it or write one of its files, meets a rule for some requests. */
const hasWritten = (one, { servedWithKey }) => ['GET', 'PUT'].includes(one.exchange.request.method) &&
    servedWithKey.some((other) => kindOf(other) === kindOf(one) &&
        (other.exchange.request.method === 'PUT' || (0,observed/* pathOf */.XM)(other).endsWith('/create')));
/** What a request is about: `runs`, `registered-models`, or files. */
const kindOf = (one) => isForArtifacts(one) ? 'files' : /\/mlflow\/([\w-]+)\/[\w-]+$/.exec((0,observed/* pathOf */.XM)(one))?.[1];
/** A login before MLflow let somebody in whom MLflow's own list of users does not have. */
function unknownUser(facts) {
    const one = byMlflow(facts, (_, status, words) => status >= 400 &&
        /\b(user|account|principal|member)\b.{0,80}\b(not found|does not exist|unknown)/i.test(words));
    return (one && {
        confidence: 'likely',
        headline: `MLflow has no such user: ${(0,observed/* requestOf */.fo)(one)} was refused.`,
        because: `MLflow answers ${(0,observed/* said */.ag)(one)}`,
        evidence: [one],
        controls: [facts.servedWithKey[0]],
    });
}
const mlflowAccessCauses = [
    {
        code: 'MLFLOW_LOGIN',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'MLflow itself asks for a login (its basic-auth, user name and password), which nothing in front of it sends.',
        refutedBy: 'an answer of MLflow to a request without user name and password',
        steps: fixedBy('infrastructure', 'Start MLflow without --app-name basic-auth behind the platform, or let the gateway send MLflow’s user name and password.', show.search),
        concludes: (facts) => {
            const one = facts.refusals.find(({ observation }) => (0,observed/* hasOwnLogin */.AY)(observation))?.observation;
            return (one && {
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
                        steps: [
                            step('caller', 'Give this MLflow server’s user name and password as the key, USER:PASSWORD, with platform: mlflow.', show.search),
                        ],
                    }
                    : {}),
            });
        },
    },
    {
        code: 'HOST_CHECK',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'MLflow refuses the host name under which the platform calls it.',
        refutedBy: 'the same refusal with a Host header that MLflow allows',
        steps: fixedBy('infrastructure', 'Add the host name under which the API calls MLflow (its own where it passes the Host header on) to MLFLOW_SERVER_ALLOWED_HOSTS, as NAME,NAME:*. The setting takes the place of MLflow’s own list, so repeat of that what is in use: localhost,localhost:*,127.0.0.1,127.0.0.1:*,10.*,192.168.*,172.16.* to 172.31.* each.', show.search),
        concludes: (facts) => {
            const refusal = facts.refusals.find(({ observation: { answer } }) => answer.kind === 'reply' &&
                [400, 403, 421].includes(answer.status) &&
                /host header|host not allowed/i.test(answer.text));
            const one = refusal?.observation;
            return (one && {
                confidence: (0,observed/* partyOf */.MS)(one) === 'MLflow' && (0,observed/* said */.ag)(one).startsWith('403') ? 'certain' : 'likely',
                headline: `${(0,observed/* partyOf */.MS)(one) === 'MLflow' ? 'MLflow' : 'Something in front of the API'} refuses the Host header it gets.`,
                because: `the answer is ${(0,observed/* said */.ag)(one)}`,
                ...((0,observed/* partyOf */.MS)(one) === 'in between' && { layer: 'proxy' }),
                evidence: [one, healthSays(facts, /host header/i)],
            });
        },
    },
    {
        code: 'ORIGIN_CHECK',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'MLflow refuses requests that change something because of their Origin header (CORS), which something on the way adds.',
        refutedBy: 'the same request accepted with this Origin header',
        steps: fixedBy('infrastructure', 'Drop the Origin header before MLflow, or list it in MLFLOW_SERVER_CORS_ALLOWED_ORIGINS.', show.verify),
        concludes: (facts) => {
            const one = byMlflow(facts, (_, status, words) => status === 403 && /cross-origin|cors/i.test(words));
            return (one && {
                confidence: 'certain',
                headline: `MLflow takes ${(0,observed/* requestOf */.fo)(one)} for a request of a foreign web page.`,
                because: `MLflow answers ${(0,observed/* said */.ag)(one)}; this client sends no Origin header`,
                evidence: [one],
                controls: [facts.servedWithKey[0]],
            });
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
            step('caller', 'Ask the administrators of MLflow for the permission on this experiment, model or the model registry.', show.search),
            step('infrastructure', 'Give the user the permission in MLflow, or turn off its own permissions behind the platform.', show.search),
        ],
        concludes: (facts) => {
            const one = byMlflow(facts, (seen, status, words) => [401, 403].includes(status) &&
                // In its own form a 403 is about a permission, whatever it says.
                (saysPermission(seen) ||
                    (status === 403 && seen.answer.kind === 'reply' && (0,error/* errorCodeOf */.D9)(seen.answer) !== undefined)) &&
                !/host header|cross-origin/i.test(words));
            if (!one)
                return unknownUser(facts) ?? unsignedPermission(facts);
            const isClosed = forAWhile.test((0,observed/* said */.ag)(one));
            if ((0,observed/* hasOwnLogin */.AY)(one) || (isClosed && isForRegistry(one)))
                return undefined;
            return {
                // Its bare words are anybody's; its JSON, or the server it runs on, are not.
                confidence: facts.served && !isClosed && isSignedByMlflow(one) && saysPermission(one) ? 'certain' : 'likely',
                headline: `MLflow’s own permissions refuse ${(0,observed/* requestOf */.fo)(one)}.`,
                because: `MLflow itself answers ${(0,observed/* said */.ag)(one)}${facts.served ? '; other requests with the same key are allowed' : ''}`,
                evidence: [one],
                controls: [facts.servedWithKey[0]],
                layer: isForArtifacts(one) ? 'artifacts' : 'mlflow',
            };
        },
    },
];

// EXTERNAL MODULE: ./build/text/visible.js
var visible = __webpack_require__(14252);
;// CONCATENATED MODULE: ./build/diagnosis/causes/mlflow-answers.js








/** The body was packed in a way that its own headers do not tell. */
function undecodable({ refusals, withoutKey }) {
    const one = refusals.find(({ observation: { answer } }) => answer.kind === 'no-reply' && answer.code === 'UNDECODABLE')?.observation;
    return (one && {
        confidence: 'likely',
        headline: `The answer to ${(0,observed/* requestOf */.fo)(one)} cannot be unpacked: it is damaged.`,
        because: `the answer came and is damaged: ${(0,observed/* said */.ag)(one)}`,
        evidence: [one],
        controls: [withoutKey],
    });
}
const mlflow_answers_isEmpty = ({ exchange: { response } }) => response?.body === undefined || response.body.bytes === 0;
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
        confidence: 'likely',
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
/** Some releases tell an error of their own with the status of a missing thing. */
const isInternal = ({ answer }) => answer.kind === 'reply' && (0,error/* errorCodeOf */.D9)(answer) === 'INTERNAL_ERROR';
const mlflowAnswerCauses = [
    {
        code: 'MLFLOW_MALFORMED',
        isGeneral: true,
        category: 'BUG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'Answers of MLflow arrive damaged: empty, cut or not well-formed JSON.',
        refutedBy: 'well-formed JSON in answer to the same request',
        steps: fixedBy('infrastructure', 'Ask MLflow itself: where its own answer is damaged already, look in its log; where not, the API team looks at what the API, or a proxy before MLflow, does to bodies.', show.wellFormed),
        concludes: (facts) => {
            const refusal = facts.refusals.find(({ stoppedAt, observation }) => stoppedAt === 'well-formed' || isEmptySuccess(observation, facts));
            const unusable = undecodable(facts) ?? hollow(facts);
            if (unusable)
                return unusable;
            const one = refusal?.observation;
            if (!one || one.answer.kind === 'no-reply')
                return undefined;
            const controls = [facts.withoutKey, facts.withGarbage].filter((other) => other?.answer.kind === 'reply');
            // What every key gets is no answer of MLflow at all.
            if (!facts.served &&
                (controls.length === 0 ||
                    controls.some((other) => other?.answer.kind === 'reply' && other.answer.status === 200)))
                return undefined;
            return {
                confidence: 'likely',
                headline: `The answer to ${(0,observed/* requestOf */.fo)(one)} is ${mlflow_answers_isEmpty(one) ? 'empty' : 'damaged'}.`,
                because: `${(0,observed/* requestOf */.fo)(one)} is answered ${one.answer.status} with ${mlflow_answers_isEmpty(one) ? 'an empty body' : one.answer.json === undefined ? 'a body that is no JSON' : 'names that MLflow does not use'}; a request without a key is answered otherwise`,
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
        steps: fixedBy('infrastructure', 'Find the error in MLflow’s log by the time and path of the request.', show.search),
        concludes: (facts) => {
            if (databaseTrouble(facts))
                return undefined;
            const one = byMlflow(facts, (seen, status) => !isForArtifacts(seen) && (status >= 500 || isInternal(seen)));
            return (one && {
                confidence: 'likely',
                headline: `MLflow answered ${statusAndWords(one)}.`,
                because: `the answer is ${(0,observed/* said */.ag)(one)}`,
                evidence: [one],
                controls: [facts.first('api.mlflow-health')],
                ...(/\[Errno \d+\]/.test((0,observed/* said */.ag)(one)) && { steps: ofDisk }),
            });
        },
    },
];
const ofDisk = fixedBy('infrastructure', 'Let MLflow write where the answer says: how this folder is mounted, its permissions and free space.', show.verify);
/** `500 to POST runs/create: Internal server error`, the first sentence of what it says. */
function statusAndWords(one) {
    const [, status = '', words = ''] = /^(\d*) ?(.*)$/s.exec((0,observed/* said */.ag)(one)) ?? [];
    const [first = ''] = words.split(/[.\n](?: |$)/);
    return `${status} to ${(0,observed/* requestOf */.fo)(one)}${first === '' ? '' : `: ${(0,visible/* cut */.Jj)(first, 80)}`}`;
}

;// CONCATENATED MODULE: ./build/diagnosis/causes/mlflow-reach.js








/** What the API or the gateway tells of MLflow behind it. */
function apiSays({ refusals }) {
    for (const { stoppedAt, observation: one } of refusals) {
        if (stoppedAt !== 'mlflow-reachable' || one.answer.kind === 'no-reply')
            continue;
        const isTimeout = one.answer.status === 504 || /timeout|timed out/i.test((0,observed/* said */.ag)(one));
        return { one, status: one.answer.status, isTimeout };
    }
    return undefined;
}
/** Requests with the caller's key hang, while those refused before MLflow are answered at once. */
function silentBehindTheApi(facts) {
    const waiting = facts.refusals.filter(isSilent).map(({ observation }) => observation);
    const [silent] = [...waiting.filter((one) => !isForArtifacts(one)), ...waiting];
    // Where nothing but files has to wait, it is their store.
    if (!silent || !waitsForMlflow(facts) || fellSilent(facts))
        return undefined;
    const refused = [facts.withoutKey, facts.withGarbage].filter((one) => one?.answer.kind === 'reply' && one.answer.status === 401 && (0,observed/* partyOf */.MS)(one) !== 'in between');
    const alive = facts.first('api.health');
    if (refused.length === 0 && !facts.served && !(0,diagnosis_facts/* isApiAlive */.qu)(facts))
        return undefined;
    if ((facts.keyVerdict?.observation.exchange.timings.totalMs ?? 0) >= platform_contract/* apiPatienceMs */.ik)
        return undefined;
    const readsWork = facts.served ? '; other requests with the key are served' : '';
    return {
        confidence: refused.length > 0 || facts.served ? 'likely' : 'possible',
        headline: `MLflow did not answer ${(0,observed/* requestOf */.fo)(silent)} in time.`,
        because: `${(0,observed/* requestOf */.fo)(silent)} got no answer within ${(silent.exchange.timings.totalMs / 1000).toFixed(0)} s${refused.length > 0 ? '; requests without a valid key are refused at once' : ''}${readsWork}`,
        // Artifacts that wait as well wait for the same server.
        evidence: [silent, ...waiting, healthSays(facts, /./)],
        controls: [waitsForMlflow(facts), ...refused, alive],
        nextProbe: 'MLflow’s own /health behind the gateway, and its database',
    };
}
const isSilent = ({ observation: { answer } }) => answer.kind === 'no-reply' && answer.code === 'TIMEOUT';
const mlflowReachCauses = [
    {
        code: 'MLFLOW_PREFIX',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'MLflow serves its REST API below another path than the platform asks for (--static-prefix, or its URL in the platform’s settings).',
        refutedBy: 'an answer of MLflow for this path',
        steps: fixedBy('infrastructure', 'Name MLflow’s URL in the API’s settings as MLflow serves it: with its --static-prefix, or start MLflow without one.', show.search),
        concludes: (facts) => {
            const { obstacle } = facts;
            const one = obstacle?.stoppedAt === 'mounted' ? obstacle.observation : undefined;
            const path = one && pathTold(one);
            if (!path || facts.served || (path.told !== undefined && path.told !== path.asked))
                return undefined;
            return {
                confidence: 'likely',
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
        steps: fixedBy('infrastructure', 'Start MLflow, or correct the URL, DNS name or certificate under which the API calls it.', show.mlflowHealth),
        concludes: (facts) => {
            const found = apiSays(facts);
            if (!found || found.isTimeout || found.status !== 502)
                return undefined;
            return {
                confidence: /mlflow/i.test((0,observed/* said */.ag)(found.one)) ? 'certain' : 'likely',
                headline: facts.served
                    ? `MLflow went away during the run: from ${(0,observed/* requestOf */.fo)(found.one)} on the API cannot reach it.`
                    : 'The API cannot reach MLflow.',
                because: `the API answers ${(0,observed/* said */.ag)(found.one)}${facts.served ? '; it had passed earlier requests on' : ''}`,
                evidence: [found.one, healthSays(facts, /./)],
                ...(facts.served && {
                    steps: fixedBy('infrastructure', 'Find out why MLflow ended: a worker that was killed, memory that ran out, a restart; then start it again.', show.mlflowHealth),
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
        steps: fixedBy('infrastructure', 'Send the same request straight to MLflow, past the API. Slow there too: look at what MLflow waits for (a lock in its database, artifact store, workers). Fast there: the API team acts, for the API or the gateway holds it.', show.mlflowHealth),
        concludes: (facts) => {
            const found = apiSays(facts);
            if (found?.isTimeout) {
                return {
                    confidence: 'likely',
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
        summary: 'The API’s own check of MLflow is refused because the API has no key of its own; this is not about the caller’s key.',
        refutedBy: '200 from /api/health/mlflow',
        steps: [
            runAgainAfter('API team'),
            step('API team', 'Give the API an administrator’s key for its calls to the gateway.', show.mlflowHealth),
        ],
        concludes: (facts) => {
            const health = healthSays(facts, /api key required|unauthorized|\b401\b/i);
            return (health && {
                confidence: 'likely',
                headline: 'The API’s own health check of MLflow is refused.',
                because: `the API’s own check of MLflow is answered ${(0,observed/* said */.ag)(health)}`,
                evidence: [health],
            });
        },
        // MLflow's own login refuses the API as it refuses everybody.
        refuted: (facts) => facts.refusals.some(({ observation }) => (0,observed/* hasOwnLogin */.AY)(observation)),
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/mlflow-registry.js








/** Requests that name nothing that was made before. */
const namesNothing = /\/(experiments|registered-models)\/(create|search)$/;
const quotaWords = /RESOURCE_EXHAUSTED|RESOURCE_LIMIT|LIMIT_EXCEEDED|quota|\(limit: ?\d+\)|(limit|maximum) .{0,40}(reached|exceeded)|reached .{0,20}(limit|maximum)|exceeded .{0,40}(limit|maximum)/i;
/** A file that is not there although its upload was answered with 200 a moment before. */
function missingFile({ refusals, servedWithKey, evidence }) {
    if (evidence.partial)
        return undefined;
    const one = refusals.find(({ observation: { role, exchange, answer, responder } }) => role === 'artifacts' &&
        exchange.request.method === 'GET' &&
        answer.kind === 'reply' &&
        answer.status === 404 &&
        responder?.party === 'MLflow' &&
        servedWithKey.some(({ exchange: sent }) => sent.request.method === 'PUT' && sent.request.url === exchange.request.url))?.observation;
    return (one && {
        confidence: 'likely',
        headline: `${(0,observed/* requestOf */.fo)(one)} does not find what was uploaded a moment before.`,
        because: `MLflow answers ${(0,observed/* said */.ag)(one)}, although it had answered the upload with 200`,
        evidence: [one],
        controls: [servedWithKey.at(-1)],
        nextProbe: 'the same request again after a minute',
    });
}
const mlflowRegistryCauses = [
    {
        code: 'MLFLOW_QUOTA',
        category: 'QUOTA',
        layer: 'mlflow',
        owner: 'caller',
        summary: 'A quota or limit of the MLflow server is used up.',
        refutedBy: 'the same request accepted',
        steps: [step('caller', 'Remove old models, versions or runs, or ask for a higher quota.', show.search)],
        concludes: (facts) => {
            const one = byMlflow(facts, ({ answer }, status) => status !== 429 && quotaWords.test(answer.kind === 'reply' ? answer.text : ''));
            return (one && {
                confidence: 'likely',
                headline: `A quota of MLflow is used up: ${(0,observed/* requestOf */.fo)(one)} was refused.`,
                because: `MLflow answers ${(0,observed/* said */.ag)(one)}`,
                evidence: [one],
            });
        },
    },
    {
        code: 'SOURCE_REFUSED',
        category: 'CFG',
        layer: 'registry',
        owner: 'infrastructure',
        summary: 'MLflow does not accept the place of the model’s files as the source of a version.',
        refutedBy: 'a version created from this source',
        steps: fixedBy('infrastructure', 'Let MLflow accept versions whose source lies in the artifact root of its runs.', show.verify),
        concludes: (facts) => {
            const one = byMlflow(facts, (seen, status, words) => status === 400 && /model-versions\/create/.test((0,observed/* pathOf */.XM)(seen)) && /\bsource\b/i.test(words));
            return (one && {
                confidence: 'likely',
                headline: 'MLflow refuses the source of the model version.',
                because: `MLflow answers ${(0,observed/* said */.ag)(one)}`,
                evidence: [one],
            });
        },
    },
    {
        code: 'REGISTRY_UNAVAILABLE',
        category: 'CFG',
        layer: 'registry',
        owner: 'infrastructure',
        summary: 'The model registry is not available: this MLflow server has none, its store does not support one, or it is closed for now.',
        refutedBy: 'an answer of the model registry',
        steps: fixedBy('infrastructure', 'Give MLflow a database as backend store (and registry store), or turn its model registry on.', show.verify),
        concludes: (facts) => {
            const closed = closedForNow(facts);
            if (closed)
                return closed;
            const one = byMlflow(facts, (seen, _, words) => isForRegistry(seen) &&
                /model registry|registry (functionality|features?|store)|unsupported uri|FEATURE_DISABLED|not (supported|implemented)/i.test(words));
            return (one && {
                confidence: 'likely',
                headline: `This MLflow has no model registry for ${(0,observed/* requestOf */.fo)(one)}.`,
                because: `MLflow answers ${(0,observed/* said */.ag)(one)}`,
                evidence: [one],
                controls: [facts.servedWithKey[0]],
                ...(forAWhile.test((0,observed/* said */.ag)(one)) && {
                    headline: `The model registry takes no ${(0,observed/* requestOf */.fo)(one)} for now.`,
                    steps: fixedBy('infrastructure', 'End what the answer names, a migration or a maintenance; until then writes are refused.', show.verify),
                }),
            });
        },
    },
    {
        code: 'WRITES_NOT_SEEN',
        category: 'CFG',
        layer: 'mlflow',
        owner: 'infrastructure',
        summary: 'What MLflow has just created is not there for the next request: several servers or databases do not share one state.',
        refutedBy: 'the same thing found by the next request',
        steps: fixedBy('infrastructure', 'Let all instances of MLflow use one database, and read from the primary, not from a replica that lags.', show.verify),
        concludes: (facts) => {
            const file = missingFile(facts);
            if (file)
                return file;
            const one = byMlflow(facts, (seen, status) => seen.role === 'mlflow' &&
                status === 404 &&
                !namesNothing.test((0,observed/* pathOf */.XM)(seen)) &&
                seen.answer.kind === 'reply' &&
                (0,error/* errorCodeOf */.D9)(seen.answer) === 'RESOURCE_DOES_NOT_EXIST');
            if (!one || !facts.wrote || facts.evidence.partial)
                return undefined;
            return {
                confidence: 'likely',
                headline: `${(0,observed/* requestOf */.fo)(one)} does not find what was created a moment before.`,
                because: `MLflow answers ${(0,observed/* said */.ag)(one)}, although it had answered the creation with 200`,
                evidence: [one],
                controls: [facts.servedWithKey.at(-1)],
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
            step('infrastructure', 'Upgrade MLflow to a version that has this route (aliases since 2.3, logged models since 3.0). Some products in MLflow’s place never have it.', show.verify),
            step('caller', 'Until then use a client of the server’s own version.', show.search),
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
                confidence: /alias|logged-models/.test((0,observed/* pathOf */.XM)(one)) &&
                    one.answer.kind === 'reply' &&
                    (0,responders/* isWerkzeugPage */.mu)(one.answer.text) &&
                    !facts.evidence.partial
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

;// CONCATENATED MODULE: ./build/diagnosis/causes/network.js





/** Some requests to a host got no answer while others did: it went away, or something cuts just these off. */
function cutOff(facts, code) {
    const { refusals, observations } = facts;
    const cut = refusals
        .map(({ observation }) => observation)
        .filter(({ answer, role, exchange }) => (role === 'mlflow' || (role === 'artifacts' && exchange.request.method !== 'PUT')) &&
        answer.kind === 'no-reply' &&
        answer.code === code);
    const [first] = cut;
    if (!first)
        return cutOffFromAuth(facts, code);
    const answered = observations.find((one) => (0,observed/* originOf */.yv)(one) === (0,observed/* originOf */.yv)(first) && one.answer.kind === 'reply');
    if (!answered)
        return undefined;
    return {
        confidence: 'likely',
        headline: code === 'RESET'
            ? `The connection was cut off during ${(0,observed/* requestOf */.fo)(first)}.`
            : `${(0,observed/* originOf */.yv)(first)} stopped listening before ${(0,observed/* requestOf */.fo)(first)}.`,
        because: `${(0,observed/* requestOf */.fo)(first)} got no answer: ${(0,observed/* said */.ag)(first)}; other requests to ${(0,observed/* originOf */.yv)(first)} were answered`,
        evidence: cut,
        controls: [answered],
    };
}
/** A browser asks first whether a page may send this, and sends nothing where the answer is no: that shows as nothing. */
const unsentByBrowser = (one) => ({
    confidence: 'possible',
    headline: `No answer to ${(0,observed/* requestOf */.fo)(one)} was recorded: perhaps the browser did not send it.`,
    because: `a web page of another origin asked for it (CORS), and ${(0,observed/* said */.ag)(one)}`,
    evidence: [one],
    nextProbe: 'the same request from a client that is no browser',
});
const isOfPage = (one, { evidence }) => evidence.checks === undefined &&
    one.answer.kind === 'no-reply' &&
    one.answer.code === 'NETWORK' &&
    Object.keys(one.exchange.request.headers).some((name) => name.toLowerCase() === 'origin');
/** The auth service shares its host with others, and its connections alone are cut off, the platform's too. */
function cutOffFromAuth({ keyVerdict, obstacle }, code) {
    const direct = keyVerdict?.observation;
    if (direct?.answer.kind !== 'no-reply' || direct.answer.code !== code)
        return undefined;
    if (obstacle?.stoppedAt !== 'auth-reachable')
        return undefined;
    return {
        confidence: 'likely',
        headline: `The connection to the auth service is cut off during ${(0,observed/* requestOf */.fo)(direct)}.`,
        because: `validating the key got no answer: ${(0,observed/* said */.ag)(direct)}; the platform says ${(0,observed/* said */.ag)(obstacle.observation)}`,
        evidence: [direct, obstacle.observation],
        layer: 'auth',
    };
}
/** A host that answered before, and nothing any more from some request on. */
function silentSince(facts) {
    const silent = fellSilent(facts);
    const [first] = silent ?? [];
    if (!silent || !first)
        return undefined;
    return {
        confidence: 'likely',
        headline: `${(0,observed/* originOf */.yv)(first)} answered at first, and nothing any more from ${(0,observed/* requestOf */.fo)(first)} on.`,
        because: `none of ${silent.length} requests from ${(0,observed/* requestOf */.fo)(first)} on was answered in time, those that need no MLflow neither: ${(0,observed/* said */.ag)(first)}`,
        evidence: silent,
        controls: facts.observations
            .filter((one) => (0,observed/* originOf */.yv)(one) === (0,observed/* originOf */.yv)(first) && one.answer.kind === 'reply')
            .slice(0, 1),
    };
}
/** A host answers some requests and lets this one wait, and none of its answers is the platform's. */
function silentAtTimes(facts) {
    const one = facts.obstacle?.observation;
    if (one?.answer.kind !== 'no-reply' || one.answer.code !== 'TIMEOUT' || facts.served || (0,diagnosis_facts/* isApiAlive */.qu)(facts))
        return undefined;
    return {
        confidence: 'possible',
        headline: `${(0,observed/* originOf */.yv)(one)} does not answer ${(0,observed/* requestOf */.fo)(one)} in time.`,
        because: `${(0,observed/* requestOf */.fo)(one)} got no answer: ${(0,observed/* said */.ag)(one)}; what answers other requests there bears no mark of the platform`,
        evidence: [one],
        controls: facts.observations
            .filter((other) => (0,observed/* originOf */.yv)(other) === (0,observed/* originOf */.yv)(one) && other.answer.kind === 'reply')
            .slice(0, 1),
        nextProbe: 'the same request again, when the host is less busy',
    };
}
/** Nobody was reached who could have refused: there is no way from here. */
const noWay = (silence, facts) => ({
    confidence: 'likely',
    owner: 'caller',
    headline: `This network has no way to ${silence.host}.`,
    ...nothingAnswered(silence, facts),
    steps: [
        step('caller', 'Check what leads to this address from here: a VPN, a firewall, IPv6 where this machine has none.', show.apiHealth),
        step('infrastructure', 'Give the host an address that callers can reach, over IPv4 too.', show.apiHealth),
    ],
    nextProbe: 'the same request from another network',
});
/** Something answers, and not as a web server does: another service's port. */
const noHttp = (silence, facts) => ({
    confidence: 'likely',
    owner: 'caller',
    headline: `What answers at ${silence.host} does not speak HTTP.`,
    ...nothingAnswered(silence, facts),
    steps: [
        step('caller', 'Check host and port in the address: another service listens there.', show.apiHealth),
        step('infrastructure', 'Let the service itself, and nothing else, answer at this port.', show.apiHealth),
    ],
});
const networkCauses = [
    {
        code: 'DNS_FAILURE',
        category: 'NET',
        layer: 'network',
        owner: 'caller',
        summary: 'A host name does not resolve.',
        refutedBy: 'the name resolved',
        steps: [
            step('caller', 'Check the host name for a spelling mistake, and whether this network resolves it.', show.apiHealth),
            step('infrastructure', 'Restore the DNS record of the host.', show.apiHealth),
        ],
        concludes: (facts) => {
            const silence = at(facts, 'DNS');
            if (!silence)
                return undefined;
            const offline = !silence.othersAnswer;
            return {
                // A name server that fails for now is no missing name.
                confidence: silence.all.length > 1 && !offline && !/EAI_AGAIN/.test(silence.answer.message)
                    ? 'certain'
                    : 'likely',
                headline: offline
                    ? `${silence.host} does not resolve, and no other host answered: this machine seems to be offline.`
                    : `The host name of ${silence.host} does not resolve.`,
                ...nothingAnswered(silence, facts),
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
            step('caller', 'Check host and port. For a service started in the same job: wait until it listens.', show.apiHealth),
            step('infrastructure', 'Start the service, or open its port.', show.apiHealth),
        ],
        concludes: (facts) => {
            const silence = at(facts, 'REFUSED');
            if (!silence)
                return cutOff(facts, 'REFUSED');
            if (/EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL/.test(silence.answer.message))
                return noWay(silence, facts);
            return (silence && {
                confidence: silence.all.length > 1 && silence.othersAnswer ? 'certain' : 'likely',
                headline: `Nothing listens at ${silence.host}.`,
                ...nothingAnswered(silence, facts),
            });
        },
    },
    {
        code: 'NO_ANSWER',
        category: 'NET',
        layer: 'network',
        owner: 'infrastructure',
        summary: 'The service accepts connections and does not answer in time.',
        refutedBy: 'an answer within the time limit',
        steps: [
            step('caller', 'Check that no firewall on the way drops the connection; try again.', show.apiHealth),
            step('infrastructure', 'Find out why the service accepts connections without answering: its load, its instances, what it waits for.', show.apiHealth),
        ],
        concludes: (facts) => {
            const silence = at(facts, 'TIMEOUT');
            if (!silence)
                return silentSince(facts) ?? silentAtTimes(facts);
            return (silence && {
                confidence: 'likely',
                headline: `Nothing at ${silence.host} answers in time.`,
                ...nothingAnswered(silence, facts),
            });
        },
    },
    {
        code: 'CONNECTION_RESET',
        category: 'NET',
        layer: 'network',
        owner: 'infrastructure',
        summary: 'The connection is cut off before the answer is complete.',
        refutedBy: 'a complete answer on a fresh connection',
        steps: [
            step('caller', 'Try again; check proxies on the way.', show.apiHealth),
            step('infrastructure', 'Find out what closes the connection: a crash of the service, a limit of the load balancer, a wrong protocol.', show.apiHealth),
        ],
        concludes: (facts) => {
            const silence = at(facts, 'RESET', 'NETWORK');
            if (!silence)
                return cutOff(facts, 'RESET');
            if (tlsTroubleOf(silence.answer))
                return undefined;
            if (/does not match the HTTP|parse error|HPE_/i.test(silence.answer.message))
                return noHttp(silence, facts);
            const page = silence.all.find((one) => isOfPage(one, facts));
            if (page)
                return unsentByBrowser(page);
            return {
                confidence: 'likely',
                headline: `${silence.host} closes every connection before its answer is complete.`,
                ...nothingAnswered(silence, facts),
            };
        },
    },
];

// EXTERNAL MODULE: ./build/http/retry-after.js
var retry_after = __webpack_require__(17344);
;// CONCATENATED MODULE: ./build/diagnosis/causes/rate.js









/** Refusals of requests that were served when they were tried again: whoever says this to another one, too, means its rate. */
function refusedInTurn({ evidence }) {
    const attempts = (0,diagnosis_evidence/* attemptsOf */.O)(evidence);
    const requestIn = ({ exchange: { request }, credential }) => `${request.method} ${request.url} ${credential}`;
    const lastServed = new Map();
    for (const one of attempts) {
        // Another login than the one that counts is refused by MLflow at any time.
        const isServed = (0,observed/* partyOf */.MS)(one) !== undefined && (0,observed/* partyOf */.MS)(one) !== 'in between' && !(0,observed/* hasOwnLogin */.AY)(one);
        if (isServed)
            lastServed.set(requestIn(one), one.exchange.startedAt);
    }
    return attempts.filter((one) => isUnavailable(one) && (lastServed.get(requestIn(one)) ?? '') > one.exchange.startedAt);
}
/** Says that it is asked too often, or refuses at one moment what is served at another. */
const isLimit = (one, facts, turns) => (0,observed/* deedOf */.uT)(one) === 'limits rate' ||
    (one.answer.kind === 'reply' && one.answer.status === 429) ||
    (one.answer.kind === 'reply' && /rate limit|too many requests|REQUEST_LIMIT_EXCEEDED/i.test((0,observed/* said */.ag)(one))) ||
    // Refused at one moment and served at another: nginx says 503 where it limits the rate.
    (isUnavailable(one) &&
        one.role !== 'auth.validate' &&
        ((0,diagnosis_facts/* isIntermittent */.a_)(one, facts) ||
            (0,observed/* sameAnswer */.JM)(turns.find((turn) => (0,observed/* originOf */.yv)(turn) === (0,observed/* originOf */.yv)(one)), one)));
/** As long as the refusal itself says, where it does. */
function waitStep({ answer, exchange }, command) {
    const asked = answer.kind === 'reply' ? (0,http_exchange/* header */.w)(answer, 'retry-after') : '';
    const ms = (0,retry_after/* retryAfterMs */.V)(asked, Date.parse(exchange.startedAt));
    const wait = ms === undefined
        ? 'Wait a few minutes (the refusal has no Retry-After)'
        : `Wait up to ${Math.ceil(ms / 1000)} s, as this refusal’s Retry-After says`;
    return step('caller', `${wait}, and ${fewer}`, command);
}
const fewer = 'make fewer requests at the same time (concurrency), or run fewer verifications.';
function rateLimit(facts) {
    if (facts.keyVerdict?.verdict.kind === 'rate-limited') {
        const { observation } = facts.keyVerdict;
        return {
            confidence: 'certain',
            headline: 'The auth service limits the rate of requests with this key.',
            because: `the auth service answers ${(0,observed/* said */.ag)(observation)}`,
            evidence: [observation, blockedByAuth(facts)],
            steps: [waitStep(observation, show.validate)],
        };
    }
    const event = facts.observations.find(({ role, answer }) => role === 'event' && answer.kind === 'reply' && answer.status === 429);
    const asked = [...subjectsOf(facts).map(({ observation }) => observation), ...(event ? [event] : [])];
    const turns = refusedInTurn(facts);
    const limited = asked.find((one) => isLimit(one, facts, turns));
    if (!limited)
        return undefined;
    const party = (0,observed/* partyOf */.MS)(limited);
    const isClear = limited.answer.kind === 'reply' && limited.answer.status === 429;
    return {
        confidence: 'likely',
        headline: `${(0,observed/* whoAtStart */.iv)(limited)} limits the rate of requests: ${(0,observed/* requestOf */.fo)(limited)} was refused.`,
        because: `the answer is ${(0,observed/* said */.ag)(limited).slice(0, 160)}${isClear ? '' : '; such requests are served at other moments'}`,
        evidence: [limited, ...asked.filter((one) => (0,observed/* sameAnswer */.JM)(one, limited))],
        layer: party === 'MLflow'
            ? 'mlflow'
            : limited.role === 'auth.validate'
                ? 'auth'
                : party === 'gateway' || (0,observed/* isInside */.FK)(limited)
                    ? 'gateway'
                    : 'proxy',
        steps: [waitStep(limited, show.search)],
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
        steps: [step('caller', `Wait as long as Retry-After says, and ${fewer}`, show.validate)],
        concludes: rateLimit,
    },
];

// EXTERNAL MODULE: ./build/record/client-mistakes.js + 3 modules
var client_mistakes = __webpack_require__(78743);
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
function findingOf({ text, instead, exchanges }, { shownBy = show.search, ...more }) {
    return { headline: text, evidence: exchanges, steps: [step('caller', instead, shownBy)], ...more };
}
const kind = (code, layer, words, concludes) => ({
    code,
    category: 'CLIENT',
    layer,
    owner: 'caller',
    summary: words.summary,
    refutedBy: words.refutedBy,
    steps: [step('caller', words.instead, show.search)],
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
        instead: 'Unset HOKUSAI_MOCK_MODE and HOKUSAI_OPTIONAL_MLFLOW, and run the command again.',
    }, ({ evidence, observations }) => {
        const names = (evidence.disturbances ?? []).map(({ name }) => name);
        const set = names.filter((name) => ['HOKUSAI_MOCK_MODE', 'HOKUSAI_OPTIONAL_MLFLOW'].includes(name));
        const asked = observations.some(({ role }) => role === 'mlflow' || role === 'artifacts');
        if (set.length === 0 || asked)
            return undefined;
        return {
            confidence: 'likely',
            headline: `${set.join(' and ')} let the command go on without a registry.`,
            because: `the environment sets ${set.join(' and ')}, and not one request came to the tracking URI`,
            evidence: [],
            nextProbe: 'the same command without this variable',
        };
    }),
    kind('SEARCH_WITHOUT_LIMIT', 'client', {
        summary: 'A search was asked for without max_results, which MLflow refuses; key and platform are fine.',
        refutedBy: 'the same refusal with max_results=1',
        instead: 'Add max_results, for example ?max_results=1.',
    }, (facts) => {
        const found = facts.obstacle ? undefined : mistake(facts, 'no-max-results');
        return (found &&
            findingOf(found, {
                confidence: 'certain',
                because: 'MLflow itself answers 400 and names max_results: the key was accepted on the way there',
            }));
    }),
    kind('TAGS_ON_RUN', 'registry', {
        summary: 'The tags of a tokenized model are on the run; the platform reads those of the model version.',
        refutedBy: 'the three tags on the model version',
        instead: 'Set the tags on the version, with MlflowClient().set_model_version_tag(name, version, key, value).',
    }, (facts) => {
        const found = facts.obstacle || !facts.registered ? undefined : mistake(facts, 'tags-on-run');
        return (found &&
            findingOf(found, {
                confidence: 'likely',
                because: 'a version was registered, no request was refused, and none set these tags on the version',
                shownBy: show.latestVersion,
            }));
    }),
    kind('TAGS_MISSING', 'registry', {
        summary: 'The model version lacks tags of a tokenized model, by which the platform knows it.',
        refutedBy: 'the three tags on the model version',
        instead: 'Set all three on the version, with MlflowClient().set_model_version_tag(name, version, key, value).',
    }, (facts) => {
        // Tags that look like these are meant to be; for another server they are anybody's.
        const isMeant = facts.evidence.failed ?? !isOfAnotherServer(facts);
        if (facts.obstacle || !facts.registered || !isMeant)
            return undefined;
        const found = (facts.evidence.failed || !madeAgain(facts) ? mistake(facts, 'tags-elsewhere') : undefined) ??
            mistake(facts, 'tags-misspelt') ??
            mistake(facts, 'tags-malformed') ??
            // Of somebody's recording it is not known whether the others came later.
            (facts.evidence.failed ? mistake(facts, 'tags-incomplete') : undefined);
        return (found &&
            findingOf(found, {
                confidence: /incomplete|malformed/.test(found.id) ? 'possible' : 'likely',
                because: 'a version was registered, no request was refused, and the version does not have them so',
                shownBy: show.latestVersion,
            }));
    }),
    kind('CHUNKED_UPLOAD', 'client', {
        summary: 'A file was uploaded without its length, and MLflow 3.3 to 3.14 stores such a file empty.',
        refutedBy: 'the same file, sent with Content-Length, that comes back empty as well',
        instead: 'Send Content-Length: give the HTTP library a file or bytes, not a generator.',
    }, (facts) => {
        const found = mistake(facts, 'chunked-upload');
        if (!found)
            return undefined;
        const emptied = emptiedFile(facts);
        const [back, sent] = emptied?.evidence ?? [];
        const isOne = sent !== undefined && found.exchanges.includes(sent.exchange.id);
        const refused = facts.refusals.find(({ observation }) => found.exchanges.includes(observation.exchange.id));
        const length = refused?.observation.answer.kind === 'reply' && [400, 411].includes(refused.observation.answer.status);
        if (isOne && emptied)
            return findingOf(found, {
                confidence: 'likely',
                because: `it was answered 200, and what came back is empty: ${emptied.told}`,
                evidence: [back, sent],
                nextProbe: 'the same upload with Content-Length',
            });
        if (refused && length)
            return findingOf(found, {
                confidence: 'likely',
                because: 'the upload without a length was refused',
                evidence: [refused.observation],
            });
        const listed = listedEmpty(facts, found.exchanges);
        if (listed)
            return findingOf(found, {
                confidence: 'likely',
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
        instead: 'Send the bytes of the file alone as the body.',
    }, (facts) => {
        if (facts.obstacle)
            return undefined;
        // A recorder may have left out what was sent, and not how.
        const found = mistake(facts, 'form-upload') ?? (facts.evidence.failed ? mistake(facts, 'empty-upload') : undefined);
        return (found &&
            findingOf(found, {
                confidence: 'likely',
                because: 'MLflow stores the body of an upload as it comes, and no request was refused',
            }));
    }),
    kind('DUPLICATED_BY_RETRY', 'client', {
        summary: 'A request to create something was sent again after its answer was lost, and took effect twice.',
        refutedBy: 'one thing only where the first request was lost on its way there',
        instead: 'Look for the second run or version of the same content, and delete the one that is not used.',
    }, (facts) => {
        const found = mistake(facts, 'duplicated-by-retry');
        if (!found)
            return undefined;
        const others = facts.refusals.filter(({ observation }) => !found.exchanges.includes(observation.exchange.id));
        const shown = facts.observations.filter(({ exchange }) => found.exchanges.includes(exchange.id));
        const repeated = shown.find((one) => (0,observed/* isProven */.nn)(one) || saysThere(one));
        // A repetition that was served may be all that was wanted.
        const isKnown = facts.evidence.failed || (repeated && (saysThere(repeated) || isSecondOfNew(repeated, facts)));
        if (others.length > 0 || !repeated || !isKnown)
            return undefined;
        return findingOf(found, {
            confidence: 'likely',
            because: saysThere(repeated)
                ? `the answer to ${(0,observed/* pathOf */.XM)(repeated).split('/').slice(-2).join('/')} was lost, and its repetition found what the first had made`
                : `the first answer was lost or failed, the repetition was served, and no other request was refused`,
        });
    }),
    kind('MODELS_ELSEWHERE', 'client', {
        summary: 'Runs go to the platform and models somewhere else: MLFLOW_REGISTRY_URI names another registry.',
        refutedBy: 'a model version created at the tracking URI',
        instead: 'Unset MLFLOW_REGISTRY_URI, so that models go where runs go.',
    }, ({ evidence, observations }) => {
        const isSet = evidence.disturbances?.some(({ name }) => name === 'MLFLOW_REGISTRY_URI');
        const runs = observations.find((one) => /\/runs\/create$/.test((0,observed/* pathOf */.XM)(one)) && (0,observed/* isProven */.nn)(one));
        const made = observations.some((one) => /\/(registered-models|model-versions)\/create$/.test((0,observed/* pathOf */.XM)(one)));
        if (!isSet || !evidence.failed || !runs || made)
            return undefined;
        return {
            confidence: 'likely',
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
const saysThere = ({ answer }) => answer.kind === 'reply' && /ALREADY_EXISTS/.test(answer.text);
/** The second version of a model that the same recording made: the first request had made the first. */
const isSecondOfNew = ({ answer, exchange }, { servedWithKey }) => answer.kind === 'reply' &&
    exchange.request.url.endsWith('/model-versions/create') &&
    /"version": ?"2"/.test(answer.text) &&
    servedWithKey.some((one) => (0,observed/* pathOf */.XM)(one).endsWith('/registered-models/create'));

;// CONCATENATED MODULE: ./build/diagnosis/causes/registration.js



const exchangesOf = (checkId, { evidence }) => evidence.checks?.find(({ id }) => id === checkId)?.exchanges ?? [];
/** True where a request of this check was refused: then nothing was compared. */
const wasRefused = (checkId, facts) => facts.refusals.some(({ observation }) => exchangesOf(checkId, facts).includes(observation.exchange.id));
/** MLflow misses the content type that was sent with a body. */
function lostType({ refusals }) {
    const one = refusals.find(({ observation: { answer, exchange, responder } }) => answer.kind === 'reply' &&
        [400, 415].includes(answer.status) &&
        responder?.party === 'MLflow' &&
        /content.?type/i.test(answer.text) &&
        /json/.test(String(exchange.request.headers['content-type'] ?? '')))?.observation;
    return (one && {
        confidence: 'likely',
        headline: `The Content-Type header of ${(0,observed/* requestOf */.fo)(one)} is lost on the way to MLflow.`,
        because: `it was sent as JSON, and MLflow answers ${(0,observed/* said */.ag)(one).slice(0, 160)}`,
        evidence: [one],
        steps: fixedBy('API team', 'Pass the Content-Type header of requests on to MLflow.', show.verify),
    });
}
const pendingStatus = 'PENDING_REGISTRATION';
const registrationCauses = [
    {
        code: 'VERSION_NOT_READY',
        category: 'BUG',
        layer: 'registry',
        owner: 'infrastructure',
        summary: 'The model version is created but does not become READY.',
        refutedBy: 'status READY of the version',
        steps: fixedBy('infrastructure', 'Make a version by the first two commands below, look at its row in MLflow’s table model_versions, and only then run the third, which deletes it. READY there: the API team looks at what changes answers on the way. PENDING there too: MLflow’s log of that moment tells what did not set it to READY.', show.versionStatus),
        concludes: (facts) => {
            const pending = facts.failed('registration.ready');
            const seen = facts.evidence.checks ? undefined : unreadyVersion(facts);
            if (seen) {
                const { told, evidence } = seen;
                return {
                    confidence: 'likely',
                    headline: `The model version ${told}.`,
                    because: `the version ${told}`,
                    evidence,
                };
            }
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
        steps: fixedBy('infrastructure', 'Find out what drops or changes it: a proxy, a plugin, or another registry in MLflow’s place. The transcript has what was sent and what is read back.', show.verify),
        concludes: (facts) => {
            const differs = ['tag-set', 'tags', 'alias', 'found', 'run-finished']
                .map((name) => facts.failed(`registration.${name}`))
                .find((check) => check && !wasRefused(check.id, facts));
            if (!differs || facts.obstacle?.stoppedAt !== undefined)
                return undefined;
            return {
                confidence: 'likely',
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
        steps: fixedBy('API team', 'Pass bodies on whatever the method is.', show.verify),
        concludes: (facts) => {
            const typeless = lostType(facts);
            if (typeless)
                return typeless;
            const seen = lostBody(facts);
            // In a run of ours the probe of DELETE tells what to expect; it stops no step.
            const isStep = facts.refusals.some(({ observation }) => seen?.evidence.includes(observation));
            if (facts.evidence.checks && !isStep)
                return undefined;
            return (seen && {
                confidence: 'likely',
                headline: `${seen.told[0]?.toUpperCase()}${seen.told.slice(1)} on the way to MLflow.`,
                because: 'MLflow misses a parameter that the request’s body named',
                evidence: seen.evidence,
            });
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
            step('caller', 'The model is registered. Check that metric, baseline and token id are ones the platform knows.', show.verify),
            step('API team', 'Find out why the event could not be emitted.', show.verify),
        ],
        concludes: (facts) => {
            const event = facts.first('event');
            if (!event || (event.answer.kind === 'reply' && [200, 402, 429].includes(event.answer.status)))
                return undefined;
            return {
                confidence: 'likely',
                headline: `The notification of the registration was answered ${(0,observed/* said */.ag)(event).slice(0, 80)}.`,
                because: `the notification is answered ${(0,observed/* said */.ag)(event)}`,
                evidence: [event],
            };
        },
    },
];

// EXTERNAL MODULE: ./build/platform/mlflow-routes.js
var mlflow_routes = __webpack_require__(91796);
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
        steps: [
            step('caller', 'Do what the answer asks for, or ask whoever set this rule to lift it.', show.verify),
        ],
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
            step('infrastructure', 'Find out which rule, plugin or version says this, or what changes requests on their way there.', show.verify),
            step('caller', 'Use a client of the server’s own version, if the answer speaks of one.', show.search),
        ],
        concludes: (facts) => {
            const one = refusedContent(facts);
            if (!one || asksOfCaller(one))
                return undefined;
            const isConflict = one.answer.kind === 'reply' && one.answer.status === 409;
            const refusal = refusalOf(one, facts);
            if (isOfNewName(one))
                return {
                    ...refusal,
                    because: `${refusal.because}; this run had invented the name a moment before: something sends the request twice`,
                    layer: 'proxy',
                    steps: sentTwice,
                };
            return { ...refusal, ...(isConflict && { steps: afterConflict }) };
        },
    },
];
/** Taken already, though nobody can know this name. */
const isOfNewName = (one) => isThereAlready(one) && /"name": ?"verify-registration-\d/.test(one.exchange.request.body?.text ?? '');
const sentTwice = [
    step('infrastructure', 'Find what repeats a POST on the way and hands on the second answer (nginx: non_idempotent in proxy_next_upstream), and let it send each once.', show.verify),
];
const afterConflict = [
    step('infrastructure', 'Find out what else changes the same thing at the same time.', show.verify),
    step('caller', 'Run it once more, with nothing else that writes to the same model.', show.verify),
];
/** A refusal that is about what the request says, and not about who sends it, where to, or how much. */
function refusedContent({ refusals }) {
    return refusals.find(({ observation: one }) => one.answer.kind === 'reply' &&
        ['MLflow', 'API', 'gateway'].includes((0,observed/* partyOf */.MS)(one) ?? '') &&
        !isForArtifacts(one) &&
        [400, 406, 409, 410, 411, 412, 415, 422, 423, 424, 428].includes(one.answer.status) &&
        !/^(INTERNAL_ERROR|(RESOURCE|ENDPOINT)_NOT_FOUND)$/.test((0,error/* errorCodeOf */.D9)(one.answer) ?? ''))?.observation;
}
/** Names something that whoever registers can choose, or says what to do; the versions' own fields are nobody's choice. */
const asksOfCaller = (one) => /\b(must|required?|set|specify|provide|choose|call|supply|rename)\b|\bworkspace\b|not allowed/i.test((0,observed/* said */.ag)(one)) && !/\b(parameter|field|body|schema|parsed?)\b/i.test((0,observed/* said */.ag)(one));
/** The answer's own words: more is not known. */
function refusalOf(one, { servedWithKey }) {
    const party = (0,observed/* partyOf */.MS)(one);
    return {
        confidence: 'likely',
        headline: `${(0,observed/* whoAtStart */.iv)(one)} refuses ${(0,observed/* requestOf */.fo)(one)}: ${(0,visible/* cut */.Jj)((0,observed/* said */.ag)(one), 160)}`.replace(/\.?$/, '.'),
        because: `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one).slice(0, 240)}: the key and the way there are fine`,
        evidence: [one],
        controls: [servedWithKey[0]],
        layer: party === 'gateway'
            ? 'gateway'
            : party === 'API'
                ? 'proxy'
                : isForRegistry(one)
                    ? 'registry'
                    : 'mlflow',
    };
}
/** What a client still asks for after it has failed: that its run has ended. */
const isTidying = (one) => /\/(runs\/(update|get)|logged-models\/[^/]+)$/.test((0,observed/* pathOf */.XM)(one));
const isLooking = (one) => one.exchange.request.method === 'GET' || /\/search$/.test((0,observed/* pathOf */.XM)(one));
/** Clients ask whether something is there, or make it to be sure, and go on whatever the answer. */
const isRoutine = ({ answer }) => answer.kind === 'reply' && /ALREADY_EXISTS|DOES_NOT_EXIST/.test((0,error/* errorCodeOf */.D9)(answer) ?? '');
/** Made nothing, and nothing of the kind was there before. */
const isMakingInVain = (one) => (one.exchange.request.method === 'PUT' ||
    (['POST', 'PATCH'].includes(one.exchange.request.method) &&
        /\/(create|set-[a-z-]+|log-[a-z]+|update|rename|alias)$/.test((0,observed/* pathOf */.XM)(one)))) &&
    !(isThereAlready(one) && /\/(experiments|registered-models)\/create$/.test((0,observed/* pathOf */.XM)(one)));
/** Made by whoever wants to be sure that it is there. */
const isThereAlready = ({ answer }) => answer.kind === 'reply' && /ALREADY_EXISTS/.test((0,error/* errorCodeOf */.D9)(answer) ?? '');
/** The last look at something that this recording made, and did not remove. */
const isLookInVain = (one, asked) => {
    const family = /\/(experiments|runs|registered-models|model-versions)\/get$/.exec((0,observed/* pathOf */.XM)(one))?.[1];
    // Exporters leave out what a DELETE carried: what MLflow misses may have been sent, and lost on the way.
    const isUnknown = one.exchange.request.method === 'DELETE' && /missing value/i.test((0,observed/* said */.ag)(one));
    return (!isUnknown &&
        one === asked.at(-1) &&
        (family === undefined
            ? one.answer.kind === 'reply' && [400, 409].includes(one.answer.status)
            : asked.some((other) => (0,observed/* wasServed */.tb)(other) && (0,observed/* pathOf */.XM)(other).endsWith(`/${family}/create`)) &&
                !asked.some((other) => (0,observed/* wasServed */.tb)(other) && /\/delete$/.test((0,observed/* pathOf */.XM)(other)))));
};
const isOfContent = (one) => one.answer.kind === 'reply' &&
    [400, 404, 405, 409, 422].includes(one.answer.status) &&
    (0,observed/* partyOf */.MS)(one) !== 'in between';
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
function lastRefused({ evidence, observations, obstacle }) {
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
    const isToldToFail = evidence.failed === true || isMakingInVain(one) || isLookInVain(one, asked);
    return isToldToFail && isEnd && (isOfContent(one) || (0,asks_for_nothing/* isMissingFile */.F6)(one, observations)) ? one : undefined;
}
/** Below the tracking URI, and by its path a question to MLflow, though MLflow has none of that path. */
const isMeantForMlflow = ({ role, exchange: { request } }, base) => (role === 'other' || role === 'mlflow-elsewhere') &&
    request.url.startsWith(base) &&
    /\/api\/\d|\/(experiments|runs|registered-models|model-versions)\//.test(request.url);
/** What is wrong with the request that ended it, as far as the request alone shows. */
function toldOf(one, facts) {
    const told = (headline, text) => ({
        headline,
        steps: [step('caller', text, show.verify)],
    });
    const endpoint = (0,mlflow_routes/* endpointIn */.BT)((0,observed/* pathOf */.XM)(one));
    if (one.role === 'other' || one.role === 'mlflow-elsewhere')
        return told(`${one.exchange.request.method} ${(0,observed/* pathOf */.XM)(one)} is no address of MLflow’s REST API.`, 'Ask below the tracking URI, one slash and api/2.0/mlflow/…, or use MLflow’s own client.');
    if ((0,asks_for_nothing/* isUnknownRoute */.m7)(one)) {
        const methods = (0,mlflow_routes/* methodsOf */.oz)(endpoint ?? '').join(' or ');
        return told(`MLflow has no ${(0,observed/* requestOf */.fo)(one)}${methods ? `: it takes ${methods} there` : ''}.`, 'Use a route of MLflow’s REST API 2.0, with its method, or MLflow’s own client.');
    }
    if ((0,asks_for_nothing/* isMissingFile */.F6)(one, facts.observations))
        return told(`There is no such file: ${(0,observed/* requestOf */.fo)(one)}, and the command did not upload it.`, 'Upload the file first, or ask for the path under which it was uploaded.');
    const place = unreadPlace(one);
    if (place)
        return told(`MLflow misses what ${(0,observed/* requestOf */.fo)(one)} names in the wrong place.`, place);
    return told(`MLflow refuses ${(0,observed/* requestOf */.fo)(one)}: ${(0,observed/* said */.ag)(one).slice(0, 160)}`, isThereAlready(one)
        ? 'Use what is there of this name, or another name. What was deleted keeps its name and is in no list: restore it.'
        : 'Correct the request as the answer says.');
}
/** A parameter that was sent, where MLflow does not look for it. */
function unreadPlace({ exchange: { request }, answer }) {
    const text = answer.kind === 'reply' ? answer.text : '';
    const missing = /missing value for required parameter '(\w+)'/i.exec(text)?.[1];
    if (missing === undefined)
        return undefined;
    const { method, url, body } = request;
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
    const renew = (text) => step('infrastructure', text, show.apiHealth);
    if (/not.yet.valid/i.test(message))
        return {
            headline: `The certificate of ${host} is not valid yet.`,
            steps: [
                step('caller', 'Check the clock of this machine: set it right where it is behind.', show.apiHealth),
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
                step('caller', 'Where a private authority issued it: name that one’s certificates, the intermediate ones too, with ca-file.', show.apiHealth),
                renew('Let the host send its whole chain, with the intermediate certificates (fullchain).'),
            ],
        };
    return { headline: `The certificate of ${host} is not trusted.` };
}
/** Judged by the host's own certificate, whoever issued it. */
const isItsOwnFault = (message) => /not.yet.valid|expired|altname|does not match|common.?name.?invalid|hostname.?mismatch/i.test(message);
/** The handshake ended before a certificate was judged. */
const noHandshake = (host, message) => ({
    headline: `The TLS handshake with ${host} fails: it ${notInCommon(message)}.`,
    steps: [
        step('caller', 'Check host and port, and whether a proxy on the way ends TLS by itself; where the host asks for a client certificate, name its file with client-cert-file.', show.apiHealth),
        step('infrastructure', 'Let the host speak TLS 1.2 or 1.3 and HTTP/1.1 under the name that is asked for.', show.apiHealth),
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
            step('caller', 'Write http:// in the URL, or the port at which the service speaks TLS.', ({ platform }) => `curl -sS '${platform.replace(/^https:/, 'http:')}/health'`),
        ],
        concludes: (facts) => {
            const silence = at(facts, 'TLS', 'RESET', 'NETWORK');
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
            step('caller', 'Ask for an address without mTLS, or for a client certificate, and name its file with client-cert-file.', show.apiHealth),
            step('infrastructure', 'Leave the API’s paths out of the check for client certificates, or give callers one.', show.apiHealth),
        ],
        concludes: (facts) => {
            const silence = at(facts, 'TLS', 'RESET');
            if (silence && tlsTroubleOf(silence.answer) === 'client certificate')
                return {
                    confidence: 'likely',
                    headline: `${silence.host} wants a client certificate (mTLS).`,
                    ...nothingAnswered(silence, facts),
                };
            const asked = facts.obstacle?.observation;
            if (asked?.responder?.party !== 'in between' || asked.responder.deed !== 'wants a client certificate')
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
            step('caller', 'Behind a company proxy or a private authority: name its certificate with ca-file or NODE_EXTRA_CA_CERTS.', show.apiHealth),
            step('infrastructure', 'Renew or correct the certificate of the host.', show.apiHealth),
        ],
        concludes: (facts) => {
            const silence = at(facts, 'TLS', 'RESET', 'NETWORK');
            const trouble = silence && tlsTroubleOf(silence.answer);
            if (!silence || (trouble !== 'certificate' && trouble !== 'handshake'))
                return undefined;
            const { host, answer } = silence;
            const isJudged = trouble === 'certificate';
            const fault = (isJudged ? certificateFault : noHandshake)(host, answer.message);
            // A proxy of the caller's that opens TLS shows a certificate of its own.
            const isProxys = isJudged &&
                !isItsOwnFault(answer.message) &&
                silence.all.some(({ exchange }) => exchange.proxy !== undefined);
            return {
                // Whoever opens TLS on the way shows a certificate that nobody trusts, for every host.
                confidence: isJudged &&
                    silence.all.length > 1 &&
                    (isItsOwnFault(answer.message) || isTrustedElsewhere(host, facts))
                    ? 'certain'
                    : 'likely',
                ...fault,
                ...(isProxys && { owner: 'caller' }),
                ...nothingAnswered(silence, facts),
            };
        },
    },
];

;// CONCATENATED MODULE: ./build/diagnosis/causes/index.js




























/** Every cause this tool can name, in the order in which a request meets the layers. */
const causeKinds = [
    ...addressCauses,
    authAddressCause,
    ...clientCauses,
    ...recordedCauses,
    ...requestRefusedCauses,
    ...forwardProxyCauses,
    ...networkCauses,
    ...tlsCauses,
    ...authServiceCauses,
    ...rateCauses,
    ...keyCauses,
    ...permissionCauses,
    keyEchoedCause,
    ...frontBlockCauses,
    ...frontLimitCauses,
    ...frontRouteCauses,
    ...frontDamageCauses,
    ...apiRouteCauses,
    ...keyCheckCauses,
    ...apiCauses,
    ...mlflowAccessCauses,
    ...mlflowDatabaseCauses,
    ...mlflowRegistryCauses,
    ...mlflowReachCauses,
    ...mlflowAnswerCauses,
    ...artifactRootCauses,
    ...artifactCauses,
    ...registrationCauses,
];

// EXTERNAL MODULE: ./build/text/exchange-in-words.js
var exchange_in_words = __webpack_require__(33129);
// EXTERNAL MODULE: ./build/text/json.js
var json = __webpack_require__(25666);
;// CONCATENATED MODULE: ./build/diagnosis/proof.js
/** The command that tells whether a cause is gone. Every surface shows this one, and so do the steps of the cause. */




/** Characters; nobody pastes more, and a file that was uploaded is better sent by another verification. */
const longestCommand = 1_000;
/**
 * The decisive request itself, or one of the same check that ended like it (of many uploads some cannot be repeated). Where none can be repeated or each would answer the same (a wrong address stays wrong, and
 * what the run made is removed), the request that a step of the cause names; undefined where only another
 * verification can tell.
 */
function proofOf({ category, decisive, exchanges, own, ownNow, whenGone, also = [], isInAnswer, isPlain, }) {
    const alike = exchanges.filter((one) => decisive && proof_kindOf(one) === proof_kindOf(decisive));
    for (const exchange of decisive && category !== 'CLIENT' ? [decisive, ...alike] : []) {
        const command = (0,curl/* curlCommand */.O)(exchange);
        const fixed = isInAnswer ? whenGone : answerWhenFixed(exchange, exchanges, isPlain);
        if (command === undefined || command.length > longestCommand || fixed === undefined)
            continue;
        if (isLate(exchange))
            return inTime(exchange, command);
        if (isInAnswer)
            return countedIn([exchange, ...also]);
        return exchange.error?.code === 'TIMEOUT'
            ? { ...inSeconds(exchange.timings.totalMs / 1_000, command), fixed }
            : { command, now: (0,exchange_in_words/* outcomeOf */.sG)(exchange), fixed };
    }
    if (!own?.startsWith('curl '))
        return undefined;
    if (!ownNow &&
        category !== 'CLIENT' &&
        exchanges.some((one) => isWell(one) && own.includes(`'${one.request.url}'`)))
        return undefined;
    return { command: withHeaders(own), now: ownNow ?? 'what the evidence shows', fixed: whenGone };
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
    if (isOfAnotherServer(facts))
        causes = causes.map(forAnotherServer);
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
    const confidence = partial && finding.confidence === 'certain' ? 'likely' : finding.confidence;
    const owner = finding.owner ?? kind.owner;
    const remedies = ownerFirst(remediesOf(finding.steps ?? kind.steps, facts), owner);
    const proof = proofOf({
        category: kind.category,
        decisive: exchanges.find(({ id }) => id === decisive),
        exchanges,
        own: remedies.find(({ command }) => command?.startsWith('curl '))?.command,
        ownNow: finding.commandShows,
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
        headline: finding.headline,
        evidence,
        ...(decisive === undefined ? {} : { decisive }),
        explains: explainedBy(finding, explaining, facts),
        refutedBy: kind.refutedBy,
        ...(finding.nextProbe === undefined ? {} : { nextProbe: finding.nextProbe }),
        remediation: kind.category === 'CLIENT'
            ? remedies
            : remedies.map(diagnose_provedBy(proof?.command ?? show.verify(diagnose_placeOf(facts)))),
        ...(proof ? { proof } : {}),
    };
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
    const place = diagnose_placeOf(facts);
    return steps.map(({ by, text, command }) => ({
        by,
        text,
        for: by === 'caller' ? 'caller' : 'owner',
        ...(command ? { command: command(place) } : {}),
    }));
}
/** Commands point where the run, or the recorded client, went; the documented addresses where that is not known. */
function diagnose_placeOf({ evidence: { target }, observations }) {
    const call = observations.find(({ role }) => role === 'mlflow' || role === 'artifacts');
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
/** A recorded command failed, and its requests do not tell why. */
function undeterminedRecording(facts) {
    const end = facts.observations.at(-1);
    const refused = facts.observations.filter((one) => (one.answer.kind !== 'reply' || one.answer.status >= 400) &&
        // What a client asks that wants to know whether there is such a thing, unless it stopped at that.
        (one === end || !(0,diagnosis_facts/* isBenign */.wn)(one)));
    const last = refused.at(-1);
    const isAsked = facts.observations.length > 0;
    const wentOn = last === end ? '' : ', after which the command went on';
    const seen = last
        ? `the last request that was not served is ${(0,observed/* requestOf */.fo)(last)}: ${(0,observed/* said */.ag)(last).slice(0, 160)}${wentOn}`
        : isAsked
            ? 'no request that was recorded was refused'
            : 'no request was recorded';
    const done = facts.registered ? 'A model version was registered' : 'Every request was served';
    return {
        code: undeterminedCode,
        category: 'UNKNOWN',
        layer: 'client',
        owner: 'undetermined',
        confidence: 'possible',
        because: `${isAsked && facts.evidence.failed ? `the command failed; ${seen}` : seen}; no known cause explains it`,
        summary: 'The cause could not be determined.',
        headline: isAsked
            ? last
                ? `${facts.evidence.failed ? 'The command failed' : 'A request was refused'}, and no known cause explains it.`
                : `${done}, and then the command failed by itself.`
            : 'The command asked the platform for nothing, or asked at another address.',
        evidence: last ? [last.exchange.id] : [],
        ...(last ? { decisive: last.exchange.id } : {}),
        refutedBy: 'any more specific cause',
        nextProbe: 'what the command itself said last',
        remediation: remediesOf([
            step('caller', isAsked
                ? `Read what the command said last${last ? '; verify with the same key and address tells more' : ''}.`
                : 'Read what the command said last, and look for an address in its code, such as mlflow.set_tracking_uri: it wins over MLFLOW_TRACKING_URI.', show.verify),
        ], facts),
    };
}
/** What was asked and what came back, for somebody who has not seen the checks. */
const answerTo = (one) => one.answer.kind === 'no-reply'
    ? `${(0,observed/* requestOf */.fo)(one)} got no answer (${(0,observed/* said */.ag)(one).slice(0, 80)})`
    : `${(0,observed/* requestOf */.fo)(one)} is answered ${(0,observed/* said */.ag)(one).slice(0, 80)} by ${(0,observed/* whoOf */.OD)(one)}`;
/** Names the layer as far as it is known, and the one request that would decide. It accuses nobody. */
function undetermined(check, facts) {
    const refusal = facts.refusals.find(({ observation }) => check.exchanges.includes(observation.exchange.id))?.observation;
    const who = refusal?.responder ? `; ${(0,observed/* whoOf */.OD)(refusal)} answered` : '';
    return {
        code: undeterminedCode,
        category: 'UNKNOWN',
        layer: check.layer,
        owner: 'undetermined',
        confidence: 'possible',
        because: `the first step that did not pass is "${check.title}": ${check.reason ?? 'no reason'}${who}; no known cause explains it`,
        summary: 'The cause could not be determined.',
        headline: `${refusal ? answerTo(refusal) : `"${check.title}" did not pass${check.reason ? ` (${check.reason.slice(0, 80)})` : ''}`}, and nothing known explains it.`,
        evidence: refusal
            ? [refusal.exchange.id, ...check.exchanges.filter((id) => id !== refusal.exchange.id)]
            : check.exchanges,
        ...(refusal ? { decisive: refusal.exchange.id } : {}),
        explains: [check.id],
        refutedBy: 'any more specific cause',
        nextProbe: refusal
            ? `the same request, sent by the owner of the layer from inside the platform: ${refusal.exchange.request.method} ${refusal.exchange.request.url}`
            : 'the decisive request in the transcript, with the owner of that layer',
        remediation: remediesOf([step('caller', 'Send the report folder to the owner of the first layer that failed.', show.verify)], facts),
    };
}


/***/ }),

/***/ 44321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ attemptsOf),
/* harmony export */   b: () => (/* binding */ observationsOf)
/* harmony export */ });
/* harmony import */ var _http_moved_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69230);
/* harmony import */ var _inputs_key_slips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27773);
/* harmony import */ var _platform_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37282);
/* harmony import */ var _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91796);
/* harmony import */ var _platform_responders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57036);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25666);






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
    const namesCredentials = evidence.exchanges.some(({ request }) => credentialOf(request) !== 'none');
    const moves = followedMoves(exchanges);
    const left = new Set(moves.values());
    return exchanges
        .filter((one) => !isOfWorkaround(one) && !left.has(one))
        .map((exchange) => {
        const credential = credentialOf(exchange.request);
        const answer = answerOf(exchange);
        const role = roleOf(moves.get(exchange) ?? exchange, evidence.target);
        return {
            exchange,
            role,
            // A recording without a single credential was stripped of them.
            credential: evidence.partial && !namesCredentials ? 'unknown' : credential,
            answer,
            responder: answer.kind === 'reply' ? responderAt(role, (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_3__/* .responderOf */ .ac)(answer)) : undefined,
        };
    });
}
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
        const target = (0,_http_moved_js__WEBPACK_IMPORTED_MODULE_5__/* .movedTo */ .r)({ url }, answer);
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
    if (/\/validate$/.test(pathname))
        return 'auth.validate';
    if (target && request.url.startsWith(target.authUrl)) {
        if (pathname === new URL(`${target.authUrl}/`).pathname)
            return 'auth.root';
        if (pathname.endsWith('/health'))
            return 'auth.health';
    }
    if (/\/mlflow-artifacts\//.test(pathname) || (0,_platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresigned */ .yD)(request.url))
        return 'artifacts';
    if (/\/2\.0\/mlflow\//.test(pathname)) {
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
    return pathname.endsWith(_platform_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .eventPath */ .Qv) ? 'event' : 'other';
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
const recorderPage = /^\[Fiddler\]|<title>Charles Error Report<\/title>|\bmitmproxy\b[\s\S]*\b(errno|refused|failed|timed out)|^(Proxyman|HTTP Toolkit)\b.{0,80}(fail|error)/i;
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
    return { code: /timed? ?out/i.test(message) ? 'TIMEOUT' : 'NETWORK', message };
}
/** An exchange as the answer it recorded; a body cut in the recording is not parsed. */
function answerOf({ id, response, error }) {
    if (!response) {
        const { code, message } = error ?? { code: 'NETWORK', message: 'no answer was recorded' };
        return { kind: 'no-reply', exchanges: [id], code: code, message };
    }
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
        json: response.body?.truncated ? undefined : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text),
    };
}


/***/ }),

/***/ 85853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ saysDeleted),
/* harmony export */   P8: () => (/* binding */ isApiProven),
/* harmony export */   a_: () => (/* binding */ isIntermittent),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   qu: () => (/* binding */ isApiAlive),
/* harmony export */   wn: () => (/* binding */ isBenign),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   xr: () => (/* binding */ isSameForAnyKey)
/* harmony export */ });
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);
/* harmony import */ var _platform_key_validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45537);
/* harmony import */ var _platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91796);
/* harmony import */ var _platform_responders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57036);
/* harmony import */ var _platform_route_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3543);
/* harmony import */ var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21131);
/* harmony import */ var _suites_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12495);
/* harmony import */ var _asks_for_nothing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83452);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44321);
/* harmony import */ var _locate_responders_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81788);
/* harmony import */ var _observed_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13592);











function factsOf(evidence) {
    const observations = (0,_locate_responders_js__WEBPACK_IMPORTED_MODULE_8__/* .located */ .t4)((0,_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .observationsOf */ .b)(evidence), evidence.platform === 'mlflow');
    const mlflowCalls = observations.filter(({ role }) => role === 'mlflow');
    const own = ownCalls(evidence, observations);
    const refusals = refusalsOf(evidence, own);
    const servedWithKey = own.filter(_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .wasServed */ .tb);
    const keyVerdict = keyVerdictOf(observations, evidence.checks === undefined);
    return {
        evidence,
        observations,
        keyVerdict,
        keyVerdictAfter: keyVerdictAfter(observations, refusals[0]?.observation),
        authWorks: keyVerdict !== undefined && keyVerdict.verdict.kind !== 'no-verdict',
        refusals,
        obstacle: refusals[0],
        servedWithKey,
        served: servedWithKey.length > 0,
        wrote: servedWithKey.some((one) => isWrite(one) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isProven */ .nn)(one)),
        registered: servedWithKey.some((one) => /\/model-versions\/create$/.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOf */ .XM)(one)) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isProven */ .nn)(one)),
        withoutKey: searchOf(mlflowCalls, 'none'),
        withGarbage: searchOf(mlflowCalls, 'garbage'),
        withoutKeyAfresh: mlflowCalls.find(({ credential, exchange }) => credential === 'none' && exchange.request.method === 'POST'),
        servedElsewhere: observations.filter((one) => (one.role === 'mlflow-elsewhere' || one.credential === 'other-form') && (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .wasServed */ .tb)(one)),
        apiAnswers: observations.filter((one) => !one.role.startsWith('auth.') &&
            (['API', 'gateway', 'MLflow'].includes((0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .partyOf */ .MS)(one) ?? '') || (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isInside */ .FK)(one))),
        firstFailure: evidence.checks?.find((check) => (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .isTrouble */ .KM)(check) && isStep(check)),
        failed: (id) => evidence.checks?.find((check) => check.id === id && (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .isTrouble */ .KM)(check)),
        first: (role) => observations.find((one) => one.role === role),
    };
}
const isStep = (check) => (0,_suites_index_js__WEBPACK_IMPORTED_MODULE_5__/* .definitionOf */ .Fg)(check)?.step === true;
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
    const usual = calls.filter(({ credential, exchange }) => ['bearer', 'unknown'].includes(credential) ||
        (0,_platform_mlflow_routes_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresigned */ .yD)(exchange.request.url) ||
        (isPlain && ['basic', 'none'].includes(credential)));
    // A client that only ever used another form is judged by that form.
    if (usual.length > 0 || evidence.checks)
        return usual;
    return calls.filter(({ credential }) => credential !== 'garbage');
}
/**
 * What a run's failed steps asked for, in the order of the steps; of a recording without checks, every call that
 * failed. An answer of MLflow that looks like a failure and is none counts only where nothing else explains its step.
 */
function refusalsOf({ checks, failed }, own) {
    const bad = own.filter((one) => !(0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .wasServed */ .tb)(one) && !isCancelled(one));
    const read = (observation) => ({ observation, ...(0,_platform_route_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .readRoute */ .S9)(observation.answer) });
    if (!checks)
        return bad
            .filter((one) => !isBenign(one) && !(0,_asks_for_nothing_js__WEBPACK_IMPORTED_MODULE_6__/* .asksForNothing */ .rQ)(one, own) && !isMadeUpFor(one, own))
            .map(read)
            .filter((refusal) => failed !== undefined || !isOvercome(refusal, own));
    const found = checks
        .filter((check) => (0,_schema_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .isTrouble */ .KM)(check) && isStep(check))
        .flatMap(({ exchanges }) => {
        const here = bad.filter(({ exchange }) => exchanges.includes(exchange.id));
        const serious = here.filter((one) => !isBenign(one));
        return serious.length > 0 ? serious : here;
    });
    return [...new Set(found)].map(read);
}
/** A recorder does not number attempts: the same request, served when it was made once more, or with another key. */
const isMadeUpFor = (one, own) => own.some((other) => ((0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .wasServed */ .tb)(other) || isBenign(other)) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isRepetitionOf */ .Jr)(other.exchange, one.exchange));
/** A look with another key, or a corrected one: from then on everything was served, writes too. */
function isOvercome({ observation: one, stoppedAt }, own) {
    const later = own.filter((other) => isLater(other, one));
    return ((stoppedAt === 'key-accepted' || stoppedAt === 'key-forwarded') &&
        !isWrite(one) &&
        later.some((other) => isWrite(other) && (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .wasServed */ .tb)(other)) &&
        later.every((other) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .wasServed */ .tb)(other) || isBenign(other)));
}
const isCancelled = ({ answer }) => answer.kind === 'no-reply' && answer.code === 'CANCELLED';
/**
 * Answers that look like failures and are none: MLflow's own refusals of a request's content, which prove
 * that routing, auth and MLflow work, and the probes that ask for what cannot exist.
 */
function isBenign({ exchange, answer, responder }) {
    if (answer.kind === 'no-reply')
        return false;
    if (/no-such-|\/m-0{32}/.test(`${exchange.request.url} ${exchange.request.body?.text ?? ''}`))
        return true;
    return ([400, 404, 409].includes(answer.status) &&
        responder?.party === 'MLflow' &&
        /DOES_NOT_EXIST|ALREADY_EXISTS|INVALID_PARAMETER_VALUE|BAD_REQUEST|NOT_FOUND|CONFLICT/.test((0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(answer) ?? '') &&
        !/^(RESOURCE|ENDPOINT)_NOT_FOUND$/.test((0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(answer) ?? '') &&
        !saysDeleted(answer) &&
        !/psycopg|sqlalchemy|UniqueViolation|IntegrityError|OperationalError/.test(answer.text));
}
/** MLflow keeps the names of what was deleted, and refuses to use them again. */
const saysDeleted = (reply) => /\bdeleted\b/i.test((0,_platform_key_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(reply)) && /experiment/i.test((0,_platform_key_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(reply)) && reply.status === 400;
/** What a party in between says is no verdict, however much it sounds like one. */
const verdictIn = (one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .partyOf */ .MS)(one) === 'in between' ? { kind: 'no-verdict', detail: (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .said */ .ag)(one) } : (0,_platform_key_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .readKeyVerdict */ .Jw)(one.answer);
/**
 * The verdict for the service that was asked for; an answer without a service id only where there is no other: of our
 * own requests the first, of a recorded client's the last.
 */
function keyVerdictOf(observations, isRecording) {
    const asked = observations.filter(({ role, credential, exchange }) => role === 'auth.validate' &&
        !['none', 'garbage'].includes(credential) &&
        exchange.checkId !== 'diagnosis');
    const forService = asked.filter(({ exchange }) => /service_id/.test(exchange.request.body?.text ?? ''));
    const isOldPath = ({ answer }) => answer.kind === 'reply' && [404, 405].includes(answer.status);
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
        isLater(one, refused));
    return asked && verdictIn(asked).kind;
}
const isWrite = (one) => one.exchange.request.method !== 'GET' && !/\/(search|get-latest-versions)$/.test((0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOf */ .XM)(one));
/** True where a search without a key and one with an invented key got the answer that the key got. */
function isSameForAnyKey(one, { withoutKey, withGarbage }) {
    const controls = [withoutKey, withGarbage].filter((control) => control !== undefined);
    return controls.length > 0 && controls.every((control) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .sameAnswer */ .JM)(one, control));
}
/** True where the API, or something behind it, answered anything else at the same address. */
const isApiAlive = ({ apiAnswers }) => apiAnswers.length > 0;
/** True where the API, or something behind it, answered with what no other program says. */
const isApiProven = ({ apiAnswers }) => apiAnswers.some((one) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isInside */ .FK)(one) || (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .partyOf */ .MS)(one) === 'MLflow' || (one.answer.kind === 'reply' && (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnOfApi */ .OV)(one.answer)));
/** True where the same request was answered by the platform later: what is refused from now on is no limit of rate. */
function isIntermittent(one, { evidence }) {
    const same = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_7__/* .attemptsOf */ .O)(evidence).filter((other) => (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOf */ .XM)(other) === (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOf */ .XM)(one) && other.exchange.request.method === one.exchange.request.method);
    // What stands behind a check of keys is only met with the right one.
    const isAlike = (other) => other.credential === one.credential && !(0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .hasOwnLogin */ .AY)(other);
    const isByKey = (0,_observed_js__WEBPACK_IMPORTED_MODULE_9__/* .isInside */ .FK)(one) || same.every((other) => isOfPlatform(other) !== isAlike(other));
    return same.some((other) => isLater(other, one) && isOfPlatform(other) && (!isByKey || isAlike(other)));
}
const isOfPlatform = ({ responder }) => responder !== undefined && responder.party !== 'in between';
const isLater = (one, other) => one.exchange.startedAt > other.exchange.startedAt;


/***/ }),

/***/ 81788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ speaksLikeApi),
/* harmony export */   J0: () => (/* binding */ isSignedWith),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _platform_responders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57036);

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
    const strangers = new Set(said.map(hostOf));
    const platforms = new Set(observations.filter(isOfPlatform).map(hostOf));
    const isStrangers = (one) => (!platforms.has(hostOf(one)) &&
        (strangers.has(hostOf(one)) || said.some((other) => isAlike(one, other)))) ||
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
        hostOf(other) === hostOf(one));
    return (one.responder?.party === 'API' &&
        one.answer.kind === 'reply' &&
        [401, 403, 405].includes(one.answer.status) &&
        own.length > 0 &&
        own.every((other) => serverOf(other) !== serverOf(one)) &&
        !own.includes(one));
}
const serverOf = ({ answer }) => answer.kind === 'reply' ? String(answer.headers.server ?? '') : '';
const isAlike = ({ answer: a }, { answer: b }) => a.kind === 'reply' && b.kind === 'reply' && a.status === b.status && a.text === b.text;
const isOfPlatform = ({ answer, responder, role }) => (answer.kind === 'reply' && (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnOfApi */ .OV)(answer)) ||
    responder?.party === 'MLflow' ||
    (responder?.party === 'auth service' && role.startsWith('auth.')) ||
    (responder?.party === 'in between' && responder.isInside === true);
/** In the words of its framework, which many programs share. */
const speaksLikeApi = ({ answer }) => answer.kind === 'reply' &&
    typeof answer.json === 'object' &&
    answer.json !== null &&
    'detail' in answer.json;
const hostOf = ({ exchange: { request } }) => URL.canParse(request.url) ? new URL(request.url).origin : '';
/** The same request without a key and with an invented one. */
const controlsOf = (one, observations) => observations.filter((other) => ['none', 'garbage'].includes(other.credential) &&
    urlOf(other) === urlOf(one) &&
    methodOf(other) === methodOf(one));
const isForeign = ({ responder }) => responder?.party === 'in between';
/** A limit of rate may meet one request and not the next, and damage may meet one form of answer and not another. */
const isByRequest = ['limits rate', 'damages answers'];
function isBehindKeyCheck(one, observations) {
    if (one.role !== 'mlflow' || one.credential !== 'bearer')
        return false;
    if (one.responder?.party === 'in between' && isByRequest.includes(one.responder.deed))
        return false;
    const control = controlsOf(one, observations).find(({ credential }) => credential === 'garbage');
    return (control?.answer.kind === 'reply' && control.answer.status === 401 && control.responder?.party === 'API');
}
const urlOf = ({ exchange }) => exchange.request.url;
const methodOf = ({ exchange }) => exchange.request.method;
/** True for an answer that bears these marks of a product. */
function isSignedWith({ answer }, server, headers = []) {
    if (answer.kind !== 'reply')
        return false;
    const name = answer.headers.server;
    const names = Array.isArray(name) ? name : [name ?? ''];
    return names.some((one) => server?.test(one)) || headers.some((one) => one in answer.headers);
}


/***/ }),

/***/ 13592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $7: () => (/* binding */ productOf),
/* harmony export */   AY: () => (/* binding */ hasOwnLogin),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   JM: () => (/* binding */ sameAnswer),
/* harmony export */   Jr: () => (/* binding */ isRepetitionOf),
/* harmony export */   MS: () => (/* binding */ partyOf),
/* harmony export */   OD: () => (/* binding */ whoOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   bm: () => (/* binding */ isCached),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   iv: () => (/* binding */ whoAtStart),
/* harmony export */   nn: () => (/* binding */ isProven),
/* harmony export */   tb: () => (/* binding */ wasServed),
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
/** True where MLflow's own entity came back, which nothing else sends. */
const isProven = ({ answer }) => answer.kind === 'reply' && (0,_platform_responders_js__WEBPACK_IMPORTED_MODULE_2__/* .isMlflowContent */ .Rm)(answer);
const partyOf = ({ responder }) => responder?.party;
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
/** The request in words: `POST runs/create`. */
function requestOf({ exchange }) {
    const path = URL.canParse(exchange.request.url)
        ? new URL(exchange.request.url).pathname
        : exchange.request.url;
    const short = path
        .replace(/^.*\/2\.0\/(mlflow\/)?/, '')
        .replace(/(mlflow-artifacts\/artifacts\/).*\/([^/]+)$/, '$1…/$2');
    return `${exchange.request.method} ${short}`;
}
const pathOf = ({ exchange }) => URL.canParse(exchange.request.url) ? new URL(exchange.request.url).pathname : '';
/** The host's name alone. */
const hostOf = ({ exchange }) => URL.canParse(exchange.request.url) ? new URL(exchange.request.url).hostname : '';
/** Scheme, host and port. */
const originOf = ({ exchange }) => URL.canParse(exchange.request.url) ? new URL(exchange.request.url).origin : '';
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
/** True for an answer that a cache on the way kept from an earlier request, as its headers tell. */
const isCached = ({ answer }) => answer.kind === 'reply' &&
    (answer.status === 304 ||
        Number((0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .w)(answer, 'age')) > 0 ||
        ['x-cache', 'cf-cache-status', 'x-cache-status', 'x-proxy-cache', 'cache-status'].some((name) => /\bhit\b/i.test((0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .w)(answer, name))) ||
        /^\d+ \d+$/.test((0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .header */ .w)(answer, 'x-varnish')));
/** True for the same request, made later. */
const isRepetitionOf = (later, { request, startedAt }) => later.startedAt > startedAt &&
    later.request.method === request.method &&
    later.request.url === request.url &&
    later.request.body?.text === request.body?.text &&
    later.request.body?.bytes === request.body?.bytes;
/** Bytes of a request's body. */
const bytesOf = ({ exchange }) => exchange.request.body?.bytes ?? 0;
/** True where MLflow's own basic-auth refused the login, or missed one. */
const hasOwnLogin = (one) => one.answer.kind === 'reply' &&
    partyOf(one) === 'MLflow' &&
    one.answer.status === 401 &&
    (/basic realm="?mlflow/i.test(String(one.answer.headers['www-authenticate'] ?? '')) ||
        /not authenticated/i.test(one.answer.text) ||
        (0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(one.answer) === 'UNAUTHENTICATED');


/***/ }),

/***/ 78743:
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
const count = ({ length }) => (length === 1 ? 'One request' : `${length} requests`);
/** The object that a JSON text is; empty where it is none. */
function objectIn(text) {
    const value = (0,json/* parseJson */.qF)(text ?? '');
    return typeof value === 'object' && value !== null ? value : {};
}
/** The calls of these, each once. */
const callsOf = (found) => [
    ...new Set(found.map(({ call }) => call)),
];

;// CONCATENATED MODULE: ./build/record/uploads.js

const bytesOf = ({ exchange }) => exchange.request.body?.bytes ?? 0;
/** Of an empty file nothing can be lost: the stock client, too, sends one without a length. */
function chunkedUpload(calls) {
    const chunked = calls.filter((call) => isUpload(call) && call.exchange.request.headers['transfer-encoding'] !== undefined && bytesOf(call) > 0);
    if (chunked.length === 0)
        return undefined;
    return {
        id: 'chunked-upload',
        text: `${count(chunked)} uploaded a file without saying its length (chunked). MLflow 3.3 to 3.14 stores such a file empty and answers 200.`,
        instead: 'Send Content-Length: give the HTTP library a file or bytes, not a generator.',
        exchanges: idsOf(chunked),
    };
}
function formUpload(calls) {
    const forms = calls.filter((call) => isUpload(call) &&
        /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(String(call.exchange.request.headers['content-type'] ?? '')));
    if (forms.length === 0)
        return undefined;
    return {
        id: 'form-upload',
        text: `${count(forms)} uploaded a file as a web form: MLflow stores the form's own lines with it, and the file is damaged.`,
        instead: 'Send the bytes alone as the body: requests.put(url, data=file), not files=….',
        exchanges: idsOf(forms),
    };
}
/** A file that its own sender asks back is meant to hold something. */
function emptyUpload(calls) {
    const empty = calls.filter((call, index) => isUpload(call) &&
        isServed(call) &&
        bytesOf(call) === 0 &&
        calls.slice(index).some((later) => later.method === 'GET' && pathOf(later) === pathOf(call)));
    if (empty.length === 0)
        return undefined;
    return {
        id: 'empty-upload',
        text: `${count(empty)} uploaded a file with nothing in it.`,
        instead: 'Open the file anew, or go back to its beginning, before it is sent: what was read once is at its end.',
        exchanges: idsOf(empty),
    };
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
    const told = where.map((place) => (isVersion(place) ? place : `the ${place}`)).join(' and ');
    return {
        id: isOnRun ? 'tags-on-run' : 'tags-elsewhere',
        text: `The tags that make a model tokenized were set on ${told}, and not on the model version${where.some(isVersion) ? ' that was registered last' : ''}, where the platform reads them.`,
        instead,
        exchanges: idsOf(callsOf(elsewhere)),
    };
}
function misspelt(onVersion, missing, version) {
    const lacks = listed(missing);
    const alike = onVersion.filter(({ key }) => missing.some((tag) => spellings[tag]?.test(key.toLowerCase().replace(/[-. ]/g, '_'))));
    if (alike.length > 0)
        return {
            id: 'tags-misspelt',
            text: `${atStart(version)} carries ${alike.map(({ key }) => JSON.stringify(key.slice(0, 60))).join(', ')}, which the platform does not read; it lacks ${lacks}.`,
            instead,
            exchanges: idsOf(callsOf(alike)),
        };
    const known = onVersion.filter(({ key }) => wanted.includes(key));
    if (known.length === 0 || missing.length === 0)
        return undefined;
    return {
        id: 'tags-incomplete',
        text: `${atStart(version)} carries ${listed(known.map(({ key }) => key))}, but not ${lacks}: all three make a model tokenized.`,
        instead,
        exchanges: idsOf(callsOf(known)),
    };
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
        return [{ ...placed, told: `${key} ${JSON.stringify(placed.value.slice(0, 60))}, which is not ${form}` }];
    });
    if (wrong.length === 0)
        return undefined;
    return {
        id: 'tags-malformed',
        text: `${atStart(version)} carries ${wrong.map(({ told }) => told).join(', and ')}: the platform cannot read it.`,
        instead: 'Set hokusai_token_id to the token’s id, such as XRAY, and benchmark_value to a number, such as 0.91.',
        exchanges: idsOf(callsOf(wrong)),
    };
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
    return asked.flatMap((rule) => rule(calls) ?? []);
}
const pathSlips = [
    [/\/\//, 'a doubled slash'],
    [/\/api\/2\.0\/.*\/api\/2\.0\//, 'the REST path twice'],
];
const rulesOfHokusai = [
    function noCredential(calls) {
        const without = calls.filter(({ exchange: { request } }) => !request.headers.authorization && !request.headers['x-api-key']);
        if (without.length === 0)
            return undefined;
        return {
            id: 'no-credential',
            text: `${count(without)} carried no key.`,
            instead: 'Set MLFLOW_TRACKING_TOKEN to the API key, in the environment the command runs in.',
            exchanges: idsOf(without),
        };
    },
    function basicCredential(calls) {
        const basic = calls.filter(({ exchange }) => /^Basic/i.test(String(exchange.request.headers.authorization ?? '')));
        if (basic.length === 0)
            return undefined;
        return {
            id: 'basic-credential',
            text: `${count(basic)} carried a user name and password (Basic) and not the key as Bearer: MLFLOW_TRACKING_USERNAME, a user in the URI and ~/.netrc all win over MLFLOW_TRACKING_TOKEN.`,
            instead: 'Unset MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, and remove the host from ~/.netrc.',
            exchanges: idsOf(basic),
        };
    },
    function malformedKey(calls) {
        const slips = calls.map(({ exchange }) => (0,key_slips/* slipInHeader */.F)(String(exchange.request.headers.authorization ?? '')));
        const slip = slips.find((one) => one !== undefined);
        if (slip === undefined)
            return undefined;
        const malformed = calls.filter((_, index) => slips[index] !== undefined);
        return {
            id: 'malformed-key',
            text: `${count(malformed)} carried an Authorization header that ${slip}.`,
            instead: 'Send "Authorization: Bearer KEY" with the key alone; MLFLOW_TRACKING_TOKEN holds it without "Bearer" and without quotes.',
            exchanges: idsOf(malformed),
        };
    },
    versionTags,
];
const rules = [
    function wrongPath(calls) {
        const refused = calls.filter(({ status }) => status === 404 || status === 405);
        for (const [pattern, what] of pathSlips) {
            const wrong = refused.filter((call) => pattern.test(pathOf(call)));
            if (wrong.length === 0)
                continue;
            return {
                id: 'wrong-path',
                text: `${count(wrong)} asked for a path with ${what}, which is not served.`,
                instead: 'Use the tracking URI as it is given, ending in /api/mlflow: clients add /api/2.0/… themselves.',
                exchanges: idsOf(wrong),
            };
        }
        return undefined;
    },
    function noMaxResults(calls) {
        const refused = calls.filter(({ endpoint, query, sent, status }) => /^(experiments|runs)\/search$/.test(endpoint) &&
            status === 400 &&
            !query.has('max_results') &&
            sent.max_results === undefined);
        if (refused.length === 0)
            return undefined;
        return {
            id: 'no-max-results',
            text: `${count(refused)} asked for a search without max_results, which MLflow answers with 400: that says nothing about the key or the platform.`,
            instead: 'Add max_results, for example ?max_results=1.',
            exchanges: idsOf(refused),
        };
    },
    chunkedUpload,
    formUpload,
    emptyUpload,
    function duplicatedByRetry(calls) {
        const creating = calls.filter(({ endpoint, method }) => method === 'POST' && /^(experiments|runs|registered-models|model-versions)\/create$/.test(endpoint));
        const isLost = ({ status }) => status === undefined || status >= 500;
        const pairs = creating.flatMap((call, index) => {
            const earlier = creating
                .slice(0, index)
                .findLast((one) => contentOf(one) === contentOf(call) && isLost(one));
            return earlier && !isLost(call) ? [[earlier, call]] : [];
        });
        const repeated = pairs.map(([, call]) => call);
        if (repeated.length === 0)
            return undefined;
        return {
            id: 'duplicated-by-retry',
            text: `${count(repeated)} to create something was repeated after an answer that was lost or failed; the first may have taken effect, too.`,
            instead: 'Look for a second run or version of the same content, and delete the one that is not used.',
            exchanges: idsOf([...new Set([...repeated, ...pairs.flat()])]),
        };
    },
    function deletedExperiment(calls) {
        // The stock client asks for the experiment first, and goes no further where it is deleted.
        const refused = calls.filter(({ endpoint, status, answer }) => (status === 400 && /^(experiments|runs)\/create$/.test(endpoint) && /\bdeleted\b/i.test(answer)) ||
            (status === 200 &&
                /^experiments\/get(-by-name)?$/.test(endpoint) &&
                /"lifecycle_stage": ?"deleted"/.test(answer)));
        if (refused.length === 0)
            return undefined;
        return {
            id: 'deleted-experiment',
            text: 'The experiment’s name belongs to a deleted experiment: MLflow keeps it until the server deletes it for good, and makes no new one of that name.',
            instead: 'Restore it (MlflowClient().restore_experiment(id)), or use another name.',
            exchanges: idsOf(refused),
        };
    },
    function redirectedToGet(calls) {
        const turned = calls.filter((call) => call.method === 'POST' &&
            [301, 302, 303].includes(call.status ?? 0) &&
            calls.some((later) => later.method === 'GET' &&
                later.endpoint === call.endpoint &&
                later.exchange.startedAt >= call.exchange.startedAt));
        if (turned.length === 0)
            return undefined;
        return {
            id: 'redirected-to-get',
            text: `${count(turned)} were redirected, and the client went on with GET and without a body, as HTTP libraries do.`,
            instead: `Use the address it was redirected to as tracking URI: ${turned[0]?.exchange.response?.headers.location ?? 'see the Location header'}.`,
            exchanges: idsOf(turned),
        };
    },
];
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
