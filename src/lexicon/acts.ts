/**
 * Classes of acts: what contested claims say that somebody did. Balanced over fields (conflict, politics, business, health,
 * sport), none made for one event. Phrases are separated by "|" and compared by stem.
 */
export const ACTS = {
  /** Being the author of something, in whatever way. */
  RESPONSIBLE: `behind|mastermind|orchestrate|order|direct|instigate|plot|plan|coordinate|commission|engineer|carry out|carry it out|carry this out|carry that out|carry them out|responsible|responsibility|perpetrate|perpetrator|culprit|author|arrange|organise|organize
    |conduct|mount|execute|commit|launch|send|stand behind|lie behind|do it|do this|do that|work of|doing of|'s doing|handiwork|fingerprints|fingerprint|footprint|hallmark|signature of|guilty|to blame|give the order|give the orders|give an order|call the shots|pull the strings
    |pull the trigger|press the button|mastermind of|architect|set off|cause|initiate|undertake|stage|sponsor|hatch|dispatch|unleash|own up|claim responsibility|take responsibility|bear responsibility`,
  /** Having any part in it. */
  INVOLVED: `involve|involvement|part in|role|part|hand in|hand|to do with|do with|complicit|complicity|participation|participate|connection|connect|link|linked to|tie to|implicated|knowledge of|advance knowledge|foreknowledge|privy|collude|collusion|assist|contribute|abet`,
  /** Violent or hostile acts, as verb or noun. */
  ATTACK: `attack|strike|raid|bomb|bombing|bombard|bombardment|shell|shelling|hit|blast|explode|explosion|assault|fire on|fire at|open fire|fire shells|blitz|air raid|airstrike|air strike|target|sabotage|ambush|storm|invade|incursion|terrorist act|act of terror|terror attack|terrorist attack|hostile act|drone strike|drone attack|plot|attempt|blow up|bring down|torch|ram|detonate|barrage|salvo|sortie`,
  WEAPON:
    'drone|missile|rocket|shell|bomb|mortar|artillery|gun|quadcopter|unmanned aircraft|unmanned aerial vehicle|uav|warhead|munition|torpedo|mine|aircraft|aeroplane|airplane|jet',
  /** Going for somebody's life. */
  KILL: `kill|assassinate|assassination|murder|slay|attempt on the life|attempt on his life|attempt on her life|life of|'s life|eliminate|eliminate physically|take out|execute|decapitate|liquidate|claim the life|die|death|dead|casualty|fatality|leave dead`,
  /** Intent and purpose. */
  INTEND: `intend|mean to|meant|aim|aim at|aim to|attempt|try to|try|seek|want to|want|bid|purpose|purposely|target|design to|plan to|plot|effort|in order to|deliberate|deliberately|on purpose|wilful|set out|bent on|order|go after`,
  /** Making something up or doing it to oneself to deceive. */
  STAGE: `stage|fake|false flag|inside job|manufacture|pantomime|theatre|theater|theatrical|stitch up|ruse|set up|stunt|trick|charade|hoax|orchestrate|do it to itself|do it to himself|do it to herself|do it to themselves|do it itself|do it themselves|bomb itself|attack itself|blow up its own|blow up their own|shell its own|shell their own|hit its own|hit their own|at its own|at their own|simulate|mock up|provocation|self inflicted|from within|own goal|contrive|rig|fabricate|performance|script|fingerprints|carry out itself|concoct`,
  PRETEXT:
    'pretext|excuse|justify|justification|divert attention|distract|distraction|diversion|prepare the ground|prepare opinion|cover for|smokescreen|rally|mobilise|mobilize|mobilisation|mobilization|escalate|escalation|intensify',
  /** Profit and sense of doing something. */
  GAIN: 'gain|benefit|profit|interest|reason|motive|sense|point|advantage|win|make sense|in its interest|in their interest|serve|use|useful|purpose|worth|want|choose to|choose|incentive',
  /** Looking weak. */
  WEAKNESS: `weak|weakness|vulnerable|vulnerability|expose|exposed|humiliate|humiliation|embarrass|embarrassment|defenceless|defenseless|porous|undefended|fool|foolish|daft|laughing stock|prestige|incompetent|incompetence|loss of face|lose face|blunder|look bad|look stupid|helpless|ridicule`,
  EVIDENCE: 'evidence|proof|prove|substantiate|back up|corroborate|document|confirm|verify|sign|indication|trace|show',
  /** Helping or urging others to act. */
  ENCOURAGE: `encourage|enable|endorse|support|urge|allow|condone|facilitate|promote|incite|egg|egg on|push|goad|invite|license|licence|permit|permission|help|aid|abet|assist|arm|supply|provide|equip|back|bless|blessing|approve|approval|instigate|spur|embolden|give a free hand|green light|sign off on|go ahead|train|sanction|prod|carte blanche`,
  /** Taking the decision. */
  DECIDE: `decide|decision|make the decision|take the decision|choose the target|select the target|pick the target|determine the target|approve the target|target be choose|target be select|dictate|call the shots|make those calls|make the call|give the order|give the orders|give orders|orders from|order come from|pull the strings|have the last word|tell where to|tell what to`,
  /** Acting on another's will. */
  OBEY: 'do what it is told|do as it is told|do what they are told|do what it was told|do what they be told|puppet|proxy|on the order of|on order from|on the instruction of|on instruction from|carry out the order|carry out order|execute the order|follow order|at the behest of|at the bidding of|do the bidding|vassal|press the button',
  /** Beyond one's own border. */
  ABROAD: `beyond its border|beyond their border|outside its border|outside of its border|outside of its boundary|outside its territory|beyond the border|across the border|over the border|on foreign soil|foreign soil|abroad|inside the country|cross border|outside the country|deep inside|somebody else 's|someone else 's|another country|other countries`,
  /** Not being there. */
  ABSENT: `absent|absence|elsewhere|away|out of town|not there|n't there|not present|n't present|not inside|n't inside|not in the|n't in the|not at the|n't at the|not home|n't home|n't even home|not at home|not even there|n't even there|somewhere else|at his residence|at her residence|at his country|at her country|outside the capital|outside the city|miles away|out of the country|sleep elsewhere|not anywhere near|nowhere near|not been in the|not been at the|nobody be in|no one be in|nobody be inside|stay elsewhere|be elsewhere|not in residence|not in the building`,
  /** A machine that failed or strayed. */
  MALFUNCTION: `lose control|lost control|out of control|lose contact|malfunction|stop responding|stop answering|stop obeying|stop responding to|stray|go astray|veer|runaway|break down|technical failure|technical fault|uncontrolled|unresponsive|fail|went rogue|go rogue|wayward|errant`,
  /** One's own. */
  OWN: 'own|its own|their own|one of its own|our own|friendly|be its own',
  SHOOTDOWN: 'shoot down|bring down|down|destroy|intercept|shoot|take down|knock out|knock down',
  INCREASE:
    'increase|intensify|step up|escalate|escalation|raise|heavier|turn up the heat|turn up|double|worse|get worse|grow|ramp up|rise|triple|surge|harder|faster tempo|raise the tempo|tempo|reprisal|heat up|worsen|greater',
  DECREASE: 'decrease|reduce|fall|drop|cut|shrink|lose|disappear|decline|dwindle|fewer|vanish|halve|lower|diminish',
  /** Courts. */
  TRIBUNAL: 'tribunal|special court|dedicated court|special tribunal|international court|war crimes court|court|trial',
  PROSECUTE: `try|prosecute|put on trial|stand trial|face trial|face justice|face court|bring to justice|hold accountable|hold to account|answer for|answer before|be judged|judge|sentence|convict|punish|justice|in the dock|indict`,
  AGGRESSION:
    'aggression|crime of aggression|crimes of aggression|start the war|starting the war|responsible for the war|invasion|invade|illegal war|unprovoked war|war of aggression|criminal action',
  WARRANT:
    'warrant|arrest warrant|order the arrest|order arrest|want for|wanted|wants|seek|seek the arrest|after|arrest|indict|indictment|stand accused|charge',
  ABDUCT:
    'abduct|abduction|deport|deportation|remove|removal|transfer|kidnap|kidnapping|snatch|steal|take|forcible removal|forcibly remove|unlawful transfer|forced transfer|stolen|separate from',
  CHILD: 'child|kid|minor|infant|baby|teenager|orphan|youngster',
  WARCRIME:
    'war crime|crime against humanity|crime|atrocity|massacre|genocide|ethnic cleansing|mass grave|torture|execution|criminal|rape|looting',
  CIVILIAN: 'civilian|victim|body|dead|resident|shopper|bystander|killing|corpse',
  /** Keeping something from others. */
  CONCEAL:
    'hide|conceal|cover up|withhold|keep quiet|keep secret|sit on|suppress|bury|hush up|keep from|not disclose|fail to disclose|not report|fail to report|bottle up|keep silent|stay silent|stay quiet|mask|whitewash|keep back|hold back',
  IGNORE: 'ignore|neglect|overlook|disregard|do nothing|fail to act|not act|sit on|turn a blind eye|look away|inaction|idle',
  KNOW: 'know|aware|knowledge|learn|informed|warned|told',
  REFUSE: 'refuse|decline|turn down|refusal|say no|resist|balk|duck|dodge|evade|avoid|skip|miss',
  ERASE: 'erase|delete|wipe|destroy|shred|overwrite|tamper|doctor|purge',
  FORGE: 'forge|forgery|falsify|counterfeit|doctor|fake|fabricate|tamper with',
  SELL: 'sell|trade|hand over|pass on|share|market|sale|give away|supply|peddle|monetise|monetize|transfer',
  CLOSE: 'close|closure|shut|shut down|shutter|wind down|scrap|axe|shutdown|end|stop|phase out',
  CONTAMINATE: 'contaminate|contamination|pollute|pollution|poison|taint|unsafe|toxic|dangerous|hazardous|harmful',
  ILLNESS: 'ill|illness|sick|sicken|make ill|make sick|harm|disease|poisoning|symptom|suffer',
  PERMIT: 'permit|approve|approval|sign|sign off|authorise|authorize|agree to|nod through|green light|clear|consent|agree|permission',
  DISMISS_FROM_POST: 'dismiss|sack|fire|let go|lay off|oust|remove from|terminate|give notice|poor performance',
  OBSTRUCT: 'obstruct|block|keep away|keep from|prevent|bar|stop|turn back|hinder|hold up|deny access|hold back',
  DERAIL: 'wreck|derail|sabotage|torpedo|scupper|undermine|sink|ruin|disrupt|spoil|scuttle',
  FRIGHTEN: 'scare|frighten|terrify|alarm|panic|intimidate|scaremonger|fear',
  REVENGE: 'revenge|reprisal|retaliate|retaliation|payback|punish|punishment|vendetta|get even|bill for|retribution',
  SAVE_MONEY: 'save money|save|cut costs|cost saving|cost cutting|cost|savings|cheap|economise|economize|budget',
} as const;
