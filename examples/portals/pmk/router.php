<?php
declare(strict_types=1);

// PHP's own server in front of WordPress: files as they are, everything else to index.php.
$path = (string) parse_url((string) $_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (!str_starts_with($path, '/pmk/') || str_contains($path, '..')) {
    http_response_code(404);
    exit;
}
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if (is_file($file) && !str_ends_with($file, '.php')) {
    return false;
}
// Visitors are behind the front of the portals, whose address links must carry.
$_SERVER['HTTP_HOST'] = $_SERVER['HTTP_X_FORWARDED_HOST'] ?? $_SERVER['HTTP_HOST'];
$script = is_file($file) ? $file : $_SERVER['DOCUMENT_ROOT'] . '/pmk/index.php';
$_SERVER['SCRIPT_FILENAME'] = $script;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = substr($script, strlen($_SERVER['DOCUMENT_ROOT']));
chdir(dirname($script));
require $script;
