export const id = 890, ids = [890], modules = {
  /***/
  8220: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          knownTeams
        ),
        /* harmony export */
        e: () => (
          /* binding */
          placesOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1789), _regions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1847), _tag_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7070);
      async function knownTeams(rules, files) {
        const directory = rules.value("environments-dir", {}), known = (await Promise.all(rules.tag.environments.map(async (env) => {
          const listed = rules.tag.teams(env), folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(files.workingDirectory, directory, env), names = listed.length > 0 ? listed : await teamFolders(folder);
          return await Promise.all(names.map((team) => knownTeam({ env, team }, folder, rules)));
        }))).flat();
        if (known.length > 0)
          return known;
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.yo("no team is known, and so no route", {
          where: "teams",
          expected: `a list of teams, or folders <env>/<team> in ${directory}`
        });
      }
      function placesOf({ env, team, scopes }) {
        return scopes.map((scope) => ({ env, team, scope }));
      }
      async function knownTeam({ env, team }, folder, rules) {
        const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, team)).catch(() => []), files = new Set(entries), listed = rules.tag.regions(env, team), grouped = rules.tag.groups(env, team).flatMap((scope) => rules.scopesOf({ env, team, scope })), regions = listed ?? regionsAmong(entries);
        return { env, team, scopes: [.../* @__PURE__ */ new Set([_tag_tag_js__WEBPACK_IMPORTED_MODULE_4__.gm, ...regions, ...grouped])], files };
      }
      async function teamFolders(folder) {
        return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: !0 }).catch(() => [])).filter((entry) => entry.isDirectory() && (0, _tag_tag_js__WEBPACK_IMPORTED_MODULE_4__.so)("team", entry.name) === void 0).map(({ name }) => name).sort();
      }
      function regionsAmong(entries) {
        return entries.map((entry) => entry.replace(/\.tfvars$/, "")).filter((name) => (0, _regions_js__WEBPACK_IMPORTED_MODULE_3__.iQ)(name) !== void 0).sort();
      }
    })
  ),
  /***/
  5890: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        listRoutes: () => (
          /* binding */
          listRoutes
        )
        /* harmony export */
      });
      var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1737), _route_collisions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1014), _route_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7076), _route_waves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5597), _known_routes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8220), _resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5013);
      const mostShown = 1e3;
      async function listRoutes({ wave }, rules, edge) {
        const read = await (0, _resolve_js__WEBPACK_IMPORTED_MODULE_5__.j)(rules, edge.files), teams = await (0, _known_routes_js__WEBPACK_IMPORTED_MODULE_4__.G)(rules, edge.files), listed = (await Promise.all(teams.map((team) => routesOf(team, rules, read)))).flat(), parts = partsOf(listed.map(rowOf));
        (0, _route_waves_js__WEBPACK_IMPORTED_MODULE_3__.ME)(wave, parts.length);
        const chosen = wave === void 0 ? parts.length > 1 ? void 0 : parts[0] ?? [] : parts[wave - 1] ?? [];
        for (const one of listed)
          edge.host.log.info(inWords(one));
        edge.host.log.info(`${listed.length} routes`, "strong"), chosen === void 0 && edge.host.log.warn(`a matrix holds ${_route_waves_js__WEBPACK_IMPORTED_MODULE_3__.ZB} rows at most: ask for a part with wave=1 to wave=${parts.length}`);
        const accounts = new Map(listed.map((one) => [(0, _route_place_js__WEBPACK_IMPORTED_MODULE_2__.V)(one), one.account])), faults = (0, _route_collisions_js__WEBPACK_IMPORTED_MODULE_1__.JU)(listed.filter((one) => one.account !== void 0 || !(0, _route_collisions_js__WEBPACK_IMPORTED_MODULE_1__.q6)(one, rules)), rules, (place) => accounts.get((0, _route_place_js__WEBPACK_IMPORTED_MODULE_2__.V)(place))).map(({ message }) => message);
        for (const fault of faults)
          edge.host.log.info(`  ${fault}`, "bad");
        return {
          verdict: faults.length === 0 ? "passed" : "failed",
          reason: faults[0],
          outputs: {
            any: (chosen ?? listed).length > 0,
            ...chosen === void 0 ? {} : { matrix: { include: chosen } }
          },
          summary: [
            ...faults.map((fault) => `\u274C ${_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.text(fault)}`),
            tableOf(listed),
            ...listed.length > mostShown ? [_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.text(`And ${listed.length - mostShown} more: see the log.`)] : []
          ]
        };
      }
      async function routesOf(known, rules, read) {
        const { env, team } = known, configured = rules.config.accounts.get(env)?.get(team);
        return await Promise.all((0, _known_routes_js__WEBPACK_IMPORTED_MODULE_4__.e)(known).map(async (place) => {
          const destination = (0, _route_place_js__WEBPACK_IMPORTED_MODULE_2__.M)(place, rules), isThere = known.files.has("variables.tfvars") || known.files.has(`${destination.region}.tfvars`), inFiles = configured === void 0 && isThere ? (await read(destination)).account?.id : void 0, account = configured ?? inFiles;
          return { ...destination, account, state: (0, _route_collisions_js__WEBPACK_IMPORTED_MODULE_1__.x5)(place, rules, () => account).uri };
        }));
      }
      function rowOf({ env, scope, scopeType, region, partition, team, account, state }) {
        return {
          env,
          scope,
          "scope-type": scopeType,
          region,
          partition,
          team,
          ...account === void 0 ? {} : { "account-id": account },
          state
        };
      }
      function partsOf(rows) {
        const parts = [];
        for (let at = 0; at < rows.length; at += _route_waves_js__WEBPACK_IMPORTED_MODULE_3__.ZB)
          parts.push(rows.slice(at, at + _route_waves_js__WEBPACK_IMPORTED_MODULE_3__.ZB));
        return parts;
      }
      function inWords({ env, scope, team, region, account, state }) {
        return `${env}_${scope}/${team}  ${region}  ${account ?? "no account"}  ${state}`;
      }
      function tableOf(listed) {
        const rows = listed.slice(0, mostShown).map(({ env, scope, team, region, account, state }) => [`${env}_${scope}/${team}`, region, account ?? "", state].map((cell) => cell === "" ? "" : _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.code(cell)));
        return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.table(["Route", "Region", "Account", "State"], rows);
      }
    })
  )
};
