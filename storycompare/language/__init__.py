"""Text to spans: paragraphs, sentences, words, furniture, quotations, figures, dates, names, clauses."""
