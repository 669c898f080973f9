/** Bytes at a time that become text. */
const PIECE = 32_768;

/** One letter a byte, for looking for ASCII whatever the encoding of the rest; `bytesOfLetters` takes it back. */
export function lettersOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}

/** The bytes of such a text. */
export function bytesOfLetters(text: string): Uint8Array {
  const made = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) made[at] = text.charCodeAt(at);
  return made;
}

/** Whether bytes hold an ASCII word, without a text made of them. */
export function holdsWord(bytes: Uint8Array, word: string): boolean {
  const last = word.length - 1;
  for (let at = bytes.indexOf(word.charCodeAt(last)); at !== -1; at = bytes.indexOf(word.charCodeAt(last), at + 1)) {
    let same = 1;
    while (same <= last && bytes[at - same] === word.charCodeAt(last - same)) same += 1;
    if (same > last) return true;
  }
  return false;
}
