-- Which articles may cover one event, as one statement a stage. DuckDB and Spark run this same text.
--
-- {terms}    article, block, term, kind, place, salience, background: one row for each distinct term of an article
-- {articles} article, id, block, day, minute, whole: what all its terms weigh by the background alone
-- A window k is what was published in the blocks k and k + 1: each row is offered to the block before its own, so that
-- windows are joined as equals and no pair is found twice. Only whole numbers are summed: sums of fractions depend on
-- their order, and two engines would differ in the last bit.

-- sizes: how many articles a window has
SELECT win, COUNT(*) AS n
FROM (SELECT block AS win FROM {articles} UNION ALL SELECT block - 1 AS win FROM {articles}) AS o
GROUP BY win;

-- counts: how many articles of a block have a term
SELECT block, term, COUNT(*) AS n, MAX(background) AS background
FROM {terms}
GROUP BY block, term;

-- weights: the rarity of a term in a window, in hundredths of a nat, mixed with a background
SELECT f.win, f.term, f.df,
  CAST(FLOOR(100 * LN(CAST(s.n + {smooth} AS DOUBLE) / CAST(f.df + f.background AS DOUBLE)) + 0.5) AS BIGINT) AS weight
FROM (
  SELECT win, term, CAST(SUM(n) AS BIGINT) AS df, MAX(background) AS background
  FROM (
    SELECT block AS win, term, n, background FROM {counts}
    UNION ALL
    SELECT block - 1 AS win, term, n, background FROM {counts}
  ) AS o
  GROUP BY win, term
  HAVING SUM(n) BETWEEN 2 AND {max_articles}
) AS f
JOIN {sizes} AS s ON s.win = f.win;

-- kept: the terms of an article that others of the window have too
SELECT o.win, o.article, o.offered, o.term, o.kind, o.place, w.df, o.salience * w.weight AS weight
FROM (
  SELECT block AS win, article, 0 AS offered, term, kind, place, salience FROM {terms}
  UNION ALL
  SELECT block - 1 AS win, article, 1 AS offered, term, kind, place, salience FROM {terms}
) AS o
JOIN {weights} AS w ON w.win = o.win AND w.term = o.term;

-- best: the few of them by which an article is found; runs of words only confirm
SELECT win, article, offered, term, weight
FROM (
  SELECT win, article, offered, term, weight,
    ROW_NUMBER() OVER (PARTITION BY win, article ORDER BY weight DESC, term) AS place_in
  FROM {kept}
  WHERE kind < {run}
) AS r
WHERE place_in <= {best_terms};

-- candidates: two articles that share at least two of these, and not the least that two can be
SELECT c.win, c.a, c.b, c.found, c.found_mass, x.day AS a_day, y.day AS b_day
FROM (
  SELECT a.win, a.article AS a, b.article AS b, COUNT(*) AS found, CAST(SUM(a.weight + b.weight) AS BIGINT) AS found_mass
  FROM {best} AS a
  JOIN {best} AS b ON b.win = a.win AND b.term = a.term
  WHERE a.article < b.article AND a.offered + b.offered < 2
  GROUP BY a.win, a.article, b.article
  HAVING COUNT(*) >= 2 AND SUM(a.weight + b.weight) >= {least_mass}
) AS c
JOIN {articles} AS x ON x.article = c.a
JOIN {articles} AS y ON y.article = c.b
WHERE ABS(x.day - y.day) <= {window_days};

-- totals: what an article has of each kind of term
SELECT win, article,
  CAST(SUM(weight) AS BIGINT) AS mass,
  CAST(SUM(CASE WHEN kind = {name} THEN weight ELSE 0 END) AS BIGINT) AS names,
  CAST(SUM(CASE WHEN kind = {figure} THEN weight ELSE 0 END) AS BIGINT) AS figures,
  CAST(SUM(CASE WHEN place > 0 THEN weight ELSE 0 END) AS BIGINT) AS lead,
  CAST(SUM(CASE WHEN place = {title} THEN weight ELSE 0 END) AS BIGINT) AS title
FROM {kept}
GROUP BY win, article;

