<?php
declare(strict_types=1);

// What WordPress writes into its pages by itself and a strict policy forbids: inline scripts and styles.
remove_action('wp_head', 'print_emoji_detection_script', 7);
remove_action('wp_print_styles', 'print_emoji_styles');
remove_action('wp_enqueue_scripts', 'wp_enqueue_global_styles');
remove_action('wp_footer', 'wp_enqueue_global_styles', 1);
remove_action('wp_body_open', 'wp_global_styles_render_svg_filters');
remove_action('wp_enqueue_scripts', 'wp_enqueue_classic_theme_styles');
add_action('wp_enqueue_scripts', static function (): void {
    wp_dequeue_style('wp-block-library');
    wp_dequeue_style('classic-theme-styles');
}, 100);
add_filter('show_admin_bar', '__return_false');
add_filter('emoji_svg_url', '__return_false');

// Public pages go out under the policy; the administration of WordPress needs inline scripts and is left as it is.
add_action('send_headers', static function (): void {
    if (!is_admin()) {
        takar_headers();
    }
});
