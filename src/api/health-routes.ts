import type { HttpServer } from './http-server.ts'
import type { Readiness } from './health.ts'

/** `/health/live`: this process answers. `/health/ready`: the database does too, and is migrated; 503 until then. */
export const addHealthRoutes = (server: HttpServer, readiness: () => Promise<Readiness>): void => {
  server.get('/health/live', () => ({ status: 'live' }))
  server.get('/health/ready', async (_request, reply) => {
    const found = await readiness()
    return reply.code(found.status === 'ready' ? 200 : 503).send(found)
  })
}
