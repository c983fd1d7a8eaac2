import { t } from './texts';

/**
 * Names that English puts "the" before: plurals, unions of states, and bodies called by a common noun. Own names of companies, places
 * and people are left alone, and so is a name that already has its article.
 */
const WANTS_ARTICLE =
  /(?:\b(?:States|Kingdom|Nations|Emirates|Netherlands|Philippines|Bahamas|Maldives|Comoros|Seychelles|Gambia|Islands|Republic|Federation|Union|Ministry|Agency|Commission|Committee|Council|Authority|Department|Government|Parliament|Association|Organi[sz]ation|(?:Criminal|Supreme|High) Court)$|^(?:Republic|Kingdom|Government|Ministry|Department|State) of\b)/i;

/** A party's name as it stands within a sentence of ours: "the United States", "Russia"; in other languages than English as the pack has it. */
export function withArticle(name: string): string {
  if (!t('language').startsWith('en')) return name;
  if (/^the\s/i.test(name)) return `t${name.slice(1)}`;
  return WANTS_ARTICLE.test(name) ? `the ${name}` : name;
}
