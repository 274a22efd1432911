export const id = 4339;
export const ids = [4339];
export const modules = {
  /***/
  34339: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        crossCheck: () => (
          /* binding */
          crossCheck
        )
      });
      var source_tree = __webpack_require__(4360);
      ;
      const longest = 1048576;
      function definitionToSend({ tree, source, isText }) {
        const { root } = tree;
        const nodes = root === void 0 ? [] : [...(0, source_tree.DG)(root)];
        const substituted = nodes.filter(holdsSubstitution);
        const asItStands = isText && substituted.length === 0;
        if (nodes.some(isOpen) || substituted.some(decidesShape))
          return void 0;
        if (!asItStands && (root === void 0 || tree.problems.length > 0))
          return void 0;
        const text = asItStands || root === void 0 ? source.text : JSON.stringify(plainValue(root));
        return text === "" || text.length > longest ? void 0 : text;
      }
      function findingFromService({ severity, code = "UNKNOWN", message = "", location = "" }, { tree, source, place, isText }) {
        const node = nodeAt(tree.root, location);
        if (node !== void 0 && holdsSubstitution(node))
          return void 0;
        const offset = isText ? offsetIn(location, source) : void 0;
        const range = offset === void 0 ? rangeOf(node) : { start: offset, end: offset };
        return {
          rule: `aws-${code.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
          severity: severity === "ERROR" ? "error" : "warning",
          message: `AWS: ${message.trim().replace(/\.$/, "")}`,
          hint: "Found by AWS alone. Its message says what it expects.",
          range: source.positionsOf(range),
          pointer: node === void 0 ? "" : (0, source_tree.xH)(node),
          state: stateAround(node),
          definition: place,
          awsCode: code,
          documentation: page
        };
      }
      function isSameMatter(one, other) {
        if (one.awsCode !== other.awsCode)
          return false;
        if (one.awsCode === "INVALID_JSON_DESCRIPTION" || one.pointer === other.pointer)
          return true;
        return one.state === other.state && (isWithin(one.pointer, other.pointer) || isWithin(other.pointer, one.pointer));
      }
      const page = "https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html";
      const structural = /* @__PURE__ */ new Set(["StartAt", "States", "Next", "Default", "End", "Type", "QueryLanguage", "Mode"]);
      const payloads = /* @__PURE__ */ new Set([
        "Parameters",
        "Arguments",
        "Result",
        "ResultSelector",
        "ItemSelector",
        "Output",
        "Assign"
      ]);
      const pseudo = {
        "${AWS::Partition}": "aws",
        "${AWS::Region}": "us-east-1",
        "${AWS::AccountId}": "123456789012"
      };
      const someFunction = "arn:aws:lambda:us-east-1:123456789012:function:substituted";
      function holdsSubstitution(node) {
        return node.kind === "substitution" || node.kind === "string" && node.value.includes("${");
      }
      function decidesShape(node) {
        return structural.has((0, source_tree.TN)(node)) && !isPayload(node);
      }
      function isPayload(node) {
        for (let at = node.parent; at !== void 0; at = at.parent)
          if (payloads.has((0, source_tree.TN)(at)))
            return true;
        return false;
      }
      function isOpen(node) {
        return (node.kind === "object" || node.kind === "array") && node.open;
      }
      function plainValue(node) {
        switch (node.kind) {
          case "object":
            return Object.fromEntries([...node.members].map(([key, value]) => [key, plainValue(value)]));
          case "array":
            return node.items.map(plainValue);
          case "substitution":
            return valueFor((0, source_tree.TN)(node));
          case "null":
            return null;
          case "string":
            return node.key === "Resource" ? resourceFrom(node.value) : node.value;
          default:
            return node.value;
        }
      }
      function valueFor(key) {
        if (key === "Resource")
          return someFunction;
        return /(Seconds|Count|Percentage|Concurrency|Attempts|Rate|Items)$/.test(key) ? 1 : "substituted";
      }
      function resourceFrom(text) {
        const known = text.replace(/\$\{AWS::\w+\}/g, (name) => pseudo[name] ?? name);
        if (known.startsWith("${"))
          return someFunction;
        return known.replace(/\$\{[^}]*\}/g, "substituted");
      }
      function nodeAt(root, location) {
        let node = root;
        let rest = location;
        while (node !== void 0) {
          const step = stepFrom(node, rest);
          if (step === void 0)
            return node;
          node = step.node;
          rest = rest.slice(step.length);
        }
        return node;
      }
      function stepFrom(node, rest) {
        if (node.kind === "array") {
          const [whole, index] = /^(?:\/(\d+)|\[(\d+)\])(?=[/[]|$)/.exec(rest) ?? [];
          const item = whole === void 0 ? void 0 : node.items[Number(index ?? whole.slice(1, -1))];
          return item === void 0 ? void 0 : { node: item, length: whole?.length ?? 0 };
        }
        if (node.kind !== "object" || !rest.startsWith("/"))
          return void 0;
        const named = [...node.members].filter(([key2]) => leadsTo(rest, key2));
        const [key = "", member] = named.sort(([a], [b]) => b.length - a.length)[0] ?? [];
        return member === void 0 ? void 0 : { node: member, length: key.length + 1 };
      }
      function leadsTo(rest, key) {
        const after = rest.charAt(key.length + 1);
        return rest.startsWith(key, 1) && (after === "" || after === "/" || after === "[");
      }
      function offsetIn(location, { text }) {
        const [, line, column] = /line: (\d+), column: (\d+)/.exec(location) ?? [];
        if (line === void 0)
          return void 0;
        const ends = /\r\n|\r|\n/g;
        let start = 0;
        for (let left = Number(line) - 1; left > 0; left--) {
          if (ends.exec(text) === null)
            return text.length;
          start = ends.lastIndex;
        }
        return Math.min(text.length, start + Number(column) - 1);
      }
      function rangeOf(node) {
        if (node === void 0)
          return { start: 0, end: 0 };
        if (node.kind !== "object" && node.kind !== "array")
          return node.range;
        return node.keyRange ?? { start: node.range.start, end: node.range.start + 1 };
      }
      function stateAround(node) {
        for (let at = node; at !== void 0; at = at.parent)
          if (at.parent?.key === "States")
            return (0, source_tree.TN)(at);
        return null;
      }
      function isWithin(inner, outer) {
        return inner.startsWith(`${outer}/`);
      }
      var lib = __webpack_require__(88970);
      var host_lib = __webpack_require__(83706);
      var verdict = __webpack_require__(9987);
      ;
      function merge(own, { result, diagnostics }, definition) {
        const theirs = diagnostics.flatMap((diagnostic) => findingFromService(diagnostic, definition) ?? []);
        const added = theirs.filter((finding) => !own.some((known) => isSameMatter(known, finding)));
        const refused = own.filter(({ severity, awsCode }) => severity === "error" && awsCode !== null);
        return {
          added,
          confirmed: theirs.length - added.length,
          denied: result === "OK" ? [...new Set(refused.map(({ rule }) => rule))] : []
        };
      }
      ;
      async function crossCheck(linted, edge) {
        const tally = { asked: 0, confirmed: 0, added: 0, unsent: 0 };
        const checked = [...linted];
        try {
          const aws = await edge.openAws();
          for (const [index, file] of linted.entries()) {
            const added = [];
            for (const machine of file.machines.filter(({ tree }) => tree.root?.kind === "object")) {
              const merged = await askAbout(machine, file, aws, edge);
              if (merged === void 0) {
                tally.unsent++;
                continue;
              }
              tally.asked++;
              tally.confirmed += merged.confirmed;
              tally.added += merged.added.length;
              added.push(...merged.added);
            }
            checked[index] = withFindings(file, added);
          }
        } catch (error) {
          if ((0, lib.w7)(error)) {
            edge.host.log.warn(`AWS could not be asked: states:ValidateStateMachineDefinition is not allowed (${(0, host_lib.bD)(error)})`);
            return { linted: checked };
          }
          if (error instanceof host_lib.A || error instanceof host_lib.GA)
            return { linted: checked, failure: error };
          throw error;
        }
        tell(edge, tally);
        return { linted: checked };
      }
      async function askAbout(machine, file, aws, { host: { log, cancellation } }) {
        const definition = definitionToSend(machine);
        const place = { file: file.file };
        if (definition === void 0)
          return void 0;
        try {
          const { result, diagnostics = [] } = await aws.call("sfn", "ValidateStateMachineDefinition", {
            definition,
            type: machine.type === "express" ? "EXPRESS" : "STANDARD",
            severity: "WARNING",
            maxResults: 100
          }, { signal: cancellation.signal });
          const own = file.findings.filter((finding) => finding.definition === machine.place);
          const merged = merge(own, { result, diagnostics }, machine);
          if (merged.denied.length > 0) {
            log.warn(`AWS accepts the definition, though errors were found in it: ${merged.denied.join(", ")}`, place);
          }
          return merged;
        } catch (error) {
          if (!(0, lib.If)(error))
            throw error;
          log.warn(`AWS did not judge the definition: ${(0, host_lib.bD)(error)}`, place);
          return void 0;
        }
      }
      function withFindings(file, added) {
        if (added.length === 0)
          return file;
        const findings = [...file.findings, ...added].sort(({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.column - b.column);
        return { ...file, findings };
      }
      function tell({ host: { log } }, { asked, confirmed, added, unsent }) {
        log.info(`AWS was asked about ${(0, verdict.hS)(asked, "definition")}: it confirmed ${(0, verdict.hS)(confirmed, "finding")} and added ${added}`);
        if (unsent > 0) {
          log.info(`AWS was not asked about ${(0, verdict.hS)(unsent, "definition")}: broken, too long, or open where states are named`);
        }
      }
    })
  )
};
