import { BlockList, isIP } from 'node:net'
import { isLoopback } from '../schema/identity.ts'

/** The path of a file at MLflow, which its clients only read. */
const artifact = /\/mlflow-artifacts\/artifacts\/./
const redirects = [301, 302, 303, 307, 308]
/** What makes an address bring its own permission; whoever adds one teaches the redactor as well. */
const signatures = /^(X-Amz-Signature|X-Goog-Signature|Signature|sig)$/i

/**
 * The address in a store that a server hands out for a file: signed, at another origin. MLflow's Python client follows
 * it and leaves its key behind, as `requests` does where the host is another one. Undefined for anything else.
 * @param location as it was sent: what is shown of it has its signature hidden
 */
export function storedElsewhere(
  { method, url }: { method: string; url: string },
  status: number,
  location: string | undefined,
): string | undefined {
  if (method !== 'GET' || !redirects.includes(status) || !location || !URL.canParse(location, url))
    return undefined
  const [from, to] = [new URL(url), new URL(location, url)]
  to.hash = ''
  const isSigned = [...to.searchParams.keys()].some((name) => signatures.test(name))
  const isElsewhere = to.origin !== from.origin && to.username === '' && to.password === ''
  return artifact.test(from.pathname) && isSigned && isElsewhere && mayLeadTo(from, to) ? to.href : undefined
}

/**
 * A server on the network leads nobody to what answers this machine alone. Names that lead there are stopped by their
 * certificate: only where the registry itself is asked in the clear may the store be.
 */
function mayLeadTo(from: URL, to: URL): boolean {
  const isPlain = to.protocol === 'http:' && from.protocol === 'http:'
  if (to.protocol !== 'https:' && !isPlain) return false
  // A name may end with a dot.
  const host = to.hostname.replace(/\.$/, '')
  const isOfThisMachine = isLoopback(host) || isListed(host, ofThisMachine)
  return !isOfCloud(host) && (!isOfThisMachine || isLoopback(from.hostname))
}

const ofThisMachine = new BlockList()
ofThisMachine.addSubnet('0.0.0.0', 8, 'ipv4')
ofThisMachine.addSubnet('127.0.0.0', 8, 'ipv4')
ofThisMachine.addSubnet('::', 127, 'ipv6')

/** Where clouds tell a machine its own credentials. */
const ofClouds = new BlockList()
ofClouds.addSubnet('169.254.0.0', 16, 'ipv4')
ofClouds.addSubnet('fe80::', 10, 'ipv6')
for (const address of ['100.100.100.200', '168.63.129.16', '192.0.0.192']) ofClouds.addAddress(address)
ofClouds.addAddress('fd00:ec2::254', 'ipv6')

const isOfCloud = (hostname: string) =>
  isListed(hostname, ofClouds) || /^(metadata(\.google\.internal|\.goog)?|instance-data)$/i.test(hostname)

function isListed(hostname: string, list: BlockList): boolean {
  const address = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(address)
  return family !== 0 && list.check(address, family === 4 ? 'ipv4' : 'ipv6')
}
