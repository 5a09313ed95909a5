/** `run_id` as `runId`: how clients of protobuf spell a field's name as well. */
export const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
