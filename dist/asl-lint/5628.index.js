export const id = 5628;
export const ids = [5628];
export const modules = {

/***/ 5628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codeScanningNotice: () => (/* binding */ codeScanningNotice),
  sarifReport: () => (/* binding */ sarifReport)
});

// EXTERNAL MODULE: ./packages/asl/lib/index.js + 210 modules
var lib = __webpack_require__(3603);
// EXTERNAL MODULE: ./packages/report/lib/index.js + 4 modules
var report_lib = __webpack_require__(967);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/report/lib/escape.js
var lib_escape = __webpack_require__(269);
// EXTERNAL MODULE: ./packages/report/lib/json.js
var json = __webpack_require__(8052);
;// CONCATENATED MODULE: ./packages/report/lib/line-hashes.js
/**
 * The hash that GitHub's code scanning knows an alert by: of the hundred characters from the start of its line on,
 * blanks and tabs left out, as its own upload action computes it (`primaryLocationLineHash`). An action that uploads
 * compares, and warns of any other value. So it must be the same, to the last bit of its 64.
 */
const blockSize = 100;
const factor = 37;
/** 37 to the power of 100, modulo 2^64: what a character weighs when it leaves the block. */
const leaving = halvesOf(BigInt.asUintN(64, BigInt(factor) ** BigInt(blockSize)));
const endOfFile = 65_535;
const half = 2 ** 32;
const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
/** By line, 1-based: `hash:n`, where n counts the lines of the same hash down to this one. */
function lineHashes(text, wanted) {
    const last = Math.max(0, ...wanted);
    const hashes = new Map();
    const lows = new Set();
    forEachLine(text, last, (line, high, low) => {
        if (!wanted.has(line))
            return;
        hashes.set(line, hexadecimal(high, low));
        lows.add(low);
    });
    // Most lines are no others' twin, and telling that by half of the hash needs no text of it.
    const counts = new Map();
    forEachLine(text, last, (line, high, low) => {
        if (!lows.has(low))
            return;
        const hash = hexadecimal(high, low);
        const count = (counts.get(hash) ?? 0) + 1;
        counts.set(hash, count);
        if (wanted.has(line))
            hashes.set(line, `${hash}:${count}`);
    });
    return hashes;
}
function forEachLine(text, last, tell) {
    if (last === 0)
        return;
    let told = 0;
    const block = rollingBlock((line, high, low) => {
        told = line;
        tell(line, high, low);
    });
    let line = 0;
    let startsLine = true;
    let afterReturn = false;
    for (let offset = 0; offset <= text.length && told < last; offset++) {
        let code = offset === text.length ? endOfFile : text.charCodeAt(offset);
        const skipped = code === space || code === tab || (code === lineFeed && afterReturn);
        afterReturn = code === carriageReturn;
        if (skipped)
            continue;
        if (afterReturn)
            code = lineFeed;
        block.add(code, startsLine ? ++line : undefined);
        startsLine = code === lineFeed;
    }
    for (let rest = 0; rest < blockSize && told < last; rest++)
        block.add(0, undefined);
}
/** Tells the hash of a line once the hundred characters from its start on are in the block. */
function rollingBlock(tell) {
    const codes = new Array(blockSize).fill(0);
    const lines = new Array(blockSize).fill(undefined);
    let index = 0;
    // The two halves of a 64-bit number; every product below stays under 2^53.
    let high = 0;
    let low = 0;
    return {
        add(code, line) {
            const done = lines[index];
            if (done !== undefined)
                tell(done, high, low);
            lines[index] = line;
            const left = codes[index] ?? 0;
            codes[index] = code;
            index = (index + 1) % blockSize;
            const newLow = low * factor + code - left * leaving.low;
            const carry = Math.floor(newLow / half);
            low = newLow - carry * half;
            high = modulo(high * factor + carry - left * leaving.high);
        },
    };
}
function modulo(value) {
    return value - Math.floor(value / half) * half;
}
function hexadecimal(high, low) {
    return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
function halvesOf(value) {
    return { high: Number(value >> 32n), low: Number(value & 0xffffffffn) };
}

;// CONCATENATED MODULE: ./packages/report/lib/sarif.js
/** SARIF 2.1.0, in the form that GitHub's code scanning reads. */




/** What GitHub takes in one run; of more than `shown` it shows the most severe. */
const codeScanningLimits = { results: 25_000, shown: 5_000 };
function sarif({ tool, rules, results, textOf, notices = [] }) {
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const fingerprints = fingerprintsOf(tool.name, results, textOf);
    return (0,json.document)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { ...tool, rules: rules.map(descriptor) } },
                invocations: [
                    {
                        executionSuccessful: true,
                        ...(notices.length === 0 ? {} : { toolExecutionNotifications: notices.map(notification) }),
                    },
                ],
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: {
                    [sourceRoot]: { description: { text: 'The root of the checked-out source' } },
                },
                results: results.map((result, index) => ({
                    ruleId: result.rule,
                    ruleIndex: indexes.get(result.rule) ?? -1,
                    level: result.level,
                    message: { text: messageText(result.message) },
                    locations: [locationOf(result)],
                    partialFingerprints: fingerprints[index] ?? {},
                    ...(result.properties === undefined ? {} : { properties: result.properties }),
                })),
            },
        ],
    }, 2);
}
const sourceRoot = '%SRCROOT%';
/** Which no URI can hold. */
const loneSurrogates = /[\ud800-\udfff]/gu;
function descriptor({ id, level, title, description, help, helpUri, tags, properties }) {
    return {
        id,
        shortDescription: { text: title },
        fullDescription: { text: description },
        help,
        helpUri,
        defaultConfiguration: { level },
        properties: {
            ...properties,
            tags,
            precision: 'high',
            'problem.severity': level === 'note' ? 'recommendation' : level,
        },
    };
}
function notification(text) {
    return { level: 'warning', message: { text: messageText(text) } };
}
function locationOf({ file, region, logical }) {
    return {
        physicalLocation: { artifactLocation: artifactOf(file), region },
        ...(logical === undefined
            ? {}
            : { logicalLocations: [{ fullyQualifiedName: (0,lib_escape/* visible */.R)(logical.name), kind: logical.kind }] }),
    };
}
/** Every character of a name that has a meaning in a URI is encoded: a name is never a scheme, a query or a way up. */
function artifactOf(file) {
    const windows = /^[A-Za-z]:\//.test(file);
    const absolute = windows || file.startsWith('/');
    const uri = file.replace(loneSurrogates, '\ufffd').split('/').map(encodeURIComponent).join('/');
    if (absolute)
        return { uri: `file://${windows ? '/' : ''}${uri}` };
    return { uri, uriBaseId: sourceRoot };
}
/** A reader makes a link of `[text](target)`, unless the bracket is escaped. */
function messageText(text) {
    return (0,lib_escape/* visible */.R)(text).replaceAll('](', '\\](');
}
function fingerprintsOf(tool, results, textOf) {
    const hashes = lineHashesOf(results, textOf);
    const seen = new Map();
    return results.map(({ rule, file, region, identity }) => {
        const digest = digestOf([rule, ...identity]);
        const key = `${file}\0${digest}`;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        const line = hashes.get(file)?.get(region.startLine);
        return {
            [`${tool}/v1`]: `${digest}:${count}`,
            ...(line === undefined ? {} : { primaryLocationLineHash: line }),
        };
    });
}
function digestOf(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
function lineHashesOf(results, textOf) {
    const lines = new Map();
    for (const { file, region } of results) {
        const wanted = lines.get(file) ?? new Set();
        lines.set(file, wanted.add(region.startLine));
    }
    return new Map([...lines].map(([file, wanted]) => [file, lineHashes(textOf(file) ?? '', wanted)]));
}

// EXTERNAL MODULE: ./actions/asl-lint/lib/lines.js
var lines = __webpack_require__(5897);
// EXTERNAL MODULE: ./actions/asl-lint/lib/located.js
var located = __webpack_require__(9488);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/sarif-report.js
/** The report of `--format=sarif` and `sarif-file`, as code scanning reads it. */





function sarifReport({ linted, tool, pathInSource }) {
    const all = (0,located/* locatedFindings */.Hm)(linted);
    const shown = (0,located/* mostSevere */.ux)(all, codeScanningLimits.results);
    const texts = new Map(linted.map(({ file, text }) => [pathInSource(file), text]));
    return sarif({
        tool,
        rules: rulesOf(shown),
        results: shown.map((located) => resultOf(located, pathInSource)),
        textOf: (file) => texts.get(file),
        notices: shown.length < all.length ? [leftOut(all.length - shown.length)] : [],
    });
}
/** Why code scanning will not show everything, where it will not. */
function codeScanningNotice(findings) {
    const { results, shown } = codeScanningLimits;
    if (findings > results)
        return leftOut(findings - results);
    if (findings <= shown)
        return undefined;
    return `code scanning shows the ${shown} most severe of ${findings} findings; the SARIF report has all`;
}
function leftOut(count) {
    return `${count} findings are left out of the SARIF report: code scanning takes ${codeScanningLimits.results}`;
}
const levels = { error: 'error', warning: 'warning', info: 'note' };
/** Those of the findings, each once. */
function rulesOf(shown) {
    const found = new Map(shown.map(({ finding }) => [finding.rule, finding]));
    return [...found.values()].map(ruleOf);
}
/** What AWS alone found has no rule here; then the finding is all that is known. */
function ruleOf({ rule: id, severity, message, hint, documentation, awsCode }) {
    const rule = lib/* rules */.aO.find((one) => one.id === id);
    const own = rule ?? lib/* fileRules */._h.find((one) => one.id === id);
    const description = own?.description ?? message;
    const advice = own?.hint ?? hint;
    return {
        id,
        level: levels[own?.level ?? severity],
        title: firstSentence(description),
        description,
        help: {
            text: `${description}\n\nTo mend it: ${advice}`,
            markdown: [
                report_lib/* markdown.text */.wD.text(description),
                `**To mend it:** ${report_lib/* markdown.text */.wD.text(advice)}`,
                ...example('Bad', rule?.bad),
                ...example('Good', rule?.good),
                `[Documentation](${documentation})`,
            ].join('\n\n'),
        },
        helpUri: documentation,
        tags: ['correctness', 'amazon-states-language'],
        ...(awsCode === null ? {} : { properties: { awsCode } }),
    };
}
/** A long one shows nothing at a glance, and text that cannot be seen shows nothing at all. */
const longestExample = 1000;
function example(title, text) {
    if (text === undefined || text.length > longestExample || text.includes('\ufeff'))
        return [];
    return [`${title}:`, report_lib/* markdown.codeBlock */.wD.codeBlock(text.split('\n'), 'json')];
}
function firstSentence(text) {
    return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
}
function resultOf({ source, finding }, pathInSource) {
    const { rule, severity, message, hint, range, pointer, state, definition, awsCode } = finding;
    const { start, end } = range;
    return {
        rule,
        level: levels[severity],
        message: `${message}. ${hint}`,
        file: pathInSource(source.file),
        region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
        },
        logical: logicalPlace(definition, state),
        identity: [definition ?? '', placeWithoutIndexes(pointer), faultIn(source, finding)],
        properties: { pointer, state, definition, awsCode },
    };
}
/** `Resources.Orders/Inspect` */
function logicalPlace(definition, state) {
    const name = [definition, state].filter((part) => part !== null).join('/');
    return name === '' ? undefined : { name, kind: 'object' };
}
/** The place of an item in a list is not what it is known by: items come and go before it. */
function placeWithoutIndexes(pointer) {
    return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}
/** The text at fault, as far as it stands on one line. */
function faultIn(source, { range: { start, end } }) {
    const line = (0,lines/* lineOf */.c)(source, start.line) ?? '';
    return line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
}


/***/ })

};
