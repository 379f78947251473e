# Ce qui ne va pas dans un champ.

field-missing = Ce champ est nécessaire.
field-too-long = { $given } caractères : { $most } au plus.
field-too-short = { $least } caractères au moins.
field-unprintable = Le texte contient un caractère invisible qui peut tromper le lecteur. Retapez-le.
field-not-a-date = Ce n’est pas une date. Écrivez par exemple 27/03/2027.
field-too-early = Pas avant le { $day }.
field-too-late = Pas après le { $day }.
field-not-a-number = Ce n’est pas un nombre. Écrivez par exemple 1250000,50.
field-negative = Un montant ne peut pas être négatif.
field-too-large = C’est trop : { $most } au plus.
field-too-small = C’est trop peu : { $least } au moins.
field-not-a-choice = Choisissez une des réponses proposées.
field-not-an-email = Ce n’est pas une adresse électronique. Écrivez par exemple nom@exemple.ma.
field-not-a-link = Ce n’est pas une adresse web. Elle commence par https://.
field-unknown = Cette référence n’existe pas.
field-taken = C’est déjà pris. Choisissez autre chose.
field-circular = Cela tournerait en rond.
field-reason-needed = L’écart dépasse la tolérance : donnez un motif.
field-different = Les deux saisies diffèrent.
field-wrong = Ce n’est pas juste. Vérifiez et réessayez.
field-not-between = Entre { $low } et { $high }.
field-not-a-whole = Les poids font { $sum } % : il en faut 100 %.
field-told-twice = Cette partie est déjà supposée en entier. Choisissez l’un ou l’autre.
field-not-of-this-edition = Cette édition ne se calcule que par ses trois parties.
field-no-improvement = Ce pas n’améliore rien : il faut un nombre positif, ou négatif pour un prix.
field-not-present = Seul ce qui est en ligne peut être trouvé : choisissez d’abord « En ligne ».
