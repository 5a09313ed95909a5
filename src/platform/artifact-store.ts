/** Where MLflow's answers say that artifacts are, outside of the server: bucket or container, account, and the way within. */
const location =
  /"(?:artifact_uri|artifact_location|source|storage_location)":\s*"(?:s3|gs|wasbs?|abfss?|oss):\/\/([^/@"]+)(?:@([^/"]+))?\/?([^"]*)/g

/** Says which URLs go to a store that these answers name, for files below a place that they name. */
export function storesNamedIn(answers: readonly string[]): (url: string) => boolean {
  const places = new Set(
    answers.flatMap((answer) =>
      [...answer.matchAll(location)].map(([, bucket = '', account = '', key = '']) =>
        JSON.stringify([bucket, account.split('.')[0], key.split('/artifacts')[0]]),
      ),
    ),
  )
  const named: [bucket: string, account: string, key: string][] = [...places].map((one) => JSON.parse(one))
  return (text) => {
    const { hostname, pathname } = named.length > 0 && URL.canParse(text) ? new URL(text) : empty
    return named.some(
      ([bucket, account, key]) =>
        pathname.includes(`/storage/v1/b/${bucket}/o`) ||
        (hostname.startsWith(`${bucket}.`) && pathname.startsWith(`/${key}`)) ||
        (hostname.startsWith(account) && pathname.startsWith(`/${bucket}/${key}`)),
    )
  }
}

const empty = { hostname: '', pathname: '' }
