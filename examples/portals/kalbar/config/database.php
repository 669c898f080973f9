<?php

return [
    'default' => 'mysql',
    'connections' => [
        'mysql' => [
            'driver' => 'mysql',
            'host' => '127.0.0.1',
            'port' => getenv('PORTAL_DB_PORT'),
            'database' => getenv('PORTAL_DB_NAME'),
            'username' => getenv('PORTAL_USER'),
            'password' => getenv('PORTAL_PASSWORD') ?: '',
            'charset' => 'utf8mb4',
            'collation' => 'utf8mb4_bin',
        ],
    ],
];
