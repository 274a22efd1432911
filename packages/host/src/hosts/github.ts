/** A step of a GitHub workflow, on `@actions/core`: loaded only here, for its HTTP stack is slow to start. */
import * as core from '@actions/core'
import { forRunnerLog } from '@aws-delivery-actions/report'
import { type Annotation, mostPerSeverity, pathInWorkspace, placeInWords } from '../annotations.js'
import type { Log, LogLevel } from '../log.js'
import { createMasks, type Masks } from '../masks.js'
import { outputText } from '../output-files.js'
import { print, writeTo } from '../print.js'
import type { Front, FrontOptions, WarningsSoFar } from './front.js'

const issue = { error: core.error, warning: core.warning, notice: core.notice }

export function githubFront({ environment, level }: FrontOptions): Front {
  const masks = createMasks((secret) => core.setSecret(secret))
  const write = writeTo(process.stdout)
  const annotate = (annotation: Annotation) => {
    const properties = placeOf(annotation, environment.GITHUB_WORKSPACE ?? process.cwd())
    const message = annotation.message.split('\n').map((line) => forRunnerLog(masks.apply(line)))
    issue[annotation.severity](message.join('\n'), properties)
  }
  const warnings = warningsOf(annotate)
  return {
    kind: 'github',
    log: githubLog(level, masks, warnings.add),
    masks,
    annotates: true,
    spelling: 'yaml',
    warningsSoFar: warnings.soFar,
    reserveStdout: sendStdoutToStderr,
    printDocument: (text) => print(process.stdout, text, write),
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name) || undefined,
    fail: (story) => annotate({ severity: 'error', message: story.join('\n') }),
    async conclude({ outputs, summary, annotations }) {
      // What a person must see comes first: the runner's files may be out of reach.
      for (const annotation of annotations) annotate(annotation)
      // Without the runner's files `@actions/core` falls back to commands that the runner no longer takes.
      if (environment.GITHUB_OUTPUT) {
        for (const [name, value] of outputs) core.setOutput(name, outputText(value))
      }
      if (summary !== '' && environment.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summary).write()
    },
  }
}

type Warnings = {
  /** Annotates it, or says that there is no place left and the log must tell it. */
  readonly add: (warning: Annotation) => boolean
  readonly soFar: () => WarningsSoFar
}

function warningsOf(annotate: (annotation: Annotation) => void): Warnings {
  const waiting: Annotation[] = []
  let shown = 0
  return {
    add(warning) {
      const hasPlace = shown < mostPerSeverity
      if (hasPlace) annotate(warning)
      else waiting.push(warning)
      if (hasPlace) shown++
      return hasPlace
    },
    soFar: () => ({ shown: { warning: shown }, waiting }),
  }
}

function githubLog(level: LogLevel, masks: Masks, addWarning: Warnings['add']): Log {
  const shown = (line: string) => forRunnerLog(masks.apply(line))
  return {
    level,
    info(line) {
      if (level !== 'quiet') core.info(shown(line))
    },
    warn(line, place = {}) {
      const annotated = addWarning({ severity: 'warning', message: line, ...place })
      if (!annotated) core.info(shown(`Warning: ${placeInWords(place)}${line}`))
    },
    debug(line) {
      if (level === 'debug') core.info(shown(line))
      else core.debug(shown(line))
    },
    async group(title, body) {
      if (level === 'quiet') return await body()
      return await core.group(shown(title), async () => body())
    },
    live() {},
  }
}

/** GitHub takes columns only of a range within one line. */
function placeOf(annotation: Annotation, workspace: string): core.AnnotationProperties {
  const { title, file, line, column, endLine = line, endColumn } = annotation
  const oneLine = line === endLine
  return defined({
    title: title === undefined ? undefined : forRunnerLog(title),
    file: file === undefined ? undefined : forRunnerLog(pathInWorkspace(file, workspace, process.cwd())),
    startLine: line,
    endLine,
    startColumn: oneLine ? column : undefined,
    endColumn: oneLine ? endColumn : undefined,
  })
}

function defined<T extends object>(properties: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/** `@actions/core` knows no other stream; the runner reads commands from stderr just as well. */
function sendStdoutToStderr(): void {
  process.stdout.write = process.stderr.write.bind(process.stderr)
}
