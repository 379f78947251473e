//! A forgotten password. The page answers before anybody has looked the address up: the worker does that, so neither
//! the words nor the time it takes tell whether the address is known.

use domain::people::Email;
use domain::problem::Problems;
use serde::Deserialize;
use store::outbox;
use views::pages::account::{ResetPage, ResetSentPage};
use views::parts::Filled;
use views::paths;

use crate::answer::Answer;
use crate::cx::Cx;
use crate::form::Form;
use crate::tries::{self, Caller, Limit};
use crate::workers::reset::{self, Wish};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ResetForm {
    email: String,
}

/// # Errors
/// None of its own.
pub async fn show(cx: Cx) -> Answer {
    Ok(cx.show(&ResetPage::default()))
}

/// # Errors
/// `Refill` when it is no address, `TooMany` from one place, or trouble.
pub async fn create(cx: Cx, caller: Caller, Form(form): Form<ResetForm>) -> Answer {
    let email = Email::parse(&form.email).map_err(|problem| {
        let filled = Filled::of([("email", form.email.as_str())]).with(Problems::one("email", problem));
        cx.refill(&ResetPage { filled })
    })?;
    tries::require(&cx, &[Limit::Letters(&caller)]).await?;
    // A mailbox that has had its share gets no more letters, and who asks gets the same answer.
    if tries::take(&cx, &[Limit::Mailbox(email.as_str())]).await? {
        let wish = Wish { email: email.as_str().to_owned() };
        let mut tx = cx.begin().await?;
        outbox::add(&mut tx, reset::KIND, wish.written()?, cx.now).await?;
        tx.commit().await?;
        cx.site.outbox_bell.notify_one();
    }
    Ok(cx.see(&paths::reset_sent(cx.language())))
}

/// # Errors
/// None of its own.
pub async fn sent(cx: Cx) -> Answer {
    Ok(cx.show(&ResetSentPage { minutes: reset::LINK_MINUTES }))
}
