/** Prints one line of progress. */
export function say(line) {
  console.log(line)
}

/** Prints one sentence on what to mend and ends with code 1. */
export function giveUp(sentence) {
  console.error(`\nStet cannot start. ${sentence}\n`)
  process.exit(1)
}
