import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    retry: 0,
    projects: [
      { plugins: [WxtVitest()], test: { name: 'unit', include: ['tests/{unit,property}/**/*.test.{ts,tsx}', 'tests/eval/*.test.mjs'] } },
      { test: { name: 'build', include: ['tests/build/*.test.ts'] } },
    ],
  },
});
