-- # squareRoot any
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = CASE WHEN x_any >= 0e0 THEN sqrt(x_any) END
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
x5 @2 = CASE WHEN x4 <= 100e0 THEN x4 WHEN 100e0 <= x4 THEN 100e0 END
x_x5_status @3 = CASE WHEN x5 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE x_small_status END
-- x5, status x_x5_status; a double of 1e-10 to 1000000000000000

-- # maximum any, zero
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = CASE WHEN x_any >= 0e0 THEN x_any WHEN 0e0 >= x_any THEN 0e0 END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_any_status END
-- x2, status x_x2_status; a double of 5e-324 to 1.7976931348623157e+308

-- # floor any
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = scale(x_any)
x3 @1 = abs(x_any) * 134217729e0 - (abs(x_any) * 134217729e0 - abs(x_any))
x4 @2 = units(x2, x_any, x3)
x5 @3 = CASE WHEN x_any < 0e0 THEN (-1e0) ELSE 1e0 END * (x4 / x2) + 0e0
x6 @4 = floor(x5) + 0e0
x_x6_status @5 = CASE WHEN x6 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE 12 END
-- x6, status x_x6_status; an image of 1e-10 to 1000000000000000

-- # ceil always
x_always @0 = always
x1 @1 = ceil(x_always) + 0e0
-- x1, status 0; an image of 1e-10 to 1000000000000000

-- # round any {"digits":2,"mode":"half-away"}
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = scale(x_any)
x3 @1 = abs(x_any) * 134217729e0 - (abs(x_any) * 134217729e0 - abs(x_any))
x4 @2 = units(x2, x_any, x3)
x5 @3 = CASE WHEN x_any < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN x2 > 100e0 THEN floor((x4 + x2 / 200e0) / (x2 / 100e0)) / 100e0 ELSE x4 / x2 END) + 0e0
x_x5_status @4 = CASE WHEN x5 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE 12 END
-- x5, status x_x5_status; an image of 1e-10 to 1000000000000000

-- # compare image, hundred {"relation":"<"}
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = CASE WHEN x_image < 100e0 THEN 1e0 WHEN NOT (x_image < 100e0) THEN 0e0 END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 12 END
-- x2, status x_x2_status; an image of 1 to 1

-- # when image, small, hundred
x_image_status @0 = image_status
x_image @0 = image
x_small_status @0 = small_status
x_small @0 = small
x4 @1 = CASE WHEN x_image <> 0e0 THEN x_small WHEN x_image = 0e0 THEN 100e0 END
x_x4_status @1 = CASE WHEN x_image IS NULL THEN x_image_status WHEN x_image <> 0e0 THEN x_small_status ELSE 0 END
-- x4, status x_x4_status; a double of 0.001 to 1000

-- # coalesce image, small, hundred
x_image_status @0 = image_status
x_image @0 = image
x_small_status @0 = small_status
x_small @0 = small
x4 @1 = CASE WHEN x_image IS NOT NULL THEN x_image WHEN x_small IS NOT NULL THEN x_small ELSE 100e0 END
-- x4, status 0; a double of 1e-10 to 1000000000000000

-- # band image {"edges":[{"at":0,"closed":true},{"at":0,"closed":false},{"at":50.5,"closed":false}]}
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = CASE WHEN x_image IS NULL THEN CAST(NULL AS DOUBLE) WHEN x_image < 0e0 THEN 0e0 WHEN x_image <= 0e0 THEN 1e0 WHEN x_image <= 50.5e0 THEN 2e0 ELSE 3e0 END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 12 END
-- x2, status x_x2_status; an image of 1 to 3

-- # lookup image {"pairs":[[0,5],[1,-7.5],[1,0],[2,10000000000000000]]}
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = CASE WHEN x_image = 0e0 THEN 5e0 WHEN x_image = 1e0 THEN 0e0 WHEN x_image = 2e0 THEN 1e16 END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 17 END
-- x2, status x_x2_status; a double of 5 to 10000000000000000

