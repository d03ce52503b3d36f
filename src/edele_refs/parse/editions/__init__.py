"""Editions of sources, works of reference and collections that are known by their names."""
