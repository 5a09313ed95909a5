import { expect, it } from 'vitest'
import type { Command } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands.ts'
import { flagsOf, helpOf } from '../../src/cli/help.ts'
import { runCli } from './cli-process.ts'

const all = Object.entries(commands as unknown as Record<string, Command>)

it.each(all)(
  '%s: tells each flag once, exit codes and three examples, in lines that fit',
  (name, command) => {
    const help = helpOf(name, command)
    for (const [flag, { secret }] of Object.entries(flagsOf(command)))
      expect(help.match(new RegExp(`^  --${flag}\\b(?!-)`, 'gm')) ?? [], flag).toHaveLength(secret ? 0 : 1)
    expect(help).toContain(`Usage: verify-registration ${name}`)
    for (const code of Object.keys(command.exits)) expect(help).toMatch(new RegExp(`^  ${code} `, 'm'))
    expect(command.examples.length).toBeGreaterThanOrEqual(3)
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  },
)

it('run has no flag for what its operand names', () => {
  expect(helpOf('run', commands.run as unknown as Command)).not.toContain('--suites')
  expect(helpOf('list', commands.list as unknown as Command)).toContain('--suites')
})

it.each([
  ['verify', '--help'],
  ['fix', '--apply', '-h'],
  ['diagnose', '--help', '--wrong'],
  ['help', 'merge'],
  ['--help'],
])('%s %s prints help on stdout and exits 0', async (...args) => {
  const { code, stdout, stderr } = await runCli(args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toContain('Usage: verify-registration')
})

it('an unknown command is told with what was meant', async () => {
  const { code, stderr } = await runCli(['verfy'])
  expect(code).toBe(2)
  expect(stderr).toContain('There is no command "verfy"; did you mean verify?')
})
