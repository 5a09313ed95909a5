export const id = 6363;
export const ids = [6363];
export const modules = {

/***/ 40654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ publishWithApi),
/* harmony export */   Nt: () => (/* binding */ withApi),
/* harmony export */   Up: () => (/* binding */ missingPermission)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _text_foreign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43794);



/** Milliseconds one publisher may take, its retries and waits included: publishing never hangs the job. */
const defaultBudgetMs = 30_000;
/** Milliseconds for one request, so that a lost answer leaves time for another try. */
const defaultRequestMs = 10_000;
const retries = 2;
/** REST base URLs that a publisher has waited for in vain: those after it wait for a sixth of the time. */
const silent = new Set();
/** Runs one publisher against GitHub's API, as `withApi` does. */
async function publishWithApi(options, missing, publish) {
    let url;
    const wrote = (at) => {
        url = at;
    };
    const ended = await withApi(options, missing, async (api) => ({ done: await publish({ ...api, wrote }) }));
    if ('done' in ended)
        return ended.done;
    return url === undefined ? ended : { status: 'published', url, but: ended.reason };
}
/**
 * Asks GitHub's API. Whatever goes wrong becomes a reason, and what is still under way when the budget ends is given
 * up. A token that may not do this ends in `skipped` with `missing` as its reason.
 */
async function withApi(options, missing, ask) {
    if (options.token === '')
        return { status: 'skipped', reason: 'there is no github-token to publish with' };
    if (!URL.canParse(options.apiUrl))
        return { status: 'failed', reason: 'GITHUB_API_URL is not an address, so there is nobody to ask' };
    if (options.repository && !(options.repository.owner && options.repository.repo))
        return { status: 'failed', reason: 'GITHUB_REPOSITORY does not say which repository this is' };
    const given = options.budgetMs ?? defaultBudgetMs;
    const budgetMs = silent.has(options.apiUrl) ? given / 6 : given;
    const budget = new AbortController();
    const { signal } = budget;
    const outOfTime = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(budgetMs, undefined, { signal }).then(() => {
        silent.add(options.apiUrl);
        return { status: 'failed', reason: `GitHub took longer than ${budgetMs / 1000} s` };
    });
    const asking = openApi(options, Date.now() + budgetMs, signal)
        .then(ask)
        .catch((error) => whyNotPublished(error, missing, options.token));
    try {
        return await Promise.race([asking, outOfTime]);
    }
    finally {
        budget.abort();
    }
}
/** Loads octokit only now: it is the slowest part of the action to load, and many runs never need it. */
async function openApi(options, deadline, signal) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const unit = options.waitUnitMs ?? 1000;
    /** Waiting less than GitHub asks makes the limit last, so where its time is too long the call is given up. */
    const isWorthTheWait = (seconds, _request, _octokit, tries) => tries < retries && Date.now() + seconds * unit < deadline;
    const settings = {
        baseUrl: options.apiUrl,
        log: quiet,
        // 403 and 429 are the throttling plugin's.
        retry: { retries, retryAfterBaseValue: unit, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
        throttle: {
            write: withoutPause,
            notifications: withoutPause,
            retryAfterBaseValue: unit,
            onRateLimit: isWorthTheWait,
            onSecondaryRateLimit: isWorthTheWait,
        },
    };
    // The time limit comes first, which makes it the innermost: it holds for each try anew.
    const plugins = [limitTime(signal, options.requestMs ?? defaultRequestMs), retry, throttling, expectJson];
    const octokit = getOctokit(options.token, settings, ...plugins);
    return { octokit, viewer: (ids = []) => viewerOf(octokit, options.graphqlUrl, ids) };
}
/**
 * The plugin pauses 1 to 3 s between writes, for programs that write a lot. One run writes a few times at most, one
 * after the other, and would only wait; where GitHub does ask for a pause it gets it.
 */
const withoutPause = {
    key: () => ({ schedule: (_options, call) => call() }),
};
const quiet = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const limitTime = (budget, requestMs) => (octokit) => {
    octokit.hook.before('request', ({ request }) => {
        budget.throwIfAborted();
        request.signal = AbortSignal.any([budget, AbortSignal.timeout(requestMs)]);
    });
};
/** A login page of a proxy in between comes with 200. */
const expectJson = (octokit) => {
    octokit.hook.after('request', ({ status, data }, { method, url }) => {
        if (status >= 300)
            return;
        if (typeof data === 'string' && data !== '')
            throw new Error(`something in between answered ${status}: ${(0,_text_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m)(data, 150)}`);
        if (method === 'GET' && isListing.test(url) && !isList(data))
            throw new Error(`the answer to a listing was no list: ${(0,_text_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m)(JSON.stringify(data) ?? '', 150)}`);
    });
};
const isListing = /\/(comments|pulls|issues|artifacts)(\?|$)/;
/** Else an empty object would be read as a list without ours in it, and a second comment be made. */
function isList(data) {
    const list = zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({}).array();
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([list, zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ artifacts: list })]).safeParse(data).success;
}
/** GitHub refuses more in one query. */
const nodesPerQuery = 100;
/**
 * GraphQL alone tells every kind of token who it is, and on servers of every age whether a comment is hidden.
 */
