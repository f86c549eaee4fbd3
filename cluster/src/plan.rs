//! The machines: their names, addresses and folders. `docs/operating/cluster.md` draws the same plan.

use std::path::PathBuf;

/// The network's first three numbers.
const NETWORK: &str = "10.77.0";

/// What a machine is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// HAProxy.
    Proxy,
    /// Setaria, and one of three members of etcd.
    Node,
    /// PostgreSQL under Patroni.
    Database,
    /// Where the load comes from.
    Client,
}

/// One machine, which here is a network namespace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Machine {
    /// How the others call it.
    pub(crate) name: &'static str,
    /// What it is for.
    pub(crate) role: Role,
    number: u8,
}

/// All of them.
pub(crate) const MACHINES: [Machine; 7] = [
    machine("proxy", Role::Proxy, 10),
    machine("node1", Role::Node, 11),
    machine("node2", Role::Node, 12),
    machine("node3", Role::Node, 13),
    machine("db1", Role::Database, 21),
    machine("db2", Role::Database, 22),
    machine("client", Role::Client, 99),
];

/// The name under which people and apps reach the proxy.
pub(crate) const PUBLIC_NAME: &str = "accounts.example.com";
/// The same as a URL.
pub(crate) const PUBLIC_URL: &str = "http://accounts.example.com";
/// The namespace that stands for the switch between them.
pub(crate) const SWITCH: &str = "setaria-switch";

const fn machine(name: &'static str, role: Role, number: u8) -> Machine {
    Machine { name, role, number }
}

impl Machine {
    /// Its address.
    pub(crate) fn address(&self) -> String {
        format!("{NETWORK}.{}", self.number)
    }

    /// Its namespace.
    pub(crate) fn namespace(&self) -> String {
        format!("setaria-{}", self.name)
    }

    /// Its end of the cable, at the switch.
    pub(crate) fn port(&self) -> String {
        format!("to-{}", self.name)
    }

    /// What it keeps.
    pub(crate) fn folder(&self) -> PathBuf {
        folder().join(self.name)
    }
}

/// The machines of one kind.
pub(crate) fn of(role: Role) -> impl Iterator<Item = &'static Machine> {
    MACHINES.iter().filter(move |machine| machine.role == role)
}

/// The machine of that name.
pub(crate) fn named(name: &str) -> Option<&'static Machine> {
    MACHINES.iter().find(|machine| machine.name == name)
}

/// Everything that the cluster writes.
pub(crate) fn folder() -> PathBuf {
    std::env::temp_dir().join("setaria-cluster")
}

/// The `hosts` file that every machine has.
pub(crate) fn hosts() -> String {
    let mut lines = String::from("127.0.0.1 localhost\n");
    for machine in &MACHINES {
        let public = if machine.role == Role::Proxy {
            PUBLIC_NAME
        } else {
            ""
        };
        let line = format!("{} {} {public}", machine.address(), machine.name);
        lines.push_str(line.trim_end());
        lines.push('\n');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_machine_knows_the_others_and_the_proxys_public_name() {
        let hosts = hosts();
        assert_eq!(hosts.lines().count(), MACHINES.len() + 1);
        assert!(
            hosts.contains("10.77.0.10 proxy accounts.example.com\n"),
            "{hosts}"
        );
        assert!(hosts.contains("10.77.0.22 db2\n"), "{hosts}");
    }
}
