//! Plain jobs for operators: `sila task db:migrate`. Each prints what it did; a refusal is one sentence and status 1.

mod archive;
mod bulk;
mod database;
mod edition_import;
mod indicators;
mod journal;
mod people;
mod reminders;

use loco_rs::task::Tasks;

pub fn register(registry: &mut Tasks) {
    registry.register(database::Migrate);
    registry.register(database::Seed);
    registry.register(archive::Backup);
    registry.register(archive::Restore);
    registry.register(journal::Verify);
    registry.register(people::Invite);
    registry.register(reminders::Send);
    registry.register(bulk::Bulk);
    registry.register(indicators::Backtest);
    registry.register(indicators::Evaluate);
    registry.register(edition_import::Import);
}
