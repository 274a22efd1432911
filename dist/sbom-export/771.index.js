export const id = 771;
export const ids = [771];
export const modules = {

/***/ 771:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  junitReport: () => (/* binding */ junitReport)
});

// EXTERNAL MODULE: ./packages/report/lib/escape.js
var lib_escape = __webpack_require__(269);
;// CONCATENATED MODULE: ./packages/report/lib/xml.js
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
function xml_text(raw) {
    return (0,lib_escape/* visible */.R)(raw)
        .replace(neverAllowed, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
        .replace(/[&<>"']/g, (character) => references[character] ?? character)
        .replaceAll('##[', '#&#35;[')
        .replace(/^(\s*)::/, '$1&#58;:');
}
/** Lines of text between tags. */
function lines(raw) {
    return raw.map(xml_text).join('\n');
}
/** ` name="value"` for each that is given. Names are the caller's own. */
function attributes(values) {
    return Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => ` ${name}="${xml_text(String(value))}"`)
        .join('');
}

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
    const head = attributes({
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
        ...Object.entries(properties).map(([key, value]) => `      <property${attributes({ name: key, value })}/>`),
        '    </properties>',
        ...cases.flatMap(caseLines),
        `    <system-out>${lines(output)}</system-out>`,
        '    <system-err></system-err>',
        '  </testsuite>',
    ];
}
function caseLines({ name, className, result, seconds = 0 }) {
    const time = secondsOf(seconds);
    const head = `    <testcase${attributes({ name: named(name), classname: named(className), time })}`;
    if (result.kind === 'passed')
        return [`${head}/>`];
    const { type, message } = result;
    const element = result.kind === 'error' ? 'error' : 'failure';
    return [
        `${head}>`,
        `      <${element}${attributes({ type, message })}>${lines(result.lines)}</${element}>`,
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

// EXTERNAL MODULE: ./actions/sbom-export/lib/gate/facts.js
var gate_facts = __webpack_require__(7959);
;// CONCATENATED MODULE: ./actions/sbom-export/lib/gate/junit-report.js
/** The report of `junit-file`: a suite for each image, a case for each rule that holds and each new problem. */


function junitReport({ verdict, rules, images, version, startedAt }) {
    return junit({
        startedAt,
        suites: images.map((facts) => {
            const judged = verdict.judged.filter(({ problem }) => problem.facts === facts);
            return suiteOf(facts, judged, rules, version);
        }),
    });
}
/** Failures first: a report group shows no more than its first cases. */
function suiteOf(facts, judged, rules, version) {
    const name = (0,gate_facts/* nameOfImage */.q)(facts);
    const failing = judged.filter(({ standing }) => standing === 'new');
    const broken = new Set(failing.map(({ problem }) => problem.rule.id));
    const held = rules.filter(({ id }) => !broken.has(id));
    return {
        name,
        properties: { tool: `sbom-export ${version}`, source: facts.source, digest: facts.image.digest },
        cases: [
            ...failing.map((one) => failure(one, name)),
            ...held.map(({ id }) => ({ name: id, className: name, result: { kind: 'passed' } })),
        ],
        output: judged
            .filter(({ standing }) => standing !== 'new')
            .map(({ problem, standing, note }) => `${standing}: ${problem.rule.id}: ${problem.why}: ${note}`),
    };
}
function failure({ problem, note }, className) {
    const { rule, component, vulnerability, why, mend, paths } = problem;
    const version = component === undefined ? [] : [component.name, component.version];
    return {
        name: [rule.id, ...version, vulnerability?.id ?? ''].filter((part) => part !== '').join(' '),
        className,
        result: {
            kind: 'failed',
            type: rule.id,
            message: why,
            lines: [why, ...(note === '' ? [] : [note]), `To mend: ${mend}`, ...paths],
        },
    };
}


/***/ })

};
