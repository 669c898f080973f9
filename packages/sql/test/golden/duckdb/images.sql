-- # image of any
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = CASE WHEN abs(x_any) < 1e5 THEN 1e10 WHEN abs(x_any) < 1e6 THEN 1e9 WHEN abs(x_any) < 1e7 THEN 1e8 WHEN abs(x_any) < 1e8 THEN 1e7 WHEN abs(x_any) < 1e9 THEN 1e6 WHEN abs(x_any) < 1e10 THEN 1e5 WHEN abs(x_any) < 1e11 THEN 1e4 WHEN abs(x_any) < 1e12 THEN 1000e0 WHEN abs(x_any) < 1e13 THEN 100e0 WHEN abs(x_any) < 1e14 THEN 10e0 WHEN abs(x_any) < 999999999999999.5e0 THEN 1e0 END
x3 @1 = abs(x_any) * 134217729e0 - (abs(x_any) * 134217729e0 - abs(x_any))
x4 @2 = CASE WHEN x2 IS NOT NULL THEN floor(abs(x_any) * x2) + CASE WHEN ((x3 * x2 - abs(x_any) * x2) + (abs(x_any) - x3) * x2) + (abs(x_any) * x2 - floor(abs(x_any) * x2) - 0.5e0) >= 0e0 THEN 1e0 ELSE 0e0 END END
x_capaian @3 = CASE WHEN x_any < 0e0 THEN (-1e0) ELSE 1e0 END * (x4 / x2) + 0e0
x_x_capaian_status @4 = CASE WHEN x_capaian IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE 12 END
-- x_capaian, status x_x_capaian_status; an image of 1e-10 to 1000000000000000

-- # rounded to 2 digits
x_always @0 = always
x1 @1 = CASE WHEN abs(x_always) < 1e5 THEN 1e10 WHEN abs(x_always) < 1e6 THEN 1e9 WHEN abs(x_always) < 1e7 THEN 1e8 WHEN abs(x_always) < 1e8 THEN 1e7 WHEN abs(x_always) < 1e9 THEN 1e6 WHEN abs(x_always) < 1e10 THEN 1e5 WHEN abs(x_always) < 1e11 THEN 1e4 WHEN abs(x_always) < 1e12 THEN 1000e0 WHEN abs(x_always) < 1e13 THEN 100e0 WHEN abs(x_always) < 1e14 THEN 10e0 WHEN abs(x_always) < 999999999999999.5e0 THEN 1e0 END
x2 @1 = abs(x_always) * 134217729e0 - (abs(x_always) * 134217729e0 - abs(x_always))
x3 @2 = floor(abs(x_always) * x1) + CASE WHEN ((x2 * x1 - abs(x_always) * x1) + (abs(x_always) - x2) * x1) + (abs(x_always) * x1 - floor(abs(x_always) * x1) - 0.5e0) >= 0e0 THEN 1e0 ELSE 0e0 END
x4 @3 = CASE WHEN x_always < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN x1 > 100e0 THEN floor((x3 + x1 / 200e0) / (x1 / 100e0)) / 100e0 ELSE x3 / x1 END) + 0e0
-- x4, status 0; an image of 1e-10 to 1000000000000000

-- # image of infinite
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x2 @1 = CASE WHEN abs(x_infinite) < 1e5 THEN 1e10 WHEN abs(x_infinite) < 1e6 THEN 1e9 WHEN abs(x_infinite) < 1e7 THEN 1e8 WHEN abs(x_infinite) < 1e8 THEN 1e7 WHEN abs(x_infinite) < 1e9 THEN 1e6 WHEN abs(x_infinite) < 1e10 THEN 1e5 WHEN abs(x_infinite) < 1e11 THEN 1e4 WHEN abs(x_infinite) < 1e12 THEN 1000e0 WHEN abs(x_infinite) < 1e13 THEN 100e0 WHEN abs(x_infinite) < 1e14 THEN 10e0 WHEN abs(x_infinite) < 999999999999999.5e0 THEN 1e0 END
x3 @1 = abs(x_infinite) * 134217729e0 - (abs(x_infinite) * 134217729e0 - abs(x_infinite))
x4 @2 = CASE WHEN x2 IS NOT NULL THEN floor(abs(x_infinite) * x2) + CASE WHEN ((x3 * x2 - abs(x_infinite) * x2) + (abs(x_infinite) - x3) * x2) + (abs(x_infinite) * x2 - floor(abs(x_infinite) * x2) - 0.5e0) >= 0e0 THEN 1e0 ELSE 0e0 END END
x_capaian @3 = CASE WHEN x_infinite < 0e0 THEN (-1e0) ELSE 1e0 END * (x4 / x2) + 0e0
x_x_capaian_status @4 = CASE WHEN x_capaian IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status ELSE 12 END
-- x_capaian, status x_x_capaian_status; an image of 1e-10 to 1000000000000000

