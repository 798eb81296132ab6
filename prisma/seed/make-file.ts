import type { SeedFile } from './content/types.ts'

/** The bytes of a demo file: a one-page PDF where the name says so, else the lines as text. */
export function makeFile({ name, lines }: SeedFile): Buffer {
  return name.endsWith('.pdf') ? onePagePdf(lines) : Buffer.from(`${lines.join('\n')}\n`, 'utf8')
}

/** A PDF of one A4 page with these lines of plain ASCII. */
function onePagePdf(lines: readonly string[]): Buffer {
  const words = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
  const page = `BT /F1 12 Tf 72 770 Td 18 TL\n${words}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n `
  })
  const table = ['xref', `0 ${objects.length + 1}`, '0000000000 65535 f ', ...offsets].join('\n')
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(`${body}${table}\n${end}`, 'latin1')
}