-- # geometricMean image, always
x_image_status @0 = image_status
x_image @0 = image
x_always @0 = always
x3 @1 = CASE WHEN x_image > 0e0 THEN x_image END
x4 @1 = CASE WHEN x_always > 0e0 THEN x_always END
x5 @2 = CASE WHEN x3 >= x4 THEN x3 WHEN x4 >= x3 THEN x4 END
x6 @3 = x3 / nullif(x5, 0e0)
x7 @3 = x4 / nullif(x5, 0e0)
x8 @4 = x6 * x7
x9 @5 = sqrt(x8)
x10 @6 = x9 * x5
x11 @7 = scale(x10)
x12 @7 = abs(x10) * 134217729e0 - (abs(x10) * 134217729e0 - abs(x10))
x13 @8 = units(x11, x10, x12)
x14 @9 = CASE WHEN x10 < 0e0 THEN (-1e0) ELSE 1e0 END * (x13 / x11) + 0e0
x15 @10 = CASE WHEN x_image IS NULL THEN CAST(NULL AS DOUBLE) WHEN x_image < 0e0 OR x_always < 0e0 THEN CAST(NULL AS DOUBLE) WHEN x_image = 0e0 OR x_always = 0e0 THEN 0e0 ELSE x14 END
x_x15_status @11 = CASE WHEN x15 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 12 END
-- x15, status x_x15_status; an image of 1e-10 to 1000000000000000

-- # squareRoot small
x_small_status @0 = small_status
x_small @0 = small
x2 @1 = CASE WHEN x_small >= 0e0 THEN sqrt(x_small) END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_small IS NULL THEN x_small_status ELSE 12 END
-- x2, status x_x2_status; a double of 0.03162277660168379 to 31.622776601683793

-- # absolute any
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = abs(x_any)
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_any_status END
-- x2, status x_x2_status; a double of 5e-324 to 1.7976931348623157e+308

-- # minimum image
x_image_status @0 = image_status
x_image @0 = image
-- x_image, status x_image_status; an image of 1e-10 to 1000000000000000

-- # maximum always, hundred
x_always @0 = always
x1 @1 = CASE WHEN x_always >= 100e0 THEN x_always WHEN 100e0 >= x_always THEN 100e0 END
-- x1, status 0; an image of 1e-10 to 1000000000000000

-- # maximum missing, small
x_small_status @0 = small_status
x_small @0 = small
x2 @1 = CASE WHEN CAST(NULL AS DOUBLE) >= x_small THEN CAST(NULL AS DOUBLE) WHEN x_small >= CAST(NULL AS DOUBLE) THEN x_small END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN CAST(NULL AS DOUBLE) IS NULL THEN 2 ELSE x_small_status END
-- x2, status x_x2_status; a double of 0.001 to 1000

-- # floor always
x_always @0 = always
x1 @1 = floor(x_always) + 0e0
-- x1, status 0; an image of 1e-10 to 1000000000000000

-- # ceil small
x_small_status @0 = small_status
x_small @0 = small
x2 @1 = scale(x_small)
x3 @1 = abs(x_small) * 134217729e0 - (abs(x_small) * 134217729e0 - abs(x_small))
x4 @2 = units(x2, x_small, x3)
x5 @3 = CASE WHEN x_small < 0e0 THEN (-1e0) ELSE 1e0 END * (x4 / x2) + 0e0
x6 @4 = ceil(x5) + 0e0
x_x6_status @5 = CASE WHEN x6 IS NOT NULL THEN 0 WHEN x_small IS NULL THEN x_small_status ELSE 12 END
-- x6, status x_x6_status; an image of 1e-10 to 1000000000000000

-- # round small
x_small_status @0 = small_status
x_small @0 = small
x2 @1 = scale(x_small)
x3 @1 = abs(x_small) * 134217729e0 - (abs(x_small) * 134217729e0 - abs(x_small))
x4 @2 = units(x2, x_small, x3)
x5 @3 = CASE WHEN x_small < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN x2 > 1e0 THEN floor((x4 + x2 / 2e0) / (x2 / 1e0)) / 1e0 ELSE x4 / x2 END) + 0e0
x_x5_status @4 = CASE WHEN x5 IS NOT NULL THEN 0 ELSE x_small_status END
-- x5, status x_x5_status; an image of 1e-10 to 1000000000000000

