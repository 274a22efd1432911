export const id = 480;
export const ids = [480];
export const modules = {

/***/ 2480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namesIn: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export usesIn */
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);

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
/** `$${X}` and `${!X}` are how templates write what is no substitution. */
function* usesIn(text) {
    for (const match of text.matchAll(/(\$?)\$\{([^}]*)\}/g)) {
        const [whole, escaped, name = ''] = match;
        if (escaped === '' && !name.startsWith('!')) {
            yield { name: name.trim(), start: match.index, end: match.index + whole.length };
        }
    }
}


/***/ })

};
