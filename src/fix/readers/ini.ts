import { literalAt, type Notes, partAt } from '../reading.ts'
import { readData } from './data.ts'
import { mappingOf } from './tree.ts'

const header = /^[ \t]*\[(.+)\][ \t]*\r?$/
const key = /^((?:[DR]:)?)([\w.-]+)([ \t]*[=:][ \t]*)(.*(?:\n[ \t]+\S.*|\n[ \t]*\r?(?=\n[ \t]+\S))*)/
/** Further on in the next line, of which only an indented one is no key of its own in all of these files. */
const continued = /(?<!\\)\\\r?\n[ \t]+/g
const section = new RegExp(`${header.source}|${key.source}`, 'gm')

/** `.ini`, `.cfg`, `.properties` and unit files: keys with values that may go on in indented lines. */
export function readIni(text: string, notes: Notes): string {
  const root = mappingOf()
  let table = root
  const plain = text.replace(/(?:^|(?<=\s))[#;].*$/gm, (found) => found.replace(/[^\r]/g, ' '))
  for (const match of plain.matchAll(section)) {
    const { 1: name, 2: lead = '', 3: key = '', 4: sign = '', 5: value = '', index } = match
    if (name !== undefined) {
      table = mappingOf()
      root.entries.push({ key: name, at: index, value: table })
      continue
    }
    const at = index + lead.length
    const [, quote = '', inner = ''] = /^(["']?)((?:.*\\\r?\n)*.*)\1\s*$/m.exec(value) ?? []
    const start = at + key.length + sign.length
    const shown = inner.trimEnd()
    const literal = literalAt(shown, start + quote.length, !/\\(?:[:=#!]|\r?\n)/.test(shown))
    literal.text = shown.replace(continued, '').replace(/\\(?=[:=#!])/g, '')
    const line = value.replace(continued, (found) => ' '.repeat(found.length))
    table.entries.push({ key, at, value: { kind: 'text', literal, part: partAt(line, start, 'texts') } })
  }
  readData(root, notes)
  return 'ini lines'
}
