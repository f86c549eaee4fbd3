//! A server that follows another: replication, its stall, and taking over.
//!
//! Owns: whether the primary waits for it. A stall stops the receiving process alone, so that what the primary has
//! acknowledged by itself is not on the standby when it takes over.

use super::{Postgres, run};
use crate::signal::{Signal, send};

/// Whether a commit waits for the standby.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replication {
    /// It does: nothing acknowledged is lost with the primary.
    Synchronous,
    /// It does not.
    Asynchronous,
}

impl Postgres {
    /// Starts a server that follows this one.
    ///
    /// # Errors
    ///
    /// No port is free.
    pub fn standby(&self, replication: Replication) -> Result<Self, String> {
        let standby = Self::prepare()?;
        let from = format!("{}?application_name=standby", self.url("postgres"));
        let mut copy = self.program("pg_basebackup");
        copy.args([
            "--wal-method=stream",
            "--checkpoint=fast",
            "--write-recovery-conf",
        ]);
        run(copy.args(["--dbname", &from, "--pgdata"]).arg(standby.data()));
        standby.pg_ctl(&["start"]);
        if replication == Replication::Synchronous {
            self.sql(
                "postgres",
                "ALTER SYSTEM SET synchronous_standby_names = 'standby'",
            );
            self.sql("postgres", "SELECT pg_reload_conf()");
        }
        Ok(standby)
    }

    /// The URL of a database that either of two servers may have.
    pub fn url_with(&self, other: &Self, database: &str) -> String {
        let (both, alone) = (format!("{},{}", self.address(), other.address()), self.address());
        format!(
            "{}?target_session_attrs=read-write",
            self.url(database).replace(&alone, &both)
        )
    }

    /// Stops the process that receives from the primary; returns its number.
    pub fn stall(&self) -> u32 {
        let pid = self.sql("postgres", "SELECT pid FROM pg_stat_wal_receiver");
        let pid = pid.parse().expect("a receiving process");
        send(Signal::Stop, pid);
        pid
    }

    /// Makes a standby whose primary is gone take over; `stalled` is what [`Postgres::stall`] returned.
    pub fn promote(&self, stalled: Option<u32>) {
        let mut promote = self.program("pg_ctl");
        promote
            .arg("--pgdata")
            .arg(self.data())
            .args(["--no-wait", "promote"]);
        run(&mut promote);
        // Told to end before it goes on, it does not read what still waits for it.
        if let Some(pid) = stalled {
            send(Signal::Terminate, pid);
            send(Signal::Continue, pid);
        }
        while self.sql("postgres", "SELECT pg_is_in_recovery()") != "f" {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
    }
}
