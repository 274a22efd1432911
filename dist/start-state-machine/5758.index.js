export const id = 5758;
export const ids = [5758];
export const modules = {

/***/ 235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  integrationRules: () => (/* binding */ integrationRules)
});

// EXTERNAL MODULE: ./packages/asl/lib/catalogue/integrations.js
var catalogue_integrations = __webpack_require__(1269);
// EXTERNAL MODULE: ./packages/asl/lib/rule/integrations.js
var rule_integrations = __webpack_require__(1214);
// EXTERNAL MODULE: ./packages/asl/lib/rule/pages.js
var pages = __webpack_require__(4193);
// EXTERNAL MODULE: ./packages/asl/lib/source/tree.js
var tree = __webpack_require__(4360);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/integrations/execution-without-parent.js




const execution_without_parent_parent = 'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID';
const executionWithoutParent = {
    id: 'execution-without-parent',
    level: 'info',
    hint: 'Add "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id" to Input ("{% $states.context.Execution.Id %}" without the .$ in JSONata).',
    documentation: pages/* pages */.B.nested,
    check({ integrations }, report) {
        for (const { call, payload } of integrations) {
            if ((0,rule_integrations/* callInWords */.js)(call) !== 'states:startExecution' || payload === undefined)
                continue;
            const input = (0,tree/* member */.Dc)(payload, 'Input');
            if (input?.kind !== 'object' || !(0,catalogue_integrations.isWhole)(input))
                continue;
            if ((0,catalogue_integrations.given)(input).some(({ name }) => name === execution_without_parent_parent))
                continue;
            report({ node: input, message: `The execution is started without ${execution_without_parent_parent} in its input` });
        }
    },
};

// EXTERNAL MODULE: ./packages/asl/lib/expression/jsonata/expressions.js
var expressions = __webpack_require__(5623);
// EXTERNAL MODULE: ./packages/asl/lib/source/substitution.js
var substitution = __webpack_require__(8233);
// EXTERNAL MODULE: ./packages/asl/lib/words.js
var words = __webpack_require__(3343);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/integrations/integration-missing-parameter.js







const integrationMissingParameter = {
    id: 'integration-missing-parameter',
    level: 'error',
    hint: 'Add the parameter. When it comes from the input, write its name with .$ and a path.',
    documentation: pages/* pages */.B.parameters,
    check({ integrations }, report) {
        for (const integration of integrations) {
            const { payload, action, call } = integration;
            if (action === undefined)
                continue;
            const other = otherThanParameters(integration);
            if (other !== undefined) {
                report({
                    node: other,
                    message: `${(0,rule_integrations/* callInWords */.js)(call)} takes an object of parameters, not ${(0,tree/* kindInWords */.bh)(other)}`,
                    hint: 'Write an object with the parameters of the action.',
                });
            }
            if (payload === undefined || !(0,catalogue_integrations.isWhole)(payload))
                continue;
            const names = new Set((0,catalogue_integrations.given)(payload).map(({ name }) => name));
            // A misspelt parameter is not missing as well.
            for (const { meant } of (0,rule_integrations/* unknownParameters */.p8)(integration))
                if (meant !== undefined)
                    names.add(meant);
            const missing = [];
            for (const [name, isRequired] of action.parameters()) {
                if (isRequired && !names.has(name))
                    missing.push((0,words/* quoted */.TL)(name));
            }
            const oneOf = alternatives.get((0,rule_integrations/* callInWords */.js)(call)) ?? [];
            if (oneOf.length > 0 && !oneOf.some((name) => names.has(name)))
                missing.push((0,words/* either */.gP)(oneOf.map(words/* quoted */.TL)));
            if (missing.length === 0)
                continue;
            report({ node: payload, message: `${(0,rule_integrations/* callInWords */.js)(call)} requires ${(0,words/* all */.Q7)(missing)}` });
        }
    },
};
/** Of these one must be given: the connection may stand in either. */
const alternatives = new Map([
    ['http:invoke', ['Authentication', 'InvocationConfig']],
]);
/** What is sent when it is sure that it is no object. */
function otherThanParameters({ state }) {
    if (state.language === undefined)
        return undefined;
    const node = (0,tree/* member */.Dc)(state.node, state.language === 'JSONata' ? 'Arguments' : 'Parameters');
    if (node === undefined || node.kind === 'object' || node.kind === 'substitution')
        return undefined;
    if (node.kind !== 'string')
        return node;
    const isComputed = state.language === 'JSONata' && (0,expressions/* isExpression */.B)(node.value);
    return isComputed || (0,substitution/* holdsSubstitution */.Y)(node.value) ? undefined : node;
}

