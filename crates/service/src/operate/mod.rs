//! Operate: the operator's acts, the same from a command and from a running server.
//!
//! Owns: each act as data ([`Act`]), so that a command can carry it out itself on a store at rest, or hand it to the
//! server that holds the store. Both call [`Service::operate`], hence the same result.
//! Hands over: the socket to `server`, flags and printing to the binary.

use serde::{Deserialize, Serialize};

use crate::Service;
use crate::error::Unavailable;

mod account;
mod app;
mod invitation;
mod scope;

pub use account::{AccountAct, AccountView, NewAccount};
pub use app::{AppAct, AppChange, AppView, NewApp};
pub use invitation::{InvitationAct, InvitationView};
pub use scope::{ScopeAct, ScopeView};

/// An act.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// On an account.
    Account(AccountAct),
    /// On an app.
    App(AppAct),
    /// On an invitation.
    Invitation(InvitationAct),
    /// On a scope.
    Scope(ScopeAct),
}

/// What came of it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Done {
    /// One account.
    Account(AccountView),
    /// Several.
    Accounts(Vec<AccountView>),
    /// A link, which is kept nowhere.
    Link(String),
    /// One app.
    App(AppView),
    /// Several.
    Apps(Vec<AppView>),
    /// Several invitations.
    Invitations(Vec<InvitationView>),
    /// Several scopes.
    Scopes(Vec<ScopeView>),
    /// It was refused: what was wrong and what to do.
    Refused(String),
}

/// Why an act was not carried out.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failed {
    #[error("{0}")]
    Refused(String),
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

impl From<setaria_store::StoreError> for Failed {
    fn from(error: setaria_store::StoreError) -> Self {
        Self::Unavailable(error.into())
    }
}

pub(crate) fn refused(reason: impl Into<String>) -> Failed {
    Failed::Refused(reason.into())
}

impl Service {
    /// Carries an act out.
    pub async fn operate(&self, act: Act) -> Result<Done, Unavailable> {
        let done = match act {
            Act::Account(act) => self.operate_account(act).await,
            Act::App(act) => self.operate_app(act).await,
            Act::Invitation(act) => self.operate_invitation(act).await,
            Act::Scope(act) => self.operate_scope(act).await,
        };
        match done {
            Ok(done) => Ok(done),
            Err(Failed::Refused(reason)) => Ok(Done::Refused(reason)),
            Err(Failed::Unavailable(error)) => Err(error),
        }
    }
}
