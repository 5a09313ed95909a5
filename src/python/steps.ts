/** The steps of one registration, in order. */
export const pythonSteps = [
  'connect',
  'experiment',
  'train',
  'log',
  'register',
  'tags',
  'alias',
  'load',
  'predict',
  'sdk_register',
  'sdk_read',
  'clean_up',
] as const
export type PythonStep = (typeof pythonSteps)[number]

/** Steps of Hokusai's SDK, taken where it is installed; the registration goes on whatever becomes of them. */
export const isOfSdk = (step: PythonStep) => step.startsWith('sdk_')

/** The id of the check that a step is, which its requests carry too. */
export const checkIdOf = (step: PythonStep) => `python.${step.replace('_', '-')}`

export type StepResult =
  | { state: 'passed'; found: Record<string, string> }
  /**
   * `skipped` where something keeps the client from even trying; `not-reached` where it ended before it came to this step.
   */
  | { state: 'failed' | 'skipped' | 'not-reached'; message: string }
