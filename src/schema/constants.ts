/** What is known of a report without its schemas, which take longer to make than a run should to send its first request. */

/** Bumped when a reader of an older report would misread a newer one. */
export const schemaVersion = 1

/** The layers a registration passes, nearest the caller first: diagnosis blames the first one that fails. */
export const layers = [
  'client',
  'network',
  'auth',
  'proxy',
  'gateway',
  'mlflow',
  'artifacts',
  'registry',
  'event',
] as const

/** What may fail a step or command: what is wrong or unverified, warnings too, or nothing. */
export const failOnChoices = ['fail', 'warn', 'never'] as const
