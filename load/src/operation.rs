//! The operations: what each asks, and what a right answer to it is.
//!
//! Owns: the list, in the order of the table, and the requests. Every answer is checked, down to whose it is: a mix-up of
//! people is a wrong answer too. Hands over: sending and timing to `drive`.

mod person;
mod profile;
mod token;

use crate::drive::Job;
use crate::wire::Answer;

pub(crate) use person::{Authorize, SignIn};
pub(crate) use profile::{Profile, lasting_part};
pub(crate) use token::{Exchange, Refresh};

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operation {
    /// `/user/profile` with the token alone.
    ProfilePlain,
    /// The same, signed, each time with a nonce of its own.
    ProfileMac,
    /// `/oauth2/token` with a refresh token.
    Refresh,
    /// `/oauth2/token` with a code.
    Exchange,
    /// `/oauth2/authorize` for a signed-in person who allowed it before.
    Authorize,
    /// The sign-in form.
    SignIn,
}

/// All of them.
pub(crate) const ALL: [Operation; 6] = [
    Operation::ProfilePlain,
    Operation::ProfileMac,
    Operation::Refresh,
    Operation::Exchange,
    Operation::Authorize,
    Operation::SignIn,
];

impl Operation {
    /// Its name in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::ProfilePlain => "profile, plain",
            Self::ProfileMac => "profile, MAC",
            Self::Refresh => "refresh rotation",
            Self::Exchange => "code exchange",
            Self::Authorize => "authorize, remembered",
            Self::SignIn => "password sign-in",
        }
    }

    /// Its path.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::ProfilePlain | Self::ProfileMac => "/user/profile",
            Self::Refresh | Self::Exchange => "/oauth2/token",
            Self::Authorize => "/oauth2/authorize",
            Self::SignIn => "/sign-in",
        }
    }

    /// How many connections it gets: password hashing is one at a time on two cores, and a longer queue would only
    /// measure itself.
    pub(crate) fn connections(self, most: usize) -> usize {
        if self == Self::SignIn { most.min(8) } else { most }
    }
}

/// The same requests at a bare server, which answers so many bytes.
pub(crate) struct AtBare<J> {
    /// What asks.
    pub(crate) job: J,
    /// The length of the answer.
    pub(crate) length: usize,
}

impl<J: Job> Job for AtBare<J> {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        self.job.request(out)
    }

    fn judge(&mut self, answer: &Answer<'_>) -> Result<(), String> {
        if answer.status == 200 && answer.body.len() == self.length {
            Ok(())
        } else {
            Err(answer.sketch())
        }
    }
}

/// One request again and again, for a bare server, which uses nothing up.
pub(crate) struct Again(pub(crate) Vec<u8>);

impl Job for Again {
    fn request(&mut self, out: &mut Vec<u8>) -> bool {
        out.extend_from_slice(&self.0);
        true
    }

    fn judge(&mut self, _: &Answer<'_>) -> Result<(), String> {
        Ok(())
    }
}
