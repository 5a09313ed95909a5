/** The schemas that this repository publishes beside the code; no program of ours needs them. */
import { z } from 'zod'
import { EventLine, eventVersion } from '../../src/schema/event-line.ts'
import { MergedReport, mergedSchemaVersion } from '../../src/schema/merged-report.ts'
import { Report, schemaVersion } from '../../src/schema/report.ts'

/**
 * The JSON Schema (draft 2020-12) of `report.json`. Unknown properties are allowed, so that a reader made
 * for this version also accepts a later report with more fields.
 */
export function reportJsonSchema(): object {
  return {
    title: `verify-registration report, schemaVersion ${schemaVersion}`,
    ...z.toJSONSchema(Report, { io: 'input', target: 'draft-2020-12' }),
  }
}

/** The same of `merged.json`. */
export function mergedJsonSchema(): object {
  return {
    title: `verify-registration merged report, schemaVersion ${mergedSchemaVersion}`,
    ...z.toJSONSchema(MergedReport, { io: 'input', target: 'draft-2020-12' }),
  }
}

/** The same of each line that `--events` writes. */
export function eventJsonSchema(): object {
  return {
    title: `verify-registration event, version ${eventVersion}`,
    ...z.toJSONSchema(EventLine, { io: 'input', target: 'draft-2020-12' }),
  }
}
