import { join } from 'node:path'
import { execa } from 'execa'
import { JavaTooOld, NoJava } from './errors.ts'

const oldestJava = 17

/** `openjdk version "17.0.15"` → 17, and `"1.8.0_402"` → 8. */
const majorOf = (version: string): number => Number(/^(?:1\.)?(\d+)/.exec(version)?.[1])

/**
 * The Java to run Neo4j on: that of JAVA_HOME, else the one in PATH.
 * @throws NoJava, JavaTooOld
 */
export const findJava = async (env: NodeJS.ProcessEnv): Promise<string> => {
  const path = env['JAVA_HOME'] ? join(env['JAVA_HOME'], 'bin', 'java') : 'java'
  const { stderr, exitCode } = await execa(path, ['-version'], { reject: false, timeout: 20_000, env, extendEnv: false })
  const version = /version "([^"]+)"/.exec(stderr)?.[1]
  if (exitCode !== 0 || version === undefined) throw new NoJava()
  if (majorOf(version) < oldestJava) throw new JavaTooOld({ found: version, path })
  return path
}
