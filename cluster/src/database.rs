//! What Patroni says of its cluster, and the one database in it.

use anyhow::{Context as _, bail};
use serde::Deserialize;

use crate::files::{kept_password, owner};
use crate::network::ask;
use crate::plan::{self, Machine, Role};
use crate::shell::{on_as, read};

/// One PostgreSQL as the others see it.
#[derive(Debug, Deserialize)]
pub(crate) struct Member {
    /// Its machine.
    pub(crate) name: String,
    /// `leader`, `sync_standby` or `replica`.
    pub(crate) role: String,
    /// `running`, `streaming`, `stopped` and others.
    pub(crate) state: String,
}

#[derive(Deserialize)]
struct Cluster {
    members: Vec<Member>,
}

/// Everyone whom Patroni knows, asked at whichever machine answers.
///
/// # Errors
/// None answers.
pub(crate) fn members() -> anyhow::Result<Vec<Member>> {
    let client = plan::named("client").context("no client")?;
    let mut last = None;
    for machine in plan::of(Role::Database) {
        match ask(client, &format!("http://{}:8008/cluster", machine.name)) {
            Ok((_, body)) => return Ok(serde_json::from_str::<Cluster>(&body)?.members),
            Err(why) => last = Some(why),
        }
    }
    Err(last.context("no machine of the database")?)
}

/// The primary's machine.
///
/// # Errors
/// There is none now.
pub(crate) fn primary() -> anyhow::Result<&'static Machine> {
    let members = members()?;
    let leader = members
        .iter()
        .find(|member| member.role == "leader" && member.state == "running");
    leader
        .and_then(|leader| plan::named(&leader.name))
        .context("there is no primary")
}

/// Holds while every commit waits for a standby.
///
/// # Errors
/// There is no primary or no synchronous standby.
pub(crate) fn is_whole() -> anyhow::Result<()> {
    primary()?;
    let members = members()?;
    let is_safe = |member: &Member| {
        member.role == "sync_standby" && matches!(member.state.as_str(), "streaming" | "running")
    };
    if !members.iter().any(is_safe) {
        bail!("no synchronous standby: {members:?}");
    }
    Ok(())
}

/// Makes the role and the database, as `docs/operating/installing.md` has it.
///
/// # Errors
/// The primary refuses.
pub(crate) fn make() -> anyhow::Result<()> {
    let primary = primary()?;
    let role = format!("CREATE ROLE setaria LOGIN PASSWORD '{}'", kept_password()?);
    let database = "CREATE DATABASE setaria OWNER setaria ENCODING UTF8 TEMPLATE template0";
    for statement in [role.as_str(), database] {
        ask_primary(primary, statement)?;
    }
    Ok(())
}

fn ask_primary(primary: &Machine, statement: &str) -> anyhow::Result<String> {
    let mut psql = on_as(primary, owner(primary.role), "psql --no-psqlrc --quiet --host");
    psql.arg(primary.folder());
    psql.args(["--set", "ON_ERROR_STOP=1", "--command", statement, "postgres"]);
    read(psql.current_dir("/"))
}
