export const id = 7641;
export const ids = [7641];
export const modules = {

/***/ 1179:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SU: () => (/* binding */ definitionFrom),
  Hd: () => (/* binding */ isTerminal),
  K2: () => (/* binding */ ownersOf),
  Lm: () => (/* binding */ stateTypes)
});

// EXTERNAL MODULE: ./packages/asl/lib/source/substitution.js
var substitution = __webpack_require__(8233);
// EXTERNAL MODULE: ./packages/asl/lib/source/tree.js
var tree = __webpack_require__(4360);
;// CONCATENATED MODULE: ./packages/asl/lib/model/transitions.js
/** Where a state may lead. */

function transitionsOf(state) {
    return [
        ...transition('Next', (0,tree/* member */.Dc)(state, 'Next')),
        ...(0,tree/* items */.ld)((0,tree/* member */.Dc)(state, 'Choices')).flatMap((rule) => transition('Choice', (0,tree/* member */.Dc)(rule, 'Next'))),
        ...transition('Default', (0,tree/* member */.Dc)(state, 'Default')),
        ...(0,tree/* items */.ld)((0,tree/* member */.Dc)(state, 'Catch')).flatMap((catcher) => transition('Catch', (0,tree/* member */.Dc)(catcher, 'Next'))),
    ];
}
function transition(kind, node) {
    return node?.kind === 'string' ? [{ kind, node }] : [];
}

;// CONCATENATED MODULE: ./packages/asl/lib/model/definition.js
/**
 * A state machine as a tree of machines and states, seen through the syntax tree. Whatever stands in the text,
 * making the view never fails: what has not the expected form is simply not there, and rules of form say so.
 */



const stateTypes = ['Task', 'Pass', 'Choice', 'Wait', 'Succeed', 'Fail', 'Parallel', 'Map'];
function definitionFrom(root) {
    const language = languageOf(root, 'JSONPath');
    const machines = [];
    const states = [];
    const byNode = new Map();
    const readMachine = (node, role, owner) => {
        const found = new Map();
        const startNode = (0,tree/* member */.Dc)(node, 'StartAt');
        const machine = {
            role,
            node,
            owner,
            startAt: startNode?.kind === 'string' ? { kind: 'StartAt', node: startNode } : undefined,
            states: found,
            complete: true,
        };
        machines.push(machine);
        const statesNode = (0,tree/* objectOrNothing */.i)((0,tree/* member */.Dc)(node, 'States'));
        for (const [name, stateNode] of statesNode?.members ?? []) {
            found.set(name, readState(name, stateNode, machine));
        }
        for (const state of found.values())
            definition_link(state, found);
        machine.complete = isComplete(machine, statesNode);
        return machine;
    };
    const readState = (name, node, machine) => {
        const inner = [];
        const state = {
            name,
            node,
            type: stateTypes.find((type) => type === (0,tree/* textOf */.b6)((0,tree/* member */.Dc)(node, 'Type'))),
            language: languageOf(node, language),
            machine,
            machines: inner,
            transitions: transitionsOf(node),
            successors: [],
        };
        states.push(state);
        byNode.set(node, state);
        const bodies = [
            ...(0,tree/* items */.ld)((0,tree/* member */.Dc)(node, 'Branches')).map((body) => ['branch', body]),
            ...['ItemProcessor', 'Iterator'].map((field) => ['processor', (0,tree/* member */.Dc)(node, field)]),
        ];
        for (const [role, body] of bodies) {
            if (body?.kind === 'object')
                inner.push(readMachine(body, role, state));
        }
        return state;
    };
    const top = root?.kind === 'object' ? readMachine(root, 'top', undefined) : undefined;
    return {
        root,
        top,
        machines,
        states,
        statesByName: byName(states),
        language,
        stateAt: (node) => {
            for (let at = node; at !== undefined; at = at.parent) {
                const state = byNode.get(at);
                if (state !== undefined)
                    return state;
            }
            return undefined;
        },
    };
}
/** Whether the state ends its machine when it is done. */
function isTerminal(state) {
    if (state.type === 'Succeed' || state.type === 'Fail')
        return true;
    const end = (0,tree/* member */.Dc)(state.node, 'End');
    return end !== undefined && !(end.kind === 'boolean' && !end.value);
}
/** The states that the machine is part of, the nearest first. */
function* ownersOf(machine) {
    for (let at = machine.owner; at !== undefined; at = at.machine.owner)
        yield at;
}
function definition_link(state, states) {
    const targets = state.transitions.flatMap(({ node }) => states.get(node.value) ?? []);
    state.successors = targets.length > 1 ? [...new Set(targets)] : targets;
}
function byName(states) {
    const found = new Map();
    for (const state of states) {
        const same = found.get(state.name);
        if (same === undefined)
            found.set(state.name, [state]);
        else
            same.push(state);
    }
    return found;
}
function languageOf(node, inherited) {
    const own = (0,tree/* member */.Dc)(node, 'QueryLanguage');
    if (own === undefined)
        return inherited;
    const text = (0,tree/* textOf */.b6)(own);
    return text === 'JSONPath' || text === 'JSONata' ? text : undefined;
}
function isComplete(machine, statesNode) {
    if (machine.node.open || statesNode === undefined || statesNode.open)
        return false;
    if (machine.startAt === undefined || isUnknown(machine.startAt, machine))
        return false;
    for (const [name, state] of machine.states) {
        if ((0,substitution/* holdsSubstitution */.Y)(name) || state.node.kind === 'substitution')
            return false;
        if (state.node.kind === 'object' && state.node.open)
            return false;
        if (!transitionsAreSeen(state.node))
            return false;
        if (state.transitions.some((transition) => isUnknown(transition, machine)))
            return false;
    }
    return true;
}
function isUnknown({ node }, machine) {
    return !machine.states.has(node.value) && (0,substitution/* holdsSubstitution */.Y)(node.value);
}
/** Whether nothing that may hold a transition is left to a substitution. */
function transitionsAreSeen(state) {
    for (const field of ['Type', 'Next', 'End', 'Default', 'Choices', 'Catch']) {
        const node = (0,tree/* member */.Dc)(state, field);
        if (node?.kind === 'substitution')
            return false;
        if (node?.kind === 'string' && field !== 'Next' && field !== 'Default' && (0,substitution/* holdsSubstitution */.Y)(node.value)) {
            return false;
        }
        if (node?.kind === 'array' && (node.open || node.items.some(hidesTransition)))
            return false;
    }
    return true;
}
function hidesTransition(item) {
    return (item.kind === 'substitution' ||
        (item.kind === 'object' && (item.open || (0,tree/* member */.Dc)(item, 'Next')?.kind === 'substitution')));
}


