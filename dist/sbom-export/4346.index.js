export const id = 4346, ids = [4346], modules = {
  /***/
  4346: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        openGitHub: () => (
          /* binding */
          openGitHub
        )
      });
      var lib = __webpack_require__(4942);
      function getUserAgent() {
        return typeof navigator == "object" && "userAgent" in navigator ? navigator.userAgent : typeof process == "object" && process.version !== void 0 ? `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})` : "<environment undetectable>";
      }
      var VERSION = "0.0.0-development", userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`, DEFAULTS = {
        method: "GET",
        baseUrl: "https://api.github.com",
        headers: {
          accept: "application/vnd.github.v3+json",
          "user-agent": userAgent
        },
        mediaType: {
          format: ""
        }
      };
      function lowercaseKeys(object) {
        return object ? Object.keys(object).reduce((newObj, key) => (newObj[key.toLowerCase()] = object[key], newObj), {}) : {};
      }
      function isPlainObject(value) {
        if (typeof value != "object" || value === null || Object.prototype.toString.call(value) !== "[object Object]") return !1;
        const proto = Object.getPrototypeOf(value);
        if (proto === null) return !0;
        const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
        return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
      }
      function mergeDeep(defaults, options) {
        const result = Object.assign({}, defaults);
        return Object.keys(options).forEach((key) => {
          isPlainObject(options[key]) ? key in defaults ? result[key] = mergeDeep(defaults[key], options[key]) : Object.assign(result, { [key]: options[key] }) : Object.assign(result, { [key]: options[key] });
        }), result;
      }
      function removeUndefinedProperties(obj) {
        for (const key in obj)
          obj[key] === void 0 && delete obj[key];
        return obj;
      }
      function merge(defaults, route, options) {
        if (typeof route == "string") {
          let [method, url] = route.split(" ");
          options = Object.assign(url ? { method, url } : { url: method }, options);
        } else
          options = Object.assign({}, route);
        options.headers = lowercaseKeys(options.headers), removeUndefinedProperties(options), removeUndefinedProperties(options.headers);
        const mergedOptions = mergeDeep(defaults || {}, options);
        return options.url === "/graphql" && (defaults && defaults.mediaType.previews?.length && (mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
          (preview) => !mergedOptions.mediaType.previews.includes(preview)
        ).concat(mergedOptions.mediaType.previews)), mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""))), mergedOptions;
      }
      function addQueryParameters(url, parameters) {
        const separator = /\?/.test(url) ? "&" : "?", names = Object.keys(parameters);
        return names.length === 0 ? url : url + separator + names.map((name) => name === "q" ? "q=" + parameters.q.split("+").map(encodeURIComponent).join("+") : `${name}=${encodeURIComponent(parameters[name])}`).join("&");
      }
      var urlVariableRegex = /\{[^{}}]+\}/g;
      function removeNonChars(variableName) {
        return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
      }
      function extractUrlVariableNames(url) {
        const matches = url.match(urlVariableRegex);
        return matches ? matches.map(removeNonChars).reduce((a, b) => a.concat(b), []) : [];
      }
      function omit(object, keysToOmit) {
        const result = { __proto__: null };
        for (const key of Object.keys(object))
          keysToOmit.indexOf(key) === -1 && (result[key] = object[key]);
        return result;
      }
      function encodeReserved(str) {
        return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
          return /%[0-9A-Fa-f]/.test(part) || (part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]")), part;
        }).join("");
      }
      function encodeUnreserved(str) {
        return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
          return "%" + c.charCodeAt(0).toString(16).toUpperCase();
        });
      }
      function encodeValue(operator, value, key) {
        return value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value), key ? encodeUnreserved(key) + "=" + value : value;
      }
      function isDefined(value) {
        return value != null;
      }
      function isKeyOperator(operator) {
        return operator === ";" || operator === "&" || operator === "?";
      }
      function getValues(context, operator, key, modifier) {
        var value = context[key], result = [];
        if (isDefined(value) && value !== "")
          if (typeof value == "string" || typeof value == "number" || typeof value == "bigint" || typeof value == "boolean")
            value = value.toString(), modifier && modifier !== "*" && (value = value.substring(0, parseInt(modifier, 10))), result.push(
              encodeValue(operator, value, isKeyOperator(operator) ? key : "")
            );
          else if (modifier === "*")
            Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
              result.push(
                encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
              );
            }) : Object.keys(value).forEach(function(k) {
              isDefined(value[k]) && result.push(encodeValue(operator, value[k], k));
            });
          else {
            const tmp = [];
            Array.isArray(value) ? value.filter(isDefined).forEach(function(value2) {
              tmp.push(encodeValue(operator, value2));
            }) : Object.keys(value).forEach(function(k) {
              isDefined(value[k]) && (tmp.push(encodeUnreserved(k)), tmp.push(encodeValue(operator, value[k].toString())));
            }), isKeyOperator(operator) ? result.push(encodeUnreserved(key) + "=" + tmp.join(",")) : tmp.length !== 0 && result.push(tmp.join(","));
          }
        else
          operator === ";" ? isDefined(value) && result.push(encodeUnreserved(key)) : value === "" && (operator === "&" || operator === "?") ? result.push(encodeUnreserved(key) + "=") : value === "" && result.push("");
        return result;
      }
      function parseUrl(template) {
        return {
          expand: expand.bind(null, template)
        };
      }
      function expand(template, context) {
        var operators = ["+", "#", ".", "/", ";", "?", "&"];
        return template = template.replace(
          /\{([^\{\}]+)\}|([^\{\}]+)/g,
          function(_, expression, literal) {
            if (expression) {
              let operator = "";
              const values = [];
              if (operators.indexOf(expression.charAt(0)) !== -1 && (operator = expression.charAt(0), expression = expression.substr(1)), expression.split(/,/g).forEach(function(variable) {
                var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
                values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
              }), operator && operator !== "+") {
                var separator = ",";
                return operator === "?" ? separator = "&" : operator !== "#" && (separator = operator), (values.length !== 0 ? operator : "") + values.join(separator);
              } else
                return values.join(",");
            } else
              return encodeReserved(literal);
          }
        ), template === "/" ? template : template.replace(/\/$/, "");
      }
      function parse(options) {
        let method = options.method.toUpperCase(), url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}"), headers = Object.assign({}, options.headers), body, parameters = omit(options, [
          "method",
          "baseUrl",
          "url",
          "headers",
          "request",
          "mediaType"
        ]);
        const urlVariableNames = extractUrlVariableNames(url);
        url = parseUrl(url).expand(parameters), /^http/.test(url) || (url = options.baseUrl + url);
        const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"), remainingParameters = omit(parameters, omittedParameters);
        if (!/application\/octet-stream/i.test(headers.accept) && (options.mediaType.format && (headers.accept = headers.accept.split(/,/).map(
          (format2) => format2.replace(
            /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
            `application/vnd$1$2.${options.mediaType.format}`
          )
        ).join(",")), url.endsWith("/graphql") && options.mediaType.previews?.length)) {
          const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
          headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
            const format2 = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
            return `application/vnd.github.${preview}-preview${format2}`;
          }).join(",");
        }
        return ["GET", "HEAD"].includes(method) ? url = addQueryParameters(url, remainingParameters) : "data" in remainingParameters ? body = remainingParameters.data : Object.keys(remainingParameters).length && (body = remainingParameters), !headers["content-type"] && typeof body < "u" && (headers["content-type"] = "application/json; charset=utf-8"), ["PATCH", "PUT"].includes(method) && typeof body > "u" && (body = ""), Object.assign(
          { method, url, headers },
          typeof body < "u" ? { body } : null,
          options.request ? { request: options.request } : null
        );
      }
      function endpointWithDefaults(defaults, route, options) {
        return parse(merge(defaults, route, options));
      }
      function withDefaults(oldDefaults, newDefaults) {
        const DEFAULTS2 = merge(oldDefaults, newDefaults), endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
        return Object.assign(endpoint2, {
          DEFAULTS: DEFAULTS2,
          defaults: withDefaults.bind(null, DEFAULTS2),
          merge: merge.bind(null, DEFAULTS2),
          parse
        });
      }
      var endpoint = withDefaults(null, DEFAULTS);
      const SP = 32, HTAB = 9, SEMI = 59, EQ = 61, DQUOTE = 34, BSLASH = 92, COMMA = 44, LOWER_CASE = 1, OWS = 2, SEMI_FLAG = 4, COMMA_FLAG = 8, TOKEN_FLAG = 16, NON_ASCII = 65280, CASE_FLAGS = LOWER_CASE | NON_ASCII, CHAR_MAP = new Uint8Array(256);
      CHAR_MAP[HTAB] |= OWS, CHAR_MAP[SP] |= OWS, CHAR_MAP[SEMI] |= SEMI_FLAG, CHAR_MAP[COMMA] |= COMMA_FLAG;
      for (let code = 128; code <= 255; code++)
        CHAR_MAP[code] |= LOWER_CASE;
      for (const char of "!#$%&'*+-.^_`|~")
        CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
      for (let code = 48; code <= 57; code++)
        CHAR_MAP[code] |= TOKEN_FLAG;
      for (let code = 65; code <= 90; code++)
        CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
      for (let code = 97; code <= 122; code++)
        CHAR_MAP[code] |= TOKEN_FLAG;
      const NullObject = /* @__PURE__ */ (() => {
        const C = function() {
        };
        return C.prototype = /* @__PURE__ */ Object.create(null), C;
      })();
      function isTypeValid(type, start = 0, end = type.length) {
        let hasSlash = !1;
        for (let index = start; index < end; index++) {
          const code = type.charCodeAt(index);
          if (code === 47) {
            if (hasSlash || index === start || index >= end - 1)
              return !1;
            hasSlash = !0;
          } else if (!isTokenCode(code))
            return !1;
        }
        return hasSlash;
      }
      function isTokenValid(token, start = 0, end = token.length) {
        if (start >= end)
          return !1;
        for (let index = start; index < end; index++)
          if (!isTokenCode(token.charCodeAt(index)))
            return !1;
        return !0;
      }
      function isTokenCode(code) {
        return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
      }
      function parameterValue(str) {
        const len = str.length;
        if (len === 0)
          return '""';
        let index = 0;
        for (; index < len && isTokenCode(str.charCodeAt(index)); )
          index++;
        if (index === len)
          return str;
        let result = '"', start = 0;
        for (; index < len; ) {
          const code = str.charCodeAt(index);
          if (code !== HTAB && (code < SP || code === 127 || code > 255))
            throw new TypeError(`Invalid parameter value: ${str}`);
          (code === 34 || code === 92) && (result += `${str.slice(start, index)}\\`, start = index), index++;
        }
        return `${result}${str.slice(start)}"`;
      }
      function format(obj) {
        const { type, parameters } = obj;
        if (!type || !isTypeValid(type))
          throw new TypeError(`Invalid type: ${type}`);
        let result = type;
        if (parameters)
          for (const param of Object.keys(parameters)) {
            if (!isTokenValid(param))
              throw new TypeError(`Invalid parameter name: ${param}`);
            result += `; ${param}=${parameterValue(parameters[param])}`;
          }
        return result;
      }
      function dist_parse(header, options) {
        const stopFlags = SEMI_FLAG | (options?.comma === !0 ? COMMA_FLAG : 0), len = header.length;
        let valueStart = options?.start ?? 0;
        for (; (CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0; )
          valueStart++;
        let index = valueStart, typeFlags = 0, whitespace = -1, stop = options?.parameters === !1 ? COMMA_FLAG : 0;
        for (; index < len; ) {
          const code = header.charCodeAt(index), flags = CHAR_MAP[code];
          if ((flags & stopFlags) !== 0) {
            stop |= flags & COMMA_FLAG;
            break;
          }
          (flags & OWS) !== 0 ? whitespace === -1 && (whitespace = index) : whitespace = -1, typeFlags |= code & NON_ASCII | flags, index++;
        }
        const valueEnd = whitespace === -1 ? index : whitespace, value = header.slice(valueStart, valueEnd), type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        return index === len || stop !== 0 ? { type, index, parameters: new NullObject() } : parseParameters(header, type, index, len, stopFlags);
      }
      function parseParameters(header, type, index, len, stopFlags) {
        const parameters = new NullObject();
        parameter: for (; index < len; ) {
          for (index++; (CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0; )
            index++;
          const keyStart = index;
          let keyFlags = 0, keyWhitespace = -1;
          for (; index < len; ) {
            const code = header.charCodeAt(index), flags = CHAR_MAP[code];
            if ((flags & stopFlags) !== 0) {
              if ((flags & COMMA_FLAG) !== 0)
                break parameter;
              continue parameter;
            }
            if (code === EQ) {
              const keyEnd = keyWhitespace === -1 ? index : keyWhitespace, value = header.slice(keyStart, keyEnd), key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
              for (index++; (CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0; )
                index++;
              if (index < len && header.charCodeAt(index) === DQUOTE) {
                const quotedStart = ++index;
                let escaped = !1;
                for (; index < len; ) {
                  const code2 = header.charCodeAt(index);
                  if (code2 === DQUOTE) {
                    parameters[key] === void 0 && (parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index)), index++;
                    let stop2 = 0;
                    for (; index < len; ) {
                      const code3 = header.charCodeAt(index), flags2 = CHAR_MAP[code3];
                      if ((flags2 & stopFlags) !== 0) {
                        stop2 = flags2 & COMMA_FLAG;
                        break;
                      }
                      index++;
                    }
                    if (stop2 !== 0)
                      break parameter;
                    continue parameter;
                  }
                  if (code2 === BSLASH && index + 1 < len) {
                    escaped = !0, index += 2;
                    continue;
                  }
                  index++;
                }
                continue parameter;
              }
              const valueStart = index;
              let stop = 0, valueWhitespace = -1;
              for (; index < len; ) {
                const code2 = header.charCodeAt(index), flags2 = CHAR_MAP[code2];
                if ((flags2 & stopFlags) !== 0) {
                  stop = flags2 & COMMA_FLAG;
                  break;
                }
                (flags2 & OWS) !== 0 ? valueWhitespace === -1 && (valueWhitespace = index) : valueWhitespace = -1, index++;
              }
              if (parameters[key] === void 0) {
                const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
                parameters[key] = header.slice(valueStart, valueEnd);
              }
              if (stop !== 0)
                break parameter;
              continue parameter;
            }
            (flags & OWS) !== 0 ? keyWhitespace === -1 && (keyWhitespace = index) : keyWhitespace = -1, keyFlags |= code & NON_ASCII | flags, index++;
          }
        }
        return { type, index, parameters };
      }
      function unescapeQuotedPairs(str, start, end) {
        let result = "";
        for (let index = start; index < end; index++)
          str.charCodeAt(index) === BSLASH && (result += str.slice(start, index), start = ++index);
        return result + str.slice(start, end);
      }
      const intRegex = /^-?\d+$/, noiseValue = /^-?\d+n+$/, originalStringify = JSON.stringify, originalParse = JSON.parse, customFormat = /^-?\d+n$/, bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g, noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g, isUnstringifiable = (val) => val === void 0 || typeof val == "function" || typeof val == "symbol", isRawJSON = (val) => val !== null && typeof val == "object" && val.constructor && val.constructor.name === "RawJSON", stringifyIteratively = (rootValue, replacer, spaceParam) => {
        let space = "";
        typeof spaceParam == "number" ? space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam)))) : typeof spaceParam == "string" && (space = spaceParam.slice(0, 10));
        const isFunctionReplacer = typeof replacer == "function", propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null, prepareVal = (parent, key, val) => (val !== null && typeof val == "object" && typeof val.toJSON == "function" && (val = val.toJSON(key)), typeof val == "string" && noiseValue.test(val) ? val + "n" : typeof val == "bigint" ? "rawJSON" in JSON ? JSON.rawJSON(val.toString()) : val.toString() + "n" : (isFunctionReplacer && (val = replacer.call(parent, key, val)), val !== null && typeof val == "object" && (val instanceof Number || val instanceof String || val instanceof Boolean) && (val = val.valueOf()), val)), rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
        if (isUnstringifiable(rootProcessed))
          return;
        const isRootPrimitive = rootProcessed === null || typeof rootProcessed != "object", isRootNativeRawJSON = isRawJSON(rootProcessed);
        if (isRootPrimitive || isRootNativeRawJSON)
          return originalStringify(rootProcessed);
        const chunks = [];
        let level = 0;
        const stack = [
          {
            parent: { "": rootProcessed },
            key: "",
            val: rootProcessed,
            isArray: Array.isArray(rootProcessed),
            keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
            index: 0,
            first: !0
          }
        ], visited = new WeakSet([rootProcessed]);
        for (; stack.length > 0; ) {
          const node = stack[stack.length - 1];
          node.index === 0 && (chunks.push(node.isArray ? "[" : "{"), level++);
          let isDone = !1;
          if (node.isArray)
            if (node.index < node.val.length) {
              node.first || chunks.push(","), space && chunks.push(`
` + space.repeat(level));
              const childRaw = node.val[node.index], childVal = prepareVal(node.val, String(node.index), childRaw);
              if (isUnstringifiable(childVal))
                chunks.push("null"), node.first = !1, node.index++;
              else {
                const isComplexObject = childVal !== null && typeof childVal == "object", isNativeRaw = isRawJSON(childVal);
                if (isComplexObject && !isNativeRaw) {
                  if (visited.has(childVal))
                    throw new TypeError("Converting circular structure to JSON");
                  visited.add(childVal), stack.push({
                    parent: node.val,
                    key: String(node.index),
                    val: childVal,
                    isArray: Array.isArray(childVal),
                    keys: Array.isArray(childVal) ? null : Object.keys(childVal),
                    index: 0,
                    first: !0
                  }), node.first = !1, node.index++;
                } else
                  chunks.push(originalStringify(childVal)), node.first = !1, node.index++;
              }
            } else
              isDone = !0;
          else {
            for (; node.index < node.keys.length; ) {
              const k = node.keys[node.index++];
              if (propertyList && !propertyList.has(k)) continue;
              const childRaw = node.val[k], childVal = prepareVal(node.val, k, childRaw);
              if (isUnstringifiable(childVal)) continue;
              node.first || chunks.push(","), space ? chunks.push(`
` + space.repeat(level) + originalStringify(k) + ": ") : chunks.push(originalStringify(k) + ":");
              const isComplexObject = childVal !== null && typeof childVal == "object", isNativeRaw = isRawJSON(childVal);
              if (isComplexObject && !isNativeRaw) {
                if (visited.has(childVal))
                  throw new TypeError("Converting circular structure to JSON");
                visited.add(childVal), stack.push({
                  parent: node.val,
                  key: k,
                  val: childVal,
                  isArray: Array.isArray(childVal),
                  keys: Array.isArray(childVal) ? null : Object.keys(childVal),
                  index: 0,
                  first: !0
                }), node.first = !1;
                break;
              } else
                chunks.push(originalStringify(childVal)), node.first = !1;
            }
            node.index >= node.keys.length && stack[stack.length - 1] === node && (isDone = !0);
          }
          isDone && (level--, !node.first && space && chunks.push(`
` + space.repeat(level)), chunks.push(node.isArray ? "]" : "}"), visited.delete(node.val), stack.pop());
        }
        return chunks.join("");
      }, JSONStringify = (value, replacer, space) => {
        try {
          return "rawJSON" in JSON ? originalStringify(
            value,
            (key, val) => typeof val == "bigint" ? JSON.rawJSON(val.toString()) : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val),
            space
          ) : value ? originalStringify(
            value,
            (key, val) => typeof val == "string" && noiseValue.test(val) || typeof val == "bigint" ? val.toString() + "n" : typeof replacer == "function" ? replacer(key, val) : (Array.isArray(replacer) && replacer.includes(key), val),
            space
          ).replace(
            bigIntsStringify,
            "$1$2$3"
          ).replace(noiseStringify, "$1$2$3") : originalStringify(value, replacer, space);
        } catch (error) {
          if (error instanceof RangeError) {
            const convertedJSON = stringifyIteratively(value, replacer, space);
            return convertedJSON === void 0 ? void 0 : "rawJSON" in JSON ? convertedJSON : convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
          }
          throw error;
        }
      }, featureCache = /* @__PURE__ */ new Map(), isContextSourceSupported = () => {
        const parseFingerprint = JSON.parse.toString();
        if (featureCache.has(parseFingerprint))
          return featureCache.get(parseFingerprint);
        try {
          const result = JSON.parse(
            "1",
            (_, __, context) => !!context?.source && context.source === "1"
          );
          return featureCache.set(parseFingerprint, result), result;
        } catch {
          return featureCache.set(parseFingerprint, !1), !1;
        }
      }, convertMarkedBigIntsReviver = (key, value, context, userReviver) => typeof value == "string" && customFormat.test(value) ? BigInt(value.slice(0, -1)) : typeof value == "string" && noiseValue.test(value) ? value.slice(0, -1) : typeof userReviver == "function" ? userReviver(key, value, context) : value, JSONParseV2 = (text, reviver) => JSON.parse(text, (key, value, context) => {
        const isNumber = typeof value == "number", isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER, isBigNumber = isNumber && isOutOfBounds, isInt = context && intRegex.test(context.source);
        return isBigNumber && isInt ? BigInt(context.source) : typeof reviver == "function" ? reviver(key, value, context) : value;
      }), MAX_INT = Number.MAX_SAFE_INTEGER.toString(), MAX_DIGITS = MAX_INT.length, stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g, noiseValueWithQuotes = /^"-?\d+n+"$/, applyReviverIteratively = (parsed, userReviver) => {
        const rootHolder = { "": parsed }, stack = [{ parent: rootHolder, key: "", visited: !1 }];
        for (; stack.length > 0; ) {
          const node = stack[stack.length - 1];
          if (node.visited) {
            const { parent, key } = node;
            let value = parent[key];
            typeof value == "string" && (customFormat.test(value) ? value = BigInt(value.slice(0, -1)) : noiseValue.test(value) && (value = value.slice(0, -1))), typeof userReviver == "function" && (value = userReviver.call(parent, key, value)), value === void 0 ? delete parent[key] : parent[key] = value, stack.pop();
          } else {
            node.visited = !0;
            const value = node.parent[node.key];
            if (value !== null && typeof value == "object") {
              const keys = Object.keys(value);
              for (let i = keys.length - 1; i >= 0; i--)
                stack.push({ parent: value, key: keys[i], visited: !1 });
            }
          }
        }
        return rootHolder[""];
      }, serializeBigInts = (text) => text.replace(
        stringsOrLargeNumbers,
        (match, digits, fractional, exponential) => {
          const isString = match[0] === '"';
          if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + 'n"';
          const hasFractionalOrExponential = fractional || exponential, isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
          return isString || hasFractionalOrExponential || isLessThanMaxSafeInt ? match : '"' + match + 'n"';
        }
      ), JSONParse = (text, reviver) => {
        if (!text) return originalParse(text, reviver);
        try {
          if (isContextSourceSupported()) return JSONParseV2(text, reviver);
          const serializedData = serializeBigInts(text);
          return originalParse(
            serializedData,
            (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
          );
        } catch (error) {
          if (error instanceof RangeError) {
            const serializedData = serializeBigInts(text), parsed = originalParse(serializedData);
            return applyReviverIteratively(parsed, reviver);
          }
          throw error;
        }
      };
      class RequestError extends Error {
        name;
        /**
         * http status code
         */
        status;
        /**
         * Request options that lead to the error.
         */
        request;
        /**
         * Response object if a response was received
         */
        response;
        constructor(message, statusCode, options) {
          super(message, { cause: options.cause }), this.name = "HttpError", this.status = Number.parseInt(statusCode), Number.isNaN(this.status) && (this.status = 0);
          "response" in options && (this.response = options.response);
          const requestCopy = Object.assign({}, options.request);
          options.request.headers.authorization && (requestCopy.headers = Object.assign({}, options.request.headers, {
            authorization: options.request.headers.authorization.replace(
              /(?<! ) .*$/,
              " [REDACTED]"
            )
          })), requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]"), this.request = requestCopy;
        }
      }
      var dist_bundle_VERSION = "10.0.16", defaults_default = {
        headers: {
          "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
        }
      };
      function dist_bundle_isPlainObject(value) {
        if (typeof value != "object" || value === null || Object.prototype.toString.call(value) !== "[object Object]") return !1;
        const proto = Object.getPrototypeOf(value);
        if (proto === null) return !0;
        const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
        return typeof Ctor == "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
      }
      var noop = () => "";
      async function fetchWrapper(requestOptions) {
        const fetch = requestOptions.request?.fetch || globalThis.fetch;
        if (!fetch)
          throw new Error(
            "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
          );
        const log = requestOptions.request?.log || console, parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== !1, body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body, requestHeaders = Object.fromEntries(
          Object.entries(requestOptions.headers).map(([name, value]) => [
            name,
            String(value)
          ])
        );
        let fetchResponse;
        try {
          fetchResponse = await fetch(requestOptions.url, {
            method: requestOptions.method,
            body,
            redirect: requestOptions.request?.redirect,
            headers: requestHeaders,
            signal: requestOptions.request?.signal,
            // duplex must be set if request.body is ReadableStream or Async Iterables.
            // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
            ...requestOptions.body && { duplex: "half" }
          });
        } catch (error) {
          let message = "Unknown Error";
          if (error instanceof Error) {
            if (error.name === "AbortError")
              throw error.status = 500, error;
            message = error.message, error.name === "TypeError" && "cause" in error && (error.cause instanceof Error ? message = error.cause.message : typeof error.cause == "string" && (message = error.cause));
          }
          const requestError = new RequestError(message, 500, {
            request: requestOptions
          });
          throw requestError.cause = error, requestError;
        }
        const status = fetchResponse.status, url = fetchResponse.url, responseHeaders = {};
        for (const [key, value] of fetchResponse.headers)
          responseHeaders[key] = value;
        const octokitResponse = {
          url,
          status,
          headers: responseHeaders,
          data: ""
        };
        if ("deprecation" in responseHeaders) {
          const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/), deprecationLink = matches && matches.pop();
          log.warn(
            `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
          );
        }
        if (status === 204 || status === 205)
          return octokitResponse;
        if (requestOptions.method === "HEAD") {
          if (status < 400)
            return octokitResponse;
          throw new RequestError(fetchResponse.statusText, status, {
            response: octokitResponse,
            request: requestOptions
          });
        }
        if (status === 304)
          throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError("Not modified", status, {
            response: octokitResponse,
            request: requestOptions
          });
        if (status >= 400)
          throw octokitResponse.data = await getResponseData(fetchResponse), new RequestError(toErrorMessage(octokitResponse.data), status, {
            response: octokitResponse,
            request: requestOptions
          });
        return octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body, octokitResponse;
      }
      async function getResponseData(response) {
        const contentType = response.headers.get("content-type");
        if (!contentType)
          return response.text().catch(noop);
        const mimetype = dist_parse(contentType);
        if (isJSONResponse(mimetype)) {
          let text = "";
          try {
            return text = await response.text(), JSONParse(text);
          } catch {
            return text;
          }
        } else return mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
        // (RFC 2046) and must never be decoded as text, even when the response
        // carries a (misleading) `charset=utf-8` parameter — see #751.
        mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream" ? response.text().catch(noop) : response.arrayBuffer().catch(
          /* v8 ignore next -- @preserve */
          () => new ArrayBuffer(0)
        );
      }
      function isJSONResponse(mimetype) {
        return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
      }
      function toErrorMessage(data) {
        if (typeof data == "string")
          return data;
        if (data instanceof ArrayBuffer)
          return "Unknown error";
        if (typeof data == "object" && data !== null && "message" in data) {
          const objectData = data, suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
          return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
        }
        return `Unknown error: ${JSON.stringify(data)}`;
      }
      function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
        const endpoint2 = oldEndpoint.defaults(newDefaults);
        return Object.assign(function(route, parameters) {
          const endpointOptions = endpoint2.merge(route, parameters);
          if (!endpointOptions.request || !endpointOptions.request.hook)
            return fetchWrapper(endpoint2.parse(endpointOptions));
          const request2 = (route2, parameters2) => fetchWrapper(
            endpoint2.parse(endpoint2.merge(route2, parameters2))
          );
          return Object.assign(request2, {
            endpoint: endpoint2,
            defaults: dist_bundle_withDefaults.bind(null, endpoint2)
          }), endpointOptions.request.hook(request2, endpointOptions);
        }, {
          endpoint: endpoint2,
          defaults: dist_bundle_withDefaults.bind(null, endpoint2)
        });
      }
      var request = dist_bundle_withDefaults(endpoint, defaults_default);
      var undici = __webpack_require__(6752);
      function openGitHub(token, api) {
        const dispatcher = new lib.Qq().getAgentDispatcher(api);
        return request.defaults({
          baseUrl: api,
          headers: { authorization: `token ${token}` },
          request: {
            fetch: (address, options) => (0, undici.hd)(address, dispatcher === void 0 ? options : { ...options, dispatcher })
          }
        });
      }
    })
  )
};
