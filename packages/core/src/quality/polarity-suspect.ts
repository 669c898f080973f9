import { all, compare, field, named } from '../expression/build.js';
import { conditionRule, holds, type QualityCheck } from './check.js';
import { QUALITY_SOURCES } from './sources.js';

/** What is meant to fall. */
const FALLING =
  /\b(kemiskinan|miskin|pengangguran|stunting|wasting|gizi buruk|kekurangan gizi|kekurangan pangan|kematian|mortalitas|gini|ketimpangan|kesenjangan|kriminalitas|kejahatan|kecelakaan|kebakaran|kekerasan|putus sekolah|buta aksara|kumuh|rumah tidak layak|prevalensi|kesakitan|korban|pelanggaran|kebocoran|kehilangan air|pernikahan anak|data ganda|anomali|inflasi)\b/i;

/** Words that turn it round: what is handled, reduced or free of it should rise. */
const TURNED =
  /\b(penurunan|menurunnya|turunnya|pengurangan|berkurang|penanganan|tertangani|ditangani|penanggulangan|penyelesaian|diselesaikan|terselesaikan|tindak lanjut|ditindaklanjuti|bebas|pencegahan|dicegah|cakupan|pelayanan|terlayani|dilayani|layanan|bantuan|pendampingan|pemberdayaan|pengentasan|respon|tanggap|kesiapsiagaan|pengendalian|terkendali|indeks pemberdayaan)\b/i;

const RULE = /* @__PURE__ */ conditionRule({
  id: 'ORG-DQ-10',
  title: { id: 'Polaritas meragukan menurut nama indikator', en: 'Polarity doubtful by the name of the indicator' },
  citation: { ...QUALITY_SOURCES.banyuwangi, article: 'kekurangan pangan dan ketimpangan gender berpolaritas salah' },
  inputs: [
    { name: 'should_fall', unit: '', shape: 'flag', aliases: ['seharusnya_turun'] },
    { name: 'is_maximise', unit: '', shape: 'flag', aliases: ['maksimalkan'] },
  ],
  expression: named('found', all(compare(field('should_fall'), '=', 1), compare(field('is_maximise'), '=', 1))),
  labels: {
    should_fall: { id: 'nama menyebut hal yang ingin diturunkan', en: 'the name is of something that should fall' },
    is_maximise: { id: 'berpolaritas maksimalkan', en: 'polarity is maximise' },
  },
});

/** ORG-DQ-10: the name speaks of something that should fall, and the polarity says that more is better. A hint, no proof. */
export const POLARITY_SUSPECT: QualityCheck = {
  code: 'quality/polarity-suspect',
  rule: RULE,
  needs: ['indicator', 'polarity'],
  *find({ rows }) {
    const told = new Set<string>();
    for (const row of rows) {
      const name = row.indicator ?? '';
      const word = FALLING.exec(name)?.[0];
      const should_fall = word !== undefined && !TURNED.test(name) ? 1 : 0;
      const key = JSON.stringify([row.unit, name]);
      if (told.has(key) || !holds(RULE, { should_fall, is_maximise: row.polarity === 'maximise' ? 1 : 0 })) continue;
      told.add(key);
      yield { row, field: 'polarity', values: { word, polarity: row.polarity as string } };
    }
  },
};
