"""Dates: read over tokens (reading), by day, month and year (written) or by weekday, and compared as intervals (days)."""
