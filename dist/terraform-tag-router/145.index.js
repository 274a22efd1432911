export const id = 145;
export const ids = [145];
export const modules = {

/***/ 5013:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ resolverFor),
  j: () => (/* binding */ variablesFor)
});

// EXTERNAL MODULE: ./packages/host/lib/index.js + 23 modules
var lib = __webpack_require__(3864);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/route/account.js
/** The target account: what the configuration says and what the team's variable files say must agree. Pure. */

/** @throws {UserError} when the two name different accounts. */
function agreedAccount(configured, inFiles) {
    if (configured === undefined || inFiles === undefined)
        return configured ?? inFiles;
    if (configured.id === inFiles.id)
        return configured;
    throw new lib/* UserError */.yo(`the account is ${configured.id} here and ${inFiles.id} in ${inFiles.from}`, {
        where: configured.from,
        expected: 'one account for a team in an environment',
        mend: 'correct the one that is wrong: Terraform would follow the variable file',
    });
}
/**
 * @throws {UserError} when Terraform would make a number of an account that starts with zeros, whatever it is given.
 */
function ensureText(account, type) {
    if (account === undefined || type !== 'number' || !account.id.startsWith('0'))
        return;
    throw new lib/* UserError */.yo(`the variable "account" is a number, and ${account.id} would lose the zeros it starts with`, {
        where: 'variable "account"',
        expected: 'type = string',
        mend: 'write type = string in the block variable "account"',
    });
}

// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/route/place.js
var route_place = __webpack_require__(7076);
// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/route/route-settings.js
var route_settings = __webpack_require__(1786);
// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/route/state.js
var state = __webpack_require__(9506);
// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/route/target.js
var route_target = __webpack_require__(3102);
// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/route/template.js
var route_template = __webpack_require__(4313);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/route/route.js
/** Where a tag leads: the state, account, Region and module that Terraform works on. Pure. */





