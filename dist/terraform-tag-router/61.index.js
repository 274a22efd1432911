export const id = 61;
export const ids = [61];
export const modules = {
  /***/
  8061: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        checkConfig: () => (
          /* binding */
          checkConfig
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3864);
      var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
      var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6233);
      const mostNodes = 2e5;
      function checkConfig(file, shape) {
        const check = { file, faults: [], offsets: /* @__PURE__ */ new Map(), nodes: 0 };
        const content = file.document.contents;
        const root = content === null ? void 0 : checked(check, content, shape, "");
        return { root: root instanceof Map ? root : /* @__PURE__ */ new Map(), offsets: check.offsets, faults: check.faults };
      }
      function checked(check, given, shape, path) {
        if (++check.nodes > mostNodes) {
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`the configuration holds more than ${mostNodes} values`, { where: check.file.path });
        }
        const node = resolved(check, given);
        if (node === void 0)
          return fault(check, given, `${subject(path)} refers to nothing`, "an anchor above it");
        if (!check.offsets.has(path))
          check.offsets.set(path, offsetOf(given));
        switch (shape.kind) {
          case "text":
            return checkedText(check, node, shape, path);
          case "choice":
            return checkedChoice(check, node, shape.choices, path);
          case "boolean":
            return checkedBoolean(check, node, path);
          case "list":
            return checkedList(check, node, shape.item, path);
          case "object":
            return checkedObject(check, node, shape.fields, path);
          case "map":
            return checkedMap(check, node, shape, path);
          case "names":
            return (0, yaml__WEBPACK_IMPORTED_MODULE_1__.jh)(node) ? checkedMap(check, node, shape, path) : checkedList(check, node, { kind: "text", ...shape.key }, path);
        }
      }
      function resolved({ file }, node) {
        return (0, yaml__WEBPACK_IMPORTED_MODULE_1__.Vj)(node) ? node.resolve(file.document) : node;
      }
      function checkedText(check, node, { expression, form, orBoolean }, path) {
        if (orBoolean && (0, yaml__WEBPACK_IMPORTED_MODULE_1__.jn)(node) && typeof node.value === "boolean")
          return String(node.value);
        if (!(0, yaml__WEBPACK_IMPORTED_MODULE_1__.jn)(node) || typeof node.value !== "string") {
          return fault(check, node, `${subject(path)} is ${kindOf(node)}`, form, mendOfNumber(node));
        }
        const { value } = node;
        if (value === "")
          return fault(check, node, `${subject(path)} is empty`, form);
        if (expression !== void 0 && !expression.test(value))
          return fault(check, node, `${subject(path)} ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_2__.T)(value)} has a form that is not allowed`, form);
        return value;
      }
      function mendOfNumber(node) {
        if (!(0, yaml__WEBPACK_IMPORTED_MODULE_1__.jn)(node) || typeof node.value !== "number")
          return void 0;
        return `put it in quotes: "${node.source ?? node.value}"`;
      }
      function checkedChoice(check, node, choices, path) {
        const text = (0, yaml__WEBPACK_IMPORTED_MODULE_1__.jn)(node) ? node.value : void 0;
        const expected = `one of ${choices.join(", ")}`;
        if (typeof text !== "string")
          return fault(check, node, `${subject(path)} is ${kindOf(node)}`, expected);
        if (choices.includes(text))
          return text;
        const trouble = `${subject(path)} ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_2__.T)(text)} is not one of the choices${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.au)(text, choices)}`;
        return fault(check, node, trouble, expected);
      }
      function checkedBoolean(check, node, path) {
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_1__.jn)(node) && typeof node.value === "boolean")
          return node.value;
        return fault(check, node, `${subject(path)} is ${kindOf(node)}`, "true or false");
      }
      function checkedList(check, node, item, path) {
        if (!(0, yaml__WEBPACK_IMPORTED_MODULE_1__.oP)(node)) {
          const one = checked(check, node, item, path);
          return one === void 0 ? void 0 : [one];
        }
        const items = node.items.map((one, index) => checked(check, one, item, `${path}.${index}`));
        for (const [index, one] of items.entries()) {
          if (typeof one === "string" && items.indexOf(one) < index) {
            fault(check, node.items[index], `${subject(path)}: ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_2__.T)(one)} stands twice`, "each name once");
          }
        }
        return items.filter((one) => one !== void 0);
      }
      function checkedObject(check, node, fields, path) {
        const values = /* @__PURE__ */ new Map();
        for (const [key, at, value] of entriesOf(check, node, path)) {
          const field = Object.hasOwn(fields, key) ? fields[key] : void 0;
          if (field === void 0)
            unknownKey(check, { key, at, path }, Object.keys(fields));
          else
            setChecked(check, values, key, { value, shape: field, path });
        }
        return values;
      }
      function checkedMap(check, node, { key: names, value: shape }, path) {
        const values = /* @__PURE__ */ new Map();
        for (const [key, at, value] of entriesOf(check, node, path)) {
          if (!names.expression.test(key))
            faultAt(check, at, `${inPath(path)}${(0, _quote_js__WEBPACK_IMPORTED_MODULE_2__.T)(key)} is no name`, names.form);
          else
            setChecked(check, values, key, { value, shape, path });
        }
        return values;
      }
      function setChecked(check, values, key, { value, shape, path }) {
        const below = path === "" ? key : `${path}.${key}`;
        const content = value === null ? void 0 : checked(check, value, shape, below);
        if (content !== void 0)
          values.set(key, content);
      }
      function* entriesOf(check, node, path) {
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_1__.jn)(node) && node.value === null)
          return;
        if (!(0, yaml__WEBPACK_IMPORTED_MODULE_1__.jh)(node)) {
          fault(check, node, `${subject(path)} is ${kindOf(node)}`, "keys with values");
          return;
        }
        for (const { key, value } of node.items) {
          const name = (0, yaml__WEBPACK_IMPORTED_MODULE_1__.jn)(key) ? key.value : void 0;
          if (typeof name === "string")
            yield [name, offsetOf(key), value];
          else
            fault(check, key, `${inPath(path)}a key is ${kindOf(key)}`, "a name", mendOfNumber(key));
        }
      }
      const inputsOnly = ["tag", "mode", "config", "healthy-regions", "wave", "github-token"];
      function unknownKey(check, { key, at, path }, known) {
        const why = inputsOnly.includes(key) ? "is an input only: it belongs to a run, not to a configuration" : `is no key that may stand here${(0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.au)(key, known)}`;
        faultAt(check, at, `${inPath(path)}${(0, _quote_js__WEBPACK_IMPORTED_MODULE_2__.T)(key)} ${why}`, keysLike(key, known));
      }
      const mostKeys = 8;
      function keysLike(key, known) {
        if (known.length <= mostKeys)
          return `one of ${known.join(", ")}`;
        const near = [];
        for (let next = (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.h)(key, known); next !== void 0 && near.length < 3; ) {
          near.push(next);
          next = (0, _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.h)(key, known.filter((name) => !near.includes(name)));
        }
        const examples = near.length < 2 ? "" : `, such as ${near.join(", ")}`;
        return `a key of config.schema.json${examples}`;
      }
      function fault(check, node, trouble, expected, mend) {
        faultAt(check, offsetOf(node), trouble, expected, mend);
      }
      function faultAt(check, offset, trouble, expected, mend) {
        check.faults.push(new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(trouble, { where: check.file.where(offset), expected, mend }));
      }
      function offsetOf(node) {
        return node.range?.[0] ?? 0;
      }
      function subject(path) {
        return path === "" ? "the configuration" : path;
      }
      function inPath(path) {
        return path === "" ? "" : `${path}: `;
      }
      function kindOf(node) {
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_1__.jh)(node))
          return "a map";
        if ((0, yaml__WEBPACK_IMPORTED_MODULE_1__.oP)(node))
          return "a list";
        if (!(0, yaml__WEBPACK_IMPORTED_MODULE_1__.jn)(node) || node.value === null)
          return "nothing";
        const { value, source } = node;
        if (typeof value === "number")
          return `the number ${source ?? value}`;
        return typeof value === "boolean" ? `the boolean ${value}` : `the text ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_2__.T)(String(value))}`;
      }
    })
  )
};