/***/ }),

/***/ 6986:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ treeFromJson)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/impl/parser.js
var parser = __webpack_require__(5152);
// EXTERNAL MODULE: ./packages/asl/lib/source/limits.js
var limits = __webpack_require__(9488);
;// CONCATENATED MODULE: ./packages/asl/lib/source/prescan.js
/** Longer ones, and those over several lines, are taken for broken text: this bounds the search for the end. */
const longestSubstitution = 4096;
function prescan(text, deepest) {
    const closers = [];
    const pieces = [];
    const values = new Map();
    const holes = [];
    let copied = 0;
    /** The last character that was neither blank nor comment: it says what may stand next. */
    let before = '';
    /** What stood before the word (number, literal) that is being read. */
    let beforeWord = '';
    const replace = (range, replacement) => {
        pieces.push(text.slice(copied, range.start), replacement.padEnd(range.end - range.start));
        copied = range.end;
    };
    for (let offset = 0; offset < text.length; offset++) {
        const character = text.charAt(offset);
        if (character === '"') {
            offset = stringEnd(text, offset) - 1;
            before = '"';
        }
        else if (character === '/' && (text[offset + 1] === '/' || text[offset + 1] === '*')) {
            offset = commentEnd(text, offset) - 1;
        }
        else if (character === '{' || character === '[') {
            closers.push(character === '{' ? '}' : ']');
            if (closers.length > deepest)
                return { text, tooDeepAt: offset, values: new Map(), holes: [] };
            before = character;
        }
        else if (character === '}' || character === ']') {
            if (closers.at(-1) === character)
                closers.pop();
            before = character;
        }
        else if (character === '$' && text[offset + 1] === '{') {
            const end = substitutionEnd(text, offset);
            if (end === undefined)
                continue;
            const start = wordStart(text, offset);
            const range = { start, end };
            const after = start < offset ? beforeWord : before;
            const inObject = closers.at(-1) === '}';
            if (after === ':' || after === '[' || after === '' || (after === ',' && !inObject)) {
                values.set(start, range);
                replace(range, '0');
                before = '"';
            }
            else {
                holes.push(start);
                replace(range, inObject && '{,'.includes(after) ? memberFor(text, range) : '');
            }
            offset = end - 1;
        }
        else if (!isBlank(character)) {
            if (!isWord(text.charAt(offset - 1)))
                beforeWord = before;
            before = character;
        }
    }
    if (pieces.length === 0)
        return { text, tooDeepAt: undefined, values, holes };
    return { text: pieces.join('') + text.slice(copied), tooDeepAt: undefined, values, holes };
}
/** A substitution where a member may stand is a key, a member, or members that bring their own comma. */
function memberFor(text, { start, end }) {
    const next = text
        .slice(end, end + 200)
        .trimStart()
        .charAt(0);
    if (next === ':')
        return `"${' '.repeat(Math.max(0, end - start - 2))}"`;
    return next === ',' || next === '}' ? '"":0' : '';
}
/** The offset after the closing quote, or the line end that cuts the string. */
function stringEnd(text, start) {
    for (let offset = start + 1; offset < text.length; offset++) {
        const character = text.charAt(offset);
        if (character === '"')
            return offset + 1;
        if (character === '\\')
            offset++;
        else if (character === '\n' || character === '\r')
            return offset;
    }
    return text.length;
}
function commentEnd(text, start) {
    if (text[start + 1] === '*') {
        const end = text.indexOf('*/', start + 2);
        return end < 0 ? text.length : end + 2;
    }
    let offset = start;
    while (offset < text.length && text[offset] !== '\n' && text[offset] !== '\r')
        offset++;
    return offset;
}
/** The offset after `${\u2026}` and what is glued to it: `${A}${B}`, `${A}0`. */
function substitutionEnd(text, start) {
    let end = bracedEnd(text, start);
    if (end === undefined)
        return undefined;
    for (;;) {
        while (isWord(text.charAt(end)))
            end++;
        const next = text.startsWith('${', end) ? bracedEnd(text, end) : undefined;
        if (next === undefined)
            return end;
        end = next;
    }
}
/** Where the word starts that is glued to the offset: the minus of `-${A}`. */
function wordStart(text, offset) {
    let start = offset;
    while (isWord(text.charAt(start - 1)))
        start--;
    return start;
}
function isWord(character) {
    return /^[\w.+-]$/.test(character);
}
function bracedEnd(text, start) {
    const limit = Math.min(text.length, start + longestSubstitution);
    let depth = 0;
    for (let offset = start + 1; offset < limit; offset++) {
        const character = text.charAt(offset);
        if (character === '\n' || character === '\r')
            return undefined;
        if (character === '{')
            depth++;
        else if (character === '}' && --depth === 0)
            return offset > start + 2 ? offset + 1 : undefined;
    }
    return undefined;
}
function isBlank(character) {
    return (character === ' ' ||
        character === '\n' ||
        character === '\r' ||
        character === '\t' ||
        character === '\ufeff');
}

