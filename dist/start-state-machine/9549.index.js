export const id = 9549;
export const ids = [9549];
export const modules = {

/***/ 2480:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ pointed),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export usesIn */
/* harmony import */ var _source_source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8833);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/** The `${NAME}` of a definition. */


/** @param skip Nodes whose insides are left out. */
function namesIn(tree, root, place = (range) => range, skip = () => false) {
    if (root === undefined)
        return [];
    const found = [];
    const above = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(root).length;
    const add = (name, node, range) => found.push({ name, range: place(range), pointer: (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(node).slice(above) });
    for (const node of (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .descendants */ .DG)(root, skip)) {
        if (typeof node.key === 'string') {
            for (const { name } of usesIn(node.key))
                add(name, node, node.keyRange ?? node.range);
        }
        if (node.kind === 'substitution') {
            for (const { name } of usesIn(node.text))
                add(name, node, node.range);
        }
        if (node.kind !== 'string' || !node.value.includes('${'))
            continue;
        for (const { name, start, end } of usesIn(node.value)) {
            add(name, node, tree.within(node, start, end));
        }
    }
    return found;
}
/**
 * Names that were found in the text that a definition is made from, with the pointers of the values and keys that
 * they stand in.
 *
 * @param place Where a range of the definition stands in that text.
 */
function pointed(uses, { root }, place) {
    if (root === undefined || uses.length === 0)
        return uses;
    const spots = [...(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .descendants */ .DG)(root)].flatMap((node) => [
        ...(node.keyRange === undefined ? [] : [{ ...place(node.keyRange), node }]),
        ...(node.kind === 'object' || node.kind === 'array' ? [] : [{ ...place(node.range), node }]),
    ]);
    spots.sort((a, b) => a.start - b.start);
    const starts = spots.map(({ start }) => start);
    return uses.map((use) => {
        const spot = spots[(0,_source_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lastAtOrBefore */ .AA)(starts, use.range.start)];
        const isIn = spot !== undefined && spot.start <= use.range.start && use.range.end <= spot.end;
        return isIn ? { ...use, pointer: (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(spot.node) } : use;
    });
}
/** `$${X}` and `${!X}` are how templates write what is no substitution. */
function* usesIn(text) {
    for (const match of text.matchAll(/(\$?)\$\{([^}]*)\}/g)) {
        const [whole, escaped, name = ''] = match;
        if (escaped === '' && !name.startsWith('!')) {
            yield { name: name.trim(), start: match.index, end: match.index + whole.length };
        }
    }
}


/***/ }),

/***/ 5623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isExpression),
/* harmony export */   l: () => (/* binding */ expressionsIn)
/* harmony export */ });
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);

const opening = '{%';
const closing = '%}';
function isExpression(text) {
    return text.startsWith(opening) && text.endsWith(closing) && text.length >= opening.length + closing.length;
}
async function expressionsIn(survey) {
    const found = [...expressionTexts(survey)];
    if (found.length === 0)
        return [];
    const texts = found.map(({ node }) => node.value.slice(opening.length, -closing.length));
    loading ??= Promise.all(/* import() | jsonata */[__webpack_require__.e(1006), __webpack_require__.e(7119)]).then(__webpack_require__.bind(__webpack_require__, 7008));
    const parse = await (await loading).parserFor(texts);
    return found.map(({ node, use }, at) => {
        const text = texts[at] ?? '';
        return { node, use, text, offset: opening.length, parsed: parse(text) };
    });
}
let loading;
function* expressionTexts({ uses }) {
    for (const use of uses) {
        const { field, form, node, entry } = use;
        if (entry.language !== 'JSONata' || field.only === 'JSONPath')
            continue;
        if (form.is === 'payload') {
            for (const each of (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .descendants */ .DG)(node))
                if (holdsExpression(each))
                    yield { node: each, use };
        }
        else if (field.computable && holdsExpression(node)) {
            yield { node, use };
        }
    }
}
function holdsExpression(node) {
    return node.kind === 'string' && isExpression(node.value);
}


/***/ }),

/***/ 9549:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  definitionFrom: () => (/* reexport */ model_definition/* definitionFrom */.SU),
  definitionToSend: () => (/* reexport */ definitionToSend),
  readSource: () => (/* reexport */ readSource),
  sourceText: () => (/* reexport */ source_text/* sourceText */.rI),
  treeFromJson: () => (/* reexport */ source_json/* treeFromJson */.n)
});

// UNUSED EXPORTS: allRules, applied, definitionFileMissing, definitionGivenTwice, descendants, documentedRules, fileFinding, fileRules, findingFromService, isSameMatter, isTerminal, kindInWords, lint, lintEmbedded, lintTree, mayHoldMachines, member, notLinted, pointerTo, readDefinition, readTree, rulesPage, unreadableFile

// EXTERNAL MODULE: ./packages/asl/lib/source/tree.js
var source_tree = __webpack_require__(4360);
// EXTERNAL MODULE: ./packages/asl/lib/source/substitution.js
var substitution = __webpack_require__(8233);
;// CONCATENATED MODULE: ./packages/asl/lib/catalogue/call.js
/** The Resource of a Task that calls a service: `arn:aws:states:::dynamodb:getItem.waitForTaskToken`. */

const start = ':states:::';
const sdk = 'aws-sdk:';
/** `undefined` for other resources, and for those that substitutions hide. */
function callOf({ value }) {
    const at = value.indexOf(start);
    if (!value.startsWith('arn:') || at < 0)
        return undefined;
    const from = at + start.length;
    if ((0,substitution/* holdsSubstitution */.Y)(value.slice(from)))
        return undefined;
    const kind = value.startsWith(sdk, from) ? 'sdk' : 'optimized';
    const service = partUntil(value, ':', kind === 'sdk' ? from + sdk.length : from);
    const action = partUntil(value, '.', service.end + 1);
    const pattern = action.end < value.length ? part(value, action.end + 1, value.length) : undefined;
    return { kind, service, action, pattern };
}
function partUntil(value, mark, from) {
    const end = value.indexOf(mark, from);
    return part(value, from, end < 0 ? value.length : end);
}
function part(value, from, to) {
    const start = Math.min(from, value.length);
    return { text: value.slice(start, to), start, end: Math.max(start, to) };
}

;// CONCATENATED MODULE: ./packages/asl/lib/catalogue/tasks.js


/** In the order of the definition's states. */
async function integrationsIn(definition) {
    const calling = definition.states.flatMap(callIn);
    if (calling.length === 0)
        return [];
    loading ??= Promise.all(/* import() | integrations */[__webpack_require__.e(1214), __webpack_require__.e(5758)]).then(__webpack_require__.bind(__webpack_require__, 1269));
    return await (await loading).integrationsOf(calling);
}
let loading;
function callIn(state) {
    const resource = (0,source_tree/* member */.Dc)(state.node, 'Resource');
    if (state.type !== 'Task' || resource?.kind !== 'string')
        return [];
    const call = callOf(resource);
    return call === undefined ? [] : [{ state, resource, call }];
}

// EXTERNAL MODULE: ./packages/asl/lib/expression/jsonata/expressions.js
var jsonata_expressions = __webpack_require__(5623);
;// CONCATENATED MODULE: ./packages/asl/lib/fix/edits.js

