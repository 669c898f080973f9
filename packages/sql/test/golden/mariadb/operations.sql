-- # add any, other
x_any_status @0 = any_status
x_any @0 = any
x_other_status @0 = other_status
x_other @0 = other
x4 @1 = CASE WHEN x_any IS NULL OR x_other IS NULL THEN CAST(NULL AS DOUBLE) WHEN sign(x_any) = sign(x_other) AND abs(x_any) > 1.7976931348623157e308 - abs(x_other) THEN sign(x_any) * 1.7976931348623157e308 ELSE x_any + x_other END
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE x_other_status END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # subtract any, other
x_any_status @0 = any_status
x_any @0 = any
x_other_status @0 = other_status
x_other @0 = other
x4 @1 = CASE WHEN x_any IS NULL OR x_other IS NULL THEN CAST(NULL AS DOUBLE) WHEN sign(x_any) = -sign(x_other) AND abs(x_any) > 1.7976931348623157e308 - abs(x_other) THEN sign(x_any) * 1.7976931348623157e308 ELSE x_any - x_other END
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE x_other_status END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # multiply any, other
x_any_status @0 = any_status
x_any @0 = any
x_other_status @0 = other_status
x_other @0 = other
x4 @1 = CASE WHEN x_any IS NULL OR x_other IS NULL THEN CAST(NULL AS DOUBLE) WHEN abs(x_any) >= 1.7976931348623157e308 / greatest(abs(x_other), 1e0) THEN sign(x_any) * sign(x_other) * 1.7976931348623157e308 ELSE x_any * x_other END
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE x_other_status END
-- x4, status x_x4_status; a double of 0 to Infinity

-- # divide any, other
x_any_status @0 = any_status
x_any @0 = any
x_other_status @0 = other_status
x_other @0 = other
x4 @1 = CASE WHEN x_any IS NULL OR x_other IS NULL THEN CAST(NULL AS DOUBLE) WHEN x_other = 0e0 THEN CAST(NULL AS DOUBLE) WHEN abs(x_any) >= 1.7976931348623157e308 * least(abs(x_other), 1e0) THEN sign(x_any) * sign(x_other) * 1.7976931348623157e308 ELSE x_any / x_other END
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status WHEN x_other IS NULL THEN x_other_status ELSE 13 END
-- x4, status x_x4_status; a double of 0 to Infinity

-- # add any, hundred
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = x_any + 100e0
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_any_status END
-- x2, status x_x2_status; a double of 5e-324 to 1.7976931348623157e+308

-- # add huge, any
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = CASE WHEN x_any IS NULL THEN CAST(NULL AS DOUBLE) WHEN (-1e0) = sign(x_any) AND 1e308 > 1.7976931348623157e308 - abs(x_any) THEN (-1e0) * 1.7976931348623157e308 ELSE (-1e308) + x_any END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_any_status END
-- x2, status x_x2_status; a double of 5e-324 to Infinity

-- # add infinite, unbounded
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x_unbounded_status @0 = unbounded_status
x_unbounded @0 = unbounded
x4 @1 = CASE WHEN x_infinite IS NULL OR x_unbounded IS NULL THEN CAST(NULL AS DOUBLE) WHEN NOT (sign(x_infinite) = sign(x_unbounded)) AND abs(x_infinite) >= 1.7976931348623157e308 AND abs(x_unbounded) >= 1.7976931348623157e308 THEN CAST(NULL AS DOUBLE) WHEN abs(x_infinite) >= 1.7976931348623157e308 THEN x_infinite WHEN abs(x_unbounded) >= 1.7976931348623157e308 THEN x_unbounded WHEN sign(x_infinite) = sign(x_unbounded) AND abs(x_infinite) > 1.7976931348623157e308 - abs(x_unbounded) THEN sign(x_infinite) * 1.7976931348623157e308 ELSE x_infinite + x_unbounded END
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status WHEN x_unbounded IS NULL THEN x_unbounded_status ELSE 12 END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # add infinite, image
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x_image_status @0 = image_status
x_image @0 = image
x4 @1 = CASE WHEN x_infinite IS NULL OR x_image IS NULL THEN CAST(NULL AS DOUBLE) WHEN abs(x_infinite) >= 1.7976931348623157e308 THEN x_infinite WHEN sign(x_infinite) = sign(x_image) AND abs(x_infinite) > 1.7976931348623157e308 - abs(x_image) THEN sign(x_infinite) * 1.7976931348623157e308 ELSE x_infinite + x_image END
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status ELSE x_image_status END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # add infinite, huge
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x2 @1 = CASE WHEN x_infinite IS NULL THEN CAST(NULL AS DOUBLE) WHEN abs(x_infinite) >= 1.7976931348623157e308 THEN x_infinite WHEN sign(x_infinite) = (-1e0) AND abs(x_infinite) > 1.7976931348623157e308 - 1e308 THEN sign(x_infinite) * 1.7976931348623157e308 ELSE x_infinite + (-1e308) END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_infinite_status END
-- x2, status x_x2_status; a double of 5e-324 to Infinity

