export const id = 2367;
export const ids = [2367];
export const modules = {
  /***/
  2367: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        A: () => (
          /* binding */
          callIn
        ),
        V: () => (
          /* binding */
          textPieces
        ),
        withoutIntrinsics: () => (
          /* binding */
          withoutIntrinsics
        )
      });
      ;
      function partOf(tree, root, substituteFor2 = () => void 0, keyFor = (key) => key) {
        const copies = /* @__PURE__ */ new Map();
        const origins = /* @__PURE__ */ new WeakMap();
        const places = /* @__PURE__ */ new WeakMap();
        const copy = (original, place) => {
          const substitute = substituteFor2(original);
          const made = { ...substitute?.node ?? original, ...place };
          copies.set(original, made);
          if (made.kind === "object")
            copyMembers(made);
          else if (made.kind === "array")
            copyItems(made);
          else if (substitute?.places !== void 0)
            places.set(made, substitute.places);
          else if (made.kind === "string" && original.kind === "string")
            origins.set(made, original);
          return made;
        };
        const copyMembers = (object) => {
          const members = /* @__PURE__ */ new Map();
          for (const [written2, member] of object.members) {
            const key = keyFor(written2);
            if (isHole(key))
              object.open = true;
            else
              members.set(key, copy(member, { key, keyRange: member.keyRange, parent: object }));
          }
          object.members = members;
        };
        const copyItems = (array) => {
          array.items = array.items.map((item, key) => copy(item, { key, keyRange: void 0, parent: array }));
        };
        const top = copy(root, { key: void 0, keyRange: void 0, parent: void 0 });
        return {
          root: top,
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
        if (problem.kind !== "duplicate-key" || problem.range.start < range.start)
          return [];
        return problem.range.end > range.end ? [] : [{ ...problem, node }];
      }
      var source_pieces = __webpack_require__(2875);
      var source_tree = __webpack_require__(4360);
      ;
      function withoutIntrinsics(tree, root, isUnknown = () => false) {
        return partOf(tree, root, (node) => isUnknown(node) ? unknownAt(node) : substituteFor(tree, node));
      }
      function callIn(node) {
        if (node.kind !== "object" || node.members.size !== 1)
          return void 0;
        const [[name, argument] = []] = node.members;
        if (name === void 0 || argument === void 0)
          return void 0;
        const isCall = name === "Ref" || name.startsWith("Fn::") && name !== "Fn::Transform";
        return isCall && !name.startsWith("Fn::ForEach::") ? { name, argument } : void 0;
      }
      function textPieces(tree, node) {
        if (node.kind === "string")
          return [written(tree, node, 0, node.value.length)];
        const call = callIn(node);
        if (call?.name === "Fn::Sub")
          return subPieces(tree, call.argument);
        if (call?.name === "Fn::Join")
          return joinPieces(tree, call.argument);
        return void 0;
      }
      function substituteFor(tree, node) {
        const call = callIn(node);
        if (call === void 0)
          return void 0;
        const pieces = textPieces(tree, node);
        if (pieces === void 0)
          return unknownAt(node);
        const { range, key, keyRange, parent } = node;
        const { text, places } = (0, source_pieces.oR)(pieces);
        const shown = call.argument.kind === "string" ? call.argument.range : range;
        const whole = (start, end) => text === "" ? shown : places(start, end);
        return { node: { kind: "string", range: shown, key, keyRange, parent, value: text }, places: whole };
      }
      function unknownAt(node) {
        const { range, key, keyRange, parent } = node;
        return { node: { kind: "substitution", range, key, keyRange, parent, text: placeholder(node) } };
      }
      function subPieces(tree, argument) {
        const template = argument.kind === "array" ? argument.items[0] : argument;
        if (template?.kind !== "string")
          return void 0;
        const pieces = [];
        let from = 0;
        for (const match of template.value.matchAll(/\$\{([^}]*)\}/g)) {
          const [whole, name = ""] = match;
          const start = match.index;
          const end = start + whole.length;
          pieces.push(written(tree, template, from, start));
          const literal = (0, source_tree.b6)((0, source_tree.Dc)((0, source_tree.ld)(argument)[1], name.trim()));
          const text = name.startsWith("!") ? `\${${name.slice(1)}}` : literal ?? whole;
          const places = () => tree.within(template, start, end);
          pieces.push(text === whole ? written(tree, template, start, end) : { text, places });
          from = end;
        }
        return [...pieces, written(tree, template, from, template.value.length)];
      }
      function joinPieces(tree, argument) {
        const [delimiter, list] = (0, source_tree.ld)(argument);
        if (delimiter?.kind !== "string" || list?.kind !== "array")
          return void 0;
        return list.items.flatMap((item, index) => [
          ...index === 0 ? [] : [(0, source_pieces.F6)(item.range, delimiter.value)],
          ...textPieces(tree, item) ?? [(0, source_pieces.F6)(item.range, placeholder(item))]
        ]);
      }
      function written(tree, node, start, end) {
        return {
          text: node.value.slice(start, end),
          places: (from, to) => tree.within(node, start + from, start + to)
        };
      }
      function placeholder(node) {
        const call = callIn(node);
        const argument = call?.argument;
        const named = argument?.kind === "array" ? (0, source_tree.ld)(argument).map(source_tree.b6).join(".") : (0, source_tree.b6)(argument);
        return `\${${(named ?? call?.name ?? "value").replace(/[^\w.:-]/g, "")}}`;
      }
    })
  ),
  /***/
  2875: (
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
      var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8833);
      function madeOf(range, text) {
        return { text, places: () => range };
      }
      function joined(pieces) {
        const filled = pieces.filter(({ text }) => text !== "");
        const starts = [];
        let length = 0;
        for (const { text } of filled) {
          starts.push(length);
          length += text.length;
        }
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
            const from = placeOf(first, start, (starts[first] ?? 0) + (filled[first]?.text.length ?? 0));
            const to = placeOf(last, starts[last] ?? 0, end);
            return to.end >= from.start ? { start: from.start, end: to.end } : from;
          }
        };
      }
      function sourceOf({ text, places }, file) {
        const positionAt = (offset) => file.positionAt(places(offset, offset).start);
        return {
          text,
          ofFile: void 0,
          positionAt,
          positionsOf: ({ start, end }) => file.positionsOf(places(start, end))
        };
      }
      function sourceOfPart({ start, end }, file) {
        return { ...file, text: file.text.slice(start, end) };
      }
    })
  )
};
