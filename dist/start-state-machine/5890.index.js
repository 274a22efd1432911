export const id = 5890, ids = [5890], modules = {
  /***/
  5890: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        goLive: () => (
          /* binding */
          goLive
        )
      });
      var lib = __webpack_require__(125), services = __webpack_require__(2891);
      const s3 = {
        title: "S3",
        iam: "s3",
        endpointVariable: "S3",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(3711)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19)), "S3Client")
      }, sfn = {
        title: "Step Functions",
        iam: "states",
        endpointVariable: "SFN",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(8476)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 8476, 19)), "SFNClient")
      };
      var host_lib = __webpack_require__(6788);
      function goLive({ region }, edge) {
        const { environment, log } = edge.host, aws = (0, lib.eF)({
          services: { sfn, s3 },
          environment,
          clock: lib.ml,
          region,
          onRetry: ({ operation, attempt, delay, error }) => log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms: ${(0, host_lib.bD)(error)}`)
        });
        return { ...edge, aws, standardInput: () => process.stdin };
      }
    })
  )
};
