export const id = 18, ids = [18], modules = {
  /***/
  4018: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        jsonSchema: () => (
          /* reexport */
          jsonSchema
        ),
        readConfig: () => (
          /* reexport */
          readConfig
        ),
        tooDeepAt: () => (
          /* reexport */
          tooDeepAt
        )
      });
      var dist = __webpack_require__(8815), errors = __webpack_require__(5233), quoted = __webpack_require__(5034), suggestion = __webpack_require__(4885);
      const dayForm = "a day of the calendar such as 2026-12-31";
      function checkedScalar(node, shape) {
        const value = (0, dist.jn)(node) ? node.value : void 0, is = (expected, hint = "", mend) => ({
          trouble: `${kindOf(node)}${hint}`,
          expected,
          mend
        });
        switch (shape.kind) {
          case "text": {
            const { form, expression, orBoolean } = shape;
            return orBoolean && typeof value == "boolean" ? String(value) : typeof value != "string" ? is(form, "", mendOfNumber(node, (text) => expression?.test(text) ?? !0)) : value.trim() !== "" && (expression?.test(value) ?? !0) ? value : is(form);
          }
          case "choice": {
            const { choices, others, form = oneOf(choices) } = shape;
            return typeof value != "string" ? is(form) : choices.includes(value) || others?.expression.test(value) ? value : is(form, (0, suggestion.a)(value, choices));
          }
          case "date":
            return typeof value == "string" && isDay(value) ? value : is(dayForm);
          case "number": {
            const { from, to } = shape;
            return typeof value == "number" && value >= from && value <= to ? value : is(`a number from ${from} to ${to}`);
          }
          case "boolean":
            return typeof value == "boolean" ? value : is("true or false");
          case "literal":
            return typeof value == "string" || typeof value == "number" || typeof value == "boolean" ? String(value) : is("a text, a number or a boolean");
        }
      }
      function oneOf(names) {
        return names.length === 1 ? `${names[0]}` : `one of ${names.join(", ")}`;
      }
      function kindOf(node) {
        if ((0, dist.jh)(node))
          return "a map";
        if ((0, dist.oP)(node))
          return "a list";
        if (!(0, dist.jn)(node) || node.value === null)
          return "nothing";
        const { value, source } = node;
        return typeof value == "number" ? `the number ${source ?? value}` : typeof value == "boolean" ? `the boolean ${value}` : value === "" ? "empty" : (0, quoted.T)(String(value));
      }
      function mendOfNumber(node, mayStand) {
        if (!(0, dist.jn)(node) || typeof node.value != "number")
          return;
        const text = node.source ?? String(node.value);
        return mayStand(text) ? `put it in quotes: "${text}"` : void 0;
      }
      function isDay(text) {
        if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
          return !1;
        const time = Date.parse(`${text}T00:00:00Z`);
        return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
      }
      function noKey(key, known) {
        return `is no key that may stand here${(0, suggestion.a)(key, known)}`;
      }
      function keyTrouble(key, names) {
        if (names.kind === "text")
          return names.expression?.test(key) ?? !0 ? void 0 : noKey(key, []);
        if (!(names.choices.includes(key) || names.others?.expression.test(key)))
          return noKey(key, names.choices);
      }
      function formOfKey(names) {
        return names.form ?? (names.kind === "choice" ? oneOf(names.choices) : "");
      }
      const mostKeys = 8;
      function keysLike(key, known, schema) {
        if (known.length <= mostKeys)
          return oneOf(withoutSchema(known));
        const near = [];
        for (let next = (0, suggestion.h)(key, known); next !== void 0 && near.length < 3; )
          near.push(next), next = (0, suggestion.h)(key, known.filter((name) => !near.includes(name)));
        const examples = near.length < 2 ? "" : `, such as ${near.join(", ")}`;
        return `a key of ${schema}${examples}`;
      }
      function someOf(known) {
        const names = withoutSchema(known);
        return names.length <= mostKeys ? names.join(", ") : `${names.slice(0, mostKeys).join(", ")} and others`;
      }
      function withoutSchema(known) {
        return known.filter((name) => name !== "$schema");
      }
      function asWritten(key, shape) {
        return shape?.kind === "date" ? `${key}, ${dayForm}` : shape?.kind === "text" ? `${key}, ${shape.form}` : key;
      }
      var config_path = __webpack_require__(8388), main = __webpack_require__(9547);
      const deepest = 50, widestFrontFor = (levels) => Math.min(4 * levels, 1e3), flowBrokenOff = "";
      function tooDeepAt(text, levels = deepest) {
        const widestFront = widestFrontFor(levels), front = new RegExp(`^[ \\t?:-]{${widestFront},}`, "m").exec(text);
        if (front !== null)
          return front.index;
        let depth = 0, blocksInLine = 0, offset = 0;
        for (const token of new dist.JG().lex(text)) {
          if (token === "[" || token === "{" ? depth++ : token === "]" || token === "}" ? depth = Math.max(0, depth - 1) : depth === 0 && /^[?:-]$/.test(token) ? blocksInLine++ : token === flowBrokenOff ? depth = 0 : token.includes(`
`) && (blocksInLine = 0), depth > levels || blocksInLine > widestFront)
            return offset;
          /^[\u0002\u0018\u001f\ufeff]$/.test(token) || (offset += token.length);
        }
      }
      function configSource(path, given) {
        const text = withoutComments(path, given), starts = lineStarts(text), where = (offset) => {
          const line = lineAt(starts, offset);
          return `${path}:${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
        }, deep = tooDeepAt(text);
        if (deep !== void 0)
          throw new errors.yo(`this is nested deeper than ${deepest} levels`, { where: where(deep) });
        const document = (0, dist.Tp)(text, {
          prettyErrors: !1,
          uniqueKeys: !1,
          merge: !1,
          schema: "core"
        }), [first] = document.errors;
        if (first !== void 0)
          throw first.code === "MULTIPLE_DOCS" ? new errors.yo("this holds several documents", { where: where(first.pos[0]), expected: "one" }) : new errors.yo(`this cannot be read: ${asPhrase(first.message)}`, {
            where: where(first.pos[0]),
            expected: "JSON or YAML"
          });
        const unknownTag = document.warnings.find(({ code }) => code === "TAG_RESOLVE_FAILED");
        if (unknownTag !== void 0) {
          const [from, to] = unknownTag.pos;
          throw new errors.yo(`${(0, quoted.T)(text.slice(from, to))} is no tag that is known here`, {
            where: where(from),
            expected: 'the value without a tag, or in quotes where it begins with "!"'
          });
        }
        const targets = aliasTargets(document);
        return {
          path,
          root: document.contents ?? void 0,
          resolved: (node) => (0, dist.Vj)(node) ? targets.get(node) : node,
          where
        };
      }
      function withoutComments(path, text) {
        if (!/\.json$/i.test(path))
          return text;
        const bare = (0, main.stripComments)(text, " ");
        return /^\s*(?:[[{]|$)/.test(bare) ? bare : text;
      }
      function aliasTargets(document) {
        const anchors = /* @__PURE__ */ new Map(), targets = /* @__PURE__ */ new Map();
        return (0, dist.YR)(document, {
          Node(_, node) {
            if ((0, dist.Vj)(node)) {
              const target = anchors.get(node.source);
              target !== void 0 && targets.set(node, target);
            } else node.anchor !== void 0 && anchors.set(node.anchor, node);
          }
        }), targets;
      }
      function asPhrase(message) {
        const [first = message] = message.split(`
`);
        return first.charAt(0).toLowerCase() + first.slice(1);
      }
      function lineStarts(text) {
        const starts = [0];
        for (let at = text.indexOf(`
`); at !== -1; at = text.indexOf(`
`, at + 1))
          starts.push(at + 1);
        return starts;
      }
      function lineAt(starts, offset) {
        let [low, high] = [0, starts.length - 1];
        for (; low < high; ) {
          const middle = Math.ceil((low + high) / 2);
          (starts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
        }
        return low;
      }
      const mostNodes = 2e5;
      function readConfig(path, text, { shape, schema }) {
        const source = configSource(path, text), places = /* @__PURE__ */ new Map(), check = { source, schema, faults: [], places, around: /* @__PURE__ */ new Set(), nodes: 0 }, content = checked(check, { node: source.root, at: 0 }, shape, "");
        (0, errors.L7)(check.faults);
        const where = (key, offset) => {
          const place = places.get(key);
          return place === void 0 ? path : source.where(offset(place));
        };
        return {
          // The shape has said so.
          content,
          where: (key) => where(key, ({ offset }) => offset),
          whereIn: (key, at) => where(key, ({ textOffset }) => textOffset + at)
        };
      }
      function checked(check, given, shape, path) {
        if (++check.nodes > mostNodes)
          throw new errors.yo(`this holds more than ${mostNodes} values`, { where: check.source.path });
        const node = given.node === void 0 ? void 0 : check.source.resolved(given.node);
        if (check.places.has(path) || check.places.set(path, placeOf({ node, at: given.at })), given.node !== void 0 && node === void 0)
          return fault(check, given.at, `${subject(path)} refers to nothing`, "an anchor above it");
        if (node === void 0 || (0, dist.jn)(node))
          return checkedValue(check, { node, at: given.at }, shape, path);
        if (check.around.has(node))
          return fault(check, given.at, `${subject(path)} refers to what it stands in`, "a value of its own");
        check.around.add(node);
        const value = checkedValue(check, { node, at: given.at }, shape, path);
        return check.around.delete(node), value;
      }
      function checkedValue(check, given, shape, path) {
        switch (shape.kind) {
          case "list":
            return checkedList(check, given, shape, path);
          case "object":
            return checkedObject(check, given, shape, path);
          case "map":
            return checkedMap(check, given, shape, path);
          case "names":
            return (0, dist.jh)(given.node) ? checkedMap(check, given, { ...shape, isFilled: !0 }, path) : checkedList(check, given, namesList(shape.key), path);
          default: {
            const found = checkedScalar(given.node, shape);
            return typeof found != "object" ? found : fault(check, given.at, `${subject(path)} is ${found.trouble}`, found.expected, found.mend);
          }
        }
      }
      function checkedList(check, { node, at }, { item, orOne, isUnique, isFilled, mayBeNothing }, path) {
        if (mayBeNothing && isNothingAt(node))
          return [];
        if (!(0, dist.oP)(node)) {
          if (!orOne)
            return fault(check, at, `${subject(path)} is ${kindOf(node)}`, "a list");
          if (item.kind === "object" && !(0, dist.jh)(node) && !isNothingAt(node)) {
            const expected = `a list of maps with ${someOf(Object.keys(item.fields))}, or one of them`;
            return fault(check, at, `${subject(path)} is ${kindOf(node)}`, expected);
          }
          const one = checkedValue(check, { node, at }, item, path);
          return check.places.set((0, config_path.B)(path, 0), placeOf({ node, at })), one === void 0 ? void 0 : [one];
        }
        if (isFilled && node.items.length === 0)
          return fault(check, at, `${subject(path)} is an empty list`, "one or more");
        const seen = /* @__PURE__ */ new Set();
        return node.items.flatMap((given, index) => {
          const value = checked(check, givenAt(given), item, (0, config_path.B)(path, index));
          return isUnique && value !== void 0 && seen.has(value) && fault(check, offsetOf(given), `${inPath(path)}${(0, quoted.T)(String(value))} stands twice`, "each once"), value === void 0 ? [] : (seen.add(value), [value]);
        });
      }
      function checkedObject(check, given, shape, path) {
        const { fields, atLeastOneOf, strangers = {} } = shape, known = Object.keys(fields), required = known.filter((key) => fields[key]?.required);
        if (isNothingAt(given.node) ? required.length > 0 || atLeastOneOf !== void 0 : !(0, dist.jh)(given.node))
          return fault(check, given.at, `${subject(path)} is ${kindOf(given.node)}`, `a map with ${someOf(known)}`);
        const values = /* @__PURE__ */ new Map(), keys = /* @__PURE__ */ new Set();
        for (const [key, at, value] of entriesOf(check, given.node, path, (name) => Object.hasOwn(fields, name))) {
          keys.add(key);
          const field = Object.hasOwn(fields, key) ? fields[key] : void 0;
          if (field === void 0) {
            const why = Object.hasOwn(strangers, key) ? strangers[key] : noKey(key, known);
            fault(check, at, `${inPath(path)}${(0, quoted.T)(key)} ${why}`, keysLike(key, known, check.schema));
          } else
            setChecked(check, values, key, { given: value, shape: field, path });
        }
        return tellMissing(check, { keys, required, at: given.at }, shape, path), Object.fromEntries(values);
      }
      function tellMissing(check, { keys, required, at }, { fields, atLeastOneOf }, path) {
        for (const key of required.filter((name) => !keys.has(name)))
          fault(check, at, `${inPath(path)}${(0, quoted.T)(key)} is missing`, asWritten(key, fields[key]));
        if (atLeastOneOf === void 0)
          return;
        const mayBe = (key) => atLeastOneOf.keys.includes(key) || !Object.hasOwn(fields, key);
        if ([...keys].some(mayBe))
          return;
        const expected = `${atLeastOneOf.keys.length > 1 ? "at least " : ""}${oneOf(atLeastOneOf.keys)}`;
        fault(check, at, `${subject(path)} ${atLeastOneOf.otherwise}`, expected);
      }
      function namesList(item) {
        return { kind: "list", item, orOne: !0, isUnique: !0, isFilled: !0 };
      }
      function checkedMap(check, given, { key: names, value: shape, isFilled }, path) {
        if (!isNothingAt(given.node) && !(0, dist.jh)(given.node))
          return fault(check, given.at, `${subject(path)} is ${kindOf(given.node)}`, "a map");
        if (isFilled && (0, dist.jh)(given.node) && given.node.items.length === 0)
          return fault(check, given.at, `${subject(path)} is an empty map`, "one or more");
        const values = /* @__PURE__ */ new Map();
        for (const [key, at, value] of entriesOf(check, given.node, path, (name) => keyTrouble(name, names) === void 0)) {
          const trouble = keyTrouble(key, names);
          trouble !== void 0 ? fault(check, at, `${inPath(path)}${(0, quoted.T)(key)} ${trouble}`, formOfKey(names)) : setChecked(check, values, key, { given: value, shape, path });
        }
        return values;
      }
      function setChecked(check, values, key, { given, shape, path }) {
        const content = checked(check, given, shape, (0, config_path.B)(path, key));
        content !== void 0 && values.set(key, content);
      }
      function* entriesOf(check, node, path, mayStand) {
        if (!(0, dist.jh)(node))
          return;
        const keys = /* @__PURE__ */ new Set();
        for (const { key: given, value } of node.items) {
          const key = check.source.resolved(given), at = offsetOf(given), name = (0, dist.jn)(key) ? key.value : void 0;
          typeof name != "string" ? fault(check, at, `${inPath(path)}a key is ${kindOf(key)}`, "a text", mendOfNumber(key, mayStand)) : keys.has(name) ? fault(check, at, `${inPath(path)}the key ${(0, quoted.T)(name)} stands twice`, "each key once") : (keys.add(name), yield [name, at, value === null ? { node: void 0, at } : givenAt(value)]);
        }
      }
      function fault(check, offset, trouble, expected, mend) {
        check.faults.push(new errors.yo(trouble, { where: check.source.where(offset), expected, mend }));
      }
      function isNothingAt(node) {
        return node === void 0 || (0, dist.jn)(node) && node.value === null;
      }
      function givenAt(node) {
        return { node, at: offsetOf(node) };
      }
      function placeOf({ node, at }) {
        const isQuoted = (0, dist.jn)(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE"), start = node === void 0 ? at : offsetOf(node);
        return { offset: at, textOffset: isQuoted ? start + 1 : start };
      }
      function offsetOf(node) {
        return node.range?.[0] ?? 0;
      }
      function subject(path) {
        return path === "" ? "this" : path;
      }
      function inPath(path) {
        return path === "" ? "" : `${path}: `;
      }
      function jsonSchema({ title, source, shape }) {
        return {
          $schema: "https://json-schema.org/draft/2020-12/schema",
          title,
          $comment: `Written from ${source} by \`npm run generate\`. Change it there.`,
          ...schemaOf(shape)
        };
      }
      function schemaOf(shape) {
        const { describe } = shape;
        return { ...describe === void 0 ? {} : { description: describe }, ...constraintOf(shape) };
      }
      function constraintOf(shape) {
        switch (shape.kind) {
          case "text":
            return {
              type: shape.orBoolean ? ["string", "boolean"] : "string",
              minLength: 1,
              ...patternOf(shape)
            };
          case "choice":
            return choiceSchema(shape);
          case "date":
            return { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
          case "number":
            return { type: "number", minimum: shape.from, maximum: shape.to };
          case "boolean":
            return { type: "boolean" };
          case "literal":
            return { type: ["string", "number", "boolean"] };
          case "list":
            return listSchema(shape);
          case "object":
            return objectSchema(shape);
          case "map":
            return mapSchema(shape.key, shape.value);
          case "names":
            return {
              anyOf: [
                ...nameSchemas(shape.key),
                { ...mapSchema(shape.key, shape.value), type: "object", minProperties: 1 }
              ]
            };
        }
      }
      function choiceSchema({ choices, others }) {
        if (others === void 0)
          return { enum: choices };
        const { expression, describe } = others;
        return { anyOf: [{ enum: choices }, { description: describe, type: "string", pattern: expression.source }] };
      }
      function listSchema({ item, orOne, isUnique, isFilled, mayBeNothing }) {
        const list = {
          type: mayBeNothing ? ["array", "null"] : "array",
          items: schemaOf(item),
          ...isUnique ? { uniqueItems: !0 } : {},
          ...isFilled ? { minItems: 1 } : {}
        };
        return orOne ? { anyOf: [schemaOf(item), list] } : list;
      }
      function objectSchema({ fields, atLeastOneOf }) {
        const required = Object.keys(fields).filter((key) => fields[key]?.required);
        return {
          type: required.length === 0 && atLeastOneOf === void 0 ? ["object", "null"] : "object",
          additionalProperties: !1,
          ...required.length === 0 ? {} : { required },
          properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, schemaOf(field)])),
          ...atLeastOneOf && { anyOf: atLeastOneOf.keys.map((key) => ({ required: [key] })) }
        };
      }
      function mapSchema(key, value) {
        return {
          type: ["object", "null"],
          ...namesSchema(key),
          additionalProperties: schemaOf(value)
        };
      }
      function namesSchema(key) {
        return key.kind === "choice" ? { propertyNames: choiceSchema(key) } : key.expression === void 0 ? {} : { propertyNames: patternOf(key) };
      }
      function nameSchemas(key) {
        const one = { type: "string", ...patternOf(key) };
        return [one, { type: "array", items: one, uniqueItems: !0, minItems: 1 }];
      }
      function patternOf({ expression }) {
        return expression === void 0 ? {} : { pattern: expression.source };
      }
    })
  )
};
