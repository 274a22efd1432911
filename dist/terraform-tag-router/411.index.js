export const id = 411;
export const ids = [411];
export const modules = {

/***/ 8220:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ knownTeams),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3864);
/* harmony import */ var _route_regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(703);
/* harmony import */ var _tag_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7070);
/** Every route of a configuration. Where teams or Regions are not listed, the team folders say which there are. */





/** @throws {UserError} when neither the configuration nor the folders name a team. */
async function knownTeams(rules, files) {
    const directory = rules.value('environments-dir', {});
    const teams = await Promise.all(rules.tag.environments.map(async (env) => {
        const listed = rules.tag.teams(env);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(files.workingDirectory, directory, env);
        const names = listed.length > 0 ? listed : await teamFolders(folder);
        return await Promise.all(names.map((team) => knownTeam({ env, team }, folder, rules)));
    }));
    const known = teams.flat();
    if (known.length > 0)
        return known;
    throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('no team is known, and so no route', {
        where: 'teams',
        expected: `a list of teams, or folders <env>/<team> in ${directory}`,
    });
}
function placesOf({ env, team, scopes }) {
    return scopes.map((scope) => ({ env, team, scope }));
}
async function knownTeam({ env, team }, folder, rules) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, team)).catch(() => []);
    const files = new Set(entries);
    const listed = rules.tag.regions(env, team);
    return { env, team, scopes: [_tag_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .globalScope */ .gm, ...(listed.length > 0 ? listed : regionsAmong(entries))], files };
}
async function teamFolders(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isDirectory() && (0,_tag_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .formTrouble */ .so)('team', entry.name) === undefined)
        .map(({ name }) => name)
        .sort();
}
/** Those that have a file of their own. */
function regionsAmong(entries) {
    return entries
        .map((entry) => entry.replace(/\.tfvars$/, ''))
        .filter((name) => (0,_route_regions_js__WEBPACK_IMPORTED_MODULE_3__/* .partitionOf */ .i)(name) !== undefined)
        .sort();
}


/***/ }),

/***/ 3792:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3864);
/* harmony import */ var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1737);
/* harmony import */ var _route_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8072);
/* harmony import */ var _route_collisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1014);
/* harmony import */ var _route_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7076);
/* harmony import */ var _route_route_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8554);
/* harmony import */ var _route_target_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3102);
/* harmony import */ var _route_template_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4313);
/* harmony import */ var _route_waves_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5597);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7473);
/* harmony import */ var _tag_tag_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7070);
/* harmony import */ var _terraform_environment_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(904);
/* harmony import */ var _terraform_root_module_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9729);
/* harmony import */ var _known_routes_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8220);
/** For pull requests: everything that a tag would find wrong, found before there is one. */