const viewerQuery = 'query ($ids: [ID!]!) { viewer { login } nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }';
/**
 * By GraphQL; where there is none or it has reached its limit (Gitea, Forgejo, some GitHub Enterprise Servers), by
 * `GET /user`, which refuses GITHUB_TOKEN and tokens of apps, and does not say what is hidden.
 */
async function viewerOf(octokit, graphqlUrl, ids) {
    try {
        const viewer = { minimized: new Set() };
        for (let start = 0; start === 0 || start < ids.length; start += nodesPerQuery) {
            const variables = { ids: ids.slice(start, start + nodesPerQuery) };
            const { data } = await octokit.request(`POST ${graphqlUrl}`, { query: viewerQuery, variables });
            const answer = ViewerAnswer.parse(data).data;
            viewer.login = answer.viewer.login;
            for (const one of answer.nodes)
                if (one?.isMinimized)
                    viewer.minimized.add(one.id);
        }
        return viewer;
    }
    catch (error) {
        const { status } = error;
        // A token that is refused is refused by REST too, and told there.
        if (status === 401)
            throw error;
        const why = status === undefined ? '' : ` (${status})`;
        const note = `GitHub's GraphQL API does not say whose token this is${why}: hidden comments of this action are not recognised`;
        const user = await octokit.rest.users.getAuthenticated().catch(() => undefined);
        const login = user?.data?.login;
        return { minimized: new Set(), note, ...(typeof login === 'string' ? { login } : {}) };
    }
}
const ViewerAnswer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        viewer: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
        // null for a comment that somebody has deleted
        nodes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), isMinimized: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY() }).nullable()),
    }),
});
/** The reason a publisher is skipped for want of a permission: the lines to add to the workflow, as they are. */
function missingPermission(permission, context) {
    const lines = `the token may not write here. Add to the workflow:\npermissions:\n  ${permission}`;
    return context.isFork
        ? `${lines}\nA run of a fork's pull request has a read-only token even then; publish from a workflow_run workflow instead`
        : lines;
}
const ofPersonalToken = 'The github-token is a personal access token: its permission stands in its own settings, not in the workflow';
/** One plain reason for what octokit threw; it never holds the token. */
function whyNotPublished(error, missing, token) {
    const { status, message } = readError(error, token);
    const failed = (reason) => ({ status: 'failed', reason });
    const words = message && `: ${message}`;
    // What a parser throws over an answer that GitHub never gives says nothing to anybody.
    if (error instanceof TypeError || error instanceof SyntaxError)
        return failed("GitHub's answer is not as its API describes it");
    if (status === undefined)
        return failed(`GitHub could not be asked: ${message}`);
    if (status === 403 && /resource not accessible by/i.test(message)) {
        const isPersonal = /personal access token/i.test(message);
        return { status: 'skipped', reason: isPersonal ? `${missing}\n${ofPersonalToken}` : missing };
    }
    if (status === 401)
        return failed('GitHub refused the github-token (401)');
    if (status === 429 || (status === 403 && /rate limit/i.test(message))) {
        return failed(`GitHub's rate limit lasts longer than there is time (${status})${words}`);
    }
    if (status === 404)
        return failed(`GitHub finds nothing there, or hides it from this token (404)${words}`);
    return failed(`GitHub answered ${status}${words}`);
}
function readError(error, token) {
    const { message: text = String(error), status, response } = error;
    const told = text.replace(/ - https?:\/\/\S*/g, '').replaceAll(token, '***');
    // octokit puts into words what is no text.
    const message = /^(null|undefined|\[object Object\])?$/.test(told) ? '' : (0,_text_foreign_js__WEBPACK_IMPORTED_MODULE_1__/* .briefly */ .m)(told);
    // octokit puts 500 where no answer came at all.
    return status === undefined || response === undefined ? { message } : { status, message };
}


/***/ }),

/***/ 63215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ onceMore)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Milliseconds before what broke is tried once more. */
const pauseMs = 1_000;
/** What `send` gives, at its second try where the first broke in a way that may pass. */
async function onceMore(send, mayPass) {
    try {
        return await send();
    }
    catch (error) {
        if (!mayPass(error))
            throw error;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseMs);
        return send();
    }
}


/***/ }),

/***/ 75976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ publishComment),
  o: () => (/* binding */ readPrevious)
});

// EXTERNAL MODULE: ./build/report/comment.js
var comment = __webpack_require__(17554);
// EXTERNAL MODULE: ./build/github/api.js
var api = __webpack_require__(40654);
;// CONCATENATED MODULE: ./build/github/pull-request.js
/**
 * The open pull request whose head is the run's commit: the event's own, else one that GitHub says the run is of, else
 * looked for among all open ones, since a workflow_run names none of a fork. Of several `hint` decides, which may come
 * from anybody: it chooses among those that fit. Contract: "List pull requests".
 *
 * @throws what octokit throws
 */
