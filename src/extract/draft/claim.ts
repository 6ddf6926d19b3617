import type { CausalClaim } from '../causal/causal-claim.ts'

/** What the assembly needs to know of a causal claim, wherever it came from. */
export type Claim = Pick<CausalClaim, 'tokens' | 'relation' | 'polarity' | 'explicit' | 'confidence' | 'rule'>
