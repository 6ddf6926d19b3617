import { DemarcheError } from '../domain/demarche-error.ts'

type RefusalCode = 'BAD_USER_INPUT' | 'BAD_PAGE' | 'BAD_CURSOR' | 'QUERY_TOO_DEEP' | 'QUERY_TOO_LARGE' | 'QUERY_TOO_COSTLY'

/** The operation is valid GraphQL and still not one that can be asked; the message names the argument and its bounds. */
export class Refused extends DemarcheError {
  declare readonly code: RefusalCode
}
