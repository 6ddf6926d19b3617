import type { Task } from '../task.ts'
import { attributionPolnear } from './attribution-polnear.ts'

/** All evaluations, in the order in which they are printed. A new one is a file here and a line below. */
export const tasks: readonly Task[] = [attributionPolnear]
