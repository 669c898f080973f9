// What must compile and what must not: `tsc -b` fails where a line below is wrong, or is right without its word.
import '@takar/widgets';
import type { TakarBullet, TakarErrorEvent, TakarSelectEvent, TakarTable } from '@takar/widgets';

// Tags are known to the page.
document.createElement('takar-bullet') satisfies TakarBullet;
document.querySelector('takar-table') satisfies TakarTable | null;
// @ts-expect-error an element of one tag is not that of another
document.createElement('takar-table') satisfies TakarBullet;

const bullet = document.createElement('takar-bullet');
bullet.data = [{ Indikator: 'Nilai AKIP', Target: 80, Realisasi: 72 }];
bullet.data = null;
// @ts-expect-error rows are objects, not a text: a text goes into the element or comes from an address
bullet.data = 'Indikator;Target';
// @ts-expect-error an address is a text
bullet.src = new URL('https://example.go.id/data.csv');
// @ts-expect-error what is true or false is no text
bullet.withTable = '';
// @ts-expect-error exports are of five kinds
void bullet.exportAs('pdf');
void (bullet.exportAs('svg') satisfies Promise<Blob>);
// @ts-expect-error what is shown is asked for, not set
bullet.model = null;

// Events are known by name, on elements and on the page around them.
bullet.addEventListener('takar-select', (event) => event satisfies TakarSelectEvent);
document.addEventListener('takar-error', (event) => event.problem satisfies string);
declare const error: TakarErrorEvent;
// @ts-expect-error why there are no data is one of the known reasons
error.problem satisfies 'session';
