//! What derives from the master key, and the data keys that it seals.
//!
//! Owns: which purpose uses which key, and what happens when the master key is missing or wrong: a refusal that changes
//! nothing. Hands over: primitives to `crypto`, sealed bytes to `store`.
//!
//! The *pairwise key* makes openIds and unionIds, and hashes the codes of challenges. It is drawn once, kept sealed, and
//! sealed again under each new master key, so that ids stay the same over a rotation. Everything else derives from the master key that its key id names.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use setaria_crypto::seal::{MasterKeys, OpenError};
use setaria_crypto::{digest, handle, mac};
use setaria_identity::clock::{Entropy, Millis, draw};
use setaria_identity::id::{AccountId, AppId};
use setaria_store::{Conn, Store, StoreError, account, app, key};

use crate::error::Unavailable;

const PAIRWISE: &str = "pairwise";
const APP_SECRET: &str = "app-secret";
const MAC_KEY: &str = "mac-key";
const BROWSER: &str = "browser";
const LINK: &str = "link";
const LETTER: &str = "letter";

/// Why the keys cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The data was sealed with a master key that was not given.
    #[error(
        "the data in this store is sealed with master key '{0}', which the key file does not hold; put that key's line back into the file, or, on a database that servers share, copy the key file of the one that began it"
    )]
    Missing(String),
    /// The given master key has the right name but is another key.
    #[error(
        "the master key does not open this store: it is a different key of the same name; put back the key file that belongs to this data"
    )]
    Wrong,
    /// Data without its keys.
    #[error("this store holds accounts but no sealed keys; restore it from a backup")]
    Gone,
    /// The store did not answer.
    #[error("{0}")]
    Store(#[from] StoreError),
}

impl KeyError {
    pub(crate) fn into_unavailable(self) -> Unavailable {
        match self {
            Self::Store(error) => error.into(),
            other => Unavailable::Internal(other.to_string()),
        }
    }
}

impl From<OpenError> for KeyError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::UnknownKey(kid) => Self::Missing(kid),
            OpenError::Malformed | OpenError::Forged => Self::Wrong,
        }
    }
}

/// The keys of a running server.
pub struct Keys {
    master: MasterKeys,
    pairwise: [u8; 32],
}

impl Keys {
    /// Opens the store's data keys with `master`; on a store without data, draws and seals them. What is still sealed
    /// under an older master key is sealed again under the current one.
    pub async fn load(
        store: &Store,
        master: MasterKeys,
        entropy: &dyn Entropy,
        now: Millis,
    ) -> Result<Self, KeyError> {
        let (sealed, accounts) = store
            .read("key.load", |conn| {
                Ok((key::find(conn, PAIRWISE)?, account::list(conn, None, 1)?))
            })
            .await?;
        let pairwise = match sealed {
            Some(sealed) => {
                let pairwise = open_pairwise(&master, &sealed)?;
                reseal(store, &master, &sealed, &pairwise, entropy, now).await?;
                pairwise
            }
            None if !accounts.is_empty() => return Err(KeyError::Gone),
            None => first_pairwise(store, &master, entropy, now).await?,
        };
        Ok(Self { master, pairwise })
    }

