import { addTo, emptyReading, placed, type Reading } from '../reading.ts'

/** The fenced code of a document; prose may talk about an old address. Readers copy it, so nothing is changed. */
export async function readMarkdown(
  text: string,
  readAs: (path: string, text: string) => Promise<Reading>,
): Promise<Reading> {
  const reading = emptyReading()
  for (const fence of text.matchAll(
    /^( {0,3})(`{3,}|~{3,})[ \t]*\{?\.?([\w+-]*)[^\n]*\n([\s\S]*?)(?:^ {0,3}\2[`~]*[ \t]*\r?$|$(?![\s\S]))/gm,
  )) {
    const [whole, , , language = '', body = ''] = fence
    const start = fence.index + whole.indexOf(body, whole.indexOf('\n'))
    const extension = extensions[language.toLowerCase()] ?? 'txt.sh'
    const inner = await readAs(`fence.${extension}`, body)
    addTo(reading, placed(inner, { text: body, place: (offset) => start + offset, changes: 'none' }))
  }
  return reading
}

const extensions: Readonly<Record<string, string>> = {
  python: 'py',
  py: 'py',
  yaml: 'yaml',
  yml: 'yaml',
  json: 'json',
  toml: 'toml',
  dockerfile: 'dockerfile',
  dotenv: 'env',
  env: 'env',
  ini: 'ini',
  javascript: 'js',
  js: 'js',
  typescript: 'ts',
  ts: 'ts',
  hcl: 'tf',
  terraform: 'tf',
  r: 'r',
  java: 'java',
  go: 'go',
  powershell: 'ps1',
  batch: 'bat',
}
