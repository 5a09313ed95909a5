import { type Notes, partAt } from '../reading.ts'

const fences =
  /^( {0,3})(`{3,}|~{3,})[ \t]*\{?\.?([\w+-]*)[^\n]*\n([\s\S]*?)(?:^ {0,3}\2[`~]*[ \t]*\r?$|$(?![\s\S]))/gm

/** The fenced code of a document; prose may talk about an old address. Readers copy it, so nothing is changed. */
export function readMarkdown(text: string, notes: Notes): undefined {
  for (const { 0: whole, 3: language = '', 4: body = '', index } of text.matchAll(fences)) {
    const start = index + whole.indexOf(body, whole.indexOf('\n'))
    // A session of a shell has prompts and answers: no script.
    const ending = /^(?:|(?:ba|z)?sh|shell|console|text|te?xt|log)$/i.test(language) ? 'code' : language
    const answers = /^\s*\$ /m.test(body) ? /(?<!\\\r?\n)^(?!\s*[$>] ).+/gm : /(?!)/
    const asked = body.replace(answers, (found) => ' '.repeat(found.length))
    notes.file(`fence.${ending}`, partAt(asked, start))
  }
}
