export const id = 4212;
export const ids = [4212,698,2367];
export const modules = {

/***/ 698:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   machinesInTemplate: () => (/* binding */ machinesInTemplate)
/* harmony export */ });
/* harmony import */ var _source_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6986);
/* harmony import */ var _source_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2875);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _intrinsics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2367);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2480);





const resourceTypes = ['AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine'];
/** @param above What the place of a resource starts with, where the template is part of another file. */
function machinesInTemplate(tree, template, file, above = '') {
    const resources = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(template, 'Resources');
    return [...entriesOf(resources)].flatMap(([name, resource]) => {
        if (!resourceTypes.includes((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(resource, 'Type')) ?? ''))
            return [];
        const properties = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(resource, 'Properties');
        const place = `${above}Resources.${name}`;
        if (properties?.kind !== 'object') {
            return [{ place, type: undefined, substitutions: undefined, content: without(resource) }];
        }
        return contentsOf(tree, properties, file).map((content) => ({
            place,
            type: typeOf(properties),
            substitutions: substitutionsOf(tree, template, properties, content),
            content,
        }));
    });
}
/** `Fn::ForEach::X: [name, list, { \u2026 }]` stands for as many resources as the list has items. */
function* entriesOf(resources) {
    if (resources?.kind !== 'object')
        return;
    for (const [name, resource] of resources.members) {
        if (!name.startsWith('Fn::ForEach::'))
            yield [name, resource];
        else
            for (const [inner, each] of entriesOf((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(resource)[2]))
                yield [`${name}.${inner}`, each];
    }
}
/** `Type` of SAM, `StateMachineType` of CloudFormation. */
function typeOf(properties) {
    const written = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(properties, 'Type') ?? (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(properties, 'StateMachineType'));
    if (written === 'EXPRESS')
        return 'express';
    return written === 'STANDARD' ? 'standard' : undefined;
}
function contentsOf(tree, properties, file) {
    const given = [...readers].flatMap(([name, read]) => {
        const node = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(properties, name);
        return node === undefined || node.kind === 'null' ? [] : [{ name, read, node }];
    });
    if (given.length === 0)
        return [without(properties)];
    return given.map(({ name, read, node }, index) => {
        if (index === 0)
            return read(tree, node, file);
        const why = `${given[0]?.name} and ${name} both give the definition`;
        return { is: 'refused', why, range: node.keyRange ?? node.range };
    });
}
function without(node) {
    const range = node.keyRange ?? node.range;
    return { is: 'elsewhere', why: 'The resource has no definition here', range };
}
const readers = new Map([
    ['Definition', fromObject],
    ['DefinitionString', fromText],
    ['DefinitionUri', fromLocation],
    ['DefinitionS3Location', fromLocation],
]);
function fromObject(tree, node, file) {
    const included = includedFile(node);
    if (included !== undefined)
        return included;
    if ((0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .callIn */ .A)(node) !== undefined || node.kind === 'substitution')
        return unknown(node);
    return {
        is: 'here',
        tree: (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__.withoutIntrinsics)(tree, node),
        source: (0,_source_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOfPart */ .YT)(node.range, file),
        file,
        used: () => (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(tree, node, undefined, (each) => (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .callIn */ .A)(each) !== undefined),
    };
}
function fromText(tree, node, file) {
    const pieces = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .textPieces */ .V)(tree, node);
    if (pieces === undefined)
        return node.kind === 'object' && (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .callIn */ .A)(node) === undefined ? fromObject(tree, node, file) : unknown(node);
    const text = (0,_source_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(pieces);
    if (/^\s*(?:\$\{[^}]*\}\s*)+$/.test(text.text))
        return unknown(node);
    const inner = (0,_source_json_js__WEBPACK_IMPORTED_MODULE_4__/* .treeFromJson */ .n)(text.text);
    return {
        is: 'here',
        tree: inner,
        source: (0,_source_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .vz)(text, file),
        file,
        used: () => namesUsed(tree, node, inner, text),
    };
}
/** As they are written: what Fn::Join puts in for a value that is not known is no name. */
function namesUsed(tree, node, inner, text) {
    const place = ({ start, end }) => text.places(start, end);
    if (node.kind === 'string')
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(inner, inner.root, place);
    const call = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .callIn */ .A)(node);
    const written = call?.name === 'Fn::Sub' && call.argument.kind === 'array' ? call.argument.items[0] : call?.argument;
    const isOther = (each) => each !== written && (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .callIn */ .A)(each) !== undefined && call?.name === 'Fn::Join';
    const uses = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(tree, written, undefined, isOther).map((use) => ({ ...use, pointer: '' }));
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .pointed */ .We)(uses, inner, place);
}
/** A path of a local file, or a place in S3. CDK keeps what it puts there in a file beside the template. */
function fromLocation(_, node) {
    const { range } = node;
    const path = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node);
    if (path !== undefined && !/^s3:|^https?:|\$\{/.test(path)) {
        return { is: 'file', path, range, keys: [], generated: false };
    }
    const key = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(node, 'Key');
    const hash = /^([0-9a-f]{64})\.(\w+)$/.exec((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(key) ?? (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(key, 'Fn::Sub')) ?? '');
    if (hash !== null)
        return { is: 'file', path: `asset.${hash[0]}`, range, keys: [], generated: true };
    if (path === undefined && (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .callIn */ .A)(node) !== undefined)
        return unknown(node);
    return { is: 'elsewhere', why: 'The definition is in S3', range: node.keyRange ?? range };
}
/** `Fn::Transform` with AWS::Include of a file that lies here. */
function includedFile(node) {
    const transform = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(node, 'Fn::Transform');
    if (transform === undefined)
        return undefined;
    const location = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(transform, 'Parameters'), 'Location');
    const path = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(transform, 'Name')) === 'AWS::Include' ? (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(location) : undefined;
    if (location === undefined || path === undefined || /^s3:|\$\{/.test(path))
        return unknown(node);
    return { is: 'file', path, range: location.range, keys: [], generated: false };
}
function unknown(node) {
    const name = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .callIn */ .A)(node)?.name ?? (node.kind === 'object' ? 'Fn::Transform' : undefined);
    const what = name === undefined ? 'a value' : name;
    const field = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(node).split('/').at(-1) ?? '';
    return {
        is: 'elsewhere',
        why: `${field} is ${what} that only the deployment knows`,
        range: node.keyRange ?? node.range,
    };
}
function substitutionsOf(tree, template, properties, content) {
    const sub = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(properties, 'DefinitionString'), 'Fn::Sub');
    if (sub !== undefined && content.is === 'here')
        return namesOfSub(tree, template, sub);
    const listed = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(properties, 'DefinitionSubstitutions');
    if (listed !== undefined && (listed.kind !== 'object' || (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .callIn */ .A)(listed) !== undefined))
        return undefined;
    return {
        listedIn: 'DefinitionSubstitutions',
        names: substitutedBy(tree, listed),
        range: listed?.keyRange ?? properties.keyRange ?? properties.range,
        complete: content.is !== 'elsewhere' && (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(listed, 'Fn::Transform') === undefined && !isInLoop(properties),
    };
}
/** Where the name that counts stands for another text in each round. */
function isInLoop(node) {
    for (let at = node; at !== undefined; at = at.parent) {
        if (String(at.key).startsWith('Fn::ForEach::'))
            return true;
    }
    return false;
}
/** What Fn::Sub replaces: the names of its own list, and parameters and resources of the template. */
function namesOfSub(tree, template, sub) {
    const listed = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(sub)[1];
    const resources = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(template, 'Resources');
    const own = [(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(template, 'Parameters'), resources].flatMap((node) => node?.kind === 'object' ? [...node.members.keys()] : []);
    const isMadeByMacros = own.some((name) => name.startsWith('Fn::')) || (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(template, 'Transform') !== undefined;
    const has = (name) => {
        const [base = ''] = name.split('.', 1);
        if (base.startsWith('AWS::') || own.includes(base))
            return true;
        // SAM derives names from those of resources: `OrdersRole`, `ServerlessRestApi`.
        return isMadeByMacros && (base.startsWith('Serverless') || own.some((each) => base.startsWith(each)));
    };
    return {
        listedIn: 'Fn::Sub',
        names: substitutedBy(tree, listed),
        range: sub.keyRange ?? sub.range,
        complete: (listed === undefined || listed.kind === 'object') && !isInLoop(sub),
        beyond: { in: 'the template', has },
    };
}
function substitutedBy(tree, listed) {
    const names = new Map();
    if (listed?.kind !== 'object')
        return names;
    for (const [name, value] of listed.members) {
        names.set(name, { range: value.keyRange ?? value.range, value: literalIn(tree, value) });
    }
    return names;
}
/** What of a value the template alone tells. */
function literalIn(tree, node) {
    if (node.kind === 'number' || node.kind === 'boolean')
        return String(node.value);
    const pieces = (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_1__/* .textPieces */ .V)(tree, node);
    return pieces && (0,_source_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(pieces).text;
}


/***/ }),

/***/ 2367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ callIn),
  V: () => (/* binding */ textPieces),
  withoutIntrinsics: () => (/* binding */ withoutIntrinsics)
});

