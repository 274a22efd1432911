export const id = 6023;
export const ids = [6023];
export const modules = {

/***/ 86023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineText: () => (/* binding */ baselineText),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline),
/* harmony export */   withBaseline: () => (/* binding */ withBaseline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83706);
/* harmony import */ var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20967);
/**
 * Findings that were there when the linter came, and are waved through until they are mended. A finding is known by
 * what it says and where in the definition it stands, never by lines or the numbers of list items, so that it stays
 * known when the file is formatted anew or grows.
 */




const version = 1;
/** @throws {UserError} when the text is no baseline. */
function readBaseline(file, text) {
    const rows = rowsIn(text);
    if (rows === undefined) {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this is no baseline of asl-lint', {
            where: file,
            expected: `the file that --baseline=${file} --update-baseline writes`,
        });
    }
    return { file, counts: new Map(rows.map((row) => [keyOf(row.file, row.fingerprint), row.count])) };
}
/** The same findings give the same bytes. Paths count from the folder of the baseline. */
function baselineText(file, linted, workingDirectory) {
    const rows = new Map();
    for (const source of linted) {
        const path = pathFrom(file, source.file, workingDirectory);
        for (const { rule, state, definition, ...finding } of source.findings) {
            const fingerprint = fingerprintOf({ rule, state, definition, ...finding });
            const key = keyOf(path, fingerprint);
            const count = (rows.get(key)?.count ?? 0) + 1;
            rows.set(key, { file: path, definition, state, rule, fingerprint, count });
        }
    }
    const findings = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_3__/* .json.document */ .Pq.document({ version, findings }, 2);
}
/** What is known is waved through; of more findings than are known, the later ones are told. */
function withBaseline(linted, { file, counts }, workingDirectory) {
    const left = new Map(counts);
    const judged = linted.map((source) => {
        const path = pathFrom(file, source.file, workingDirectory);
        return {
            ...source,
            findings: source.findings.map((finding) => {
                const key = keyOf(path, fingerprintOf(finding));
                const known = left.get(key) ?? 0;
                if (known === 0 || finding.suppressed !== undefined)
                    return finding;
                left.set(key, known - 1);
                return { ...finding, suppressed: `known since ${file}` };
            }),
        };
    });
    return { linted: judged, mended: [...left.values()].reduce((sum, count) => sum + count, 0) };
}
function fingerprintOf({ rule, definition, pointer, message }) {
    const place = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
    const facts = JSON.stringify([rule, definition, place, message]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(facts).digest('hex').slice(0, 16);
}
function keyOf(file, fingerprint) {
    return `${file}\n${fingerprint}`;
}
function pathFrom(baseline, file, workingDirectory) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(baseline));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, file)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function rowsIn(text) {
    try {
        const document = JSON.parse(text);
        return document?.version === version && Array.isArray(document.findings) && document.findings.every(isRow)
            ? document.findings
            : undefined;
    }
    catch {
        return undefined;
    }
}
function isRow(row) {
    return (typeof row?.file === 'string' &&
        typeof row.fingerprint === 'string' &&
        Number.isSafeInteger(row.count) &&
        Number(row.count) > 0);
}


/***/ })

};
