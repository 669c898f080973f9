<?php
declare(strict_types=1);

require __DIR__ . '/policy.php';
require __DIR__ . '/table.php';
require __DIR__ . '/database.php';

/** What the address asks for (`?unit=...`), when it is one of those that there are; the first of them otherwise. */
function portal_choice(string $name, array $known): string
{
    $asked = $_GET[$name] ?? null;
    return is_string($asked) && in_array($asked, $known, true) ? $asked : (string) ($known[0] ?? '');
}

/** A form of one choice that works without script. */
function portal_chooser(string $name, string $label, array $known, string $chosen): string
{
    $options = '';
    foreach ($known as $value) {
        $options .= '<option' . ($value === $chosen ? ' selected' : '') . '>' . takar_text($value) . '</option>';
    }
    return '<form class="form-inline chooser" method="get"><label for="' . $name . '">' . takar_text($label) . '</label> '
        . "<select class=\"form-control\" id=\"$name\" name=\"$name\">$options</select> "
        . '<button class="btn btn-default" type="submit">Tampilkan</button></form>';
}

/** Sends a drafted document (`dokumen/NAME.html`); it brings a policy of its own, which allows nothing but its styles. */
function portal_document(string $slug): bool
{
    $folder = (string) getenv('PORTAL_DOCUMENTS');
    if ($folder === '' || preg_match('#^dokumen/([a-z0-9-]+\.html)$#', $slug, $found) !== 1 || !is_file("$folder/$found[1]")) {
        return false;
    }
    header('Content-Type: text/html; charset=utf-8');
    header('X-Content-Type-Options: nosniff');
    readfile("$folder/$found[1]");
    return true;
}

/**
 * A portal of plain pages: `pages/NAME.php` answers `/PORTAL/NAME`, the first also `/PORTAL/`. `$portal` has `name`,
 * `title`, `owner`, `colour` (a class of portal.css) and `pages` (address => [title, internal?]).
 */
function portal_serve(string $folder, array $portal): void
{
    $base = '/' . $portal['name'] . '/';
    $path = (string) parse_url((string) $_SERVER['REQUEST_URI'], PHP_URL_PATH);
    $slug = str_starts_with($path, $base) ? substr($path, strlen($base)) : '';
    $slug = $slug === '' ? (string) array_key_first($portal['pages']) : $slug;
    if (portal_document($slug)) {
        return;
    }
    takar_headers();
    if (!array_key_exists($slug, $portal['pages'])) {
        http_response_code(404);
        $body = '<p>Halaman tidak ditemukan.</p>';
        $portal['heading'] = 'Tidak ditemukan';
    } else {
        [$portal['heading'], $portal['internal']] = $portal['pages'][$slug] + [1 => false];
        ob_start();
        require "$folder/pages/$slug.php";
        $body = (string) ob_get_clean();
    }
    $portal += ['internal' => false];
    require __DIR__ . '/layout.php';
}
