"""A comparison to something to look at. The rooms above compute; this one only shows."""
