# Classement, pays, comparaison.
