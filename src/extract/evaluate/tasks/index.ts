import type { Task } from '../task.ts'
import { actorTask } from './actors.ts'
import { attributionPolnear } from './attribution-polnear.ts'
import { causalSentenceCnc, causalSpansCnc } from './causal-cnc.ts'
import { commitmentTask } from './commitments.ts'
import { discourseGum } from './discourse-gum.ts'
import { eventTask } from './events.ts'
import { linkTask } from './links.ts'
import { ploverTask } from './plover.ts'
import { speed } from './speed.ts'

/** All evaluations, in the order in which they are printed. A new one is a file here and a line below. */
export const tasks: readonly Task[] = [attributionPolnear, causalSentenceCnc, causalSpansCnc, discourseGum, actorTask, eventTask, commitmentTask, linkTask, ploverTask, speed]
