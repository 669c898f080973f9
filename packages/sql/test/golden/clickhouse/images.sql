-- # image of any
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = CASE WHEN abs(x_any) < toFloat64(1e5) THEN toFloat64(1e10) WHEN abs(x_any) < toFloat64(1e6) THEN toFloat64(1e9) WHEN abs(x_any) < toFloat64(1e7) THEN toFloat64(1e8) WHEN abs(x_any) < toFloat64(1e8) THEN toFloat64(1e7) WHEN abs(x_any) < toFloat64(1e9) THEN toFloat64(1e6) WHEN abs(x_any) < toFloat64(1e10) THEN toFloat64(1e5) WHEN abs(x_any) < toFloat64(1e11) THEN toFloat64(1e4) WHEN abs(x_any) < toFloat64(1e12) THEN toFloat64(1000e0) WHEN abs(x_any) < toFloat64(1e13) THEN toFloat64(100e0) WHEN abs(x_any) < toFloat64(1e14) THEN toFloat64(10e0) WHEN abs(x_any) < toFloat64(999999999999999.5e0) THEN toFloat64(1e0) END
x3 @1 = abs(x_any) * toFloat64(134217729e0) - (abs(x_any) * toFloat64(134217729e0) - abs(x_any))
x4 @2 = CASE WHEN x2 IS NOT NULL THEN floor(abs(x_any) * x2) + CASE WHEN ((x3 * x2 - abs(x_any) * x2) + (abs(x_any) - x3) * x2) + (abs(x_any) * x2 - floor(abs(x_any) * x2) - toFloat64(0.5e0)) >= toFloat64(0e0) THEN toFloat64(1e0) ELSE toFloat64(0e0) END END
x_capaian @3 = CASE WHEN x_any < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * (x4 / x2) + toFloat64(0e0)
x_x_capaian_status @4 = CASE WHEN x_capaian IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE 12 END
-- x_capaian, status x_x_capaian_status; an image of 1e-10 to 1000000000000000

-- # rounded to 2 digits
x_always @0 = always
x1 @1 = CASE WHEN abs(x_always) < toFloat64(1e5) THEN toFloat64(1e10) WHEN abs(x_always) < toFloat64(1e6) THEN toFloat64(1e9) WHEN abs(x_always) < toFloat64(1e7) THEN toFloat64(1e8) WHEN abs(x_always) < toFloat64(1e8) THEN toFloat64(1e7) WHEN abs(x_always) < toFloat64(1e9) THEN toFloat64(1e6) WHEN abs(x_always) < toFloat64(1e10) THEN toFloat64(1e5) WHEN abs(x_always) < toFloat64(1e11) THEN toFloat64(1e4) WHEN abs(x_always) < toFloat64(1e12) THEN toFloat64(1000e0) WHEN abs(x_always) < toFloat64(1e13) THEN toFloat64(100e0) WHEN abs(x_always) < toFloat64(1e14) THEN toFloat64(10e0) WHEN abs(x_always) < toFloat64(999999999999999.5e0) THEN toFloat64(1e0) END
x2 @1 = abs(x_always) * toFloat64(134217729e0) - (abs(x_always) * toFloat64(134217729e0) - abs(x_always))
x3 @2 = floor(abs(x_always) * x1) + CASE WHEN ((x2 * x1 - abs(x_always) * x1) + (abs(x_always) - x2) * x1) + (abs(x_always) * x1 - floor(abs(x_always) * x1) - toFloat64(0.5e0)) >= toFloat64(0e0) THEN toFloat64(1e0) ELSE toFloat64(0e0) END
x4 @3 = CASE WHEN x_always < toFloat64(0e0) THEN toFloat64((-1e0)) ELSE toFloat64(1e0) END * (CASE WHEN x1 > toFloat64(100e0) THEN floor((x3 + x1 / toFloat64(200e0)) / (x1 / toFloat64(100e0))) / toFloat64(100e0) ELSE x3 / x1 END) + toFloat64(0e0)
-- x4, status 0; an image of 1e-10 to 1000000000000000
