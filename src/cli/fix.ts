import { NoCheckoutError, readCheckout, writeMended } from '../fix/checkout.ts'
import { type Finding, findMistakes } from '../fix/find-mistakes.ts'
import { redactButPlaceholders } from '../fix/keys.ts'
import { unifiedDiff } from '../fix/unified-diff.ts'
import type { Redactor } from '../http/redact.ts'
import { visibleLine, visibleText } from '../text/visible.ts'
import { UsageError } from './arguments.ts'
import type { Arguments } from './command.ts'
import type { fixFlags } from './flags.ts'

/**
 * `fix`: the caller's own mistakes in a checkout, as findings and a diff for `git apply`; `--apply` mends them
 * in place. Returns 0 where nothing is left to do, 1 where findings remain.
 *
 * @throws UsageError for a folder that is in no git checkout
 */
export async function fix(
  {
    flags: { apply, json },
    operands: [folder = '.'],
  }: Pick<Arguments<typeof fixFlags>, 'flags' | 'operands'>,
  redact: Redactor,
): Promise<number> {
  const { root, files, skipped } = await readCheckout(folder).catch((error: unknown) => {
    throw error instanceof NoCheckoutError ? new UsageError(error.message) : error
  })
  const { findings, mended, secrets } = findMistakes(files)
  // Keys are masked by their shape already; this adds their encodings, for as many as a person commits.
  for (const secret of secrets.slice(0, 100)) redact.protect('committed-key', secret)
  const show = (text: string) => redactButPlaceholders(text, redact)
  const maySee = (line: string) =>
    show(line) === line && visibleText(line) === line && !secrets.some((secret) => line.includes(secret))
  const written = new Set(apply ? await writeMended(root, mended) : [])
  const unwritten = mended.filter(({ path }) => !written.has(path))
  const diff = apply ? { text: '', withheld: 0 } : unifiedDiff(mended, maySee)
  const left = findings.filter(({ mendable, path }) => !mendable || !written.has(path))
  const changed = apply ? unwritten.map(({ path }) => path) : []
  if (json) {
    const result = {
      findings,
      applied: [...written],
      changed,
      skipped,
      diff: diff.text,
      withheld: diff.withheld,
    }
    const hide = (_: string, value: unknown) => (typeof value === 'string' ? show(value) : value)
    process.stdout.write(`${JSON.stringify(result, hide, 2)}\n`)
  } else {
    const told = [
      ...findings.map((one) => describe(one, show)),
      ...closing(findings, left, diff.withheld, written.size),
    ]
    process.stdout.write(`${told.join('\n')}\n${diff.text === '' ? '' : `\n${diff.text}`}`)
    for (const path of changed)
      process.stderr.write(`${visibleLine(show(path))} changed meanwhile: left alone.\n`)
  }
  return left.length === 0 ? 0 : 1
}

/** Every line is indented: `git apply` passes over what cannot be a diff. */
function describe(finding: Finding, show: (text: string) => string): string {
  const { path, line, column, rule, reason, before, after, suggestion } = finding
  const shown = (text: string) => visibleLine(show(text))
  return [
    `  ${shown(path)}:${line}:${column}  ${rule}`,
    `      ${shown(reason)}`,
    `      - ${shown(before)}`,
    ...(after === null || after === '' ? [] : after.split('\n').map((one) => `      + ${shown(one)}`)),
    ...(suggestion === undefined ? [] : [`      By hand: ${shown(suggestion)}`]),
    '',
  ].join('\n')
}

function closing(
  findings: readonly Finding[],
  left: readonly Finding[],
  withheld: number,
  written: number,
): string[] {
  if (findings.length === 0) return ['  Nothing found.']
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  const byHand = left.filter(({ mendable }) => !mendable).length
  const done = findings.length - left.length
  const lines =
    written > 0
      ? [
          `  ${done} of ${count(findings.length, 'finding')} mended in ${count(written, 'file')}; ${byHand} by hand.`,
        ]
      : [
          `  ${count(findings.length, 'finding')}: ${findings.length - byHand} that fix --apply mends, ${byHand} by hand.`,
        ]
  if (withheld > 0)
    lines.push(
      `  The diff leaves out ${count(withheld, 'change')} next to a key; fix --apply makes them too.`,
    )
  return lines
}
