/** What a command's exit code tells. */
export const exitCodes = {
  /** The command did what was asked. */
  done: 0,
  /** Something went wrong: Neo4j out of reach, a file refused. */
  failed: 1,
  /** The command line, or words in it, cannot be understood: an unknown option, an ambiguous name. */
  misunderstood: 2,
  /** The question was understood, and nothing answers it. */
  nothingFound: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
