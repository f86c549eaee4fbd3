//! The programs, as a machine's own supervisor would start them.

use std::path::PathBuf;

use crate::files::owner;
use crate::plan::{self, Machine};
use crate::shell::{leave, on, on_as};

/// Starts a member of etcd.
///
/// # Errors
/// It could not be started.
pub(crate) fn etcd(machine: &Machine) -> anyhow::Result<()> {
    let file = machine.folder().join("etcd.yml");
    let mut command = on_as(machine, "etcd", "etcd --config-file");
    leave(command.arg(file), &log(machine, "etcd")).map(drop)
}

/// Starts Patroni, which starts PostgreSQL.
///
/// # Errors
/// It could not be started.
pub(crate) fn patroni(machine: &Machine) -> anyhow::Result<()> {
    let folder = machine.folder();
    let mut command = on_as(machine, owner(machine.role), "patroni");
    command.arg(folder.join("patroni.yml")).current_dir(folder);
    leave(&mut command, &log(machine, "patroni")).map(drop)
}

/// Starts a node of Setaria.
///
/// # Errors
/// It could not be started.
pub(crate) fn node(machine: &Machine) -> anyhow::Result<()> {
    let line = format!("{} serve", binary().display());
    let mut command = on_as(machine, owner(machine.role), &line);
    command.current_dir(machine.folder());
    // All load comes from one address, which a limit would take for one person.
    command.env("SETARIA__SIGN_IN__TRIES_PER_SOURCE", "100000");
    leave(&mut command, &log(machine, "setaria")).map(drop)
}

/// Starts HAProxy.
///
/// # Errors
/// It could not be started.
pub(crate) fn haproxy(machine: &Machine) -> anyhow::Result<()> {
    let file = machine.folder().join("haproxy.cfg");
    // As root, because its port is below 1024.
    let mut command = on(machine, "haproxy -db -f");
    leave(command.arg(file), &log(machine, "haproxy")).map(drop)
}

/// The copy of the binary that the nodes run.
pub(crate) fn binary() -> PathBuf {
    plan::folder().join("setaria")
}

fn log(machine: &Machine, program: &str) -> PathBuf {
    plan::folder().join(format!("{}-{program}.log", machine.name))
}
