/** Text for a terminal that shows nothing but ASCII. */

/** The signs that our own texts use, each with what stands for it. */
const plain: Record<string, string> = {
  '✔': '+',
  '✖': 'x',
  '⚠': '!',
  '–': '-',
  '—': '-',
  '→': '->',
  '·': '|',
  '…': '...',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '×': 'x',
  '⟨': '<',
  '⟩': '>',
  '✅': '[ok]',
  '❌': '[FAIL]',
  '⚠️': '[warn]',
  '⏭️': '[skip]',
  '❗': '[error]',
  '🎉': '',
  '💥': '',
}

const unknown = /\P{ASCII}/gu
const signs = new RegExp(
  Object.keys(plain)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
)

/** What is no sign of ours becomes `?`, a letter at a time; escape sequences of the terminal stay. */
export function toAscii(text: string): string {
  return text.replace(signs, (sign) => plain[sign] ?? '?').replace(unknown, '?')
}

/**
 * Whether the environment names a locale that is not UTF-8, as `LC_ALL=C` does. Where it names none, log viewers and
 * terminals of today read UTF-8. Contract: POSIX, "Internationalization Variables".
 */
export function isAsciiLocale(env: NodeJS.ProcessEnv): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  return locale !== '' && !/utf-?8/i.test(locale)
}
