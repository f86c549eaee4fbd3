//! `setaria account …`

use std::process::ExitCode;

use clap::{Args, Subcommand, ValueEnum};
use setaria_identity::account::{Role, Status};
use setaria_identity::id::AccountId;
use setaria_service::operate::{AccountAct, AccountView, Act, Done, NewAccount};

use super::{Page, Where, print, say, table};

/// Accounts. A LOGIN is an account id, an e-mail address or a phone number.
#[derive(Subcommand)]
pub(crate) enum Account {
    /// Add an account; prints its id, and its password once if none was given
    #[command(
        after_help = "Example: setaria account add --nickname Mei --email mei@example.com --phone +8613800000001"
    )]
    Add(Add),
    /// List accounts, ascending by id
    #[command(after_help = "Example: setaria account list --limit 50")]
    List(Page),
    /// Show an account
    #[command(after_help = "Example: setaria account show mei@example.com --json")]
    Show(One),
    /// Set a password (drawn and printed once if none is given); ends every session and token of the account
    #[command(
        after_help = "Example: setaria account set-password mei@example.com --password-file new-password.txt"
    )]
    SetPassword(SetPassword),
    /// Disable an account: its sessions and tokens end at once
    #[command(after_help = "Example: setaria account disable mei@example.com")]
    Disable(One),
    /// Enable a disabled account
    #[command(after_help = "Example: setaria account enable mei@example.com")]
    Enable(One),
    /// Make a link to a new password, for somebody who reaches no contact any more; it works once, for 30 minutes
    #[command(after_help = "Example: setaria account recover mei@example.com")]
    Recover(One),
    /// Make two accounts friends
    #[command(after_help = "Example: setaria account befriend mei@example.com wen@example.com")]
    Befriend(Befriend),
}

#[derive(Args)]
pub(crate) struct Add {
    /// The name that others see
    #[arg(long, visible_alias = "name")]
    nickname: String,
    /// E-mail address, taken as verified
    #[arg(long)]
    email: Option<String>,
    /// Phone number, taken as verified
    #[arg(long)]
    phone: Option<String>,
    #[command(flatten)]
    password: Password,
    /// What the account may do
    #[arg(long, value_enum, default_value = "user")]
    role: RoleWord,
    #[command(flatten)]
    at: Where,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
struct Password {
    /// The password; others on this machine can see it while the command runs, so prefer --password-file
    #[arg(long, conflicts_with = "password_file", allow_hyphen_values = true)]
    password: Option<String>,
    /// File that holds the password; - reads standard input
    #[arg(long, value_name = "FILE")]
    password_file: Option<String>,
}

#[derive(Args)]
pub(crate) struct One {
    /// Account id, e-mail address or phone number
    login: String,
    #[command(flatten)]
    at: Where,
    /// Answer in JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args)]
pub(crate) struct SetPassword {
    #[command(flatten)]
    one: One,
    #[command(flatten)]
    password: Password,
}

#[derive(Args)]
pub(crate) struct Befriend {
    #[command(flatten)]
    one: One,
    /// The other account
    friend: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum RoleWord {
    User,
    Developer,
    Operator,
}

impl From<RoleWord> for Role {
    fn from(word: RoleWord) -> Self {
        match word {
            RoleWord::User => Self::User,
            RoleWord::Developer => Self::Developer,
            RoleWord::Operator => Self::Operator,
        }
    }
}

impl Account {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let (at, json, act) = match self {
            Self::Add(add) => {
                let new = NewAccount {
                    user_id: None,
                    nickname: add.nickname,
                    password: add.password.read()?,
                    email: add.email,
                    phone: add.phone,
                    role: add.role.into(),
                };
                (add.at, add.json, AccountAct::Add(new))
            }
            Self::List(list) => (
                list.at,
                list.json,
                AccountAct::List {
                    after: list.after.map(AccountId),
                    limit: list.limit,
                },
            ),
            Self::Show(one) => (one.at, one.json, AccountAct::Show { login: one.login }),
            Self::SetPassword(set) => {
                let password = set.password.read()?;
                (
                    set.one.at,
                    set.one.json,
                    AccountAct::SetPassword {
                        login: set.one.login,
                        password,
                    },
                )
            }
            Self::Disable(one) => (
                one.at,
                one.json,
                AccountAct::SetStatus {
                    login: one.login,
                    status: Status::Disabled,
                },
            ),
            Self::Enable(one) => (
                one.at,
                one.json,
                AccountAct::SetStatus {
                    login: one.login,
                    status: Status::Active,
                },
            ),
            Self::Recover(one) => (one.at, one.json, AccountAct::Recover { login: one.login }),
            Self::Befriend(two) => (
                two.one.at,
                two.one.json,
                AccountAct::Befriend {
                    login: two.one.login,
                    friend: two.friend,
                },
            ),
        };
        print(&at.operate(Act::Account(act)).await?, json, people)
    }
}

impl Password {
    fn read(&self) -> anyhow::Result<Option<String>> {
        let text = match self.password_file.as_deref() {
            None => return Ok(self.password.clone()),
            Some("-") => std::io::read_to_string(std::io::stdin())?,
            Some(file) => {
                std::fs::read_to_string(file).map_err(|error| anyhow::anyhow!("{file}: {error}"))?
            }
        };
        Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
    }
}

fn people(done: &Done) {
    match done {
        Done::Account(view) => one(view),
        Done::Link(link) => say(link),
        Done::Accounts(views) => {
            let row = |view: &AccountView| {
                vec![
                    view.user_id.to_string(),
                    view.login.clone(),
                    view.nickname.clone(),
                    view.role.as_str().into(),
                    view.status.as_str().into(),
                ]
            };
            table::rows(
                &["USER ID", "LOGIN", "NICKNAME", "ROLE", "STATUS"],
                &views.iter().map(row).collect::<Vec<_>>(),
            );
        }
        _ => {}
    }
}

fn one(view: &AccountView) {
    let friends: Vec<String> = view.friends.iter().map(ToString::to_string).collect();
    let mut facts = vec![
        ("user id", view.user_id.to_string()),
        ("nickname", view.nickname.clone()),
        ("e-mail", view.email.clone()),
        ("phone", view.phone.clone()),
        ("role", view.role.as_str().into()),
        ("status", view.status.as_str().into()),
        ("friends", friends.join(" ")),
    ];
    if let Some(password) = &view.password {
        facts.push(("password", format!("{password}  (shown this once)")));
    }
    table::facts(&facts);
}
