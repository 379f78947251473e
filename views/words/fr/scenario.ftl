# Scénarios et recherche d’un but.
