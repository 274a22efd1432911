export const id = 3578, ids = [3578], modules = {
  /***/
  3578: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        goLive: () => (
          /* binding */
          goLive
        )
      });
      var external_node_events_ = __webpack_require__(8474), lib = __webpack_require__(3992), services = __webpack_require__(2891);
      const ecr = {
        title: "ECR",
        iam: "ecr",
        endpointVariable: "ECR",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(8249)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19)), "ECRClient")
      }, iam = {
        title: "IAM",
        iam: "iam",
        endpointVariable: "IAM",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(6764)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19)), "IAMClient")
      }, inspector2 = {
        title: "Amazon Inspector",
        iam: "inspector2",
        endpointVariable: "INSPECTOR2",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(3222)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 3222, 19)), "Inspector2Client")
      }, kms = {
        title: "AWS KMS",
        iam: "kms",
        endpointVariable: "KMS",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(2632)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 2632, 19)), "KMSClient")
      }, s3 = {
        title: "S3",
        iam: "s3",
        endpointVariable: "S3",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(3711)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19)), "S3Client")
      }, sts = {
        title: "AWS STS",
        iam: "sts",
        endpointVariable: "STS",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(1695)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19)), "STSClient")
      };
      var host_lib = __webpack_require__(9979);
      const pace = { freeFor: 5e3, perSecond: 200 }, live_edge_open = /* @__PURE__ */ new WeakMap();
      function goLive(edge) {
        if (isLive(edge))
          return edge;
        const known = live_edge_open.get(edge);
        if (known !== void 0)
          return known;
        const { environment, log } = edge.host, aws = (0, lib.eF)({
          services: { inspector2, ecr, s3, kms, sts, iam },
          environment,
          clock: lib.ml,
          pace,
          onRetry: ({ operation, attempt, delay, error }) => log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms: ${(0, host_lib.bD)(error)}`)
        });
        (0, external_node_events_.setMaxListeners)(0, edge.host.cancellation.signal);
        const live = { ...edge, aws };
        return live_edge_open.set(edge, live), live;
      }
      function isLive(edge) {
        return "aws" in edge;
      }
    })
  )
};
