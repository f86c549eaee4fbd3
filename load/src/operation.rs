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
pub(crate) use token::{Exchange, Refresh, TokenEndpoint};

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
    /// [`Operation::ProfileMac`] at the rate of a billion a day, Xiaomi's whole published mean load.
    ProfilePaced,
    /// [`Operation::Refresh`] at the limit that Xiaomi publishes.
    RefreshPaced,
    /// [`Operation::ProfileMac`] at a tenth of that rate, while sign-ins keep every place of the hashing pool busy.
    ProfileBeside,
}

/// All of them.
pub(crate) const ALL: [Operation; 9] = [
    Operation::ProfilePlain,
    Operation::ProfileMac,
    Operation::Refresh,
    Operation::Exchange,
    Operation::Authorize,
    Operation::SignIn,
    Operation::ProfilePaced,
    Operation::RefreshPaced,
    Operation::ProfileBeside,
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
            Self::ProfilePaced => "profile, MAC, 11,600/s",
            Self::RefreshPaced => "refresh rotation, 5,000/s",
            Self::ProfileBeside => "profile, MAC, 1,160/s beside sign-ins",
        }
    }

    /// Its path at a bare server; none where that is not measured.
    pub(crate) fn path(self) -> Option<&'static str> {
        match self {
            Self::ProfilePlain | Self::ProfileMac => Some("/user/profile"),
            Self::Refresh | Self::Exchange => Some("/oauth2/token"),
            Self::Authorize => Some("/oauth2/authorize"),
            Self::SignIn => Some("/sign-in"),
            Self::ProfilePaced | Self::RefreshPaced | Self::ProfileBeside => None,
        }
    }

    /// How many requests a second, where not as many as the connections can ask.
    pub(crate) fn per_second(self) -> Option<f64> {
        match self {
            Self::ProfilePaced => Some(11_600.0),
            Self::RefreshPaced => Some(5_000.0),
            Self::ProfileBeside => Some(1_160.0),
            _ => None,
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