// EXTERNAL MODULE: ./packages/asl/lib/source/source-text.js
var source_text = __webpack_require__(8833);
;// CONCATENATED MODULE: ./packages/asl/lib/source/json.js
/** JSON text to a tree. Never throws: what is wrong with the text comes back as problems beside what could be read. */
/// <reference path="./jsonc-parser.d.ts" />




function treeFromJson(text, { deepest, longest } = limits/* limits */.Fy) {
    const start = { start: 0, end: Math.min(1, text.length) };
    const long = (0,limits/* tooLong */.Po)(text, longest);
    if (long !== undefined)
        return refused(text, { kind: 'size', range: start, message: long, node: undefined });
    const scanned = prescan(text, deepest);
    if (scanned.tooDeepAt !== undefined) {
        const range = { start: scanned.tooDeepAt, end: scanned.tooDeepAt + 1 };
        return refused(text, { kind: 'nesting', range, message: (0,limits/* tooDeep */.DI)(deepest), node: undefined });
    }
    return new TreeBuilder(text, scanned.values, scanned.holes).read(scanned.text);
}
function refused(text, problem) {
    return { root: undefined, problems: [problem], within: placesIn(text) };
}
/**
 * An escape stands for one unit of the value: `\\u0041` takes six characters, every other escape two. So that many
 * places in one long string are found in linear time, the offset of every so many units is kept.
 */
