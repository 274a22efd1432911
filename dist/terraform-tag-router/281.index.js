export const id = 281;
export const ids = [281];
export const modules = {

/***/ 1014:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ knownPlaces),
/* harmony export */   RX: () => (/* binding */ ensureOwnStates),
/* harmony export */   Tb: () => (/* binding */ sharedBy),
/* harmony export */   _E: () => (/* binding */ collisionsAmong),
/* harmony export */   q6: () => (/* binding */ isAccountInState)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3864);
/* harmony import */ var _tag_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7070);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7076);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(703);
/* harmony import */ var _route_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1786);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9506);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4313);
/** Proof that no two routes share a state. Pure. */







/** Routes that would write one state. */
function collisionsAmong(places, rules, accounts) {
    const byState = new Map();
    for (const place of places) {
        const state = stateOfPlace(place, rules, accounts);
        const routes = byState.get(state) ?? [];
        routes.push((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(place));
        byState.set(state, routes);
    }
    return [...byState].flatMap(([state, routes]) => (routes.length > 1 ? [{ routes, state }] : []));
}
/**
 * Every route that the configuration knows. Where teams or Regions are not listed: those that are given, and every
 * Region there is.
 */
function* knownPlaces(rules, teams = []) {
    const { environments, teams: listed, regions } = rules.tag;
    for (const env of environments) {
        for (const team of new Set([...listed(env), ...(listed(env).length === 0 ? teams : [])])) {
            const closed = regions(env, team);
            for (const scope of [_tag_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .globalScope */ .gm, ...(closed.length > 0 ? closed : _regions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionNames */ .j)])
                yield { env, team, scope };
        }
    }
}
/** @throws {UserError} when another route has the state of one of these, or it cannot be shown that none has. */
function ensureOwnStates(places, rules, accounts) {
    const [first] = places;
    if (first === undefined)
        return;
    const own = new Map(places.map((place) => [stateOfPlace(place, rules, accounts), place]));
    ensureProvable(first, rules);
    for (const other of knownPlaces(rules, [first.team])) {
        const mine = own.get(stateOfPlace(other, rules, accounts));
        if (mine !== undefined && (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(mine) !== (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(other))
            throw shared(mine, other, stateOfPlace(mine, rules, accounts), rules);
    }
}
/** With any team allowed, the template itself must keep teams apart. */
function ensureProvable(place, rules) {
    if (rules.tag.teams(place.env).length > 0)
        return;
    const settings = (0,_route_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsAt */ .z1)(place, rules);
    const [bucket, key] = [settings.template('state-bucket'), settings.template('state-key')];
    if ((0,_template_js__WEBPACK_IMPORTED_MODULE_6__/* .isWholePart */ .dq)(key.template, 'team'))
        return;
    throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`any team may be named, and the key ${key.template} of bucket ${bucket.template} does not keep them apart`, {
        where: key.where,
        expected: 'the teams as a list, or {team} between slashes in state-key',
        mend: 'list the teams: teams=research,risk',
    });
}
function shared(mine, other, state, rules) {
    const { template, where } = (0,_route_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsAt */ .z1)(mine, rules).template('state-key');
    return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the routes ${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(mine)} and ${(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(other)} would share the state ${state}`, {
        where,
        expected: 'a state of its own for every route',
        mend: `tell them apart in state-bucket or state-key, which is ${template}`,
    });
}
/** Whether the state of a route is named by its account. */
function isAccountInState(place, rules) {
    const settings = (0,_route_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsAt */ .z1)(place, rules);
    return [settings.template('state-bucket'), settings.template('state-key')].some(({ template }) => (0,_template_js__WEBPACK_IMPORTED_MODULE_6__/* .holds */ .v9)(template, 'account-id'));
}
const mostNamed = 4;
/** Routes and the state that they share. */
function sharedBy({ routes, state }, { config }) {
    const named = routes.length > mostNamed
        ? [...routes.slice(0, mostNamed - 1), `${routes.length - mostNamed + 1} more`]
        : routes;
    const inWords = `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
    return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the routes ${inWords} share the state ${state}`, {
        where: config.where('state-key'),
        expected: 'a state of its own for every route',
    });
}
function stateOfPlace(place, rules, accounts) {
    const destination = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .destinationOf */ .M)(place, rules);
    const settings = (0,_route_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsAt */ .z1)(place, rules);
    const account = accounts?.(place) ?? rules.config.accounts.get(place.env)?.get(place.team);
    const fillings = {
        ...(0,_route_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .fillingsAt */ .kl)(destination, settings),
        ...(account === undefined ? {} : { 'account-id': account }),
    };
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfState */ .gM)(fillings, (0,_route_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .stateRulesAt */ .qA)(destination, settings, ''));
}


/***/ }),

/***/ 7076:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ destinationOf),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _config_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3643);
/* harmony import */ var _tag_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7070);
/** What makes a route one of its own. */


/** `dev_us-east-1/research` */
function nameOf({ env, scope, team }) {
    return `${env}_${scope}/${team}`;
}
function destinationOf({ env, team, scope }, rules) {
    const scopeType = scope === _tag_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .globalScope */ .gm ? 'global' : 'regional';
    const region = scopeType === 'global' ? rules.value('global-region', { env, team, scope }) : scope;
    return { env, team, scope, scopeType, region, partition: (0,_config_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .knownPartition */ .av)(region) };
}


/***/ }),

/***/ 1786:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kl: () => (/* binding */ fillingsAt),
/* harmony export */   qA: () => (/* binding */ stateRulesAt),
/* harmony export */   z1: () => (/* binding */ settingsAt)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);

const templates = {
    'state-bucket': '{prefix}-{env}',
    'state-key': '{team}/{env}-{scope}/terraform.tfstate',
    'role-arn': 'arn:{partition}:iam::{account-id}:role/InfraBuildRole',
    'session-name': 'INFRA_BUILD',
    'github-environment': '{env}',
};
function settingsAt(place, rules) {
    const said = new Map();
    const read = (name) => {
        const setting = rules.read(name, place);
        if (setting !== undefined)
            said.set(name, setting);
        return setting;
    };
    return {
        said,
        read,
        value(name) {
            read(name);
            return rules.value(name, place);
        },
        template(name) {
            const setting = read(name);
            if (setting !== undefined)
                return { template: setting.value, where: setting.from };
            said.set(name, { value: templates[name], from: 'default' });
            return { template: templates[name], where: name === 'state-bucket' ? 'state-bucket-prefix' : name };
        },
    };
}
/** What is known of a route without its version and account. */
function fillingsAt(place, settings) {
    const prefix = settings.read('state-bucket-prefix')?.value;
    const { env, scope, region, team, partition } = place;
    return { env, scope, region, team, partition, ...(prefix === undefined ? {} : { prefix }) };
}
function stateRulesAt(place, settings, region) {
    const mode = settings.value('target-mode');
    return {
        bucket: settings.template('state-bucket'),
        key: settings.template('state-key'),
        lockTable: lockTableAt(settings),
        region,
        lockMode: settings.value('lock-mode'),
        accountId: settings.read('state-account-id')?.value,
        workspace: mode === 'workspace' ? (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOf */ .$)(mode, place) : undefined,
    };
}
function lockTableAt(settings) {
    const given = settings.read('lock-table');
    if (given !== undefined)
        return { template: given.value, where: given.from };
    const prefix = settings.read('lock-table-prefix');
    return { template: `${prefix?.value ?? '{prefix}-lock'}-{env}`, where: 'lock-table-prefix' };
}


/***/ }),

/***/ 9506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   GN: () => (/* binding */ lockWarning),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   gM: () => (/* binding */ placeOfState)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3864);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/** Where the Terraform state of a route lies, and how it is locked. Pure. */


/** @throws {UserError} when the names that come out are none that S3 or DynamoDB allow. */
function stateOf(fillings, rules) {
    const bucket = filled(rules.bucket, fillings);
    const key = filled(rules.key, fillings);
    refuse(rules.bucket.where, `the bucket "${bucket}"`, bucketTrouble(bucket), 'a name that S3 allows');
    refuse(rules.key.where, `the key "${key}"`, keyTrouble(key), 'a key that S3 and Terraform take');
    const withTable = rules.lockMode === 'dynamodb' || rules.lockMode === 'both';
    const lockTable = withTable ? filled(rules.lockTable, fillings) : '';
    if (withTable) {
        refuse(rules.lockTable.where, `the table "${lockTable}"`, tableTrouble(lockTable), 'a name that DynamoDB allows');
    }
    return {
        bucket,
        key,
        region: rules.region,
        lockMode: rules.lockMode,
        ...(withTable ? { lockTable } : {}),
        ...(rules.accountId === undefined ? {} : { accountId: rules.accountId }),
    };
}
/**
 * What no other route may have: the place of the state, as Terraform writes it. What is not known stands for itself:
 * routes that cannot be made yet are told apart too.
 */
function placeOfState(fillings, { bucket, key, workspace }) {
    const unknown = { prefix: '{prefix}', 'account-id': '{account-id}' };
    const known = { ...unknown, ...fillings, version: '{version}' };
    const folder = workspace === undefined ? '' : `env:/${workspace}/`;
    return `s3://${filled(bucket, known)}/${folder}${filled(key, known)}`;
}
/** @throws {UserError} when it needs what is not known. */
function filled({ template, where }, fillings) {
    const result = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(template, fillings);
    if ('text' in result)
        return result.text;
    const { missing } = result;
    throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the template ${template} needs {${missing}}, which is not known`, {
        where,
        mend: missing === 'prefix'
            ? 'give state-bucket-prefix'
            : `name the account in the configuration's accounts, or in the team's variable files`,
    });
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
function keyTrouble(key) {
    if (key.length > 1000)
        return `has ${key.length} characters, and may have 1000`;
    if (/^\/|\/$/.test(key))
        return 'starts or ends with a slash';
    if (key.split('/').some((part) => part === '' || /^\.+$/.test(part)))
        return 'has a part that is empty or all dots';
    return key.endsWith('.tflock') ? 'ends as the lock file of another state does' : undefined;
}
function tableTrouble(name) {
    if (name.length < 3 || name.length > 255)
        return `has ${name.length} characters, and may have 3 to 255`;
    return /^[A-Za-z0-9_.-]+$/.test(name) ? undefined : 'may hold only letters, digits and any of _ . -';
}
function refuse(where, subject, trouble, expected) {
    if (trouble !== undefined)
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${subject} ${trouble}`, { where, expected });
}


/***/ }),

