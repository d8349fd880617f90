"""Mentions and links to facts: who reports what, and what conflicts."""
