import { DemarcheError } from '../../domain/demarche-error.ts'

/** Base of what can go wrong when a Neo4j is looked for or started. */
export abstract class ServerError extends DemarcheError {}

const javaAdvice = 'Install Java 17 or later (Debian and Ubuntu: apt-get install default-jdk-headless; macOS: brew install openjdk), or set NEO4J_URI to a Neo4j of yours.'

export class NoJava extends ServerError {
  constructor() {
    super({ code: 'NO_JAVA', message: 'Java was not found, which the managed Neo4j runs on', wayOut: javaAdvice })
  }
}

export class JavaTooOld extends ServerError {
  constructor({ found, path }: { readonly found: string, readonly path: string }) {
    super({ code: 'JAVA_TOO_OLD', message: `${path} is Java ${found}; Neo4j needs 17 or later`, wayOut: `${javaAdvice} Where several are installed, JAVA_HOME chooses.` })
  }
}

export class NoMaven extends ServerError {
  constructor() {
    super({
      code: 'NO_MAVEN', message: 'Maven (mvn) was not found, which fetches Neo4j the first time',
      wayOut: 'Install it (Debian and Ubuntu: apt-get install maven; macOS: brew install maven), or set NEO4J_URI to a Neo4j of yours.',
    })
  }
}

export class JarsNotFetched extends ServerError {
  constructor(lastLines: string) {
    super({ code: 'JARS_NOT_FETCHED', message: `Maven could not fetch Neo4j:\n${lastLines}`, wayOut: 'Check the network and the settings of Maven (~/.m2/settings.xml: proxy, mirror), then start again; what was fetched is kept.' })
  }
}

export class JarMismatch extends ServerError {
  constructor(problems: readonly string[]) {
    super({
      code: 'JAR_MISMATCH', message: `What Maven brought is not what tools/neo4j/checksums.txt records:\n${problems.slice(0, 10).map((problem) => `  ${problem}`).join('\n')}`,
      wayOut: 'Do not run it. Remove the named files from the local Maven repository (~/.m2/repository) and start again; if it stays, the repository or a mirror serves something else.',
    })
  }
}

export class DiskFull extends ServerError {
  constructor(folder: string) {
    super({ code: 'DISK_FULL', message: `There is no room left for ${folder}`, wayOut: 'Free at least 500 MB, or set DEMARCHE_HOME and DEMARCHE_CACHE to folders on another disk.' })
  }
}

export class PasswordLost extends ServerError {
  constructor(file: string) {
    super({
      code: 'PASSWORD_LOST', message: `The managed Neo4j has data, but its password file ${file} is missing or does not open it`,
      wayOut: 'Restore the file, or remove the folder that holds it to begin with an empty graph.',
    })
  }
}

export class DataInUse extends ServerError {
  constructor(folder: string) {
    super({ code: 'DATA_IN_USE', message: `Another Neo4j has the data in ${folder} open`, wayOut: 'Stop that Neo4j, or set DEMARCHE_HOME to another folder.' })
  }
}

export class FolderBusy extends ServerError {
  constructor(folder: string) {
    super({ code: 'FOLDER_BUSY', message: `Another program has been starting or stopping the Neo4j in ${folder} for 20 minutes`, wayOut: 'End that program, then start again.' })
  }
}

/** Ports are chosen some seconds before Neo4j takes them; the start tries others before anyone sees this. */
export class PortTaken extends ServerError {
  constructor() {
    super({ code: 'PORT_TAKEN', message: 'Other programs took the ports of the managed Neo4j while it started', wayOut: 'Start again.' })
  }
}

export class StartFailed extends ServerError {
  constructor(lastLines: string) {
    super({ code: 'START_FAILED', message: `Neo4j stopped while it started:\n${lastLines}`, wayOut: 'The lines above are the end of its log; docs/neo4j.md lists the usual causes.' })
  }
}

export class StartTimedOut extends ServerError {
  constructor({ seconds, lastLines }: { readonly seconds: number, readonly lastLines: string }) {
    super({ code: 'START_TIMED_OUT', message: `Neo4j was not ready after ${seconds} s:\n${lastLines}`, wayOut: 'On a busy machine start again; else the lines above, the end of its log, tell what it waits for.' })
  }
}

export class DockerUnusable extends ServerError {
  constructor(reason: string) {
    super({ code: 'DOCKER_UNUSABLE', message: `Docker cannot run Neo4j: ${reason}`, wayOut: 'Start Docker, or set DEMARCHE_NEO4J to managed.' })
  }
}
