export const id = 298, ids = [298], modules = {
  /***/
  2089: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          groupRemarks
        )
        /* harmony export */
      });
      function groupRemarks(env, team, rules, groups = rules.tag.groups(env, team)) {
        return groups.flatMap((group) => {
          const left = rules.leftOutOf({ env, team, scope: group });
          if (left.length === 0)
            return [];
          const reason = `not among the regions of ${env}/${team}`;
          return [{ text: `the group ${group} is deployed without ${left.join(", ")}: ${reason}` }];
        });
      }
    })
  ),
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
  8298: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        validate: () => (
          /* binding */
          validate
        )
      });
      var lib = __webpack_require__(1789), report_lib = __webpack_require__(1737), remark = __webpack_require__(437), collisions = __webpack_require__(1014), open_teams = __webpack_require__(704), route_place = __webpack_require__(7076), template = __webpack_require__(4313), waves = __webpack_require__(5597), summary = __webpack_require__(7473), tag = __webpack_require__(7070), version = __webpack_require__(6114), links = __webpack_require__(3279);
      function faultFrom(error) {
        return { text: error.message, lines: (0, lib.qz)(error), ...placeIn(error.where ?? "") };
      }
      function faultsMet(met) {
        const byText = /* @__PURE__ */ new Map();
        for (const one of met) {
          const key = JSON.stringify([one.error.message, one.error.where]);
          byText.set(key, [...byText.get(key) ?? [], one]);
        }
        return [...byText.values()].flatMap(([first, ...others]) => {
          if (first === void 0)
            return [];
          const more = others.length === 0 ? "" : ` and ${others.length} more`, fault = faultFrom(first.error), [line = "", ...rest] = fault.lines;
          return [{ ...fault, lines: [`${first.route}${more}: ${line}`, ...rest] }];
        });
      }
      function annotationOf({ lines, file, line, column }) {
        return { severity: "error", message: lines.join(`
`), file, line, column };
      }
      function placeIn(where) {
        const [, file, line, column] = /^(.+?):(\d+):(\d+)/.exec(where) ?? [];
        return file === void 0 ? {} : { file, line: Number(line), column: Number(column) };
      }
      var group_remarks = __webpack_require__(2089), known_routes = __webpack_require__(8220), modes_resolve = __webpack_require__(5013);
      async function validate(rules, { host, files }) {
        const readVariables = await (0, modes_resolve.j)(rules, files), resolve = (0, modes_resolve.w)(rules, files, readVariables), teams = withSamples(await (0, known_routes.G)(rules, files), rules), readings = await Promise.all(teams.map((team) => teamFound(team, rules, resolve))), accounts = new Map(readings.flatMap((reading) => [...reading.accounts])), places = teams.flatMap(known_routes.e), states = faultsAmongStates(places, rules, (place) => accounts.get((0, route_place.V)(place))), faults = [
          ...faultsMet(readings.flatMap(({ met }) => met)),
          ...states.map(faultFrom),
          ...faultsInTags(rules),
          ...await faultsInPaths(rules, files)
        ], remarks = (0, remark.d)([...readings.flatMap((reading) => reading.remarks), ...versionInKey(rules)]);
        for (const { text, ...place } of remarks)
          host.log.warn(text, place);
        for (const { lines } of faults)
          for (const line of lines)
            host.log.info(`  ${line}`, "bad");
        const { sampleTags, refusedTags } = rules.config, counted = [
          `${count(places.length, "route")} of ${count(new Set(teams.map(({ team }) => team)).size, "team")}`,
          `in ${count(rules.tag.environments.length, "environment")},`,
          count(sampleTags.length + refusedTags.length, "sample tag")
        ].join(" ");
        return host.log.info(counted, "strong"), {
          verdict: faults.length === 0 ? "passed" : "failed",
          reason: faults.length === 0 ? void 0 : `${faults.length} ${faults.length === 1 ? "thing is" : "things are"} wrong: ${faults[0]?.text}`,
          outputs: { any: places.length > 0 },
          annotations: faults.map(annotationOf),
          summary: [
            ...faults.length === 0 ? [] : [faults.map((fault) => `- \u274C ${report_lib.wD.text(fault.lines.join(" "))}`).join(`
`)],
            ...remarks.length === 0 ? [] : [remarks.map(summary.GH).join(`
`)],
            report_lib.wD.text(`${counted}. No two routes share a state${states.length === 0 ? "" : ", except for those above"}.`)
          ]
        };
      }
      function count(number, noun) {
        return `${number} ${noun}${number === 1 ? "" : "s"}`;
      }
      async function teamFound(known, rules, resolve) {
        const { env, team } = known, missing = known.isOnlySampled ? [] : missingFiles(known, rules), met = missing.map((error) => ({ route: `${env}/${team}`, error })), remarks = [...missingRegionFiles(known, rules), ...(0, group_remarks.p)(env, team, rules)], accounts = /* @__PURE__ */ new Map();
        for (const place of (0, known_routes.e)(known)) {
          const { example } = version.rv[rules.value("version-scheme", place)], resolved = await metOr(met, (0, route_place.V)(place), () => resolve(place, example));
          resolved !== void 0 && (remarks.push(...resolved.remarks), resolved.noAccount !== void 0 && missing.length === 0 && remarks.push(resolved.noAccount), resolved.route.account !== void 0 && accounts.set((0, route_place.V)(place), resolved.route.account.id));
        }
        return await metOr(met, `${env}/${team}`, () => (0, waves.gt)(known.scopes, rules.read("waves", { env, team }))), { met, remarks, accounts };
      }
      async function metOr(met, route, make) {
        try {
          return await make();
        } catch (error) {
          if (!(error instanceof lib.yo))
            throw error;
          met.push({ route, error });
          return;
        }
      }
      function missingFiles({ env, team, files }, rules) {
        return rules.config.accounts.get(env)?.has(team) || files.has("variables.tfvars") ? [] : [
          new lib.yo("there is no variables.tfvars, and the configuration has no account for it", {
            where: `${rules.value("environments-dir", {})}/${env}/${team}/variables.tfvars`,
            expected: 'account = "\u2026" in this file, or an account under accounts'
          })
        ];
      }
      function missingRegionFiles({ env, team, scopes, files }, rules) {
        const regions = scopes.filter((scope) => scope !== tag.gm), missing = regions.filter((region) => !files.has(`${region}.tfvars`));
        return missing.length === 0 || missing.length === regions.length ? [] : [{ text: `${`${rules.value("environments-dir", {})}/${env}/${team}`} has files for other Regions, and none for ${missing.join(", ")}` }];
      }
      function withSamples(teams, rules) {
        const byName = new Map(teams.map((known) => [`${known.env}/${known.team}`, known])), nobody = { scopes: [], files: /* @__PURE__ */ new Set(), isOnlySampled: !0 };
        for (const name of rules.config.sampleTags) {
          const reading = (0, tag.zW)(name, rules.tag);
          if (!("tag" in reading))
            continue;
          const { env, team } = reading.tag, known = byName.get(`${env}/${team}`) ?? { env, team, ...nobody }, scopes = [.../* @__PURE__ */ new Set([...known.scopes, ...rules.scopesOf(reading.tag)])];
          byName.set(`${env}/${team}`, { ...known, scopes });
        }
        return [...byName.values()];
      }
      function faultsAmongStates(places, rules, accounts) {
        const faults = (0, collisions.JU)(places, rules, accounts);
        if (faults.length > 0)
          return faults;
        const open = (0, open_teams.j)(rules).filter((place) => !(0, collisions.q6)(place, rules));
        return (0, collisions.JU)(open, rules, () => {
        }).slice(0, 1);
      }
      function faultsInTags({ config, tag: rules }) {
        const where = (list, index) => config.where((0, lib.Br)(list, index)), mustRoute = config.sampleTags.flatMap((name, index) => {
          const reading = (0, tag.zW)(name, rules);
          if ("tag" in reading)
            return [];
          const { trouble, expected } = reading.problem;
          return [
            new lib.yo(`${name} is to be routed, and is not: ${trouble}`, {
              where: where("sample-tags", index),
              expected
            })
          ];
        }), mustNot = config.refusedTags.flatMap((name, index) => "tag" in (0, tag.zW)(name, rules) ? [new lib.yo(`${name} is to be refused, and is routed`, { where: where("refused-tags", index) })] : []);
        return [...mustRoute, ...mustNot].map(faultFrom);
      }
      const largestFile = 1024 * 1024;
      async function faultsInPaths(rules, files) {
        const { allowedSigners, where } = rules.config, outputs = rules.value("output-dir", {}), found = [];
        return await metOr(found, "output-dir", () => (0, links.O)(outputs, files)), allowedSigners !== void 0 && await metOr(found, "allowed-signers", () => files.readText(allowedSigners, `the file ${allowedSigners}`, largestFile)), found.map(({ route: key, error: { message, expected, mend } }) => faultFrom(new lib.yo(message, { where: where(key), expected, mend })));
      }
      function versionInKey(rules) {
        const setting = rules.read("state-key", {});
        return setting === void 0 || !(0, template.v9)(setting.value, "version") ? [] : [
          { text: "state-key holds {version}: each version starts from an empty state", ...placeIn(setting.from) }
        ];
      }
    })
  ),
  /***/
  437: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          distinct
        )
        /* harmony export */
      });
      function distinct(remarks) {
        return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
      }
    })
  ),
  /***/
  7473: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CS: () => (
          /* binding */
          pictureOf
        ),
        /* harmony export */
        GH: () => (
          /* binding */
          asListItem
        ),
        /* harmony export */
        YG: () => (
          /* binding */
          summaryOf
        ),
        /* harmony export */
        _c: () => (
          /* binding */
          tellRoutes
        )
        /* harmony export */
      });
      var _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1737);
      const longestShown = 400;
      function summaryOf({ tag, prepared, fan, remarks, explained }) {
        const [only, ...others] = prepared, routes = only !== void 0 && others.length === 0 ? oneRoute(tag, only.route) : wavesTable(tag, fan);
        return [
          ...remarks.length === 0 ? [] : [remarks.map(asListItem).join(`
`)],
          routes,
          ...explained ? prepared.map(explanationTable) : []
        ];
      }
      function tellRoutes(log, { tag, prepared, fan, notes, source, explained }) {
        log.info(`${tag.name} (from ${source.from})`, "strong");
        for (const note of notes)
          log.info(`  ${note}`);
        const [only, ...others] = prepared;
        if (only !== void 0 && others.length === 0)
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
          log.info(`  wave ${number}${bakeMinutes === 0 ? "" : `, then ${bakeMinutes} min to watch it`}`), rows.length === 0 && log.info("    nothing");
          for (const { route } of rows)
            log.info(`    ${route.scope.padEnd(14)} ${route.account?.id.padEnd(13) ?? ""} s3://${route.state.bucket}/${route.state.key}`);
        }
      }
      function tellExplanation(log, { scope, said }) {
        log.info(`  who gave what, for ${scope}:`);
        for (const [name, { value, from }] of said)
          log.info(`    ${name} = ${shown(value)} (${from})`);
      }
      function pictureOf({ tag, from, to }) {
        if (tag === "")
          return [];
        const shown2 = tag.length > longestShown ? `${tag.slice(0, longestShown)}\u2026` : tag, indent = " ".repeat(widthOf(shown2.slice(0, from)));
        return [shown2, indent + "^".repeat(widthOf(shown2.slice(from, to)) || 1)];
      }
      function widthOf(text) {
        return [...(0, _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.RK)(text)].length;
      }
      function asListItem({ text, file, line, column }) {
        const place = [file, line, column].filter((part) => part !== void 0).join(":");
        return `- \u26A0\uFE0F ${place === "" ? "" : `${_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.code(place)}: `}${_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.text(text)}`;
      }
      function oneRoute(tag, route) {
        const rows = routeInWords(route).map(([label, words]) => [_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.text(label), asMarkdown(words)]);
        return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.table(["", _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.code(tag.name)], rows);
      }
      function wavesTable(tag, { waves, leftOut }) {
        const row = (wave, { route }) => [
          wave,
          _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.code(route.scope),
          route.account === void 0 ? "" : _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.code(route.account.id),
          _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.code(`s3://${route.state.bucket}/${route.state.key}`)
        ], rows = waves.flatMap(({ number, rows: members, bakeMinutes }) => {
          const wave = _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.text(`${number}${bakeMinutes === 0 ? "" : `, then ${bakeMinutes} min`}`);
          return members.map((member) => row(wave, member));
        }), gone = leftOut.map((one) => row(_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.text("left out"), one));
        return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.table(["Wave", _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.code(tag.name), "Account", "State"], [...rows, ...gone]);
      }
      function explanationTable({ route: { scope, said } }) {
        const rows = [...said].map(([name, { value, from }]) => [
          _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.code(name),
          _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.code(shown(value)),
          _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.text(from)
        ]);
        return _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.table([_aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.code(scope), "Value", "From"], rows);
      }
      function shown(value) {
        return typeof value == "string" ? value : JSON.stringify(value);
      }
      function asText(words) {
        return words.map((word) => typeof word == "string" ? word : word.name).join("");
      }
      function asMarkdown(words) {
        return words.map((word) => typeof word == "string" ? _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.text(word) : _aws_delivery_actions_report__WEBPACK_IMPORTED_MODULE_0__.wD.code(word.name)).join("");
      }
      function routeInWords({ team, version, env, region, partition, scopeType, state, account, target }) {
        const where = [`, ${scopeType} in `, { name: region }, ` (${partition})`];
        return [
          ["deploys", [{ name: `${team} ${version}` }, " to ", { name: env }, ...where]],
          ...account === void 0 ? [] : [["account", [{ name: account.id }, " (", { name: account.from }, ")"]]],
          ["state", [{ name: `s3://${state.bucket}/${state.key}` }, " in ", { name: state.region }]],
          ["lock", lockInWords(state)],
          ...target === void 0 ? [] : [["target", [{ name: target }]]]
        ];
      }
      function lockInWords({ lockMode, lockTable }) {
        const table = lockTable === void 0 ? [] : ["the table ", { name: lockTable }];
        return lockMode === "none" ? ["none"] : lockMode === "both" ? ["a lock file and ", ...table] : lockMode === "lockfile" ? ["a lock file"] : table;
      }
    })
  ),
  /***/
  3279: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          ensureNoLink
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760), _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1789);
      async function ensureNoLink(path, { workingDirectory }) {
        const target = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path), names = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingDirectory, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), ways = names[0] === ".." ? [target] : names.map((_, index) => names.slice(0, index + 1).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
        for (const way of ways)
          if ((await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, way)).catch(() => {
          }))?.isSymbolicLink() === !0)
            throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__.yo(`${way} is a link, and what is written there would go elsewhere`, {
              where: "output-dir",
              expected: "a folder for the generated files",
              mend: "remove the link, or name another folder"
            });
      }
    })
  )
};
