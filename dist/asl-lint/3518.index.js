import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 3518, ids = [3518], modules = {
  /***/
  73518: (
    /***/
    (function(module) {
      (function(e) {
        module.exports = e();
      })(function() {
        return (/* @__PURE__ */ (function() {
          return function e(t, r, n) {
            function a(o2, s) {
              if (!r[o2]) {
                if (!t[o2]) {
                  var c = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
                  if (!s && c) return c(o2, !0);
                  if (i) return i(o2, !0);
                  var u = new Error("Cannot find module '" + o2 + "'");
                  throw u.code = "MODULE_NOT_FOUND", u;
                }
                var p = r[o2] = { exports: {} };
                t[o2][0].call(p.exports, function(e2) {
                  return a(t[o2][1][e2] || e2);
                }, p, p.exports, e, t, r, n);
              }
              return r[o2].exports;
            }
            for (var i = __WEBPACK_EXTERNAL_createRequire(import.meta.url), o = 0; o < n.length; o++) a(n[o]);
            return a;
          };
        })())({ 1: [function(e, t, r) {
          const n = e("./utils"), a = (function() {
            "use strict";
            const e2 = n.stringToArray, t2 = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen"], r2 = ["Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth"], a2 = ["Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety", "Hundred"], i = ["Thousand", "Million", "Billion", "Trillion"], o = /* @__PURE__ */ Object.create(null);
            t2.forEach(function(e3, t3) {
              o[e3.toLowerCase()] = t3;
            }), r2.forEach(function(e3, t3) {
              o[e3.toLowerCase()] = t3;
            }), a2.forEach(function(e3, t3) {
              const r3 = e3.toLowerCase();
              o[r3] = 10 * (t3 + 2), o[r3.substring(0, e3.length - 1) + "ieth"] = o[r3];
            }), o.hundredth = 100, i.forEach(function(e3, t3) {
              const r3 = e3.toLowerCase(), n2 = Math.pow(10, 3 * (t3 + 1));
              o[r3] = n2, o[r3 + "th"] = n2;
            });
            const s = [[1e3, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]], c = { M: 1e3, D: 500, C: 100, L: 50, X: 10, V: 5, I: 1 };
            function u(e3, t3) {
              if (e3 !== void 0)
                return f(e3 = Math.floor(e3), d(t3));
            }
            const p = { DECIMAL: "decimal", LETTERS: "letters", ROMAN: "roman", WORDS: "words", SEQUENCE: "sequence" }, l = { UPPER: "upper", LOWER: "lower", TITLE: "title" };
            function f(n2, o2) {
              let c2;
              const u2 = n2 < 0;
              switch (n2 = Math.abs(n2), o2.primary) {
                case p.LETTERS:
                  c2 = (function(e3, t3) {
                    for (var r3 = [], n3 = t3.charCodeAt(0); e3 > 0; ) r3.unshift(String.fromCharCode((e3 - 1) % 26 + n3)), e3 = Math.floor((e3 - 1) / 26);
                    return r3.join("");
                  })(n2, o2.case === l.UPPER ? "A" : "a");
                  break;
                case p.ROMAN:
                  c2 = (function e3(t3) {
                    for (var r3 = 0; r3 < s.length; r3++) {
                      const n3 = s[r3];
                      if (t3 >= n3[0]) return n3[1] + e3(t3 - n3[0]);
                    }
                    return "";
                  })(n2), o2.case === l.UPPER && (c2 = c2.toUpperCase());
                  break;
                case p.WORDS:
                  c2 = (function(e3, n3) {
                    var o3 = function(e4, n4, s2) {
                      var c3 = "";
                      if (e4 <= 19) c3 = (n4 ? " and " : "") + (s2 ? r2[e4] : t2[e4]);
                      else if (e4 < 100) {
                        const t3 = Math.floor(e4 / 10), r3 = e4 % 10;
                        c3 = (n4 ? " and " : "") + a2[t3 - 2], r3 > 0 ? c3 += "-" + o3(r3, !1, s2) : s2 && (c3 = c3.substring(0, c3.length - 1) + "ieth");
                      } else if (e4 < 1e3) {
                        const r3 = Math.floor(e4 / 100), a3 = e4 % 100;
                        c3 = (n4 ? ", " : "") + t2[r3] + " Hundred", a3 > 0 ? c3 += o3(a3, !0, s2) : s2 && (c3 += "th");
                      } else {
                        var u3 = Math.floor(Math.log10(e4) / 3);
                        u3 > i.length && (u3 = i.length);
                        const t3 = Math.pow(10, 3 * u3), r3 = Math.floor(e4 / t3), a3 = e4 - r3 * t3;
                        c3 = (n4 ? ", " : "") + o3(r3, !1, !1) + " " + i[u3 - 1], a3 > 0 ? c3 += o3(a3, !0, s2) : s2 && (c3 += "th");
                      }
                      return c3;
                    };
                    return o3(e3, !1, n3);
                  })(n2, o2.ordinal), o2.case === l.UPPER ? c2 = c2.toUpperCase() : o2.case === l.LOWER && (c2 = c2.toLowerCase());
                  break;
                case p.DECIMAL:
                  c2 = "" + n2;
                  var f2 = o2.mandatoryDigits - c2.length;
                  if (f2 > 0) {
                    var h2 = new Array(f2 + 1).join("0");
                    c2 = h2 + c2;
                  }
                  if (o2.zeroCode !== 48 && (c2 = e2(c2).map((e3) => String.fromCodePoint(e3.codePointAt(0) + o2.zeroCode - 48)).join("")), o2.regular)
                    for (let e3 = Math.floor((c2.length - 1) / o2.groupingSeparators.position); e3 > 0; e3--) {
                      const t3 = c2.length - e3 * o2.groupingSeparators.position;
                      c2 = c2.substr(0, t3) + o2.groupingSeparators.character + c2.substr(t3);
                    }
                  else o2.groupingSeparators.reverse().forEach((e3) => {
                    const t3 = c2.length - e3.position;
                    c2 = c2.substr(0, t3) + e3.character + c2.substr(t3);
                  });
                  if (o2.ordinal) {
                    var d2 = { 1: "st", 2: "nd", 3: "rd" }[c2[c2.length - 1]];
                    (!d2 || c2.length > 1 && c2[c2.length - 2] === "1") && (d2 = "th"), c2 += d2;
                  }
                  break;
                case p.SEQUENCE:
                  throw { code: "D3130", value: o2.token };
              }
              return u2 && (c2 = "-" + c2), c2;
            }
            const h = [48, 1632, 1776, 1984, 2406, 2534, 2662, 2790, 2918, 3046, 3174, 3302, 3430, 3558, 3664, 3792, 3872, 4160, 4240, 6112, 6160, 6470, 6608, 6784, 6800, 6992, 7088, 7232, 7248, 42528, 43216, 43264, 43472, 43504, 43600, 44016, 65296];
            function d(t3) {
              const r3 = { type: "integer", primary: p.DECIMAL, case: l.LOWER, ordinal: !1 };
              let n2, a3;
              const i2 = t3.lastIndexOf(";");
              switch (i2 === -1 ? n2 = t3 : (n2 = t3.substring(0, i2), (a3 = t3.substring(i2 + 1))[0] === "o" && (r3.ordinal = !0)), n2) {
                case "A":
                  r3.case = l.UPPER;
                case "a":
                  r3.primary = p.LETTERS;
                  break;
                case "I":
                  r3.case = l.UPPER;
                case "i":
                  r3.primary = p.ROMAN;
                  break;
                case "W":
                  r3.case = l.UPPER, r3.primary = p.WORDS;
                  break;
                case "Ww":
                  r3.case = l.TITLE, r3.primary = p.WORDS;
                  break;
                case "w":
                  r3.primary = p.WORDS;
                  break;
                default: {
                  let t4 = null, a4 = 0, i3 = 0, o2 = [], s2 = 0;
                  if (e2(n2).map((e3) => e3.codePointAt(0)).reverse().forEach((e3) => {
                    let r4 = !1;
                    for (let n3 = 0; n3 < h.length; n3++) {
                      const i4 = h[n3];
                      if (e3 >= i4 && e3 <= i4 + 9) {
                        if (r4 = !0, a4++, s2++, t4 === null) t4 = i4;
                        else if (i4 !== t4) throw { code: "D3131" };
                        break;
                      }
                    }
                    r4 || (e3 === 35 ? (s2++, i3++) : o2.push({ position: s2, character: String.fromCodePoint(e3) }));
                  }), a4 > 0) {
                    r3.primary = p.DECIMAL, r3.zeroCode = t4, r3.mandatoryDigits = a4, r3.optionalDigits = i3;
                    const e3 = (function(e4) {
                      if (e4.length === 0) return 0;
                      const t5 = e4[0].character;
                      for (let r5 = 1; r5 < e4.length; r5++) if (e4[r5].character !== t5) return 0;
                      const r4 = e4.map((e5) => e5.position), n3 = function(e5, t6) {
                        return t6 === 0 ? e5 : n3(t6, e5 % t6);
                      }, a5 = r4.reduce(n3);
                      for (let e5 = 1; e5 <= r4.length; e5++) if (r4.indexOf(e5 * a5) === -1) return 0;
                      return a5;
                    })(o2);
                    e3 > 0 ? (r3.regular = !0, r3.groupingSeparators = { position: e3, character: o2[0].character }) : (r3.regular = !1, r3.groupingSeparators = o2);
                  } else r3.primary = p.SEQUENCE, r3.token = n2;
                }
              }
              return r3;
            }
            const v = { Y: "1", M: "1", D: "1", d: "1", F: "n", W: "1", w: "1", X: "1", x: "1", H: "1", h: "1", P: "n", m: "01", s: "01", f: "1", Z: "01:01", z: "01:01", C: "n", E: "n" };
            function g(e3) {
              var t3 = [];
              const r3 = { type: "datetime", parts: t3 }, n2 = function(r4, n3) {
                if (n3 > r4) {
                  let a4 = e3.substring(r4, n3);
                  a4 = a4.split("]]").join("]"), t3.push({ type: "literal", value: a4 });
                }
              };
              for (var a3 = 0, i2 = 0; i2 < e3.length; ) {
                if (e3.charAt(i2) === "[") {
                  if (e3.charAt(i2 + 1) === "[") {
                    n2(a3, i2), t3.push({ type: "literal", value: "[" }), a3 = i2 += 2;
                    continue;
                  }
                  if (n2(a3, i2), a3 = i2, (i2 = e3.indexOf("]", a3)) === -1) throw { code: "D3135" };
                  let r4 = e3.substring(a3 + 1, i2);
                  var o2, s2 = { type: "marker", component: (r4 = r4.split(/\s+/).join("")).charAt(0) }, c2 = r4.lastIndexOf(",");
                  if (c2 !== -1) {
                    const e4 = r4.substring(c2 + 1), t4 = e4.indexOf("-");
                    let n3, a4;
                    const i3 = function(e5) {
                      return e5 === void 0 || e5 === "*" ? void 0 : parseInt(e5);
                    };
                    t4 === -1 ? n3 = e4 : (n3 = e4.substring(0, t4), a4 = e4.substring(t4 + 1));
                    const u3 = { min: i3(n3), max: i3(a4) };
                    s2.width = u3, o2 = r4.substring(1, c2);
                  } else o2 = r4.substring(1);
                  if (o2.length === 1) s2.presentation1 = o2;
                  else if (o2.length > 1) {
                    var u2 = o2.charAt(o2.length - 1);
                    "atco".indexOf(u2) !== -1 ? (s2.presentation2 = u2, u2 === "o" && (s2.ordinal = !0), s2.presentation1 = o2.substring(0, o2.length - 1)) : s2.presentation1 = o2;
                  } else s2.presentation1 = v[s2.component];
                  if (s2.presentation1 === void 0) throw { code: "D3132", value: s2.component };
                  if (s2.presentation1[0] === "n") s2.names = l.LOWER;
                  else if (s2.presentation1[0] === "N") s2.presentation1[1] === "n" ? s2.names = l.TITLE : s2.names = l.UPPER;
                  else if ("YMDdFWwXxHhmsf".indexOf(s2.component) !== -1) {
                    var p2 = s2.presentation1;
                    if (s2.presentation2 && (p2 += ";" + s2.presentation2), s2.integerFormat = d(p2), s2.width && s2.width.min !== void 0 && s2.integerFormat.mandatoryDigits < s2.width.min && (s2.integerFormat.mandatoryDigits = s2.width.min), s2.component === "Y") if (s2.n = -1, s2.width && s2.width.max !== void 0) s2.n = s2.width.max, s2.integerFormat.mandatoryDigits = s2.n;
                    else {
                      var f2 = s2.integerFormat.mandatoryDigits + s2.integerFormat.optionalDigits;
                      f2 >= 2 && (s2.n = f2);
                    }
                    const e4 = t3[t3.length - 1];
                    e4 && e4.integerFormat && (e4.integerFormat.parseWidth = e4.integerFormat.mandatoryDigits);
                  }
                  s2.component !== "Z" && s2.component !== "z" || (s2.integerFormat = d(s2.presentation1)), t3.push(s2), a3 = i2 + 1;
                }
                i2++;
              }
              return n2(a3, i2), r3;
            }
            const m = ["", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], y = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"], b = function(e3) {
              const t3 = Date.UTC(e3.year, e3.month);
              var r3 = new Date(t3).getUTCDay();
              return r3 === 0 && (r3 = 7), r3 > 4 ? t3 + 864e5 * (8 - r3) : t3 - 864e5 * (r3 - 1);
            }, w = function(e3, t3) {
              return { year: e3, month: t3, nextMonth: function() {
                return t3 === 11 ? w(e3 + 1, 0) : w(e3, t3 + 1);
              }, previousMonth: function() {
                return t3 === 0 ? w(e3 - 1, 11) : w(e3, t3 - 1);
              }, nextYear: function() {
                return w(e3 + 1, t3);
              }, previousYear: function() {
                return w(e3 - 1, t3);
              } };
            }, k = function(e3, t3) {
              return (t3 - e3) / 6048e5 + 1;
            }, x = (e3, t3) => {
              let r3;
              switch (t3) {
                case "Y":
                  r3 = e3.getUTCFullYear();
                  break;
                case "M":
                  r3 = e3.getUTCMonth() + 1;
                  break;
                case "D":
                  r3 = e3.getUTCDate();
                  break;
                case "d":
                  r3 = (Date.UTC(e3.getUTCFullYear(), e3.getUTCMonth(), e3.getUTCDate()) - Date.UTC(e3.getUTCFullYear(), 0)) / 864e5 + 1;
                  break;
                case "F":
                  (r3 = e3.getUTCDay()) === 0 && (r3 = 7);
                  break;
                case "W": {
                  const t4 = w(e3.getUTCFullYear(), 0), n2 = b(t4), a3 = Date.UTC(t4.year, e3.getUTCMonth(), e3.getUTCDate());
                  let i2 = k(n2, a3);
                  if (i2 > 52)
                    a3 >= b(t4.nextYear()) && (i2 = 1);
                  else if (i2 < 1) {
                    const e4 = b(t4.previousYear());
                    i2 = k(e4, a3);
                  }
                  r3 = Math.floor(i2);
                  break;
                }
                case "w": {
                  const t4 = w(e3.getUTCFullYear(), e3.getUTCMonth()), n2 = b(t4), a3 = Date.UTC(t4.year, t4.month, e3.getUTCDate());
                  let i2 = k(n2, a3);
                  if (i2 > 4)
                    a3 >= b(t4.nextMonth()) && (i2 = 1);
                  else if (i2 < 1) {
                    const e4 = b(t4.previousMonth());
                    i2 = k(e4, a3);
                  }
                  r3 = Math.floor(i2);
                  break;
                }
                case "X": {
                  const t4 = w(e3.getUTCFullYear(), 0), n2 = b(t4), a3 = b(t4.nextYear()), i2 = e3.getTime();
                  r3 = i2 < n2 ? t4.year - 1 : i2 >= a3 ? t4.year + 1 : t4.year;
                  break;
                }
                case "x": {
                  const t4 = w(e3.getUTCFullYear(), e3.getUTCMonth()), n2 = b(t4), a3 = t4.nextMonth(), i2 = b(a3), o2 = e3.getTime();
                  r3 = o2 < n2 ? t4.previousMonth().month + 1 : o2 >= i2 ? a3.month + 1 : t4.month + 1;
                  break;
                }
                case "H":
                  r3 = e3.getUTCHours();
                  break;
                case "h":
                  r3 = e3.getUTCHours(), (r3 %= 12) === 0 && (r3 = 12);
                  break;
                case "P":
                  r3 = e3.getUTCHours() >= 12 ? "pm" : "am";
                  break;
                case "m":
                  r3 = e3.getUTCMinutes();
                  break;
                case "s":
                  r3 = e3.getUTCSeconds();
                  break;
                case "f":
                  r3 = e3.getUTCMilliseconds();
                  break;
                case "Z":
                case "z":
                  break;
                case "C":
                case "E":
                  r3 = "ISO";
              }
              return r3;
            };
            let A = null;
            function E(e3, t3, r3) {
              var n2 = 0, a3 = 0;
              if (r3 !== void 0) {
                const e4 = parseInt(r3);
                n2 = Math.floor(e4 / 100), a3 = e4 % 100;
              }
              let i2;
              t3 === void 0 ? (A === null && (A = g("[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]")), i2 = A) : i2 = g(t3);
              const o2 = new Date(e3 + 60 * (60 * n2 + a3) * 1e3);
              let s2 = "";
              return i2.parts.forEach(function(e4) {
                e4.type === "literal" ? s2 += e4.value : s2 += (function(e5, t4) {
                  var r4 = x(e5, t4.component);
                  if ("YMDdFWwXxHhms".indexOf(t4.component) !== -1) if (t4.component === "Y" && t4.n !== -1 && (r4 %= Math.pow(10, t4.n)), t4.names) {
                    if (t4.component === "M" || t4.component === "x") r4 = y[r4 - 1];
                    else {
                      if (t4.component !== "F") throw { code: "D3133", value: t4.component };
                      r4 = m[r4];
                    }
                    t4.names === l.UPPER ? r4 = r4.toUpperCase() : t4.names === l.LOWER && (r4 = r4.toLowerCase()), t4.width && r4.length > t4.width.max && (r4 = r4.substring(0, t4.width.max));
                  } else r4 = f(r4, t4.integerFormat);
                  else if (t4.component === "f") r4 = f(r4, t4.integerFormat);
                  else if (t4.component === "Z" || t4.component === "z") {
                    const e6 = 100 * n2 + a3;
                    if (t4.integerFormat.regular) r4 = f(e6, t4.integerFormat);
                    else {
                      const i3 = t4.integerFormat.mandatoryDigits;
                      if (i3 === 1 || i3 === 2) r4 = f(n2, t4.integerFormat), a3 !== 0 && (r4 += ":" + u(a3, "00"));
                      else {
                        if (i3 !== 3 && i3 !== 4) throw { code: "D3134", value: i3 };
                        r4 = f(e6, t4.integerFormat);
                      }
                    }
                    e6 >= 0 && (r4 = "+" + r4), t4.component === "z" && (r4 = "GMT" + r4), e6 === 0 && t4.presentation2 === "t" && (r4 = "Z");
                  } else t4.component === "P" && t4.names === l.UPPER && (r4 = r4.toUpperCase());
                  return r4;
                })(o2, e4);
              }), s2;
            }
            function S(e3) {
              var t3 = /* @__PURE__ */ Object.create(null);
              if (e3.type === "datetime") t3.type = "datetime", t3.parts = e3.parts.map(function(e4) {
                var t4 = /* @__PURE__ */ Object.create(null);
                if (e4.type === "literal") t4.regex = e4.value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
                else if (e4.component === "Z" || e4.component === "z") {
                  let r4;
                  Array.isArray(e4.integerFormat.groupingSeparators) || (r4 = e4.integerFormat.groupingSeparators), t4.regex = "", e4.component === "z" && (t4.regex = "GMT"), t4.regex += "[-+][0-9]+", r4 && (t4.regex += r4.character + "[0-9]+"), t4.parse = function(t5) {
                    e4.component === "z" && (t5 = t5.substring(3));
                    let n2 = 0, a3 = 0;
                    return r4 ? (n2 = Number.parseInt(t5.substring(0, t5.indexOf(r4.character))), a3 = Number.parseInt(t5.substring(t5.indexOf(r4.character) + 1))) : t5.length - 1 <= 2 ? n2 = Number.parseInt(t5) : (n2 = Number.parseInt(t5.substring(0, 3)), a3 = Number.parseInt(t5.substring(3))), 60 * n2 + a3;
                  };
                } else if (e4.component === "f") t4.regex = "[0-9]+", t4.parse = function(e5) {
                  return 1e3 * parseFloat("0." + e5.substring(0, 3));
                };
                else if (e4.integerFormat) t4 = S(e4.integerFormat);
                else {
                  t4.regex = "[a-zA-Z]+";
                  var r3 = /* @__PURE__ */ Object.create(null);
                  if (e4.component === "M" || e4.component === "x") y.forEach(function(t5, n2) {
                    e4.width && e4.width.max ? r3[t5.substring(0, e4.width.max)] = n2 + 1 : r3[t5] = n2 + 1;
                  });
                  else if (e4.component === "F") m.forEach(function(t5, n2) {
                    n2 > 0 && (e4.width && e4.width.max ? r3[t5.substring(0, e4.width.max)] = n2 : r3[t5] = n2);
                  });
                  else {
                    if (e4.component !== "P") throw { code: "D3133", value: e4.component };
                    r3 = { am: 0, AM: 0, pm: 1, PM: 1 };
                  }
                  t4.parse = function(e5) {
                    return r3[e5];
                  };
                }
                return t4.component = e4.component, t4;
              });
              else {
                t3.type = "integer";
                const r3 = e3.case === l.UPPER;
                switch (e3.primary) {
                  case p.LETTERS:
                    t3.regex = r3 ? "[A-Z]+" : "[a-z]+", t3.parse = function(e4) {
                      return (function(e5, t4) {
                        for (var r4 = t4.charCodeAt(0), n2 = 0, a3 = 0; a3 < e5.length; a3++) n2 += (e5.charCodeAt(e5.length - a3 - 1) - r4 + 1) * Math.pow(26, a3);
                        return n2;
                      })(e4, r3 ? "A" : "a");
                    };
                    break;
                  case p.ROMAN:
                    t3.regex = r3 ? "[MDCLXVI]+" : "[mdclxvi]+", t3.parse = function(e4) {
                      return (function(e5) {
                        for (var t4 = 0, r4 = 1, n2 = e5.length - 1; n2 >= 0; n2--) {
                          const a3 = e5[n2], i2 = c[a3];
                          i2 < r4 ? t4 -= i2 : (r4 = i2, t4 += i2);
                        }
                        return t4;
                      })(r3 ? e4 : e4.toUpperCase());
                    };
                    break;
                  case p.WORDS:
                    t3.regex = "(?:" + n.keys(o).concat("and", "[\\-, ]").join("|") + ")+", t3.parse = function(e4) {
                      return (function(e5) {
                        const t4 = e5.split(/,\s|\sand\s|[\s\\-]/).map((e6) => o[e6]);
                        let r4 = [0];
                        return t4.forEach((e6) => {
                          if (e6 < 100) {
                            let t5 = r4.pop();
                            t5 >= 1e3 && (r4.push(t5), t5 = 0), r4.push(t5 + e6);
                          } else r4.push(r4.pop() * e6);
                        }), r4.reduce((e6, t5) => e6 + t5, 0);
                      })(e4.toLowerCase());
                    };
                    break;
                  case p.DECIMAL:
                    t3.regex = "[0-9]", e3.parseWidth ? t3.regex += `{${e3.parseWidth}}` : t3.regex += "+", e3.ordinal && (t3.regex += "(?:th|st|nd|rd)"), t3.parse = function(t4) {
                      let r4 = t4;
                      return e3.ordinal && (r4 = t4.substring(0, t4.length - 2)), e3.regular ? r4 = r4.split(",").join("") : e3.groupingSeparators.forEach((e4) => {
                        r4 = r4.split(e4.character).join("");
                      }), e3.zeroCode !== 48 && (r4 = r4.split("").map((t5) => String.fromCodePoint(t5.codePointAt(0) - e3.zeroCode + 48)).join("")), parseInt(r4);
                    };
                    break;
                  case p.SEQUENCE:
                    throw { code: "D3130", value: e3.token };
                }
              }
              return t3;
            }
            var D = new RegExp("^\\d{4}(-[01]\\d)?(-[0-3]\\d)?(T[0-2]\\d:[0-5]\\d:[0-5]\\d)?(\\.\\d+)?([+-][0-2]\\d:?[0-5]\\d|Z)?$");
            return { formatInteger: u, parseInteger: function(e3, t3) {
              if (e3 !== void 0)
                return S(d(t3)).parse(e3);
            }, fromMillis: function(e3, t3, r3) {
              if (e3 !== void 0) return E.call(this, e3, t3, r3);
            }, toMillis: function(e3, t3) {
              if (e3 !== void 0) {
                if (t3 === void 0) {
                  if (!D.test(e3)) throw { stack: new Error().stack, code: "D3110", value: e3 };
                  return Date.parse(e3);
                }
                return function(e4, t4) {
                  const r3 = S(g(t4)), n2 = "^" + r3.parts.map((e5) => "(" + e5.regex + ")").join("") + "$";
                  var a3 = new RegExp(n2, "i").exec(e4);
                  if (a3 !== null) {
                    const u2 = /* @__PURE__ */ Object.create(null);
                    for (let e6 = 1; e6 < a3.length; e6++) {
                      const t6 = r3.parts[e6 - 1];
                      t6.parse && (u2[t6.component] = t6.parse(a3[e6]));
                    }
                    if (Object.getOwnPropertyNames(u2).length === 0) return;
                    let p2 = 0;
                    const l2 = (e6) => {
                      p2 <<= 1, p2 += e6 ? 1 : 0;
                    }, f2 = (e6) => !(~e6 & p2 || !(e6 & p2));
                    "YXMxWwdD".split("").forEach((e6) => l2(u2[e6]));
                    const h2 = !f2(161) && f2(130), d2 = f2(84), v2 = !d2 && f2(72);
                    p2 = 0, "PHhmsf".split("").forEach((e6) => l2(u2[e6]));
                    const g2 = !f2(23) && f2(47), m2 = (h2 ? "YD" : d2 ? "XxwF" : v2 ? "XWF" : "YMD") + (g2 ? "Phmsf" : "Hmsf"), y2 = this.environment.timestamp;
                    let b2 = !1, w2 = !1;
                    if (m2.split("").forEach((e6) => {
                      if (u2[e6] === void 0) b2 ? (u2[e6] = "MDd".indexOf(e6) !== -1 ? 1 : 0, w2 = !0) : u2[e6] = x(y2, e6);
                      else if (b2 = !0, w2) throw { code: "D3136" };
                    }), u2.M > 0 ? u2.M -= 1 : u2.M = 0, h2) {
                      const e6 = Date.UTC(u2.Y, 0), t6 = 1e3 * (u2.d - 1) * 60 * 60 * 24, r4 = new Date(e6 + t6);
                      u2.M = r4.getUTCMonth(), u2.D = r4.getUTCDate();
                    }
                    if (d2) throw { code: "D3136" };
                    if (v2) throw { code: "D3136" };
                    g2 && (u2.H = u2.h === 12 ? 0 : u2.h, u2.P === 1 && (u2.H += 12));
                    var i2 = Date.UTC(u2.Y, u2.M, u2.D, u2.H, u2.m, u2.s, u2.f);
                    return (u2.Z || u2.z) && (i2 -= 60 * (u2.Z || u2.z) * 1e3), i2;
                  }
                }.call(this, e3, t3);
              }
            } };
          })();
          t.exports = a;
        }, { "./utils": 6 }], 2: [function(e, t, r) {
          (function(r2) {
            (function() {
              var n = e("./utils");
              const a = (() => {
                "use strict";
                var e2 = n.isNumeric, t2 = n.isArrayOfStrings, a2 = n.isArrayOfNumbers, i = n.isSequence, o = n.isFunction, s = n.isLambda, c = n.isPromise, u = n.getFunctionArity, p = n.isDeepEqual, l = n.stringToArray;
                function f(e3, t3, r3) {
                  if (e3 !== void 0) {
                    var n2 = l(e3), a3 = n2.length;
                    if (a3 + t3 < 0 && (t3 = 0), r3 !== void 0) {
                      if (r3 <= 0) return "";
                      var i2 = t3 >= 0 ? t3 + r3 : a3 + t3 + r3;
                      return n2.slice(t3, i2).join("");
                    }
                    return n2.slice(t3).join("");
                  }
                }
                function h(e3) {
                  if (e3 !== void 0) return l(e3).length;
                }
                async function d(e3, t3) {
                  var r3 = e3.apply(this, [t3]);
                  if (c(r3) && (r3 = await r3), r3 && typeof r3.start != "number" && r3.end !== "number" && !Array.isArray(r3.groups) && !o(r3.next)) throw { code: "T1010", stack: new Error().stack };
                  return r3;
                }
                function v(e3, t3) {
                  var r3;
                  if (e3 !== void 0) {
                    if (t3) {
                      var n2 = e3.toString().split("e");
                      e3 = +(n2[0] + "e" + (n2[1] ? +n2[1] + t3 : t3));
                    }
                    var a3 = (r3 = Math.round(e3)) - e3;
                    return Math.abs(a3) === 0.5 && Math.abs(r3 % 2) === 1 && (r3 -= 1), t3 && (r3 = +((n2 = r3.toString().split("e"))[0] + "e" + (n2[1] ? +n2[1] - t3 : -t3))), Object.is(r3, -0) && (r3 = 0), r3;
                  }
                }
                function g(t3) {
                  if (t3 !== void 0) {
                    var r3 = !1;
                    return Array.isArray(t3) ? t3.length === 1 ? r3 = g(t3[0]) : t3.length > 1 && (r3 = t3.filter(function(e3) {
                      return g(e3);
                    }).length > 0) : typeof t3 == "string" ? t3.length > 0 && (r3 = !0) : e2(t3) ? t3 !== 0 && (r3 = !0) : t3 === null || typeof t3 != "object" || o(t3) ? typeof t3 == "boolean" && t3 === !0 && (r3 = !0) : n.keys(t3).length > 0 && (r3 = !0), r3;
                  }
                }
                function m(e3, t3, r3, n2) {
                  var a3 = [t3], i2 = u(e3);
                  return i2 >= 2 && a3.push(r3), i2 >= 3 && a3.push(n2), a3;
                }
                function y(e3, t3) {
                  if (e3 === void 0) return t3;
                  if (t3 === void 0) return e3;
                  Array.isArray(e3) || (e3 = this.createSequence(e3)), Array.isArray(t3) || (t3 = [t3]);
                  const r3 = e3.length + t3.length;
                  if (this.options && r3 > this.options.sequence) throw { code: "D2015", stack: new Error().stack, value: r3 };
                  return e3.concat(t3);
                }
                return { sum: function(e3) {
                  if (e3 !== void 0) {
                    var t3 = 0;
                    return e3.forEach(function(e4) {
                      t3 += e4;
                    }), t3;
                  }
                }, count: function(e3) {
                  return e3 === void 0 ? 0 : e3.length;
                }, max: function(e3) {
                  if (e3 !== void 0 && e3.length !== 0) return Math.max.apply(Math, e3);
                }, min: function(e3) {
                  if (e3 !== void 0 && e3.length !== 0) return Math.min.apply(Math, e3);
                }, average: function(e3) {
                  if (e3 !== void 0 && e3.length !== 0) {
                    var t3 = 0;
                    return e3.forEach(function(e4) {
                      t3 += e4;
                    }), t3 / e3.length;
                  }
                }, string: function(t3, r3 = !1) {
                  if (t3 !== void 0) {
                    var n2;
                    if (typeof t3 == "string") n2 = t3;
                    else if (o(t3)) n2 = "";
                    else {
                      if (typeof t3 == "number" && !isFinite(t3)) throw { code: "D3001", value: t3, stack: new Error().stack };
                      var a3 = r3 ? 2 : 0;
                      Array.isArray(t3) && t3.outerWrapper && (t3 = t3[0]), n2 = JSON.stringify(t3, function(t4, r4) {
                        return r4 != null && e2(r4) ? r4.toPrecision && !Number.isInteger(r4) ? Number(r4.toPrecision(15)) : r4 : r4 && o(r4) ? "" : r4;
                      }, a3);
                    }
                    return n2;
                  }
                }, substring: f, substringBefore: function(e3, t3) {
                  if (e3 !== void 0) {
                    var r3 = e3.indexOf(t3);
                    return r3 > -1 ? e3.substr(0, r3) : e3;
                  }
                }, substringAfter: function(e3, t3) {
                  if (e3 !== void 0) {
                    var r3 = e3.indexOf(t3);
                    return r3 > -1 ? e3.substr(r3 + t3.length) : e3;
                  }
                }, lowercase: function(e3) {
                  if (e3 !== void 0) return e3.toLowerCase();
                }, uppercase: function(e3) {
                  if (e3 !== void 0) return e3.toUpperCase();
                }, length: h, trim: function(e3) {
                  if (e3 !== void 0) {
                    var t3 = e3.replace(/[ \t\n\r]+/gm, " ");
                    return t3.charAt(0) === " " && (t3 = t3.substring(1)), t3.charAt(t3.length - 1) === " " && (t3 = t3.substring(0, t3.length - 1)), t3;
                  }
                }, pad: function(e3, t3, r3) {
                  if (e3 !== void 0) {
                    var n2;
                    r3 !== void 0 && r3.length !== 0 || (r3 = " "), t3 = Math.trunc(t3);
                    var a3 = Math.abs(t3) - h(e3);
                    if (a3 > 0) {
                      var i2 = new Array(a3 + 1).join(r3);
                      r3.length > 1 && (i2 = f(i2, 0, a3)), n2 = t3 > 0 ? e3 + i2 : i2 + e3;
                    } else n2 = e3;
                    return n2;
                  }
                }, match: async function(e3, t3, r3) {
                  if (e3 !== void 0) {
                    if (r3 < 0) throw { stack: new Error().stack, value: r3, code: "D3040", index: 3 };
                    var n2 = this.createSequence();
                    if (r3 === void 0 || r3 > 0) {
                      var a3 = 0, i2 = await d(t3, e3);
                      if (i2 !== void 0) for (; i2 !== void 0 && (r3 === void 0 || a3 < r3); ) n2.push({ match: i2.match, index: i2.start, groups: i2.groups }), i2 = await d(i2.next), a3++;
                    }
                    return n2;
                  }
                }, contains: async function(e3, t3) {
                  if (e3 !== void 0 && t3 !== void 0)
                    return typeof t3 == "string" ? e3.indexOf(t3) !== -1 : await d(t3, e3) !== void 0;
                }, replace: async function(e3, t3, r3, n2) {
                  if (e3 !== void 0) {
                    var a3;
                    if (t3 === "") throw { code: "D3010", stack: new Error().stack, value: t3, index: 2 };
                    if (n2 < 0) throw { code: "D3011", stack: new Error().stack, value: n2, index: 4 };
                    a3 = typeof r3 == "string" ? function(e4) {
                      for (var t4 = "", n3 = 0, a4 = r3.indexOf("$", n3); a4 !== -1 && n3 < r3.length; ) {
                        t4 += r3.substring(n3, a4), n3 = a4 + 1;
                        var i3 = r3.charAt(n3);
                        if (i3 === "$") t4 += "$", n3++;
                        else if (i3 === "0") t4 += e4.match, n3++;
                        else {
                          var o3;
                          if (o3 = e4.groups.length === 0 ? 1 : Math.floor(Math.log(e4.groups.length) * Math.LOG10E) + 1, a4 = parseInt(r3.substring(n3, n3 + o3), 10), o3 > 1 && a4 > e4.groups.length && (a4 = parseInt(r3.substring(n3, n3 + o3 - 1), 10)), isNaN(a4)) t4 += "$";
                          else {
                            if (e4.groups.length > 0) {
                              var s3 = e4.groups[a4 - 1];
                              s3 !== void 0 && (t4 += s3);
                            }
                            n3 += a4.toString().length;
                          }
                        }
                        a4 = r3.indexOf("$", n3);
                      }
                      return t4 += r3.substring(n3);
                    } : r3;
                    var i2 = "", o2 = 0;
                    if (n2 === void 0 || n2 > 0) {
                      var s2 = 0;
                      if (typeof t3 == "string") {
                        for (var u2 = e3.indexOf(t3, o2); u2 !== -1 && (n2 === void 0 || s2 < n2); ) i2 += e3.substring(o2, u2), i2 += r3, o2 = u2 + t3.length, s2++, u2 = e3.indexOf(t3, o2);
                        i2 += e3.substring(o2);
                      } else {
                        var p2 = await d(t3, e3);
                        if (p2 !== void 0) {
                          for (; p2 !== void 0 && (n2 === void 0 || s2 < n2); ) {
                            i2 += e3.substring(o2, p2.start);
                            var l2 = a3.apply(this, [p2]);
                            if (c(l2) && (l2 = await l2), typeof l2 != "string") throw { code: "D3012", stack: new Error().stack, value: l2 };
                            i2 += l2, o2 = p2.start + p2.match.length, s2++, p2 = await d(p2.next);
                          }
                          i2 += e3.substring(o2);
                        } else i2 = e3;
                      }
                    } else i2 = e3;
                    return i2;
                  }
                }, split: async function(e3, t3, r3) {
                  if (e3 !== void 0) {
                    if (r3 < 0) throw { code: "D3020", stack: new Error().stack, value: r3, index: 3 };
                    var n2 = [];
                    if (r3 === void 0 || r3 > 0) if (typeof t3 == "string") n2 = e3.split(t3, r3);
                    else {
                      var a3 = 0, i2 = await d(t3, e3);
                      if (i2 !== void 0) {
                        for (var o2 = 0; i2 !== void 0 && (r3 === void 0 || a3 < r3); ) n2.push(e3.substring(o2, i2.start)), o2 = i2.end, i2 = await d(i2.next), a3++;
                        (r3 === void 0 || a3 < r3) && n2.push(e3.substring(o2));
                      } else n2.push(e3);
                    }
                    return n2;
                  }
                }, join: function(e3, t3) {
                  if (e3 !== void 0) return t3 === void 0 && (t3 = ""), e3.join(t3);
                }, formatNumber: function(e3, t3, r3) {
                  if (e3 !== void 0) {
                    var a3 = { "decimal-separator": ".", "grouping-separator": ",", "exponent-separator": "e", infinity: "Infinity", "minus-sign": "-", NaN: "NaN", percent: "%", "per-mille": "\u2030", "zero-digit": "0", digit: "#", "pattern-separator": ";" };
                    r3 !== void 0 && n.keys(r3).forEach(function(e4) {
                      a3[e4] = r3[e4];
                    });
                    for (var i2 = [], o2 = a3["zero-digit"].charCodeAt(0), s2 = o2; s2 < o2 + 10; s2++) i2.push(String.fromCharCode(s2));
                    var c2 = i2.concat([a3["decimal-separator"], a3["exponent-separator"], a3["grouping-separator"], a3.digit, a3["pattern-separator"]]), u2 = t3.split(a3["pattern-separator"]);
                    if (u2.length > 2) throw { code: "D3080", stack: new Error().stack };
                    var p2 = u2.map(function(e4) {
                      var t4, r4, n2, i3, o3 = (function() {
                        for (var t5, r5 = 0; r5 < e4.length; r5++) if (t5 = e4.charAt(r5), c2.indexOf(t5) !== -1 && t5 !== a3["exponent-separator"]) return e4.substring(0, r5);
                        return "";
                      })(), s3 = (function() {
                        for (var t5, r5 = e4.length - 1; r5 >= 0; r5--) if (t5 = e4.charAt(r5), c2.indexOf(t5) !== -1 && t5 !== a3["exponent-separator"]) return e4.substring(r5 + 1);
                        return "";
                      })(), u3 = e4.substring(o3.length, e4.length - s3.length), p3 = e4.indexOf(a3["exponent-separator"], o3.length);
                      p3 === -1 || p3 > e4.length - s3.length ? (t4 = u3, r4 = void 0) : (t4 = u3.substring(0, p3), r4 = u3.substring(p3 + 1));
                      var l3 = t4.indexOf(a3["decimal-separator"]);
                      return l3 === -1 ? (n2 = t4, i3 = s3) : (n2 = t4.substring(0, l3), i3 = t4.substring(l3 + 1)), { prefix: o3, suffix: s3, activePart: u3, mantissaPart: t4, exponentPart: r4, integerPart: n2, fractionalPart: i3, subpicture: e4 };
                    });
                    p2.forEach(function(e4) {
                      var t4, r4, n2 = e4.subpicture, o3 = n2.indexOf(a3["decimal-separator"]);
                      o3 !== n2.lastIndexOf(a3["decimal-separator"]) && (t4 = "D3081"), n2.indexOf(a3.percent) !== n2.lastIndexOf(a3.percent) && (t4 = "D3082"), n2.indexOf(a3["per-mille"]) !== n2.lastIndexOf(a3["per-mille"]) && (t4 = "D3083"), n2.indexOf(a3.percent) !== -1 && n2.indexOf(a3["per-mille"]) !== -1 && (t4 = "D3084");
                      var s3 = !1;
                      for (r4 = 0; r4 < e4.mantissaPart.length; r4++) {
                        var u3 = e4.mantissaPart.charAt(r4);
                        if (i2.indexOf(u3) !== -1 || u3 === a3.digit) {
                          s3 = !0;
                          break;
                        }
                      }
                      s3 || (t4 = "D3085"), e4.activePart.split("").map(function(e5) {
                        return c2.indexOf(e5) === -1 ? "p" : "a";
                      }).join("").indexOf("p") !== -1 && (t4 = "D3086"), o3 !== -1 ? n2.charAt(o3 - 1) !== a3["grouping-separator"] && n2.charAt(o3 + 1) !== a3["grouping-separator"] || (t4 = "D3087") : e4.integerPart.charAt(e4.integerPart.length - 1) === a3["grouping-separator"] && (t4 = "D3088"), n2.indexOf(a3["grouping-separator"] + a3["grouping-separator"]) !== -1 && (t4 = "D3089");
                      var p3 = e4.integerPart.indexOf(a3.digit);
                      p3 !== -1 && e4.integerPart.substring(0, p3).split("").filter(function(e5) {
                        return i2.indexOf(e5) > -1;
                      }).length > 0 && (t4 = "D3090"), (p3 = e4.fractionalPart.lastIndexOf(a3.digit)) !== -1 && e4.fractionalPart.substring(p3).split("").filter(function(e5) {
                        return i2.indexOf(e5) > -1;
                      }).length > 0 && (t4 = "D3091");
                      var l3 = typeof e4.exponentPart == "string";
                      if (l3 && e4.exponentPart.length > 0 && (n2.indexOf(a3.percent) !== -1 || n2.indexOf(a3["per-mille"]) !== -1) && (t4 = "D3092"), l3 && (e4.exponentPart.length === 0 || e4.exponentPart.split("").filter(function(e5) {
                        return i2.indexOf(e5) === -1;
                      }).length > 0) && (t4 = "D3093"), t4) throw { code: t4, stack: new Error().stack };
                    });
                    var l2, f2, h2, d2, g2 = p2.map(function(e4) {
                      var t4 = function(t5, r5) {
                        for (var n3 = [], o4 = t5.indexOf(a3["grouping-separator"]); o4 !== -1; ) {
                          var s4 = (r5 ? t5.substring(0, o4) : t5.substring(o4)).split("").filter(function(e5) {
                            return i2.indexOf(e5) !== -1 || e5 === a3.digit;
                          }).length;
                          n3.push(s4), o4 = e4.integerPart.indexOf(a3["grouping-separator"], o4 + 1);
                        }
                        return n3;
                      }, r4 = t4(e4.integerPart), n2 = (function(e5) {
                        if (e5.length === 0) return 0;
                        for (var t5 = function(e6, r6) {
                          return r6 === 0 ? e6 : t5(r6, e6 % r6);
                        }, r5 = e5.reduce(t5), n3 = 1; n3 <= e5.length; n3++) if (e5.indexOf(n3 * r5) === -1) return 0;
                        return r5;
                      })(r4), o3 = t4(e4.fractionalPart, !0), s3 = e4.integerPart.split("").filter(function(e5) {
                        return i2.indexOf(e5) !== -1;
                      }).length, c3 = s3, u3 = e4.fractionalPart.split(""), p3 = u3.filter(function(e5) {
                        return i2.indexOf(e5) !== -1;
                      }).length, l3 = u3.filter(function(e5) {
                        return i2.indexOf(e5) !== -1 || e5 === a3.digit;
                      }).length, f3 = typeof e4.exponentPart == "string";
                      s3 === 0 && l3 === 0 && (f3 ? (p3 = 1, l3 = 1) : s3 = 1), f3 && s3 === 0 && e4.integerPart.indexOf(a3.digit) !== -1 && (s3 = 1), s3 === 0 && p3 === 0 && (p3 = 1);
                      var h3 = 0;
                      return f3 && (h3 = e4.exponentPart.split("").filter(function(e5) {
                        return i2.indexOf(e5) !== -1;
                      }).length), { integerPartGroupingPositions: r4, regularGrouping: n2, minimumIntegerPartSize: s3, scalingFactor: c3, prefix: e4.prefix, fractionalPartGroupingPositions: o3, minimumFactionalPartSize: p3, maximumFactionalPartSize: l3, minimumExponentSize: h3, suffix: e4.suffix, picture: e4.subpicture };
                    }), m2 = a3["minus-sign"], y2 = a3["zero-digit"], b = a3["decimal-separator"], w = a3["grouping-separator"];
                    if (g2.length === 1 && (g2.push(JSON.parse(JSON.stringify(g2[0]))), g2[1].prefix = m2 + g2[1].prefix), f2 = (l2 = e3 >= 0 ? g2[0] : g2[1]).picture.indexOf(a3.percent) !== -1 ? 100 * e3 : l2.picture.indexOf(a3["per-mille"]) !== -1 ? 1e3 * e3 : e3, l2.minimumExponentSize === 0) h2 = f2;
                    else {
                      var k = Math.pow(10, l2.scalingFactor), x = Math.pow(10, l2.scalingFactor - 1);
                      if (d2 = 0, (h2 = f2) !== 0) {
                        for (; Math.abs(h2) < x; ) h2 *= 10, d2 -= 1;
                        for (; Math.abs(h2) > k; ) h2 /= 10, d2 += 1;
                      }
                    }
                    var A = function(e4, t4) {
                      var r4 = Math.abs(e4).toFixed(t4);
                      return y2 !== "0" && (r4 = r4.split("").map(function(e5) {
                        return e5 >= "0" && e5 <= "9" ? i2[e5.charCodeAt(0) - 48] : e5;
                      }).join("")), r4;
                    }, E = A(v(h2, l2.maximumFactionalPartSize), l2.maximumFactionalPartSize), S = E.indexOf(".");
                    for (S === -1 ? E += b : E = E.replace(".", b); E.charAt(0) === y2; ) E = E.substring(1);
                    for (; E.charAt(E.length - 1) === y2; ) E = E.substring(0, E.length - 1);
                    S = E.indexOf(b);
                    var D = l2.minimumIntegerPartSize - S, T = l2.minimumFactionalPartSize - (E.length - S - 1);
                    if (E = (D > 0 ? new Array(D + 1).join(y2) : "") + E, E += T > 0 ? new Array(T + 1).join(y2) : "", S = E.indexOf(b), l2.regularGrouping > 0) for (var O = Math.floor((S - 1) / l2.regularGrouping), P = 1; P <= O; P++) E = [E.slice(0, S - P * l2.regularGrouping), w, E.slice(S - P * l2.regularGrouping)].join("");
                    else l2.integerPartGroupingPositions.forEach(function(e4) {
                      E = [E.slice(0, S - e4), w, E.slice(S - e4)].join(""), S++;
                    });
                    if (S = E.indexOf(b), l2.fractionalPartGroupingPositions.forEach(function(e4) {
                      E = [E.slice(0, e4 + S + 1), w, E.slice(e4 + S + 1)].join("");
                    }), S = E.indexOf(b), l2.picture.indexOf(b) !== -1 && S !== E.length - 1 || (E = E.substring(0, E.length - 1)), d2 !== void 0) {
                      var j = A(d2, 0);
                      (D = l2.minimumExponentSize - j.length) > 0 && (j = new Array(D + 1).join(y2) + j), E = E + a3["exponent-separator"] + (d2 < 0 ? m2 : "") + j;
                    }
                    return E = l2.prefix + E + l2.suffix;
                  }
                }, formatBase: function(e3, t3) {
                  if (e3 !== void 0) {
                    if (e3 = v(e3), (t3 = t3 === void 0 ? 10 : v(t3)) < 2 || t3 > 36) throw { code: "D3100", stack: new Error().stack, value: t3 };
                    return e3.toString(t3);
                  }
                }, number: function(e3) {
                  var t3;
                  if (e3 !== void 0) {
                    if (typeof e3 == "number") t3 = e3;
                    else if (typeof e3 == "string" && /^-?[0-9]+(\.[0-9]+)?([Ee][-+]?[0-9]+)?$/.test(e3) && !isNaN(parseFloat(e3)) && isFinite(e3)) t3 = parseFloat(e3);
                    else if (typeof e3 == "string" && /^(0[xX][0-9A-Fa-f]+)|(0[oO][0-7]+)|(0[bB][0-1]+)$/.test(e3)) t3 = Number(e3);
                    else if (e3 === !0) t3 = 1;
                    else {
                      if (e3 !== !1) throw { code: "D3030", value: e3, stack: new Error().stack, index: 1 };
                      t3 = 0;
                    }
                    return t3;
                  }
                }, floor: function(e3) {
                  if (e3 !== void 0) return Math.floor(e3);
                }, ceil: function(e3) {
                  if (e3 !== void 0) return Math.ceil(e3);
                }, round: v, abs: function(e3) {
                  if (e3 !== void 0) return Math.abs(e3);
                }, sqrt: function(e3) {
                  if (e3 !== void 0) {
                    if (e3 < 0) throw { stack: new Error().stack, code: "D3060", index: 1, value: e3 };
                    return Math.sqrt(e3);
                  }
                }, power: function(e3, t3) {
                  var r3;
                  if (e3 !== void 0) {
                    if (r3 = Math.pow(e3, t3), !isFinite(r3)) throw { stack: new Error().stack, code: "D3061", index: 1, value: e3, exp: t3 };
                    return r3;
                  }
                }, random: function() {
                  return Math.random();
                }, boolean: g, not: function(e3) {
                  if (e3 !== void 0) return !g(e3);
                }, map: async function(e3, t3) {
                  if (e3 !== void 0) {
                    for (var r3 = this.createSequence(), n2 = 0; n2 < e3.length; n2++) {
                      var a3 = m(t3, e3[n2], n2, e3), i2 = await t3.apply(this, a3);
                      i2 !== void 0 && r3.push(i2);
                    }
                    return r3;
                  }
                }, zip: function() {
                  for (var e3 = [], t3 = Array.prototype.slice.call(arguments), r3 = Math.min.apply(Math, t3.map(function(e4) {
                    return Array.isArray(e4) ? e4.length : 0;
                  })), n2 = 0; n2 < r3; n2++) {
                    var a3 = t3.map((e4) => e4[n2]);
                    e3.push(a3);
                  }
                  return e3;
                }, filter: async function(e3, t3) {
                  if (e3 !== void 0) {
                    for (var r3 = this.createSequence(), n2 = 0; n2 < e3.length; n2++) {
                      var a3 = e3[n2], i2 = m(t3, a3, n2, e3);
                      g(await t3.apply(this, i2)) && r3.push(a3);
                    }
                    return r3;
                  }
                }, single: async function(e3, t3) {
                  if (e3 !== void 0) {
                    for (var r3, n2 = !1, a3 = 0; a3 < e3.length; a3++) {
                      var i2 = e3[a3], o2 = !0;
                      if (t3 !== void 0) {
                        var s2 = m(t3, i2, a3, e3);
                        o2 = g(await t3.apply(this, s2));
                      }
                      if (o2) {
                        if (n2) throw { stack: new Error().stack, code: "D3138", index: a3 };
                        r3 = i2, n2 = !0;
                      }
                    }
                    if (!n2) throw { stack: new Error().stack, code: "D3139" };
                    return r3;
                  }
                }, foldLeft: async function(e3, t3, r3) {
                  if (e3 !== void 0) {
                    var n2, a3, i2 = u(t3);
                    if (i2 < 2) throw { stack: new Error().stack, code: "D3050", index: 1 };
                    for (r3 === void 0 && e3.length > 0 ? (n2 = e3[0], a3 = 1) : (n2 = r3, a3 = 0); a3 < e3.length; ) {
                      var o2 = [n2, e3[a3]];
                      i2 >= 3 && o2.push(a3), i2 >= 4 && o2.push(e3), n2 = await t3.apply(this, o2), a3++;
                    }
                    return n2;
                  }
                }, sift: async function(e3, t3) {
                  var r3 = /* @__PURE__ */ Object.create(null);
                  for (const o2 of n.keys(e3)) {
                    var a3 = e3[o2], i2 = m(t3, a3, o2, e3);
                    g(await t3.apply(this, i2)) && (r3[o2] = a3);
                  }
                  return n.keys(r3).length === 0 && (r3 = void 0), r3;
                }, keys: function e3(t3) {
                  var r3 = this.createSequence();
                  if (Array.isArray(t3)) {
                    for (var a3 = /* @__PURE__ */ Object.create(null), i2 = 0; i2 < t3.length; i2++) e3.call(this, t3[i2]).forEach(function(e4) {
                      a3[e4] = !0;
                    });
                    r3 = e3.call(this, a3);
                  } else t3 === null || typeof t3 != "object" || o(t3) || n.keys(t3).forEach((e4) => r3.push(e4));
                  return r3;
                }, lookup: function e3(t3, r3) {
                  var n2;
                  if (Array.isArray(t3)) {
                    n2 = this.createSequence();
                    for (var a3 = 0; a3 < t3.length; a3++) {
                      var i2 = e3.call(this, t3[a3], r3);
                      i2 !== void 0 && (Array.isArray(i2) ? i2.forEach((e4) => n2.push(e4)) : n2.push(i2));
                    }
                  } else t3 !== null && typeof t3 == "object" && Object.prototype.hasOwnProperty.call(t3, r3) && !o(t3) && (n2 = t3[r3]);
                  return n2;
                }, append: y, exists: function(e3) {
                  return e3 !== void 0;
                }, spread: function e3(t3) {
                  var r3 = this.createSequence();
                  if (Array.isArray(t3)) for (var a3 = 0; a3 < t3.length; a3++) r3 = y.call(this, r3, e3.call(this, t3[a3]));
                  else if (t3 === null || typeof t3 != "object" || s(t3)) r3 = t3;
                  else for (const e4 of n.keys(t3)) {
                    var i2 = /* @__PURE__ */ Object.create(null);
                    i2[e4] = t3[e4], r3.push(i2);
                  }
                  return r3;
                }, merge: function(e3) {
                  if (e3 !== void 0) {
                    var t3 = /* @__PURE__ */ Object.create(null);
                    return e3.forEach(function(e4) {
                      for (const r3 of n.keys(e4)) t3[r3] = e4[r3];
                    }), t3;
                  }
                }, reverse: function(e3) {
                  if (e3 !== void 0) {
                    if (e3.length <= 1) return e3;
                    for (var t3 = e3.length, r3 = new Array(t3), n2 = 0; n2 < t3; n2++) r3[t3 - n2 - 1] = e3[n2];
                    return r3;
                  }
                }, each: async function(e3, t3) {
                  var r3 = this.createSequence();
                  for (const o2 of n.keys(e3)) {
                    var a3 = m(t3, e3[o2], o2, e3), i2 = await t3.apply(this, a3);
                    i2 !== void 0 && r3.push(i2);
                  }
                  return r3;
                }, error: function(e3) {
                  throw { code: "D3137", stack: new Error().stack, message: e3 || "$error() function evaluated" };
                }, assert: function(e3, t3) {
                  if (!e3) throw { code: "D3141", stack: new Error().stack, message: t3 || "$assert() statement failed" };
                }, type: function(t3) {
                  if (t3 !== void 0) return t3 === null ? "null" : e2(t3) ? "number" : typeof t3 == "string" ? "string" : typeof t3 == "boolean" ? "boolean" : Array.isArray(t3) ? "array" : o(t3) ? "function" : "object";
                }, sort: async function(e3, r3) {
                  if (e3 !== void 0) {
                    if (e3.length <= 1) return e3;
                    var n2;
                    if (r3 === void 0) {
                      if (!a2(e3) && !t2(e3)) throw { stack: new Error().stack, code: "D3070", index: 1 };
                      n2 = async function(e4, t3) {
                        return e4 > t3;
                      };
                    } else n2 = r3;
                    var i2 = async function(e4) {
                      if (!Array.isArray(e4) || e4.length <= 1) return e4;
                      var t3 = Math.floor(e4.length / 2), r4 = e4.slice(0, t3), a3 = e4.slice(t3);
                      return r4 = await i2(r4), a3 = await i2(a3), await (async function(e5, t4) {
                        var r5 = async function(e6, t5, a5) {
                          t5.length === 0 ? Array.prototype.push.apply(e6, a5) : a5.length === 0 ? Array.prototype.push.apply(e6, t5) : await n2(t5[0], a5[0]) ? (e6.push(a5[0]), await r5(e6, t5, a5.slice(1))) : (e6.push(t5[0]), await r5(e6, t5.slice(1), a5));
                        }, a4 = [];
                        return await r5(a4, e5, t4), a4;
                      })(r4, a3);
                    };
                    return await i2(e3);
                  }
                }, shuffle: function(e3) {
                  if (e3 !== void 0) {
                    if (e3.length <= 1) return e3;
                    for (var t3 = new Array(e3.length), r3 = 0; r3 < e3.length; r3++) {
                      var n2 = Math.floor(Math.random() * (r3 + 1));
                      r3 !== n2 && (t3[r3] = t3[n2]), t3[n2] = e3[r3];
                    }
                    return t3;
                  }
                }, distinct: function(e3) {
                  if (e3 !== void 0) {
                    if (!Array.isArray(e3) || e3.length <= 1) return e3;
                    for (var t3 = i(e3) ? this.createSequence() : [], r3 = 0; r3 < e3.length; r3++) {
                      for (var n2 = e3[r3], a3 = !1, o2 = 0; o2 < t3.length; o2++) if (p(n2, t3[o2])) {
                        a3 = !0;
                        break;
                      }
                      a3 || t3.push(n2);
                    }
                    return t3;
                  }
                }, base64encode: function(e3) {
                  if (e3 !== void 0) return (typeof window < "u" ? window.btoa : function(e4) {
                    return new r2.Buffer.from(e4, "binary").toString("base64");
                  })(e3);
                }, base64decode: function(e3) {
                  if (e3 !== void 0) return (typeof window < "u" ? window.atob : function(e4) {
                    return new r2.Buffer.from(e4, "base64").toString("binary");
                  })(e3);
                }, encodeUrlComponent: function(e3) {
                  if (e3 !== void 0) {
                    var t3;
                    try {
                      t3 = encodeURIComponent(e3);
                    } catch {
                      throw { code: "D3140", stack: new Error().stack, value: e3, functionName: "encodeUrlComponent" };
                    }
                    return t3;
                  }
                }, encodeUrl: function(e3) {
                  if (e3 !== void 0) {
                    var t3;
                    try {
                      t3 = encodeURI(e3);
                    } catch {
                      throw { code: "D3140", stack: new Error().stack, value: e3, functionName: "encodeUrl" };
                    }
                    return t3;
                  }
                }, decodeUrlComponent: function(e3) {
                  if (e3 !== void 0) {
                    var t3;
                    try {
                      t3 = decodeURIComponent(e3);
                    } catch {
                      throw { code: "D3140", stack: new Error().stack, value: e3, functionName: "decodeUrlComponent" };
                    }
                    return t3;
                  }
                }, decodeUrl: function(e3) {
                  if (e3 !== void 0) {
                    var t3;
                    try {
                      t3 = decodeURI(e3);
                    } catch {
                      throw { code: "D3140", stack: new Error().stack, value: e3, functionName: "decodeUrl" };
                    }
                    return t3;
                  }
                } };
              })();
              t.exports = a;
            }).call(this);
          }).call(this, typeof global < "u" ? global : typeof self < "u" ? self : typeof window < "u" ? window : {});
        }, { "./utils": 6 }], 3: [function(e, t, r) {
          var n = e("./datetime"), a = e("./functions"), i = e("./utils"), o = e("./parser"), s = e("./signature"), c = (function() {
            "use strict";
            var e2 = i.isNumeric, t2 = i.isArrayOfStrings, r2 = i.isArrayOfNumbers, c2 = i.isSequence, u = i.isFunction, p = i.isLambda, l = i.isIterable, f = i.isPromise, h = i.getFunctionArity, d = i.isDeepEqual, v = U(null);
            async function g(r3, n2, o2) {
              var s2;
              o2.base.depth++, o2.base.guardrails();
              var l2 = o2.lookup(/* @__PURE__ */ Symbol.for("jsonata.__evaluate_entry"));
              switch (l2 && await l2(r3, n2, o2), r3.type) {
                case "path":
                  s2 = await (async function(e3, t3, r4) {
                    var n3, a2;
                    n3 = Array.isArray(t3) && e3.steps[0].type !== "variable" ? t3 : r4.base.createSequence(t3);
                    for (var i2 = !1, o3 = void 0, s3 = 0; s3 < e3.steps.length; s3++) {
                      var c3 = e3.steps[s3];
                      if (c3.tuple && (i2 = !0), s3 === 0 && c3.consarray ? a2 = await g(c3, n3, r4) : i2 ? o3 = await w(c3, n3, o3, r4) : a2 = await y(c3, n3, r4, s3 === e3.steps.length - 1), !i2 && (a2 === void 0 || a2.length === 0)) break;
                      c3.focus === void 0 && (n3 = a2);
                    }
                    if (i2) if (e3.tuple) a2 = o3;
                    else for (a2 = r4.base.createSequence(), s3 = 0; s3 < o3.length; s3++) a2.push(o3[s3]["@"]);
                    return e3.keepSingletonArray && (Array.isArray(a2) && a2.cons && !a2.sequence && (a2 = r4.base.createSequence(a2)), a2.keepSingleton = !0), Object.prototype.hasOwnProperty.call(e3, "group") && (a2 = await A(e3.group, i2 ? o3 : a2, r4)), a2;
                  })(r3, n2, o2);
                  break;
                case "binary":
                  s2 = await (async function(t3, r4, n3) {
                    var i2, o3 = await g(t3.lhs, r4, n3), s3 = t3.value, c3 = async () => await g(t3.rhs, r4, n3);
                    if (s3 === "and" || s3 === "or") try {
                      return await (async function(e3, t4, r5) {
                        var n4, a2 = x(e3);
                        switch (r5) {
                          case "and":
                            n4 = a2 && x(await t4());
                            break;
                          case "or":
                            n4 = a2 || x(await t4());
                        }
                        return n4;
                      })(o3, c3, s3);
                    } catch (e3) {
                      throw e3.position = t3.position, e3.token = s3, e3;
                    }
                    var u2 = await c3();
                    try {
                      switch (s3) {
                        case "+":
                        case "-":
                        case "*":
                        case "/":
                        case "%":
                          i2 = (function(t4, r5, n4) {
                            var a2;
                            if (t4 !== void 0 && !e2(t4)) throw { code: "T2001", stack: new Error().stack, value: t4 };
                            if (r5 !== void 0 && !e2(r5)) throw { code: "T2002", stack: new Error().stack, value: r5 };
                            if (t4 === void 0 || r5 === void 0) return a2;
                            switch (n4) {
                              case "+":
                                a2 = t4 + r5;
                                break;
                              case "-":
                                a2 = t4 - r5;
                                break;
                              case "*":
                                a2 = t4 * r5;
                                break;
                              case "/":
                                a2 = t4 / r5;
                                break;
                              case "%":
                                a2 = t4 % r5;
                            }
                            return a2;
                          })(o3, u2, s3);
                          break;
                        case "=":
                        case "!=":
                          i2 = (function(e3, t4, r5) {
                            var n4;
                            if (e3 === void 0 || t4 === void 0) return !1;
                            switch (r5) {
                              case "=":
                                n4 = d(e3, t4);
                                break;
                              case "!=":
                                n4 = !d(e3, t4);
                            }
                            return n4;
                          })(o3, u2, s3);
                          break;
                        case "<":
                        case "<=":
                        case ">":
                        case ">=":
                          i2 = (function(e3, t4, r5) {
                            var n4, a2 = typeof e3, i3 = typeof t4;
                            if (a2 !== "undefined" && a2 !== "string" && a2 !== "number" || i3 !== "undefined" && i3 !== "string" && i3 !== "number") throw { code: "T2010", stack: new Error().stack, value: a2 !== "string" && a2 !== "number" ? e3 : t4 };
                            if (!(a2 === "undefined" || i3 === "undefined")) {
                              if (a2 !== i3) throw { code: "T2009", stack: new Error().stack, value: e3, value2: t4 };
                              switch (r5) {
                                case "<":
                                  n4 = e3 < t4;
                                  break;
                                case "<=":
                                  n4 = e3 <= t4;
                                  break;
                                case ">":
                                  n4 = e3 > t4;
                                  break;
                                case ">=":
                                  n4 = e3 >= t4;
                              }
                              return n4;
                            }
                          })(o3, u2, s3);
                          break;
                        case "&":
                          i2 = (function(e3, t4) {
                            var r5 = "", n4 = "";
                            return e3 !== void 0 && (r5 = a.string(e3)), t4 !== void 0 && (n4 = a.string(t4)), r5.concat(n4);
                          })(o3, u2);
                          break;
                        case "..":
                          i2 = (function(e3, t4, r5) {
                            var n4;
                            if (e3 !== void 0 && !Number.isInteger(e3)) throw { code: "T2003", stack: new Error().stack, value: e3 };
                            if (t4 !== void 0 && !Number.isInteger(t4)) throw { code: "T2004", stack: new Error().stack, value: t4 };
                            if (e3 === void 0 || t4 === void 0 || e3 > t4) return n4;
                            var a2 = t4 - e3 + 1;
                            if (a2 > 1e7) throw { code: "D2014", stack: new Error().stack, value: a2 };
                            if (r5.base.options && a2 > r5.base.options.sequence) throw { code: "D2015", stack: new Error().stack, value: a2 };
                            n4 = new Array(a2);
                            for (var i3 = e3, o4 = 0; i3 <= t4; i3++, o4++) n4[o4] = i3;
                            return n4.sequence = !0, n4;
                          })(o3, u2, n3);
                          break;
                        case "in":
                          i2 = (function(e3, t4) {
                            var r5 = !1;
                            if (e3 === void 0 || t4 === void 0) return !1;
                            Array.isArray(t4) || (t4 = [t4]);
                            for (var n4 = 0; n4 < t4.length; n4++) if (t4[n4] === e3) {
                              r5 = !0;
                              break;
                            }
                            return r5;
                          })(o3, u2);
                      }
                    } catch (e3) {
                      throw e3.position = t3.position, e3.token = s3, e3;
                    }
                    return i2;
                  })(r3, n2, o2);
                  break;
                case "unary":
                  s2 = await (async function(t3, r4, n3) {
                    var i2, o3 = { options: n3.base.options, createSequence: n3.base.createSequence };
                    switch (t3.value) {
                      case "-":
                        if ((i2 = await g(t3.expression, r4, n3)) === void 0) i2 = void 0;
                        else {
                          if (!e2(i2)) throw { code: "D1002", stack: new Error().stack, position: t3.position, token: t3.value, value: i2 };
                          i2 = -i2;
                        }
                        break;
                      case "[":
                        i2 = [];
                        let u2 = await Promise.all(t3.expressions.map(async (e3, t4) => (n3.isParallelCall = t4 > 0, [e3, await g(e3, r4, n3)])));
                        for (let e3 of u2) {
                          var [s3, c3] = e3;
                          c3 !== void 0 && (s3.value === "[" ? i2.push(c3) : i2 = a.append.call(o3, i2, c3));
                        }
                        t3.consarray && Object.defineProperty(i2, "cons", { enumerable: !1, configurable: !1, value: !0 });
                        break;
                      case "{":
                        i2 = await A(t3, r4, n3);
                    }
                    return i2;
                  })(r3, n2, o2);
                  break;
                case "name":
                  s2 = (function(e3, t3, r4) {
                    var n3 = { createSequence: r4.base.createSequence };
                    return a.lookup.call(n3, t3, e3.value);
                  })(r3, n2, o2);
                  break;
                case "string":
                case "number":
                case "value":
                  s2 = (function(e3) {
                    return e3.value;
                  })(r3);
                  break;
                case "wildcard":
                  s2 = (function(e3, t3, r4) {
                    var n3 = { options: r4.base.options, createSequence: r4.base.createSequence }, o3 = n3.createSequence();
                    return Array.isArray(t3) && t3.outerWrapper && t3.length > 0 && (t3 = t3[0]), t3 === null || typeof t3 != "object" || u(t3) || i.keys(t3).forEach(function(e4) {
                      var r5 = t3[e4];
                      Array.isArray(r5) ? (r5 = (function e5(t4, r6) {
                        return r6 === void 0 && (r6 = []), Array.isArray(t4) ? Array.prototype.forEach.call(t4, function(t5) {
                          e5(t5, r6);
                        }) : r6.push(t4), r6;
                      })(r5), o3 = a.append.call(n3, o3, r5)) : o3.push(r5);
                    }), o3;
                  })(0, n2, o2);
                  break;
                case "descendant":
                  s2 = (function(e3, t3, r4) {
                    var n3, a2 = r4.base.createSequence();
                    return t3 !== void 0 && ((function e4(t4, r5) {
                      Array.isArray(t4) || r5.push(t4), Array.isArray(t4) ? Array.prototype.forEach.call(t4, function(t5) {
                        e4(t5, r5);
                      }) : t4 === null || typeof t4 != "object" || u(t4) || i.keys(t4).forEach(function(n4) {
                        e4(t4[n4], r5);
                      });
                    })(t3, a2), n3 = a2.length === 1 ? a2[0] : a2), n3;
                  })(0, n2, o2);
                  break;
                case "parent":
                  s2 = o2.lookup(r3.slot.label);
                  break;
                case "condition":
                  s2 = await (async function(e3, t3, r4) {
                    var n3, i2 = await g(e3.condition, t3, r4);
                    return a.boolean(i2) ? n3 = await g(e3.then, t3, r4) : e3.else !== void 0 && (n3 = await g(e3.else, t3, r4)), n3;
                  })(r3, n2, o2);
                  break;
                case "block":
                  s2 = await (async function(e3, t3, r4) {
                    for (var n3, a2 = U(r4), i2 = 0; i2 < e3.expressions.length; i2++) n3 = await g(e3.expressions[i2], t3, a2);
                    return n3;
                  })(r3, n2, o2);
                  break;
                case "bind":
                  s2 = await (async function(e3, t3, r4) {
                    var n3 = await g(e3.rhs, t3, r4);
                    return r4.bind(e3.lhs.value, n3), n3;
                  })(r3, n2, o2);
                  break;
                case "regex":
                  s2 = (function(e3, t3, r4) {
                    var n3 = new r4.base.RegexEngine(e3.value), a2 = function(t4, r5) {
                      var i2;
                      n3.lastIndex = r5 || 0;
                      var o3 = n3.exec(t4);
                      if (o3 !== null) {
                        if (i2 = { match: o3[0], start: o3.index, end: o3.index + o3[0].length, groups: [] }, o3.length > 1) for (var s3 = 1; s3 < o3.length; s3++) i2.groups.push(o3[s3]);
                        i2.next = function() {
                          if (!(n3.lastIndex >= t4.length)) {
                            var r6 = a2(t4, n3.lastIndex);
                            if (r6 && r6.match === "") throw { code: "D1004", stack: new Error().stack, position: e3.position, value: e3.value.source };
                            return r6;
                          }
                        };
                      }
                      return i2;
                    };
                    return a2;
                  })(r3, 0, o2);
                  break;
                case "function":
                  s2 = await D(r3, n2, o2);
                  break;
                case "variable":
                  s2 = (function(e3, t3, r4) {
                    var n3;
                    return n3 = e3.value === "" ? t3 && t3.outerWrapper ? t3[0] : t3 : r4.lookup(e3.value), n3;
                  })(r3, n2, o2);
                  break;
                case "lambda":
                  s2 = (function(e3, t3, r4) {
                    var n3 = { _jsonata_lambda: !0, input: t3, environment: r4, arguments: e3.arguments, signature: e3.signature, body: e3.body };
                    return e3.thunk === !0 && (n3.thunk = !0), n3.apply = async function(e4, a2) {
                      return await T(n3, a2, t3, e4 ? e4.environment : r4);
                    }, n3;
                  })(r3, n2, o2);
                  break;
                case "partial":
                  s2 = await (async function(e3, t3, r4) {
                    for (var n3, a2 = [], i2 = 0; i2 < e3.arguments.length; i2++) {
                      var o3 = e3.arguments[i2];
                      o3.type === "operator" && o3.value === "?" ? a2.push(o3) : a2.push(await g(o3, t3, r4));
                    }
                    var s3 = await g(e3.procedure, t3, r4);
                    if (s3 === void 0 && e3.procedure.type === "path" && r4.lookup(e3.procedure.steps[0].value)) throw { code: "T1007", stack: new Error().stack, position: e3.position, token: e3.procedure.steps[0].value };
                    if (p(s3)) n3 = P(s3, a2, r4);
                    else if (s3 && s3._jsonata_function === !0) n3 = j(s3.implementation, a2, r4);
                    else {
                      if (typeof s3 != "function") throw { code: "T1008", stack: new Error().stack, position: e3.position, token: e3.procedure.type === "path" ? e3.procedure.steps[0].value : e3.procedure.value };
                      n3 = j(s3, a2, r4);
                    }
                    return n3;
                  })(r3, n2, o2);
                  break;
                case "apply":
                  s2 = await (async function(e3, t3, r4) {
                    var n3, a2 = await g(e3.lhs, t3, r4);
                    if (e3.rhs.type === "function") n3 = await D(e3.rhs, t3, r4, { context: a2 });
                    else {
                      var i2 = await g(e3.rhs, t3, r4);
                      if (!u(i2)) throw { code: "T2006", stack: new Error().stack, position: e3.position, value: i2 };
                      if (u(a2)) {
                        var o3 = await g(S, null, r4);
                        n3 = await T(o3, [a2, i2], null, r4);
                      } else n3 = await T(i2, [a2], null, r4);
                    }
                    return n3;
                  })(r3, n2, o2);
                  break;
                case "transform":
                  s2 = (function(e3, r4, n3) {
                    return C(async function(r5) {
                      if (r5 !== void 0) {
                        var a2 = n3.lookup("clone");
                        if (!u(a2)) throw { code: "T2013", stack: new Error().stack, position: e3.position };
                        var o3 = await T(a2, [r5], null, n3), s3 = await g(e3.pattern, o3, n3);
                        if (s3 !== void 0) {
                          Array.isArray(s3) || (s3 = [s3]);
                          for (var c3 = 0; c3 < s3.length; c3++) {
                            var p2 = s3[c3], l3 = await g(e3.update, p2, n3), f3 = typeof l3;
                            if (f3 !== "undefined") {
                              if (f3 !== "object" || l3 === null || Array.isArray(l3)) throw { code: "T2011", stack: new Error().stack, position: e3.update.position, value: l3 };
                              for (const e4 of i.keys(l3)) p2[e4] = l3[e4];
                            }
                            if (e3.delete !== void 0) {
                              var h3 = await g(e3.delete, p2, n3);
                              if (h3 !== void 0) {
                                var d2 = h3;
                                if (Array.isArray(h3) || (h3 = [h3]), !t2(h3)) throw { code: "T2012", stack: new Error().stack, position: e3.delete.position, value: d2 };
                                for (var v2 = 0; v2 < h3.length; v2++) typeof p2 == "object" && p2 !== null && delete p2[h3[v2]];
                              }
                            }
                          }
                        }
                        return o3;
                      }
                    }, "<(oa):o>");
                  })(r3, 0, o2);
              }
              if (Object.prototype.hasOwnProperty.call(r3, "predicate")) for (var f2 = 0; f2 < r3.predicate.length; f2++) s2 = await k(r3.predicate[f2].expr, s2, o2);
              r3.type !== "path" && Object.prototype.hasOwnProperty.call(r3, "group") && (s2 = await A(r3.group, s2, o2));
              var h2 = o2.lookup(/* @__PURE__ */ Symbol.for("jsonata.__evaluate_exit"));
              return h2 && await h2(r3, n2, o2, s2), s2 && c2(s2) && !s2.tupleStream && (r3.keepArray && (s2.keepSingleton = !0), s2.length === 0 ? s2 = void 0 : s2.length === 1 && (s2 = s2.keepSingleton ? s2 : s2[0])), o2.base.depth--, s2;
            }
            function m(e3, t3) {
              var r3 = U(e3);
              for (const e4 of i.keys(t3)) r3.bind(e4, t3[e4]);
              return r3;
            }
            async function y(e3, t3, r3, n2) {
              var a2;
              if (e3.type === "sort") return a2 = await E(e3, t3, r3), e3.stages && (a2 = await b(e3.stages, a2, r3)), a2;
              a2 = r3.base.createSequence();
              for (var i2 = 0; i2 < t3.length; i2++) {
                var o2 = await g(e3, t3[i2], r3);
                if (e3.stages) for (var s2 = 0; s2 < e3.stages.length; s2++) o2 = await k(e3.stages[s2].expr, o2, r3);
                o2 !== void 0 && a2.push(o2);
              }
              var u2 = r3.base.createSequence();
              return n2 && a2.length === 1 && Array.isArray(a2[0]) && !c2(a2[0]) ? u2 = a2[0] : Array.prototype.forEach.call(a2, function(e4) {
                !Array.isArray(e4) || e4.cons ? u2.push(e4) : Array.prototype.forEach.call(e4, (e5) => u2.push(e5));
              }), u2;
            }
            async function b(e3, t3, r3) {
              for (var n2 = t3, a2 = 0; a2 < e3.length; a2++) {
                var i2 = e3[a2];
                switch (i2.type) {
                  case "filter":
                    n2 = await k(i2.expr, n2, r3);
                    break;
                  case "index":
                    for (var o2 = 0; o2 < n2.length; o2++)
                      n2[o2][i2.value] = o2;
                }
              }
              return n2;
            }
            async function w(e3, t3, r3, n2) {
              var a2;
              if (e3.type === "sort") {
                if (r3) a2 = await E(e3, r3, n2);
                else {
                  var i2 = await E(e3, t3, n2);
                  (a2 = n2.base.createSequence()).tupleStream = !0;
                  for (var o2 = 0; o2 < i2.length; o2++) {
                    var s2 = { "@": i2[o2] };
                    s2[e3.index] = o2, a2.push(s2);
                  }
                }
                return e3.stages && (a2 = await b(e3.stages, a2, n2)), a2;
              }
              (a2 = n2.base.createSequence()).tupleStream = !0;
              var c3 = n2;
              r3 === void 0 && (r3 = t3.map((e4) => ({ "@": e4 })));
              for (var u2 = 0; u2 < r3.length; u2++) {
                c3 = m(n2, r3[u2]);
                var p2 = await g(e3, r3[u2]["@"], c3);
                if (p2 !== void 0) {
                  Array.isArray(p2) || (p2 = [p2]);
                  for (var l2 = 0; l2 < p2.length; l2++) s2 = /* @__PURE__ */ Object.create(null), Object.assign(s2, r3[u2]), p2.tupleStream ? Object.assign(s2, p2[l2]) : (e3.focus ? (s2[e3.focus] = p2[l2], s2["@"] = r3[u2]["@"]) : s2["@"] = p2[l2], e3.index && (s2[e3.index] = l2), e3.ancestor && (s2[e3.ancestor.label] = r3[u2]["@"])), a2.push(s2);
                }
              }
              return e3.stages && (a2 = await b(e3.stages, a2, n2)), a2;
            }
            async function k(t3, n2, i2) {
              var o2 = i2.base.createSequence();
              if (n2 && n2.tupleStream && (o2.tupleStream = !0), Array.isArray(n2) || (n2 = i2.base.createSequence(n2)), t3.type === "number") {
                var s2 = Math.floor(t3.value);
                s2 < 0 && (s2 = n2.length + s2), (c3 = await n2[s2]) !== void 0 && (Array.isArray(c3) ? o2 = c3 : o2.push(c3));
              } else for (s2 = 0; s2 < n2.length; s2++) {
                var c3, u2 = c3 = n2[s2], p2 = i2;
                n2.tupleStream && (u2 = c3["@"], p2 = m(i2, c3));
                var l2 = await g(t3, u2, p2);
                e2(l2) && (l2 = [l2]), r2(l2) ? Array.prototype.forEach.call(l2, function(e3) {
                  var t4 = Math.floor(e3);
                  t4 < 0 && (t4 = n2.length + t4), t4 === s2 && o2.push(c3);
                }) : a.boolean(l2) && o2.push(c3);
              }
              return o2;
            }
            function x(e3) {
              var t3 = a.boolean(e3);
              return t3 !== void 0 && t3;
            }
            async function A(e3, t3, r3) {
              var n2 = /* @__PURE__ */ Object.create(null), o2 = /* @__PURE__ */ Object.create(null), s2 = !(!t3 || !t3.tupleStream), c3 = { options: r3.base.options, createSequence: r3.base.createSequence };
              Array.isArray(t3) || (r3.base.options, t3 = c3.createSequence(t3)), t3.length !== 0 || s2 || t3.push(void 0);
              for (var u2 = 0; u2 < t3.length; u2++) for (var p2 = t3[u2], l2 = s2 ? m(r3, p2) : r3, f2 = 0; f2 < e3.lhs.length; f2++) {
                var h2, d2 = e3.lhs[f2];
                if (typeof (h2 = await g(d2[0], s2 ? p2["@"] : p2, l2)) != "string" && h2 !== void 0) throw { code: "T1003", stack: new Error().stack, position: e3.position, value: h2 };
                if (h2 !== void 0) {
                  if (h2 === "_jsonata_lambda" || h2 === "_jsonata_function") throw { code: "D1013", stack: new Error().stack, position: e3.position, value: h2 };
                  var v2 = { data: p2, exprIndex: f2 };
                  if (Object.prototype.hasOwnProperty.call(o2, h2)) {
                    if (o2[h2].exprIndex !== f2) throw { code: "D1009", stack: new Error().stack, position: e3.position, value: h2 };
                    o2[h2].data = a.append.call(c3, o2[h2].data, p2);
                  } else o2[h2] = v2;
                }
              }
              let y2 = await Promise.all(i.keys(o2).map(async (t4, n3) => {
                let c4 = o2[t4];
                var u3 = c4.data, p3 = r3;
                if (s2) {
                  var l3 = (function(e4, t5) {
                    if (!Array.isArray(e4)) return e4;
                    var r4 = /* @__PURE__ */ Object.create(null), n4 = { options: t5.base.options, createSequence: t5.base.createSequence };
                    Object.assign(r4, e4[0]);
                    for (var o3 = 1; o3 < e4.length; o3++) for (const t6 of i.keys(e4[o3])) r4[t6] = a.append.call(n4, r4[t6], e4[o3][t6]);
                    return r4;
                  })(c4.data, r3);
                  u3 = l3["@"], delete l3["@"], p3 = m(r3, l3);
                }
                return r3.isParallelCall = n3 > 0, [t4, await g(e3.lhs[c4.exprIndex][1], u3, p3)];
              }));
              for (let e4 of y2) {
                var [h2, b2] = await e4;
                b2 !== void 0 && (n2[h2] = b2);
              }
              return n2;
            }
            async function E(e3, t3, r3) {
              var n2 = t3, i2 = !!t3.tupleStream, o2 = { environment: r3, input: t3 };
              return await a.sort.apply(o2, [n2, async function(t4, n3) {
                for (var a2 = 0, o3 = 0; a2 === 0 && o3 < e3.terms.length; o3++) {
                  var s2 = e3.terms[o3], c3 = t4, u2 = r3;
                  i2 && (c3 = t4["@"], u2 = m(r3, t4));
                  var p2 = await g(s2.expression, c3, u2);
                  c3 = n3, u2 = r3, i2 && (c3 = n3["@"], u2 = m(r3, n3));
                  var l2 = await g(s2.expression, c3, u2), f2 = typeof p2, h2 = typeof l2;
                  if (f2 !== "undefined") if (h2 !== "undefined") {
                    if (f2 !== "string" && f2 !== "number" || h2 !== "string" && h2 !== "number") throw { code: "T2008", stack: new Error().stack, position: e3.position, value: f2 !== "string" && f2 !== "number" ? p2 : l2 };
                    if (f2 !== h2) throw { code: "T2007", stack: new Error().stack, position: e3.position, value: p2, value2: l2 };
                    p2 !== l2 && (a2 = p2 < l2 ? -1 : 1, s2.descending === !0 && (a2 = -a2));
                  } else a2 = -1;
                  else a2 = h2 === "undefined" ? 0 : 1;
                }
                return a2 === 1;
              }]);
            }
            var S = o("function($f, $g) { function($x){ $g($f($x)) } }");
            async function D(e3, t3, r3, n2) {
              var a2, i2 = await g(e3.procedure, t3, r3);
              if (i2 === void 0 && e3.procedure.type === "path" && r3.lookup(e3.procedure.steps[0].value)) throw { code: "T1005", stack: new Error().stack, position: e3.position, token: e3.procedure.steps[0].value };
              var o2 = [];
              n2 !== void 0 && o2.push(n2.context);
              for (var s2 = 0; s2 < e3.arguments.length; s2++) {
                const n3 = await g(e3.arguments[s2], t3, r3);
                if (u(n3)) {
                  const e4 = async function(...e5) {
                    return await T(n3, e5, null, r3);
                  };
                  e4.arity = h(n3), o2.push(e4);
                } else o2.push(n3);
              }
              var c3 = e3.procedure.type === "path" ? e3.procedure.steps[0].value : e3.procedure.value;
              try {
                typeof i2 == "object" && (i2.token = c3, i2.position = e3.position), a2 = await T(i2, o2, t3, r3);
              } catch (t4) {
                throw t4.position || (t4.position = e3.position), t4.token || (t4.token = c3), t4;
              }
              return a2;
            }
            async function T(e3, t3, r3, n2) {
              var a2;
              for (a2 = await O(e3, t3, r3, n2); p(a2) && a2.thunk === !0; ) {
                var i2 = await g(a2.body.procedure, a2.input, a2.environment);
                a2.body.procedure.type === "variable" && (i2.token = a2.body.procedure.value), i2.position = a2.body.procedure.position;
                for (var o2 = [], s2 = 0; s2 < a2.body.arguments.length; s2++) o2.push(await g(a2.body.arguments[s2], a2.input, a2.environment));
                a2 = await O(i2, o2, r3, n2);
              }
              return a2;
            }
            async function O(e3, t3, r3, n2) {
              var a2;
              try {
                var i2 = t3;
                if (e3 && (i2 = (function(e4, t4, r4) {
                  return e4 === void 0 ? t4 : e4.validate(t4, r4);
                })(e3.signature, t3, r3)), p(e3)) a2 = await (async function(e4, t4) {
                  var r4, n3 = U(e4.environment);
                  return Array.prototype.forEach.call(e4.arguments, function(e5, r5) {
                    n3.bind(e5.value, t4[r5]);
                  }), r4 = typeof e4.body == "function" ? await (async function(e5, t5) {
                    var r5 = M(e5).map(function(e6) {
                      return t5.lookup(e6.trim());
                    }), n4 = { environment: t5, createSequence: t5.base.createSequence }, a3 = e5.apply(n4, r5);
                    return f(a3) && (a3 = await a3), a3;
                  })(e4.body, n3) : await g(e4.body, e4.input, n3), r4;
                })(e3, i2);
                else if (e3 && e3._jsonata_function === !0) {
                  var o2 = { environment: n2, input: r3, options: n2.base.options, createSequence: n2.base.createSequence };
                  a2 = e3.implementation.apply(o2, i2), l(a2) && (a2 = a2.next().value), f(a2) && (a2 = await a2);
                } else {
                  if (typeof e3 != "function") throw { code: "T1006", stack: new Error().stack };
                  a2 = e3.apply(r3, i2), f(a2) && (a2 = await a2);
                }
              } catch (t4) {
                throw e3 && (t4.token === void 0 && e3.token !== void 0 && (t4.token = e3.token), t4.position = e3.position || t4.position), t4;
              }
              return a2;
            }
            function P(e3, t3, r3) {
              var n2 = U(e3.environment || r3), a2 = [];
              return Array.prototype.forEach.call(e3.arguments, function(e4, r4) {
                var i2 = t3[r4];
                i2 && i2.type === "operator" && i2.value === "?" ? a2.push(e4) : n2.bind(e4.value, i2);
              }), { _jsonata_lambda: !0, input: e3.input, environment: n2, arguments: a2, body: e3.body };
            }
            function j(e3, t3, r3) {
              var n2 = M(e3), a2 = "function(" + (n2 = n2.map(function(e4) {
                return "$" + e4.trim();
              })).join(", ") + "){ _ }", i2 = o(a2);
              return i2.body = e3, P(i2, t3, r3);
            }
            function M(e3) {
              var t3 = e3.toString();
              return /\(([^)]*)\)/.exec(t3)[1].split(",");
            }
            function C(e3, t3) {
              var r3 = { _jsonata_function: !0, implementation: e3 };
              return t3 !== void 0 && (r3.signature = s(t3)), r3;
            }
            function U(e3) {
              var t3 = /* @__PURE__ */ Object.create(null);
              const r3 = { bind: function(e4, r4) {
                t3[e4] = r4;
              }, lookup: function(r4) {
                var n3;
                return Object.prototype.hasOwnProperty.call(t3, r4) ? n3 = t3[r4] : e3 && (n3 = e3.lookup(r4)), n3;
              }, timestamp: e3 ? e3.timestamp : null, async: !!e3 && e3.async, isParallelCall: !!e3 && e3.isParallelCall, global: e3 ? e3.global : { ancestry: [null] } };
              if (e3) {
                var n2 = e3.lookup(/* @__PURE__ */ Symbol.for("jsonata.__createFrame_push"));
                n2 && n2(e3, r3), r3.base = e3.base;
              }
              return r3;
            }
            v.bind("sum", C(a.sum, "<a<n>:n>")), v.bind("count", C(a.count, "<a:n>")), v.bind("max", C(a.max, "<a<n>:n>")), v.bind("min", C(a.min, "<a<n>:n>")), v.bind("average", C(a.average, "<a<n>:n>")), v.bind("string", C(a.string, "<x-b?:s>")), v.bind("substring", C(a.substring, "<s-nn?:s>")), v.bind("substringBefore", C(a.substringBefore, "<s-s:s>")), v.bind("substringAfter", C(a.substringAfter, "<s-s:s>")), v.bind("lowercase", C(a.lowercase, "<s-:s>")), v.bind("uppercase", C(a.uppercase, "<s-:s>")), v.bind("length", C(a.length, "<s-:n>")), v.bind("trim", C(a.trim, "<s-:s>")), v.bind("pad", C(a.pad, "<s-ns?:s>")), v.bind("match", C(a.match, "<s-f<s:o>n?:a<o>>")), v.bind("contains", C(a.contains, "<s-(sf):b>")), v.bind("replace", C(a.replace, "<s-(sf)(sf)n?:s>")), v.bind("split", C(a.split, "<s-(sf)n?:a<s>>")), v.bind("join", C(a.join, "<a<s>s?:s>")), v.bind("formatNumber", C(a.formatNumber, "<n-so?:s>")), v.bind("formatBase", C(a.formatBase, "<n-n?:s>")), v.bind("formatInteger", C(n.formatInteger, "<n-s:s>")), v.bind("parseInteger", C(n.parseInteger, "<s-s:n>")), v.bind("number", C(a.number, "<(nsb)-:n>")), v.bind("floor", C(a.floor, "<n-:n>")), v.bind("ceil", C(a.ceil, "<n-:n>")), v.bind("round", C(a.round, "<n-n?:n>")), v.bind("abs", C(a.abs, "<n-:n>")), v.bind("sqrt", C(a.sqrt, "<n-:n>")), v.bind("power", C(a.power, "<n-n:n>")), v.bind("random", C(a.random, "<:n>")), v.bind("boolean", C(a.boolean, "<x-:b>")), v.bind("not", C(a.not, "<x-:b>")), v.bind("map", C(a.map, "<af>")), v.bind("zip", C(a.zip, "<a+>")), v.bind("filter", C(a.filter, "<af>")), v.bind("single", C(a.single, "<af?>")), v.bind("reduce", C(a.foldLeft, "<afj?:j>")), v.bind("sift", C(a.sift, "<o-f?:o>")), v.bind("keys", C(a.keys, "<x-:a<s>>")), v.bind("lookup", C(a.lookup, "<x-s:x>")), v.bind("append", C(a.append, "<xx:a>")), v.bind("exists", C(a.exists, "<x:b>")), v.bind("spread", C(a.spread, "<x-:a<o>>")), v.bind("merge", C(a.merge, "<a<o>:o>")), v.bind("reverse", C(a.reverse, "<a:a>")), v.bind("each", C(a.each, "<o-f:a>")), v.bind("error", C(a.error, "<s?:x>")), v.bind("assert", C(a.assert, "<bs?:x>")), v.bind("type", C(a.type, "<x:s>")), v.bind("sort", C(a.sort, "<af?:a>")), v.bind("shuffle", C(a.shuffle, "<a:a>")), v.bind("distinct", C(a.distinct, "<x:x>")), v.bind("base64encode", C(a.base64encode, "<s-:s>")), v.bind("base64decode", C(a.base64decode, "<s-:s>")), v.bind("encodeUrlComponent", C(a.encodeUrlComponent, "<s-:s>")), v.bind("encodeUrl", C(a.encodeUrl, "<s-:s>")), v.bind("decodeUrlComponent", C(a.decodeUrlComponent, "<s-:s>")), v.bind("decodeUrl", C(a.decodeUrl, "<s-:s>")), v.bind("eval", C(async function(e3, t3) {
              if (e3 !== void 0) {
                var r3 = this.input;
                t3 !== void 0 && (r3 = t3, Array.isArray(r3) && !c2(r3) && ((r3 = this.createSequence(r3)).outerWrapper = !0));
                try {
                  var n2 = o(e3, !1);
                } catch (e4) {
                  throw N(e4), { stack: new Error().stack, code: "D3120", value: e4.message, error: e4 };
                }
                try {
                  var a2 = await g(n2, r3, this.environment);
                } catch (e4) {
                  throw N(e4), { stack: new Error().stack, code: "D3121", value: e4.message, error: e4 };
                }
                return a2;
              }
            }, "<sx?:x>")), v.bind("toMillis", C(n.toMillis, "<s-s?:n>")), v.bind("fromMillis", C(n.fromMillis, "<n-s?s?:s>")), v.bind("clone", C(function(e3) {
              if (e3 !== void 0) return JSON.parse(a.string(e3));
            }, "<(oa)-:o>"));
            var F = { S0101: "String literal must be terminated by a matching quote", S0102: "Number out of range: {{token}}", S0103: "Unsupported escape sequence: \\{{token}}", S0104: "The escape sequence \\u must be followed by 4 hex digits", S0105: "Quoted property name must be terminated with a backquote (`)", S0106: "Comment has no closing tag", S0201: "Syntax error: {{token}}", S0202: "Expected {{value}}, got {{token}}", S0203: "Expected {{value}} before end of expression", S0204: "Unknown operator: {{token}}", S0205: "Unexpected token: {{token}}", S0206: "Unknown expression type: {{token}}", S0207: "Unexpected end of expression", S0208: "Parameter {{value}} of function definition must be a variable name (start with $)", S0209: "A predicate cannot follow a grouping expression in a step", S0210: "Each step can only have one grouping expression", S0211: "The symbol {{token}} cannot be used as a unary operator", S0212: "The left side of := must be a variable name (start with $)", S0213: "The literal value {{value}} cannot be used as a step within a path expression", S0214: "The right side of {{token}} must be a variable name (start with $)", S0215: "A context variable binding must precede any predicates on a step", S0216: "A context variable binding must precede the 'order-by' clause on a step", S0217: "The object representing the 'parent' cannot be derived from this expression", S0301: "Empty regular expressions are not allowed", S0302: "No terminating / in regular expression", S0402: "Choice groups containing parameterized types are not supported", S0401: "Type parameters can only be applied to functions and arrays", S0500: "Attempted to evaluate an expression containing syntax error(s)", T0410: "Argument {{index}} of function {{token}} does not match function signature", T0411: "Context value is not a compatible type with argument {{index}} of function {{token}}", T0412: "Argument {{index}} of function {{token}} must be an array of {{type}}", D1001: "Number out of range: {{value}}", D1002: "Cannot negate a non-numeric value: {{value}}", T1003: "Key in object structure must evaluate to a string; got: {{value}}", D1004: "Regular expression matches zero length string", T1005: "Attempted to invoke a non-function. Did you mean ${{{token}}}?", T1006: "Attempted to invoke a non-function", T1007: "Attempted to partially apply a non-function. Did you mean ${{{token}}}?", T1008: "Attempted to partially apply a non-function", D1009: "Multiple key definitions evaluate to same key: {{value}}", T1010: "The matcher function argument passed to function {{token}} does not return the correct object structure", D1011: "Stack overflow. Check for non-terminating recursive function.  Consider rewriting as tail-recursive", D1012: "Evaluation timeout after {{value}} milliseconds. Check for infinite loop", D1013: "Object property names starting with _jsonata_ are reserved for internal use: {{value}}", T2001: "The left side of the {{token}} operator must evaluate to a number", T2002: "The right side of the {{token}} operator must evaluate to a number", T2003: "The left side of the range operator (..) must evaluate to an integer", T2004: "The right side of the range operator (..) must evaluate to an integer", D2005: "The left side of := must be a variable name (start with $)", T2006: "The right side of the function application operator ~> must be a function", T2007: "Type mismatch when comparing values {{value}} and {{value2}} in order-by clause", T2008: "The expressions within an order-by clause must evaluate to numeric or string values", T2009: "The values {{value}} and {{value2}} either side of operator {{token}} must be of the same data type", T2010: "The expressions either side of operator {{token}} must evaluate to numeric or string values", T2011: "The insert/update clause of the transform expression must evaluate to an object: {{value}}", T2012: "The delete clause of the transform expression must evaluate to a string or array of strings: {{value}}", T2013: "The transform expression clones the input object using the $clone() function.  This has been overridden in the current scope by a non-function.", D2014: "The size of the sequence allocated by the range operator (..) must not exceed 1e7.  Attempted to allocate {{value}}.", D2015: "The maximum sequence length of {{value}} was exceeded.", D3001: "Attempting to invoke string function on Infinity or NaN", D3010: "Second argument of replace function cannot be an empty string", D3011: "Fourth argument of replace function must evaluate to a positive number", D3012: "Attempted to replace a matched string with a non-string value", D3020: "Third argument of split function must evaluate to a positive number", D3030: "Unable to cast value to a number: {{value}}", D3040: "Third argument of match function must evaluate to a positive number", D3050: "The second argument of reduce function must be a function with at least two arguments", D3060: "The sqrt function cannot be applied to a negative number: {{value}}", D3061: "The power function has resulted in a value that cannot be represented as a JSON number: base={{value}}, exponent={{exp}}", D3070: "The single argument form of the sort function can only be applied to an array of strings or an array of numbers.  Use the second argument to specify a comparison function", D3080: "The picture string must only contain a maximum of two sub-pictures", D3081: "The sub-picture must not contain more than one instance of the 'decimal-separator' character", D3082: "The sub-picture must not contain more than one instance of the 'percent' character", D3083: "The sub-picture must not contain more than one instance of the 'per-mille' character", D3084: "The sub-picture must not contain both a 'percent' and a 'per-mille' character", D3085: "The mantissa part of a sub-picture must contain at least one character that is either an 'optional digit character' or a member of the 'decimal digit family'", D3086: "The sub-picture must not contain a passive character that is preceded by an active character and that is followed by another active character", D3087: "The sub-picture must not contain a 'grouping-separator' character that appears adjacent to a 'decimal-separator' character", D3088: "The sub-picture must not contain a 'grouping-separator' at the end of the integer part", D3089: "The sub-picture must not contain two adjacent instances of the 'grouping-separator' character", D3090: "The integer part of the sub-picture must not contain a member of the 'decimal digit family' that is followed by an instance of the 'optional digit character'", D3091: "The fractional part of the sub-picture must not contain an instance of the 'optional digit character' that is followed by a member of the 'decimal digit family'", D3092: "A sub-picture that contains a 'percent' or 'per-mille' character must not contain a character treated as an 'exponent-separator'", D3093: "The exponent part of the sub-picture must comprise only of one or more characters that are members of the 'decimal digit family'", D3100: "The radix of the formatBase function must be between 2 and 36.  It was given {{value}}", D3110: "The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given {{value}}", D3120: "Syntax error in expression passed to function eval: {{value}}", D3121: "Dynamic error evaluating the expression passed to function eval: {{value}}", D3130: "Formatting or parsing an integer as a sequence starting with {{value}} is not supported by this implementation", D3131: "In a decimal digit pattern, all digits must be from the same decimal group", D3132: "Unknown component specifier {{value}} in date/time picture string", D3133: "The 'name' modifier can only be applied to months and days in the date/time picture string, not {{value}}", D3134: "The timezone integer format specifier cannot have more than four digits", D3135: "No matching closing bracket ']' in date/time picture string", D3136: "The date/time picture string is missing specifiers required to parse the timestamp", D3137: "{{{message}}}", D3138: "The $single() function expected exactly 1 matching result.  Instead it matched more.", D3139: "The $single() function expected exactly 1 matching result.  Instead it matched 0.", D3140: "Malformed URL passed to ${{{functionName}}}(): {{value}}", D3141: "{{{message}}}" };
            function N(e3) {
              var t3 = F[e3.code];
              if (t3 !== void 0) {
                var r3 = t3.replace(/\{\{\{([^}]+)}}}/g, function() {
                  return e3[arguments[1]];
                });
                r3 = r3.replace(/\{\{([^}]+)}}/g, function() {
                  return JSON.stringify(e3[arguments[1]]);
                }), e3.message = r3;
              }
            }
            function q(e3, t3) {
              var r3, a2;
              try {
                r3 = o(e3, t3 && t3.recover), a2 = r3.errors, delete r3.errors;
              } catch (e4) {
                throw N(e4), e4;
              }
              var s2 = U(v), u2 = /* @__PURE__ */ new Date();
              return s2.bind("now", C(function(e4, t4) {
                return n.fromMillis(u2.getTime(), e4, t4);
              }, "<s?s?:s>")), s2.bind("millis", C(function() {
                return u2.getTime();
              }, "<:n>")), { evaluate: async function(e4, n2, o2) {
                if (a2 !== void 0) {
                  var p2 = { code: "S0500", position: 0 };
                  throw N(p2), p2;
                }
                const l2 = U(s2);
                for (const e5 of i.keys(n2)) l2.bind(e5, n2[e5]);
                if (l2.bind("$", e4), u2 = /* @__PURE__ */ new Date(), l2.timestamp = u2, l2.options = t3, l2.createSequence = function() {
                  var e5 = [];
                  return t3 && t3.sequence && (e5.push = function(...r4) {
                    if (e5.length + r4.length > t3.sequence) throw { code: "D2015", stack: new Error().stack, value: t3.sequence };
                    return Array.prototype.push.apply(e5, r4);
                  }), e5.sequence = !0, arguments.length === 1 && e5.push(arguments[0]), e5;
                }, Array.isArray(e4) && !c2(e4) && ((e4 = l2.createSequence(e4)).outerWrapper = !0), t3 && (t3.timeout || t3.stack)) {
                  const e5 = Date.now();
                  l2.guardrails = function() {
                    if (t3.stack > 0 && l2.depth > t3.stack) throw { code: "D1011", value: t3.stack, stack: new Error().stack };
                    if (t3.timeout > 0 && Date.now() - e5 > t3.timeout) throw { code: "D1012", value: t3.timeout, stack: new Error().stack };
                  };
                } else l2.guardrails = function() {
                };
                var f2;
                l2.base = l2, l2.depth = 0, t3 && t3.RegexEngine ? l2.RegexEngine = t3.RegexEngine : l2.RegexEngine = RegExp;
                try {
                  return f2 = await g(r3, e4, l2), typeof o2 == "function" && o2(null, f2), f2;
                } catch (p3) {
                  throw N(p3), p3;
                }
              }, assign: function(e4, t4) {
                s2.bind(e4, t4);
              }, registerFunction: function(e4, t4, r4) {
                var n2 = C(t4, r4);
                s2.bind(e4, n2);
              }, ast: function() {
                return r3;
              }, errors: function() {
                return a2;
              } };
            }
            return q.parser = o, q;
          })();
          t.exports = c;
        }, { "./datetime": 1, "./functions": 2, "./parser": 4, "./signature": 5, "./utils": 6 }], 4: [function(e, t, r) {
          var n = e("./signature");
          const a = (() => {
            "use strict";
            var e2 = { ".": 75, "[": 80, "]": 0, "{": 70, "}": 0, "(": 80, ")": 0, ",": 0, "@": 80, "#": 80, ";": 80, ":": 80, "?": 20, "+": 50, "-": 50, "*": 60, "/": 60, "%": 60, "|": 20, "=": 40, "<": 40, ">": 40, "^": 40, "**": 60, "..": 20, ":=": 10, "!=": 40, "<=": 40, ">=": 40, "~>": 40, "?:": 40, "??": 40, and: 30, or: 25, in: 40, "&": 50, "!": 0, "~": 0 }, t2 = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: `
`, r: "\r", t: "	" }, r2 = function(r3) {
              var n2 = 0, a2 = r3.length, i = function(e3, t3) {
                return { type: e3, value: t3, position: n2 };
              }, o = function(s) {
                if (n2 >= a2) return null;
                for (var c = r3.charAt(n2); n2 < a2 && ` 	
\r\v`.indexOf(c) > -1; ) n2++, c = r3.charAt(n2);
                if (c === "/" && r3.charAt(n2 + 1) === "*") {
                  var u = n2;
                  for (n2 += 2, c = r3.charAt(n2); c !== "*" || r3.charAt(n2 + 1) !== "/"; ) if (c = r3.charAt(++n2), n2 >= a2) throw { code: "S0106", stack: new Error().stack, position: u };
                  return n2 += 2, c = r3.charAt(n2), o(s);
                }
                if (s !== !0 && c === "/") return n2++, i("regex", (function() {
                  for (var e3, t3, i2 = n2, o2 = 0, s2 = function(e4) {
                    if (r3.charAt(e4) === "/" && o2 === 0) {
                      for (var t4 = 0; r3.charAt(e4 - (t4 + 1)) === "\\"; ) t4++;
                      if (t4 % 2 == 0) return !0;
                    }
                    return !1;
                  }; n2 < a2; ) {
                    var c2 = r3.charAt(n2);
                    if (s2(n2)) {
                      if ((e3 = r3.substring(i2, n2)) === "") throw { code: "S0301", stack: new Error().stack, position: n2 };
                      for (n2++, c2 = r3.charAt(n2), i2 = n2; c2 === "i" || c2 === "m"; ) n2++, c2 = r3.charAt(n2);
                      return t3 = r3.substring(i2, n2) + "g", new RegExp(e3, t3);
                    }
                    c2 !== "(" && c2 !== "[" && c2 !== "{" || r3.charAt(n2 - 1) === "\\" || o2++, c2 !== ")" && c2 !== "]" && c2 !== "}" || r3.charAt(n2 - 1) === "\\" || o2--, n2++;
                  }
                  throw { code: "S0302", stack: new Error().stack, position: n2 };
                })());
                if (c === "." && r3.charAt(n2 + 1) === ".") return n2 += 2, i("operator", "..");
                if (c === ":" && r3.charAt(n2 + 1) === "=") return n2 += 2, i("operator", ":=");
                if (c === "!" && r3.charAt(n2 + 1) === "=") return n2 += 2, i("operator", "!=");
                if (c === ">" && r3.charAt(n2 + 1) === "=") return n2 += 2, i("operator", ">=");
                if (c === "<" && r3.charAt(n2 + 1) === "=") return n2 += 2, i("operator", "<=");
                if (c === "*" && r3.charAt(n2 + 1) === "*") return n2 += 2, i("operator", "**");
                if (c === "~" && r3.charAt(n2 + 1) === ">") return n2 += 2, i("operator", "~>");
                if (c === "?" && r3.charAt(n2 + 1) === ":") return n2 += 2, i("operator", "?:");
                if (c === "?" && r3.charAt(n2 + 1) === "?") return n2 += 2, i("operator", "??");
                if (Object.prototype.hasOwnProperty.call(e2, c)) return n2++, i("operator", c);
                if (c === '"' || c === "'") {
                  var p = c;
                  n2++;
                  for (var l = ""; n2 < a2; ) {
                    if ((c = r3.charAt(n2)) === "\\") if (n2++, c = r3.charAt(n2), Object.prototype.hasOwnProperty.call(t2, c)) l += t2[c];
                    else {
                      if (c !== "u") throw { code: "S0103", stack: new Error().stack, position: n2, token: c };
                      var f = r3.substr(n2 + 1, 4);
                      if (!/^[0-9a-fA-F]+$/.test(f)) throw { code: "S0104", stack: new Error().stack, position: n2 };
                      var h = parseInt(f, 16);
                      l += String.fromCharCode(h), n2 += 4;
                    }
                    else {
                      if (c === p) return n2++, i("string", l);
                      l += c;
                    }
                    n2++;
                  }
                  throw { code: "S0101", stack: new Error().stack, position: n2 };
                }
                var d, v = /^-?(0|([1-9][0-9]*))(\.[0-9]+)?([Ee][-+]?[0-9]+)?/.exec(r3.substring(n2));
                if (v !== null) {
                  var g = parseFloat(v[0]);
                  if (!isNaN(g) && isFinite(g)) return n2 += v[0].length, i("number", g);
                  throw { code: "S0102", stack: new Error().stack, position: n2, token: v[0] };
                }
                if (c === "`") {
                  n2++;
                  var m = r3.indexOf("`", n2);
                  if (m !== -1) return d = r3.substring(n2, m), n2 = m + 1, i("name", d);
                  throw n2 = a2, { code: "S0105", stack: new Error().stack, position: n2 };
                }
                for (var y, b = n2; ; ) if (y = r3.charAt(b), b === a2 || ` 	
\r\v`.indexOf(y) > -1 || Object.prototype.hasOwnProperty.call(e2, y)) {
                  if (r3.charAt(n2) === "$") return d = r3.substring(n2 + 1, b), n2 = b, i("variable", d);
                  switch (d = r3.substring(n2, b), n2 = b, d) {
                    case "or":
                    case "in":
                    case "and":
                      return i("operator", d);
                    case "true":
                      return i("value", !0);
                    case "false":
                      return i("value", !1);
                    case "null":
                      return i("value", null);
                    default:
                      return n2 === a2 && d === "" ? null : i("name", d);
                  }
                } else b++;
              };
              return o;
            };
            return function(t3, a2) {
              var i, o, s = /* @__PURE__ */ Object.create(null), c = [], u = function() {
                var e3 = [];
                i.id !== "(end)" && e3.push({ type: i.type, value: i.value, position: i.position });
                for (var t4 = o(); t4 !== null; ) e3.push(t4), t4 = o();
                return e3;
              }, p = { nud: function() {
                var e3 = { code: "S0211", token: this.value, position: this.position };
                if (a2) return e3.remaining = u(), e3.type = "error", c.push(e3), e3;
                throw e3.stack = new Error().stack, e3;
              } }, l = function(e3, t4) {
                var r3 = s[e3];
                return t4 = t4 || 0, r3 ? t4 >= r3.lbp && (r3.lbp = t4) : ((r3 = Object.create(p)).id = r3.value = e3, r3.lbp = t4, s[e3] = r3), r3;
              }, f = function(e3) {
                if (a2) {
                  e3.remaining = u(), c.push(e3);
                  var t4 = s["(error)"];
                  return (i = Object.create(t4)).error = e3, i.type = "(error)", i;
                }
                throw e3.stack = new Error().stack, e3;
              }, h = function(e3, r3) {
                if (e3 && i.id !== e3) {
                  var n2 = { code: i.id === "(end)" ? "S0203" : "S0202", position: i.position, token: i.value, value: e3 };
                  return f(n2);
                }
                var a3 = o(r3);
                if (a3 === null) return (i = s["(end)"]).position = t3.length, i;
                var c2, u2 = a3.value, p2 = a3.type;
                switch (p2) {
                  case "name":
                  case "variable":
                    c2 = s["(name)"];
                    break;
                  case "operator":
                    if (!(c2 = s[u2])) return f({ code: "S0204", stack: new Error().stack, position: a3.position, token: u2 });
                    break;
                  case "string":
                  case "number":
                  case "value":
                    c2 = s["(literal)"];
                    break;
                  case "regex":
                    p2 = "regex", c2 = s["(regex)"];
                    break;
                  default:
                    return f({ code: "S0205", stack: new Error().stack, position: a3.position, token: u2 });
                }
                return (i = Object.create(c2)).value = u2, i.type = p2, i.position = a3.position, i;
              }, d = function(e3) {
                var t4, r3 = i;
                for (h(null, !0), t4 = r3.nud(); e3 < i.lbp; ) r3 = i, h(), t4 = r3.led(t4);
                return t4;
              }, v = function(e3) {
                l(e3, 0).nud = function() {
                  return this;
                };
              }, g = function(t4, r3, n2) {
                var a3 = r3 || e2[t4], i2 = l(t4, a3);
                return i2.led = n2 || function(e3) {
                  return this.lhs = e3, this.rhs = d(a3), this.type = "binary", this;
                }, i2;
              }, m = function(e3, t4, r3) {
                var n2 = l(e3, t4);
                return n2.led = r3, n2;
              }, y = function(e3, t4) {
                var r3 = l(e3);
                return r3.nud = t4 || function() {
                  return this.expression = d(70), this.type = "unary", this;
                }, r3;
              };
              v("(end)"), v("(name)"), v("(literal)"), v("(regex)"), l(":"), l(";"), l(","), l(")"), l("]"), l("}"), l(".."), g("."), g("+"), g("-"), g("*"), g("/"), g("%"), g("="), g("<"), g(">"), g("!="), g("<="), g(">="), g("&"), g("and"), g("or"), g("in"), v("and"), v("or"), v("in"), y("-"), g("~>"), g("??", e2["??"], function(e3) {
                return this.type = "condition", this.condition = { type: "function", value: "(", procedure: { type: "variable", value: "exists" }, arguments: [JSON.parse(JSON.stringify(e3))] }, this.then = e3, this.else = d(0), this;
              }), m("(error)", 10, function(e3) {
                return this.lhs = e3, this.error = i.error, this.remaining = u(), this.type = "error", this;
              }), y("*", function() {
                return this.type = "wildcard", this;
              }), y("**", function() {
                return this.type = "descendant", this;
              }), y("%", function() {
                return this.type = "parent", this;
              }), g("(", e2["("], function(e3) {
                if (this.procedure = e3, this.type = "function", this.arguments = [], i.id !== ")") for (; i.type === "operator" && i.id === "?" ? (this.type = "partial", this.arguments.push(i), h("?")) : this.arguments.push(d(0)), i.id === ","; ) h(",");
                if (h(")", !0), e3.type === "name" && (e3.value === "function" || e3.value === "\u03BB")) {
                  if (this.arguments.forEach(function(e4, t5) {
                    if (e4.type !== "variable") return f({ code: "S0208", stack: new Error().stack, position: e4.position, token: e4.value, value: t5 + 1 });
                  }), this.type = "lambda", i.id === "<") {
                    for (var t4 = i.position, r3 = 1, a3 = "<"; r3 > 0 && i.id !== "{" && i.id !== "(end)"; ) {
                      var o2 = h();
                      o2.id === ">" ? r3-- : o2.id === "<" && r3++, a3 += o2.value;
                    }
                    h(">");
                    try {
                      this.signature = n(a3);
                    } catch (e4) {
                      return e4.position = t4 + e4.offset, f(e4);
                    }
                  }
                  h("{"), this.body = d(0), h("}");
                }
                return this;
              }), y("(", function() {
                for (var e3 = []; i.id !== ")" && (e3.push(d(0)), i.id === ";"); ) h(";");
                return h(")", !0), this.type = "block", this.expressions = e3, this;
              }), y("[", function() {
                var e3 = [];
                if (i.id !== "]") for (; ; ) {
                  var t4 = d(0);
                  if (i.id === "..") {
                    var r3 = { type: "binary", value: "..", position: i.position, lhs: t4 };
                    h(".."), r3.rhs = d(0), t4 = r3;
                  }
                  if (e3.push(t4), i.id !== ",") break;
                  h(",");
                }
                return h("]", !0), this.expressions = e3, this.type = "unary", this;
              }), g("[", e2["["], function(t4) {
                if (i.id === "]") {
                  for (var r3 = t4; r3 && r3.type === "binary" && r3.value === "["; ) r3 = r3.lhs;
                  return r3.keepArray = !0, h("]"), t4;
                }
                return this.lhs = t4, this.rhs = d(e2["]"]), this.type = "binary", h("]", !0), this;
              }), g("^", e2["^"], function(e3) {
                h("(");
                for (var t4 = []; ; ) {
                  var r3 = { descending: !1 };
                  if (i.id === "<" ? h("<") : i.id === ">" && (r3.descending = !0, h(">")), r3.expression = d(0), t4.push(r3), i.id !== ",") break;
                  h(",");
                }
                return h(")"), this.lhs = e3, this.rhs = t4, this.type = "binary", this;
              });
              var b = function(e3) {
                var t4 = [];
                if (i.id !== "}") for (; ; ) {
                  var r3 = d(0);
                  h(":");
                  var n2 = d(0);
                  if (t4.push([r3, n2]), i.id !== ",") break;
                  h(",");
                }
                return h("}", !0), e3 === void 0 ? (this.lhs = t4, this.type = "unary") : (this.lhs = e3, this.rhs = t4, this.type = "binary"), this;
              };
              y("{", b), g("{", e2["{"], b), m(":=", e2[":="], function(t4) {
                return t4.type !== "variable" ? f({ code: "S0212", stack: new Error().stack, position: t4.position, token: t4.value }) : (this.lhs = t4, this.rhs = d(e2[":="] - 1), this.type = "binary", this);
              }), g("@", e2["@"], function(t4) {
                return this.lhs = t4, this.rhs = d(e2["@"]), this.rhs.type !== "variable" ? f({ code: "S0214", stack: new Error().stack, position: this.rhs.position, token: "@" }) : (this.type = "binary", this);
              }), g("#", e2["#"], function(t4) {
                return this.lhs = t4, this.rhs = d(e2["#"]), this.rhs.type !== "variable" ? f({ code: "S0214", stack: new Error().stack, position: this.rhs.position, token: "#" }) : (this.type = "binary", this);
              }), g("?", e2["?"], function(e3) {
                return this.type = "condition", this.condition = e3, this.then = d(0), i.id === ":" && (h(":"), this.else = d(0)), this;
              }), g("?:", e2["?:"], function(e3) {
                return this.type = "condition", this.condition = JSON.parse(JSON.stringify(e3)), this.then = e3, this.else = d(0), this;
              }), y("|", function() {
                return this.type = "transform", this.pattern = d(0), h("|"), this.update = d(0), i.id === "," && (h(","), this.delete = d(0)), h("|"), this;
              });
              var w = function(e3) {
                var t4;
                if (e3.type !== "function" || e3.predicate) if (e3.type === "condition") e3.then = w(e3.then), e3.else !== void 0 && (e3.else = w(e3.else)), t4 = e3;
                else if (e3.type === "block") {
                  var r3 = e3.expressions.length;
                  r3 > 0 && (e3.expressions[r3 - 1] = w(e3.expressions[r3 - 1])), t4 = e3;
                } else t4 = e3;
                else {
                  var n2 = { type: "lambda", thunk: !0, arguments: [], position: e3.position };
                  n2.body = e3, t4 = n2;
                }
                return t4;
              }, k = 0, x = 0, A = [], E = function(e3, t4) {
                switch (e3.type) {
                  case "name":
                  case "wildcard":
                    t4.level--, t4.level === 0 && (e3.ancestor === void 0 || (A[t4.index].slot.label = e3.ancestor.label), e3.ancestor = t4, e3.tuple = !0);
                    break;
                  case "parent":
                    t4.level++;
                    break;
                  case "block":
                    e3.expressions.length > 0 && (e3.tuple = !0, t4 = E(e3.expressions[e3.expressions.length - 1], t4));
                    break;
                  case "path":
                    e3.tuple = !0;
                    var r3 = e3.steps.length - 1;
                    for (t4 = E(e3.steps[r3--], t4); t4.level > 0 && r3 >= 0; ) t4 = E(e3.steps[r3--], t4);
                    break;
                  default:
                    throw { code: "S0217", token: e3.type, position: e3.position };
                }
                return t4;
              }, S = function(e3, t4) {
                if (t4.seekingParent !== void 0 || t4.type === "parent") {
                  var r3 = t4.seekingParent !== void 0 ? t4.seekingParent : [];
                  t4.type === "parent" && r3.push(t4.slot), e3.seekingParent === void 0 ? e3.seekingParent = r3 : Array.prototype.push.apply(e3.seekingParent, r3);
                }
              }, D = function(e3) {
                var t4 = e3.steps.length - 1, r3 = e3.steps[t4], n2 = r3.seekingParent !== void 0 ? r3.seekingParent : [];
                r3.type === "parent" && n2.push(r3.slot);
                for (var a3 = 0; a3 < n2.length; a3++) {
                  var i2 = n2[a3];
                  for (t4 = e3.steps.length - 2; i2.level > 0; ) {
                    if (t4 < 0) {
                      e3.seekingParent === void 0 ? e3.seekingParent = [i2] : e3.seekingParent.push(i2);
                      break;
                    }
                    for (var o2 = e3.steps[t4--]; t4 >= 0 && o2.focus && e3.steps[t4].focus; ) o2 = e3.steps[t4--];
                    i2 = E(o2, i2);
                  }
                }
              }, T = function(e3) {
                var t4;
                switch (e3.type) {
                  case "binary":
                    switch (e3.value) {
                      case ".":
                        var r3 = T(e3.lhs);
                        t4 = r3.type === "path" ? r3 : { type: "path", steps: [r3] }, r3.type === "parent" && (t4.seekingParent = [r3.slot]);
                        var n2 = T(e3.rhs);
                        n2.type === "path" ? Array.prototype.push.apply(t4.steps, n2.steps) : (n2.predicate !== void 0 && (n2.stages = n2.predicate, delete n2.predicate), t4.steps.push(n2)), t4.steps.filter(function(e4) {
                          if (e4.type === "number" || e4.type === "value") throw { code: "S0213", stack: new Error().stack, position: e4.position, value: e4.value };
                          return e4.type === "string";
                        }).forEach(function(e4) {
                          e4.type = "name";
                        }), t4.steps.filter(function(e4) {
                          return e4.keepArray === !0;
                        }).length > 0 && (t4.keepSingletonArray = !0);
                        var i2 = t4.steps[0];
                        i2.type === "unary" && i2.value === "[" && (i2.consarray = !0);
                        var o2 = t4.steps[t4.steps.length - 1];
                        o2.type === "unary" && o2.value === "[" && (o2.consarray = !0), D(t4);
                        break;
                      case "[":
                        var s2 = t4 = T(e3.lhs), u2 = "predicate";
                        if (t4.type === "path" && (s2 = t4.steps[t4.steps.length - 1], u2 = "stages"), s2.group !== void 0) throw { code: "S0209", stack: new Error().stack, position: e3.position };
                        s2[u2] === void 0 && (s2[u2] = []);
                        var p2 = T(e3.rhs);
                        p2.seekingParent !== void 0 && (p2.seekingParent.forEach((e4) => {
                          e4.level === 1 ? E(s2, e4) : e4.level--;
                        }), S(s2, p2)), s2[u2].push({ type: "filter", expr: p2, position: e3.position });
                        break;
                      case "{":
                        if ((t4 = T(e3.lhs)).group !== void 0) throw { code: "S0210", stack: new Error().stack, position: e3.position };
                        t4.group = { lhs: e3.rhs.map(function(e4) {
                          return [T(e4[0]), T(e4[1])];
                        }), position: e3.position };
                        break;
                      case "^":
                        (t4 = T(e3.lhs)).type !== "path" && (t4 = { type: "path", steps: [t4] });
                        var l2 = { type: "sort", position: e3.position };
                        l2.terms = e3.rhs.map(function(e4) {
                          var t5 = T(e4.expression);
                          return S(l2, t5), { descending: e4.descending, expression: t5 };
                        }), t4.steps.push(l2), D(t4);
                        break;
                      case ":=":
                        (t4 = { type: "bind", value: e3.value, position: e3.position }).lhs = T(e3.lhs), t4.rhs = T(e3.rhs), S(t4, t4.rhs);
                        break;
                      case "@":
                        if (t4 = T(e3.lhs), s2 = t4, t4.type === "path" && (s2 = t4.steps[t4.steps.length - 1]), s2.stages !== void 0 || s2.predicate !== void 0) throw { code: "S0215", stack: new Error().stack, position: e3.position };
                        if (s2.type === "sort") throw { code: "S0216", stack: new Error().stack, position: e3.position };
                        e3.keepArray && (s2.keepArray = !0), s2.focus = e3.rhs.value, s2.tuple = !0;
                        break;
                      case "#":
                        t4 = T(e3.lhs), s2 = t4, t4.type === "path" ? s2 = t4.steps[t4.steps.length - 1] : (t4 = { type: "path", steps: [t4] }, s2.predicate !== void 0 && (s2.stages = s2.predicate, delete s2.predicate)), s2.stages === void 0 ? s2.index = e3.rhs.value : s2.stages.push({ type: "index", value: e3.rhs.value, position: e3.position }), s2.tuple = !0;
                        break;
                      case "~>":
                        (t4 = { type: "apply", value: e3.value, position: e3.position }).lhs = T(e3.lhs), t4.rhs = T(e3.rhs), t4.keepArray = t4.lhs.keepArray || t4.rhs.keepArray;
                        break;
                      default:
                        (t4 = { type: e3.type, value: e3.value, position: e3.position }).lhs = T(e3.lhs), t4.rhs = T(e3.rhs), S(t4, t4.lhs), S(t4, t4.rhs);
                    }
                    break;
                  case "unary":
                    t4 = { type: e3.type, value: e3.value, position: e3.position }, e3.value === "[" ? t4.expressions = e3.expressions.map(function(e4) {
                      var r4 = T(e4);
                      return S(t4, r4), r4;
                    }) : e3.value === "{" ? t4.lhs = e3.lhs.map(function(e4) {
                      var r4 = T(e4[0]);
                      S(t4, r4);
                      var n3 = T(e4[1]);
                      return S(t4, n3), [r4, n3];
                    }) : (t4.expression = T(e3.expression), e3.value === "-" && t4.expression.type === "number" ? (t4 = t4.expression).value = -t4.value : S(t4, t4.expression));
                    break;
                  case "function":
                  case "partial":
                    (t4 = { type: e3.type, name: e3.name, value: e3.value, position: e3.position }).arguments = e3.arguments.map(function(e4) {
                      var r4 = T(e4);
                      return S(t4, r4), r4;
                    }), t4.procedure = T(e3.procedure);
                    break;
                  case "lambda":
                    t4 = { type: e3.type, arguments: e3.arguments, signature: e3.signature, position: e3.position };
                    var f2 = T(e3.body);
                    t4.body = w(f2);
                    break;
                  case "condition":
                    (t4 = { type: e3.type, position: e3.position }).condition = T(e3.condition), S(t4, t4.condition), t4.then = T(e3.then), S(t4, t4.then), e3.else !== void 0 && (t4.else = T(e3.else), S(t4, t4.else));
                    break;
                  case "transform":
                    (t4 = { type: e3.type, position: e3.position }).pattern = T(e3.pattern), t4.update = T(e3.update), e3.delete !== void 0 && (t4.delete = T(e3.delete));
                    break;
                  case "block":
                    (t4 = { type: e3.type, position: e3.position }).expressions = e3.expressions.map(function(e4) {
                      var r4 = T(e4);
                      return S(t4, r4), (r4.consarray || r4.type === "path" && r4.steps[0].consarray) && (t4.consarray = !0), r4;
                    });
                    break;
                  case "name":
                    t4 = { type: "path", steps: [e3] }, e3.keepArray && (t4.keepSingletonArray = !0);
                    break;
                  case "parent":
                    t4 = { type: "parent", slot: { label: "!" + k++, level: 1, index: x++ } }, A.push(t4);
                    break;
                  case "string":
                  case "number":
                  case "value":
                  case "wildcard":
                  case "descendant":
                  case "variable":
                  case "regex":
                    t4 = e3;
                    break;
                  case "operator":
                    if (e3.value === "and" || e3.value === "or" || e3.value === "in") e3.type = "name", t4 = T(e3);
                    else {
                      if (e3.value !== "?") throw { code: "S0201", stack: new Error().stack, position: e3.position, token: e3.value };
                      t4 = e3;
                    }
                    break;
                  case "error":
                    t4 = e3, e3.lhs && (t4 = T(e3.lhs));
                    break;
                  default:
                    var h2 = "S0206";
                    e3.id === "(end)" && (h2 = "S0207");
                    var d2 = { code: h2, position: e3.position, token: e3.value };
                    if (a2) return c.push(d2), { type: "error", error: d2 };
                    throw d2.stack = new Error().stack, d2;
                }
                return e3.keepArray && (t4.keepArray = !0), t4;
              };
              o = r2(t3), h();
              var O = d(0);
              if (i.id !== "(end)") {
                var P = { code: "S0201", position: i.position, token: i.value };
                f(P);
              }
              if ((O = T(O)).type === "parent" || O.seekingParent !== void 0) throw { code: "S0217", token: O.type, position: O.position };
              return c.length > 0 && (O.errors = c), O;
            };
          })();
          t.exports = a;
        }, { "./signature": 5 }], 5: [function(e, t, r) {
          var n = e("./utils");
          const a = (() => {
            "use strict";
            var e2 = { a: "arrays", b: "booleans", f: "functions", n: "numbers", o: "objects", s: "strings" };
            return function(t2) {
              for (var r2 = 1, a2 = [], i = /* @__PURE__ */ Object.create(null), o = i; r2 < t2.length; ) {
                var s = t2.charAt(r2);
                if (s === ":") break;
                var c = function() {
                  a2.push(i), o = i, i = /* @__PURE__ */ Object.create(null);
                }, u = function(e3, t3, r3, n2) {
                  for (var a3 = 1, i2 = t3; i2 < e3.length; ) if (i2++, (s = e3.charAt(i2)) === n2) {
                    if (--a3 == 0) break;
                  } else s === r3 && a3++;
                  return i2;
                };
                switch (s) {
                  case "s":
                  case "n":
                  case "b":
                  case "l":
                  case "o":
                    i.regex = "[" + s + "m]", i.type = s, c();
                    break;
                  case "a":
                    i.regex = "[asnblfom]", i.type = s, i.array = !0, c();
                    break;
                  case "f":
                    i.regex = "f", i.type = s, c();
                    break;
                  case "j":
                    i.regex = "[asnblom]", i.type = s, c();
                    break;
                  case "x":
                    i.regex = "[asnblfom]", i.type = s, c();
                    break;
                  case "-":
                    o.context = !0, o.contextRegex = new RegExp(o.regex), o.regex += "?";
                    break;
                  case "?":
                  case "+":
                    o.regex += s;
                    break;
                  case "(":
                    var p = u(t2, r2, "(", ")"), l = t2.substring(r2 + 1, p);
                    if (l.indexOf("<") !== -1) throw { code: "S0402", stack: new Error().stack, value: l, offset: r2 };
                    i.regex = "[" + l + "m]", i.type = "(" + l + ")", r2 = p, c();
                    break;
                  case "<":
                    if (o.type !== "a" && o.type !== "f") throw { code: "S0401", stack: new Error().stack, value: o.type, offset: r2 };
                    var f = u(t2, r2, "<", ">");
                    o.subtype = t2.substring(r2 + 1, f), r2 = f;
                }
                r2++;
              }
              var h = "^" + a2.map(function(e3) {
                return "(" + e3.regex + ")";
              }).join("") + "$", d = new RegExp(h), v = function(e3) {
                var t3;
                if (n.isFunction(e3)) t3 = "f";
                else switch (typeof e3) {
                  case "string":
                    t3 = "s";
                    break;
                  case "number":
                    t3 = "n";
                    break;
                  case "boolean":
                    t3 = "b";
                    break;
                  case "object":
                    t3 = e3 === null ? "l" : Array.isArray(e3) ? "a" : "o";
                    break;
                  default:
                    t3 = "m";
                }
                return t3;
              };
              return { definition: t2, validate: function(t3, r3) {
                var n2 = "";
                t3.forEach(function(e3) {
                  n2 += v(e3);
                });
                var i2 = d.exec(n2);
                if (i2) {
                  var o2 = [], s2 = 0;
                  return a2.forEach(function(n3, a3) {
                    var c2 = t3[s2], u2 = i2[a3 + 1];
                    if (u2 === "") if (n3.context && n3.contextRegex) {
                      var p2 = v(r3);
                      if (!n3.contextRegex.test(p2)) throw { code: "T0411", stack: new Error().stack, value: r3, index: s2 + 1 };
                      o2.push(r3);
                    } else o2.push(c2), s2++;
                    else u2.split("").forEach(function(r4) {
                      if (c2 = t3[s2], n3.type === "a") {
                        if (r4 === "m") c2 = void 0;
                        else {
                          var a4 = !0;
                          if (n3.subtype !== void 0) {
                            if (r4 !== "a" && u2 !== n3.subtype) a4 = !1;
                            else if (r4 === "a" && c2.length > 0) {
                              var i3 = v(c2[0]);
                              a4 = i3 === n3.subtype.charAt(0) && c2.filter(function(e3) {
                                return v(e3) !== i3;
                              }).length === 0;
                            }
                          }
                          if (!a4) throw { code: "T0412", stack: new Error().stack, value: c2, index: s2 + 1, type: e2[n3.subtype] };
                          r4 !== "a" && (c2 = [c2]);
                        }
                        o2.push(c2), s2++;
                      } else o2.push(c2), s2++;
                    });
                  }), o2;
                }
                (function(e3, t4) {
                  for (var r4 = "^", n3 = 0, i3 = 0; i3 < a2.length; i3++) {
                    r4 += a2[i3].regex;
                    var o3 = t4.match(r4);
                    if (o3 === null) throw { code: "T0410", stack: new Error().stack, value: e3[n3], index: n3 + 1 };
                    n3 = o3[0].length;
                  }
                  throw { code: "T0410", stack: new Error().stack, value: e3[n3], index: n3 + 1 };
                })(t3, n2);
              } };
            };
          })();
          t.exports = a;
        }, { "./utils": 6 }], 6: [function(e, t, r) {
          const n = (() => {
            "use strict";
            function e2(e3) {
              var t3 = !1;
              if (typeof e3 == "number" && (t3 = !isNaN(e3)) && !isFinite(e3)) throw { code: "D1001", value: e3, stack: new Error().stack };
              return t3;
            }
            var t2 = (typeof Symbol == "function" ? Symbol : {}).iterator || "@@iterator";
            return { isNumeric: e2, isArrayOfStrings: function(e3) {
              var t3 = !1;
              return Array.isArray(e3) && (t3 = e3.filter(function(e4) {
                return typeof e4 != "string";
              }).length === 0), t3;
            }, isArrayOfNumbers: function(t3) {
              var r2 = !1;
              return Array.isArray(t3) && (r2 = t3.filter(function(t4) {
                return !e2(t4);
              }).length === 0), r2;
            }, isSequence: function(e3) {
              return e3.sequence === !0 && Array.isArray(e3);
            }, isFunction: function(e3) {
              return e3 && (e3._jsonata_function === !0 || e3._jsonata_lambda === !0) || typeof e3 == "function";
            }, isLambda: function(e3) {
              return e3 && e3._jsonata_lambda === !0;
            }, isIterable: function(e3) {
              return typeof e3 == "object" && e3 !== null && t2 in e3 && "next" in e3 && typeof e3.next == "function";
            }, getFunctionArity: function(e3) {
              return typeof e3.arity == "number" ? e3.arity : typeof e3.implementation == "function" ? e3.implementation.length : typeof e3.length == "number" ? e3.length : e3.arguments.length;
            }, isDeepEqual: function e3(t3, r2) {
              if (t3 === r2) return !0;
              if (typeof t3 == "object" && typeof r2 == "object" && t3 !== null && r2 !== null) {
                if (Array.isArray(t3) && Array.isArray(r2)) {
                  if (t3.length !== r2.length) return !1;
                  for (var n2 = 0; n2 < t3.length; n2++) if (!e3(t3[n2], r2[n2])) return !1;
                  return !0;
                }
                var a = Object.getOwnPropertyNames(t3), i = Object.getOwnPropertyNames(r2);
                if (a.length !== i.length) return !1;
                for (a = a.sort(), i = i.sort(), n2 = 0; n2 < a.length; n2++) if (a[n2] !== i[n2]) return !1;
                for (n2 = 0; n2 < a.length; n2++) {
                  var o = a[n2];
                  if (!e3(t3[o], r2[o])) return !1;
                }
                return !0;
              }
              return !1;
            }, stringToArray: function(e3) {
              var t3 = [];
              for (let r2 of e3) t3.push(r2);
              return t3;
            }, isPromise: function(e3) {
              return typeof e3 == "object" && e3 !== null && "then" in e3 && typeof e3.then == "function";
            }, keys: function(e3) {
              return typeof e3 == "object" && e3 !== null ? Object.keys(e3) : [];
            } };
          })();
          t.exports = n;
        }, {}] }, {}, [3])(3);
      });
    })
  )
};
