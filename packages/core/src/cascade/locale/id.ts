import { NUMBERS } from '../../locale/id/numbers.js';
import type { IssueValues } from '../../locale/messages.js';
import { quoted, said as saidIn } from '../../locale/values.js';
import type { CascadeTexts } from '../issue.js';
import { figure } from './figure.js';
import { node as nodeIn } from './node.js';

const said = (value: IssueValues[string]): string => saidIn(value, NUMBERS);
const node = (values: IssueValues): string => nodeIn(values, NUMBERS);
const KINDS: Readonly<Record<string, string>> = {
  sum: 'penjumlahan',
  average: 'rata-rata',
  last: 'nilai terakhir',
  max: 'tertinggi',
  min: 'terendah',
  ratio: 'rasio',
};
const SIDES: Readonly<Record<string, string>> = {
  numerator: 'Pembilang',
  denominator: 'Penyebut',
  realisation: 'Realisasi',
};
const FIELDS: Readonly<Record<string, string>> = { indicator: 'Bunyi', measure_unit: 'Satuan', target: 'Target' };
const DIRECTIONS: Readonly<Record<string, string>> = {
  maximise: 'maksimalkan',
  minimise: 'minimalkan',
  'minimise-ratio': 'minimalkan (rasio)',
  stabilise: 'stabilkan',
  range: 'rentang',
};

