export const id = 3731;
export const ids = [3731];
export const modules = {

/***/ 9364:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Om: () => (/* binding */ casesStateName),
/* harmony export */   Qv: () => (/* binding */ stateNameOf),
/* harmony export */   X$: () => (/* binding */ edgeOfCase)
/* harmony export */ });
/* harmony import */ var _cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8448);
/** What one case works with: it tells its story to whoever debugs, and guards its execution under a name of its own. */

/** Under this name the post step finds how many cases there are. */
const casesStateName = 'cases';
function stateNameOf(index) {
    return `${_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .stateName */ .Vi}-${index}`;
}
function edgeOfCase(name, index, edge) {
    const { host } = edge;
    const { log } = host;
    return {
        ...edge,
        host: {
            ...host,
            saveState: (key, value) => host.saveState(key === _cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .stateName */ .Vi ? stateNameOf(index) : key, value),
            log: {
                ...log,
                info: (line) => log.debug(`${name}: ${line}`),
                warn: (line, place) => log.warn(`${name}: ${line}`, place),
                group: async (_, body) => await body(),
                live: () => { },
            },
        },
    };
}


/***/ }),

/***/ 3731:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCases: () => (/* binding */ runCases)
});

// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var lib = __webpack_require__(3706);
// EXTERNAL MODULE: ./packages/report/lib/index.js + 5 modules
var report_lib = __webpack_require__(1971);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/state-machine.js
var state_machine = __webpack_require__(1685);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/cases/case-edge.js
var case_edge = __webpack_require__(9364);
// EXTERNAL MODULE: ./actions/start-state-machine/lib/expect/expectations.js + 1 modules
var expectations = __webpack_require__(5773);
;// CONCATENATED MODULE: ./actions/start-state-machine/lib/cases/case.js
const caseStatuses = [
    'SUCCEEDED',
    'FAILED',
    'TIMED_OUT',
    'ABORTED',
    'RETRIABLE',
    'CAUGHT_ERROR',
];

;// CONCATENATED MODULE: ./actions/start-state-machine/lib/cases/case-file.js
/** Reads a cases file, in the form that `cases.schema.json` describes. Everything wrong is told with its place. */