async function findPullRequest(api, context, hint) {
    const { pullRequest, runPullRequests } = context;
    if (pullRequest !== undefined)
        return { number: pullRequest, others: [] };
    const numbers = runPullRequests
        ? await openOnes(api, context, runPullRequests)
        : await openPullRequestsAt(api, context);
    const number = numbers.find((one) => one === hint) ?? numbers[0];
    return number === undefined ? undefined : { number, others: numbers.filter((one) => one !== number) };
}
/** Asked one by one, since a run goes with few. */
const mostAsked = 10;
/** GitHub also names closed ones, and ones that have moved on; where there is one only, it is that. */
async function openOnes({ octokit }, { repository, sha }, numbers) {
    if (numbers.length === 1)
        return numbers;
    const pulls = await Promise.all(numbers.slice(0, mostAsked).map((pull_number) => octokit.rest.pulls.get({ ...repository, pull_number })));
    const open = pulls.map(({ data }) => data).filter(({ state, head }) => state === 'open' && head.sha === sha);
    return open.length > 0 ? open.map(({ number }) => number) : numbers;
}
/** Those on the first page that has any: the list is by their last change, and these were pushed together. */
async function openPullRequestsAt({ octokit }, { repository, sha, headRepository }) {
    const open = { ...repository, state: 'open', sort: 'updated', direction: 'desc', per_page: 100 };
    return octokit.paginate(octokit.rest.pulls.list, open, ({ data }, done) => {
        const found = data.filter(({ head }) => head.sha === sha && isFrom(head.repo?.full_name, headRepository));
        if (found.length > 0)
            done();
        return found.map(({ number }) => number);
    });
}
/** A fork that was deleted meanwhile has no name any more; the commit alone must do. */
function isFrom(name, wanted) {
    return name === undefined || wanted === undefined || name.toLowerCase() === wanted.toLowerCase();
}

// EXTERNAL MODULE: ./build/github/publishers/earlier-result.js
var earlier_result = __webpack_require__(5266);
// EXTERNAL MODULE: ./build/github/publishers/publication.js
var publishers_publication = __webpack_require__(59612);
// EXTERNAL MODULE: ./build/github/publishers/thread.js
var thread = __webpack_require__(15464);
;// CONCATENATED MODULE: ./build/github/publishers/comment.js






/**
 * Writes this run's result into the one comment of its key: the oldest that carries the key's marker, is by the
 * token's own account and is not hidden. Further ones are deleted; a pull request that has moved on keeps the
 * comment of its newer commit. Never throws. Contract: "Issue comments" and "Pull requests" of GitHub's REST API.
 */
async function publishComment(access, options) {
    const { context, mode, digest } = options;
    if (mode === 'off')
        return (0,publishers_publication/* skipped */.hT)('comments are off');
    if (context.problem !== undefined)
        return { status: 'failed', reason: context.problem };
    if (mode !== 'always' && context.isHeadUnknown)
        return (0,publishers_publication/* skipped */.hT)(`a run on ${context.eventName} comments only with comment: always`);
    if (mode !== 'always' && !mayHavePullRequest(context))
        return (0,publishers_publication/* skipped */.hT)('this run has no pull request');
    if (options.isCancelled && digest.verdict === 'error')
        return (0,publishers_publication/* skipped */.hT)('the run was cancelled before it could verify anything; the last result stays');
    if (mode !== 'always' && isNothing(digest))
        return (0,publishers_publication/* skipped */.hT)('nothing was verified');
    const missing = (0,api/* missingPermission */.Up)('pull-requests: write', context);
    return (0,api/* publishWithApi */.Ed)({ ...access, ...context }, missing, async (api) => {
        const found = await findPullRequest(api, context, options.hint);
        if (found === undefined)
            return (0,publishers_publication/* skipped */.hT)(`${(0,earlier_result/* shortSha */.Fu)(context.sha)} is the head of no open pull request`);
        const publication = await writeComment(api, (0,thread/* thread */.H)(api, context, found.number), options);
        if (found.others.length === 0)
            return publication;
        const several = `${[found.number, ...found.others].map((one) => `#${one}`).join(', ')} have this head; the comment is on #${found.number}`;
        return { ...publication, note: several };
    });
}
/** What the last run under this key found, for the job summary, which is written before the comment. */
async function readPrevious(access, { context, key, digest, hint }) {
    if (!mayHavePullRequest(context))
        return {};
    const missing = 'the token may not read it';
    const previous = await (0,api/* withApi */.Nt)({ ...access, ...context }, missing, async (api) => {
        const found = await findPullRequest(api, context, hint);
        if (found === undefined)
            return {};
        const { list } = await (0,thread/* thread */.H)(api, context, found.number).own((0,comment/* commentMarker */.Ql)(key));
        return (0,earlier_result/* previousFor */.b2)(digest, (0,earlier_result/* ofThisLeg */.eE)(list, digest)[0]?.body);
    });
    if (!('reason' in previous))
        return previous;
    return previous.status === 'failed' ? { note: `the last result could not be read: ${previous.reason}` } : {};
}
const mayHavePullRequest = ({ pullRequest, kind, problem }) => problem === undefined && (pullRequest !== undefined || kind === 'workflow_run');
/** A run without a key, or many that all were. */
const isNothing = ({ verdict, checks }) => verdict === 'skipped' && Object.values(checks).every((status) => status === 'skip');
async function writeComment(api, comments, options) {
    const { context, key, mode, digest, warn, render } = options;
    const marker = (0,comment/* commentMarker */.Ql)(key);
    const { list, note, lost } = await comments.own(marker);
    const [kept, ...duplicates] = (0,earlier_result/* ofThisLeg */.eE)(list, digest);
    const before = (0,earlier_result/* previousIn */.d7)(kept?.body).digest;
    const previous = lost === undefined ? (0,earlier_result/* previousFor */.b2)(digest, kept?.body) : { note: lostMarker(lost) };
    const reason = (0,earlier_result/* whyNotNeeded */.L0)(mode, digest, kept === undefined, before);
    if (reason !== undefined)
        return (0,publishers_publication/* skipped */.hT)(reason);
    // As late as can be: GitHub has no write that depends on the head.
    const head = await comments.head();
    const sha = context.isHeadUnknown ? head : context.sha;
    if (head !== sha) {
        const moved = `the pull request has moved on to ${(0,earlier_result/* shortSha */.Fu)(head)}`;
        return (0,publishers_publication/* skipped */.hT)(`${moved}; a result of ${(0,earlier_result/* shortSha */.Fu)(sha)} is not news`);
    }
    const done = (url) => ({
        status: 'published',
        url,
        ...(note === undefined ? {} : { note }),
    });
    if ((0,earlier_result/* isSameRun */.Mf)(before, digest))
        warn((0,earlier_result/* replacesAnother */.$o)('comment'));
    const updated = kept && (await comments.update(kept.id, render(marker, previous, sha)));
    if (updated) {
        api.wrote(updated);
        for (const { id } of duplicates)
            await comments.remove(id);
        return done(updated);
    }
    const created = await createOnce(comments, marker, render(marker, previous, sha), digest);
    api.wrote(created.url);
    const settled = await settle(comments, created, options, sha);
    return typeof settled === 'string' ? done(settled) : settled;
}
const lostMarker = (url) => `somebody has edited ${url}, which has no hidden lines any more and is not updated`;
/** GitHub may have written a comment although its answer never came. */
async function createOnce(comments, marker, body, digest) {
    try {
        return await comments.create(body);
    }
    catch (error) {
        const { status = 500, response } = error;
        if (response !== undefined && status < 500)
            throw error;
        const { list } = await comments.own(marker);
        const lost = list.find((one) => (0,earlier_result/* previousIn */.d7)(one.body).digest?.id === digest.id);
        if (lost === undefined)
            throw error;
        return lost;
    }
}
/**
 * Leaves one comment where there are more: another run may have commented at the same moment, and who we are may be
 * known only now, from GitHub's answer. The oldest stays.
 */
