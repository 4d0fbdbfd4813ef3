export const id = 343;
export const ids = [343];
export const modules = {

/***/ 1518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gG: () => (/* binding */ TAKEN_BACK),
  A$: () => (/* binding */ boughtOneTranscript),
  Ev: () => (/* binding */ told)
});

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/transcript/render.js
/** A transcript as Markdown, fit for an issue. */

function renderTranscript({ title, facts, exchanges }) {
    return [
        `# ${title}`,
        '',
        'Keys are replaced, headers that may tell whose account it is are hidden, and images are told by type and length.',
        '',
        ...facts.map(([name, value]) => `- **${name}:** ${value}`),
        '',
        ...(exchanges.length === 0 ? ['No request was made.', ''] : exchanges.flatMap(section)),
    ].join('\n');
}
function section(exchange, index) {
    const { headers, body, status, answerHeaders, answer, error } = exchange;
    return [
        `## ${index + 1}. \`${summaryLine({ ...exchange, error: null }).replaceAll('`', "'")}\``,
        '',
        'Request',
        '',
        ...block({ headers, body }),
        status === null ? 'No answer' : 'Answer',
        '',
        ...block(status === null ? { error } : { status, headers: answerHeaders, body: answer }),
    ];
}
/** "POST https://… → 200, 1.2 s" */
function summaryLine({ method, url, status, answeredMs, endedMs, error }) {
    const ms = endedMs ?? answeredMs;
    const outcome = status === null ? `no answer${error === null ? '' : ` (${error})`}` : String(status);
    return `${method} ${url} → ${outcome}${ms === null ? '' : `, ${(0,words/* formatDuration */.a3)(ms)}`}`;
}
function block(value) {
    const text = JSON.stringify(value, null, 2);
    // JSON has no line that begins with a fence.
    return ['```json', text, '```', ''];
}

;// CONCATENATED MODULE: ./lib/doors/bought-one.js


const TAKEN_BACK = {
    taken_back: 'Taken back: the product shows what it showed before, and its next job shows this image without buying it again',
    kept: 'Not taken back: somebody has set another image meanwhile, which stays; the new one is kept',
    gone: 'Not taken back: the product is gone; the image is kept',
    stays: 'Not taken back: the catalogue refused it, so the product shows the new image',
    no_image: 'The product shows what it showed before, and its job waits as before',
    open: 'The end could not be told to the queue: the job waits until its lease ends',
};
function told({ provider, job, refusal, end, report }, exchanges) {
    const made = job?.result === 'succeeded';
    const failure = refusal ?? (job === null ? { failureClass: null, message: report.stoppedDetail } : job);
    return {
        ok: made && end !== null && ['taken_back', 'kept', 'gone'].includes(end.answer),
        product: job === null ? null : { id: job.productId, name: job.productName },
        provider: provider.id,
        model: provider.model,
        costUsd: report.costUsd,
        imageUrl: job?.imageUrl ?? null,
        failureClass: made ? null : failure.failureClass,
        message: made ? (end?.message ?? null) : (failure.message ?? 'No job was to be had.'),
        takenBack: end?.answer ?? null,
        requests: exchanges.map(summaryLine),
    };
}
/** As Markdown, fit for an issue. @param facts What a reader has to know first, redacted. */
function boughtOneTranscript(facts, exchanges) {
    return renderTranscript({
        title: 'doctor --buy-one',
        facts: Object.entries(facts).flatMap(([name, value]) => value === null ? [] : [[name, (0,report_escape/* markdownText */.p7)(wordsOf(value), 2_000)]]),
        exchanges,
    });
}
function wordsOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}


/***/ }),

/***/ 8343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeFirstCall: () => (/* binding */ makeFirstCall)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/providers/shared/transfer.js
var transfer = __webpack_require__(3119);
;// CONCATENATED MODULE: ./lib/transcript/record.js


