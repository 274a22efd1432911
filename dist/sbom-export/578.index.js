export const id = 578;
export const ids = [578];
export const modules = {

/***/ 3578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  goLive: () => (/* binding */ goLive)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./packages/aws/lib/index.js + 14 modules
var lib = __webpack_require__(529);
// EXTERNAL MODULE: ./packages/aws/lib/services.js
var services = __webpack_require__(2891);
;// CONCATENATED MODULE: ./packages/aws/lib/ecr.js
/** ECR, for whoever calls it. */

const ecr = {
    title: 'ECR',
    iam: 'ecr',
    endpointVariable: 'ECR',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19)), 'ECRClient'),
};

;// CONCATENATED MODULE: ./packages/aws/lib/iam.js
/** IAM, for whoever calls it. */

const iam = {
    title: 'IAM',
    iam: 'iam',
    endpointVariable: 'IAM',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19)), 'IAMClient'),
};

;// CONCATENATED MODULE: ./packages/aws/lib/inspector2.js
/** Amazon Inspector, for whoever calls it. */

const inspector2 = {
    title: 'Amazon Inspector',
    iam: 'inspector2',
    endpointVariable: 'INSPECTOR2',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(222)]).then(__webpack_require__.t.bind(__webpack_require__, 3222, 19)), 'Inspector2Client'),
};

;// CONCATENATED MODULE: ./packages/aws/lib/kms.js
/** AWS KMS, for whoever calls it. */

const kms = {
    title: 'AWS KMS',
    iam: 'kms',
    endpointVariable: 'KMS',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(632)]).then(__webpack_require__.t.bind(__webpack_require__, 2632, 19)), 'KMSClient'),
};

;// CONCATENATED MODULE: ./packages/aws/lib/s3.js
/** S3, for whoever calls it. */

const s3 = {
    title: 'S3',
    iam: 's3',
    endpointVariable: 'S3',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19)), 'S3Client'),
};

;// CONCATENATED MODULE: ./packages/aws/lib/sts.js
/** AWS STS, for whoever calls it. */

const sts = {
    title: 'AWS STS',
    iam: 'sts',
    endpointVariable: 'STS',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19)), 'STSClient'),
};

// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var host_lib = __webpack_require__(3706);
;// CONCATENATED MODULE: ./actions/sbom-export/lib/live-edge.js
/** What the modes that call AWS work with, beside what the host gives. */









/** Waits have a rhythm of their own; what is listed and downloaded shall not wait for a turn each time. */
const pace = { freeFor: 5_000, perSecond: 200 };
const live_edge_open = new WeakMap();
/** The same door for whoever asks with the same edge, so that the calls of a run are counted together. */
function goLive(edge) {
    if (isLive(edge))
        return edge;
    const known = live_edge_open.get(edge);
    if (known !== undefined)
        return known;
    const { environment, log } = edge.host;
    const aws = (0,lib/* openAws */.eF)({
        services: { inspector2: inspector2, ecr: ecr, s3: s3, kms: kms, sts: sts, iam: iam },
        environment,
        clock: lib/* systemClock */.ml,
        pace,
        onRetry: ({ operation, attempt, delay, error }) => log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms: ${(0,host_lib/* messageOf */.bD)(error)}`),
    });
    // Each of the requests that are under way at a time listens to it.
    (0,external_node_events_.setMaxListeners)(0, edge.host.cancellation.signal);
    const live = { ...edge, aws };
    live_edge_open.set(edge, live);
    return live;
}
function isLive(edge) {
    return 'aws' in edge;
}


/***/ })

};