async function settle(comments, created, { key, digest, mode, warn, render }, sha) {
    const marker = (0,comment/* commentMarker */.Ql)(key);
    const { list } = await comments.own(marker, created.author);
    const others = (0,earlier_result/* ofThisLeg */.eE)(list.filter(({ id }) => id !== created.id), digest);
    const [oldest = created, ...duplicates] = [...others, created].sort((a, b) => a.id - b.id);
    let url = created.url;
    if (oldest.id !== created.id) {
        const before = (0,earlier_result/* previousIn */.d7)(oldest.body).digest;
        const reason = (0,earlier_result/* whyNotNeeded */.L0)(mode, digest, false, before);
        if (reason !== undefined) {
            await comments.remove(created.id);
            return (0,publishers_publication/* skipped */.hT)(reason);
        }
        if ((await comments.head()) !== sha)
            return url;
        if ((0,earlier_result/* isSameRun */.Mf)(before, digest))
            warn((0,earlier_result/* replacesAnother */.$o)('comment'));
        const text = render(marker, (0,earlier_result/* previousFor */.b2)(digest, oldest.body), sha);
        url = (await comments.update(oldest.id, text)) ?? url;
        if (url === created.url)
            return url;
    }
    for (const { id } of duplicates)
        await comments.remove(id);
    return url;
}


/***/ }),

/***/ 5266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ replacesAnother),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   L0: () => (/* binding */ whyNotNeeded),
/* harmony export */   Mf: () => (/* binding */ isSameRun),
/* harmony export */   Tc: () => (/* binding */ sharedKey),
/* harmony export */   Z9: () => (/* binding */ isOutdone),
/* harmony export */   b2: () => (/* binding */ previousFor),
/* harmony export */   d7: () => (/* binding */ previousIn),
/* harmony export */   eE: () => (/* binding */ ofThisLeg)
/* harmony export */ });
/* harmony import */ var _schema_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64304);

/**
 * Of our comments under one key those of this very leg, oldest first. A key does not tell services on the runner
 * itself apart, whose ports change: there the exact addresses do, and those of an earlier run have had others.
 */