-- # add always, always
x_always @0 = always
x1 @1 = x_always + x_always
-- x1, status 0; a double of 1.1102230246251566e-26 to 2000000000000000

-- # subtract any, hundred
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = x_any - 100e0
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_any_status END
-- x2, status x_x2_status; a double of 5e-324 to 1.7976931348623157e+308

-- # subtract huge, any
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = CASE WHEN x_any IS NULL THEN CAST(NULL AS DOUBLE) WHEN (-1e0) = -sign(x_any) AND 1e308 > 1.7976931348623157e308 - abs(x_any) THEN (-1e0) * 1.7976931348623157e308 ELSE (-1e308) - x_any END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_any_status END
-- x2, status x_x2_status; a double of 5e-324 to Infinity

-- # subtract infinite, unbounded
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x_unbounded_status @0 = unbounded_status
x_unbounded @0 = unbounded
x4 @1 = CASE WHEN x_infinite IS NULL OR x_unbounded IS NULL THEN CAST(NULL AS DOUBLE) WHEN NOT (sign(x_infinite) = -sign(x_unbounded)) AND abs(x_infinite) >= 1.7976931348623157e308 AND abs(x_unbounded) >= 1.7976931348623157e308 THEN CAST(NULL AS DOUBLE) WHEN abs(x_infinite) >= 1.7976931348623157e308 THEN x_infinite WHEN abs(x_unbounded) >= 1.7976931348623157e308 THEN -x_unbounded WHEN sign(x_infinite) = -sign(x_unbounded) AND abs(x_infinite) > 1.7976931348623157e308 - abs(x_unbounded) THEN sign(x_infinite) * 1.7976931348623157e308 ELSE x_infinite - x_unbounded END
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status WHEN x_unbounded IS NULL THEN x_unbounded_status ELSE 12 END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # subtract infinite, image
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x_image_status @0 = image_status
x_image @0 = image
x4 @1 = CASE WHEN x_infinite IS NULL OR x_image IS NULL THEN CAST(NULL AS DOUBLE) WHEN abs(x_infinite) >= 1.7976931348623157e308 THEN x_infinite WHEN sign(x_infinite) = -sign(x_image) AND abs(x_infinite) > 1.7976931348623157e308 - abs(x_image) THEN sign(x_infinite) * 1.7976931348623157e308 ELSE x_infinite - x_image END
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status ELSE x_image_status END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # subtract infinite, huge
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x2 @1 = CASE WHEN x_infinite IS NULL THEN CAST(NULL AS DOUBLE) WHEN abs(x_infinite) >= 1.7976931348623157e308 THEN x_infinite WHEN sign(x_infinite) = -(-1e0) AND abs(x_infinite) > 1.7976931348623157e308 - 1e308 THEN sign(x_infinite) * 1.7976931348623157e308 ELSE x_infinite - (-1e308) END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_infinite_status END
-- x2, status x_x2_status; a double of 5e-324 to Infinity

-- # subtract always, always
x_always @0 = always
x1 @1 = x_always - x_always
-- x1, status 0; a double of 1.1102230246251566e-26 to 2000000000000000

-- # multiply image, small
x_image_status @0 = image_status
x_image @0 = image
x_small_status @0 = small_status
x_small @0 = small
x4 @1 = x_image * x_small
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE x_small_status END
-- x4, status x_x4_status; a double of 1e-13 to 1000000000000000000

