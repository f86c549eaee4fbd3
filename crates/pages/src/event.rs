//! Events in plain words, as the list of activity tells them. What a letter tells in the same words has one key, `news-…`; the
//! rest of a letter's words ([`crate::letter`]) speaks of what holds from now on.
//!
//! Owns: one sentence for each event of `identity::activity`.

use setaria_identity::activity::Event;
use setaria_identity::method::{Method, Methods};

use crate::Locale;
use crate::text::Text;

/// What happened, as a sentence.
pub(crate) fn text(locale: Locale, event: &Event) -> Text<'_> {
    let said = |key| Text::new(locale, key);
    match event {
        Event::SignedUp => said("event-signed-up"),
        Event::SignedIn { methods, .. } => said("event-signed-in").arg("how", how(*methods)),
        Event::WrongPassword { times } => said("event-wrong-password").count("times", *times),
        Event::SecondStepFailed => said("news-second-step-failed"),
        Event::SessionEnded => said("event-session-ended"),
        Event::OtherSessionsEnded => said("event-other-sessions-ended"),
        Event::PasswordChanged => said("news-password-changed"),
        Event::PasswordReset => said("news-password-reset"),
        Event::ContactAdded { contact } => said("news-contact-added").name("contact", contact),
        Event::ContactRemoved { contact } => said("news-contact-removed").name("contact", contact),
        Event::PrimaryChanged { contact } => said("event-primary-changed").name("contact", contact),
        Event::PasskeyAdded { name } => said("news-passkey-added").name("name", name),
        Event::PasskeyRemoved { name } => said("news-passkey-removed").name("name", name),
        Event::TotpAdded => said("event-totp-added"),
        Event::TotpRemoved => said("event-totp-removed"),
        Event::RecoveryCodesMade => said("news-recovery-codes-made"),
        Event::RecoveryCodeUsed { left } => said("news-recovery-code-used").count("left", *left),
        Event::DeviceTrusted => said("event-device-trusted"),
        Event::DeviceForgotten => said("event-device-forgotten"),
        Event::RecoveryAsked { due_at } => said("news-recovery-asked").moment(*due_at),
        Event::RecoveryCancelled => said("news-recovery-cancelled"),
        Event::FactorsRemoved => said("news-factors-removed"),
        Event::AppAllowed { app } => said("event-app-allowed").name("app", app),
        Event::AppRemoved { app } => said("event-app-removed").name("app", app),
        Event::PasswordConfirmed { app } => said("event-password-confirmed").name("app", app),
        Event::ProfileChanged => said("event-profile-changed"),
        Event::FriendAdded { nickname } => said("event-friend-added").name("nickname", nickname),
        Event::FriendRemoved { nickname } => said("event-friend-removed").name("nickname", nickname),
        Event::FriendBlocked { nickname } => said("event-friend-blocked").name("nickname", nickname),
        Event::DataExported => said("news-data-exported"),
        Event::ClosingAsked { closes_at } => said("event-closing-asked").moment(*closes_at),
        Event::ClosingCancelled => said("event-closing-cancelled"),
        Event::OperatorActed { act } => said("event-operator-acted").arg("act", act),
    }
}

/// The word that chooses the sentence of a sign-in.
fn how(methods: Methods) -> &'static str {
    let two = [Method::Totp, Method::Recovery, Method::Trusted]
        .into_iter()
        .any(|method| methods.has(method));
    let first = [
        (Method::Qr, "qr", "qr"),
        (Method::Passkey, "passkey", "passkey"),
        (Method::Password, "password", "password-and-second"),
        (Method::Email, "email", "email-and-second"),
        (Method::Phone, "phone", "phone-and-second"),
    ];
    let found = first.into_iter().find(|(method, ..)| methods.has(*method));
    found.map_or("unknown", |(_, one, both)| if two { both } else { one })
}

/// One of each.
pub(crate) fn samples() -> Vec<Event> {
    let (contact, name, app, nickname) = ("mei@example.com", "Phone", "Photo Frame", "Lin");
    let at = 1_795_369_200_000;
    vec![
        Event::SignedIn {
            methods: Methods::of(Method::Password).and(Method::Totp),
            told: false,
        },
        Event::SignedIn {
            methods: Methods::of(Method::Passkey),
            told: false,
        },
        Event::SignedIn {
            methods: Methods::of(Method::Passkey).and(Method::Qr),
            told: false,
        },
        Event::WrongPassword { times: 1 },
        Event::WrongPassword { times: 10 },
        Event::SecondStepFailed,
        Event::SessionEnded,
        Event::OtherSessionsEnded,
        Event::PasswordChanged,
        Event::PasswordReset,
        Event::ContactAdded {
            contact: contact.into(),
        },
        Event::ContactRemoved {
            contact: contact.into(),
        },
        Event::PrimaryChanged {
            contact: contact.into(),
        },
        Event::PasskeyAdded { name: name.into() },
        Event::PasskeyRemoved { name: name.into() },
        Event::TotpAdded,
        Event::TotpRemoved,
        Event::RecoveryCodesMade,
        Event::RecoveryCodeUsed { left: 3 },
        Event::DeviceTrusted,
        Event::DeviceForgotten,
        Event::RecoveryAsked { due_at: at },
        Event::RecoveryCancelled,
        Event::FactorsRemoved,
        Event::AppAllowed { app: app.into() },
        Event::AppRemoved { app: app.into() },
        Event::PasswordConfirmed { app: app.into() },
        Event::ProfileChanged,
        Event::FriendAdded {
            nickname: nickname.into(),
        },
        Event::FriendRemoved {
            nickname: nickname.into(),
        },
        Event::FriendBlocked {
            nickname: nickname.into(),
        },
        Event::DataExported,
        Event::ClosingAsked { closes_at: at },
        Event::ClosingCancelled,
        Event::OperatorActed {
            act: "disable".into(),
        },
        Event::SignedUp,
    ]
}
