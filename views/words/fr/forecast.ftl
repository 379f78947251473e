# Prévisions, méthode et mise à l’épreuve.
