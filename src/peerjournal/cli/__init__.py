"""The command line, for scripts and backups."""