function createRecorder(clock) {
    const recordings = [];
    let beganMs = null;
    const wrap = (through) => async (url, init) => {
        const startMs = clock.now();
        beganMs ??= startMs;
        const chunks = [];
        const exchange = {
            method: init.method ?? 'GET',
            url,
            headers: [...new Headers(init.headers)],
            body: init.body ?? null,
            startedMs: startMs - beganMs,
            answeredMs: null,
            endedMs: null,
            status: null,
            answerHeaders: [],
            error: null,
        };
        recordings.push(() => ({ ...exchange, answer: (0,transfer/* concatBytes */.Id)(chunks) }));
        try {
            const response = await through(url, init);
            exchange.answeredMs = clock.now() - startMs;
            exchange.status = response.status;
            exchange.answerHeaders = [...response.headers];
            return watched(response, (chunk) => {
                chunks.push(chunk);
                exchange.endedMs = clock.now() - startMs;
            });
        }
        catch (error) {
            exchange.endedMs = clock.now() - startMs;
            exchange.error = wordsOf(error);
            throw error;
        }
    };
    return {
        exchanges: () => recordings.map((read) => read()),
        wrap,
        fetch: (through) => {
            const recorded = wrap((url, init) => through(url, init));
            return (input, init = {}) => recorded(input instanceof Request ? input.url : String(input), init);
        },
    };
}
/** The same answer; what is read of it is heard, and nothing else: the reader keeps its caps and its deadline. */
function watched(response, hear) {
    if (response.body === null)
        return response;
    const { status, statusText, headers } = response;
    const ear = new TransformStream({
        transform(chunk, controller) {
            // A copy: whoever reads may use the bytes up.
            hear(chunk.slice());
            controller.enqueue(chunk);
        },
    });
    return new Response(response.body.pipeThrough(ear), { status, statusText, headers });
}
/** `fetch failed` says nothing without its cause. */
function wordsOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause === undefined ? (0,errors/* messageOf */.bD)(error) : `${(0,errors/* messageOf */.bD)(error)}: ${(0,errors/* messageOf */.bD)(cause)}`;
}

// EXTERNAL MODULE: ./lib/images/sniff.js
var sniff = __webpack_require__(318);
// EXTERNAL MODULE: ./lib/providers/registry.js + 83 modules
var registry = __webpack_require__(5467);
// EXTERNAL MODULE: ./lib/providers/shared/base64.js
var base64 = __webpack_require__(5339);
;// CONCATENATED MODULE: ./lib/transcript/shape.js
/**
 * What may be shown of a recorded exchange: the shape of everything, the words of requests and errors, and no secret. Images
 * become their type and length, long texts are cut, addresses lose their queries, and of headers only harmless ones keep
 * their values. A text is redacted before it is cut: half a secret is still half a secret.
 */



