import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  bulletOptions,
  bulletScene,
  countRows,
  learn,
  toSvg,
  viewRow,
  type RowView,
  type Scene,
} from '@takar/widgets/pictures.js';
import { slicesOf } from '#src/scene/slices.js';
import { exampleComputation, fileUrl } from './support.js';

const tongue = await learn('id');

function scene(width: number, rows: readonly RowView[] = views()): Scene {
  const picture = { width, title: 'Capaian 2023', description: tongue.words.summary(countRows(rows)) };
  return bulletScene(rows, bulletOptions(picture, exampleComputation().scale, tongue));
}

function views(): readonly RowView[] {
  const computation = exampleComputation();
  return Array.from({ length: computation.table.length }, (_, row) =>
    viewRow(computation, row, { tongue, asOf: '2023-12-31' }),
  );
}

test('the same rows and options give the same scene, and leave the rows alone', () => {
  const rows = Object.freeze(views().map((view) => Object.freeze(view)));
  assert.deepEqual(scene(900, rows), scene(900, rows));
});

test('every row is a group that the keyboard reaches', () => {
  const { marks, navigation } = scene(900);
  const groups = marks.filter((mark) => mark.kind === 'group');
  assert.equal(groups.length, views().length);
  const reached = [];
  for (let id = navigation.first; id !== null; id = navigation.steps[id]?.down ?? null) reached.push(id);
  assert.deepEqual(
    reached,
    groups.map(({ id }) => id),
  );
  assert.equal(navigation.last, reached.at(-1));
});

test('nothing is drawn outside the picture', () => {
  for (const width of [240, 360, 420, 680, 1200, 1600]) {
    const { marks, height } = scene(width);
    for (const mark of marks.flatMap((each) => (each.kind === 'group' ? each.marks : [each]))) {
      if (mark.kind === 'text') assert.ok(mark.x >= 0 && mark.x <= width && mark.y <= height, mark.text);
      if (mark.kind === 'rect') assert.ok(mark.x + mark.width <= width && mark.y + mark.height <= height);
    }
  }
});

test('rows do not overlap, and are tall enough for fingers', () => {
  for (const width of [240, 480, 900]) {
    let bottom = 0;
    for (const mark of scene(width).marks) {
      if (mark.kind !== 'group') continue;
      const [hit] = mark.marks;
      assert.ok(hit?.kind === 'rect' && hit.y >= bottom && hit.height >= 24);
      bottom = hit.y + hit.height;
    }
  }
});

test('a bar without judgement has no band behind it, a row without figure has no bar', () => {
  const [undirected] = views().filter(({ kind }) => kind === 'open');
  const [missing] = views().filter(({ kind }) => kind === 'none');
  assert.ok(undirected && missing);
  const roles = (view: RowView): readonly string[] => scene(900, [view]).marks.map(({ role }) => role);
  assert.ok(roles(undirected).includes('bar-open') && !roles(undirected).includes('band-1'));
  assert.ok(!roles(missing).some((role) => role.startsWith('bar-')) && roles(missing).includes('reason'));
});

for (const width of [360, 768, 1280]) {
  test(`the example at ${width} pixels is the picture that was looked at`, () => {
    const file = fileUrl(`packages/widgets/test/node/snapshots/capaian-${width}.svg`);
    const picture = toSvg(scene(width), { lang: 'id' });
    if (process.env['TAKAR_UPDATE'] === '1' || !existsSync(file)) writeFileSync(file, picture);
    assert.equal(
      picture,
      readFileSync(file, 'utf8'),
      'changed on purpose? run again with TAKAR_UPDATE=1 and look at it',
    );
  });
}

test('paper breaks between rows, and nothing falls between two pages', () => {
  const whole = scene(680);
  const slices = slicesOf(whole);
  assert.equal(slices.length, views().length);
  let top = 0;
  for (const slice of slices) {
    assert.equal(slice.top, top);
    top += slice.height;
  }
  assert.ok(top <= whole.height && top > whole.height - 10);
});

test('a figure of many digits has its words below it on a phone', () => {
  const [view] = views().filter(({ kind }) => kind === 'met');
  assert.ok(view);
  const places = (figure: string): readonly (readonly [number, number])[] =>
    [figure, view.statusWord].map((wanted) => {
      const mark = scene(360, [{ ...view, figure }]).marks.find((each) => each.kind === 'text' && each.text === wanted);
      assert.ok(mark?.kind === 'text', wanted);
      return [mark.x, mark.y];
    });
  const [usual, beside] = places('102,15%');
  assert.ok(usual && beside && beside[0] > usual[0] + 90 && beside[1] < usual[1] + 10);
  const [long, below] = places('98.765.432.100,00%');
  assert.ok(long && below && below[0] < long[0] + 30 && below[1] > long[1] + 10);
});
