/** Rights do not bite for root, as whom containers run tests. */

/** Does something as a user who may not do everything. */
export async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  const { seteuid } = process
  if (process.getuid?.() !== 0 || seteuid === undefined) return work()
  seteuid(65_534)
  try {
    return await work()
  } finally {
    seteuid(0)
  }
}
