"""Goals, commitments and inquiries: how they are read, and what is done with them."""
