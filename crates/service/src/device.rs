//! Trusted devices: browsers that are asked for no second factor.
//!
//! Owns: that trust is given only by the sign-in that showed the second factor, in its transaction. Hands over: what is
//! enough to [`crate::proof`], the handle's cookie to `server`.

use setaria_crypto::handle::{self, HandleKind};
use setaria_identity::activity::Event;
use setaria_identity::device::{TRUSTED, TrustedDevice};
use setaria_identity::id::AccountId;
use setaria_identity::session::PER_BROWSER;
use setaria_store::{Conn, StoreError, Tx, device};

use crate::Service;
use crate::error::Unavailable;
use crate::origin::Origin;
use crate::proof::Proof;
use crate::sign_in::Browser;

impl Service {
    /// Trusts the browser with the account that was proven; answers the handle for its cookie.
    pub(crate) fn trust(&self, tx: &Tx<'_>, proof: Proof, origin: &Origin) -> Result<String, StoreError> {
        let (handle, now) = (handle::session(self.draw()), self.now());
        let new = TrustedDevice {
            id: handle::link(self.draw()),
            user_agent: origin.user_agent.chars().take(256).collect(),
            created_at: now,
            expires_at: now + TRUSTED,
        };
        let hash = handle::hash(HandleKind::Device, &handle);
        device::insert(tx, &hash, proof.account, proof.generation, &new)?;
        self.record(tx, proof.account, Event::DeviceTrusted, origin)?;
        Ok(handle)
    }

    /// Whether a browser is trusted with an account.
    pub(crate) fn trusts(
        &self,
        conn: &Conn<'_>,
        browser: &Browser,
        account: AccountId,
    ) -> Result<bool, StoreError> {
        for handle in browser.trusted.iter().take(PER_BROWSER) {
            let hash = handle::hash(HandleKind::Device, handle);
            if device::trusts(conn, &hash, account, self.now())? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The browsers that an account trusts, the latest first.
    pub async fn trusted_devices(&self, account: AccountId) -> Result<Vec<TrustedDevice>, Unavailable> {
        let now = self.now();
        let list = move |conn: &Conn<'_>| device::of_account(conn, account, now);
        Ok(self.0.store.read("device.list", list).await?)
    }

    /// Trusts a browser of an account no more. Answers whether there was one of that name.
    pub async fn forget_device(
        &self,
        account: AccountId,
        id: String,
        origin: &Origin,
    ) -> Result<bool, Unavailable> {
        let (service, origin) = (self.clone(), origin.clone());
        let forget = move |tx: &Tx<'_>| {
            let forgotten = device::delete(tx, account, &id)?;
            if forgotten {
                service.record(tx, account, Event::DeviceForgotten, &origin)?;
            }
            Ok(forgotten)
        };
        Ok(self.0.store.write("device.forget", forget).await?)
    }
}
