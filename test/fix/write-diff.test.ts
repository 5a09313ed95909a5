import { expect, test } from 'vitest'
import { openTemporaryFolder } from '../../src/files/folder.ts'
import { writeFixDiff } from '../../src/fix/write-diff.ts'
import { createRedactor } from '../../src/redaction/redact.ts'
import { makeRepository } from './repository.ts'

test('a key that stands in the checkout is masked, the words it is made of are not', async () => {
  const committed = 'hk_live_Zz3xInventedNeverReal0000Qw8Er'
  const { folder } = makeRepository({ '.env': `HOKUSAI_API_KEY=${committed}\n` })
  const redact = createRedactor()
  await writeFixDiff(folder, await openTemporaryFolder({ names: ['fix.diff'], env: {} }), redact)
  expect(
    redact(`An invented key is refused: ${committed}, ${Buffer.from(committed).toString('base64')}`),
  ).toBe('An invented key is refused: ***committed-key***, ***committed-key***')
})
