export const id = 1006;
export const ids = [1006];
export const modules = {

/***/ 7490:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ pathsIn),
/* harmony export */   Tz: () => (/* binding */ callsIn),
/* harmony export */   bW: () => (/* binding */ looksLikeIntrinsic),
/* harmony export */   xx: () => (/* binding */ parseIntrinsic)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8925);
/** Calls of intrinsic functions: `States.Format('{} of {}', $.a, States.ArrayLength($.b))`. */

/** AWS takes ten levels; more than this is refused before it can exhaust the stack. */
const deepest = 100;
function looksLikeIntrinsic(text) {
    return /^\s*States\./.test(text);
}
const known = new Map();
const mostRemembered = 5_000;
function parseIntrinsic(text) {
    const found = known.get(text);
    if (found !== undefined)
        return found;
    if (known.size >= mostRemembered)
        known.clear();
    const parsed = readIntrinsic(text);
    known.set(text, parsed);
    return parsed;
}
/** The call and all calls inside it. */
function* callsIn(call) {
    yield call;
    for (const argument of call.arguments) {
        if (argument.kind === 'call')
            yield* callsIn(argument.call);
    }
}
/** The paths among the arguments, at every depth. */
function* pathsIn(call) {
    for (const each of callsIn(call)) {
        for (const argument of each.arguments)
            if (argument.kind === 'path')
                yield argument;
    }
}
class Fault extends Error {
    start;
    end;
    constructor(trouble, start, end = start + 1) {
        super(trouble);
        this.start = start;
        this.end = end;
    }
}
function readIntrinsic(text) {
    try {
        const reader = { text, at: 0 };
        const call = readCall(reader, 0);
        skipBlanks(reader);
        if (reader.at < text.length) {
            throw new Fault(`goes on after the call, at "${rest(reader)}"`, reader.at, text.length);
        }
        return { ok: true, call };
    }
    catch (error) {
        if (!(error instanceof Fault))
            throw error;
        return { ok: false, trouble: error.message, start: error.start, end: error.end };
    }
}
function readCall(reader, depth) {
    skipBlanks(reader);
    const start = reader.at;
    if (depth > deepest)
        throw new Fault('nests calls too deeply', start);
    const name = take(reader, /States\.\w*/y);
    if (name === undefined)
        throw new Fault(`holds "${rest(reader)}" where a call was expected`, start);
    const nameEnd = reader.at;
    skipBlanks(reader);
    if (take(reader, /\(/y) === undefined)
        throw new Fault(`lacks ( after ${name}`, start, nameEnd);
    const found = [];
    const end = () => ({ name, nameEnd, start, end: reader.at, arguments: found, depth });
    skipBlanks(reader);
    if (take(reader, /\)/y) !== undefined)
        return end();
    for (;;) {
        found.push(readArgument(reader, depth));
        skipBlanks(reader);
        const next = take(reader, /[,)]/y);
        if (next === ')')
            return end();
        if (next !== undefined)
            continue;
        if (reader.at >= reader.text.trimEnd().length) {
            throw new Fault(`lacks the ) that closes ${name}`, start, nameEnd);
        }
        throw new Fault(`holds "${rest(reader)}" where , or ) was expected`, reader.at);
    }
}
const literal = /(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=\s*[,)]|\s*$)/y;
function readArgument(reader, depth) {
    skipBlanks(reader);
    const start = reader.at;
    const character = reader.text.charAt(start);
    if (character === "'")
        return { kind: 'text', raw: readText(reader), start, end: reader.at };
    if (character === '$')
        return readPath(reader);
    if (reader.text.startsWith('States.', start)) {
        const call = readCall(reader, depth + 1);
        return { kind: 'call', call, start, end: call.end };
    }
    const value = take(reader, literal);
    if (value !== undefined)
        return { kind: 'literal', value: JSON.parse(value), start, end: reader.at };
    if (character === '' || character === ')' || character === ',') {
        throw new Fault('lacks an argument', Math.min(start, Math.max(0, reader.text.length - 1)));
    }
    throw new Fault(`holds the argument "${rest(reader)}", which is neither a text in single quotes, a number, a path nor a call`, start, start + wordLength(reader));
}
/** Up to what ends an argument. */
function wordLength({ text, at }) {
    return Math.max(1, /^[^,)]*/.exec(text.slice(at))?.[0].trimEnd().length ?? 1);
}
function readText(reader) {
    const start = reader.at + 1;
    for (let at = start; at < reader.text.length; at++) {
        const character = reader.text.charAt(at);
        if (character === "'") {
            reader.at = at + 1;
            return reader.text.slice(start, at);
        }
        if (character !== '\\')
            continue;
        at++;
        const escaped = reader.text.charAt(at);
        if (escaped === '' || !"'{}\\".includes(escaped)) {
            const trouble = `holds the escape \\${escaped}, but only \\' \\{ \\} and \\\\ exist`;
            throw new Fault(trouble, at - 1, at + 1);
        }
    }
    throw new Fault('has a text whose single quote is not closed', reader.at, reader.text.length);
}
/** Up to the comma or bracket that ends the argument. */
function readPath(reader) {
    const start = reader.at;
    let depth = 0;
    let quote = '';
    let at = start;
    for (; at < reader.text.length; at++) {
        const character = reader.text.charAt(at);
        if (quote !== '') {
            if (character === '\\')
                at++;
            else if (character === quote)
                quote = '';
        }
        else if (depth > 0 && (character === "'" || character === '"'))
            quote = character;
        else if (character === '[' || character === '(')
            depth++;
        else if (depth === 0 && (character === ',' || character === ')'))
            break;
        else if (character === ']' || character === ')')
            depth--;
    }
    reader.at = Math.min(at, reader.text.length);
    const text = reader.text.slice(start, at).trimEnd();
    const parsed = (0,_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePath */ .Rr)(text);
    if (!parsed.ok) {
        throw new Fault(`holds the path ${text}, which ${parsed.trouble}`, start + parsed.start, start + parsed.end);
    }
    return { kind: 'path', text, path: parsed.path, start, end: start + text.length };
}
function take(reader, pattern) {
    pattern.lastIndex = reader.at;
    const match = pattern.exec(reader.text);
    if (match === null)
        return undefined;
    reader.at += match[0].length;
    return match[0];
}
function skipBlanks(reader) {
    while (/\s/.test(reader.text.charAt(reader.at)))
        reader.at++;
}
function rest(reader) {
    const text = reader.text.slice(reader.at, reader.at + 60).trim();
    return text.length > 30 ? `${text.slice(0, 30)}\u2026` : text;
}


