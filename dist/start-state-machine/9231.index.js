export const id = 9231, ids = [9231], modules = {
  /***/
  1304: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          troubleWith
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125);
      function troubleWith(fate) {
        let renewed = !1;
        return (error) => (((0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.m6)(error) || (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.dg)(error) && !(0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.E2)(error)) && (fate.isUnknown = !0), (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.E2)(error) ? "throttled" : (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.dg)(error) ? "transient" : !(0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.r_)(error) || renewed ? "lasting" : (renewed = !0, "transient"));
      }
    })
  ),
  /***/
  9231: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        failTask: () => (
          /* binding */
          failTask
        ),
        /* harmony export */
        keepTaskAlive: () => (
          /* binding */
          keepTaskAlive
        ),
        /* harmony export */
        succeedTask: () => (
          /* binding */
          succeedTask
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788), _callback_pending_task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8723), _diagnosis_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5240), _fate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1304), _follow_follow_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8353), _state_machine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1685), _states_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7933);
      const patience = 6e4;
      async function succeedTask(inputs, edge) {
        const output = inputs["task-output"];
        if (output === void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("the input task-output is required in mode=task-success", {
            expected: "the output of the task as JSON, such as {}"
          });
        return await answer("SendTaskSuccess", { output }, inputs, edge);
      }
      async function failTask(inputs, edge) {
        const { "task-error": error, "task-cause": cause } = inputs, why = { ...error === void 0 ? {} : { error }, ...cause === void 0 ? {} : { cause } };
        return await answer("SendTaskFailure", why, inputs, edge);
      }
      async function keepTaskAlive(inputs, edge) {
        return await answer("SendTaskHeartbeat", {}, inputs, edge);
      }
      async function answer(operation, said, inputs, edge) {
        const { aws, host } = edge, { token, region } = await taskOf(inputs, edge), request = { ...said, taskToken: token }, fate = { isUnknown: !1 };
        try {
          await (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.Zr)(() => aws.call("sfn", operation, request, { region, attempts: 1 }), {
            clock: aws.clock,
            random: aws.random,
            signal: host.cancellation.signal,
            patience: () => patience,
            troubleOf: (0, _fate_js__WEBPACK_IMPORTED_MODULE_4__.W)(fate),
            onRetry: ({ delay }) => host.log.debug(`${operation} is repeated in ${Math.round(delay)} ms`)
          }), host.log.info(saidInWords[operation], "good");
        } catch (error) {
          const isClosed = (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__._m)(error, "TaskTimedOut", "TaskDoesNotExist"), mayBeOurs = fate.isUnknown && operation !== "SendTaskHeartbeat";
          if (!isClosed || !mayBeOurs)
            throw isClosed ? closed(error) : translated(error);
          host.log.warn("The task is closed, by an attempt of this run whose answer was lost, as far as can be told");
        }
        const { arn, name, url } = (0, _diagnosis_js__WEBPACK_IMPORTED_MODULE_3__.q)({ executionArn: inputs["execution-arn"], consoleUrl: _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.B9 });
        return {
          verdict: "passed",
          outputs: { "execution-arn": arn, "execution-name": name, "console-url": url, calls: aws.calls.total }
        };
      }
      const saidInWords = {
        SendTaskSuccess: "The task is told that it has succeeded",
        SendTaskFailure: "The task is told that it has failed",
        SendTaskHeartbeat: "The task is told that its work goes on"
      };
      async function taskOf(inputs, edge) {
        const { "task-token": token, "execution-arn": arn, region } = inputs;
        if (arn?.split(":")[5] === "express")
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("this is an Express execution, where no task can wait for a callback", {
            where: arn,
            expected: "the ARN of a Standard execution"
          });
        if (token !== void 0)
          return { token, region: region ?? (arn === void 0 ? void 0 : (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.b2)(arn)) };
        if (arn === void 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo(`the input task-token is required in mode=${inputs.mode}`, {
            expected: "the token of the task, or execution-arn to find the task that waits"
          });
        return { token: await tokenIn(arn, (0, _state_machine_js__WEBPACK_IMPORTED_MODULE_6__.eM)(arn, region), edge), region: (0, _state_machine_js__WEBPACK_IMPORTED_MODULE_6__.eM)(arn, region) };
      }
      async function tokenIn(arn, region, edge) {
        const { explanation } = await (0, _follow_follow_js__WEBPACK_IMPORTED_MODULE_5__.s)({ arn, region }, edge), tasks = (0, _callback_pending_task_js__WEBPACK_IMPORTED_MODULE_2__.c)(explanation.replay), [task, ...others] = tasks;
        if (task === void 0) {
          const ended = explanation.status === "RUNNING" ? "" : `; it has ended ${explanation.status}`;
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.P_(`no task of the execution waits for a callback${ended}`, { where: arn });
        }
        if (others.length > 0)
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("several tasks of the execution wait for a callback", {
            where: arn,
            expected: `the token of one of ${tasks.map(({ path }) => path.join(_states_table_js__WEBPACK_IMPORTED_MODULE_7__.UE)).join(", ")}`,
            mend: "give it: task-token"
          });
        return edge.host.mask(task.token), edge.host.log.info(`${task.path.join(_states_table_js__WEBPACK_IMPORTED_MODULE_7__.UE)} waits for a callback`), task.token;
      }
      function closed(error) {
        const isTimedOut = (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.CA)(error) === "TaskTimedOut";
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.P_(isTimedOut ? "the task is closed: it was answered before, its time ran out, or its execution has ended" : "there is no such task: it was answered before, or its execution has ended", { where: "the input task-token", cause: error });
      }
      function translated(error) {
        return (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__._m)(error, "InvalidToken") ? new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("the service does not take this task token", {
          where: "the input task-token",
          expected: "the token as the task was given it, neither cut nor encoded",
          cause: error
        }) : (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__._m)(error, "InvalidOutput") ? new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo("the service does not take this output", {
          where: "the input task-output",
          cause: error
        }) : error;
      }
    })
  )
};
