export type FileEncoding = 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'single-byte'
export type DecodedFile = { readonly encoding: FileEncoding; readonly text: string }

/**
 * The text of a file, so that the same bytes come out of `encodeFile` again. Bytes that are no UTF-8 are taken one by one:
 * a spreadsheet saved them, and letters beyond English are then those of western Europe.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) {
    return { encoding: 'utf-16le', text: new TextDecoder('utf-16le').decode(bytes) }
  }
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { encoding: hasMark ? 'utf-8-mark' : 'utf-8', text }
  } catch {
    return { encoding: 'single-byte', text: Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') }
  }
}

export function encodeFile({ encoding, text }: DecodedFile): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new Uint8Array(new TextEncoder().encode(text))
  if (encoding === 'utf-8-mark') return new Uint8Array(new TextEncoder().encode(`\uFEFF${text}`))
  if (encoding === 'single-byte') return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const marked = `\uFEFF${text}`
  return Uint8Array.from({ length: 2 * marked.length }, (_, at) => {
    const unit = marked.charCodeAt(at >> 1)
    return at % 2 === 0 ? unit & 0xff : unit >> 8
  })
}
