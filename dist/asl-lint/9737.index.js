export const id = 9737;
export const ids = [9737];
export const modules = {

/***/ 9737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  crossCheck: () => (/* binding */ crossCheck)
});

// EXTERNAL MODULE: ./packages/asl/lib/index.js + 210 modules
var lib = __webpack_require__(3603);
// EXTERNAL MODULE: ./packages/aws/lib/index.js + 14 modules
var aws_lib = __webpack_require__(8970);
// EXTERNAL MODULE: ./packages/host/lib/index.js + 22 modules
var host_lib = __webpack_require__(3706);
// EXTERNAL MODULE: ./actions/asl-lint/lib/verdict.js
var verdict = __webpack_require__(9987);
;// CONCATENATED MODULE: ./actions/asl-lint/lib/cross-check/merge.js
/** What AWS says of a definition, put together with what was found here. Pure. */

/** @param own What was found in this definition. */
function merge(own, { result, diagnostics }, definition) {
    const theirs = diagnostics.flatMap((diagnostic) => (0,lib/* findingFromService */.xw)(diagnostic, definition) ?? []);
    const added = theirs.filter((finding) => !own.some((known) => (0,lib/* isSameMatter */.sM)(known, finding)));
    const refused = own.filter(({ severity, awsCode }) => severity === 'error' && awsCode !== null);
    return {
        added,
        confirmed: theirs.length - added.length,
        denied: result === 'OK' ? [...new Set(refused.map(({ rule }) => rule))] : [],
    };
}

;// CONCATENATED MODULE: ./actions/asl-lint/lib/cross-check/cross-check.js
/** Asks AWS about every definition, and adds what only AWS found. */





/** @throws {UserError} when AWS cannot be asked with these credentials and this configuration. */
async function crossCheck(linted, edge) {
    const tally = { asked: 0, confirmed: 0, added: 0, unsent: 0 };
    const checked = [...linted];
    try {
        const aws = await edge.openAws();
        for (const [index, file] of linted.entries()) {
            const added = [];
            for (const machine of file.machines.filter(({ tree }) => tree.root?.kind === 'object')) {
                const merged = await askAbout(machine, file, aws, edge);
                if (merged === undefined) {
                    tally.unsent++;
                    continue;
                }
                tally.asked++;
                tally.confirmed += merged.confirmed;
                tally.added += merged.added.length;
                added.push(...merged.added);
            }
            checked[index] = withFindings(file, added);
        }
    }
    catch (error) {
        if ((0,aws_lib/* isAccessDenied */.w7)(error)) {
            edge.host.log.warn(`AWS could not be asked: states:ValidateStateMachineDefinition is not allowed (${(0,host_lib/* messageOf */.bD)(error)})`);
            return { linted: checked };
        }
        if (error instanceof host_lib/* ServiceFailure */.A || error instanceof host_lib/* TimedOut */.GA)
            return { linted: checked, failure: error };
        throw error;
    }
    tell(edge, tally);
    return { linted: checked };
}
/** `undefined` when nothing was sent. */
async function askAbout(machine, file, aws, { host: { log, cancellation } }) {
    const definition = (0,lib/* definitionToSend */.zC)(machine);
    const place = { file: file.file };
    if (definition === undefined)
        return undefined;
    try {
        const { result, diagnostics = [] } = await aws.call('sfn', 'ValidateStateMachineDefinition', {
            definition,
            type: machine.type === 'express' ? 'EXPRESS' : 'STANDARD',
            severity: 'WARNING',
            maxResults: 100,
        }, { signal: cancellation.signal });
        const own = file.findings.filter((finding) => finding.definition === machine.place);
        const merged = merge(own, { result, diagnostics }, machine);
        if (merged.denied.length > 0) {
            log.warn(`AWS accepts the definition, though errors were found in it: ${merged.denied.join(', ')}`, place);
        }
        return merged;
    }
    catch (error) {
        if (!(0,aws_lib/* isInvalid */.If)(error))
            throw error;
        log.warn(`AWS did not judge the definition: ${(0,host_lib/* messageOf */.bD)(error)}`, place);
        return undefined;
    }
}
function withFindings(file, added) {
    if (added.length === 0)
        return file;
    const findings = [...file.findings, ...added].sort(({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.column - b.column);
    return { ...file, findings };
}
function tell({ host: { log } }, { asked, confirmed, added, unsent }) {
    log.info(`AWS was asked about ${(0,verdict/* counted */.hS)(asked, 'definition')}: it confirmed ${(0,verdict/* counted */.hS)(confirmed, 'finding')} and added ${added}`);
    if (unsent > 0) {
        log.info(`AWS was not asked about ${(0,verdict/* counted */.hS)(unsent, 'definition')}: broken, too long, or open where states are named`);
    }
}


/***/ })

};
