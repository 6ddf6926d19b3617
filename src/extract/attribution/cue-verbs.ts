import type { Certainty, Illocution } from '../../domain/vocabulary.ts'

/** What a cue takes as its content. */
export type Frame = {
  /** A that-clause, bare clause or question ("said ties improved", "asked whether"). */
  readonly clause: boolean
  readonly quotation: boolean
  /** "vowed to leave". */
  readonly infinitive: boolean
  /** "criticised the plan". */
  readonly object: boolean
  /** A hearer may stand before the content: "told reporters that", "urged both sides to". */
  readonly addressee: boolean
  /** "called for talks": prepositions that open the content. */
  readonly prepositions: readonly string[]
}

export type CueVerb = Frame & {
  readonly illocution: Illocution
  /** How sure the speaker is of the content when its words do not tell. */
  readonly certainty: Certainty
  /** The speaker denies or turns down the content. */
  readonly denies: boolean
  /** Only the negated cue counts, as a silence: "did not address". */
  readonly whenNegated: boolean
  /** An object counts only when the subject is a document or count: "the poll shows a lead". */
  readonly evidence: boolean
  /** Belief that the frame marks an attribution when it is filled: hand-set. */
  readonly belief: number
}

type Group = {
  readonly illocution: Illocution
  readonly belief: number
  readonly certainty?: Certainty
  readonly denies?: boolean
  readonly whenNegated?: boolean
  readonly evidence?: boolean
  /** One verb a line: the lemma, the letters of its frame (c q i o a), then prepositions. */
  readonly verbs: string
}

