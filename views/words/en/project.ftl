# A project’s page.
