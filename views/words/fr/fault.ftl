# Ce qu’une personne lit quand sa demande n’a pas abouti.

fault-not-found = Cette page n’existe pas
fault-not-found-text = L’adresse a peut-être changé. Les projets gardent leur numéro : cherchez-le dans la liste.
fault-sign-in = Cette page est réservée aux agents
fault-sign-in-text = Connectez-vous, puis reprenez là où vous étiez. Ce que vous aviez saisi n’a pas été enregistré.
fault-forbidden = Vos fonctions ne donnent pas accès à cette page
fault-forbidden-text = Les droits viennent des fonctions occupées. Si cela vous semble faux, demandez à l’administrateur.
fault-refused = Ce n’est pas possible
fault-stale = Quelqu’un a modifié la fiche entre-temps
fault-stale-text = Rien n’a été écrasé. Revenez à la fiche, relisez ce qui a changé, puis recommencez.
fault-too-many = Trop d’essais
fault-too-many-text = Attendez quinze minutes, puis réessayez.
fault-malformed = Votre envoi n’a pas pu être lu
fault-not-a-form = Ce n’est pas un formulaire de ce site. Revenez à la page et envoyez-le de nouveau.
fault-not-utf8 = Le texte n’est pas en UTF-8 : il a sans doute été copié d’un fichier en Windows-1256 ou Windows-1252. Retapez-le ou convertissez le fichier.
fault-too-large = L’envoi est trop volumineux. Raccourcissez le texte ou choisissez un fichier plus petit.
fault-upload = Le fichier n’est pas arrivé entier. Vérifiez votre connexion et envoyez-le de nouveau.
fault-cross-site = L’envoi vient d’un autre site. Par sécurité, il n’a pas été pris en compte : ouvrez la page ici et recommencez.
fault-broken = Une erreur de notre côté
fault-broken-text = Rien n’a été modifié. Réessayez dans un instant.
fault-broken-number = Si cela se répète, donnez ce numéro à l’assistance :
