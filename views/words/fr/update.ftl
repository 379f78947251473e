# La mise à jour en deux minutes.
