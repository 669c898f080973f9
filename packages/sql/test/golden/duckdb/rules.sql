-- # ORG-SPBE
-- gives band, band_status (status)
SELECT
 x6 AS "band",
 x_band_status AS "band_status"
FROM (
 SELECT
  x6,
  CASE WHEN x6 IS NOT NULL THEN 0 WHEN x_value IS NULL THEN x_value_status ELSE 12 END AS x_band_status
 FROM (
  SELECT
   x_value_status, x_value,
   CASE WHEN x5 IS NULL THEN CAST(NULL AS DOUBLE) WHEN x5 < 1.8e0 THEN 0e0 WHEN x5 < 2.6e0 THEN 1e0 WHEN x5 < 3.5e0 THEN 2e0 WHEN x5 < 4.2e0 THEN 3e0 ELSE 4e0 END AS x6
  FROM (
   SELECT
    x_value_status, x_value,
    CASE WHEN x_value < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN x2 > 100e0 THEN floor((x4 + x2 / 200e0) / (x2 / 100e0)) / 100e0 ELSE x4 / x2 END) + 0e0 AS x5
   FROM (
    SELECT
     x_value_status, x_value, x2,
     units(x2, x_value, x3) AS x4
    FROM (
     SELECT
      x_value_status, x_value,
      scale(x_value) AS x2,
      abs(x_value) * 134217729e0 - (abs(x_value) * 134217729e0 - abs(x_value)) AS x3
     FROM (
      SELECT
       CASE WHEN t."value" IS NULL THEN 2 ELSE 0 END AS x_value_status,
       CAST(t."value" AS DOUBLE) AS x_value
      FROM "data" AS t
     ) AS l1
    ) AS l2
   ) AS l3
  ) AS l4
 ) AS l5
) AS l6

-- # EMP-04
-- gives tier, tier_status (status)
SELECT
 x1 AS "tier",
 x_tier_status AS "tier_status"
FROM (
 SELECT
  CASE WHEN x_echelon = 'I.a' THEN 0e0 WHEN x_echelon = 'I.b' THEN 0e0 WHEN x_echelon = 'II.a' THEN 1e0 WHEN x_echelon = 'II.b' THEN 1e0 WHEN x_echelon = 'III.a' THEN 2e0 WHEN x_echelon = 'III.b' THEN 2e0 WHEN x_echelon = 'IV.a' THEN 3e0 WHEN x_echelon = 'IV.b' THEN 3e0 ELSE CAST(NULL AS DOUBLE) END AS x1,
  CASE WHEN x_echelon = 'I.a' THEN 0 WHEN x_echelon = 'I.b' THEN 0 WHEN x_echelon = 'II.a' THEN 0 WHEN x_echelon = 'II.b' THEN 0 WHEN x_echelon = 'III.a' THEN 0 WHEN x_echelon = 'III.b' THEN 0 WHEN x_echelon = 'IV.a' THEN 0 WHEN x_echelon = 'IV.b' THEN 0 ELSE 17 END AS x_tier_status
 FROM (
  SELECT
   CAST(t."echelon" AS VARCHAR) COLLATE "C" AS x_echelon
  FROM "data" AS t
 ) AS l1
) AS l2

-- # ORG-LKE-2021/grade-value
-- gives grade_value, grade_value_status (status)
-- binds grade_e = 0, grade_d = 30, grade_c = 50, grade_cc = 60, grade_b = 70, grade_bb = 80, grade_a = 90, grade_aa = 100
SELECT
 x1 AS "grade_value",
 x_grade_value_status AS "grade_value_status"
FROM (
 SELECT
  CASE WHEN x_grade = 'E' THEN CAST($1 AS DOUBLE) WHEN x_grade = 'D' THEN CAST($2 AS DOUBLE) WHEN x_grade = 'C' THEN CAST($3 AS DOUBLE) WHEN x_grade = 'CC' THEN CAST($4 AS DOUBLE) WHEN x_grade = 'B' THEN CAST($5 AS DOUBLE) WHEN x_grade = 'BB' THEN CAST($6 AS DOUBLE) WHEN x_grade = 'A' THEN CAST($7 AS DOUBLE) WHEN x_grade = 'AA' THEN CAST($8 AS DOUBLE) ELSE CAST(NULL AS DOUBLE) END AS x1,
  CASE WHEN x_grade = 'E' THEN 0 WHEN x_grade = 'D' THEN 0 WHEN x_grade = 'C' THEN 0 WHEN x_grade = 'CC' THEN 0 WHEN x_grade = 'B' THEN 0 WHEN x_grade = 'BB' THEN 0 WHEN x_grade = 'A' THEN 0 WHEN x_grade = 'AA' THEN 0 ELSE 17 END AS x_grade_value_status
 FROM (
  SELECT
   CAST(t."grade" AS VARCHAR) COLLATE "C" AS x_grade
  FROM "data" AS t
 ) AS l1
) AS l2
-- with literals
SELECT
 x1 AS "grade_value",
 x_grade_value_status AS "grade_value_status"
