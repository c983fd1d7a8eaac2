/**
 * Classes of speech: how news reports that somebody claims, accuses, denies or doubts. Phrases are separated by "|" and
 * compared by stem, so one form of each word is enough. Curated by hand: published lists cover only part of what news uses.
 */
export const SPEECH = {
  /** Reporting verbs and phrases that carry what somebody puts forward. */
  SAY: `say|tell|state|add|added|adding|argue|insist|maintain|assert|claim|contend|stress|note|remark|explain|declare|announce|reply|respond|answer|write
    |tweet|post|report|repeat|reiterate|acknowledge|admit|concede|confirm|suggest|hint|believe|think|allege|describe|call|term|label|brand|warn
    |recall|point out|go on|judge|conclude|estimate|observe|according to|speak of|regard|consider|counter|complain|assure|remind|reason
    |testify|ask|continue|quip|joke|retort|profess|attest|caution|predict|reveal|disclose|boast|brag|urge|demand|vow|pledge|promise|protest|object|reckon|see|read|list|count|mention
    |characterise|characterize|portray|present|quote|cite|indicate|comment|agree|ask for|call for|hold that|have it|put it|let it be known|sum up
    |in the words of|in the view of|in the eyes of|convinced|persuaded|certain that`,
  /** Verbs of accusation whose target is the accused. */
  ACCUSE: `accuse|blame|implicate|incriminate|denounce|charge|fault|point to|point the finger at|point a finger at|point finger at|name as|single out|indict
    |pin the blame on|pin blame on|pin it on|pin this on|put the blame on|put blame on|lay the blame on|lay blame on|lay the blame at|lay the blame with|lay responsibility
    |cast blame on|heap blame on|shift the blame to|shift the blame onto|turn on|hold responsible|hold accountable|hold liable
    |find fault with|attribute to|ascribe to|blame on|suspect`,
  /** Nouns and adjectives that make the one they are said of the accused. */
  CULPRIT: `culprit|perpetrator|to blame|at fault|guilty|responsible|mastermind|villain|arch villain|author|behind|accountable|liable`,
  /** Nouns for what somebody put forward. */
  META: `claim|accusation|allegation|charge|assertion|suggestion|contention|statement|account|version|story|theory|idea|notion|report|narrative
    |insinuation|tale|talk|finding|line|argument|hypothesis|explanation|reading|rumour|rumor|speculation|implication|complaint|blame|verdict|words|comment|remark
    |proposition|scenario|thesis|interpretation|description|characterisation|characterization|criticism|point`,
  /** Verbs and nouns of rejection. */
  DENY: `deny|reject|dismiss|refute|rebut|repudiate|disown|disavow|disclaim|brush aside|brush off|brush away|shrug aside|swat away|swat aside|wave off|wash its hand of|wash their hand of|wash his hand of|wash her hand of|dismissal|laugh off|laugh at|wave away|wave aside|slap down|bat away|bat down
    |pour scorn on|scoff|scoff at|scorn|rubbish|rule out|dispute|contest|contradict|push back|hit back|push back against|discount|denial|shrug off|play down
    |pour cold water on|take issue with|call into question|cast doubt on|protest its innocence|protest his innocence|protest innocence|disagree|refutation|rejection|rebuttal|bristle at|rail at
    |give the lie to|deride|ridicule|mock|turn down|throw out|have none of it|have none of this|have none of that|fend off|object to|sneer at|disbelieve|distance itself from|beg to differ|not so|set the record straight
    |not hear of|have no truck with|wave it off|wave them off|wave it away|brush it off|brush it aside|laugh it off|shrug it off|give short shrift to`,
  /** Epithets of rejection. */
  FALSE: `ludicrous|absurd|ridiculous|baseless|false|untrue|not true|nonsense|nonsensical|preposterous|unfounded|groundless|lie|lying|liar|laughable|fabrication|fabricate|invention|invent|rubbish
    |bogus|fiction|fictitious|fairy tale|fantasy|smear|slander|libel|defamation|outrageous|outlandish|bizarre|delusional|hogwash|garbage|baloney|without foundation|without merit|without basis|no basis
    |no truth|no substance|no merit|not a word of it|far fetched|fanciful|farcical|a joke|trumped up|made up|make up|concocted|concoct|utter|disinformation|propaganda|misinformation|inaccurate|incorrect
    |wrong|mistaken|misleading|obscene|insulting|insult|unserious|malicious|scurrilous|void|null and void|meritless|spurious|hoax|myth|cover story|canard|falsehood|wide of the mark|cynical|defamatory|pure speculation|disgraceful|shameful|grotesque|scandalous|offensive|pathetic|tosh|bunk|make it up|make things up|make that up|poppycock|balderdash|drivel|twaddle|claptrap|fable|tall tale|pipe dream
    |slur|calumny|beneath contempt|distortion|misreading|misrepresentation|mischaracterisation|mischaracterization|hearsay|witch hunt|not to be believe|not credible|not be trusted|implausible|beggar belief|defy belief|beyond belief|stretch credulity|strain credulity|hold no water|not the case|n't the case|not correct|n't correct|n't true|not accurate|n't accurate|nothing in it|nothing to it
    |without any basis|without any foundation|without any merit|without substance|devoid of truth|devoid of substance|no basis in fact|no foundation|attempt to divert|attempt to distract|attempt to deflect|bid to divert|bid to distract
    |bid to deflect|smokescreen|red herring|pure theatre|political theatre|further from the truth|far from the truth|not stand up|n't stand up|fantasist|figment`,
  /** Nouns and infinitives for a denial that somebody else speaks of: "its protestations", "attempts to disown it". */
  PROTEST: 'denial|denials|protestation|assurance|innocence|disclaimer|attempt to disown|disown|attempt to deny|attempt to distance',

  /** Taking something for true: negated, it rejects. */
  ASSENT: `accept|believe|buy|share|agree|endorse|swallow|credit|subscribe to|persuaded|convinced|credible|plausible|convincing|well founded|justified|stand up|hold water|add up`,

  /** Answers that deny one's own part in a few words. */
  OWN_DENIAL: `nothing to do with us|not us|n't us|not them|n't them|not our doing|not me|n't me|say no|answer no|reply no|not guilty|innocent|innocence|not do it|n't do it|not us who|not they who|have not done it|not its doing|not their doing|no such thing|not our work|n't our work|not its work|not their work|hand be clean|conscience be clean|conscience be clear|clean hand|clear conscience`,
  /** Negation. */
  NEG: `not|n't|no|nope|never|nothing|neither|nor|none|nobody|no one|nowhere|without|hardly|scarcely|anything but|not a single|not one|far from|rather than|instead of|refuse to|refrain from|in no way|by no means|cannot|zero|fail to|lack the|lack any|unable to|incapable of|in no position to`,
  /** What makes a statement a possibility only. */
  HEDGE: `could|might|may|would have|perhaps|possibly|maybe|whether|suppose|theoretically|hypothetical|conceivable|cannot rule out|not rule out|could not rule out|did not rule out|possible that|question of|unclear|wonder|ask whether|asked whether|asked if|remains to be seen|not known|speculate`,
  CONDITION: 'if|unless|whether|provided that|assuming|were it|had it|in case',
  /** Admission and withdrawal. */
  RETRACT: 'retract|withdraw|correct|backtrack|walk back|take back|row back|back down|apologise for|apologize for|misstate|amend',
} as const;
