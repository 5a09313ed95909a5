import { emptyReading, Notes, partAt, type Reading } from '../reading.ts'

/** Takes down what a text sets, calls and installs; returns the parser that understood all of it. */
type Read = (text: string, notes: Notes) => Promise<string | undefined>

/** Parsers are loaded when the first file needs them. */
const readers = {
  python: async (text, notes) => {
    // The comment that uv and pipx read: TOML behind the signs.
    const inline = /(?<=^# \/\/\/ script\r?\n)(?:#[^\n]*\n)+?(?=# \/\/\/)/m.exec(text)
    if (inline) notes.file('script.toml', partAt(inline[0].replace(/^#/gm, ' '), inline.index))
    return (await import('./code.ts')).readCode(text, 'python', notes)
  },
  javascript: async (text, notes) => (await import('./code.ts')).readCode(text, 'javascript', notes),
  notebook: async (text, notes) => (await import('./notebook.ts')).readNotebook(text, notes),
  shell: async (text, notes) => (await import('./shell.ts')).readShell(text, notes),
  yaml: async (text, notes) => (await import('./yaml.ts')).readYaml(text, notes),
  json: async (text, notes) => (await import('./yaml.ts')).readJson(text, notes),
  toml: async (text, notes) => (await import('./toml.ts')).readToml(text, notes),
  docker: async (text, notes) => (await import('./docker.ts')).readDocker(text, notes),
  dotenv: async (text, notes) => (await import('./lines.ts')).readDotenv(text, notes),
  ini: async (text, notes) => (await import('./ini.ts')).readIni(text, notes),
  requirements: async (text, notes) => (await import('./lines.ts')).readRequirements(text, notes),
  markdown: async (text, notes) => (await import('./markdown.ts')).readMarkdown(text, notes),
  /** Languages without a parser here: their mistakes are left to a person. */
  anything: async (text, notes) => (await import('./anything.ts')).readAnything(text, notes),
} satisfies Record<string, Read>

/** What a file is read as; the first that fits. Names are compared in lower case. */
const kinds: [pattern: RegExp, kind: keyof typeof readers][] = [
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
  [/^(?:docker|container)file(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/, 'docker'],
  [/^(?:[\w.-]*requirements|constraints)[\w.-]*\.(?:txt|in|pip)$/, 'requirements'],
  [/\.(?:md|mdx|markdown|rmd|qmd)$/, 'markdown'],
  [/\.(?:[cm]?[jt]sx?|javascript|typescript)$/, 'javascript'],
  [
    /\.(?:tf|terraform|tfvars|hcl|nomad|php|nix|jsonnet|libsonnet|bicep|groovy|gradle|java|kts?|scala|sbt|go|rs|cs|fs|swift|dart|cpp|cc|h|c|bat|batch|cmd|sql|lua|hs|xml|csproj|config|props|r|rprofile|jl|rb|pl|t?csh|ps1|powershell|psm1|psd1|fish|mk|mak|just|http|rest|tpl|tmpl|j2|jinja2?|smk|cmake|nu|ex|exs|rake|bzl|bazel|star|rst)$|^(?:jenkinsfile|(?:gnu)?makefile)|^\.?justfile$|^\.bazelrc$|^(?:rakefile|gemfile|procfile|taskfile|vagrantfile|tiltfile|earthfile|caddyfile|brewfile|crontab|\.rprofile)$/,
    'anything',
  ],
  [/^\.?env(?:[.-].+)?$|\.(?:dot)?env(?:\..+)?$|^\.(?:flaskenv|renviron)$/, 'dotenv'],
]

/** Written by programs, not by people. */
const generated =
  /(?:^|\/)(?:dist|node_modules|vendor|third_party|site-packages|\.ipynb_checkpoints)\/|\.(?:lock|lockb|min\.js|map|csv|tsv|svg|log|patch|diff)$|(?:^|[-./])lock\.(?:json|ya?ml)$|(?:^|\/)(?:go\.sum|pubspec\.yaml)$|(?:^|\/)(?:changelog|changes|history|news|release[-_]?notes|upgrad\w+|migrat\w+)[\w.-]*\.(?:md|mdx)$/

/** Files within files within files are not looked for further. */
const deepest = 3

/** What one file sets, calls and installs, by the reader of its kind; files within it by the readers of theirs. */
export async function read(path: string, text: string): Promise<Reading> {
  const reading = emptyReading()
  const whole = partAt(text, 0, 'lines')
  reading.parser = await readAs(path, new Notes(reading, whole))
  for (const one of reading.files) if (one.notes.depth <= deepest) await readAs(one.path, one.notes)
  return reading
}

async function readAs(path: string, notes: Notes): Promise<string | undefined> {
  const { text } = notes.part
  const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (generated.test(path.toLowerCase())) return undefined
  const unknown =
    notes.depth > 0 && !/\.(?:txt|log)$|^(?:motd|issue|readme)$/.test(base) ? 'anything' : undefined
  const kind = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i.test(path)
    ? 'requirements'
    : (kinds.find(([pattern]) => pattern.test(base))?.[1] ?? byInterpreter(text) ?? unknown)
  return kind && readers[kind](text, notes)
}

const byInterpreter = (text: string) => {
  if (text.startsWith('#cloud-config')) return 'yaml'
  const interpreter = /^#![^\n]{0,100}\b(python|node|(?:ba|z|da|k)?sh)/.exec(text)?.[1]
  if (interpreter === 'node') return 'javascript'
  return interpreter === 'python' || interpreter === undefined ? interpreter : 'shell'
}
