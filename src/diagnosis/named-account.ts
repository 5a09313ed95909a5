import type { Observation } from './evidence.ts'
import type { Facts } from './facts.ts'
import { said } from './observed.ts'

/** Whom a refusal names as the one who lacks something. */
interface NamedAccount {
  name: string
  /** `ours`: the auth service calls the caller so; `another`: a service's, or not what it calls the caller. */
  is: 'ours' | 'another' | 'unknown'
}

const quoted = `['"‘“\`]([^'"’”\`]{1,120})['"’”\`]`
/** Bare, it is a name only where what it lacks follows at once: "user does not have" names nobody. */
const bare =
  '([\\w.@:/+-]{2,120})(?= (?:does not|do not|doesn|is not|isn|has no|have no|lacks|cannot|may not|needs|must)\\b)'
const service =
  '(?:service[ -]?(?:principal|account)|managed identity|(?:iam|assumed)[ -]role|application|client id)'
const person = '(?:user(?:name)?|account|principal|member|identity)'

/** The first that fits: what only services are called before what anybody may be. */
const forms: readonly { words: RegExp; isService: boolean }[] = [
  { words: /\b(arn:aws[\w-]*:[^\s'",;]+)/, isService: true },
  { words: /\b([\w.-]+@[\w.-]+\.gserviceaccount\.com)\b/, isService: true },
  { words: new RegExp(`\\b${service}(?:[ :=]*${quoted}|[ :=]+${bare})`, 'i'), isService: true },
  { words: new RegExp(`\\b${person}(?:[ :=]*${quoted}|[ :=]+${bare})`, 'i'), isService: false },
]

/** What the auth service told of the key, in which the caller's names stand; '' where it told nothing. */
const toldOfCaller = ({ keyVerdict }: Facts): string[] => {
  const { answer } = keyVerdict?.observation ?? {}
  const told = answer?.kind === 'reply' ? answer.json : undefined
  return typeof told === 'object' && told !== null
    ? Object.entries(told).flatMap(([field, value]) =>
        typeof value === 'string' && /user|name|mail|wallet|address|owner|sub$|account/i.test(field)
          ? [value.toLowerCase()]
          : [],
      )
    : []
}

export function accountNamedIn(one: Observation, facts: Facts): NamedAccount | undefined {
  const words = said(one)
  for (const { words: form, isService } of forms) {
    const name = form.exec(words)?.slice(1).find(Boolean)
    if (!name) continue
    const callers = toldOfCaller(facts)
    if (callers.includes(name.toLowerCase())) return { name, is: 'ours' }
    return { name, is: isService ? 'another' : 'unknown' }
  }
  return undefined
}
