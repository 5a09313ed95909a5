import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { harEntry, harText } from '../har/har-samples.ts'
import { runCli } from './cli-process.ts'

/** What the runner obeys in a step's log. Contract: actions/runner, ActionCommand.TryParse and TryParseV2. */
const order = /##\[|^\s*::/m
const orders = ['::add-mask::e', '##[add-mask]e', '##[error]x', '::stop-commands::x']
const inStep = { GITHUB_ACTIONS: 'true' }

describe('in a workflow’s step, no command repeats an order to the runner', () => {
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'orders-'))
    onTestFinished(() => rmSync(made, { recursive: true, force: true }))
    return made
  }
  const wrong = 'mlflow.set_tracking_uri("https://registry.hokus.ai")'

  test.each(['diff', '--json', '--check'])('fix: %s', async (way) => {
    const checkout = folder()
    execFileSync('git', ['init', '-q'], { cwd: checkout })
    for (const name of orders) writeFileSync(join(checkout, `${name}.py`), `import mlflow\n${wrong}\n`)
    for (const [at, text] of orders.entries())
      writeFileSync(join(checkout, `near${at}.py`), `import mlflow\n${text}\n${wrong} # ${text}\n`)
    execFileSync('git', ['add', '-A'], { cwd: checkout })
    const { code, stdout, stderr } = await runCli(['fix', ...(way === 'diff' ? [] : [way]), checkout], {
      env: inStep,
    })
    expect(code).toBe(1)
    expect(stdout).toContain('add-mask')
    expect(`${stdout}${stderr}`).not.toMatch(order)
  })

  test.each([false, true])('diagnose, as JSON: %s', async (isJson) => {
    const file = join(folder(), 'run.har')
    const text = orders.join('\n')
    const answer = { status: 500, content: { size: text.length, mimeType: 'text/plain', text } }
    writeFileSync(file, harText([harEntry(answer)]))
    const { stdout, stderr } = await runCli(['diagnose', file, ...(isJson ? ['--json'] : [])], {
      env: inStep,
    })
    expect(stdout).toContain('add-mask')
    expect(`${stdout}${stderr}`).not.toMatch(order)
    if (isJson) expect(JSON.stringify(JSON.parse(stdout))).toContain('##[add-mask]')
  })

  test.each(orders)('a bad argument: %s', async (text) => {
    for (const args of [[text], ['verify', '--mode', text], ['diagnose', text], ['fix', text]]) {
      const { stdout, stderr } = await runCli(args, { env: inStep })
      expect(`${stdout}${stderr}`).not.toMatch(order)
    }
  })
})

test('elsewhere, text stays as it is', async () => {
  const { stderr } = await runCli(['verify', '--mode', '##[x]'])
  expect(stderr).toContain('##[x]')
})
