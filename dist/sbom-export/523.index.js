export const id = 523;
export const ids = [523];
export const modules = {

/***/ 3523:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  codeScanningNotice: () => (/* binding */ codeScanningNotice),
  sarifReport: () => (/* binding */ sarifReport)
});

// EXTERNAL MODULE: ./packages/report/lib/index.js + 4 modules
var lib = __webpack_require__(967);
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
        // Code scanning tells results apart by this one: where no text is known, the identity stands in.
        const line = hashes.get(file)?.get(region.startLine) ?? `${digest.slice(0, 16)}:${count}`;
        return { [`${tool}/v1`]: `${digest}:${count}`, primaryLocationLineHash: line };
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
    return new Map([...lines].flatMap(([file, wanted]) => {
        const text = textOf(file);
        return text === undefined ? [] : [[file, lineHashes(text, wanted)]];
    }));
}

// EXTERNAL MODULE: ./packages/sbom/lib/query.js + 4 modules
var query = __webpack_require__(9070);
// EXTERNAL MODULE: ./actions/sbom-export/lib/gate/facts.js
var gate_facts = __webpack_require__(7959);
;// CONCATENATED MODULE: ./actions/sbom-export/lib/gate/sarif-report.js
/** The report of `sarif-file`, as code scanning reads it: what is new is an error, what was there before a note. */




function sarifReport({ verdict, version, pathInSource }) {
    const all = distinct(verdict.judged.filter(({ standing }) => standing === 'new' || standing === 'known'));
    const shown = all.slice(0, codeScanningLimits.results);
    const notice = codeScanningNotice(all.length);
    return sarif({
        tool: { name: 'sbom-export', version },
        rules: rulesOf(shown),
        results: shown.map((judged) => resultOf(judged, pathInSource)),
        textOf: () => undefined,
        notices: notice === undefined ? [] : [notice],
    });
}
/** Why code scanning will not show everything, where it will not. */
function codeScanningNotice(results) {
    const { results: most, shown } = codeScanningLimits;
    if (results > most)
        return `${results - most} problems are left out of the SARIF report: code scanning takes ${most}`;
    if (results <= shown)
        return undefined;
    return `code scanning shows the ${shown} most severe of ${results} problems; the SARIF report has all`;
}
/** A vulnerability is one result, however many rules it breaks; a new one stands before a known one. */
function distinct(judged) {
    const found = new Map();
    for (const one of judged) {
        const { facts, component } = one.problem;
        const key = JSON.stringify([ruleIdOf(one.problem), facts.source, component?.ref]);
        if (!found.has(key))
            found.set(key, one);
    }
    return [...found.values()];
}
function ruleIdOf({ rule, vulnerability }) {
    return vulnerability?.id ?? rule.id;
}
function rulesOf(shown) {
    const found = new Map(shown.toReversed().map(({ problem }) => [ruleIdOf(problem), problem]));
    return [...found].map(([id, problem]) => ruleOf(id, problem));
}
function ruleOf(id, { rule, vulnerability, why, mend }) {
    const title = vulnerability === undefined ? `The rule ${id}` : `${id} (${vulnerability.severity})`;
    return {
        id,
        level: 'error',
        title,
        description: vulnerability === undefined ? titles[rule.kind] : `A package has ${id}`,
        help: {
            text: `${why}\n\nTo mend it: ${mend}`,
            markdown: `${lib/* markdown.text */.wD.text(why)}\n\n**To mend it:** ${lib/* markdown.text */.wD.text(mend)}`,
        },
        helpUri: vulnerability === undefined ? documentation[rule.kind] : advisoryOf(id),
        tags: ['security', 'sbom', rule.kind],
        ...(vulnerability === undefined
            ? {}
            : { properties: { 'security-severity': String(scoreOf(vulnerability)) } }),
    };
}
const titles = {
    package: 'A package is denied',
    license: 'A licence is denied',
    vulnerability: 'A package is vulnerable',
    age: 'The SBOM is too old',
};
const inspector = 'https://docs.aws.amazon.com/inspector/latest/user/sbom-export.html';
const documentation = {
    package: 'https://github.com/package-url/purl-spec',
    license: 'https://spdx.org/licenses/',
    vulnerability: inspector,
    age: inspector,
};
function advisoryOf(id) {
    const encoded = encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, '\ufffd'));
    if (/^CVE-/i.test(id))
        return `https://nvd.nist.gov/vuln/detail/${encoded}`;
    if (/^GHSA-/i.test(id))
        return `https://github.com/advisories/${encoded}`;
    return `https://osv.dev/vulnerability/${encoded}`;
}
/** By the lower end of the severity where no score is told. */
const scores = { critical: 9, high: 7, medium: 4, low: 0.1 };
function scoreOf({ score, severity }) {
    return score ?? scores[severity] ?? 0;
}
function resultOf({ problem, standing, note }, pathInSource) {
    const { rule, facts, component, vulnerability, why, mend, paths } = problem;
    const image = (0,gate_facts/* nameOfImage */.q)(facts);
    return {
        rule: ruleIdOf(problem),
        level: standing === 'new' ? 'error' : 'note',
        message: `${why}, in ${image}${note === '' ? '' : ` (${note})`}. To mend it: ${mend}`,
        file: pathInSource(facts.source),
        region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
        logical: component === undefined ? undefined : { name: component.purl || component.name, kind: 'package' },
        // Without digest and version: another build of the image has the same problem.
        identity: [
            facts.image.repository || facts.source,
            component === undefined ? '' : (0,query/* packageIdentity */.lM)(component.ecosystem, component),
        ],
        properties: {
            rule: rule.id,
            image: facts.image.arn || image,
            paths,
            ...(vulnerability?.epss === undefined ? {} : { epss: vulnerability.epss }),
        },
    };
}


/***/ })

};
