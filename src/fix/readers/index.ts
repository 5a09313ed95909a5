import { addTo, emptyReading, partAt, placed, type Reading } from '../reading.ts'
import type { Family } from './text.ts'

type Read = (path: string, text: string) => Promise<Reading>

const data = async (path: string) => ({
  path,
  python: !/(?:^|\/)(?:package|composer|renovate)[^/]*\.json$|pubspec/.test(path),
})

/** Parsers are loaded when the first file needs them. */
const readers = {
  python: async (_, text) => {
    const reading = (await import('./code.ts')).readCode(text, 'python', [text])
    // The comment that uv and pipx read: TOML behind the signs.
    const [head = '', inline] = /^# \/\/\/ script\r?\n((?:#[^\n]*\n)+?)# \/\/\//m.exec(text) ?? []
    if (inline)
      reading.nested.push({
        path: 'script.toml',
        part: partAt(inline.replace(/^#/gm, ' '), text.indexOf(head) + head.indexOf(inline)),
      })
    return reading
  },
  javascript: async (_, text) => (await import('./code.ts')).readCode(text, 'javascript', [text]),
  notebook: async (_, text) => (await import('./notebook.ts')).readNotebook(text),
  shell: async (_, text) => (await import('./shell.ts')).readShell(text, [text]),
  yaml: async (path, text) => (await import('./yaml.ts')).readYaml(text, await data(path)),
  json: async (path, text) => (await import('./yaml.ts')).readJson(text, await data(path)),
  toml: async (path, text) => (await import('./toml.ts')).readToml(text, await data(path)),
  docker: async (_, text) => (await import('./docker.ts')).readDocker(text),
  dotenv: async (_, text) => (await import('./lines.ts')).readDotenv(text, [text]),
  ini: async (path, text) => (await import('./ini.ts')).readIni(text, await data(path)),
  requirements: async (_, text) => (await import('./lines.ts')).readRequirements(text),
  markdown: async (_, text) => (await import('./markdown.ts')).readMarkdown(text),
} satisfies Record<string, Read>

/**
 * What a file is read as, by a reader or, without a parser here, as lines of a family of languages, whose mistakes are
 * left to a person; the first that fits. Names are compared in lower case.
 */
const kinds: [pattern: RegExp, kind: keyof typeof readers | Family][] = [
  [/\.ya?ml$|^mlproject$|^\.condarc$/, 'yaml'],
  [/\.(?:py[iw]?|python)$|^(?:snakefile|sconstruct)$/, 'python'],
  [/\.ipynb$/, 'notebook'],
  [/\.toml$|^pipfile$/, 'toml'],
  [
    /\.(?:ini|cfg|conf|properties|service|timer|socket|container|pod|desktop)$|^(?:\.pypirc|\.coveragerc)$/,
    'ini',
  ],
  [/\.(?:json|jsonc|json5|code-workspace)$/, 'json'],
  [/\.(?:sh|bash|zsh|ksh|bats|command)$|^\.(?:envrc|(?:bash|zsh)(?:rc|env|_profile)|profile)$/, 'shell'],
  [/^(?:docker|container)file(?:[.-].+)?$|\.(?:dockerfile|containerfile)$/, 'docker'],
  [/^(?:[\w.-]*requirements|constraints)[\w.-]*\.(?:txt|in|pip)$/, 'requirements'],
  [/\.(?:md|mdx|markdown|rmd|qmd)$/, 'markdown'],
  [/\.(?:[cm]?[jt]sx?|javascript|typescript)$/, 'javascript'],
  [
    /\.(?:tf|terraform|tfvars|hcl|nomad|php|nix|jsonnet|libsonnet|bicep)$|^jenkinsfile|\.(?:groovy|gradle)$/,
    'both',
  ],
  [/\.(?:java|kts?|scala|go|rs|cs|fs|swift|dart|cpp|cc|h|c)$/, 'slashes'],
  [/\.(?:bat|batch|cmd)$/, 'batch'],
  [/\.(?:sql|lua|hs)$/, 'dashes'],
  [/\.(?:xml|html?|csproj|config|props)$/, 'markup'],
  [
    /\.(?:r|rprofile|jl|rb|pl|ps1|powershell|psm1|psd1|fish|mk|mak|just|http|rest|tpl|tmpl|j2|jinja2?|smk|cmake|nu|ex|exs|rake|bzl|bazel|star|rst)$|^(?:gnu)?makefile|^\.?justfile$|^(?:rakefile|gemfile|procfile|taskfile|vagrantfile|tiltfile|earthfile|caddyfile|brewfile|crontab|\.rprofile)$/,
    'hash',
  ],
  [/^\.?env(?:[.-].+)?$|\.(?:dot)?env(?:\..+)?$|^\.(?:flaskenv|renviron)$/, 'dotenv'],
]

/** Written by programs, not by people. */
const generated =
  /(?:^|\/)(?:dist|node_modules|vendor|third_party|site-packages)\/|\.(?:lock|lockb|min\.js|map|csv|tsv|svg|log|patch|diff)$|(?:^|[-./])lock\.(?:json|ya?ml)$|(?:^|\/)go\.sum$/

/** What one file sets, calls and installs, by the reader of its kind; files within it by the readers of theirs. */
export async function read(path: string, text: string, depth = 0): Promise<Reading> {
  const reading = await readAs(path, text, depth > 0)
  for (const { path: name, part } of reading.nested.splice(0))
    if (depth < deepest) addTo(reading, placed(await read(name, part.text, depth + 1), part))
  return reading
}

const deepest = 3

async function readAs(path: string, text: string, isNested: boolean): Promise<Reading> {
  const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (generated.test(path.toLowerCase())) return emptyReading()
  if (/(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i.test(path)) return readers.requirements(path, text)
  const kind =
    kinds.find(([pattern]) => pattern.test(base))?.[1] ??
    byInterpreter(text) ??
    (isNested && !/\.(?:txt|log)$/.test(base) ? 'hash' : undefined)
  if (kind === undefined) return emptyReading()
  if (kind in readers) return readers[kind as keyof typeof readers](path, text)
  return (await import('./text.ts')).readLines(text, kind as Family, [text])
}

function byInterpreter(text: string): 'python' | 'javascript' | 'shell' | undefined {
  const interpreter = /^#![^\n]{0,100}\b(python|node|(?:ba|z|da|k)?sh)/.exec(text)?.[1]
  if (interpreter === undefined) return undefined
  if (interpreter === 'node') return 'javascript'
  return interpreter === 'python' ? 'python' : 'shell'
}
