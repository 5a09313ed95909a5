/**
 * A Markdown link with a label of our own words. A target that is neither http(s) nor a path gives the bare
 * label; what could end the link or open another structure is percent-encoded.
 */
export function markdownLink(label: string, target: string): string {
  const isWeb = /^https?:\/\/[^/]/i.test(target)
  const isPath = /^(?:\.{1,2}\/|\/(?![/\\])|[A-Za-z0-9_-]+(?:\/|$))/.test(target)
  if (!isWeb && !isPath) return label
  return `[${label}](<${target.replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&'*+,;=%]/gu, encoded)}>)`
}

function encoded(character: string): string {
  return [...Buffer.from(character)]
    .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
    .join('')
}
