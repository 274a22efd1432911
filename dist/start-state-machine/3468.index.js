export const id = 3468, ids = [3468], modules = {
  /***/
  1541: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          callerOf
        )
        /* harmony export */
      });
      function callerOf(kind, environment) {
        return callers[kind](environment);
      }
      const callers = {
        github(environment) {
          const { GITHUB_REPOSITORY = "", GITHUB_RUN_ID = "", GITHUB_JOB = "", GITHUB_ACTION = "" } = environment, { GITHUB_SERVER_URL = "https://github.com" } = environment, run = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
          return {
            identity: [GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_JOB, GITHUB_ACTION],
            title: [GITHUB_REPOSITORY.replace(/^.*\//, ""), GITHUB_RUN_ID, GITHUB_JOB].join("-"),
            attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1,
            url: GITHUB_RUN_ID === "" ? void 0 : run,
            context: known({
              repository: GITHUB_REPOSITORY,
              commit: environment.GITHUB_SHA,
              ref: environment.GITHUB_REF,
              run: GITHUB_RUN_ID,
              runUrl: GITHUB_RUN_ID === "" ? void 0 : run,
              workflow: environment.GITHUB_WORKFLOW,
              actor: environment.GITHUB_ACTOR
            })
          };
        },
        codebuild(environment) {
          const { CODEBUILD_BUILD_ID = "" } = environment;
          return {
            identity: [CODEBUILD_BUILD_ID],
            title: CODEBUILD_BUILD_ID.replace(/^(.*):([0-9a-f]{8})[0-9a-f-]*$/, "$1-$2"),
            attempt: 1,
            url: environment.CODEBUILD_BUILD_URL,
            context: known({
              repository: environment.CODEBUILD_SOURCE_REPO_URL,
              commit: environment.CODEBUILD_RESOLVED_SOURCE_VERSION,
              ref: environment.CODEBUILD_WEBHOOK_HEAD_REF ?? environment.CODEBUILD_SOURCE_VERSION,
              run: CODEBUILD_BUILD_ID,
              runUrl: environment.CODEBUILD_BUILD_URL,
              actor: environment.CODEBUILD_INITIATOR
            })
          };
        },
        terminal(environment) {
          return {
            identity: void 0,
            title: "terminal",
            attempt: 1,
            url: void 0,
            context: known({ actor: environment.USER ?? environment.USERNAME })
          };
        }
      };
      function known(values) {
        return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => value ? [[key, value]] : []));
      }
    })
  ),
  /***/
  8448: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DQ: () => (
          /* binding */
          noGuard
        ),
        /* harmony export */
        V4: () => (
          /* binding */
          stopExecution
        ),
        /* harmony export */
        Vi: () => (
          /* binding */
          stateName
        ),
        /* harmony export */
        lt: () => (
          /* binding */
          guardAgainstCancel
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788);
      const stateName = "execution", noGuard = {
        protect() {
        },
        waitFor: (work) => work,
        release() {
        },
        settled: async () => !1
      }, limits = { answer: 2500, stop: 5e3, attempt: 1500 };
      function guardAgainstCancel(edge, reason) {
        const { host } = edge;
        let ward, answered, stopping = Promise.resolve(!1);
        return host.cancellation.onCancel(async () => {
          ward === void 0 || answered === void 0 || (stopping = stopAnswered(ward, answered, reason, edge), await stopping);
        }), {
          protect(given, start) {
            ward = given, answered = start, host.saveState(stateName, JSON.stringify(given)), start.catch(() => {
            });
          },
          async waitFor(work) {
            const { signal } = host.cancellation, done = new AbortController(), stopped = new Promise((_, reject) => {
              const onAbort = () => {
                stopping.finally(() => reject(signal.reason));
              };
              signal.addEventListener("abort", onAbort, { once: !0, signal: done.signal });
            });
            try {
              return await Promise.race([work, stopped]);
            } finally {
              done.abort();
            }
          },
          release() {
            ward !== void 0 && (ward = void 0, host.saveState(stateName, ""));
          },
          settled: () => stopping
        };
      }
      async function stopExecution({ arn, region }, { error, cause }, { aws }, deadline = aws.clock.now() + limits.stop) {
        const options = {
          region,
          urgent: !0,
          timeout: limits.attempt,
          deadline,
          // Right after the start it may not be known everywhere.
          alsoRetry: (trouble) => (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__._m)(trouble, "ExecutionDoesNotExist")
        };
        try {
          await aws.call("sfn", "StopExecution", { executionArn: arn, error, cause }, options);
        } catch (trouble) {
          if (!(0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.hE)(trouble))
            throw trouble;
          await aws.call("sfn", "StopExecution", { executionArn: arn }, options);
        }
      }
      async function stopAnswered(ward, answered, reason, edge) {
        const { aws, host } = edge, deadline = aws.clock.now() + limits.stop, toStop = await within(limits.answer, answered, ward, edge);
        if (toStop === void 0)
          return !1;
        try {
          return await stopExecution(toStop, reason, edge, deadline), host.log.info(`Stopped ${toStop.arn}`, "doubtful"), !0;
        } catch (error) {
          return (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__._m)(error, "ExecutionDoesNotExist") ? (host.log.info("The execution had not been started"), !1) : (host.log.warn(`${toStop.arn} could not be stopped and may still run: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`), !1);
        }
      }
      async function within(ms, answered, otherwise, { aws }) {
        const enough = new AbortController(), late = aws.clock.sleep(ms, enough.signal).then(() => otherwise, () => otherwise), answer = answered.catch(() => otherwise);
        try {
          return await Promise.race([answer, late]);
        } finally {
          enough.abort();
        }
      }
    })
  ),
  /***/
  9364: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Om: () => (
          /* binding */
          casesStateName
        ),
        /* harmony export */
        Qv: () => (
          /* binding */
          stateNameOf
        ),
        /* harmony export */
        X$: () => (
          /* binding */
          edgeOfCase
        )
        /* harmony export */
      });
      var _cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8448);
      const casesStateName = "cases";
      function stateNameOf(index) {
        return `${_cancel_js__WEBPACK_IMPORTED_MODULE_0__.Vi}-${index}`;
      }
      function edgeOfCase(name, index, edge) {
        const { host } = edge, { log } = host;
        return {
          ...edge,
          host: {
            ...host,
            saveState: (key, value) => host.saveState(key === _cancel_js__WEBPACK_IMPORTED_MODULE_0__.Vi ? stateNameOf(index) : key, value),
            log: {
              ...log,
              info: (line) => log.debug(`${name}: ${line}`),
              warn: (line, place) => log.warn(`${name}: ${line}`, place),
              group: async (_, body) => await body(),
              live: () => {
              }
            }
          }
        };
      }
    })
  ),
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
  3468: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        afterwards: () => (
          /* binding */
          afterwards
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788), _caller_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1541), _cancel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8448), _cases_case_edge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9364), _resume_temporary_machine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8309);
      async function afterwards(_inputs, edge) {
        const ward = wardIn(edge.host.state(_cancel_js__WEBPACK_IMPORTED_MODULE_3__.Vi));
        ward !== void 0 && await stopLeftBehind(ward, edge);
        for (const each of wardsOfCases(edge))
          await stopLeftBehind(each, edge);
        const machine = wardIn(edge.host.state(_resume_temporary_machine_js__WEBPACK_IMPORTED_MODULE_5__.G0));
        return machine !== void 0 && await (0, _resume_temporary_machine_js__WEBPACK_IMPORTED_MODULE_5__.Rn)(machine, edge) && edge.host.log.info(`Deleted ${machine.arn}`), { verdict: "passed", outputs: {} };
      }
      async function stopLeftBehind(ward, edge) {
        const { host } = edge, { url } = (0, _caller_js__WEBPACK_IMPORTED_MODULE_2__.$)(host.kind, host.environment), cause = `The run ended before the execution did${url === void 0 ? "" : `: ${url}`}`;
        try {
          await (0, _cancel_js__WEBPACK_IMPORTED_MODULE_3__.V4)(ward, { error: "Cancelled", cause }, edge), host.log.info(`Stopped ${ward.arn}`);
        } catch (error) {
          if ((0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__._m)(error, "ExecutionDoesNotExist"))
            return;
          host.log.warn(`${ward.arn} could not be stopped and may still run: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`);
        }
      }
      function wardsOfCases({ host }) {
        const count = Number(host.state(_cases_case_edge_js__WEBPACK_IMPORTED_MODULE_4__.Om) ?? 0);
        return Array.from({ length: count }, (_, index) => wardIn(host.state((0, _cases_case_edge_js__WEBPACK_IMPORTED_MODULE_4__.Qv)(index)))).filter((ward) => ward !== void 0);
      }
      function wardIn(state) {
        if (!state)
          return;
        const { arn, region } = JSON.parse(state);
        return typeof arn == "string" && typeof region == "string" ? { arn, region } : void 0;
      }
    })
  ),
  /***/
  8309: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G0: () => (
          /* binding */
          machineStateName
        ),
        /* harmony export */
        Rn: () => (
          /* binding */
          deleteMachine
        ),
        /* harmony export */
        rN: () => (
          /* binding */
          createTemporaryMachine
        )
        /* harmony export */
      });
      var _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788), _fate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1304);
      const machineStateName = "machine", originTag = "start-state-machine/resumes", longestName = 80, patience = 6e4, limits = { answer: 2e3, attempt: 1500, lateAnswer: 5e3, end: 6500 };
      async function createTemporaryMachine(plan, edge) {
        const { origin, region, used, mark } = plan, name = temporaryName(used.name ?? "machine", mark), target = { arn: [...origin.split(":").slice(0, 5), "stateMachine", name].join(":"), region }, fate = { isUnknown: !1 };
        edge.host.cancellation.signal.throwIfAborted();
        const creating = create(name, target, plan, fate, edge), machine = guarded(target, creating, edge);
        try {
          return await machine.created, machine;
        } catch (error) {
          throw error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.yo && !fate.isUnknown ? machine.keep() : await machine.remove(), error;
        }
      }
      async function deleteMachine({ arn, region }, { aws, host }, options = {}) {
        try {
          return await aws.call("sfn", "DeleteStateMachine", { stateMachineArn: arn }, { ...options, region }), !0;
        } catch (error) {
          return options.signal?.throwIfAborted(), (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.c4)(error) || (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__._m)(error, "StateMachineDoesNotExist") ? !0 : (host.log.warn(`The temporary state machine ${arn} could not be deleted: ${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`), !1);
        }
      }
      async function create(name, { arn, region }, { used, definition, origin, deadline }, fate, { aws, host }) {
        const { loggingConfiguration, tracingConfiguration, encryptionConfiguration } = used, request = {
          name,
          definition,
          roleArn: used.roleArn ?? "",
          type: "STANDARD",
          ...loggingConfiguration === void 0 ? {} : { loggingConfiguration },
          ...tracingConfiguration === void 0 ? {} : { tracingConfiguration },
          ...encryptionConfiguration === void 0 ? {} : { encryptionConfiguration },
          tags: [{ key: originTag, value: origin }]
        }, options = { region, attempts: 1, resource: arn };
        await (0, _aws_delivery_actions_aws__WEBPACK_IMPORTED_MODULE_0__.Zr)(() => aws.call("sfn", "CreateStateMachine", request, options), {
          clock: aws.clock,
          random: aws.random,
          signal: host.cancellation.signal,
          deadline,
          patience: () => patience,
          troubleOf: (0, _fate_js__WEBPACK_IMPORTED_MODULE_2__.W)(fate),
          onRetry: ({ delay }) => host.log.debug(`CreateStateMachine is repeated in ${Math.round(delay)} ms`)
        });
      }
      function guarded(target, creating, edge) {
        const { cancellation, saveState } = edge.host, { signal } = cancellation;
        let isLeft = !1, removal;
        const removeInHaste = () => (removal ??= removedInHaste(target, creating, edge), removal);
        saveState(machineStateName, JSON.stringify(target));
        let interrupt = () => {
        };
        const interrupted = new Promise((_, reject) => {
          interrupt = reject;
        });
        interrupted.catch(() => {
        });
        const release = cancellation.onCancel(async () => {
          await removeInHaste() && forget(), interrupt(signal.reason);
        });
        function forget() {
          release(), saveState(machineStateName, "");
        }
        async function removePatiently() {
          try {
            return await deleteMachine(target, edge, { signal });
          } catch {
            return await removeInHaste();
          }
        }
        return {
          ...target,
          created: Promise.race([creating, interrupted]),
          outliveRun: forget,
          keep() {
            return removal !== void 0 ? !1 : (isLeft = !0, forget(), !0);
          },
          async remove() {
            !isLeft && await (signal.aborted ? removeInHaste() : removePatiently()) && forget();
          }
        };
      }
      async function removedInHaste(target, creating, edge) {
        const { aws, host } = edge, began = aws.clock.now(), options = { urgent: !0, timeout: limits.attempt }, isAnswered = await isSettledWithin(limits.answer, creating, edge), isGone = await deleteMachine(target, edge, { ...options, deadline: began + limits.lateAnswer });
        if (isAnswered)
          return isGone;
        const left = began + limits.lateAnswer - aws.clock.now();
        return await isSettledWithin(left, creating, edge) ? await deleteMachine(target, edge, { ...options, deadline: began + limits.end }) : (host.log.warn(`The temporary state machine ${target.arn} is deleted, but its creation was not answered: if it comes into being later, delete it by hand`), !1);
      }
      async function isSettledWithin(ms, work, { aws }) {
        const enough = new AbortController(), settled = work.then(() => !0, () => !0), late = aws.clock.sleep(Math.max(0, ms), enough.signal).then(() => !1, () => !1);
        try {
          return await Promise.race([settled, late]);
        } finally {
          enough.abort();
        }
      }
      function temporaryName(name, mark) {
        const tail = `-resume-${mark}`;
        return `${name.slice(0, longestName - tail.length)}${tail}`;
      }
    })
  )
};