function ofThisLeg(list, digest) {
    const digests = new Map(list.map((one) => [one, previousIn(one.body).digest]));
    const exact = list.filter((one) => {
        const target = digests.get(one)?.target;
        return target === undefined || digest.target === undefined || target === digest.target;
    });
    if (exact.length > 0)
        return exact;
    return list.filter((one) => !isSameAttempt(digests.get(one), digest)).slice(0, 1);
}
const sharedKey = 'another job or step of this run has commented under the same key, and nothing tells the two apart: give each a comment-key of its own';
/** Said before it is done: only worse replaces better, see `isOutdone`. */
const replacesAnother = (where) => `The ${where} holds the result of another job or step of this run, which is replaced now by this worse one, since nothing tells the two apart: give each a comment-key of its own`;
const isSameAttempt = (previous, digest) => previous?.run !== undefined && previous.run === digest.run;
/** Another result of the same attempt: of a job that nothing tells from this one. */
const isSameRun = (previous, digest) => isSameAttempt(previous, digest) && previous?.id !== digest.id;
const badness = { skipped: 0, pass: 1, error: 2, fail: 3 };
/**
 * What stands there is another job's of this attempt, and tells of something that would be lost: it stays. Only worse
 * takes the place of better, so that no failure is lost.
 */
function isOutdone(digest, previous) {
    if (previous === undefined || !isSameRun(previous, digest))
        return false;
    const [is, was] = [badness[digest.verdict], badness[previous.verdict]];
    const isAlike = isSameResult(previous, digest) && previous.seen?.headline === digest.seen?.headline;
    return is < was || (is === was && !isAlike);
}
function whyNotNeeded(mode, digest, isFirst, previous) {
    if (isFirst && mode === 'on-failure' && (digest.verdict === 'pass' || digest.verdict === 'skipped'))
        return 'nothing failed';
    if (!previous)
        return undefined;
    if (isOutdone(digest, previous))
        return sharedKey;
    if (mode === 'on-change' && isSameResult(previous, digest))
        return 'nothing changed since the last comment';
    return isLater(previous, digest) && previous.sha === digest.sha && previous.id !== digest.id
        ? 'a later run of the same commit has reported already'
        : undefined;
}
/** Of one run the attempts tell, since the clocks of two runners may differ; else the time does. */
function isLater(previous, digest) {
    const [[run, attempt], [ownRun, ownAttempt]] = [runOf(previous), runOf(digest)];
    if (run === ownRun && attempt !== ownAttempt)
        return attempt > ownAttempt;
    const finished = Date.parse(previous.finishedAt);
    // Whoever can edit the comment can date it into the future, and must not stop the updates with that.
    return finished > Date.parse(digest.finishedAt) && finished <= Date.now();
}
function runOf({ run = '' }) {
    const [id = '', attempt] = run.split('/');
    return [id, Number(attempt) || 1];
}
/** Compared as a comment holds them: a large digest is cut there. */
function isSameResult(previous, digest) {
    const result = ({ verdict, cause, checks }) => JSON.stringify([verdict, cause, Object.entries(checks).sort()]);
    return result(previous) === result((0,_schema_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeDigest */ .bY)((0,_schema_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeDigest */ .j6)(digest)) ?? digest);
}
/** What a text of ours says about the run before; anyone may have edited it since. */
function previousIn(body) {
    if (body === undefined)
        return {};
    const found = (0,_schema_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestIn */ .s)(body);
    if (found === 'none')
        return { note: 'the last comment carries no result to compare with' };
    if (found === 'unreadable') {
        return {
            note: 'the result in the last comment was altered, or written by another version, and is ignored',
        };
    }
    return { digest: found };
}
/** The same for this run to compare itself with: what another job of this very run has found is no earlier result. */
function previousFor(digest, body) {
    const previous = previousIn(body);
    return isSameRun(previous.digest, digest) ? { note: sharedKey } : previous;
}
const shortSha = (sha) => sha?.slice(0, 7) || 'an unknown commit';


/***/ }),

/***/ 65710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ publishSummary)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59612);


/** Writes the step's job summary, in place of what this step has written before. */
function publishSummary(markdown, redact) {
    return (0,_publication_js__WEBPACK_IMPORTED_MODULE_1__/* .published */ .H3)(async () => {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.emptyBuffer().addRaw(redact(markdown), true).write({ overwrite: true });
    });
}


/***/ }),

