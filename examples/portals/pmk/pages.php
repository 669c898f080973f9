<?php
declare(strict_types=1);

/** Pages of the portal: address => [title, content, internal?]. */
return [
    'rencana-aksi' => ['Rencana aksi triwulan', '<p class="lead">Rencana aksi tiap unit menurut triwulan.</p>
        [takar widget="heatmap" tabel="aksi" judul="Nilai unit per triwulan" atribut="rows-by=unit; as-of=2026-10-31"]
        [takar widget="bullet" tabel="aksi" judul="Triwulan III 2026" atribut="period=2026-Q3; density=compact; as-of=2026-10-31"]'],
    'skp' => ['SKP menteri sampai staf', '<p class="lead">SKP diturunkan dari Menteri Koordinator sampai pelaksana, dan tiap
        target dibagi ke rencana aksi triwulan.</p>
        [takar widget="cascade-tree" tabel="skp" judul="SKP 2026 dan rencana aksi triwulan" atribut="as-of=2026-09-30"]', true],
    'tunjangan' => ['Tunjangan dari SKP', '<p class="lead">Tunjangan kinerja Oktober 2026 dari capaian SKP dan kehadiran,
        sebagai usulan.</p>[takar_tukin][takar tabel="tukin" judul="Usulan tunjangan kinerja Oktober 2026"]', true],
    'akip' => ['Evaluasi AKIP', '<p class="lead">Perencanaan, pengukuran, pelaporan, dan evaluasi, masing-masing menurut
        kelengkapan, kualitas, dan pemanfaatan, dalam lembar 2015 dan lembar 2021. Kedua lembar tidak sebanding: komponen dan
        bobotnya lain.</p>
        [takar widget="evaluation" tabel="lke_2021" judul="LKE 2025, PermenPANRB 88/2021" atribut="mode=judged; instrument=permenpanrb-88-2021"]
        [takar widget="evaluation" tabel="lke_2015" judul="LKE 2020, PermenPANRB 12/2015" atribut="mode=mean; instrument=permenpanrb-12-2015"]'],
    'pemanfaatan' => ['Lemah dalam pemanfaatan', '<p class="lead">Yang lemah pada kedua lembar adalah pemanfaatan. Inilah
        rekomendasinya, penyebabnya, dan apa yang dilakukan.</p>
        [takar widget="followup" tabel="tindaklanjut" judul="Tindak lanjut LHE AKIP 2025" atribut="as-of=2026-10-31"]
        [takar widget="evaluation" tabel="lke_2021" judul="LKE 2025: yang terlemah" atribut="mode=judged; instrument=permenpanrb-88-2021; density=compact"]'],
];
