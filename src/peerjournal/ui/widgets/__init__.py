"""Small controls that every screen shares, one class a file."""
