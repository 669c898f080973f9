/** Characters that XML does not allow, and others that steer a terminal or a page. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Characters that turn the direction of the text around them: what is printed would not be what is stored. */
const DIRECTION = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Halves of characters without their other half. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of the data as a document may print it: what cannot be printed shows as a sign in its place. */
export function safeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(CONTROL, '\ufffd')
    .replace(DIRECTION, '\ufffd')
    .replace(HALF, (_, before: string | undefined) => `${before ?? ''}\ufffd`);
}
