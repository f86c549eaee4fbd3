//! Post: letters from the outbox to whoever delivers them.
//!
//! Owns: the courier, the letters' way into words, and the port that delivery stands behind ([`Carrier`]). Hands over: the
//! words to `pages`, what waits to `service`, mail and short messages to the binary's carriers.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use setaria_identity::contact::ContactKind;
use setaria_pages::Written;
pub use setaria_service::outbox::Delivery;

pub(crate) mod courier;
pub mod inbox;
pub(crate) mod words;

pub use courier::keep_delivering;
pub use inbox::Inbox;

/// A letter in words, ready to leave.
#[derive(Clone)]
pub struct Message {
    /// Its name, the same at each attempt, so that a repeat can be recognised.
    pub id: String,
    /// The address or number.
    pub to: String,
    /// What it says.
    pub words: Words,
}

/// What a message says.
#[derive(Clone)]
pub enum Words {
    /// By mail.
    Mail(Written),
    /// As a short message.
    Short(String),
}

/// What [`Carrier::carry`] answers.
pub type Carrying<'a> = Pin<Box<dyn Future<Output = Delivery> + Send + 'a>>;

/// Somebody who takes messages outside.
pub trait Carrier: Send + Sync {
    /// Takes one. [`Delivery::Done`] only once somebody else has taken responsibility for it.
    fn carry<'a>(&'a self, message: &'a Message) -> Carrying<'a>;
}

/// Who takes which messages; those that nobody takes wait.
#[derive(Clone, Default)]
pub struct Carriers {
    /// Mail.
    pub mail: Option<Arc<dyn Carrier>>,
    /// Short messages.
    pub short: Option<Arc<dyn Carrier>>,
}

impl Carriers {
    fn of(&self, kind: ContactKind) -> Option<&Arc<dyn Carrier>> {
        match kind {
            ContactKind::Email => self.mail.as_ref(),
            ContactKind::Phone => self.short.as_ref(),
        }
    }
}
