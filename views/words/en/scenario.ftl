# Scenarios and goal seeking.
