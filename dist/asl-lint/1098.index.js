export const id = 1098, ids = [1098], modules = {
  /***/
  25897: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          lineOf
        )
        /* harmony export */
      });
      const known = /* @__PURE__ */ new WeakMap();
      function lineOf(source, number) {
        const { starts } = indexUpTo(source, number), start = starts[number - 1];
        if (start === void 0)
          return;
        const next = starts[number];
        return source.text.slice(start, next === void 0 ? void 0 : next - endBefore(source.text, next));
      }
      function indexUpTo(source, number) {
        const index = known.get(source) ?? { starts: [source.text.startsWith("\uFEFF") ? 1 : 0], complete: !1 };
        known.set(source, index);
        const ends = /\r\n|\r|\n/g;
        for (ends.lastIndex = index.starts.at(-1) ?? 0; !index.complete && index.starts.length <= number; )
          ends.exec(source.text) === null ? index.complete = !0 : index.starts.push(ends.lastIndex);
        return index;
      }
      function endBefore(text, offset) {
        return text.endsWith(`\r
`, offset) ? 2 : 1;
      }
    })
  ),
  /***/
  49488: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        Hm: () => (
          /* binding */
          locatedFindings
        ),
        /* harmony export */
        ux: () => (
          /* binding */
          mostSevere
        )
        /* harmony export */
      });
      const severities = ["error", "warning", "info"];
      function locatedFindings(linted) {
        return linted.flatMap((source) => source.findings.map((finding) => ({ source, finding })));
      }
      function mostSevere(all, most) {
        if (all.length <= most)
          return all;
        const chosen = severities.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity)).slice(0, most), kept = new Set(chosen);
        return all.filter((located) => kept.has(located));
      }
      function placeOf({ source, finding }) {
        const { line, column } = finding.range.start;
        return `${source.file}:${line}:${column}`;
      }
    })
  ),
  /***/
  24022: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          realPath
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
      function realPath(workingDirectory, path) {
        const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path);
        return real(absolute) ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute)) ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
      }
      function real(absolute) {
        try {
          return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
        } catch {
          return;
        }
      }
    })
  ),
  /***/
  21098: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        run: () => (
          /* binding */
          run
        )
      });
      var external_node_path_ = __webpack_require__(76760), lib = __webpack_require__(19979), lib_located = __webpack_require__(49488);
      const severities = {
        error: "error",
        warning: "warning",
        info: "notice"
      };
      function annotationsOf(linted) {
        return (0, lib_located.Hm)(linted).map(({ source, finding: { rule, severity, message, hint, range } }) => ({
          severity: severities[severity],
          title: rule,
          message: `${message}. ${hint}`,
          file: source.file,
          line: range.start.line,
          column: range.start.column,
          endLine: range.end.line,
          endColumn: range.end.column
        }));
      }
      var external_node_fs_ = __webpack_require__(73024);
      const names = [".asl-lint.yaml", ".asl-lint.json"], strayName = ".asl-lint.yml";
      async function configFor(given, files, log) {
        const file = given ?? configAbove(files.workingDirectory, log);
        if (file === void 0)
          return;
        const text = await files.readText(file, "the configuration"), { readConfig } = await Promise.all(
          /* import() */
          [__webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(9547), __webpack_require__.e(2903)]
        ).then(__webpack_require__.bind(__webpack_require__, 62903));
        return await readConfig(file, text);
      }
      function configAbove(workingDirectory, log) {
        for (const folder of foldersFrom(workingDirectory)) {
          const found = names.map((name) => (0, external_node_path_.join)(folder, name)).filter((file) => (0, external_node_fs_.existsSync)(file)), [first, second] = found.map((file) => (0, external_node_path_.relative)(workingDirectory, file));
          if (first !== void 0 && second !== void 0)
            throw new lib.yo("a folder has two configurations", {
              where: `${first} and ${second}`,
              expected: "one of them",
              mend: "delete one, or name one with the input config"
            });
          if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, strayName))) {
            const stray = (0, external_node_path_.relative)(workingDirectory, (0, external_node_path_.join)(folder, strayName));
            log.warn(`${stray} is not read: the configuration is called ${names.join(" or ")}`);
          }
          if (first !== void 0)
            return first;
        }
      }
      function foldersFrom(workingDirectory) {
        const folders = [];
        for (let folder = workingDirectory; ; folder = (0, external_node_path_.dirname)(folder)) {
          if (folders.push(folder), (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, ".git")))
            return folders;
          if (folder === (0, external_node_path_.dirname)(folder))
            return [workingDirectory];
        }
      }
      var definition = __webpack_require__(93553), source_tree = __webpack_require__(4360), catalogue_call = __webpack_require__(17874);
      async function integrationsIn(definition2) {
        const calling = definition2.states.flatMap(callIn);
        return calling.length === 0 ? [] : (loading ??= Promise.all(
          /* import() | integrations */
          [__webpack_require__.e(1214), __webpack_require__.e(5758)]
        ).then(__webpack_require__.bind(__webpack_require__, 51269)), await (await loading).integrationsOf(calling));
      }
      let loading;
      function callIn(state) {
        const resource = (0, source_tree.Dc)(state.node, "Resource");
        if (state.type !== "Task" || resource?.kind !== "string")
          return [];
        const call = (0, catalogue_call.C)(resource);
        return call === void 0 ? [] : [{ state, resource, call }];
      }
      var jsonata_expressions = __webpack_require__(75623);
      function clashing(fixes) {
        const wanted = /* @__PURE__ */ new Map();
        for (const fix of fixes) {
          if (fix.is !== "key")
            continue;
          const { parent } = fix.node, keys = wanted.get(parent) ?? /* @__PURE__ */ new Map();
          keys.set(fix.key, [...keys.get(fix.key) ?? [], fix]), wanted.set(parent, keys);
        }
        const groups = [...wanted.values()].flatMap((keys) => [...keys.values()]);
        return new Set(groups.filter((group) => new Set(group.map(memberOf)).size > 1).flat());
      }
      function memberOf(fix) {
        return fix.is === "key" ? fix.node : void 0;
      }
      var edits = __webpack_require__(96367), model_definition = __webpack_require__(13560), template = __webpack_require__(11324), rules = __webpack_require__(16122), shapes = __webpack_require__(85580);
      function surveyOf(definition2) {
        const entries = [], uses = [], visit = (entry) => {
          entries.push(entry);
          for (const [name, node] of entry.node.members) {
            const field = entry.shape.fields.get(name);
            field !== void 0 && visitValue({ entry, field, form: field.form, node });
          }
        }, visitValue = (use) => {
          uses.push(use);
          const { entry, form, node } = use;
          if (form.is === "list" && node.kind === "array")
            for (const item of node.items)
              visitValue({ ...use, form: form.of, node: item });
          else form.is === "record" && node.kind === "object" && visit({ ...entry, shape: shapes.n[form.shape], node });
        };
        for (const machine of definition2.machines) {
          const { language } = definition2;
          visit({ shape: shapes.n[shapeOfRole[machine.role]], node: machine.node, language, state: machine.owner });
        }
        for (const state of definition2.states) {
          const node = (0, source_tree.i)(state.node);
          if (node === void 0 || state.type === void 0)
            continue;
          const shape = shapes.n[state.type.toLowerCase()];
          visit({ shape, node, language: state.language, state });
        }
        return { entries, uses };
      }
      const shapeOfRole = {
        top: "machine",
        branch: "branch",
        processor: "processor"
      };
      async function lint(text, { type } = { type: "auto" }) {
        const source = sourceText(text);
        return lintTree(treeFromJson(text), source, type === "express" ? "express" : "standard");
      }
      async function lintTree(tree, source, type, only) {
        const definition2 = (0, model_definition.SU)((0, template.F)(tree.root) ? void 0 : tree.root), survey = surveyOf(definition2), expressions = await (0, jsonata_expressions.l)(survey), integrations = await integrationsIn(definition2), { length } = source.text, subject = { tree, definition: definition2, survey, expressions, integrations, type, length }, found = [];
        let problems = [], count = 0;
        const report = (problem) => {
          ++count <= mostPerRule && problems.push(problem);
        };
        for (const rule of only ?? await (0, rules.N)(subject))
          rule.check(subject, report), count !== 0 && (withRest(problems, count).forEach((problem, index) => {
            const { hint, fix } = problem;
            found.push({ rule, problem: { ...problem, hint: searched(hint, index), fix: searched(fix, index) } });
          }), problems = [], count = 0);
        const clashes = clashing(found.flatMap(({ problem: { fix } }) => fix ?? [])), findings = found.map(({ rule, problem }) => {
          const { fix } = problem;
          return locate(rule, fix && clashes.has(fix) ? { ...problem, fix: void 0 } : problem, subject, source);
        });
        return findings.sort((a, b) => a.offset - b.offset), {
          findings: findings.map(({ finding }) => finding),
          definitions: definition2.top === void 0 ? 0 : 1
        };
      }
      const mostPerRule = 1e4, mostSearches = 100;
      function searched(value, index) {
        return typeof value != "function" ? value : index < mostSearches ? value() : void 0;
      }
      function withRest(problems, count) {
        const last = problems.at(-1);
        return last === void 0 || count <= problems.length ? problems : [...problems.slice(0, -1), { ...last, message: `${last.message}; more of this kind are left out` }];
      }
      function locate(rule, problem, { definition: definition2 }, source) {
        const { node, message, hint, fix, level = rule.level } = problem, range = rangeOf(problem);
        return {
          offset: range.start,
          finding: {
            rule: rule.id,
            severity: level,
            message,
            hint: hint ?? rule.hint,
            range: source.positionsOf(range),
            pointer: node === void 0 ? "" : (0, source_tree.xH)(node),
            state: definition2.stateAt(node)?.name ?? null,
            definition: null,
            awsCode: rule.awsCode ?? null,
            documentation: rule.documentation,
            edit: fix && source.ofFile !== void 0 ? (0, edits._)(fix, source.ofFile) : void 0
          }
        };
      }
      function rangeOf({ node, at, range }) {
        if (range !== void 0)
          return range;
        if (node === void 0)
          return { start: 0, end: 0 };
        const isContainer = node.kind === "object" || node.kind === "array";
        return at === "key" || isContainer ? node.keyRange ?? (isContainer ? { start: node.range.start, end: node.range.start + 1 } : node.range) : node.range;
      }
      var rules_text = __webpack_require__(78609), source_json = __webpack_require__(56986), limits = __webpack_require__(19488), source_text = __webpack_require__(28833), embedding_names = __webpack_require__(72480), service_part = __webpack_require__(76117);
      async function readSource(file, text) {
        const source = (0, source_text.rI)(text);
        if (isTerraform(file))
          return await terraformIn(text, source);
        const tree = await readTree(file, text);
        if (isService(tree.root)) {
          readAsYaml12(tree);
          const { machinesInService } = await __webpack_require__.e(
            /* import() */
            4212
          ).then(__webpack_require__.bind(__webpack_require__, 24212));
          return { source, machines: machinesInService(tree, source), findings: await troubleWith(tree, source) };
        }
        if ((0, source_tree.Dc)((0, source_tree.Dc)(tree.root, "resource"), "aws_sfn_state_machine") !== void 0) {
          const { machinesInTerraformJson } = await __webpack_require__.e(
            /* import() */
            8481
          ).then(__webpack_require__.bind(__webpack_require__, 78481));
          return {
            source,
            machines: machinesInTerraformJson(tree, source),
            findings: await troubleWith(tree, source)
          };
        }
        if ((0, template.F)(tree.root)) {
          const { machinesInTemplate } = await __webpack_require__.e(
            /* import() */
            698
          ).then(__webpack_require__.bind(__webpack_require__, 70698));
          return {
            source,
            machines: machinesInTemplate(tree, tree.root, source),
            findings: await troubleWith(tree, source)
          };
        }
        const content = await definitionIn(tree, source);
        return {
          source,
          machines: [{ place: null, type: void 0, substitutions: void 0, content }],
          findings: []
        };
      }
      function readAsYaml12({ root }) {
        for (const node of root === void 0 ? [] : (0, source_tree.DG)(root))
          node.kind === "string" && delete node.inYaml11;
      }
      async function terraformIn(text, source) {
        const refused = refusedTerraform(text);
        return refused !== void 0 ? { source, machines: [], findings: await troubleWith(refused, source) } : (await __webpack_require__.e(
          /* import() */
          5067
        ).then(__webpack_require__.bind(__webpack_require__, 35067))).readTerraform(text, source);
      }
      function refusedTerraform(text) {
        const message = (0, limits.Po)(text, limits.jY);
        return message === void 0 ? void 0 : { root: void 0, problems: [{ kind: "size", range: { start: 0, end: 1 }, message, node: void 0 }], within: ({ range }) => range };
      }
      function mayHoldMachines(file, text) {
        return isTerraform(file) ? /aws_sfn_state_machine|step-?functions?|StartAt|\.asl\./i.test(text) : /AWS::(?:StepFunctions|Serverless)::StateMachine|"aws_sfn_state_machine"|^\ufeff?[ \t]*["']?stepFunctions["']?[ \t]*:/m.test(text);
      }
      async function readDefinition(file, text, { path, range, keys, template: template2, yaml12 }) {
        const source = (0, source_text.rI)(text);
        if (template2) {
          const refused = refusedTerraform(text);
          if (refused !== void 0)
            return await definitionIn(refused, source);
          const { readTemplate } = await __webpack_require__.e(
            /* import() */
            5067
          ).then(__webpack_require__.bind(__webpack_require__, 35067));
          return await readTemplate(text, source, (filled) => readTree(file, filled));
        }
        const tree = await readTree(file, text);
        if (!yaml12)
          return await definitionIn(tree, source, tree.root);
        readAsYaml12(tree);
        const { nodeAt } = await __webpack_require__.e(
          /* import() */
          2970
        ).then(__webpack_require__.bind(__webpack_require__, 92970)), found = nodeAt(tree.root, { path, keys, range });
        return "is" in found ? found : await definitionIn(tree, source, found.node, service_part.tu);
      }
      async function definitionIn(tree, source, node = tree.root, isUnknown) {
        if (node === void 0)
          return { is: "here", tree: { ...tree, root: void 0 }, source, file: source, used: () => [] };
        const used = () => (0, embedding_names.wX)(tree, node), hasTags = !(0, source_json.g)(source.text) && tag.test(source.text);
        if (node === tree.root && !hasTags && isUnknown === void 0)
          return { is: "here", tree, source, file: source, used };
        const { withoutIntrinsics } = await __webpack_require__.e(
          /* import() */
          6374
        ).then(__webpack_require__.bind(__webpack_require__, 16374));
        return { is: "here", tree: withoutIntrinsics(tree, node, isUnknown), source, file: source, used };
      }
      const tag = /(?:^|[\s[{,])![A-Za-z]/;
      async function readTree(file, text) {
        const name = file.toLowerCase().replace(/\.(?:tpl|tmpl|tftpl|j2)$/, ""), isNamedYaml = /\.ya?ml$/.test(name);
        if (name.endsWith(".json") || !isNamedYaml && ((0, source_json.g)(text) || !looksLikeYaml(text)))
          return (0, source_json.n)(text);
        const json = (0, source_json.g)(text) ? (0, source_json.n)(text) : void 0;
        if (json !== void 0 && !json.problems.some(({ kind }) => !alsoInYaml.has(kind)))
          return json;
        const { treeFromYaml } = await Promise.all(
          /* import() */
          [__webpack_require__.e(8815), __webpack_require__.e(3441)]
        ).then(__webpack_require__.bind(__webpack_require__, 23441));
        return treeFromYaml(text);
      }
      const alsoInYaml = /* @__PURE__ */ new Set(["duplicate-key", "nesting", "size"]);
      function looksLikeYaml(text) {
        return /^\ufeff?[\w"'][^\n{}]*:(?:\s|$)/m.test(text);
      }
      function isTerraform(file) {
        return /\.(?:tf|tofu)$/i.test(file);
      }
      function isService(root) {
        return (0, source_tree.Dc)((0, source_tree.Dc)(root, "stepFunctions"), "stateMachines") !== void 0 || (0, service_part.Vl)(root) !== void 0 ? !0 : (0, source_tree.Dc)(root, "service") !== void 0 && (0, source_tree.Dc)(root, "provider") !== void 0;
      }
      async function troubleWith(tree, source) {
        return (await lintTree({ ...tree, root: void 0 }, source, "standard", rules_text.S)).findings;
      }
      var file_rules = __webpack_require__(58216), waived = __webpack_require__(12792), words = __webpack_require__(83343), source_part = __webpack_require__(37493), source_pieces = __webpack_require__(52875);
      function substituted(tree, find) {
        const { root } = tree;
        return root === void 0 ? tree : { ...(0, source_part.B)(tree, root, (node) => node.kind === "string" && node.value.includes("${") ? inString(tree, node, find) : node.kind === "substitution" ? inPlaceOf(node, node.text, find) : void 0, (key) => replaced(key, find)), problems: tree.problems };
      }
      function inString(tree, node, find) {
        const pieces = [];
        let from = 0;
        for (const { name, start, end } of (0, embedding_names.cS)(node.value)) {
          const value = find(name);
          value !== void 0 && (pieces.push(written(tree, node, from, start)), pieces.push({ text: value, places: () => tree.within(node, start, end) }), from = end);
        }
        if (from === 0)
          return;
        pieces.push(written(tree, node, from, node.value.length));
        const { text, places } = (0, source_pieces.oR)(pieces), whole = (start, end) => text === "" ? node.range : places(start, end);
        return { node: { ...node, value: text }, places: whole };
      }
      function written(tree, node, start, end) {
        return {
          text: node.value.slice(start, end),
          places: (from, to) => tree.within(node, start + from, start + to)
        };
      }
      function inPlaceOf(node, text, find) {
        const value = replaced(text, find);
        if (value === text || value.includes("${"))
          return;
        const { range, key, keyRange, parent } = node, whole = () => range, common = { range, key, keyRange, parent };
        if (value === "null")
          return { node: { kind: "null", ...common } };
        if (value === "true" || value === "false")
          return { node: { kind: "boolean", ...common, value: value === "true" } };
        if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value))
          return { node: { kind: "number", ...common, value: Number(value) } };
        if (/^\s*[{[]/.test(value))
          return;
        const quoted = /^"(.*)"$/s.exec(value)?.[1];
        return { node: { kind: "string", ...common, value: quoted ?? value }, places: whole };
      }
      function replaced(text, find) {
        if (!text.includes("${"))
          return text;
        let made = "", from = 0;
        for (const { name, start, end } of (0, embedding_names.cS)(text)) {
          const value = find(name);
          value !== void 0 && (made += text.slice(from, start) + value, from = end);
        }
        return made + text.slice(from);
      }
      async function lintEmbedded({ place, type, substitutions }, readable, file, context) {
        const find = (name) => context.values.get(name) ?? substitutions?.names.get(name)?.value, tree = context.values.size > 0 || (substitutions?.names.size ?? 0) > 0 ? substituted(readable.tree, find) : readable.tree, kind = context.type === "auto" ? type ?? "standard" : context.type, { findings, definitions: definitions2 } = await lintTree(tree, readable.source, kind), inDefinition = findings.map((finding) => ({ ...finding, definition: place })), definition2 = { tree, source: readable.source, place, isText: isItsText(readable, tree), type: kind }, judged = (all) => (0, waived.k)(all, tree, readable.source, place);
        if (substitutions === void 0)
          return { findings: await judged(inDefinition), atMachine: [], definitions: definitions2, definition: definition2 };
        const used = readable.used();
        return {
          findings: await judged([...inDefinition, ...missing(used, substitutions, readable.file, place, context)]),
          atMachine: unused(used, substitutions, file, place),
          definitions: definitions2,
          definition: definition2
        };
      }
      function isItsText({ source: { text }, tree: read }, tree) {
        if (tree !== read || tree.root === void 0 || !/^[\ufeff\s]*\{/.test(text))
          return !1;
        const { start, end } = tree.root.range;
        return /^[\ufeff\s]*$/.test(text.slice(0, start)) && text.slice(end).trim() === "";
      }
      function notLinted({ place }, { is, why, hint, range }, file) {
        const [rule, rest] = rulesOfUnread[is];
        return (0, file_rules.sb)(rule, `${why}${rest}`, hint, { range: file.positionsOf(range), definition: place });
      }
      const rulesOfUnread = {
        elsewhere: [file_rules.D5, ", so it is not linted"],
        refused: [file_rules.l1, ""],
        astray: [file_rules.sA, ""]
      };
      function missing(used, { names: names2, complete, listedIn, beyond }, source, definition2, { values }) {
        return complete ? used.filter(({ name }) => isName(name) && !names2.has(name) && !values.has(name) && !beyond?.has(name)).map(({ name, range, pointer }) => {
          const meant = (0, words.pA)(name, [...names2.keys()]);
          return (0, file_rules.sb)(file_rules.ym, `The definition holds \${${name}}, but ${beyond?.in ?? listedIn} has no ${(0, words.TL)(name)}`, meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(meant)}?`, { range: source.positionsOf(range), definition: definition2, pointer, state: stateIn(pointer) });
        }) : [];
      }
      function unused(used, { names: names2, listedIn }, file, definition2) {
        const found = new Set(used.map(({ name }) => name));
        return [...names2].filter(([name]) => !found.has(name)).map(([name, { range }]) => (0, file_rules.sb)(file_rules.kY, `${listedIn} has ${(0, words.TL)(name)}, but the definition does not hold \${${name}}`, void 0, { range: file.positionsOf(range), definition: definition2 }));
      }
      function isName(text) {
        return /^[A-Za-z_][\w.-]*(?:::[\w.-]+)*$/.test(text);
      }
      function stateIn(pointer) {
        return [...pointer.matchAll(/\/States\/([^/]*)/g)].at(-1)?.[1]?.replaceAll("~1", "/").replaceAll("~0", "~") ?? null;
      }
      function atMachines(all) {
        const lists = /* @__PURE__ */ new Map(), listOf = (substitutions) => {
          const list = lists.get(substitutions) ?? { definitions: 0, unused: /* @__PURE__ */ new Map() };
          return lists.set(substitutions, list), list;
        };
        for (const { machine } of all)
          machine.substitutions !== void 0 && listOf(machine.substitutions).definitions++;
        return all.flatMap(({ machine: { substitutions }, findings }) => findings.filter((finding) => {
          if (finding.rule !== file_rules.kY.id || substitutions === void 0)
            return !0;
          const { definitions: definitions2, unused: unused2 } = listOf(substitutions), name = JSON.stringify([finding.message, finding.range]), times = (unused2.get(name) ?? 0) + 1;
          return unused2.set(name, times), times === definitions2;
        }));
      }
      async function lintNamed(by, machine, named, source, context, read, workingDirectory) {
        const file = fileFrom(by, named.path, workingDirectory);
        try {
          if (isDevice((0, external_node_path_.resolve)(workingDirectory, file)))
            throw new lib.yo("it is a device");
          const text = await read(file), readable = await readDefinition(file, text, named);
          if (readable.is !== "here")
            return { files: [], atMachine: [notLinted(machine, { ...readable, range: named.range }, source)] };
          const { findings, atMachine, definition: definition2 } = await lintEmbedded(machine, readable, source, context);
          return {
            files: [
              {
                file,
                text,
                findings,
                suppressed: [],
                isDefinition: !0,
                definitions: 0,
                places: [machine.place],
                machines: [definition2]
              }
            ],
            atMachine
          };
        } catch (error) {
          if (!(error instanceof lib.yo))
            throw error;
          return { files: [], atMachine: [named_definition_missing(machine, named, error, source)] };
        }
      }
      function named_definition_missing(machine, { path, range, generated }, { message }, source) {
        const why = `The definition's file cannot be read: ${path}: ${message}`;
        return generated ? notLinted(machine, { is: "elsewhere", why, range }, source) : (0, file_rules.sb)(file_rules.sA, why, void 0, {
          range: source.positionsOf(range),
          definition: machine.place
        });
      }
      function isDevice(path) {
        return /^\/(?:dev|proc|sys)\//.test(path);
      }
      function fileFrom(by, path, workingDirectory) {
        return (0, external_node_path_.isAbsolute)(path) ? (0, external_node_path_.relative)(workingDirectory, path) : external_node_path_.posix.join(external_node_path_.posix.dirname(by), path);
      }
      var lib_verdict = __webpack_require__(9987);
      async function lintFiles(sources, context, files, log, keep = !1) {
        const texts = /* @__PURE__ */ new Map(), read = (file) => {
          const text = texts.get(file) ?? files.readText(file, "the definition");
          return texts.set(file, text), text;
        }, linted = /* @__PURE__ */ new Map(), lint2 = async (file) => {
          for (const found of await lintFile(file, context, read, files.workingDirectory))
            linted.set(found.file, together(linted.get(found.file), keep ? found : { ...found, machines: [] }));
        }, alone = [];
        for (const file of sources)
          mayHoldMachines(file, await read(file).catch(() => "")) ? await lint2(file) : alone.push(file);
        for (const file of alone)
          linted.has(file) || await lint2(file);
        const all = [...linted.values()].sort((a, b) => a.file < b.file ? -1 : 1);
        for (const { file, text, findings } of all)
          log.debug(`${file}: ${text.length} characters, ${(0, lib_verdict.hS)(findings.length, "finding")}`);
        return all;
      }
      async function lintFile(file, context, read, workingDirectory) {
        try {
          const text = await read(file), source = await readSource(file, text), findings = [...source.findings], told = [], others = [], machines = [], places = [];
          let definitions2 = placesIn(source);
          for (const machine of source.machines) {
            const { content } = machine;
            if (content.is === "here") {
              const linted = await lintEmbedded(machine, content, source.source, context);
              findings.push(...linted.findings), told.push({ machine, findings: linted.atMachine }), machines.push(linted.definition), places.push(machine.place), machine.place === null && (definitions2 = linted.definitions);
            } else if (content.is === "file") {
              const named = await lintNamed(file, machine, content, source.source, context, read, workingDirectory);
              told.push({ machine, findings: named.atMachine }), others.push(...named.files);
            } else content.is === "refused" ? findings.push(notLinted(machine, content, source.source)) : told.push({ machine, findings: [notLinted(machine, content, source.source)] });
          }
          return findings.push(...atMachines(told)), [
            {
              file,
              text,
              findings: inOrder(findings),
              suppressed: [],
              isDefinition: source.machines.every(({ place }) => place === null),
              definitions: definitions2,
              places,
              machines
            },
            ...others
          ];
        } catch (error) {
          if (!(error instanceof lib.yo))
            throw error;
          return [
            {
              file,
              text: "",
              findings: [unreadable(error)],
              suppressed: [],
              isDefinition: !0,
              definitions: 0,
              places: [],
              machines: []
            }
          ];
        }
      }
      function placesIn({ machines }) {
        return new Set(machines.map(({ place }) => place)).size;
      }
      function together(earlier, later) {
        if (earlier === void 0)
          return later;
        const findings = [
          ...earlier.findings.filter((finding) => holdsWith(finding, later)),
          ...without(later.findings, earlier.findings).filter((finding) => holdsWith(finding, earlier))
        ];
        return {
          ...later,
          findings: inOrder(findings),
          definitions: earlier.definitions + later.definitions,
          places: [.../* @__PURE__ */ new Set([...earlier.places, ...later.places])],
          machines: [...earlier.machines, ...later.machines]
        };
      }
      function holdsWith(finding, other) {
        return finding.rule !== file_rules.zd.id || without([finding], other.findings).length === 0;
      }
      function without(findings, others) {
        const known = new Set(others.map(identity));
        return findings.filter((finding) => !known.has(identity(finding)));
      }
      function identity({ rule, message, range }) {
        return JSON.stringify([rule, message, range]);
      }
      function inOrder(findings) {
        return [...findings].sort(({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.column - b.column);
      }
      function unreadable({ message, mend, expected: expected2 }) {
        const wanted = expected2 === void 0 ? "" : `, expected ${expected2}`;
        return (0, file_rules.sb)(file_rules._s, `The file cannot be linted: ${message}${wanted}`, mend && sentence(mend));
      }
      function sentence(text) {
        return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
      }
      var real_path = __webpack_require__(24022);
      const writers = {
        json: async () => (await __webpack_require__.e(
          /* import() */
          1657
        ).then(__webpack_require__.bind(__webpack_require__, 11657))).jsonReport,
        sarif: async () => (await __webpack_require__.e(
          /* import() */
          9224
        ).then(__webpack_require__.bind(__webpack_require__, 19224))).sarifReport,
        junit: async () => (await __webpack_require__.e(
          /* import() */
          5186
        ).then(__webpack_require__.bind(__webpack_require__, 65186))).junitReport,
        aws: async () => (await __webpack_require__.e(
          /* import() */
          6490
        ).then(__webpack_require__.bind(__webpack_require__, 16490))).awsReport
      }, fileInputs = [
        ["json-file", "json"],
        ["sarif-file", "sarif"],
        ["junit-file", "junit"]
      ];
      function checkReportFiles(inputs, read, { workingDirectory }) {
        const at = (path) => (0, real_path.Y)(workingDirectory, path), taken = new Map([...read].map(([file, what]) => [at(file), what]));
        for (const input of ["baseline", ...fileInputs.map(([input2]) => input2), "graph-dir"]) {
          const path = inputs[input];
          if (path === void 0)
            continue;
          const owner = taken.get(at(path));
          if (owner !== void 0 && (input !== "baseline" || inputs["update-baseline"]))
            throw new lib.yo(`${JSON.stringify(path)} is ${owner}`, {
              where: input,
              expected: "a file of its own for each report",
              mend: "choose another name"
            });
          taken.set(at(path), `the file of ${input}`);
        }
        const folder = inputs["graph-dir"];
        if (folder !== void 0 && isNoFolder(at(folder)))
          throw new lib.yo(`${JSON.stringify(folder)} is no folder`, {
            where: "graph-dir",
            expected: "a folder, which is made where it is not there"
          });
      }
      function isNoFolder(absolute) {
        try {
          return (0, external_node_fs_.statSync)(absolute, { throwIfNoEntry: !1 })?.isDirectory() === !1;
        } catch {
          return !0;
        }
      }
      async function writeReports(inputs, report, files) {
        const written2 = /* @__PURE__ */ new Map(), documentOf = async (format) => {
          const document = written2.get(format) ?? await (await writers[format]())(report);
          return written2.set(format, document), document;
        };
        for (const [input, format] of fileInputs) {
          const path = inputs[input];
          path !== void 0 && await files.writeWhole(path, await documentOf(format));
        }
        return inputs.format === "text" ? void 0 : await documentOf(inputs.format);
      }
      function pathsFrom(environment, workingDirectory) {
        const root = [environment.GITHUB_WORKSPACE, environment.CODEBUILD_SRC_DIR].find((folder) => folder && holds(folder, workingDirectory));
        return (file) => (0, lib.ep)(file, root ?? workingDirectory, workingDirectory);
      }
      function holds(folder, inner) {
        const path = (0, external_node_path_.relative)(folder, inner);
        return !(0, external_node_path_.isAbsolute)(path) && path.split(/[\\/]/)[0] !== "..";
      }
      var promises_ = __webpack_require__(51455);
      async function nothingFor(pattern, workingDirectory, wanted) {
        const { what, mend } = await unmatched_troubleWith(pattern, (0, external_node_path_.resolve)(workingDirectory, pattern), wanted);
        return new lib.yo(`${JSON.stringify(pattern)} ${what}`, {
          where: "files",
          expected: `a file, a folder that holds ${wanted}, or a glob pattern that matches files`,
          mend: mend ?? `check the path: it counts from the working directory, ${workingDirectory}`
        });
      }
      async function unmatched_troubleWith(pattern, path, wanted) {
        const itself = await (0, promises_.lstat)(path).catch(() => {
        });
        return itself?.isDirectory() ? { what: `is a folder without ${wanted}` } : itself?.isSymbolicLink() ? await troubleWithLink(path, wanted) : pattern.startsWith("!") ? {
          what: "matches no file: a pattern cannot take files away",
          mend: "name the files that are wanted"
        } : { what: "matches no file" };
      }
      async function troubleWithLink(path, wanted) {
        const mend = "mend the link, or name the file itself";
        try {
          return { what: (await (0, promises_.stat)(path)).isDirectory() ? `is a folder without ${wanted}` : "matches no file" };
        } catch (error) {
          return error.code === "ELOOP" ? { what: "is a link that leads to itself", mend } : { what: `is a link to ${JSON.stringify(await (0, promises_.readlink)(path))}, which cannot be reached`, mend };
        }
      }
      const definitions = ["**/*.asl.json", "**/*.asl.yaml", "**/*.asl.yml"], containers = ["**/*.json", "**/*.yaml", "**/*.yml", "**/*.template", "**/*.tf"], looked = "*.asl.json, *.asl.yaml or *.asl.yml, or a template that holds a state machine", largestContainer = 16 * 1024 * 1024;
      async function findSources(patterns, files, log) {
        if (patterns.length === 0) {
          const found2 = await filesNamedBy(".", files);
          return found2.length === 0 && log.warn(`No file below the working directory is ${looked}`), found2;
        }
        const found = /* @__PURE__ */ new Set();
        for (const pattern of patterns) {
          const named = await filesNamedBy(pattern, files);
          if (named.length === 0)
            throw await nothingFor(pattern, files.workingDirectory, looked);
          for (const file of named)
            found.add(file);
        }
        return [...found].sort();
      }
      async function filesNamedBy(pattern, files) {
        const [certain, possible] = await Promise.all([
          files.find([pattern], definitions),
          files.find([pattern], containers)
        ]), known = new Set(certain.files), held = [];
        for (const file of possible.files)
          !known.has(file) && await holdsMachines(file, files) && held.push(file);
        return [...certain.files, ...held].sort();
      }
      async function holdsMachines(file, files) {
        try {
          const text = await files.readText(file, "the template", largestContainer);
          if (!mayHoldMachines(file, text))
            return !1;
          const { machines, findings } = await readSource(file, text);
          return machines.some(({ place }) => place !== null) || findings.length > 0;
        } catch (error) {
          if (error instanceof lib.yo)
            return !1;
          throw error;
        }
      }
      const where = "substitutions", expected = "lines of KEY=VALUE, or a file of such lines or with one JSON object";
      class Values extends Map {
        used = /* @__PURE__ */ new Set();
        get(name) {
          return this.has(name) && this.used.add(name), super.get(name);
        }
      }
      function unusedNames(lines, { used }) {
        const given = lines.filter((line) => line.includes("=")).map((line) => entryIn(line)[0]);
        return [...new Set(given)].filter((name) => !used.has(name));
      }
      async function readSubstitutions(lines, files, configured = /* @__PURE__ */ new Map()) {
        const values = new Values(configured);
        for (const line of lines) {
          const entries = line.includes("=") ? [entryIn(line)] : await entriesOf(line, files);
          for (const [key, value] of entries)
            values.set(key, value);
        }
        return values;
      }
      async function entriesOf(file, files) {
        const text = await files.readText(file, "the file of substitutions");
        return /^\ufeff?\s*\{/.test(text) ? membersOf(text, file) : text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => entryIn(line, file));
      }
      function entryIn(line, place = where) {
        const end = line.indexOf("="), key = line.slice(0, Math.max(0, end)).trim();
        if (key !== "")
          return [key, line.slice(end + 1).trim()];
        throw new lib.yo(`${JSON.stringify(line)} has no key`, { where: place, expected });
      }
      function membersOf(text, file) {
        const object = parsed(text, file);
        return Object.entries(object).map(([key, value]) => {
          if (typeof value == "object" && value !== null)
            throw new lib.yo(`the value of ${JSON.stringify(key)} is no text, number or boolean`, {
              where: file
            });
          return [key, String(value)];
        });
      }
      function parsed(text, file) {
        try {
          return JSON.parse(text.replace(/^\ufeff/, ""));
        } catch (error) {
          throw new lib.yo("the file of substitutions is not JSON", { where: file, expected, cause: error });
        }
      }
      var report_lib = __webpack_require__(20967);
      const mostRows = 100;
      function summaryOf(linted, verdict, fixed = 0) {
        const all = (0, lib_located.Hm)(linted), rows = (0, lib_located.ux)(all, mostRows), counts = (0, lib_verdict.mQ)(linted), found = verdict === "failed" ? "" : `, found ${(0, lib_verdict.Pe)(counts)}`;
        return [
          // A failed run starts with its reason, which has the counts.
          report_lib.wD.text(`Read ${(0, lib_verdict.vG)(counts)}${found}.`),
          ...fixed === 0 ? [] : [report_lib.wD.text(`${(0, lib_verdict.hS)(fixed, "finding")} mended.`)],
          ...rows.length === 0 ? [] : [report_lib.wD.table(["Severity", "Place", "Rule", "Finding"], rows.map(row))],
          ...rows.length === all.length ? [] : [report_lib.wD.text(`${all.length - rows.length} more are not shown here.`)]
        ];
      }
      function row(located) {
        const { severity, rule, message, hint, documentation } = located.finding;
        return [
          severity,
          report_lib.wD.code((0, lib_located.$t)(located)),
          report_lib.wD.link(report_lib.wD.code(rule), documentation),
          report_lib.wD.text(`${message}. ${hint}`)
        ];
      }
      async function baselineFor({ baseline: file, "update-baseline": update }, files) {
        if (file === void 0)
          return;
        if (update && !isFile((0, external_node_path_.resolve)(files.workingDirectory, file)))
          return { file, rows: [], update };
        const { readBaseline } = await __webpack_require__.e(
          /* import() */
          6023
        ).then(__webpack_require__.bind(__webpack_require__, 86023));
        return { file, rows: readBaseline(file, await files.readText(file, "the baseline")), update };
      }
      async function judge(linted, config, baseline, { workingDirectory }) {
        const used = /* @__PURE__ */ new Set(), judged = await withLevels(linted, config, workingDirectory, used), idle = config?.ignores.filter((entry) => !used.has(entry)).map(({ where: where2 }) => where2) ?? [];
        if (baseline === void 0)
          return { linted: judged.map(apart), mended: 0, idle };
        const { baselineText, newRows, withBaseline } = await __webpack_require__.e(
          /* import() */
          6023
        ).then(__webpack_require__.bind(__webpack_require__, 86023)), rows = baseline.update ? newRows(baseline, judged.map(apart), workingDirectory) : baseline.rows, known = withBaseline(judged, { file: baseline.file, rows }, workingDirectory), text = baseline.update ? { baselineText: baselineText(rows) } : {};
        return { linted: known.linted.map(apart), mended: known.mended, idle, ...text };
      }
      async function withLevels(linted, config, workingDirectory, used = /* @__PURE__ */ new Set()) {
        if (config === void 0)
          return linted;
        const { judgeBy } = await Promise.all(
          /* import() */
          [__webpack_require__.e(4006), __webpack_require__.e(2293)]
        ).then(__webpack_require__.bind(__webpack_require__, 22293)), judgeOne = judgeBy(config, workingDirectory, used);
        return linted.map((source) => ({
          ...source,
          findings: source.findings.flatMap((finding) => judgeOne(source.file, finding) ?? [])
        }));
      }
      function isFile(absolute) {
        return (0, external_node_fs_.statSync)(absolute, { throwIfNoEntry: !1 })?.isFile() ?? !1;
      }
      function apart(source) {
        const { findings } = source;
        return findings.every(({ suppressed }) => suppressed === void 0) ? source : {
          ...source,
          findings: findings.filter(({ suppressed }) => suppressed === void 0),
          suppressed: [...source.suppressed, ...findings.filter(({ suppressed }) => suppressed !== void 0)]
        };
      }
      var text_report = __webpack_require__(1209);
      async function run(inputs, edge) {
        const { host, files } = edge, startedAt = edge.now(), config = await configFor(inputs.config, files, host.log);
        checkInputs(inputs, host.log), checkReportFiles(inputs, new Map(config === void 0 ? [] : [[config.file, "the configuration"]]), files);
        const baseline = await baselineFor(inputs, files), sources = await findSources(inputs.files, files, host.log), values = await readSubstitutions(inputs.substitutions, files, config?.substitutions), context = { type: inputs.type ?? config?.type ?? "auto", values }, fixed = await fixedWhereWanted((from) => lintFiles(sources, context, from, host.log, inputs["validate-with-aws"] || inputs["graph-dir"] !== void 0), inputs, config, files), found = fixed.linted, unused2 = unusedNames(inputs.substitutions, values).map((name) => `\${${name}}`);
        unused2.length > 0 && found.length > 0 && host.log.warn(`No definition holds ${unused2.join(", ")}, which substitutions gives`), checkReportFiles(inputs, new Map(found.map(({ file }) => [file, "a file that is to be linted"])), files);
        const { linted: all, failure } = await askAws(found, inputs, edge), { linted, mended, idle, baselineText } = await judge(all, config, baseline, files);
        if (await writeFixes(fixed, edge), baseline !== void 0 && baselineText !== void 0 && await files.writeWhole(baseline.file, baselineText), tellMended(mended, host.log), inputs.files.length === 0 && config !== void 0 && !isOutside(config.file, files.workingDirectory))
          for (const where2 of idle)
            host.log.info(`${where2} waves nothing through`, "dim");
        inputs.format === "text" && (0, text_report.yq)(host.log, linted, inputs["max-findings"]), await tellLimits(inputs, linted, host.log);
        const stdout = await writeReports(inputs, {
          linted,
          failOn: inputs["fail-on"],
          tool: { name: definition.m.name, version: edge.version() },
          startedAt,
          pathInSource: pathsFrom(host.environment, files.workingDirectory)
        }, files);
        await drawWhereWanted(inputs, linted, edge);
        const outcome = conclude(inputs, linted, fixed.count, failure);
        return outcome.verdict === "passed" && (0, text_report.aN)(host.log, linted), { ...outcome, stdout };
      }
      function isOutside(file, folder) {
        return (0, external_node_path_.relative)(folder, (0, external_node_path_.resolve)(folder, file)).split(external_node_path_.sep)[0] === "..";
      }
      function checkInputs(inputs, log) {
        const { baseline, "update-baseline": update } = inputs;
        if (inputs["graph-dir"] === void 0 && inputs["graph-format"] !== "mermaid" && log.warn("graph-format says what the graphs are, but no graph is drawn without graph-dir"), !(!update || baseline !== void 0))
          throw new lib.yo("there is no baseline to write", {
            where: "update-baseline",
            expected: "the input baseline beside it, with the name of a file"
          });
      }
      async function fixedWhereWanted(lint2, { fix }, config, files) {
        if (!fix)
          return { linted: await lint2(files), count: 0, changes: [] };
        const { fixedFiles } = await __webpack_require__.e(
          /* import() */
          3695
        ).then(__webpack_require__.bind(__webpack_require__, 33695));
        return await fixedFiles(async (from) => withLevels(await lint2(from), config, files.workingDirectory), files);
      }
      async function writeFixes({ changes, count }, { files, host: { log } }) {
        if (changes.length === 0)
          return;
        const { writeChanges } = await __webpack_require__.e(
          /* import() */
          3695
        ).then(__webpack_require__.bind(__webpack_require__, 33695));
        await writeChanges(changes, files, log), log.info(`${(0, lib_verdict.hS)(count, "finding")} mended`, "good");
      }
      function tellMended(count, log) {
        if (count === 0)
          return;
        const verb = count === 1 ? "is" : "are";
        log.info(`${(0, lib_verdict.hS)(count, "finding")} of the baseline ${verb} mended: --update-baseline`, "dim");
      }
      const mostNames = 3;
      async function drawWhereWanted({ "graph-dir": folder, "graph-format": format }, linted, { files, host }) {
        if (folder === void 0)
          return;
        const { writeGraphs } = await __webpack_require__.e(
          /* import() */
          4478
        ).then(__webpack_require__.bind(__webpack_require__, 34478)), graphs = await writeGraphs(folder, format, linted, files);
        host.log.info(`${(0, lib_verdict.hS)(graphs.length, "graph")} in ${folder}`);
        const unseen = graphs.filter(({ trouble }) => trouble !== void 0);
        if (unseen.length === 0)
          return;
        const names2 = unseen.slice(0, mostNames).map(({ file }) => file), rest = unseen.length - names2.length;
        host.log.warn(`${unseen[0]?.trouble}, and so none of ${names2.join(", ")}${rest === 0 ? "" : ` and ${rest} more`}: choose graph-format=html`);
      }
      async function askAws(found, inputs, edge) {
        if (!inputs["validate-with-aws"])
          return { linted: found };
        const { crossCheck } = await Promise.all(
          /* import() */
          [__webpack_require__.e(4951), __webpack_require__.e(9737)]
        ).then(__webpack_require__.bind(__webpack_require__, 19737));
        return await crossCheck(found, edge);
      }
      async function tellLimits(inputs, linted, log) {
        if (inputs.format !== "sarif" && inputs["sarif-file"] === void 0)
          return;
        const { codeScanningNotice } = await __webpack_require__.e(
          /* import() */
          9224
        ).then(__webpack_require__.bind(__webpack_require__, 19224)), notice = codeScanningNotice((0, lib_located.Hm)(linted).length);
        notice !== void 0 && log.warn(notice);
      }
      function conclude(inputs, linted, fixed, failure) {
        const counts = (0, lib_verdict.mQ)(linted), verdict = (0, lib_verdict.Vj)(counts, inputs["fail-on"]);
        return {
          verdict,
          error: failure,
          reason: verdict === "failed" ? `found ${(0, lib_verdict.Pe)(counts)}` : void 0,
          outputs: {
            errors: counts.errors,
            warnings: counts.warnings,
            "file-count": counts.files,
            definitions: counts.definitions,
            fixed,
            suppressed: counts.suppressed,
            "graph-dir": inputs["graph-dir"],
            "json-file": inputs["json-file"],
            "sarif-file": inputs["sarif-file"],
            "junit-file": inputs["junit-file"]
          },
          summary: summaryOf(linted, verdict, fixed),
          annotations: annotationsOf(linted)
        };
      }
    })
  ),
  /***/
  1209: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        Dx: () => (
          /* binding */
          linesOf
        ),
        aN: () => (
          /* binding */
          tellCounts
        ),
        yq: () => (
          /* binding */
          tellFindings
        )
      });
      var lib = __webpack_require__(20967);
      const widest = 100, before = 40, near = 400;
      function codeFrame(line, { start, end }) {
        if (line === void 0 || line.trim() === "")
          return [];
        const from = start.column - 1, to = end.line === start.line ? Math.max(from, end.column - 1) : line.length, wholeHead = shown(line.slice(Math.max(0, from - near), from)), wholeFault = shown(line.slice(from, Math.min(to, from + near))), wholeTail = shown(line.slice(to, to + near)), fits = from <= near && (0, lib.F1)(wholeHead) <= widest - before, head = fits ? wholeHead : (0, lib.zf)(wholeHead, before), fault = (0, lib.Og)(wholeFault, widest - (0, lib.F1)(head)), whole = fault === wholeFault && to - from <= near, tail = whole ? (0, lib.Og)(wholeTail, widest - (0, lib.F1)(head + fault)) : "", lead = fits ? "" : "\u2026", rest = whole && tail === wholeTail && line.length <= to + near ? "" : "\u2026", number = String(start.line), blank = " ".repeat((0, lib.F1)(lead + head)), carets = "^".repeat(Math.max(1, (0, lib.F1)(fault)));
        return [
          `  ${number} | ${lead}${head}${fault}${tail}${rest}`,
          `  ${" ".repeat(number.length)} | ${blank}${carets}`
        ];
      }
      function shown(text) {
        const whole = text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
        return (0, lib.RK)(whole.replaceAll("	", "  "));
      }
      var lines = __webpack_require__(25897), lib_located = __webpack_require__(49488), verdict = __webpack_require__(9987);
      const tones = { error: "bad", warning: "doubtful", info: "plain" };
      function tellFindings(log, linted, most) {
        const all = (0, lib_located.Hm)(linted), shown2 = (0, lib_located.ux)(all, most);
        for (const { text, tone } of told(shown2).flatMap(linesOf))
          log.info(text, tone);
        const hidden = all.length - shown2.length;
        hidden > 0 && log.info(`${hidden} more not shown: max-findings is ${most}`, "dim");
      }
      function told(all) {
        const key = ({ source, finding: { rule, message, range } }) => JSON.stringify([source.file, rule, message, range]), times = /* @__PURE__ */ new Map();
        for (const each of all)
          times.set(key(each), (times.get(key(each)) ?? 0) + 1);
        return all.map((each) => {
          const { source, finding } = each;
          return times.get(key(each)) === 1 || finding.definition === null ? each : { source, finding: { ...finding, message: `${finding.message} (in ${finding.definition})` } };
        });
      }
      function tellCounts(log, linted) {
        const counts = (0, verdict.mQ)(linted);
        log.info((0, verdict.Pe)(counts), counts.errors > 0 ? "bad" : counts.warnings > 0 ? "doubtful" : "good");
      }
      function linesOf(located) {
        const { source, finding } = located;
        return [
          { text: `${(0, lib_located.$t)(located)}: ${headline(finding)}`, tone: tones[finding.severity] },
          ...codeFrame((0, lines.c)(source, finding.range.start.line), finding.range).map((text) => ({
            text,
            tone: "dim"
          })),
          { text: `  ${finding.hint}`, tone: "plain" }
        ];
      }
      function headline({ severity, rule, message }) {
        return `${severity} ${rule}: ${message}`;
      }
    })
  ),
  /***/
  9987: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Pe: () => (
          /* binding */
          countsInWords
        ),
        /* harmony export */
        Vj: () => (
          /* binding */
          verdictOf
        ),
        /* harmony export */
        hS: () => (
          /* binding */
          counted
        ),
        /* harmony export */
        mQ: () => (
          /* binding */
          countsOf
        ),
        /* harmony export */
        vG: () => (
          /* binding */
          definitionsInWords
        )
        /* harmony export */
      });
      function countsOf(linted) {
        const withSeverity = (severity) => sum(linted.map(({ findings }) => findings.filter((finding) => finding.severity === severity).length));
        return {
          files: linted.length,
          definitions: sum(linted.map(({ definitions }) => definitions)),
          errors: withSeverity("error"),
          warnings: withSeverity("warning"),
          suppressed: sum(linted.map(({ suppressed }) => suppressed.length))
        };
      }
      function verdictOf({ errors, warnings }, failOn) {
        return { error: errors, warning: errors + warnings, none: 0 }[failOn] > 0 ? "failed" : "passed";
      }
      function countsInWords({ errors, warnings, files, suppressed }) {
        const beside = suppressed === 0 ? "" : `, ${suppressed} suppressed`;
        return `${counted(errors, "error")} and ${counted(warnings, "warning")} in ${counted(files, "file")}${beside}`;
      }
      function definitionsInWords({ definitions }) {
        return counted(definitions, "state machine");
      }
      function counted(count, noun) {
        return `${count} ${noun}${count === 1 ? "" : "s"}`;
      }
      function sum(numbers) {
        return numbers.reduce((total, number) => total + number, 0);
      }
    })
  ),
  /***/
  17874: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C: () => (
          /* binding */
          callOf
        )
        /* harmony export */
      });
      var _source_substitution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98233);
      const start = ":states:::", sdk = "aws-sdk:";
      function callOf({ value }) {
        const at = value.indexOf(start);
        if (!value.startsWith("arn:") || at < 0)
          return;
        const from = at + start.length;
        if ((0, _source_substitution_js__WEBPACK_IMPORTED_MODULE_0__.Y)(value.slice(from)))
          return;
        const kind = value.startsWith(sdk, from) ? "sdk" : "optimized", service = partUntil(value, ":", kind === "sdk" ? from + sdk.length : from), action = partUntil(value, ".", service.end + 1), pattern = action.end < value.length ? part(value, action.end + 1, value.length) : void 0;
        return { kind, service, action, pattern };
      }
      function partUntil(value, mark, from) {
        const end = value.indexOf(mark, from);
        return part(value, from, end < 0 ? value.length : end);
      }
      function part(value, from, to) {
        const start2 = Math.min(from, value.length);
        return { text: value.slice(start2, to), start: start2, end: Math.max(start2, to) };
      }
    })
  ),
  /***/
  72480: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        We: () => (
          /* binding */
          pointed
        ),
        /* harmony export */
        cS: () => (
          /* binding */
          usesIn
        ),
        /* harmony export */
        wX: () => (
          /* binding */
          namesIn
        )
        /* harmony export */
      });
      var _source_source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28833), _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
      function namesIn(tree, root, place = (range) => range, skip = () => !1) {
        if (root === void 0)
          return [];
        const found = [], above = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.xH)(root).length, add = (name, node, range) => found.push({ name, range: place(range), pointer: (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.xH)(node).slice(above) });
        for (const node of (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.DG)(root, skip)) {
          if (typeof node.key == "string")
            for (const { name } of usesIn(node.key))
              add(name, node, node.keyRange ?? node.range);
          if (node.kind === "substitution")
            for (const { name } of usesIn(node.text))
              add(name, node, node.range);
          if (!(node.kind !== "string" || !node.value.includes("${")))
            for (const { name, start, end } of usesIn(node.value))
              add(name, node, tree.within(node, start, end));
        }
        return found;
      }
      function pointed(uses, { root }, place) {
        if (root === void 0 || uses.length === 0)
          return uses;
        const spots = [...(0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.DG)(root)].flatMap((node) => [
          ...node.keyRange === void 0 ? [] : [{ ...place(node.keyRange), node }],
          ...node.kind === "object" || node.kind === "array" ? [] : [{ ...place(node.range), node }]
        ]);
        spots.sort((a, b) => a.start - b.start);
        const starts = spots.map(({ start }) => start);
        return uses.map((use) => {
          const spot = spots[(0, _source_source_text_js__WEBPACK_IMPORTED_MODULE_1__.AA)(starts, use.range.start)];
          return spot !== void 0 && spot.start <= use.range.start && use.range.end <= spot.end ? { ...use, pointer: (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.xH)(spot.node) } : use;
        });
      }
      function* usesIn(text) {
        for (const match of text.matchAll(/(\$?)\$\{([^}]*)\}/g)) {
          const [whole, escaped, name = ""] = match;
          escaped === "" && !name.startsWith("!") && (yield { name: name.trim(), start: match.index, end: match.index + whole.length });
        }
      }
    })
  ),
  /***/
  76117: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Vl: () => (
          /* binding */
          partIn
        ),
        /* harmony export */
        ir: () => (
          /* binding */
          reference
        ),
        /* harmony export */
        tu: () => (
          /* binding */
          refersToFile
        )
        /* harmony export */
      });
      var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
      function partIn(root) {
        if (root?.kind !== "object" || (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(root, "StartAt") !== void 0)
          return;
        const machines = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(root, "stateMachines");
        return machines?.kind === "object" ? { is: "machines", node: machines, place: "stateMachines." } : hasDefinition(root) ? { is: "machine", node: root, place: "definition" } : root.members.size > 0 && [...root.members.values()].every(hasDefinition) ? { is: "machines", node: root, place: "" } : void 0;
      }
      function reference(node) {
        return node.kind === "object" && node.members.size === 1 ? (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(node, "$ref")) : void 0;
      }
      function refersToFile(node) {
        return reference(node)?.startsWith("#") === !1;
      }
      function hasDefinition(node) {
        return (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(node, "definition"), "States") !== void 0;
      }
    })
  ),
  /***/
  75623: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          isExpression
        ),
        /* harmony export */
        l: () => (
          /* binding */
          expressionsIn
        )
        /* harmony export */
      });
      var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
      const opening = "{%", closing = "%}";
      function isExpression(text) {
        return text.startsWith(opening) && text.endsWith(closing) && text.length >= opening.length + closing.length;
      }
      async function expressionsIn(survey) {
        const found = [...expressionTexts(survey)];
        if (found.length === 0)
          return [];
        const texts = found.map(({ node }) => node.value.slice(opening.length, -closing.length));
        loading ??= Promise.all(
          /* import() | jsonata */
          [__webpack_require__.e(8783), __webpack_require__.e(7119)]
        ).then(__webpack_require__.bind(__webpack_require__, 27008));
        const parse = await (await loading).parserFor(texts);
        return found.map(({ node, use }, at) => {
          const text = texts[at] ?? "";
          return { node, use, text, offset: opening.length, parsed: parse(text) };
        });
      }
      let loading;
      function* expressionTexts({ uses }) {
        for (const use of uses) {
          const { field, form, node, entry } = use;
          if (!(entry.language !== "JSONata" || field.only === "JSONPath"))
            if (form.is === "payload")
              for (const each of (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.DG)(node))
                holdsExpression(each) && (yield { node: each, use });
            else field.computable && holdsExpression(node) && (yield { node, use });
        }
      }
      function holdsExpression(node) {
        return node.kind === "string" && isExpression(node.value);
      }
    })
  ),
  /***/
  58216: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D5: () => (
          /* binding */
          definitionNotResolved
        ),
        /* harmony export */
        MS: () => (
          /* binding */
          commentWithoutReason
        ),
        /* harmony export */
        Y5: () => (
          /* binding */
          commentWithoutRule
        ),
        /* harmony export */
        _h: () => (
          /* binding */
          fileRules
        ),
        /* harmony export */
        _s: () => (
          /* binding */
          unreadableFile
        ),
        /* harmony export */
        kY: () => (
          /* binding */
          substitutionUnused
        ),
        /* harmony export */
        l1: () => (
          /* binding */
          definitionGivenTwice
        ),
        /* harmony export */
        sA: () => (
          /* binding */
          definitionFileMissing
        ),
        /* harmony export */
        sb: () => (
          /* binding */
          fileFinding
        ),
        /* harmony export */
        xl: () => (
          /* binding */
          commentWithoutEffect
        ),
        /* harmony export */
        ym: () => (
          /* binding */
          substitutionMissing
        ),
        /* harmony export */
        zd: () => (
          /* binding */
          commentWithoutUse
        )
        /* harmony export */
      });
      var _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54193);
      const unreadableFile = {
        id: "unreadable-file",
        level: "error",
        description: "A file that is to be linted must be readable text in UTF-8. It is a finding of its own, at the start of the file, so that the other files are linted all the same.",
        hint: "Make the file readable, and save it as UTF-8.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.json
      }, definitionNotResolved = {
        id: "definition-not-resolved",
        level: "info",
        description: "A template, a Serverless service or a Terraform module has a state machine whose definition cannot be read here: it comes from a variable, a bucket, or an expression that only the tool itself can work out. It is not guessed, and nothing is said about it.",
        hint: "To have it linted, name a local file, write the definition in its place, or lint what the tool has made of it.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.templates
      }, definitionFileMissing = {
        id: "definition-file-missing",
        level: "warning",
        description: "The file that a template, a Serverless service or a Terraform module names as the definition of a state machine is not there, cannot be read, or has nothing at the path into it that is asked for. Unless a build makes it, the deployment fails.",
        hint: "Check the path: it counts from the folder of the file that names it.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.templates
      }, definitionGivenTwice = {
        id: "definition-given-twice",
        level: "error",
        description: "A state machine of a template has its definition in exactly one of Definition, DefinitionString, DefinitionUri and DefinitionS3Location. The deployment refuses more than one.",
        hint: "Keep one of them.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.templates
      }, substitutionMissing = {
        id: "substitution-missing",
        level: "warning",
        description: "The definition holds ${NAME}, but the list of what is to be replaced has no such name. CloudFormation leaves the text as it is, and the state machine fails when it gets there; Terraform refuses the template.",
        hint: "Add the name to the list, or correct it.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.templates
      }, substitutionUnused = {
        id: "substitution-unused",
        level: "warning",
        description: "The list of what is to be replaced in the definition has a name that the definition does not hold: mostly a slip in one of the two.",
        hint: "Delete the name from the list, or correct it.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.templates
      }, commentWithoutRule = {
        id: "comment-without-rule",
        level: "warning",
        description: "A Comment that starts with asl-lint-disable names the rules whose findings it waves through. One that it misspells goes on finding.",
        hint: "Write asl-lint-disable RULE: reason, with the name of a rule.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.states
      }, commentWithoutUse = {
        id: "comment-without-use",
        level: "warning",
        description: "A Comment waves through findings of a rule that finds nothing in its state or machine any more. What comes later would be waved through unseen.",
        hint: "Delete the rule from the Comment.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.states
      }, commentWithoutReason = {
        id: "comment-without-reason",
        level: "info",
        description: "A Comment that waves findings through should say why, for whoever reads it later.",
        hint: "Add the reason after a colon: asl-lint-disable RULE: reason.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.states
      }, commentWithoutEffect = {
        id: "comment-without-effect",
        level: "warning",
        description: "Findings are waved through by the Comment of a state, a state machine, a branch or an item processor that starts with asl-lint-disable, in small letters. The Comment of a choice rule, a retrier or a catcher does nothing, nor does another spelling.",
        hint: "Move it to the Comment of the state, and start with asl-lint-disable RULE: reason.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.states
      }, fileRules = [
        unreadableFile,
        definitionNotResolved,
        definitionFileMissing,
        definitionGivenTwice,
        substitutionMissing,
        substitutionUnused,
        commentWithoutRule,
        commentWithoutUse,
        commentWithoutReason,
        commentWithoutEffect
      ], firstPlace = { line: 1, column: 1 };
      function fileFinding(rule, message, hint = rule.hint, { range, definition, pointer = "", state = null } = {
        range: { start: firstPlace, end: firstPlace },
        definition: null
      }) {
        return {
          rule: rule.id,
          severity: rule.level,
          message,
          hint,
          range,
          pointer,
          state,
          definition,
          awsCode: null,
          documentation: rule.documentation
        };
      }
    })
  ),
  /***/
  96367: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        I: () => (
          /* binding */
          applied
        ),
        /* harmony export */
        _: () => (
          /* binding */
          editOf
        )
        /* harmony export */
      });
      var _source_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56986), _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
      function editOf(fix, text) {
        if (!(fix.is !== "cut" && fix.node.shared))
          switch (fix.is) {
            case "text":
              return replacement(fix.node.range, fix.node.value, fix.value, text);
            case "key": {
              const { key, keyRange, parent } = fix.node;
              return (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(parent, fix.key) !== void 0 ? void 0 : keyRange && replacement(keyRange, String(key), fix.key, text);
            }
            case "without":
              return removal(fix.node, text);
            case "cut":
              return { ...fix.range, text: "" };
          }
      }
      function replacement({ start, end }, before, after, text) {
        const written = text.slice(start, end);
        if (written === before && isPlainInYaml(after))
          return { start, end, text: after };
        const quote = written[0];
        return (quote === '"' || quote === "'") && written === `${quote}${before}${quote}` && !needsEscapes(after, quote) ? { start: start + 1, end: end - 1, text: after } : void 0;
      }
      function isPlainInYaml(text) {
        return /^\p{L}(?:[\p{L}\p{M}\p{N}_.?()/ -]*[\p{L}\p{M}\p{N}_.?()/-])?$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
      }
      function needsEscapes(text, quote) {
        return text.includes(quote) || /[\\\p{C}\p{Zl}\p{Zp}]|[$%]\{/u.test(text);
      }
      function removal(node, text) {
        const all = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.ld)(node.parent), at = all.indexOf(node);
        if (at < 0 || all.length < 2 || !(0, _source_json_js__WEBPACK_IMPORTED_MODULE_1__.g)(text))
          return;
        const after = all[at + 1];
        if (after !== void 0)
          return between(node.range.start, after.range.start, text);
        const before = all[at - 1];
        return before && between(before.range.end, node.range.end, text);
      }
      function between(start, end, text) {
        const outsideOfTexts = text.slice(start, end).replace(/"(?:[^"\\]|\\.)*"/g, '""');
        return /\/[/*]/.test(outsideOfTexts) ? void 0 : { start, end, text: "" };
      }
      function applied(text, edits) {
        const chosen = [];
        for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
          const last = chosen.at(-1);
          (last === void 0 || edit.start > last.end || edit.start === last.end && last.end > last.start) && chosen.push(edit);
        }
        let made = "", from = 0;
        for (const { start, end, text: inserted } of chosen)
          made += text.slice(from, start) + inserted, from = end;
        return { text: made + text.slice(from), count: chosen.length };
      }
    })
  ),
  /***/
  23032: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $f: () => (
          /* binding */
          areExhaustive
        ),
        /* harmony export */
        DE: () => (
          /* binding */
          comparisonIn
        ),
        /* harmony export */
        NQ: () => (
          /* binding */
          areApart
        ),
        /* harmony export */
        UO: () => (
          /* binding */
          isWithin
        ),
        /* harmony export */
        XF: () => (
          /* binding */
          intervalOf
        ),
        /* harmony export */
        YH: () => (
          /* binding */
          questionOf
        ),
        /* harmony export */
        p3: () => (
          /* binding */
          choiceLists
        )
        /* harmony export */
      });
      var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
      function* choiceLists({ states }) {
        for (const { type, node } of states)
          type === "Choice" && (yield (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.ld)((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(node, "Choices")));
      }
      const noPartOfTheQuestion = ["Next", "Comment", "Assign", "Output"];
      function questionOf(rule) {
        if (rule.kind !== "object" || rule.open)
          return;
        const asked = [...rule.members.values()].filter((node) => !noPartOfTheQuestion.includes((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.TN)(node)));
        return asked.length === 0 ? void 0 : canonical(asked);
      }
      function canonical(nodes) {
        const parts = [];
        for (const node of nodes) {
          const value = canonicalValue(node);
          if (value === void 0)
            return;
          parts.push(`${JSON.stringify((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.TN)(node))}:${value}`);
        }
        return parts.sort().join(",");
      }
      function canonicalValue(node) {
        switch (node.kind) {
          case "substitution":
            return;
          case "object":
            return braced("{", canonical([...node.members.values()].filter((child) => (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.TN)(child) !== "Comment")));
          case "array":
            return braced("[", canonical(node.items));
          case "null":
            return "null";
          default:
            return JSON.stringify(node.value);
        }
      }
      function braced(bracket, text) {
        return text === void 0 ? void 0 : bracket + text;
      }
      function areExhaustive(rules) {
        const seen = /* @__PURE__ */ new Set();
        for (const rule of rules) {
          const { question, isNegated } = withoutNegation(rule);
          if (question !== void 0) {
            if (seen.has(`${!isNegated} ${question}`))
              return !0;
            seen.add(`${isNegated} ${question}`);
          }
        }
        return !1;
      }
      function withoutNegation(rule) {
        const negated = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(rule, "Not");
        if (negated !== void 0)
          return { question: questionOf(negated), isNegated: !0 };
        const condition = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(rule, "Condition"));
        if (condition !== void 0) {
          const inner = /^\{%\s*\$not\(\s*(.*?)\s*\)\s*%\}$/s.exec(condition)?.[1];
          return { question: inner ?? /^\{%\s*(.*?)\s*%\}$/s.exec(condition)?.[1], isNegated: inner !== void 0 };
        }
        const isPresent = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(rule, "IsPresent");
        return isPresent?.kind === "boolean" ? {
          question: JSON.stringify((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(rule, "Variable"))),
          isNegated: !isPresent.value
        } : { question: questionOf(rule), isNegated: !1 };
      }
      function comparisonIn(rule) {
        const variable = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(rule, "Variable"));
        if (!(variable === void 0 || rule.kind !== "object"))
          for (const operand of rule.members.values()) {
            const operator = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.TN)(operand);
            if (isOperator(operator))
              return { variable, operator, operand };
          }
      }
      function isOperator(name) {
        return /^(String|Numeric|Timestamp|Boolean)[A-Z]|^Is[A-Z]/.test(name);
      }
      function intervalOf({ operator, operand }) {
        const number = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.rl)(operand);
        if (number === void 0)
          return;
        const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
        switch (operator) {
          case "NumericEquals":
            return { low: number, high: number, withLow: !0, withHigh: !0 };
          case "NumericLessThan":
            return { low, high: number, withLow: !1, withHigh: !1 };
          case "NumericLessThanEquals":
            return { low, high: number, withLow: !1, withHigh: !0 };
          case "NumericGreaterThan":
            return { low: number, high, withLow: !1, withHigh: !1 };
          case "NumericGreaterThanEquals":
            return { low: number, high, withLow: !0, withHigh: !1 };
          default:
            return;
        }
      }
      function isWithin(inner, outer) {
        const fromLow = inner.low > outer.low || inner.low === outer.low && (outer.withLow || !inner.withLow), toHigh = inner.high < outer.high || inner.high === outer.high && (outer.withHigh || !inner.withHigh);
        return fromLow && toHigh;
      }
      function areApart(one, other) {
        return isBelow(one, other) || isBelow(other, one);
      }
      function isBelow(one, other) {
        return one.high < other.low || one.high === other.low && !(one.withHigh && other.withLow);
      }
    })
  ),
  /***/
  13560: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        SU: () => (
          /* binding */
          definitionFrom
        ),
        Hd: () => (
          /* binding */
          isTerminal
        ),
        K2: () => (
          /* binding */
          ownersOf
        ),
        Lm: () => (
          /* binding */
          stateTypes
        )
      });
      var substitution = __webpack_require__(98233), tree = __webpack_require__(4360);
      function transitionsOf(state) {
        return [
          ...transition("Next", (0, tree.Dc)(state, "Next")),
          ...(0, tree.ld)((0, tree.Dc)(state, "Choices")).flatMap((rule) => transition("Choice", (0, tree.Dc)(rule, "Next"))),
          ...transition("Default", (0, tree.Dc)(state, "Default")),
          ...(0, tree.ld)((0, tree.Dc)(state, "Catch")).flatMap((catcher) => transition("Catch", (0, tree.Dc)(catcher, "Next")))
        ];
      }
      function transition(kind, node) {
        return node?.kind === "string" ? [{ kind, node }] : [];
      }
      const stateTypes = ["Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"];
      function definitionFrom(root) {
        const language = languageOf(root, "JSONPath"), machines = [], states = [], byNode = /* @__PURE__ */ new Map(), readMachine = (node, role, owner) => {
          const found = /* @__PURE__ */ new Map(), startNode = (0, tree.Dc)(node, "StartAt"), machine = {
            role,
            node,
            owner,
            startAt: startNode?.kind === "string" ? { kind: "StartAt", node: startNode } : void 0,
            states: found,
            complete: !0
          };
          machines.push(machine);
          const statesNode = (0, tree.i)((0, tree.Dc)(node, "States"));
          for (const [name, stateNode] of statesNode?.members ?? [])
            found.set(name, readState(name, stateNode, machine));
          for (const state of found.values())
            definition_link(state, found);
          return machine.complete = isComplete(machine, statesNode), machine;
        }, readState = (name, node, machine) => {
          const inner = [], state = {
            name,
            node,
            type: stateTypes.find((type) => type === (0, tree.b6)((0, tree.Dc)(node, "Type"))),
            language: languageOf(node, language),
            machine,
            machines: inner,
            transitions: transitionsOf(node),
            successors: []
          };
          states.push(state), byNode.set(node, state);
          const bodies = [
            ...(0, tree.ld)((0, tree.Dc)(node, "Branches")).map((body) => ["branch", body]),
            ...["ItemProcessor", "Iterator"].map((field) => ["processor", (0, tree.Dc)(node, field)])
          ];
          for (const [role, body] of bodies)
            body?.kind === "object" && inner.push(readMachine(body, role, state));
          return state;
        }, top = root?.kind === "object" ? readMachine(root, "top", void 0) : void 0;
        return {
          root,
          top,
          machines,
          states,
          statesByName: byName(states),
          language,
          stateAt: (node) => {
            for (let at = node; at !== void 0; at = at.parent) {
              const state = byNode.get(at);
              if (state !== void 0)
                return state;
            }
          }
        };
      }
      function isTerminal(state) {
        if (state.type === "Succeed" || state.type === "Fail")
          return !0;
        const end = (0, tree.Dc)(state.node, "End");
        return end !== void 0 && !(end.kind === "boolean" && !end.value);
      }
      function* ownersOf(machine) {
        for (let at = machine.owner; at !== void 0; at = at.machine.owner)
          yield at;
      }
      function definition_link(state, states) {
        const targets = state.transitions.flatMap(({ node }) => states.get(node.value) ?? []);
        state.successors = targets.length > 1 ? [...new Set(targets)] : targets;
      }
      function byName(states) {
        const found = /* @__PURE__ */ new Map();
        for (const state of states) {
          const same = found.get(state.name);
          same === void 0 ? found.set(state.name, [state]) : same.push(state);
        }
        return found;
      }
      function languageOf(node, inherited) {
        const own = (0, tree.Dc)(node, "QueryLanguage");
        if (own === void 0)
          return inherited;
        const text = (0, tree.b6)(own);
        return text === "JSONPath" || text === "JSONata" ? text : void 0;
      }
      function isComplete(machine, statesNode) {
        if (machine.node.open || statesNode === void 0 || statesNode.open || machine.startAt === void 0 || isUnknown(machine.startAt, machine))
          return !1;
        for (const [name, state] of machine.states)
          if ((0, substitution.Y)(name) || state.node.kind === "substitution" || state.node.kind === "object" && state.node.open || !transitionsAreSeen(state.node) || state.transitions.some((transition2) => isUnknown(transition2, machine)))
            return !1;
        return !0;
      }
      function isUnknown({ node }, machine) {
        return !machine.states.has(node.value) && (0, substitution.Y)(node.value);
      }
      function transitionsAreSeen(state) {
        for (const field of ["Type", "Next", "End", "Default", "Choices", "Catch"]) {
          const node = (0, tree.Dc)(state, field);
          if (node?.kind === "substitution" || node?.kind === "string" && field !== "Next" && field !== "Default" && (0, substitution.Y)(node.value) || node?.kind === "array" && (node.open || node.items.some(hidesTransition)))
            return !1;
        }
        return !0;
      }
      function hidesTransition(item) {
        return item.kind === "substitution" || item.kind === "object" && (item.open || (0, tree.Dc)(item, "Next")?.kind === "substitution");
      }
    })
  ),
  /***/
  77344: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $W: () => (
          /* binding */
          loopsIn
        ),
        /* harmony export */
        QR: () => (
          /* binding */
          predecessorsIn
        ),
        /* harmony export */
        U8: () => (
          /* binding */
          reachableStates
        ),
        /* harmony export */
        im: () => (
          /* binding */
          reachableFrom
        ),
        /* harmony export */
        rh: () => (
          /* binding */
          statesThatCanEnd
        )
        /* harmony export */
      });
      var _remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3959), _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13560);
      function reachableFrom(starts) {
        const reached = new Set(starts);
        for (const state of reached)
          for (const next of state.successors)
            reached.add(next);
        return reached;
      }
      const reachableStates = (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)((machine) => {
        const start = machine.startAt && machine.states.get(machine.startAt.node.value);
        return start && reachableFrom([start]);
      }), statesThatCanEnd = (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)((machine) => {
        const predecessors = predecessorsIn(machine), found = new Set([...machine.states.values()].filter(_definition_js__WEBPACK_IMPORTED_MODULE_1__.Hd));
        for (const state of found)
          for (const previous of predecessors.get(state) ?? [])
            found.add(previous);
        return found;
      }), predecessorsIn = (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)((machine) => {
        const found = /* @__PURE__ */ new Map();
        for (const state of machine.states.values())
          for (const next of state.successors) {
            const previous = found.get(next);
            previous === void 0 ? found.set(next, [state]) : previous.push(state);
          }
        return found;
      }), loopsIn = (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)((machine) => {
        const order = /* @__PURE__ */ new Map(), lowest = /* @__PURE__ */ new Map(), path = [], onPath = /* @__PURE__ */ new Set(), loops = [], enter = (state) => (order.set(state, order.size), lowest.set(state, order.get(state) ?? 0), path.push(state), onPath.add(state), { state, waiting: state.successors.values() }), lower = (state, value) => lowest.set(state, Math.min(lowest.get(state) ?? 0, value));
        for (const root of machine.states.values()) {
          if (order.has(root))
            continue;
          const work = [enter(root)];
          for (let top = work.at(-1); top !== void 0; top = work.at(-1)) {
            const { value: next, done } = top.waiting.next();
            if (!done) {
              order.has(next) ? onPath.has(next) && lower(top.state, order.get(next) ?? 0) : work.push(enter(next));
              continue;
            }
            work.pop();
            const below = work.at(-1);
            if (below !== void 0 && lower(below.state, lowest.get(top.state) ?? 0), lowest.get(top.state) === order.get(top.state)) {
              const component = path.splice(path.lastIndexOf(top.state));
              for (const state of component)
                onPath.delete(state);
              (component.length > 1 || top.state.successors.includes(top.state)) && loops.push(component);
            }
          }
        }
        if (loops.length === 0)
          return [];
        const places = new Map([...machine.states.values()].map((state, index) => [state, index]));
        return loops.map((loop) => loop.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)));
      });
    })
  ),
  /***/
  32025: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        C8: () => (
          /* binding */
          isActivity
        ),
        /* harmony export */
        mP: () => (
          /* binding */
          isCallback
        ),
        /* harmony export */
        nM: () => (
          /* binding */
          runsFunction
        ),
        /* harmony export */
        o5: () => (
          /* binding */
          isJob
        )
        /* harmony export */
      });
      var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
      function isCallback(resource) {
        return (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(resource)?.endsWith(".waitForTaskToken") === !0;
      }
      function isJob(resource) {
        return /\.sync(:\d+)?$/.test((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(resource) ?? "");
      }
      function isActivity(resource) {
        return /^arn:[^:]*:states:[^:]*:[^:]*:activity:/.test((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(resource) ?? "");
      }
      function runsFunction(resource) {
        return /^arn:[^:]*:lambda:[^:]+:[^:]+:function(:[^:\s]+){1,2}$/.test((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(resource) ?? "");
      }
    })
  ),
  /***/
  96638: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          isOpen
        )
        /* harmony export */
      });
      var _source_substitution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98233);
      function isOpen(node) {
        if (node.open)
          return !0;
        for (const key of node.members.keys())
          if ((0, _source_substitution_js__WEBPACK_IMPORTED_MODULE_0__.Y)(key))
            return !0;
        return !1;
      }
    })
  ),
  /***/
  11324: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          isTemplate
        ),
        /* harmony export */
        K: () => (
          /* binding */
          templateMark
        )
        /* harmony export */
      });
      var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
      function isTemplate(root) {
        return (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(root, "StartAt") !== void 0 || (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(root, "States") !== void 0 ? !1 : templateMark(root) !== void 0;
      }
      function templateMark(root) {
        const resources = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(root, "Resources");
        return (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(root, "AWSTemplateFormatVersion") ?? (resources?.kind === "object" ? resources : void 0);
      }
    })
  ),
  /***/
  3959: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          remembered
        )
        /* harmony export */
      });
      function remembered(read) {
        const slot = /* @__PURE__ */ Symbol("remembered");
        return (thing) => (slot in thing || Object.defineProperty(thing, slot, { value: read(thing) }), thing[slot]);
      }
    })
  ),
  /***/
  38844: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Eb: () => (
          /* binding */
          present
        ),
        /* harmony export */
        J6: () => (
          /* binding */
          formInWords
        ),
        /* harmony export */
        YQ: () => (
          /* binding */
          isComputed
        ),
        /* harmony export */
        dw: () => (
          /* binding */
          meantFields
        ),
        /* harmony export */
        yO: () => (
          /* binding */
          isOfOtherLanguage
        )
        /* harmony export */
      });
      var _expression_jsonata_expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75623), _source_substitution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98233), _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83343);
      function counts({ only }, language) {
        return only === void 0 || language === void 0 || only === language;
      }
      function isOfOtherLanguage({ only }, language) {
        return only !== void 0 && language !== void 0 && only !== language;
      }
      function meantFields({ node, shape }) {
        const names = [...shape.fields.keys()], meant = /* @__PURE__ */ new Set();
        for (const name of node.members.keys()) {
          const field = shape.fields.has(name) ? void 0 : (0, _words_js__WEBPACK_IMPORTED_MODULE_0__.pA)(name, names);
          field !== void 0 && meant.add(field);
        }
        return meant;
      }
      function present(group, { node }) {
        const found = [];
        for (const [name, value] of node.members)
          group.names.has(name) && found.push(value);
        return found;
      }
      function isComputed({ node, field, entry }) {
        return node.kind === "substitution" ? !0 : node.kind !== "string" ? !1 : (0, _source_substitution_js__WEBPACK_IMPORTED_MODULE_1__.Y)(node.value) ? !0 : field.computable && entry.language !== "JSONPath" && (0, _expression_jsonata_expressions_js__WEBPACK_IMPORTED_MODULE_2__.B)(node.value);
      }
      function formInWords(form) {
        switch (form.is) {
          case "any":
            return "a value";
          case "text":
            return "a string";
          case "boolean":
            return "true or false";
          case "number":
            return form.whole ? "a whole number" : "a number";
          case "one-of":
            return "a string";
          case "path":
            return form.nullable ? "a path or null" : "a path";
          case "timestamp":
            return "a timestamp";
          case "list":
            return "an array";
          case "object":
          case "record":
          case "machine":
            return "an object";
          case "payload":
            return form.takes === "items" ? "an array, an object" : "an object";
        }
      }
    })
  ),
  /***/
  54193: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          pages
        )
        /* harmony export */
      });
      const guide = "https://docs.aws.amazon.com/step-functions/latest/dg", pages = {
        json: "https://www.rfc-editor.org/rfc/rfc8259",
        yaml: "https://yaml.org/spec/1.2.2/",
        language: "https://states-language.net/spec.html",
        templates: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-stepfunctions-statemachine.html",
        structure: `${guide}/statemachine-structure.html`,
        states: `${guide}/workflow-states.html`,
        choice: `${guide}/state-choice.html`,
        wait: `${guide}/state-wait.html`,
        task: `${guide}/state-task.html`,
        pass: `${guide}/state-pass.html`,
        parallel: `${guide}/state-parallel.html`,
        map: `${guide}/state-map.html`,
        distributed: `${guide}/state-map-distributed.html`,
        reader: `${guide}/input-output-itemreader.html`,
        errors: `${guide}/concepts-error-handling.html`,
        data: `${guide}/concepts-input-output-filtering.html`,
        context: `${guide}/input-output-contextobject.html`,
        intrinsics: `${guide}/intrinsic-functions.html`,
        variables: `${guide}/workflow-variables.html`,
        jsonata: `${guide}/transforming-data.html`,
        integrations: `${guide}/connect-to-resource.html`,
        sdk: `${guide}/supported-services-awssdk.html`,
        parameters: `${guide}/connect-parameters.html`,
        nested: `${guide}/concepts-nested-workflows.html`,
        types: `${guide}/choosing-workflow-type.html`,
        quotas: `${guide}/service-quotas.html`,
        arns: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html"
      };
    })
  ),
  /***/
  16122: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        V: () => (
          /* binding */
          allRules
        ),
        N: () => (
          /* binding */
          rulesFor
        )
      });
      var model_integrations = __webpack_require__(32025), substitution = __webpack_require__(98233), source_tree = __webpack_require__(4360), choices = __webpack_require__(23032), pages = __webpack_require__(54193), shapes = __webpack_require__(85580), words = __webpack_require__(83343);
      const choiceGuardTooLate = {
        id: "choice-guard-too-late",
        level: "warning",
        hint: "Put IsPresent first.",
        documentation: pages.B.choice,
        check({ survey }, report) {
          for (const { node: rule, shape } of survey.entries) {
            if (shape !== shapes.n["choice-rule"] && shape !== shapes.n["nested-choice-rule"])
              continue;
            const compared = /* @__PURE__ */ new Set(), guarded = /* @__PURE__ */ new Set();
            for (const node of (0, source_tree.ld)((0, source_tree.Dc)(rule, "And"))) {
              const comparison = (0, choices.DE)(node);
              if (comparison === void 0)
                continue;
              const { variable, operator } = comparison;
              operator !== "IsPresent" ? compared.add(variable) : compared.has(variable) && !guarded.has(variable) && report({
                node,
                message: `IsPresent comes after a comparison of ${(0, words.TL)(variable)}, which has failed by then`
              }), operator === "IsPresent" && guarded.add(variable);
            }
          }
        }
      }, choiceReadBeforeGuard = {
        id: "choice-read-before-guard",
        level: "warning",
        hint: "Ask IsPresent first, in this rule or in one before it.",
        documentation: pages.B.choice,
        check({ definition }, report) {
          for (const rules of (0, choices.p3)(definition)) {
            const compared = /* @__PURE__ */ new Map(), guarded = /* @__PURE__ */ new Set();
            for (const rule of rules)
              for (const { variable, node, isGuard } of testsIn(rule)) {
                if (!isGuard) {
                  !guarded.has(variable) && !compared.has(variable) && compared.set(variable, node);
                  continue;
                }
                const early = guarded.has(variable) ? void 0 : compared.get(variable);
                guarded.add(variable), !(early === void 0 || isWithin(early, rule)) && report({
                  node: early,
                  message: `${(0, words.TL)(variable)} is compared before a later rule asks whether it is there`
                });
              }
          }
        }
      };
      function* testsIn(rule) {
        const comparison = (0, choices.DE)(rule);
        comparison !== void 0 && (comparison.operator === "IsPresent" || !comparison.operator.startsWith("Is")) && (yield { variable: comparison.variable, node: rule, isGuard: comparison.operator === "IsPresent" });
        for (const field of ["And", "Or"])
          for (const part of (0, source_tree.ld)((0, source_tree.Dc)(rule, field)))
            yield* testsIn(part);
        const negated = (0, source_tree.Dc)(rule, "Not");
        negated !== void 0 && (yield* testsIn(negated));
      }
      function isWithin(node, rule) {
        for (let at = node; at !== void 0; at = at.parent)
          if (at === rule)
            return !0;
        return !1;
      }
      const choiceRuleContradiction = {
        id: "choice-rule-contradiction",
        level: "warning",
        hint: "Use Or where one of several is meant, or mend the values.",
        documentation: pages.B.choice,
        check({ survey }, report) {
          for (const { node: rule, shape } of survey.entries) {
            const node = (0, source_tree.Dc)(rule, "And");
            if (shape !== shapes.n["choice-rule"] && shape !== shapes.n["nested-choice-rule"] || node === void 0)
              continue;
            const variable = excludedIn((0, source_tree.ld)(node));
            variable !== void 0 && report({ node, at: "key", message: `The parts about ${(0, words.TL)(variable)} exclude each other` });
          }
        }
      };
      function excludedIn(parts2) {
        const byVariable = /* @__PURE__ */ new Map(), opposites = /* @__PURE__ */ new Set();
        for (const part of parts2.slice(0, mostParts)) {
          const negated = (0, source_tree.Dc)(part, "Not"), question = (0, choices.YH)(negated ?? part);
          if (question !== void 0) {
            const variable = (0, source_tree.b6)((0, source_tree.Dc)(negated ?? part, "Variable"));
            if (variable !== void 0 && opposites.has(`${negated === void 0} ${question}`))
              return variable;
            opposites.add(`${negated !== void 0} ${question}`);
          }
          const comparison = (0, choices.DE)(part);
          if (comparison === void 0)
            continue;
          const earlier = byVariable.get(comparison.variable) ?? [];
          if (earlier.some((other) => exclude(comparison, other)))
            return comparison.variable;
          byVariable.set(comparison.variable, [...earlier, comparison]);
        }
      }
      const mostParts = 50;
      function exclude(one, other) {
        const [first, second] = [(0, choices.XF)(one), (0, choices.XF)(other)];
        if (first !== void 0 && second !== void 0)
          return (0, choices.NQ)(first, second);
        if (isAbsent(one))
          return needsPresence(other);
        if (isAbsent(other))
          return needsPresence(one);
        const [type, otherType] = [typeOf(one), typeOf(other)];
        return type !== void 0 && otherType !== void 0 && type !== otherType || type !== void 0 && type === excludedType(other) || otherType !== void 0 && otherType === excludedType(one) ? !0 : one.operator === other.operator && fixed.includes(one.operator) && fixedValue(one) !== void 0 && fixedValue(other) !== void 0 && fixedValue(one) !== fixedValue(other);
      }
      const fixed = ["StringEquals", "BooleanEquals"];
      function fixedValue({ operand }) {
        return operand.kind === "boolean" || operand.kind === "string" && !(0, substitution.Y)(operand.value) ? operand.value : void 0;
      }
      function isTest({ operator }) {
        return operator.startsWith("Is");
      }
      function isTrue({ operand }) {
        return operand.kind === "boolean" && operand.value;
      }
      function needsPresence(comparison) {
        return !isTest(comparison) || isTrue(comparison);
      }
      function isAbsent({ operator, operand }) {
        return operator === "IsPresent" && operand.kind === "boolean" && !operand.value;
      }
      function typeOf(comparison) {
        return isTest(comparison) ? isTrue(comparison) ? testedType(comparison) : void 0 : { S: "string", T: "string", N: "number", B: "boolean" }[comparison.operator.charAt(0)];
      }
      function excludedType(comparison) {
        const { operand, operator } = comparison;
        return isTest(comparison) && operand.kind === "boolean" && !operand.value && operator !== "IsTimestamp" ? testedType(comparison) : void 0;
      }
      function testedType({ operator }) {
        return {
          IsNull: "null",
          IsNumeric: "number",
          IsString: "string",
          IsTimestamp: "string",
          IsBoolean: "boolean"
        }[operator];
      }
      const choiceRuleImplied = {
        id: "choice-rule-implied",
        level: "warning",
        hint: "Put the rule with more conditions first.",
        documentation: pages.B.choice,
        check({ definition }, report) {
          for (const rules of (0, choices.p3)(definition)) {
            const earlier = [];
            for (const node of rules.slice(0, mostRules)) {
              const parts2 = partsOf(node);
              if (parts2 === void 0)
                continue;
              earlier.some((other) => other.length < parts2.size && other.every((part) => parts2.has(part))) && report({ node, message: "An earlier rule asks less, so this one is never chosen" }), earlier.push([...parts2]);
            }
          }
        }
      }, mostRules = 200;
      function partsOf(rule) {
        const all = (0, source_tree.Dc)(rule, "And");
        if (all !== void 0 && (all.kind !== "array" || all.open))
          return;
        const questions = all === void 0 ? [(0, choices.YH)(rule)] : (0, source_tree.ld)(all).map(choices.YH), known = questions.filter((question) => question !== void 0);
        return known.length === questions.length ? new Set(known) : void 0;
      }
      const choiceRuleRepeated = {
        id: "choice-rule-repeated",
        level: "warning",
        hint: "Delete the rule, or mend what it asks.",
        documentation: pages.B.choice,
        check({ definition }, report) {
          for (const rules of (0, choices.p3)(definition)) {
            const asked = /* @__PURE__ */ new Map();
            for (const node of rules) {
              const question = (0, choices.YH)(node);
              if (question === void 0)
                continue;
              const earlier = asked.get(question);
              earlier !== void 0 && report({
                node,
                message: "An earlier rule asks the same, so this one is never chosen",
                fix: targetOf(earlier) === targetOf(node) ? { is: "without", node } : void 0
              }), asked.set(question, earlier ?? node);
            }
          }
        }
      };
      function targetOf(rule) {
        return (0, source_tree.b6)((0, source_tree.Dc)(rule, "Next"));
      }
      const choiceRuleShadowed = {
        id: "choice-rule-shadowed",
        level: "warning",
        hint: "Put the narrower rule first.",
        documentation: pages.B.choice,
        check({ definition }, report) {
          for (const rules of (0, choices.p3)(definition)) {
            const taken = /* @__PURE__ */ new Map();
            let all = !1;
            for (const node of rules) {
              const comparison = (0, choices.DE)(node), interval = comparison && (0, choices.XF)(comparison), earlier = comparison === void 0 ? [] : taken.get(comparison.variable) ?? [];
              all ? report({ node, message: "An earlier rule is always true, so this one is never chosen" }) : interval !== void 0 && earlier.some((other) => isNarrower(interval, other)) && report({ node, message: "An earlier rule takes all of these numbers, so this one is never chosen" }), comparison !== void 0 && interval !== void 0 && taken.set(comparison.variable, [...earlier, interval]), all ||= isAlwaysTrue(node);
            }
          }
        }
      };
      function isNarrower(one, other) {
        return (0, choices.UO)(one, other) && !(0, choices.UO)(other, one);
      }
      function isAlwaysTrue(rule) {
        const condition = (0, source_tree.Dc)(rule, "Condition");
        return condition?.kind === "boolean" ? condition.value : condition?.kind === "string" && /^\{%\s*true\s*%\}$/.test(condition.value);
      }
      var model_open = __webpack_require__(96638), choice_shapes = __webpack_require__(30072);
      const choiceRuleWithoutVariable = {
        id: "choice-rule-without-variable",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: 'Add "Variable" with a path.',
        documentation: pages.B.choice,
        check({ survey }, report) {
          for (const { node, shape, language } of survey.entries)
            language !== "JSONPath" || !isRule(shape) || (0, model_open.n)(node) || node.members.has("Variable") || choice_shapes.w.some((name) => node.members.has(name)) || report({ node, at: "key", message: `The field "Variable" is missing in ${shape.name}` });
        }
      };
      function isRule(shape) {
        return shape === shapes.n["choice-rule"] || shape === shapes.n["nested-choice-rule"];
      }
      const choiceWithoutDefault = {
        id: "choice-without-default",
        level: "warning",
        hint: 'Add "Default" with the state that takes the rest, be it a Fail state that says what was unexpected.',
        documentation: pages.B.choice,
        check({ definition }, report) {
          for (const { node, type, name } of definition.states)
            type !== "Choice" || node.kind !== "object" || (0, model_open.n)(node) || (0, source_tree.Dc)(node, "Default") !== void 0 || (0, choices.$f)((0, source_tree.ld)((0, source_tree.Dc)(node, "Choices"))) || report({ node, at: "key", message: `The Choice state ${(0, words.TL)(name)} has no Default` });
        }
      }, stringMatchesEscape = {
        id: "string-matches-escape",
        level: "warning",
        hint: "Double the backslash; in JSON that makes four.",
        documentation: pages.B.choice,
        check({ survey, tree }, report) {
          for (const { field, node } of survey.uses) {
            if (field.name !== "StringMatches" || node.kind !== "string" || (0, substitution.Y)(node.value))
              continue;
            const start = openEscape(node.value);
            start !== void 0 && report({
              node,
              range: tree.within(node, start, start + 1),
              message: `A backslash in ${(0, words.TL)(node.value)} stands before neither a star nor a backslash`
            });
          }
        }
      };
      function openEscape(pattern) {
        for (let at = 0; at < pattern.length; at++) {
          if (pattern.charAt(at) !== "\\")
            continue;
          const next = pattern.charAt(at + 1);
          if (next !== "*" && next !== "\\")
            return at;
          at++;
        }
      }
      const choiceRules = [
        choiceWithoutDefault,
        choiceRuleWithoutVariable,
        choiceRuleRepeated,
        choiceRuleShadowed,
        choiceRuleContradiction,
        choiceGuardTooLate,
        stringMatchesEscape,
        choiceRuleImplied,
        choiceReadBeforeGuard
      ], catchLeadsToItself = {
        id: "catch-leads-to-itself",
        level: "warning",
        hint: "Use Retry, which waits and gives up, or lead to a Wait state first.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          for (const { name, transitions } of definition.states)
            for (const { kind, node } of transitions)
              kind !== "Catch" || node.value !== name || report({ node, message: `The catcher leads back to ${(0, words.TL)(name)}, which failed` });
        }
      };
      var remember = __webpack_require__(3959);
      function handlerLists(definition, field) {
        return handlersIn(definition)[field];
      }
      const handlersIn = (0, remember.H)((definition) => ({
        Retry: listsIn(definition, "Retry"),
        Catch: listsIn(definition, "Catch")
      }));
      function listsIn({ states }, field) {
        const lists2 = [];
        for (const state of states) {
          const handlers = (0, source_tree.ld)((0, source_tree.Dc)(state.node, field)).map((node) => ({
            node,
            names: (0, source_tree.ld)((0, source_tree.Dc)(node, "ErrorEquals")).filter((name) => name.kind === "string")
          }));
          handlers.length > 0 && lists2.push(handlers);
        }
        return lists2;
      }
      const everyError = "States.ALL";
      function matchesEverything({ names }) {
        return names.some(({ value }) => value === everyError);
      }
      function reportNotAlone(definition, field, report) {
        for (const handlers of handlerLists(definition, field))
          for (const { names } of handlers) {
            const node = names[0]?.parent;
            if (names.length < 2 || !names.some(({ value }) => value === everyError))
              continue;
            const others = names.filter(({ value }) => value !== everyError).map(({ value }) => (0, words.TL)(value)), beside = others.length > 0 ? `beside ${(0, words.Q7)(others.slice(0, 3))}` : "twice";
            report({ node, message: `"States.ALL" stands ${beside} in ErrorEquals, but must stand alone` });
          }
      }
      function reportNotLast(definition, field, report) {
        for (const handlers of handlerLists(definition, field))
          for (const handler of handlers.slice(0, -1)) {
            if (!matchesEverything(handler))
              continue;
            const node = handler.names.find(({ value }) => value === everyError);
            report({
              node,
              message: `"States.ALL" matches every error, so what follows it in ${field} is never tried`
            });
          }
      }
      function reportShadowed(definition, field, report) {
        for (const handlers of handlerLists(definition, field)) {
          const seen = /* @__PURE__ */ new Set();
          for (const { names } of handlers) {
            for (const node of names)
              seen.has(node.value) && report({
                node,
                message: `${(0, words.TL)(node.value)} is matched earlier in this ${field}, so it is never tried here`,
                fix: { is: "without", node }
              });
            for (const { value } of names)
              seen.add(value);
          }
        }
      }
      const reservedErrorNames = [
        "States.ALL",
        "States.BranchFailed",
        "States.DataLimitExceeded",
        "States.ExceedToleratedFailureThreshold",
        "States.HeartbeatTimeout",
        "States.Http.Socket",
        "States.IntrinsicFailure",
        "States.ItemReaderFailed",
        "States.NoChoiceMatched",
        "States.ParameterPathFailure",
        "States.Permissions",
        "States.QueryEvaluationError",
        "States.ResultPathMatchFailure",
        "States.ResultWriterFailed",
        "States.Runtime",
        "States.TaskFailed",
        "States.Timeout"
      ];
      function isReserved(name) {
        return reservedErrorNames.includes(name) || /^States\.Http\.StatusCode\.[1-5]\d\d$/.test(name);
      }
      const catchShadowedError = {
        id: "catch-shadowed-error",
        level: "warning",
        hint: "Delete the name here, or in the earlier entry.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          reportShadowed(definition, "Catch", report);
        }
      }, catchStatesAllNotAlone = {
        id: "catch-states-all-not-alone",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Delete the other names, or move them to an entry of their own before this one.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          reportNotAlone(definition, "Catch", report);
        }
      }, catchStatesAllNotLast = {
        id: "catch-states-all-not-last",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Move the entry with States.ALL to the end of the list.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          reportNotLast(definition, "Catch", report);
        }
      }, errorNameMisspelt = {
        id: "error-name-misspelt",
        level: "warning",
        hint: "Write States with an s at the end and an upper-case S at the start.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          for (const field of ["Retry", "Catch"])
            for (const handlers of handlerLists(definition, field))
              for (const node of handlers.flatMap(({ names }) => names)) {
                const meant = meantBy(node.value);
                meant !== void 0 && report({
                  node,
                  message: `${(0, words.TL)(node.value)} is no error of Step Functions`,
                  hint: `Did you mean ${(0, words.TL)(meant)}?`,
                  fix: { is: "text", node, value: meant }
                });
              }
        }
      }, byRest = new Map(reservedErrorNames.map((name) => [name.slice(7).toLowerCase(), name]));
      function meantBy(name) {
        const rest = name.startsWith("States.") ? void 0 : /^states?[.: _](.+)$/i.exec(name)?.[1];
        return rest === void 0 ? void 0 : byRest.get(rest.toLowerCase());
      }
      const errorNameReservedPrefix = {
        id: "error-name-reserved-prefix",
        level: "warning",
        hint: "Use one of the names that Step Functions gives, or another prefix for names of your own.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          const own = new Set(definition.states.map(({ node }) => (0, source_tree.b6)((0, source_tree.Dc)(node, "Error"))));
          for (const field of ["Retry", "Catch"])
            for (const handlers of handlerLists(definition, field))
              for (const node of handlers.flatMap(({ names }) => names)) {
                const { value } = node;
                if (!value.startsWith("States.") || isReserved(value) || (0, substitution.Y)(value) || own.has(value))
                  continue;
                const meant = (0, words.pA)(value, reservedErrorNames);
                report({
                  node,
                  message: `Step Functions gives no error named ${(0, words.TL)(value)}`,
                  hint: meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(meant)}?`
                });
              }
        }
      };
      function neverRaised(name, { node, language }) {
        const other = Object.hasOwn(ofOthers, name) ? ofOthers[name] : void 0;
        if (other !== void 0)
          return other;
        if (name === "States.HeartbeatTimeout")
          return heartbeats.some((field) => (0, source_tree.Dc)(node, field) !== void 0) ? void 0 : "the task has no HeartbeatSeconds";
        if (name.startsWith("States.Http.")) {
          const resource = (0, source_tree.b6)((0, source_tree.Dc)(node, "Resource")) ?? "";
          return resource.startsWith("arn:") && !/:http:|\$\{/.test(resource) ? "the task makes no HTTP request" : void 0;
        }
        return name === "States.QueryEvaluationError" ? language === "JSONPath" ? "the state has no JSONata" : void 0 : language === "JSONata" && ofJsonPath.has(name) ? "the state has no JSONPath" : void 0;
      }
      const heartbeats = ["HeartbeatSeconds", "HeartbeatSecondsPath"], ofOthers = {
        "States.BranchFailed": "only a Parallel state has branches",
        "States.ExceedToleratedFailureThreshold": "only a Map state counts the failures of its items",
        "States.ItemReaderFailed": "only a Map state reads items",
        "States.ResultWriterFailed": "only a Map state writes results",
        "States.NoChoiceMatched": "only a Choice state has rules"
      }, ofJsonPath = /* @__PURE__ */ new Set([
        "States.IntrinsicFailure",
        "States.ParameterPathFailure",
        "States.ResultPathMatchFailure"
      ]), errorNeverRaised = {
        id: "error-never-raised",
        level: "warning",
        hint: "Delete the name, or name the error that was meant.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          for (const state of definition.states)
            if (state.type === "Task")
              for (const field of ["Retry", "Catch"])
                for (const handler of (0, source_tree.ld)((0, source_tree.Dc)(state.node, field)))
                  for (const node of (0, source_tree.ld)((0, source_tree.Dc)(handler, "ErrorEquals"))) {
                    if (node.kind !== "string" || !isReserved(node.value))
                      continue;
                    const reason = neverRaised(node.value, state);
                    reason !== void 0 && report({ node, message: `${(0, words.TL)(node.value)} never comes here: ${reason}` });
                  }
        }
      };
      function retryBudget(retrier) {
        const numbers = ["IntervalSeconds", "MaxAttempts", "BackoffRate", "MaxDelaySeconds"].map((field) => {
          const node = (0, source_tree.Dc)(retrier, field);
          return node === void 0 ? "default" : (0, source_tree.rl)(node);
        });
        if (numbers.includes(void 0))
          return;
        const [interval = 1, attempts = 3, rate = 2, longest2 = Number.POSITIVE_INFINITY] = numbers.map((number) => number === "default" ? void 0 : number);
        let total = 0, wait = interval;
        for (let attempt = 0; attempt < Math.min(attempts, 1e4); attempt++)
          total += Math.min(wait, longest2), wait *= rate;
        return total;
      }
      const retryLongerThanTimeout = {
        id: "retry-longer-than-timeout",
        level: "warning",
        hint: "Allow fewer attempts or shorter waits, or a longer TimeoutSeconds of the state machine.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          const timeout = (0, source_tree.rl)((0, source_tree.Dc)(definition.root, "TimeoutSeconds"));
          if (timeout !== void 0)
            for (const state of definition.states)
              for (const node of (0, source_tree.ld)((0, source_tree.Dc)(state.node, "Retry")))
                (retryBudget(node) ?? 0) <= timeout || report({
                  node,
                  message: `The waits of this retrier come to more than the ${timeout} seconds of the state machine`
                });
        }
      }, retryMaxDelayBelowInterval = {
        id: "retry-max-delay-below-interval",
        level: "warning",
        hint: "Make MaxDelaySeconds greater than IntervalSeconds, or delete it.",
        documentation: pages.B.errors,
        check({ survey }, report) {
          for (const { node: retrier, shape } of survey.entries) {
            if (shape !== shapes.n.retrier)
              continue;
            const node = (0, source_tree.Dc)(retrier, "MaxDelaySeconds"), longest2 = (0, source_tree.rl)(node), given = (0, source_tree.Dc)(retrier, "IntervalSeconds"), interval = given === void 0 ? 1 : (0, source_tree.rl)(given);
            longest2 === void 0 || interval === void 0 || longest2 > interval || report({
              node,
              message: `MaxDelaySeconds is ${longest2}, but should be above IntervalSeconds, which is ${interval}`
            });
          }
        }
      }, retryOfNoAttempts = {
        id: "retry-of-no-attempts",
        level: "info",
        hint: "Delete the other numbers, or allow attempts.",
        documentation: pages.B.errors,
        check({ survey }, report) {
          for (const { node: retrier, shape } of survey.entries) {
            const node = (0, source_tree.Dc)(retrier, "MaxAttempts");
            if (shape !== shapes.n.retrier || (0, source_tree.rl)(node) !== 0)
              continue;
            const idle = waiting.flatMap((field) => (0, source_tree.Dc)(retrier, field) ?? []).map(source_tree.TN);
            idle.length > 0 && report({ node, message: `Nothing is retried, so ${(0, words.Q7)(idle)} has no effect` });
          }
        }
      }, waiting = ["IntervalSeconds", "BackoffRate", "MaxDelaySeconds", "JitterStrategy"], retryOfRuntimeError = {
        id: "retry-of-runtime-error",
        level: "warning",
        hint: "Delete States.Runtime here, and see that the input has what the paths name.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          for (const handlers of handlerLists(definition, "Retry"))
            for (const node of handlers.flatMap(({ names }) => names))
              node.value === "States.Runtime" && report({ node, message: "States.Runtime is never retried" });
        }
      }, retryOfTimeoutNeverMade = {
        id: "retry-of-timeout-never-made",
        level: "warning",
        hint: "Allow fewer attempts, a shorter TimeoutSeconds of the task, or a longer one of the state machine.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          const limit = (0, source_tree.rl)((0, source_tree.Dc)(definition.root, "TimeoutSeconds"));
          if (limit !== void 0)
            for (const { node: state, type } of definition.states) {
              const timeout = (0, source_tree.rl)((0, source_tree.Dc)(state, "TimeoutSeconds"));
              if (!(type !== "Task" || timeout === void 0 || timeout >= limit))
                for (const node of (0, source_tree.ld)((0, source_tree.Dc)(state, "Retry"))) {
                  if (!(0, source_tree.ld)((0, source_tree.Dc)(node, "ErrorEquals")).some((name) => (0, source_tree.b6)(name) === "States.Timeout"))
                    continue;
                  const given = (0, source_tree.Dc)(node, "MaxAttempts"), attempts = given === void 0 ? 3 : (0, source_tree.rl)(given), waits = retryBudget(node);
                  attempts === void 0 || waits === void 0 || waits > limit || attempts * timeout + waits < limit || report({
                    node,
                    message: `By the last of ${attempts} retries ${attempts * timeout + waits} seconds have passed, but the state machine ends after ${limit}`
                  });
                }
            }
        }
      }, retryShadowedError = {
        id: "retry-shadowed-error",
        level: "warning",
        hint: "Delete the name here, or in the earlier entry.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          reportShadowed(definition, "Retry", report);
        }
      }, retryStatesAllNotAlone = {
        id: "retry-states-all-not-alone",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Delete the other names, or move them to an entry of their own before this one.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          reportNotAlone(definition, "Retry", report);
        }
      }, retryStatesAllNotLast = {
        id: "retry-states-all-not-last",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Move the entry with States.ALL to the end of the list.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          reportNotLast(definition, "Retry", report);
        }
      }, errorRules = [
        retryStatesAllNotAlone,
        retryStatesAllNotLast,
        retryShadowedError,
        retryMaxDelayBelowInterval,
        retryOfNoAttempts,
        retryOfRuntimeError,
        retryLongerThanTimeout,
        catchStatesAllNotAlone,
        catchStatesAllNotLast,
        catchShadowedError,
        catchLeadsToItself,
        errorNameReservedPrefix,
        errorNameMisspelt,
        errorNeverRaised,
        retryOfTimeoutNeverMade
      ], regions = /* @__PURE__ */ new Set([
        "af-south-1",
        "ap-east-1",
        "ap-east-2",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-south-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-4",
        "ap-southeast-5",
        "ap-southeast-6",
        "ap-southeast-7",
        "ca-central-1",
        "ca-west-1",
        "eu-central-1",
        "eu-central-2",
        "eu-north-1",
        "eu-south-1",
        "eu-south-2",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "il-central-1",
        "me-central-1",
        "me-south-1",
        "me-west-1",
        "mx-central-1",
        "sa-east-1",
        "sa-west-1",
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2",
        "cn-north-1",
        "cn-northwest-1",
        "eusc-de-east-1",
        "us-iso-east-1",
        "us-iso-west-1",
        "us-isob-east-1",
        "us-isob-west-1",
        "eu-isoe-west-1",
        "us-isof-east-1",
        "us-isof-south-1",
        "us-gov-east-1",
        "us-gov-west-1"
      ]), arnUnlikely = {
        id: "arn-unlikely",
        level: "warning",
        hint: "Correct the ARN.",
        documentation: pages.B.arns,
        check({ definition: { root }, tree }, report) {
          for (const node of root === void 0 ? [] : (0, source_tree.DG)(root))
            if (!(node.kind !== "string" || !node.value.startsWith("arn:")))
              for (const problem of troubleWith(node, tree))
                report(problem);
        }
      };
      function* troubleWith(node, tree) {
        const [, start = "", region = "", account = ""] = /^(arn:[\w-]+:[\w-]+:)([^:]*):([^:]*):/.exec(node.value) ?? [], end = start.length + region.length;
        if (/^[a-z]{2,}(?:-[a-z]+)+-\d+$/.test(region) && !regions.has(region)) {
          const meant = (0, words.pA)(region, [...regions]);
          yield {
            node,
            range: tree.within(node, start.length, end),
            message: `The ARN names the Region ${(0, words.TL)(region)}, which is not known`,
            hint: meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(meant)}?`
          };
        }
        /^\d+$/.test(account) && account.length !== digits && (yield {
          node,
          range: tree.within(node, end + 1, end + 1 + account.length),
          message: `The ARN names the account ${account}, but accounts have ${digits} digits`
        });
      }
      const digits = 12;
      var rule_fields = __webpack_require__(38844);
      const credentialsRoleNotArn = {
        id: "credentials-role-not-arn",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Write the whole ARN, such as arn:aws:iam::111122223333:role/work.",
        documentation: pages.B.task,
        check({ survey }, report) {
          for (const use of survey.uses) {
            const { entry, field, node } = use;
            entry.shape !== shapes.n.credentials || field.name !== "RoleArn" || node.kind !== "string" || (0, rule_fields.YQ)(use) || node.value.startsWith("arn:") || report({
              node,
              message: `RoleArn is ${(0, words.TL)(node.value)}, but must be an ARN`,
              hint: node.value.startsWith("$") ? 'Name the field "RoleArn.$" to read it from the input.' : void 0
            });
          }
        }
      }, emptyList = {
        id: "empty-list",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Add an item, or delete what holds the list.",
        documentation: pages.B.states,
        check({ survey }, report) {
          for (const { field, form, node } of survey.uses)
            form.is !== "list" || node.kind !== "array" || node.open || node.items.length >= form.atLeast || report({ node, message: `${field.name} is empty, but must have at least one item` });
        }
      }, exclusiveFields = {
        id: "exclusive-fields",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Keep one of the fields and delete the others.",
        documentation: pages.B.states,
        check({ survey }, report) {
          for (const entry of survey.entries)
            for (const group of entry.shape.groups) {
              if (group.need === "at least one")
                continue;
              const found = (0, rule_fields.Eb)(group, entry);
              if (found.length < 2)
                continue;
              const names = found.map((node) => (0, words.TL)((0, source_tree.TN)(node)));
              report({
                node: entry.node,
                at: "key",
                message: `Only one of ${(0, words.Q7)(names)} may stand in ${entry.shape.name}`
              });
            }
        }
      }, heartbeatNotBelowTimeout = {
        id: "heartbeat-not-below-timeout",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Make the heartbeat shorter than the timeout.",
        documentation: pages.B.task,
        check({ definition }, report) {
          for (const { node: state, type } of definition.states) {
            const node = (0, source_tree.Dc)(state, "HeartbeatSeconds"), heartbeat = (0, source_tree.rl)(node), timeout = (0, source_tree.rl)((0, source_tree.Dc)(state, "TimeoutSeconds"));
            type !== "Task" || heartbeat === void 0 || timeout === void 0 || heartbeat < timeout || report({
              node,
              message: `HeartbeatSeconds is ${heartbeat}, but must be below TimeoutSeconds, which is ${timeout}`
            });
          }
        }
      }, invalidTimestamp = {
        id: "invalid-timestamp",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Write it like 2030-12-31T23:59:59Z.",
        documentation: pages.B.wait,
        check({ survey }, report) {
          for (const use of survey.uses) {
            const { field, form, node } = use;
            if (form.is !== "timestamp" || node.kind !== "string" || (0, rule_fields.YQ)(use))
              continue;
            const parts2 = rfc3339.exec(node.value)?.slice(1);
            if (parts2 === void 0) {
              report({
                node,
                message: `${field.name} is ${(0, words.TL)(node.value)}, but must be a timestamp of RFC 3339`
              });
              continue;
            }
            const missed = impossible(parts2.map(Number));
            missed !== void 0 && report({ node, message: `${field.name} is ${(0, words.TL)(node.value)}, but there is no such ${missed}` });
          }
        }
      }, rfc3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))$/;
      function impossible(parts2) {
        const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour, offsetMinute] = parts2;
        if (month < 1 || month > 12)
          return "month";
        if (day < 1 || day > daysIn(year, month))
          return "day";
        if (hour > 23)
          return "hour";
        if (minute > 59)
          return "minute";
        if (second > 60)
          return "second";
        if (Number(offsetHour) > 23 || Number(offsetMinute) > 59)
          return "offset";
      }
      function daysIn(year, month) {
        const end = /* @__PURE__ */ new Date(0);
        return end.setUTCFullYear(year, month, 0), end.getUTCDate();
      }
      const jsonataFieldInJsonpath = {
        id: "jsonata-field-in-jsonpath",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: 'Set "QueryLanguage": "JSONata" on the state or the machine, or use the JSONPath fields.',
        documentation: pages.B.jsonata,
        check({ survey }, report) {
          for (const { node: object, shape, language } of survey.entries)
            if (language === "JSONPath")
              for (const [name, node] of object.members)
                shape.fields.get(name)?.only === "JSONata" && report({
                  node,
                  at: "key",
                  message: `${(0, words.TL)(name)} is a field of JSONata, but this state uses JSONPath`
                });
        }
      }, jsonpathFieldInJsonata = {
        id: "jsonpath-field-in-jsonata",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Use the JSONata way: Arguments for Parameters, Output for ResultSelector, ResultPath and OutputPath, Items for ItemsPath, Condition for choice rules, an expression for Path fields.",
        documentation: pages.B.jsonata,
        check({ survey }, report) {
          for (const { node: object, shape, language } of survey.entries)
            if (language === "JSONata")
              for (const [name, node] of object.members)
                shape.fields.get(name)?.only === "JSONPath" && report({
                  node,
                  at: "key",
                  message: `${(0, words.TL)(name)} is a field of JSONPath, but this state uses JSONata`
                });
        }
      }, missingAlternative = {
        id: "missing-alternative",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Add one of the fields.",
        documentation: pages.B.states,
        check({ survey }, report) {
          for (const entry of survey.entries)
            for (const group of entry.shape.groups) {
              if (group.need === "at most one" || (0, model_open.n)(entry.node) || group.only !== void 0 && group.only !== entry.language || (0, rule_fields.Eb)(group, entry).length > 0)
                continue;
              const meant = (0, rule_fields.dw)(entry);
              if (group.fields.some((name) => meant.has(name)))
                continue;
              const fields = group.fields.length > 4 ? [...group.fields.slice(0, 4), "\u2026"] : group.fields;
              report({
                node: entry.node,
                at: "key",
                message: `No ${group.purpose} in ${entry.shape.name}: expected ${(0, words.gP)(fields)}`
              });
            }
        }
      }, missingField = {
        id: "missing-field",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Add the field.",
        documentation: pages.B.states,
        check({ survey }, report) {
          for (const { node, shape, language } of survey.entries)
            if (!(0, model_open.n)(node))
              for (const field of shape.fields.values())
                !field.required || node.members.has(field.name) || field.only !== void 0 && (field.only !== language || isWrittenInOther(node, shape, language)) || (0, rule_fields.dw)({ node, shape }).has(field.name) || report({
                  node,
                  at: "key",
                  message: `The field ${(0, words.TL)(field.name)} is missing in ${shape.name}`,
                  hint: `Add ${(0, words.TL)(field.name)}, ${(0, rule_fields.J6)(field.form)}.`
                });
        }
      };
      function isWrittenInOther(node, { fields }, language) {
        for (const name of node.members.keys()) {
          const only = fields.get(name)?.only;
          if (only !== void 0 && only !== language)
            return !0;
        }
        return !1;
      }
      const outOfRange = {
        id: "out-of-range",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Use a number within the limits.",
        documentation: pages.B.states,
        check({ survey }, report) {
          for (const { field, form, node } of survey.uses) {
            if (form.is !== "number" || node.kind !== "number" || node.value >= form.min && node.value <= form.max)
              continue;
            const limit = node.value < form.min ? `at least ${form.min}` : `at most ${form.max}`;
            report({ node, message: `${field.name} is ${node.value}, but must be ${limit}` });
          }
        }
      }, querylanguageDowngrade = {
        id: "querylanguage-downgrade",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Delete QueryLanguage from the state and write it in JSONata, or take JSONata from the machine and set it on single states.",
        documentation: pages.B.jsonata,
        check({ definition }, report) {
          if (definition.language === "JSONata")
            for (const state of definition.states) {
              const node = (0, source_tree.Dc)(state.node, "QueryLanguage");
              (0, source_tree.b6)(node) === "JSONPath" && report({ node, message: "The state uses JSONPath, but the whole machine is set to JSONata" });
            }
        }
      }, typeMissing = {
        id: "type-missing",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: 'Add "Type": one of Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map.',
        documentation: pages.B.states,
        check({ definition }, report) {
          for (const { node, name } of definition.states) {
            if (node.kind !== "object" || (0, model_open.n)(node) || (0, source_tree.Dc)(node, "Type") !== void 0)
              continue;
            const [other, another] = [...node.members.values()].filter(({ key }) => String(key).toLowerCase() === "type"), fix = other !== void 0 && another === void 0 ? { is: "key", node: other, key: "Type" } : void 0;
            report({ node, at: "key", message: `The state ${(0, words.TL)(name)} has no Type`, fix });
          }
        }
      };
      var model_definition = __webpack_require__(13560);
      const typeUnknown = {
        id: "type-unknown",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Use one of the eight types.",
        documentation: pages.B.states,
        check({ definition }, report) {
          for (const { node: state, type } of definition.states) {
            const node = (0, source_tree.Dc)(state, "Type");
            if (type !== void 0 || node === void 0 || node.kind === "substitution" || node.kind === "string" && (0, substitution.Y)(node.value))
              continue;
            const found = node.kind === "string" ? (0, words.TL)(node.value) : (0, source_tree.bh)(node), meant = node.kind === "string" ? (0, words.pA)(node.value, model_definition.Lm) : void 0;
            report({
              node,
              message: `Type is ${found}, but must be ${(0, words.gP)(model_definition.Lm)}`,
              hint: meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(meant)}?`,
              fix: node.kind !== "string" || meant === void 0 || !(0, words.MP)(node.value, meant, model_definition.Lm) ? void 0 : { is: "text", node, value: meant }
            });
          }
        }
      }, unknownField = {
        id: "unknown-field",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Delete the field, correct its name, or move it to where it belongs. Remarks go into Comment.",
        documentation: pages.B.states,
        check({ survey }, report) {
          for (const { node: object, shape } of survey.entries)
            for (const [name, node] of object.members) {
              if (shape.fields.has(name) || object.open || (0, substitution.Y)(name))
                continue;
              const fields = [...shape.fields.keys()], meant = (0, words.pA)(name, fields);
              report({
                node,
                at: "key",
                message: `${(0, words.TL)(name)} is no field of ${shape.name}`,
                hint: meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(meant)}?`,
                fix: meant === void 0 || object.members.has(meant) || !(0, words.MP)(name, meant, fields) ? void 0 : { is: "key", node, key: meant }
              });
            }
        }
      }, unknownValue = {
        id: "unknown-value",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Use one of the words.",
        documentation: pages.B.states,
        check({ survey }, report) {
          for (const use of survey.uses) {
            const { field, form, node } = use;
            if (form.is !== "one-of" || node.kind !== "string" || (0, rule_fields.YQ)(use) || form.names.includes(node.value))
              continue;
            const meant = (0, words.pA)(node.value, form.names);
            report({
              node,
              message: `${field.name} is ${(0, words.TL)(node.value)}, but must be ${(0, words.gP)(form.names)}`,
              hint: meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(meant)}?`,
              fix: meant === void 0 || !(0, words.MP)(node.value, meant, form.names) ? void 0 : { is: "text", node, value: meant }
            });
          }
        }
      }, versionUnknown = {
        id: "version-unknown",
        level: "warning",
        hint: 'Delete Version, or set it to "1.0". The version of the definition may go into Comment.',
        documentation: pages.B.language,
        check({ survey }, report) {
          for (const use of survey.uses) {
            const { entry, field, node } = use;
            entry.shape !== shapes.n.machine || field.name !== "Version" || node.kind !== "string" || (0, rule_fields.YQ)(use) || node.value === "1.0" || report({
              node,
              message: `Version is ${(0, words.TL)(node.value)}, but the language has only "1.0"`,
              // Another version was somebody's remark; these are other ways to write the only one.
              fix: /^1(?:\.0)*$/.test(node.value) ? { is: "text", node, value: "1.0" } : void 0
            });
          }
        }
      }, wrongType = {
        id: "wrong-type",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Write the value in the expected form.",
        documentation: pages.B.states,
        check({ survey }, report) {
          for (const use of survey.uses) {
            const { field, form, node } = use;
            if ((0, rule_fields.YQ)(use) || isBroken(node) || fits(form, node))
              continue;
            const words2 = form.is === "boolean" && node.kind === "string" ? node.inYaml11 : void 0;
            if (words2 !== void 0) {
              report({ node, ...readDifferently(field.name, words2) });
              continue;
            }
            const whose = node.parent?.kind === "array" ? `An item of ${field.name}` : field.name;
            report({
              node,
              message: `${whose} is ${valueInWords(use)}, but must be ${expected(use)}`,
              hint: hintFor(use)
            });
          }
        }
      };
      function valueInWords({ form, node }) {
        return node.kind === "number" && form.is === "number" ? `${node.value}` : (0, source_tree.bh)(node);
      }
      function expected({ form, field, entry }) {
        const isComputable = field.computable && entry.language === "JSONata";
        return `${(0, rule_fields.J6)(form)}${isComputable ? " or an expression in {% %}" : ""}`;
      }
      function readDifferently(name, value) {
        return {
          level: "warning",
          message: `${name} is a boolean to some readers of YAML and a string to others, but must be true or false`,
          hint: `Write ${value}.`
        };
      }
      function hintFor({ form, field, entry, node }) {
        return form.is === "list" ? "Put the value into [ ]." : node.kind === "string" && /^(-?\d+(\.\d+)?|true|false)$/.test(node.value) ? `Write ${node.value} without the quotes.` : node.kind === "string" && field.computable && entry.language === "JSONata" ? "Wrap it in {% and %} to have it computed." : void 0;
      }
      function isBroken(node) {
        return (node.kind === "object" || node.kind === "array") && node.open;
      }
      function fits(form, node) {
        switch (form.is) {
          case "any":
            return !0;
          case "text":
          case "one-of":
          case "timestamp":
            return node.kind === "string";
          case "path":
            return node.kind === "string" || form.nullable && node.kind === "null";
          case "boolean":
            return node.kind === "boolean";
          case "number":
            return node.kind === "number" && (!form.whole || Number.isInteger(node.value));
          case "list":
            return node.kind === "array";
          case "object":
          case "record":
          case "machine":
            return node.kind === "object";
          case "payload":
            return form.takes === "anything" || node.kind === "object" ? !0 : form.takes === "items" && node.kind === "array";
        }
      }
      const fieldRules = [
        typeMissing,
        typeUnknown,
        unknownField,
        missingField,
        versionUnknown,
        wrongType,
        outOfRange,
        unknownValue,
        exclusiveFields,
        missingAlternative,
        emptyList,
        jsonpathFieldInJsonata,
        jsonataFieldInJsonpath,
        querylanguageDowngrade,
        heartbeatNotBelowTimeout,
        invalidTimestamp,
        credentialsRoleNotArn,
        arnUnlikely
      ];
      function transitionsAstray({ definition }) {
        return astrayIn(definition);
      }
      const astrayIn = (0, remember.H)((definition) => {
        const found = [];
        for (const machine of definition.machines) {
          if (!namesAreKnown(machine) || machine.states.size === 0)
            continue;
          const look = (transition) => {
            const name = transition.node.value;
            machine.states.has(name) || (0, substitution.Y)(name) || found.push({ transition, machine, elsewhere: definition.statesByName.get(name) ?? [] });
          };
          machine.startAt !== void 0 && look(machine.startAt);
          for (const { transitions } of machine.states.values())
            transitions.forEach(look);
        }
        return found;
      });
      function reportMissing(subject, kind, report) {
        for (const { transition, machine, elsewhere } of transitionsAstray(subject)) {
          if (transition.kind !== kind || kind !== "StartAt" && elsewhere.length > 0)
            continue;
          const { node } = transition;
          report({
            node,
            message: `${fieldInWords[kind]} names ${(0, words.TL)(node.value)}, but ${whereInWords(machine)} has no such state`,
            hint: () => {
              const meant = (0, words.pA)(node.value, [...machine.states.keys()]);
              return meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(meant)}?`;
            },
            fix: () => sameButCase(node, machine)
          });
        }
      }
      function sameButCase(node, { states }) {
        const lower = node.value.toLowerCase(), [name, other] = [...states.keys()].filter((name2) => name2.toLowerCase() === lower);
        return name === void 0 || other !== void 0 ? void 0 : { is: "text", node, value: name };
      }
      const mostSearches = 100, statesMeant = (0, remember.H)((definition) => {
        const found = /* @__PURE__ */ new Set();
        let searches = 0;
        for (const { transition, machine, elsewhere } of astrayIn(definition)) {
          if (elsewhere.length > 0)
            continue;
          if (++searches > mostSearches)
            break;
          const meant = (0, words.pA)(transition.node.value, [...machine.states.keys()]), state = meant === void 0 ? void 0 : machine.states.get(meant);
          state !== void 0 && found.add(state);
        }
        return found;
      });
      function whereInWords(machine) {
        return { top: "the state machine", branch: "this branch", processor: "this item processor" }[machine.role];
      }
      function standsAround(machine, name) {
        for (const { machine: outer } of (0, model_definition.K2)(machine))
          if (outer.states.has(name))
            return !0;
        return !1;
      }
      function namesAreKnown({ node, states }) {
        const statesNode = (0, source_tree.Dc)(node, "States");
        if (statesNode?.kind !== "object" || statesNode.open)
          return !1;
        for (const name of states.keys())
          if ((0, substitution.Y)(name))
            return !1;
        return !0;
      }
      const fieldInWords = {
        StartAt: "StartAt",
        Next: "Next",
        Default: "Default",
        Choice: "The choice rule",
        Catch: "The catcher"
      }, branchJumpsOut = {
        id: "branch-jumps-out",
        level: "error",
        awsCode: "MISSING_TRANSITION_TARGET",
        hint: 'End the inner state with "End": true and put the transition on the outer state.',
        documentation: pages.B.parallel,
        check(subject, report) {
          for (const { transition, machine } of transitionsAstray(subject)) {
            if (transition.kind === "StartAt" || machine.role !== "branch" || !standsAround(machine, transition.node.value))
              continue;
            const name = (0, words.TL)(transition.node.value);
            report({
              node: transition.node,
              message: `The transition leads to ${name}, which stands outside of ${whereInWords(machine)}`
            });
          }
        }
      }, catchLoopWithoutWait = {
        id: "catch-loop-without-wait",
        level: "warning",
        hint: "Put a Wait state on the way back, or use Retry, which waits and gives up.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          for (const state of definition.states)
            for (const catcher of (0, source_tree.ld)((0, source_tree.Dc)(state.node, "Catch"))) {
              const node = (0, source_tree.Dc)(catcher, "Next"), first = state.machine.states.get((0, source_tree.b6)(node) ?? "");
              node === void 0 || first === void 0 || first === state || !comesBack(first, state) || report({
                node,
                message: `From here ${(0, words.TL)(state.name)} is run again at once, as often as it fails`
              });
            }
        }
      };
      function comesBack(from, to) {
        const seen = /* @__PURE__ */ new Set();
        for (let at = from; at?.type === "Pass" && !seen.has(at); at = at.successors[0])
          if (seen.add(at), at.successors[0] === to)
            return !0;
        return !1;
      }
      const catchNextMissingTarget = {
        id: "catch-next-missing-target",
        level: "error",
        awsCode: "MISSING_TRANSITION_TARGET",
        hint: "Name a state of the same machine, or add the missing state.",
        documentation: pages.B.structure,
        check(subject, report) {
          reportMissing(subject, "Catch", report);
        }
      }, choiceNextMissingTarget = {
        id: "choice-next-missing-target",
        level: "error",
        awsCode: "MISSING_TRANSITION_TARGET",
        hint: "Name a state of the same machine, or add the missing state.",
        documentation: pages.B.structure,
        check(subject, report) {
          reportMissing(subject, "Choice", report);
        }
      }, defaultMissingTarget = {
        id: "default-missing-target",
        level: "error",
        awsCode: "MISSING_TRANSITION_TARGET",
        hint: "Name a state of the same machine, or add the missing state.",
        documentation: pages.B.structure,
        check(subject, report) {
          reportMissing(subject, "Default", report);
        }
      }, duplicateStateName = {
        id: "duplicate-state-name",
        level: "error",
        awsCode: "DUPLICATE_STATE_NAME",
        hint: "Rename one of the two, and the transitions that lead to it.",
        documentation: pages.B.structure,
        check({ definition }, report) {
          for (const [name, states] of definition.statesByName) {
            const inTextOrder = states.toSorted((a, b) => a.node.range.start - b.node.range.start);
            for (const { node } of inTextOrder.slice(1))
              report({ node, at: "key", message: `Another state is named ${(0, words.TL)(name)} too` });
          }
        }
      }, jumpsIntoInnerScope = {
        id: "jumps-into-inner-scope",
        level: "error",
        awsCode: "MISSING_TRANSITION_TARGET",
        hint: "Lead to the Parallel or Map state that holds the inner state, or move the state.",
        documentation: pages.B.structure,
        check(subject, report) {
          for (const { transition, machine, elsewhere } of transitionsAstray(subject)) {
            if (transition.kind === "StartAt" || elsewhere.length === 0 || standsAround(machine, transition.node.value))
              continue;
            const owner = elsewhere[0]?.machine.owner;
            report({
              node: transition.node,
              message: `The transition leads to ${(0, words.TL)(transition.node.value)}, which stands inside of another state`,
              hint: owner && machine.states.has(owner.name) ? `Lead to ${(0, words.TL)(owner.name)}, which holds it.` : void 0
            });
          }
        }
      };
      var graph = __webpack_require__(77344);
      const loopChangesNothing = {
        id: "loop-changes-nothing",
        level: "warning",
        hint: "Change in the loop what its Choice state asks for, or leave it.",
        documentation: pages.B.structure,
        check({ definition }, report) {
          for (const machine of definition.machines)
            for (const loop of (0, graph.$W)(machine)) {
              const choice = loop.find(({ type }) => type === "Choice");
              choice === void 0 || !machine.complete || !loop.every(leavesAllAsItIs) || report({
                node: choice.node,
                at: "key",
                message: `Nothing in the loop around ${(0, words.TL)(choice.name)} changes what it asks for`
              });
            }
        }
      };
      function leavesAllAsItIs({ node, type, language, transitions }) {
        if (type !== "Wait" && type !== "Choice" || language !== "JSONPath" || transitions.length === 0)
          return !1;
        for (const field of changing)
          if ((0, source_tree.Dc)(node, field) !== void 0)
            return !1;
        for (const each of (0, source_tree.DG)(node))
          if (each.kind === "substitution" || (0, source_tree.TN)(each) === "Assign" || type === "Choice" && each.kind === "string" && each.value.startsWith("$$"))
            return !1;
        return !0;
      }
      const changing = ["InputPath", "OutputPath"], loopWithoutWait = {
        id: "loop-without-wait",
        level: "warning",
        hint: "Put a Wait state into the loop, or use a .sync or .waitForTaskToken integration.",
        documentation: pages.B.wait,
        check({ definition }, report) {
          for (const machine of definition.machines)
            for (const loop of (0, graph.$W)(machine)) {
              const asking = loop.find(isPolling), waits = loop.some(({ type, machines }) => type === "Wait" || machines.length > 0);
              asking === void 0 || waits || !loop.some(({ type }) => type === "Choice") || loop.some(goesThroughParts) || report({
                node: asking.node,
                at: "key",
                message: `The loop around ${(0, words.TL)(asking.name)} has no Wait state`
              });
            }
        }
      };
      function goesThroughParts({ type, node }) {
        if (type !== "Choice")
          return !1;
        for (const rule of (0, source_tree.ld)((0, source_tree.Dc)(node, "Choices")))
          for (const each of (0, source_tree.DG)(rule))
            if (((0, source_tree.TN)(each) === "Variable" || (0, source_tree.TN)(each) === "Condition") && parts.test((0, source_tree.b6)(each) ?? ""))
              return !0;
        return !1;
      }
      const parts = /token|marker|cursor|next|more|page|iterator|continue|remaining|left|index|count/i;
      function isPolling(state) {
        const resource = (0, source_tree.Dc)(state.node, "Resource");
        return state.type === "Task" && !(0, model_integrations.o5)(resource) && !(0, model_integrations.mP)(resource) && !(0, model_integrations.C8)(resource);
      }
      const mapJumpsOut = {
        id: "map-jumps-out",
        level: "error",
        awsCode: "MISSING_TRANSITION_TARGET",
        hint: 'End the inner state with "End": true and put the transition on the outer state.',
        documentation: pages.B.map,
        check(subject, report) {
          for (const { transition, machine } of transitionsAstray(subject)) {
            if (transition.kind === "StartAt" || machine.role !== "processor" || !standsAround(machine, transition.node.value))
              continue;
            const name = (0, words.TL)(transition.node.value);
            report({
              node: transition.node,
              message: `The transition leads to ${name}, which stands outside of ${whereInWords(machine)}`
            });
          }
        }
      }, neitherNextNorEnd = {
        id: "neither-next-nor-end",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: 'Add "Next" with the name of a state, or "End": true.',
        documentation: pages.B.states,
        check({ survey }, report) {
          for (const { node, shape, state } of survey.entries) {
            if (!shape.fields.has("End") || (0, model_open.n)(node) || (0, source_tree.Dc)(node, "Next") !== void 0)
              continue;
            const end = (0, source_tree.Dc)(node, "End");
            end !== void 0 && !(end.kind === "boolean" && !end.value) || report({
              node,
              at: "key",
              message: `The state ${(0, words.TL)(state?.name ?? "")} has neither Next nor "End": true`
            });
          }
        }
      }, nextAndEnd = {
        id: "next-and-end",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Keep one of the two.",
        documentation: pages.B.states,
        check({ survey }, report) {
          for (const { node, shape } of survey.entries) {
            if (!shape.fields.has("End") || (0, source_tree.Dc)(node, "Next") === void 0)
              continue;
            const end = (0, source_tree.Dc)(node, "End");
            end === void 0 || end.kind === "boolean" && !end.value || report({
              node: end,
              at: "key",
              message: "The state has both Next and End, but may have only one of them"
            });
          }
        }
      }, nextMissingTarget = {
        id: "next-missing-target",
        level: "error",
        awsCode: "MISSING_TRANSITION_TARGET",
        hint: "Name a state of the same machine, or add the missing state.",
        documentation: pages.B.structure,
        check(subject, report) {
          reportMissing(subject, "Next", report);
        }
      }, noStates = {
        id: "no-states",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Add a state, and name it in StartAt.",
        documentation: pages.B.structure,
        check({ definition }, report) {
          for (const machine of definition.machines) {
            const node = (0, source_tree.Dc)(machine.node, "States");
            node?.kind !== "object" || node.open || node.members.size > 0 || report({ node, message: "States is empty, but must hold at least one state" });
          }
        }
      }, noTerminalState = {
        id: "no-terminal-state",
        level: "error",
        awsCode: "MISSING_END_STATE",
        hint: 'Give the last state "End": true, or lead to a Succeed or Fail state.',
        documentation: pages.B.structure,
        check(subject, report) {
          const { definition } = subject, astray = new Set(transitionsAstray(subject).map(({ machine }) => machine));
          for (const machine of definition.machines) {
            if (!machine.complete || machine.states.size === 0 || astray.has(machine) || [...machine.states.values()].some(mayEnd))
              continue;
            const node = (0, source_tree.Dc)(machine.node, "States");
            report({
              node,
              at: "key",
              message: `No state of ${whereInWords(machine)} ends it: expected "End": true, a Succeed or a Fail state`
            });
          }
        }
      };
      function mayEnd(state) {
        return state.type === void 0 || state.transitions.length === 0 || (0, model_definition.Hd)(state);
      }
      const parallelSingleBranch = {
        id: "parallel-single-branch",
        level: "info",
        hint: "Move the states of the branch out, or add a Catch or Retry for all of them.",
        documentation: pages.B.parallel,
        check({ definition }, report) {
          for (const { node: state, type } of definition.states) {
            const node = (0, source_tree.Dc)(state, "Branches");
            type !== "Parallel" || node?.kind !== "array" || node.open || node.items.length !== 1 || node.items[0]?.kind === "object" && ((0, source_tree.Dc)(state, "Catch") !== void 0 || (0, source_tree.Dc)(state, "Retry") !== void 0 || report({ node, at: "key", message: "The Parallel state has one branch" }));
          }
        }
      }, startatMissingTarget = {
        id: "startat-missing-target",
        level: "error",
        awsCode: "MISSING_TRANSITION_TARGET",
        hint: "Name a state that stands in States beside this StartAt.",
        documentation: pages.B.structure,
        check(subject, report) {
          reportMissing(subject, "StartAt", report);
        }
      }, stateNameCharacters = {
        id: "state-name-characters",
        level: "warning",
        awsCode: "INVALID_STATE_NAME",
        hint: "Use letters, digits, blanks and punctuation.",
        documentation: pages.B.states,
        check({ definition }, report) {
          for (const { node, name } of definition.states)
            /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/.test(name) && report({ node, at: "key", message: "The state name holds a control character" });
        }
      }, stateNameEmpty = {
        id: "state-name-empty",
        level: "error",
        awsCode: "INVALID_STATE_NAME",
        hint: "Give the state a name, also where transitions lead to it.",
        documentation: pages.B.states,
        check({ definition }, report) {
          for (const { node, name } of definition.states)
            name === "" && report({ node, at: "key", message: "The state name is empty" });
        }
      }, stateNameTooLong = {
        id: "state-name-too-long",
        level: "error",
        awsCode: "INVALID_STATE_NAME",
        hint: "Shorten the name, also where transitions lead to it, and put the rest into Comment.",
        documentation: pages.B.states,
        check({ definition }, report) {
          for (const { node, name } of definition.states) {
            const { length } = [...name];
            length <= longest || (0, substitution.Y)(name) || report({
              node,
              at: "key",
              message: `The state name has ${length} characters, but may have at most ${longest}`
            });
          }
        }
      }, longest = 80, stateNotAnObject = {
        id: "state-not-an-object",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Write the state as an object, or move the field out of States.",
        documentation: pages.B.states,
        check({ definition }, report) {
          for (const { node, name } of definition.states)
            node.kind === "object" || node.kind === "substitution" || node.kind === "string" && (0, substitution.Y)(node.value) || report({ node, message: `The state ${(0, words.TL)(name)} is ${(0, source_tree.bh)(node)}, but must be an object` });
        }
      }, trapLoopNoExit = {
        id: "trap-loop-no-exit",
        level: "warning",
        hint: 'Give the loop an exit: a Choice that leaves it, a Catch, or "End": true.',
        documentation: pages.B.structure,
        check({ definition }, report) {
          for (const machine of definition.machines) {
            const reached = (0, graph.U8)(machine), ending = (0, graph.rh)(machine);
            if (!(!machine.complete || reached === void 0 || ending.size === 0))
              for (const loop of (0, graph.$W)(machine)) {
                const [first] = loop;
                if (first === void 0 || !reached.has(first) || ending.has(first))
                  continue;
                const names = loop.slice(0, 3).map(({ name }) => (0, words.TL)(name)), more = loop.length > 3 ? [`${loop.length - 3} more`] : [];
                report({
                  node: first.node,
                  at: "key",
                  message: `No end of the machine can be reached from ${(0, words.Q7)([...names, ...more])}`
                });
              }
          }
        }
      };
      function unreachableIn({ definition }) {
        return unreachableInAll(definition);
      }
      const unreachableInAll = (0, remember.H)((definition) => definition.machines.filter(({ complete }) => complete).map((machine) => unreachableOf(machine, definition)));
      function unreachableOf(machine, definition) {
        const reached = (0, graph.U8)(machine);
        if (reached === void 0 || reached.size === machine.states.size)
          return { orphans: [], rings: [] };
        const mended = (0, graph.im)([...reached, ...statesMeant(definition)]), unreached = [...machine.states.values()].filter((state) => !mended.has(state)), previous = (0, graph.QR)(machine), roots = unreached.filter((state) => (previous.get(state) ?? []).every((other) => other === state)), fromRoots = (0, graph.im)(roots);
        return {
          orphans: unreached.filter((state) => fromRoots.has(state) && isObject(state)),
          rings: unreached.filter((state) => !fromRoots.has(state) && isObject(state))
        };
      }
      function isObject({ node }) {
        return node.kind === "object";
      }
      const unreachableCycle = {
        id: "unreachable-cycle",
        level: "error",
        awsCode: "MISSING_TRANSITION_TARGET",
        hint: "Add a transition from a state that can be reached, or delete the whole ring.",
        documentation: pages.B.structure,
        check(subject, report) {
          for (const { rings } of unreachableIn(subject))
            for (const { node, name } of rings)
              report({
                node,
                at: "key",
                message: `Only states that cannot be reached themselves lead to the state ${(0, words.TL)(name)}`
              });
        }
      }, unreachableState = {
        id: "unreachable-state",
        level: "error",
        awsCode: "MISSING_TRANSITION_TARGET",
        hint: "Add a transition to the state, or delete it.",
        documentation: pages.B.structure,
        check(subject, report) {
          for (const { orphans } of unreachableIn(subject))
            for (const { node, name } of orphans)
              report({ node, at: "key", message: `No transition from StartAt leads to the state ${(0, words.TL)(name)}` });
        }
      }, graphRules = [
        startatMissingTarget,
        nextMissingTarget,
        defaultMissingTarget,
        choiceNextMissingTarget,
        catchNextMissingTarget,
        branchJumpsOut,
        mapJumpsOut,
        jumpsIntoInnerScope,
        unreachableState,
        unreachableCycle,
        noTerminalState,
        trapLoopNoExit,
        loopWithoutWait,
        duplicateStateName,
        stateNotAnObject,
        noStates,
        nextAndEnd,
        neitherNextNorEnd,
        stateNameEmpty,
        stateNameTooLong,
        stateNameCharacters,
        parallelSingleBranch,
        loopChangesNothing,
        catchLoopWithoutWait
      ], activityWithoutTimeout = {
        id: "activity-without-timeout",
        level: "warning",
        hint: "Add TimeoutSeconds or HeartbeatSeconds.",
        documentation: pages.B.task,
        check({ definition }, report) {
          for (const { node: state, type } of definition.states) {
            const resource = (0, source_tree.Dc)(state, "Resource");
            type !== "Task" || state.kind !== "object" || (0, model_open.n)(state) || !(0, model_integrations.C8)(resource) || limits.some((field) => state.members.has(field)) || report({ node: resource, message: "The state waits for a worker without a timeout" });
          }
        }
      }, limits = ["TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"], callbackWithoutTimeout = {
        id: "callback-without-timeout",
        level: "warning",
        hint: "Add TimeoutSeconds or HeartbeatSeconds.",
        documentation: pages.B.integrations,
        check({ definition }, report) {
          for (const { node: state, type } of definition.states) {
            const resource = (0, source_tree.Dc)(state, "Resource");
            type !== "Task" || state.kind !== "object" || (0, model_open.n)(state) || !(0, model_integrations.mP)(resource) || callback_without_timeout_limits.some((field) => state.members.has(field)) || report({ node: resource, message: "The task waits for its token without a timeout" });
          }
        }
      }, callback_without_timeout_limits = ["TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSeconds", "HeartbeatSecondsPath"], callbackWithoutToken = {
        id: "callback-without-token",
        level: "warning",
        hint: "Give $$.Task.Token ($states.context.Task.Token in JSONata) to whom shall answer.",
        documentation: pages.B.integrations,
        check({ definition }, report) {
          for (const { node: state, type } of definition.states) {
            const resource = (0, source_tree.Dc)(state, "Resource");
            type !== "Task" || !(0, model_integrations.mP)(resource) || !keepsToken(state) || report({ node: resource, message: "The task waits for its token, but gives it to no one" });
          }
        }
      };
      function keepsToken(state) {
        const given = (0, source_tree.Dc)(state, "Parameters") ?? (0, source_tree.Dc)(state, "Arguments");
        if (given === void 0 || (0, source_tree.b6)((0, source_tree.Dc)(state, "InputPath"))?.startsWith("$$"))
          return !1;
        for (const node of (0, source_tree.DG)(given))
          if (node.kind === "substitution" || node.kind === "string" && /Task\.Token|^\$\$(\.Task)?$|\$states\.context|\$\{|token/i.test(node.value))
            return !1;
        return !0;
      }
      const express_over_five_minutes_longest = 300, expressOverFiveMinutes = {
        id: "express-over-five-minutes",
        level: "warning",
        hint: "Wait less than 300 seconds, or use a Standard state machine.",
        documentation: pages.B.types,
        check({ definition, type }, report) {
          if (type === "express")
            for (const state of definition.states)
              for (const field of ["Seconds", "TimeoutSeconds", "HeartbeatSeconds"]) {
                const node = (0, source_tree.Dc)(state.node, field), seconds = (0, source_tree.rl)(node) ?? 0;
                seconds <= express_over_five_minutes_longest || report({
                  node,
                  message: `${field} is ${seconds}, but an Express execution ends after ${express_over_five_minutes_longest} seconds`
                });
              }
        }
      }, expressRetryOverFiveMinutes = {
        id: "express-retry-over-five-minutes",
        level: "warning",
        hint: "Allow fewer attempts or shorter waits, or use a Standard state machine.",
        documentation: pages.B.types,
        check({ definition, type }, report) {
          if (type === "express")
            for (const state of definition.states)
              for (const node of (0, source_tree.ld)((0, source_tree.Dc)(state.node, "Retry"))) {
                const seconds = retryBudget(node) ?? 0;
                seconds < express_retry_over_five_minutes_longest || report({
                  node,
                  message: `The waits of this retrier come to ${seconds} seconds, but an Express execution ends after ${express_retry_over_five_minutes_longest}`
                });
              }
        }
      }, express_retry_over_five_minutes_longest = 300, expressUnsupported = {
        id: "express-unsupported",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Use a Standard state machine, or the integration without the suffix.",
        documentation: pages.B.types,
        check({ tree, definition, type: kind }, report) {
          if (kind === "express")
            for (const { node: state, type } of definition.states) {
              const node = (0, source_tree.Dc)(state, "Resource");
              if (type !== "Task" || node?.kind !== "string")
                continue;
              const suffix = (0, model_integrations.o5)(node) || (0, model_integrations.mP)(node) ? node.value.lastIndexOf(".") : -1;
              if (suffix >= 0) {
                const what = `${node.value.slice(suffix)} integrations`, range = tree.within(node, suffix, node.value.length);
                report({ node, range, message: `Express state machines have no ${what}` });
              } else (0, model_integrations.C8)(node) && report({ node, message: "Express state machines have no activities" });
            }
        }
      }, heartbeatWithoutWorker = {
        id: "heartbeat-without-worker",
        level: "warning",
        hint: "Use TimeoutSeconds, or let the worker call SendTaskHeartbeat: with an activity or .waitForTaskToken.",
        documentation: pages.B.task,
        check({ definition }, report) {
          for (const { node: state, type } of definition.states) {
            const node = (0, source_tree.Dc)(state, "HeartbeatSeconds") ?? (0, source_tree.Dc)(state, "HeartbeatSecondsPath"), resource = (0, source_tree.Dc)(state, "Resource");
            type !== "Task" || node === void 0 || resource?.kind !== "string" || (0, substitution.Y)(resource.value) || (0, model_integrations.C8)(resource) || (0, model_integrations.mP)(resource) || report({ node, message: "Nothing sends heartbeats for this task" });
          }
        }
      }, lambdaArnDirect = {
        id: "lambda-arn-direct",
        level: "info",
        hint: "Use arn:aws:states:::lambda:invoke, with the function as FunctionName and the input as Payload.",
        documentation: pages.B.task,
        check({ definition }, report) {
          for (const { node: state, type } of definition.states) {
            const resource = (0, source_tree.Dc)(state, "Resource");
            type !== "Task" || !/^arn:[^:]+:lambda:/.test((0, source_tree.b6)(resource) ?? "") || report({ node: resource, message: "The Resource is a function, not the integration lambda:invoke" });
          }
        }
      }, lambdaWithoutRetry = {
        id: "lambda-without-retry",
        level: "info",
        hint: "Add a Retry for these errors.",
        documentation: pages.B.errors,
        check({ definition }, report) {
          for (const { node: state, type } of definition.states) {
            const resource = (0, source_tree.Dc)(state, "Resource");
            type !== "Task" || state.kind !== "object" || (0, model_open.n)(state) || state.members.has("Retry") || /^arn:[^:]+:states:[^:]*:[^:]*:lambda:invoke(\.|$)/.test((0, source_tree.b6)(resource) ?? "") && report({ node: resource, message: "Passing failures of Lambda are not retried" });
          }
        }
      }, resourceNotArn = {
        id: "resource-not-arn",
        level: "error",
        awsCode: "INVALID_RESOURCE",
        hint: "Write the whole ARN.",
        documentation: pages.B.task,
        check({ definition }, report) {
          for (const { node: state, type } of definition.states) {
            const node = (0, source_tree.Dc)(state, "Resource");
            type !== "Task" || node?.kind !== "string" || (0, substitution.Y)(node.value) || arn.test(node.value) || report({ node, message: `Resource is ${(0, words.TL)(node.value)}, but must be an ARN` });
          }
        }
      }, arn = /^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+/s, timeoutNeverReached = {
        id: "timeout-never-reached",
        level: "warning",
        hint: "Make it shorter than the TimeoutSeconds of the state machine.",
        documentation: pages.B.task,
        check({ definition }, report) {
          const limit = (0, source_tree.rl)((0, source_tree.Dc)(definition.root, "TimeoutSeconds"));
          if (limit !== void 0)
            for (const { node: state, type } of definition.states) {
              const node = (0, source_tree.Dc)(state, "TimeoutSeconds");
              type !== "Task" || ((0, source_tree.rl)(node) ?? 0) < limit || report({
                node,
                message: `The state machine ends after ${limit} seconds, so this timeout is never reached`
              });
            }
        }
      };
      function waitsBefore({ machines }) {
        const found = /* @__PURE__ */ new Map();
        for (const machine of machines) {
          const { owner } = machine, before = owner === void 0 ? 0 : found.get(owner);
          before !== void 0 && machine.complete && spread(machine, before, found);
        }
        return new Map([...found].filter(([{ type }]) => type === "Wait"));
      }
      function spread(machine, before, found) {
        const start = machine.startAt && machine.states.get(machine.startAt.node.value);
        if (start === void 0)
          return;
        found.set(start, before);
        const waiting2 = /* @__PURE__ */ new Set([start]);
        let steps = 0;
        for (const state of waiting2) {
          waiting2.delete(state);
          const total = (found.get(state) ?? 0) + secondsOf(state);
          if (++steps > mostSteps) {
            forget(machine, found);
            return;
          }
          for (const next of state.successors) {
            const earlier = found.get(next);
            earlier !== void 0 && earlier <= total || (found.set(next, total), waiting2.add(next));
          }
        }
      }
      const mostSteps = 1e5;
      function forget({ states }, found) {
        for (const state of states.values())
          found.delete(state);
      }
      function secondsOf({ type, node }) {
        return type === "Wait" ? Math.max(0, (0, source_tree.rl)((0, source_tree.Dc)(node, "Seconds")) ?? 0) : 0;
      }
      const waitsLongerThanTimeout = {
        id: "waits-longer-than-timeout",
        level: "warning",
        hint: "Wait less, or allow more seconds.",
        documentation: pages.B.wait,
        check({ definition, type }, report) {
          const own = (0, source_tree.rl)((0, source_tree.Dc)(definition.root, "TimeoutSeconds")) ?? Number.POSITIVE_INFINITY, limit = type === "express" ? Math.min(own, longestExpress) : own;
          if (limit !== Number.POSITIVE_INFINITY)
            for (const [state, before] of waitsBefore(definition)) {
              const node = (0, source_tree.Dc)(state.node, "Seconds"), seconds = (0, source_tree.rl)(node) ?? 0;
              if (before >= limit || before + seconds < limit || type === "express" && seconds > longestExpress)
                continue;
              const total = before === 0 ? "" : `with the waits on every way to it ${before + seconds}, `;
              report({
                node,
                message: `This wait takes ${seconds} seconds, ${total}but an execution ends after ${limit}`
              });
            }
        }
      }, longestExpress = 300, taskRules = [
        resourceNotArn,
        callbackWithoutToken,
        callbackWithoutTimeout,
        activityWithoutTimeout,
        lambdaWithoutRetry,
        lambdaArnDirect,
        expressUnsupported,
        expressOverFiveMinutes,
        timeoutNeverReached,
        waitsLongerThanTimeout,
        expressRetryOverFiveMinutes,
        heartbeatWithoutWorker
      ];
      var rules_text = __webpack_require__(78609);
      const atHand = [
        ...rules_text.f,
        ...graphRules,
        ...fieldRules,
        ...choiceRules,
        ...errorRules,
        ...taskRules
      ], groups = [
        { concerns: hasData, load: async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(8783), __webpack_require__.e(2369)]
        ).then(__webpack_require__.bind(__webpack_require__, 72369))).dataRules },
        {
          concerns: callsMore,
          load: async () => (await Promise.all(
            /* import() | integrations */
            [__webpack_require__.e(1214), __webpack_require__.e(5758)]
          ).then(__webpack_require__.bind(__webpack_require__, 65635))).integrationRules
        },
        { concerns: hasMaps, load: async () => (await Promise.all(
          /* import() */
          [__webpack_require__.e(1214), __webpack_require__.e(6047)]
        ).then(__webpack_require__.bind(__webpack_require__, 66047))).mapRules },
        {
          concerns: mayHaveJsonata,
          load: async () => (await Promise.all(
            /* import() | jsonata */
            [__webpack_require__.e(8783), __webpack_require__.e(7119)]
          ).then(__webpack_require__.bind(__webpack_require__, 27414))).jsonataRules
        }
      ];
      async function rulesFor(subject) {
        return await loaded(groups.filter(({ concerns }) => concerns(subject)));
      }
      async function allRules() {
        return await loaded(groups);
      }
      const loading = /* @__PURE__ */ new Map(), lists = /* @__PURE__ */ new Map();
      async function loaded(wanted) {
        const key = wanted.map((group) => groups.indexOf(group)).join(), known = lists.get(key);
        if (known !== void 0)
          return known;
        const rules = [...atHand];
        for (const group of wanted) {
          const list = loading.get(group) ?? group.load();
          loading.set(group, list), rules.push(...await list);
        }
        return lists.set(key, rules), rules;
      }
      function hasData({ survey, expressions }) {
        return expressions.length > 0 || survey.uses.some(({ form, field }) => dataForms.has(form.is) || field.name === "Result");
      }
      const dataForms = /* @__PURE__ */ new Set(["path", "payload"]);
      function callsMore({ definition, integrations }) {
        return integrations.length > 0 ? !0 : definition.states.some(({ type, node }) => {
          const resource = (0, source_tree.Dc)(node, "Resource");
          return type !== "Task" || resource?.kind !== "string" ? !1 : !(0, model_integrations.nM)(resource) && !(0, substitution.Y)(resource.value);
        });
      }
      function hasMaps({ definition }) {
        return definition.states.some(({ type }) => type === "Map");
      }
      function mayHaveJsonata({ definition }) {
        return definition.language !== "JSONPath" || definition.states.some(({ language }) => language !== "JSONPath");
      }
    })
  ),
  /***/
  90406: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        x: () => (
          /* binding */
          longest
        ),
        /* harmony export */
        z: () => (
          /* binding */
          definitionTooLarge
        )
        /* harmony export */
      });
      var _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54193), _source_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360);
      const longest = 1048576, definitionTooLarge = {
        id: "definition-too-large",
        level: "error",
        hint: "Move parts to state machines of their own, and start them with a Task.",
        documentation: _rule_pages_js__WEBPACK_IMPORTED_MODULE_0__.B.quotas,
        check({ tree, length }, report) {
          const { root } = tree;
          if (length <= longest || root === void 0)
            return;
          const least = leastLength(root);
          least > longest ? report({
            node: root,
            message: `Even without blanks the definition has more than the ${longest} characters that AWS takes`,
            hint: `It has ${least}: move parts to state machines of their own, and start them with a Task.`
          }) : report({
            node: root,
            level: "warning",
            message: `The definition has more than the ${longest} characters that AWS takes`,
            hint: `It has ${length}. Take out blanks: without them it has ${least}.`
          });
        }
      };
      function leastLength(root) {
        let length = 0;
        for (const node of (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_1__.DG)(root))
          typeof node.key == "string" && (length += textLength(node.key) + 1), length += ownLength(node) + 1;
        return length - 1;
      }
      function ownLength(node) {
        switch (node.kind) {
          case "object":
            return node.members.size === 0 ? 2 : 1;
          case "array":
            return node.items.length === 0 ? 2 : 1;
          case "string":
            return textLength(node.value);
          case "substitution":
            return 0;
          default:
            return "value" in node ? String(node.value).length : 4;
        }
      }
      function textLength(text) {
        return JSON.stringify(text.replace(/\$\{[^}]*\}/g, "")).length;
      }
    })
  ),
  /***/
  78609: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        S: () => (
          /* binding */
          readingRules
        ),
        f: () => (
          /* binding */
          textRules
        )
      });
      var pages = __webpack_require__(54193);
      const superfluous = /* @__PURE__ */ new Set(["byte-order-mark", "trailing-comma"]);
      function reportText(tree, kind, report) {
        for (const problem of tree.problems) {
          if (problem.kind !== kind)
            continue;
          const { node, range, message, hint } = problem;
          report({
            node: node ?? tree.root,
            range,
            message,
            hint,
            fix: superfluous.has(kind) ? { is: "cut", range } : void 0
          });
        }
      }
      const byteOrderMark = {
        id: "byte-order-mark",
        level: "warning",
        hint: "Save the file as UTF-8 without a byte order mark.",
        documentation: pages.B.json,
        check({ tree }, report) {
          reportText(tree, "byte-order-mark", report);
        }
      };
      var source_tree = __webpack_require__(4360);
      const definitionNotAnObject = {
        id: "definition-not-an-object",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: 'Write the definition as one object: { "StartAt": \u2026, "States": { \u2026 } }.',
        documentation: pages.B.structure,
        check({ tree }, report) {
          const { root } = tree;
          root === void 0 || root.kind === "object" || root.kind === "substitution" || tree.problems.some(({ kind }) => kind === "syntax" || kind === "yaml-syntax") || report({ node: root, message: `The definition is ${(0, source_tree.bh)(root)}, but must be an object` });
        }
      };
      var definition_too_large = __webpack_require__(90406);
      const duplicateJsonKey = {
        id: "duplicate-json-key",
        level: "error",
        awsCode: "INVALID_JSON_DESCRIPTION",
        hint: "Delete or rename one of the two.",
        documentation: pages.B.json,
        check({ tree }, report) {
          reportText(tree, "duplicate-key", report);
        }
      }, jsonComment = {
        id: "json-comment",
        level: "error",
        awsCode: "INVALID_JSON_DESCRIPTION",
        hint: "Move the remark to a Comment field, which every state, retrier, catcher and choice rule has.",
        documentation: pages.B.json,
        check({ tree }, report) {
          reportText(tree, "comment", report);
        }
      }, jsonSyntax = {
        id: "json-syntax",
        level: "error",
        awsCode: "INVALID_JSON_DESCRIPTION",
        hint: "Mend the text at this place first; other findings may follow from it.",
        documentation: pages.B.json,
        check({ tree }, report) {
          reportText(tree, "syntax", report);
        }
      }, jsonTrailingComma = {
        id: "json-trailing-comma",
        level: "error",
        awsCode: "INVALID_JSON_DESCRIPTION",
        hint: "Delete the comma.",
        documentation: pages.B.json,
        check({ tree }, report) {
          reportText(tree, "trailing-comma", report);
        }
      }, nestingTooDeep = {
        id: "nesting-too-deep",
        level: "error",
        awsCode: "TOO_DEEPLY_NESTED",
        hint: "Move inner parts to state machines of their own and start them with a Task.",
        documentation: pages.B.quotas,
        check({ tree }, report) {
          reportText(tree, "nesting", report);
        }
      };
      var template = __webpack_require__(11324);
      const templateNotDefinition = {
        id: "template-not-definition",
        level: "error",
        awsCode: "SCHEMA_VALIDATION_FAILED",
        hint: "Keep the definition in a file of its own, which DefinitionUri or DefinitionS3Location names, and lint that file.",
        documentation: pages.B.templates,
        check({ tree }, report) {
          (0, template.F)(tree.root) && report({
            node: (0, template.K)(tree.root),
            at: "key",
            message: "This is a template of CloudFormation or SAM, not the definition of a state machine"
          });
        }
      }, textTooLong = {
        id: "text-too-long",
        level: "error",
        hint: "Check that this is the right file.",
        documentation: pages.B.quotas,
        check({ tree }, report) {
          reportText(tree, "size", report);
        }
      }, yamlSyntax = {
        id: "yaml-syntax",
        level: "error",
        awsCode: "INVALID_JSON_DESCRIPTION",
        hint: "Correct the YAML at this place, or just before it.",
        documentation: pages.B.yaml,
        check({ tree }, report) {
          reportText(tree, "yaml-syntax", report);
        }
      }, textRules = [
        jsonSyntax,
        yamlSyntax,
        jsonComment,
        jsonTrailingComma,
        duplicateJsonKey,
        byteOrderMark,
        nestingTooDeep,
        textTooLong,
        definition_too_large.z,
        definitionNotAnObject,
        templateNotDefinition
      ], readingRules = [jsonSyntax, yamlSyntax, nestingTooDeep, textTooLong];
    })
  ),
  /***/
  30072: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          choiceShapes
        ),
        /* harmony export */
        w: () => (
          /* binding */
          combinationNames
        )
        /* harmony export */
      });
      var _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59218);
      const comparisons = {
        String: ["Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"],
        Numeric: ["Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"],
        Timestamp: ["Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"],
        Boolean: ["Equals"]
      }, comparedForms = {
        String: _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
        Numeric: (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__._)(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
        Timestamp: _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.vE,
        Boolean: _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.zM
      }, typeTests = ["IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp"], operators = [
        ...Object.entries(comparisons).flatMap(([type, suffixes]) => suffixes.flatMap((suffix) => [
          (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(`${type}${suffix}`, comparedForms[type] ?? _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.bz, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.U1),
          (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(`${type}${suffix}Path`, (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(), _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.U1)
        ])),
        (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)("StringMatches", _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.Qq, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.U1),
        ...typeTests.map((name) => (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(name, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.zM, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.U1))
      ], combinations = [
        (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)("And", (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.g1)("nested-choice-rule"), 1), _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.U1),
        (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)("Or", (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.g1)("nested-choice-rule"), 1), _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.U1),
        (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)("Not", (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.g1)("nested-choice-rule"), _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.U1)
      ], comparison = [
        (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)("Comment", _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.Qq),
        (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)("Variable", (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(), _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.U1),
        ...operators,
        ...combinations
      ], oneComparison = (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.Os)("exactly one", "comparison", [...operators, ...combinations].map(({ name }) => name), "JSONPath"), combinationNames = combinations.map(({ name }) => name), choiceShapes = {
        "choice-rule": (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.cW)("a choice rule", [
          ...comparison,
          (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)("Condition", _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.zM, { ..._shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.jX, ..._shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.mw, ..._shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.zA }),
          (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)("Next", _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.Qq, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.mw),
          (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)("Output", _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.lM, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.jX),
          _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.kp
        ], [oneComparison]),
        "nested-choice-rule": (0, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__.cW)("a nested choice rule", comparison, [oneComparison])
      };
    })
  ),
  /***/
  59218: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ae: () => (
          /* binding */
          path
        ),
        /* harmony export */
        Aq: () => (
          /* binding */
          machine
        ),
        /* harmony export */
        Eq: () => (
          /* binding */
          payloadObject
        ),
        /* harmony export */
        FI: () => (
          /* binding */
          parameters
        ),
        /* harmony export */
        Fg: () => (
          /* binding */
          inputAndOutput
        ),
        /* harmony export */
        H$: () => (
          /* binding */
          everyState
        ),
        /* harmony export */
        Mo: () => (
          /* binding */
          mostItems
        ),
        /* harmony export */
        Mv: () => (
          /* binding */
          inputPath
        ),
        /* harmony export */
        Nz: () => (
          /* binding */
          payloadItems
        ),
        /* harmony export */
        Os: () => (
          /* binding */
          group
        ),
        /* harmony export */
        Q9: () => (
          /* binding */
          errorHandling
        ),
        /* harmony export */
        Qq: () => (
          /* binding */
          text
        ),
        /* harmony export */
        Sw: () => (
          /* binding */
          resultSelector
        ),
        /* harmony export */
        U1: () => (
          /* binding */
          jsonPath
        ),
        /* harmony export */
        WQ: () => (
          /* binding */
          whole
        ),
        /* harmony export */
        XD: () => (
          /* binding */
          mostBatchBytes
        ),
        /* harmony export */
        ZZ: () => (
          /* binding */
          field
        ),
        /* harmony export */
        _: () => (
          /* binding */
          decimal
        ),
        /* harmony export */
        bz: () => (
          /* binding */
          any
        ),
        /* harmony export */
        c3: () => (
          /* binding */
          listOf
        ),
        /* harmony export */
        cW: () => (
          /* binding */
          shape
        ),
        /* harmony export */
        g1: () => (
          /* binding */
          record
        ),
        /* harmony export */
        jO: () => (
          /* binding */
          resultPath
        ),
        /* harmony export */
        jX: () => (
          /* binding */
          jsonata
        ),
        /* harmony export */
        kY: () => (
          /* binding */
          transition
        ),
        /* harmony export */
        kp: () => (
          /* binding */
          assign
        ),
        /* harmony export */
        lM: () => (
          /* binding */
          payload
        ),
        /* harmony export */
        mw: () => (
          /* binding */
          required
        ),
        /* harmony export */
        nT: () => (
          /* binding */
          valuePath
        ),
        /* harmony export */
        r7: () => (
          /* binding */
          argumentsField
        ),
        /* harmony export */
        s0: () => (
          /* binding */
          numberOrPath
        ),
        /* harmony export */
        ud: () => (
          /* binding */
          machineBody
        ),
        /* harmony export */
        vE: () => (
          /* binding */
          timestamp
        ),
        /* harmony export */
        vi: () => (
          /* binding */
          mostSeconds
        ),
        /* harmony export */
        yL: () => (
          /* binding */
          oneOf
        ),
        /* harmony export */
        z$: () => (
          /* binding */
          notBoth
        ),
        /* harmony export */
        zA: () => (
          /* binding */
          computable
        ),
        /* harmony export */
        zM: () => (
          /* binding */
          boolean
        )
        /* harmony export */
      });
      const any = { is: "any" }, text = { is: "text" }, boolean = { is: "boolean" }, timestamp = { is: "timestamp" }, payload = { is: "payload", takes: "anything" }, payloadObject = { is: "payload", takes: "object" }, payloadItems = { is: "payload", takes: "items" }, machine = { is: "machine" }, mostSeconds = 99999999, mostItems = 1e8, mostBatchBytes = 262144, whole = (min, max) => ({ is: "number", whole: !0, min, max }), decimal = (min, max) => ({ is: "number", whole: !1, min, max }), oneOf = (...names) => ({ is: "one-of", names }), listOf = (of, atLeast = 0) => ({ is: "list", of, atLeast }), record = (shape2) => ({ is: "record", shape: shape2 }), path = ({ reference = !1, nullable = !1, context = !0, intrinsic = !1 } = {}) => ({
        is: "path",
        reference,
        nullable,
        context,
        intrinsic
      }), valuePath = path({ reference: !0 }), inputPath = path({ reference: !0, context: !1 }), field = (name, form, { required: required2 = !1, only, computable: computable2 = !1 } = {}) => ({ name, form, required: required2, only, computable: computable2 }), group = (need, purpose, fields, only) => ({
        need,
        purpose,
        fields,
        names: new Set(fields),
        only
      }), shape = (name, fields, groups = []) => ({
        name,
        fields: new Map(fields.map((each) => [each.name, each])),
        groups,
        awsCode: "SCHEMA_VALIDATION_FAILED"
      }), jsonPath = { only: "JSONPath" }, jsonata = { only: "JSONata" }, computable = { computable: !0 }, required = { required: !0 }, everyState = [
        field("Type", any),
        field("Comment", text),
        field("QueryLanguage", oneOf("JSONPath", "JSONata"))
      ], transition = [field("Next", text), field("End", boolean)], inputAndOutput = [
        field("InputPath", path({ nullable: !0 }), jsonPath),
        field("OutputPath", path({ nullable: !0 }), jsonPath),
        field("Output", payload, jsonata)
      ], assign = field("Assign", payloadObject), resultPath = field("ResultPath", path({ reference: !0, nullable: !0, context: !1 }), jsonPath), parameters = field("Parameters", payload, jsonPath), argumentsField = field("Arguments", payload, jsonata), resultSelector = field("ResultSelector", payloadObject, jsonPath), errorHandling = [
        field("Retry", listOf(record("retrier"))),
        field("Catch", listOf(record("catcher")))
      ], machineBody = [
        field("Comment", text),
        field("StartAt", text, required),
        field("States", { is: "object" }, required)
      ], numberOrPath = (name, form, from) => [
        field(name, form, computable),
        field(`${name}Path`, from, jsonPath)
      ], notBoth = (name) => group("at most one", name, [name, `${name}Path`]);
    })
  ),
  /***/
  85580: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        n: () => (
          /* binding */
          shapes
        )
      });
      var choice_shapes = __webpack_require__(30072), shape_parts = __webpack_require__(59218);
      const mapShapes = {
        map: (0, shape_parts.cW)("a Map state", [
          ...shape_parts.H$,
          ...shape_parts.kY,
          ...shape_parts.Fg,
          (0, shape_parts.ZZ)("ItemProcessor", shape_parts.Aq),
          (0, shape_parts.ZZ)("Iterator", shape_parts.Aq),
          (0, shape_parts.ZZ)("ItemsPath", (0, shape_parts.Ae)({ intrinsic: !0 }), shape_parts.U1),
          (0, shape_parts.ZZ)("Items", shape_parts.Nz, { ...shape_parts.jX, ...shape_parts.zA }),
          (0, shape_parts.ZZ)("ItemSelector", shape_parts.lM),
          shape_parts.FI,
          (0, shape_parts.ZZ)("ItemReader", (0, shape_parts.g1)("item-reader")),
          (0, shape_parts.ZZ)("ItemBatcher", (0, shape_parts.g1)("item-batcher")),
          (0, shape_parts.ZZ)("ResultWriter", (0, shape_parts.g1)("result-writer")),
          ...(0, shape_parts.s0)("MaxConcurrency", (0, shape_parts.WQ)(0, shape_parts.Mo), shape_parts.Mv),
          ...(0, shape_parts.s0)("ToleratedFailureCount", (0, shape_parts.WQ)(0, shape_parts.Mo), shape_parts.Mv),
          ...(0, shape_parts.s0)("ToleratedFailurePercentage", (0, shape_parts._)(0, 100), shape_parts.Mv),
          (0, shape_parts.ZZ)("Label", shape_parts.Qq),
          shape_parts.Sw,
          shape_parts.jO,
          shape_parts.kp,
          ...shape_parts.Q9
        ], [
          (0, shape_parts.Os)("exactly one", "item processor", ["ItemProcessor", "Iterator"]),
          (0, shape_parts.Os)("at most one", "item", ["ItemSelector", "Parameters"]),
          (0, shape_parts.z$)("MaxConcurrency"),
          (0, shape_parts.z$)("ToleratedFailureCount"),
          (0, shape_parts.z$)("ToleratedFailurePercentage")
        ]),
        "item-reader": (0, shape_parts.cW)("an ItemReader", [
          (0, shape_parts.ZZ)("Resource", shape_parts.Qq, shape_parts.mw),
          (0, shape_parts.ZZ)("ReaderConfig", (0, shape_parts.g1)("reader-config")),
          (0, shape_parts.ZZ)("Parameters", shape_parts.Eq, shape_parts.U1),
          (0, shape_parts.ZZ)("Arguments", shape_parts.lM, shape_parts.jX)
        ]),
        "reader-config": (0, shape_parts.cW)("a ReaderConfig", [
          (0, shape_parts.ZZ)("InputType", (0, shape_parts.yL)("CSV", "JSON", "JSONL", "MANIFEST", "PARQUET")),
          (0, shape_parts.ZZ)("Transformation", (0, shape_parts.yL)("NONE", "LOAD_AND_FLATTEN")),
          (0, shape_parts.ZZ)("ManifestType", (0, shape_parts.yL)("ATHENA_DATA", "S3_INVENTORY")),
          (0, shape_parts.ZZ)("CSVHeaderLocation", (0, shape_parts.yL)("FIRST_ROW", "GIVEN")),
          (0, shape_parts.ZZ)("CSVHeaders", (0, shape_parts.c3)(shape_parts.Qq)),
          (0, shape_parts.ZZ)("CSVDelimiter", (0, shape_parts.yL)("COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB")),
          (0, shape_parts.ZZ)("ItemsPointer", shape_parts.Qq),
          ...(0, shape_parts.s0)("MaxItems", (0, shape_parts.WQ)(0, shape_parts.Mo), shape_parts.Mv)
        ], [(0, shape_parts.z$)("MaxItems")]),
        "item-batcher": (0, shape_parts.cW)("an ItemBatcher", [
          (0, shape_parts.ZZ)("BatchInput", shape_parts.lM),
          ...(0, shape_parts.s0)("MaxItemsPerBatch", (0, shape_parts.WQ)(1, shape_parts.Mo), shape_parts.Mv),
          ...(0, shape_parts.s0)("MaxInputBytesPerBatch", (0, shape_parts.WQ)(1, shape_parts.XD), shape_parts.Mv)
        ], [
          (0, shape_parts.z$)("MaxItemsPerBatch"),
          (0, shape_parts.z$)("MaxInputBytesPerBatch"),
          (0, shape_parts.Os)("at least one", "limit", [
            "MaxItemsPerBatch",
            "MaxItemsPerBatchPath",
            "MaxInputBytesPerBatch",
            "MaxInputBytesPerBatchPath"
          ])
        ]),
        "result-writer": (0, shape_parts.cW)("a ResultWriter", [
          (0, shape_parts.ZZ)("Resource", shape_parts.Qq),
          (0, shape_parts.ZZ)("WriterConfig", (0, shape_parts.g1)("writer-config")),
          (0, shape_parts.ZZ)("Parameters", shape_parts.Eq, shape_parts.U1),
          (0, shape_parts.ZZ)("Arguments", shape_parts.lM, shape_parts.jX)
        ], [(0, shape_parts.Os)("at least one", "target", ["Resource", "WriterConfig"])]),
        "writer-config": (0, shape_parts.cW)("a WriterConfig", [
          (0, shape_parts.ZZ)("OutputType", (0, shape_parts.yL)("JSON", "JSONL")),
          (0, shape_parts.ZZ)("Transformation", (0, shape_parts.yL)("NONE", "COMPACT", "FLATTEN"))
        ])
      }, shapes = {
        machine: (0, shape_parts.cW)("a state machine", [
          ...shape_parts.ud,
          (0, shape_parts.ZZ)("QueryLanguage", (0, shape_parts.yL)("JSONPath", "JSONata")),
          (0, shape_parts.ZZ)("Version", shape_parts.Qq),
          (0, shape_parts.ZZ)("TimeoutSeconds", (0, shape_parts.WQ)(1, shape_parts.vi), shape_parts.zA)
        ]),
        branch: (0, shape_parts.cW)("a branch", shape_parts.ud),
        processor: (0, shape_parts.cW)("an item processor", [
          ...shape_parts.ud,
          (0, shape_parts.ZZ)("ProcessorConfig", (0, shape_parts.g1)("processor-config"))
        ]),
        "processor-config": (0, shape_parts.cW)("a ProcessorConfig", [
          (0, shape_parts.ZZ)("Mode", (0, shape_parts.yL)("INLINE", "DISTRIBUTED")),
          (0, shape_parts.ZZ)("ExecutionType", (0, shape_parts.yL)("STANDARD", "EXPRESS"))
        ]),
        task: (0, shape_parts.cW)("a Task state", [
          ...shape_parts.H$,
          ...shape_parts.kY,
          ...shape_parts.Fg,
          (0, shape_parts.ZZ)("Resource", shape_parts.Qq, shape_parts.mw),
          shape_parts.FI,
          shape_parts.r7,
          shape_parts.Sw,
          shape_parts.jO,
          shape_parts.kp,
          ...shape_parts.Q9,
          ...(0, shape_parts.s0)("TimeoutSeconds", (0, shape_parts.WQ)(1, shape_parts.vi), shape_parts.nT),
          ...(0, shape_parts.s0)("HeartbeatSeconds", (0, shape_parts.WQ)(1, shape_parts.vi), shape_parts.nT),
          (0, shape_parts.ZZ)("Credentials", (0, shape_parts.g1)("credentials"), shape_parts.zA)
        ], [(0, shape_parts.z$)("TimeoutSeconds"), (0, shape_parts.z$)("HeartbeatSeconds")]),
        pass: (0, shape_parts.cW)("a Pass state", [
          ...shape_parts.H$,
          ...shape_parts.kY,
          ...shape_parts.Fg,
          (0, shape_parts.ZZ)("Result", shape_parts.bz, shape_parts.U1),
          shape_parts.FI,
          shape_parts.jO,
          shape_parts.kp
        ]),
        choice: (0, shape_parts.cW)("a Choice state", [
          ...shape_parts.H$,
          ...shape_parts.Fg,
          shape_parts.kp,
          (0, shape_parts.ZZ)("Choices", (0, shape_parts.c3)((0, shape_parts.g1)("choice-rule"), 1), shape_parts.mw),
          (0, shape_parts.ZZ)("Default", shape_parts.Qq)
        ]),
        wait: (0, shape_parts.cW)("a Wait state", [
          ...shape_parts.H$,
          ...shape_parts.kY,
          ...shape_parts.Fg,
          shape_parts.kp,
          ...(0, shape_parts.s0)("Seconds", (0, shape_parts.WQ)(0, shape_parts.vi), shape_parts.nT),
          (0, shape_parts.ZZ)("Timestamp", shape_parts.vE, shape_parts.zA),
          (0, shape_parts.ZZ)("TimestampPath", shape_parts.nT, shape_parts.U1)
        ], [(0, shape_parts.Os)("exactly one", "duration", ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"])]),
        succeed: (0, shape_parts.cW)("a Succeed state", [...shape_parts.H$, ...shape_parts.Fg]),
        fail: (0, shape_parts.cW)("a Fail state", [
          ...shape_parts.H$,
          (0, shape_parts.ZZ)("Error", shape_parts.Qq, shape_parts.zA),
          (0, shape_parts.ZZ)("Cause", shape_parts.Qq, shape_parts.zA),
          (0, shape_parts.ZZ)("ErrorPath", (0, shape_parts.Ae)({ intrinsic: !0 }), shape_parts.U1),
          (0, shape_parts.ZZ)("CausePath", (0, shape_parts.Ae)({ intrinsic: !0 }), shape_parts.U1)
        ], [
          (0, shape_parts.Os)("at most one", "error", ["Error", "ErrorPath"]),
          (0, shape_parts.Os)("at most one", "cause", ["Cause", "CausePath"])
        ]),
        parallel: (0, shape_parts.cW)("a Parallel state", [
          ...shape_parts.H$,
          ...shape_parts.kY,
          ...shape_parts.Fg,
          (0, shape_parts.ZZ)("Branches", (0, shape_parts.c3)(shape_parts.Aq, 1), shape_parts.mw),
          shape_parts.FI,
          shape_parts.r7,
          shape_parts.Sw,
          shape_parts.jO,
          shape_parts.kp,
          ...shape_parts.Q9
        ]),
        retrier: (0, shape_parts.cW)("a retrier", [
          (0, shape_parts.ZZ)("Comment", shape_parts.Qq),
          (0, shape_parts.ZZ)("ErrorEquals", (0, shape_parts.c3)(shape_parts.Qq, 1), shape_parts.mw),
          (0, shape_parts.ZZ)("IntervalSeconds", (0, shape_parts.WQ)(1, shape_parts.vi)),
          (0, shape_parts.ZZ)("MaxAttempts", (0, shape_parts.WQ)(0, shape_parts.vi)),
          (0, shape_parts.ZZ)("BackoffRate", (0, shape_parts._)(1, Number.POSITIVE_INFINITY)),
          (0, shape_parts.ZZ)("MaxDelaySeconds", (0, shape_parts.WQ)(1, 31622400)),
          (0, shape_parts.ZZ)("JitterStrategy", (0, shape_parts.yL)("FULL", "NONE"))
        ]),
        catcher: (0, shape_parts.cW)("a catcher", [
          (0, shape_parts.ZZ)("Comment", shape_parts.Qq),
          (0, shape_parts.ZZ)("ErrorEquals", (0, shape_parts.c3)(shape_parts.Qq, 1), shape_parts.mw),
          (0, shape_parts.ZZ)("Next", shape_parts.Qq, shape_parts.mw),
          shape_parts.jO,
          (0, shape_parts.ZZ)("Output", shape_parts.lM, shape_parts.jX),
          shape_parts.kp
        ]),
        credentials: (0, shape_parts.cW)("Credentials", [(0, shape_parts.ZZ)("RoleArn", shape_parts.Qq, shape_parts.zA), (0, shape_parts.ZZ)("RoleArn.$", (0, shape_parts.Ae)({ intrinsic: !0 }), shape_parts.U1)], [(0, shape_parts.Os)("exactly one", "role", ["RoleArn", "RoleArn.$"])]),
        ...choice_shapes.M,
        ...mapShapes
      };
    })
  ),
  /***/
  79269: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        nU: () => (
          /* binding */
          isOfService
        ),
        /* harmony export */
        sM: () => (
          /* binding */
          isSameMatter
        ),
        /* harmony export */
        xw: () => (
          /* binding */
          findingFromService
        ),
        /* harmony export */
        zC: () => (
          /* binding */
          definitionToSend
        )
        /* harmony export */
      });
      var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
      const longest = 1048576;
      function definitionToSend({ tree, source, isText }) {
        const { root } = tree, nodes = root === void 0 ? [] : [...(0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.DG)(root)], substituted = nodes.filter(holdsSubstitution), asItStands = isText && substituted.length === 0;
        if (nodes.some(isOpen) || substituted.some(decidesShape) || !asItStands && (root === void 0 || tree.problems.length > 0))
          return;
        const text = asItStands || root === void 0 ? source.text : JSON.stringify(plainValue(root));
        return text === "" || text.length > longest ? void 0 : text;
      }
      function findingFromService({ severity, code = "UNKNOWN", message = "", location = "" }, { tree, source, place, isText }) {
        const node = nodeAt(tree.root, location);
        if (node !== void 0 && holdsSubstitution(node))
          return;
        const offset = isText ? offsetIn(location, source) : void 0, range = offset === void 0 ? rangeOf(node) : { start: offset, end: offset };
        return {
          rule: `aws-${code.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
          severity: severity === "ERROR" ? "error" : "warning",
          message: `AWS: ${message.trim().replace(/\.$/, "")}`,
          hint: "Found by AWS alone. Its message says what it expects.",
          range: source.positionsOf(range),
          pointer: node === void 0 ? "" : (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.xH)(node),
          state: stateAround(node),
          definition: place,
          awsCode: code,
          documentation: page
        };
      }
      function isOfService(rule) {
        return /^aws-[a-z0-9-]+$/.test(rule);
      }
      function isSameMatter(one, other) {
        return one.awsCode !== other.awsCode ? !1 : one.awsCode === "INVALID_JSON_DESCRIPTION" || one.pointer === other.pointer ? !0 : one.state === other.state && (isWithin(one.pointer, other.pointer) || isWithin(other.pointer, one.pointer));
      }
      const page = "https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html", structural = /* @__PURE__ */ new Set(["StartAt", "States", "Next", "Default", "End", "Type", "QueryLanguage", "Mode"]), payloads = /* @__PURE__ */ new Set([
        "Parameters",
        "Arguments",
        "Result",
        "ResultSelector",
        "ItemSelector",
        "Output",
        "Assign"
      ]), pseudo = {
        "${AWS::Partition}": "aws",
        "${AWS::Region}": "us-east-1",
        "${AWS::AccountId}": "123456789012"
      }, someFunction = "arn:aws:lambda:us-east-1:123456789012:function:substituted";
      function holdsSubstitution(node) {
        return node.kind === "substitution" || node.kind === "string" && node.value.includes("${");
      }
      function decidesShape(node) {
        return structural.has((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.TN)(node)) && !isPayload(node);
      }
      function isPayload(node) {
        for (let at = node.parent; at !== void 0; at = at.parent)
          if (payloads.has((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.TN)(at)))
            return !0;
        return !1;
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
            return valueFor((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.TN)(node));
          case "null":
            return null;
          case "string":
            return node.key === "Resource" ? resourceFrom(node.value) : node.value;
          default:
            return node.value;
        }
      }
      function valueFor(key) {
        return key === "Resource" ? someFunction : /(Seconds|Count|Percentage|Concurrency|Attempts|Rate|Items)$/.test(key) ? 1 : "substituted";
      }
      function resourceFrom(text) {
        const known = text.replace(/\$\{AWS::\w+\}/g, (name) => pseudo[name] ?? name);
        return known.startsWith("${") ? someFunction : known.replace(/\$\{[^}]*\}/g, "substituted");
      }
      function nodeAt(root, location) {
        let node = root, rest = location;
        for (; node !== void 0; ) {
          const step = stepFrom(node, rest);
          if (step === void 0)
            return node;
          node = step.node, rest = rest.slice(step.length);
        }
        return node;
      }
      function stepFrom(node, rest) {
        if (node.kind === "array") {
          const [whole, index] = /^(?:\/(\d+)|\[(\d+)\])(?=[/[]|$)/.exec(rest) ?? [], item = whole === void 0 ? void 0 : node.items[Number(index ?? whole.slice(1, -1))];
          return item === void 0 ? void 0 : { node: item, length: whole?.length ?? 0 };
        }
        if (node.kind !== "object" || !rest.startsWith("/"))
          return;
        const named = [...node.members].filter(([key2]) => leadsTo(rest, key2)), [key = "", member] = named.sort(([a], [b]) => b.length - a.length)[0] ?? [];
        return member === void 0 ? void 0 : { node: member, length: key.length + 1 };
      }
      function leadsTo(rest, key) {
        const after = rest.charAt(key.length + 1);
        return rest.startsWith(key, 1) && (after === "" || after === "/" || after === "[");
      }
      function offsetIn(location, { text }) {
        const [, line, column] = /line: (\d+), column: (\d+)/.exec(location) ?? [];
        if (line === void 0)
          return;
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
        return node === void 0 ? { start: 0, end: 0 } : node.kind !== "object" && node.kind !== "array" ? node.range : node.keyRange ?? { start: node.range.start, end: node.range.start + 1 };
      }
      function stateAround(node) {
        for (let at = node; at !== void 0; at = at.parent)
          if (at.parent?.key === "States")
            return (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.TN)(at);
        return null;
      }
      function isWithin(inner, outer) {
        return inner.startsWith(`${outer}/`);
      }
    })
  ),
  /***/
  56986: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        g: () => (
          /* binding */
          looksLikeJson
        ),
        n: () => (
          /* binding */
          treeFromJson2
        )
      });
      var parser = __webpack_require__(95152), limits = __webpack_require__(19488);
      const longestSubstitution = 4096;
      function prescan(text, deepest) {
        const closers = [], pieces = [], values = /* @__PURE__ */ new Map(), holes = [];
        let copied = 0, before = "", beforeWord = "";
        const replace = (range, replacement) => {
          pieces.push(text.slice(copied, range.start), replacement.padEnd(range.end - range.start)), copied = range.end;
        };
        for (let offset = 0; offset < text.length; offset++) {
          const character = text.charAt(offset);
          if (character === '"')
            offset = stringEnd(text, offset) - 1, before = '"';
          else if (character === "/" && (text[offset + 1] === "/" || text[offset + 1] === "*"))
            offset = commentEnd(text, offset) - 1;
          else if (character === "{" || character === "[") {
            if (closers.push(character === "{" ? "}" : "]"), closers.length > deepest)
              return { text, tooDeepAt: offset, values: /* @__PURE__ */ new Map(), holes: [] };
            before = character;
          } else if (character === "}" || character === "]")
            closers.at(-1) === character && closers.pop(), before = character;
          else if (character === "$" && text[offset + 1] === "{") {
            const end = substitutionEnd(text, offset);
            if (end === void 0)
              continue;
            const start = wordStart(text, offset), range = { start, end }, after = start < offset ? beforeWord : before, inObject = closers.at(-1) === "}";
            after === ":" || after === "[" || after === "" || after === "," && !inObject ? (values.set(start, range), replace(range, "0"), before = '"') : (holes.push(start), replace(range, inObject && "{,".includes(after) ? memberFor(text, range) : "")), offset = end - 1;
          } else isBlank(character) || (isWord(text.charAt(offset - 1)) || (beforeWord = before), before = character);
        }
        return pieces.length === 0 ? { text, tooDeepAt: void 0, values, holes } : { text: pieces.join("") + text.slice(copied), tooDeepAt: void 0, values, holes };
      }
      function memberFor(text, { start, end }) {
        const next = text.slice(end, end + 200).trimStart().charAt(0);
        return next === ":" ? `"${" ".repeat(Math.max(0, end - start - 2))}"` : next === "," || next === "}" ? '"":0' : "";
      }
      function stringEnd(text, start) {
        for (let offset = start + 1; offset < text.length; offset++) {
          const character = text.charAt(offset);
          if (character === '"')
            return offset + 1;
          if (character === "\\")
            offset++;
          else if (character === `
` || character === "\r")
            return offset;
        }
        return text.length;
      }
      function commentEnd(text, start) {
        if (text[start + 1] === "*") {
          const end = text.indexOf("*/", start + 2);
          return end < 0 ? text.length : end + 2;
        }
        let offset = start;
        for (; offset < text.length && text[offset] !== `
` && text[offset] !== "\r"; )
          offset++;
        return offset;
      }
      function substitutionEnd(text, start) {
        let end = bracedEnd(text, start);
        if (end !== void 0)
          for (; ; ) {
            for (; isWord(text.charAt(end)); )
              end++;
            const next = text.startsWith("${", end) ? bracedEnd(text, end) : void 0;
            if (next === void 0)
              return end;
            end = next;
          }
      }
      function wordStart(text, offset) {
        let start = offset;
        for (; isWord(text.charAt(start - 1)); )
          start--;
        return start;
      }
      function isWord(character) {
        return /^[\w.+-]$/.test(character);
      }
      function bracedEnd(text, start) {
        const limit = Math.min(text.length, start + longestSubstitution);
        let depth = 0;
        for (let offset = start + 1; offset < limit; offset++) {
          const character = text.charAt(offset);
          if (character === `
` || character === "\r")
            return;
          if (character === "{")
            depth++;
          else if (character === "}" && --depth === 0)
            return offset > start + 2 ? offset + 1 : void 0;
        }
      }
      function isBlank(character) {
        return character === " " || character === `
` || character === "\r" || character === "	" || character === "\uFEFF";
      }
      var source_text = __webpack_require__(28833);
      function treeFromJson2(text, { deepest, longest } = limits.Fy) {
        const start = { start: 0, end: Math.min(1, text.length) }, long = (0, limits.Po)(text, longest);
        if (long !== void 0)
          return refused(text, { kind: "size", range: start, message: long, node: void 0 });
        const scanned = prescan(text, deepest);
        if (scanned.tooDeepAt !== void 0) {
          const range = { start: scanned.tooDeepAt, end: scanned.tooDeepAt + 1 };
          return refused(text, { kind: "nesting", range, message: (0, limits.DI)(deepest), node: void 0 });
        }
        return new TreeBuilder(text, scanned.values, scanned.holes).read(scanned.text);
      }
      function looksLikeJson(text) {
        return /^\ufeff?\s*[{[]/.test(text);
      }
      function refused(text, problem) {
        return { root: void 0, problems: [problem], within: placesIn(text) };
      }
      function placesIn(text) {
        const known = /* @__PURE__ */ new Map();
        return ({ range }, start, end) => {
          const marks = known.get(range) ?? [range.start + 1];
          known.set(range, marks);
          const placeOf = (unit) => {
            let at = Math.min(Math.floor(unit / unitsPerMark), marks.length - 1) * unitsPerMark, offset = marks[at / unitsPerMark] ?? range.start + 1;
            for (; at < unit; )
              text[offset] !== "\\" ? offset += 1 : offset += text[offset + 1] === "u" ? 6 : 2, at += 1, at === marks.length * unitsPerMark && marks.push(offset);
            return offset;
          };
          return { start: placeOf(start), end: placeOf(end) };
        };
      }
      const unitsPerMark = 256;
      class TreeBuilder {
        original;
        substitutions;
        holes;
        problems = [];
        counts = /* @__PURE__ */ new Map();
        stack = [];
        root;
        key;
        nextHole = 0;
        comma;
        /** So many containers of the stack, from the outside, are marked open for a syntax error. */
        broken = 0;
        lastErrorLineEnd = -1;
        constructor(original, substitutions, holes) {
          this.original = original, this.substitutions = substitutions, this.holes = holes;
        }
        read(text) {
          const marked = (0, source_text.ke)(text);
          for (marked && this.problem("byte-order-mark", { start: 0, end: 1 }, "The text starts with a byte order mark"), (0, parser.visit)(
            // A blank keeps every offset; the parser takes the mark for a blank too, but says so nowhere.
            marked ? ` ${text.slice(1)}` : text,
            {
              onObjectBegin: (offset) => this.open(offset, "object"),
              onArrayBegin: (offset) => this.open(offset, "array"),
              onObjectEnd: (offset, length) => this.close(offset + length),
              onArrayEnd: (offset, length) => this.close(offset + length),
              onObjectProperty: (name, offset, length) => this.property(name, { start: offset, end: offset + length }),
              onLiteralValue: (value, offset, length) => this.literal(value, { start: offset, end: offset + length }),
              onSeparator: (character, offset) => {
                this.passHoles(offset), this.comma = character === "," ? offset : void 0;
              },
              onError: (code, offset, length) => this.error(code, { start: offset, end: offset + length })
            },
            { disallowComments: !0, allowTrailingComma: !0 }
          ); this.stack.length > 0; )
            this.close(text.length);
          return { root: this.root, problems: this.problems, within: placesIn(this.original) };
        }
        open(start, kind) {
          this.passHoles(start);
          const parent = this.stack.at(-1), { key, keyRange } = this.placeIn(parent), range = { start, end: start + 1 }, node = kind === "object" ? { kind, range, key, keyRange, parent, members: /* @__PURE__ */ new Map(), open: !1 } : { kind, range, key, keyRange, parent, items: [], open: !1 };
          this.attach(node), this.stack.push(node);
        }
        close(end) {
          if (this.passHoles(end), this.comma !== void 0) {
            const range = { start: this.comma, end: this.comma + 1 };
            this.problem("trailing-comma", range, "A comma stands after the last item", this.stack.at(-1));
          }
          const node = this.stack.pop();
          this.broken = Math.min(this.broken, this.stack.length), node !== void 0 && (node.range.end = end), this.key = void 0, this.comma = void 0;
        }
        property(name, range) {
          this.passHoles(range.start), this.key = { name, range };
        }
        literal(value, parsed) {
          const parent = this.stack.at(-1), { key, keyRange } = this.placeIn(parent), substituted = this.substitutions.get(parsed.start), range = substituted ?? parsed;
          if (substituted !== void 0) {
            const text = this.original.slice(range.start, range.end);
            this.attach({ kind: "substitution", range, key, keyRange, parent, text });
          } else typeof value == "string" ? this.attach({ kind: "string", range, key, keyRange, parent, value }) : typeof value == "number" ? this.attach({ kind: "number", range, key, keyRange, parent, value }) : typeof value == "boolean" ? this.attach({ kind: "boolean", range, key, keyRange, parent, value }) : this.attach({ kind: "null", range, key, keyRange, parent });
        }
        placeIn(parent) {
          return parent?.kind === "array" ? { key: parent.items.length, keyRange: void 0 } : { key: this.key?.name, keyRange: this.key?.range };
        }
        attach(node) {
          const parent = this.stack.at(-1);
          this.comma = void 0, parent === void 0 ? this.root ??= node : parent.kind === "array" ? parent.items.push(node) : this.key !== void 0 && this.attachMember(parent, this.key.name, node), this.key = void 0;
        }
        attachMember(parent, name, node) {
          if (node.keyRange !== void 0 && this.isHole(node.keyRange.start))
            return;
          if (parent.members.get(name) !== void 0) {
            const message = `The key ${JSON.stringify(name)} stands twice in this object`;
            this.problem("duplicate-key", node.keyRange ?? node.range, message, node), parent.members.delete(name);
          }
          parent.members.set(name, node);
        }
        error(code, range) {
          this.passHoles(range.start), code === errorCodes.comment ? this.problem("comment", range, "JSON has no comments") : this.syntaxError(code, range), this.comma = void 0, (code === errorCodes.colon || code === errorCodes.value) && (this.key = void 0);
        }
        /** The first one of a line: those that follow are mostly its echo. */
        syntaxError(code, range) {
          for (let depth = this.broken; depth < this.stack.length; depth++)
            this.markOpen(this.stack[depth]);
          if (this.broken = this.stack.length, range.start <= this.lastErrorLineEnd)
            return;
          const lineEnd = this.original.indexOf(`
`, range.start);
          this.lastErrorLineEnd = lineEnd < 0 ? this.original.length : lineEnd;
          const message = code === errorCodes.value && range.start >= this.original.length ? "The text ends where a value was expected" : syntaxMessages[code];
          this.problem("syntax", range, message ?? "The text is not JSON");
        }
        passHoles(offset) {
          for (; (this.holes[this.nextHole] ?? Number.POSITIVE_INFINITY) <= offset; )
            this.markOpen(this.stack.at(-1)), this.nextHole++;
        }
        markOpen(container) {
          container !== void 0 && (container.open = !0);
        }
        isHole(offset) {
          return this.nextHole > 0 && this.holes[this.nextHole - 1] === offset;
        }
        problem(kind, range, message, node) {
          const count = this.counts.get(kind) ?? 0;
          count >= limits.yp || (this.counts.set(kind, count + 1), this.problems.push({ kind, range, message, node }));
        }
      }
      const errorCodes = { value: 4, colon: 5, comment: 10 }, syntaxMessages = {
        1: "This is no JSON value: expected a string in double quotes, a number, true, false, null, { or [",
        2: "This is not a number as JSON writes it",
        3: "Expected a key in double quotes",
        4: "Expected a value",
        5: "Expected a colon after the key",
        6: "Expected a comma before this",
        7: "The object is not closed: expected }",
        8: "The array is not closed: expected ]",
        9: "Expected the end of the text: a document holds one value",
        11: "The comment is not closed",
        12: 'The string is not closed: expected "',
        13: "The number ends too early",
        14: "Expected four hexadecimal digits after \\u",
        15: 'This escape does not exist: JSON has \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u',
        16: "A control character stands in a string: it must be written as an escape"
      };
    })
  ),
  /***/
  19488: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DI: () => (
          /* binding */
          tooDeep
        ),
        /* harmony export */
        Fy: () => (
          /* binding */
          limits
        ),
        /* harmony export */
        G9: () => (
          /* binding */
          yamlLimits
        ),
        /* harmony export */
        Po: () => (
          /* binding */
          tooLong
        ),
        /* harmony export */
        jY: () => (
          /* binding */
          longestTerraform
        ),
        /* harmony export */
        yp: () => (
          /* binding */
          mostProblems
        )
        /* harmony export */
      });
      const limits = { deepest: 500, longest: 8 * 1024 * 1024 }, yamlLimits = { ...limits, longest: 4 * 1024 * 1024 }, longestTerraform = 16 * 1024 * 1024, mostProblems = 2e4;
      function tooLong(text, longest) {
        if (!(text.length <= longest))
          return `The text has ${text.length} characters, more than the ${longest} that are read`;
      }
      function tooDeep(deepest) {
        return `Objects and arrays are nested deeper than ${deepest} levels`;
      }
    })
  ),
  /***/
  37493: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          partOf
        )
        /* harmony export */
      });
      function partOf(tree, root, substituteFor = () => {
      }, keyFor = (key) => key) {
        const copies = /* @__PURE__ */ new Map(), origins = /* @__PURE__ */ new WeakMap(), places = /* @__PURE__ */ new WeakMap(), copy = (original, place) => {
          const substitute = substituteFor(original), made = { ...substitute?.node ?? original, ...place };
          return copies.set(original, made), made.kind === "object" ? copyMembers(made) : made.kind === "array" ? copyItems(made) : substitute?.places !== void 0 ? places.set(made, substitute.places) : made.kind === "string" && original.kind === "string" && origins.set(made, original), made;
        }, copyMembers = (object) => {
          const members = /* @__PURE__ */ new Map();
          for (const [written, member] of object.members) {
            const key = keyFor(written);
            isHole(key) ? object.open = !0 : members.set(key, copy(member, { key, keyRange: member.keyRange, parent: object }));
          }
          object.members = members;
        }, copyItems = (array) => {
          array.items = array.items.map((item, key) => copy(item, { key, keyRange: void 0, parent: array }));
        };
        return {
          root: copy(root, { key: void 0, keyRange: void 0, parent: void 0 }),
          problems: tree.problems.flatMap((problem) => problemIn(problem, root, copies)),
          within: (node, start, end) => {
            const own = places.get(node);
            if (own !== void 0)
              return own(start, end);
            const origin = origins.get(node);
            return origin === void 0 ? node.range : tree.within(origin, start, end);
          }
        };
      }
      function isHole(key) {
        return key === "Fn::Transform" || key.startsWith("Fn::ForEach::");
      }
      function problemIn(problem, { range }, copies) {
        const node = problem.node && copies.get(problem.node);
        return problem.kind !== "duplicate-key" || problem.range.start < range.start ? [] : problem.range.end > range.end ? [] : [{ ...problem, node }];
      }
    })
  ),
  /***/
  52875: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F6: () => (
          /* binding */
          madeOf
        ),
        /* harmony export */
        YT: () => (
          /* binding */
          sourceOfPart
        ),
        /* harmony export */
        oR: () => (
          /* binding */
          joined
        ),
        /* harmony export */
        vz: () => (
          /* binding */
          sourceOf
        )
        /* harmony export */
      });
      var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28833);
      function madeOf(range, text) {
        return { text, places: () => range };
      }
      function joined(pieces) {
        const filled = pieces.filter(({ text }) => text !== ""), starts = [];
        let length = 0;
        for (const { text } of filled)
          starts.push(length), length += text.length;
        const placeOf = (index, start, end) => filled[index]?.places(start - (starts[index] ?? 0), end - (starts[index] ?? 0)) ?? { start: 0, end: 0 };
        return {
          text: filled.map(({ text }) => text).join(""),
          places: (start, end) => {
            if (filled.length === 0)
              return pieces[0]?.places(0, 0) ?? { start: 0, end: 0 };
            const first = (0, _source_text_js__WEBPACK_IMPORTED_MODULE_0__.AA)(starts, Math.min(start, Math.max(0, length - 1)));
            if (end <= start)
              return placeOf(first, start, start);
            const last = (0, _source_text_js__WEBPACK_IMPORTED_MODULE_0__.AA)(starts, end - 1);
            if (first === last)
              return placeOf(first, start, end);
            const from = placeOf(first, start, (starts[first] ?? 0) + (filled[first]?.text.length ?? 0)), to = placeOf(last, starts[last] ?? 0, end);
            return to.end >= from.start ? { start: from.start, end: to.end } : from;
          }
        };
      }
      function sourceOf({ text, places }, file) {
        return {
          text,
          ofFile: void 0,
          positionAt: (offset) => file.positionAt(places(offset, offset).start),
          positionsOf: ({ start, end }) => file.positionsOf(places(start, end))
        };
      }
      function sourceOfPart({ start, end }, file) {
        return { ...file, text: file.text.slice(start, end) };
      }
    })
  ),
  /***/
  28833: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AA: () => (
          /* binding */
          lastAtOrBefore
        ),
        /* harmony export */
        ke: () => (
          /* binding */
          hasByteOrderMark
        ),
        /* harmony export */
        rI: () => (
          /* binding */
          sourceText2
        )
        /* harmony export */
      });
      const lineFeed = 10, carriageReturn = 13, byteOrderMark = "\uFEFF";
      function sourceText2(text) {
        const starts = [hasByteOrderMark(text) ? 1 : 0];
        let scanned = 0;
        const positionAt = (offset) => {
          for (; scanned < text.length && scanned < offset; scanned++)
            endsLine(text, scanned) && starts.push(scanned + 1);
          const line = lastAtOrBefore(starts, offset);
          return { line: line + 1, column: Math.max(0, offset - (starts[line] ?? 0)) + 1 };
        };
        return {
          text,
          ofFile: text,
          positionAt,
          positionsOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) })
        };
      }
      function hasByteOrderMark(text) {
        return text.startsWith(byteOrderMark);
      }
      function endsLine(text, offset) {
        const code = text.charCodeAt(offset);
        return code === lineFeed || code === carriageReturn && text.charCodeAt(offset + 1) !== lineFeed;
      }
      function lastAtOrBefore(ascending, value) {
        let low = 0, high = ascending.length - 1;
        for (; low < high; ) {
          const middle = Math.ceil((low + high) / 2);
          (ascending[middle] ?? 0) <= value ? low = middle : high = middle - 1;
        }
        return low;
      }
    })
  ),
  /***/
  98233: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          holdsSubstitution
        )
        /* harmony export */
      });
      const placeholder = /[$#]\{[^}]*\}|\{\{[^}]*\}\}|<%[^%]*%>/;
      function holdsSubstitution(text) {
        return (text.includes("{") || text.includes("<")) && placeholder.test(text);
      }
    })
  ),
  /***/
  4360: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DG: () => (
          /* binding */
          descendants
        ),
        /* harmony export */
        Dc: () => (
          /* binding */
          member
        ),
        /* harmony export */
        TN: () => (
          /* binding */
          keyOf
        ),
        /* harmony export */
        b6: () => (
          /* binding */
          textOf
        ),
        /* harmony export */
        bh: () => (
          /* binding */
          kindInWords
        ),
        /* harmony export */
        i: () => (
          /* binding */
          objectOrNothing
        ),
        /* harmony export */
        ld: () => (
          /* binding */
          items
        ),
        /* harmony export */
        ol: () => (
          /* binding */
          members
        ),
        /* harmony export */
        rl: () => (
          /* binding */
          numberOf
        ),
        /* harmony export */
        xH: () => (
          /* binding */
          pointerTo
        )
        /* harmony export */
      });
      function member(node, key) {
        return node?.kind === "object" ? node.members.get(key) : void 0;
      }
      function objectOrNothing(node) {
        return node?.kind === "object" ? node : void 0;
      }
      function items(node) {
        return node?.kind === "array" ? node.items : [];
      }
      function members(node) {
        return node?.kind === "object" ? node.members.values() : [];
      }
      function textOf(node) {
        return node?.kind === "string" ? node.value : void 0;
      }
      function numberOf(node) {
        return node?.kind === "number" ? node.value : void 0;
      }
      function keyOf(node) {
        return String(node.key ?? "");
      }
      function pointerTo(node) {
        const parts = [];
        for (let at = node; at.parent !== void 0; at = at.parent)
          parts.push(`/${keyOf(at).replaceAll("~", "~0").replaceAll("/", "~1")}`);
        return parts.reverse().join("");
      }
      function* descendants(node, skip = () => !1) {
        const waiting = [node];
        for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
          if (skip(next))
            continue;
          yield next;
          const children = next.kind === "object" ? [...next.members.values()] : items(next);
          for (let index = children.length - 1; index >= 0; index--) {
            const child = children[index];
            child !== void 0 && waiting.push(child);
          }
        }
      }
      function kindInWords(node) {
        return {
          object: "an object",
          array: "an array",
          string: "a string",
          number: "a number",
          boolean: "a boolean",
          null: "null",
          substitution: "a substitution"
        }[node.kind];
      }
    })
  ),
  /***/
  12792: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        u: () => (
          /* binding */
          waivedByComments
        ),
        k: () => (
          /* binding */
          withWaivers
        )
      });
      var file_rules = __webpack_require__(58216), rules = __webpack_require__(16122), service_validation = __webpack_require__(79269), tree = __webpack_require__(4360), words = __webpack_require__(83343), definition = __webpack_require__(13560);
      const directive = /^\s*asl-lint-disable(?=\s|:|$)([^:]*)(?::(.*))?$/s, alike = /asl[\s_-]*lint[\s_-]*disable/i, startsAlike = new RegExp(`^\\s*${alike.source}`, "i");
      function commentsIn({ root }, { text }) {
        if (root === void 0 || !alike.test(text))
          return { waivers: [], strays: [] };
        const { machines, states, stateAt } = (0, definition.SU)(root), commentAt = (node) => ({ node, state: stateAt(node)?.name ?? null }), waivers = [...machines, ...states].flatMap(({ node }) => waiverOf(node, commentAt) ?? []), read = new Set(waivers.map(({ comment }) => comment.node)), others = [...(0, tree.DG)(root)].filter((node) => looksLikeOne(node) && !read.has(node));
        return { waivers, strays: others.map(commentAt) };
      }
      function waiverOf(node, commentAt) {
        const comment = (0, tree.Dc)(node, "Comment"), read = comment?.kind === "string" ? directive.exec(comment.value) : null;
        if (comment === void 0 || read === null)
          return;
        const [, names = "", reason = ""] = read, rules2 = names.split(/[\s,]+/).filter((name) => name !== "");
        return { comment: commentAt(comment), rules: rules2, reason: reason.trim(), pointer: (0, tree.xH)(node) };
      }
      function looksLikeOne(node) {
        return node.key === "Comment" && node.kind === "string" && startsAlike.test(node.value);
      }
      async function withWaivers(findings, tree2, source, place) {
        const comments = commentsIn(tree2, source);
        if (comments.waivers.length + comments.strays.length === 0)
          return findings;
        const { waived, used } = judged(findings, comments), placeOf = (comment) => placeIn(comment, source, place), known = new Set([...await (0, rules.V)(), ...file_rules._h].map(({ id: id2 }) => id2));
        return [
          ...waived,
          ...comments.waivers.flatMap((waiver) => troublesWith(waiver, used, known, placeOf(waiver.comment))),
          ...comments.strays.map((comment) => stray(comment, placeOf(comment)))
        ];
      }
      function waivedByComments(findings, { tree: tree2, source }) {
        return judged(findings, commentsIn(tree2, source)).waived;
      }
      function judged(findings, { waivers }) {
        const used = /* @__PURE__ */ new Set();
        return { waived: findings.map((finding) => {
          const waiver = waivers.find(({ rules: rules2, pointer }) => rules2.includes(finding.rule) && holds(pointer, finding.pointer));
          return waiver === void 0 ? finding : (used.add(useOf(waiver, finding.rule)), { ...finding, suppressed: waiver.reason || "a comment in the definition" });
        }), used };
      }
      function holds(outer, inner) {
        return inner === outer || inner.startsWith(`${outer}/`);
      }
      function useOf({ pointer }, rule) {
        return `${pointer} ${rule}`;
      }
      function placeIn({ node, state }, source, definition2) {
        return { range: source.positionsOf(node.range), definition: definition2, pointer: (0, tree.xH)(node), state };
      }
      function troublesWith(waiver, used, known, place) {
        const { rules: rules2, reason } = waiver, own = rules2.filter((rule) => !(0, service_validation.nU)(rule)), strange = own.filter((rule) => !known.has(rule)), idle = own.filter((rule) => known.has(rule) && !used.has(useOf(waiver, rule)));
        return [
          ...strange.map((rule) => {
            const meant = (0, words.pA)(rule, [...known]), hint = meant === void 0 ? void 0 : `Did you mean ${(0, words.TL)(meant)}?`;
            return (0, file_rules.sb)(file_rules.Y5, `There is no rule ${(0, words.TL)(rule)}`, hint, place);
          }),
          ...rules2.length === 0 ? [(0, file_rules.sb)(file_rules.Y5, "The comment names no rule", void 0, place)] : [],
          ...idle.map((rule) => (0, file_rules.sb)(file_rules.zd, `${rule} finds nothing here`, void 0, place)),
          ...reason === "" ? [(0, file_rules.sb)(file_rules.MS, "The comment gives no reason", void 0, place)] : []
        ];
      }
      function stray({ node }, place) {
        const message = node.kind === "string" && /^\s*asl-lint-disable(?![\w-])/.test(node.value) ? "The comment waves nothing through: it is not that of a state or a state machine" : "The comment waves nothing through: it does not start with asl-lint-disable and a blank";
        return (0, file_rules.sb)(file_rules.xl, message, void 0, place);
      }
    })
  ),
  /***/
  83343: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MP: () => (
          /* binding */
          isBeyondDoubt
        ),
        /* harmony export */
        Q7: () => (
          /* binding */
          all
        ),
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        gP: () => (
          /* binding */
          either
        ),
        /* harmony export */
        pA: () => (
          /* binding */
          nearest
        )
        /* harmony export */
      });
      var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68606);
      const longestShown = 80;
      function quoted(name) {
        return `"${name.length > longestShown ? `${name.slice(0, longestShown)}\u2026` : name}"`;
      }
      function either(names) {
        return joined(names, "or");
      }
      function all(names) {
        return joined(names, "and");
      }
      function nearest(name, candidates) {
        if (name.length > 2 * longestShown || candidates.length > 2e3)
          return;
        const lower = name.toLowerCase(), sameButCase = candidates.find((candidate) => candidate.toLowerCase() === lower);
        if (sameButCase !== void 0)
          return sameButCase;
        const match = (0, leven__WEBPACK_IMPORTED_MODULE_0__.h)(name, candidates);
        if (match === void 0)
          return;
        const most = Math.max(1, Math.round(Math.min(name.length, match.length) * 0.4));
        return (0, leven__WEBPACK_IMPORTED_MODULE_0__.A)(name, match) <= most ? match : void 0;
      }
      function isBeyondDoubt(name, meant, candidates) {
        return name.toLowerCase() === meant.toLowerCase() ? candidates.filter((candidate) => candidate.toLowerCase() === name.toLowerCase()).length === 1 : meant.length > 5 && withoutLetters(name) === withoutLetters(meant) && candidates.filter((candidate) => (0, leven__WEBPACK_IMPORTED_MODULE_0__.A)(name, candidate) === 1).length === 1 && (0, leven__WEBPACK_IMPORTED_MODULE_0__.A)(name, meant) === 1;
      }
      function withoutLetters(name) {
        return name.replace(/[A-Za-z]/g, "");
      }
      function joined(names, word) {
        return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
      }
    })
  ),
  /***/
  68606: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          leven
        ),
        /* harmony export */
        h: () => (
          /* binding */
          closestMatch
        )
        /* harmony export */
      });
      const array = [], characterCodeCache = [];
      function leven(first, second, options) {
        if (first === second)
          return 0;
        const maxDistance = options?.maxDistance, swap = first;
        first.length > second.length && (first = second, second = swap);
        let firstLength = first.length, secondLength = second.length;
        for (; firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength); )
          firstLength--, secondLength--;
        let start = 0;
        for (; start < firstLength && first.charCodeAt(start) === second.charCodeAt(start); )
          start++;
        if (firstLength -= start, secondLength -= start, maxDistance !== void 0 && secondLength - firstLength > maxDistance)
          return maxDistance;
        if (firstLength === 0)
          return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
        let bCharacterCode, result, temporary, temporary2, index = 0, index2 = 0;
        for (; index < firstLength; )
          characterCodeCache[index] = first.charCodeAt(start + index), array[index] = ++index;
        for (; index2 < secondLength; ) {
          for (bCharacterCode = second.charCodeAt(start + index2), temporary = index2++, result = index2, index = 0; index < firstLength; index++)
            temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1, temporary = array[index], result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
          if (maxDistance !== void 0) {
            let rowMinimum = result;
            for (index = 0; index < firstLength; index++)
              array[index] < rowMinimum && (rowMinimum = array[index]);
            if (rowMinimum > maxDistance)
              return maxDistance;
          }
        }
        return array.length = firstLength, characterCodeCache.length = firstLength, maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
      }
      function closestMatch(target, candidates, options) {
        if (!Array.isArray(candidates) || candidates.length === 0)
          return;
        const userMax = options?.maxDistance, targetLength = target.length;
        for (const candidate of candidates)
          if (candidate === target)
            return candidate;
        if (userMax === 0)
          return;
        let best, bestDist = Number.POSITIVE_INFINITY;
        const seen = /* @__PURE__ */ new Set();
        for (const candidate of candidates) {
          if (seen.has(candidate))
            continue;
          seen.add(candidate);
          const lengthDiff = Math.abs(candidate.length - targetLength);
          if (lengthDiff >= bestDist || userMax !== void 0 && lengthDiff > userMax)
            continue;
          const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax, distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
          if (userMax !== void 0 && distance > userMax)
            continue;
          let actualD = distance;
          if (cap !== void 0 && distance === cap && cap === userMax && (actualD = leven(target, candidate)), actualD < bestDist && (bestDist = actualD, best = candidate, bestDist === 0))
            break;
        }
        if (!(userMax !== void 0 && bestDist > userMax))
          return best;
      }
    })
  )
};
