"""Where a pair or a circle stands, on its page: history, promises, resting, ending."""