/***/ 15464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ thread),
/* harmony export */   x: () => (/* binding */ hasMarker)
/* harmony export */ });
/** The comments of one pull request, as far as they concern us. Contract: "Issue comments" of GitHub's REST API. */
function thread({ octokit, viewer }, { repository }, number) {
    const { issues, pulls } = octokit.rest;
    return {
        async head() {
            return (await pulls.get({ ...repository, pull_number: number })).data.head.sha;
        },
        /** Those that carry the marker, are by this token's account or by `login`, and are not hidden. */
        async own(marker, login) {
            const all = await octokit.paginate(issues.listComments, {
                ...repository,
                issue_number: number,
                per_page: 100,
            });
            const marked = all.filter(({ body }) => hasMarker(body, marker));
            const unmarked = marked.length > 0 ? [] : all.filter(({ body }) => hasLostMarker(body));
            if (marked.length + unmarked.length === 0)
                return { list: [] };
            const viewed = await viewer([...marked, ...unmarked].map(({ node_id }) => node_id));
            const own = login ?? viewed.login;
            const ours = ({ user, node_id }) => own && user?.login === own && !viewed.minimized.has(node_id);
            const list = marked
                .filter(ours)
                .map(commentOf)
                .sort((a, b) => a.id - b.id);
            const lost = unmarked.filter(ours).at(-1)?.html_url;
            const others = own ? marked.filter(({ user }) => user?.login !== own) : [];
            const note = viewed.note ?? (list.length === 0 ? madeByOther(others[0]) : undefined);
            return {
                list,
                ...(note === undefined ? {} : { note }),
                ...(lost === undefined ? {} : { lost }),
            };
        },
        async create(body) {
            return commentOf((await issues.createComment({ ...repository, issue_number: number, body })).data);
        },
        /** URL of the comment, or undefined where somebody deleted it meanwhile. */
        async update(id, body) {
            return unlessGone(async () => {
                return commentOf((await issues.updateComment({ ...repository, comment_id: id, body })).data).url;
            });
        },
        async remove(id) {
            await unlessGone(() => issues.deleteComment({ ...repository, comment_id: id }));
        },
    };
}
/** Tokens change: what another account has written, or somebody has copied, is not ours to edit. */
function madeByOther(comment) {
    return comment && `${comment.html_url} bears the same key and is of another account: it stays as it is`;
}
/**
 * Whether this is the text's marker: the last line that has a marker's form, since a server's own words may stand in a
 * code block above it. Somebody may have written below it, or a web editor changed the line ends; a quotation has `>`
 * before it.
 */
function hasMarker(body, marker) {
    return markerIn(body) === marker;
}
function markerIn(body) {
    const lines = (body ?? '').split(/\r?\n/).map((line) => line.trimEnd());
    return lines.findLast((line) => /^<!-- verify-registration .* [0-9a-f]{16} -->$/.test(line));
}
/** The end of a comment of ours, whose link leads to a run, without a marker. */
function hasLostMarker(body) {
    return (markerIn(body) === undefined &&
        /\[workflow run\]\([^()\s]*\/actions\/runs\/\d+[^()\s]*\)/.test(body ?? ''));
}
/** @throws TypeError for what is no comment, as something in between may answer to a write */
function commentOf({ id, html_url: url, body = '', user }) {
    if (typeof id !== 'number' || typeof url !== 'string')
        throw new TypeError('this is no comment');
    return { id, url, body, author: user?.login ?? '' };
}
async function unlessGone(call) {
    try {
        return await call();
    }
    catch (error) {
        if (error.status === 404)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 17554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export commentLevels */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _schema_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64304);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51065);
/* harmony import */ var _condense_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19960);
/* harmony import */ var _fit_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13878);
/* harmony import */ var _sections_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34787);
/* harmony import */ var _sections_comparison_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65395);
/* harmony import */ var _sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36409);
/* harmony import */ var _sections_environment_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3653);
/* harmony import */ var _sections_lead_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5868);
/* harmony import */ var _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(366);
/* harmony import */ var _sections_registration_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49647);
/* harmony import */ var _suite_results_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(68132);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(62867);














/** A hidden line that tells this comment from others, whatever characters the key has. */
function commentMarker(key) {
    const readable = key.replace(/[^A-Za-z0-9 ._/]/g, '.').slice(0, 100);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 16);
    return `<!-- verify-registration ${readable} ${hash} -->`;
}
/**
 * What the author of a pull request reads. Ends with the marker and the digest of this result at every size.
 *
 * @throws RangeError for a marker that is not one hidden line, or a limit too small for marker and digest
 */
function renderComment(report, parts) {
    return (0,_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .fitComment */ .pI)(commentLevels(report, parts), parts, (0,_schema_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(report, parts.sha));
}
/** The visible part with less and less detail. */
function commentLevels(report, parts) {
    return _fit_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .commentDetails */ .Ih.map((detail) => () => renderLevel(report, detail, parts));
}
function renderLevel(full, detail, parts) {
    const report = (0,_condense_js__WEBPACK_IMPORTED_MODULE_3__/* .condense */ .aX)(full, detail);
    const suites = (0,_suite_results_js__WEBPACK_IMPORTED_MODULE_12__/* .sortedWorstFirst */ .XY)((0,_suite_results_js__WEBPACK_IMPORTED_MODULE_12__/* .suitesOf */ .f3)(report));
    return (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_10__/* .joinSections */ .lS)([
        (0,_sections_lead_js__WEBPACK_IMPORTED_MODULE_9__/* .titleSection */ .c)(report, '##', 2 * detail.textLength),
        (0,_sections_lead_js__WEBPACK_IMPORTED_MODULE_9__/* .leadSection */ .K)(report, { proof: detail.evidence > 0 }),
        (0,_sections_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .troubleSection */ .fS)(report, detail.rows),
        (0,_sections_comparison_js__WEBPACK_IMPORTED_MODULE_6__/* .comparisonSection */ .v)(report.comparison, (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_10__/* .titlesOf */ .B7)(report.checks)),
        (0,_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .notComparedLine */ .xi)(parts),
        detail.causes > 0 && report.diagnosis.causes.length > 0
            ? (0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_10__/* .folded */ .TM)('Diagnosis: why, and what would prove it wrong', (0,_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__/* .diagnosisSection */ .VE)(report))
            : '',
        (0,_sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_7__/* .evidenceSection */ .re)(report, detail.evidence),
        (0,_sections_registration_js__WEBPACK_IMPORTED_MODULE_11__/* .leftoverSection */ .Z)(report, full.registration?.cleanup.leftovers.length),
        (0,_sections_environment_js__WEBPACK_IMPORTED_MODULE_8__/* .noteSection */ .M)(report),
        suites.length > 0 ? (0,_sections_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .suiteTable */ .H7)(suites) : '',
        ...(detail.allChecks ? suites.map((suite) => (0,_sections_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedSuite */ .Rc)(suite, detail.rows, report.checks)) : []),
        detail.allChecks ? (0,_sections_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .timingSection */ .IM)(report) : '',
        footer(report, parts),
    ]);
}
function footer(report, { links, sha }) {
    // Whatever the cause is called above, the result itself is said in the same words every time.
    const result = report.verdict === 'fail' ? '**Registration is broken.** ' : '';
    const facts = [
        `${result}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_13__/* .countsLine */ .J7)(report.counts)} in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_13__/* .runTime */ .Ft)(report)} against ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(report.target.trackingUri, 200)}${(0,_sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_10__/* .markdownNote */ .ug)((0,_wording_js__WEBPACK_IMPORTED_MODULE_13__/* .sourceNote */ .GY)(report.target))}`,
        ...(sha === undefined ? [] : [`commit ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(sha, 40)}`]),
        `run ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCode */ .D9)(report.id, 100)}`,
        (0,_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .linkLine */ .pF)(links),
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
}


/***/ }),

