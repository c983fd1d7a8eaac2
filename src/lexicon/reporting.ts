/**
 * Reporting verbs by what stands as their content, which decides where it begins and ends. Phrases are separated by "|" and compared
 * by stem. Curated by hand; a verb is left out where news uses it for other things at least as often ("support", "show off").
 */
export const REPORTING = {
  /** A clause, with or without "that", or a quotation. */
  CLAUSE: `say|add|write|note|argue|suggest|insist|claim|state|announce|declare|report|explain|acknowledge|admit|concede|confirm|allege|assert|predict
    |conclude|contend|indicate|reveal|disclose|emphasize|emphasise|stress|reiterate|repeat|complain|remark|reply|counter|recall|boast|joke|quip|caution
    |estimate|tweet|speculate|imply|hint|propose|retort|point out|observe|reckon|opine|proclaim|testify|deny|lament|assure|signal|respond|protest
    |comment|demand|vow|warn|make clear`,
  /** A clause only: with an object they mean something else. */
  BELIEF: 'believe|think|hope|fear|agree|doubt|guess|suspect|worry|fret',
  /** A clause with "that" only. */
  THAT: 'hold|find|show|feel|know|mean|learn|recognize|recognise|realize|realise|prove|demonstrate|decide|rule|judge|maintain|see|post|recommend|advise|figure|stipulate',
  /** Words that are spoken, at one with the quotation: "“…,” she went on". */
  SPOKEN: 'continue|answer|shout|yell|chant|read|exclaim|cry|begin|go on|echo|wonder|interject|react|sum up|put it',
  /** First the one who hears it. */
  HEARER: 'tell|ask|remind|inform|assure|warn|convince|persuade|notify',
  /** An object: the thing or person spoken of, and what is said of it. */
  OBJECT: `call|describe|cite|criticize|criticise|praise|defend|accuse|blame|denounce|slam|blast|dismiss|reject|deny|dispute|refute|rebut|condemn|mock|tout|portray
    |mention|discuss|question|refer to|talk about|point to|call for|call on|express|decry|assail|rail against|detail|outline|urge|label|brand|credit
    |applaud|congratulate|deem|deride|ridicule|lambaste|lambast|castigate|chide|rebuke|scold|attribute|contradict|correct|retract|amend|speak of|speak about|warn of|warn against|complain about|complain of|oppose|endorse
    |hail|characterize|characterise|liken|implicate|disavow|disown|repudiate|contest|echo|depict|invoke|reference|bemoan|extol|trumpet|scoff at|take issue with|rule out|play down|brush aside|brush off|ask about
    |propose|predict|announce|suggest|claim|confirm|acknowledge|reveal|explain|demand|admit|estimate|stress|emphasize|emphasise|protest|allege|disclose|indicate|concede|recall|lament|assert`,
  /** An infinitive. */
  INFINITIVE: 'promise|vow|pledge|decline|refuse|threaten|want|hope|agree|offer|propose|claim|demand|swear|urge',
  /** Nouns for what somebody says, with a clause behind "that". */
  NOUN: `claim|accusation|allegation|charge|assertion|suggestion|contention|statement|insinuation|complaint|argument|theory|report|warning|denial|promise|pledge|insistence|concern|fear|hope|belief|view|idea|criticism|remark|comment|conclusion|prediction|admission|speculation|rumour|rumor`,
} as const;

/** Nouns for what shows something without speaking: with them "show", "find" and "suggest" report. */
export const EVIDENCE = `figure|data|poll|study|report|survey|record|document|analysis|result|email|evidence|video|investigation|inquiry|statistic|finding|research|letter|file|review|audit|statement|transcript|memo|image|footage|test|paper|source`;
