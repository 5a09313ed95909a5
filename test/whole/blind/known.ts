import type { Judgement } from './judge.ts'

/** Scenarios on which the diagnosis is still not right or acceptable, and how far it is off. */
export const known: Record<string, Judgement> = {
  'Cloudflare gives up on the upload alone': 'wrong-certain',
  'auth host: Kong key-auth, for the platform too': 'wrong',
  'auth host: Akamai blocks, for the platform too': 'missed',
  'auth host: a firewall refuses POST, for the platform too': 'missed',
  'Istio refuses the API at the gateway': 'missed',
  'oauth2-proxy between gateway and MLflow': 'missed',
  'the store takes the bytes and gives back others': 'wrong-certain',
  'a scanner puts a script into every answer': 'wrong',
  'text/plain 500 by an unknown middle at set-tag only': 'missed',
  'answers in windows-1252 text with status 200 at runs/create': 'wrong',
  'the proxy variable leads to a captive portal': 'wrong-certain',
  'health routes refused by the front, all else passes': 'missed',
}
