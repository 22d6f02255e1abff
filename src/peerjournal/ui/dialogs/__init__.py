"""The dialogs of the window, one class a file."""
