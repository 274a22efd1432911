export const id = 6047, ids = [6047], modules = {
  /***/
  19349: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        o: () => (
          /* binding */
          isDistributed
        ),
        /* harmony export */
        v: () => (
          /* binding */
          mapStates
        )
        /* harmony export */
      });
      var _source_substitution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98233), _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
      function mapStates(definition) {
        return definition.states.filter(({ type }) => type === "Map").map(mapState);
      }
      function isDistributed(state) {
        return mapState(state).mode !== "INLINE";
      }
      function mapState(state) {
        const processor = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(state.node, "ItemProcessor") ?? (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(state.node, "Iterator"), config = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(processor, "ProcessorConfig"), mode = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(config, "Mode");
        if (processor?.kind === "substitution" || config?.kind === "substitution")
          return { state, config, mode: void 0 };
        if (mode === void 0)
          return { state, config, mode: "INLINE" };
        const known = mode.kind === "string" && !(0, _source_substitution_js__WEBPACK_IMPORTED_MODULE_1__.Y)(mode.value);
        return { state, config, mode: known ? mode.value : void 0 };
      }
    })
  ),
  /***/
  66047: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        mapRules: () => (
          /* binding */
          mapRules
        )
      });
      var map_states = __webpack_require__(19349), model_open = __webpack_require__(96638), pages = __webpack_require__(54193);
      const distributedWithoutExecutiontype = {
        id: "distributed-without-executiontype",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: 'Add "ExecutionType": "STANDARD" or "EXPRESS" to ProcessorConfig.',
        documentation: pages.B.distributed,
        check({ definition: definition2 }, report) {
          for (const { config, mode } of (0, map_states.v)(definition2))
            mode !== "DISTRIBUTED" || config?.kind !== "object" || (0, model_open.n)(config) || config.members.has("ExecutionType") || report({ node: config, at: "key", message: "The mode is DISTRIBUTED, but ExecutionType is missing" });
        }
      }, distributedWithoutResultwriter = {
        id: "distributed-without-resultwriter",
        level: "info",
        hint: "Add a ResultWriter, which writes the results to S3.",
        documentation: pages.B.distributed,
        check({ definition: definition2 }, report) {
          for (const { state, mode } of (0, map_states.v)(definition2))
            mode !== "DISTRIBUTED" || state.node.kind !== "object" || (0, model_open.n)(state.node) || state.node.members.has("ResultWriter") || report({ node: state.node, at: "key", message: "The results of all items come back as one list" });
        }
      };
      var definition = __webpack_require__(13560), integrations = __webpack_require__(32025), tree = __webpack_require__(4360);
      const expressChildUnsupported = {
        id: "express-child-unsupported",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: 'Use "ExecutionType": "STANDARD", or the integration without the suffix.',
        documentation: pages.B.distributed,
        check({ definition: definition2 }, report) {
          const express = /* @__PURE__ */ new Set();
          for (const { state, config, mode } of (0, map_states.v)(definition2)) {
            const type = (0, tree.b6)((0, tree.Dc)(config, "ExecutionType"));
            mode === "DISTRIBUTED" && type === "EXPRESS" && express.add(state);
          }
          if (express.size !== 0)
            for (const state of definition2.states) {
              const resource = (0, tree.Dc)(state.node, "Resource");
              state.type !== "Task" || !((0, integrations.o5)(resource) || (0, integrations.mP)(resource) || (0, integrations.C8)(resource)) || isInside(state, express) && report({
                node: resource,
                message: "The item processor runs as Express executions, which have no jobs, callbacks and activities"
              });
            }
        }
      };
      function isInside(state, express) {
        for (const owner of (0, definition.K2)(state.machine))
          if (express.has(owner))
            return !0;
        return !1;
      }
      const expressDistributedMap = {
        id: "express-distributed-map",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: 'Use a Standard state machine, or "Mode": "INLINE".',
        documentation: pages.B.types,
        check({ definition: definition2, type }, report) {
          if (type === "express")
            for (const { config, mode } of (0, map_states.v)(definition2))
              mode === "DISTRIBUTED" && report({ node: (0, tree.Dc)(config, "Mode"), message: "Express state machines have no Distributed Map" });
        }
      }, most = 40, inlineConcurrencyOverForty = {
        id: "inline-concurrency-over-forty",
        level: "info",
        hint: "Use a number up to 40, or a Distributed Map.",
        documentation: pages.B.map,
        check({ definition: definition2 }, report) {
          for (const { state, mode } of (0, map_states.v)(definition2)) {
            const node = (0, tree.Dc)(state.node, "MaxConcurrency");
            mode !== "INLINE" || ((0, tree.rl)(node) ?? 0) <= most || report({ node, message: `An inline Map state works on up to ${most} items at a time` });
          }
        }
      }, itemreaderInInline = {
        id: "itemreader-in-inline",
        level: "warning",
        hint: 'Set "Mode": "DISTRIBUTED" and an ExecutionType in ProcessorConfig, or delete the field.',
        documentation: pages.B.distributed,
        check({ definition: definition2 }, report) {
          for (const { state, config, mode } of (0, map_states.v)(definition2)) {
            if (mode !== "INLINE")
              continue;
            const found = [...fieldsOf(state.node), (0, tree.Dc)(config, "ExecutionType")];
            for (const node of found)
              node !== void 0 && report({
                node,
                at: "key",
                message: `${(0, tree.TN)(node)} needs the DISTRIBUTED mode, but this Map state is INLINE`
              });
          }
        }
      }, distributedOnly = [
        "ItemReader",
        "ItemBatcher",
        "ResultWriter",
        "Label",
        "ToleratedFailureCount",
        "ToleratedFailureCountPath",
        "ToleratedFailurePercentage",
        "ToleratedFailurePercentagePath"
      ];
      function fieldsOf(state) {
        return distributedOnly.map((field) => (0, tree.Dc)(state, field));
      }
      var substitution = __webpack_require__(98233), words = __webpack_require__(83343);
      const itemreaderUnknownResource = {
        id: "itemreader-unknown-resource",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Use arn:aws:states:::s3:getObject or arn:aws:states:::s3:listObjectsV2 to read, arn:aws:states:::s3:putObject to write.",
        documentation: pages.B.reader,
        check({ definition: definition2 }, report) {
          for (const { state } of (0, map_states.v)(definition2))
            for (const [field, actions2] of Object.entries(actionsOf)) {
              const node = (0, tree.Dc)((0, tree.Dc)(state.node, field), "Resource");
              if (node?.kind !== "string" || (0, substitution.Y)(node.value))
                continue;
              const action = /^arn:[^:]+:states:[^:]*:[^:]*:(.*)$/.exec(node.value)?.[1];
              action !== void 0 && actions2.includes(action) || report({
                node,
                message: `${field} does not take the Resource ${(0, words.TL)(node.value)}, but ${(0, words.gP)(actions2)}`
              });
            }
        }
      }, actionsOf = { ItemReader: ["s3:getObject", "s3:listObjectsV2"], ResultWriter: ["s3:putObject"] }, mapDeprecatedField = {
        id: "map-deprecated-field",
        level: "info",
        hint: "Rename Iterator to ItemProcessor, and Parameters to ItemSelector.",
        documentation: pages.B.map,
        check({ definition: definition2 }, report) {
          for (const { state } of (0, map_states.v)(definition2))
            for (const [old, now] of renamed) {
              const node = (0, tree.Dc)(state.node, old);
              if (node === void 0)
                continue;
              const fix = (0, tree.Dc)(state.node, now) === void 0 ? { is: "key", node, key: now } : void 0;
              report({ node, at: "key", message: `${old} of a Map state is now ${now}`, fix });
            }
        }
      }, renamed = [
        ["Iterator", "ItemProcessor"],
        ["Parameters", "ItemSelector"]
      ], mapLabelDuplicate = {
        id: "map-label-duplicate",
        level: "error",
        awsCode: "DUPLICATE_LABEL_NAME",
        hint: "Give each Map state a Label of its own, or none.",
        documentation: pages.B.distributed,
        check({ definition: definition2 }, report) {
          const seen = /* @__PURE__ */ new Set();
          for (const { state } of (0, map_states.v)(definition2)) {
            const node = (0, tree.Dc)(state.node, "Label");
            node?.kind !== "string" || (0, substitution.Y)(node.value) || (seen.has(node.value) && report({ node, message: `Another Map state has the Label ${(0, words.TL)(node.value)} too` }), seen.add(node.value));
          }
        }
      }, mapLabelInvalid = {
        id: "map-label-invalid",
        level: "error",
        awsCode: "INVALID_LABEL_NAME",
        hint: "Use letters, digits, - and _.",
        documentation: pages.B.distributed,
        check({ definition: definition2 }, report) {
          for (const { state } of (0, map_states.v)(definition2)) {
            const node = (0, tree.Dc)(state.node, "Label");
            if (node?.kind !== "string" || (0, substitution.Y)(node.value))
              continue;
            const { length } = [...node.value];
            length === 0 ? report({ node, message: "The Label is empty" }) : length > longest ? report({ node, message: `The Label has ${length} characters, but may have at most ${longest}` }) : forbidden.test(node.value) && report({ node, message: `The Label ${(0, words.TL)(node.value)} holds a character that is not allowed` });
          }
        }
      }, longest = 40, forbidden = /[\s?*<>{}[\]"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/, mapWithoutWork = {
        id: "map-without-work",
        level: "info",
        hint: "Use a Pass state with a path, or with an expression of JSONata.",
        documentation: pages.B.map,
        check({ definition: definition2 }, report) {
          for (const { node, type, machines } of definition2.states) {
            const [machine] = machines;
            type !== "Map" || machine === void 0 || !machine.complete || machine.states.size === 0 || [...machine.states.values()].some((state) => state.type !== "Pass") || report({ node, at: "key", message: "The item processor has nothing but Pass states" });
          }
        }
      };
      var expressions = __webpack_require__(75623);
      const readerConfigMismatch = {
        id: "reader-config-mismatch",
        level: "warning",
        hint: "Delete the field, or set the InputType that it belongs to.",
        documentation: pages.B.reader,
        check({ definition: definition2 }, report) {
          for (const { state } of (0, map_states.v)(definition2)) {
            const reader = (0, tree.Dc)(state.node, "ItemReader"), config = (0, tree.Dc)(reader, "ReaderConfig");
            if (config?.kind !== "object" || (0, model_open.n)(config))
              continue;
            const resource = (0, tree.b6)((0, tree.Dc)(reader, "Resource")) ?? "";
            for (const { node, message, hint } of mismatches(config, resource))
              report({ node, at: "key", message, hint });
          }
        }
      }, inputsOf = {
        CSVHeaderLocation: ["CSV", "MANIFEST"],
        CSVHeaders: ["CSV", "MANIFEST"],
        CSVDelimiter: ["CSV", "MANIFEST"],
        ItemsPointer: ["JSON"]
      };
      function* mismatches(config, resource) {
        yield* missingType(config, resource), yield* wrongManifest(config), yield* idleFields(config), yield* headers(config), yield* wrongPointer(config);
      }
      function* missingType(config, resource) {
        if ((0, tree.Dc)(config, "InputType") !== void 0)
          return;
        const manifest = (0, tree.Dc)(config, "ManifestType"), isFlattened = (0, tree.b6)((0, tree.Dc)(config, "Transformation")) === "LOAD_AND_FLATTEN";
        (0, tree.b6)(manifest) === "ATHENA_DATA" ? yield {
          node: config,
          message: "InputType is missing: ATHENA_DATA must know what the files of the manifest are",
          hint: `Add "InputType": ${(0, words.gP)(athenaInputs.map(words.TL))}.`
        } : manifest === void 0 && (isFlattened || resource.endsWith("s3:getObject")) && (yield {
          node: config,
          message: `InputType is missing: ${isFlattened ? "LOAD_AND_FLATTEN" : "s3:getObject"} must know what it reads`,
          hint: 'Add InputType, such as "InputType": "JSON".'
        });
      }
      const athenaInputs = ["CSV", "JSONL", "PARQUET"], manifestInputs = {
        ATHENA_DATA: athenaInputs,
        S3_INVENTORY: ["CSV", "MANIFEST"]
      };
      function* wrongManifest(config) {
        const manifest = (0, tree.b6)((0, tree.Dc)(config, "ManifestType")) ?? "", node = (0, tree.Dc)(config, "InputType"), type = (0, tree.b6)(node), types = Object.hasOwn(manifestInputs, manifest) ? manifestInputs[manifest] : void 0;
        node === void 0 || type === void 0 || types === void 0 || (0, substitution.Y)(type) || types.includes(type) || (yield {
          node,
          message: `A manifest of ${manifest} lists no files of the InputType ${(0, words.TL)(type)}`,
          hint: manifest === "S3_INVENTORY" ? "Delete InputType: an inventory is always CSV." : `Set it to ${(0, words.gP)(types.map(words.TL))}.`
        });
      }
      function* idleFields(config) {
        const type = (0, tree.b6)((0, tree.Dc)(config, "InputType"));
        if (!(type === void 0 || (0, substitution.Y)(type)))
          for (const [field, types] of Object.entries(inputsOf)) {
            const node = (0, tree.Dc)(config, field);
            node === void 0 || types.includes(type) || (yield {
              node,
              message: `${field} has no effect with the InputType ${(0, words.TL)(type)}, but with ${(0, words.gP)(types)}`
            });
          }
      }
      function* headers(config) {
        const location = (0, tree.Dc)(config, "CSVHeaderLocation"), given = (0, tree.Dc)(config, "CSVHeaders");
        (0, tree.b6)((0, tree.Dc)(config, "InputType")) === "CSV" && (0, tree.Dc)(config, "ManifestType") === void 0 && location === void 0 && (yield {
          node: config,
          message: "CSVHeaderLocation is missing: CSV files need to tell where the names of the columns stand",
          hint: 'Add "CSVHeaderLocation": "FIRST_ROW", or "GIVEN" with CSVHeaders.'
        }), location !== void 0 && (0, tree.b6)(location) === "GIVEN" && given === void 0 && (yield {
          node: location,
          message: "The headers are to be given, but CSVHeaders is missing",
          hint: 'Add CSVHeaders, a list of the names of the columns, or set "CSVHeaderLocation": "FIRST_ROW".'
        }), given !== void 0 && (0, tree.b6)(location) === "FIRST_ROW" && (yield {
          node: given,
          message: "The headers are read from the first row, so CSVHeaders has no effect",
          hint: 'Delete CSVHeaders, or set "CSVHeaderLocation": "GIVEN".'
        });
      }
      function* wrongPointer(config) {
        const node = (0, tree.Dc)(config, "ItemsPointer"), pointer = (0, tree.b6)(node);
        node === void 0 || pointer === void 0 || (0, substitution.Y)(pointer) || jsonPointer.test(pointer) || (0, expressions.B)(pointer) || (yield {
          node,
          message: `ItemsPointer is ${(0, words.TL)(pointer)}, but must be a JSON pointer`,
          hint: "Write the way to the array like /orders/items."
        });
      }
      const jsonPointer = /^(\/([^~/]|~[01])*)*$/;
      var catalogue_integrations = __webpack_require__(51269), slips = __webpack_require__(22055), rule_integrations = __webpack_require__(91214);
      const readerWriterParameter = {
        id: "reader-writer-parameter",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: (0, rule_integrations.DE)(void 0),
        documentation: pages.B.reader,
        check({ definition: definition2 }, report) {
          for (const { state } of (0, map_states.v)(definition2))
            for (const field of ["ItemReader", "ResultWriter"]) {
              const storage = (0, tree.Dc)(state.node, field), action = /:s3:(\w+)$/.exec((0, tree.b6)((0, tree.Dc)(storage, "Resource")) ?? "")?.[1] ?? "", known = actions.get(action);
              if (storage?.kind !== "object" || known === void 0 || state.language === void 0)
                continue;
              const name = state.language === "JSONata" ? "Arguments" : "Parameters";
              for (const problem of problemsIn(storage, name, known))
                report(problem);
            }
        }
      }, actions = new Map([
        { name: "getObject", required: ["Bucket", "Key"], optional: ["VersionId", "ExpectedBucketOwner"] },
        { name: "listObjectsV2", required: ["Bucket"], optional: ["Prefix", "ExpectedBucketOwner"] },
        { name: "putObject", required: ["Bucket"], optional: ["Prefix", "ExpectedBucketOwner"] }
      ].map((action) => [action.name, action]));
      function* problemsIn(storage, name, action) {
        const payload = (0, tree.Dc)(storage, name);
        if (payload === void 0) {
          const other = name === "Arguments" ? "Parameters" : "Arguments";
          if ((0, model_open.n)(storage) || storage.members.has(other))
            return;
          yield {
            node: storage,
            at: "key",
            message: `s3:${action.name} requires ${(0, words.Q7)(action.required.map(words.TL))}, but ${name} is missing`,
            hint: `Add ${name} with ${(0, words.Q7)(action.required)}.`
          };
        } else payload.kind === "object" ? yield* unknownAndMissing(payload, name, action) : name === "Arguments" && !isComputed(payload) && (yield { node: payload, message: `${name} is ${(0, tree.bh)(payload)}, but must be an object` });
      }
      function* unknownAndMissing(payload, field, { name, required, optional }) {
        const known = [...required, ...optional], there = /* @__PURE__ */ new Set();
        for (const { name: written, node } of (0, catalogue_integrations.given)(payload)) {
          if (known.includes(written)) {
            there.add(written);
            continue;
          }
          const meant = (0, slips.K)(written, known);
          meant !== void 0 && there.add(meant), yield {
            node,
            at: "key",
            message: `s3:${name} takes no parameter ${(0, words.TL)(written)} here`,
            hint: (0, rule_integrations.au)(meant) ?? `It takes ${(0, words.Q7)(known)}.`
          };
        }
        const missing = required.filter((each) => !there.has(each));
        missing.length === 0 || (0, model_open.n)(payload) || (yield {
          node: payload,
          message: `s3:${name} requires ${(0, words.Q7)(missing.map(words.TL))}`,
          hint: (0, rule_integrations.DE)(field === "Arguments" ? "JSONata" : "JSONPath")
        });
      }
      function isComputed(node) {
        return node.kind === "substitution" ? !0 : node.kind === "string" && ((0, expressions.B)(node.value) || (0, substitution.Y)(node.value));
      }
      const mapRules = [
        expressDistributedMap,
        expressChildUnsupported,
        itemreaderInInline,
        distributedWithoutExecutiontype,
        distributedWithoutResultwriter,
        inlineConcurrencyOverForty,
        mapDeprecatedField,
        mapWithoutWork,
        mapLabelInvalid,
        mapLabelDuplicate,
        itemreaderUnknownResource,
        readerConfigMismatch,
        readerWriterParameter
      ];
    })
  )
};