    /// Whether the store already has sealed data, so that a master key must exist rather than be made.
    pub async fn sealed_before(store: &Store) -> Result<bool, StoreError> {
        let some = |conn: &Conn<'_>| {
            Ok(key::find(conn, PAIRWISE)?.is_some() || !account::list(conn, None, 1)?.is_empty())
        };
        store.read("key.exists", some).await
    }

    /// The name of the master key that new things are sealed with.
    pub fn current(&self) -> &str {
        self.master.current_kid()
    }

    /// The names of all master keys at hand, the current one first.
    pub fn names(&self) -> Vec<String> {
        self.master.kids().map(ToString::to_string).collect()
    }

    /// The `mac_key` of an access token: 27 characters, derived from the master key `kid` and the token's own text, so
    /// that neither the store nor the master key alone yields it. `None` when that master key is gone.
    pub fn mac_key(&self, kid: &str, access_token: &str) -> Option<String> {
        let key = self.master.derive(kid, MAC_KEY)?;
        let long = mac::hmac_sha256(&key, access_token.as_bytes());
        let mut short = [0; 20];
        short.copy_from_slice(long.first_chunk::<20>()?);
        Some(handle::mac_key(short))
    }

    /// The openId of a person in one app: `2.0:` and the base64 of 20 bytes (protocol reference, section 3.2).
    pub fn open_id(&self, app: AppId, account: AccountId) -> String {
        format!(
            "2.0:{}",
            STANDARD.encode(self.pairwise_bytes::<20>("openid", app.0, account))
        )
    }

    /// The unionId of a person among all apps of one developer: 40 characters (protocol reference, section 3.2).
    pub fn union_id(&self, developer: AccountId, account: AccountId) -> String {
        URL_SAFE_NO_PAD.encode(self.pairwise_bytes::<30>("unionid", developer.0, account))
    }

    fn pairwise_bytes<const N: usize>(&self, kind: &str, whom: i64, account: AccountId) -> [u8; N] {
        let long = mac::hmac_sha256(&self.pairwise, format!("{kind}\n{whom}\n{account}").as_bytes());
        let mut short = [0; N];
        short.iter_mut().zip(long).for_each(|(to, from)| *to = from);
        short
    }

    /// Seals an app's secret for the store.
    pub fn seal_app_secret(&self, app: AppId, secret: &str, entropy: &dyn Entropy) -> Vec<u8> {
        self.master
            .seal(APP_SECRET, &app.0.to_be_bytes(), secret.as_bytes(), draw(entropy))
    }

    /// Opens an app's secret.
    pub fn open_app_secret(&self, app: AppId, sealed: &[u8]) -> Result<String, KeyError> {
        open_app_secret(&self.master, app, sealed)
    }

    /// Seals a letter that waits in the outbox under the parcel's name.
    pub(crate) fn seal_letter(&self, parcel: &str, plain: &[u8], entropy: &dyn Entropy) -> Vec<u8> {
        self.master.seal(LETTER, parcel.as_bytes(), plain, draw(entropy))
    }

    /// Opens what [`Keys::seal_letter`] sealed; `None` when it was altered or its master key is gone.
    pub(crate) fn open_letter(&self, parcel: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        self.master.open(LETTER, parcel.as_bytes(), sealed).ok()
    }

    /// The keyed hash under which a challenge's code is kept: a million codes are tried in no time by whoever holds the
    /// rows, but not without this key. It stays the same when the master key is rotated.
    pub(crate) fn code_hash(&self, challenge: &[u8; 16], code: &str) -> [u8; 32] {
        let key = mac::hmac_sha256(&self.pairwise, b"challenge");
        mac::hmac_sha256(&key, &[challenge.as_slice(), code.as_bytes()].concat())
    }

    /// The secret of an account's authenticator. It stays the same when the master key is rotated.
    pub(crate) fn totp_secret(&self, account: AccountId, salt: &[u8; 16]) -> [u8; 20] {
        let key = mac::hmac_sha256(&self.pairwise, b"totp");
        let long = mac::hmac_sha256(&key, format!("{account}\n{}", STANDARD.encode(salt)).as_bytes());
        let mut short = [0; 20];
        short.iter_mut().zip(long).for_each(|(to, from)| *to = from);
        short
    }

    /// How authenticators know an account: a name from which nobody else can tell it.
    pub(crate) fn user_handle(&self, account: AccountId) -> [u8; 32] {
        let key = mac::hmac_sha256(&self.pairwise, b"passkey");
        mac::hmac_sha256(&key, account.to_string().as_bytes())
    }

    /// The keyed hash under which a recovery code is kept. It stays the same when the master key is rotated.
    pub(crate) fn recovery_hash(&self, account: AccountId, code: &str) -> [u8; 32] {
        let key = mac::hmac_sha256(&self.pairwise, b"recovery-code");
        mac::hmac_sha256(&key, format!("{account}\n{code}").as_bytes())
    }

    /// Seals what a browser carries from page to page, for that browser only. `kind` says what it is: one kind never
    /// opens as another.
    pub fn seal_for_browser(&self, kind: &str, browser: &str, plain: &[u8], entropy: &dyn Entropy) -> String {
        let bound = format!("{kind}\n{browser}");
        URL_SAFE_NO_PAD.encode(self.master.seal(BROWSER, bound.as_bytes(), plain, draw(entropy)))
    }

    /// Opens what [`Keys::seal_for_browser`] sealed; `None` when it was altered, is of another kind or
    /// belongs to another browser.
    pub fn open_from_browser(&self, kind: &str, browser: &str, sealed: &str) -> Option<Vec<u8>> {
        let (sealed, bound) = (URL_SAFE_NO_PAD.decode(sealed).ok()?, format!("{kind}\n{browser}"));
        self.master.open(BROWSER, bound.as_bytes(), &sealed).ok()
    }

    /// A short proof that something was issued to this browser: the CSRF field of forms, the mark of a known account.
    pub fn browser_proof(&self, browser: &str, what: &str) -> String {
        self.proof(self.master.current_kid(), browser, what)
            .unwrap_or_default()
    }

    /// Whether `proof` is one of this browser's, under any master key at hand.
    pub fn proves(&self, browser: &str, what: &str, proof: &str) -> bool {
        self.master
            .kids()
            .filter_map(|kid| self.proof(kid, browser, what))
            .any(|own| digest::constant_time_eq(own.as_bytes(), proof.as_bytes()))
    }

    fn proof(&self, kid: &str, browser: &str, what: &str) -> Option<String> {
        let key = self.master.derive(kid, BROWSER)?;
        let long = mac::hmac_sha256(&key, format!("{browser}\n{what}").as_bytes());
        long.first_chunk::<18>()
            .map(|short| URL_SAFE_NO_PAD.encode(short))
    }

    /// A public name for something of an account, the same each time, from which nobody else can tell the account.
    pub fn seal_link(&self, plain: &[u8]) -> String {
        // A nonce that follows from the content keeps the name stable; equal content is all that equal names reveal.
        let nonce_key = self
            .master
            .derive(self.master.current_kid(), LINK)
            .unwrap_or_default();
        let long = mac::hmac_sha256(&nonce_key, plain);
        let mut nonce = [0; 12];
        nonce.iter_mut().zip(long).for_each(|(to, from)| *to = from);
        URL_SAFE_NO_PAD.encode(self.master.seal(LINK, b"", plain, nonce))
    }

    /// Opens what [`Keys::seal_link`] named.
    pub fn open_link(&self, name: &str) -> Option<Vec<u8>> {
        self.master
            .open(LINK, b"", &URL_SAFE_NO_PAD.decode(name).ok()?)
            .ok()
    }
}

