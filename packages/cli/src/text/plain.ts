/** Control characters, line ends included: a cell must not move the cursor or colour the terminal. */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Characters that change the direction of text around them. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text of the data on one line, without anything that a terminal would obey. */
export function oneLine(text: string): string {
  return text.replace(CONTROL, ' ').replace(DIRECTION, '').trim();
}
