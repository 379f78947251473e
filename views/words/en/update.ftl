# The two-minute update.
