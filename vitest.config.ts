import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    retry: 0,
    // What is counted ends by itself; a busy machine takes its time over it.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['tests/{unit,property}/**/*.test.{ts,tsx}', 'tests/eval/*.test.mjs'] },
      },
      { extends: true, test: { name: 'build', include: ['tests/build/*.test.ts'] } },
    ],
  },
});