/***/ }),

/***/ 7774:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ plainPath)
/* harmony export */ });
const shape = /^\s*\$([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)*)\s*$/;
/** Words that the parser does not take for names everywhere. */
const reserved = /\.(?:and|or|in|true|false|null|function)(?=\.|$)/;
function plainPath(text) {
    const match = shape.exec(text);
    const [, name = '', rest = ''] = match ?? [];
    if (match === null || reserved.test(rest))
        return undefined;
    const start = text.indexOf('$');
    let at = start + 1 + name.length;
    const end = at;
    const steps = [];
    for (const step of rest.split('.').slice(1)) {
        steps.push({ name: step, start: at + 1, end: at + 1 + step.length });
        at += 1 + step.length;
    }
    return { variables: [{ name, start, end, steps }], calls: [], bare: [], roots: [] };
}


/***/ }),

/***/ 8925:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ unknownContextMember),
/* harmony export */   Rr: () => (/* binding */ parsePath),
/* harmony export */   tW: () => (/* binding */ referenceTrouble)
/* harmony export */ });
/**
 * JSONPath as Step Functions takes it: with Jayway's implementation, which knows more than the specification of the
 * language shows (`$.[0]`, `$.a.[?(@.x > 0)]`, `$.a['b','c']`, names with hyphens), and with `$$` for the context
 * object and `$name` for variables.
 */
