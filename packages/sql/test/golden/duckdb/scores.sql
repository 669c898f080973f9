-- # of the documents in force
-- gives unit (kept), score, score_status (status), scoreReported, scoreReported_status (status), coverage, coverage_status (status)
SELECT
 g_unit AS "unit",
 g15 AS "score",
 g_score_status AS "score_status",
 g24 AS "scoreReported",
 g_score_reported_status AS "scoreReported_status",
 g_coverage AS "coverage",
 g_coverage_status AS "coverage_status"
FROM (
 SELECT
  g_unit, g15, g24, g_coverage, g_coverage_status,
  CASE WHEN g15 IS NOT NULL THEN 0 WHEN g2 IS NULL THEN g4 WHEN g9 IS NULL THEN g10 WHEN g11 IS NULL THEN 13 ELSE 12 END AS g_score_status,
  CASE WHEN g24 IS NOT NULL THEN 0 WHEN g2 IS NULL THEN g4 WHEN g17 IS NULL THEN (CASE WHEN g17 IS NOT NULL THEN 0 WHEN g18 = 0e0 THEN 20 ELSE 12 END) WHEN g20 IS NULL THEN 13 ELSE 12 END AS g_score_reported_status
 FROM (
  SELECT
   g_unit, g2, g4, g9, g10, g11, g17, g18, g20, g_coverage,
   CASE WHEN g11 < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN g12 > 100e0 THEN floor((g14 + g12 / 200e0) / (g12 / 100e0)) / 100e0 ELSE g14 / g12 END) + 0e0 AS g15,
   CASE WHEN g20 < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN g21 > 100e0 THEN floor((g23 + g21 / 200e0) / (g21 / 100e0)) / 100e0 ELSE g23 / g21 END) + 0e0 AS g24,
   CASE WHEN g_coverage IS NOT NULL THEN 0 WHEN g9 IS NULL THEN g10 WHEN g26 IS NULL THEN 13 ELSE 12 END AS g_coverage_status
  FROM (
   SELECT
    g_unit, g2, g4, g9, g10, g11, g12, g17, g18, g20, g21, g26,
    units(g12, g11, g13) AS g14,
    units(g21, g20, g22) AS g23,
    CASE WHEN g26 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g27, g26, g28)) / g27) + 0e0 AS g_coverage
   FROM (
    SELECT
     g_unit, g2, g4, g9, g10, g11, g17, g18, g20, g26,
     scale(g11) AS g12,
     abs(g11) * 134217729e0 - (abs(g11) * 134217729e0 - abs(g11)) AS g13,
     scale(g20) AS g21,
     abs(g20) * 134217729e0 - (abs(g20) * 134217729e0 - abs(g20)) AS g22,
     scale(g26) AS g27,
     abs(g26) * 134217729e0 - (abs(g26) * 134217729e0 - abs(g26)) AS g28
    FROM (
     SELECT
      g_unit, g2, g9, g17, g18,
      CASE WHEN g2 IS NOT NULL THEN 0 WHEN g3 = 0e0 THEN 20 ELSE 12 END AS g4,
      CASE WHEN g9 IS NOT NULL THEN 0 WHEN g8 IS NOT NULL THEN g8 WHEN g7 = 0e0 THEN 20 ELSE 12 END AS g10,
      g2 / nullif(g9, 0e0) AS g11,
      g2 / nullif(g17, 0e0) AS g20,
      (CASE WHEN g17 IS NOT NULL THEN g17 ELSE 0e0 END) / nullif(g9, 0e0) AS g26
     FROM (
      SELECT
       g_unit, g3, g7, g8, g18,
       CASE WHEN abs(g1) < 1e15 THEN g1 END AS g2,
       CASE WHEN g8 IS NULL THEN (CASE WHEN abs(g5) < 1e15 THEN g5 END) END AS g9,
       CASE WHEN abs(g16) < 1e15 THEN g16 END AS g17
      FROM (
       SELECT
        x_unit_key AS g_unit,
        CAST(CAST(CAST(sum(CAST(trunc(x21) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x21 - trunc(x21)) * x22) AS BIGINT) * CAST(1e10 / x22 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g1,
        CAST(count(x21) AS DOUBLE) AS g3,
        CAST(CAST(CAST(sum(CAST(trunc(x26) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x26 - trunc(x26)) * x27) AS BIGINT) * CAST(1e10 / x27 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g5,
        CAST(count(x26) AS DOUBLE) AS g7,
        min(CASE WHEN x_x26_status > 1 THEN x_x26_status END) AS g8,
        CAST(CAST(CAST(sum(CAST(trunc(x32) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x32 - trunc(x32)) * x33) AS BIGINT) * CAST(1e10 / x33 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g16,
        CAST(count(x32) AS DOUBLE) AS g18
       FROM (
       SELECT
        x_unit_key AS x_unit_key,
        x21 AS x21,
        x22 AS x22,
        x26 AS x26,
        x27 AS x27,
        x_x26_status AS x_x26_status,
        x32 AS x32,
        x33 AS x33
       FROM (
        SELECT
         x_unit_key, x21, x26, x27, x_x26_status, x32, x33,
         scale(x21) AS x22
        FROM (
         SELECT
          x_unit_key, x26, x32,
          CASE WHEN x17 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x18, x17, x19)) / x18) + 0e0 AS x21,
          scale(x26) AS x27,
          CASE WHEN x26 IS NOT NULL THEN 0 ELSE (CASE WHEN x8 = 1 THEN x8 ELSE x_bobot_status END) END AS x_x26_status,
          scale(x32) AS x33
         FROM (
          SELECT
           x8, x_bobot_status, x_unit_key, x17,
           scale(x17) AS x18,
           abs(x17) * 134217729e0 - (abs(x17) * 134217729e0 - abs(x17)) AS x19,
           CASE WHEN x13 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x23, x13, x24)) / x23) + 0e0 AS x26,
           CASE WHEN x15 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x29, x15, x30)) / x29) + 0e0 AS x32
          FROM (
           SELECT
            x8, x_bobot_status, x13, x15, x_unit_key,
            x15 * (CASE WHEN x_superseded = 0 THEN x_achievement END) AS x17,
            scale(x13) AS x23,
            abs(x13) * 134217729e0 - (abs(x13) * 134217729e0 - abs(x13)) AS x24,
            scale(x15) AS x29,
            abs(x15) * 134217729e0 - (abs(x15) * 134217729e0 - abs(x15)) AS x30
           FROM (
            SELECT
             x_achievement, x_superseded, x8, x_bobot_status, x_unit_key,
             CASE WHEN NOT (x8 = 1) THEN x_bobot END AS x13,
             CASE WHEN NOT (x8 <> 0) THEN x_bobot END AS x15
            FROM (
             SELECT
              x_achievement, x_superseded, x_bobot_status, x_bobot, x_unit_key,
              CASE WHEN x_superseded = 1 THEN 1 ELSE (CASE WHEN x_achievement IS NOT NULL THEN 0 ELSE x_x_status END) END AS x8
             FROM (
              SELECT
               x_x_status, x_superseded, x_bobot_status, x_bobot, x_unit_key,
               CASE WHEN x_x < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x2, x_x, x3)) / x2) + 0e0 AS x_achievement
              FROM (
               SELECT
                x_x_status, x_x, x_superseded, x_bobot_status, x_bobot, x_unit_key,
                scale(x_x) AS x2,
                abs(x_x) * 134217729e0 - (abs(x_x) * 134217729e0 - abs(x_x)) AS x3
               FROM (
                SELECT
                 CASE WHEN t."x" IS NULL THEN 2 ELSE 0 END AS x_x_status,
                 CAST(t."x" AS DOUBLE) AS x_x,
                 CASE WHEN CASE WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END < max(CASE WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(nfc_normalize(trim(CAST(t."dokumen" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C"), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END) OVER (PARTITION BY nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C", nfc_normalize(trim(CAST(t."indikator" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C") THEN 1 ELSE 0 END AS x_superseded,
                 CASE WHEN t."bobot" IS NULL THEN 2 ELSE 0 END AS x_bobot_status,
                 CAST(t."bobot" AS DOUBLE) AS x_bobot,
                 nfc_normalize(trim(CAST(t."unit" AS VARCHAR), ' ' || chr(9) || chr(10) || chr(13) || chr(160))) COLLATE "C" AS x_unit_key
                FROM "kinerja" AS t
               ) AS l1
              ) AS l2
             ) AS l3
            ) AS l4
           ) AS l5
          ) AS l6
         ) AS l7
        ) AS l8
       ) AS l9
       ) AS gathered
       GROUP BY x_unit_key
      ) AS l1
     ) AS l2
    ) AS l3
   ) AS l4
  ) AS l5
 ) AS l6
) AS l7
ORDER BY g_unit

-- # of equal weight
-- gives score, score_status (status), scoreReported, scoreReported_status (status), coverage, coverage_status (status)
SELECT
 g14 AS "score",
 g_score_status AS "score_status",
 g23 AS "scoreReported",
 g_score_reported_status AS "scoreReported_status",
 g_coverage AS "coverage",
 g_coverage_status AS "coverage_status"
FROM (
 SELECT
  g14, g23, g_coverage, g_coverage_status,
  CASE WHEN g14 IS NOT NULL THEN 0 WHEN g1 IS NULL THEN g3 WHEN g8 IS NULL THEN g9 WHEN g10 IS NULL THEN 13 ELSE 12 END AS g_score_status,
  CASE WHEN g23 IS NOT NULL THEN 0 WHEN g1 IS NULL THEN g3 WHEN g16 IS NULL THEN (CASE WHEN g16 IS NOT NULL THEN 0 WHEN g17 = 0e0 THEN 20 ELSE 12 END) WHEN g19 IS NULL THEN 13 ELSE 12 END AS g_score_reported_status
 FROM (
  SELECT
   g1, g3, g8, g9, g10, g16, g17, g19, g_coverage,
   CASE WHEN g10 < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN g11 > 100e0 THEN floor((g13 + g11 / 200e0) / (g11 / 100e0)) / 100e0 ELSE g13 / g11 END) + 0e0 AS g14,
   CASE WHEN g19 < 0e0 THEN (-1e0) ELSE 1e0 END * (CASE WHEN g20 > 100e0 THEN floor((g22 + g20 / 200e0) / (g20 / 100e0)) / 100e0 ELSE g22 / g20 END) + 0e0 AS g23,
   CASE WHEN g_coverage IS NOT NULL THEN 0 WHEN g8 IS NULL THEN g9 WHEN g25 IS NULL THEN 13 ELSE 12 END AS g_coverage_status
  FROM (
   SELECT
    g1, g3, g8, g9, g10, g11, g16, g17, g19, g20, g25,
    units(g11, g10, g12) AS g13,
    units(g20, g19, g21) AS g22,
    CASE WHEN g25 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(g26, g25, g27)) / g26) + 0e0 AS g_coverage
   FROM (
    SELECT
     g1, g3, g8, g9, g10, g16, g17, g19, g25,
     scale(g10) AS g11,
     abs(g10) * 134217729e0 - (abs(g10) * 134217729e0 - abs(g10)) AS g12,
     scale(g19) AS g20,
     abs(g19) * 134217729e0 - (abs(g19) * 134217729e0 - abs(g19)) AS g21,
     scale(g25) AS g26,
     abs(g25) * 134217729e0 - (abs(g25) * 134217729e0 - abs(g25)) AS g27
    FROM (
     SELECT
      g1, g8, g16, g17,
      CASE WHEN g1 IS NOT NULL THEN 0 WHEN g2 = 0e0 THEN 20 ELSE 12 END AS g3,
      CASE WHEN g8 IS NOT NULL THEN 0 WHEN g7 IS NOT NULL THEN g7 WHEN g6 = 0e0 THEN 20 ELSE 12 END AS g9,
      g1 / nullif(g8, 0e0) AS g10,
      g1 / nullif(g16, 0e0) AS g19,
      (CASE WHEN g16 IS NOT NULL THEN g16 ELSE 0e0 END) / nullif(g8, 0e0) AS g25
     FROM (
      SELECT
       g2, g6, g7, g17,
       CASE WHEN abs(g0) < 1e15 THEN g0 END AS g1,
       CASE WHEN g7 IS NULL THEN (CASE WHEN abs(g4) < 1e15 THEN g4 END) END AS g8,
       CASE WHEN abs(g15) < 1e15 THEN g15 END AS g16
      FROM (
       SELECT
        CAST(CAST(CAST(sum(CAST(trunc(x15) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x15 - trunc(x15)) * x16) AS BIGINT) * CAST(1e10 / x16 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g0,
        CAST(count(x15) AS DOUBLE) AS g2,
        CAST(CAST(CAST(sum(CAST(trunc(x8) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x8 - trunc(x8)) * x17) AS BIGINT) * CAST(1e10 / x17 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g4,
        CAST(count(x8) AS DOUBLE) AS g6,
        min(CASE WHEN x7 > 1 THEN x7 END) AS g7,
        CAST(CAST(CAST(sum(CAST(trunc(x10) AS BIGINT)) AS DECIMAL(38, 10)) + CAST(sum(CAST(round((x10 - trunc(x10)) * x18) AS BIGINT) * CAST(1e10 / x18 AS BIGINT)) AS DECIMAL(28, 0)) * CAST('0.0000000001' AS DECIMAL(10, 10)) AS VARCHAR) AS DOUBLE) AS g15,
        CAST(count(x10) AS DOUBLE) AS g17
       FROM (
       SELECT
        x15 AS x15,
        x16 AS x16,
        x8 AS x8,
        x17 AS x17,
        x7 AS x7,
        x10 AS x10,
        x18 AS x18
       FROM (
        SELECT
         x7, x8, x10, x15, x17, x18,
         scale(x15) AS x16
        FROM (
         SELECT
          x7, x8, x10, x17, x18,
          CASE WHEN x11 < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x12, x11, x13)) / x12) + 0e0 AS x15
         FROM (
          SELECT
           x7, x8, x10, x11, x17, x18,
           scale(x11) AS x12,
           abs(x11) * 134217729e0 - (abs(x11) * 134217729e0 - abs(x11)) AS x13
          FROM (
           SELECT
            x7, x8, x10,
            x10 * x_achievement AS x11,
            scale(x8) AS x17,
            scale(x10) AS x18
           FROM (
            SELECT
             x_achievement,
             CASE WHEN x_achievement_status = 1 THEN x_achievement_status ELSE 0 END AS x7,
             CASE WHEN NOT (x_achievement_status = 1) THEN 1e0 END AS x8,
             CASE WHEN NOT (x_achievement_status <> 0) THEN 1e0 END AS x10
            FROM (
             SELECT
              x_achievement,
              CASE WHEN x_achievement IS NOT NULL THEN 0 ELSE x_x_status END AS x_achievement_status
             FROM (
              SELECT
               x_x_status,
               CASE WHEN x_x < 0e0 THEN (-1e0) ELSE 1e0 END * ((units(x2, x_x, x3)) / x2) + 0e0 AS x_achievement
              FROM (
               SELECT
                x_x_status, x_x,
                scale(x_x) AS x2,
                abs(x_x) * 134217729e0 - (abs(x_x) * 134217729e0 - abs(x_x)) AS x3
               FROM (
                SELECT
                 CASE WHEN t."x" IS NULL THEN 2 ELSE 0 END AS x_x_status,
                 CAST(t."x" AS DOUBLE) AS x_x
                FROM "kinerja" AS t
               ) AS l1
              ) AS l2
             ) AS l3
            ) AS l4
           ) AS l5
          ) AS l6
         ) AS l7
        ) AS l8
       ) AS l9
       ) AS gathered
      ) AS l1
     ) AS l2
    ) AS l3
   ) AS l4
  ) AS l5
 ) AS l6
) AS l7
