import { answer, empty, json, type Product, page, text, to } from './answer.ts'

const loginForm = (title: string, more: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${more}</body></html>\n`

/** Login proxies, firewalls that look at requests, and what stands between a caller and the internet. */
export const logins: Product[] = [
  {
    name: 'oauth2-proxy',
    answers: {
      login: () => answer(401, 'application/json', '{}'),
      'login-page': () =>
        page(
          403,
          loginForm(
            'Sign In',
            '<form method="GET" action="/oauth2/start"><input type="hidden" name="rd" value="/"><button type="submit">Sign in with OpenID Connect</button></form>',
          ),
          [['cache-control', 'no-cache, no-store, must-revalidate, max-age=0']],
        ),
      'redirect-to-login': () =>
        to(
          302,
          'https://idp.invalid/oauth2/auth?approval_prompt=force&client_id=proxy&redirect_uri=https%3A%2F%2Fplatform.example%2Foauth2%2Fcallback&response_type=code&scope=openid',
          [['set-cookie', '_oauth2_proxy_csrf=v; Path=/; HttpOnly; Secure']],
        ),
    },
  },
  {
    name: 'Authelia',
    answers: {
      login: ({ path }) =>
        page(
          401,
          `<a href="https://auth.invalid/?rd=https%3A%2F%2Fplatform.example${encodeURIComponent(path)}&amp;rm=POST">401 Unauthorized</a>`,
        ),
      'redirect-to-login': ({ path }) =>
        to(
          302,
          `https://auth.invalid/?rd=https%3A%2F%2Fplatform.example${encodeURIComponent(path)}&rm=GET`,
          [['set-cookie', 'authelia_session=s; path=/; HttpOnly; secure; SameSite=Lax']],
          '<a href="https://auth.invalid/">302 Found</a>',
        ),
    },
  },
  {
    name: 'Keycloak',
    answers: {
      'login-page': () =>
        page(
          200,
          loginForm(
            'Sign in to platform',
            '<div id="kc-header">platform</div><form id="kc-form-login" action="https://sso.invalid/realms/platform/login-actions/authenticate?session_code=1" method="post"><input id="username" name="username" type="text"><input id="password" name="password" type="password"></form>',
          ),
          [['set-cookie', 'AUTH_SESSION_ID=1; Path=/realms/platform/; Secure; HttpOnly']],
        ),
      'redirect-to-login': () =>
        to(
          303,
          'https://sso.invalid/realms/platform/protocol/openid-connect/auth?response_type=code&client_id=gateway',
          [['set-cookie', 'OAuth_Token_Request_State=1; Path=/; HttpOnly']],
        ),
    },
  },
  {
    name: 'Pomerium',
    answers: {
      'redirect-to-login': () =>
        to(
          302,
          'https://authenticate.invalid/.pomerium/sign_in?pomerium_redirect_uri=https%3A%2F%2Fplatform.example%2F',
          [
            ['server', 'envoy'],
            ['x-pomerium-intercepted-response', 'true'],
          ],
        ),
      block: () =>
        page(403, loginForm('403 Forbidden', '<h1>You do not have access to this service. Pomerium</h1>'), [
          ['server', 'envoy'],
          ['x-pomerium-intercepted-response', 'true'],
        ]),
    },
  },
  {
    name: 'authentik',
    answers: {
      'redirect-to-login': () =>
        to(302, '/outpost.goauthentik.io/start?rd=https%3A%2F%2Fplatform.example%2F', [
          ['x-powered-by', 'authentik'],
        ]),
    },
  },
  {
    name: 'a company sign-in page',
    answers: {
      'login-page': () =>
        page(
          200,
          loginForm(
            'Anmeldung',
            '<h1>Bitte melden Sie sich an</h1><form action="/saml/acs" method="post"><label>Kennwort <input type="password" name="pw"></label></form>',
          ),
        ),
      'redirect-to-login': () => to(307, 'https://adfs.invalid/adfs/ls/?SAMLRequest=fVJNT8&RelayState=1'),
    },
  },
  {
    name: 'F5 BIG-IP',
    answers: {
      elsewhere: () =>
        page(
          200,
          "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 17512345678901234567<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>",
          [['cache-control', 'no-cache']],
        ),
      'redirect-to-login': () =>
        to(302, '/my.policy', [
          ['server', 'BigIP'],
          ['set-cookie', 'MRHSession=1;path=/;secure'],
        ]),
    },
  },
  {
    name: 'Imperva',
    answers: {
      block: () =>
        page(
          403,
          '<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=22" width="100%">Request unsuccessful. Incapsula incident ID: 1234000560-98765</iframe></body></html>',
          [
            ['x-iinfo', '11-1-1 NNNN RT(1732616100 12)'],
            ['x-cdn', 'Imperva'],
          ],
        ),
    },
  },
  {
    name: 'Sucuri',
    answers: {
      block: () =>
        page(
          403,
          '<html><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><h1>Access Denied - Sucuri Website Firewall</h1></body></html>',
          [
            ['server', 'Sucuri/Cloudproxy'],
            ['x-sucuri-id', '15013'],
          ],
        ),
    },
  },
  {
    name: 'ModSecurity',
    answers: {
      block: () =>
        page(
          406,
          '<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>',
          [['server', 'Apache']],
        ),
      method: () =>
        page(
          403,
          '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center></body></html>',
          [['server', 'nginx']],
        ),
    },
  },
  {
    name: 'Zscaler',
    answers: {
      'redirect-to-login': () =>
        to(307, 'https://gateway.zscaler.invalid/auD?origurl=http%3A%2F%2Fplatform.example%2F&wexps=1', [
          ['server', 'Zscaler/6.2'],
        ]),
      block: () =>
        page(
          403,
          loginForm(
            'Internet Security by Zscaler',
            '<h1>Website blocked</h1><p>Not allowed to browse this category. See our Internet use policy.</p>',
          ),
          [['server', 'Zscaler/6.2']],
        ),
    },
  },
  {
    name: 'Squid',
    answers: {
      block: () =>
        page(
          403,
          loginForm(
            'ERROR: The requested URL could not be retrieved',
            '<h1>ERROR</h1><p>Access Denied.</p><p>Access control configuration prevents your request from being allowed at this time.</p>',
          ),
          [
            ['server', 'squid/5.7'],
            ['x-squid-error', 'ERR_ACCESS_DENIED 0'],
            ['via', '1.1 proxy.corp.example (squid/5.7)'],
          ],
        ),
      'no-backend': () =>
        page(
          503,
          loginForm(
            'ERROR: The requested URL could not be retrieved',
            '<p>Connection to 10.1.2.3 failed.</p><p>The system returned: <i>(111) Connection refused</i></p>',
          ),
          [
            ['server', 'squid/5.7'],
            ['x-squid-error', 'ERR_CONNECT_FAIL 111'],
          ],
        ),
    },
  },
  {
    name: 'FortiGate',
    answers: {
      block: () =>
        page(
          403,
          loginForm(
            'Access Blocked',
            '<h1>FortiGuard Intrusion Prevention - Access Blocked</h1><p>Web Page Blocked</p>',
          ),
        ),
    },
  },
  {
    name: 'a captive portal',
    answers: {
      'redirect-to-login': () => to(302, 'http://wifi.invalid/portal?continue=1'),
      'login-page': () =>
        page(
          200,
          loginForm(
            'Welcome to Guest Wi-Fi',
            '<h1>Welcome</h1><p>Accept the terms to connect to the internet.</p><form method="post"><input type="submit" value="Connect"></form>',
          ),
        ),
    },
  },
  {
    name: 'an external authorizer',
    answers: {
      login: () => json(401, { message: 'token verification failed' }),
      block: () =>
        empty(403, [
          ['server', 'istio-envoy'],
          ['x-ext-authz-check-result', 'denied'],
        ]),
    },
  },
  {
    name: 'a plain refusal',
    answers: { block: () => text(403, 'Forbidden'), login: () => text(401, 'Unauthorized') },
  },
]
