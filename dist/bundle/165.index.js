export const id = 165;
export const ids = [165];
export const modules = {

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose)
});

// EXTERNAL MODULE: ./build/report/schema.js
var schema = __webpack_require__(44892);
// EXTERNAL MODULE: ./build/diagnosis/facts.js + 1 modules
var diagnosis_facts = __webpack_require__(53576);
;// CONCATENATED MODULE: ./build/diagnosis/auth-rules.js

/** Milliseconds after which the API gives up on the auth service. */
const apiPatienceMs = 5_000;
const authDown = (facts) => {
    const parts = [facts.verdict?.observation, facts.first('auth.health'), facts.first('auth.root')].filter((one) => one !== undefined);
    const broken = parts.filter(diagnosis_facts/* isBalancerError */.Vp);
    const [decisive] = broken;
    if (!decisive || facts.authWorks)
        return undefined;
    const all = broken.length === parts.length && parts.length > 1;
    return {
        code: 'AUTH_DOWN',
        confidence: all ? 'certain' : 'likely',
        because: `${broken.length} of ${parts.length} requests to the auth host got an error page: ${(0,diagnosis_facts/* said */.ag)(decisive)}`,
        evidence: broken,
    };
};
/** Something answers under auth's name that is not the auth service: it talks like the API, or says who it is. */
const authMisrouted = (facts) => {
    const root = facts.first('auth.root');
    const direct = facts.verdict?.observation;
    const talksLikeApi = direct?.answer.kind === 'reply' &&
        /authentication service|api key required|not found$/i.test((0,diagnosis_facts/* said */.ag)(direct)) &&
        direct.answer.status >= 400;
    const namesItself = root?.answer.kind === 'reply' && root.answer.status === 200 && !/auth/i.test(root.answer.text);
    const notFound = facts.verdict && direct?.answer.kind === 'reply' && direct.answer.status === 404;
    if (!direct || (!talksLikeApi && !namesItself && !notFound))
        return undefined;
    if (facts.verdict?.verdict.kind === 'valid' || facts.verdict?.verdict.kind === 'rate-limited')
        return undefined;
    if ((0,diagnosis_facts/* isBalancerError */.Vp)(direct))
        return undefined;
    return {
        code: 'AUTH_MISROUTED',
        confidence: namesItself ? 'certain' : 'likely',
        because: namesItself
            ? 'the auth host names itself as another service, and gives no verdict on the key'
            : `validating the key is answered the way the API answers: ${(0,diagnosis_facts/* said */.ag)(direct)}`,
        evidence: [direct, root],
        nextProbe: 'which target the load balancer has for the auth host’s /api/* paths',
    };
};
const authSlow = (facts) => {
    const direct = facts.verdict?.observation;
    if (!direct)
        return undefined;
    const timedOut = direct.answer.kind === 'no-reply' && direct.answer.code === 'TIMEOUT';
    const ms = direct.exchange.timings.totalMs;
    if (!timedOut && (ms < apiPatienceMs || !facts.authWorks))
        return undefined;
    const blocked = facts.obstacle?.stoppedAt === 'auth-reachable';
    // Silence on every route is the network's cause, not a slow service.
    const alive = [facts.first('auth.health'), facts.first('auth.root')].some((one) => one?.answer.kind === 'reply');
    if (timedOut && !alive)
        return undefined;
    return {
        code: 'AUTH_SLOW',
        confidence: blocked && !timedOut ? 'certain' : 'likely',
        because: `validating the key took ${(ms / 1000).toFixed(1)} s${timedOut ? ' without an answer' : ''}, while the API waits 5 s`,
        evidence: [direct, facts.obstacle?.observation],
    };
};
const keyVerdict = (facts) => {
    if (!facts.verdict)
        return undefined;
    const { observation, verdict } = facts.verdict;
    const words = (0,diagnosis_facts/* said */.ag)(observation);
    const evidence = [observation, facts.obstacle?.observation];
    switch (verdict.kind) {
        case 'rate-limited':
            return {
                code: 'RATE_LIMITED',
                confidence: 'certain',
                because: `the auth service answers ${words}`,
                evidence,
            };
        case 'invalid':
            return {
                code: 'KEY_DEACTIVATED',
                confidence: 'certain',
                because: 'is_valid is false in a 200',
                evidence,
            };
        case 'wrong-service':
            return wrongService(facts, words, evidence);
        case 'unknown-key':
            // No key arrived there: that says nothing about the key.
            return /key required/i.test(words) ? undefined : rejected(facts, words, evidence);
        default:
            return undefined;
    }
};
/** Where the refusal names another service than the one asked for, somebody else chose that service id. */
function wrongService(facts, words, evidence) {
    const asked = facts.evidence.target?.serviceId.toLowerCase();
    const refused = /access to service ['"]?([\w.-]+)/i.exec(words)?.[1]?.toLowerCase();
    const because = `the auth service answers ${words}`;
    if (asked === undefined || refused === undefined || refused === asked) {
        return { code: 'SERVICE_ACCESS', confidence: asked === refused ? 'certain' : 'likely', because, evidence };
    }
    const although = `${because}, although ${asked} was asked for`;
    return { code: 'SERVICE_ID_MISMATCH', confidence: 'likely', because: although, evidence };
}
function rejected(facts, words, evidence) {
    const because = `asked directly, the auth service answers ${words}`;
    if (/\bip\b|address|location/i.test(words)) {
        return { code: 'IP_RESTRICTED', confidence: 'likely', because, evidence };
    }
    const saysWhy = /invalid|expired|not found|revoked|unknown|disabled|deactivated/i.test(words);
    const agrees = facts.obstacle === undefined || facts.obstacle.stoppedAt === 'key-accepted';
    return { code: 'KEY_REJECTED', confidence: saysWhy && agrees ? 'certain' : 'likely', because, evidence };
}
/** The auth service is up and answers, but what it says is no verdict. */
const authBroken = (facts) => {
    const direct = facts.verdict?.observation;
    if (!direct || direct.answer.kind === 'no-reply' || facts.verdict?.verdict.kind !== 'no-verdict')
        return undefined;
    if ((0,diagnosis_facts/* isBalancerError */.Vp)(direct) || direct.answer.status === 404)
        return undefined;
    return {
        code: 'AUTH_BROKEN',
        confidence: 'likely',
        because: `validating the key is answered with ${(0,diagnosis_facts/* said */.ag)(direct) || 'nothing readable'}`,
        evidence: [direct],
    };
};
const authRules = [authDown, authMisrouted, authSlow, keyVerdict, authBroken];

;// CONCATENATED MODULE: ./build/diagnosis/causes/cause-kind.js
/** Commands name the variable that holds the key, never the key. */
const show = {
    validate: ({ authUrl, serviceId }) => `curl -sS -X POST -H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json' -d '{"service_id":"${serviceId}"}' ${authUrl}/api/v1/keys/validate`,
    search: ({ trackingUri }) => `curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY" '${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1'`,
    noKey: ({ trackingUri }) => `curl -sS -o /dev/null -w '%{http_code}' '${trackingUri}/api/2.0/mlflow/experiments/search?max_results=1'`,
    artifacts: ({ trackingUri }) => `curl -sS -H "Authorization: Bearer $HOKUSAI_API_KEY" '${trackingUri}/api/2.0/mlflow-artifacts/artifacts?path='`,
    authHealth: ({ authUrl }) => `curl -sS ${authUrl}/health`,
    authRoot: ({ authUrl }) => `curl -sS ${authUrl}/`,
    apiHealth: ({ registry }) => `curl -sS ${registry}/health`,
    mlflowHealth: ({ registry }) => `curl -sS ${registry}/api/health/mlflow`,
    verify: () => 'node dist/cli.js verify',
    fix: () => 'node dist/cli.js fix --apply',
};
const kind = (category, layer, owner, summary, refutedBy, steps) => ({ category, layer, owner, summary, refutedBy, steps });
const wait = 'The key is not to blame: do not replace it. Wait until the owner has mended this, then run the verification again.';
const canonical = 'https://registry.hokus.ai/api/mlflow';
/** The addresses third parties are told. */
const documented = {
    trackingUri: canonical,
    registry: 'https://registry.hokus.ai',
    authUrl: 'https://auth.hokus.ai',
    serviceId: 'platform',
};

;// CONCATENATED MODULE: ./build/diagnosis/causes/api.js

/** The API proxy, the load balancer before it and the gateway behind it. */
const apiCauses = {
    BALANCER_NO_RULE: kind('DEPLOY', 'proxy', 'infrastructure', 'The load balancer has no rule for this host or path.', 'an answer of any service behind the load balancer', [
        ['caller', wait],
        ['infrastructure', 'Add the load balancer’s rule or listener for this host and path.', show.apiHealth],
    ]),
    BALANCER_TO_MLFLOW: kind('DEPLOY', 'proxy', 'infrastructure', 'The load balancer sends the tracking URI straight to MLflow instead of to the API.', 'different answers with and without a key', [
        ['caller', wait],
        [
            'infrastructure',
            'Point the load balancer’s rule for /api/mlflow/* at the API instead of MLflow.',
            show.noKey,
        ],
    ]),
    API_DOWN: kind('DEPLOY', 'proxy', 'API team', 'The API is down: its load balancer has no healthy instance.', 'any answer of the API itself, for instance at /health', [
        ['caller', wait],
        [
            'API team',
            'Bring the API back: its load balancer has no healthy target. Look at its last deployment: image, start-up error, secrets.',
            show.apiHealth,
        ],
    ]),
    LOGIN_PAGE: kind('CFG', 'proxy', 'infrastructure', 'A login page answers in place of the API.', 'JSON at the same address without a browser session', [
        ['caller', 'Check that the tracking URI names the API and no web site.'],
        ['infrastructure', 'Take the path of the API out of the single sign-on in front of it.', show.search],
    ]),
    REDIRECTED: kind('CFG', 'proxy', 'infrastructure', 'The tracking URI redirects elsewhere, where the key must not follow.', 'an answer at the address itself', [
        ['caller', 'If the new address is the platform’s own, use it as tracking URI.'],
        [
            'infrastructure',
            'Serve the tracking URI itself: a redirect turns a POST into a GET and loses the key.',
            show.search,
        ],
    ]),
    MOUNT_MISSING: kind('DEPLOY', 'proxy', 'API team', 'The API runs without its MLflow routes: they are not mounted, or an old version is deployed.', 'an answer other than 404 below the tracking URI', [
        ['caller', wait],
        [
            'API team',
            'Mount the MLflow proxy at /api/mlflow, and check that this version is the one deployed.',
            show.search,
        ],
    ]),
    PREFIX_STRIPPED: kind('BUG', 'proxy', 'API team', 'The API cuts part of the path off before it passes the request on, so MLflow does not find it.', 'a path in the error that is the one requested', [
        ['caller', `Use the tracking URI ${canonical}, whose route keeps the path.`],
        [
            'API team',
            'Keep the path after the mount when passing the request on: MLflow wants /api/2.0/mlflow/….',
            show.search,
        ],
    ]),
    API_AUTH_UNREACHABLE: kind('DEPLOY', 'proxy', 'API team', 'The auth service works, but the API cannot reach it.', 'a verdict of the API on any key', [
        ['caller', wait],
        [
            'API team',
            'Check the auth URL in the API’s configuration, and the way from the API to it: DNS, security group, certificate.',
            show.search,
        ],
    ]),
    API_AUTH_CONTRACT: kind('BUG', 'proxy', 'API team', 'The API and the auth service do not understand each other: validating the key directly works.', 'the same trouble when the key is validated directly', [
        ['caller', wait],
        [
            'API team',
            'Compare the API’s call with the contract of POST /api/v1/keys/validate: header, service_id, and how 403 and 422 are treated.',
            show.search,
        ],
    ]),
    SERVICE_ID_MISMATCH: kind('CFG', 'proxy', 'API team', 'The key is valid, but the API rejects it: it asks the auth service about another service id, or another auth service.', 'a direct validation that rejects the key as well', [
        ['caller', wait],
        [
            'API team',
            'Set AUTH_SERVICE_ID of the API to the service the keys are for, and check its auth URL.',
            show.search,
        ],
    ]),
    KEY_HEADER_LOST: kind('BUG', 'proxy', 'API team', 'The key is valid and was sent, but does not arrive at the API.', 'different answers with and without a key', [
        ['caller', 'Try the header X-API-Key.', show.search],
        [
            'API team',
            'Find what drops the Authorization header before the API reads it: load balancer, proxy or middleware.',
            show.search,
        ],
    ]),
    OPEN_REGISTRY: kind('BUG', 'proxy', 'API team', 'The registry lets in requests that carry no valid key.', '401 for a request without a key', [
        [
            'API team',
            'Put the key check in front of every MLflow route at once: anybody can read and write the registry now.',
            show.noKey,
        ],
    ]),
    API_ERROR: kind('BUG', 'proxy', 'API team', 'The API fails on the request with an internal error.', 'an answer below 500', [
        ['caller', wait],
        [
            'API team',
            'Find the request in the API’s log by its X-Request-Id (see the transcript).',
            show.search,
        ],
    ]),
    GATEWAY_HEADER_STRIPPED: kind('BUG', 'gateway', 'API team', 'The API accepts the key and does not pass it on to the gateway behind it.', 'a refusal that comes from the API itself', [
        ['caller', wait],
        ['API team', 'Pass the Authorization header on when calling the gateway.', show.search],
    ]),
    GATEWAY_SERVICE_ID_MISMATCH: kind('CFG', 'gateway', 'API team', 'The key is valid and the API accepts it, but the gateway behind it rejects it.', 'a refusal that comes from the API itself', [
        ['caller', wait],
        ['API team', 'Set the service id and auth URL of the gateway to those of the API.', show.search],
    ]),
    REGISTRY_ADMIN_ONLY: kind('SCOPE', 'gateway', 'caller', 'The key is valid, but the model registry is open to administrators only.', 'the same refusal with an administrator’s key', [
        [
            'caller',
            'Ask the platform for an administrator’s key or the scope model-registry:admin: since 2026-06 the registry is closed to others.',
            show.validate,
        ],
    ]),
};

;// CONCATENATED MODULE: ./build/diagnosis/causes/auth.js

/** The auth service and what it says of the key. */
const authCauses = {
    AUTH_DOWN: kind('DEPLOY', 'auth', 'auth team', 'The auth service is down: its load balancer has no healthy instance.', 'any JSON answer of the auth service itself', [
        ['caller', wait],
        [
            'auth team',
            'Bring the auth service back: its load balancer has no healthy target. Look at its last deployment and its secrets.',
            show.authHealth,
        ],
    ]),
    AUTH_MISROUTED: kind('DEPLOY', 'auth', 'infrastructure', 'The auth host leads to another service than the auth service.', 'a verdict of the auth service on the key at this address', [
        ['caller', wait],
        [
            'infrastructure',
            'Correct the load balancer’s rule for the auth host: all its paths, /api/* too, belong to the auth service.',
            show.authRoot,
        ],
    ]),
    AUTH_SLOW: kind('DEPLOY', 'auth', 'auth team', 'The auth service takes longer to validate a key than the API waits for it (5 s).', 'a verdict on the key within 5 s', [
        ['caller', wait],
        [
            'auth team',
            'Make POST /api/v1/keys/validate answer within 5 s: look at its database and instances.',
            show.validate,
        ],
    ]),
    AUTH_BROKEN: kind('BUG', 'auth', 'auth team', 'The auth service answers the validation of a key with something that is no verdict.', 'a 200 with is_valid, or a 401 with a detail', [
        ['caller', wait],
        [
            'auth team',
            'Make POST /api/v1/keys/validate answer 200 with is_valid, or 401 with a detail.',
            show.validate,
        ],
    ]),
    KEY_REJECTED: kind('KEY', 'auth', 'caller', 'The auth service does not accept the key: it is unknown, expired or revoked.', 'a validation of this key with is_valid true', [
        [
            'caller',
            'Make a new key in the settings page and store it as the secret HOKUSAI_API_KEY.',
            show.validate,
        ],
        [
            'caller',
            'If other keys of yours work, this one has expired or was revoked; if none does, tell the auth team.',
        ],
    ]),
    KEY_DEACTIVATED: kind('KEY', 'auth', 'caller', 'The auth service answers 200 and says in it that the key is not valid.', 'is_valid true in the same answer', [
        ['caller', 'Activate the key in the settings page, or make a new one.', show.validate],
        ['API team', 'Read is_valid in the answer of the auth service: a 200 alone must not let a key in.'],
    ]),
    SERVICE_ACCESS: kind('SCOPE', 'auth', 'caller', 'The key is valid, but registered for another service than the one it is used for.', 'a validation for this service id with is_valid true', [['caller', 'Make a key for this service, or set service-id to the one the key is for.', show.validate]]),
    IP_RESTRICTED: kind('SCOPE', 'auth', 'caller', 'The key is restricted to other network addresses than the one this run comes from.', 'the same refusal from an allowed address', [
        [
            'caller',
            'Allow the address of this runner for the key, or use a runner with a fixed address. Hosted runners change theirs.',
            show.validate,
        ],
    ]),
    KEY_READ_ONLY: kind('SCOPE', 'auth', 'caller', 'The key may read but not write.', 'a write that is accepted with this key', [['caller', 'Use a key with the scope write.', show.validate]]),
    RATE_LIMITED: kind('RATE', 'auth', 'caller', 'Too many requests were made with this key or from this address.', 'the same refusal after the pause the service asks for', [
        [
            'caller',
            'Wait as long as Retry-After says, and run fewer verifications at the same time.',
            show.validate,
        ],
    ]),
    INSUFFICIENT_BALANCE: kind('QUOTA', 'auth', 'caller', 'The account behind the key has not enough balance.', 'has_sufficient_balance true for this key', [['caller', 'Add balance to the account of the key.', show.validate]]),
};

;// CONCATENATED MODULE: ./build/diagnosis/causes/client.js

/** The caller's own settings, and the way to the services. */
const clientCauses = {
    WRONG_TRACKING_URI: kind('CLIENT', 'client', 'caller', 'The tracking URI is not the one that MLflow clients must use.', 'an answer from the API at this tracking URI', [
        ['caller', `Set the tracking URI to ${canonical}.`, show.fix],
        ['caller', 'See that it answers.', () => show.search({ ...documented, trackingUri: canonical })],
    ]),
    PLAIN_HTTP: kind('CLIENT', 'client', 'caller', 'The URL is plain http and the service redirects it to https, which turns a POST into a GET.', 'an answer at the http address that is not a redirect', [['caller', 'Write https:// in place of http:// in the URL.', show.fix]]),
    HEADER_FORM: kind('CLIENT', 'client', 'caller', 'The key was sent in a form the platform does not accept.', 'the same refusal with the key sent as "Authorization: Bearer …"', [
        [
            'caller',
            'Send the key as "Authorization: Bearer KEY", with this spelling and one space.',
            show.search,
        ],
    ]),
    KEY_WHITESPACE: kind('CLIENT', 'client', 'caller', 'The key has whitespace around it, and services refuse such a key.', 'the same refusal with the whitespace removed', [['caller', 'Store the secret again without spaces or a newline around it.', show.validate]]),
    DNS_FAILURE: kind('NET', 'network', 'caller', 'A host name does not resolve.', 'an address for the name', [
        ['caller', 'Check the host name for a spelling mistake, and whether this network resolves it.'],
        ['infrastructure', 'Restore the DNS record of the host.', show.apiHealth],
    ]),
    CONNECTION_REFUSED: kind('NET', 'network', 'infrastructure', 'Nothing listens at the address of the service.', 'a TCP connection to the host and port', [
        [
            'caller',
            'Check host and port. For a service started in the same job: wait until it listens.',
            show.apiHealth,
        ],
        ['infrastructure', 'Start the service, or open its port.'],
    ]),
    TLS_FAILURE: kind('NET', 'network', 'infrastructure', 'The connection cannot be secured: the certificate is not trusted, expired or for another name.', 'a TLS handshake that trusts the certificate', [
        ['caller', 'Behind a company proxy: name its certificate with ca-file or NODE_EXTRA_CA_CERTS.'],
        ['infrastructure', 'Renew or correct the certificate of the host.', show.apiHealth],
    ]),
    NO_ANSWER: kind('NET', 'network', 'infrastructure', 'The service accepts connections and does not answer in time.', 'an answer within the time limit', [
        ['caller', 'Check that no firewall on the way drops the connection; try again.', show.apiHealth],
        [
            'infrastructure',
            'See why the service accepts connections without answering: its load, its instances, what it waits for.',
        ],
    ]),
    CONNECTION_RESET: kind('NET', 'network', 'infrastructure', 'The connection is cut off before the answer is complete.', 'a complete answer on a fresh connection', [
        ['caller', 'Try again; check proxies on the way.', show.apiHealth],
        [
            'infrastructure',
            'See what closes the connection: a crash of the service, a limit of the load balancer, a wrong protocol.',
        ],
    ]),
    UNDETERMINED: kind('BUG', 'client', 'undetermined', 'What was seen fits no cause this tool knows.', 'any more specific cause', [['caller', 'Send the report folder to the owner of the first layer that failed.', show.verify]]),
};

;// CONCATENATED MODULE: ./build/diagnosis/causes/mlflow.js

/** MLflow itself. */
const mlflowCauses = {
    MLFLOW_UNREACHABLE: kind('CFG', 'mlflow', 'infrastructure', 'The API works, but cannot reach the MLflow server behind it.', 'any answer of MLflow through the API', [
        ['caller', wait],
        [
            'infrastructure',
            'Start MLflow, or correct the URL, DNS name or certificate under which the API calls it.',
            show.mlflowHealth,
        ],
    ]),
    MLFLOW_TIMEOUT: kind('DEPLOY', 'mlflow', 'infrastructure', 'MLflow does not answer the API in time.', 'an answer of MLflow within 30 s', [
        ['caller', wait],
        ['infrastructure', 'See what MLflow waits for: database, artifact store, workers.', show.mlflowHealth],
    ]),
    HOST_CHECK: kind('CFG', 'mlflow', 'infrastructure', 'MLflow refuses the host name under which the platform calls it.', 'the same refusal with a Host header that MLflow allows', [
        ['caller', wait],
        [
            'infrastructure',
            'List the platform’s host name in MLFLOW_SERVER_ALLOWED_HOSTS, with its port and without, and keep localhost for health checks.',
            show.search,
        ],
    ]),
    MLFLOW_MALFORMED: kind('BUG', 'mlflow', 'infrastructure', 'Answers of MLflow arrive damaged: they are not well-formed JSON.', 'a well-formed answer to the same request', [
        ['caller', wait],
        [
            'infrastructure',
            'Compare MLflow’s own answer with what arrives: something on the way cuts or rewrites bodies.',
            show.search,
        ],
    ]),
    MLFLOW_ERROR: kind('BUG', 'mlflow', 'infrastructure', 'MLflow fails on the request.', 'the same request answered with 200', [
        ['caller', wait],
        ['infrastructure', 'Find the error in MLflow’s log by the time and path of the request.', show.search],
    ]),
    API_LACKS_ADMIN_TOKEN: kind('CFG', 'mlflow', 'API team', 'The API’s own check of MLflow is refused for want of a key of its own; this is not about the caller’s key.', '200 from /api/health/mlflow', [
        ['caller', 'Nothing: this is about the API’s own key.'],
        ['API team', 'Give the API an administrator’s key for its calls to the gateway.', show.mlflowHealth],
    ]),
};

;// CONCATENATED MODULE: ./build/diagnosis/causes/registration.js

/** Artifacts, registry and event: what fails once everything before works. */
const registrationCauses = {
    ARTIFACTS_DISABLED: kind('CFG', 'artifacts', 'infrastructure', 'MLflow runs without its artifact service, so no model file can be uploaded.', '200 from the artifact route', [
        ['caller', wait],
        ['infrastructure', 'Start MLflow with --serve-artifacts and --artifacts-destination.', show.artifacts],
    ]),
    ARTIFACT_ROUTE_MISSING: kind('DEPLOY', 'artifacts', 'API team', 'Everything but the artifact routes works: they are not deployed or not passed on.', 'an answer other than 404 from the artifact route', [
        ['caller', wait],
        [
            'API team',
            'Deploy the version that passes /mlflow-artifacts/* on, and check that MLflow runs with --serve-artifacts.',
            show.artifacts,
        ],
    ]),
    ARTIFACT_PATH_NOT_REWRITTEN: kind('BUG', 'artifacts', 'API team', 'The API does not pass artifact requests on to the path where MLflow serves them.', 'the same 404 at the gateway’s own path', [
        ['caller', wait],
        ['API team', 'Rewrite artifact paths as all others when passing them on to MLflow.', show.artifacts],
    ]),
    ARTIFACT_ROOT_UNPROXIED: kind('CFG', 'artifacts', 'infrastructure', 'Runs keep their artifacts in a store that callers cannot reach (for instance s3://…) instead of behind the server.', 'an artifact URI that starts with mlflow-artifacts:', [
        ['caller', 'Nothing can be uploaded without credentials for that store; the key is not to blame.'],
        [
            'infrastructure',
            'Run MLflow with --artifacts-destination on the store and without --default-artifact-root, so that runs get mlflow-artifacts: URIs.',
            show.verify,
        ],
    ]),
    ARTIFACTS_DAMAGED: kind('BUG', 'artifacts', 'infrastructure', 'Uploads are answered with 200, but what is stored is not what was sent.', 'a download with the same SHA-256', [
        ['caller', 'Do not rely on models uploaded since: download one and compare.'],
        [
            'infrastructure',
            'Let uploads keep their Content-Length: MLflow 3.3 to 3.14 stores a chunked upload as an empty file.',
            show.verify,
        ],
    ]),
    UPLOAD_CUT_OFF: kind('NET', 'artifacts', 'infrastructure', 'Connections are cut off in the middle of an upload, while all other requests work.', 'an upload that is answered', [
        ['caller', 'Try a smaller file; check proxies on the way.', show.verify],
        ['infrastructure', 'Look for limits of body size and idle time in the load balancer and the API.'],
    ]),
    ARTIFACT_ERROR: kind('BUG', 'artifacts', 'infrastructure', 'The artifact service fails on the request.', 'the same request answered with 200', [
        ['caller', wait],
        [
            'infrastructure',
            'Find the error in MLflow’s log: permissions and space of the artifact store first.',
            show.artifacts,
        ],
    ]),
    VERSION_NOT_READY: kind('BUG', 'registry', 'infrastructure', 'The model version is created but does not become READY.', 'status READY of the version', [
        ['caller', wait],
        ['infrastructure', 'See why the version stays pending in MLflow’s registry.', show.verify],
    ]),
    REGISTRATION_INCOMPLETE: kind('BUG', 'registry', 'infrastructure', 'The registration was accepted, but what is read back is not what was written.', 'the same values when read back', [
        ['caller', wait],
        ['infrastructure', 'Compare what was sent with what is read back, in the transcript.', show.verify],
    ]),
    EVENT_FAILED: kind('BUG', 'event', 'API team', 'The registration itself succeeded; only the platform’s notification of it failed.', '200 with event_emitted true', [
        [
            'caller',
            'The model is registered. Check that metric, baseline and token id are ones the platform knows.',
            show.verify,
        ],
        ['API team', 'See why the event could not be emitted.'],
    ]),
};

;// CONCATENATED MODULE: ./build/diagnosis/causes.js






/** Every cause this tool can name, by its stable code, nearest the caller first. */
const causeKinds = {
    ...clientCauses,
    ...authCauses,
    ...apiCauses,
    ...mlflowCauses,
    ...registrationCauses,
};
/** The remedies for a cause, with commands for the place the evidence is about. */
function remediesFor(code, { evidence: { target } }) {
    const place = target ? { ...target, registry: new URL(target.trackingUri).origin } : documented;
    return causeKinds[code].steps.map(([by, text, command]) => ({
        by,
        text,
        ...(command ? { command: command(place) } : {}),
    }));
}

// EXTERNAL MODULE: ./build/mlflow/error.js
var error = __webpack_require__(60590);
// EXTERNAL MODULE: ./build/platform/key-validation.js
var key_validation = __webpack_require__(45537);
;// CONCATENATED MODULE: ./build/diagnosis/mlflow-rules.js



/** What stands behind the key check: permissions first, then MLflow itself. */
const notPermitted = (facts) => {
    const { obstacle } = facts;
    if (obstacle?.stoppedAt !== 'permitted' || obstacle.observation.answer.kind === 'no-reply')
        return undefined;
    const { answer } = obstacle.observation;
    const words = (0,diagnosis_facts/* said */.ag)(obstacle.observation);
    const evidence = [obstacle.observation, facts.verdict?.observation];
    const found = (code, confidence) => ({
        code,
        confidence,
        because: `the answer is ${words}`,
        evidence,
    });
    if (answer.status === 402)
        return found('INSUFFICIENT_BALANCE', 'certain');
    if (/REGISTRY_ADMIN_REQUIRED/i.test(answer.text))
        return found('REGISTRY_ADMIN_ONLY', adminContradicts(facts) ? 'likely' : 'certain');
    if (/required_scope/i.test(answer.text))
        return found('KEY_READ_ONLY', 'certain');
    if (/host header/i.test(answer.text))
        return found('HOST_CHECK', 'likely');
    if (/\bip\b|ip address/i.test(words))
        return found('IP_RESTRICTED', 'likely');
    if (/scope|permission|forbidden/i.test(words) && facts.served)
        return found('KEY_READ_ONLY', 'likely');
    return undefined;
};
/** The auth service calls the key an administrator's while the registry says that it is none. */
function adminContradicts({ verdict }) {
    return verdict?.verdict.kind === 'valid' && (0,key_validation/* isAdmin */.qc)(verdict.verdict.info);
}
const behindTheApi = (facts) => {
    const { obstacle } = facts;
    if (!obstacle || obstacle.observation.answer.kind === 'no-reply')
        return undefined;
    const { answer } = obstacle.observation;
    const words = (0,diagnosis_facts/* said */.ag)(obstacle.observation);
    const evidence = [obstacle.observation, facts.first('api.mlflow-health')];
    const found = (code, confidence, because) => ({
        code,
        confidence,
        because,
        evidence,
    });
    switch (obstacle.stoppedAt) {
        case 'mlflow-reachable':
            if (answer.status === 504 || /timeout|timed out/i.test(words))
                return found('MLFLOW_TIMEOUT', 'likely', `the answer is ${words}`);
            if (answer.status === 502)
                return found('MLFLOW_UNREACHABLE', /mlflow/i.test(words) ? 'certain' : 'likely', `the answer is ${words}`);
            return found('API_ERROR', 'possible', `the answer is ${words}`);
        case 'host-allowed':
            return found('HOST_CHECK', 'certain', `MLflow answers ${words}`);
        case 'well-formed':
            return found('MLFLOW_MALFORMED', 'likely', 'the answer is 200 with JSON that cannot be parsed');
        case 'served': {
            const byMlflow = (0,error/* errorCodeOf */.D9)(answer) !== undefined;
            if (answer.status < 500)
                return undefined;
            return found(byMlflow ? 'MLFLOW_ERROR' : 'API_ERROR', 'likely', `the answer is ${words}`);
        }
        default:
            return undefined;
    }
};
/** Requests with the caller's key hang, while those refused before MLflow are answered at once. */
const mlflowSilent = (facts) => {
    const { obstacle } = facts;
    const answer = obstacle?.observation.answer;
    if (answer?.kind !== 'no-reply' || answer.code !== 'TIMEOUT')
        return undefined;
    const refused = [facts.withoutKey, facts.withGarbage].filter((one) => one?.answer.kind === 'reply' && one.answer.status === 401);
    const alive = facts.first('api.health');
    if (refused.length === 0 && alive?.answer.kind !== 'reply')
        return undefined;
    const slowAuth = (facts.verdict?.observation.exchange.timings.totalMs ?? 0) >= 5_000;
    if (slowAuth)
        return undefined;
    return {
        code: 'MLFLOW_TIMEOUT',
        confidence: refused.length > 0 ? 'likely' : 'possible',
        because: `requests with the key get no answer${refused.length > 0 ? ', those without are refused at once' : ', while the API says it is healthy'}`,
        evidence: [obstacle?.observation, ...refused, alive],
        nextProbe: 'MLflow’s own /health behind the gateway',
    };
};
const apiLacksToken = (facts) => {
    const health = facts.first('api.mlflow-health');
    if (health?.answer.kind !== 'reply' || health.answer.status !== 503)
        return undefined;
    if (!/api key required|unauthorized|401/i.test((0,key_validation/* detailOf */.Rw)(health.answer) + health.answer.text))
        return undefined;
    return {
        code: 'API_LACKS_ADMIN_TOKEN',
        confidence: 'likely',
        because: `the API’s own check of MLflow is answered ${(0,diagnosis_facts/* said */.ag)(health)}`,
        evidence: [health],
    };
};
const mlflowRules = [notPermitted, behindTheApi, mlflowSilent, apiLacksToken];

;// CONCATENATED MODULE: ./build/diagnosis/network-rules.js
const codes = {
    DNS: 'DNS_FAILURE',
    REFUSED: 'CONNECTION_REFUSED',
    TLS: 'TLS_FAILURE',
    TIMEOUT: 'NO_ANSWER',
    RESET: 'CONNECTION_RESET',
    NETWORK: 'CONNECTION_RESET',
};
const hostOf = ({ exchange }) => URL.canParse(exchange.request.url) ? new URL(exchange.request.url).host : '';
/** Nothing of a host ever answered: the network is to blame before any service is. */
const hostSilent = (facts) => {
    const hosts = [...new Set(facts.observations.map(hostOf))];
    for (const host of hosts) {
        const toHost = facts.observations.filter((one) => hostOf(one) === host && !isCancelled(one));
        const [silent] = toHost;
        if (!silent || silent.answer.kind === 'reply' || toHost.some(({ answer }) => answer.kind === 'reply'))
            continue;
        if (!matters(facts, toHost))
            continue;
        const code = codes[silent.answer.code];
        if (!code)
            continue;
        const unsure = code === 'NO_ANSWER' || code === 'CONNECTION_RESET' || toHost.length < 2;
        return finding(code, unsure ? 'likely' : 'certain', `nothing at ${host} answered: ${silent.answer.message}`, toHost);
    }
    return undefined;
};
/** A host nobody needed for the registration is no cause of its failure. */
function matters(facts, toHost) {
    return (!facts.evidence.checks ||
        facts.evidence.checks.some(({ status, exchanges }) => {
            return status === 'fail' && toHost.some(({ exchange }) => exchanges.includes(exchange.id));
        }));
}
const isCancelled = ({ answer }) => answer.kind === 'no-reply' && answer.code === 'CANCELLED';
const finding = (code, confidence, because, evidence) => ({ code, confidence, because, evidence });
const networkRules = [hostSilent];

// EXTERNAL MODULE: ./build/http/exchange.js
var http_exchange = __webpack_require__(19148);
// EXTERNAL MODULE: ./build/platform/responder.js
var responder = __webpack_require__(59736);
;// CONCATENATED MODULE: ./build/diagnosis/proxy-rules.js





/** A rule about the first obstacle, where it stands at `stage` and something answered there. */
const at = (stage, judge) => (facts) => facts.obstacle?.stoppedAt === stage ? judge(facts.obstacle, facts) : undefined;
const pathOf = ({ observation }) => new URL(observation.exchange.request.url).pathname;
/** MLflow answers at the documented path of this host, or of the API's: then the caller's path is wrong. */
const wrongAddress = (facts) => {
    const { obstacle } = facts;
    const { target } = facts.evidence;
    if (!obstacle || !target || !hasOddPath(facts))
        return undefined;
    if (!['routed', 'not-a-login-page', 'mounted', 'served', 'answered'].includes(obstacle.stoppedAt ?? ''))
        return undefined;
    const right = facts.servedElsewhere.find(({ exchange }) => /^\/api\/mlflow\//.test(new URL(exchange.request.url).pathname));
    if (!right)
        return undefined;
    const sameHost = new URL(right.exchange.request.url).origin === new URL(target.trackingUri).origin;
    return {
        code: 'WRONG_TRACKING_URI',
        confidence: sameHost ? 'certain' : 'likely',
        because: `${target.trackingUri} answers ${(0,diagnosis_facts/* said */.ag)(obstacle.observation).slice(0, 120)}, while MLflow is served at ${right.exchange.request.url.split('/api/2.0/')[0]}`,
        evidence: [obstacle.observation, right],
    };
};
/** True where the tracking URI's path is not the documented one, so that the path itself is in doubt. */
function hasOddPath({ evidence: { target } }) {
    return target !== undefined && new URL(`${target.trackingUri}/`).pathname !== '/api/mlflow/';
}
const redirected = at('routed', ({ observation }, facts) => {
    const { answer, exchange } = observation;
    if (answer.kind === 'no-reply' || answer.status >= 400)
        return undefined;
    const from = new URL(exchange.request.url);
    const location = (0,http_exchange/* header */.w)(answer, 'location');
    const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    const because = `${answer.status} to ${location || 'nowhere'}`;
    const upgraded = from.protocol === 'http:' && to?.protocol === 'https:' && to.hostname === from.hostname;
    const secured = facts.observations.find(({ exchange: { request } }) => request.url === exchange.request.url.replace(/^http:/, 'https:'));
    const circles = secured?.answer.kind === 'reply' && secured.answer.status >= 300 && secured.answer.status < 400;
    if (upgraded && !circles) {
        const confidence = secured?.answer.kind === 'reply' ? 'certain' : 'likely';
        return { code: 'PLAIN_HTTP', confidence, because, evidence: [observation, secured] };
    }
    return { code: 'REDIRECTED', confidence: 'likely', because, evidence: [observation] };
});
const notRouted = at('routed', (obstacle, facts) => {
    const { observation } = obstacle;
    const { answer } = observation;
    if (answer.kind === 'no-reply' || answer.status < 400)
        return undefined;
    const because = `the answer is ${(0,diagnosis_facts/* said */.ag)(observation).slice(0, 120)}`;
    const evidence = [observation, facts.withoutKey];
    if (answer.status >= 500) {
        const healthy = facts.first('api.health')?.answer;
        const apiUp = healthy?.kind === 'reply' && healthy.status === 200 && healthy.contentType === 'application/json';
        return {
            code: 'API_DOWN',
            confidence: apiUp ? 'possible' : 'likely',
            because: `an error page instead of an answer of the API: ${because}`,
            evidence,
        };
    }
    if ((0,responder/* identifyResponder */.l)(answer) === 'load balancer') {
        const same = (0,diagnosis_facts/* sameAnswer */.JM)(observation, facts.withoutKey);
        return {
            code: 'BALANCER_NO_RULE',
            confidence: same || answer.text.trim() === 'Not Found' ? 'certain' : 'likely',
            because: `the load balancer itself answers${same ? ', the same with and without a key' : ''}: ${because}`,
            evidence,
        };
    }
    return mlflowAnswered(obstacle, facts);
});
/** MLflow's own 404 page: right where the caller names MLflow's address, wrong where the API should stand. */
function mlflowAnswered(obstacle, facts) {
    const { observation } = obstacle;
    const evidence = [observation, facts.withoutKey];
    if (/^\/mlflow\/api\//.test(pathOf(obstacle))) {
        return {
            code: 'WRONG_TRACKING_URI',
            confidence: facts.evidence.partial ? 'likely' : 'certain',
            because: 'MLflow answers 404 below /mlflow/api: at this address it serves /mlflow/ajax-api only, which the stock client never uses',
            evidence,
        };
    }
    const same = (0,diagnosis_facts/* sameAnswer */.JM)(observation, facts.withoutKey);
    return {
        code: 'BALANCER_TO_MLFLOW',
        confidence: same ? 'certain' : 'likely',
        because: `MLflow’s own 404 page answers below the tracking URI${same ? ', the same with and without a key' : ''}`,
        evidence,
        nextProbe: 'the load balancer’s rule for this path',
    };
}
const loginPage = at('not-a-login-page', ({ observation }) => ({
    code: 'LOGIN_PAGE',
    confidence: 'likely',
    because: 'the answer is 200 with an HTML page where JSON is due',
    evidence: [observation],
}));
const notMounted = at('mounted', (obstacle, facts) => {
    const { observation } = obstacle;
    const { answer } = observation;
    if (answer.kind === 'no-reply')
        return undefined;
    if ((0,error/* errorCodeOf */.D9)(answer) === 'RESOURCE_NOT_FOUND')
        return prefixStripped(obstacle, (0,key_validation/* detailOf */.Rw)(answer));
    const isRouteError = /not found/i.test((0,key_validation/* detailOf */.Rw)(answer)) && answer.contentType === 'application/json';
    return {
        code: 'MOUNT_MISSING',
        confidence: !isRouteError || hasOddPath(facts) ? 'possible' : facts.authWorks ? 'certain' : 'likely',
        because: `the API answers ${(0,diagnosis_facts/* said */.ag)(observation) || '404 with an empty body'}: it has no such route`,
        evidence: [observation, facts.first('api.health')],
        nextProbe: 'the routes the deployed version lists at /openapi.json',
    };
});
function prefixStripped(obstacle, detail) {
    const { observation } = obstacle;
    const lost = !detail.includes('/mlflow/') || !/api\/2\.0/.test(detail);
    return {
        code: 'PREFIX_STRIPPED',
        confidence: lost ? 'certain' : 'likely',
        because: `MLflow was asked for another path than the caller named: ${detail}`,
        evidence: [observation],
    };
}
/** The platform cannot ask the auth service. Where asking it directly works too badly, auth's own rules speak. */
const authUnavailable = at('auth-reachable', ({ observation }, facts) => {
    const words = (0,diagnosis_facts/* said */.ag)(observation);
    const evidence = [observation, facts.verdict?.observation];
    if (/rate limit/i.test(words) || words.startsWith('429')) {
        if (facts.verdict?.verdict.kind === 'rate-limited')
            return undefined;
        return { code: 'RATE_LIMITED', confidence: 'likely', because: `the platform answers ${words}`, evidence };
    }
    if (!facts.verdict) {
        return {
            code: 'API_AUTH_UNREACHABLE',
            confidence: 'possible',
            because: `the API answers ${words}; whether the auth service itself works was not observed`,
            evidence,
            nextProbe: 'validating the key directly at the auth service',
        };
    }
    const slow = facts.verdict.observation.exchange.timings.totalMs >= 5_000;
    if (!facts.authWorks || slow)
        return undefined;
    const contract = /service error/i.test(words);
    return {
        code: contract ? 'API_AUTH_CONTRACT' : 'API_AUTH_UNREACHABLE',
        confidence: 'likely',
        because: `asked directly, the auth service answers; through the platform it is ${words}`,
        evidence,
        nextProbe: 'the API’s log of its call to the auth service',
    };
});
const keyLost = at('key-forwarded', ({ observation }, facts) => {
    const { answer, credential } = { ...observation, credential: observation.credential };
    if (answer.kind === 'no-reply')
        return undefined;
    const evidence = [observation, facts.withoutKey, facts.verdict?.observation];
    if (credential === 'none' || credential === 'refused-form' || credential === 'unknown') {
        return {
            code: 'HEADER_FORM',
            confidence: credential === 'refused-form' ? 'likely' : 'possible',
            because: credential === 'refused-form'
                ? 'the key was sent, in a form that is not accepted'
                : 'no request shows that a key was sent',
            evidence,
            nextProbe: 'the same request with "Authorization: Bearer …"',
        };
    }
    if ((0,responder/* identifyResponder */.l)(answer) === 'gateway') {
        return {
            code: 'GATEWAY_HEADER_STRIPPED',
            confidence: facts.verdict?.verdict.kind === 'valid' && !facts.evidence.partial ? 'certain' : 'likely',
            because: 'the gateway behind the API says that no key was sent, although the API let the request through',
            evidence,
        };
    }
    const same = (0,diagnosis_facts/* sameAnswer */.JM)(observation, facts.withoutKey);
    return {
        code: 'KEY_HEADER_LOST',
        confidence: same && facts.verdict?.verdict.kind === 'valid' ? 'certain' : 'likely',
        because: `the API says that no key was sent${same ? ', exactly as it does when none is' : ''}`,
        evidence,
    };
});
/** Never a bad key by this alone: only the auth service's own verdict tells a bad key from a bad setting. */
const keyRefused = at('key-accepted', ({ observation }, facts) => {
    const { answer } = observation;
    if (answer.kind === 'no-reply')
        return undefined;
    const evidence = [observation, facts.verdict?.observation];
    const words = (0,diagnosis_facts/* said */.ag)(observation);
    // Neither a login page of another service nor a refusal in the middle of a run is about this platform's settings.
    if (answer.contentType !== 'application/json' || facts.served)
        return undefined;
    if (!facts.verdict || facts.verdict.verdict.kind === 'no-verdict') {
        return {
            code: 'KEY_REJECTED',
            confidence: 'possible',
            because: `the platform answers ${words}; the auth service’s own verdict was not observed, and a valid key is refused like that too where a service is set up wrongly`,
            evidence,
            nextProbe: 'validating the key directly at the auth service',
        };
    }
    if (facts.verdict.verdict.kind !== 'valid')
        return undefined;
    return {
        code: (0,responder/* identifyResponder */.l)(answer) === 'gateway' ? 'GATEWAY_SERVICE_ID_MISMATCH' : 'SERVICE_ID_MISMATCH',
        confidence: 'likely',
        because: `asked directly, the auth service calls the key valid for ${facts.evidence.target?.serviceId ?? 'the service'}; the platform answers ${words}`,
        evidence,
        nextProbe: 'AUTH_SERVICE_ID and the auth URL in the configuration of the service that refuses',
    };
});
const openRegistry = (facts) => {
    const letIn = [facts.withoutKey, facts.withGarbage].filter((one) => {
        const answer = one?.answer;
        return answer?.kind === 'reply' && answer.status === 200 && answer.contentType === 'application/json';
    });
    if (letIn.length === 0)
        return undefined;
    return {
        code: 'OPEN_REGISTRY',
        confidence: letIn.length === 2 && !facts.evidence.partial ? 'certain' : 'likely',
        because: 'MLflow’s answer came back for a request that carried no valid key',
        evidence: letIn,
    };
};
const proxyRules = [
    wrongAddress,
    redirected,
    notRouted,
    loginPage,
    notMounted,
    authUnavailable,
    keyLost,
    keyRefused,
    openRegistry,
];

;// CONCATENATED MODULE: ./build/diagnosis/registration-rules.js


const withKey = ({ credential }) => !['none', 'garbage', 'refused-form'].includes(credential);
const artifactsRefused = (facts) => {
    const refused = facts.observations.find((one) => one.role === 'artifacts' && withKey(one) && isRefusal(one));
    if (!refused || (facts.obstacle?.stoppedAt !== undefined && !facts.served))
        return undefined;
    const { answer } = refused;
    const found = (code, confidence, because) => ({
        code,
        confidence,
        because,
        evidence: [refused],
    });
    const because = `the artifact route answers ${(0,diagnosis_facts/* said */.ag)(refused)}`;
    if (answer.kind === 'no-reply') {
        const cutOff = refused.exchange.request.method === 'PUT' && answer.code === 'RESET';
        return found(cutOff ? 'UPLOAD_CUT_OFF' : 'ARTIFACT_ERROR', 'likely', `no answer: ${answer.message}`);
    }
    if (answer.status === 503 && /serve-artifacts|artifacts_disabled|disabled/i.test(answer.text)) {
        return found('ARTIFACTS_DISABLED', 'certain', because);
    }
    if (answer.status === 429)
        return found('RATE_LIMITED', 'likely', because);
    if (answer.status === 404)
        return artifactRouteMissing(facts, refused) ?? found('ARTIFACT_ERROR', 'possible', because);
    if (answer.status === 403 || answer.status === 401)
        return undefined;
    return found('ARTIFACT_ERROR', answer.status >= 500 ? 'likely' : 'possible', because);
};
/** Only where no artifact request gets through by the API: one that does proves that the route is there. */
function artifactRouteMissing(facts, refused) {
    const served = facts.observations.filter(({ role, answer }) => role === 'artifacts' && answer.kind === 'reply' && answer.status === 200);
    const passedBy = served.find(isPastTheApi);
    if (served.some((one) => !isPastTheApi(one)))
        return undefined;
    return {
        code: passedBy ? 'ARTIFACT_PATH_NOT_REWRITTEN' : 'ARTIFACT_ROUTE_MISSING',
        confidence: 'likely',
        because: passedBy
            ? 'the gateway’s own path for artifacts answers, the API’s does not'
            : `searching works, the artifact route answers ${(0,diagnosis_facts/* said */.ag)(refused)}`,
        evidence: [refused, passedBy],
        nextProbe: passedBy
            ? 'how the API rewrites artifact paths'
            : 'whether MLflow runs with --serve-artifacts, and which version of the API is deployed',
    };
}
const isPastTheApi = ({ exchange }) => /\/ajax-api\//.test(exchange.request.url);
/** A GET of a missing artifact is MLflow's answer, not a broken route. */
function isRefusal({ answer }) {
    if (answer.kind === 'no-reply')
        return answer.code !== 'CANCELLED';
    return answer.status >= 400 && (0,error/* errorCodeOf */.D9)(answer) !== 'RESOURCE_DOES_NOT_EXIST';
}
/** Taken from the answer that starts a run, so that any client's recording shows it. */
const artifactRoot = (facts) => {
    const started = facts.observations.find(({ exchange }) => /\/runs\/(create|get)/.test(exchange.request.url) && unproxied(exchange));
    if (!started)
        return undefined;
    const scheme = unproxied(started.exchange);
    return {
        code: 'ARTIFACT_ROOT_UNPROXIED',
        confidence: 'certain',
        because: `the run’s artifact URI starts with ${scheme}`,
        evidence: [started],
    };
};
function unproxied({ response }) {
    return /"artifact_uri": ?"((?:s3|gs|wasbs?|abfss?|hdfs|dbfs|file):\/\/?|\/)/.exec(response?.body?.text ?? '')?.[1];
}
const readBackDiffers = (facts) => {
    const damaged = facts.failed('registration.intact') ?? facts.failed('registration.listed');
    if (damaged && !facts.failed('registration.upload')) {
        return {
            code: 'ARTIFACTS_DAMAGED',
            confidence: /sent|bytes/.test(damaged.reason ?? '') ? 'certain' : 'likely',
            because: damaged.reason ?? 'a file differs',
            evidence: damaged.exchanges,
        };
    }
    const pending = facts.failed('registration.ready');
    if (pending) {
        return {
            code: 'VERSION_NOT_READY',
            confidence: 'certain',
            because: `the version ${pending.reason}`,
            evidence: pending.exchanges,
        };
    }
    const differs = ['tags', 'alias', 'found', 'run-finished']
        .map((name) => facts.failed(`registration.${name}`))
        .find((one) => one);
    if (!differs || facts.obstacle?.stoppedAt !== undefined)
        return undefined;
    return {
        code: 'REGISTRATION_INCOMPLETE',
        confidence: 'likely',
        because: differs.reason ?? differs.title,
        // A check that judges what another one read back has no exchange of its own.
        evidence: differs.exchanges.length > 0 ? differs.exchanges : exchangesOf('registration.ready', facts),
    };
};
const exchangesOf = (checkId, { evidence }) => evidence.checks?.find(({ id }) => id === checkId)?.exchanges ?? [];
const eventFailed = (facts) => {
    const event = facts.first('event');
    if (!event || (event.answer.kind === 'reply' && event.answer.status === 200))
        return undefined;
    const words = (0,diagnosis_facts/* said */.ag)(event);
    const status = event.answer.kind === 'reply' ? event.answer.status : 0;
    const code = status === 402 ? 'INSUFFICIENT_BALANCE' : status === 429 ? 'RATE_LIMITED' : 'EVENT_FAILED';
    return { code, confidence: 'likely', because: `the notification is answered ${words}`, evidence: [event] };
};
const registrationRules = [
    artifactRoot,
    artifactsRefused,
    readBackDiffers,
    eventFailed,
];

;// CONCATENATED MODULE: ./build/diagnosis/diagnose.js








/** In the order in which a request meets the layers: the first finding is the one to mend first. */
const rules = [...networkRules, ...authRules, ...proxyRules, ...mlflowRules, ...registrationRules];
const ranks = { certain: 0, likely: 1, possible: 2 };
/**
 * The causes of a failure, the one to mend first first. A pure function: the same evidence gives the same
 * causes, from a run of ours or from anybody's recording. Empty where nothing failed; a failure that fits no
 * rule is UNDETERMINED, since a wrong cause costs more than none.
 */
function diagnose(evidence) {
    const troubles = evidence.checks?.filter(({ status }) => status === 'fail' || status === 'error');
    if (troubles?.length === 0)
        return [];
    const facts = (0,diagnosis_facts/* factsOf */.xS)(evidence);
    const findings = rules.map((rule) => rule(facts)).filter((finding) => finding !== undefined);
    const causes = unique(findings).map((finding) => causeOf(finding, facts));
    if (causes.length > 0)
        return causes.sort(nearestFirst);
    return troubles?.[0] ? [undetermined(troubles, facts)] : [];
}
/** The nearest layer first, unless it is only possible and a later one is better founded. */
function nearestFirst(a, b) {
    const weak = Number(a.confidence === 'possible') - Number(b.confidence === 'possible');
    if (weak !== 0)
        return weak;
    return schema/* layers */.ZF.indexOf(a.layer) - schema/* layers */.ZF.indexOf(b.layer) || ranks[a.confidence] - ranks[b.confidence];
}
function unique(findings) {
    return findings.filter((one, i) => findings.findIndex(({ code }) => code === one.code) === i);
}
function causeOf(finding, facts) {
    const { code, because, nextProbe } = finding;
    const { category, layer, owner, summary, refutedBy } = causeKinds[code];
    const ids = finding.evidence.flatMap((one) => one === undefined ? [] : typeof one === 'string' ? one : one.exchange.id);
    // What a recording leaves out could tell otherwise.
    const confidence = facts.evidence.partial && finding.confidence === 'certain' ? 'likely' : finding.confidence;
    const missing = facts.evidence.partial ? '; the recording may be incomplete' : '';
    return {
        code,
        category,
        layer,
        owner,
        confidence,
        because: `${because}${missing}`,
        summary,
        evidence: [...new Set(ids)],
        refutedBy,
        ...(nextProbe === undefined ? {} : { nextProbe }),
        remediation: remediesFor(code, facts),
    };
}
function undetermined(troubles, facts) {
    const [first] = [...troubles].sort((a, b) => schema/* layers */.ZF.indexOf(a.layer) - schema/* layers */.ZF.indexOf(b.layer));
    const finding = {
        code: 'UNDETERMINED',
        confidence: 'possible',
        because: `the first check that did not pass is "${first?.title}": ${first?.reason ?? 'no reason'}; no rule explains it`,
        evidence: first?.exchanges ?? [],
        nextProbe: 'the decisive request in the transcript, with the owner of that layer',
    };
    return { ...causeOf(finding, facts), layer: first?.layer ?? 'client' };
}


/***/ }),

