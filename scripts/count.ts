import { readFileSync } from 'node:fs';

// Prints "passed failed" from the results that the test runner wrote as JSON.
const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
  readFileSync(String(process.argv[2]), 'utf8'),
) as { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number; success: boolean };
console.log(numPassedTests, success ? 0 : Math.max(numFailedTests, numFailedTestSuites, 1));
