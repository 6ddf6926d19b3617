import { DemarcheError } from '../domain/demarche-error.ts'

type Failure = { readonly message: string, readonly cause?: unknown }

/** Base of what can go wrong between Demarche and Neo4j. */
export abstract class GraphError extends DemarcheError {}

export class WrongPassword extends GraphError {
  constructor(failure: Failure) {
    super({ code: 'WRONG_PASSWORD', wayOut: 'Set NEO4J_USER and NEO4J_PASSWORD to what this Neo4j expects. After several wrong tries Neo4j refuses every try for a few seconds.', ...failure })
  }
}

export class Unreachable extends GraphError {
  constructor(failure: Failure) {
    super({ code: 'NEO4J_UNREACHABLE', wayOut: 'Check that Neo4j runs and that NEO4J_URI names its host, Bolt port and scheme (+s for a server with a certificate).', ...failure })
  }
}

export class DatabaseUnavailable extends GraphError {
  constructor(failure: Failure) {
    super({ code: 'DATABASE_UNAVAILABLE', wayOut: 'Check NEO4J_DATABASE, or leave it unset for the default database; SHOW DATABASES tells the state of each.', ...failure })
  }
}

export class DeadlineExceeded extends GraphError {
  constructor(failure: Failure) {
    super({ code: 'DEADLINE_EXCEEDED', wayOut: 'Ask for less at once (a smaller page, a shorter chain), or raise DEMARCHE_DEADLINE_MS.', ...failure })
  }
}

export class Cancelled extends GraphError {
  constructor(failure: Failure) {
    super({ code: 'CANCELLED', wayOut: 'Ask again if the answer is still wanted.', ...failure })
  }
}

export class BadBookmark extends GraphError {
  constructor(failure: Failure) {
    super({ code: 'BAD_BOOKMARK', wayOut: 'Pass bookmarks that a write to this database returned, or none.', ...failure })
  }
}

export class ConstraintViolated extends GraphError {
  constructor(failure: Failure) {
    super({ code: 'CONSTRAINT_VIOLATED', wayOut: 'Something with this identity exists already; nothing was written.', ...failure })
  }
}

/** Neo4j would probably succeed on another try: a deadlock, a change of leader, no free connection. `deadlock` tells the first apart. */
export class TransientFailure extends GraphError {
  readonly deadlock: boolean

  constructor(failure: Failure & { readonly deadlock: boolean }) {
    super({ code: 'TRANSIENT_FAILURE', wayOut: 'Try again in a moment; nothing was written.', message: failure.message, cause: failure.cause })
    this.deadlock = failure.deadlock
  }
}

export class ReadOnly extends GraphError {
  constructor(failure: Failure) {
    super({ code: 'READ_ONLY', wayOut: 'Writes go through graph.write; a read may not change the graph.', ...failure })
  }
}

/** A value that JavaScript or JSON cannot hold as it is. `path` is where in the row or the parameters. */
export class UnfitValue extends GraphError {
  readonly path: string

  constructor({ path, message }: { readonly path: string, readonly message: string }) {
    super({ code: 'UNFIT_VALUE', message: `${path}: ${message}`, wayOut: 'Return or pass strings, booleans, finite numbers within ±(2^53 - 1), lists and maps.' })
    this.path = path
  }
}

/** Anything else that Neo4j refused: its own code is in `neo4jCode`. */
export class StatementFailed extends GraphError {
  readonly neo4jCode: string

  constructor(failure: Failure & { readonly neo4jCode: string }) {
    super({ code: 'STATEMENT_FAILED', wayOut: 'The statement does not fit this database; check that its version is 5.26 or later and that all migrations ran.', message: failure.message, cause: failure.cause })
    this.neo4jCode = failure.neo4jCode
  }
}
