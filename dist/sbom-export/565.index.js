export const id = 565;
export const ids = [565];
export const modules = {

/***/ 5565:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openFindings: () => (/* binding */ openFindings)
});

// EXTERNAL MODULE: ./packages/aws/lib/index.js + 14 modules
var lib = __webpack_require__(529);
;// CONCATENATED MODULE: ./actions/sbom-export/lib/findings/finding.js
/** Undefined for one that is about no package of an image. */
function findingFrom(told) {
    const details = told.packageVulnerabilityDetails;
    const [resource] = told.resources ?? [];
    if (details?.vulnerabilityId === undefined || resource?.id === undefined)
        return undefined;
    return {
        id: details.vulnerabilityId,
        related: details.relatedVulnerabilities ?? [],
        image: resource.id,
        severity: severities[told.severity ?? ''] ?? 'unknown',
        score: baseScore(details.cvss ?? []) ?? told.inspectorScore,
        epss: told.epss?.score,
        exploitAvailable: told.exploitAvailable === undefined ? undefined : told.exploitAvailable === 'YES',
        isSuppressed: told.status === 'SUPPRESSED',
        packages: (details.vulnerablePackages ?? []).map(affectedPackage),
    };
}
/** What the service says now counts more than what the document said when it was made. */
function enriched(component, vulnerability, finding) {
    const { severity, score, epss, exploitAvailable, isSuppressed } = finding;
    const fixedVersion = fixOf(component, finding);
    return {
        ...vulnerability,
        ...(severity === 'unknown' ? {} : { severity }),
        ...(score === undefined ? {} : { score }),
        ...(epss === undefined ? {} : { epss }),
        ...(exploitAvailable === undefined ? {} : { exploitAvailable }),
        ...(fixedVersion === undefined ? {} : { fixedVersion }),
        ...(isSuppressed ? { isSuppressed } : {}),
    };
}
const severities = {
    CRITICAL: 'critical',
    HIGH: 'high',
    MEDIUM: 'medium',
    LOW: 'low',
    INFORMATIONAL: 'none',
};
/** Of version 3 where there is one, for that is what scores are compared by. */
function baseScore(scores) {
    for (const version of ['3', '4', '2']) {
        const found = scores.filter((score) => score.version?.startsWith(version));
        const highest = Math.max(...found.map((score) => score.baseScore ?? 0));
        if (found.length > 0)
            return highest;
    }
    return undefined;
}
function affectedPackage({ name = '', version = '', release, fixedInVersion }) {
    return {
        name,
        version: release === undefined || release === '' ? version : `${version}-${release}`,
        fixedVersion: fixedInVersion === undefined || fixedInVersion === 'NotAvailable' ? undefined : fixedInVersion,
    };
}
/** Of this very package; else of its name; else what all of them say alike. */
function fixOf({ name, namespace, version }, { packages }) {
    const names = new Set([name, `${namespace}:${name}`, `${namespace}/${name}`].map((each) => each.toLowerCase()));
    const named = packages.filter((each) => names.has(each.name.toLowerCase()));
    const same = named.filter((each) => each.version === version.replace(/^\d+:/, ''));
    const fixes = new Set([same, named, packages].find(({ length }) => length > 0)?.map((each) => each.fixedVersion));
    const [fix, ...others] = fixes;
    return others.length === 0 ? fix : undefined;
}

;// CONCATENATED MODULE: ./actions/sbom-export/lib/findings/findings.js
/** Findings of Amazon Inspector for the images of a run: few calls, each for several images. */


/** Images that one filter takes, and findings that one answer has. */
const mostImages = 10;
const pageSize = 100;
/** Questions under way at a time. */
const width = 4;
/** Without the permission the documents are taken as they are, and that is told once. */
function openFindings(edge) {
    const books = new Map();
    const take = turns(width);
    let isDenied = false;
    async function ask(digests, region) {
        if (isDenied)
            return emptyBook;
        try {
            return bookOf(await take(() => listFindings(digests, region, edge)));
        }
        catch (error) {
            if (!(0,lib/* isAccessDenied */.w7)(error))
                throw error;
            if (!isDenied) {
                edge.host.log.warn('Not allowed: inspector2:ListFindings, so severity, scores, fix and exploit stay as the SBOM has them');
            }
            isDenied = true;
            return emptyBook;
        }
    }
    function bookFor({ digest, region }) {
        const known = books.get(digest);
        if (known !== undefined)
            return known;
        const asked = ask([digest], region);
        books.set(digest, asked);
        return asked;
    }
    return {
        expect(images) {
            for (const [region, digests] of byRegion(images)) {
                const fresh = digests.filter((digest) => digest !== '' && !books.has(digest));
                for (let at = 0; at < fresh.length; at += mostImages) {
                    const some = fresh.slice(at, at + mostImages);
                    const asked = ask(some, region);
                    // Whoever reads the document meets the failure.
                    asked.catch(() => { });
                    for (const digest of some)
                        books.set(digest, asked);
                }
            }
        },
        async enrich(image) {
            if (!/^sha256:[0-9a-f]{64}$/.test(image.digest))
                return (_, vulnerability) => vulnerability;
            const book = await bookFor(image);
            return (component, vulnerability) => {
                const finding = book.find(image.arn, vulnerability.id) ?? book.find(image.digest, vulnerability.id);
                return finding === undefined ? vulnerability : enriched(component, vulnerability, finding);
            };
        },
    };
}
const emptyBook = { find: () => undefined };
/** Found by the image's ARN, or by its digest where the document does not know the whole. */
function bookOf(findings) {
    const own = new Map();
    const related = new Map();
    for (const finding of findings) {
        for (const image of [finding.image, finding.image.slice(finding.image.lastIndexOf('/') + 1)]) {
            own.set(`${image} ${finding.id}`, finding);
            for (const id of finding.related)
                related.set(`${image} ${id}`, finding);
        }
    }
    return {
        find: (image, id) => own.get(`${image} ${id}`) ?? related.get(`${image} ${id}`),
    };
}
async function listFindings(digests, region, { aws, host }) {
    const equals = (value) => ({ comparison: 'EQUALS', value });
    const filterCriteria = {
        ecrImageHash: digests.map(equals),
        findingStatus: ['ACTIVE', 'SUPPRESSED'].map(equals),
        findingType: [equals('PACKAGE_VULNERABILITY')],
    };
    const found = [];
    let nextToken;
    do {
        const page = await aws.call('inspector2', 'ListFindings', { filterCriteria, maxResults: pageSize, ...(nextToken === undefined ? {} : { nextToken }) }, { signal: host.cancellation.signal, ...(region === '' ? {} : { region }) });
        for (const told of page.findings ?? []) {
            const finding = findingFrom(told);
            if (finding !== undefined)
                found.push(finding);
        }
        nextToken = page.nextToken || undefined;
    } while (nextToken !== undefined);
    return found;
}
function byRegion(images) {
    const regions = new Map();
    for (const { digest, region } of images) {
        const known = regions.get(region);
        if (known === undefined)
            regions.set(region, [digest]);
        else if (!known.includes(digest))
            known.push(digest);
    }
    return regions;
}
/** Runs so many pieces of work at a time, the others in their order. */
function turns(most) {
    const waiting = [];
    let busy = 0;
    return async (work) => {
        if (busy >= most)
            await new Promise((resolve) => waiting.push(resolve));
        busy++;
        try {
            return await work();
        }
        finally {
            busy--;
            waiting.shift()?.();
        }
    };
}


/***/ })

};
