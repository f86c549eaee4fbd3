//! Signals to processes, and what of the machine a fault may touch.
//!
//! Owns: the way to them, which is the system's own `kill`: the workspace forbids `unsafe`.

use std::process::Command;
use std::sync::OnceLock;

/// What a process is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// End in good order.
    Terminate,
    /// Stay where you are.
    Stop,
    /// Go on.
    Continue,
}

/// Tells a process; one that is gone already hears nothing.
pub fn send(signal: Signal, pid: u32) {
    let name = match signal {
        Signal::Terminate => "-TERM",
        Signal::Stop => "-STOP",
        Signal::Continue => "-CONT",
    };
    let _ = Command::new("kill").args([name, &pid.to_string()]).output();
}

/// Ends at once whatever is left of the group of processes that began with `leader`.
pub fn end_group(leader: u32) {
    let group = format!("-{leader}");
    let _ = Command::new("kill").args(["-KILL", "--", &group]).output();
}

/// Whether this runs as root.
pub fn is_root() -> bool {
    static ROOT: OnceLock<bool> = OnceLock::new();
    *ROOT.get_or_init(|| {
        let id = Command::new("id").arg("-u").output();
        id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
    })
}
