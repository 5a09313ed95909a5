import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { describedFiles } from '../../scripts/describe.ts'

const root = join(import.meta.dirname, '../..')

it.each(Object.entries(await describedFiles(root)))(
  '%s says what the tables say; `npm run describe` writes it anew',
  async (path, text) => {
    expect(await readFile(join(root, path), 'utf8')).toBe(text)
  },
)