/** The same at the beginning of a sentence. */
function Node(values: IssueValues): string {
  const text = node(values);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function direction(value: IssueValues[string]): string {
  return DIRECTIONS[String(value)] ?? said(value);
}

/** What the cascade says in Indonesian. */
export const CASCADE_ID: CascadeTexts = {
  'cascade/not-a-tree': ({ headers }) => ({
    message: `Tidak ditemukan pohon kinerja.${headers === undefined ? '' : ` Judul kolomnya: ${quoted(headers)}.`}`,
    hint: 'Beri tiap baris id dan induk, atau satu kolom per jenjang (Tujuan | Sasaran | Program), atau kode seperti 1.1.2. Judul lain disebut dengan --map "JUDUL:parent".',
  }),
  'cascade/row-not-read': ({ header, text }) => ({
    message: `Baris ini tidak masuk ke pohon: ${header === undefined ? 'tidak ada kolom yang menyebut simpulnya' : `kolom ${quoted(header)} ${text === undefined ? 'kosong' : `berisi ${quoted(text)}`}`}.`,
    hint: `${header === undefined ? 'Isi id, uraian atau induknya' : 'Isi kolom itu, juga pada baris dengan sel gabungan'}; baris yang bukan bagian pohon boleh dibiarkan atau dihapus.`,
  }),
  'cascade/settings-invalid': ({ text, allowed }) => ({
    message: `${quoted(text)} bukan pengaturan yang dikenal.`,
    hint: `Yang dikenal: ${said(allowed)}.`,
  }),
  'cascade/more-issues': ({ code, count }) => ({
    message: `${said(count)} simpul lain memiliki masalah yang sama (${said(code)}).`,
    hint: 'Perbaiki dahulu yang tertulis; biasanya penyebabnya sama.',
  }),
  'cascade/cycle': ({ nodes, names }) => ({
    message: `${said(nodes)} simpul saling menginduk dalam lingkaran: ${quoted(names)}.`,
    hint: 'Cari tautan yang menunjuk ke bawah, lalu sebut induk dari jenjang yang lebih tinggi.',
  }),
  'cascade/duplicate-id': ({ id, title, other, line }) => ({
    message: `Id ${quoted(id)} milik ${quoted(title)} sudah dipakai ${quoted(other)}${line === undefined ? '' : ` (baris ${said(line)})`}.`,
    hint: 'Beri salah satunya id lain, lalu pastikan anak-anaknya menunjuk ke simpul yang benar.',
  }),
  'cascade/orphan': (values) => ({
    message:
      values.parent === undefined
        ? `${Node(values)} tidak menyebut induk.`
        : `Induk ${quoted(values.parent)} dari ${node(values)} tidak ada dalam berkas.`,
    hint: 'Sebut kinerja yang didukungnya, atau tambahkan baris induknya.',
  }),
  'cascade/plan-unlinked': (values) => ({
    message:
      values.person !== undefined
        ? `Rencana ${quoted(values.title)} bertaut ke ${quoted(values.plan)} milik ${quoted(values.person)}, bukan milik atasannya ${quoted(values.superior)}.`
        : values.plan !== undefined
          ? `Rencana ${quoted(values.title)} menyebut ${quoted(values.plan)}, yang bukan rencana atasannya ${quoted(values.superior)}.`
          : `Rencana ${quoted(values.title)} tidak bertaut ke rencana atasan.`,
    hint: 'Tautkan ke hasil kerja atasan yang diintervensi, dengan bunyi yang sama seperti dalam SKP atasan.',
  }),
  'cascade/parent-outside': (values) => ({
    message: `Induk ${quoted(values.parent)} dari ${node(values)} tidak ada dalam berkas; pohon dimulai di sini.`,
    hint: 'Tidak perlu apa-apa bila ini bagian dari pohon yang lebih besar. Untuk pohon utuh, tambahkan baris di atasnya.',
  }),
  'cascade/level-unknown': ({ text, nodes, known }) => ({
    message: `Jenjang ${quoted(text)} (${said(nodes)} simpul) tidak ada dalam skema; urutannya tidak diperiksa.`,
    hint: `Yang dikenal: ${said(known)}, … Jenjang sendiri ditulis dalam berkas pengaturan (scheme.levels).`,
  }),
  'cascade/wrong-parent-level': (values) => ({
    message: `${Node(values)} menginduk pada ${said(values.parentLevel)} ${quoted(values.parent)}, yang jenjangnya tidak di atasnya.`,
    hint: 'Sebut induk dari jenjang yang lebih tinggi, atau perbaiki jenjang salah satunya.',
  }),
  'cascade/level-skipped': (values) => ({
    message: `${Node(values)} langsung menginduk pada ${said(values.parentLevel)} ${quoted(values.parent)}; di antaranya ada ${said(values.skipped)}.`,
    hint: 'Sebut simpul dari jenjang antara yang didukungnya, atau tambahkan.',
  }),
  'cascade/parent-uncovered': (values) => ({
    message: `${Node(values)} tidak didukung: ${values.next === undefined ? 'tidak ada pegawai yang mengintervensinya' : `tidak ada ${said(values.next)} di bawahnya`}.`,
    hint: 'Tambahkan apa yang harus dikerjakan untuknya, atau keluarkan dari pohon.',
  }),
  'cascade/no-title': ({ level }) => ({
    message: `Sebuah simpul${level === undefined ? '' : ` berjenjang ${said(level)}`} memiliki kode tetapi tidak memiliki uraian.`,
    hint: 'Tulis apa yang hendak dicapai.',
  }),
  'cascade/no-owner': (values) => ({
    message: `${Node(values)} tidak memiliki penanggung jawab utama${values.supporters === undefined ? '' : `, hanya pendukung (${said(values.supporters)})`}.`,
    hint: 'Sebut satu unit atau jabatan yang bertanggung jawab atasnya.',
  }),
  'cascade/several-owners': (values) => ({
    message: `${Node(values)} memiliki beberapa penanggung jawab utama: ${quoted(values.owners)}.`,
    hint: 'Pilih satu; yang lain ditulis sebagai pendukung.',
  }),
  'cascade/owner-level': (values) => ({
    message: `${Node(values)} ditanggung ${quoted(values.owner)} (${said(values.post)}).`,
    hint: 'Tujuan dan sasaran milik pimpinan instansi atau unit; jabatan di bawahnya menanggung output dan kegiatan.',
  }),
  'cascade/crosscut-owner': (values) => ({
    message: `${Node(values)} mendukung ${quoted(values.parents)} dengan penanggung jawab berbeda (${quoted(values.owners)}), tetapi tidak menyebut pendukung.`,
    hint: 'Sebut keduanya: penanggung jawab utama dan yang ikut mendukung (crosscutting).',
  }),
  'cascade/weight-sum': ({ parent, sum, whole, without, of }) => ({
    message: `Bobot ${of === 'indicators' ? 'indikator' : 'simpul'} ${parent === undefined ? 'di puncak pohon' : `di bawah ${quoted(parent)}`} berjumlah ${said(sum)}, bukan ${said(whole)}${without === 0 ? '' : `; ${said(without)} tidak berbobot`}.`,
    hint: 'Perbaiki bobotnya, atau isi yang kosong.',
  }),
  'cascade/no-indicator': (values) => ({
    message:
      values.nodes === 1
        ? `${Node(values)} tidak memiliki indikator.`
        : `Tidak satu pun dari ${said(values.nodes)} simpul berjenjang ${said(values.level ?? '…')} memiliki indikator.`,
    hint: 'Tulis ukuran yang menunjukkan bahwa kinerja itu tercapai.',
  }),
  'cascade/no-unit': (values) => lack(values, 'satuan', 'Tulis satuannya, seperti %, orang, atau dokumen.'),
  'cascade/no-formula': (values) => lack(values, 'formula', 'Tulis cara menghitungnya.'),
  'cascade/no-target': (values) => lack(values, 'target', 'Tulis target periodenya.'),
  'cascade/no-source': (values) => lack(values, 'sumber data', 'Tulis asal datanya.'),
  'cascade/no-polarity': (values) =>
    lack(
      values,
      'polaritas yang dikenal',
      'Tulis apakah makin tinggi makin baik (maximise) atau makin rendah makin baik (minimise).',
    ),
  'cascade/no-consolidation': (values) =>
    lack(values, 'jenis konsolidasi periode yang dikenal', 'Tulis sum, average, atau last.'),
  'cascade/target-two-values': ({ indicator, text, parts }) => ({
    message: `Target ${quoted(text)} dari ${quoted(indicator)} memuat beberapa besaran: ${quoted(parts)}. Tidak satu pun dipakai.`,
    hint: 'Jadikan masing-masing satu indikator.',
  }),
  'cascade/period-mismatch': (values) => ({
    message: `Periode ${said(values.period)} dari ${node(values)} di luar periode induknya ${quoted(values.parent)} (${said(values.parentPeriod)}).`,
    hint: 'Perbaiki periodenya, atau tautkan ke rencana pada masanya.',
  }),
  'cascade/method-unknown': ({ text, nodes, known }) => ({
    message: `Metode cascading ${quoted(text)} (${said(nodes)} simpul) tidak dikenal; targetnya tidak diperiksa.`,
    hint: `Pakai salah satu: ${said(known)} (adopsi langsung, komponen, dipersempit, buat baru, langsung, tidak langsung).`,
  }),
  'cascade/no-contribution': (values) => ({
    message: `Tidak disebut apa kontribusi ${node(values)} bagi induknya ${quoted(values.parent)}.`,
    hint: 'Tulis kontribusinya, atau metode cascading-nya: adopsi langsung, komponen, dipersempit, buat baru.',
  }),
  'cascade/unit-clash': (values) => ({
    message: `${quoted(values.indicator)} memakai satuan ${quoted(values.own)}, sedangkan pada induknya ${quoted(values.parent)} ${quoted(values.above)}.`,
    hint: 'Pakai satuan yang sama, atau indikator lain di bawahnya.',
  }),
  'cascade/polarity-clash': (values) => ({
    message: `Polaritas ${quoted(values.indicator)} ${direction(values.own)}, sedangkan pada induknya ${quoted(values.parent)} ${direction(values.above)}.`,
    hint: 'Salah satunya keliru: sebuah indikator hanya baik ke satu arah.',
  }),
  'cascade/polarity-changed': ({ indicator, before, after, period, earlier }) => ({
    message: `Polaritas ${quoted(indicator)} ${direction(before)}${earlier === undefined ? '' : ` pada ${said(earlier)}`} dan ${direction(after)}${period === undefined ? '' : ` pada ${said(period)}`}.`,
    hint: 'Pertahankan satu polaritas sepanjang tahun.',
  }),
  'cascade/adopted-target': (values) => ({
    message: `${quoted(values.indicator)} diadopsi langsung dengan target ${said(values.target)}; induknya ${quoted(values.parent)} menargetkan ${said(values.parentTarget)}.`,
    hint: 'Samakan targetnya, atau pilih metode cascading lain.',
  }),
  'cascade/component-sum': (values) => ({
    message: `Komponen ${quoted(values.parent)} (${quoted(values.children)}) berjumlah ${said(values.sum)}${values.weighted === undefined ? '' : `, menurut bobot ${said(values.weighted)}`}; target ${quoted(values.indicator)} ${said(values.target)}.`,
    hint: 'Perbaiki targetnya, atau cari komponen yang hilang.',
  }),
  'cascade/narrowed-target': (values) => ({
    message: `${quoted(values.indicator)} menargetkan ${said(values.target)} untuk sebagian lingkup, sedangkan keseluruhannya ${said(values.parentTarget)} (${quoted(values.parent)}).`,
    hint: 'Sebagian tidak mungkin melebihi keseluruhan: perbaiki salah satunya.',
  }),
  'cascade/narrowed-pool': ({ indicator, children, what, pooled, whole }) => ({
    message: `${SIDES[String(what)] ?? said(what)} ${quoted(indicator)} bila bagian-bagiannya (${quoted(children)}) digabung: ${said(pooled)}; pada keseluruhannya ${said(whole)}.`,
    hint: 'Gabungan pembilang dan penyebut bagian harus sama dengan keseluruhannya: cari bagian yang keliru atau terhitung dua kali.',
  }),
  'cascade/quarter-sum': ({ indicator, quarters, target, kind, year }) => ({
    message: `Target triwulan ${said(quarters)} dari ${quoted(indicator)} menghasilkan ${said(year)} (${KINDS[String(kind)] ?? said(kind)}), sedangkan target tahunannya ${said(target)}.`,
    hint: 'Perbaiki target triwulan atau tahunan, atau jenis konsolidasinya.',
  }),
  'cascade/percentage-sum': ({ indicator, over }) => ({
    message: `Persentase ${quoted(indicator)} dijumlahkan antar ${over === 'periods' ? 'periode' : 'unit'}.`,
    hint: 'Antar periode pakai nilai terakhir atau rata-rata; antar unit gabungkan pembilang dan penyebutnya.',
  }),
  'cascade/target-below-last-year': ({ indicator, target, last }) => ({
    message: `Target ${said(target)} dari ${quoted(indicator)} lebih buruk daripada realisasi tahun lalu, ${said(last)}.`,
    hint: 'Naikkan targetnya, atau tulis alasannya pada kolom keterangan.',
  }),
  'cascade/target-flat': ({ indicator, target, earlier, period }) => ({
    message: `Target terakhir ${quoted(indicator)} (${said(period)}: ${said(target)}) tidak melanjutkan target sebelumnya (${said(earlier)}).`,
    hint: 'Bukan pelanggaran: tanyakan apakah memang demikian.',
  }),
  'cascade/document-differs': ({ what, indicator, document, other, ours, theirs }) => ({
    message: `${FIELDS[String(what)] ?? said(what)} ${quoted(indicator)} dalam ${quoted(document)} ${figure(ours, NUMBERS)}, dalam ${quoted(other)} ${figure(theirs, NUMBERS)}.`,
    hint: 'Samakan bunyi, satuan, dan target di semua dokumen, atau jelaskan perubahannya.',
  }),
  'cascade/activity-outcome': ({ text, word }) => ({
    message: `${quoted(text)} diawali ${quoted(word)}: menyebut apa yang dikerjakan, bukan apa yang berubah.`,
    hint: 'Tulis outcome sebagai kondisi yang tercapai, misalnya “Meningkatnya …”, dan ukur perubahannya.',
  }),
  'cascade/indicator-count': (values) => ({
    message: `${Node(values)} memiliki ${said(values.count)} indikator; paling banyak ${said(values.limit)}.`,
    hint: 'Pertahankan yang mengukur outcome; turunkan yang lain.',
  }),
  'cascade/owner-indicator-count': ({ owner, post, count, limit, period }) => ({
    message: `${quoted(owner)} (${said(post)}) menanggung ${said(count)} indikator${period === undefined ? '' : ` pada ${said(period)}`}; paling banyak ${said(limit)}.`,
    hint: 'Pertahankan yang terpenting, atau atur batasnya dengan limits.owners dalam berkas pengaturan.',
  }),
  'cascade/indicator-repeated': (values) => ({
    message: `${quoted(values.indicator)} mengukur ${node(values)} dan juga ${said(values.otherLevel)} ${quoted(values.other)}.`,
    hint: 'Biarkan ia mengukur satu saja; yang lain perlu indikator sendiri, atau metode cascading yang menyatakan adopsi langsung.',
  }),
  'cascade/validity-control': ({ indicator, validity, control }) => ({
    message: `${quoted(indicator)} memadukan validitas ${quoted(validity)} dengan kendali ${quoted(control)}, yang tidak diperbolehkan.`,
    hint: 'Pilih indikator yang lebih menantang, atau yang lebih menggambarkan hasil.',
  }),
  'cascade/budget-without-performance': (values) => ({
    message: `${Node(values)} beranggaran tetapi tidak memiliki indikator.`,
    hint: 'Tulis apa yang dihasilkan anggaran itu, dengan indikator dan target.',
  }),
  'cascade/performance-without-budget': (values) => ({
    message: `${Node(values)} berindikator tetapi tidak beranggaran, juga tidak di bawahnya.`,
    hint: 'Isi anggarannya, atau nyatakan bahwa memang tidak memerlukan anggaran.',
  }),
};

function lack({ indicator, indicators, level }: IssueValues, what: string, hint: string) {
  const message =
    indicators === 1
      ? `${quoted(indicator)} tidak memiliki ${what}.`
      : `Tidak satu pun dari ${said(indicators)} indikator berjenjang ${said(level ?? '…')} memiliki ${what}.`;
  return { message, hint };
}
