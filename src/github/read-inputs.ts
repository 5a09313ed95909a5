import { getInput } from '@actions/core'
import { inputNames, type RawInputs } from '../inputs.ts'

/** Every input as the workflow gave it; whitespace around the key is kept, since it is worth a warning. */
export function readInputs(): RawInputs {
  return Object.fromEntries(inputNames.map((name) => [name, getInput(name, { trimWhitespace: false })]))
}
