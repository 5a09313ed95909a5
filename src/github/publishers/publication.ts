/** What became of one thing to publish. Publishing never throws and never decides about the step. */
export type Publication =
  | { status: 'published' }
  | { status: 'skipped'; reason: string }
  | { status: 'failed'; reason: string }

/** Runs one publisher; whatever goes wrong in it becomes a reason. */
export async function published(publish: () => Promise<void>): Promise<Publication> {
  try {
    await publish()
    return { status: 'published' }
  } catch (error) {
    return { status: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}
