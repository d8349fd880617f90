"""What stands in an article without reporting: stamps, bylines and credits, notices, datelines, headings; and roles."""
