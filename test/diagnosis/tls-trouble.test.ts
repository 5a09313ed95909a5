import { expect, test } from 'vitest'
import { notInCommon, spokeTls, type TlsTrouble, tlsTroubleOf } from '../../src/diagnosis/tls-trouble.ts'
import { classifyFailure } from '../../src/http/failure.ts'

/** As Node 24 throws it for an alert of the other side. */
const alert = (words: string, number: number) =>
  Object.assign(
    new Error(
      `40BDC3F2DE7F0000:error:0A000460:SSL routines:ssl3_read_bytes:${words}:../deps/openssl/openssl/ssl/record/rec_layer_s3.c:918:SSL alert number ${number}\n`,
    ),
    { code: `ERR_SSL_${words.toUpperCase().replaceAll(' ', '_')}` },
  )
const failed = (code: string, message: string) => Object.assign(new Error(message), { code })

test.each<[string, Error, TlsTrouble | undefined]>([
  ['no HTTP/1.1', alert('tlsv1 alert no application protocol', 120), 'handshake'],
  ['an old version', alert('tlsv1 alert protocol version', 70), 'handshake'],
  ['no cipher', alert('ssl/tls alert handshake failure', 40), 'handshake'],
  ['an unknown name', alert('tlsv1 unrecognized name', 112), 'handshake'],
  ['an error of its own', alert('tlsv1 alert internal error', 80), 'handshake'],
  [
    'the client’s own list of versions',
    failed('ERR_SSL_UNSUPPORTED_PROTOCOL', 'unsupported protocol'),
    'handshake',
  ],
  ['Chromium’s word for it', failed('ERR_SSL_X', 'net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH'), 'handshake'],
  ['a client certificate wanted', alert('tlsv13 alert certificate required', 116), 'client certificate'],
  ['an unknown authority of the client’s', alert('tlsv1 alert unknown ca', 48), 'client certificate'],
  ['an expired client certificate', alert('ssl/tls alert certificate expired', 45), 'client certificate'],
  ['an expired certificate', failed('CERT_HAS_EXPIRED', 'certificate has expired'), 'certificate'],
  [
    'one for another name',
    failed('ERR_TLS_CERT_ALTNAME_INVALID', 'Hostname/IP does not match'),
    'certificate',
  ],
  [
    'an unknown authority',
    failed('UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first'),
    'certificate',
  ],
  [
    'Python’s words',
    failed('ERR_TLS_X', 'certificate verify failed: self-signed certificate'),
    'certificate',
  ],
  ['plain http', failed('ERR_SSL_WRONG_VERSION_NUMBER', 'wrong version number'), 'no TLS'],
  [
    'a connection that ends within it',
    failed('ECONNRESET', 'Client network socket disconnected before secure TLS connection was established'),
    'handshake',
  ],
  ['a reset', failed('ECONNRESET', 'socket hang up'), undefined],
])('%s: what the handshake was about', (_, error, expected) => {
  expect(tlsTroubleOf(classifyFailure(error))).toBe(expected)
})

test('what is told of an alert is one line without places in sources', () => {
  const { message } = classifyFailure(alert('tlsv1 alert protocol version', 70))
  expect(message).toBe(
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: tlsv1 alert protocol version: SSL alert number 70',
  )
  expect(notInCommon(message)).toBe('has no version of TLS in common with this client')
})

test.each([
  ['a certificate that was judged', failed('CERT_HAS_EXPIRED', 'certificate has expired'), true],
  ['an alert', alert('tlsv1 alert protocol version', 70), true],
  ['another protocol', failed('ERR_SSL_WRONG_VERSION_NUMBER', 'wrong version number'), false],
  ['a reset', failed('ECONNRESET', 'socket hang up'), false],
])('%s tells whether TLS was spoken', (_, error, spoke) => {
  expect(spokeTls(classifyFailure(error))).toBe(spoke)
})
