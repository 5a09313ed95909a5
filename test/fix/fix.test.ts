// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the snippets are text of shells and workflows
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asOrdinaryUser } from '../ordinary-user.ts'
import { someKey } from '../redaction/secrets.ts'
import { fixes } from './fixes.ts'
import { makeRepository } from './repository.ts'
import { runFix } from './run-fix.ts'

const wrong = 'MLFLOW_TRACKING_URI=http://registry.hokus.ai/mlflow\n'
const right = 'MLFLOW_TRACKING_URI=https://registry.hokus.ai/api/mlflow\n'

const padding = (count: number, sign = '#') =>
  Array.from({ length: count }, (_, i) => `${sign} line ${i}\n`).join('')

/** Every snippet as a file of its own, amid more or fewer lines and with either line end. */
const snippets = Object.fromEntries(
  fixes.flatMap(({ path, before }, i) => {
    const around = padding(9, /\.m?js$/.test(path) ? '//' : '#')
    return [
      [`${i}/plain/${path}`, before],
      [`${i}/windows folder/${path}`, `\uFEFF${before.replaceAll('\n', '\r\n')}`],
      [`${i}/bare/${path}`, before.replace(/\n$/, '')],
      ...(path.endsWith('.json') || path.endsWith('.ipynb')
        ? []
        : [[`${i}/long/${path}`, `${around}${before.trimEnd()}\n${around}`]]),
    ]
  }),
)

test('prints a diff that git applies, with the result of --apply', { timeout: 60_000 }, async () => {
  const printed = makeRepository(snippets)
  const applied = makeRepository(snippets)
  const { stdout, status } = await runFix([printed.folder])
  expect(status).toBe(1)
  expect(Object.keys(snippets).map(printed.read)).toEqual(Object.values(snippets))
  printed.git(['apply', '--check', '-'], stdout)
  printed.git(['apply', '-'], stdout)
  expect(await runFix(['--apply', applied.folder])).toMatchObject({ status: 0, stderr: '' })
  const changed = Object.keys(snippets).map(applied.read)
  expect(Object.keys(snippets).map(printed.read)).toEqual(changed)
  expect(changed.some((text, i) => text === Object.values(snippets)[i])).toBe(false)
  expect(await runFix([applied.folder])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('  Nothing found.\n'),
  })
})

test('the diff of --json is the same, and applies in a folder of the checkout too', async () => {
  const repository = makeRepository({ 'a b/ü/.env': `${wrong}A=1`, 'other/.env': wrong })
  const { stdout, status } = await runFix(['--json', join(repository.folder, 'a b')])
  const { diff, findings, withheld } = JSON.parse(stdout)
  expect({ status, withheld }).toEqual({ status: 1, withheld: 0 })
  expect(findings).toMatchObject([{ path: 'a b/ü/.env', line: 1, column: 21, fixable: true }])
  repository.git(['apply', '-'], diff)
  expect(repository.read('a b/ü/.env')).toBe(`${right}A=1`)
  expect(repository.read('other/.env')).toBe(wrong)
})

test('mends a file in place: mode, and nothing else beside it', async () => {
  const repository = makeRepository({ 'run.sh': `#!/bin/sh\nexport ${wrong}` })
  chmodSync(join(repository.folder, 'run.sh'), 0o751)
  expect((await runFix(['--apply', repository.folder])).status).toBe(0)
  expect(repository.read('run.sh')).toBe(`#!/bin/sh\nexport ${right}`)
  expect(statSync(join(repository.folder, 'run.sh')).mode & 0o777).toBe(0o751)
  expect(readdirSync(repository.folder).sort()).toEqual(['.git', 'run.sh'])
})

test('changes the other files where one cannot be written, and names it', async () => {
  const repository = makeRepository({ 'a.env': wrong, 'locked/b.env': wrong, 'z.env': wrong })
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', '65534', repository.folder])
  chmodSync(join(repository.folder, 'locked'), 0o555)
  const { status, stdout, stderr } = await asOrdinaryUser(() => runFix(['--apply', repository.folder]))
  chmodSync(join(repository.folder, 'locked'), 0o755)
  expect(status).toBe(1)
  expect(stdout).toContain('2 of 3 findings fixed in 2 files; 0 by hand.')
  expect(stderr).toBe('locked/b.env cannot be used: permission denied: left alone.\n')
  expect(['a.env', 'locked/b.env', 'z.env'].map(repository.read)).toEqual([right, wrong, right])
})

