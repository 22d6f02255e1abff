"""Pictures where people would rather look than read; each says the same in words."""