;// CONCATENATED MODULE: ./packages/asl/lib/source/part.js
/** @param substituteFor What stands in the place of a node; `undefined` leaves it as it is, and looks into it. */
function partOf(tree, root, substituteFor = () => undefined, keyFor = (key) => key) {
    const copies = new Map();
    const origins = new WeakMap();
    const places = new WeakMap();
    const copy = (original, place) => {
        const substitute = substituteFor(original);
        const made = { ...(substitute?.node ?? original), ...place };
        copies.set(original, made);
        if (made.kind === 'object')
            copyMembers(made);
        else if (made.kind === 'array')
            copyItems(made);
        else if (substitute?.places !== undefined)
            places.set(made, substitute.places);
        else if (made.kind === 'string' && original.kind === 'string')
            origins.set(made, original);
        return made;
    };
    const copyMembers = (object) => {
        const members = new Map();
        for (const [written, member] of object.members) {
            const key = keyFor(written);
            if (isHole(key))
                object.open = true;
            else
                members.set(key, copy(member, { key, keyRange: member.keyRange, parent: object }));
        }
        object.members = members;
    };
    const copyItems = (array) => {
        array.items = array.items.map((item, key) => copy(item, { key, keyRange: undefined, parent: array }));
    };
    const top = copy(root, { key: undefined, keyRange: undefined, parent: undefined });
    return {
        root: top,
        problems: tree.problems.flatMap((problem) => problemIn(problem, root, copies)),
        within: (node, start, end) => {
            const own = places.get(node);
            if (own !== undefined)
                return own(start, end);
            const origin = origins.get(node);
            return origin === undefined ? node.range : tree.within(origin, start, end);
        },
    };
}
/** Members that a macro of CloudFormation writes. */
function isHole(key) {
    return key === 'Fn::Transform' || key.startsWith('Fn::ForEach::');
}
/** That of the part. What is wrong with the text as a whole is told of the whole. */
function problemIn(problem, { range }, copies) {
    const node = problem.node && copies.get(problem.node);
    if (problem.kind !== 'duplicate-key' || problem.range.start < range.start)
        return [];
    return problem.range.end > range.end ? [] : [{ ...problem, node }];
}

