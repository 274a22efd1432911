export const id = 1623, ids = [1623], modules = {
  /***/
  85371: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          inJsonata
        ),
        /* harmony export */
        j: () => (
          /* binding */
          statesOnly
        )
        /* harmony export */
      });
      function statesOnly(states, top = "") {
        const first = /"([^"]*)"/.exec(states)?.[1] ?? "", body = states.trim().replaceAll(`
`, `
    `);
        return `{${top === "" ? "" : `
  ${top}`}
  "StartAt": "${first}",
  "States": {
    ${body}
  }
}`;
      }
      const inJsonata = '"QueryLanguage": "JSONata",';
    })
  ),
  /***/
  59915: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          deepest
        ),
        /* harmony export */
        Y: () => (
          /* binding */
          intrinsicNesting
        )
        /* harmony export */
      });
      var _expression_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8783), _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54193);
      const deepest = 10, intrinsicNesting = {
        id: "intrinsic-nesting",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Compute the inner part in a Pass state before this one.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.intrinsics,
        check({ survey, tree }, report) {
          for (const { call, node } of (0, _expression_payload_js__WEBPACK_IMPORTED_MODULE_1__.p9)(survey))
            call.depth === deepest && report({
              node,
              range: tree.within(node, call.start, call.end),
              message: `${call.name} is nested ${deepest + 1} levels deep, but ${deepest} are allowed`
            });
        }
      };
    })
  ),
  /***/
  93056: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          payloadTooLarge
        ),
        /* harmony export */
        q: () => (
          /* binding */
          most
        )
        /* harmony export */
      });
      var _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54193), _source_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360);
      const most = 262144, payloadTooLarge = {
        id: "payload-too-large",
        level: "warning",
        hint: "Keep the data in S3, and hand on where it is.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.quotas,
        check({ survey }, report) {
          for (const { field, form, node } of survey.uses) {
            if (form.is !== "payload" && field.name !== "Result" || node.range.end - node.range.start <= most)
              continue;
            let length = 0;
            for (const each of (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_1__.DG)(node))
              each.kind === "string" && (length += each.value.length);
            length <= most || report({ node, at: "key", message: `${field.name} has more than the 256 KiB that a state may give` });
          }
        }
      };
    })
  ),
  /***/
  13147: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const work = (limit) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:111122223333:activity:Work",${limit}
  "End": true
}`), page = {
        description: "An activity without a timeout or heartbeat waits up to a year when no worker comes, or the worker dies.",
        bad: work(""),
        good: work(`
  "HeartbeatSeconds": 60,`)
      };
    })
  ),
  /***/
  60804: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const work = (account) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:lambda:eu-west-1:${account}:function:work",
  "End": true
}`), page = {
        description: "An ARN has an account of twelve digits and a Region that AWS has. Other digits, and Regions that the AWS SDK does not know, are slips of the pen: what the ARN names is not found when the state runs.",
        bad: work("12345678901"),
        good: work("123456789012")
      };
    })
  ),
  /***/
  5516: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A variable name starts with a letter, goes on with letters, digits and _, and has at most 80 characters. Assign sets whole variables, never a part of one.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Keep": { "Type": "Pass", "Assign": { "kept.value": 1 }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Keep": { "Type": "Pass", "Assign": { "kept": { "value": 1 } }, "End": true }')
      };
    })
  ),
  /***/
  17210: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A state inside of a Parallel or Map state cannot assign a variable of a name that is assigned outside: inner states see the outer variables and may not hide or change them.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{
    "StartAt": "Left",
    "States": { "Left": { "Type": "Pass", "Assign": { "kept": 2 }, "End": true } }
  }],
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{
    "StartAt": "Left",
    "States": { "Left": { "Type": "Pass", "Assign": { "left": 2 }, "End": true } }
  }],
  "End": true
}`)
      };
    })
  ),
  /***/
  90243: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The variable name states is taken: $states is what Step Functions itself provides.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Keep": { "Type": "Pass", "Assign": { "states": 1 }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "End": true }')
      };
    })
  ),
  /***/
  14122: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The context object has Execution, State, StateMachine, Map and Task with a few fields each, under $$ in JSONPath and $states.context in JSONata. A path to another one finds nothing and fails.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "id.$": "$$.Executoin.Id" }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "id.$": "$$.Execution.Id" }, "End": true }')
      };
    })
  ),
  /***/
  96500: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A state inside a branch of a Parallel state can only lead to states of the same branch. The Parallel state itself goes on when all of them have ended.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "Next": "Done" } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  87646: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      const page = {
        description: "A byte order mark in front of the text is no part of JSON. Some tools strip it; sent as it is, the definition is refused.",
        bad: '\uFEFF{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}',
        good: '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
      };
    })
  ),
  /***/
  91745: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A .waitForTaskToken task without a timeout or heartbeat waits up to a year when the answer gets lost. A timeout of the whole state machine ends that, but cannot be caught.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 3600,
  "End": true
}`)
      };
    })
  ),
  /***/
  39559: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A .waitForTaskToken task waits until someone gives its token back. When the token is not among the parameters, no one can.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": "hello" },
  "TimeoutSeconds": 3600,
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 3600,
  "End": true
}`)
      };
    })
  ),
  /***/
  84554: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A catcher that leads back to its own state starts it again at once and without end, until the history is full.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Work" }],
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Failed" }],
  "End": true
},
"Failed": { "Type": "Fail" }`)
      };
    })
  ),
  /***/
  79792: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const work = (rest) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:123456789012:activity:work",
  "TimeoutSeconds": 60,
  "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Note" }],
  "End": true
},
"Note": ${rest}`), page = {
        description: "A catcher leads back to the state that failed with nothing but Pass states between: as long as the failure lasts, it is run again without a pause, until the history of the execution is full.",
        bad: work('{ "Type": "Pass", "Next": "Work" }'),
        good: work('{ "Type": "Wait", "Seconds": 30, "Next": "Work" }')
      };
    })
  ),
  /***/
  71249: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The Next of a catcher must name a state of the same machine.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Doen" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  7657: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The first catcher that names an error handles it. A name that an earlier one has too is never looked at.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Done" }, { "ErrorEquals": ["States.Timeout", "Oops"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Done" }, { "ErrorEquals": ["Oops"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  26545: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "States.ALL in the ErrorEquals of a catcher must be its only name: it matches every error by itself.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL", "States.Timeout"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  47296: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A catcher with States.ALL must be the last of its list: nothing after it could ever match.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Done" }, { "ErrorEquals": ["States.Timeout"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Done" }, { "ErrorEquals": ["States.ALL"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  97598: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const present = '{ "Variable": "$.kind", "IsPresent": true }', compared = '{ "Variable": "$.kind", "StringEquals": "a" }', which = (first, second) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{
    "And": [
      ${first},
      ${second}
    ],
    "Next": "A"
  }],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`), page = {
        description: "A comparison of a variable that is not there fails the execution. IsPresent keeps it from that only when it stands before the comparison: And looks at its parts one after the other.",
        bad: which(compared, present),
        good: which(present, compared)
      };
    })
  ),
  /***/
  46365: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The Next of a choice rule must name a state of the same machine.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Doen" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  12635: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const absent = '{ "Variable": "$.kind", "IsPresent": false, "Next": "B" }', compared = '{ "Variable": "$.kind", "StringEquals": "a", "Next": "A" }', which = (first, second) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [
    ${first},
    ${second}
  ],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`), page = {
        description: "A rule compares a variable, and a later rule of the same state asks whether it is there at all. Where it is not, the comparison fails the execution before the question is asked.",
        bad: which(compared, absent),
        good: which(absent, compared)
      };
    })
  ),
  /***/
  97381: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const which = (low, high) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{
    "And": [
      { "Variable": "$.n", "NumericGreaterThan": ${low} },
      { "Variable": "$.n", "NumericLessThan": ${high} }
    ],
    "Next": "A"
  }],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`), page = {
        description: "An And whose parts exclude each other is never true: two different values of the same variable, a number above one limit and below a lower one, two types at once, a value where none is present.",
        bad: which(10, 5),
        good: which(5, 10)
      };
    })
  ),
  /***/
  8904: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const small = '{ "Variable": "$.size", "NumericLessThan": 3, "Next": "A" }', smallAndRed = '{ "And": [{ "Variable": "$.size", "NumericLessThan": 3 }, { "Variable": "$.red", "BooleanEquals": true }], "Next": "B" }', which = (first, second) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [
    ${first},
    ${second}
  ],
  "Default": "C"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" },
"C": { "Type": "Succeed" }`), page = {
        description: "Rules are tried in their order, and an earlier one asks for part of what this one asks for: whenever this one is true, so is that, and is chosen.",
        bad: which(small, smallAndRed),
        good: which(smallAndRed, small)
      };
    })
  ),
  /***/
  26953: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const route = (last) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [
    { "Variable": "$.kind", "IsPresent": true, "Next": "A" },${last}
    { "Variable": "$.kind", "IsPresent": false, "Next": "B" }${last === "" ? `,
    { "Variable": "$.size", "NumericLessThan": 3, "Next": "C" }` : ""}
  ],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" },
