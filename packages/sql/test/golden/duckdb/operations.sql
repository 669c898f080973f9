-- # add any, other
x_any_status @0 = any_status
x_any @0 = any
x_other_status @0 = other_status
x_other @0 = other
x4 @1 = x_any + x_other
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE x_other_status END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # subtract any, other
x_any_status @0 = any_status
x_any @0 = any
x_other_status @0 = other_status
x_other @0 = other
x4 @1 = x_any - x_other
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE x_other_status END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # multiply any, other
x_any_status @0 = any_status
x_any @0 = any
x_other_status @0 = other_status
x_other @0 = other
x4 @1 = x_any * x_other
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status ELSE x_other_status END
-- x4, status x_x4_status; a double of 0 to Infinity

-- # divide any, other
x_any_status @0 = any_status
x_any @0 = any
x_other_status @0 = other_status
x_other @0 = other
x4 @1 = x_any / nullif(x_other, 0e0)
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
x2 @1 = (-1e308) + x_any
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_any_status END
-- x2, status x_x2_status; a double of 5e-324 to Infinity

-- # add infinite, unbounded
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x_unbounded_status @0 = unbounded_status
x_unbounded @0 = unbounded
x4 @1 = nullif(x_infinite + x_unbounded, CAST('nan' AS DOUBLE))
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status WHEN x_unbounded IS NULL THEN x_unbounded_status ELSE 12 END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # add infinite, image
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x_image_status @0 = image_status
x_image @0 = image
x4 @1 = x_infinite + x_image
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status ELSE x_image_status END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # add infinite, huge
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x2 @1 = x_infinite + (-1e308)
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
x2 @1 = (-1e308) - x_any
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_any_status END
-- x2, status x_x2_status; a double of 5e-324 to Infinity

-- # subtract infinite, unbounded
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x_unbounded_status @0 = unbounded_status
x_unbounded @0 = unbounded
x4 @1 = nullif(x_infinite - x_unbounded, CAST('nan' AS DOUBLE))
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status WHEN x_unbounded IS NULL THEN x_unbounded_status ELSE 12 END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # subtract infinite, image
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x_image_status @0 = image_status
x_image @0 = image
x4 @1 = x_infinite - x_image
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status ELSE x_image_status END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # subtract infinite, huge
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x2 @1 = x_infinite - (-1e308)
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
x2 @1 = x_any * 100e0
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
x2 @1 = (-1e308) * x_image
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_image_status END
-- x2, status x_x2_status; a double of 1.0000000000000001e+298 to Infinity

-- # multiply infinite, unbounded
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x_unbounded_status @0 = unbounded_status
x_unbounded @0 = unbounded
x4 @1 = nullif(x_infinite * x_unbounded, CAST('nan' AS DOUBLE))
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status WHEN x_unbounded IS NULL THEN x_unbounded_status ELSE 12 END
-- x4, status x_x4_status; a double of 5e-324 to Infinity

-- # multiply unbounded, small
x_unbounded_status @0 = unbounded_status
x_unbounded @0 = unbounded
x_small_status @0 = small_status
x_small @0 = small
x4 @1 = nullif(x_unbounded * x_small, CAST('nan' AS DOUBLE))
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
x2 @1 = nullif(x_infinite * 0e0, CAST('nan' AS DOUBLE))
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
x2 @1 = x_any / (-0.3333333333333333e0)
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
x4 @1 = nullif(x_infinite / nullif(x_unbounded, 0e0), CAST('nan' AS DOUBLE))
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_infinite IS NULL THEN x_infinite_status WHEN x_unbounded IS NULL THEN x_unbounded_status ELSE 13 END
-- x4, status x_x4_status; a double of 0 to Infinity

-- # divide infinite, hundred
x_infinite_status @0 = infinite_status
x_infinite @0 = infinite
x2 @1 = x_infinite / 100e0
x_x2_status @2 = CASE WHEN x2 IS NOT NULL THEN 0 ELSE x_infinite_status END
-- x2, status x_x2_status; a double of 0 to Infinity

-- # divide small, unbounded
x_small_status @0 = small_status
x_small @0 = small
x_unbounded_status @0 = unbounded_status
x_unbounded @0 = unbounded
x4 @1 = x_small / nullif(x_unbounded, 0e0)
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