-- # round always {"digits":0,"mode":"truncate"}
x_always @0 = always
x1 @1 = scale(x_always)
x2 @1 = abs(x_always) * 134217729e0 - (abs(x_always) * 134217729e0 - abs(x_always))
x3 @2 = floor(abs(x_always) * x1) + CASE WHEN ((x2 * x1 - abs(x_always) * x1) + (abs(x_always) - x2) * x1) + (abs(x_always) * x1 - floor(abs(x_always) * x1) - 0.5e0) >= 0e0 THEN 1e0 ELSE 0e0 END
x4 @3 = CASE WHEN x_always < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN x1 > 1e0 THEN floor(x3 / (x1 / 1e0)) / 1e0 ELSE x3 / x1 END) + 0e0
-- x4, status 0; an image of 1e-10 to 1000000000000000

-- # round image {"digits":10,"mode":"half-away"}
x_image_status @0 = image_status
x_image @0 = image
-- x_image, status x_image_status; an image of 1e-10 to 1000000000000000

-- # compare always, cap {"relation":">="}
x_always @0 = always
x1 @1 = CASE WHEN x_always >= {0} THEN 1e0 ELSE 0e0 END
-- x1, status 0; an image of 1 to 1

-- # compare image, image
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = CASE WHEN x_image = x_image THEN 1e0 WHEN NOT (x_image = x_image) THEN 0e0 END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 12 END
-- x2, status x_x2_status; an image of 1 to 1

-- # when always, hundred, third
x_always @0 = always
x1 @1 = CASE WHEN x_always <> 0e0 THEN 100e0 WHEN x_always = 0e0 THEN (-0.3333333333333333e0) END
-- x1, status 0; a double of 0.3333333333333333 to 100

-- # when always, image, missing
x_always @0 = always
x_image_status @0 = image_status
x_image @0 = image
x3 @1 = CASE WHEN x_always <> 0e0 THEN x_image WHEN x_always = 0e0 THEN CAST(NULL AS DOUBLE) END
x_x3_status @1 = CASE WHEN x_always <> 0e0 THEN x_image_status ELSE 2 END
-- x3, status x_x3_status; an image of 1e-10 to 1000000000000000

-- # coalesce missing, image, small
x_image_status @0 = image_status
x_image @0 = image
x_small_status @0 = small_status
x_small @0 = small
x4 @1 = CASE WHEN x_image IS NOT NULL THEN x_image ELSE x_small END
x_x4_status @1 = CASE WHEN CAST(NULL AS DOUBLE) IS NOT NULL THEN 2 WHEN x_image IS NOT NULL THEN x_image_status ELSE x_small_status END
-- x4, status x_x4_status; a double of 1e-10 to 1000000000000000

-- # coalesce missing, image
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = x_image
x_x2_status @1 = CASE WHEN CAST(NULL AS DOUBLE) IS NOT NULL THEN 2 ELSE x_image_status END
-- x2, status x_x2_status; an image of 1e-10 to 1000000000000000

-- # coalesce image
x_image_status @0 = image_status
x_image @0 = image
-- x_image, status x_image_status; an image of 1e-10 to 1000000000000000

-- # coalesce missing, missing
-- CAST(NULL AS DOUBLE), status 2; an image of Infinity to 0

-- # band always {"edges":[{"at":0,"closed":true},{"at":0,"closed":false},{"at":50.5,"closed":false}]}
x_always @0 = always
x1 @1 = CASE WHEN x_always IS NULL THEN CAST(NULL AS DOUBLE) WHEN x_always < 0e0 THEN 0e0 WHEN x_always <= 0e0 THEN 1e0 WHEN x_always <= 50.5e0 THEN 2e0 ELSE 3e0 END
-- x1, status 0; an image of 1 to 3