-- # image of wide
x_wide @0 = wide
x1 @1 = CASE WHEN abs(x_wide) < 1e5 THEN 1e10 WHEN abs(x_wide) < 1e6 THEN 1e9 WHEN abs(x_wide) < 1e7 THEN 1e8 WHEN abs(x_wide) < 1e8 THEN 1e7 WHEN abs(x_wide) < 1e9 THEN 1e6 WHEN abs(x_wide) < 1e10 THEN 1e5 WHEN abs(x_wide) < 1e11 THEN 1e4 WHEN abs(x_wide) < 1e12 THEN 1000e0 WHEN abs(x_wide) < 1e13 THEN 100e0 WHEN abs(x_wide) < 1e14 THEN 10e0 WHEN abs(x_wide) < 999999999999999.5e0 THEN 1e0 END
x2 @1 = abs(x_wide) * 134217729e0 - (abs(x_wide) * 134217729e0 - abs(x_wide))
x3 @2 = CASE WHEN x1 IS NOT NULL THEN floor(abs(x_wide) * x1) + CASE WHEN ((x2 * x1 - abs(x_wide) * x1) + (abs(x_wide) - x2) * x1) + (abs(x_wide) * x1 - floor(abs(x_wide) * x1) - 0.5e0) >= 0e0 THEN 1e0 ELSE 0e0 END END
x_capaian @3 = CASE WHEN x_wide < 0e0 THEN (-1e0) ELSE 1e0 END * (x3 / x1) + 0e0
x_x_capaian_status @4 = CASE WHEN x_capaian IS NOT NULL THEN 0 ELSE 12 END
-- x_capaian, status x_x_capaian_status; an image of 1e-10 to 1000000000000000

-- # image of bounded
x_bounded @0 = bounded
x1 @1 = CASE WHEN abs(x_bounded) < 1e5 THEN 1e10 WHEN abs(x_bounded) < 1e6 THEN 1e9 WHEN abs(x_bounded) < 1e7 THEN 1e8 WHEN abs(x_bounded) < 1e8 THEN 1e7 WHEN abs(x_bounded) < 1e9 THEN 1e6 WHEN abs(x_bounded) < 1e10 THEN 1e5 WHEN abs(x_bounded) < 1e11 THEN 1e4 WHEN abs(x_bounded) < 1e12 THEN 1000e0 WHEN abs(x_bounded) < 1e13 THEN 100e0 WHEN abs(x_bounded) < 1e14 THEN 10e0 WHEN abs(x_bounded) < 999999999999999.5e0 THEN 1e0 END
x2 @1 = abs(x_bounded) * 134217729e0 - (abs(x_bounded) * 134217729e0 - abs(x_bounded))
x3 @2 = floor(abs(x_bounded) * x1) + CASE WHEN ((x2 * x1 - abs(x_bounded) * x1) + (abs(x_bounded) - x2) * x1) + (abs(x_bounded) * x1 - floor(abs(x_bounded) * x1) - 0.5e0) >= 0e0 THEN 1e0 ELSE 0e0 END
x_capaian @3 = CASE WHEN x_bounded < 0e0 THEN (-1e0) ELSE 1e0 END * (x3 / x1) + 0e0
-- x_capaian, status 0; an image of 1e-10 to 1000000000000000

-- # cut after 9 digits
x_small_status @0 = small_status
x_small @0 = small
x2 @1 = CASE WHEN abs(x_small) < 1e5 THEN 1e10 WHEN abs(x_small) < 1e6 THEN 1e9 WHEN abs(x_small) < 1e7 THEN 1e8 WHEN abs(x_small) < 1e8 THEN 1e7 WHEN abs(x_small) < 1e9 THEN 1e6 WHEN abs(x_small) < 1e10 THEN 1e5 WHEN abs(x_small) < 1e11 THEN 1e4 WHEN abs(x_small) < 1e12 THEN 1000e0 WHEN abs(x_small) < 1e13 THEN 100e0 WHEN abs(x_small) < 1e14 THEN 10e0 WHEN abs(x_small) < 999999999999999.5e0 THEN 1e0 END
x3 @1 = abs(x_small) * 134217729e0 - (abs(x_small) * 134217729e0 - abs(x_small))
x4 @2 = CASE WHEN x2 IS NOT NULL THEN floor(abs(x_small) * x2) + CASE WHEN ((x3 * x2 - abs(x_small) * x2) + (abs(x_small) - x3) * x2) + (abs(x_small) * x2 - floor(abs(x_small) * x2) - 0.5e0) >= 0e0 THEN 1e0 ELSE 0e0 END END
x5 @3 = CASE WHEN x_small < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN x2 > 1e9 THEN floor(x4 / (x2 / 1e9)) / 1e9 ELSE x4 / x2 END) + 0e0
x_x5_status @4 = CASE WHEN x5 IS NOT NULL THEN 0 ELSE x_small_status END
-- x5, status x_x5_status; an image of 1e-10 to 1000000000000000
