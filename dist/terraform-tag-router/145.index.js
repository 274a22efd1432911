export const id = 145, ids = [145], modules = {
  /***/
  5013: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        w: () => (
          /* binding */
          resolverFor
        ),
        j: () => (
          /* binding */
          variablesFor
        )
      });
      var lib = __webpack_require__(1789);
      function agreedAccount(configured, inFiles) {
        if (configured === void 0 || inFiles === void 0)
          return configured ?? inFiles;
        if (configured.id === inFiles.id)
          return configured;
        throw new lib.yo(`the account is ${configured.id} here and ${inFiles.id} in ${inFiles.from}`, {
          where: configured.from,
          expected: "one account for a team in an environment",
          mend: "correct the one that is wrong: Terraform would follow the variable file"
        });
      }
      function ensureText(account, type) {
        if (!(account === void 0 || type !== "number" || !account.id.startsWith("0")))
          throw new lib.yo(`the variable "account" is a number, and ${account.id} would lose the zeros it starts with`, {
            where: 'variable "account"',
            expected: "type = string",
            mend: 'write type = string in the block variable "account"'
          });
      }
      var route_place = __webpack_require__(7076), route_settings = __webpack_require__(1786), state = __webpack_require__(9506), route_target = __webpack_require__(3102), route_template = __webpack_require__(4313);
      function routeOf(destination, { version, account }, rules) {
        const settings = (0, route_settings.z1)(destination, rules), fillings = {
          ...(0, route_settings.kl)(destination, settings),
          version,
          ...account === void 0 ? {} : { "account-id": account.id }
        }, stateRegion = (0, route_settings.rw)(rules, settings), roleArn = roleArnFrom(settings.template("role-arn"), fillings), target = (0, route_target.$)(settings.value("target-mode"), destination), githubEnvironment = (0, state.Bq)(settings.template("github-environment"), fillings);
        return settings.note("state-region", stateRegion), account !== void 0 && settings.note("account-id", { value: account.id, from: account.from }), {
          ...destination,
          version,
          state: (0, state.L4)(fillings, (0, route_settings.qA)(destination, settings, stateRegion.value)),
          sessionName: sessionNameFrom(settings.template("session-name"), fillings),
          ...account === void 0 ? {} : { account },
          ...roleArn === void 0 ? {} : { roleArn },
          ...target === void 0 ? {} : { target },
          githubEnvironment,
          said: settings.said,
          warnings: stateRegion.from === "global-region" ? [guessedRegion(stateRegion.value)] : []
        };
      }
      function guessedRegion(region) {
        return `state-region is taken from global-region (${region}): neither it nor AWS_REGION or AWS_DEFAULT_REGION says where the state's bucket is`;
      }
      function roleArnFrom({ template, where }, fillings) {
        const result = (0, route_template.GS)(template, fillings);
        if ("missing" in result)
          return;
        const [, account] = /^arn:[a-z-]+:iam::(\d{12}):role\/[\w+=,.@/-]{1,576}$/.exec(result.text) ?? [];
        if (account === void 0)
          throw new lib.yo(`the role "${result.text}" is no ARN of a role`, {
            where,
            expected: "arn:{partition}:iam::{account-id}:role/NAME"
          });
        const target = fillings["account-id"];
        if (target === void 0 || target === account)
          return result.text;
        throw new lib.yo(`the role is one of account ${account}, and the route leads to ${target}`, {
          where,
          expected: "a role in the target account: write {account-id} for it"
        });
      }
      function sessionNameFrom(from, fillings) {
        const name = (0, state.Bq)(from, fillings);
        if (/^[\w+=,.@-]{2,64}$/.test(name))
          return name;
        throw new lib.yo(`the session name "${name}" is none that STS takes`, {
          where: from.where,
          expected: "2 to 64 letters, digits or any of _ + = , . @ -"
        });
      }
      var promises_ = __webpack_require__(1455), external_node_path_ = __webpack_require__(6760);
      const identifier = String.raw`[\p{ID_Start}_][\p{ID_Continue}-]*`, blank = /[ \t]+|\/\*[\s\S]*?\*\//y, lineEnd = /(?:#|\/\/)[^\n]*(?:\n|$)|\r?\n|$/y, number = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
      function takeValue(cursor) {
        const start = cursor.at, text = takeText(cursor);
        if (text !== void 0 && endsLine(cursor))
          return { kind: "string", text };
        cursor.at = start;
        const digits = take(cursor, number);
        return digits && endsLine(cursor) ? { kind: "number", text: digits[0] } : (cursor.at = start, !endsLine(cursor) && passExpression(cursor) ? { kind: "other", text: "" } : void 0);
      }
      function passBlanks(cursor) {
        for (; take(cursor, blank); )
          ;
      }
      function take(cursor, expression) {
        expression.lastIndex = cursor.at;
        const match = expression.exec(cursor.text);
        return match && (cursor.at = expression.lastIndex), match;
      }
      function endsLine(cursor) {
        return passBlanks(cursor), lineEnd.lastIndex = cursor.at, lineEnd.test(cursor.text);
      }
      const quote = /"/y, plain = /[^"\\$%\r\n]+/y, marks = /\$+\{?|%+\{?/y, escapeSequence = /\\(?:(["\\nrt])|u([0-9A-Fa-f]{4})|U((?:000[0-9A-Fa-f]|0010)[0-9A-Fa-f]{4}))/y, control = { n: `
`, r: "\r", t: "	" };
      function takeText(cursor) {
        if (!take(cursor, quote))
          return;
        let text = "";
        for (; !take(cursor, quote); ) {
          const piece = take(cursor, plain)?.[0] ?? takeMarks(cursor) ?? takeEscape(cursor);
          if (piece === void 0)
            return;
          text += piece;
        }
        return text;
      }
      function takeMarks(cursor) {
        const found = take(cursor, marks)?.[0];
        return found === void 0 || !found.endsWith("{") ? found : found.length === 3 ? found.slice(1) : void 0;
      }
      function takeEscape(cursor) {
        const found = take(cursor, escapeSequence);
        if (!found)
          return;
        const [, letter, short, long] = found;
        return letter !== void 0 ? control[letter] ?? letter : String.fromCodePoint(Number.parseInt(short ?? long ?? "", 16));
      }
      const heredocStart = new RegExp(`<<-?(${identifier})\\r?\\n`, "uy"), heredocLine = /[^\n]*(?=\n)/y, lineComment = /(?:#|\/\/)[^\n]*/y, operators = /[^"[\]{}()<#/\r\n]+|\r?\n|\/(?![*/])|</y, closers = { "(": ")", "[": "]", "{": "}" };
      function passExpression(cursor) {
        const open = [];
        for (; ; ) {
          const around = open.at(-1);
          if (around === void 0 && endsLine(cursor))
            return !0;
          if (cursor.at >= cursor.text.length || !(around === '"' ? passQuoted(cursor, open) : typeof around == "object" ? passHeredoc(cursor, around, open) : passCode(cursor, around, open)))
            return !1;
        }
      }
      function passCode(cursor, around, open) {
        const character = cursor.text[cursor.at] ?? "", closer = character === '"' ? '"' : closers[character];
        if (closer !== void 0)
          return open.push(closer), cursor.at++, !0;
        if (")]}".includes(character))
          return cursor.at++, open.pop() === character;
        const marker = take(cursor, heredocStart)?.[1];
        return marker !== void 0 ? (open.push({ marker, atLineStart: !0 }), !0) : take(cursor, blank) || around !== void 0 && take(cursor, lineComment) ? !0 : take(cursor, operators) !== null;
      }
      const escaped = /\\[^\r\n]/y;
      function passQuoted(cursor, open) {
        return take(cursor, quote) ? (open.pop(), !0) : passMarks(cursor, open) ?? (take(cursor, plain) ?? take(cursor, escaped)) !== null;
      }
      const heredocPiece = /[^$%\n]+|\n/y;
      function passHeredoc(cursor, heredoc, open) {
        if (heredoc.atLineStart) {
          const start = cursor.at;
          if (take(cursor, heredocLine)?.[0].trim() === heredoc.marker)
            return open.pop(), !0;
          cursor.at = start;
        }
        const marked = passMarks(cursor, open), piece = marked === void 0 ? take(cursor, heredocPiece) : null;
        return heredoc.atLineStart = piece?.[0] === `
`, marked ?? piece !== null;
      }
      function passMarks(cursor, open) {
        const found = take(cursor, marks)?.[0];
        if (found !== void 0)
          return found.endsWith("{") ? (found.length === 2 && open.push("}"), found.length <= 3) : !0;
      }
      const byteOrderMark = /\ufeff/y, betweenLines = /[ \t\r\n]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\//y, assignedName = new RegExp(identifier, "uy"), equals = /=(?!=)/y;
      function readTfvars(text) {
        const cursor = { text, at: 0 }, assignments = [];
        for (take(cursor, byteOrderMark); ; ) {
          for (; take(cursor, betweenLines); )
            ;
          if (cursor.at === text.length)
            return { assignments };
          const start = cursor.at, name = take(cursor, assignedName)?.[0];
          passBlanks(cursor);
          const assigned = take(cursor, equals);
          passBlanks(cursor);
          const at = cursor.at, value = assigned === null ? void 0 : takeValue(cursor);
          if (name === void 0 || value === void 0)
            return { assignments, stoppedAt: start };
          assignments.push({ name, ...value, at });
        }
      }
      function placeIn(text, at) {
        const before = text.slice(0, at);
        return { line: before.split(`
`).length, column: at - before.lastIndexOf(`
`) };
      }
      const largestFile = 256 * 1024;
      async function ensureFolder(files, directory) {
        const found = await (0, promises_.stat)((0, external_node_path_.resolve)(files.workingDirectory, directory)).catch((error) => ifMissing(directory, error));
        if (!found?.isDirectory())
          throw new lib.yo(found === void 0 ? "the folder does not exist" : "this is no folder", {
            where: directory,
            expected: "the folder of the variable files",
            mend: "check the input environments-dir: it counts from the working directory"
          });
      }
      function environmentFilesIn(files, directory) {
        const readings = /* @__PURE__ */ new Map(), inside = insideOf(directory, files.workingDirectory), read = (path) => {
          const reading = readings.get(path) ?? readFilled(path, files, inside);
          return readings.set(path, reading), reading;
        };
        return async ({ env, team, region }) => {
          const folder = `${directory.replace(/[/\\]+$/, "") || "/"}/${env}/${team}`, paths = [`${folder}/variables.tfvars`, `${folder}/${region}.tfvars`], found = (await Promise.all(paths.map(read))).filter((reading) => reading !== void 0);
          if (found.length > 0)
            return combined(found);
          const others = await foldersIn((0, external_node_path_.resolve)(files.workingDirectory, directory, env)), noAccount2 = nothingFound(paths[0] ?? folder, team, others);
          return { varFiles: [], remarks: [], noAccount: noAccount2, contents: [] };
        };
      }
      function combined(found) {
        const varFiles = found.map(({ path }) => path), contents = found.map(({ text }) => text), remarks = found.flatMap((reading) => reading.remarks), last = found.findLast(({ account, unknown }) => account !== void 0 || unknown !== void 0);
        if (last?.unknown !== void 0)
          throw last.unknown;
        return last?.account !== void 0 ? { varFiles, account: last.account, remarks, contents } : { varFiles, remarks, noAccount: noAccount(varFiles), contents };
      }
      async function readFilled(path, files, inside) {
        const target = (0, external_node_path_.resolve)(files.workingDirectory, path), entry = await (0, promises_.lstat)(target).catch((error) => ifMissing(path, error));
        if (entry === void 0)
          return;
        const found = entry.isSymbolicLink() ? await (0, promises_.stat)(target).catch((error) => ifMissing(path, error)) : entry;
        if (found === void 0)
          return;
        if (!found.isFile())
          throw new lib.yo("this is no file", { where: path, expected: "a variable file" });
        if (await inside(path, entry.isSymbolicLink() ? target : (0, external_node_path_.dirname)(target)), found.size === 0)
          return;
        const text = await files.readText(path, "the variable file", largestFile);
        return { path, text, ...accountIn(path, text) };
      }
      function insideOf(directory, workingDirectory) {
        const real = /* @__PURE__ */ new Map(), realOf = (target) => {
          const known = real.get(target) ?? (0, promises_.realpath)(target);
          return real.set(target, known), known;
        };
        return async (path, target) => {
          const [root, place] = await Promise.all([realOf((0, external_node_path_.resolve)(workingDirectory, directory)), realOf(target)]);
          if ((0, external_node_path_.relative)(root, place).split(external_node_path_.sep)[0] === "..")
            throw new lib.yo(`the file lies outside ${directory}`, {
              where: path,
              expected: `a variable file in ${directory}, not a link out of it`
            });
        };
      }
      function accountIn(path, text) {
        const { assignments, stoppedAt } = readTfvars(text), stop = stoppedAt === void 0 ? void 0 : placeIn(text, stoppedAt), remarks = stop === void 0 ? [] : [notUnderstood(path, stop)], [found, again] = assignments.filter(({ name }) => name === "account");
        if (found === void 0)
          return stop === void 0 ? { remarks } : { unknown: untold(path, stop), remarks };
        const place = placeIn(text, found.at);
        if (again !== void 0)
          throw twice(path, place, placeIn(text, again.at));
        return {
          account: { id: accountId(found, `${path}:${place.line}:${place.column}`), from: path },
          remarks: [...remarks, ...zeroRemark(found, path, place)]
        };
      }
      function accountId({ kind, text }, where) {
        if (kind !== "other" && /^[0-9]{12}$/.test(text))
          return text;
        throw new lib.yo(kind === "other" ? "account is neither a plain text nor a number" : `account ${JSON.stringify(text.slice(0, 100))} is no account id`, {
          where,
          expected: "12 digits in quotes",
          mend: 'for example account = "111122223333"'
        });
      }
      function zeroRemark({ kind, text }, file, place) {
        return kind !== "number" || !text.startsWith("0") ? [] : [
          {
            text: `account = ${text} is a number, and Terraform loses the zeros it starts with: write account = "${text}", and type = string in its variable block. The generated variables say it as text`,
            file,
            ...place
          }
        ];
      }
      function notUnderstood(file, place) {
        return {
          text: "from here on this file is not read: no assignment stands here that Terraform would take",
          file,
          ...place
        };
      }
      function untold(file, { line, column }) {
        return new lib.yo("which account this file sets cannot be told: it cannot be read from here on", {
          where: `${file}:${line}:${column}`,
          expected: "name = value, as Terraform takes it",
          mend: 'correct this assignment, or write account = "111122223333" above it'
        });
      }
      function nothingFound(path, team, teams) {
        const meant = teams.includes(team) ? void 0 : (0, lib.h)(team, teams), didYouMean = meant === void 0 ? "" : ` (did you mean the team "${meant}"?)`;
        return { text: `${path} does not exist or is empty${didYouMean}: account-id and role-arn are not set` };
      }
      function noAccount(varFiles) {
        return {
          text: `no account = "\u2026" in ${varFiles.join(" or ")}: account-id and role-arn are not set`,
          file: varFiles[0]
        };
      }
      function twice(path, first, second) {
        return new lib.yo(`account is set a second time, first in line ${first.line}`, {
          where: `${path}:${second.line}:${second.column}`,
          expected: "one account"
        });
      }
      function ifMissing(path, error) {
        if (error.code === "ENOENT")
          return;
        const trouble = error.code === "EACCES" ? "this may not be read" : `this cannot be read: ${error.message}`;
        throw new lib.yo(trouble, { where: path, expected: "files that may be read", cause: error });
      }
      async function foldersIn(directory) {
        return (await (0, promises_.readdir)(directory, { withFileTypes: !0 }).catch(() => [])).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
      }
      const hcl_blocks_byteOrderMark = /\ufeff/y, betweenBlocks = /[ \t\r\n]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\//y, word = new RegExp(identifier, "uy"), label = /"([^"\\$%\r\n]*)"/y, brace = /\{/y;
      function blocksIn(text) {
        const cursor = { text, at: 0 }, blocks = [];
        for (take(cursor, hcl_blocks_byteOrderMark); ; ) {
          for (; take(cursor, betweenBlocks); )
            ;
          if (cursor.at === text.length)
            return { blocks, whole: !0 };
          const block = takeBlock(cursor);
          if (block === void 0)
            return { blocks, whole: !1 };
          blocks.push(block);
        }
      }
      function takeBlock(cursor) {
        const type = take(cursor, word)?.[0];
        if (type === void 0)
          return;
        const labels = [];
        for (; ; ) {
          passBlanks(cursor);
          const found = take(cursor, label)?.[1] ?? take(cursor, word)?.[0];
          if (found === void 0)
            break;
          labels.push(found);
        }
        const start = cursor.at;
        if (!take(cursor, brace) || (cursor.at = start, takeValue(cursor) === void 0))
          return;
        const value = cursor.text.slice(start + 1, cursor.at);
        return { type, labels, body: value.slice(0, value.lastIndexOf("}")) };
      }
      const root_module_largestFile = 4 * 1024 * 1024;
      async function readRootModule(files, folder) {
        const names = (await (0, promises_.readdir)((0, external_node_path_.resolve)(files.workingDirectory, folder), { withFileTypes: !0 }).catch(() => [])).filter((entry) => !entry.isDirectory() && /\.tf(\.json)?$/.test(entry.name) && !entry.name.startsWith(".")).map(({ name }) => name);
        if (names.length === 0)
          return;
        const modules2 = /* @__PURE__ */ new Set(), variables = /* @__PURE__ */ new Map();
        let isEmpty = !0, unread;
        for (const name of names.sort()) {
          const path = (0, external_node_path_.join)(folder, name), text = await files.readText(path, "Terraform's file", root_module_largestFile), { declared, whole } = name.endsWith(".json") ? declaredInJson(text) : declaredIn(text);
          whole || (unread ??= path), text.trim() !== "" && (isEmpty = !1);
          for (const { kind, label: label2, type } of declared)
            kind === "module" ? modules2.add(label2) : variables.set(label2, type);
        }
        if (!isEmpty)
          return { modules: modules2, variables, ...unread === void 0 ? {} : { unread } };
      }
      function ensureModule({ modules: modules2, unread }, target) {
        const name = target.slice(7);
        if (modules2.has(name) || unread !== void 0)
          return;
        const there = [...modules2].map((module) => `module.${module}`);
        throw new lib.yo(`there is no module "${name}" here, and with -target=${target} Terraform would plan nothing`, {
          where: "target-mode",
          expected: there.length === 0 ? "a module of this name" : `one of ${there.join(", ")}`,
          mend: `declare module "${name}", or give target-mode=none`
        });
      }
      function ensureRoot(root, folder) {
        if (root === void 0)
          throw new lib.yo(`the folder ${folder} holds no Terraform files`, {
            where: "target-mode",
            expected: "a root module in the folder regional and one in the folder global"
          });
      }
      function declaredIn(text) {
        const { blocks, whole } = blocksIn(text);
        return { declared: blocks.flatMap(({ type, labels: [label2], body }) => label2 === void 0 ? [] : type === "module" ? [{ kind: "module", label: label2 }] : type === "variable" ? [{ kind: "variable", label: label2, type: wordOf(body) }] : []), whole };
      }
      function wordOf(body) {
        return /^\s*type\s*=\s*"?([a-z]+)"?\s*(?:[#/].*)?$/m.exec(body)?.[1];
      }
      function declaredInJson(text) {
        const document = parsed(text);
        if (document === void 0)
          return { declared: [], whole: !1 };
        const labelsOf = (kind) => {
          const found = Object.hasOwn(document, kind) ? document[kind] : void 0;
          return (Array.isArray(found) ? found : [found]).flatMap((object) => isObject(object) ? Object.entries(object) : []);
        }, modules2 = labelsOf("module").map(([label2]) => ({ kind: "module", label: label2 })), variables = labelsOf("variable").map(([label2, said]) => {
          const type = isObject(said) && typeof said.type == "string" ? said.type : void 0;
          return { kind: "variable", label: label2, type };
        });
        return { declared: [...modules2, ...variables], whole: !0 };
      }
      function parsed(text) {
        try {
          const document = JSON.parse(text);
          return isObject(document) ? document : void 0;
        } catch {
          return;
        }
      }
      function isObject(value) {
        return typeof value == "object" && value !== null && !Array.isArray(value);
      }
      async function variablesFor(rules, files) {
        const directory = rules.read("environments-dir", {});
        return directory !== void 0 && directory.from !== "default" && await ensureFolder(files, directory.value), environmentFilesIn(files, rules.value("environments-dir", {}));
      }
      function resolverFor(rules, files, readVariables) {
        const roots = rootModules(files);
        return async (place, version) => {
          const destination = (0, route_place.M)(place, rules), found = await readVariables(destination), account = agreedAccount(configuredAccount(place, rules), found.account), route = routeOf(destination, { version, account }, rules), root = await ensureTarget(route, rules, roots);
          return ensureText(account, root?.variables.get("account")), {
            route,
            varFiles: found.varFiles,
            contents: found.contents,
            variables: variablesOf(route, found.account, root),
            remarks: found.remarks,
            ...account === void 0 && found.noAccount !== void 0 ? { noAccount: found.noAccount } : {}
          };
        };
      }
      function rootModules(files) {
        const known = /* @__PURE__ */ new Map();
        return (folder) => {
          const root = known.get(folder) ?? readRootModule(files, folder);
          return known.set(folder, root), root;
        };
      }
      async function ensureTarget({ target, scopeType, env, team, scope }, rules, roots) {
        const mode = rules.value("target-mode", { env, team, scope }), folder = mode === "dir" ? scopeType : ".", root = await roots(folder);
        return mode === "dir" && ensureRoot(root, folder), mode === "article" && target !== void 0 && root !== void 0 && ensureModule(root, target), root;
      }
      function configuredAccount({ env, team }, { config }) {
        const id2 = config.accounts.get(env)?.get(team);
        return id2 === void 0 ? void 0 : { id: id2, from: config.where((0, lib.Br)((0, lib.Br)("accounts", env), team)) };
      }
      function variablesOf({ env, region, account }, inFiles, root) {
        const all = { env, region, ...account === void 0 ? {} : { account: account.id } };
        if (root === void 0 || root.unread !== void 0)
          return all;
        const isDeclared = (name) => root.variables.has(name) || name === "account" && inFiles !== void 0;
        return Object.fromEntries(Object.entries(all).filter(([name]) => isDeclared(name)));
      }
    })
  ),
  /***/
  5597: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ME: () => (
          /* binding */
          ensureWave
        ),
        /* harmony export */
        ZB: () => (
          /* binding */
          mostRows
        ),
        /* harmony export */
        gt: () => (
          /* binding */
          wavesOf
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1789), _config_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7419), _tag_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7070);
      const mostRows = 256;
      function wavesOf(scopes, given) {
        const plans = given === void 0 ? standardWaves() : given.value.map(planFrom), named = new Set(plans.flatMap(({ scopes: scopes2 }) => scopes2)), rest = scopes.filter((scope) => !named.has(scope)), taken = /* @__PURE__ */ new Set(), waves = [];
        for (const { scopes: wanted, bakeMinutes } of plans) {
          const fresh = wanted.flatMap((scope) => scope === _config_settings_js__WEBPACK_IMPORTED_MODULE_1__._2 ? rest : scopes.includes(scope) ? [scope] : []).filter((scope) => !taken.has(scope));
          for (const scope of fresh)
            taken.add(scope);
          for (let at = 0; at < fresh.length; at += mostRows)
            waves.push({
              scopes: fresh.slice(at, at + mostRows),
              bakeMinutes: at + mostRows < fresh.length ? 0 : bakeMinutes
            });
        }
        const forgotten = scopes.find((scope) => !taken.has(scope));
        if (forgotten !== void 0)
          throw leftOut(forgotten, given);
        if (waves.find(({ scopes: members }, index) => members.includes(_tag_tag_js__WEBPACK_IMPORTED_MODULE_2__.gm) && (index > 0 || members.length > 1)) !== void 0)
          throw globalLate(given);
        return waves.map((wave, index) => ({ number: index + 1, ...wave }));
      }
      function ensureWave(wave, count) {
        if (!(wave === void 0 || wave <= count))
          throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`there ${count === 1 ? "is 1 wave" : `are ${count} waves`}, and not wave ${wave}`, {
            where: "wave",
            expected: count === 1 ? "1, or no wave" : `1 to ${count}`
          });
      }
      function standardWaves() {
        return [
          { scopes: [_tag_tag_js__WEBPACK_IMPORTED_MODULE_2__.gm], bakeMinutes: 0 },
          { scopes: [_config_settings_js__WEBPACK_IMPORTED_MODULE_1__._2], bakeMinutes: 0 }
        ];
      }
      function planFrom(wave) {
        return {
          scopes: wave.scopes ?? [],
          bakeMinutes: minutesIn(wave.bake ?? "0m")
        };
      }
      const unitInMinutes = { ms: 1 / 6e4, s: 1 / 60, m: 1, h: 60, d: 1440 };
      function minutesIn(duration) {
        const parts = [...duration.matchAll(/([\d.]+)(ms|s|m|h|d)/g)];
        return Math.ceil(parts.reduce((sum, [, amount, unit = "m"]) => sum + Number(amount) * (unitInMinutes[unit] ?? 0), 0));
      }
      function leftOut(scope, given) {
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo(`no wave holds the scope ${scope}`, {
          where: given?.from ?? "waves",
          expected: "every scope of the tag in a wave",
          mend: `add it to a wave, or a wave with the scope ${_config_settings_js__WEBPACK_IMPORTED_MODULE_1__._2}`
        });
      }
      function globalLate(given) {
        return new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("global stands beside a Region or after one", {
          where: given?.from ?? "waves",
          expected: "global alone in the first wave: what is regional stands on it"
        });
      }
    })
  )
};
