import { briefly } from '../../text/foreign.ts'

/** What became of one thing to publish. Publishing never throws and never decides about the step. */
export type Publication =
  /** `but`: what went wrong after it was there. `note`: what somebody should know although it went well. */
  { status: 'published'; url?: string; but?: string; note?: string } | Unpublished

export type Unpublished =
  | { status: 'skipped'; reason: string; note?: string }
  | { status: 'failed'; reason: string }

/** Empty where there is none. */
export const urlOf = (publication: Publication): string =>
  publication.status === 'published' ? (publication.url ?? '') : ''

export const skipped = (reason: string): Unpublished => ({ status: 'skipped', reason })

/** Runs one publisher; whatever goes wrong in it becomes a reason. */
export async function published(publish: () => Promise<void>): Promise<Publication> {
  try {
    await publish()
    return { status: 'published' }
  } catch (error) {
    return { status: 'failed', reason: briefly(error instanceof Error ? error.message : String(error)) }
  }
}
