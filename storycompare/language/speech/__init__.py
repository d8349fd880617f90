"""What somebody says: quotation marks and quotations, the phrases around verbs of saying, and who speaks."""
