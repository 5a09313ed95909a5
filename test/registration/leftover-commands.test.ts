import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { leftoverCommands } from '../../src/registration/leftover-commands.ts'

const api = {
  trackingUri: 'https://registry.example/api/mlflow',
  prefix: '/api' as const,
  headers: { authorization: 'Bearer invented' },
}

/** Runs a command with a `curl` that notes what it sends, and answers a search with one version and one experiment. */
function bodiesSentBy(command: string): { sent: string[]; ran: boolean } {
  const folder = mkdtempSync(join(tmpdir(), 'commands-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const answer = '{"version": "7", "experiment_id": "5"}'
  const curl = `#!/bin/sh
while [ $# -gt 0 ]; do [ "$1" = -d ] && printf '%s\\n' "$2" >> sent; shift; done
echo '${answer}'
`
  writeFileSync(join(folder, 'curl'), curl)
  chmodSync(join(folder, 'curl'), 0o755)
  const env = { PATH: `${folder}:${process.env.PATH}`, HOKUSAI_API_KEY: 'invented' }
  execFileSync('sh', ['-c', command], { cwd: folder, env, stdio: 'ignore' })
  const sent = readFileSync(join(folder, 'sent'), 'utf8').trim().split('\n')
  return { sent, ran: existsSync(join(folder, 'ran')) }
}

test.each(['churn', '$(touch ran)', '`touch ran`', "a'; touch ran; '", 'a"b\\c', '$value', '"}'])(
  'a command sends the name as it is, and runs nothing of it: %s',
  (name) => {
    const id = '20260102t030405z-0badcafe'
    for (const command of [
      leftoverCommands.versionsOf(api, name, id),
      leftoverCommands.version(api, name, '7'),
    ]) {
      const { sent, ran } = bodiesSentBy(command)
      expect(sent.map((body) => JSON.parse(body))).toEqual([{ name, version: '7' }])
      expect(ran).toBe(false)
    }
    const model = bodiesSentBy(leftoverCommands.model(api, name))
    expect(model).toEqual({ sent: [JSON.stringify({ name })], ran: false })
  },
)

test('an experiment is looked up by its name, and removed by its id', () => {
  const { sent } = bodiesSentBy(leftoverCommands.experimentNamed(api, 'verify-registration-x'))
  expect(sent.map((body) => JSON.parse(body))).toEqual([{ experiment_id: '5' }])
})
