//! `setaria invitation …`

use std::process::ExitCode;

use clap::{Args, Subcommand};
use setaria_service::operate::{Act, Done, InvitationAct, InvitationView};

use super::{Where, print, table};

/// Invitations, for a server whose sign-up is by invitation (accounts.sign_up).
#[derive(Subcommand)]
pub(crate) enum Invitation {
    /// Make an invitation; prints its link once
    #[command(after_help = "Example: setaria invitation add --note \"the choir\" --uses 30 --days 14")]
    Add(Add),
    /// List the invitations that can still be used
    #[command(after_help = "Example: setaria invitation list")]
    List(List),
    /// Take an invitation back
    #[command(after_help = "Example: setaria invitation remove Zm94dGFpbCBt")]
    Remove(Remove),
}

#[derive(Args)]
pub(crate) struct Add {
    /// What it is for, for your own list
    #[arg(long, default_value = "")]
    note: String,
    /// How many people may use it
    #[arg(long, default_value_t = 1)]
    uses: i64,
    /// Within how many days
    #[arg(long, default_value_t = 7)]
    days: i64,
    #[command(flatten)]
    list: List,
}

#[derive(Args)]
pub(crate) struct Remove {
    /// Its id
    id: String,
    #[command(flatten)]
    list: List,
}

#[derive(Args)]
pub(crate) struct List {
    #[command(flatten)]
    at: Where,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

impl Invitation {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let (list, act) = match self {
            Self::Add(add) => {
                let (note, uses, days) = (add.note, add.uses, add.days);
                (add.list, InvitationAct::Add { note, uses, days })
            }
            Self::List(list) => (list, InvitationAct::List),
            Self::Remove(remove) => (remove.list, InvitationAct::Remove { id: remove.id }),
        };
        print(&list.at.operate(Act::Invitation(act)).await?, list.json, people)
    }
}

fn people(done: &Done) {
    let Done::Invitations(invitations) = done else {
        return;
    };
    let row = |one: &InvitationView| {
        vec![
            one.id.clone(),
            one.left.to_string(),
            one.note.clone(),
            one.link.clone().unwrap_or_default(),
        ]
    };
    table::rows(
        &["INVITATION", "LEFT", "NOTE", "LINK"],
        &invitations.iter().map(row).collect::<Vec<_>>(),
    );
}
