# The portfolio: projects, strategy, entities.
