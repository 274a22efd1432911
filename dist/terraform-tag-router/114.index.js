export const id = 114;
export const ids = [114];
export const modules = {

/***/ 8114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var lib = __webpack_require__(7929);
// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/definition.js
var definition = __webpack_require__(7272);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/hcl-expression.js
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

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/tfvars.js
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

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/environment-files.js
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
 * @throws {UserError} when a file cannot be read or lies outside the folder, and when the account that it sets is no
 * account id or cannot be told.
 */
async function readEnvironmentFiles(files, directory, { env, team, region }) {
    const folder = `${directory.replace(/[/\\]+$/, '') || '/'}/${env}/${team}`;
    const candidates = [`${folder}/variables.tfvars`, `${folder}/${region}.tfvars`];
    const present = await Promise.all(candidates.map((path) => isFilled(path, { root: directory, workingDirectory: files.workingDirectory })));
    const varFiles = candidates.filter((_, index) => present[index]);
    if (varFiles.length === 0) {
        const others = await foldersIn((0,external_node_path_.resolve)(files.workingDirectory, directory, env));
        return { varFiles, remarks: [nothingFound(candidates[0] ?? folder, team, others)] };
    }
    const readings = await Promise.all(varFiles.map((path) => accountIn(path, files)));
    const remarks = readings.flatMap((reading) => reading.remarks);
    // Terraform lets the last file win, and so does the route.
    const last = readings.findLast(({ account, unknown }) => account !== undefined || unknown !== undefined);
    if (last?.unknown !== undefined)
        throw last.unknown;
    if (last?.account !== undefined)
        return { varFiles, account: last.account, remarks };
    return { varFiles, remarks: [...remarks, noAccount(varFiles)] };
}
async function isFilled(path, { root, workingDirectory }) {
    const target = (0,external_node_path_.resolve)(workingDirectory, path);
    const found = await (0,promises_.stat)(target).catch((error) => ifMissing(path, error));
    if (found === undefined)
        return false;
    const [realRoot, real] = await Promise.all([(0,promises_.realpath)((0,external_node_path_.resolve)(workingDirectory, root)), (0,promises_.realpath)(target)]);
    if ((0,external_node_path_.relative)(realRoot, real).split(external_node_path_.sep)[0] === '..' || !found.isFile()) {
        throw new lib/* UserError */.yo(found.isFile() ? `the file lies outside ${root}` : 'this is no file', {
            where: path,
            expected: `a variable file in ${root}, not a link out of it`,
        });
    }
    return found.size > 0;
}
async function accountIn(path, files) {
    const text = await files.readText(path, 'the variable file', largestFile);
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
        text: `no account = "…" in ${varFiles.join(' or ')}: account-id and role-arn are not set`,
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/backend.js
/** Text of a `.tfbackend.json`: JSON has no interpolation, so every value is taken as it stands. */
function backendDocument(state) {
    return `${JSON.stringify(backendSettings(state), null, 2)}\n`;
}
/**
 * `-reconfigure`, because the folder may have been initialized for another route: without it Terraform stops, and
 * the `-migrate-state` it then proposes would copy the other route's state over this one's.
 */
function backendArguments(state) {
    const settings = Object.entries(backendSettings(state)).map(([name, value]) => `-backend-config=${name}=${Array.isArray(value) ? JSON.stringify(value) : value}`);
    return ['-reconfigure', ...settings];
}
function backendSettings({ bucket, key, region, lockMode, lockTable, accountId, }) {
    return {
        bucket,
        key,
        region,
        encrypt: true,
        ...(lockMode === 'lockfile' || lockMode === 'both' ? { use_lockfile: true } : {}),
        ...(lockTable === undefined ? {} : { dynamodb_table: lockTable }),
        ...(accountId === undefined ? {} : { allowed_account_ids: [accountId] }),
    };
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/terraform-arguments.js
/** Each is one word that starts with `-var=`, whatever the value is. */
function varArguments(route) {
    return Object.entries(variablesOf(route)).map(([name, value]) => `-var=${name}=${value}`);
}
/** Text of a `.tfvars.json`. The account stands as text, so that its leading zeros stay. */
function tfvarsDocument(route) {
    return `${JSON.stringify(variablesOf(route), null, 2)}\n`;
}
/** The account only when the team's own files set it: Terraform refuses `-var` for a variable it does not know. */
function variablesOf({ tag, region, account }) {
    return { env: tag.env, region, ...(account === undefined ? {} : { account: account.id }) };
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/generated-files.js
/** The files that are made for Terraform. Their names tell the route and end in a hash of what is in them. */



/** Two routes that differ in anything that Terraform is told get different files. */
function generatedFilesOf(route, directory) {
    const { env, scope, team } = route.tag;
    const stem = `${directory.replace(/(?<=.)\/+$/, '')}/${env}_${scope}_${team}`;
    const file = (content, ending) => ({
        content,
        path: `${stem}.${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex').slice(0, 12)}.${ending}`,
    });
    return {
        backend: file(backendDocument(route.state), 'tfbackend.json'),
        tfvars: file(tfvarsDocument(route), 'tfvars.json'),
    };
}
/** Readable by their owner only: a state's place and account are nobody else's business. */
async function writeGeneratedFiles(generated, files) {
    for (const { path, content } of Object.values(generated))
        await files.writeWhole(path, content, 0o600);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/git.js
/** What git says of a tag. Runs git itself, never through a shell, and asks only what changes nothing. */

const timeLimit = 30_000;
const noAnswer = `git gave no answer in ${timeLimit / 1000} s`;
const largestOutput = 16 * 1024 * 1024;
function repositoryAt(directory, environment, signal) {
    const git = (...args) => ask(args, { directory, environment, signal });
    return {
        async tagsAt(commit) {
            const answer = await git('tag', '--no-column', '--format=%(refname:strip=2)', `--points-at=${commit}`);
            return answer.exitCode === 0 ? { tags: linesOf(answer.output) } : undecided(answer);
        },
        async inspect(name) {
            const reference = `refs/tags/${name}`;
            const repository = await git('rev-parse', '--is-shallow-repository');
            if (repository.exitCode !== 0)
                return undecided(repository);
            const [listed, peeled, head] = await Promise.all([
                git('for-each-ref', '--format=%(objecttype)', '--', reference),
                git('rev-parse', '--verify', '--quiet', `${reference}^{commit}`),
                git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
            ]);
            const failed = listed.exitCode === 0 ? [peeled, head].find(isFailure) : listed;
            if (failed !== undefined)
                return undecided(failed);
            const kind = linesOf(listed.output)[0];
            return {
                ...(kind === undefined
                    ? {}
                    : { tag: { annotated: kind === 'tag', commit: linesOf(peeled.output)[0] } }),
                head: linesOf(head.output)[0],
                shallow: linesOf(repository.output)[0] === 'true',
            };
        },
    };
}
function ask(args, { directory, environment, signal }) {
    const quiet = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
    const options = {
        cwd: directory,
        env: { ...environment, ...quiet },
        signal,
        timeout: timeLimit,
        maxBuffer: largestOutput,
        windowsHide: true,
    };
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', ['--no-pager', ...args], options, (error, output, errorOutput) => {
            if (signal.aborted)
                return reject(signal.reason);
            if (error === null)
                return resolve({ exitCode: 0, output, error: '' });
            if (error.killed && typeof error.code !== 'string')
                return resolve({ exitCode: -1, output, error: noAnswer });
            resolve({
                exitCode: typeof error.code === 'number' ? error.code : -1,
                output,
                error: errorOutput || error.message,
            });
        });
    });
}
/** With `--verify --quiet` 1 says that there is no such thing; all else that is not 0 is a failure. */
function isFailure({ exitCode }) {
    return exitCode !== 0 && exitCode !== 1;
}
function undecided({ error }) {
    if (error.includes('ENOENT'))
        return { undecided: 'git is not installed', mend: 'put git on the PATH' };
    const foreign = /detected dubious ownership in repository at '([^'\n]+)'/.exec(error)?.[1];
    if (foreign !== undefined) {
        return {
            undecided: `the repository ${foreign} belongs to another user, and git does not read it`,
            mend: `trust it: git config --global --add safe.directory '${foreign}'`,
        };
    }
    if (error.includes('not a git repository')) {
        return { undecided: 'this is not a git repository', mend: 'run in a clone of the repository' };
    }
    if (error === noAnswer)
        return { undecided: noAnswer };
    const [first = 'git failed'] = linesOf(error);
    return { undecided: `git says ${JSON.stringify(first.slice(0, 300))}` };
}
function linesOf(text) {
    return text.split('\n').filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/outputs.js


function outputsOf(route, { varFiles, generated, commit }) {
    const facts = { ...factsOf(route), ...(commit === undefined ? {} : { commit }) };
    return {
        ...facts,
        'backend-config-file': generated.backend.path,
        'backend-config-args': backendArguments(route.state),
        'var-files': varFiles,
        'var-args': varArguments(route),
        'tfvars-file': generated.tfvars.path,
        route: facts,
    };
}
/** What is neither file nor argument; what does not apply is left out. */
function factsOf({ tag, state, account, roleArn, target, ...route }) {
    return {
        env: tag.env,
        scope: tag.scope,
        'scope-type': route.scopeType,
        region: route.region,
        partition: route.partition,
        team: tag.team,
        version: tag.version,
        ...(account === undefined ? {} : { 'account-id': account.id }),
        ...(roleArn === undefined ? {} : { 'role-arn': roleArn }),
        'session-name': route.sessionName,
        'state-bucket': state.bucket,
        'state-key': state.key,
        'state-region': state.region,
        'lock-mode': state.lockMode,
        ...(state.lockTable === undefined ? {} : { 'lock-table': state.lockTable }),
        ...(target === undefined ? {} : { target }),
        'github-environment': route.githubEnvironment,
    };
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/state.js
/** Where the Terraform state of a route lies, and how it is locked. Pure. */

/** @throws {UserError} when the names that come out are none that S3 or DynamoDB allow. */
function stateOf({ env, scope, team }, rules) {
    const bucket = `${rules.bucketPrefix}-${env}`;
    const lockTable = `${rules.lockTablePrefix}-${env}`;
    refuse('state-bucket-prefix', `the bucket "${bucket}"`, bucketTrouble(bucket), 'a name that S3 allows');
    const withTable = rules.lockMode === 'dynamodb' || rules.lockMode === 'both';
    if (withTable) {
        refuse('lock-table-prefix', `the table "${lockTable}"`, tableTrouble(lockTable), 'a name that DynamoDB allows');
    }
    return {
        bucket,
        key: `${team}/${env}-${scope}/terraform.tfstate`,
        region: rules.region,
        lockMode: rules.lockMode,
        ...(withTable ? { lockTable } : {}),
        ...(rules.accountId === undefined ? {} : { accountId: rules.accountId }),
    };
}
/** What a lock mode asks the reader to know; Terraform itself says nothing of it. */
function lockWarning(mode) {
    if (mode === 'none')
        return 'lock-mode=none: nothing keeps two runs from writing one state';
    if (mode === 'lockfile')
        return undefined;
    return `lock-mode=${mode}: Terraform 1.11 deprecates locking by DynamoDB and a later release drops it; move to lock-mode=lockfile${mode === 'both' ? '' : ', by way of lock-mode=both'}`;
}
const reservedStarts = ['xn--', 'sthree-', 'amzn-s3-demo-'];
const reservedEnds = ['-s3alias', '--ol-s3', '.mrap', '--x-s3', '--table-s3'];
function bucketTrouble(name) {
    if (name.length < 3 || name.length > 63)
        return `has ${name.length} characters, and may have 3 to 63`;
    if (!/^[a-z0-9.-]+$/.test(name))
        return 'may hold only lower-case letters, digits, . and -';
    if (!/^[a-z0-9].*[a-z0-9]$/.test(name))
        return 'must start and end with a letter or digit';
    if (/\.\./.test(name))
        return 'has two dots in a row';
    if (/^\d+\.\d+\.\d+\.\d+$/.test(name))
        return 'looks like an IP address';
    const reserved = reservedStarts.find((start) => name.startsWith(start)) ?? reservedEnds.find((end) => name.endsWith(end));
    return reserved === undefined ? undefined : `has "${reserved}", which S3 keeps for itself`;
}
function tableTrouble(name) {
    if (name.length < 3 || name.length > 255)
        return `has ${name.length} characters, and may have 3 to 255`;
    return /^[A-Za-z0-9_.-]+$/.test(name) ? undefined : 'may hold only letters, digits and any of _ . -';
}
function refuse(where, subject, trouble, expected) {
    if (trouble !== undefined)
        throw new lib/* UserError */.yo(`${subject} ${trouble}`, { where, expected });
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/grammar.js
/** The form of a tag: a template such as `{env}_{scope}/{team}/{version}`, read from left to right. */

const fieldNames = ['env', 'scope', 'team', 'version'];
/** @throws {UserError} when the template leaves out, repeats or does not separate its fields. */
function grammarFrom(template) {
    const pieces = template
        .split(/(\{[^{}]*\})/)
        .filter((piece) => piece !== '')
        .map((piece) => pieceFrom(piece, template));
    for (const name of fieldNames) {
        const count = pieces.filter((piece) => piece.kind === 'field' && piece.name === name).length;
        if (count !== 1)
            throw unusable(template, `has {${name}} ${count === 0 ? 'nowhere' : `${count} times`}`);
    }
    const unseparated = pieces.some((piece, at) => piece.kind === 'field' && pieces[at + 1]?.kind === 'field');
    if (unseparated)
        throw unusable(template, 'has two fields with nothing between them');
    return { template, pieces };
}
/** The whole tag is matched. A field ends where the text that follows it in the template first appears. */
function matchGrammar({ pieces }, tag) {
    const spans = [];
    let at = 0;
    for (const [index, piece] of pieces.entries()) {
        if (piece.kind === 'literal') {
            if (!tag.startsWith(piece.text, at))
                return mismatch(at, tag.length, `does not start with "${piece.text}"`);
            at += piece.text.length;
            continue;
        }
        const next = pieces[index + 1];
        const to = next?.kind === 'literal' ? tag.indexOf(next.text, at) : tag.length;
        if (to === -1 && next?.kind === 'literal')
            return mismatch(at, tag.length, `has no "${next.text}" after the ${piece.name}`);
        spans.push({ name: piece.name, from: at, to });
        at = to;
    }
    return at === tag.length ? { spans } : mismatch(at, tag.length, 'goes on after its end');
}
function writeTag({ pieces }, fields) {
    return pieces.map((piece) => (piece.kind === 'field' ? fields[piece.name] : piece.text)).join('');
}
function pieceFrom(piece, template) {
    if (!piece.startsWith('{'))
        return { kind: 'literal', text: literal(piece, template) };
    const name = fieldNames.find((field) => `{${field}}` === piece);
    if (name === undefined)
        throw unusable(template, `has the unknown field ${piece}`);
    return { kind: 'field', name };
}
function literal(text, template) {
    if (!/^[A-Za-z0-9._/+-]+$/.test(text) || template.startsWith('-'))
        throw unusable(template, `has the text ${JSON.stringify(text)}, which tags cannot be trusted with`);
    return text;
}
function unusable(template, trouble) {
    return new lib/* UserError */.yo(`the template ${JSON.stringify(template.slice(0, 200))} ${trouble}`, {
        where: 'grammar',
        expected: '{env}, {scope}, {team} and {version}, each once, with letters, digits or any of . _ / + - between them',
        mend: 'for example {env}_{scope}/{team}/{version}',
    });
}
function mismatch(from, to, trouble) {
    return { mismatch: { from, to, trouble } };
}

;// CONCATENATED MODULE: ./packages/aws/lib/partitions.js
// biome-ignore format: made by machine
const partitions = {
    'aws': {
        dnsSuffix: 'amazonaws.com',
        regionPattern: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
        regions: [
            'af-south-1',
            'ap-east-1',
            'ap-east-2',
            'ap-northeast-1',
            'ap-northeast-2',
            'ap-northeast-3',
            'ap-south-1',
            'ap-south-2',
            'ap-southeast-1',
            'ap-southeast-2',
            'ap-southeast-3',
            'ap-southeast-4',
            'ap-southeast-5',
            'ap-southeast-6',
            'ap-southeast-7',
            'ca-central-1',
            'ca-west-1',
            'eu-central-1',
            'eu-central-2',
            'eu-north-1',
            'eu-south-1',
            'eu-south-2',
            'eu-west-1',
            'eu-west-2',
            'eu-west-3',
            'il-central-1',
            'me-central-1',
            'me-south-1',
            'me-west-1',
            'mx-central-1',
            'sa-east-1',
            'sa-west-1',
            'us-east-1',
            'us-east-2',
            'us-west-1',
            'us-west-2',
        ],
    },
    'aws-cn': {
        dnsSuffix: 'amazonaws.com.cn',
        regionPattern: /^cn-\w+-\d+$/,
        regions: [
            'cn-north-1',
            'cn-northwest-1',
        ],
    },
    'aws-eusc': {
        dnsSuffix: 'amazonaws.eu',
        regionPattern: /^eusc-(de)-\w+-\d+$/,
        regions: [
            'eusc-de-east-1',
        ],
    },
    'aws-iso': {
        dnsSuffix: 'c2s.ic.gov',
        regionPattern: /^us-iso-\w+-\d+$/,
        regions: [
            'us-iso-east-1',
            'us-iso-west-1',
        ],
    },
    'aws-iso-b': {
        dnsSuffix: 'sc2s.sgov.gov',
        regionPattern: /^us-isob-\w+-\d+$/,
        regions: [
            'us-isob-east-1',
            'us-isob-west-1',
        ],
    },
    'aws-iso-e': {
        dnsSuffix: 'cloud.adc-e.uk',
        regionPattern: /^eu-isoe-\w+-\d+$/,
        regions: [
            'eu-isoe-west-1',
        ],
    },
    'aws-iso-f': {
        dnsSuffix: 'csp.hci.ic.gov',
        regionPattern: /^us-isof-\w+-\d+$/,
        regions: [
            'us-isof-east-1',
            'us-isof-south-1',
        ],
    },
    'aws-us-gov': {
        dnsSuffix: 'amazonaws.com',
        regionPattern: /^us-gov-\w+-\d+$/,
        regions: [
            'us-gov-east-1',
            'us-gov-west-1',
        ],
    },
};

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/regions.js
/** AWS Regions and their partitions, as the SDK lists them. A name that only looks like a Region is none. */

const partitionByRegion = new Map(Object.entries(partitions).flatMap(([partition, { regions }]) => regions.map((region) => [region, partition])));
const regionNames = [...partitionByRegion.keys()];
function partitionOf(region) {
    return partitionByRegion.get(region);
}

// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/version.js
var version = __webpack_require__(9113);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/tag.js
/** A tag, read by the grammar and held against what this pipeline may deploy. Pure. */




/** git allows 255 bytes between two slashes; four parts of lawful length and a template stay far below this. */
const longestTag = 400;
/**
 * Letters that mean nothing to git, shells, file systems, S3 and Terraform's command line. An environment is part
 * of a bucket's name, a team of a folder's and a key's.
 */
const tag_forms = {
    env: { allowed: /[a-z0-9-]/, longest: 32, words: 'lower-case letters, digits and -' },
    scope: { allowed: /[a-z0-9-]/, longest: 32, words: 'lower-case letters, digits and -' },
    team: { allowed: /[A-Za-z0-9._-]/, longest: 64, words: 'letters, digits and any of . _ -' },
    version: { allowed: /[A-Za-z0-9.+-]/, longest: 64, words: 'letters, digits and any of . + -' },
};
const globalScope = 'global';
function readTag(name, rules) {
    const whole = wholeTrouble(name, rules);
    if (whole)
        return { problem: { tag: name, from: 0, to: name.length, ...whole } };
    const match = matchGrammar(rules.grammar, name);
    if ('mismatch' in match) {
        const { from, to, trouble } = match.mismatch;
        return { problem: { tag: name, from, to, trouble: `the tag ${trouble}`, expected: formOf(rules) } };
    }
    for (const span of match.spans) {
        const trouble = fieldTrouble(span, name.slice(span.from, span.to), rules);
        if (trouble)
            return { problem: placed(name, span, trouble) };
    }
    const text = (field) => {
        const span = match.spans.find((candidate) => candidate.name === field);
        return name.slice(span?.from, span?.to);
    };
    return {
        tag: { name, env: text('env'), scope: text('scope'), team: text('team'), version: text('version') },
    };
}
/** What is wrong with a name that stands for `field`, were it part of a tag. */
function formTrouble(field, text) {
    const { allowed, longest, words } = tag_forms[field];
    const wrong = [...text].findIndex((character) => !allowed.test(character));
    if (text === '')
        return 'is empty';
    if (wrong !== -1)
        return `has ${characterIn([...text][wrong] ?? '')}, and may hold only ${words}`;
    if (text.length > longest)
        return `has ${text.length} characters, and may have ${longest}`;
    if (!/^[A-Za-z0-9]/.test(text))
        return `starts with "${text[0]}", and must start with a letter or digit`;
    if (!/[A-Za-z0-9]$/.test(text))
        return `ends with "${text.at(-1)}", and must end with a letter or digit`;
    return text.includes('..') ? 'has ".."' : undefined;
}
function wholeTrouble(name, rules) {
    const expected = formOf(rules);
    if (name === '')
        return { trouble: 'the tag is empty', expected };
    if (name.length > longestTag) {
        return { trouble: `the tag has ${name.length} characters, and may have ${longestTag}`, expected };
    }
    const control = /[\u0000-\u0020\u007f]/.exec(name);
    if (control) {
        return { ...at(control), trouble: `the tag has ${characterIn(control[0])}`, expected };
    }
    const foreign = /[^\u0000-\u007f]/u.exec(name);
    if (foreign) {
        const plain = name.normalize('NFKC');
        const alike = /^[\u0021-\u007e]+$/.test(plain) ? `, only alike to "${plain}"` : '';
        return {
            ...at(foreign),
            trouble: `the tag has ${characterIn(foreign[0])}${alike}`,
            expected: `${expected}, in ASCII`,
        };
    }
    return undefined;
}
function fieldTrouble({ name }, text, rules) {
    const { expected, candidates, holds, denial, hint } = fieldRule(name, text, rules);
    const form = formTrouble(name, text);
    if (form === undefined && holds)
        return undefined;
    const meant = hint ?? (0,lib/* suggestion */.h)(text, candidates);
    const didYouMean = meant === undefined || meant === text ? '' : ` (did you mean "${meant}"?)`;
    const subject = text === '' ? `the ${name}` : `the ${name} ${quoted(text)}`;
    return {
        ...(form === undefined ? {} : wrongPlace(name, text)),
        trouble: `${subject} ${form ?? denial}${didYouMean}`,
        expected,
    };
}
function fieldRule(name, text, rules) {
    if (name === 'env')
        return environmentRule(text, rules);
    if (name === 'scope')
        return scopeRule(text, rules);
    if (name === 'team')
        return teamRule(text, rules);
    const scheme = version/* versionSchemes */.rv[rules.versionScheme];
    return {
        expected: `${scheme.form} such as ${scheme.example}`,
        candidates: [],
        holds: (0,version/* followsScheme */.YS)(text, rules.versionScheme),
        denial: `does not follow the version scheme ${rules.versionScheme}`,
        hint: (0,version/* meantVersion */.YZ)(text, rules.versionScheme),
    };
}
function environmentRule(text, { environments, expectEnv }) {
    const candidates = expectEnv === undefined ? environments : [expectEnv];
    return {
        expected: oneOf('environment', candidates),
        candidates,
        holds: candidates.includes(text),
        denial: 'is not an environment of this pipeline',
    };
}
function scopeRule(text, { regions }) {
    const named = regions.length > 0 ? regions : regionNames;
    return {
        expected: `${globalScope}, or ${regions.length > 0 ? oneOf('Region', regions) : 'an AWS Region such as us-east-1'}`,
        candidates: [globalScope, ...named],
        holds: text === globalScope || named.includes(text),
        denial: `is neither ${globalScope} nor a Region that can be deployed to`,
        hint: text.includes(globalScope) ? globalScope : undefined,
    };
}
function teamRule(text, { teams }) {
    const closed = teams.length > 0;
    return {
        expected: closed ? oneOf('team', teams) : `a team's name of ${tag_forms.team.words}`,
        candidates: teams,
        holds: !closed || teams.includes(text),
        denial: 'is not a team that can be deployed',
    };
}
function oneOf(noun, names) {
    const shown = names.slice(0, 12).join(', ');
    if (names.length === 1)
        return `the ${noun} ${shown}`;
    return `one of the ${noun}s ${shown}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`;
}
function formOf({ grammar, environments, regions, teams, versionScheme, expectEnv }) {
    const example = writeTag(grammar, {
        env: expectEnv ?? environments[0] ?? 'dev',
        scope: regions[0] ?? 'us-east-1',
        team: teams[0] ?? 'research',
        version: version/* versionSchemes */.rv[versionScheme].example,
    });
    return `a tag of the form ${grammar.template} such as ${example}`;
}
/** A part with one wrong character is marked there, else as a whole. */
function wrongPlace(name, text) {
    const from = [...text].findIndex((character) => !tag_forms[name].allowed.test(character));
    return from === -1 ? {} : { from, to: from + 1 };
}
function placed(tag, span, { trouble, expected, from, to }) {
    return {
        tag,
        trouble,
        expected,
        from: span.from + (from ?? 0),
        to: to === undefined ? span.to : span.from + to,
    };
}
function at(match) {
    return { from: match.index, to: match.index + match[0].length };
}
function characterIn(character) {
    const code = character.codePointAt(0) ?? 0;
    const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    if (character === ' ')
        return `a space (${number})`;
    if (code < 0x20 || code === 0x7f)
        return `a control character (${number})`;
    return code > 0x7f ? `"${character}" (${number}), which is not ASCII` : `"${character}"`;
}
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/route.js
/** Where a tag leads: the state, account, Region and module that Terraform works on. Pure. */


const roleName = 'InfraBuildRole';
const sessionName = 'INFRA_BUILD';
/** @param partition Of a Region that is known to be one. */
function destinationOf({ scope }, globalRegion, partition) {
    const scopeType = scope === globalScope ? 'global' : 'regional';
    const region = scopeType === 'global' ? globalRegion : scope;
    return { scopeType, region, partition: partition(region) };
}
/** @throws {UserError} when the state's names are none that AWS allows. */
function routeOf(tag, destination, account, rules) {
    return {
        tag,
        ...destination,
        state: stateOf(tag, rules.state),
        sessionName,
        ...(account === undefined
            ? {}
            : { account, roleArn: `arn:${destination.partition}:iam::${account.id}:role/${roleName}` }),
        ...(rules.targetMode === 'none' ? {} : { target: `module.${destination.scopeType}` }),
        githubEnvironment: tag.env,
    };
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/rules.js
/** The inputs as rules that can be followed: everything checked that does not need a tag. */




/** @throws {UserError} when the inputs contradict each other or name what does not exist. */
function rulesFrom(inputs, environment) {
    const expectEnv = inputs['expect-env'];
    const globalRegion = inputs['global-region'];
    if (inputs.environments.length === 0)
        throw noEnvironments();
    for (const env of inputs.environments)
        ensureForm('environments', 'env', env);
    for (const team of inputs.teams)
        ensureForm('teams', 'team', team);
    for (const region of inputs.regions)
        ensureRegion('regions', region);
    ensureRegion('global-region', globalRegion);
    if (expectEnv !== undefined)
        ensureMember('expect-env', expectEnv, inputs.environments);
    const stateRegion = stateRegionFrom(inputs, environment);
    return {
        tag: {
            grammar: grammarFrom(inputs.grammar),
            environments: inputs.environments,
            teams: inputs.teams,
            regions: inputs.regions,
            versionScheme: inputs['version-scheme'],
            expectEnv,
        },
        route: {
            targetMode: inputs['target-mode'],
            state: {
                bucketPrefix: inputs['state-bucket-prefix'],
                lockTablePrefix: inputs['lock-table-prefix'] ?? `${inputs['state-bucket-prefix']}-lock`,
                region: stateRegion.region,
                lockMode: inputs['lock-mode'],
                accountId: inputs['state-account-id'],
            },
        },
        globalRegion,
        warnings: stateRegion.warnings,
    };
}
/** The partition of a Region that the rules let through. */
function knownPartition(region) {
    const partition = partitionOf(region);
    if (partition === undefined)
        throw new TypeError(`${region} was let through and is no Region`);
    return partition;
}
/**
 * The article's rule is the Region of the build. Where nothing tells it, one Region for all routes is the best
 * guess: an environment has one bucket, so its Region cannot follow the Region that is deployed to.
 */
function stateRegionFrom(inputs, environment) {
    const candidates = [
        ['state-region', inputs['state-region']],
        ['AWS_REGION', environment.AWS_REGION],
        ['AWS_DEFAULT_REGION', environment.AWS_DEFAULT_REGION],
    ];
    for (const [where, region] of candidates) {
        if (region === undefined || region === '')
            continue;
        ensureRegion(where, region);
        return { region, warnings: [] };
    }
    const region = inputs['global-region'];
    return {
        region,
        warnings: [
            `state-region is taken from global-region (${region}): neither it nor AWS_REGION or AWS_DEFAULT_REGION says where the state's bucket is`,
        ],
    };
}
function ensureRegion(where, region) {
    if (partitionOf(region) !== undefined)
        return;
    throw new lib/* UserError */.yo(`"${region}" is no AWS Region${(0,lib/* didYouMean */.au)(region, regionNames)}`, {
        where,
        expected: 'a Region such as us-east-1',
        mend: where.startsWith('AWS_') ? 'set state-region' : undefined,
    });
}
function ensureForm(where, field, name) {
    const trouble = formTrouble(field, name);
    if (trouble !== undefined)
        throw new lib/* UserError */.yo(`"${name}" ${trouble}`, { where });
}
function noEnvironments() {
    return new lib/* UserError */.yo('the list holds no name', {
        where: 'environments',
        expected: 'at least one environment',
        mend: 'for example environments=dev,prod',
    });
}
function ensureMember(where, name, names) {
    if (names.includes(name))
        return;
    throw new lib/* UserError */.yo(`"${name}" is none of the environments${(0,lib/* didYouMean */.au)(name, names)}`, {
        where,
        expected: `one of ${names.join(', ')}`,
    });
}

// EXTERNAL MODULE: ./packages/report/lib/index.js + 6 modules
var report_lib = __webpack_require__(1737);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/summary.js

const longestShown = 400;
/** What a reader should know first stands above the route. */
function summaryOf(route, remarks) {
    const rows = routeInWords(route).map(([label, words]) => [report_lib/* markdown.text */.wD.text(label), asMarkdown(words)]);
    return [
        ...(remarks.length === 0 ? [] : [remarks.map(asListItem).join('\n')]),
        report_lib/* markdown.table */.wD.table(['', report_lib/* markdown.code */.wD.code(route.tag.name)], rows),
    ];
}
function tellRoute(log, route, { from }) {
    log.info(`${route.tag.name} (from ${from})`, 'strong');
    for (const [label, words] of routeInWords(route))
        log.info(`  ${label.padEnd(8)} ${asText(words)}`);
}
/** The tag with a mark under the failing part. Escapes make a tag longer, and the mark moves with them. */
function pictureOf({ tag, from, to }) {
    const shown = tag.length > longestShown ? `${tag.slice(0, longestShown)}…` : tag;
    const indent = ' '.repeat(widthOf(shown.slice(0, from)));
    return [shown, indent + '^'.repeat(widthOf(shown.slice(from, to)) || 1)];
}
function widthOf(text) {
    return [...(0,report_lib/* visible */.RK)(text)].length;
}
function asListItem({ text, file, line, column }) {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    return `- ⚠️ ${place === '' ? '' : `${report_lib/* markdown.code */.wD.code(place)}: `}${report_lib/* markdown.text */.wD.text(text)}`;
}
function asText(words) {
    return words.map((word) => (typeof word === 'string' ? word : word.name)).join('');
}
function asMarkdown(words) {
    return words
        .map((word) => (typeof word === 'string' ? report_lib/* markdown.text */.wD.text(word) : report_lib/* markdown.code */.wD.code(word.name)))
        .join('');
}
function routeInWords({ tag: { team, version, env }, region, partition, scopeType, state, account, target, }) {
    const where = [`, ${scopeType} in `, { name: region }, ` (${partition})`];
    return [
        ['deploys', [{ name: `${team} ${version}` }, ' to ', { name: env }, ...where]],
        ...(account === undefined
            ? []
            : [['account', [{ name: account.id }, ' (', { name: account.from }, ')']]]),
        ['state', [{ name: `s3://${state.bucket}/${state.key}` }, ' in ', { name: state.region }]],
        ['lock', lockInWords(state)],
        ...(target === undefined ? [] : [['target', [{ name: target }]]]),
    ];
}
function lockInWords({ lockMode, lockTable }) {
    const table = lockTable === undefined ? [] : ['the table ', { name: lockTable }];
    if (lockMode === 'none')
        return ['none'];
    if (lockMode === 'both')
        return ['a lock file and ', ...table];
    return lockMode === 'lockfile' ? ['a lock file'] : table;
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/tag-integrity.js
function judgeTag(name, facts) {
    if ('undecided' in facts) {
        return {
            verdict: 'undecided',
            reason: `the tag ${name} cannot be looked up: ${facts.undecided}`,
            mend: facts.mend,
        };
    }
    const { tag, head, shallow } = facts;
    if (tag === undefined)
        return missing(name, shallow);
    const { annotated, commit } = tag;
    if (commit === undefined) {
        return {
            verdict: 'unsound',
            reason: `the tag ${name} points at no commit`,
            mend: 'delete it, and tag the commit that is to be deployed with git tag -a',
        };
    }
    if (head === undefined) {
        return {
            verdict: 'undecided',
            reason: `the tag ${name} cannot be compared: no commit is checked out`,
            commit,
        };
    }
    if (commit !== head) {
        return {
            verdict: 'unsound',
            reason: `the tag ${name} points at ${tag_integrity_short(commit)}, and ${tag_integrity_short(head)} is checked out`,
            mend: `check out the tag: git checkout refs/tags/${name}`,
            commit,
        };
    }
    if (annotated)
        return { verdict: 'sound', commit };
    return {
        verdict: 'unsound',
        reason: `the tag ${name} is lightweight: it has no tagger, date or message`,
        mend: `create it with git tag -a. actions/checkout flattens tags: git fetch --force origin refs/tags/${name}:refs/tags/${name}`,
        commit,
    };
}
function missing(name, shallow) {
    if (!shallow)
        return { verdict: 'unsound', reason: `the tag ${name} does not exist in this repository` };
    return {
        verdict: 'undecided',
        reason: `the tag ${name} is not in this shallow clone, which may have left it out`,
        mend: 'clone with the whole history and its tags (actions/checkout: fetch-depth: 0)',
    };
}
function tag_integrity_short(commit) {
    return commit.slice(0, 12);
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/tag-source.js
/** Where the tag comes from when it is not given: what the host says, else the one tag at the commit. */

/** @throws {UserError} when a branch or pull request is being built. */
function givenTag(tag, environment) {
    const references = [
        reference('the input tag', tag?.startsWith('refs/') ? tag : undefined),
        tag === undefined ? undefined : { variable: 'the input tag', kind: 'tag', name: tag },
        reference('GITHUB_REF', environment.GITHUB_REF),
        webhookTrigger(environment.CODEBUILD_WEBHOOK_TRIGGER),
        reference('CODEBUILD_WEBHOOK_HEAD_REF', environment.CODEBUILD_WEBHOOK_HEAD_REF),
    ];
    const first = references.find((candidate) => candidate !== undefined);
    if (first === undefined)
        return undefined;
    if (first.kind !== 'tag')
        throw notATag(first);
    return { name: first.name, from: first.variable };
}
/**
 * @throws {UserError} when there is no tag at the commit, or more than one.
 * @throws {ServiceFailure} when git cannot tell.
 */
async function tagAtCommit(repository, environment) {
    const built = environment.CODEBUILD_RESOLVED_SOURCE_VERSION ?? '';
    const commit = /^[0-9a-f]{40,64}$/.test(built) ? built : 'HEAD';
    const answer = await repository.tagsAt(commit);
    if ('undecided' in answer) {
        const { undecided, mend } = answer;
        const trouble = `git cannot tell which tag is at ${commit}: ${undecided}`;
        throw new lib/* ServiceFailure */.A(trouble, {
            where: 'tag',
            mend: mend === undefined ? nameIt : `${nameIt}; or ${mend}`,
        });
    }
    const [name, ...others] = answer.tags;
    if (name === undefined)
        throw noTag(`there is no tag at ${commit}`);
    if (others.length > 0) {
        const shown = answer.tags.slice(0, 10).map((tag) => JSON.stringify(tag));
        const rest = answer.tags.length > 10 ? ` and ${answer.tags.length - 10} more` : '';
        throw noTag(`there are ${answer.tags.length} tags at ${commit}: ${shown.join(', ')}${rest}`);
    }
    return { name, from: `the one tag at ${commit}` };
}
function noTag(trouble) {
    return new lib/* UserError */.yo(trouble, {
        where: 'tag',
        expected: 'a tag, from the input, a build that a tag started, or the commit that is checked out',
        mend: nameIt,
    });
}
const nameIt = 'name the tag, for example --tag=dev_us-east-1/research/1.0';
function reference(variable, text) {
    if (text === undefined || text === '')
        return undefined;
    const [, folder, name] = /^refs\/([^/]+)\/(.*)$/s.exec(text) ?? [];
    const kinds = { tags: 'tag', heads: 'branch', pull: 'pull request' };
    if (folder === undefined || name === undefined)
        return { variable, kind: 'name', name: text };
    return { variable, kind: (Object.hasOwn(kinds, folder) && kinds[folder]) || 'reference', name };
}
/** `tag/NAME`, `branch/NAME` or `pr/NUMBER`; the name has slashes of its own. */
function webhookTrigger(text) {
    if (text === undefined || text === '')
        return undefined;
    const split = text.indexOf('/');
    const kinds = { tag: 'tag', branch: 'branch', pr: 'pull request' };
    const word = text.slice(0, Math.max(0, split));
    return {
        variable: 'CODEBUILD_WEBHOOK_TRIGGER',
        kind: (Object.hasOwn(kinds, word) && kinds[word]) || 'reference',
        name: text.slice(split + 1),
        form: 'tag/NAME',
    };
}
function notATag({ variable, kind, name, form = 'refs/tags/NAME' }) {
    return new lib/* UserError */.yo(`the ${kind} ${JSON.stringify(name.slice(0, 200))} is no tag`, {
        where: variable,
        expected: `a tag: ${form}`,
        mend: 'start the pipeline by a tag, or name the tag with the input tag',
    });
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/run.js
/** From a tag to a route: read the tag, ask git, read the team's files, write what Terraform needs. */













async function run(inputs, edge) {
    const { host, files } = edge;
    const rules = rulesFrom(inputs, host.environment);
    const repository = openRepository(inputs, edge);
    const source = await findTag(inputs, edge, repository);
    const tag = understandTag(source, rules.tag);
    const upheld = repository && (await upholdTag(tag, repository, inputs['git-checks']));
    const destination = destinationOf(tag, rules.globalRegion, knownPartition);
    const { region } = destination;
    const found = await findVariables(inputs, edge, { ...tag, region });
    const route = routeOf(tag, destination, found.account, rules.route);
    const generated = generatedFilesOf(route, inputs['output-dir']);
    await writeGeneratedFiles(generated, files);
    const warnings = [upheld?.warning, ...rules.warnings, lockWarning(inputs['lock-mode'])];
    const remarks = [...warnings.flatMap((text) => (text === undefined ? [] : [{ text }])), ...found.remarks];
    for (const { text, ...place } of remarks)
        host.log.warn(text, place);
    tellRoute(host.log, route, source);
    return {
        verdict: 'passed',
        outputs: outputsOf(route, { varFiles: found.varFiles, generated, commit: upheld?.commit }),
        summary: summaryOf(route, remarks),
    };
}
/** Nothing when git is not to be asked. */
function openRepository(inputs, { host, files }) {
    if (inputs['git-checks'] === 'off')
        return undefined;
    return repositoryAt(files.workingDirectory, host.environment, host.cancellation.signal);
}
async function findTag(inputs, { host }, repository) {
    const given = givenTag(inputs.tag, host.environment);
    if (given !== undefined)
        return given;
    if (repository === undefined)
        throw noTag('no tag is given, and git-checks=off keeps git from being asked');
    return tagAtCommit(repository, host.environment);
}
/** @throws {UserError} when the tag cannot be routed. */
function understandTag({ name, from }, rules) {
    const reading = readTag(name, rules);
    if ('tag' in reading)
        return reading.tag;
    const { problem } = reading;
    throw new lib/* UserError */.yo(problem.trouble, {
        where: `${from}, character ${problem.from + 1}`,
        picture: pictureOf(problem),
        expected: problem.expected,
    });
}
/** A folder that is given must be there; the usual one may be missing, and then there are no variables. */
async function findVariables({ 'environments-dir': directory }, { files }, place) {
    if (directory !== definition/* definition */.m.inputs['environments-dir'].default)
        await ensureFolder(files, directory);
    return await readEnvironmentFiles(files, directory, place);
}
/**
 * @returns The commit that the tag points at, when git knows it, and what does not hold.
 * @throws {Refusal | ServiceFailure} when a check that is required does not hold or cannot be decided.
 */
async function upholdTag(tag, repository, strictness) {
    const integrity = judgeTag(tag.name, await repository.inspect(tag.name));
    if (integrity.verdict === 'sound')
        return { commit: integrity.commit };
    const { verdict, reason, mend, commit } = integrity;
    if (strictness === 'require') {
        const story = { where: 'git-checks', mend };
        throw verdict === 'unsound' ? new lib/* Refusal */.P_(reason, story) : new lib/* ServiceFailure */.A(reason, story);
    }
    return { commit, warning: mend === undefined ? reason : `${reason} (${mend})` };
}


/***/ })

};