const known = new Map();
const mostRemembered = 5_000;
function parsePath(text) {
    const found = known.get(text);
    if (found !== undefined)
        return found;
    if (known.size >= mostRemembered)
        known.clear();
    const parsed = readPath(text);
    known.set(text, parsed);
    return parsed;
}
/** Why a path may name more than one place; `undefined` when it names one. */
function referenceTrouble({ steps }) {
    for (const { kind, start, end } of steps) {
        const trouble = severalInWords[kind];
        if (trouble !== undefined)
            return { trouble, start, end };
    }
    return undefined;
}
const severalInWords = {
    wildcard: 'holds a wildcard',
    descent: 'searches at every depth',
    filter: 'holds a filter',
    slice: 'takes several items',
    union: 'takes several items',
    function: 'calls a function',
};
const contextFields = {
    Execution: ['Id', 'Input', 'Name', 'RoleArn', 'StartTime', 'RedriveCount', 'RedriveTime'],
    Map: ['Item'],
    State: ['EnteredTime', 'Name', 'RetryCount'],
    StateMachine: ['Id', 'Name'],
    Task: ['Token'],
};
/** The first of the steps into the context object that it does not have. */
function unknownContextMember([first, second]) {
    if (first?.name === undefined)
        return undefined;
    const fields = Object.hasOwn(contextFields, first.name) ? contextFields[first.name] : undefined;
    if (fields === undefined)
        return { ...first, name: first.name, known: Object.keys(contextFields) };
    if (second?.name === undefined || fields.includes(second.name))
        return undefined;
    return { ...second, name: second.name, known: fields };
}
class Fault extends Error {
    start;
    end;
    constructor(trouble, start, end = start + 1) {
        super(trouble);
        this.start = start;
        this.end = end;
    }
}
function readPath(text) {
    try {
        return { ok: true, path: new PathReader(text).read() };
    }
    catch (error) {
        if (!(error instanceof Fault))
            throw error;
        return { ok: false, trouble: error.message, start: error.start, end: error.end };
    }
}
const variableName = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
class PathReader {
    text;
    end;
    steps = [];
    at = 1;
    constructor(text) {
        this.text = text;
        this.end = text.trimEnd().length;
    }
    read() {
        if (!this.text.startsWith('$'))
            throw new Fault('does not start with $', 0, this.text.length);
        const root = this.readRoot();
        while (this.at < this.end)
            this.readStep();
        return { ...root, steps: this.steps };
    }
    readRoot() {
        const next = this.text.charAt(1);
        if (next === '' || next === '.' || next === '[')
            return { root: 'input', variable: undefined };
        if (next === '$') {
            this.at = 2;
            return { root: 'context', variable: undefined };
        }
        variableName.lastIndex = 1;
        const variable = variableName.exec(this.text)?.[0];
        if (variable !== undefined)
            this.at += variable.length;
        return { root: variable === undefined ? 'input' : 'variable', variable };
    }
    readStep() {
        const start = this.at;
        const character = this.text.charAt(start);
        if (character === '[')
            this.readBracket();
        else if (character === '.')
            this.readAfterDot(start);
        else
            throw new Fault(`has ${JSON.stringify(character)} where a dot or a bracket was expected`, start);
    }
    readAfterDot(start) {
        const isDescent = this.text.charAt(start + 1) === '.';
        this.at += isDescent ? 2 : 1;
        if (isDescent)
            this.push('descent', start);
        if (this.at >= this.end) {
            // A lone "$." is taken for "$".
            if (start === 1 && !isDescent)
                return;
            throw new Fault('ends with a dot', start, this.at);
        }
        const next = this.text.charAt(this.at);
        if (next === '[')
            this.readBracket();
        else if (next === '*') {
            this.at += 1;
            this.push('wildcard', this.at - 1);
        }
        else
            this.readName();
    }
    readName() {
        const start = this.at;
        while (this.at < this.end && !'.[( '.includes(this.text.charAt(this.at)))
            this.at++;
        const stop = this.text.charAt(this.at);
        if (stop === ' ' && this.at < this.end) {
            throw new Fault("has a blank in a name, which must be written as ['a name']", this.at);
        }
        if (this.at === start)
            throw new Fault('lacks a name after the dot', Math.max(0, start - 1), start);
        if (stop === ']')
            throw new Fault('has a ] that closes nothing', this.at);
        if (stop === '(' && this.at < this.end) {
            const close = this.closing(this.at);
            this.at = close + 1;
            this.push('function', start);
            return;
        }
        const name = this.text.slice(start, this.at);
        const stray = name.indexOf(']');
        if (stray >= 0)
            throw new Fault('has a ] that closes nothing', start + stray);
        this.push('name', start, name);
    }
    readBracket() {
        const start = this.at;
        const inside = this.skipBlanks(start + 1);
        const first = this.text.charAt(inside);
        if (inside >= this.end)
            throw new Fault('lacks a closing ]', start);
        if (first === "'" || first === '"')
            this.readQuotedNames(start, inside);
        else if (first === '?' || first === '(')
            this.readFilter(start, inside);
        else
            this.readItems(start, inside);
    }
    readItems(start, inside) {
        const close = this.text.indexOf(']', inside);
        if (close < 0)
            throw new Fault('lacks a closing ]', start);
        const content = this.text.slice(inside, close).trimEnd();
        this.at = close + 1;
        if (content === '*')
            this.push('wildcard', start);
        else if (/^-?\d+$/.test(content))
            this.push('index', start);
        else if (/^(-?\d+\s*)?:(\s*-?\d+)?(\s*:\s*(-?\d+)?)?$/.test(content))
            this.push('slice', start);
        else if (/^-?\d+(\s*,\s*-?\d+)+$/.test(content))
            this.push('union', start);
        else {
            const trouble = content === ''
                ? 'has nothing between its brackets'
                : `has ${JSON.stringify(content)} in brackets, which is neither a number nor a name in quotes`;
            throw new Fault(trouble, start, this.at);
        }
    }
    readQuotedNames(start, first) {
        const names = [];
        let at = first;
        for (;;) {
            const close = this.quoteEnd(at);
            names.push(this.text.slice(at + 1, close));
            at = this.skipBlanks(close + 1);
            const next = this.text.charAt(at);
            if (next === ']')
                break;
            if (at >= this.end)
                throw new Fault('lacks a closing ]', start);
            if (next !== ',')
                throw new Fault('has text after a name in quotes where , or ] was expected', at);
            at = this.skipBlanks(at + 1);
            if (!`'"`.includes(this.text.charAt(at)) || at >= this.end) {
                throw new Fault('lacks a name in quotes after the comma', Math.min(at, this.end - 1));
            }
        }
        this.at = at + 1;
        if (names.length === 1)
            this.push('name', start, names[0]);
        else
            this.push('union', start);
    }
    /** What stands inside is not looked at: Jayway takes more in filters than it tells. */
    readFilter(start, inside) {
        const open = this.text.charAt(inside) === '(' ? inside : this.skipBlanks(inside + 1);
        if (this.text.charAt(open) !== '(')
            throw new Fault('has a filter without (', inside);
        const close = this.closing(open);
        const end = this.skipBlanks(close + 1);
        if (this.text.charAt(end) !== ']')
            throw new Fault('lacks the ] that closes its filter', start);
        this.at = end + 1;
        this.push('filter', start);
    }
    /** Of a round bracket. */
    closing(open) {
        const expected = [];
        for (let at = open; at < this.end; at++) {
            const character = this.text.charAt(at);
            if (character === "'" || character === '"')
                at = this.quoteEnd(at);
            else if (character === '(')
                expected.push(')');
            else if (character === '[')
                expected.push(']');
            else if (character === ')' || character === ']') {
                if (expected.pop() !== character)
                    throw new Fault(`has a ${character} that closes nothing`, at);
                if (expected.length === 0)
                    return at;
            }
        }
        throw new Fault(`lacks a closing ${expected.at(-1) ?? ')'}`, open);
    }
    quoteEnd(open) {
        const quote = this.text.charAt(open);
        for (let at = open + 1; at < this.end; at++) {
            const character = this.text.charAt(at);
            if (character === '\\')
                at++;
            else if (character === quote)
                return at;
        }
        throw new Fault('has a quote that is not closed', open, this.end);
    }
    skipBlanks(from) {
        let at = from;
        while (at < this.end && this.text.charAt(at) === ' ')
            at++;
        return at;
    }
    push(kind, start, name) {
        this.steps.push({ kind, name, start, end: this.at });
    }
}


