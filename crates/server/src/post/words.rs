//! From what a letter tells to what `pages` words. Owns: which event is which news.

use setaria_identity::activity::Event;
use setaria_identity::challenge::Purpose;
use setaria_identity::letter::Content;
use setaria_pages::{CodeFor, Locale, News, Says};

use crate::people::lines;
use crate::places::Places;

/// What a letter says; `None` for one that says nothing.
pub(super) fn says(content: &Content, places: &Places, locale: Locale) -> Option<Says> {
    Some(match content.clone() {
        Content::Challenge {
            purpose,
            code,
            link,
            minutes,
        } => Says::Code {
            purpose: code_for(purpose),
            code,
            link,
            minutes: minutes.unsigned_abs(),
        },
        Content::AlreadyRegistered { link } => Says::AlreadyRegistered { link },
        Content::Changed {
            event,
            at,
            nickname,
            source,
            user_agent,
            link,
            password,
        } => Says::Changed {
            news: news(event)?,
            at,
            nickname,
            browser: lines::browser_words(&user_agent),
            address: places.line(&source, locale),
            link,
            password,
        },
        Content::AccountClosed { app, open_id } => Says::AccountClosed { app, open_id },
        Content::Nothing => return None,
    })
}

/// What the pages and letters call a purpose.
pub(crate) fn code_for(purpose: Purpose) -> CodeFor {
    match purpose {
        Purpose::SignUp => CodeFor::SignUp,
        Purpose::SignIn => CodeFor::SignIn,
        Purpose::Recover => CodeFor::Recover,
        Purpose::AddContact => CodeFor::AddContact,
        Purpose::StepUp => CodeFor::StepUp,
    }
}

/// The news of an event that is told at once; the others have none.
fn news(event: Event) -> Option<News> {
    Some(match event {
        Event::SignedIn { told: true, .. } => News::SignedIn,
        Event::SecondStepFailed => News::SecondStepFailed,
        Event::PasswordChanged => News::PasswordChanged,
        Event::PasswordReset => News::PasswordReset,
        Event::ContactAdded { contact } => News::ContactAdded(contact),
        Event::ContactRemoved { contact } => News::ContactRemoved(contact),
        Event::PrimaryChanged { contact } => News::PrimaryChanged(contact),
        Event::PasskeyAdded { name } => News::PasskeyAdded(name),
        Event::PasskeyRemoved { name } => News::PasskeyRemoved(name),
        Event::TotpAdded => News::TotpAdded,
        Event::TotpRemoved => News::TotpRemoved,
        Event::RecoveryCodesMade => News::RecoveryCodesMade,
        Event::RecoveryCodeUsed { left } => News::RecoveryCodeUsed(left),
        Event::DeviceTrusted => News::DeviceTrusted,
        Event::RecoveryAsked { due_at } => News::RecoveryAsked(due_at),
        Event::RecoveryCancelled => News::RecoveryCancelled,
        Event::FactorsRemoved => News::FactorsRemoved,
        Event::DataExported => News::DataExported,
        Event::ClosingAsked { closes_at } => News::ClosingAsked(closes_at),
        Event::ClosingCancelled => News::ClosingCancelled,
        Event::OperatorActed { act } => News::OperatorActed(act),
        Event::SignedUp
        | Event::SignedIn { told: false, .. }
        | Event::WrongPassword { .. }
        | Event::SessionEnded
        | Event::OtherSessionsEnded
        | Event::DeviceForgotten
        | Event::AppAllowed { .. }
        | Event::AppRemoved { .. }
        | Event::PasswordConfirmed { .. }
        | Event::ProfileChanged
        | Event::FriendAdded { .. }
        | Event::FriendRemoved { .. }
        | Event::FriendBlocked { .. } => return None,
    })
}

#[cfg(test)]
mod tests {
    use setaria_identity::method::Methods;

    use super::*;

    #[test]
    fn pw11_whatever_is_told_has_words() {
        let text = String::new;
        let all = [
            Event::SignedUp,
            Event::SignedIn {
                methods: Methods::default(),
                told: false,
            },
            Event::SignedIn {
                methods: Methods::default(),
                told: true,
            },
            Event::WrongPassword { times: 1 },
            Event::SecondStepFailed,
            Event::SessionEnded,
            Event::OtherSessionsEnded,
            Event::PasswordChanged,
            Event::PasswordReset,
            Event::ContactAdded { contact: text() },
            Event::ContactRemoved { contact: text() },
            Event::PrimaryChanged { contact: text() },
            Event::PasskeyAdded { name: text() },
            Event::PasskeyRemoved { name: text() },
            Event::TotpAdded,
            Event::TotpRemoved,
            Event::RecoveryCodesMade,
            Event::RecoveryCodeUsed { left: 1 },
            Event::DeviceTrusted,
            Event::DeviceForgotten,
            Event::RecoveryAsked { due_at: 0 },
            Event::RecoveryCancelled,
            Event::FactorsRemoved,
            Event::AppAllowed { app: text() },
            Event::ProfileChanged,
            Event::DataExported,
            Event::ClosingAsked { closes_at: 0 },
            Event::ClosingCancelled,
            Event::OperatorActed { act: text() },
        ];
        for event in all {
            assert_eq!(event.is_told(), news(event.clone()).is_some(), "{event:?}");
        }
    }
}