FROM (
 SELECT
  CASE WHEN x_grade = 'E' THEN 0e0 WHEN x_grade = 'D' THEN 30e0 WHEN x_grade = 'C' THEN 50e0 WHEN x_grade = 'CC' THEN 60e0 WHEN x_grade = 'B' THEN 70e0 WHEN x_grade = 'BB' THEN 80e0 WHEN x_grade = 'A' THEN 90e0 WHEN x_grade = 'AA' THEN 100e0 ELSE CAST(NULL AS DOUBLE) END AS x1,
  CASE WHEN x_grade = 'E' THEN 0 WHEN x_grade = 'D' THEN 0 WHEN x_grade = 'C' THEN 0 WHEN x_grade = 'CC' THEN 0 WHEN x_grade = 'B' THEN 0 WHEN x_grade = 'BB' THEN 0 WHEN x_grade = 'A' THEN 0 WHEN x_grade = 'AA' THEN 0 ELSE 17 END AS x_grade_value_status
 FROM (
  SELECT
   CAST(t."grade" AS VARCHAR) COLLATE "C" AS x_grade
  FROM "data" AS t
 ) AS l1
) AS l2

-- # ORG-CON-04/operand
-- gives operand, operand_status (status)
SELECT
 x1 AS "operand",
 x_operand_status AS "operand_status"
FROM (
 SELECT
  CASE WHEN x_relation = 'formula-component' THEN 1e0 WHEN x_relation = 'org-aggregation' THEN 1e0 WHEN x_relation = 'same-indicator' THEN 1e0 WHEN x_relation = 'structural' THEN 0e0 WHEN x_relation = 'cascading' THEN 0e0 WHEN x_relation = 'contribution' THEN 0e0 WHEN x_relation = 'reference' THEN 0e0 ELSE CAST(NULL AS DOUBLE) END AS x1,
  CASE WHEN x_relation = 'formula-component' THEN 0 WHEN x_relation = 'org-aggregation' THEN 0 WHEN x_relation = 'same-indicator' THEN 0 WHEN x_relation = 'structural' THEN 0 WHEN x_relation = 'cascading' THEN 0 WHEN x_relation = 'contribution' THEN 0 WHEN x_relation = 'reference' THEN 0 ELSE 17 END AS x_operand_status
 FROM (
  SELECT
   CAST(t."relation" AS VARCHAR) COLLATE "C" AS x_relation
  FROM "data" AS t
 ) AS l1
) AS l2

-- # ORG-CAP-12/status
-- gives target_status, target_status_status (status)
SELECT
 x9 AS "target_status",
 x_target_status_status AS "target_status_status"
