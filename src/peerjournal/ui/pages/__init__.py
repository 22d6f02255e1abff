"""The pages of the window, one class a file."""
