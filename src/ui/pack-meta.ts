import type { PackSummary } from '../match/pack-summary';
import { dateText } from './date-text';
import { plural, t } from './texts';

/** "14 claims · 1 event · version 1.0.0 · Thu 4 May 2023 · A. Moreau · CC BY 4.0". */
export function packMeta({ claims, textOnly, events, version, published, maintainers, licence }: PackSummary): string {
  return [
    plural('claimCount', claims),
    ...(textOnly > 0 && textOnly < claims ? [plural('textOnlyCount', textOnly)] : textOnly > 0 ? [t('textOnlyAll')] : []),
    ...(events > 0 ? [plural('eventCount', events)] : []),
    t('packVersion', version),
    dateText(published),
    ...maintainers,
    ...(licence === null ? [] : [licence]),
  ].join(' · ');
}
