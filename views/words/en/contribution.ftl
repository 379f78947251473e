# What projects bring to the index.
