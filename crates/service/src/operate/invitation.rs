//! The operator's acts on invitations.

use serde::{Deserialize, Serialize};
use setaria_store::invitation::Invitation;

use super::{Done, Failed, refused};
use crate::Service;
use crate::invitation::LONGEST;

/// How many people one invitation may be for at most.
const MOST_USES: i64 = 10_000;

/// An act on invitations.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvitationAct {
    /// Makes one.
    Add {
        /// What it is for, in the operator's words.
        note: String,
        /// How many people may use it.
        uses: i64,
        /// Within how many days.
        days: i64,
    },
    /// Lists those that can still be used.
    List,
    /// Takes one back.
    Remove {
        /// Its id.
        id: String,
    },
}

/// An invitation as an operator sees it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InvitationView {
    /// Its id.
    pub id: String,
    /// What it is for.
    pub note: String,
    /// How many people may still use it.
    pub left: i64,
    /// When it was made, in unix milliseconds.
    pub created_at: i64,
    /// When it ends, in unix milliseconds.
    pub expires_at: i64,
    /// The link to hand on, once, when it was just made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl Service {
    pub(super) async fn operate_invitation(&self, act: InvitationAct) -> Result<Done, Failed> {
        match act {
            InvitationAct::Add { note, uses, days } => {
                if !(1..=MOST_USES).contains(&uses) || !(1..=LONGEST).contains(&days) {
                    return Err(refused(format!(
                        "an invitation is for 1 to {MOST_USES} people and 1 to {LONGEST} days"
                    )));
                }
                let (made, link) = self.invite(note, uses, days).await?;
                Ok(Done::Invitations(vec![view(made, Some(link))]))
            }
            InvitationAct::List => {
                let all = self.invitations().await?;
                Ok(Done::Invitations(
                    all.into_iter().map(|one| view(one, None)).collect(),
                ))
            }
            InvitationAct::Remove { id } => {
                if !self.uninvite(id.clone()).await? {
                    return Err(refused(format!(
                        "no invitation has the id '{id}'; `setaria invitation list` shows all"
                    )));
                }
                Ok(Done::Invitations(Vec::new()))
            }
        }
    }
}

fn view(invitation: Invitation, link: Option<String>) -> InvitationView {
    InvitationView {
        id: invitation.id,
        note: invitation.note,
        left: invitation.left_over,
        created_at: invitation.created_at,
        expires_at: invitation.expires_at,
        link,
    }
}
