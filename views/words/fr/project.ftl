# La fiche d’un projet.
