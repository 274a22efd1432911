export const id = 6047;
export const ids = [6047];
export const modules = {

/***/ 9349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isDistributed),
/* harmony export */   v: () => (/* binding */ mapStates)
/* harmony export */ });
/* harmony import */ var _source_substitution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8233);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
/** Map states and the mode of their item processor. */


function mapStates(definition) {
    return definition.states.filter(({ type }) => type === 'Map').map(mapState);
}
/** Whether it is, or may be: a substitution can make it so. */
function isDistributed(state) {
    return mapState(state).mode !== 'INLINE';
}
function mapState(state) {
    const processor = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(state.node, 'ItemProcessor') ?? (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(state.node, 'Iterator');
    const config = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(processor, 'ProcessorConfig');
    const mode = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(config, 'Mode');
    if (processor?.kind === 'substitution' || config?.kind === 'substitution')
        return { state, config, mode: undefined };
    if (mode === undefined)
        return { state, config, mode: 'INLINE' };
    const known = mode.kind === 'string' && !(0,_source_substitution_js__WEBPACK_IMPORTED_MODULE_1__/* .holdsSubstitution */ .Y)(mode.value);
    return { state, config, mode: known ? mode.value : undefined };
}


/***/ }),

/***/ 6047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mapRules: () => (/* binding */ mapRules)
});

// EXTERNAL MODULE: ./packages/asl/lib/model/map-states.js
var map_states = __webpack_require__(9349);
// EXTERNAL MODULE: ./packages/asl/lib/model/open.js
var model_open = __webpack_require__(6638);
// EXTERNAL MODULE: ./packages/asl/lib/rule/pages.js
var pages = __webpack_require__(4193);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/distributed-without-executiontype.js



