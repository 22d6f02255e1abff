"""Keys, signing, sealing and the passphrase; the only importer of `cryptography`."""
