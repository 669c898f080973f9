<?php
/**
 * Plugin Name: Takar Kinerja
 * Description: Shortcode [takar] yang mencetak tabel kinerja di dalam elemen Takar.
 * Version: 1.0.0
 */
declare(strict_types=1);

defined('ABSPATH') || exit;

require_once TAKAR_SHARED . '/table.php';
require_once TAKAR_SHARED . '/policy.php';
require_once __DIR__ . '/columns.php';
require_once __DIR__ . '/hardening.php';
require_once __DIR__ . '/allowance.php';

/** Rows of one of the portal's tables, in their order. The name comes from columns.php, never from a visitor. */
function takar_wp_rows(string $table): array
{
    global $wpdb;
    return $wpdb->get_results("SELECT * FROM `$table` ORDER BY no", ARRAY_A);
}

/**
 * [takar widget="heatmap" tabel="aksi" judul="Rencana aksi" atribut="rows-by=unit; as-of=2026-10-31"]: a table of the portal
 * inside the widget; without `widget` the table alone.
 */
function takar_wp_shortcode(array|string $given): string
{
    $asked = shortcode_atts(['widget' => '', 'tabel' => '', 'judul' => '', 'atribut' => ''], (array) $given, 'takar');
    $columns = TAKAR_COLUMNS[$asked['tabel']] ?? null;
    if ($columns === null) {
        return '<p class="text-danger">Tabel tidak dikenal: ' . takar_text($asked['tabel']) . '</p>';
    }
    $rows = takar_wp_rows($asked['tabel']);
    if ($asked['widget'] === '') {
        return '<section class="box"><h2>' . takar_text($asked['judul']) . '</h2>'
            . takar_plain_table($columns, $rows, $asked['judul']) . '</section>';
    }
    $tag = 'takar-' . sanitize_key($asked['widget']);
    $attributes = ' label="' . takar_text($asked['judul']) . '"';
    foreach (array_filter(array_map('trim', explode(';', $asked['atribut']))) as $pair) {
        [$name, $value] = explode('=', $pair, 2) + [1 => ''];
        $attributes .= ' ' . sanitize_key($name) . '="' . takar_text($value) . '"';
    }
    return "<section class=\"box\"><$tag$attributes>" . takar_table($columns, $rows, $asked['judul']) . "</$tag></section>";
}
add_shortcode('takar', 'takar_wp_shortcode');
// The editor's paragraphs would be put into the table.
remove_filter('the_content', 'wpautop');
remove_filter('the_content', 'wptexturize');

add_action('wp_enqueue_scripts', static function (): void {
    // Widgets and styles stand beside WordPress, on the same site.
    $site = dirname(home_url());
    wp_enqueue_style('bootstrap', $site . '/bootstrap/css/bootstrap.min.css', [], null);
    wp_enqueue_style('takar', $site . '/takar/takar.css', [], null);
    wp_enqueue_style('takar-theme', $site . '/takar/themes/adminlte.css', ['takar'], null);
    wp_enqueue_style('portal', $site . '/gaya/portal.css', ['bootstrap'], null);
    wp_enqueue_script('takar', $site . '/takar/takar.min.js', [], null, true);
});
