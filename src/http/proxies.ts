const proxyNames = ['HTTP_PROXY', 'HTTPS_PROXY'] as const

/** Proxies as curl reads them: the lower-case name wins, and a scheme may be left out. */
export function proxiesOf(env: NodeJS.ProcessEnv) {
  const of = (name: string) => withScheme(read(env, name).value)
  return { httpProxy: of('HTTP_PROXY'), httpsProxy: of('HTTPS_PROXY'), noProxy: read(env, 'NO_PROXY').value }
}

/** What keeps a proxy of the environment from being used, by the variable's name. */
export function proxyProblems(env: NodeJS.ProcessEnv): string[] {
  return proxyNames.flatMap((each) => {
    const { name, value } = read(env, each)
    if (value === '') return []
    // A proxy's address may hold a password, so it is not quoted.
    const example = `For example: ${name}=http://proxy.example:3128`
    const address = withScheme(value)
    if (!URL.canParse(address)) return [`${name}: is not the address of a proxy. ${example}`]
    const { protocol } = new URL(address)
    if (['http:', 'https:', 'socks5:', 'socks:'].includes(protocol)) return []
    return [`${name}: starts with ${protocol}//, and proxies are http, https or socks5. ${example}`]
  })
}

function read(env: NodeJS.ProcessEnv, name: string): { name: string; value: string } {
  const lower = name.toLowerCase()
  return env[lower] === undefined ? { name, value: env[name] ?? '' } : { name: lower, value: env[lower] }
}

const withScheme = (given: string) => (given === '' || given.includes('://') ? given : `http://${given}`)
