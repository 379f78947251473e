//! Each route by role: status, page, record, journal, letters. One file for each circle of people.

mod account_overview;
mod account_password;
mod account_second_step;
mod account_sign_in;
mod administration_people;
mod administration_posts;
mod contract;
mod desk_beside;
mod desk_home;
mod desk_project;
mod desk_roadmap;
mod desk_roles;
mod operators;
mod project_history;
mod project_roadmap;
mod project_sheet;
mod project_withheld;
mod public_files;
mod public_home;
mod public_portfolio;
mod public_trees;
mod update_form;
mod update_link;
mod update_workbook;
