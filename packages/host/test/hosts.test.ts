/** The three hosts, through a bundle run as a process. */

import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { bundle, codeBuild, emptyFolder, github, scripted, terminal } from './probe.js'

/** Values that are easily spoilt on their way. */
const awkward: Readonly<Record<string, string>> = {
  'x-plain': 'plain',
  'x-empty': '',
  'x-lines': 'one\ntwo\n\nfour\n',
  'x-returns': 'one\r\ntwo\rthree',
  'x-unicode': 'Grüße 😀 \u2028 \u202e عربى',
  'x-command': '::set-output name=x::y\n::error::no\n##[error]no',
  'x-percent': '%0A%25%0D100%',
  'x-heredoc': 'EOF\nghadelimiter_\n<<x\nname<<ghadelimiter_1\na=b',
  'x-quotes': `it's "quoted" \`here\` $(touch canary) \${HOME} \\ ' '' \\'`,
  'x-control': 'a\x01\x1b[31mred\x7f\ttab',
  'x-dashes': '--x -- -n',
  'x-large': 'x'.repeat(1024 * 1024),
}

const everyType = { text: 'it is', count: 4.5, flag: false, names: ['a', 'b, c'] }

describe('outputs', () => {
  test('GitHub: every awkward value is read back byte for byte', async () => {
    for (const [name, value] of Object.entries(awkward)) {
      // One environment variable carries at most 128 KiB, so the largest is asked for by its size.
      const script =
        name === 'x-large' ? { repeat: { [name]: value.length } } : { outputs: { [name]: value } }
      const step = await github({ with: { script: JSON.stringify(script) } })
      expect(step.exitCode).toBe(0)
      expect(step.outputs.get(name)).toBe(value)
    }
  })

  test('GitHub: typed values are JSON text', async () => {
    const step = await github({ with: { script: JSON.stringify({ outputs: everyType }) } })
    expect(step.outputs.get('text')).toBe('it is')
    expect(step.outputs.get('count')).toBe('4.5')
    expect(step.outputs.get('flag')).toBe('false')
    expect(step.outputs.get('names')).toBe('["a","b, c"]')
    expect(step.otherCommands).toEqual([])
  })

  test.each(['dash', 'bash', 'sh'])('.env survives %s', async (shell) => {
    if (spawnSync(shell, ['-c', 'true']).error) return console.log(`skipped: no ${shell}`)
    const cwd = emptyFolder()
    const { 'x-large': large = '', ...small } = awkward
    const script = { outputs: small, repeat: { 'x-large': large.length } }
    const run = await codeBuild({ cwd, args: [scripted(script), '--outputs-file=out.env'] })
    expect(run.exitCode).toBe(0)
    for (const [name, value] of Object.entries(awkward)) {
      const variable = name.toUpperCase().replaceAll('-', '_')
      const read = spawnSync(shell, ['-euc', `. ./out.env; printf %s "$${variable}"`], {
        cwd,
        maxBuffer: 2 ** 24,
        // Of a socket bash thinks that somebody logs in, and reads more than the file.
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      expect(read.stderr.toString()).toBe('')
      expect(read.stdout.toString()).toBe(value)
    }
    expect(existsSync(join(cwd, 'canary'))).toBe(false)
  })

  test('a failure that comes with outputs keeps them', async () => {
    const script = { gives: 'timeout', outputs: { text: 'kept' } }
    const run = await terminal({ args: ['--json', scripted(script)] })
    expect(run.exitCode).toBe(4)
    expect(JSON.parse(run.stdout)).toMatchObject({
      verdict: 'unknown',
      outputs: { text: 'kept' },
      error: { message: 'it took too long' },
    })
  })

  test('.json keeps names and types', async () => {
    const cwd = emptyFolder()
    await terminal({ cwd, args: [scripted({ outputs: everyType }), '--outputs-file=deep/out.json'] })
    expect(JSON.parse(readFileSync(join(cwd, 'deep/out.json'), 'utf8'))).toMatchObject(everyType)
  })

  test('the three hosts give the same outputs', async () => {
    const script = { outputs: { ...everyType, 'x-command': awkward['x-command'] } }
    const inputs = { 'a-list': 'a,b', 'a-duration': '3s', 'a-switch': 'true', 'a-map': 'K=v' }
    const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`)
    const cwd = emptyFolder()
    const [step, build, term] = await Promise.all([
      github({ cwd, with: { ...inputs, script: JSON.stringify(script) } }),
      codeBuild({ cwd, args: [...flags, scripted(script), '--json'] }),
      terminal({ cwd, args: [...flags, scripted(script), '--json'] }),
    ])
    const { outputs } = JSON.parse(term.stdout)
    expect(JSON.parse(build.stdout).outputs).toEqual(outputs)
    const { 'a-secret': _, ...values } = JSON.parse(step.outputs.get('values') ?? '')
    expect(values).toEqual(outputs.values)
    for (const name of Object.keys(script.outputs)) {
      const text = step.outputs.get(name) ?? ''
      expect(typeof outputs[name] === 'string' ? text : JSON.parse(text)).toEqual(outputs[name])
    }
  })

  test('an outputs file of unknown form is refused, and one that cannot be written fails the run', async () => {
    const refused = await terminal({ args: ['--outputs-file=out.txt'] })
    expect(refused.exitCode).toBe(2)
    expect(refused.stderr).toContain('a file name that ends in .env or .json')
    const spoilt = await terminal({ args: ['--outputs-file=/dev/null/out.env'] })
    expect(spoilt.exitCode).toBe(3)
    expect(spoilt.stderr).toContain('/dev/null/out.env: the file cannot be written')
  })

  test('a folder that cannot be made is told, not waited for', async () => {
    const run = await terminal({ args: ['--outputs-file=/proc/nowhere/deep/out.env'] })
    expect(run.exitCode).toBe(3)
    expect(run.stderr).toContain('/proc/nowhere/deep/out.env: the file cannot be written')
  })

  test('an outputs file of an earlier run does not outlive a failure', async () => {
    const cwd = emptyFolder()
    const args = ['--outputs-file=out.env', scripted({ outputs: { text: 'old' } })]
    await terminal({ cwd, args })
    expect(readFileSync(join(cwd, 'out.env'), 'utf8')).toContain("TEXT='old'")
    await terminal({ cwd, args: ['--outputs-file=out.env', '--an-integer=x'] })
    expect(readFileSync(join(cwd, 'out.env'), 'utf8')).toBe('')
  })

  test('a file that cannot be written hides nothing', async () => {
    const args = ['--summary-file=/dev/null/s.md', scripted({ throws: 'user' })]
    const run = await terminal({ args })
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toContain('house.json:3:7: the door is shut')
    expect(run.stderr).toContain('/dev/null/s.md: the file cannot be written')
  })

  test('a link is followed, and a pipe or device is filled', async () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'real.md'), 'old')
    symlinkSync('real.md', join(cwd, 'link.md'))
    await terminal({ cwd, args: ['--summary-file=link.md', scripted({ summary: ['new'] })] })
    expect(lstatSync(join(cwd, 'link.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(cwd, 'real.md'), 'utf8')).toContain('new')
    const command = `"$0" "$1" --summary-file=/dev/stdout '${scripted({ summary: ['seen'] })}' | cat`
    const { stdout } = spawnSync('sh', ['-c', command, process.execPath, join(bundle, 'index.js')])
    expect(stdout.toString()).toContain('seen')
  })

  test('one file for outputs and summary is refused', async () => {
    const run = await terminal({ args: ['--outputs-file=x.env', '--summary-file=x.env'] })
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toContain('name one file')
  })

  test('GitHub’s files out of reach are an error, and annotations are seen all the same', async () => {
    const script = JSON.stringify({ annotations: [{ severity: 'notice', message: 'seen' }] })
    const step = await github({ with: { script }, environment: { GITHUB_OUTPUT: '/nowhere/output' } })
    expect(step.exitCode).toBe(3)
    expect(step.annotations.map(({ name }) => name)).toEqual(['notice', 'error'])
  })
})

describe('--json', () => {
  test.each([
    [{}, 0, 'passed', undefined],
    [{ verdict: 'failed', reason: 'two are broken' }, 1, 'failed', 'two are broken'],
    [{ verdict: 'unknown' }, 3, 'unknown', 'unknown'],
    [
      { throws: 'user' },
      2,
      'unknown',
      'house.json:3:7: the door is shut\nExpected: an open door\nTo mend: open it',
    ],
    [{ throws: 'refusal' }, 1, 'failed', 'the guard says no'],
    [{ throws: 'service' }, 3, 'unknown', 'the service is away'],
    [{ throws: 'timeout' }, 4, 'unknown', 'it took too long'],
    [{ throws: 'bug' }, 3, 'unknown', 'Unexpected failure: a bug'],
    [{ throws: 'odd' }, 3, 'unknown', 'Unexpected failure: no error at all'],
    [{ outputs: { undeclared: 1 } }, 3, 'unknown', 'Unexpected failure: probe has no output undeclared'],
  ])('%j ends with %i, %s', async (script, exitCode, verdict, message) => {
    const run = await terminal({ args: [scripted(script), '--json'] })
    expect(run.exitCode).toBe(exitCode)
    const document = JSON.parse(run.stdout)
    expect(document).toMatchObject({ action: 'probe', version: '1.2.3', verdict, exitCode })
    expect(document.error?.message).toBe(message)
    expect(run.stderr).not.toContain('    at ')
  })

  test('is printed for a usage error too', async () => {
    const run = await terminal({ args: ['--json', '--nonsense'] })
    expect(run.exitCode).toBe(2)
    expect(JSON.parse(run.stdout)).toMatchObject({ verdict: 'unknown', exitCode: 2, outputs: {} })
  })

  test('has stdout for itself on GitHub', async () => {
    const script = { info: ['hello'], annotations: [{ severity: 'error', message: 'no' }] }
    const step = await github({ args: ['--json', scripted(script)] })
    expect(JSON.parse(step.stdout).verdict).toBe('passed')
    expect(step.shown).toContain('hello')
    expect(step.annotations).toHaveLength(1)
  })

  test('gives way to a document of the action', async () => {
    const script = { stdout: 'the document\n', info: ['hello'] }
    const args = ['--json', '--a-text=own stdout', scripted(script)]
    expect((await terminal({ args })).stdout).toBe('the document\n')
    expect((await github({ args })).stdout).toBe('the document\n')
  })

  test('a full disk is a failure', () => {
    if (!existsSync('/dev/full')) return console.log('skipped: no /dev/full')
    const run = spawnSync('sh', [
      '-c',
      `"$0" "$1" --json >/dev/full`,
      process.execPath,
      join(bundle, 'index.js'),
    ])
    expect(run.status).toBe(3)
    expect(run.stderr.toString()).toContain('ENOSPC')
  })

  test('a reader that goes away is no failure', async () => {
    const run = spawnSync(
      'sh',
      ['-c', `"$0" "$1" --json | true`, process.execPath, join(bundle, 'index.js')],
      { env: process.env },
    )
    expect(run.stderr.toString()).toBe('')
  })
})

describe('the log', () => {
  test('is on stdout on GitHub and on stderr elsewhere', async () => {
    const script = { info: ['hello'], warn: ['careful'], debug: ['detail'] }
    const step = await github({ with: { script: JSON.stringify(script) } })
    expect(step.stdout).toContain('hello\n')
    expect(step.stdout).toContain('::debug::detail\n')
    const run = await codeBuild({ args: [scripted(script)] })
    expect(run.stdout).toBe('')
    expect(run.stderr).toBe('hello\nwarning: careful\n')
  })

  test.each([
    ['quiet', 'warning: careful\n'],
    ['normal', 'hello\nwarning: careful\n'],
    ['debug', 'hello\nwarning: careful\ndetail\n'],
  ])('at level %s', async (level, shown) => {
    const script = { info: ['hello'], warn: ['careful'], debug: ['detail'] }
    expect((await terminal({ args: [`--log-level=${level}`, scripted(script)] })).stderr).toBe(shown)
  })

  test('a warning has its place on every host', async () => {
    const script = { warnAt: { message: 'odd', file: 'a.json', line: 3, column: 7 } }
    expect((await terminal({ args: [scripted(script)] })).stderr).toBe('warning: a.json:3:7: odd\n')
    const step = await github({ with: { script: JSON.stringify(script) } })
    expect(step.annotations).toEqual([
      { name: 'warning', data: 'odd', properties: { file: 'a.json', line: '3', endLine: '3', col: '7' } },
    ])
    expect(step.shown.join('')).not.toContain('odd')
  })

  test('shows a stack only for debugging', async () => {
    const args = [scripted({ throws: 'bug' })]
    expect((await terminal({ args })).stderr).toBe('error: Unexpected failure: a bug\n')
    expect((await terminal({ args, environment: { RUNNER_DEBUG: '1' } })).stderr).toContain('    at ')
  })

  test('groups fold on GitHub and indent elsewhere', async () => {
    const script = { group: 'Title', info: ['inside'] }
    expect((await github({ with: { script: JSON.stringify(script) } })).stdout).toContain(
      '::group::Title\ninside\n::endgroup::',
    )
    expect((await terminal({ args: [scripted(script)] })).stderr).toBe('Title\n  inside\n')
  })

  const hostile = [
    '::error::injected',
    '  ::set-env name=PATH::/tmp',
    'x ##[set-env name=PATH]/tmp',
    'line\n::error::injected',
    'line\r::error::injected',
    'line\u2028::error::injected',
    '\x1b]0;title\x07\x1b[2J',
    '\u202egnp.exe',
    '\u0085::error::injected',
    '\ufeff::error::injected',
    '::stop-commands::x',
  ]

  test('hostile text does nothing on any host', async () => {
    const script = {
      info: hostile,
      warn: hostile,
      debug: hostile,
      reason: hostile.join(' '),
      verdict: 'failed',
    }
    const step = await github({ with: { script: JSON.stringify(script) } })
    expect(step.otherCommands).toEqual([])
    expect(step.annotations.filter(({ data }) => data === 'injected')).toEqual([])
    expect(step.stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e\ufeff]/)
    const run = await terminal({ args: [scripted(script)] })
    expect(run.stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e\ufeff]/)
    expect(run.stderr.split('\n')).toHaveLength(hostile.length * 2 + 2)
  })
})

describe('annotations', () => {
  const at = (severity: string, line: number) => ({
    severity,
    message: `fault ${line}`,
    title: 'rule: a, b',
    file: 'src/a,b:c.json',
    line,
    column: 3,
    endLine: line,
    endColumn: 9,
  })

  test('carry their place', async () => {
    const script = { annotations: [at('error', 7), { ...at('warning', 8), endLine: 9 }] }
    const step = await github({ with: { script: JSON.stringify(script) } })
    expect(step.annotations[0]).toEqual({
      name: 'error',
      data: 'fault 7',
      properties: {
        title: 'rule: a, b',
        file: 'src/a,b:c.json',
        line: '7',
        endLine: '7',
        col: '3',
        endColumn: '9',
      },
    })
    expect(step.annotations[1]?.properties).toEqual({
      title: 'rule: a, b',
      file: 'src/a,b:c.json',
      line: '8',
      endLine: '9',
    })
  })

  test('are ten of each severity, the failure and the most severe first, the rest counted', async () => {
    const many = (severity: string) => Array.from({ length: 14 }, (_, index) => at(severity, index + 1))
    const script = {
      verdict: 'failed',
      reason: 'it is full of faults',
      annotations: [...many('warning'), ...many('error')],
      warn: ['one more'],
    }
    const step = await github({ with: { script: JSON.stringify(script) } })
    const names = step.annotations.map(({ name }) => name)
    // The log's own warning was told while the action ran.
    expect(names).toEqual(['warning', ...Array(10).fill('error'), ...Array(9).fill('warning')])
    expect(step.annotations[0]?.data).toBe('one more')
    expect(step.annotations[1]?.data).toBe('it is full of faults')
    expect(step.summary).toContain('5 more errors and 5 more warnings')
  })
})

describe('the summary', () => {
  test('tells why a run did not pass', async () => {
    const step = await github({ with: { script: JSON.stringify({ throws: 'user' }) } })
    expect(step.exitCode).toBe(2)
    expect(step.summary).toContain('house.json:3:7: the door is shut\nExpected: an open door')
  })

  test('stays under 900 KiB and ends well', async () => {
    const row = `| ${'x'.repeat(100)} |`
    const step = await github({ with: { script: JSON.stringify({ rows: { text: row, count: 12_000 } }) } })
    expect(Buffer.byteLength(step.summary)).toBeLessThanOrEqual(900 * 1024)
    expect(Buffer.byteLength(step.summary)).toBeGreaterThan(890 * 1024)
    expect(step.summary.trimEnd().split('\n').slice(-3)).toEqual([
      '</details>',
      '',
      expect.stringContaining('was cut'),
    ])
  })

  test('goes to a file on request', async () => {
    const cwd = emptyFolder()
    await codeBuild({ cwd, args: ['--summary-file=s.md', scripted({ summary: ['# hello'] })] })
    expect(readFileSync(join(cwd, 's.md'), 'utf8')).toContain('# hello')
  })
})

describe('masks', () => {
  test('cover log, annotations, summary and errors', async () => {
    const script = {
      mask: ['hunter2', 'first line\nsecond line'],
      info: ['it is hunter2', 'second line'],
      warn: ['hunter2'],
      annotations: [{ severity: 'notice', message: 'hunter2' }],
      summary: ['hunter2'],
      verdict: 'failed',
      reason: 'hunter2 again',
    }
    const step = await github({ with: { script: JSON.stringify(script), 'a-secret': 'my token' } })
    expect(step.masks).toEqual(['my token', 'hunter2', 'first line\nsecond line'])
    const { stdout } = await terminal({ args: ['--json', scripted(script)] })
    expect(JSON.parse(stdout).error.message).toBe('*** again')
    const visible = [...step.shown, ...step.annotations.map(({ data }) => data), step.summary].join('\n')
    expect(visible).not.toMatch(/hunter2|second line/)
  })
})

describe('the post step', () => {
  test('sees what the main step kept', async () => {
    const main = await github({ with: { script: JSON.stringify({ state: { thing: 'a\nb' } }) } })
    expect(main.state.get('thing')).toBe('a\nb')
    const post = await github({ state: main.state })
    expect(post.exitCode).toBe(0)
    expect(post.shown).toContain('tidied a\\nb')
  })
})

describe('pages', () => {
  test('--help lists every shown input within 80 columns and starts nothing', async () => {
    const { stdout, exitCode } = await terminal({ args: ['--help', '--nonsense'] })
    expect(exitCode).toBe(0)
    for (const name of [
      '--a-text=TEXT',
      '--a-switch, --no-a-switch',
      'Inputs of --mode=wait',
      '--patience=30s',
    ]) {
      expect(stdout).toContain(name)
    }
    expect(stdout).not.toContain('--hidden')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('--version', async () => {
    expect((await terminal({ args: ['--version'] })).stdout).toBe('probe 1.2.3\n')
  })

  test('--iam-policy groups by resource', async () => {
    const policy = JSON.parse((await terminal({ args: ['--iam-policy'] })).stdout)
    expect(policy).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: ['states:DescribeExecution', 'states:StartExecution'], Resource: '*' },
        { Effect: 'Allow', Action: ['logs:GetLogEvents'], Resource: 'arn:aws:logs:*:*:log-group:*' },
      ],
    })
  })
})

describe('signals', () => {
  const waiting = async (script: object, signals: readonly NodeJS.Signals[], host = terminal) => {
    const diary = join(mkdtempSync(join(tmpdir(), 'diary-')), 'diary')
    const run = await host({
      args: ['--mode=wait', '--json', scripted({ diary, ...script })],
      during: (child) => {
        const poll = setInterval(() => {
          if (!existsSync(diary)) return
          clearInterval(poll)
          for (const signal of signals) child.kill(signal)
        }, 10)
      },
    })
    return { ...run, diary: readFileSync(diary, 'utf8') }
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('%s undoes and ends with 130', async (signal) => {
    const run = await waiting({}, [signal])
    expect(run.exitCode).toBe(130)
    expect(run.diary).toBe(`waiting\nundone after ${signal}\n`)
    expect(JSON.parse(run.stdout)).toMatchObject({
      verdict: 'unknown',
      error: { message: `Cancelled by ${signal}` },
    })
  })

  test('a second signal does not hurry the undoing on a build machine', async () => {
    const run = await waiting({ undoTakes: 400 }, ['SIGINT', 'SIGTERM'], codeBuild)
    expect(run.exitCode).toBe(130)
    expect(run.diary).toContain('undone after SIGINT')
  })

  test('work that does not heed the signal is left after seven seconds', async () => {
    const run = await waiting({ deaf: true }, ['SIGTERM'], codeBuild)
    expect(run.exitCode).toBe(130)
    expect(run.diary).toContain('undone after SIGTERM')
  }, 15_000)
})
