<?php
declare(strict_types=1);

/** The Content-Security-Policy under which every widget of Takar works: nothing inline, nothing from elsewhere. */
const TAKAR_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
    . "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
    . "require-trusted-types-for 'script'; trusted-types lit-html";

/** Headers of a portal's page. */
function takar_headers(): void
{
    header('Content-Type: text/html; charset=utf-8');
    header('Content-Security-Policy: ' . TAKAR_POLICY);
    header('X-Content-Type-Options: nosniff');
    header('Referrer-Policy: same-origin');
}
