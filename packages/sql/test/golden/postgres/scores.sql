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
  CASE WHEN g24 IS NOT NULL THEN 0 WHEN g2 IS NULL THEN g4 WHEN g17 IS NULL THEN (CASE WHEN g17 IS NOT NULL THEN 0 WHEN g18 = 0e0::float8 THEN 20 ELSE 12 END) WHEN g20 IS NULL THEN 13 ELSE 12 END AS g_score_reported_status
 FROM (
  SELECT
   g_unit, g2, g4, g9, g10, g11, g17, g18, g20, g_coverage,
   CASE WHEN g11 < 0e0::float8 THEN (-1e0::float8) ELSE 1e0::float8 END * (CASE WHEN g12 > 100e0::float8 THEN floor((g14 + g12 / 200e0::float8) / (g12 / 100e0::float8)) / 100e0::float8 ELSE g14 / g12 END) + 0e0::float8 AS g15,
   CASE WHEN g20 < 0e0::float8 THEN (-1e0::float8) ELSE 1e0::float8 END * (CASE WHEN g21 > 100e0::float8 THEN floor((g23 + g21 / 200e0::float8) / (g21 / 100e0::float8)) / 100e0::float8 ELSE g23 / g21 END) + 0e0::float8 AS g24,
   CASE WHEN g_coverage IS NOT NULL THEN 0 WHEN g9 IS NULL THEN g10 WHEN g26 IS NULL THEN 13 ELSE 12 END AS g_coverage_status
  FROM (
   SELECT
    g_unit, g2, g4, g9, g10, g11, g12, g17, g18, g20, g21, g26,
    units(g12, g11, g13) AS g14,
    units(g21, g20, g22) AS g23,
    CASE WHEN g26 < 0e0::float8 THEN (-1e0::float8) ELSE 1e0::float8 END * ((units(g27, g26, g28)) / g27) + 0e0::float8 AS g_coverage
   FROM (
    SELECT
     g_unit, g2, g4, g9, g10, g11, g17, g18, g20, g26,
     scale(g11) AS g12,
     abs(g11) * 134217729e0::float8 - (abs(g11) * 134217729e0::float8 - abs(g11)) AS g13,
     scale(g20) AS g21,
     abs(g20) * 134217729e0::float8 - (abs(g20) * 134217729e0::float8 - abs(g20)) AS g22,
     scale(g26) AS g27,
     abs(g26) * 134217729e0::float8 - (abs(g26) * 134217729e0::float8 - abs(g26)) AS g28
    FROM (
     SELECT
      g_unit, g2, g9, g17, g18,
      CASE WHEN g2 IS NOT NULL THEN 0 WHEN g3 = 0e0::float8 THEN 20 ELSE 12 END AS g4,
      CASE WHEN g9 IS NOT NULL THEN 0 WHEN g8 IS NOT NULL THEN g8 WHEN g7 = 0e0::float8 THEN 20 ELSE 12 END AS g10,
      g2 / nullif(g9, 0e0::float8) AS g11,
      g2 / nullif(g17, 0e0::float8) AS g20,
      (CASE WHEN g17 IS NOT NULL THEN g17 ELSE 0e0::float8 END) / nullif(g9, 0e0::float8) AS g26
     FROM (
      SELECT
       g_unit, g3, g7, g8, g18,
       CASE WHEN abs(g1) < 1e15::float8 THEN g1 END AS g2,
       CASE WHEN g8 IS NULL THEN (CASE WHEN abs(g5) < 1e15::float8 THEN g5 END) END AS g9,
       CASE WHEN abs(g16) < 1e15::float8 THEN g16 END AS g17
      FROM (
       SELECT
        x_unit_key AS g_unit,
        CAST(sum(CAST(x21 AS numeric)) AS float8) AS g1,
        CAST(count(x21) AS float8) AS g3,
        CAST(sum(CAST(x25 AS numeric)) AS float8) AS g5,
        CAST(count(x25) AS float8) AS g7,
        min(CASE WHEN x_x25_status > 1 THEN x_x25_status END) AS g8,
        CAST(sum(CAST(x30 AS numeric)) AS float8) AS g16,
        CAST(count(x30) AS float8) AS g18
       FROM (
       SELECT
        x_unit_key AS x_unit_key,
        x21 AS x21,
        x25 AS x25,
        x_x25_status AS x_x25_status,
        x30 AS x30
       FROM (
        SELECT
         x_unit_key, x25, x30,
         CASE WHEN x17 < 0e0::float8 THEN (-1e0::float8) ELSE 1e0::float8 END * ((units(x18, x17, x19)) / x18) + 0e0::float8 AS x21,
         CASE WHEN x25 IS NOT NULL THEN 0 ELSE (CASE WHEN x8 = 1 THEN x8 ELSE x_bobot_status END) END AS x_x25_status
        FROM (
         SELECT
          x8, x_bobot_status, x_unit_key, x17,
          scale(x17) AS x18,
          abs(x17) * 134217729e0::float8 - (abs(x17) * 134217729e0::float8 - abs(x17)) AS x19,
          CASE WHEN x13 < 0e0::float8 THEN (-1e0::float8) ELSE 1e0::float8 END * ((units(x22, x13, x23)) / x22) + 0e0::float8 AS x25,
          CASE WHEN x15 < 0e0::float8 THEN (-1e0::float8) ELSE 1e0::float8 END * ((units(x27, x15, x28)) / x27) + 0e0::float8 AS x30
         FROM (
          SELECT
           x8, x_bobot_status, x13, x15, x_unit_key,
           x15 * (CASE WHEN x_superseded = 0 THEN x_achievement END) AS x17,
           scale(x13) AS x22,
           abs(x13) * 134217729e0::float8 - (abs(x13) * 134217729e0::float8 - abs(x13)) AS x23,
           scale(x15) AS x27,
           abs(x15) * 134217729e0::float8 - (abs(x15) * 134217729e0::float8 - abs(x15)) AS x28
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
              CASE WHEN x_x < 0e0::float8 THEN (-1e0::float8) ELSE 1e0::float8 END * ((units(x2, x_x, x3)) / x2) + 0e0::float8 AS x_achievement
             FROM (
              SELECT
               x_x_status, x_x, x_superseded, x_bobot_status, x_bobot, x_unit_key,
               scale(x_x) AS x2,
               abs(x_x) * 134217729e0::float8 - (abs(x_x) * 134217729e0::float8 - abs(x_x)) AS x3
              FROM (
               SELECT
                CASE WHEN t."x" IS NULL THEN 2 ELSE 0 END AS x_x_status,
                CAST(t."x" AS float8) AS x_x,
                CASE WHEN CASE WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END < max(CASE WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'renstra' THEN 0 WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'rkt' THEN 1 WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'pk' THEN 2 WHEN replace(replace(lower(normalize(btrim(CAST(t."dokumen" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C"), ' ', '-'), '_', '-') = 'pk-perubahan' THEN 3 ELSE -1 END) OVER (PARTITION BY normalize(btrim(CAST(t."unit" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C", normalize(btrim(CAST(t."indikator" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C") THEN 1 ELSE 0 END AS x_superseded,
                CASE WHEN t."bobot" IS NULL THEN 2 ELSE 0 END AS x_bobot_status,
                CAST(t."bobot" AS float8) AS x_bobot,
                normalize(btrim(CAST(t."unit" AS text), E' \t\n\r\u00a0'), NFC) COLLATE "C" AS x_unit_key
               FROM "kinerja" AS t
               OFFSET 0
              ) AS l1
              OFFSET 0
             ) AS l2
             OFFSET 0
            ) AS l3
            OFFSET 0
           ) AS l4
           OFFSET 0
          ) AS l5
          OFFSET 0
         ) AS l6
         OFFSET 0
        ) AS l7
        OFFSET 0
       ) AS l8
       OFFSET 0
       ) AS gathered
       GROUP BY x_unit_key
       OFFSET 0
      ) AS l1
      OFFSET 0
     ) AS l2
     OFFSET 0
    ) AS l3
    OFFSET 0
   ) AS l4
   OFFSET 0
  ) AS l5
  OFFSET 0
 ) AS l6
 OFFSET 0
) AS l7
ORDER BY g_unit
