import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ID, readCsv } from '@takar/core';
import type { ActivityAttributes } from '#src/data/activity.js';
import type { ActivityModel } from '#src/data/activity-model.js';
import { readActivityModel } from '#src/data/read-activity.js';
import { calendarPicture } from '#src/scene/calendar/calendar-picture.js';
import { contextOf, groupsOf, holds, pathOf, sceneOf } from './picture-support.js';

const NONE: ActivityAttributes = {
  period: null,
  minutes: null,
  holidays: null,
  leave: null,
  dailyCap: null,
  entryWindow: null,
};
const CSV = [
  'tanggal;mulai;selesai;status;jenis',
  '2026-03-02;08:00;13:00;disetujui;',
  '2026-03-03;08:00;10:00;disetujui;',
  '2026-03-03;09:00;11:00;disetujui;',
  '2026-03-04;08:00;10:00;menunggu;',
  '2026-03-10;;;;cuti sakit',
  '2026-03-19;;;;libur',
].join('\n');

function modelOf(csv: string, more: Partial<ActivityAttributes> = {}): Promise<ActivityModel> {
  const { sheet } = readCsv(new TextEncoder().encode(csv), { messages: ID });
  return readActivityModel(sheet, { ...NONE, ...more }, 'id');
}

test('every day, week and month is a group in two dimensions, with minutes and target in words', async () => {
  const picture = calendarPicture(await modelOf(CSV), await contextOf());
  holds(picture);
  const scene = sceneOf(picture, 900);
  const said = (id: string): string => groupsOf(scene).find((group) => group.id === id)?.label ?? '';
  assert.equal(groupsOf(scene).length, 1 + 31 + 6 + 1);
  assert.equal(said('day-2026-03-02'), 'Senin 2 Maret 2026. 300 dari 300 menit, 100,00%');
  assert.match(said('day-2026-03-03'), /120 dari 300 menit, 40,00%$/);
  assert.match(said('day-2026-03-04'), /0 dari 300 menit, 0,00%. 120 menit menunggu persetujuan$/);
  assert.match(said('month-2026-03'), /^Maret 2026. 420 dari 6.000 menit, 7,00%/);
  assert.match(said('rejected-2026-03'), /^1 entri ditolak: 1 bertumpang tindih \(baris 3 dengan baris 2\)$/);
  assert.deepEqual(scene.navigation.steps['day-2026-03-10'], {
    up: 'day-2026-03-03',
    down: 'day-2026-03-17',
    left: 'day-2026-03-09',
    right: 'day-2026-03-11',
  });
});

test('a day that does not count says neither that it is leave nor why, and has no figure', async () => {
  const picture = calendarPicture(await modelOf(CSV), await contextOf());
  const scene = sceneOf(picture, 900);
  const said = (id: string): string => groupsOf(scene).find((group) => group.id === id)?.label ?? '';
  assert.equal(said('day-2026-03-10'), 'Selasa 10 Maret 2026. tidak dihitung');
  assert.equal(said('day-2026-03-19'), 'Kamis 19 Maret 2026. tidak dihitung');
  assert.equal(said('day-2026-03-07'), 'Sabtu 7 Maret 2026. bukan hari kerja');
  assert.doesNotMatch(JSON.stringify([scene, picture.summary, picture.table({} as never)]), /sakit|cuti|libur/i);
});

test('a target that the page does not name is named in the note', async () => {
  const context = await contextOf();
  assert.match(calendarPicture(await modelOf(CSV), context).note ?? '', /300 menit .*PermenPANRB 1\/2020/);
  assert.equal(calendarPicture(await modelOf(CSV, { minutes: '330' }), context).note, null);
});

test('attributes give minutes of the week, holidays and leave, cap and window', async () => {
  const model = await modelOf('tanggal;norma waktu;status;diisi\n2026-03-02;500;disetujui;2026-03-20', {
    minutes: '390,390,390,390,270,420,0',
    holidays: '2026-03-19',
    leave: '2026-03-10/2026-03-11, 2026-03-13',
    dailyCap: '450',
  });
  const [month] = model.months;
  assert.equal(month?.activity.counted, 450);
  assert.equal(month?.days.filter(({ kind }) => kind === 'excused').length, 4);
  const late = await modelOf('tanggal;norma waktu;status;diisi\n2026-03-02;500;disetujui;2026-03-20', {
    entryWindow: '7',
  });
  assert.deepEqual(
    late.months[0]?.activity.rejected.map(({ code }) => code),
    ['activity/late-entry'],
  );
});

test('a bar as long as the ratio, none without one', async () => {
  const scene = sceneOf(
    calendarPicture(await modelOf('tanggal;norma waktu;status\n2026-03-07;60;disetujui'), await contextOf()),
    900,
  );
  assert.equal(pathOf(scene, 'bar-met'), '');
  const day = groupsOf(scene).find(({ id }) => id === 'day-2026-03-07');
  assert.match(day?.label ?? '', /60 dari 0 menit, tanpa target. bukan hari kerja/);
});

test('rows of several persons are refused', async () => {
  await assert.rejects(modelOf('tanggal;nip;norma waktu\n2026-03-02;1;60\n2026-03-02;2;60'), { name: 'SourceError' });
});
