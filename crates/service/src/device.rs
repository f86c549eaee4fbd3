//! Trusted devices: browsers that are asked for no second factor.
//!
//! Owns: that trust is given only by the sign-in that showed the second factor, in its transaction, and that it lasts no
//! longer than the operator's setting of today. Hands over: what is enough to [`crate::proof`], the handle's cookie to `server`.

use setaria_crypto::handle::{self, HandleKind};
use setaria_identity::activity::Event;
use setaria_identity::clock::Millis;
use setaria_identity::device::TrustedDevice;
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
            expires_at: now + self.settings().trust,
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
            if device::trusts(conn, &hash, account, self.now(), self.trusted_since())? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The browsers that an account trusts, the latest first.
    pub async fn trusted_devices(&self, account: AccountId) -> Result<Vec<TrustedDevice>, Unavailable> {
        let service = self.clone();
        let list = move |conn: &Conn<'_>| service.trusted_by(conn, account);
        Ok(self.0.store.read("device.list", list).await?)
    }

    /// The same, within a read: each with the time until which it really is trusted.
    pub(crate) fn trusted_by(
        &self,
        conn: &Conn<'_>,
        account: AccountId,
    ) -> Result<Vec<TrustedDevice>, StoreError> {
        let mut devices = device::of_account(conn, account, self.now(), self.trusted_since())?;
        for device in &mut devices {
            device.expires_at = device.expires_at.min(device.created_at + self.settings().trust);
        }
        Ok(devices)
    }

    /// Trust that was given before counts no more: a setting that was lowered holds for browsers trusted under the older one.
    fn trusted_since(&self) -> Millis {
        self.now() - self.settings().trust
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
