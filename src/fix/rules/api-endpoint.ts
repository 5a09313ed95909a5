import { assignmentsIn, reassign } from '../assignments.ts'
import { removeLine } from '../edit.ts'
import type { Mistake, Rule } from '../rule.ts'
import { isSetBeside } from '../scope.ts'
import type { Source } from '../source.ts'
import { trackingUri } from './tracking-uri.ts'

/** The SDK makes its tracking URI of this variable by adding `/mlflow`, a path past the API. */
const variable = 'HOKUSAI_API_ENDPOINT'
const wrong = /^(["']?)(?:https?:\/\/)?(?:api|registry)\.hokus\.ai\/?\1$/i

export const apiEndpointRule: Rule = {
  id: 'api-endpoint',
  find(source: Source): Mistake[] {
    return assignmentsIn(source)
      .filter(({ name, value }) => name === variable && wrong.test(value))
      .map((assignment) => {
        const { line, nameStart: column } = assignment
        const mistake = {
          line,
          column,
          reason: `From ${variable} the SDK derives a tracking URI that ends in /mlflow, which leads past the API.`,
        }
        const hasUri = isSetBeside(source, assignment, 'MLFLOW_TRACKING_URI', 'around')
        if (!hasUri && ['dotenv', 'yaml', 'python'].includes(assignment.form))
          return { ...mistake, edits: reassign(source, assignment, 'MLFLOW_TRACKING_URI', trackingUri) }
        if (assignment.wholeLine && ['dotenv', 'yaml'].includes(assignment.form))
          return { ...mistake, edits: [removeLine(source, line)], removes: line }
        return { ...mistake, suggestion: `Remove ${variable} and set MLFLOW_TRACKING_URI to ${trackingUri}.` }
      })
  },
}
