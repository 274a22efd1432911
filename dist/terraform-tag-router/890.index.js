export const id = 890;
export const ids = [890];
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
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1847);
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
    const grouped = rules.tag.groups(env, team).flatMap((scope) => rules.scopesOf({ env, team, scope }));
    const regions = listed.length > 0 ? listed : regionsAmong(entries);
    return { env, team, scopes: [...new Set([_tag_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .globalScope */ .gm, ...regions, ...grouped])], files };
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
        .filter((name) => (0,_regions_js__WEBPACK_IMPORTED_MODULE_3__/* .partitionOf */ .iQ)(name) !== undefined)
        .sort();
}


/***/ }),

/***/ 5890:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRoutes: () => (/* binding */ listRoutes)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1737);
/* harmony import */ var _route_collisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1014);
/* harmony import */ var _route_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7076);
/* harmony import */ var _route_waves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5597);
/* harmony import */ var _known_routes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8220);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5013);






/** Rows that GitHub's page of a job can show. */
const mostShown = 1000;
async function listRoutes({ wave }, rules, edge) {
    const read = await (0,_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .variablesFor */ .j)(rules, edge.files);
    const teams = await (0,_known_routes_js__WEBPACK_IMPORTED_MODULE_4__/* .knownTeams */ .G)(rules, edge.files);
    const listed = (await Promise.all(teams.map((team) => routesOf(team, rules, read)))).flat();
    const parts = partsOf(listed.map(rowOf));
    (0,_route_waves_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureWave */ .ME)(wave, parts.length);
    const chosen = wave === undefined ? (parts.length > 1 ? undefined : (parts[0] ?? [])) : (parts[wave - 1] ?? []);
    for (const one of listed)
        edge.host.log.info(inWords(one));
    edge.host.log.info(`${listed.length} routes`, 'strong');
    if (chosen === undefined)
        edge.host.log.warn(`a matrix holds ${_route_waves_js__WEBPACK_IMPORTED_MODULE_3__/* .mostRows */ .ZB} rows at most: ask for a part with wave=1 to wave=${parts.length}`);
    const accounts = new Map(listed.map((one) => [(0,_route_place_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(one), one.account]));
    const faults = (0,_route_collisions_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsInStates */ .JU)(listed.filter((one) => one.account !== undefined || !(0,_route_collisions_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccountInState */ .q6)(one, rules)), rules, (place) => accounts.get((0,_route_place_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(place))).map(({ message }) => message);
    for (const fault of faults)
        edge.host.log.info(`  ${fault}`, 'bad');
    return {
        verdict: faults.length === 0 ? 'passed' : 'failed',
        reason: faults[0],
        outputs: {
            any: (chosen ?? listed).length > 0,
            ...(chosen === undefined ? {} : { matrix: { include: chosen } }),
        },
        summary: [
            ...faults.map((fault) => `\u274c ${_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.text */ .wD.text(fault)}`),
            tableOf(listed),
            ...(listed.length > mostShown
                ? [_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.text */ .wD.text(`And ${listed.length - mostShown} more: see the log.`)]
                : []),
        ],
    };
}
async function routesOf(known, rules, read) {
    const { env, team } = known;
    const configured = rules.config.accounts.get(env)?.get(team);
    return await Promise.all((0,_known_routes_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .e)(known).map(async (place) => {
        const destination = (0,_route_place_js__WEBPACK_IMPORTED_MODULE_2__/* .destinationOf */ .M)(place, rules);
        const isThere = known.files.has('variables.tfvars') || known.files.has(`${destination.region}.tfvars`);
        const inFiles = configured === undefined && isThere ? (await read(destination)).account?.id : undefined;
        const account = configured ?? inFiles;
        return { ...destination, account, state: (0,_route_collisions_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(place, rules, () => account).uri };
    }));
}
function rowOf({ env, scope, scopeType, region, partition, team, account, state }) {
    return {
        env,
        scope,
        'scope-type': scopeType,
        region,
        partition,
        team,
        ...(account === undefined ? {} : { 'account-id': account }),
        state,
    };
}
function partsOf(rows) {
    const parts = [];
    for (let at = 0; at < rows.length; at += _route_waves_js__WEBPACK_IMPORTED_MODULE_3__/* .mostRows */ .ZB)
        parts.push(rows.slice(at, at + _route_waves_js__WEBPACK_IMPORTED_MODULE_3__/* .mostRows */ .ZB));
    return parts;
}
function inWords({ env, scope, team, region, account, state }) {
    return `${env}_${scope}/${team}  ${region}  ${account ?? 'no account'}  ${state}`;
}
function tableOf(listed) {
    const rows = listed
        .slice(0, mostShown)
        .map(({ env, scope, team, region, account, state }) => [`${env}_${scope}/${team}`, region, account ?? '', state].map((cell) => cell === '' ? '' : _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.code */ .wD.code(cell)));
    return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__/* .markdown.table */ .wD.table(['Route', 'Region', 'Account', 'State'], rows);
}


/***/ })

};
