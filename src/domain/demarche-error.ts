/** An error that people may meet: `code` is for programs, `message` says what is wrong, `wayOut` what to do about it. */
export class DemarcheError extends Error {
  readonly code: string
  readonly wayOut: string

  constructor(description: { code: string; message: string; wayOut: string; cause?: unknown }) {
    super(description.message, description.cause === undefined ? undefined : { cause: description.cause })
    this.name = new.target.name
    this.code = description.code
    this.wayOut = description.wayOut
  }
}
