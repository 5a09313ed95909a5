import { describe, expect, it } from 'vitest'
import { readCommandLine } from '../../src/cli/arguments.ts'
import { verifyFlags } from '../../src/cli/flags.ts'
import { verification } from '../../src/inputs/shared-inputs.ts'

const table = { ...verification, ...verifyFlags }
const read = (...argv: string[]) => readCommandLine(argv, table, {})

describe('a command line', () => {
  it('takes values after a blank or an equals sign, numbers below zero too', () => {
    expect(read('--mode=read-only', '--baseline', '-0.5', '--keep')).toMatchObject({
      given: { mode: 'read-only', baseline: '-0.5', keep: 'true' },
      origins: { mode: 'flag', baseline: 'flag', keep: 'flag' },
      problems: [],
    })
  })

  it('takes yes or no as the value of a switch', () => {
    expect(read('--keep=no').given).toEqual({ keep: 'no' })
  })

  it('reads variables where there is no flag, and flags before variables', () => {
    const env = { HOKUSAI_API_KEY: 'key', MLFLOW_TRACKING_URI: 'https://a.example' }
    expect(readCommandLine([], table, env)).toMatchObject({
      given: { 'api-key': 'key', 'tracking-uri': 'https://a.example' },
      origins: { 'api-key': 'variable', 'tracking-uri': 'variable' },
    })
    expect(readCommandLine(['--tracking-uri', 'https://b.example'], table, env)).toMatchObject({
      given: { 'tracking-uri': 'https://b.example' },
      origins: { 'tracking-uri': 'flag' },
    })
  })

  it('leaves what follows -- to whom it belongs', () => {
    expect(read('--keep', '--', 'python', 'train.py', '--help', '--epochs', '3')).toMatchObject({
      given: { keep: 'true' },
      operands: ['python', 'train.py', '--help', '--epochs', '3'],
      help: false,
      problems: [],
    })
  })

  it('of a command that takes another command ends where that begins', () => {
    const record = (...argv: string[]) => readCommandLine(argv, table, {}, true)
    const own = ['python3', '-c', '1', '--lr', '3', '--', '--mode=x', '-h']
    const told = { given: { keep: 'true' }, operands: own, help: false, problems: [] }
    expect(record('--keep', ...own)).toMatchObject(told)
    expect(record('--keep', '--', ...own)).toMatchObject(told)
    expect(record('--mode', 'full', './train.sh', '-v')).toMatchObject({
      given: { mode: 'full' },
      operands: ['./train.sh', '-v'],
    })
  })

  it('keeps an operand that begins with a dash and is like no flag', () => {
    expect(read('—report of today.har')).toMatchObject({ operands: ['—report of today.har'], problems: [] })
  })

  it.each(['-sandbox', '—sandbox', '--sandbx', '-–sandbox'])(
    'takes %s for the switch that was meant, beside the problem that it is none',
    (flag) => {
      expect(read(flag)).toMatchObject({ given: { sandbox: 'true' }, problems: [expect.anything()] })
      expect(read(flag, '--sandbox').problems).toHaveLength(1)
    },
  )

  it('takes no value for one that was meant', () => {
    expect(read('-mode', 'full').given).toEqual({})
    expect(read('--zzz').given).toEqual({})
  })

  it.each([
    [['-sandbox'], '-sandbox: there is no such flag; did you mean --sandbox?'],
    [['-mode', 'full'], '-mode: there is no such flag; did you mean --mode?'],
    [['–-sandbox'], 'another dash than a hyphen); did you mean --sandbox?'],
    [['—mode=full'], 'did you mean --mode?'],
    [['-–keep'], 'did you mean --keep?'],
    [['--mode'], '--mode: has no value. For example: --mode read-only'],
    [['--mode', '--keep'], '--mode: has no value'],
    [['--mode', ''], '--mode: is empty; is a variable unset? For example: --mode read-only'],
    [['--mode= '], '--mode: is empty'],
    [['--mode', 'full', '--mode', 'full'], '--mode: is given more than once'],
    [['--trackinguri', 'https://a.example'], 'did you mean --tracking-uri?'],
    [['--fail_on', 'warn'], 'did you mean --fail-on?'],
    [['--report', 'out'], 'did you mean --report-dir?'],
    [['--zzz'], '--zzz: there is no such flag'],
    [['-x'], '-x: there is no such flag'],
    [['--api-key', 'x'], 'is never a flag'],
  ])('%j has one problem', (argv, text) => {
    const { problems, operands } = read(...argv)
    expect(problems).toEqual([expect.stringContaining(text)])
    expect(operands).toEqual([])
  })
})
