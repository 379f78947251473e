# Connexion, second facteur, sessions.
