<?php
declare(strict_types=1);

// Settings as a host gives them: by the environment. Keys are drawn at the start and live as long as the portal.
define('DB_NAME', (string) getenv('PORTAL_DB_NAME'));
define('DB_USER', (string) getenv('PORTAL_USER'));
define('DB_PASSWORD', (string) getenv('PORTAL_PASSWORD'));
define('DB_HOST', '127.0.0.1:' . getenv('PORTAL_DB_PORT'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $key) {
    define("{$key}_KEY", (string) getenv('PORTAL_SECRET'));
    define("{$key}_SALT", (string) getenv('PORTAL_SECRET') . $key);
}
$table_prefix = 'wp_';
define('TAKAR_SHARED', (string) getenv('PORTAL_SHARED'));
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('DISALLOW_FILE_MODS', true);
define('WP_DEBUG', false);
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require ABSPATH . 'wp-settings.php';
