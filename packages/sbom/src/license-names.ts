/** Names of licences as people write them, and the identifiers that they mean, in lower case. */

/** More is a text, not a name. */
const longest = 200

/** Undefined for a name that nobody agrees upon, such as `BSD`. */
export function identifierOf(name: string): string | undefined {
  if (name.length > longest) return undefined
  const spaced = name.trim().toLowerCase().replace(/\s+/g, ' ')
  const address = /^https?:\/\/\S*?([^/\s]+?)(?:\.(?:html?|txt|php))?\/?$/.exec(spaced)?.[1]
  const plain = plainOf(address ?? spaced)
  return gnuOf(plain) ?? others.get(plain) ?? gnuOf(plain.replace(/ [al]?gpl ?v?\d.*$/, ''))
}

/** Without what names have or have not: brackets, commas, articles and the word licence. */
function plainOf(name: string): string {
  return name
    .replace(/[(),"']/g, ' ')
    .replace(/\b(?:licen[cs]e|version|the)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?\bv\.? ?(?=\d)/, ' ')
    .trim()
}

const families: readonly (readonly [RegExp, string])[] = [
  [/^(?:gnu )?affero (?:general public|gpl)/, 'agpl'],
  [/^(?:gnu )?(?:library or lesser|lesser|library) (?:general public|gpl)/, 'lgpl'],
  [/^(?:gnu )?general public/, 'gpl'],
  [/^(?:gnu )?free documentation/, 'gfdl'],
  [/^gnu (?=a?gpl|lgpl|gfdl)/, ''],
]

const numbered =
  /^(agpl|lgpl|gpl|gfdl)(?:[ -]*v?(?:ersion)?[ -]*)(\d)(?:\.(\d))?(?:\.0)?[ -]*(only|or[ -](?:any )?(?:later|newer)|\+)?$/

/** `AGPLv3`, `GPL-2+`, `GNU Lesser General Public License v2.1 or later`: of no other word, that version only. */
function gnuOf(plain: string): string | undefined {
  const short = families.reduce((text, [long, family]) => text.replace(long, family), plain)
  const [, family, major, minor = '0', more = 'only'] = numbered.exec(short) ?? []
  if (family === undefined) return undefined
  return `${family}-${major}.${minor}-${more === 'only' ? 'only' : 'or-later'}`
}

const others: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'apache-2.0': ['apache 2', 'apache 2.0', 'apache-2', 'apache2', 'apache software 2.0', 'asl 2.0'],
    mit: ['mit', 'mit mit', 'expat', 'mit expat'],
    isc: ['isc', 'isc iscl'],
    'bsd-2-clause': ['bsd 2-clause', 'bsd 2 clause', 'bsd-2', 'simplified bsd', 'freebsd'],
    'bsd-3-clause': ['bsd 3-clause', 'bsd 3 clause', 'bsd-3', 'new bsd', 'modified bsd', 'revised bsd'],
    'mpl-1.1': ['mpl 1.1', 'mozilla public 1.1'],
    'mpl-2.0': ['mpl 2', 'mpl 2.0', 'mpl-2', 'mozilla public 2.0', 'mozilla public 2.0 mpl 2.0'],
    'epl-1.0': ['epl 1.0', 'eclipse public 1.0', 'eclipse public - 1.0'],
    'epl-2.0': ['epl 2.0', 'eclipse public 2.0', 'eclipse public - 2.0'],
    'cddl-1.0': ['cddl 1.0', 'common development and distribution 1.0'],
    'sspl-1.0': ['sspl', 'sspl 1', 'server side public', 'server side public 1'],
    'busl-1.1': ['bsl 1.1', 'business source 1.1'],
    unlicense: ['unlicense'],
    'cc0-1.0': ['cc0', 'cc0 1.0', 'cc0 1.0 universal'],
    'psf-2.0': ['psf', 'python software foundation'],
  }).flatMap(([id, names]) => names.map((name) => [name, id] as const)),
)
