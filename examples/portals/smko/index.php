<?php
declare(strict_types=1);

require __DIR__ . '/../shared/page.php';

portal_serve(__DIR__, [
    'name' => 'smko',
    'title' => 'SMKO',
    'owner' => 'Kementerian Sekretariat Negara',
    'colour' => 'maroon',
    'pages' => [
        'ukur' => ['Pengukuran'],
        'rencana' => ['Perencanaan'],
        'pic' => ['Pelaporan: PIC unit'],
        'admin' => ['Pelaporan: administrator'],
        'pantau' => ['Pemantauan'],
        'evaluasi' => ['Evaluasi'],
        'dokumen' => ['Penyusunan dokumen'],
    ],
]);