/***/ 19960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aX: () => (/* binding */ condense),
/* harmony export */   jk: () => (/* binding */ shortCheck),
/* harmony export */   mU: () => (/* binding */ shortCause)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14252);

/** The report as a level shows it; the cause that comes first always stays. */
function condense(report, detail) {
    const { textLength } = detail;
    const { registration } = report;
    return {
        ...report,
        warnings: report.warnings.slice(0, detail.warnings).map((warning) => (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(warning, textLength)),
        checks: report.checks.map((check) => shortCheck(check, textLength)),
        diagnosis: {
            causes: report.diagnosis.causes
                .slice(0, Math.max(1, detail.causes))
                .map((one) => shortCause(one, textLength)),
        },
        ...(registration && {
            registration: {
                ...registration,
                cleanup: {
                    ...registration.cleanup,
                    leftovers: shortLeftovers(registration.cleanup.leftovers, detail),
                },
            },
        }),
    };
}
/** Steps of a cause shown in full. Our own rules name far fewer; a stranger's file may hold any number. */
const maxSteps = 12;
function shortCause(cause, textLength) {
    const { workaround, tried, headline, proof } = cause;
    return {
        ...cause,
        summary: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.summary, textLength),
        ...(headline === undefined ? {} : { headline: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(headline, textLength) }),
        because: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.because, textLength),
        refutedBy: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.refutedBy, textLength),
        ...(cause.nextProbe === undefined ? {} : { nextProbe: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cause.nextProbe, textLength) }),
        remediation: cause.remediation.slice(0, maxSteps).map(({ command, ...step }) => ({
            ...step,
            text: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(step.text, textLength),
            ...wholeCommand(command, textLength),
        })),
        proof: proof && shortProof(proof, textLength),
        ...(tried && {
            tried: tried.slice(0, maxSteps).map((one) => ({ ...one, text: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(one.text, textLength) })),
        }),
        ...(workaround && { workaround: { ...workaround, text: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(workaround.text, textLength) } }),
    };
}
function shortProof(proof, textLength) {
    const { command } = wholeCommand(proof.command, textLength);
    return command === undefined
        ? undefined
        : { command, now: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(proof.now, textLength), fixed: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(proof.fixed, textLength) };
}
function shortLeftovers(leftovers, { leftovers: count, textLength }) {
    return leftovers.slice(0, count).map((leftover) => ({
        ...leftover,
        name: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(leftover.name, textLength),
        reason: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(leftover.reason, textLength),
        command: wholeCommand(leftover.command, textLength).command ?? '# too long to show here: see the report',
    }));
}
function shortCheck(check, textLength) {
    const title = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(check.title, textLength);
    return check.reason === undefined
        ? { ...check, title }
        : { ...check, title, reason: (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(check.reason, textLength) };
}
/** Half a command must not be copied, so one that is too long is left out. */
function wholeCommand(command, textLength) {
    return command === undefined || command.length > Math.max(1_000, 2 * textLength) ? {} : { command };
}


/***/ }),

/***/ 13878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ commentDetails),
  j9: () => (/* binding */ commentLimit),
  pI: () => (/* binding */ fitComment),
  J5: () => (/* binding */ fitGitHub),
  pF: () => (/* binding */ linkLine),
  xi: () => (/* binding */ notComparedLine)
});

