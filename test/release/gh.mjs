#!/usr/bin/env node
/**
 * Stands in for GitHub's `gh` in the rehearsal: releases in a JSON file beside a bare repository, tags in the
 * repository itself. As GitHub does with immutable releases: publishing makes the tag, and a published release is
 * never made, changed or deleted again.
 */
import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'

const origin = process.env.GH_REHEARSAL_ORIGIN
const store = `${origin}.releases.json`
const releases = existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : {}
const git = (...args) => execFileSync('git', ['-C', origin, ...args], { encoding: 'utf8' }).trim()

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    jq: { type: 'string' },
    yes: { type: 'boolean' },
    draft: { type: 'string' },
    target: { type: 'string' },
    title: { type: 'string' },
    notes: { type: 'string' },
    latest: { type: 'string' },
    method: { type: 'string' },
    'raw-field': { type: 'string', short: 'f', multiple: true },
    field: { type: 'string', short: 'F', multiple: true },
  },
  // `--draft` alone and `--draft=false` are both gh's.
  args: process.argv.slice(2).map((arg) => (arg === '--draft' ? '--draft=true' : arg)),
})

const [subject, step, name, ...files] = positionals
const steps = {
  'release view': () => {
    must(releases[name], 'release not found')
    console.log(releases[name].isDraft)
  },
  'release delete': () => {
    must(releases[name]?.isDraft, 'a published release is immutable')
    delete releases[name]
  },
  'release create': () => {
    must(!releases[name], 'a release of that name exists')
    for (const file of files) must(existsSync(file), `no such file: ${file}`)
    releases[name] = {
      isDraft: values.draft === 'true',
      target: values.target,
      notes: values.notes,
      files: files.map((file) => basename(file)),
    }
  },
  'release edit': () => {
    must(releases[name]?.isDraft && values.draft === 'false', 'nothing to publish')
    git('update-ref', `refs/tags/${name}`, releases[name].target, '')
    releases[name].isDraft = false
  },
}

const given = Object.fromEntries(
  [...(values['raw-field'] ?? []), ...(values.field ?? [])].map((pair) => pair.split(/=(.*)/s, 2)),
)
if (subject === 'api') {
  const moved = /\/git\/(refs\/tags\/.+)$/.exec(step)?.[1]
  if (values.method === 'PATCH') {
    must(git('tag', '--list', moved.slice('refs/tags/'.length)) !== '', 'Reference does not exist')
    git('update-ref', moved, given.sha)
  } else {
    git('update-ref', given.ref, given.sha, '')
  }
} else {
  must(steps[`${subject} ${step}`], `the rehearsal knows no \`gh ${subject} ${step}\``)()
}
writeFileSync(store, JSON.stringify(releases))
appendFileSync(`${origin}.calls`, `${process.argv.slice(2, 5).join(' ')}\n`)

function must(value, trouble) {
  if (value) return value
  console.error(trouble)
  process.exit(1)
}