/***/ }),

/***/ 8783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ intrinsicTexts),
/* harmony export */   NJ: () => (/* binding */ bindings),
/* harmony export */   al: () => (/* binding */ withoutSuffix),
/* harmony export */   k1: () => (/* binding */ templateNodes),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   te: () => (/* binding */ isBindingKey),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* harmony import */ var _remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3959);
/* harmony import */ var _source_substitution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8233);
/* harmony import */ var _intrinsic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7490);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8925);




const suffix = '.$';
function isBindingKey(node) {
    return typeof node.key === 'string' && node.key.endsWith(suffix);
}
function withoutSuffix(key) {
    return key.slice(0, -suffix.length);
}
const textsOf = (0,_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(readTexts);
/** Everything under `.$` keys of templates in JSONPath states. */
function bindings(survey) {
    return textsOf(survey).bindings;
}
/** Every node of every template in states of the language. The template's own root is one. */
function templateNodes(survey, language) {
    return textsOf(survey).nodes[language];
}
/** The paths in path fields, in templates and in the arguments of intrinsic functions. */
function pathsOf(survey) {
    return textsOf(survey).paths;
}
/** Calls of intrinsic functions that can be read. */
function callsOf(survey) {
    return textsOf(survey).calls;
}
/** Texts that start like an intrinsic function and stand where one may. */
function intrinsicTexts(survey) {
    return textsOf(survey).intrinsics;
}
function readTexts(survey) {
    const nodes = { JSONPath: [], JSONata: [] };
    const computed = [];
    for (const use of survey.uses) {
        const { form, field, node, entry } = use;
        const { language } = entry;
        if (language === undefined || (field.only !== undefined && field.only !== language))
            continue;
        if (form.is === 'payload') {
            collect(node, use, nodes[language]);
        }
        else if (form.is === 'path' && language === 'JSONPath' && node.kind === 'string') {
            computed.push({ node, use, intrinsic: form.intrinsic });
        }
    }
    const found = nodes.JSONPath.filter(({ node }) => isBindingKey(node));
    for (const { node, use } of found)
        if (node.kind === 'string')
            computed.push({ node, use, intrinsic: true });
    return { bindings: found, nodes, ...readComputed(computed) };
}
/** The node and all in it, parents first. Texts are not nested so deeply that this could not be recursive. */
function collect(node, use, list) {
    list.push({ node, use });
    if (node.kind === 'object')
        for (const child of node.members.values())
            collect(child, use, list);
    else if (node.kind === 'array')
        for (const child of node.items)
            collect(child, use, list);
}
function readComputed(computed) {
    const intrinsics = [];
    const paths = [];
    const calls = [];
    for (const { node, use, intrinsic } of computed) {
        const { value } = node;
        const { state } = use.entry;
        if ((0,_source_substitution_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsSubstitution */ .Y)(value))
            continue;
        if (value.startsWith('$')) {
            const parsed = (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePath */ .Rr)(value);
            // ResultPath reads nothing: a variable there is no more than a mistake.
            if (parsed.ok && !(parsed.path.root === 'variable' && use.field.name === 'ResultPath')) {
                paths.push({ path: parsed.path, node, offset: 0, state, use });
            }
        }
        else if (intrinsic && (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeIntrinsic */ .bW)(value)) {
            intrinsics.push(node);
            const parsed = (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_3__/* .parseIntrinsic */ .xx)(value);
            if (!parsed.ok)
                continue;
            for (const call of (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_3__/* .callsIn */ .Tz)(parsed.call))
                calls.push({ call, node, use });
            for (const { path, start } of (0,_intrinsic_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsIn */ .Mr)(parsed.call))
                paths.push({ path, node, offset: start, state, use });
        }
    }
    return { intrinsics, paths, calls };
}


/***/ }),

