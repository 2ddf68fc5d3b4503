// Counts what held and what did not, and says so in the one form that the summary of all checks reads.
let passed = 0;
let failed = 0;

export function check(holds, sentence) {
  if (holds) {
    passed++;
  } else {
    failed++;
    console.error(`failed: ${sentence}`);
  }
}

export function finish(name) {
  console.log(`${failed ? "Failed" : "Passed"}!  - Failed: ${failed}, Passed: ${passed}, Skipped: 0, Total: ${passed + failed} - ${name}`);
  process.exit(failed || !passed ? 1 : 0);
}
