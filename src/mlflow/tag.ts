import { z } from 'zod'

export interface Tag {
  key: string
  value: string
}

/** Tags as MLflow sends them; an empty list or value is left out. */
export const TagList = z.array(z.object({ key: z.string(), value: z.string().default('') })).default([])

/** True where `tags` hold exactly this tag. */
export function carries(tags: readonly Tag[], tag: Tag): boolean {
  return tags.some((one) => one.key === tag.key && one.value === tag.value)
}
