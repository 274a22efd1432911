export const id = 624;
export const ids = [624,578];
export const modules = {

/***/ 3578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  goLive: () => (/* binding */ goLive)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./packages/aws/lib/index.js + 14 modules
var lib = __webpack_require__(529);
// EXTERNAL MODULE: ./packages/aws/lib/services.js
var services = __webpack_require__(2891);
;// CONCATENATED MODULE: ./packages/aws/lib/ecr.js
/** ECR, for whoever calls it. */

const ecr = {
    title: 'ECR',
    iam: 'ecr',
    endpointVariable: 'ECR',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(249)]).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19)), 'ECRClient'),
};

;// CONCATENATED MODULE: ./packages/aws/lib/iam.js
/** IAM, for whoever calls it. */

const iam = {
    title: 'IAM',
    iam: 'iam',
    endpointVariable: 'IAM',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19)), 'IAMClient'),
};

;// CONCATENATED MODULE: ./packages/aws/lib/inspector2.js
/** Amazon Inspector, for whoever calls it. */

const inspector2 = {
    title: 'Amazon Inspector',
    iam: 'inspector2',
    endpointVariable: 'INSPECTOR2',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(222)]).then(__webpack_require__.t.bind(__webpack_require__, 3222, 19)), 'Inspector2Client'),
};

;// CONCATENATED MODULE: ./packages/aws/lib/kms.js
/** AWS KMS, for whoever calls it. */

const kms = {
    title: 'AWS KMS',
    iam: 'kms',
    endpointVariable: 'KMS',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(632)]).then(__webpack_require__.t.bind(__webpack_require__, 2632, 19)), 'KMSClient'),
};

;// CONCATENATED MODULE: ./packages/aws/lib/s3.js
/** S3, for whoever calls it. */

const s3 = {
    title: 'S3',
    iam: 's3',
    endpointVariable: 'S3',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19)), 'S3Client'),
};

;// CONCATENATED MODULE: ./packages/aws/lib/sts.js
/** AWS STS, for whoever calls it. */

const sts = {
    title: 'AWS STS',
    iam: 'sts',
    endpointVariable: 'STS',
    load: async () => (0,services/* moduleOf */.c)(await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19)), 'STSClient'),
};

// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var host_lib = __webpack_require__(3706);
;// CONCATENATED MODULE: ./actions/sbom-export/lib/live-edge.js
/** What the modes that call AWS work with, beside what the host gives. */