// EXTERNAL MODULE: ./packages/asl/lib/source/pieces.js
var source_pieces = __webpack_require__(2875);
// EXTERNAL MODULE: ./packages/asl/lib/source/tree.js
var source_tree = __webpack_require__(4360);
;// CONCATENATED MODULE: ./packages/asl/lib/embedding/intrinsics.js
/** Intrinsic functions of CloudFormation: the texts they make, as far as a template alone tells. */



/** A part of a template as CloudFormation hands it on: what only the deployment knows is a substitution. */
function withoutIntrinsics(tree, root) {
    return partOf(tree, root, (node) => substituteFor(tree, node));
}
/** The function's name and argument, if the object is a call of one. */
function callIn(node) {
    if (node.kind !== 'object' || node.members.size !== 1)
        return undefined;
    const [[name, argument] = []] = node.members;
    if (name === undefined || argument === undefined)
        return undefined;
    // A macro's own place in an object is the matter of whoever reads the object.
    const isCall = name === 'Ref' || (name.startsWith('Fn::') && name !== 'Fn::Transform');
    return isCall && !name.startsWith('Fn::ForEach::') ? { name, argument } : undefined;
}
/** The text that a value becomes, in pieces; `undefined` when it is no text or not known at all. */
function textPieces(tree, node) {
    if (node.kind === 'string')
        return [written(tree, node, 0, node.value.length)];
    const call = callIn(node);
    if (call?.name === 'Fn::Sub')
        return subPieces(tree, call.argument);
    if (call?.name === 'Fn::Join')
        return joinPieces(tree, call.argument);
    return undefined;
}
function substituteFor(tree, node) {
    const call = callIn(node);
    if (call === undefined)
        return undefined;
    const pieces = textPieces(tree, node);
    const { range, key, keyRange, parent } = node;
    if (pieces === undefined) {
        return { node: { kind: 'substitution', range, key, keyRange, parent, text: placeholder(node) } };
    }
    const { text, places } = (0,source_pieces/* joined */.oR)(pieces);
    const shown = call.argument.kind === 'string' ? call.argument.range : range;
    const whole = (start, end) => (text === '' ? shown : places(start, end));
    return { node: { kind: 'string', range: shown, key, keyRange, parent, value: text }, places: whole };
}
function subPieces(tree, argument) {
    const template = argument.kind === 'array' ? argument.items[0] : argument;
    if (template?.kind !== 'string')
        return undefined;
    const pieces = [];
    let from = 0;
    for (const match of template.value.matchAll(/\$\{([^}]*)\}/g)) {
        const [whole, name = ''] = match;
        const start = match.index;
        const end = start + whole.length;
        pieces.push(written(tree, template, from, start));
        const literal = (0,source_tree/* textOf */.b6)((0,source_tree/* member */.Dc)((0,source_tree/* items */.ld)(argument)[1], name.trim()));
        // `${!X}` is how Fn::Sub writes `${X}`.
        const text = name.startsWith('!') ? `\${${name.slice(1)}}` : (literal ?? whole);
        const places = () => tree.within(template, start, end);
        pieces.push(text === whole ? written(tree, template, start, end) : { text, places });
        from = end;
    }
    return [...pieces, written(tree, template, from, template.value.length)];
}
function joinPieces(tree, argument) {
    const [delimiter, list] = (0,source_tree/* items */.ld)(argument);
    if (delimiter?.kind !== 'string' || list?.kind !== 'array')
        return undefined;
    return list.items.flatMap((item, index) => [
        ...(index === 0 ? [] : [(0,source_pieces/* madeOf */.F6)(item.range, delimiter.value)]),
        ...(textPieces(tree, item) ?? [(0,source_pieces/* madeOf */.F6)(item.range, placeholder(item))]),
    ]);
}
function written(tree, node, start, end) {
    return {
        text: node.value.slice(start, end),
        places: (from, to) => tree.within(node, start + from, start + to),
    };
}
/** Stands for a value that is not known, where a text is needed. */
function placeholder(node) {
    const call = callIn(node);
    const argument = call?.argument;
    const named = argument?.kind === 'array' ? (0,source_tree/* items */.ld)(argument).map(source_tree/* textOf */.b6).join('.') : (0,source_tree/* textOf */.b6)(argument);
    return `\${${(named ?? call?.name ?? 'value').replace(/[^\w.:-]/g, '')}}`;
}


