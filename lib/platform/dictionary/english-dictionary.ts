/** The English dictionary in Hunspell's two files, as text: half a megabyte, read when it is first asked for. */
export async function englishDictionary(): Promise<{ aff: string; dic: string }> {
  const { default: files } = await import('dictionary-en')
  return { aff: text(files.aff), dic: text(files.dic) }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