/***/ 53576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xS: () => (/* binding */ factsOf),
  Vp: () => (/* binding */ isBalancerError),
  ag: () => (/* binding */ said),
  JM: () => (/* binding */ sameAnswer)
});

// EXTERNAL MODULE: ./build/mlflow/error.js
var error = __webpack_require__(60590);
// EXTERNAL MODULE: ./build/platform/key-validation.js
var key_validation = __webpack_require__(45537);
// EXTERNAL MODULE: ./build/platform/route-finding.js
var route_finding = __webpack_require__(3543);
;// CONCATENATED MODULE: ./build/diagnosis/evidence.js
function observationsOf(evidence) {
    const namesCredentials = evidence.exchanges.some(({ request }) => credentialOf(request.headers) !== 'none');
    return finalAttempts(evidence.exchanges).map((exchange) => {
        const credential = credentialOf(exchange.request.headers);
        return {
            exchange,
            role: roleOf(exchange, evidence.target),
            // A recording without a single credential was stripped of them.
            credential: evidence.partial && !namesCredentials ? 'unknown' : credential,
            answer: answerOf(exchange),
        };
    });
}
/**
 * A request is the retry of the latest earlier one with the same check, method and URL. Its last attempt counts,
 * unless that was refused for want of a key that the first one carried too: then the first one tells more.
 */
