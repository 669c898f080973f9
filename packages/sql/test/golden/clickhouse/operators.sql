-- # squareRoot any
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = CASE WHEN x_any >= toFloat64(0e0) THEN sqrt(x_any) END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE 12 END
-- x2, status x_x2_status; a double of 2.2227587494850775e-162 to 1.3407807929942596e+154

-- # absolute image
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = abs(x_image)
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_image_status END
-- x2, status x_x2_status; an image of 1e-10 to 1000000000000000

-- # minimum image, small, hundred
x_image_status @0 = image_status
x_image @0 = image
x_small_status @0 = small_status
x_small @0 = small
x4 @1 = CASE WHEN x_image <= x_small THEN x_image WHEN x_small <= x_image THEN x_small END
x5 @2 = CASE WHEN x4 <= toFloat64(100e0) THEN x4 WHEN toFloat64(100e0) <= x4 THEN toFloat64(100e0) END
x_x5_status @3 = CASE WHEN x5 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE x_small_status END
-- x5, status x_x5_status; a double of 1e-10 to 1000000000000000

-- # maximum any, zero
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = CASE WHEN x_any >= toFloat64(0e0) THEN x_any WHEN toFloat64(0e0) >= x_any THEN toFloat64(0e0) END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_any_status END
-- x2, status x_x2_status; a double of 5e-324 to 1.7976931348623157e+308

-- # floor any
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = scale(x_any)
x3 @1 = abs(x_any) * toFloat64(134217729e0) - (abs(x_any) * toFloat64(134217729e0) - abs(x_any))
x4 @2 = units(x2, x_any, x3)
x5 @3 = CASE WHEN x_any < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * (x4 / x2) + toFloat64(0e0)
x6 @4 = floor(x5) + toFloat64(0e0)
x_x6_status @5 = CASE WHEN x6 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE 12 END
-- x6, status x_x6_status; an image of 1e-10 to 1000000000000000

-- # ceil always
x_always @0 = always
x1 @1 = ceil(x_always) + toFloat64(0e0)
-- x1, status 0; an image of 1e-10 to 1000000000000000

-- # round any {"digits":2,"mode":"half-away"}
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = scale(x_any)
x3 @1 = abs(x_any) * toFloat64(134217729e0) - (abs(x_any) * toFloat64(134217729e0) - abs(x_any))
x4 @2 = units(x2, x_any, x3)
x5 @3 = CASE WHEN x_any < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * (CASE WHEN x2 > toFloat64(100e0) THEN floor((x4 + x2 / toFloat64(200e0)) / (x2 / toFloat64(100e0))) / toFloat64(100e0) ELSE x4 / x2 END) + toFloat64(0e0)
x_x5_status @4 = CASE WHEN x5 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE 12 END
-- x5, status x_x5_status; an image of 1e-10 to 1000000000000000

-- # compare image, hundred {"relation":"<"}
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = CASE WHEN x_image < toFloat64(100e0) THEN toFloat64(1e0) WHEN NOT (x_image < toFloat64(100e0)) THEN toFloat64(0e0) END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 12 END
-- x2, status x_x2_status; an image of 1 to 1

-- # when image, small, hundred
x_image_status @0 = image_status
x_image @0 = image
x_small_status @0 = small_status
x_small @0 = small
x4 @1 = CASE WHEN x_image <> toFloat64(0e0) THEN x_small WHEN x_image = toFloat64(0e0) THEN toFloat64(100e0) END
x_x4_status @1 = CASE WHEN x_image IS NULL THEN x_image_status WHEN x_image <> toFloat64(0e0) THEN x_small_status ELSE 0 END
-- x4, status x_x4_status; a double of 0.001 to 1000

-- # coalesce image, small, hundred
x_image_status @0 = image_status
x_image @0 = image
x_small_status @0 = small_status
x_small @0 = small
x4 @1 = CASE WHEN x_image IS NOT NULL THEN x_image WHEN x_small IS NOT NULL THEN x_small ELSE toFloat64(100e0) END
-- x4, status 0; a double of 1e-10 to 1000000000000000

-- # band image {"edges":[{"at":0,"closed":true},{"at":0,"closed":false},{"at":50.5,"closed":false}]}
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = CASE WHEN x_image IS NULL THEN CAST(NULL AS Nullable(Float64)) WHEN x_image < toFloat64(0e0) THEN toFloat64(0e0) WHEN x_image <= toFloat64(0e0) THEN toFloat64(1e0) WHEN x_image <= toFloat64(50.5e0) THEN toFloat64(2e0) ELSE toFloat64(3e0) END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 12 END
-- x2, status x_x2_status; an image of 1 to 3

-- # lookup image {"pairs":[[0,5],[1,-7.5],[1,0],[2,10000000000000000]]}
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = CASE WHEN x_image = toFloat64(0e0) THEN toFloat64(5e0) WHEN x_image = toFloat64(1e0) THEN toFloat64(0e0) WHEN x_image = toFloat64(2e0) THEN toFloat64(1e16) END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 17 END
-- x2, status x_x2_status; a double of 5 to 10000000000000000

-- # geometricMean image, always
x_image_status @0 = image_status
x_image @0 = image
x_always @0 = always
x3 @1 = CASE WHEN x_image > toFloat64(0e0) THEN x_image END
x4 @1 = CASE WHEN x_always > toFloat64(0e0) THEN x_always END
x5 @2 = CASE WHEN x3 >= x4 THEN x3 WHEN x4 >= x3 THEN x4 END
x6 @3 = x3 / nullif(x5, toFloat64(0e0))
x7 @3 = x4 / nullif(x5, toFloat64(0e0))
x8 @4 = x6 * x7
x9 @5 = sqrt(x8)
x10 @6 = x9 * x5
x11 @7 = scale(x10)
x12 @7 = abs(x10) * toFloat64(134217729e0) - (abs(x10) * toFloat64(134217729e0) - abs(x10))
x13 @8 = units(x11, x10, x12)
x14 @9 = CASE WHEN x10 < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * (x13 / x11) + toFloat64(0e0)
x15 @10 = CASE WHEN x_image IS NULL THEN CAST(NULL AS Nullable(Float64)) WHEN x_image < toFloat64(0e0) OR x_always < toFloat64(0e0) THEN CAST(NULL AS Nullable(Float64)) WHEN x_image = toFloat64(0e0) OR x_always = toFloat64(0e0) THEN toFloat64(0e0) ELSE x14 END
x_x15_status @11 = CASE WHEN x15 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 12 END
-- x15, status x_x15_status; an image of 1e-10 to 1000000000000000
