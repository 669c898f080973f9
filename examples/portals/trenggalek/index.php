<?php
declare(strict_types=1);

require __DIR__ . '/../shared/page.php';

portal_serve(__DIR__, [
    'name' => 'trenggalek',
    'title' => 'e-Kinerja',
    'owner' => 'Kabupaten Trenggalek',
    'colour' => 'green',
    'pages' => [
        'kesiapan' => ['Kesiapan perangkat daerah'],
        'pohon' => ['Pohon kinerja dan SKP', true],
        'kepegawaian' => ['Padanan data pegawai', true],
        'penilaian' => ['Penilaian bulanan dan tahunan'],
        'tpp' => ['TPP', true],
        'talenta' => ['Peta talenta'],
    ],
]);