function finalAttempts(exchanges) {
    const final = new Map();
    for (const exchange of exchanges) {
        const { method, url, headers } = exchange.request;
        const request = [exchange.checkId, method, url, credentialOf(headers)].join(' ');
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
    if (/\/mlflow-artifacts\//.test(pathname))
        return 'artifacts';
    if (/\/2\.0\/mlflow\//.test(pathname)) {
        // A probe of another path says nothing about the one the caller uses.
        return target && !request.url.startsWith(`${target.trackingUri}/`) ? 'mlflow-elsewhere' : 'mlflow';
    }
    if (/\/api\/health\/mlflow$/.test(pathname))
        return 'api.mlflow-health';
    if (/\/mlflow\/health$/.test(pathname))
        return 'gateway.health';
    if (/^\/(health|ready|live)$/.test(pathname))
        return /^auth\./.test(url.hostname) ? 'auth.health' : 'api.health';
    return /tokenized-registration-events$/.test(pathname) ? 'event' : 'other';
}
function credentialOf(headers) {
    const find = (name) => {
        const value = Object.entries(headers).find(([one]) => one.toLowerCase() === name)?.[1];
        return Array.isArray(value) ? value[0] : value;
    };
    const authorization = find('authorization');
    const apiKey = find('x-api-key');
    if (authorization === undefined)
        return apiKey === undefined ? 'none' : 'other-form';
    if (authorization.includes('garbage-key'))
        return 'garbage';
    if (authorization.startsWith('Bearer '))
        return 'bearer';
    return authorization.startsWith('ApiKey ') ? 'other-form' : 'refused-form';
}
/** An exchange as the answer it recorded; a body cut in the recording is not parsed. */
function answerOf({ id, response, error }) {
    if (!response) {
        const { code, message } = error ?? { code: 'NETWORK', message: 'no answer was recorded' };
        return { kind: 'no-reply', exchanges: [id], code: code, message };
    }
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
        json: response.body?.truncated ? undefined : parseJson(text),
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/diagnosis/facts.js




function factsOf(evidence) {
    const observations = observationsOf(evidence);
    const first = (role) => observations.find((one) => one.role === role);
    const mlflowCalls = observations.filter(({ role }) => role === 'mlflow');
    const ours = mlflowCalls.filter(({ credential }) => ['bearer', 'unknown'].includes(credential));
    // A client that only ever used another form is judged by that form.
    const own = ours.length > 0 || evidence.checks
        ? ours
        : mlflowCalls.filter(({ credential }) => credential !== 'garbage');
    const obstacles = own
        .filter((one) => !isBenign(one))
        .map((observation) => ({ observation, ...(0,route_finding/* readRoute */.S)(observation.answer) }));
    const verdict = verdictOf(observations);
    return {
        evidence,
        observations,
        verdict,
        authWorks: verdict !== undefined && verdict.verdict.kind !== 'no-verdict',
        obstacle: obstacles.find(({ stoppedAt }) => stoppedAt !== undefined),
        served: obstacles.some(({ stoppedAt }) => stoppedAt === undefined),
        withoutKey: mlflowCalls.find(({ credential }) => credential === 'none'),
        withGarbage: mlflowCalls.find(({ credential }) => credential === 'garbage'),
        servedElsewhere: observations.filter((one) => (one.role === 'mlflow-elsewhere' || one.credential === 'other-form') && wasServed(one)),
        failed: (id) => evidence.checks?.find((check) => check.id === id && check.status === 'fail'),
        first,
    };
}
/**
 * Answers that look like failures and are none: MLflow's own refusals of a request's content, which prove
 * that routing, auth and MLflow work, and the probes that ask for what cannot exist.
 */
function isBenign({ exchange, answer }) {
    if (answer.kind === 'no-reply')
        return answer.code === 'CANCELLED';
    if (/no-such-|\/m-0{32}/.test(`${exchange.request.url} ${exchange.request.body?.text ?? ''}`))
        return true;
    const code = (0,error/* errorCodeOf */.D9)(answer);
    return ([400, 404, 409].includes(answer.status) &&
        code !== undefined &&
        code !== 'RESOURCE_NOT_FOUND' &&
        code !== 'INTERNAL_ERROR');
}
/** The verdict for the service that was asked for; an answer without a service id only where there is no other. */
function verdictOf(observations) {
    const asked = observations.filter(({ role, credential }) => role === 'auth.validate' && !['none', 'garbage'].includes(credential));
    const forService = asked.filter(({ exchange }) => /service_id/.test(exchange.request.body?.text ?? ''));
    const all = [...forService, ...asked].map((observation) => ({
        observation,
        verdict: (0,key_validation/* readKeyVerdict */.Jw)(observation.answer),
    }));
    const isOldPath = ({ observation: { answer } }) => answer.kind === 'reply' && [404, 405].includes(answer.status);
    return all.find((one) => !isOldPath(one)) ?? all[0];
}
function wasServed({ role, answer }) {
    return (['mlflow', 'mlflow-elsewhere'].includes(role) &&
        answer.kind === 'reply' &&
        (0,route_finding/* readRoute */.S)(answer).stoppedAt === undefined);
}
/** The answer's own words, for a reader. */
function said({ answer }) {
    return answer.kind === 'no-reply' ? answer.message : `${answer.status} ${(0,key_validation/* detailOf */.Rw)(answer)}`.trim();
}
/** True where both got the same status and text: then nobody looked at the credential. */
function sameAnswer(a, b) {
    if (a?.answer.kind !== 'reply' || b?.answer.kind !== 'reply')
        return false;
    return a.answer.status === b.answer.status && a.answer.text === b.answer.text;
}
/** True for an error page in HTML with a 5xx status, which a load balancer writes when it has no target. */
function isBalancerError({ answer }) {
    return answer.kind === 'reply' && answer.status >= 500 && answer.contentType === 'text/html';
}


/***/ }),

/***/ 19148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createRecorder),
/* harmony export */   w: () => (/* binding */ header)
/* harmony export */ });
/** The first value of a header, or ''. */
function header(reply, name) {
    const value = reply.headers[name.toLowerCase()];
    return (Array.isArray(value) ? value[0] : value) ?? '';
}
function createRecorder() {
    const kept = new Map();
    let count = 0;
    return {
        nextId: () => `e${++count}`,
        record: (exchange) => void kept.set(exchange.id, exchange),
        find: (id) => kept.get(id),
        exchanges: () => [...kept.values()].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
    };
}


