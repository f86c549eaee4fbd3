//! `setaria scope …`

use std::process::ExitCode;

use clap::{Args, Subcommand};
use setaria_service::operate::{Act, Done, ScopeAct, ScopeView};

use super::{Where, print, table};

/// Scopes.
#[derive(Subcommand)]
pub(crate) enum Scope {
    /// List every scope: the documented ones and your own
    #[command(after_help = "Example: setaria scope list")]
    List(List),
    /// Add a scope of your own
    #[command(
        after_help = "Example: setaria scope add --id 50001 --name-en \"Read your library\" --name-zh 读取你的书库 --level 2 --optional"
    )]
    Add(Add),
}

#[derive(Args)]
pub(crate) struct List {
    #[command(flatten)]
    at: Where,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub(crate) struct Add {
    /// Its number on the wire
    #[arg(long)]
    id: i64,
    /// Its name in English
    #[arg(long)]
    name_en: String,
    /// Its name in Chinese
    #[arg(long)]
    name_zh: String,
    /// How much harm it could do: 1 basic, 2 personal, 3 acts on things
    #[arg(long, default_value_t = 2)]
    level: i64,
    /// Whether people may leave it out
    #[arg(long)]
    optional: bool,
    #[command(flatten)]
    list: List,
}

impl Scope {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let (list, act) = match self {
            Self::List(list) => (list, ScopeAct::List),
            Self::Add(add) => {
                let new = ScopeView {
                    id: add.id,
                    name_en: add.name_en,
                    name_zh: add.name_zh,
                    level: add.level,
                    optional: add.optional,
                    documented: false,
                };
                (add.list, ScopeAct::Add(new))
            }
        };
        print(&list.at.operate(Act::Scope(act)).await?, list.json, people)
    }
}

fn people(done: &Done) {
    let Done::Scopes(scopes) = done else { return };
    let row = |scope: &ScopeView| {
        vec![
            scope.id.to_string(),
            scope.level.to_string(),
            if scope.optional { "optional" } else { "required" }.into(),
            if scope.documented { "documented" } else { "own" }.into(),
            scope.name_en.clone(),
            scope.name_zh.clone(),
        ]
    };
    table::rows(
        &["SCOPE", "LEVEL", "CONSENT", "FROM", "NAME", ""],
        &scopes.iter().map(row).collect::<Vec<_>>(),
    );
}
