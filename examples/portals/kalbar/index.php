<?php
declare(strict_types=1);

// A Laravel application without a skeleton: Debian's framework, four routes, Blade views.
require '/usr/share/php/Illuminate/autoload.php';
require __DIR__ . '/../shared/policy.php';
require __DIR__ . '/../shared/table.php';
foreach (['Kernel', 'StrictPolicy', 'Reports', 'PortalProvider'] as $class) {
    require __DIR__ . "/app/$class.php";
}

use Illuminate\Contracts\Debug\ExceptionHandler;
use Illuminate\Contracts\Http\Kernel as HttpKernel;
use Illuminate\Foundation\Application;
use Illuminate\Foundation\Exceptions\Handler;
use Illuminate\Http\Request;

$app = new Application(__DIR__);
$app->useStoragePath((string) getenv('PORTAL_STORAGE'));
$app->singleton(HttpKernel::class, Kalbar\Kernel::class);
$app->singleton(ExceptionHandler::class, Handler::class);
$kernel = $app->make(HttpKernel::class);
// The server of PHP names this file as script for every address: without that Laravel would cut the address.
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
$response = $kernel->handle($request = Request::capture());
$response->send();
$kernel->terminate($request, $response);
