# Le portefeuille : projets, stratégie, entités.
