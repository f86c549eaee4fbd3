//! News: what changed on an account, as a sentence for its owner.
//!
//! Owns: the sentence of each change that is told (security PW11), and what the letter about it advises.

use super::apart;
use crate::Locale;
use crate::text::Text;

/// What changed. The names in it are the owner's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// Somebody signed in on a browser that the account did not know.
    SignedIn,
    /// Somebody got past the first step of signing in, and not past the second.
    SecondStepFailed,
    /// The password was changed by somebody who was signed in.
    PasswordChanged,
    /// The password was set anew through recovery.
    PasswordReset,
    /// A contact was added.
    ContactAdded(String),
    /// A contact was removed.
    ContactRemoved(String),
    /// Another contact is written to first.
    PrimaryChanged(String),
    /// A passkey was added.
    PasskeyAdded(String),
    /// A passkey was removed.
    PasskeyRemoved(String),
    /// Codes of an authenticator are asked for.
    TotpAdded,
    /// They are asked for no more.
    TotpRemoved,
    /// New recovery codes were made.
    RecoveryCodesMade,
    /// One was used; so many are left.
    RecoveryCodeUsed(i64),
    /// A browser is asked for no second factor any more.
    DeviceTrusted,
    /// Somebody asked to take the second factors away; it can be done from that moment on, in unix milliseconds.
    RecoveryAsked(i64),
    /// That was called off.
    RecoveryCancelled,
    /// The second factors were taken away.
    FactorsRemoved,
    /// All data was downloaded.
    DataExported,
    /// The account will be closed at that moment, in unix milliseconds.
    ClosingAsked(i64),
    /// It will not.
    ClosingCancelled,
    /// An operator did something to the account: what, in the word of `identity::activity`.
    OperatorActed(String),
}

impl News {
    /// The sentence, without a full stop: it is a subject line, too.
    pub(super) fn sentence(&self, locale: Locale) -> String {
        let text = Text::new(locale, self.key());
        match self {
            Self::ContactAdded(contact) | Self::ContactRemoved(contact) | Self::PrimaryChanged(contact) => {
                text.arg("contact", &apart(locale, contact))
            }
            Self::PasskeyAdded(name) | Self::PasskeyRemoved(name) => text.arg("name", &apart(locale, name)),
            Self::OperatorActed(act) => text.arg("act", act),
            Self::RecoveryCodeUsed(left) => text.count("left", *left),
            Self::RecoveryAsked(at) | Self::ClosingAsked(at) => text.moment(*at),
            _ => text,
        }
        .plain()
    }

    /// The key of the link's label.
    pub(super) fn link_key(&self) -> &'static str {
        match self {
            Self::SignedIn => "devices-title",
            Self::RecoveryAsked(_) => "letter-call-off-link",
            _ => "letter-changed-link",
        }
    }

    /// The key of what to do.
    pub(super) fn advice_key(&self) -> &'static str {
        match self {
            Self::RecoveryAsked(_) => "letter-call-off",
            Self::ClosingAsked(_) => "letter-closing",
            _ => "letter-changed-not-you",
        }
    }

    fn key(&self) -> &'static str {
        match self {
            Self::SignedIn => "news-signed-in",
            Self::SecondStepFailed => "news-second-step-failed",
            Self::PasswordChanged => "news-password-changed",
            Self::PasswordReset => "news-password-reset",
            Self::ContactAdded(_) => "news-contact-added",
            Self::ContactRemoved(_) => "news-contact-removed",
            Self::PrimaryChanged(_) => "news-primary-changed",
            Self::PasskeyAdded(_) => "news-passkey-added",
            Self::PasskeyRemoved(_) => "news-passkey-removed",
            Self::TotpAdded => "news-totp-added",
            Self::TotpRemoved => "news-totp-removed",
            Self::RecoveryCodesMade => "news-recovery-codes-made",
            Self::RecoveryCodeUsed(_) => "news-recovery-code-used",
            Self::DeviceTrusted => "news-device-trusted",
            Self::RecoveryAsked(_) => "news-recovery-asked",
            Self::RecoveryCancelled => "news-recovery-cancelled",
            Self::FactorsRemoved => "news-factors-removed",
            Self::DataExported => "news-data-exported",
            Self::ClosingAsked(_) => "news-closing-asked",
            Self::ClosingCancelled => "news-closing-cancelled",
            Self::OperatorActed(_) => "event-operator-acted",
        }
    }
}
