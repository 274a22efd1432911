/** Forms of names that inputs and configuration share. */

export const name = {
  expression: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
  form: 'letters, digits and any of . _ -',
}

export const accountId = { expression: /^[0-9]{12}$/, form: 'an account id of 12 digits' }

export const bucketPrefix = {
  expression: /^[a-z0-9][a-z0-9.-]*$/,
  form: 'lower-case letters, digits, . and -, the first a letter or digit',
}

export const tablePrefix = { expression: /^[A-Za-z0-9_.-]+$/, form: 'letters, digits and any of _ . -' }

/** Its name goes into arguments and lists of lines. */
export const folder = {
  expression: /^(?!-)[^\p{Cc}\u2028\u2029]+$/u,
  form: 'a folder whose name does not start with - and holds no line break',
}

/** What a commit brings along writes and reads within the checkout; a way elsewhere is the user's to name. */
export const folderWithin = {
  expression: /^(?!-|\/|[A-Za-z]:)(?!(?:.*\/)?(?:\.\.|\.[gG][iI][tT])(?:\/|$))[^\p{Cc}\u2028\u2029\\]+$/u,
  form: 'a relative path that stays within the working directory and out of .git (an input may name any folder)',
}

/** `git` takes more; these are the names of branches that anybody protects. */
export const branch = {
  expression: /^(?!.*(?:\.\.|\/\/|\.lock$))[A-Za-z0-9][A-Za-z0-9._/-]*$/,
  form: 'the name of a branch, such as main',
}

/** Whether there is such a Region is asked later. */
export const region = {
  kind: 'text',
  expression: /^[a-z]{2,}(-[a-z]+)+-\d+$/,
  form: 'a Region such as us-east-1',
} as const

/** Texts with placeholders such as `{env}`; what comes out is checked once more. */
export const nameTemplate = {
  kind: 'text',
  expression: /^[A-Za-z0-9._/{}+=@-]+$/,
  form: 'letters, digits, any of . _ / + = @ - and placeholders such as {env}',
} as const

export const arnTemplate = {
  kind: 'text',
  expression: /^arn:[A-Za-z0-9._/{}+=,@:-]+$/,
  form: 'the ARN of a role, with placeholders such as {account-id}',
} as const

export const sessionTemplate = {
  kind: 'text',
  expression: /^[A-Za-z0-9_+=,.@{}-]+$/,
  form: 'letters, digits, any of _ + = , . @ - and placeholders such as {team}',
} as const
