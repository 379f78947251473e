//! Places promised in public.
