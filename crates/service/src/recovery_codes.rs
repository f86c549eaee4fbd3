//! Recovery codes: ten of them on paper, for the day the phone is gone.
//!
//! Owns: how they look, and that making new ones makes the old ones void. Hands over: using one to [`crate::second_factor`],
//! what its owner wishes to end to [`crate::step_up`].

use setaria_identity::activity::Event;
use setaria_store::{Tx, recovery_code as rows};

use crate::Service;
use crate::error::Unavailable;
use crate::origin::Origin;
use crate::sign_in::Live;
use crate::totp::compact;

/// How many are made at once.
const COUNT: usize = 10;
/// How many characters each has: 50 bits.
const LENGTH: usize = 10;
/// Crockford's base 32: no letter that reads like a digit.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

impl Service {
    /// Makes new codes for an account and answers them, in the form in which they are printed: `k3vq8-m2p7d`. They are
    /// told this once. With `end_others` the other sessions and what apps hold end. `None` when another change came first:
    /// the session is over.
    pub async fn make_recovery_codes(
        &self,
        live: &Live,
        end_others: bool,
        origin: &Origin,
    ) -> Result<Option<Vec<String>>, Unavailable> {
        let account = live.account.id;
        let codes: Vec<String> = (0..COUNT).map(|_| self.new_recovery_code()).collect();
        let hashes: Vec<[u8; 32]> = codes
            .iter()
            .map(|code| self.keys().recovery_hash(account, code))
            .collect();
        let (service, live, origin, now) = (self.clone(), live.clone(), origin.clone(), self.now());
        let make = move |tx: &Tx<'_>| {
            if !service.may_add(tx, &live, end_others)? {
                return Ok(false);
            }
            rows::replace(tx, account, &hashes, now)?;
            service.record(tx, account, Event::RecoveryCodesMade, &origin)?;
            Ok(true)
        };
        let made = self.change("recovery-code.make", account, make).await?;
        Ok(made.then(|| codes.iter().map(|code| printed(code)).collect()))
    }

    fn new_recovery_code(&self) -> String {
        // 32 letters: five bits of each byte are a fair draw.
        let letter = |byte: u8| ALPHABET.get(usize::from(byte & 31)).copied();
        let letters = self.draw::<LENGTH>().into_iter().filter_map(letter);
        letters.map(char::from).collect()
    }
}

/// What was typed as a recovery code, as it was drawn; `None` for what cannot be one. Letters that read like a digit are
/// taken for it.
pub(crate) fn parse(typed: &str) -> Option<String> {
    let meant = |c: char| match c.to_ascii_lowercase() {
        'o' => '0',
        'i' | 'l' => '1',
        c => c,
    };
    let code: String = compact(typed).chars().map(meant).collect();
    let fits = code.len() == LENGTH && code.bytes().all(|byte| ALPHABET.contains(&byte));
    fits.then_some(code)
}

fn printed(code: &str) -> String {
    let (first, second) = code.split_at_checked(LENGTH / 2).unwrap_or((code, ""));
    format!("{first}-{second}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_was_copied_from_paper() {
        for typed in ["k3vq8-01p7d", " K3VQ8 O1P7D ", "k3vq8oip7d", "k3vq8-0Lp7d"] {
            assert_eq!(parse(typed).as_deref(), Some("k3vq801p7d"), "{typed}");
        }
        for wrong in ["", "123456", "k3vq8-m2p7", "k3vq8-m2p7dd", "k3vq8-m2p7ü"] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
        assert_eq!(printed("k3vq801p7d"), "k3vq8-01p7d");
    }
}