function placesIn(text) {
    const known = new WeakMap();
    return ({ range }, start, end) => {
        const marks = known.get(range) ?? [range.start + 1];
        known.set(range, marks);
        const placeOf = (unit) => {
            let at = Math.min(Math.floor(unit / unitsPerMark), marks.length - 1) * unitsPerMark;
            let offset = marks[at / unitsPerMark] ?? range.start + 1;
            while (at < unit) {
                if (text[offset] !== '\\')
                    offset += 1;
                else
                    offset += text[offset + 1] === 'u' ? 6 : 2;
                at += 1;
                if (at === marks.length * unitsPerMark)
                    marks.push(offset);
            }
            return offset;
        };
        return { start: placeOf(start), end: placeOf(end) };
    };
}
const unitsPerMark = 256;
/** What the parser's callbacks leave behind, put together. */
class TreeBuilder {
    original;
    substitutions;
    holes;
    problems = [];
    counts = new Map();
    stack = [];
    root;
    key;
    nextHole = 0;
    comma;
    /** So many containers of the stack, from the outside, are marked open for a syntax error. */
    broken = 0;
    lastErrorLineEnd = -1;
    constructor(original, substitutions, holes) {
        this.original = original;
        this.substitutions = substitutions;
        this.holes = holes;
    }
    read(text) {
        const marked = (0,source_text/* hasByteOrderMark */.ke)(text);
        if (marked) {
            this.problem('byte-order-mark', { start: 0, end: 1 }, 'The text starts with a byte order mark');
        }
        (0,parser.visit)(
        // A blank keeps every offset; the parser takes the mark for a blank too, but says so nowhere.
        marked ? ` ${text.slice(1)}` : text, {
            onObjectBegin: (offset) => this.open(offset, 'object'),
            onArrayBegin: (offset) => this.open(offset, 'array'),
            onObjectEnd: (offset, length) => this.close(offset + length),
            onArrayEnd: (offset, length) => this.close(offset + length),
            onObjectProperty: (name, offset, length) => this.property(name, { start: offset, end: offset + length }),
            onLiteralValue: (value, offset, length) => this.literal(value, { start: offset, end: offset + length }),
            onSeparator: (character, offset) => {
                this.passHoles(offset);
                this.comma = character === ',' ? offset : undefined;
            },
            onError: (code, offset, length) => this.error(code, { start: offset, end: offset + length }),
        }, { disallowComments: true, allowTrailingComma: true });
        while (this.stack.length > 0)
            this.close(text.length);
        return { root: this.root, problems: this.problems, within: placesIn(this.original) };
    }
    open(start, kind) {
        this.passHoles(start);
        const parent = this.stack.at(-1);
        const { key, keyRange } = this.placeIn(parent);
        const range = { start, end: start + 1 };
        const node = kind === 'object'
            ? { kind, range, key, keyRange, parent, members: new Map(), open: false }
            : { kind, range, key, keyRange, parent, items: [], open: false };
        this.attach(node);
        this.stack.push(node);
    }
    close(end) {
        this.passHoles(end);
        if (this.comma !== undefined) {
            const range = { start: this.comma, end: this.comma + 1 };
            this.problem('trailing-comma', range, 'A comma stands after the last item', this.stack.at(-1));
        }
        const node = this.stack.pop();
        this.broken = Math.min(this.broken, this.stack.length);
        if (node !== undefined)
            node.range.end = end;
        this.key = undefined;
        this.comma = undefined;
    }
    property(name, range) {
        this.passHoles(range.start);
        this.key = { name, range };
    }
    literal(value, parsed) {
        const parent = this.stack.at(-1);
        const { key, keyRange } = this.placeIn(parent);
        const substituted = this.substitutions.get(parsed.start);
        const range = substituted ?? parsed;
        if (substituted !== undefined) {
            const text = this.original.slice(range.start, range.end);
            this.attach({ kind: 'substitution', range, key, keyRange, parent, text });
        }
        else if (typeof value === 'string')
            this.attach({ kind: 'string', range, key, keyRange, parent, value });
        else if (typeof value === 'number')
            this.attach({ kind: 'number', range, key, keyRange, parent, value });
        else if (typeof value === 'boolean')
            this.attach({ kind: 'boolean', range, key, keyRange, parent, value });
        else
            this.attach({ kind: 'null', range, key, keyRange, parent });
    }
    placeIn(parent) {
        if (parent?.kind === 'array')
            return { key: parent.items.length, keyRange: undefined };
        return { key: this.key?.name, keyRange: this.key?.range };
    }
    attach(node) {
        const parent = this.stack.at(-1);
        this.comma = undefined;
        if (parent === undefined) {
            this.root ??= node;
        }
        else if (parent.kind === 'array') {
            parent.items.push(node);
        }
        else if (this.key !== undefined) {
            this.attachMember(parent, this.key.name, node);
        }
        this.key = undefined;
    }
    attachMember(parent, name, node) {
        if (node.keyRange !== undefined && this.isHole(node.keyRange.start))
            return;
        const earlier = parent.members.get(name);
        if (earlier !== undefined) {
            const message = `The key ${JSON.stringify(name)} stands twice in this object`;
            this.problem('duplicate-key', node.keyRange ?? node.range, message, node);
            parent.members.delete(name);
        }
        parent.members.set(name, node);
    }
    error(code, range) {
        this.passHoles(range.start);
        if (code === errorCodes.comment) {
            this.problem('comment', range, 'JSON has no comments');
        }
        else {
            this.syntaxError(code, range);
        }
        this.comma = undefined;
        if (code === errorCodes.colon || code === errorCodes.value)
            this.key = undefined;
    }
    /** The first one of a line: those that follow are mostly its echo. */
    syntaxError(code, range) {
        for (let depth = this.broken; depth < this.stack.length; depth++)
            this.markOpen(this.stack[depth]);
        this.broken = this.stack.length;
        if (range.start <= this.lastErrorLineEnd)
            return;
        const lineEnd = this.original.indexOf('\n', range.start);
        this.lastErrorLineEnd = lineEnd < 0 ? this.original.length : lineEnd;
        const ended = code === errorCodes.value && range.start >= this.original.length;
        const message = ended ? 'The text ends where a value was expected' : syntaxMessages[code];
        this.problem('syntax', range, message ?? 'The text is not JSON');
    }
    passHoles(offset) {
        while ((this.holes[this.nextHole] ?? Number.POSITIVE_INFINITY) <= offset) {
            this.markOpen(this.stack.at(-1));
            this.nextHole++;
        }
    }
    markOpen(container) {
        if (container !== undefined)
            container.open = true;
    }
    isHole(offset) {
        return this.nextHole > 0 && this.holes[this.nextHole - 1] === offset;
    }
    problem(kind, range, message, node) {
        const count = this.counts.get(kind) ?? 0;
        if (count >= limits/* mostProblems */.yp)
            return;
        this.counts.set(kind, count + 1);
        this.problems.push({ kind, range, message, node });
    }
}
/** Numbers of jsonc-parser's `ParseErrorCode`, a const enum that isolated modules cannot read. */
const errorCodes = { value: 4, colon: 5, comment: 10 };
const syntaxMessages = {
    1: 'This is no JSON value: expected a string in double quotes, a number, true, false, null, { or [',
    2: 'This is not a number as JSON writes it',
    3: 'Expected a key in double quotes',
    4: 'Expected a value',
    5: 'Expected a colon after the key',
    6: 'Expected a comma before this',
    7: 'The object is not closed: expected }',
    8: 'The array is not closed: expected ]',
    9: 'Expected the end of the text: a document holds one value',
    11: 'The comment is not closed',
    12: 'The string is not closed: expected "',
    13: 'The number ends too early',
    14: 'Expected four hexadecimal digits after \\u',
    15: 'This escape does not exist: JSON has \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u',
    16: 'A control character stands in a string: it must be written as an escape',
};


