export const id = 622;
export const ids = [622];
export const modules = {

/***/ 7622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SU: () => (/* reexport */ definition_definitionFrom),
  DG: () => (/* reexport */ tree_descendants),
  sourceText: () => (/* reexport */ source_text_sourceText),
  treeFromJson: () => (/* reexport */ json_treeFromJson)
});

// UNUSED EXPORTS: fileFinding, fileRules, lint, lintTree, rules, rulesPage, unreadableFile, yamlNotRead

;// CONCATENATED MODULE: ./packages/asl/lib/rule/pages.js
/** Pages that explain the matter of a rule. */
const guide = 'https://docs.aws.amazon.com/step-functions/latest/dg';
const pages = {
    json: 'https://www.rfc-editor.org/rfc/rfc8259',
    language: 'https://states-language.net/spec.html',
    templates: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-stepfunctions-statemachine.html',
    structure: `${guide}/statemachine-structure.html`,
    states: `${guide}/workflow-states.html`,
    choice: `${guide}/state-choice.html`,
    wait: `${guide}/state-wait.html`,
    task: `${guide}/state-task.html`,
    pass: `${guide}/state-pass.html`,
    parallel: `${guide}/state-parallel.html`,
    map: `${guide}/state-map.html`,
    distributed: `${guide}/state-map-distributed.html`,
    reader: `${guide}/input-output-itemreader.html`,
    errors: `${guide}/concepts-error-handling.html`,
    data: `${guide}/concepts-input-output-filtering.html`,
    context: `${guide}/input-output-contextobject.html`,
    intrinsics: `${guide}/intrinsic-functions.html`,
    variables: `${guide}/workflow-variables.html`,
    jsonata: `${guide}/transforming-data.html`,
    integrations: `${guide}/connect-to-resource.html`,
    types: `${guide}/choosing-workflow-type.html`,
    quotas: `${guide}/service-quotas.html`,
};

;// CONCATENATED MODULE: ./packages/asl/lib/file-rules.js

const unreadableFile = {
    id: 'unreadable-file',
    level: 'error',
    description: 'A file that is to be linted must be readable text in UTF-8. It is a finding of its own, at the start of the file, so that the other files are linted all the same.',
    hint: 'Make the file readable, and save it as UTF-8.',
    documentation: pages.json,
};
const yamlNotRead = {
    id: 'yaml-not-read',
    level: 'error',
    description: 'A file whose name ends in .yaml or .yml is not read, unless JSON stands in it. Step Functions itself takes JSON only; tools that deploy YAML make JSON of it.',
    hint: 'Convert the definition to JSON, and lint that.',
    documentation: pages.json,
};
const file_rules_fileRules = [unreadableFile, yamlNotRead];
const firstPlace = { line: 1, column: 1 };
/** At the start of the file: no other place is known. */
function fileFinding(rule, message, hint = rule.hint) {
    return {
        rule: rule.id,
        severity: rule.level,
        message,
        hint,
        range: { start: firstPlace, end: firstPlace },
        pointer: '',
        state: null,
        definition: null,
        awsCode: null,
        documentation: rule.documentation,
    };
}

;// CONCATENATED MODULE: ./packages/asl/lib/source/substitution.js
/** Texts that a deployment tool replaces before AWS sees them: what they will be is not known here. */
/** `${X}` of CloudFormation, SAM and Terraform, `#{X}` of Serverless, `{{X}}` and `<%X%>` of template engines. */
const placeholder = /[$#]\{[^}]*\}|\{\{[^}]*\}\}|<%[^%]*%>/;
function holdsSubstitution(text) {
    return placeholder.test(text);
}

;// CONCATENATED MODULE: ./packages/asl/lib/source/tree.js
/** The value under a key, if the node is an object that has it. */
function member(node, key) {
    return node?.kind === 'object' ? node.members.get(key) : undefined;
}
function tree_objectOrNothing(node) {
    return node?.kind === 'object' ? node : undefined;
}
/** The values of an array; none when the node is something else. */
function items(node) {
    return node?.kind === 'array' ? node.items : [];
}
/** The values of an object; none when the node is something else. */
function members(node) {
    return node?.kind === 'object' ? node.members.values() : [];
}
function textOf(node) {
    return node?.kind === 'string' ? node.value : undefined;
}
function numberOf(node) {
    return node?.kind === 'number' ? node.value : undefined;
}
/** The key as text; the index of an array's item too. */
function keyOf(node) {
    return String(node.key ?? '');
}
/** The RFC 6901 pointer from the root to the node. */
function tree_pointerTo(node) {
    const parts = [];
    for (let at = node; at.parent !== undefined; at = at.parent) {
        parts.push(`/${keyOf(at).replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
    return parts.reverse().join('');
}
/** The node and everything in it, parents first, in the order of the text. */
function* tree_descendants(node) {
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        yield next;
        const children = next.kind === 'object' ? [...next.members.values()] : items(next);
        for (let index = children.length - 1; index >= 0; index--) {
            const child = children[index];
            if (child !== undefined)
                waiting.push(child);
        }
    }
}
/** In words, to follow "found". */
function kindInWords(node) {
    const words = {
        object: 'an object',
        array: 'an array',
        string: 'a string',
        number: 'a number',
        boolean: 'a boolean',
        null: 'null',
        substitution: 'a substitution',
    };
    return words[node.kind];
}

;// CONCATENATED MODULE: ./packages/asl/lib/expression/path.js
/**
 * JSONPath as far as its shape tells: AWS reads it with Jayway's implementation, which takes far more than the
 * language's specification shows (`$.[0]`, `$.a.[?(@.x > 0)]`, names with hyphens). Only what no reader can take
 * is called wrong here.
 */
/** Why the text is no path, as a phrase to follow the text; `undefined` when it may be one. */
function pathTrouble(text) {
    if (!text.startsWith('$'))
        return 'does not start with $';
    if (text.endsWith('.') && text !== '$.')
        return 'ends with a dot';
    return bracketTrouble(text);
}
/** Why a path may name more than one place, as a phrase; `undefined` when it names one. */
function referenceTrouble(path) {
    for (const { text, quoted } of outsideOfQuotes(path)) {
        if (quoted)
            continue;
        if (text.includes('*'))
            return 'holds a wildcard';
        if (text.includes('..'))
            return 'searches at every depth';
        if (/\[\s*\?/.test(text))
            return 'holds a filter';
        if (/\[[^\]]*[,:]/.test(text))
            return 'takes several items';
    }
    return undefined;
}
function readsContext(path) {
    return path.startsWith('$$');
}
/** The variable that a path starts at (`$name.x`); `undefined` for paths into input or context object. */
function variableOf(path) {
    return /^\$([\p{ID_Start}_][\p{ID_Continue}]*)/u.exec(path)?.[1];
}
const contextFields = {
    Execution: ['Id', 'Input', 'Name', 'RoleArn', 'StartTime', 'RedriveCount', 'RedriveTime'],
    Map: ['Item'],
    State: ['EnteredTime', 'Name', 'RetryCount'],
    StateMachine: ['Id', 'Name'],
    Task: ['Token'],
};
/** The first step of a context path that the context object does not have. */
function unknownContextMember(path) {
    const steps = /^\$\$(?:\.([A-Za-z]\w*))?(?:\.([A-Za-z]\w*))?/.exec(path);
    const [first, second] = [steps?.[1], steps?.[2]];
    if (first === undefined)
        return undefined;
    if (!Object.hasOwn(contextFields, first))
        return { name: first, known: Object.keys(contextFields) };
    const known = contextFields[first] ?? [];
    return second === undefined || known.includes(second) ? undefined : { name: second, known };
}
const openers = '[(';
const closers = '])';
function bracketTrouble(path) {
    const expected = [];
    let quote = '';
    for (let index = 0; index < path.length; index++) {
        const character = path.charAt(index);
        if (quote !== '') {
            if (character === '\\')
                index++;
            else if (character === quote)
                quote = '';
        }
        else if (expected.length > 0 && (character === "'" || character === '"')) {
            quote = character;
        }
        else if (openers.includes(character)) {
            expected.push(closers.charAt(openers.indexOf(character)));
        }
        else if (closers.includes(character) && expected.pop() !== character) {
            return `has a ${character} that closes nothing`;
        }
    }
    if (quote !== '')
        return 'has a quote that is not closed';
    return expected.length > 0 ? `lacks a closing ${expected.at(-1)}` : undefined;
}
function* outsideOfQuotes(path) {
    for (const part of path.split(/('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/)) {
        yield { text: part, quoted: /^['"]/.test(part) };
    }
}

;// CONCATENATED MODULE: ./packages/asl/lib/expression/intrinsic.js
/** Calls of intrinsic functions: `States.Format('{} of {}', $.a, States.ArrayLength($.b))`. */

/** AWS takes ten levels; more than this is refused before it can exhaust the stack. */
const deepest = 100;
function looksLikeIntrinsic(text) {
    return /^\s*States\./.test(text);
}
function parseIntrinsic(text) {
    try {
        const reader = { text, at: 0 };
        const call = readCall(reader, 0);
        skipBlanks(reader);
        if (reader.at < text.length)
            throw new Trouble(`goes on after the call, at "${rest(reader)}"`);
        return { ok: true, call };
    }
    catch (error) {
        if (error instanceof Trouble)
            return { ok: false, trouble: error.message };
        throw error;
    }
}
/** The call and all calls inside it. */
function* callsIn(call) {
    yield call;
    for (const argument of call.arguments) {
        if (argument.kind === 'call')
            yield* callsIn(argument.call);
    }
}
/** The paths among the arguments, at every depth. */
function* pathsIn(call) {
    for (const each of callsIn(call)) {
        for (const argument of each.arguments)
            if (argument.kind === 'path')
                yield argument.path;
    }
}
class Trouble extends Error {
}
function readCall(reader, depth) {
    if (depth > deepest)
        throw new Trouble('nests calls too deeply');
    const name = take(reader, /\s*(States\.\w*)/y);
    if (name === undefined)
        throw new Trouble(`holds "${rest(reader)}" where a call was expected`);
    if (take(reader, /\s*(\()/y) === undefined)
        throw new Trouble(`lacks ( after ${name}`);
    const found = [];
    if (take(reader, /\s*(\))/y) !== undefined)
        return { name, arguments: found };
    for (;;) {
        found.push(readArgument(reader, depth));
        const next = take(reader, /\s*([,)])/y);
        if (next === ')')
            return { name, arguments: found };
        if (next === undefined) {
            throw new Trouble(reader.at >= reader.text.trimEnd().length
                ? `lacks the ) that closes ${name}`
                : `holds "${rest(reader)}" where , or ) was expected`);
        }
    }
}
function readArgument(reader, depth) {
    skipBlanks(reader);
    const start = reader.text.charAt(reader.at);
    if (start === "'")
        return { kind: 'text', raw: readText(reader) };
    if (start === '$')
        return { kind: 'path', path: readPath(reader) };
    if (reader.text.startsWith('States.', reader.at))
        return { kind: 'call', call: readCall(reader, depth + 1) };
    const literal = take(reader, /(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=\s*[,)]|\s*$)/y);
    if (literal !== undefined)
        return { kind: 'literal' };
    throw new Trouble(start === '' || start === ')' || start === ','
        ? 'lacks an argument'
        : `holds the argument "${rest(reader)}", which is neither a text in single quotes, a number, a path nor a call`);
}
function readText(reader) {
    const start = reader.at + 1;
    for (let at = start; at < reader.text.length; at++) {
        const character = reader.text.charAt(at);
        if (character === "'") {
            reader.at = at + 1;
            return reader.text.slice(start, at);
        }
        if (character !== '\\')
            continue;
        at++;
        const escaped = reader.text.charAt(at);
        if (!"'{}\\".includes(escaped)) {
            throw new Trouble(`holds the escape \\${escaped}, but only \\' \\{ \\} and \\\\ exist`);
        }
    }
    throw new Trouble('has a text whose single quote is not closed');
}
/** Up to the comma or bracket that ends the argument. */
function readPath(reader) {
    const start = reader.at;
    let depth = 0;
    let quote = '';
    let at = start;
    for (; at < reader.text.length; at++) {
        const character = reader.text.charAt(at);
        if (quote !== '') {
            if (character === '\\')
                at++;
            else if (character === quote)
                quote = '';
        }
        else if (depth > 0 && (character === "'" || character === '"'))
            quote = character;
        else if ('[('.includes(character))
            depth++;
        else if (depth === 0 && ',)'.includes(character))
            break;
        else if ('])'.includes(character))
            depth--;
    }
    reader.at = at;
    const path = reader.text.slice(start, at).trimEnd();
    const trouble = pathTrouble(path);
    if (trouble !== undefined)
        throw new Trouble(`holds the path ${path}, which ${trouble}`);
    return path;
}
function take(reader, pattern) {
    pattern.lastIndex = reader.at;
    const match = pattern.exec(reader.text);
    if (match === null)
        return undefined;
    reader.at += match[0].length;
    return match[1];
}
function skipBlanks(reader) {
    while (/\s/.test(reader.text.charAt(reader.at)))
        reader.at++;
}
function rest(reader) {
    const text = reader.text.slice(reader.at).trim();
    return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}

;// CONCATENATED MODULE: ./packages/asl/lib/expression/payload.js



const suffix = '.$';
function isBindingKey(node) {
    return typeof node.key === 'string' && node.key.endsWith(suffix);
}
function withoutSuffix(key) {
    return key.slice(0, -suffix.length);
}
/** Everything under `.$` keys of templates in JSONPath states. */
function* bindings(survey) {
    for (const { node, use } of templateNodes(survey, 'JSONPath')) {
        if (isBindingKey(node))
            yield { node, use };
    }
}
/** Every node of every template in states of the language. The template's own root is one. */
function* templateNodes(survey, language) {
    for (const use of survey.uses) {
        if (use.form.is !== 'payload' || use.entry.language !== language)
            continue;
        if (use.field.only !== undefined && use.field.only !== language)
            continue;
        for (const node of tree_descendants(use.node))
            yield { node, use };
    }
}
/** The paths in path fields, in templates and in the arguments of intrinsic functions. */
function* pathsOf(survey) {
    for (const { form, node, entry } of survey.uses) {
        if (form.is === 'path' && entry.language === 'JSONPath' && node.kind === 'string') {
            yield* pathsInText(node);
        }
    }
    for (const { node } of bindings(survey)) {
        if (node.kind === 'string')
            yield* pathsInText(node);
    }
}
/** Calls of intrinsic functions that can be read, with the text that holds them. */
function* callsOf(survey) {
    for (const text of intrinsicTexts(survey)) {
        const parsed = parseIntrinsic(text.value);
        if (!parsed.ok)
            continue;
        for (const call of callsIn(parsed.call))
            yield { call, node: text };
    }
}
/** Texts that start like an intrinsic function and stand where one may. */
function* intrinsicTexts(survey) {
    for (const { form, node, entry } of survey.uses) {
        if (form.is === 'path' && form.intrinsic && entry.language === 'JSONPath' && isIntrinsic(node))
            yield node;
    }
    for (const { node } of bindings(survey))
        if (isIntrinsic(node))
            yield node;
}
function isIntrinsic(node) {
    return node.kind === 'string' && looksLikeIntrinsic(node.value) && !holdsSubstitution(node.value);
}
function* pathsInText(node) {
    if (holdsSubstitution(node.value))
        return;
    if (node.value.startsWith('$'))
        yield { path: node.value, node };
    if (!looksLikeIntrinsic(node.value))
        return;
    const parsed = parseIntrinsic(node.value);
    if (parsed.ok)
        for (const path of pathsIn(parsed.call))
            yield { path, node };
}

;// CONCATENATED MODULE: ./packages/asl/lib/model/open.js

/** Whether members that are not seen may come to stand in the object: then nothing can be called missing. */
function isOpen(node) {
    if (node.open)
        return true;
    for (const key of node.members.keys())
        if (holdsSubstitution(key))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/asl/lib/model/assignments.js
/** Variables, as Assign sets them. */



/** Those of states, catchers and choice rules. */
function* assignments({ uses }) {
    for (const { field, entry, node: assign } of uses) {
        if (field.name !== 'Assign')
            continue;
        for (const node of members(assign)) {
            const key = keyOf(node);
            const name = entry.language !== 'JSONata' && isBindingKey(node) ? withoutSuffix(key) : key;
            yield { name, node, state: entry.state };
        }
    }
}
/** `undefined` when some names are left to substitutions. */
function assignedNames(survey) {
    const unknown = survey.uses.some(({ field, node }) => field.name === 'Assign' && (node.kind !== 'object' || isOpen(node)));
    return unknown ? undefined : new Set([...assignments(survey)].map(({ name }) => name));
}

;// CONCATENATED MODULE: ./packages/asl/lib/rule/example.js
/** Examples of rules, without the lines that every definition has. */
/** A definition of these states that starts at the first one. `top` holds further members, with their comma. */
function statesOnly(states, top = '') {
    const first = /"([^"]*)"/.exec(states)?.[1] ?? '';
    const body = states.trim().replaceAll('\n', '\n    ');
    return `{${top === '' ? '' : `\n  ${top}`}\n  "StartAt": "${first}",\n  "States": {\n    ${body}\n  }\n}`;
}
const inJsonata = '"QueryLanguage": "JSONata",';

;// CONCATENATED MODULE: ./packages/asl/node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

;// CONCATENATED MODULE: ./packages/asl/lib/words.js
/** Names from the definition, as messages show them. */

