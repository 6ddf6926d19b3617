import { certainlyBefore, type Bounds } from './time.ts'

/** How the dates of a cause and its effect stand to each other; as LinkOrder of the schema. */
export type CausalOrder = 'CERTAIN' | 'POSSIBLE' | 'REVERSED'

/**
 * CERTAIN when the cause certainly begins no later than the effect, REVERSED when it certainly begins after it has ended,
 * POSSIBLE when the dates leave it open. Null bounds are open.
 */
export const causalOrder = (cause: Bounds, effect: Bounds): CausalOrder =>
  certainlyBefore(effect, cause) ? 'REVERSED'
    : cause.latest !== null && effect.earliest !== null && cause.latest <= effect.earliest ? 'CERTAIN'
      : 'POSSIBLE'
