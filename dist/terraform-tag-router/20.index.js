export const id = 20, ids = [20], modules = {
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
  2020: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        routeTag: () => (
          /* binding */
          routeTag
        )
      });
      var lib = __webpack_require__(1789), external_node_child_process_ = __webpack_require__(1421);
      const timeLimit = 3e4, noAnswer = `git gave no answer in ${timeLimit / 1e3} s`, largestOutput = 64 * 1024 * 1024;
      function gitIn(directory, environment, signal) {
        const quiet = { GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" };
        return (args, { configuration = {} } = {}) => {
          const options = {
            cwd: directory,
            env: { ...environment, ...quiet, ...asVariables(configuration, environment) },
            signal,
            timeout: timeLimit,
            maxBuffer: largestOutput,
            windowsHide: !0
          };
          return new Promise((resolve, reject) => {
            (0, external_node_child_process_.execFile)("git", ["--no-pager", ...args], options, (error, output, errorOutput) => {
              if (signal.aborted)
                return reject(signal.reason);
              if (error === null)
                return resolve({ exitCode: 0, output, error: errorOutput });
              if (error.killed && typeof error.code != "string")
                return resolve({ exitCode: -1, output, error: noAnswer });
              resolve({
                exitCode: typeof error.code == "number" ? error.code : -1,
                output,
                error: errorOutput || error.message
              });
            });
          });
        };
      }
      function asVariables(configuration, environment) {
        const pairs = Object.entries(configuration).flatMap(([key, values]) => values.map((value) => [key, value]));
        if (pairs.length === 0)
          return {};
        const before = Number(environment.GIT_CONFIG_COUNT ?? 0);
        return Object.fromEntries([
          ["GIT_CONFIG_COUNT", String(before + pairs.length)],
          ...pairs.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${before + index}`, key],
            [`GIT_CONFIG_VALUE_${before + index}`, value]
          ])
        ]);
      }
      function undecided({ error }) {
        if (error.includes("ENOENT"))
          return { undecided: "git is not installed", mend: "put git on the PATH" };
        const foreign = /detected dubious ownership in repository at '([^'\n]+)'/.exec(error)?.[1];
        if (foreign !== void 0)
          return {
            undecided: `the repository ${foreign} belongs to another user, and git does not read it`,
            mend: `trust it: git config --global --add safe.directory '${foreign}'`
          };
        if (error.includes("not a git repository"))
          return { undecided: "this is not a git repository", mend: "run in a clone of the repository" };
        if (error === noAnswer)
          return { undecided: noAnswer };
        const [first = "git failed"] = linesOf(error);
        return { undecided: `git says ${JSON.stringify(first.slice(0, 300))}` };
      }
      function linesOf(text) {
        return text.split(`
`).filter((line) => line !== "");
      }
      function repositoryAt(directory, environment, signal) {
        const git = gitIn(directory, environment, signal);
        return {
          git,
          async tagsAt(commit) {
            const answer = await git(["tag", "--no-column", "--format=%(refname:strip=2)", `--points-at=${commit}`]);
            return answer.exitCode === 0 ? { tags: linesOf(answer.output) } : undecided(answer);
          },
          inspect: (name) => inspect(git, `refs/tags/${name}`),
          allTags: () => allTags(git),
          uncommitted: () => uncommitted(git),
          async holds(branch, commit) {
            for (const reference2 of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
              const tip = await tipOf(git, reference2);
              if (tip === void 0)
                continue;
              const answer = await git(["merge-base", "--is-ancestor", commit, tip]);
              if (!isFailure(answer))
                return answer.exitCode === 0;
            }
          }
        };
      }
      async function tipOf(git, reference2) {
        const answer = await git(["show-ref", "--verify", "--hash", "--", reference2]);
        return answer.exitCode === 0 ? linesOf(answer.output)[0] : void 0;
      }
      const format = `--format=${[
        "refname",
        "objecttype",
        "objectname",
        "tag",
        "taggeremail:trim",
        "contents:subject",
        "contents:signature"
      ].map((field) => `%(${field})`).join("%00")}`;
      async function inspect(git, reference2) {
        const repository = await git(["rev-parse", "--is-shallow-repository"]);
        if (repository.exitCode !== 0)
          return undecided(repository);
        const [listed, peeled, head] = await Promise.all([
          git(["for-each-ref", format, "--", reference2]),
          git(["rev-parse", "--verify", "--quiet", `${reference2}^{commit}`]),
          git(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])
        ]), failed = listed.exitCode === 0 ? [peeled, head].find(isFailure) : listed;
        if (failed !== void 0)
          return undecided(failed);
        const tag = tagFrom(listed.output, reference2, linesOf(peeled.output)[0]);
        return {
          ...tag === void 0 ? {} : { tag },
          head: linesOf(head.output)[0],
          shallow: linesOf(repository.output)[0] === "true"
        };
      }
      function tagFrom(output, reference2, commit) {
        const [refname, kind = "", id2 = "", name = "", tagger2 = "", subject = "", signature = ""] = output.split("\0");
        if (refname !== reference2)
          return;
        const annotation = { name, tagger: tagger2, subject, signature: signature.trim() };
        return { id: id2, commit, ...kind === "tag" ? { annotation } : {} };
      }
      async function allTags(git) {
        const answer = await git([
          "for-each-ref",
          "--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)",
          "refs/tags"
        ]);
        return new Map(linesOf(answer.output).map((line) => {
          const [name = "", own = "", peeled = ""] = line.split("\0");
          return [name, peeled || own];
        }));
      }
      const untracked = "?? ";
      async function uncommitted(git) {
        return (await git(["-c", "core.fsmonitor=false", ...["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all"]])).output.split("\0").filter((entry) => !entry.startsWith(untracked) || /\.(tf|tfvars)(\.json)?$/.test(entry)).map((entry) => entry.slice(untracked.length)).filter((path) => path !== "");
      }
      function isFailure({ exitCode }) {
        return exitCode !== 0 && exitCode !== 1;
      }
      var external_node_path_ = __webpack_require__(6760);
      function verifierFor(options) {
        return async (name, id2) => {
          const byGit = await verifyByGit(name, options);
          return byGit.verdict !== "undecided" || options.token === void 0 ? byGit : await verifyByGitHub(id2, { ...options, token: options.token }) ?? byGit;
        };
      }
      const unreadable = "Unable to open allowed keys file";
      async function verifyByGit(name, { git, workingDirectory, allowedSigners }) {
        const configuration = allowedSigners === void 0 ? {} : { "gpg.ssh.allowedSignersFile": [(0, external_node_path_.resolve)(workingDirectory, allowedSigners)] }, { exitCode, error } = await git(["verify-tag", "--raw", `refs/tags/${name}`], { configuration });
        if (exitCode === 0)
          return { verdict: "good", signer: signerIn(error), by: "git" };
        const unknownKey = /allowedSignersFile needs to be configured|NO_PUBKEY|ERRSIG|No principal matched|cannot run (gpg|ssh-keygen)|Unable to open allowed keys file/.exec(error);
        return /BADSIG|EXPKEYSIG|REVKEYSIG|EXPSIG/.test(error) || unknownKey === null ? { verdict: "bad", reason: `has a signature that is not good: ${shortOf(error)}` } : unknownKey[0] === "No principal matched" && allowedSigners !== void 0 ? { verdict: "bad", reason: `is signed by a key that ${allowedSigners} does not hold` } : unknownKey[0] === unreadable && allowedSigners !== void 0 ? {
          verdict: "undecided",
          reason: `has a signature that is not judged: the file ${allowedSigners} cannot be read`,
          mend: "correct allowed-signers in the configuration: it counts from the working directory"
        } : {
          verdict: "undecided",
          reason: "has a signature that git has no key to judge by",
          mend: "name the keys: allowed-signers in the configuration, git config gpg.ssh.allowedSignersFile, or gpg --import; or give github-token"
        };
      }
      function signerIn(text) {
        const [, principal] = /^Good "git" signature for (.+) with [A-Z0-9-]+ key/m.exec(text) ?? [], [, user] = /^\[GNUPG:\] GOODSIG \S+ (.*)$/m.exec(text) ?? [];
        return principal ?? (user === void 0 ? void 0 : /<([^<>]+)>\s*$/.exec(user)?.[1] ?? user);
      }
      function shortOf(error) {
        const line = linesOf(error).find((one) => /SIG|ignature|error/.test(one)) ?? linesOf(error)[0] ?? "no reason is given";
        return JSON.stringify(line.slice(0, 200));
      }
      const signature_timeLimit = 3e4;
      async function verifyByGitHub(id2, { git, token, environment, signal }) {
        const repository = environment.GITHUB_REPOSITORY || await repositoryInRemote(git), [owner = "", repo = ""] = repository?.split("/") ?? [];
        if (owner === "" || repo === "")
          return;
        const { openGitHub } = await Promise.all(
          /* import() */
          [__webpack_require__.e(942), __webpack_require__.e(346)]
        ).then(__webpack_require__.bind(__webpack_require__, 4346)), github = openGitHub(token, environment.GITHUB_API_URL || "https://api.github.com"), limited = AbortSignal.any([signal, AbortSignal.timeout(signature_timeLimit)]);
        try {
          const { data } = await github("GET /repos/{owner}/{repo}/git/tags/{tag_sha}", {
            owner,
            repo,
            tag_sha: id2,
            request: { signal: limited }
          }), { verified, reason } = data.verification ?? { verified: !1, reason: "unknown" };
          return verified ? { verdict: "good", signer: data.tagger.email, by: "GitHub" } : /unavailable|gpgverify|unknown$/.test(reason) ? undecidedBy(`GitHub cannot tell now: ${reason}`) : { verdict: "bad", reason: `has a signature that GitHub does not verify: ${reason}` };
        } catch (error) {
          if (signal.aborted)
            throw signal.reason;
          return undecidedBy(`GitHub was asked and failed: ${(0, lib.bD)(error).slice(0, 200)}`);
        }
      }
      function undecidedBy(trouble) {
        return { verdict: "undecided", reason: `has a signature that is not judged: ${trouble}` };
      }
      async function repositoryInRemote(git) {
        const { output } = await git(["config", "--get", "remote.origin.url"]);
        return /^(?:https:\/\/|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/.exec(output)?.[1];
      }
      var promises_ = __webpack_require__(1455);
      async function movedByEvent(name, environment) {
        const { GITHUB_EVENT_NAME: kind, GITHUB_EVENT_PATH: path } = environment;
        if (kind !== "push" || !path)
          return !1;
        const event = parsed(await (0, promises_.readFile)(path, "utf8").catch(() => ""));
        return event?.ref === `refs/tags/${name}` && event.created === !1 && event.deleted !== !0;
      }
      function parsed(text) {
        try {
          const event = JSON.parse(text);
          return typeof event == "object" && event !== null ? event : void 0;
        } catch {
          return;
        }
      }
      function unsound(reason, mend) {
        return { verdict: "unsound", reason, mend };
      }
      function unclear(reason, mend) {
        return { verdict: "undecided", reason, mend };
      }
      const wholeClone = "clone with the whole history and its tags (actions/checkout: fetch-depth: 0)";
      var tag_tag = __webpack_require__(7070), version = __webpack_require__(6114);
      function integrityOf(name, evidence, rules) {
        const { tag, head, shallow } = evidence.facts;
        return tag === void 0 ? [missing(name, shallow)] : tag.commit === void 0 ? [unsound(`the tag ${name} points at no commit`, "delete it, and tag the commit that is to be deployed with git tag -a")] : [
          checkedOut(name, tag.commit, head),
          moved(name, tag, evidence),
          annotated(name, tag, evidence, rules),
          renamed(name, tag),
          tagger(name, tag, rules)
        ].filter((finding) => finding !== void 0);
      }
      function missing(name, shallow) {
        return shallow ? unclear(`the tag ${name} is not in this shallow clone, which may have left it out`, wholeClone) : unsound(`the tag ${name} does not exist in this repository`);
      }
      function checkedOut(name, commit, head) {
        if (head === void 0)
          return unclear(`the tag ${name} cannot be compared: no commit is checked out`);
        if (commit !== head)
          return unsound(`the tag ${name} points at ${integrity_short(commit)}, and ${integrity_short(head)} is checked out`, `check out the tag: git checkout refs/tags/${name}`);
      }
      function moved(name, tag, { remote, movedByEvent: movedByEvent2 }) {
        const again = "tag a new version; a tag that was used is left where it is";
        if (movedByEvent2)
          return unsound(`the tag ${name} was there before, and was moved by this push`, again);
        if (remote === void 0)
          return;
        if ("undecided" in remote) {
          const { undecided: undecided2, mend } = remote;
          return unclear(`whether the tag ${name} was moved cannot be told: ${undecided2}`, mend ?? "let this step reach origin: it runs git ls-remote");
        }
        const there = remote.get(name);
        if (there === void 0)
          return unsound(`the tag ${name} is not at origin: it was deleted there, or never pushed`);
        if (there.commit !== tag.commit && tag.commit !== void 0)
          return unsound(`the tag ${name} was moved: it points at ${integrity_short(there.commit)} at origin, and at ${integrity_short(tag.commit)} here`, again);
        if (tag.annotation !== void 0 && there.id !== tag.id)
          return unsound(`the tag ${name} was made anew: it is ${integrity_short(there.id)} at origin, and ${integrity_short(tag.id)} here`, again);
      }
      function annotated(name, tag, { repair, remote }, rules) {
        if (!(!rules.annotated || tag.annotation !== void 0)) {
          if (repair !== void 0)
            return unclear(`the tag ${name} was flattened by the checkout, and cannot be fetched as it is: ${repair.undecided}`, repair.mend);
          if (remote !== void 0 && "undecided" in remote) {
            const story = `the tag ${name} is lightweight here, and whether a checkout flattened it cannot be told`;
            return unclear(`${story}: ${remote.undecided}`, remote.mend);
          }
          return unsound(`the tag ${name} is lightweight: it has no tagger, date or message`, "create it with git tag -a");
        }
      }
      function renamed(name, { annotation }) {
        if (!(annotation === void 0 || annotation.name === name))
          return unsound(`the tag ${name} was made as ${JSON.stringify(annotation.name.slice(0, 200))} and put under this name`);
      }
      function tagger(name, { annotation }, { taggers }) {
        if (taggers.length !== 0)
          return annotation === void 0 ? unsound(`the tag ${name} is lightweight, and does not say who made it`, "create it with git tag -a") : strangerIn(name, annotation.tagger, taggers);
      }
      function strangerIn(name, person, taggers) {
        if (!(taggers.length === 0 || taggers.some((one) => one.toLowerCase() === person.toLowerCase())))
          return unsound(`the tag ${name} was made by ${JSON.stringify(person.slice(0, 200))}, who is not among the taggers`);
      }
      function integrity_short(commit) {
        return commit.slice(0, 12);
      }
      function historyOf(tag, { all, vouched, complete, promoteFrom }, rules) {
        const own = new Set(rules.scopesOf(tag)), tagsOf = (env, among) => [...among].flatMap(([name, commit]) => {
          if (name === tag.name || !name.includes(env) || !name.includes(tag.team))
            return [];
          const reading = (0, tag_tag.zW)(name, { ...rules.tag, expectEnv: void 0 });
          return !("tag" in reading) || reading.tag.env !== env || reading.tag.team !== tag.team ? [] : rules.scopesOf(reading.tag).some((scope) => own.has(scope)) ? [{ tag: reading.tag, commit }] : [];
        });
        return {
          sameRoute: tagsOf(tag.env, all),
          source: promoteFrom === void 0 ? [] : tagsOf(promoteFrom, vouched),
          complete
        };
      }
      function previousVersion({ sameRoute }, scheme) {
        return sameRoute.reduce((highest, one) => highest === void 0 || (0, version.Zy)(one.tag.version, highest.tag.version, scheme) > 0 ? one : highest, void 0);
      }
      const noReason = /^\s*(?:no|n|off|0)\s*$/i;
      function orderOf(tag, history, { scheme, allowDowngrade, message }) {
        if (allowDowngrade !== void 0 && noReason.test(allowDowngrade))
          throw notAReason(allowDowngrade);
        const previous = previousVersion(history, scheme);
        if (previous === void 0 || (0, version.Zy)(tag.version, previous.tag.version, scheme) > 0)
          return { findings: history.complete ? [] : [unseen(tag)] };
        const relation = (0, version.Zy)(tag.version, previous.tag.version, scheme) === 0 ? "the same version as" : "lower than", story = `the version ${tag.version} is ${relation} ${previous.tag.version}, which ${previous.tag.name} names`;
        if (!(allowDowngrade !== void 0 && !/^false$/i.test(allowDowngrade)))
          return { findings: [unsound(story, "tag a higher version, or give allow-downgrade with the reason")] };
        const reason = /^true$/i.test(allowDowngrade) ? message : allowDowngrade;
        return reason === void 0 || reason.trim() === "" ? {
          findings: [
            unsound(`${story}, and no reason is given`, "give the reason: in allow-downgrade, or as the message of an annotated tag")
          ]
        } : { findings: [], downgrade: `${story}; allowed: ${reason}` };
      }
      function notAReason(word) {
        return new lib.yo(`allow-downgrade is ${JSON.stringify(word)}, which is no reason`, {
          where: "allow-downgrade",
          expected: "the reason, or true or false"
        });
      }
      function promotionOf(tag, commit, { history, promoteFrom, scopes }) {
        const needed = scopes(tag), sameVersion = history.source.filter(({ tag: other }) => other.version === tag.version);
        return needed.flatMap((scope) => {
          const there = sameVersion.filter(({ tag: other2 }) => scopes(other2).includes(scope));
          if (there.some((one) => one.commit === commit))
            return [];
          const [other] = there;
          if (other !== void 0)
            return [
              unsound(`${other.tag.name} is at ${integrity_short(other.commit)}, and ${tag.name} at ${integrity_short(commit)}: ${promoteFrom} has not seen this commit as ${tag.version}`, `tag the commit that ${promoteFrom} has`)
            ];
          const story = `${tag.version} of ${tag.team} is not tagged in ${promoteFrom} for ${scope}`;
          return history.complete ? [unsound(story, `deploy it to ${promoteFrom} first`)] : [unclear(`${story} as far as this clone knows`, wholeClone)];
        });
      }
      function unseen(tag) {
        return unclear(`whether ${tag.version} is the highest version of its route cannot be told: this clone may have left out tags`, wholeClone);
      }
      async function remoteOf(git, token, environment) {
        const url = linesOf((await git(["config", "--get", "remote.origin.url"])).output)[0];
        if (url === void 0)
          return;
        const configuration = credentialsFor(url, token, environment);
        return {
          async tags() {
            const answer = await git(["ls-remote", "--tags", "--quiet", "origin"], { configuration });
            return answer.exitCode === 0 ? tagsIn(answer.output) : undecided(answer);
          },
          async fetchTag(name) {
            const reference2 = `refs/tags/${name}`, answer = await git(["fetch", ...["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"], "--force", "--", "origin", `${reference2}:${reference2}`], {
              configuration
            });
            return answer.exitCode === 0 ? void 0 : undecided(answer);
          }
        };
      }
      function credentialsFor(url, token, { GITHUB_SERVER_URL: server }) {
        if (token === void 0 || !server || !url.startsWith(`${server}/`))
          return {};
        const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
        return { [`http.${server}/.extraheader`]: ["", `AUTHORIZATION: basic ${credentials}`] };
      }
      function tagsIn(output) {
        const own = /* @__PURE__ */ new Map(), peeled = /* @__PURE__ */ new Map();
        for (const line of linesOf(output)) {
          const [, id2, name, mark] = /^([0-9a-f]{40,64})\trefs\/tags\/(.+?)(\^\{\})?$/.exec(line) ?? [];
          id2 === void 0 || name === void 0 || (mark === void 0 ? own.set(name, id2) : peeled.set(name, id2));
        }
        return new Map([...own].map(([name, id2]) => [name, { id: id2, commit: peeled.get(name) ?? id2 }]));
      }
      async function upholdTag(tag, place, upholding) {
        const { findings, ...upheld } = await judge(tag, place, upholding), inWords = findings.map(({ reason, mend }) => mend === void 0 ? reason : `${reason} (${mend})`), changed = await changesInWords(upholding);
        if (upholding.rules.value("git-checks", place) !== "require")
          return { ...upheld, warnings: [...inWords, ...changed] };
        const gravest = findings.find(({ verdict }) => verdict === "unsound") ?? findings[0];
        if (gravest === void 0)
          return { ...upheld, warnings: changed };
        const others = findings.filter((finding) => finding !== gravest).map(({ reason }) => `- also: ${reason}`), story = { where: "git-checks", mend: gravest.mend, picture: others };
        throw gravest.verdict === "unsound" ? new lib.P_(gravest.reason, story) : new lib.A(gravest.reason, story);
      }
      const mostNamed = 3;
      async function changesInWords({ repository, rules }) {
        const generated = `/${rules.value("output-dir", {}).replace(/^(?:\.\/)+|\/+$/g, "")}/`, paths = (await repository.uncommitted()).filter((path) => !`/${path}`.includes(generated));
        if (paths.length === 0)
          return [];
        const named = paths.slice(0, mostNamed).map((path) => JSON.stringify(path)), rest = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : "";
        return [`what Terraform will read is not what is tagged: not committed are ${named.join(", ")}${rest}`];
      }
      async function judge(tag, place, upholding) {
        const { repository, rules, environment, token } = upholding, first = await repository.inspect(tag.name);
        if ("undecided" in first) {
          const { undecided: undecided2, mend } = first;
          return { findings: [unclear(`the tag ${tag.name} cannot be looked up: ${undecided2}`, mend)], notes: [] };
        }
        const remote = await remoteOf(repository.git, token, environment), remoteTags = await remote?.tags(), repaired = await repairTag(tag.name, first, { remote, remoteTags, repository }), evidence = {
          facts: repaired.facts,
          repair: repaired.failure,
          remote: remoteTags,
          movedByEvent: await movedByEvent(tag.name, environment)
        }, taggers = rules.read("taggers", place)?.value ?? [], integrity = integrityOf(tag.name, evidence, {
          annotated: rules.value("require-annotated", place) || rules.value("require-signed", place),
          taggers
        }), object = evidence.facts.tag, notes = [
          ...remote === void 0 ? [`nobody was asked whether ${tag.name} was moved: the clone has no remote named origin`] : [],
          ...repaired.failure === void 0 && repaired.facts !== first ? [`${tag.name} was fetched from origin as it is there`] : []
        ];
        if (object?.commit === void 0)
          return { findings: integrity, notes };
        const signature = await judgeSignature(tag.name, object.annotation && { ...object.annotation, id: object.id }, { place, upholding, taggers }), ancestry = await judgeAncestry(tag.name, object.commit, {
          place,
          upholding,
          shallow: evidence.facts.shallow
        }), past = await judgePast(tag, object.commit, { place, upholding, evidence });
        return {
          commit: object.commit,
          previousVersion: past.previousVersion,
          findings: [...integrity, ...signature.findings, ...ancestry, ...past.findings],
          notes: [...notes, ...signature.notes, ...past.notes]
        };
      }
      async function repairTag(name, facts, { remote, remoteTags, repository }) {
        if (remote === void 0 || remoteTags === void 0 || "undecided" in remoteTags)
          return { facts };
        const { tag } = facts, there = remoteTags.get(name), flattened = tag !== void 0 && tag.annotation === void 0 && there !== void 0 && there.id !== tag.id && there.commit === tag.commit, leftOut = tag === void 0 && there !== void 0 && there.commit === facts.head;
        if (!flattened && !leftOut)
          return { facts };
        const failure = await remote.fetchTag(name);
        if (failure !== void 0)
          return { facts, failure };
        const after = await repository.inspect(name);
        return "undecided" in after ? { facts, failure: after } : { facts: after };
      }
      async function judgeSignature(name, annotation, { place, upholding: { rules, verify }, taggers }) {
        if (!rules.value("require-signed", place) || annotation === void 0)
          return { findings: [], notes: [] };
        if (annotation.signature === "")
          return { findings: [unsound(`the tag ${name} is not signed`, "create it with git tag -s")], notes: [] };
        const result = await verify(name, annotation.id);
        if (result.verdict !== "good")
          return { findings: [(result.verdict === "bad" ? unsound : unclear)(`the tag ${name} ${result.reason}`, result.mend)], notes: [] };
        const stranger = result.signer === void 0 ? namelessIn(name, taggers) : strangerIn(name, result.signer, taggers);
        return {
          findings: stranger === void 0 ? [] : [stranger],
          notes: [`signed${result.signer === void 0 ? "" : ` by ${result.signer}`}, as ${result.by} says`]
        };
      }
      function namelessIn(name, taggers) {
        if (taggers.length !== 0)
          return unclear(`whether a tagger signed the tag ${name} cannot be told: the signature names nobody`);
      }
      async function judgeAncestry(name, commit, { place, upholding: { rules, repository }, shallow }) {
        const branches = rules.read("require-ancestor-of", place)?.value ?? [];
        if (branches.length === 0)
          return [];
        const answers = await Promise.all(branches.map((branch) => repository.holds(branch, commit)));
        if (answers.includes(!0))
          return [];
        const inWords = branches.join(" or ");
        if (shallow || answers.every((answer) => answer === void 0)) {
          const why = shallow ? "this clone is shallow" : `there is no branch ${inWords} in this clone`;
          return [unclear(`whether the commit of ${name} is in ${inWords} cannot be told: ${why}`, wholeClone)];
        }
        return [
          unsound(`the commit of ${name} is not in ${inWords}`, `merge it into ${branches[0]}, and tag what was merged`)
        ];
      }
      async function judgePast(tag, commit, { place, upholding: { rules, repository }, evidence: { facts, remote } }) {
        const known = remote !== void 0 && !("undecided" in remote) ? remote : void 0, here = await repository.allTags(), there = known && new Map([...known].map(([name, { commit: commit2 }]) => [name, commit2])), all = new Map([...here, ...there ?? []]), promoteFrom = rules.read("promote-from", place)?.value, complete = known !== void 0 || !facts.shallow, history = historyOf(tag, { all, vouched: there ?? here, complete, promoteFrom }, rules), scheme = rules.value("version-scheme", place), order = orderOf(tag, history, {
          scheme,
          allowDowngrade: rules.read("allow-downgrade", place)?.value,
          message: facts.tag?.annotation?.subject
        }), promotion = promoteFrom === void 0 ? [] : promotionOf(tag, commit, { history, promoteFrom, scopes: rules.scopesOf });
        return {
          previousVersion: previousVersion(history, scheme)?.tag.version,
          findings: [...order.findings, ...promotion],
          notes: order.downgrade === void 0 ? [] : [order.downgrade]
        };
      }
      function backendDocument(state2) {
        return `${JSON.stringify(backendSettings(state2), null, 2)}
`;
      }
      function backendArguments(state2) {
        return ["-reconfigure", ...Object.entries(backendSettings(state2)).map(([name, value]) => `-backend-config=${name}=${Array.isArray(value) ? JSON.stringify(value) : value}`)];
      }
      function backendSettings({ bucket, key, region, lockMode, lockTable, accountId }) {
        return {
          bucket,
          key,
          region,
          encrypt: !0,
          ...lockMode === "lockfile" || lockMode === "both" ? { use_lockfile: !0 } : {},
          ...lockTable === void 0 ? {} : { dynamodb_table: lockTable },
          ...accountId === void 0 ? {} : { allowed_account_ids: [accountId] }
        };
      }
      function varArguments(variables) {
        return Object.entries(variables).map(([name, value]) => `-var=${name}=${value}`);
      }
      function tfvarsDocument(variables) {
        return `${JSON.stringify(variables, null, 2)}
`;
      }
      function outputsOf({ tag, prepared: prepared2, fan, upheld, explained }) {
        const { commit, previousVersion: previousVersion2 } = upheld, [only, ...others] = prepared2, facts = {
          ...only !== void 0 && others.length === 0 ? factsOf(only) : sharedFacts(prepared2),
          scope: tag.scope,
          ...commit === void 0 ? {} : { commit },
          ...previousVersion2 === void 0 ? {} : { "previous-version": previousVersion2 }
        };
        return {
          ...facts,
          ...only !== void 0 && others.length === 0 ? filesAndArguments(only) : {},
          matrix: { include: fan.chosen.map(({ wave, row }) => rowOf(row, wave)) },
          waves: fan.waves.map(({ number, bakeMinutes, rows }) => ({
            wave: number,
            "bake-minutes": bakeMinutes,
            scopes: rows.map(({ route }) => route.scope),
            matrix: { include: rows.map((row) => rowOf(row, number)) }
          })),
          any: fan.chosen.length > 0,
          route: explained ? { ...facts, explain: explanationOf(prepared2) } : facts
        };
      }
      function factsOf({ route, hash, generated }) {
        const { state: state2, account, roleArn, target } = route;
        return {
          env: route.env,
          scope: route.scope,
          "scope-type": route.scopeType,
          region: route.region,
          partition: route.partition,
          team: route.team,
          version: route.version,
          ...account === void 0 ? {} : { "account-id": account.id },
          ...roleArn === void 0 ? {} : { "role-arn": roleArn },
          "session-name": route.sessionName,
          "state-bucket": state2.bucket,
          "state-key": state2.key,
          "state-region": state2.region,
          "lock-mode": state2.lockMode,
          ...state2.lockTable === void 0 ? {} : { "lock-table": state2.lockTable },
          "tf-data-dir": generated.dataFolder,
          ...target === void 0 ? {} : { target },
          "github-environment": route.githubEnvironment,
          "route-hash": hash
        };
      }
      function sharedFacts(prepared2) {
        const [first, ...others] = prepared2.map(factsOf);
        return Object.fromEntries(Object.entries(first ?? {}).filter(([name, value]) => others.every((other) => other[name] === value)));
      }
      function filesAndArguments({ route, generated, varFiles, variables }) {
        return {
          "backend-config-file": generated.backend.path,
          "backend-config-args": backendArguments(route.state),
          "var-files": varFiles,
          "var-args": varArguments(variables),
          "tfvars-file": generated.tfvars.path
        };
      }
      function rowOf(prepared2, wave) {
        return { wave, ...factsOf(prepared2), ...filesAndArguments(prepared2) };
      }
      function explanationOf(prepared2) {
        return Object.fromEntries(prepared2.map(({ route }) => [
          route.scope,
          Object.fromEntries([...route.said].map(([name, { value, from }]) => [name, { value, from }]))
        ]));
      }
      var remark = __webpack_require__(437), collisions = __webpack_require__(1014), route_waves = __webpack_require__(5597);
      function fanOut(rows, { waves, healthy, wave }) {
        (0, route_waves.ME)(wave, waves.length);
        const isWell = ({ route }) => healthy === void 0 || healthy.has(route.region), fanned = waves.map((one) => ({
          ...one,
          rows: one.scopes.flatMap((scope) => rows.filter((row) => row.route.scope === scope && isWell(row)))
        })), leftOut = rows.filter((row) => !isWell(row));
        return {
          waves: fanned,
          chosen: fanned.filter(({ number }) => wave === void 0 || number === wave).flatMap(({ number, rows: members }) => members.map((row) => ({ wave: number, row }))),
          leftOut,
          remarks: leftOut.map(({ route }) => whyLeftOut(route))
        };
      }
      function whyLeftOut({ scope, region }) {
        return `${scope === region ? region : `${scope} (deployed from ${region})`} is left out: ${region} is not among healthy-regions`;
      }
      var lib_regions = __webpack_require__(1847);
      function healthyRegionsFrom(text) {
        if (text === void 0)
          return;
        const regions = (text.trim().startsWith("[") ? arrayIn(text) : listIn(text)).filter((name) => name !== "global");
        for (const region of regions)
          (0, lib_regions.v8)("healthy-regions", region);
        return new Set(regions);
      }
      function listIn(text) {
        return text.split(/[\n,]/).map((name) => name.trim()).filter((name) => name !== "");
      }
      function arrayIn(text) {
        const names = healthy_regions_parsed(text);
        if (Array.isArray(names) && names.every((name) => typeof name == "string"))
          return names;
        throw new lib.yo("the text is no array of names", {
          where: "healthy-regions",
          expected: 'a JSON array such as ["us-east-1"], or a list such as us-east-1,eu-west-1'
        });
      }
      function healthy_regions_parsed(text) {
        try {
          return JSON.parse(text);
        } catch {
          return;
        }
      }
      var state = __webpack_require__(9506), summary = __webpack_require__(7473);
      function givenTag(tag, environment) {
        const first = [
          reference("the input tag", tag?.startsWith("refs/") ? tag : void 0),
          tag === void 0 ? void 0 : { variable: "the input tag", kind: "tag", name: tag },
          reference("GITHUB_REF", environment.GITHUB_REF),
          webhookTrigger(environment.CODEBUILD_WEBHOOK_TRIGGER),
          reference("CODEBUILD_WEBHOOK_HEAD_REF", environment.CODEBUILD_WEBHOOK_HEAD_REF)
        ].find((candidate) => candidate !== void 0);
        if (first !== void 0) {
          if (first.kind !== "tag")
            throw notATag(first);
          return { name: first.name, from: first.variable };
        }
      }
      async function tagAtCommit(repository, environment, isRouted) {
        const built = environment.CODEBUILD_RESOLVED_SOURCE_VERSION ?? "", commit = /^[0-9a-f]{40,64}$/.test(built) ? built : "HEAD", answer = await repository.tagsAt(commit);
        if ("undecided" in answer) {
          const { undecided: undecided2, mend } = answer, trouble = `git cannot tell which tag is at ${commit}: ${undecided2}`;
          throw new lib.A(trouble, {
            where: "tag",
            mend: mend === void 0 ? nameIt : `${nameIt}; or ${mend}`
          });
        }
        const [only, ...others] = answer.tags;
        if (only === void 0)
          throw noTag(`there is no tag at ${commit}`);
        if (others.length === 0)
          return { name: only, from: `the one tag at ${commit}` };
        const routed = answer.tags.filter(isRouted), [name, ...rivals] = routed;
        if (name !== void 0 && rivals.length === 0)
          return { name, from: `the one tag at ${commit} that can be routed here` };
        const some = name === void 0 ? answer.tags : routed, shown = some.slice(0, 10).map((tag) => JSON.stringify(tag)), rest = some.length > 10 ? ` and ${some.length - 10} more` : "", which = name === void 0 ? ", none of which can be routed" : " that can be routed";
        throw noTag(`there are ${some.length} tags at ${commit}${which}: ${shown.join(", ")}${rest}`, name === void 0 ? nameIt : `${nameIt}; or say which environment is meant with expect-env`);
      }
      function noTag(trouble, mend = nameIt) {
        return new lib.yo(trouble, {
          where: "tag",
          expected: "a tag, from the input, a build that a tag started, or the commit that is checked out",
          mend
        });
      }
      const nameIt = "name the tag, for example --tag=dev_us-east-1/research/1.0";
      function reference(variable, text) {
        if (text === void 0 || text === "")
          return;
        const [, folder, name] = /^refs\/([^/]+)\/(.*)$/s.exec(text) ?? [], kinds = { tags: "tag", heads: "branch", pull: "pull request" };
        return folder === void 0 || name === void 0 ? { variable, kind: "name", name: text } : { variable, kind: Object.hasOwn(kinds, folder) && kinds[folder] || "reference", name };
      }
      function webhookTrigger(text) {
        if (text === void 0 || text === "")
          return;
        const split = text.indexOf("/"), kinds = { tag: "tag", branch: "branch", pr: "pull request" }, word = text.slice(0, Math.max(0, split));
        return {
          variable: "CODEBUILD_WEBHOOK_TRIGGER",
          kind: Object.hasOwn(kinds, word) && kinds[word] || "reference",
          name: text.slice(split + 1),
          form: "tag/NAME"
        };
      }
      function notATag({ variable, kind, name, form = "refs/tags/NAME" }) {
        return new lib.yo(`the ${kind} ${JSON.stringify(name.slice(0, 200))} is no tag`, {
          where: variable,
          expected: `a tag: ${form}`,
          mend: "start the pipeline by a tag, or name the tag with the input tag"
        });
      }
      var external_node_crypto_ = __webpack_require__(7598), links = __webpack_require__(3279);
      function generatedFilesOf({ env, scope, team, state: state2, variables }, directory) {
        const stem = `${directory.replace(/(?<=.)\/+$/, "")}/${env}_${scope}_${team}`, path = (content, ending) => `${stem}.${(0, external_node_crypto_.createHash)("sha256").update(content).digest("hex").slice(0, 12)}.${ending}`, [backend, tfvars] = [backendDocument(state2), tfvarsDocument(variables)];
        return {
          backend: { path: path(backend, "tfbackend.json"), content: backend },
          tfvars: { path: path(tfvars, "tfvars.json"), content: tfvars },
          dataFolder: path(backend, "terraform")
        };
      }
      async function writeGeneratedFiles(generated, files) {
        const own = generated.flatMap(({ backend, tfvars }) => [backend, tfvars]);
        for (const { path } of own)
          await (0, links.O)(path, files);
        for (const { dataFolder } of generated)
          await (0, links.O)(dataFolder, files);
        for (const { path, content } of own)
          await files.writeWhole(path, content, 384);
      }
      var group_remarks = __webpack_require__(2089), route_place = __webpack_require__(7076);
      async function knownAccounts(places, rules, read) {
        const known = /* @__PURE__ */ new Map(), asked = [...places].filter((place) => (0, collisions.q6)(place, rules));
        return await Promise.all(asked.map(async (place) => {
          const account = await accountAt(place, rules, read);
          account !== void 0 && known.set((0, route_place.V)(place), account);
        })), (place) => known.get((0, route_place.V)(place));
      }
      async function accountAt(place, rules, read) {
        const configured = rules.config.accounts.get(place.env)?.get(place.team);
        if (configured !== void 0)
          return configured;
        try {
          return (await read((0, route_place.M)(place, rules))).account?.id;
        } catch (error) {
          if (error instanceof lib.yo)
            return;
          throw error;
        }
      }
      function prepared(resolved, commit, rules) {
        const { route, variables, contents } = resolved, { env, team, scope, state: state2 } = route, generated = generatedFilesOf({ env, team, scope, state: state2, variables }, rules.value("output-dir", {})), facts = JSON.stringify(factsFor(route)), { backend, tfvars } = generated;
        return {
          ...resolved,
          generated,
          hash: hashOf([backend.content, tfvars.content, facts, commit ?? "", ...contents])
        };
      }
      function factsFor({ said, warnings, account, ...route }) {
        return { ...route, account: account?.id };
      }
      function hashOf(parts) {
        const hash = (0, external_node_crypto_.createHash)("sha256");
        for (const part of parts)
          hash.update(`${part.length} ${part}`);
        return hash.digest("hex").slice(0, 32);
      }
      var modes_resolve = __webpack_require__(5013);
      async function routeTag(inputs, rules, edge) {
        const { host, files } = edge, source = await findTag(inputs, rules, edge), tag = understandTag(source, rules.tag), places = rules.scopesOf(tag).map((scope) => ({ env: tag.env, team: tag.team, scope })), waves = (0, route_waves.gt)(places.map(({ scope }) => scope), rules.read("waves", { env: tag.env, team: tag.team })), healthy = healthyRegionsFrom(inputs["healthy-regions"]), read = await (0, modes_resolve.j)(rules, files);
        (0, collisions.RX)(places, rules, await knownAccounts((0, collisions.M9)(rules, [tag.team]), rules, read));
        const upheld = await upholdPlaces(tag, places, { inputs, rules, edge }), resolve = (0, modes_resolve.w)(rules, files, read), routes = (await Promise.all(places.map((place) => resolve(place, tag.version)))).map((one) => prepared(one, upheld.commit, rules)), fan = fanOut(routes, { waves, healthy, wave: inputs.wave });
        await writeGeneratedFiles(routes.map(({ generated }) => generated), files);
        const lockModes = new Set(routes.map(({ route }) => route.state.lockMode)), remarks = (0, remark.d)([
          ...upheld.warnings.map((text) => ({ text })),
          ...routes.flatMap(({ route }) => route.warnings.map((text) => ({ text }))),
          ...(0, group_remarks.p)(tag.env, tag.team, rules, [tag.scope]),
          ...[...lockModes].flatMap((mode) => (0, state.GN)(mode) ?? []).map((text) => ({ text })),
          ...routes.flatMap((one) => one.noAccount === void 0 ? one.remarks : [...one.remarks, one.noAccount]),
          ...fan.remarks.map((text) => ({ text }))
        ]);
        for (const { text, ...place } of remarks)
          host.log.warn(text, place);
        const explained = rules.value("explain", {});
        return (0, summary._c)(host.log, { tag, prepared: routes, fan, notes: upheld.notes, source, explained }), {
          verdict: "passed",
          outputs: outputsOf({ tag, prepared: routes, fan, upheld, explained }),
          summary: (0, summary.YG)({ tag, prepared: routes, fan, remarks, explained })
        };
      }
      async function findTag(inputs, rules, edge) {
        const { environment } = edge.host, given = givenTag(inputs.tag, environment);
        if (given !== void 0)
          return given;
        if (rules.value("git-checks", {}) === "off")
          throw noTag("no tag is given, and git-checks=off keeps git from being asked");
        const isRouted = (name) => "tag" in (0, tag_tag.zW)(name, rules.tag);
        return await tagAtCommit(repositoryOf(edge), environment, isRouted);
      }
      function repositoryOf({ host, files }) {
        return repositoryAt(files.workingDirectory, host.environment, host.cancellation.signal);
      }
      function understandTag({ name, from }, rules) {
        const reading = (0, tag_tag.zW)(name, rules);
        if ("tag" in reading)
          return reading.tag;
        const { problem } = reading;
        throw new lib.yo(problem.trouble, {
          where: name === "" ? from : `${from}, character ${problem.from + 1}`,
          picture: (0, summary.CS)(problem),
          expected: problem.expected
        });
      }
      const policySettings = [
        "version-scheme",
        "git-checks",
        "require-annotated",
        "require-signed",
        "require-ancestor-of",
        "taggers",
        "promote-from",
        "allow-downgrade"
      ];
      async function upholdPlaces(tag, places, { inputs, rules, edge }) {
        const policyOf = (place) => JSON.stringify(policySettings.map((name) => rules.read(name, place)?.value ?? null)), asking = [...new Map(places.map((place) => [policyOf(place), place])).values()].filter((place) => rules.value("git-checks", place) !== "off"), { environment, cancellation } = edge.host, repository = repositoryOf(edge), token = inputs["github-token"], verify = verifierFor({
          git: repository.git,
          workingDirectory: edge.files.workingDirectory,
          allowedSigners: rules.config.allowedSigners,
          token,
          environment,
          signal: cancellation.signal
        });
        let upheld = { warnings: [], notes: [] };
        for (const place of asking) {
          const { warnings, notes, ...known } = await upholdTag(tag, place, {
            repository,
            rules,
            environment,
            token,
            verify
          });
          upheld = { ...known, warnings: [...upheld.warnings, ...warnings], notes: [...upheld.notes, ...notes] };
        }
        return { ...upheld, warnings: [...new Set(upheld.warnings)], notes: [...new Set(upheld.notes)] };
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