/** Waits have a rhythm of their own; what is listed and downloaded shall not wait for a turn each time. */
const pace = { freeFor: 5_000, perSecond: 200 };
const live_edge_open = new WeakMap();
/** The same door for whoever asks with the same edge, so that the calls of a run are counted together. */
function goLive(edge) {
    if (isLive(edge))
        return edge;
    const known = live_edge_open.get(edge);
    if (known !== undefined)
        return known;
    const { environment, log } = edge.host;
    const aws = (0,lib/* openAws */.eF)({
        services: { inspector2: inspector2, ecr: ecr, s3: s3, kms: kms, sts: sts, iam: iam },
        environment,
        clock: lib/* systemClock */.ml,
        pace,
        onRetry: ({ operation, attempt, delay, error }) => log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms: ${(0,host_lib/* messageOf */.bD)(error)}`),
    });
    // Each of the requests that are under way at a time listens to it.
    (0,external_node_events_.setMaxListeners)(0, edge.host.cancellation.signal);
    const live = { ...edge, aws };
    live_edge_open.set(edge, live);
    return live;
}
function isLive(edge) {
    return 'aws' in edge;
}


/***/ }),

/***/ 8624:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openObjects: () => (/* binding */ openObjects)
});

// EXTERNAL MODULE: ./actions/sbom-export/lib/live-edge.js + 6 modules
var live_edge = __webpack_require__(3578);
// EXTERNAL MODULE: ./packages/aws/lib/index.js + 14 modules
var lib = __webpack_require__(529);
// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var host_lib = __webpack_require__(3706);
;// CONCATENATED MODULE: ./actions/sbom-export/lib/objects/uri.js
/** `s3://bucket/key`, taken apart and put together. */

/** @throws {UserError} */
function addressOf(uri) {
    const [, bucket, key = ''] = /^s3:\/\/([^/]+)(?:\/([\s\S]*))?$/.exec(uri) ?? [];
    if (bucket !== undefined && /^[A-Za-z0-9][A-Za-z0-9.:_/-]{1,254}$/.test(bucket))
        return { bucket, key };
    throw new host_lib/* UserError */.yo('this is no address in S3', { where: uri, expected: 's3://bucket/key' });
}
function uriOf({ bucket, key }) {
    return `s3://${bucket}/${key}`;
}

;// CONCATENATED MODULE: ./actions/sbom-export/lib/objects/download.js
/** The bytes of an object, whatever happens to the connection meanwhile. */



/** Milliseconds without a byte until a connection counts as broken. */
const longestSilence = 30_000;
/** Broken connections one after the other, none of which brought a byte. */
const mostBreaks = 5;
/**
 * A broken connection goes on where it broke, as long as the object is the same.
 * @throws {UserError, ServiceFailure}; the signal's reason
 */
async function* download(address, region, edge) {
    const { aws, host } = edge;
    const { signal } = host.cancellation;
    let offset = 0;
    let breaks = 0;
    let etag;
    let size;
    for (;;) {
        const rest = offset === 0 ? {} : { Range: `bytes=${offset}-`, ...(etag === undefined ? {} : { IfMatch: etag }) };
        const { bucket: Bucket, key: Key } = address;
        const answer = await aws.call('s3', 'GetObject', { Bucket, Key, ...rest }, { region, signal });
        etag ??= answer.ETag;
        size ??= answer.ContentLength;
        let trouble;
        try {
            for await (const chunk of chunksOf(answer.Body, signal)) {
                offset += chunk.length;
                breaks = 0;
                yield chunk;
            }
        }
        catch (error) {
            signal.throwIfAborted();
            if (!isBroken(error))
                throw error;
            trouble = error;
        }
        if (size === undefined ? trouble === undefined : offset >= size)
            return;
        if (++breaks > mostBreaks)
            throw broken(address, trouble);
        host.log.debug(`${uriOf(address)} broke off at byte ${offset} and is continued`);
        await aws.clock.sleep(Math.min(10_000, 200 * 2 ** breaks) * aws.random(), signal);
    }
}
async function* chunksOf(body, signal) {
    const end = () => body.destroy(new Silence());
    const timer = setTimeout(end, longestSilence);
    signal.addEventListener('abort', end, { once: true });
    try {
        for await (const chunk of body) {
            timer.refresh();
            yield chunk;
            timer.refresh();
        }
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
    }
}
class Silence extends Error {
    name = 'TimeoutError';
    message = `no byte within ${longestSilence / 1_000} s`;
}
function isBroken(error) {
    return (0,lib/* isNetworkTrouble */.m6)(error) || /aborted|premature/i.test((0,host_lib/* messageOf */.bD)(error));
}
function broken(address, cause) {
    return new host_lib/* ServiceFailure */.A('the object cannot be read to its end: the connection breaks each time', {
        where: uriOf(address),
        mend: 'check the network and the proxy variables',
        cause,
    });
}

;// CONCATENATED MODULE: ./actions/sbom-export/lib/objects/objects.js



/** Milliseconds that an upload may take, beside one for each so many bytes. */
const uploadTime = { least: 60_000, bytesPerMs: 100 };
/** @param region Where the buckets are; the environment's, where that is not known. A bucket elsewhere is found, too. */
async function openObjects(edge, region) {
    const live = (0,live_edge.goLive)(edge);
    return {
        list: (uri) => list(uri, region, live),
        open: (uri) => download(addressOf(uri), region, live),
        async put(uri, bytes, contentType) {
            const { bucket, key } = addressOf(uri);
            const content = contentType === undefined ? {} : { ContentType: contentType };
            await live.aws.call('s3', 'PutObject', { Bucket: bucket, Key: key, Body: bytes, ...content }, {
                region,
                signal: live.host.cancellation.signal,
                timeout: uploadTime.least + bytes.length / uploadTime.bytesPerMs,
            });
        },
    };
}
async function* list(uri, region, { aws, host }) {
    const { bucket, key } = addressOf(uri);
    const { signal } = host.cancellation;
    let next;
    do {
        const page = await aws.call('s3', 'ListObjectsV2', { Bucket: bucket, Prefix: key, ...(next === undefined ? {} : { ContinuationToken: next }) }, { region, signal });
        for (const { Key = '', Size = 0 } of page.Contents ?? [])
            yield { uri: uriOf({ bucket, key: Key }), size: Size };
        next = page.IsTruncated === true ? page.NextContinuationToken : undefined;
    } while (next !== undefined);
}


/***/ })

};
