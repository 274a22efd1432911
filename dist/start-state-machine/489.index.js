import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 489, ids = [489, 9547], modules = {
  /***/
  4807: (
    /***/
    (function(module, exports, __webpack_require__) {
      (function(factory) {
        if (typeof module.exports == "object") {
          var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
          v !== void 0 && (module.exports = v);
        } else typeof define == "function" && define.amd && define(["require", "exports", "./format", "./parser"], factory);
      })(function() {
        "use strict";
        Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
        const format_1 = __webpack_require__(6612), parser_1 = __webpack_require__(5152);
        function removeProperty(text, path, options) {
          return setProperty(text, path, void 0, options);
        }
        exports.removeProperty = removeProperty;
        function setProperty(text, originalPath, value, options) {
          const path = originalPath.slice(), errors = [], root = (0, parser_1.parseTree)(text, errors);
          let parent, lastSegment;
          for (; path.length > 0 && (lastSegment = path.pop(), parent = (0, parser_1.findNodeAtLocation)(root, path), parent === void 0 && value !== void 0); )
            typeof lastSegment == "string" ? value = { [lastSegment]: value } : value = [value];
          if (parent)
            if (parent.type === "object" && typeof lastSegment == "string" && Array.isArray(parent.children)) {
              const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
              if (existing !== void 0)
                if (value === void 0) {
                  if (!existing.parent)
                    throw new Error("Malformed AST");
                  const propertyIndex = parent.children.indexOf(existing.parent);
                  let removeBegin, removeEnd = existing.parent.offset + existing.parent.length;
                  if (propertyIndex > 0) {
                    let previous = parent.children[propertyIndex - 1];
                    removeBegin = previous.offset + previous.length;
                  } else
                    removeBegin = parent.offset + 1, parent.children.length > 1 && (removeEnd = parent.children[1].offset);
                  return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: "" }, options);
                } else
                  return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
              else {
                if (value === void 0)
                  return [];
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`, index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map((p) => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                  let previous = parent.children[index - 1];
                  edit = { offset: previous.offset + previous.length, length: 0, content: "," + newProperty };
                } else parent.children.length === 0 ? edit = { offset: parent.offset + 1, length: 0, content: newProperty } : edit = { offset: parent.offset + 1, length: 0, content: newProperty + "," };
                return withFormatting(text, edit, options);
              }
            } else if (parent.type === "array" && typeof lastSegment == "number" && Array.isArray(parent.children)) {
              const insertIndex = lastSegment;
              if (insertIndex === -1) {
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0)
                  edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                else {
                  const previous = parent.children[parent.children.length - 1];
                  edit = { offset: previous.offset + previous.length, length: 0, content: "," + newProperty };
                }
                return withFormatting(text, edit, options);
              } else if (value === void 0 && parent.children.length >= 0) {
                const removalIndex = lastSegment, toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1)
                  edit = { offset: parent.offset + 1, length: parent.length - 2, content: "" };
                else if (parent.children.length - 1 === removalIndex) {
                  let previous = parent.children[removalIndex - 1], offset = previous.offset + previous.length, parentEndOffset = parent.offset + parent.length;
                  edit = { offset, length: parentEndOffset - 2 - offset, content: "" };
                } else
                  edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: "" };
                return withFormatting(text, edit, options);
              } else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                  const toModify = parent.children[lastSegment];
                  edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                } else if (parent.children.length === 0 || lastSegment === 0)
                  edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + "," };
                else {
                  const index = lastSegment > parent.children.length ? parent.children.length : lastSegment, previous = parent.children[index - 1];
                  edit = { offset: previous.offset + previous.length, length: 0, content: "," + newProperty };
                }
                return withFormatting(text, edit, options);
              } else
                throw new Error(`Can not ${value === void 0 ? "remove" : options.isArrayInsertion ? "insert" : "modify"} Array index ${insertIndex} as length is not sufficient`);
            } else
              throw new Error(`Can not add ${typeof lastSegment != "number" ? "index" : "property"} to parent of type ${parent.type}`);
          else {
            if (value === void 0)
              throw new Error("Can not delete in empty document");
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
          }
        }
        exports.setProperty = setProperty;
        function withFormatting(text, edit, options) {
          if (!options.formattingOptions)
            return [edit];
          let newText = applyEdit(text, edit), begin = edit.offset, end = edit.offset + edit.content.length;
          if (edit.length === 0 || edit.content.length === 0) {
            for (; begin > 0 && !(0, format_1.isEOL)(newText, begin - 1); )
              begin--;
            for (; end < newText.length && !(0, format_1.isEOL)(newText, end); )
              end++;
          }
          const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: !1 });
          for (let i = edits.length - 1; i >= 0; i--) {
            const edit2 = edits[i];
            newText = applyEdit(newText, edit2), begin = Math.min(begin, edit2.offset), end = Math.max(end, edit2.offset + edit2.length), end += edit2.content.length - edit2.length;
          }
          const editLength = text.length - (newText.length - end) - begin;
          return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
        }
        function applyEdit(text, edit) {
          return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
        }
        exports.applyEdit = applyEdit;
        function isWS(text, offset) {
          return `\r
 	`.indexOf(text.charAt(offset)) !== -1;
        }
        exports.isWS = isWS;
      });
    })
  ),
  /***/
  6612: (
    /***/
    (function(module, exports, __webpack_require__) {
      (function(factory) {
        if (typeof module.exports == "object") {
          var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
          v !== void 0 && (module.exports = v);
        } else typeof define == "function" && define.amd && define(["require", "exports", "./scanner", "./string-intern"], factory);
      })(function() {
        "use strict";
        Object.defineProperty(exports, "__esModule", { value: !0 }), exports.isEOL = exports.format = void 0;
        const scanner_1 = __webpack_require__(8525), string_intern_1 = __webpack_require__(4579);
        function format(documentText, range, options) {
          let initialIndentLevel, formatText, formatTextStart, rangeStart, rangeEnd;
          if (range) {
            for (rangeStart = range.offset, rangeEnd = rangeStart + range.length, formatTextStart = rangeStart; formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1); )
              formatTextStart--;
            let endOffset = rangeEnd;
            for (; endOffset < documentText.length && !isEOL(documentText, endOffset); )
              endOffset++;
            formatText = documentText.substring(formatTextStart, endOffset), initialIndentLevel = computeIndentLevel(formatText, options);
          } else
            formatText = documentText, initialIndentLevel = 0, formatTextStart = 0, rangeStart = 0, rangeEnd = documentText.length;
          const eol = getEOL(options, documentText), eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
          let numberLineBreaks = 0, indentLevel = 0, indentValue;
          options.insertSpaces ? indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4) : indentValue = "	";
          const indentType = indentValue === "	" ? "	" : " ";
          let scanner = (0, scanner_1.createScanner)(formatText, !1), hasError = !1;
          function newLinesAndIndent() {
            if (numberLineBreaks > 1)
              return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            return !eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length ? eol + repeat(indentValue, initialIndentLevel + indentLevel) : amountOfSpaces <= 0 ? eol : string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
          }
          function scanNext() {
            let token = scanner.scan();
            for (numberLineBreaks = 0; token === 15 || token === 14; )
              token === 14 && options.keepLines ? numberLineBreaks += 1 : token === 14 && (numberLineBreaks = 1), token = scanner.scan();
            return hasError = token === 16 || scanner.getTokenError() !== 0, token;
          }
          const editOperations = [];
          function addEdit(text, startOffset, endOffset) {
            !hasError && (!range || startOffset < rangeEnd && endOffset > rangeStart) && documentText.substring(startOffset, endOffset) !== text && editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
          }
          let firstToken = scanNext();
          if (options.keepLines && numberLineBreaks > 0 && addEdit(repeat(eol, numberLineBreaks), 0, 0), firstToken !== 17) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart, initialIndent = indentValue.length * initialIndentLevel < 20 && options.insertSpaces ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel] : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
          }
          for (; firstToken !== 17; ) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart, secondToken = scanNext(), replaceContent = "", needsLineBreak = !1;
            for (; numberLineBreaks === 0 && (secondToken === 12 || secondToken === 13); ) {
              let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
              addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart), firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart, needsLineBreak = secondToken === 12, replaceContent = needsLineBreak ? newLinesAndIndent() : "", secondToken = scanNext();
            }
            if (secondToken === 2)
              firstToken !== 1 && indentLevel--, options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 ? replaceContent = newLinesAndIndent() : options.keepLines && (replaceContent = string_intern_1.cachedSpaces[1]);
            else if (secondToken === 4)
              firstToken !== 3 && indentLevel--, options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 ? replaceContent = newLinesAndIndent() : options.keepLines && (replaceContent = string_intern_1.cachedSpaces[1]);
            else {
              switch (firstToken) {
                case 3:
                case 1:
                  indentLevel++, options.keepLines && numberLineBreaks > 0 || !options.keepLines ? replaceContent = newLinesAndIndent() : replaceContent = string_intern_1.cachedSpaces[1];
                  break;
                case 5:
                  options.keepLines && numberLineBreaks > 0 || !options.keepLines ? replaceContent = newLinesAndIndent() : replaceContent = string_intern_1.cachedSpaces[1];
                  break;
                case 12:
                  replaceContent = newLinesAndIndent();
                  break;
                case 13:
                  numberLineBreaks > 0 ? replaceContent = newLinesAndIndent() : needsLineBreak || (replaceContent = string_intern_1.cachedSpaces[1]);
                  break;
                case 6:
                  options.keepLines && numberLineBreaks > 0 ? replaceContent = newLinesAndIndent() : needsLineBreak || (replaceContent = string_intern_1.cachedSpaces[1]);
                  break;
                case 10:
                  options.keepLines && numberLineBreaks > 0 ? replaceContent = newLinesAndIndent() : secondToken === 6 && !needsLineBreak && (replaceContent = "");
                  break;
                case 7:
                case 8:
                case 9:
                case 11:
                case 2:
                case 4:
                  options.keepLines && numberLineBreaks > 0 ? replaceContent = newLinesAndIndent() : (secondToken === 12 || secondToken === 13) && !needsLineBreak ? replaceContent = string_intern_1.cachedSpaces[1] : secondToken !== 5 && secondToken !== 17 && (hasError = !0);
                  break;
                case 16:
                  hasError = !0;
                  break;
              }
              numberLineBreaks > 0 && (secondToken === 12 || secondToken === 13) && (replaceContent = newLinesAndIndent());
            }
            secondToken === 17 && (options.keepLines && numberLineBreaks > 0 ? replaceContent = newLinesAndIndent() : replaceContent = options.insertFinalNewline ? eol : "");
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart), firstToken = secondToken;
          }
          return editOperations;
        }
        exports.format = format;
        function repeat(s, count) {
          let result = "";
          for (let i = 0; i < count; i++)
            result += s;
          return result;
        }
        function computeIndentLevel(content, options) {
          let i = 0, nChars = 0;
          const tabSize = options.tabSize || 4;
          for (; i < content.length; ) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1])
              nChars++;
            else if (ch === "	")
              nChars += tabSize;
            else
              break;
            i++;
          }
          return Math.floor(nChars / tabSize);
        }
        function getEOL(options, text) {
          for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === "\r")
              return i + 1 < text.length && text.charAt(i + 1) === `
` ? `\r
` : "\r";
            if (ch === `
`)
              return `
`;
          }
          return options && options.eol || `
`;
        }
        function isEOL(text, offset) {
          return `\r
`.indexOf(text.charAt(offset)) !== -1;
        }
        exports.isEOL = isEOL;
      });
    })
  ),
  /***/
  4579: (
    /***/
    (function(module, exports) {
      (function(factory) {
        if (typeof module.exports == "object") {
          var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
          v !== void 0 && (module.exports = v);
        } else typeof define == "function" && define.amd && define(["require", "exports"], factory);
      })(function() {
        "use strict";
        Object.defineProperty(exports, "__esModule", { value: !0 }), exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0, exports.cachedSpaces = new Array(20).fill(0).map((_, index) => " ".repeat(index));
        const maxCachedValues = 200;
        exports.cachedBreakLinesWithSpaces = {
          " ": {
            "\n": new Array(maxCachedValues).fill(0).map((_, index) => `
` + " ".repeat(index)),
            "\r": new Array(maxCachedValues).fill(0).map((_, index) => "\r" + " ".repeat(index)),
            "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => `\r
` + " ".repeat(index))
          },
          "	": {
            "\n": new Array(maxCachedValues).fill(0).map((_, index) => `
` + "	".repeat(index)),
            "\r": new Array(maxCachedValues).fill(0).map((_, index) => "\r" + "	".repeat(index)),
            "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => `\r
` + "	".repeat(index))
          }
        }, exports.supportedEols = [`
`, "\r", `\r
`];
      });
    })
  ),
  /***/
  9547: (
    /***/
    (function(module, exports, __webpack_require__) {
      (function(factory) {
        if (typeof module.exports == "object") {
          var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
          v !== void 0 && (module.exports = v);
        } else typeof define == "function" && define.amd && define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
      })(function() {
        "use strict";
        Object.defineProperty(exports, "__esModule", { value: !0 }), exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
        const formatter = __webpack_require__(6612), edit = __webpack_require__(4807), scanner = __webpack_require__(8525), parser = __webpack_require__(5152);
        exports.createScanner = scanner.createScanner;
        var ScanError;
        (function(ScanError2) {
          ScanError2[ScanError2.None = 0] = "None", ScanError2[ScanError2.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", ScanError2[ScanError2.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", ScanError2[ScanError2.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", ScanError2[ScanError2.InvalidUnicode = 4] = "InvalidUnicode", ScanError2[ScanError2.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", ScanError2[ScanError2.InvalidCharacter = 6] = "InvalidCharacter";
        })(ScanError || (exports.ScanError = ScanError = {}));
        var SyntaxKind;
        (function(SyntaxKind2) {
          SyntaxKind2[SyntaxKind2.OpenBraceToken = 1] = "OpenBraceToken", SyntaxKind2[SyntaxKind2.CloseBraceToken = 2] = "CloseBraceToken", SyntaxKind2[SyntaxKind2.OpenBracketToken = 3] = "OpenBracketToken", SyntaxKind2[SyntaxKind2.CloseBracketToken = 4] = "CloseBracketToken", SyntaxKind2[SyntaxKind2.CommaToken = 5] = "CommaToken", SyntaxKind2[SyntaxKind2.ColonToken = 6] = "ColonToken", SyntaxKind2[SyntaxKind2.NullKeyword = 7] = "NullKeyword", SyntaxKind2[SyntaxKind2.TrueKeyword = 8] = "TrueKeyword", SyntaxKind2[SyntaxKind2.FalseKeyword = 9] = "FalseKeyword", SyntaxKind2[SyntaxKind2.StringLiteral = 10] = "StringLiteral", SyntaxKind2[SyntaxKind2.NumericLiteral = 11] = "NumericLiteral", SyntaxKind2[SyntaxKind2.LineCommentTrivia = 12] = "LineCommentTrivia", SyntaxKind2[SyntaxKind2.BlockCommentTrivia = 13] = "BlockCommentTrivia", SyntaxKind2[SyntaxKind2.LineBreakTrivia = 14] = "LineBreakTrivia", SyntaxKind2[SyntaxKind2.Trivia = 15] = "Trivia", SyntaxKind2[SyntaxKind2.Unknown = 16] = "Unknown", SyntaxKind2[SyntaxKind2.EOF = 17] = "EOF";
        })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {})), exports.getLocation = parser.getLocation, exports.parse = parser.parse, exports.parseTree = parser.parseTree, exports.findNodeAtLocation = parser.findNodeAtLocation, exports.findNodeAtOffset = parser.findNodeAtOffset, exports.getNodePath = parser.getNodePath, exports.getNodeValue = parser.getNodeValue, exports.visit = parser.visit, exports.stripComments = parser.stripComments;
        var ParseErrorCode;
        (function(ParseErrorCode2) {
          ParseErrorCode2[ParseErrorCode2.InvalidSymbol = 1] = "InvalidSymbol", ParseErrorCode2[ParseErrorCode2.InvalidNumberFormat = 2] = "InvalidNumberFormat", ParseErrorCode2[ParseErrorCode2.PropertyNameExpected = 3] = "PropertyNameExpected", ParseErrorCode2[ParseErrorCode2.ValueExpected = 4] = "ValueExpected", ParseErrorCode2[ParseErrorCode2.ColonExpected = 5] = "ColonExpected", ParseErrorCode2[ParseErrorCode2.CommaExpected = 6] = "CommaExpected", ParseErrorCode2[ParseErrorCode2.CloseBraceExpected = 7] = "CloseBraceExpected", ParseErrorCode2[ParseErrorCode2.CloseBracketExpected = 8] = "CloseBracketExpected", ParseErrorCode2[ParseErrorCode2.EndOfFileExpected = 9] = "EndOfFileExpected", ParseErrorCode2[ParseErrorCode2.InvalidCommentToken = 10] = "InvalidCommentToken", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", ParseErrorCode2[ParseErrorCode2.InvalidUnicode = 14] = "InvalidUnicode", ParseErrorCode2[ParseErrorCode2.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", ParseErrorCode2[ParseErrorCode2.InvalidCharacter = 16] = "InvalidCharacter";
        })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
        function printParseErrorCode(code) {
          switch (code) {
            case 1:
              return "InvalidSymbol";
            case 2:
              return "InvalidNumberFormat";
            case 3:
              return "PropertyNameExpected";
            case 4:
              return "ValueExpected";
            case 5:
              return "ColonExpected";
            case 6:
              return "CommaExpected";
            case 7:
              return "CloseBraceExpected";
            case 8:
              return "CloseBracketExpected";
            case 9:
              return "EndOfFileExpected";
            case 10:
              return "InvalidCommentToken";
            case 11:
              return "UnexpectedEndOfComment";
            case 12:
              return "UnexpectedEndOfString";
            case 13:
              return "UnexpectedEndOfNumber";
            case 14:
              return "InvalidUnicode";
            case 15:
              return "InvalidEscapeCharacter";
            case 16:
              return "InvalidCharacter";
          }
          return "<unknown ParseErrorCode>";
        }
        exports.printParseErrorCode = printParseErrorCode;
        function format(documentText, range, options) {
          return formatter.format(documentText, range, options);
        }
        exports.format = format;
        function modify(text, path, value, options) {
          return edit.setProperty(text, path, value, options);
        }
        exports.modify = modify;
        function applyEdits(text, edits) {
          let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            return diff === 0 ? a.length - b.length : diff;
          }), lastModifiedOffset = text.length;
          for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset)
              text = edit.applyEdit(text, e);
            else
              throw new Error("Overlapping edit");
            lastModifiedOffset = e.offset;
          }
          return text;
        }
        exports.applyEdits = applyEdits;
      });
    })
  ),
  /***/
  489: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        tooDeepAt: () => (
          /* reexport */
          nesting_tooDeepAt
        )
      });
      var dist = __webpack_require__(8815), errors = __webpack_require__(5233);
      const scalar_dayForm = "a day of the calendar such as 2026-12-31";
      function scalar_checkedScalar(node, shape) {
        const value = isScalar(node) ? node.value : void 0, is = (expected, hint = "", mend) => ({
          trouble: `${scalar_kindOf(node)}${hint}`,
          expected,
          mend
        });
        switch (shape.kind) {
          case "text": {
            const { form, expression, orBoolean } = shape;
            return orBoolean && typeof value == "boolean" ? String(value) : typeof value != "string" ? is(form, "", scalar_mendOfNumber(node, (text) => expression?.test(text) ?? !0)) : value.trim() !== "" && (expression?.test(value) ?? !0) ? value : is(form);
          }
          case "choice": {
            const { choices, others, form = scalar_oneOf(choices) } = shape;
            return typeof value != "string" ? is(form) : choices.includes(value) || others?.expression.test(value) ? value : is(form, didYouMean(value, choices));
          }
          case "date":
            return typeof value == "string" && isDay(value) ? value : is(scalar_dayForm);
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
      function scalar_oneOf(names) {
        return names.length === 1 ? `${names[0]}` : `one of ${names.join(", ")}`;
      }
      function scalar_kindOf(node) {
        if (isMap(node))
          return "a map";
        if (isSeq(node))
          return "a list";
        if (!isScalar(node) || node.value === null)
          return "nothing";
        const { value, source } = node;
        return typeof value == "number" ? `the number ${source ?? value}` : typeof value == "boolean" ? `the boolean ${value}` : value === "" ? "empty" : quoted(String(value));
      }
      function scalar_mendOfNumber(node, mayStand) {
        if (!isScalar(node) || typeof node.value != "number")
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
      function keys_noKey(key, known) {
        return `is no key that may stand here${didYouMean(key, known)}`;
      }
      function keys_keyTrouble(key, names) {
        if (names.kind === "text")
          return names.expression?.test(key) ?? !0 ? void 0 : keys_noKey(key, []);
        if (!(names.choices.includes(key) || names.others?.expression.test(key)))
          return keys_noKey(key, names.choices);
      }
      function keys_formOfKey(names) {
        return names.form ?? (names.kind === "choice" ? oneOf(names.choices) : "");
      }
      const mostKeys = 8;
      function keys_keysLike(key, known, schema) {
        if (known.length <= mostKeys)
          return oneOf(withoutSchema(known));
        const near = [];
        for (let next = suggestion(key, known); next !== void 0 && near.length < 3; )
          near.push(next), next = suggestion(key, known.filter((name) => !near.includes(name)));
        const examples = near.length < 2 ? "" : `, such as ${near.join(", ")}`;
        return `a key of ${schema}${examples}`;
      }
      function keys_someOf(known) {
        const names = withoutSchema(known);
        return names.length <= mostKeys ? names.join(", ") : `${names.slice(0, mostKeys).join(", ")} and others`;
      }
      function withoutSchema(known) {
        return known.filter((name) => name !== "$schema");
      }
      function keys_asWritten(key, shape) {
        return shape?.kind === "date" ? `${key}, ${dayForm}` : shape?.kind === "text" ? `${key}, ${shape.form}` : key;
      }
      var main = __webpack_require__(9547);
      const nesting_deepest = 50, widestFrontFor = (levels) => Math.min(4 * levels, 1e3), flowBrokenOff = "";
      function nesting_tooDeepAt(text, levels = nesting_deepest) {
        const widestFront = widestFrontFor(levels), front = new RegExp(`^[ \\t?:-]{${widestFront},}`, "m").exec(text);
        if (front !== null)
          return front.index;
        let depth = 0, blocksInLine = 0, offset = 0;
        for (const token of new dist.Lexer().lex(text)) {
          if (token === "[" || token === "{" ? depth++ : token === "]" || token === "}" ? depth = Math.max(0, depth - 1) : depth === 0 && /^[?:-]$/.test(token) ? blocksInLine++ : token === flowBrokenOff ? depth = 0 : token.includes(`
`) && (blocksInLine = 0), depth > levels || blocksInLine > widestFront)
            return offset;
          /^[\u0002\u0018\u001f\ufeff]$/.test(token) || (offset += token.length);
        }
      }
      function source_configSource(path, given) {
        const text = withoutComments(path, given), starts = lineStarts(text), where = (offset) => {
          const line = lineAt(starts, offset);
          return `${path}:${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
        }, deep = tooDeepAt(text);
        if (deep !== void 0)
          throw new UserError(`this is nested deeper than ${deepest} levels`, { where: where(deep) });
        const document = parseDocument(text, {
          prettyErrors: !1,
          uniqueKeys: !1,
          merge: !1,
          schema: "core"
        }), [first] = document.errors;
        if (first !== void 0)
          throw first.code === "MULTIPLE_DOCS" ? new UserError("this holds several documents", { where: where(first.pos[0]), expected: "one" }) : new UserError(`this cannot be read: ${asPhrase(first.message)}`, {
            where: where(first.pos[0]),
            expected: "JSON or YAML"
          });
        const unknownTag = document.warnings.find(({ code }) => code === "TAG_RESOLVE_FAILED");
        if (unknownTag !== void 0) {
          const [from, to] = unknownTag.pos;
          throw new UserError(`${quoted(text.slice(from, to))} is no tag that is known here`, {
            where: where(from),
            expected: 'the value without a tag, or in quotes where it begins with "!"'
          });
        }
        const targets = aliasTargets(document);
        return {
          path,
          root: document.contents ?? void 0,
          resolved: (node) => isAlias(node) ? targets.get(node) : node,
          where
        };
      }
      function withoutComments(path, text) {
        if (!/\.json$/i.test(path))
          return text;
        const bare = stripComments(text, " ");
        return /^\s*(?:[[{]|$)/.test(bare) ? bare : text;
      }
      function aliasTargets(document) {
        const anchors = /* @__PURE__ */ new Map(), targets = /* @__PURE__ */ new Map();
        return visit(document, {
          Node(_, node) {
            if (isAlias(node)) {
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
        throwTogether(check.faults);
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
          throw new UserError(`this holds more than ${mostNodes} values`, { where: check.source.path });
        const node = given.node === void 0 ? void 0 : check.source.resolved(given.node);
        if (check.places.has(path) || check.places.set(path, placeOf({ node, at: given.at })), given.node !== void 0 && node === void 0)
          return fault(check, given.at, `${subject(path)} refers to nothing`, "an anchor above it");
        if (node === void 0 || isScalar(node))
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
            return isMap(given.node) ? checkedMap(check, given, { ...shape, isFilled: !0 }, path) : checkedList(check, given, namesList(shape.key), path);
          default: {
            const found = checkedScalar(given.node, shape);
            return typeof found != "object" ? found : fault(check, given.at, `${subject(path)} is ${found.trouble}`, found.expected, found.mend);
          }
        }
      }
      function checkedList(check, { node, at }, { item, orOne, isUnique, isFilled, mayBeNothing }, path) {
        if (mayBeNothing && isNothingAt(node))
          return [];
        if (!isSeq(node)) {
          if (!orOne)
            return fault(check, at, `${subject(path)} is ${kindOf(node)}`, "a list");
          if (item.kind === "object" && !isMap(node) && !isNothingAt(node)) {
            const expected = `a list of maps with ${someOf(Object.keys(item.fields))}, or one of them`;
            return fault(check, at, `${subject(path)} is ${kindOf(node)}`, expected);
          }
          const one = checkedValue(check, { node, at }, item, path);
          return check.places.set(pathBelow(path, 0), placeOf({ node, at })), one === void 0 ? void 0 : [one];
        }
        if (isFilled && node.items.length === 0)
          return fault(check, at, `${subject(path)} is an empty list`, "one or more");
        const seen = /* @__PURE__ */ new Set();
        return node.items.flatMap((given, index) => {
          const value = checked(check, givenAt(given), item, pathBelow(path, index));
          return isUnique && value !== void 0 && seen.has(value) && fault(check, offsetOf(given), `${inPath(path)}${quoted(String(value))} stands twice`, "each once"), value === void 0 ? [] : (seen.add(value), [value]);
        });
      }
      function checkedObject(check, given, shape, path) {
        const { fields, atLeastOneOf, strangers = {} } = shape, known = Object.keys(fields), required = known.filter((key) => fields[key]?.required);
        if (isNothingAt(given.node) ? required.length > 0 || atLeastOneOf !== void 0 : !isMap(given.node))
          return fault(check, given.at, `${subject(path)} is ${kindOf(given.node)}`, `a map with ${someOf(known)}`);
        const values = /* @__PURE__ */ new Map(), keys = /* @__PURE__ */ new Set();
        for (const [key, at, value] of entriesOf(check, given.node, path, (name) => Object.hasOwn(fields, name))) {
          keys.add(key);
          const field = Object.hasOwn(fields, key) ? fields[key] : void 0;
          if (field === void 0) {
            const why = Object.hasOwn(strangers, key) ? strangers[key] : noKey(key, known);
            fault(check, at, `${inPath(path)}${quoted(key)} ${why}`, keysLike(key, known, check.schema));
          } else
            setChecked(check, values, key, { given: value, shape: field, path });
        }
        return tellMissing(check, { keys, required, at: given.at }, shape, path), Object.fromEntries(values);
      }
      function tellMissing(check, { keys, required, at }, { fields, atLeastOneOf }, path) {
        for (const key of required.filter((name) => !keys.has(name)))
          fault(check, at, `${inPath(path)}${quoted(key)} is missing`, asWritten(key, fields[key]));
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
        if (!isNothingAt(given.node) && !isMap(given.node))
          return fault(check, given.at, `${subject(path)} is ${kindOf(given.node)}`, "a map");
        if (isFilled && isMap(given.node) && given.node.items.length === 0)
          return fault(check, given.at, `${subject(path)} is an empty map`, "one or more");
        const values = /* @__PURE__ */ new Map();
        for (const [key, at, value] of entriesOf(check, given.node, path, (name) => keyTrouble(name, names) === void 0)) {
          const trouble = keyTrouble(key, names);
          trouble !== void 0 ? fault(check, at, `${inPath(path)}${quoted(key)} ${trouble}`, formOfKey(names)) : setChecked(check, values, key, { given: value, shape, path });
        }
        return values;
      }
      function setChecked(check, values, key, { given, shape, path }) {
        const content = checked(check, given, shape, pathBelow(path, key));
        content !== void 0 && values.set(key, content);
      }
      function* entriesOf(check, node, path, mayStand) {
        if (!isMap(node))
          return;
        const keys = /* @__PURE__ */ new Set();
        for (const { key: given, value } of node.items) {
          const key = check.source.resolved(given), at = offsetOf(given), name = isScalar(key) ? key.value : void 0;
          typeof name != "string" ? fault(check, at, `${inPath(path)}a key is ${kindOf(key)}`, "a text", mendOfNumber(key, mayStand)) : keys.has(name) ? fault(check, at, `${inPath(path)}the key ${quoted(name)} stands twice`, "each key once") : (keys.add(name), yield [name, at, value === null ? { node: void 0, at } : givenAt(value)]);
        }
      }
      function fault(check, offset, trouble, expected, mend) {
        check.faults.push(new UserError(trouble, { where: check.source.where(offset), expected, mend }));
      }
      function isNothingAt(node) {
        return node === void 0 || isScalar(node) && node.value === null;
      }
      function givenAt(node) {
        return { node, at: offsetOf(node) };
      }
      function placeOf({ node, at }) {
        const isQuoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE"), start = node === void 0 ? at : offsetOf(node);
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
    })
  )
};
