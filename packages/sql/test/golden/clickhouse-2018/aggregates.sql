-- # sum, by nothing
x0 @0 = CASE WHEN count(nilai) > 0 THEN CASE WHEN abs(sum(nilai)) < 900000 THEN toFloat64(sum(toInt64(trunc(ifNull(nilai, 0)))) * toInt64(10000000000) + sum(toInt64(round((ifNull(nilai, 0) - trunc(ifNull(nilai, 0))) * ifNull(satuan, 1)) * (1e10 / ifNull(satuan, 1))))) / 1e10 WHEN abs(sum(nilai)) < 2e15 THEN toFloat64(toString(toDecimal128(sum(toInt64(trunc(ifNull(nilai, 0)))), 10) + toDecimal128(sum(toInt64(round((ifNull(nilai, 0) - trunc(ifNull(nilai, 0))) * ifNull(satuan, 1)) * (1e10 / ifNull(satuan, 1)))), 0) * toDecimal128('0.0000000001', 10))) END END
x1 @1 = CASE WHEN abs(x0) < toFloat64(1e15) THEN x0 END
x2 @0 = CAST(count(nilai) AS Nullable(Float64))
x3 @0 = min(CASE WHEN nilai_status > 1 THEN nilai_status END)
x4 @2 = CASE WHEN x3 IS NULL THEN x1 END
x5 @3 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x3 IS NOT NULL THEN x3 WHEN x2 = toFloat64(0e0) THEN 20 ELSE 12 END
-- x4, status x5; a double of 1e-10 to 1000000000000000

-- # mean, by periode
x0 @0 = CASE WHEN count(nilai) > 0 THEN CASE WHEN abs(sum(nilai)) < 900000 THEN toFloat64(sum(toInt64(trunc(ifNull(nilai, 0)))) * toInt64(10000000000) + sum(toInt64(round((ifNull(nilai, 0) - trunc(ifNull(nilai, 0))) * ifNull(satuan, 1)) * (1e10 / ifNull(satuan, 1))))) / 1e10 WHEN abs(sum(nilai)) < 2e15 THEN toFloat64(toString(toDecimal128(sum(toInt64(trunc(ifNull(nilai, 0)))), 10) + toDecimal128(sum(toInt64(round((ifNull(nilai, 0) - trunc(ifNull(nilai, 0))) * ifNull(satuan, 1)) * (1e10 / ifNull(satuan, 1)))), 0) * toDecimal128('0.0000000001', 10))) END END
x1 @1 = CASE WHEN abs(x0) < toFloat64(1e15) THEN x0 END
x2 @0 = CAST(count(nilai) AS Nullable(Float64))
x3 @2 = x1 / nullif(x2, toFloat64(0e0))
x4 @0 = CASE WHEN countIf(nilai_status > 1) > 0 THEN argMinIf(nilai_status, periode, nilai_status > 1) END
x5 @3 = CASE WHEN x4 IS NULL THEN x3 END
x6 @4 = CASE WHEN x5 IS NOT NULL THEN 0 WHEN x4 IS NOT NULL THEN x4 WHEN x2 = toFloat64(0e0) THEN 20 ELSE 12 END
-- x5, status x6; a double of 1e-25 to 1000000000000000

-- # smallest, by tahun and triwulan
x0 @0 = min(nilai)
x1 @0 = CAST(count(nilai) AS Nullable(Float64))
x2 @0 = CASE WHEN countIf(nilai_status > 1) > 0 THEN argMinIf(nilai_status, (tahun, triwulan), nilai_status > 1) END
x3 @1 = CASE WHEN x2 IS NULL THEN x0 END
x4 @2 = CASE WHEN x3 IS NOT NULL THEN 0 WHEN x2 IS NOT NULL THEN x2 WHEN x1 = toFloat64(0e0) THEN 20 ELSE 12 END
-- x3, status x4; a double of 1e-10 to 1000000000000000

-- # largest, by nothing
x0 @0 = max(nilai)
x1 @0 = CAST(count(nilai) AS Nullable(Float64))
x2 @0 = min(CASE WHEN nilai_status > 1 THEN nilai_status END)
x3 @1 = CASE WHEN x2 IS NULL THEN x0 END
x4 @2 = CASE WHEN x3 IS NOT NULL THEN 0 WHEN x2 IS NOT NULL THEN x2 WHEN x1 = toFloat64(0e0) THEN 20 ELSE 12 END
-- x3, status x4; a double of 1e-10 to 1000000000000000

-- # last, by periode
x0 @0 = CASE WHEN countIf(nilai_status = 0) > 0 THEN argMaxIf(nilai, periode, nilai_status = 0) END
x1 @0 = CAST(count(nilai) AS Nullable(Float64))
x2 @0 = CASE WHEN countIf(nilai_status > 1) > 0 THEN argMinIf(nilai_status, periode, nilai_status > 1) END
x3 @1 = CASE WHEN x2 IS NULL THEN x0 END
x4 @2 = CASE WHEN x3 IS NOT NULL THEN 0 WHEN x2 IS NOT NULL THEN x2 WHEN x1 = toFloat64(0e0) THEN 20 ELSE 12 END
-- x3, status x4; a double of 1e-10 to 1000000000000000

-- # last, by tahun and triwulan
x0 @0 = CASE WHEN countIf(nilai_status = 0) > 0 THEN argMaxIf(nilai, (tahun, triwulan), nilai_status = 0) END
x1 @0 = CAST(count(nilai) AS Nullable(Float64))
x2 @0 = CASE WHEN countIf(nilai_status > 1) > 0 THEN argMinIf(nilai_status, (tahun, triwulan), nilai_status > 1) END
x3 @1 = CASE WHEN x2 IS NULL THEN x0 END
x4 @2 = CASE WHEN x3 IS NOT NULL THEN 0 WHEN x2 IS NOT NULL THEN x2 WHEN x1 = toFloat64(0e0) THEN 20 ELSE 12 END
-- x3, status x4; a double of 1e-10 to 1000000000000000

-- # sumReported, by nothing
x0 @0 = CASE WHEN count(nilai) > 0 THEN CASE WHEN abs(sum(nilai)) < 900000 THEN toFloat64(sum(toInt64(trunc(ifNull(nilai, 0)))) * toInt64(10000000000) + sum(toInt64(round((ifNull(nilai, 0) - trunc(ifNull(nilai, 0))) * ifNull(satuan, 1)) * (1e10 / ifNull(satuan, 1))))) / 1e10 WHEN abs(sum(nilai)) < 2e15 THEN toFloat64(toString(toDecimal128(sum(toInt64(trunc(ifNull(nilai, 0)))), 10) + toDecimal128(sum(toInt64(round((ifNull(nilai, 0) - trunc(ifNull(nilai, 0))) * ifNull(satuan, 1)) * (1e10 / ifNull(satuan, 1)))), 0) * toDecimal128('0.0000000001', 10))) END END
x1 @1 = CASE WHEN abs(x0) < toFloat64(1e15) THEN x0 END
x2 @0 = CAST(count(nilai) AS Nullable(Float64))
x3 @2 = CASE WHEN x1 IS NOT NULL THEN 0 WHEN x2 = toFloat64(0e0) THEN 20 ELSE 12 END
-- x1, status x3; a double of 1e-10 to 1000000000000000

-- # countReported, by nothing
x0 @0 = CAST(count(nilai) AS Nullable(Float64))
-- x0, status 0; an image of 1 to 1000000000000000
