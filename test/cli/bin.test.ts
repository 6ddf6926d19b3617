import { describe, expect, it } from '@jest/globals'
import { execa } from 'execa'
import { bin, processOptions } from './run-cli.ts'

/** Runs the entry point in a process that believes to be another Node. */
const runAs = (version: string) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  return execa(process.execPath, [`--import=data:text/javascript,${encodeURIComponent(pretend)}`, bin, '--version'], processOptions())
}

describe('bin/demarche.js', () => {
  it.each(['18.20.8', '20.20.2', '22.17.1', '23.5.0'])('tells Node %s in one line that it is too old', async (version) => {
    const { stdout, stderr, exitCode } = await runAs(version)
    expect([stdout, exitCode]).toEqual(['', 1])
    expect(stderr.split('\n')).toHaveLength(1)
    expect(stderr).toContain(`Node 22.18 or later is needed, and this is Node ${version}`)
  })

  it.each(['22.18.0', '23.6.0', '24.0.0'])('runs with Node %s', async (version) => {
    expect(await runAs(version)).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown })
  })
})
