export const id = 7748;
export const ids = [7748];
export const modules = {

/***/ 7748:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataRules: () => (/* binding */ dataRules)
});

// EXTERNAL MODULE: ./packages/asl/lib/model/assignments.js
var assignments = __webpack_require__(8590);
// EXTERNAL MODULE: ./packages/asl/lib/rule/pages.js
var pages = __webpack_require__(4193);
// EXTERNAL MODULE: ./packages/asl/lib/source/substitution.js
var substitution = __webpack_require__(8233);
// EXTERNAL MODULE: ./packages/asl/lib/words.js
var words = __webpack_require__(3343);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/assign-invalid-name.js




const assignInvalidName = {
    id: 'assign-invalid-name',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Use a plain name; to change a part, assign the whole value anew.',
    documentation: pages/* pages */.B.variables,
    check({ survey }, report) {
        for (const { name, node } of (0,assignments/* assignments */.TT)(survey)) {
            if ((0,substitution/* holdsSubstitution */.Y)(name) || (validName.test(name) && [...name].length <= longest))
                continue;
            report({ node, at: 'key', message: `${(0,words/* quoted */.TL)(name)} is no variable name` });
        }
    },
};
const longest = 80;
const validName = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/assign-shadows-outer.js




const assignShadowsOuter = {
    id: 'assign-shadows-outer',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Give the inner variable another name, and hand its value out with the output.',
    documentation: pages/* pages */.B.variables,
    check({ survey }, report) {
        const byMachine = new Map();
        const all = (0,assignments/* assignments */.TT)(survey);
        for (const { name, state } of all) {
            if (state === undefined)
                continue;
            const names = byMachine.get(state.machine) ?? new Set();
            byMachine.set(state.machine, names.add(name));
        }
        for (const { name, node, state } of all) {
            if (state === undefined || (0,substitution/* holdsSubstitution */.Y)(name))
                continue;
            const outer = (0,assignments/* scopesOf */.ZK)(state.machine)
                .slice(1)
                .find((machine) => byMachine.get(machine)?.has(name));
            if (outer !== undefined)
                report({
                    node,
                    at: 'key',
                    message: `The variable ${(0,words/* quoted */.TL)(name)} is assigned outside of this machine too`,
                });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/assign-states.js


const assignStates = {
    id: 'assign-states',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Give the variable another name.',
    documentation: pages/* pages */.B.variables,
    check({ survey }, report) {
        for (const { name, node } of (0,assignments/* assignments */.TT)(survey)) {
            if (name === 'states')
                report({ node, at: 'key', message: 'The variable name "states" is reserved' });
        }
    },
};

// EXTERNAL MODULE: ./packages/asl/lib/expression/path.js
var expression_path = __webpack_require__(8925);
// EXTERNAL MODULE: ./packages/asl/lib/expression/payload.js
var payload = __webpack_require__(8783);
// EXTERNAL MODULE: ./packages/asl/lib/rule/expressions.js
var expressions = __webpack_require__(7818);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/bad-context-path.js





const badContextPath = {
    id: 'bad-context-path',
    level: 'warning',
    hint: 'Use a field that the context object has, such as $$.Execution.Id.',
    documentation: pages/* pages */.B.context,
    check(subject, report) {
        const { survey, tree } = subject;
        for (const { path, node, offset, use } of (0,payload/* pathsOf */.wG)(survey)) {
            // Where the context object may not stand at all, that is what is said.
            if (use.form.is === 'path' && !use.form.context)
                continue;
            const unknown = path.root === 'context' ? (0,expression_path/* unknownContextMember */.As)(path.steps) : undefined;
            if (unknown === undefined)
                continue;
            const range = tree.within(node, offset + unknown.start, offset + unknown.end);
            report({ node, range, ...bad_context_path_words(unknown) });
        }
        for (const { expression, references } of (0,expressions/* readExpressions */.w7)(subject)) {
            for (const { name, steps } of references.variables) {
                if (name !== 'states' || steps[0]?.name !== 'context')
                    continue;
                const unknown = (0,expression_path/* unknownContextMember */.As)(steps.slice(1));
                if (unknown === undefined)
                    continue;
                report({ node: expression.node, range: (0,expressions/* placeIn */.VV)(expression, unknown, tree), ...bad_context_path_words(unknown) });
            }
        }
    },
};
function bad_context_path_words({ name, known }) {
    const meant = (0,words/* nearest */.pA)(name, known);
    return {
        message: `The context object has no ${(0,words/* quoted */.TL)(name)} here, but ${(0,words/* all */.Q7)(known)}`,
        hint: meant === undefined ? undefined : `Did you mean ${(0,words/* quoted */.TL)(meant)}?`,
    };
}

// EXTERNAL MODULE: ./packages/asl/lib/expression/intrinsic.js
var intrinsic = __webpack_require__(7490);
;// CONCATENATED MODULE: ./packages/asl/lib/expression/intrinsic-functions.js
/** The intrinsic functions of JSONPath states, and what they take. */
const exactly = (...kinds) => ({ least: kinds.length, most: kinds.length, kinds });
const atLeast = (least, ...kinds) => ({
    least,
    most: Number.POSITIVE_INFINITY,
    kinds,
});
const intrinsicFunctions = new Map([
    ['States.Array', atLeast(0, 'any')],
    ['States.ArrayContains', exactly('array', 'any')],
    ['States.ArrayGetItem', exactly('array', 'number')],
    ['States.ArrayLength', exactly('array')],
    ['States.ArrayPartition', exactly('array', 'number')],
    ['States.ArrayRange', exactly('number', 'number', 'number')],
    ['States.ArrayUnique', exactly('array')],
    ['States.Base64Decode', exactly('text')],
    ['States.Base64Encode', exactly('text')],
    ['States.Format', atLeast(1, 'text', 'any')],
    ['States.Hash', exactly('any', 'text')],
    ['States.JsonMerge', exactly('any', 'any', 'boolean')],
    ['States.JsonToString', exactly('any')],
    ['States.MathAdd', exactly('number', 'number')],
    ['States.MathRandom', { least: 2, most: 3, kinds: ['number', 'number', 'number'] }],
    ['States.StringSplit', exactly('text', 'text')],
    ['States.StringToJson', exactly('text')],
    ['States.UUID', exactly()],
]);
const hashAlgorithms = ['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];

// EXTERNAL MODULE: ./packages/asl/lib/rule/fields.js
var fields = __webpack_require__(8844);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/fail-path-not-text.js





const failPathNotText = {
    id: 'fail-path-not-text',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: "Make a text of it: States.Format('{}', \u2026) or States.JsonToString(\u2026).",
    documentation: pages/* pages */.B.states,
    check({ survey, tree }, report) {
        for (const use of survey.uses) {
            const { field, node } = use;
            if (!failPaths.has(field.name) || node.kind !== 'string' || (0,fields/* isComputed */.YQ)(use))
                continue;
            if (!(0,intrinsic/* looksLikeIntrinsic */.bW)(node.value))
                continue;
            const parsed = (0,intrinsic/* parseIntrinsic */.xx)(node.value);
            // A function that does not exist is told by its own rule.
            if (!parsed.ok || !otherFunctions.has(parsed.call.name))
                continue;
            const { name, start, nameEnd } = parsed.call;
            report({
                node,
                range: tree.within(node, start, nameEnd),
                message: `${field.name} must give a text, but ${name} gives none: expected ${(0,words/* either */.gP)(textFunctions)}`,
            });
        }
    },
};
const failPaths = new Set(['ErrorPath', 'CausePath']);
const textFunctions = [
    'States.Format',
    'States.JsonToString',
    'States.ArrayGetItem',
    'States.Base64Encode',
    'States.Base64Decode',
    'States.Hash',
    'States.UUID',
];
const otherFunctions = new Set([...intrinsicFunctions.keys()].filter((name) => !textFunctions.includes(name)));

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/fail-path-of-several.js




const failPathOfSeveral = {
    id: 'fail-path-of-several',
    level: 'warning',
    hint: 'Name one place, such as $.cause.',
    documentation: pages/* pages */.B.states,
    check({ survey, tree }, report) {
        for (const use of survey.uses) {
            const { entry, field, node } = use;
            if (field.name !== 'ErrorPath' && field.name !== 'CausePath')
                continue;
            if (node.kind !== 'string' || (0,fields/* isComputed */.YQ)(use) || (0,fields/* isOfOtherLanguage */.yO)(field, entry.language))
                continue;
            const parsed = (0,expression_path/* parsePath */.Rr)(node.value);
            const found = parsed.ok ? (0,expression_path/* referenceTrouble */.tW)(parsed.path) : undefined;
            if (found === undefined)
                continue;
            report({
                node,
                range: tree.within(node, found.start, found.end),
                message: `${field.name} must give one text, but ${(0,words/* quoted */.TL)(node.value)} ${found.trouble}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/flow/data.js

const unknown = { kind: 'unknown' };
const scalar = { kind: 'scalar' };
const list = { kind: 'list' };
const nothing = { kind: 'object', fields: new Map(), open: false };
/** Larger estimates cost more than they tell. */
const mostFields = 100;
const deepest = 6;
function objectOf(fields, open = false) {
    if (fields.size > mostFields)
        return unknown;
    return { kind: 'object', fields, open };
}
/** What may stand when the data comes from one of two ways. */
function either(one, other) {
    if (one === other)
        return one;
    if (one.kind === 'unknown' || other.kind === 'unknown')
        return unknown;
    if (one.kind === 'scalar')
        return other;
    if (other.kind === 'scalar')
        return one;
    if (one.kind === 'list' || other.kind === 'list')
        return one.kind === other.kind ? one : unknown;
    const fields = new Map(one.fields);
    for (const [name, data] of other.fields) {
        const same = fields.get(name);
        fields.set(name, same === undefined ? data : either(same, data));
    }
    return objectOf(fields, one.open || other.open);
}
function isSame(one, other) {
    if (one === other)
        return true;
    if (one.kind !== other.kind)
        return false;
    if (one.kind !== 'object' || other.kind !== 'object')
        return true;
    if (one.open !== other.open || one.fields.size !== other.fields.size)
        return false;
    for (const [name, data] of one.fields) {
        const same = other.fields.get(name);
        if (same === undefined || !isSame(data, same))
            return false;
    }
    return true;
}
/** Cut where it is nested so deeply that loops could let it grow without end. */
function bounded(data, depth = 0) {
    if (data.kind !== 'object')
        return data;
    if (depth > deepest)
        return unknown;
    let isCut = false;
    const fields = new Map();
    for (const [name, value] of data.fields) {
        const inner = bounded(value, depth + 1);
        isCut ||= inner !== value;
        fields.set(name, inner);
    }
    return isCut ? { ...data, fields } : data;
}
/** A literal as it stands. */
function dataIn(node) {
    if (node.kind === 'substitution')
        return unknown;
    if (node.kind === 'string')
        return (0,substitution/* holdsSubstitution */.Y)(node.value) ? unknown : scalar;
    if (node.kind === 'array')
        return list;
    if (node.kind !== 'object')
        return scalar;
    const fields = new Map();
    let { open } = node;
    for (const [name, value] of node.members) {
        if ((0,substitution/* holdsSubstitution */.Y)(name))
            open = true;
        else
            fields.set(name, dataIn(value));
    }
    return objectOf(fields, open);
}
/** Follows names; of whatever else a path may hold nothing is known. */
function readFrom(data, steps) {
    let at = data;
    for (const step of steps) {
        if (step.kind !== 'name' || step.name === undefined)
            return { data: unknown, missing: undefined };
        if (at.kind === 'unknown' || at.kind === 'list')
            return { data: unknown, missing: undefined };
        if (at.kind === 'scalar')
            return { data: unknown, missing: { step, known: [] } };
        const next = at.fields.get(step.name);
        if (next === undefined && !at.open) {
            return { data: unknown, missing: { step, known: [...at.fields.keys()] } };
        }
        at = next ?? unknown;
    }
    return { data: at, missing: undefined };
}
/** What comes of writing to a place. */
function written(data, steps, value) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return value;
    if (step.kind !== 'name' || step.name === undefined)
        return unknown;
    const base = data.kind === 'object' ? data : data.kind === 'scalar' ? nothing : { ...nothing, open: true };
    if (base.kind !== 'object')
        return unknown;
    const inner = base.fields.get(step.name) ?? (base.open ? unknown : nothing);
    return objectOf(new Map(base.fields).set(step.name, written(inner, rest, value)), base.open);
}

// EXTERNAL MODULE: ./packages/asl/lib/model/map-states.js
var map_states = __webpack_require__(9349);
// EXTERNAL MODULE: ./packages/asl/lib/source/tree.js
var source_tree = __webpack_require__(4360);
// EXTERNAL MODULE: ./packages/asl/lib/expression/jsonata/expressions.js
var jsonata_expressions = __webpack_require__(5623);
// EXTERNAL MODULE: ./packages/asl/lib/expression/jsonata/plain-path.js
var plain_path = __webpack_require__(7774);
;// CONCATENATED MODULE: ./packages/asl/lib/flow/template.js
/** What comes of payload templates and paths, given what they read from. */







/** The value of a field that holds a path: `undefined` when it cannot be read as one. */
function stepsInto(node) {
    if (node?.kind !== 'string' || !node.value.startsWith('$') || (0,substitution/* holdsSubstitution */.Y)(node.value))
        return undefined;
    const parsed = (0,expression_path/* parsePath */.Rr)(node.value);
    return parsed.ok && parsed.path.root === 'input' ? parsed.path.steps : undefined;
}
function followed(node, data, report) {
    const steps = stepsInto(node);
    if (steps === undefined || node.kind !== 'string')
        return unknown;
    const reading = readFrom(data, steps);
    if (reading.missing !== undefined)
        report(node, reading.missing);
    return reading.data;
}
/** A template of the language, filled. */
function filled(node, language, sources, report) {
    if (node.kind === 'array') {
        for (const item of node.items)
            filled(item, language, sources, report);
        return dataIn(node);
    }
    if (node.kind === 'string')
        return language === 'JSONata' ? computed(node, sources, report) : dataIn(node);
    if (node.kind !== 'object')
        return dataIn(node);
    const fields = new Map();
    let { open } = node;
    for (const value of node.members.values()) {
        const key = (0,source_tree/* keyOf */.TN)(value);
        if ((0,substitution/* holdsSubstitution */.Y)(key))
            open = true;
        else if (language === 'JSONPath' && (0,payload/* isBindingKey */.te)(value)) {
            fields.set((0,payload/* withoutSuffix */.al)(key), followed(value, sources.input, report));
        }
        else
            fields.set(key, filled(value, language, sources, report));
    }
    return objectOf(fields, open);
}
/** Only of plain paths it is known what they give; that others find nothing may be meant. */
function computed(node, sources, report) {
    if (!(0,jsonata_expressions/* isExpression */.B)(node.value))
        return dataIn(node);
    const [variable] = (0,plain_path/* plainPath */.s)(node.value.slice(2, -2))?.variables ?? [];
    const [source, ...names] = variable?.steps ?? [];
    if (variable?.name !== 'states' || (source?.name !== 'input' && source?.name !== 'result'))
        return unknown;
    const steps = names.map(({ name, start, end }) => ({
        kind: 'name',
        name,
        start: start + 2,
        end: end + 2,
    }));
    const reading = readFrom(sources[source.name], steps);
    if (reading.missing !== undefined)
        report(node, reading.missing);
    return reading.data;
}

;// CONCATENATED MODULE: ./packages/asl/lib/flow/states.js




/** What a catcher gives when it says nothing else. */
const errorOutput = objectOf(new Map([
    ['Error', scalar],
    ['Cause', scalar],
]));
function outcomeOf(state, input, report) {
    const { node, type, language } = state;
    const next = new Map();
    const lead = (to, data) => {
        if (to?.kind !== 'string')
            return;
        const earlier = next.get(to.value);
        next.set(to.value, earlier === undefined ? data : either(earlier, data));
    };
    if (node.kind !== 'object' || node.open || type === undefined || language === undefined) {
        for (const { node: target } of state.transitions)
            lead(target, unknown);
        return { next, inner: unknown };
    }
    const work = language === 'JSONata' ? inJsonata(state, input, report) : inJsonPath(state, input, report);
    for (const rule of (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(node, 'Choices'))) {
        lead((0,source_tree/* member */.Dc)(rule, 'Next'), language === 'JSONata' ? ownOutput(rule, work, input, report) : work.output);
    }
    lead((0,source_tree/* member */.Dc)(node, 'Next'), work.output);
    lead((0,source_tree/* member */.Dc)(node, 'Default'), work.output);
    for (const catcher of (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(node, 'Catch'))) {
        lead((0,source_tree/* member */.Dc)(catcher, 'Next'), caught(catcher, language, input, work.kept, report));
    }
    return { next, inner: work.inner };
}
function inJsonPath({ node, type, ...state }, input, report) {
    const read = (field, data) => {
        const path = (0,source_tree/* member */.Dc)(node, field);
        if (path === undefined)
            return data;
        return path.kind === 'null' ? nothing : followed(path, data, report);
    };
    const fill = (field, data) => {
        const template = (0,source_tree/* member */.Dc)(node, field);
        return template && filled(template, 'JSONPath', { input: data, result: unknown }, report);
    };
    const effective = read('InputPath', input);
    const given = fill('Parameters', effective) ?? effective;
    for (const field of readers)
        read(field, effective);
    if (type === 'Choice' || type === 'Wait' || type === 'Succeed' || type === 'Fail') {
        return { output: read('OutputPath', effective), kept: effective, inner: unknown };
    }
    const result = resultOf(node, type, given);
    const selected = fill('ResultSelector', result) ?? result;
    const resultPath = (0,source_tree/* member */.Dc)(node, 'ResultPath');
    // How InputPath and ResultPath work together is better not relied on.
    const base = (0,source_tree/* member */.Dc)(node, 'InputPath') === undefined ? input : unknown;
    const output = read('OutputPath', placed(resultPath, base, selected));
    return {
        output,
        kept: base,
        inner: innerInput({ node, type, ...state }, given, fill('ItemSelector', effective)),
    };
}
const readers = ['SecondsPath', 'TimestampPath', 'ItemsPath', 'TimeoutSecondsPath', 'HeartbeatSecondsPath'];
function placed(resultPath, input, result) {
    if (resultPath === undefined)
        return result;
    if (resultPath.kind === 'null')
        return input;
    const steps = stepsInto(resultPath);
    return steps === undefined ? unknown : written(input, steps, result);
}
function resultOf(node, type, given) {
    if (type === 'Parallel')
        return list;
    if (type === 'Map')
        return (0,source_tree/* member */.Dc)(node, 'ResultWriter') === undefined ? list : unknown;
    if (type !== 'Pass')
        return unknown;
    const result = (0,source_tree/* member */.Dc)(node, 'Result');
    return result === undefined ? given : dataIn(result);
}
function innerInput(state, given, selected) {
    if (state.type === 'Parallel')
        return given;
    if ((0,source_tree/* member */.Dc)(state.node, 'ItemBatcher') !== undefined || (0,map_states/* isDistributed */.o)(state))
        return unknown;
    if (selected !== undefined)
        return selected;
    return (0,source_tree/* member */.Dc)(state.node, 'Parameters') === undefined ? unknown : given;
}
function inJsonata(state, input, report) {
    const { node, type } = state;
    const fill = (field, result) => {
        const template = (0,source_tree/* member */.Dc)(node, field);
        return template && filled(template, 'JSONata', { input, result }, report);
    };
    const given = fill('Arguments', unknown) ?? input;
    const selected = fill('ItemSelector', unknown);
    const works = type === 'Task' || type === 'Parallel' || type === 'Map';
    const result = works ? resultOf(node, type, unknown) : unknown;
    const output = fill('Output', result) ?? (works ? result : input);
    return { output, kept: input, inner: innerInput(state, given, selected) };
}
function ownOutput(rule, work, input, report) {
    const output = (0,source_tree/* member */.Dc)(rule, 'Output');
    if (output === undefined)
        return work.output;
    return filled(output, 'JSONata', { input, result: unknown }, report);
}
function caught(catcher, language, input, kept, report) {
    if (catcher.kind !== 'object' || catcher.open)
        return unknown;
    if (language === 'JSONPath')
        return placed((0,source_tree/* member */.Dc)(catcher, 'ResultPath'), kept, errorOutput);
    const output = (0,source_tree/* member */.Dc)(catcher, 'Output');
    return output === undefined ? errorOutput : filled(output, 'JSONata', { input, result: unknown }, report);
}

;// CONCATENATED MODULE: ./packages/asl/lib/flow/flow.js


/** The reads that find nothing, whatever way an execution takes. */
function absencesIn({ machines, top }) {
    const inner = new Map();
    const found = [];
    // Outer machines come first, so that what goes into inner ones is known.
    for (const machine of machines) {
        const input = machine === top || machine.owner === undefined ? unknown : (inner.get(machine.owner) ?? unknown);
        for (const [state, visit] of visitsIn(machine, input)) {
            found.push(...visit.absences);
            if (state.machines.length > 0)
                inner.set(state, visit.inner);
        }
    }
    return found;
}
/** So often a state is looked at before nothing is presumed of its input. */
const mostVisits = 6;
function visitsIn(machine, input) {
    const visits = new Map();
    const inputs = new Map();
    const start = machine.startAt && machine.states.get(machine.startAt.node.value);
    // Where states or transitions may be missing, so may ways.
    if (!machine.complete || start === undefined)
        return visits;
    inputs.set(start, input);
    const waiting = new Set([start]);
    for (const state of waiting) {
        waiting.delete(state);
        const absences = [];
        const outcome = outcomeOf(state, inputs.get(state) ?? unknown, (node, missing) => {
            absences.push({ node, ...missing });
        });
        visits.set(state, { count: (visits.get(state)?.count ?? 0) + 1, absences, inner: outcome.inner });
        for (const [name, data] of outcome.next) {
            const target = machine.states.get(name);
            if (target === undefined)
                continue;
            const earlier = inputs.get(target);
            const both = earlier === undefined ? bounded(data) : bounded(either(earlier, data));
            const joined = (visits.get(target)?.count ?? 0) >= mostVisits ? unknown : both;
            if (earlier !== undefined && isSame(earlier, joined))
                continue;
            inputs.set(target, joined);
            waiting.add(target);
        }
    }
    return visits;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/field-never-present.js



const fieldNeverPresent = {
    id: 'field-never-present',
    level: 'warning',
    hint: 'Keep the field: give the state before a ResultPath, or hand the field on in what it gives.',
    documentation: pages/* pages */.B.data,
    check({ definition, tree }, report) {
        for (const { node, step, known } of absencesIn(definition)) {
            const { name = '' } = step;
            const shown = known.slice(0, mostShown).map((each) => (0,words/* quoted */.TL)(each));
            const instead = known.length === 0
                ? 'there are no fields'
                : `there ${known.length === 1 ? 'is' : 'are'} only ${known.length > mostShown ? `${shown.join(', ')} and others` : (0,words/* all */.Q7)(shown)}`;
            report({
                node,
                range: tree.within(node, step.start, step.end),
                message: `The field ${(0,words/* quoted */.TL)(name)} can never be there: ${instead}`,
                hint: () => {
                    const meant = (0,words/* nearest */.pA)(name, known);
                    return meant === undefined ? undefined : `Did you mean ${(0,words/* quoted */.TL)(meant)}?`;
                },
            });
        }
    },
};
const mostShown = 5;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/intrinsic-argument-count.js



const intrinsicArgumentCount = {
    id: 'intrinsic-argument-count',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Give the arguments that the function takes.',
    documentation: pages/* pages */.B.intrinsics,
    check({ survey, tree }, report) {
        for (const { call, node } of (0,payload/* callsOf */.p9)(survey)) {
            const known = intrinsicFunctions.get(call.name);
            const { length } = call.arguments;
            if (known === undefined || (length >= known.least && length <= known.most))
                continue;
            report({
                node,
                range: tree.within(node, call.start, call.end),
                message: `${call.name} takes ${countInWords(known)}, not ${length}`,
            });
        }
    },
};
function countInWords({ least, most }) {
    if (most === 0)
        return 'no arguments';
    if (most === Number.POSITIVE_INFINITY)
        return `at least ${least} argument${least === 1 ? '' : 's'}`;
    const count = least === most ? `${least}` : `${least} to ${most}`;
    return `${count} argument${most === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/intrinsic-argument-type.js



const intrinsicArgumentType = {
    id: 'intrinsic-argument-type',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Give a value of the type that the function takes, or a path to one.',
    documentation: pages/* pages */.B.intrinsics,
    check({ survey, tree }, report) {
        for (const { call, node } of (0,payload/* callsOf */.p9)(survey)) {
            const kinds = intrinsicFunctions.get(call.name)?.kinds ?? [];
            for (const [index, argument] of call.arguments.entries()) {
                const kind = kinds[index] ?? kinds.at(-1);
                if (kind === undefined || fits(argument, kind))
                    continue;
                report({
                    node,
                    range: tree.within(node, argument.start, argument.end),
                    message: `Argument ${index + 1} of ${call.name} must be ${inWords[kind]}`,
                });
            }
        }
    },
};
const inWords = {
    any: 'a value',
    array: 'an array',
    number: 'a number',
    text: 'a text',
    boolean: 'true or false',
};
/** Only of literals is the type known for sure; texts that hold a number may pass for one. */
function fits(argument, kind) {
    if (kind === 'any')
        return true;
    if (argument.kind === 'text') {
        return kind === 'text' || (kind === 'number' && Number.isFinite(Number(argument.raw)));
    }
    if (argument.kind !== 'literal')
        return true;
    const type = typeof argument.value;
    return kind === 'text' ? type === 'number' : type === kind;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/intrinsic-argument-value.js




const intrinsicArgumentValue = {
    id: 'intrinsic-argument-value',
    level: 'error',
    hint: 'Use a value within the limits of the function.',
    documentation: pages/* pages */.B.intrinsics,
    check({ survey, tree }, report) {
        for (const { call, node } of (0,payload/* callsOf */.p9)(survey)) {
            const found = faultOf(call);
            if (found === undefined)
                continue;
            const { start, end } = found.at;
            report({ node, range: tree.within(node, start, end), message: `${call.name} ${found.message}` });
        }
    },
};
const mostItems = 1000;
const longestBase64 = 10_000;
function faultOf({ name, arguments: given }) {
    const [first, second, third] = given;
    switch (name) {
        case 'States.Hash':
            if (second?.kind !== 'text' || hashAlgorithms.includes(second.raw))
                return undefined;
            return { at: second, message: `knows the algorithms ${(0,words/* either */.gP)(hashAlgorithms)} only` };
        case 'States.ArrayRange':
            return rangeFault(first, second, third);
        case 'States.ArrayPartition':
            if ((numberIn(second) ?? 1) >= 1 || second === undefined)
                return undefined;
            return { at: second, message: 'needs chunks of at least one item' };
        case 'States.JsonMerge':
            if (third?.kind !== 'literal' || third.value !== true)
                return undefined;
            return { at: third, message: 'can only merge the first level: its third argument must be false' };
        case 'States.Base64Encode':
        case 'States.Base64Decode':
            if (first?.kind !== 'text' || first.raw.length <= longestBase64)
                return undefined;
            return { at: first, message: `takes at most ${longestBase64} characters` };
        default:
            return undefined;
    }
}
function rangeFault(first, last, step) {
    const by = numberIn(step);
    if (step === undefined || by === undefined)
        return undefined;
    if (by === 0)
        return { at: step, message: 'needs a step other than 0' };
    const [from, to] = [numberIn(first), numberIn(last)];
    if (from === undefined || to === undefined || (to - from) / by < mostItems)
        return undefined;
    return { at: step, message: `gives at most ${mostItems} items` };
}
function numberIn(argument) {
    return argument?.kind === 'literal' && typeof argument.value === 'number' ? argument.value : undefined;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/intrinsic-format-placeholder-count.js


const intrinsicFormatPlaceholderCount = {
    id: 'intrinsic-format-placeholder-count',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Give as many values as there are {}, or write \\{\\} for braces that stand for themselves.',
    documentation: pages/* pages */.B.intrinsics,
    check({ survey, tree }, report) {
        for (const { call, node } of (0,payload/* callsOf */.p9)(survey)) {
            const [template, ...values] = call.arguments;
            if (call.name !== 'States.Format' || template?.kind !== 'text')
                continue;
            const count = placeholdersIn(template.raw);
            if (count === values.length)
                continue;
            report({
                node,
                range: tree.within(node, template.start, template.end),
                message: `The text of States.Format has ${count} {}, but ${followInWords(values.length)}`,
            });
        }
    },
};
function placeholdersIn(raw) {
    return raw.replace(/\\./g, '').split('{}').length - 1;
}
function followInWords(count) {
    if (count === 0)
        return 'no values follow';
    return count === 1 ? '1 value follows' : `${count} values follow`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/intrinsic-nesting.js


const intrinsic_nesting_deepest = 10;
const intrinsicNesting = {
    id: 'intrinsic-nesting',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Compute the inner part in a Pass state before this one.',
    documentation: pages/* pages */.B.intrinsics,
    check({ survey, tree }, report) {
        for (const { call, node } of (0,payload/* callsOf */.p9)(survey)) {
            if (call.depth !== intrinsic_nesting_deepest)
                continue;
            report({
                node,
                range: tree.within(node, call.start, call.end),
                message: `${call.name} is nested ${intrinsic_nesting_deepest + 1} levels deep, but ${intrinsic_nesting_deepest} are allowed`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/intrinsic-syntax.js



const intrinsicSyntax = {
    id: 'intrinsic-syntax',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Mend the call; put texts into single quotes.',
    documentation: pages/* pages */.B.intrinsics,
    check({ survey, tree }, report) {
        for (const node of (0,payload/* intrinsicTexts */.AN)(survey)) {
            const parsed = (0,intrinsic/* parseIntrinsic */.xx)(node.value);
            if (parsed.ok)
                continue;
            const range = tree.within(node, parsed.start, parsed.end);
            report({ node, range, message: `The intrinsic function ${parsed.trouble}` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/intrinsic-unknown.js




const intrinsicUnknown = {
    id: 'intrinsic-unknown',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Use one of the functions that exist.',
    documentation: pages/* pages */.B.intrinsics,
    check({ survey, tree }, report) {
        for (const { call, node } of (0,payload/* callsOf */.p9)(survey)) {
            if (intrinsicFunctions.has(call.name))
                continue;
            const meant = (0,words/* nearest */.pA)(call.name, [...intrinsicFunctions.keys()]);
            report({
                node,
                range: tree.within(node, call.start, call.nameEnd),
                message: `There is no intrinsic function ${(0,words/* quoted */.TL)(call.name)}`,
                hint: meant === undefined ? undefined : `Did you mean ${(0,words/* quoted */.TL)(meant)}?`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/literal-secret.js


const literalSecret = {
    id: 'literal-secret',
    level: 'warning',
    hint: 'Keep it in Secrets Manager or Parameter Store and let the task read it; withdraw what has been here.',
    documentation: pages/* pages */.B.task,
    check({ survey }, report) {
        for (const language of ['JSONPath', 'JSONata']) {
            for (const { node } of (0,payload/* templateNodes */.k1)(survey, language)) {
                if (node.kind !== 'string' || node.value.length < shortest)
                    continue;
                const found = secrets.find(({ form }) => form.test(node.value));
                if (found !== undefined)
                    report({ node, message: `This looks like ${found.name}` });
            }
        }
    },
};
const shortest = 20;
const secrets = [
    { name: 'an access key of AWS', form: /\b(?:AKIA|ASIA)(?!IOSFODNN7EXAMPLE)[A-Z0-9]{16}\b/ },
    { name: 'a private key', form: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
    { name: 'a token of GitHub', form: /\bgh[pousr]_[A-Za-z0-9]{36}/ },
    { name: 'a token of Slack', form: /\bxox[abpr]-[A-Za-z0-9-]{10,}/ },
];

// EXTERNAL MODULE: ./packages/asl/lib/model/definition.js + 1 modules
var definition = __webpack_require__(1179);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/map-item-outside-map.js




const mapItemOutsideMap = {
    id: 'map-item-outside-map',
    level: 'warning',
    hint: 'Read the item in ItemSelector of the Map state, or from the input.',
    documentation: pages/* pages */.B.context,
    check(subject, report) {
        const message = 'There is no map item here: no Map state works on one';
        for (const { path, node, offset, state } of (0,payload/* pathsOf */.wG)(subject.survey)) {
            const [first] = path.steps;
            if (path.root !== 'context' || first?.name !== 'Map' || isInMap(state))
                continue;
            const end = offset + (path.steps[1]?.end ?? first.end);
            report({ node, range: subject.tree.within(node, offset, end), message });
        }
        for (const { expression, references } of (0,expressions/* readExpressions */.w7)(subject)) {
            if (isInMap(expression.use.entry.state))
                continue;
            for (const { name, start, steps } of references.variables) {
                const [context, map] = steps;
                if (name !== 'states' || context?.name !== 'context' || map?.name !== 'Map')
                    continue;
                const range = (0,expressions/* placeIn */.VV)(expression, { start, end: map.end }, subject.tree);
                report({ node: expression.node, range, message });
            }
        }
    },
};
function isInMap(state) {
    if (state === undefined || state.type === 'Map')
        return true;
    for (const owner of (0,definition/* ownersOf */.K2)(state.machine))
        if (owner.type === 'Map')
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/missing-dollar-suffix.js




const missingDollarSuffix = {
    id: 'missing-dollar-suffix',
    level: 'warning',
    awsCode: 'NO_DOLLAR',
    hint: 'Add .$ to the key to have the value computed.',
    documentation: pages/* pages */.B.data,
    check({ survey }, report) {
        for (const { node } of (0,payload/* templateNodes */.k1)(survey, 'JSONPath')) {
            if (node.kind !== 'string' || typeof node.key !== 'string' || (0,payload/* isBindingKey */.te)(node))
                continue;
            if (!/^\$\$?\.[A-Za-z_]|^States\.[A-Za-z]+\(/.test(node.value))
                continue;
            if (node.key.includes('Path') || (0,substitution/* holdsSubstitution */.Y)(node.value))
                continue;
            report({
                node,
                message: `${(0,words/* quoted */.TL)(node.key)} is the text ${(0,words/* quoted */.TL)(node.value)}: without .$ at the end of the key nothing is computed`,
                hint: `Name the key ${(0,words/* quoted */.TL)(`${node.key}.$`)} to have the value computed.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/not-a-path.js





const notAPath = {
    id: 'not-a-path',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Write a path such as $.order.id, $$.Execution.Id or $variable.field.',
    documentation: pages/* pages */.B.data,
    check({ survey, tree }, report) {
        for (const use of survey.uses) {
            const { entry, field, form, node } = use;
            if (form.is !== 'path' || node.kind !== 'string' || (0,fields/* isComputed */.YQ)(use))
                continue;
            if ((0,fields/* isOfOtherLanguage */.yO)(field, entry.language))
                continue;
            if (form.intrinsic && (0,intrinsic/* looksLikeIntrinsic */.bW)(node.value))
                continue;
            const parsed = (0,expression_path/* parsePath */.Rr)(node.value);
            if (parsed.ok)
                continue;
            report({
                node,
                range: tree.within(node, parsed.start, parsed.end),
                message: `${field.name} must be a path, but ${(0,words/* quoted */.TL)(node.value)} ${parsed.trouble}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/not-a-reference-path.js




const notAReferencePath = {
    id: 'not-a-reference-path',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Name one place, such as $.result.',
    documentation: pages/* pages */.B.data,
    check({ survey, tree }, report) {
        for (const use of survey.uses) {
            const { entry, field, form, node } = use;
            if (form.is !== 'path' || !form.reference || node.kind !== 'string' || (0,fields/* isComputed */.YQ)(use))
                continue;
            if ((0,fields/* isOfOtherLanguage */.yO)(field, entry.language))
                continue;
            const parsed = (0,expression_path/* parsePath */.Rr)(node.value);
            const found = parsed.ok ? troubleOf(parsed.path, use) : undefined;
            if (found === undefined)
                continue;
            report({
                node,
                range: tree.within(node, found.start, found.end),
                message: `${field.name} must be a reference path, but ${(0,words/* quoted */.TL)(node.value)} ${found.trouble}`,
            });
        }
    },
};
function troubleOf(path, { field, form }) {
    if (path.root === 'context' && form.is === 'path' && !form.context) {
        return { trouble: 'names the context object', start: 0, end: 2 };
    }
    if (path.variable !== undefined && field.name === 'ResultPath') {
        const trouble = 'names a variable, which only Assign can set';
        return { trouble, start: 0, end: path.variable.length + 1 };
    }
    return (0,expression_path/* referenceTrouble */.tW)(path);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/pass-result-with-path.js




const passResultWithPath = {
    id: 'pass-result-with-path',
    level: 'warning',
    awsCode: 'PASS_RESULT_IS_STATIC',
    hint: 'Use Parameters in the place of Result.',
    documentation: pages/* pages */.B.pass,
    check({ definition }, report) {
        for (const { node: state, type, language } of definition.states) {
            const result = (0,source_tree/* member */.Dc)(state, 'Result');
            if (type !== 'Pass' || language !== 'JSONPath' || result === undefined)
                continue;
            for (const node of (0,source_tree/* descendants */.DG)(result)) {
                if (node.kind !== 'string' || !(0,payload/* isBindingKey */.te)(node) || !/^(\$|States\.)/.test(node.value))
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `${(0,words/* quoted */.TL)((0,source_tree/* keyOf */.TN)(node))} is not computed: the Result of a Pass state is static`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/payload-bad-path.js







const payloadBadPath = {
    id: 'payload-bad-path',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Write a path or an intrinsic function, or take .$ from the key to give the text as it stands.',
    documentation: pages/* pages */.B.data,
    check({ survey, tree }, report) {
        for (const { node } of (0,payload/* bindings */.NJ)(survey)) {
            if (node.kind === 'substitution')
                continue;
            if (node.kind !== 'string') {
                report({
                    node,
                    message: `${(0,words/* quoted */.TL)((0,source_tree/* keyOf */.TN)(node))} is ${(0,source_tree/* kindInWords */.bh)(node)}, but must be a path or an intrinsic function`,
                });
                continue;
            }
            if ((0,substitution/* holdsSubstitution */.Y)(node.value) || (0,intrinsic/* looksLikeIntrinsic */.bW)(node.value))
                continue;
            const parsed = (0,expression_path/* parsePath */.Rr)(node.value);
            if (parsed.ok)
                continue;
            report({
                node,
                range: tree.within(node, parsed.start, parsed.end),
                message: `${(0,words/* quoted */.TL)((0,source_tree/* keyOf */.TN)(node))} must be a path or an intrinsic function, but ${(0,words/* quoted */.TL)(node.value)} ${parsed.trouble}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/payload-duplicate-field.js




const payloadDuplicateField = {
    id: 'payload-duplicate-field',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Keep one of the two.',
    documentation: pages/* pages */.B.data,
    check({ survey }, report) {
        for (const { node } of (0,payload/* bindings */.NJ)(survey)) {
            const name = (0,payload/* withoutSuffix */.al)((0,source_tree/* keyOf */.TN)(node));
            if ((0,source_tree/* member */.Dc)(node.parent, name) === undefined)
                continue;
            report({
                node,
                at: 'key',
                message: `${(0,words/* quoted */.TL)(name)} and ${(0,words/* quoted */.TL)((0,source_tree/* keyOf */.TN)(node))} stand in the same object, but give the same field`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/payload-too-large.js


/** What a state takes and gives, in bytes. */
const most = 262_144;
const payloadTooLarge = {
    id: 'payload-too-large',
    level: 'warning',
    hint: 'Keep the data in S3, and hand on where it is.',
    documentation: pages/* pages */.B.quotas,
    check({ survey }, report) {
        for (const { field, form, node } of survey.uses) {
            if (form.is !== 'payload' && field.name !== 'Result')
                continue;
            if (node.range.end - node.range.start <= most)
                continue;
            let length = 0;
            for (const each of (0,source_tree/* descendants */.DG)(node))
                if (each.kind === 'string')
                    length += each.value.length;
            if (length <= most)
                continue;
            report({ node, at: 'key', message: `${field.name} has more than the 256 KiB that a state may give` });
        }
    },
};

// EXTERNAL MODULE: ./packages/asl/lib/model/integrations.js
var integrations = __webpack_require__(2025);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/token-outside-callback.js






const tokenOutsideCallback = {
    id: 'token-outside-callback',
    level: 'warning',
    hint: 'Put .waitForTaskToken at the end of the Resource, or take the token out.',
    documentation: pages/* pages */.B.integrations,
    check(subject, report) {
        const { survey, tree } = subject;
        const message = 'There is no task token here: the state does not wait for one';
        for (const { path, node, offset, state } of (0,payload/* pathsOf */.wG)(survey)) {
            const [first] = path.steps;
            if (path.root !== 'context' || first?.name !== 'Task' || !hasNoToken(state))
                continue;
            const end = offset + (path.steps.at(-1)?.end ?? first.end);
            report({ node, range: tree.within(node, offset, end), message });
        }
        for (const { expression, references } of (0,expressions/* readExpressions */.w7)(subject)) {
            if (!hasNoToken(expression.use.entry.state))
                continue;
            for (const { name, start, steps } of references.variables) {
                const [context, task] = steps;
                if (name !== 'states' || context?.name !== 'context' || task?.name !== 'Task')
                    continue;
                report({ node: expression.node, range: (0,expressions/* placeIn */.VV)(expression, { start, end: task.end }, tree), message });
            }
        }
    },
};
function hasNoToken(state) {
    if (state?.type === undefined)
        return false;
    const resource = (0,source_tree/* member */.Dc)(state.node, 'Resource');
    if (state.type !== 'Task' || resource === undefined)
        return state.type !== 'Task';
    return (resource.kind === 'string' &&
        !(0,substitution/* holdsSubstitution */.Y)(resource.value) &&
        isServiceCall((0,source_tree/* textOf */.b6)(resource) ?? '') &&
        !(0,integrations/* isCallback */.mP)(resource));
}
/** Whoever is called as a function or an activity gets no token, but may be given one by other means. */
function isServiceCall(resource) {
    return /^arn:[^:]+:states:[^:]*:[^:]*:(?!activity:)/.test(resource);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/undefined-variable-jsonpath.js




const undefinedVariableJsonpath = {
    id: 'undefined-variable-jsonpath',
    level: 'warning',
    hint: 'Set the variable with Assign in an earlier state, or write $.name to read from the input.',
    documentation: pages/* pages */.B.variables,
    check({ survey, tree }, report) {
        const variables = (0,assignments/* variablesOf */.ht)(survey);
        if (!variables.complete)
            return;
        for (const { path, node, offset, state } of (0,payload/* pathsOf */.wG)(survey)) {
            const { variable: name } = path;
            if (name === undefined || state === undefined || variables.isVisible(name, state))
                continue;
            const elsewhere = variables.isAssigned(name) ? ' where this state can see it' : '';
            report({
                node,
                range: tree.within(node, offset, offset + name.length + 1),
                message: `No Assign sets the variable ${(0,words/* quoted */.TL)(`$${name}`)}${elsewhere}`,
                hint: () => {
                    const meant = (0,words/* nearest */.pA)(name, variables.visibleTo(state));
                    return meant === undefined ? undefined : `Did you mean ${(0,words/* quoted */.TL)(`$${meant}`)}?`;
                },
            });
        }
    },
};

// EXTERNAL MODULE: ./packages/asl/lib/model/graph.js
var graph = __webpack_require__(7344);
;// CONCATENATED MODULE: ./packages/asl/lib/flow/variables.js




/** Of JSONPath and JSONata. Names of functions are among them where they stand as values. */
function* variableReads(subject) {
    const { survey, tree } = subject;
    for (const { path, node, offset, state } of (0,payload/* pathsOf */.wG)(survey)) {
        const { variable: name } = path;
        if (name === undefined || state === undefined)
            continue;
        yield { name, node, range: tree.within(node, offset, offset + name.length + 1), state };
    }
    for (const { expression, references } of (0,expressions/* readExpressions */.w7)(subject)) {
        const { state } = expression.use.entry;
        if (state === undefined)
            continue;
        for (const reference of references.variables)
            yield readIn(expression, reference, state, subject);
    }
}
function readIn(expression, { name, ...span }, state, { tree }) {
    return { name, node: expression.node, range: (0,expressions/* placeIn */.VV)(expression, span, tree), state };
}
/** Looking further would take too long. */
const mostSteps = 2_000_000;
/** Reads of variables that are assigned somewhere in sight, but in no way before the state that reads. */
function* readsBeforeAssignment(subject) {
    const byName = new Map();
    for (const assignment of (0,assignments/* assignments */.TT)(subject.survey)) {
        const same = byName.get(assignment.name);
        if (same === undefined)
            byName.set(assignment.name, [assignment]);
        else
            same.push(assignment);
    }
    if (byName.size === 0 || byName.size * subject.definition.states.length > mostSteps)
        return;
    const after = new Map();
    for (const read of variableReads(subject)) {
        const assigned = byName.get(read.name);
        if (assigned === undefined)
            continue;
        const states = after.get(read.name) ?? statesAfter(assigned);
        after.set(read.name, states);
        const places = placesOf(read.state);
        const isInSight = assigned.some(({ state }) => state !== undefined && places.has(state.machine));
        if (isInSight && ![...places.values()].some((place) => states.has(place)))
            yield read;
    }
}
/** Every state that an execution can come to after one of the assignments, in the same machine. */
function statesAfter(assigned) {
    return (0,graph/* reachableFrom */.im)(assigned.flatMap(({ state }) => state?.successors ?? []));
}
/** Where the state stands in each of the machines whose variables it sees: itself, and the states that hold it. */
function placesOf(state) {
    const places = new Map();
    let at = state;
    for (const machine of (0,assignments/* scopesOf */.ZK)(state.machine)) {
        if (at !== undefined)
            places.set(machine, at);
        at = machine.owner;
    }
    return places;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/variable-read-before-assigned.js




const variableReadBeforeAssigned = {
    id: 'variable-read-before-assigned',
    level: 'warning',
    hint: 'Assign the variable in a state before this one, or use the value itself.',
    documentation: pages/* pages */.B.variables,
    check(subject, report) {
        const { definition, survey } = subject;
        if (!(0,assignments/* variablesOf */.ht)(survey).complete || definition.machines.some(({ complete }) => !complete))
            return;
        for (const { name, node, range } of readsBeforeAssignment(subject)) {
            report({
                node,
                range,
                message: `No state before this one can have assigned the variable ${(0,words/* quoted */.TL)(`$${name}`)}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/variable-unused.js




const variableUnused = {
    id: 'variable-unused',
    level: 'info',
    hint: 'Delete the variable, or read it.',
    documentation: pages/* pages */.B.variables,
    check(subject, report) {
        const { survey, expressions } = subject;
        if (!(0,assignments/* variablesOf */.ht)(survey).complete || expressions.some(({ parsed }) => parsed.kind !== 'read'))
            return;
        const all = (0,assignments/* assignments */.TT)(survey);
        if (all.length === 0)
            return;
        const read = new Set();
        for (const { name } of variableReads(subject))
            read.add(name);
        for (const { name, node } of all) {
            if (!read.has(name))
                report({ node, at: 'key', message: `Nothing reads the variable ${(0,words/* quoted */.TL)(`$${name}`)}` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/data/index.js



























const dataRules = [
    notAPath,
    notAReferencePath,
    payloadBadPath,
    payloadDuplicateField,
    missingDollarSuffix,
    passResultWithPath,
    literalSecret,
    payloadTooLarge,
    badContextPath,
    failPathNotText,
    failPathOfSeveral,
    fieldNeverPresent,
    mapItemOutsideMap,
    tokenOutsideCallback,
    intrinsicSyntax,
    intrinsicUnknown,
    intrinsicArgumentCount,
    intrinsicFormatPlaceholderCount,
    intrinsicArgumentType,
    intrinsicArgumentValue,
    intrinsicNesting,
    undefinedVariableJsonpath,
    variableReadBeforeAssigned,
    variableUnused,
    assignStates,
    assignInvalidName,
    assignShadowsOuter,
];


/***/ })

};
