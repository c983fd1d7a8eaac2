import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon';
import { logoIcon } from './icon-shapes';
import { PanelArticle } from './panel-article';
import { PanelClaims } from './panel-claims';
import { PanelFoot } from './panel-foot';
import { PanelMessage } from './panel-message';
import type { PanelDeeds, PanelState } from './panel-state';
import { t } from './texts';

export interface PanelProps extends PanelDeeds {
  readonly state: PanelState;
}

/** Draws the side panel, or draws it anew. */
export function renderPanel(root: HTMLElement, props: PanelProps): void {
  render(<Panel {...props} />, root);
}

function Panel({ state, ...deeds }: PanelProps) {
  // Which of the two is seen where there is no room for both.
  const [side, setSide] = useState<'article' | 'claims'>('claims');
  const tab = (of: typeof side, label: string) => (
    <button type="button" class="chip" aria-pressed={side === of} onClick={() => setSide(of)}>
      {label}
    </button>
  );
  return (
    <div class="panel" lang={t('language')}>
      <header class="bar">
        <h1>
          <Icon shape={logoIcon} />
          {t('extensionName')}
        </h1>
        {state.kind === 'draft' && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form
          <div class="chips" role="group" aria-label={t('filterLabel')}>
            {tab('claims', t('panelClaims'))}
            {tab('article', t('panelArticle'))}
          </div>
        )}
      </header>
      {state.kind === 'draft' ? (
        <>
          <main class={`both shows-${side}`}>
            <PanelArticle draft={state.draft} onJump={() => setSide('claims')} />
            <PanelClaims {...state} {...deeds} />
          </main>
          <PanelFoot {...state} {...deeds} />
        </>
      ) : (
        <main>
          <PanelMessage state={state} {...deeds} />
        </main>
      )}
    </div>
  );
}
