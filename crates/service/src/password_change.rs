//! A new password, set by somebody who is signed in.
//!
//! Owns: that it is judged like any other (security PW1, PW2), and what it ends (PW11): what was issued to apps, other sessions
//! if their owner wishes. Hands over: the judgement to `password_rules`, who is there to `step_up`.

use setaria_identity::activity::Event;
use setaria_identity::login::Login;
use setaria_store::{Tx, account, contact, factor, grant, session};

use crate::Service;
use crate::error::Unavailable;
use crate::origin::Origin;
use crate::password_rules::Weak;
use crate::sign_in::Live;

/// Why it was not set.
#[derive(Debug)]
pub enum Unchanged {
    /// It is not taken.
    Weak(Weak),
    /// Another change came first, and the session is over.
    Over,
    /// Not now.
    Unavailable(Unavailable),
}

impl<E: Into<Unavailable>> From<E> for Unchanged {
    fn from(error: E) -> Self {
        Self::Unavailable(error.into())
    }
}

impl Service {
    /// Sets a new password. The session at hand stays, and the person's others unless `end_others`.
    ///
    /// # Errors
    /// Why it was not set.
    pub async fn change_password(
        &self,
        live: &Live,
        typed: &str,
        end_others: bool,
        origin: &Origin,
    ) -> Result<(), Unchanged> {
        let (id, now) = (live.account.id, self.now());
        let near = move |conn: &setaria_store::Conn<'_>| {
            Ok((
                contact::of_account(conn, id)?,
                factor::asks_for_second(conn, id)?,
                account::credential_by_login(conn, &Login::Id(id))?,
            ))
        };
        let (contacts, second, credential) = self.0.store.read("password.near", near).await?;
        let number = id.to_string();
        let mut own = vec![live.account.nickname.as_str(), &number];
        own.extend(contacts.iter().map(|contact| contact.value.as_str()));
        let password = self
            .judge_password(typed, &own, second)
            .map_err(Unchanged::Weak)?;
        if self
            .is_in_force(&password, credential.map(|(_, hash)| hash))
            .await?
        {
            return Err(Unchanged::Weak(Weak::InForce));
        }
        let hash = self.0.hashing.hash(password, self.draw()).await?;
        let (me, live, origin) = (self.clone(), live.clone(), origin.clone());
        let change = move |tx: &Tx<'_>| {
            if session::live(tx, &live.session.hash, now)?.is_none() {
                return Ok(false);
            }
            account::set_password(tx, id, &hash)?;
            if end_others {
                session::carry(tx, &live.session.hash)?;
            } else {
                session::carry_all(tx, id, live.session.account_generation)?;
            }
            // The generation has already ended them; this lets the cleaner take their rows.
            grant::revoke_all(tx, id, now)?;
            me.record(tx, id, Event::PasswordChanged, &origin)?;
            Ok(true)
        };
        let changed = self.change("password.change", id, change).await?;
        if changed { Ok(()) } else { Err(Unchanged::Over) }
    }
}
