//! Activity: what happened to an account, as its owner reads it.
//!
//! Owns: the events and which of them are told to the account's contacts at once. Hands over: words to `pages`.

use serde::{Deserialize, Serialize};

use crate::clock::{DAY, Millis};
use crate::method::Methods;

/// How long an entry is kept, in milliseconds.
pub const KEPT: Millis = 365 * DAY;

/// What happened. Its JSON is what the store keeps, so a variant is never renamed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// The account was made.
    SignedUp,
    /// Somebody signed in.
    SignedIn {
        /// By these means.
        methods: Methods,
        /// Whether the contacts are told of it, because the account did not know the browser.
        #[serde(default)]
        told: bool,
    },
    /// A wrong password was typed where somebody signs in or confirms it for an app.
    WrongPassword {
        /// How often in a row, this one included.
        times: i64,
    },
    /// Somebody got past the first step of signing in, on a browser that was new, and not past the second.
    SecondStepFailed,
    /// A session was ended by hand.
    SessionEnded,
    /// All other sessions were ended by hand.
    OtherSessionsEnded,
    /// The password was changed by somebody who was signed in.
    PasswordChanged,
    /// The password was set anew through recovery.
    PasswordReset,
    /// A contact was added.
    ContactAdded {
        /// As shown to its owner.
        contact: String,
    },
    /// A contact was removed.
    ContactRemoved {
        /// As shown to its owner.
        contact: String,
    },
    /// Another contact became the first to be written to.
    PrimaryChanged {
        /// As shown to its owner.
        contact: String,
    },
    /// A passkey was added.
    PasskeyAdded {
        /// What the owner calls it.
        name: String,
    },
    /// A passkey was removed.
    PasskeyRemoved {
        /// What the owner called it.
        name: String,
    },
    /// Codes of an authenticator are asked for from now on.
    TotpAdded,
    /// Codes of an authenticator are asked for no more.
    TotpRemoved,
    /// New recovery codes were made; older ones are void.
    RecoveryCodesMade,
    /// A recovery code was used.
    RecoveryCodeUsed {
        /// How many are left.
        left: i64,
    },
    /// A browser is asked for no second factor any more.
    DeviceTrusted,
    /// A browser is asked again.
    DeviceForgotten,
    /// Somebody asked to take every factor away; it waits.
    RecoveryAsked {
        /// From when on it may be done, in unix milliseconds.
        due_at: Millis,
    },
    /// That was called off.
    RecoveryCancelled,
    /// Every factor was taken away after the wait.
    FactorsRemoved,
    /// An app was allowed something.
    AppAllowed {
        /// Its name.
        app: String,
    },
    /// An app's access was taken away.
    AppRemoved {
        /// Its name.
        app: String,
    },
    /// An app asked for the password again and got its answer.
    PasswordConfirmed {
        /// Its name.
        app: String,
    },
    /// The name, picture, language or region changed.
    ProfileChanged,
    /// Somebody became a friend.
    FriendAdded {
        /// Their nickname then.
        nickname: String,
    },
    /// Somebody is a friend no more.
    FriendRemoved {
        /// Their nickname then.
        nickname: String,
    },
    /// Somebody was blocked.
    FriendBlocked {
        /// Their nickname then, or the number or contact that was blocked.
        nickname: String,
    },
    /// All data was downloaded.
    DataExported,
    /// Closing was asked for.
    ClosingAsked {
        /// When it becomes final, in unix milliseconds.
        closes_at: Millis,
    },
    /// Closing was called off.
    ClosingCancelled,
    /// An operator did something to the account.
    OperatorActed {
        /// What, in a word: `set-password`, `disable`, `enable`, `recover`.
        act: String,
    },
}

impl Event {
    /// Whether the account's contacts are told at once (security PW11).
    pub fn is_told(&self) -> bool {
        !matches!(
            self,
            Self::SignedUp
                | Self::WrongPassword { .. }
                | Self::SessionEnded
                | Self::OtherSessionsEnded
                | Self::SignedIn { told: false, .. }
                | Self::DeviceForgotten
                | Self::AppAllowed { .. }
                | Self::AppRemoved { .. }
                | Self::PasswordConfirmed { .. }
                | Self::ProfileChanged
                | Self::FriendAdded { .. }
                | Self::FriendRemoved { .. }
                | Self::FriendBlocked { .. }
        )
    }
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name, 22 characters.
    pub id: String,
    /// When, in unix milliseconds.
    pub at: Millis,
    /// What.
    pub event: Event,
    /// From which address.
    pub source: String,
    /// With which browser, as it describes itself.
    pub user_agent: String,
}
