export const id = 2427, ids = [2427], modules = {
  /***/
  2427: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        run: () => (
          /* binding */
          run
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9979), _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(967), _counted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4720), _page_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6963), _unread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6471);
      async function run(inputs, edge) {
        if (inputs.html === !1)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("the mode report writes a page", {
            where: "html",
            mend: "leave it out, or choose another mode"
          });
        const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(inputs["output-dir"], "report.html"), { images, unread } = await (0, _page_write_js__WEBPACK_IMPORTED_MODULE_3__.writePage)(inputs.data, file, inputs["report-title"], edge);
        return {
          verdict: "passed",
          outputs: { images, "html-file": file },
          summary: [`A page of ${(0, _counted_js__WEBPACK_IMPORTED_MODULE_5__.h)(images, "image")}: ${_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_2__.wD.code(file)}`, ...(0, _unread_js__WEBPACK_IMPORTED_MODULE_4__.g_)(unread)]
        };
      }
    })
  )
};
