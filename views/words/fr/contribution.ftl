# Ce que les projets apportent à l’indice.
