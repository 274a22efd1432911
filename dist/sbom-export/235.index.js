export const id = 235, ids = [235], modules = {
  /***/
  3235: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        run: () => (
          /* binding */
          run
        )
        /* harmony export */
      });
      const modes = {
        export: () => Promise.all(
          /* import() */
          [__webpack_require__.e(125), __webpack_require__.e(992), __webpack_require__.e(87), __webpack_require__.e(816), __webpack_require__.e(718), __webpack_require__.e(20), __webpack_require__.e(313)]
        ).then(__webpack_require__.bind(__webpack_require__, 8313)),
        transform: () => Promise.all(
          /* import() */
          [__webpack_require__.e(125), __webpack_require__.e(992), __webpack_require__.e(87), __webpack_require__.e(816), __webpack_require__.e(20), __webpack_require__.e(49)]
        ).then(__webpack_require__.bind(__webpack_require__, 4049)),
        find: () => Promise.all(
          /* import() */
          [__webpack_require__.e(125), __webpack_require__.e(87), __webpack_require__.e(816), __webpack_require__.e(472)]
        ).then(__webpack_require__.bind(__webpack_require__, 2472)),
        gate: () => Promise.all(
          /* import() */
          [__webpack_require__.e(547), __webpack_require__.e(409), __webpack_require__.e(87), __webpack_require__.e(186)]
        ).then(__webpack_require__.bind(__webpack_require__, 186)),
        diff: () => Promise.all(
          /* import() */
          [__webpack_require__.e(87), __webpack_require__.e(278)]
        ).then(__webpack_require__.bind(__webpack_require__, 4278)),
        report: () => Promise.all(
          /* import() */
          [__webpack_require__.e(125), __webpack_require__.e(87), __webpack_require__.e(816), __webpack_require__.e(963), __webpack_require__.e(427)]
        ).then(__webpack_require__.bind(__webpack_require__, 2427)),
        doctor: () => Promise.all(
          /* import() */
          [__webpack_require__.e(992), __webpack_require__.e(718), __webpack_require__.e(206)]
        ).then(__webpack_require__.bind(__webpack_require__, 6507))
      };
      async function run(inputs, edge) {
        const { run: runMode } = await modes[inputs.mode]();
        return await runMode(inputs, edge);
      }
    })
  )
};
