<?php
declare(strict_types=1);

namespace Kalbar;

use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;
use Symfony\Component\HttpFoundation\Response;

/** Pages of the portal: rows out of the database into Blade, nothing calculated. */
final class Reports
{
    public const PAGES = [
        'publik' => 'Kinerja kabupaten dan kota',
        'laporan' => 'Laporan dan kelengkapan',
        'reviu' => 'Temuan dan perbaikan',
        'pimpinan' => 'Pantauan pimpinan',
        'anggaran' => 'Rencana, anggaran, kinerja',
    ];

    public function page(Request $request, string $page = 'publik'): Response
    {
        abort_unless(array_key_exists($page, self::PAGES), 404);
        $units = DB::table('reviu')->orderBy('no')->pluck('unit')->unique()->values();
        $asked = $request->query('unit');
        return response()->view($page, [
            'page' => $page,
            'units' => $units,
            'unit' => $units->contains($asked) ? $asked : $units->first(),
            'rows' => static fn (string $table, array $where = []) =>
                DB::table($table)->where($where)->orderBy('no')->get(),
        ]);
    }

    /** `/data/wilayah.json`: what the widgets of the public page ask for; also for whoever wants the open data. */
    public function regions(Request $request): Response
    {
        $columns = ['unit', 'indikator', 'satuan', 'polaritas', 'periode', 'target', 'realisasi'];
        return response()->json(DB::table('wilayah')->orderBy('no')->get($columns));
    }

    public function layout(): Response
    {
        return response()->file(base_path('data/tata-letak.json'), ['Content-Type' => 'application/json']);
    }
}
