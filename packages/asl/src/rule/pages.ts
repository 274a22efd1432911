/** Pages that explain the matter of a rule. */
const guide = 'https://docs.aws.amazon.com/step-functions/latest/dg'

export const pages = {
  json: 'https://www.rfc-editor.org/rfc/rfc8259',
  yaml: 'https://yaml.org/spec/1.2.2/',
  language: 'https://states-language.net/spec.html',
  templates:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-stepfunctions-statemachine.html',
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
  sdk: `${guide}/supported-services-awssdk.html`,
  parameters: `${guide}/connect-parameters.html`,
  nested: `${guide}/concepts-nested-workflows.html`,
  types: `${guide}/choosing-workflow-type.html`,
  quotas: `${guide}/service-quotas.html`,
  arns: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
} as const
