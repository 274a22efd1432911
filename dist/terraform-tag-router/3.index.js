export const id = 3;
export const ids = [3];
export const modules = {
  /***/
  7003: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        readConfigFile: () => (
          /* binding */
          readConfigFile
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3864);
      const largestFile = 1024 * 1024;
      const deepest = 100;
      async function readConfigFile(files, path) {
        const text = await files.readText(path, "the configuration", largestFile);
        const starts = lineStarts(text);
        const placeOf = (offset) => {
          const line = lineAt(starts, offset);
          return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
        };
        const where = (offset) => {
          const { line, column } = placeOf(offset);
          return `${path}:${line}:${column}`;
        };
        const { Lexer, parseDocument } = await __webpack_require__.e(
          /* import() */
          815
        ).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
        const deep = tooDeepAt(text, new Lexer().lex(text));
        if (deep !== void 0) {
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`the configuration is nested deeper than ${deepest} levels`, { where: where(deep) });
        }
        const document = parseDocument(text, {
          prettyErrors: false,
          uniqueKeys: true,
          merge: false,
          schema: "core"
        });
        const [first] = document.errors;
        if (first !== void 0) {
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`the configuration cannot be read: ${asPhrase(first.message)}`, {
            where: where(first.pos[0]),
            expected: "YAML or JSON"
          });
        }
        return { path, document, where, placeOf };
      }
      const widestFront = 4 * deepest;
      function tooDeepAt(text, tokens) {
        const front = new RegExp(`^[ \\t?:-]{${widestFront},}`, "m").exec(text);
        if (front)
          return front.index;
        let depth = 0;
        let blocksInLine = 0;
        let offset = 0;
        for (const token of tokens) {
          if (token === "[" || token === "{")
            depth++;
          else if (token === "]" || token === "}")
            depth--;
          else if (depth === 0 && /^[?:-]$/.test(token))
            blocksInLine++;
          else if (token === flowBrokenOff)
            depth = 0;
          else if (token.includes("\n"))
            blocksInLine = 0;
          if (depth > deepest || blocksInLine > widestFront)
            return offset;
          if (!/^[\u0002\u0018\u001f\ufeff]$/.test(token))
            offset += token.length;
        }
        return void 0;
      }
      const flowBrokenOff = "";
      function asPhrase(message) {
        const first = message.split("\n")[0] ?? message;
        return first.charAt(0).toLowerCase() + first.slice(1);
      }
      function lineStarts(text) {
        const starts = [0];
        for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
          starts.push(at + 1);
        return starts;
      }
      function lineAt(starts, offset) {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
          const middle = Math.ceil((low + high) / 2);
          if ((starts[middle] ?? 0) <= offset)
            low = middle;
          else
            high = middle - 1;
        }
        return low;
      }
    })
  )
};
