//! A project's own pages, for anyone: what each viewer may see of it is decided while it is loaded.

pub(in crate::controllers) mod authors;
pub(in crate::controllers) mod dossier;
pub mod histories;
mod records;
pub mod roadmaps;
pub mod sheets;
