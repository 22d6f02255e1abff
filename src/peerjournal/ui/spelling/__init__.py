"""Words that no dictionary knows, drawn and mended; nothing of them leaves this computer."""
