const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe for HTML and XML, in element content and in quoted attributes. Control characters are dropped. */
export function escapeHtml(text: string): string {
  const printable = text.toWellFormed().replace(NOT_IN_XML, '')
  return printable.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

// oxlint-disable-next-line no-control-regex -- XML may not hold these, and a feed is XML
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g
