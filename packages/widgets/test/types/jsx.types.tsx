// What must compile and what must not: `tsc -b` fails where a line below is wrong, or is right without its word.
import '@takar/widgets/jsx';
import { TakarBullet } from '@takar/widgets/react.js';

/** Bare tags, as pages of React write them. */
export const tags = [
  <takar-bullet key="a" src="/data.csv" policy="kemenkeu-2026" with-table className="wide" />,
  <takar-table key="b" link="halaman" numbers="id">
    <table />
  </takar-table>,
  <takar-filter key="c" link="halaman" fields="period unit" permalink />,
  // @ts-expect-error there is no such element
  <takar-pie key="d" />,
  // @ts-expect-error an attribute that is there or not is no text
  <takar-bullet key="e" with-table="yes" />,
  // @ts-expect-error attributes are texts
  <takar-bullet key="f" src={{}} />,
  // @ts-expect-error a filter has no data of its own
  <takar-filter key="g" src="/data.csv" />,
];

/** Components, with properties and events. */
export const components = [
  <TakarBullet key="a" data={[{ Indikator: 'Nilai AKIP' }]} withTable onTakarSelect={(event) => void event.computed} />,
  // @ts-expect-error rows are objects
  <TakarBullet key="b" data="Indikator;Target" />,
  // @ts-expect-error what is true or false is no text
  <TakarBullet key="c" withTable="yes" />,
  // @ts-expect-error there is no such event
  <TakarBullet key="d" onTakarOpen={() => undefined} />,
];
