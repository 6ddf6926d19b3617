import type { Task } from '../task.ts'
import { attributionPolnear } from './attribution-polnear.ts'
import { causalSentenceCnc, causalSpansCnc } from './causal-cnc.ts'
import { discourseGum } from './discourse-gum.ts'
import { speed } from './speed.ts'

/** All evaluations, in the order in which they are printed. A new one is a file here and a line below. */
export const tasks: readonly Task[] = [attributionPolnear, causalSentenceCnc, causalSpansCnc, discourseGum, speed]
