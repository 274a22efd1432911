export const id = 4012;
export const ids = [4012];
export const modules = {

/***/ 84012:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeGraphs: () => (/* binding */ writeGraphs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/asl/lib/model/definition.js + 1 modules
var model_definition = __webpack_require__(13560);
// EXTERNAL MODULE: ./packages/asl/lib/source/tree.js
var tree = __webpack_require__(4360);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/graph/condition.js
/** A rule of a Choice state in a few characters. */

const signs = [
    ['GreaterThanEquals', '\u2265'],
    ['LessThanEquals', '\u2264'],
    ['GreaterThan', '>'],
    ['LessThan', '<'],
    ['Equals', '='],
    ['Matches', '~'],
];
/** Empty where it cannot be read. */
function conditionOf(rule, depth = 0) {
    if (rule?.kind !== 'object' || depth > 3)
        return '\u2026';
    const condition = (0,tree/* member */.Dc)(rule, 'Condition');
    if (condition?.kind === 'string')
        return condition.value.replace(/^\{%\s*|\s*%\}$/g, '');
    const not = (0,tree/* member */.Dc)(rule, 'Not');
    if (not !== undefined)
        return `not ${conditionOf(not, depth + 1)}`;
    for (const [field, word] of [
        ['And', ' and '],
        ['Or', ' or '],
    ]) {
        const parts = (0,tree/* member */.Dc)(rule, field);
        if (parts?.kind === 'array')
            return parts.items.map((part) => conditionOf(part, depth + 1)).join(word);
    }
    const variable = textOf((0,tree/* member */.Dc)(rule, 'Variable'));
    const [test] = [...rule.members].filter(([name]) => !['Variable', 'Next', 'Comment', 'Assign', 'Output'].includes(name));
    if (test === undefined)
        return variable;
    const [name, value] = test;
    if (name.startsWith('Is')) {
        const word = name.slice(2).toLowerCase();
        return `${variable} is ${value.kind === 'boolean' && !value.value ? 'not ' : ''}${word}`;
    }
    const sign = signs.find(([end]) => name.replace(/Path$/, '').endsWith(end))?.[1] ?? name;
    return `${variable} ${sign} ${textOf(value)}`;
}
function textOf(node) {
    if (node?.kind === 'string')
        return node.value;
    return node?.kind === 'number' || node?.kind === 'boolean' ? String(node.value) : '\u2026';
}

;// CONCATENATED MODULE: ./actions/asl-lint/lib/graph/drawing.js
/** A definition as it is drawn: states with what was found in them, and the ways between them. */


const severities = ['error', 'warning', 'info'];
/** Nothing where the text holds no state machine. */
function drawingOf(title, { tree, source, place }, found) {
    const definition = (0,model_definition/* definitionFrom */.SU)(tree.root);
    if (definition.top === undefined)
        return undefined;
    const findings = found.filter((finding) => finding.definition === place);
    const byState = findingsByState(definition, findings);
    const ids = new Map();
    for (const state of definition.states)
        ids.set(state, `s${ids.size + 1}`);
    let machines = 0;
    const drawnMachine = (machine, title) => {
        const states = [...machine.states.values()];
        return {
            id: `m${++machines}`,
            title,
            start: idIn(machine, machine.startAt?.node.value),
            states: states.map(drawnState),
            edges: states.flatMap((state) => edgesFrom(state, (name) => idIn(machine, name), ids.get(state) ?? '')),
        };
    };
    const drawnState = (state) => {
        const own = byState.get(state) ?? [];
        const { start, end } = source.positionsOf(state.node.range);
        const isMap = state.machines.every(({ role }) => role === 'processor');
        return {
            id: ids.get(state) ?? '',
            name: state.name,
            type: state.type ?? '?',
            ends: (0,model_definition/* isTerminal */.Hd)(state),
            severity: severities.find((severity) => own.some((finding) => finding.severity === severity)),
            findings: own,
            lines: { first: start.line, last: end.line },
            machines: state.machines.map((machine, at) => drawnMachine(machine, isMap ? 'for each item' : `branch ${at + 1}`)),
        };
    };
    const idIn = ({ states }, name) => {
        const state = name === undefined ? undefined : states.get(name);
        return state && ids.get(state);
    };
    return { title, machine: drawnMachine(definition.top, ''), findings: byState.get(undefined) ?? [] };
}
/** The innermost state that the pointer leads into; none for what is said of the whole. */
function findingsByState({ states }, findings) {
    const byPointer = new Map(states.map((state) => [(0,tree/* pointerTo */.xH)(state.node), state]));
    const found = new Map();
    for (const finding of findings) {
        let state;
        for (let at = finding.pointer; at !== '' && state === undefined; at = at.slice(0, at.lastIndexOf('/'))) {
            state = byPointer.get(at);
        }
        found.set(state, [...(found.get(state) ?? []), finding]);
    }
    return found;
}
function edgesFrom(state, idOf, from) {
    return state.transitions.flatMap((transition) => {
        const to = idOf(transition.node.value);
        return to === undefined ? [] : [{ from, to, ...reasonOf(transition) }];
    });
}
function reasonOf({ kind, node }) {
    if (kind === 'Choice')
        return { kind: 'choice', label: conditionOf(node.parent) };
    if (kind === 'Default')
        return { kind: 'default', label: 'otherwise' };
    if (kind === 'Catch')
        return { kind: 'catch', label: errorsOf(node.parent) };
    return { kind: 'next', label: '' };
}
function errorsOf(catcher) {
    const names = (0,tree/* member */.Dc)(catcher, 'ErrorEquals');
    return names?.kind === 'array'
        ? names.items.flatMap((name) => (name.kind === 'string' ? [name.value] : [])).join(', ')
        : '';
}

;// CONCATENATED MODULE: ./actions/asl-lint/lib/graph/graph-files.js
/** A file with the graph of each definition. */


/** Each is loaded when it is asked for. To add one: its file, a line here, its choice in `definition.ts`. */
const formats = {
    mermaid: { ending: 'mmd', load: async () => (await __webpack_require__.e(/* import() */ 4257).then(__webpack_require__.bind(__webpack_require__, 54257))).mermaidFile },
    html: { ending: 'html', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2440), __webpack_require__.e(3272)]).then(__webpack_require__.bind(__webpack_require__, 83272))).htmlPage },
};
/** Writes them, and gives back how many there are. */
async function writeGraphs(folder, format, linted, files) {
    const { ending, load } = formats[format];
    const draw = await load();
    const names = new Set();
    for (const { file, text, findings, machines } of linted) {
        for (const machine of machines) {
            const title = machine.place === null ? file : `${file}#${machine.place}`;
            const drawing = drawingOf(title, machine, findings);
            if (drawing === undefined)
                continue;
            const name = newName(title, names);
            names.add(name.toLowerCase());
            await files.writeWhole((0,external_node_path_.join)(folder, `${name}.${ending}`), draw(drawing, text));
        }
    }
    return names.size;
}
/** Of letters, digits, dots and hyphens alone; some file systems do not tell `A` from `a`. */
function newName(title, taken) {
    const plain = title
        .replace(/[^\w.-]+/g, '-')
        .replace(/^[.-]+/, '')
        .slice(-150) || 'definition';
    for (let count = 1;; count++) {
        const name = count === 1 ? plain : `${plain}-${count}`;
        if (!taken.has(name.toLowerCase()))
            return name;
    }
}


/***/ })

};