"C": { "Type": "Succeed" }`), page = {
        description: "One of two opposite rules is always chosen, or the value that an earlier rule asks for is the only one that can be there: a rule behind them is dead.",
        bad: route(""),
        good: route(`
    { "Variable": "$.size", "NumericLessThan": 3, "Next": "C" },`)
      };
    })
  ),
  /***/
  50339: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const route = (kind) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Set": { "Type": "Pass", "Result": { "kind": "small" }, "ResultPath": "$.order", "Next": "Which" },
"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.order.kind", "StringEquals": "${kind}", "Next": "A" }],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`), page = {
        description: "Whatever way an execution takes to this Choice state, the value that the rule asks for is not among those that can be there: its branch is dead.",
        bad: route("smal"),
        good: route("small")
      };
    })
  ),
  /***/
  50568: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const which = (second) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [
    { "Variable": "$.kind", "StringEquals": "a", "Next": "A" },
    { "Variable": "$.kind", "StringEquals": "${second}", "Next": "B" }
  ],
  "Default": "A"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`), page = {
        description: "The first rule of a Choice state that matches decides. One that asks the same as an earlier one is never chosen.",
        bad: which("a"),
        good: which("b")
      };
    })
  ),
  /***/
  52047: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const which = (first, second) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [
    { "Variable": "$.n", "NumericGreaterThan": ${first}, "Next": "A" },
    { "Variable": "$.n", "NumericGreaterThan": ${second}, "Next": "B" }
  ],
  "Default": "A"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`), page = {
        description: "The first rule of a Choice state that matches decides. A rule whose numbers an earlier one takes all, or that follows a rule that is always true, is never chosen.",
        bad: which(5, 10),
        good: which(10, 5)
      };
    })
  ),
  /***/
  27153: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A comparison needs Variable, the path of what is compared. Only And, Or and Not go without.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  30783: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "When no rule of a Choice state matches and it has no Default, the execution fails with States.NoChoiceMatched.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }]
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  84990: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const work = (credentials) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sns:publish",
  "Parameters": { "TopicArn": "arn:aws:sns:eu-west-1:111122223333:orders", "Message.$": "$.id" },
  "Credentials": ${credentials},
  "End": true
}`), page = {
        description: "RoleArn of Credentials is the ARN of an IAM role. What comes from the input is RoleArn.$ with a path, or an expression in JSONata.",
        bad: work('{ "RoleArn": "role/work" }'),
        good: work('{ "RoleArn": "arn:aws:iam::111122223333:role/work" }')
      };
    })
  ),
  /***/
  22855: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The Default of a Choice state must name a state of the same machine.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Doen"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  19184: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      const page = {
        description: "A state machine is a JSON object with StartAt and States.",
        bad: '["Done"]',
        good: '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
      };
    })
  ),
  /***/
  84373: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _text_definition_too_large_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90406);
      const commented = (comment) => `{"Comment":"${comment}","StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`, page = {
        description: "AWS takes definitions of up to 1,048,576 characters. One that is only longer for its blanks gives a warning: it can be deployed when a tool takes them out on the way.",
        bad: commented("-".repeat(_text_definition_too_large_js__WEBPACK_IMPORTED_MODULE_0__.x)),
        good: commented("What is done")
      };
    })
  ),
  /***/
  86026: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A Distributed Map runs its items as executions of their own, and must say of which type.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`)
      };
    })
  ),
  /***/
  79316: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const each = (writer) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",${writer}
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`), page = {
        description: "The results of a Distributed Map without ResultWriter come back as one list. When that is over 256 KiB, the state fails after all items are done.",
        bad: each(""),
        good: each(`
  "ResultWriter": {
    "Resource": "arn:aws:states:::s3:putObject",
    "Parameters": { "Bucket": "results", "Prefix": "orders" }
  },`)
      };
    })
  ),
  /***/
  37741: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      const page = {
        description: "The same key twice in one object: one of the two values is lost without a word, and AWS refuses it. Two states of one name in one States object are such a case.",
        bad: '{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Comment": "a", "Comment": "b" } } }',
        good: '{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Comment": "a" } } }'
      };
    })
  ),
  /***/
  94854: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "State names are unique in the whole state machine, the states inside of Parallel and Map states included.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Left": { "Type": "Pass", "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"First": { "Type": "Pass", "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  48153: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const get = (key) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Get": {
  "Type": "Task",
  "Resource": "arn:aws:states:::dynamodb:getItem",
  "Parameters": { "TableName": "orders", "Key": { "id": ${key} } },
  "End": true
}`), page = {
        description: "DynamoDB takes each value with its type, as an object of one member; a bare text or number is refused when the task runs.",
        bad: get('"settings"'),
        good: get('{ "S": "settings" }')
      };
    })
  ),
  /***/
  63605: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Branches, Choices, ErrorEquals, And and Or need at least one item.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Both": { "Type": "Parallel", "Branches": [], "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Succeed" } } }],
  "End": true
}`)
      };
    })
  ),
  /***/
  97491: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const work = (name) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["${name}"], "Next": "Failed" }],
  "End": true
},
"Failed": { "Type": "Fail" }`), page = {
        description: "A name that is one of those of Step Functions but for its start, such as State.ALL or states.Timeout, is taken for an error of your own, which never occurs.",
        bad: work("State.ALL"),
        good: work("States.ALL")
      };
    })
  ),
  /***/
  92317: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Error names that start with States. are given by Step Functions. One that it does not know never occurs, so nothing is handled.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.TimeOut"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  9877: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const work = (heartbeat) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:123456789012:activity:work",
  "TimeoutSeconds": 600,${heartbeat}
  "Catch": [{ "ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Gone" }],
  "Next": "Done"
},
"Gone": { "Type": "Fail", "Error": "Gone" },
"Done": { "Type": "Succeed" }`), page = {
        description: "A handler waits for an error that this Task cannot give: Map states alone read items and write results, States.HeartbeatTimeout needs HeartbeatSeconds, and either query language has errors of its own.",
        bad: work(""),
        good: work(`
  "HeartbeatSeconds": 60,`)
      };
    })
  ),
  /***/
  32899: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Some fields say the same in different ways, and only one of them may stand: Seconds and Timestamp of a Wait, a value and its Path form, Iterator and ItemProcessor, two comparisons in one choice rule.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Rest": { "Type": "Wait", "Seconds": 10, "SecondsPath": "$.rest", "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Rest": { "Type": "Wait", "SecondsPath": "$.rest", "End": true }')
      };
    })
  ),
  /***/
  1899: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A state machine that starts another should put its own execution into the input, under AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID: the console then links the two, in both directions.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ship": {
  "Type": "Task",
  "Resource": "arn:aws:states:::states:startExecution.sync:2",
  "Parameters": {
    "StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:shipping",
    "Input": { "order.$": "$.order" }
  },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ship": {
  "Type": "Task",
  "Resource": "arn:aws:states:::states:startExecution.sync:2",
  "Parameters": {
    "StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:shipping",
    "Input": {
      "order.$": "$.order",
      "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id"
    }
  },
  "End": true
}`)
      };
    })
  ),
  /***/
  59656: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const each = (type) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "${type}" },
    "StartAt": "Build",
    "States": {
      "Build": {
        "Type": "Task",
        "Resource": "arn:aws:states:::codebuild:startBuild.sync",
        "Parameters": { "ProjectName": "site" },
        "End": true
      }
    }
  },
  "End": true
}`), page = {
        description: 'A Distributed Map with "ExecutionType": "EXPRESS" runs its items as Express executions, which have no .sync jobs, no .waitForTaskToken callbacks and no activities.',
        bad: each("EXPRESS"),
        good: each("STANDARD")
      };
    })
  ),
  /***/
  49330: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const each = (mode) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": ${mode},
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`), page = {
        description: "Express state machines have no Distributed Map: its Map states run in INLINE mode.",
        bad: each('{ "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" }'),
        good: each('{ "Mode": "INLINE" }'),
        exampleType: "express"
      };
    })
  ),
  /***/
  13449: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "An Express execution ends after five minutes, whatever it waits for.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Rest": { "Type": "Wait", "Seconds": 600, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Rest": { "Type": "Wait", "Seconds": 60, "End": true }'),
        exampleType: "express"
      };
    })
  ),
  /***/
  10850: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const work = (attempts) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["Lambda.TooManyRequestsException"], "IntervalSeconds": 10, "MaxAttempts": ${attempts} }],
  "End": true
}`), page = {
        description: "An Express execution ends after five minutes; the waits of a retrier, with all its attempts, add up to more: the last attempts can never be made.",
        bad: work(6),
        good: work(3),
        exampleType: "express"
      };
    })
  ),
  /***/
  47547: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Express state machines run tasks by request and response only: no .sync jobs, no .waitForTaskToken callbacks, no activities.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 60,
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage",
  "Parameters": { "QueueUrl": "questions", "MessageBody": "hello" },
  "TimeoutSeconds": 60,
  "End": true
}`),
        exampleType: "express"
      };
    })
  ),
  /***/
  87461: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "ErrorPath and CausePath of a Fail state must give a text. Of the intrinsic functions they take those that give one: States.Format, JsonToString, ArrayGetItem, Base64Encode, Base64Decode, Hash and UUID.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Stop": { "Type": "Fail", "CausePath": "States.MathAdd($.failed, 1)" }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Stop": { "Type": "Fail", "CausePath": "States.Format('{} failed', States.MathAdd($.failed, 1))" }`)
      };
    })
  ),
  /***/
  28430: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "ErrorPath and CausePath of a Fail state must give one text. A path with a wildcard, a filter or .. gives a list, and the state fails with another error than the one that was meant.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Stop": { "Type": "Fail", "CausePath": "$..cause" }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Stop": { "Type": "Fail", "CausePath": "$.cause" }')
      };
    })
  ),
  /***/
  52800: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const shape = (resultPath) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Shape": {
  "Type": "Pass",
  "Result": { "size": 3 },${resultPath}
  "Next": "Use"
},
"Use": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`), page = {
        description: "A path reads a field that no execution can have: a state before has replaced its input by a result without it. What a state gives takes the place of all its input, unless ResultPath says where to put it; a catcher without ResultPath (Output in JSONata) leaves Error and Cause alone.",
        bad: shape(""),
        good: shape(`
  "ResultPath": "$.shape",`)
      };
    })
  ),
  /***/
  35496: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const send = (group) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Send": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage",
  "Parameters": {
    "QueueUrl": "https://sqs.eu-west-1.amazonaws.com/123456789012/orders.fifo",${group}
    "MessageBody.$": "$.order"
  },
  "End": true
}`), page = {
        description: "A queue or topic whose name ends with .fifo takes no message without the group that it belongs to.",
        bad: send(""),
        good: send(`
    "MessageGroupId.$": "$.customer",`)
      };
    })
  ),
  /***/
  75115: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "HeartbeatSeconds must be smaller than TimeoutSeconds: otherwise the heartbeat could never be missed in time.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:123456789012:activity:work",
  "TimeoutSeconds": 60,
  "HeartbeatSeconds": 60,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:123456789012:activity:work",
  "TimeoutSeconds": 60,
  "HeartbeatSeconds": 20,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  15063: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const work = (field) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "${field}": 60,
  "End": true
}`), page = {
        description: "Heartbeats come from the worker of an activity, or from whoever holds the token of a callback. For other tasks there is nobody who could send them.",
        bad: work("HeartbeatSeconds"),
        good: work("TimeoutSeconds")
      };
    })
  ),
  /***/
  60456: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const each = (concurrency) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "MaxConcurrency": ${concurrency},
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Succeed" } } },
  "End": true
}`), page = {
        description: "An inline Map state works on up to 40 items at a time, whatever MaxConcurrency says.",
        bad: each(100),
        good: each(40)
      };
    })
  ),
  /***/
  82044: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const order = (resultPath) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Notify": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sns:publish",
  "Parameters": { "TopicArn": "topic", "Message.$": "$.id" },${resultPath}
  "Next": "Keep"
},
"Keep": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true }`), page = {
        description: "A state reads a field that was there, until a state between put its result in the place of all its input. That is what happens where ResultPath (Output in JSONata) says nothing; a catcher without it leaves Error and Cause alone. The read fails the execution.",
        bad: order(""),
        good: order(`
  "ResultPath": "$.notified",`)
      };
    })
  ),
  /***/
  99528: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A Task that writes out what it sends to a service must give everything that the action requires; otherwise the execution fails. The field for it stands there even where the action requires nothing: the service refuses a definition without Parameters, or Arguments in JSONata. What is sent is an object, or in JSONata an expression that gives one.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "Payload.$": "$" },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Payload.$": "$" },
  "End": true
}`)
      };
    })
  ),
  /***/
  54445: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The Resource of a Task names a service as the AWS SDK for Java does: in small letters, without blanks and hyphens (cloudwatchlogs, sfn), after aws-sdk: unless the integration is an optimized one. AWS refuses any other name.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s33:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "End": true
}`)
      };
    })
  ),
  /***/
  61303: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The Resource of a Task names an action that the service has, with a small letter first. Optimized integrations have few actions, aws-sdk those of the service but for some that stream or are outdated. AWS refuses any other.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Find": {
  "Type": "Task",
  "Resource": "arn:aws:states:::dynamodb:query",
  "Parameters": { "TableName": "orders", "KeyConditionExpression": "id = :id" },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Find": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:dynamodb:query",
  "Parameters": { "TableName": "orders", "KeyConditionExpression": "id = :id" },
  "End": true
}`)
      };
    })
  ),
  /***/
  2766: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: 'A Task may send to a service what the action takes, at every depth, each name with a capital letter first, whatever the API itself does. With any other name the execution fails: "The field is not supported by Step Functions".',
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Qualifer": "live" },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Qualifier": "live" },
  "End": true
}`)
      };
    })
  ),
  /***/
  49938: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The Resource of a Task names a service that is not in the catalogue of this version. AWS refuses services that it does not know; but it may know one that is newer than the catalogue, whose date the message tells.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Greet": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:messenger:sendGreeting",
  "Parameters": { "Text": "hello" },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Greet": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:sns:publish",
  "Parameters": { "TopicArn": "arn:aws:sns:eu-west-1:123456789012:greetings", "Message": "hello" },
  "End": true
}`)
      };
    })
  ),
  /***/
  47092: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A Task sends a parameter that the catalogue of this version does not list for the action. The execution fails when Step Functions does not know it either; but it may be newer than the catalogue, whose date the message tells, or have another spelling in the AWS SDK for Java.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one", "Encoding": "utf-8" },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one", "ResponseContentEncoding": "utf-8" },
  "End": true
}`)
      };
    })
  ),
  /***/
  99658: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "What follows the action says how long a Task waits: .sync until the job is done, .waitForTaskToken until the token comes back. Each action has some of them, and AWS refuses the others.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::dynamodb:getItem.sync",
  "Parameters": { "TableName": "orders", "Key": { "id": { "S": "1" } } },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::dynamodb:getItem",
  "Parameters": { "TableName": "orders", "Key": { "id": { "S": "1" } } },
  "End": true
}`)
      };
    })
  ),
  /***/
  6266: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Each intrinsic function takes a fixed number of arguments, but for States.Array and States.Format, which take as many as are given.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "sum.$": "States.MathAdd($.a)" }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "sum.$": "States.MathAdd($.a, 1)" }, "End": true }')
      };
    })
  ),
  /***/
  60741: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Intrinsic functions take values of certain types: arrays where they look into one, numbers to calculate, texts to split. A literal of another type makes them fail.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Parameters": { "n.$": "States.ArrayLength('a,b')" }, "End": true }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Parameters": { "n.$": "States.ArrayLength(States.StringSplit('a,b', ','))" }, "End": true }`)
      };
    })
  ),
  /***/
  15608: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Some values make an intrinsic function fail whenever it is called: an algorithm that States.Hash does not have, a step of 0 or more than 1,000 items in States.ArrayRange, chunks of no items in States.ArrayPartition, a deep merge in States.JsonMerge, more than 10,000 characters of Base64.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Parameters": { "hash.$": "States.Hash($.text, 'SHA256')" }, "End": true }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Parameters": { "hash.$": "States.Hash($.text, 'SHA-256')" }, "End": true }`)
      };
    })
  ),
  /***/
  76218: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "States.Format needs one argument for each {} in its first one, or it fails.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('{} {}', $.name)" }, "End": true }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('{}', $.name)" }, "End": true }`)
      };
    })
  ),
  /***/
  61751: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "In JSONata states intrinsic functions are texts like any other. JSONata has functions of its own, such as $uuid, $parse, $merge and the operators.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "States.UUID()" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "{% $uuid() %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  15077: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371), _data_intrinsic_nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59915);
      const nested = (depth) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Parameters": { "x.$": "${"States.Array(".repeat(depth)}$.x${")".repeat(depth)}" }, "End": true }`), page = {
        description: "Up to ten intrinsic functions can be nested in each other.",
        bad: nested(_data_intrinsic_nesting_js__WEBPACK_IMPORTED_MODULE_1__.J + 1),
        good: nested(_data_intrinsic_nesting_js__WEBPACK_IMPORTED_MODULE_1__.J)
      };
    })
  ),
  /***/
  62340: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "An intrinsic function is called as States.Name(argument, \u2026). An argument is a text in single quotes, a number, true, false, null, a path or another call. In texts, only \\' \\{ \\} and \\\\ are escapes.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format(hello)" }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('hello')" }, "End": true }`)
      };
    })
  ),
  /***/
  83249: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "There are eighteen intrinsic functions, such as States.Format and States.Array. Upper and lower case count.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Fromat('{}', $.name)" }, "End": true }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('{}', $.name)" }, "End": true }`)
      };
    })
  ),
  /***/
  6611: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A timestamp has the form of RFC 3339 with an upper-case T between date and time and a zone at the end, Z or an offset, and names a day and a time that there are.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Rest": { "Type": "Wait", "Timestamp": "2030-12-31 23:59:59Z", "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Rest": { "Type": "Wait", "Timestamp": "2030-12-31T23:59:59Z", "End": true }')
      };
    })
  ),
  /***/
  60071: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const both = (index) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Both": {
  "Type": "Parallel",
  "Branches": [
    { "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": { "a": 1 }, "End": true } } },
    { "StartAt": "B", "States": { "B": { "Type": "Pass", "Result": { "b": 2 }, "End": true } } }
  ],
  "Next": "Use"
},
"Use": { "Type": "Pass", "Parameters": { "b.$": "$[${index}].b" }, "End": true }`), page = {
        description: "A path reads an item that a list of known length does not have: the result of a Parallel state has one item for each branch, the first of which is item 0.",
        bad: both(2),
        good: both(1)
      };
    })
  ),
  /***/
  71935: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "ItemReader, ItemBatcher, ResultWriter, Label, ExecutionType and the fields of tolerated failures belong to Distributed Map: in INLINE mode, the default, they do nothing or fail.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:listObjectsV2",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "INLINE" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:listObjectsV2",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`)
      };
    })
  ),
  /***/
  12871: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "An ItemReader reads with s3:getObject or s3:listObjectsV2, and a ResultWriter writes with s3:putObject.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:readObject",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:listObjectsV2",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`)
      };
    })
  ),
  /***/
  37467: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      const page = {
        description: "JSON has no comments, and AWS refuses a definition that has some, although many editors show them without complaint.",
        bad: `{
  // greets
  "StartAt": "Done",
  "States": { "Done": { "Type": "Succeed" } }
}`,
        good: `{
  "Comment": "greets",
  "StartAt": "Done",
  "States": { "Done": { "Type": "Succeed" } }
}`
      };
    })
  ),
  /***/
  44255: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      const page = {
        description: "The text must be JSON. Everything that follows a fault may be read wrongly, so later findings in the same object are held back.",
        bad: '{"StartAt": "Done" "States": {"Done": {"Type": "Succeed"}}}',
        good: '{"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}}'
      };
    })
  ),
  /***/
  60766: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      const page = {
        description: "A comma after the last member or item is no JSON. Some tools drop it on the way, AWS does not take it.",
        bad: '{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", } } }',
        good: '{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }'
      };
    })
  ),
  /***/
  17829: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Functions of JSONata and of Step Functions take a certain number of arguments; a call with fewer or more fails when it is computed. What stands before ~> counts as the first one.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "n": "{% $sum(1, 2, 3) %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "n": "{% $sum([1, 2, 3]) %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  27e3: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const shape = (output) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Shape": { "Type": "Pass", "Output": { "n": "{% ${output} %}" }, "End": true }`, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U), page = {
        description: "A function of JSONata that gets a value of another type than it takes, or a string that it cannot read, fails when it is computed. It is told where the argument is written out.",
        bad: shape("$number('x')"),
        good: shape("$number('1')")
      };
    })
  ),
  /***/
  60158: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Step Functions computes expressions without a context: a path cannot start with a name, nor with $ alone. The input is $states.input, a variable is $name. Names inside of predicates, and after the first step of a path, are fine.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "{% order.id %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.order.id %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  27793: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "$states.errorOutput is the error that a catcher caught. Only Output and Assign of the catcher have it: the state that the catcher leads to gets it as its input.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Arguments": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Tell" }],
  "End": true
},
"Tell": { "Type": "Pass", "Output": { "why": "{% $states.errorOutput.Cause %}" }, "End": true }`, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Arguments": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Output": { "why": "{% $states.errorOutput.Cause %}" }, "Next": "Tell" }],
  "End": true
},
"Tell": { "Type": "Pass", "Output": { "why": "{% $states.input.why %}" }, "End": true }`, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  53702: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Step Functions takes the function $eval away: calling it fails with States.QueryEvaluationError. To read JSON text there is $parse.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "order": "{% $eval($states.input.text) %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "order": "{% $parse($states.input.text) %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  30608: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A state uses one query language, its own QueryLanguage or that of the whole machine, and fields of the other one are refused. Inner states take the language of the machine, not that of the Map or Parallel state around them.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Output": { "a": 1 }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Output": { "a": 1 }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  96240: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Step Functions has JSONata 2.0.6. The operators ?: and ?? came with 2.1 and are probably not taken, though newer tools for JSONata know them.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Shape": { "Type": "Pass", "Output": { "x": "{% $states.input.x ?? 'none' %}" }, "End": true }`, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Shape": { "Type": "Pass", "Output": { "x": "{% $exists($states.input.x) ? $states.input.x : 'none' %}" }, "End": true }`, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  97697: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A regular expression that JavaScript cannot read is probably a slip. AWS reads it in another way, which has a few forms more.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": "{% $contains($states.input.name, /+x/) %}", "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": "{% $contains($states.input.name, /\\\\+x/) %}", "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  75146: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "$states.result is what a Task, Parallel or Map state gave. Only Output and Assign of these states have it: not their Arguments, not their catchers, and no state of another type.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "{% $states.result.id %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  59940: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "In JSONata $$ is the whole input; Step Functions does not take it. In JSONPath states $$ is the context object, which JSONata states have as $states.context.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "{% $$.Execution.Id %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "{% $states.context.Execution.Id %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  81971: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "What stands between {% and %} must be a JSONata expression. AWS reads every expression when the definition is sent, and refuses it with the first fault.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "sum": "{% $states.input.a + %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "sum": "{% $states.input.a + 1 %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  79101: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "An expression is computed only where {% and %} are the first and last characters of the text. Inside of other text, or after a blank, it is given on as it stands.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "name": "Order {% $states.input.id %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Shape": { "Type": "Pass", "Output": { "name": "{% 'Order ' & $states.input.id %}" }, "End": true }`, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  72081: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const nested = (depth) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Shape": { "Type": "Pass", "Output": "{% ${"(".repeat(depth)}1${")".repeat(depth)} %}", "End": true }`, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U), page = {
        description: "Step Functions gives up on expressions whose parts are nested about a hundred levels deep. One of many times that is not even read here.",
        bad: nested(600),
        good: nested(5)
      };
    })
  ),
  /***/
  16419: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A JSONata expression stands between {% and %}, which are the first and last characters of the text.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  93175: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A variable that no state assigns where it could be seen has no value, and the expression fails. Inner states see the variables of the machines around them, but not out of a Distributed Map, and what they assign is not seen outside.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Keep": { "Type": "Pass", "Assign": { "order": "{% $states.input.order %}" }, "Next": "Shape" },
