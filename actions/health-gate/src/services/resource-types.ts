/** The types of all resources in a template or plan. */
import { isRecord, textIn, type UnknownRecord } from '../source/record.js'

/** Undefined when the document is neither. */
export function resourceTypesIn(document: unknown): readonly string[] | undefined {
  if (!isRecord(document)) return undefined
  if (isRecord(document.Resources)) return typesOfTemplate(document.Resources)
  const isPlan = isRecord(document.planned_values) || Array.isArray(document.resource_changes)
  return isPlan ? typesOfPlan(document) : undefined
}

/** Modules and macros are types like others: `Org::Team::Thing::MODULE` is told as unknown. */
function typesOfTemplate(resources: UnknownRecord): readonly string[] {
  const types: string[] = []
  const left = [resources]
  for (let some = left.pop(); some !== undefined; some = left.pop()) {
    for (const [name, resource] of Object.entries(some)) {
      if (isRecord(resource)) types.push(textIn(resource, 'Type') ?? `${name} without a type`)
      // `Fn::ForEach::Name: [variable, values, {resources}]`
      else if (Array.isArray(resource)) left.push(...resource.filter(isRecord))
    }
  }
  return types
}

/** What stands after the plan, and what it changes or deletes. Data sources only read. */
function typesOfPlan({
  planned_values: planned,
  resource_changes: changes,
}: UnknownRecord): readonly string[] {
  const resources: unknown[] = Array.isArray(changes) ? [...changes] : []
  const modules: unknown[] = isRecord(planned) ? [planned.root_module] : []
  for (let module = modules.pop(); module !== undefined; module = modules.pop()) {
    if (!isRecord(module)) continue
    if (Array.isArray(module.resources)) resources.push(...module.resources)
    if (Array.isArray(module.child_modules)) modules.push(...module.child_modules)
  }
  return resources.flatMap((resource) =>
    isRecord(resource) && resource.mode !== 'data' ? (textIn(resource, 'type') ?? []) : [],
  )
}
