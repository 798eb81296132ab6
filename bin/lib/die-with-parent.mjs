// Preloaded into programs that a start runs: killed together with it, or a build would go on and block the next one.
// Their own helpers inherit the preload and must not obey it, for they live by their channel; so it names its parent.
if (process.channel && process.env.STET_RUN_BY === String(process.ppid)) {
  process.once('disconnect', () => process.exit(1))
  process.channel.unref()
}