/***/ }),

/***/ 4212:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   machinesInService: () => (/* binding */ machinesInService)
/* harmony export */ });
/* harmony import */ var _source_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2875);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/* harmony import */ var _cloudformation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(698);
/* harmony import */ var _intrinsics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2367);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2480);





function machinesInService(tree, file) {
    const steps = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(tree.root, 'stepFunctions');
    const [machines, above] = isPart(tree.root)
        ? [(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(tree.root, 'stateMachines'), 'stateMachines']
        : steps?.kind === 'substitution'
            ? [steps, 'stepFunctions']
            : [(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(steps, 'stateMachines'), 'stepFunctions.stateMachines'];
    const resources = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(tree.root, 'resources');
    // The resources of a service may be a list of templates.
    const templates = resources?.kind === 'array' ? (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)(resources) : [resources];
    return [
        ...(machines === undefined ? [] : machinesUnder(tree, machines, above, file)),
        ...templates.flatMap((template) => (0,_cloudformation_js__WEBPACK_IMPORTED_MODULE_1__.machinesInTemplate)(tree, template, file, 'resources.')),
    ];
}
/** A file of a service that holds its state machines and is put in by `${file(\u2026)}`. */
function isPart(root) {
    return (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(root, 'stateMachines')?.kind === 'object' && (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(root, 'StartAt') === undefined;
}
function machinesUnder(tree, node, place, file) {
    if (node.kind === 'array') {
        return node.items.flatMap((item, index) => machinesUnder(tree, item, `${place}.${index}`, file));
    }
    if (node.kind !== 'object')
        return [{ ...nothing, place, content: elsewhere(node, 'The state machines are') }];
    return [...node.members].map(([name, machine]) => {
        const definition = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(machine, 'definition');
        return {
            ...nothing,
            place: `${place}.${name}`,
            type: typeOf(machine),
            content: definition === undefined
                ? variable(machine, 'The state machine is', ['definition'])
                : contentOf(tree, definition, file),
        };
    });
}
const nothing = { type: undefined, substitutions: undefined };
function typeOf(machine) {
    const written = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(machine, 'type'))?.toUpperCase();
    if (written === 'EXPRESS')
        return 'express';
    return written === 'STANDARD' ? 'standard' : undefined;
}
function contentOf(tree, node, file) {
    if (node.kind === 'substitution' || node.kind === 'string')
        return variable(node, 'The definition is');
    return {
        is: 'here',
        tree: (0,_intrinsics_js__WEBPACK_IMPORTED_MODULE_2__.withoutIntrinsics)(tree, node),
        source: (0,_source_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOfPart */ .YT)(node.range, file),
        file,
        used: () => (0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)(tree, node),
    };
}
/** `${file(path)}`, `${file(path):a.b}`, or something that only Serverless can work out. */
function variable(node, subject, inFile = []) {
    const named = /^\$\{file\(\s*['"]?([^${}()'",]+?)['"]?\s*\)(?::([\w.-]+))?\s*\}$/.exec(writtenIn(node));
    const [, path, keys] = named ?? [];
    if (path === undefined || /\.[cm]?[jt]s$/.test(path))
        return elsewhere(node, subject);
    return {
        is: 'file',
        path,
        range: node.range,
        keys: [...(keys?.split('.') ?? []), ...inFile],
        generated: false,
        yaml12: true,
    };
}
function elsewhere(node, subject) {
    const text = writtenIn(node);
    if (text !== '')
        return {
            is: 'elsewhere',
            why: `${subject} ${text}, which only Serverless can work out`,
            range: node.range,
        };
    return {
        is: 'elsewhere',
        why: 'The state machine has no definition here',
        range: node.keyRange ?? node.range,
    };
}
function writtenIn(node) {
    return node.kind === 'substitution' ? node.text : ((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(node) ?? '');
}


/***/ }),

/***/ 2875:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ madeOf),
/* harmony export */   YT: () => (/* binding */ sourceOfPart),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8833);