const members = [
    'name',
    'input',
    'expect',
    'expect-status',
    'expect-states',
    'max-duration',
    'timeout',
    'state',
    'mock',
];
const mostCases = 1_000;
const units = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** @throws {UserError} at the line and column of what is wrong, before anything is started. */
async function casesFrom({ file, text }) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const lineCounter = new yaml.LineCounter();
    const document = yaml.parseDocument(text, {
        lineCounter,
        prettyErrors: false,
        stringKeys: true,
        intAsBigInt: true,
    });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { file, line, column: col };
    };
    const placeOf = (node) => at(node?.range?.[0] ?? 0);
    const [problem] = document.errors;
    if (problem !== undefined) {
        throw wrong('this is not YAML from here on', at(problem.pos[0]), problem.message.split('\n')[0]);
    }
    const root = mapOf(document.contents, placeOf(document.contents), ['cases']);
    const list = root.get('cases');
    if (!yaml.isSeq(list?.value) || list.value.items.length === 0) {
        throw wrong('there is no list of cases', placeOf(document.contents), 'cases: with an item for each');
    }
    if (list.value.items.length > mostCases) {
        throw wrong(`there are ${list.value.items.length} cases`, placeOf(list.value), `at most ${mostCases}`);
    }
    const cases = [];
    for (const item of list.value.items) {
        const read = await caseFrom(item);
        if (cases.some(({ name }) => name === read.name)) {
            throw wrong(`the name ${read.name} stands twice`, read.place, 'a name of its own for each case');
        }
        cases.push(read);
    }
    return cases;
    async function caseFrom(item) {
        const place = placeOf(item);
        const map = mapOf(item, place, members);
        const text = (key) => textOf(map.get(key), key);
        const lines = (key) => linesOf(map.get(key), key);
        const name = text('name');
        if (name === undefined)
            throw wrong('a case has no name', place, 'name: TEXT');
        const state = text('state');
        const mock = mockOf(map.get('mock'));
        if (mock !== undefined && state === undefined) {
            throw wrong('a mock needs the state whose call it answers', placeOf(keyOf(map.get('mock'))), 'state: NAME');
        }
        const wanted = {
            expressions: lines('expect'),
            states: lines('expect-states'),
            maxDuration: durationOf(map.get('max-duration'), 'max-duration'),
        };
        return {
            name,
            place,
            expect: wanted.expressions,
            expectStates: wanted.states,
            maxDuration: wanted.maxDuration,
            input: (0,lib/* stringifyExact */.zX)(jsonOf(map.get('input')) ?? {}),
            status: statusOf(map.get('expect-status'), state !== undefined),
            expectations: await (0,expectations/* expectationsFrom */.M)({
                ...wanted,
                where: {
                    expressions: inWords(placeOf(keyOf(map.get('expect')) ?? item)),
                    states: inWords(placeOf(keyOf(map.get('expect-states')) ?? item)),
                },
            }),
            timeout: durationOf(map.get('timeout'), 'timeout'),
            state,
            mock,
        };
    }
    function mapOf(node, place, known) {
        if (!yaml.isMap(node))
            throw wrong('this is no object', place, `an object with ${known.join(', ')}`);
        const found = new Map();
        for (const pair of node.items) {
            const key = String(pair.key.value);
            if (!known.includes(key)) {
                const expected = `one of ${known.join(', ')}${(0,lib/* didYouMean */.au)(key, known)}`;
                throw wrong(`there is no member ${key}`, placeOf(pair.key), expected);
            }
            found.set(key, pair);
        }
        return found;
    }
    function keyOf(pair) {
        return pair?.key;
    }
    function textOf(pair, key) {
        if (pair === undefined)
            return undefined;
        const { value } = pair;
        if (yaml.isScalar(value) && typeof value.value === 'string' && value.value !== '')
            return value.value;
        throw wrong(`${key} is no text`, placeOf(pair.value), 'a text that is not empty');
    }
    function linesOf(pair, key) {
        if (pair === undefined)
            return [];
        if (!yaml.isSeq(pair.value)) {
            return (textOf(pair, key) ?? '')
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== '');
        }
        return pair.value.items.map((item) => {
            if (yaml.isScalar(item) && typeof item.value === 'string' && item.value.trim() !== '')
                return item.value;
            throw wrong(`${key} holds something else than texts`, placeOf(item), 'a list of texts');
        });
    }
    function durationOf(pair, key) {
        const given = textOf(pair, key);
        if (given === undefined)
            return undefined;
        const parts = [...given.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)];
        if (parts.map(([whole]) => whole).join('') === given && given !== '') {
            return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ''] ?? 0), 0);
        }
        throw wrong(`${key} is no duration`, placeOf(pair?.value), 'such as 30s or 2m');
    }
    function statusOf(pair, isState) {
        const given = textOf(pair, 'expect-status') ?? 'SUCCEEDED';
        const known = caseStatuses.slice(0, isState ? caseStatuses.length : 4);
        const found = known.find((status) => status === given);
        if (found !== undefined)
            return found;
        const expected = `one of ${known.join(', ')}${(0,lib/* didYouMean */.au)(given, known)}`;
        throw wrong(`there is no status ${given}`, placeOf(pair?.value), expected);
    }
    function jsonOf(pair) {
        if (pair === undefined)
            return undefined;
        const value = pair.value.toJS(document, { maxAliasCount: 100 });
        return JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? (0,lib/* exactInteger */.i7)(part) : part)));
    }
    function mockOf(pair) {
        if (pair === undefined)
            return undefined;
        const map = mapOf(pair.value, placeOf(pair.value), ['result', 'error']);
        if (map.size !== 1) {
            throw wrong('a mock answers with one thing', placeOf(pair.value), 'either result or error');
        }
        const error = map.get('error');
        if (error === undefined)
            return { result: (0,lib/* stringifyExact */.zX)(jsonOf(map.get('result')) ?? null) };
        const given = mapOf(error.value, placeOf(error.value), ['error', 'cause']);
        const [name, cause] = [textOf(given.get('error'), 'error'), textOf(given.get('cause'), 'cause')];
        return {
            errorOutput: {
                ...(name === undefined ? {} : { error: name }),
                ...(cause === undefined ? {} : { cause }),
            },
        };
    }
}
function inWords({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
function wrong(message, place, expected) {
    return new lib/* UserError */.yo(message, { where: inWords(place), expected });
}

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
        errors: 0,
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
    return [
        `${head}>`,
        `      <failure${attributes({ type, message })}>${lines(result.lines)}</failure>`,
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

;// CONCATENATED MODULE: ./actions/start-state-machine/lib/cases/junit-report.js
/** The results of cases as JUnit XML: one case each, one failure for each that failed. */

function junitOf(results, { file, startedAt }) {
    return junit({ startedAt, suites: [{ name: file, properties: {}, cases: results.map(caseOf) }] });
}
function caseOf({ name, place, passed, troubles, durationMs, executionArn }) {
    const seconds = durationMs / 1000;
    if (passed)
        return { name, className: place.file, seconds, result: { kind: 'passed' } };
    const where = [`${place.file}:${place.line}`, ...(executionArn === undefined ? [] : [executionArn])];
    return {
        name,
        className: place.file,
        seconds,
        result: {
            kind: 'failed',
            type: 'case',
            message: troubles[0] ?? 'failed',
            lines: [...troubles, ...where],
        },
    };
}

;// CONCATENATED MODULE: ./actions/start-state-machine/lib/cases/test-state.js
/** Tests one state by itself: TestState plays it, with what its call would answer where that is given. */

/** The service takes five minutes at most. Milliseconds. */
const longest = 330_000;
/** @throws {ActionError} when the state cannot be tested. */
async function testState(each, machine, edge) {
    const { aws, host } = edge;
    const { state = '', input, mock, timeout = longest } = each;
    const startedAt = aws.clock.now();
    const request = {
        definition: machine.definition,
        stateName: state,
        input,
        ...(machine.roleArn === undefined || mock !== undefined ? {} : { roleArn: machine.roleArn }),
        ...(mock === undefined ? {} : { mock }),
    };
    const options = {
        region: machine.region,
        signal: host.cancellation.signal,
        timeout: Math.min(timeout, longest),
    };
    const answer = await aws.call('sfn', 'TestState', request, options);
    const durationMs = aws.clock.now() - startedAt;
    return {
        status: answer.status ?? 'FAILED',
        output: answer.output === undefined ? undefined : JSON.parse(answer.output),
        error: answer.error,
        cause: answer.cause,
        states: [state],
        durations: { [state]: durationMs },
        counts: { [state]: 1 },
        lastState: state,
        durationMs,
    };
}
/** @throws {UserError} for a file that is not JSON: the service takes nothing else. */
function asDefinition(text, file) {
    try {
        JSON.parse(text);
        return text;
    }
    catch (cause) {
        throw new lib/* UserError */.yo('states can be tested of a definition in JSON only', { where: file, cause });
    }
}

;// CONCATENATED MODULE: ./actions/start-state-machine/lib/cases/run-cases.js
/** Runs the cases of a file, several at once, and makes one verdict of them. */







const longestTrouble = 1_000;
/** @param start Starts one execution and follows it to its end. */
async function runCases(file, inputs, given, start) {
    const { edge, masked } = remembering(given);
    const { aws, host, files } = edge;
    const text = await files.readText(file, 'the cases');
    const cases = await casesFrom({ file, text });
    const startedAt = aws.clock.now();
    const machine = cases.some(({ state }) => state !== undefined)
        ? await testedMachine(inputs, edge)
        : undefined;
    host.saveState(case_edge/* casesStateName */.Om, String(cases.length));
    const results = await inTurns(cases, inputs.concurrency, host.cancellation.signal, async (each, index) => {
        const result = await runCase(each, index, { inputs, edge, start, machine });
        tell(result, edge);
        return result;
    });
    host.cancellation.signal.throwIfAborted();
    const failed = results.filter(({ passed }) => !passed);
    const path = inputs['junit-file'];
    if (path !== undefined)
        await files.writeWhole(path, junitOf(results.map(withMasks(masked)), { file, startedAt }));
    host.log.info(`  calls  ${aws.calls.inWords()}`, 'dim');
    return {
        verdict: failed.length === 0 ? 'passed' : 'failed',
        reason: failed.length === 0 ? undefined : `${failed.length} of ${results.length} cases failed`,
        outputs: {
            'cases-passed': results.length - failed.length,
            'cases-failed': failed.length,
            'junit-file': path,
            calls: aws.calls.total,
        },
        summary: summaryOf(results),
        annotations: failed.map(annotationOf),
    };
}
function withMasks(masked) {
    return (result) => ({ ...result, troubles: result.troubles.map(masked) });
}
/** The report is no log, and is masked all the same. */
function remembering(edge) {
    const masks = (0,lib/* createMasks */._9)();
    const mask = (secret) => {
        masks.add(secret);
        edge.host.mask(secret);
    };
    return { edge: { ...edge, host: { ...edge.host, mask } }, masked: masks.apply };
}
async function runCase(each, index, setting) {
    const { name, place } = each;
    const { edge } = setting;
    const startedAt = edge.aws.clock.now();
    const ended = (troubles, executionArn) => ({
        name,
        place,
        passed: troubles.length === 0,
        troubles,
        durationMs: edge.aws.clock.now() - startedAt,
        executionArn,
    });
    try {
        if (each.state !== undefined)
            return ended(await troublesOfState(each, setting));
        const outcome = await setting.start(inputsOf(each, setting.inputs), (0,case_edge/* edgeOfCase */.X$)(name, index, edge));
        const { error, verdict, reason, outputs } = outcome;
        if (error !== undefined)
            return ended([(0,lib/* messageOf */.bD)(error)], outputs['execution-arn']);
        return ended(verdict === 'passed' ? [] : (reason ?? verdict).split('\n'), outputs['execution-arn']);
    }
    catch (error) {
        if (error instanceof lib/* Cancelled */.cJ)
            throw error;
        return ended([(0,lib/* messageOf */.bD)(error)]);
    }
}
/** As if the case had been given by flags. */
function inputsOf(each, inputs) {
    return {
        ...inputs,
        input: each.input,
        'input-file': undefined,
        'execution-name': undefined,
        'execution-name-prefix': each.name.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 40),
        identity: JSON.stringify([inputs.identity ?? '', each.name]),
        'on-existing': 'new',
        wait: true,
        timeout: each.timeout ?? inputs.timeout,
        'on-timeout': 'stop',
        expect: [...each.expect],
        'expect-states': [...each.expectStates],
        'max-duration': each.maxDuration,
        'expect-status': each.status,
        'output-map': [],
        'output-file': undefined,
        'history-output-file': undefined,
    };
}
async function troublesOfState(each, { machine, edge }) {
    if (machine === undefined)
        throw new TypeError('no definition was read');
    try {
        const facts = await testState(each, machine, edge);
        const status = facts.status === each.status
            ? []
            : [
                `the state ended ${facts.status}${facts.error === undefined ? '' : `: ${facts.error}`}, expected ${each.status}`,
            ];
        return [...status, ...(await each.expectations.unmet(facts))];
    }
    catch (error) {
        if (error instanceof lib/* TimedOut */.GA)
            return ['the state took longer than its time limit'];
        throw error;
    }
}
/** From the file in the repository where one is given: nothing need be deployed then. */
async function testedMachine(inputs, edge) {
    const file = inputs['definition-file'];
    if (file !== undefined) {
        const text = await edge.files.readText(file, 'the definition');
        return { definition: asDefinition(text, file), roleArn: undefined, region: inputs.region };
    }
    const name = await (0,state_machine/* nameMachine */.f0)(inputs['state-machine'], inputs.region, edge);
    const { definition, roleArn } = await (0,state_machine/* describeMachine */.Fe)(name, edge);
    if (definition !== undefined)
        return { definition, roleArn, region: name.region };
    throw new lib/* UserError */.yo('the definition of the state machine may not be read', {
        where: name.arn,
        expected: 'permission for states:DescribeStateMachine, or the input definition-file',
    });
}
async function inTurns(items, atOnce, signal, work) {
    const results = [];
    let next = 0;
    const turn = async () => {
        while (next < items.length && !signal.aborted) {
            const index = next++;
            const item = items[index];
            if (item !== undefined)
                results[index] = await work(item, index);
        }
    };
    const turns = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, turn));
    const trouble = turns.find((each) => each.status === 'rejected');
    if (trouble !== undefined)
        throw trouble.reason;
    return results;
}
function tell({ name, passed, troubles, durationMs }, { host }) {
    host.log.info(`${passed ? '\u2713' : '\u2717'} ${name} ${(0,report_lib/* durationInWords */.ji)(durationMs)}`, passed ? 'good' : 'bad');
    for (const trouble of troubles)
        host.log.info(`  ${trouble}`);
}
function annotationOf({ name, place, troubles }) {
    const message = troubles.join('\n').slice(0, longestTrouble);
    return {
        severity: 'error',
        title: `Case ${name}`,
        message,
        file: place.file,
        line: place.line,
        column: place.column,
    };
}
function summaryOf(results) {
    const rows = results.map(({ name, passed, durationMs, troubles }) => [
        passed ? '\u2705' : '\u274c',
        report_lib/* markdown.text */.wD.text(name),
        (0,report_lib/* durationInWords */.ji)(durationMs),
        troubles.map((trouble) => report_lib/* markdown.text */.wD.text(trouble.slice(0, longestTrouble))).join('<br>'),
    ]);
    return [report_lib/* markdown.heading */.wD.heading(3, 'Cases'), report_lib/* markdown.table */.wD.table(['', 'Case', 'Duration', 'What does not hold'], rows)];
}


/***/ })

};
