import type { Identity, Target } from './report.ts'

/**
 * What a run verified, as one text that stays the same from run to run: of services started on the runner itself the
 * port changes each time.
 */
export function targetKey({ trackingUri, authUrl, apiUrl, serviceId }: Target): string {
  return [...[trackingUri, authUrl, apiUrl].map(withoutLocalPort), serviceId].join(' ')
}

/** The very addresses, port and all. */
export const exactTarget = ({ trackingUri, authUrl, apiUrl, serviceId }: Target): string =>
  [trackingUri, authUrl, apiUrl, serviceId].join(' ')

/** One text for the leg of a workflow that a run is of, the same in all its attempts and in later runs. */
export function legKey({ repository, workflow, job, leg, step, target }: Identity): string {
  return JSON.stringify([repository.toLowerCase(), workflow, job, leg, step, target])
}

/** For people: the values of the matrix, or the key that was given; empty where there is neither. */
export function legName(leg: string): string {
  if (!/^(null$|\{)/.test(leg)) return leg
  try {
    return leavesOf(JSON.parse(leg)).join(', ')
  } catch {
    return leg
  }
}

function leavesOf(value: unknown): string[] {
  if (value === null) return []
  return typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [String(value)]
}

function withoutLocalPort(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  if (isLoopback(url.hostname)) url.port = ''
  return url.href.replace(/\/$/, '')
}

/** True for hosts that never leave the machine. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
}
