//! A letter: what leaves to a contact, by mail or as a short message.
//!
//! Owns: what may be said. Hands over: the words to `pages`, sealing and the outbox to `service`, delivery to the binary.

use serde::{Deserialize, Serialize};

use crate::activity::Event;
use crate::challenge::Purpose;
use crate::clock::{DAY, MINUTE, Millis};
use crate::contact::ContactKind;

/// One letter, complete: nothing else is read when it is delivered.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// By mail or by short message.
    pub kind: ContactKind,
    /// The address or number.
    pub to: String,
    /// The language tag to write in.
    pub language: String,
    /// What is said.
    pub content: Content,
}

/// What a letter says.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "content", rename_all = "kebab-case")]
pub enum Content {
    /// A code, and a link where one may be opened.
    Challenge {
        /// What for.
        purpose: Purpose,
        /// Six digits.
        code: String,
        /// The whole address.
        link: Option<String>,
        /// How long it may be used, in minutes.
        minutes: i64,
    },
    /// To somebody who began an account with an address that has one.
    AlreadyRegistered {
        /// Where to sign in.
        link: String,
    },
    /// Something changed (security PW11).
    Changed {
        /// What.
        event: Event,
        /// When, in unix milliseconds.
        at: Millis,
        /// The account's nickname.
        nickname: String,
        /// From which address; empty for an operator's command, and in letters that an older server wrote.
        #[serde(default)]
        source: String,
        /// With which browser, as it describes itself; empty as above.
        #[serde(default)]
        user_agent: String,
        /// Where to go if it was somebody else.
        link: String,
        /// Where to set a new password, if that is the next thing to do then.
        #[serde(default)]
        password: Option<String>,
    },
    /// Nothing at all: it is written where no letter may go, so that the time an answer takes tells nothing (security PW4).
    Nothing,
    /// To an app's developer: a person with whom the app was connected has closed the account.
    AccountClosed {
        /// The app's name.
        app: String,
        /// How the app knows the person.
        open_id: String,
    },
}

impl Letter {
    /// How long it is worth delivering, in milliseconds: a challenge as long as it may be answered, a notice three days.
    pub fn lifetime(&self) -> Millis {
        match &self.content {
            Content::Challenge { minutes, .. } => minutes * MINUTE,
            Content::Nothing => MINUTE,
            Content::AlreadyRegistered { .. } | Content::Changed { .. } | Content::AccountClosed { .. } => {
                3 * DAY
            }
        }
    }
}
