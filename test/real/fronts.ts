/**
 * Programs that people put before a platform, or between themselves and it: nginx, HAProxy, Squid and Caddy, each with a configuration of the test's own, on a free port of 127.0.0.1. `.ci/run` installs them.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../free-port.ts'

export interface Front {
  port: number
  /** Where the program writes; its logs are there. */
  folder: string
  stop(): Promise<void>
}

type Place = Pick<Front, 'port' | 'folder'>

/** @param server what stands in nginx's `server` block; `http` what stands beside it */
export const startNginx = (server: string, options: { tls?: boolean; http?: string } = {}): Promise<Front> =>
  start('nginx', ['-e', 'error.log', '-g', 'daemon off;'], ({ port, folder }) => {
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    )
    return `worker_processes 1; pid ${folder}/pid; events {}
http { access_log ${folder}/access.log; ${temp.join(' ')} ${options.http ?? ''}
  server { listen 127.0.0.1:${port}${options.tls ? ' ssl' : ''}; ${server} } }\n`
  })

/** @param rest the frontend's rules, its backend, and the backend's server */
export const startHaproxy = (rest: string): Promise<Front> =>
  start(
    'haproxy',
    ['-db'],
    ({ port }) =>
      `defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s
frontend front
  bind 127.0.0.1:${port}
${rest}\n`,
  )

/** @param site what stands in the site's block */
export const startCaddy = (site: string): Promise<Front> =>
  start(
    'caddy',
    [],
    ({ port, folder }) => `{
  admin off
  auto_https off
  storage file_system ${folder}
}
http://127.0.0.1:${port} {
${site}
}\n`,
  )

/** @param rules what stands before the last rule, which lets everybody in; the standard rules for ports stand too */
export const startSquid = (rules: string, tunnelPorts: readonly number[] = [443]): Promise<Front> =>
  start(
    'squid',
    ['-N'],
    ({ port, folder }) => `http_port 127.0.0.1:${port}
pid_filename ${folder}/pid
access_log stdio:${folder}/access.log
cache_log ${folder}/cache.log
cache deny all
coredump_dir ${folder}
pinger_enable off
netdb_filename none
visible_hostname squid.test
shutdown_lifetime 0 seconds
dns_timeout 1 seconds
forward_max_tries 1
acl SSL_ports port ${tunnelPorts.join(' ')}
acl CONNECT method CONNECT
http_access deny CONNECT !SSL_ports
${rules}
http_access allow all\n`,
  )

/** What comes before the name of the configuration. */
const before: Record<string, (folder: string) => string[]> = {
  nginx: (folder) => ['-p', folder],
  caddy: () => ['run', '--adapter', 'caddyfile'],
}

async function start(
  program: string,
  args: string[],
  configuration: (place: Place) => string,
): Promise<Front> {
  const folder = mkdtempSync(join(tmpdir(), `${program}-`))
  // They work under users of their own.
  chmodSync(folder, 0o777)
  const port = await freePort()
  writeFileSync(join(folder, 'conf'), configuration({ port, folder }))
  const prefix = before[program]?.(folder) ?? []
  const PATH = `${process.env.PATH}:/usr/sbin:/usr/local/sbin`
  const file = program === 'nginx' ? '-c' : program === 'caddy' ? '--config' : '-f'
  const child = spawn(program, [...prefix, file, join(folder, 'conf'), ...args], {
    cwd: folder,
    env: { ...process.env, PATH, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const failed = new Promise<never>((_, reject) => {
    child.once('error', (error) =>
      reject(new Error(`${program} is not here; .ci/run installs it (${error.message})`)),
    )
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}: ${said}`)))
  })
  failed.catch(() => {})
  const stop = async () => {
    await end(child)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await Promise.race([opened(port), failed])
  } catch (error) {
    await stop()
    throw error
  }
  return { port, folder, stop }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await gone
  clearTimeout(timer)
}

async function opened(port: number): Promise<void> {
  for (;;) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))
      socket.once('close', () => socket.destroy())
    })
    if (isOpen) return
    await sleep(50)
  }
}