-- # multiply any, hundred
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = CASE WHEN x_any IS NULL THEN CAST(NULL AS DOUBLE) WHEN abs(x_any) >= 1.7976931348623157e308 / 100e0 THEN sign(x_any) * 1e0 * 1.7976931348623157e308 ELSE x_any * 100e0 END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_any_status END
-- x2, status x_x2_status; a double of 4.94e-322 to Infinity

-- # multiply third, any
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = (-0.3333333333333333e0) * x_any
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_any_status END
-- x2, status x_x2_status; a double of 0 to 5.992310449541052e+307

-- # multiply huge, image
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = CASE WHEN x_image IS NULL THEN CAST(NULL AS DOUBLE) WHEN 1e308 >= 1.7976931348623157e308 / greatest(abs(x_image), 1e0) THEN (-1e0) * sign(x_image) * 1.7976931348623157e308 ELSE (-1e308) * x_image END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_image_status END
-- x2, status x_x2_status; a double of 1.0000000000000001e+298 to Infinity

-- # multiply infinite, unbounded
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x_unbounded_status @0 = unbounded_status
x_unbounded @0 = unbounded
x4 @1 = CASE WHEN x_infinite IS NULL OR x_unbounded IS NULL THEN CAST(NULL AS DOUBLE) WHEN (x_infinite = 0e0 AND abs(x_unbounded) >= 1.7976931348623157e308) OR (x_unbounded = 0e0 AND abs(x_infinite) >= 1.7976931348623157e308) THEN CAST(NULL AS DOUBLE) WHEN abs(x_infinite) >= 1.7976931348623157e308 THEN x_infinite * sign(x_unbounded) WHEN abs(x_unbounded) >= 1.7976931348623157e308 THEN sign(x_infinite) * x_unbounded WHEN abs(x_infinite) >= 1.7976931348623157e308 / greatest(abs(x_unbounded), 1e0) THEN sign(x_infinite) * sign(x_unbounded) * 1.7976931348623157e308 ELSE x_infinite * x_unbounded END
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status WHEN x_unbounded IS NULL THEN x_unbounded_status ELSE 12 END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # multiply unbounded, small
x_unbounded_status @0 = unbounded_status
x_unbounded @0 = unbounded
x_small_status @0 = small_status
x_small @0 = small
x4 @1 = CASE WHEN x_unbounded IS NULL OR x_small IS NULL THEN CAST(NULL AS DOUBLE) WHEN (x_unbounded = 0e0 AND abs(x_small) >= 1.7976931348623157e308) OR (x_small = 0e0 AND abs(x_unbounded) >= 1.7976931348623157e308) THEN CAST(NULL AS DOUBLE) WHEN abs(x_unbounded) >= 1.7976931348623157e308 THEN x_unbounded * sign(x_small) WHEN abs(x_unbounded) >= 1.7976931348623157e308 / greatest(abs(x_small), 1e0) THEN sign(x_unbounded) * sign(x_small) * 1.7976931348623157e308 ELSE x_unbounded * x_small END
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_unbounded IS NULL THEN x_unbounded_status WHEN x_small IS NULL THEN x_small_status ELSE 12 END
-- x4, status x_x4_status; a double of 0.001 to Infinity

-- # multiply any, zero
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = x_any * 0e0
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_any_status END
-- x2, status x_x2_status; a double of Infinity to 0

-- # multiply infinite, zero
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x2 @1 = CASE WHEN x_infinite IS NULL THEN CAST(NULL AS DOUBLE) WHEN (x_infinite = 0e0 AND abs(0e0) >= 1.7976931348623157e308) OR (0e0 = 0e0 AND abs(x_infinite) >= 1.7976931348623157e308) THEN CAST(NULL AS DOUBLE) WHEN abs(x_infinite) >= 1.7976931348623157e308 THEN x_infinite * 0e0 ELSE x_infinite * 0e0 END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status ELSE 12 END
-- x2, status x_x2_status; a double of Infinity to 0

-- # multiply always, cap
x_always @0 = always
x1 @1 = x_always * {0}
-- x1, status 0; a double of 1.2e-8 to 120000000000000000

-- # multiply image, missing
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = x_image * CAST(NULL AS DOUBLE)
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 2 END
-- x2, status x_x2_status; a double of Infinity to 0

