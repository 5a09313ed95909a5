import { emptyReading, partAt, type Reading } from '../reading.ts'

/** The fenced code of a document; prose may talk about an old address. Readers copy it, so nothing is changed. */
export function readMarkdown(text: string): Reading {
  const reading = emptyReading()
  for (const fence of text.matchAll(
    /^( {0,3})(`{3,}|~{3,})[ \t]*\{?\.?([\w+-]*)[^\n]*\n([\s\S]*?)(?:^ {0,3}\2[`~]*[ \t]*\r?$|$(?![\s\S]))/gm,
  )) {
    const [whole, , , language = '', body = ''] = fence
    const start = fence.index + whole.indexOf(body, whole.indexOf('\n'))
    const name = language.toLowerCase()
    const ending = endings[name] ?? (alike.test(name) ? name : 'code')
    reading.nested.push({ path: `fence.${ending}`, part: partAt(body, start) })
  }
  return reading
}

/** Languages whose files end in their name. */
const alike = /^(?:py|ya?ml|json|toml|dockerfile|env|ini|js|ts|tf|r|java|go|ps1|bat)$/
const endings: Readonly<Record<string, string>> = {
  python: 'py',
  dotenv: 'env',
  javascript: 'js',
  typescript: 'ts',
  hcl: 'tf',
  terraform: 'tf',
  powershell: 'ps1',
  batch: 'bat',
}
