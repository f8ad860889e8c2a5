import type { TestProject } from 'vitest/node'
import { ensureTemplate } from './template'
import { openTestServer } from './test-server'

declare module 'vitest' {
  // Declarations merge into an interface only.
  // biome-ignore lint/style/useConsistentTypeDefinitions: it is vitest's own interface
  export interface ProvidedContext {
    databaseServer: string
    databaseTemplate: string
  }
}

/** Runs once before the integration tests: a server and the template of their databases. */
const setUp = async (project: TestProject) => {
  const server = await openTestServer()
  project.provide('databaseServer', server.url)
  try {
    project.provide('databaseTemplate', await ensureTemplate(server))
  } catch (error) {
    await server.release()
    throw error
  }
  return server.release
}

export default setUp