"Shape": { "Type": "Pass", "Output": { "id": "{% $oder.id %}" }, "End": true }`, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Keep": { "Type": "Pass", "Assign": { "order": "{% $states.input.order %}" }, "Next": "Shape" },
"Shape": { "Type": "Pass", "Output": { "id": "{% $order.id %}" }, "End": true }`, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  23925: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A call of a function that neither JSONata nor Step Functions has, and that the expression does not define itself, fails when it is computed. Variables of the workflow hold data, never functions.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "n": "{% $cuont($states.input.list) %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "n": "{% $count($states.input.list) %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  79095: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "$states has input and context, after a Task, Parallel or Map also result, and in a catcher errorOutput. AWS refuses any other field of it.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "{% $states.imput.id %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  34653: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "In JSONata states only what stands between {% and %} is computed. A text that looks like an expression or a path is given on as it stands.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "$states.input.id" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  9774: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A state uses one query language, its own QueryLanguage or that of the whole machine, and fields of the other one are refused. Inner states take the language of the machine, not that of the Map or Parallel state around them.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "a": 1 }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Output": { "a": 1 }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  59883: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A transition cannot lead into a branch of a Parallel state or the item processor of a Map state: these are state machines of their own that only their state starts.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"First": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Left" }],
  "Default": "Both"
},
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"First": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Both" }],
  "Default": "Both"
},
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  44008: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A Lambda function whose ARN is the Resource itself gets the whole input and gives its result alone. The integration lambda:invoke does the same and more: it takes a version or alias as a parameter, waits for task tokens, and tells status and errors.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:lambda:eu-west-1:111122223333:function:work",
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Payload.$": "$" },
  "OutputPath": "$.Payload",
  "Retry": [{ "ErrorEquals": ["Lambda.ServiceException"] }],
  "End": true
}`)
      };
    })
  ),
  /***/
  86788: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const work = (retry) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },${retry}
  "End": true
}`), page = {
        description: "Now and then Lambda itself fails, with Lambda.ServiceException, Lambda.SdkClientException or Lambda.TooManyRequestsException. A task that does not retry these fails the execution.",
        bad: work(""),
        good: work(`
  "Retry": [{ "ErrorEquals": ["Lambda.ServiceException", "Lambda.SdkClientException", "Lambda.TooManyRequestsException"] }],`)
      };
    })
  ),
  /***/
  93623: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const both = (path) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Both": {
  "Type": "Parallel",
  "Branches": [
    { "StartAt": "A", "States": { "A": { "Type": "Pass", "Result": { "a": 1 }, "End": true } } },
    { "StartAt": "B", "States": { "B": { "Type": "Pass", "Result": { "b": 2 }, "End": true } } }
  ],
  "Next": "Use"
},
"Use": { "Type": "Pass", "Parameters": { "a.$": "${path}" }, "End": true }`), page = {
        description: "A path reads a field from what is always a list, such as the result of a Parallel or Map state. Only its items have fields: the read fails the execution.",
        bad: both("$.a"),
        good: both("$[0].a")
      };
    })
  ),
  /***/
  65247: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Access keys, private keys and tokens that stand in a definition can be read by everyone who may describe the state machine, and stand in every history.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "key": "AKIA0123456789ABCDEF" }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "secret": "orders/key" }, "End": true }')
      };
    })
  ),
  /***/
  85223: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const poll = (next) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ready?": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.Status", "StringEquals": "READY", "Next": "Done" }],
  "Default": "Rest"
},
"Rest": { "Type": "Wait", "Seconds": 10, "Next": "${next}" },
"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:123456789012:activity:ask",
  "TimeoutSeconds": 60,
  "Next": "Ready?"
},
"Done": { "Type": "Succeed" }`).replace('"StartAt": "Ready?"', '"StartAt": "Ask"'), page = {
        description: "A loop of Choice and Wait states alone: its data stays as it is, so that the Choice decides the same each time. Whatever goes round once goes round until the execution times out.",
        bad: poll("Ready?"),
        good: poll("Ask")
      };
    })
  ),
  /***/
  89446: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A loop that asks a service and chooses whether to ask again, without a Wait state in it, asks as fast as it can: it costs transitions, meets throttling and fills the history of 25,000 events.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "ask" },
  "Next": "Known?"
},
"Known?": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.Payload.known", "BooleanEquals": true, "Next": "Done" }],
  "Default": "Ask"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "ask" },
  "Next": "Known?"
},
"Known?": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.Payload.known", "BooleanEquals": true, "Next": "Done" }],
  "Default": "Rest"
},
"Rest": { "Type": "Wait", "Seconds": 10, "Next": "Ask" },
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  23268: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const each = (field) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "${field}": { "StartAt": "One", "States": { "One": { "Type": "Succeed" } } },
  "End": true
}`), page = {
        description: "Iterator and Parameters are the old names of fields of a Map state. They still work, but new features such as the distributed mode are described for ItemProcessor and ItemSelector.",
        bad: each("Iterator"),
        good: each("ItemProcessor")
      };
    })
  ),
  /***/
  43726: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The context object has Map.Item only while a Map state works on an item: in its ItemSelector and in the states of its item processor. Anywhere else the path finds nothing, and the state fails.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "item.$": "$$.Map.Item.Value" }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemSelector": { "item.$": "$$.Map.Item.Value" },
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Succeed" } } },
  "End": true
}`)
      };
    })
  ),
  /***/
  84814: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A state inside the item processor of a Map state can only lead to states of the same item processor. The Map state itself goes on when all of them have ended.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Pass", "Next": "Done" } } },
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Pass", "End": true } } },
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  50432: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Labels of Map states are unique in the whole state machine: the map runs are named after them.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "Label": "x",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "Next": "Again"
},
"Again": {
  "Type": "Map",
  "Label": "x",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "Two",
    "States": { "Two": { "Type": "Succeed" } }
  },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "Label": "x",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "Next": "Again"
},
"Again": {
  "Type": "Map",
  "Label": "y",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "Two",
    "States": { "Two": { "Type": "Succeed" } }
  },
  "End": true
}`)
      };
    })
  ),
  /***/
  84066: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: 'The Label of a Map state has one to 40 characters, without blanks, wildcards, brackets and the characters " # % \\ ^ | ~ ` $ & , ; : /.',
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "Label": "all the items",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "Label": "all-the-items",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`)
      };
    })
  ),
  /***/
  15542: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const each = (body) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemsPath": "$.orders",
  "ItemProcessor": ${body},
  "End": true
}`), page = {
        description: "A Map state whose item processor has nothing but Pass states costs transitions for each item. A path such as $.orders[*].id, or an expression of JSONata, takes the same from all items at once.",
        bad: each('{ "StartAt": "One", "States": { "One": { "Type": "Pass", "OutputPath": "$.id", "End": true } } }'),
        good: each('{ "StartAt": "One", "States": { "One": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": { "TopicArn": "arn:aws:sns:eu-west-1:111122223333:orders", "Message.$": "$.id" }, "End": true } } }')
      };
    })
  ),
  /***/
  49667: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Where several fields say the same in different ways, one of them must stand: a Wait needs a duration, a Map its item processor, a choice rule its comparison, an ItemBatcher a limit.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Rest": { "Type": "Wait", "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Rest": { "Type": "Wait", "Seconds": 10, "End": true }')
      };
    })
  ),
  /***/
  26612: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A text that looks like a path or an intrinsic function, under a key that does not end with .$, is given on as it stands.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "id": "$.order.id" }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }')
      };
    })
  ),
  /***/
  46032: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Some fields must be there: StartAt and States of a machine, Resource of a Task, Choices of a Choice, ErrorEquals of retriers and catchers, Next of catchers and choice rules.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Work": { "Type": "Task", "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "End": true
}`)
      };
    })
  ),
  /***/
  74335: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const train = (name) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ship": {
  "Type": "Task",
  "Resource": "arn:aws:states:::states:startExecution.sync:2",
  "Parameters": {
    "StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:shipping",
    ${name},
    "Input": { "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id" }
  },
  "End": true
}`), page = {
        description: "The service keeps the names of what it has run and takes each only once, but this one is the same each time: the second execution fails.",
        bad: train('"Name": "shipping"'),
        good: train('"Name.$": "$$.Execution.Name"')
      };
    })
  ),
  /***/
  94092: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: 'A state that is neither Choice, Succeed nor Fail says what comes after it: Next, or "End": true.',
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass" }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "End": true }')
      };
    })
  ),
  /***/
  85191: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _source_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19488);
      const page = {
        description: "Objects and arrays are nested so deeply that the text is not read at all. No definition that AWS takes comes near this depth.",
        bad: "[".repeat(_source_limits_js__WEBPACK_IMPORTED_MODULE_0__.Fy.deepest + 1),
        good: '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
      };
    })
  ),
  /***/
  88976: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: 'A state either goes on with Next or ends its machine with "End": true.',
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Next": "Done", "End": true },
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Next": "Done" },
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  25431: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Next must name a state of the same machine; names count upper and lower case.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Check" }],
  "Default": "Done"
},
"Check": { "Type": "Pass", "Next": "Doen" },
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Check" }],
  "Default": "Done"
},
"Check": { "Type": "Pass", "Next": "Done" },
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  78041: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      const page = {
        description: "States must hold at least one state.",
        bad: '{ "StartAt": "Done", "States": {} }',
        good: '{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }'
      };
    })
  ),
  /***/
  87251: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: 'A state machine needs a state that ends it: one with "End": true, a Succeed or a Fail state. That holds for every branch and item processor too.',
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Ping" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "End": true }`)
      };
    })
  ),
  /***/
  97732: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Fields such as InputPath, ItemsPath, Variable and all whose name ends with Path take a JSONPath: it starts with $, and its brackets and quotes are closed.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "InputPath": "order", "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "InputPath": "$.order", "End": true }')
      };
    })
  ),
  /***/
  71244: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "ResultPath writes to one place and fields such as SecondsPath read one value, so they take a reference path: no wildcards, filters or slices. ResultPath and the number fields of Map states do not take the context object either, and ResultPath no variable.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "ResultPath": "$.list[*]", "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "ResultPath": "$.list", "End": true }')
      };
    })
  ),
  /***/
  29335: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Numbers have limits: waiting times and timeouts are positive and below 100,000,000, a percentage is between 0 and 100, a backoff rate is at least 1.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Rest": { "Type": "Wait", "Seconds": -1, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Rest": { "Type": "Wait", "Seconds": 1, "End": true }')
      };
    })
  ),
  /***/
  69376: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const branch = (name) => `{ "StartAt": "${name}", "States": { "${name}": { "Type": "Succeed" } } }`, page = {
        description: "A Parallel state with one branch runs nothing in parallel. It has its use as a common Retry or Catch around several states; without these the states can stand for themselves.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Both": { "Type": "Parallel", "Branches": [${branch("Left")}], "End": true }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Both": { "Type": "Parallel", "Branches": [${branch("Left")}, ${branch("Right")}], "End": true }`)
      };
    })
  ),
  /***/
  76853: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const make = (field) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Make": {
  "Type": "Pass",
  ${field}
  "ResultPath": "$.made",
  "End": true
}`), page = {
        description: "A Pass state gives its Result. Parameters would make its input, which nothing sees then.",
        bad: make(`"Result": { "kind": "order" },
  "Parameters": { "id.$": "$.id" },`),
        good: make('"Parameters": { "kind": "order", "id.$": "$.id" },')
      };
    })
  ),
  /***/
  2093: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The Result of a Pass state is given as it stands: keys that end with .$ are not computed there.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Result": { "id.$": "$.id" }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true }')
      };
    })
  ),
  /***/
  22331: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "In JSONata states a key that ends with .$ means nothing special: the field is given under this very name, its text as it stands.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id.$": "$.id" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  21433: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Under a key that ends with .$ stands a path or an intrinsic function, nothing else. That holds at every depth of Parameters, ResultSelector, ItemSelector and the like.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "id.$": "order.id" }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }')
      };
    })
  ),
  /***/
  62930: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A field and the same field with .$ give one name twice, once as it stands and once computed.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "id": "x", "id.$": "$.id" }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true }')
      };
    })
  ),
  /***/
  55842: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371), _data_payload_too_large_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93056);
      const fixed = (length) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Result": { "text": "${"x".repeat(length)}" }, "End": true }`), page = {
        description: "What a state takes or gives may have 256 KiB. A literal that is longer fails the execution with States.DataLimitExceeded.",
        bad: fixed(_data_payload_too_large_js__WEBPACK_IMPORTED_MODULE_1__.q + 1),
        good: fixed(100)
      };
    })
  ),
  /***/
  22045: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "When the whole machine uses JSONata, none of its states can go back to JSONPath. The other way round works: single states of a JSONPath machine may use JSONata.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Done": { "Type": "Succeed", "QueryLanguage": "JSONPath" }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Done": { "Type": "Succeed" }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  92054: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const each = (config) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:getObject",
    "ReaderConfig": ${config},
    "Parameters": { "Bucket": "data", "Key": "orders" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`), page = {
        description: 'The fields of ReaderConfig belong to kinds of input: those that start with CSV to CSV files (and the manifests of such), ItemsPointer, a JSON pointer, to JSON files. "CSVHeaderLocation": "GIVEN" goes with CSVHeaders. s3:getObject needs InputType, and so does LOAD_AND_FLATTEN; "ManifestType": "ATHENA_DATA" needs the kind of the files that the manifest lists, "S3_INVENTORY" needs none. CSV files need CSVHeaderLocation.',
        bad: each('{ "InputType": "CSV", "CSVHeaderLocation": "GIVEN" }'),
        good: each('{ "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["id", "price"] }')
      };
    })
  ),
  /***/
  76706: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const each = (parameters) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:getObject",
    "ReaderConfig": { "InputType": "JSON" },
    "Parameters": ${parameters}
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`), page = {
        description: "The Parameters (in JSONata the Arguments) of an ItemReader or ResultWriter say what is read or written: s3:getObject takes Bucket and Key, s3:listObjectsV2 a Bucket and a Prefix, s3:putObject a Bucket and a Prefix. What is missing or misspelt makes the execution fail.",
        bad: each('{ "Bucket": "data" }'),
        good: each('{ "Bucket": "data", "Key": "orders.json" }')
      };
    })
  ),
  /***/
  19067: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The Resource of a Task is an ARN: of a Lambda function, an activity, or a service integration such as arn:aws:states:::sqs:sendMessage. A substitution may stand for all or part of it.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Work": { "Type": "Task", "Resource": "lambda:invoke", "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "End": true
}`)
      };
    })
  ),
  /***/
  81031: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A Task runs a Lambda function, by an ARN with region, account and function:NAME (and a version or alias after another colon), an activity, by one with activity:NAME, or a service integration. Other ARNs, of a queue, a bucket or a state machine, are no work that a Task could do.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Send": {
  "Type": "Task",
  "Resource": "arn:aws:sqs:eu-west-1:111122223333:orders",
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Send": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage",
  "Parameters": {
    "QueueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/orders",
    "MessageBody.$": "$"
  },
  "End": true
}`)
      };
    })
  ),
  /***/
  71174: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const ask = (resultPath) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "ask" },
  "ResultSelector": { "answer.$": "$.Payload" },
  "ResultPath": ${resultPath},
  "End": true
}`), page = {
        description: "What the state gives is worked on, and then left out of its output: ResultPath is null beside a ResultSelector, or OutputPath takes another field than the one that ResultPath writes.",
        bad: ask("null"),
        good: ask('"$.asked"')
      };
    })
  ),
  /***/
  93079: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The waits of a retrier, with all its attempts, add up to more than the timeout of the whole state machine: the last attempts can never be made.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 30, "MaxAttempts": 5, "BackoffRate": 2 }],
  "End": true
}`, '"TimeoutSeconds": 300,'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 30, "MaxAttempts": 5, "BackoffRate": 2 }],
  "End": true
}`, '"TimeoutSeconds": 3600,')
      };
    })
  ),
  /***/
  96942: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "MaxDelaySeconds limits how far the waits between attempts grow. Where it is not above IntervalSeconds, they cannot grow at all, and BackoffRate has no effect.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "MaxDelaySeconds": 5 }],
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "MaxDelaySeconds": 60 }],
  "End": true
}`)
      };
    })
  ),
  /***/
  29535: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const start = (name) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ship": {
  "Type": "Task",
  "Resource": "arn:aws:states:::states:startExecution",
  "Parameters": {
    "StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:shipping",${name}
    "Input": { "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id" }
  },
  "Retry": [{ "ErrorEquals": ["States.ALL"] }],
  "End": true
}`), page = {
        description: "A call that does its work anew each time is retried after any failure, also one that came after the work was done, such as a timeout: then it is done twice. A name, a token of the request or a condition lets the service know the repetition.",
        bad: start(""),
        good: start(`
    "Name.$": "$.orderId",`)
      };
    })
  ),
  /***/
  37084: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: 'A retrier with "MaxAttempts": 0 keeps its errors from being retried. What it says of waiting has no meaning then.',
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["Oops"], "MaxAttempts": 0, "IntervalSeconds": 5 }],
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["Oops"], "MaxAttempts": 2, "IntervalSeconds": 5 }],
  "End": true
}`)
      };
    })
  ),
  /***/
  89235: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "States.Runtime is what comes of a path that finds nothing and the like. It is never retried: the same input would fail again.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Runtime"] }],
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.TaskFailed"] }],
  "End": true
}`)
      };
    })
  ),
  /***/
  10180: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const work = (attempts) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::glue:startJobRun.sync",
  "Parameters": { "JobName": "work" },
  "TimeoutSeconds": 300,
  "Retry": [{ "ErrorEquals": ["States.Timeout"], "MaxAttempts": ${attempts} }],
  "End": true
}`, '"TimeoutSeconds": 900,'), page = {
        description: "A task that has timed out is retried, but its timeouts and the waits between them come to more than the timeout of the whole state machine: the last attempts can never be made.",
        bad: work(3),
        good: work(1)
      };
    })
  ),
  /***/
  39294: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The first retrier that names an error handles it. A name that an earlier one has too is never looked at.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["States.Timeout", "Oops"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["Oops"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  97454: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "States.ALL in the ErrorEquals of a retrier must be its only name: it matches every error by itself.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL", "States.Timeout"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  20393: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A retrier with States.ALL must be the last of its list: nothing after it could ever match.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"] }, { "ErrorEquals": ["States.Timeout"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["States.ALL"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  71780: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The errors of aws-sdk tasks start with the name of the service in mixed letters, other than in optimized integrations (DynamoDb, not DynamoDB), and end with Exception even where the API leaves that out. A retrier or catcher with another spelling never matches.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "Catch": [{ "ErrorEquals": ["S3.NoSuchKey"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "Catch": [{ "ErrorEquals": ["S3.NoSuchKeyException"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  50575: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      const page = {
        description: "StartAt must name a state of the same machine; names count upper and lower case.",
        bad: '{ "StartAt": "Doen", "States": { "Done": { "Type": "Succeed" } } }',
        good: '{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }'
      };
    })
  ),
  /***/
  57899: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A state name with control characters is trouble in consoles, logs and the history, and may be refused.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"a\\tb": { "Type": "Succeed" }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"a b": { "Type": "Succeed" }')
      };
    })
  ),
  /***/
  37850: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A state name has at least one character.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"": { "Type": "Succeed" }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Done": { "Type": "Succeed" }')
      };
    })
  ),
  /***/
  98240: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A state name has at most 80 characters.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": { "Type": "Succeed" }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"xxx": { "Type": "Succeed" }')
      };
    })
  ),
  /***/
  22468: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Everything in States is a state, and a state is an object with a Type. Fields of the machine, such as QueryLanguage, belong beside States.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Done": { "Type": "Succeed" },