-- # band image
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = CASE WHEN x_image IS NULL THEN CAST(NULL AS DOUBLE) ELSE 0e0 END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 12 END
-- x2, status x_x2_status; an image of 1 to 0

-- # lookup always {"pairs":[[100,0.3333333333333333]]}
x_always @0 = always
x1 @1 = CASE WHEN x_always = 100e0 THEN 0.3333333333333333e0 END
x_x1_status @2 = CASE WHEN x1 IS NOT NULL THEN 0 ELSE 17 END
-- x1, status x_x1_status; a double of 0.3333333333333333 to 0.3333333333333333

-- # lookup image
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = CAST(NULL AS DOUBLE)
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 17 END
-- x2, status x_x2_status; an image of Infinity to -Infinity

-- # geometricMean image
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = CASE WHEN x_image > 0e0 THEN x_image END
x3 @2 = CASE WHEN x_image IS NULL THEN CAST(NULL AS DOUBLE) WHEN x_image < 0e0 THEN CAST(NULL AS DOUBLE) WHEN x_image = 0e0 THEN 0e0 ELSE x2 END
x_x3_status @3 = CASE WHEN x3 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 12 END
-- x3, status x_x3_status; an image of 1e-10 to 1000000000000000

-- # geometricMean small, hundred, always
x_small_status @0 = small_status
x_small @0 = small
x_always @0 = always
x3 @1 = CASE WHEN x_small > 0e0 THEN x_small END
x4 @1 = CASE WHEN 100e0 > 0e0 THEN 100e0 END
x5 @1 = CASE WHEN x_always > 0e0 THEN x_always END
x6 @2 = CASE WHEN x3 >= x4 THEN x3 WHEN x4 >= x3 THEN x4 END
x7 @3 = CASE WHEN x6 >= x5 THEN x6 WHEN x5 >= x6 THEN x5 END
x8 @4 = x3 / nullif(x7, 0e0)
x9 @4 = x4 / nullif(x7, 0e0)
x10 @4 = x5 / nullif(x7, 0e0)
x11 @5 = x8 * x9
x12 @6 = x11 * x10
x13 @7 = sqrt(x12)
x14 @8 = sqrt(x13)
x15 @9 = sqrt(x14)
x16 @10 = sqrt(x15)
x17 @11 = x14 * x16
x18 @11 = sqrt(x16)
x19 @12 = sqrt(x18)
x20 @13 = x17 * x19
x21 @13 = sqrt(x19)
x22 @14 = sqrt(x21)
x23 @15 = x20 * x22
x24 @15 = sqrt(x22)
x25 @16 = sqrt(x24)
x26 @17 = x23 * x25
x27 @17 = sqrt(x25)
x28 @18 = sqrt(x27)
x29 @19 = x26 * x28
x30 @20 = x29 * x29
x31 @21 = x12 / nullif(x30, 0e0)
x32 @22 = x29 - (x29 - x31) / 3e0
x33 @23 = CASE WHEN x32 < x29 THEN x32 ELSE x29 END
x34 @24 = x33 * x33
x35 @25 = x12 / nullif(x34, 0e0)
x36 @26 = x33 - (x33 - x35) / 3e0
x37 @27 = CASE WHEN x36 < x33 THEN x36 ELSE x33 END
x38 @28 = x37 * x37
x39 @29 = x12 / nullif(x38, 0e0)
x40 @30 = x37 - (x37 - x39) / 3e0
x41 @31 = CASE WHEN x40 < x37 THEN x40 ELSE x37 END
x42 @32 = x41 * x41
x43 @33 = x12 / nullif(x42, 0e0)
x44 @34 = x41 - (x41 - x43) / 3e0
x45 @35 = CASE WHEN x44 < x41 THEN x44 ELSE x41 END
x46 @36 = x45 * x45
x47 @37 = x12 / nullif(x46, 0e0)
x48 @38 = x45 - (x45 - x47) / 3e0
x49 @39 = CASE WHEN x48 < x45 THEN x48 ELSE x45 END
x50 @40 = x49 * x49
x51 @41 = x12 / nullif(x50, 0e0)
x52 @42 = x49 - (x49 - x51) / 3e0
x53 @43 = CASE WHEN x52 < x49 THEN x52 ELSE x49 END
x54 @44 = x53 * x53
x55 @45 = x12 / nullif(x54, 0e0)
x56 @46 = x53 - (x53 - x55) / 3e0
x57 @47 = CASE WHEN x56 < x53 THEN x56 ELSE x53 END
x58 @48 = x57 * x57
x59 @49 = x12 / nullif(x58, 0e0)
x60 @50 = x57 - (x57 - x59) / 3e0
x61 @51 = CASE WHEN x60 < x57 THEN x60 ELSE x57 END
x62 @52 = x61 * x61
x63 @53 = x12 / nullif(x62, 0e0)
x64 @54 = x61 - (x61 - x63) / 3e0
x65 @55 = CASE WHEN x64 < x61 THEN x64 ELSE x61 END
x66 @56 = x65 * x65
x67 @57 = x12 / nullif(x66, 0e0)
x68 @58 = x65 - (x65 - x67) / 3e0
x69 @59 = CASE WHEN x68 < x65 THEN x68 ELSE x65 END
x70 @60 = x69 * x69
x71 @61 = x12 / nullif(x70, 0e0)
x72 @62 = x69 - (x69 - x71) / 3e0
x73 @63 = CASE WHEN x72 < x69 THEN x72 ELSE x69 END
x74 @64 = x73 * x7
x75 @65 = scale(x74)
x76 @65 = abs(x74) * 134217729e0 - (abs(x74) * 134217729e0 - abs(x74))
x77 @66 = units(x75, x74, x76)
x78 @67 = CASE WHEN x74 < 0e0 THEN (-1e0) ELSE 1e0 END * (x77 / x75) + 0e0
x79 @68 = CASE WHEN x_small IS NULL THEN CAST(NULL AS DOUBLE) WHEN x_small < 0e0 OR 100e0 < 0e0 OR x_always < 0e0 THEN CAST(NULL AS DOUBLE) WHEN x_small = 0e0 OR 100e0 = 0e0 OR x_always = 0e0 THEN 0e0 ELSE x78 END
x_x79_status @69 = CASE WHEN x79 IS NOT NULL THEN 0 WHEN x_small IS NULL THEN x_small_status ELSE 12 END
-- x79, status x_x79_status; an image of 1e-10 to 1000000000000000

