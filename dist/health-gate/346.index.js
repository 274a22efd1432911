export const id = 346, ids = [346], modules = {
  /***/
  5346: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        goLive: () => (
          /* binding */
          goLive
        ),
        /* harmony export */
        pace: () => (
          /* binding */
          pace
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3992), _aws_delivery_actions_aws_health__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(157);
      const pace = { perSecond: 10 };
      function goLive(edge) {
        const { environment, log } = edge.host, aws = (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.eF)({
          services: { health: _aws_delivery_actions_aws_health__WEBPACK_IMPORTED_MODULE_1__.v },
          environment,
          clock: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.ml,
          pace,
          onRetry: ({ operation, attempt, delay }) => log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms`)
        });
        return { ...edge, aws, resolveCname };
      }
      async function resolveCname(name, signal) {
        const { Resolver } = await Promise.resolve(
          /* import() */
        ).then(__webpack_require__.t.bind(__webpack_require__, 1553, 19)), resolver = new Resolver({ timeout: 2e3, tries: 1 }), cancel = () => resolver.cancel();
        signal?.addEventListener("abort", cancel, { once: !0 });
        try {
          return await resolver.resolveCname(name);
        } finally {
          signal?.removeEventListener("abort", cancel);
        }
      }
    })
  )
};
