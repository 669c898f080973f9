import type { Paper } from '../model/document.js';

/** Width and height of upright paper in millimetres. */
export const PAPER_MM: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  f4: [215, 330],
};

/** Styles for paper and for screens, without anything that is loaded. Grey is the only colour: copies stay readable. */
export function styleOf(paper: Paper, landscape: boolean): string {
  const [width, height] = PAPER_MM[paper];
  const [across, down] = landscape ? [height, width] : [width, height];
  return `@page{size:${across}mm ${down}mm;margin:20mm 18mm 20mm 22mm}
*{box-sizing:border-box}
html{background:#fff;color:#000}
body{font:11pt/1.45 Arial,'Liberation Sans','Noto Sans',sans-serif;max-width:${across - 40}mm;margin:0 auto;padding:10mm 4mm}
h1{font-size:14pt;text-align:center;margin:0 0 6pt;line-height:1.3;white-space:pre-line}
h2{font-size:12.5pt;margin:18pt 0 6pt}
h3{font-size:11.5pt;margin:14pt 0 5pt}
h4{font-size:11pt;margin:10pt 0 4pt}
h1,h2,h3,h4,caption,figcaption{break-after:avoid}
p{margin:0 0 7pt;white-space:pre-line;text-align:left;orphans:3;widows:3}
.lead,.centred{text-align:center}
.lead{margin-bottom:14pt}
.note{font-size:9pt;color:#333}
.gap{border:1pt dashed #555;padding:5pt 7pt;font-style:italic;color:#333}
.kop{text-align:center;border-bottom:2.5pt solid #000;margin:0 0 14pt;padding:0 0 6pt}
.kop p{margin:0;text-align:center}
.kop p:first-child{font-size:14pt;font-weight:bold}
.kop p:nth-child(2){font-size:12.5pt;font-weight:bold}
table{border-collapse:collapse;width:99.8%;margin:4pt 0 10pt;font-size:9pt;line-height:1.3}
caption{text-align:left;font-weight:bold;font-size:10pt;padding:0 0 4pt}
th,td{border:.75pt solid #333;padding:3pt 4pt;vertical-align:top;white-space:pre-line}
td{overflow-wrap:anywhere}
.whole{white-space:pre}
.dense,.dense thead th{font-size:7pt}
.dense :is(th,td){padding:2pt}
thead{display:table-header-group}
thead th{background:#e6e6e6;text-align:center;vertical-align:middle;font-size:8.5pt;padding:3pt}
thead tr.numbers th{font-weight:normal;font-size:8pt;padding:1pt;background:#f4f4f4}
tbody th{font-weight:normal;text-align:left}
tr{break-inside:avoid}
tbody tr:first-child{break-before:avoid}
tr.line{break-after:avoid}
tr.strong>*{font-weight:bold}
td.across{background:#f4f4f4;font-weight:bold;text-align:left}
.right{text-align:right}
.center{text-align:center}
.left{text-align:left}
figure{margin:6pt 0 12pt;break-inside:avoid}
figure svg{display:block;max-width:100%;height:auto}
figcaption{font-weight:bold;font-size:10pt;padding:0 0 4pt}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2pt 10pt;margin:0 0 10pt;font-size:10pt}
dt::after{content:''}
dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}
dd::before{content:': '}
.sign{display:flex;justify-content:space-between;gap:12mm;margin:16pt 0 0;break-inside:avoid}
.sign div{flex:1;text-align:center;max-width:85mm}
.sign div:only-child{margin-left:auto;flex:0 1 85mm}
.sign p{margin:0;text-align:center}
.sign .space{height:20mm}
.break{break-before:page}
footer{margin-top:16pt;border-top:.5pt solid #777;padding-top:4pt;font-size:8pt;color:#333}
@media print{body{max-width:none;padding:0}}
@media (max-width:700px){body{padding:12px}table{display:block;overflow-x:auto;font-size:8.5pt}th,td{min-width:56px}}`;
}