test('exits 1 after --apply where something is left to a person', async () => {
  const repository = makeRepository({ '.env': wrong, 'requirements.txt': 'hokusai\n' })
  const { status, stdout } = await runFix(['--apply', repository.folder])
  expect(status).toBe(1)
  expect(stdout).toContain('1 of 2 findings fixed in 1 file; 1 by hand.')
  expect(repository.read('.env')).toBe(right)
})

test.each([
  ['next to the change', `${wrong}HOKUSAI_API_KEY=${someKey}\nMLFLOW_TRACKING_TOKEN=$HOKUSAI_API_KEY\n`, 1],
  ['before the change', `MLFLOW_TRACKING_TOKEN=x\nHOKUSAI_API_KEY=${someKey}\n${wrong}`, 0],
  ['some lines off', `${wrong}A=1\nB=2\nHOKUSAI_API_KEY=${someKey}\nMLFLOW_TRACKING_TOKEN=x\n`, 0],
  ['without a token', `HOKUSAI_API_KEY=${someKey}\nA=1\nB=1\nC=1\n${wrong}`, 0],
  ['on the line itself', `HOKUSAI_API_KEY=x\nMLFLOW_TRACKING_TOKEN=x\n${wrong.trim()} # ${someKey}\n`, 1],
])('never shows a committed key: %s', async (_, text, withheld) => {
  const repository = makeRepository({
    '.env': text,
    [`${someKey}.env`]: wrong,
    'b.txt': `${someKey}${someKey}`,
  })
  const before = await runFix([repository.folder])
  const json = await runFix(['--json', repository.folder])
  const result = JSON.parse(json.stdout)
  expect(result.withheld).toBe(withheld + 1)
  expect(result.findings).toContainEqual(
    expect.objectContaining({ path: '.env', rule: 'committed-key', fixable: false }),
  )
  if (result.diff !== '') repository.git(['apply', '-'], before.stdout)
  const after = await runFix(['--apply', repository.folder])
  expect(after.status).toBe(1)
  const told = [before.all, json.all, after.all].join('\n')
  expect(told).not.toContain(someKey)
  expect(told).not.toContain(someKey.slice('hk_live_'.length))
  // The edit itself writes no second copy either.
  expect(repository.read('.env').split(someKey)).toHaveLength(2)
  expect(repository.read('.env')).toContain(right.trim())
})

test('a key of another shape, and the one in use, are masked too', async () => {
  const odd = 'f81Kd93jQm20aPz7Lw5x'
  const repository = makeRepository({ '.env': `HOKUSAI_API_KEY=${odd}\nA=${odd}\nB=in-use-secret\n${wrong}` })
  const { all } = await runFix([repository.folder], { HOKUSAI_API_KEY: 'in-use-secret' })
  expect(all).toContain('committed-key')
  expect(all).not.toMatch(/f81Kd93j|in-use-secret/)
})

test('reads tracked text files only', async () => {
  const repository = makeRepository({
    'good/.env': wrong,
    'ignored-but-tracked.env': wrong,
    'image.env': Buffer.concat([Buffer.from(wrong), Buffer.from([0])]),
    'wide.env': Buffer.from(`\uFEFF${wrong}`, 'utf16le'),
    'large.env': `${wrong}${padding(110_000)}`,
    '.gitignore': '*.env\n',
  })
  repository.write('untracked.env', wrong)
  const { findings, skipped } = JSON.parse((await runFix(['--json', repository.folder])).stdout)
  expect(findings.map(({ path }: { path: string }) => path)).toEqual(['good/.env', 'ignored-but-tracked.env'])
  expect(skipped).toEqual([
    { path: 'untracked.env', reason: 'ignored' },
    { path: 'image.env', reason: 'binary' },
    { path: 'large.env', reason: 'size' },
    { path: 'wide.env', reason: 'encoding' },
  ])
})

