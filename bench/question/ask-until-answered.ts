const patienceMs = 120_000

/**
 * Asks the API of a Neo4j that has just started, which may plan a question for longer than its deadline: again, until there is a whole answer.
 * @throws Error when there is no answer without errors within two minutes
 */
export const askUntilAnswered = async (url: string, body: string): Promise<string> => {
  const end = performance.now() + patienceMs
  for (;;) {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: AbortSignal.timeout(patienceMs) })
    const text = await response.text()
    if (response.status === 200 && !text.startsWith('{"errors"') && !text.includes('"outcome":"TIMED_OUT"')) return text
    if (response.status < 500 && response.status !== 200 || performance.now() > end) throw new Error(`not answered: ${text.slice(0, 500)}`)
  }
}
