export const id = 171;
export const ids = [171];
export const modules = {

/***/ 6171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buyOneImage: () => (/* binding */ buyOneImage)
/* harmony export */ });
/* harmony import */ var _doors_bought_one_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1518);
/* harmony import */ var _money_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2987);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5078);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2527);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8804);





/** Half of what a step's summary may have. */
const MOST_TRANSCRIPT = 500_000;
/** @throws {import('../errors.ts').UserError} before anything is spent. */
async function buyOneImage(settings, { host, redact, buyOne }, signal) {
    const { told, transcript } = (0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactDeep */ .KL)(await buyOne(settings, signal), redact);
    for (const request of told.requests)
        host.info(request);
    host.info(`${resultOf(told)}${endOf(told)}`);
    host.setOutput('stopped-reason', 'buy-one');
    host.setOutput('cost-usd', told.costUsd);
    host.setOutput('succeeded', told.imageUrl === null ? 0 : 1);
    if (settings.summary !== 'off')
        await host.writeSummary(summaryOf(told, transcript));
    if (told.ok)
        return;
    host.annotate('error', 'The first live call has not worked', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(`${resultOf(told)}${endOf(told)}`, 600));
    host.fail();
}
function resultOf({ product, imageUrl, costUsd, provider, model, message, failureClass, }) {
    const who = model === '' ? provider : `${provider} (${model})`;
    if (imageUrl !== null && product !== null) {
        return `${who} has made an image for ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shownName */ .HD)(product.name, product.id)}, for ${(0,_money_js__WEBPACK_IMPORTED_MODULE_4__/* .formatUsd */ .UK)(costUsd)}.`;
    }
    const read = failureClass === null ? '' : ` (read as ${failureClass})`;
    return `${who} has made no image: ${message ?? 'no job was to be had.'}${read} ${(0,_money_js__WEBPACK_IMPORTED_MODULE_4__/* .formatUsd */ .UK)(costUsd)} was spent.`;
}
function endOf({ takenBack }) {
    return takenBack === null ? '' : ` ${_doors_bought_one_js__WEBPACK_IMPORTED_MODULE_0__/* .TAKEN_BACK */ .gG[takenBack]}.`;
}
function summaryOf(told, transcript) {
    const url = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .safeHttpsUrl */ .Wb)(told.imageUrl);
    const whole = transcript.length <= MOST_TRANSCRIPT;
    return [
        `## ${told.ok ? '✅' : '❌'} The first live call`,
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownText */ .p7)(`${resultOf(told)}${endOf(told)}`, 1_500),
        ...(url === null ? [] : [`<img src="${url}" width="320" alt="The image that was made">`]),
        ...(whole ? [`<details><summary>What was said</summary>\n\n${transcript}\n\n</details>`] : []),
        '',
    ].join('\n\n');
}


/***/ }),

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


/***/ })

};
