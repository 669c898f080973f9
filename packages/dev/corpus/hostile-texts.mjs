export const HOSTILE_HOST = 'hostile.invalid';

const run = 'globalThis.hostile=1';
const url = `https://${HOSTILE_HOST}/`;

const texts = {
  'markup with a script': `<script>${run}</script>`,
  'markup that closes the one around it': `</td></table></title></textarea></style></script><script>${run}</script>`,
  'an image that fails': `<img src=x onerror="${run}">`,
  'an image elsewhere': `<img src="${url}pixel.png">`,
  'a picture with a script': `<svg onload="${run}"><script>${run}</script></svg>`,
  'a picture that animates a link': `<svg><a><animate attributeName=href values=javascript:${run} /><text x=20 y=20>x</text></a></svg>`,
  'a foreign object': `<svg><foreignObject><iframe srcdoc="<script>parent.hostile=1</script>"></iframe></foreignObject></svg>`,
  'a frame': `<iframe src="javascript:parent.hostile=1"></iframe>`,
  'a link': `<a href="javascript:${run}">x</a>`,
  'a template of another library':
    '{{constructor.constructor("globalThis.hostile=1")()}} ${globalThis.hostile=1} <%= 1 %> #{1} @{1}',
  'a part of a template of this library': '<!--?lit$0123456789$--> lit$0123456789$ ${html`<b>`}',
  'an attribute that ends': `" onmouseover="${run}" x='`,
  'a style': `</style><style>*{background:url(${url}a)}</style> ;} *{background:url(${url}b)}`,
  'an address that is a script': `javascript:${run}`,
  'an address that is a script, hidden': `\u0001java\tscript:${run}`,
  'an address that is a page': `data:text/html,<script>parent.hostile=1</script>`,
  'an address elsewhere': `//${HOSTILE_HOST}/x`,
  'a formula': `=HYPERLINK("${url}","x")`,
  'a formula in another sign': `+cmd|' /C calc'!A0`,
  'a formula after a blank line': `\n=1+1`,
  'a formula in full width': '＝1+1',
  'a formula after a blank': ' =1+1',
  'a formula after nothing to see': '\u200b\ufeff=1+1',
  'a link of a terminal': '\u001b]8;;https://hostile.invalid/\u001b\\klik\u001b]8;;\u001b\\ \u009d0;judul\u009c',
  'a line of its own': 'a\r\nb;c,d\te|f"g',
  'a query': `'; DROP TABLE kinerja; -- " \` \\`,
  'an entity': '&lt;script&gt; &#60;img src=x onerror=1&#62; &amp;amp;',
  'a direction': 'Dinas \u202ekeslaP\u202c \u2066a\u2069 \u200f',
  'nothing to see': 'Dinas\u200b \ufeff\u00ad\u2060Kesehatan',
  'letters of another alphabet': 'Dinаs Kеsehatan',
  'half a character': 'Dinas \ud800 \udfff',
  'zero and controls': 'a\u0000b\u0007c\u001b[31md\u009b31m\u0085e',
  'a prototype': '__proto__',
  'a constructor': 'constructor',
  'a method of every object': 'toString',
  'a very long word': 'W'.repeat(20_000),
  'many accents': `Z${'\u0301'.repeat(2_000)}`,
  'a diagram': '"]; click A href "javascript:hostile=1" %% --> B["<img src=x onerror=hostile=1>"]',
  'a number that is none': '1e999',
};

export const HOSTILE_TEXTS = Object.entries(texts).map(([tries, text]) => ({ tries, text }));