/***/ }),

/***/ 71657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ recordBody)
/* harmony export */ });
/* unused harmony export bodyTextLimit */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Characters of a body kept in a report; the true size and hash are always kept. */
const bodyTextLimit = 16_384;
/** A body as it may be shown. Redaction comes before the cut, which keeps clear of a secret it would split. */
function recordBody(bytes, redact) {
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
    const shown = bytes.subarray(0, bodyTextLimit * 4);
    const partial = shown.length < bytes.length;
    const text = readableText(shown, partial);
    if (text === undefined)
        return { bytes: bytes.length, sha256, truncated: bytes.length > 0 };
    const redacted = redact(text);
    // A secret cut in two at the end of the window matches nothing, so the last stretch is not shown.
    const safe = partial ? redacted.slice(0, Math.max(0, redacted.length - redact.reach)) : redacted;
    // No half of a surrogate pair at the end.
    const kept = safe.slice(0, bodyTextLimit).replace(/[\uD800-\uDBFF]$/, '');
    return { text: kept, bytes: bytes.length, sha256, truncated: partial || kept.length < safe.length };
}
/** The text of a body, or undefined where it is binary. */
function readableText(bytes, partial) {
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: partial });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 60590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ errorCodeOf),
/* harmony export */   O1: () => (/* binding */ describeAnswer),
/* harmony export */   mF: () => (/* binding */ MlflowError),
/* harmony export */   tN: () => (/* binding */ ArtifactRootError)
/* harmony export */ });
/** A call to MLflow that did not succeed. Keeps the raw answer: the text a server sent is the evidence. */
class MlflowError extends Error {
    name = 'MlflowError';
    answer;
    /** HTTP status, or undefined where nothing came back. */
    status;
    /** MLflow's `error_code`, for instance RESOURCE_ALREADY_EXISTS, or undefined where the answer has none. */
    errorCode;
    constructor(call, answer, detail = describeAnswer(answer)) {
        super(`${call}: ${oneLine(detail)}`);
        this.answer = answer;
        this.status = answer.kind === 'reply' ? answer.status : undefined;
        this.errorCode = answer.kind === 'reply' ? errorCodeOf(answer) : undefined;
    }
}
/** An artifact root this client cannot write to, for instance `s3://…` without the bucket's credentials. */
class ArtifactRootError extends Error {
    name = 'ArtifactRootError';
}
/** MLflow's `error_code` in an answer; gateways sometimes send a number there. Anything else is none. */
function errorCodeOf(reply) {
    const code = reply.json?.error_code;
    return typeof code === 'string' || typeof code === 'number' ? oneLine(String(code)) : undefined;
}
/** One line of at most 300 characters: status and message, or why nothing came. */
function describeAnswer(answer) {
    if (answer.kind === 'no-reply')
        return oneLine(answer.message);
    const message = messageOf(answer);
    const type = answer.contentType ? ` ${answer.contentType}` : '';
    return oneLine(`${answer.status}${type}${message ? `: ${message}` : ''}`);
}
function messageOf(reply) {
    const json = reply.json;
    const parts = ['error_code', 'message', 'detail', 'error'].map((name) => json?.[name]);
    const texts = parts.filter((part) => typeof part === 'string' || typeof part === 'number');
    return texts.length > 0 ? texts.join(' ') : reply.text;
}
/** A server may send megabytes as its message; a line of a report holds the beginning. */
function oneLine(text) {
    const line = text.slice(0, 10_000).replace(/\s+/g, ' ').trim();
    return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}


