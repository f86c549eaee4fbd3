//! Ways to lose the primary, and the way back from each.

use clap::ValueEnum;

use crate::network::{kill, plug, processes, pull};
use crate::plan::Machine;
use crate::programs;

/// How the primary goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum How {
    /// PostgreSQL's processes are killed; the machine and its Patroni live
    Crash,
    /// The machine falls silent and everything on it is killed
    Power,
    /// Its cable is pulled; everything on it runs on
    Cut,
}

impl How {
    /// What the table calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Crash => "crash",
            Self::Power => "power",
            Self::Cut => "cut",
        }
    }

    /// Takes the machine away.
    ///
    /// # Errors
    /// The cluster is not up.
    pub(crate) fn strike(self, machine: &Machine) -> anyhow::Result<()> {
        match self {
            Self::Crash => {
                let all = processes(machine)?;
                let database: Vec<String> = all.into_iter().filter(|id| is_postgres(id)).collect();
                kill(&database);
            }
            // The cable first: the kernel would close the connections of what is killed, which a dead machine does not.
            Self::Power => {
                pull(machine)?;
                kill(&processes(machine)?);
            }
            Self::Cut => pull(machine)?,
        }
        Ok(())
    }

    /// Gives it back.
    ///
    /// # Errors
    /// The cluster is not up.
    pub(crate) fn heal(self, machine: &Machine) -> anyhow::Result<()> {
        match self {
            Self::Crash => Ok(()),
            Self::Power => {
                plug(machine)?;
                programs::patroni(machine)
            }
            Self::Cut => plug(machine),
        }
    }
}

fn is_postgres(id: &str) -> bool {
    let name = std::fs::read_to_string(format!("/proc/{id}/comm")).unwrap_or_default();
    name.trim() == "postgres"
}