/***/ 3102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/** What keeps Terraform to the scope of a route: a module, a folder or a workspace. Pure. */
/** Nothing when the mode asks for none. */
function targetOf(mode, { env, scope, scopeType }) {
    const targets = {
        article: `module.${scopeType}`,
        none: undefined,
        dir: scopeType,
        workspace: `${env}-${scope}`,
    };
    return targets[mode];
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


/***/ }),

/***/ 904:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ ensureFolder),
  C: () => (/* binding */ environmentFilesIn)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/host/lib/index.js + 23 modules
var lib = __webpack_require__(3864);
// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/terraform/hcl-expression.js
var hcl_expression = __webpack_require__(9592);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/terraform/tfvars.js
/**
 * The assignments of a `.tfvars` file, with the values of plain ones: `name = "text"` and `name = 12`. Other
 * expressions are passed over; where one has no end, or no assignment stands, the reader stops and says where.
 */

const byteOrderMark = /\ufeff/y;
const betweenLines = /[ \t\r\n]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\//y;
const assignedName = new RegExp(hcl_expression/* identifier */.Cv, 'uy');
const equals = /=(?!=)/y;
function readTfvars(text) {
    const cursor = { text, at: 0 };
    const assignments = [];
    (0,hcl_expression/* take */.s)(cursor, byteOrderMark);
    for (;;) {
        while ((0,hcl_expression/* take */.s)(cursor, betweenLines)) { }
        if (cursor.at === text.length)
            return { assignments };
        const start = cursor.at;
        const name = (0,hcl_expression/* take */.s)(cursor, assignedName)?.[0];
        (0,hcl_expression/* passBlanks */.jI)(cursor);
        const assigned = (0,hcl_expression/* take */.s)(cursor, equals);
        (0,hcl_expression/* passBlanks */.jI)(cursor);
        const at = cursor.at;
        const value = assigned === null ? undefined : (0,hcl_expression/* takeValue */.D8)(cursor);
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


/***/ }),

/***/ 9592:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   D8: () => (/* binding */ takeValue),
/* harmony export */   jI: () => (/* binding */ passBlanks),
/* harmony export */   s: () => (/* binding */ take)
/* harmony export */ });
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


/***/ })

};
