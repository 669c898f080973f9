// A portal in React, for the test of the wrappers: one widget as a component, one as a bare tag.
import type {} from '@takar/widgets/jsx';
import { TakarBullet } from '@takar/widgets/react.js';
import { useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

const ROWS = [
  { indikator: 'Indeks SPBE', polaritas: 'maksimalkan', periode: '2023', target: '3,34', realisasi: '4,5' },
  { indikator: 'Prevalensi stunting', polaritas: 'minimalkan', periode: '2023', target: '15,5', realisasi: '15,25' },
];

function App(): ReactElement {
  const [visited, setVisited] = useState('');
  const [rows, setRows] = useState(ROWS);
  return (
    <>
      <TakarBullet
        data={rows}
        withTable
        label="Capaian"
        onTakarSelect={(event) => setVisited(String(event.computed.input['indicator']))}
      />
      <takar-gauge label="Satu baris" as-of="2023-12-31" without-menu>
        <table>
          <tbody>
            <tr>
              <th>Indikator</th>
              <th>Polaritas</th>
              <th>Target</th>
              <th>Realisasi</th>
            </tr>
            <tr>
              <td>Indeks SPBE</td>
              <td>maksimalkan</td>
              <td>3,34</td>
              <td>4,5</td>
            </tr>
          </tbody>
        </table>
      </takar-gauge>
      <output>{visited}</output>
      <button type="button" onClick={() => setRows(ROWS.slice(0, 1))}>
        kurangi
      </button>
    </>
  );
}

const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(<App />);