/***/ 8590:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TT: () => (/* binding */ assignments),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _expression_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8783);
/* harmony import */ var _remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3959);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4360);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1179);
/* harmony import */ var _map_states_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9349);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6638);
/** Variables, as Assign sets them. */






/** Those of states, catchers and choice rules. */
const assignments = (0,_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(({ uses }) => {
    const found = [];
    for (const { field, entry, node: assign } of uses) {
        if (field.name !== 'Assign')
            continue;
        for (const node of (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(assign)) {
            const key = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(node);
            const name = entry.language !== 'JSONata' && (0,_expression_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .isBindingKey */ .te)(node) ? (0,_expression_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSuffix */ .al)(key) : key;
            found.push({ name, node, state: entry.state });
        }
    }
    return found;
});
const variablesOf = (0,_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)(readVariables);
/** The machines whose variables the machine's states can read, itself first: a Distributed Map hides all around it. */
function scopesOf(machine) {
    const found = [machine];
    for (const owner of (0,_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .ownersOf */ .K2)(machine)) {
        if (owner.type === 'Map' && (0,_map_states_js__WEBPACK_IMPORTED_MODULE_4__/* .isDistributed */ .o)(owner))
            break;
        found.push(owner.machine);
    }
    return found;
}
function readVariables(survey) {
    const byMachine = new Map();
    const everywhere = new Set();
    for (const { name, state } of assignments(survey)) {
        everywhere.add(name);
        if (state === undefined)
            continue;
        const names = byMachine.get(state.machine) ?? new Set();
        byMachine.set(state.machine, names.add(name));
    }
    const complete = survey.uses.every(({ field, node }) => field.name !== 'Assign' || (node.kind === 'object' && !(0,_open_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpen */ .n)(node)));
    const isVisible = (name, { machine }) => everywhere.has(name) && scopesOf(machine).some((each) => byMachine.get(each)?.has(name) === true);
    return {
        complete,
        isVisible,
        visibleTo: ({ machine }) => scopesOf(machine).flatMap((each) => [...(byMachine.get(each) ?? [])]),
        isAssigned: (name) => everywhere.has(name),
    };
}


/***/ }),

