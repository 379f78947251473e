# Administration: people, posts, entities, strategy.