async function validate(rules, { host, files }) {
    const teams = await (0,_known_routes_js__WEBPACK_IMPORTED_MODULE_12__/* .knownTeams */ .G)(rules, files);
    const read = (0,_terraform_environment_files_js__WEBPACK_IMPORTED_MODULE_10__/* .environmentFilesIn */ .C)(files, rules.value('environments-dir', {}));
    const readings = await Promise.all(teams.map((team) => teamFound(team, rules, read)));
    const accounts = new Map(readings.map(({ key, account }) => [key, account]));
    const places = teams.flatMap(_known_routes_js__WEBPACK_IMPORTED_MODULE_12__/* .placesOf */ .e);
    const collisions = (0,_route_collisions_js__WEBPACK_IMPORTED_MODULE_3__/* .collisionsAmong */ ._E)(places, rules, ({ env, team }) => accounts.get(`${env}/${team}`));
    const faults = [
        ...readings.flatMap((reading) => reading.faults),
        ...collisions.map((collision) => faultFrom((0,_route_collisions_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedBy */ .Tb)(collision, rules))),
        ...faultsInTags(rules),
        ...(await faultsInModules(places, rules, files)),
    ];
    const remarks = distinct([...readings.flatMap((reading) => reading.remarks), ...versionInKey(rules)]);
    for (const { text, ...place } of remarks)
        host.log.warn(text, place);
    for (const { lines } of faults)
        for (const line of lines)
            host.log.info(`  ${line}`, 'bad');
    const { sampleTags, refusedTags } = rules.config;
    const counted = [
        `${count(places.length, 'route')} of ${count(teams.length, 'team')}`,
        `in ${count(rules.tag.environments.length, 'environment')},`,
        count(sampleTags.length + refusedTags.length, 'sample tag'),
    ].join(' ');
    host.log.info(counted, 'strong');
    return {
        verdict: faults.length === 0 ? 'passed' : 'failed',
        reason: faults.length === 0
            ? undefined
            : `${faults.length} ${faults.length === 1 ? 'thing is' : 'things are'} wrong: ${faults[0]?.text}`,
        outputs: { any: places.length > 0 },
        annotations: faults.map(annotationOf),
        summary: [
            ...(faults.length === 0
                ? []
                : [faults.map((fault) => `- \u274c ${_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .markdown.text */ .wD.text(fault.lines.join(' '))}`).join('\n')]),
            ...(remarks.length === 0 ? [] : [remarks.map(_summary_js__WEBPACK_IMPORTED_MODULE_8__/* .asListItem */ .GH).join('\n')]),
            _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_1__/* .markdown.text */ .wD.text(`${counted}. No two routes share a state${collisions.length === 0 ? '' : ', except for those above'}.`),
        ],
    };
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** Its files, its account, and whether every one of its routes can be made. */
async function teamFound(known, rules, read) {
    const { env, team } = known;
    const key = `${env}/${team}`;
    const configured = rules.config.accounts.get(env)?.get(team);
    const from = rules.config.where(`accounts.${env}.${team}`);
    const directory = rules.value('environments-dir', {});
    const faults = missingFiles(known, configured !== undefined, directory).map((error) => faultFrom(error));
    const remarks = [...missingRegionFiles(known, directory)];
    let account = configured;
    for (const place of (0,_known_routes_js__WEBPACK_IMPORTED_MODULE_12__/* .placesOf */ .e)(known)) {
        try {
            const destination = (0,_route_place_js__WEBPACK_IMPORTED_MODULE_4__/* .destinationOf */ .M)(place, rules);
            const isThere = known.files.has('variables.tfvars') || known.files.has(`${destination.region}.tfvars`);
            const found = isThere ? await read(destination) : undefined;
            remarks.push(...(found?.remarks ?? []));
            const agreed = (0,_route_account_js__WEBPACK_IMPORTED_MODULE_2__/* .agreedAccount */ ._)(configured === undefined ? undefined : { id: configured, from }, found?.account);
            account ??= agreed?.id;
            const { version } = (0,_tag_tag_js__WEBPACK_IMPORTED_MODULE_9__/* .exampleFields */ .y4)(rules.tag);
            (0,_route_route_js__WEBPACK_IMPORTED_MODULE_5__/* .routeOf */ .L)(destination, { version, account: agreed }, rules);
            if (agreed === undefined && found?.noAccount !== undefined)
                remarks.push(found.noAccount);
        }
        catch (error) {
            if (!(error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            faults.push(faultFrom(error, (0,_route_place_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .V)(place)));
        }
    }
    faults.push(...faultsInWaves(known, rules));
    return { key, account, faults: firstOfEach(faults), remarks };
}
function missingFiles({ env, team, files }, hasAccount, directory) {
    if (hasAccount || files.has('variables.tfvars'))
        return [];
    return [
        new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${env}/${team} has no variables.tfvars, and the configuration no account for it`, {
            where: `${directory}/${env}/${team}/variables.tfvars`,
            expected: 'account = "\u2026" in this file, or an account under accounts',
        }),
    ];
}
/** A Region without a file is fine, until others of the team have one. */
function missingRegionFiles({ env, team, scopes, files }, directory) {
    const regions = scopes.slice(1);
    const missing = regions.filter((region) => !files.has(`${region}.tfvars`));
    if (missing.length === 0 || missing.length === regions.length)
        return [];
    return [
        { text: `${directory}/${env}/${team} has files for other Regions, and none for ${missing.join(', ')}` },
    ];
}
function faultsInWaves({ env, team, scopes }, rules) {
    try {
        (0,_route_waves_js__WEBPACK_IMPORTED_MODULE_7__/* .wavesOf */ .gt)(scopes, rules.read('waves', { env, team }));
        return [];
    }
    catch (error) {
        if (error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return [faultFrom(error)];
        throw error;
    }
}
function faultsInTags({ config, tag: rules }) {
    const where = (list, index) => config.where(`${list}.${index}`);
    const mustRoute = config.sampleTags.flatMap((name, index) => {
        const reading = (0,_tag_tag_js__WEBPACK_IMPORTED_MODULE_9__/* .readTag */ .zW)(name, rules);
        if ('tag' in reading)
            return [];
        const { trouble, expected } = reading.problem;
        return [
            new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is to be routed, and is not: ${trouble}`, {
                where: where('sample-tags', index),
                expected,
            }),
        ];
    });
    const mustNot = config.refusedTags.flatMap((name, index) => 'tag' in (0,_tag_tag_js__WEBPACK_IMPORTED_MODULE_9__/* .readTag */ .zW)(name, rules)
        ? [new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is to be refused, and is routed`, { where: where('refused-tags', index) })]
        : []);
    return [...mustRoute, ...mustNot].map((error) => faultFrom(error));
}
/** Where Terraform's files are here, the modules that are targeted must be in them. */
async function faultsInModules(places, rules, files) {
    const root = await (0,_terraform_root_module_js__WEBPACK_IMPORTED_MODULE_11__/* .readRootModule */ .Tp)(files, '.');
    if (root === undefined)
        return [];
    const targets = new Set(places
        .filter((place) => rules.value('target-mode', place) === 'article')
        .map((place) => (0,_route_target_js__WEBPACK_IMPORTED_MODULE_13__/* .targetOf */ .$)('article', (0,_route_place_js__WEBPACK_IMPORTED_MODULE_4__/* .destinationOf */ .M)(place, rules))));
    return [...targets].flatMap((target) => {
        try {
            if (target !== undefined)
                (0,_terraform_root_module_js__WEBPACK_IMPORTED_MODULE_11__/* .ensureModule */ .pV)(root, target);
            return [];
        }
        catch (error) {
            if (error instanceof _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
                return [faultFrom(error)];
            throw error;
        }
    });
}
/** A version in a key gives every version a state of its own, and the first apply of each makes everything anew. */
function versionInKey(rules) {
    const setting = rules.read('state-key', {});
    if (setting === undefined || !(0,_route_template_js__WEBPACK_IMPORTED_MODULE_6__/* .holds */ .v9)(setting.value, 'version'))
        return [];
    return [
        { text: 'state-key holds {version}: each version starts from an empty state', ...placeIn(setting.from) },
    ];
}
function faultFrom(error, route) {
    const lines = route === undefined ? [...(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(error)] : [`${route}: ${(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(error)[0]}`, ...(0,_aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .tell */ .qz)(error).slice(1)];
    return { text: error.message, lines, ...placeIn(error.where ?? '') };
}
/** One fault of a team is told once, not for each of its Regions. */
function firstOfEach(faults) {
    return [...new Map([...faults].reverse().map((fault) => [fault.text, fault])).values()].reverse();
}
function distinct(remarks) {
    return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}
function annotationOf({ lines, file, line, column }) {
    return { severity: 'error', message: lines.join('\n'), file, line, column };
}
function placeIn(where) {
    const [, file, line, column] = /^(.+?):(\d+):(\d+)/.exec(where) ?? [];
    return file === undefined ? {} : { file, line: Number(line), column: Number(column) };
}


/***/ }),

/***/ 8072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ agreedAccount),
/* harmony export */   a: () => (/* binding */ ensureText)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3864);
/** The target account: what the configuration says and what the team's variable files say must agree. Pure. */

/** @throws {UserError} when the two name different accounts. */
function agreedAccount(configured, inFiles) {
    if (configured === undefined || inFiles === undefined)
        return configured ?? inFiles;
    if (configured.id === inFiles.id)
        return configured;
    throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the account is ${configured.id} here and ${inFiles.id} in ${inFiles.from}`, {
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
    throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the variable "account" is a number, and ${account.id} would lose the zeros it starts with`, {
        where: 'variable "account"',
        expected: 'type = string',
        mend: 'write type = string in the block variable "account"',
    });
}


/***/ }),

/***/ 8554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ routeOf)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3864);
/* harmony import */ var _route_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1786);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9506);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3102);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/** Where a tag leads: the state, account, Region and module that Terraform works on. Pure. */





/** @throws {UserError} when the names that come out are none that AWS allows. */
function routeOf(destination, { version, account }, rules) {
    const settings = (0,_route_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsAt */ .z1)(destination, rules);
    const fillings = {
        ...(0,_route_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .fillingsAt */ .kl)(destination, settings),
        version,
        ...(account === undefined ? {} : { 'account-id': account.id }),
    };
    const stateRegion = stateRegionAt(rules, settings);
    const roleArn = roleArnFrom(settings.template('role-arn'), fillings);
    const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .targetOf */ .$)(settings.value('target-mode'), destination);
    return {
        ...destination,
        version,
        state: (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(fillings, (0,_route_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .stateRulesAt */ .qA)(destination, settings, stateRegion.value)),
        sessionName: sessionNameFrom(settings.template('session-name'), fillings),
        ...(account === undefined ? {} : { account }),
        ...(roleArn === undefined ? {} : { roleArn }),
        ...(target === undefined ? {} : { target }),
        githubEnvironment: (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)(settings.template('github-environment'), fillings),
        said: new Map([
            ...settings.said,
            ['state-region', stateRegion],
            ...(account === undefined ? [] : [['account-id', { value: account.id, from: account.from }]]),
        ]),
        warnings: stateRegion.from === 'global-region' ? [guessedRegion(stateRegion.value)] : [],
    };
}
/** The state's buckets lie where the build runs, unless the settings know better. */
function stateRegionAt({ buildRegion }, settings) {
    const given = settings.read('state-region') ?? buildRegion;
    return given ?? { value: settings.value('global-region'), from: 'global-region' };
}
function guessedRegion(region) {
    return `state-region is taken from global-region (${region}): neither it nor AWS_REGION or AWS_DEFAULT_REGION says where the state's bucket is`;
}
/** Nothing while the account is not known that it needs. */
function roleArnFrom({ template, where }, fillings) {
    const result = (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .fill */ .GS)(template, fillings);
    if ('missing' in result)
        return undefined;
    const [, account] = /^arn:[a-z-]+:iam::(\d{12}):role\/[\w+=,.@/-]{1,576}$/.exec(result.text) ?? [];
    if (account === undefined) {
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the role "${result.text}" is no ARN of a role`, {
            where,
            expected: 'arn:{partition}:iam::{account-id}:role/NAME',
        });
    }
    const target = fillings['account-id'];
    if (target === undefined || target === account)
        return result.text;
    throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the role is one of account ${account}, and the route leads to ${target}`, {
        where,
        expected: 'a role in the target account: write {account-id} for it',
    });
}
function sessionNameFrom(from, fillings) {
    const name = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)(from, fillings);
    if (/^[\w+=,.@-]{2,64}$/.test(name))
        return name;
    throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the session name "${name}" is none that STS takes`, {
        where: from.where,
        expected: '2 to 64 letters, digits or any of _ + = , . @ -',
    });
}


/***/ }),

/***/ 7473:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ pictureOf),
/* harmony export */   GH: () => (/* binding */ asListItem),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   _c: () => (/* binding */ tellRoutes)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1737);

const longestShown = 400;
/** What a reader should know first stands above the route. */
function summaryOf({ tag, prepared, fan, remarks, explained, }) {
    const [only, ...others] = prepared;
    const routes = only !== undefined && others.length === 0 ? oneRoute(tag, only.route) : wavesTable(tag, fan);
    return [
        ...(remarks.length === 0 ? [] : [remarks.map(asListItem).join('\n')]),
        routes,
        ...(explained ? prepared.map(explanationTable) : []),
    ];
}
function tellRoutes(log, { tag, prepared, fan, notes, source, explained, }) {
    log.info(`${tag.name} (from ${source.from})`, 'strong');
    for (const note of notes)
        log.info(`  ${note}`);
    const [only, ...others] = prepared;
    if (only !== undefined && others.length === 0)
        for (const [label, words] of routeInWords(only.route))
            log.info(`  ${label.padEnd(8)} ${asText(words)}`);
    else
        tellWaves(log, fan);
    if (explained)
        for (const { route } of prepared)
            tellExplanation(log, route);
}
function tellWaves(log, { waves }) {
    for (const { number, rows, bakeMinutes } of waves) {
        log.info(`  wave ${number}${bakeMinutes === 0 ? '' : `, then ${bakeMinutes} min to watch it`}`);
        if (rows.length === 0)
            log.info('    nothing');
        for (const { route } of rows)
            log.info(`    ${route.scope.padEnd(14)} ${route.account?.id.padEnd(13) ?? ''} s3://${route.state.bucket}/${route.state.key}`);
    }
}
function tellExplanation(log, { scope, said }) {
    log.info(`  who gave what, for ${scope}:`);
    for (const [name, { value, from }] of said)
        log.info(`    ${name} = ${shown(value)} (${from})`);
}
/** The tag with a mark under the failing part. Escapes make a tag longer, and the mark moves with them. */
function pictureOf({ tag, from, to }) {
    const shown = tag.length > longestShown ? `${tag.slice(0, longestShown)}\u2026` : tag;
    const indent = ' '.repeat(widthOf(shown.slice(0, from)));
    return [shown, indent + '^'.repeat(widthOf(shown.slice(from, to)) || 1)];
}
function widthOf(text) {
    return [...(0,_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)].length;
}
function asListItem({ text, file, line, column }) {
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    return `- \u26a0\ufe0f ${place === '' ? '' : `${_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.code */ .wD.code(place)}: `}${_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.text */ .wD.text(text)}`;
}
function oneRoute(tag, route) {
    const rows = routeInWords(route).map(([label, words]) => [_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.text */ .wD.text(label), asMarkdown(words)]);
    return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.table */ .wD.table(['', _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.code */ .wD.code(tag.name)], rows);
}
function wavesTable(tag, { waves, leftOut }) {
    const row = (wave, { route }) => [
        wave,
        _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.code */ .wD.code(route.scope),
        route.account === undefined ? '' : _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.code */ .wD.code(route.account.id),
        _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.code */ .wD.code(`s3://${route.state.bucket}/${route.state.key}`),
    ];
    const rows = waves.flatMap(({ number, rows: members, bakeMinutes }) => {
        const wave = _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.text */ .wD.text(`${number}${bakeMinutes === 0 ? '' : `, then ${bakeMinutes} min`}`);
        return members.map((member) => row(wave, member));
    });
    const gone = leftOut.map((one) => row(_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.text */ .wD.text('left out'), one));
    return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.table */ .wD.table(['Wave', _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.code */ .wD.code(tag.name), 'Account', 'State'], [...rows, ...gone]);
}
function explanationTable({ route: { scope, said } }) {
    const rows = [...said].map(([name, { value, from }]) => [
        _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.code */ .wD.code(name),
        _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.code */ .wD.code(shown(value)),
        _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.text */ .wD.text(from),
    ]);
    return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.table */ .wD.table([_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.code */ .wD.code(scope), 'Value', 'From'], rows);
}
function shown(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function asText(words) {
    return words.map((word) => (typeof word === 'string' ? word : word.name)).join('');
}
function asMarkdown(words) {
    return words
        .map((word) => (typeof word === 'string' ? _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.text */ .wD.text(word) : _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.code */ .wD.code(word.name)))
        .join('');
}
function routeInWords({ team, version, env, region, partition, scopeType, state, account, target, }) {
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


/***/ }),

/***/ 9729:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pV: () => (/* binding */ ensureModule),
  RP: () => (/* binding */ ensureRoot),
  Tp: () => (/* binding */ readRootModule)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/host/lib/index.js + 23 modules
var lib = __webpack_require__(3864);
// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/terraform/hcl-expression.js
var hcl_expression = __webpack_require__(9592);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/terraform/hcl-blocks.js
/** The blocks at the top of a `.tf` file: `module "regional" { \u2026 }`. What stands in them is passed over. */

const byteOrderMark = /\ufeff/y;
const betweenBlocks = /[ \t\r\n]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\//y;
const word = new RegExp(hcl_expression/* identifier */.Cv, 'uy');
const label = /"([^"\\$%\r\n]*)"/y;
const brace = /\{/y;
function blocksIn(text) {
    const cursor = { text, at: 0 };
    const blocks = [];
    (0,hcl_expression/* take */.s)(cursor, byteOrderMark);
    for (;;) {
        while ((0,hcl_expression/* take */.s)(cursor, betweenBlocks)) { }
        if (cursor.at === text.length)
            return { blocks, whole: true };
        const block = takeBlock(cursor);
        if (block === undefined)
            return { blocks, whole: false };
        blocks.push(block);
    }
}
function takeBlock(cursor) {
    const type = (0,hcl_expression/* take */.s)(cursor, word)?.[0];
    if (type === undefined)
        return undefined;
    const labels = [];
    for (;;) {
        (0,hcl_expression/* passBlanks */.jI)(cursor);
        const found = (0,hcl_expression/* take */.s)(cursor, label)?.[1] ?? (0,hcl_expression/* take */.s)(cursor, word)?.[0];
        if (found === undefined)
            break;
        labels.push(found);
    }
    const start = cursor.at;
    if (!(0,hcl_expression/* take */.s)(cursor, brace))
        return undefined;
    cursor.at = start;
    if ((0,hcl_expression/* takeValue */.D8)(cursor) === undefined)
        return undefined;
    const value = cursor.text.slice(start + 1, cursor.at);
    return { type, labels, body: value.slice(0, value.lastIndexOf('}')) };
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/terraform/root-module.js
/** What the root module declares, as far as a route must know: its modules and its variables. */




const largestFile = 4 * 1024 * 1024;
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
        const text = await files.readText(path, "Terraform's file", largestFile);
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


/***/ })

};
