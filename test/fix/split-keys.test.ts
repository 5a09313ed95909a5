// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the snippets are text of shells and templates
import { expect, test } from 'vitest'
import { findMistakes } from '../../src/fix/find-mistakes.ts'
import { unifiedDiff } from '../../src/text/unified-diff.ts'
import { someKey } from '../redaction/secrets.ts'
import { fixFile } from './find.ts'

const prefix = 'hk_live_'
const rest = someKey.slice(prefix.length)
/** Neither half is a key by itself. */
const [start, end] = [someKey.slice(0, 20), someKey.slice(20)]

const split: [path: string, text: string][] = [
  ['a.py', `k = "${prefix}" + "${rest}"`],
  ['a.py', `k = ("${start}"\n     "${end}")`],
  ['a.py', `k = "${start}" \\\n    '${end}'`],
  ['a.py', `k = f"${prefix}{'${rest}'}"`],
  ['a.py', `k = "".join(["${prefix}", "${rest}"])`],
  ['a.py', `P = "${prefix}"\nk = f"{P}${rest}"`],
  ['a.py', `P: str = "${prefix}"\nk = P + "${rest}"`],
  ['a.py', `A = "${start}"\nB = "${end}"\nk = A + B`],
  ['a.py', `A = "${start}"\nB = "${end}"\nk = f"{A}{B}"`],
  ['a.py', `B = "${end}"\nk = "${start}" + B`],
  ['a.ipynb', `{"cells": [{"cell_type": "code", "source": ["k = \\"${prefix}\\" \\"${rest}\\"\\n"]}]}`],
  ['a.ts', `const k = "${start}" +\n  '${end}'`],
  ['a.ts', `const p = '${prefix}'\nconst k = \`\${p}${rest}\``],
  ['a.ts', `const k = ['${prefix}', '${rest}'].join('')`],
  ['a.go', `var k = "${prefix}" + "${rest}"`],
  ['a.php', `$k = '${prefix}' . '${rest}';`],
  ['a.lua', `k = "${prefix}" .. "${rest}"`],
  ['a.R', `k <- paste0("${prefix}", "${rest}")`],
  ['a.c', `char *k = "${prefix}" "${rest}";`],
  ['a.sh', `K="${prefix}"'${rest}'`],
  ['a.sh', `P=${prefix}\nR=${rest}\nexport K="$P$R"`],
  ['.env', `P=${prefix}\nHOKUSAI_API_KEY=\${P}${rest}\nMLFLOW_TRACKING_TOKEN=$HOKUSAI_API_KEY`],
  ['notes.txt', `it is "${start}" + "${end}"`],
]

test.each(split)('in %s a key is found in pieces, and no piece of it shown: %s', async (path, text) => {
  const wrong = 'MLFLOW_TRACKING_URI=http://registry.hokus.ai/mlflow'
  const { rules, findings, fixed } = await fixFile(
    path,
    path === '.env' ? `${text}\n${wrong}\n` : `${text}\n`,
  )
  expect(rules.slice(0, 1)).toEqual(['committed-key'])
  expect(findings[0]?.reason).toContain('in pieces')
  const { secrets } = await findMistakes([{ path, text }])
  const { text: diff } = unifiedDiff(fixed, (line) => !secrets.some((secret) => line.includes(secret)))
  for (const shown of [JSON.stringify(findings), diff])
    for (const piece of [someKey, rest, end, start.slice(prefix.length)]) expect(shown).not.toContain(piece)
})

test.each([
  ['a.txt', `"${prefix}" "${rest}"`],
  ['a.py', `check("${prefix}", "${rest}")`],
  ['a.py', `k = "${prefix}" + token_urlsafe(24)`],
  ['a.py', `P = "${prefix}"\nk = P + name`],
  ['a.py', `P = "${prefix}"\nif x: P = "hk_test_"\nk = f"{P}${rest}"`],
  ['a.py', `k = f"${prefix}{name}_${rest}"`],
  ['a.py', `k = "${prefix}" + "your_key_goes_here_please"`],
  ['a.py', `k = "${prefix}" + "x" * 32`],
  ['a.py', `key.startswith("${prefix}") and "${rest}"`],
  ['a.py', `a = "${prefix}"\nb = "${rest}"`],
  ['a.js', `const p = "${prefix}"\n"${rest}"`],
  ['a.csv', `"${prefix}","${rest}"`],
  ['tests/test_a.py', `os.environ["MLFLOW_TRACKING_TOKEN"] = "${prefix}" "${rest}"`],
])('in %s no key is found: %s', async (path, text) => {
  expect((await fixFile(path, text)).rules).toEqual([])
})

test('a thousand beginnings of keys are looked at, and of more no further', async () => {
  const key = `k = "${prefix}" + "${rest}"\n`
  const foundAfter = async (count: number) =>
    (await fixFile('a.py', `k = "${prefix}"\n`.repeat(count) + key)).rules
  expect(await foundAfter(999)).toEqual(['committed-key'])
  expect(await foundAfter(1_000)).toEqual([])
})

test('a key in pieces is not written a second time', async () => {
  const text = `run(x, env={\n    "HOKUSAI_API_KEY": "${prefix}" + "${rest}",\n})\n`
  const found = await fixFile('a.py', text)
  expect(found.rules).toEqual(['missing-token', 'committed-key'])
  expect(found.text).toBe(text)
})
