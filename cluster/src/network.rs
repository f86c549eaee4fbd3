//! Namespaces and cables: each machine hangs at one switch, and nothing of it touches the network of the machine they run on.
//!
//! Owns: making them, pulling and plugging a cable, and removing everything with all programs inside.

use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use anyhow::bail;

use crate::plan::{self, MACHINES, Machine, SWITCH};
use crate::shell::{command, on, read};

/// Where `ip netns exec` looks for files that a namespace has of its own.
const OWN_FILES: &str = "/etc/netns";

/// Makes the switch and all machines.
///
/// # Errors
/// It is not root, or the kernel has no namespaces, bridges or veth pairs.
pub(crate) fn make() -> anyhow::Result<()> {
    ip(&format!("netns add {SWITCH}"))?;
    ip(&format!("-netns {SWITCH} link add switch type bridge"))?;
    ip(&format!("-netns {SWITCH} link set switch up"))?;
    MACHINES.iter().try_for_each(add)
}

fn add(machine: &Machine) -> anyhow::Result<()> {
    let (own, port) = (machine.namespace(), machine.port());
    ip(&format!("netns add {own}"))?;
    ip(&format!(
        "link add {port} netns {SWITCH} type veth peer name eth0 netns {own}"
    ))?;
    ip(&format!("-netns {SWITCH} link set {port} master switch up"))?;
    ip(&format!("-netns {own} link set lo up"))?;
    ip(&format!(
        "-netns {own} address add {}/24 dev eth0",
        machine.address()
    ))?;
    ip(&format!("-netns {own} link set eth0 up"))?;
    let files = PathBuf::from(OWN_FILES).join(&own);
    std::fs::create_dir_all(&files)?;
    Ok(std::fs::write(files.join("hosts"), plan::hosts())?)
}

/// Pulls a machine's cable: whatever it or the others send is lost without a word.
///
/// # Errors
/// The cluster is not up.
pub(crate) fn pull(machine: &Machine) -> anyhow::Result<()> {
    ip(&format!("-netns {SWITCH} link set {} down", machine.port()))
}

/// Plugs it in again.
///
/// # Errors
/// The cluster is not up.
pub(crate) fn plug(machine: &Machine) -> anyhow::Result<()> {
    ip(&format!("-netns {SWITCH} link set {} up", machine.port()))
}

/// Whether the machine is there.
pub(crate) fn is_up() -> bool {
    namespaces().iter().any(|name| name == SWITCH)
}

/// The processes on a machine.
///
/// # Errors
/// The cluster is not up.
pub(crate) fn processes(machine: &Machine) -> anyhow::Result<Vec<String>> {
    in_namespace(&machine.namespace())
}

/// Ends processes at once.
pub(crate) fn kill(processes: &[String]) {
    if !processes.is_empty() {
        // One that ended meanwhile is no failure.
        let _ = read(command("kill -KILL").args(processes));
    }
}

/// Ends every program and removes namespaces, their files and the folder. Nothing there is no failure.
///
/// # Errors
/// Something could not be ended or removed.
pub(crate) fn remove() -> anyhow::Result<()> {
    for machine in &MACHINES {
        let own = machine.namespace();
        if namespaces().contains(&own) {
            end_all(&own)?;
            ip(&format!("netns delete {own}"))?;
        }
        remove_folder(PathBuf::from(OWN_FILES).join(own))?;
    }
    if is_up() {
        ip(&format!("netns delete {SWITCH}"))?;
    }
    // Others may keep files there.
    let _ = std::fs::remove_dir(OWN_FILES);
    remove_folder(plan::folder())
}

fn end_all(namespace: &str) -> anyhow::Result<()> {
    for _ in 0..50 {
        let left = in_namespace(namespace)?;
        if left.is_empty() {
            return Ok(());
        }
        kill(&left);
        sleep(Duration::from_millis(100));
    }
    bail!("processes in {namespace} do not end")
}

fn remove_folder(folder: PathBuf) -> anyhow::Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn namespaces() -> Vec<String> {
    let listed = read(&mut command("ip netns list")).unwrap_or_default();
    let names = listed.lines().filter_map(|line| line.split_whitespace().next());
    names.map(str::to_owned).collect()
}

fn in_namespace(namespace: &str) -> anyhow::Result<Vec<String>> {
    let listed = read(&mut command(&format!("ip netns pids {namespace}")))?;
    Ok(listed.split_whitespace().map(str::to_owned).collect())
}

fn ip(rest: &str) -> anyhow::Result<()> {
    read(&mut command(&format!("ip {rest}"))).map(drop)
}

/// What a machine gets when it asks another by HTTP: status and body.
///
/// # Errors
/// No answer within two seconds.
pub(crate) fn ask(from: &Machine, url: &str) -> anyhow::Result<(u16, String)> {
    let line = format!("curl --silent --max-time 2 --write-out \\n%{{http_code}} {url}");
    let said = read(&mut on(from, &line))?;
    let (body, status) = said.rsplit_once('\n').unwrap_or(("", &said));
    Ok((status.trim().parse()?, body.to_owned()))
}
