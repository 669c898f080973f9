-- # sum, by nothing
x0 @0 = CAST(CAST(CAST(sum(CAST(trunc(nilai) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((nilai - trunc(nilai)) * satuan) AS BIGINT) * CAST(1e10 / satuan AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE)
x1 @1 = CASE WHEN abs(x0) < 1e15 THEN x0 END
x2 @0 = CAST(count(nilai) AS DOUBLE)
x3 @0 = min(CASE WHEN nilai_status > 1 THEN nilai_status END)
x4 @2 = CASE WHEN x3 IS NULL THEN x1 END
x5 @3 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x3 IS NOT NULL THEN x3 WHEN x2 = 0e0 THEN 20 ELSE 12 END
-- x4, status x5; a double of 1e-10 to 1000000000000000

-- # mean, by periode
x0 @0 = CAST(CAST(CAST(sum(CAST(trunc(nilai) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((nilai - trunc(nilai)) * satuan) AS BIGINT) * CAST(1e10 / satuan AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE)
x1 @1 = CASE WHEN abs(x0) < 1e15 THEN x0 END
x2 @0 = CAST(count(nilai) AS DOUBLE)
x3 @2 = x1 / nullif(x2, 0e0)
x4 @0 = FIRST(nilai_status ORDER BY periode ASC NULLS FIRST) FILTER (WHERE nilai_status > 1)
x5 @3 = CASE WHEN x4 IS NULL THEN x3 END
x6 @4 = CASE WHEN x5 IS NOT NULL THEN 0 WHEN x4 IS NOT NULL THEN x4 WHEN x2 = 0e0 THEN 20 ELSE 12 END
-- x5, status x6; a double of 1e-25 to 1000000000000000

-- # smallest, by tahun and triwulan
x0 @0 = min(nilai)
x1 @0 = CAST(count(nilai) AS DOUBLE)
x2 @0 = FIRST(nilai_status ORDER BY tahun ASC NULLS FIRST, triwulan ASC NULLS FIRST) FILTER (WHERE nilai_status > 1)
x3 @1 = CASE WHEN x2 IS NULL THEN x0 END
x4 @2 = CASE WHEN x3 IS NOT NULL THEN 0 WHEN x2 IS NOT NULL THEN x2 WHEN x1 = 0e0 THEN 20 ELSE 12 END
-- x3, status x4; a double of 1e-10 to 1000000000000000

-- # largest, by nothing
x0 @0 = max(nilai)
x1 @0 = CAST(count(nilai) AS DOUBLE)
x2 @0 = min(CASE WHEN nilai_status > 1 THEN nilai_status END)
x3 @1 = CASE WHEN x2 IS NULL THEN x0 END
x4 @2 = CASE WHEN x3 IS NOT NULL THEN 0 WHEN x2 IS NOT NULL THEN x2 WHEN x1 = 0e0 THEN 20 ELSE 12 END
-- x3, status x4; a double of 1e-10 to 1000000000000000

-- # last, by periode
x0 @0 = FIRST(nilai ORDER BY periode DESC NULLS LAST) FILTER (WHERE nilai_status = 0)
x1 @0 = CAST(count(nilai) AS DOUBLE)
x2 @0 = FIRST(nilai_status ORDER BY periode ASC NULLS FIRST) FILTER (WHERE nilai_status > 1)
x3 @1 = CASE WHEN x2 IS NULL THEN x0 END
x4 @2 = CASE WHEN x3 IS NOT NULL THEN 0 WHEN x2 IS NOT NULL THEN x2 WHEN x1 = 0e0 THEN 20 ELSE 12 END
-- x3, status x4; a double of 1e-10 to 1000000000000000

-- # last, by tahun and triwulan
x0 @0 = FIRST(nilai ORDER BY tahun DESC NULLS LAST, triwulan DESC NULLS LAST) FILTER (WHERE nilai_status = 0)
x1 @0 = CAST(count(nilai) AS DOUBLE)
x2 @0 = FIRST(nilai_status ORDER BY tahun ASC NULLS FIRST, triwulan ASC NULLS FIRST) FILTER (WHERE nilai_status > 1)
x3 @1 = CASE WHEN x2 IS NULL THEN x0 END
x4 @2 = CASE WHEN x3 IS NOT NULL THEN 0 WHEN x2 IS NOT NULL THEN x2 WHEN x1 = 0e0 THEN 20 ELSE 12 END
-- x3, status x4; a double of 1e-10 to 1000000000000000

-- # sumReported, by nothing
x0 @0 = CAST(CAST(CAST(sum(CAST(trunc(nilai) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((nilai - trunc(nilai)) * satuan) AS BIGINT) * CAST(1e10 / satuan AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE)
x1 @1 = CASE WHEN abs(x0) < 1e15 THEN x0 END
x2 @0 = CAST(count(nilai) AS DOUBLE)
x3 @2 = CASE WHEN x1 IS NOT NULL THEN 0 WHEN x2 = 0e0 THEN 20 ELSE 12 END
-- x1, status x3; a double of 1e-10 to 1000000000000000

-- # countReported, by nothing
x0 @0 = CAST(count(nilai) AS DOUBLE)
-- x0, status 0; an image of 1 to 1000000000000000

-- # last, by nothing
-- refused: sql/order, the last row needs an order of rows; Name the columns that order them. /order

-- # largest, by periode
x0 @0 = max(nilai)
x1 @0 = CAST(count(nilai) AS DOUBLE)
x2 @0 = FIRST(nilai_status ORDER BY periode ASC NULLS FIRST) FILTER (WHERE nilai_status > 1)
x3 @1 = CASE WHEN x2 IS NULL THEN x0 END
x4 @2 = CASE WHEN x3 IS NOT NULL THEN 0 WHEN x2 IS NOT NULL THEN x2 WHEN x1 = 0e0 THEN 20 ELSE 12 END
-- x3, status x4; a double of 1e-10 to 1000000000000000