FROM (
 SELECT
  CASE WHEN x6 <> 0e0 THEN 2e0 WHEN x6 = 0e0 THEN (CASE WHEN x_quarter = '4' THEN 0e0 ELSE 1e0 END) END AS x9,
  CASE WHEN x6 IS NULL THEN CASE WHEN x6 IS NOT NULL THEN 0 WHEN x_achievement IS NULL THEN x_achievement_status ELSE 12 END ELSE 0 END AS x_target_status_status
 FROM (
  SELECT
   x_achievement_status, x_achievement, x_quarter,
   CASE WHEN x5 >= 100e0 THEN 1e0 WHEN NOT (x5 >= 100e0) THEN 0e0 END AS x6
  FROM (
   SELECT
    x_achievement_status, x_achievement, x_quarter,
    CASE WHEN x_achievement < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x2, x_achievement, x3)) / x2) + 0e0 AS x5
   FROM (
    SELECT
     x_achievement_status, x_achievement, x_quarter,
     scale(x_achievement) AS x2,
     abs(x_achievement) * 134217729e0 - (abs(x_achievement) * 134217729e0 - abs(x_achievement)) AS x3
    FROM (
     SELECT
      CASE WHEN t."achievement" IS NULL THEN 2 ELSE 0 END AS x_achievement_status,
      CAST(t."achievement" AS DOUBLE) AS x_achievement,
      CAST(t."quarter" AS VARCHAR) COLLATE "C" AS x_quarter
     FROM "data" AS t
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
) AS l5

-- # COM-04
-- gives gap, gap_status (status)
SELECT
 x_gap AS "gap",
 x_gap_status AS "gap_status"
FROM (
 SELECT
  x_gap,
  CASE WHEN x_gap IS NOT NULL THEN 0 WHEN x_achieved IS NULL THEN x_achieved_status ELSE x_required_status END AS x_gap_status
 FROM (
  SELECT
   x_achieved_status, x_achieved, x_required_status,
   CASE WHEN x4 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x5, x4, x6)) / x5) + 0e0 AS x_gap
  FROM (
   SELECT
    x_achieved_status, x_achieved, x_required_status, x4,
    scale(x4) AS x5,
    abs(x4) * 134217729e0 - (abs(x4) * 134217729e0 - abs(x4)) AS x6
   FROM (
    SELECT
     x_achieved_status, x_achieved, x_required_status,
     x_achieved - x_required AS x4
    FROM (
     SELECT
      CASE WHEN t."achieved" IS NULL THEN 2 ELSE 0 END AS x_achieved_status,
      CAST(t."achieved" AS DOUBLE) AS x_achieved,
      CASE WHEN t."required" IS NULL THEN 2 ELSE 0 END AS x_required_status,
      CAST(t."required" AS DOUBLE) AS x_required
     FROM "data" AS t
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
) AS l5

-- # ORG-CAP-06/higher
-- gives achievementRaw, achievementRaw_status (status)
SELECT
 x_achievement_raw AS "achievementRaw",
 x_achievement_raw_status AS "achievementRaw_status"
FROM (
 SELECT
  x_achievement_raw,
  CASE WHEN x_achievement_raw IS NOT NULL THEN 0 WHEN x_target IS NULL THEN x_target_status WHEN x_realisation IS NULL THEN x_realisation_status ELSE 13 END AS x_achievement_raw_status
 FROM (
  SELECT
   x_target_status, x_target, x_realisation_status, x_realisation,
   CASE WHEN x7 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x8, x7, x9)) / x8) + 0e0 AS x_achievement_raw
  FROM (
   SELECT
    x_target_status, x_target, x_realisation_status, x_realisation, x7,
    scale(x7) AS x8,
    abs(x7) * 134217729e0 - (abs(x7) * 134217729e0 - abs(x7)) AS x9
   FROM (
    SELECT
     x_target_status, x_target, x_realisation_status, x_realisation,
     (((2e0 * x_target) - x_realisation) / nullif(x_target, 0e0)) * 100e0 AS x7
    FROM (
     SELECT
      CASE WHEN t."target" IS NULL THEN 2 ELSE 0 END AS x_target_status,
      CAST(t."target" AS DOUBLE) AS x_target,
      CASE WHEN t."realisation" IS NULL THEN 2 ELSE 0 END AS x_realisation_status,
      CAST(t."realisation" AS DOUBLE) AS x_realisation
     FROM "data" AS t
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
) AS l5

-- # ORG-SCL-02/label
-- gives predicate, predicate_status (status)
SELECT
 x1 AS "predicate",
 x_predicate_status AS "predicate_status"
FROM (
 SELECT
  CASE WHEN x_class = 'sangat-rendah' THEN 0e0 WHEN x_class = 'rendah' THEN 1e0 WHEN x_class = 'sedang' THEN 2e0 WHEN x_class = 'tinggi' THEN 3e0 WHEN x_class = 'sangat-tinggi' THEN 4e0 ELSE CAST(NULL AS DOUBLE) END AS x1,
  CASE WHEN x_class = 'sangat-rendah' THEN 0 WHEN x_class = 'rendah' THEN 0 WHEN x_class = 'sedang' THEN 0 WHEN x_class = 'tinggi' THEN 0 WHEN x_class = 'sangat-tinggi' THEN 0 ELSE 17 END AS x_predicate_status
 FROM (
  SELECT
   CAST(t."class" AS VARCHAR) COLLATE "C" AS x_class
  FROM "data" AS t
 ) AS l1
) AS l2

-- # ORG-CAP-12/pringsewu
-- gives band, band_status (status)
SELECT
 x6 AS "band",
 x_band_status AS "band_status"
FROM (
 SELECT
  x6,
  CASE WHEN x6 IS NOT NULL THEN 0 WHEN x_value IS NULL THEN x_value_status ELSE 12 END AS x_band_status
 FROM (
  SELECT
   x_value_status, x_value,
   CASE WHEN x5 IS NULL THEN CAST(NULL AS DOUBLE) WHEN x5 < 60e0 THEN 0e0 WHEN x5 < 80e0 THEN 1e0 WHEN x5 < 95e0 THEN 2e0 WHEN x5 <= 105e0 THEN 3e0 ELSE 4e0 END AS x6
  FROM (
   SELECT
    x_value_status, x_value,
    CASE WHEN x_value < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x2, x_value, x3)) / x2) + 0e0 AS x5
   FROM (
    SELECT
     x_value_status, x_value,
     scale(x_value) AS x2,
     abs(x_value) * 134217729e0 - (abs(x_value) * 134217729e0 - abs(x_value)) AS x3
    FROM (
     SELECT
      CASE WHEN t."value" IS NULL THEN 2 ELSE 0 END AS x_value_status,
      CAST(t."value" AS DOUBLE) AS x_value
     FROM "data" AS t
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
) AS l5

-- # MER-03/category
-- gives index, index_status (status)
SELECT
 x_index AS "index",
 x_index_status AS "index_status"
FROM (
 SELECT
  x_index,
  CASE WHEN x_index IS NOT NULL THEN 0 ELSE x_given_status END AS x_index_status
 FROM (
  SELECT
   x_given_status,
   CASE WHEN x_given < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x2, x_given, x3)) / x2) + 0e0 AS x_index
  FROM (
   SELECT
    x_given_status, x_given,
    scale(x_given) AS x2,
    abs(x_given) * 134217729e0 - (abs(x_given) * 134217729e0 - abs(x_given)) AS x3
   FROM (
    SELECT
     CASE WHEN t."given" IS NULL THEN 2 ELSE 0 END AS x_given_status,
     CAST(t."given" AS DOUBLE) AS x_given
    FROM "data" AS t
   ) AS l1
  ) AS l2
 ) AS l3
) AS l4

-- # IND-TPP-06/dki-leave
-- gives paid_percent, paid_percent_status (status)
-- binds maternity_paid = 50, long_sickness_paid = 20
SELECT
 x1 AS "paid_percent",
 x_paid_percent_status AS "paid_percent_status"
FROM (
 SELECT
  CASE WHEN x_leave = 'maternity' THEN CAST($1 AS DOUBLE) WHEN x_leave = 'long-sickness' THEN CAST($2 AS DOUBLE) ELSE CAST(NULL AS DOUBLE) END AS x1,
  CASE WHEN x_leave = 'maternity' THEN 0 WHEN x_leave = 'long-sickness' THEN 0 ELSE 17 END AS x_paid_percent_status
 FROM (
  SELECT
   CAST(t."leave" AS VARCHAR) COLLATE "C" AS x_leave
  FROM "data" AS t
 ) AS l1
) AS l2
-- with literals
SELECT
 x1 AS "paid_percent",
 x_paid_percent_status AS "paid_percent_status"
FROM (
 SELECT
  CASE WHEN x_leave = 'maternity' THEN 50e0 WHEN x_leave = 'long-sickness' THEN 20e0 ELSE CAST(NULL AS DOUBLE) END AS x1,
  CASE WHEN x_leave = 'maternity' THEN 0 WHEN x_leave = 'long-sickness' THEN 0 ELSE 17 END AS x_paid_percent_status
 FROM (
  SELECT
   CAST(t."leave" AS VARCHAR) COLLATE "C" AS x_leave
  FROM "data" AS t
 ) AS l1
) AS l2

-- # ORG-DQ-13
-- gives found, found_status (status)
SELECT
 x6 AS "found",
 x_found_status AS "found_status"
FROM (
 SELECT
  x6,
  CASE WHEN x6 IS NOT NULL THEN 0 WHEN x_days_left IS NULL THEN x_days_left_status ELSE 12 END AS x_found_status
 FROM (
  SELECT
   x_days_left_status, x_days_left,
   CASE WHEN x5 > 0e0 THEN 1e0 WHEN NOT (x5 > 0e0) THEN 0e0 END AS x6
  FROM (
   SELECT
    x_days_left_status, x_days_left,
    CASE WHEN x_days_left < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x2, x_days_left, x3)) / x2) + 0e0 AS x5
   FROM (
    SELECT
     x_days_left_status, x_days_left,
     scale(x_days_left) AS x2,
     abs(x_days_left) * 134217729e0 - (abs(x_days_left) * 134217729e0 - abs(x_days_left)) AS x3
    FROM (
     SELECT
      CASE WHEN t."days_left" IS NULL THEN 2 ELSE 0 END AS x_days_left_status,
      CAST(t."days_left" AS DOUBLE) AS x_days_left
     FROM "data" AS t
    ) AS l1
   ) AS l2
  ) AS l3
 ) AS l4
) AS l5
