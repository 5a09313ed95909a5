import { expect, it } from 'vitest'
import { Report } from '../../src/schema/report.ts'
import { eventJsonSchema, mergedJsonSchema, reportJsonSchema } from './json-schema.ts'

it('is what report.schema.json holds; `npm run golden` writes it anew', async () => {
  await expect(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../report.schema.json',
  )
  await expect(`${JSON.stringify(mergedJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../merged.schema.json',
  )
  await expect(`${JSON.stringify(eventJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../event.schema.json',
  )
})

it('asks for what the zod schema asks for, and lets a later report have more', () => {
  const schema = reportJsonSchema() as Record<string, unknown>
  const required = Object.entries(Report.shape).flatMap(([name, field]) =>
    field.safeParse(undefined).success ? [] : [name],
  )
  expect(schema.required).toEqual(required)
  expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false')
})