/***/ }),

/***/ 45537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ readKeyVerdict),
/* harmony export */   Rw: () => (/* binding */ detailOf),
/* harmony export */   qc: () => (/* binding */ isAdmin)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** What the auth service tells about a valid key; older builds leave out the last ones. */
const KeyInfo = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    is_valid: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    service_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    scopes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    roles: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    is_admin: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
    has_sufficient_balance: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
});
/** Reads a validation answer. A 200 alone proves nothing: `is_valid` may be false in it. */
function readKeyVerdict(answer) {
    if (answer.kind === 'no-reply')
        return { kind: 'no-verdict', detail: answer.message };
    const detail = detailOf(answer);
    if (answer.status === 429 || /rate limit/i.test(detail))
        return { kind: 'rate-limited', detail };
    if (answer.status === 200) {
        const parsed = KeyInfo.safeParse(answer.json);
        if (!parsed.success)
            return { kind: 'no-verdict', detail: `200 without is_valid: ${detail}` };
        return { kind: parsed.data.is_valid ? 'valid' : 'invalid', info: parsed.data };
    }
    if (answer.json === undefined)
        return { kind: 'no-verdict', detail: `${answer.status} ${answer.contentType}` };
    if (/access to service/i.test(detail))
        return { kind: 'wrong-service', detail };
    if (answer.status === 401 || answer.status === 403)
        return { kind: 'unknown-key', detail };
    return { kind: 'no-verdict', detail: `${answer.status}: ${detail}` };
}
/** Scopes and roles that open the model registry, which has been admin-only since 2026-06. */
const adminGrants = ['admin', 'mlflow:admin', 'registry:admin', 'model-registry:admin'];
function isAdmin(info) {
    return (info.is_admin === true ||
        [...(info.scopes ?? []), ...(info.roles ?? [])].some((one) => adminGrants.includes(one)));
}
/** The `detail` or `error` of an answer as one line, or the start of its text. */
function detailOf(reply) {
    const json = reply.json;
    const said = json?.detail ?? json?.error ?? json?.message;
    const text = said === undefined || said === null ? reply.text : typeof said === 'string' ? said : JSON.stringify(said);
    return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}


