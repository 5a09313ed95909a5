import { randomBytes } from 'node:crypto'
import type { Tag } from '../mlflow/tag.ts'

/** Marks everything a run makes on a server: clean-up touches nothing without it. */
export const idTag = 'verify_registration_id'
export const createdTag = 'verify_registration_created'
/** Set on the version once it is there. */
export const laterTag = 'verify_registration_tag'

/** Registered under where models cannot be removed, so that one name fills up instead of one per run. */
export const canaryModel = 'verify-registration-canary'
export const alias = 'verify-registration'
/** Where the model lies below the run's artifact root. */
export const artifactPath = 'model'

/** Ids this tool makes; a tag with another value was not written by it. */
export const idPattern = /^\d{8}t\d{6}z-[0-9a-f]{8}$/

/** What one run calls the things it makes. */
export interface Names {
  /** Sortable by time and unlike that of any other run. */
  id: string
  experiment: string
  model: string
}

export function newNames(now = new Date()): Names {
  const time = now
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
    .toLowerCase()
  return namesOf(`${time}-${randomBytes(4).toString('hex')}`)
}

/** The names of an earlier run, from its id. */
export function namesOf(id: string): Names {
  return { id, experiment: `verify-registration-${id}`, model: `verify-registration-${id}` }
}

/** The tag only this run carries. */
export const ownTag = ({ id }: Names): Tag => ({ key: idTag, value: id })

export const createdNow = (now = new Date()): Tag => ({ key: createdTag, value: now.toISOString() })
