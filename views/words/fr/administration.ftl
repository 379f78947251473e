# L’administration : personnes, fonctions, entités, stratégie.
