import { createRequire } from 'node:module'
import { Ajv, type AnySchema } from 'ajv'
import { once } from '../../src/once.ts'

const require = createRequire(import.meta.url)
const schemas: Record<string, AnySchema> = require('har-schema')

/** Every way in which a value is no HAR 1.2 by the published JSON Schema (npm: har-schema); none where it is one. */
export function harProblems(value: unknown): string[] {
  const validate = validator()
  validate(value)
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

/** Compiling takes a hundred times as long as checking. */
const validator = once(() => {
  // The schema is of draft 6 and has keywords of its own (`optional`, `min`), which strict mode refuses.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'))
  for (const [name, schema] of Object.entries(schemas)) if (name !== 'har') ajv.addSchema(schema)
  return ajv.compile(schemas.har ?? false)
})