const distributedWithoutExecutiontype = {
    id: 'distributed-without-executiontype',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Add "ExecutionType": "STANDARD" or "EXPRESS" to ProcessorConfig.',
    documentation: pages/* pages */.B.distributed,
    check({ definition }, report) {
        for (const { config, mode } of (0,map_states/* mapStates */.v)(definition)) {
            if (mode !== 'DISTRIBUTED' || config?.kind !== 'object' || (0,model_open/* isOpen */.n)(config))
                continue;
            if (config.members.has('ExecutionType'))
                continue;
            report({ node: config, at: 'key', message: 'The mode is DISTRIBUTED, but ExecutionType is missing' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/distributed-without-resultwriter.js



const distributedWithoutResultwriter = {
    id: 'distributed-without-resultwriter',
    level: 'info',
    hint: 'Add a ResultWriter, which writes the results to S3.',
    documentation: pages/* pages */.B.distributed,
    check({ definition }, report) {
        for (const { state, mode } of (0,map_states/* mapStates */.v)(definition)) {
            if (mode !== 'DISTRIBUTED' || state.node.kind !== 'object' || (0,model_open/* isOpen */.n)(state.node))
                continue;
            if (state.node.members.has('ResultWriter'))
                continue;
            report({ node: state.node, at: 'key', message: 'The results of all items come back as one list' });
        }
    },
};

// EXTERNAL MODULE: ./packages/asl/lib/model/definition.js + 1 modules
var definition = __webpack_require__(1179);
// EXTERNAL MODULE: ./packages/asl/lib/model/integrations.js
var integrations = __webpack_require__(2025);
// EXTERNAL MODULE: ./packages/asl/lib/source/tree.js
var tree = __webpack_require__(4360);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/express-child-unsupported.js





const expressChildUnsupported = {
    id: 'express-child-unsupported',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Use "ExecutionType": "STANDARD", or the integration without the suffix.',
    documentation: pages/* pages */.B.distributed,
    check({ definition }, report) {
        const express = new Set();
        for (const { state, config, mode } of (0,map_states/* mapStates */.v)(definition)) {
            const type = (0,tree/* textOf */.b6)((0,tree/* member */.Dc)(config, 'ExecutionType'));
            if (mode === 'DISTRIBUTED' && type === 'EXPRESS')
                express.add(state);
        }
        if (express.size === 0)
            return;
        for (const state of definition.states) {
            const resource = (0,tree/* member */.Dc)(state.node, 'Resource');
            if (state.type !== 'Task' || !((0,integrations/* isJob */.o5)(resource) || (0,integrations/* isCallback */.mP)(resource) || (0,integrations/* isActivity */.C8)(resource)))
                continue;
            if (!isInside(state, express))
                continue;
            report({
                node: resource,
                message: 'The item processor runs as Express executions, which have no jobs, callbacks and activities',
            });
        }
    },
};
function isInside(state, express) {
    for (const owner of (0,definition/* ownersOf */.K2)(state.machine))
        if (express.has(owner))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/express-distributed-map.js



const expressDistributedMap = {
    id: 'express-distributed-map',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Use a Standard state machine, or "Mode": "INLINE".',
    documentation: pages/* pages */.B.types,
    check({ definition, type }, report) {
        if (type !== 'express')
            return;
        for (const { config, mode } of (0,map_states/* mapStates */.v)(definition)) {
            if (mode !== 'DISTRIBUTED')
                continue;
            report({ node: (0,tree/* member */.Dc)(config, 'Mode'), message: 'Express state machines have no Distributed Map' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/inline-concurrency-over-forty.js



const most = 40;
const inlineConcurrencyOverForty = {
    id: 'inline-concurrency-over-forty',
    level: 'info',
    hint: 'Use a number up to 40, or a Distributed Map.',
    documentation: pages/* pages */.B.map,
    check({ definition }, report) {
        for (const { state, mode } of (0,map_states/* mapStates */.v)(definition)) {
            const node = (0,tree/* member */.Dc)(state.node, 'MaxConcurrency');
            if (mode !== 'INLINE' || ((0,tree/* numberOf */.rl)(node) ?? 0) <= most)
                continue;
            report({ node, message: `An inline Map state works on up to ${most} items at a time` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/itemreader-in-inline.js



const itemreaderInInline = {
    id: 'itemreader-in-inline',
    level: 'warning',
    hint: 'Set "Mode": "DISTRIBUTED" and an ExecutionType in ProcessorConfig, or delete the field.',
    documentation: pages/* pages */.B.distributed,
    check({ definition }, report) {
        for (const { state, config, mode } of (0,map_states/* mapStates */.v)(definition)) {
            if (mode !== 'INLINE')
                continue;
            const found = [...fieldsOf(state.node), (0,tree/* member */.Dc)(config, 'ExecutionType')];
            for (const node of found) {
                if (node === undefined)
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `${(0,tree/* keyOf */.TN)(node)} needs the DISTRIBUTED mode, but this Map state is INLINE`,
                });
            }
        }
    },
};
const distributedOnly = [
    'ItemReader',
    'ItemBatcher',
    'ResultWriter',
    'Label',
    'ToleratedFailureCount',
    'ToleratedFailureCountPath',
    'ToleratedFailurePercentage',
    'ToleratedFailurePercentagePath',
];
function fieldsOf(state) {
    return distributedOnly.map((field) => (0,tree/* member */.Dc)(state, field));
}

// EXTERNAL MODULE: ./packages/asl/lib/source/substitution.js
var substitution = __webpack_require__(8233);
// EXTERNAL MODULE: ./packages/asl/lib/words.js
var words = __webpack_require__(3343);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/itemreader-unknown-resource.js





const itemreaderUnknownResource = {
    id: 'itemreader-unknown-resource',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Use arn:aws:states:::s3:getObject or arn:aws:states:::s3:listObjectsV2 to read, arn:aws:states:::s3:putObject to write.',
    documentation: pages/* pages */.B.reader,
    check({ definition }, report) {
        for (const { state } of (0,map_states/* mapStates */.v)(definition)) {
            for (const [field, actions] of Object.entries(actionsOf)) {
                const node = (0,tree/* member */.Dc)((0,tree/* member */.Dc)(state.node, field), 'Resource');
                if (node?.kind !== 'string' || (0,substitution/* holdsSubstitution */.Y)(node.value))
                    continue;
                const action = /^arn:[^:]+:states:[^:]*:[^:]*:(.*)$/.exec(node.value)?.[1];
                if (action !== undefined && actions.includes(action))
                    continue;
                report({
                    node,
                    message: `${field} does not take the Resource ${(0,words/* quoted */.TL)(node.value)}, but ${(0,words/* either */.gP)(actions)}`,
                });
            }
        }
    },
};
const actionsOf = { ItemReader: ['s3:getObject', 's3:listObjectsV2'], ResultWriter: ['s3:putObject'] };

;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/map-deprecated-field.js



const mapDeprecatedField = {
    id: 'map-deprecated-field',
    level: 'info',
    hint: 'Rename Iterator to ItemProcessor, and Parameters to ItemSelector.',
    documentation: pages/* pages */.B.map,
    check({ definition }, report) {
        for (const { state } of (0,map_states/* mapStates */.v)(definition)) {
            for (const [old, now] of renamed) {
                const node = (0,tree/* member */.Dc)(state.node, old);
                if (node === undefined)
                    continue;
                const fix = (0,tree/* member */.Dc)(state.node, now) === undefined ? { is: 'key', node, key: now } : undefined;
                report({ node, at: 'key', message: `${old} of a Map state is now ${now}`, fix });
            }
        }
    },
};
const renamed = [
    ['Iterator', 'ItemProcessor'],
    ['Parameters', 'ItemSelector'],
];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/map-label-duplicate.js





const mapLabelDuplicate = {
    id: 'map-label-duplicate',
    level: 'error',
    awsCode: 'DUPLICATE_LABEL_NAME',
    hint: 'Give each Map state a Label of its own, or none.',
    documentation: pages/* pages */.B.distributed,
    check({ definition }, report) {
        const seen = new Set();
        for (const { state } of (0,map_states/* mapStates */.v)(definition)) {
            const node = (0,tree/* member */.Dc)(state.node, 'Label');
            if (node?.kind !== 'string' || (0,substitution/* holdsSubstitution */.Y)(node.value))
                continue;
            if (seen.has(node.value))
                report({ node, message: `Another Map state has the Label ${(0,words/* quoted */.TL)(node.value)} too` });
            seen.add(node.value);
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/map-label-invalid.js





const mapLabelInvalid = {
    id: 'map-label-invalid',
    level: 'error',
    awsCode: 'INVALID_LABEL_NAME',
    hint: 'Use letters, digits, - and _.',
    documentation: pages/* pages */.B.distributed,
    check({ definition }, report) {
        for (const { state } of (0,map_states/* mapStates */.v)(definition)) {
            const node = (0,tree/* member */.Dc)(state.node, 'Label');
            if (node?.kind !== 'string' || (0,substitution/* holdsSubstitution */.Y)(node.value))
                continue;
            const { length } = [...node.value];
            if (length === 0)
                report({ node, message: 'The Label is empty' });
            else if (length > longest)
                report({ node, message: `The Label has ${length} characters, but may have at most ${longest}` });
            else if (forbidden.test(node.value))
                report({ node, message: `The Label ${(0,words/* quoted */.TL)(node.value)} holds a character that is not allowed` });
        }
    },
};
const longest = 40;
const forbidden = /[\s?*<>{}[\]"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/map-without-work.js

const mapWithoutWork = {
    id: 'map-without-work',
    level: 'info',
    hint: 'Use a Pass state with a path, or with an expression of JSONata.',
    documentation: pages/* pages */.B.map,
    check({ definition }, report) {
        for (const { node, type, machines } of definition.states) {
            const [machine] = machines;
            if (type !== 'Map' || machine === undefined || !machine.complete || machine.states.size === 0)
                continue;
            if ([...machine.states.values()].some((state) => state.type !== 'Pass'))
                continue;
            report({ node, at: 'key', message: 'The item processor has nothing but Pass states' });
        }
    },
};

// EXTERNAL MODULE: ./packages/asl/lib/expression/jsonata/expressions.js
var expressions = __webpack_require__(5623);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/reader-config-mismatch.js







const readerConfigMismatch = {
    id: 'reader-config-mismatch',
    level: 'warning',
    hint: 'Delete the field, or set the InputType that it belongs to.',
    documentation: pages/* pages */.B.reader,
    check({ definition }, report) {
        for (const { state } of (0,map_states/* mapStates */.v)(definition)) {
            const reader = (0,tree/* member */.Dc)(state.node, 'ItemReader');
            const config = (0,tree/* member */.Dc)(reader, 'ReaderConfig');
            if (config?.kind !== 'object' || (0,model_open/* isOpen */.n)(config))
                continue;
            const resource = (0,tree/* textOf */.b6)((0,tree/* member */.Dc)(reader, 'Resource')) ?? '';
            for (const { node, message, hint } of mismatches(config, resource)) {
                report({ node, at: 'key', message, hint });
            }
        }
    },
};
const inputsOf = {
    CSVHeaderLocation: ['CSV', 'MANIFEST'],
    CSVHeaders: ['CSV', 'MANIFEST'],
    CSVDelimiter: ['CSV', 'MANIFEST'],
    ItemsPointer: ['JSON'],
};
function* mismatches(config, resource) {
    yield* missingType(config, resource);
    yield* wrongManifest(config);
    yield* idleFields(config);
    yield* headers(config);
    yield* wrongPointer(config);
}
function* missingType(config, resource) {
    if ((0,tree/* member */.Dc)(config, 'InputType') !== undefined)
        return;
    const manifest = (0,tree/* member */.Dc)(config, 'ManifestType');
    const isFlattened = (0,tree/* textOf */.b6)((0,tree/* member */.Dc)(config, 'Transformation')) === 'LOAD_AND_FLATTEN';
    if ((0,tree/* textOf */.b6)(manifest) === 'ATHENA_DATA') {
        yield {
            node: config,
            message: 'InputType is missing: ATHENA_DATA must know what the files of the manifest are',
            hint: `Add "InputType": ${(0,words/* either */.gP)(athenaInputs.map(words/* quoted */.TL))}.`,
        };
    }
    else if (manifest === undefined && (isFlattened || resource.endsWith('s3:getObject'))) {
        const who = isFlattened ? 'LOAD_AND_FLATTEN' : 's3:getObject';
        yield {
            node: config,
            message: `InputType is missing: ${who} must know what it reads`,
            hint: 'Add InputType, such as "InputType": "JSON".',
        };
    }
}
const athenaInputs = ['CSV', 'JSONL', 'PARQUET'];
const manifestInputs = {
    ATHENA_DATA: athenaInputs,
    S3_INVENTORY: ['CSV', 'MANIFEST'],
};
function* wrongManifest(config) {
    const manifest = (0,tree/* textOf */.b6)((0,tree/* member */.Dc)(config, 'ManifestType')) ?? '';
    const node = (0,tree/* member */.Dc)(config, 'InputType');
    const type = (0,tree/* textOf */.b6)(node);
    const types = Object.hasOwn(manifestInputs, manifest) ? manifestInputs[manifest] : undefined;
    if (node === undefined || type === undefined || types === undefined)
        return;
    if ((0,substitution/* holdsSubstitution */.Y)(type) || types.includes(type))
        return;
    yield {
        node,
        message: `A manifest of ${manifest} lists no files of the InputType ${(0,words/* quoted */.TL)(type)}`,
        hint: manifest === 'S3_INVENTORY'
            ? 'Delete InputType: an inventory is always CSV.'
            : `Set it to ${(0,words/* either */.gP)(types.map(words/* quoted */.TL))}.`,
    };
}
function* idleFields(config) {
    const type = (0,tree/* textOf */.b6)((0,tree/* member */.Dc)(config, 'InputType'));
    if (type === undefined || (0,substitution/* holdsSubstitution */.Y)(type))
        return;
    for (const [field, types] of Object.entries(inputsOf)) {
        const node = (0,tree/* member */.Dc)(config, field);
        if (node === undefined || types.includes(type))
            continue;
        yield {
            node,
            message: `${field} has no effect with the InputType ${(0,words/* quoted */.TL)(type)}, but with ${(0,words/* either */.gP)(types)}`,
        };
    }
}
function* headers(config) {
    const location = (0,tree/* member */.Dc)(config, 'CSVHeaderLocation');
    const given = (0,tree/* member */.Dc)(config, 'CSVHeaders');
    const isCsv = (0,tree/* textOf */.b6)((0,tree/* member */.Dc)(config, 'InputType')) === 'CSV' && (0,tree/* member */.Dc)(config, 'ManifestType') === undefined;
    if (isCsv && location === undefined) {
        yield {
            node: config,
            message: 'CSVHeaderLocation is missing: CSV files need to tell where the names of the columns stand',
            hint: 'Add "CSVHeaderLocation": "FIRST_ROW", or "GIVEN" with CSVHeaders.',
        };
    }
    if (location !== undefined && (0,tree/* textOf */.b6)(location) === 'GIVEN' && given === undefined) {
        yield {
            node: location,
            message: 'The headers are to be given, but CSVHeaders is missing',
            hint: 'Add CSVHeaders, a list of the names of the columns, or set "CSVHeaderLocation": "FIRST_ROW".',
        };
    }
    if (given !== undefined && (0,tree/* textOf */.b6)(location) === 'FIRST_ROW') {
        yield {
            node: given,
            message: 'The headers are read from the first row, so CSVHeaders has no effect',
            hint: 'Delete CSVHeaders, or set "CSVHeaderLocation": "GIVEN".',
        };
    }
}
function* wrongPointer(config) {
    const node = (0,tree/* member */.Dc)(config, 'ItemsPointer');
    const pointer = (0,tree/* textOf */.b6)(node);
    if (node === undefined || pointer === undefined || (0,substitution/* holdsSubstitution */.Y)(pointer))
        return;
    if (jsonPointer.test(pointer) || (0,expressions/* isExpression */.B)(pointer))
        return;
    yield {
        node,
        message: `ItemsPointer is ${(0,words/* quoted */.TL)(pointer)}, but must be a JSON pointer`,
        hint: 'Write the way to the array like /orders/items.',
    };
}
/** RFC 6901. */
const jsonPointer = /^(\/([^~/]|~[01])*)*$/;

// EXTERNAL MODULE: ./packages/asl/lib/catalogue/integrations.js
var catalogue_integrations = __webpack_require__(1269);
// EXTERNAL MODULE: ./packages/asl/lib/catalogue/slips.js
var slips = __webpack_require__(2055);
// EXTERNAL MODULE: ./packages/asl/lib/rule/integrations.js
var rule_integrations = __webpack_require__(1214);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/reader-writer-parameter.js










const readerWriterParameter = {
    id: 'reader-writer-parameter',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Add the parameter. When it comes from the input, write its name with .$ and a path.',
    documentation: pages/* pages */.B.reader,
    check({ definition }, report) {
        for (const { state } of (0,map_states/* mapStates */.v)(definition)) {
            for (const field of ['ItemReader', 'ResultWriter']) {
                const storage = (0,tree/* member */.Dc)(state.node, field);
                const action = /:s3:(\w+)$/.exec((0,tree/* textOf */.b6)((0,tree/* member */.Dc)(storage, 'Resource')) ?? '')?.[1] ?? '';
                const known = actions.get(action);
                if (storage?.kind !== 'object' || known === undefined || state.language === undefined)
                    continue;
                const name = state.language === 'JSONata' ? 'Arguments' : 'Parameters';
                for (const problem of problemsIn(storage, name, known))
                    report(problem);
            }
        }
    },
};
const actions = new Map([
    { name: 'getObject', required: ['Bucket', 'Key'], optional: ['VersionId', 'ExpectedBucketOwner'] },
    { name: 'listObjectsV2', required: ['Bucket'], optional: ['Prefix', 'ExpectedBucketOwner'] },
    { name: 'putObject', required: ['Bucket'], optional: ['Prefix', 'ExpectedBucketOwner'] },
].map((action) => [action.name, action]));
function* problemsIn(storage, name, action) {
    const payload = (0,tree/* member */.Dc)(storage, name);
    if (payload === undefined) {
        const other = name === 'Arguments' ? 'Parameters' : 'Arguments';
        // A field of the other language is told elsewhere.
        if ((0,model_open/* isOpen */.n)(storage) || storage.members.has(other))
            return;
        yield {
            node: storage,
            at: 'key',
            message: `s3:${action.name} requires ${(0,words/* all */.Q7)(action.required.map(words/* quoted */.TL))}, but ${name} is missing`,
            hint: `Add ${name} with ${(0,words/* all */.Q7)(action.required)}.`,
        };
    }
    else if (payload.kind === 'object') {
        yield* unknownAndMissing(payload, action);
    }
    else if (name === 'Arguments' && !isComputed(payload)) {
        yield { node: payload, message: `${name} is ${(0,tree/* kindInWords */.bh)(payload)}, but must be an object` };
    }
}
function* unknownAndMissing(payload, { name, required, optional }) {
    const known = [...required, ...optional];
    const there = new Set();
    for (const { name: written, node } of (0,catalogue_integrations.given)(payload)) {
        if (known.includes(written)) {
            there.add(written);
            continue;
        }
        const meant = (0,slips/* slipOf */.K)(written, known);
        if (meant !== undefined)
            there.add(meant);
        yield {
            node,
            at: 'key',
            message: `s3:${name} takes no parameter ${(0,words/* quoted */.TL)(written)} here`,
            hint: (0,rule_integrations/* didYouMean */.au)(meant) ?? `It takes ${(0,words/* all */.Q7)(known)}.`,
        };
    }
    const missing = required.filter((each) => !there.has(each));
    if (missing.length === 0 || (0,model_open/* isOpen */.n)(payload))
        return;
    yield { node: payload, message: `s3:${name} requires ${(0,words/* all */.Q7)(missing.map(words/* quoted */.TL))}` };
}
function isComputed(node) {
    if (node.kind === 'substitution')
        return true;
    return node.kind === 'string' && ((0,expressions/* isExpression */.B)(node.value) || (0,substitution/* holdsSubstitution */.Y)(node.value));
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/maps/index.js













const mapRules = [
    expressDistributedMap,
    expressChildUnsupported,
    itemreaderInInline,
    distributedWithoutExecutiontype,
    distributedWithoutResultwriter,
    inlineConcurrencyOverForty,
    mapDeprecatedField,
    mapWithoutWork,
    mapLabelInvalid,
    mapLabelDuplicate,
    itemreaderUnknownResource,
    readerConfigMismatch,
    readerWriterParameter,
];


/***/ })

};
