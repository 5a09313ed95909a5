import { isVariable } from './names.ts'

/** What the readers make of a file: flat lists that the rules look at. All places are UTF-16 offsets in the file. */
export interface Reading {
  settings: Setting[]
  calls: Call[]
  /** Texts that a program uses (no comments, messages or comparisons), for addresses in them. */
  texts: Literal[]
  packages: Package[]
  /** The parser that understood the whole file; undefined where only words were looked at: nothing is changed there. */
  parser: string | undefined
}

/** A text that stands in the file. */
export interface Literal {
  text: string
  start: number
  end: number
  /** The characters between are `text` itself, and another plain text may stand in their place. */
  exact: boolean
}

/** Where a name gets a value. */
export interface Setting {
  name: string
  at: number
  context: 'assignment' | 'export' | 'command' | 'argument' | 'entry' | 'pair' | 'default' | 'call'
  /** It names a variable of the environment, not a parameter or a constant of the program. */
  environment: boolean
  /** False where the name is only passed through. */
  given: boolean
  /** The texts that the value may become; none where it is computed. */
  literals: readonly Literal[]
  /** Where it counts, from the inside out; the first is its own block. */
  scopes: readonly unknown[]
  /** Something that is not read here (a base, another file, an action) may set more in the same place. */
  open: boolean
  /** The place that does nothing but set it; only where the reader has proven that. */
  own: Own | undefined
}

/** A place where a name could be set once more, behind what sets it now. */
export interface Own {
  start: number
  end: number
  /** On lines of its own, as a member before a comma, as a word before a command. */
  as: 'lines' | 'member' | 'word'
  /** What stands behind another name to give it the same value; otherwise the same text. */
  rest?: string
}

/** A call, with the texts that it may take as keys: of tags, for one. */
interface Call {
  name: string
  at: number
  keys: readonly string[]
}

/** What pip or conda is to install, as in a requirements file: name, extras, version. */
interface Package {
  spec: string
  at: number
}

/** Replaces the characters from `start` to `end`. */
export interface Edit {
  start: number
  end: number
  text: string
}

export const emptyReading = (): Reading => ({
  settings: [],
  calls: [],
  texts: [],
  packages: [],
  parser: undefined,
})

/** A part of a setting's value that stands at `start` as it is. */
export const literalAt = (text: string, start: number, exact = false): Literal => ({
  text,
  start,
  end: start + text.length,
  exact,
})

/** A text within a file that another reader reads: a script in a workflow, a cell of a notebook, a `RUN` line. */
export interface Part {
  text: string
  /** From an offset in `text` to the one in what holds it. */
  place: (offset: number) => number
  /** What may be changed in it: nothing, texts and words, or whole lines too. */
  changes: 'none' | 'texts' | 'lines'
}

/** A part that stands in the file as it is. */
export const partAt = (text: string, start: number, changes: Part['changes'] = 'none'): Part => ({
  text,
  place: (offset) => start + offset,
  changes,
})

/** Where a reader puts what it finds: with the places of its own text, which become those of the file. */
export interface Notes {
  scopes: readonly unknown[]
  /** How many files this one is within. */
  depth: number
  set(
    name: string,
    at: number,
    context: Setting['context'],
    literals: readonly Literal[],
    more?: Partial<Setting>,
  ): void
  call(name: string, at: number, keys: readonly string[]): void
  text(literal: Literal): void
  package(spec: string, at: number): void
  /** A fence of a document, a here-document, an entry of a ConfigMap: `path` is what it is written to, or like. */
  file(path: string, part: Part): void
  /** For what is set in a block, or in blocks from the inside out. */
  in(...scopes: readonly unknown[]): Notes
  /** For a part of the text. */
  of(part: Part): Notes
}

/** A file within the file, still to be read. */
export interface Nested {
  path: string
  text: string
  notes: Notes
}

const most = ['none', 'texts', 'lines'] as const

/** Notes on a file or, by `part`, on a part of it. */
export function notesOn(
  reading: Reading,
  nested: Nested[],
  { text, place, changes }: Part,
  depth = 0,
  scopes: readonly unknown[] = [text],
): Notes {
  const literal = (one: Literal): Literal => {
    const [start, end] = [place(one.start), place(one.end)]
    return {
      ...one,
      start,
      end,
      exact: one.exact && changes !== 'none' && end - start === one.end - one.start,
    }
  }
  const own = (one: Own | undefined) =>
    one && (changes === 'lines' || (changes === 'texts' && one.as === 'word'))
      ? { ...one, start: place(one.start), end: place(one.end) }
      : undefined
  const within = (part: Part): Part => ({
    text: part.text,
    place: (offset) => place(part.place(offset)),
    changes: most[Math.min(most.indexOf(changes), most.indexOf(part.changes))] ?? 'none',
  })
  const whole: Part = { text, place, changes }
  return {
    scopes,
    depth,
    set: (name, at, context, literals, more = {}) =>
      void reading.settings.push({
        name,
        at: place(at),
        context,
        environment: isVariable(name),
        given: true,
        scopes,
        open: false,
        ...more,
        literals: literals.map(literal),
        own: own(more.own),
      }),
    call: (name, at, keys) => void reading.calls.push({ name, at: place(at), keys }),
    text: (one) => void reading.texts.push(literal(one)),
    package: (spec, at) => void reading.packages.push({ spec, at: place(at) }),
    file: (path, part) =>
      void nested.push({ path, text: part.text, notes: notesOn(reading, nested, within(part), depth + 1) }),
    in: (...more) => notesOn(reading, nested, whole, depth, [...more, ...scopes]),
    of: (part) => notesOn(reading, nested, within(part), depth, scopes),
  }
}
