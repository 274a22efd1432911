export const id = 121;
export const ids = [121];
export const modules = {

/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubFront: () => (/* binding */ githubFront)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5735);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5530);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(921);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(685);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8879);
/** A step of a GitHub workflow, on `@actions/core`: loaded only here, for its HTTP stack is slow to start. */






const issue = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm };
function githubFront({ environment, level }) {
    const masks = (0,_masks_js__WEBPACK_IMPORTED_MODULE_3__/* .createMasks */ ._)((secret) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret));
    const warnings = [];
    const write = (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .writeTo */ .j)(process.stdout);
    const annotate = (annotation) => {
        const properties = placeOf(annotation, environment.GITHUB_WORKSPACE ?? process.cwd());
        const message = annotation.message.split('\n').map((line) => (0,_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .forRunnerLog */ .cf)(masks.apply(line)));
        issue[annotation.severity](message.join('\n'), properties);
    };
    return {
        kind: 'github',
        log: githubLog(level, masks, warnings),
        masks,
        warnings,
        reserveStdout: sendStdoutToStderr,
        printDocument: (text) => (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)(process.stdout, text, write),
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value),
        state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(name) || undefined,
        async conclude({ outputs, summary, annotations }) {
            // Without the runner's files `@actions/core` falls back to commands that the runner no longer takes.
            if (environment.GITHUB_OUTPUT) {
                for (const [name, value] of outputs)
                    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, (0,_output_files_js__WEBPACK_IMPORTED_MODULE_5__/* .outputText */ .jO)(value));
            }
            if (summary !== '' && environment.GITHUB_STEP_SUMMARY)
                await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(summary).write();
            for (const annotation of annotations)
                annotate(annotation);
        },
    };
}
function githubLog(level, masks, warnings) {
    const shown = (line) => (0,_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .forRunnerLog */ .cf)(masks.apply(line));
    return {
        level,
        info(line) {
            if (level !== 'quiet')
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(line));
        },
        warn(line, place = {}) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(shown(`Warning: ${line}`));
            warnings.push({ severity: 'warning', message: line, ...place });
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
