import type { ArticleCaution } from '../model/article-caution';
import { type TextKey, t } from './texts';

const CAUTIONS: Readonly<Record<'stub' | 'live' | 'interview' | 'transcript', TextKey>> = {
  stub: 'cautionStub',
  live: 'cautionLive',
  interview: 'cautionInterview',
  transcript: 'cautionTranscript',
};

/** What is unusual about an article's text, in words; null for an ordinary one, and for one that is not modelled at all. */
export function cautionText(caution: ArticleCaution | null): string | null {
  if (caution === null || caution.kind === 'language') return null;
  return caution.kind === 'long' ? t('cautionLong', String(caution.words), String(caution.read)) : t(CAUTIONS[caution.kind]);
}