/***/ }),

/***/ 9488:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   G9: () => (/* binding */ yamlLimits),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   jY: () => (/* binding */ longestTerraform),
/* harmony export */   yp: () => (/* binding */ mostProblems)
/* harmony export */ });
/** How much of a text is read. */
/**
 * The parsers are recursive and give way between 2,000 and 5,000 levels. A tree takes up to a hundred times the
 * memory of its text; AWS takes 1 MiB, which leaves room for generous indentation.
 */
const limits = { deepest: 500, longest: 8 * 1024 * 1024 };
/** YAML is read more slowly, and into twice the memory. */
const yamlLimits = { ...limits, longest: 4 * 1024 * 1024 };
/** Only the definitions in it become trees. */
const longestTerraform = 16 * 1024 * 1024;
/** Of one kind. More of them help no one, and there could be millions. */
const mostProblems = 20_000;
function tooLong(text, longest) {
    if (text.length <= longest)
        return undefined;
    return `The text has ${text.length} characters, more than the ${longest} that are read`;
}
function tooDeep(deepest) {
    return `Objects and arrays are nested deeper than ${deepest} levels`;
}


/***/ }),

/***/ 8833:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ lastAtOrBefore),
/* harmony export */   ke: () => (/* binding */ hasByteOrderMark),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/** A text and the places in it, as editors and annotations count them. */
const lineFeed = 10;
const carriageReturn = 13;
const byteOrderMark = '\ufeff';
/** Lines end at LF, CRLF or a lone CR. A byte order mark takes no column: editors do not show it. */
function sourceText(text) {
    const starts = [hasByteOrderMark(text) ? 1 : 0];
    /** So far the line ends are known. Most texts are never asked, and huge ones only at their start. */
    let scanned = 0;
    const positionAt = (offset) => {
        for (; scanned < text.length && scanned < offset; scanned++) {
            if (endsLine(text, scanned))
                starts.push(scanned + 1);
        }
        const line = lastAtOrBefore(starts, offset);
        return { line: line + 1, column: Math.max(0, offset - (starts[line] ?? 0)) + 1 };
    };
    return {
        text,
        ofFile: text,
        positionAt,
        positionsOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    };
}
function hasByteOrderMark(text) {
    return text.startsWith(byteOrderMark);
}
function endsLine(text, offset) {
    const code = text.charCodeAt(offset);
    return code === lineFeed || (code === carriageReturn && text.charCodeAt(offset + 1) !== lineFeed);
}
/** The index of the last number that is not above `value`; 0 when all are. */
function lastAtOrBefore(ascending, value) {
    let low = 0;
    let high = ascending.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((ascending[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 8233:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ holdsSubstitution)
/* harmony export */ });
/** Texts that a deployment tool replaces before AWS sees them: what they will be is not known here. */
/** `${X}` of CloudFormation, SAM and Terraform, `#{X}` of Serverless, `{{X}}` and `<%X%>` of template engines. */
const placeholder = /[$#]\{[^}]*\}|\{\{[^}]*\}\}|<%[^%]*%>/;
function holdsSubstitution(text) {
    return (text.includes('{') || text.includes('<')) && placeholder.test(text);
}


/***/ }),

