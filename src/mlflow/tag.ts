export interface Tag {
  key: string
  value: string
}

/** True where `tags` hold exactly this tag. */
export function carries(tags: readonly Tag[], tag: Tag): boolean {
  return tags.some((one) => one.key === tag.key && one.value === tag.value)
}
