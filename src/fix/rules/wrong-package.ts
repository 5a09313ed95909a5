import type { Mistake, Rule } from '../rule.ts'
import type { Source } from '../source.ts'

/** `hokusai` on PyPI is a Docker tool of others that also installs a command of that name. */
const install =
  /\b(?:pip[\d.]*|uv|poetry|pdm|pipx|conda)\s+(?:install|add)\b[^;&|]*?[\s"']hokusai(?=$|[\s"'[<>=!~;@\\])/
const requirement = /^\s*hokusai(?=\s*(?:$|[[<>=!~;@]))/
const listed = /["']hokusai(?:\[[^\]]*\])?\s*(?:[<>=!~;@][^"']*)?["']/
const poetry = /^\s*hokusai\s*=\s*["'{]/

const reason = 'The package "hokusai" on PyPI is an unrelated Docker tool, not the platform\'s SDK.'
const suggestion =
  'Take it out: mlflow alone is enough to register; the SDK, hokusai-ml-platform, installs from its source repository.'

export const wrongPackageRule: Rule = {
  id: 'wrong-package',
  find(source: Source): Mistake[] {
    return source.lines.flatMap((line, number) => {
      const found = patternFor(source, line.code)?.exec(line.code)
      if (!found) return []
      const column = found.index + Math.max(0, found[0].lastIndexOf('hokusai'))
      return [{ line: number, column, reason, suggestion }]
    })
  },
}

function patternFor({ kind, path }: Source, code: string): RegExp | undefined {
  if (kind === 'requirements') return requirement
  const base = path.slice(path.lastIndexOf('/') + 1)
  if (base === 'pyproject.toml' || base === 'Pipfile') {
    if (poetry.test(code)) return poetry
    return /^\s*["']|dependencies|requires/.test(code) ? listed : undefined
  }
  if (base === 'setup.py' && /^\s*["']|install_requires/.test(code)) return listed
  return install
}