/***/ }),

/***/ 59736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ identifyResponder)
/* harmony export */ });
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19148);

/**
 * Who answered, from form rather than wording: content type, JSON spacing, who is named in headers. MLflow's
 * own errors are spaced like the gateway's, so only `detail` answers tell those two from the API.
 */
function identifyResponder(reply) {
    const { contentType, text } = reply;
    if (contentType === 'text/plain' && reply.status === 404 && text.trim() === 'Not Found')
        return 'load balancer';
    if (/awselb/i.test((0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .header */ .w)(reply, 'server')))
        return 'load balancer';
    if (contentType === 'text/html')
        return identifyHtml(reply);
    const json = reply.json;
    if (json && typeof json === 'object' && 'error_code' in json)
        return 'MLflow';
    if (json && typeof json === 'object' && 'detail' in json)
        return isCompact(text) ? 'API' : 'gateway';
    return 'unknown';
}
function identifyHtml({ status, text }) {
    if (status === 200)
        return 'login page';
    if (/^<!doctype html>\s*<html lang=en>/i.test(text))
        return 'MLflow';
    return status >= 500 ? 'load balancer' : 'unknown';
}
/** The API writes `{"detail":"…"}`, the gateway `{"detail": "…"}`. */
function isCompact(text) {
    return /^\s*\{"detail":(?!\s)/.test(text);
}


/***/ }),

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ routeStages),
/* harmony export */   S: () => (/* binding */ readRoute)
/* harmony export */ });
/* harmony import */ var _mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60590);
/* harmony import */ var _key_validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45537);
/* harmony import */ var _responder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59736);