/***/ 4360:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ descendants),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bh: () => (/* binding */ kindInWords),
/* harmony export */   i: () => (/* binding */ objectOrNothing),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/** The value under a key, if the node is an object that has it. */
function member(node, key) {
    return node?.kind === 'object' ? node.members.get(key) : undefined;
}
function objectOrNothing(node) {
    return node?.kind === 'object' ? node : undefined;
}
/** The values of an array; none when the node is something else. */
function items(node) {
    return node?.kind === 'array' ? node.items : [];
}
/** The values of an object; none when the node is something else. */
function members(node) {
    return node?.kind === 'object' ? node.members.values() : [];
}
function textOf(node) {
    return node?.kind === 'string' ? node.value : undefined;
}
function numberOf(node) {
    return node?.kind === 'number' ? node.value : undefined;
}
/** The key as text; the index of an array's item too. */
function keyOf(node) {
    return String(node.key ?? '');
}
/** The RFC 6901 pointer from the root to the node. */
function pointerTo(node) {
    const parts = [];
    for (let at = node; at.parent !== undefined; at = at.parent) {
        parts.push(`/${keyOf(at).replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
    return parts.reverse().join('');
}
/**
 * The node and everything in it, parents first, in the order of the text.
 *
 * @param skip Nodes that are left out with everything in them.
 */
function* descendants(node, skip = () => false) {
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (skip(next))
            continue;
        yield next;
        const children = next.kind === 'object' ? [...next.members.values()] : items(next);
        for (let index = children.length - 1; index >= 0; index--) {
            const child = children[index];
            if (child !== undefined)
                waiting.push(child);
        }
    }
}
/** In words, to follow "found". */
function kindInWords(node) {
    const words = {
        object: 'an object',
        array: 'an array',
        string: 'a string',
        number: 'a number',
        boolean: 'a boolean',
        null: 'null',
        substitution: 'a substitution',
    };
    return words[node.kind];
}


/***/ })

};
