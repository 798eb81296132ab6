// Preloaded into programs that a start runs: killed together with it, or a build would go on and block the next one.
if (process.channel) {
  process.once('disconnect', () => process.exit(1))
  process.channel.unref()
}
