import type { Reporter, TestCase } from 'vitest/node'

/** Names each test that passed only at its second try, one a line, for `.ci/run` and whoever reads its log. */
const nameFlaky: Reporter = {
  onTestCaseResult: (test) => {
    if (test.diagnostic()?.flaky) console.log(`flaky: ${nameOf(test)}`)
  },
}

const nameOf = ({ module, fullName }: TestCase) => `${module.relativeModuleId} > ${fullName}`

/**
 * Where a whole change would be held up by one test that failed by chance, a test is tried twice, and named when it
 * needed that; on a developer's machine it simply fails.
 */
export const retry = process.env.CI ? 1 : 0
export const reporters = ['default', ...(process.env.GITHUB_ACTIONS ? ['github-actions'] : []), nameFlaky]
