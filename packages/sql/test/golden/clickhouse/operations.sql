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
x4 @1 = x_any / nullif(x_other, toFloat64(0e0))
x_x4_status @2 = CASE WHEN x4 IS NOT NULL THEN 0 WHEN x_any IS NULL THEN x_any_status WHEN x_other IS NULL THEN x_other_status ELSE 13 END
-- x4, status x_x4_status; a double of 0 to Infinity
