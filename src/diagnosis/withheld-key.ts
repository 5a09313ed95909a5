/** Why a key that is known is not taken, in the auth service's own words, the first that fits: a new key is no help. */
const reasons: readonly { words: RegExp; what: string; fix: string }[] = [
  {
    words:
      /environment(?! variable)|\bbelongs to (the )?['"]?(production|prod|staging|test|live|sandbox|dev)|\b(test|live|sandbox)[- ](mode|key)\b/i,
    what: 'belongs to another environment',
    fix: 'Use key and addresses of one environment: a key of this one, or the addresses (tracking-uri, auth-url, api-url) of the key’s.',
  },
  {
    words:
      /suspend|overdue|past due|unpaid|payment (is )?(required|due|failed|missing)|billing (issue|problem)|subscription .{0,20}(expired|ended)/i,
    what: 'is of an account that is suspended',
    fix: 'Settle what the answer names with whoever manages the account: until then its new keys are refused, too.',
  },
  {
    words:
      /\bnot (yet )?valid (yet|before|until)|not yet valid|becomes valid|(key|token) .{0,10}not (yet )?active (yet|until|before)/i,
    what: 'is not valid yet',
    fix: 'Wait for the time that the answer names, or have the key’s beginning set earlier.',
  },
  {
    words:
      /\b(confirm|verify)\b.{0,40}(e-?mail|account)|\b(e-?mail|account|user)\b.{0,40}\b(not (yet )?(confirmed|verified|activated|active|enabled)|inactive|disabled|deactivated|pending)/i,
    what: 'is of an account that is not active',
    fix: 'Have the account activated as the answer says; its new keys are refused until then, too.',
  },
  {
    words: /\b(was|been) (rotated|replaced|superseded)\b|\buse the new (key|token)\b/i,
    what: 'was replaced by a newer one',
    fix: 'Use the newer key that the answer speaks of: store it as the secret HOKUSAI_API_KEY.',
  },
  {
    words:
      /\bmust (first )?(be )?(accept|agree|sign|complet|confirm|enroll?|enabl|activat)\w*|\b(accept|agree to|sign)\b.{0,30}\b(terms|agreement|polic(y|ies)|conditions|licen[cs]e)\b|\b(terms|agreement|polic(y|ies)|conditions|licen[cs]e)\b.{0,30}\b(accepted|agreed|signed)\b/i,
    what: 'is held back until something is done',
    fix: 'Do what the answer asks for, such as accepting its terms; a new key is held back as well.',
  },
]

export const withheld = (text: string) => reasons.find(({ words }) => words.test(text))