const LONGEST_TEXT = 2_000;
const LONGEST_HEADER = 300;
const MOST_ITEMS = 20;
const DEEPEST = 12;
/** Shorter texts of such letters are names and ids. */
const SHORTEST_BASE64 = 256;
const HIDDEN = '(hidden)';
/** Headers whose values tell nothing about whose account it is. Whatever is not here is hidden. */
const HARMLESS = new Set([
    'accept',
    'accept-encoding',
    'allow',
    'cache-control',
    'content-encoding',
    'content-length',
    'content-type',
    'date',
    'finish-reason',
    'location',
    'request-id',
    'retry-after',
    'retry-after-ms',
    'server',
    'transfer-encoding',
    'user-agent',
    'via',
    'x-request-id',
    ...registry/* PROVIDERS */.xq.flatMap(({ harmlessHeaders = [] }) => harmlessHeaders),
]);
const HARMLESS_PREFIXES = /^(?:x-)?ratelimit-/;
/** Keys of bodies whose texts are secrets by their names. */
const SECRET_KEYS = /(?:^|[_-])(?:api[_-]?key|key|token|secret|password|authorization|signature|credential)s?$/i;
function shown(exchange, redact) {
    const { method, url, headers, body, status, answerHeaders, answer, error } = exchange;
    const { startedMs, answeredMs, endedMs } = exchange;
    const clean = cleaner(redact);
    return {
        method,
        url: clean(shownUrl(url)),
        headers: shownHeaders(headers, clean),
        body: shownRequestBody(body, clean),
        status,
        answerHeaders: shownHeaders(answerHeaders, clean),
        answer: shownBytes(answer, clean),
        error: error === null ? null : clean(error),
        startedMs,
        answeredMs,
        endedMs,
    };
}
function cleaner(redact) {
    return (text) => cut(redact(text).replace(/https?:\/\/[^\s"'<>\\]+/g, shownUrl), LONGEST_TEXT);
}
/** The names in a query stay, and show what was signed; their values may be the signature. */
function shownUrl(text) {
    const url = URL.parse(text);
    if (url === null)
        return text.replace(/[?#].*$/s, '?…');
    const names = [...new Set(url.searchParams.keys())].map((name) => `${encodeURIComponent(name)}=…`);
    return `${url.protocol}//${url.host}${url.pathname}${names.length === 0 ? '' : `?${names.join('&')}`}`;
}
function shownHeaders(headers, clean) {
    return Object.fromEntries(headers.map(([name, value]) => {
        const isHarmless = HARMLESS.has(name) || HARMLESS_PREFIXES.test(name);
        return [clean(name), isHarmless ? cut(clean(value), LONGEST_HEADER) : HIDDEN];
    }));
}
function shownRequestBody(body, clean) {
    if (body === null || body === undefined)
        return null;
    if (typeof body === 'string')
        return shownText(body, clean);
    if (body instanceof FormData) {
        return Object.fromEntries([...body].map(([name, value]) => [
            clean(name),
            typeof value === 'string' ? shownValue(value, clean, name, 0) : `(a file of ${value.size} bytes)`,
        ]));
    }
    if (body instanceof Uint8Array)
        return shownBytes(body, clean);
    return '(a body of another kind)';
}
function shownBytes(bytes, clean) {
    if (bytes.byteLength === 0)
        return null;
    const kind = (0,sniff/* knownKind */.CT)(bytes);
    if (kind !== null)
        return `(${kind}, ${bytes.byteLength} bytes)`;
    const text = new TextDecoder('utf-8').decode(bytes);
    return /[\0\ufffd]/.test(text.slice(0, LONGEST_TEXT))
        ? `(${bytes.byteLength} bytes that are no text)`
        : shownText(text, clean);
}
function shownText(text, clean) {
    try {
        return shownValue(JSON.parse(text), clean, '', 0);
    }
    catch {
        return shownValue(text, clean, '', 0);
    }
}
function shownValue(value, clean, key, depth) {
    if (typeof value === 'string')
        return SECRET_KEYS.test(key) ? HIDDEN : shownString(value, clean);
    if (value === null || typeof value !== 'object')
        return value;
    if (depth === DEEPEST)
        return '(deeper)';
    if (Array.isArray(value)) {
        const items = value.slice(0, MOST_ITEMS).map((item) => shownValue(item, clean, key, depth + 1));
        return value.length > MOST_ITEMS ? [...items, `(and ${value.length - MOST_ITEMS} more)`] : items;
    }
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [clean(name), shownValue(item, clean, name, depth + 1)]));
}
function shownString(text, clean) {
    const isDataUrl = /^\s*data:/i.test(text);
    if (text.length < SHORTEST_BASE64 && !isDataUrl)
        return clean(text);
    const letters = isDataUrl ? text.slice(text.indexOf(',') + 1) : text;
    if (!isDataUrl && !/^[A-Za-z0-9+/_=\s-]+$/.test(letters.slice(0, SHORTEST_BASE64)))
        return clean(text);
    if (/ \w+ /.test(letters.slice(0, SHORTEST_BASE64)))
        return clean(text);
    const beginning = (0,base64/* decodeBase64 */.y4)(letters.replace(/\s+/g, '').slice(0, 64));
    const kind = beginning === null ? null : (0,sniff/* knownKind */.CT)(beginning);
    const what = isDataUrl ? 'data: URL' : 'base64';
    return `(${what}${kind === null ? '' : ` of ${kind}`}, ${text.length} characters)`;
}
function cut(text, most) {
    return text.length > most ? `${text.slice(0, most).toWellFormed()}… (${text.length} characters)` : text;
}

// EXTERNAL MODULE: ./lib/doors/bought-one.js + 1 modules
var bought_one = __webpack_require__(1518);
// EXTERNAL MODULE: ./lib/engine/claim/order.js
var order = __webpack_require__(8613);
// EXTERNAL MODULE: ./lib/money.js
var money = __webpack_require__(2987);
// EXTERNAL MODULE: ./lib/prompts/routes.js
var routes = __webpack_require__(4277);
// EXTERNAL MODULE: ./lib/providers/contract.js
var contract = __webpack_require__(2018);
;// CONCATENATED MODULE: ./lib/doors/fitting.js



const MOST = 6;
/** "flux-2-pro ($0.03)", the dearest first, since that is nearest to what was wanted; at most six. */
function fittingSettings(settings, mostMicroUsd, surroundings) {
    const { provider } = settings;
    const { settings: own = [], prices } = registry/* PROVIDERS */.xq.find(({ id }) => id === provider) ?? {};
    const modelSetting = own.find(({ providerKey }) => providerKey === 'model')?.name;
    // Another server has prices of its own.
    if (modelSetting === undefined || (provider === 'openai' && settings.openaiBaseUrl !== null))
        return [];
    const rows = [...(prices?.images ?? []), ...(prices?.megapixels ?? [])];
    const found = new Map();
    for (const row of rows) {
        const quality = 'quality' in row ? row.quality : null;
        for (const size of [settings.size, null]) {
            const changed = { ...settings, [modelSetting]: row.model, quality, size, maxPriceMicroUsd: null };
            const made = created(changed, surroundings);
            if (made === null || made.unitCostMicroUsd > mostMicroUsd || found.has(keyOf(row.model, quality)))
                continue;
            const words = [
                `model ${row.model}`,
                quality === null ? null : `quality ${quality}`,
                size === null && settings.size !== null ? 'without size' : null,
            ].filter((word) => word !== null);
            found.set(keyOf(row.model, quality), { words: words.join(', '), microUsd: made.unitCostMicroUsd });
        }
    }
    return [...found.values()]
        .sort((a, b) => b.microUsd - a.microUsd)
        .slice(0, MOST)
        .map(({ words, microUsd }) => `${words} (${(0,money/* formatUsd */.UK)((0,money/* microUsdToUsd */.sV)(microUsd))})`);
}
function keyOf(model, quality) {
    return `${model}/${quality ?? ''}`;
}
/** null where these settings do not go together. */
function created(settings, surroundings) {
    try {
        const providers = (0,registry/* createProviders */.XT)({ ...settings, fallbackProviders: null, prompts: (0,routes/* withoutMakers */.s0)(settings.prompts) }, surroundings);
        return providers.get(settings.provider) ?? null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/doors/project.js + 13 modules
var project = __webpack_require__(566);
// EXTERNAL MODULE: ./lib/doors/run-options.js
var run_options = __webpack_require__(3587);
;// CONCATENATED MODULE: ./lib/doors/buy-one.js








/** For one image, whatever the settings say. */
const MOST_MICRO_USD = 100_000;
/** What the queue answers when the one job was handed out: there is another one, but not for this run. */
const NO_MORE = {
    jobs: [],
    reason: 'empty',
    detail: null,
    waitMs: null,
    closed: 0,
    nextRetryInMs: 1,
};
/** @throws {UserError} before anything is spent: for the settings, the way home, or the price. */
async function buyOne(given, signal) {
    const { engine, surroundings, own, productId, runBatch } = given;
    const { clock, random, newToken, images } = surroundings;
    const settings = {
        ...given.settings,
        fallbackProviders: null,
        // It is there to call this provider, whoever is to make the image otherwise.
        prompts: (0,routes/* withoutMakers */.s0)(given.settings.prompts),
        queueMissing: false,
        replace: 'none',
    };
    const provider = affordable(settings, recorded(surroundings, given.recorder));
    const said = listenTo(provider);
    const providers = new Map([[provider.id, said.provider]]);
    const trial = trialQueue(engine.queue, productId, signal);
    let job = null;
    const onEvent = (event) => {
        engine.onEvent(event);
        if (event.type !== 'job-finished')
            return;
        job = event.report;
        // One call: a failure is told, and not tried again.
        trial.end();
    };
    const options = (0,run_options/* runOptions */.K)(settings, providers, {
        ...own,
        runKey: `doctor/${newToken()}`,
        runUrl: null,
        batchSize: 1,
        concurrency: 1,
        runBudgetMicroUsd: MOST_MICRO_USD,
    });
    const dependencies = { ...engine, queue: trial.queue, images, providers, clock, random, newToken, onEvent };
    let end = null;
    let report;
    try {
        report = await runBatch(dependencies, options, AbortSignal.any([signal, trial.ended]));
    }
    finally {
        // Also after an interruption: its product must not keep the image.
        const held = trial.held();
        if (held !== null)
            end = await engine.queue.endTrial(held);
    }
    return { provider, report, job, refusal: said.refusal(), end };
}
/** What providers are made of, with every request heard. */
function recorded({ fetch, publicFetch, clock, drawing, readText }, recorder) {
    return {
        fetch: recorder.fetch(fetch),
        publicFetch: publicFetch === null ? null : recorder.wrap(publicFetch),
        clock,
        drawing,
        readText: readText ?? null,
    };
}
/** @throws {UserError} when an image may cost more than this is allowed to, or nobody knows what it costs. */
function affordable(settings, surroundings) {
    const provider = (0,order/* chosenProvider */.ul)((0,project/* openProviders */.fj)(settings, surroundings), settings.provider);
    if (provider.unitCostMicroUsd <= MOST_MICRO_USD)
        return provider;
    const [cost, most] = [provider.unitCostMicroUsd, MOST_MICRO_USD].map((sum) => (0,money/* formatUsd */.UK)((0,money/* microUsdToUsd */.sV)(sum)));
    const fitting = fittingSettings(settings, MOST_MICRO_USD, surroundings);
    const hint = fitting.length === 0
        ? `Choose a cheaper model, quality or size, or set max-price-usd to ${(0,money/* microUsdToUsd */.sV)(MOST_MICRO_USD)} if an image never costs more.`
        : `Choose one that costs less: ${fitting.join('; ')}.`;
    throw new errors/* UserError */.yo('provider_config', `Expected an image of ${provider.id} (${provider.model}) to cost ${most} at most, but it can cost ${cost}. Nothing was bought.`, hint);
}
/** Keeps what the adapter made of the answer, before the run makes something of it. */
function listenTo(provider) {
    let refusal = null;
    const listening = {
        ...provider,
        async generate(request, context) {
            try {
                return await provider.generate(request, context);
            }
            catch (error) {
                const failureClass = error instanceof contract/* ProviderError */.mZ ? error.failureClass : 'unknown';
                refusal = { failureClass, message: error instanceof Error ? error.message : String(error) };
                throw error;
            }
        },
    };
    return { provider: listening, refusal: () => refusal };
}
/** The queue of a run that gets one job, of one product, once. */
function trialQueue(queue, productId, interrupted) {
    const ended = new AbortController();
    let held = null;
    const trial = {
        ...queue,
        async claim({ limit: _, ...request }, signal) {
            if (held !== null)
                return NO_MORE;
            const answer = await queue.claimTrial({ ...request, productId }, signal);
            const [job] = answer.jobs;
            if (job !== undefined)
                held = { jobId: job.id, token: job.token };
            return answer;
        },
        finishRun: (runId, finish, signal) => {
            const isDone = ended.signal.aborted && !interrupted.aborted;
            return queue.finishRun(runId, isDone ? { ...finish, stoppedReason: 'batch-done' } : finish, signal);
        },
    };
    return { queue: trial, held: () => held, ended: ended.signal, end: () => ended.abort() };
}

;// CONCATENATED MODULE: ./lib/doors/first-call.js





/** @throws {import('../errors.ts').UserError} before anything is spent. */
async function makeFirstCall(settings, { worker, redact, runBatch }, surroundings, signal) {
    const { queue, store, probeUrl } = (0,project/* openProject */.U8)(settings, surroundings);
    const recorder = createRecorder(surroundings.clock);
    const bought = await buyOne({
        settings,
        productId: null,
        own: { door: 'action', worker },
        engine: {
            ...{ queue, store, probeUrl, rescue: surroundings.rescue },
            onEvent: (event) => {
                if (event.type === 'warning')
                    surroundings.warn(redact(event.message));
            },
        },
        surroundings,
        recorder,
        runBatch,
    }, signal);
    const exchanges = recorder.exchanges().map((exchange) => shown(exchange, redact));
    const facts = (0,bought_one/* told */.Ev)(bought, exchanges);
    const { requests: _, ...shownFacts } = facts;
    return { told: facts, transcript: (0,bought_one/* boughtOneTranscript */.A$)(shownFacts, exchanges) };
}


/***/ })

};
