import { BlockList, isIP } from 'node:net'

/** A forward proxy of the caller's own, and the variable that names it. */
export interface ForwardProxy {
  /** As it is spelled in the environment: `https_proxy`, `HTTP_PROXY` … */
  variable: string
  url: URL
}

const protocols = ['http:', 'https:', 'socks5:', 'socks:']

/**
 * The proxy through which `url` is reached, as curl and Python's requests choose it: HTTP_PROXY or HTTPS_PROXY by
 * the scheme, else ALL_PROXY, the lower-case name before the other; none for hosts that NO_PROXY names.
 */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv): ForwardProxy | undefined {
  const scheme = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  const given = [scheme, 'ALL_PROXY'].map((name) => read(env, name)).find(({ value }) => value !== '')
  const address = withScheme(given?.value ?? '')
  if (!given || !URL.canParse(address) || goesDirect(url, read(env, 'NO_PROXY').value)) return undefined
  return { variable: given.name, url: new URL(address) }
}

/** Host and port of a proxy; its address may hold a password. */
export const placeOf = ({ url }: ForwardProxy) => `${url.hostname}:${portOf(url)}`

/** A proxy's name or address, without the brackets of IPv6. */
export const hostOf = ({ url }: ForwardProxy) => url.hostname.replace(/^\[|\]$/g, '')

/** The port of a URL, as a number also where it is the scheme's own. */
export const portOf = ({ port, protocol }: URL): number =>
  Number(port) || { 'https:': 443, 'socks5:': 1080, 'socks:': 1080 }[protocol] || 80

/** What a proxy is to be told about the caller, if its address holds a login. */
export function authorizationFor({ url }: ForwardProxy): Record<string, string> {
  if (url.username === '') return {}
  const login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` }
}

/** The environment of a run that stays on this machine, where no proxy could find its servers. */
export function withoutProxies(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(https?|all)_proxy$/i.test(name)))
}

/** What keeps a proxy of the environment from being used, by the variable's name. */
export function proxyProblems(env: NodeJS.ProcessEnv): string[] {
  return ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].flatMap((each) => {
    const { name, value } = read(env, each)
    if (value === '') return []
    // A proxy's address may hold a password, so it is not quoted.
    const example = `For example: ${name}=http://proxy.example:3128`
    const address = withScheme(value)
    if (!isAddress(address)) return [`${name}: is not the address of a proxy. ${example}`]
    const { protocol } = new URL(address)
    if (protocols.includes(protocol)) return []
    return [`${name}: starts with ${protocol}//, and proxies are http, https or socks5. ${example}`]
  })
}

/** A host, perhaps with a login whose escapes can be read; a path comes of a slip like `http//proxy`. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { username, password, hostname, pathname } = new URL(text)
  try {
    decodeURIComponent(username + password)
  } catch {
    return false
  }
  return hostname !== '' && ['', '/'].includes(pathname)
}

function read(env: NodeJS.ProcessEnv, name: string): { name: string; value: string } {
  const lower = name.toLowerCase()
  return env[lower] === undefined ? { name, value: env[name] ?? '' } : { name: lower, value: env[lower] }
}

const withScheme = (given: string) => (given === '' || given.includes('://') ? given : `http://${given}`)

/** Entries of NO_PROXY: a host with all below it, with or without a port, a range of addresses, or `*`. */
function goesDirect(url: URL, noProxy: string): boolean {
  const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '')
  const port = portOf(url)
  const entries = noProxy.split(/[,\s]+/).filter((entry) => entry !== '')
  return entries.some((entry) => {
    if (entry === '*') return true
    if (entry.includes('/')) return isInRange(host, entry)
    const [, name = entry, ownPort] = /^(.+?|\[.+\]):(\d+)$/.exec(isIP(entry) ? '' : entry) ?? []
    if (ownPort && Number(ownPort) !== port) return false
    const named = name
      .toLowerCase()
      .replace(/^\[|\]$/g, '')
      .replace(/^\*?\./, '')
    return host === named || host.endsWith(`.${named}`)
  })
}

function isInRange(host: string, range: string): boolean {
  const [network = '', bits = ''] = range.split('/')
  const family = { 4: 'ipv4', 6: 'ipv6' } as const
  const [kind, networkKind] = [isIP(host), isIP(network)] as (0 | 4 | 6)[]
  if (!kind || kind !== networkKind || !/^\d{1,3}$/.test(bits) || Number(bits) > (kind === 4 ? 32 : 128))
    return false
  const list = new BlockList()
  list.addSubnet(network, Number(bits), family[kind])
  return list.check(host, family[kind])
}
