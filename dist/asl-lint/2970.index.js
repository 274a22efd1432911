export const id = 2970, ids = [2970], modules = {
  /***/
  92970: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        nodeAt: () => (
          /* binding */
          nodeAt
        )
        /* harmony export */
      });
      var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360), _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83343), _service_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76117);
      function nodeAt(root, { path, keys, range }) {
        let node = root;
        for (const [index, key] of keys.entries()) {
          if (node === void 0)
            return { node };
          const unknown2 = unknownIn(node);
          if (unknown2 !== void 0)
            return unread(path, unknown2, range);
          const next = node.kind === "array" ? (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.ld)(node)[indexIn(key)] : (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.Dc)(node, key);
          if (next === void 0)
            return nothingAt(node, key, { path, keys: keys.slice(0, index), range });
          node = next;
        }
        const unknown = node && unknownIn(node);
        return unknown === void 0 ? { node } : unread(path, unknown, range);
      }
      function unknownIn(node) {
        const text = node.kind === "substitution" ? node.text : (0, _source_tree_js__WEBPACK_IMPORTED_MODULE_0__.b6)(node) ?? "";
        return (0, _service_part_js__WEBPACK_IMPORTED_MODULE_1__.ir)(node) ?? (text.includes("${") ? text : void 0);
      }
      function unread(path, unknown, range) {
        return {
          is: "elsewhere",
          why: `What is wanted of ${path} is ${unknown}, which only Serverless can work out`,
          range
        };
      }
      function nothingAt(at, key, { path, keys, range }) {
        const isOpen = (at.kind === "object" || at.kind === "array") && at.open, given = at.kind === "object" ? [...at.members.keys()] : [];
        if (isOpen || given.includes("<<"))
          return unread(path, (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.TL)(key), range);
        const meant = (0, _words_js__WEBPACK_IMPORTED_MODULE_2__.pA)(key, given), inside = keys.length === 0 ? "" : ` in ${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.TL)(keys.join("."))}`;
        return {
          is: "astray",
          why: `${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.TL)(path)} has no ${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.TL)(key)}${inside}`,
          hint: meant === void 0 ? "Check the path into the file." : `Did you mean ${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.TL)(meant)}?`,
          range
        };
      }
      function indexIn(key) {
        return /^\d+$/.test(key) ? Number(key) : -1;
      }
    })
  )
};