-- shared: what two articles have in common of each kind, over all their terms
SELECT c.win, c.a, c.b, c.found, c.found_mass, COUNT(*) AS n,
  CAST(SUM(k.weight) AS BIGINT) AS a_shared,
  CAST(SUM(l.weight) AS BIGINT) AS b_shared,
  CAST(SUM(CASE WHEN GREATEST(k.kind, l.kind) = {word} THEN k.weight + l.weight ELSE 0 END) AS BIGINT) AS words,
  CAST(SUM(CASE WHEN GREATEST(k.kind, l.kind) = {name} THEN k.weight + l.weight ELSE 0 END) AS BIGINT) AS names,
  CAST(SUM(CASE WHEN GREATEST(k.kind, l.kind) = {figure} THEN k.weight + l.weight ELSE 0 END) AS BIGINT) AS figures,
  CAST(SUM(CASE WHEN GREATEST(k.kind, l.kind) = {run} THEN k.weight + l.weight ELSE 0 END) AS BIGINT) AS runs,
  CAST(SUM(CASE WHEN k.place > 0 AND l.place > 0 THEN k.weight + l.weight ELSE 0 END) AS BIGINT) AS lead,
  CAST(SUM(CASE WHEN k.place = {title} AND l.place = {title} THEN k.weight + l.weight ELSE 0 END) AS BIGINT) AS title,
  MAX(CASE WHEN GREATEST(k.kind, l.kind) < {run} THEN k.weight + l.weight ELSE 0 END) AS best,
  MIN(k.df) AS rarest
FROM {candidates} AS c
JOIN {kept} AS k ON k.win = c.win AND k.article = c.a
JOIN {kept} AS l ON l.win = c.win AND l.article = c.b AND l.term = k.term
GROUP BY c.win, c.a, c.b, c.found, c.found_mass;

-- likeness: the same with what each has in all, and both shares as one number from 0 to 10,000
SELECT *
FROM (
  SELECT h.*,
    x.mass AS a_mass, x.names AS a_names, x.figures AS a_figures, x.lead AS a_lead, x.title AS a_title,
    y.mass AS b_mass, y.names AS b_names, y.figures AS b_figures, y.lead AS b_lead, y.title AS b_title,
    CAST(FLOOR(10000 * SQRT(
      (CAST(h.a_shared AS DOUBLE) / CAST(x.mass AS DOUBLE)) * (CAST(h.b_shared AS DOUBLE) / CAST(y.mass AS DOUBLE))
    )) AS BIGINT) AS likeness
  FROM {shared} AS h
  JOIN {totals} AS x ON x.win = h.win AND x.article = h.a
  JOIN {totals} AS y ON y.win = h.win AND y.article = h.b
) AS l
WHERE likeness >= {least_likeness};

-- near: the ten articles that each is most like, and those that are as like as the tenth
SELECT article, other, likeness
FROM (
  SELECT article, other, likeness, RANK() OVER (PARTITION BY article ORDER BY likeness DESC) AS place_in
  FROM (
    SELECT a AS article, b AS other, likeness FROM {likeness}
    UNION ALL
    SELECT b AS article, a AS other, likeness FROM {likeness}
  ) AS o
) AS r
WHERE place_in <= 10;

-- closest: how like the most similar other article is
SELECT article, MAX(likeness) AS closest
FROM {near}
GROUP BY article;

-- between: the articles that both are most like
SELECT h.a, h.b, COUNT(*) AS common, MAX(LEAST(x.likeness, y.likeness)) AS via,
  CAST(SUM(LEAST(x.likeness, y.likeness)) AS BIGINT) AS via_all
FROM {likeness} AS h
JOIN {near} AS x ON x.article = h.a
JOIN {near} AS y ON y.article = h.b AND y.other = x.other
GROUP BY h.a, h.b;

-- signals: all that a pair is judged by
SELECT h.*, s.n AS size, x.closest AS a_closest, y.closest AS b_closest, p.whole AS a_whole, q.whole AS b_whole,
  COALESCE(m.common, 0) AS common,
  COALESCE(m.via, 0) AS via, COALESCE(m.via_all, 0) AS via_all
