//! Authenticator apps: adding one, taking it away.
//!
//! Owns: the secret, which derives from a salt and a key outside the store, and that an authenticator counts only once its
//! owner has shown a code of it. Hands over: codes at sign-in to [`crate::second_factor`], drawing the picture to `server`.

use setaria_crypto::totp;
use setaria_identity::activity::Event;
use setaria_identity::id::AccountId;
use setaria_protocol::encoding::encode_component;
use setaria_store::{Tx, passkey, totp as rows};

use crate::Service;
use crate::last_factor::Stays;
use crate::origin::Origin;
use crate::sign_in::{Attempt, Live, Refused};

/// What an authenticator app is told.
pub struct Setup {
    /// The secret to type in.
    pub secret: String,
    /// The same to photograph: an `otpauth://` address.
    pub uri: String,
}

impl Service {
    /// A salt for a new secret. Nothing is written; the browser carries it (sealed) until a code was shown.
    pub fn totp_salt(&self) -> [u8; 16] {
        self.draw()
    }

    /// What an app is told so that it makes codes for an account: `issuer` and `label` are what its list shows.
    pub fn totp_setup(&self, account: AccountId, salt: &[u8; 16], issuer: &str, label: &str) -> Setup {
        let secret = totp::base32(&self.keys().totp_secret(account, salt));
        let (issuer, label) = (encode_component(issuer), encode_component(label));
        let uri = format!("otpauth://totp/{issuer}:{label}?secret={secret}&issuer={issuer}");
        Setup { secret, uri }
    }

    /// Adds the authenticator if `typed` is a code of it. With `end_others` the other sessions and what apps hold end.
    ///
    /// # Errors
    /// [`Refused::Wrong`] when it is not, the account has an authenticator already, or another change came first.
    pub async fn add_totp(
        &self,
        live: &Live,
        salt: [u8; 16],
        typed: &str,
        end_others: bool,
        origin: &Origin,
    ) -> Result<(), Refused> {
        let (account, now) = (live.account.id, self.now());
        let secret = self.keys().totp_secret(account, &salt);
        let step = totp::step_of(&secret, &compact(typed), now).ok_or(Refused::Wrong)?;
        let (service, live, origin) = (self.clone(), live.clone(), origin.clone());
        let add = move |tx: &Tx<'_>| {
            let known = rows::since(tx, account)?.is_some();
            if known || !service.may_add(tx, &live, end_others)? {
                return Ok(false);
            }
            let added = rows::insert(tx, account, &salt, step, now)?;
            if added {
                service.record(tx, account, Event::TotpAdded, &origin)?;
            }
            Ok(added)
        };
        if self.change("totp.add", account, add).await? {
            Ok(())
        } else {
            Err(Refused::Wrong)
        }
    }

    /// Takes the authenticator away, and with it all that was issued; the session at hand stays, and the person's others
    /// unless `end_others`. Answers whether it did.
    ///
    /// # Errors
    /// Why it stays: `typed` must be the password, and long enough, where nothing else is left beside it (security PW1).
    pub async fn remove_totp(
        &self,
        live: &Live,
        typed: Option<&Attempt>,
        end_others: bool,
        origin: &Origin,
    ) -> Result<bool, Stays> {
        let alone = self.guards_alone(live, typed).await?;
        let (service, live, origin) = (self.clone(), live.clone(), origin.clone());
        let account = live.account.id;
        let remove = move |tx: &Tx<'_>| {
            if rows::since(tx, account)?.is_none() {
                return Ok(Some(false));
            }
            if !alone && passkey::of_account(tx, account)?.is_empty() {
                return Ok(None);
            }
            if !service.kill_issued(tx, &live, end_others)? {
                return Ok(Some(false));
            }
            service.record(tx, account, Event::TotpRemoved, &origin)?;
            rows::delete(tx, account).map(Some)
        };
        let removed = self.change("totp.remove", account, remove).await?;
        removed.ok_or(Stays::Untyped)
    }
}

/// What was typed, without the spaces that people and apps put in.
pub(crate) fn compact(typed: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    typed
        .nfkc()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .take(64)
        .collect()
}
