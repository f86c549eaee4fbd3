//! The verbs: sign in, authorize, exchange, answer a resource request, confirm a password, run the place.
//!
//! Owns: every decision, and the named transactions that make one stick. A rule that both dialects need lives here.
//! Hands over: wires to `protocol`, rows to `store`, primitives to `crypto`. `server` and the commands call it.
//!
//! | file | verb |
//! |---|---|
//! | [`proof`] | what was proven, when it is enough, the session that it opens |
//! | [`sign_in`] | who are you: password, attempt counters, sessions of a browser |
//! | [`second_factor`] | what besides the password: [`totp`], [`recovery_codes`] |
//! | [`last_factor`] | when the last of them may go |
//! | [`passkey`] | keys that people's devices hold |
//! | [`qr`] | a phone lets another screen in |
//! | [`device`] | browsers that need no second factor |
//! | [`step_up`] | is it still you, before a risky change |
//! | [`authorize`] | may this app: begin, the next step, the decision, the answer |
//! | [`exchange`] | redeem a code, rotate a refresh token |
//! | [`resource`] | whose call is this: access token, MAC, nonce, scope |
//! | [`check_password`] | is it still you: the password again, for an app |
//! | [`profile`] | what the open APIs and the account page tell |
//! | [`picture`] | icons: drawn or uploaded, in the documented sizes |
//! | [`friends`] | who is whose friend, asked for blindly |
//! | [`block`] | whom an account wants to hear nothing of, met or not |
//! | [`closing`] | closing one's account, and keeping it after all |
//! | [`contacts`] | the addresses and numbers that lead to an account |
//! | [`export`] | everything that is kept of a person, for that person |
//! | [`activity`] | what happened to an account, written where it happens |
//! | [`challenge`] | codes and links sent to a contact: asking for one, answering it |
//! | [`sign_up`] | a new account, for whom the operator lets in |
//! | [`password_change`] | a new password, set by somebody who is signed in |
//! | [`recovery`] | a new password for who holds a contact, and a wait for who lost the second factor |
//! | [`password_rules`] | which passwords are taken |
//! | [`outbox`] | letters on their way out |
//! | [`operate`] | the operator's acts, the same from a command and from a running server |
//! | [`keys`] | what derives from the master key |
//! | [`nodes`] | several servers on one database |
//! | [`transfer`] | backup, restore, move |

use std::net::IpAddr;
use std::sync::Arc;

use setaria_identity::clock::{Clock, Entropy, Millis};
use setaria_store::Store;

pub mod activity;
pub mod apps;
pub mod authorize;
pub mod block;
pub mod cache;
pub mod challenge;
pub mod check_password;
pub mod clean;
pub mod closing;
pub mod contacts;
pub mod device;
pub mod error;
pub mod exchange;
pub mod export;
pub mod friends;
pub mod hashing;
pub mod invitation;
pub mod issue;
pub mod keys;
pub mod last_factor;
pub mod nodes;
pub mod operate;
pub mod origin;
pub mod outbox;
pub mod passkey;
pub mod password_change;
pub mod password_rules;
pub mod picture;
pub mod profile;
pub mod proof;
pub mod qr;
pub mod recovery;
pub mod recovery_codes;
pub mod resource;
pub mod second_factor;
pub mod settings;
pub mod sign_in;
pub mod sign_up;
pub mod step_up;
pub mod symbol;
pub mod totp;
pub mod transfer;
pub mod wrong_password;

pub use error::Unavailable;
pub use origin::Origin;
pub use settings::Settings;

/// Everything a verb needs. Cheap to clone.
#[derive(Clone)]
pub struct Service(Arc<Parts>);

struct Parts {
    store: Store,
    keys: keys::Keys,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    hashing: hashing::Pool,
    caches: cache::Caches,
    pictures: tokio::sync::Semaphore,
    settings: Settings,
    standing: nodes::Standing,
    posted: tokio::sync::Notify,
    wrong_passwords: wrong_password::Heard,
}

impl Service {
    /// Puts the verbs together over an open store and its keys.
    pub fn new(
        store: Store,
        keys: keys::Keys,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        settings: Settings,
    ) -> Self {
        let hashing = hashing::Pool::new(settings.hashing);
        let caches = cache::Caches::new(settings.cached_tokens, store.is_shared());
        Self(Arc::new(Parts {
            store,
            keys,
            clock,
            entropy,
            hashing,
            caches,
            pictures: tokio::sync::Semaphore::new(1),
            settings,
            standing: nodes::Standing::default(),
            posted: tokio::sync::Notify::new(),
            wrong_passwords: wrong_password::Heard::default(),
        }))
    }

    /// The keys, for sealing what leaves to a browser.
    pub fn keys(&self) -> &keys::Keys {
        &self.0.keys
    }

    /// The settings it was made with.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// The present, in unix milliseconds.
    pub fn now(&self) -> Millis {
        self.0.clock.now()
    }

    /// Where this server's randomness comes from.
    pub fn entropy(&self) -> &dyn Entropy {
        self.0.entropy.as_ref()
    }

    /// The store, for health and metrics.
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    fn draw<const N: usize>(&self) -> [u8; N] {
        setaria_identity::clock::draw(self.entropy())
    }
}

/// The part of an address that one person can be held to: an IPv4 address, or the /64 of an IPv6 address.
pub fn source_of(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.to_string(),
        IpAddr::V6(v6) => {
            let [a, b, c, d, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}
