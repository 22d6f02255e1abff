"""What travels between two peers: cards and bundles. Bytes in, typed contents out."""