FROM {likeness} AS h
JOIN {sizes} AS s ON s.win = h.win
JOIN {closest} AS x ON x.article = h.a
JOIN {closest} AS y ON y.article = h.b
JOIN {articles} AS p ON p.article = h.a
JOIN {articles} AS q ON q.article = h.b
LEFT JOIN {between} AS m ON m.a = h.a AND m.b = h.b;

-- sides: the pairs that may be of one event, from the side of either article
SELECT a AS article, b AS other, chance, likeness FROM {judged}
UNION ALL
SELECT b AS article, a AS other, chance, likeness FROM {judged};

-- close: the ten articles that each is likeliest of one event with, and those that are as likely and like as the tenth
SELECT article, other, chance
FROM (
  SELECT article, other, chance, RANK() OVER (PARTITION BY article ORDER BY chance DESC, likeness DESC) AS place_in
  FROM {sides}
) AS r
WHERE place_in <= 10;

-- heard: how likely the ten of one article are of one event with the other, weighed by how likely they are with the one
SELECT h.article, h.other,
  CAST(SUM(x.chance) AS BIGINT) AS asked,
  CAST(SUM(x.chance * COALESCE(y.chance, 0)) AS BIGINT) AS agree,
  MAX(x.chance * COALESCE(y.chance, 0)) AS most,
  MAX(x.chance * (10000 - COALESCE(y.chance, 0))) AS against
FROM {sides} AS h
JOIN {close} AS x ON x.article = h.article AND x.other <> h.other
LEFT JOIN {sides} AS y ON y.article = x.other AND y.other = h.other
GROUP BY h.article, h.other;

-- witnessed: the chance of a pair by itself, and what was heard on both sides
SELECT j.win, j.a, j.b, j.chance,
  COALESCE(x.asked, 0) AS a_asked, COALESCE(x.agree, 0) AS a_agree, COALESCE(x.most, 0) AS a_most,
  COALESCE(x.against, 0) AS a_against,
  COALESCE(y.asked, 0) AS b_asked, COALESCE(y.agree, 0) AS b_agree, COALESCE(y.most, 0) AS b_most,
  COALESCE(y.against, 0) AS b_against
FROM {judged} AS j
LEFT JOIN {heard} AS x ON x.article = j.a AND x.other = j.b
LEFT JOIN {heard} AS y ON y.article = j.b AND y.other = j.a;

-- told: the heaviest shared terms of the pairs that were taken, and what is known of both articles
SELECT t.a, t.b, t.score, x.id AS a_id, y.id AS b_id, x.day AS a_day, y.day AS b_day, x.minute AS a_minute,
  y.minute AS b_minute, t.terms
FROM (
  SELECT a, b, score, CONCAT_WS(' | ',
    MAX(CASE WHEN place_in = 1 THEN text END), MAX(CASE WHEN place_in = 2 THEN text END),
    MAX(CASE WHEN place_in = 3 THEN text END), MAX(CASE WHEN place_in = 4 THEN text END),
    MAX(CASE WHEN place_in = 5 THEN text END), MAX(CASE WHEN place_in = 6 THEN text END),
    MAX(CASE WHEN place_in = 7 THEN text END), MAX(CASE WHEN place_in = 8 THEN text END)) AS terms
  FROM (
    SELECT p.a, p.b, p.score, k.term,
      ROW_NUMBER() OVER (PARTITION BY p.a, p.b ORDER BY k.weight + l.weight DESC, k.term) AS place_in
    FROM {taken} AS p
    JOIN {best} AS k ON k.win = p.win AND k.article = p.a
    JOIN {best} AS l ON l.win = p.win AND l.article = p.b AND l.term = k.term
  ) AS r
  JOIN (SELECT term, MAX(text) AS text FROM {vocabulary} GROUP BY term) AS v ON v.term = r.term
  WHERE place_in <= 8
  GROUP BY a, b, score
) AS t
JOIN {articles} AS x ON x.article = t.a
JOIN {articles} AS y ON y.article = t.b;
