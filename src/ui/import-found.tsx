import { ImportAlike } from './import-alike';
import { ImportIssues } from './import-issues';
import type { ImportDeeds, ImportFound } from './import-state';
import type { ListedPack } from './options-state';
import { packMeta } from './pack-meta';
import { plural, t } from './texts';

interface Props extends Pick<ImportDeeds, 'onMerge' | 'onAdd'> {
  readonly number: number;
  readonly found: ImportFound;
  readonly packs: readonly ListedPack[];
}

/** What would be added: its claims, who published them, what it would mark elsewhere, and what was left out. */
export function ImportFoundView({ number, found: { form, items, preview, issues }, packs, onMerge, onAdd }: Props) {
  const { title, sample, publishers, hits, alike, claims, textOnly } = preview;
  const rest = publishers.length - publishers.first.length;
  return (
    <>
      <p class="title">{title}</p>
      <p class="meta">{packMeta(preview)}</p>
      {form === 'claimreview' && <p>{t('importRead', plural('itemCount', items), plural('claimCount', claims))}</p>}
      {textOnly > 0 && <p class="meta">{t('textOnlyWhy')}</p>}
      <ul class="sample">
        {sample.first.map((text, i) => (
          <li key={i}>{text}</li>
        ))}
      </ul>
      {sample.length > sample.first.length && <p class="meta">{plural('moreClaims', sample.length - sample.first.length)}</p>}
      {publishers.length > 0 && (
        <p>
          <span class="label">{t('publishers')}</span> {publishers.first.map(({ name, sources }) => `${name} (${sources})`).join(' · ')}
          {rest > 0 && ` · ${plural('more', rest)}`}
        </p>
      )}
      {textOnly < claims && (
        <>
          <p>
            <span class="label">{t('importTrial')}</span> {plural('trialHits', hits.length)}
          </p>
          <ul class="sample">
            {hits.first.map(({ claim, sentence }) => (
              <li key={`${claim} ${sentence}`}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {alike.length > 0 && <ImportAlike alike={alike} onMerge={(groups) => onMerge(number, groups)} />}
      {issues.length > 0 && (
        <section>
          <h4 class="label">{plural('issueCount', issues.length)}</h4>
          <ImportIssues issues={issues} />
        </section>
      )}
      <ImportAddButtons id={preview.id} packs={packs} onAdd={(id) => onAdd(number, id)} />
    </>
  );
}

/** A pack with the id of another takes its place or comes beside it, as the reader says; one that the reader does not own stays. */
function ImportAddButtons({ id, packs, onAdd }: { id: string; packs: readonly ListedPack[]; onAdd(id: string): void }) {
  const holder = packs.find((pack) => pack.id === id);
  if (!holder)
    return (
      <button type="button" class="btn primary" onClick={() => onAdd(id)}>
        {t('addToPacks')}
      </button>
    );
  return (
    <>
      <p>{t('importTaken', holder.title, holder.version)}</p>
      <div class="deeds">
        {holder.origin === 'own' && (
          <button type="button" class="btn primary" onClick={() => onAdd(id)}>
            {t('replacePack')}
          </button>
        )}
        <button type="button" class="btn" onClick={() => onAdd(freeId(id, packs))}>
          {t('keepBoth')}
        </button>
      </div>
    </>
  );
}

function freeId(id: string, packs: readonly ListedPack[]): string {
  let free = id;
  for (let n = 2; packs.some((pack) => pack.id === free); n++) free = `${id}-${n}`;
  return free;
}
