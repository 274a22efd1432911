export const id = 2367, ids = [2367], modules = {
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
      function partOf(tree, root, substituteFor2 = () => {
      }, keyFor = (key) => key) {
        const copies = /* @__PURE__ */ new Map(), origins = /* @__PURE__ */ new WeakMap(), places = /* @__PURE__ */ new WeakMap(), copy = (original, place) => {
          const substitute = substituteFor2(original), made = { ...substitute?.node ?? original, ...place };
          return copies.set(original, made), made.kind === "object" ? copyMembers(made) : made.kind === "array" ? copyItems(made) : substitute?.places !== void 0 ? places.set(made, substitute.places) : made.kind === "string" && original.kind === "string" && origins.set(made, original), made;
        }, copyMembers = (object) => {
          const members = /* @__PURE__ */ new Map();
          for (const [written2, member] of object.members) {
            const key = keyFor(written2);
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
      var source_pieces = __webpack_require__(2875), source_tree = __webpack_require__(4360);
      function withoutIntrinsics(tree, root, isUnknown = () => !1) {
        return partOf(tree, root, (node) => isUnknown(node) ? unknownAt(node) : substituteFor(tree, node));
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
        const { range, key, keyRange, parent } = node, { text, places } = (0, source_pieces.oR)(pieces), shown = call.argument.kind === "string" ? call.argument.range : range;
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
          const literal = (0, source_tree.b6)((0, source_tree.Dc)((0, source_tree.ld)(argument)[1], name.trim())), text = name.startsWith("!") ? `\${${name.slice(1)}}` : literal ?? whole, places = () => tree.within(template, start, end);
          pieces.push(text === whole ? written(tree, template, start, end) : { text, places }), from = end;
        }
        return [...pieces, written(tree, template, from, template.value.length)];
      }
      function joinPieces(tree, argument) {
        const [delimiter, list] = (0, source_tree.ld)(argument);
        if (!(delimiter?.kind !== "string" || list?.kind !== "array"))
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
        const call = callIn(node), argument = call?.argument;
        return `\${${((argument?.kind === "array" ? (0, source_tree.ld)(argument).map(source_tree.b6).join(".") : (0, source_tree.b6)(argument)) ?? call?.name ?? "value").replace(/[^\w.:-]/g, "")}}`;
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
  )
};
