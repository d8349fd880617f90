"""Details that cannot both be right: from links and matches to what is in dispute, and to questions once facts are known."""
