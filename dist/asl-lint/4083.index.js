export const id = 4083;
export const ids = [4083];
export const modules = {

/***/ 5897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lineOf)
/* harmony export */ });
/** Single lines of a text, found without splitting the whole: there may be many findings in a large one. */
const known = new WeakMap();
/** Without its end. `undefined` when the text has no such line. A line ends at LF, CRLF or a lone CR. */
function lineOf(source, number) {
    const { starts } = indexUpTo(source, number);
    const start = starts[number - 1];
    if (start === undefined)
        return undefined;
    const next = starts[number];
    return source.text.slice(start, next === undefined ? undefined : next - endBefore(source.text, next));
}
/** The starts of the lines up to this one and the one after it. */
function indexUpTo(source, number) {
    // A byte order mark is no part of the first line.
    const index = known.get(source) ?? { starts: [source.text.startsWith('\ufeff') ? 1 : 0], complete: false };
    known.set(source, index);
    const ends = /\r\n|\r|\n/g;
    ends.lastIndex = index.starts.at(-1) ?? 0;
    while (!index.complete && index.starts.length <= number) {
        if (ends.exec(source.text) === null)
            index.complete = true;
        else
            index.starts.push(ends.lastIndex);
    }
    return index;
}
/** The length of the line end before an offset. */
function endBefore(text, offset) {
    return text.endsWith('\r\n', offset) ? 2 : 1;
}


/***/ }),

/***/ 9488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Hm: () => (/* binding */ locatedFindings),
/* harmony export */   ux: () => (/* binding */ mostSevere)
/* harmony export */ });
const severities = ['error', 'warning', 'info'];
/** By file, then by place. */
function locatedFindings(linted) {
    return linted.flatMap((source) => source.findings.map((finding) => ({ source, finding })));
}
/** At most so many, the most severe chosen first, in the order in which they were. */
function mostSevere(all, most) {
    if (all.length <= most)
        return all;
    const chosen = severities
        .flatMap((severity) => all.filter(({ finding }) => finding.severity === severity))
        .slice(0, most);
    const kept = new Set(chosen);
    return all.filter((located) => kept.has(located));
}
/** `orders.asl.json:12:5` */
function placeOf({ source, finding }) {
    const { line, column } = finding.range.start;
    return `${source.file}:${line}:${column}`;
}


/***/ }),

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var lib = __webpack_require__(3706);
// EXTERNAL MODULE: ./actions/asl-lint/lib/located.js
var lib_located = __webpack_require__(9488);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/annotations.js

const severities = {
    error: 'error',
    warning: 'warning',
    info: 'notice',
};
function annotationsOf(linted) {
    return (0,lib_located/* locatedFindings */.Hm)(linted).map(({ source, finding: { rule, severity, message, hint, range } }) => ({
        severity: severities[severity],
        title: rule,
        message: `${message}. ${hint}`,
        file: source.file,
        line: range.start.line,
        column: range.start.column,
        endLine: range.end.line,
        endColumn: range.end.column,
    }));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/config/find-config.js
/** Where the configuration lies: where the user says, else in the working directory or the nearest folder above. */



const names = ['.asl-lint.yaml', '.asl-lint.json'];
/** @throws {UserError} when it cannot be read, or when a folder has two. */
async function configFor(given, files) {
    const file = given ?? configAbove(files.workingDirectory);
    if (file === undefined)
        return undefined;
    const text = await files.readText(file, 'the configuration');
    const { readConfig } = await __webpack_require__.e(/* import() */ 5248).then(__webpack_require__.bind(__webpack_require__, 5248));
    return await readConfig(file, text);
}
/** Up to the root of the repository. */
function configAbove(workingDirectory) {
    for (let folder = workingDirectory;; folder = (0,external_node_path_.dirname)(folder)) {
        const found = names.map((name) => (0,external_node_path_.join)(folder, name)).filter((file) => (0,external_node_fs_.existsSync)(file));
        const [first, second] = found.map((file) => (0,external_node_path_.relative)(workingDirectory, file));
        if (first !== undefined && second !== undefined) {
            throw new lib/* UserError */.yo('a folder has two configurations', {
                where: `${first} and ${second}`,
                expected: 'one of them',
                mend: 'delete one, or name one with the input config',
            });
        }
        if (first !== undefined)
            return first;
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')) || folder === (0,external_node_path_.dirname)(folder))
            return undefined;
    }
}

// EXTERNAL MODULE: ./actions/asl-lint/lib/definition.js
var definition = __webpack_require__(3553);
// EXTERNAL MODULE: ./packages/asl/lib/index.js + 210 modules
var asl_lib = __webpack_require__(3603);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/named-definition.js
/** A definition in a file of its own that another file names. */



/**
 * @param by The file that names it.
 * @returns The definition's file, and what is wrong where it is named.
 */
async function lintNamed(by, machine, named, source, context, read, workingDirectory) {
    const file = fileFrom(by, named.path, workingDirectory);
    try {
        if (isDevice((0,external_node_path_.resolve)(workingDirectory, file)))
            throw new lib/* UserError */.yo('it is a device');
        const text = await read(file);
        const readable = await (0,asl_lib/* readDefinition */.Ud)(file, text, named);
        if (readable.is !== 'here') {
            return { files: [], atMachine: [(0,asl_lib/* notLinted */.CR)(machine, { ...readable, range: named.range }, source)] };
        }
        const { findings, atMachine, definition } = await (0,asl_lib/* lintEmbedded */.iF)(machine, readable, source, context);
        // The state machine is counted where it stands.
        return {
            files: [
                {
                    file,
                    text,
                    findings,
                    suppressed: [],
                    definitions: 0,
                    places: [machine.place],
                    machines: [definition],
                },
            ],
            atMachine,
        };
    }
    catch (error) {
        if (!(error instanceof lib/* UserError */.yo))
            throw error;
        return { files: [], atMachine: [missing(machine, named, file, error, source)] };
    }
}
function missing(machine, { range, generated }, file, { message }, source) {
    const why = `The definition's file cannot be read: ${file}: ${message}`;
    if (generated)
        return (0,asl_lib/* notLinted */.CR)(machine, { is: 'elsewhere', why, range }, source);
    return (0,asl_lib/* fileFinding */.sb)(asl_lib/* definitionFileMissing */.sA, why, undefined, {
        range: source.positionsOf(range),
        definition: machine.place,
    });
}
/** Some devices have no end, and a template may come from anyone. */
function isDevice(path) {
    return /^\/(?:dev|proc|sys)\//.test(path);
}
/** Named as files are that patterns find: from the working directory. */
function fileFrom(by, path, workingDirectory) {
    if ((0,external_node_path_.isAbsolute)(path))
        return (0,external_node_path_.relative)(workingDirectory, path);
    return external_node_path_.posix.join(external_node_path_.posix.dirname(by), path);
}

// EXTERNAL MODULE: ./actions/asl-lint/lib/verdict.js
var lib_verdict = __webpack_require__(9987);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/linted-file.js
/** A file and what was found in it. */




/**
 * Files that hold state machines come first: the definitions that they name are linted with what they say of them,
 * and not for themselves.
 */
async function lintFiles(sources, context, files, log, keep = false) {
    const texts = new Map();
    const read = (file) => {
        const text = texts.get(file) ?? files.readText(file, 'the definition');
        texts.set(file, text);
        return text;
    };
    const linted = new Map();
    const lint = async (file) => {
        for (const found of await lintFile(file, context, read, files.workingDirectory)) {
            linted.set(found.file, together(linted.get(found.file), keep ? found : { ...found, machines: [] }));
        }
    };
    const alone = [];
    for (const file of sources) {
        if ((0,asl_lib/* mayHoldMachines */.p)(file, await read(file).catch(() => '')))
            await lint(file);
        else
            alone.push(file);
    }
    for (const file of alone)
        if (!linted.has(file))
            await lint(file);
    const all = [...linted.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    for (const { file, text, findings } of all) {
        log.debug(`${file}: ${text.length} characters, ${(0,lib_verdict/* counted */.hS)(findings.length, 'finding')}`);
    }
    return all;
}
/** The file, and the files with definitions that it names. */
async function lintFile(file, context, read, workingDirectory) {
    try {
        const text = await read(file);
        const source = await (0,asl_lib/* readSource */.o$)(file, text);
        const findings = [...source.findings];
        const others = [];
        const machines = [];
        const places = [];
        let definitions = placesIn(source);
        for (const machine of source.machines) {
            const { content } = machine;
            if (content.is === 'here') {
                const linted = await (0,asl_lib/* lintEmbedded */.iF)(machine, content, source.source, context);
                findings.push(...linted.findings, ...linted.atMachine);
                machines.push(linted.definition);
                places.push(machine.place);
                if (machine.place === null)
                    definitions = linted.definitions;
            }
            else if (content.is === 'file') {
                const named = await lintNamed(file, machine, content, source.source, context, read, workingDirectory);
                findings.push(...named.atMachine);
                others.push(...named.files);
            }
            else
                findings.push((0,asl_lib/* notLinted */.CR)(machine, content, source.source));
        }
        return [
            { file, text, findings: inOrder(findings), suppressed: [], definitions, places, machines },
            ...others,
        ];
    }
    catch (error) {
        if (!(error instanceof lib/* UserError */.yo))
            throw error;
        return [
            {
                file,
                text: '',
                findings: [unreadable(error)],
                suppressed: [],
                definitions: 0,
                places: [],
                machines: [],
            },
        ];
    }
}
/** A machine may have more than one thing to say of it. */
function placesIn({ machines }) {
    return new Set(machines.map(({ place }) => place)).size;
}
/** Two machines may name one definition: what is wrong for both is told once. */
function together(earlier, later) {
    if (earlier === undefined)
        return later;
    const known = new Set(earlier.findings.map(identity));
    const added = later.findings.filter((finding) => !known.has(identity(finding)));
    return {
        ...later,
        findings: inOrder([...earlier.findings, ...added]),
        definitions: earlier.definitions + later.definitions,
        places: [...new Set([...earlier.places, ...later.places])],
        machines: [...earlier.machines, ...later.machines],
    };
}
function identity({ rule, message, range }) {
    return JSON.stringify([rule, message, range]);
}
function inOrder(findings) {
    return [...findings].sort(({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.column - b.column);
}
function unreadable({ message, mend, expected }) {
    const wanted = expected === undefined ? '' : `, expected ${expected}`;
    return (0,asl_lib/* fileFinding */.sb)(asl_lib/* unreadableFile */._s, `The file cannot be linted: ${message}${wanted}`, mend && sentence(mend));
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

;// CONCATENATED MODULE: ./actions/asl-lint/lib/reports.js
/** The reports that a run was asked for: one on stdout, and those that go to files. */


/** Each is loaded when it is first asked for. To add one: its file, a line here, its choice in `definition.ts`. */
const writers = {
    json: async () => (await __webpack_require__.e(/* import() */ 1657).then(__webpack_require__.bind(__webpack_require__, 1657))).jsonReport,
    sarif: async () => (await __webpack_require__.e(/* import() */ 5628).then(__webpack_require__.bind(__webpack_require__, 5628))).sarifReport,
    junit: async () => (await __webpack_require__.e(/* import() */ 4012).then(__webpack_require__.bind(__webpack_require__, 4012))).junitReport,
    aws: async () => (await __webpack_require__.e(/* import() */ 6490).then(__webpack_require__.bind(__webpack_require__, 6490))).awsReport,
};
const fileInputs = [
    ['json-file', 'json'],
    ['sarif-file', 'sarif'],
    ['junit-file', 'junit'],
];
/**
 * A report or baseline must not overwrite another, nor what is linted.
 *
 * @throws {UserError}
 */
function checkReportFiles(inputs, sources, { workingDirectory }) {
    const taken = new Map(sources.map((source) => [(0,external_node_path_.resolve)(workingDirectory, source), 'a file that is to be linted']));
    const written = [
        ...fileInputs.map(([input]) => input),
        ...(inputs['update-baseline'] ? ['baseline'] : []),
    ];
    for (const input of written) {
        const path = inputs[input];
        if (path === undefined)
            continue;
        const absolute = (0,external_node_path_.resolve)(workingDirectory, path);
        const owner = taken.get(absolute);
        if (owner !== undefined) {
            throw new lib/* UserError */.yo(`${JSON.stringify(path)} is ${owner}`, {
                where: input,
                expected: 'a file of its own for each report',
                mend: 'choose another name',
            });
        }
        taken.set(absolute, `the file of ${input}`);
    }
}
/** @returns What is to be printed on stdout. Each file is written whole, all before anything is printed. */
async function writeReports(inputs, report, files) {
    const written = new Map();
    const documentOf = async (format) => {
        const document = written.get(format) ?? (await writers[format]())(report);
        written.set(format, document);
        return document;
    };
    for (const [input, format] of fileInputs) {
        const path = inputs[input];
        if (path !== undefined)
            await files.writeWhole(path, await documentOf(format));
    }
    return inputs.format === 'text' ? undefined : await documentOf(inputs.format);
}
/** The checkout on GitHub and in CodeBuild, where the run is inside of it; else the working directory. */
function pathsFrom(environment, workingDirectory) {
    const root = [environment.GITHUB_WORKSPACE, environment.CODEBUILD_SRC_DIR].find((folder) => folder && holds(folder, workingDirectory));
    return (file) => (0,lib/* pathInWorkspace */.ep)(file, root ?? workingDirectory, workingDirectory);
}
function holds(folder, inner) {
    const path = (0,external_node_path_.relative)(folder, inner);
    return !(0,external_node_path_.isAbsolute)(path) && path.split(/[\\/]/)[0] !== '..';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/unmatched.js
/** Why a pattern matches nothing. */



/** @param wanted What is looked for in a folder. */
async function nothingFor(pattern, workingDirectory, wanted) {
    const { what, mend } = await troubleWith(pattern, (0,external_node_path_.resolve)(workingDirectory, pattern), wanted);
    return new lib/* UserError */.yo(`${JSON.stringify(pattern)} ${what}`, {
        where: 'files',
        expected: `a file, a folder that holds ${wanted}, or a glob pattern that matches files`,
        mend: mend ?? `check the path: it counts from the working directory, ${workingDirectory}`,
    });
}
async function troubleWith(pattern, path, wanted) {
    const itself = await (0,promises_.lstat)(path).catch(() => undefined);
    if (itself?.isDirectory())
        return { what: `is a folder without ${wanted}` };
    if (itself?.isSymbolicLink())
        return await troubleWithLink(path, wanted);
    if (pattern.startsWith('!')) {
        return {
            what: 'matches no file: a pattern cannot take files away',
            mend: 'name the files that are wanted',
        };
    }
    return { what: 'matches no file' };
}
async function troubleWithLink(path, wanted) {
    const mend = 'mend the link, or name the file itself';
    try {
        const target = await (0,promises_.stat)(path);
        return { what: target.isDirectory() ? `is a folder without ${wanted}` : 'matches no file' };
    }
    catch (error) {
        if (error.code === 'ELOOP')
            return { what: 'is a link that leads to itself', mend };
        return { what: `is a link to ${JSON.stringify(await (0,promises_.readlink)(path))}, which cannot be reached`, mend };
    }
}

;// CONCATENATED MODULE: ./actions/asl-lint/lib/sources.js
/** Which files are linted. */



const definitions = ['**/*.asl.json', '**/*.asl.yaml', '**/*.asl.yml'];
/** Files of other tools, in which state machines may stand. */
const containers = ['**/*.json', '**/*.yaml', '**/*.yml', '**/*.template', '**/*.tf'];
const looked = '*.asl.json, *.asl.yaml or *.asl.yml, or a template that holds a state machine';
/** A larger one is data: CloudFormation takes templates of up to 1 MB. */
const largestContainer = 16 * 1024 * 1024;
/**
 * The files that the patterns name. That there is nothing to lint is the user's slip where patterns are given, and
 * no more than remarkable where none are.
 *
 * @throws {UserError} when a given pattern matches nothing.
 */
async function findSources(patterns, files, log) {
    if (patterns.length === 0) {
        const found = await filesNamedBy('.', files);
        if (found.length === 0)
            log.warn(`No file below the working directory is ${looked}`);
        return found;
    }
    const found = new Set();
    for (const pattern of patterns) {
        const named = await filesNamedBy(pattern, files);
        if (named.length === 0)
            throw await nothingFor(pattern, files.workingDirectory, looked);
        for (const file of named)
            found.add(file);
    }
    return [...found].sort();
}
/** Of a folder only what holds state machines; a file or pattern names what it names. */
async function filesNamedBy(pattern, files) {
    const [certain, possible] = await Promise.all([
        files.find([pattern], definitions),
        files.find([pattern], containers),
    ]);
    const known = new Set(certain.files);
    const held = [];
    for (const file of possible.files) {
        if (!known.has(file) && (await holdsMachines(file, files)))
            held.push(file);
    }
    return [...certain.files, ...held].sort();
}
/**
 * A file that no one named and that cannot be read is nobody's trouble. Nor is one that mentions state machines and
 * is something else, such as CDK's own lists of what it made.
 */
async function holdsMachines(file, files) {
    try {
        const text = await files.readText(file, 'the template', largestContainer);
        if (!(0,asl_lib/* mayHoldMachines */.p)(file, text))
            return false;
        const { machines, findings } = await (0,asl_lib/* readSource */.o$)(file, text);
        return machines.some(({ place }) => place !== null) || findings.length > 0;
    }
    catch (error) {
        if (error instanceof lib/* UserError */.yo)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/asl-lint/lib/substitutions.js
/** Values for the `${NAME}` of definitions, as the user gives them. */

const where = 'substitutions';
const expected = 'lines of KEY=VALUE, or a file of such lines or with one JSON object';
/** Remembers which of its values definitions asked for. */
class Values extends Map {
    used = new Set();
    get(name) {
        if (this.has(name))
            this.used.add(name);
        return super.get(name);
    }
}
/** Names given for nothing. A file of values may serve many definitions, so only lines that give one count. */
function unusedNames(lines, { used }) {
    const given = lines.filter((line) => line.includes('=')).map((line) => entryIn(line)[0]);
    return [...new Set(given)].filter((name) => !used.has(name));
}
/**
 * Later lines win over earlier ones.
 *
 * @throws {UserError} when a line is neither KEY=VALUE nor a file that can be read.
 */
async function readSubstitutions(lines, files, configured = new Map()) {
    const values = new Values(configured);
    for (const line of lines) {
        const entries = line.includes('=') ? [entryIn(line)] : await entriesOf(line, files);
        for (const [key, value] of entries)
            values.set(key, value);
    }
    return values;
}
async function entriesOf(file, files) {
    const text = await files.readText(file, 'the file of substitutions');
    if (/^\ufeff?\s*\{/.test(text))
        return membersOf(text, file);
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => entryIn(line, file));
}
function entryIn(line, place = where) {
    const end = line.indexOf('=');
    const key = line.slice(0, Math.max(0, end)).trim();
    if (key !== '')
        return [key, line.slice(end + 1).trim()];
    throw new lib/* UserError */.yo(`${JSON.stringify(line)} has no key`, { where: place, expected });
}
function membersOf(text, file) {
    const object = parsed(text, file);
    return Object.entries(object).map(([key, value]) => {
        if (typeof value === 'object' && value !== null) {
            throw new lib/* UserError */.yo(`the value of ${JSON.stringify(key)} is no text, number or boolean`, {
                where: file,
            });
        }
        return [key, String(value)];
    });
}
function parsed(text, file) {
    try {
        return JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch (error) {
        throw new lib/* UserError */.yo('the file of substitutions is not JSON', { where: file, expected, cause: error });
    }
}

// EXTERNAL MODULE: ./packages/report/lib/index.js + 4 modules
var report_lib = __webpack_require__(967);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/summary.js



/** More rows than this are no longer read; the log and the JSON document have all of them. */
const mostRows = 100;
function summaryOf(linted, verdict) {
    const all = (0,lib_located/* locatedFindings */.Hm)(linted);
    const rows = (0,lib_located/* mostSevere */.ux)(all, mostRows);
    const counts = (0,lib_verdict/* countsOf */.mQ)(linted);
    const found = verdict === 'failed' ? '' : `, found ${(0,lib_verdict/* countsInWords */.Pe)(counts)}`;
    return [
        // A failed run starts with its reason, which has the counts.
        report_lib/* markdown.text */.wD.text(`Read ${(0,lib_verdict/* definitionsInWords */.vG)(counts)}${found}.`),
        ...(rows.length === 0 ? [] : [report_lib/* markdown.table */.wD.table(['Severity', 'Place', 'Rule', 'Finding'], rows.map(row))]),
        ...(rows.length === all.length
            ? []
            : [report_lib/* markdown.text */.wD.text(`${all.length - rows.length} more are not shown here.`)]),
    ];
}
function row(located) {
    const { severity, rule, message, hint, documentation } = located.finding;
    return [
        severity,
        report_lib/* markdown.code */.wD.code((0,lib_located/* placeOf */.$t)(located)),
        report_lib/* markdown.link */.wD.link(report_lib/* markdown.code */.wD.code(rule), documentation),
        report_lib/* markdown.text */.wD.text(`${message}. ${hint}`),
    ];
}

;// CONCATENATED MODULE: ./actions/asl-lint/lib/suppression/judge.js
/** A new baseline knows every finding that nothing else waves through, and is written here. */
async function judge(linted, config, { baseline: file, 'update-baseline': update }, files) {
    const judged = await withLevels(linted, config, files.workingDirectory);
    if (file === undefined)
        return { linted: judged.map(apart), mended: 0 };
    const { baselineText, readBaseline, withBaseline } = await __webpack_require__.e(/* import() */ 6023).then(__webpack_require__.bind(__webpack_require__, 6023));
    const text = update
        ? baselineText(file, judged.map(apart), files.workingDirectory)
        : await files.readText(file, 'the baseline');
    const known = withBaseline(judged, readBaseline(file, text), files.workingDirectory);
    if (update)
        await files.writeWhole(file, text);
    return { linted: known.linted.map(apart), mended: known.mended };
}
/** By the configuration alone. */
async function withLevels(linted, config, workingDirectory) {
    if (config === undefined)
        return linted;
    const { judgeBy } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2293)]).then(__webpack_require__.bind(__webpack_require__, 2293));
    const judgeOne = judgeBy(config, workingDirectory);
    return linted.map((source) => ({
        ...source,
        findings: source.findings.flatMap((finding) => judgeOne(source.file, finding) ?? []),
    }));
}
function apart(source) {
    const { findings } = source;
    if (findings.every(({ suppressed }) => suppressed === undefined))
        return source;
    return {
        ...source,
        findings: findings.filter(({ suppressed }) => suppressed === undefined),
        suppressed: [...source.suppressed, ...findings.filter(({ suppressed }) => suppressed !== undefined)],
    };
}

// EXTERNAL MODULE: ./actions/asl-lint/lib/text-report.js + 1 modules
var text_report = __webpack_require__(1209);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/run.js
/** From files to a verdict: find the definitions, lint each, ask AWS where that is wanted, tell what was found. */













async function run(inputs, edge) {
    const { host, files } = edge;
    const startedAt = edge.now();
    const config = await configFor(inputs.config, files);
    checkBaseline(inputs);
    const sources = await findSources(inputs.files, files, host.log);
    const values = await readSubstitutions(inputs.substitutions, files, config?.substitutions);
    const context = { type: inputs.type ?? config?.type ?? 'auto', values };
    const lint = (from) => lintFiles(sources, context, from, host.log, inputs['validate-with-aws']);
    const fixed = await fixedWhereWanted(lint, inputs, config, files);
    const found = fixed.linted;
    const unused = unusedNames(inputs.substitutions, values).map((name) => `\${${name}}`);
    if (unused.length > 0 && found.length > 0) {
        host.log.warn(`No definition holds ${unused.join(', ')}, which substitutions gives`);
    }
    checkReportFiles(inputs, found.map(({ file }) => file), files);
    if (fixed.changes.length > 0) {
        const { writeChanges } = await __webpack_require__.e(/* import() */ 3695).then(__webpack_require__.bind(__webpack_require__, 3695));
        await writeChanges(fixed.changes, files, host.log);
    }
    const { linted: all, failure } = await askAws(found, inputs, edge);
    const { linted, mended } = await judge(all, config, inputs, files);
    if (mended > 0) {
        host.log.info(`${(0,lib_verdict/* counted */.hS)(mended, 'finding')} of the baseline are mended: --update-baseline`, 'dim');
    }
    if (inputs.format === 'text')
        (0,text_report/* tellFindings */.yq)(host.log, linted, inputs['max-findings']);
    await tellLimits(inputs, linted, host.log);
    const stdout = await writeReports(inputs, {
        linted,
        failOn: inputs['fail-on'],
        tool: { name: definition/* definition */.m.name, version: edge.version() },
        startedAt,
        pathInSource: pathsFrom(host.environment, files.workingDirectory),
    }, files);
    const outcome = conclude(inputs, linted, fixed.count, failure);
    // A failed run ends with its reason, which says the same.
    if (outcome.verdict === 'passed')
        (0,text_report/* tellCounts */.aN)(host.log, linted);
    return { ...outcome, stdout };
}
/** @throws {UserError} when a baseline is to be written, and nothing says where. */
function checkBaseline({ baseline, 'update-baseline': update }) {
    if (!update || baseline !== undefined)
        return;
    throw new lib/* UserError */.yo('there is no baseline to write', {
        where: 'update-baseline',
        expected: 'the input baseline beside it, with the name of a file',
    });
}
async function fixedWhereWanted(lint, { fix }, config, files) {
    if (!fix)
        return { linted: await lint(files), count: 0, changes: [] };
    const { fixedFiles } = await __webpack_require__.e(/* import() */ 3695).then(__webpack_require__.bind(__webpack_require__, 3695));
    return await fixedFiles(async (from) => withLevels(await lint(from), config, files.workingDirectory), files);
}
async function askAws(found, inputs, edge) {
    if (!inputs['validate-with-aws'])
        return { linted: found };
    const { crossCheck } = await Promise.all(/* import() */[__webpack_require__.e(8970), __webpack_require__.e(9737)]).then(__webpack_require__.bind(__webpack_require__, 9737));
    return await crossCheck(found, edge);
}
async function tellLimits(inputs, linted, log) {
    if (inputs.format !== 'sarif' && inputs['sarif-file'] === undefined)
        return;
    const { codeScanningNotice } = await __webpack_require__.e(/* import() */ 5628).then(__webpack_require__.bind(__webpack_require__, 5628));
    const notice = codeScanningNotice((0,lib_located/* locatedFindings */.Hm)(linted).length);
    if (notice !== undefined)
        log.warn(notice);
}
function conclude(inputs, linted, fixed, failure) {
    const counts = (0,lib_verdict/* countsOf */.mQ)(linted);
    const verdict = (0,lib_verdict/* verdictOf */.Vj)(counts, inputs['fail-on']);
    return {
        verdict,
        error: failure,
        reason: verdict === 'failed' ? `found ${(0,lib_verdict/* countsInWords */.Pe)(counts)}` : undefined,
        outputs: {
            errors: counts.errors,
            warnings: counts.warnings,
            'file-count': counts.files,
            definitions: counts.definitions,
            fixed,
            suppressed: counts.suppressed,
            'json-file': inputs['json-file'],
            'sarif-file': inputs['sarif-file'],
            'junit-file': inputs['junit-file'],
        },
        summary: summaryOf(linted, verdict),
        annotations: annotationsOf(linted),
    };
}


/***/ }),

/***/ 1209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dx: () => (/* binding */ linesOf),
  aN: () => (/* binding */ tellCounts),
  yq: () => (/* binding */ tellFindings)
});

// EXTERNAL MODULE: ./packages/report/lib/index.js + 4 modules
var lib = __webpack_require__(967);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/code-frame.js

/** Columns of a longer line that are shown, and how many of them stand before the fault. */
const widest = 100;
const before = 40;
/** More of a line than this is not even looked at: definitions may stand on one line of megabytes. */
const near = 400;
/** Two lines: the text with its number, and the carets. Nothing when there is no such line. */
function codeFrame(line, { start, end }) {
    if (line === undefined || line.trim() === '')
        return [];
    const from = start.column - 1;
    const to = end.line === start.line ? Math.max(from, end.column - 1) : line.length;
    const wholeHead = shown(line.slice(Math.max(0, from - near), from));
    const wholeFault = shown(line.slice(from, Math.min(to, from + near)));
    const wholeTail = shown(line.slice(to, to + near));
    const fits = from <= near && (0,lib/* displayWidth */.F1)(wholeHead) <= widest - before;
    const head = fits ? wholeHead : (0,lib/* keepEnd */.zf)(wholeHead, before);
    const fault = (0,lib/* keepStart */.Og)(wholeFault, widest - (0,lib/* displayWidth */.F1)(head));
    const whole = fault === wholeFault && to - from <= near;
    const tail = whole ? (0,lib/* keepStart */.Og)(wholeTail, widest - (0,lib/* displayWidth */.F1)(head + fault)) : '';
    const lead = fits ? '' : '…';
    const rest = whole && tail === wholeTail && line.length <= to + near ? '' : '…';
    const number = String(start.line);
    const blank = ' '.repeat((0,lib/* displayWidth */.F1)(lead + head));
    const carets = '^'.repeat(Math.max(1, (0,lib/* displayWidth */.F1)(fault)));
    return [
        `  ${number} | ${lead}${head}${fault}${tail}${rest}`,
        `  ${' '.repeat(number.length)} | ${blank}${carets}`,
    ];
}
/** As it will be printed, so that the carets stand where they should. A tab would be as wide as the reader likes. */
function shown(text) {
    // Half of a character, where the text was cut, is left out.
    const whole = text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
    return (0,lib/* visible */.RK)(whole.replaceAll('\t', '  '));
}

// EXTERNAL MODULE: ./actions/asl-lint/lib/lines.js
var lines = __webpack_require__(5897);
// EXTERNAL MODULE: ./actions/asl-lint/lib/located.js
var lib_located = __webpack_require__(9488);
// EXTERNAL MODULE: ./actions/asl-lint/lib/verdict.js
var verdict = __webpack_require__(9987);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/text-report.js




const tones = { error: 'bad', warning: 'doubtful', info: 'plain' };
/** Each with its place, its piece of the file and its hint. */
function tellFindings(log, linted, most) {
    const all = (0,lib_located/* locatedFindings */.Hm)(linted);
    const shown = (0,lib_located/* mostSevere */.ux)(all, most);
    for (const { text, tone } of shown.flatMap(linesOf))
        log.info(text, tone);
    const hidden = all.length - shown.length;
    if (hidden > 0)
        log.info(`${hidden} more not shown: max-findings is ${most}`, 'dim');
}
/** The last line: what it comes to. */
function tellCounts(log, linted) {
    const counts = (0,verdict/* countsOf */.mQ)(linted);
    log.info((0,verdict/* countsInWords */.Pe)(counts), counts.errors > 0 ? 'bad' : counts.warnings > 0 ? 'doubtful' : 'good');
}
/** The lines of one finding, not yet escaped: the log does that. */
function linesOf(located) {
    const { source, finding } = located;
    return [
        { text: `${(0,lib_located/* placeOf */.$t)(located)}: ${headline(finding)}`, tone: tones[finding.severity] },
        ...codeFrame((0,lines/* lineOf */.c)(source, finding.range.start.line), finding.range).map((text) => ({
            text,
            tone: 'dim',
        })),
        { text: `  ${finding.hint}`, tone: 'plain' },
    ];
}
function headline({ severity, rule, message }) {
    return `${severity} ${rule}: ${message}`;
}


/***/ }),

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   vG: () => (/* binding */ definitionsInWords)
/* harmony export */ });
function countsOf(linted) {
    const withSeverity = (severity) => sum(linted.map(({ findings }) => findings.filter((finding) => finding.severity === severity).length));
    return {
        files: linted.length,
        definitions: sum(linted.map(({ definitions }) => definitions)),
        errors: withSeverity('error'),
        warnings: withSeverity('warning'),
        suppressed: sum(linted.map(({ suppressed }) => suppressed.length)),
    };
}
function verdictOf({ errors, warnings }, failOn) {
    const counted = { error: errors, warning: errors + warnings, none: 0 }[failOn];
    return counted > 0 ? 'failed' : 'passed';
}
/** `2 errors and 1 warning in 3 files`. */
function countsInWords({ errors, warnings, files, suppressed }) {
    const beside = suppressed === 0 ? '' : `, ${suppressed} suppressed`;
    return `${counted(errors, 'error')} and ${counted(warnings, 'warning')} in ${counted(files, 'file')}${beside}`;
}
function definitionsInWords({ definitions }) {
    return counted(definitions, 'state machine');
}
/** `1 file`, `2 files`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 2480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ pointed),
/* harmony export */   cS: () => (/* binding */ usesIn),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _source_source_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8833);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/** The `${NAME}` of a definition. */


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
/**
 * Names that were found in the text that a definition is made from, with the pointers of the values and keys that
 * they stand in.
 *
 * @param place Where a range of the definition stands in that text.
 */
function pointed(uses, { root }, place) {
    if (root === undefined || uses.length === 0)
        return uses;
    const spots = [...(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .descendants */ .DG)(root)].flatMap((node) => [
        ...(node.keyRange === undefined ? [] : [{ ...place(node.keyRange), node }]),
        ...(node.kind === 'object' || node.kind === 'array' ? [] : [{ ...place(node.range), node }]),
    ]);
    spots.sort((a, b) => a.start - b.start);
    const starts = spots.map(({ start }) => start);
    return uses.map((use) => {
        const spot = spots[(0,_source_source_text_js__WEBPACK_IMPORTED_MODULE_1__/* .lastAtOrBefore */ .AA)(starts, use.range.start)];
        const isIn = spot !== undefined && spot.start <= use.range.start && use.range.end <= spot.end;
        return isIn ? { ...use, pointer: (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(spot.node) } : use;
    });
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


/***/ }),

/***/ 3603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ic: () => (/* reexport */ applied),
  sA: () => (/* reexport */ definitionFileMissing),
  zC: () => (/* reexport */ definitionToSend),
  sb: () => (/* reexport */ fileFinding),
  _h: () => (/* reexport */ file_rules_fileRules),
  xw: () => (/* reexport */ findingFromService),
  sM: () => (/* reexport */ isSameMatter),
  bh: () => (/* reexport */ source_tree/* kindInWords */.bh),
  iF: () => (/* reexport */ lintEmbedded),
  p: () => (/* reexport */ mayHoldMachines),
  CR: () => (/* reexport */ notLinted),
  Ud: () => (/* reexport */ readDefinition),
  o$: () => (/* reexport */ readSource),
  Zc: () => (/* reexport */ readTree),
  aO: () => (/* reexport */ rules_rules),
  rI: () => (/* reexport */ source_text/* sourceText */.rI),
  _s: () => (/* reexport */ unreadableFile)
});

// UNUSED EXPORTS: definitionFrom, definitionGivenTwice, descendants, lint, lintTree, member, rulesPage, treeFromJson

;// CONCATENATED MODULE: ./packages/asl/lib/rule/pages.js
/** Pages that explain the matter of a rule. */
const guide = 'https://docs.aws.amazon.com/step-functions/latest/dg';
const pages = {
    json: 'https://www.rfc-editor.org/rfc/rfc8259',
    yaml: 'https://yaml.org/spec/1.2.2/',
    language: 'https://states-language.net/spec.html',
    templates: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-stepfunctions-statemachine.html',
    structure: `${guide}/statemachine-structure.html`,
    states: `${guide}/workflow-states.html`,
    choice: `${guide}/state-choice.html`,
    wait: `${guide}/state-wait.html`,
    task: `${guide}/state-task.html`,
    pass: `${guide}/state-pass.html`,
    parallel: `${guide}/state-parallel.html`,
    map: `${guide}/state-map.html`,
    distributed: `${guide}/state-map-distributed.html`,
    reader: `${guide}/input-output-itemreader.html`,
    errors: `${guide}/concepts-error-handling.html`,
    data: `${guide}/concepts-input-output-filtering.html`,
    context: `${guide}/input-output-contextobject.html`,
    intrinsics: `${guide}/intrinsic-functions.html`,
    variables: `${guide}/workflow-variables.html`,
    jsonata: `${guide}/transforming-data.html`,
    integrations: `${guide}/connect-to-resource.html`,
    sdk: `${guide}/supported-services-awssdk.html`,
    parameters: `${guide}/connect-parameters.html`,
    nested: `${guide}/concepts-nested-workflows.html`,
    types: `${guide}/choosing-workflow-type.html`,
    quotas: `${guide}/service-quotas.html`,
};

;// CONCATENATED MODULE: ./packages/asl/lib/file-rules.js

const unreadableFile = {
    id: 'unreadable-file',
    level: 'error',
    description: 'A file that is to be linted must be readable text in UTF-8. It is a finding of its own, at the start of the file, so that the other files are linted all the same.',
    hint: 'Make the file readable, and save it as UTF-8.',
    documentation: pages.json,
};
const definitionNotResolved = {
    id: 'definition-not-resolved',
    level: 'info',
    description: 'A template, a Serverless service or a Terraform module has a state machine whose definition cannot be read here: it comes from a variable, a bucket, or an expression that only the tool itself can work out. It is not guessed, and nothing is said about it.',
    hint: 'To have it linted, name a local file, write the definition in its place, or lint what the tool has made of it.',
    documentation: pages.templates,
};
const definitionFileMissing = {
    id: 'definition-file-missing',
    level: 'warning',
    description: 'The file that a template, a Serverless service or a Terraform module names as the definition of a state machine is not there, or cannot be read. Unless a build makes it, the deployment fails.',
    hint: 'Check the path: it counts from the folder of the file that names it.',
    documentation: pages.templates,
};
const definitionGivenTwice = {
    id: 'definition-given-twice',
    level: 'error',
    description: 'A state machine of a template has its definition in exactly one of Definition, DefinitionString, DefinitionUri and DefinitionS3Location. The deployment refuses more than one.',
    hint: 'Keep one of them.',
    documentation: pages.templates,
};
const substitutionMissing = {
    id: 'substitution-missing',
    level: 'warning',
    description: 'The definition holds ${NAME}, but the list of what is to be replaced has no such name. CloudFormation leaves the text as it is, and the state machine fails when it gets there; Terraform refuses the template.',
    hint: 'Add the name to the list, or correct it.',
    documentation: pages.templates,
};
const substitutionUnused = {
    id: 'substitution-unused',
    level: 'warning',
    description: 'The list of what is to be replaced in the definition has a name that the definition does not hold: mostly a slip in one of the two.',
    hint: 'Delete the name from the list, or correct it.',
    documentation: pages.templates,
};
const commentWithoutRule = {
    id: 'comment-without-rule',
    level: 'warning',
    description: 'A Comment that starts with asl-lint-disable names the rules whose findings it waves through. One that it misspells goes on finding.',
    hint: 'Write asl-lint-disable RULE: reason, with the name of a rule.',
    documentation: pages.states,
};
const commentWithoutUse = {
    id: 'comment-without-use',
    level: 'warning',
    description: 'A Comment waves through findings of a rule that finds nothing in its state or machine any more. What comes later would be waved through unseen.',
    hint: 'Delete the rule from the Comment.',
    documentation: pages.states,
};
const commentWithoutReason = {
    id: 'comment-without-reason',
    level: 'info',
    description: 'A Comment that waves findings through should say why, for whoever reads it later.',
    hint: 'Add the reason after a colon: asl-lint-disable RULE: reason.',
    documentation: pages.states,
};
const file_rules_fileRules = [
    unreadableFile,
    definitionNotResolved,
    definitionFileMissing,
    definitionGivenTwice,
    substitutionMissing,
    substitutionUnused,
    commentWithoutRule,
    commentWithoutUse,
    commentWithoutReason,
];
const firstPlace = { line: 1, column: 1 };
/** At the start of the file, where no other place is known. */
function fileFinding(rule, message, hint = rule.hint, { range, definition, pointer = '', state = null } = {
    range: { start: firstPlace, end: firstPlace },
    definition: null,
}) {
    return {
        rule: rule.id,
        severity: rule.level,
        message,
        hint,
        range,
        pointer,
        state,
        definition,
        awsCode: null,
        documentation: rule.documentation,
    };
}

;// CONCATENATED MODULE: ./packages/asl/lib/source/substitution.js
/** Texts that a deployment tool replaces before AWS sees them: what they will be is not known here. */
/** `${X}` of CloudFormation, SAM and Terraform, `#{X}` of Serverless, `{{X}}` and `<%X%>` of template engines. */
const placeholder = /[$#]\{[^}]*\}|\{\{[^}]*\}\}|<%[^%]*%>/;
function holdsSubstitution(text) {
    return (text.includes('{') || text.includes('<')) && placeholder.test(text);
}

;// CONCATENATED MODULE: ./packages/asl/lib/model/open.js

/** Whether members that are not seen may come to stand in the object: then nothing can be called missing. */
function isOpen(node) {
    if (node.open)
        return true;
    for (const key of node.members.keys())
        if (holdsSubstitution(key))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/asl/lib/remember.js
/** For what many rules ask of the same definition: computed at the first question, kept as long as the thing asked about. */
function remembered(read) {
    const known = new WeakMap();
    return (thing) => {
        const found = known.get(thing);
        if (found !== undefined)
            return found;
        const value = read(thing);
        known.set(thing, value);
        return value;
    };
}

// EXTERNAL MODULE: ./packages/asl/lib/source/tree.js
var source_tree = __webpack_require__(4360);
;// CONCATENATED MODULE: ./packages/asl/lib/catalogue/call.js
/** The Resource of a Task that calls a service: `arn:aws:states:::dynamodb:getItem.waitForTaskToken`. */

const start = ':states:::';
const sdk = 'aws-sdk:';
/** `undefined` for other resources, and for those that substitutions hide. */
function callOf({ value }) {
    const at = value.indexOf(start);
    if (!value.startsWith('arn:') || at < 0)
        return undefined;
    const from = at + start.length;
    if (holdsSubstitution(value.slice(from)))
        return undefined;
    const kind = value.startsWith(sdk, from) ? 'sdk' : 'optimized';
    const service = partUntil(value, ':', kind === 'sdk' ? from + sdk.length : from);
    const action = partUntil(value, '.', service.end + 1);
    const pattern = action.end < value.length ? part(value, action.end + 1, value.length) : undefined;
    return { kind, service, action, pattern };
}
function partUntil(value, mark, from) {
    const end = value.indexOf(mark, from);
    return part(value, from, end < 0 ? value.length : end);
}
function part(value, from, to) {
    const start = Math.min(from, value.length);
    return { text: value.slice(start, to), start, end: Math.max(start, to) };
}

;// CONCATENATED MODULE: ./packages/asl/lib/catalogue/data/index.json
const data_namespaceObject = /*#__PURE__*/JSON.parse('{"H3":"2026-11-17","$p":["accessanalyzer","account","accountaccess","accountaccessruntime","acm","acmpca","agentregistry","agentregistrycontrol","aiops","amp","amplify","amplifybackend","amplifyuibuilder","apigateway","apigatewaymanagementapi","apigatewayv2","appconfig","appconfigdata","appfabric","appflow","appintegrations","applicationautoscaling","applicationcostprofiler","applicationdiscovery","applicationinsights","applicationsignals","appmesh","apprunner","appstream","appsync","arcregionswitch","arczonalshift","artifact","athena","auditmanager","autoscaling","autoscalingplans","b2bi","backup","backupgateway","backupsearch","batch","bcmdashboards","bcmdataexports","bcmpricingcalculator","bcmrecommendedactions","bedrock","bedrockagent","bedrockagentcore","bedrockagentcorecontrol","bedrockagentruntime","bedrockdataautomation","bedrockdataautomationruntime","bedrockruntime","billing","billingconductor","braket","budgets","chatbot","chime","chimesdkidentity","chimesdkmediapipelines","chimesdkmeetings","chimesdkmessaging","chimesdkvoice","cleanrooms","cleanroomsml","cloud9","cloudcontrol","clouddirectory","cloudformation","cloudfront","cloudfrontkeyvaluestore","cloudhsm","cloudhsmv2","cloudsearch","cloudsearchdomain","cloudtrail","cloudtraildata","cloudwatch","cloudwatchlogs","cloudwatchomni","codeartifact","codebuild","codecatalyst","codecommit","codeconnections","codedeploy","codeguruprofiler","codegurureviewer","codegurusecurity","codepipeline","codestarconnections","codestarnotifications","cognitoidentity","cognitoidentityprovider","cognitosync","comprehend","comprehendmedical","computeoptimizer","computeoptimizerautomation","config","connect","connectcampaigns","connectcampaignsv2","connectcases","connectcontactlens","connecthealth","connectparticipant","connectscheduling","continuum","controlcatalog","controltower","costandusagereport","costexplorer","costoptimizationhub","customerprofiles","databasemigration","databrew","dataexchange","datapipeline","datasync","datazone","dax","deadline","detective","devicefarm","devopsagent","devopsguru","directconnect","directory","directoryservicedata","dlm","docdb","docdbelastic","drs","dsql","dynamodb","dynamodbstreams","ebs","ec2","ec2instanceconnect","ecr","ecrpublic","ecs","efs","eks","eksauth","elasticache","elasticbeanstalk","elasticloadbalancing","elasticloadbalancingv2","elasticsearch","elementalinference","emr","emrcontainers","emrserverless","endusermessaging","entityresolution","eventbridge","eventbridgev2","evs","firehose","fis","fms","forecast","forecastquery","frauddetector","freetier","fsx","gamelift","gameliftstreams","geomaps","geoplaces","georoutes","glacier","globalaccelerator","glue","grafana","greengrass","greengrassv2","groundstation","guardduty","health","healthlake","iam","iamtoolbox","identitystore","imagebuilder","importexport","inspector","inspector2","inspectorscan","interconnect","internetmonitor","invoicing","iot","iotdataplane","iotdeviceadvisor","iotfleetwise","iotjobsdataplane","iotmanagedintegrations","iotsecuretunneling","iotsitewise","iotthingsgraph","iottwinmaker","iotwireless","ivs","ivschat","ivsrealtime","kafka","kafkaconnect","kendra","kendraranking","keyspaces","keyspacesstreams","kinesis","kinesisanalytics","kinesisanalyticsv2","kinesisvideo","kinesisvideoarchivedmedia","kinesisvideomedia","kinesisvideosignaling","kinesisvideowebrtcstorage","kms","lakeformation","lambda","lambdacore","lambdamicrovms","lambdaweb","launchwizard","lexmodelbuilding","lexmodelsv2","lexruntime","lexruntimev2","licensemanager","licensemanagerlinuxsubscriptions","licensemanagerusersubscriptions","lightsail","location","lookoutequipment","m2","machinelearning","macie2","mailmanager","managedblockchain","managedblockchainquery","marketplaceagreement","marketplacecatalog","marketplacecommerceanalytics","marketplacedeployment","marketplacediscovery","marketplaceentitlement","marketplacemetering","marketplacereporting","mediaconnect","mediaconvert","medialive","mediapackage","mediapackagev2","mediapackagevod","mediastore","mediastoredata","mediatailor","medicalimaging","memorydb","mgn","migrationhub","migrationhubconfig","migrationhuborchestrator","migrationhubrefactorspaces","migrationhubstrategy","mpa","mq","mturk","mwaa","mwaaserverless","neptune","neptunedata","neptunegraph","networkfirewall","networkflowmonitor","networkmanager","networkmonitor","networksecuritymanager","notifications","notificationscontacts","novaact","oam","observabilityadmin","odb","omics","opensearch","opensearchmemory","opensearchserverless","organizations","osis","outposts","partnercentralaccount","partnercentralbenefits","partnercentralchannel","partnercentralrevenuemeasurement","partnercentralselling","paymentcryptography","paymentcryptographydata","pcaconnectorad","pcaconnectorscep","pcs","personalize","personalizeevents","personalizeruntime","pi","pinpoint","pinpointemail","pinpointsmsvoice","pinpointsmsvoicev2","pipes","polly","pricing","pricingplanmanager","proton","qapps","qbusiness","qconnect","quicksight","ram","rbin","rds","rdsdata","redshift","redshiftdata","redshiftserverless","rekognition","repostspace","resiliencehub","resiliencehubv2","resourceexplorer2","resourcegroups","resourcegroupstaggingapi","rolesanywhere","route53","route53domains","route53globalresolver","route53profiles","route53recoverycluster","route53recoverycontrolconfig","route53recoveryreadiness","route53resolver","rtbfabric","rum","s3","s3control","s3files","s3outposts","s3tables","s3vectors","sagemaker","sagemakera2iruntime","sagemakeredge","sagemakerfeaturestoreruntime","sagemakergeospatial","sagemakerinferencerouterruntime","sagemakerjobruntime","sagemakermetrics","sagemakerruntime","sagemakertrainingsessionruntime","savingsplans","scheduler","schemas","secretsmanager","securityagent","securityhub","securityir","securitylake","serverlessapplicationrepository","servicecatalog","servicecatalogappregistry","servicediscovery","servicequotas","ses","sesv2","sfn","shield","signer","signerdata","signin","simpledb","simpledbv2","snowball","snowdevicemanagement","sns","socialmessaging","sqs","ssm","ssmcontacts","ssmguiconnect","ssmincidents","ssmquicksetup","ssmsap","sso","ssoadmin","ssooidc","storagegateway","sts","supplychain","support","supportapp","supportauthz","sustainability","swf","synthetics","taxsettings","textract","timestreaminfluxdb","timestreamquery","timestreamwrite","transcribe","transfer","translate","trustedadvisor","uxc","verifiedpermissions","voiceid","vpclattice","waf","wafregional","wafv2","wellarchitected","wickr","wisdom","workdocs","workmail","workmailmessageflow","workspaces","workspacesinstances","workspacesthinclient","workspacesweb","xray"],"WG":["alexaforbusiness","apptest","backupstorage","codestar","elasticinference","elastictranscoder","evidently","finspace","finspacedata","gamesparks","honeycode","iot1clickdevices","iot1clickprojects","iotanalytics","iotevents","ioteventsdata","iotfleethub","iotroborunner","lookoutmetrics","lookoutvision","macie","mobile","nimble","opsworks","opsworkscm","panorama","privatenetworks","qldb","qldbsession","robomaker","simspaceweaver","sms","tnb","worklink"],"z2":{"account-access":"accountaccess","account-access-runtime":"accountaccessruntime","acm-pca":"acmpca","agent-registry":"agentregistry","agent-registry-control":"agentregistrycontrol","application-autoscaling":"applicationautoscaling","discovery":"applicationdiscovery","application-insights":"applicationinsights","application-signals":"applicationsignals","arc-region-switch":"arcregionswitch","arc-zonal-shift":"arczonalshift","autoscaling-plans":"autoscalingplans","backup-gateway":"backupgateway","bcm-dashboards":"bcmdashboards","bcm-data-exports":"bcmdataexports","bcm-pricing-calculator":"bcmpricingcalculator","bcm-recommended-actions":"bcmrecommendedactions","bedrock-agent":"bedrockagent","bedrock-agentcore":"bedrockagentcore","bedrock-agentcore-control":"bedrockagentcorecontrol","bedrock-agent-runtime":"bedrockagentruntime","bedrock-data-automation":"bedrockdataautomation","bedrock-data-automation-runtime":"bedrockdataautomationruntime","bedrock-runtime":"bedrockruntime","chime-sdk-identity":"chimesdkidentity","chime-sdk-media-pipelines":"chimesdkmediapipelines","chime-sdk-meetings":"chimesdkmeetings","chime-sdk-messaging":"chimesdkmessaging","chime-sdk-voice":"chimesdkvoice","cloudfront-keyvaluestore":"cloudfrontkeyvaluestore","cloudtrail-data":"cloudtraildata","logs":"cloudwatchlogs","codeguru-reviewer":"codegurureviewer","codeguru-security":"codegurusecurity","codestar-connections":"codestarconnections","codestar-notifications":"codestarnotifications","cognito-identity":"cognitoidentity","cognito-idp":"cognitoidentityprovider","cognito-sync":"cognitosync","compute-optimizer":"computeoptimizer","compute-optimizer-automation":"computeoptimizerautomation","connect-contact-lens":"connectcontactlens","cur":"costandusagereport","ce":"costexplorer","cost-optimization-hub":"costoptimizationhub","customer-profiles":"customerprofiles","dms":"databasemigration","devops-agent":"devopsagent","devops-guru":"devopsguru","ds":"directory","ds-data":"directoryservicedata","docdb-elastic":"docdbelastic","ec2-instance-connect":"ec2instanceconnect","ecr-public":"ecrpublic","eks-auth":"eksauth","elb":"elasticloadbalancing","elbv2":"elasticloadbalancingv2","es":"elasticsearch","emr-containers":"emrcontainers","emr-serverless":"emrserverless","events":"eventbridge","geo-maps":"geomaps","geo-places":"geoplaces","geo-routes":"georoutes","iam-toolbox":"iamtoolbox","inspector-scan":"inspectorscan","iot-data":"iotdataplane","iot-jobs-data":"iotjobsdataplane","iot-managed-integrations":"iotmanagedintegrations","ivs-realtime":"ivsrealtime","kendra-ranking":"kendraranking","kinesis-video-archived-media":"kinesisvideoarchivedmedia","kinesis-video-media":"kinesisvideomedia","kinesis-video-signaling":"kinesisvideosignaling","kinesis-video-webrtc-storage":"kinesisvideowebrtcstorage","lambda-core":"lambdacore","lambda-microvms":"lambdamicrovms","lambda-web":"lambdaweb","launch-wizard":"launchwizard","lex-models":"lexmodelbuilding","lexv2-models":"lexmodelsv2","lex-runtime":"lexruntime","lexv2-runtime":"lexruntimev2","license-manager":"licensemanager","license-manager-linux-subscriptions":"licensemanagerlinuxsubscriptions","license-manager-user-subscriptions":"licensemanagerusersubscriptions","managedblockchain-query":"managedblockchainquery","marketplace-agreement":"marketplaceagreement","marketplace-catalog":"marketplacecatalog","marketplace-deployment":"marketplacedeployment","marketplace-discovery":"marketplacediscovery","marketplace-entitlement":"marketplaceentitlement","meteringmarketplace":"marketplacemetering","marketplace-reporting":"marketplacereporting","mediapackage-vod":"mediapackagevod","mediastore-data":"mediastoredata","medical-imaging":"medicalimaging","mgh":"migrationhub","migrationhub-config":"migrationhubconfig","migration-hub-refactor-spaces":"migrationhubrefactorspaces","mwaa-serverless":"mwaaserverless","neptune-graph":"neptunegraph","network-firewall":"networkfirewall","network-security-manager":"networksecuritymanager","nova-act":"novaact","partnercentral-account":"partnercentralaccount","partnercentral-benefits":"partnercentralbenefits","partnercentral-channel":"partnercentralchannel","partnercentral-revenue-measurement":"partnercentralrevenuemeasurement","partnercentral-selling":"partnercentralselling","payment-cryptography":"paymentcryptography","payment-cryptography-data":"paymentcryptographydata","pca-connector-ad":"pcaconnectorad","pca-connector-scep":"pcaconnectorscep","personalize-events":"personalizeevents","personalize-runtime":"personalizeruntime","pinpoint-email":"pinpointemail","pinpoint-sms-voice":"pinpointsmsvoice","sms-voice":"pinpointsmsvoice","pinpoint-sms-voice-v2":"pinpointsmsvoicev2","pricing-plan-manager":"pricingplanmanager","rds-data":"rdsdata","redshift-data":"redshiftdata","redshift-serverless":"redshiftserverless","resource-explorer-2":"resourceexplorer2","resource-groups":"resourcegroups","route53-recovery-cluster":"route53recoverycluster","route53-recovery-control-config":"route53recoverycontrolconfig","route53-recovery-readiness":"route53recoveryreadiness","sagemaker-a2i-runtime":"sagemakera2iruntime","sagemaker-edge":"sagemakeredge","sagemaker-featurestore-runtime":"sagemakerfeaturestoreruntime","sagemaker-geospatial":"sagemakergeospatial","sagemaker-inference-router-runtime":"sagemakerinferencerouterruntime","sagemaker-metrics":"sagemakermetrics","sagemaker-runtime":"sagemakerruntime","security-ir":"securityir","serverlessrepo":"serverlessapplicationrepository","servicecatalog-appregistry":"servicecatalogappregistry","service-quotas":"servicequotas","stepfunctions":"sfn","signer-data":"signerdata","sdb":"simpledb","snow-device-management":"snowdevicemanagement","ssm-contacts":"ssmcontacts","ssm-guiconnect":"ssmguiconnect","ssm-incidents":"ssmincidents","ssm-quicksetup":"ssmquicksetup","ssm-sap":"ssmsap","sso-admin":"ssoadmin","sso-oidc":"ssooidc","support-app":"supportapp","timestream-influxdb":"timestreaminfluxdb","timestream-query":"timestreamquery","timestream-write":"timestreamwrite","voice-id":"voiceid","vpc-lattice":"vpclattice","waf-regional":"wafregional","workspaces-instances":"workspacesinstances","workspaces-thin-client":"workspacesthinclient","workspaces-web":"workspacesweb"}}');
;// CONCATENATED MODULE: ./packages/asl/lib/catalogue/data/optimized.json
const optimized_namespaceObject = /*#__PURE__*/JSON.parse('{"apigateway":{"invoke":{"patterns":["waitForTaskToken"],"like":"","required":["ApiEndpoint","Method"],"optional":["AllowNullValues","AuthType","Headers","Path","QueryParameters","RequestBody","Stage"]}},"athena":{"getQueryExecution":{"patterns":[],"like":"athena:getQueryExecution","required":["QueryExecutionId"],"optional":[]},"getQueryResults":{"patterns":[],"like":"athena:getQueryResults","required":["QueryExecutionId"],"optional":["MaxResults","NextToken","QueryResultType"]},"startQueryExecution":{"patterns":["sync"],"like":"athena:startQueryExecution","required":["QueryString"],"optional":["ClientRequestToken","EngineConfiguration","ExecutionParameters","QueryExecutionContext","ResultConfiguration","ResultReuseConfiguration","WorkGroup"]},"stopQueryExecution":{"patterns":[],"like":"athena:stopQueryExecution","required":[],"optional":["QueryExecutionId"]}},"batch":{"submitJob":{"patterns":["sync"],"like":"batch:submitJob","required":["JobDefinition","JobName","JobQueue"],"optional":["ArrayProperties","ConsumableResourcePropertiesOverride","ContainerOverrides","DependsOn","EcsPropertiesOverride","EksPropertiesOverride","NodeOverrides","Parameters","PropagateTags","RetryStrategy","SchedulingPriorityOverride","ShareIdentifier","Tags","Timeout"]}},"bedrock":{"createModelCustomizationJob":{"patterns":["sync","waitForTaskToken"],"like":"bedrock:createModelCustomizationJob","required":["BaseModelIdentifier","CustomModelName","JobName","OutputDataConfig","RoleArn","TrainingDataConfig"],"optional":["ClientRequestToken","CustomModelKmsKeyId","CustomModelTags","CustomizationConfig","CustomizationType","HyperParameters","JobTags","ValidationDataConfig","VpcConfig"]},"invokeModel":{"patterns":["waitForTaskToken"],"like":"bedrockruntime:invokeModel","required":["ModelId"],"optional":["Accept","Body","ContentType","GuardrailIdentifier","GuardrailVersion","Input","Output","PerformanceConfigLatency","RequestMetadata","ServiceTier","Trace"]}},"bedrockagentcore":{"invokeHarness":{"patterns":[],"like":"bedrockagentcore:invokeHarness","required":["HarnessArn","Messages","RuntimeSessionId"],"optional":["ActorId","AllowedTools","Baggage","MaxIterations","MaxTokens","Model","Qualifier","RuntimeUserId","Skills","SystemPrompt","TimeoutSeconds","Tools","TraceId","TraceParent","TraceState"]}},"codebuild":{"batchDeleteBuilds":{"patterns":[],"like":"codebuild:batchDeleteBuilds","required":["Ids"],"optional":[]},"batchGetReports":{"patterns":[],"like":"codebuild:batchGetReports","required":["ReportArns"],"optional":[]},"deleteBuildBatch":{"patterns":[],"like":"codebuild:deleteBuildBatch","required":["Id"],"optional":[]},"retryBuildBatch":{"patterns":["sync"],"like":"codebuild:retryBuildBatch","required":[],"optional":["Id","IdempotencyToken","RetryType"]},"startBuild":{"patterns":["sync"],"like":"codebuild:startBuild","required":["ProjectName"],"optional":["ArtifactsOverride","AutoRetryLimitOverride","BuildStatusConfigOverride","BuildspecOverride","CacheOverride","CertificateOverride","ComputeTypeOverride","DebugSessionEnabled","EncryptionKeyOverride","EnvironmentTypeOverride","EnvironmentVariablesOverride","FleetOverride","GitCloneDepthOverride","GitSubmodulesConfigOverride","HostKernelOverride","IdempotencyToken","ImageOverride","ImagePullCredentialsTypeOverride","InsecureSslOverride","LogsConfigOverride","PrivilegedModeOverride","QueuedTimeoutInMinutesOverride","RegistryCredentialOverride","ReportBuildStatusOverride","SecondaryArtifactsOverride","SecondarySourcesOverride","SecondarySourcesVersionOverride","ServiceRoleOverride","SourceAuthOverride","SourceLocationOverride","SourceTypeOverride","SourceVersion","TimeoutInMinutesOverride"]},"startBuildBatch":{"patterns":["sync"],"like":"codebuild:startBuildBatch","required":["ProjectName"],"optional":["ArtifactsOverride","BuildBatchConfigOverride","BuildTimeoutInMinutesOverride","BuildspecOverride","CacheOverride","CertificateOverride","ComputeTypeOverride","DebugSessionEnabled","EncryptionKeyOverride","EnvironmentTypeOverride","EnvironmentVariablesOverride","GitCloneDepthOverride","GitSubmodulesConfigOverride","IdempotencyToken","ImageOverride","ImagePullCredentialsTypeOverride","InsecureSslOverride","LogsConfigOverride","PrivilegedModeOverride","QueuedTimeoutInMinutesOverride","RegistryCredentialOverride","ReportBuildBatchStatusOverride","SecondaryArtifactsOverride","SecondarySourcesOverride","SecondarySourcesVersionOverride","ServiceRoleOverride","SourceAuthOverride","SourceLocationOverride","SourceTypeOverride","SourceVersion"]},"stopBuild":{"patterns":[],"like":"codebuild:stopBuild","required":["Id"],"optional":[]},"stopBuildBatch":{"patterns":[],"like":"codebuild:stopBuildBatch","required":["Id"],"optional":[]}},"databrew":{"startJobRun":{"patterns":["sync"],"like":"databrew:startJobRun","required":["Name"],"optional":[]}},"dynamodb":{"deleteItem":{"patterns":[],"like":"dynamodb:deleteItem","required":["Key","TableName"],"optional":["ConditionExpression","ConditionalOperator","Expected","ExpressionAttributeNames","ExpressionAttributeValues","ReturnConsumedCapacity","ReturnItemCollectionMetrics","ReturnValues","ReturnValuesOnConditionCheckFailure"]},"getItem":{"patterns":[],"like":"dynamodb:getItem","required":["Key","TableName"],"optional":["AttributesToGet","ConsistentRead","ExpressionAttributeNames","ProjectionExpression","ReturnConsumedCapacity"]},"putItem":{"patterns":[],"like":"dynamodb:putItem","required":["Item","TableName"],"optional":["ConditionExpression","ConditionalOperator","Expected","ExpressionAttributeNames","ExpressionAttributeValues","ReturnConsumedCapacity","ReturnItemCollectionMetrics","ReturnValues","ReturnValuesOnConditionCheckFailure"]},"updateItem":{"patterns":[],"like":"dynamodb:updateItem","required":["Key","TableName"],"optional":["AttributeUpdates","ConditionExpression","ConditionalOperator","Expected","ExpressionAttributeNames","ExpressionAttributeValues","ReturnConsumedCapacity","ReturnItemCollectionMetrics","ReturnValues","ReturnValuesOnConditionCheckFailure","UpdateExpression"]}},"ecs":{"runTask":{"patterns":["sync","waitForTaskToken"],"like":"ecs:runTask","required":["TaskDefinition"],"optional":["CapacityProviderStrategy","ClientToken","Cluster","Count","EnableECSManagedTags","EnableExecuteCommand","Group","LaunchType","NetworkConfiguration","Overrides","PlacementConstraints","PlacementStrategy","PlatformVersion","PropagateTags","ReferenceId","StartedBy","Tags","VolumeConfigurations"]}},"eks":{"call":{"patterns":["waitForTaskToken"],"like":"","required":["CertificateAuthority","ClusterName","Endpoint","Method","Path"],"optional":["QueryParameters","RequestBody"]},"createCluster":{"patterns":["sync"],"like":"eks:createCluster","required":["Name","ResourcesVpcConfig","RoleArn"],"optional":["AccessConfig","BootstrapSelfManagedAddons","ClientRequestToken","ComputeConfig","ControlPlaneScalingConfig","DeletionProtection","EncryptionConfig","KubeApiServerConfig","KubeControllerManagerConfig","KubeSchedulerConfig","KubernetesNetworkConfig","Logging","OutpostConfig","RemoteNetworkConfig","StorageConfig","Tags","UpgradePolicy","Version","ZonalShiftConfig"]},"createFargateProfile":{"patterns":["sync"],"like":"eks:createFargateProfile","required":["ClusterName","FargateProfileName","PodExecutionRoleArn"],"optional":["ClientRequestToken","Selectors","Subnets","Tags"]},"createNodegroup":{"patterns":["sync"],"like":"eks:createNodegroup","required":["ClusterName","NodeRole","NodegroupName","Subnets"],"optional":["AmiType","CapacityType","ClientRequestToken","DiskSize","InstanceTypes","Labels","LaunchTemplate","NodeRepairConfig","ReleaseVersion","RemoteAccess","ScalingConfig","Tags","Taints","UpdateConfig","Version","WarmPoolConfig"]},"deleteCluster":{"patterns":["sync"],"like":"eks:deleteCluster","required":["Name"],"optional":[]},"deleteFargateProfile":{"patterns":["sync"],"like":"eks:deleteFargateProfile","required":["ClusterName","FargateProfileName"],"optional":[]},"deleteNodegroup":{"patterns":["sync"],"like":"eks:deleteNodegroup","required":["ClusterName","NodegroupName"],"optional":[]},"runJob":{"patterns":["sync","waitForTaskToken"],"like":"","required":["CertificateAuthority","ClusterName","Endpoint","Job"],"optional":["LogOptions","Namespace"]}},"elasticmapreduce":{"addStep":{"patterns":["sync"],"like":"","required":["ClusterId","Step"],"optional":["ExecutionRoleArn"]},"cancelStep":{"patterns":[],"like":"","required":["ClusterId","StepId"],"optional":[]},"createCluster":{"patterns":["sync"],"like":"emr:runJobFlow","required":["Instances","Name"],"optional":["AdditionalInfo","AmiVersion","Applications","AutoScalingRole","AutoTerminationPolicy","BootstrapActions","Configurations","CustomAmiId","EbsRootVolumeIops","EbsRootVolumeSize","EbsRootVolumeThroughput","ExtendedSupport","JobFlowRole","KerberosAttributes","LogEncryptionKmsKeyId","LogUri","ManagedScalingPolicy","MonitoringConfiguration","NewSupportedProducts","OsReleaseLabel","PlacementGroupConfigs","ReleaseLabel","RepoUpgradeOnBoot","ScaleDownBehavior","SecurityConfiguration","ServiceRole","SessionEnabled","StepConcurrencyLevel","StepExecutionRoleArn","Steps","SupportedProducts","Tags","VisibleToAllUsers"]},"modifyInstanceFleetByName":{"patterns":[],"like":"","required":["ClusterId","InstanceFleet","InstanceFleetName"],"optional":[]},"modifyInstanceGroupByName":{"patterns":[],"like":"","required":["ClusterId","InstanceGroup","InstanceGroupName"],"optional":[]},"setClusterTerminationProtection":{"patterns":[],"like":"","required":["ClusterId","TerminationProtected"],"optional":[]},"terminateCluster":{"patterns":["sync"],"like":"","required":["ClusterId"],"optional":[]}},"emr-containers":{"createVirtualCluster":{"patterns":[],"like":"emrcontainers:createVirtualCluster","required":["ContainerProvider","Name"],"optional":["ClientToken","SchedulerConfiguration","SecurityConfigurationId","SessionEnabled","Tags"]},"deleteVirtualCluster":{"patterns":["sync"],"like":"emrcontainers:deleteVirtualCluster","required":["Id"],"optional":[]},"startJobRun":{"patterns":["sync"],"like":"emrcontainers:startJobRun","required":["VirtualClusterId"],"optional":["ClientToken","ConfigurationOverrides","ExecutionRoleArn","JobDriver","JobTemplateId","JobTemplateParameters","Name","ReleaseLabel","RetryPolicyConfiguration","Tags"]}},"emr-serverless":{"cancelJobRun":{"patterns":["sync"],"like":"emrserverless:cancelJobRun","required":["ApplicationId","JobRunId"],"optional":["ShutdownGracePeriodInSeconds"]},"createApplication":{"patterns":["sync"],"like":"emrserverless:createApplication","required":["ReleaseLabel","Type"],"optional":["Architecture","AutoStartConfiguration","AutoStopConfiguration","ClientToken","DiskEncryptionConfiguration","IdentityCenterConfiguration","ImageConfiguration","InitialCapacity","InteractiveConfiguration","JobLevelCostAllocationConfiguration","MaximumCapacity","MonitoringConfiguration","Name","NetworkConfiguration","RuntimeConfiguration","SchedulerConfiguration","Tags","WorkerTypeSpecifications"]},"deleteApplication":{"patterns":["sync"],"like":"emrserverless:deleteApplication","required":["ApplicationId"],"optional":[]},"startApplication":{"patterns":["sync"],"like":"emrserverless:startApplication","required":["ApplicationId"],"optional":[]},"startJobRun":{"patterns":["sync"],"like":"emrserverless:startJobRun","required":["ApplicationId","ExecutionRoleArn"],"optional":["ClientToken","ConfigurationOverrides","ExecutionIamPolicy","ExecutionTimeoutMinutes","FlexExecution","JobDriver","Mode","Name","RetryPolicy","Tags"]},"stopApplication":{"patterns":["sync"],"like":"emrserverless:stopApplication","required":["ApplicationId"],"optional":[]}},"events":{"putEvents":{"patterns":["waitForTaskToken"],"like":"eventbridge:putEvents","required":["Entries"],"optional":["EndpointId"]}},"glue":{"startJobRun":{"patterns":["sync"],"like":"glue:startJobRun","required":["JobName"],"optional":["AllocatedCapacity","Arguments","ExecutionClass","ExecutionRoleSessionPolicy","JobRunId","JobRunQueuingEnabled","MaxCapacity","NotificationProperty","NumberOfWorkers","SecurityConfiguration","Timeout","WorkerType"]}},"http":{"invoke":{"patterns":[],"like":"","required":["ApiEndpoint","Method"],"optional":["Authentication","Headers","InvocationConfig","QueryParameters","RequestBody","Transform"]}},"lambda":{"invoke":{"patterns":["waitForTaskToken"],"like":"lambda:invoke","required":["FunctionName"],"optional":["ClientContext","DurableExecutionName","InvocationType","LogType","Payload","Qualifier","TenantId"]}},"mediaconvert":{"createJob":{"patterns":["sync"],"like":"mediaconvert:createJob","required":["Role","Settings"],"optional":["AccelerationSettings","BillingTagsSource","ClientRequestToken","ElementalInferenceSettings","HopDestinations","JobEngineVersion","JobTemplate","Priority","Queue","SimulateReservedQueue","StatusUpdateInterval","Tags","UserMetadata"]}},"sagemaker":{"createEndpoint":{"patterns":[],"like":"sagemaker:createEndpoint","required":["EndpointConfigName","EndpointName"],"optional":["DeploymentConfig","Tags"]},"createEndpointConfig":{"patterns":[],"like":"sagemaker:createEndpointConfig","required":["EndpointConfigName","ProductionVariants"],"optional":["AsyncInferenceConfig","CrossRegionTrafficConfig","DataCaptureConfig","EnableNetworkIsolation","ExecutionRoleArn","ExplainerConfig","KmsKeyId","MetricsConfig","ShadowProductionVariants","Tags","VpcConfig"]},"createHyperParameterTuningJob":{"patterns":["sync"],"like":"sagemaker:createHyperParameterTuningJob","required":["HyperParameterTuningJobConfig","HyperParameterTuningJobName"],"optional":["Autotune","Tags","TrainingJobDefinition","TrainingJobDefinitions","WarmStartConfig"]},"createLabelingJob":{"patterns":["sync"],"like":"sagemaker:createLabelingJob","required":["HumanTaskConfig","InputConfig","LabelAttributeName","LabelingJobName","OutputConfig","RoleArn"],"optional":["LabelCategoryConfigS3Uri","LabelingJobAlgorithmsConfig","StoppingConditions","Tags"]},"createModel":{"patterns":[],"like":"sagemaker:createModel","required":["ModelName"],"optional":["Containers","EnableNetworkIsolation","ExecutionRoleArn","InferenceExecutionConfig","PrimaryContainer","Tags","VpcConfig"]},"createProcessingJob":{"patterns":["sync"],"like":"sagemaker:createProcessingJob","required":["AppSpecification","ProcessingJobName","ProcessingResources","RoleArn"],"optional":["Environment","ExperimentConfig","NetworkConfig","ProcessingInputs","ProcessingOutputConfig","StoppingCondition","Tags"]},"createTrainingJob":{"patterns":["sync"],"like":"sagemaker:createTrainingJob","required":["OutputDataConfig","RoleArn","TrainingJobName"],"optional":["AlgorithmSpecification","CheckpointConfig","DebugHookConfig","DebugRuleConfigurations","EnableInterContainerTrafficEncryption","EnableManagedSpotTraining","EnableNetworkIsolation","Environment","ExperimentConfig","HyperParameters","InfraCheckConfig","InputDataConfig","MlflowConfig","ModelPackageConfig","ProfilerConfig","ProfilerRuleConfigurations","RemoteDebugConfig","ResourceConfig","RetryStrategy","ServerlessJobConfig","SessionChainingConfig","StoppingCondition","Tags","TensorBoardOutputConfig","VpcConfig"]},"createTransformJob":{"patterns":["sync"],"like":"sagemaker:createTransformJob","required":["ModelName","TransformInput","TransformJobName","TransformOutput","TransformResources"],"optional":["BatchStrategy","DataCaptureConfig","DataProcessing","Environment","ExperimentConfig","MaxConcurrentTransforms","MaxPayloadInMB","ModelClientConfig","Tags"]},"updateEndpoint":{"patterns":[],"like":"sagemaker:updateEndpoint","required":["EndpointConfigName","EndpointName"],"optional":["DeploymentConfig","ExcludeRetainedVariantProperties","RetainAllVariantProperties","RetainDeploymentConfig"]}},"sns":{"publish":{"patterns":["waitForTaskToken"],"like":"sns:publish","required":["Message"],"optional":["MessageAttributes","MessageDeduplicationId","MessageGroupId","MessageStructure","PhoneNumber","Subject","TargetArn","TopicArn"]}},"sqs":{"sendMessage":{"patterns":["waitForTaskToken"],"like":"sqs:sendMessage","required":["MessageBody","QueueUrl"],"optional":["DelaySeconds","MessageAttribute","MessageAttributes","MessageDeduplicationId","MessageGroupId","MessageSystemAttributes"]}},"states":{"startExecution":{"patterns":["sync","sync:2","waitForTaskToken"],"like":"sfn:startExecution","required":["StateMachineArn"],"optional":["Input","Name","TraceHeader"]}}}');
;// CONCATENATED MODULE: ./packages/asl/lib/catalogue/optimized.js

const optimized = new Map(Object.entries(optimized_namespaceObject).map(([name, actions]) => [name, listed(name, actions)]));
function listed(name, actions) {
    return { name, actions: new Map(Object.entries(actions).map(([action, each]) => [action, known(each)])) };
}
function known({ patterns, like, required, optional }) {
    const parameters = new Map([
        ...required.map((each) => [each, true]),
        ...optional.map((each) => [each, false]),
    ]);
    return { offered: true, patterns, like, parameters: () => parameters };
}

;// CONCATENATED MODULE: ./packages/asl/lib/catalogue/packed.js
const base = 36;
const required = '!';
const unsupported = '-';
/** Splits off the actions; the parameters of each are read when they are asked for. */
function unpacked(name, line) {
    const [names = '', ...rest] = line.split(';');
    let parameterNames;
    const parameters = (indexes) => {
        parameterNames ??= names.split(',');
        return parametersAt(indexes, parameterNames);
    };
    const actions = rest.map((text) => {
        if (text.startsWith(unsupported))
            return [text.slice(1), notOffered];
        const colon = text.indexOf(':');
        const indexes = text.slice(colon + 1);
        const action = text.slice(0, colon);
        let read;
        const once = () => {
            read ??= parameters(indexes);
            return read;
        };
        return [action, { offered: true, patterns, like: `${name}:${action}`, parameters: once }];
    });
    return { name, actions: new Map(actions) };
}
const patterns = ['waitForTaskToken'];
const notOffered = { offered: false, patterns, like: '', parameters: () => new Map() };
function parametersAt(indexes, names) {
    const found = new Map();
    if (indexes === '')
        return found;
    for (const index of indexes.split(',')) {
        const name = names[Number.parseInt(index, base)];
        if (name !== undefined)
            found.set(name, index.endsWith(required));
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/asl/lib/catalogue/packed-structures.js
const packed_structures_base = 36;
function unpackedStructures(line) {
    const [body = '', actionsText = ''] = line.split('|');
    const [namesText = '', ...structures] = body.split(';');
    const names = namesText.split(',');
    const read = new Map();
    const membersIn = (text) => new Map(text.split(',').flatMap((entry) => {
        const [index = '', reference] = entry.split(':');
        const name = names[Number.parseInt(index, packed_structures_base)];
        return name === undefined ? [] : [[name, referenceOf(reference)]];
    }));
    const structureAt = (place) => {
        const found = read.get(place) ?? membersIn(structures[Number.parseInt(place, packed_structures_base)] ?? '');
        read.set(place, found);
        return found;
    };
    const referenceOf = (text) => {
        const [, place, marks] = /^([0-9a-z]+)([*@]*)$/.exec(text ?? '') ?? [];
        if (place === undefined || marks === undefined)
            return undefined;
        return { marks, members: () => structureAt(place) };
    };
    const actions = new Map(actionsText.split(';').map((entry) => {
        const [action = '', parameters = ''] = entry.split('=');
        return [action, parameters];
    }));
    const asked = new Map();
    return (action) => {
        const known = asked.get(action);
        if (known !== undefined)
            return known;
        const found = new Map();
        for (const [name, reference] of membersIn(actions.get(action) ?? '')) {
            if (reference !== undefined)
                found.set(name, reference);
        }
        asked.set(action, found);
        return found;
    };
}

;// CONCATENATED MODULE: ./packages/asl/lib/catalogue/services.js
/** The services by their first letters, each loaded by itself. Written by `npm run catalogue`. Do not edit. */
// biome-ignore format: made by machine
const servicesByInitial = {
    a: () => __webpack_require__.e(/* import() */ 3648).then(__webpack_require__.t.bind(__webpack_require__, 3648, 17)),
    b: () => __webpack_require__.e(/* import() */ 1725).then(__webpack_require__.t.bind(__webpack_require__, 1725, 17)),
    c: () => __webpack_require__.e(/* import() */ 322).then(__webpack_require__.t.bind(__webpack_require__, 322, 17)),
    d: () => __webpack_require__.e(/* import() */ 1727).then(__webpack_require__.t.bind(__webpack_require__, 1727, 17)),
    e: () => __webpack_require__.e(/* import() */ 1836).then(__webpack_require__.t.bind(__webpack_require__, 1836, 17)),
    f: () => __webpack_require__.e(/* import() */ 7849).then(__webpack_require__.t.bind(__webpack_require__, 7849, 17)),
    g: () => __webpack_require__.e(/* import() */ 1486).then(__webpack_require__.t.bind(__webpack_require__, 1486, 17)),
    h: () => __webpack_require__.e(/* import() */ 7979).then(__webpack_require__.t.bind(__webpack_require__, 7979, 17)),
    i: () => __webpack_require__.e(/* import() */ 8632).then(__webpack_require__.t.bind(__webpack_require__, 8632, 17)),
    k: () => __webpack_require__.e(/* import() */ 266).then(__webpack_require__.t.bind(__webpack_require__, 266, 17)),
    l: () => __webpack_require__.e(/* import() */ 7255).then(__webpack_require__.t.bind(__webpack_require__, 7255, 17)),
    m: () => __webpack_require__.e(/* import() */ 5300).then(__webpack_require__.t.bind(__webpack_require__, 5300, 17)),
    n: () => __webpack_require__.e(/* import() */ 2865).then(__webpack_require__.t.bind(__webpack_require__, 2865, 17)),
    o: () => __webpack_require__.e(/* import() */ 5062).then(__webpack_require__.t.bind(__webpack_require__, 5062, 17)),
    p: () => __webpack_require__.e(/* import() */ 2563).then(__webpack_require__.t.bind(__webpack_require__, 2563, 17)),
    q: () => __webpack_require__.e(/* import() */ 5040).then(__webpack_require__.t.bind(__webpack_require__, 5040, 17)),
    r: () => __webpack_require__.e(/* import() */ 557).then(__webpack_require__.t.bind(__webpack_require__, 557, 17)),
    s: () => __webpack_require__.e(/* import() */ 3874).then(__webpack_require__.t.bind(__webpack_require__, 3874, 17)),
    t: () => __webpack_require__.e(/* import() */ 639).then(__webpack_require__.t.bind(__webpack_require__, 639, 17)),
    u: () => __webpack_require__.e(/* import() */ 5276).then(__webpack_require__.t.bind(__webpack_require__, 5276, 17)),
    v: () => __webpack_require__.e(/* import() */ 4953).then(__webpack_require__.t.bind(__webpack_require__, 4953, 17)),
    w: () => __webpack_require__.e(/* import() */ 6846).then(__webpack_require__.t.bind(__webpack_require__, 6846, 17)),
    x: () => __webpack_require__.e(/* import() */ 635).then(__webpack_require__.t.bind(__webpack_require__, 635, 17)),
};

;// CONCATENATED MODULE: ./packages/asl/lib/catalogue/catalogue.js





/** What it was made of. */
const age = `API models of ${data_namespaceObject.H3}`;
const inSdk = new Set(data_namespaceObject.$p);
const withoutActions = new Set(data_namespaceObject.WG);
const aliases = new Map(Object.entries(data_namespaceObject.z2));
/** The name in Step Functions of a service that the AWS CLI calls so. */
function aliasOf(name) {
    return aliases.get(name);
}
/** Whether it is known that there is, or was, such a service in the SDK, and nothing more. */
function isWithoutActions(name) {
    return withoutActions.has(name);
}
/** With everything that there is to say of these calls. `deep` ones send structures. */
async function catalogueFor(calls, deep) {
    const loaded = new Map();
    for (const name of new Set([...calls.flatMap(serviceToAsk), ...deep.flatMap(serviceWithin)])) {
        const service = await loadService(name);
        if (service !== undefined)
            loaded.set(name, service);
    }
    return {
        names: (kind) => (kind === 'sdk' ? data_namespaceObject.$p : [...optimized.keys()]),
        service: (kind, name) => (kind === 'sdk' ? loaded.get(name)?.service : optimized.get(name)),
        isInSdk: (name) => inSdk.has(name),
        structures: ({ like }) => {
            const [name = '', action = ''] = like.split(':');
            return loaded.get(name)?.structures(action) ?? new Map();
        },
    };
}
/** Where an optimized integration is not known, the SDK may know what was meant. */
function serviceToAsk({ kind, service, action }) {
    const isKnown = kind === 'optimized' && optimized.get(service.text)?.actions.has(action.text) === true;
    return isKnown ? [] : [sdkNameOf({ kind, service })];
}
function serviceWithin({ kind, service, action }) {
    if (kind === 'sdk')
        return [service.text];
    const like = optimized.get(service.text)?.actions.get(action.text)?.like;
    return like === undefined ? [] : [like.split(':')[0] ?? ''];
}
function sdkNameOf({ kind, service }) {
    return (kind === 'optimized' ? sdkNames.get(service.text) : undefined) ?? service.text;
}
/** Where the optimized integration has another name than the SDK's. */
const sdkNames = new Map([
    ['elasticmapreduce', 'emr'],
    ['emr-containers', 'emrcontainers'],
    ['emr-serverless', 'emrserverless'],
    ['events', 'eventbridge'],
    ['states', 'sfn'],
]);
const services = new Map();
async function loadService(name) {
    if (!inSdk.has(name))
        return undefined;
    const known = services.get(name);
    if (known !== undefined)
        return known;
    const lines = (await servicesByInitial[name.charAt(0)]?.())?.default[name];
    if (lines === undefined)
        return undefined;
    const loaded = serviceFrom(name, lines);
    services.set(name, loaded);
    return loaded;
}
function serviceFrom(name, { errors, actions, structures }) {
    let unpackedOnce;
    return {
        service: { ...unpacked(name, actions), errorPrefix: errors },
        structures: (action) => {
            unpackedOnce ??= unpackedStructures(structures);
            return unpackedOnce(action);
        },
    };
}

;// CONCATENATED MODULE: ./packages/asl/lib/catalogue/integrations.js






/** In the order of the definition's states. */
async function integrationsIn(definition) {
    const calling = definition.states.flatMap(callIn);
    if (calling.length === 0)
        return [];
    const deep = calling.filter(({ state }) => holdsMore(payloadOf(state)));
    const catalogue = await catalogueFor(calling.map(({ call }) => call), deep.map(({ call }) => call));
    return calling.map(({ state, resource, call }) => {
        const service = catalogue.service(call.kind, call.service.text);
        const action = service?.actions.get(call.action.text);
        const payload = payloadOf(state);
        const structures = action && holdsMore(payload) ? catalogue.structures(action) : none;
        return { state, resource, call, catalogue, service, action, payload, structures };
    });
}
const none = new Map();
/** Whether the payload has depth. */
function holdsMore(payload) {
    for (const { kind } of (0,source_tree/* members */.ol)(payload))
        if (kind === 'object' || kind === 'array')
            return true;
    return false;
}
function callIn(state) {
    const resource = (0,source_tree/* member */.Dc)(state.node, 'Resource');
    if (state.type !== 'Task' || resource?.kind !== 'string')
        return [];
    const call = callOf(resource);
    return call === undefined ? [] : [{ state, resource, call }];
}
function payloadOf({ node, language }) {
    const field = language === 'JSONata' ? 'Arguments' : 'Parameters';
    const payload = (0,source_tree/* member */.Dc)(node, field);
    return payload?.kind === 'object' ? payload : undefined;
}
/** The parameters that the payload names, without the `.$` of those that are computed. */
const given = remembered((payload) => {
    const found = [];
    for (const node of payload.members.values()) {
        const key = (0,source_tree/* keyOf */.TN)(node);
        if (holdsSubstitution(key))
            continue;
        found.push({ name: key.endsWith('.$') ? key.slice(0, -2) : key, node });
    }
    return found;
});
/** Whether it is sure which parameters there are: nothing may be called missing otherwise. */
function isWhole(payload) {
    return !isOpen(payload);
}

;// CONCATENATED MODULE: ./packages/asl/lib/expression/jsonata/complexity.js
/**
 * One linear pass over an expression before the parser sees it. The parser is recursive, and reads the left side of
 * `?:` and `??` twice: nesting must be bounded, and so must nesting of these two.
 */
/** Of brackets and operators inside each other. AWS gives up at a hundred. */
const deepest = 500;
/** What the parser may come to look at, in tokens. */
const mostWork = 200_000;
const token = /[A-Za-z_]\w*|\$\{[\w.:-]+\}|"(?:[^"\\]|\\[\s\S])*("?)|'(?:[^'\\]|\\[\s\S])*('?)|`[^`]*(`?)|\/\*[\s\S]*?(\*\/|$)|\?:|\?\?|\s+|[\s\S]/y;
const openEnded = /^(?:["'`]|\/\*)/;
const word = /^(?:and|or|in)$/;
function scan(text) {
    const substitutions = [];
    const defaults = [];
    const levels = [];
    let level = { operators: 0, operand: 0, done: 0 };
    let depth = 0;
    let unclosedAt;
    let bounded = true;
    /** Whether a value has just ended, so that a slash divides. */
    let afterValue = false;
    for (let start = 0; start < text.length; start = token.lastIndex) {
        token.lastIndex = start;
        const match = token.exec(text);
        const part = match?.[0] ?? '';
        if (/^\s/.test(part))
            continue;
        const operator = isOperator(part);
        if (part === '/' && !afterValue) {
            token.lastIndex = regexEnd(text, start);
            level.operand += 1;
        }
        else if (part.startsWith('${')) {
            substitutions.push({ start, end: start + part.length });
        }
        else if (part === '(' || part === '[' || part === '{') {
            levels.push(level);
            level = { operators: 0, operand: 1, done: 0 };
            depth += 1;
        }
        else if (part === ')' || part === ']' || part === '}') {
            const outer = levels.pop();
            if (outer !== undefined) {
                outer.operand += level.done + level.operand;
                depth -= level.operators + 1;
                level = outer;
            }
        }
        else if (part === ',' || part === ';') {
            level.done += level.operand;
            level.operand = 0;
            depth -= level.operators;
            level.operators = 0;
        }
        else {
            if (part === '?:' || part === '??') {
                defaults.push({ start, end: start + part.length });
                level.done += 2 * level.operand;
                level.operand = 0;
            }
            level.operand += 1;
            if (operator) {
                level.operators += 1;
                depth += 1;
            }
        }
        afterValue = !operator && !'([{,;'.includes(part);
        if (openEnded.test(part) && !isClosed(match))
            unclosedAt ??= start;
        if (depth > deepest || level.done + level.operand > mostWork)
            bounded = false;
    }
    return { bounded, unclosedAt, substitutions, defaults };
}
function isOperator(part) {
    return /^[^\s\w"'`$()[\]{},;\u0080-\uffff]/.test(part) || word.test(part);
}
/** After the slash that closes it, as the parser finds it: not one inside of brackets. */
function regexEnd(text, start) {
    let depth = 0;
    for (let at = start + 1; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '\\')
            at++;
        else if (character === '/' && depth === 0)
            return at + 1;
        else if ('([{'.includes(character))
            depth++;
        else if (')]}'.includes(character))
            depth--;
    }
    return text.length;
}
function isClosed(match) {
    return match?.slice(1).some((end) => end !== undefined && end !== '') === true;
}

;// CONCATENATED MODULE: ./packages/asl/lib/expression/jsonata/plain-path.js
const shape = /^\s*\$([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)*)\s*$/;
/** Words that the parser does not take for names everywhere. */
const reserved = /\.(?:and|or|in|true|false|null|function)(?=\.|$)/;
function plainPath(text) {
    const match = shape.exec(text);
    const [, name = '', rest = ''] = match ?? [];
    if (match === null || reserved.test(rest))
        return undefined;
    const start = text.indexOf('$');
    let at = start + 1 + name.length;
    const end = at;
    const steps = [];
    for (const step of rest.split('.').slice(1)) {
        steps.push({ name: step, start: at + 1, end: at + 1 + step.length });
        at += 1 + step.length;
    }
    return { variables: [{ name, start, end, steps }], calls: [], bare: [], roots: [] };
}

;// CONCATENATED MODULE: ./packages/asl/lib/expression/jsonata/syntax.js
/** The syntax tree that the parser of `jsonata` makes, as far as it is looked at here. */
/** Where a name or variable stands. */
function spanOf({ value, position = 0, type }, text) {
    const length = String(value).length + (type === 'variable' ? 1 : 0);
    // Names in backticks or quotes have a character more at either side.
    const isQuoted = '`"\''.includes(text.charAt(position - 1)) && position > 0;
    return { start: Math.max(0, position - length - (isQuoted ? 2 : 0)), end: position };
}

;// CONCATENATED MODULE: ./packages/asl/lib/expression/jsonata/references.js
/**
 * What an expression refers to: variables, functions, and names that stand where no context is. Step Functions
 * computes expressions without a context, so that a path that starts with a name finds nothing; inside of a path,
 * a predicate, an order or a grouping the context is what stands before.
 */

function referencesIn(root, text) {
    const collector = new Collector(text);
    collector.visit(root, { names: new Set(), outer: undefined }, true);
    return collector;
}
const inner = (outer) => ({ names: new Set(), outer });
function isBound(name, scope) {
    for (let at = scope; at !== undefined; at = at.outer)
        if (at.names.has(name))
            return true;
    return false;
}
class Collector {
    variables = [];
    calls = [];
    bare = [];
    roots = [];
    text;
    /** The parser doubles the left side of some operators. */
    seen = new Set();
    constructor(text) {
        this.text = text;
    }
    /** `free`: no context is known here. */
    visit(node, scope, free) {
        if (node === undefined)
            return;
        switch (node.type) {
            case 'path':
                this.path(node, scope, free);
                break;
            case 'name':
                if (free)
                    this.note(this.bare, node, String(node.value));
                break;
            case 'variable':
                this.variable(node, [], scope, free);
                break;
            case 'function':
            case 'partial':
                this.call(node, scope, free, 0);
                break;
            case 'apply':
                this.visit(node.lhs, scope, free);
                if (node.rhs?.type === 'function')
                    this.call(node.rhs, scope, free, 1);
                else
                    this.visit(node.rhs, scope, free);
                break;
            case 'lambda':
                this.lambda(node, scope, free);
                break;
            case 'block':
                this.all(node.expressions, inner(scope), free);
                break;
            case 'bind':
                scope.names.add(String(node.lhs.value));
                this.visit(node.rhs, scope, free);
                break;
            case 'condition':
                // What the parser adds for ?? has no place.
                if (node.condition?.procedure?.position !== undefined || node.condition?.type !== 'function')
                    this.visit(node.condition, scope, free);
                this.visit(node.then, scope, free);
                this.visit(node.else, scope, free);
                break;
            case 'transform':
                for (const part of [node.pattern, node.update, node.delete])
                    this.visit(part, scope, false);
                break;
            case 'sort':
                for (const { expression } of node.terms ?? [])
                    this.visit(expression, scope, false);
                break;
            default:
                this.parts(node, scope, free);
        }
        this.stages(node, scope);
    }
    parts(node, scope, free) {
        if (isPairs(node.lhs))
            this.pairs(node.lhs, scope, free);
        else
            this.visit(node.lhs, scope, free);
        this.visit(node.rhs, scope, free);
        this.visit(node.expression, scope, free);
        this.all(node.expressions, scope, free);
    }
    path(node, outer, free) {
        const scope = inner(outer);
        const steps = node.steps ?? [];
        const [first, ...rest] = steps;
        for (const step of steps)
            bindPositions(step, scope);
        if (first?.type === 'variable') {
            this.variable(first, namesFrom(first, rest), scope, free);
            this.stages(first, scope);
        }
        else
            this.visit(first, scope, free);
        for (const step of rest)
            this.visit(step, scope, false);
    }
    stages({ predicate, stages, group }, scope) {
        for (const { expr } of [...(predicate ?? []), ...(stages ?? [])])
            this.visit(expr, scope, false);
        if (group !== undefined)
            this.pairs(group.lhs, scope, false);
    }
    pairs(pairs, scope, free) {
        for (const pair of pairs)
            this.all(pair, scope, free);
    }
    all(nodes, scope, free) {
        for (const node of nodes ?? [])
            this.visit(node, scope, free);
    }
    lambda(node, outer, free) {
        const scope = inner(outer);
        for (const { value } of node.arguments ?? [])
            scope.names.add(String(value));
        this.visit(node.body, scope, free);
    }
    call(node, scope, free, piped) {
        const { procedure, arguments: given = [] } = node;
        const name = String(procedure?.value);
        if (procedure?.type !== 'variable' || name === '')
            this.visit(procedure, scope, free);
        else if (!isBound(name, scope) && this.isNew(procedure)) {
            const call = { name, arguments: given.length + piped, partial: node.type === 'partial' };
            this.calls.push({ ...call, ...spanOf(procedure, this.text) });
        }
        this.all(given, scope, free);
        if (node.type === 'function' && piped > 0)
            this.stages(node, scope);
    }
    variable(node, steps, scope, free) {
        const name = String(node.value);
        if (name === '') {
            if (free)
                this.note(this.bare, node, name);
        }
        else if (name === '$')
            this.note(this.roots, node, name);
        else if (!isBound(name, scope) && this.isNew(node)) {
            const names = steps.map((step) => ({ name: String(step.value), ...spanOf(step, this.text) }));
            this.variables.push({ name, steps: names, ...spanOf(node, this.text) });
        }
    }
    note(list, node, name) {
        if (this.isNew(node))
            list.push({ name, ...spanOf(node, this.text) });
    }
    isNew({ position }) {
        if (position === undefined || this.seen.has(position))
            return false;
        this.seen.add(position);
        return true;
    }
}
function isPairs(value) {
    return Array.isArray(value);
}
/** The plain names that follow a variable, up to the first step that is more. */
function namesFrom(variable, rest) {
    if (variable.predicate !== undefined)
        return [];
    const end = rest.findIndex(({ type }) => type !== 'name');
    return end < 0 ? rest : rest.slice(0, end);
}
function bindPositions({ focus, index, stages = [] }, { names }) {
    for (const name of [focus, index, ...stages.map(indexOf)])
        if (name !== undefined)
            names.add(name);
}
function indexOf({ type, value }) {
    return type === 'index' ? String(value) : undefined;
}

;// CONCATENATED MODULE: ./packages/asl/lib/expression/jsonata/parse.js
/** Expressions to what they refer to. The parser is loaded when the first expression is seen. */



let loading;
function loadParser() {
    loading ??= __webpack_require__.e(/* import() */ 9132).then(__webpack_require__.t.bind(__webpack_require__, 9132, 19)).then(({ default: jsonata }) => cached((text) => parse(text, jsonata)));
    return loading;
}
/** Definitions of one project say the same things again and again. */
const mostRemembered = 5_000;
function cached(parser) {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        if (known.size >= mostRemembered)
            known.clear();
        const parsed = parser(text);
        known.set(text, parsed);
        return parsed;
    };
}
function parse(text, jsonata) {
    const plain = plainPath(text);
    if (plain !== undefined)
        return { kind: 'read', references: plain, newer: [] };
    const scanned = scan(text);
    if (!scanned.bounded)
        return { kind: 'deep' };
    if (scanned.substitutions.some((span) => isPartOfName(span, text)))
        return { kind: 'unknown' };
    const isKnown = scanned.substitutions.length === 0 && !text.includes('${');
    try {
        const root = jsonata(withoutSubstitutions(text, scanned)).ast();
        return { kind: 'read', references: referencesIn(root, text), newer: scanned.defaults };
    }
    catch (error) {
        if (!isKnown)
            return { kind: 'unknown' };
        if (isSyntaxError(error))
            return troubleOf(error, text, scanned);
        if (error instanceof SyntaxError)
            return { kind: 'regex', message: error.message };
        if (error instanceof RangeError)
            return { kind: 'deep' };
        throw error;
    }
}
function isPartOfName({ start, end }, text) {
    return /[\w$"'`]/.test(text.charAt(start - 1)) || /[\w$"'`]/.test(text.charAt(end));
}
/** A string of the same length stands for each: most of what they become has a place where a string has. */
function withoutSubstitutions(text, { substitutions }) {
    let result = '';
    let copied = 0;
    for (const { start, end } of substitutions) {
        result += `${text.slice(copied, start)}"${'_'.repeat(end - start - 2)}"`;
        copied = end;
    }
    return result + text.slice(copied);
}
function isSyntaxError(error) {
    const { code, message } = error;
    return typeof code === 'string' && typeof message === 'string' && /^S0[1-4]/.test(code);
}
function troubleOf(error, text, { unclosedAt }) {
    return { kind: 'syntax', message: error.message, ...placeOf(error, text, unclosedAt) };
}
const parse_openEnded = ['S0101', 'S0105', 'S0106'];
const openRegex = 'S0302';
function placeOf({ code, position, token }, text, unclosedAt) {
    const written = text.trimEnd().length;
    const at = Math.min(position ?? written, written);
    if (parse_openEnded.includes(code) && unclosedAt !== undefined)
        return { start: unclosedAt, end: written };
    if (code === openRegex)
        return { start: Math.max(0, text.lastIndexOf('/')), end: written };
    if (token === '(end)')
        return { start: written, end: written + 1 };
    const length = typeof token === 'string' || typeof token === 'number' ? String(token).length : 1;
    return { start: Math.max(0, at - length), end: Math.max(at, 1) };
}

;// CONCATENATED MODULE: ./packages/asl/lib/expression/jsonata/expressions.js


const opening = '{%';
const closing = '%}';
function isExpression(text) {
    return text.startsWith(opening) && text.endsWith(closing) && text.length >= opening.length + closing.length;
}
async function expressionsIn(survey) {
    const found = [...expressionTexts(survey)];
    if (found.length === 0)
        return [];
    const parse = await loadParser();
    return found.map(({ node, use }) => {
        const text = node.value.slice(opening.length, -closing.length);
        return { node, use, text, offset: opening.length, parsed: parse(text) };
    });
}
function* expressionTexts({ uses }) {
    for (const use of uses) {
        const { field, form, node, entry } = use;
        if (entry.language !== 'JSONata' || field.only === 'JSONPath')
            continue;
        if (form.is === 'payload') {
            for (const each of (0,source_tree/* descendants */.DG)(node))
                if (holdsExpression(each))
                    yield { node: each, use };
        }
        else if (field.computable && holdsExpression(node)) {
            yield { node, use };
        }
    }
}
function holdsExpression(node) {
    return node.kind === 'string' && isExpression(node.value);
}

;// CONCATENATED MODULE: ./packages/asl/lib/fix/edits.js

/** Nothing where the text is not written plainly enough to be changed without touching what is beside it. */
function editOf(fix, text) {
    switch (fix.is) {
        case 'text':
            return replacement(fix.node.range, fix.node.value, fix.value, text);
        case 'key': {
            const { key, keyRange } = fix.node;
            return keyRange && replacement(keyRange, String(key), fix.key, text);
        }
        case 'without':
            return removal(fix.node, text);
        case 'cut':
            return { ...fix.range, text: '' };
    }
}
/** With the same quotes, or without any. What is written with escapes, over lines or by an alias stays. */
function replacement({ start, end }, before, after, text) {
    if (!/^[\w.: -]+$/.test(after))
        return undefined;
    const written = text.slice(start, end);
    if (written === before && /^[\w.]+$/.test(after))
        return { start, end, text: after };
    const quote = written[0];
    const isPlain = (quote === '"' || quote === "'") && written === `${quote}${before}${quote}`;
    return isPlain ? { start: start + 1, end: end - 1, text: after } : undefined;
}
/** In JSON alone: what stands on lines of its own in YAML has no comma to go by. */
function removal(node, text) {
    const all = (0,source_tree/* items */.ld)(node.parent);
    const at = all.indexOf(node);
    if (at < 0 || all.length < 2 || !isJson(text))
        return undefined;
    const after = all[at + 1];
    if (after !== undefined)
        return between(node.range.start, after.range.start, text);
    const before = all[at - 1];
    return before && between(before.range.end, node.range.end, text);
}
/** Not where a comment would go too. */
function between(start, end, text) {
    return /\/[/*]/.test(text.slice(start, end)) ? undefined : { start, end, text: '' };
}
function isJson(text) {
    return /^\ufeff?\s*\{/.test(text);
}
/** Of edits that touch each other only the first is made; the others come with the next round. */
function applied(text, edits) {
    const chosen = [];
    for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
        const last = chosen.at(-1);
        if (last === undefined || edit.start > last.end || (edit.start === last.end && last.end > last.start)) {
            chosen.push(edit);
        }
    }
    let made = '';
    let from = 0;
    for (const { start, end, text: inserted } of chosen) {
        made += text.slice(from, start) + inserted;
        from = end;
    }
    return { text: made + text.slice(from), count: chosen.length };
}

;// CONCATENATED MODULE: ./packages/asl/lib/model/transitions.js
/** Where a state may lead. */

function transitionsOf(state) {
    return [
        ...transition('Next', (0,source_tree/* member */.Dc)(state, 'Next')),
        ...(0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(state, 'Choices')).flatMap((rule) => transition('Choice', (0,source_tree/* member */.Dc)(rule, 'Next'))),
        ...transition('Default', (0,source_tree/* member */.Dc)(state, 'Default')),
        ...(0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(state, 'Catch')).flatMap((catcher) => transition('Catch', (0,source_tree/* member */.Dc)(catcher, 'Next'))),
    ];
}
function transition(kind, node) {
    return node?.kind === 'string' ? [{ kind, node }] : [];
}

;// CONCATENATED MODULE: ./packages/asl/lib/model/definition.js
/**
 * A state machine as a tree of machines and states, seen through the syntax tree. Whatever stands in the text,
 * making the view never fails: what has not the expected form is simply not there, and rules of form say so.
 */



const stateTypes = ['Task', 'Pass', 'Choice', 'Wait', 'Succeed', 'Fail', 'Parallel', 'Map'];
function definitionFrom(root) {
    const language = languageOf(root, 'JSONPath');
    const machines = [];
    const states = [];
    const byNode = new Map();
    const readMachine = (node, role, owner) => {
        const found = new Map();
        const startNode = (0,source_tree/* member */.Dc)(node, 'StartAt');
        const machine = {
            role,
            node,
            owner,
            startAt: startNode?.kind === 'string' ? { kind: 'StartAt', node: startNode } : undefined,
            states: found,
            complete: true,
        };
        machines.push(machine);
        const statesNode = (0,source_tree/* objectOrNothing */.i)((0,source_tree/* member */.Dc)(node, 'States'));
        for (const [name, stateNode] of statesNode?.members ?? []) {
            found.set(name, readState(name, stateNode, machine));
        }
        for (const state of found.values())
            definition_link(state, found);
        machine.complete = isComplete(machine, statesNode);
        return machine;
    };
    const readState = (name, node, machine) => {
        const inner = [];
        const state = {
            name,
            node,
            type: stateTypes.find((type) => type === (0,source_tree/* textOf */.b6)((0,source_tree/* member */.Dc)(node, 'Type'))),
            language: languageOf(node, language),
            machine,
            machines: inner,
            transitions: transitionsOf(node),
            successors: [],
        };
        states.push(state);
        byNode.set(node, state);
        const bodies = [
            ...(0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(node, 'Branches')).map((body) => ['branch', body]),
            ...['ItemProcessor', 'Iterator'].map((field) => ['processor', (0,source_tree/* member */.Dc)(node, field)]),
        ];
        for (const [role, body] of bodies) {
            if (body?.kind === 'object')
                inner.push(readMachine(body, role, state));
        }
        return state;
    };
    const top = root?.kind === 'object' ? readMachine(root, 'top', undefined) : undefined;
    return {
        root,
        top,
        machines,
        states,
        statesByName: byName(states),
        language,
        stateAt: (node) => {
            for (let at = node; at !== undefined; at = at.parent) {
                const state = byNode.get(at);
                if (state !== undefined)
                    return state;
            }
            return undefined;
        },
    };
}
/** Whether the state ends its machine when it is done. */
function isTerminal(state) {
    if (state.type === 'Succeed' || state.type === 'Fail')
        return true;
    const end = (0,source_tree/* member */.Dc)(state.node, 'End');
    return end !== undefined && !(end.kind === 'boolean' && !end.value);
}
/** The states that the machine is part of, the nearest first. */
function* ownersOf(machine) {
    for (let at = machine.owner; at !== undefined; at = at.machine.owner)
        yield at;
}
function definition_link(state, states) {
    const targets = state.transitions.flatMap(({ node }) => states.get(node.value) ?? []);
    state.successors = targets.length > 1 ? [...new Set(targets)] : targets;
}
function byName(states) {
    const found = new Map();
    for (const state of states) {
        const same = found.get(state.name);
        if (same === undefined)
            found.set(state.name, [state]);
        else
            same.push(state);
    }
    return found;
}
function languageOf(node, inherited) {
    const own = (0,source_tree/* member */.Dc)(node, 'QueryLanguage');
    if (own === undefined)
        return inherited;
    const text = (0,source_tree/* textOf */.b6)(own);
    return text === 'JSONPath' || text === 'JSONata' ? text : undefined;
}
function isComplete(machine, statesNode) {
    if (machine.node.open || statesNode === undefined || statesNode.open)
        return false;
    if (machine.startAt === undefined || isUnknown(machine.startAt, machine))
        return false;
    for (const [name, state] of machine.states) {
        if (holdsSubstitution(name) || state.node.kind === 'substitution')
            return false;
        if (state.node.kind === 'object' && state.node.open)
            return false;
        if (!transitionsAreSeen(state.node))
            return false;
        if (state.transitions.some((transition) => isUnknown(transition, machine)))
            return false;
    }
    return true;
}
function isUnknown({ node }, machine) {
    return !machine.states.has(node.value) && holdsSubstitution(node.value);
}
/** Whether nothing that may hold a transition is left to a substitution. */
function transitionsAreSeen(state) {
    for (const field of ['Type', 'Next', 'End', 'Default', 'Choices', 'Catch']) {
        const node = (0,source_tree/* member */.Dc)(state, field);
        if (node?.kind === 'substitution')
            return false;
        if (node?.kind === 'string' && field !== 'Next' && field !== 'Default' && holdsSubstitution(node.value)) {
            return false;
        }
        if (node?.kind === 'array' && (node.open || node.items.some(hidesTransition)))
            return false;
    }
    return true;
}
function hidesTransition(item) {
    return (item.kind === 'substitution' ||
        (item.kind === 'object' && (item.open || (0,source_tree/* member */.Dc)(item, 'Next')?.kind === 'substitution')));
}

;// CONCATENATED MODULE: ./packages/asl/lib/model/template.js
/** Templates of CloudFormation and SAM, which hold definitions and are none. */

function isTemplate(root) {
    if ((0,source_tree/* member */.Dc)(root, 'StartAt') !== undefined || (0,source_tree/* member */.Dc)(root, 'States') !== undefined)
        return false;
    return templateMark(root) !== undefined;
}
/** The member that only a template has. */
function templateMark(root) {
    const resources = (0,source_tree/* member */.Dc)(root, 'Resources');
    return (0,source_tree/* member */.Dc)(root, 'AWSTemplateFormatVersion') ?? (resources?.kind === 'object' ? resources : undefined);
}

;// CONCATENATED MODULE: ./packages/asl/lib/model/integrations.js
/** What the end of a Task's Resource says about how it is run. */

function isCallback(resource) {
    return (0,source_tree/* textOf */.b6)(resource)?.endsWith('.waitForTaskToken') === true;
}
/** `.sync` and `.sync:2`: the task ends when the job that it started has ended. */
function isJob(resource) {
    return /\.sync(:\d+)?$/.test((0,source_tree/* textOf */.b6)(resource) ?? '');
}
function isActivity(resource) {
    return /^arn:[^:]*:states:[^:]*:[^:]*:activity:/.test((0,source_tree/* textOf */.b6)(resource) ?? '');
}

;// CONCATENATED MODULE: ./packages/asl/lib/rule/example.js
/** Examples of rules, without the lines that every definition has. */
/** A definition of these states that starts at the first one. `top` holds further members, with their comma. */
function statesOnly(states, top = '') {
    const first = /"([^"]*)"/.exec(states)?.[1] ?? '';
    const body = states.trim().replaceAll('\n', '\n    ');
    return `{${top === '' ? '' : `\n  ${top}`}\n  "StartAt": "${first}",\n  "States": {\n    ${body}\n  }\n}`;
}
const inJsonata = '"QueryLanguage": "JSONata",';

;// CONCATENATED MODULE: ./packages/asl/lib/rules/activity-without-timeout.js





const work = (limit) => statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:eu-west-1:111122223333:activity:Work",${limit}
  "End": true
}`);
const activityWithoutTimeout = {
    id: 'activity-without-timeout',
    level: 'warning',
    description: 'An activity without a timeout or heartbeat waits up to a year when no worker comes, or the worker dies.',
    hint: 'Add TimeoutSeconds or HeartbeatSeconds.',
    documentation: pages.task,
    bad: work(''),
    good: work('\n  "HeartbeatSeconds": 60,'),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const resource = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || state.kind !== 'object' || isOpen(state) || !isActivity(resource))
                continue;
            if (limits.some((field) => state.members.has(field)))
                continue;
            report({ node: resource, message: 'The state waits for a worker without a timeout' });
        }
    },
};
const limits = ['TimeoutSeconds', 'TimeoutSecondsPath', 'HeartbeatSeconds', 'HeartbeatSecondsPath'];

;// CONCATENATED MODULE: ./packages/asl/lib/expression/path.js
/**
 * JSONPath as Step Functions takes it: with Jayway's implementation, which knows more than the specification of the
 * language shows (`$.[0]`, `$.a.[?(@.x > 0)]`, `$.a['b','c']`, names with hyphens), and with `$$` for the context
 * object and `$name` for variables.
 */
const path_known = new Map();
const path_mostRemembered = 5_000;
function parsePath(text) {
    const found = path_known.get(text);
    if (found !== undefined)
        return found;
    if (path_known.size >= path_mostRemembered)
        path_known.clear();
    const parsed = readPath(text);
    path_known.set(text, parsed);
    return parsed;
}
/** Why a path may name more than one place; `undefined` when it names one. */
function referenceTrouble({ steps }) {
    for (const { kind, start, end } of steps) {
        const trouble = severalInWords[kind];
        if (trouble !== undefined)
            return { trouble, start, end };
    }
    return undefined;
}
const severalInWords = {
    wildcard: 'holds a wildcard',
    descent: 'searches at every depth',
    filter: 'holds a filter',
    slice: 'takes several items',
    union: 'takes several items',
    function: 'calls a function',
};
const contextFields = {
    Execution: ['Id', 'Input', 'Name', 'RoleArn', 'StartTime', 'RedriveCount', 'RedriveTime'],
    Map: ['Item'],
    State: ['EnteredTime', 'Name', 'RetryCount'],
    StateMachine: ['Id', 'Name'],
    Task: ['Token'],
};
/** The first of the steps into the context object that it does not have. */
function unknownContextMember([first, second]) {
    if (first?.name === undefined)
        return undefined;
    const fields = Object.hasOwn(contextFields, first.name) ? contextFields[first.name] : undefined;
    if (fields === undefined)
        return { ...first, name: first.name, known: Object.keys(contextFields) };
    if (second?.name === undefined || fields.includes(second.name))
        return undefined;
    return { ...second, name: second.name, known: fields };
}
class Fault extends Error {
    start;
    end;
    constructor(trouble, start, end = start + 1) {
        super(trouble);
        this.start = start;
        this.end = end;
    }
}
function readPath(text) {
    try {
        return { ok: true, path: new PathReader(text).read() };
    }
    catch (error) {
        if (!(error instanceof Fault))
            throw error;
        return { ok: false, trouble: error.message, start: error.start, end: error.end };
    }
}
const variableName = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
class PathReader {
    text;
    end;
    steps = [];
    at = 1;
    constructor(text) {
        this.text = text;
        this.end = text.trimEnd().length;
    }
    read() {
        if (!this.text.startsWith('$'))
            throw new Fault('does not start with $', 0, this.text.length);
        const root = this.readRoot();
        while (this.at < this.end)
            this.readStep();
        return { ...root, steps: this.steps };
    }
    readRoot() {
        const next = this.text.charAt(1);
        if (next === '' || next === '.' || next === '[')
            return { root: 'input', variable: undefined };
        if (next === '$') {
            this.at = 2;
            return { root: 'context', variable: undefined };
        }
        variableName.lastIndex = 1;
        const variable = variableName.exec(this.text)?.[0];
        if (variable !== undefined)
            this.at += variable.length;
        return { root: variable === undefined ? 'input' : 'variable', variable };
    }
    readStep() {
        const start = this.at;
        const character = this.text.charAt(start);
        if (character === '[')
            this.readBracket();
        else if (character === '.')
            this.readAfterDot(start);
        else
            throw new Fault(`has ${JSON.stringify(character)} where a dot or a bracket was expected`, start);
    }
    readAfterDot(start) {
        const isDescent = this.text.charAt(start + 1) === '.';
        this.at += isDescent ? 2 : 1;
        if (isDescent)
            this.push('descent', start);
        if (this.at >= this.end) {
            // A lone "$." is taken for "$".
            if (start === 1 && !isDescent)
                return;
            throw new Fault('ends with a dot', start, this.at);
        }
        const next = this.text.charAt(this.at);
        if (next === '[')
            this.readBracket();
        else if (next === '*') {
            this.at += 1;
            this.push('wildcard', this.at - 1);
        }
        else
            this.readName();
    }
    readName() {
        const start = this.at;
        while (this.at < this.end && !'.[( '.includes(this.text.charAt(this.at)))
            this.at++;
        const stop = this.text.charAt(this.at);
        if (stop === ' ' && this.at < this.end) {
            throw new Fault("has a blank in a name, which must be written as ['a name']", this.at);
        }
        if (this.at === start)
            throw new Fault('lacks a name after the dot', Math.max(0, start - 1), start);
        if (stop === ']')
            throw new Fault('has a ] that closes nothing', this.at);
        if (stop === '(' && this.at < this.end) {
            const close = this.closing(this.at);
            this.at = close + 1;
            this.push('function', start);
            return;
        }
        const name = this.text.slice(start, this.at);
        const stray = name.indexOf(']');
        if (stray >= 0)
            throw new Fault('has a ] that closes nothing', start + stray);
        this.push('name', start, name);
    }
    readBracket() {
        const start = this.at;
        const inside = this.skipBlanks(start + 1);
        const first = this.text.charAt(inside);
        if (inside >= this.end)
            throw new Fault('lacks a closing ]', start);
        if (first === "'" || first === '"')
            this.readQuotedNames(start, inside);
        else if (first === '?' || first === '(')
            this.readFilter(start, inside);
        else
            this.readItems(start, inside);
    }
    readItems(start, inside) {
        const close = this.text.indexOf(']', inside);
        if (close < 0)
            throw new Fault('lacks a closing ]', start);
        const content = this.text.slice(inside, close).trimEnd();
        this.at = close + 1;
        if (content === '*')
            this.push('wildcard', start);
        else if (/^-?\d+$/.test(content))
            this.push('index', start);
        else if (/^(-?\d+\s*)?:(\s*-?\d+)?(\s*:\s*(-?\d+)?)?$/.test(content))
            this.push('slice', start);
        else if (/^-?\d+(\s*,\s*-?\d+)+$/.test(content))
            this.push('union', start);
        else {
            const trouble = content === ''
                ? 'has nothing between its brackets'
                : `has ${JSON.stringify(content)} in brackets, which is neither a number nor a name in quotes`;
            throw new Fault(trouble, start, this.at);
        }
    }
    readQuotedNames(start, first) {
        const names = [];
        let at = first;
        for (;;) {
            const close = this.quoteEnd(at);
            names.push(this.text.slice(at + 1, close));
            at = this.skipBlanks(close + 1);
            const next = this.text.charAt(at);
            if (next === ']')
                break;
            if (at >= this.end)
                throw new Fault('lacks a closing ]', start);
            if (next !== ',')
                throw new Fault('has text after a name in quotes where , or ] was expected', at);
            at = this.skipBlanks(at + 1);
            if (!`'"`.includes(this.text.charAt(at)) || at >= this.end) {
                throw new Fault('lacks a name in quotes after the comma', Math.min(at, this.end - 1));
            }
        }
        this.at = at + 1;
        if (names.length === 1)
            this.push('name', start, names[0]);
        else
            this.push('union', start);
    }
    /** What stands inside is not looked at: Jayway takes more in filters than it tells. */
    readFilter(start, inside) {
        const open = this.text.charAt(inside) === '(' ? inside : this.skipBlanks(inside + 1);
        if (this.text.charAt(open) !== '(')
            throw new Fault('has a filter without (', inside);
        const close = this.closing(open);
        const end = this.skipBlanks(close + 1);
        if (this.text.charAt(end) !== ']')
            throw new Fault('lacks the ] that closes its filter', start);
        this.at = end + 1;
        this.push('filter', start);
    }
    /** Of a round bracket. */
    closing(open) {
        const expected = [];
        for (let at = open; at < this.end; at++) {
            const character = this.text.charAt(at);
            if (character === "'" || character === '"')
                at = this.quoteEnd(at);
            else if (character === '(')
                expected.push(')');
            else if (character === '[')
                expected.push(']');
            else if (character === ')' || character === ']') {
                if (expected.pop() !== character)
                    throw new Fault(`has a ${character} that closes nothing`, at);
                if (expected.length === 0)
                    return at;
            }
        }
        throw new Fault(`lacks a closing ${expected.at(-1) ?? ')'}`, open);
    }
    quoteEnd(open) {
        const quote = this.text.charAt(open);
        for (let at = open + 1; at < this.end; at++) {
            const character = this.text.charAt(at);
            if (character === '\\')
                at++;
            else if (character === quote)
                return at;
        }
        throw new Fault('has a quote that is not closed', open, this.end);
    }
    skipBlanks(from) {
        let at = from;
        while (at < this.end && this.text.charAt(at) === ' ')
            at++;
        return at;
    }
    push(kind, start, name) {
        this.steps.push({ kind, name, start, end: this.at });
    }
}

;// CONCATENATED MODULE: ./packages/asl/lib/expression/intrinsic.js
/** Calls of intrinsic functions: `States.Format('{} of {}', $.a, States.ArrayLength($.b))`. */

/** AWS takes ten levels; more than this is refused before it can exhaust the stack. */
const intrinsic_deepest = 100;
function looksLikeIntrinsic(text) {
    return /^\s*States\./.test(text);
}
const intrinsic_known = new Map();
const intrinsic_mostRemembered = 5_000;
function parseIntrinsic(text) {
    const found = intrinsic_known.get(text);
    if (found !== undefined)
        return found;
    if (intrinsic_known.size >= intrinsic_mostRemembered)
        intrinsic_known.clear();
    const parsed = readIntrinsic(text);
    intrinsic_known.set(text, parsed);
    return parsed;
}
/** The call and all calls inside it. */
function* callsIn(call) {
    yield call;
    for (const argument of call.arguments) {
        if (argument.kind === 'call')
            yield* callsIn(argument.call);
    }
}
/** The paths among the arguments, at every depth. */
function* pathsIn(call) {
    for (const each of callsIn(call)) {
        for (const argument of each.arguments)
            if (argument.kind === 'path')
                yield argument;
    }
}
class intrinsic_Fault extends Error {
    start;
    end;
    constructor(trouble, start, end = start + 1) {
        super(trouble);
        this.start = start;
        this.end = end;
    }
}
function readIntrinsic(text) {
    try {
        const reader = { text, at: 0 };
        const call = readCall(reader, 0);
        skipBlanks(reader);
        if (reader.at < text.length) {
            throw new intrinsic_Fault(`goes on after the call, at "${rest(reader)}"`, reader.at, text.length);
        }
        return { ok: true, call };
    }
    catch (error) {
        if (!(error instanceof intrinsic_Fault))
            throw error;
        return { ok: false, trouble: error.message, start: error.start, end: error.end };
    }
}
function readCall(reader, depth) {
    skipBlanks(reader);
    const start = reader.at;
    if (depth > intrinsic_deepest)
        throw new intrinsic_Fault('nests calls too deeply', start);
    const name = take(reader, /States\.\w*/y);
    if (name === undefined)
        throw new intrinsic_Fault(`holds "${rest(reader)}" where a call was expected`, start);
    const nameEnd = reader.at;
    skipBlanks(reader);
    if (take(reader, /\(/y) === undefined)
        throw new intrinsic_Fault(`lacks ( after ${name}`, start, nameEnd);
    const found = [];
    const end = () => ({ name, nameEnd, start, end: reader.at, arguments: found, depth });
    skipBlanks(reader);
    if (take(reader, /\)/y) !== undefined)
        return end();
    for (;;) {
        found.push(readArgument(reader, depth));
        skipBlanks(reader);
        const next = take(reader, /[,)]/y);
        if (next === ')')
            return end();
        if (next !== undefined)
            continue;
        if (reader.at >= reader.text.trimEnd().length) {
            throw new intrinsic_Fault(`lacks the ) that closes ${name}`, start, nameEnd);
        }
        throw new intrinsic_Fault(`holds "${rest(reader)}" where , or ) was expected`, reader.at);
    }
}
const literal = /(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=\s*[,)]|\s*$)/y;
function readArgument(reader, depth) {
    skipBlanks(reader);
    const start = reader.at;
    const character = reader.text.charAt(start);
    if (character === "'")
        return { kind: 'text', raw: readText(reader), start, end: reader.at };
    if (character === '$')
        return intrinsic_readPath(reader);
    if (reader.text.startsWith('States.', start)) {
        const call = readCall(reader, depth + 1);
        return { kind: 'call', call, start, end: call.end };
    }
    const value = take(reader, literal);
    if (value !== undefined)
        return { kind: 'literal', value: JSON.parse(value), start, end: reader.at };
    if (character === '' || character === ')' || character === ',') {
        throw new intrinsic_Fault('lacks an argument', Math.min(start, Math.max(0, reader.text.length - 1)));
    }
    throw new intrinsic_Fault(`holds the argument "${rest(reader)}", which is neither a text in single quotes, a number, a path nor a call`, start, start + wordLength(reader));
}
/** Up to what ends an argument. */
function wordLength({ text, at }) {
    return Math.max(1, /^[^,)]*/.exec(text.slice(at))?.[0].trimEnd().length ?? 1);
}
function readText(reader) {
    const start = reader.at + 1;
    for (let at = start; at < reader.text.length; at++) {
        const character = reader.text.charAt(at);
        if (character === "'") {
            reader.at = at + 1;
            return reader.text.slice(start, at);
        }
        if (character !== '\\')
            continue;
        at++;
        const escaped = reader.text.charAt(at);
        if (escaped === '' || !"'{}\\".includes(escaped)) {
            const trouble = `holds the escape \\${escaped}, but only \\' \\{ \\} and \\\\ exist`;
            throw new intrinsic_Fault(trouble, at - 1, at + 1);
        }
    }
    throw new intrinsic_Fault('has a text whose single quote is not closed', reader.at, reader.text.length);
}
/** Up to the comma or bracket that ends the argument. */
function intrinsic_readPath(reader) {
    const start = reader.at;
    let depth = 0;
    let quote = '';
    let at = start;
    for (; at < reader.text.length; at++) {
        const character = reader.text.charAt(at);
        if (quote !== '') {
            if (character === '\\')
                at++;
            else if (character === quote)
                quote = '';
        }
        else if (depth > 0 && (character === "'" || character === '"'))
            quote = character;
        else if (character === '[' || character === '(')
            depth++;
        else if (depth === 0 && (character === ',' || character === ')'))
            break;
        else if (character === ']' || character === ')')
            depth--;
    }
    reader.at = Math.min(at, reader.text.length);
    const text = reader.text.slice(start, at).trimEnd();
    const parsed = parsePath(text);
    if (!parsed.ok) {
        throw new intrinsic_Fault(`holds the path ${text}, which ${parsed.trouble}`, start + parsed.start, start + parsed.end);
    }
    return { kind: 'path', text, path: parsed.path, start, end: start + text.length };
}
function take(reader, pattern) {
    pattern.lastIndex = reader.at;
    const match = pattern.exec(reader.text);
    if (match === null)
        return undefined;
    reader.at += match[0].length;
    return match[0];
}
function skipBlanks(reader) {
    while (/\s/.test(reader.text.charAt(reader.at)))
        reader.at++;
}
function rest(reader) {
    const text = reader.text.slice(reader.at, reader.at + 60).trim();
    return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}

;// CONCATENATED MODULE: ./packages/asl/lib/expression/payload.js




const suffix = '.$';
function isBindingKey(node) {
    return typeof node.key === 'string' && node.key.endsWith(suffix);
}
function withoutSuffix(key) {
    return key.slice(0, -suffix.length);
}
const textsOf = remembered(readTexts);
/** Everything under `.$` keys of templates in JSONPath states. */
function bindings(survey) {
    return textsOf(survey).bindings;
}
/** Every node of every template in states of the language. The template's own root is one. */
function templateNodes(survey, language) {
    return textsOf(survey).nodes[language];
}
/** The paths in path fields, in templates and in the arguments of intrinsic functions. */
function pathsOf(survey) {
    return textsOf(survey).paths;
}
/** Calls of intrinsic functions that can be read. */
function callsOf(survey) {
    return textsOf(survey).calls;
}
/** Texts that start like an intrinsic function and stand where one may. */
function intrinsicTexts(survey) {
    return textsOf(survey).intrinsics;
}
function readTexts(survey) {
    const nodes = { JSONPath: [], JSONata: [] };
    const computed = [];
    for (const use of survey.uses) {
        const { form, field, node, entry } = use;
        const { language } = entry;
        if (language === undefined || (field.only !== undefined && field.only !== language))
            continue;
        if (form.is === 'payload') {
            collect(node, use, nodes[language]);
        }
        else if (form.is === 'path' && language === 'JSONPath' && node.kind === 'string') {
            computed.push({ node, use, intrinsic: form.intrinsic });
        }
    }
    const found = nodes.JSONPath.filter(({ node }) => isBindingKey(node));
    for (const { node, use } of found)
        if (node.kind === 'string')
            computed.push({ node, use, intrinsic: true });
    return { bindings: found, nodes, ...readComputed(computed) };
}
/** The node and all in it, parents first. Texts are not nested so deeply that this could not be recursive. */
function collect(node, use, list) {
    list.push({ node, use });
    if (node.kind === 'object')
        for (const child of node.members.values())
            collect(child, use, list);
    else if (node.kind === 'array')
        for (const child of node.items)
            collect(child, use, list);
}
function readComputed(computed) {
    const intrinsics = [];
    const paths = [];
    const calls = [];
    for (const { node, use, intrinsic } of computed) {
        const { value } = node;
        const { state } = use.entry;
        if (holdsSubstitution(value))
            continue;
        if (value.startsWith('$')) {
            const parsed = parsePath(value);
            // ResultPath reads nothing: a variable there is no more than a mistake.
            if (parsed.ok && !(parsed.path.root === 'variable' && use.field.name === 'ResultPath')) {
                paths.push({ path: parsed.path, node, offset: 0, state, use });
            }
        }
        else if (intrinsic && looksLikeIntrinsic(value)) {
            intrinsics.push(node);
            const parsed = parseIntrinsic(value);
            if (!parsed.ok)
                continue;
            for (const call of callsIn(parsed.call))
                calls.push({ call, node, use });
            for (const { path, start } of pathsIn(parsed.call))
                paths.push({ path, node, offset: start, state, use });
        }
    }
    return { intrinsics, paths, calls };
}

;// CONCATENATED MODULE: ./packages/asl/lib/model/map-states.js
/** Map states and the mode of their item processor. */


function mapStates(definition) {
    return definition.states.filter(({ type }) => type === 'Map').map(mapState);
}
/** Whether it is, or may be: a substitution can make it so. */
function isDistributed(state) {
    return mapState(state).mode !== 'INLINE';
}
function mapState(state) {
    const processor = (0,source_tree/* member */.Dc)(state.node, 'ItemProcessor') ?? (0,source_tree/* member */.Dc)(state.node, 'Iterator');
    const config = (0,source_tree/* member */.Dc)(processor, 'ProcessorConfig');
    const mode = (0,source_tree/* member */.Dc)(config, 'Mode');
    if (processor?.kind === 'substitution' || config?.kind === 'substitution')
        return { state, config, mode: undefined };
    if (mode === undefined)
        return { state, config, mode: 'INLINE' };
    const known = mode.kind === 'string' && !holdsSubstitution(mode.value);
    return { state, config, mode: known ? mode.value : undefined };
}

;// CONCATENATED MODULE: ./packages/asl/lib/model/assignments.js
/** Variables, as Assign sets them. */






/** Those of states, catchers and choice rules. */
const assignments = remembered(({ uses }) => {
    const found = [];
    for (const { field, entry, node: assign } of uses) {
        if (field.name !== 'Assign')
            continue;
        for (const node of (0,source_tree/* members */.ol)(assign)) {
            const key = (0,source_tree/* keyOf */.TN)(node);
            const name = entry.language !== 'JSONata' && isBindingKey(node) ? withoutSuffix(key) : key;
            found.push({ name, node, state: entry.state });
        }
    }
    return found;
});
const variablesOf = remembered(readVariables);
/** The machines whose variables the machine's states can read, itself first: a Distributed Map hides all around it. */
function scopesOf(machine) {
    const found = [machine];
    for (const owner of ownersOf(machine)) {
        if (owner.type === 'Map' && isDistributed(owner))
            break;
        found.push(owner.machine);
    }
    return found;
}
function readVariables(survey) {
    const byMachine = new Map();
    const everywhere = new Set();
    for (const { name, state } of assignments(survey)) {
        everywhere.add(name);
        if (state === undefined)
            continue;
        const names = byMachine.get(state.machine) ?? new Set();
        byMachine.set(state.machine, names.add(name));
    }
    const complete = survey.uses.every(({ field, node }) => field.name !== 'Assign' || (node.kind === 'object' && !isOpen(node)));
    const isVisible = (name, { machine }) => everywhere.has(name) && scopesOf(machine).some((each) => byMachine.get(each)?.has(name) === true);
    return {
        complete,
        isVisible,
        visibleTo: ({ machine }) => scopesOf(machine).flatMap((each) => [...(byMachine.get(each) ?? [])]),
        isAssigned: (name) => everywhere.has(name),
    };
}

;// CONCATENATED MODULE: ./packages/asl/node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./packages/asl/lib/words.js
/** Names from the definition, as messages show them. */

const longestShown = 80;
/** In double quotes, cut when very long. */
function quoted(name) {
    return `"${name.length > longestShown ? `${name.slice(0, longestShown)}…` : name}"`;
}
/** `a`, `a or b`, `a, b or c`. */
function either(names) {
    return joined(names, 'or');
}
/** `a`, `a and b`, `a, b and c`. */
function words_all(names) {
    return joined(names, 'and');
}
/** The name that was probably meant, if one is near enough. */
function nearest(name, candidates) {
    // Long names make the search slow and are not slips of the pen; so do very many candidates.
    if (name.length > 2 * longestShown || candidates.length > 2000)
        return undefined;
    const lower = name.toLowerCase();
    const sameButCase = candidates.find((candidate) => candidate.toLowerCase() === lower);
    if (sameButCase !== undefined)
        return sameButCase;
    const match = closestMatch(name, candidates);
    if (match === undefined)
        return undefined;
    // Two letters swapped are two edits: in a word of four letters that must still do.
    const most = Math.max(1, Math.round(Math.min(name.length, match.length) * 0.4));
    return leven(name, match) <= most ? match : undefined;
}
/** Whether nothing else can have been meant: upper and lower case, or one letter of a word that is not short. */
function isBeyondDoubt(name, meant, candidates) {
    if (name.toLowerCase() === meant.toLowerCase()) {
        return candidates.filter((candidate) => candidate.toLowerCase() === name.toLowerCase()).length === 1;
    }
    return (meant.length > 5 &&
        candidates.filter((candidate) => leven(name, candidate) === 1).length === 1 &&
        leven(name, meant) === 1);
}
function joined(names, word) {
    if (names.length < 2)
        return names.join('');
    return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/assign-invalid-name.js





const assignInvalidName = {
    id: 'assign-invalid-name',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A variable name starts with a letter, goes on with letters, digits and _, and has at most 80 characters. Assign sets whole variables, never a part of one.',
    hint: 'Use a plain name; to change a part, assign the whole value anew.',
    documentation: pages.variables,
    bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept.value": 1 }, "End": true }`),
    good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": { "value": 1 } }, "End": true }`),
    check({ survey }, report) {
        for (const { name, node } of assignments(survey)) {
            if (holdsSubstitution(name) || (validName.test(name) && [...name].length <= longest))
                continue;
            report({ node, at: 'key', message: `${quoted(name)} is no variable name` });
        }
    },
};
const longest = 80;
const validName = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/assign-shadows-outer.js





const assignShadowsOuter = {
    id: 'assign-shadows-outer',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A state inside of a Parallel or Map state cannot assign a variable of a name that is assigned outside: inner states see the outer variables and may not hide or change them.',
    hint: 'Give the inner variable another name, and hand its value out with the output.',
    documentation: pages.variables,
    bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{
    "StartAt": "Left",
    "States": { "Left": { "Type": "Pass", "Assign": { "kept": 2 }, "End": true } }
  }],
  "End": true
}`),
    good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{
    "StartAt": "Left",
    "States": { "Left": { "Type": "Pass", "Assign": { "left": 2 }, "End": true } }
  }],
  "End": true
}`),
    check({ survey }, report) {
        const byMachine = new Map();
        const all = assignments(survey);
        for (const { name, state } of all) {
            if (state === undefined)
                continue;
            const names = byMachine.get(state.machine) ?? new Set();
            byMachine.set(state.machine, names.add(name));
        }
        for (const { name, node, state } of all) {
            if (state === undefined || holdsSubstitution(name))
                continue;
            const outer = scopesOf(state.machine)
                .slice(1)
                .find((machine) => byMachine.get(machine)?.has(name));
            if (outer !== undefined)
                report({
                    node,
                    at: 'key',
                    message: `The variable ${quoted(name)} is assigned outside of this machine too`,
                });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/assign-states.js



const assignStates = {
    id: 'assign-states',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'The variable name states is taken: $states is what Step Functions itself provides.',
    hint: 'Give the variable another name.',
    documentation: pages.variables,
    bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "states": 1 }, "End": true }`),
    good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "End": true }`),
    check({ survey }, report) {
        for (const { name, node } of assignments(survey)) {
            if (name === 'states')
                report({ node, at: 'key', message: 'The variable name "states" is reserved' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/schema/shape-parts.js
const any = { is: 'any' };
const shape_parts_text = { is: 'text' };
const shape_parts_boolean = { is: 'boolean' };
const timestamp = { is: 'timestamp' };
const payload = { is: 'payload', takes: 'anything' };
const payloadObject = { is: 'payload', takes: 'object' };
/** The members of an object are items too. */
const payloadItems = { is: 'payload', takes: 'items' };
const machine = { is: 'machine' };
const mostSeconds = 99_999_999;
const mostItems = 100_000_000;
const mostBatchBytes = 262_144;
const whole = (min, max) => ({ is: 'number', whole: true, min, max });
const decimal = (min, max) => ({ is: 'number', whole: false, min, max });
const oneOf = (...names) => ({ is: 'one-of', names });
const listOf = (of, atLeast = 0) => ({ is: 'list', of, atLeast });
const record = (shape) => ({ is: 'record', shape });
const path = ({ reference = false, nullable = false, context = true, intrinsic = false, } = {}) => ({
    is: 'path',
    reference,
    nullable,
    context,
    intrinsic,
});
const valuePath = path({ reference: true });
/** The number fields of Map states do not take the context object. */
const inputPath = path({ reference: true, context: false });
const field = (name, form, { required = false, only, computable = false } = {}) => ({ name, form, required, only, computable });
const group = (need, purpose, fields, only) => ({
    need,
    purpose,
    fields,
    names: new Set(fields),
    only,
});
const shape_parts_shape = (name, fields, groups = []) => ({
    name,
    fields: new Map(fields.map((each) => [each.name, each])),
    groups,
    awsCode: 'SCHEMA_VALIDATION_FAILED',
});
const jsonPath = { only: 'JSONPath' };
const jsonata = { only: 'JSONata' };
const computable = { computable: true };
const shape_parts_required = { required: true };
const everyState = [
    field('Type', any),
    field('Comment', shape_parts_text),
    field('QueryLanguage', oneOf('JSONPath', 'JSONata')),
];
const shape_parts_transition = [field('Next', shape_parts_text), field('End', shape_parts_boolean)];
const inputAndOutput = [
    field('InputPath', path({ nullable: true }), jsonPath),
    field('OutputPath', path({ nullable: true }), jsonPath),
    field('Output', payload, jsonata),
];
const shape_parts_assign = field('Assign', payloadObject);
const resultPath = field('ResultPath', path({ reference: true, nullable: true, context: false }), jsonPath);
const parameters = field('Parameters', payload, jsonPath);
const argumentsField = field('Arguments', payload, jsonata);
const resultSelector = field('ResultSelector', payloadObject, jsonPath);
const errorHandling = [
    field('Retry', listOf(record('retrier'))),
    field('Catch', listOf(record('catcher'))),
];
const machineBody = [
    field('Comment', shape_parts_text),
    field('StartAt', shape_parts_text, shape_parts_required),
    field('States', { is: 'object' }, shape_parts_required),
];
/** A number, and beside it the JSONPath field that reads it from the input. */
const numberOrPath = (name, form, from) => [
    field(name, form, computable),
    field(`${name}Path`, from, jsonPath),
];
const notBoth = (name) => group('at most one', name, [name, `${name}Path`]);

;// CONCATENATED MODULE: ./packages/asl/lib/schema/choice-shapes.js

const comparisons = {
    String: ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'],
    Numeric: ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'],
    Timestamp: ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'],
    Boolean: ['Equals'],
};
const comparedForms = {
    String: shape_parts_text,
    Numeric: decimal(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    Timestamp: timestamp,
    Boolean: shape_parts_boolean,
};
const typeTests = ['IsNull', 'IsPresent', 'IsNumeric', 'IsString', 'IsBoolean', 'IsTimestamp'];
const operators = [
    ...Object.entries(comparisons).flatMap(([type, suffixes]) => suffixes.flatMap((suffix) => [
        field(`${type}${suffix}`, comparedForms[type] ?? any, jsonPath),
        field(`${type}${suffix}Path`, path(), jsonPath),
    ])),
    field('StringMatches', shape_parts_text, jsonPath),
    ...typeTests.map((name) => field(name, shape_parts_boolean, jsonPath)),
];
const combinations = [
    field('And', listOf(record('nested-choice-rule'), 1), jsonPath),
    field('Or', listOf(record('nested-choice-rule'), 1), jsonPath),
    field('Not', record('nested-choice-rule'), jsonPath),
];
const comparison = [
    field('Comment', shape_parts_text),
    field('Variable', path(), jsonPath),
    ...operators,
    ...combinations,
];
const oneComparison = group('exactly one', 'comparison', [...operators, ...combinations].map(({ name }) => name), 'JSONPath');
/** The names of fields that combine other rules, and therefore go without `Variable`. */
const combinationNames = combinations.map(({ name }) => name);
const choiceShapes = {
    'choice-rule': shape_parts_shape('a choice rule', [
        ...comparison,
        field('Condition', shape_parts_boolean, { ...jsonata, ...shape_parts_required, ...computable }),
        field('Next', shape_parts_text, shape_parts_required),
        field('Output', payload, jsonata),
        shape_parts_assign,
    ], [oneComparison]),
    'nested-choice-rule': shape_parts_shape('a nested choice rule', comparison, [oneComparison]),
};

;// CONCATENATED MODULE: ./packages/asl/lib/schema/map-shapes.js

const mapShapes = {
    map: shape_parts_shape('a Map state', [
        ...everyState,
        ...shape_parts_transition,
        ...inputAndOutput,
        field('ItemProcessor', machine),
        field('Iterator', machine),
        field('ItemsPath', path({ intrinsic: true }), jsonPath),
        field('Items', payloadItems, { ...jsonata, ...computable }),
        field('ItemSelector', payload),
        parameters,
        field('ItemReader', record('item-reader')),
        field('ItemBatcher', record('item-batcher')),
        field('ResultWriter', record('result-writer')),
        ...numberOrPath('MaxConcurrency', whole(0, mostItems), inputPath),
        ...numberOrPath('ToleratedFailureCount', whole(0, mostItems), inputPath),
        ...numberOrPath('ToleratedFailurePercentage', decimal(0, 100), inputPath),
        field('Label', shape_parts_text),
        resultSelector,
        resultPath,
        shape_parts_assign,
        ...errorHandling,
    ], [
        group('exactly one', 'item processor', ['ItemProcessor', 'Iterator']),
        group('at most one', 'item', ['ItemSelector', 'Parameters']),
        notBoth('MaxConcurrency'),
        notBoth('ToleratedFailureCount'),
        notBoth('ToleratedFailurePercentage'),
    ]),
    'item-reader': shape_parts_shape('an ItemReader', [
        field('Resource', shape_parts_text, shape_parts_required),
        field('ReaderConfig', record('reader-config')),
        field('Parameters', payloadObject, jsonPath),
        field('Arguments', payload, jsonata),
    ]),
    'reader-config': shape_parts_shape('a ReaderConfig', [
        field('InputType', oneOf('CSV', 'JSON', 'JSONL', 'MANIFEST', 'PARQUET')),
        field('Transformation', oneOf('NONE', 'LOAD_AND_FLATTEN')),
        field('ManifestType', oneOf('ATHENA_DATA', 'S3_INVENTORY')),
        field('CSVHeaderLocation', oneOf('FIRST_ROW', 'GIVEN')),
        field('CSVHeaders', listOf(shape_parts_text)),
        field('CSVDelimiter', oneOf('COMMA', 'PIPE', 'SEMICOLON', 'SPACE', 'TAB')),
        field('ItemsPointer', shape_parts_text),
        ...numberOrPath('MaxItems', whole(0, mostItems), inputPath),
    ], [notBoth('MaxItems')]),
    'item-batcher': shape_parts_shape('an ItemBatcher', [
        field('BatchInput', payload),
        ...numberOrPath('MaxItemsPerBatch', whole(1, mostItems), inputPath),
        ...numberOrPath('MaxInputBytesPerBatch', whole(1, mostBatchBytes), inputPath),
    ], [
        notBoth('MaxItemsPerBatch'),
        notBoth('MaxInputBytesPerBatch'),
        group('at least one', 'limit', [
            'MaxItemsPerBatch',
            'MaxItemsPerBatchPath',
            'MaxInputBytesPerBatch',
            'MaxInputBytesPerBatchPath',
        ]),
    ]),
    'result-writer': shape_parts_shape('a ResultWriter', [
        field('Resource', shape_parts_text),
        field('WriterConfig', record('writer-config')),
        field('Parameters', payloadObject, jsonPath),
        field('Arguments', payload, jsonata),
    ], [group('at least one', 'target', ['Resource', 'WriterConfig'])]),
    'writer-config': shape_parts_shape('a WriterConfig', [
        field('OutputType', oneOf('JSON', 'JSONL')),
        field('Transformation', oneOf('NONE', 'COMPACT', 'FLATTEN')),
    ]),
};

;// CONCATENATED MODULE: ./packages/asl/lib/schema/shapes.js
/**
 * The field table: every object of the language, its fields, and what each may hold. This is the page to extend
 * when the language gains a field; the generic rules read it and need no change.
 */



const shapes = {
    machine: shape_parts_shape('a state machine', [
        ...machineBody,
        field('QueryLanguage', oneOf('JSONPath', 'JSONata')),
        field('Version', shape_parts_text),
        field('TimeoutSeconds', whole(1, mostSeconds), computable),
    ]),
    branch: shape_parts_shape('a branch', machineBody),
    processor: shape_parts_shape('an item processor', [
        ...machineBody,
        field('ProcessorConfig', record('processor-config')),
    ]),
    'processor-config': shape_parts_shape('a ProcessorConfig', [
        field('Mode', oneOf('INLINE', 'DISTRIBUTED')),
        field('ExecutionType', oneOf('STANDARD', 'EXPRESS')),
    ]),
    task: shape_parts_shape('a Task state', [
        ...everyState,
        ...shape_parts_transition,
        ...inputAndOutput,
        field('Resource', shape_parts_text, shape_parts_required),
        parameters,
        argumentsField,
        resultSelector,
        resultPath,
        shape_parts_assign,
        ...errorHandling,
        ...numberOrPath('TimeoutSeconds', whole(1, mostSeconds), valuePath),
        ...numberOrPath('HeartbeatSeconds', whole(1, mostSeconds), valuePath),
        field('Credentials', record('credentials'), computable),
    ], [notBoth('TimeoutSeconds'), notBoth('HeartbeatSeconds')]),
    pass: shape_parts_shape('a Pass state', [
        ...everyState,
        ...shape_parts_transition,
        ...inputAndOutput,
        field('Result', any, jsonPath),
        parameters,
        resultPath,
        shape_parts_assign,
    ]),
    choice: shape_parts_shape('a Choice state', [
        ...everyState,
        ...inputAndOutput,
        shape_parts_assign,
        field('Choices', listOf(record('choice-rule'), 1), shape_parts_required),
        field('Default', shape_parts_text),
    ]),
    wait: shape_parts_shape('a Wait state', [
        ...everyState,
        ...shape_parts_transition,
        ...inputAndOutput,
        shape_parts_assign,
        ...numberOrPath('Seconds', whole(0, mostSeconds), valuePath),
        field('Timestamp', timestamp, computable),
        field('TimestampPath', valuePath, jsonPath),
    ], [group('exactly one', 'duration', ['Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath'])]),
    succeed: shape_parts_shape('a Succeed state', [...everyState, ...inputAndOutput]),
    fail: shape_parts_shape('a Fail state', [
        ...everyState,
        field('Error', shape_parts_text, computable),
        field('Cause', shape_parts_text, computable),
        field('ErrorPath', path({ intrinsic: true }), jsonPath),
        field('CausePath', path({ intrinsic: true }), jsonPath),
    ], [
        group('at most one', 'error', ['Error', 'ErrorPath']),
        group('at most one', 'cause', ['Cause', 'CausePath']),
    ]),
    parallel: shape_parts_shape('a Parallel state', [
        ...everyState,
        ...shape_parts_transition,
        ...inputAndOutput,
        field('Branches', listOf(machine, 1), shape_parts_required),
        parameters,
        argumentsField,
        resultSelector,
        resultPath,
        shape_parts_assign,
        ...errorHandling,
    ]),
    retrier: shape_parts_shape('a retrier', [
        field('Comment', shape_parts_text),
        field('ErrorEquals', listOf(shape_parts_text, 1), shape_parts_required),
        field('IntervalSeconds', whole(1, mostSeconds)),
        field('MaxAttempts', whole(0, mostSeconds)),
        field('BackoffRate', decimal(1, Number.POSITIVE_INFINITY)),
        field('MaxDelaySeconds', whole(1, 31_622_400)),
        field('JitterStrategy', oneOf('FULL', 'NONE')),
    ]),
    catcher: shape_parts_shape('a catcher', [
        field('Comment', shape_parts_text),
        field('ErrorEquals', listOf(shape_parts_text, 1), shape_parts_required),
        field('Next', shape_parts_text, shape_parts_required),
        resultPath,
        field('Output', payload, jsonata),
        shape_parts_assign,
    ]),
    credentials: shape_parts_shape('Credentials', [field('RoleArn', shape_parts_text, computable), field('RoleArn.$', path({ intrinsic: true }), jsonPath)], [group('exactly one', 'role', ['RoleArn', 'RoleArn.$'])]),
    ...choiceShapes,
    ...mapShapes,
};

;// CONCATENATED MODULE: ./packages/asl/lib/rule/expressions.js

/** Where a part of an expression stands in the file. */
function placeIn({ node, offset }, { start, end }, tree) {
    return tree.within(node, offset + start, offset + end);
}
/** The expressions that can be read, with what they refer to. */
function* readExpressions({ expressions }) {
    for (const expression of expressions) {
        const { parsed } = expression;
        if (parsed.kind === 'read')
            yield { expression, references: parsed.references };
    }
}
/** What `$states` has in each place where an expression stands. */
function membersOfStates({ use }) {
    const { entry, field } = use;
    const isOutcome = field.name === 'Output' || field.name === 'Assign';
    if (entry.shape === shapes.catcher)
        return [...always, 'errorOutput'];
    return isOutcome && withResult.includes(entry.shape) ? [...always, 'result'] : always;
}
const always = ['input', 'context'];
const withResult = [shapes.task, shapes.parallel, shapes.map];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/bad-context-path.js






const badContextPath = {
    id: 'bad-context-path',
    level: 'warning',
    description: 'The context object has Execution, State, StateMachine, Map and Task with a few fields each, under $$ in JSONPath and $states.context in JSONata. A path to another one finds nothing and fails.',
    hint: 'Use a field that the context object has, such as $$.Execution.Id.',
    documentation: pages.context,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$$.Executoin.Id" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$$.Execution.Id" }, "End": true }`),
    check(subject, report) {
        const { survey, tree } = subject;
        for (const { path, node, offset, use } of pathsOf(survey)) {
            // Where the context object may not stand at all, that is what is said.
            if (use.form.is === 'path' && !use.form.context)
                continue;
            const unknown = path.root === 'context' ? unknownContextMember(path.steps) : undefined;
            if (unknown === undefined)
                continue;
            const range = tree.within(node, offset + unknown.start, offset + unknown.end);
            report({ node, range, ...words(unknown) });
        }
        for (const { expression, references } of readExpressions(subject)) {
            for (const { name, steps } of references.variables) {
                if (name !== 'states' || steps[0]?.name !== 'context')
                    continue;
                const unknown = unknownContextMember(steps.slice(1));
                if (unknown === undefined)
                    continue;
                report({ node: expression.node, range: placeIn(expression, unknown, tree), ...words(unknown) });
            }
        }
    },
};
function words({ name, known }) {
    const meant = nearest(name, known);
    return {
        message: `The context object has no ${quoted(name)} here, but ${words_all(known)}`,
        hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
    };
}

;// CONCATENATED MODULE: ./packages/asl/lib/rule/targets.js





/** All of them, but for those of which a substitution may still make a good one. */
function transitionsAstray({ definition }) {
    return astrayIn(definition);
}
const astrayIn = remembered((definition) => {
    const found = [];
    for (const machine of definition.machines) {
        // Where there are no states at all, that is what is said.
        if (!namesAreKnown(machine) || machine.states.size === 0)
            continue;
        const look = (transition) => {
            const name = transition.node.value;
            if (machine.states.has(name) || holdsSubstitution(name))
                return;
            found.push({ transition, machine, elsewhere: definition.statesByName.get(name) ?? [] });
        };
        if (machine.startAt !== undefined)
            look(machine.startAt);
        for (const { transitions } of machine.states.values())
            transitions.forEach(look);
    }
    return found;
});
/** Reports the transitions of a kind whose target is no state at all. */
function reportMissing(subject, kind, report) {
    for (const { transition, machine, elsewhere } of transitionsAstray(subject)) {
        if (transition.kind !== kind || (kind !== 'StartAt' && elsewhere.length > 0))
            continue;
        const { node } = transition;
        report({
            node,
            message: `${fieldInWords[kind]} names ${quoted(node.value)}, but ${whereInWords(machine)} has no such state`,
            hint: () => {
                const meant = nearest(node.value, [...machine.states.keys()]);
                return meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`;
            },
            fix: () => sameButCase(node, machine),
        });
    }
}
/** A name that differs in upper and lower case alone from one state's, and from no other's. */
function sameButCase(node, { states }) {
    const lower = node.value.toLowerCase();
    const [name, other] = [...states.keys()].filter((name) => name.toLowerCase() === lower);
    return name === undefined || other !== undefined ? undefined : { is: 'text', node, value: name };
}
/** So many transitions are looked at: each is held against all names. */
const mostSearches = 100;
/** The states whose name a transition that leads to no state probably meant, with the first such transition. */
function misspeltTargets(subject) {
    const found = new Map();
    let searches = 0;
    for (const { transition, machine, elsewhere } of transitionsAstray(subject)) {
        if (elsewhere.length > 0)
            continue;
        if (++searches > mostSearches)
            break;
        const meant = nearest(transition.node.value, [...machine.states.keys()]);
        const state = meant === undefined ? undefined : machine.states.get(meant);
        if (state !== undefined && !found.has(state))
            found.set(state, transition);
    }
    return found;
}
function whereInWords(machine) {
    return { top: 'the state machine', branch: 'this branch', processor: 'this item processor' }[machine.role];
}
/** Whether a machine that the given one is part of has a state of that name. */
function standsAround(machine, name) {
    for (const { machine: outer } of ownersOf(machine))
        if (outer.states.has(name))
            return true;
    return false;
}
function namesAreKnown({ node, states }) {
    const statesNode = (0,source_tree/* member */.Dc)(node, 'States');
    if (statesNode?.kind !== 'object' || statesNode.open)
        return false;
    for (const name of states.keys())
        if (holdsSubstitution(name))
            return false;
    return true;
}
const fieldInWords = {
    StartAt: 'StartAt',
    Next: 'Next',
    Default: 'Default',
    Choice: 'The choice rule',
    Catch: 'The catcher',
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/branch-jumps-out.js




const branchJumpsOut = {
    id: 'branch-jumps-out',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'A state inside a branch of a Parallel state can only lead to states of the same branch. The Parallel state itself goes on when all of them have ended.',
    hint: 'End the inner state with "End": true and put the transition on the outer state.',
    documentation: pages.parallel,
    bad: statesOnly(`"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "Next": "Done" } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        for (const { transition, machine } of transitionsAstray(subject)) {
            if (transition.kind === 'StartAt' || machine.role !== 'branch')
                continue;
            if (!standsAround(machine, transition.node.value))
                continue;
            const name = quoted(transition.node.value);
            report({
                node: transition.node,
                message: `The transition leads to ${name}, which stands outside of ${whereInWords(machine)}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rule/text.js
/** What goes without a trace. */
const superfluous = new Set(['byte-order-mark', 'trailing-comma']);
function reportText(tree, kind, report) {
    for (const problem of tree.problems) {
        if (problem.kind !== kind)
            continue;
        const { node, range, message, hint } = problem;
        report({
            node: node ?? tree.root,
            range,
            message,
            hint,
            fix: superfluous.has(kind) ? { is: 'cut', range } : undefined,
        });
    }
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/byte-order-mark.js


const byteOrderMark = {
    id: 'byte-order-mark',
    level: 'warning',
    description: 'A byte order mark in front of the text is no part of JSON. Some tools strip it; sent as it is, the definition is refused.',
    hint: 'Save the file as UTF-8 without a byte order mark.',
    documentation: pages.json,
    bad: `\ufeff{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
    good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
    check({ tree }, report) {
        reportText(tree, 'byte-order-mark', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/callback-without-timeout.js





const callbackWithoutTimeout = {
    id: 'callback-without-timeout',
    level: 'warning',
    description: 'A .waitForTaskToken task without a timeout or heartbeat waits up to a year when the answer gets lost.',
    hint: 'Add TimeoutSeconds or HeartbeatSeconds.',
    documentation: pages.integrations,
    bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "End": true
}`),
    good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 3600,
  "End": true
}`),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const resource = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || state.kind !== 'object' || isOpen(state) || !isCallback(resource))
                continue;
            if (callback_without_timeout_limits.some((field) => state.members.has(field)))
                continue;
            report({ node: resource, message: 'The task waits for its token without a timeout' });
        }
    },
};
const callback_without_timeout_limits = ['TimeoutSeconds', 'TimeoutSecondsPath', 'HeartbeatSeconds', 'HeartbeatSecondsPath'];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/callback-without-token.js




const callbackWithoutToken = {
    id: 'callback-without-token',
    level: 'warning',
    description: 'A .waitForTaskToken task waits until someone gives its token back. When the token is not among the parameters, no one can.',
    hint: 'Give $$.Task.Token ($states.context.Task.Token in JSONata) to whom shall answer.',
    documentation: pages.integrations,
    bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": "hello" },
  "TimeoutSeconds": 3600,
  "End": true
}`),
    good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 3600,
  "End": true
}`),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const resource = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || !isCallback(resource) || !keepsToken(state))
                continue;
            report({ node: resource, message: 'The task waits for its token, but gives it to no one' });
        }
    },
};
/** Whether everything that goes to the service can be seen, and the token is nowhere in it. */
function keepsToken(state) {
    const given = (0,source_tree/* member */.Dc)(state, 'Parameters') ?? (0,source_tree/* member */.Dc)(state, 'Arguments');
    // Without parameters the whole input goes out, and may hold the token.
    if (given === undefined || (0,source_tree/* textOf */.b6)((0,source_tree/* member */.Dc)(state, 'InputPath'))?.startsWith('$$'))
        return false;
    for (const node of (0,source_tree/* descendants */.DG)(given)) {
        if (node.kind === 'substitution')
            return false;
        if (node.kind === 'string' &&
            /Task\.Token|^\$\$(\.Task)?$|\$states\.context|\$\{|token/i.test(node.value))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/catch-leads-to-itself.js



const catchLeadsToItself = {
    id: 'catch-leads-to-itself',
    level: 'warning',
    description: 'A catcher that leads back to its own state starts it again at once and without end, until the history is full.',
    hint: 'Use Retry, which waits and gives up, or lead to a Wait state first.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Work" }],
  "End": true
}`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Failed" }],
  "End": true
},
"Failed": { "Type": "Fail" }`),
    check({ definition }, report) {
        for (const { name, transitions } of definition.states) {
            for (const { kind, node } of transitions) {
                if (kind !== 'Catch' || node.value !== name)
                    continue;
                report({ node, message: `The catcher leads back to ${quoted(name)}, which failed` });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/catch-next-missing-target.js



const catchNextMissingTarget = {
    id: 'catch-next-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'The Next of a catcher must name a state of the same machine.',
    hint: 'Name a state of the same machine, or add the missing state.',
    documentation: pages.structure,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Doen" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        reportMissing(subject, 'Catch', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rule/error-names.js



/** The handlers of each state that has some, in the order in which they are tried. */
function handlerLists(definition, field) {
    return handlersIn(definition)[field];
}
const handlersIn = remembered((definition) => ({
    Retry: listsIn(definition, 'Retry'),
    Catch: listsIn(definition, 'Catch'),
}));
function listsIn({ states }, field) {
    const lists = [];
    for (const state of states) {
        const handlers = (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(state.node, field)).map((node) => ({
            node,
            names: (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(node, 'ErrorEquals')).filter((name) => name.kind === 'string'),
        }));
        if (handlers.length > 0)
            lists.push(handlers);
    }
    return lists;
}
const everyError = 'States.ALL';
function matchesEverything({ names }) {
    return names.some(({ value }) => value === everyError);
}
function reportNotAlone(definition, field, report) {
    for (const handlers of handlerLists(definition, field)) {
        for (const { names } of handlers) {
            const node = names[0]?.parent;
            if (names.length < 2 || !names.some(({ value }) => value === everyError))
                continue;
            const others = names.filter(({ value }) => value !== everyError).map(({ value }) => quoted(value));
            const beside = others.length > 0 ? `beside ${words_all(others.slice(0, 3))}` : 'twice';
            report({ node, message: `"States.ALL" stands ${beside} in ErrorEquals, but must stand alone` });
        }
    }
}
function reportNotLast(definition, field, report) {
    for (const handlers of handlerLists(definition, field)) {
        for (const handler of handlers.slice(0, -1)) {
            if (!matchesEverything(handler))
                continue;
            const node = handler.names.find(({ value }) => value === everyError);
            report({
                node,
                message: `"States.ALL" matches every error, so what follows it in ${field} is never tried`,
            });
        }
    }
}
/** Names that an earlier handler of the same state matches already. */
function reportShadowed(definition, field, report) {
    for (const handlers of handlerLists(definition, field)) {
        const seen = new Set();
        for (const { names } of handlers) {
            for (const node of names) {
                if (seen.has(node.value)) {
                    report({
                        node,
                        message: `${quoted(node.value)} is matched earlier in this ${field}, so it is never tried here`,
                        fix: { is: 'without', node },
                    });
                }
            }
            for (const { value } of names)
                seen.add(value);
        }
    }
}
/** What Step Functions itself gives. */
const reservedErrorNames = [
    'States.ALL',
    'States.BranchFailed',
    'States.DataLimitExceeded',
    'States.ExceedToleratedFailureThreshold',
    'States.HeartbeatTimeout',
    'States.Http.Socket',
    'States.IntrinsicFailure',
    'States.ItemReaderFailed',
    'States.NoChoiceMatched',
    'States.ParameterPathFailure',
    'States.Permissions',
    'States.QueryEvaluationError',
    'States.ResultPathMatchFailure',
    'States.ResultWriterFailed',
    'States.Runtime',
    'States.TaskFailed',
    'States.Timeout',
];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/catch-shadowed-error.js



const catchShadowedError = {
    id: 'catch-shadowed-error',
    level: 'warning',
    description: 'The first catcher that names an error handles it. A name that an earlier one has too is never looked at.',
    hint: 'Delete the name here, or in the earlier entry.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Done" }, { "ErrorEquals": ["States.Timeout", "Oops"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Done" }, { "ErrorEquals": ["Oops"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        reportShadowed(definition, 'Catch', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/catch-states-all-not-alone.js



const catchStatesAllNotAlone = {
    id: 'catch-states-all-not-alone',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'States.ALL in the ErrorEquals of a catcher must be its only name: it matches every error by itself.',
    hint: 'Delete the other names, or move them to an entry of their own before this one.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL", "States.Timeout"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        reportNotAlone(definition, 'Catch', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/catch-states-all-not-last.js



const catchStatesAllNotLast = {
    id: 'catch-states-all-not-last',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A catcher with States.ALL must be the last of its list: nothing after it could ever match.',
    hint: 'Move the entry with States.ALL to the end of the list.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Done" }, { "ErrorEquals": ["States.Timeout"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Done" }, { "ErrorEquals": ["States.ALL"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        reportNotLast(definition, 'Catch', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/model/choices.js
/** What the rules of Choice states ask. */

/** The rules of each Choice state, in the order in which they are tried. */
function* choiceLists({ states }) {
    for (const { type, node } of states)
        if (type === 'Choice')
            yield (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(node, 'Choices'));
}
const noPartOfTheQuestion = ['Next', 'Comment', 'Assign', 'Output'];
/** The same for rules that ask the same; `undefined` when a substitution stands for part of it. */
function questionOf(rule) {
    if (rule.kind !== 'object' || rule.open)
        return undefined;
    const asked = [...rule.members.values()].filter((node) => !noPartOfTheQuestion.includes((0,source_tree/* keyOf */.TN)(node)));
    return asked.length === 0 ? undefined : canonical(asked);
}
function canonical(nodes) {
    const parts = [];
    for (const node of nodes) {
        const value = canonicalValue(node);
        if (value === undefined)
            return undefined;
        parts.push(`${JSON.stringify((0,source_tree/* keyOf */.TN)(node))}:${value}`);
    }
    return parts.sort().join(',');
}
function canonicalValue(node) {
    switch (node.kind) {
        case 'substitution':
            return undefined;
        case 'object':
            return braced('{', canonical([...node.members.values()].filter((child) => (0,source_tree/* keyOf */.TN)(child) !== 'Comment')));
        case 'array':
            return braced('[', canonical(node.items));
        case 'null':
            return 'null';
        default:
            return JSON.stringify(node.value);
    }
}
function braced(bracket, text) {
    return text === undefined ? undefined : bracket + text;
}
function comparisonIn(rule) {
    const variable = (0,source_tree/* textOf */.b6)((0,source_tree/* member */.Dc)(rule, 'Variable'));
    if (variable === undefined || rule.kind !== 'object')
        return undefined;
    for (const operand of rule.members.values()) {
        const operator = (0,source_tree/* keyOf */.TN)(operand);
        if (choices_isOperator(operator))
            return { variable, operator, operand };
    }
    return undefined;
}
function choices_isOperator(name) {
    return /^(String|Numeric|Timestamp|Boolean)[A-Z]|^Is[A-Z]/.test(name);
}
function intervalOf({ operator, operand }) {
    const number = (0,source_tree/* numberOf */.rl)(operand);
    if (number === undefined)
        return undefined;
    const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    switch (operator) {
        case 'NumericEquals':
            return { low: number, high: number, withLow: true, withHigh: true };
        case 'NumericLessThan':
            return { low, high: number, withLow: false, withHigh: false };
        case 'NumericLessThanEquals':
            return { low, high: number, withLow: false, withHigh: true };
        case 'NumericGreaterThan':
            return { low: number, high, withLow: false, withHigh: false };
        case 'NumericGreaterThanEquals':
            return { low: number, high, withLow: true, withHigh: false };
        default:
            return undefined;
    }
}
function isWithin(inner, outer) {
    const fromLow = inner.low > outer.low || (inner.low === outer.low && (outer.withLow || !inner.withLow));
    const toHigh = inner.high < outer.high || (inner.high === outer.high && (outer.withHigh || !inner.withHigh));
    return fromLow && toHigh;
}
function areApart(one, other) {
    return isBelow(one, other) || isBelow(other, one);
}
function isBelow(one, other) {
    return one.high < other.low || (one.high === other.low && !(one.withHigh && other.withLow));
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice-guard-too-late.js






const present = '{ "Variable": "$.kind", "IsPresent": true }';
const compared = '{ "Variable": "$.kind", "StringEquals": "a" }';
const which = (first, second) => statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{
    "And": [
      ${first},
      ${second}
    ],
    "Next": "A"
  }],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`);
const choiceGuardTooLate = {
    id: 'choice-guard-too-late',
    level: 'warning',
    description: 'A comparison of a variable that is not there fails the execution. IsPresent keeps it from that only when it stands before the comparison: And looks at its parts one after the other.',
    hint: 'Put IsPresent first.',
    documentation: pages.choice,
    bad: which(compared, present),
    good: which(present, compared),
    check({ survey }, report) {
        for (const { node: rule, shape } of survey.entries) {
            if (shape !== shapes['choice-rule'] && shape !== shapes['nested-choice-rule'])
                continue;
            const compared = new Set();
            const guarded = new Set();
            for (const node of (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(rule, 'And'))) {
                const comparison = comparisonIn(node);
                if (comparison === undefined)
                    continue;
                const { variable, operator } = comparison;
                if (operator !== 'IsPresent')
                    compared.add(variable);
                else if (compared.has(variable) && !guarded.has(variable)) {
                    report({
                        node,
                        message: `IsPresent comes after a comparison of ${quoted(variable)}, which has failed by then`,
                    });
                }
                if (operator === 'IsPresent')
                    guarded.add(variable);
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice-next-missing-target.js



const choiceNextMissingTarget = {
    id: 'choice-next-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'The Next of a choice rule must name a state of the same machine.',
    hint: 'Name a state of the same machine, or add the missing state.',
    documentation: pages.structure,
    bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Doen" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        reportMissing(subject, 'Choice', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice-rule-contradiction.js







const choice_rule_contradiction_which = (low, high) => statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{
    "And": [
      { "Variable": "$.n", "NumericGreaterThan": ${low} },
      { "Variable": "$.n", "NumericLessThan": ${high} }
    ],
    "Next": "A"
  }],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`);
const choiceRuleContradiction = {
    id: 'choice-rule-contradiction',
    level: 'warning',
    description: 'An And whose parts exclude each other is never true: two different values of the same variable, a number above one limit and below a lower one, two types at once, a value where none is present.',
    hint: 'Use Or where one of several is meant, or mend the values.',
    documentation: pages.choice,
    bad: choice_rule_contradiction_which(10, 5),
    good: choice_rule_contradiction_which(5, 10),
    check({ survey }, report) {
        for (const { node: rule, shape } of survey.entries) {
            const node = (0,source_tree/* member */.Dc)(rule, 'And');
            if ((shape !== shapes['choice-rule'] && shape !== shapes['nested-choice-rule']) || node === undefined)
                continue;
            const variable = excludedIn((0,source_tree/* items */.ld)(node));
            if (variable === undefined)
                continue;
            report({ node, at: 'key', message: `The parts about ${quoted(variable)} exclude each other` });
        }
    },
};
function excludedIn(parts) {
    const byVariable = new Map();
    for (const comparison of parts.slice(0, mostParts).map(comparisonIn)) {
        if (comparison === undefined)
            continue;
        const earlier = byVariable.get(comparison.variable) ?? [];
        if (earlier.some((other) => exclude(comparison, other)))
            return comparison.variable;
        byVariable.set(comparison.variable, [...earlier, comparison]);
    }
    return undefined;
}
/** Each is held against all others. */
const mostParts = 50;
function exclude(one, other) {
    const [first, second] = [intervalOf(one), intervalOf(other)];
    if (first !== undefined && second !== undefined)
        return areApart(first, second);
    if (isAbsent(one))
        return needsPresence(other);
    if (isAbsent(other))
        return needsPresence(one);
    if (isTest(one) && isTest(other)) {
        const [type, otherType] = [typeOf(one), typeOf(other)];
        return isTrue(one) && isTrue(other) && type !== undefined && otherType !== undefined && type !== otherType;
    }
    return (one.operator === other.operator &&
        fixed.includes(one.operator) &&
        fixedValue(one) !== undefined &&
        fixedValue(other) !== undefined &&
        fixedValue(one) !== fixedValue(other));
}
const fixed = ['StringEquals', 'BooleanEquals'];
function fixedValue({ operand }) {
    if (operand.kind === 'boolean')
        return operand.value;
    return operand.kind === 'string' && !holdsSubstitution(operand.value) ? operand.value : undefined;
}
function isTest({ operator }) {
    return operator.startsWith('Is');
}
function isTrue({ operand }) {
    return operand.kind === 'boolean' && operand.value;
}
function needsPresence(comparison) {
    return !isTest(comparison) || isTrue(comparison);
}
function isAbsent({ operator, operand }) {
    return operator === 'IsPresent' && operand.kind === 'boolean' && !operand.value;
}
/** A timestamp is a string too, and whatever has a type is present. */
function typeOf({ operator }) {
    return {
        IsNull: 'null',
        IsNumeric: 'number',
        IsString: 'string',
        IsTimestamp: 'string',
        IsBoolean: 'boolean',
    }[operator];
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice-rule-repeated.js



const choice_rule_repeated_which = (second) => statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [
    { "Variable": "$.kind", "StringEquals": "a", "Next": "A" },
    { "Variable": "$.kind", "StringEquals": "${second}", "Next": "B" }
  ],
  "Default": "A"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`);
const choiceRuleRepeated = {
    id: 'choice-rule-repeated',
    level: 'warning',
    description: 'The first rule of a Choice state that matches decides. One that asks the same as an earlier one is never chosen.',
    hint: 'Delete the rule, or mend what it asks.',
    documentation: pages.choice,
    bad: choice_rule_repeated_which('a'),
    good: choice_rule_repeated_which('b'),
    check({ definition }, report) {
        for (const rules of choiceLists(definition)) {
            const asked = new Set();
            for (const node of rules) {
                const question = questionOf(node);
                if (question === undefined)
                    continue;
                if (asked.has(question)) {
                    report({
                        node,
                        message: 'An earlier rule asks the same, so this one is never chosen',
                        fix: { is: 'without', node },
                    });
                }
                asked.add(question);
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice-rule-shadowed.js




const choice_rule_shadowed_which = (first, second) => statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [
    { "Variable": "$.n", "NumericGreaterThan": ${first}, "Next": "A" },
    { "Variable": "$.n", "NumericGreaterThan": ${second}, "Next": "B" }
  ],
  "Default": "A"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`);
const choiceRuleShadowed = {
    id: 'choice-rule-shadowed',
    level: 'warning',
    description: 'The first rule of a Choice state that matches decides. A rule whose numbers an earlier one takes all, or that follows a rule that is always true, is never chosen.',
    hint: 'Put the narrower rule first.',
    documentation: pages.choice,
    bad: choice_rule_shadowed_which(5, 10),
    good: choice_rule_shadowed_which(10, 5),
    check({ definition }, report) {
        for (const rules of choiceLists(definition)) {
            const taken = new Map();
            let all = false;
            for (const node of rules) {
                const comparison = comparisonIn(node);
                const interval = comparison && intervalOf(comparison);
                const earlier = comparison === undefined ? [] : (taken.get(comparison.variable) ?? []);
                if (all)
                    report({ node, message: 'An earlier rule is always true, so this one is never chosen' });
                else if (interval !== undefined && earlier.some((other) => isNarrower(interval, other))) {
                    report({ node, message: 'An earlier rule takes all of these numbers, so this one is never chosen' });
                }
                if (comparison !== undefined && interval !== undefined) {
                    taken.set(comparison.variable, [...earlier, interval]);
                }
                all ||= isAlwaysTrue(node);
            }
        }
    },
};
/** The very same numbers are another rule's matter. */
function isNarrower(one, other) {
    return isWithin(one, other) && !isWithin(other, one);
}
function isAlwaysTrue(rule) {
    const condition = (0,source_tree/* member */.Dc)(rule, 'Condition');
    if (condition?.kind === 'boolean')
        return condition.value;
    return condition?.kind === 'string' && /^\{%\s*true\s*%\}$/.test(condition.value);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice-rule-without-variable.js





const choiceRuleWithoutVariable = {
    id: 'choice-rule-without-variable',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A comparison needs Variable, the path of what is compared. Only And, Or and Not go without.',
    hint: 'Add "Variable" with a path.',
    documentation: pages.choice,
    bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ survey }, report) {
        for (const { node, shape, language } of survey.entries) {
            if (language !== 'JSONPath' || !isRule(shape) || isOpen(node) || node.members.has('Variable'))
                continue;
            if (combinationNames.some((name) => node.members.has(name)))
                continue;
            report({ node, at: 'key', message: `The field "Variable" is missing in ${shape.name}` });
        }
    },
};
function isRule(shape) {
    return shape === shapes['choice-rule'] || shape === shapes['nested-choice-rule'];
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice-without-default.js





const choiceWithoutDefault = {
    id: 'choice-without-default',
    level: 'warning',
    description: 'When no rule of a Choice state matches and it has no Default, the execution fails with States.NoChoiceMatched.',
    hint: 'Add "Default" with the state that takes the rest, be it a Fail state that says what was unexpected.',
    documentation: pages.choice,
    bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }]
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const { node, type, name } of definition.states) {
            if (type !== 'Choice' ||
                node.kind !== 'object' ||
                isOpen(node) ||
                (0,source_tree/* member */.Dc)(node, 'Default') !== undefined)
                continue;
            report({ node, at: 'key', message: `The Choice state ${quoted(name)} has no Default` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rule/fields.js
/** What the generic rules ask of the field table. */



/** Whether a field or group counts where this query language is in force. One that is not known counts as both. */
function counts({ only }, language) {
    return only === undefined || language === undefined || only === language;
}
/** Whether it is sure that the field has no meaning where this query language is in force. */
function isOfOtherLanguage({ only }, language) {
    return only !== undefined && language !== undefined && only !== language;
}
/** The fields that unknown ones of the object probably mean: they are not missing as well. */
function meantFields({ node, shape }) {
    const names = [...shape.fields.keys()];
    const meant = new Set();
    for (const name of node.members.keys()) {
        const field = shape.fields.has(name) ? undefined : nearest(name, names);
        if (field !== undefined)
            meant.add(field);
    }
    return meant;
}
/** The fields of a group that stand in the object. */
function fields_present(group, { node }) {
    const found = [];
    for (const [name, value] of node.members)
        if (group.names.has(name))
            found.push(value);
    return found;
}
/** Whether the value is not known here: a substitution, or an expression where one may stand. */
function isComputed({ node, field, entry }) {
    if (node.kind === 'substitution')
        return true;
    if (node.kind !== 'string')
        return false;
    if (holdsSubstitution(node.value))
        return true;
    return field.computable && entry.language !== 'JSONPath' && isExpression(node.value);
}
/** What a value of this form looks like, to follow "must be". */
function formInWords(form) {
    switch (form.is) {
        case 'any':
            return 'a value';
        case 'text':
            return 'a string';
        case 'boolean':
            return 'true or false';
        case 'number':
            return form.whole ? 'a whole number' : 'a number';
        case 'one-of':
            return 'a string';
        case 'path':
            return form.nullable ? 'a path or null' : 'a path';
        case 'timestamp':
            return 'a timestamp';
        case 'list':
            return 'an array';
        case 'object':
        case 'record':
        case 'machine':
            return 'an object';
        case 'payload':
            return form.takes === 'items' ? 'an array, an object' : 'an object';
    }
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/credentials-role-not-arn.js





const credentials_role_not_arn_work = (credentials) => statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sns:publish",
  "Parameters": { "TopicArn": "arn:aws:sns:eu-west-1:111122223333:orders", "Message.$": "$.id" },
  "Credentials": ${credentials},
  "End": true
}`);
const credentialsRoleNotArn = {
    id: 'credentials-role-not-arn',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'RoleArn of Credentials is the ARN of an IAM role. What comes from the input is RoleArn.$ with a path, or an expression in JSONata.',
    hint: 'Write the whole ARN, such as arn:aws:iam::111122223333:role/work.',
    documentation: pages.task,
    bad: credentials_role_not_arn_work('{ "RoleArn": "role/work" }'),
    good: credentials_role_not_arn_work('{ "RoleArn": "arn:aws:iam::111122223333:role/work" }'),
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { entry, field, node } = use;
            if (entry.shape !== shapes.credentials || field.name !== 'RoleArn')
                continue;
            if (node.kind !== 'string' || isComputed(use) || node.value.startsWith('arn:'))
                continue;
            report({
                node,
                message: `RoleArn is ${quoted(node.value)}, but must be an ARN`,
                hint: node.value.startsWith('$')
                    ? 'Name the field "RoleArn.$" to read it from the input.'
                    : undefined,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/default-missing-target.js



const defaultMissingTarget = {
    id: 'default-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'The Default of a Choice state must name a state of the same machine.',
    hint: 'Name a state of the same machine, or add the missing state.',
    documentation: pages.structure,
    bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Doen"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        reportMissing(subject, 'Default', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/definition-not-an-object.js


const definitionNotAnObject = {
    id: 'definition-not-an-object',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A state machine is a JSON object with StartAt and States.',
    hint: 'Write the definition as one object: { "StartAt": …, "States": { … } }.',
    documentation: pages.structure,
    bad: `["Done"]`,
    good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
    check({ tree }, report) {
        const { root } = tree;
        if (root === undefined || root.kind === 'object' || root.kind === 'substitution')
            return;
        // Where the text is broken, it says nothing of what was meant.
        if (tree.problems.some(({ kind }) => kind === 'syntax' || kind === 'yaml-syntax'))
            return;
        report({ node: root, message: `The definition is ${(0,source_tree/* kindInWords */.bh)(root)}, but must be an object` });
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/definition-too-large.js

/** What the API takes. */
const definition_too_large_longest = 1_048_576;
const small = '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}';
const definitionTooLarge = {
    id: 'definition-too-large',
    level: 'warning',
    description: 'AWS takes definitions of up to 1,048,576 characters. A longer one can only be deployed when a tool takes out enough blanks on the way.',
    hint: 'Take out blanks, or move parts to state machines of their own and start them with a Task.',
    documentation: pages.quotas,
    bad: small + ' '.repeat(definition_too_large_longest),
    good: small,
    check({ tree, length }, report) {
        if (length <= definition_too_large_longest || tree.root === undefined)
            return;
        report({
            node: tree.root,
            message: `The definition has ${length} characters, but AWS takes at most ${definition_too_large_longest}`,
        });
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/distributed-without-executiontype.js




const distributedWithoutExecutiontype = {
    id: 'distributed-without-executiontype',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A Distributed Map runs its items as executions of their own, and must say of which type.',
    hint: 'Add "ExecutionType": "STANDARD" or "EXPRESS" to ProcessorConfig.',
    documentation: pages.distributed,
    bad: statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    good: statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    check({ definition }, report) {
        for (const { config, mode } of mapStates(definition)) {
            if (mode !== 'DISTRIBUTED' || config?.kind !== 'object' || isOpen(config))
                continue;
            if (config.members.has('ExecutionType'))
                continue;
            report({ node: config, at: 'key', message: 'The mode is DISTRIBUTED, but ExecutionType is missing' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/distributed-without-resultwriter.js




const each = (writer) => statesOnly(`"Each": {
  "Type": "Map",${writer}
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`);
const distributedWithoutResultwriter = {
    id: 'distributed-without-resultwriter',
    level: 'info',
    description: 'The results of a Distributed Map without ResultWriter come back as one list. When that is over 256 KiB, the state fails after all items are done.',
    hint: 'Add a ResultWriter, which writes the results to S3.',
    documentation: pages.distributed,
    bad: each(''),
    good: each(`
  "ResultWriter": {
    "Resource": "arn:aws:states:::s3:putObject",
    "Parameters": { "Bucket": "results", "Prefix": "orders" }
  },`),
    check({ definition }, report) {
        for (const { state, mode } of mapStates(definition)) {
            if (mode !== 'DISTRIBUTED' || state.node.kind !== 'object' || isOpen(state.node))
                continue;
            if (state.node.members.has('ResultWriter'))
                continue;
            report({ node: state.node, at: 'key', message: 'The results of all items come back as one list' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/duplicate-json-key.js


const duplicateJsonKey = {
    id: 'duplicate-json-key',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    description: 'The same key twice in one object: one of the two values is lost without a word, and AWS refuses it. Two states of one name in one States object are such a case.',
    hint: 'Delete or rename one of the two.',
    documentation: pages.json,
    bad: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Comment": "a", "Comment": "b" } } }`,
    good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Comment": "a" } } }`,
    check({ tree }, report) {
        reportText(tree, 'duplicate-key', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/duplicate-state-name.js



const duplicateStateName = {
    id: 'duplicate-state-name',
    level: 'error',
    awsCode: 'DUPLICATE_STATE_NAME',
    description: 'State names are unique in the whole state machine, the states inside of Parallel and Map states included.',
    hint: 'Rename one of the two, and the transitions that lead to it.',
    documentation: pages.structure,
    bad: statesOnly(`"Left": { "Type": "Pass", "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"First": { "Type": "Pass", "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const [name, states] of definition.statesByName) {
            const inTextOrder = states.toSorted((a, b) => a.node.range.start - b.node.range.start);
            for (const { node } of inTextOrder.slice(1)) {
                report({ node, at: 'key', message: `Another state is named ${quoted(name)} too` });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/empty-list.js


const emptyList = {
    id: 'empty-list',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Branches, Choices, ErrorEquals, And and Or need at least one item.',
    hint: 'Add an item, or delete what holds the list.',
    documentation: pages.states,
    bad: statesOnly(`"Both": { "Type": "Parallel", "Branches": [], "End": true }`),
    good: statesOnly(`"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Succeed" } } }],
  "End": true
}`),
    check({ survey }, report) {
        for (const { field, form, node } of survey.uses) {
            if (form.is !== 'list' || node.kind !== 'array' || node.open)
                continue;
            if (node.items.length >= form.atLeast)
                continue;
            report({ node, message: `${field.name} is empty, but must have at least one item` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/error-name-misspelt.js




const error_name_misspelt_work = (name) => statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["${name}"], "Next": "Failed" }],
  "End": true
},
"Failed": { "Type": "Fail" }`);
const errorNameMisspelt = {
    id: 'error-name-misspelt',
    level: 'warning',
    description: 'A name that is one of those of Step Functions but for its start, such as State.ALL or states.Timeout, is taken for an error of your own, which never occurs.',
    hint: 'Write States with an s at the end and an upper-case S at the start.',
    documentation: pages.errors,
    bad: error_name_misspelt_work('State.ALL'),
    good: error_name_misspelt_work('States.ALL'),
    check({ definition }, report) {
        for (const field of ['Retry', 'Catch']) {
            for (const handlers of handlerLists(definition, field)) {
                for (const node of handlers.flatMap(({ names }) => names)) {
                    const meant = meantBy(node.value);
                    if (meant === undefined)
                        continue;
                    report({
                        node,
                        message: `${quoted(node.value)} is no error of Step Functions`,
                        hint: `Did you mean ${quoted(meant)}?`,
                        fix: { is: 'text', node, value: meant },
                    });
                }
            }
        }
    },
};
const byRest = new Map(reservedErrorNames.map((name) => [name.slice('States.'.length).toLowerCase(), name]));
function meantBy(name) {
    const rest = name.startsWith('States.') ? undefined : /^states?[.: _](.+)$/i.exec(name)?.[1];
    return rest === undefined ? undefined : byRest.get(rest.toLowerCase());
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/error-name-reserved-prefix.js





const errorNameReservedPrefix = {
    id: 'error-name-reserved-prefix',
    level: 'warning',
    description: 'Error names that start with States. are given by Step Functions. One that it does not know never occurs, so nothing is handled.',
    hint: 'Use one of the names that Step Functions gives, or another prefix for names of your own.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.TimeOut"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const field of ['Retry', 'Catch']) {
            for (const handlers of handlerLists(definition, field)) {
                for (const node of handlers.flatMap(({ names }) => names)) {
                    const { value } = node;
                    if (!value.startsWith('States.') || reservedErrorNames.includes(value) || holdsSubstitution(value))
                        continue;
                    const meant = nearest(value, reservedErrorNames);
                    report({
                        node,
                        message: `Step Functions gives no error named ${quoted(value)}`,
                        hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
                    });
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/exclusive-fields.js





const exclusiveFields = {
    id: 'exclusive-fields',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Some fields say the same in different ways, and only one of them may stand: Seconds and Timestamp of a Wait, a value and its Path form, Iterator and ItemProcessor, two comparisons in one choice rule.',
    hint: 'Keep one of the fields and delete the others.',
    documentation: pages.states,
    bad: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 10, "SecondsPath": "$.rest", "End": true }`),
    good: statesOnly(`"Rest": { "Type": "Wait", "SecondsPath": "$.rest", "End": true }`),
    check({ survey }, report) {
        for (const entry of survey.entries) {
            for (const group of entry.shape.groups) {
                if (group.need === 'at least one')
                    continue;
                const found = fields_present(group, entry);
                if (found.length < 2)
                    continue;
                const names = found.map((node) => quoted((0,source_tree/* keyOf */.TN)(node)));
                report({
                    node: entry.node,
                    at: 'key',
                    message: `Only one of ${words_all(names)} may stand in ${entry.shape.name}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/catalogue/slips.js
/**
 * Slips of the pen, told from names that the catalogue does not know yet. Of two names that both exist, hardly any are
 * this near to each other: among the actions of one service, those of a list and its items; among services, those of
 * three letters, which therefore must be equal but for a letter doubled or two swapped.
 */

const slips_longest = 80;
/** The name that was meant, when that is beyond doubt. */
function slipOf(name, candidates) {
    if (name.length > slips_longest || name === '')
        return undefined;
    // Most are told apart by their length alone, which keeps long lists quick.
    const near = candidates.filter((each) => Math.abs(each.length - name.length) <= mostEdits);
    const lower = name.toLowerCase();
    return (near.find((each) => each.toLowerCase() === lower) ??
        near.find((each) => isSwapOrDouble(name, each)) ??
        near.find((each) => isFewEditsAway(name, each, 1)) ??
        near.find((each) => isFewEditsAway(name, each, mostEdits)));
}
const mostEdits = 2;
function isFewEditsAway(name, meant, few) {
    const shorter = Math.min(name.length, meant.length);
    const most = Math.min(few, shorter < 5 ? 0 : shorter < 8 ? 1 : mostEdits);
    if (Math.abs(name.length - meant.length) > most || leven(name, meant) > most)
        return false;
    return !differsInVersion(name, meant) && !differsInWord(name, meant);
}
/** `inspector2` may be the successor of `inspector`, and `wafv2` that of `waf`. */
function differsInVersion(name, other) {
    return withoutVersion(name) === withoutVersion(other);
}
function withoutVersion(name) {
    return name.replace(/[vV]?\d+$/, '');
}
/** `cleanroomsml` is not `cleanrooms`. */
function differsInWord(name, other) {
    const [short, long] = name.length < other.length ? [name, other] : [other, name];
    return long.length - short.length > 1 && (long.startsWith(short) || long.endsWith(short));
}
function isSwapOrDouble(name, meant) {
    const at = firstDifference(name, meant);
    if (name.length === meant.length)
        return (name[at] === meant[at + 1] && name[at + 1] === meant[at] && name.slice(at + 2) === meant.slice(at + 2));
    if (name.length === meant.length + 1)
        return name[at] === name[at - 1] && name.slice(at + 1) === meant.slice(at);
    return false;
}
function firstDifference(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at++;
    return at;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rule/integrations.js





/** The place of a piece of the Resource. */
function atPart({ tree }, { resource }, part) {
    // What is missing has no extent: the whole Resource is shown then.
    if (part.start === part.end)
        return { node: resource };
    return { node: resource, range: tree.within(resource, part.start, part.end) };
}
function callInWords({ kind, service, action }) {
    return `${kind === 'sdk' ? 'aws-sdk:' : ''}${service.text}:${action.text}`;
}
function didYouMean(name) {
    return name === undefined ? undefined : `Did you mean ${quoted(name)}?`;
}
/** Of many names, the one that comes nearest. */
function nearestOf(name, candidates) {
    return slipOf(name, candidates) ?? nearest(name, candidates);
}
/** The parameters that the action does not take, and the members that its structures have not. */
const unknownParameters = remembered((integration) => [
    ...unknownIn(integration),
]);
function* unknownIn({ payload, action, call, structures }) {
    if (payload === undefined || action === undefined || !action.offered)
        return;
    const known = action.parameters();
    for (const { name, node } of given(payload)) {
        if (!known.has(name)) {
            const meant = slipOf(name, [...known.keys()]);
            const isDoubtful = meant === undefined ? call.kind === 'sdk' : isOtherAcronym(name, meant);
            yield { name, node, meant, inside: undefined, isDoubtful };
        }
        yield* unknownMembers(node, name, structures.get(name));
    }
}
function* unknownMembers(node, inside, reference) {
    if (reference === undefined)
        return;
    for (const structure of structuresIn(node, reference.marks)) {
        const known = reference.members();
        for (const { name, node: value } of given(structure)) {
            if (!known.has(name))
                yield* unknownMember({ name, node: value }, inside, [...known.keys()]);
            yield* unknownMembers(value, name, known.get(name));
        }
    }
}
/** Names in capitals, as those of DynamoDB's types, are taken in more than one spelling. */
function* unknownMember({ name, node }, inside, known) {
    if (name === name.toUpperCase())
        return;
    const meant = slipOf(name, known);
    yield { name, node, meant, inside, isDoubtful: meant === undefined || isOtherAcronym(name, meant) };
}
/** The objects that stand where the structure does: in lists (`*`) and maps (`@`) as deep as the marks go. */
function structuresIn(node, marks) {
    let nodes = [node];
    for (const mark of marks) {
        nodes = nodes.flatMap((each) => mark === '*' ? (0,source_tree/* items */.ld)(each) : each.kind === 'object' ? [...(0,source_tree/* members */.ol)(each)] : []);
    }
    return nodes.filter((each) => each.kind === 'object');
}
/** `RoleARN` for `RoleArn`. A small letter first is never right, nor a run of capitals first that Java does not have. */
function isOtherAcronym(name, meant) {
    if (name.toLowerCase() !== meant.toLowerCase() || /^[a-z]/.test(name))
        return false;
    return withFirstWord(name) !== meant;
}
/** `DbInstance` of `DBInstance`: parameters have the spelling of the SDK for Java. */
function withFirstWord(name) {
    return name.replace(/^([A-Z])([A-Z]+)(?=[A-Z][a-z]|$)/, (_, first, rest) => first + rest.toLowerCase());
}
function parameterInWords({ name, inside }) {
    const place = inside === undefined ? '' : ` in ${inside}`;
    return `parameter ${quoted(name)}${place}`;
}
function patternsInWords(patterns) {
    return either(['request and response', ...patterns.map((pattern) => `.${pattern}`)]);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/execution-without-parent.js





const execution_without_parent_parent = 'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID';
const executionWithoutParent = {
    id: 'execution-without-parent',
    level: 'info',
    description: 'A state machine that starts another should put its own execution into the input, under AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID: the console then links the two, in both directions.',
    hint: 'Add "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id" to Input ("{% $states.context.Execution.Id %}" without the .$ in JSONata).',
    documentation: pages.nested,
    bad: statesOnly(`"Ship": {
  "Type": "Task",
  "Resource": "arn:aws:states:::states:startExecution.sync:2",
  "Parameters": {
    "StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:shipping",
    "Input": { "order.$": "$.order" }
  },
  "End": true
}`),
    good: statesOnly(`"Ship": {
  "Type": "Task",
  "Resource": "arn:aws:states:::states:startExecution.sync:2",
  "Parameters": {
    "StateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:shipping",
    "Input": {
      "order.$": "$.order",
      "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id"
    }
  },
  "End": true
}`),
    check({ integrations }, report) {
        for (const { call, payload } of integrations) {
            if (callInWords(call) !== 'states:startExecution' || payload === undefined)
                continue;
            const input = (0,source_tree/* member */.Dc)(payload, 'Input');
            if (input?.kind !== 'object' || !isWhole(input))
                continue;
            if (given(input).some(({ name }) => name === execution_without_parent_parent))
                continue;
            report({ node: input, message: `The execution is started without ${execution_without_parent_parent} in its input` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/express-child-unsupported.js






const express_child_unsupported_each = (type) => statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "${type}" },
    "StartAt": "Build",
    "States": {
      "Build": {
        "Type": "Task",
        "Resource": "arn:aws:states:::codebuild:startBuild.sync",
        "Parameters": { "ProjectName": "site" },
        "End": true
      }
    }
  },
  "End": true
}`);
const expressChildUnsupported = {
    id: 'express-child-unsupported',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A Distributed Map with "ExecutionType": "EXPRESS" runs its items as Express executions, which have no .sync jobs, no .waitForTaskToken callbacks and no activities.',
    hint: 'Use "ExecutionType": "STANDARD", or the integration without the suffix.',
    documentation: pages.distributed,
    bad: express_child_unsupported_each('EXPRESS'),
    good: express_child_unsupported_each('STANDARD'),
    check({ definition }, report) {
        const express = new Set();
        for (const { state, config, mode } of mapStates(definition)) {
            const type = (0,source_tree/* textOf */.b6)((0,source_tree/* member */.Dc)(config, 'ExecutionType'));
            if (mode === 'DISTRIBUTED' && type === 'EXPRESS')
                express.add(state);
        }
        if (express.size === 0)
            return;
        for (const state of definition.states) {
            const resource = (0,source_tree/* member */.Dc)(state.node, 'Resource');
            if (state.type !== 'Task' || !(isJob(resource) || isCallback(resource) || isActivity(resource)))
                continue;
            if (!isInside(state, express))
                continue;
            report({
                node: resource,
                message: 'The item processor runs as Express executions, which have no jobs, callbacks and activities',
            });
        }
    },
};
function isInside(state, express) {
    for (const owner of ownersOf(state.machine))
        if (express.has(owner))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/express-distributed-map.js




const express_distributed_map_each = (mode) => statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": ${mode},
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`);
const expressDistributedMap = {
    id: 'express-distributed-map',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Express state machines have no Distributed Map: its Map states run in INLINE mode.',
    hint: 'Use a Standard state machine, or "Mode": "INLINE".',
    documentation: pages.types,
    bad: express_distributed_map_each('{ "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" }'),
    good: express_distributed_map_each('{ "Mode": "INLINE" }'),
    exampleType: 'express',
    check({ definition, type }, report) {
        if (type !== 'express')
            return;
        for (const { config, mode } of mapStates(definition)) {
            if (mode !== 'DISTRIBUTED')
                continue;
            report({ node: (0,source_tree/* member */.Dc)(config, 'Mode'), message: 'Express state machines have no Distributed Map' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/express-over-five-minutes.js



const express_over_five_minutes_longest = 300;
const expressOverFiveMinutes = {
    id: 'express-over-five-minutes',
    level: 'warning',
    description: 'An Express execution ends after five minutes, whatever it waits for.',
    hint: 'Wait less than 300 seconds, or use a Standard state machine.',
    documentation: pages.types,
    bad: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 600, "End": true }`),
    good: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 60, "End": true }`),
    exampleType: 'express',
    check({ definition, type }, report) {
        if (type !== 'express')
            return;
        for (const state of definition.states) {
            for (const field of ['Seconds', 'TimeoutSeconds', 'HeartbeatSeconds']) {
                const node = (0,source_tree/* member */.Dc)(state.node, field);
                const seconds = (0,source_tree/* numberOf */.rl)(node) ?? 0;
                if (seconds <= express_over_five_minutes_longest)
                    continue;
                report({
                    node,
                    message: `${field} is ${seconds}, but an Express execution ends after ${express_over_five_minutes_longest} seconds`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/express-unsupported.js




const expressUnsupported = {
    id: 'express-unsupported',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Express state machines run tasks by request and response only: no .sync jobs, no .waitForTaskToken callbacks, no activities.',
    hint: 'Use a Standard state machine, or the integration without the suffix.',
    documentation: pages.types,
    bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 60,
  "End": true
}`),
    good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage",
  "Parameters": { "QueueUrl": "questions", "MessageBody": "hello" },
  "TimeoutSeconds": 60,
  "End": true
}`),
    exampleType: 'express',
    check({ tree, definition, type: kind }, report) {
        if (kind !== 'express')
            return;
        for (const { node: state, type } of definition.states) {
            const node = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || node?.kind !== 'string')
                continue;
            const suffix = isJob(node) || isCallback(node) ? node.value.lastIndexOf('.') : -1;
            if (suffix >= 0) {
                const what = `${node.value.slice(suffix)} integrations`;
                const range = tree.within(node, suffix, node.value.length);
                report({ node, range, message: `Express state machines have no ${what}` });
            }
            else if (isActivity(node)) {
                report({ node, message: 'Express state machines have no activities' });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/expression/intrinsic-functions.js
/** The intrinsic functions of JSONPath states, and what they take. */
const exactly = (...kinds) => ({ least: kinds.length, most: kinds.length, kinds });
const atLeast = (least, ...kinds) => ({
    least,
    most: Number.POSITIVE_INFINITY,
    kinds,
});
const intrinsicFunctions = new Map([
    ['States.Array', atLeast(0, 'any')],
    ['States.ArrayContains', exactly('array', 'any')],
    ['States.ArrayGetItem', exactly('array', 'number')],
    ['States.ArrayLength', exactly('array')],
    ['States.ArrayPartition', exactly('array', 'number')],
    ['States.ArrayRange', exactly('number', 'number', 'number')],
    ['States.ArrayUnique', exactly('array')],
    ['States.Base64Decode', exactly('text')],
    ['States.Base64Encode', exactly('text')],
    ['States.Format', atLeast(1, 'text', 'any')],
    ['States.Hash', exactly('any', 'text')],
    ['States.JsonMerge', exactly('any', 'any', 'boolean')],
    ['States.JsonToString', exactly('any')],
    ['States.MathAdd', exactly('number', 'number')],
    ['States.MathRandom', { least: 2, most: 3, kinds: ['number', 'number', 'number'] }],
    ['States.StringSplit', exactly('text', 'text')],
    ['States.StringToJson', exactly('text')],
    ['States.UUID', exactly()],
]);
const hashAlgorithms = ['MD5', 'SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fail-path-not-text.js






const failPathNotText = {
    id: 'fail-path-not-text',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'ErrorPath and CausePath of a Fail state must give a text. Of the intrinsic functions they take those that give one: States.Format, JsonToString, ArrayGetItem, Base64Encode, Base64Decode, Hash and UUID.',
    hint: "Make a text of it: States.Format('{}', …) or States.JsonToString(…).",
    documentation: pages.states,
    bad: statesOnly(`"Stop": { "Type": "Fail", "CausePath": "States.MathAdd($.failed, 1)" }`),
    good: statesOnly(`"Stop": { "Type": "Fail", "CausePath": "States.Format('{} failed', States.MathAdd($.failed, 1))" }`),
    check({ survey, tree }, report) {
        for (const use of survey.uses) {
            const { field, node } = use;
            if (!failPaths.has(field.name) || node.kind !== 'string' || isComputed(use))
                continue;
            if (!looksLikeIntrinsic(node.value))
                continue;
            const parsed = parseIntrinsic(node.value);
            // A function that does not exist is told by its own rule.
            if (!parsed.ok || !otherFunctions.has(parsed.call.name))
                continue;
            const { name, start, nameEnd } = parsed.call;
            report({
                node,
                range: tree.within(node, start, nameEnd),
                message: `${field.name} must give a text, but ${name} gives none: expected ${either(textFunctions)}`,
            });
        }
    },
};
const failPaths = new Set(['ErrorPath', 'CausePath']);
const textFunctions = [
    'States.Format',
    'States.JsonToString',
    'States.ArrayGetItem',
    'States.Base64Encode',
    'States.Base64Decode',
    'States.Hash',
    'States.UUID',
];
const otherFunctions = new Set([...intrinsicFunctions.keys()].filter((name) => !textFunctions.includes(name)));

;// CONCATENATED MODULE: ./packages/asl/lib/rules/fail-path-of-several.js





const failPathOfSeveral = {
    id: 'fail-path-of-several',
    level: 'warning',
    description: 'ErrorPath and CausePath of a Fail state must give one text. A path with a wildcard, a filter or .. gives a list, and the state fails with another error than the one that was meant.',
    hint: 'Name one place, such as $.cause.',
    documentation: pages.states,
    bad: statesOnly(`"Stop": { "Type": "Fail", "CausePath": "$..cause" }`),
    good: statesOnly(`"Stop": { "Type": "Fail", "CausePath": "$.cause" }`),
    check({ survey, tree }, report) {
        for (const use of survey.uses) {
            const { entry, field, node } = use;
            if (field.name !== 'ErrorPath' && field.name !== 'CausePath')
                continue;
            if (node.kind !== 'string' || isComputed(use) || isOfOtherLanguage(field, entry.language))
                continue;
            const parsed = parsePath(node.value);
            const found = parsed.ok ? referenceTrouble(parsed.path) : undefined;
            if (found === undefined)
                continue;
            report({
                node,
                range: tree.within(node, found.start, found.end),
                message: `${field.name} must give one text, but ${quoted(node.value)} ${found.trouble}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/flow/data.js

const unknown = { kind: 'unknown' };
const scalar = { kind: 'scalar' };
const list = { kind: 'list' };
const nothing = { kind: 'object', fields: new Map(), open: false };
/** Larger estimates cost more than they tell. */
const mostFields = 100;
const data_deepest = 6;
function objectOf(fields, open = false) {
    if (fields.size > mostFields)
        return unknown;
    return { kind: 'object', fields, open };
}
/** What may stand when the data comes from one of two ways. */
function data_either(one, other) {
    if (one === other)
        return one;
    if (one.kind === 'unknown' || other.kind === 'unknown')
        return unknown;
    if (one.kind === 'scalar')
        return other;
    if (other.kind === 'scalar')
        return one;
    if (one.kind === 'list' || other.kind === 'list')
        return one.kind === other.kind ? one : unknown;
    const fields = new Map(one.fields);
    for (const [name, data] of other.fields) {
        const same = fields.get(name);
        fields.set(name, same === undefined ? data : data_either(same, data));
    }
    return objectOf(fields, one.open || other.open);
}
function isSame(one, other) {
    if (one === other)
        return true;
    if (one.kind !== other.kind)
        return false;
    if (one.kind !== 'object' || other.kind !== 'object')
        return true;
    if (one.open !== other.open || one.fields.size !== other.fields.size)
        return false;
    for (const [name, data] of one.fields) {
        const same = other.fields.get(name);
        if (same === undefined || !isSame(data, same))
            return false;
    }
    return true;
}
/** Cut where it is nested so deeply that loops could let it grow without end. */
function bounded(data, depth = 0) {
    if (data.kind !== 'object')
        return data;
    if (depth > data_deepest)
        return unknown;
    let isCut = false;
    const fields = new Map();
    for (const [name, value] of data.fields) {
        const inner = bounded(value, depth + 1);
        isCut ||= inner !== value;
        fields.set(name, inner);
    }
    return isCut ? { ...data, fields } : data;
}
/** A literal as it stands. */
function dataIn(node) {
    if (node.kind === 'substitution')
        return unknown;
    if (node.kind === 'string')
        return holdsSubstitution(node.value) ? unknown : scalar;
    if (node.kind === 'array')
        return list;
    if (node.kind !== 'object')
        return scalar;
    const fields = new Map();
    let { open } = node;
    for (const [name, value] of node.members) {
        if (holdsSubstitution(name))
            open = true;
        else
            fields.set(name, dataIn(value));
    }
    return objectOf(fields, open);
}
/** Follows names; of whatever else a path may hold nothing is known. */
function readFrom(data, steps) {
    let at = data;
    for (const step of steps) {
        if (step.kind !== 'name' || step.name === undefined)
            return { data: unknown, missing: undefined };
        if (at.kind === 'unknown' || at.kind === 'list')
            return { data: unknown, missing: undefined };
        if (at.kind === 'scalar')
            return { data: unknown, missing: { step, known: [] } };
        const next = at.fields.get(step.name);
        if (next === undefined && !at.open) {
            return { data: unknown, missing: { step, known: [...at.fields.keys()] } };
        }
        at = next ?? unknown;
    }
    return { data: at, missing: undefined };
}
/** What comes of writing to a place. */
function written(data, steps, value) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return value;
    if (step.kind !== 'name' || step.name === undefined)
        return unknown;
    const base = data.kind === 'object' ? data : data.kind === 'scalar' ? nothing : { ...nothing, open: true };
    if (base.kind !== 'object')
        return unknown;
    const inner = base.fields.get(step.name) ?? (base.open ? unknown : nothing);
    return objectOf(new Map(base.fields).set(step.name, written(inner, rest, value)), base.open);
}

;// CONCATENATED MODULE: ./packages/asl/lib/flow/template.js
/** What comes of payload templates and paths, given what they read from. */







/** The value of a field that holds a path: `undefined` when it cannot be read as one. */
function stepsInto(node) {
    if (node?.kind !== 'string' || !node.value.startsWith('$') || holdsSubstitution(node.value))
        return undefined;
    const parsed = parsePath(node.value);
    return parsed.ok && parsed.path.root === 'input' ? parsed.path.steps : undefined;
}
function followed(node, data, report) {
    const steps = stepsInto(node);
    if (steps === undefined || node.kind !== 'string')
        return unknown;
    const reading = readFrom(data, steps);
    if (reading.missing !== undefined)
        report(node, reading.missing);
    return reading.data;
}
/** A template of the language, filled. */
function filled(node, language, sources, report) {
    if (node.kind === 'array') {
        for (const item of node.items)
            filled(item, language, sources, report);
        return dataIn(node);
    }
    if (node.kind === 'string')
        return language === 'JSONata' ? computed(node, sources, report) : dataIn(node);
    if (node.kind !== 'object')
        return dataIn(node);
    const fields = new Map();
    let { open } = node;
    for (const value of node.members.values()) {
        const key = (0,source_tree/* keyOf */.TN)(value);
        if (holdsSubstitution(key))
            open = true;
        else if (language === 'JSONPath' && isBindingKey(value)) {
            fields.set(withoutSuffix(key), followed(value, sources.input, report));
        }
        else
            fields.set(key, filled(value, language, sources, report));
    }
    return objectOf(fields, open);
}
/** Only of plain paths it is known what they give; that others find nothing may be meant. */
function computed(node, sources, report) {
    if (!isExpression(node.value))
        return dataIn(node);
    const [variable] = plainPath(node.value.slice(2, -2))?.variables ?? [];
    const [source, ...names] = variable?.steps ?? [];
    if (variable?.name !== 'states' || (source?.name !== 'input' && source?.name !== 'result'))
        return unknown;
    const steps = names.map(({ name, start, end }) => ({
        kind: 'name',
        name,
        start: start + 2,
        end: end + 2,
    }));
    const reading = readFrom(sources[source.name], steps);
    if (reading.missing !== undefined)
        report(node, reading.missing);
    return reading.data;
}

;// CONCATENATED MODULE: ./packages/asl/lib/flow/states.js




/** What a catcher gives when it says nothing else. */
const errorOutput = objectOf(new Map([
    ['Error', scalar],
    ['Cause', scalar],
]));
function outcomeOf(state, input, report) {
    const { node, type, language } = state;
    const next = new Map();
    const lead = (to, data) => {
        if (to?.kind !== 'string')
            return;
        const earlier = next.get(to.value);
        next.set(to.value, earlier === undefined ? data : data_either(earlier, data));
    };
    if (node.kind !== 'object' || node.open || type === undefined || language === undefined) {
        for (const { node: target } of state.transitions)
            lead(target, unknown);
        return { next, inner: unknown };
    }
    const work = language === 'JSONata' ? states_inJsonata(state, input, report) : inJsonPath(state, input, report);
    for (const rule of (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(node, 'Choices'))) {
        lead((0,source_tree/* member */.Dc)(rule, 'Next'), language === 'JSONata' ? ownOutput(rule, work, input, report) : work.output);
    }
    lead((0,source_tree/* member */.Dc)(node, 'Next'), work.output);
    lead((0,source_tree/* member */.Dc)(node, 'Default'), work.output);
    for (const catcher of (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(node, 'Catch'))) {
        lead((0,source_tree/* member */.Dc)(catcher, 'Next'), caught(catcher, language, input, work.kept, report));
    }
    return { next, inner: work.inner };
}
function inJsonPath({ node, type, ...state }, input, report) {
    const read = (field, data) => {
        const path = (0,source_tree/* member */.Dc)(node, field);
        if (path === undefined)
            return data;
        return path.kind === 'null' ? nothing : followed(path, data, report);
    };
    const fill = (field, data) => {
        const template = (0,source_tree/* member */.Dc)(node, field);
        return template && filled(template, 'JSONPath', { input: data, result: unknown }, report);
    };
    const effective = read('InputPath', input);
    const given = fill('Parameters', effective) ?? effective;
    for (const field of readers)
        read(field, effective);
    if (type === 'Choice' || type === 'Wait' || type === 'Succeed' || type === 'Fail') {
        return { output: read('OutputPath', effective), kept: effective, inner: unknown };
    }
    const result = resultOf(node, type, given);
    const selected = fill('ResultSelector', result) ?? result;
    const resultPath = (0,source_tree/* member */.Dc)(node, 'ResultPath');
    // How InputPath and ResultPath work together is better not relied on.
    const base = (0,source_tree/* member */.Dc)(node, 'InputPath') === undefined ? input : unknown;
    const output = read('OutputPath', placed(resultPath, base, selected));
    return {
        output,
        kept: base,
        inner: innerInput({ node, type, ...state }, given, fill('ItemSelector', effective)),
    };
}
const readers = ['SecondsPath', 'TimestampPath', 'ItemsPath', 'TimeoutSecondsPath', 'HeartbeatSecondsPath'];
function placed(resultPath, input, result) {
    if (resultPath === undefined)
        return result;
    if (resultPath.kind === 'null')
        return input;
    const steps = stepsInto(resultPath);
    return steps === undefined ? unknown : written(input, steps, result);
}
function resultOf(node, type, given) {
    if (type === 'Parallel')
        return list;
    if (type === 'Map')
        return (0,source_tree/* member */.Dc)(node, 'ResultWriter') === undefined ? list : unknown;
    if (type !== 'Pass')
        return unknown;
    const result = (0,source_tree/* member */.Dc)(node, 'Result');
    return result === undefined ? given : dataIn(result);
}
function innerInput(state, given, selected) {
    if (state.type === 'Parallel')
        return given;
    if ((0,source_tree/* member */.Dc)(state.node, 'ItemBatcher') !== undefined || isDistributed(state))
        return unknown;
    if (selected !== undefined)
        return selected;
    return (0,source_tree/* member */.Dc)(state.node, 'Parameters') === undefined ? unknown : given;
}
function states_inJsonata(state, input, report) {
    const { node, type } = state;
    const fill = (field, result) => {
        const template = (0,source_tree/* member */.Dc)(node, field);
        return template && filled(template, 'JSONata', { input, result }, report);
    };
    const given = fill('Arguments', unknown) ?? input;
    const selected = fill('ItemSelector', unknown);
    const works = type === 'Task' || type === 'Parallel' || type === 'Map';
    const result = works ? resultOf(node, type, unknown) : unknown;
    const output = fill('Output', result) ?? (works ? result : input);
    return { output, kept: input, inner: innerInput(state, given, selected) };
}
function ownOutput(rule, work, input, report) {
    const output = (0,source_tree/* member */.Dc)(rule, 'Output');
    if (output === undefined)
        return work.output;
    return filled(output, 'JSONata', { input, result: unknown }, report);
}
function caught(catcher, language, input, kept, report) {
    if (catcher.kind !== 'object' || catcher.open)
        return unknown;
    if (language === 'JSONPath')
        return placed((0,source_tree/* member */.Dc)(catcher, 'ResultPath'), kept, errorOutput);
    const output = (0,source_tree/* member */.Dc)(catcher, 'Output');
    return output === undefined ? errorOutput : filled(output, 'JSONata', { input, result: unknown }, report);
}

;// CONCATENATED MODULE: ./packages/asl/lib/flow/flow.js


/** The reads that find nothing, whatever way an execution takes. */
function absencesIn({ machines, top }) {
    const inner = new Map();
    const found = [];
    // Outer machines come first, so that what goes into inner ones is known.
    for (const machine of machines) {
        const input = machine === top || machine.owner === undefined ? unknown : (inner.get(machine.owner) ?? unknown);
        for (const [state, visit] of visitsIn(machine, input)) {
            found.push(...visit.absences);
            if (state.machines.length > 0)
                inner.set(state, visit.inner);
        }
    }
    return found;
}
/** So often a state is looked at before nothing is presumed of its input. */
const mostVisits = 6;
function visitsIn(machine, input) {
    const visits = new Map();
    const inputs = new Map();
    const start = machine.startAt && machine.states.get(machine.startAt.node.value);
    // Where states or transitions may be missing, so may ways.
    if (!machine.complete || start === undefined)
        return visits;
    inputs.set(start, input);
    const waiting = new Set([start]);
    for (const state of waiting) {
        waiting.delete(state);
        const absences = [];
        const outcome = outcomeOf(state, inputs.get(state) ?? unknown, (node, missing) => {
            absences.push({ node, ...missing });
        });
        visits.set(state, { count: (visits.get(state)?.count ?? 0) + 1, absences, inner: outcome.inner });
        for (const [name, data] of outcome.next) {
            const target = machine.states.get(name);
            if (target === undefined)
                continue;
            const earlier = inputs.get(target);
            const both = earlier === undefined ? bounded(data) : bounded(data_either(earlier, data));
            const joined = (visits.get(target)?.count ?? 0) >= mostVisits ? unknown : both;
            if (earlier !== undefined && isSame(earlier, joined))
                continue;
            inputs.set(target, joined);
            waiting.add(target);
        }
    }
    return visits;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/field-never-present.js




const field_never_present_shape = (resultPath) => statesOnly(`"Shape": {
  "Type": "Pass",
  "Result": { "size": 3 },${resultPath}
  "Next": "Use"
},
"Use": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`);
const fieldNeverPresent = {
    id: 'field-never-present',
    level: 'warning',
    description: 'A path reads a field that no execution can have: a state before has replaced its input by a result without it. What a state gives takes the place of all its input, unless ResultPath says where to put it; a catcher without ResultPath (Output in JSONata) leaves Error and Cause alone.',
    hint: 'Keep the field: give the state before a ResultPath, or hand the field on in what it gives.',
    documentation: pages.data,
    bad: field_never_present_shape(''),
    good: field_never_present_shape('\n  "ResultPath": "$.shape",'),
    check({ definition, tree }, report) {
        for (const { node, step, known } of absencesIn(definition)) {
            const { name = '' } = step;
            const shown = known.slice(0, mostShown).map((each) => quoted(each));
            const instead = known.length === 0
                ? 'there are no fields'
                : `there ${known.length === 1 ? 'is' : 'are'} only ${known.length > mostShown ? `${shown.join(', ')} and others` : words_all(shown)}`;
            report({
                node,
                range: tree.within(node, step.start, step.end),
                message: `The field ${quoted(name)} can never be there: ${instead}`,
                hint: () => {
                    const meant = nearest(name, known);
                    return meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`;
                },
            });
        }
    },
};
const mostShown = 5;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/heartbeat-not-below-timeout.js



const heartbeatNotBelowTimeout = {
    id: 'heartbeat-not-below-timeout',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'HeartbeatSeconds must be smaller than TimeoutSeconds: otherwise the heartbeat could never be missed in time.',
    hint: 'Make the heartbeat shorter than the timeout.',
    documentation: pages.task,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSeconds": 60,
  "HeartbeatSeconds": 60,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSeconds": 60,
  "HeartbeatSeconds": 20,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const node = (0,source_tree/* member */.Dc)(state, 'HeartbeatSeconds');
            const heartbeat = (0,source_tree/* numberOf */.rl)(node);
            const timeout = (0,source_tree/* numberOf */.rl)((0,source_tree/* member */.Dc)(state, 'TimeoutSeconds'));
            if (type !== 'Task' || heartbeat === undefined || timeout === undefined || heartbeat < timeout)
                continue;
            report({
                node,
                message: `HeartbeatSeconds is ${heartbeat}, but must be below TimeoutSeconds, which is ${timeout}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/inline-concurrency-over-forty.js




const most = 40;
const inline_concurrency_over_forty_each = (concurrency) => statesOnly(`"Each": {
  "Type": "Map",
  "MaxConcurrency": ${concurrency},
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Succeed" } } },
  "End": true
}`);
const inlineConcurrencyOverForty = {
    id: 'inline-concurrency-over-forty',
    level: 'info',
    description: 'An inline Map state works on up to 40 items at a time, whatever MaxConcurrency says.',
    hint: 'Use a number up to 40, or a Distributed Map.',
    documentation: pages.map,
    bad: inline_concurrency_over_forty_each(100),
    good: inline_concurrency_over_forty_each(40),
    check({ definition }, report) {
        for (const { state, mode } of mapStates(definition)) {
            const node = (0,source_tree/* member */.Dc)(state.node, 'MaxConcurrency');
            if (mode !== 'INLINE' || ((0,source_tree/* numberOf */.rl)(node) ?? 0) <= most)
                continue;
            report({ node, message: `An inline Map state works on up to ${most} items at a time` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integration-missing-parameter.js








const integrationMissingParameter = {
    id: 'integration-missing-parameter',
    level: 'error',
    description: 'A Task that writes out what it sends to a service must give everything that the action requires; otherwise the execution fails. A Task without Parameters sends its whole input, of which nothing can be said. What is sent is an object, or in JSONata an expression that gives one.',
    hint: 'Add the parameter. When it comes from the input, write its name with .$ and a path.',
    documentation: pages.parameters,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "Payload.$": "$" },
  "End": true
}`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Payload.$": "$" },
  "End": true
}`),
    check({ integrations }, report) {
        for (const integration of integrations) {
            const { payload, action, call } = integration;
            if (action === undefined)
                continue;
            const other = otherThanParameters(integration);
            if (other !== undefined) {
                report({
                    node: other,
                    message: `${callInWords(call)} takes an object of parameters, not ${(0,source_tree/* kindInWords */.bh)(other)}`,
                    hint: 'Write an object with the parameters of the action.',
                });
            }
            if (payload === undefined || !isWhole(payload))
                continue;
            const names = new Set(given(payload).map(({ name }) => name));
            // A misspelt parameter is not missing as well.
            for (const { meant } of unknownParameters(integration))
                if (meant !== undefined)
                    names.add(meant);
            const missing = [];
            for (const [name, isRequired] of action.parameters()) {
                if (isRequired && !names.has(name))
                    missing.push(quoted(name));
            }
            const oneOf = alternatives.get(callInWords(call)) ?? [];
            if (oneOf.length > 0 && !oneOf.some((name) => names.has(name)))
                missing.push(either(oneOf.map(quoted)));
            if (missing.length === 0)
                continue;
            report({ node: payload, message: `${callInWords(call)} requires ${words_all(missing)}` });
        }
    },
};
/** Of these one must be given: the connection may stand in either. */
const alternatives = new Map([
    ['http:invoke', ['Authentication', 'InvocationConfig']],
]);
/** What is sent when it is sure that it is no object. */
function otherThanParameters({ state }) {
    if (state.language === undefined)
        return undefined;
    const node = (0,source_tree/* member */.Dc)(state.node, state.language === 'JSONata' ? 'Arguments' : 'Parameters');
    if (node === undefined || node.kind === 'object' || node.kind === 'substitution')
        return undefined;
    if (node.kind !== 'string')
        return node;
    const isComputed = state.language === 'JSONata' && isExpression(node.value);
    return isComputed || holdsSubstitution(node.value) ? undefined : node;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integration-misspelt-service.js






const integrationMisspeltService = {
    id: 'integration-misspelt-service',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'The Resource of a Task names a service as the AWS SDK for Java does: in small letters, without blanks and hyphens (cloudwatchlogs, sfn), after aws-sdk: unless the integration is an optimized one. AWS refuses any other name.',
    hint: 'Use the name that the service has in Step Functions.',
    documentation: pages.sdk,
    bad: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s33:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "End": true
}`),
    good: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "End": true
}`),
    check(subject, report) {
        for (const integration of subject.integrations) {
            const meant = meantService(integration);
            if (meant === undefined)
                continue;
            const { service } = integration.call;
            report({
                ...atPart(subject, integration, service),
                message: `Step Functions has no integration named ${quoted(service.text)}`,
                hint: didYouMean(meant),
            });
        }
    },
};
/** What the name must be, when it is beyond doubt that it is wrong. */
function meantService({ call, catalogue, service }) {
    const { kind, service: part } = call;
    const name = part.text;
    if (service !== undefined || isWithoutActions(name))
        return undefined;
    if (kind === 'optimized' && catalogue.isInSdk(name))
        return `aws-sdk:${name}`;
    return slipOf(name, catalogue.names(kind)) ?? aliased(aliasOf(name.toLowerCase()), kind);
}
function aliased(name, kind) {
    return name === undefined || kind === 'sdk' ? name : `aws-sdk:${name}`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integration-unknown-action.js





const integrationUnknownAction = {
    id: 'integration-unknown-action',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'The Resource of a Task names an action that the service has, with a small letter first. Optimized integrations have few actions, aws-sdk those of the service but for some that stream or are outdated. AWS refuses any other.',
    hint: 'Use an action of the service.',
    documentation: pages.sdk,
    bad: statesOnly(`"Find": {
  "Type": "Task",
  "Resource": "arn:aws:states:::dynamodb:query",
  "Parameters": { "TableName": "orders", "KeyConditionExpression": "id = :id" },
  "End": true
}`),
    good: statesOnly(`"Find": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:dynamodb:query",
  "Parameters": { "TableName": "orders", "KeyConditionExpression": "id = :id" },
  "End": true
}`),
    check(subject, report) {
        for (const integration of subject.integrations) {
            const { call, service, action } = integration;
            if (service === undefined || action?.offered === true)
                continue;
            const { text } = call.action;
            const missing = text === '' ? `names no action of ${quoted(service.name)}` : undefined;
            const message = action === undefined
                ? `${quoted(service.name)} has no action ${quoted(text)} (${age})`
                : `Step Functions does not call ${callInWords(call)}`;
            report({
                ...atPart(subject, integration, call.action),
                message: missing === undefined ? message : `The Resource ${missing}`,
                hint: () => hintFor(integration, [...service.actions.keys()]),
            });
        }
    },
};
function hintFor({ call, catalogue, action }, names) {
    if (action !== undefined)
        return 'Call it from a Lambda function.';
    const part = call.action;
    const inSdk = catalogue.service('sdk', sdkNameOf(call));
    if (call.kind === 'optimized' && inSdk?.actions.has(part.text)) {
        return didYouMean(`aws-sdk:${inSdk.name}:${part.text}`);
    }
    return didYouMean(nearestOf(part.text, names));
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integration-unknown-parameter.js



const integrationUnknownParameter = {
    id: 'integration-unknown-parameter',
    level: 'error',
    description: 'A Task may send to a service what the action takes, at every depth, each name with a capital letter first, whatever the API itself does. With any other name the execution fails: "The field is not supported by Step Functions".',
    hint: 'Use a parameter of the action. What a Lambda function is to get belongs into Payload.',
    documentation: pages.parameters,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Qualifer": "live" },
  "End": true
}`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Qualifier": "live" },
  "End": true
}`),
    check({ integrations }, report) {
        for (const integration of integrations) {
            for (const unknown of unknownParameters(integration)) {
                const { name, node, meant, isDoubtful } = unknown;
                if (isDoubtful)
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `${callInWords(integration.call)} takes no ${parameterInWords(unknown)}`,
                    hint: didYouMean(meant),
                    fix: meant?.toLowerCase() === name.toLowerCase() && node.key === name
                        ? { is: 'key', node, key: meant }
                        : undefined,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integration-unknown-service.js






const integrationUnknownService = {
    id: 'integration-unknown-service',
    level: 'warning',
    description: 'The Resource of a Task names a service that is not in the catalogue of this version. AWS refuses services that it does not know; but it may know one that is newer than the catalogue, whose date the message tells.',
    hint: 'Check the name of the service. If it is newer than the catalogue, leave it.',
    documentation: pages.sdk,
    bad: statesOnly(`"Greet": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:messenger:sendGreeting",
  "Parameters": { "Text": "hello" },
  "End": true
}`),
    good: statesOnly(`"Greet": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:sns:publish",
  "Parameters": { "TopicArn": "arn:aws:sns:eu-west-1:123456789012:greetings", "Message": "hello" },
  "End": true
}`),
    check(subject, report) {
        for (const integration of subject.integrations) {
            const { call, catalogue, service } = integration;
            const name = call.service.text;
            if (service !== undefined || isWithoutActions(name))
                continue;
            if (meantService(integration) !== undefined)
                continue;
            report({
                ...atPart(subject, integration, call.service),
                message: `No integration named ${quoted(name)} is known (${age})`,
                hint: () => didYouMean(nearestOf(name, catalogue.names(call.kind))),
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integration-unlisted-parameter.js





const integrationUnlistedParameter = {
    id: 'integration-unlisted-parameter',
    level: 'warning',
    description: 'A Task sends a parameter that the catalogue of this version does not list for the action. The execution fails when Step Functions does not know it either; but it may be newer than the catalogue, whose date the message tells, or have another spelling in the AWS SDK for Java.',
    hint: 'Check the name against the API of the service.',
    documentation: pages.parameters,
    bad: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one", "Encoding": "utf-8" },
  "End": true
}`),
    good: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one", "ResponseContentEncoding": "utf-8" },
  "End": true
}`),
    check({ integrations }, report) {
        for (const integration of integrations) {
            const { action, call } = integration;
            for (const unknown of unknownParameters(integration)) {
                const { name, node, meant, inside, isDoubtful } = unknown;
                if (!isDoubtful)
                    continue;
                const names = inside === undefined ? [...(action?.parameters().keys() ?? [])] : [];
                report({
                    node,
                    at: 'key',
                    message: messageFor(unknown, callInWords(call)),
                    hint: () => didYouMean(meant ?? nearestOf(name, names)),
                });
            }
        }
    },
};
/** A name that differs only in case is not newer than the catalogue. */
function messageFor(unknown, call) {
    const { name, meant } = unknown;
    if (meant === undefined || !isOtherAcronym(name, meant)) {
        return `No ${parameterInWords(unknown)} of ${call} is known (${age})`;
    }
    return `${call} may take no ${parameterInWords(unknown)}: in the AWS SDK for Java, as Step Functions follows it, it is ${quoted(meant)}`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integration-unsupported-pattern.js




const integrationUnsupportedPattern = {
    id: 'integration-unsupported-pattern',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'What follows the action says how long a Task waits: .sync until the job is done, .waitForTaskToken until the token comes back. Each action has some of them, and AWS refuses the others.',
    hint: 'Leave the suffix out, or use another.',
    documentation: pages.integrations,
    bad: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::dynamodb:getItem.sync",
  "Parameters": { "TableName": "orders", "Key": { "id": { "S": "1" } } },
  "End": true
}`),
    good: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::dynamodb:getItem",
  "Parameters": { "TableName": "orders", "Key": { "id": { "S": "1" } } },
  "End": true
}`),
    check(subject, report) {
        for (const integration of subject.integrations) {
            const { call, action } = integration;
            if (call.pattern === undefined || action === undefined || !action.offered)
                continue;
            const { text } = call.pattern;
            const { patterns } = action;
            if (patterns.includes(text))
                continue;
            const meant = nearest(text, [...patterns]);
            report({
                ...atPart(subject, integration, call.pattern),
                message: `${callInWords(call)} does not run with ${quoted(`.${text}`)}, only by ${patternsInWords(patterns)}`,
                hint: meant === undefined ? undefined : didYouMean(`.${meant}`),
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/intrinsic-argument-count.js




const intrinsicArgumentCount = {
    id: 'intrinsic-argument-count',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Each intrinsic function takes a fixed number of arguments, but for States.Array and States.Format, which take as many as are given.',
    hint: 'Give the arguments that the function takes.',
    documentation: pages.intrinsics,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "sum.$": "States.MathAdd($.a)" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "sum.$": "States.MathAdd($.a, 1)" }, "End": true }`),
    check({ survey, tree }, report) {
        for (const { call, node } of callsOf(survey)) {
            const known = intrinsicFunctions.get(call.name);
            const { length } = call.arguments;
            if (known === undefined || (length >= known.least && length <= known.most))
                continue;
            report({
                node,
                range: tree.within(node, call.start, call.end),
                message: `${call.name} takes ${countInWords(known)}, not ${length}`,
            });
        }
    },
};
function countInWords({ least, most }) {
    if (most === 0)
        return 'no arguments';
    if (most === Number.POSITIVE_INFINITY)
        return `at least ${least} argument${least === 1 ? '' : 's'}`;
    const count = least === most ? `${least}` : `${least} to ${most}`;
    return `${count} argument${most === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/intrinsic-argument-type.js




const intrinsicArgumentType = {
    id: 'intrinsic-argument-type',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Intrinsic functions take values of certain types: arrays where they look into one, numbers to calculate, texts to split. A literal of another type makes them fail.',
    hint: 'Give a value of the type that the function takes, or a path to one.',
    documentation: pages.intrinsics,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "n.$": "States.ArrayLength('a,b')" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "n.$": "States.ArrayLength(States.StringSplit('a,b', ','))" }, "End": true }`),
    check({ survey, tree }, report) {
        for (const { call, node } of callsOf(survey)) {
            const kinds = intrinsicFunctions.get(call.name)?.kinds ?? [];
            for (const [index, argument] of call.arguments.entries()) {
                const kind = kinds[index] ?? kinds.at(-1);
                if (kind === undefined || fits(argument, kind))
                    continue;
                report({
                    node,
                    range: tree.within(node, argument.start, argument.end),
                    message: `Argument ${index + 1} of ${call.name} must be ${inWords[kind]}`,
                });
            }
        }
    },
};
const inWords = {
    any: 'a value',
    array: 'an array',
    number: 'a number',
    text: 'a text',
    boolean: 'true or false',
};
/** Only of literals is the type known for sure; texts that hold a number may pass for one. */
function fits(argument, kind) {
    if (kind === 'any')
        return true;
    if (argument.kind === 'text') {
        return kind === 'text' || (kind === 'number' && Number.isFinite(Number(argument.raw)));
    }
    if (argument.kind !== 'literal')
        return true;
    const type = typeof argument.value;
    return kind === 'text' ? type === 'number' : type === kind;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/intrinsic-argument-value.js





const intrinsicArgumentValue = {
    id: 'intrinsic-argument-value',
    level: 'error',
    description: 'Some values make an intrinsic function fail whenever it is called: an algorithm that States.Hash does not have, a step of 0 or more than 1,000 items in States.ArrayRange, chunks of no items in States.ArrayPartition, a deep merge in States.JsonMerge, more than 10,000 characters of Base64.',
    hint: 'Use a value within the limits of the function.',
    documentation: pages.intrinsics,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "hash.$": "States.Hash($.text, 'SHA256')" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "hash.$": "States.Hash($.text, 'SHA-256')" }, "End": true }`),
    check({ survey, tree }, report) {
        for (const { call, node } of callsOf(survey)) {
            const found = faultOf(call);
            if (found === undefined)
                continue;
            const { start, end } = found.at;
            report({ node, range: tree.within(node, start, end), message: `${call.name} ${found.message}` });
        }
    },
};
const intrinsic_argument_value_mostItems = 1000;
const longestBase64 = 10_000;
function faultOf({ name, arguments: given }) {
    const [first, second, third] = given;
    switch (name) {
        case 'States.Hash':
            if (second?.kind !== 'text' || hashAlgorithms.includes(second.raw))
                return undefined;
            return { at: second, message: `knows the algorithms ${either(hashAlgorithms)} only` };
        case 'States.ArrayRange':
            return rangeFault(first, second, third);
        case 'States.ArrayPartition':
            if ((numberIn(second) ?? 1) >= 1 || second === undefined)
                return undefined;
            return { at: second, message: 'needs chunks of at least one item' };
        case 'States.JsonMerge':
            if (third?.kind !== 'literal' || third.value !== true)
                return undefined;
            return { at: third, message: 'can only merge the first level: its third argument must be false' };
        case 'States.Base64Encode':
        case 'States.Base64Decode':
            if (first?.kind !== 'text' || first.raw.length <= longestBase64)
                return undefined;
            return { at: first, message: `takes at most ${longestBase64} characters` };
        default:
            return undefined;
    }
}
function rangeFault(first, last, step) {
    const by = numberIn(step);
    if (step === undefined || by === undefined)
        return undefined;
    if (by === 0)
        return { at: step, message: 'needs a step other than 0' };
    const [from, to] = [numberIn(first), numberIn(last)];
    if (from === undefined || to === undefined || (to - from) / by < intrinsic_argument_value_mostItems)
        return undefined;
    return { at: step, message: `gives at most ${intrinsic_argument_value_mostItems} items` };
}
function numberIn(argument) {
    return argument?.kind === 'literal' && typeof argument.value === 'number' ? argument.value : undefined;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/intrinsic-format-placeholder-count.js



const intrinsicFormatPlaceholderCount = {
    id: 'intrinsic-format-placeholder-count',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'States.Format needs one argument for each {} in its first one, or it fails.',
    hint: 'Give as many values as there are {}, or write \\{\\} for braces that stand for themselves.',
    documentation: pages.intrinsics,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('{} {}', $.name)" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('{}', $.name)" }, "End": true }`),
    check({ survey, tree }, report) {
        for (const { call, node } of callsOf(survey)) {
            const [template, ...values] = call.arguments;
            if (call.name !== 'States.Format' || template?.kind !== 'text')
                continue;
            const count = placeholdersIn(template.raw);
            if (count === values.length)
                continue;
            report({
                node,
                range: tree.within(node, template.start, template.end),
                message: `The text of States.Format has ${count} {}, but ${followInWords(values.length)}`,
            });
        }
    },
};
function placeholdersIn(raw) {
    return raw.replace(/\\./g, '').split('{}').length - 1;
}
function followInWords(count) {
    if (count === 0)
        return 'no values follow';
    return count === 1 ? '1 value follows' : `${count} values follow`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/intrinsic-in-jsonata.js




const intrinsicInJsonata = {
    id: 'intrinsic-in-jsonata',
    level: 'warning',
    description: 'In JSONata states intrinsic functions are texts like any other. JSONata has functions of its own, such as $uuid, $parse, $merge and the operators.',
    hint: 'Use the JSONata function: {% $uuid() %} for States.UUID(), {% a & b %} for States.Format and so on.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "States.UUID()" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $uuid() %}" }, "End": true }`, inJsonata),
    check({ survey }, report) {
        for (const { node } of templateNodes(survey, 'JSONata')) {
            if (node.kind !== 'string' || !/^States\.[A-Za-z0-9]+\(|^\{%\s*States\./.test(node.value))
                continue;
            report({
                node,
                message: `${quoted(node.value)} is not computed: JSONata states have no intrinsic functions`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/intrinsic-nesting.js



const intrinsic_nesting_deepest = 10;
const nested = (depth) => statesOnly(`"Start": { "Type": "Pass", "Parameters": { "x.$": "${'States.Array('.repeat(depth)}$.x${')'.repeat(depth)}" }, "End": true }`);
const intrinsicNesting = {
    id: 'intrinsic-nesting',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Up to ten intrinsic functions can be nested in each other.',
    hint: 'Compute the inner part in a Pass state before this one.',
    documentation: pages.intrinsics,
    bad: nested(intrinsic_nesting_deepest + 1),
    good: nested(intrinsic_nesting_deepest),
    check({ survey, tree }, report) {
        for (const { call, node } of callsOf(survey)) {
            if (call.depth !== intrinsic_nesting_deepest)
                continue;
            report({
                node,
                range: tree.within(node, call.start, call.end),
                message: `${call.name} is nested ${intrinsic_nesting_deepest + 1} levels deep, but ${intrinsic_nesting_deepest} are allowed`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/intrinsic-syntax.js




const intrinsicSyntax = {
    id: 'intrinsic-syntax',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: "An intrinsic function is called as States.Name(argument, …). An argument is a text in single quotes, a number, true, false, null, a path or another call. In texts, only \\' \\{ \\} and \\\\ are escapes.",
    hint: 'Mend the call; put texts into single quotes.',
    documentation: pages.intrinsics,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format(hello)" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('hello')" }, "End": true }`),
    check({ survey, tree }, report) {
        for (const node of intrinsicTexts(survey)) {
            const parsed = parseIntrinsic(node.value);
            if (parsed.ok)
                continue;
            const range = tree.within(node, parsed.start, parsed.end);
            report({ node, range, message: `The intrinsic function ${parsed.trouble}` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/intrinsic-unknown.js





const intrinsicUnknown = {
    id: 'intrinsic-unknown',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'There are eighteen intrinsic functions, such as States.Format and States.Array. Upper and lower case count.',
    hint: 'Use one of the functions that exist.',
    documentation: pages.intrinsics,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Fromat('{}', $.name)" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('{}', $.name)" }, "End": true }`),
    check({ survey, tree }, report) {
        for (const { call, node } of callsOf(survey)) {
            if (intrinsicFunctions.has(call.name))
                continue;
            const meant = nearest(call.name, [...intrinsicFunctions.keys()]);
            report({
                node,
                range: tree.within(node, call.start, call.nameEnd),
                message: `There is no intrinsic function ${quoted(call.name)}`,
                hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/invalid-timestamp.js




const invalidTimestamp = {
    id: 'invalid-timestamp',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A timestamp has the form of RFC 3339 with an upper-case T between date and time and a zone at the end, Z or an offset, and names a day and a time that there are.',
    hint: 'Write it like 2030-12-31T23:59:59Z.',
    documentation: pages.wait,
    bad: statesOnly(`"Rest": { "Type": "Wait", "Timestamp": "2030-12-31 23:59:59Z", "End": true }`),
    good: statesOnly(`"Rest": { "Type": "Wait", "Timestamp": "2030-12-31T23:59:59Z", "End": true }`),
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { field, form, node } = use;
            if (form.is !== 'timestamp' || node.kind !== 'string' || isComputed(use))
                continue;
            const parts = rfc3339.exec(node.value)?.slice(1);
            if (parts === undefined) {
                report({
                    node,
                    message: `${field.name} is ${quoted(node.value)}, but must be a timestamp of RFC 3339`,
                });
                continue;
            }
            const missed = impossible(parts.map(Number));
            if (missed === undefined)
                continue;
            report({ node, message: `${field.name} is ${quoted(node.value)}, but there is no such ${missed}` });
        }
    },
};
const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))$/;
/** What no calendar or clock shows. The second 60 is a leap second. */
function impossible(parts) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour, offsetMinute] = parts;
    if (month < 1 || month > 12)
        return 'month';
    if (day < 1 || day > daysIn(year, month))
        return 'day';
    if (hour > 23)
        return 'hour';
    if (minute > 59)
        return 'minute';
    if (second > 60)
        return 'second';
    // Both are NaN where the zone is Z.
    if (Number(offsetHour) > 23 || Number(offsetMinute) > 59)
        return 'offset';
    return undefined;
}
/** The day before the first one of the next month. */
function daysIn(year, month) {
    const end = new Date(0);
    end.setUTCFullYear(year, month, 0);
    return end.getUTCDate();
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/itemreader-in-inline.js




const itemreaderInInline = {
    id: 'itemreader-in-inline',
    level: 'warning',
    description: 'ItemReader, ItemBatcher, ResultWriter, Label, ExecutionType and the fields of tolerated failures belong to Distributed Map: in INLINE mode, the default, they do nothing or fail.',
    hint: 'Set "Mode": "DISTRIBUTED" and an ExecutionType in ProcessorConfig, or delete the field.',
    documentation: pages.distributed,
    bad: statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:listObjectsV2",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "INLINE" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    good: statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:listObjectsV2",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    check({ definition }, report) {
        for (const { state, config, mode } of mapStates(definition)) {
            if (mode !== 'INLINE')
                continue;
            const found = [...fieldsOf(state.node), (0,source_tree/* member */.Dc)(config, 'ExecutionType')];
            for (const node of found) {
                if (node === undefined)
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `${(0,source_tree/* keyOf */.TN)(node)} needs the DISTRIBUTED mode, but this Map state is INLINE`,
                });
            }
        }
    },
};
const distributedOnly = [
    'ItemReader',
    'ItemBatcher',
    'ResultWriter',
    'Label',
    'ToleratedFailureCount',
    'ToleratedFailureCountPath',
    'ToleratedFailurePercentage',
    'ToleratedFailurePercentagePath',
];
function fieldsOf(state) {
    return distributedOnly.map((field) => (0,source_tree/* member */.Dc)(state, field));
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/itemreader-unknown-resource.js






const itemreaderUnknownResource = {
    id: 'itemreader-unknown-resource',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'An ItemReader reads with s3:getObject or s3:listObjectsV2, and a ResultWriter writes with s3:putObject.',
    hint: 'Use arn:aws:states:::s3:getObject or arn:aws:states:::s3:listObjectsV2 to read, arn:aws:states:::s3:putObject to write.',
    documentation: pages.reader,
    bad: statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:readObject",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    good: statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:listObjectsV2",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    check({ definition }, report) {
        for (const { state } of mapStates(definition)) {
            for (const [field, actions] of Object.entries(actionsOf)) {
                const node = (0,source_tree/* member */.Dc)((0,source_tree/* member */.Dc)(state.node, field), 'Resource');
                if (node?.kind !== 'string' || holdsSubstitution(node.value))
                    continue;
                const action = /^arn:[^:]+:states:[^:]*:[^:]*:(.*)$/.exec(node.value)?.[1];
                if (action !== undefined && actions.includes(action))
                    continue;
                report({
                    node,
                    message: `${field} does not take the Resource ${quoted(node.value)}, but ${either(actions)}`,
                });
            }
        }
    },
};
const actionsOf = { ItemReader: ['s3:getObject', 's3:listObjectsV2'], ResultWriter: ['s3:putObject'] };

;// CONCATENATED MODULE: ./packages/asl/lib/rules/json-comment.js


const jsonComment = {
    id: 'json-comment',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    description: 'JSON has no comments, and AWS refuses a definition that has some, although many editors show them without complaint.',
    hint: 'Move the remark to a Comment field, which every state, retrier, catcher and choice rule has.',
    documentation: pages.json,
    bad: `{
  // greets
  "StartAt": "Done",
  "States": { "Done": { "Type": "Succeed" } }
}`,
    good: `{
  "Comment": "greets",
  "StartAt": "Done",
  "States": { "Done": { "Type": "Succeed" } }
}`,
    check({ tree }, report) {
        reportText(tree, 'comment', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/json-syntax.js


const jsonSyntax = {
    id: 'json-syntax',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    description: 'The text must be JSON. Everything that follows a fault may be read wrongly, so later findings in the same object are held back.',
    hint: 'Mend the text at this place first; other findings may follow from it.',
    documentation: pages.json,
    bad: `{"StartAt": "Done" "States": {"Done": {"Type": "Succeed"}}}`,
    good: `{"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}}`,
    check({ tree }, report) {
        reportText(tree, 'syntax', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/json-trailing-comma.js


const jsonTrailingComma = {
    id: 'json-trailing-comma',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    description: 'A comma after the last member or item is no JSON. Some tools drop it on the way, AWS does not take it.',
    hint: 'Delete the comma.',
    documentation: pages.json,
    bad: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", } } }`,
    good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }`,
    check({ tree }, report) {
        reportText(tree, 'trailing-comma', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/expression/jsonata/functions.js
const takes = (least, most = least) => ({ least, most });
/** Where JSONata can take the context for the first argument, that one may be left out. */
const ofJsonata = {
    abs: takes(0, 1),
    append: takes(2),
    assert: takes(1, 2),
    average: takes(1),
    base64decode: takes(0, 1),
    base64encode: takes(0, 1),
    boolean: takes(0, 1),
    ceil: takes(0, 1),
    clone: takes(0, 1),
    contains: takes(1, 2),
    count: takes(1),
    decodeUrl: takes(0, 1),
    decodeUrlComponent: takes(0, 1),
    distinct: takes(1),
    each: takes(1, 2),
    encodeUrl: takes(0, 1),
    encodeUrlComponent: takes(0, 1),
    error: takes(0, 1),
    exists: takes(1),
    filter: takes(2),
    floor: takes(0, 1),
    formatBase: takes(0, 2),
    formatInteger: takes(1, 2),
    formatNumber: takes(1, 3),
    fromMillis: takes(0, 3),
    join: takes(1, 2),
    keys: takes(0, 1),
    length: takes(0, 1),
    lookup: takes(1, 2),
    lowercase: takes(0, 1),
    map: takes(2),
    match: takes(1, 3),
    max: takes(1),
    merge: takes(1),
    millis: takes(0),
    min: takes(1),
    not: takes(0, 1),
    now: takes(0, 2),
    number: takes(0, 1),
    pad: takes(1, 3),
    parseInteger: takes(1, 2),
    power: takes(1, 2),
    reduce: takes(2, 3),
    replace: takes(2, 4),
    reverse: takes(1),
    round: takes(0, 2),
    shuffle: takes(1),
    sift: takes(0, 2),
    single: takes(1, 2),
    sort: takes(1, 2),
    split: takes(1, 3),
    spread: takes(0, 1),
    sqrt: takes(0, 1),
    string: takes(0, 2),
    substring: takes(1, 3),
    substringAfter: takes(1, 2),
    substringBefore: takes(1, 2),
    sum: takes(1),
    toMillis: takes(0, 2),
    trim: takes(0, 1),
    type: takes(1),
    uppercase: takes(0, 1),
    zip: takes(1, Number.POSITIVE_INFINITY),
};
/** Step Functions' own. */
const ofStepFunctions = {
    hash: takes(2),
    parse: takes(1),
    partition: takes(2),
    random: takes(0, 1),
    range: takes(3),
    uuid: takes(0),
};
const functions = new Map([
    ...Object.entries(ofJsonata),
    ...Object.entries(ofStepFunctions),
]);
/** A function of JSONata that Step Functions takes away. */
const refusedFunction = 'eval';

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-argument-count.js




const jsonataArgumentCount = {
    id: 'jsonata-argument-count',
    level: 'warning',
    description: 'Functions of JSONata and of Step Functions take a certain number of arguments; a call with fewer or more fails when it is computed. What stands before ~> counts as the first one.',
    hint: 'Give the arguments that the function takes; several numbers go into an array: $sum([1, 2, 3]).',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "n": "{% $sum(1, 2, 3) %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "n": "{% $sum([1, 2, 3]) %}" }, "End": true }`, inJsonata),
    check(subject, report) {
        for (const { expression, references } of readExpressions(subject)) {
            for (const { name, arguments: given, partial, ...span } of references.calls) {
                const arity = functions.get(name);
                if (arity === undefined || given > arity.most === given < arity.least)
                    continue;
                if (partial && given < arity.least)
                    continue;
                report({
                    node: expression.node,
                    range: placeIn(expression, span, subject.tree),
                    message: `$${name} takes ${jsonata_argument_count_countInWords(arity)}, not ${given}`,
                });
            }
        }
    },
};
function jsonata_argument_count_countInWords({ least, most }) {
    if (most === 0)
        return 'no arguments';
    if (most === Number.POSITIVE_INFINITY)
        return `at least ${least} argument${least === 1 ? '' : 's'}`;
    const count = least === most ? `${least}` : `${least} to ${most}`;
    return `${count} argument${most === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-bare-name.js




const jsonataBareName = {
    id: 'jsonata-bare-name',
    level: 'error',
    awsCode: 'UNSUPPORTED_JSONATA_EXPRESSION',
    description: 'Step Functions computes expressions without a context: a path cannot start with a name, nor with $ alone. The input is $states.input, a variable is $name. Names inside of predicates, and after the first step of a path, are fine.',
    hint: 'Start the path with $states.input, or with a variable.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% order.id %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.order.id %}" }, "End": true }`, inJsonata),
    check(subject, report) {
        for (const { expression, references } of readExpressions(subject)) {
            for (const { name, ...span } of references.bare) {
                report({
                    node: expression.node,
                    range: placeIn(expression, span, subject.tree),
                    message: `${name === '' ? '$' : quoted(name)} stands at the start of a path, where Step Functions has no context`,
                    hint: name === '' ? undefined : `Write ${jsonata_bare_name_start(name)} for the input, or $${name} for a variable.`,
                });
            }
        }
    },
};
function jsonata_bare_name_start(name) {
    return /^\w+$/.test(name) ? `$states.input.${name}` : `$states.input.\`${name}\``;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-erroroutput-outside-catch.js



const jsonataErroroutputOutsideCatch = {
    id: 'jsonata-erroroutput-outside-catch',
    level: 'error',
    awsCode: 'UNSUPPORTED_JSONATA_EXPRESSION',
    description: '$states.errorOutput is the error that a catcher caught. Only Output and Assign of the catcher have it: the state that the catcher leads to gets it as its input.',
    hint: 'Use $states.input in the state that the catcher leads to, or assign it in the catcher.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Arguments": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Tell" }],
  "End": true
},
"Tell": { "Type": "Pass", "Output": { "why": "{% $states.errorOutput.Cause %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Arguments": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Output": { "why": "{% $states.errorOutput.Cause %}" }, "Next": "Tell" }],
  "End": true
},
"Tell": { "Type": "Pass", "Output": { "why": "{% $states.input.why %}" }, "End": true }`, inJsonata),
    check(subject, report) {
        for (const { expression, references } of readExpressions(subject)) {
            if (membersOfStates(expression).includes('errorOutput'))
                continue;
            for (const { name, start, steps } of references.variables) {
                const [member] = steps;
                if (name !== 'states' || member?.name !== 'errorOutput')
                    continue;
                report({
                    node: expression.node,
                    range: placeIn(expression, { start, end: member.end }, subject.tree),
                    message: 'There is no $states.errorOutput outside of a catcher',
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-eval.js




const jsonataEval = {
    id: 'jsonata-eval',
    level: 'error',
    description: 'Step Functions takes the function $eval away: calling it fails with States.QueryEvaluationError. To read JSON text there is $parse.',
    hint: 'Use $parse to read JSON text, or write the expression out.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "order": "{% $eval($states.input.text) %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "order": "{% $parse($states.input.text) %}" }, "End": true }`, inJsonata),
    check(subject, report) {
        for (const { expression, references } of readExpressions(subject)) {
            for (const { name, ...span } of [...references.calls, ...references.variables]) {
                if (name !== refusedFunction)
                    continue;
                report({
                    node: expression.node,
                    range: placeIn(expression, span, subject.tree),
                    message: 'Step Functions has no $eval',
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-field-in-jsonpath.js



const jsonataFieldInJsonpath = {
    id: 'jsonata-field-in-jsonpath',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A state uses one query language, its own QueryLanguage or that of the whole machine, and fields of the other one are refused. Inner states take the language of the machine, not that of the Map or Parallel state around them.',
    hint: 'Set "QueryLanguage": "JSONata" on the state or the machine, or use the JSONPath fields.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Start": { "Type": "Pass", "Output": { "a": 1 }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Output": { "a": 1 }, "End": true }`, inJsonata),
    check({ survey }, report) {
        for (const { node: object, shape, language } of survey.entries) {
            if (language !== 'JSONPath')
                continue;
            for (const [name, node] of object.members) {
                if (shape.fields.get(name)?.only !== 'JSONata')
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `${quoted(name)} is a field of JSONata, but this state uses JSONPath`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-newer-operator.js



const jsonataNewerOperator = {
    id: 'jsonata-newer-operator',
    level: 'warning',
    description: 'Step Functions has JSONata 2.0.6. The operators ?: and ?? came with 2.1 and are probably not taken, though newer tools for JSONata know them.',
    hint: "Write it with the condition: {% $exists($states.input.x) ? $states.input.x : 'none' %}.",
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "x": "{% $states.input.x ?? 'none' %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "x": "{% $exists($states.input.x) ? $states.input.x : 'none' %}" }, "End": true }`, inJsonata),
    check({ expressions, tree }, report) {
        for (const expression of expressions) {
            const { parsed, node, text } = expression;
            for (const span of parsed.kind === 'read' ? parsed.newer : []) {
                const operator = text.slice(span.start, span.end);
                report({
                    node,
                    range: placeIn(expression, span, tree),
                    message: `The operator ${operator} is newer than the JSONata of Step Functions`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-regex.js


const jsonataRegex = {
    id: 'jsonata-regex',
    level: 'warning',
    description: 'A regular expression that JavaScript cannot read is probably a slip. AWS reads it in another way, which has a few forms more.',
    hint: 'Mend the regular expression; escape characters that stand for themselves with a backslash.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": "{% $contains($states.input.name, /+x/) %}", "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": "{% $contains($states.input.name, /\\\\+x/) %}", "End": true }`, inJsonata),
    check({ expressions }, report) {
        for (const { node, parsed } of expressions) {
            if (parsed.kind === 'regex')
                report({ node, message: `A regular expression cannot be read: ${parsed.message}` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-result-not-there.js



const jsonataResultNotThere = {
    id: 'jsonata-result-not-there',
    level: 'error',
    awsCode: 'UNSUPPORTED_JSONATA_EXPRESSION',
    description: '$states.result is what a Task, Parallel or Map state gave. Only Output and Assign of these states have it: not their Arguments, not their catchers, and no state of another type.',
    hint: 'Use $states.input, or a variable that the state with the result assigns.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $states.result.id %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`, inJsonata),
    check(subject, report) {
        for (const { expression, references } of readExpressions(subject)) {
            if (membersOfStates(expression).includes('result'))
                continue;
            for (const { name, start, steps } of references.variables) {
                const [member] = steps;
                if (name !== 'states' || member?.name !== 'result')
                    continue;
                report({
                    node: expression.node,
                    range: placeIn(expression, { start, end: member.end }, subject.tree),
                    message: `There is no $states.result in ${expression.use.field.name} of ${expression.use.entry.shape.name}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-root-reference.js



const jsonataRootReference = {
    id: 'jsonata-root-reference',
    level: 'error',
    awsCode: 'UNSUPPORTED_JSONATA_EXPRESSION',
    description: 'In JSONata $$ is the whole input; Step Functions does not take it. In JSONPath states $$ is the context object, which JSONata states have as $states.context.',
    hint: 'Use $states.input for the input, $states.context for the context object.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $$.Execution.Id %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $states.context.Execution.Id %}" }, "End": true }`, inJsonata),
    check(subject, report) {
        for (const { expression, references } of readExpressions(subject)) {
            for (const root of references.roots) {
                report({
                    node: expression.node,
                    range: placeIn(expression, root, subject.tree),
                    message: 'Step Functions does not take $$',
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-syntax.js



const jsonataSyntax = {
    id: 'jsonata-syntax',
    level: 'error',
    awsCode: 'INVALID_JSONATA_EXPRESSION',
    description: 'What stands between {% and %} must be a JSONata expression. AWS reads every expression when the definition is sent, and refuses it with the first fault.',
    hint: 'Mend the expression at this place.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "sum": "{% $states.input.a + %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "sum": "{% $states.input.a + 1 %}" }, "End": true }`, inJsonata),
    check({ expressions, tree }, report) {
        for (const expression of expressions) {
            const { parsed, node } = expression;
            if (parsed.kind !== 'syntax')
                continue;
            report({
                node,
                range: placeIn(expression, parsed, tree),
                message: `The expression cannot be read: ${parsed.message}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-text-around.js




const jsonataTextAround = {
    id: 'jsonata-text-around',
    level: 'warning',
    description: 'An expression is computed only where {% and %} are the first and last characters of the text. Inside of other text, or after a blank, it is given on as it stands.',
    hint: "Make one expression of it, and join texts with &: {% 'Order ' & $states.input.id %}.",
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "name": "Order {% $states.input.id %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "name": "{% 'Order ' & $states.input.id %}" }, "End": true }`, inJsonata),
    check({ survey }, report) {
        for (const { node } of templateNodes(survey, 'JSONata')) {
            if (node.kind !== 'string' || node.value.startsWith('{%') || !/\{%[\s\S]*%\}/.test(node.value))
                continue;
            report({ node, message: `${quoted(node.value)} is not computed: text stands around the expression` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-too-complex.js


const jsonata_too_complex_nested = (depth) => statesOnly(`"Shape": { "Type": "Pass", "Output": "{% ${'('.repeat(depth)}1${')'.repeat(depth)} %}", "End": true }`, inJsonata);
const jsonataTooComplex = {
    id: 'jsonata-too-complex',
    level: 'warning',
    description: 'Step Functions gives up on expressions whose parts are nested about a hundred levels deep. One of many times that is not even read here.',
    hint: 'Split the expression: assign its parts to variables in an earlier state.',
    documentation: pages.jsonata,
    bad: jsonata_too_complex_nested(600),
    good: jsonata_too_complex_nested(5),
    check({ expressions }, report) {
        for (const { node, parsed } of expressions) {
            if (parsed.kind === 'deep')
                report({ node, message: 'The expression is nested too deeply to be read' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-unclosed-delimiter.js




const jsonataUnclosedDelimiter = {
    id: 'jsonata-unclosed-delimiter',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A JSONata expression stands between {% and %}, which are the first and last characters of the text.',
    hint: 'End the text with %}.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`, inJsonata),
    check({ survey }, report) {
        for (const { node } of templateNodes(survey, 'JSONata')) {
            if (node.kind !== 'string' || !node.value.startsWith('{%') || node.value.endsWith('%}'))
                continue;
            if (holdsSubstitution(node.value))
                continue;
            report({ node, message: 'The expression starts with {%, but does not end with %}' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-undefined-variable.js






const jsonataUndefinedVariable = {
    id: 'jsonata-undefined-variable',
    level: 'warning',
    description: 'A variable that no state assigns where it could be seen has no value, and the expression fails. Inner states see the variables of the machines around them, but not out of a Distributed Map, and what they assign is not seen outside.',
    hint: 'Assign the variable in an earlier state of the same machine or one around it.',
    documentation: pages.variables,
    bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "order": "{% $states.input.order %}" }, "Next": "Shape" },
"Shape": { "Type": "Pass", "Output": { "id": "{% $oder.id %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "order": "{% $states.input.order %}" }, "Next": "Shape" },
"Shape": { "Type": "Pass", "Output": { "id": "{% $order.id %}" }, "End": true }`, inJsonata),
    check(subject, report) {
        const variables = variablesOf(subject.survey);
        if (!variables.complete)
            return;
        for (const { expression, references } of readExpressions(subject)) {
            const { state } = expression.use.entry;
            if (state === undefined)
                continue;
            for (const { name, start, end } of references.variables) {
                if (taken.has(name) || functions.has(name) || variables.isVisible(name, state))
                    continue;
                const elsewhere = variables.isAssigned(name) ? ', only where this state cannot see it' : '';
                report({
                    node: expression.node,
                    range: placeIn(expression, { start, end }, subject.tree),
                    message: `The variable ${quoted(`$${name}`)} is never assigned${elsewhere}`,
                    hint: () => {
                        const meant = nearest(name, [...variables.visibleTo(state), ...functions.keys()]);
                        return meant === undefined || elsewhere !== ''
                            ? undefined
                            : `Did you mean ${quoted(`$${meant}`)}?`;
                    },
                });
            }
        }
    },
};
const taken = new Set(['states', refusedFunction]);

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-unknown-function.js





const jsonataUnknownFunction = {
    id: 'jsonata-unknown-function',
    level: 'warning',
    description: 'A call of a function that neither JSONata nor Step Functions has, and that the expression does not define itself, fails when it is computed. Variables of the workflow hold data, never functions.',
    hint: 'Use a function that exists, or define it in the expression: ($f := function($x){ … }; $f(1)).',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "n": "{% $cuont($states.input.list) %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "n": "{% $count($states.input.list) %}" }, "End": true }`, inJsonata),
    check(subject, report) {
        for (const { expression, references } of readExpressions(subject)) {
            for (const { name, ...span } of references.calls) {
                if (functions.has(name) || name === refusedFunction)
                    continue;
                report({
                    node: expression.node,
                    range: placeIn(expression, span, subject.tree),
                    message: `There is no function ${quoted(`$${name}`)}`,
                    hint: () => {
                        const meant = nearest(name, [...functions.keys()]);
                        return meant === undefined ? undefined : `Did you mean ${quoted(`$${meant}`)}?`;
                    },
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-unknown-member.js




const jsonataUnknownMember = {
    id: 'jsonata-unknown-member',
    level: 'error',
    awsCode: 'UNSUPPORTED_JSONATA_EXPRESSION',
    description: '$states has input and context, after a Task, Parallel or Map also result, and in a catcher errorOutput. AWS refuses any other field of it.',
    hint: 'Use $states.input, $states.context, $states.result or $states.errorOutput.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $states.imput.id %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`, inJsonata),
    check(subject, report) {
        for (const { expression, references } of readExpressions(subject)) {
            for (const { name, steps } of references.variables) {
                const [member] = steps;
                if (name !== 'states' || member === undefined || members.includes(member.name))
                    continue;
                const known = membersOfStates(expression);
                const meant = nearest(member.name, known);
                report({
                    node: expression.node,
                    range: placeIn(expression, member, subject.tree),
                    message: `$states has no field ${quoted(member.name)}, but ${words_all(known)}`,
                    hint: meant === undefined ? undefined : `Did you mean ${quoted(`$states.${meant}`)}?`,
                });
            }
        }
    },
};
const members = ['input', 'context', 'result', 'errorOutput'];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-without-delimiters.js





const jsonataWithoutDelimiters = {
    id: 'jsonata-without-delimiters',
    level: 'warning',
    description: 'In JSONata states only what stands between {% and %} is computed. A text that looks like an expression or a path is given on as it stands.',
    hint: 'Put {% and %} around it; a path of JSONPath such as $.id is written {% $states.input.id %}.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "$states.input.id" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`, inJsonata),
    check({ survey }, report) {
        for (const { node } of templateNodes(survey, 'JSONata')) {
            if (node.kind !== 'string' || !looksComputed.test(node.value))
                continue;
            // A key that ends with .$ has a rule of its own.
            if (String(node.key).endsWith('.$') || holdsSubstitution(node.value))
                continue;
            report({ node, message: `${quoted(node.value)} is not computed: it stands without {% and %}` });
        }
    },
};
const looksComputed = /^\$states\.[a-z]|^\$\$?\.[A-Za-z_]/;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonpath-field-in-jsonata.js



const jsonpathFieldInJsonata = {
    id: 'jsonpath-field-in-jsonata',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A state uses one query language, its own QueryLanguage or that of the whole machine, and fields of the other one are refused. Inner states take the language of the machine, not that of the Map or Parallel state around them.',
    hint: 'Use the JSONata way: Arguments for Parameters, Output for ResultSelector, ResultPath and OutputPath, Items for ItemsPath, Condition for choice rules, an expression for Path fields.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "a": 1 }, "End": true }`, inJsonata),
    good: statesOnly(`"Start": { "Type": "Pass", "Output": { "a": 1 }, "End": true }`, inJsonata),
    check({ survey }, report) {
        for (const { node: object, shape, language } of survey.entries) {
            if (language !== 'JSONata')
                continue;
            for (const [name, node] of object.members) {
                if (shape.fields.get(name)?.only !== 'JSONPath')
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `${quoted(name)} is a field of JSONPath, but this state uses JSONata`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jumps-into-inner-scope.js




const jumpsIntoInnerScope = {
    id: 'jumps-into-inner-scope',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'A transition cannot lead into a branch of a Parallel state or the item processor of a Map state: these are state machines of their own that only their state starts.',
    hint: 'Lead to the Parallel or Map state that holds the inner state, or move the state.',
    documentation: pages.structure,
    bad: statesOnly(`"First": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Left" }],
  "Default": "Both"
},
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"First": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Both" }],
  "Default": "Both"
},
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        for (const { transition, machine, elsewhere } of transitionsAstray(subject)) {
            if (transition.kind === 'StartAt' || elsewhere.length === 0)
                continue;
            if (standsAround(machine, transition.node.value))
                continue;
            const owner = elsewhere[0]?.machine.owner;
            report({
                node: transition.node,
                message: `The transition leads to ${quoted(transition.node.value)}, which stands inside of another state`,
                hint: owner && machine.states.has(owner.name)
                    ? `Lead to ${quoted(owner.name)}, which holds it.`
                    : undefined,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/lambda-arn-direct.js



const lambdaArnDirect = {
    id: 'lambda-arn-direct',
    level: 'info',
    description: 'A Lambda function whose ARN is the Resource itself gets the whole input and gives its result alone. The integration lambda:invoke does the same and more: it takes a version or alias as a parameter, waits for task tokens, and tells status and errors.',
    hint: 'Use arn:aws:states:::lambda:invoke, with the function as FunctionName and the input as Payload.',
    documentation: pages.task,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:lambda:eu-west-1:111122223333:function:work",
  "End": true
}`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work", "Payload.$": "$" },
  "OutputPath": "$.Payload",
  "Retry": [{ "ErrorEquals": ["Lambda.ServiceException"] }],
  "End": true
}`),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const resource = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || !/^arn:[^:]+:lambda:/.test((0,source_tree/* textOf */.b6)(resource) ?? ''))
                continue;
            report({ node: resource, message: 'The Resource is a function, not the integration lambda:invoke' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/lambda-without-retry.js




const lambda_without_retry_work = (retry) => statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },${retry}
  "End": true
}`);
const lambdaWithoutRetry = {
    id: 'lambda-without-retry',
    level: 'info',
    description: 'Now and then Lambda itself fails, with Lambda.ServiceException, Lambda.SdkClientException or Lambda.TooManyRequestsException. A task that does not retry these fails the execution.',
    hint: 'Add a Retry for these errors.',
    documentation: pages.errors,
    bad: lambda_without_retry_work(''),
    good: lambda_without_retry_work('\n  "Retry": [{ "ErrorEquals": ["Lambda.ServiceException", "Lambda.SdkClientException", "Lambda.TooManyRequestsException"] }],'),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const resource = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || state.kind !== 'object' || isOpen(state) || state.members.has('Retry'))
                continue;
            if (!/^arn:[^:]+:states:[^:]*:[^:]*:lambda:invoke(\.|$)/.test((0,source_tree/* textOf */.b6)(resource) ?? ''))
                continue;
            report({ node: resource, message: 'Passing failures of Lambda are not retried' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/literal-secret.js



const literalSecret = {
    id: 'literal-secret',
    level: 'warning',
    description: 'Access keys, private keys and tokens that stand in a definition can be read by everyone who may describe the state machine, and stand in every history.',
    hint: 'Keep it in Secrets Manager or Parameter Store and let the task read it; withdraw what has been here.',
    documentation: pages.task,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "key": "AKIA0123456789ABCDEF" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "secret": "orders/key" }, "End": true }`),
    check({ survey }, report) {
        for (const language of ['JSONPath', 'JSONata']) {
            for (const { node } of templateNodes(survey, language)) {
                if (node.kind !== 'string' || node.value.length < shortest)
                    continue;
                const found = secrets.find(({ form }) => form.test(node.value));
                if (found !== undefined)
                    report({ node, message: `This looks like ${found.name}` });
            }
        }
    },
};
const shortest = 20;
const secrets = [
    { name: 'an access key of AWS', form: /\b(?:AKIA|ASIA)(?!IOSFODNN7EXAMPLE)[A-Z0-9]{16}\b/ },
    { name: 'a private key', form: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
    { name: 'a token of GitHub', form: /\bgh[pousr]_[A-Za-z0-9]{36}/ },
    { name: 'a token of Slack', form: /\bxox[abpr]-[A-Za-z0-9-]{10,}/ },
];

;// CONCATENATED MODULE: ./packages/asl/lib/model/graph.js
/** The states of one machine as a graph. Nothing here is recursive: a chain of states may be very long. */


/** Everything that can be reached from the given states, themselves included. */
function reachableFrom(starts) {
    const reached = new Set(starts);
    for (const state of reached) {
        for (const next of state.successors)
            reached.add(next);
    }
    return reached;
}
/** `undefined` when it is not clear where the machine starts. */
const reachableStates = remembered((machine) => {
    const start = machine.startAt && machine.states.get(machine.startAt.node.value);
    return start && reachableFrom([start]);
});
/** The states from which an end of the machine can be reached. */
const statesThatCanEnd = remembered((machine) => {
    const predecessors = predecessorsIn(machine);
    const found = new Set([...machine.states.values()].filter(isTerminal));
    for (const state of found) {
        for (const previous of predecessors.get(state) ?? [])
            found.add(previous);
    }
    return found;
});
const predecessorsIn = remembered((machine) => {
    const found = new Map();
    for (const state of machine.states.values()) {
        for (const next of state.successors) {
            const previous = found.get(next);
            if (previous === undefined)
                found.set(next, [state]);
            else
                previous.push(state);
        }
    }
    return found;
});
/** The loops: sets of states that can all reach each other, each in the order of the text (Tarjan's algorithm). */
const loopsIn = remembered((machine) => {
    const order = new Map();
    const lowest = new Map();
    const path = [];
    const onPath = new Set();
    const loops = [];
    const enter = (state) => {
        order.set(state, order.size);
        lowest.set(state, order.get(state) ?? 0);
        path.push(state);
        onPath.add(state);
        return { state, waiting: state.successors.values() };
    };
    const lower = (state, value) => lowest.set(state, Math.min(lowest.get(state) ?? 0, value));
    for (const root of machine.states.values()) {
        if (order.has(root))
            continue;
        const work = [enter(root)];
        for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
            const { value: next, done } = top.waiting.next();
            if (!done) {
                if (!order.has(next))
                    work.push(enter(next));
                else if (onPath.has(next))
                    lower(top.state, order.get(next) ?? 0);
                continue;
            }
            work.pop();
            const below = work.at(-1);
            if (below !== undefined)
                lower(below.state, lowest.get(top.state) ?? 0);
            if (lowest.get(top.state) === order.get(top.state)) {
                const component = path.splice(path.lastIndexOf(top.state));
                for (const state of component)
                    onPath.delete(state);
                if (component.length > 1 || top.state.successors.includes(top.state))
                    loops.push(component);
            }
        }
    }
    if (loops.length === 0)
        return [];
    const places = new Map([...machine.states.values()].map((state, index) => [state, index]));
    return loops.map((loop) => loop.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)));
});

;// CONCATENATED MODULE: ./packages/asl/lib/rules/loop-without-wait.js






const loopWithoutWait = {
    id: 'loop-without-wait',
    level: 'warning',
    description: 'A loop that asks a service and chooses whether to ask again, without a Wait state in it, asks as fast as it can: it costs transitions, meets throttling and fills the history of 25,000 events.',
    hint: 'Put a Wait state into the loop, or use a .sync or .waitForTaskToken integration.',
    documentation: pages.wait,
    bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "ask" },
  "Next": "Known?"
},
"Known?": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.known", "BooleanEquals": true, "Next": "Done" }],
  "Default": "Ask"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "ask" },
  "Next": "Known?"
},
"Known?": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.known", "BooleanEquals": true, "Next": "Done" }],
  "Default": "Rest"
},
"Rest": { "Type": "Wait", "Seconds": 10, "Next": "Ask" },
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const machine of definition.machines) {
            for (const loop of loopsIn(machine)) {
                const asking = loop.find(isPolling);
                const waits = loop.some(({ type, machines }) => type === 'Wait' || machines.length > 0);
                if (asking === undefined || waits || !loop.some(({ type }) => type === 'Choice'))
                    continue;
                report({
                    node: asking.node,
                    at: 'key',
                    message: `The loop around ${quoted(asking.name)} has no Wait state`,
                });
            }
        }
    },
};
/** A task that comes back at once, whatever the state of what it asks for. */
function isPolling(state) {
    const resource = (0,source_tree/* member */.Dc)(state.node, 'Resource');
    return state.type === 'Task' && !isJob(resource) && !isCallback(resource) && !isActivity(resource);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/map-deprecated-field.js




const map_deprecated_field_each = (field) => statesOnly(`"Each": {
  "Type": "Map",
  "${field}": { "StartAt": "One", "States": { "One": { "Type": "Succeed" } } },
  "End": true
}`);
const mapDeprecatedField = {
    id: 'map-deprecated-field',
    level: 'info',
    description: 'Iterator and Parameters are the old names of fields of a Map state. They still work, but new features such as the distributed mode are described for ItemProcessor and ItemSelector.',
    hint: 'Rename Iterator to ItemProcessor, and Parameters to ItemSelector.',
    documentation: pages.map,
    bad: map_deprecated_field_each('Iterator'),
    good: map_deprecated_field_each('ItemProcessor'),
    check({ definition }, report) {
        for (const { state } of mapStates(definition)) {
            for (const [old, now] of renamed) {
                const node = (0,source_tree/* member */.Dc)(state.node, old);
                if (node === undefined)
                    continue;
                const fix = (0,source_tree/* member */.Dc)(state.node, now) === undefined ? { is: 'key', node, key: now } : undefined;
                report({ node, at: 'key', message: `${old} of a Map state is now ${now}`, fix });
            }
        }
    },
};
const renamed = [
    ['Iterator', 'ItemProcessor'],
    ['Parameters', 'ItemSelector'],
];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/map-item-outside-map.js





const mapItemOutsideMap = {
    id: 'map-item-outside-map',
    level: 'warning',
    description: 'The context object has Map.Item only while a Map state works on an item: in its ItemSelector and in the states of its item processor. Anywhere else the path finds nothing, and the state fails.',
    hint: 'Read the item in ItemSelector of the Map state, or from the input.',
    documentation: pages.context,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "item.$": "$$.Map.Item.Value" }, "End": true }`),
    good: statesOnly(`"Each": {
  "Type": "Map",
  "ItemSelector": { "item.$": "$$.Map.Item.Value" },
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Succeed" } } },
  "End": true
}`),
    check(subject, report) {
        const message = 'There is no map item here: no Map state works on one';
        for (const { path, node, offset, state } of pathsOf(subject.survey)) {
            const [first] = path.steps;
            if (path.root !== 'context' || first?.name !== 'Map' || isInMap(state))
                continue;
            const end = offset + (path.steps[1]?.end ?? first.end);
            report({ node, range: subject.tree.within(node, offset, end), message });
        }
        for (const { expression, references } of readExpressions(subject)) {
            if (isInMap(expression.use.entry.state))
                continue;
            for (const { name, start, steps } of references.variables) {
                const [context, map] = steps;
                if (name !== 'states' || context?.name !== 'context' || map?.name !== 'Map')
                    continue;
                const range = placeIn(expression, { start, end: map.end }, subject.tree);
                report({ node: expression.node, range, message });
            }
        }
    },
};
function isInMap(state) {
    if (state === undefined || state.type === 'Map')
        return true;
    for (const owner of ownersOf(state.machine))
        if (owner.type === 'Map')
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/map-jumps-out.js




const mapJumpsOut = {
    id: 'map-jumps-out',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'A state inside the item processor of a Map state can only lead to states of the same item processor. The Map state itself goes on when all of them have ended.',
    hint: 'End the inner state with "End": true and put the transition on the outer state.',
    documentation: pages.map,
    bad: statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Pass", "Next": "Done" } } },
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Pass", "End": true } } },
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        for (const { transition, machine } of transitionsAstray(subject)) {
            if (transition.kind === 'StartAt' || machine.role !== 'processor')
                continue;
            if (!standsAround(machine, transition.node.value))
                continue;
            const name = quoted(transition.node.value);
            report({
                node: transition.node,
                message: `The transition leads to ${name}, which stands outside of ${whereInWords(machine)}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/map-label-duplicate.js






const mapLabelDuplicate = {
    id: 'map-label-duplicate',
    level: 'error',
    awsCode: 'DUPLICATE_LABEL_NAME',
    description: 'Labels of Map states are unique in the whole state machine: the map runs are named after them.',
    hint: 'Give each Map state a Label of its own, or none.',
    documentation: pages.distributed,
    bad: statesOnly(`"Each": {
  "Type": "Map",
  "Label": "x",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "Next": "Again"
},
"Again": {
  "Type": "Map",
  "Label": "x",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "Two",
    "States": { "Two": { "Type": "Succeed" } }
  },
  "End": true
}`),
    good: statesOnly(`"Each": {
  "Type": "Map",
  "Label": "x",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "Next": "Again"
},
"Again": {
  "Type": "Map",
  "Label": "y",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "Two",
    "States": { "Two": { "Type": "Succeed" } }
  },
  "End": true
}`),
    check({ definition }, report) {
        const seen = new Set();
        for (const { state } of mapStates(definition)) {
            const node = (0,source_tree/* member */.Dc)(state.node, 'Label');
            if (node?.kind !== 'string' || holdsSubstitution(node.value))
                continue;
            if (seen.has(node.value))
                report({ node, message: `Another Map state has the Label ${quoted(node.value)} too` });
            seen.add(node.value);
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/map-label-invalid.js






const mapLabelInvalid = {
    id: 'map-label-invalid',
    level: 'error',
    awsCode: 'INVALID_LABEL_NAME',
    description: 'The Label of a Map state has one to 40 characters, without blanks, wildcards, brackets and the characters " # % \\ ^ | ~ ` $ & , ; : /.',
    hint: 'Use letters, digits, - and _.',
    documentation: pages.distributed,
    bad: statesOnly(`"Each": {
  "Type": "Map",
  "Label": "all the items",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    good: statesOnly(`"Each": {
  "Type": "Map",
  "Label": "all-the-items",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    check({ definition }, report) {
        for (const { state } of mapStates(definition)) {
            const node = (0,source_tree/* member */.Dc)(state.node, 'Label');
            if (node?.kind !== 'string' || holdsSubstitution(node.value))
                continue;
            const { length } = [...node.value];
            if (length === 0)
                report({ node, message: 'The Label is empty' });
            else if (length > map_label_invalid_longest)
                report({ node, message: `The Label has ${length} characters, but may have at most ${map_label_invalid_longest}` });
            else if (forbidden.test(node.value))
                report({ node, message: `The Label ${quoted(node.value)} holds a character that is not allowed` });
        }
    },
};
const map_label_invalid_longest = 40;
const forbidden = /[\s?*<>{}[\]"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/map-without-work.js


const map_without_work_each = (body) => statesOnly(`"Each": {
  "Type": "Map",
  "ItemsPath": "$.orders",
  "ItemProcessor": ${body},
  "End": true
}`);
const mapWithoutWork = {
    id: 'map-without-work',
    level: 'info',
    description: 'A Map state whose item processor has nothing but Pass states costs transitions for each item. A path such as $.orders[*].id, or an expression of JSONata, takes the same from all items at once.',
    hint: 'Use a Pass state with a path, or with an expression of JSONata.',
    documentation: pages.map,
    bad: map_without_work_each('{ "StartAt": "One", "States": { "One": { "Type": "Pass", "OutputPath": "$.id", "End": true } } }'),
    good: map_without_work_each('{ "StartAt": "One", "States": { "One": { "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": { "TopicArn": "arn:aws:sns:eu-west-1:111122223333:orders", "Message.$": "$.id" }, "End": true } } }'),
    check({ definition }, report) {
        for (const { node, type, machines } of definition.states) {
            const [machine] = machines;
            if (type !== 'Map' || machine === undefined || !machine.complete || machine.states.size === 0)
                continue;
            if ([...machine.states.values()].some((state) => state.type !== 'Pass'))
                continue;
            report({ node, at: 'key', message: 'The item processor has nothing but Pass states' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/missing-alternative.js





const missingAlternative = {
    id: 'missing-alternative',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Where several fields say the same in different ways, one of them must stand: a Wait needs a duration, a Map its item processor, a choice rule its comparison, an ItemBatcher a limit.',
    hint: 'Add one of the fields.',
    documentation: pages.states,
    bad: statesOnly(`"Rest": { "Type": "Wait", "End": true }`),
    good: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 10, "End": true }`),
    check({ survey }, report) {
        for (const entry of survey.entries) {
            for (const group of entry.shape.groups) {
                if (group.need === 'at most one' || isOpen(entry.node))
                    continue;
                if (group.only !== undefined && group.only !== entry.language)
                    continue;
                if (fields_present(group, entry).length > 0)
                    continue;
                const meant = meantFields(entry);
                if (group.fields.some((name) => meant.has(name)))
                    continue;
                const fields = group.fields.length > 4 ? [...group.fields.slice(0, 4), '…'] : group.fields;
                report({
                    node: entry.node,
                    at: 'key',
                    message: `No ${group.purpose} in ${entry.shape.name}: expected ${either(fields)}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/missing-dollar-suffix.js





const missingDollarSuffix = {
    id: 'missing-dollar-suffix',
    level: 'warning',
    awsCode: 'NO_DOLLAR',
    description: 'A text that looks like a path or an intrinsic function, under a key that does not end with .$, is given on as it stands.',
    hint: 'Add .$ to the key to have the value computed.',
    documentation: pages.data,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id": "$.order.id" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`),
    check({ survey }, report) {
        for (const { node } of templateNodes(survey, 'JSONPath')) {
            if (node.kind !== 'string' || typeof node.key !== 'string' || isBindingKey(node))
                continue;
            if (!/^\$\$?\.[A-Za-z_]|^States\.[A-Za-z]+\(/.test(node.value))
                continue;
            if (node.key.includes('Path') || holdsSubstitution(node.value))
                continue;
            report({
                node,
                message: `${quoted(node.key)} is the text ${quoted(node.value)}: without .$ at the end of the key nothing is computed`,
                hint: `Name the key ${quoted(`${node.key}.$`)} to have the value computed.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/missing-field.js





const missingField = {
    id: 'missing-field',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Some fields must be there: StartAt and States of a machine, Resource of a Task, Choices of a Choice, ErrorEquals of retriers and catchers, Next of catchers and choice rules.',
    hint: 'Add the field.',
    documentation: pages.states,
    bad: statesOnly(`"Work": { "Type": "Task", "End": true }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "End": true
}`),
    check({ survey }, report) {
        for (const { node, shape, language } of survey.entries) {
            if (isOpen(node))
                continue;
            for (const field of shape.fields.values()) {
                if (!field.required || node.members.has(field.name))
                    continue;
                if (field.only !== undefined &&
                    (field.only !== language || isWrittenInOther(node, shape, language))) {
                    continue;
                }
                if (meantFields({ node, shape }).has(field.name))
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `The field ${quoted(field.name)} is missing in ${shape.name}`,
                    hint: `Add ${quoted(field.name)}, ${formInWords(field.form)}.`,
                });
            }
        }
    },
};
/** Fields of the other language are reported, and mean that the whole is to be rewritten. */
function isWrittenInOther(node, { fields }, language) {
    for (const name of node.members.keys()) {
        const only = fields.get(name)?.only;
        if (only !== undefined && only !== language)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/neither-next-nor-end.js





const neitherNextNorEnd = {
    id: 'neither-next-nor-end',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A state that is neither Choice, Succeed nor Fail says what comes after it: Next, or "End": true.',
    hint: 'Add "Next" with the name of a state, or "End": true.',
    documentation: pages.states,
    bad: statesOnly(`"Start": { "Type": "Pass" }`),
    good: statesOnly(`"Start": { "Type": "Pass", "End": true }`),
    check({ survey }, report) {
        for (const { node, shape, state } of survey.entries) {
            if (!shape.fields.has('End') || isOpen(node) || (0,source_tree/* member */.Dc)(node, 'Next') !== undefined)
                continue;
            const end = (0,source_tree/* member */.Dc)(node, 'End');
            if (end !== undefined && !(end.kind === 'boolean' && !end.value))
                continue;
            report({
                node,
                at: 'key',
                message: `The state ${quoted(state?.name ?? '')} has neither Next nor "End": true`,
            });
        }
    },
};

// EXTERNAL MODULE: ./packages/asl/lib/source/limits.js
var source_limits = __webpack_require__(7107);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/nesting-too-deep.js



const nestingTooDeep = {
    id: 'nesting-too-deep',
    level: 'error',
    awsCode: 'TOO_DEEPLY_NESTED',
    description: 'Objects and arrays are nested so deeply that the text is not read at all. No definition that AWS takes comes near this depth.',
    hint: 'Move inner parts to state machines of their own and start them with a Task.',
    documentation: pages.quotas,
    bad: '['.repeat(source_limits/* limits */.Fy.deepest + 1),
    good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
    check({ tree }, report) {
        reportText(tree, 'nesting', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/next-and-end.js



const nextAndEnd = {
    id: 'next-and-end',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A state either goes on with Next or ends its machine with "End": true.',
    hint: 'Keep one of the two.',
    documentation: pages.states,
    bad: statesOnly(`"Start": { "Type": "Pass", "Next": "Done", "End": true },
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Next": "Done" },
"Done": { "Type": "Succeed" }`),
    check({ survey }, report) {
        for (const { node, shape } of survey.entries) {
            if (!shape.fields.has('End') || (0,source_tree/* member */.Dc)(node, 'Next') === undefined)
                continue;
            const end = (0,source_tree/* member */.Dc)(node, 'End');
            if (end === undefined || (end.kind === 'boolean' && !end.value))
                continue;
            report({
                node: end,
                at: 'key',
                message: 'The state has both Next and End, but may have only one of them',
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/next-missing-target.js



const nextMissingTarget = {
    id: 'next-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'Next must name a state of the same machine; names count upper and lower case.',
    hint: 'Name a state of the same machine, or add the missing state.',
    documentation: pages.structure,
    bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Check" }],
  "Default": "Done"
},
"Check": { "Type": "Pass", "Next": "Doen" },
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Check" }],
  "Default": "Done"
},
"Check": { "Type": "Pass", "Next": "Done" },
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        reportMissing(subject, 'Next', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/no-states.js


const noStates = {
    id: 'no-states',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'States must hold at least one state.',
    hint: 'Add a state, and name it in StartAt.',
    documentation: pages.structure,
    bad: `{ "StartAt": "Done", "States": {} }`,
    good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }`,
    check({ definition }, report) {
        for (const machine of definition.machines) {
            const node = (0,source_tree/* member */.Dc)(machine.node, 'States');
            if (node?.kind !== 'object' || node.open || node.members.size > 0)
                continue;
            report({ node, message: 'States is empty, but must hold at least one state' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/no-terminal-state.js





const noTerminalState = {
    id: 'no-terminal-state',
    level: 'error',
    awsCode: 'MISSING_END_STATE',
    description: 'A state machine needs a state that ends it: one with "End": true, a Succeed or a Fail state. That holds for every branch and item processor too.',
    hint: 'Give the last state "End": true, or lead to a Succeed or Fail state.',
    documentation: pages.structure,
    bad: statesOnly(`"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Ping" }`),
    good: statesOnly(`"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "End": true }`),
    check(subject, report) {
        const { definition } = subject;
        // A transition that leads astray may be the way to the end.
        const astray = new Set(transitionsAstray(subject).map(({ machine }) => machine));
        for (const machine of definition.machines) {
            if (!machine.complete || machine.states.size === 0 || astray.has(machine))
                continue;
            if ([...machine.states.values()].some(mayEnd))
                continue;
            const node = (0,source_tree/* member */.Dc)(machine.node, 'States');
            report({
                node,
                at: 'key',
                message: `No state of ${whereInWords(machine)} ends it: expected "End": true, a Succeed or a Fail state`,
            });
        }
    },
};
/** A state of no known type, or that leads nowhere, has been reported, and may be meant to end the machine. */
function mayEnd(state) {
    return state.type === undefined || state.transitions.length === 0 || isTerminal(state);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/not-a-path.js






const notAPath = {
    id: 'not-a-path',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Fields such as InputPath, ItemsPath, Variable and all whose name ends with Path take a JSONPath: it starts with $, and its brackets and quotes are closed.',
    hint: 'Write a path such as $.order.id, $$.Execution.Id or $variable.field.',
    documentation: pages.data,
    bad: statesOnly(`"Start": { "Type": "Pass", "InputPath": "order", "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "InputPath": "$.order", "End": true }`),
    check({ survey, tree }, report) {
        for (const use of survey.uses) {
            const { entry, field, form, node } = use;
            if (form.is !== 'path' || node.kind !== 'string' || isComputed(use))
                continue;
            if (isOfOtherLanguage(field, entry.language))
                continue;
            if (form.intrinsic && looksLikeIntrinsic(node.value))
                continue;
            const parsed = parsePath(node.value);
            if (parsed.ok)
                continue;
            report({
                node,
                range: tree.within(node, parsed.start, parsed.end),
                message: `${field.name} must be a path, but ${quoted(node.value)} ${parsed.trouble}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/not-a-reference-path.js





const notAReferencePath = {
    id: 'not-a-reference-path',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'ResultPath writes to one place and fields such as SecondsPath read one value, so they take a reference path: no wildcards, filters or slices. ResultPath and the number fields of Map states do not take the context object either, and ResultPath no variable.',
    hint: 'Name one place, such as $.result.',
    documentation: pages.data,
    bad: statesOnly(`"Start": { "Type": "Pass", "ResultPath": "$.list[*]", "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "ResultPath": "$.list", "End": true }`),
    check({ survey, tree }, report) {
        for (const use of survey.uses) {
            const { entry, field, form, node } = use;
            if (form.is !== 'path' || !form.reference || node.kind !== 'string' || isComputed(use))
                continue;
            if (isOfOtherLanguage(field, entry.language))
                continue;
            const parsed = parsePath(node.value);
            const found = parsed.ok ? not_a_reference_path_troubleOf(parsed.path, use) : undefined;
            if (found === undefined)
                continue;
            report({
                node,
                range: tree.within(node, found.start, found.end),
                message: `${field.name} must be a reference path, but ${quoted(node.value)} ${found.trouble}`,
            });
        }
    },
};
function not_a_reference_path_troubleOf(path, { field, form }) {
    if (path.root === 'context' && form.is === 'path' && !form.context) {
        return { trouble: 'names the context object', start: 0, end: 2 };
    }
    if (path.variable !== undefined && field.name === 'ResultPath') {
        const trouble = 'names a variable, which only Assign can set';
        return { trouble, start: 0, end: path.variable.length + 1 };
    }
    return referenceTrouble(path);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/out-of-range.js


const outOfRange = {
    id: 'out-of-range',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Numbers have limits: waiting times and timeouts are positive and below 100,000,000, a percentage is between 0 and 100, a backoff rate is at least 1.',
    hint: 'Use a number within the limits.',
    documentation: pages.states,
    bad: statesOnly(`"Rest": { "Type": "Wait", "Seconds": -1, "End": true }`),
    good: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 1, "End": true }`),
    check({ survey }, report) {
        for (const { field, form, node } of survey.uses) {
            if (form.is !== 'number' || node.kind !== 'number')
                continue;
            if (node.value >= form.min && node.value <= form.max)
                continue;
            const limit = node.value < form.min ? `at least ${form.min}` : `at most ${form.max}`;
            report({ node, message: `${field.name} is ${node.value}, but must be ${limit}` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/parallel-single-branch.js



const branch = (name) => `{ "StartAt": "${name}", "States": { "${name}": { "Type": "Succeed" } } }`;
const parallelSingleBranch = {
    id: 'parallel-single-branch',
    level: 'info',
    description: 'A Parallel state with one branch runs nothing in parallel. It has its use as a common Retry or Catch around several states; without these the states can stand for themselves.',
    hint: 'Move the states of the branch out, or add a Catch or Retry for all of them.',
    documentation: pages.parallel,
    bad: statesOnly(`"Both": { "Type": "Parallel", "Branches": [${branch('Left')}], "End": true }`),
    good: statesOnly(`"Both": { "Type": "Parallel", "Branches": [${branch('Left')}, ${branch('Right')}], "End": true }`),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const node = (0,source_tree/* member */.Dc)(state, 'Branches');
            if (type !== 'Parallel' || node?.kind !== 'array' || node.open || node.items.length !== 1)
                continue;
            if (node.items[0]?.kind !== 'object')
                continue;
            if ((0,source_tree/* member */.Dc)(state, 'Catch') !== undefined || (0,source_tree/* member */.Dc)(state, 'Retry') !== undefined)
                continue;
            report({ node, at: 'key', message: 'The Parallel state has one branch' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/pass-result-with-path.js





const passResultWithPath = {
    id: 'pass-result-with-path',
    level: 'warning',
    awsCode: 'PASS_RESULT_IS_STATIC',
    description: 'The Result of a Pass state is given as it stands: keys that end with .$ are not computed there.',
    hint: 'Use Parameters in the place of Result.',
    documentation: pages.pass,
    bad: statesOnly(`"Start": { "Type": "Pass", "Result": { "id.$": "$.id" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true }`),
    check({ definition }, report) {
        for (const { node: state, type, language } of definition.states) {
            const result = (0,source_tree/* member */.Dc)(state, 'Result');
            if (type !== 'Pass' || language !== 'JSONPath' || result === undefined)
                continue;
            for (const node of (0,source_tree/* descendants */.DG)(result)) {
                if (node.kind !== 'string' || !isBindingKey(node) || !/^(\$|States\.)/.test(node.value))
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `${quoted((0,source_tree/* keyOf */.TN)(node))} is not computed: the Result of a Pass state is static`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/path-suffix-in-jsonata.js





const pathSuffixInJsonata = {
    id: 'path-suffix-in-jsonata',
    level: 'warning',
    description: 'In JSONata states a key that ends with .$ means nothing special: the field is given under this very name, its text as it stands.',
    hint: 'Take .$ from the key and write the value as {% %} expression, such as {% $states.input.id %}.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id.$": "$.id" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`, inJsonata),
    check({ survey }, report) {
        for (const { node } of templateNodes(survey, 'JSONata')) {
            if (node.kind !== 'string' || !isBindingKey(node))
                continue;
            report({ node, at: 'key', message: `${quoted((0,source_tree/* keyOf */.TN)(node))} is not computed: this state uses JSONata` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/payload-bad-path.js








const payloadBadPath = {
    id: 'payload-bad-path',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Under a key that ends with .$ stands a path or an intrinsic function, nothing else. That holds at every depth of Parameters, ResultSelector, ItemSelector and the like.',
    hint: 'Write a path or an intrinsic function, or take .$ from the key to give the text as it stands.',
    documentation: pages.data,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "order.id" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`),
    check({ survey, tree }, report) {
        for (const { node } of bindings(survey)) {
            if (node.kind === 'substitution')
                continue;
            if (node.kind !== 'string') {
                report({
                    node,
                    message: `${quoted((0,source_tree/* keyOf */.TN)(node))} is ${(0,source_tree/* kindInWords */.bh)(node)}, but must be a path or an intrinsic function`,
                });
                continue;
            }
            if (holdsSubstitution(node.value) || looksLikeIntrinsic(node.value))
                continue;
            const parsed = parsePath(node.value);
            if (parsed.ok)
                continue;
            report({
                node,
                range: tree.within(node, parsed.start, parsed.end),
                message: `${quoted((0,source_tree/* keyOf */.TN)(node))} must be a path or an intrinsic function, but ${quoted(node.value)} ${parsed.trouble}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/payload-duplicate-field.js





const payloadDuplicateField = {
    id: 'payload-duplicate-field',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A field and the same field with .$ give one name twice, once as it stands and once computed.',
    hint: 'Keep one of the two.',
    documentation: pages.data,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id": "x", "id.$": "$.id" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true }`),
    check({ survey }, report) {
        for (const { node } of bindings(survey)) {
            const name = withoutSuffix((0,source_tree/* keyOf */.TN)(node));
            if ((0,source_tree/* member */.Dc)(node.parent, name) === undefined)
                continue;
            report({
                node,
                at: 'key',
                message: `${quoted(name)} and ${quoted((0,source_tree/* keyOf */.TN)(node))} stand in the same object, but give the same field`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/payload-too-large.js



/** What a state takes and gives, in bytes. */
const payload_too_large_most = 262_144;
const payload_too_large_fixed = (length) => statesOnly(`"Start": { "Type": "Pass", "Result": { "text": "${'x'.repeat(length)}" }, "End": true }`);
const payloadTooLarge = {
    id: 'payload-too-large',
    level: 'warning',
    description: 'What a state takes or gives may have 256 KiB. A literal that is longer fails the execution with States.DataLimitExceeded.',
    hint: 'Keep the data in S3, and hand on where it is.',
    documentation: pages.quotas,
    bad: payload_too_large_fixed(payload_too_large_most + 1),
    good: payload_too_large_fixed(100),
    check({ survey }, report) {
        for (const { field, form, node } of survey.uses) {
            if (form.is !== 'payload' && field.name !== 'Result')
                continue;
            if (node.range.end - node.range.start <= payload_too_large_most)
                continue;
            let length = 0;
            for (const each of (0,source_tree/* descendants */.DG)(node))
                if (each.kind === 'string')
                    length += each.value.length;
            if (length <= payload_too_large_most)
                continue;
            report({ node, at: 'key', message: `${field.name} has more than the 256 KiB that a state may give` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/querylanguage-downgrade.js



const querylanguageDowngrade = {
    id: 'querylanguage-downgrade',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'When the whole machine uses JSONata, none of its states can go back to JSONPath. The other way round works: single states of a JSONPath machine may use JSONata.',
    hint: 'Delete QueryLanguage from the state and write it in JSONata, or take JSONata from the machine and set it on single states.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Done": { "Type": "Succeed", "QueryLanguage": "JSONPath" }`, inJsonata),
    good: statesOnly(`"Done": { "Type": "Succeed" }`, inJsonata),
    check({ definition }, report) {
        if (definition.language !== 'JSONata')
            return;
        for (const state of definition.states) {
            const node = (0,source_tree/* member */.Dc)(state.node, 'QueryLanguage');
            if ((0,source_tree/* textOf */.b6)(node) !== 'JSONPath')
                continue;
            report({ node, message: 'The state uses JSONPath, but the whole machine is set to JSONata' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/reader-config-mismatch.js








const reader_config_mismatch_each = (config) => statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:getObject",
    "ReaderConfig": ${config},
    "Parameters": { "Bucket": "data", "Key": "orders" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`);
const readerConfigMismatch = {
    id: 'reader-config-mismatch',
    level: 'warning',
    description: 'The fields of ReaderConfig belong to kinds of input: those that start with CSV to CSV files (and the manifests of such), ItemsPointer, a JSON pointer, to JSON files. "CSVHeaderLocation": "GIVEN" goes with CSVHeaders. s3:getObject needs InputType, and so does LOAD_AND_FLATTEN; "ManifestType": "ATHENA_DATA" needs the kind of the files that the manifest lists, "S3_INVENTORY" needs none. CSV files need CSVHeaderLocation.',
    hint: 'Delete the field, or set the InputType that it belongs to.',
    documentation: pages.reader,
    bad: reader_config_mismatch_each('{ "InputType": "CSV", "CSVHeaderLocation": "GIVEN" }'),
    good: reader_config_mismatch_each('{ "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["id", "price"] }'),
    check({ definition }, report) {
        for (const { state } of mapStates(definition)) {
            const reader = (0,source_tree/* member */.Dc)(state.node, 'ItemReader');
            const config = (0,source_tree/* member */.Dc)(reader, 'ReaderConfig');
            if (config?.kind !== 'object' || isOpen(config))
                continue;
            const resource = (0,source_tree/* textOf */.b6)((0,source_tree/* member */.Dc)(reader, 'Resource')) ?? '';
            for (const { node, message, hint } of mismatches(config, resource)) {
                report({ node, at: 'key', message, hint });
            }
        }
    },
};
const inputsOf = {
    CSVHeaderLocation: ['CSV', 'MANIFEST'],
    CSVHeaders: ['CSV', 'MANIFEST'],
    CSVDelimiter: ['CSV', 'MANIFEST'],
    ItemsPointer: ['JSON'],
};
function* mismatches(config, resource) {
    yield* missingType(config, resource);
    yield* wrongManifest(config);
    yield* idleFields(config);
    yield* headers(config);
    yield* wrongPointer(config);
}
function* missingType(config, resource) {
    if ((0,source_tree/* member */.Dc)(config, 'InputType') !== undefined)
        return;
    const manifest = (0,source_tree/* member */.Dc)(config, 'ManifestType');
    const isFlattened = (0,source_tree/* textOf */.b6)((0,source_tree/* member */.Dc)(config, 'Transformation')) === 'LOAD_AND_FLATTEN';
    if ((0,source_tree/* textOf */.b6)(manifest) === 'ATHENA_DATA') {
        yield {
            node: config,
            message: 'InputType is missing: ATHENA_DATA must know what the files of the manifest are',
            hint: `Add "InputType": ${either(athenaInputs.map(quoted))}.`,
        };
    }
    else if (manifest === undefined && (isFlattened || resource.endsWith('s3:getObject'))) {
        const who = isFlattened ? 'LOAD_AND_FLATTEN' : 's3:getObject';
        yield {
            node: config,
            message: `InputType is missing: ${who} must know what it reads`,
            hint: 'Add InputType, such as "InputType": "JSON".',
        };
    }
}
const athenaInputs = ['CSV', 'JSONL', 'PARQUET'];
const manifestInputs = {
    ATHENA_DATA: athenaInputs,
    S3_INVENTORY: ['CSV', 'MANIFEST'],
};
function* wrongManifest(config) {
    const manifest = (0,source_tree/* textOf */.b6)((0,source_tree/* member */.Dc)(config, 'ManifestType')) ?? '';
    const node = (0,source_tree/* member */.Dc)(config, 'InputType');
    const type = (0,source_tree/* textOf */.b6)(node);
    const types = Object.hasOwn(manifestInputs, manifest) ? manifestInputs[manifest] : undefined;
    if (node === undefined || type === undefined || types === undefined)
        return;
    if (holdsSubstitution(type) || types.includes(type))
        return;
    yield {
        node,
        message: `A manifest of ${manifest} lists no files of the InputType ${quoted(type)}`,
        hint: manifest === 'S3_INVENTORY'
            ? 'Delete InputType: an inventory is always CSV.'
            : `Set it to ${either(types.map(quoted))}.`,
    };
}
function* idleFields(config) {
    const type = (0,source_tree/* textOf */.b6)((0,source_tree/* member */.Dc)(config, 'InputType'));
    if (type === undefined || holdsSubstitution(type))
        return;
    for (const [field, types] of Object.entries(inputsOf)) {
        const node = (0,source_tree/* member */.Dc)(config, field);
        if (node === undefined || types.includes(type))
            continue;
        yield {
            node,
            message: `${field} has no effect with the InputType ${quoted(type)}, but with ${either(types)}`,
        };
    }
}
function* headers(config) {
    const location = (0,source_tree/* member */.Dc)(config, 'CSVHeaderLocation');
    const given = (0,source_tree/* member */.Dc)(config, 'CSVHeaders');
    const isCsv = (0,source_tree/* textOf */.b6)((0,source_tree/* member */.Dc)(config, 'InputType')) === 'CSV' && (0,source_tree/* member */.Dc)(config, 'ManifestType') === undefined;
    if (isCsv && location === undefined) {
        yield {
            node: config,
            message: 'CSVHeaderLocation is missing: CSV files need to tell where the names of the columns stand',
            hint: 'Add "CSVHeaderLocation": "FIRST_ROW", or "GIVEN" with CSVHeaders.',
        };
    }
    if (location !== undefined && (0,source_tree/* textOf */.b6)(location) === 'GIVEN' && given === undefined) {
        yield {
            node: location,
            message: 'The headers are to be given, but CSVHeaders is missing',
            hint: 'Add CSVHeaders, a list of the names of the columns, or set "CSVHeaderLocation": "FIRST_ROW".',
        };
    }
    if (given !== undefined && (0,source_tree/* textOf */.b6)(location) === 'FIRST_ROW') {
        yield {
            node: given,
            message: 'The headers are read from the first row, so CSVHeaders has no effect',
            hint: 'Delete CSVHeaders, or set "CSVHeaderLocation": "GIVEN".',
        };
    }
}
function* wrongPointer(config) {
    const node = (0,source_tree/* member */.Dc)(config, 'ItemsPointer');
    const pointer = (0,source_tree/* textOf */.b6)(node);
    if (node === undefined || pointer === undefined || holdsSubstitution(pointer))
        return;
    if (jsonPointer.test(pointer) || isExpression(pointer))
        return;
    yield {
        node,
        message: `ItemsPointer is ${quoted(pointer)}, but must be a JSON pointer`,
        hint: 'Write the way to the array like /orders/items.',
    };
}
/** RFC 6901. */
const jsonPointer = /^(\/([^~/]|~[01])*)*$/;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/reader-writer-parameter.js











const reader_writer_parameter_each = (parameters) => statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:getObject",
    "ReaderConfig": { "InputType": "JSON" },
    "Parameters": ${parameters}
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`);
const readerWriterParameter = {
    id: 'reader-writer-parameter',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'The Parameters (in JSONata the Arguments) of an ItemReader or ResultWriter say what is read or written: s3:getObject takes Bucket and Key, s3:listObjectsV2 a Bucket and a Prefix, s3:putObject a Bucket and a Prefix. What is missing or misspelt makes the execution fail.',
    hint: 'Add the parameter. When it comes from the input, write its name with .$ and a path.',
    documentation: pages.reader,
    bad: reader_writer_parameter_each('{ "Bucket": "data" }'),
    good: reader_writer_parameter_each('{ "Bucket": "data", "Key": "orders.json" }'),
    check({ definition }, report) {
        for (const { state } of mapStates(definition)) {
            for (const field of ['ItemReader', 'ResultWriter']) {
                const storage = (0,source_tree/* member */.Dc)(state.node, field);
                const action = /:s3:(\w+)$/.exec((0,source_tree/* textOf */.b6)((0,source_tree/* member */.Dc)(storage, 'Resource')) ?? '')?.[1] ?? '';
                const known = actions.get(action);
                if (storage?.kind !== 'object' || known === undefined || state.language === undefined)
                    continue;
                const name = state.language === 'JSONata' ? 'Arguments' : 'Parameters';
                for (const problem of problemsIn(storage, name, known))
                    report(problem);
            }
        }
    },
};
const actions = new Map([
    { name: 'getObject', required: ['Bucket', 'Key'], optional: ['VersionId', 'ExpectedBucketOwner'] },
    { name: 'listObjectsV2', required: ['Bucket'], optional: ['Prefix', 'ExpectedBucketOwner'] },
    { name: 'putObject', required: ['Bucket'], optional: ['Prefix', 'ExpectedBucketOwner'] },
].map((action) => [action.name, action]));
function* problemsIn(storage, name, action) {
    const payload = (0,source_tree/* member */.Dc)(storage, name);
    if (payload === undefined) {
        const other = name === 'Arguments' ? 'Parameters' : 'Arguments';
        // A field of the other language is told elsewhere.
        if (isOpen(storage) || storage.members.has(other))
            return;
        yield {
            node: storage,
            at: 'key',
            message: `s3:${action.name} requires ${words_all(action.required.map(quoted))}, but ${name} is missing`,
            hint: `Add ${name} with ${words_all(action.required)}.`,
        };
    }
    else if (payload.kind === 'object') {
        yield* unknownAndMissing(payload, action);
    }
    else if (name === 'Arguments' && !reader_writer_parameter_isComputed(payload)) {
        yield { node: payload, message: `${name} is ${(0,source_tree/* kindInWords */.bh)(payload)}, but must be an object` };
    }
}
function* unknownAndMissing(payload, { name, required, optional }) {
    const known = [...required, ...optional];
    const there = new Set();
    for (const { name: written, node } of given(payload)) {
        if (known.includes(written)) {
            there.add(written);
            continue;
        }
        const meant = slipOf(written, known);
        if (meant !== undefined)
            there.add(meant);
        yield {
            node,
            at: 'key',
            message: `s3:${name} takes no parameter ${quoted(written)} here`,
            hint: didYouMean(meant) ?? `It takes ${words_all(known)}.`,
        };
    }
    const missing = required.filter((each) => !there.has(each));
    if (missing.length === 0 || isOpen(payload))
        return;
    yield { node: payload, message: `s3:${name} requires ${words_all(missing.map(quoted))}` };
}
function reader_writer_parameter_isComputed(node) {
    if (node.kind === 'substitution')
        return true;
    return node.kind === 'string' && (isExpression(node.value) || holdsSubstitution(node.value));
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/resource-not-arn.js





const resourceNotArn = {
    id: 'resource-not-arn',
    level: 'error',
    awsCode: 'INVALID_RESOURCE',
    description: 'The Resource of a Task is an ARN: of a Lambda function, an activity, or a service integration such as arn:aws:states:::sqs:sendMessage. A substitution may stand for all or part of it.',
    hint: 'Write the whole ARN.',
    documentation: pages.task,
    bad: statesOnly(`"Work": { "Type": "Task", "Resource": "lambda:invoke", "End": true }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "End": true
}`),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const node = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || node?.kind !== 'string' || holdsSubstitution(node.value))
                continue;
            if (arn.test(node.value))
                continue;
            report({ node, message: `Resource is ${quoted(node.value)}, but must be an ARN` });
        }
    },
};
const arn = /^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+/s;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/resource-unsupported.js






const resourceUnsupported = {
    id: 'resource-unsupported',
    level: 'error',
    awsCode: 'INVALID_RESOURCE',
    description: 'A Task runs a Lambda function, by an ARN with region, account and function:NAME (and a version or alias after another colon), an activity, by one with activity:NAME, or a service integration. Other ARNs, of a queue, a bucket or a state machine, are no work that a Task could do.',
    hint: 'Use the service integration that works with it, such as arn:aws:states:::sqs:sendMessage, and name it in Parameters or Arguments.',
    documentation: pages.task,
    bad: statesOnly(`"Send": {
  "Type": "Task",
  "Resource": "arn:aws:sqs:eu-west-1:111122223333:orders",
  "End": true
}`),
    good: statesOnly(`"Send": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage",
  "Parameters": {
    "QueueUrl": "https://sqs.eu-west-1.amazonaws.com/111122223333/orders",
    "MessageBody.$": "$"
  },
  "End": true
}`),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const node = (0,source_tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || node?.kind !== 'string' || holdsSubstitution(node.value))
                continue;
            const found = troubleIn(node.value);
            if (found === undefined)
                continue;
            report({ node, message: `Resource is ${quoted(node.value)}, but ${found.trouble}`, hint: found.hint });
        }
    },
};
function troubleIn(resource) {
    const [arn, , service = '', region = '', account = '', ...rest] = resource.split(':');
    // What has not the form of an ARN has a rule of its own.
    if (arn !== 'arn' || rest.join('') === '')
        return undefined;
    switch (service) {
        case 'lambda':
            return functionTrouble(region, account, rest);
        case 'states':
            return region === '' && account === '' ? undefined : activityTrouble(rest);
        default:
            return {
                trouble: `a Task does not run what belongs to ${quoted(service)}`,
                hint: suggestion(nearest(service, ['lambda', 'states'])),
            };
    }
}
const functionForm = 'Write arn:aws:lambda:REGION:ACCOUNT:function:NAME, with :VERSION or :ALIAS after it where one is meant.';
function functionTrouble(region, account, rest) {
    const [type = '', ...names] = rest;
    if (type !== 'function') {
        const hint = suggestion(nearest(type, ['function'])) ?? functionForm;
        return { trouble: `of Lambda a Task runs a "function", not ${quoted(type)}`, hint };
    }
    if (region === '')
        return { trouble: 'its region is missing', hint: functionForm };
    if (account === '')
        return { trouble: 'its account is missing', hint: functionForm };
    if (names.length > 2)
        return { trouble: 'more than a version or alias follows the name', hint: functionForm };
    if (names.length === 0 || names.includes(''))
        return { trouble: 'a name is missing', hint: functionForm };
    if (/\s/.test(names.join('')))
        return { trouble: 'a name has a blank', hint: functionForm };
    return undefined;
}
const activityForm = 'Write arn:aws:states:REGION:ACCOUNT:activity:NAME.';
function activityTrouble([type = '', ...names]) {
    if (type === 'aws-sdk' || optimized.has(type))
        return undefined;
    if (type !== 'activity') {
        const hint = suggestion(nearest(type, ['activity']));
        return { trouble: `a Task runs an "activity" or a service integration, not ${quoted(type)}`, hint };
    }
    if (names.length > 1)
        return { trouble: 'something follows the name of the activity', hint: activityForm };
    return names.join('') === '' ? { trouble: 'a name is missing', hint: activityForm } : undefined;
}
function suggestion(name) {
    return name === undefined ? undefined : `Did you mean ${quoted(name)}?`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/model/durations.js
/** Retriers in numbers. */

/** How long a retrier waits in all, in seconds, when every attempt fails; what is not given has AWS's default. */
function retryBudget(retrier) {
    const numbers = ['IntervalSeconds', 'MaxAttempts', 'BackoffRate', 'MaxDelaySeconds'].map((field) => {
        const node = (0,source_tree/* member */.Dc)(retrier, field);
        return node === undefined ? 'default' : (0,source_tree/* numberOf */.rl)(node);
    });
    if (numbers.includes(undefined))
        return undefined;
    const [interval = 1, attempts = 3, rate = 2, longest = Number.POSITIVE_INFINITY] = numbers.map((number) => number === 'default' ? undefined : number);
    let total = 0;
    let wait = interval;
    for (let attempt = 0; attempt < Math.min(attempts, 10_000); attempt++) {
        total += Math.min(wait, longest);
        wait *= rate;
    }
    return total;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/retry-longer-than-timeout.js




const retryLongerThanTimeout = {
    id: 'retry-longer-than-timeout',
    level: 'warning',
    description: 'The waits of a retrier, with all its attempts, add up to more than the timeout of the whole state machine: the last attempts can never be made.',
    hint: 'Allow fewer attempts or shorter waits, or a longer TimeoutSeconds of the state machine.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 30, "MaxAttempts": 5, "BackoffRate": 2 }],
  "End": true
}`, '"TimeoutSeconds": 300,'),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 30, "MaxAttempts": 5, "BackoffRate": 2 }],
  "End": true
}`, '"TimeoutSeconds": 3600,'),
    check({ definition }, report) {
        const timeout = (0,source_tree/* numberOf */.rl)((0,source_tree/* member */.Dc)(definition.root, 'TimeoutSeconds'));
        if (timeout === undefined)
            return;
        for (const state of definition.states) {
            for (const node of (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(state.node, 'Retry'))) {
                if ((retryBudget(node) ?? 0) <= timeout)
                    continue;
                report({
                    node,
                    message: `The waits of this retrier come to more than the ${timeout} seconds of the state machine`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/retry-max-delay-below-interval.js




const retryMaxDelayBelowInterval = {
    id: 'retry-max-delay-below-interval',
    level: 'warning',
    description: 'MaxDelaySeconds limits how far the waits between attempts grow. Where it is not above IntervalSeconds, they cannot grow at all, and BackoffRate has no effect.',
    hint: 'Make MaxDelaySeconds greater than IntervalSeconds, or delete it.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "MaxDelaySeconds": 5 }],
  "End": true
}`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 10, "MaxDelaySeconds": 60 }],
  "End": true
}`),
    check({ survey }, report) {
        for (const { node: retrier, shape } of survey.entries) {
            if (shape !== shapes.retrier)
                continue;
            const node = (0,source_tree/* member */.Dc)(retrier, 'MaxDelaySeconds');
            const longest = (0,source_tree/* numberOf */.rl)(node);
            const given = (0,source_tree/* member */.Dc)(retrier, 'IntervalSeconds');
            const interval = given === undefined ? 1 : (0,source_tree/* numberOf */.rl)(given);
            if (longest === undefined || interval === undefined || longest > interval)
                continue;
            report({
                node,
                message: `MaxDelaySeconds is ${longest}, but should be above IntervalSeconds, which is ${interval}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/retry-of-no-attempts.js





const retryOfNoAttempts = {
    id: 'retry-of-no-attempts',
    level: 'info',
    description: 'A retrier with "MaxAttempts": 0 keeps its errors from being retried. What it says of waiting has no meaning then.',
    hint: 'Delete the other numbers, or allow attempts.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["Oops"], "MaxAttempts": 0, "IntervalSeconds": 5 }],
  "End": true
}`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["Oops"], "MaxAttempts": 2, "IntervalSeconds": 5 }],
  "End": true
}`),
    check({ survey }, report) {
        for (const { node: retrier, shape } of survey.entries) {
            const node = (0,source_tree/* member */.Dc)(retrier, 'MaxAttempts');
            if (shape !== shapes.retrier || (0,source_tree/* numberOf */.rl)(node) !== 0)
                continue;
            const idle = waiting.flatMap((field) => (0,source_tree/* member */.Dc)(retrier, field) ?? []).map(source_tree/* keyOf */.TN);
            if (idle.length > 0)
                report({ node, message: `Nothing is retried, so ${words_all(idle)} has no effect` });
        }
    },
};
const waiting = ['IntervalSeconds', 'BackoffRate', 'MaxDelaySeconds', 'JitterStrategy'];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/retry-of-runtime-error.js



const retryOfRuntimeError = {
    id: 'retry-of-runtime-error',
    level: 'warning',
    description: 'States.Runtime is what comes of a path that finds nothing and the like. It is never retried: the same input would fail again.',
    hint: 'Delete States.Runtime here, and see that the input has what the paths name.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Runtime"] }],
  "End": true
}`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.TaskFailed"] }],
  "End": true
}`),
    check({ definition }, report) {
        for (const handlers of handlerLists(definition, 'Retry')) {
            for (const node of handlers.flatMap(({ names }) => names)) {
                if (node.value === 'States.Runtime')
                    report({ node, message: 'States.Runtime is never retried' });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/retry-shadowed-error.js



const retryShadowedError = {
    id: 'retry-shadowed-error',
    level: 'warning',
    description: 'The first retrier that names an error handles it. A name that an earlier one has too is never looked at.',
    hint: 'Delete the name here, or in the earlier entry.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["States.Timeout", "Oops"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["Oops"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        reportShadowed(definition, 'Retry', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/retry-states-all-not-alone.js



const retryStatesAllNotAlone = {
    id: 'retry-states-all-not-alone',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'States.ALL in the ErrorEquals of a retrier must be its only name: it matches every error by itself.',
    hint: 'Delete the other names, or move them to an entry of their own before this one.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL", "States.Timeout"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        reportNotAlone(definition, 'Retry', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/retry-states-all-not-last.js



const retryStatesAllNotLast = {
    id: 'retry-states-all-not-last',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A retrier with States.ALL must be the last of its list: nothing after it could ever match.',
    hint: 'Move the entry with States.ALL to the end of the list.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"] }, { "ErrorEquals": ["States.Timeout"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["States.ALL"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        reportNotLast(definition, 'Retry', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/sdk-error-name.js





const ending = 'Exception';
const sdkErrorName = {
    id: 'sdk-error-name',
    level: 'warning',
    description: 'The errors of aws-sdk tasks start with the name of the service in mixed letters, other than in optimized integrations (DynamoDb, not DynamoDB), and end with Exception even where the API leaves that out. A retrier or catcher with another spelling never matches.',
    hint: 'Write the name as Step Functions gives it.',
    documentation: pages.sdk,
    bad: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "Catch": [{ "ErrorEquals": ["S3.NoSuchKey"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Read": {
  "Type": "Task",
  "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
  "Parameters": { "Bucket": "orders", "Key": "one" },
  "Catch": [{ "ErrorEquals": ["S3.NoSuchKeyException"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ integrations }, report) {
        for (const { state, call, service } of integrations) {
            const prefix = service?.errorPrefix;
            if (prefix === undefined)
                continue;
            for (const node of handledNames(state)) {
                const meant = spelled(node.value, prefix);
                if (meant === undefined || meant === node.value)
                    continue;
                report({
                    node,
                    message: `${callInWords(call)} gives no error named ${quoted(node.value)}`,
                    hint: didYouMean(meant),
                });
            }
        }
    },
};
/** As Step Functions spells an error of the service; `undefined` for errors of others. */
function spelled(name, prefix) {
    const point = name.indexOf('.');
    if (name.slice(0, Math.max(0, point)).toLowerCase() !== prefix.toLowerCase())
        return undefined;
    const rest = name.slice(point + 1);
    if (!/^[A-Za-z0-9]+$/.test(rest))
        return undefined;
    return `${prefix}.${rest}${rest.endsWith(ending) ? '' : ending}`;
}
function handledNames({ node }) {
    return ['Retry', 'Catch']
        .flatMap((field) => (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(node, field)))
        .flatMap((handler) => (0,source_tree/* items */.ld)((0,source_tree/* member */.Dc)(handler, 'ErrorEquals')))
        .filter((name) => name.kind === 'string');
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/startat-missing-target.js


const startatMissingTarget = {
    id: 'startat-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'StartAt must name a state of the same machine; names count upper and lower case.',
    hint: 'Name a state that stands in States beside this StartAt.',
    documentation: pages.structure,
    bad: `{ "StartAt": "Doen", "States": { "Done": { "Type": "Succeed" } } }`,
    good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }`,
    check(subject, report) {
        reportMissing(subject, 'StartAt', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/state-name-characters.js


const stateNameCharacters = {
    id: 'state-name-characters',
    level: 'warning',
    awsCode: 'INVALID_STATE_NAME',
    description: 'A state name with control characters is trouble in consoles, logs and the history, and may be refused.',
    hint: 'Use letters, digits, blanks and punctuation.',
    documentation: pages.states,
    bad: statesOnly(`"a\\tb": { "Type": "Succeed" }`),
    good: statesOnly(`"a b": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            if (!/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/.test(name))
                continue;
            report({ node, at: 'key', message: 'The state name holds a control character' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/state-name-empty.js


const stateNameEmpty = {
    id: 'state-name-empty',
    level: 'error',
    awsCode: 'INVALID_STATE_NAME',
    description: 'A state name has at least one character.',
    hint: 'Give the state a name, also where transitions lead to it.',
    documentation: pages.states,
    bad: statesOnly(`"": { "Type": "Succeed" }`),
    good: statesOnly(`"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            if (name === '')
                report({ node, at: 'key', message: 'The state name is empty' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/state-name-too-long.js



const stateNameTooLong = {
    id: 'state-name-too-long',
    level: 'error',
    awsCode: 'INVALID_STATE_NAME',
    description: 'A state name has at most 80 characters.',
    hint: 'Shorten the name, also where transitions lead to it, and put the rest into Comment.',
    documentation: pages.states,
    bad: statesOnly(`"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": { "Type": "Succeed" }`),
    good: statesOnly(`"xxx": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            const { length } = [...name];
            if (length <= state_name_too_long_longest || holdsSubstitution(name))
                continue;
            report({
                node,
                at: 'key',
                message: `The state name has ${length} characters, but may have at most ${state_name_too_long_longest}`,
            });
        }
    },
};
const state_name_too_long_longest = 80;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/state-not-an-object.js





const stateNotAnObject = {
    id: 'state-not-an-object',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Everything in States is a state, and a state is an object with a Type. Fields of the machine, such as QueryLanguage, belong beside States.',
    hint: 'Write the state as an object, or move the field out of States.',
    documentation: pages.states,
    bad: statesOnly(`"Done": { "Type": "Succeed" },
"QueryLanguage": "JSONata"`),
    good: statesOnly(`"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            if (node.kind === 'object' || node.kind === 'substitution')
                continue;
            if (node.kind === 'string' && holdsSubstitution(node.value))
                continue;
            report({ node, message: `The state ${quoted(name)} is ${(0,source_tree/* kindInWords */.bh)(node)}, but must be an object` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/string-matches-escape.js




const string_matches_escape_which = (pattern) => statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.file", "StringMatches": "${pattern}", "Next": "A" }],
  "Default": "B"
},
"A": { "Type": "Succeed" },
"B": { "Type": "Succeed" }`);
const stringMatchesEscape = {
    id: 'string-matches-escape',
    level: 'warning',
    description: 'In StringMatches a star stands for any text, and a backslash takes its meaning from a star or a backslash. A backslash before anything else, or at the end, makes the comparison fail.',
    hint: 'Double the backslash; in JSON that makes four.',
    documentation: pages.choice,
    bad: string_matches_escape_which('C:\\\\logs\\\\*.txt'),
    good: string_matches_escape_which('C:\\\\\\\\logs\\\\\\\\*.txt'),
    check({ survey, tree }, report) {
        for (const { field, node } of survey.uses) {
            if (field.name !== 'StringMatches' || node.kind !== 'string' || holdsSubstitution(node.value))
                continue;
            const start = openEscape(node.value);
            if (start === undefined)
                continue;
            report({
                node,
                range: tree.within(node, start, start + 1),
                message: `A backslash in ${quoted(node.value)} stands before neither a star nor a backslash`,
            });
        }
    },
};
function openEscape(pattern) {
    for (let at = 0; at < pattern.length; at++) {
        if (pattern.charAt(at) !== '\\')
            continue;
        const next = pattern.charAt(at + 1);
        if (next !== '*' && next !== '\\')
            return at;
        at++;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/template-not-definition.js


const templateNotDefinition = {
    id: 'template-not-definition',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A template of CloudFormation or SAM holds definitions among its resources, but is none itself. It is not read any further.',
    hint: 'Keep the definition in a file of its own, which DefinitionUri or DefinitionS3Location names, and lint that file.',
    documentation: pages.templates,
    bad: `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "Orders": { "Type": "AWS::StepFunctions::StateMachine", "Properties": {} }
  }
}`,
    good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
    check({ tree }, report) {
        if (!isTemplate(tree.root))
            return;
        report({
            node: templateMark(tree.root),
            at: 'key',
            message: 'This is a template of CloudFormation or SAM, not the definition of a state machine',
        });
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text-too-long.js



const textTooLong = {
    id: 'text-too-long',
    level: 'error',
    description: 'The text is so long that it is not read at all. AWS takes definitions of up to 1 MiB.',
    hint: 'Check that this is the right file.',
    documentation: pages.quotas,
    bad: ' '.repeat(source_limits/* limits */.Fy.longest + 1),
    good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
    check({ tree }, report) {
        reportText(tree, 'size', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/token-outside-callback.js







const tokenOutsideCallback = {
    id: 'token-outside-callback',
    level: 'warning',
    description: 'The context object has a task token only in tasks whose Resource ends with .waitForTaskToken. Anywhere else the path finds nothing, and the state fails.',
    hint: 'Put .waitForTaskToken at the end of the Resource, or take the token out.',
    documentation: pages.integrations,
    bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "End": true
}`),
    good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 3600,
  "End": true
}`),
    check(subject, report) {
        const { survey, tree } = subject;
        const message = 'There is no task token here: the state does not wait for one';
        for (const { path, node, offset, state } of pathsOf(survey)) {
            const [first] = path.steps;
            if (path.root !== 'context' || first?.name !== 'Task' || !hasNoToken(state))
                continue;
            const end = offset + (path.steps.at(-1)?.end ?? first.end);
            report({ node, range: tree.within(node, offset, end), message });
        }
        for (const { expression, references } of readExpressions(subject)) {
            if (!hasNoToken(expression.use.entry.state))
                continue;
            for (const { name, start, steps } of references.variables) {
                const [context, task] = steps;
                if (name !== 'states' || context?.name !== 'context' || task?.name !== 'Task')
                    continue;
                report({ node: expression.node, range: placeIn(expression, { start, end: task.end }, tree), message });
            }
        }
    },
};
function hasNoToken(state) {
    if (state?.type === undefined)
        return false;
    const resource = (0,source_tree/* member */.Dc)(state.node, 'Resource');
    if (state.type !== 'Task' || resource === undefined)
        return state.type !== 'Task';
    return (resource.kind === 'string' &&
        !holdsSubstitution(resource.value) &&
        isServiceCall((0,source_tree/* textOf */.b6)(resource) ?? '') &&
        !isCallback(resource));
}
/** Whoever is called as a function or an activity gets no token, but may be given one by other means. */
function isServiceCall(resource) {
    return /^arn:[^:]+:states:[^:]*:[^:]*:(?!activity:)/.test(resource);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/trap-loop-no-exit.js




const trapLoopNoExit = {
    id: 'trap-loop-no-exit',
    level: 'warning',
    description: 'Some states can be reached but lead to no end of the machine: an execution that comes there runs until it times out or its history is full.',
    hint: 'Give the loop an exit: a Choice that leaves it, a Catch, or "End": true.',
    documentation: pages.structure,
    bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.go", "BooleanEquals": true, "Next": "Ping" }],
  "Default": "Done"
},
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Ping" },
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.go", "BooleanEquals": true, "Next": "Ping" }],
  "Default": "Done"
},
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Which" },
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const machine of definition.machines) {
            const reached = reachableStates(machine);
            const ending = statesThatCanEnd(machine);
            // A machine that cannot end at all, or misses a target, has been reported.
            if (!machine.complete || reached === undefined || ending.size === 0)
                continue;
            for (const loop of loopsIn(machine)) {
                const [first] = loop;
                if (first === undefined || !reached.has(first) || ending.has(first))
                    continue;
                const names = loop.slice(0, 3).map(({ name }) => quoted(name));
                const more = loop.length > 3 ? [`${loop.length - 3} more`] : [];
                report({
                    node: first.node,
                    at: 'key',
                    message: `No end of the machine can be reached from ${words_all([...names, ...more])}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/type-missing.js





const typeMissing = {
    id: 'type-missing',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Every state says with Type what it does.',
    hint: 'Add "Type": one of Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map.',
    documentation: pages.states,
    bad: statesOnly(`"Done": { "Comment": "nothing to do", "End": true }`),
    good: statesOnly(`"Done": { "Type": "Pass", "Comment": "nothing to do", "End": true }`),
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            if (node.kind !== 'object' || isOpen(node) || (0,source_tree/* member */.Dc)(node, 'Type') !== undefined)
                continue;
            const other = [...node.members.values()].find(({ key }) => String(key).toLowerCase() === 'type');
            const fix = other && { is: 'key', node: other, key: 'Type' };
            report({ node, at: 'key', message: `The state ${quoted(name)} has no Type`, fix });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/type-unknown.js






const typeUnknown = {
    id: 'type-unknown',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'There are eight types of states: Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map. Upper and lower case count.',
    hint: 'Use one of the eight types.',
    documentation: pages.states,
    bad: statesOnly(`"Done": { "Type": "Sucseed" }`),
    good: statesOnly(`"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const node = (0,source_tree/* member */.Dc)(state, 'Type');
            if (type !== undefined || node === undefined || node.kind === 'substitution')
                continue;
            if (node.kind === 'string' && holdsSubstitution(node.value))
                continue;
            const found = node.kind === 'string' ? quoted(node.value) : (0,source_tree/* kindInWords */.bh)(node);
            const meant = node.kind === 'string' ? nearest(node.value, stateTypes) : undefined;
            report({
                node,
                message: `Type is ${found}, but must be ${either(stateTypes)}`,
                hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
                fix: node.kind !== 'string' || meant === undefined || !isBeyondDoubt(node.value, meant, stateTypes)
                    ? undefined
                    : { is: 'text', node, value: meant },
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/undefined-variable-jsonpath.js





const undefinedVariableJsonpath = {
    id: 'undefined-variable-jsonpath',
    level: 'warning',
    description: 'A path that starts with $name reads a variable. When no Assign sets it where the state could see it, the execution fails: inner states see the variables of the machines around them, but not out of a Distributed Map.',
    hint: 'Set the variable with Assign in an earlier state, or write $.name to read from the input.',
    documentation: pages.variables,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$order.id" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`),
    check({ survey, tree }, report) {
        const variables = variablesOf(survey);
        if (!variables.complete)
            return;
        for (const { path, node, offset, state } of pathsOf(survey)) {
            const { variable: name } = path;
            if (name === undefined || state === undefined || variables.isVisible(name, state))
                continue;
            const elsewhere = variables.isAssigned(name) ? ' where this state can see it' : '';
            report({
                node,
                range: tree.within(node, offset, offset + name.length + 1),
                message: `No Assign sets the variable ${quoted(`$${name}`)}${elsewhere}`,
                hint: () => {
                    const meant = nearest(name, variables.visibleTo(state));
                    return meant === undefined ? undefined : `Did you mean ${quoted(`$${meant}`)}?`;
                },
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/unknown-field.js




const unknownField = {
    id: 'unknown-field',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Each kind of object has its fields, and AWS refuses any other: a misspelt one, one of another state type, one in the wrong place.',
    hint: 'Delete the field, correct its name, or move it to where it belongs. Remarks go into Comment.',
    documentation: pages.states,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSecond": 60,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSeconds": 60,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ survey }, report) {
        for (const { node: object, shape } of survey.entries) {
            for (const [name, node] of object.members) {
                if (shape.fields.has(name) || object.open || holdsSubstitution(name))
                    continue;
                const fields = [...shape.fields.keys()];
                const meant = nearest(name, fields);
                report({
                    node,
                    at: 'key',
                    message: `${quoted(name)} is no field of ${shape.name}`,
                    hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
                    fix: meant === undefined || object.members.has(meant) || !isBeyondDoubt(name, meant, fields)
                        ? undefined
                        : { is: 'key', node, key: meant },
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/unknown-value.js




const unknownValue = {
    id: 'unknown-value',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Some fields take one of a few words, such as QueryLanguage, Mode, InputType or JitterStrategy. Upper and lower case count.',
    hint: 'Use one of the words.',
    documentation: pages.states,
    bad: statesOnly(`"Done": { "Type": "Succeed" }`, '"QueryLanguage": "JMESPath",'),
    good: statesOnly(`"Done": { "Type": "Succeed" }`),
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { field, form, node } = use;
            if (form.is !== 'one-of' || node.kind !== 'string' || isComputed(use))
                continue;
            if (form.names.includes(node.value))
                continue;
            const meant = nearest(node.value, form.names);
            report({
                node,
                message: `${field.name} is ${quoted(node.value)}, but must be ${either(form.names)}`,
                hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
                fix: meant === undefined || !isBeyondDoubt(node.value, meant, form.names)
                    ? undefined
                    : { is: 'text', node, value: meant },
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rule/unreachable.js


function unreachableIn({ definition }) {
    return unreachableInAll(definition);
}
const unreachableInAll = remembered(({ machines }) => machines.filter(({ complete }) => complete).map(unreachableOf));
function unreachableOf(machine) {
    const reached = reachableStates(machine);
    // Without a start nothing can be reached, and the missing start has been reported.
    if (reached === undefined)
        return { orphans: [], rings: [] };
    const unreached = [...machine.states.values()].filter((state) => !reached.has(state));
    const previous = predecessorsIn(machine);
    const roots = unreached.filter((state) => (previous.get(state) ?? []).every((other) => other === state));
    const fromRoots = reachableFrom(roots);
    return {
        orphans: unreached.filter((state) => fromRoots.has(state) && isObject(state)),
        rings: unreached.filter((state) => !fromRoots.has(state) && isObject(state)),
    };
}
/** Anything else that stands among the states is no state, and reported as such. */
function isObject({ node }) {
    return node.kind === 'object';
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/unreachable-cycle.js




const unreachableCycle = {
    id: 'unreachable-cycle',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'States that lead to each other, but that nothing from outside leads to, are never run; AWS refuses them like any state that cannot be reached.',
    hint: 'Add a transition from a state that can be reached, or delete the whole ring.',
    documentation: pages.structure,
    bad: statesOnly(`"Start": { "Type": "Succeed" },
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Ping" }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Next": "Ping" },
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Succeed" }`),
    check(subject, report) {
        for (const { rings } of unreachableIn(subject)) {
            for (const { node, name } of rings) {
                report({
                    node,
                    at: 'key',
                    message: `Only states that cannot be reached themselves lead to the state ${quoted(name)}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/unreachable-state.js





const unreachableState = {
    id: 'unreachable-state',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'Every state must be reachable from StartAt: AWS refuses a definition with a state that no transition leads to.',
    hint: 'Add a transition to the state, or delete it.',
    documentation: pages.structure,
    bad: statesOnly(`"Start": { "Type": "Succeed" },
"Left over": { "Type": "Succeed" }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Next": "Left over" },
"Left over": { "Type": "Succeed" }`),
    check(subject, report) {
        const orphans = unreachableIn(subject).flatMap((unreachable) => unreachable.orphans);
        const misspelt = orphans.length === 0 ? undefined : misspeltTargets(subject);
        for (const state of orphans) {
            const slip = misspelt?.get(state)?.node;
            const from = subject.definition.stateAt(slip);
            report({
                node: state.node,
                at: 'key',
                message: `No transition from StartAt leads to the state ${quoted(state.name)}`,
                hint: slip && from
                    ? `Mend the transition of ${quoted(from.name)} that names ${quoted(slip.value)}, add another one, or delete the state.`
                    : undefined,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/flow/variables.js




/** Of JSONPath and JSONata. Names of functions are among them where they stand as values. */
function* variableReads(subject) {
    const { survey, tree } = subject;
    for (const { path, node, offset, state } of pathsOf(survey)) {
        const { variable: name } = path;
        if (name === undefined || state === undefined)
            continue;
        yield { name, node, range: tree.within(node, offset, offset + name.length + 1), state };
    }
    for (const { expression, references } of readExpressions(subject)) {
        const { state } = expression.use.entry;
        if (state === undefined)
            continue;
        for (const reference of references.variables)
            yield readIn(expression, reference, state, subject);
    }
}
function readIn(expression, { name, ...span }, state, { tree }) {
    return { name, node: expression.node, range: placeIn(expression, span, tree), state };
}
/** Looking further would take too long. */
const mostSteps = 2_000_000;
/** Reads of variables that are assigned somewhere in sight, but in no way before the state that reads. */
function* readsBeforeAssignment(subject) {
    const byName = new Map();
    for (const assignment of assignments(subject.survey)) {
        const same = byName.get(assignment.name);
        if (same === undefined)
            byName.set(assignment.name, [assignment]);
        else
            same.push(assignment);
    }
    if (byName.size === 0 || byName.size * subject.definition.states.length > mostSteps)
        return;
    const after = new Map();
    for (const read of variableReads(subject)) {
        const assigned = byName.get(read.name);
        if (assigned === undefined)
            continue;
        const states = after.get(read.name) ?? statesAfter(assigned);
        after.set(read.name, states);
        const places = placesOf(read.state);
        const isInSight = assigned.some(({ state }) => state !== undefined && places.has(state.machine));
        if (isInSight && ![...places.values()].some((place) => states.has(place)))
            yield read;
    }
}
/** Every state that an execution can come to after one of the assignments, in the same machine. */
function statesAfter(assigned) {
    return reachableFrom(assigned.flatMap(({ state }) => state?.successors ?? []));
}
/** Where the state stands in each of the machines whose variables it sees: itself, and the states that hold it. */
function placesOf(state) {
    const places = new Map();
    let at = state;
    for (const machine of scopesOf(state.machine)) {
        if (at !== undefined)
            places.set(machine, at);
        at = machine.owner;
    }
    return places;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/variable-read-before-assigned.js





const variableReadBeforeAssigned = {
    id: 'variable-read-before-assigned',
    level: 'warning',
    description: 'A state reads a variable that no state before it can have assigned, and fails. What a state assigns itself has its new value only in the states that follow: Assign, Output and the rest are computed beside each other, from the old values.',
    hint: 'Assign the variable in a state before this one, or use the value itself.',
    documentation: pages.variables,
    bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "n": 1 }, "Output": { "double": "{% $n * 2 %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "n": 1 }, "Next": "Shape" },
"Shape": { "Type": "Pass", "Output": { "double": "{% $n * 2 %}" }, "End": true }`, inJsonata),
    check(subject, report) {
        const { definition, survey } = subject;
        if (!variablesOf(survey).complete || definition.machines.some(({ complete }) => !complete))
            return;
        for (const { name, node, range } of readsBeforeAssignment(subject)) {
            report({
                node,
                range,
                message: `No state before this one can have assigned the variable ${quoted(`$${name}`)}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/variable-unused.js





const variableUnused = {
    id: 'variable-unused',
    level: 'info',
    description: 'A variable that nothing reads counts against the size that all variables may have, and may be a slip.',
    hint: 'Delete the variable, or read it.',
    documentation: pages.variables,
    bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "order": { "id": 1 } }, "End": true }`),
    good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "order": { "id": 1 } }, "Next": "Use" },
"Use": { "Type": "Pass", "Parameters": { "id.$": "$order.id" }, "End": true }`),
    check(subject, report) {
        const { survey, expressions } = subject;
        if (!variablesOf(survey).complete || expressions.some(({ parsed }) => parsed.kind !== 'read'))
            return;
        const all = assignments(survey);
        if (all.length === 0)
            return;
        const read = new Set();
        for (const { name } of variableReads(subject))
            read.add(name);
        for (const { name, node } of all) {
            if (!read.has(name))
                report({ node, at: 'key', message: `Nothing reads the variable ${quoted(`$${name}`)}` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/version-unknown.js





const versionUnknown = {
    id: 'version-unknown',
    level: 'warning',
    description: 'Version is that of the language, not of the definition, and there is one only: 1.0.',
    hint: 'Delete Version, or set it to "1.0". The version of the definition may go into Comment.',
    documentation: pages.language,
    bad: statesOnly(`"Done": { "Type": "Succeed" }`, '"Version": "2.0",'),
    good: statesOnly(`"Done": { "Type": "Succeed" }`, '"Version": "1.0",'),
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { entry, field, node } = use;
            if (entry.shape !== shapes.machine || field.name !== 'Version' || node.kind !== 'string')
                continue;
            if (isComputed(use) || node.value === '1.0')
                continue;
            report({
                node,
                message: `Version is ${quoted(node.value)}, but the language has only "1.0"`,
                fix: { is: 'text', node, value: '1.0' },
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/wrong-type.js




const wrongType = {
    id: 'wrong-type',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Each field holds values of one kind: a number in quotes is no number, a single object is no array.',
    hint: 'Write the value in the expected form.',
    documentation: pages.states,
    bad: statesOnly(`"Rest": { "Type": "Wait", "Seconds": "10", "End": true }`),
    good: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 10, "End": true }`),
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { field, form, node } = use;
            if (isComputed(use) || isBroken(node) || wrong_type_fits(form, node))
                continue;
            const words = form.is === 'boolean' && node.kind === 'string' ? node.inYaml11 : undefined;
            if (words !== undefined) {
                report({ node, ...readDifferently(field.name, words) });
                continue;
            }
            const whose = node.parent?.kind === 'array' ? `An item of ${field.name}` : field.name;
            report({
                node,
                message: `${whose} is ${valueInWords(use)}, but must be ${expected(use)}`,
                hint: wrong_type_hintFor(use),
            });
        }
    },
};
function valueInWords({ form, node }) {
    // A number where another one is expected: its kind would not tell what is wrong.
    return node.kind === 'number' && form.is === 'number' ? `${node.value}` : (0,source_tree/* kindInWords */.bh)(node);
}
function expected({ form, field, entry }) {
    const isComputable = field.computable && entry.language === 'JSONata';
    return `${formInWords(form)}${isComputable ? ' or an expression in {% %}' : ''}`;
}
/** Versions of YAML differ: to some readers it is what is wanted. */
function readDifferently(name, value) {
    return {
        level: 'warning',
        message: `${name} is a boolean to some readers of YAML and a string to others, but must be true or false`,
        hint: `Write ${value}.`,
    };
}
function wrong_type_hintFor({ form, field, entry, node }) {
    if (form.is === 'list')
        return 'Put the value into [ ].';
    const isQuoted = node.kind === 'string' && /^(-?\d+(\.\d+)?|true|false)$/.test(node.value);
    if (isQuoted)
        return `Write ${node.value} without the quotes.`;
    const mayBeMeant = node.kind === 'string' && field.computable && entry.language === 'JSONata';
    return mayBeMeant ? 'Wrap it in {% and %} to have it computed.' : undefined;
}
/** What stands where the text is broken may not be what was meant. */
function isBroken(node) {
    return (node.kind === 'object' || node.kind === 'array') && node.open;
}
function wrong_type_fits(form, node) {
    switch (form.is) {
        case 'any':
            return true;
        case 'text':
        case 'one-of':
        case 'timestamp':
            return node.kind === 'string';
        case 'path':
            return node.kind === 'string' || (form.nullable && node.kind === 'null');
        case 'boolean':
            return node.kind === 'boolean';
        case 'number':
            return node.kind === 'number' && (!form.whole || Number.isInteger(node.value));
        case 'list':
            return node.kind === 'array';
        case 'object':
        case 'record':
        case 'machine':
            return node.kind === 'object';
        case 'payload':
            if (form.takes === 'anything' || node.kind === 'object')
                return true;
            return form.takes === 'items' && node.kind === 'array';
    }
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/yaml-syntax.js


const yamlSyntax = {
    id: 'yaml-syntax',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    description: 'The text is not YAML: mostly a matter of indentation, of a tab, or of a text that must stand in quotes. Step Functions itself takes JSON; the tool that makes JSON of the file will not get so far.',
    hint: 'Correct the YAML at this place, or just before it.',
    documentation: pages.yaml,
    exampleNotation: 'yaml',
    bad: `StartAt: Done
States:
  Done:
    Type: Succeed
    Comment: "greets`,
    good: `StartAt: Done
States:
  Done:
    Type: Succeed
    Comment: "greets"`,
    check({ tree }, report) {
        reportText(tree, 'yaml-syntax', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/index.js
/** All rules, in the order of the documentation. To add one: write its file, import it here and list it. */


















































































































































const rules_rules = [
    jsonSyntax,
    yamlSyntax,
    jsonComment,
    jsonTrailingComma,
    duplicateJsonKey,
    byteOrderMark,
    nestingTooDeep,
    textTooLong,
    definitionTooLarge,
    definitionNotAnObject,
    templateNotDefinition,
    startatMissingTarget,
    nextMissingTarget,
    credentialsRoleNotArn,
    defaultMissingTarget,
    choiceNextMissingTarget,
    catchNextMissingTarget,
    branchJumpsOut,
    mapJumpsOut,
    jumpsIntoInnerScope,
    unreachableState,
    unreachableCycle,
    noTerminalState,
    trapLoopNoExit,
    loopWithoutWait,
    duplicateStateName,
    stateNotAnObject,
    noStates,
    typeMissing,
    typeUnknown,
    unknownField,
    missingField,
    versionUnknown,
    wrongType,
    outOfRange,
    unknownValue,
    exclusiveFields,
    missingAlternative,
    emptyList,
    nextAndEnd,
    neitherNextNorEnd,
    jsonpathFieldInJsonata,
    jsonataFieldInJsonpath,
    querylanguageDowngrade,
    stateNameEmpty,
    stateNameTooLong,
    stateNameCharacters,
    heartbeatNotBelowTimeout,
    invalidTimestamp,
    choiceWithoutDefault,
    choiceRuleWithoutVariable,
    choiceRuleRepeated,
    choiceRuleShadowed,
    choiceRuleContradiction,
    choiceGuardTooLate,
    stringMatchesEscape,
    retryStatesAllNotAlone,
    retryStatesAllNotLast,
    retryShadowedError,
    retryMaxDelayBelowInterval,
    retryOfNoAttempts,
    retryOfRuntimeError,
    retryLongerThanTimeout,
    catchStatesAllNotAlone,
    catchStatesAllNotLast,
    catchShadowedError,
    catchLeadsToItself,
    errorNameReservedPrefix,
    errorNameMisspelt,
    notAPath,
    notAReferencePath,
    payloadBadPath,
    payloadDuplicateField,
    missingDollarSuffix,
    passResultWithPath,
    literalSecret,
    payloadTooLarge,
    badContextPath,
    failPathNotText,
    failPathOfSeveral,
    fieldNeverPresent,
    mapItemOutsideMap,
    undefinedVariableJsonpath,
    variableReadBeforeAssigned,
    variableUnused,
    intrinsicSyntax,
    intrinsicUnknown,
    intrinsicArgumentCount,
    intrinsicFormatPlaceholderCount,
    intrinsicArgumentType,
    intrinsicArgumentValue,
    intrinsicNesting,
    resourceNotArn,
    resourceUnsupported,
    integrationMisspeltService,
    integrationUnknownService,
    integrationUnknownAction,
    integrationUnsupportedPattern,
    integrationUnknownParameter,
    integrationUnlistedParameter,
    integrationMissingParameter,
    executionWithoutParent,
    sdkErrorName,
    callbackWithoutToken,
    callbackWithoutTimeout,
    activityWithoutTimeout,
    tokenOutsideCallback,
    lambdaWithoutRetry,
    lambdaArnDirect,
    expressUnsupported,
    expressDistributedMap,
    expressChildUnsupported,
    expressOverFiveMinutes,
    itemreaderInInline,
    distributedWithoutExecutiontype,
    distributedWithoutResultwriter,
    inlineConcurrencyOverForty,
    mapDeprecatedField,
    mapWithoutWork,
    parallelSingleBranch,
    mapLabelInvalid,
    mapLabelDuplicate,
    itemreaderUnknownResource,
    readerConfigMismatch,
    readerWriterParameter,
    assignStates,
    assignInvalidName,
    assignShadowsOuter,
    jsonataUnclosedDelimiter,
    jsonataSyntax,
    jsonataNewerOperator,
    jsonataBareName,
    jsonataRootReference,
    jsonataEval,
    jsonataUnknownFunction,
    jsonataArgumentCount,
    jsonataUndefinedVariable,
    jsonataUnknownMember,
    jsonataResultNotThere,
    jsonataErroroutputOutsideCatch,
    jsonataTooComplex,
    jsonataRegex,
    jsonataTextAround,
    jsonataWithoutDelimiters,
    pathSuffixInJsonata,
    intrinsicInJsonata,
];
/** About a text of which nothing else is known: that it cannot be read. */
const textRules = [jsonSyntax, yamlSyntax, nestingTooDeep, textTooLong];

;// CONCATENATED MODULE: ./packages/asl/lib/schema/survey.js


function surveyOf(definition) {
    const entries = [];
    const uses = [];
    const visit = (entry) => {
        entries.push(entry);
        for (const [name, node] of entry.node.members) {
            const field = entry.shape.fields.get(name);
            if (field !== undefined)
                visitValue({ entry, field, form: field.form, node });
        }
    };
    const visitValue = (use) => {
        uses.push(use);
        const { entry, form, node } = use;
        if (form.is === 'list' && node.kind === 'array') {
            for (const item of node.items)
                visitValue({ ...use, form: form.of, node: item });
        }
        else if (form.is === 'record' && node.kind === 'object') {
            visit({ ...entry, shape: shapes[form.shape], node });
        }
    };
    for (const machine of definition.machines) {
        const { language } = definition;
        visit({ shape: shapes[shapeOfRole[machine.role]], node: machine.node, language, state: machine.owner });
    }
    for (const state of definition.states) {
        const node = (0,source_tree/* objectOrNothing */.i)(state.node);
        if (node === undefined || state.type === undefined)
            continue;
        const shape = shapes[state.type.toLowerCase()];
        visit({ shape, node, language: state.language, state });
    }
    return { entries, uses };
}
const shapeOfRole = {
    top: 'machine',
    branch: 'branch',
    processor: 'processor',
};

// EXTERNAL MODULE: ./packages/asl/lib/source/json.js + 1 modules
var source_json = __webpack_require__(6986);
;// CONCATENATED MODULE: ./packages/asl/lib/lint.js
/** From text to findings. */










/** Lints the text of a definition in JSON. Never throws: a text that is no definition is a finding. */
async function lint(text, { type } = { type: 'auto' }, rules = allRules) {
    const source = sourceText(text);
    return lintTree(treeFromJson(text), source, type === 'express' ? 'express' : 'standard', rules);
}
/**
 * Lints a definition that has been read to a tree, in whatever notation it stands. What is large and only some
 * definitions need is loaded first, so that the rules have it at hand.
 */
async function lintTree(tree, source, type, rules = rules_rules) {
    // What stands in a template is not held against the language: that it is one says all.
    const definition = definitionFrom(isTemplate(tree.root) ? undefined : tree.root);
    const survey = surveyOf(definition);
    const expressions = await expressionsIn(survey);
    const integrations = await integrationsIn(definition);
    const { length } = source.text;
    const subject = { tree, definition, survey, expressions, integrations, type, length };
    const findings = [];
    for (const rule of rules) {
        const problems = [];
        let count = 0;
        rule.check(subject, (problem) => {
            if (++count <= mostPerRule)
                problems.push(problem);
        });
        withRest(problems, count).forEach((problem, index) => {
            const { hint, fix } = problem;
            const found = { ...problem, hint: searched(hint, index), fix: searched(fix, index) };
            findings.push(locate(rule, found, subject, source));
        });
    }
    findings.sort((a, b) => a.offset - b.offset);
    return {
        findings: findings.map(({ finding }) => finding),
        definitions: definition.top === undefined ? 0 : 1,
    };
}
/** A broken file could give millions; a person reads the first few. */
const mostPerRule = 10_000;
/** Each may look through all names of the definition. */
const lint_mostSearches = 100;
function searched(value, index) {
    if (typeof value !== 'function')
        return value;
    return index < lint_mostSearches ? value() : undefined;
}
/** The last problem tells of those that are left out. */
function withRest(problems, count) {
    const last = problems.at(-1);
    if (last === undefined || count <= problems.length)
        return problems;
    return [...problems.slice(0, -1), { ...last, message: `${last.message}; more of this kind are left out` }];
}
function locate(rule, problem, { definition }, source) {
    const { node, message, hint, fix, level = rule.level } = problem;
    const range = rangeOf(problem);
    return {
        offset: range.start,
        finding: {
            rule: rule.id,
            severity: level,
            message,
            hint: hint ?? rule.hint,
            range: source.positionsOf(range),
            pointer: node === undefined ? '' : (0,source_tree/* pointerTo */.xH)(node),
            state: definition.stateAt(node)?.name ?? null,
            definition: null,
            awsCode: rule.awsCode ?? null,
            documentation: rule.documentation,
            edit: fix && source.ofFile !== undefined ? editOf(fix, source.ofFile) : undefined,
        },
    };
}
/** An object as a whole would underline pages: its key stands for it, or its opening bracket. */
function rangeOf({ node, at, range }) {
    if (range !== undefined)
        return range;
    if (node === undefined)
        return { start: 0, end: 0 };
    const isContainer = node.kind === 'object' || node.kind === 'array';
    if (at === 'key' || isContainer) {
        return (node.keyRange ?? (isContainer ? { start: node.range.start, end: node.range.start + 1 } : node.range));
    }
    return node.range;
}

;// CONCATENATED MODULE: ./packages/asl/lib/suppression/comments.js
/**
 * Findings that the definition itself waves through: the Comment of a state or machine that starts with
 * `asl-lint-disable RULE[, RULE]: reason` holds for all that stands in the state or machine.
 */





const directive = /^\s*asl-lint-disable(?=\s|:|$)([^:]*)(?::(.*))?$/s;
function withWaivers(findings, tree, source, place) {
    const waivers = source.text.includes('asl-lint-disable') ? waiversIn(definitionFrom(tree.root)) : [];
    if (waivers.length === 0)
        return findings;
    const known = new Set([...rules_rules, ...file_rules_fileRules].map(({ id }) => id));
    const used = new Set();
    const judged = findings.map((finding) => {
        const waiver = waivers.find((waiver) => waiver.rules.includes(finding.rule) && holds(waiver.pointer, finding.pointer));
        if (waiver === undefined)
            return finding;
        used.add(`${waiver.pointer} ${finding.rule}`);
        return { ...finding, suppressed: waiver.reason || 'a comment in the definition' };
    });
    return [...judged, ...waivers.flatMap((waiver) => troublesWith(waiver, used, source, known, place))];
}
function waiversIn({ machines, states }) {
    return [...machines, ...states].flatMap(({ node }) => {
        const comment = (0,source_tree/* member */.Dc)(node, 'Comment');
        const read = comment?.kind === 'string' ? directive.exec(comment.value) : null;
        if (comment === undefined || read === null)
            return [];
        const [, names = '', reason = ''] = read;
        const rules = names.split(/[\s,]+/).filter((name) => name !== '');
        return [{ comment, rules, reason: reason.trim(), pointer: (0,source_tree/* pointerTo */.xH)(node) }];
    });
}
function holds(outer, inner) {
    return inner === outer || inner.startsWith(`${outer}/`);
}
function troublesWith({ comment, rules, reason, pointer }, used, source, known, definition) {
    const place = { range: source.positionsOf(comment.range), definition, pointer: (0,source_tree/* pointerTo */.xH)(comment) };
    const strange = rules.filter((rule) => !known.has(rule));
    const idle = rules.filter((rule) => known.has(rule) && !used.has(`${pointer} ${rule}`));
    return [
        ...strange.map((rule) => {
            const meant = nearest(rule, [...known]);
            const hint = meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`;
            return fileFinding(commentWithoutRule, `There is no rule ${quoted(rule)}`, hint, place);
        }),
        ...(rules.length === 0
            ? [fileFinding(commentWithoutRule, 'The comment names no rule', undefined, place)]
            : []),
        ...idle.map((rule) => fileFinding(commentWithoutUse, `${rule} finds nothing here`, undefined, place)),
        ...(reason === ''
            ? [fileFinding(commentWithoutReason, 'The comment gives no reason', undefined, place)]
            : []),
    ];
}

// EXTERNAL MODULE: ./packages/asl/lib/source/part.js
var source_part = __webpack_require__(7493);
// EXTERNAL MODULE: ./packages/asl/lib/source/pieces.js
var source_pieces = __webpack_require__(2875);
// EXTERNAL MODULE: ./packages/asl/lib/embedding/names.js
var names = __webpack_require__(2480);
;// CONCATENATED MODULE: ./packages/asl/lib/embedding/substituted.js
/** A definition with its `${NAME}` replaced, as far as their values are known. */



function substituted(tree, find) {
    const { root } = tree;
    if (root === undefined)
        return tree;
    const part = (0,source_part/* partOf */.B)(tree, root, (node) => {
        if (node.kind === 'string' && node.value.includes('${'))
            return inString(tree, node, find);
        return node.kind === 'substitution' ? inPlaceOf(node, node.text, find) : undefined;
    }, (key) => replaced(key, find));
    return { ...part, problems: tree.problems };
}
function inString(tree, node, find) {
    const pieces = [];
    let from = 0;
    for (const { name, start, end } of (0,names/* usesIn */.cS)(node.value)) {
        const value = find(name);
        if (value === undefined)
            continue;
        pieces.push(substituted_written(tree, node, from, start));
        pieces.push({ text: value, places: () => tree.within(node, start, end) });
        from = end;
    }
    if (from === 0)
        return undefined;
    pieces.push(substituted_written(tree, node, from, node.value.length));
    const { text, places } = (0,source_pieces/* joined */.oR)(pieces);
    const whole = (start, end) => (text === '' ? node.range : places(start, end));
    return { node: { ...node, value: text }, places: whole };
}
function substituted_written(tree, node, start, end) {
    return {
        text: node.value.slice(start, end),
        places: (from, to) => tree.within(node, start + from, start + to),
    };
}
/** Without quotes the value is JSON: a number stays a number. What is no JSON is taken for a string. */
function inPlaceOf(node, text, find) {
    const value = replaced(text, find);
    if (value === text || value.includes('${'))
        return undefined;
    const { range, key, keyRange, parent } = node;
    const whole = () => range;
    const common = { range, key, keyRange, parent };
    if (value === 'null')
        return { node: { kind: 'null', ...common } };
    if (value === 'true' || value === 'false') {
        return { node: { kind: 'boolean', ...common, value: value === 'true' } };
    }
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value)) {
        return { node: { kind: 'number', ...common, value: Number(value) } };
    }
    // Objects and arrays would need places of their own, and are left to be anything.
    if (/^\s*[{[]/.test(value))
        return undefined;
    const quoted = /^"(.*)"$/s.exec(value)?.[1];
    return { node: { kind: 'string', ...common, value: quoted ?? value }, places: whole };
}
function replaced(text, find) {
    if (!text.includes('${'))
        return text;
    let made = '';
    let from = 0;
    for (const { name, start, end } of (0,names/* usesIn */.cS)(text)) {
        const value = find(name);
        if (value === undefined)
            continue;
        made += text.slice(from, start) + value;
        from = end;
    }
    return made + text.slice(from);
}

;// CONCATENATED MODULE: ./packages/asl/lib/embedding/lint-embedded.js
/** A state machine of a file, linted with what the file says of it. */





/**
 * @param readable The definition, which may stand in another file.
 * @param file The file that holds the machine; where its names are listed.
 */
async function lintEmbedded({ place, type, substitutions }, readable, file, context) {
    const find = (name) => context.values.get(name) ?? substitutions?.names.get(name)?.value;
    const known = context.values.size > 0 || (substitutions?.names.size ?? 0) > 0;
    const tree = known ? substituted(readable.tree, find) : readable.tree;
    const kind = context.type === 'auto' ? (type ?? 'standard') : context.type;
    const { findings, definitions } = await lintTree(tree, readable.source, kind);
    const inDefinition = findings.map((finding) => ({ ...finding, definition: place }));
    const definition = { tree, source: readable.source, place, isText: isItsText(readable, tree), type: kind };
    const judged = (all) => withWaivers(all, tree, readable.source, place);
    if (substitutions === undefined)
        return { findings: judged(inDefinition), atMachine: [], definitions, definition };
    const used = readable.used();
    return {
        findings: judged([...inDefinition, ...missing(used, substitutions, readable.file, place, context)]),
        atMachine: unused(used, substitutions, file, place),
        definitions,
        definition,
    };
}
/** Whether the file holds the definition, in JSON, and nothing else. */
function isItsText({ source: { text }, tree: read }, tree) {
    if (tree !== read || tree.root === undefined || !/^[\ufeff\s]*\{/.test(text))
        return false;
    const { start, end } = tree.root.range;
    return /^[\ufeff\s]*$/.test(text.slice(0, start)) && text.slice(end).trim() === '';
}
/** A definition that is not linted is told. */
function notLinted({ place }, content, file) {
    const [rule, rest] = content.is === 'refused'
        ? [definitionGivenTwice, '']
        : [definitionNotResolved, ', so it is not linted'];
    const range = file.positionsOf(content.range);
    return fileFinding(rule, `${content.why}${rest}`, undefined, { range, definition: place });
}
function missing(used, { names, complete, listedIn, beyond }, source, definition, { values }) {
    if (!complete)
        return [];
    return used
        .filter(({ name }) => isName(name) && !names.has(name) && !values.has(name) && !beyond?.has(name))
        .map(({ name, range, pointer }) => {
        const meant = nearest(name, [...names.keys()]);
        return fileFinding(substitutionMissing, `The definition holds \${${name}}, but ${beyond?.in ?? listedIn} has no ${quoted(name)}`, meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`, { range: source.positionsOf(range), definition, pointer, state: stateIn(pointer) });
    });
}
function unused(used, { names, listedIn }, file, definition) {
    const found = new Set(used.map(({ name }) => name));
    return [...names]
        .filter(([name]) => !found.has(name))
        .map(([name, { range }]) => fileFinding(substitutionUnused, `${listedIn} has ${quoted(name)}, but the definition does not hold \${${name}}`, undefined, { range: file.positionsOf(range), definition }));
}
/** What CloudFormation takes for a name; scripts and queries in a definition have other uses of the sign. */
function isName(text) {
    return /^[A-Za-z_][\w:.-]*$/.test(text);
}
function stateIn(pointer) {
    const name = [...pointer.matchAll(/\/States\/([^/]*)/g)].at(-1)?.[1];
    return name?.replaceAll('~1', '/').replaceAll('~0', '~') ?? null;
}

// EXTERNAL MODULE: ./packages/asl/lib/source/source-text.js
var source_text = __webpack_require__(8833);
;// CONCATENATED MODULE: ./packages/asl/lib/embedding/read.js
/** From a file's name and text to the state machines in it. What other notations need is loaded for them alone. */








/** Never throws: a text that cannot be read is a finding. */
async function readSource(file, text) {
    const source = (0,source_text/* sourceText */.rI)(text);
    if (isTerraform(file))
        return await terraformIn(text, source);
    const tree = await readTree(file, text);
    if (isService(tree.root)) {
        readAsYaml12(tree);
        const { machinesInService } = await __webpack_require__.e(/* import() */ 4212).then(__webpack_require__.bind(__webpack_require__, 4212));
        return { source, machines: machinesInService(tree, source), findings: await troubleWith(tree, source) };
    }
    if ((0,source_tree/* member */.Dc)((0,source_tree/* member */.Dc)(tree.root, 'resource'), 'aws_sfn_state_machine') !== undefined) {
        const { machinesInTerraformJson } = await __webpack_require__.e(/* import() */ 8481).then(__webpack_require__.bind(__webpack_require__, 8481));
        return {
            source,
            machines: machinesInTerraformJson(tree, source),
            findings: await troubleWith(tree, source),
        };
    }
    if (isTemplate(tree.root)) {
        const { machinesInTemplate } = await __webpack_require__.e(/* import() */ 698).then(__webpack_require__.bind(__webpack_require__, 698));
        return {
            source,
            machines: machinesInTemplate(tree, tree.root, source),
            findings: await troubleWith(tree, source),
        };
    }
    const content = await definitionIn(tree, source);
    return {
        source,
        machines: [{ place: null, type: undefined, substitutions: undefined, content }],
        findings: [],
    };
}
/** As Serverless does: words such as `yes` are strings. */
function readAsYaml12({ root }) {
    for (const node of root === undefined ? [] : (0,source_tree/* descendants */.DG)(root)) {
        if (node.kind === 'string')
            delete node.inYaml11;
    }
}
async function terraformIn(text, source) {
    const refused = refusedTerraform(text);
    if (refused !== undefined)
        return { source, machines: [], findings: await troubleWith(refused, source) };
    return (await __webpack_require__.e(/* import() */ 8666).then(__webpack_require__.bind(__webpack_require__, 8666))).readTerraform(text, source);
}
/** A tree without a root where the text is too long to be read. */
function refusedTerraform(text) {
    const message = (0,source_limits/* tooLong */.Po)(text, source_limits/* longestTerraform */.jY);
    if (message === undefined)
        return undefined;
    const problem = { kind: 'size', range: { start: 0, end: 1 }, message, node: undefined };
    return { root: undefined, problems: [problem], within: ({ range }) => range };
}
/** Whether a file is worth a closer look, told from its text alone. */
function mayHoldMachines(file, text) {
    if (isTerraform(file))
        return /aws_sfn_state_machine|step-?functions?/i.test(text);
    return /AWS::(?:StepFunctions|Serverless)::StateMachine|"aws_sfn_state_machine"|^\ufeff?[ \t]*["']?stepFunctions["']?[ \t]*:/m.test(text);
}
/** The definition in a file that another one names. */
async function readDefinition(file, text, { keys, template }) {
    const source = (0,source_text/* sourceText */.rI)(text);
    if (template) {
        const refused = refusedTerraform(text);
        if (refused !== undefined)
            return await definitionIn(refused, source);
        const { readTemplate } = await __webpack_require__.e(/* import() */ 8666).then(__webpack_require__.bind(__webpack_require__, 8666));
        return await readTemplate(text, source, (filled) => readTree(file, filled));
    }
    const tree = await readTree(file, text);
    const node = keys.reduce((at, key) => (0,source_tree/* member */.Dc)(at, key), tree.root);
    return await definitionIn(tree, source, node);
}
async function definitionIn(tree, source, node = tree.root) {
    if (node === undefined)
        return { is: 'here', tree: { ...tree, root: undefined }, source, file: source, used: () => [] };
    const used = () => (0,names/* namesIn */.wX)(tree, node);
    const hasTags = !read_isJson(source.text) && tag.test(source.text);
    if (node === tree.root && !hasTags)
        return { is: 'here', tree, source, file: source, used };
    const { withoutIntrinsics } = await __webpack_require__.e(/* import() */ 6374).then(__webpack_require__.bind(__webpack_require__, 6374));
    return { is: 'here', tree: withoutIntrinsics(tree, node), source, file: source, used };
}
/** What CloudFormation's functions look like in YAML. */
const tag = /(?:^|[\s[{,])![A-Za-z]/;
/** Any file in JSON or YAML; its name decides where it says which. */
async function readTree(file, text) {
    const name = file.toLowerCase().replace(/\.(?:tpl|tmpl|tftpl|j2)$/, '');
    const isNamedYaml = /\.ya?ml$/.test(name);
    if (name.endsWith('.json') || (!isNamedYaml && (read_isJson(text) || !looksLikeYaml(text))))
        return (0,source_json/* treeFromJson */.n)(text);
    // JSON is YAML too, and is read as JSON where it is JSON all through.
    const json = read_isJson(text) ? (0,source_json/* treeFromJson */.n)(text) : undefined;
    if (json !== undefined && !json.problems.some(({ kind }) => !alsoInYaml.has(kind)))
        return json;
    const { treeFromYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3523)]).then(__webpack_require__.bind(__webpack_require__, 3523));
    return treeFromYaml(text);
}
/** What is wrong in either notation. */
const alsoInYaml = new Set(['duplicate-key', 'nesting', 'size']);
function read_isJson(text) {
    return /^\ufeff?\s*[{[]/.test(text);
}
function looksLikeYaml(text) {
    return /^\ufeff?[\w"'][^\n{}]*:(?:\s|$)/m.test(text);
}
function isTerraform(file) {
    return /\.(?:tf|tofu)$/i.test(file);
}
/** A service of the Serverless framework, or the part of one that holds its state machines. */
function isService(root) {
    if ((0,source_tree/* member */.Dc)((0,source_tree/* member */.Dc)(root, 'stepFunctions'), 'stateMachines') !== undefined)
        return true;
    if ((0,source_tree/* member */.Dc)(root, 'stateMachines')?.kind === 'object' && (0,source_tree/* member */.Dc)(root, 'StartAt') === undefined)
        return true;
    return (0,source_tree/* member */.Dc)(root, 'service') !== undefined && (0,source_tree/* member */.Dc)(root, 'provider') !== undefined;
}
/** Only what kept the file from being read: the rest is the matter of the tools that the file is for. */
async function troubleWith(tree, source) {
    return (await lintTree({ ...tree, root: undefined }, source, 'standard', textRules)).findings;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules-page.js
/** The documentation of the rules, made from their own words and examples. */


/** A Markdown page with a section for each rule, those of files last. */
function rulesPage(rules) {
    const sections = [...rules.flatMap(section), ...fileRules.flatMap(rules_page_words)];
    const lines = ['# Rules', '', intro, '', ...overview([...rules, ...fileRules]), ...sections];
    return `${lines.join('\n').trimEnd()}\n`;
}
const intro = 'An error is what AWS refuses or what makes every execution fail; a warning is what is probably not meant. ' +
    'Each bad example below gives a finding of its rule, each good one gives no error. ' +
    `What tasks send to services is held against the AWS ${age}: actions and parameters that are newer are not known. ` +
    'A rule gives at most 10,000 findings a definition; the last one then says that more are left out.';
function overview(rules) {
    const rows = rules.map(({ id, level, awsCode }) => `| [\`${id}\`](#${id}) | ${level} | ${awsCode ? `\`${awsCode}\`` : ''} |`);
    return ['| Rule | Level | Code of ValidateStateMachineDefinition |', '| --- | --- | --- |', ...rows, ''];
}
function section(rule) {
    const notation = rule.exampleNotation ?? 'json';
    return [...rules_page_words(rule), ...example('Bad', rule.bad, notation), ...example('Good', rule.good, notation)];
}
function rules_page_words({ id, level, awsCode, description, hint, documentation }) {
    return [
        `## ${id}`,
        '',
        `${level === 'info' ? 'Info' : level === 'error' ? 'Error' : 'Warning'}${awsCode ? ` · \`${awsCode}\`` : ''} · [documentation](${documentation})`,
        '',
        prose(description),
        '',
        `To mend it: ${prose(hint)}`,
        '',
    ];
}
/** The rules' words are plain text; paths in them would be taken for formulas or emphasis. */
function prose(text) {
    return text.replace(/[\\`*_$<[\]#|]/g, (character) => `\\${character}`);
}
/** Not shown: a megabyte of blanks, a thousand brackets, a character that cannot be seen. */
const longestExample = 4000;
const unshowable = /^\[+$|\ufeff/;
function example(title, text, notation) {
    if (text.length > longestExample || unshowable.test(text))
        return [];
    return [`${title}:`, '', `\`\`\`${notation}`, ...text.split('\n'), '```', ''];
}

;// CONCATENATED MODULE: ./packages/asl/lib/service-validation.js

/** The longest text that the service takes. */
const service_validation_longest = 1_048_576;
/**
 * The text to be judged: as it stands where it can be, else made from the tree, harmless values in the place of
 * substitutions. `undefined` where nothing can be sent whose verdict would hold: a substitution stands for something
 * that decides which states there are and how they are reached.
 */
function definitionToSend({ tree, source, isText }) {
    const { root } = tree;
    const nodes = root === undefined ? [] : [...(0,source_tree/* descendants */.DG)(root)];
    const substituted = nodes.filter(service_validation_holdsSubstitution);
    const asItStands = isText && substituted.length === 0;
    if (nodes.some(service_validation_isOpen) || substituted.some(decidesShape))
        return undefined;
    if (!asItStands && (root === undefined || tree.problems.length > 0))
        return undefined;
    const text = asItStands || root === undefined ? source.text : JSON.stringify(plainValue(root));
    return text === '' || text.length > service_validation_longest ? undefined : text;
}
/** `undefined` for what is said about a value that a substitution stands for. */
function findingFromService({ severity, code = 'UNKNOWN', message = '', location = '' }, { tree, source, place, isText }) {
    const node = nodeAt(tree.root, location);
    if (node !== undefined && service_validation_holdsSubstitution(node))
        return undefined;
    const offset = isText ? offsetIn(location, source) : undefined;
    const range = offset === undefined ? service_validation_rangeOf(node) : { start: offset, end: offset };
    return {
        rule: `aws-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
        severity: severity === 'ERROR' ? 'error' : 'warning',
        message: `AWS: ${message.trim().replace(/\.$/, '')}`,
        hint: 'Found by AWS alone. Its message says what it expects.',
        range: source.positionsOf(range),
        pointer: node === undefined ? '' : (0,source_tree/* pointerTo */.xH)(node),
        state: stateAround(node),
        definition: place,
        awsCode: code,
        documentation: page,
    };
}
/** Whether two findings in one definition are about the same: the code, and one place or a part of it. */
function isSameMatter(one, other) {
    if (one.awsCode !== other.awsCode)
        return false;
    // Readers of broken JSON stop at different places.
    if (one.awsCode === 'INVALID_JSON_DESCRIPTION' || one.pointer === other.pointer)
        return true;
    return (one.state === other.state &&
        (service_validation_isWithin(one.pointer, other.pointer) || service_validation_isWithin(other.pointer, one.pointer)));
}
const page = 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html';
/** Fields whose value decides the shape of the whole. */
const structural = new Set(['StartAt', 'States', 'Next', 'Default', 'End', 'Type', 'QueryLanguage', 'Mode']);
/** Fields that hold whatever their author likes. */
const payloads = new Set([
    'Parameters',
    'Arguments',
    'Result',
    'ResultSelector',
    'ItemSelector',
    'Output',
    'Assign',
]);
/** What stands for values that only the deployment knows; a function without which is refused, is there. */
const pseudo = {
    '${AWS::Partition}': 'aws',
    '${AWS::Region}': 'us-east-1',
    '${AWS::AccountId}': '123456789012',
};
const someFunction = 'arn:aws:lambda:us-east-1:123456789012:function:substituted';
function service_validation_holdsSubstitution(node) {
    return node.kind === 'substitution' || (node.kind === 'string' && node.value.includes('${'));
}
function decidesShape(node) {
    return structural.has((0,source_tree/* keyOf */.TN)(node)) && !isPayload(node);
}
function isPayload(node) {
    for (let at = node.parent; at !== undefined; at = at.parent)
        if (payloads.has((0,source_tree/* keyOf */.TN)(at)))
            return true;
    return false;
}
function service_validation_isOpen(node) {
    return (node.kind === 'object' || node.kind === 'array') && node.open;
}
function plainValue(node) {
    switch (node.kind) {
        case 'object':
            return Object.fromEntries([...node.members].map(([key, value]) => [key, plainValue(value)]));
        case 'array':
            return node.items.map(plainValue);
        case 'substitution':
            return valueFor((0,source_tree/* keyOf */.TN)(node));
        case 'null':
            return null;
        case 'string':
            return node.key === 'Resource' ? resourceFrom(node.value) : node.value;
        default:
            return node.value;
    }
}
/** What a field takes, by its name. */
function valueFor(key) {
    if (key === 'Resource')
        return someFunction;
    return /(Seconds|Count|Percentage|Concurrency|Attempts|Rate|Items)$/.test(key) ? 1 : 'substituted';
}
function resourceFrom(text) {
    const known = text.replace(/\$\{AWS::\w+\}/g, (name) => pseudo[name] ?? name);
    if (known.startsWith('${'))
        return someFunction;
    return known.replace(/\$\{[^}]*\}/g, 'substituted');
}
/** The node of `/States/A/Catch[0]/Next`, or the nearest around it. Names in it are not escaped and may hold slashes. */
function nodeAt(root, location) {
    let node = root;
    let rest = location;
    while (node !== undefined) {
        const step = stepFrom(node, rest);
        if (step === undefined)
            return node;
        node = step.node;
        rest = rest.slice(step.length);
    }
    return node;
}
function stepFrom(node, rest) {
    if (node.kind === 'array') {
        const [whole, index] = /^(?:\/(\d+)|\[(\d+)\])(?=[/[]|$)/.exec(rest) ?? [];
        const item = whole === undefined ? undefined : node.items[Number(index ?? whole.slice(1, -1))];
        return item === undefined ? undefined : { node: item, length: whole?.length ?? 0 };
    }
    if (node.kind !== 'object' || !rest.startsWith('/'))
        return undefined;
    const named = [...node.members].filter(([key]) => leadsTo(rest, key));
    const [key = '', member] = named.sort(([a], [b]) => b.length - a.length)[0] ?? [];
    return member === undefined ? undefined : { node: member, length: key.length + 1 };
}
function leadsTo(rest, key) {
    const after = rest.charAt(key.length + 1);
    return rest.startsWith(key, 1) && (after === '' || after === '/' || after === '[');
}
/** A reader of JSON tells a line and a column of the text that it was given. */
function offsetIn(location, { text }) {
    const [, line, column] = /line: (\d+), column: (\d+)/.exec(location) ?? [];
    if (line === undefined)
        return undefined;
    const ends = /\r\n|\r|\n/g;
    let start = 0;
    for (let left = Number(line) - 1; left > 0; left--) {
        if (ends.exec(text) === null)
            return text.length;
        start = ends.lastIndex;
    }
    return Math.min(text.length, start + Number(column) - 1);
}
/** An object as a whole would underline pages: its key stands for it, or its opening bracket. */
function service_validation_rangeOf(node) {
    if (node === undefined)
        return { start: 0, end: 0 };
    if (node.kind !== 'object' && node.kind !== 'array')
        return node.range;
    return node.keyRange ?? { start: node.range.start, end: node.range.start + 1 };
}
function stateAround(node) {
    for (let at = node; at !== undefined; at = at.parent)
        if (at.parent?.key === 'States')
            return (0,source_tree/* keyOf */.TN)(at);
    return null;
}
function service_validation_isWithin(inner, outer) {
    return inner.startsWith(`${outer}/`);
}

;// CONCATENATED MODULE: ./packages/asl/lib/index.js














/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ treeFromJson)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./packages/asl/lib/source/limits.js
var limits = __webpack_require__(7107);
;// CONCATENATED MODULE: ./packages/asl/lib/source/prescan.js
/** Longer ones, and those over several lines, are taken for broken text: this bounds the search for the end. */
const longestSubstitution = 4096;
function prescan(text, deepest) {
    const closers = [];
    const pieces = [];
    const values = new Map();
    const holes = [];
    let copied = 0;
    /** The last character that was neither blank nor comment: it says what may stand next. */
    let before = '';
    /** What stood before the word (number, literal) that is being read. */
    let beforeWord = '';
    const replace = (range, replacement) => {
        pieces.push(text.slice(copied, range.start), replacement.padEnd(range.end - range.start));
        copied = range.end;
    };
    for (let offset = 0; offset < text.length; offset++) {
        const character = text.charAt(offset);
        if (character === '"') {
            offset = stringEnd(text, offset) - 1;
            before = '"';
        }
        else if (character === '/' && (text[offset + 1] === '/' || text[offset + 1] === '*')) {
            offset = commentEnd(text, offset) - 1;
        }
        else if (character === '{' || character === '[') {
            closers.push(character === '{' ? '}' : ']');
            if (closers.length > deepest)
                return { text, tooDeepAt: offset, values: new Map(), holes: [] };
            before = character;
        }
        else if (character === '}' || character === ']') {
            if (closers.at(-1) === character)
                closers.pop();
            before = character;
        }
        else if (character === '$' && text[offset + 1] === '{') {
            const end = substitutionEnd(text, offset);
            if (end === undefined)
                continue;
            const start = wordStart(text, offset);
            const range = { start, end };
            const after = start < offset ? beforeWord : before;
            const inObject = closers.at(-1) === '}';
            if (after === ':' || after === '[' || after === '' || (after === ',' && !inObject)) {
                values.set(start, range);
                replace(range, '0');
                before = '"';
            }
            else {
                holes.push(start);
                replace(range, inObject && '{,'.includes(after) ? memberFor(text, range) : '');
            }
            offset = end - 1;
        }
        else if (!isBlank(character)) {
            if (!isWord(text.charAt(offset - 1)))
                beforeWord = before;
            before = character;
        }
    }
    if (pieces.length === 0)
        return { text, tooDeepAt: undefined, values, holes };
    return { text: pieces.join('') + text.slice(copied), tooDeepAt: undefined, values, holes };
}
/** A substitution where a member may stand is a key, a member, or members that bring their own comma. */
function memberFor(text, { start, end }) {
    const next = text
        .slice(end, end + 200)
        .trimStart()
        .charAt(0);
    if (next === ':')
        return `"${' '.repeat(Math.max(0, end - start - 2))}"`;
    return next === ',' || next === '}' ? '"":0' : '';
}
/** The offset after the closing quote, or the line end that cuts the string. */
function stringEnd(text, start) {
    for (let offset = start + 1; offset < text.length; offset++) {
        const character = text.charAt(offset);
        if (character === '"')
            return offset + 1;
        if (character === '\\')
            offset++;
        else if (character === '\n' || character === '\r')
            return offset;
    }
    return text.length;
}
function commentEnd(text, start) {
    if (text[start + 1] === '*') {
        const end = text.indexOf('*/', start + 2);
        return end < 0 ? text.length : end + 2;
    }
    let offset = start;
    while (offset < text.length && text[offset] !== '\n' && text[offset] !== '\r')
        offset++;
    return offset;
}
/** The offset after `${…}` and what is glued to it: `${A}${B}`, `${A}0`. */
function substitutionEnd(text, start) {
    let end = bracedEnd(text, start);
    if (end === undefined)
        return undefined;
    for (;;) {
        while (isWord(text.charAt(end)))
            end++;
        const next = text.startsWith('${', end) ? bracedEnd(text, end) : undefined;
        if (next === undefined)
            return end;
        end = next;
    }
}
/** Where the word starts that is glued to the offset: the minus of `-${A}`. */
function wordStart(text, offset) {
    let start = offset;
    while (isWord(text.charAt(start - 1)))
        start--;
    return start;
}
function isWord(character) {
    return /^[\w.+-]$/.test(character);
}
function bracedEnd(text, start) {
    const limit = Math.min(text.length, start + longestSubstitution);
    let depth = 0;
    for (let offset = start + 1; offset < limit; offset++) {
        const character = text.charAt(offset);
        if (character === '\n' || character === '\r')
            return undefined;
        if (character === '{')
            depth++;
        else if (character === '}' && --depth === 0)
            return offset > start + 2 ? offset + 1 : undefined;
    }
    return undefined;
}
function isBlank(character) {
    return (character === ' ' ||
        character === '\n' ||
        character === '\r' ||
        character === '\t' ||
        character === '\ufeff');
}

// EXTERNAL MODULE: ./packages/asl/lib/source/source-text.js
var source_text = __webpack_require__(8833);
;// CONCATENATED MODULE: ./packages/asl/lib/source/json.js
/** JSON text to a tree. Never throws: what is wrong with the text comes back as problems beside what could be read. */




function treeFromJson(text, { deepest, longest } = limits/* limits */.Fy) {
    const start = { start: 0, end: Math.min(1, text.length) };
    const long = (0,limits/* tooLong */.Po)(text, longest);
    if (long !== undefined)
        return refused(text, { kind: 'size', range: start, message: long, node: undefined });
    const scanned = prescan(text, deepest);
    if (scanned.tooDeepAt !== undefined) {
        const range = { start: scanned.tooDeepAt, end: scanned.tooDeepAt + 1 };
        return refused(text, { kind: 'nesting', range, message: (0,limits/* tooDeep */.DI)(deepest), node: undefined });
    }
    return new TreeBuilder(text, scanned.values, scanned.holes).read(scanned.text);
}
function refused(text, problem) {
    return { root: undefined, problems: [problem], within: placesIn(text) };
}
/**
 * An escape stands for one unit of the value: `\\u0041` takes six characters, every other escape two. So that many
 * places in one long string are found in linear time, the offset of every so many units is kept.
 */
function placesIn(text) {
    const known = new WeakMap();
    return ({ range }, start, end) => {
        const marks = known.get(range) ?? [range.start + 1];
        known.set(range, marks);
        const placeOf = (unit) => {
            let at = Math.min(Math.floor(unit / unitsPerMark), marks.length - 1) * unitsPerMark;
            let offset = marks[at / unitsPerMark] ?? range.start + 1;
            while (at < unit) {
                if (text[offset] !== '\\')
                    offset += 1;
                else
                    offset += text[offset + 1] === 'u' ? 6 : 2;
                at += 1;
                if (at === marks.length * unitsPerMark)
                    marks.push(offset);
            }
            return offset;
        };
        return { start: placeOf(start), end: placeOf(end) };
    };
}
const unitsPerMark = 256;
/** What the parser's callbacks leave behind, put together. */
class TreeBuilder {
    original;
    substitutions;
    holes;
    problems = [];
    counts = new Map();
    stack = [];
    root;
    key;
    nextHole = 0;
    comma;
    /** So many containers of the stack, from the outside, are marked open for a syntax error. */
    broken = 0;
    lastErrorLineEnd = -1;
    constructor(original, substitutions, holes) {
        this.original = original;
        this.substitutions = substitutions;
        this.holes = holes;
    }
    read(text) {
        const marked = (0,source_text/* hasByteOrderMark */.ke)(text);
        if (marked) {
            this.problem('byte-order-mark', { start: 0, end: 1 }, 'The text starts with a byte order mark');
        }
        (0,main.visit)(
        // A blank keeps every offset; the parser takes the mark for a blank too, but says so nowhere.
        marked ? ` ${text.slice(1)}` : text, {
            onObjectBegin: (offset) => this.open(offset, 'object'),
            onArrayBegin: (offset) => this.open(offset, 'array'),
            onObjectEnd: (offset, length) => this.close(offset + length),
            onArrayEnd: (offset, length) => this.close(offset + length),
            onObjectProperty: (name, offset, length) => this.property(name, { start: offset, end: offset + length }),
            onLiteralValue: (value, offset, length) => this.literal(value, { start: offset, end: offset + length }),
            onSeparator: (character, offset) => {
                this.passHoles(offset);
                this.comma = character === ',' ? offset : undefined;
            },
            onError: (code, offset, length) => this.error(code, { start: offset, end: offset + length }),
        }, { disallowComments: true, allowTrailingComma: true });
        while (this.stack.length > 0)
            this.close(text.length);
        return { root: this.root, problems: this.problems, within: placesIn(this.original) };
    }
    open(start, kind) {
        this.passHoles(start);
        const parent = this.stack.at(-1);
        const { key, keyRange } = this.placeIn(parent);
        const range = { start, end: start + 1 };
        const node = kind === 'object'
            ? { kind, range, key, keyRange, parent, members: new Map(), open: false }
            : { kind, range, key, keyRange, parent, items: [], open: false };
        this.attach(node);
        this.stack.push(node);
    }
    close(end) {
        this.passHoles(end);
        if (this.comma !== undefined) {
            const range = { start: this.comma, end: this.comma + 1 };
            this.problem('trailing-comma', range, 'A comma stands after the last item', this.stack.at(-1));
        }
        const node = this.stack.pop();
        this.broken = Math.min(this.broken, this.stack.length);
        if (node !== undefined)
            node.range.end = end;
        this.key = undefined;
        this.comma = undefined;
    }
    property(name, range) {
        this.passHoles(range.start);
        this.key = { name, range };
    }
    literal(value, parsed) {
        const parent = this.stack.at(-1);
        const { key, keyRange } = this.placeIn(parent);
        const substituted = this.substitutions.get(parsed.start);
        const range = substituted ?? parsed;
        if (substituted !== undefined) {
            const text = this.original.slice(range.start, range.end);
            this.attach({ kind: 'substitution', range, key, keyRange, parent, text });
        }
        else if (typeof value === 'string')
            this.attach({ kind: 'string', range, key, keyRange, parent, value });
        else if (typeof value === 'number')
            this.attach({ kind: 'number', range, key, keyRange, parent, value });
        else if (typeof value === 'boolean')
            this.attach({ kind: 'boolean', range, key, keyRange, parent, value });
        else
            this.attach({ kind: 'null', range, key, keyRange, parent });
    }
    placeIn(parent) {
        if (parent?.kind === 'array')
            return { key: parent.items.length, keyRange: undefined };
        return { key: this.key?.name, keyRange: this.key?.range };
    }
    attach(node) {
        const parent = this.stack.at(-1);
        this.comma = undefined;
        if (parent === undefined) {
            this.root ??= node;
        }
        else if (parent.kind === 'array') {
            parent.items.push(node);
        }
        else if (this.key !== undefined) {
            this.attachMember(parent, this.key.name, node);
        }
        this.key = undefined;
    }
    attachMember(parent, name, node) {
        if (node.keyRange !== undefined && this.isHole(node.keyRange.start))
            return;
        const earlier = parent.members.get(name);
        if (earlier !== undefined) {
            const message = `The key ${JSON.stringify(name)} stands twice in this object`;
            this.problem('duplicate-key', node.keyRange ?? node.range, message, node);
            parent.members.delete(name);
        }
        parent.members.set(name, node);
    }
    error(code, range) {
        this.passHoles(range.start);
        if (code === errorCodes.comment) {
            this.problem('comment', range, 'JSON has no comments');
        }
        else {
            this.syntaxError(code, range);
        }
        this.comma = undefined;
        if (code === errorCodes.colon || code === errorCodes.value)
            this.key = undefined;
    }
    /** The first one of a line: those that follow are mostly its echo. */
    syntaxError(code, range) {
        for (let depth = this.broken; depth < this.stack.length; depth++)
            this.markOpen(this.stack[depth]);
        this.broken = this.stack.length;
        if (range.start <= this.lastErrorLineEnd)
            return;
        const lineEnd = this.original.indexOf('\n', range.start);
        this.lastErrorLineEnd = lineEnd < 0 ? this.original.length : lineEnd;
        const ended = code === errorCodes.value && range.start >= this.original.length;
        const message = ended ? 'The text ends where a value was expected' : syntaxMessages[code];
        this.problem('syntax', range, message ?? 'The text is not JSON');
    }
    passHoles(offset) {
        while ((this.holes[this.nextHole] ?? Number.POSITIVE_INFINITY) <= offset) {
            this.markOpen(this.stack.at(-1));
            this.nextHole++;
        }
    }
    markOpen(container) {
        if (container !== undefined)
            container.open = true;
    }
    isHole(offset) {
        return this.nextHole > 0 && this.holes[this.nextHole - 1] === offset;
    }
    problem(kind, range, message, node) {
        const count = this.counts.get(kind) ?? 0;
        if (count >= limits/* mostProblems */.yp)
            return;
        this.counts.set(kind, count + 1);
        this.problems.push({ kind, range, message, node });
    }
}
/** Numbers of jsonc-parser's `ParseErrorCode`, a const enum that isolated modules cannot read. */
const errorCodes = { value: 4, colon: 5, comment: 10 };
const syntaxMessages = {
    1: 'This is no JSON value: expected a string in double quotes, a number, true, false, null, { or [',
    2: 'This is not a number as JSON writes it',
    3: 'Expected a key in double quotes',
    4: 'Expected a value',
    5: 'Expected a colon after the key',
    6: 'Expected a comma before this',
    7: 'The object is not closed: expected }',
    8: 'The array is not closed: expected ]',
    9: 'Expected the end of the text: a document holds one value',
    11: 'The comment is not closed',
    12: 'The string is not closed: expected "',
    13: 'The number ends too early',
    14: 'Expected four hexadecimal digits after \\u',
    15: 'This escape does not exist: JSON has \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u',
    16: 'A control character stands in a string: it must be written as an escape',
};


/***/ }),

/***/ 7107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Fy: () => (/* binding */ limits),
/* harmony export */   G9: () => (/* binding */ yamlLimits),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   jY: () => (/* binding */ longestTerraform),
/* harmony export */   yp: () => (/* binding */ mostProblems)
/* harmony export */ });
/** How much of a text is read. */
/**
 * The parsers are recursive and give way between 2,000 and 5,000 levels. A tree takes up to a hundred times the
 * memory of its text; AWS takes 1 MiB, which leaves room for generous indentation.
 */
const limits = { deepest: 500, longest: 8 * 1024 * 1024 };
/** YAML is read more slowly, and into twice the memory. */
const yamlLimits = { ...limits, longest: 4 * 1024 * 1024 };
/** Only the definitions in it become trees. */
const longestTerraform = 16 * 1024 * 1024;
/** Of one kind. More of them help no one, and there could be millions. */
const mostProblems = 20_000;
function tooLong(text, longest) {
    if (text.length <= longest)
        return undefined;
    return `The text has ${text.length} characters, more than the ${longest} that are read`;
}
function tooDeep(deepest) {
    return `Objects and arrays are nested deeper than ${deepest} levels`;
}


/***/ }),

/***/ 7493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf)
/* harmony export */ });
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


/***/ }),

/***/ 2875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ lastAtOrBefore),
/* harmony export */   ke: () => (/* binding */ hasByteOrderMark),
/* harmony export */   rI: () => (/* binding */ sourceText)
/* harmony export */ });
/** A text and the places in it, as editors and annotations count them. */
const lineFeed = 10;
const carriageReturn = 13;
const byteOrderMark = '\ufeff';
/** Lines end at LF, CRLF or a lone CR. A byte order mark takes no column: editors do not show it. */
function sourceText(text) {
    const starts = [hasByteOrderMark(text) ? 1 : 0];
    /** So far the line ends are known. Most texts are never asked, and huge ones only at their start. */
    let scanned = 0;
    const positionAt = (offset) => {
        for (; scanned < text.length && scanned < offset; scanned++) {
            if (endsLine(text, scanned))
                starts.push(scanned + 1);
        }
        const line = lastAtOrBefore(starts, offset);
        return { line: line + 1, column: Math.max(0, offset - (starts[line] ?? 0)) + 1 };
    };
    return {
        text,
        ofFile: text,
        positionAt,
        positionsOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    };
}
function hasByteOrderMark(text) {
    return text.startsWith(byteOrderMark);
}
function endsLine(text, offset) {
    const code = text.charCodeAt(offset);
    return code === lineFeed || (code === carriageReturn && text.charCodeAt(offset + 1) !== lineFeed);
}
/** The index of the last number that is not above `value`; 0 when all are. */
function lastAtOrBefore(ascending, value) {
    let low = 0;
    let high = ascending.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((ascending[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ descendants),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bh: () => (/* binding */ kindInWords),
/* harmony export */   i: () => (/* binding */ objectOrNothing),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/** The value under a key, if the node is an object that has it. */
function member(node, key) {
    return node?.kind === 'object' ? node.members.get(key) : undefined;
}
function objectOrNothing(node) {
    return node?.kind === 'object' ? node : undefined;
}
/** The values of an array; none when the node is something else. */
function items(node) {
    return node?.kind === 'array' ? node.items : [];
}
/** The values of an object; none when the node is something else. */
function members(node) {
    return node?.kind === 'object' ? node.members.values() : [];
}
function textOf(node) {
    return node?.kind === 'string' ? node.value : undefined;
}
function numberOf(node) {
    return node?.kind === 'number' ? node.value : undefined;
}
/** The key as text; the index of an array's item too. */
function keyOf(node) {
    return String(node.key ?? '');
}
/** The RFC 6901 pointer from the root to the node. */
function pointerTo(node) {
    const parts = [];
    for (let at = node; at.parent !== undefined; at = at.parent) {
        parts.push(`/${keyOf(at).replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
    return parts.reverse().join('');
}
/**
 * The node and everything in it, parents first, in the order of the text.
 *
 * @param skip Nodes that are left out with everything in them.
 */
function* descendants(node, skip = () => false) {
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (skip(next))
            continue;
        yield next;
        const children = next.kind === 'object' ? [...next.members.values()] : items(next);
        for (let index = children.length - 1; index >= 0; index--) {
            const child = children[index];
            if (child !== undefined)
                waiting.push(child);
        }
    }
}
/** In words, to follow "found". */
function kindInWords(node) {
    const words = {
        object: 'an object',
        array: 'an array',
        string: 'a string',
        number: 'a number',
        boolean: 'a boolean',
        null: 'null',
        substitution: 'a substitution',
    };
    return words[node.kind];
}


/***/ })

};
