// Bytes written as base64, by hand: the ring has neither DOM nor Node, so neither atob nor Buffer.

/** Reads base64 without blanks; letters that are none count as zero. */
export function decodeBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length >> 2) * 3 - padding)
  for (let at = 0, out = 0; at < text.length; at += 4) {
    const bits =
      (VALUES[text.charCodeAt(at)] << 18) |
      (VALUES[text.charCodeAt(at + 1)] << 12) |
      (VALUES[text.charCodeAt(at + 2)] << 6) |
      VALUES[text.charCodeAt(at + 3)]
    bytes[out++] = bits >> 16
    bytes[out++] = bits >> 8
    bytes[out++] = bits
  }
  return bytes
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = Uint8Array.from({ length: 128 }, (_, unit) => Math.max(0, LETTERS.indexOf(String.fromCharCode(unit))))
