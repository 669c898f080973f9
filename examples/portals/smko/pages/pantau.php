<p class="lead">Unit menurut nilainya, indikator yang jauh dari target, dan tindak lanjut hasil evaluasi.</p>

<section class="box">
    <takar-source link="pantau" as-of="2026-10-31" hidden>
        <?= takar_table(['Unit' => 'unit', 'Indikator' => 'indikator', 'Satuan' => 'satuan', 'Polaritas' => 'polaritas',
            'Periode' => 'periode', 'Target' => 'target', 'Realisasi' => 'realisasi', 'Status' => 'status',
            'PIC' => 'jabatan', 'Penyebab' => 'penyebab', 'Batas waktu' => 'batas'],
            portal_rows("SELECT * FROM triwulan WHERE periode <> '2026-Q4' ORDER BY no"), 'Pengukuran triwulanan') ?>
    </takar-source>
    <takar-ranking link="pantau" period="2026-Q3" as-of="2026-10-31" label="Nilai unit, Triwulan III 2026"></takar-ranking>
</section>

<section class="box">
    <takar-exceptions link="pantau" period="2026-Q3" as-of="2026-10-31" label="Perlu perhatian, Triwulan III 2026"></takar-exceptions>
</section>

<section class="box">
    <takar-followup as-of="2026-10-31" label="Tindak lanjut LHE AKIP 2025">
        <?= takar_table(['Rekomendasi' => 'rekomendasi', 'Sumber' => 'sumber', 'Unit' => 'unit', 'Penyebab' => 'penyebab',
            'Tindak lanjut' => 'tindak_lanjut', 'PIC' => 'pic', 'Batas waktu' => 'batas', 'Bukti dukung' => 'bukti',
            'Status' => 'status'], portal_rows('SELECT * FROM tindaklanjut ORDER BY no'), 'Tindak lanjut') ?>
    </takar-followup>
</section>
