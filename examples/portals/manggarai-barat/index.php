<?php
declare(strict_types=1);

require __DIR__ . '/../shared/page.php';

portal_serve(__DIR__, [
    'name' => 'manggarai-barat',
    'title' => 'E-Kinerja',
    'owner' => 'Kabupaten Manggarai Barat',
    'colour' => 'teal',
    'pages' => [
        'rel' => ['Satu rel kinerja'],
        'target' => ['Target sampai pegawai', true],
        'pantau' => ['Harian, mingguan, bulanan', true],
        'pegawai' => ['SKP dan beban kerja'],
        'kompetensi' => ['Uji kompetensi', true],
        'sakip' => ['Evaluasi SAKIP'],
    ],
]);
