//! Grants: what an authorization gives an app, from the code to the last refresh.
//!
//! A *grant* is one authorization by one person for one app (a refresh token family). A *code* opens it once; each
//! *token pair* is one access token and, but for the implicit grant, the refresh token beside it.
//! Owns: their states and lifetimes. Hands over: handles to `crypto`, consumption to `store`.

use crate::clock::{Millis, SECOND};
use crate::id::{AccountId, AppId, GrantId, TokenId};
use crate::scope::ScopeSet;

/// How long the same request gets the same answer again (decision A25), in milliseconds.
pub const RETRY_WINDOW: Millis = 10 * SECOND;

/// One authorization by one person for one app: a refresh token family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Never reused.
    pub id: GrantId,
    /// Who allowed it.
    pub account_id: AccountId,
    /// Whom.
    pub app_id: AppId,
    /// What it covers.
    pub scopes: ScopeSet,
    /// The generations of account, app and store at the time; the grant is dead once one of them has grown.
    pub generations: Generations,
    /// The device that the app named, if it did (protocol reference, section 2.1, `device_id`).
    pub device_id: Option<String>,
    /// When, in unix milliseconds.
    pub created_at: Millis,
}

/// The three counters whose growth kills everything issued before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Generations {
    /// The account's.
    pub account: i64,
    /// The app's.
    pub app: i64,
    /// The store's; a restore raises it.
    pub global: i64,
}

/// An authorization code as the store keeps it, in the row of the grant that it opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// Hash of the code's text.
    pub hash: [u8; 32],
    /// The redirect URI of the authorization; none for a code of checkPassword (decision A23).
    pub redirect_uri: Option<String>,
    /// When it dies unused, in unix milliseconds.
    pub expires_at: Millis,
    /// What became of it.
    pub used: Option<Use>,
}

/// What finds a code: the grant that its text begins with, and the hash of the whole text, which proves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeKey {
    /// The grant that the text names; none of codes issued before texts did.
    pub grant_id: Option<GrantId>,
    /// The hash of the text.
    pub hash: [u8; 32],
}

/// The one use of a single-use value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Use {
    /// When, in unix milliseconds.
    pub at: Millis,
    /// The pair that it gave; beside it lies the answer, for a retry.
    pub gave: TokenId,
}

/// What finds a token: the id that its text begins with, and the hash of the whole text, which proves it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TokenKey {
    /// The pair's id, as the text has it.
    pub id: TokenId,
    /// The hash of the text.
    pub hash: [u8; 32],
}

/// An access token and the refresh token beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenPair {
    /// What the texts of both begin with.
    pub id: TokenId,
    /// Hash of the access token's text.
    pub access_hash: [u8; 32],
    /// Hash of the refresh token's text; none in the implicit grant.
    pub refresh_hash: Option<[u8; 32]>,
    /// The grant it belongs to.
    pub grant_id: GrantId,
    /// The app it was issued to.
    pub app_id: AppId,
    /// The master key from which its `mac_key` derives.
    pub key_id: String,
    /// When the access token dies, in unix milliseconds.
    pub access_expires_at: Millis,
    /// When the refresh token dies unused, in unix milliseconds; equal to the access token's without one.
    pub refresh_expires_at: Millis,
    /// What became of the refresh token.
    pub refresh_used: Option<Use>,
    /// The answer that gave the pair, sealed with a key that only the value yields which was presented for it; gone after the
    /// retry window.
    pub answer: Option<Vec<u8>>,
}

impl TokenPair {
    /// When the last of the two dies unused, in unix milliseconds.
    pub fn lives_until(&self) -> Millis {
        self.access_expires_at.max(self.refresh_expires_at)
    }
}

/// What a live access token stands for: all that an open API call needs, in one look-up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LiveToken {
    /// The grant it belongs to.
    pub grant_id: GrantId,
    /// Whose data it opens.
    pub account_id: AccountId,
    /// The app it was issued to.
    pub app_id: AppId,
    /// What it covers.
    pub scopes: ScopeSet,
    /// When it dies, in unix milliseconds.
    pub expires_at: Millis,
}