/** @throws {UserError} when the names that come out are none that AWS allows. */
function routeOf(destination, { version, account }, rules) {
    const settings = (0,route_settings/* settingsAt */.z1)(destination, rules);
    const fillings = {
        ...(0,route_settings/* fillingsAt */.kl)(destination, settings),
        version,
        ...(account === undefined ? {} : { 'account-id': account.id }),
    };
    const stateRegion = (0,route_settings/* stateRegionAt */.rw)(rules, settings);
    const roleArn = roleArnFrom(settings.template('role-arn'), fillings);
    const target = (0,route_target/* targetOf */.$)(settings.value('target-mode'), destination);
    const githubEnvironment = (0,state/* filled */.Bq)(settings.template('github-environment'), fillings);
    settings.note('state-region', stateRegion);
    if (account !== undefined)
        settings.note('account-id', { value: account.id, from: account.from });
    return {
        ...destination,
        version,
        state: (0,state/* stateOf */.L4)(fillings, (0,route_settings/* stateRulesAt */.qA)(destination, settings, stateRegion.value)),
        sessionName: sessionNameFrom(settings.template('session-name'), fillings),
        ...(account === undefined ? {} : { account }),
        ...(roleArn === undefined ? {} : { roleArn }),
        ...(target === undefined ? {} : { target }),
        githubEnvironment,
        said: settings.said,
        warnings: stateRegion.from === 'global-region' ? [guessedRegion(stateRegion.value)] : [],
    };
}
function guessedRegion(region) {
    return `state-region is taken from global-region (${region}): neither it nor AWS_REGION or AWS_DEFAULT_REGION says where the state's bucket is`;
}
/** Nothing while the account is not known that it needs. */
function roleArnFrom({ template, where }, fillings) {
    const result = (0,route_template/* fill */.GS)(template, fillings);
    if ('missing' in result)
        return undefined;
    const [, account] = /^arn:[a-z-]+:iam::(\d{12}):role\/[\w+=,.@/-]{1,576}$/.exec(result.text) ?? [];
    if (account === undefined) {
        throw new lib/* UserError */.yo(`the role "${result.text}" is no ARN of a role`, {
            where,
            expected: 'arn:{partition}:iam::{account-id}:role/NAME',
        });
    }
    const target = fillings['account-id'];
    if (target === undefined || target === account)
        return result.text;
    throw new lib/* UserError */.yo(`the role is one of account ${account}, and the route leads to ${target}`, {
        where,
        expected: 'a role in the target account: write {account-id} for it',
    });
}
function sessionNameFrom(from, fillings) {
    const name = (0,state/* filled */.Bq)(from, fillings);
    if (/^[\w+=,.@-]{2,64}$/.test(name))
        return name;
    throw new lib/* UserError */.yo(`the session name "${name}" is none that STS takes`, {
        where: from.where,
        expected: '2 to 64 letters, digits or any of _ + = , . @ -',
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/terraform/hcl-expression.js
/**
 * HCL expressions, as far as they must be known to find where one ends. What an expression comes to is known of a
 * text without interpolation and of a number; the others are passed over, right or wrong: Terraform judges them.
 */
/** Letters as HCL takes them for names. */
const identifier = String.raw `[\p{ID_Start}_][\p{ID_Continue}-]*`;
const blank = /[ \t]+|\/\*[\s\S]*?\*\//y;
const lineEnd = /(?:#|\/\/)[^\n]*(?:\n|$)|\r?\n|$/y;
const number = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/**
 * Moves to the line end after a value: the first one that stands in no bracket, text or comment.
 *
 * @returns Nothing when the value is missing or has no end that can be told.
 */
function takeValue(cursor) {
    const start = cursor.at;
    const text = takeText(cursor);
    if (text !== undefined && endsLine(cursor))
        return { kind: 'string', text };
    cursor.at = start;
    const digits = take(cursor, number);
    if (digits && endsLine(cursor))
        return { kind: 'number', text: digits[0] };
    cursor.at = start;
    return !endsLine(cursor) && passExpression(cursor) ? { kind: 'other', text: '' } : undefined;
}
/** Blanks and comments within a line. */
function passBlanks(cursor) {
    while (take(cursor, blank)) { }
}
function take(cursor, expression) {
    expression.lastIndex = cursor.at;
    const match = expression.exec(cursor.text);
    if (match)
        cursor.at = expression.lastIndex;
    return match;
}
function endsLine(cursor) {
    passBlanks(cursor);
    lineEnd.lastIndex = cursor.at;
    return lineEnd.test(cursor.text);
}
const quote = /"/y;
const plain = /[^"\\$%\r\n]+/y;
const marks = /\$+\{?|%+\{?/y;
const escapeSequence = /\\(?:(["\\nrt])|u([0-9A-Fa-f]{4})|U((?:000[0-9A-Fa-f]|0010)[0-9A-Fa-f]{4}))/y;
const control = { n: '\n', r: '\r', t: '\t' };
/** Nothing when it holds an interpolation, or is no text at all. */
function takeText(cursor) {
    if (!take(cursor, quote))
        return undefined;
    let text = '';
    while (!take(cursor, quote)) {
        const piece = take(cursor, plain)?.[0] ?? takeMarks(cursor) ?? takeEscape(cursor);
        if (piece === undefined)
            return undefined;
        text += piece;
    }
    return text;
}
/** `$` and `%`, of which two in front of a brace stand for one. */
function takeMarks(cursor) {
    const found = take(cursor, marks)?.[0];
    if (found === undefined || !found.endsWith('{'))
        return found;
    return found.length === 3 ? found.slice(1) : undefined;
}
function takeEscape(cursor) {
    const found = take(cursor, escapeSequence);
    if (!found)
        return undefined;
    const [, letter, short, long] = found;
    if (letter !== undefined)
        return control[letter] ?? letter;
    return String.fromCodePoint(Number.parseInt(short ?? long ?? '', 16));
}
const heredocStart = new RegExp(`<<-?(${identifier})\\r?\\n`, 'uy');
const heredocLine = /[^\n]*(?=\n)/y;
const lineComment = /(?:#|\/\/)[^\n]*/y;
/** A slash stands alone where it starts no comment; a comment without an end fits nowhere. */
const operators = /[^"[\]{}()<#/\r\n]+|\r?\n|\/(?![*/])|</y;
const closers = { '(': ')', '[': ']', '{': '}' };
/** With a stack of its own: texts and brackets in one another may be very deep. */
function passExpression(cursor) {
    const open = [];
    for (;;) {
        const around = open.at(-1);
        if (around === undefined && endsLine(cursor))
            return true;
        if (cursor.at >= cursor.text.length)
            return false;
        const passed = around === '"'
            ? passQuoted(cursor, open)
            : typeof around === 'object'
                ? passHeredoc(cursor, around, open)
                : passCode(cursor, around, open);
        if (!passed)
            return false;
    }
}
function passCode(cursor, around, open) {
    const character = cursor.text[cursor.at] ?? '';
    const closer = character === '"' ? '"' : closers[character];
    if (closer !== undefined) {
        open.push(closer);
        cursor.at++;
        return true;
    }
    if (')]}'.includes(character)) {
        cursor.at++;
        return open.pop() === character;
    }
    const marker = take(cursor, heredocStart)?.[1];
    if (marker !== undefined) {
        open.push({ marker, atLineStart: true });
        return true;
    }
    if (take(cursor, blank) || (around !== undefined && take(cursor, lineComment)))
        return true;
    return take(cursor, operators) !== null;
}
const escaped = /\\[^\r\n]/y;
function passQuoted(cursor, open) {
    if (take(cursor, quote)) {
        open.pop();
        return true;
    }
    return passMarks(cursor, open) ?? (take(cursor, plain) ?? take(cursor, escaped)) !== null;
}
const heredocPiece = /[^$%\n]+|\n/y;
/** Its end is a line that holds nothing but the marker, and is the line end of the value too. */
function passHeredoc(cursor, heredoc, open) {
    if (heredoc.atLineStart) {
        const start = cursor.at;
        if (take(cursor, heredocLine)?.[0].trim() === heredoc.marker) {
            open.pop();
            return true;
        }
        cursor.at = start;
    }
    const marked = passMarks(cursor, open);
    const piece = marked === undefined ? take(cursor, heredocPiece) : null;
    heredoc.atLineStart = piece?.[0] === '\n';
    return marked ?? piece !== null;
}
/** Opens an interpolation. With three marks or more in front of the brace it is not clear whether it is one. */
function passMarks(cursor, open) {
    const found = take(cursor, marks)?.[0];
    if (found === undefined)
        return undefined;
    if (!found.endsWith('{'))
        return true;
    if (found.length === 2)
        open.push('}');
    return found.length <= 3;
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/terraform/tfvars.js
/**
 * The assignments of a `.tfvars` file, with the values of plain ones: `name = "text"` and `name = 12`. Other
 * expressions are passed over; where one has no end, or no assignment stands, the reader stops and says where.
 */

const byteOrderMark = /\ufeff/y;
const betweenLines = /[ \t\r\n]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\//y;
const assignedName = new RegExp(identifier, 'uy');
const equals = /=(?!=)/y;
function readTfvars(text) {
    const cursor = { text, at: 0 };
    const assignments = [];
    take(cursor, byteOrderMark);
    for (;;) {
        while (take(cursor, betweenLines)) { }
        if (cursor.at === text.length)
            return { assignments };
        const start = cursor.at;
        const name = take(cursor, assignedName)?.[0];
        passBlanks(cursor);
        const assigned = take(cursor, equals);
        passBlanks(cursor);
        const at = cursor.at;
        const value = assigned === null ? undefined : takeValue(cursor);
        if (name === undefined || value === undefined)
            return { assignments, stoppedAt: start };
        assignments.push({ name, ...value, at });
    }
}
/** Line and column, 1-based. */
function placeIn(text, at) {
    const before = text.slice(0, at);
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/terraform/environment-files.js
/** The variable files of a team, as they lie in `<environments-dir>/<env>/<team>/`. */




const largestFile = 256 * 1024;
/** @throws {UserError} when a folder that was asked for is not there. */
async function ensureFolder(files, directory) {
    const found = await (0,promises_.stat)((0,external_node_path_.resolve)(files.workingDirectory, directory)).catch((error) => ifMissing(directory, error));
    if (found?.isDirectory())
        return;
    throw new lib/* UserError */.yo(found === undefined ? 'the folder does not exist' : 'this is no folder', {
        where: directory,
        expected: 'the folder of the variable files',
        mend: 'check the input environments-dir: it counts from the working directory',
    });
}
/**
 * Reads a file once, however many routes have it.
 *
 * @throws {UserError} when a file cannot be read or lies outside the folder, and when the account that it sets is no
 * account id or cannot be told.
 */
function environmentFilesIn(files, directory) {
    const readings = new Map();
    const inside = insideOf(directory, files.workingDirectory);
    const read = (path) => {
        const reading = readings.get(path) ?? readFilled(path, files, inside);
        readings.set(path, reading);
        return reading;
    };
    return async ({ env, team, region }) => {
        const folder = `${directory.replace(/[/\\]+$/, '') || '/'}/${env}/${team}`;
        const paths = [`${folder}/variables.tfvars`, `${folder}/${region}.tfvars`];
        const found = (await Promise.all(paths.map(read))).filter((reading) => reading !== undefined);
        if (found.length > 0)
            return combined(found);
        const others = await foldersIn((0,external_node_path_.resolve)(files.workingDirectory, directory, env));
        const noAccount = nothingFound(paths[0] ?? folder, team, others);
        return { varFiles: [], remarks: [], noAccount, contents: [] };
    };
}
function combined(found) {
    const varFiles = found.map(({ path }) => path);
    const contents = found.map(({ text }) => text);
    const remarks = found.flatMap((reading) => reading.remarks);
    // Terraform lets the last file win, and so does the route.
    const last = found.findLast(({ account, unknown }) => account !== undefined || unknown !== undefined);
    if (last?.unknown !== undefined)
        throw last.unknown;
    if (last?.account !== undefined)
        return { varFiles, account: last.account, remarks, contents };
    return { varFiles, remarks, noAccount: noAccount(varFiles), contents };
}
/** Nothing when it is not there or empty. */
async function readFilled(path, files, inside) {
    const target = (0,external_node_path_.resolve)(files.workingDirectory, path);
    const entry = await (0,promises_.lstat)(target).catch((error) => ifMissing(path, error));
    if (entry === undefined)
        return undefined;
    const found = entry.isSymbolicLink() ? await (0,promises_.stat)(target).catch((error) => ifMissing(path, error)) : entry;
    if (found === undefined)
        return undefined;
    if (!found.isFile())
        throw new lib/* UserError */.yo('this is no file', { where: path, expected: 'a variable file' });
    await inside(path, entry.isSymbolicLink() ? target : (0,external_node_path_.dirname)(target));
    if (found.size === 0)
        return undefined;
    const text = await files.readText(path, 'the variable file', largestFile);
    return { path, text, ...accountIn(path, text) };
}
function insideOf(directory, workingDirectory) {
    const real = new Map();
    const realOf = (target) => {
        const known = real.get(target) ?? (0,promises_.realpath)(target);
        real.set(target, known);
        return known;
    };
    return async (path, target) => {
        const [root, place] = await Promise.all([realOf((0,external_node_path_.resolve)(workingDirectory, directory)), realOf(target)]);
        if ((0,external_node_path_.relative)(root, place).split(external_node_path_.sep)[0] !== '..')
            return;
        throw new lib/* UserError */.yo(`the file lies outside ${directory}`, {
            where: path,
            expected: `a variable file in ${directory}, not a link out of it`,
        });
    };
}
function accountIn(path, text) {
    const { assignments, stoppedAt } = readTfvars(text);
    const stop = stoppedAt === undefined ? undefined : placeIn(text, stoppedAt);
    const remarks = stop === undefined ? [] : [notUnderstood(path, stop)];
    const [found, again] = assignments.filter(({ name }) => name === 'account');
    // What follows the stop may set it.
    if (found === undefined)
        return stop === undefined ? { remarks } : { unknown: untold(path, stop), remarks };
    const place = placeIn(text, found.at);
    if (again !== undefined)
        throw twice(path, place, placeIn(text, again.at));
    return {
        account: { id: accountId(found, `${path}:${place.line}:${place.column}`), from: path },
        remarks: [...remarks, ...zeroRemark(found, path, place)],
    };
}
function accountId({ kind, text }, where) {
    if (kind !== 'other' && /^[0-9]{12}$/.test(text))
        return text;
    throw new lib/* UserError */.yo(kind === 'other'
        ? 'account is neither a plain text nor a number'
        : `account ${JSON.stringify(text.slice(0, 100))} is no account id`, {
        where,
        expected: '12 digits in quotes',
        mend: 'for example account = "111122223333"',
    });
}
function zeroRemark({ kind, text }, file, place) {
    if (kind !== 'number' || !text.startsWith('0'))
        return [];
    return [
        {
            text: `account = ${text} is a number, and Terraform loses the zeros it starts with: write account = "${text}", and type = string in its variable block. The generated variables say it as text`,
            file,
            ...place,
        },
    ];
}
function notUnderstood(file, place) {
    return {
        text: 'from here on this file is not read: no assignment stands here that Terraform would take',
        file,
        ...place,
    };
}
function untold(file, { line, column }) {
    return new lib/* UserError */.yo('which account this file sets cannot be told: it cannot be read from here on', {
        where: `${file}:${line}:${column}`,
        expected: 'name = value, as Terraform takes it',
        mend: 'correct this assignment, or write account = "111122223333" above it',
    });
}
function nothingFound(path, team, teams) {
    const meant = teams.includes(team) ? undefined : (0,lib/* suggestion */.h)(team, teams);
    const didYouMean = meant === undefined ? '' : ` (did you mean the team "${meant}"?)`;
    return { text: `${path} does not exist or is empty${didYouMean}: account-id and role-arn are not set` };
}
function noAccount(varFiles) {
    return {
        text: `no account = "\u2026" in ${varFiles.join(' or ')}: account-id and role-arn are not set`,
        file: varFiles[0],
    };
}
function twice(path, first, second) {
    return new lib/* UserError */.yo(`account is set a second time, first in line ${first.line}`, {
        where: `${path}:${second.line}:${second.column}`,
        expected: 'one account',
    });
}
/** What cannot be looked at may be there: that is not to be taken for missing. */
function ifMissing(path, error) {
    if (error.code === 'ENOENT')
        return undefined;
    const trouble = error.code === 'EACCES' ? 'this may not be read' : `this cannot be read: ${error.message}`;
    throw new lib/* UserError */.yo(trouble, { where: path, expected: 'files that may be read', cause: error });
}
async function foldersIn(directory) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/terraform/hcl-blocks.js
/** The blocks at the top of a `.tf` file: `module "regional" { \u2026 }`. What stands in them is passed over. */

const hcl_blocks_byteOrderMark = /\ufeff/y;
const betweenBlocks = /[ \t\r\n]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\//y;
const word = new RegExp(identifier, 'uy');
const label = /"([^"\\$%\r\n]*)"/y;
const brace = /\{/y;
function blocksIn(text) {
    const cursor = { text, at: 0 };
    const blocks = [];
    take(cursor, hcl_blocks_byteOrderMark);
    for (;;) {
        while (take(cursor, betweenBlocks)) { }
        if (cursor.at === text.length)
            return { blocks, whole: true };
        const block = takeBlock(cursor);
        if (block === undefined)
            return { blocks, whole: false };
        blocks.push(block);
    }
}
function takeBlock(cursor) {
    const type = take(cursor, word)?.[0];
    if (type === undefined)
        return undefined;
    const labels = [];
    for (;;) {
        passBlanks(cursor);
        const found = take(cursor, label)?.[1] ?? take(cursor, word)?.[0];
        if (found === undefined)
            break;
        labels.push(found);
    }
    const start = cursor.at;
    if (!take(cursor, brace))
        return undefined;
    cursor.at = start;
    if (takeValue(cursor) === undefined)
        return undefined;
    const value = cursor.text.slice(start + 1, cursor.at);
    return { type, labels, body: value.slice(0, value.lastIndexOf('}')) };
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/terraform/root-module.js
/** What the root module declares, as far as a route must know: its modules and its variables. */




const root_module_largestFile = 4 * 1024 * 1024;
/** Nothing when the folder holds no Terraform files, or nothing stands in them. */
async function readRootModule(files, folder) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.resolve)(files.workingDirectory, folder), { withFileTypes: true }).catch(() => []);
    const names = entries
        .filter((entry) => !entry.isDirectory() && /\.tf(\.json)?$/.test(entry.name) && !entry.name.startsWith('.'))
        .map(({ name }) => name);
    if (names.length === 0)
        return undefined;
    const modules = new Set();
    const variables = new Map();
    let isEmpty = true;
    let unread;
    for (const name of names.sort()) {
        const path = (0,external_node_path_.join)(folder, name);
        const text = await files.readText(path, "Terraform's file", root_module_largestFile);
        const { declared, whole } = name.endsWith('.json') ? declaredInJson(text) : declaredIn(text);
        if (!whole)
            unread ??= path;
        if (text.trim() !== '')
            isEmpty = false;
        for (const { kind, label, type } of declared) {
            if (kind === 'module')
                modules.add(label);
            else
                variables.set(label, type);
        }
    }
    if (isEmpty)
        return undefined;
    return { modules, variables, ...(unread === undefined ? {} : { unread }) };
}
/** @throws {UserError} when the module is not there. Terraform itself says nothing: it plans nothing. */
function ensureModule({ modules, unread }, target) {
    const name = target.slice('module.'.length);
    if (modules.has(name) || unread !== undefined)
        return;
    const there = [...modules].map((module) => `module.${module}`);
    throw new lib/* UserError */.yo(`there is no module "${name}" here, and with -target=${target} Terraform would plan nothing`, {
        where: 'target-mode',
        expected: there.length === 0 ? 'a module of this name' : `one of ${there.join(', ')}`,
        mend: `declare module "${name}", or give target-mode=none`,
    });
}
/** @throws {UserError} when the folder holds no Terraform files. */
function ensureRoot(root, folder) {
    if (root !== undefined)
        return;
    throw new lib/* UserError */.yo(`the folder ${folder} holds no Terraform files`, {
        where: 'target-mode',
        expected: 'a root module in the folder regional and one in the folder global',
    });
}
function declaredIn(text) {
    const { blocks, whole } = blocksIn(text);
    const declared = blocks.flatMap(({ type, labels: [label], body }) => {
        if (label === undefined)
            return [];
        if (type === 'module')
            return [{ kind: 'module', label }];
        return type === 'variable' ? [{ kind: 'variable', label, type: wordOf(body) }] : [];
    });
    return { declared, whole };
}
function wordOf(body) {
    return /^\s*type\s*=\s*"?([a-z]+)"?\s*(?:[#/].*)?$/m.exec(body)?.[1];
}
function declaredInJson(text) {
    const document = parsed(text);
    if (document === undefined)
        return { declared: [], whole: false };
    const labelsOf = (kind) => {
        const found = Object.hasOwn(document, kind) ? document[kind] : undefined;
        const objects = Array.isArray(found) ? found : [found];
        return objects.flatMap((object) => (isObject(object) ? Object.entries(object) : []));
    };
    const modules = labelsOf('module').map(([label]) => ({ kind: 'module', label }));
    const variables = labelsOf('variable').map(([label, said]) => {
        const type = isObject(said) && typeof said.type === 'string' ? said.type : undefined;
        return { kind: 'variable', label, type };
    });
    return { declared: [...modules, ...variables], whole: true };
}
function parsed(text) {
    try {
        const document = JSON.parse(text);
        return isObject(document) ? document : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/modes/resolve.js





/**
 * A folder of variables that is given must be there; the usual one may be missing, and then there are no variables.
 *
 * @throws {UserError} when it is not.
 */
async function variablesFor(rules, files) {
    const directory = rules.read('environments-dir', {});
    if (directory !== undefined && directory.from !== 'default')
        await ensureFolder(files, directory.value);
    return environmentFilesIn(files, rules.value('environments-dir', {}));
}
function resolverFor(rules, files, readVariables) {
    const roots = rootModules(files);
    return async (place, version) => {
        const destination = (0,route_place/* destinationOf */.M)(place, rules);
        const found = await readVariables(destination);
        const account = agreedAccount(configuredAccount(place, rules), found.account);
        const route = routeOf(destination, { version, account }, rules);
        const root = await ensureTarget(route, rules, roots);
        ensureText(account, root?.variables.get('account'));
        return {
            route,
            varFiles: found.varFiles,
            contents: found.contents,
            variables: variablesOf(route, found.account, root),
            remarks: found.remarks,
            ...(account === undefined && found.noAccount !== undefined ? { noAccount: found.noAccount } : {}),
        };
    };
}
/** A folder is read once, however many routes lead to it. */
function rootModules(files) {
    const known = new Map();
    return (folder) => {
        const root = known.get(folder) ?? readRootModule(files, folder);
        known.set(folder, root);
        return root;
    };
}
async function ensureTarget({ target, scopeType, env, team, scope }, rules, roots) {
    const mode = rules.value('target-mode', { env, team, scope });
    const folder = mode === 'dir' ? scopeType : '.';
    const root = await roots(folder);
    if (mode === 'dir')
        ensureRoot(root, folder);
    if (mode === 'article' && target !== undefined && root !== undefined)
        ensureModule(root, target);
    return root;
}
function configuredAccount({ env, team }, { config }) {
    const id = config.accounts.get(env)?.get(team);
    return id === undefined ? undefined : { id, from: config.where(`accounts.${env}.${team}`) };
}
/**
 * Terraform refuses an argument for a variable that it does not know. Where its files are not here, the account is
 * given when the team's own files set it or the configuration names it.
 */
function variablesOf({ env, region, account }, inFiles, root) {
    const all = { env, region, ...(account === undefined ? {} : { account: account.id }) };
    if (root === undefined || root.unread !== undefined)
        return all;
    const isDeclared = (name) => root.variables.has(name) || (name === 'account' && inFiles !== undefined);
    return Object.fromEntries(Object.entries(all).filter(([name]) => isDeclared(name)));
}


/***/ }),

/***/ 5597:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ME: () => (/* binding */ ensureWave),
/* harmony export */   ZB: () => (/* binding */ mostRows),
/* harmony export */   gt: () => (/* binding */ wavesOf)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3864);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7419);
/* harmony import */ var _tag_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7070);
/** The order in which the scopes of one tag are deployed. Pure. */



/** What GitHub takes in one matrix. */
const mostRows = 256;
/**
 * Global first and then all Regions, unless the configuration says more.
 *
 * @throws {UserError} when it leaves a scope out, or puts `global` anywhere but before the Regions.
 */
function wavesOf(scopes, given) {
    const plans = given === undefined ? standardWaves() : given.value.map(planFrom);
    const named = new Set(plans.flatMap(({ scopes }) => scopes));
    const rest = scopes.filter((scope) => !named.has(scope));
    const taken = new Set();
    const waves = [];
    for (const { scopes: wanted, bakeMinutes } of plans) {
        const members = wanted.flatMap((scope) => scope === _config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .otherScopes */ ._2 ? rest : scopes.includes(scope) ? [scope] : []);
        const fresh = members.filter((scope) => !taken.has(scope));
        for (const scope of fresh)
            taken.add(scope);
        for (let at = 0; at < fresh.length; at += mostRows)
            waves.push({
                scopes: fresh.slice(at, at + mostRows),
                bakeMinutes: at + mostRows < fresh.length ? 0 : bakeMinutes,
            });
    }
    const forgotten = scopes.find((scope) => !taken.has(scope));
    if (forgotten !== undefined)
        throw leftOut(forgotten, given);
    const late = waves.find(({ scopes: members }, index) => members.includes(_tag_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .globalScope */ .gm) && (index > 0 || members.length > 1));
    if (late !== undefined)
        throw globalLate(given);
    return waves.map((wave, index) => ({ number: index + 1, ...wave }));
}
/** @throws {UserError} when there are fewer waves: nothing to do would look like all being done. */
function ensureWave(wave, count) {
    if (wave === undefined || wave <= count)
        return;
    throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there ${count === 1 ? 'is 1 wave' : `are ${count} waves`}, and not wave ${wave}`, {
        where: 'wave',
        expected: count === 1 ? '1, or no wave' : `1 to ${count}`,
    });
}
function standardWaves() {
    return [
        { scopes: [_tag_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .globalScope */ .gm], bakeMinutes: 0 },
        { scopes: [_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .otherScopes */ ._2], bakeMinutes: 0 },
    ];
}
function planFrom(wave) {
    return {
        scopes: (wave.get('scopes') ?? []),
        bakeMinutes: minutesIn((wave.get('bake') ?? '0m')),
    };
}
const unitInMinutes = { ms: 1 / 60_000, s: 1 / 60, m: 1, h: 60, d: 1440 };
/** Rounded up: a wave is never watched for less than was asked. */
function minutesIn(duration) {
    const parts = [...duration.matchAll(/([\d.]+)(ms|s|m|h|d)/g)];
    return Math.ceil(parts.reduce((sum, [, amount, unit = 'm']) => sum + Number(amount) * (unitInMinutes[unit] ?? 0), 0));
}
function leftOut(scope, given) {
    return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`no wave holds the scope ${scope}`, {
        where: given?.from ?? 'waves',
        expected: 'every scope of the tag in a wave',
        mend: `add it to a wave, or a wave with the scope ${_config_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .otherScopes */ ._2}`,
    });
}
function globalLate(given) {
    return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('global stands beside a Region or after one', {
        where: given?.from ?? 'waves',
        expected: 'global alone in the first wave: what is regional stands on it',
    });
}


/***/ })

};
