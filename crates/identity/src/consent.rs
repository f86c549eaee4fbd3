//! Consent: what a person allowed an app, remembered until withdrawn.
//!
//! Owns: when a remembered consent answers a new question. Hands over: the question to `pages`, remembering to `store`.

use crate::clock::Millis;
use crate::id::{AccountId, AppId};
use crate::scope::ScopeSet;

/// What one person allowed one app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Who allowed it.
    pub account_id: AccountId,
    /// Whom.
    pub app_id: AppId,
    /// What the app may do.
    pub allowed: ScopeSet,
    /// What the person was asked about so far: a scope asked and left out is not asked again on each sign-in.
    pub asked: ScopeSet,
    /// When it was given or last changed, in unix milliseconds.
    pub given_at: Millis,
    /// When it last led to an authorization, in unix milliseconds.
    pub used_at: Millis,
}

impl Consent {
    /// Whether the person was already asked about everything in `requested`: growth asks again (security CO1).
    pub fn covers(&self, requested: &ScopeSet) -> bool {
        requested.is_subset(&self.asked)
    }

    /// What a request for `requested` yields under this consent.
    pub fn yields(&self, requested: &ScopeSet) -> ScopeSet {
        requested.intersection(&self.allowed)
    }
}