/** Nothing where the text is not written plainly enough to be changed without touching what is beside it. */
function editOf(fix, text) {
    switch (fix.is) {
        case 'text':
            return replacement(fix.node.range, fix.node.value, fix.value, text);
        case 'key': {
            const { key, keyRange } = fix.node;
            return keyRange && replacement(keyRange, String(key), fix.key, text);
        }
        case 'without':
            return removal(fix.node, text);
        case 'cut':
            return { ...fix.range, text: '' };
    }
}
/** With the same quotes, or without any. What is written with escapes, over lines or by an alias stays. */
function replacement({ start, end }, before, after, text) {
    if (!/^[\w.: -]+$/.test(after))
        return undefined;
    const written = text.slice(start, end);
    if (written === before && /^[\w.]+$/.test(after))
        return { start, end, text: after };
    const quote = written[0];
    const isPlain = (quote === '"' || quote === "'") && written === `${quote}${before}${quote}`;
    return isPlain ? { start: start + 1, end: end - 1, text: after } : undefined;
}
/** In JSON alone: what stands on lines of its own in YAML has no comma to go by. */
function removal(node, text) {
    const all = (0,source_tree/* items */.ld)(node.parent);
    const at = all.indexOf(node);
    if (at < 0 || all.length < 2 || !isJson(text))
        return undefined;
    const after = all[at + 1];
    if (after !== undefined)
        return between(node.range.start, after.range.start, text);
    const before = all[at - 1];
    return before && between(before.range.end, node.range.end, text);
}
/** Not where a comment would go too. */
function between(start, end, text) {
    return /\/[/*]/.test(text.slice(start, end)) ? undefined : { start, end, text: '' };
}
function isJson(text) {
    return /^\ufeff?\s*\{/.test(text);
}
/** Of edits that touch each other only the first is made; the others come with the next round. */
function applied(text, edits) {
    const chosen = [];
    for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
        const last = chosen.at(-1);
        if (last === undefined || edit.start > last.end || (edit.start === last.end && last.end > last.start)) {
            chosen.push(edit);
        }
    }
    let made = '';
    let from = 0;
    for (const { start, end, text: inserted } of chosen) {
        made += text.slice(from, start) + inserted;
        from = end;
    }
    return { text: made + text.slice(from), count: chosen.length };
}

// EXTERNAL MODULE: ./packages/asl/lib/model/definition.js + 1 modules
var model_definition = __webpack_require__(1179);
;// CONCATENATED MODULE: ./packages/asl/lib/model/template.js
/** Templates of CloudFormation and SAM, which hold definitions and are none. */

function isTemplate(root) {
    if ((0,source_tree/* member */.Dc)(root, 'StartAt') !== undefined || (0,source_tree/* member */.Dc)(root, 'States') !== undefined)
        return false;
    return templateMark(root) !== undefined;
}
/** The member that only a template has. */
function templateMark(root) {
    const resources = (0,source_tree/* member */.Dc)(root, 'Resources');
    return (0,source_tree/* member */.Dc)(root, 'AWSTemplateFormatVersion') ?? (resources?.kind === 'object' ? resources : undefined);
}

// EXTERNAL MODULE: ./packages/asl/lib/model/integrations.js
var model_integrations = __webpack_require__(2025);
;// CONCATENATED MODULE: ./packages/asl/lib/model/choices.js
/** What the rules of Choice states ask. */

/** The rules of each Choice state, in the order in which they are tried. */
function* choiceLists({ states }) {
    for (const { type, node } of states)
        if (type === 'Choice')
            yield (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(node, 'Choices'));
}
const noPartOfTheQuestion = ['Next', 'Comment', 'Assign', 'Output'];
/** The same for rules that ask the same; `undefined` when a substitution stands for part of it. */
function questionOf(rule) {
    if (rule.kind !== 'object' || rule.open)
        return undefined;
    const asked = [...rule.members.values()].filter((node) => !noPartOfTheQuestion.includes((0,source_tree/* keyOf */.TN)(node)));
    return asked.length === 0 ? undefined : canonical(asked);
}
function canonical(nodes) {
    const parts = [];
    for (const node of nodes) {
        const value = canonicalValue(node);
        if (value === undefined)
            return undefined;
        parts.push(`${JSON.stringify((0,source_tree/* keyOf */.TN)(node))}:${value}`);
    }
    return parts.sort().join(',');
}
function canonicalValue(node) {
    switch (node.kind) {
        case 'substitution':
            return undefined;
        case 'object':
            return braced('{', canonical([...node.members.values()].filter((child) => (0,source_tree/* keyOf */.TN)(child) !== 'Comment')));
        case 'array':
            return braced('[', canonical(node.items));
        case 'null':
            return 'null';
        default:
            return JSON.stringify(node.value);
    }
}
function braced(bracket, text) {
    return text === undefined ? undefined : bracket + text;
}
function comparisonIn(rule) {
    const variable = (0,source_tree/* textOf */.b6)((0,source_tree/* member */.Dc)(rule, 'Variable'));
    if (variable === undefined || rule.kind !== 'object')
        return undefined;
    for (const operand of rule.members.values()) {
        const operator = (0,source_tree/* keyOf */.TN)(operand);
        if (isOperator(operator))
            return { variable, operator, operand };
    }
    return undefined;
}
function isOperator(name) {
    return /^(String|Numeric|Timestamp|Boolean)[A-Z]|^Is[A-Z]/.test(name);
}
function intervalOf({ operator, operand }) {
    const number = (0,source_tree/* numberOf */.rl)(operand);
    if (number === undefined)
        return undefined;
    const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    switch (operator) {
        case 'NumericEquals':
            return { low: number, high: number, withLow: true, withHigh: true };
        case 'NumericLessThan':
            return { low, high: number, withLow: false, withHigh: false };
        case 'NumericLessThanEquals':
            return { low, high: number, withLow: false, withHigh: true };
        case 'NumericGreaterThan':
            return { low: number, high, withLow: false, withHigh: false };
        case 'NumericGreaterThanEquals':
            return { low: number, high, withLow: true, withHigh: false };
        default:
            return undefined;
    }
}
function isWithin(inner, outer) {
    const fromLow = inner.low > outer.low || (inner.low === outer.low && (outer.withLow || !inner.withLow));
    const toHigh = inner.high < outer.high || (inner.high === outer.high && (outer.withHigh || !inner.withHigh));
    return fromLow && toHigh;
}
function areApart(one, other) {
    return isBelow(one, other) || isBelow(other, one);
}
function isBelow(one, other) {
    return one.high < other.low || (one.high === other.low && !(one.withHigh && other.withLow));
}

// EXTERNAL MODULE: ./packages/asl/lib/rule/pages.js
var pages = __webpack_require__(4193);
// EXTERNAL MODULE: ./packages/asl/lib/schema/shapes.js + 1 modules
var shapes = __webpack_require__(5580);
// EXTERNAL MODULE: ./packages/asl/lib/words.js
var words = __webpack_require__(3343);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice/choice-guard-too-late.js





const choiceGuardTooLate = {
    id: 'choice-guard-too-late',
    level: 'warning',
    hint: 'Put IsPresent first.',
    documentation: pages/* pages */.B.choice,
    check({ survey }, report) {
        for (const { node: rule, shape } of survey.entries) {
            if (shape !== shapes/* shapes */.n['choice-rule'] && shape !== shapes/* shapes */.n['nested-choice-rule'])
                continue;
            const compared = new Set();
            const guarded = new Set();
            for (const node of (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(rule, 'And'))) {
                const comparison = comparisonIn(node);
                if (comparison === undefined)
                    continue;
                const { variable, operator } = comparison;
                if (operator !== 'IsPresent')
                    compared.add(variable);
                else if (compared.has(variable) && !guarded.has(variable)) {
                    report({
                        node,
                        message: `IsPresent comes after a comparison of ${(0,words/* quoted */.TL)(variable)}, which has failed by then`,
                    });
                }
                if (operator === 'IsPresent')
                    guarded.add(variable);
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice/choice-rule-contradiction.js






const choiceRuleContradiction = {
    id: 'choice-rule-contradiction',
    level: 'warning',
    hint: 'Use Or where one of several is meant, or mend the values.',
    documentation: pages/* pages */.B.choice,
    check({ survey }, report) {
        for (const { node: rule, shape } of survey.entries) {
            const node = (0,source_tree/* member */.Dc)(rule, 'And');
            if ((shape !== shapes/* shapes */.n['choice-rule'] && shape !== shapes/* shapes */.n['nested-choice-rule']) || node === undefined)
                continue;
            const variable = excludedIn((0,source_tree/* items */.ld)(node));
            if (variable === undefined)
                continue;
            report({ node, at: 'key', message: `The parts about ${(0,words/* quoted */.TL)(variable)} exclude each other` });
        }
    },
};
function excludedIn(parts) {
    const byVariable = new Map();
    for (const comparison of parts.slice(0, mostParts).map(comparisonIn)) {
        if (comparison === undefined)
            continue;
        const earlier = byVariable.get(comparison.variable) ?? [];
        if (earlier.some((other) => exclude(comparison, other)))
            return comparison.variable;
        byVariable.set(comparison.variable, [...earlier, comparison]);
    }
    return undefined;
}
/** Each is held against all others. */
const mostParts = 50;
function exclude(one, other) {
    const [first, second] = [intervalOf(one), intervalOf(other)];
    if (first !== undefined && second !== undefined)
        return areApart(first, second);
    if (isAbsent(one))
        return needsPresence(other);
    if (isAbsent(other))
        return needsPresence(one);
    if (isTest(one) && isTest(other)) {
        const [type, otherType] = [typeOf(one), typeOf(other)];
        return isTrue(one) && isTrue(other) && type !== undefined && otherType !== undefined && type !== otherType;
    }
    return (one.operator === other.operator &&
        fixed.includes(one.operator) &&
        fixedValue(one) !== undefined &&
        fixedValue(other) !== undefined &&
        fixedValue(one) !== fixedValue(other));
}
const fixed = ['StringEquals', 'BooleanEquals'];
function fixedValue({ operand }) {
    if (operand.kind === 'boolean')
        return operand.value;
    return operand.kind === 'string' && !(0,substitution/* holdsSubstitution */.Y)(operand.value) ? operand.value : undefined;
}
function isTest({ operator }) {
    return operator.startsWith('Is');
}
function isTrue({ operand }) {
    return operand.kind === 'boolean' && operand.value;
}
function needsPresence(comparison) {
    return !isTest(comparison) || isTrue(comparison);
}
function isAbsent({ operator, operand }) {
    return operator === 'IsPresent' && operand.kind === 'boolean' && !operand.value;
}
/** A timestamp is a string too, and whatever has a type is present. */
function typeOf({ operator }) {
    return {
        IsNull: 'null',
        IsNumeric: 'number',
        IsString: 'string',
        IsTimestamp: 'string',
        IsBoolean: 'boolean',
    }[operator];
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice/choice-rule-repeated.js


const choiceRuleRepeated = {
    id: 'choice-rule-repeated',
    level: 'warning',
    hint: 'Delete the rule, or mend what it asks.',
    documentation: pages/* pages */.B.choice,
    check({ definition }, report) {
        for (const rules of choiceLists(definition)) {
            const asked = new Set();
            for (const node of rules) {
                const question = questionOf(node);
                if (question === undefined)
                    continue;
                if (asked.has(question)) {
                    report({
                        node,
                        message: 'An earlier rule asks the same, so this one is never chosen',
                        fix: { is: 'without', node },
                    });
                }
                asked.add(question);
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice/choice-rule-shadowed.js



const choiceRuleShadowed = {
    id: 'choice-rule-shadowed',
    level: 'warning',
    hint: 'Put the narrower rule first.',
    documentation: pages/* pages */.B.choice,
    check({ definition }, report) {
        for (const rules of choiceLists(definition)) {
            const taken = new Map();
            let all = false;
            for (const node of rules) {
                const comparison = comparisonIn(node);
                const interval = comparison && intervalOf(comparison);
                const earlier = comparison === undefined ? [] : (taken.get(comparison.variable) ?? []);
                if (all)
                    report({ node, message: 'An earlier rule is always true, so this one is never chosen' });
                else if (interval !== undefined && earlier.some((other) => isNarrower(interval, other))) {
                    report({ node, message: 'An earlier rule takes all of these numbers, so this one is never chosen' });
                }
                if (comparison !== undefined && interval !== undefined) {
                    taken.set(comparison.variable, [...earlier, interval]);
                }
                all ||= isAlwaysTrue(node);
            }
        }
    },
};
/** The very same numbers are another rule's matter. */
function isNarrower(one, other) {
    return isWithin(one, other) && !isWithin(other, one);
}
function isAlwaysTrue(rule) {
    const condition = (0,source_tree/* member */.Dc)(rule, 'Condition');
    if (condition?.kind === 'boolean')
        return condition.value;
    return condition?.kind === 'string' && /^\{%\s*true\s*%\}$/.test(condition.value);
}

// EXTERNAL MODULE: ./packages/asl/lib/model/open.js
var model_open = __webpack_require__(6638);
// EXTERNAL MODULE: ./packages/asl/lib/schema/choice-shapes.js
var choice_shapes = __webpack_require__(72);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice/choice-rule-without-variable.js




const choiceRuleWithoutVariable = {
    id: 'choice-rule-without-variable',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Add "Variable" with a path.',
    documentation: pages/* pages */.B.choice,
    check({ survey }, report) {
        for (const { node, shape, language } of survey.entries) {
            if (language !== 'JSONPath' || !isRule(shape) || (0,model_open/* isOpen */.n)(node) || node.members.has('Variable'))
                continue;
            if (choice_shapes/* combinationNames */.w.some((name) => node.members.has(name)))
                continue;
            report({ node, at: 'key', message: `The field "Variable" is missing in ${shape.name}` });
        }
    },
};
function isRule(shape) {
    return shape === shapes/* shapes */.n['choice-rule'] || shape === shapes/* shapes */.n['nested-choice-rule'];
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice/choice-without-default.js




const choiceWithoutDefault = {
    id: 'choice-without-default',
    level: 'warning',
    hint: 'Add "Default" with the state that takes the rest, be it a Fail state that says what was unexpected.',
    documentation: pages/* pages */.B.choice,
    check({ definition }, report) {
        for (const { node, type, name } of definition.states) {
            if (type !== 'Choice' ||
                node.kind !== 'object' ||
                (0,model_open/* isOpen */.n)(node) ||
                (0,source_tree/* member */.Dc)(node, 'Default') !== undefined)
                continue;
            report({ node, at: 'key', message: `The Choice state ${(0,words/* quoted */.TL)(name)} has no Default` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice/string-matches-escape.js



const stringMatchesEscape = {
    id: 'string-matches-escape',
    level: 'warning',
    hint: 'Double the backslash; in JSON that makes four.',
    documentation: pages/* pages */.B.choice,
    check({ survey, tree }, report) {
        for (const { field, node } of survey.uses) {
            if (field.name !== 'StringMatches' || node.kind !== 'string' || (0,substitution/* holdsSubstitution */.Y)(node.value))
                continue;
            const start = openEscape(node.value);
            if (start === undefined)
                continue;
            report({
                node,
                range: tree.within(node, start, start + 1),
                message: `A backslash in ${(0,words/* quoted */.TL)(node.value)} stands before neither a star nor a backslash`,
            });
        }
    },
};
function openEscape(pattern) {
    for (let at = 0; at < pattern.length; at++) {
        if (pattern.charAt(at) !== '\\')
            continue;
        const next = pattern.charAt(at + 1);
        if (next !== '*' && next !== '\\')
            return at;
        at++;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice/index.js







const choiceRules = [
    choiceWithoutDefault,
    choiceRuleWithoutVariable,
    choiceRuleRepeated,
    choiceRuleShadowed,
    choiceRuleContradiction,
    choiceGuardTooLate,
    stringMatchesEscape,
];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/catch-leads-to-itself.js


const catchLeadsToItself = {
    id: 'catch-leads-to-itself',
    level: 'warning',
    hint: 'Use Retry, which waits and gives up, or lead to a Wait state first.',
    documentation: pages/* pages */.B.errors,
    check({ definition }, report) {
        for (const { name, transitions } of definition.states) {
            for (const { kind, node } of transitions) {
                if (kind !== 'Catch' || node.value !== name)
                    continue;
                report({ node, message: `The catcher leads back to ${(0,words/* quoted */.TL)(name)}, which failed` });
            }
        }
    },
};

// EXTERNAL MODULE: ./packages/asl/lib/remember.js
var remember = __webpack_require__(3959);
;// CONCATENATED MODULE: ./packages/asl/lib/rule/error-names.js



/** The handlers of each state that has some, in the order in which they are tried. */
function handlerLists(definition, field) {
    return handlersIn(definition)[field];
}
const handlersIn = (0,remember/* remembered */.H)((definition) => ({
    Retry: listsIn(definition, 'Retry'),
    Catch: listsIn(definition, 'Catch'),
}));
function listsIn({ states }, field) {
    const lists = [];
    for (const state of states) {
        const handlers = (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(state.node, field)).map((node) => ({
            node,
            names: (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(node, 'ErrorEquals')).filter((name) => name.kind === 'string'),
        }));
        if (handlers.length > 0)
            lists.push(handlers);
    }
    return lists;
}
const everyError = 'States.ALL';
function matchesEverything({ names }) {
    return names.some(({ value }) => value === everyError);
}
function reportNotAlone(definition, field, report) {
    for (const handlers of handlerLists(definition, field)) {
        for (const { names } of handlers) {
            const node = names[0]?.parent;
            if (names.length < 2 || !names.some(({ value }) => value === everyError))
                continue;
            const others = names.filter(({ value }) => value !== everyError).map(({ value }) => (0,words/* quoted */.TL)(value));
            const beside = others.length > 0 ? `beside ${(0,words/* all */.Q7)(others.slice(0, 3))}` : 'twice';
            report({ node, message: `"States.ALL" stands ${beside} in ErrorEquals, but must stand alone` });
        }
    }
}
function reportNotLast(definition, field, report) {
    for (const handlers of handlerLists(definition, field)) {
        for (const handler of handlers.slice(0, -1)) {
            if (!matchesEverything(handler))
                continue;
            const node = handler.names.find(({ value }) => value === everyError);
            report({
                node,
                message: `"States.ALL" matches every error, so what follows it in ${field} is never tried`,
            });
        }
    }
}
/** Names that an earlier handler of the same state matches already. */
function reportShadowed(definition, field, report) {
    for (const handlers of handlerLists(definition, field)) {
        const seen = new Set();
        for (const { names } of handlers) {
            for (const node of names) {
                if (seen.has(node.value)) {
                    report({
                        node,
                        message: `${(0,words/* quoted */.TL)(node.value)} is matched earlier in this ${field}, so it is never tried here`,
                        fix: { is: 'without', node },
                    });
                }
            }
            for (const { value } of names)
                seen.add(value);
        }
    }
}
/** What Step Functions itself gives. */
const reservedErrorNames = [
    'States.ALL',
    'States.BranchFailed',
    'States.DataLimitExceeded',
    'States.ExceedToleratedFailureThreshold',
    'States.HeartbeatTimeout',
    'States.Http.Socket',
    'States.IntrinsicFailure',
    'States.ItemReaderFailed',
    'States.NoChoiceMatched',
    'States.ParameterPathFailure',
    'States.Permissions',
    'States.QueryEvaluationError',
    'States.ResultPathMatchFailure',
    'States.ResultWriterFailed',
    'States.Runtime',
    'States.TaskFailed',
    'States.Timeout',
];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/catch-shadowed-error.js


const catchShadowedError = {
    id: 'catch-shadowed-error',
    level: 'warning',
    hint: 'Delete the name here, or in the earlier entry.',
    documentation: pages/* pages */.B.errors,
    check({ definition }, report) {
        reportShadowed(definition, 'Catch', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/catch-states-all-not-alone.js


const catchStatesAllNotAlone = {
    id: 'catch-states-all-not-alone',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Delete the other names, or move them to an entry of their own before this one.',
    documentation: pages/* pages */.B.errors,
    check({ definition }, report) {
        reportNotAlone(definition, 'Catch', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/catch-states-all-not-last.js


const catchStatesAllNotLast = {
    id: 'catch-states-all-not-last',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Move the entry with States.ALL to the end of the list.',
    documentation: pages/* pages */.B.errors,
    check({ definition }, report) {
        reportNotLast(definition, 'Catch', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/error-name-misspelt.js



const errorNameMisspelt = {
    id: 'error-name-misspelt',
    level: 'warning',
    hint: 'Write States with an s at the end and an upper-case S at the start.',
    documentation: pages/* pages */.B.errors,
    check({ definition }, report) {
        for (const field of ['Retry', 'Catch']) {
            for (const handlers of handlerLists(definition, field)) {
                for (const node of handlers.flatMap(({ names }) => names)) {
                    const meant = meantBy(node.value);
                    if (meant === undefined)
                        continue;
                    report({
                        node,
                        message: `${(0,words/* quoted */.TL)(node.value)} is no error of Step Functions`,
                        hint: `Did you mean ${(0,words/* quoted */.TL)(meant)}?`,
                        fix: { is: 'text', node, value: meant },
                    });
                }
            }
        }
    },
};
const byRest = new Map(reservedErrorNames.map((name) => [name.slice('States.'.length).toLowerCase(), name]));
function meantBy(name) {
    const rest = name.startsWith('States.') ? undefined : /^states?[.: _](.+)$/i.exec(name)?.[1];
    return rest === undefined ? undefined : byRest.get(rest.toLowerCase());
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/error-name-reserved-prefix.js




const errorNameReservedPrefix = {
    id: 'error-name-reserved-prefix',
    level: 'warning',
    hint: 'Use one of the names that Step Functions gives, or another prefix for names of your own.',
    documentation: pages/* pages */.B.errors,
    check({ definition }, report) {
        for (const field of ['Retry', 'Catch']) {
            for (const handlers of handlerLists(definition, field)) {
                for (const node of handlers.flatMap(({ names }) => names)) {
                    const { value } = node;
                    if (!value.startsWith('States.') || reservedErrorNames.includes(value) || (0,substitution/* holdsSubstitution */.Y)(value))
                        continue;
                    const meant = (0,words/* nearest */.pA)(value, reservedErrorNames);
                    report({
                        node,
                        message: `Step Functions gives no error named ${(0,words/* quoted */.TL)(value)}`,
                        hint: meant === undefined ? undefined : `Did you mean ${(0,words/* quoted */.TL)(meant)}?`,
                    });
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/model/durations.js
/** Retriers in numbers. */

/** How long a retrier waits in all, in seconds, when every attempt fails; what is not given has AWS's default. */
function retryBudget(retrier) {
    const numbers = ['IntervalSeconds', 'MaxAttempts', 'BackoffRate', 'MaxDelaySeconds'].map((field) => {
        const node = (0,source_tree/* member */.Dc)(retrier, field);
        return node === undefined ? 'default' : (0,source_tree/* numberOf */.rl)(node);
    });
    if (numbers.includes(undefined))
        return undefined;
    const [interval = 1, attempts = 3, rate = 2, longest = Number.POSITIVE_INFINITY] = numbers.map((number) => number === 'default' ? undefined : number);
    let total = 0;
    let wait = interval;
    for (let attempt = 0; attempt < Math.min(attempts, 10_000); attempt++) {
        total += Math.min(wait, longest);
        wait *= rate;
    }
    return total;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/retry-longer-than-timeout.js



const retryLongerThanTimeout = {
    id: 'retry-longer-than-timeout',
    level: 'warning',
    hint: 'Allow fewer attempts or shorter waits, or a longer TimeoutSeconds of the state machine.',
    documentation: pages/* pages */.B.errors,
    check({ definition }, report) {
        const timeout = (0,source_tree/* numberOf */.rl)((0,source_tree/* member */.Dc)(definition.root, 'TimeoutSeconds'));
        if (timeout === undefined)
            return;
        for (const state of definition.states) {
            for (const node of (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(state.node, 'Retry'))) {
                if ((retryBudget(node) ?? 0) <= timeout)
                    continue;
                report({
                    node,
                    message: `The waits of this retrier come to more than the ${timeout} seconds of the state machine`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/retry-max-delay-below-interval.js



const retryMaxDelayBelowInterval = {
    id: 'retry-max-delay-below-interval',
    level: 'warning',
    hint: 'Make MaxDelaySeconds greater than IntervalSeconds, or delete it.',
    documentation: pages/* pages */.B.errors,
    check({ survey }, report) {
        for (const { node: retrier, shape } of survey.entries) {
            if (shape !== shapes/* shapes */.n.retrier)
                continue;
            const node = (0,source_tree/* member */.Dc)(retrier, 'MaxDelaySeconds');
            const longest = (0,source_tree/* numberOf */.rl)(node);
            const given = (0,source_tree/* member */.Dc)(retrier, 'IntervalSeconds');
            const interval = given === undefined ? 1 : (0,source_tree/* numberOf */.rl)(given);
            if (longest === undefined || interval === undefined || longest > interval)
                continue;
            report({
                node,
                message: `MaxDelaySeconds is ${longest}, but should be above IntervalSeconds, which is ${interval}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/retry-of-no-attempts.js




const retryOfNoAttempts = {
    id: 'retry-of-no-attempts',
    level: 'info',
    hint: 'Delete the other numbers, or allow attempts.',
    documentation: pages/* pages */.B.errors,
    check({ survey }, report) {
        for (const { node: retrier, shape } of survey.entries) {
            const node = (0,source_tree/* member */.Dc)(retrier, 'MaxAttempts');
            if (shape !== shapes/* shapes */.n.retrier || (0,source_tree/* numberOf */.rl)(node) !== 0)
                continue;
            const idle = waiting.flatMap((field) => (0,source_tree/* member */.Dc)(retrier, field) ?? []).map(source_tree/* keyOf */.TN);
            if (idle.length > 0)
                report({ node, message: `Nothing is retried, so ${(0,words/* all */.Q7)(idle)} has no effect` });
        }
    },
};
const waiting = ['IntervalSeconds', 'BackoffRate', 'MaxDelaySeconds', 'JitterStrategy'];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/retry-of-runtime-error.js


const retryOfRuntimeError = {
    id: 'retry-of-runtime-error',
    level: 'warning',
    hint: 'Delete States.Runtime here, and see that the input has what the paths name.',
    documentation: pages/* pages */.B.errors,
    check({ definition }, report) {
        for (const handlers of handlerLists(definition, 'Retry')) {
            for (const node of handlers.flatMap(({ names }) => names)) {
                if (node.value === 'States.Runtime')
                    report({ node, message: 'States.Runtime is never retried' });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/retry-shadowed-error.js


const retryShadowedError = {
    id: 'retry-shadowed-error',
    level: 'warning',
    hint: 'Delete the name here, or in the earlier entry.',
    documentation: pages/* pages */.B.errors,
    check({ definition }, report) {
        reportShadowed(definition, 'Retry', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/retry-states-all-not-alone.js


const retryStatesAllNotAlone = {
    id: 'retry-states-all-not-alone',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Delete the other names, or move them to an entry of their own before this one.',
    documentation: pages/* pages */.B.errors,
    check({ definition }, report) {
        reportNotAlone(definition, 'Retry', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/retry-states-all-not-last.js


const retryStatesAllNotLast = {
    id: 'retry-states-all-not-last',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Move the entry with States.ALL to the end of the list.',
    documentation: pages/* pages */.B.errors,
    check({ definition }, report) {
        reportNotLast(definition, 'Retry', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/errors/index.js













const errorRules = [
    retryStatesAllNotAlone,
    retryStatesAllNotLast,
    retryShadowedError,
    retryMaxDelayBelowInterval,
    retryOfNoAttempts,
    retryOfRuntimeError,
    retryLongerThanTimeout,
    catchStatesAllNotAlone,
    catchStatesAllNotLast,
    catchShadowedError,
    catchLeadsToItself,
    errorNameReservedPrefix,
    errorNameMisspelt,
];

;// CONCATENATED MODULE: ./packages/asl/lib/catalogue/regions.js
/** The Regions of all partitions, copied from the AWS SDK by `npm run generate`. Do not edit. */
// biome-ignore format: made by machine
const regions = new Set([
    'af-south-1',
    'ap-east-1',
    'ap-east-2',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-south-1',
    'ap-south-2',
    'ap-southeast-1',
    'ap-southeast-2',
    'ap-southeast-3',
    'ap-southeast-4',
    'ap-southeast-5',
    'ap-southeast-6',
    'ap-southeast-7',
    'ca-central-1',
    'ca-west-1',
    'eu-central-1',
    'eu-central-2',
    'eu-north-1',
    'eu-south-1',
    'eu-south-2',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'il-central-1',
    'me-central-1',
    'me-south-1',
    'me-west-1',
    'mx-central-1',
    'sa-east-1',
    'sa-west-1',
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2',
    'cn-north-1',
    'cn-northwest-1',
    'eusc-de-east-1',
    'us-iso-east-1',
    'us-iso-west-1',
    'us-isob-east-1',
    'us-isob-west-1',
    'eu-isoe-west-1',
    'us-isof-east-1',
    'us-isof-south-1',
    'us-gov-east-1',
    'us-gov-west-1',
]);

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/arn-unlikely.js




const arnUnlikely = {
    id: 'arn-unlikely',
    level: 'warning',
    hint: 'Correct the ARN.',
    documentation: pages/* pages */.B.arns,
    check({ definition: { root }, tree }, report) {
        for (const node of root === undefined ? [] : (0,source_tree/* descendants */.DG)(root)) {
            if (node.kind !== 'string' || !node.value.startsWith('arn:'))
                continue;
            for (const problem of troubleWith(node, tree))
                report(problem);
        }
    },
};
/** Names of all kinds may stand for what is filled in later: only what looks like the real thing is judged. */
function* troubleWith(node, tree) {
    const [, start = '', region = '', account = ''] = /^(arn:[\w-]+:[\w-]+:)([^:]*):([^:]*):/.exec(node.value) ?? [];
    const end = start.length + region.length;
    if (/^[a-z]{2,}(?:-[a-z]+)+-\d+$/.test(region) && !regions.has(region)) {
        const meant = (0,words/* nearest */.pA)(region, [...regions]);
        yield {
            node,
            range: tree.within(node, start.length, end),
            message: `The ARN names the Region ${(0,words/* quoted */.TL)(region)}, which is not known`,
            hint: meant === undefined ? undefined : `Did you mean ${(0,words/* quoted */.TL)(meant)}?`,
        };
    }
    if (/^\d+$/.test(account) && account.length !== digits) {
        yield {
            node,
            range: tree.within(node, end + 1, end + 1 + account.length),
            message: `The ARN names the account ${account}, but accounts have ${digits} digits`,
        };
    }
}
const digits = 12;

// EXTERNAL MODULE: ./packages/asl/lib/rule/fields.js
var rule_fields = __webpack_require__(8844);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/credentials-role-not-arn.js




const credentialsRoleNotArn = {
    id: 'credentials-role-not-arn',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Write the whole ARN, such as arn:aws:iam::111122223333:role/work.',
    documentation: pages/* pages */.B.task,
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { entry, field, node } = use;
            if (entry.shape !== shapes/* shapes */.n.credentials || field.name !== 'RoleArn')
                continue;
            if (node.kind !== 'string' || (0,rule_fields/* isComputed */.YQ)(use) || node.value.startsWith('arn:'))
                continue;
            report({
                node,
                message: `RoleArn is ${(0,words/* quoted */.TL)(node.value)}, but must be an ARN`,
                hint: node.value.startsWith('$')
                    ? 'Name the field "RoleArn.$" to read it from the input.'
                    : undefined,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/empty-list.js

const emptyList = {
    id: 'empty-list',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Add an item, or delete what holds the list.',
    documentation: pages/* pages */.B.states,
    check({ survey }, report) {
        for (const { field, form, node } of survey.uses) {
            if (form.is !== 'list' || node.kind !== 'array' || node.open)
                continue;
            if (node.items.length >= form.atLeast)
                continue;
            report({ node, message: `${field.name} is empty, but must have at least one item` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/exclusive-fields.js




const exclusiveFields = {
    id: 'exclusive-fields',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Keep one of the fields and delete the others.',
    documentation: pages/* pages */.B.states,
    check({ survey }, report) {
        for (const entry of survey.entries) {
            for (const group of entry.shape.groups) {
                if (group.need === 'at least one')
                    continue;
                const found = (0,rule_fields/* present */.Eb)(group, entry);
                if (found.length < 2)
                    continue;
                const names = found.map((node) => (0,words/* quoted */.TL)((0,source_tree/* keyOf */.TN)(node)));
                report({
                    node: entry.node,
                    at: 'key',
                    message: `Only one of ${(0,words/* all */.Q7)(names)} may stand in ${entry.shape.name}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/heartbeat-not-below-timeout.js


const heartbeatNotBelowTimeout = {
    id: 'heartbeat-not-below-timeout',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Make the heartbeat shorter than the timeout.',
    documentation: pages/* pages */.B.task,
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const node = (0,source_tree/* member */.Dc)(state, 'HeartbeatSeconds');
            const heartbeat = (0,source_tree/* numberOf */.rl)(node);
            const timeout = (0,source_tree/* numberOf */.rl)((0,source_tree/* member */.Dc)(state, 'TimeoutSeconds'));
            if (type !== 'Task' || heartbeat === undefined || timeout === undefined || heartbeat < timeout)
                continue;
            report({
                node,
                message: `HeartbeatSeconds is ${heartbeat}, but must be below TimeoutSeconds, which is ${timeout}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/invalid-timestamp.js



const invalidTimestamp = {
    id: 'invalid-timestamp',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Write it like 2030-12-31T23:59:59Z.',
    documentation: pages/* pages */.B.wait,
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { field, form, node } = use;
            if (form.is !== 'timestamp' || node.kind !== 'string' || (0,rule_fields/* isComputed */.YQ)(use))
                continue;
            const parts = rfc3339.exec(node.value)?.slice(1);
            if (parts === undefined) {
                report({
                    node,
                    message: `${field.name} is ${(0,words/* quoted */.TL)(node.value)}, but must be a timestamp of RFC 3339`,
                });
                continue;
            }
            const missed = impossible(parts.map(Number));
            if (missed === undefined)
                continue;
            report({ node, message: `${field.name} is ${(0,words/* quoted */.TL)(node.value)}, but there is no such ${missed}` });
        }
    },
};
const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))$/;
/** What no calendar or clock shows. The second 60 is a leap second. */
function impossible(parts) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour, offsetMinute] = parts;
    if (month < 1 || month > 12)
        return 'month';
    if (day < 1 || day > daysIn(year, month))
        return 'day';
    if (hour > 23)
        return 'hour';
    if (minute > 59)
        return 'minute';
    if (second > 60)
        return 'second';
    // Both are NaN where the zone is Z.
    if (Number(offsetHour) > 23 || Number(offsetMinute) > 59)
        return 'offset';
    return undefined;
}
/** The day before the first one of the next month. */
function daysIn(year, month) {
    const end = new Date(0);
    end.setUTCFullYear(year, month, 0);
    return end.getUTCDate();
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/jsonata-field-in-jsonpath.js


const jsonataFieldInJsonpath = {
    id: 'jsonata-field-in-jsonpath',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Set "QueryLanguage": "JSONata" on the state or the machine, or use the JSONPath fields.',
    documentation: pages/* pages */.B.jsonata,
    check({ survey }, report) {
        for (const { node: object, shape, language } of survey.entries) {
            if (language !== 'JSONPath')
                continue;
            for (const [name, node] of object.members) {
                if (shape.fields.get(name)?.only !== 'JSONata')
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `${(0,words/* quoted */.TL)(name)} is a field of JSONata, but this state uses JSONPath`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/jsonpath-field-in-jsonata.js


const jsonpathFieldInJsonata = {
    id: 'jsonpath-field-in-jsonata',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Use the JSONata way: Arguments for Parameters, Output for ResultSelector, ResultPath and OutputPath, Items for ItemsPath, Condition for choice rules, an expression for Path fields.',
    documentation: pages/* pages */.B.jsonata,
    check({ survey }, report) {
        for (const { node: object, shape, language } of survey.entries) {
            if (language !== 'JSONata')
                continue;
            for (const [name, node] of object.members) {
                if (shape.fields.get(name)?.only !== 'JSONPath')
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `${(0,words/* quoted */.TL)(name)} is a field of JSONPath, but this state uses JSONata`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/missing-alternative.js




const missingAlternative = {
    id: 'missing-alternative',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Add one of the fields.',
    documentation: pages/* pages */.B.states,
    check({ survey }, report) {
        for (const entry of survey.entries) {
            for (const group of entry.shape.groups) {
                if (group.need === 'at most one' || (0,model_open/* isOpen */.n)(entry.node))
                    continue;
                if (group.only !== undefined && group.only !== entry.language)
                    continue;
                if ((0,rule_fields/* present */.Eb)(group, entry).length > 0)
                    continue;
                const meant = (0,rule_fields/* meantFields */.dw)(entry);
                if (group.fields.some((name) => meant.has(name)))
                    continue;
                const fields = group.fields.length > 4 ? [...group.fields.slice(0, 4), '\u2026'] : group.fields;
                report({
                    node: entry.node,
                    at: 'key',
                    message: `No ${group.purpose} in ${entry.shape.name}: expected ${(0,words/* either */.gP)(fields)}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/missing-field.js




const missingField = {
    id: 'missing-field',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Add the field.',
    documentation: pages/* pages */.B.states,
    check({ survey }, report) {
        for (const { node, shape, language } of survey.entries) {
            if ((0,model_open/* isOpen */.n)(node))
                continue;
            for (const field of shape.fields.values()) {
                if (!field.required || node.members.has(field.name))
                    continue;
                if (field.only !== undefined &&
                    (field.only !== language || isWrittenInOther(node, shape, language))) {
                    continue;
                }
                if ((0,rule_fields/* meantFields */.dw)({ node, shape }).has(field.name))
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `The field ${(0,words/* quoted */.TL)(field.name)} is missing in ${shape.name}`,
                    hint: `Add ${(0,words/* quoted */.TL)(field.name)}, ${(0,rule_fields/* formInWords */.J6)(field.form)}.`,
                });
            }
        }
    },
};
/** Fields of the other language are reported, and mean that the whole is to be rewritten. */
function isWrittenInOther(node, { fields }, language) {
    for (const name of node.members.keys()) {
        const only = fields.get(name)?.only;
        if (only !== undefined && only !== language)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/out-of-range.js

const outOfRange = {
    id: 'out-of-range',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Use a number within the limits.',
    documentation: pages/* pages */.B.states,
    check({ survey }, report) {
        for (const { field, form, node } of survey.uses) {
            if (form.is !== 'number' || node.kind !== 'number')
                continue;
            if (node.value >= form.min && node.value <= form.max)
                continue;
            const limit = node.value < form.min ? `at least ${form.min}` : `at most ${form.max}`;
            report({ node, message: `${field.name} is ${node.value}, but must be ${limit}` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/querylanguage-downgrade.js


const querylanguageDowngrade = {
    id: 'querylanguage-downgrade',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Delete QueryLanguage from the state and write it in JSONata, or take JSONata from the machine and set it on single states.',
    documentation: pages/* pages */.B.jsonata,
    check({ definition }, report) {
        if (definition.language !== 'JSONata')
            return;
        for (const state of definition.states) {
            const node = (0,source_tree/* member */.Dc)(state.node, 'QueryLanguage');
            if ((0,source_tree/* textOf */.b6)(node) !== 'JSONPath')
                continue;
            report({ node, message: 'The state uses JSONPath, but the whole machine is set to JSONata' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/type-missing.js




const typeMissing = {
    id: 'type-missing',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Add "Type": one of Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map.',
    documentation: pages/* pages */.B.states,
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            if (node.kind !== 'object' || (0,model_open/* isOpen */.n)(node) || (0,source_tree/* member */.Dc)(node, 'Type') !== undefined)
                continue;
            const other = [...node.members.values()].find(({ key }) => String(key).toLowerCase() === 'type');
            const fix = other && { is: 'key', node: other, key: 'Type' };
            report({ node, at: 'key', message: `The state ${(0,words/* quoted */.TL)(name)} has no Type`, fix });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/type-unknown.js





const typeUnknown = {
    id: 'type-unknown',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Use one of the eight types.',
    documentation: pages/* pages */.B.states,
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const node = (0,source_tree/* member */.Dc)(state, 'Type');
            if (type !== undefined || node === undefined || node.kind === 'substitution')
                continue;
            if (node.kind === 'string' && (0,substitution/* holdsSubstitution */.Y)(node.value))
                continue;
            const found = node.kind === 'string' ? (0,words/* quoted */.TL)(node.value) : (0,source_tree/* kindInWords */.bh)(node);
            const meant = node.kind === 'string' ? (0,words/* nearest */.pA)(node.value, model_definition/* stateTypes */.Lm) : undefined;
            report({
                node,
                message: `Type is ${found}, but must be ${(0,words/* either */.gP)(model_definition/* stateTypes */.Lm)}`,
                hint: meant === undefined ? undefined : `Did you mean ${(0,words/* quoted */.TL)(meant)}?`,
                fix: node.kind !== 'string' || meant === undefined || !(0,words/* isBeyondDoubt */.MP)(node.value, meant, model_definition/* stateTypes */.Lm)
                    ? undefined
                    : { is: 'text', node, value: meant },
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/unknown-field.js



const unknownField = {
    id: 'unknown-field',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Delete the field, correct its name, or move it to where it belongs. Remarks go into Comment.',
    documentation: pages/* pages */.B.states,
    check({ survey }, report) {
        for (const { node: object, shape } of survey.entries) {
            for (const [name, node] of object.members) {
                if (shape.fields.has(name) || object.open || (0,substitution/* holdsSubstitution */.Y)(name))
                    continue;
                const fields = [...shape.fields.keys()];
                const meant = (0,words/* nearest */.pA)(name, fields);
                report({
                    node,
                    at: 'key',
                    message: `${(0,words/* quoted */.TL)(name)} is no field of ${shape.name}`,
                    hint: meant === undefined ? undefined : `Did you mean ${(0,words/* quoted */.TL)(meant)}?`,
                    fix: meant === undefined || object.members.has(meant) || !(0,words/* isBeyondDoubt */.MP)(name, meant, fields)
                        ? undefined
                        : { is: 'key', node, key: meant },
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/unknown-value.js



const unknownValue = {
    id: 'unknown-value',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Use one of the words.',
    documentation: pages/* pages */.B.states,
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { field, form, node } = use;
            if (form.is !== 'one-of' || node.kind !== 'string' || (0,rule_fields/* isComputed */.YQ)(use))
                continue;
            if (form.names.includes(node.value))
                continue;
            const meant = (0,words/* nearest */.pA)(node.value, form.names);
            report({
                node,
                message: `${field.name} is ${(0,words/* quoted */.TL)(node.value)}, but must be ${(0,words/* either */.gP)(form.names)}`,
                hint: meant === undefined ? undefined : `Did you mean ${(0,words/* quoted */.TL)(meant)}?`,
                fix: meant === undefined || !(0,words/* isBeyondDoubt */.MP)(node.value, meant, form.names)
                    ? undefined
                    : { is: 'text', node, value: meant },
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/version-unknown.js




const versionUnknown = {
    id: 'version-unknown',
    level: 'warning',
    hint: 'Delete Version, or set it to "1.0". The version of the definition may go into Comment.',
    documentation: pages/* pages */.B.language,
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { entry, field, node } = use;
            if (entry.shape !== shapes/* shapes */.n.machine || field.name !== 'Version' || node.kind !== 'string')
                continue;
            if ((0,rule_fields/* isComputed */.YQ)(use) || node.value === '1.0')
                continue;
            report({
                node,
                message: `Version is ${(0,words/* quoted */.TL)(node.value)}, but the language has only "1.0"`,
                fix: { is: 'text', node, value: '1.0' },
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/wrong-type.js



const wrongType = {
    id: 'wrong-type',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Write the value in the expected form.',
    documentation: pages/* pages */.B.states,
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { field, form, node } = use;
            if ((0,rule_fields/* isComputed */.YQ)(use) || isBroken(node) || fits(form, node))
                continue;
            const words = form.is === 'boolean' && node.kind === 'string' ? node.inYaml11 : undefined;
            if (words !== undefined) {
                report({ node, ...readDifferently(field.name, words) });
                continue;
            }
            const whose = node.parent?.kind === 'array' ? `An item of ${field.name}` : field.name;
            report({
                node,
                message: `${whose} is ${valueInWords(use)}, but must be ${expected(use)}`,
                hint: hintFor(use),
            });
        }
    },
};
function valueInWords({ form, node }) {
    // A number where another one is expected: its kind would not tell what is wrong.
    return node.kind === 'number' && form.is === 'number' ? `${node.value}` : (0,source_tree/* kindInWords */.bh)(node);
}
function expected({ form, field, entry }) {
    const isComputable = field.computable && entry.language === 'JSONata';
    return `${(0,rule_fields/* formInWords */.J6)(form)}${isComputable ? ' or an expression in {% %}' : ''}`;
}
/** Versions of YAML differ: to some readers it is what is wanted. */
function readDifferently(name, value) {
    return {
        level: 'warning',
        message: `${name} is a boolean to some readers of YAML and a string to others, but must be true or false`,
        hint: `Write ${value}.`,
    };
}
function hintFor({ form, field, entry, node }) {
    if (form.is === 'list')
        return 'Put the value into [ ].';
    const isQuoted = node.kind === 'string' && /^(-?\d+(\.\d+)?|true|false)$/.test(node.value);
    if (isQuoted)
        return `Write ${node.value} without the quotes.`;
    const mayBeMeant = node.kind === 'string' && field.computable && entry.language === 'JSONata';
    return mayBeMeant ? 'Wrap it in {% and %} to have it computed.' : undefined;
}
/** What stands where the text is broken may not be what was meant. */
function isBroken(node) {
    return (node.kind === 'object' || node.kind === 'array') && node.open;
}
function fits(form, node) {
    switch (form.is) {
        case 'any':
            return true;
        case 'text':
        case 'one-of':
        case 'timestamp':
            return node.kind === 'string';
        case 'path':
            return node.kind === 'string' || (form.nullable && node.kind === 'null');
        case 'boolean':
            return node.kind === 'boolean';
        case 'number':
            return node.kind === 'number' && (!form.whole || Number.isInteger(node.value));
        case 'list':
            return node.kind === 'array';
        case 'object':
        case 'record':
        case 'machine':
            return node.kind === 'object';
        case 'payload':
            if (form.takes === 'anything' || node.kind === 'object')
                return true;
            return form.takes === 'items' && node.kind === 'array';
    }
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fields/index.js


















const fieldRules = [
    typeMissing,
    typeUnknown,
    unknownField,
    missingField,
    versionUnknown,
    wrongType,
    outOfRange,
    unknownValue,
    exclusiveFields,
    missingAlternative,
    emptyList,
    jsonpathFieldInJsonata,
    jsonataFieldInJsonpath,
    querylanguageDowngrade,
    heartbeatNotBelowTimeout,
    invalidTimestamp,
    credentialsRoleNotArn,
    arnUnlikely,
];

;// CONCATENATED MODULE: ./packages/asl/lib/rule/targets.js





/** All of them, but for those of which a substitution may still make a good one. */
function transitionsAstray({ definition }) {
    return astrayIn(definition);
}
const astrayIn = (0,remember/* remembered */.H)((definition) => {
    const found = [];
    for (const machine of definition.machines) {
        // Where there are no states at all, that is what is said.
        if (!namesAreKnown(machine) || machine.states.size === 0)
            continue;
        const look = (transition) => {
            const name = transition.node.value;
            if (machine.states.has(name) || (0,substitution/* holdsSubstitution */.Y)(name))
                return;
            found.push({ transition, machine, elsewhere: definition.statesByName.get(name) ?? [] });
        };
        if (machine.startAt !== undefined)
            look(machine.startAt);
        for (const { transitions } of machine.states.values())
            transitions.forEach(look);
    }
    return found;
});
/** Reports the transitions of a kind whose target is no state at all. */
function reportMissing(subject, kind, report) {
    for (const { transition, machine, elsewhere } of transitionsAstray(subject)) {
        if (transition.kind !== kind || (kind !== 'StartAt' && elsewhere.length > 0))
            continue;
        const { node } = transition;
        report({
            node,
            message: `${fieldInWords[kind]} names ${(0,words/* quoted */.TL)(node.value)}, but ${whereInWords(machine)} has no such state`,
            hint: () => {
                const meant = (0,words/* nearest */.pA)(node.value, [...machine.states.keys()]);
                return meant === undefined ? undefined : `Did you mean ${(0,words/* quoted */.TL)(meant)}?`;
            },
            fix: () => sameButCase(node, machine),
        });
    }
}
/** A name that differs in upper and lower case alone from one state's, and from no other's. */
function sameButCase(node, { states }) {
    const lower = node.value.toLowerCase();
    const [name, other] = [...states.keys()].filter((name) => name.toLowerCase() === lower);
    return name === undefined || other !== undefined ? undefined : { is: 'text', node, value: name };
}
/** So many transitions are looked at: each is held against all names. */
const mostSearches = 100;
/** The states whose names are probably meant by transitions that lead to no state. */
const statesMeant = (0,remember/* remembered */.H)((definition) => {
    const found = new Set();
    let searches = 0;
    for (const { transition, machine, elsewhere } of astrayIn(definition)) {
        if (elsewhere.length > 0)
            continue;
        if (++searches > mostSearches)
            break;
        const meant = (0,words/* nearest */.pA)(transition.node.value, [...machine.states.keys()]);
        const state = meant === undefined ? undefined : machine.states.get(meant);
        if (state !== undefined)
            found.add(state);
    }
    return found;
});
function whereInWords(machine) {
    return { top: 'the state machine', branch: 'this branch', processor: 'this item processor' }[machine.role];
}
/** Whether a machine that the given one is part of has a state of that name. */
function standsAround(machine, name) {
    for (const { machine: outer } of (0,model_definition/* ownersOf */.K2)(machine))
        if (outer.states.has(name))
            return true;
    return false;
}
function namesAreKnown({ node, states }) {
    const statesNode = (0,source_tree/* member */.Dc)(node, 'States');
    if (statesNode?.kind !== 'object' || statesNode.open)
        return false;
    for (const name of states.keys())
        if ((0,substitution/* holdsSubstitution */.Y)(name))
            return false;
    return true;
}
const fieldInWords = {
    StartAt: 'StartAt',
    Next: 'Next',
    Default: 'Default',
    Choice: 'The choice rule',
    Catch: 'The catcher',
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/branch-jumps-out.js



const branchJumpsOut = {
    id: 'branch-jumps-out',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    hint: 'End the inner state with "End": true and put the transition on the outer state.',
    documentation: pages/* pages */.B.parallel,
    check(subject, report) {
        for (const { transition, machine } of transitionsAstray(subject)) {
            if (transition.kind === 'StartAt' || machine.role !== 'branch')
                continue;
            if (!standsAround(machine, transition.node.value))
                continue;
            const name = (0,words/* quoted */.TL)(transition.node.value);
            report({
                node: transition.node,
                message: `The transition leads to ${name}, which stands outside of ${whereInWords(machine)}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/catch-next-missing-target.js


const catchNextMissingTarget = {
    id: 'catch-next-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    hint: 'Name a state of the same machine, or add the missing state.',
    documentation: pages/* pages */.B.structure,
    check(subject, report) {
        reportMissing(subject, 'Catch', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/choice-next-missing-target.js


const choiceNextMissingTarget = {
    id: 'choice-next-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    hint: 'Name a state of the same machine, or add the missing state.',
    documentation: pages/* pages */.B.structure,
    check(subject, report) {
        reportMissing(subject, 'Choice', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/default-missing-target.js


const defaultMissingTarget = {
    id: 'default-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    hint: 'Name a state of the same machine, or add the missing state.',
    documentation: pages/* pages */.B.structure,
    check(subject, report) {
        reportMissing(subject, 'Default', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/duplicate-state-name.js


const duplicateStateName = {
    id: 'duplicate-state-name',
    level: 'error',
    awsCode: 'DUPLICATE_STATE_NAME',
    hint: 'Rename one of the two, and the transitions that lead to it.',
    documentation: pages/* pages */.B.structure,
    check({ definition }, report) {
        for (const [name, states] of definition.statesByName) {
            const inTextOrder = states.toSorted((a, b) => a.node.range.start - b.node.range.start);
            for (const { node } of inTextOrder.slice(1)) {
                report({ node, at: 'key', message: `Another state is named ${(0,words/* quoted */.TL)(name)} too` });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/jumps-into-inner-scope.js



const jumpsIntoInnerScope = {
    id: 'jumps-into-inner-scope',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    hint: 'Lead to the Parallel or Map state that holds the inner state, or move the state.',
    documentation: pages/* pages */.B.structure,
    check(subject, report) {
        for (const { transition, machine, elsewhere } of transitionsAstray(subject)) {
            if (transition.kind === 'StartAt' || elsewhere.length === 0)
                continue;
            if (standsAround(machine, transition.node.value))
                continue;
            const owner = elsewhere[0]?.machine.owner;
            report({
                node: transition.node,
                message: `The transition leads to ${(0,words/* quoted */.TL)(transition.node.value)}, which stands inside of another state`,
                hint: owner && machine.states.has(owner.name)
                    ? `Lead to ${(0,words/* quoted */.TL)(owner.name)}, which holds it.`
                    : undefined,
            });
        }
    },
};

// EXTERNAL MODULE: ./packages/asl/lib/model/graph.js
var graph = __webpack_require__(7344);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/loop-without-wait.js





const loopWithoutWait = {
    id: 'loop-without-wait',
    level: 'warning',
    hint: 'Put a Wait state into the loop, or use a .sync or .waitForTaskToken integration.',
    documentation: pages/* pages */.B.wait,
    check({ definition }, report) {
        for (const machine of definition.machines) {
            for (const loop of (0,graph/* loopsIn */.$W)(machine)) {
                const asking = loop.find(isPolling);
                const waits = loop.some(({ type, machines }) => type === 'Wait' || machines.length > 0);
                if (asking === undefined || waits || !loop.some(({ type }) => type === 'Choice'))
                    continue;
                report({
                    node: asking.node,
                    at: 'key',
                    message: `The loop around ${(0,words/* quoted */.TL)(asking.name)} has no Wait state`,
                });
            }
        }
    },
};
/** A task that comes back at once, whatever the state of what it asks for. */
function isPolling(state) {
    const resource = (0,source_tree/* member */.Dc)(state.node, 'Resource');
    return state.type === 'Task' && !(0,model_integrations/* isJob */.o5)(resource) && !(0,model_integrations/* isCallback */.mP)(resource) && !(0,model_integrations/* isActivity */.C8)(resource);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/map-jumps-out.js



const mapJumpsOut = {
    id: 'map-jumps-out',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    hint: 'End the inner state with "End": true and put the transition on the outer state.',
    documentation: pages/* pages */.B.map,
    check(subject, report) {
        for (const { transition, machine } of transitionsAstray(subject)) {
            if (transition.kind === 'StartAt' || machine.role !== 'processor')
                continue;
            if (!standsAround(machine, transition.node.value))
                continue;
            const name = (0,words/* quoted */.TL)(transition.node.value);
            report({
                node: transition.node,
                message: `The transition leads to ${name}, which stands outside of ${whereInWords(machine)}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/neither-next-nor-end.js




const neitherNextNorEnd = {
    id: 'neither-next-nor-end',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Add "Next" with the name of a state, or "End": true.',
    documentation: pages/* pages */.B.states,
    check({ survey }, report) {
        for (const { node, shape, state } of survey.entries) {
            if (!shape.fields.has('End') || (0,model_open/* isOpen */.n)(node) || (0,source_tree/* member */.Dc)(node, 'Next') !== undefined)
                continue;
            const end = (0,source_tree/* member */.Dc)(node, 'End');
            if (end !== undefined && !(end.kind === 'boolean' && !end.value))
                continue;
            report({
                node,
                at: 'key',
                message: `The state ${(0,words/* quoted */.TL)(state?.name ?? '')} has neither Next nor "End": true`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/next-and-end.js


const nextAndEnd = {
    id: 'next-and-end',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Keep one of the two.',
    documentation: pages/* pages */.B.states,
    check({ survey }, report) {
        for (const { node, shape } of survey.entries) {
            if (!shape.fields.has('End') || (0,source_tree/* member */.Dc)(node, 'Next') === undefined)
                continue;
            const end = (0,source_tree/* member */.Dc)(node, 'End');
            if (end === undefined || (end.kind === 'boolean' && !end.value))
                continue;
            report({
                node: end,
                at: 'key',
                message: 'The state has both Next and End, but may have only one of them',
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/next-missing-target.js


const nextMissingTarget = {
    id: 'next-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    hint: 'Name a state of the same machine, or add the missing state.',
    documentation: pages/* pages */.B.structure,
    check(subject, report) {
        reportMissing(subject, 'Next', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/no-states.js


const noStates = {
    id: 'no-states',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Add a state, and name it in StartAt.',
    documentation: pages/* pages */.B.structure,
    check({ definition }, report) {
        for (const machine of definition.machines) {
            const node = (0,source_tree/* member */.Dc)(machine.node, 'States');
            if (node?.kind !== 'object' || node.open || node.members.size > 0)
                continue;
            report({ node, message: 'States is empty, but must hold at least one state' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/no-terminal-state.js




const noTerminalState = {
    id: 'no-terminal-state',
    level: 'error',
    awsCode: 'MISSING_END_STATE',
    hint: 'Give the last state "End": true, or lead to a Succeed or Fail state.',
    documentation: pages/* pages */.B.structure,
    check(subject, report) {
        const { definition } = subject;
        // A transition that leads astray may be the way to the end.
        const astray = new Set(transitionsAstray(subject).map(({ machine }) => machine));
        for (const machine of definition.machines) {
            if (!machine.complete || machine.states.size === 0 || astray.has(machine))
                continue;
            if ([...machine.states.values()].some(mayEnd))
                continue;
            const node = (0,source_tree/* member */.Dc)(machine.node, 'States');
            report({
                node,
                at: 'key',
                message: `No state of ${whereInWords(machine)} ends it: expected "End": true, a Succeed or a Fail state`,
            });
        }
    },
};
/** A state of no known type, or that leads nowhere, has been reported, and may be meant to end the machine. */
function mayEnd(state) {
    return state.type === undefined || state.transitions.length === 0 || (0,model_definition/* isTerminal */.Hd)(state);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/parallel-single-branch.js


const parallelSingleBranch = {
    id: 'parallel-single-branch',
    level: 'info',
    hint: 'Move the states of the branch out, or add a Catch or Retry for all of them.',
    documentation: pages/* pages */.B.parallel,
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const node = (0,source_tree/* member */.Dc)(state, 'Branches');
            if (type !== 'Parallel' || node?.kind !== 'array' || node.open || node.items.length !== 1)
                continue;
            if (node.items[0]?.kind !== 'object')
                continue;
            if ((0,source_tree/* member */.Dc)(state, 'Catch') !== undefined || (0,source_tree/* member */.Dc)(state, 'Retry') !== undefined)
                continue;
            report({ node, at: 'key', message: 'The Parallel state has one branch' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/startat-missing-target.js


const startatMissingTarget = {
    id: 'startat-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    hint: 'Name a state that stands in States beside this StartAt.',
    documentation: pages/* pages */.B.structure,
    check(subject, report) {
        reportMissing(subject, 'StartAt', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/state-name-characters.js

const stateNameCharacters = {
    id: 'state-name-characters',
    level: 'warning',
    awsCode: 'INVALID_STATE_NAME',
    hint: 'Use letters, digits, blanks and punctuation.',
    documentation: pages/* pages */.B.states,
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            if (!/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/.test(name))
                continue;
            report({ node, at: 'key', message: 'The state name holds a control character' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/state-name-empty.js

const stateNameEmpty = {
    id: 'state-name-empty',
    level: 'error',
    awsCode: 'INVALID_STATE_NAME',
    hint: 'Give the state a name, also where transitions lead to it.',
    documentation: pages/* pages */.B.states,
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            if (name === '')
                report({ node, at: 'key', message: 'The state name is empty' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/state-name-too-long.js


const stateNameTooLong = {
    id: 'state-name-too-long',
    level: 'error',
    awsCode: 'INVALID_STATE_NAME',
    hint: 'Shorten the name, also where transitions lead to it, and put the rest into Comment.',
    documentation: pages/* pages */.B.states,
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            const { length } = [...name];
            if (length <= longest || (0,substitution/* holdsSubstitution */.Y)(name))
                continue;
            report({
                node,
                at: 'key',
                message: `The state name has ${length} characters, but may have at most ${longest}`,
            });
        }
    },
};
const longest = 80;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/state-not-an-object.js




const stateNotAnObject = {
    id: 'state-not-an-object',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Write the state as an object, or move the field out of States.',
    documentation: pages/* pages */.B.states,
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            if (node.kind === 'object' || node.kind === 'substitution')
                continue;
            if (node.kind === 'string' && (0,substitution/* holdsSubstitution */.Y)(node.value))
                continue;
            report({ node, message: `The state ${(0,words/* quoted */.TL)(name)} is ${(0,source_tree/* kindInWords */.bh)(node)}, but must be an object` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/trap-loop-no-exit.js



const trapLoopNoExit = {
    id: 'trap-loop-no-exit',
    level: 'warning',
    hint: 'Give the loop an exit: a Choice that leaves it, a Catch, or "End": true.',
    documentation: pages/* pages */.B.structure,
    check({ definition }, report) {
        for (const machine of definition.machines) {
            const reached = (0,graph/* reachableStates */.U8)(machine);
            const ending = (0,graph/* statesThatCanEnd */.rh)(machine);
            // A machine that cannot end at all, or misses a target, has been reported.
            if (!machine.complete || reached === undefined || ending.size === 0)
                continue;
            for (const loop of (0,graph/* loopsIn */.$W)(machine)) {
                const [first] = loop;
                if (first === undefined || !reached.has(first) || ending.has(first))
                    continue;
                const names = loop.slice(0, 3).map(({ name }) => (0,words/* quoted */.TL)(name));
                const more = loop.length > 3 ? [`${loop.length - 3} more`] : [];
                report({
                    node: first.node,
                    at: 'key',
                    message: `No end of the machine can be reached from ${(0,words/* all */.Q7)([...names, ...more])}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rule/unreachable.js



function unreachableIn({ definition }) {
    return unreachableInAll(definition);
}
const unreachableInAll = (0,remember/* remembered */.H)((definition) => definition.machines.filter(({ complete }) => complete).map((machine) => unreachableOf(machine, definition)));
function unreachableOf(machine, definition) {
    const reached = (0,graph/* reachableStates */.U8)(machine);
    // Without a start nothing can be reached, and the missing start has been reported.
    if (reached === undefined || reached.size === machine.states.size)
        return { orphans: [], rings: [] };
    // What is only a name misspelt away is reached when that is mended.
    const mended = (0,graph/* reachableFrom */.im)([...reached, ...statesMeant(definition)]);
    const unreached = [...machine.states.values()].filter((state) => !mended.has(state));
    const previous = (0,graph/* predecessorsIn */.QR)(machine);
    const roots = unreached.filter((state) => (previous.get(state) ?? []).every((other) => other === state));
    const fromRoots = (0,graph/* reachableFrom */.im)(roots);
    return {
        orphans: unreached.filter((state) => fromRoots.has(state) && isObject(state)),
        rings: unreached.filter((state) => !fromRoots.has(state) && isObject(state)),
    };
}
/** Anything else that stands among the states is no state, and reported as such. */
function isObject({ node }) {
    return node.kind === 'object';
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/unreachable-cycle.js



const unreachableCycle = {
    id: 'unreachable-cycle',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    hint: 'Add a transition from a state that can be reached, or delete the whole ring.',
    documentation: pages/* pages */.B.structure,
    check(subject, report) {
        for (const { rings } of unreachableIn(subject)) {
            for (const { node, name } of rings) {
                report({
                    node,
                    at: 'key',
                    message: `Only states that cannot be reached themselves lead to the state ${(0,words/* quoted */.TL)(name)}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/unreachable-state.js



const unreachableState = {
    id: 'unreachable-state',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    hint: 'Add a transition to the state, or delete it.',
    documentation: pages/* pages */.B.structure,
    check(subject, report) {
        for (const { orphans } of unreachableIn(subject)) {
            for (const { node, name } of orphans) {
                report({ node, at: 'key', message: `No transition from StartAt leads to the state ${(0,words/* quoted */.TL)(name)}` });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/graph/index.js






















const graphRules = [
    startatMissingTarget,
    nextMissingTarget,
    defaultMissingTarget,
    choiceNextMissingTarget,
    catchNextMissingTarget,
    branchJumpsOut,
    mapJumpsOut,
    jumpsIntoInnerScope,
    unreachableState,
    unreachableCycle,
    noTerminalState,
    trapLoopNoExit,
    loopWithoutWait,
    duplicateStateName,
    stateNotAnObject,
    noStates,
    nextAndEnd,
    neitherNextNorEnd,
    stateNameEmpty,
    stateNameTooLong,
    stateNameCharacters,
    parallelSingleBranch,
];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/tasks/activity-without-timeout.js




const activityWithoutTimeout = {
    id: 'activity-without-timeout',
    level: 'warning',
    hint: 'Add TimeoutSeconds or HeartbeatSeconds.',
    documentation: pages/* pages */.B.task,
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const resource = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || state.kind !== 'object' || (0,model_open/* isOpen */.n)(state) || !(0,model_integrations/* isActivity */.C8)(resource))
                continue;
            if (limits.some((field) => state.members.has(field)))
                continue;
            report({ node: resource, message: 'The state waits for a worker without a timeout' });
        }
    },
};
const limits = ['TimeoutSeconds', 'TimeoutSecondsPath', 'HeartbeatSeconds', 'HeartbeatSecondsPath'];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/tasks/callback-without-timeout.js




const callbackWithoutTimeout = {
    id: 'callback-without-timeout',
    level: 'warning',
    hint: 'Add TimeoutSeconds or HeartbeatSeconds.',
    documentation: pages/* pages */.B.integrations,
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const resource = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || state.kind !== 'object' || (0,model_open/* isOpen */.n)(state) || !(0,model_integrations/* isCallback */.mP)(resource))
                continue;
            if (callback_without_timeout_limits.some((field) => state.members.has(field)))
                continue;
            report({ node: resource, message: 'The task waits for its token without a timeout' });
        }
    },
};
const callback_without_timeout_limits = ['TimeoutSeconds', 'TimeoutSecondsPath', 'HeartbeatSeconds', 'HeartbeatSecondsPath'];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/tasks/callback-without-token.js



const callbackWithoutToken = {
    id: 'callback-without-token',
    level: 'warning',
    hint: 'Give $$.Task.Token ($states.context.Task.Token in JSONata) to whom shall answer.',
    documentation: pages/* pages */.B.integrations,
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const resource = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || !(0,model_integrations/* isCallback */.mP)(resource) || !keepsToken(state))
                continue;
            report({ node: resource, message: 'The task waits for its token, but gives it to no one' });
        }
    },
};
/** Whether everything that goes to the service can be seen, and the token is nowhere in it. */
function keepsToken(state) {
    const given = (0,source_tree/* member */.Dc)(state, 'Parameters') ?? (0,source_tree/* member */.Dc)(state, 'Arguments');
    // Without parameters the whole input goes out, and may hold the token.
    if (given === undefined || (0,source_tree/* textOf */.b6)((0,source_tree/* member */.Dc)(state, 'InputPath'))?.startsWith('$$'))
        return false;
    for (const node of (0,source_tree/* descendants */.DG)(given)) {
        if (node.kind === 'substitution')
            return false;
        if (node.kind === 'string' &&
            /Task\.Token|^\$\$(\.Task)?$|\$states\.context|\$\{|token/i.test(node.value))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/tasks/express-over-five-minutes.js


const express_over_five_minutes_longest = 300;
const expressOverFiveMinutes = {
    id: 'express-over-five-minutes',
    level: 'warning',
    hint: 'Wait less than 300 seconds, or use a Standard state machine.',
    documentation: pages/* pages */.B.types,
    check({ definition, type }, report) {
        if (type !== 'express')
            return;
        for (const state of definition.states) {
            for (const field of ['Seconds', 'TimeoutSeconds', 'HeartbeatSeconds']) {
                const node = (0,source_tree/* member */.Dc)(state.node, field);
                const seconds = (0,source_tree/* numberOf */.rl)(node) ?? 0;
                if (seconds <= express_over_five_minutes_longest)
                    continue;
                report({
                    node,
                    message: `${field} is ${seconds}, but an Express execution ends after ${express_over_five_minutes_longest} seconds`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/tasks/express-unsupported.js



const expressUnsupported = {
    id: 'express-unsupported',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Use a Standard state machine, or the integration without the suffix.',
    documentation: pages/* pages */.B.types,
    check({ tree, definition, type: kind }, report) {
        if (kind !== 'express')
            return;
        for (const { node: state, type } of definition.states) {
            const node = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || node?.kind !== 'string')
                continue;
            const suffix = (0,model_integrations/* isJob */.o5)(node) || (0,model_integrations/* isCallback */.mP)(node) ? node.value.lastIndexOf('.') : -1;
            if (suffix >= 0) {
                const what = `${node.value.slice(suffix)} integrations`;
                const range = tree.within(node, suffix, node.value.length);
                report({ node, range, message: `Express state machines have no ${what}` });
            }
            else if ((0,model_integrations/* isActivity */.C8)(node)) {
                report({ node, message: 'Express state machines have no activities' });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/tasks/lambda-arn-direct.js


const lambdaArnDirect = {
    id: 'lambda-arn-direct',
    level: 'info',
    hint: 'Use arn:aws:states:::lambda:invoke, with the function as FunctionName and the input as Payload.',
    documentation: pages/* pages */.B.task,
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const resource = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || !/^arn:[^:]+:lambda:/.test((0,source_tree/* textOf */.b6)(resource) ?? ''))
                continue;
            report({ node: resource, message: 'The Resource is a function, not the integration lambda:invoke' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/tasks/lambda-without-retry.js



const lambdaWithoutRetry = {
    id: 'lambda-without-retry',
    level: 'info',
    hint: 'Add a Retry for these errors.',
    documentation: pages/* pages */.B.errors,
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const resource = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || state.kind !== 'object' || (0,model_open/* isOpen */.n)(state) || state.members.has('Retry'))
                continue;
            if (!/^arn:[^:]+:states:[^:]*:[^:]*:lambda:invoke(\.|$)/.test((0,source_tree/* textOf */.b6)(resource) ?? ''))
                continue;
            report({ node: resource, message: 'Passing failures of Lambda are not retried' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/tasks/resource-not-arn.js




const resourceNotArn = {
    id: 'resource-not-arn',
    level: 'error',
    awsCode: 'INVALID_RESOURCE',
    hint: 'Write the whole ARN.',
    documentation: pages/* pages */.B.task,
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const node = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || node?.kind !== 'string' || (0,substitution/* holdsSubstitution */.Y)(node.value))
                continue;
            if (arn.test(node.value))
                continue;
            report({ node, message: `Resource is ${(0,words/* quoted */.TL)(node.value)}, but must be an ARN` });
        }
    },
};
const arn = /^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+/s;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/tasks/index.js








const taskRules = [
    resourceNotArn,
    callbackWithoutToken,
    callbackWithoutTimeout,
    activityWithoutTimeout,
    lambdaWithoutRetry,
    lambdaArnDirect,
    expressUnsupported,
    expressOverFiveMinutes,
];

;// CONCATENATED MODULE: ./packages/asl/lib/rule/text.js
/** What goes without a trace. */
const superfluous = new Set(['byte-order-mark', 'trailing-comma']);
function reportText(tree, kind, report) {
    for (const problem of tree.problems) {
        if (problem.kind !== kind)
            continue;
        const { node, range, message, hint } = problem;
        report({
            node: node ?? tree.root,
            range,
            message,
            hint,
            fix: superfluous.has(kind) ? { is: 'cut', range } : undefined,
        });
    }
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text/byte-order-mark.js


const byteOrderMark = {
    id: 'byte-order-mark',
    level: 'warning',
    hint: 'Save the file as UTF-8 without a byte order mark.',
    documentation: pages/* pages */.B.json,
    check({ tree }, report) {
        reportText(tree, 'byte-order-mark', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text/definition-not-an-object.js


const definitionNotAnObject = {
    id: 'definition-not-an-object',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Write the definition as one object: { "StartAt": \u2026, "States": { \u2026 } }.',
    documentation: pages/* pages */.B.structure,
    check({ tree }, report) {
        const { root } = tree;
        if (root === undefined || root.kind === 'object' || root.kind === 'substitution')
            return;
        // Where the text is broken, it says nothing of what was meant.
        if (tree.problems.some(({ kind }) => kind === 'syntax' || kind === 'yaml-syntax'))
            return;
        report({ node: root, message: `The definition is ${(0,source_tree/* kindInWords */.bh)(root)}, but must be an object` });
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text/definition-too-large.js


/** What the API takes. */
const definition_too_large_longest = 1_048_576;
const definitionTooLarge = {
    id: 'definition-too-large',
    level: 'error',
    hint: 'Move parts to state machines of their own, and start them with a Task.',
    documentation: pages/* pages */.B.quotas,
    check({ tree, length }, report) {
        const { root } = tree;
        if (length <= definition_too_large_longest || root === undefined)
            return;
        const least = leastLength(root);
        if (least > definition_too_large_longest) {
            const message = `The definition has ${least} characters even without blanks, but AWS takes at most ${definition_too_large_longest}`;
            report({ node: root, message });
        }
        else {
            report({
                node: root,
                level: 'warning',
                message: `The definition has ${length} characters, but AWS takes at most ${definition_too_large_longest}`,
                hint: `Take out blanks: without them it has ${least}.`,
            });
        }
    },
};
/** As JSON in the fewest characters, where every substitution leaves nothing behind. */
function leastLength(root) {
    let length = 0;
    for (const node of (0,source_tree/* descendants */.DG)(root)) {
        if (typeof node.key === 'string')
            length += textLength(node.key) + 1;
        // A comma follows each but the last of its container, which has a bracket more.
        length += ownLength(node) + 1;
    }
    return length - 1;
}
function ownLength(node) {
    switch (node.kind) {
        case 'object':
            return node.members.size === 0 ? 2 : 1;
        case 'array':
            return node.items.length === 0 ? 2 : 1;
        case 'string':
            return textLength(node.value);
        case 'substitution':
            return 0;
        default:
            return 'value' in node ? String(node.value).length : 'null'.length;
    }
}
function textLength(text) {
    return JSON.stringify(text.replace(/\$\{[^}]*\}/g, '')).length;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text/duplicate-json-key.js


const duplicateJsonKey = {
    id: 'duplicate-json-key',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    hint: 'Delete or rename one of the two.',
    documentation: pages/* pages */.B.json,
    check({ tree }, report) {
        reportText(tree, 'duplicate-key', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text/json-comment.js


const jsonComment = {
    id: 'json-comment',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    hint: 'Move the remark to a Comment field, which every state, retrier, catcher and choice rule has.',
    documentation: pages/* pages */.B.json,
    check({ tree }, report) {
        reportText(tree, 'comment', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text/json-syntax.js


const jsonSyntax = {
    id: 'json-syntax',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    hint: 'Mend the text at this place first; other findings may follow from it.',
    documentation: pages/* pages */.B.json,
    check({ tree }, report) {
        reportText(tree, 'syntax', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text/json-trailing-comma.js


const jsonTrailingComma = {
    id: 'json-trailing-comma',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    hint: 'Delete the comma.',
    documentation: pages/* pages */.B.json,
    check({ tree }, report) {
        reportText(tree, 'trailing-comma', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text/nesting-too-deep.js


const nestingTooDeep = {
    id: 'nesting-too-deep',
    level: 'error',
    awsCode: 'TOO_DEEPLY_NESTED',
    hint: 'Move inner parts to state machines of their own and start them with a Task.',
    documentation: pages/* pages */.B.quotas,
    check({ tree }, report) {
        reportText(tree, 'nesting', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text/template-not-definition.js


const templateNotDefinition = {
    id: 'template-not-definition',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Keep the definition in a file of its own, which DefinitionUri or DefinitionS3Location names, and lint that file.',
    documentation: pages/* pages */.B.templates,
    check({ tree }, report) {
        if (!isTemplate(tree.root))
            return;
        report({
            node: templateMark(tree.root),
            at: 'key',
            message: 'This is a template of CloudFormation or SAM, not the definition of a state machine',
        });
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text/text-too-long.js


const textTooLong = {
    id: 'text-too-long',
    level: 'error',
    hint: 'Check that this is the right file.',
    documentation: pages/* pages */.B.quotas,
    check({ tree }, report) {
        reportText(tree, 'size', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text/yaml-syntax.js


const yamlSyntax = {
    id: 'yaml-syntax',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    hint: 'Correct the YAML at this place, or just before it.',
    documentation: pages/* pages */.B.yaml,
    check({ tree }, report) {
        reportText(tree, 'yaml-syntax', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text/index.js











const textRules = [
    jsonSyntax,
    yamlSyntax,
    jsonComment,
    jsonTrailingComma,
    duplicateJsonKey,
    byteOrderMark,
    nestingTooDeep,
    textTooLong,
    definitionTooLarge,
    definitionNotAnObject,
    templateNotDefinition,
];
/** About a text of which nothing else is known: that it cannot be read. */
const readingRules = [jsonSyntax, yamlSyntax, nestingTooDeep, textTooLong];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/index.js
/**
 * All rules, in folders by what they are about. To add one: write its file in the folder, list it in the folder's
 * `index.ts`, and say what it is good for in `pages/`, with a bad and a good example. Rules about what only some
 * definitions have are loaded when one has it.
 */









const atHand = [
    ...textRules,
    ...graphRules,
    ...fieldRules,
    ...choiceRules,
    ...errorRules,
    ...taskRules,
];
const groups = [
    { concerns: hasData, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1006), __webpack_require__.e(7748)]).then(__webpack_require__.bind(__webpack_require__, 7748))).dataRules },
    {
        concerns: callsMore,
        load: async () => (await Promise.all(/* import() | integrations */[__webpack_require__.e(1214), __webpack_require__.e(5758)]).then(__webpack_require__.bind(__webpack_require__, 235))).integrationRules,
    },
    { concerns: hasMaps, load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1214), __webpack_require__.e(6047)]).then(__webpack_require__.bind(__webpack_require__, 6047))).mapRules },
    {
        concerns: mayHaveJsonata,
        load: async () => (await Promise.all(/* import() | jsonata */[__webpack_require__.e(1006), __webpack_require__.e(7119)]).then(__webpack_require__.bind(__webpack_require__, 7414))).jsonataRules,
    },
];
/** Those that may have something to say of the definition. */
async function rulesFor(subject) {
    return await loaded(groups.filter(({ concerns }) => concerns(subject)));
}
/** In the order of the documentation. */
async function allRules() {
    return await loaded(groups);
}
const rules_loading = new Map();
async function loaded(wanted) {
    const rules = [...atHand];
    for (const group of wanted) {
        const list = rules_loading.get(group) ?? group.load();
        rules_loading.set(group, list);
        rules.push(...(await list));
    }
    return rules;
}
function hasData({ survey, expressions }) {
    return (expressions.length > 0 ||
        survey.uses.some(({ form, field }) => dataForms.has(form.is) || field.name === 'Result'));
}
const dataForms = new Set(['path', 'payload']);
/** Whether a task runs anything but a function. */
function callsMore({ definition, integrations }) {
    if (integrations.length > 0)
        return true;
    return definition.states.some(({ type, node }) => {
        const resource = (0,source_tree/* member */.Dc)(node, 'Resource');
        if (type !== 'Task' || resource?.kind !== 'string')
            return false;
        return !(0,model_integrations/* runsFunction */.nM)(resource) && !(0,substitution/* holdsSubstitution */.Y)(resource.value);
    });
}
function hasMaps({ definition }) {
    return definition.states.some(({ type }) => type === 'Map');
}
function mayHaveJsonata({ definition }) {
    return (definition.language !== 'JSONPath' || definition.states.some(({ language }) => language !== 'JSONPath'));
}

;// CONCATENATED MODULE: ./packages/asl/lib/schema/survey.js


function surveyOf(definition) {
    const entries = [];
    const uses = [];
    const visit = (entry) => {
        entries.push(entry);
        for (const [name, node] of entry.node.members) {
            const field = entry.shape.fields.get(name);
            if (field !== undefined)
                visitValue({ entry, field, form: field.form, node });
        }
    };
    const visitValue = (use) => {
        uses.push(use);
        const { entry, form, node } = use;
        if (form.is === 'list' && node.kind === 'array') {
            for (const item of node.items)
                visitValue({ ...use, form: form.of, node: item });
        }
        else if (form.is === 'record' && node.kind === 'object') {
            visit({ ...entry, shape: shapes/* shapes */.n[form.shape], node });
        }
    };
    for (const machine of definition.machines) {
        const { language } = definition;
        visit({ shape: shapes/* shapes */.n[shapeOfRole[machine.role]], node: machine.node, language, state: machine.owner });
    }
    for (const state of definition.states) {
        const node = (0,source_tree/* objectOrNothing */.i)(state.node);
        if (node === undefined || state.type === undefined)
            continue;
        const shape = shapes/* shapes */.n[state.type.toLowerCase()];
        visit({ shape, node, language: state.language, state });
    }
    return { entries, uses };
}
const shapeOfRole = {
    top: 'machine',
    branch: 'branch',
    processor: 'processor',
};

;// CONCATENATED MODULE: ./packages/asl/lib/lint.js
/** From text to findings. */










/** Lints the text of a definition in JSON. Never throws: a text that is no definition is a finding. */
async function lint(text, { type } = { type: 'auto' }) {
    const source = sourceText(text);
    return lintTree(treeFromJson(text), source, type === 'express' ? 'express' : 'standard');
}
/**
 * Lints a definition that has been read to a tree, in whatever notation it stands. What is large and only some
 * definitions need is loaded first, so that the rules have it at hand.
 *
 * @param only Rules to hold it against; all that may have something to say where none are given.
 */
async function lintTree(tree, source, type, only) {
    // What stands in a template is not held against the language: that it is one says all.
    const definition = (0,model_definition/* definitionFrom */.SU)(isTemplate(tree.root) ? undefined : tree.root);
    const survey = surveyOf(definition);
    const expressions = await (0,jsonata_expressions/* expressionsIn */.l)(survey);
    const integrations = await integrationsIn(definition);
    const { length } = source.text;
    const subject = { tree, definition, survey, expressions, integrations, type, length };
    const findings = [];
    for (const rule of only ?? (await rulesFor(subject))) {
        const problems = [];
        let count = 0;
        rule.check(subject, (problem) => {
            if (++count <= mostPerRule)
                problems.push(problem);
        });
        withRest(problems, count).forEach((problem, index) => {
            const { hint, fix } = problem;
            const found = { ...problem, hint: searched(hint, index), fix: searched(fix, index) };
            findings.push(locate(rule, found, subject, source));
        });
    }
    findings.sort((a, b) => a.offset - b.offset);
    return {
        findings: findings.map(({ finding }) => finding),
        definitions: definition.top === undefined ? 0 : 1,
    };
}
/** A broken file could give millions; a person reads the first few. */
const mostPerRule = 10_000;
/** Each may look through all names of the definition. */
const lint_mostSearches = 100;
function searched(value, index) {
    if (typeof value !== 'function')
        return value;
    return index < lint_mostSearches ? value() : undefined;
}
/** The last problem tells of those that are left out. */
function withRest(problems, count) {
    const last = problems.at(-1);
    if (last === undefined || count <= problems.length)
        return problems;
    return [...problems.slice(0, -1), { ...last, message: `${last.message}; more of this kind are left out` }];
}
function locate(rule, problem, { definition }, source) {
    const { node, message, hint, fix, level = rule.level } = problem;
    const range = rangeOf(problem);
    return {
        offset: range.start,
        finding: {
            rule: rule.id,
            severity: level,
            message,
            hint: hint ?? rule.hint,
            range: source.positionsOf(range),
            pointer: node === undefined ? '' : (0,source_tree/* pointerTo */.xH)(node),
            state: definition.stateAt(node)?.name ?? null,
            definition: null,
            awsCode: rule.awsCode ?? null,
            documentation: rule.documentation,
            edit: fix && source.ofFile !== undefined ? editOf(fix, source.ofFile) : undefined,
        },
    };
}
/** An object as a whole would underline pages: its key stands for it, or its opening bracket. */
function rangeOf({ node, at, range }) {
    if (range !== undefined)
        return range;
    if (node === undefined)
        return { start: 0, end: 0 };
    const isContainer = node.kind === 'object' || node.kind === 'array';
    if (at === 'key' || isContainer) {
        return (node.keyRange ?? (isContainer ? { start: node.range.start, end: node.range.start + 1 } : node.range));
    }
    return node.range;
}

// EXTERNAL MODULE: ./packages/asl/lib/source/json.js + 1 modules
var source_json = __webpack_require__(6986);
// EXTERNAL MODULE: ./packages/asl/lib/source/limits.js
var source_limits = __webpack_require__(9488);
// EXTERNAL MODULE: ./packages/asl/lib/source/source-text.js
var source_text = __webpack_require__(8833);
// EXTERNAL MODULE: ./packages/asl/lib/embedding/names.js
var names = __webpack_require__(2480);
;// CONCATENATED MODULE: ./packages/asl/lib/embedding/read.js
/** From a file's name and text to the state machines in it. What other notations need is loaded for them alone. */








/** Never throws: a text that cannot be read is a finding. */
async function readSource(file, text) {
    const source = (0,source_text/* sourceText */.rI)(text);
    if (isTerraform(file))
        return await terraformIn(text, source);
    const tree = await readTree(file, text);
    if (isService(tree.root)) {
        readAsYaml12(tree);
        const { machinesInService } = await __webpack_require__.e(/* import() */ 4212).then(__webpack_require__.bind(__webpack_require__, 4212));
        return { source, machines: machinesInService(tree, source), findings: await read_troubleWith(tree, source) };
    }
    if ((0,source_tree/* member */.Dc)((0,source_tree/* member */.Dc)(tree.root, 'resource'), 'aws_sfn_state_machine') !== undefined) {
        const { machinesInTerraformJson } = await __webpack_require__.e(/* import() */ 8481).then(__webpack_require__.bind(__webpack_require__, 8481));
        return {
            source,
            machines: machinesInTerraformJson(tree, source),
            findings: await read_troubleWith(tree, source),
        };
    }
    if (isTemplate(tree.root)) {
        const { machinesInTemplate } = await __webpack_require__.e(/* import() */ 698).then(__webpack_require__.bind(__webpack_require__, 698));
        return {
            source,
            machines: machinesInTemplate(tree, tree.root, source),
            findings: await read_troubleWith(tree, source),
        };
    }
    const content = await definitionIn(tree, source);
    return {
        source,
        machines: [{ place: null, type: undefined, substitutions: undefined, content }],
        findings: [],
    };
}
/** As Serverless does: words such as `yes` are strings. */
function readAsYaml12({ root }) {
    for (const node of root === undefined ? [] : (0,source_tree/* descendants */.DG)(root)) {
        if (node.kind === 'string')
            delete node.inYaml11;
    }
}
async function terraformIn(text, source) {
    const refused = refusedTerraform(text);
    if (refused !== undefined)
        return { source, machines: [], findings: await read_troubleWith(refused, source) };
    return (await __webpack_require__.e(/* import() */ 8666).then(__webpack_require__.bind(__webpack_require__, 8666))).readTerraform(text, source);
}
/** A tree without a root where the text is too long to be read. */
function refusedTerraform(text) {
    const message = (0,source_limits/* tooLong */.Po)(text, source_limits/* longestTerraform */.jY);
    if (message === undefined)
        return undefined;
    const problem = { kind: 'size', range: { start: 0, end: 1 }, message, node: undefined };
    return { root: undefined, problems: [problem], within: ({ range }) => range };
}
/** Whether a file is worth a closer look, told from its text alone. */
function mayHoldMachines(file, text) {
    if (isTerraform(file))
        return /aws_sfn_state_machine|step-?functions?/i.test(text);
    return /AWS::(?:StepFunctions|Serverless)::StateMachine|"aws_sfn_state_machine"|^\ufeff?[ \t]*["']?stepFunctions["']?[ \t]*:/m.test(text);
}
/** The definition in a file that another one names. */
async function readDefinition(file, text, { keys, template, yaml12 }) {
    const source = sourceText(text);
    if (template) {
        const refused = refusedTerraform(text);
        if (refused !== undefined)
            return await definitionIn(refused, source);
        const { readTemplate } = await __webpack_require__.e(/* import() */ 8666).then(__webpack_require__.bind(__webpack_require__, 8666));
        return await readTemplate(text, source, (filled) => readTree(file, filled));
    }
    const tree = await readTree(file, text);
    if (yaml12)
        readAsYaml12(tree);
    const node = keys.reduce((at, key) => member(at, key), tree.root);
    return await definitionIn(tree, source, node);
}
async function definitionIn(tree, source, node = tree.root) {
    if (node === undefined)
        return { is: 'here', tree: { ...tree, root: undefined }, source, file: source, used: () => [] };
    const used = () => (0,names/* namesIn */.wX)(tree, node);
    const hasTags = !read_isJson(source.text) && tag.test(source.text);
    if (node === tree.root && !hasTags)
        return { is: 'here', tree, source, file: source, used };
    const { withoutIntrinsics } = await __webpack_require__.e(/* import() */ 2367).then(__webpack_require__.bind(__webpack_require__, 2367));
    return { is: 'here', tree: withoutIntrinsics(tree, node), source, file: source, used };
}
/** What CloudFormation's functions look like in YAML. */
const tag = /(?:^|[\s[{,])![A-Za-z]/;
/** Any file in JSON or YAML; its name decides where it says which. */
async function readTree(file, text) {
    const name = file.toLowerCase().replace(/\.(?:tpl|tmpl|tftpl|j2)$/, '');
    const isNamedYaml = /\.ya?ml$/.test(name);
    if (name.endsWith('.json') || (!isNamedYaml && (read_isJson(text) || !looksLikeYaml(text))))
        return (0,source_json/* treeFromJson */.n)(text);
    // JSON is YAML too, and is read as JSON where it is JSON all through.
    const json = read_isJson(text) ? (0,source_json/* treeFromJson */.n)(text) : undefined;
    if (json !== undefined && !json.problems.some(({ kind }) => !alsoInYaml.has(kind)))
        return json;
    const { treeFromYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3523)]).then(__webpack_require__.bind(__webpack_require__, 3523));
    return treeFromYaml(text);
}
/** What is wrong in either notation. */
const alsoInYaml = new Set(['duplicate-key', 'nesting', 'size']);
function read_isJson(text) {
    return /^\ufeff?\s*[{[]/.test(text);
}
function looksLikeYaml(text) {
    return /^\ufeff?[\w"'][^\n{}]*:(?:\s|$)/m.test(text);
}
function isTerraform(file) {
    return /\.(?:tf|tofu)$/i.test(file);
}
/** A service of the Serverless framework, or the part of one that holds its state machines. */
function isService(root) {
    if ((0,source_tree/* member */.Dc)((0,source_tree/* member */.Dc)(root, 'stepFunctions'), 'stateMachines') !== undefined)
        return true;
    if ((0,source_tree/* member */.Dc)(root, 'stateMachines')?.kind === 'object' && (0,source_tree/* member */.Dc)(root, 'StartAt') === undefined)
        return true;
    return (0,source_tree/* member */.Dc)(root, 'service') !== undefined && (0,source_tree/* member */.Dc)(root, 'provider') !== undefined;
}
/** Only what kept the file from being read: the rest is the matter of the tools that the file is for. */
async function read_troubleWith(tree, source) {
    return (await lintTree({ ...tree, root: undefined }, source, 'standard', readingRules)).findings;
}

;// CONCATENATED MODULE: ./packages/asl/lib/service-validation.js

/** The longest text that the service takes. */
const service_validation_longest = 1_048_576;
/**
 * The text to be judged: as it stands where it can be, else made from the tree, harmless values in the place of
 * substitutions. `undefined` where nothing can be sent whose verdict would hold: a substitution stands for something
 * that decides which states there are and how they are reached.
 */
function definitionToSend({ tree, source, isText }) {
    const { root } = tree;
    const nodes = root === undefined ? [] : [...(0,source_tree/* descendants */.DG)(root)];
    const substituted = nodes.filter(holdsSubstitution);
    const asItStands = isText && substituted.length === 0;
    if (nodes.some(isOpen) || substituted.some(decidesShape))
        return undefined;
    if (!asItStands && (root === undefined || tree.problems.length > 0))
        return undefined;
    const text = asItStands || root === undefined ? source.text : JSON.stringify(plainValue(root));
    return text === '' || text.length > service_validation_longest ? undefined : text;
}
/** `undefined` for what is said about a value that a substitution stands for. */
function findingFromService({ severity, code = 'UNKNOWN', message = '', location = '' }, { tree, source, place, isText }) {
    const node = nodeAt(tree.root, location);
    if (node !== undefined && holdsSubstitution(node))
        return undefined;
    const offset = isText ? offsetIn(location, source) : undefined;
    const range = offset === undefined ? service_validation_rangeOf(node) : { start: offset, end: offset };
    return {
        rule: `aws-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
        severity: severity === 'ERROR' ? 'error' : 'warning',
        message: `AWS: ${message.trim().replace(/\.$/, '')}`,
        hint: 'Found by AWS alone. Its message says what it expects.',
        range: source.positionsOf(range),
        pointer: node === undefined ? '' : pointerTo(node),
        state: stateAround(node),
        definition: place,
        awsCode: code,
        documentation: page,
    };
}
/** Whether two findings in one definition are about the same: the code, and one place or a part of it. */
function isSameMatter(one, other) {
    if (one.awsCode !== other.awsCode)
        return false;
    // Readers of broken JSON stop at different places.
    if (one.awsCode === 'INVALID_JSON_DESCRIPTION' || one.pointer === other.pointer)
        return true;
    return (one.state === other.state &&
        (service_validation_isWithin(one.pointer, other.pointer) || service_validation_isWithin(other.pointer, one.pointer)));
}
const page = 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html';
/** Fields whose value decides the shape of the whole. */
const structural = new Set(['StartAt', 'States', 'Next', 'Default', 'End', 'Type', 'QueryLanguage', 'Mode']);
/** Fields that hold whatever their author likes. */
const payloads = new Set([
    'Parameters',
    'Arguments',
    'Result',
    'ResultSelector',
    'ItemSelector',
    'Output',
    'Assign',
]);
/** What stands for values that only the deployment knows; a function without which is refused, is there. */
const pseudo = {
    '${AWS::Partition}': 'aws',
    '${AWS::Region}': 'us-east-1',
    '${AWS::AccountId}': '123456789012',
};
const someFunction = 'arn:aws:lambda:us-east-1:123456789012:function:substituted';
function holdsSubstitution(node) {
    return node.kind === 'substitution' || (node.kind === 'string' && node.value.includes('${'));
}
function decidesShape(node) {
    return structural.has((0,source_tree/* keyOf */.TN)(node)) && !isPayload(node);
}
function isPayload(node) {
    for (let at = node.parent; at !== undefined; at = at.parent)
        if (payloads.has((0,source_tree/* keyOf */.TN)(at)))
            return true;
    return false;
}
function isOpen(node) {
    return (node.kind === 'object' || node.kind === 'array') && node.open;
}
function plainValue(node) {
    switch (node.kind) {
        case 'object':
            return Object.fromEntries([...node.members].map(([key, value]) => [key, plainValue(value)]));
        case 'array':
            return node.items.map(plainValue);
        case 'substitution':
            return valueFor((0,source_tree/* keyOf */.TN)(node));
        case 'null':
            return null;
        case 'string':
            return node.key === 'Resource' ? resourceFrom(node.value) : node.value;
        default:
            return node.value;
    }
}
/** What a field takes, by its name. */
function valueFor(key) {
    if (key === 'Resource')
        return someFunction;
    return /(Seconds|Count|Percentage|Concurrency|Attempts|Rate|Items)$/.test(key) ? 1 : 'substituted';
}
function resourceFrom(text) {
    const known = text.replace(/\$\{AWS::\w+\}/g, (name) => pseudo[name] ?? name);
    if (known.startsWith('${'))
        return someFunction;
    return known.replace(/\$\{[^}]*\}/g, 'substituted');
}
/** The node of `/States/A/Catch[0]/Next`, or the nearest around it. Names in it are not escaped and may hold slashes. */
function nodeAt(root, location) {
    let node = root;
    let rest = location;
    while (node !== undefined) {
        const step = stepFrom(node, rest);
        if (step === undefined)
            return node;
        node = step.node;
        rest = rest.slice(step.length);
    }
    return node;
}
function stepFrom(node, rest) {
    if (node.kind === 'array') {
        const [whole, index] = /^(?:\/(\d+)|\[(\d+)\])(?=[/[]|$)/.exec(rest) ?? [];
        const item = whole === undefined ? undefined : node.items[Number(index ?? whole.slice(1, -1))];
        return item === undefined ? undefined : { node: item, length: whole?.length ?? 0 };
    }
    if (node.kind !== 'object' || !rest.startsWith('/'))
        return undefined;
    const named = [...node.members].filter(([key]) => leadsTo(rest, key));
    const [key = '', member] = named.sort(([a], [b]) => b.length - a.length)[0] ?? [];
    return member === undefined ? undefined : { node: member, length: key.length + 1 };
}
function leadsTo(rest, key) {
    const after = rest.charAt(key.length + 1);
    return rest.startsWith(key, 1) && (after === '' || after === '/' || after === '[');
}
/** A reader of JSON tells a line and a column of the text that it was given. */
function offsetIn(location, { text }) {
    const [, line, column] = /line: (\d+), column: (\d+)/.exec(location) ?? [];
    if (line === undefined)
        return undefined;
    const ends = /\r\n|\r|\n/g;
    let start = 0;
    for (let left = Number(line) - 1; left > 0; left--) {
        if (ends.exec(text) === null)
            return text.length;
        start = ends.lastIndex;
    }
    return Math.min(text.length, start + Number(column) - 1);
}
/** An object as a whole would underline pages: its key stands for it, or its opening bracket. */
function service_validation_rangeOf(node) {
    if (node === undefined)
        return { start: 0, end: 0 };
    if (node.kind !== 'object' && node.kind !== 'array')
        return node.range;
    return node.keyRange ?? { start: node.range.start, end: node.range.start + 1 };
}
function stateAround(node) {
    for (let at = node; at !== undefined; at = at.parent)
        if (at.parent?.key === 'States')
            return keyOf(at);
    return null;
}
function service_validation_isWithin(inner, outer) {
    return inner.startsWith(`${outer}/`);
}

;// CONCATENATED MODULE: ./packages/asl/lib/index.js















/***/ }),

/***/ 7344:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ loopsIn),
/* harmony export */   QR: () => (/* binding */ predecessorsIn),
/* harmony export */   U8: () => (/* binding */ reachableStates),
/* harmony export */   im: () => (/* binding */ reachableFrom),
/* harmony export */   rh: () => (/* binding */ statesThatCanEnd)
/* harmony export */ });
/* harmony import */ var _remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3959);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1179);
/** The states of one machine as a graph. Nothing here is recursive: a chain of states may be very long. */


/** Everything that can be reached from the given states, themselves included. */
function reachableFrom(starts) {
    const reached = new Set(starts);
    for (const state of reached) {
        for (const next of state.successors)
            reached.add(next);
    }
    return reached;
}
/** `undefined` when it is not clear where the machine starts. */
const reachableStates = (0,_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((machine) => {
    const start = machine.startAt && machine.states.get(machine.startAt.node.value);
    return start && reachableFrom([start]);
});
/** The states from which an end of the machine can be reached. */
const statesThatCanEnd = (0,_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((machine) => {
    const predecessors = predecessorsIn(machine);
    const found = new Set([...machine.states.values()].filter(_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .isTerminal */ .Hd));
    for (const state of found) {
        for (const previous of predecessors.get(state) ?? [])
            found.add(previous);
    }
    return found;
});
const predecessorsIn = (0,_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((machine) => {
    const found = new Map();
    for (const state of machine.states.values()) {
        for (const next of state.successors) {
            const previous = found.get(next);
            if (previous === undefined)
                found.set(next, [state]);
            else
                previous.push(state);
        }
    }
    return found;
});
/** The loops: sets of states that can all reach each other, each in the order of the text (Tarjan's algorithm). */
const loopsIn = (0,_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((machine) => {
    const order = new Map();
    const lowest = new Map();
    const path = [];
    const onPath = new Set();
    const loops = [];
    const enter = (state) => {
        order.set(state, order.size);
        lowest.set(state, order.get(state) ?? 0);
        path.push(state);
        onPath.add(state);
        return { state, waiting: state.successors.values() };
    };
    const lower = (state, value) => lowest.set(state, Math.min(lowest.get(state) ?? 0, value));
    for (const root of machine.states.values()) {
        if (order.has(root))
            continue;
        const work = [enter(root)];
        for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
            const { value: next, done } = top.waiting.next();
            if (!done) {
                if (!order.has(next))
                    work.push(enter(next));
                else if (onPath.has(next))
                    lower(top.state, order.get(next) ?? 0);
                continue;
            }
            work.pop();
            const below = work.at(-1);
            if (below !== undefined)
                lower(below.state, lowest.get(top.state) ?? 0);
            if (lowest.get(top.state) === order.get(top.state)) {
                const component = path.splice(path.lastIndexOf(top.state));
                for (const state of component)
                    onPath.delete(state);
                if (component.length > 1 || top.state.successors.includes(top.state))
                    loops.push(component);
            }
        }
    }
    if (loops.length === 0)
        return [];
    const places = new Map([...machine.states.values()].map((state, index) => [state, index]));
    return loops.map((loop) => loop.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)));
});


/***/ }),

/***/ 2025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ isActivity),
/* harmony export */   mP: () => (/* binding */ isCallback),
/* harmony export */   nM: () => (/* binding */ runsFunction),
/* harmony export */   o5: () => (/* binding */ isJob)
/* harmony export */ });
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/** What the end of a Task's Resource says about how it is run. */

function isCallback(resource) {
    return (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(resource)?.endsWith('.waitForTaskToken') === true;
}
/** `.sync` and `.sync:2`: the task ends when the job that it started has ended. */
function isJob(resource) {
    return /\.sync(:\d+)?$/.test((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(resource) ?? '');
}
function isActivity(resource) {
    return /^arn:[^:]*:states:[^:]*:[^:]*:activity:/.test((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(resource) ?? '');
}
/** Whether it is the whole ARN of a Lambda function, with or without a version or alias. */
function runsFunction(resource) {
    return /^arn:[^:]*:lambda:[^:]+:[^:]+:function(:[^:\s]+){1,2}$/.test((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(resource) ?? '');
}


/***/ }),

/***/ 6638:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _source_substitution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8233);

/** Whether members that are not seen may come to stand in the object: then nothing can be called missing. */
function isOpen(node) {
    if (node.open)
        return true;
    for (const key of node.members.keys())
        if ((0,_source_substitution_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsSubstitution */ .Y)(key))
            return true;
    return false;
}


/***/ }),

/***/ 3959:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** For what many rules ask of the same definition: computed at the first question, kept as long as the thing asked about. */
function remembered(read) {
    const known = new WeakMap();
    return (thing) => {
        const found = known.get(thing);
        if (found !== undefined)
            return found;
        const value = read(thing);
        known.set(thing, value);
        return value;
    };
}


/***/ }),

/***/ 8844:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   J6: () => (/* binding */ formInWords),
/* harmony export */   YQ: () => (/* binding */ isComputed),
/* harmony export */   dw: () => (/* binding */ meantFields),
/* harmony export */   yO: () => (/* binding */ isOfOtherLanguage)
/* harmony export */ });
/* unused harmony export counts */
/* harmony import */ var _expression_jsonata_expressions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5623);
/* harmony import */ var _source_substitution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8233);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3343);
/** What the generic rules ask of the field table. */



/** Whether a field or group counts where this query language is in force. One that is not known counts as both. */
function counts({ only }, language) {
    return only === undefined || language === undefined || only === language;
}
/** Whether it is sure that the field has no meaning where this query language is in force. */
function isOfOtherLanguage({ only }, language) {
    return only !== undefined && language !== undefined && only !== language;
}
/** The fields that unknown ones of the object probably mean: they are not missing as well. */
function meantFields({ node, shape }) {
    const names = [...shape.fields.keys()];
    const meant = new Set();
    for (const name of node.members.keys()) {
        const field = shape.fields.has(name) ? undefined : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(name, names);
        if (field !== undefined)
            meant.add(field);
    }
    return meant;
}
/** The fields of a group that stand in the object. */
function present(group, { node }) {
    const found = [];
    for (const [name, value] of node.members)
        if (group.names.has(name))
            found.push(value);
    return found;
}
/** Whether the value is not known here: a substitution, or an expression where one may stand. */
function isComputed({ node, field, entry }) {
    if (node.kind === 'substitution')
        return true;
    if (node.kind !== 'string')
        return false;
    if ((0,_source_substitution_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsSubstitution */ .Y)(node.value))
        return true;
    return field.computable && entry.language !== 'JSONPath' && (0,_expression_jsonata_expressions_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpression */ .B)(node.value);
}
/** What a value of this form looks like, to follow "must be". */
function formInWords(form) {
    switch (form.is) {
        case 'any':
            return 'a value';
        case 'text':
            return 'a string';
        case 'boolean':
            return 'true or false';
        case 'number':
            return form.whole ? 'a whole number' : 'a number';
        case 'one-of':
            return 'a string';
        case 'path':
            return form.nullable ? 'a path or null' : 'a path';
        case 'timestamp':
            return 'a timestamp';
        case 'list':
            return 'an array';
        case 'object':
        case 'record':
        case 'machine':
            return 'an object';
        case 'payload':
            return form.takes === 'items' ? 'an array, an object' : 'an object';
    }
}


/***/ }),

/***/ 4193:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages)
/* harmony export */ });
/** Pages that explain the matter of a rule. */
const guide = 'https://docs.aws.amazon.com/step-functions/latest/dg';
const pages = {
    json: 'https://www.rfc-editor.org/rfc/rfc8259',
    yaml: 'https://yaml.org/spec/1.2.2/',
    language: 'https://states-language.net/spec.html',
    templates: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-stepfunctions-statemachine.html',
    structure: `${guide}/statemachine-structure.html`,
    states: `${guide}/workflow-states.html`,
    choice: `${guide}/state-choice.html`,
    wait: `${guide}/state-wait.html`,
    task: `${guide}/state-task.html`,
    pass: `${guide}/state-pass.html`,
    parallel: `${guide}/state-parallel.html`,
    map: `${guide}/state-map.html`,
    distributed: `${guide}/state-map-distributed.html`,
    reader: `${guide}/input-output-itemreader.html`,
    errors: `${guide}/concepts-error-handling.html`,
    data: `${guide}/concepts-input-output-filtering.html`,
    context: `${guide}/input-output-contextobject.html`,
    intrinsics: `${guide}/intrinsic-functions.html`,
    variables: `${guide}/workflow-variables.html`,
    jsonata: `${guide}/transforming-data.html`,
    integrations: `${guide}/connect-to-resource.html`,
    sdk: `${guide}/supported-services-awssdk.html`,
    parameters: `${guide}/connect-parameters.html`,
    nested: `${guide}/concepts-nested-workflows.html`,
    types: `${guide}/choosing-workflow-type.html`,
    quotas: `${guide}/service-quotas.html`,
    arns: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
};


/***/ }),

/***/ 72:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ choiceShapes),
/* harmony export */   w: () => (/* binding */ combinationNames)
/* harmony export */ });
/* harmony import */ var _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9218);

const comparisons = {
    String: ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'],
    Numeric: ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'],
    Timestamp: ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'],
    Boolean: ['Equals'],
};
const comparedForms = {
    String: _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    Numeric: (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .decimal */ ._)(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    Timestamp: _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    Boolean: _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM,
};
const typeTests = ['IsNull', 'IsPresent', 'IsNumeric', 'IsString', 'IsBoolean', 'IsTimestamp'];
const operators = [
    ...Object.entries(comparisons).flatMap(([type, suffixes]) => suffixes.flatMap((suffix) => [
        (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(`${type}${suffix}`, comparedForms[type] ?? _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .any */ .bz, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPath */ .U1),
        (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(`${type}${suffix}Path`, (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)(), _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPath */ .U1),
    ])),
    (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('StringMatches', _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPath */ .U1),
    ...typeTests.map((name) => (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(name, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPath */ .U1)),
];
const combinations = [
    (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('And', (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('nested-choice-rule'), 1), _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPath */ .U1),
    (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Or', (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('nested-choice-rule'), 1), _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPath */ .U1),
    (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Not', (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)('nested-choice-rule'), _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPath */ .U1),
];
const comparison = [
    (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Comment', _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Variable', (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)(), _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPath */ .U1),
    ...operators,
    ...combinations,
];
const oneComparison = (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)('exactly one', 'comparison', [...operators, ...combinations].map(({ name }) => name), 'JSONPath');
/** The names of fields that combine other rules, and therefore go without `Variable`. */
const combinationNames = combinations.map(({ name }) => name);
const choiceShapes = {
    'choice-rule': (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)('a choice rule', [
        ...comparison,
        (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Condition', _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM, { ..._shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonata */ .jX, ..._shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw, ..._shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .computable */ .zA }),
        (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Next', _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw),
        (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)('Output', _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .payload */ .lM, _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonata */ .jX),
        _shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .assign */ .kp,
    ], [oneComparison]),
    'nested-choice-rule': (0,_shape_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)('a nested choice rule', comparison, [oneComparison]),
};


/***/ }),

/***/ 9218:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Aq: () => (/* binding */ machine),
/* harmony export */   Eq: () => (/* binding */ payloadObject),
/* harmony export */   FI: () => (/* binding */ parameters),
/* harmony export */   Fg: () => (/* binding */ inputAndOutput),
/* harmony export */   H$: () => (/* binding */ everyState),
/* harmony export */   Mo: () => (/* binding */ mostItems),
/* harmony export */   Mv: () => (/* binding */ inputPath),
/* harmony export */   Nz: () => (/* binding */ payloadItems),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Q9: () => (/* binding */ errorHandling),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Sw: () => (/* binding */ resultSelector),
/* harmony export */   U1: () => (/* binding */ jsonPath),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   XD: () => (/* binding */ mostBatchBytes),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cW: () => (/* binding */ shape),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   jO: () => (/* binding */ resultPath),
/* harmony export */   jX: () => (/* binding */ jsonata),
/* harmony export */   kY: () => (/* binding */ transition),
/* harmony export */   kp: () => (/* binding */ assign),
/* harmony export */   lM: () => (/* binding */ payload),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   nT: () => (/* binding */ valuePath),
/* harmony export */   r7: () => (/* binding */ argumentsField),
/* harmony export */   s0: () => (/* binding */ numberOrPath),
/* harmony export */   ud: () => (/* binding */ machineBody),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   vi: () => (/* binding */ mostSeconds),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   z$: () => (/* binding */ notBoth),
/* harmony export */   zA: () => (/* binding */ computable),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
const any = { is: 'any' };
const text = { is: 'text' };
const boolean = { is: 'boolean' };
const timestamp = { is: 'timestamp' };
const payload = { is: 'payload', takes: 'anything' };
const payloadObject = { is: 'payload', takes: 'object' };
/** The members of an object are items too. */
const payloadItems = { is: 'payload', takes: 'items' };
const machine = { is: 'machine' };
const mostSeconds = 99_999_999;
const mostItems = 100_000_000;
const mostBatchBytes = 262_144;
const whole = (min, max) => ({ is: 'number', whole: true, min, max });
const decimal = (min, max) => ({ is: 'number', whole: false, min, max });
const oneOf = (...names) => ({ is: 'one-of', names });
const listOf = (of, atLeast = 0) => ({ is: 'list', of, atLeast });
const record = (shape) => ({ is: 'record', shape });
const path = ({ reference = false, nullable = false, context = true, intrinsic = false, } = {}) => ({
    is: 'path',
    reference,
    nullable,
    context,
    intrinsic,
});
const valuePath = path({ reference: true });
/** The number fields of Map states do not take the context object. */
const inputPath = path({ reference: true, context: false });
const field = (name, form, { required = false, only, computable = false } = {}) => ({ name, form, required, only, computable });
const group = (need, purpose, fields, only) => ({
    need,
    purpose,
    fields,
    names: new Set(fields),
    only,
});
const shape = (name, fields, groups = []) => ({
    name,
    fields: new Map(fields.map((each) => [each.name, each])),
    groups,
    awsCode: 'SCHEMA_VALIDATION_FAILED',
});
const jsonPath = { only: 'JSONPath' };
const jsonata = { only: 'JSONata' };
const computable = { computable: true };
const required = { required: true };
const everyState = [
    field('Type', any),
    field('Comment', text),
    field('QueryLanguage', oneOf('JSONPath', 'JSONata')),
];
const transition = [field('Next', text), field('End', boolean)];
const inputAndOutput = [
    field('InputPath', path({ nullable: true }), jsonPath),
    field('OutputPath', path({ nullable: true }), jsonPath),
    field('Output', payload, jsonata),
];
const assign = field('Assign', payloadObject);
const resultPath = field('ResultPath', path({ reference: true, nullable: true, context: false }), jsonPath);
const parameters = field('Parameters', payload, jsonPath);
const argumentsField = field('Arguments', payload, jsonata);
const resultSelector = field('ResultSelector', payloadObject, jsonPath);
const errorHandling = [
    field('Retry', listOf(record('retrier'))),
    field('Catch', listOf(record('catcher'))),
];
const machineBody = [
    field('Comment', text),
    field('StartAt', text, required),
    field('States', { is: 'object' }, required),
];
/** A number, and beside it the JSONPath field that reads it from the input. */
const numberOrPath = (name, form, from) => [
    field(name, form, computable),
    field(`${name}Path`, from, jsonPath),
];
const notBoth = (name) => group('at most one', name, [name, `${name}Path`]);


/***/ }),

/***/ 5580:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ shapes)
});

// EXTERNAL MODULE: ./packages/asl/lib/schema/choice-shapes.js
var choice_shapes = __webpack_require__(72);
// EXTERNAL MODULE: ./packages/asl/lib/schema/shape-parts.js
var shape_parts = __webpack_require__(9218);
;// CONCATENATED MODULE: ./packages/asl/lib/schema/map-shapes.js

const mapShapes = {
    map: (0,shape_parts/* shape */.cW)('a Map state', [
        ...shape_parts/* everyState */.H$,
        ...shape_parts/* transition */.kY,
        ...shape_parts/* inputAndOutput */.Fg,
        (0,shape_parts/* field */.ZZ)('ItemProcessor', shape_parts/* machine */.Aq),
        (0,shape_parts/* field */.ZZ)('Iterator', shape_parts/* machine */.Aq),
        (0,shape_parts/* field */.ZZ)('ItemsPath', (0,shape_parts/* path */.Ae)({ intrinsic: true }), shape_parts/* jsonPath */.U1),
        (0,shape_parts/* field */.ZZ)('Items', shape_parts/* payloadItems */.Nz, { ...shape_parts/* jsonata */.jX, ...shape_parts/* computable */.zA }),
        (0,shape_parts/* field */.ZZ)('ItemSelector', shape_parts/* payload */.lM),
        shape_parts/* parameters */.FI,
        (0,shape_parts/* field */.ZZ)('ItemReader', (0,shape_parts/* record */.g1)('item-reader')),
        (0,shape_parts/* field */.ZZ)('ItemBatcher', (0,shape_parts/* record */.g1)('item-batcher')),
        (0,shape_parts/* field */.ZZ)('ResultWriter', (0,shape_parts/* record */.g1)('result-writer')),
        ...(0,shape_parts/* numberOrPath */.s0)('MaxConcurrency', (0,shape_parts/* whole */.WQ)(0, shape_parts/* mostItems */.Mo), shape_parts/* inputPath */.Mv),
        ...(0,shape_parts/* numberOrPath */.s0)('ToleratedFailureCount', (0,shape_parts/* whole */.WQ)(0, shape_parts/* mostItems */.Mo), shape_parts/* inputPath */.Mv),
        ...(0,shape_parts/* numberOrPath */.s0)('ToleratedFailurePercentage', (0,shape_parts/* decimal */._)(0, 100), shape_parts/* inputPath */.Mv),
        (0,shape_parts/* field */.ZZ)('Label', shape_parts/* text */.Qq),
        shape_parts/* resultSelector */.Sw,
        shape_parts/* resultPath */.jO,
        shape_parts/* assign */.kp,
        ...shape_parts/* errorHandling */.Q9,
    ], [
        (0,shape_parts/* group */.Os)('exactly one', 'item processor', ['ItemProcessor', 'Iterator']),
        (0,shape_parts/* group */.Os)('at most one', 'item', ['ItemSelector', 'Parameters']),
        (0,shape_parts/* notBoth */.z$)('MaxConcurrency'),
        (0,shape_parts/* notBoth */.z$)('ToleratedFailureCount'),
        (0,shape_parts/* notBoth */.z$)('ToleratedFailurePercentage'),
    ]),
    'item-reader': (0,shape_parts/* shape */.cW)('an ItemReader', [
        (0,shape_parts/* field */.ZZ)('Resource', shape_parts/* text */.Qq, shape_parts/* required */.mw),
        (0,shape_parts/* field */.ZZ)('ReaderConfig', (0,shape_parts/* record */.g1)('reader-config')),
        (0,shape_parts/* field */.ZZ)('Parameters', shape_parts/* payloadObject */.Eq, shape_parts/* jsonPath */.U1),
        (0,shape_parts/* field */.ZZ)('Arguments', shape_parts/* payload */.lM, shape_parts/* jsonata */.jX),
    ]),
    'reader-config': (0,shape_parts/* shape */.cW)('a ReaderConfig', [
        (0,shape_parts/* field */.ZZ)('InputType', (0,shape_parts/* oneOf */.yL)('CSV', 'JSON', 'JSONL', 'MANIFEST', 'PARQUET')),
        (0,shape_parts/* field */.ZZ)('Transformation', (0,shape_parts/* oneOf */.yL)('NONE', 'LOAD_AND_FLATTEN')),
        (0,shape_parts/* field */.ZZ)('ManifestType', (0,shape_parts/* oneOf */.yL)('ATHENA_DATA', 'S3_INVENTORY')),
        (0,shape_parts/* field */.ZZ)('CSVHeaderLocation', (0,shape_parts/* oneOf */.yL)('FIRST_ROW', 'GIVEN')),
        (0,shape_parts/* field */.ZZ)('CSVHeaders', (0,shape_parts/* listOf */.c3)(shape_parts/* text */.Qq)),
        (0,shape_parts/* field */.ZZ)('CSVDelimiter', (0,shape_parts/* oneOf */.yL)('COMMA', 'PIPE', 'SEMICOLON', 'SPACE', 'TAB')),
        (0,shape_parts/* field */.ZZ)('ItemsPointer', shape_parts/* text */.Qq),
        ...(0,shape_parts/* numberOrPath */.s0)('MaxItems', (0,shape_parts/* whole */.WQ)(0, shape_parts/* mostItems */.Mo), shape_parts/* inputPath */.Mv),
    ], [(0,shape_parts/* notBoth */.z$)('MaxItems')]),
    'item-batcher': (0,shape_parts/* shape */.cW)('an ItemBatcher', [
        (0,shape_parts/* field */.ZZ)('BatchInput', shape_parts/* payload */.lM),
        ...(0,shape_parts/* numberOrPath */.s0)('MaxItemsPerBatch', (0,shape_parts/* whole */.WQ)(1, shape_parts/* mostItems */.Mo), shape_parts/* inputPath */.Mv),
        ...(0,shape_parts/* numberOrPath */.s0)('MaxInputBytesPerBatch', (0,shape_parts/* whole */.WQ)(1, shape_parts/* mostBatchBytes */.XD), shape_parts/* inputPath */.Mv),
    ], [
        (0,shape_parts/* notBoth */.z$)('MaxItemsPerBatch'),
        (0,shape_parts/* notBoth */.z$)('MaxInputBytesPerBatch'),
        (0,shape_parts/* group */.Os)('at least one', 'limit', [
            'MaxItemsPerBatch',
            'MaxItemsPerBatchPath',
            'MaxInputBytesPerBatch',
            'MaxInputBytesPerBatchPath',
        ]),
    ]),
    'result-writer': (0,shape_parts/* shape */.cW)('a ResultWriter', [
        (0,shape_parts/* field */.ZZ)('Resource', shape_parts/* text */.Qq),
        (0,shape_parts/* field */.ZZ)('WriterConfig', (0,shape_parts/* record */.g1)('writer-config')),
        (0,shape_parts/* field */.ZZ)('Parameters', shape_parts/* payloadObject */.Eq, shape_parts/* jsonPath */.U1),
        (0,shape_parts/* field */.ZZ)('Arguments', shape_parts/* payload */.lM, shape_parts/* jsonata */.jX),
    ], [(0,shape_parts/* group */.Os)('at least one', 'target', ['Resource', 'WriterConfig'])]),
    'writer-config': (0,shape_parts/* shape */.cW)('a WriterConfig', [
        (0,shape_parts/* field */.ZZ)('OutputType', (0,shape_parts/* oneOf */.yL)('JSON', 'JSONL')),
        (0,shape_parts/* field */.ZZ)('Transformation', (0,shape_parts/* oneOf */.yL)('NONE', 'COMPACT', 'FLATTEN')),
    ]),
};

;// CONCATENATED MODULE: ./packages/asl/lib/schema/shapes.js
/**
 * The field table: every object of the language, its fields, and what each may hold. This is the page to extend
 * when the language gains a field; the generic rules read it and need no change.
 */



const shapes = {
    machine: (0,shape_parts/* shape */.cW)('a state machine', [
        ...shape_parts/* machineBody */.ud,
        (0,shape_parts/* field */.ZZ)('QueryLanguage', (0,shape_parts/* oneOf */.yL)('JSONPath', 'JSONata')),
        (0,shape_parts/* field */.ZZ)('Version', shape_parts/* text */.Qq),
        (0,shape_parts/* field */.ZZ)('TimeoutSeconds', (0,shape_parts/* whole */.WQ)(1, shape_parts/* mostSeconds */.vi), shape_parts/* computable */.zA),
    ]),
    branch: (0,shape_parts/* shape */.cW)('a branch', shape_parts/* machineBody */.ud),
    processor: (0,shape_parts/* shape */.cW)('an item processor', [
        ...shape_parts/* machineBody */.ud,
        (0,shape_parts/* field */.ZZ)('ProcessorConfig', (0,shape_parts/* record */.g1)('processor-config')),
    ]),
    'processor-config': (0,shape_parts/* shape */.cW)('a ProcessorConfig', [
        (0,shape_parts/* field */.ZZ)('Mode', (0,shape_parts/* oneOf */.yL)('INLINE', 'DISTRIBUTED')),
        (0,shape_parts/* field */.ZZ)('ExecutionType', (0,shape_parts/* oneOf */.yL)('STANDARD', 'EXPRESS')),
    ]),
    task: (0,shape_parts/* shape */.cW)('a Task state', [
        ...shape_parts/* everyState */.H$,
        ...shape_parts/* transition */.kY,
        ...shape_parts/* inputAndOutput */.Fg,
        (0,shape_parts/* field */.ZZ)('Resource', shape_parts/* text */.Qq, shape_parts/* required */.mw),
        shape_parts/* parameters */.FI,
        shape_parts/* argumentsField */.r7,
        shape_parts/* resultSelector */.Sw,
        shape_parts/* resultPath */.jO,
        shape_parts/* assign */.kp,
        ...shape_parts/* errorHandling */.Q9,
        ...(0,shape_parts/* numberOrPath */.s0)('TimeoutSeconds', (0,shape_parts/* whole */.WQ)(1, shape_parts/* mostSeconds */.vi), shape_parts/* valuePath */.nT),
        ...(0,shape_parts/* numberOrPath */.s0)('HeartbeatSeconds', (0,shape_parts/* whole */.WQ)(1, shape_parts/* mostSeconds */.vi), shape_parts/* valuePath */.nT),
        (0,shape_parts/* field */.ZZ)('Credentials', (0,shape_parts/* record */.g1)('credentials'), shape_parts/* computable */.zA),
    ], [(0,shape_parts/* notBoth */.z$)('TimeoutSeconds'), (0,shape_parts/* notBoth */.z$)('HeartbeatSeconds')]),
    pass: (0,shape_parts/* shape */.cW)('a Pass state', [
        ...shape_parts/* everyState */.H$,
        ...shape_parts/* transition */.kY,
        ...shape_parts/* inputAndOutput */.Fg,
        (0,shape_parts/* field */.ZZ)('Result', shape_parts/* any */.bz, shape_parts/* jsonPath */.U1),
        shape_parts/* parameters */.FI,
        shape_parts/* resultPath */.jO,
        shape_parts/* assign */.kp,
    ]),
    choice: (0,shape_parts/* shape */.cW)('a Choice state', [
        ...shape_parts/* everyState */.H$,
        ...shape_parts/* inputAndOutput */.Fg,
        shape_parts/* assign */.kp,
        (0,shape_parts/* field */.ZZ)('Choices', (0,shape_parts/* listOf */.c3)((0,shape_parts/* record */.g1)('choice-rule'), 1), shape_parts/* required */.mw),
        (0,shape_parts/* field */.ZZ)('Default', shape_parts/* text */.Qq),
    ]),
    wait: (0,shape_parts/* shape */.cW)('a Wait state', [
        ...shape_parts/* everyState */.H$,
        ...shape_parts/* transition */.kY,
        ...shape_parts/* inputAndOutput */.Fg,
        shape_parts/* assign */.kp,
        ...(0,shape_parts/* numberOrPath */.s0)('Seconds', (0,shape_parts/* whole */.WQ)(0, shape_parts/* mostSeconds */.vi), shape_parts/* valuePath */.nT),
        (0,shape_parts/* field */.ZZ)('Timestamp', shape_parts/* timestamp */.vE, shape_parts/* computable */.zA),
        (0,shape_parts/* field */.ZZ)('TimestampPath', shape_parts/* valuePath */.nT, shape_parts/* jsonPath */.U1),
    ], [(0,shape_parts/* group */.Os)('exactly one', 'duration', ['Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath'])]),
    succeed: (0,shape_parts/* shape */.cW)('a Succeed state', [...shape_parts/* everyState */.H$, ...shape_parts/* inputAndOutput */.Fg]),
    fail: (0,shape_parts/* shape */.cW)('a Fail state', [
        ...shape_parts/* everyState */.H$,
        (0,shape_parts/* field */.ZZ)('Error', shape_parts/* text */.Qq, shape_parts/* computable */.zA),
        (0,shape_parts/* field */.ZZ)('Cause', shape_parts/* text */.Qq, shape_parts/* computable */.zA),
        (0,shape_parts/* field */.ZZ)('ErrorPath', (0,shape_parts/* path */.Ae)({ intrinsic: true }), shape_parts/* jsonPath */.U1),
        (0,shape_parts/* field */.ZZ)('CausePath', (0,shape_parts/* path */.Ae)({ intrinsic: true }), shape_parts/* jsonPath */.U1),
    ], [
        (0,shape_parts/* group */.Os)('at most one', 'error', ['Error', 'ErrorPath']),
        (0,shape_parts/* group */.Os)('at most one', 'cause', ['Cause', 'CausePath']),
    ]),
    parallel: (0,shape_parts/* shape */.cW)('a Parallel state', [
        ...shape_parts/* everyState */.H$,
        ...shape_parts/* transition */.kY,
        ...shape_parts/* inputAndOutput */.Fg,
        (0,shape_parts/* field */.ZZ)('Branches', (0,shape_parts/* listOf */.c3)(shape_parts/* machine */.Aq, 1), shape_parts/* required */.mw),
        shape_parts/* parameters */.FI,
        shape_parts/* argumentsField */.r7,
        shape_parts/* resultSelector */.Sw,
        shape_parts/* resultPath */.jO,
        shape_parts/* assign */.kp,
        ...shape_parts/* errorHandling */.Q9,
    ]),
    retrier: (0,shape_parts/* shape */.cW)('a retrier', [
        (0,shape_parts/* field */.ZZ)('Comment', shape_parts/* text */.Qq),
        (0,shape_parts/* field */.ZZ)('ErrorEquals', (0,shape_parts/* listOf */.c3)(shape_parts/* text */.Qq, 1), shape_parts/* required */.mw),
        (0,shape_parts/* field */.ZZ)('IntervalSeconds', (0,shape_parts/* whole */.WQ)(1, shape_parts/* mostSeconds */.vi)),
        (0,shape_parts/* field */.ZZ)('MaxAttempts', (0,shape_parts/* whole */.WQ)(0, shape_parts/* mostSeconds */.vi)),
        (0,shape_parts/* field */.ZZ)('BackoffRate', (0,shape_parts/* decimal */._)(1, Number.POSITIVE_INFINITY)),
        (0,shape_parts/* field */.ZZ)('MaxDelaySeconds', (0,shape_parts/* whole */.WQ)(1, 31_622_400)),
        (0,shape_parts/* field */.ZZ)('JitterStrategy', (0,shape_parts/* oneOf */.yL)('FULL', 'NONE')),
    ]),
    catcher: (0,shape_parts/* shape */.cW)('a catcher', [
        (0,shape_parts/* field */.ZZ)('Comment', shape_parts/* text */.Qq),
        (0,shape_parts/* field */.ZZ)('ErrorEquals', (0,shape_parts/* listOf */.c3)(shape_parts/* text */.Qq, 1), shape_parts/* required */.mw),
        (0,shape_parts/* field */.ZZ)('Next', shape_parts/* text */.Qq, shape_parts/* required */.mw),
        shape_parts/* resultPath */.jO,
        (0,shape_parts/* field */.ZZ)('Output', shape_parts/* payload */.lM, shape_parts/* jsonata */.jX),
        shape_parts/* assign */.kp,
    ]),
    credentials: (0,shape_parts/* shape */.cW)('Credentials', [(0,shape_parts/* field */.ZZ)('RoleArn', shape_parts/* text */.Qq, shape_parts/* computable */.zA), (0,shape_parts/* field */.ZZ)('RoleArn.$', (0,shape_parts/* path */.Ae)({ intrinsic: true }), shape_parts/* jsonPath */.U1)], [(0,shape_parts/* group */.Os)('exactly one', 'role', ['RoleArn', 'RoleArn.$'])]),
    ...choice_shapes/* choiceShapes */.M,
    ...mapShapes,
};


/***/ }),

/***/ 3343:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ isBeyondDoubt),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8606);
/** Names from the definition, as messages show them. */

const longestShown = 80;
/** In double quotes, cut when very long. */
function quoted(name) {
    return `"${name.length > longestShown ? `${name.slice(0, longestShown)}\u2026` : name}"`;
}
/** `a`, `a or b`, `a, b or c`. */
function either(names) {
    return joined(names, 'or');
}
/** `a`, `a and b`, `a, b and c`. */
function all(names) {
    return joined(names, 'and');
}
/** The name that was probably meant, if one is near enough. */
function nearest(name, candidates) {
    // Long names make the search slow and are not slips of the pen; so do very many candidates.
    if (name.length > 2 * longestShown || candidates.length > 2000)
        return undefined;
    const lower = name.toLowerCase();
    const sameButCase = candidates.find((candidate) => candidate.toLowerCase() === lower);
    if (sameButCase !== undefined)
        return sameButCase;
    const match = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(name, candidates);
    if (match === undefined)
        return undefined;
    // Two letters swapped are two edits: in a word of four letters that must still do.
    const most = Math.max(1, Math.round(Math.min(name.length, match.length) * 0.4));
    return (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name, match) <= most ? match : undefined;
}
/** Whether nothing else can have been meant: upper and lower case, or one letter of a word that is not short. */
function isBeyondDoubt(name, meant, candidates) {
    if (name.toLowerCase() === meant.toLowerCase()) {
        return candidates.filter((candidate) => candidate.toLowerCase() === name.toLowerCase()).length === 1;
    }
    return (meant.length > 5 &&
        candidates.filter((candidate) => (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name, candidate) === 1).length === 1 &&
        (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(name, meant) === 1);
}
function joined(names, word) {
    if (names.length < 2)
        return names.join('');
    return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}


/***/ }),

/***/ 8606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};
