//! Who is written to about the decisions they carry out: the holder of the owner's post and the deputy, unless they
//! have left or want no reminders.

use chrono::NaiveDate;
use domain::people::PersonId;
use domain::steering::decision::DecisionNumber;

use crate::{Ask, Result, binds};

/// A person and one decision they carry out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Addressee {
    pub person: PersonId,
    pub decision: DecisionNumber,
}

/// Everybody who carries out a decision that is due by this day or was due before, by person.
///
/// # Errors
/// Trouble only.
pub async fn list_pressing(on: &mut impl Ask, until: NaiveDate, limit: i64) -> Result<Vec<Addressee>> {
    let found: Vec<(i64, i64)> = on
        .all(
            "select person.id, decision.id
             from decision
             join post on post.id = decision.owner_id
             join person on person.id in (post.holder_id, post.deputy_id)
             left join preference on preference.person_id = person.id
             where decision.state in ('taken', 'blocked')
               and decision.kind in ('adopted', 'adopted_with_reserve')
               and decision.due_on <= $1
               and person.active
               and coalesce(preference.reminders, true)
             order by person.id, decision.due_on, decision.id
             limit $2",
            binds![until, limit],
        )
        .await?;
    let addressee = |(person, decision)| Addressee { person: PersonId(person), decision: DecisionNumber(decision) };
    Ok(found.into_iter().map(addressee).collect())
}
