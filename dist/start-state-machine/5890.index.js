export const id = 5890;
export const ids = [5890];
export const modules = {

/***/ 5890:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  goLive: () => (/* binding */ goLive)
});

// EXTERNAL MODULE: ./packages/aws/lib/index.js + 15 modules
var lib = __webpack_require__(1306);
// EXTERNAL MODULE: ./packages/aws/lib/services.js
var services = __webpack_require__(2891);
;// CONCATENATED MODULE: ./packages/aws/lib/s3.js
/** S3, for whoever calls it. */

const s3 = {
    title: 'S3',
    iam: 's3',
    endpointVariable: 'S3',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19)), 'S3Client'),
};

;// CONCATENATED MODULE: ./packages/aws/lib/sfn.js
/** Step Functions, for whoever calls it. */

const sfn = {
    title: 'Step Functions',
    iam: 'states',
    endpointVariable: 'SFN',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 8476, 19)), 'SFNClient'),
};

// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var host_lib = __webpack_require__(3706);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/live-edge.js
/** What the modes that call AWS work with, beside what the host gives. */




/** Opens nothing yet: clients are made with the first call. */
function goLive({ region }, edge) {
    const { environment, log } = edge.host;
    const aws = (0,lib/* openAws */.eF)({
        services: { sfn: sfn, s3: s3 },
        environment,
        clock: lib/* systemClock */.ml,
        region,
        onRetry: ({ operation, attempt, delay, error }) => log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms: ${(0,host_lib/* messageOf */.bD)(error)}`),
    });
    return { ...edge, aws, standardInput: () => process.stdin };
}


/***/ })

};
