//! What the country's profile says, with what the programme office has corrected since: which days are worked, and
//! from which numbers on a rule finds something.

use domain::calendar::Calendar;
use domain::steering::rules::Limits;
use seeds::Profile;
use store::{Ask, holidays, thresholds};

/// Which days are worked, as it is known today.
///
/// # Errors
/// Trouble only.
pub async fn calendar(on: &mut impl Ask, profile: &Profile) -> store::Result<Calendar> {
    let mut calendar = profile.calendar();
    for correction in holidays::list(on).await? {
        if correction.worked {
            calendar.holidays.remove(&correction.day);
        } else {
            calendar.holidays.insert(correction.day);
        }
    }
    Ok(calendar)
}

/// The thresholds in force.
///
/// # Errors
/// Trouble only.
pub async fn limits(on: &mut impl Ask, profile: &Profile) -> store::Result<Limits> {
    Ok(profile.steering.rules.overridden(&thresholds::list(on).await?))
}