test('tells what is wrong in a file that is not UTF-8, and leaves it as it is', async () => {
  const latin = Buffer.from(
    `# -*- coding: latin-1 -*-\nNAME = "Müller"\nimport mlflow\nmlflow.set_tracking_uri("http://registry.hokus.ai/mlflow")  # für später\n`,
    'latin1',
  )
  // In Shift-JIS the second byte of a sign may be a backslash.
  const japanese = Buffer.concat([Buffer.from([0x23, 0x95, 0x5c, 0x0a]), Buffer.from(wrong)])
  const keyed = Buffer.concat([Buffer.from([0xfc, 0x0a]), Buffer.from(someKey)])
  const files = { 'old.py': latin, 'sjis.env': japanese, 'key.txt': keyed }
  const repository = makeRepository({ ...files, 'plain.env': wrong })
  const { stdout, status } = await runFix(['--json', '--apply', repository.folder])
  const { findings, applied, skipped } = JSON.parse(stdout)
  expect([status, applied, skipped]).toEqual([1, ['plain.env'], []])
  const left = findings.filter(({ path }: { path: string }) => path !== 'plain.env')
  expect(left).toMatchObject([
    { path: 'key.txt', rule: 'committed-key', line: 2, fixable: false },
    { path: 'old.py', rule: 'tracking-uri', line: 4, column: 26, fixable: false },
    { path: 'sjis.env', rule: 'tracking-uri', line: 2, fixable: false },
  ])
  for (const { suggestion } of left) expect(suggestion).toContain('not in UTF-8')
  expect(stdout).toContain('# für später')
  for (const [path, bytes] of Object.entries(files))
    expect(readFileSync(join(repository.folder, path))).toEqual(bytes)
})

test('follows no symbolic link out of the checkout', async () => {
  const outside = makeRepository({ '.env': wrong })
  const repository = makeRepository({ 'folder/.env': wrong, 'file.env': wrong, 'own.env': wrong })
  const place = (path: string) => join(repository.folder, path)
  symlinkSync(join(outside.folder, '.env'), place('tracked-link.env'))
  repository.git(['add', 'tracked-link.env'])
  // Still tracked as a folder and a file, and links by now.
  rmSync(place('folder'), { recursive: true })
  symlinkSync(outside.folder, place('folder'))
  rmSync(place('file.env'))
  symlinkSync(join(outside.folder, '.env'), place('file.env'))
  expect(await runFix(['--apply', repository.folder])).toMatchObject({ status: 0 })
  expect(outside.read('.env')).toBe(wrong)
  expect(repository.read('own.env')).toBe(right)
})

test('reads the first files of an index without end, and tells that there are more', {
  timeout: 120_000,
}, async () => {
  const repository = makeRepository({ '.env': wrong })
  const blob = repository.git(['hash-object', '-w', '--stdin'], '').trim()
  const entries = Array.from({ length: 4_500 }, (_, at) => `100644 ${blob}\t${'n'.repeat(4_000)}${at}\n`)
  repository.git(['update-index', '--index-info'], entries.join(''))
  const { findings, skipped } = JSON.parse((await runFix(['--json', repository.folder])).stdout)
  expect(findings.map(({ path }: { path: string }) => path)).toEqual(['.env'])
  expect(skipped[0]).toMatchObject({ reason: expect.stringContaining('too many files') })
})

test('runs nothing that a checkout names', async () => {
  const repository = makeRepository({
    '.env': wrong,
    '$(touch made).env': wrong,
    '-rf.env': wrong,
    'a\nb".env': wrong,
  })
  const trap = join(repository.folder, 'trap.sh')
  writeFileSync(trap, `#!/bin/sh\ntouch ${repository.folder}/sprung\n`, { mode: 0o755 })
  for (const name of ['core.fsmonitor', 'core.pager', 'core.editor', 'diff.external', 'alias.ls-files'])
    repository.git(['config', name, trap])
  repository.write('.gitattributes', '* filter=trap\n')
  repository.git(['config', 'filter.trap.clean', trap])
  const { stdout } = await runFix([repository.folder])
  expect(existsSync(join(repository.folder, 'sprung'))).toBe(false)
  repository.git(['config', '--unset', 'core.fsmonitor'])
  repository.git(['config', '--unset', 'filter.trap.clean'])
  repository.git(['apply', '-'], stdout)
  for (const path of ['.env', '$(touch made).env', '-rf.env', 'a\nb".env'])
    expect(repository.read(path)).toBe(right)
})

test('shows no control character of a file', async () => {
  const repository = makeRepository({
    '.env': `A=\u001b[31mred\n${wrong}B=\u202Eevil\nC=1\n${'MLFLOW_TRACKING_URI'}=http://api.hokus.ai/mlflow # \u001b]0;title\u0007\n`,
  })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect((await runFix([repository.folder])).all).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202e]/)
})

test('refuses what is no checkout, and flags that do not exist', async () => {
  for (const [args, message] of [
    [['/'], /no git checkout/],
    [['--wild'], /--wild: there is no such flag/],
    [['a', 'b'], /"b": is one argument too many/],
  ] as const) {
    const { status, stderr } = await runFix(args)
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  }
})
