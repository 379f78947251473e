# Ranking, countries, comparison.
