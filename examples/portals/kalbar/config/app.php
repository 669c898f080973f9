<?php

return [
    'name' => 'E-Kinerja Kalimantan Barat',
    'env' => 'production',
    'debug' => false,
    'timezone' => 'Asia/Pontianak',
    'locale' => 'id',
    'providers' => [
        Illuminate\Database\DatabaseServiceProvider::class,
        Illuminate\Filesystem\FilesystemServiceProvider::class,
        Illuminate\View\ViewServiceProvider::class,
        Kalbar\PortalProvider::class,
    ],
    'aliases' => [],
];
