export const id = 3235, ids = [3235], modules = {
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
          [__webpack_require__.e(9125), __webpack_require__.e(3992), __webpack_require__.e(8524), __webpack_require__.e(1816), __webpack_require__.e(6658), __webpack_require__.e(2020), __webpack_require__.e(4736)]
        ).then(__webpack_require__.bind(__webpack_require__, 4736)),
        transform: () => Promise.all(
          /* import() */
          [__webpack_require__.e(9125), __webpack_require__.e(3992), __webpack_require__.e(8524), __webpack_require__.e(1816), __webpack_require__.e(2020), __webpack_require__.e(4049)]
        ).then(__webpack_require__.bind(__webpack_require__, 4049)),
        find: () => Promise.all(
          /* import() */
          [__webpack_require__.e(9125), __webpack_require__.e(8524), __webpack_require__.e(1816), __webpack_require__.e(9846), __webpack_require__.e(7948)]
        ).then(__webpack_require__.bind(__webpack_require__, 2472)),
        gate: () => Promise.all(
          /* import() */
          [__webpack_require__.e(9125), __webpack_require__.e(9547), __webpack_require__.e(7409), __webpack_require__.e(8524), __webpack_require__.e(1816), __webpack_require__.e(5808)]
        ).then(__webpack_require__.bind(__webpack_require__, 5808)),
        diff: () => Promise.all(
          /* import() */
          [__webpack_require__.e(8524), __webpack_require__.e(4278)]
        ).then(__webpack_require__.bind(__webpack_require__, 4278)),
        report: () => Promise.all(
          /* import() */
          [__webpack_require__.e(9125), __webpack_require__.e(8524), __webpack_require__.e(1816), __webpack_require__.e(9846), __webpack_require__.e(6963), __webpack_require__.e(1381)]
        ).then(__webpack_require__.bind(__webpack_require__, 2427)),
        doctor: () => Promise.all(
          /* import() */
          [__webpack_require__.e(3992), __webpack_require__.e(6658), __webpack_require__.e(6135)]
        ).then(__webpack_require__.bind(__webpack_require__, 2920))
      };
      async function run(inputs, edge) {
        const { run: runMode } = await modes[inputs.mode]();
        return await runMode(inputs, edge);
      }
    })
  )
};