const groups: readonly Group[] = [
  {
    illocution: 'ASSERTIVE', belief: 0.95, verbs: `
      say cq
      tell acqio of about
      add cq
      note cqo
      state cqo
      write cq of about
      tweet cqo about
      post cq
      argue cq for against
      claim cqio
      assert cqo
      report cqo on
      announce cqo
      explain cqo
      declare cqo
      contend cq
      maintain cq
      insist cq on upon
      allege cqo
      acknowledge cqo
      concede cqo
      admit cqo to
      confirm cqo
      reveal cqo
      disclose cqo
      emphasize cqo
      emphasise cqo
      stress cqo
      underscore cqo
      underline cqo
      reiterate cqo
      repeat cqo
      affirm cqo
      reaffirm cqo
      recall cqo
      remark cq on
      observe cq
      comment cq on about
      reply cq
      respond cq
      answer cq
      retort cq
      counter cq
      conclude cq
      inform ac of about
      assure acq of
      reassure ac of
      notify ac of
      remind acq of
      warn acqi of against about
      caution acqi against
      predict cqo
      forecast co
      testify cq about to
      suggest cqo
      imply co
      hint cq at
      insinuate co
      indicate cqo
      signal co
      joke cq about
      quip cq about
      boast cq of about
      brag cq of about
      opine cq on
      muse cq about
      proclaim cqo
      profess co
      attest c to
      certify co
      posit co
      theorize c
      theorise c
      speculate cq about on
      elaborate cq on
      clarify cqo
      echo qo
      shout cq
      yell cq
      chant cqo
      whisper cq
      exclaim cq
      mutter cq
      murmur cq
      interject cq
      recount cqo
      narrate qo
      relate c
      intone q
      opt i
      quote acqo
      cite o
      mention co
      reference o
      describe oq as
      detail o
      outline o
      discuss oc
      characterize oq as
      characterise oq
      portray o as
      dub oq
      liken o
      compare o
      label oq
      brand oq
      summarize o
      summarise o
      publish o
      contradict o
      attribute o
      blog cq about
      email cq
      e-mail cq
      text cq
      venture cq
      enthuse cq about
      deadpan q
      crow cq about
      fume cq about at
      thunder q
      bark q
      cry q
      scream q
      chime q
      rejoin q
      gloat q about
      lecture q about on
      preach q about
      pontificate q about on
      telegraph co
      stipulate co
      rehash o
      retell o
      relay co
      elucidate o
      highlight oc
      spell oc`,
  },
  {
    illocution: 'ASSERTIVE', belief: 0.85, verbs: `
      call oq for on
      point c to
      refer  to
      allude  to
      speak q of about
      talk q of about
      lie q about
      complain cq about of
      lament cqo
      bemoan o
      stipulate co
      submit c
      swear cqi to
      vouch  for
      tout o
      raise o
      read q
      continue q
      begin q
      start q
      conclude q
      go q
      sing q
      joke q
      laugh q
      sigh q
      snap q
      scoff q at
      smile q
      ask q
      put q
      caption q
      sum o`,
  },
  { illocution: 'ASSERTIVE', belief: 0.85, denies: true, verbs: `
      deny cqo
      refute o
      rebut o
      dispute co
      disavow o
      disclaim o
      debunk o` },
  {
    illocution: 'DIRECTIVE', belief: 0.9, verbs: `
      urge acqio
      ask acqio for about
      call oq for on upon
      demand cqio
      request cio
      implore ai
      beseech ai
      beg aiq for
      plead cqi for with
      appeal i for to
      press ai for
      pressure ai
      exhort aiq
      encourage aio
      advise acqi against
      recommend cqo
      propose ciqo
      order aic
      instruct ai
      direct ai
      command ai
      invite ai
      inquire cq about
      enquire cq about
      query cqo
      wonder cq about
      question coq
      lobby i for against
      advocate co for
      petition ai
      summon ai
      challenge ai
      dare ai
      counsel aiq
      prod ai
      remind ai
      persuade aci
      convince aci`,
  },
  {
    illocution: 'COMMISSIVE', belief: 0.9, verbs: `
      promise acqio
      pledge cqio
      vow cqio
      threaten ciq
      commit  to
      agree ci to on with
      offer iqo
      undertake ic
      guarantee co
      volunteer ciq
      consent i to`,
  },
  {
    illocution: 'COMMISSIVE', belief: 0.85, denies: true, verbs: `
      refuse iq
      decline i
      rule o`,
  },
  {
    illocution: 'COMMISSIVE', belief: 0.6, certainty: 'PROBABLE', verbs: `
      plan i
      intend ic
      aim i
      decide ic on against
      resolve ic
      seek io
      mean i
      hope ciq for
      want io
      wish ci for
      prefer ico
      aspire i to
      prepare i`,
  },
  {
    illocution: 'EXPRESSIVE', belief: 0.8, verbs: `
      criticize oq
      criticise oq
      condemn oq
      denounce oq
      decry oq
      deplore oq
      deride oq
      mock oq
      ridicule oq
      blast oq
      slam oq
      lambast oq
      lambaste oq
      rebuke oq
      scold oq
      chide oq
      chastise oq
      berate oq
      castigate oq
      bash oq
      assail oq
      disparage oq
      insult oq
      accuse oq of
      blame oq on
      fault oq
      dismiss oq
      reject oq
      oppose oq
      object cq to
      protest co
      praise oq
      laud oq
      hail oq
      commend oq
      applaud oq
      compliment oq
      congratulate oq
      thank oq
      welcome oqc
      endorse o
      defend oq
      support o
      embrace o
      champion o
      trumpet o
      apologize cq for to
      apologise cq for to
      regret co
      celebrate o
      mourn o
      rail  against at about
      rant q about against
      gush q about over
      marvel cq at
      rejoice cq in
      sympathize  with
      gripe cq about
      grumble cq about
      vent q about
      fret cq about over
      worry cq about over
      fear co
      complain q
      joke q
      tease q`,
  },
  { illocution: 'EXPRESSIVE', belief: 0.7, verbs: `
      love o
      admire o
      despise o
      hate o
      downplay o
      exaggerate o
      herald o
      promote o
      unveil o
      advocate co
      contrast o
      second o
      retweet oq
      recite oq
      present o
      propound o
      respect o
      back o
      favor o
      favour o
      approve  of
      disapprove  of
      rebuff o
      hype o
      campaign  for against
      warm  to
      attack q for over as
      go  after
      lash out at
      push  for
      seize  on
      stipulate co
      outline o
      lay o` },
  { illocution: 'ASSERTIVE', belief: 0.8, evidence: true, verbs: `
      show o
      find o
      indicate o
      put o
      give o` },
  { illocution: 'ASSERTIVE', belief: 0.8, whenNegated: true, verbs: `
      address o
      name o
      identify o
      specify co
      respond  to
      answer o
      elaborate  on
      comment  on` },
  {
    illocution: 'DECLARATION', belief: 0.65, verbs: `
      rule c
      decree co
      nominate o
      declare co
      find c`,
  },
  {
    illocution: 'ASSERTIVE', belief: 0.7, certainty: 'PROBABLE', verbs: `
      believe cq in
      think cq of about
      feel cq
      suspect co
      assume co
      presume c
      suppose c
      expect cio
      anticipate co
      estimate co
      project co
      reckon c
      guess c
      figure c
      imagine co
      consider coq
      regard oq
      view oq
      deem oq
      perceive o
      judge co
      doubt co
      envision o
      surmise c
      concur cq with
      disagree cq with
      agree cq with
      trust c
      bet c
      see o
      rate o
      infer c
      deduce c
      calculate c
      ponder co
      contemplate o
      mull o`,
  },
  {
    illocution: 'ASSERTIVE', belief: 0.7, verbs: `
      know c about
      learn c of
      realize c
      realise c
      recognize co
      recognise co
      understand c
      discover c
      determine c
      find cq
      show cq
      demonstrate c
      suggest c
      hear c
      notice c
      remember c
      forget c about
      prove c
      decide c
      reason cq
      confide cq
      confess cq to
      vent q`,
  },
]

const frameOf = (letters: string, prepositions: readonly string[]): Frame => ({
  clause: letters.includes('c'),
  quotation: letters.includes('q'),
  infinitive: letters.includes('i'),
  object: letters.includes('o'),
  addressee: letters.includes('a'),
  prepositions,
})

/** Readings of each cue verb, in the order of the groups: the first whose frame is filled is taken. */
export const cueVerbs: ReadonlyMap<string, readonly CueVerb[]> = (() => {
  const verbs = new Map<string, CueVerb[]>()
  for (const { verbs: lines, illocution, belief, certainty = 'CERTAIN', denies = false, whenNegated = false, evidence = false } of groups) {
    for (const line of lines.split('\n')) {
      const [lemma = '', ...rest] = line.trim().split(/\s+/u)
      if (lemma === '') continue
      const letters = rest[0] !== undefined && /^[cqioa]+$/u.test(rest[0]) && !['on', 'in', 'a'].includes(rest[0]) ? rest[0] : ''
      const frame = frameOf(letters, letters === '' ? rest : rest.slice(1))
      verbs.set(lemma, [...verbs.get(lemma) ?? [], { ...frame, illocution, belief, certainty, denies, whenNegated, evidence }])
    }
  }
  return verbs
})()
