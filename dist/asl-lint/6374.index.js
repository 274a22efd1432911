export const id = 6374, ids = [6374], modules = {
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
