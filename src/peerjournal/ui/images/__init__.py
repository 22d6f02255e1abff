"""Pictures in writing: read from the vault, shown from memory, never from a file or an address."""
