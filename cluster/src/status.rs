//! `status`: one line for each machine.

use anyhow::bail;

use crate::database::members;
use crate::network::{ask, is_up, processes};
use crate::plan::{self, MACHINES, Machine, PUBLIC_URL, Role};

/// Prints it.
///
/// # Errors
/// The cluster is not up.
pub(crate) fn print() -> anyhow::Result<()> {
    if !is_up() {
        bail!("it is not up: cargo xtask cluster up");
    }
    let members = members().unwrap_or_default();
    println!("{:<8} {:<12} {:>9}  state", "machine", "address", "processes");
    for machine in &MACHINES {
        let state = match machine.role {
            Role::Proxy => ready(&format!("{PUBLIC_URL}/health/ready")),
            Role::Node => ready(&format!("http://{}:7700/health/ready", machine.name)),
            Role::Database => members
                .iter()
                .find(|member| member.name == machine.name)
                .map_or_else(
                    || "unknown".into(),
                    |member| format!("{}, {}", member.role, member.state),
                ),
            Role::Client => String::new(),
        };
        let running = processes(machine)?.len();
        println!(
            "{:<8} {:<12} {running:>9}  {state}",
            machine.name,
            machine.address()
        );
    }
    println!("folder: {}", plan::folder().display());
    Ok(())
}

fn ready(url: &str) -> String {
    let client = plan::named("client").map(|client: &Machine| ask(client, url));
    match client {
        Some(Ok((200, _))) => "ready".into(),
        Some(Ok((status, _))) => format!("not ready ({status})"),
        _ => "no answer".into(),
    }
}
