export const id = 121;
export const ids = [121];
export const modules = {

/***/ 7121:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubFront: () => (/* binding */ githubFront)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5530);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(921);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(685);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8879);
/** A step of a GitHub workflow, on `@actions/core`: loaded only here, for its HTTP stack is slow to start. */






const issue = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
function githubFront({ environment, level }) {
    const masks = (0,_masks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMasks */ ._)((secret) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret));
    const write = (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .writeTo */ .j)(process.stdout);
    const annotate = (annotation) => {
        const properties = placeOf(annotation, environment.GITHUB_WORKSPACE ?? process.cwd());
        const message = annotation.message.split('\n').map((line) => (0,_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .forRunnerLog */ .cf)(masks.apply(line)));
        issue[annotation.severity](message.join('\n'), properties);
    };
    const warnings = warningsOf(annotate);
    return {
        kind: 'github',
        log: githubLog(level, masks, warnings.add),
        masks,
        annotates: true,
        spelling: 'yaml',
        warningsSoFar: warnings.soFar,
        reserveStdout: sendStdoutToStderr,
        printDocument: (text) => (0,_print_js__WEBPACK_IMPORTED_MODULE_5__/* .print */ .y)(process.stdout, text, write),
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value),
        state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(name) || undefined,
        fail: (story) => annotate({ severity: 'error', message: story.join('\n') }),
        async conclude({ outputs, summary, annotations }) {
            // What a person must see comes first: the runner's files may be out of reach.
            for (const annotation of annotations)
                annotate(annotation);
            // Without the runner's files `@actions/core` falls back to commands that the runner no longer takes.
            if (environment.GITHUB_OUTPUT) {
                for (const [name, value] of outputs)
                    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, (0,_output_files_js__WEBPACK_IMPORTED_MODULE_4__/* .outputText */ .jO)(value));
            }
            if (summary !== '' && environment.GITHUB_STEP_SUMMARY)
                await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(summary).write();
        },
    };
}
function warningsOf(annotate) {
    const waiting = [];
    let shown = 0;
    return {
        add(warning) {
            const hasPlace = shown < _annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .mostPerSeverity */ .Wp;
            if (hasPlace)
                annotate(warning);
            else
                waiting.push(warning);
            if (hasPlace)
                shown++;
            return hasPlace;
        },
        soFar: () => ({ shown: { warning: shown }, waiting }),
    };
}
function githubLog(level, masks, addWarning) {
    const shown = (line) => (0,_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .forRunnerLog */ .cf)(masks.apply(line));
    return {
        level,
        info(line) {
            if (level !== 'quiet')
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(line));
        },
        warn(line, place = {}) {
            const annotated = addWarning({ severity: 'warning', message: line, ...place });
            if (!annotated)
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(`Warning: ${(0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInWords */ .cF)(place)}${line}`));
        },
        debug(line) {
            if (level === 'debug')
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(line));
            else
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(shown(line));
        },
        async group(title, body) {
            if (level === 'quiet')
                return await body();
            return await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os(shown(title), async () => body());
        },
        live() { },
    };
}
/** GitHub takes columns only of a range within one line. */
function placeOf(annotation, workspace) {
    const { title, file, line, column, endLine = line, endColumn } = annotation;
    const oneLine = line === endLine;
    return defined({
        title: title === undefined ? undefined : (0,_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .forRunnerLog */ .cf)(title),
        file: file === undefined ? undefined : (0,_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .forRunnerLog */ .cf)((0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInWorkspace */ .ep)(file, workspace, process.cwd())),
        startLine: line,
        endLine,
        startColumn: oneLine ? column : undefined,
        endColumn: oneLine ? endColumn : undefined,
    });
}
function defined(properties) {
    return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
/** `@actions/core` knows no other stream; the runner reads commands from stderr just as well. */
function sendStdoutToStderr() {
    process.stdout.write = process.stderr.write.bind(process.stderr);
}


/***/ })

};
