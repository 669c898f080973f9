<?php
declare(strict_types=1);

namespace Kalbar;

/** Every answer goes through the policy. */
final class Kernel extends \Illuminate\Foundation\Http\Kernel
{
    protected $middleware = [StrictPolicy::class];
}
