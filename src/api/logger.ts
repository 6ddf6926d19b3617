import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino'

/**
 * What JSON lets stand and a terminal or a line reader obeys: DEL and C1 controls (CSI among them), line and paragraph
 * separators, zero-width and bidirectional marks, the byte order mark, tag characters.
 */
const unsafe = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udc7f]/g

const escapeUnits = (text: string): string =>
  [...Array(text.length).keys()].map((index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('')

/** One JSON line in which every character that could end the line or steer a terminal is a `\u` escape. */
export const escapeLine = (line: string): string => line.replace(unsafe, escapeUnits)

type LoggerOptions = {
  readonly level: string
  /** Standard error when absent. */
  readonly destination?: DestinationStream
}

/** A logger of JSON lines. Secrets are wrapped (domain/secret.ts) and headers are never logged; `redact` is the second lock. */
export const createLogger = ({ level, destination = pino.destination({ dest: 2, sync: true }) }: LoggerOptions): Logger =>
  pino({
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    redact: {
      paths: ['authorization', 'password', 'token', 'credentials', 'headers', '*.authorization', '*.password', '*.token', '*.credentials', '*.headers'],
      censor: '[secret]',
    },
    hooks: { streamWrite: escapeLine },
  }, destination)