// EXTERNAL MODULE: ./build/schema/digest.js
var schema_digest = __webpack_require__(64304);
;// CONCATENATED MODULE: ./build/text/fit-markdown.js
/** Markdown of ours within a limit: with less detail first, then cut at a line, whatever was open there closed. */
/** The first of `levels` that fits; the last one cut where none does. Each ends with a line feed. */
function fitMarkdown(levels, fit) {
    const { limit, tail, lessDetail, cutShort } = fit;
    let body = '';
    for (const [level, render] of levels.entries()) {
        body = render();
        const text = level === 0 ? `${body}${tail}` : `${body}\n${lessDetail}\n${tail}`;
        if (byteLength(text) <= limit)
            return text;
    }
    const end = `\n${cutShort}\n${tail}`;
    if (byteLength(end) > limit)
        return tail;
    return `${cutAtLine(body, limit - byteLength(end))}${end}`;
}
/**
 * The longest beginning of whole lines that takes at most `maxBytes` together with what closes an open code
 * fence and `<details>`. For text whose every fence and `<details>` line is ours: all else is escaped.
 */
function cutAtLine(markdown, maxBytes) {
    const lines = markdown.replace(/\n$/, '').split('\n');
    const state = { fence: '', indent: '', folds: 0 };
    let bytes = 0;
    let last = '';
    let best = { lines: 0, closing: '' };
    for (const [index, line] of lines.entries()) {
        bytes += byteLength(line) + 1;
        if (bytes > maxBytes)
            break;
        followLine(state, line);
        if (line !== '')
            last = line;
        // A table's header without the line below it would be plain text; a title needs something below it.
        const next = lines[index + 1] ?? '';
        if (state.fence === '' && (delimiterRow.test(next) || (index > 1 && title.test(last))))
            continue;
        const closing = (state.fence && `${state.indent}${state.fence}\n`) + '\n</details>\n'.repeat(Math.max(0, state.folds));
        if (bytes + byteLength(closing) <= maxBytes)
            best = { lines: index + 1, closing };
    }
    if (best.lines === 0)
        return '';
    return `${lines.slice(0, best.lines).join('\n')}\n${best.closing}`;
}
const title = /^(?:#{1,3} |<details>|\*\*[^*]+\*\*$)/;
const delimiterRow = /^\|(?: --- \|)+$/;
function followLine(state, line) {
    if (state.fence !== '') {
        if (line.trim() === state.fence)
            state.fence = '';
        return;
    }
    const [, indent = '', fence = ''] = /^( *)(`{3,})[^`]*$/.exec(line) ?? [];
    if (fence !== '')
        Object.assign(state, { fence, indent });
    else if (line.startsWith('<details>'))
        state.folds++;
    else if (line === '</details>')
        state.folds--;
}
const byteLength = (text) => Buffer.byteLength(text);

// EXTERNAL MODULE: ./build/text/markdown.js
var markdown = __webpack_require__(51065);
;// CONCATENATED MODULE: ./build/report/fit-comment.js
/**
 * Where a comment that is too long is cut: what each level leaves out (of a merged one: `merge/render.ts`), the limit
 * and what is said then, there and in a job summary. `text/fit-markdown.ts` does the cutting.
 */



/** GitHub answers 422 to a longer comment. It counts characters; here bytes are counted, which are never fewer. */
const commentLimit = 65_536;
/** Tried in turn until the comment fits. */
const commentDetails = [
    { rows: 200, causes: 5, textLength: 1_000, leftovers: 20, warnings: 20, allChecks: true, evidence: 4_000 },
    { rows: 200, causes: 5, textLength: 1_000, leftovers: 20, warnings: 20, allChecks: false, evidence: 2_000 },
    { rows: 60, causes: 1, textLength: 300, leftovers: 10, warnings: 5, allChecks: false, evidence: 0 },
    { rows: 20, causes: 0, textLength: 120, leftovers: 3, warnings: 0, allChecks: false, evidence: 0 },
];
/** The common end of all comments: links where something is left out, then the hidden lines. */
function fitComment(levels, { marker, links, limit = commentLimit }, digest) {
    if (!/^<!-- [^\n]{1,300} -->$/.test(marker))
        throw new RangeError('the marker is not one hidden line');
    const tail = `\n${marker}\n${(0,schema_digest/* digestComment */.Ox)(digest)}`;
    if (Buffer.byteLength(tail) > limit)
        throw new RangeError('the limit is too small for the digest');
    return fitGitHub(levels, 'comment limit', { limit, tail, links });
}
/** Says at the end what was left out, and where all of it is. */
function fitGitHub(levels, limitName, { limit, tail, links }) {
    const where = linkLine(links);
    const rest = where === '' ? 'The whole report is in the report folder.' : `The whole report: ${where}.`;
    return fitMarkdown(levels, {
        limit,
        tail,
        lessDetail: `Shortened to fit GitHub's ${limitName}. ${rest}`,
        cutShort: `**Cut off here to fit GitHub's ${limitName}.** ${rest}`,
    });
}
function linkLine({ artifact, run }) {
    return [
        ...(artifact === undefined ? [] : [(0,markdown/* markdownLink */.iQ)('report artifact', artifact)]),
        ...(run === undefined ? [] : [(0,markdown/* markdownLink */.iQ)('workflow run', run)]),
    ].join(' · ');
}
const notComparedLine = ({ noteOnDigest }) => noteOnDigest === undefined ? '' : `Not compared with an earlier result: ${(0,markdown/* markdownText */.p7)(noteOnDigest, 300)}`;


/***/ })

};
