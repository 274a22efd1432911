/** The order of `deb-version`: text and numbers take turns; `~` is below the end, letters are below other characters. */
import { fullVersion } from './epoch.js'
import { hexKey, numberKey } from './key-text.js'

const tilde = '#'
const end = '$'

export function debKey(text: string): string {
  const { epoch, version, revision } = fullVersion(text)
  return `${numberKey(epoch)}${partKey(version)}${partKey(revision)}`
}

/** A number that is not there is zero, also after the last text; where it stands, the text has ended. */
function partKey(part: string): string {
  const runs = part.match(/\D+|\d+/g) ?? []
  const lacksNumber = !/\d$/.test(part)
  return `${runs.map((run) => (/\d/.test(run) ? numberKey(run) : characters(run))).join('')}${lacksNumber ? '0' : ''}${end}`
}

function characters(text: string): string {
  return text.replace(/[^A-Za-z]/g, otherCharacter)
}

/** After `z`; the commonest, the full stop, in one character. */
function otherCharacter(character: string): string {
  if (character === '~') return tilde
  if (character === '.') return '|'
  return `${character < '.' ? '{' : '}'}${hexKey(character)}`
}
