import { createLogger } from '../../src/api/logger.ts'
import { startApi } from '../../src/api/start-api.ts'
import { Secret } from '../../src/domain/secret.ts'
import { connect } from '../../src/graph/connect.ts'
import { readSettings } from '../../src/settings.ts'
import { presentMs } from '../question/present.ts'
import { announce } from './announce.ts'
import { database } from './database.ts'

const { uri, user, password, poolSize } = database()
const settings = { ...readSettings({ ...process.env, PORT: '0', DEMARCHE_LOG: 'warn', DEMARCHE_DEADLINE_MS: '600000' }), poolSize }
const logger = createLogger({ level: settings.logLevel })
const graph = connect({ uri, user, password: new Secret(password), database: null, poolSize, logger })
const { url } = await startApi({ settings, graph, logger, clock: () => presentMs })
announce({ url })