/** A piece that was not written so in the file: all of it stands where its source does. */
function madeOf(range, text) {
    return { text, places: () => range };
}
function joined(pieces) {
    const filled = pieces.filter(({ text }) => text !== '');
    const starts = [];
    let length = 0;
    for (const { text } of filled) {
        starts.push(length);
        length += text.length;
    }
    const placeOf = (index, start, end) => filled[index]?.places(start - (starts[index] ?? 0), end - (starts[index] ?? 0)) ?? { start: 0, end: 0 };
    return {
        text: filled.map(({ text }) => text).join(''),
        places: (start, end) => {
            if (filled.length === 0)
                return pieces[0]?.places(0, 0) ?? { start: 0, end: 0 };
            const first = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAtOrBefore */ .AA)(starts, Math.min(start, Math.max(0, length - 1)));
            if (end <= start)
                return placeOf(first, start, start);
            const last = (0,_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAtOrBefore */ .AA)(starts, end - 1);
            if (first === last)
                return placeOf(first, start, end);
            const from = placeOf(first, start, (starts[first] ?? 0) + (filled[first]?.text.length ?? 0));
            const to = placeOf(last, starts[last] ?? 0, end);
            // Pieces may stand in the file in another order than in the text.
            return to.end >= from.start ? { start: from.start, end: to.end } : from;
        },
    };
}
/** The places of such a text are those of the file. */
function sourceOf({ text, places }, file) {
    const positionAt = (offset) => file.positionAt(places(offset, offset).start);
    return {
        text,
        ofFile: undefined,
        positionAt,
        positionsOf: ({ start, end }) => file.positionsOf(places(start, end)),
    };
}
/** The places of a part of a file are those of the file. */
function sourceOfPart({ start, end }, file) {
    return { ...file, text: file.text.slice(start, end) };
}


/***/ })

};
