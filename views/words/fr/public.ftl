# Pages publiques : accueil, aide, accessibilité, vie privée.