/**
 * How far a request under the tracking URI got. The stages are in the order a request passes them, so a
 * check on one stage knows that all earlier ones were passed.
 */
const routeStages = [
    'answered',
    'routed',
    'not-a-login-page',
    'mounted',
    'auth-reachable',
    'key-forwarded',
    'key-accepted',
    'mlflow-reachable',
    'host-allowed',
    'well-formed',
    'permitted',
    'served',
];
/** Reads an answer to a request under the tracking URI by body text before status, as its writers vary. */
function readRoute(answer) {
    if (answer.kind === 'no-reply')
        return { stoppedAt: 'answered', seen: answer.message };
    const stoppedAt = stageOf(answer);
    return { stoppedAt, seen: stoppedAt ? describe(answer) : `${answer.status} from MLflow` };
}
function stageOf(reply) {
    const { status } = reply;
    const detail = (0,_key_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(reply);
    const responder = (0,_responder_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyResponder */ .l)(reply);
    if (status >= 300 && status < 400)
        return 'routed';
    if (responder === 'load balancer')
        return 'routed';
    if (responder === 'login page')
        return 'not-a-login-page';
    if (status === 403 && reply.contentType === 'text/plain' && /host header/i.test(detail))
        return 'host-allowed';
    if (responder === 'MLflow' && reply.contentType === 'text/html')
        return 'routed';
    if (status === 404)
        return (0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(reply) === 'RESOURCE_DOES_NOT_EXIST' ? undefined : 'mounted';
    if (/authentication service|rate limit/i.test(detail))
        return 'auth-reachable';
    if (status === 429)
        return 'auth-reachable';
    if (status === 401)
        return /key required/i.test(detail) ? 'key-forwarded' : 'key-accepted';
    if (status === 402 || status === 403)
        return 'permitted';
    if (status === 502 || status === 504)
        return 'mlflow-reachable';
    if (status === 503 && !(0,_mlflow_error_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodeOf */ .D9)(reply))
        return 'mlflow-reachable';
    if (status === 200)
        return reply.json === undefined ? 'well-formed' : undefined;
    return 'served';
}
/** One line: who answered, with which status, saying what. */
function describe(reply) {
    const responder = (0,_responder_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyResponder */ .l)(reply);
    const location = reply.headers.location;
    const target = location ? ` to ${String(location)}` : '';
    const from = responder === 'unknown' ? '' : ` from the ${responder}`;
    return `${reply.status} ${reply.contentType || 'without content type'}${from}${target}: ${(0,_key_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .detailOf */ .Rw)(reply) || '(empty body)'}`;
}


/***/ })

};
