export const id = 2367;
export const ids = [2367];
export const modules = {

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