const longestShown = 80;
/** In double quotes, cut when very long. */
function quoted(name) {
    return `"${name.length > longestShown ? `${name.slice(0, longestShown)}…` : name}"`;
}
/** `a`, `a or b`, `a, b or c`. */
function either(names) {
    return joined(names, 'or');
}
/** `a`, `a and b`, `a, b and c`. */
function words_all(names) {
    return joined(names, 'and');
}
/** The name that was probably meant, if one is near enough. */
function nearest(name, candidates) {
    // Long names make the search slow and are not slips of the pen; so do very many candidates.
    if (name.length > 2 * longestShown || candidates.length > 2000)
        return undefined;
    const lower = name.toLowerCase();
    const sameButCase = candidates.find((candidate) => candidate.toLowerCase() === lower);
    if (sameButCase !== undefined)
        return sameButCase;
    const match = closestMatch(name, candidates);
    if (match === undefined)
        return undefined;
    // Two letters swapped are two edits: in a word of four letters that must still do.
    const most = Math.max(1, Math.round(Math.min(name.length, match.length) * 0.4));
    return leven(name, match) <= most ? match : undefined;
}
function joined(names, word) {
    if (names.length < 2)
        return names.join('');
    return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/assign-invalid-name.js





const assignInvalidName = {
    id: 'assign-invalid-name',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A variable name starts with a letter, goes on with letters, digits and _, and has at most 80 characters. Assign sets whole variables, never a part of one.',
    hint: 'Use a plain name; to change a part, assign the whole value anew.',
    documentation: pages.variables,
    bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept.value": 1 }, "End": true }`),
    good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": { "value": 1 } }, "End": true }`),
    check({ survey }, report) {
        for (const { name, node } of assignments(survey)) {
            if (holdsSubstitution(name) || (validName.test(name) && [...name].length <= longest))
                continue;
            report({ node, at: 'key', message: `${quoted(name)} is no variable name` });
        }
    },
};
const longest = 80;
const validName = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

;// CONCATENATED MODULE: ./packages/asl/lib/model/transitions.js
/** Where a state may lead. */

function transitionsOf(state) {
    return [
        ...transition('Next', member(state, 'Next')),
        ...items(member(state, 'Choices')).flatMap((rule) => transition('Choice', member(rule, 'Next'))),
        ...transition('Default', member(state, 'Default')),
        ...items(member(state, 'Catch')).flatMap((catcher) => transition('Catch', member(catcher, 'Next'))),
    ];
}
function transition(kind, node) {
    return node?.kind === 'string' ? [{ kind, node }] : [];
}

;// CONCATENATED MODULE: ./packages/asl/lib/model/definition.js
/**
 * A state machine as a tree of machines and states, seen through the syntax tree. Whatever stands in the text,
 * making the view never fails: what has not the expected form is simply not there, and rules of form say so.
 */



const stateTypes = ['Task', 'Pass', 'Choice', 'Wait', 'Succeed', 'Fail', 'Parallel', 'Map'];
function definition_definitionFrom(root) {
    const language = languageOf(root, 'JSONPath');
    const machines = [];
    const states = [];
    const byNode = new Map();
    const readMachine = (node, role, owner) => {
        const found = new Map();
        const startNode = member(node, 'StartAt');
        const machine = {
            role,
            node,
            owner,
            startAt: startNode?.kind === 'string' ? { kind: 'StartAt', node: startNode } : undefined,
            states: found,
            complete: true,
        };
        machines.push(machine);
        const statesNode = tree_objectOrNothing(member(node, 'States'));
        for (const [name, stateNode] of statesNode?.members ?? []) {
            found.set(name, readState(name, stateNode, machine));
        }
        machine.complete = isComplete(machine, statesNode);
        return machine;
    };
    const readState = (name, node, machine) => {
        const inner = [];
        const state = {
            name,
            node,
            type: stateTypes.find((type) => type === textOf(member(node, 'Type'))),
            language: languageOf(node, language),
            machine,
            machines: inner,
            transitions: transitionsOf(node),
        };
        states.push(state);
        byNode.set(node, state);
        const bodies = [
            ...items(member(node, 'Branches')).map((body) => ['branch', body]),
            ...['ItemProcessor', 'Iterator'].map((field) => ['processor', member(node, field)]),
        ];
        for (const [role, body] of bodies) {
            if (body?.kind === 'object')
                inner.push(readMachine(body, role, state));
        }
        return state;
    };
    const top = root?.kind === 'object' ? readMachine(root, 'top', undefined) : undefined;
    return {
        root,
        top,
        machines,
        states,
        statesByName: byName(states),
        language,
        stateAt: (node) => {
            for (let at = node; at !== undefined; at = at.parent) {
                const state = byNode.get(at);
                if (state !== undefined)
                    return state;
            }
            return undefined;
        },
    };
}
/** Whether the state ends its machine when it is done. */
function isTerminal(state) {
    if (state.type === 'Succeed' || state.type === 'Fail')
        return true;
    const end = member(state.node, 'End');
    return end !== undefined && !(end.kind === 'boolean' && !end.value);
}
/** The states that the machine is part of, the nearest first. */
function* ownersOf(machine) {
    for (let at = machine.owner; at !== undefined; at = at.machine.owner)
        yield at;
}
function byName(states) {
    const found = new Map();
    for (const state of states) {
        const same = found.get(state.name);
        if (same === undefined)
            found.set(state.name, [state]);
        else
            same.push(state);
    }
    return found;
}
function languageOf(node, inherited) {
    const own = member(node, 'QueryLanguage');
    if (own === undefined)
        return inherited;
    const text = textOf(own);
    return text === 'JSONPath' || text === 'JSONata' ? text : undefined;
}
function isComplete(machine, statesNode) {
    if (machine.node.open || statesNode === undefined || statesNode.open)
        return false;
    if (machine.startAt === undefined || isUnknown(machine.startAt, machine))
        return false;
    for (const [name, state] of machine.states) {
        if (holdsSubstitution(name) || state.node.kind === 'substitution')
            return false;
        if (state.node.kind === 'object' && state.node.open)
            return false;
        if (!transitionsAreSeen(state.node))
            return false;
        if (state.transitions.some((transition) => isUnknown(transition, machine)))
            return false;
    }
    return true;
}
function isUnknown({ node }, machine) {
    return !machine.states.has(node.value) && holdsSubstitution(node.value);
}
/** Whether nothing that may hold a transition is left to a substitution. */
function transitionsAreSeen(state) {
    for (const field of ['Type', 'Next', 'End', 'Default', 'Choices', 'Catch']) {
        const node = member(state, field);
        if (node?.kind === 'substitution')
            return false;
        if (node?.kind === 'string' && field !== 'Next' && field !== 'Default' && holdsSubstitution(node.value)) {
            return false;
        }
        if (node?.kind === 'array' && (node.open || node.items.some(hidesTransition)))
            return false;
    }
    return true;
}
function hidesTransition(item) {
    return (item.kind === 'substitution' ||
        (item.kind === 'object' && (item.open || member(item, 'Next')?.kind === 'substitution')));
}

;// CONCATENATED MODULE: ./packages/asl/lib/model/map-states.js
/** Map states and the mode of their item processor. */


function mapStates(definition) {
    return definition.states.filter(({ type }) => type === 'Map').map(mapState);
}
/** Whether it is, or may be: a substitution can make it so. */
function isDistributed(state) {
    return mapState(state).mode !== 'INLINE';
}
function mapState(state) {
    const processor = member(state.node, 'ItemProcessor') ?? member(state.node, 'Iterator');
    const config = member(processor, 'ProcessorConfig');
    const mode = member(config, 'Mode');
    if (processor?.kind === 'substitution' || config?.kind === 'substitution')
        return { state, config, mode: undefined };
    if (mode === undefined)
        return { state, config, mode: 'INLINE' };
    const known = mode.kind === 'string' && !holdsSubstitution(mode.value);
    return { state, config, mode: known ? mode.value : undefined };
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/assign-shadows-outer.js







const assignShadowsOuter = {
    id: 'assign-shadows-outer',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A state inside of a Parallel or Map state cannot assign a variable of a name that is assigned outside: inner states see the outer variables and may not hide or change them.',
    hint: 'Give the inner variable another name, and hand its value out with the output.',
    documentation: pages.variables,
    bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{
    "StartAt": "Left",
    "States": { "Left": { "Type": "Pass", "Assign": { "kept": 2 }, "End": true } }
  }],
  "End": true
}`),
    good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{
    "StartAt": "Left",
    "States": { "Left": { "Type": "Pass", "Assign": { "left": 2 }, "End": true } }
  }],
  "End": true
}`),
    check({ survey }, report) {
        const byMachine = new Map();
        const all = [...assignments(survey)];
        for (const { name, state } of all) {
            if (state === undefined)
                continue;
            const names = byMachine.get(state.machine) ?? new Set();
            byMachine.set(state.machine, names.add(name));
        }
        for (const { name, node, state } of all) {
            if (state === undefined || holdsSubstitution(name))
                continue;
            const outer = outerMachines(state.machine).find((machine) => byMachine.get(machine)?.has(name));
            if (outer !== undefined)
                report({
                    node,
                    at: 'key',
                    message: `The variable ${quoted(name)} is assigned outside of this machine too`,
                });
        }
    },
};
/** Those whose variables can be seen: a Distributed Map hides everything outside of it. */
function outerMachines(machine) {
    const found = [];
    for (const owner of ownersOf(machine)) {
        if (owner.type === 'Map' && isDistributed(owner))
            break;
        found.push(owner.machine);
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/assign-states.js



const assignStates = {
    id: 'assign-states',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'The variable name states is taken: $states is what Step Functions itself provides.',
    hint: 'Give the variable another name.',
    documentation: pages.variables,
    bad: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "states": 1 }, "End": true }`),
    good: statesOnly(`"Keep": { "Type": "Pass", "Assign": { "kept": 1 }, "End": true }`),
    check({ survey }, report) {
        for (const { name, node } of assignments(survey)) {
            if (name === 'states')
                report({ node, at: 'key', message: 'The variable name "states" is reserved' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/bad-context-path.js





const badContextPath = {
    id: 'bad-context-path',
    level: 'warning',
    description: 'The context object has Execution, State, StateMachine, Map and Task with a few fields each. A path to another one finds nothing and fails.',
    hint: 'Use a field that the context object has, such as $$.Execution.Id.',
    documentation: pages.context,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$$.Executoin.Id" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$$.Execution.Id" }, "End": true }`),
    check({ survey }, report) {
        for (const { path, node } of pathsOf(survey)) {
            const unknown = unknownContextMember(path);
            if (unknown === undefined)
                continue;
            const meant = nearest(unknown.name, unknown.known);
            report({
                node,
                message: `The context object has no ${quoted(unknown.name)} here, but ${words_all(unknown.known)}`,
                hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rule/targets.js
/** Transitions that lead to no state of their own machine. */




/** All of them, but for those of which a substitution may still make a good one. */
function* transitionsAstray({ definition }) {
    for (const machine of definition.machines) {
        if (!namesAreKnown(machine))
            continue;
        const states = [...machine.states.values()];
        const starts = machine.startAt === undefined ? [] : [machine.startAt];
        for (const transition of [...starts, ...states.flatMap(({ transitions }) => transitions)]) {
            const name = transition.node.value;
            if (machine.states.has(name) || holdsSubstitution(name))
                continue;
            yield { transition, machine, elsewhere: definition.statesByName.get(name) ?? [] };
        }
    }
}
/** Reports the transitions of a kind whose target is no state at all. */
function reportMissing(subject, kind, report) {
    for (const { transition, machine, elsewhere } of transitionsAstray(subject)) {
        if (transition.kind !== kind || (kind !== 'StartAt' && elsewhere.length > 0))
            continue;
        const { node } = transition;
        report({
            node,
            message: `${fieldInWords[kind]} names ${quoted(node.value)}, but ${whereInWords(machine)} has no such state`,
            hint: () => {
                const meant = nearest(node.value, [...machine.states.keys()]);
                return meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`;
            },
        });
    }
}
/** So many transitions are looked at: each is held against all names. */
const mostSearches = 100;
/** The states whose name a transition that leads to no state probably meant, with the first such transition. */
function misspeltTargets(subject) {
    const found = new Map();
    let searches = 0;
    for (const { transition, machine, elsewhere } of transitionsAstray(subject)) {
        if (elsewhere.length > 0)
            continue;
        if (++searches > mostSearches)
            break;
        const meant = nearest(transition.node.value, [...machine.states.keys()]);
        const state = meant === undefined ? undefined : machine.states.get(meant);
        if (state !== undefined && !found.has(state))
            found.set(state, transition);
    }
    return found;
}
function whereInWords(machine) {
    return { top: 'the state machine', branch: 'this branch', processor: 'this item processor' }[machine.role];
}
/** Whether a machine that the given one is part of has a state of that name. */
function standsAround(machine, name) {
    for (const { machine: outer } of ownersOf(machine))
        if (outer.states.has(name))
            return true;
    return false;
}
function namesAreKnown({ node, states }) {
    const statesNode = member(node, 'States');
    if (statesNode?.kind !== 'object' || statesNode.open)
        return false;
    for (const name of states.keys())
        if (holdsSubstitution(name))
            return false;
    return true;
}
const fieldInWords = {
    StartAt: 'StartAt',
    Next: 'Next',
    Default: 'Default',
    Choice: 'The choice rule',
    Catch: 'The catcher',
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/branch-jumps-out.js




const branchJumpsOut = {
    id: 'branch-jumps-out',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'A state inside a branch of a Parallel state can only lead to states of the same branch. The Parallel state itself goes on when all of them have ended.',
    hint: 'End the inner state with "End": true and put the transition on the outer state.',
    documentation: pages.parallel,
    bad: statesOnly(`"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "Next": "Done" } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        for (const { transition, machine } of transitionsAstray(subject)) {
            if (transition.kind === 'StartAt' || machine.role !== 'branch')
                continue;
            if (!standsAround(machine, transition.node.value))
                continue;
            const name = quoted(transition.node.value);
            report({
                node: transition.node,
                message: `The transition leads to ${name}, which stands outside of ${whereInWords(machine)}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rule/text.js
function reportText(tree, kind, report) {
    for (const problem of tree.problems) {
        if (problem.kind !== kind)
            continue;
        const { node, range, message } = problem;
        report({ node: node ?? tree.root, range, message });
    }
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/byte-order-mark.js


const byteOrderMark = {
    id: 'byte-order-mark',
    level: 'warning',
    description: 'A byte order mark in front of the text is no part of JSON. Some tools strip it; sent as it is, the definition is refused.',
    hint: 'Save the file as UTF-8 without a byte order mark.',
    documentation: pages.json,
    bad: `\ufeff{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
    good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
    check({ tree }, report) {
        reportText(tree, 'byte-order-mark', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/model/integrations.js
/** What the end of a Task's Resource says about how it is run. */

function isCallback(resource) {
    return textOf(resource)?.endsWith('.waitForTaskToken') === true;
}
/** `.sync` and `.sync:2`: the task ends when the job that it started has ended. */
function isJob(resource) {
    return /\.sync(:\d+)?$/.test(textOf(resource) ?? '');
}
function isActivity(resource) {
    return /^arn:[^:]*:states:[^:]*:[^:]*:activity:/.test(textOf(resource) ?? '');
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/callback-without-timeout.js





const callbackWithoutTimeout = {
    id: 'callback-without-timeout',
    level: 'warning',
    description: 'A .waitForTaskToken task without a timeout or heartbeat waits up to a year when the answer gets lost.',
    hint: 'Add TimeoutSeconds or HeartbeatSeconds.',
    documentation: pages.integrations,
    bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "End": true
}`),
    good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 3600,
  "End": true
}`),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const resource = member(state, 'Resource');
            if (type !== 'Task' || state.kind !== 'object' || isOpen(state) || !isCallback(resource))
                continue;
            if (limits.some((field) => state.members.has(field)))
                continue;
            report({ node: resource, message: 'The task waits for its token without a timeout' });
        }
    },
};
const limits = ['TimeoutSeconds', 'TimeoutSecondsPath', 'HeartbeatSeconds', 'HeartbeatSecondsPath'];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/callback-without-token.js




const callbackWithoutToken = {
    id: 'callback-without-token',
    level: 'warning',
    description: 'A .waitForTaskToken task waits until someone gives its token back. When the token is not among the parameters, no one can.',
    hint: 'Give $$.Task.Token ($states.context.Task.Token in JSONata) to whom shall answer.',
    documentation: pages.integrations,
    bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": "hello" },
  "TimeoutSeconds": 3600,
  "End": true
}`),
    good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 3600,
  "End": true
}`),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const resource = member(state, 'Resource');
            if (type !== 'Task' || !isCallback(resource) || !keepsToken(state))
                continue;
            report({ node: resource, message: 'The task waits for its token, but gives it to no one' });
        }
    },
};
/** Whether everything that goes to the service can be seen, and the token is nowhere in it. */
function keepsToken(state) {
    const given = member(state, 'Parameters') ?? member(state, 'Arguments');
    // Without parameters the whole input goes out, and may hold the token.
    if (given === undefined || textOf(member(state, 'InputPath'))?.startsWith('$$'))
        return false;
    for (const node of tree_descendants(given)) {
        if (node.kind === 'substitution')
            return false;
        if (node.kind === 'string' &&
            /Task\.Token|^\$\$(\.Task)?$|\$states\.context|\$\{|token/i.test(node.value))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/catch-next-missing-target.js



const catchNextMissingTarget = {
    id: 'catch-next-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'The Next of a catcher must name a state of the same machine.',
    hint: 'Name a state of the same machine, or add the missing state.',
    documentation: pages.structure,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Doen" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        reportMissing(subject, 'Catch', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rule/error-names.js


/** The handlers of each state that has some, in the order in which they are tried. */
function* handlerLists(definition, field) {
    for (const state of definition.states) {
        const handlers = items(member(state.node, field)).map((node) => ({
            node,
            names: items(member(node, 'ErrorEquals')).filter((name) => name.kind === 'string'),
        }));
        if (handlers.length > 0)
            yield handlers;
    }
}
const everyError = 'States.ALL';
function matchesEverything({ names }) {
    return names.some(({ value }) => value === everyError);
}
function reportNotAlone(definition, field, report) {
    for (const handlers of handlerLists(definition, field)) {
        for (const { names } of handlers) {
            const node = names[0]?.parent;
            if (names.length < 2 || !names.some(({ value }) => value === everyError))
                continue;
            const others = names.filter(({ value }) => value !== everyError).map(({ value }) => quoted(value));
            const beside = others.length > 0 ? `beside ${words_all(others.slice(0, 3))}` : 'twice';
            report({ node, message: `"States.ALL" stands ${beside} in ErrorEquals, but must stand alone` });
        }
    }
}
function reportNotLast(definition, field, report) {
    for (const handlers of handlerLists(definition, field)) {
        for (const handler of handlers.slice(0, -1)) {
            if (!matchesEverything(handler))
                continue;
            const node = handler.names.find(({ value }) => value === everyError);
            report({
                node,
                message: `"States.ALL" matches every error, so what follows it in ${field} is never tried`,
            });
        }
    }
}
/** Names that an earlier handler of the same state matches already. */
function reportShadowed(definition, field, report) {
    for (const handlers of handlerLists(definition, field)) {
        const seen = new Set();
        for (const { names } of handlers) {
            for (const node of names) {
                if (seen.has(node.value)) {
                    report({
                        node,
                        message: `${quoted(node.value)} is matched earlier in this ${field}, so it is never tried here`,
                    });
                }
            }
            for (const { value } of names)
                seen.add(value);
        }
    }
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/catch-shadowed-error.js



const catchShadowedError = {
    id: 'catch-shadowed-error',
    level: 'warning',
    description: 'The first catcher that names an error handles it. A name that an earlier one has too is never looked at.',
    hint: 'Delete the name here, or in the earlier entry.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Done" }, { "ErrorEquals": ["States.Timeout", "Oops"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Done" }, { "ErrorEquals": ["Oops"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        reportShadowed(definition, 'Catch', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/catch-states-all-not-alone.js



const catchStatesAllNotAlone = {
    id: 'catch-states-all-not-alone',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'States.ALL in the ErrorEquals of a catcher must be its only name: it matches every error by itself.',
    hint: 'Delete the other names, or move them to an entry of their own before this one.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL", "States.Timeout"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        reportNotAlone(definition, 'Catch', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/catch-states-all-not-last.js



const catchStatesAllNotLast = {
    id: 'catch-states-all-not-last',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A catcher with States.ALL must be the last of its list: nothing after it could ever match.',
    hint: 'Move the entry with States.ALL to the end of the list.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Done" }, { "ErrorEquals": ["States.Timeout"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Catch": [{ "ErrorEquals": ["States.Timeout"], "Next": "Done" }, { "ErrorEquals": ["States.ALL"], "Next": "Done" }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        reportNotLast(definition, 'Catch', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice-next-missing-target.js



const choiceNextMissingTarget = {
    id: 'choice-next-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'The Next of a choice rule must name a state of the same machine.',
    hint: 'Name a state of the same machine, or add the missing state.',
    documentation: pages.structure,
    bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Doen" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        reportMissing(subject, 'Choice', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/schema/shapes.js
const any = { is: 'any' };
const shapes_text = { is: 'text' };
const shapes_boolean = { is: 'boolean' };
const timestamp = { is: 'timestamp' };
const payload = { is: 'payload', object: false };
const payloadObject = { is: 'payload', object: true };
const machine = { is: 'machine' };
const mostSeconds = 99_999_999;
const mostItems = 100_000_000;
const mostBatchBytes = 262_144;
const whole = (min, max) => ({ is: 'number', whole: true, min, max });
const decimal = (min, max) => ({ is: 'number', whole: false, min, max });
const oneOf = (...names) => ({ is: 'one-of', names });
const listOf = (of, atLeast = 0) => ({ is: 'list', of, atLeast });
const record = (shape) => ({ is: 'record', shape });
const path = ({ reference = false, nullable = false, context = true, intrinsic = false, } = {}) => ({
    is: 'path',
    reference,
    nullable,
    context,
    intrinsic,
});
const valuePath = path({ reference: true });
/** The number fields of Map states do not take the context object. */
const inputPath = path({ reference: true, context: false });
const field = (name, form, { required = false, only, computable = false } = {}) => ({ name, form, required, only, computable });
const group = (need, purpose, fields, only) => ({
    need,
    purpose,
    fields,
    only,
});
const shape = (name, fields, groups = []) => ({
    name,
    fields: new Map(fields.map((each) => [each.name, each])),
    groups,
    awsCode: 'SCHEMA_VALIDATION_FAILED',
});
const jsonPath = { only: 'JSONPath' };
const jsonata = { only: 'JSONata' };
const computable = { computable: true };
const required = { required: true };
const everyState = [
    field('Type', any),
    field('Comment', shapes_text),
    field('QueryLanguage', oneOf('JSONPath', 'JSONata')),
];
const shapes_transition = [field('Next', shapes_text), field('End', shapes_boolean)];
const inputAndOutput = [
    field('InputPath', path({ nullable: true }), jsonPath),
    field('OutputPath', path({ nullable: true }), jsonPath),
    field('Output', payload, jsonata),
];
const shapes_assign = field('Assign', payloadObject);
const resultPath = field('ResultPath', path({ reference: true, nullable: true, context: false }), jsonPath);
const parameters = field('Parameters', payload, jsonPath);
const argumentsField = field('Arguments', payload, jsonata);
const resultSelector = field('ResultSelector', payloadObject, jsonPath);
const errorHandling = [field('Retry', listOf(record('retrier'))), field('Catch', listOf(record('catcher')))];
const machineBody = [
    field('Comment', shapes_text),
    field('StartAt', shapes_text, required),
    field('States', { is: 'object' }, required),
];
/** A number, and beside it the JSONPath field that reads it from the input. */
const numberOrPath = (name, form, from) => [
    field(name, form, computable),
    field(`${name}Path`, from, jsonPath),
];
const notBoth = (name) => group('at most one', name, [name, `${name}Path`]);
const comparisons = {
    String: ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'],
    Numeric: ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'],
    Timestamp: ['Equals', 'LessThan', 'GreaterThan', 'LessThanEquals', 'GreaterThanEquals'],
    Boolean: ['Equals'],
};
const comparedForms = {
    String: shapes_text,
    Numeric: decimal(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    Timestamp: timestamp,
    Boolean: shapes_boolean,
};
const typeTests = ['IsNull', 'IsPresent', 'IsNumeric', 'IsString', 'IsBoolean', 'IsTimestamp'];
const operators = [
    ...Object.entries(comparisons).flatMap(([type, suffixes]) => suffixes.flatMap((suffix) => [
        field(`${type}${suffix}`, comparedForms[type] ?? any, jsonPath),
        field(`${type}${suffix}Path`, path(), jsonPath),
    ])),
    field('StringMatches', shapes_text, jsonPath),
    ...typeTests.map((name) => field(name, shapes_boolean, jsonPath)),
];
const combinations = [
    field('And', listOf(record('nested-choice-rule'), 1), jsonPath),
    field('Or', listOf(record('nested-choice-rule'), 1), jsonPath),
    field('Not', record('nested-choice-rule'), jsonPath),
];
const comparison = [
    field('Comment', shapes_text),
    field('Variable', path(), jsonPath),
    ...operators,
    ...combinations,
];
const oneComparison = group('exactly one', 'comparison', [...operators, ...combinations].map(({ name }) => name), 'JSONPath');
/** The names of fields that combine other rules, and therefore go without `Variable`. */
const combinationNames = combinations.map(({ name }) => name);
const shapes_shapes = {
    machine: shape('a state machine', [
        ...machineBody,
        field('QueryLanguage', oneOf('JSONPath', 'JSONata')),
        field('Version', shapes_text),
        field('TimeoutSeconds', whole(1, mostSeconds)),
    ]),
    branch: shape('a branch', machineBody),
    processor: shape('an item processor', [
        ...machineBody,
        field('ProcessorConfig', record('processor-config')),
    ]),
    'processor-config': shape('a ProcessorConfig', [
        field('Mode', oneOf('INLINE', 'DISTRIBUTED')),
        field('ExecutionType', oneOf('STANDARD', 'EXPRESS')),
    ]),
    task: shape('a Task state', [
        ...everyState,
        ...shapes_transition,
        ...inputAndOutput,
        field('Resource', shapes_text, required),
        parameters,
        argumentsField,
        resultSelector,
        resultPath,
        shapes_assign,
        ...errorHandling,
        ...numberOrPath('TimeoutSeconds', whole(1, mostSeconds), valuePath),
        ...numberOrPath('HeartbeatSeconds', whole(1, mostSeconds), valuePath),
        field('Credentials', record('credentials'), computable),
    ], [notBoth('TimeoutSeconds'), notBoth('HeartbeatSeconds')]),
    pass: shape('a Pass state', [
        ...everyState,
        ...shapes_transition,
        ...inputAndOutput,
        field('Result', any, jsonPath),
        parameters,
        resultPath,
        shapes_assign,
    ]),
    choice: shape('a Choice state', [
        ...everyState,
        ...inputAndOutput,
        shapes_assign,
        field('Choices', listOf(record('choice-rule'), 1), required),
        field('Default', shapes_text),
    ]),
    wait: shape('a Wait state', [
        ...everyState,
        ...shapes_transition,
        ...inputAndOutput,
        shapes_assign,
        ...numberOrPath('Seconds', whole(0, mostSeconds), valuePath),
        field('Timestamp', timestamp, computable),
        field('TimestampPath', valuePath, jsonPath),
    ], [group('exactly one', 'duration', ['Seconds', 'SecondsPath', 'Timestamp', 'TimestampPath'])]),
    succeed: shape('a Succeed state', [...everyState, ...inputAndOutput]),
    fail: shape('a Fail state', [
        ...everyState,
        field('Error', shapes_text, computable),
        field('Cause', shapes_text, computable),
        field('ErrorPath', path({ intrinsic: true }), jsonPath),
        field('CausePath', path({ intrinsic: true }), jsonPath),
    ], [
        group('at most one', 'error', ['Error', 'ErrorPath']),
        group('at most one', 'cause', ['Cause', 'CausePath']),
    ]),
    parallel: shape('a Parallel state', [
        ...everyState,
        ...shapes_transition,
        ...inputAndOutput,
        field('Branches', listOf(machine, 1), required),
        parameters,
        argumentsField,
        resultSelector,
        resultPath,
        shapes_assign,
        ...errorHandling,
    ]),
    map: shape('a Map state', [
        ...everyState,
        ...shapes_transition,
        ...inputAndOutput,
        field('ItemProcessor', machine),
        field('Iterator', machine),
        field('ItemsPath', path({ intrinsic: true }), jsonPath),
        field('Items', payload, jsonata),
        field('ItemSelector', payload),
        parameters,
        field('ItemReader', record('item-reader')),
        field('ItemBatcher', record('item-batcher')),
        field('ResultWriter', record('result-writer')),
        ...numberOrPath('MaxConcurrency', whole(0, mostItems), inputPath),
        ...numberOrPath('ToleratedFailureCount', whole(0, mostItems), inputPath),
        ...numberOrPath('ToleratedFailurePercentage', decimal(0, 100), inputPath),
        field('Label', shapes_text),
        resultSelector,
        resultPath,
        shapes_assign,
        ...errorHandling,
    ], [
        group('exactly one', 'item processor', ['ItemProcessor', 'Iterator']),
        notBoth('MaxConcurrency'),
        notBoth('ToleratedFailureCount'),
        notBoth('ToleratedFailurePercentage'),
    ]),
    retrier: shape('a retrier', [
        field('Comment', shapes_text),
        field('ErrorEquals', listOf(shapes_text, 1), required),
        field('IntervalSeconds', whole(1, mostSeconds)),
        field('MaxAttempts', whole(0, mostSeconds)),
        field('BackoffRate', decimal(1, Number.POSITIVE_INFINITY)),
        field('MaxDelaySeconds', whole(1, 31_622_400)),
        field('JitterStrategy', oneOf('FULL', 'NONE')),
    ]),
    catcher: shape('a catcher', [
        field('Comment', shapes_text),
        field('ErrorEquals', listOf(shapes_text, 1), required),
        field('Next', shapes_text, required),
        resultPath,
        field('Output', payload, jsonata),
        shapes_assign,
    ]),
    'choice-rule': shape('a choice rule', [
        ...comparison,
        field('Condition', any, { ...jsonata, ...required, ...computable }),
        field('Next', shapes_text, required),
        field('Output', payload, jsonata),
        shapes_assign,
    ], [oneComparison]),
    'nested-choice-rule': shape('a nested choice rule', comparison, [oneComparison]),
    'item-reader': shape('an ItemReader', [
        field('Resource', shapes_text, required),
        field('ReaderConfig', record('reader-config')),
        field('Parameters', payloadObject, jsonPath),
        field('Arguments', payload, jsonata),
    ]),
    'reader-config': shape('a ReaderConfig', [
        field('InputType', oneOf('CSV', 'JSON', 'JSONL', 'MANIFEST', 'PARQUET')),
        field('Transformation', oneOf('NONE', 'LOAD_AND_FLATTEN')),
        field('ManifestType', oneOf('ATHENA_DATA', 'S3_INVENTORY')),
        field('CSVHeaderLocation', oneOf('FIRST_ROW', 'GIVEN')),
        field('CSVHeaders', listOf(shapes_text)),
        field('CSVDelimiter', oneOf('COMMA', 'PIPE', 'SEMICOLON', 'SPACE', 'TAB')),
        field('ItemsPointer', shapes_text),
        ...numberOrPath('MaxItems', whole(0, mostItems), inputPath),
    ], [notBoth('MaxItems')]),
    'item-batcher': shape('an ItemBatcher', [
        field('BatchInput', payload),
        ...numberOrPath('MaxItemsPerBatch', whole(0, mostItems), inputPath),
        ...numberOrPath('MaxInputBytesPerBatch', whole(0, mostBatchBytes), inputPath),
    ], [
        notBoth('MaxItemsPerBatch'),
        notBoth('MaxInputBytesPerBatch'),
        group('at least one', 'limit', [
            'MaxItemsPerBatch',
            'MaxItemsPerBatchPath',
            'MaxInputBytesPerBatch',
            'MaxInputBytesPerBatchPath',
        ]),
    ]),
    'result-writer': shape('a ResultWriter', [
        field('Resource', shapes_text),
        field('WriterConfig', record('writer-config')),
        field('Parameters', payloadObject, jsonPath),
        field('Arguments', payload, jsonata),
    ], [group('at least one', 'target', ['Resource', 'WriterConfig'])]),
    'writer-config': shape('a WriterConfig', [
        field('OutputType', oneOf('JSON', 'JSONL')),
        field('Transformation', oneOf('NONE', 'COMPACT', 'FLATTEN')),
    ]),
    credentials: shape('Credentials', [field('RoleArn', shapes_text, computable), field('RoleArn.$', path({ intrinsic: true }), jsonPath)], [group('exactly one', 'role', ['RoleArn', 'RoleArn.$'])]),
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice-rule-without-variable.js




const choiceRuleWithoutVariable = {
    id: 'choice-rule-without-variable',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A comparison needs Variable, the path of what is compared. Only And, Or and Not go without.',
    hint: 'Add "Variable" with a path.',
    documentation: pages.choice,
    bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ survey }, report) {
        for (const { node, shape, language } of survey.entries) {
            if (language !== 'JSONPath' || !isRule(shape) || isOpen(node) || node.members.has('Variable'))
                continue;
            if (combinationNames.some((name) => node.members.has(name)))
                continue;
            report({ node, at: 'key', message: `The field "Variable" is missing in ${shape.name}` });
        }
    },
};
function isRule(shape) {
    return shape === shapes_shapes['choice-rule'] || shape === shapes_shapes['nested-choice-rule'];
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/choice-without-default.js





const choiceWithoutDefault = {
    id: 'choice-without-default',
    level: 'warning',
    description: 'When no rule of a Choice state matches and it has no Default, the execution fails with States.NoChoiceMatched.',
    hint: 'Add "Default" with the state that takes the rest, be it a Fail state that says what was unexpected.',
    documentation: pages.choice,
    bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }]
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const { node, type, name } of definition.states) {
            if (type !== 'Choice' ||
                node.kind !== 'object' ||
                isOpen(node) ||
                member(node, 'Default') !== undefined)
                continue;
            report({ node, at: 'key', message: `The Choice state ${quoted(name)} has no Default` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/default-missing-target.js



const defaultMissingTarget = {
    id: 'default-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'The Default of a Choice state must name a state of the same machine.',
    hint: 'Name a state of the same machine, or add the missing state.',
    documentation: pages.structure,
    bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Doen"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.n", "NumericEquals": 1, "Next": "Done" }],
  "Default": "Done"
},
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        reportMissing(subject, 'Default', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/definition-not-an-object.js


const definitionNotAnObject = {
    id: 'definition-not-an-object',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A state machine is a JSON object with StartAt and States.',
    hint: 'Write the definition as one object: { "StartAt": …, "States": { … } }.',
    documentation: pages.structure,
    bad: `["Done"]`,
    good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
    check({ tree }, report) {
        const { root } = tree;
        if (root === undefined || root.kind === 'object' || root.kind === 'substitution')
            return;
        // Where the text is broken, it says nothing of what was meant.
        if (tree.problems.some(({ kind }) => kind === 'syntax'))
            return;
        report({ node: root, message: `The definition is ${kindInWords(root)}, but must be an object` });
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/definition-too-large.js

/** What the API takes. */
const definition_too_large_longest = 1_048_576;
const small = '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}';
const definitionTooLarge = {
    id: 'definition-too-large',
    level: 'warning',
    description: 'AWS takes definitions of up to 1,048,576 characters. A longer one can only be deployed when a tool takes out enough blanks on the way.',
    hint: 'Take out blanks, or move parts to state machines of their own and start them with a Task.',
    documentation: pages.quotas,
    bad: small + ' '.repeat(definition_too_large_longest),
    good: small,
    check({ tree, length }, report) {
        if (length <= definition_too_large_longest || tree.root === undefined)
            return;
        report({
            node: tree.root,
            message: `The definition has ${length} characters, but AWS takes at most ${definition_too_large_longest}`,
        });
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/distributed-without-executiontype.js




const distributedWithoutExecutiontype = {
    id: 'distributed-without-executiontype',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A Distributed Map runs its items as executions of their own, and must say of which type.',
    hint: 'Add "ExecutionType": "STANDARD" or "EXPRESS" to ProcessorConfig.',
    documentation: pages.distributed,
    bad: statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    good: statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    check({ definition }, report) {
        for (const { config, mode } of mapStates(definition)) {
            if (mode !== 'DISTRIBUTED' || config?.kind !== 'object' || isOpen(config))
                continue;
            if (config.members.has('ExecutionType'))
                continue;
            report({ node: config, at: 'key', message: 'The mode is DISTRIBUTED, but ExecutionType is missing' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/duplicate-json-key.js


const duplicateJsonKey = {
    id: 'duplicate-json-key',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    description: 'The same key twice in one object: one of the two values is lost without a word, and AWS refuses it. Two states of one name in one States object are such a case.',
    hint: 'Delete or rename one of the two.',
    documentation: pages.json,
    bad: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Comment": "a", "Comment": "b" } } }`,
    good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Comment": "a" } } }`,
    check({ tree }, report) {
        reportText(tree, 'duplicate-key', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/duplicate-state-name.js



const duplicateStateName = {
    id: 'duplicate-state-name',
    level: 'error',
    awsCode: 'DUPLICATE_STATE_NAME',
    description: 'State names are unique in the whole state machine, the states inside of Parallel and Map states included.',
    hint: 'Rename one of the two, and the transitions that lead to it.',
    documentation: pages.structure,
    bad: statesOnly(`"Left": { "Type": "Pass", "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"First": { "Type": "Pass", "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const [name, states] of definition.statesByName) {
            const inTextOrder = states.toSorted((a, b) => a.node.range.start - b.node.range.start);
            for (const { node } of inTextOrder.slice(1)) {
                report({ node, at: 'key', message: `Another state is named ${quoted(name)} too` });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/empty-list.js


const emptyList = {
    id: 'empty-list',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Branches, Choices, ErrorEquals, And and Or need at least one item.',
    hint: 'Add an item, or delete what holds the list.',
    documentation: pages.states,
    bad: statesOnly(`"Both": { "Type": "Parallel", "Branches": [], "End": true }`),
    good: statesOnly(`"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Succeed" } } }],
  "End": true
}`),
    check({ survey }, report) {
        for (const { field, form, node } of survey.uses) {
            if (form.is !== 'list' || node.kind !== 'array' || node.open)
                continue;
            if (node.items.length >= form.atLeast)
                continue;
            report({ node, message: `${field.name} is empty, but must have at least one item` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/error-name-reserved-prefix.js





const errorNameReservedPrefix = {
    id: 'error-name-reserved-prefix',
    level: 'warning',
    description: 'Error names that start with States. are given by Step Functions. One that it does not know never occurs, so nothing is handled.',
    hint: 'Use one of the names that Step Functions gives, or another prefix for names of your own.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.TimeOut"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const field of ['Retry', 'Catch']) {
            for (const handlers of handlerLists(definition, field)) {
                for (const node of handlers.flatMap(({ names }) => names)) {
                    const { value } = node;
                    if (!value.startsWith('States.') || known.includes(value) || holdsSubstitution(value))
                        continue;
                    const meant = nearest(value, known);
                    report({
                        node,
                        message: `Step Functions gives no error named ${quoted(value)}`,
                        hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
                    });
                }
            }
        }
    },
};
const known = [
    'States.ALL',
    'States.BranchFailed',
    'States.DataLimitExceeded',
    'States.ExceedToleratedFailureThreshold',
    'States.HeartbeatTimeout',
    'States.Http.Socket',
    'States.IntrinsicFailure',
    'States.ItemReaderFailed',
    'States.NoChoiceMatched',
    'States.ParameterPathFailure',
    'States.Permissions',
    'States.QueryEvaluationError',
    'States.ResultPathMatchFailure',
    'States.ResultWriterFailed',
    'States.Runtime',
    'States.TaskFailed',
    'States.Timeout',
];

;// CONCATENATED MODULE: ./packages/asl/lib/expression/jsonata/expressions.js


const opening = '{%';
const closing = '%}';
function isExpression(text) {
    return text.startsWith(opening) && text.endsWith(closing) && text.length >= opening.length + closing.length;
}
async function expressions_expressionsIn(survey) {
    const found = [...expressionTexts(survey)];
    if (found.length === 0)
        return [];
    const parse = await loadParser();
    return found.map(({ node, use }) => {
        const text = node.value.slice(opening.length, -closing.length);
        return { node, use, text, offset: opening.length, parsed: parse(text) };
    });
}
function* expressionTexts({ uses }) {
    for (const use of uses) {
        const { field, form, node, entry } = use;
        if (entry.language !== 'JSONata' || field.only === 'JSONPath')
            continue;
        if (form.is === 'payload') {
            for (const each of descendants(node))
                if (holdsExpression(each))
                    yield { node: each, use };
        }
        else if (field.computable && holdsExpression(node)) {
            yield { node, use };
        }
    }
}
function holdsExpression(node) {
    return node.kind === 'string' && isExpression(node.value);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rule/fields.js
/** What the generic rules ask of the field table. */



/** Whether a field or group counts where this query language is in force. One that is not known counts as both. */
function counts({ only }, language) {
    return only === undefined || language === undefined || only === language;
}
/** Whether it is sure that the field has no meaning where this query language is in force. */
function isOfOtherLanguage({ only }, language) {
    return only !== undefined && language !== undefined && only !== language;
}
/** The fields of a group that stand in the object. */
function present(group, { node }) {
    return group.fields.flatMap((name) => {
        const found = member(node, name);
        return found === undefined ? [] : [found];
    });
}
/** Whether the value is not known here: a substitution, or an expression where one may stand. */
function isComputed({ node, field, entry }) {
    if (node.kind === 'substitution')
        return true;
    if (node.kind !== 'string')
        return false;
    if (holdsSubstitution(node.value))
        return true;
    return field.computable && entry.language !== 'JSONPath' && isExpression(node.value);
}
/** What a value of this form looks like, to follow "must be". */
function formInWords(form) {
    switch (form.is) {
        case 'any':
            return 'a value';
        case 'text':
            return 'a string';
        case 'boolean':
            return 'true or false';
        case 'number':
            return form.whole ? 'a whole number' : 'a number';
        case 'one-of':
            return 'a string';
        case 'path':
            return form.nullable ? 'a path or null' : 'a path';
        case 'timestamp':
            return 'a timestamp';
        case 'list':
            return 'an array';
        case 'object':
        case 'record':
        case 'machine':
        case 'payload':
            return 'an object';
    }
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/exclusive-fields.js





const exclusiveFields = {
    id: 'exclusive-fields',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Some fields say the same in different ways, and only one of them may stand: Seconds and Timestamp of a Wait, a value and its Path form, Iterator and ItemProcessor, two comparisons in one choice rule.',
    hint: 'Keep one of the fields and delete the others.',
    documentation: pages.states,
    bad: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 10, "SecondsPath": "$.rest", "End": true }`),
    good: statesOnly(`"Rest": { "Type": "Wait", "SecondsPath": "$.rest", "End": true }`),
    check({ survey }, report) {
        for (const entry of survey.entries) {
            for (const group of entry.shape.groups) {
                if (group.need === 'at least one')
                    continue;
                const found = present(group, entry);
                if (found.length < 2)
                    continue;
                const names = found.map((node) => quoted(keyOf(node)));
                report({
                    node: entry.node,
                    at: 'key',
                    message: `Only one of ${words_all(names)} may stand in ${entry.shape.name}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/express-unsupported.js




const expressUnsupported = {
    id: 'express-unsupported',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Express state machines run tasks by request and response only: no .sync jobs, no .waitForTaskToken callbacks, no activities.',
    hint: 'Use a Standard state machine, or the integration without the suffix.',
    documentation: pages.types,
    bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
  "Parameters": { "QueueUrl": "questions", "MessageBody": { "token.$": "$$.Task.Token" } },
  "TimeoutSeconds": 60,
  "End": true
}`),
    good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::sqs:sendMessage",
  "Parameters": { "QueueUrl": "questions", "MessageBody": "hello" },
  "TimeoutSeconds": 60,
  "End": true
}`),
    exampleType: 'express',
    check({ definition, type: kind }, report) {
        if (kind !== 'express')
            return;
        for (const { node: state, type } of definition.states) {
            const resource = member(state, 'Resource');
            if (type !== 'Task')
                continue;
            const what = isJob(resource)
                ? '.sync integrations'
                : isCallback(resource)
                    ? '.waitForTaskToken integrations'
                    : isActivity(resource)
                        ? 'activities'
                        : undefined;
            if (what !== undefined)
                report({ node: resource, message: `Express state machines have no ${what}` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/heartbeat-not-below-timeout.js



const heartbeatNotBelowTimeout = {
    id: 'heartbeat-not-below-timeout',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'HeartbeatSeconds must be smaller than TimeoutSeconds: otherwise the heartbeat could never be missed in time.',
    hint: 'Make the heartbeat shorter than the timeout.',
    documentation: pages.task,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSeconds": 60,
  "HeartbeatSeconds": 60,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSeconds": 60,
  "HeartbeatSeconds": 20,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const node = member(state, 'HeartbeatSeconds');
            const heartbeat = numberOf(node);
            const timeout = numberOf(member(state, 'TimeoutSeconds'));
            if (type !== 'Task' || heartbeat === undefined || timeout === undefined || heartbeat < timeout)
                continue;
            report({
                node,
                message: `HeartbeatSeconds is ${heartbeat}, but must be below TimeoutSeconds, which is ${timeout}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/expression/intrinsic-functions.js
const exactly = (count) => ({ least: count, most: count });
const atLeast = (least) => ({ least, most: Number.POSITIVE_INFINITY });
const intrinsicFunctions = new Map([
    ['States.Array', atLeast(0)],
    ['States.ArrayContains', exactly(2)],
    ['States.ArrayGetItem', exactly(2)],
    ['States.ArrayLength', exactly(1)],
    ['States.ArrayPartition', exactly(2)],
    ['States.ArrayRange', exactly(3)],
    ['States.ArrayUnique', exactly(1)],
    ['States.Base64Decode', exactly(1)],
    ['States.Base64Encode', exactly(1)],
    ['States.Format', atLeast(1)],
    ['States.Hash', exactly(2)],
    ['States.JsonMerge', exactly(3)],
    ['States.JsonToString', exactly(1)],
    ['States.MathAdd', exactly(2)],
    ['States.MathRandom', { least: 2, most: 3 }],
    ['States.StringSplit', exactly(2)],
    ['States.StringToJson', exactly(1)],
    ['States.UUID', exactly(0)],
]);

;// CONCATENATED MODULE: ./packages/asl/lib/rules/intrinsic-argument-count.js




const intrinsicArgumentCount = {
    id: 'intrinsic-argument-count',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Each intrinsic function takes a fixed number of arguments, but for States.Array and States.Format, which take as many as are given.',
    hint: 'Give the arguments that the function takes.',
    documentation: pages.intrinsics,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "sum.$": "States.MathAdd($.a)" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "sum.$": "States.MathAdd($.a, 1)" }, "End": true }`),
    check({ survey }, report) {
        for (const { call, node } of callsOf(survey)) {
            const known = intrinsicFunctions.get(call.name);
            const { length } = call.arguments;
            if (known === undefined || (length >= known.least && length <= known.most))
                continue;
            report({ node, message: `${call.name} takes ${countInWords(known)}, not ${length}` });
        }
    },
};
function countInWords({ least, most }) {
    if (most === 0)
        return 'no arguments';
    if (most === Number.POSITIVE_INFINITY)
        return `at least ${least} argument${least === 1 ? '' : 's'}`;
    const count = least === most ? `${least}` : `${least} to ${most}`;
    return `${count} argument${most === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/intrinsic-format-placeholder-count.js



const intrinsicFormatPlaceholderCount = {
    id: 'intrinsic-format-placeholder-count',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'States.Format needs one argument for each {} in its first one, or it fails.',
    hint: 'Give as many values as there are {}, or write \\{\\} for braces that stand for themselves.',
    documentation: pages.intrinsics,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('{} {}', $.name)" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('{}', $.name)" }, "End": true }`),
    check({ survey }, report) {
        for (const { call, node } of callsOf(survey)) {
            const [template, ...values] = call.arguments;
            if (call.name !== 'States.Format' || template?.kind !== 'text')
                continue;
            const count = placeholdersIn(template.raw);
            if (count === values.length)
                continue;
            report({
                node,
                message: `The text of States.Format has ${count} {}, but ${followInWords(values.length)}`,
            });
        }
    },
};
function placeholdersIn(raw) {
    return raw.replace(/\\./g, '').split('{}').length - 1;
}
function followInWords(count) {
    if (count === 0)
        return 'no values follow';
    return count === 1 ? '1 value follows' : `${count} values follow`;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/intrinsic-in-jsonata.js




const intrinsicInJsonata = {
    id: 'intrinsic-in-jsonata',
    level: 'warning',
    description: 'In JSONata states intrinsic functions are texts like any other. JSONata has functions of its own, such as $uuid, $parse, $merge and the operators.',
    hint: 'Use the JSONata function: {% $uuid() %} for States.UUID(), {% a & b %} for States.Format and so on.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "States.UUID()" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $uuid() %}" }, "End": true }`, inJsonata),
    check({ survey }, report) {
        for (const { node } of templateNodes(survey, 'JSONata')) {
            if (node.kind !== 'string' || !/^States\.[A-Za-z0-9]+\(|^\{%\s*States\./.test(node.value))
                continue;
            report({
                node,
                message: `${quoted(node.value)} is not computed: JSONata states have no intrinsic functions`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/intrinsic-syntax.js




const intrinsicSyntax = {
    id: 'intrinsic-syntax',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: "An intrinsic function is called as States.Name(argument, …). An argument is a text in single quotes, a number, true, false, null, a path or another call. In texts, only \\' \\{ \\} and \\\\ are escapes.",
    hint: 'Mend the call; put texts into single quotes.',
    documentation: pages.intrinsics,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format(hello)" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('hello')" }, "End": true }`),
    check({ survey }, report) {
        for (const node of intrinsicTexts(survey)) {
            const parsed = parseIntrinsic(node.value);
            if (!parsed.ok)
                report({ node, message: `The intrinsic function ${parsed.trouble}` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/intrinsic-unknown.js





const intrinsicUnknown = {
    id: 'intrinsic-unknown',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'There are eighteen intrinsic functions, such as States.Format and States.Array. Upper and lower case count.',
    hint: 'Use one of the functions that exist.',
    documentation: pages.intrinsics,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Fromat('{}', $.name)" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "name.$": "States.Format('{}', $.name)" }, "End": true }`),
    check({ survey }, report) {
        for (const { call, node } of callsOf(survey)) {
            if (intrinsicFunctions.has(call.name))
                continue;
            const meant = nearest(call.name, [...intrinsicFunctions.keys()]);
            report({
                node,
                message: `There is no intrinsic function ${quoted(call.name)}`,
                hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/invalid-timestamp.js




const invalidTimestamp = {
    id: 'invalid-timestamp',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A timestamp has the form of RFC 3339 with an upper-case T between date and time and a zone at the end, Z or an offset.',
    hint: 'Write it like 2030-12-31T23:59:59Z.',
    documentation: pages.wait,
    bad: statesOnly(`"Rest": { "Type": "Wait", "Timestamp": "2030-12-31 23:59:59Z", "End": true }`),
    good: statesOnly(`"Rest": { "Type": "Wait", "Timestamp": "2030-12-31T23:59:59Z", "End": true }`),
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { field, form, node } = use;
            if (form.is !== 'timestamp' || node.kind !== 'string' || isComputed(use))
                continue;
            if (rfc3339.test(node.value))
                continue;
            report({ node, message: `${field.name} is ${quoted(node.value)}, but must be a timestamp of RFC 3339` });
        }
    },
};
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/itemreader-in-inline.js




const itemreaderInInline = {
    id: 'itemreader-in-inline',
    level: 'warning',
    description: 'ItemReader, ItemBatcher and ResultWriter belong to Distributed Map: in INLINE mode, the default, they do nothing or fail.',
    hint: 'Set "Mode": "DISTRIBUTED" and an ExecutionType in ProcessorConfig, or delete the field.',
    documentation: pages.distributed,
    bad: statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:listObjectsV2",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "INLINE" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    good: statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:listObjectsV2",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    check({ definition }, report) {
        for (const { state, mode } of mapStates(definition)) {
            if (mode !== 'INLINE')
                continue;
            for (const field of distributedOnly) {
                const node = member(state.node, field);
                if (node !== undefined)
                    report({
                        node,
                        at: 'key',
                        message: `${field} needs the DISTRIBUTED mode, but this Map state is INLINE`,
                    });
            }
        }
    },
};
const distributedOnly = ['ItemReader', 'ItemBatcher', 'ResultWriter'];

;// CONCATENATED MODULE: ./packages/asl/lib/rules/itemreader-unknown-resource.js






const itemreaderUnknownResource = {
    id: 'itemreader-unknown-resource',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'An ItemReader reads with s3:getObject or s3:listObjectsV2, and a ResultWriter writes with s3:putObject.',
    hint: 'Use arn:aws:states:::s3:getObject or arn:aws:states:::s3:listObjectsV2 to read, arn:aws:states:::s3:putObject to write.',
    documentation: pages.reader,
    bad: statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:readObject",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    good: statesOnly(`"Each": {
  "Type": "Map",
  "ItemReader": {
    "Resource": "arn:aws:states:::s3:listObjectsV2",
    "Parameters": { "Bucket": "data" }
  },
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    check({ definition }, report) {
        for (const { state } of mapStates(definition)) {
            for (const [field, actions] of Object.entries(actionsOf)) {
                const node = member(member(state.node, field), 'Resource');
                if (node?.kind !== 'string' || holdsSubstitution(node.value))
                    continue;
                const action = /^arn:[^:]+:states:[^:]*:[^:]*:(.*)$/.exec(node.value)?.[1];
                if (action !== undefined && actions.includes(action))
                    continue;
                report({
                    node,
                    message: `${field} does not take the Resource ${quoted(node.value)}, but ${either(actions)}`,
                });
            }
        }
    },
};
const actionsOf = { ItemReader: ['s3:getObject', 's3:listObjectsV2'], ResultWriter: ['s3:putObject'] };

;// CONCATENATED MODULE: ./packages/asl/lib/rules/json-comment.js


const jsonComment = {
    id: 'json-comment',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    description: 'JSON has no comments, and AWS refuses a definition that has some, although many editors show them without complaint.',
    hint: 'Move the remark to a Comment field, which every state, retrier, catcher and choice rule has.',
    documentation: pages.json,
    bad: `{
  // greets
  "StartAt": "Done",
  "States": { "Done": { "Type": "Succeed" } }
}`,
    good: `{
  "Comment": "greets",
  "StartAt": "Done",
  "States": { "Done": { "Type": "Succeed" } }
}`,
    check({ tree }, report) {
        reportText(tree, 'comment', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/json-syntax.js


const jsonSyntax = {
    id: 'json-syntax',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    description: 'The text must be JSON. Everything that follows a fault may be read wrongly, so later findings in the same object are held back.',
    hint: 'Mend the text at this place first; other findings may follow from it.',
    documentation: pages.json,
    bad: `{"StartAt": "Done" "States": {"Done": {"Type": "Succeed"}}}`,
    good: `{"StartAt": "Done", "States": {"Done": {"Type": "Succeed"}}}`,
    check({ tree }, report) {
        reportText(tree, 'syntax', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/json-trailing-comma.js


const jsonTrailingComma = {
    id: 'json-trailing-comma',
    level: 'error',
    awsCode: 'INVALID_JSON_DESCRIPTION',
    description: 'A comma after the last member or item is no JSON. Some tools drop it on the way, AWS does not take it.',
    hint: 'Delete the comma.',
    documentation: pages.json,
    bad: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", } } }`,
    good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }`,
    check({ tree }, report) {
        reportText(tree, 'trailing-comma', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-field-in-jsonpath.js



const jsonataFieldInJsonpath = {
    id: 'jsonata-field-in-jsonpath',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A state uses one query language, its own QueryLanguage or that of the whole machine, and fields of the other one are refused. Inner states take the language of the machine, not that of the Map or Parallel state around them.',
    hint: 'Set "QueryLanguage": "JSONata" on the state or the machine, or use the JSONPath fields.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Start": { "Type": "Pass", "Output": { "a": 1 }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Output": { "a": 1 }, "End": true }`, inJsonata),
    check({ survey }, report) {
        for (const { node: object, shape, language } of survey.entries) {
            if (language !== 'JSONPath')
                continue;
            for (const [name, node] of object.members) {
                if (shape.fields.get(name)?.only !== 'JSONata')
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `${quoted(name)} is a field of JSONata, but this state uses JSONPath`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rule/expressions.js
/** Where a part of an expression stands in the file. */
function placeIn({ node, offset }, { start, end }, tree) {
    return tree.within(node, offset + start, offset + end);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-syntax.js



const jsonataSyntax = {
    id: 'jsonata-syntax',
    level: 'error',
    awsCode: 'INVALID_JSONATA_EXPRESSION',
    description: 'What stands between {% and %} must be a JSONata expression. AWS reads every expression when the definition is sent, and refuses it with the first fault.',
    hint: 'Mend the expression at this place.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "sum": "{% $states.input.a + %}" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "sum": "{% $states.input.a + 1 %}" }, "End": true }`, inJsonata),
    check({ expressions, tree }, report) {
        for (const expression of expressions) {
            const { parsed, node } = expression;
            if (parsed.kind !== 'syntax')
                continue;
            report({
                node,
                range: placeIn(expression, parsed, tree),
                message: `The expression cannot be read: ${parsed.message}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonata-unclosed-delimiter.js




const jsonataUnclosedDelimiter = {
    id: 'jsonata-unclosed-delimiter',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A JSONata expression stands between {% and %}, which are the first and last characters of the text.',
    hint: 'End the text with %}.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`, inJsonata),
    check({ survey }, report) {
        for (const { node } of templateNodes(survey, 'JSONata')) {
            if (node.kind !== 'string' || !node.value.startsWith('{%') || node.value.endsWith('%}'))
                continue;
            if (holdsSubstitution(node.value))
                continue;
            report({ node, message: 'The expression starts with {%, but does not end with %}' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jsonpath-field-in-jsonata.js



const jsonpathFieldInJsonata = {
    id: 'jsonpath-field-in-jsonata',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A state uses one query language, its own QueryLanguage or that of the whole machine, and fields of the other one are refused. Inner states take the language of the machine, not that of the Map or Parallel state around them.',
    hint: 'Use the JSONata way: Arguments for Parameters, Output for ResultSelector, ResultPath and OutputPath, Items for ItemsPath, Condition for choice rules, an expression for Path fields.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "a": 1 }, "End": true }`, inJsonata),
    good: statesOnly(`"Start": { "Type": "Pass", "Output": { "a": 1 }, "End": true }`, inJsonata),
    check({ survey }, report) {
        for (const { node: object, shape, language } of survey.entries) {
            if (language !== 'JSONata')
                continue;
            for (const [name, node] of object.members) {
                if (shape.fields.get(name)?.only !== 'JSONPath')
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `${quoted(name)} is a field of JSONPath, but this state uses JSONata`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/jumps-into-inner-scope.js




const jumpsIntoInnerScope = {
    id: 'jumps-into-inner-scope',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'A transition cannot lead into a branch of a Parallel state or the item processor of a Map state: these are state machines of their own that only their state starts.',
    hint: 'Lead to the Parallel or Map state that holds the inner state, or move the state.',
    documentation: pages.structure,
    bad: statesOnly(`"First": { "Type": "Pass", "Next": "Left" },
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"First": { "Type": "Pass", "Next": "Both" },
"Both": {
  "Type": "Parallel",
  "Branches": [{ "StartAt": "Left", "States": { "Left": { "Type": "Pass", "End": true } } }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        for (const { transition, machine, elsewhere } of transitionsAstray(subject)) {
            if (transition.kind === 'StartAt' || elsewhere.length === 0)
                continue;
            if (standsAround(machine, transition.node.value))
                continue;
            const owner = elsewhere[0]?.machine.owner;
            report({
                node: transition.node,
                message: `The transition leads to ${quoted(transition.node.value)}, which stands inside of another state`,
                hint: owner && machine.states.has(owner.name)
                    ? `Lead to ${quoted(owner.name)}, which holds it.`
                    : undefined,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/model/graph.js
/** The states of one machine as a graph. Nothing here is recursive: a chain of states may be very long. */

/** The states that a state leads to, each once. Names of no state of the machine are left out. */
function successors(state) {
    const found = new Set();
    for (const { node } of state.transitions) {
        const target = state.machine.states.get(node.value);
        if (target !== undefined)
            found.add(target);
    }
    return [...found];
}
/** Everything that can be reached from the given states, themselves included. */
function reachableFrom(starts) {
    const reached = new Set(starts);
    for (const state of reached) {
        for (const next of successors(state))
            reached.add(next);
    }
    return reached;
}
/** `undefined` when it is not clear where the machine starts. */
function reachableStates(machine) {
    const start = machine.startAt && machine.states.get(machine.startAt.node.value);
    return start && reachableFrom([start]);
}
/** The states from which an end of the machine can be reached. */
function statesThatCanEnd(machine) {
    const predecessors = predecessorsIn(machine);
    const found = new Set([...machine.states.values()].filter(isTerminal));
    for (const state of found) {
        for (const previous of predecessors.get(state) ?? [])
            found.add(previous);
    }
    return found;
}
function predecessorsIn(machine) {
    const found = new Map();
    for (const state of machine.states.values()) {
        for (const next of successors(state)) {
            const previous = found.get(next);
            if (previous === undefined)
                found.set(next, [state]);
            else
                previous.push(state);
        }
    }
    return found;
}
/** The loops: sets of states that can all reach each other, each in the order of the text (Tarjan's algorithm). */
function loopsIn(machine) {
    const order = new Map();
    const lowest = new Map();
    const path = [];
    const onPath = new Set();
    const loops = [];
    const enter = (state) => {
        order.set(state, order.size);
        lowest.set(state, order.get(state) ?? 0);
        path.push(state);
        onPath.add(state);
        return { state, waiting: successors(state).values() };
    };
    const lower = (state, value) => lowest.set(state, Math.min(lowest.get(state) ?? 0, value));
    for (const root of machine.states.values()) {
        if (order.has(root))
            continue;
        const work = [enter(root)];
        for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
            const { value: next, done } = top.waiting.next();
            if (!done) {
                if (!order.has(next))
                    work.push(enter(next));
                else if (onPath.has(next))
                    lower(top.state, order.get(next) ?? 0);
                continue;
            }
            work.pop();
            const below = work.at(-1);
            if (below !== undefined)
                lower(below.state, lowest.get(top.state) ?? 0);
            if (lowest.get(top.state) === order.get(top.state)) {
                const component = path.splice(path.lastIndexOf(top.state));
                for (const state of component)
                    onPath.delete(state);
                if (component.length > 1 || successors(top.state).includes(top.state))
                    loops.push(component);
            }
        }
    }
    const places = new Map([...machine.states.values()].map((state, index) => [state, index]));
    return loops.map((loop) => loop.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)));
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/loop-without-wait.js






const loopWithoutWait = {
    id: 'loop-without-wait',
    level: 'warning',
    description: 'A loop that asks a service and chooses whether to ask again, without a Wait state in it, asks as fast as it can: it costs transitions, meets throttling and fills the history of 25,000 events.',
    hint: 'Put a Wait state into the loop, or use a .sync or .waitForTaskToken integration.',
    documentation: pages.wait,
    bad: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "ask" },
  "Next": "Known?"
},
"Known?": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.known", "BooleanEquals": true, "Next": "Done" }],
  "Default": "Ask"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Ask": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "ask" },
  "Next": "Known?"
},
"Known?": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.known", "BooleanEquals": true, "Next": "Done" }],
  "Default": "Rest"
},
"Rest": { "Type": "Wait", "Seconds": 10, "Next": "Ask" },
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const machine of definition.machines) {
            for (const loop of loopsIn(machine)) {
                const asking = loop.find(isPolling);
                const waits = loop.some(({ type, machines }) => type === 'Wait' || machines.length > 0);
                if (asking === undefined || waits || !loop.some(({ type }) => type === 'Choice'))
                    continue;
                report({
                    node: asking.node,
                    at: 'key',
                    message: `The loop around ${quoted(asking.name)} has no Wait state`,
                });
            }
        }
    },
};
/** A task that comes back at once, whatever the state of what it asks for. */
function isPolling(state) {
    const resource = member(state.node, 'Resource');
    return state.type === 'Task' && !isJob(resource) && !isCallback(resource) && !isActivity(resource);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/map-jumps-out.js




const mapJumpsOut = {
    id: 'map-jumps-out',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'A state inside the item processor of a Map state can only lead to states of the same item processor. The Map state itself goes on when all of them have ended.',
    hint: 'End the inner state with "End": true and put the transition on the outer state.',
    documentation: pages.map,
    bad: statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Pass", "Next": "Done" } } },
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Each": {
  "Type": "Map",
  "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Pass", "End": true } } },
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        for (const { transition, machine } of transitionsAstray(subject)) {
            if (transition.kind === 'StartAt' || machine.role !== 'processor')
                continue;
            if (!standsAround(machine, transition.node.value))
                continue;
            const name = quoted(transition.node.value);
            report({
                node: transition.node,
                message: `The transition leads to ${name}, which stands outside of ${whereInWords(machine)}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/map-label-duplicate.js






const mapLabelDuplicate = {
    id: 'map-label-duplicate',
    level: 'error',
    awsCode: 'DUPLICATE_LABEL_NAME',
    description: 'Labels of Map states are unique in the whole state machine: the map runs are named after them.',
    hint: 'Give each Map state a Label of its own, or none.',
    documentation: pages.distributed,
    bad: statesOnly(`"Each": {
  "Type": "Map",
  "Label": "x",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "Next": "Again"
},
"Again": {
  "Type": "Map",
  "Label": "x",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "Two",
    "States": { "Two": { "Type": "Succeed" } }
  },
  "End": true
}`),
    good: statesOnly(`"Each": {
  "Type": "Map",
  "Label": "x",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "Next": "Again"
},
"Again": {
  "Type": "Map",
  "Label": "y",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "Two",
    "States": { "Two": { "Type": "Succeed" } }
  },
  "End": true
}`),
    check({ definition }, report) {
        const seen = new Set();
        for (const { state } of mapStates(definition)) {
            const node = member(state.node, 'Label');
            if (node?.kind !== 'string' || holdsSubstitution(node.value))
                continue;
            if (seen.has(node.value))
                report({ node, message: `Another Map state has the Label ${quoted(node.value)} too` });
            seen.add(node.value);
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/map-label-invalid.js






const mapLabelInvalid = {
    id: 'map-label-invalid',
    level: 'error',
    awsCode: 'INVALID_LABEL_NAME',
    description: 'The Label of a Map state has at most 40 characters, without blanks, wildcards, brackets and the characters " # % \\ ^ | ~ ` $ & , ; : /.',
    hint: 'Use letters, digits, - and _.',
    documentation: pages.distributed,
    bad: statesOnly(`"Each": {
  "Type": "Map",
  "Label": "all the items",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    good: statesOnly(`"Each": {
  "Type": "Map",
  "Label": "all-the-items",
  "ItemProcessor": {
    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
    "StartAt": "One",
    "States": { "One": { "Type": "Succeed" } }
  },
  "End": true
}`),
    check({ definition }, report) {
        for (const { state } of mapStates(definition)) {
            const node = member(state.node, 'Label');
            if (node?.kind !== 'string' || holdsSubstitution(node.value))
                continue;
            const { length } = [...node.value];
            if (length > map_label_invalid_longest)
                report({ node, message: `The Label has ${length} characters, but may have at most ${map_label_invalid_longest}` });
            else if (forbidden.test(node.value))
                report({ node, message: `The Label ${quoted(node.value)} holds a character that is not allowed` });
        }
    },
};
const map_label_invalid_longest = 40;
const forbidden = /[\s?*<>{}[\]"#%\\^|~`$&,;:/\u0000-\u001f\u007f-\u009f]/;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/missing-alternative.js





const missingAlternative = {
    id: 'missing-alternative',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Where several fields say the same in different ways, one of them must stand: a Wait needs a duration, a Map its item processor, a choice rule its comparison, an ItemBatcher a limit.',
    hint: 'Add one of the fields.',
    documentation: pages.states,
    bad: statesOnly(`"Rest": { "Type": "Wait", "End": true }`),
    good: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 10, "End": true }`),
    check({ survey }, report) {
        for (const entry of survey.entries) {
            for (const group of entry.shape.groups) {
                if (group.need === 'at most one' || isOpen(entry.node))
                    continue;
                if (group.only !== undefined && group.only !== entry.language)
                    continue;
                if (present(group, entry).length > 0)
                    continue;
                const fields = group.fields.length > 4 ? [...group.fields.slice(0, 4), '…'] : group.fields;
                report({
                    node: entry.node,
                    at: 'key',
                    message: `No ${group.purpose} in ${entry.shape.name}: expected ${either(fields)}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/missing-dollar-suffix.js





const missingDollarSuffix = {
    id: 'missing-dollar-suffix',
    level: 'warning',
    awsCode: 'NO_DOLLAR',
    description: 'A text that looks like a path or an intrinsic function, under a key that does not end with .$, is given on as it stands.',
    hint: 'Add .$ to the key to have the value computed.',
    documentation: pages.data,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id": "$.order.id" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`),
    check({ survey }, report) {
        for (const { node } of templateNodes(survey, 'JSONPath')) {
            if (node.kind !== 'string' || typeof node.key !== 'string' || isBindingKey(node))
                continue;
            if (!/^\$\$?\.[A-Za-z_]|^States\.[A-Za-z]+\(/.test(node.value))
                continue;
            if (node.key.includes('Path') || holdsSubstitution(node.value))
                continue;
            report({
                node,
                message: `${quoted(node.key)} is the text ${quoted(node.value)}: without .$ at the end of the key nothing is computed`,
                hint: `Name the key ${quoted(`${node.key}.$`)} to have the value computed.`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/missing-field.js





const missingField = {
    id: 'missing-field',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Some fields must be there: StartAt and States of a machine, Resource of a Task, Choices of a Choice, ErrorEquals of retriers and catchers, Next of catchers and choice rules.',
    hint: 'Add the field.',
    documentation: pages.states,
    bad: statesOnly(`"Work": { "Type": "Task", "End": true }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "End": true
}`),
    check({ survey }, report) {
        for (const { node, shape, language } of survey.entries) {
            if (isOpen(node))
                continue;
            for (const field of shape.fields.values()) {
                if (!field.required || node.members.has(field.name))
                    continue;
                if (field.only !== undefined && field.only !== language)
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `The field ${quoted(field.name)} is missing in ${shape.name}`,
                    hint: `Add ${quoted(field.name)}, ${formInWords(field.form)}.`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/neither-next-nor-end.js





const neitherNextNorEnd = {
    id: 'neither-next-nor-end',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A state that is neither Choice, Succeed nor Fail says what comes after it: Next, or "End": true.',
    hint: 'Add "Next" with the name of a state, or "End": true.',
    documentation: pages.states,
    bad: statesOnly(`"Start": { "Type": "Pass" }`),
    good: statesOnly(`"Start": { "Type": "Pass", "End": true }`),
    check({ survey }, report) {
        for (const { node, shape, state } of survey.entries) {
            if (!shape.fields.has('End') || isOpen(node) || member(node, 'Next') !== undefined)
                continue;
            const end = member(node, 'End');
            if (end !== undefined && !(end.kind === 'boolean' && !end.value))
                continue;
            report({
                node,
                at: 'key',
                message: `The state ${quoted(state?.name ?? '')} has neither Next nor "End": true`,
            });
        }
    },
};

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./packages/asl/lib/source/prescan.js
/** Longer ones, and those over several lines, are taken for broken text: this bounds the search for the end. */
const longestSubstitution = 4096;
function prescan(text, deepest) {
    const closers = [];
    const pieces = [];
    const values = new Map();
    const holes = [];
    let copied = 0;
    /** The last character that was neither blank nor comment: it says what may stand next. */
    let before = '';
    /** What stood before the word (number, literal) that is being read. */
    let beforeWord = '';
    const replace = (range, replacement) => {
        pieces.push(text.slice(copied, range.start), replacement.padEnd(range.end - range.start));
        copied = range.end;
    };
    for (let offset = 0; offset < text.length; offset++) {
        const character = text.charAt(offset);
        if (character === '"') {
            offset = stringEnd(text, offset) - 1;
            before = '"';
        }
        else if (character === '/' && (text[offset + 1] === '/' || text[offset + 1] === '*')) {
            offset = commentEnd(text, offset) - 1;
        }
        else if (character === '{' || character === '[') {
            closers.push(character === '{' ? '}' : ']');
            if (closers.length > deepest)
                return { text, tooDeepAt: offset, values: new Map(), holes: [] };
            before = character;
        }
        else if (character === '}' || character === ']') {
            if (closers.at(-1) === character)
                closers.pop();
            before = character;
        }
        else if (character === '$' && text[offset + 1] === '{') {
            const end = substitutionEnd(text, offset);
            if (end === undefined)
                continue;
            const start = wordStart(text, offset);
            const range = { start, end };
            const after = start < offset ? beforeWord : before;
            const inObject = closers.at(-1) === '}';
            if (after === ':' || after === '[' || after === '' || (after === ',' && !inObject)) {
                values.set(start, range);
                replace(range, '0');
                before = '"';
            }
            else {
                holes.push(start);
                replace(range, inObject && '{,'.includes(after) ? memberFor(text, range) : '');
            }
            offset = end - 1;
        }
        else if (!isBlank(character)) {
            if (!isWord(text.charAt(offset - 1)))
                beforeWord = before;
            before = character;
        }
    }
    if (pieces.length === 0)
        return { text, tooDeepAt: undefined, values, holes };
    return { text: pieces.join('') + text.slice(copied), tooDeepAt: undefined, values, holes };
}
/** A substitution where a member may stand is a key, a member, or members that bring their own comma. */
function memberFor(text, { start, end }) {
    const next = text
        .slice(end, end + 200)
        .trimStart()
        .charAt(0);
    if (next === ':')
        return `"${' '.repeat(Math.max(0, end - start - 2))}"`;
    return next === ',' || next === '}' ? '"":0' : '';
}
/** The offset after the closing quote, or the line end that cuts the string. */
function stringEnd(text, start) {
    for (let offset = start + 1; offset < text.length; offset++) {
        const character = text.charAt(offset);
        if (character === '"')
            return offset + 1;
        if (character === '\\')
            offset++;
        else if (character === '\n' || character === '\r')
            return offset;
    }
    return text.length;
}
function commentEnd(text, start) {
    if (text[start + 1] === '*') {
        const end = text.indexOf('*/', start + 2);
        return end < 0 ? text.length : end + 2;
    }
    let offset = start;
    while (offset < text.length && text[offset] !== '\n' && text[offset] !== '\r')
        offset++;
    return offset;
}
/** The offset after `${…}` and what is glued to it: `${A}${B}`, `${A}0`. */
function substitutionEnd(text, start) {
    let end = bracedEnd(text, start);
    if (end === undefined)
        return undefined;
    for (;;) {
        while (isWord(text.charAt(end)))
            end++;
        const next = text.startsWith('${', end) ? bracedEnd(text, end) : undefined;
        if (next === undefined)
            return end;
        end = next;
    }
}
/** Where the word starts that is glued to the offset: the minus of `-${A}`. */
function wordStart(text, offset) {
    let start = offset;
    while (isWord(text.charAt(start - 1)))
        start--;
    return start;
}
function isWord(character) {
    return /^[\w.+-]$/.test(character);
}
function bracedEnd(text, start) {
    const limit = Math.min(text.length, start + longestSubstitution);
    let depth = 0;
    for (let offset = start + 1; offset < limit; offset++) {
        const character = text.charAt(offset);
        if (character === '\n' || character === '\r')
            return undefined;
        if (character === '{')
            depth++;
        else if (character === '}' && --depth === 0)
            return offset + 1;
    }
    return undefined;
}
function isBlank(character) {
    return (character === ' ' ||
        character === '\n' ||
        character === '\r' ||
        character === '\t' ||
        character === '\ufeff');
}

;// CONCATENATED MODULE: ./packages/asl/lib/source/source-text.js
/** A text and the places in it, as editors and annotations count them. */
const lineFeed = 10;
const carriageReturn = 13;
const source_text_byteOrderMark = '\ufeff';
/** Lines end at LF, CRLF or a lone CR. A byte order mark takes no column: editors do not show it. */
function source_text_sourceText(text) {
    const starts = [hasByteOrderMark(text) ? 1 : 0];
    /** So far the line ends are known. Most texts are never asked, and huge ones only at their start. */
    let scanned = 0;
    const positionAt = (offset) => {
        for (; scanned < text.length && scanned < offset; scanned++) {
            if (endsLine(text, scanned))
                starts.push(scanned + 1);
        }
        const line = lastAtOrBefore(starts, offset);
        return { line: line + 1, column: Math.max(0, offset - (starts[line] ?? 0)) + 1 };
    };
    return {
        text,
        positionAt,
        positionsOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    };
}
function hasByteOrderMark(text) {
    return text.startsWith(source_text_byteOrderMark);
}
function endsLine(text, offset) {
    const code = text.charCodeAt(offset);
    return code === lineFeed || (code === carriageReturn && text.charCodeAt(offset + 1) !== lineFeed);
}
/** The index of the last number that is not above `value`; 0 when all are. */
function lastAtOrBefore(ascending, value) {
    let low = 0;
    let high = ascending.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((ascending[middle] ?? 0) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./packages/asl/lib/source/json.js
/** JSON text to a tree. Never throws: what is wrong with the text comes back as problems beside what could be read. */



/**
 * The parser is recursive and gives way between 2,000 and 5,000 levels. A tree takes up to a hundred times the
 * memory of its text; AWS takes 1 MiB, which leaves room for generous indentation.
 */
const json_limits = { deepest: 500, longest: 8 * 1024 * 1024 };
/** Of one kind. More of them help no one, and there could be millions. */
const mostProblems = 20_000;
function json_treeFromJson(text, { deepest, longest } = json_limits) {
    const start = { start: 0, end: Math.min(1, text.length) };
    if (text.length > longest) {
        const message = `The text has ${text.length} characters, more than the ${longest} that are read`;
        return refused(text, { kind: 'size', range: start, message, node: undefined });
    }
    const scanned = prescan(text, deepest);
    if (scanned.tooDeepAt !== undefined) {
        const range = { start: scanned.tooDeepAt, end: scanned.tooDeepAt + 1 };
        const message = `Objects and arrays are nested deeper than ${deepest} levels`;
        return refused(text, { kind: 'nesting', range, message, node: undefined });
    }
    return new TreeBuilder(text, scanned.values, scanned.holes).read(scanned.text);
}
function refused(text, problem) {
    return { root: undefined, problems: [problem], within: placesIn(text) };
}
/** An escape stands for one unit of the value: `\\u0041` takes six characters, every other escape two. */
function placesIn(text) {
    return ({ range }, start, end) => {
        let offset = range.start + 1;
        const placeOf = (unit, from) => {
            for (let at = from; at < unit; at++) {
                if (text[offset] !== '\\')
                    offset += 1;
                else
                    offset += text[offset + 1] === 'u' ? 6 : 2;
            }
            return offset;
        };
        return { start: placeOf(start, 0), end: placeOf(end, start) };
    };
}
/** What the parser's callbacks leave behind, put together. */
class TreeBuilder {
    original;
    substitutions;
    holes;
    problems = [];
    counts = new Map();
    stack = [];
    root;
    key;
    nextHole = 0;
    comma;
    /** So many containers of the stack, from the outside, are marked open for a syntax error. */
    broken = 0;
    lastErrorLineEnd = -1;
    constructor(original, substitutions, holes) {
        this.original = original;
        this.substitutions = substitutions;
        this.holes = holes;
    }
    read(text) {
        const marked = hasByteOrderMark(text);
        if (marked) {
            this.problem('byte-order-mark', { start: 0, end: 1 }, 'The text starts with a byte order mark');
        }
        (0,main.visit)(
        // A blank keeps every offset; the parser takes the mark for a blank too, but says so nowhere.
        marked ? ` ${text.slice(1)}` : text, {
            onObjectBegin: (offset) => this.open(offset, 'object'),
            onArrayBegin: (offset) => this.open(offset, 'array'),
            onObjectEnd: (offset, length) => this.close(offset + length),
            onArrayEnd: (offset, length) => this.close(offset + length),
            onObjectProperty: (name, offset, length) => this.property(name, { start: offset, end: offset + length }),
            onLiteralValue: (value, offset, length) => this.literal(value, { start: offset, end: offset + length }),
            onSeparator: (character, offset) => {
                this.passHoles(offset);
                this.comma = character === ',' ? offset : undefined;
            },
            onError: (code, offset, length) => this.error(code, { start: offset, end: offset + length }),
        }, { disallowComments: true, allowTrailingComma: true });
        while (this.stack.length > 0)
            this.close(text.length);
        return { root: this.root, problems: this.problems, within: placesIn(this.original) };
    }
    open(start, kind) {
        this.passHoles(start);
        const parent = this.stack.at(-1);
        const { key, keyRange } = this.placeIn(parent);
        const range = { start, end: start + 1 };
        const node = kind === 'object'
            ? { kind, range, key, keyRange, parent, members: new Map(), open: false }
            : { kind, range, key, keyRange, parent, items: [], open: false };
        this.attach(node);
        this.stack.push(node);
    }
    close(end) {
        this.passHoles(end);
        if (this.comma !== undefined) {
            const range = { start: this.comma, end: this.comma + 1 };
            this.problem('trailing-comma', range, 'A comma stands after the last item', this.stack.at(-1));
        }
        const node = this.stack.pop();
        this.broken = Math.min(this.broken, this.stack.length);
        if (node !== undefined)
            node.range.end = end;
        this.key = undefined;
        this.comma = undefined;
    }
    property(name, range) {
        this.passHoles(range.start);
        this.key = { name, range };
    }
    literal(value, parsed) {
        const parent = this.stack.at(-1);
        const { key, keyRange } = this.placeIn(parent);
        const substituted = this.substitutions.get(parsed.start);
        const range = substituted ?? parsed;
        if (substituted !== undefined) {
            const text = this.original.slice(range.start, range.end);
            this.attach({ kind: 'substitution', range, key, keyRange, parent, text });
        }
        else if (typeof value === 'string')
            this.attach({ kind: 'string', range, key, keyRange, parent, value });
        else if (typeof value === 'number')
            this.attach({ kind: 'number', range, key, keyRange, parent, value });
        else if (typeof value === 'boolean')
            this.attach({ kind: 'boolean', range, key, keyRange, parent, value });
        else
            this.attach({ kind: 'null', range, key, keyRange, parent });
    }
    placeIn(parent) {
        if (parent?.kind === 'array')
            return { key: parent.items.length, keyRange: undefined };
        return { key: this.key?.name, keyRange: this.key?.range };
    }
    attach(node) {
        const parent = this.stack.at(-1);
        this.comma = undefined;
        if (parent === undefined) {
            this.root ??= node;
        }
        else if (parent.kind === 'array') {
            parent.items.push(node);
        }
        else if (this.key !== undefined) {
            this.attachMember(parent, this.key.name, node);
        }
        this.key = undefined;
    }
    attachMember(parent, name, node) {
        if (node.keyRange !== undefined && this.isHole(node.keyRange.start))
            return;
        const earlier = parent.members.get(name);
        if (earlier !== undefined) {
            const message = `The key ${JSON.stringify(name)} stands twice in this object`;
            this.problem('duplicate-key', node.keyRange ?? node.range, message, node);
            parent.members.delete(name);
        }
        parent.members.set(name, node);
    }
    error(code, range) {
        this.passHoles(range.start);
        if (code === errorCodes.comment) {
            this.problem('comment', range, 'JSON has no comments');
        }
        else {
            this.syntaxError(code, range);
        }
        this.comma = undefined;
        if (code === errorCodes.colon || code === errorCodes.value)
            this.key = undefined;
    }
    /** The first one of a line: those that follow are mostly its echo. */
    syntaxError(code, range) {
        for (let depth = this.broken; depth < this.stack.length; depth++)
            this.markOpen(this.stack[depth]);
        this.broken = this.stack.length;
        if (range.start <= this.lastErrorLineEnd)
            return;
        const lineEnd = this.original.indexOf('\n', range.start);
        this.lastErrorLineEnd = lineEnd < 0 ? this.original.length : lineEnd;
        const ended = code === errorCodes.value && range.start >= this.original.length;
        const message = ended ? 'The text ends where a value was expected' : syntaxMessages[code];
        this.problem('syntax', range, message ?? 'The text is not JSON');
    }
    passHoles(offset) {
        while ((this.holes[this.nextHole] ?? Number.POSITIVE_INFINITY) <= offset) {
            this.markOpen(this.stack.at(-1));
            this.nextHole++;
        }
    }
    markOpen(container) {
        if (container !== undefined)
            container.open = true;
    }
    isHole(offset) {
        return this.nextHole > 0 && this.holes[this.nextHole - 1] === offset;
    }
    problem(kind, range, message, node) {
        const count = this.counts.get(kind) ?? 0;
        if (count >= mostProblems)
            return;
        this.counts.set(kind, count + 1);
        this.problems.push({ kind, range, message, node });
    }
}
/** Numbers of jsonc-parser's `ParseErrorCode`, a const enum that isolated modules cannot read. */
const errorCodes = { value: 4, colon: 5, comment: 10 };
const syntaxMessages = {
    1: 'This is no JSON value: expected a string in double quotes, a number, true, false, null, { or [',
    2: 'This is not a number as JSON writes it',
    3: 'Expected a key in double quotes',
    4: 'Expected a value',
    5: 'Expected a colon after the key',
    6: 'Expected a comma before this',
    7: 'The object is not closed: expected }',
    8: 'The array is not closed: expected ]',
    9: 'Expected the end of the text: a document holds one value',
    11: 'The comment is not closed',
    12: 'The string is not closed: expected "',
    13: 'The number ends too early',
    14: 'Expected four hexadecimal digits after \\u',
    15: 'This escape does not exist: JSON has \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u',
    16: 'A control character stands in a string: it must be written as an escape',
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/nesting-too-deep.js



const nestingTooDeep = {
    id: 'nesting-too-deep',
    level: 'error',
    awsCode: 'TOO_DEEPLY_NESTED',
    description: 'Objects and arrays are nested so deeply that the text is not read at all. No definition that AWS takes comes near this depth.',
    hint: 'Move inner parts to state machines of their own and start them with a Task.',
    documentation: pages.quotas,
    bad: '['.repeat(json_limits.deepest + 1),
    good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
    check({ tree }, report) {
        reportText(tree, 'nesting', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/next-and-end.js



const nextAndEnd = {
    id: 'next-and-end',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A state either goes on with Next or ends its machine with "End": true.',
    hint: 'Keep one of the two.',
    documentation: pages.states,
    bad: statesOnly(`"Start": { "Type": "Pass", "Next": "Done", "End": true },
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Next": "Done" },
"Done": { "Type": "Succeed" }`),
    check({ survey }, report) {
        for (const { node, shape } of survey.entries) {
            if (!shape.fields.has('End') || member(node, 'Next') === undefined)
                continue;
            const end = member(node, 'End');
            if (end === undefined || (end.kind === 'boolean' && !end.value))
                continue;
            report({
                node: end,
                at: 'key',
                message: 'The state has both Next and End, but may have only one of them',
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/next-missing-target.js



const nextMissingTarget = {
    id: 'next-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'Next must name a state of the same machine; names count upper and lower case.',
    hint: 'Name a state of the same machine, or add the missing state.',
    documentation: pages.structure,
    bad: statesOnly(`"Check": { "Type": "Pass", "Next": "Doen" },
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Check": { "Type": "Pass", "Next": "Done" },
"Done": { "Type": "Succeed" }`),
    check(subject, report) {
        reportMissing(subject, 'Next', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/no-states.js


const noStates = {
    id: 'no-states',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'States must hold at least one state.',
    hint: 'Add a state, and name it in StartAt.',
    documentation: pages.structure,
    bad: `{ "StartAt": "Done", "States": {} }`,
    good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }`,
    check({ definition }, report) {
        for (const machine of definition.machines) {
            const node = member(machine.node, 'States');
            if (node?.kind !== 'object' || node.open || node.members.size > 0)
                continue;
            report({ node, message: 'States is empty, but must hold at least one state' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/no-terminal-state.js





const noTerminalState = {
    id: 'no-terminal-state',
    level: 'error',
    awsCode: 'MISSING_END_STATE',
    description: 'A state machine needs a state that ends it: one with "End": true, a Succeed or a Fail state. That holds for every branch and item processor too.',
    hint: 'Give the last state "End": true, or lead to a Succeed or Fail state.',
    documentation: pages.structure,
    bad: statesOnly(`"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Ping" }`),
    good: statesOnly(`"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "End": true }`),
    check({ definition }, report) {
        for (const machine of definition.machines) {
            if (!machine.complete || machine.states.size === 0)
                continue;
            if ([...machine.states.values()].some(mayEnd))
                continue;
            const node = member(machine.node, 'States');
            report({
                node,
                at: 'key',
                message: `No state of ${whereInWords(machine)} ends it: expected "End": true, a Succeed or a Fail state`,
            });
        }
    },
};
/** A state of no known type, or that leads nowhere, has been reported, and may be meant to end the machine. */
function mayEnd(state) {
    return state.type === undefined || state.transitions.length === 0 || isTerminal(state);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/not-a-path.js






const notAPath = {
    id: 'not-a-path',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Fields such as InputPath, ItemsPath, Variable and all whose name ends with Path take a JSONPath: it starts with $, and its brackets and quotes are closed.',
    hint: 'Write a path such as $.order.id, $$.Execution.Id or $variable.field.',
    documentation: pages.data,
    bad: statesOnly(`"Start": { "Type": "Pass", "InputPath": "order", "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "InputPath": "$.order", "End": true }`),
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { entry, field, form, node } = use;
            if (form.is !== 'path' || node.kind !== 'string' || isComputed(use))
                continue;
            if (isOfOtherLanguage(field, entry.language))
                continue;
            if (form.intrinsic && looksLikeIntrinsic(node.value))
                continue;
            const trouble = pathTrouble(node.value);
            if (trouble !== undefined)
                report({ node, message: `${field.name} must be a path, but ${quoted(node.value)} ${trouble}` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/not-a-reference-path.js





const notAReferencePath = {
    id: 'not-a-reference-path',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'ResultPath writes to one place and fields such as SecondsPath read one value, so they take a reference path: no wildcards, filters or slices. ResultPath and the number fields of Map states do not take the context object either.',
    hint: 'Name one place, such as $.result.',
    documentation: pages.data,
    bad: statesOnly(`"Start": { "Type": "Pass", "ResultPath": "$.list[*]", "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "ResultPath": "$.list", "End": true }`),
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { entry, field, form, node } = use;
            if (form.is !== 'path' || !form.reference || node.kind !== 'string' || isComputed(use))
                continue;
            if (isOfOtherLanguage(field, entry.language) || pathTrouble(node.value) !== undefined)
                continue;
            const trouble = readsContext(node.value) && !form.context ? 'names the context object' : referenceTrouble(node.value);
            if (trouble === undefined)
                continue;
            report({
                node,
                message: `${field.name} must be a reference path, but ${quoted(node.value)} ${trouble}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/out-of-range.js


const outOfRange = {
    id: 'out-of-range',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Numbers have limits: waiting times and timeouts are positive and below 100,000,000, a percentage is between 0 and 100, a backoff rate is at least 1.',
    hint: 'Use a number within the limits.',
    documentation: pages.states,
    bad: statesOnly(`"Rest": { "Type": "Wait", "Seconds": -1, "End": true }`),
    good: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 1, "End": true }`),
    check({ survey }, report) {
        for (const { field, form, node } of survey.uses) {
            if (form.is !== 'number' || node.kind !== 'number')
                continue;
            if (node.value >= form.min && node.value <= form.max)
                continue;
            const limit = node.value < form.min ? `at least ${form.min}` : `at most ${form.max}`;
            report({ node, message: `${field.name} is ${node.value}, but must be ${limit}` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/pass-result-with-path.js





const passResultWithPath = {
    id: 'pass-result-with-path',
    level: 'warning',
    awsCode: 'PASS_RESULT_IS_STATIC',
    description: 'The Result of a Pass state is given as it stands: keys that end with .$ are not computed there.',
    hint: 'Use Parameters in the place of Result.',
    documentation: pages.pass,
    bad: statesOnly(`"Start": { "Type": "Pass", "Result": { "id.$": "$.id" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true }`),
    check({ definition }, report) {
        for (const { node: state, type, language } of definition.states) {
            const result = member(state, 'Result');
            if (type !== 'Pass' || language !== 'JSONPath' || result === undefined)
                continue;
            for (const node of tree_descendants(result)) {
                if (node.kind !== 'string' || !isBindingKey(node) || !/^(\$|States\.)/.test(node.value))
                    continue;
                report({
                    node,
                    at: 'key',
                    message: `${quoted(keyOf(node))} is not computed: the Result of a Pass state is static`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/path-suffix-in-jsonata.js





const pathSuffixInJsonata = {
    id: 'path-suffix-in-jsonata',
    level: 'warning',
    description: 'In JSONata states a key that ends with .$ means nothing special: the field is given under this very name, its text as it stands.',
    hint: 'Take .$ from the key and write the value as {% %} expression, such as {% $states.input.id %}.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id.$": "$.id" }, "End": true }`, inJsonata),
    good: statesOnly(`"Shape": { "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }`, inJsonata),
    check({ survey }, report) {
        for (const { node } of templateNodes(survey, 'JSONata')) {
            if (node.kind !== 'string' || !isBindingKey(node))
                continue;
            report({ node, at: 'key', message: `${quoted(keyOf(node))} is not computed: this state uses JSONata` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/payload-bad-path.js








const payloadBadPath = {
    id: 'payload-bad-path',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Under a key that ends with .$ stands a path or an intrinsic function, nothing else. That holds at every depth of Parameters, ResultSelector, ItemSelector and the like.',
    hint: 'Write a path or an intrinsic function, or take .$ from the key to give the text as it stands.',
    documentation: pages.data,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "order.id" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`),
    check({ survey }, report) {
        for (const { node } of bindings(survey)) {
            if (node.kind === 'substitution')
                continue;
            if (node.kind !== 'string') {
                report({
                    node,
                    message: `${quoted(keyOf(node))} is ${kindInWords(node)}, but must be a path or an intrinsic function`,
                });
                continue;
            }
            if (holdsSubstitution(node.value) || looksLikeIntrinsic(node.value))
                continue;
            const trouble = pathTrouble(node.value);
            if (trouble === undefined)
                continue;
            report({
                node,
                message: `${quoted(keyOf(node))} must be a path or an intrinsic function, but ${quoted(node.value)} ${trouble}`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/payload-duplicate-field.js





const payloadDuplicateField = {
    id: 'payload-duplicate-field',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A field and the same field with .$ give one name twice, once as it stands and once computed.',
    hint: 'Keep one of the two.',
    documentation: pages.data,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id": "x", "id.$": "$.id" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true }`),
    check({ survey }, report) {
        for (const { node } of bindings(survey)) {
            const name = withoutSuffix(keyOf(node));
            if (member(node.parent, name) === undefined)
                continue;
            report({
                node,
                at: 'key',
                message: `${quoted(name)} and ${quoted(keyOf(node))} stand in the same object, but give the same field`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/querylanguage-downgrade.js



const querylanguageDowngrade = {
    id: 'querylanguage-downgrade',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'When the whole machine uses JSONata, none of its states can go back to JSONPath. The other way round works: single states of a JSONPath machine may use JSONata.',
    hint: 'Delete QueryLanguage from the state and write it in JSONata, or take JSONata from the machine and set it on single states.',
    documentation: pages.jsonata,
    bad: statesOnly(`"Done": { "Type": "Succeed", "QueryLanguage": "JSONPath" }`, inJsonata),
    good: statesOnly(`"Done": { "Type": "Succeed" }`, inJsonata),
    check({ definition }, report) {
        if (definition.language !== 'JSONata')
            return;
        for (const state of definition.states) {
            const node = member(state.node, 'QueryLanguage');
            if (textOf(node) !== 'JSONPath')
                continue;
            report({ node, message: 'The state uses JSONPath, but the whole machine is set to JSONata' });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/resource-not-arn.js





const resourceNotArn = {
    id: 'resource-not-arn',
    level: 'error',
    awsCode: 'INVALID_RESOURCE',
    description: 'The Resource of a Task is an ARN: of a Lambda function, an activity, or a service integration such as arn:aws:states:::sqs:sendMessage. A substitution may stand for all or part of it.',
    hint: 'Write the whole ARN.',
    documentation: pages.task,
    bad: statesOnly(`"Work": { "Type": "Task", "Resource": "lambda:invoke", "End": true }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "End": true
}`),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const node = member(state, 'Resource');
            if (type !== 'Task' || node?.kind !== 'string' || holdsSubstitution(node.value))
                continue;
            if (arn.test(node.value))
                continue;
            report({ node, message: `Resource is ${quoted(node.value)}, but must be an ARN` });
        }
    },
};
const arn = /^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+/s;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/retry-shadowed-error.js



const retryShadowedError = {
    id: 'retry-shadowed-error',
    level: 'warning',
    description: 'The first retrier that names an error handles it. A name that an earlier one has too is never looked at.',
    hint: 'Delete the name here, or in the earlier entry.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["States.Timeout", "Oops"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["Oops"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        reportShadowed(definition, 'Retry', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/retry-states-all-not-alone.js



const retryStatesAllNotAlone = {
    id: 'retry-states-all-not-alone',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'States.ALL in the ErrorEquals of a retrier must be its only name: it matches every error by itself.',
    hint: 'Delete the other names, or move them to an entry of their own before this one.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL", "States.Timeout"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        reportNotAlone(definition, 'Retry', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/retry-states-all-not-last.js



const retryStatesAllNotLast = {
    id: 'retry-states-all-not-last',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A retrier with States.ALL must be the last of its list: nothing after it could ever match.',
    hint: 'Move the entry with States.ALL to the end of the list.',
    documentation: pages.errors,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.ALL"] }, { "ErrorEquals": ["States.Timeout"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "Retry": [{ "ErrorEquals": ["States.Timeout"] }, { "ErrorEquals": ["States.ALL"] }],
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        reportNotLast(definition, 'Retry', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/startat-missing-target.js


const startatMissingTarget = {
    id: 'startat-missing-target',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'StartAt must name a state of the same machine; names count upper and lower case.',
    hint: 'Name a state that stands in States beside this StartAt.',
    documentation: pages.structure,
    bad: `{ "StartAt": "Doen", "States": { "Done": { "Type": "Succeed" } } }`,
    good: `{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }`,
    check(subject, report) {
        reportMissing(subject, 'StartAt', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/state-name-characters.js


const stateNameCharacters = {
    id: 'state-name-characters',
    level: 'warning',
    awsCode: 'INVALID_STATE_NAME',
    description: 'An empty state name, or one with control characters, is trouble in consoles, logs and the history, and may be refused.',
    hint: 'Use letters, digits, blanks and punctuation.',
    documentation: pages.states,
    bad: statesOnly(`"a\\tb": { "Type": "Succeed" }`),
    good: statesOnly(`"a b": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            if (name !== '' && !/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/.test(name))
                continue;
            const trouble = name === '' ? 'is empty' : 'holds a control character';
            report({ node, at: 'key', message: `The state name ${trouble}` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/state-name-too-long.js



const stateNameTooLong = {
    id: 'state-name-too-long',
    level: 'error',
    awsCode: 'INVALID_STATE_NAME',
    description: 'A state name has at most 80 characters.',
    hint: 'Shorten the name, also where transitions lead to it, and put the rest into Comment.',
    documentation: pages.states,
    bad: statesOnly(`"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": { "Type": "Succeed" }`),
    good: statesOnly(`"xxx": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            const { length } = [...name];
            if (length <= state_name_too_long_longest || holdsSubstitution(name))
                continue;
            report({
                node,
                at: 'key',
                message: `The state name has ${length} characters, but may have at most ${state_name_too_long_longest}`,
            });
        }
    },
};
const state_name_too_long_longest = 80;

;// CONCATENATED MODULE: ./packages/asl/lib/rules/state-not-an-object.js





const stateNotAnObject = {
    id: 'state-not-an-object',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Everything in States is a state, and a state is an object with a Type. Fields of the machine, such as QueryLanguage, belong beside States.',
    hint: 'Write the state as an object, or move the field out of States.',
    documentation: pages.states,
    bad: statesOnly(`"Done": { "Type": "Succeed" },
"QueryLanguage": "JSONata"`),
    good: statesOnly(`"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            if (node.kind === 'object' || node.kind === 'substitution')
                continue;
            if (node.kind === 'string' && holdsSubstitution(node.value))
                continue;
            report({ node, message: `The state ${quoted(name)} is ${kindInWords(node)}, but must be an object` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/model/template.js
/** Templates of CloudFormation and SAM, which hold definitions and are none. */

function template_isTemplate(root) {
    if (member(root, 'StartAt') !== undefined || member(root, 'States') !== undefined)
        return false;
    return templateMark(root) !== undefined;
}
/** The member that only a template has. */
function templateMark(root) {
    const resources = member(root, 'Resources');
    return member(root, 'AWSTemplateFormatVersion') ?? (resources?.kind === 'object' ? resources : undefined);
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/template-not-definition.js


const templateNotDefinition = {
    id: 'template-not-definition',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'A template of CloudFormation or SAM holds definitions among its resources, but is none itself. It is not read any further.',
    hint: 'Keep the definition in a file of its own, which DefinitionUri or DefinitionS3Location names, and lint that file.',
    documentation: pages.templates,
    bad: `{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "Orders": { "Type": "AWS::StepFunctions::StateMachine", "Properties": {} }
  }
}`,
    good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
    check({ tree }, report) {
        if (!template_isTemplate(tree.root))
            return;
        report({
            node: templateMark(tree.root),
            at: 'key',
            message: 'This is a template of CloudFormation or SAM, not the definition of a state machine',
        });
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/text-too-long.js



const textTooLong = {
    id: 'text-too-long',
    level: 'error',
    description: 'The text is so long that it is not read at all. AWS takes definitions of up to 1 MiB.',
    hint: 'Check that this is the right file.',
    documentation: pages.quotas,
    bad: ' '.repeat(json_limits.longest + 1),
    good: `{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}`,
    check({ tree }, report) {
        reportText(tree, 'size', report);
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/trap-loop-no-exit.js




const trapLoopNoExit = {
    id: 'trap-loop-no-exit',
    level: 'warning',
    description: 'Some states can be reached but lead to no end of the machine: an execution that comes there runs until it times out or its history is full.',
    hint: 'Give the loop an exit: a Choice that leaves it, a Catch, or "End": true.',
    documentation: pages.structure,
    bad: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.go", "BooleanEquals": true, "Next": "Ping" }],
  "Default": "Done"
},
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Ping" },
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Which": {
  "Type": "Choice",
  "Choices": [{ "Variable": "$.go", "BooleanEquals": true, "Next": "Ping" }],
  "Default": "Done"
},
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Which" },
"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const machine of definition.machines) {
            const reached = reachableStates(machine);
            const ending = statesThatCanEnd(machine);
            // A machine that cannot end at all, or misses a target, has been reported.
            if (!machine.complete || reached === undefined || ending.size === 0)
                continue;
            for (const loop of loopsIn(machine)) {
                const [first] = loop;
                if (first === undefined || !reached.has(first) || ending.has(first))
                    continue;
                const names = loop.slice(0, 3).map(({ name }) => quoted(name));
                const more = loop.length > 3 ? [`${loop.length - 3} more`] : [];
                report({
                    node: first.node,
                    at: 'key',
                    message: `No end of the machine can be reached from ${words_all([...names, ...more])}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/type-missing.js





const typeMissing = {
    id: 'type-missing',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Every state says with Type what it does.',
    hint: 'Add "Type": one of Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map.',
    documentation: pages.states,
    bad: statesOnly(`"Done": { "Comment": "nothing to do", "End": true }`),
    good: statesOnly(`"Done": { "Type": "Pass", "Comment": "nothing to do", "End": true }`),
    check({ definition }, report) {
        for (const { node, name } of definition.states) {
            if (node.kind !== 'object' || isOpen(node) || member(node, 'Type') !== undefined)
                continue;
            report({ node, at: 'key', message: `The state ${quoted(name)} has no Type` });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/type-unknown.js






const typeUnknown = {
    id: 'type-unknown',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'There are eight types of states: Task, Pass, Choice, Wait, Succeed, Fail, Parallel and Map. Upper and lower case count.',
    hint: 'Use one of the eight types.',
    documentation: pages.states,
    bad: statesOnly(`"Done": { "Type": "Sucseed" }`),
    good: statesOnly(`"Done": { "Type": "Succeed" }`),
    check({ definition }, report) {
        for (const { node: state, type } of definition.states) {
            const node = member(state, 'Type');
            if (type !== undefined || node === undefined || node.kind === 'substitution')
                continue;
            if (node.kind === 'string' && holdsSubstitution(node.value))
                continue;
            const found = node.kind === 'string' ? quoted(node.value) : kindInWords(node);
            const meant = node.kind === 'string' ? nearest(node.value, stateTypes) : undefined;
            report({
                node,
                message: `Type is ${found}, but must be ${either(stateTypes)}`,
                hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/undefined-variable-jsonpath.js






const undefinedVariableJsonpath = {
    id: 'undefined-variable-jsonpath',
    level: 'warning',
    description: 'A path that starts with $name reads a variable. When no Assign of the definition sets it, the execution fails.',
    hint: 'Set the variable with Assign in an earlier state, or write $.name to read from the input.',
    documentation: pages.variables,
    bad: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$order.id" }, "End": true }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }`),
    check({ survey }, report) {
        const known = assignedNames(survey);
        if (known === undefined)
            return;
        for (const { path, node } of pathsOf(survey)) {
            const name = variableOf(path);
            if (name === undefined || known.has(name))
                continue;
            report({
                node,
                message: `No Assign sets the variable ${quoted(`$${name}`)}`,
                hint: () => {
                    const meant = nearest(name, [...known]);
                    return meant === undefined ? undefined : `Did you mean ${quoted(`$${meant}`)}?`;
                },
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/unknown-field.js




const unknownField = {
    id: 'unknown-field',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Each kind of object has its fields, and AWS refuses any other: a misspelt one, one of another state type, one in the wrong place.',
    hint: 'Delete the field, correct its name, or move it to where it belongs. Remarks go into Comment.',
    documentation: pages.states,
    bad: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSecond": 60,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    good: statesOnly(`"Work": {
  "Type": "Task",
  "Resource": "arn:aws:states:::lambda:invoke",
  "Parameters": { "FunctionName": "work" },
  "TimeoutSeconds": 60,
  "Next": "Done"
},
"Done": { "Type": "Succeed" }`),
    check({ survey }, report) {
        for (const { node: object, shape } of survey.entries) {
            for (const [name, node] of object.members) {
                if (shape.fields.has(name) || object.open || holdsSubstitution(name))
                    continue;
                const meant = nearest(name, [...shape.fields.keys()]);
                report({
                    node,
                    at: 'key',
                    message: `${quoted(name)} is no field of ${shape.name}`,
                    hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/unknown-value.js




const unknownValue = {
    id: 'unknown-value',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Some fields take one of a few words, such as QueryLanguage, Mode, InputType or JitterStrategy. Upper and lower case count.',
    hint: 'Use one of the words.',
    documentation: pages.states,
    bad: statesOnly(`"Done": { "Type": "Succeed" }`, '"QueryLanguage": "JMESPath",'),
    good: statesOnly(`"Done": { "Type": "Succeed" }`),
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { field, form, node } = use;
            if (form.is !== 'one-of' || node.kind !== 'string' || isComputed(use))
                continue;
            if (form.names.includes(node.value))
                continue;
            const meant = nearest(node.value, form.names);
            report({
                node,
                message: `${field.name} is ${quoted(node.value)}, but must be ${either(form.names)}`,
                hint: meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rule/unreachable.js

function unreachableIn({ definition }) {
    return definition.machines.filter(({ complete }) => complete).map(unreachableOf);
}
function unreachableOf(machine) {
    const reached = reachableStates(machine);
    // Without a start nothing can be reached, and the missing start has been reported.
    if (reached === undefined)
        return { orphans: [], rings: [] };
    const unreached = [...machine.states.values()].filter((state) => !reached.has(state));
    const previous = predecessorsIn(machine);
    const roots = unreached.filter((state) => (previous.get(state) ?? []).every((other) => other === state));
    const fromRoots = reachableFrom(roots);
    return {
        orphans: unreached.filter((state) => fromRoots.has(state) && isObject(state)),
        rings: unreached.filter((state) => !fromRoots.has(state) && isObject(state)),
    };
}
/** Anything else that stands among the states is no state, and reported as such. */
function isObject({ node }) {
    return node.kind === 'object';
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/unreachable-cycle.js




const unreachableCycle = {
    id: 'unreachable-cycle',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'States that lead to each other, but that nothing from outside leads to, are never run; AWS refuses them like any state that cannot be reached.',
    hint: 'Add a transition from a state that can be reached, or delete the whole ring.',
    documentation: pages.structure,
    bad: statesOnly(`"Start": { "Type": "Succeed" },
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Pass", "Next": "Ping" }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Next": "Ping" },
"Ping": { "Type": "Pass", "Next": "Pong" },
"Pong": { "Type": "Succeed" }`),
    check(subject, report) {
        for (const { rings } of unreachableIn(subject)) {
            for (const { node, name } of rings) {
                report({
                    node,
                    at: 'key',
                    message: `Only states that cannot be reached themselves lead to the state ${quoted(name)}`,
                });
            }
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/unreachable-state.js





const unreachableState = {
    id: 'unreachable-state',
    level: 'error',
    awsCode: 'MISSING_TRANSITION_TARGET',
    description: 'Every state must be reachable from StartAt: AWS refuses a definition with a state that no transition leads to.',
    hint: 'Add a transition to the state, or delete it.',
    documentation: pages.structure,
    bad: statesOnly(`"Start": { "Type": "Succeed" },
"Left over": { "Type": "Succeed" }`),
    good: statesOnly(`"Start": { "Type": "Pass", "Next": "Left over" },
"Left over": { "Type": "Succeed" }`),
    check(subject, report) {
        const orphans = unreachableIn(subject).flatMap((unreachable) => unreachable.orphans);
        const misspelt = orphans.length === 0 ? undefined : misspeltTargets(subject);
        for (const state of orphans) {
            const slip = misspelt?.get(state)?.node;
            const from = subject.definition.stateAt(slip);
            report({
                node: state.node,
                at: 'key',
                message: `No transition from StartAt leads to the state ${quoted(state.name)}`,
                hint: slip && from
                    ? `Mend the transition of ${quoted(from.name)} that names ${quoted(slip.value)}, add another one, or delete the state.`
                    : undefined,
            });
        }
    },
};

;// CONCATENATED MODULE: ./packages/asl/lib/rules/wrong-type.js




const wrongType = {
    id: 'wrong-type',
    level: 'error',
    awsCode: 'SCHEMA_VALIDATION_FAILED',
    description: 'Each field holds values of one kind: a number in quotes is no number, a single object is no array.',
    hint: 'Write the value in the expected form.',
    documentation: pages.states,
    bad: statesOnly(`"Rest": { "Type": "Wait", "Seconds": "10", "End": true }`),
    good: statesOnly(`"Rest": { "Type": "Wait", "Seconds": 10, "End": true }`),
    check({ survey }, report) {
        for (const use of survey.uses) {
            const { field, form, node } = use;
            if (isComputed(use) || isBroken(node) || fits(form, node))
                continue;
            const whose = node.parent?.kind === 'array' ? `An item of ${field.name}` : field.name;
            report({
                node,
                message: `${whose} is ${kindInWords(node)}, but must be ${formInWords(form)}`,
                hint: hintFor(form, node),
            });
        }
    },
};
function hintFor(form, node) {
    if (form.is === 'list')
        return 'Put the value into [ ].';
    const isQuoted = node.kind === 'string' && /^(-?\d+(\.\d+)?|true|false)$/.test(node.value);
    return isQuoted ? `Write ${node.value} without the quotes.` : undefined;
}
/** What stands where the text is broken may not be what was meant. */
function isBroken(node) {
    return (node.kind === 'object' || node.kind === 'array') && node.open;
}
function fits(form, node) {
    switch (form.is) {
        case 'any':
            return true;
        case 'text':
        case 'one-of':
        case 'timestamp':
            return node.kind === 'string';
        case 'path':
            return node.kind === 'string' || (form.nullable && node.kind === 'null');
        case 'boolean':
            return node.kind === 'boolean';
        case 'number':
            return node.kind === 'number' && (!form.whole || Number.isInteger(node.value));
        case 'list':
            return node.kind === 'array';
        case 'object':
        case 'record':
        case 'machine':
            return node.kind === 'object';
        case 'payload':
            return !form.object || node.kind === 'object';
    }
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules/index.js
/** All rules, in the order of the documentation. To add one: write its file, import it here and list it. */


















































































const rules = [
    jsonSyntax,
    jsonComment,
    jsonTrailingComma,
    duplicateJsonKey,
    byteOrderMark,
    nestingTooDeep,
    textTooLong,
    definitionTooLarge,
    definitionNotAnObject,
    templateNotDefinition,
    startatMissingTarget,
    nextMissingTarget,
    defaultMissingTarget,
    choiceNextMissingTarget,
    catchNextMissingTarget,
    branchJumpsOut,
    mapJumpsOut,
    jumpsIntoInnerScope,
    unreachableState,
    unreachableCycle,
    noTerminalState,
    trapLoopNoExit,
    loopWithoutWait,
    duplicateStateName,
    stateNotAnObject,
    noStates,
    typeMissing,
    typeUnknown,
    unknownField,
    missingField,
    wrongType,
    outOfRange,
    unknownValue,
    exclusiveFields,
    missingAlternative,
    emptyList,
    nextAndEnd,
    neitherNextNorEnd,
    jsonpathFieldInJsonata,
    jsonataFieldInJsonpath,
    querylanguageDowngrade,
    stateNameTooLong,
    stateNameCharacters,
    heartbeatNotBelowTimeout,
    invalidTimestamp,
    choiceWithoutDefault,
    choiceRuleWithoutVariable,
    retryStatesAllNotAlone,
    retryStatesAllNotLast,
    retryShadowedError,
    catchStatesAllNotAlone,
    catchStatesAllNotLast,
    catchShadowedError,
    errorNameReservedPrefix,
    notAPath,
    notAReferencePath,
    payloadBadPath,
    payloadDuplicateField,
    missingDollarSuffix,
    passResultWithPath,
    badContextPath,
    undefinedVariableJsonpath,
    intrinsicSyntax,
    intrinsicUnknown,
    intrinsicArgumentCount,
    intrinsicFormatPlaceholderCount,
    resourceNotArn,
    callbackWithoutToken,
    callbackWithoutTimeout,
    expressUnsupported,
    itemreaderInInline,
    distributedWithoutExecutiontype,
    mapLabelInvalid,
    mapLabelDuplicate,
    itemreaderUnknownResource,
    assignStates,
    assignInvalidName,
    assignShadowsOuter,
    jsonataUnclosedDelimiter,
    jsonataSyntax,
    pathSuffixInJsonata,
    intrinsicInJsonata,
];

;// CONCATENATED MODULE: ./packages/asl/lib/schema/survey.js


function survey_surveyOf(definition) {
    const entries = [];
    const uses = [];
    const visit = (entry) => {
        entries.push(entry);
        for (const [name, node] of entry.node.members) {
            const field = entry.shape.fields.get(name);
            if (field !== undefined)
                visitValue({ entry, field, form: field.form, node });
        }
    };
    const visitValue = (use) => {
        uses.push(use);
        const { entry, form, node } = use;
        if (form.is === 'list' && node.kind === 'array') {
            for (const item of node.items)
                visitValue({ ...use, form: form.of, node: item });
        }
        else if (form.is === 'record' && node.kind === 'object') {
            visit({ ...entry, shape: shapes[form.shape], node });
        }
    };
    for (const machine of definition.machines) {
        const { language } = definition;
        visit({ shape: shapes[shapeOfRole[machine.role]], node: machine.node, language, state: machine.owner });
    }
    for (const state of definition.states) {
        const node = objectOrNothing(state.node);
        if (node === undefined || state.type === undefined)
            continue;
        const shape = shapes[state.type.toLowerCase()];
        visit({ shape, node, language: state.language, state });
    }
    return { entries, uses };
}
const shapeOfRole = {
    top: 'machine',
    branch: 'branch',
    processor: 'processor',
};

;// CONCATENATED MODULE: ./packages/asl/lib/lint.js
/** From text to findings. */








/** Lints the text of a definition in JSON. Never throws: a text that is no definition is a finding. */
async function lint(text, { type } = { type: 'auto' }, rules = allRules) {
    const source = sourceText(text);
    return lintTree(treeFromJson(text), source, type === 'express' ? 'express' : 'standard', rules);
}
/**
 * Lints a definition that has been read to a tree, in whatever notation it stands. What is large and only some
 * definitions need is loaded first, so that the rules have it at hand.
 */
async function lintTree(tree, source, type, rules = allRules) {
    // What stands in a template is not held against the language: that it is one says all.
    const definition = definitionFrom(isTemplate(tree.root) ? undefined : tree.root);
    const survey = surveyOf(definition);
    const expressions = await expressionsIn(survey);
    const subject = { tree, definition, survey, expressions, type, length: source.text.length };
    const findings = rules.flatMap((rule) => {
        const problems = [];
        let count = 0;
        rule.check(subject, (problem) => {
            if (++count <= mostPerRule)
                problems.push(problem);
        });
        return withRest(problems, count).map((problem, index) => locate(rule, { ...problem, hint: hintOf(problem, index) }, subject, source));
    });
    findings.sort((a, b) => a.offset - b.offset);
    return {
        findings: findings.map(({ finding }) => finding),
        definitions: definition.top === undefined ? 0 : 1,
    };
}
/** A broken file could give millions; a person reads the first few. */
const mostPerRule = 10_000;
/** Each may look through all names of the definition. */
const lint_mostSearches = 100;
function hintOf({ hint }, index) {
    if (typeof hint !== 'function')
        return hint;
    return index < lint_mostSearches ? hint() : undefined;
}
/** The last problem tells of those that are left out. */
function withRest(problems, count) {
    const last = problems.at(-1);
    if (last === undefined || count <= problems.length)
        return problems;
    return [...problems.slice(0, -1), { ...last, message: `${last.message}; more of this kind are left out` }];
}
function locate(rule, problem, { definition }, source) {
    const { node, message, hint } = problem;
    const range = rangeOf(problem);
    return {
        offset: range.start,
        finding: {
            rule: rule.id,
            severity: rule.level,
            message,
            hint: hint ?? rule.hint,
            range: source.positionsOf(range),
            pointer: node === undefined ? '' : pointerTo(node),
            state: definition.stateAt(node)?.name ?? null,
            definition: null,
            awsCode: rule.awsCode ?? null,
            documentation: rule.documentation,
        },
    };
}
/** An object as a whole would underline pages: its key stands for it, or its opening bracket. */
function rangeOf({ node, at, range }) {
    if (range !== undefined)
        return range;
    if (node === undefined)
        return { start: 0, end: 0 };
    const isContainer = node.kind === 'object' || node.kind === 'array';
    if (at === 'key' || isContainer) {
        return (node.keyRange ?? (isContainer ? { start: node.range.start, end: node.range.start + 1 } : node.range));
    }
    return node.range;
}

;// CONCATENATED MODULE: ./packages/asl/lib/rules-page.js
/** The documentation of the rules, made from their own words and examples. */

/** A Markdown page with a section for each rule, those of files last. */
function rulesPage(rules) {
    const sections = [...rules.flatMap(section), ...fileRules.flatMap(words)];
    const lines = ['# Rules', '', intro, '', ...overview([...rules, ...fileRules]), ...sections];
    return `${lines.join('\n').trimEnd()}\n`;
}
const intro = (/* unused pure expression or super */ null && ('An error is what AWS refuses or what makes every execution fail; a warning is what is probably not meant. ' +
    'Each bad example below gives a finding of its rule, each good one gives no error. ' +
    'A rule gives at most 10,000 findings a definition; the last one then says that more are left out.'));
function overview(rules) {
    const rows = rules.map(({ id, level, awsCode }) => `| [\`${id}\`](#${id}) | ${level} | ${awsCode ? `\`${awsCode}\`` : ''} |`);
    return ['| Rule | Level | Code of ValidateStateMachineDefinition |', '| --- | --- | --- |', ...rows, ''];
}
function section(rule) {
    return [...words(rule), ...example('Bad', rule.bad), ...example('Good', rule.good)];
}
function words({ id, level, awsCode, description, hint, documentation }) {
    return [
        `## ${id}`,
        '',
        `${level === 'info' ? 'Info' : level === 'error' ? 'Error' : 'Warning'}${awsCode ? ` · \`${awsCode}\`` : ''} · [documentation](${documentation})`,
        '',
        prose(description),
        '',
        `To mend it: ${prose(hint)}`,
        '',
    ];
}
/** The rules' words are plain text; paths in them would be taken for formulas or emphasis. */
function prose(text) {
    return text.replace(/[\\`*_$<[\]#|]/g, (character) => `\\${character}`);
}
/** Not shown: a megabyte of blanks, a thousand brackets, a character that cannot be seen. */
const longestExample = 4000;
const unshowable = /^\[+$|\ufeff/;
function example(title, text) {
    if (text.length > longestExample || unshowable.test(text))
        return [];
    return [`${title}:`, '', '```json', ...text.split('\n'), '```', ''];
}

;// CONCATENATED MODULE: ./packages/asl/lib/index.js










/***/ })

};
