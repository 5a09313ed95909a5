import type { Observation } from './evidence.ts'
import { deedOf, headerIn, isInside, productOf, textOf } from './observed.ts'

/** Where in its code a program was when it failed: no proxy has any. */
const codeWords =
  /Traceback \(most recent call last\)|^\s*File "[^"]+\.py", line \d+|^\s*at .{0,200}\.(?:[cm]?[jt]s|java|kt|cs|scala|php):(?:line )?\d+|\b(?:Key|Type|Attribute|Value|Name|Reference|Import|ModuleNotFound|Runtime|Assertion)Error: |\b\w+\.\w+Exception: |^panic: |^goroutine \d+ \[/m

/** What runs programs and passes nothing on. */
const runsPrograms = /^(uvicorn|gunicorn|hypercorn|daphne|waitress|werkzeug|puma|kestrel)\b/i

/** True for an internal error that a service itself answers with, although in no form that it has. */
export const isOwnCrash = (one: Observation): boolean =>
  deedOf(one) === 'fails' &&
  !isInside(one) &&
  productOf(one) === undefined &&
  (codeWords.test(textOf(one)) || runsPrograms.test(headerIn(one, 'server')))