"QueryLanguage": "JSONata"`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Done": { "Type": "Succeed" }')
      };
    })
  ),
  /***/
  59758: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const which = (pattern) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.file", "StringMatches": "${pattern}", "Next": "A" }],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`), page = {
        description: "In StringMatches a star stands for any text, and a backslash takes its meaning from a star or a backslash. A backslash before anything else, or at the end, makes the comparison fail.",
        bad: which("C:\\\\logs\\\\*.txt"),
        good: which("C:\\\\\\\\logs\\\\\\\\*.txt")
      };
    })
  ),
  /***/
  43081: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      const page = {
        description: "A template of CloudFormation or SAM holds definitions among its resources, but is none itself. It is not read any further.",
        bad: `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "Orders": { "Type": "AWS::StepFunctions::StateMachine", "Properties": {} }
  }
}`,
        good: '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
      };
    })
  ),
  /***/
  40804: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _source_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19488);
      const page = {
        description: "The text is so long that it is not read at all. AWS takes definitions of up to 1 MiB.",
        bad: " ".repeat(_source_limits_js__WEBPACK_IMPORTED_MODULE_0__.Fy.longest + 1),
        good: '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
      };
    })
  ),
  /***/
  34818: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const work = (seconds) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::glue:startJobRun.sync",
  "Parameters": { "JobName": "work" },
  "TimeoutSeconds": ${seconds},
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Late" }],
  "Next": "Done"
},
"Late": { "Type": "Fail", "Error": "Late" },
"Done": { "Type": "Succeed" }`, '"TimeoutSeconds": 3600,'), page = {
        description: "The timeout of a task is not shorter than that of the whole state machine: the execution ends first, and then nothing is retried or caught.",
        bad: work(7200),
        good: work(3e3)
      };
    })
  ),
  /***/
  79444: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const ask = (token) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::athena:startQueryExecution",
  "Parameters": { "QueryString": "SELECT 1", ${token} },
  "End": true
}`), page = {
        description: "What tells a service whether it has had a request before is the same each time: all calls but the first are taken for its repetition, and nothing is done.",
        bad: ask('"ClientRequestToken": "0123456789abcdef0123456789abcdef"'),
        good: ask('"ClientRequestToken.$": "$$.Execution.Name"')
      };
    })
  ),
  /***/
  82428: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "The context object has a task token only in tasks whose Resource ends with .waitForTaskToken. Anywhere else the path finds nothing, and the state fails.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "End": true
}`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 3600,
  "End": true
}`)
      };
    })
  ),
  /***/
  71558: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Some states can be reached but lead to no end of the machine: an execution that comes there runs until it times out or its history is full.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.go", "BooleanEquals": true, "Next": "Ping" }],
  "Default": "Done"
},
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Ping" },
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.go", "BooleanEquals": true, "Next": "Ping" }],
  "Default": "Done"
},
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Which" },
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  99972: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Every state says with Type what it does.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Done": { "Comment": "nothing to do", "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Done": { "Type": "Pass", "Comment": "nothing to do", "End": true }')
      };
    })
  ),
  /***/
  40474: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "There are eight types of states: Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map. Upper and lower case count.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Done": { "Type": "Sucseed" }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Done": { "Type": "Succeed" }')
      };
    })
  ),
  /***/
  48086: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A path that starts with $name reads a variable. When no Assign sets it where the state could see it, the execution fails: inner states see the variables of the machines around them, but not out of a Distributed Map.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "id.$": "$order.id" }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }')
      };
    })
  ),
  /***/
  50506: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Each kind of object has its fields, and AWS refuses any other: a misspelt one, one of another state type, one in the wrong place.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSecond": 60,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSeconds": 60,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  95931: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Some fields take one of a few words, such as QueryLanguage, Mode, InputType or JitterStrategy. Upper and lower case count.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Done": { "Type": "Succeed" }', '"QueryLanguage": "JMESPath",'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Done": { "Type": "Succeed" }')
      };
    })
  ),
  /***/
  51616: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "States that lead to each other, but that nothing from outside leads to, are never run; AWS refuses them like any state that cannot be reached.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Succeed" },
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Ping" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Next": "Ping" },
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  35859: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Every state must be reachable from StartAt: AWS refuses a definition with a state that no transition leads to.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Succeed" },
"Left over": { "Type": "Succeed" }`),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Start": { "Type": "Pass", "Next": "Left over" },
"Left over": { "Type": "Succeed" }`)
      };
    })
  ),
  /***/
  64455: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const wait = (seconds) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Set": { "Type": "Pass", "Result": { "pause": ${seconds} }, "Next": "Rest" },
