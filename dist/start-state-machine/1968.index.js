export const id = 1968, ids = [1968, 6946], modules = {
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
  ),
  /***/
  1968: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        explain: () => (
          /* binding */
          explain
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788), _conclusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2855), _diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5240), _ending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5265), _ending_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(707), _expect_judgement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7263), _explain_explanation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1331), _follow_follow_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8353), _history_history_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6474), _mask_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4002), _story_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(805), _attach_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6946);
      async function explain(inputs, edge) {
        const path = inputs["history-file"];
        if (path !== void 0)
          return await explainRecorded(path, inputs, edge);
        if (inputs["execution-arn"] !== void 0)
          return await explainRead(inputs, edge);
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("mode=explain has no history", {
          where: "the inputs history-file and execution-arn",
          expected: "the ARN of an execution, or a file that `aws stepfunctions get-execution-history --execution-arn ARN` printed"
        });
      }
      async function explainRecorded(path, inputs, edge) {
        const { host } = edge, { expectations, definition } = await (0, _ending_plan_js__WEBPACK_IMPORTED_MODULE_5__.h)(inputs, edge.files), recorded = await (0, _history_history_file_js__WEBPACK_IMPORTED_MODULE_9__.tG)(path, edge.files), explanation = (0, _explain_explanation_js__WEBPACK_IMPORTED_MODULE_7__.W)(recorded.history);
        for (const value of (0, _mask_js__WEBPACK_IMPORTED_MODULE_12__.y)(inputs.mask, explanation))
          host.mask(value);
        warnOfHoles(recorded, host.log);
        const historyFile = inputs["history-output-file"], executionArn = inputs["execution-arn"] ?? recorded.executionArn;
        historyFile !== void 0 && await (0, _history_history_file_js__WEBPACK_IMPORTED_MODULE_9__.U4)(historyFile, { history: recorded.history, executionArn }, edge.files);
        const diagnosis = (0, _diagnosis_js__WEBPACK_IMPORTED_MODULE_3__.h)(explanation, {
          executionArn,
          region: inputs.region ?? host.environment.AWS_REGION,
          consoleUrl: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.B9
        });
        (0, _story_js__WEBPACK_IMPORTED_MODULE_10__.F5)(host.log, diagnosis);
        const unmet = await (0, _expect_judgement_js__WEBPACK_IMPORTED_MODULE_6__.S)(explanation, expectations, inputs.mask, host.log), outcome = await (0, _conclusion_js__WEBPACK_IMPORTED_MODULE_2__.Ep)(diagnosis, { inputs, definition, unmet, log: host.log });
        return { ...outcome, outputs: { ...outcome.outputs, calls: 0 } };
      }
      async function explainRead(inputs, edge) {
        const target = (0, _attach_js__WEBPACK_IMPORTED_MODULE_11__.targetOf)(inputs), plan = await (0, _ending_plan_js__WEBPACK_IMPORTED_MODULE_5__.h)(inputs, edge.files), isKept = inputs["history-output-file"] !== void 0, end = await (0, _follow_follow_js__WEBPACK_IMPORTED_MODULE_8__.s)({ ...target, isKept }, edge);
        return warnOfHoles({ history: end.history, executionArn: target.arn, cutShort: !1 }, edge.host.log), await (0, _ending_js__WEBPACK_IMPORTED_MODULE_4__.qZ)({ ...target, how: void 0, end, plan }, inputs, edge);
      }
      function warnOfHoles({ history, cutShort }, log) {
        const missing = history.gaps.reduce((sum, { first, last }) => sum + last - first + 1, 0);
        missing > 0 && log.warn(`${missing === 1 ? "1 event is" : `${missing} events are`} missing in the history; what went on there cannot be told`), cutShort && log.warn("the history is only its first page; export it without --max-items and --no-paginate");
      }
    })
  )
};
