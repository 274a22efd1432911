export const id = 5186;
export const ids = [5186];
export const modules = {

/***/ 65186:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  junitReport: () => (/* binding */ junitReport)
});

// EXTERNAL MODULE: ./packages/report/lib/xml.js
var xml = __webpack_require__(7085);
;// CONCATENATED MODULE: ./packages/report/lib/junit.js
/**
 * JUnit XML, as report groups of CodeBuild, Jenkins and others read it. The format has no one standard: what is written
 * here is valid by the schema of Ant's reports, the strictest of those in use.
 */

/** What CodeBuild keeps of a report: 500 cases, those that failed first. */
const codeBuildLimits = { casesPerReport: 500 };
function junit({ startedAt, suites }) {
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites>',
        ...suites.flatMap((suite, index) => suiteLines(suite, index, startedAt)),
        '</testsuites>',
        '',
    ].join('\n');
}
function suiteLines({ name, properties, cases, output = [] }, id, startedAt) {
    const head = (0,xml/* attributes */.uK)({
        id,
        name: named(name),
        package: named(name),
        // The schema of Ant knows no time zone and no fractions; it is UTC.
        timestamp: new Date(startedAt).toISOString().slice(0, 19),
        // Required there, and of no use to a reader: the machine is not told.
        hostname: 'localhost',
        tests: cases.length,
        failures: cases.filter(({ result }) => result.kind === 'failed').length,
        errors: cases.filter(({ result }) => result.kind === 'error').length,
        time: secondsOf(cases.reduce((sum, { seconds = 0 }) => sum + seconds, 0)),
    });
    return [
        `  <testsuite${head}>`,
        '    <properties>',
        ...Object.entries(properties).map(([key, value]) => `      <property${(0,xml/* attributes */.uK)({ name: key, value })}/>`),
        '    </properties>',
        ...cases.flatMap(caseLines),
        `    <system-out>${(0,xml/* lines */.Mn)(output)}</system-out>`,
        '    <system-err></system-err>',
        '  </testsuite>',
    ];
}
function caseLines({ name, className, result, seconds = 0 }) {
    const time = secondsOf(seconds);
    const head = `    <testcase${(0,xml/* attributes */.uK)({ name: named(name), classname: named(className), time })}`;
    if (result.kind === 'passed')
        return [`${head}/>`];
    const { type, message } = result;
    const element = result.kind === 'error' ? 'error' : 'failure';
    return [
        `${head}>`,
        `      <${element}${(0,xml/* attributes */.uK)({ type, message })}>${(0,xml/* lines */.Mn)(result.lines)}</${element}>`,
        '    </testcase>',
    ];
}
/** To the millisecond. */
function secondsOf(seconds) {
    return Math.round(seconds * 1000) / 1000;
}
/** A name may not be empty. */
function named(name) {
    return name.trim() === '' ? '(no name)' : name;
}

// EXTERNAL MODULE: ./actions/asl-lint/lib/located.js
var lib_located = __webpack_require__(49488);
// EXTERNAL MODULE: ./actions/asl-lint/lib/text-report.js + 1 modules
var text_report = __webpack_require__(1209);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/junit-report.js
/** The report of `--format=junit` and `junit-file`: a suite for each file, a case for each finding and each sound definition. */



function junitReport({ linted, failOn, tool, startedAt }) {
    const suites = linted.map((file) => suiteOf(file, failOn, `${tool.name} ${tool.version}`));
    return junit({ startedAt, suites });
}
function suiteOf(file, failOn, tool) {
    const located = (0,lib_located/* locatedFindings */.Hm)([file]);
    const isFailure = ({ finding: { severity } }) => severity === 'error' || (severity === 'warning' && failOn === 'warning');
    const told = located.filter((one) => !isFailure(one));
    const failures = located.filter(isFailure);
    return {
        name: file.file,
        properties: { tool, definitions: String(file.definitions) },
        cases: [...soundCases(file, failures), ...failures.map(failure), ...told.map(passed)],
        output: told.flatMap((one) => (0,text_report/* linesOf */.Dx)(one).map(({ text }) => text)),
    };
}
/** One for each definition that nothing is held against. */
function soundCases({ file, places }, failures) {
    const failed = new Set(failures.map(({ finding }) => finding.definition));
    const sound = places.filter((place) => !failed.has(place));
    const names = sound.map((place) => (place === null ? 'no errors' : `no errors ${place}`));
    if (failures.length === 0 && names.length === 0)
        names.push('no state machine');
    return names.map((name) => ({ name, className: file, result: { kind: 'passed' } }));
}
function failure(located) {
    const { severity, message, hint } = located.finding;
    return {
        ...head(located),
        result: {
            kind: 'failed',
            type: severity,
            message: `${message}. ${hint}`,
            lines: (0,text_report/* linesOf */.Dx)(located).map(({ text }) => text),
        },
    };
}
/** What is not held against the definition: its name is all that a report group shows of it. */
function passed(located) {
    const { name, className } = head(located);
    return { name: `${located.finding.severity}: ${name}`, className, result: { kind: 'passed' } };
}
/** Without the line: a case is followed over time by its name. */
function head({ source, finding }) {
    const { rule, definition, pointer } = finding;
    return {
        name: [rule, definition ?? '', pointer].filter((part) => part !== '').join(' '),
        className: source.file,
    };
}


/***/ }),

/***/ 7085:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   uK: () => (/* binding */ attributes)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70269);
/** XML 1.0. Text from outside comes in through these functions only; what they return is XML. */

/** Characters that no XML 1.0 document may hold, not even as a reference, beside those that `visible` replaces. */
const neverAllowed = /[\ufffe\uffff]/g;
const references = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/**
 * One line of text, for an attribute's value or between tags. What cannot be seen is written as an escape; what a
 * GitHub runner would take for a command, wherever the document is printed, by reference.
 */
function text(raw) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(raw)
        .replace(neverAllowed, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
        .replace(/[&<>"']/g, (character) => references[character] ?? character)
        .replaceAll('##[', '#&#35;[')
        .replace(/^(\s*)::/, '$1&#58;:');
}
/** Lines of text between tags. */
function lines(raw) {
    return raw.map(text).join('\n');
}
/** ` name="value"` for each that is given. Names are the caller's own. */
function attributes(values) {
    return Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}="${text(String(value))}"`)
        .join('');
}


/***/ })

};
