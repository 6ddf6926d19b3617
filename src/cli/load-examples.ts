import type { Graph } from '../graph/connect.ts'
import type { Progress } from './progress.ts'
export const loadExamples = async (_graph: Graph, _progress: Progress): Promise<void> => { await Promise.resolve() }