/***/ 9349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isDistributed),
/* harmony export */   v: () => (/* binding */ mapStates)
/* harmony export */ });
/* harmony import */ var _source_substitution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8233);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/** Map states and the mode of their item processor. */


function mapStates(definition) {
    return definition.states.filter(({ type }) => type === 'Map').map(mapState);
}
/** Whether it is, or may be: a substitution can make it so. */
function isDistributed(state) {
    return mapState(state).mode !== 'INLINE';
}
function mapState(state) {
    const processor = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(state.node, 'ItemProcessor') ?? (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(state.node, 'Iterator');
    const config = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(processor, 'ProcessorConfig');
    const mode = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(config, 'Mode');
    if (processor?.kind === 'substitution' || config?.kind === 'substitution')
        return { state, config, mode: undefined };
    if (mode === undefined)
        return { state, config, mode: 'INLINE' };
    const known = mode.kind === 'string' && !(0,_source_substitution_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsSubstitution */ .Y)(mode.value);
    return { state, config, mode: known ? mode.value : undefined };
}


/***/ }),

/***/ 7818:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ membersOfStates),
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   w7: () => (/* binding */ readExpressions)
/* harmony export */ });
/* harmony import */ var _schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5580);

/** Where a part of an expression stands in the file. */
function placeIn({ node, offset }, { start, end }, tree) {
    return tree.within(node, offset + start, offset + end);
}
/** The expressions that can be read, with what they refer to. */
function* readExpressions({ expressions }) {
    for (const expression of expressions) {
        const { parsed } = expression;
        if (parsed.kind === 'read')
            yield { expression, references: parsed.references };
    }
}
/** What `$states` has in each place where an expression stands. */
function membersOfStates({ use }) {
    const { entry, field } = use;
    const isOutcome = field.name === 'Output' || field.name === 'Assign';
    if (entry.shape === _schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .shapes */ .n.catcher)
        return [...always, 'errorOutput'];
    return isOutcome && withResult.includes(entry.shape) ? [...always, 'result'] : always;
}
const always = ['input', 'context'];
const withResult = [_schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .shapes */ .n.task, _schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .shapes */ .n.parallel, _schema_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .shapes */ .n.map];


/***/ })

};