-- # geometricMean always, missing
x_always @0 = always
x1 @1 = CASE WHEN x_always > 0e0 THEN x_always END
x2 @1 = CASE WHEN CAST(NULL AS DOUBLE) > 0e0 THEN CAST(NULL AS DOUBLE) END
x3 @2 = CASE WHEN x1 >= x2 THEN x1 WHEN x2 >= x1 THEN x2 END
x4 @3 = x1 / nullif(x3, 0e0)
x5 @3 = x2 / nullif(x3, 0e0)
x6 @4 = x4 * x5
x7 @5 = sqrt(x6)
x8 @6 = x7 * x3
x9 @7 = scale(x8)
x10 @7 = abs(x8) * 134217729e0 - (abs(x8) * 134217729e0 - abs(x8))
x11 @8 = units(x9, x8, x10)
x12 @9 = CASE WHEN x8 < 0e0 THEN (-1e0) ELSE 1e0 END * (x11 / x9) + 0e0
x13 @10 = CASE WHEN CAST(NULL AS DOUBLE) IS NULL THEN CAST(NULL AS DOUBLE) WHEN x_always < 0e0 OR CAST(NULL AS DOUBLE) < 0e0 THEN CAST(NULL AS DOUBLE) WHEN x_always = 0e0 OR CAST(NULL AS DOUBLE) = 0e0 THEN 0e0 ELSE x12 END
x_x13_status @11 = CASE WHEN x13 IS NOT NULL THEN 0 WHEN CAST(NULL AS DOUBLE) IS NULL THEN 2 ELSE 12 END
-- x13, status x_x13_status; an image of 1e-10 to 1000000000000000
