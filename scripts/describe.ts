/**
 * `npm run describe` writes what `action.yml`, `publish/action.yml`, the README and `docs/register.md` say of inputs, commands
 * and registering anew, from the tables in `src`. A test holds the files to it.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { commands } from '../src/cli/commands.ts'
import { outputs, publishOutputs } from '../src/github/outputs.ts'
import { onGitHub, publishing } from '../src/inputs/action-only-inputs.ts'
import { groups, type Table } from '../src/inputs/input.ts'
import { verification } from '../src/inputs/shared-inputs.ts'
import { hokusai } from '../src/platform/contract.ts'
import { reportFiles } from '../src/report/formats/index.ts'
import { instructionSections } from '../src/report/instructions.ts'

const action = { ...verification, ...onGitHub }

/** What each described file should hold, by path from the repository's root. */
export async function describedFiles(root: string): Promise<Record<string, string>> {
  const read = (path: string) => readFile(join(root, path), 'utf8')
  return {
    'action.yml': withOutputs(withInputs(await read('action.yml'), action), outputs),
    'publish/action.yml': withOutputs(
      withInputs(await read('publish/action.yml'), publishing),
      publishOutputs,
    ),
    'README.md': withSections(await read('README.md'), {
      commands: commandTable(),
      exits: exitTable(),
      inputs: inputTable(action),
      'publish-inputs': inputTable(publishing),
      outputs: outputTable(),
      'report-files': reportFileTable(),
      register: registerSnippets(),
    }),
    'docs/register.md': withSections(await read('docs/register.md'), {
      register: instructionSections(hokusai).join('\n\n'),
    }),
  }
}

/** Of the instructions only what everybody needs: the environment, and the Python. */
function registerSnippets(): string {
  const snippets = instructionSections(hokusai).flatMap(
    (section) => section.match(/^```\w+\n[\s\S]*?\n```$/gm) ?? [],
  )
  const wanted = [/^```sh\nexport/, /^```python/]
  return wanted.map((start) => snippets.find((one) => start.test(one))).join('\n\n')
}

const inGroups = (table: Table) =>
  groups.flatMap((group) => Object.entries(table).filter(([, input]) => input.group === group))

function withInputs(text: string, table: Table): string {
  const inputs = inGroups(table).map(([name, { description, default: byDefault, expression }]) => [
    name,
    { description, ...defaultOf(expression ?? byDefault) },
  ])
  const block = stringify({ inputs: Object.fromEntries(inputs) }, { lineWidth: 0, singleQuote: true })
  return replaced(text, /^inputs:\n(?:[ \t].*\n)+/m, () => block)
}

function withOutputs(text: string, table: Readonly<Record<string, { description: string }>>): string {
  const described = Object.entries(table).map(([name, { description }]) => [name, { description }])
  const block = stringify({ outputs: Object.fromEntries(described) }, { lineWidth: 0, singleQuote: true })
  return replaced(text, /^outputs:\n(?:[ \t].*\n)+/m, () => block)
}

const defaultOf = (value: string | undefined) => (value ? { default: value } : { required: false })

/** Text between `<!-- NAME -->` and `<!-- /NAME -->`. */
function withSections(text: string, sections: Record<string, string>): string {
  return Object.entries(sections).reduce(
    (all, [name, section]) =>
      replaced(
        all,
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
        (_, start, end) => `${start}${section}\n${end}`,
      ),
    text,
  )
}

function replaced(text: string, pattern: RegExp, by: (...groups: string[]) => string): string {
  if (!pattern.test(text)) throw new Error(`there is no place for ${pattern}`)
  return text.replace(pattern, by)
}

function inputTable(table: Table): string {
  const rows = inGroups(table).map(([name, { description, default: byDefault, expression }]) => {
    const value = expression ?? byDefault
    return `| \`${name}\` | ${value ? `\`${value}\`` : ''} | ${cell(description)} |`
  })
  return ['| input | default | |', '|---|---|---|', ...rows].join('\n')
}

function commandTable(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `| \`${name}\` | ${cell(summary)} |`)
  return ['| command | |', '|---|---|', ...rows].join('\n')
}

function exitTable(): string {
  const rows = Object.entries(commands.verify.exits).map(
    ([code, meaning]) => `| ${code} | ${cell(meaning)} |`,
  )
  return ['| exit code | meaning |', '|---|---|', ...rows].join('\n')
}

function outputTable(): string {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  )
  return ['| output | |', '|---|---|', ...rows].join('\n')
}

function reportFileTable(): string {
  const rows = Object.entries(reportFiles).map(([name, { about }]) => `| \`${name}\` | ${cell(about)} |`)
  return ['| file | for |', '|---|---|', ...rows].join('\n')
}

const cell = (text: string) => text.replaceAll('|', '\\|')

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..')
  for (const [path, text] of Object.entries(await describedFiles(root)))
    await writeFile(join(root, path), text)
}
