import { storesNamedIn } from '../platform/artifact-store.ts'
import { isPresigned } from '../platform/mlflow-routes.ts'

/** Requests that only a model registry gets. */
const registryPath =
  /\/\d\.\d\/(preview\/)?mlflow(-artifacts)?\/|\/mlflow-artifacts\/|\/api\/mlflow(\/|$)|\/api\/health\/mlflow/
/** The auth service's own route, whichever host it has. */
const validatePath = /\/api\/v\d\/keys\/validate$/
/** Paths that the platform has, and many other services too. */
const commonPath = /\/api\/models(\/|$)|\/api\/v\d\/keys\/|\/(validate|health|ready|live|version)$/
/** Files that MLflow's flavours write. */
const modelFile = /\/artifacts\/|\/(MLmodel|(conda|python_env)\.yaml|requirements\.txt|\w*model\.\w+)$/
/** What a page of MLflow's own web interface loads. */
const pageAsset = /\/static-files\/|\.(js|css|map|png|svg|ico|woff2?|html?)$/

/**
 * Says which URLs of a recording concern the platform. Its hosts are not known beforehand (it may be a staging
 * system), so a host counts as one of the platform's where a registry path was asked of it; a common path counts
 * on such a host or beside one (auth.example.org, where registry.example.org is the platform's), and anywhere only
 * where the recording holds no request to a registry at all. A store counts by the name of a model’s file, or where an answer named the
 * address, or the place of the artifacts.
 */
export function relevanceIn(
  urls: readonly string[],
  answers: readonly string[] = [],
): (url: string) => boolean {
  const platform = urls.flatMap((text) => {
    const url = parse(text)
    const isOurs = url && (registryPath.test(url.pathname) || validatePath.test(url.pathname))
    return isOurs && !pageAsset.test(url.pathname) ? [url] : []
  })
  const hosts = new Set(platform.map(({ host }) => host))
  const sites = new Set(platform.map(({ hostname }) => siteOf(hostname)))
  const isOfStore = storesNamedIn(answers)
  return (text) => {
    const url = parse(text)
    if (!url || pageAsset.test(url.pathname)) return false
    const { host, hostname, pathname } = url
    if (registryPath.test(pathname) || validatePath.test(pathname)) return true
    const isNamed = () => answers.some((answer) => answer.includes(`${host}${pathname}`))
    if (isOfStore(text)) return !hosts.has(host)
    if (isPresigned(text)) return hosts.size > 0 && (modelFile.test(pathname) || isNamed())
    // The web site itself (hokus.ai) is no part of a registration.
    if (/\.hokus\.ai$/.test(hostname)) return true
    if (commonPath.test(pathname)) return hosts.size === 0 || hosts.has(host) || sites.has(siteOf(hostname))
    return hosts.has(host) && pathname === '/'
  }
}

/** The part of a name that hosts of one owner share, near enough: the last two labels; of an address, all of it. */
function siteOf(hostname: string): string {
  if (/^[\d.]+$|^\[/.test(hostname)) return hostname
  return hostname.split('.').slice(-2).join('.')
}

function parse(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}
