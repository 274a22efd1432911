export const id = 20;
export const ids = [20];
export const modules = {

/***/ 2089:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ groupRemarks)
/* harmony export */ });
/** Of one group, or of all that the team may name. */
function groupRemarks(env, team, rules, groups = rules.tag.groups(env, team)) {
    return groups.flatMap((group) => {
        const left = rules.leftOutOf({ env, team, scope: group });
        if (left.length === 0)
            return [];
        const reason = `not among the regions of ${env}/${team}`;
        return [{ text: `the group ${group} is deployed without ${left.join(', ')}: ${reason}` }];
    });
}


/***/ }),

/***/ 2020:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  routeTag: () => (/* binding */ routeTag)
});

// EXTERNAL MODULE: ./packages/host/lib/index.js + 23 modules
var lib = __webpack_require__(3864);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/git/git.js
/** git as a process, never through a shell. Names reach it as whole references, which start with no dash. */

const timeLimit = 30_000;
const noAnswer = `git gave no answer in ${timeLimit / 1000} s`;
const largestOutput = 64 * 1024 * 1024;
function gitIn(directory, environment, signal) {
    const quiet = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
    return (args, { configuration = {} } = {}) => {
        const options = {
            cwd: directory,
            env: { ...environment, ...quiet, ...asVariables(configuration, environment) },
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
                    return resolve({ exitCode: 0, output, error: errorOutput });
                if (error.killed && typeof error.code !== 'string')
                    return resolve({ exitCode: -1, output, error: noAnswer });
                resolve({
                    exitCode: typeof error.code === 'number' ? error.code : -1,
                    output,
                    error: errorOutput || error.message,
                });
            });
        });
    };
}
/** After those that are there already. */
function asVariables(configuration, environment) {
    const pairs = Object.entries(configuration).flatMap(([key, values]) => values.map((value) => [key, value]));
    if (pairs.length === 0)
        return {};
    const before = Number(environment.GIT_CONFIG_COUNT ?? 0);
    return Object.fromEntries([
        ['GIT_CONFIG_COUNT', String(before + pairs.length)],
        ...pairs.flatMap(([key, value], index) => [
            [`GIT_CONFIG_KEY_${before + index}`, key],
            [`GIT_CONFIG_VALUE_${before + index}`, value],
        ]),
    ]);
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

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/git/repository.js

function repositoryAt(directory, environment, signal) {
    const git = gitIn(directory, environment, signal);
    return {
        git,
        async tagsAt(commit) {
            const answer = await git(['tag', '--no-column', '--format=%(refname:strip=2)', `--points-at=${commit}`]);
            return answer.exitCode === 0 ? { tags: linesOf(answer.output) } : undecided(answer);
        },
        inspect: (name) => inspect(git, `refs/tags/${name}`),
        allTags: () => allTags(git),
        uncommitted: () => uncommitted(git),
        async holds(branch, commit) {
            for (const reference of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
                const tip = await tipOf(git, reference);
                if (tip === undefined)
                    continue;
                const answer = await git(['merge-base', '--is-ancestor', commit, tip]);
                if (!isFailure(answer))
                    return answer.exitCode === 0;
            }
            return undefined;
        },
    };
}
/** Of this very reference: what takes revisions would take a tag of the same name instead. */
async function tipOf(git, reference) {
    const answer = await git(['show-ref', '--verify', '--hash', '--', reference]);
    return answer.exitCode === 0 ? linesOf(answer.output)[0] : undefined;
}
const fields = [
    'refname',
    'objecttype',
    'objectname',
    'tag',
    'taggeremail:trim',
    'contents:subject',
    'contents:signature',
];
const format = `--format=${fields.map((field) => `%(${field})`).join('%00')}`;
async function inspect(git, reference) {
    const repository = await git(['rev-parse', '--is-shallow-repository']);
    if (repository.exitCode !== 0)
        return undecided(repository);
    const [listed, peeled, head] = await Promise.all([
        git(['for-each-ref', format, '--', reference]),
        git(['rev-parse', '--verify', '--quiet', `${reference}^{commit}`]),
        git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
    ]);
    const failed = listed.exitCode === 0 ? [peeled, head].find(isFailure) : listed;
    if (failed !== undefined)
        return undecided(failed);
    const tag = tagFrom(listed.output, reference, linesOf(peeled.output)[0]);
    return {
        ...(tag === undefined ? {} : { tag }),
        head: linesOf(head.output)[0],
        shallow: linesOf(repository.output)[0] === 'true',
    };
}
/** Where the reference is a folder git lists what is in it. */
function tagFrom(output, reference, commit) {
    const [refname, kind = '', id = '', name = '', tagger = '', subject = '', signature = ''] = output.split('\0');
    if (refname !== reference)
        return undefined;
    const annotation = { name, tagger, subject, signature: signature.trim() };
    return { id, commit, ...(kind === 'tag' ? { annotation } : {}) };
}
async function allTags(git) {
    const answer = await git([
        'for-each-ref',
        '--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)',
        'refs/tags',
    ]);
    return new Map(linesOf(answer.output).map((line) => {
        const [name = '', own = '', peeled = ''] = line.split('\0');
        return [name, peeled || own];
    }));
}
const untracked = '?? ';
async function uncommitted(git) {
    const status = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'];
    const answer = await git(['-c', 'core.fsmonitor=false', ...status]);
    return answer.output
        .split('\0')
        .filter((entry) => !entry.startsWith(untracked) || /\.(tf|tfvars)(\.json)?$/.test(entry))
        .map((entry) => entry.slice(untracked.length))
        .filter((path) => path !== '');
}
/** With `--verify --quiet` 1 says that there is no such thing; all else that is not 0 is a failure. */
function isFailure({ exitCode }) {
    return exitCode !== 0 && exitCode !== 1;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/git/signature.js
/** Whether a tag's signature is good: by git, with the keys it knows, else by GitHub. */



/** git is asked first: its keys are the user's own choice. GitHub is asked where git has no key to judge by. */
function verifierFor(options) {
    return async (name, id) => {
        const byGit = await verifyByGit(name, options);
        if (byGit.verdict !== 'undecided' || options.token === undefined)
            return byGit;
        return (await verifyByGitHub(id, { ...options, token: options.token })) ?? byGit;
    };
}
const unreadable = 'Unable to open allowed keys file';
async function verifyByGit(name, { git, workingDirectory, allowedSigners }) {
    const configuration = allowedSigners === undefined
        ? {}
        : { 'gpg.ssh.allowedSignersFile': [(0,external_node_path_.resolve)(workingDirectory, allowedSigners)] };
    const { exitCode, error } = await git(['verify-tag', '--raw', `refs/tags/${name}`], { configuration });
    if (exitCode === 0)
        return { verdict: 'good', signer: signerIn(error), by: 'git' };
    const unknownKey = /allowedSignersFile needs to be configured|NO_PUBKEY|ERRSIG|No principal matched|cannot run (gpg|ssh-keygen)|Unable to open allowed keys file/.exec(error);
    if (/BADSIG|EXPKEYSIG|REVKEYSIG|EXPSIG/.test(error) || unknownKey === null)
        return { verdict: 'bad', reason: `has a signature that is not good: ${shortOf(error)}` };
    if (unknownKey[0] === 'No principal matched' && allowedSigners !== undefined)
        return { verdict: 'bad', reason: `is signed by a key that ${allowedSigners} does not hold` };
    if (unknownKey[0] === unreadable && allowedSigners !== undefined)
        return {
            verdict: 'undecided',
            reason: `has a signature that is not judged: the file ${allowedSigners} cannot be read`,
            mend: 'correct allowed-signers in the configuration: it counts from the working directory',
        };
    return {
        verdict: 'undecided',
        reason: 'has a signature that git has no key to judge by',
        mend: 'name the keys: allowed-signers in the configuration, git config gpg.ssh.allowedSignersFile, or gpg --import; or give github-token',
    };
}
function signerIn(text) {
    const [, principal] = /^Good "git" signature for (.+) with [A-Z0-9-]+ key/m.exec(text) ?? [];
    const [, user] = /^\[GNUPG:\] GOODSIG \S+ (.*)$/m.exec(text) ?? [];
    return principal ?? (user === undefined ? undefined : (/<([^<>]+)>\s*$/.exec(user)?.[1] ?? user));
}
function shortOf(error) {
    const line = linesOf(error).find((one) => /SIG|ignature|error/.test(one)) ?? linesOf(error)[0] ?? 'no reason is given';
    return JSON.stringify(line.slice(0, 200));
}
const signature_timeLimit = 30_000;
/** Nothing when it is not known which repository to ask about. */
async function verifyByGitHub(id, { git, token, environment, signal }) {
    const repository = environment.GITHUB_REPOSITORY || (await repositoryInRemote(git));
    const [owner = '', repo = ''] = repository?.split('/') ?? [];
    if (owner === '' || repo === '')
        return undefined;
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const github = getOctokit(token, { baseUrl: environment.GITHUB_API_URL || 'https://api.github.com' });
    const limited = AbortSignal.any([signal, AbortSignal.timeout(signature_timeLimit)]);
    try {
        const { data } = await github.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
            owner,
            repo,
            tag_sha: id,
            request: { signal: limited },
        });
        const { verified, reason } = data.verification ?? { verified: false, reason: 'unknown' };
        if (verified)
            return { verdict: 'good', signer: data.tagger.email, by: 'GitHub' };
        if (/unavailable|gpgverify|unknown$/.test(reason))
            return undecidedBy(`GitHub cannot tell now: ${reason}`);
        return { verdict: 'bad', reason: `has a signature that GitHub does not verify: ${reason}` };
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        return undecidedBy(`GitHub was asked and failed: ${(0,lib/* messageOf */.bD)(error).slice(0, 200)}`);
    }
}
function undecidedBy(trouble) {
    return { verdict: 'undecided', reason: `has a signature that is not judged: ${trouble}` };
}
async function repositoryInRemote(git) {
    const { output } = await git(['config', '--get', 'remote.origin.url']);
    return /^(?:https:\/\/|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\s*$/.exec(output)?.[1];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/git/event.js
/** What GitHub says of the push that started the run. */

/** Whether the tag was there before and the push moved it. An event that is another's, or cannot be read, says no. */
async function movedByEvent(name, environment) {
    const { GITHUB_EVENT_NAME: kind, GITHUB_EVENT_PATH: path } = environment;
    if (kind !== 'push' || !path)
        return false;
    const event = parsed(await (0,promises_.readFile)(path, 'utf8').catch(() => ''));
    return event?.ref === `refs/tags/${name}` && event.created === false && event.deleted !== true;
}
function parsed(text) {
    try {
        const event = JSON.parse(text);
        return typeof event === 'object' && event !== null ? event : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/git/finding.js
/** What git does not vouch for. */
function unsound(reason, mend) {
    return { verdict: 'unsound', reason, mend };
}
function unclear(reason, mend) {
    return { verdict: 'undecided', reason, mend };
}
const wholeClone = 'clone with the whole history and its tags (actions/checkout: fetch-depth: 0)';

// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/tag/tag.js
var tag_tag = __webpack_require__(7070);
// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/tag/version.js
var version = __webpack_require__(6114);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/git/integrity.js
/** Whether the tag is what it seems: there, at the commit that is checked out, never moved, annotated. Pure. */

function integrityOf(name, evidence, rules) {
    const { tag, head, shallow } = evidence.facts;
    if (tag === undefined)
        return [missing(name, shallow)];
    if (tag.commit === undefined) {
        const mend = 'delete it, and tag the commit that is to be deployed with git tag -a';
        return [unsound(`the tag ${name} points at no commit`, mend)];
    }
    return [
        checkedOut(name, tag.commit, head),
        moved(name, tag, evidence),
        annotated(name, tag, evidence, rules),
        renamed(name, tag),
        tagger(name, tag, rules),
    ].filter((finding) => finding !== undefined);
}
function missing(name, shallow) {
    if (!shallow)
        return unsound(`the tag ${name} does not exist in this repository`);
    return unclear(`the tag ${name} is not in this shallow clone, which may have left it out`, wholeClone);
}
function checkedOut(name, commit, head) {
    if (head === undefined)
        return unclear(`the tag ${name} cannot be compared: no commit is checked out`);
    if (commit === head)
        return undefined;
    return unsound(`the tag ${name} points at ${integrity_short(commit)}, and ${integrity_short(head)} is checked out`, `check out the tag: git checkout refs/tags/${name}`);
}
/** A flattened tag has another hash than the annotated one it was made of, and the same commit. */
function moved(name, tag, { remote, movedByEvent }) {
    const again = 'tag a new version; a tag that was used is left where it is';
    if (movedByEvent)
        return unsound(`the tag ${name} was there before, and was moved by this push`, again);
    if (remote === undefined)
        return undefined;
    if ('undecided' in remote) {
        const { undecided, mend } = remote;
        return unclear(`whether the tag ${name} was moved cannot be told: ${undecided}`, mend ?? 'let this step reach origin: it runs git ls-remote');
    }
    const there = remote.get(name);
    if (there === undefined)
        return unsound(`the tag ${name} is not at origin: it was deleted there, or never pushed`);
    if (there.commit !== tag.commit && tag.commit !== undefined)
        return unsound(`the tag ${name} was moved: it points at ${integrity_short(there.commit)} at origin, and at ${integrity_short(tag.commit)} here`, again);
    if (tag.annotation !== undefined && there.id !== tag.id)
        return unsound(`the tag ${name} was made anew: it is ${integrity_short(there.id)} at origin, and ${integrity_short(tag.id)} here`, again);
    return undefined;
}
function annotated(name, tag, { repair, remote }, rules) {
    if (!rules.annotated || tag.annotation !== undefined)
        return undefined;
    if (repair !== undefined)
        return unclear(`the tag ${name} was flattened by the checkout, and cannot be fetched as it is: ${repair.undecided}`, repair.mend);
    if (remote !== undefined && 'undecided' in remote) {
        const story = `the tag ${name} is lightweight here, and whether a checkout flattened it cannot be told`;
        return unclear(`${story}: ${remote.undecided}`, remote.mend);
    }
    return unsound(`the tag ${name} is lightweight: it has no tagger, date or message`, `create it with git tag -a`);
}
/** A good signature says nothing of the reference: another tag's object could be put under this name. */
function renamed(name, { annotation }) {
    if (annotation === undefined || annotation.name === name)
        return undefined;
    return unsound(`the tag ${name} was made as ${JSON.stringify(annotation.name.slice(0, 200))} and put under this name`);
}
function tagger(name, { annotation }, { taggers }) {
    if (taggers.length === 0)
        return undefined;
    if (annotation === undefined)
        return unsound(`the tag ${name} is lightweight, and does not say who made it`, 'create it with git tag -a');
    return strangerIn(name, annotation.tagger, taggers);
}
/** @param person The tagger, or who signed. */
function strangerIn(name, person, taggers) {
    if (taggers.length === 0 || taggers.some((one) => one.toLowerCase() === person.toLowerCase()))
        return undefined;
    return unsound(`the tag ${name} was made by ${JSON.stringify(person.slice(0, 200))}, who is not among the taggers`);
}
function integrity_short(commit) {
    return commit.slice(0, 12);
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/git/history.js
/** Whether the version follows those that were tagged before, and was tagged where it comes from. Pure. */





/**
 * @param all Every tag with its commit.
 * @param vouched Those that may vouch for a promotion: of origin where it is known, for anyone can tag in a clone.
 */
function historyOf(tag, { all, vouched, complete, promoteFrom, }, rules) {
    const own = new Set(rules.scopesOf(tag));
    const tagsOf = (env, among) => [...among].flatMap(([name, commit]) => {
        // Most names are told apart without being read.
        if (name === tag.name || !name.includes(env) || !name.includes(tag.team))
            return [];
        const reading = (0,tag_tag/* readTag */.zW)(name, { ...rules.tag, expectEnv: undefined });
        if (!('tag' in reading) || reading.tag.env !== env || reading.tag.team !== tag.team)
            return [];
        return rules.scopesOf(reading.tag).some((scope) => own.has(scope)) ? [{ tag: reading.tag, commit }] : [];
    });
    return {
        sameRoute: tagsOf(tag.env, all),
        source: promoteFrom === undefined ? [] : tagsOf(promoteFrom, vouched),
        complete,
    };
}
/** The highest version that is tagged beside this one. */
function previousVersion({ sameRoute }, scheme) {
    return sameRoute.reduce((highest, one) => highest === undefined || (0,version/* compareVersions */.Zy)(one.tag.version, highest.tag.version, scheme) > 0
        ? one
        : highest, undefined);
}
/** Words that mean no, or nothing, and were taken for a reason. */
const noReason = /^\s*(?:no|n|off|0)\s*$/i;
/** @throws {UserError} when the permission is a word that says no. */
function orderOf(tag, history, { scheme, allowDowngrade, message }) {
    if (allowDowngrade !== undefined && noReason.test(allowDowngrade))
        throw notAReason(allowDowngrade);
    const previous = previousVersion(history, scheme);
    if (previous === undefined || (0,version/* compareVersions */.Zy)(tag.version, previous.tag.version, scheme) > 0)
        return { findings: history.complete ? [] : [unseen(tag)] };
    const equal = (0,version/* compareVersions */.Zy)(tag.version, previous.tag.version, scheme) === 0;
    const relation = equal ? 'the same version as' : 'lower than';
    const story = `the version ${tag.version} is ${relation} ${previous.tag.version}, which ${previous.tag.name} names`;
    const allowed = allowDowngrade !== undefined && !/^false$/i.test(allowDowngrade);
    if (!allowed)
        return { findings: [unsound(story, 'tag a higher version, or give allow-downgrade with the reason')] };
    const reason = /^true$/i.test(allowDowngrade) ? message : allowDowngrade;
    if (reason === undefined || reason.trim() === '')
        return {
            findings: [
                unsound(`${story}, and no reason is given`, 'give the reason: in allow-downgrade, or as the message of an annotated tag'),
            ],
        };
    return { findings: [], downgrade: `${story}; allowed: ${reason}` };
}
function notAReason(word) {
    return new lib/* UserError */.yo(`allow-downgrade is ${JSON.stringify(word)}, which is no reason`, {
        where: 'allow-downgrade',
        expected: 'the reason, or true or false',
    });
}
function promotionOf(tag, commit, { history, promoteFrom, scopes, }) {
    const needed = scopes(tag);
    const sameVersion = history.source.filter(({ tag: other }) => other.version === tag.version);
    return needed.flatMap((scope) => {
        const there = sameVersion.filter(({ tag: other }) => scopes(other).includes(scope));
        if (there.some((one) => one.commit === commit))
            return [];
        const [other] = there;
        if (other !== undefined)
            return [
                unsound(`${other.tag.name} is at ${integrity_short(other.commit)}, and ${tag.name} at ${integrity_short(commit)}: ${promoteFrom} has not seen this commit as ${tag.version}`, `tag the commit that ${promoteFrom} has`),
            ];
        const story = `${tag.version} of ${tag.team} is not tagged in ${promoteFrom} for ${scope}`;
        if (!history.complete)
            return [unclear(`${story} as far as this clone knows`, wholeClone)];
        return [unsound(story, `deploy it to ${promoteFrom} first`)];
    });
}
function unseen(tag) {
    return unclear(`whether ${tag.version} is the highest version of its route cannot be told: this clone may have left out tags`, wholeClone);
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/git/remote.js

/** Nothing when the clone has no remote named origin. */
async function remoteOf(git, token, environment) {
    const url = linesOf((await git(['config', '--get', 'remote.origin.url'])).output)[0];
    if (url === undefined)
        return undefined;
    const configuration = credentialsFor(url, token, environment);
    return {
        async tags() {
            const answer = await git(['ls-remote', '--tags', '--quiet', 'origin'], { configuration });
            return answer.exitCode === 0 ? tagsIn(answer.output) : undecided(answer);
        },
        async fetchTag(name) {
            const reference = `refs/tags/${name}`;
            const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
            const answer = await git(['fetch', ...quiet, '--force', '--', 'origin', `${reference}:${reference}`], {
                configuration,
            });
            return answer.exitCode === 0 ? undefined : undecided(answer);
        },
    };
}
/** Where the checkout kept no credentials. An empty value takes away those that it kept: two are refused. */
function credentialsFor(url, token, { GITHUB_SERVER_URL: server }) {
    if (token === undefined || !server || !url.startsWith(`${server}/`))
        return {};
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return { [`http.${server}/.extraheader`]: ['', `AUTHORIZATION: basic ${credentials}`] };
}
function tagsIn(output) {
    const own = new Map();
    const peeled = new Map();
    for (const line of linesOf(output)) {
        const [, id, name, mark] = /^([0-9a-f]{40,64})\trefs\/tags\/(.+?)(\^\{\})?$/.exec(line) ?? [];
        if (id === undefined || name === undefined)
            continue;
        if (mark === undefined)
            own.set(name, id);
        else
            peeled.set(name, id);
    }
    return new Map([...own].map(([name, id]) => [name, { id, commit: peeled.get(name) ?? id }]));
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/git/uphold.js
/** What git vouches for, asked in one place, and what comes of what it does not. */






/** @throws {Refusal | ServiceFailure} when a check that is required does not hold or cannot be decided. */
async function upholdTag(tag, place, upholding) {
    const { findings, ...upheld } = await judge(tag, place, upholding);
    const inWords = findings.map(({ reason, mend }) => (mend === undefined ? reason : `${reason} (${mend})`));
    const changed = await changesInWords(upholding);
    if (upholding.rules.value('git-checks', place) !== 'require')
        return { ...upheld, warnings: [...inWords, ...changed] };
    // What is wrong outweighs what is not known.
    const gravest = findings.find(({ verdict }) => verdict === 'unsound') ?? findings[0];
    if (gravest === undefined)
        return { ...upheld, warnings: changed };
    const others = findings.filter((finding) => finding !== gravest).map(({ reason }) => `- also: ${reason}`);
    const story = { where: 'git-checks', mend: gravest.mend, picture: others };
    throw gravest.verdict === 'unsound'
        ? new lib/* Refusal */.P_(gravest.reason, story)
        : new lib/* ServiceFailure */.A(gravest.reason, story);
}
const mostNamed = 3;
/** A pipeline may well write files of its own, so that these stop no run. */
async function changesInWords({ repository, rules }) {
    const generated = `/${rules.value('output-dir', {}).replace(/^(?:\.\/)+|\/+$/g, '')}/`;
    const paths = (await repository.uncommitted()).filter((path) => !`/${path}`.includes(generated));
    if (paths.length === 0)
        return [];
    const named = paths.slice(0, mostNamed).map((path) => JSON.stringify(path));
    const rest = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
    return [`what Terraform will read is not what is tagged: not committed are ${named.join(', ')}${rest}`];
}
async function judge(tag, place, upholding) {
    const { repository, rules, environment, token } = upholding;
    const first = await repository.inspect(tag.name);
    if ('undecided' in first) {
        const { undecided, mend } = first;
        return { findings: [unclear(`the tag ${tag.name} cannot be looked up: ${undecided}`, mend)], notes: [] };
    }
    const remote = await remoteOf(repository.git, token, environment);
    const remoteTags = await remote?.tags();
    const repaired = await repairTag(tag.name, first, { remote, remoteTags, repository });
    const evidence = {
        facts: repaired.facts,
        repair: repaired.failure,
        remote: remoteTags,
        movedByEvent: await movedByEvent(tag.name, environment),
    };
    const taggers = rules.read('taggers', place)?.value ?? [];
    const integrity = integrityOf(tag.name, evidence, {
        annotated: rules.value('require-annotated', place) || rules.value('require-signed', place),
        taggers,
    });
    const object = evidence.facts.tag;
    const notes = repaired.failure === undefined && repaired.facts !== first
        ? [`${tag.name} was fetched from origin as it is there`]
        : [];
    if (object?.commit === undefined)
        return { findings: integrity, notes };
    const signature = await judgeSignature(tag.name, object.annotation && { ...object.annotation, id: object.id }, { place, upholding, taggers });
    const ancestry = await judgeAncestry(tag.name, object.commit, {
        place,
        upholding,
        shallow: evidence.facts.shallow,
    });
    const past = await judgePast(tag, object.commit, { place, upholding, evidence });
    return {
        commit: object.commit,
        previousVersion: past.previousVersion,
        findings: [...integrity, ...signature.findings, ...ancestry, ...past.findings],
        notes: [...notes, ...signature.notes, ...past.notes],
    };
}
/** actions/checkout makes a lightweight tag of every tag; the one at origin is put in its place. */
async function repairTag(name, facts, { remote, remoteTags, repository, }) {
    if (remote === undefined || remoteTags === undefined || 'undecided' in remoteTags)
        return { facts };
    const { tag } = facts;
    const there = remoteTags.get(name);
    const flattened = tag !== undefined &&
        tag.annotation === undefined &&
        there !== undefined &&
        there.id !== tag.id &&
        there.commit === tag.commit;
    const leftOut = tag === undefined && there !== undefined && there.commit === facts.head;
    if (!flattened && !leftOut)
        return { facts };
    const failure = await remote.fetchTag(name);
    if (failure !== undefined)
        return { facts, failure };
    const after = await repository.inspect(name);
    return 'undecided' in after ? { facts, failure: after } : { facts: after };
}
async function judgeSignature(name, annotation, { place, upholding: { rules, verify }, taggers }) {
    // That a lightweight tag is not signed goes without saying.
    if (!rules.value('require-signed', place) || annotation === undefined)
        return { findings: [], notes: [] };
    if (annotation.signature === '')
        return { findings: [unsound(`the tag ${name} is not signed`, 'create it with git tag -s')], notes: [] };
    const result = await verify(name, annotation.id);
    if (result.verdict !== 'good') {
        const make = result.verdict === 'bad' ? unsound : unclear;
        return { findings: [make(`the tag ${name} ${result.reason}`, result.mend)], notes: [] };
    }
    const stranger = result.signer === undefined ? namelessIn(name, taggers) : strangerIn(name, result.signer, taggers);
    return {
        findings: stranger === undefined ? [] : [stranger],
        notes: [`signed${result.signer === undefined ? '' : ` by ${result.signer}`}, as ${result.by} says`],
    };
}
function namelessIn(name, taggers) {
    if (taggers.length === 0)
        return undefined;
    return unclear(`whether a tagger signed the tag ${name} cannot be told: the signature names nobody`);
}
async function judgeAncestry(name, commit, { place, upholding: { rules, repository }, shallow }) {
    const branches = rules.read('require-ancestor-of', place)?.value ?? [];
    if (branches.length === 0)
        return [];
    const answers = await Promise.all(branches.map((branch) => repository.holds(branch, commit)));
    if (answers.includes(true))
        return [];
    const inWords = branches.join(' or ');
    if (shallow || answers.every((answer) => answer === undefined)) {
        const why = shallow ? 'this clone is shallow' : `there is no branch ${inWords} in this clone`;
        return [unclear(`whether the commit of ${name} is in ${inWords} cannot be told: ${why}`, wholeClone)];
    }
    return [
        unsound(`the commit of ${name} is not in ${inWords}`, `merge it into ${branches[0]}, and tag what was merged`),
    ];
}
async function judgePast(tag, commit, { place, upholding: { rules, repository }, evidence: { facts, remote }, }) {
    const known = remote !== undefined && !('undecided' in remote) ? remote : undefined;
    const here = await repository.allTags();
    const there = known && new Map([...known].map(([name, { commit }]) => [name, commit]));
    const all = new Map([...here, ...(there ?? [])]);
    const promoteFrom = rules.read('promote-from', place)?.value;
    const complete = known !== undefined || !facts.shallow;
    const history = historyOf(tag, { all, vouched: there ?? here, complete, promoteFrom }, rules);
    const scheme = rules.value('version-scheme', place);
    const order = orderOf(tag, history, {
        scheme,
        allowDowngrade: rules.read('allow-downgrade', place)?.value,
        message: facts.tag?.annotation?.subject,
    });
    const promotion = promoteFrom === undefined
        ? []
        : promotionOf(tag, commit, { history, promoteFrom, scopes: rules.scopesOf });
    return {
        previousVersion: previousVersion(history, scheme)?.tag.version,
        findings: [...order.findings, ...promotion],
        notes: order.downgrade === undefined ? [] : [order.downgrade],
    };
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/terraform/backend.js
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

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/terraform/terraform-arguments.js
/** The variables of a route as Terraform is told of them, as arguments and as a JSON file. Pure. */
/** Each is one word that starts with `-var=`, whatever the value is. */
function varArguments(variables) {
    return Object.entries(variables).map(([name, value]) => `-var=${name}=${value}`);
}
/** Text of a `.tfvars.json`. The account stands as text, so that its leading zeros stay. */
function tfvarsDocument(variables) {
    return `${JSON.stringify(variables, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/outputs.js


function outputsOf({ tag, prepared, fan, upheld, explained }) {
    const { commit, previousVersion } = upheld;
    const [only, ...others] = prepared;
    const facts = {
        ...(only !== undefined && others.length === 0 ? factsOf(only) : sharedFacts(prepared)),
        scope: tag.scope,
        ...(commit === undefined ? {} : { commit }),
        ...(previousVersion === undefined ? {} : { 'previous-version': previousVersion }),
    };
    return {
        ...facts,
        ...(only !== undefined && others.length === 0 ? filesAndArguments(only) : {}),
        matrix: { include: fan.chosen.map(({ wave, row }) => rowOf(row, wave)) },
        waves: fan.waves.map(({ number, bakeMinutes, rows }) => ({
            wave: number,
            'bake-minutes': bakeMinutes,
            scopes: rows.map(({ route }) => route.scope),
            matrix: { include: rows.map((row) => rowOf(row, number)) },
        })),
        any: fan.chosen.length > 0,
        route: explained ? { ...facts, explain: explanationOf(prepared) } : facts,
    };
}
/** What is neither file nor argument; what does not apply is left out. */
function factsOf({ route, hash, generated }) {
    const { state, account, roleArn, target } = route;
    return {
        env: route.env,
        scope: route.scope,
        'scope-type': route.scopeType,
        region: route.region,
        partition: route.partition,
        team: route.team,
        version: route.version,
        ...(account === undefined ? {} : { 'account-id': account.id }),
        ...(roleArn === undefined ? {} : { 'role-arn': roleArn }),
        'session-name': route.sessionName,
        'state-bucket': state.bucket,
        'state-key': state.key,
        'state-region': state.region,
        'lock-mode': state.lockMode,
        ...(state.lockTable === undefined ? {} : { 'lock-table': state.lockTable }),
        'tf-data-dir': generated.dataFolder,
        ...(target === undefined ? {} : { target }),
        'github-environment': route.githubEnvironment,
        'route-hash': hash,
    };
}
/** What is one thing for all routes. */
function sharedFacts(prepared) {
    const [first, ...others] = prepared.map(factsOf);
    return Object.fromEntries(Object.entries(first ?? {}).filter(([name, value]) => others.every((other) => other[name] === value)));
}
function filesAndArguments({ route, generated, varFiles, variables }) {
    return {
        'backend-config-file': generated.backend.path,
        'backend-config-args': backendArguments(route.state),
        'var-files': varFiles,
        'var-args': varArguments(variables),
        'tfvars-file': generated.tfvars.path,
    };
}
function rowOf(prepared, wave) {
    return { wave, ...factsOf(prepared), ...filesAndArguments(prepared) };
}
function explanationOf(prepared) {
    return Object.fromEntries(prepared.map(({ route }) => [
        route.scope,
        Object.fromEntries([...route.said].map(([name, { value, from }]) => [name, { value: value, from }])),
    ]));
}

// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/remark.js
var remark = __webpack_require__(437);
// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/route/collisions.js
var collisions = __webpack_require__(1014);
// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/route/waves.js
var route_waves = __webpack_require__(5597);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/route/fan-out.js
/** The routes of one tag in waves, without the Regions that are not well. Pure. */

/** @throws {UserError} when there is no such wave. */
function fanOut(rows, { waves, healthy, wave, }) {
    (0,route_waves/* ensureWave */.ME)(wave, waves.length);
    const isWell = ({ route }) => healthy === undefined || healthy.has(route.region);
    const fanned = waves.map((one) => ({
        ...one,
        rows: one.scopes.flatMap((scope) => rows.filter((row) => row.route.scope === scope && isWell(row))),
    }));
    const leftOut = rows.filter((row) => !isWell(row));
    return {
        waves: fanned,
        chosen: fanned
            .filter(({ number }) => wave === undefined || number === wave)
            .flatMap(({ number, rows: members }) => members.map((row) => ({ wave: number, row }))),
        leftOut,
        remarks: leftOut.map(({ route }) => whyLeftOut(route)),
    };
}
function whyLeftOut({ scope, region }) {
    const subject = scope === region ? region : `${scope} (deployed from ${region})`;
    return `${subject} is left out: ${region} is not among healthy-regions`;
}

// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/regions.js + 1 modules
var lib_regions = __webpack_require__(1847);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/route/healthy-regions.js
/** The Regions that may be deployed to now, as health-gate gives them. */


/**
 * A JSON array or a list. An empty array says that none is healthy; an empty text, that nothing is known.
 *
 * @throws {UserError} when it is neither, or names what is no Region.
 */
function healthyRegionsFrom(text) {
    if (text === undefined)
        return undefined;
    const names = text.trim().startsWith('[') ? arrayIn(text) : listIn(text);
    // health-gate speaks of what has no Region of its own, too.
    const regions = names.filter((name) => name !== 'global');
    for (const region of regions)
        (0,lib_regions/* ensureRegion */.v8)('healthy-regions', region);
    return new Set(regions);
}
function listIn(text) {
    return text
        .split(/[\n,]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
function arrayIn(text) {
    const names = healthy_regions_parsed(text);
    if (Array.isArray(names) && names.every((name) => typeof name === 'string'))
        return names;
    throw new lib/* UserError */.yo('the text is no array of names', {
        where: 'healthy-regions',
        expected: 'a JSON array such as ["us-east-1"], or a list such as us-east-1,eu-west-1',
    });
}
function healthy_regions_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/route/state.js
var state = __webpack_require__(9506);
// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/summary.js
var summary = __webpack_require__(7473);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/tag/tag-source.js
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
 * A commit that was promoted has the tag of each environment: of several tags the one counts that this pipeline
 * routes.
 *
 * @throws {UserError} when there is no tag at the commit, or more than one that may be meant.
 * @throws {ServiceFailure} when git cannot tell.
 */
async function tagAtCommit(repository, environment, isRouted) {
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
    const [only, ...others] = answer.tags;
    if (only === undefined)
        throw noTag(`there is no tag at ${commit}`);
    if (others.length === 0)
        return { name: only, from: `the one tag at ${commit}` };
    const routed = answer.tags.filter(isRouted);
    const [name, ...rivals] = routed;
    if (name !== undefined && rivals.length === 0)
        return { name, from: `the one tag at ${commit} that can be routed here` };
    const some = name === undefined ? answer.tags : routed;
    const shown = some.slice(0, 10).map((tag) => JSON.stringify(tag));
    const rest = some.length > 10 ? ` and ${some.length - 10} more` : '';
    const which = name === undefined ? ', none of which can be routed' : ' that can be routed';
    throw noTag(`there are ${some.length} tags at ${commit}${which}: ${shown.join(', ')}${rest}`, name === undefined ? nameIt : `${nameIt}; or say which environment is meant with expect-env`);
}
function noTag(trouble, mend = nameIt) {
    return new lib/* UserError */.yo(trouble, {
        where: 'tag',
        expected: 'a tag, from the input, a build that a tag started, or the commit that is checked out',
        mend,
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/terraform/links.js
var links = __webpack_require__(3279);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/terraform/generated-files.js
/** The files that are made for Terraform. Their names tell the route and end in a hash of what is in them. */




/** Two routes that differ in anything that Terraform is told get different files. */
function generatedFilesOf({ env, scope, team, state, variables }, directory) {
    const stem = `${directory.replace(/(?<=.)\/+$/, '')}/${env}_${scope}_${team}`;
    const path = (content, ending) => `${stem}.${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex').slice(0, 12)}.${ending}`;
    const [backend, tfvars] = [backendDocument(state), tfvarsDocument(variables)];
    return {
        backend: { path: path(backend, 'tfbackend.json'), content: backend },
        tfvars: { path: path(tfvars, 'tfvars.json'), content: tfvars },
        dataFolder: path(backend, 'terraform'),
    };
}
/**
 * Readable by their owner only: a state's place and account are nobody else's business.
 *
 * @throws {UserError} before the first one is written, when a link stands in the way.
 */
async function writeGeneratedFiles(generated, files) {
    const own = generated.flatMap(({ backend, tfvars }) => [backend, tfvars]);
    for (const { path } of own)
        await (0,links/* ensureNoLink */.O)(path, files);
    for (const { dataFolder } of generated)
        await (0,links/* ensureNoLink */.O)(dataFolder, files);
    for (const { path, content } of own)
        await files.writeWhole(path, content, 0o600);
}

// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/modes/group-remarks.js
var group_remarks = __webpack_require__(2089);
// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/route/place.js
var route_place = __webpack_require__(7076);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/modes/known-accounts.js
/** The accounts of routes whose states are told apart by them, from the configuration and the teams' files. */



async function knownAccounts(places, rules, read) {
    const known = new Map();
    const asked = [...places].filter((place) => (0,collisions/* isAccountInState */.q6)(place, rules));
    await Promise.all(asked.map(async (place) => {
        const account = await accountAt(place, rules, read);
        if (account !== undefined)
            known.set((0,route_place/* nameOf */.V)(place), account);
    }));
    return (place) => known.get((0,route_place/* nameOf */.V)(place));
}
/** A file that cannot be read is a fault of its own route, which is told when that one is made. */
async function accountAt(place, rules, read) {
    const configured = rules.config.accounts.get(place.env)?.get(place.team);
    if (configured !== undefined)
        return configured;
    try {
        return (await read((0,route_place/* destinationOf */.M)(place, rules))).account?.id;
    }
    catch (error) {
        if (error instanceof lib/* UserError */.yo)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/modes/prepare.js
/** A resolved route with the files that are made for Terraform, and a hash of all that makes it what it is. */


function prepared(resolved, commit, rules) {
    const { route, variables, contents } = resolved;
    const { env, team, scope, state } = route;
    const generated = generatedFilesOf({ env, team, scope, state, variables }, rules.value('output-dir', {}));
    const facts = JSON.stringify(factsFor(route));
    const { backend, tfvars } = generated;
    return {
        ...resolved,
        generated,
        hash: hashOf([backend.content, tfvars.content, facts, commit ?? '', ...contents]),
    };
}
function factsFor({ said, warnings, account, ...route }) {
    return { ...route, account: account?.id };
}
function hashOf(parts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    // With its length before it, no part can pass for a piece of another.
    for (const part of parts)
        hash.update(`${part.length} ${part}`);
    return hash.digest('hex').slice(0, 32);
}

// EXTERNAL MODULE: ./actions/terraform-tag-router/lib/modes/resolve.js + 7 modules
var modes_resolve = __webpack_require__(5013);
;// CONCATENATED MODULE: ./actions/terraform-tag-router/lib/modes/route-mode.js
/** From a tag to its routes: read it, ask git, read the teams' files, write what Terraform needs. */



















async function routeTag(inputs, rules, edge) {
    const { host, files } = edge;
    const source = await findTag(inputs, rules, edge);
    const tag = understandTag(source, rules.tag);
    const places = rules.scopesOf(tag).map((scope) => ({ env: tag.env, team: tag.team, scope }));
    const waves = (0,route_waves/* wavesOf */.gt)(places.map(({ scope }) => scope), rules.read('waves', { env: tag.env, team: tag.team }));
    const healthy = healthyRegionsFrom(inputs['healthy-regions']);
    const read = await (0,modes_resolve/* variablesFor */.j)(rules, files);
    (0,collisions/* ensureOwnStates */.RX)(places, rules, await knownAccounts((0,collisions/* knownPlaces */.M9)(rules, [tag.team]), rules, read));
    const upheld = await upholdPlaces(tag, places, { inputs, rules, edge });
    const resolve = (0,modes_resolve/* resolverFor */.w)(rules, files, read);
    const resolved = await Promise.all(places.map((place) => resolve(place, tag.version)));
    const routes = resolved.map((one) => prepared(one, upheld.commit, rules));
    const fan = fanOut(routes, { waves, healthy, wave: inputs.wave });
    await writeGeneratedFiles(routes.map(({ generated }) => generated), files);
    const lockModes = new Set(routes.map(({ route }) => route.state.lockMode));
    const remarks = (0,remark/* distinct */.d)([
        ...upheld.warnings.map((text) => ({ text })),
        ...routes.flatMap(({ route }) => route.warnings.map((text) => ({ text }))),
        ...(0,group_remarks/* groupRemarks */.p)(tag.env, tag.team, rules, [tag.scope]),
        ...[...lockModes].flatMap((mode) => (0,state/* lockWarning */.GN)(mode) ?? []).map((text) => ({ text })),
        ...routes.flatMap((one) => (one.noAccount === undefined ? one.remarks : [...one.remarks, one.noAccount])),
        ...fan.remarks.map((text) => ({ text })),
    ]);
    for (const { text, ...place } of remarks)
        host.log.warn(text, place);
    const explained = rules.value('explain', {});
    (0,summary/* tellRoutes */._c)(host.log, { tag, prepared: routes, fan, notes: upheld.notes, source, explained });
    return {
        verdict: 'passed',
        outputs: outputsOf({ tag, prepared: routes, fan, upheld, explained }),
        summary: (0,summary/* summaryOf */.YG)({ tag, prepared: routes, fan, remarks, explained }),
    };
}
async function findTag(inputs, rules, edge) {
    const { environment } = edge.host;
    const given = givenTag(inputs.tag, environment);
    if (given !== undefined)
        return given;
    if (rules.value('git-checks', {}) === 'off')
        throw noTag('no tag is given, and git-checks=off keeps git from being asked');
    const isRouted = (name) => 'tag' in (0,tag_tag/* readTag */.zW)(name, rules.tag);
    return await tagAtCommit(repositoryOf(edge), environment, isRouted);
}
function repositoryOf({ host, files }) {
    return repositoryAt(files.workingDirectory, host.environment, host.cancellation.signal);
}
/** @throws {UserError} when the tag cannot be routed. */
function understandTag({ name, from }, rules) {
    const reading = (0,tag_tag/* readTag */.zW)(name, rules);
    if ('tag' in reading)
        return reading.tag;
    const { problem } = reading;
    throw new lib/* UserError */.yo(problem.trouble, {
        where: name === '' ? from : `${from}, character ${problem.from + 1}`,
        picture: (0,summary/* pictureOf */.CS)(problem),
        expected: problem.expected,
    });
}
const policySettings = [
    'version-scheme',
    'git-checks',
    'require-annotated',
    'require-signed',
    'require-ancestor-of',
    'taggers',
    'promote-from',
    'allow-downgrade',
];
/** Once for each policy: a group of Regions is held to that of every one of them. */
async function upholdPlaces(tag, places, { inputs, rules, edge }) {
    const policyOf = (place) => JSON.stringify(policySettings.map((name) => rules.read(name, place)?.value ?? null));
    const byPolicy = new Map(places.map((place) => [policyOf(place), place]));
    const asking = [...byPolicy.values()].filter((place) => rules.value('git-checks', place) !== 'off');
    const { environment, cancellation } = edge.host;
    const repository = repositoryOf(edge);
    const token = inputs['github-token'];
    const verify = verifierFor({
        git: repository.git,
        workingDirectory: edge.files.workingDirectory,
        allowedSigners: rules.config.allowedSigners,
        token,
        environment,
        signal: cancellation.signal,
    });
    let upheld = { warnings: [], notes: [] };
    for (const place of asking) {
        const { warnings, notes, ...known } = await upholdTag(tag, place, {
            repository,
            rules,
            environment,
            token,
            verify,
        });
        upheld = { ...known, warnings: [...upheld.warnings, ...warnings], notes: [...upheld.notes, ...notes] };
    }
    return { ...upheld, warnings: [...new Set(upheld.warnings)], notes: [...new Set(upheld.notes)] };
}


/***/ }),

/***/ 437:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** What a reader should know, with the place where it was seen. */
/** Routes of one team share files, and what is to be said of them. */
function distinct(remarks) {
    return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
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
    if (tag === '')
        return [];
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

/***/ 3279:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ensureNoLink)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3864);
/** Links, where files are written. */



/**
 * A commit brings its links along, and one would take what is written here to a place of its own choice. The way to
 * the working directory is the user's.
 *
 * @throws {UserError} when the file or a folder that it lies in is a link.
 */
async function ensureNoLink(path, { workingDirectory }) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path);
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingDirectory, target).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const ways = names[0] === '..' ? [target] : names.map((_, index) => names.slice(0, index + 1).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
    for (const way of ways) {
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, way)).catch(() => undefined);
        if (entry?.isSymbolicLink() !== true)
            continue;
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${way} is a link, and what is written there would go elsewhere`, {
            where: 'output-dir',
            expected: 'a folder for the generated files',
            mend: 'remove the link, or name another folder',
        });
    }
}


/***/ })

};
