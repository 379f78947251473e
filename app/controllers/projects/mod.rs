//! A project's own pages, for anyone: what each viewer may see of it is decided while it is loaded.

mod authors;
mod dossier;
pub mod histories;
mod records;
pub mod roadmaps;
pub mod sheets;
