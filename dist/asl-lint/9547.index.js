import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 9547, ids = [9547], modules = {
  /***/
  14807: (
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
        const format_1 = __webpack_require__(76612), parser_1 = __webpack_require__(95152);
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
  76612: (
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
        const scanner_1 = __webpack_require__(78525), string_intern_1 = __webpack_require__(54579);
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
  54579: (
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
  99547: (
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
        const formatter = __webpack_require__(76612), edit = __webpack_require__(14807), scanner = __webpack_require__(78525), parser = __webpack_require__(95152);
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
  )
};
