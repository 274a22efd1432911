export const id = 698, ids = [698, 6374], modules = {
  /***/
  70698: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        machinesInTemplate: () => (
          /* binding */
          machinesInTemplate
        )
        /* harmony export */
      });
      var _source_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56986), _source_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52875), _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360), _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16374), _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72480);
      const resourceTypes = ["AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"];
      function machinesInTemplate(tree, template, file, above = "") {
        const resources = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(template, "Resources");
        return [...entriesOf(resources)].flatMap(([name, resource]) => {
          if (!resourceTypes.includes((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(resource, "Type")) ?? ""))
            return [];
          const properties = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(resource, "Properties"), place = `${above}Resources.${name}`;
          if (properties?.kind !== "object")
            return [{ place, type: void 0, substitutions: void 0, content: without(resource) }];
          const listed = listedSubstitutions(tree, properties);
          return contentsOf(tree, properties, file).map(({ content, node }) => {
            const sub = content.is === "here" ? (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(node, "Fn::Sub") : void 0, substitutions = sub === void 0 ? listed : namesOfSub(tree, template, sub);
            return { place, type: typeOf(properties), substitutions, content };
          });
        });
      }
      function* entriesOf(resources) {
        if (resources?.kind === "object")
          for (const [name, resource] of resources.members)
            if (!name.startsWith("Fn::ForEach::"))
              yield [name, resource];
            else
              for (const [inner, each] of entriesOf((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.ld)(resource)[2]))
                yield [`${name}.${inner}`, each];
      }
      function typeOf(properties) {
        const written = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(properties, "Type") ?? (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(properties, "StateMachineType"));
        return written === "EXPRESS" ? "express" : written === "STANDARD" ? "standard" : void 0;
      }
      function contentsOf(tree, properties, file) {
        const given = [...readers].flatMap(([name, read]) => {
          const node = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(properties, name), values = node === void 0 || node.kind === "null" ? [] : alternatives(node);
          return node === void 0 || values.length === 0 ? [] : [{ name, read, node, values }];
        });
        if (given.length === 0)
          return [{ content: without(properties), node: properties }];
        const always = given.filter(({ node }) => (0, _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.A)(node)?.name !== "Fn::If");
        return given.flatMap(({ name, read, node, values }) => {
          const [first] = always;
          return first === void 0 || first.node === node || !always.some((each) => each.node === node) ? values.map((value) => ({ content: read(tree, value, file), node: value })) : [{ content: { is: "refused", why: `${first.name} and ${name} both give the definition`, range: node.keyRange ?? node.range }, node }];
        });
      }
      function alternatives(node) {
        const call = (0, _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.A)(node);
        return call?.name === "Ref" && (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(call.argument) === "AWS::NoValue" ? [] : call?.name === "Fn::If" ? (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.ld)(call.argument).slice(1).flatMap(alternatives) : [node];
      }
      function without(node) {
        return { is: "elsewhere", why: "The resource has no definition here", range: node.keyRange ?? node.range };
      }
      const readers = /* @__PURE__ */ new Map([
        ["Definition", fromObject],
        ["DefinitionString", fromText],
        ["DefinitionUri", fromLocation],
        ["DefinitionS3Location", fromLocation]
      ]);
      function fromObject(tree, node, file) {
        const included = includedFile(node);
        return included !== void 0 ? included : (0, _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.A)(node) !== void 0 || node.kind === "substitution" ? unknown(node) : {
          is: "here",
          tree: (0, _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.withoutIntrinsics)(tree, node),
          source: (0, _source_pieces_js__WEBPACK_IMPORTED_MODULE_2__.YT)(node.range, file),
          file,
          used: () => (0, _names_js__WEBPACK_IMPORTED_MODULE_3__.wX)(tree, node, void 0, (each) => (0, _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.A)(each) !== void 0)
        };
      }
      function fromText(tree, node, file) {
        const call = (0, _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.A)(node);
        if (call?.name === "Fn::ToJsonString")
          return fromObject(tree, call.argument, file);
        const pieces = (0, _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.V)(tree, node);
        if (pieces === void 0)
          return node.kind === "object" && call === void 0 ? fromObject(tree, node, file) : unknown(node);
        const text = (0, _source_pieces_js__WEBPACK_IMPORTED_MODULE_2__.oR)(pieces);
        if (/^\s*(?:\$\{[^}]*\}\s*)+$/.test(text.text))
          return unknown(node);
        const inner = (0, _source_json_js__WEBPACK_IMPORTED_MODULE_4__.n)(text.text);
        return {
          is: "here",
          tree: inner,
          source: (0, _source_pieces_js__WEBPACK_IMPORTED_MODULE_2__.vz)(text, file),
          file,
          used: () => namesUsed(tree, node, inner, text)
        };
      }
      function namesUsed(tree, node, inner, text) {
        const place = ({ start, end }) => text.places(start, end);
        if (node.kind === "string")
          return (0, _names_js__WEBPACK_IMPORTED_MODULE_3__.wX)(inner, inner.root, place);
        const call = (0, _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.A)(node), written = call?.name === "Fn::Sub" && call.argument.kind === "array" ? call.argument.items[0] : call?.argument, isOther = (each) => each !== written && (0, _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.A)(each) !== void 0 && call?.name === "Fn::Join", uses = (0, _names_js__WEBPACK_IMPORTED_MODULE_3__.wX)(tree, written, void 0, isOther).map((use) => ({ ...use, pointer: "" }));
        return (0, _names_js__WEBPACK_IMPORTED_MODULE_3__.We)(uses, inner, place);
      }
      function fromLocation(_, node) {
        const { range } = node, path = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(node);
        if (path !== void 0 && !/^s3:|^https?:|\$\{/.test(path))
          return { is: "file", path, range, keys: [], generated: !1 };
        const key = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(node, "Key"), hash = /^([0-9a-f]{64})\.(\w+)$/.exec((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(key) ?? (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(key, "Fn::Sub")) ?? "");
        return hash !== null ? { is: "file", path: `asset.${hash[0]}`, range, keys: [], generated: !0 } : path === void 0 && (0, _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.A)(node) !== void 0 ? unknown(node) : { is: "elsewhere", why: "The definition is in S3", range: node.keyRange ?? range };
      }
      function includedFile(node) {
        const transform = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(node, "Fn::Transform");
        if (transform === void 0)
          return;
        const location = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(transform, "Parameters"), "Location"), path = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(transform, "Name")) === "AWS::Include" ? (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(location) : void 0;
        return location === void 0 || path === void 0 || /^s3:|\$\{/.test(path) ? unknown(node) : { is: "file", path, range: location.range, keys: [], generated: !1 };
      }
      function unknown(node) {
        const name = (0, _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.A)(node)?.name ?? (node.kind === "object" ? "Fn::Transform" : void 0), what = name === void 0 ? "a value" : name, path = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.xH)(node).split("/");
        return {
          is: "elsewhere",
          why: `${path.findLast((name2) => readers.has(name2)) ?? path.at(-1) ?? ""} is ${what} that only the deployment knows`,
          range: node.keyRange ?? node.range
        };
      }
      function listedSubstitutions(tree, properties) {
        const listed = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(properties, "DefinitionSubstitutions");
        if (!(listed !== void 0 && (listed.kind !== "object" || (0, _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.A)(listed) !== void 0)))
          return {
            listedIn: "DefinitionSubstitutions",
            names: substitutedBy(tree, listed),
            range: listed?.keyRange ?? properties.keyRange ?? properties.range,
            complete: (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(listed, "Fn::Transform") === void 0 && !isInLoop(properties)
          };
      }
      function isInLoop(node) {
        for (let at = node; at !== void 0; at = at.parent)
          if (String(at.key).startsWith("Fn::ForEach::"))
            return !0;
        return !1;
      }
      function namesOfSub(tree, template, sub) {
        const listed = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.ld)(sub)[1], resources = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(template, "Resources"), own = [(0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(template, "Parameters"), resources].flatMap((node) => node?.kind === "object" ? [...node.members.keys()] : []), isMadeByMacros = own.some((name) => name.startsWith("Fn::")) || (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(template, "Transform") !== void 0, has = (name) => {
          const [base = ""] = name.split(".", 1);
          return base.startsWith("AWS::") || own.includes(base) ? !0 : isMadeByMacros && (base.startsWith("Serverless") || own.some((each) => base.startsWith(each)));
        };
        return {
          listedIn: "Fn::Sub",
          names: substitutedBy(tree, listed),
          range: sub.keyRange ?? sub.range,
          complete: (listed === void 0 || listed.kind === "object") && !isInLoop(sub),
          beyond: { in: "the template", has }
        };
      }
      function substitutedBy(tree, listed) {
        const names = /* @__PURE__ */ new Map();
        if (listed?.kind !== "object")
          return names;
        for (const [name, value] of listed.members)
          names.set(name, { range: value.keyRange ?? value.range, value: literalIn(tree, value) });
        return names;
      }
      function literalIn(tree, node) {
        if (node.kind === "number" || node.kind === "boolean")
          return String(node.value);
        const pieces = (0, _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.V)(tree, node);
        return pieces && (0, _source_pieces_js__WEBPACK_IMPORTED_MODULE_2__.oR)(pieces).text;
      }
    })
  ),
  /***/
  16374: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          callIn
        ),
        /* harmony export */
        V: () => (
          /* binding */
          textPieces
        ),
        /* harmony export */
        withoutIntrinsics: () => (
          /* binding */
          withoutIntrinsics
        )
        /* harmony export */
      });
      var _source_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37493), _source_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52875), _source_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4360);
      function withoutIntrinsics(tree, root, isUnknown = () => !1) {
        return (0, _source_part_js__WEBPACK_IMPORTED_MODULE_0__.B)(tree, root, (node) => isUnknown(node) ? unknownAt(node) : substituteFor(tree, node));
      }
      function callIn(node) {
        if (node.kind !== "object" || node.members.size !== 1)
          return;
        const [[name, argument] = []] = node.members;
        return name === void 0 || argument === void 0 ? void 0 : (name === "Ref" || name.startsWith("Fn::") && name !== "Fn::Transform") && !name.startsWith("Fn::ForEach::") ? { name, argument } : void 0;
      }
      function textPieces(tree, node) {
        if (node.kind === "string")
          return [written(tree, node, 0, node.value.length)];
        const call = callIn(node);
        if (call?.name === "Fn::Sub")
          return subPieces(tree, call.argument);
        if (call?.name === "Fn::Join")
          return joinPieces(tree, call.argument);
      }
      function substituteFor(tree, node) {
        const call = callIn(node);
        if (call === void 0)
          return;
        const pieces = textPieces(tree, node);
        if (pieces === void 0)
          return unknownAt(node);
        const { range, key, keyRange, parent } = node, { text, places } = (0, _source_pieces_js__WEBPACK_IMPORTED_MODULE_1__.oR)(pieces), shown = call.argument.kind === "string" ? call.argument.range : range;
        return { node: { kind: "string", range: shown, key, keyRange, parent, value: text }, places: (start, end) => text === "" ? shown : places(start, end) };
      }
      function unknownAt(node) {
        const { range, key, keyRange, parent } = node;
        return { node: { kind: "substitution", range, key, keyRange, parent, text: placeholder(node) } };
      }
      function subPieces(tree, argument) {
        const template = argument.kind === "array" ? argument.items[0] : argument;
        if (template?.kind !== "string")
          return;
        const pieces = [];
        let from = 0;
        for (const match of template.value.matchAll(/\$\{([^}]*)\}/g)) {
          const [whole, name = ""] = match, start = match.index, end = start + whole.length;
          pieces.push(written(tree, template, from, start));
          const literal = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_2__.b6)((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_2__.Dc)((0, _source_tree_js__WEBPACK_IMPORTED_MODULE_2__.ld)(argument)[1], name.trim())), text = name.startsWith("!") ? `\${${name.slice(1)}}` : literal ?? whole, places = () => tree.within(template, start, end);
          pieces.push(text === whole ? written(tree, template, start, end) : { text, places }), from = end;
        }
        return [...pieces, written(tree, template, from, template.value.length)];
      }
      function joinPieces(tree, argument) {
        const [delimiter, list] = (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_2__.ld)(argument);
        if (!(delimiter?.kind !== "string" || list?.kind !== "array"))
          return list.items.flatMap((item, index) => [
            ...index === 0 ? [] : [(0, _source_pieces_js__WEBPACK_IMPORTED_MODULE_1__.F6)(item.range, delimiter.value)],
            ...textPieces(tree, item) ?? [(0, _source_pieces_js__WEBPACK_IMPORTED_MODULE_1__.F6)(item.range, placeholder(item))]
          ]);
      }
      function written(tree, node, start, end) {
        return {
          text: node.value.slice(start, end),
          places: (from, to) => tree.within(node, start + from, start + to)
        };
      }
      function placeholder(node) {
        const call = callIn(node), argument = call?.argument;
        return `\${${((argument?.kind === "array" ? (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_2__.ld)(argument).map(_source_tree_js__WEBPACK_IMPORTED_MODULE_2__.b6).join(".") : (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_2__.b6)(argument)) ?? call?.name ?? "value").replace(/[^\w.:-]/g, "")}}`;
      }
    })
  )
};
