export const id = 6946, ids = [6946], modules = {
  /***/
  6946: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        attach: () => (
          /* binding */
          attach
        ),
        /* harmony export */
        targetOf: () => (
          /* binding */
          targetOf
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788), _expect_known_states_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7174), _state_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1685), _used_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1957), _watch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3095);
      async function attach(inputs, edge) {
        const bounds = await (0, _watch_js__WEBPACK_IMPORTED_MODULE_4__.BO)(inputs, edge), target = targetOf(inputs), beginning = { ...target, how: "attached", redrives: 0, isOver: !1 };
        (0, _watch_js__WEBPACK_IMPORTED_MODULE_4__.iP)(beginning, edge);
        const definition = (inputs["definition-file"] === void 0 ? await (0, _used_definition_js__WEBPACK_IMPORTED_MODULE_3__.S)(target, edge) : void 0)?.definition;
        return await (0, _expect_known_states_js__WEBPACK_IMPORTED_MODULE_1__.f)(bounds.plan.expectations.states, definition), await (0, _watch_js__WEBPACK_IMPORTED_MODULE_4__.WR)({ ...bounds, beginning, definition }, inputs, edge);
      }
      function targetOf(inputs) {
        const arn = inputs["execution-arn"];
        if (arn === void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`the input execution-arn is required in mode=${inputs.mode}`, {
            expected: "such as arn:aws:states:eu-west-1:111122223333:execution:deploy:run-1"
          });
        if (arn.split(":")[5] === "express")
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("this is an Express execution, which the service tells nothing of", {
            where: arn,
            mend: "look at its log in CloudWatch Logs"
          });
        return { arn, region: (0, _state_machine_js__WEBPACK_IMPORTED_MODULE_2__.eM)(arn, inputs.region) };
      }
    })
  )
};
