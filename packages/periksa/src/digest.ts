/** SHA-256 of bytes in hexadecimal; null where the browser offers none, as on plain HTTP. */
export async function sha256(bytes: Uint8Array): Promise<string | null> {
  // Absent outside secure contexts, whatever the types say.
  const subtle = (globalThis.crypto as { readonly subtle?: SubtleCrypto }).subtle;
  if (subtle === undefined) return null;
  const digest = await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
