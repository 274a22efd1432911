export const id = 1731;
export const ids = [1731];
export const modules = {

/***/ 11731:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAwsFor: () => (/* binding */ openAwsFor)
});

// EXTERNAL MODULE: ./packages/aws/lib/index.js + 14 modules
var lib = __webpack_require__(88970);
// EXTERNAL MODULE: ./packages/aws/lib/services.js
var services = __webpack_require__(12891);
;// CONCATENATED MODULE: ./packages/aws/lib/sfn.js
/** Step Functions, for whoever calls it. */

const sfn = {
    title: 'Step Functions',
    iam: 'states',
    endpointVariable: 'SFN',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8476)]).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19)), 'SFNClient'),
};

;// CONCATENATED MODULE: ./actions/asl-lint/lib/cross-check/connection.js


/** Opens nothing yet: the client is made with the first call. */
function openAwsFor({ environment, log }) {
    return (0,lib/* openAws */.eF)({
        services: { sfn: sfn },
        environment,
        onRetry: ({ operation, attempt, delay }) => log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms`),
    });
}


/***/ })

};
