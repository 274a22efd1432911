/** What documents write where they know no version. */
import forms from './no-versions.json' with { type: 'json' }

const form = new RegExp(`^(?:${forms.map((one) => one.form).join('|')})$`, 'isu')

const [zero, nine] = [0x30, 0x39]

/** Almost every version starts with a digit, and what does is one. */
export function isNoVersion(text: string): boolean {
  const first = text.charCodeAt(0)
  return !(first >= zero && first <= nine) && form.test(text)
}
