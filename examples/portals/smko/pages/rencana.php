<p class="lead">Dari tujuan kementerian sampai program, dengan target perjanjian kinerja 2026 dan realisasi sampai triwulan
    III.</p>
<section class="box">
    <takar-cascade-tree as-of="2026-09-30" label="Perjanjian kinerja 2026">
        <?= takar_table(['ID' => 'id', 'Induk' => 'induk', 'Jenjang' => 'jenjang', 'Kinerja' => 'kinerja',
            'Penanggung Jawab' => 'jabatan', 'Metode Cascading' => 'metode', 'Bobot' => 'bobot', 'Indikator' => 'indikator',
            'Satuan' => 'satuan', 'Polaritas' => 'polaritas', 'Target 2026' => 'target', 'Realisasi 2026' => 'realisasi'],
            portal_rows('SELECT * FROM rencana ORDER BY no'), 'Perjanjian kinerja 2026') ?>
    </takar-cascade-tree>
</section>