fn open_pairwise(master: &MasterKeys, sealed: &[u8]) -> Result<[u8; 32], KeyError> {
    let plain = master.open(PAIRWISE, b"", sealed)?;
    plain.try_into().map_err(|_| KeyError::Wrong)
}

fn open_app_secret(master: &MasterKeys, app: AppId, sealed: &[u8]) -> Result<String, KeyError> {
    let plain = master.open(APP_SECRET, &app.0.to_be_bytes(), sealed)?;
    String::from_utf8(plain).map_err(|_| KeyError::Wrong)
}

/// Draws the pairwise key, unless another node on the same database was quicker: then its key counts.
async fn first_pairwise(
    store: &Store,
    master: &MasterKeys,
    entropy: &dyn Entropy,
    now: Millis,
) -> Result<[u8; 32], KeyError> {
    let drawn: [u8; 32] = draw(entropy);
    let sealed = master.seal(PAIRWISE, b"", &drawn, draw(entropy));
    let kept = store
        .write("key.first", move |tx| {
            key::put_first(tx, PAIRWISE, &sealed, now)?;
            key::find(tx, PAIRWISE)
        })
        .await?;
    open_pairwise(master, &kept.ok_or(KeyError::Gone)?)
}

/// Whether a store holds sealed keys, given what [`sealed`] found, and `master` opens them.
pub(crate) fn fits(sealed: Option<&[u8]>, master: &MasterKeys) -> Result<bool, KeyError> {
    sealed.map_or(Ok(false), |sealed| open_pairwise(master, sealed).map(|_| true))
}

/// The sealed key by which one sees under which master key a store lies.
pub(crate) fn sealed(conn: &Conn<'_>) -> Result<Option<Vec<u8>>, StoreError> {
    key::find(conn, PAIRWISE)
}

async fn put_pairwise(
    store: &Store,
    master: &MasterKeys,
    pairwise: &[u8; 32],
    entropy: &dyn Entropy,
    now: Millis,
) -> Result<(), KeyError> {
    let sealed = master.seal(PAIRWISE, b"", pairwise, draw(entropy));
    Ok(store
        .write("key.put", move |tx| key::put(tx, PAIRWISE, &sealed, now))
        .await?)
}

async fn reseal(
    store: &Store,
    master: &MasterKeys,
    sealed: &[u8],
    pairwise: &[u8; 32],
    entropy: &dyn Entropy,
    now: Millis,
) -> Result<(), KeyError> {
    let stale = |sealed: &[u8]| MasterKeys::kid_of(sealed) != Some(master.current_kid());
    for (id, secret) in store.read("app.secrets", app::secrets).await? {
        if stale(&secret) {
            let plain = open_app_secret(master, id, &secret)?;
            let fresh = master.seal(APP_SECRET, &id.0.to_be_bytes(), plain.as_bytes(), draw(entropy));
            store
                .write("app.reseal", move |tx| app::set_secret(tx, id, &fresh))
                .await?;
        }
    }
    if stale(sealed) {
        put_pairwise(store, master, pairwise, entropy, now).await?;
    }
    Ok(())
}
