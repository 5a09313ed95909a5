import { literalAt, partAt, type Reading } from '../reading.ts'
import { type DataFile, readData } from './data.ts'
import type { Mapping } from './tree.ts'

/** `.ini`, `.cfg`, `.properties` and unit files: keys with values that may go on in indented lines. */
export function readIni(text: string, file: DataFile): Reading {
  const root: Mapping = { kind: 'mapping', entries: [], merged: [] }
  let section = root
  const plain = text.replace(/(?:^|(?<=\s))[#;].*$/gm, (found) => found.replace(/[^\r]/g, ' '))
  const pattern =
    /^[ \t]*\[(.+)\][ \t]*\r?$|^((?:[DR]:)?)([\w.-]+)([ \t]*[=:][ \t]*)(.*(?:\n[ \t]+\S.*|\n[ \t]*\r?(?=\n[ \t]+\S))*)/gm
  for (const { 1: header, 2: lead = '', 3: key = '', 4: sign = '', 5: value = '', index } of plain.matchAll(
    pattern,
  )) {
    if (header !== undefined) {
      section = { kind: 'mapping', entries: [], merged: [] }
      root.entries.push({ key: header, at: index, value: section })
      continue
    }
    const at = index + lead.length
    const start = at + key.length + sign.length
    const [, quote = '', inner = ''] = /^(["']?)(.*)\1\s*$/m.exec(value) ?? []
    const shown = inner.trimEnd().replace(/\\(?=[:=#!])/g, '')
    const exact = shown.length === inner.trimEnd().length
    const literal = {
      ...literalAt(shown, start + quote.length, exact),
      end: start + quote.length + inner.trimEnd().length,
    }
    section.entries.push({ key, at, value: { kind: 'text', literal, part: partAt(value, start, 'texts') } })
  }
  return { ...readData(root, file), parser: 'ini lines' }
}
