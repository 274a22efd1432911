import { isUsable, licensesOf, mentions, parseLicense } from '@aws-delivery-actions/sbom/license-expression'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

describe('licences', () => {
  test.each([
    ['MIT', ['mit']],
    ['(MIT OR Apache-2.0)', ['mit', 'apache-2.0']],
    ['MIT and (GPL-2.0 or BSD-3-Clause)', ['mit', 'gpl-2.0-only', 'bsd-3-clause']],
    ['GPL-2.0-with-classpath-exception', ['gpl-2.0-only with classpath-exception-2.0']],
    ['GPL-2.0+ WITH Classpath-exception-2.0', ['gpl-2.0-or-later with classpath-exception-2.0']],
    ['LGPL-2.1-or-later', ['lgpl-2.1-or-later']],
    [
      'LicenseRef-scancode-x AND DocumentRef-a:LicenseRef-b',
      ['licenseref-scancode-x', 'documentref-a:licenseref-b'],
    ],
    ['Apache License,  Version 2.0', ['apache-2.0']],
    ['MIT AND The Go Authors AND (A OR B)', ['mit', 'the go authors', 'a', 'b']],
    ['LGPL-2.1, AGPL-3.0-only', ['lgpl-2.1-only', 'agpl-3.0-only']],
    ['MIT;AGPL-3.0-only', ['mit', 'agpl-3.0-only']],
    ['MIT/AGPL-3.0', ['mit', 'agpl-3.0-only']],
    ['(MIT, AGPL-3.0-only)', ['mit', 'agpl-3.0-only']],
    ['AGPLv3', ['agpl-3.0-only']],
    ['AGPLv3+', ['agpl-3.0-or-later']],
    ['GPL-2', ['gpl-2.0-only']],
    ['GPLv2 or later', ['gpl-2.0-or-later']],
    ['MIT AND GPLv2 or any later version', ['mit', 'gpl-2.0-or-later']],
    ['GNU Affero General Public License v3.0', ['agpl-3.0-only']],
    ['GNU Affero General Public License v3 or later (AGPLv3+)', ['agpl-3.0-or-later']],
    ['GNU General Public License, version 2', ['gpl-2.0-only']],
    ['GNU Lesser General Public License v2.1 or later', ['lgpl-2.1-or-later']],
    ['The MIT License (MIT)', ['mit']],
    ['MIT License, The Go Authors', ['mit', 'the go authors']],
    ['https://www.gnu.org/licenses/agpl-3.0.html', ['agpl-3.0-only']],
    ['https://example.com/a/license', ['https://example.com/a/license']],
    ['(MIT', ['mit']],
    ['MIT OR', ['mit or']],
    ['', []],
    [' \n', []],
  ])('%s', (text, names) => {
    expect(licensesOf(text)).toEqual(names)
  })

  test.each([
    ['AGPL-3.0-only', true],
    ['AGPL-3.0', true],
    ['MIT OR AGPL-3.0-only', false],
    ['MIT AND AGPL-3.0-only', true],
    ['(MIT AND AGPL-3.0-only) OR AGPL-3.0-only', true],
    ['(MIT AND AGPL-3.0-only) OR BSD-2-Clause', false],
    ['LGPL-2.1, AGPL-3.0-only', true],
    ['MIT;AGPL-3.0-only', true],
    ['MIT/AGPL-3.0-only', true],
    ['AGPLv3', true],
    ['GNU Affero General Public License v3.0', true],
    ['AGPL-3.0-or-later', false],
    ['AGPL-3.0-only WITH some-exception', false],
    ['Custom text AND AGPL-3.0-only', true],
    ['', false],
  ])('%s cannot be used without AGPL-3.0-only: %s', (text, isDenied) => {
    expect(isUsable(text, (license) => license === 'agpl-3.0-only')).toBe(!isDenied)
  })

  test('an expression mentions what it holds', () => {
    expect(mentions('MIT OR Apache-2.0', 'apache-2.0')).toBe(true)
    expect(mentions('MIT OR Apache-2.0', 'MIT AND Apache-2.0')).toBe(true)
    expect(mentions('MIT', 'MIT OR Apache-2.0')).toBe(false)
    expect(mentions('', 'MIT')).toBe(false)
    expect(mentions('MIT', '')).toBe(false)
  })

  test('any text is a licence of its own at least, and deep nesting is text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(licensesOf(text).length > 0).toBe(text.trim() !== '')
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('(', ')', ' ', 'AND', 'or', 'WITH', 'MIT') }), (text) => {
        expect(licensesOf(text).length > 0).toBe(text.trim() !== '')
      }),
    )
    const deep = `${'('.repeat(9000)}MIT${')'.repeat(9000)}`
    expect(parseLicense(deep)?.kind).toBe('license')
    expect(parseLicense('MIT AND '.repeat(50_000))?.kind).toBe('and')
  })
})
