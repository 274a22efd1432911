export const id = 5248;
export const ids = [5248];
export const modules = {

/***/ 45248:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./packages/asl/lib/embedding/read.js
var read = __webpack_require__(5834);
// EXTERNAL MODULE: ./packages/asl/lib/source/source-text.js
var source_text = __webpack_require__(28833);
// EXTERNAL MODULE: ./packages/asl/lib/source/tree.js
var source_tree = __webpack_require__(4360);
// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var lib = __webpack_require__(83706);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/config/config.js
const levels = ['off', 'error', 'warning', 'info'];

// EXTERNAL MODULE: ./packages/asl/lib/rules/index.js + 79 modules
var rules = __webpack_require__(35925);
// EXTERNAL MODULE: ./packages/asl/lib/file-rules.js
var file_rules = __webpack_require__(58216);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/config/rule-ids.js
/** Everything that a finding's `rule` can be, as a configuration may name it. */

async function ruleIds() {
    return [...(await (0,rules/* allRules */.V)()), ...file_rules/* fileRules */._h].map(({ id }) => id).sort();
}

;// CONCATENATED MODULE: ./actions/asl-lint/lib/config/read-config.js
/** From the text of a configuration to what it says. Everything is told at its line and column. */




const keys = ['$schema', 'rules', 'ignore', 'type', 'substitutions'];
const ignoreKeys = ['files', 'states', 'rules', 'reason'];
const types = ['auto', 'standard', 'express'];
/** What does not keep a file from being understood. */
const harmless = new Set(['comment', 'trailing-comma', 'byte-order-mark']);
/** @throws {UserError} with the place of the first thing that is wrong. */
async function readConfig(file, text) {
    const [tree, rules] = await Promise.all([(0,read/* readTree */.Zc)(file, text), ruleIds()]);
    const source = (0,source_text/* sourceText */.rI)(text);
    const [trouble] = tree.problems.filter(({ kind }) => !harmless.has(kind));
    if (trouble !== undefined)
        throw wrong(trouble.range.start, trouble.message, 'JSON or YAML');
    const { root } = tree;
    // A file of comments alone, or of nothing, asks for nothing.
    const top = root === undefined || root.kind === 'null' ? new Map() : membersOf(root, keys);
    return {
        file,
        levels: levelsIn(top.get('rules')),
        ignores: itemsOf(top.get('ignore')).map(ignoreIn),
        type: typeIn(top.get('type')),
        substitutions: substitutionsIn(top.get('substitutions')),
    };
    function levelsIn(node) {
        if (node === undefined)
            return new Map();
        return new Map([...membersOf(node, rules, 'rule')].map(([rule, level]) => [rule, choiceOf(level, levels, 'level')]));
    }
    function ignoreIn(node) {
        const members = membersOf(node, ignoreKeys);
        const reason = members.get('reason');
        const named = ['files', 'states', 'rules'].filter((key) => members.has(key));
        if (named.length === 0)
            throw at(node, 'the entry would wave everything through', 'files, states or rules');
        if (reason === undefined)
            throw at(node, 'the entry has no reason', 'reason: why the findings are no trouble');
        return {
            files: textsOf(members.get('files')).map(textOf),
            states: textsOf(members.get('states')).map(textOf),
            rules: textsOf(members.get('rules')).map((rule) => choiceOf(rule, rules, 'rule')),
            reason: textOf(reason),
        };
    }
    function typeIn(node) {
        const type = node === undefined ? 'auto' : choiceOf(node, types, 'type');
        return type === 'auto' ? undefined : type;
    }
    function substitutionsIn(node) {
        if (node === undefined)
            return new Map();
        return new Map([...membersOf(node)].map(([name, value]) => [name, literalOf(value)]));
    }
    function membersOf(node, known, noun = 'key') {
        if (node.kind !== 'object')
            throw at(node, `${(0,source_tree/* kindInWords */.bh)(node)} stands here`, 'an object');
        for (const [key, value] of node.members) {
            if (known === undefined || known.includes(key))
                continue;
            const start = value.keyRange?.start ?? value.range.start;
            throw wrong(start, `there is no ${noun} ${JSON.stringify(key)}`, expectedOf(key, known, noun));
        }
        return node.members;
    }
    function itemsOf(node) {
        if (node === undefined)
            return [];
        if (node.kind !== 'array')
            throw at(node, `${(0,source_tree/* kindInWords */.bh)(node)} stands here`, 'a list');
        return node.items;
    }
    function textsOf(node) {
        return node === undefined ? [] : node.kind === 'array' ? node.items : [node];
    }
    function textOf(node) {
        if (node.kind === 'string' && node.value.trim() !== '')
            return node.value;
        throw at(node, `${node.kind === 'string' ? 'nothing' : (0,source_tree/* kindInWords */.bh)(node)} stands here`, 'a text');
    }
    function literalOf(node) {
        if (node.kind === 'string' || node.kind === 'number' || node.kind === 'boolean')
            return String(node.value);
        throw at(node, `${(0,source_tree/* kindInWords */.bh)(node)} stands here`, 'a text, a number or a boolean');
    }
    function choiceOf(node, choices, noun) {
        // In YAML 1.1, which some editors follow, off is a boolean; here it is the word.
        const value = node.kind === 'boolean' ? written(node) : textOf(node);
        const choice = choices.find((known) => known === value);
        if (choice !== undefined)
            return choice;
        throw at(node, `there is no ${noun} ${JSON.stringify(value)}`, expectedOf(value, choices, noun));
    }
    function written({ range }) {
        return text.slice(range.start, range.end);
    }
    function at(node, trouble, expected) {
        return wrong(node.range.start, trouble, expected);
    }
    function wrong(offset, trouble, expected) {
        const { line, column } = source.positionAt(offset);
        return new lib/* UserError */.yo(trouble, { where: `${file}:${line}:${column}`, expected });
    }
}
/** A hundred and fifty rules are no help; the one that was meant is. */
function expectedOf(name, known, noun) {
    const all = known.length > 12
        ? `a ${noun} of asl-lint`
        : `one of ${known.filter((key) => key !== '$schema').join(', ')}`;
    return `${all}${(0,lib/* didYouMean */.au)(name, known)}`;
}


/***/ })

};
