# Public pages: home, help, accessibility, privacy.