"Rest": { "Type": "Wait", "SecondsPath": "$.pause", "Next": "Done" },
"Done": { "Type": "Succeed" }`), page = {
        description: "SecondsPath takes a number, TimestampPath a timestamp and ItemsPath a list. What the path finds is known to be something else on every way to this state, and fails the execution.",
        bad: wait('"30"'),
        good: wait("30")
      };
    })
  ),
  /***/
  42796: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const route = (assign) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.kind", "StringEquals": "a", "Assign": { "limit": 1 }, "Next": "Use" }],${assign}
  "Default": "Use"
},
"Use": { "Type": "Pass", "Parameters": { "limit.$": "$limit" }, "End": true }`), page = {
        description: "A variable is assigned on one way to the state that reads it, and on another it is not: what Choice rules and catchers assign, and what a state that failed would have assigned, counts on their own way only. The read fails the execution there.",
        bad: route(""),
        good: route(`
  "Assign": { "limit": 5 },`)
      };
    })
  ),
  /***/
  44265: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A state reads a variable that no state before it can have assigned, and fails. What a state assigns itself has its new value only in the states that follow: Assign, Output and the rest are computed beside each other, from the old values.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Keep": { "Type": "Pass", "Assign": { "n": 1 }, "Output": { "double": "{% $n * 2 %}" }, "End": true }', _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Keep": { "Type": "Pass", "Assign": { "n": 1 }, "Next": "Shape" },
