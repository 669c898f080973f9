<p class="lead">Target setahun diturunkan dari kepala dinas ke administrator, fungsional, dan pelaksana, lalu dibagi ke triwulan.
    SKP yang tidak mendukung SKP atasan menjadi temuan.</p>
<section class="box">
    <takar-cascade-tree as-of="2026-09-30" label="Target Dinas Pariwisata sampai pelaksana">
        <?= takar_table(['ID' => 'id', 'Induk' => 'induk', 'Jenjang' => 'jenjang', 'Kinerja' => 'kinerja',
            'Penanggung Jawab' => 'jabatan', 'Metode Cascading' => 'metode', 'Bobot' => 'bobot', 'Indikator' => 'indikator',
            'Satuan' => 'satuan', 'Polaritas' => 'polaritas', 'Target 2026' => 'target', 'Target TW 1' => 'tw1',
            'Target TW 2' => 'tw2', 'Target TW 3' => 'tw3', 'Target TW 4' => 'tw4', 'Realisasi 2026' => 'realisasi'],
            portal_rows('SELECT * FROM target ORDER BY no'), 'Target 2026 dan triwulannya') ?>
    </takar-cascade-tree>
</section>
