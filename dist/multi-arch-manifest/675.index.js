export const id = 675;
export const ids = [675];
export const modules = {

/***/ 5675:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var lib = __webpack_require__(3706);
;// CONCATENATED MODULE: ./packages/oci/lib/errors.js
/** What can be wrong with registries and what they hold. Whoever uses this package tells it to the user. */
/** A text that is no reference, platform or annotation. */
class FormProblem extends Error {
    name = 'FormProblem';
    /** Where in the text, as a UTF-16 offset and a length. */
    at;
    length;
    expected;
    constructor(trouble, place, expected) {
        super(trouble);
        this.at = place.at;
        this.length = Math.max(1, place.length);
        this.expected = expected;
    }
}
/**
 * What a registry handed out is not what it should be. `unsupported`: it is sound, but nothing that can be joined.
 * `malformed`: it breaks the rules of its own format, or is not what was asked for.
 */
class ContentProblem extends Error {
    name = 'ContentProblem';
    kind;
    constructor(kind, trouble) {
        super(trouble);
        this.kind = kind;
    }
}
/** A registry said no, failed, or could not be reached. */
class RegistryError extends Error {
    name = 'RegistryError';
    trouble;
    request;
    status;
    codes;
    retryAfter;
    hasAnswered;
    fault;
    constructor(message, facts) {
        const { trouble, request, status, codes, retryAfter, hasAnswered = true, cause } = facts;
        super(message, { cause });
        this.trouble = trouble;
        this.request = request;
        this.status = status;
        this.codes = codes ?? [];
        this.retryAfter = retryAfter;
        this.hasAnswered = hasAnswered;
        this.fault = trouble === 'network' ? faultOf(cause) : undefined;
    }
}
function faultOf(cause) {
    const code = String(cause?.code);
    if (code === 'ENOTFOUND')
        return 'name';
    if (code === 'EPROTO' || code.startsWith('ERR_SSL_'))
        return 'protocol';
    return /CERT|^UNABLE_TO_VERIFY/.test(code) ? 'certificate' : undefined;
}
/** Whether it may pass by itself. */
function troubleOf(error) {
    if (!(error instanceof RegistryError))
        return 'lasting';
    switch (error.trouble) {
        case 'throttled':
            return 'throttled';
        case 'server':
        case 'network':
            return 'transient';
        case 'upstream':
            // A cache that may not log in upstream may not a minute later either.
            return error.status === 401 || error.status === 403 ? 'lasting' : 'transient';
        default:
            return 'lasting';
    }
}

;// CONCATENATED MODULE: ./packages/oci/lib/platform.js
/**
 * Platforms: what an image says of itself, and how two of them compare. What the image says is kept to the letter;
 * only comparisons take `arm64` and `arm64/v8` for one.
 */

const platform_form = 'os/architecture or os/architecture/variant, such as linux/arm64 or windows(10.0.20348)/amd64';
/** @throws {FormProblem} */
function parsePlatform(text) {
    const match = /^([a-z0-9]+)(?:\(([0-9.]+)\))?\/([A-Za-z0-9_]+)(?:\/([A-Za-z0-9_.]+))?$/.exec(text);
    if (match === null)
        throw new FormProblem('this is no platform', { at: 0, length: text.length }, platform_form);
    const [, os = '', osVersion, architecture = '', variant] = match;
    return {
        os,
        architecture,
        ...(variant === undefined ? {} : { variant }),
        ...(osVersion === undefined ? {} : { osVersion }),
    };
}
/** `linux/arm64/v8`, `windows(10.0.20348.2340)/amd64`. */
function formatPlatform({ os, architecture, variant, osVersion }) {
    const version = osVersion === undefined ? '' : `(${osVersion})`;
    return `${os}${version}/${architecture}${variant === undefined ? '' : `/${variant}`}`;
}
/** One name for what goes by several. */
function normalized(platform) {
    const { os, architecture, variant, ...rest } = platform;
    const usual = usualArchitecture(architecture.toLowerCase(), variant?.toLowerCase());
    return {
        ...rest,
        os: os.toLowerCase() === 'macos' ? 'darwin' : os.toLowerCase(),
        architecture: usual.architecture,
        ...(usual.variant === undefined ? {} : { variant: usual.variant }),
    };
}
/** Equal for two platforms between which no client could choose. */
function platformKey(platform) {
    const { osFeatures = [] } = platform;
    return [formatPlatform(normalized(platform)), ...[...osFeatures].sort()].join('+');
}
/**
 * Equal for what a user would call the same platform from one month to the next: of a Windows version only the build
 * counts, which the host must have too; the number behind it is that of the update.
 */
function platformClass(platform) {
    const { osVersion, ...rest } = normalized(platform);
    return formatPlatform(osVersion === undefined ? rest : { ...rest, osVersion: buildOf(osVersion) });
}
/**
 * Whether `actual` is what `said` says. What is left out is not said: `windows/amd64` is any version, and `linux/arm`
 * of an image without a variant may be any.
 */
function agrees(said, actual) {
    const one = normalized(said);
    const other = normalized(actual);
    return (one.os === other.os &&
        one.architecture === other.architecture &&
        agreesOnVariant(said, actual) &&
        agreesOnVersion(one.osVersion, other.osVersion));
}
/** What the image leaves out and somebody says of it. Only what makes a difference to a client. */
function completed(actual, said) {
    const usual = normalized(actual);
    const variant = normalized(said).variant;
    return {
        ...actual,
        ...(actual.variant === undefined && variant !== undefined && variant !== usual.variant
            ? { variant }
            : {}),
        ...(actual.osVersion === undefined && said.osVersion !== undefined ? { osVersion: said.osVersion } : {}),
    };
}
/** Linux first and amd64 before the others: clients that do not choose take the first. */
function comparePlatforms(one, other) {
    const a = normalized(one);
    const b = normalized(other);
    return (first('linux', a.os, b.os) ||
        first('amd64', a.architecture, b.architecture) ||
        compareTexts(a.variant ?? '', b.variant ?? '') ||
        compareVersions(a.osVersion ?? '', b.osVersion ?? '') ||
        compareTexts(platformKey(one), platformKey(other)));
}
/** By code units, the same on every machine. */
function compareTexts(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function agreesOnVariant(said, actual) {
    if (actual.variant === undefined)
        return true;
    if (said.variant === undefined && said.architecture === 'arm')
        return true;
    return normalized(said).variant === normalized(actual).variant;
}
function agreesOnVersion(said, actual) {
    return said === undefined || actual === undefined || said === actual || actual.startsWith(`${said}.`);
}
function usualArchitecture(architecture, variant) {
    const plain = variant === undefined ? undefined : /^[0-9]+$/.test(variant) ? `v${variant}` : variant;
    switch (architecture) {
        case 'x86_64':
        case 'x86-64':
        case 'amd64':
            return { architecture: 'amd64', variant: plain === 'v1' ? undefined : plain };
        case 'aarch64':
        case 'arm64':
            return { architecture: 'arm64', variant: plain === 'v8' || plain === 'v8.0' ? undefined : plain };
        case 'armhf':
            return { architecture: 'arm', variant: 'v7' };
        case 'armel':
            return { architecture: 'arm', variant: 'v6' };
        case 'arm':
            return { architecture: 'arm', variant: plain ?? 'v7' };
        case 'i386':
        case 'i686':
            return { architecture: '386', variant: plain };
        default:
            return { architecture, variant: plain };
    }
}
function buildOf(version) {
    return version.split('.').slice(0, 3).join('.');
}
function first(name, one, other) {
    if (one === other)
        return 0;
    if (one === name)
        return -1;
    return other === name ? 1 : compareTexts(one, other);
}
function compareVersions(one, other) {
    const a = one.split('.').map(Number);
    const b = other.split('.').map(Number);
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
        const difference = (a[at] ?? -1) - (b[at] ?? -1);
        if (difference !== 0 && !Number.isNaN(difference))
            return difference;
    }
    return compareTexts(one, other);
}

;// CONCATENATED MODULE: ./packages/oci/lib/annotations.js
/**
 * Annotations as buildx and docker/metadata-action write them: `index:key=value`,
 * `manifest-descriptor[linux/arm64]:key=value`, several levels with commas between, or none.
 */


const levels = ['index', 'manifest', 'manifest-descriptor', 'index-descriptor'];
const annotations_form = 'index:key=value or manifest-descriptor[linux/arm64]:key=value';
/** @throws {FormProblem} */
function parseAnnotations(lines) {
    const parsed = lines.map(parseLine);
    const at = (level) => parsed.filter(({ targets }) => targets.some((target) => target.level === level));
    const own = at('index');
    const raised = parsed
        .filter(({ targets }) => targets.some(({ level, platform }) => level === 'manifest' && !platform))
        .filter(({ key }) => !own.some((other) => other.key === key));
    const descriptors = parsed.flatMap(({ targets, key, value }) => targets
        // Of one image among several, so its entry is the nearest place.
        .filter(({ level, platform }) => level === 'manifest-descriptor' || (level === 'manifest' && platform))
        .map(({ platform }) => ({ platform, key, value })));
    return {
        index: new Map([...own, ...raised].map(({ key, value }) => [key, value])),
        descriptors,
        raised: raised.length,
        placeless: at('index-descriptor').length,
    };
}
function parseLine(line) {
    const equals = line.indexOf('=');
    if (equals < 1)
        throw new FormProblem('the annotation has no =', { at: 0, length: line.length }, annotations_form);
    const prefix = levelPrefix(line);
    const key = line.slice(prefix.length, equals).trim();
    if (key === '' || /\s/.test(key)) {
        throw new FormProblem('the key of the annotation is none', { at: prefix.length, length: key.length }, annotations_form);
    }
    const targets = prefix === '' ? [{ level: 'manifest', platform: undefined }] : targetsOf(prefix.slice(0, -1));
    return { targets, key, value: line.slice(equals + 1).trimStart() };
}
/** `index,manifest:`, as far as it is one: a key may hold colons. */
function levelPrefix(line) {
    const level = `(?:${levels.join('|')})(?:\\[[^\\]=]*\\])?`;
    const found = new RegExp(`^${level}(?:,${level})*:`).exec(line)?.[0];
    if (found !== undefined)
        return found;
    const misspelt = /^[a-z-]+(?:\[[^\]=]*\])?:/.exec(line)?.[0];
    if (misspelt !== undefined && misspelt.length < line.indexOf('=')) {
        throw new FormProblem('there is no such level', { at: 0, length: misspelt.length }, annotations_form);
    }
    return '';
}
function targetsOf(prefix) {
    let at = 0;
    return prefix.split(/,(?![^[]*\])/).map((part) => {
        const [, level = '', platform] = /^([a-z-]+)(?:\[([^\]]*)\])?$/.exec(part) ?? [];
        const platformAt = at + level.length + 1;
        at += part.length + 1;
        return { level, platform: platform === undefined ? undefined : platformIn(platform, platformAt) };
    });
}
/** @param offset Where it stands in the line. */
function platformIn(text, offset) {
    try {
        return parsePlatform(text);
    }
    catch (error) {
        if (!(error instanceof FormProblem))
            throw error;
        throw new FormProblem(error.message, { at: offset + error.at, length: error.length }, error.expected);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/oci/lib/json-object.js
/** Reading JSON that came from outside, member by member. */

/** @param what To name it in an error: `the manifest`. */
function parseObject(bytes, what) {
    const value = parsed(bytes, what);
    if (isObject(value))
        return value;
    throw new ContentProblem('malformed', `${what} is no JSON object`);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The member's own value; what an object inherits is nobody's member. */
function member(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
function textMember(object, name) {
    const value = member(object, name);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function textsMember(object, name) {
    const value = member(object, name);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** Members whose values are texts. */
function textMap(value) {
    if (!isObject(value))
        return new Map();
    return new Map(Object.entries(value).filter((pair) => typeof pair[1] === 'string'));
}
function parsed(bytes, what) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new ContentProblem('malformed', `${what} is no JSON`);
    }
}

;// CONCATENATED MODULE: ./packages/oci/lib/credentials/docker-config.js
/** Logins as Docker and Podman keep them. Pure. */

function readDockerConfig(document) {
    const helpers = member(document, 'credHelpers');
    const store = textMember(document, 'credsStore');
    const auths = member(document, 'auths');
    return {
        helperFor(registry) {
            if (!isObject(helpers))
                return store;
            const own = namesOf(registry).find((name) => Object.hasOwn(helpers, name));
            // An empty name switches the store off for this registry.
            return own === undefined ? store : textMember(helpers, own);
        },
        loginFor(registry, repository) {
            if (!isObject(auths))
                return undefined;
            const keys = Object.keys(auths);
            for (const place of placesOf(registry, repository)) {
                for (const key of [place, ...keys.filter((other) => placeIn(other) === place)]) {
                    const login = loginIn(member(auths, key));
                    if (login !== undefined)
                        return login;
                }
            }
            return undefined;
        },
    };
}
/** What a helper is asked for. */
function helperKey(registry) {
    return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
}
/** What a helper prints, or the members of an entry. */
function loginOf(username, secret) {
    if (secret === '')
        return undefined;
    if (username === '<token>')
        return { kind: 'identity', token: secret };
    return username === '' ? undefined : { kind: 'basic', username, password: secret };
}
function loginIn(entry) {
    if (!isObject(entry))
        return undefined;
    const identity = textMember(entry, 'identitytoken');
    if (identity !== undefined)
        return { kind: 'identity', token: identity };
    const registry = textMember(entry, 'registrytoken');
    if (registry !== undefined)
        return { kind: 'bearer', token: registry };
    const auth = textMember(entry, 'auth');
    if (auth === undefined) {
        return loginOf(textMember(entry, 'username') ?? '', textMember(entry, 'password') ?? '');
    }
    const decoded = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
    const colon = decoded.indexOf(':');
    return colon < 0 ? undefined : loginOf(decoded.slice(0, colon), decoded.slice(colon + 1));
}
function namesOf(registry) {
    if (registry !== 'docker.io')
        return [registry];
    return ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
}
/** Where a login for a repository may be kept, the narrowest place first. */
function placesOf(registry, repository) {
    const names = namesOf(registry);
    const parts = repository.split('/');
    const paths = parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
    return [...paths.flatMap((path) => names.map((name) => `${name}/${path}`)), ...names];
}
/** `https://host/v1/` \u2192 `host`, `host/namespace` \u2192 itself */
function placeIn(key) {
    return key
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/\/(?:v[12]\/?)?$/, '');
}

;// CONCATENATED MODULE: ./packages/oci/lib/credentials/docker-logins.js
/** The logins of this machine: Docker's file, Podman's, and the programs that they name. */




const helperLimit = 30_000;
/** Undefined where nothing is found. */
function dockerLogins({ environment, onTrouble, signal, }) {
    let configs;
    const asked = new Map();
    /** A helper knows registries and no repositories, and is asked once for each. */
    function loginOfHelper(helper, registry) {
        const key = `${helper} ${registry}`;
        const login = asked.get(key) ?? askHelper(helper, registry, { environment, onTrouble, signal });
        asked.set(key, login);
        return login;
    }
    async function load(path) {
        try {
            return [readDockerConfig(parseObject(await (0,promises_.readFile)(path), 'it'))];
        }
        catch (error) {
            const { code, message } = error;
            if (code !== 'ENOENT' && code !== 'ENOTDIR')
                onTrouble(`${path} cannot be used: ${message}`);
            return [];
        }
    }
    return async (registry, repository) => {
        configs ??= Promise.all(filesOf(environment).map(load)).then((all) => all.flat());
        for (const config of await configs) {
            const helper = config.helperFor(registry);
            const login = helper === undefined ? undefined : await loginOfHelper(helper, registry);
            const found = login ?? config.loginFor(registry, repository);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
}
function filesOf(environment) {
    const { REGISTRY_AUTH_FILE, DOCKER_CONFIG, HOME, USERPROFILE, XDG_RUNTIME_DIR } = environment;
    const home = HOME || USERPROFILE;
    return [
        ...(REGISTRY_AUTH_FILE ? [REGISTRY_AUTH_FILE] : []),
        ...(DOCKER_CONFIG ? [(0,external_node_path_.join)(DOCKER_CONFIG, 'config.json')] : []),
        ...(home && !DOCKER_CONFIG ? [(0,external_node_path_.join)(home, '.docker', 'config.json')] : []),
        ...(XDG_RUNTIME_DIR ? [(0,external_node_path_.join)(XDG_RUNTIME_DIR, 'containers', 'auth.json')] : []),
    ];
}
async function askHelper(name, registry, { environment, onTrouble, signal }) {
    // A name with a path in it would start any program there is.
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
        onTrouble(`the Docker configuration names a credential helper that is no name: ${name}`);
        return undefined;
    }
    const program = `docker-credential-${name}`;
    const answer = await run(program, helperKey(registry), environment, signal);
    signal.throwIfAborted();
    if (typeof answer === 'string') {
        if (!/credentials not found/i.test(answer))
            onTrouble(`${program} has no login for ${registry}: ${answer}`);
        return undefined;
    }
    try {
        const login = parseObject(answer, 'its answer');
        return loginOf(textMember(login, 'Username') ?? '', textMember(login, 'Secret') ?? '');
    }
    catch {
        onTrouble(`${program} answers with no JSON`);
        return undefined;
    }
}
/** @returns what it printed, or a text that says why it failed. */
async function run(program, input, environment, signal) {
    const { execFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
    return await new Promise((resolve) => {
        const child = execFile(program, ['get'], { env: { ...environment }, signal, timeout: helperLimit, maxBuffer: 1024 * 1024, windowsHide: true }, (error, stdout, stderr) => {
            if (error === null)
                resolve(Buffer.from(stdout));
            else if (error.code === 'ENOENT')
                resolve('there is no such program');
            else
                resolve((stderr || stdout || error.message).trim().split('\n')[0]?.slice(0, 300) ?? '');
        });
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/oci/lib/digest.js
/** Content addresses. Only sha256, the one that every registry has. */

function isDigest(text) {
    return typeof text === 'string' && /^sha256:[0-9a-f]{64}$/.test(text);
}
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
/** The digest of what passes by. */
function runningDigest() {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    return {
        add: (chunk) => {
            hash.update(chunk);
        },
        result: () => `sha256:${hash.digest('hex')}`,
    };
}

;// CONCATENATED MODULE: ./packages/aws/lib/partitions.js
// biome-ignore format: made by machine
const partitions_partitions = {
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

;// CONCATENATED MODULE: ./packages/oci/lib/ecr-host.js
/** Hosts of Amazon ECR: private registries of every partition, by their plain, FIPS and dual-stack names, and Public. */

const publicHosts = ['public.ecr.aws', 'ecr-public.aws.com'];
/** Stands in no data of the SDK. */
const dualStackSuffixes = {
    aws: 'on.aws',
    'aws-cn': 'on.amazonwebservices.com.cn',
    'aws-us-gov': 'on.aws',
};
/** Undefined when the host is no registry of ECR. */
function ecrRegistryOf(host) {
    const name = host.replace(/:443$/, '');
    if (publicHosts.includes(name))
        return { kind: 'public' };
    return (privateRegistry(name, /^([0-9]{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.(.+)$/, plainSuffix) ??
        privateRegistry(name, /^([0-9]{12})\.dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.(.+)$/, dualStackSuffix));
}
function privateRegistry(name, form, suffixOf) {
    const [, account, region, suffix] = form.exec(name) ?? [];
    if (account === undefined || region === undefined)
        return undefined;
    const partition = Object.entries(partitions_partitions).find(([key, { regions, regionPattern }]) => suffixOf(key) === suffix && (regions.includes(region) || regionPattern.test(region)));
    return partition === undefined ? undefined : { kind: 'private', account, region };
}
function plainSuffix(partition) {
    return partitions_partitions[partition]?.dnsSuffix;
}
function dualStackSuffix(partition) {
    return Object.hasOwn(dualStackSuffixes, partition) ? dualStackSuffixes[partition] : undefined;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./packages/oci/lib/http/transport.js
/** One HTTP request, its time limits, and how many there were. Knows nothing of registries. */



const connectLimit = 15_000;
/** From the whole request to the head of its answer: a registry may put a large blob together first. */
const answerLimit = 300_000;
function nodeTransport({ agent, idleLimit = 30_000 } = {}) {
    const plain = agent ?? new external_node_http_.Agent({ keepAlive: true, maxSockets: 16 });
    const secure = agent ?? new external_node_https_.Agent({ keepAlive: true, maxSockets: 16 });
    let requests = 0;
    return {
        get requests() {
            return requests;
        },
        send: ({ method, url, headers, body, verified, limit, signal }) => new Promise((resolve, reject) => {
            const isSecure = url.protocol === 'https:';
            const options = { method, headers, rejectUnauthorized: verified, signal };
            const outgoing = isSecure
                ? (0,external_node_https_.request)(url, { ...options, agent: secure })
                : (0,external_node_http_.request)(url, { ...options, agent: plain });
            const expire = (what) => outgoing.destroy(timeoutError(what));
            const connecting = setTimeout(expire, connectLimit, `no connection within ${connectLimit / 1000} s`);
            const whole = setTimeout(expire, limit, `no whole answer within ${limit / 1000} s`);
            let quiet = idleLimit;
            const allowQuiet = (ms) => {
                quiet = ms;
                outgoing.setTimeout(ms);
            };
            allowQuiet(idleLimit);
            outgoing.on('timeout', () => expire(`nothing was heard for ${quiet / 1000} s`));
            let isAnswered = false;
            outgoing.on('finish', () => isAnswered || allowQuiet(answerLimit));
            outgoing.on('socket', (socket) => {
                const connected = () => {
                    clearTimeout(connecting);
                    requests++;
                };
                // Node gives a socket that is kept alive as connected; one behind a proxy is too.
                if (socket.connecting)
                    socket.once(isSecure ? 'secureConnect' : 'connect', connected);
                else
                    connected();
            });
            outgoing.on('response', (incoming) => {
                isAnswered = true;
                allowQuiet(idleLimit);
                incoming.on('close', () => clearTimeout(whole));
                resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: incoming });
            });
            outgoing.on('error', (error) => {
                clearTimeout(connecting);
                clearTimeout(whole);
                reject(error);
            });
            if (body === undefined || body instanceof Uint8Array) {
                outgoing.end(body);
                return;
            }
            // What is wrong with the body is the reason, and not the connection that is broken off for it.
            body.on('error', reject);
            (0,external_node_stream_.pipeline)(body, outgoing, (error) => error && outgoing.destroy(error));
        }),
    };
}
function timeoutError(message) {
    return Object.assign(new Error(message), { name: 'TimeoutError', code: 'ETIMEDOUT' });
}

;// CONCATENATED MODULE: ./packages/oci/lib/media-types.js
/** Media types of manifests and layers. */
const ociIndex = 'application/vnd.oci.image.index.v1+json';
const ociManifest = 'application/vnd.oci.image.manifest.v1+json';
const dockerList = 'application/vnd.docker.distribution.manifest.list.v2+json';
const dockerManifest = 'application/vnd.docker.distribution.manifest.v2+json';
const manifestTypes = [ociIndex, dockerList, ociManifest, dockerManifest];
/**
 * All four, always. Without a list's type a registry gives the child for linux/amd64 in place of the list, and
 * without OCI types it says that there is nothing.
 */
const acceptedManifests = manifestTypes.join(', ');
function isManifestType(text) {
    return manifestTypes.includes(text);
}
function isIndexType(text) {
    return text === ociIndex || text === dockerList;
}
/** The format that was given up in 2017: signed, and without content addresses. */
function isSchema1(text) {
    return /^application\/vnd\.docker\.distribution\.manifest\.v1\+(json|prettyjws)$/.test(text);
}
function isImageConfig(text) {
    return (text === 'application/vnd.oci.image.config.v1+json' ||
        text === 'application/vnd.docker.container.image.v1+json');
}
/** Layers of Windows that may not be handed on: they stay at the address that their manifest names. */
function isForeignLayer(text) {
    return (text.startsWith('application/vnd.oci.image.layer.nondistributable.v1.') ||
        text === 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip');
}

;// CONCATENATED MODULE: ./packages/oci/lib/manifest.js
/** Manifests of images and indexes, read from the bytes that their digest is of. Pure. */




/** Also the size that a registry need not take more than. */
const largestManifest = 4 * 1024 * 1024;
/**
 * @param contentType As the registry said it.
 * @throws {ContentProblem}
 */
function readManifest(bytes, contentType) {
    const document = parseObject(bytes, 'the manifest');
    const mediaType = typeOf(document, contentType);
    if (member(document, 'schemaVersion') !== 2) {
        throw new ContentProblem('malformed', 'the manifest has no schemaVersion 2');
    }
    const isIndex = isIndexType(mediaType);
    const foreign = (isIndex ? ['config', 'layers'] : ['manifests']).find((name) => member(document, name) !== undefined);
    // One that can be read as both would be shown as the one and run as the other.
    if (foreign !== undefined) {
        throw new ContentProblem('malformed', `the manifest is ${isIndex ? 'an index' : 'an image'} and has ${foreign}`);
    }
    const annotations = textMap(member(document, 'annotations'));
    if (isIndex)
        return { kind: 'index', mediaType, manifests: descriptors(document, 'manifests'), annotations };
    const config = descriptor(member(document, 'config'), 'config');
    return { kind: 'image', mediaType, config, layers: descriptors(document, 'layers'), annotations };
}
/** The bytes that an image takes in a registry, without the manifest. */
function sizeOf({ config, layers }) {
    return layers.reduce((sum, { size }) => sum + size, config.size);
}
function typeOf(document, contentType) {
    const said = textMember(document, 'mediaType');
    const sent = contentType?.split(';')[0]?.trim().toLowerCase() || undefined;
    if (member(document, 'schemaVersion') === 1 || isSchema1(said ?? '') || isSchema1(sent ?? '')) {
        throw new ContentProblem('unsupported', 'the image has the format schema 1, which is older than platforms');
    }
    const known = sent !== undefined && isManifestType(sent);
    if (said !== undefined && known && said !== sent) {
        throw new ContentProblem('malformed', `the manifest says it is ${said}, and the registry says ${sent}`);
    }
    const type = said ?? sent;
    if (type !== undefined && isManifestType(type))
        return type;
    throw new ContentProblem('unsupported', `the manifest is of the type ${type ?? '(none)'}, which is no image`);
}
function descriptors(document, name) {
    const list = member(document, name);
    if (!Array.isArray(list))
        throw new ContentProblem('malformed', `the manifest has no list of ${name}`);
    return list.map((item, at) => descriptor(item, `${name}[${at}]`));
}
function descriptor(value, where) {
    if (!isObject(value))
        throw new ContentProblem('malformed', `the manifest has no ${where}`);
    const digest = member(value, 'digest');
    const size = member(value, 'size');
    const mediaType = textMember(value, 'mediaType');
    if (!isDigest(digest))
        throw new ContentProblem('malformed', `${where} has no sha256 digest`);
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
        throw new ContentProblem('malformed', `${where} has no size`);
    }
    if (mediaType === undefined)
        throw new ContentProblem('malformed', `${where} has no mediaType`);
    const platform = platformOf(member(value, 'platform'));
    const artifactType = textMember(value, 'artifactType');
    return {
        mediaType,
        digest,
        size,
        annotations: textMap(member(value, 'annotations')),
        ...(platform === undefined ? {} : { platform }),
        ...(artifactType === undefined ? {} : { artifactType }),
    };
}
/**
 * From a descriptor or the configuration of an image. Undefined where system and architecture are not said.
 * @throws {ContentProblem} when they hold what no platform does.
 */
function platformOf(value) {
    if (!isObject(value))
        return undefined;
    const os = textMember(value, 'os');
    const architecture = textMember(value, 'architecture');
    if (os === undefined || architecture === undefined)
        return undefined;
    const variant = textMember(value, 'variant');
    const osVersion = textMember(value, 'os.version');
    const osFeatures = textsMember(value, 'os.features');
    for (const part of [os, architecture, variant, osVersion, ...osFeatures]) {
        if (part === undefined || /^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$/.test(part))
            continue;
        throw new ContentProblem('unsupported', `a platform holds ${JSON.stringify(part.slice(0, 80))}`);
    }
    return {
        os,
        architecture,
        ...(variant === undefined ? {} : { variant }),
        ...(osVersion === undefined ? {} : { osVersion }),
        ...(osFeatures.length === 0 ? {} : { osFeatures }),
    };
}

;// CONCATENATED MODULE: ./packages/oci/lib/image-config.js
/** The configuration of an image: where its platform is known for certain. Pure. */



/** Configurations are a few KiB; the largest known are below one MiB. */
const largestConfig = 8 * 1024 * 1024;
/** @throws {ContentProblem} when it names no platform. */
function readConfig(bytes) {
    const document = parseObject(bytes, 'the configuration of the image');
    const platform = platformOf(document);
    if (platform === undefined || platform.os === 'unknown' || platform.architecture === 'unknown') {
        throw new ContentProblem('unsupported', 'the configuration of the image names no platform');
    }
    const config = member(document, 'config');
    const run = isObject(config) ? config : {};
    const workingDirectory = member(run, 'WorkingDir');
    return {
        platform,
        labels: textMap(member(run, 'Labels')),
        entrypoint: textsMember(run, 'Entrypoint'),
        command: textsMember(run, 'Cmd'),
        environment: textsMember(run, 'Env'),
        workingDirectory: typeof workingDirectory === 'string' ? workingDirectory : undefined,
    };
}

;// CONCATENATED MODULE: ./packages/oci/lib/index-document.js

/** Without white space, members in the order of the specification, annotations by name. */
function indexBytes({ mediaType, entries, annotations }) {
    return new TextEncoder().encode(JSON.stringify({
        schemaVersion: 2,
        mediaType,
        manifests: entries.map(entryDocument),
        ...annotationMember(annotations),
    }));
}
function entryDocument({ mediaType, digest, size, platform, annotations, artifactType }) {
    return {
        mediaType,
        ...(artifactType === undefined ? {} : { artifactType }),
        digest,
        size,
        ...annotationMember(annotations),
        ...(platform === undefined ? {} : { platform: platformDocument(platform) }),
    };
}
function platformDocument({ architecture, os, osVersion, osFeatures, variant }) {
    return {
        architecture,
        os,
        ...(osVersion === undefined ? {} : { 'os.version': osVersion }),
        ...(osFeatures === undefined ? {} : { 'os.features': osFeatures }),
        ...(variant === undefined ? {} : { variant }),
    };
}
function annotationMember(annotations) {
    if (annotations.size === 0)
        return {};
    const sorted = [...annotations].sort(([one], [other]) => compareTexts(one, other));
    return { annotations: Object.fromEntries(sorted) };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
;// CONCATENATED MODULE: ./packages/oci/lib/program/file-view.js
const mostLinks = 40;
/** @param ignoresCase As Windows does. */
function fileView(ignoresCase) {
    const files = new Map();
    const hidden = new Set();
    let hiding = [];
    const keyOf = (path) => (ignoresCase ? path.toLowerCase() : path);
    function isHidden(path) {
        for (let at = path.length; at >= 0; at = at === 0 ? -1 : path.lastIndexOf('/', at - 1)) {
            if (hidden.has(path.slice(0, at)))
                return true;
        }
        return false;
    }
    return {
        add(entry) {
            const key = keyOf(entry.path);
            const slash = key.lastIndexOf('/');
            const [folder, name] = [key.slice(0, Math.max(0, slash)), key.slice(slash + 1)];
            // What a whiteout takes away lies in layers below this one.
            if (name === '.wh..wh..opq')
                hiding.push(folder);
            else if (name.startsWith('.wh.'))
                hiding.push(folder === '' ? name.slice(4) : `${folder}/${name.slice(4)}`);
            else if (entry.kind !== 'other' && !files.has(key) && !isHidden(key)) {
                files.set(key, entry);
            }
        },
        endLayer() {
            for (const path of hiding)
                hidden.add(path);
            hiding = [];
        },
        resolve(path) {
            let wanted = clean(path);
            for (let links = 0; links <= mostLinks; links++) {
                const found = firstKnown(wanted);
                if (found === undefined)
                    return undefined;
                const { entry, prefix, rest } = found;
                if (entry.kind === 'file')
                    return rest === '' ? entry.head : undefined;
                const target = entry.target ?? '';
                const base = entry.isHardLink || target.startsWith('/') ? '' : prefix.replace(/[^/]*$/, '');
                wanted = clean(`${base}/${target}/${rest}`);
            }
            return undefined;
        },
    };
    /** The shortest beginning of the path that is a file or a link. */
    function firstKnown(path) {
        const parts = path.split('/');
        for (let count = 1; count <= parts.length; count++) {
            const prefix = parts.slice(0, count).join('/');
            const entry = files.get(keyOf(prefix));
            if (entry !== undefined)
                return { entry, prefix, rest: parts.slice(count).join('/') };
        }
        return undefined;
    }
}
/** Without `.`, `..` and empty parts; above the root there is the root. */
function clean(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./packages/oci/lib/program/machine.js
/** What a program is built for, by its first bytes. Pure. */
/** So many bytes are enough to tell. */
const headLength = 1024;
function programOf(head) {
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    if (head.length >= 20 && view.getUint32(0) === 0x7f454c46)
        return { kind: 'elf', architecture: elfArchitecture(view) };
    if (head.length >= 64 && view.getUint16(0) === 0x4d5a)
        return windowsProgram(view);
    const [, interpreter] = /^#![ \t]*([^ \t\r\n]+)/.exec(Buffer.from(head.subarray(0, 256)).toString('latin1')) ?? [];
    return interpreter === undefined ? { kind: 'unknown' } : { kind: 'script', interpreter };
}
/** Whether a machine of that platform runs it. 32-bit x86 runs on amd64, and on Windows everywhere. */
function fits(program, { os, architecture }) {
    if ((program.kind === 'pe') !== (os === 'windows'))
        return false;
    if (program.architecture === '386')
        return architecture === 'amd64' || architecture === '386' || os === 'windows';
    return program.architecture === architecture;
}
/** e_machine \u2192 32 bit, 64 bit; each with its little-endian form where it differs. */
const elfMachines = {
    3: ['386', '386'],
    8: ['mips', 'mips64'],
    20: ['ppc', 'ppc'],
    21: ['ppc64', 'ppc64'],
    22: ['s390', 's390x'],
    40: ['arm', 'arm'],
    62: ['amd64', 'amd64'],
    183: ['arm64', 'arm64'],
    243: ['riscv', 'riscv64'],
    258: ['loong32', 'loong64'],
};
const namedByOrder = ['mips', 'mips64', 'ppc64'];
const peMachines = {
    332: '386',
    448: 'arm',
    450: 'arm',
    452: 'arm',
    20580: 'riscv64',
    25188: 'loong64',
    34404: 'amd64',
    43620: 'arm64',
};
function elfArchitecture(view) {
    const isLittle = view.getUint8(5) !== 2;
    const machine = view.getUint16(18, isLittle);
    const name = elfMachines[machine]?.[view.getUint8(4) === 2 ? 1 : 0];
    if (name === undefined)
        return `ELF machine ${machine}`;
    return isLittle && namedByOrder.includes(name) ? `${name}le` : name;
}
function windowsProgram(view) {
    const at = view.getUint32(0x3c, true);
    if (at + 6 > view.byteLength || view.getUint32(at) !== 0x50450000)
        return { kind: 'unknown' };
    const machine = view.getUint16(at + 4, true);
    return { kind: 'pe', architecture: peMachines[machine] ?? `PE machine ${machine}` };
}

;// CONCATENATED MODULE: ./packages/oci/lib/program/tar.js
/** Reads the entries of a tar archive as it passes by, keeping only the beginning of each file. */
const block = 512;
const largestHeader = 1024 * 1024;
/** @throws {RangeError} when it is no tar archive. */
async function* tarEntries(source, headLength) {
    const reader = readerOf(source);
    let long = {};
    for (;;) {
        const header = await reader.take(block);
        if (header === undefined || header.every((byte) => byte === 0))
            return;
        if (!hasChecksum(header))
            throw new RangeError('this is no tar archive');
        const size = numberAt(header, 124, 12);
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'x' || type === 'L' || type === 'K') {
            if (size > largestHeader)
                throw new RangeError('a header of the archive is too long');
            const body = await reader.take(size);
            await reader.skip(padding(size));
            if (body === undefined)
                return;
            long = { ...long, ...longNames(type, body) };
            continue;
        }
        const hasContent = type === '0' || type === '\0' || type === '7';
        const head = hasContent
            ? ((await reader.take(Math.min(size, headLength))) ?? new Uint8Array())
            : new Uint8Array();
        await reader.skip(size - head.length + padding(size));
        const prefix = textAt(header, 345, 155);
        const name = textAt(header, 0, 100);
        const path = long.path ?? (isUstar(header) && prefix !== '' ? `${prefix}/${name}` : name);
        const target = long.target ?? textAt(header, 157, 100);
        if (type !== 'g')
            long = {};
        const isLink = type === '1' || type === '2';
        yield {
            path: path.replace(/^(?:\.?\/+)+/, '').replace(/\/+$/, ''),
            kind: hasContent ? 'file' : isLink ? 'link' : 'other',
            isHardLink: type === '1',
            ...(isLink ? { target } : {}),
            head,
        };
    }
}
function readerOf(source) {
    const chunks = source[Symbol.asyncIterator]();
    let rest = new Uint8Array();
    async function more() {
        const { done, value } = await chunks.next();
        if (done)
            return false;
        rest = rest.length === 0 ? value : Buffer.concat([rest, value]);
        return true;
    }
    return {
        async take(length) {
            while (rest.length < length)
                if (!(await more()))
                    return undefined;
            const taken = rest.subarray(0, length);
            rest = rest.subarray(length);
            return taken;
        },
        async skip(length) {
            let left = length;
            while (left > rest.length) {
                left -= rest.length;
                rest = new Uint8Array();
                if (!(await more()))
                    return;
            }
            rest = rest.subarray(left);
        },
    };
}
function longNames(type, body) {
    const text = Buffer.from(body).toString('utf8');
    if (type === 'L')
        return { path: text.replace(/\0.*$/s, '') };
    if (type === 'K')
        return { target: text.replace(/\0.*$/s, '') };
    const path = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1];
    const target = /(?:^|\n)\d+ linkpath=([^\n]*)\n/.exec(text)?.[1];
    return { ...(path === undefined ? {} : { path }), ...(target === undefined ? {} : { target }) };
}
function padding(size) {
    return (block - (size % block)) % block;
}
/** Octal, or binary where the first bit is set. */
function numberAt(header, at, length) {
    const field = header.subarray(at, at + length);
    if ((field[0] ?? 0) & 0x80)
        return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    const digits = Buffer.from(field)
        .toString('latin1')
        .replace(/[\0 ].*$/s, '');
    return digits === '' ? 0 : Number.parseInt(digits, 8);
}
function textAt(header, at, length) {
    return Buffer.from(header.subarray(at, at + length))
        .toString('utf8')
        .replace(/\0.*$/s, '');
}
function isUstar(header) {
    return textAt(header, 257, 5) === 'ustar';
}
function hasChecksum(header) {
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    return (numberAt(header.map((byte, at) => (at === 148 && byte === 32 ? 48 : byte)), 148, 8) === sum);
}

;// CONCATENATED MODULE: ./packages/oci/lib/program/entry-point.js





/** Bytes of an image that are read at most, compressed and unpacked. */
const mostRead = 512 * 1024 * 1024;
const mostUnpacked = 4 * 1024 * 1024 * 1024;
const deepestScript = 4;
/** @param readLayer Gives a layer as it lies in the registry, again when the connection broke. */
async function findEntryPoint({ layers }, config, readLayer) {
    const isWindows = config.platform.os === 'windows';
    const [name] = [...config.entrypoint, ...config.command];
    if (name === undefined)
        return { found: false, why: 'the image has no entry point and no command' };
    const wanted = isWindows ? windowsPaths(name, config) : unixPaths(name, config);
    const view = fileView(isWindows);
    let read = 0;
    for (const layer of [...layers].reverse()) {
        if (isForeignLayer(layer.mediaType))
            return { found: false, why: `${name} is in a layer that may not be handed on` };
        read += layer.size;
        if (read > mostRead)
            return { found: false, why: `${name} is not in the upper ${mostRead / 1024 / 1024} MiB` };
        // A file in a folder that comes later in the path counts only when no layer has one in those before it.
        const look = () => known(view, wanted.slice(0, 1), deepestScript);
        const met = await readLayer(layer, (packed) => scan(packed, layer.mediaType, view, look));
        if (met !== undefined)
            return met;
        view.endLayer();
    }
    return known(view, wanted, deepestScript) ?? { found: false, why: `${name} is in none of the layers` };
}
async function scan(packed, mediaType, view, look) {
    const layer = unpack(packed, mediaType);
    if (layer === undefined)
        return { found: false, why: `this Node.js cannot unpack ${mediaType}` };
    try {
        for await (const entry of tarEntries(bounded(layer), headLength)) {
            view.add(entry);
            const met = entry.kind === 'other' ? undefined : look();
            if (met !== undefined)
                return met;
        }
        return undefined;
    }
    catch (error) {
        const isUnreadable = error instanceof RangeError || /^Z_|^ERR_.*Z(LIB|STD)/.test(codeOf(error));
        if (!isUnreadable)
            throw error;
        return { found: false, why: `a layer cannot be unpacked (${error.message})` };
    }
    finally {
        packed.destroy();
        layer.destroy();
    }
}
function codeOf(error) {
    return String(error.code ?? '');
}
/** Undefined while the layers read so far do not tell. */
function known(view, paths, depth) {
    for (const path of paths) {
        const head = view.resolve(path);
        if (head === undefined)
            continue;
        const program = programOf(head);
        if (program.kind === 'unknown')
            return { found: false, why: `/${path} is no program that can be told` };
        if (program.kind !== 'script')
            return { found: true, path: `/${path.replace(/^Files\//, '')}`, program };
        if (depth === 0)
            return { found: false, why: `/${path} is a script of scripts` };
        return known(view, [program.interpreter.replace(/^\/+/, '')], depth - 1);
    }
    return undefined;
}
function unixPaths(name, { environment, workingDirectory }) {
    if (name.startsWith('/'))
        return [name.slice(1)];
    if (name.includes('/'))
        return [`${workingDirectory ?? ''}/${name}`.replace(/^\/+/, '')];
    const path = environment.find((variable) => variable.startsWith('PATH='))?.slice('PATH='.length);
    const folders = (path || '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin').split(':');
    return folders.map((folder) => `${folder}/${name}`.replace(/^\/+/, ''));
}
/** In layers of Windows the disk stands under `Files`. */
function windowsPaths(name, { workingDirectory }) {
    const plain = (path) => path
        .replace(/^[A-Za-z]:/, '')
        .replaceAll('\\', '/')
        .replace(/^\/+/, '');
    const isRooted = /^([A-Za-z]:)?[\\/]/.test(name);
    const path = isRooted ? plain(name) : `${plain(workingDirectory ?? '')}/${plain(name)}`.replace(/^\/+/, '');
    const folders = isRooted ? [path] : [path, `Windows/System32/${plain(name)}`, plain(name)];
    return folders.flatMap((at) => /\.[a-z]{2,4}$/i.test(at) ? [`Files/${at}`] : [`Files/${at}.exe`, `Files/${at}`]);
}
/** Undefined where this Node.js has no zstd. */
function unpack(packed, mediaType) {
    const unpacker = unpackerFor(mediaType);
    if (unpacker === undefined) {
        packed.destroy();
        return undefined;
    }
    if (unpacker === 'none')
        return packed;
    packed.on('error', (error) => unpacker.destroy(error));
    unpacker.on('close', () => packed.destroy());
    return packed.pipe(unpacker);
}
function unpackerFor(mediaType) {
    if (/[+.]gzip$/.test(mediaType))
        return external_node_zlib_.createGunzip();
    if (!/[+.]zstd$/.test(mediaType))
        return 'none';
    const { createZstdDecompress } = external_node_zlib_namespaceObject;
    return createZstdDecompress?.();
}
async function* bounded(source) {
    let length = 0;
    for await (const chunk of source) {
        length += chunk.length;
        if (length > mostUnpacked)
            throw new RangeError('a layer unpacks to more than can be looked at');
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./packages/oci/lib/reference.js
/**
 * References of images, by the grammar of the distribution project and with Docker Hub's defaults:
 * `[registry[:port]/]repository[:tag][@digest]`. Strict: what is not of this form is refused with its place.
 */


const longestRepository = 255;
const tagForm = 'letters, digits, and _ . - after the first, 128 at most';
const whole = 'registry/repository:tag or registry/repository@sha256:\u2026';
/** @throws {FormProblem} */
function parseReference(text) {
    refuseForeign(text);
    const [named, digest] = splitOnce(text, text.indexOf('@'));
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    // `localhost:5000` alone is a repository and a tag, as Docker reads it.
    const [name, tag] = splitOnce(named, colon);
    const repository = parsedName(name);
    if (digest !== undefined)
        checkDigest(digest, named.length + 1);
    if (tag !== undefined && !isTag(tag)) {
        throw new FormProblem('the tag is not one', { at: name.length + 1, length: tag.length }, tagForm);
    }
    return {
        ...repository,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** @throws {FormProblem} when there is a tag or a digest, too. */
function parseRepository(text) {
    const { registry, repository, tag, digest } = parseReference(text);
    if (tag === undefined && digest === undefined)
        return { registry, repository };
    const at = Math.max(text.lastIndexOf(':'), text.indexOf('@'));
    throw new FormProblem('a repository is meant, without tag and digest', { at, length: text.length - at }, 'registry/repository');
}
function isTag(text) {
    return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(text);
}
function formatRepository({ registry, repository }) {
    return `${registry}/${repository}`;
}
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${formatRepository(reference)}${tag}${digest}`;
}
function isSameRepository(one, other) {
    return one.registry === other.registry && one.repository === other.repository;
}
function parsedName(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    const hasHost = slash >= 0 && /[.:[\]A-Z]|^localhost$/.test(first);
    const path = hasHost ? name.slice(slash + 1) : name;
    checkPath(path, hasHost ? slash + 1 : 0);
    if (!hasHost) {
        refuseIdentifier(path);
        return { registry: 'docker.io', repository: slash < 0 ? `library/${path}` : path };
    }
    checkHost(first);
    const registry = first.toLowerCase();
    if (registry !== 'docker.io' && registry !== 'index.docker.io')
        return { registry, repository: path };
    return { registry: 'docker.io', repository: path.includes('/') ? path : `library/${path}` };
}
function checkPath(path, at) {
    if (path.length > longestRepository) {
        throw new FormProblem(`the repository has ${path.length} characters`, { at, length: path.length }, `${longestRepository} at most`);
    }
    let offset = at;
    for (const component of path.split('/')) {
        if (!/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/.test(component)) {
            const trouble = component === '' ? 'a part of the repository is empty' : 'a part of the repository is no name';
            throw new FormProblem(trouble, { at: offset, length: component.length }, 'lower-case letters and digits, with single . _ or several - between them');
        }
        offset += component.length + 1;
    }
}
function checkHost(host) {
    const [, name = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(host) ?? [];
    const label = '[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?';
    const isName = new RegExp(`^${label}(?:\\.${label})*$`).test(name);
    const isAddress = /^\[[0-9A-Fa-f:]{2,45}\]$/.test(name);
    if (!isName && !isAddress) {
        throw new FormProblem('the registry is no host', { at: 0, length: host.length }, 'a host name or address, with :PORT where needed');
    }
    if (port !== undefined && !(/^[0-9]{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535)) {
        throw new FormProblem('the port of the registry is none', { at: name.length + 1, length: port.length }, 'a number from 1 to 65535');
    }
}
function checkDigest(digest, at) {
    const { length } = digest;
    if (isDigest(digest))
        return;
    throw new FormProblem('the digest is not of the form that registries use', { at, length }, 'sha256: and 64 hexadecimal digits in lower case');
}
/** 64 hexadecimal digits are the id of an image on one machine, which no registry knows. */
function refuseIdentifier(path) {
    if (!/^[0-9a-f]{64}$/.test(path))
        return;
    throw new FormProblem('this is the id of a local image', { at: 0, length: path.length }, whole);
}
function refuseForeign(text) {
    if (text === '')
        throw new FormProblem('the reference is empty', { at: 0, length: 1 }, whole);
    const scheme = /^[a-z][a-z0-9+-]*:\/\//i.exec(text)?.[0];
    if (scheme !== undefined) {
        throw new FormProblem(`${scheme} stands before it`, { at: 0, length: scheme.length }, whole);
    }
    const foreign = /[^A-Za-z0-9._:@/[\]-]/.exec(text);
    if (foreign === null)
        return;
    const trouble = foreign[0] === '$' ? 'a variable was not replaced' : 'a character is not allowed';
    throw new FormProblem(trouble, { at: foreign.index, length: 1 }, whole);
}
function splitOnce(text, at) {
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./packages/oci/lib/http/body.js
/** Bodies of answers, read no further than they may go. */



/** @throws {ContentProblem} when it is longer. */
async function readBody({ body }, most) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        length += chunk.length;
        if (length > most) {
            body.destroy();
            throw new ContentProblem('malformed', `the answer is longer than ${most} bytes`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** So that the connection can be used again. */
async function discard(response) {
    await readBody(response, 64 * 1024).catch(() => { });
}
/** The first characters of a text that is there to be shown. */
async function readText(response) {
    const bytes = await readBody(response, 64 * 1024).catch(() => new Uint8Array());
    return new TextDecoder().decode(bytes);
}
/**
 * Passes a blob on and fails at its end when it is not the one, so that whoever writes it never completes.
 */
function checked(body, { digest, size }) {
    const running = runningDigest();
    let length = 0;
    const check = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            running.add(chunk);
            length += chunk.length;
            if (length > size)
                done(wrongContent(digest, `is longer than ${size} bytes`));
            else
                done(null, chunk);
        },
        flush(done) {
            const actual = running.result();
            if (length !== size)
                done(wrongContent(digest, `has ${length} bytes and not ${size}`));
            else if (actual !== digest)
                done(wrongContent(digest, `has the digest ${actual}`));
            else
                done();
        },
    });
    body.on('error', (error) => check.destroy(error));
    check.on('close', () => body.destroy());
    return body.pipe(check);
}
function wrongContent(digest, trouble) {
    return new ContentProblem('malformed', `what the registry gives for ${digest} ${trouble}`);
}

;// CONCATENATED MODULE: ./packages/oci/lib/registry/answer-error.js




const longestMessage = 300;
/** @param request `GET 127.0.0.1:5000/app/manifests/v1` */
async function errorFrom(response, request) {
    const { codes, message } = readErrors(await readText(response));
    const { status } = response;
    const shown = [codes.join(' '), message].filter((part) => part !== '').join(': ');
    return new RegistryError(`HTTP ${status}${shown === '' ? '' : ` ${shown}`}`, {
        trouble: troubleFrom(status, codes, withoutNames(message, request), request),
        request,
        status,
        codes,
        retryAfter: retryAfter(response.headers),
    });
}
/** @param error What the transport threw. */
function networkError(error, request, hasAnswered = true) {
    const { message = '', code } = error;
    const shown = message === '' ? String(code ?? error) : message;
    return new RegistryError(shown, { trouble: 'network', request, hasAnswered, cause: error });
}
const missingCodes = ['MANIFEST_UNKNOWN', 'NAME_UNKNOWN', 'BLOB_UNKNOWN', 'NOT_FOUND'];
function troubleFrom(status, codes, said, request) {
    if (status === 429 || codes.includes('TOOMANYREQUESTS'))
        return 'throttled';
    if (status === 404 && codes.some((code) => missingCodes.includes(code)))
        return 'missing';
    const special = isAtEcr(request) ? ecrTrouble(said) : undefined;
    if (special !== undefined)
        return special;
    // No code says this, at no registry.
    if (status < 500 && /\bimmutab(le|ility)\b/i.test(said))
        return 'immutable';
    if (status >= 500)
        return 'server';
    if (status === 401)
        return 'unauthenticated';
    if (status === 403 || codes.includes('DENIED'))
        return 'denied';
    return status === 404 ? 'missing' : 'refused';
}
/** ECR says these in words alone. */
function ecrTrouble(said) {
    if (/\barchived?\b|\bImageInaccessible\b/i.test(said))
        return 'archived';
    return /\bupstream\b|pull.?through/i.test(said) ? 'upstream' : undefined;
}
function isAtEcr(request) {
    return ecrRegistryOf(request.split(' ')[1]?.split('/')[0] ?? '') !== undefined;
}
/** Repositories and tags are named as their owners like: `archive-arm64`, `upstream/web`. */
function withoutNames(message, request) {
    const [, repository = '', name = ''] = /\/v2\/(.+)\/(?:manifests|blobs|referrers)\/(.*)$/.exec(request) ?? [];
    return [repository, name].filter(Boolean).reduce((text, known) => {
        const whole = `(?<![\\w./-])${known.replace(/\W/g, '\\$&')}(?![\\w/-]|\\.\\w)`;
        return text.replace(new RegExp(whole, 'g'), '');
    }, message);
}
function readErrors(text) {
    const errors = errorList(text);
    const codes = errors.flatMap((error) => textMember(error, 'code') ?? []);
    const messages = errors.flatMap((error) => textMember(error, 'message') ?? []);
    const details = errors.flatMap((error) => {
        const detail = member(error, 'detail');
        return typeof detail === 'string' && detail !== '' && !messages.includes(detail) ? [detail] : [];
    });
    const message = [...new Set([...messages, ...details])].join('; ');
    return {
        codes: [...new Set(codes)].filter((code) => /^[A-Z0-9_]{1,60}$/.test(code)),
        message: cut(message),
    };
}
function errorList(text) {
    try {
        const document = JSON.parse(text);
        const errors = isObject(document) ? member(document, 'errors') : undefined;
        return Array.isArray(errors) ? errors.filter(isObject) : [];
    }
    catch {
        return [];
    }
}
function cut(text) {
    return text.length > longestMessage ? `${text.slice(0, longestMessage)}\u2026` : text;
}
/** In milliseconds; a date counts from the answer's own. */
function retryAfter({ 'retry-after': value, date }) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d{1,6}\s*$/.test(value))
        return Number(value) * 1000;
    const wait = Date.parse(value) - Date.parse(date ?? '');
    return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

;// CONCATENATED MODULE: ./packages/oci/lib/registry/address.js
/** Where a registry answers, and what is tried when it does not. Pure. */
/**
 * In the order in which they are tried. On loopback plain http is what registries speak, and nobody can listen; for
 * every other host it takes the user's word.
 */
function addressesOf(registry, insecure) {
    const host = registry === 'docker.io' ? 'registry-1.docker.io' : registry;
    const secure = { origin: `https://${host}`, verified: true };
    const plain = { origin: `http://${host}`, verified: false };
    if (isLoopback(host))
        return [plain, { ...secure, verified: false }];
    return insecure ? [secure, { ...secure, verified: false }, plain] : [secure];
}
/** @param host With or without a port. */
function isLoopback(host) {
    const name = host.replace(/:[0-9]+$/, '').toLowerCase();
    return name === 'localhost' || name === '[::1]' || /^127(?:\.[0-9]{1,3}){3}$/.test(name);
}
/** Whether plain http may go there. */
function mayBePlain(url, insecure) {
    return url.protocol === 'https:' || insecure || isLoopback(url.host);
}

;// CONCATENATED MODULE: ./packages/oci/lib/registry/challenge.js
/** `WWW-Authenticate`: how a registry says which login it wants. Pure. */
/** What is not understood is passed over. */
function parseChallenges(header) {
    const challenges = [];
    const part = /\s*,?\s*(?:([A-Za-z0-9!#$%&'*+.^_`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))|([A-Za-z0-9!#$%&'*+.^_`|~-]+)(?=\s|$|,))/y;
    for (let match = part.exec(header); match !== null; match = part.exec(header)) {
        const [, name, quoted, plain, scheme] = match;
        if (scheme !== undefined)
            challenges.push({ scheme: scheme.toLowerCase(), parameters: new Map() });
        else if (name !== undefined) {
            const value = quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, '$1');
            challenges.at(-1)?.parameters.set(name.toLowerCase(), value);
        }
    }
    return challenges;
}

;// CONCATENATED MODULE: ./packages/oci/lib/registry/authorization.js
/**
 * The login at one registry. What is known is sent along with the first request; a registry that wants tokens is
 * asked for one that covers every repository of the run.
 */



const clientName = 'aws-delivery-actions';
/** What the specification says of tokens without a lifetime. */
const usualLifetime = 60;
/** A token is not used in its last seconds. */
const reserve = 5;
function authorizationOf(settings) {
    const { intents, now, onSecret } = settings;
    const tokens = new Map();
    const narrow = new Map();
    const found = new Map();
    let service;
    function credential(repository) {
        const known = found.get(repository);
        if (known !== undefined)
            return known;
        const asked = settings.credential(repository);
        found.set(repository, asked);
        asked.catch(() => found.delete(repository));
        return asked;
    }
    async function token(login, scopes) {
        const key = JSON.stringify([login, scopes]);
        const kept = await tokens.get(key)?.catch(() => undefined);
        if (kept !== undefined && kept.until > now())
            return kept;
        const asked = askForToken(service, login, scopes);
        tokens.set(key, asked);
        asked.catch(() => tokens.delete(key));
        return await asked;
    }
    /** For all repositories with this login; where one of them spoils it for the others, for this one alone. */
    async function widest(login, repository) {
        const scopes = await scopesWith(login);
        try {
            return await token(login, scopes);
        }
        catch (error) {
            const isNo = error instanceof RegistryError && troubleOf(error) === 'lasting';
            if (!isNo || scopes.length < 2)
                throw error;
            const own = scopeOf(repository, intents.get(repository));
            narrow.set(repository, own);
            return await token(login, [own]);
        }
    }
    async function scopesWith(login) {
        const scopes = await Promise.all([...intents].map(async ([repository, access]) => isSame(await credential(repository), login) ? [scopeOf(repository, access)] : []));
        return scopes.flat().sort();
    }
    async function askForToken(at, login, scopes) {
        const asked = now();
        const bytes = await settings.askForToken(tokenRequest(at, scopes, login));
        const answer = readToken(bytes, at.realm);
        onSecret(answer.value);
        return { value: answer.value, until: asked + Math.max(0, answer.lifetime - reserve) * 1000 };
    }
    return {
        async judge(challenge, repository, sent) {
            const login = await credential(repository);
            if (login === undefined)
                return 'nobody';
            const lacks = parseChallenges(challenge ?? '').some(({ parameters }) => parameters.get('error') === 'insufficient_scope');
            // A token service that gave a token has accepted the login.
            const isAccepted = login.kind !== 'bearer' && sent?.startsWith('Bearer ');
            return lacks || isAccepted ? 'insufficient' : 'wrong';
        },
        async header(repository) {
            const login = await credential(repository);
            if (login?.kind === 'bearer')
                return `Bearer ${login.token}`;
            if (service === undefined)
                return login?.kind === 'basic' ? basicHeader(login, onSecret) : undefined;
            const own = narrow.get(repository);
            return `Bearer ${(await (own === undefined ? widest(login, repository) : token(login, [own]))).value}`;
        },
        refused(challenge, repository, sent) {
            const bearer = parseChallenges(challenge ?? '').find(({ scheme }) => scheme === 'bearer');
            const realm = bearer?.parameters.get('realm');
            if (bearer === undefined || realm === undefined || !URL.canParse(realm))
                return false;
            const isFirst = service === undefined;
            service = { realm: new URL(realm), service: bearer.parameters.get('service') };
            if (isFirst || !sent?.startsWith('Bearer '))
                return true;
            // Some token services grant only the first of several scopes; and a token may have been called back.
            tokens.clear();
            narrow.set(repository, bearer.parameters.get('scope') ?? scopeOf(repository, intents.get(repository)));
            return true;
        },
    };
}
function tokenRequest({ realm, service }, scopes, login) {
    if (login?.kind === 'identity') {
        const form = new URLSearchParams({
            grant_type: 'refresh_token',
            refresh_token: login.token,
            client_id: clientName,
            ...(service === undefined ? {} : { service }),
            scope: scopes.join(' '),
        });
        return { url: realm, headers: { 'content-type': 'application/x-www-form-urlencoded' }, form };
    }
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    if (login?.kind !== 'basic')
        return { url, headers: {} };
    url.searchParams.set('account', login.username);
    return { url, headers: { authorization: basicHeader(login) } };
}
function readToken(bytes, realm) {
    const answer = parseObject(bytes, `the answer of the token service at ${realm.host}`);
    const value = [member(answer, 'token'), member(answer, 'access_token')].find((token) => typeof token === 'string' && token !== '');
    if (value === undefined || /[\r\n]/.test(value)) {
        throw new RegistryError('the token service answers without a token', {
            trouble: 'refused',
            request: `GET ${realm.host}${realm.pathname}`,
        });
    }
    const lifetime = member(answer, 'expires_in');
    return { value, lifetime: typeof lifetime === 'number' && lifetime > 0 ? lifetime : usualLifetime };
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
function scopeOf(repository, access) {
    return `repository:${repository}:${access === 'push' ? 'pull,push' : 'pull'}`;
}
function basicHeader({ username, password }, onSecret) {
    const encoded = Buffer.from(`${username}:${password}`).toString('base64');
    onSecret?.(encoded);
    return `Basic ${encoded}`;
}

;// CONCATENATED MODULE: ./packages/oci/lib/registry/endpoint.js





/** Milliseconds for a request that sends or fetches little. */
const usualLimit = 120_000;
const mostRedirects = 5;
const largestToken = 1024 * 1024;
const agentHeader = { 'user-agent': 'aws-delivery-actions' };
function endpointOf(settings) {
    const { transport, registry, insecure, signal } = settings;
    const intents = new Map();
    const addresses = addressesOf(registry, insecure);
    let address;
    /** The first request, which finds out address and login for all others. */
    let opening;
    const label = ({ method, path }) => path instanceof URL
        ? `${method} ${path.host}${path.pathname}`
        : `${method} ${registry}/v2/${path.replace(/\?.*/s, '')}`;
    const authorization = authorizationOf({
        credential: settings.credential,
        intents,
        now: settings.now,
        onSecret: settings.onSecret,
        askForToken,
    });
    async function askForToken({ url, headers, form }) {
        const request = `${form === undefined ? 'GET' : 'POST'} ${url.host}${url.pathname}`;
        if (!mayBePlain(url, insecure))
            throw plainRefused(request);
        const body = form === undefined ? undefined : new TextEncoder().encode(form.toString());
        const response = await sendTo(request, {
            method: form === undefined ? 'GET' : 'POST',
            url,
            headers: { ...headers, ...lengthOf(body) },
            body,
            verified: !insecure || (address?.verified ?? true),
            limit: usualLimit,
        });
        if (response.status !== 200)
            throw await errorFrom(response, request);
        return await readBody(response, largestToken).catch((error) => {
            throw networkError(error, request);
        });
    }
    async function sendTo(request, { headers, ...rest }) {
        try {
            return await transport.send({ ...rest, headers: { ...agentHeader, ...headers }, signal });
        }
        catch (error) {
            signal.throwIfAborted();
            // What was to be sent turned out to be wrong.
            if (error instanceof ContentProblem)
                throw error;
            throw networkError(error, request, address !== undefined);
        }
    }
    /** At the address that is known, else at the first that answers. */
    async function send(question, header) {
        if (address !== undefined)
            return await sendAt(address, question, header);
        let first;
        for (const candidate of addresses) {
            try {
                const response = await sendAt(candidate, question, header);
                if (await isWrongProtocol(response, candidate))
                    continue;
                address = candidate;
                return response;
            }
            catch (error) {
                signal.throwIfAborted();
                first ??= error;
                if (isUnreachable(error) && addresses.length === 2)
                    break;
            }
        }
        throw first;
    }
    async function sendAt({ origin, verified }, question, header) {
        let url = question.path instanceof URL ? question.path : new URL(`/v2/${question.path}`, origin);
        let method = question.method;
        for (let redirects = 0;; redirects++) {
            // An address that the registry gave, for an upload or by a redirect, may be any.
            if (!mayBePlain(url, insecure))
                throw plainRefused(label(question));
            const isHome = url.origin === new URL(origin).origin;
            const body = await question.body?.();
            const response = await sendTo(label(question), {
                method,
                url,
                headers: {
                    ...question.headers,
                    ...(body instanceof Uint8Array ? lengthOf(body) : {}),
                    // A storage that is sent the registry's login refuses it at best, and keeps it at worst.
                    ...(header !== undefined && isHome ? { authorization: header } : {}),
                },
                body,
                verified: isHome ? verified : !insecure,
                limit: question.limit ?? usualLimit,
            });
            const target = redirectOf(response, url);
            if (target === undefined || !(method === 'GET' || method === 'HEAD'))
                return response;
            await discard(response);
            if (redirects === mostRedirects)
                throw refusedRedirect(label(question), 'it redirects in a circle');
            if (response.status === 303)
                method = 'GET';
            url = target;
        }
    }
    /** With the login, renewed once where the registry asks for it. */
    async function authorized(question) {
        for (let attempt = 1;; attempt++) {
            const header = await authorization.header(question.repository);
            const response = await send(question, header);
            if (response.status !== 401)
                return response;
            const challenge = response.headers['www-authenticate'];
            const again = authorization.refused(challenge, question.repository, header);
            if (!again || attempt === 3) {
                const refused = await authorization.judge(challenge, question.repository, header);
                throw await unauthorized(response, label(question), refused);
            }
            await discard(response);
        }
    }
    return {
        label,
        resolve(location) {
            const origin = (address ?? addresses[0]).origin;
            if (location === undefined || !URL.canParse(location, origin))
                return undefined;
            const url = new URL(location, origin);
            const home = new URL(origin);
            return url.hostname === home.hostname && url.protocol !== home.protocol
                ? new URL(`${url.pathname}${url.search}`, origin)
                : url;
        },
        intend(repository, access) {
            if (intents.get(repository) !== 'push')
                intents.set(repository, access);
        },
        async ask(question) {
            while (address === undefined && opening !== undefined)
                await opening;
            if (address !== undefined)
                return await judged(authorized(question), label(question));
            const first = authorized(question);
            opening = first
                .catch(() => { })
                .then(() => {
                opening = undefined;
            });
            return await judged(first, label(question));
        },
    };
}
async function judged(asked, request) {
    const response = await asked;
    if (response.status < 500 && response.status !== 429)
        return response;
    throw await errorFrom(response, request);
}
const refusals = {
    nobody: 'a login is needed, and none was found',
    wrong: 'the login was not accepted',
    insufficient: 'the login is not good for this',
};
async function unauthorized(response, request, refused) {
    const error = await errorFrom(response, request);
    return new RegistryError(`${refusals[refused]} (${error.message})`, {
        trouble: refused === 'insufficient' ? 'denied' : 'unauthenticated',
        request,
        status: error.status,
        codes: error.codes,
    });
}
function redirectOf({ status, headers }, from) {
    const { location } = headers;
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined)
        return undefined;
    return URL.canParse(location, from.href) ? new URL(location, from) : undefined;
}
/** Go's servers answer plain http on a TLS port with this text. */
async function isWrongProtocol(response, { origin }) {
    if (response.status !== 400 || !origin.startsWith('http:'))
        return false;
    if (response.headers['content-type']?.includes('json'))
        return false;
    return (await readText(response)).includes('HTTPS server');
}
/** Nothing listens there, whatever the protocol. */
function isUnreachable(error) {
    const code = error instanceof RegistryError ? error.cause?.code : '';
    return code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'EAI_AGAIN';
}
function lengthOf(body) {
    return body === undefined ? {} : { 'content-length': String(body.length) };
}
function plainRefused(request) {
    return refusedRedirect(request, 'it leads to plain http');
}
function refusedRedirect(request, why) {
    return new RegistryError(why, { trouble: 'refused', request });
}

;// CONCATENATED MODULE: ./packages/oci/lib/registry/exchange.js
/** What manifests and blobs have in common: an endpoint for each registry, errors, things done once. */



function exchangeOf(settings) {
    const endpoints = new Map();
    const kept = new Map();
    let writes = 0;
    let changes = 0;
    function endpoint(registry) {
        const known = endpoints.get(registry);
        if (known !== undefined)
            return known;
        const made = endpointOf({
            ...settings,
            registry,
            credential: (repository) => settings.credentials(registry, repository),
        });
        endpoints.set(registry, made);
        return made;
    }
    return {
        persist: settings.persist,
        now: settings.now,
        endpoint,
        get writes() {
            return writes;
        },
        get changes() {
            return changes;
        },
        async once({ registry }, question, good, read) {
            const at = endpoint(registry);
            const isWrite = question.method !== 'GET' && question.method !== 'HEAD';
            if (isWrite)
                writes++;
            const response = await at.ask(question);
            if (!good.includes(response.status))
                throw await errorFrom(response, at.label(question));
            // An upload that is only begun, with 202, is gone by itself.
            if (isWrite && (question.method !== 'POST' || response.status === 201))
                changes++;
            try {
                return await read(response);
            }
            catch (error) {
                settings.signal.throwIfAborted();
                if (error instanceof ContentProblem || error instanceof RegistryError)
                    throw error;
                throw networkError(error, at.label(question));
            }
        },
        keep(key, work) {
            const known = kept.get(key);
            if (known !== undefined)
                return known;
            const made = work();
            kept.set(key, made);
            made.catch(() => kept.delete(key));
            return made;
        },
    };
}
function keyOf({ registry, repository }) {
    return `${registry}/${repository}`;
}

;// CONCATENATED MODULE: ./packages/oci/lib/registry/blobs.js




/** Milliseconds for a layer of any size; one that stands still is noticed earlier. */
const layerLimit = 3_600_000;
function blobsOf({ endpoint, once, keep, persist }) {
    async function fetchOnce(from, descriptor, most) {
        return await once(from, blobQuestion('GET', from, descriptor), [200], async (response) => {
            const bytes = await readBody(response, Math.min(most, descriptor.size));
            if (bytes.length !== descriptor.size) {
                throw wrongContent(descriptor.digest, `has ${bytes.length} bytes and not ${descriptor.size}`);
            }
            const digest = digestOf(bytes);
            if (digest !== descriptor.digest)
                throw wrongContent(descriptor.digest, `has the digest ${digest}`);
            return bytes;
        });
    }
    async function open(from, descriptor) {
        const question = { ...blobQuestion('GET', from, descriptor), limit: layerLimit };
        return await once(from, question, [200], async ({ body }) => checked(body, descriptor));
    }
    async function exists(at, descriptor) {
        return await once(at, blobQuestion('HEAD', at, descriptor), [200, 404], async (response) => {
            await discard(response);
            return response.status === 200;
        });
    }
    /** @returns where to upload to; undefined when the blob was mounted. */
    async function start(to, query = '') {
        const question = {
            method: 'POST',
            path: `${to.repository}/blobs/uploads/${query}`,
            repository: to.repository,
            headers: { 'content-length': '0' },
        };
        return await once(to, question, query === '' ? [202] : [201, 202], async (response) => {
            await discard(response);
            if (response.status === 201)
                return undefined;
            const at = endpoint(to.registry).resolve(response.headers.location);
            if (at !== undefined)
                return at;
            throw new RegistryError('the registry does not say where to upload to', {
                trouble: 'refused',
                request: endpoint(to.registry).label(question),
            });
        });
    }
    async function upload(to, session, from, descriptor) {
        // Appended and not set: the query may be signed as it stands.
        const mark = session.search === '' ? '?' : '&';
        const question = {
            method: 'PUT',
            path: new URL(`${session.href}${mark}digest=${encodeURIComponent(descriptor.digest)}`),
            repository: to.repository,
            headers: { 'content-type': 'application/octet-stream', 'content-length': String(descriptor.size) },
            body: () => open(from, descriptor),
            limit: layerLimit,
        };
        await once(to, question, [200, 201, 204], discard);
    }
    async function copyOnce(from, to, descriptor) {
        const isNear = from.registry === to.registry;
        if (!isNear && (await exists(to, descriptor)))
            return;
        const session = await start(to, isNear ? mountQuery(from, descriptor) : '');
        if (session === undefined)
            return;
        // ECR answers so for what it cannot mount: a pull-through cache, another key. It may be there all the same.
        if (isNear && (await exists(to, descriptor)))
            return;
        await upload(to, session, from, descriptor);
    }
    return {
        blob: (from, descriptor, most) => keep(`blob ${descriptor.digest}`, () => persist(() => fetchOnce(from, descriptor, most))),
        readBlob: (from, descriptor, read) => persist(() => once(from, { ...blobQuestion('GET', from, descriptor), limit: layerLimit }, [200], ({ body }) => read(checked(body, descriptor)))),
        copyBlob: (from, to, descriptor) => keep(`copy ${keyOf(to)}@${descriptor.digest}`, () => persist(() => copyOnce(from, to, descriptor))),
    };
}
function mountQuery({ repository }, { digest }) {
    return `?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(repository)}`;
}
function blobQuestion(method, { repository }, { digest }) {
    return { method, path: `${repository}/blobs/${digest}`, repository };
}

;// CONCATENATED MODULE: ./packages/oci/lib/registry/manifests.js
/** Manifests and tags. */







/** Milliseconds that a request is given however near the deadline is. */
const shortestLimit = 1_000;
function manifestsOf({ once, keep, persist, now }) {
    async function fetchOnce(reference, deadline) {
        const left = deadline === undefined ? usualLimit : Math.max(shortestLimit, deadline - now());
        const question = { ...manifestQuestion('GET', reference), limit: Math.min(usualLimit, left) };
        return await once(reference, question, [200], async (response) => {
            const bytes = await readBody(response, largestManifest);
            const digest = digestOf(bytes);
            for (const promised of [reference.digest, response.headers['docker-content-digest']]) {
                if (typeof promised === 'string' && promised.startsWith('sha256:') && promised !== digest) {
                    throw wrongContent(promised, `has the digest ${digest}`);
                }
            }
            const manifest = readManifest(bytes, response.headers['content-type']);
            return { digest, bytes, mediaType: manifest.mediaType, manifest };
        });
    }
    function fetch(reference, deadline) {
        const fetched = () => persist(() => fetchOnce(reference, deadline), deadline);
        if (reference.digest === undefined)
            return fetched();
        return keep(`manifest ${keyOf(reference)}@${reference.digest}`, fetched);
    }
    async function fetchRaw(reference) {
        const question = manifestQuestion('GET', reference);
        const anyType = { ...question, headers: { accept: `${acceptedManifests}, */*` } };
        return await persist(() => once(reference, anyType, [200], async (response) => {
            const bytes = await readBody(response, largestManifest);
            return { digest: digestOf(bytes), bytes, mediaType: response.headers['content-type'] ?? '' };
        }));
    }
    async function pushOnce(to, name, push) {
        const { bytes, mediaType, digest, alsoTags = [] } = push;
        const query = alsoTags.map((tag) => `tag=${encodeURIComponent(tag)}`).join('&');
        const question = {
            method: 'PUT',
            path: `${to.repository}/manifests/${name}${query === '' ? '' : `?${query}`}`,
            repository: to.repository,
            headers: { 'content-type': mediaType },
            body: async () => bytes,
        };
        return await once(to, question, [200, 201, 202], async (response) => {
            await discard(response);
            const said = response.headers['docker-content-digest'];
            if (typeof said === 'string' && said !== digest) {
                throw wrongContent(digest, `was taken by the registry for ${said}`);
            }
            const set = tagsIn(response.headers['oci-tag']);
            return {
                digest: typeof said === 'string' ? said : undefined,
                tags: alsoTags.filter((tag) => set.has(tag)),
            };
        });
    }
    async function fallbackReferrers(repository, digest) {
        const { manifest } = await fetch({ ...repository, tag: referrersTag(digest) }).catch((error) => {
            if (error instanceof RegistryError && error.trouble === 'missing')
                return { manifest: undefined };
            throw error;
        });
        return { descriptors: manifest?.kind === 'index' ? manifest.manifests : [], listed: false };
    }
    return {
        manifest: fetch,
        rawManifest: fetchRaw,
        async head(reference) {
            const found = await persist(() => once(reference, manifestQuestion('HEAD', reference), [200, 404], async (response) => {
                await discard(response);
                if (response.status === 404)
                    return 'nothing';
                return response.headers['docker-content-digest'] ?? 'without a digest';
            }));
            if (found === 'nothing')
                return undefined;
            if (typeof found === 'string' && found.startsWith('sha256:'))
                return found;
            const { digest } = await (reference.digest === undefined ? fetchRaw(reference) : fetch(reference));
            return digest;
        },
        pushManifest: (repository, name, push) => persist(() => pushOnce(repository, name, push)),
        async deleteTag(repository, tag) {
            const question = {
                method: 'DELETE',
                path: `${repository.repository}/manifests/${tag}`,
                repository: repository.repository,
            };
            await persist(() => once(repository, question, [200, 202, 204], discard));
        },
        async referrers(repository, digest) {
            const question = {
                method: 'GET',
                path: `${repository.repository}/referrers/${digest}`,
                repository: repository.repository,
                headers: { accept: acceptedManifests },
            };
            const manifest = await persist(() => once(repository, question, [200, 404, 405], async (response) => {
                const bytes = await readBody(response, largestManifest);
                return response.status === 200 ? readManifest(bytes, response.headers['content-type']) : undefined;
            }));
            if (manifest === undefined)
                return await fallbackReferrers(repository, digest);
            return { descriptors: manifest.kind === 'index' ? manifest.manifests : [], listed: true };
        },
    };
}
/** The tag that holds the list of referrers where the registry does not. */
function referrersTag(digest) {
    return digest.replace(':', '-');
}
function manifestQuestion(method, { repository, digest, tag }) {
    return {
        method,
        path: `${repository}/manifests/${digest ?? tag}`,
        repository,
        headers: { accept: acceptedManifests },
    };
}
function tagsIn(header) {
    const all = Array.isArray(header) ? header.join(',') : (header ?? '');
    return new Set(all.split(',').map((tag) => tag.trim()));
}

;// CONCATENATED MODULE: ./packages/oci/lib/registry/client.js



function openRegistries(settings) {
    const exchange = exchangeOf(settings);
    return {
        ...manifestsOf(exchange),
        ...blobsOf(exchange),
        get requests() {
            return settings.transport.requests;
        },
        get writes() {
            return exchange.writes;
        },
        get changes() {
            return exchange.changes;
        },
        intend({ registry, repository }, access) {
            exchange.endpoint(registry).intend(repository, access);
        },
    };
}

;// CONCATENATED MODULE: ./packages/oci/lib/index.js

















;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/join.js
/** From images to the one index that holds them, or to a no. Pure. */


/**
 * @param kept Images that stay unless a source has their platform.
 * @throws {Refusal} when the images contradict what is said of them, each other, or what is expected.
 */
function join(images, attestations, kept, options) {
    const fresh = merged(images).map(placed);
    const taken = new Set(fresh.map(({ platform }) => platformKey(platform)));
    const digests = new Set(fresh.map(({ image }) => digestOfImage(image)));
    const staying = merged(kept)
        .map(placed)
        .filter(({ image, platform }) => !taken.has(platformKey(platform)) && !digests.has(digestOfImage(image)));
    const all = [...fresh, ...staying].sort((one, other) => comparePlatforms(one.platform, other.platform));
    refuseDuplicates(all);
    refuseUnexpected(all, options.expected);
    const members = all.map((member) => ({
        ...member,
        attestations: bound(member.image, attestations, options),
    }));
    if (options.attestations === 'require')
        refuseWithoutAttestation(members);
    const content = contentOf(members, options);
    const bytes = indexBytes(content);
    if (bytes.length > largestManifest) {
        throw new lib/* Refusal */.P_(`The index has ${bytes.length} bytes`, { expected: `at most ${largestManifest}` });
    }
    const warnings = [
        ...revisionWarnings(members, options.requireSame),
        ...unmatchedAnnotations(members, options.annotations.descriptors),
        ...orphanWarnings(members, attestations, options),
    ];
    return { digest: digestOf(bytes), bytes, mediaType: content.mediaType, members, warnings };
}
/** One image that several sources hold is one image; what is said of it adds up. */
function merged(images) {
    const byDigest = new Map();
    for (const image of images) {
        const digest = digestOfImage(image);
        const known = byDigest.get(digest);
        byDigest.set(digest, known === undefined ? image : union(known, image));
    }
    return [...byDigest.values()];
}
/** The same whichever of the two comes first. */
function union(one, other) {
    const [first, second] = compareTexts(one.source, other.source) <= 0 ? [one, other] : [other, one];
    const annotations = new Map([...first.content.annotations, ...second.content.annotations].sort(([key, value], [otherKey, otherValue]) => compareTexts(key, otherKey) || compareTexts(otherValue, value)));
    return { ...first, said: [...first.said, ...second.said], content: { ...first.content, annotations } };
}
function placed(image) {
    let platform = image.platform;
    /** The platform with what was said of it, also where that makes no difference to a client. */
    let claimed = image.platform;
    for (const { by, platform: said } of [...image.said].sort(byPrecision)) {
        if (!agrees(said, claimed)) {
            const isOwn = !agrees(said, image.platform);
            throw new lib/* Refusal */.P_(`${image.source} ${isOwn ? 'holds' : 'is said to hold'} ${formatPlatform(claimed)}, while ${by} says ${formatPlatform(said)}`, {
                mend: 'build the image for the platform that its name promises, or say what it is',
            });
        }
        platform = completed(platform, said);
        const variant = claimed.variant ?? said.variant;
        claimed = { ...platform, ...(variant === undefined ? {} : { variant }) };
    }
    return { image, platform };
}
/** A version with its last number comes before one without, and no variant before any: so one that is vague agrees. */
function byPrecision({ platform: one }, { platform: other }) {
    return (compareTexts(one.variant ?? '', other.variant ?? '') ||
        compareTexts(other.osVersion ?? '', one.osVersion ?? '') ||
        compareTexts(formatPlatform(one), formatPlatform(other)));
}
function refuseDuplicates(all) {
    const seen = new Map();
    for (const member of all) {
        const known = seen.get(platformKey(member.platform));
        seen.set(platformKey(member.platform), member);
        if (known === undefined)
            continue;
        const [one, other] = [formatPlatform(known.platform), formatPlatform(member.platform)];
        const platform = one === other ? one : formatPlatform(normalized(member.platform));
        const isWindows = member.platform.os === 'windows' && member.platform.osVersion === undefined;
        throw new lib/* Refusal */.P_(`${known.image.source} and ${member.image.source} both hold ${platform}, and no client could choose`, {
            expected: 'one image of each platform',
            mend: isWindows
                ? 'build them on base images whose configuration has an os.version, which tells Windows versions apart'
                : 'leave one of them out, or build it for the platform that it is meant for',
        });
    }
}
function refuseUnexpected(all, expected) {
    if (expected.length === 0)
        return;
    const missing = expected.filter((platform) => !all.some((member) => agrees(platform, member.platform)));
    const extra = all.filter(({ platform }) => !expected.some((one) => agrees(one, platform)));
    if (missing.length === 0 && extra.length === 0)
        return;
    const parts = [
        ...(missing.length === 0 ? [] : [`there is no ${missing.map(formatPlatform).join(', ')}`]),
        ...extra.map(({ image, platform }) => `${image.source} holds ${formatPlatform(platform)}, which is not expected`),
    ];
    throw new lib/* Refusal */.P_(`The platforms are not those of expect-platforms: ${parts.join('; ')}`, {
        expected: expected.map(formatPlatform).join(', '),
    });
}
function bound(image, attestations, options) {
    if (options.attestations === 'drop')
        return [];
    const own = attestations.filter(({ subject }) => subject === digestOfImage(image));
    const byDigest = new Map(own.map((attestation) => [attestation.content.fetched.digest, attestation]));
    return [...byDigest]
        .sort(([one], [other]) => compareTexts(one, other))
        .map(([, attestation]) => attestation);
}
function refuseWithoutAttestation(members) {
    const bare = members.filter(({ attestations }) => attestations.length === 0);
    if (bare.length === 0)
        return;
    const names = bare.map(({ image, platform }) => `${image.source} (${formatPlatform(platform)})`);
    throw new lib/* Refusal */.P_(`No attestation is there for ${names.join(', ')}`, {
        mend: 'build with provenance: true or sbom: true, or set attestations: keep',
    });
}
/** The attestations stand behind all images: a client that takes the first entry must not meet one. */
function contentOf(members, { annotations, mediaType }) {
    const images = members.map(({ image, platform }) => ({
        ...entryOf(image.content, platform),
        annotations: new Map([
            ...image.content.annotations,
            ...descriptorAnnotations(platform, annotations.descriptors),
        ]),
    }));
    const statements = members.flatMap(({ attestations }) => attestations.map(({ content, platform }) => entryOf(content, platform)));
    const entries = [...images, ...statements];
    return { mediaType: typeFor(entries, annotations, mediaType), entries, annotations: annotations.index };
}
function entryOf({ fetched, annotations, artifactType }, platform) {
    return {
        mediaType: fetched.mediaType,
        digest: fetched.digest,
        size: fetched.bytes.length,
        platform,
        annotations,
        ...(artifactType === undefined ? {} : { artifactType }),
    };
}
function typeFor(entries, annotations, wanted) {
    const isAnnotated = annotations.index.size > 0 || entries.some((entry) => entry.annotations.size > 0);
    if (wanted === 'docker' && isAnnotated) {
        throw new lib/* Refusal */.P_('A Docker manifest list cannot hold the annotations of the sources', {
            mend: 'set media-type: oci, or attestations: drop where they are the annotations of attestations',
        });
    }
    const isAllDocker = entries.every((entry) => entry.mediaType === dockerManifest);
    const isDocker = wanted === 'docker' || (wanted === 'auto' && isAllDocker && !isAnnotated);
    return isDocker ? dockerList : ociIndex;
}
function descriptorAnnotations(platform, annotations) {
    return annotations
        .filter((annotation) => annotation.platform === undefined || agrees(annotation.platform, platform))
        .map(({ key, value }) => [key, value]);
}
/** @throws {Refusal} when they must be the same and are not. */
function revisionWarnings(members, rule) {
    if (rule === 'off')
        return [];
    const revisions = new Set(members.map(({ image }) => image.revision));
    const isUnknown = revisions.has(undefined);
    const isSame = revisions.size === 1;
    if (isSame && !(isUnknown && rule === 'revision'))
        return [];
    // Half of the images without a label say nothing about the other half.
    if (rule === 'warn' && revisions.size - (isUnknown ? 1 : 0) < 2)
        return [];
    const list = members.map(({ image, platform }) => `${formatPlatform(platform)} from ${image.revision ?? 'an unknown commit'}`);
    const trouble = `The images were not built from one commit: ${list.join(', ')}`;
    if (rule === 'warn')
        return [trouble];
    throw new lib/* Refusal */.P_(trouble, {
        expected: 'the same label org.opencontainers.image.revision in every image',
        mend: 'build them again from one commit, or set require-same: warn',
    });
}
function unmatchedAnnotations(members, annotations) {
    return annotations.flatMap(({ platform, key }) => platform === undefined || members.some((member) => agrees(platform, member.platform))
        ? []
        : [`The annotation ${key} is for ${formatPlatform(platform)}, which is not among the images`]);
}
function orphanWarnings(members, attestations, options) {
    if (options.attestations === 'drop')
        return [];
    const subjects = new Set(members.map(({ image }) => digestOfImage(image)));
    const orphans = attestations.filter(({ subject }) => !subjects.has(subject));
    return orphans.length === 0
        ? []
        : [`Left out, for they are about images that are not here: ${orphans.length} attestations`];
}
function digestOfImage({ content }) {
    return content.fetched.digest;
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/plan.js
/** What will be written, and in which order. Pure. */

/** @param holding Repositories that have the index, as its digest tells. */
function planFor(joined, repositories, tags, holding) {
    const contents = joined.members.flatMap(({ image, attestations }) => [
        image.content,
        ...attestations.map(({ content }) => content),
    ]);
    const planned = repositories.map((repository) => {
        const here = tags.filter(({ target }) => isSameRepository(target, repository));
        const isThere = here.some(({ fate }) => fate === 'stays') || holding.some((one) => isSameRepository(one, repository));
        const toSet = here.filter(({ fate }) => fate === 'new' || fate === 'moves').sort(byRisk);
        return {
            repository,
            // An index that is there has all its children there.
            copies: isThere ? [] : contents.filter(({ from }) => !isSameRepository(from, repository)),
            byDigest: !isThere && (repositories.length > 1 || toSet.length === 0),
            tags: toSet,
        };
    });
    return { joined, repositories: planned, tags };
}
function hasWork({ repositories }) {
    return repositories.some(({ copies, byDigest, tags }) => copies.length + tags.length > 0 || byDigest);
}
/** The plan as lines for a person. */
function planInWords({ joined, repositories, tags }) {
    return [
        ...repositories.flatMap(({ repository, copies, byDigest }) => [
            ...copies.map(({ fetched, from }) => `copy ${formatRepository(from)}@${fetched.digest} to ${formatRepository(repository)}`),
            ...(byDigest ? [`push ${formatRepository(repository)}@${joined.digest}`] : []),
        ]),
        ...tags.map(({ target, before, fate }) => `${fateInWords(fate)} ${formatReference(target)}${from(before?.digest, fate)}`),
    ];
}
function fateInWords(fate) {
    const words = { new: 'set', moves: 'move', stays: 'leave', kept: 'keep' };
    return words[fate];
}
function from(digest, fate) {
    if (fate === 'stays')
        return ', which has this digest already';
    return digest === undefined ? '' : `, which is ${digest} now`;
}
/**
 * What can be taken back comes first: a tag that moves can be set to what it was, while many registries do not delete
 * a new one. Of those that move `latest` is last, which most people pull.
 */
function byRisk(one, other) {
    return riskOf(one) - riskOf(other);
}
function riskOf({ target, fate }) {
    if (fate === 'new')
        return 2;
    return target.tag === 'latest' ? 1 : 0;
}

// EXTERNAL MODULE: ./packages/report/lib/index.js + 6 modules
var report_lib = __webpack_require__(1737);
;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/summary.js
/** The page of a run: the platforms, the tags before and after, how to pull. */



function summaryOf(ended) {
    const { plan, isDry } = ended;
    const { digest, mediaType, members } = plan.joined;
    const [first] = plan.repositories;
    return [
        ...(isDry ? ['**Dry run**: nothing was written.'] : []),
        report_lib/* markdown.table */.wD.table(['Platform', 'Source', 'Digest', 'Size', 'Revision', 'Attestations'], members.map(memberCells)),
        ...(plan.tags.length === 0
            ? []
            : [
                report_lib/* markdown.table */.wD.table(['Tag', 'Before', 'After'], plan.tags.map((tag) => tagCells(tag, ended))),
            ]),
        `Index ${report_lib/* markdown.code */.wD.code(digest)} (${report_lib/* markdown.code */.wD.code(mediaType)})`,
        ...(first === undefined
            ? []
            : [report_lib/* markdown.codeBlock */.wD.codeBlock([`docker pull ${pullName(ended, formatRepository(first.repository))}`], 'sh')]),
    ];
}
function memberCells({ image, platform, attestations }) {
    return [
        report_lib/* markdown.code */.wD.code(formatPlatform(platform)),
        report_lib/* markdown.code */.wD.code(image.source),
        report_lib/* markdown.code */.wD.code(summary_short(digestOfImage(image))),
        sizeInWords(sizeOf(image.content.manifest)),
        image.revision === undefined ? '' : report_lib/* markdown.code */.wD.code(image.revision.slice(0, 40)),
        attestations.length === 0 ? '' : String(attestations.length),
    ];
}
function tagCells(tag, { plan, set, kept, isDry }) {
    const { target, before, fate } = tag;
    const isKept = fate === 'kept' || kept.includes(tag);
    const after = isKept
        ? 'immutable, left as it is'
        : fate === 'stays'
            ? 'the same'
            : isDry || set.includes(tag)
                ? report_lib/* markdown.code */.wD.code(summary_short(plan.joined.digest))
                : 'not set';
    return [
        report_lib/* markdown.code */.wD.code(formatReference(target)),
        before === undefined ? 'not there' : report_lib/* markdown.code */.wD.code(summary_short(before.digest)),
        after,
    ];
}
/** A tag is what people pull; without one it is the digest. */
function pullName({ plan, set, isDry }, repository) {
    const tag = plan.tags.find((one) => one.fate === 'stays' || set.includes(one) || (isDry && one.fate !== 'kept'));
    return tag === undefined ? `${repository}@${plan.joined.digest}` : formatReference(tag.target);
}
function summary_short(digest) {
    return digest.slice(0, 'sha256:'.length + 12);
}
function sizeInWords(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    const step = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
    return `${(bytes / 1000 ** step).toFixed(1)} ${units[step - 1]}`;
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/conclusion.js




const longestShown = 64 * 1024;
function outcomeOf(ended, { registries, host, aws }) {
    const { plan, isDry } = ended;
    const { digest, bytes, members } = plan.joined;
    const names = platformNames(members);
    const manifest = new TextDecoder().decode(bytes);
    if (isDry)
        tellPlan(plan, manifest, host.log.info);
    else if (!hasWork(plan))
        host.log.info(`Everything is as it should be: ${digest}`);
    const calls = aws.calls.total === 0 ? '' : `, ${aws.calls.inWords()} of AWS`;
    host.log.info(`${registries.requests} requests, ${registries.writes} of them to write${calls}`);
    const repository = plan.repositories[0]?.repository;
    return {
        verdict: 'passed',
        outputs: {
            digest,
            image: repository === undefined ? undefined : `${formatRepository(repository)}@${digest}`,
            tags: holding(ended).map(({ target }) => formatReference(target)),
            platforms: names,
            manifest,
            changed: isDry ? hasWork(plan) : registries.changes > 0,
            requests: registries.requests,
            digests: Object.fromEntries(members.map((member, at) => [names[at], digestOfImage(member.image)])),
            ...Object.fromEntries(digestOutputs(members)),
        },
        summary: summaryOf(ended),
    };
}
/** The tags that hold the index now. */
function holding({ plan, set }) {
    return plan.tags.filter((tag) => tag.fate === 'stays' || set.includes(tag));
}
/** With the features of the system where only they tell two images apart. */
function platformNames(members) {
    const plain = members.map(({ platform }) => formatPlatform(platform));
    return members.map(({ platform: { osFeatures = [] } }, at) => {
        const name = plain[at] ?? '';
        const isShared = plain.indexOf(name) !== plain.lastIndexOf(name);
        return isShared ? [name, ...[...osFeatures].sort()].join('+') : name;
    });
}
/** The shortest name that is no other image's, and the whole one. */
function digestOutputs(members) {
    const named = members.flatMap((member) => conclusion_namesOf(member).map((name) => [name, digestOfImage(member.image)]));
    const holders = new Map();
    for (const [name, digest] of named)
        holders.set(name, (holders.get(name) ?? new Set()).add(digest));
    return new Map(named.filter(([name]) => holders.get(name)?.size === 1));
}
function conclusion_namesOf({ platform }) {
    const { os, architecture } = platform;
    const { variant, osVersion, osFeatures = [] } = platform;
    const usual = normalized(platform);
    const parts = [
        [usual.os, usual.architecture],
        [usual.os, usual.architecture, usual.variant],
        [os, architecture, variant],
        [os, architecture, variant, osVersion],
        [os, architecture, variant, osVersion, ...[...osFeatures].sort()],
    ];
    const names = parts.map((list) => ['digest', ...list.filter((part) => part !== undefined)].join('-'));
    return [
        ...new Set(names.map((name) => name
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '-')
            .replace(/-+$/, ''))),
    ];
}
function tellPlan(plan, manifest, info) {
    info('This is a dry run. Otherwise this would be done:');
    for (const line of planInWords(plan))
        info(`- ${line}`);
    info(`The index, ${plan.joined.digest}:`);
    info(manifest.length > longestShown ? `(${manifest.length} characters, see the output manifest)` : manifest);
}

;// CONCATENATED MODULE: ./packages/aws/lib/clock.js
/** Time as everything here sees it, so that tests can run hours in a moment. */
const systemClock = {
    now: Date.now,
    async sleep(ms, signal) {
        signal?.throwIfAborted();
        await new Promise((resolve, reject) => {
            const onAbort = () => {
                clearTimeout(timer);
                reject(signal?.reason);
            };
            const timer = setTimeout(() => {
                signal?.removeEventListener('abort', onAbort);
                resolve();
            }, ms);
            signal?.addEventListener('abort', onAbort, { once: true });
        });
    },
};

// EXTERNAL MODULE: ./packages/aws/lib/proxies.js
var proxies = __webpack_require__(8007);
;// CONCATENATED MODULE: ./packages/aws/lib/connection-agent.js

/** Undefined where no proxy is set: then Node's own will do. */
async function connectionAgent(environment) {
    if (!(0,proxies/* hasProxy */.j)(environment))
        return undefined;
    const { proxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(40), __webpack_require__.e(223)]).then(__webpack_require__.bind(__webpack_require__, 8223));
    return proxyAgent(environment);
}

;// CONCATENATED MODULE: ./packages/aws/lib/call-count.js
/** How often AWS was asked, attempt by attempt. */
function countCalls() {
    const counts = new Map();
    let total = 0;
    const byOperation = () => new Map([...counts].sort(([, a], [, b]) => b - a));
    return {
        count: {
            get total() {
                return total;
            },
            byOperation,
            inWords() {
                if (total === 0)
                    return 'no calls';
                const parts = [...byOperation()].map(([operation, count]) => `${operation} ${count}`);
                return `${total} ${total === 1 ? 'call' : 'calls'} (${parts.join(', ')})`;
            },
        },
        add(operation) {
            total++;
            counts.set(operation, (counts.get(operation) ?? 0) + 1);
        },
    };
}

;// CONCATENATED MODULE: ./packages/aws/lib/credentials.js
/** The part of a client's settings that is about credentials. */
function credentialSettings(environment) {
    if (hasStaticKeys(environment))
        return { credentials: async () => staticKeys(environment) };
    return { credentialDefaultProvider: freshChain };
}
function hasStaticKeys(environment) {
    return Boolean(environment.AWS_ACCESS_KEY_ID && environment.AWS_SECRET_ACCESS_KEY && !environment.AWS_PROFILE);
}
function staticKeys(environment) {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_CREDENTIAL_EXPIRATION } = environment;
    return {
        accessKeyId: AWS_ACCESS_KEY_ID,
        secretAccessKey: AWS_SECRET_ACCESS_KEY,
        ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
        ...(AWS_CREDENTIAL_EXPIRATION ? { expiration: new Date(AWS_CREDENTIAL_EXPIRATION) } : {}),
    };
}
/** Without the cache of shared files: another process may have renewed them since. */
function freshChain(settings) {
    let chain;
    return async (request) => {
        chain ??= __webpack_require__.e(/* import() */ 861).then(__webpack_require__.t.bind(__webpack_require__, 5861, 19)).then(({ defaultProvider }) => defaultProvider({ ...settings, ignoreCache: true }));
        return await (await chain)(request);
    };
}

;// CONCATENATED MODULE: ./packages/aws/lib/endpoints.js
/** Which address a service is asked at, where that is not the public one. */

/**
 * The endpoint that the environment names: the service's own variable first, then `AWS_ENDPOINT_URL`.
 * @throws {UserError} when it is no http or https URL.
 */
function customEndpoint(service, environment) {
    if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true')
        return undefined;
    for (const variable of [`AWS_ENDPOINT_URL_${service.endpointVariable}`, 'AWS_ENDPOINT_URL']) {
        const value = environment[variable];
        if (value)
            return endpoints_checked(value, variable);
    }
    return undefined;
}
function endpoints_checked(value, variable) {
    const { protocol } = URL.canParse(value) ? new URL(value) : { protocol: undefined };
    if (protocol === 'http:' || protocol === 'https:')
        return value;
    throw new lib/* UserError */.yo('The endpoint is no URL', { where: variable, expected: 'http://\u2026 or https://\u2026' });
}

;// CONCATENATED MODULE: ./packages/aws/lib/services.js
/** The door's types hold an operation to its input and output; in here a client is a client. */
function moduleOf(module, clientName) {
    const exported = new Map(Object.entries(module));
    const construct = (name, argument) => {
        const Exported = exported.get(name);
        if (Exported === undefined)
            throw new TypeError(`There is no ${name}`);
        return new Exported(argument);
    };
    return {
        newClient: (settings) => construct(clientName, settings),
        newCommand: (operation, input) => construct(`${operation}Command`, input),
    };
}
/** @throws {TypeError} for one that was not named: a bug in the action. */
function serviceNamed(services, name) {
    const service = services[name];
    if (service === undefined)
        throw new TypeError(`The service ${name} is not among those that are called`);
    return service;
}

;// CONCATENATED MODULE: ./packages/aws/lib/clients.js




function clientsFor(settings) {
    const connections = new Map();
    let agent;
    return {
        of(service, region) {
            const key = `${service} ${region ?? ''}`;
            const known = connections.get(key);
            if (known !== undefined)
                return known;
            agent ??= agentSettings(settings.environment);
            const connection = connect(service, region, settings, agent);
            connections.set(key, connection);
            connection.catch(() => connections.delete(key));
            return connection;
        },
        forget() {
            connections.clear();
        },
    };
}
async function connect(name, region, { services, environment, connectTimeout, onServiceTime }, agent) {
    const service = serviceNamed(services, name);
    const endpoint = customEndpoint(service, environment);
    silenceNodeWarning();
    const module = await service.load();
    const client = module.newClient({
        ...(region === undefined ? {} : { region }),
        // The `sync-` that some operations put before the host exists on the public endpoints only.
        ...(endpoint === undefined ? {} : { endpoint, disableHostPrefix: true, forcePathStyle: true }),
        // S3 only: a bucket may be in another Region than the rest.
        followRegionRedirects: true,
        ...credentialSettings(environment),
        // Attempts are made and counted in one place, the door.
        maxAttempts: 1,
        retryStrategy: { mode: 'standard', retry: onlyOnce },
        requestHandler: {
            connectionTimeout: connectTimeout,
            throwOnRequestTimeout: true,
            ...(await agent),
        },
    });
    client.middlewareStack.add(readingDate(onServiceTime), { step: 'deserialize', priority: 'low' });
    return { client, module };
}
/** Next to the handler, so that refusals are read too. */
function readingDate(onServiceTime) {
    return (next) => async (given) => {
        const answer = await next(given);
        const time = Date.parse(answer.response.headers?.date ?? '');
        if (!Number.isNaN(time))
            onServiceTime(time);
        return answer;
    };
}
async function onlyOnce(next, request) {
    return await next(request);
}
/** Its text would stand in the log of every user whose image has an older Node.js. */
function silenceNodeWarning() {
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}
async function agentSettings(environment) {
    const agent = await connectionAgent(environment);
    return agent === undefined ? {} : { httpAgent: agent, httpsAgent: agent };
}

;// CONCATENATED MODULE: ./packages/aws/lib/errors.js
/**
 * What an error from AWS is. Each function takes the error as the client threw it or as `translation.ts` told it,
 * and anything else too: then the answer is no.
 */
function isThrottling(error) {
    return throttlingCodes.has(errorCode(error) ?? '') || statusOf(error) === 429;
}
/** May pass by itself: the network, a server error, a request that took too long. */
function isTransient(error) {
    if (isThrottling(error))
        return false;
    return (isNetworkTrouble(error) || transientCodes.has(errorCode(error) ?? '') || (statusOf(error) ?? 0) >= 500);
}
/** No answer came: whether the request had its effect is not known. */
function isNetworkTrouble(error) {
    return chainOf(error).some(({ code, name }) => networkCodes.has(String(code)) || name === 'TimeoutError');
}
function isAccessDenied(error) {
    return deniedCodes.has(errorCode(error) ?? '');
}
/** The key of encrypted data may not be used, or is not in a state to be used. */
function isKmsDenied(error) {
    return /^Kms(AccessDenied|InvalidState)Exception$/.test(errorCode(error) ?? '');
}
function isExpiredToken(error) {
    return expiredCodes.has(errorCode(error) ?? '');
}
/** This machine's clock was wrong; the client has noted by how much, and the next attempt is signed with that. */
function isClockCorrected(error) {
    return chainOf(error).some(({ $metadata }) => errors_isObject($metadata) && $metadata.clockSkewCorrected === true);
}
/** The caller is not known at all: no credentials, wrong ones, wrong signature, expired ones. */
function isUnauthenticated(error) {
    return isExpiredToken(error) || authenticationCodes.has(errorCode(error) ?? '');
}
/** What was asked for does not exist, or not yet. */
function isNotFound(error) {
    return /(DoesNotExist|NotFound|NotFoundException)$|^NoSuch/.test(errorCode(error) ?? '');
}
function isInvalid(error) {
    return /^(ValidationException|ValidationError|Invalid[A-Z]\w*|MissingRequiredParameter)$/.test(errorCode(error) ?? '');
}
/** For every other code: `isCode(error, 'ExecutionAlreadyExists')`. */
function isCode(error, ...codes) {
    return codes.includes(errorCode(error) ?? '');
}
/** The service's own code, `ExecutionAlreadyExists`; undefined where the answer had none, or no answer came. */
function errorCode(error) {
    const answer = chainOf(error).find(isFromClient);
    const code = answer?.name;
    return typeof code === 'string' && !noCodes.has(code) ? code : undefined;
}
/** The HTTP status, where an answer came. */
function statusOf(error) {
    for (const { $metadata, $response } of chainOf(error)) {
        const status = $metadata?.httpStatusCode;
        if (typeof status === 'number')
            return status;
        const answered = $response?.statusCode;
        if (typeof answered === 'number')
            return answered;
    }
    return undefined;
}
/** Milliseconds that the service asks to wait, where it says so. */
function retryAfterOf(error) {
    for (const { retryAfterSeconds } of chainOf(error)) {
        if (typeof retryAfterSeconds === 'number' && retryAfterSeconds > 0) {
            return Math.min(retryAfterSeconds * 1_000, longestRetryAfter);
        }
    }
    return undefined;
}
/** Longer than any service asks for in earnest. */
const longestRetryAfter = 60_000;
/** Names that the client gives to an answer without a code, or to one that it could not read. */
const noCodes = new Set(['', 'Error', 'Unknown', 'UnknownError', 'TypeError', 'SyntaxError']);
const throttlingCodes = new Set([
    'ThrottlingException',
    'Throttling',
    'ThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'SlowDown',
    'ExecutionLimitExceeded',
    'KmsThrottlingException',
    'BandwidthLimitExceeded',
]);
const transientCodes = new Set([
    'TimeoutError',
    'RequestTimeout',
    'RequestTimeoutException',
    'InternalFailure',
    'InternalServerError',
    'InternalServerException',
    'InternalError',
    'ServiceUnavailable',
    'ServiceUnavailableException',
]);
const networkCodes = new Set([
    'ECONNRESET',
    'ECONNREFUSED',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'EHOSTDOWN',
    'ENETUNREACH',
    'ENETDOWN',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EPROTO',
]);
const deniedCodes = new Set([
    'AccessDeniedException',
    'AccessDenied',
    'UnauthorizedOperation',
    'AuthorizationError',
]);
const expiredCodes = new Set([
    'ExpiredTokenException',
    'ExpiredToken',
    'RequestExpired',
    'TokenRefreshRequired',
]);
const authenticationCodes = new Set([
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'InvalidAccessKeyId',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'IncompleteSignature',
    'IncompleteSignatureException',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'AuthFailure',
    'CredentialsProviderError',
    'TokenProviderError',
]);
/** The error and what caused it, outermost first. */
function chainOf(error) {
    const chain = [];
    for (let link = error; errors_isObject(link) && chain.length < 8; link = link.cause)
        chain.push(link);
    return chain;
}
function isFromClient({ $metadata, $fault, name, tryNextLink }) {
    return ($fault !== undefined || $metadata !== undefined || tryNextLink !== undefined || name === 'TimeoutError');
}
function errors_isObject(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./packages/aws/lib/pace.js
const defaults = { freeFor: 5_000, perSecond: 1 };
const slowest = 8;
function paceOf(settings, clock) {
    const { freeFor, perSecond } = { ...defaults, ...settings };
    let freeUntil;
    let next = 0;
    let slowness = 1;
    return {
        async turn(signal) {
            const now = clock.now();
            freeUntil ??= now + freeFor;
            const free = now < freeUntil && slowness === 1;
            const at = free ? now : Math.max(now, next);
            next = at + (1000 / perSecond) * slowness;
            if (at > now)
                await clock.sleep(at - now, signal);
            signal?.throwIfAborted();
        },
        throttled() {
            slowness = Math.min(slowness * 2, slowest);
        },
        answered() {
            slowness = Math.max(slowness / 1.25, 1);
        },
    };
}

;// CONCATENATED MODULE: ./packages/aws/lib/translation.js
/**
 * Errors of the service in words a user can act on. What the user can mend is a `UserError`, what the service has to
 * mend a `ServiceFailure`; the error as it came stays the `cause`, for `errors.ts`. No payload is repeated.
 */


function translate(error, call) {
    if (error instanceof lib/* ActionError */.lZ)
        return error;
    const teller = tellers.find(({ of }) => of(error));
    if (teller !== undefined)
        return teller.tell(error, call);
    const code = errorCode(error);
    if (code === undefined || (statusOf(error) ?? 0) >= 500)
        return serviceTrouble(error, call);
    return new lib/* UserError */.yo(`${nameOf(call)} was refused: ${code}: ${textOf(error)}`, {
        where: resourceOf(call),
        cause: error,
    });
}
/** What the call is about: the first ARN of its input, the object in S3. */
function resourceOf({ service, input, resource }) {
    if (resource !== undefined)
        return resource;
    const { Bucket, Key } = input;
    if (service.iam === 's3' && typeof Bucket === 'string') {
        return typeof Key === 'string' ? `arn:aws:s3:::${Bucket}/${Key}` : `arn:aws:s3:::${Bucket}`;
    }
    const arn = Object.entries(input).find(([key, value]) => /Arn$/.test(key) && typeof value === 'string');
    return arn?.[1];
}
const tellers = [
    { of: isNoRegion, tell: noRegion },
    { of: isExpiredToken, tell: expiredToken },
    { of: isUnauthenticated, tell: unauthenticated },
    { of: isKmsDenied, tell: kmsDenied },
    { of: isAccessDenied, tell: accessDenied },
    { of: isThrottling, tell: throttled },
    { of: isNetworkTrouble, tell: unreachable },
    { of: isNotFound, tell: notFound },
    { of: isInvalid, tell: invalid },
];
function isNoRegion(error) {
    // The SDK takes an empty AWS_REGION for a Region.
    return /^Region is missing|Missing region|Region not accepted: region=""/i.test((0,lib/* messageOf */.bD)(error));
}
function noRegion(error) {
    return new lib/* UserError */.yo('No AWS Region is given', {
        expected: 'an ARN, the input region, or AWS_REGION in the environment',
        cause: error,
    });
}
function expiredToken(error, call) {
    return new lib/* UserError */.yo(`The credentials have expired (${nameOf(call)})`, {
        mend: 'ask for new credentials with a longer duration, and run again',
        cause: error,
    });
}
function unauthenticated(error, call) {
    if (errorCode(error) === 'CredentialsProviderError' || errorCode(error) === 'TokenProviderError') {
        return new lib/* UserError */.yo(`No AWS credentials were found: ${textOf(error)}`, {
            mend: 'on GitHub add aws-actions/configure-aws-credentials before this step and permissions: id-token: write; elsewhere give the build a role, or set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
            cause: error,
        });
    }
    return new lib/* UserError */.yo(`The credentials were not accepted (${nameOf(call)}: ${errorCode(error)})`, {
        mend: 'check the keys, the session token and the clock of this machine',
        cause: error,
    });
}
/** The service names action, resource and principal in its text; where it does not, the call does. */
function accessDenied(error, call) {
    const text = textOf(error);
    const { iam } = call.service;
    const action = /to perform:? ([\w-]+:\w+)/.exec(text)?.[1] ?? `${iam}:${call.operation}`;
    const told = /on resource:? (arn:\S+)/.exec(text)?.[1]?.replace(/[.,]$/, '');
    // What an action of another service, such as iam:PassRole, is about the call does not say.
    const resource = told ?? (action.startsWith(`${iam}:`) ? resourceOf(call) : undefined);
    const principal = /User: (arn:\S+)/.exec(text)?.[1];
    const onResource = resource === undefined ? '' : ` on ${resource}`;
    const explicit = /explicit deny/.test(text) ? ' (an explicit deny stands in a policy)' : '';
    return new lib/* UserError */.yo(`Not allowed: ${action}${onResource}${explicit}`, {
        mend: `allow ${action}${principal === undefined ? '' : ` to ${principal}`}; --iam-policy prints all that is needed`,
        cause: error,
    });
}
function kmsDenied(error, call) {
    return new lib/* UserError */.yo(`The key that encrypts the data cannot be used (${nameOf(call)}): ${textOf(error)}`, {
        where: resourceOf(call),
        mend: 'allow kms:Decrypt and kms:GenerateDataKey on the key, and see that it is enabled',
        cause: error,
    });
}
function throttled(error, call) {
    return new lib/* ServiceFailure */.A(`${nameOf(call)} is still throttled after many attempts: ${errorCode(error)}`, {
        cause: error,
    });
}
function unreachable(error, call) {
    const place = call.region === undefined ? '' : ` in ${call.region}`;
    return new lib/* ServiceFailure */.A(`${call.service.title}${place} cannot be reached (${(0,lib/* messageOf */.bD)(error)})`, {
        mend: 'check the Region, the network and the proxy variables',
        cause: error,
    });
}
function notFound(error, call) {
    const place = call.region === undefined ? '' : ` (asked in ${call.region})`;
    return new lib/* UserError */.yo(`${errorCode(error)}: ${textOf(error)}${place}`, {
        where: resourceOf(call),
        mend: 'check name, account and Region',
        cause: error,
    });
}
function invalid(error, call) {
    return new lib/* UserError */.yo(`${nameOf(call)} was refused: ${errorCode(error)}: ${textOf(error)}`, {
        where: resourceOf(call),
        cause: error,
    });
}
/** Also for an answer that the client could not read, such as one without an error code. */
function serviceTrouble(error, call) {
    const status = statusOf(error);
    const code = errorCode(error) ?? 'without an error code';
    const told = status === undefined ? (0,lib/* messageOf */.bD)(error) : `HTTP ${status} ${code}`;
    return new lib/* ServiceFailure */.A(`${nameOf(call)} failed: ${told}`, { cause: error });
}
function nameOf({ service, operation }) {
    return `${service.title} ${operation}`;
}
/** What the service said, without values of the request: it may quote the input, which is not for the log. */
function textOf(error) {
    if (errorCode(error) === 'InvalidExecutionInput')
        return 'the input is no JSON that the service accepts';
    const text = (0,lib/* messageOf */.bD)(error).replace(/Value '[\s\S]*?' at '/g, "The value at '");
    return text.length > longestText ? `${text.slice(0, longestText)}\u2026` : text;
}
const longestText = 1_000;

;// CONCATENATED MODULE: ./packages/aws/lib/waiting.js
/**
 * The one place that knows how to wait: how long until the next look, how long until the next attempt, and when
 * to give up. All of it on the clock that is given. The distance that calls keep is in `pace.ts`.
 */

const rhythmDefaults = {
    shortest: 1_000,
    longest: 15_000,
    growth: 1.5,
    jitter: 0.25,
    eagerFor: 60_000,
    eagerLongest: 2_000,
    spare: 26,
};
/** Full jitter below these. Throttling is answered with more patience than a dropped connection. */
const backoffs = {
    throttled: { first: 1_000, longest: 20_000 },
    transient: { first: 200, longest: 10_000 },
};
/**
 * Looks until it is done.
 * @throws {TimedOut} at the deadline; the signal's reason when aborted; what `look` throws.
 */
async function until(look, rhythm, setting) {
    const beat = beatOf(rhythm, setting);
    for (;;) {
        setting.signal?.throwIfAborted();
        const found = await look();
        if (found.kind === 'done')
            return found.value;
        await sleepWithin(beat.next(found.kind === 'news'), setting);
    }
}
/**
 * Tries until it works, the trouble is lasting, or patience ends.
 * @throws {TimedOut} at the deadline, with the last error as its cause; else the last error as it is.
 */
async function persist(work, persistence) {
    const { clock, signal, attempts = Number.POSITIVE_INFINITY } = persistence;
    let failingSince;
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        try {
            return await work();
        }
        catch (error) {
            // Judged before the signal counts: the caller may learn from it that an effect is in doubt.
            const trouble = persistence.troubleOf(error);
            signal?.throwIfAborted();
            failingSince ??= clock.now();
            if (trouble === 'lasting' || attempt >= attempts)
                throw error;
            const least = persistence.leastDelay?.(error) ?? 0;
            const delay = Math.max(least, delayAfter(trouble, attempt, persistence.random));
            if (clock.now() + delay - failingSince > persistence.patience(error))
                throw error;
            persistence.onRetry?.({ attempt, delay, error });
            await sleepWithin(delay, persistence, error);
        }
    }
}
/** @throws {TimedOut} when the deadline comes first, after having slept until then. */
async function sleepWithin(ms, { clock, signal, deadline }, cause) {
    const left = deadline === undefined ? Number.POSITIVE_INFINITY : deadline - clock.now();
    if (left > ms)
        return await clock.sleep(ms, signal);
    if (left > 0)
        await clock.sleep(left, signal);
    const last = cause === undefined ? '' : `; the last attempt: ${(0,lib/* messageOf */.bD)(cause)}`;
    throw new lib/* TimedOut */.GA(`The time limit has passed${last}`, { cause });
}
function delayAfter(trouble, attempt, random) {
    const { first, longest } = backoffs[trouble];
    return random() * Math.min(longest, first * 2 ** Math.min(attempt, 20));
}
/**
 * The intervals of one wait. Jitter goes up and down alike: looks of many jobs spread, and their number stays the
 * one that was budgeted. What is left of the budget sets a floor, so that it is never overdrawn and looks get
 * rarer little by little: with `left` looks in hand and none yet due, `longest / (1 + left)` keeps `left` above 0.
 */
function beatOf(rhythm, { clock, random }) {
    const { shortest, longest, growth, jitter, eagerFor, eagerLongest, spare } = {
        ...rhythmDefaults,
        ...rhythm,
    };
    const start = clock.now();
    let interval = shortest;
    let looks = 0;
    return {
        next(news) {
            looks++;
            const age = clock.now() - start;
            const ceiling = age < eagerFor ? Math.min(eagerLongest, longest) : longest;
            const wanted = Math.min(news ? shortest : interval, ceiling);
            interval = wanted * growth;
            const left = Math.max(0, spare + age / longest - looks);
            return Math.max(wanted * (1 + jitter * (2 * random() - 1)), longest / (1 + left));
        },
    };
}

;// CONCATENATED MODULE: ./packages/aws/lib/door.js
/**
 * The one way to call AWS. Here attempts are counted, paced and repeated, time limits kept, expired credentials read
 * anew, and errors told in words. How long to try stands in `waiting.ts`, which words in `translation.ts`.
 */









const door_defaults = { timeout: 30_000, patience: 120_000 };
/** Longest wait for a service that has never answered: the name is wrong rather than the network gone. */
const firstContactPatience = 15_000;
function openAws(settings) {
    const { environment, clock = systemClock, random = Math.random } = settings;
    const ownRegion = settings.region || environment.AWS_REGION || environment.AWS_DEFAULT_REGION || undefined;
    let ahead = 0;
    const clients = clientsFor({
        services: settings.services,
        environment,
        connectTimeout: settings.connectTimeout ?? 5_000,
        onServiceTime(time) {
            // A clock that is not the system's is shared with the service.
            if (clock === systemClock)
                ahead = time - clock.now();
        },
    });
    const counter = countCalls();
    const pace = paceOf(settings.pace ?? {}, clock);
    const reached = new Set();
    async function attempt(request, options) {
        if (!options.urgent)
            await pace.turn(options.signal);
        counter.add(request.operation);
        try {
            const answer = await send(clients, request, options);
            pace.answered();
            reached.add(placeOf(request));
            return answer;
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (isThrottling(error))
                pace.throttled();
            throw translate(error, {
                ...request,
                service: serviceNamed(settings.services, request.service),
                input: { ...request.input },
                resource: options.resource,
            });
        }
    }
    return {
        clock,
        random,
        calls: counter.count,
        serviceTime: () => clock.now() + ahead,
        async call(service, operation, input, options = {}) {
            const request = { service, operation, input, region: options.region ?? ownRegion };
            const answer = await persist(() => attempt(request, options), {
                clock,
                random,
                signal: options.signal,
                deadline: options.deadline,
                attempts: options.attempts,
                troubleOf: troubleFor(options, clients),
                leastDelay: retryAfterOf,
                patience: (error) => patienceWith(error, options, reached.has(placeOf(request))),
                onRetry: (retry) => settings.onRetry?.({ ...retry, service, operation }),
            });
            return answer;
        },
        async region() {
            const [service] = Object.keys(settings.services);
            return ownRegion ?? (await profileRegion(clients, service ?? 'sfn'));
        },
    };
}
function placeOf({ service, region }) {
    return `${service} ${region ?? ''}`;
}
/** Once a call expired credentials are read anew, and a wrong clock is put right by what the service said. */
function troubleFor({ alsoRetry }, clients) {
    let renewed = false;
    return (error) => {
        if (isThrottling(error))
            return 'throttled';
        if (isTransient(error) || alsoRetry?.(error))
            return 'transient';
        const expired = isExpiredToken(error);
        if (renewed || !(expired || isClockCorrected(error)))
            return 'lasting';
        renewed = true;
        if (expired)
            clients.forget();
        return 'transient';
    };
}
function patienceWith(error, options, reached) {
    const patience = options.patience ?? door_defaults.patience;
    return isNetworkTrouble(error) && !reached ? Math.min(patience, firstContactPatience) : patience;
}
async function profileRegion(clients, service) {
    const { client } = await clients.of(service, undefined);
    try {
        return await client.config.region();
    }
    catch (error) {
        throw new lib/* UserError */.yo('No AWS Region is given', {
            expected: 'an ARN, the input region, or AWS_REGION in the environment',
            cause: error,
        });
    }
}
/** One attempt. The time limit holds for all of it: finding credentials, connecting, the whole answer. */
async function send(clients, { service, operation, input, region }, { signal, timeout = door_defaults.timeout }) {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(door_timeoutError(timeout)), timeout);
    const end = signal === undefined ? limit.signal : AbortSignal.any([limit.signal, signal]);
    const ended = new Promise((_, reject) => {
        end.addEventListener('abort', () => reject(end.reason), { once: true });
    });
    // A signal that comes after the answer must not count as an unhandled failure.
    ended.catch(() => { });
    try {
        const { client, module } = await clients.of(service, region);
        const command = module.newCommand(operation, input);
        return await Promise.race([client.send(command, { abortSignal: end, requestTimeout: timeout }), ended]);
    }
    finally {
        clearTimeout(timer);
    }
}
function door_timeoutError(timeout) {
    return Object.assign(new Error(`no answer within ${timeout / 1000} s`), { name: 'TimeoutError' });
}

;// CONCATENATED MODULE: ./packages/aws/lib/download.js


const download_mostRedirects = 3;
/**
 * Whatever status the answer has, it is the caller's to judge.
 * @throws {ServiceFailure} for a document that is too large or moved too often; errors of the network as they are.
 */
async function download(url, settings) {
    let target = new URL(url);
    for (let redirects = 0; redirects <= download_mostRedirects; redirects++) {
        const response = await get(target, settings);
        const { location } = response.headers;
        const { statusCode: status = 0 } = response;
        if (status >= 300 && status < 400 && location !== undefined) {
            response.destroy();
            target = redirected(target, location);
            continue;
        }
        const body = await readAll(response, settings.maxBytes, target);
        return { status, contentType: response.headers['content-type'], body };
    }
    throw new ServiceFailure(`the document has moved more than ${download_mostRedirects} times`, { where: url });
}
async function get(url, { environment, signal, timeout }) {
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const agent = hasProxy(environment) ? await proxied(environment) : undefined;
    const limit = AbortSignal.timeout(timeout);
    const end = signal === undefined ? limit : AbortSignal.any([limit, signal]);
    return await new Promise((resolve, reject) => {
        const outgoing = request(url, { ...(agent === undefined ? {} : { agent }), signal: end }, resolve);
        // A signal's own reason says more than that the request was aborted.
        outgoing.on('error', (error) => reject(end.aborted ? end.reason : error));
        outgoing.end();
    });
}
async function proxied(environment) {
    const { proxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(40), __webpack_require__.e(223)]).then(__webpack_require__.bind(__webpack_require__, 8223));
    return proxyAgent(environment);
}
/** Never from https to less. */
function redirected(from, location) {
    const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
    if (to?.protocol === 'https:' || (to?.protocol === 'http:' && from.protocol === 'http:'))
        return to;
    throw new ServiceFailure('the document has moved to an address that is not followed', { where: from.href });
}
async function readAll(response, maxBytes, url) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response) {
        bytes += chunk.length;
        if (bytes > maxBytes) {
            throw new ServiceFailure(`the document has more than ${maxBytes} bytes`, { where: url.href });
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./packages/aws/lib/regions.js
/** Regions, partitions and consoles. */


const regionNames = Object.values(partitions_partitions).flatMap(({ regions }) => regions);
/** By the list; a Region younger than the list by its pattern; undefined when it can be none. */
function partitionOf(region) {
    const all = Object.entries(partitions);
    const listed = all.find(([, { regions }]) => regions.includes(region));
    return (listed ?? all.find(([, { regionPattern }]) => regionPattern.test(region)))?.[0];
}
/** The Region that an ARN names; undefined when it names none. */
function regionOfArn(text) {
    return parseArn(text)?.region || undefined;
}
/**
 * A page of the console, undefined for a partition whose console is not known.
 * @param page Path, query and fragment without the leading slash: `states/home?region=eu-west-1#/v2/\u2026`.
 */
function consoleUrl(partition, page) {
    const domain = Object.hasOwn(consoleDomains, partition) ? consoleDomains[partition] : undefined;
    return domain === undefined ? undefined : `https://${domain}/${page}`;
}
/** Stands in no data of the SDK. */
const consoleDomains = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
    'aws-eusc': 'console.amazonaws-eusc.eu',
};

;// CONCATENATED MODULE: ./packages/aws/lib/index.js










;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/confirm.js
/** Reads back what was written, where the registry did not confirm it or a deep look is wanted. */



/** Milliseconds that a registry may take until it shows what it has taken. */
const longestLag = 30_000;
const rhythm = { shortest: 200, longest: 4_000, growth: 2, eagerFor: 0 };
/**
 * @param before What the reference led to, which a registry may go on showing for a while.
 * @throws {Refusal} when another run has moved it since.
 * @throws {ServiceFailure} when it does not show.
 */
async function confirm_confirm(reference, digest, before, { registries, clock, random, signal }) {
    const name = formatReference(reference);
    let shown;
    async function look() {
        shown = await registries.head(reference);
        if (shown === digest)
            return { kind: 'done', value: undefined };
        if (shown === undefined || shown === before)
            return { kind: 'idle' };
        throw new lib/* Refusal */.P_(`${name} was moved by another run, to ${shown}, right after it was set`, {
            mend: 'let only one run at a time publish a tag (concurrency: on GitHub)',
        });
    }
    try {
        await until(look, rhythm, { clock, random, signal, deadline: clock.now() + longestLag });
    }
    catch (error) {
        if (!(error instanceof lib/* TimedOut */.GA))
            throw error;
        throw new lib/* ServiceFailure */.A(`${name} was set, and the registry still shows ${shown ?? 'nothing'} there`, {
            mend: 'ask the registry what it holds before running again',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/telling.js
/** Errors of registries in words a user can act on. The error as it came stays the `cause`. */


/** Tells what goes wrong in a work, with the reference that it is about. */
function tellingOf(reference) {
    return async (work) => {
        try {
            return await work();
        }
        catch (error) {
            throw told(error, reference);
        }
    };
}
function told(error, reference) {
    if (error instanceof lib/* ActionError */.lZ)
        return error;
    if (error instanceof ContentProblem) {
        const Kind = error.kind === 'unsupported' ? lib/* Refusal */.P_ : lib/* ServiceFailure */.A;
        return new Kind(error.message, { where: reference, cause: error });
    }
    if (!(error instanceof RegistryError))
        return error;
    const { says, mend } = wordsFor(error);
    return new lib/* ServiceFailure */.A(`${says} (${error.request}: ${error.message})`, {
        where: reference,
        mend: mend?.(registryOf(error)),
        cause: error,
    });
}
function wordsFor(error) {
    if (error.fault !== undefined)
        return faults[error.fault];
    return isWithoutRepository(error) ? withoutRepository : words[error.trouble];
}
const words = {
    missing: {
        says: 'it does not exist',
        mend: () => 'check the name, or let the input wait give its build time',
    },
    archived: {
        says: 'the image is archived or cannot be read, and waiting does not change that',
        mend: () => 'restore it in the registry, or push it anew',
    },
    unauthenticated: { says: 'the registry does not know who asks', mend: loginAdvice },
    denied: { says: 'the registry does not allow it', mend: permissionAdvice },
    throttled: {
        says: 'the registry is asked too often, and still after many attempts',
        mend: () => 'log in, for limits of anonymous users are lower, or run again later',
    },
    immutable: {
        says: 'the tag cannot be changed',
        mend: () => 'publish a new tag, or set on-immutable: keep',
    },
    upstream: {
        says: 'the pull-through cache did not get it from where it comes from',
        mend: () => 'check the rule of the cache and its credentials, and that the image exists upstream; the first pull of a large image may take minutes, for which the input wait is',
    },
    refused: { says: 'the registry refused it' },
    server: { says: 'the registry failed, and still after many attempts' },
    network: {
        says: 'the registry cannot be reached',
        mend: () => 'check the name of the registry, the network and the proxy variables',
    },
};
const faults = {
    name: { says: 'there is no host of this name', mend: () => 'check the name of the registry' },
    protocol: {
        says: 'the registry does not speak TLS',
        mend: () => 'if it speaks plain http and that is meant, set insecure: true',
    },
    certificate: {
        says: 'the certificate of the registry is not trusted',
        mend: () => 'name the file of its authority in NODE_EXTRA_CA_CERTS',
    },
};
/** What is written to must be there, while a source may still come. */
const withoutRepository = {
    says: 'the repository does not exist',
    mend: (registry) => ecrRegistryOf(registry) === undefined
        ? 'create it, or check its name'
        : 'create it (aws ecr create-repository), or give ECR a template for repositories that are created on push',
};
function isWithoutRepository({ trouble, request }) {
    return trouble === 'missing' && /^(PUT|POST) /.test(request);
}
function loginAdvice(registry) {
    if (ecrRegistryOf(registry) !== undefined) {
        return 'allow ecr:GetAuthorizationToken, or remove the outdated login from the Docker configuration';
    }
    if (registry === 'ghcr.io')
        return 'give the job permissions: packages: write (read for sources)';
    return 'log in with docker login, or set registry-username and registry-password';
}
function permissionAdvice(registry) {
    if (ecrRegistryOf(registry) !== undefined) {
        return "allow what --iam-policy prints, in the role and in the repository's policy if it is another account's";
    }
    if (registry === 'ghcr.io') {
        return 'give the job permissions: packages: write, and the package access from this repository';
    }
    return 'check what the login may do in this repository';
}
/** `GET ghcr.io/v2/\u2026` \u2192 `ghcr.io` */
function registryOf({ request }) {
    return request.split(' ')[1]?.split('/')[0] ?? '';
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/deep.js
/** What `verify: deep` looks at: the programs before anything is written, and the tags after. */





/** @throws {Refusal} when an image starts a program that its platform cannot run. */
async function checkPrograms({ members }, edge) {
    await Promise.all(members.map((member) => checkProgram(member, edge)));
}
async function checkProgram({ image, platform }, { registries, host }) {
    const { content, config, source } = image;
    const entryPoint = await tellingOf(source)(() => findEntryPoint(content.manifest, config, (layer, read) => registries.readBlob(content.from, layer, read)));
    const name = formatPlatform(platform);
    if (!entryPoint.found) {
        host.log.warn(`Whether ${source} holds a program for ${name} cannot be told: ${entryPoint.why}`);
        return;
    }
    const { path, program } = entryPoint;
    const built = `${program.kind === 'pe' ? 'Windows on ' : ''}${program.architecture}`;
    if (fits(program, normalized(platform))) {
        host.log.info(`${source} starts ${path}, which is built for ${built}`);
        return;
    }
    throw new lib/* Refusal */.P_(`${source} says it is ${name}, and starts ${path}, which is built for ${built}`, {
        mend: 'see that the build compiles for the platform of the image, and not for that of the machine it runs on',
    });
}
/** Every tag leads to the index, and every platform to its image, as a client would find them. */
async function readBack(plan, set, edge) {
    const { digest, members } = plan.joined;
    const holding = plan.tags.filter((tag) => tag.fate === 'stays' || set.includes(tag));
    await Promise.all(holding.map(({ target, before }) => confirm_confirm(target, digest, before?.digest, edge)));
    await Promise.all(plan.repositories.flatMap(({ repository }) => members.map(({ image }) => {
        const child = { ...repository, digest: digestOfImage(image) };
        return tellingOf(formatReference(child))(() => confirm_confirm(child, child.digest, undefined, edge));
    })));
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/image.js
const revisionKey = 'org.opencontainers.image.revision';
function revisionOf({ manifest, annotations }, { labels }) {
    return [labels, manifest.annotations, annotations].map((texts) => texts.get(revisionKey)).find(Boolean);
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/gather.js
/** From sources to the images and attestations in them, whatever indexes they stand in. */




const deepest = 8;
const mostManifests = 500;
const attestationType = 'vnd.docker.reference.type';
const attestationSubject = 'vnd.docker.reference.digest';
async function gather(roots, edge) {
    const parts = await Promise.all(roots.map((root) => explore(root, edge)));
    return {
        images: parts.flatMap(({ images }) => images),
        attestations: parts.flatMap(({ attestations }) => attestations),
        unused: parts.flatMap(({ unused }) => unused),
    };
}
async function explore(root, edge) {
    let count = 0;
    const said = root.said === undefined ? [] : [{ by: 'the list of sources', platform: root.said }];
    async function look(fetched, place) {
        if (++count > mostManifests)
            throw new lib/* Refusal */.P_(`${root.text} holds more than ${mostManifests} manifests`);
        const { manifest } = fetched;
        if (manifest.kind === 'image')
            return await lookAtImage(fetched, manifest, place);
        return await lookInside(manifest, place);
    }
    async function lookInside(index, { reference, depth, said }) {
        if (depth === deepest)
            throw new lib/* Refusal */.P_(`${root.text} is nested more than ${deepest} levels deep`);
        const parts = await Promise.all(index.manifests.map(async (descriptor) => {
            const at = { ...withoutName(reference), digest: descriptor.digest };
            const where = `${root.text} (${descriptor.digest})`;
            const subject = subjectOf(descriptor);
            if (subject === undefined && isPlaceless(descriptor)) {
                return { images: [], attestations: [], unused: [where] };
            }
            const fetched = await tellingOf(where)(() => fetchChild(at, descriptor, edge));
            if (subject !== undefined) {
                return { images: [], attestations: [attestation(fetched, at, descriptor, subject)], unused: [] };
            }
            const byIndex = descriptor.platform === undefined
                ? []
                : [{ by: `the index ${root.text}`, platform: descriptor.platform }];
            return await look(fetched, {
                root,
                reference: at,
                said: [...said, ...byIndex],
                depth: depth + 1,
                descriptor,
            });
        }));
        return {
            images: parts.flatMap(({ images }) => images),
            attestations: parts.flatMap(({ attestations }) => attestations),
            unused: parts.flatMap(({ unused }) => unused),
        };
    }
    async function lookAtImage(fetched, manifest, { reference, said, descriptor }) {
        const content = gather_contentOf(fetched, manifest, reference, descriptor);
        const config = await tellingOf(root.text)(async () => {
            if (!isImageConfig(manifest.config.mediaType)) {
                throw new ContentProblem('unsupported', `it is no image but ${manifest.config.mediaType}`);
            }
            return readConfig(await edge.registries.blob(reference, manifest.config, largestConfig));
        });
        const revision = revisionOf(content, config);
        const image = { platform: config.platform, said, content, config, source: root.text, revision };
        edge.host.log.info(`${root.text} is ${formatPlatform(image.platform)} (${fetched.digest})`);
        return { images: [image], attestations: [], unused: [] };
    }
    return await look(root.fetched, { root, reference: root.reference, said, depth: 0, descriptor: undefined });
}
/** What the index says of its child must be so: a registry checks neither size nor type. */
async function fetchChild(at, { size, mediaType }, edge) {
    const fetched = await edge.registries.manifest(at);
    if (fetched.bytes.length !== size) {
        throw new ContentProblem('malformed', `the index says ${size} bytes, and it has ${fetched.bytes.length}`);
    }
    if (fetched.mediaType !== mediaType) {
        throw new ContentProblem('malformed', `the index says ${mediaType}, and it is ${fetched.mediaType}`);
    }
    return fetched;
}
function attestation(fetched, reference, descriptor, subject) {
    const { manifest } = fetched;
    if (manifest.kind === 'index') {
        throw new lib/* Refusal */.P_(`${formatReference(reference)} is said to be an attestation, and is an index`);
    }
    const { platform } = descriptor;
    // Clients would choose it for an image, whatever its annotation calls it.
    if (platform !== undefined && platform.os !== 'unknown') {
        throw new lib/* Refusal */.P_(`${formatReference(reference)} is said to be an attestation, and stands in the index for ${formatPlatform(platform)}`, { mend: 'see who made this index, or take its images as sources one by one' });
    }
    return {
        subject,
        platform: { os: 'unknown', architecture: 'unknown' },
        content: gather_contentOf(fetched, manifest, reference, descriptor),
    };
}
function gather_contentOf(fetched, manifest, reference, descriptor) {
    const artifactType = descriptor?.artifactType;
    return {
        fetched,
        manifest,
        from: withoutName(reference),
        annotations: descriptor?.annotations ?? new Map(),
        ...(artifactType === undefined ? {} : { artifactType }),
    };
}
function subjectOf({ annotations }) {
    return annotations.get(attestationType) === 'attestation-manifest'
        ? annotations.get(attestationSubject)
        : undefined;
}
/** An entry that no client can choose, such as an attestation that has lost the name of its image. */
function isPlaceless({ platform, mediaType, artifactType }) {
    if (isIndexType(mediaType))
        return false;
    return platform?.os === 'unknown' || artifactType !== undefined || !isManifestType(mediaType);
}
function withoutName({ registry, repository }) {
    return { registry, repository };
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/guards.js
/** What must not happen to a tag. Pure. */


/**
 * @returns what is lost and allowed to be.
 * @throws {Refusal} when a tag would lose a platform, or what is no image, and must not.
 */
function guardAgainstShrinking(states, { members }, isAllowed) {
    const served = new Set(members.map(({ platform }) => platformClass(platform)));
    const losses = states.flatMap(({ target, platforms = [], artifact }) => {
        if (artifact !== undefined) {
            return [`${formatReference(target)} holds no image but ${artifact}, and would lose it`];
        }
        const lost = platforms.filter((platform) => !served.has(platformClass(platform)));
        return lost.length === 0
            ? []
            : [`${formatReference(target)} would lose ${lost.map(formatPlatform).join(', ')}`];
    });
    if (losses.length === 0 || isAllowed)
        return losses;
    throw new lib/* Refusal */.P_(losses.join('; '), {
        mend: 'add the missing source, set append: true to keep what is there, or allow-shrink: true to let it go',
    });
}

;// CONCATENATED MODULE: ./packages/aws/lib/ecr.js
/** ECR, for whoever calls it. */

const ecr = {
    title: 'ECR',
    iam: 'ecr',
    endpointVariable: 'ECR',
    load: async () => moduleOf(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19)), 'ECRClient'),
};

;// CONCATENATED MODULE: ./packages/aws/lib/ecr-public.js
/** ECR Public, for whoever calls it. */

const ecrPublic = {
    title: 'ECR Public',
    iam: 'ecr-public',
    endpointVariable: 'ECR_PUBLIC',
    load: async () => moduleOf(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(821)]).then(__webpack_require__.t.bind(__webpack_require__, 9821, 19)), 'ECRPUBLICClient'),
};

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/credentials.js


function credentialsFor(settings) {
    const { environment, log, mask } = settings.edge.host;
    const sources = [
        fromInputs(settings),
        dockerLogins({ environment, onTrouble: (trouble) => log.warn(trouble), signal: settings.signal }),
        once(fromEcr(settings)),
        fromGithub(settings),
    ];
    return async (registry, repository) => {
        for (const source of sources) {
            const credential = await source(registry, repository);
            if (credential === undefined)
                continue;
            mask(credential.kind === 'basic' ? credential.password : credential.token);
            return credential;
        }
        return undefined;
    };
}
function once(source) {
    const asked = new Map();
    return (registry) => {
        const known = asked.get(registry);
        if (known !== undefined)
            return known;
        const login = source(registry);
        asked.set(registry, login);
        login.catch(() => asked.delete(registry));
        return login;
    };
}
function fromInputs({ inputs, home }) {
    const { 'registry-username': username, 'registry-password': password } = inputs;
    return async (registry) => {
        if (username === undefined || password === undefined || registry !== home)
            return undefined;
        return { kind: 'basic', username, password };
    };
}
function fromGithub({ inputs, edge }) {
    const token = inputs['github-token'];
    const username = edge.host.environment.GITHUB_ACTOR || 'x-access-token';
    return async (registry) => token === undefined || registry !== 'ghcr.io' ? undefined : { kind: 'basic', username, password: token };
}
function fromEcr({ aws, signal, edge, published }) {
    return async (registry) => {
        const ecr = ecrRegistryOf(registry);
        if (ecr === undefined)
            return undefined;
        // ECR Public is read without a login, which needs none of the permissions.
        if (ecr.kind === 'public' && !published.includes(registry))
            return undefined;
        try {
            const token = await askForToken(ecr, aws, signal);
            const decoded = Buffer.from(token ?? '', 'base64').toString('utf8');
            const colon = decoded.indexOf(':');
            if (colon > 0) {
                return { kind: 'basic', username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
            }
        }
        catch (error) {
            signal.throwIfAborted();
            throw ecrFailure(registry, error);
        }
        edge.host.log.debug(`ECR gave no token for ${registry}`);
        return undefined;
    };
}
/** The Region is that of the registry, whatever the environment says. */
async function askForToken(ecr, aws, signal) {
    if (ecr.kind === 'public') {
        const options = { region: 'us-east-1', signal };
        const { authorizationData } = await aws.call('ecr-public', 'GetAuthorizationToken', {}, options);
        return authorizationData?.authorizationToken;
    }
    const options = { region: ecr.region, signal };
    const { authorizationData } = await aws.call('ecr', 'GetAuthorizationToken', {}, options);
    return authorizationData?.[0]?.authorizationToken;
}
function ecrFailure(registry, error) {
    const mend = error.mend;
    return new lib/* ServiceFailure */.A(`No login for ${registry}: ${(0,lib/* messageOf */.bD)(error)}`, { mend, cause: error });
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/live-edge.js
/** What a run works with, beside what the host gives. */





const patience = 120_000;
/** Longest wait for a registry that has never answered: the name is wrong rather than the network gone. */
const live_edge_firstContactPatience = 15_000;
/** For what looks lasting: no such name, no TLS, a certificate that is not trusted. */
const faultPatience = 2_000;
/** Milliseconds of trouble before it is told, and between two lines about it. */
const silence = 5_000;
const reminder = 30_000;
/** Of the seven seconds that are left after a signal: to finish what is under way, and to take it back instead. */
const longestFinish = 3_500;
const longestRescue = 6_500;
async function goLive(inputs, question, edge) {
    const { environment, log, cancellation, mask } = edge.host;
    const aws = openAws({ services: { ecr: ecr, 'ecr-public': ecrPublic }, environment, clock: systemClock });
    const { clock, random } = aws;
    const { signal, rescueSignal, uninterrupted } = deferredSignal(cancellation.signal);
    const transport = nodeTransport({ agent: await connectionAgent(environment) });
    let toldAt;
    const registriesUntil = (signal) => {
        const repeat = (work, deadline) => {
            let failingSince;
            return persist(work, {
                clock,
                random,
                signal,
                deadline,
                troubleOf: troubleOf,
                leastDelay: (error) => (error instanceof RegistryError ? error.retryAfter : undefined),
                patience: live_edge_patienceWith,
                onRetry: ({ attempt, delay, error }) => {
                    const what = error instanceof RegistryError ? `${error.request} (${error.message})` : 'a request';
                    log.debug(`${what} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms`);
                    const now = clock.now();
                    failingSince ??= now;
                    const isLong = now + delay - failingSince >= silence;
                    if (!isLong || (toldAt !== undefined && now - toldAt < reminder))
                        return;
                    toldAt = now;
                    log.info(`Trying again: ${what}`);
                },
            });
        };
        const published = question.repositories.map(({ registry }) => registry);
        return openRegistries({
            transport,
            persist: repeat,
            credentials: credentialsFor({ inputs, home: question.home.registry, published, aws, edge, signal }),
            insecure: inputs.insecure,
            signal,
            now: clock.now,
            onSecret: mask,
        });
    };
    const registries = registriesUntil(signal);
    // Without a signal there is no hurry, and the login that there is will do.
    const rescue = () => (signal.aborted ? registriesUntil(rescueSignal) : registries);
    return { ...edge, aws, registries, rescue, clock, random, signal, uninterrupted };
}
/** Milliseconds from the first failure until it is believed. */
function live_edge_patienceWith(error) {
    if (!(error instanceof RegistryError) || error.trouble !== 'network')
        return patience;
    if (error.fault !== undefined)
        return faultPatience;
    return error.hasAnswered ? patience : live_edge_firstContactPatience;
}
function deferredSignal(outer) {
    const inner = new AbortController();
    const last = new AbortController();
    let busy = 0;
    const stop = () => inner.abort(outer.reason);
    outer.addEventListener('abort', () => {
        if (busy === 0)
            stop();
        else
            setTimeout(stop, longestFinish).unref();
        setTimeout(() => last.abort(outer.reason), longestRescue).unref();
    });
    if (outer.aborted)
        stop();
    return {
        signal: inner.signal,
        rescueSignal: last.signal,
        async uninterrupted(work) {
            inner.signal.throwIfAborted();
            busy++;
            try {
                return await work();
            }
            finally {
                busy--;
                if (busy === 0 && outer.aborted)
                    stop();
            }
        },
    };
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/copy.js
/** Brings manifests and what they need into another repository. */


async function copyInto(repository, contents, edge) {
    await Promise.all(contents.map((content) => tellingOf(`${formatRepository(repository)}@${content.fetched.digest}`)(() => copyManifest(content, repository, edge))));
}
async function copyManifest({ fetched, manifest, from }, to, { registries, host }) {
    const { bytes, mediaType, digest } = fetched;
    if ((await registries.head({ ...to, digest })) !== undefined)
        return;
    // Layers that may not be handed on stay where their manifest says.
    const blobs = [manifest.config, ...manifest.layers].filter((blob) => !isForeignLayer(blob.mediaType));
    await Promise.all(blobs.map((blob) => registries.copyBlob(from, to, blob)));
    await registries.pushManifest(to, digest, { bytes, mediaType, digest });
    host.log.info(`Copied ${formatRepository(from)}@${digest} to ${formatRepository(to)}`);
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/referrers.js
/** Signatures and other artifacts that refer to an image, brought along with it. Whatever fails here is only told. */



/** A signature of an SBOM of an image. */
const referrers_deepest = 3;
async function copyReferrers(to, contents, edge) {
    const { signal, host } = edge;
    for (const { fetched, from } of contents) {
        try {
            await copyFor(fetched.digest, from, to, edge, referrers_deepest);
        }
        catch (error) {
            signal.throwIfAborted();
            host.log.warn(`What refers to ${formatRepository(from)}@${fetched.digest} was not copied: ${(0,lib/* messageOf */.bD)(error)}`);
        }
    }
}
async function copyFor(subject, from, to, edge, depth) {
    const { registries, host } = edge;
    const { descriptors } = await registries.referrers(from, subject);
    if (descriptors.length === 0 || depth === 0)
        return;
    for (const { digest } of descriptors) {
        const fetched = await registries.manifest({ ...from, digest });
        if (fetched.manifest.kind === 'index')
            continue;
        await copyManifest({ fetched, manifest: fetched.manifest, from, annotations: new Map() }, to, edge);
        await copyFor(digest, from, to, edge, depth - 1);
    }
    host.log.info(`Copied ${descriptors.length} that refer to ${subject}`);
    await list(subject, descriptors, to, edge);
}
/** A registry that knows referrers lists them by itself; for one that does not, a tag holds the list. */
async function list(subject, descriptors, to, { registries }) {
    const there = await registries.referrers(to, subject);
    if (there.listed)
        return;
    const all = new Map([...there.descriptors, ...descriptors].map((descriptor) => [descriptor.digest, descriptor]));
    const mediaType = ociIndex;
    const bytes = indexBytes({ mediaType, entries: [...all.values()], annotations: new Map() });
    await registries.pushManifest(to, referrersTag(subject), { bytes, mediaType, digest: digestOf(bytes) });
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/take-back.js
/** Sets tags back to what they were when one of them could not be set, and says what each of them holds. */



/** @returns the error to end with, once the tags that were set are what they were before. */
async function takeBack(failure, edge) {
    const { set, failed, error, digest } = failure;
    const { log } = edge.host;
    const name = formatReference(failed.target);
    const reason = isImmutable(error) ? immutableRefusal(failed, error) : told(error, name);
    const touched = isRefused(error) ? set : [...set, failed];
    if (touched.length === 0)
        return reason;
    const why = reason instanceof lib/* Cancelled */.cJ ? (0,lib/* messageOf */.bD)(reason) : `${name} could not be set`;
    log.warn(`${why}, so what was set is taken back`);
    const registries = edge.rescue();
    const ends = await Promise.all(touched.map((tag) => restore(tag, digest, registries)));
    for (const { says } of ends)
        log.warn(says);
    const stuck = ends.filter(({ isBack }) => !isBack).map(({ says }) => says);
    if (stuck.length === 0 || reason instanceof lib/* Cancelled */.cJ)
        return reason;
    return new lib/* ServiceFailure */.A(`${name} could not be set: ${(0,lib/* messageOf */.bD)(reason)}; and not everything could be taken back: ${stuck.join('; ')}`, { cause: error });
}
function isImmutable(error) {
    return error instanceof RegistryError && error.trouble === 'immutable';
}
/** Whether the registry has said no: after anything else the tag may have been set. */
function isRefused(error) {
    return error instanceof RegistryError && !['network', 'server'].includes(error.trouble);
}
function immutableRefusal({ target, before }, error) {
    return new lib/* Refusal */.P_(`${formatReference(target)} cannot be changed: it is ${before?.digest ?? 'taken'}`, {
        mend: 'publish a new tag, or set on-immutable: keep',
        cause: error,
    });
}
async function restore({ target, before }, digest, registries) {
    const name = formatReference(target);
    const was = before === undefined ? 'it was not there' : `it was ${before.digest}`;
    try {
        const now = await registries.head(target);
        if (now !== undefined && now !== digest && now !== before?.digest) {
            return { isBack: true, says: `${name} is left to another run, which has moved it to ${now}` };
        }
        if (before === undefined) {
            if (now !== undefined)
                await registries.deleteTag(target, target.tag);
            return { isBack: true, says: `${name} is not there, as before` };
        }
        if (before.raw === undefined) {
            if (now === before.digest)
                return { isBack: true, says: `${name} is ${now}, as before` };
            return { isBack: false, says: `${name} is ${now} (${was}, which the registry does not hand out)` };
        }
        // Also where it still shows what was there: it may be late in showing what it took.
        await registries.pushManifest(target, target.tag, before.raw);
        return { isBack: true, says: `${name} is ${before.digest}, as before` };
    }
    catch (error) {
        const remedy = before === undefined ? ', and not every registry deletes tags' : '';
        return { isBack: false, says: `${name} may be ${digest} (${was}; ${(0,lib/* messageOf */.bD)(error)}${remedy})` };
    }
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/publish.js
/**
 * Writes what was planned, in an order in which stopping anywhere leaves every tag as it was: what the index needs,
 * the index by its digest where there are several repositories, and only then tags. A tag that is refused after
 * others were moved takes them back.
 */







/** Milliseconds after which what was read of the tags is old. */
const freshFor = 5_000;
async function publish(plan, readAt, options, edge) {
    const prepared = plan.repositories.filter(({ copies, byDigest }) => copies.length > 0 || byDigest);
    for (const { repository, copies } of prepared) {
        await copyInto(repository, copies, edge);
        if (options.withReferrers)
            await copyReferrers(repository, copies, edge);
    }
    // The last of them is the first step of the tags: then every other repository is known to take the index.
    const last = prepared.findLast(({ byDigest }) => byDigest);
    for (const { repository, byDigest } of prepared) {
        if (byDigest && repository !== last?.repository)
            await pushByDigest(plan, repository, [], options, edge);
    }
    if (prepared.length > 0 || edge.clock.now() - readAt > freshFor)
        await refuseMovedTags(plan, edge);
    return await edge.uninterrupted(() => setTags(plan, last, options, edge));
}
/** @returns which of the tags the registry has set with the same request. */
async function pushByDigest({ joined }, repository, tags, { isVerified }, edge) {
    const { bytes, mediaType, digest } = joined;
    const reference = { ...repository, digest };
    const push = { bytes, mediaType, digest, alsoTags: tags.map(({ target }) => target.tag) };
    try {
        const pushed = await pushWithTags(repository, digest, push, edge);
        if (isVerified && pushed.digest === undefined)
            await confirm_confirm(reference, digest, undefined, edge);
        const set = tags.filter(({ target }) => pushed.tags.includes(target.tag));
        for (const { target } of set)
            edge.host.log.info(`${formatReference(target)} is ${digest}`);
        return set;
    }
    catch (error) {
        throw told(error, formatReference(reference));
    }
}
/** Once more without the further tags where it may be the question for them that is not understood. */
async function pushWithTags(repository, name, push, { registries }) {
    try {
        return await registries.pushManifest(repository, name, push);
    }
    catch (error) {
        if (push.alsoTags?.length === 0 || !isNotUnderstood(error, name))
            throw error;
        return await registries.pushManifest(repository, name, { ...push, alsoTags: [] });
    }
}
/** By its digest the index alone is never refused for a tag. */
function isNotUnderstood(error, name) {
    if (!(error instanceof RegistryError))
        return false;
    if (error.trouble === 'immutable')
        return isDigest(name);
    return error.trouble === 'refused' && error.codes.every((code) => code === 'UNSUPPORTED');
}
/** @throws {Refusal} when another run was here since the tags were read. */
async function refuseMovedTags({ repositories }, edge) {
    const tags = repositories.flatMap(({ tags }) => tags);
    await Promise.all(tags.map(async ({ target, before }) => {
        const name = formatReference(target);
        const now = await edge.registries.head(target).catch((error) => {
            throw told(error, name);
        });
        if (now === before?.digest)
            return;
        throw new lib/* Refusal */.P_(`${name} was moved by another run: from ${before?.digest ?? 'nothing'} to ${now ?? 'nothing'}`, {
            mend: 'run again, and let only one run at a time publish a tag (concurrency: on GitHub)',
        });
    }));
}
async function setTags(plan, last, options, edge) {
    const set = [];
    const kept = [];
    /** Registries that set several tags with one push by digest. */
    const generous = new Set();
    if (last !== undefined) {
        const also = await pushByDigest(plan, last.repository, last.tags, options, edge);
        if (also.length > 0)
            generous.add(last.repository.registry);
        set.push(...also);
    }
    for (const step of stepsOf(plan.repositories)) {
        let left = step.tags.filter((tag) => !set.includes(tag));
        if (left.length > 1 && generous.has(step.repository.registry)) {
            set.push(...(await pushByDigest(plan, step.repository, left, options, edge).catch(() => [])));
            left = left.filter((tag) => !set.includes(tag));
        }
        let asksForMore = plan.repositories.length === 1 && last === undefined;
        while (left.length > 0) {
            const [first, ...others] = left;
            try {
                const also = await setTag(first, asksForMore ? others : [], plan, options, edge);
                set.push(first, ...also);
                left = others.filter((tag) => !also.includes(tag));
                asksForMore = also.length > 0;
            }
            catch (error) {
                if (!(isImmutable(error) && options.onImmutable === 'keep'))
                    throw await takeBack({ set, failed: first, error, digest: plan.joined.digest }, edge);
                edge.host.log.warn(`${formatReference(first.target)} cannot be changed and is left as it is`);
                kept.push(first);
                left = others;
            }
        }
    }
    for (const { repository, byDigest, tags } of plan.repositories) {
        // Whoever is told the digest shall find the index, though every tag stayed what it was.
        const isWithout = tags.length > 0 && tags.every((tag) => kept.includes(tag));
        if (isWithout && !byDigest)
            await pushByDigest(plan, repository, [], options, edge);
    }
    return { set, kept };
}
/** In one repository all tags go together; in several, those that cannot be taken back are last in all of them. */
function stepsOf(repositories) {
    if (repositories.length === 1)
        return repositories;
    const part = (wanted) => repositories.map(({ repository, tags }) => ({
        repository,
        tags: tags.filter(({ fate }) => (fate === 'new') === wanted),
    }));
    return [...part(false), ...part(true)];
}
/** @returns which of the others the registry has set with the same request. */
async function setTag(first, others, { joined }, { isVerified }, edge) {
    const { bytes, mediaType, digest } = joined;
    const { target, before } = first;
    const push = { bytes, mediaType, digest, alsoTags: others.map((other) => other.target.tag) };
    const pushed = await pushWithTags(target, target.tag, push, edge).catch(async (error) => {
        // The answer may have been lost on the way: then the tag is set, and an immutable one is refused ever after.
        if (!mayBeSet(error) || (await edge.registries.head(target)) !== digest)
            throw error;
        return { digest, tags: [] };
    });
    if (isVerified && pushed.digest === undefined)
        await confirm_confirm(target, digest, before?.digest, edge);
    const also = others.filter((other) => pushed.tags.includes(other.target.tag));
    for (const tag of [first, ...also])
        edge.host.log.info(`${formatReference(tag.target)} is ${digest}`);
    return also;
}
function mayBeSet(error) {
    return error instanceof RegistryError && ['immutable', 'network', 'server'].includes(error.trouble);
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/question.js
/** What the inputs ask for, checked before anything is sent. */


/** @throws {UserError} with everything that is wrong. */
function questionFrom(inputs) {
    const problems = [];
    const reading = (read) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof lib/* UserError */.yo))
                throw error;
            problems.push(error);
            return undefined;
        }
    };
    const image = reading(() => imageFrom(inputs.image));
    const targets = inputs.tags.flatMap((text) => reading(() => targetFrom(text, image)) ?? []);
    const home = image ?? targets[0];
    const sources = inputs.sources.flatMap((text) => reading(() => sourceFrom(text, home, image)) ?? []);
    const expected = inputs['expect-platforms'].flatMap((text) => reading(() => question_told('expect-platforms', text, () => parsePlatform(text))) ?? []);
    const annotations = reading(() => annotationsFrom(inputs));
    problems.push(...contradictions(inputs));
    const [first, ...others] = problems;
    if (first !== undefined)
        throw others.length === 0 ? first : new lib/* Problems */.Zw(problems);
    if (home === undefined) {
        throw new lib/* UserError */.yo('It is not said where to publish', {
            expected: 'tags as full references, or the input image',
        });
    }
    return {
        sources,
        targets: targets.filter((target, at) => targets.findIndex((other) => isSameTarget(target, other)) === at),
        home: withoutTag(home),
        repositories: different(targets.length > 0 ? targets : [home]),
        annotations: annotations ?? parseAnnotations([]),
        expected,
    };
}
function imageFrom(text) {
    return text === undefined ? undefined : question_told('image', text, () => parseRepository(text));
}
function targetFrom(text, image) {
    if (isTag(text)) {
        if (image !== undefined)
            return { ...withoutTag(image), tag: text };
        throw new lib/* UserError */.yo(`tags: ${JSON.stringify(text)} is a bare tag, and it is not said of which repository`, {
            expected: 'a full reference, or the input image',
            mend: `for example image: ghcr.io/acme/web, or tags: ghcr.io/acme/web:${text}`,
        });
    }
    const { tag, digest, ...repository } = question_told('tags', text, () => parseReference(text));
    if (digest !== undefined) {
        throw new lib/* UserError */.yo(`tags: ${JSON.stringify(text)} has a digest, which is only known when the index is made`, {
            expected: 'registry/repository:tag',
        });
    }
    if (tag === undefined) {
        if (/^[A-Za-z0-9_.-]{129,}$/.test(text)) {
            throw new lib/* UserError */.yo(`tags: ${JSON.stringify(text)} has ${text.length} characters`, {
                expected: '128 at most for a tag',
            });
        }
        throw new lib/* UserError */.yo(`tags: ${JSON.stringify(text)} has no tag`, {
            expected: 'registry/repository:tag',
            mend: `if latest is meant, write ${text}:latest`,
        });
    }
    return { ...repository, tag };
}
function sourceFrom(text, home, image) {
    const [, platformText, rest = text] = /^([^=@]*)=(.*)$/s.exec(text) ?? [];
    const said = platformText === undefined ? undefined : question_told('sources', text, () => parsePlatform(platformText.trim()));
    const reference = question_told('sources', text, () => sourceReference(rest.trim(), home, image), text.length - rest.length);
    return { text: rest.trim(), reference, said };
}
/** @param image The repository that bare names could be tags of. */
function sourceReference(text, home, image) {
    const digest = text.replace(/^@/, '');
    if (isDigest(digest)) {
        if (home !== undefined)
            return { ...withoutTag(home), digest };
        throw new FormProblem('this is a bare digest, and it is not said of which repository', { at: 0, length: text.length }, 'registry/repository@sha256:\u2026, or the input image');
    }
    if (/^sha(256|512):/.test(text)) {
        throw new FormProblem('the digest is not of the form that registries use', { at: 0, length: text.length }, 'sha256: and 64 hexadecimal digits in lower case');
    }
    const reference = parseReference(text);
    // Docker Hub's own image of that name is hardly meant where the images of a repository are joined.
    if (image !== undefined && isTag(text) && reference.repository === `library/${text}`) {
        throw new FormProblem('this is a bare tag, or an image of Docker Hub', { at: 0, length: text.length }, `${formatRepository(image)}:${text}, or docker.io/library/${text}`);
    }
    const isWhole = reference.tag !== undefined || reference.digest !== undefined;
    return isWhole ? reference : { ...reference, tag: 'latest' };
}
function annotationsFrom({ annotations }) {
    for (const line of annotations)
        question_told('annotations', line, () => parseAnnotations([line]));
    return parseAnnotations(annotations);
}
function contradictions(inputs) {
    const isLogin = inputs['registry-username'] !== undefined;
    const problems = [];
    if (inputs['media-type'] === 'docker' && inputs.annotations.length > 0) {
        problems.push(new lib/* UserError */.yo('A Docker manifest list can hold no annotations', {
            where: 'media-type',
            expected: 'media-type: auto or oci where there are annotations',
        }));
    }
    if (isLogin !== (inputs['registry-password'] !== undefined)) {
        problems.push(new lib/* UserError */.yo(`${isLogin ? 'registry-password' : 'registry-username'} is missing`, {
            expected: 'both of registry-username and registry-password, or none',
        }));
    }
    if (inputs.append && inputs.tags.length === 0) {
        problems.push(new lib/* UserError */.yo('append needs a tag whose images stay', { expected: 'the input tags' }));
    }
    return problems;
}
/** A problem with a part of a text, with the place marked. */
function question_told(input, text, read, offset = 0) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof FormProblem))
            throw error;
        throw new lib/* UserError */.yo(error.message, {
            where: `${input}, character ${offset + error.at + 1}`,
            picture: [`  ${text}`, `  ${' '.repeat(offset + error.at)}${'^'.repeat(error.length)}`],
            expected: error.expected,
        });
    }
}
function different(repositories) {
    return repositories
        .map(withoutTag)
        .filter((one, at, all) => all.findIndex((other) => isSameRepository(one, other)) === at);
}
function withoutTag({ registry, repository }) {
    return { registry, repository };
}
function isSameTarget(one, other) {
    return isSameRepository(one, other) && one.tag === other.tag;
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/archived.js
/** Sources that ECR has put away. It answers as if they did not exist, and only its own API tells. */



/** @throws {ServiceFailure} for one that is archived: waiting does not bring it back. */
async function refuseArchived(missing, edge) {
    const archived = await Promise.all(missing.map(async (source) => await isArchived(source, edge)));
    const names = missing.filter((_, at) => archived[at]).map(({ text }) => text);
    if (names.length === 0)
        return;
    throw new lib/* ServiceFailure */.A(`Archived in ECR, and not to be read there: ${names.join(', ')}`, {
        mend: 'restore them in ECR, which takes some minutes, or push them anew',
    });
}
async function isArchived({ reference }, { aws, signal, host }) {
    const { registry, repository: repositoryName, tag, digest } = reference;
    const ecr = ecrRegistryOf(registry);
    if (ecr?.kind !== 'private')
        return false;
    const imageId = digest === undefined ? { imageTag: tag } : { imageDigest: digest };
    try {
        const { imageDetails } = await aws.call('ecr', 'DescribeImages', { registryId: ecr.account, repositoryName, imageIds: [imageId] }, { region: ecr.region, signal });
        return imageDetails?.[0]?.imageStatus === 'ARCHIVED';
    }
    catch (error) {
        signal.throwIfAborted();
        if (isNotFound(error))
            return false;
        const why = isAccessDenied(error) ? 'ecr:DescribeImages is not allowed' : (0,lib/* messageOf */.bD)(error);
        host.log.warn(`Whether ${repositoryName} has it archived cannot be told: ${why}`);
        return false;
    }
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/sources.js
/** Finds every source, waiting for those that are still being built. */





const sources_rhythm = { shortest: 1_000, longest: 15_000, eagerFor: 30_000, eagerLongest: 3_000 };
/** Milliseconds between two lines about who is missing. */
const sources_reminder = 60_000;
/**
 * @param wait Milliseconds; 0 looks once.
 * @throws {ServiceFailure} when a source is missing and there is no wait, or it cannot be read.
 * @throws {TimedOut} when the wait ran out.
 */
async function findSources(sources, wait, edge) {
    const { clock, random, signal, registries } = edge;
    const { log } = edge.host;
    const found = new Map();
    const missing = () => sources.filter((source) => !found.has(source));
    const deadline = clock.now() + wait;
    let toldAt;
    async function look() {
        const before = found.size;
        await Promise.all(missing().map(async (source) => {
            const fetched = await registries
                .manifest(source.reference, wait === 0 ? undefined : deadline)
                .catch((error) => absent(error, source, wait > 0));
            if (fetched !== undefined)
                found.set(source, fetched);
        }));
        const left = missing();
        if (left.length === 0)
            return { kind: 'done', value: undefined };
        if (toldAt === undefined)
            await refuseArchived(left, edge);
        if (wait === 0)
            throw missingError(left);
        if (toldAt === undefined || found.size > before || clock.now() - toldAt >= sources_reminder) {
            toldAt = clock.now();
            log.info(`Waiting for ${sources_namesOf(left)}, ${inWords(deadline - clock.now())} at most`);
        }
        return { kind: found.size > before ? 'news' : 'idle' };
    }
    try {
        await until(look, sources_rhythm, { clock, random, signal, deadline });
    }
    catch (error) {
        if (!(error instanceof lib/* TimedOut */.GA))
            throw error;
        const last = error.cause instanceof RegistryError ? ` (${error.cause.request}: ${error.cause.message})` : '';
        throw new lib/* TimedOut */.GA(`After ${inWords(wait)} there is still no ${sources_namesOf(missing())}${last}`, {
            mend: 'see whether their builds failed, or raise the input wait',
            cause: error,
        });
    }
    return sources.flatMap((source) => {
        const fetched = found.get(source);
        return fetched === undefined ? [] : [{ ...source, fetched }];
    });
}
function absent(error, { text }, isWaiting) {
    if (error instanceof RegistryError && (error.trouble === 'missing' || (isWaiting && isComing(error)))) {
        return undefined;
    }
    throw told(error, text);
}
/** What a pull-through cache does not have yet, unless it may not log in where it comes from. */
function isComing(error) {
    return error.trouble === 'upstream' && troubleOf(error) !== 'lasting';
}
function missingError(sources) {
    const [only] = sources;
    return new lib/* ServiceFailure */.A(sources.length === 1 ? `${only?.text} does not exist` : `These do not exist: ${sources_namesOf(sources)}`, { mend: 'check the names, or let the input wait give their builds time' });
}
function sources_namesOf(sources) {
    return sources.map(({ text }) => text).join(', ');
}
function inWords(ms) {
    const seconds = Math.ceil(ms / 1000);
    return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/immutability.js
/** Which tags of ECR must not change, asked only when one of them would. */



/** @returns those of the targets whose tags must not change, as far as that can be known. */
async function immutableAmong(targets, edge) {
    const repositories = targets.filter((target, at) => targets.findIndex((other) => isSameRepository(target, other)) === at);
    const rules = await Promise.all(repositories.map((repository) => ruleOf(repository, edge)));
    return targets.filter((target) => repositories.some((repository, at) => isSameRepository(repository, target) && rules[at]?.(target.tag)));
}
async function ruleOf({ registry, repository }, edge) {
    const ecr = ecrRegistryOf(registry);
    if (ecr?.kind !== 'private')
        return undefined;
    const { aws, signal, host } = edge;
    try {
        const { repositories } = await aws.call('ecr', 'DescribeRepositories', { registryId: ecr.account, repositoryNames: [repository] }, { region: ecr.region, signal });
        const { imageTagMutability, imageTagMutabilityExclusionFilters } = repositories?.[0] ?? {};
        const filters = (imageTagMutabilityExclusionFilters ?? []).flatMap(({ filter }) => filter ?? []);
        return mutabilityRule(imageTagMutability, filters);
    }
    catch (error) {
        signal.throwIfAborted();
        if (isNotFound(error))
            return undefined;
        const name = formatRepository({ registry, repository });
        const why = isAccessDenied(error) ? 'ecr:DescribeRepositories is not allowed' : (0,lib/* messageOf */.bD)(error);
        host.log.warn(`Whether tags of ${name} are immutable is only known when they are written: ${why}`);
        return undefined;
    }
}
/** Tags that a filter names have the opposite rule of the others. */
function mutabilityRule(mutability, filters) {
    const isExcluded = (tag) => filters.some((filter) => matches(tag, filter));
    switch (mutability) {
        case 'IMMUTABLE':
            return () => true;
        case 'IMMUTABLE_WITH_EXCLUSION':
            return (tag) => !isExcluded(tag);
        case 'MUTABLE_WITH_EXCLUSION':
            return isExcluded;
        default:
            return () => false;
    }
}
/** `*` stands for any characters, everything else for itself. */
function matches(tag, filter) {
    const [start = '', ...others] = filter.split('*');
    const end = others.pop();
    if (end === undefined)
        return tag === filter;
    if (!tag.startsWith(start) || !tag.endsWith(end) || tag.length < start.length + end.length)
        return false;
    let rest = tag.slice(start.length, tag.length - end.length);
    return others.every((part) => {
        const at = rest.indexOf(part);
        rest = rest.slice(at + part.length);
        return at >= 0;
    });
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/tag-fates.js
/** What becomes of each tag. */



/** @throws {Refusal} when one must not change, and `keep` was not asked for. */
async function decideTags(states, digest, onImmutable, edge) {
    const tags = states.map((state) => ({ ...state, fate: fateOf(state, digest) }));
    const moving = tags.filter(({ fate }) => fate === 'moves');
    if (moving.length === 0)
        return tags;
    const immutable = await immutableAmong(moving.map(({ target }) => target), edge);
    const isImmutable = ({ target }) => immutable.includes(target);
    const stuck = moving.filter(isImmutable);
    if (stuck.length === 0)
        return tags;
    const names = stuck.map(({ target, before }) => `${formatReference(target)} is ${before?.digest}`);
    if (onImmutable === 'fail') {
        throw new lib/* Refusal */.P_(`Immutable, and not ${digest}: ${names.join(', ')}`, {
            mend: 'publish a new tag, or set on-immutable: keep',
        });
    }
    for (const name of names)
        edge.host.log.warn(`Immutable, and left as it is: ${name}`);
    return tags.map((tag) => (isImmutable(tag) ? { ...tag, fate: 'kept' } : tag));
}
function fateOf({ before }, digest) {
    if (before === undefined)
        return 'new';
    return before.digest === digest ? 'stays' : 'moves';
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/tag-state.js
/** What the tags hold before anything is written. */


async function readTag(target, edge) {
    const name = formatReference(target);
    try {
        const fetched = await edge.registries.manifest(target);
        const before = { digest: fetched.digest, raw: fetched, fetched };
        const artifact = artifactIn(fetched.manifest);
        if (artifact !== undefined)
            return { target, before, platforms: undefined, artifact };
        return { target, before, platforms: await platformsOf(fetched, target, edge) };
    }
    catch (error) {
        if (error instanceof RegistryError && error.trouble === 'missing') {
            return { target, before: undefined, platforms: [] };
        }
        if (!(error instanceof ContentProblem && error.kind === 'unsupported'))
            throw told(error, name);
        edge.host.log.warn(`What ${name} holds now cannot be compared: ${error.message}`);
        return { target, before: await unread(target, edge), platforms: undefined };
    }
}
async function unread(target, { registries }) {
    const name = formatReference(target);
    try {
        const digest = await registries.head(target);
        if (digest === undefined)
            return undefined;
        const raw = await registries.rawManifest(target);
        return { digest, raw: raw.digest === digest ? raw : undefined, fetched: undefined };
    }
    catch (error) {
        throw told(error, name);
    }
}
/** How deep an index in an index is looked into. */
const tag_state_deepest = 8;
/** @returns undefined when not all that it serves can be told. */
async function platformsOf({ manifest }, target, { registries, host }) {
    const name = formatReference(target);
    async function servedBy(held, depth) {
        if (held.kind === 'index') {
            if (depth === tag_state_deepest)
                throw new ContentProblem('unsupported', 'its indexes are nested too deep');
            return (await Promise.all(held.manifests.map((entry) => servedHere(entry, depth + 1)))).flat();
        }
        return [readConfig(await registries.blob(target, held.config, largestConfig)).platform];
    }
    async function servedHere(entry, depth) {
        const { platform, mediaType, digest } = entry;
        if (platform !== undefined && !isIndexType(mediaType)) {
            return platform.os === 'unknown' ? [] : [platform];
        }
        if (!isManifestType(mediaType) || entry.artifactType !== undefined)
            return [];
        const { registry, repository } = target;
        try {
            const child = await registries.manifest({ registry, repository, digest });
            const isArtifact = child.manifest.kind === 'image' && artifactIn(child.manifest) !== undefined;
            return isArtifact ? [] : await servedBy(child.manifest, depth);
        }
        catch (error) {
            const isGone = error instanceof RegistryError && error.trouble === 'missing';
            if (!isGone && !(error instanceof ContentProblem))
                throw error;
            host.log.warn(`What ${name} serves by ${digest} cannot be compared: ${error.message}`);
            return [];
        }
    }
    try {
        return await servedBy(manifest, 0);
    }
    catch (error) {
        // An image from before platforms were written down.
        if (!(error instanceof ContentProblem && error.kind === 'unsupported'))
            throw error;
        host.log.warn(`What ${name} serves cannot be compared: ${error.message}`);
        return undefined;
    }
}
/** The type of what is no image though it has the form of one, such as a Helm chart. */
function artifactIn(manifest) {
    if (manifest.kind === 'index')
        return undefined;
    const { mediaType } = manifest.config;
    return isImageConfig(mediaType) ? undefined : mediaType;
}

;// CONCATENATED MODULE: ./actions/multi-arch-manifest/lib/run.js
/**
 * Joins images of several platforms under one tag. First everything is read and judged, then it is planned, and only
 * then written; a dry run ends with the plan.
 */















async function run_run(inputs, edge) {
    const question = questionFrom(inputs);
    const live = await goLive(inputs, question, edge);
    try {
        return outcomeOf(await work(inputs, question, live), live);
    }
    catch (error) {
        if (!(error instanceof lib/* ActionError */.lZ))
            throw error;
        const { requests, changes } = live.registries;
        return { verdict: 'unknown', error, outputs: { requests, changed: changes > 0 } };
    }
}
async function work(inputs, question, edge) {
    announce(inputs, question, edge);
    tellAnnotations(question, edge);
    const roots = await findSources(question.sources, inputs.wait, edge);
    const found = await gather(roots, edge);
    const readAt = edge.clock.now();
    const states = await Promise.all(question.targets.map((target) => readTag(target, edge)));
    const kept = inputs.append ? await imagesOf(states[0], edge) : nothing;
    const joined = join(found.images, [...found.attestations, ...kept.attestations], kept.images, {
        mediaType: inputs['media-type'],
        attestations: inputs.attestations,
        requireSame: inputs['require-same'],
        annotations: question.annotations,
        expected: question.expected,
    });
    for (const place of [...found.unused, ...kept.unused]) {
        edge.host.log.warn(`Left out, for no client could choose it: ${place}`);
    }
    for (const warning of joined.warnings)
        edge.host.log.warn(warning);
    for (const loss of guardAgainstShrinking(states, joined, inputs['allow-shrink']))
        edge.host.log.warn(loss);
    if (inputs.verify === 'deep')
        await checkPrograms(joined, edge);
    const tags = await decideTags(states, joined.digest, inputs['on-immutable'], edge);
    const holding = await holdingByDigest(joined.digest, question, edge);
    const plan = planFor(joined, question.repositories, tags, holding);
    if (inputs['dry-run'])
        return { plan, set: [], kept: [], isDry: true };
    if (!hasWork(plan)) {
        if (inputs.verify === 'deep')
            await readBack(plan, [], edge);
        return { plan, set: [], kept: [], isDry: false };
    }
    const options = {
        onImmutable: inputs['on-immutable'],
        isVerified: inputs.verify !== 'off',
        withReferrers: inputs.referrers === 'copy',
    };
    const published = await publish(plan, readAt, options, edge);
    if (inputs.verify === 'deep')
        await readBack(plan, published.set, edge);
    return { plan, ...published, isDry: false };
}
const nothing = { images: [], attestations: [], unused: [] };
/** Says before the first request what the login must be good for. A dry run only reads. */
function announce(inputs, { sources, repositories }, { registries }) {
    for (const { reference } of sources)
        registries.intend(reference, 'pull');
    for (const repository of repositories)
        registries.intend(repository, inputs['dry-run'] ? 'pull' : 'push');
}
function tellAnnotations({ annotations: { raised, placeless } }, { host }) {
    if (raised > 0) {
        host.log.info(`Annotations meant for the images stand on the index, for images are not rewritten: ${raised}`);
    }
    if (placeless > 0) {
        host.log.warn(`Left out, for a registry has no place for annotations of index-descriptor: ${placeless}`);
    }
}
/** Where no tag tells whether the index is there, its digest does. */
async function holdingByDigest(digest, { targets, repositories }, { registries }) {
    if (targets.length > 0)
        return [];
    const found = await Promise.all(repositories.map((repository) => {
        const reference = { ...repository, digest };
        return tellingOf(formatReference(reference))(() => registries.head(reference));
    }));
    return repositories.filter((_, at) => found[at] !== undefined);
}
/** What the first tag holds. */
async function imagesOf(state, edge) {
    const fetched = state?.before?.fetched;
    if (state === undefined || fetched === undefined)
        return nothing;
    const { target } = state;
    return await gather([{ text: formatReference(target), reference: target, said: undefined, fetched }], edge);
}


/***/ }),

/***/ 8007:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor),
/* harmony export */   j: () => (/* binding */ hasProxy)
/* harmony export */ });
/* harmony import */ var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3706);
/** Which proxy a request goes through: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in lower or upper case. */

function hasProxy(environment) {
    return proxyVariables.some((name) => variable(name, environment) !== undefined);
}
/**
 * The proxy's URL, undefined for a direct connection.
 * @throws {UserError} when the variable holds no http or https URL.
 */
function proxyFor(url, environment) {
    if (isExempt(url, environment))
        return undefined;
    const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const value = variable(name, environment) ?? variable('ALL_PROXY', environment);
    if (value === undefined)
        return undefined;
    const proxy = value.includes('://') ? value : `http://${value}`;
    if (URL.canParse(proxy) && /^https?:/.test(proxy))
        return proxy;
    throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('The proxy is no http or https URL', { where: name, expected: 'http://host:port' });
}
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'];
function variable(name, environment) {
    return environment[name.toLowerCase()] || environment[name] || undefined;
}
/** Entries: `*`, `host`, `.domain`, `*.domain`, each with or without `:port`. A host stands for its subdomains too. */
function isExempt({ protocol, hostname, port }, environment) {
    const entries = (variable('NO_PROXY', environment) ?? '').toLowerCase().split(/[\s,]+/);
    const ownPort = port || (protocol === 'https:' ? '443' : '80');
    return entries.some((entry) => {
        if (entry === '')
            return false;
        if (entry === '*')
            return true;
        const [, name = '', entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        if (entryPort !== undefined && entryPort !== ownPort)
            return false;
        const domain = name.replace(/^\*?\./, '');
        return hostname === domain || hostname.endsWith(`.${domain}`);
    });
}


/***/ })

};
