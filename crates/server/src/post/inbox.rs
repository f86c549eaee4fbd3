//! The inbox: where messages end when they leave to nobody, in a demonstration and in tests, for everyone to read.
//!
//! Owns: the last messages, in memory. Hands over: showing them to `people::inbox`.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::{Carrier, Carrying, Delivery, Message};

/// How many messages are kept.
const KEPT: usize = 300;

/// The last messages, the newest first.
#[derive(Default)]
pub struct Inbox(Mutex<VecDeque<Message>>);

impl Inbox {
    /// What `read` makes of each message, the newest first.
    pub(crate) fn each<T>(&self, read: impl FnMut(&Message) -> T) -> Vec<T> {
        self.messages().iter().map(read).collect()
    }

    fn messages(&self) -> MutexGuard<'_, VecDeque<Message>> {
        // A list of messages is whole after each change, so a panic elsewhere spoils nothing.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, message: Message) {
        let mut messages = self.messages();
        if messages.iter().all(|other| other.id != message.id) {
            messages.push_front(message);
            messages.truncate(KEPT);
        }
    }
}

impl Carrier for Inbox {
    fn carry<'a>(&'a self, message: &'a Message) -> Carrying<'a> {
        self.put(message.clone());
        Box::pin(std::future::ready(Delivery::Done))
    }
}
