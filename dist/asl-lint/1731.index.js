export const id = 1731, ids = [1731], modules = {
  /***/
  11731: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        openAwsFor: () => (
          /* binding */
          openAwsFor
        )
      });
      var lib = __webpack_require__(84951), services = __webpack_require__(12891);
      const sfn = {
        title: "Step Functions",
        iam: "states",
        endpointVariable: "SFN",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(8476)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 18476, 19)), "SFNClient")
      };
      function openAwsFor({ environment, log }) {
        return (0, lib.eF)({
          services: { sfn },
          environment,
          onRetry: ({ operation, attempt, delay }) => log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms`)
        });
      }
    })
  )
};
