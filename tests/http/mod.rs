//! Each route by role: status, page, record, journal, letters. One file for each circle of people.

mod desk_beside;
mod desk_home;
mod desk_project;
mod desk_roadmap;
mod desk_roles;
mod operators;