"Shape": { "Type": "Pass", "Output": { "double": "{% $n * 2 %}" }, "End": true }`, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.U)
      };
    })
  ),
  /***/
  95780: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "A variable that nothing reads counts against the size that all variables may have, and may be a slip.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Keep": { "Type": "Pass", "Assign": { "order": { "id": 1 } }, "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Keep": { "Type": "Pass", "Assign": { "order": { "id": 1 } }, "Next": "Use" },
"Use": { "Type": "Pass", "Parameters": { "id.$": "$order.id" }, "End": true }`)
      };
    })
  ),
  /***/
  92046: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Version is that of the language, not of the definition, and there is one only: 1.0.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Done": { "Type": "Succeed" }', '"Version": "2.0",'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Done": { "Type": "Succeed" }', '"Version": "1.0",')
      };
    })
  ),
  /***/
  29211: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const rest = (seconds) => (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)(`"Rest": { "Type": "Wait", "Seconds": 40, "Next": "Again" },
"Again": { "Type": "Wait", "Seconds": ${seconds}, "Next": "Done" },
"Done": { "Type": "Succeed" }`, '"TimeoutSeconds": 60,'), page = {
        description: "A Wait state can never end: with all that has been waited for on the shortest way to it, an execution reaches its timeout first (five minutes, if it is an Express one).",
        bad: rest(30),
        good: rest(10)
      };
    })
  ),
  /***/
  94385: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      var _rule_example_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85371);
      const page = {
        description: "Each field holds values of one kind: a number in quotes is no number, a single object is no array.",
        bad: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Rest": { "Type": "Wait", "Seconds": "10", "End": true }'),
        good: (0, _rule_example_js__WEBPACK_IMPORTED_MODULE_0__.j)('"Rest": { "Type": "Wait", "Seconds": 10, "End": true }')
      };
    })
  ),
  /***/
  99332: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        page: () => (
          /* binding */
          page
        )
        /* harmony export */
      });
      const page = {
        description: "The text is not YAML: mostly a matter of indentation, of a tab, or of a text that must stand in quotes. Step Functions itself takes JSON; the tool that makes JSON of the file will not get so far.",
        exampleNotation: "yaml",
        bad: `StartAt: Done
States:
  Done:
    Type: Succeed
    Comment: "greets`,
        good: `StartAt: Done
States:
  Done:
    Type: Succeed
    Comment: "greets"`
      };
    })
  )
};
