/** Requests that only a model registry or the platform's own services get. */
const registryPath =
  /\/\d\.\d\/(preview\/)?mlflow(-artifacts)?\/|\/mlflow-artifacts\/|\/api\/mlflow(\/|$)|\/api\/models(\/|$)|\/api\/v1\/keys\/|\/api\/health\/mlflow/
/** Short paths that other services have too. */
const probePath = /\/(validate|health|ready|live)$/
/** What a page of MLflow's own web interface loads. */
const pageAsset = /\/static-files\/|\.(js|css|map|png|svg|ico|woff2?|html?)$/

/**
 * Says which URLs of a recording concern the platform. Its hosts are not known beforehand (it may be a staging
 * system), so a host counts as one of the platform's where a registry path was asked of it.
 */
export function relevanceIn(urls: readonly string[]): (url: string) => boolean {
  const hosts = new Set(
    urls.flatMap((text) => {
      const url = parse(text)
      return url && registryPath.test(url.pathname) ? [url.host] : []
    }),
  )
  return (text) => {
    const url = parse(text)
    if (!url || pageAsset.test(url.pathname)) return false
    if (registryPath.test(url.pathname) || probePath.test(url.pathname)) return true
    // The web site itself (hokus.ai) is no part of a registration.
    return /\.hokus\.ai$/.test(url.hostname) || (hosts.has(url.host) && url.pathname === '/')
  }
}

function parse(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}
