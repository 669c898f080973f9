<?php
declare(strict_types=1);

namespace Kalbar;

use Illuminate\Foundation\Support\Providers\RouteServiceProvider;
use Illuminate\Support\Facades\Route;

final class PortalProvider extends RouteServiceProvider
{
    public function map(): void
    {
        Route::prefix('kalbar')->group(static function (): void {
            Route::get('/data/wilayah.json', [Reports::class, 'regions']);
            Route::get('/data/tata-letak.json', [Reports::class, 'layout']);
            Route::get('/{page?}', [Reports::class, 'page']);
        });
    }
}