// EXTERNAL MODULE: ./packages/asl/lib/catalogue/catalogue.js + 4 modules
var catalogue_catalogue = __webpack_require__(8977);
// EXTERNAL MODULE: ./packages/asl/lib/catalogue/slips.js
var slips = __webpack_require__(2055);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/integrations/integration-misspelt-service.js





const integrationMisspeltService = {
    id: 'integration-misspelt-service',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Use the name that the service has in Step Functions.',
    documentation: pages/* pages */.B.sdk,
    check(subject, report) {
        for (const integration of subject.integrations) {
            const meant = meantService(integration);
            if (meant === undefined)
                continue;
            const { service } = integration.call;
            report({
                ...(0,rule_integrations/* atPart */.tM)(subject, integration, service),
                message: `Step Functions has no integration named ${(0,words/* quoted */.TL)(service.text)}`,
                hint: (0,rule_integrations/* didYouMean */.au)(meant),
            });
        }
    },
};
/** What the name must be, when it is beyond doubt that it is wrong. */
function meantService({ call, catalogue, service }) {
    const { kind, service: part } = call;
    const name = part.text;
    if (service !== undefined || (0,catalogue_catalogue/* isWithoutActions */.og)(name))
        return undefined;
    if (kind === 'optimized' && catalogue.isInSdk(name))
        return `aws-sdk:${name}`;
    return (0,slips/* slipOf */.K)(name, catalogue.names(kind)) ?? aliased((0,catalogue_catalogue/* aliasOf */.O5)(name.toLowerCase()), kind);
}
function aliased(name, kind) {
    return name === undefined || kind === 'sdk' ? name : `aws-sdk:${name}`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integrations/integration-unknown-action.js




const integrationUnknownAction = {
    id: 'integration-unknown-action',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Use an action of the service.',
    documentation: pages/* pages */.B.sdk,
    check(subject, report) {
        for (const integration of subject.integrations) {
            const { call, service, action } = integration;
            if (service === undefined || action?.offered === true)
                continue;
            const { text } = call.action;
            const missing = text === '' ? `names no action of ${(0,words/* quoted */.TL)(service.name)}` : undefined;
            const message = action === undefined
                ? `${(0,words/* quoted */.TL)(service.name)} has no action ${(0,words/* quoted */.TL)(text)} (${catalogue_catalogue/* age */.KW})`
                : `Step Functions does not call ${(0,rule_integrations/* callInWords */.js)(call)}`;
            report({
                ...(0,rule_integrations/* atPart */.tM)(subject, integration, call.action),
                message: missing === undefined ? message : `The Resource ${missing}`,
                hint: () => hintFor(integration, [...service.actions.keys()]),
            });
        }
    },
};
function hintFor({ call, catalogue, action }, names) {
    if (action !== undefined)
        return 'Call it from a Lambda function.';
    const part = call.action;
    const inSdk = catalogue.service('sdk', (0,catalogue_catalogue/* sdkNameOf */.Tr)(call));
    if (call.kind === 'optimized' && inSdk?.actions.has(part.text)) {
        return (0,rule_integrations/* didYouMean */.au)(`aws-sdk:${inSdk.name}:${part.text}`);
    }
    return (0,rule_integrations/* didYouMean */.au)((0,rule_integrations/* nearestOf */.qw)(part.text, names));
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integrations/integration-unknown-parameter.js


const integrationUnknownParameter = {
    id: 'integration-unknown-parameter',
    level: 'error',
    hint: 'Use a parameter of the action. What a Lambda function is to get belongs into Payload.',
    documentation: pages/* pages */.B.parameters,
    check({ integrations }, report) {
        for (const integration of integrations) {
            for (const unknown of (0,rule_integrations/* unknownParameters */.p8)(integration)) {
                const { name, node, meant, isDoubtful } = unknown;
                if (isDoubtful)
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `${(0,rule_integrations/* callInWords */.js)(integration.call)} takes no ${(0,rule_integrations/* parameterInWords */.GW)(unknown)}`,
                    hint: (0,rule_integrations/* didYouMean */.au)(meant),
                    fix: meant?.toLowerCase() === name.toLowerCase() && node.key === name
                        ? { is: 'key', node, key: meant }
                        : undefined,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integrations/integration-unknown-service.js





const integrationUnknownService = {
    id: 'integration-unknown-service',
    level: 'warning',
    hint: 'Check the name of the service. If it is newer than the catalogue, leave it.',
    documentation: pages/* pages */.B.sdk,
    check(subject, report) {
        for (const integration of subject.integrations) {
            const { call, catalogue, service } = integration;
            const name = call.service.text;
            if (service !== undefined || (0,catalogue_catalogue/* isWithoutActions */.og)(name))
                continue;
            if (meantService(integration) !== undefined)
                continue;
            report({
                ...(0,rule_integrations/* atPart */.tM)(subject, integration, call.service),
                message: `No integration named ${(0,words/* quoted */.TL)(name)} is known (${catalogue_catalogue/* age */.KW})`,
                hint: () => (0,rule_integrations/* didYouMean */.au)((0,rule_integrations/* nearestOf */.qw)(name, catalogue.names(call.kind))),
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integrations/integration-unlisted-parameter.js




const integrationUnlistedParameter = {
    id: 'integration-unlisted-parameter',
    level: 'warning',
    hint: 'Check the name against the API of the service.',
    documentation: pages/* pages */.B.parameters,
    check({ integrations }, report) {
        for (const integration of integrations) {
            const { action, call } = integration;
            for (const unknown of (0,rule_integrations/* unknownParameters */.p8)(integration)) {
                const { name, node, meant, inside, isDoubtful } = unknown;
                if (!isDoubtful)
                    continue;
                const names = inside === undefined ? [...(action?.parameters().keys() ?? [])] : [];
                report({
                    node,
                    at: 'key',
                    message: messageFor(unknown, (0,rule_integrations/* callInWords */.js)(call)),
                    hint: () => (0,rule_integrations/* didYouMean */.au)(meant ?? (0,rule_integrations/* nearestOf */.qw)(name, names)),
                });
            }
        }
    },
};
/** A name that differs only in case is not newer than the catalogue. */
function messageFor(unknown, call) {
    const { name, meant } = unknown;
    if (meant === undefined || !(0,rule_integrations/* isOtherAcronym */.e$)(name, meant)) {
        return `No ${(0,rule_integrations/* parameterInWords */.GW)(unknown)} of ${call} is known (${catalogue_catalogue/* age */.KW})`;
    }
    return `${call} may take no ${(0,rule_integrations/* parameterInWords */.GW)(unknown)}: in the AWS SDK for Java, as Step Functions follows it, it is ${(0,words/* quoted */.TL)(meant)}`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integrations/integration-unsupported-pattern.js



const integrationUnsupportedPattern = {
    id: 'integration-unsupported-pattern',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    hint: 'Leave the suffix out, or use another.',
    documentation: pages/* pages */.B.integrations,
    check(subject, report) {
        for (const integration of subject.integrations) {
            const { call, action } = integration;
            if (call.pattern === undefined || action === undefined || !action.offered)
                continue;
            const { text } = call.pattern;
            const { patterns } = action;
            if (patterns.includes(text))
                continue;
            const meant = (0,words/* nearest */.pA)(text, [...patterns]);
            report({
                ...(0,rule_integrations/* atPart */.tM)(subject, integration, call.pattern),
                message: `${(0,rule_integrations/* callInWords */.js)(call)} does not run with ${(0,words/* quoted */.TL)(`.${text}`)}, only by ${(0,rule_integrations/* patternsInWords */.yF)(patterns)}`,
                hint: meant === undefined ? undefined : (0,rule_integrations/* didYouMean */.au)(`.${meant}`),
            });
        }
    },
};

// EXTERNAL MODULE: ./packages/asl/lib/catalogue/optimized.js + 1 modules
var optimized = __webpack_require__(9968);
;// CONCATENATED MODULE: ./packages/asl/lib/rules/integrations/resource-unsupported.js





const resourceUnsupported = {
    id: 'resource-unsupported',
    level: 'error',
    awsCode: 'INVALID_RESOURCE',
    hint: 'Use the service integration that works with it, such as arn:aws:states:::sqs:sendMessage, and name it in Parameters or Arguments.',
    documentation: pages/* pages */.B.task,
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const node = (0,tree/* member */.Dc)(state, 'Resource');
            if (type !== 'Task' || node?.kind !== 'string' || (0,substitution/* holdsSubstitution */.Y)(node.value))
                continue;
            const found = troubleIn(node.value);
            if (found === undefined)
                continue;
            report({ node, message: `Resource is ${(0,words/* quoted */.TL)(node.value)}, but ${found.trouble}`, hint: found.hint });
        }
    },
};
function troubleIn(resource) {
    const [arn, , service = '', region = '', account = '', ...rest] = resource.split(':');
    // What has not the form of an ARN has a rule of its own.
    if (arn !== 'arn' || rest.join('') === '')
        return undefined;
    switch (service) {
        case 'lambda':
            return functionTrouble(region, account, rest);
        case 'states':
            return region === '' && account === '' ? undefined : activityTrouble(rest);
        default:
            return {
                trouble: `a Task does not run what belongs to ${(0,words/* quoted */.TL)(service)}`,
                hint: suggestion((0,words/* nearest */.pA)(service, ['lambda', 'states'])),
            };
    }
}
const functionForm = 'Write arn:aws:lambda:REGION:ACCOUNT:function:NAME, with :VERSION or :ALIAS after it where one is meant.';
function functionTrouble(region, account, rest) {
    const [type = '', ...names] = rest;
    if (type !== 'function') {
        const hint = suggestion((0,words/* nearest */.pA)(type, ['function'])) ?? functionForm;
        return { trouble: `of Lambda a Task runs a "function", not ${(0,words/* quoted */.TL)(type)}`, hint };
    }
    if (region === '')
        return { trouble: 'its region is missing', hint: functionForm };
    if (account === '')
        return { trouble: 'its account is missing', hint: functionForm };
    if (names.length > 2)
        return { trouble: 'more than a version or alias follows the name', hint: functionForm };
    if (names.length === 0 || names.includes(''))
        return { trouble: 'a name is missing', hint: functionForm };
    if (/\s/.test(names.join('')))
        return { trouble: 'a name has a blank', hint: functionForm };
    return undefined;
}
const activityForm = 'Write arn:aws:states:REGION:ACCOUNT:activity:NAME.';
function activityTrouble([type = '', ...names]) {
    if (type === 'aws-sdk' || optimized/* optimized */.Y.has(type))
        return undefined;
    if (type !== 'activity') {
        const hint = suggestion((0,words/* nearest */.pA)(type, ['activity']));
        return { trouble: `a Task runs an "activity" or a service integration, not ${(0,words/* quoted */.TL)(type)}`, hint };
    }
    if (names.length > 1)
        return { trouble: 'something follows the name of the activity', hint: activityForm };
    return names.join('') === '' ? { trouble: 'a name is missing', hint: activityForm } : undefined;
}
function suggestion(name) {
    return name === undefined ? undefined : `Did you mean ${(0,words/* quoted */.TL)(name)}?`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integrations/sdk-error-name.js




const ending = 'Exception';
const sdkErrorName = {
    id: 'sdk-error-name',
    level: 'warning',
    hint: 'Write the name as Step Functions gives it.',
    documentation: pages/* pages */.B.sdk,
    check({ integrations }, report) {
        for (const { state, call, service } of integrations) {
            const prefix = service?.errorPrefix;
            if (prefix === undefined)
                continue;
            for (const node of handledNames(state)) {
                const meant = spelled(node.value, prefix);
                if (meant === undefined || meant === node.value)
                    continue;
                report({
                    node,
                    message: `${(0,rule_integrations/* callInWords */.js)(call)} gives no error named ${(0,words/* quoted */.TL)(node.value)}`,
                    hint: (0,rule_integrations/* didYouMean */.au)(meant),
                });
            }
        }
    },
};
/** As Step Functions spells an error of the service; `undefined` for errors of others. */
function spelled(name, prefix) {
    const point = name.indexOf('.');
    if (name.slice(0, Math.max(0, point)).toLowerCase() !== prefix.toLowerCase())
        return undefined;
    const rest = name.slice(point + 1);
    if (!/^[A-Za-z0-9]+$/.test(rest))
        return undefined;
    return `${prefix}.${rest}${rest.endsWith(ending) ? '' : ending}`;
}
function handledNames({ node }) {
    return ['Retry', 'Catch']
        .flatMap((field) => (0,tree/* items */.ld)((0,tree/* member */.Dc)(node, field)))
        .flatMap((handler) => (0,tree/* items */.ld)((0,tree/* member */.Dc)(handler, 'ErrorEquals')))
        .filter((name) => name.kind === 'string');
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/integrations/index.js










const integrationRules = [
    resourceUnsupported,
    integrationMisspeltService,
    integrationUnknownService,
    integrationUnknownAction,
    integrationUnsupportedPattern,
    integrationUnknownParameter,
    integrationUnlistedParameter,
    integrationMissingParameter,
    executionWithoutParent,
    sdkErrorName,
];


/***/ })

};
