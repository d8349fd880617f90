"""Two articles to scored links between their sentences."""
