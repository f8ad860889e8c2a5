import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { anyPort } from '../any-port'
import { nginxThatIsThere } from '../find-nginx'
import type { KnownAnswer } from './bare-answers'
import { type Child, startProgram } from './child'

const locationOf = (folder: string, { path: at, answer }: KnownAnswer) => {
  const { 'content-type': type = '', 'content-encoding': coding } = answer.headers
  const headers = coding === undefined ? '' : `add_header Content-Encoding ${coding};`
  return `location = ${at} { alias ${folder}${at}; default_type "${type}"; ${headers} }`
}

const configurationOf = (folder: string, port: number, known: readonly KnownAnswer[]) => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr notice;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=100;
  keepalive_requests 10000000;
  types { }
  server {
    listen 127.0.0.1:${port};
    ${known.map((one) => locationOf(folder, one)).join('\n    ')}
  }
}
`

/** Starts nginx with the same bodies as files, or says that there is none. */
export const serveByNginx = async (
  parent: string,
  known: readonly KnownAnswer[],
): Promise<(Child & { url: string }) | null> => {
  const program = nginxThatIsThere()
  if (program === undefined) return null
  const folder = path.join(parent, 'nginx')
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  for (const { path: at, answer } of known) writeFileSync(path.join(folder, at), answer.body)
  const port = await anyPort()
  const file = path.join(folder, 'nginx.conf')
  writeFileSync(file, configurationOf(folder, port, known))
  const args = ['-p', folder, '-c', file]
  const child = await startProgram(program, { args, until: 'start worker process ' })
  return { ...child, url: `http://127.0.0.1:${port}` }
}
