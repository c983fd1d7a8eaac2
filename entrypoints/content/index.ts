import { defineContentScript } from 'wxt/utils/define-content-script';
import { isSlight } from '../../src/page/readable';
import { followFrame } from './follow-frame';
import './style.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  runAt: 'document_idle',
  main() {
    if (window === window.top || !isSlight(window)) followFrame();
    // Chromium gives a frame of another site its size somewhat later than its document, and not always with a resize event.
    else if (window.innerWidth === 0) {
      const size = new ResizeObserver(() => {
        if (window.innerWidth === 0) return;
        size.disconnect();
        if (!isSlight(window)) followFrame();
      });
      size.observe(document.documentElement);
    }
  },
});