-- # divide image, small
x_image_status @0 = image_status
x_image @0 = image
x_small_status @0 = small_status
x_small @0 = small
x4 @1 = x_image / nullif(x_small, 0e0)
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status WHEN x_small IS NULL THEN x_small_status ELSE 13 END
-- x4, status x_x4_status; a double of 1e-13 to 1000000000000000000

-- # divide image, hundred
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = x_image / 100e0
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_image_status END
-- x2, status x_x2_status; a double of 1e-12 to 10000000000000

-- # divide any, third
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = CASE WHEN x_any IS NULL THEN CAST(NULL AS DOUBLE) WHEN abs(x_any) >= 1.7976931348623157e308 * 0.3333333333333333e0 THEN sign(x_any) * (-1e0) * 1.7976931348623157e308 ELSE x_any / (-0.3333333333333333e0) END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_any_status END
-- x2, status x_x2_status; a double of 1.5e-323 to Infinity

-- # divide hundred, image
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = 100e0 / nullif(x_image, 0e0)
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_image IS NULL THEN x_image_status ELSE 13 END
-- x2, status x_x2_status; a double of 1e-13 to 1000000000000

-- # divide infinite, unbounded
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x_unbounded_status @0 = unbounded_status
x_unbounded @0 = unbounded
x4 @1 = CASE WHEN x_infinite IS NULL OR x_unbounded IS NULL THEN CAST(NULL AS DOUBLE) WHEN x_unbounded = 0e0 THEN CAST(NULL AS DOUBLE) WHEN abs(x_infinite) >= 1.7976931348623157e308 AND abs(x_unbounded) >= 1.7976931348623157e308 THEN CAST(NULL AS DOUBLE) WHEN abs(x_infinite) >= 1.7976931348623157e308 THEN x_infinite * sign(x_unbounded) WHEN abs(x_unbounded) >= 1.7976931348623157e308 THEN 0e0 WHEN abs(x_infinite) >= 1.7976931348623157e308 * least(abs(x_unbounded), 1e0) THEN sign(x_infinite) * sign(x_unbounded) * 1.7976931348623157e308 ELSE x_infinite / x_unbounded END
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status WHEN x_unbounded IS NULL THEN x_unbounded_status ELSE 13 END
-- x4, status x_x4_status; a double of 0 to Infinity

-- # divide infinite, hundred
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x2 @1 = CASE WHEN x_infinite IS NULL THEN CAST(NULL AS DOUBLE) WHEN abs(x_infinite) >= 1.7976931348623157e308 THEN x_infinite * 1e0 WHEN abs(x_infinite) >= 1.7976931348623157e308 * 1e0 THEN sign(x_infinite) * 1e0 * 1.7976931348623157e308 ELSE x_infinite / 100e0 END
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_infinite_status END
-- x2, status x_x2_status; a double of 0 to Infinity

-- # divide small, unbounded
x_small_status @0 = small_status
x_small @0 = small
x_unbounded_status @0 = unbounded_status
x_unbounded @0 = unbounded
x4 @1 = CASE WHEN x_small IS NULL OR x_unbounded IS NULL THEN CAST(NULL AS DOUBLE) WHEN x_unbounded = 0e0 THEN CAST(NULL AS DOUBLE) WHEN abs(x_unbounded) >= 1.7976931348623157e308 THEN 0e0 ELSE x_small / x_unbounded END
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_small IS NULL THEN x_small_status WHEN x_unbounded IS NULL THEN x_unbounded_status ELSE 13 END
-- x4, status x_x4_status; a double of 0 to 1000

-- # divide any, zero
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = x_any / nullif(0e0, 0e0)
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE 13 END
-- x2, status x_x2_status; a double of Infinity to 0

-- # divide zero, any
x_any_status @0 = any_status
x_any @0 = any
x2 @1 = 0e0 / nullif(x_any, 0e0)
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE 13 END
-- x2, status x_x2_status; a double of Infinity to 0

-- # divide missing, image
x_image_status @0 = image_status
x_image @0 = image
x2 @1 = CAST(NULL AS DOUBLE) / nullif(x_image, 0e0)
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 WHEN CAST(NULL AS DOUBLE) IS NULL THEN 2 WHEN x_image IS NULL THEN x_image_status ELSE 13 END
-- x2, status x_x2_status; a double of Infinity to 0
